import { EVENT_ID, getScalarValue, parseEvents, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";
import type { Problem } from "../model.ts";
import type {
  Alias,
  Mapping,
  Node,
  Scalar,
  ScalarStyle,
  Sequence,
} from "./node.ts";
import { spanOf } from "./source.ts";
import type { Source } from "./source.ts";

/** What a YAML or JSON file holds: its documents in order, and what could not be read. */
export interface YamlFile {
  readonly source: Source;
  readonly documents: readonly Node[];
  readonly problems: readonly Problem[];
}

const styles: readonly ScalarStyle[] = [
  "empty",
  "plain",
  "single",
  "double",
  "literal",
  "folded",
];

/**
 * Reads all documents of a YAML 1.2 stream. A document that breaks the grammar is a problem with
 * its place, and the documents before and after it are still read.
 */
export function parseYaml(source: Source): YamlFile {
  const documents: Node[] = [];
  const problems: Problem[] = [];
  const text = blankDirectives(source.text);
  for (let from = 0; from < text.length;) {
    const failed = readDocuments(source, text, from, text.length, documents);
    if (!failed) break;
    problems.push(brokenAt(source, failed));
    const { before, after } = separatorsAround(text, from, failed.at);
    before.some((end) => !readDocuments(source, text, from, end, documents));
    from = after;
  }
  return { source, documents, problems };
}

interface Failure {
  /** Offset into the whole text. */
  readonly at: number;
  readonly reason: string;
}

function brokenAt(source: Source, { at, reason }: Failure): Problem {
  return {
    span: spanOf(source, at, Math.min(at + 1, source.text.length)),
    severity: "warning",
    message: `this YAML cannot be read: ${reason}. Correct it here, or leave the file out with --exclude`,
  };
}

/**
 * A `%YAML` line must not decide how scalars read: the tools that read these files ignore it or
 * refuse the file. Spaces of the same length keep every offset.
 */
function blankDirectives(text: string): string {
  return text.includes("%YAML")
    ? text.replace(/^%YAML[^\r\n]*/gm, (line) => " ".repeat(line.length))
    : text;
}

function readDocuments(
  source: Source,
  text: string,
  from: number,
  to: number,
  into: Node[],
): Failure | undefined {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  try {
    buildTrees(source, part, from, parseEvents(part, {}), into);
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { at: from + (error.mark?.position ?? 0), reason: error.reason };
  }
}

/**
 * Where the documents before a failure may end (latest first: the failure may show only behind the
 * separator that ends its document), and where the next document begins.
 */
function separatorsAround(
  text: string,
  from: number,
  failure: number,
): { before: number[]; after: number } {
  const separator = /^---(?=\s|$)/gm;
  separator.lastIndex = from + 1;
  const before: number[] = [];
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    if (found.index >= failure && found.index > from)
      return { before: before.reverse(), after: found.index };
    before.push(found.index);
  }
  return { before: before.reverse(), after: text.length };
}

/** The trees under construction: `open` are the collections not yet closed, innermost last. */
interface Builder {
  readonly source: Source;
  readonly text: string;
  /** What the events' offsets count from. */
  readonly base: number;
  readonly into: Node[];
  readonly open: (Mapping | Sequence)[];
  /** For each open mapping the key that still waits for its value. */
  readonly keys: (Node | undefined)[];
  anchors: Map<string, Exclude<Node, Alias>>;
  /** Where the last value ended. */
  last: number;
}

/** Folds the flat event list into trees; each document is a tree. */
function buildTrees(
  source: Source,
  text: string,
  base: number,
  events: readonly Event[],
  into: Node[],
): void {
  const builder: Builder = {
    ...{ source, text, base, into },
    ...{ open: [], keys: [], anchors: new Map(), last: base },
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
  const start = builder.base + event.start;
  const tag = cut(builder.text, event.tagStart, event.tagEnd);
  const placed = { source: builder.source, start, end: start + 1, tag };
  const node: Mapping | Sequence =
    event.type === EVENT_ID.SEQUENCE
      ? { kind: "sequence", ...placed, items: [] }
      : { kind: "mapping", ...placed, entries: [] };
  remember(builder, event, node);
  place(builder, node);
  builder.keys[builder.open.push(node) - 1] = undefined;
  builder.last = Math.max(builder.last, node.end);
}

function close(builder: Builder): void {
  const node = builder.open.pop();
  if (!node) return;
  if (/[[{]/.test(node.source.text[node.start] ?? ""))
    builder.last = behind(builder, /[\s,]*(?:#[^\n]*[\s,]*)*[\]}]/y);
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
  const { source, text, base } = builder;
  const empty = event.valueStart < 0;
  const quote = event.style === 2 || event.style === 3 ? 1 : 0;
  const [start, end] = empty
    ? placeOfNothing(builder)
    : [base + event.valueStart - quote, base + event.valueEnd + quote];
  const node: Scalar = {
    ...{ kind: "scalar", source, start, end },
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
  const end = behind(builder, /\s*(?:#[^\n]*\s*)*-/y);
  return [Math.max(last, end - 1), end];
}

function addAlias(
  builder: Builder,
  event: Extract<Event, { type: typeof EVENT_ID.ALIAS }>,
): void {
  const name = cut(builder.text, event.anchorStart, event.anchorEnd);
  const start = builder.base + event.anchorStart - 1;
  const end = builder.base + event.anchorEnd;
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
