import type { Problem } from "../model.ts";
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
  for (let from = 0; from < text.length;) {
    const failed = readPart(source, text, from, text.length, documents);
    if (!failed) break;
    const { before, after } = separatorsAround(text, from, failed.at);
    const begin = before.find(
      (end) => !readPart(source, text, from, end, documents),
    );
    const stillFails =
      !failed.indentation ||
      readPart(source, text, begin ?? from, after, documents, readIndented);
    if (stillFails) problems.push(brokenAt(source, failed));
    from = after;
  }
  return { source, documents, problems };
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
  from: number,
  to: number,
  into: Node[],
  read = readEvents,
): Failure | undefined {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const result = read(part);
  if ("reason" in result) return { ...result, at: from + result.at };
  buildTrees(source, result, from, into);
  return undefined;
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
