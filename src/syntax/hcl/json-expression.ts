import type { Problem } from "../../model.ts";
import { jsonText } from "../json-text.ts";
import type { JsonEntry, JsonNode, JsonString } from "../json.ts";
import type { Source } from "../source.ts";
import type { Reading } from "./json-schema.ts";
import { placesOf, relocate, relocateProblem } from "./json-relocate.ts";
import { parseExpressionText, parseTemplateText } from "./parse.ts";
import type { Expression, ObjectEntry, Template } from "./tree.ts";

/** The file that is read, and where its problems go. */
export interface JsonReader {
  readonly source: Source;
  readonly problems: Problem[];
}

/** A JSON value as an expression; `reading` says what its strings are. */
export function expressionOf(
  reader: JsonReader,
  node: JsonNode,
  reading: Reading,
): Expression {
  const { start, end } = node;
  switch (node.kind) {
    case "string":
      return stringOf(reader, node, reading);
    case "array": {
      const items = node.items.map((it) => expressionOf(reader, it, reading));
      return { kind: "tuple", start, end, items };
    }
    case "object": {
      const entries = node.entries.map((it) => entryOf(reader, it, reading));
      return { kind: "object", start, end, entries };
    }
    case "null":
      return { kind: "literal", start, end, value: null };
    default:
      return { kind: "literal", start, end, value: node.value };
  }
}

function entryOf(
  reader: JsonReader,
  { key, value }: JsonEntry,
  reading: Reading,
): ObjectEntry {
  return {
    key: stringOf(reader, key, reading === "template" ? reading : "literal"),
    value: expressionOf(reader, value, reading),
  };
}

function stringOf(
  reader: JsonReader,
  node: JsonString,
  reading: Reading,
): Expression {
  if (reading === "expression") return wrappedExpression(reader, node);
  return reading === "template" && /[$%]\{/.test(node.value)
    ? templateOf(reader, node)
    : literalTemplate(reader.source, node);
}

/** A string that means what it says, in which nothing is interpolated. */
export function literalTemplate(source: Source, node: JsonString): Template {
  const { pieces, start, end } = jsonText(source, node);
  const parts = pieces
    .filter(({ text }) => text !== "")
    .map((piece) => ({ kind: "text" as const, ...piece }));
  return { kind: "template", start, end, form: "quoted", parts };
}

function templateOf(reader: JsonReader, node: JsonString): Template {
  const { start, end } = node;
  const { parts } = readInside(reader, node, (source, from, to) => {
    const { template, problems } = parseTemplateText(source, from, to);
    return { node: template, problems };
  });
  return { kind: "template", start, end, form: "quoted", parts };
}

function wrappedExpression(reader: JsonReader, node: JsonString): Expression {
  return readInside(reader, node, (source, from, to) => {
    const { expression, problems } = parseExpressionText(source, from, to);
    return { node: expression, problems };
  });
}

type Read<T> = (
  source: Source,
  start: number,
  end: number,
) => { node: T; problems: readonly Problem[] };

/** Reads what is between the quotes; with escapes in it, from a decoded copy. */
function readInside<T>(reader: JsonReader, node: JsonString, read: Read<T>): T {
  const { source } = reader;
  const { start, end, value } = node;
  if (value.length === end - start - 2) {
    const found = read(source, start + 1, end - 1);
    reader.problems.push(...found.problems);
    return found.node;
  }
  const text = jsonText(source, node);
  const places = placesOf(text);
  const copy = { file: source.file, text: value };
  const found = read(copy, 0, value.length);
  for (const problem of found.problems)
    reader.problems.push(relocateProblem(problem, text, places));
  return relocate(found.node, places);
}
