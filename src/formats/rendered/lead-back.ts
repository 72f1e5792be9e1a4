import type { Alias, Node, Scalar } from "../../syntax/node.ts";
import type { Source } from "../../syntax/source.ts";

/** A node of a tree in which nothing is shared. */
type Tree = Exclude<Node, Alias>;

/** A stretch of a file that somebody wrote. */
interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/**
 * What a tool rendered, standing where it is written: each part at the part of `written` that it came
 * of (the same object as our own reading built it), and what has none at the nearest place around it.
 * Nothing stands in the rendered text, which is in no file.
 */
export function leadBack(
  rendered: Node,
  written: Node | undefined,
  around: Place,
): Tree {
  const node = rendered.kind === "alias" ? rendered.target : rendered;
  const counterpart = written?.kind === "alias" ? written.target : written;
  const { source, start, end } = counterpart ?? around;
  const place = { source, start, end };
  if (!node) return scalarAt(place, "", "plain", "");
  if (node.kind === "scalar") return scalarFrom(node, counterpart, place);
  const { tag } = node;
  if (node.kind === "sequence") {
    const items = counterpart?.kind === "sequence" ? counterpart.items : [];
    const same = partnerIn(items, node.items.length);
    return {
      ...{ kind: "sequence", ...place, tag },
      items: node.items.map((item, i) => leadBack(item, same(item, i), place)),
    };
  }
  const entries = node.entries.map(({ key, value }) => {
    const same = entryOf(counterpart, wordOf(key));
    return {
      key: leadBack(key, same?.key, place),
      value: leadBack(value, same?.value, same ? stretchOf(same.key) : place),
    };
  });
  return { kind: "mapping", ...place, tag, entries };
}

function stretchOf({ source, start, end }: Node): Place {
  return { source, start, end };
}

/** The same text keeps what is known of its origin; another one stands where ours does. */
function scalarFrom(
  { text, style, tag }: Scalar,
  counterpart: Node | undefined,
  place: Place,
): Scalar {
  if (counterpart?.kind === "scalar" && counterpart.text === text)
    return { ...counterpart, tag, style };
  return scalarAt(place, text, style, tag);
}

function scalarAt(
  { source, start, end }: Place,
  text: string,
  style: Scalar["style"],
  tag: string,
): Scalar {
  const pieces = [{ text, start, end, source }];
  const written = { source, value: text, pieces, start, end };
  return {
    ...{ kind: "scalar", source, start, end, tag },
    text,
    style,
    written,
  };
}

/** What tells the items of a list from each other, the most telling first. */
const identities = ["name", "containerPort", "port", "number", "mountPath"];

/** The item that another list has for this one: of the same name or text, else at the same place if both are equally long. */
function partnerIn(
  items: readonly Node[],
  length: number,
): (item: Node, index: number) => Node | undefined {
  const byIdentity = new Map<string, Node>();
  for (const item of items)
    for (const identity of identitiesOf(item))
      if (!byIdentity.has(identity)) byIdentity.set(identity, item);
  return (item, index) => {
    for (const identity of identitiesOf(item)) {
      const found = byIdentity.get(identity);
      if (found) return found;
    }
    return items.length === length ? items[index] : undefined;
  };
}

function identitiesOf(item: Node): string[] {
  if (item.kind === "scalar") return [item.text];
  return identities.flatMap((key) => {
    const value = entryOf(item, key)?.value;
    return value?.kind === "scalar" ? [`${key}=${value.text}`] : [];
  });
}

function entryOf(
  node: Node | undefined,
  key: string,
): { readonly key: Node; readonly value: Node } | undefined {
  return node?.kind === "mapping"
    ? node.entries.findLast((entry) => wordOf(entry.key) === key)
    : undefined;
}

function wordOf(node: Node | undefined): string {
  const target = node?.kind === "alias" ? node.target : node;
  return target?.kind === "scalar" ? target.text : "";
}

/** The object of `candidates` that a rendered one is: of the same kind and name, else the only one of its kind. */
export function sameObject(
  rendered: Node,
  candidates: readonly Node[],
): Node | undefined {
  const kind = identityOf(rendered, "kind");
  const name = identityOf(rendered, "name");
  const ofKind = candidates.filter((each) => identityOf(each, "kind") === kind);
  return (
    ofKind.find((each) => identityOf(each, "name") === name) ??
    (ofKind.length === 1 ? ofKind[0] : undefined)
  );
}

function identityOf(node: Node, what: "kind" | "name"): string {
  const holder = what === "kind" ? node : entryOf(node, "metadata")?.value;
  return wordOf(entryOf(holder, what)?.value);
}
