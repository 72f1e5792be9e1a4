import type { Problem } from "../model.ts";
import { parseInner } from "../syntax/inner.ts";
import type { Node } from "../syntax/node.ts";
import { spanOf } from "../syntax/source.ts";
import type { Source } from "../syntax/source.ts";
import { textFrom, UNKNOWN } from "../syntax/text.ts";
import type { Piece } from "../syntax/text.ts";
import type { YamlFile } from "../syntax/yaml.ts";

/** How an action of a Go template begins: https://pkg.go.dev/text/template#hdr-Actions */
const action =
  /\{\{-?\s*(?:[.$("]|\/\*|(?:if|else|end|range|with|define|include|template|block|[a-z]\w*\s+[.$"(])\b)|\{%-?\s*\w/;

/** What stands on lines of its own, and what stands among other characters. */
const actions =
  /^[ \t]*(?:\{\{[^]*?\}\}|\{%[^]*?%\})(?:[ \t]*(?:\{\{[^]*?\}\}|\{%[^]*?%\}))*[ \t]*$|\{\{[^]*?\}\}|\{%[^]*?%\}/gm;

/**
 * A YAML file that is a template, and no chart's: what is written in it without `{{ }}` is still
 * there whatever it is rendered with. Nothing for a file that is none.
 */
export function readUnrendered({
  source,
  documents,
  problems,
}: YamlFile): YamlFile | undefined {
  const { text } = source;
  if (!action.test(text)) return undefined;
  if (problems.length === 0 && !documents.some(holdsAction)) return undefined;
  const pieces = piecesOf(text);
  const rest = parseInner(textFrom(source, pieces, 0, text.length));
  const [broken] = rest.problems;
  return {
    source,
    documents: rest.documents,
    problems: [broken ? unreadable(broken) : notRendered(source)],
  };
}

/** To YAML, a value that begins with an action is a mapping in a mapping. */
function holdsAction(document: Node): boolean {
  const ahead = [document];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.kind === "sequence") ahead.push(...node.items);
    if (node.kind !== "mapping") continue;
    if (node.source.text.startsWith("{{", node.start)) return true;
    for (const { key, value } of node.entries) ahead.push(key, value);
  }
  return false;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(actions)) {
    const end = index + found.length;
    const isAlone =
      (index === 0 || text[index - 1] === "\n") &&
      (end === text.length || /[\r\n]/.test(text[end]!));
    pieces.push({ text: text.slice(at, index), start: at, end: index });
    if (!isAlone)
      pieces.push({ text: UNKNOWN, start: index, end, why: NOT_RENDERED });
    at = end;
  }
  pieces.push({ text: text.slice(at), start: at, end: text.length });
  return pieces.filter((piece) => piece.text !== "");
}

const NOT_RENDERED = "this template is not rendered";

function notRendered(source: Source): Problem {
  const first = action.exec(source.text)?.index ?? 0;
  return {
    span: spanOf(source, first, first + 2),
    severity: "note",
    message:
      "this is a template that is not rendered here: only what stands outside of {{ }} was checked. Render it, and check the result",
  };
}

function unreadable(problem: Problem): Problem {
  const reason = problem.message
    .replace(/^this YAML cannot be read: /, "")
    .replace(/\. Correct it here.*$/, "");
  return {
    ...problem,
    severity: "note",
    message: `this is a template that is not rendered here, and without its {{ }} it is no YAML: ${reason}. Render it, and check the result`,
  };
}
