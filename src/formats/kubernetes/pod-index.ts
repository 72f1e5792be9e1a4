import type { PortRange, Value } from "../../model.ts";
import { withoutNumbers } from "./controller-labels.ts";
import { selects, selectorWords } from "./selectors.ts";
import type { Labels, Selector } from "./selectors.ts";

/** A port of a container that has a name. */
export interface NamedPort {
  readonly name: string;
  readonly protocol: readonly Value<string>[];
  readonly port: Value<PortRange>;
}

/** What is kept of a pod so that names can be looked up when all documents have been read. */
export interface Pod {
  readonly namespace: string;
  readonly labels: Labels;
  readonly ports: readonly NamedPort[];
}

/** The pods by namespace, and by each of their labels, for those who select by equality. */
export interface PodIndex {
  readonly pods: Map<string, Pod[]>;
  /** Answers given since the last pod was added: what each name is to the pods that a selector selects. */
  readonly found: Map<string, PortsByName>;
  /** Selectors that ask for the same have the same number: words may be long, and many rules share them. */
  readonly numbers: {
    byWords: Map<string, number>;
    of: WeakMap<Selector, number>;
  };
}

type PortsByName = ReadonlyMap<string, readonly NamedPort[]>;

/** So many pods are kept for one number; a thousand copies of a pod would not say more. */
const MOST_PODS = 5;

/** Stands for the namespace of a policy that governs pods of all of them; no namespace can be called so. */
export const EVERYWHERE = "*";

export function openPodIndex(): PodIndex {
  const numbers = { byWords: new Map(), of: new WeakMap() };
  return { pods: new Map(), found: new Map(), numbers };
}

export function addPod(index: PodIndex, pod: Pod): void {
  if (pod.ports.length === 0) return;
  index.found.clear();
  const labels = [...pod.labels];
  const keys = [pod.namespace, EVERYWHERE].flatMap((namespace) => [
    keyOf(namespace),
    ...labels.map(([label, value]) => keyOf(namespace, label, value)),
  ]);
  for (const key of keys) {
    const pods = index.pods.get(key);
    if (pods) pods.push(pod);
    else index.pods.set(key, [pod]);
  }
}

/** The ports called `name` of the selected pods, the first few of each number and protocol. */
export function portsNamed(
  index: PodIndex,
  namespace: string,
  selector: Selector,
  name: string,
): readonly NamedPort[] {
  const key = keyOf(namespace, String(numberOfSelector(index, selector)));
  let found = index.found.get(key);
  if (!found) {
    const wanted = withoutNumbers(selector);
    const pods = candidates(index, namespace, wanted).filter((pod) =>
      selects(wanted, pod.labels),
    );
    index.found.set(key, (found = portsByName(pods)));
  }
  return found.get(name) ?? [];
}

function numberOfSelector({ numbers }: PodIndex, selector: Selector): number {
  const known = numbers.of.get(selector);
  if (known !== undefined) return known;
  const words = selectorWords(selector);
  const number = numbers.byWords.get(words) ?? numbers.byWords.size;
  numbers.byWords.set(words, number);
  numbers.of.set(selector, number);
  return number;
}

function portsByName(pods: readonly Pod[]): PortsByName {
  const names = new Map<string, NamedPort[]>();
  for (const port of pods.flatMap((pod) => pod.ports)) {
    const ports = names.get(port.name);
    if (ports) ports.push(port);
    else names.set(port.name, [port]);
  }
  for (const [name, ports] of names) names.set(name, firstOfEach(ports));
  return names;
}

/** What two ports share when they mean the same number. */
export function numberOf({ port }: NamedPort): string {
  return port.known ? String(port.value.from) : port.why;
}

/** The pods that have the rarest label that the selector asks for, or else all of the namespace. */
function candidates(
  index: PodIndex,
  namespace: string,
  selector: Selector,
): readonly Pod[] {
  const labels = selector
    .filter(({ operator, values }) => operator === "In" && values.length === 1)
    .map(({ key, values }) => keyOf(namespace, key, values[0]!));
  return [keyOf(namespace), ...labels]
    .map((key) => index.pods.get(key) ?? [])
    .reduce((rarest, pods) => (pods.length < rarest.length ? pods : rarest));
}

function firstOfEach(ports: readonly NamedPort[]): NamedPort[] {
  const counts = new Map<string, number>();
  return ports.filter((port) => {
    const protocols = port.protocol.map((each) => each.known && each.value);
    const same = keyOf(numberOf(port), protocols.join());
    const count = counts.get(same) ?? 0;
    counts.set(same, count + 1);
    return count < MOST_PODS;
  });
}

function keyOf(...parts: string[]): string {
  return parts.join("\0");
}
