import { between, fixed, printed } from "../print.ts";
import type { Rope } from "../rope.ts";
import { stringOf, tracesOf } from "../value.ts";
import type { HelmValue } from "../value.ts";
import { counted, ropes } from "./arguments.ts";
import type { Functions } from "./arguments.ts";
import { mapped } from "./mapped.ts";

/** Texts for other languages to read: https://masterminds.github.io/sprig/strings.html#quote-and-squote */
export const quotes: Functions = {
  quote: counted(0, (args) => stringOf(quoted(args, '"', escapedForGo))),
  squote: counted(0, (args) => stringOf(quoted(args, "'", (text) => text))),
  html: ropes(1, (_, rope) => mapped(rope, escapedForHtml)),
  urlquery: ropes(1, (_, rope) =>
    mapped(rope, (text) => encodeURIComponent(text).replaceAll("%20", "+")),
  ),
};

function quoted(
  args: readonly HelmValue[],
  mark: string,
  escape: (text: string) => string,
): Rope {
  const ropes = args
    .filter(({ kind }) => kind !== "nil")
    .map((each) => [
      fixed(mark),
      ...mapped(printed(each), escape),
      fixed(mark),
    ]);
  if (ropes.length > 0) return between(ropes, " ");
  return [{ text: "", trace: tracesOf(args) }];
}

const goEscapes: Readonly<Record<string, string>> = {
  ...{ "\x07": "\\a", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r" },
  ...{ "\t": "\\t", "\v": "\\v", "\\": "\\\\", '"': '\\"' },
};

/** The inside of Go's `%q`: https://pkg.go.dev/strconv#Quote */
export function escapedForGo(text: string): string {
  return text.replace(/[\\"\x00-\x1f\x7f-\x9f\xa0\xad]/g, (character) => {
    const known = goEscapes[character];
    if (known !== undefined) return known;
    const code = character.charCodeAt(0).toString(16);
    return code.length < 3 && character < "\x80"
      ? `\\x${code.padStart(2, "0")}`
      : `\\u${code.padStart(4, "0")}`;
  });
}

function escapedForHtml(text: string): string {
  const names: Record<string, string> = {
    ...{ '"': "&#34;", "'": "&#39;", "&": "&amp;", "<": "&lt;", ">": "&gt;" },
  };
  return text.replace(/["'&<>]/g, (character) => names[character]!);
}
