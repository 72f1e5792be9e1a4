import { selects } from "../selectors.ts";
import type { Selector } from "../selectors.ts";
import { effectiveNamespace, identityOf } from "./resource.ts";
import type { Identity, Resource } from "./resource.ts";
import { fieldAt, pairsOfTree, wordOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

export type Matches = (text: string) => boolean;

/** Which resources a patch or a replacement is for. */
export interface Target {
  readonly group: Matches;
  readonly version: Matches;
  readonly kind: Matches;
  readonly name: Matches;
  readonly namespace: Matches;
  readonly labels: Selector;
  readonly annotations: Selector;
}

const any: Matches = () => true;

/**
 * The words of a target: regular expressions that must match the whole name, and selectors of labels.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export async function readTarget(target: Tree | undefined): Promise<Target> {
  const [group, version, kind, name, namespace] = await Promise.all(
    ["group", "version", "kind", "name", "namespace"].map((key) =>
      wholeMatch(wordOf(target, key)),
    ),
  );
  return {
    group: group!,
    version: version!,
    kind: kind!,
    name: name!,
    namespace: namespace!,
    labels: parseSelector(wordOf(target, "labelSelector")),
    annotations: parseSelector(wordOf(target, "annotationSelector")),
  };
}

/** Whether a resource is meant, by its first name or by its present one. */
export function isSelected(target: Target, resource: Resource): boolean {
  const now = identityOf(resource.tree);
  const first = resource.before[0] ?? now;
  const either = (test: (identity: Identity) => boolean): boolean =>
    test(first) || test(now);
  return (
    either((each) => target.namespace(effectiveNamespace(each))) &&
    either((each) => target.name(each.name)) &&
    hasType(target, now) &&
    hasLabels(target, resource.tree)
  );
}

export function hasType(target: Target, identity: Identity): boolean {
  return (
    target.group(identity.group) &&
    target.version(identity.version) &&
    target.kind(identity.kind)
  );
}

export function hasLabels(target: Target, tree: Tree): boolean {
  const labels = (key: string): ReadonlyMap<string, string> =>
    pairsOfTree(fieldAt(tree, "metadata", key));
  return (
    selects(target.labels, labels("labels")) &&
    selects(target.annotations, labels("annotations"))
  );
}

/** RE2, as Go has it; loaded only for what is more than a word. */
async function wholeMatch(pattern: string): Promise<Matches> {
  if (pattern === "") return any;
  if (/^[\w-]+$/.test(pattern)) return (text) => text === pattern;
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.matches(text);
  } catch {
    // kustomize refuses the whole kustomization.
    return () => false;
  }
}

const inSet = /^\s*([^\s,=!()]+)\s+(in|notin)\s*\(([^)]*)\)\s*$/;
const equality = /^\s*([^\s,=!()]+)\s*(==|=|!=)\s*([^\s,=!()]*)\s*$/;
const presence = /^\s*(!?)\s*([^\s,=!()]+)\s*$/;

/** `app=web,tier in (a, b),!legacy`: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export function parseSelector(text: string): Selector {
  if (text.trim() === "") return [];
  // A comma inside brackets separates values.
  return text.split(/,(?![^(]*\))/).map((part) => {
    const set = inSet.exec(part);
    if (set)
      return {
        key: set[1]!,
        operator: set[2] === "in" ? "In" : "NotIn",
        values: set[3]!.split(",").map((value) => value.trim()),
      };
    const equal = equality.exec(part);
    if (equal)
      return {
        key: equal[1]!,
        operator: equal[2] === "!=" ? "NotIn" : "In",
        values: [equal[3]!],
      };
    const [, not, key] = presence.exec(part) ?? [];
    return {
      key: key ?? part,
      operator: not === "!" ? "DoesNotExist" : "Exists",
      values: [],
    };
  });
}
