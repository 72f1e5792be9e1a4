import { nodeSpan } from "../../syntax/node.ts";
import { isMapping, isSequence, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { fullText, readText, valuesAt } from "./context.ts";
import { notFetched, problemAt, tooMuch } from "./extends.ts";
import { isReset } from "./layers.ts";
import type { Layer } from "./layers.ts";
import { folderOf, isRemote, pathFrom } from "./paths.ts";
import { loadResources, resourceKinds } from "./project.ts";
import type { Loading, Resources, Scope } from "./project.ts";

/** Deeper than anybody includes. */
const DEEPEST = 100;

interface Written {
  readonly view: View;
  readonly text: string;
}

/**
 * Puts the services and other resources of an included project below a document's own ones:
 * https://github.com/compose-spec/compose-spec/blob/main/14-include.md
 */
export function includeInto(
  loading: Loading,
  own: Resources,
  include: View,
  scope: Scope,
): void {
  for (const each of isSequence(include) ? itemsOf(include) : [include])
    if (!isReset(each)) includeOne(loading, own, each, scope);
}

function includeOne(
  loading: Loading,
  own: Resources,
  view: View,
  scope: Scope,
): void {
  const { problems, budget, environment } = loading;
  const said = (key: string): Written[] =>
    isMapping(view)
      ? valuesAt(view, key).flatMap((each) => written(loading, each, scope))
      : [];
  const paths = isMapping(view) ? said("path") : written(loading, view, scope);
  const [main] = paths;
  if (!main) return;
  const files = paths.flatMap((each) => fileOf(loading, each, scope) ?? []);
  const [first] = files;
  if (first === undefined) return;
  if (scope.including.includes(first)) {
    const message = "docker compose refuses this: the file includes itself";
    problems.push(problemAt(main.view, message));
    return;
  }
  const directory = said("project_directory").at(-1);
  const folder = directory
    ? pathFrom(scope.folder, directory.text)
    : folderOf(first);
  const envFiles = said("env_file")
    .filter(({ text }) => text !== "/dev/null")
    .map(({ text }) => pathFrom(scope.folder, text));
  const variables = environment.below(scope.variables, folder, envFiles);
  if (--budget.left < 0 || scope.including.length > DEEPEST) {
    problems.push(tooMuch(main.view));
    return;
  }
  const { including } = scope;
  const found = loadResources(loading, files, { variables, folder, including });
  const user = { span: nodeSpan(main.view.node), message: "included here" };
  budget.left -= found.services.size;
  for (const kind of resourceKinds)
    for (const [name, layers] of found[kind]) {
      const there = own[kind].get(name) ?? [];
      if (isThere(there, layers)) continue;
      const users = (layer: Layer): Layer["users"] => [...layer.users, user];
      budget.left -= layers.length;
      own[kind].set(name, [
        ...layers.map((layer) => ({
          ...layer,
          ...{ settled: true, users: users(layer).slice(0, 5) },
        })),
        ...there,
      ]);
    }
}

/** What comes by two ways is there once. */
function isThere(there: readonly Layer[], layers: readonly Layer[]): boolean {
  const nodes = new Set(
    there.flatMap(({ views }) => views.map(({ node }) => node)),
  );
  return layers.every(({ views }) =>
    views.every(({ node }) => nodes.has(node)),
  );
}

/** A text, or each of a list of them. */
function written(
  { problems }: Loading,
  view: View,
  { variables }: Scope,
): Written[] {
  const views = isSequence(view) ? itemsOf(view) : [view];
  return views.flatMap((each) => {
    const read = readText({ variables, problems }, each);
    return read ? [{ view: each, text: fullText(read).value }] : [];
  });
}

function fileOf(
  { documents, problems }: Loading,
  { view, text }: Written,
  { folder }: Scope,
): string | undefined {
  if (isRemote(text)) {
    problems.push(notFetched(view, text));
    return undefined;
  }
  const file = pathFrom(folder, text);
  const found = documents.of(file);
  if (Array.isArray(found)) return file;
  const { refused } = found as { readonly refused: string };
  problems.push(problemAt(view, `${file} was not read: ${refused}`));
  return undefined;
}
