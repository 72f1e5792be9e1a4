import type { Mapping, Node, Placed, Scalar, Sequence } from "./node.ts";

/** A key of a mapping; nothing for an item of a list, whichever that is. */
export type Step = string | null;

/** A tree that is put together from nodes that stand elsewhere: `a.b[0]=VALUE` as the mapping that it means. */
export interface Growth {
  readonly root: Mapping;
  /** Puts `value` at the end of the path; the keys on the way stand where `place` is. */
  plant(path: readonly Step[], value: Node, place: Node): void;
}

/** The collections that were grown below the keys of each mapping. */
type Branches = Map<Mapping, Map<string, Mapping | Sequence>>;

/** An empty mapping that stands where `place` is. */
export function growAt(place: Node): Growth {
  const branches: Branches = new Map();
  const root = emptyMapping(place);
  return {
    root,
    plant(path, value, place) {
      let node: Mapping | Sequence = root;
      path.forEach((step, i) => {
        const next = path[i + 1];
        if (next === undefined) put(node, step, value, place);
        else node = branch(branches, node, step, next, place);
      });
    },
  };
}

/** The collection at a step, which has keys or items as the next step needs. */
function branch(
  branches: Branches,
  node: Mapping | Sequence,
  step: Step,
  next: Step,
  place: Node,
): Mapping | Sequence {
  const kind = next === null ? "sequence" : "mapping";
  // Of a list nothing is met again: which item a step means is not told.
  const known =
    node.kind === "mapping" ? knownBelow(branches, node) : undefined;
  const found = known?.get(`${kind} ${step}`);
  if (found) return found;
  const grown: Mapping | Sequence =
    kind === "mapping"
      ? emptyMapping(place)
      : { kind, ...placed(place), items: [] };
  known?.set(`${kind} ${step}`, grown);
  put(node, step, grown, place);
  return grown;
}

function knownBelow(
  branches: Branches,
  node: Mapping,
): Map<string, Mapping | Sequence> {
  let known = branches.get(node);
  if (!known) branches.set(node, (known = new Map()));
  return known;
}

function put(
  node: Mapping | Sequence,
  step: Step,
  value: Node,
  place: Node,
): void {
  if (node.kind === "sequence") node.items.push(value);
  else node.entries.push({ key: wordAt(place, step ?? ""), value });
}

/** A word that stands where another node is. */
export function wordAt(place: Node, text: string): Scalar {
  return { kind: "scalar", ...placed(place), text, style: "plain" };
}

function emptyMapping(place: Node): Mapping {
  return { kind: "mapping", ...placed(place), entries: [] };
}

function placed({ source, start, end }: Node): Placed {
  return { source, start, end, tag: "" };
}
