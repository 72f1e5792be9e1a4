import type { Problem } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { get, isMapping } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { fullText, readText, valuesAt } from "./context.ts";
import { stack } from "./layers.ts";
import type { Layer } from "./layers.ts";
import { folderOf, isRemote, pathFrom } from "./paths.ts";
import { layersOf, layOn, servicesOf } from "./project.ts";
import type { Loading } from "./project.ts";

/** Services that can extend one another: those of one document, or of a file that is extended. */
export interface Siblings {
  readonly file: string;
  /** What the path of a file to extend starts from. */
  readonly folder: string;
  readonly services: Map<string, Layer[]>;
  /** The services whose `extends` has been followed. */
  readonly settled: Set<string>;
  /** The files that were opened to extend their services. */
  readonly files: Map<string, Siblings>;
}

/** Longer than any chain that means something. */
const LONGEST_CHAIN = 100;

/** Users of users of users help nobody to find the place. */
const MOST_USERS = 5;

/**
 * Puts what a service extends below its own layers, as far as the chain leads:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#extends
 */
export function settleExtends(
  loading: Loading,
  siblings: Siblings,
  name: string,
  path: readonly string[] = [],
): readonly Layer[] {
  const { services, settled } = siblings;
  const layers = services.get(name) ?? [];
  if (settled.has(name)) return layers;
  const extending = layers.findLast(
    (layer) => !layer.settled && extendsOf(layer).length > 0,
  );
  const parents = extending
    ? parentsOf(loading, siblings, name, extending, path)
    : [];
  const own = layers.at(-1);
  loading.budget.left -= parents.length;
  const whole =
    parents.length === 0 || !own || loading.budget.left < 0
      ? layers
      : stack([...parents, ...layers.slice(0, -1)], own);
  if (loading.budget.left < 0 && extending)
    loading.problems.push(tooMuch(extendsOf(extending)[0]!));
  const done = whole.map((layer) => ({ ...layer, settled: true }));
  services.set(name, done);
  settled.add(name);
  return done;
}

function extendsOf({ views }: Layer): View[] {
  return views.flatMap((view) => valuesAt(view, "extends"));
}

function parentsOf(
  loading: Loading,
  siblings: Siblings,
  name: string,
  layer: Layer,
  path: readonly string[],
): Layer[] {
  const value = extendsOf(layer).at(-1)!;
  const { variables } = layer;
  const context = { variables, problems: loading.problems };
  const text = (each: View | undefined): string | undefined => {
    const read = each && readText(context, each);
    return read && fullText(read).value;
  };
  const refuse = (message: string): Layer[] => {
    loading.problems.push(problemAt(value, message));
    return [];
  };
  const service = text(isMapping(value) ? get(value, "service") : value);
  const file = isMapping(value) ? text(get(value, "file")) : undefined;
  if (service === undefined)
    return refuse("docker compose refuses this: extends names no service");
  if (file !== undefined && isRemote(file))
    return refuseRemote(loading, value, file);
  const there =
    file === undefined
      ? siblings
      : siblingsIn(loading, siblings, file, variables);
  if ("refused" in there)
    return refuse(`what ${name} extends was not read: ${there.refused}`);
  if (!there.services.has(service))
    return refuse(
      `docker compose refuses this: there is no service ${service} in ${there.file}`,
    );
  const here = `${siblings.file}\n${name}`;
  if (path.includes(here) || path.length > LONGEST_CHAIN)
    return refuse("docker compose refuses this: it extends itself");
  const user = {
    span: nodeSpan(value.node),
    message: `services.${name} extends it here`,
  };
  return settleExtends(loading, there, service, [...path, here]).map(
    (layer) => ({
      ...layer,
      users: [...layer.users, user].slice(0, MOST_USERS),
    }),
  );
}

/** The services of a file, each with what the file's documents say, nothing followed yet. */
function siblingsIn(
  loading: Loading,
  siblings: Siblings,
  written: string,
  variables: Layer["variables"],
): Siblings | { readonly refused: string } {
  const file = pathFrom(siblings.folder, written);
  const opened = siblings.files.get(file);
  if (opened) return opened;
  const found = loading.documents.of(file);
  if ("refused" in found) return { refused: `${file}: ${found.refused}` };
  const services = new Map<string, Layer[]>();
  for (const document of found)
    for (const [name, layers] of layersOf(servicesOf(document), {
      ...{ variables, folder: folderOf(file) },
    }))
      layOn(services, name, layers);
  loading.budget.left -= services.size;
  const there: Siblings = {
    ...{ file, folder: folderOf(file), services },
    ...{ settled: new Set(), files: siblings.files },
  };
  siblings.files.set(file, there);
  return there;
}

function refuseRemote(loading: Loading, view: View, file: string): Layer[] {
  loading.problems.push(notFetched(view, file));
  return [];
}

/** A check asks no other machine. */
export function notFetched(view: View, written: string): Problem {
  return {
    ...problemAt(view, `${written} is not fetched, and was not checked`),
    severity: "note",
  };
}

/** Where the budget of a project is at its end. */
export function tooMuch(view: View): Problem {
  return problemAt(
    view,
    "this brings more services than anybody writes, and what lies beyond was not checked",
  );
}

export function problemAt({ node }: View, message: string): Problem {
  return { span: nodeSpan(node), severity: "warning", message };
}
