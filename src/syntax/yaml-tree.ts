import { EVENT_ID, getScalarValue } from "js-yaml";
import type { Event } from "js-yaml";
import type {
  Alias,
  Mapping,
  Node,
  Scalar,
  ScalarStyle,
  Sequence,
} from "./node.ts";
import type { Source } from "./source.ts";
import type { Events } from "./yaml-events.ts";

const styles: readonly ScalarStyle[] = [
  "empty",
  "plain",
  "single",
  "double",
  "literal",
  "folded",
];

/** The trees under construction: `open` are the collections not yet closed, innermost last. */
interface Builder {
  readonly source: Source;
  readonly text: string;
  /** The offset in the source of an event's. */
  readonly at: (offset: number) => number;
  readonly into: Node[];
  readonly open: (Mapping | Sequence)[];
  /** For each open mapping the key that still waits for its value. */
  readonly keys: (Node | undefined)[];
  anchors: Map<string, Exclude<Node, Alias>>;
  /** Where the last value ended. */
  last: number;
}

/** Folds the flat event list of the text that begins at `base` into trees; each document is a tree. */
export function buildTrees(
  source: Source,
  { text, events, original }: Events,
  base: number,
  into: Node[],
): void {
  const at = (offset: number): number => base + original(offset);
  // Without spreads: they would give each builder a shape of its own, and code for one shape is slow for the next.
  const builder: Builder = {
    source,
    text,
    at,
    into,
    open: [],
    keys: [],
    anchors: new Map(),
    last: base,
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) addScalar(builder, event);
    else if (event.type === EVENT_ID.POP) close(builder);
    else if (event.type === EVENT_ID.ALIAS) addAlias(builder, event);
    else if (event.type === EVENT_ID.DOCUMENT) builder.anchors = new Map();
    else openCollection(builder, event);
  }
}

function openCollection(
  builder: Builder,
  event: Extract<Event, { style: unknown; start: number }>,
): void {
  const start = builder.at(event.start);
  const tag = cut(builder.text, event.tagStart, event.tagEnd);
  const { source } = builder;
  const end = start + 1;
  const node: Mapping | Sequence =
    event.type === EVENT_ID.SEQUENCE
      ? { kind: "sequence", source, start, end, tag, items: [] }
      : { kind: "mapping", source, start, end, tag, entries: [] };
  remember(builder, event, node);
  place(builder, node);
  builder.keys[builder.open.push(node) - 1] = undefined;
  builder.last = Math.max(builder.last, node.end);
}

function close(builder: Builder): void {
  const node = builder.open.pop();
  if (!node) return;
  if (/[[{]/.test(node.source.text[node.start] ?? ""))
    builder.last = behind(builder, /(?:[\s,]|#[^\n]*\n)*[\]}]/y);
  node.end = builder.last;
}

/** The offset behind what stands after the last value; the last value's end if that stands not there. */
function behind({ source, last }: Builder, expected: RegExp): number {
  expected.lastIndex = last;
  return expected.test(source.text) ? expected.lastIndex : last;
}

function addScalar(
  builder: Builder,
  event: Extract<Event, { valueStart: number }>,
): void {
  const { source, text, at } = builder;
  const empty = event.valueStart < 0;
  const quote = event.style === 2 || event.style === 3 ? 1 : 0;
  const [start, end] = empty
    ? placeOfNothing(builder)
    : [at(event.valueStart) - quote, at(event.valueEnd) + quote];
  const node: Scalar = {
    kind: "scalar",
    source,
    start,
    end,
    tag: cut(text, event.tagStart, event.tagEnd),
    text: event.fast
      ? text.slice(event.valueStart, event.valueEnd)
      : empty
        ? ""
        : getScalarValue(text, event),
    style: empty ? "empty" : styles[event.style]!,
  };
  remember(builder, event, node);
  place(builder, node);
  builder.last = Math.max(builder.last, end);
}

/** An empty value stands behind its key; an empty item of a list at its dash. */
function placeOfNothing(builder: Builder): [number, number] {
  const parent = builder.open.at(-1);
  const { last } = builder;
  if (parent?.kind !== "sequence" || parent.source.text[parent.start] !== "-")
    return [last, last];
  if (parent.items.length === 0) return [parent.start, parent.start + 1];
  const end = behind(builder, /(?:\s|#[^\n]*\n)*-/y);
  return [Math.max(last, end - 1), end];
}

function addAlias(
  builder: Builder,
  event: Extract<Event, { type: typeof EVENT_ID.ALIAS }>,
): void {
  const name = cut(builder.text, event.anchorStart, event.anchorEnd);
  const start = builder.at(event.anchorStart) - 1;
  const end = builder.at(event.anchorEnd);
  const target = builder.anchors.get(name);
  const { source } = builder;
  place(builder, { kind: "alias", source, start, end, tag: "", name, target });
  builder.last = Math.max(builder.last, end);
}

/** Puts a finished or just opened node where it belongs: a document, an item, a key or a key's value. */
function place(builder: Builder, node: Node): void {
  const { open, keys } = builder;
  const parent = open.at(-1);
  if (!parent) {
    builder.into.push(node);
  } else if (parent.kind === "sequence") {
    parent.items.push(node);
  } else {
    const key = keys[open.length - 1];
    if (key) parent.entries.push({ key, value: node });
    keys[open.length - 1] = key ? undefined : node;
  }
}

function remember(
  builder: Builder,
  event: { anchorStart: number; anchorEnd: number },
  node: Exclude<Node, Alias>,
): void {
  const name = cut(builder.text, event.anchorStart, event.anchorEnd);
  if (name !== "") builder.anchors.set(name, node);
}

function cut(text: string, start: number, end: number): string {
  return start < 0 ? "" : text.slice(start, end);
}
