import type { Problem } from "../model.ts";
import { scanJson } from "./json-scan.ts";
import type { JsonScan } from "./json-scan.ts";
import {
  CLOSE_BRACKET,
  COMMA,
  numberEnd,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipBlank,
  stringEnd,
} from "./json-tokens.ts";
import { spanOf } from "./source.ts";
import type { Source } from "./source.ts";

/** A value of a JSON text and where it stands, quotes and brackets included. */
export type JsonNode =
  JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface JsonObject extends Placed {
  readonly kind: "object";
  /** In the order of the text. A key that is written twice is here twice. Read when first asked for. */
  readonly entries: readonly JsonEntry[];
}

export interface JsonEntry {
  readonly key: JsonString;
  readonly value: JsonNode;
}

export interface JsonArray extends Placed {
  readonly kind: "array";
  /** Read when first asked for. */
  readonly items: readonly JsonNode[];
  /** The same one by one, for lists too long to keep. */
  readonly each: () => Iterable<JsonNode>;
}

export interface JsonString extends Placed {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonNumber extends Placed {
  readonly kind: "number";
  readonly value: number;
}

export interface JsonBoolean extends Placed {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface JsonNull extends Placed {
  readonly kind: "null";
}

/**
 * Reads JSON (RFC 8259) with the place of everything. A mistake is a problem, and what stands
 * before it is still there. Nodes are made where somebody looks, because plans are big.
 */
export function parseJson(source: Source): {
  value: JsonNode | undefined;
  problems: Problem[];
} {
  const scan = scanJson(source.text);
  const { mistake } = scan;
  const start = skipBlank(source.text, 0);
  const isRead = !mistake || mistake.start > start;
  return {
    value: isRead ? nodeAt(scan, start, 0) : undefined,
    problems: mistake
      ? [
          {
            span: spanOf(source, mistake.start, mistake.end),
            severity: "warning",
            message: mistake.message,
          },
        ]
      : [],
  };
}

/** The value of a key: of the last one, where it is written twice. */
export function entryOf(
  node: JsonNode | undefined,
  key: string,
): JsonNode | undefined {
  if (node?.kind !== "object") return undefined;
  return node.entries.findLast((entry) => entry.key.value === key)?.value;
}

/** The entries of an object, each as often as it is written; none of anything else. */
export function entriesOf(node: JsonNode | undefined): readonly JsonEntry[] {
  return node?.kind === "object" ? node.entries : [];
}

/** The elements of an array; none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "array" ? node.items : [];
}

/** The node that begins at `start`; `container` is its number if it is an object or array. */
function nodeAt(scan: JsonScan, start: number, container: number): JsonNode {
  const { text } = scan;
  switch (text.charCodeAt(start)) {
    case QUOTE:
      return stringAt(text, start);
    case OPEN_BRACE:
      return new LazyObject(scan, start, container);
    case OPEN_BRACKET:
      return new LazyArray(scan, start, container);
    case 0x74:
      return { kind: "boolean", start, end: start + 4, value: true };
    case 0x66:
      return { kind: "boolean", start, end: start + 5, value: false };
    case 0x6e:
      return { kind: "null", start, end: start + 4 };
  }
  const end = numberEnd(text, start);
  return { kind: "number", start, end, value: Number(text.slice(start, end)) };
}

function stringAt(text: string, start: number): JsonString {
  const end = stringEnd(text, start);
  const raw = text.slice(start + 1, end - 1);
  const value = raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
  return { kind: "string", start, end, value };
}

/** A class, because getters of object literals are ten times as slow. */
class LazyObject implements JsonObject {
  readonly kind = "object";
  readonly start: number;
  readonly end: number;
  #scan: JsonScan;
  #container: number;
  #entries: readonly JsonEntry[] | undefined = undefined;

  constructor(scan: JsonScan, start: number, container: number) {
    this.start = start;
    this.end = scan.containers[container * 2]!;
    this.#scan = scan;
    this.#container = container;
  }

  get entries(): readonly JsonEntry[] {
    return (this.#entries ??= readEntries(
      this.#scan,
      this.start,
      this.#container,
    ));
  }
}

class LazyArray implements JsonArray {
  readonly kind = "array";
  readonly start: number;
  readonly end: number;
  #scan: JsonScan;
  #container: number;
  #items: readonly JsonNode[] | undefined = undefined;

  constructor(scan: JsonScan, start: number, container: number) {
    this.start = start;
    this.end = scan.containers[container * 2]!;
    this.#scan = scan;
    this.#container = container;
  }

  get items(): readonly JsonNode[] {
    return (this.#items ??= [...this.each()]);
  }

  each(): Iterable<JsonNode> {
    return readItems(this.#scan, this.start, this.#container);
  }
}

function readEntries(
  scan: JsonScan,
  start: number,
  container: number,
): JsonEntry[] {
  const { text } = scan;
  const entries: JsonEntry[] = [];
  const end = scan.containers[container * 2]!;
  let inner = container + 1;
  let at = skipBlank(text, start + 1);
  while (at < end && text.charCodeAt(at) === QUOTE) {
    const key = stringAt(text, at);
    const colon = skipBlank(text, key.end);
    const begin = skipBlank(text, colon + 1);
    if (colon >= end || begin >= end) break;
    const value = nodeAt(scan, begin, inner);
    entries.push({ key, value });
    if (isContainer(value)) inner = scan.containers[inner * 2 + 1]!;
    at = skipComma(text, value.end);
  }
  return entries;
}

function* readItems(
  scan: JsonScan,
  start: number,
  container: number,
): Generator<JsonNode> {
  const { text } = scan;
  const end = scan.containers[container * 2]!;
  let inner = container + 1;
  let at = skipBlank(text, start + 1);
  while (at < end && text.charCodeAt(at) !== CLOSE_BRACKET) {
    const item = nodeAt(scan, at, inner);
    yield item;
    if (isContainer(item)) inner = scan.containers[inner * 2 + 1]!;
    at = skipComma(text, item.end);
  }
}

function skipComma(text: string, at: number): number {
  const next = skipBlank(text, at);
  return text.charCodeAt(next) === COMMA ? skipBlank(text, next + 1) : next;
}

function isContainer({ kind }: JsonNode): boolean {
  return kind === "object" || kind === "array";
}
