import type { Span } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { UNKNOWN } from "../../syntax/text.ts";
import {
  get,
  getAll,
  isMapping,
  isScalar,
  isSequence,
  itemsOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";

/** One object of a manifest. `group` is empty for the core group (`apiVersion: v1`). */
export interface KubernetesObject {
  readonly group: string;
  readonly kind: string;
  /** Empty without one, and for `default`, which is where kubectl puts such an object. */
  readonly namespace: string;
  /** `Kind/name` or `Kind/namespace/name`. */
  readonly resource: string;
  readonly view: View;
}

/** What says which schema an object follows. */
interface Identity {
  readonly apiVersion: string;
  readonly kind: string;
}

/** kubectl refuses a list in a list; reading some of them costs nothing. */
const DEEPEST_LIST = 8;

/** Whether `view` says apiVersion and kind, or is a list of something that does. */
export function isObject(view: View, depth = 0): boolean {
  const { apiVersion, kind } = identify(view);
  if (apiVersion !== "" && kind !== "") return true;
  return (
    depth < DEEPEST_LIST &&
    itemsIn(view).some((item) => isObject(item, depth + 1))
  );
}

/** Whether `view` is an object rather than a reference to one, which has no metadata. */
export function isNamedObject(view: View): boolean {
  const { apiVersion, kind } = identify(view);
  return apiVersion !== "" && kind !== "" && nameOf(view) !== "";
}

/**
 * The objects of a document. Whatever has an `items` array is a list, of whatever kind it says it
 * is, and the items of a `ServiceList` need not say that they are Services: `unstructuredJSONScheme`
 * of https://github.com/kubernetes/apimachinery. Lists below `DEEPEST_LIST` are put into `tooDeep`.
 */
export function objectsIn(document: View, tooDeep: Span[]): KubernetesObject[] {
  return expand(document, { apiVersion: "", kind: "" }, 0, tooDeep);
}

function expand(
  view: View,
  inherited: Identity,
  depth: number,
  tooDeep: Span[],
): KubernetesObject[] {
  if (!isMapping(view)) return [];
  const own = identify(view);
  if (getAll(view, "items").some(isSequence)) {
    if (depth >= DEEPEST_LIST) {
      tooDeep.push(nodeSpan(view.node));
      return [];
    }
    const items = ofItems(own);
    return itemsIn(view).flatMap((item) =>
      expand(item, items, depth + 1, tooDeep),
    );
  }
  const apiVersion = own.apiVersion || inherited.apiVersion;
  const kind = own.kind || inherited.kind;
  return apiVersion && kind ? [objectOf(view, apiVersion, kind)] : [];
}

/** `view` as an object of `kind`. */
export function objectOf(
  view: View,
  apiVersion: string,
  kind: string,
): KubernetesObject {
  const slash = apiVersion.lastIndexOf("/");
  const metadata = get(view, "metadata");
  const namespace = textAt(metadata, "namespace");
  const name = nameOf(view) || "(unnamed)";
  return {
    group: slash < 0 ? groupAlone(apiVersion) : apiVersion.slice(0, slash),
    kind,
    namespace: namespace === "default" ? "" : namespace,
    resource: [kind, namespace, name].filter(Boolean).join("/"),
    view,
  };
}

/** The group of a version without one: the core group, unless nobody can know. */
function groupAlone(apiVersion: string): string {
  return apiVersion.includes(UNKNOWN) ? UNKNOWN : "";
}

/** `web`, or `web-*` where the API server makes the name up; empty without either. */
function nameOf(view: View): string {
  const metadata = get(view, "metadata");
  const generated = textAt(metadata, "generateName");
  return textAt(metadata, "name") || (generated && `${generated}*`);
}

function identify(view: View): Identity {
  return { apiVersion: textAt(view, "apiVersion"), kind: textAt(view, "kind") };
}

function ofItems(list: Identity): Identity {
  const kind = list.kind.endsWith("List") ? list.kind.slice(0, -4) : "";
  return kind
    ? { apiVersion: list.apiVersion, kind }
    : { apiVersion: "", kind: "" };
}

function itemsIn(view: View): View[] {
  return getAll(view, "items").flatMap(itemsOf);
}

/** The text of the scalar at `key`; empty where there is none or a null. */
export function textAt(view: View | undefined, key: string): string {
  return textOf(get(view, key));
}

/** The text of a scalar; empty for anything else and for a null. */
export function textOf(view: View | undefined): string {
  return isScalar(view) && !isNull(view) ? view.node.text : "";
}

export function isNull(view: View): boolean {
  return isScalar(view) && resolveScalar(view.node, "kubectl") === null;
}
