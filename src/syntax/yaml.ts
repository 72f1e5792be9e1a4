import type { Problem } from "../model.ts";
import { objectsOfStream } from "./json-stream.ts";
import type { Part } from "./json-stream.ts";
import type { Node } from "./node.ts";
import { spanOf } from "./source.ts";
import type { Source } from "./source.ts";
import { readEvents, readIndented } from "./yaml-events.ts";
import type { Failure } from "./yaml-events.ts";
import { buildTrees } from "./yaml-tree.ts";

/** What a YAML or JSON file holds: its documents in order, and what could not be read. */
export interface YamlFile {
  readonly source: Source;
  readonly documents: readonly Node[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all documents of a YAML 1.2 stream. A document that breaks the grammar is a problem with
 * its place, and the documents before and after it are still read.
 */
export function parseYaml(source: Source): YamlFile {
  const documents: Node[] = [];
  const problems: Problem[] = [];
  const text = blankDirectives(source.text);
  const whole = { from: 0, to: text.length };
  if (text !== "" && readPart(source, text, whole, documents))
    for (const part of documentsIn(text))
      readDocument(source, text, part, documents, problems);
  return { source, documents, problems };
}

/** Reads one document, or the objects that stand in its place, and notes what cannot be read. */
function readDocument(
  source: Source,
  text: string,
  part: Part,
  into: Node[],
  problems: Problem[],
): void {
  const failed = readPart(source, text, part, into);
  if (!failed) return;
  const objects = objectsOfStream(text, part.from, part.to);
  for (const object of objects)
    readDocument(source, text, object, into, problems);
  if (objects.length > 0) return;
  const stillFails =
    !failed.indentation || readPart(source, text, part, into, readIndented);
  if (stillFails) problems.push(brokenAt(source, failed));
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

/** Adds the documents of a part of the text, or gives the failure that keeps them from being read. */
function readPart(
  source: Source,
  text: string,
  { from, to }: Part,
  into: Node[],
  read = readEvents,
): Failure | undefined {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const result = read(part);
  if ("reason" in result) return { ...result, at: from + result.at };
  buildTrees(source, result, from, into);
  return undefined;
}

/** The documents of a stream by their separators, which no scalar may hold; directives belong to what follows them. */
function documentsIn(text: string): Part[] {
  const separator = /^(?:%[^\n]*\n)*---(?=\s|$)/gm;
  const begins = [
    0,
    ...[...text.matchAll(separator)].map(({ index }) => index),
  ];
  return begins
    .map((from, i) => ({ from, to: begins[i + 1] ?? text.length }))
    .filter(({ from, to }) => from < to);
}
