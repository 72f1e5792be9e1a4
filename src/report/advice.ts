import type { Guidance } from "../model.ts";

/** Why the policy exists, in one line: the first sentence of the guidance's reasons. */
export function whyLine({ why }: Guidance): string {
  const lines = proseOf(why);
  const start = lines.findIndex((line) => line.trim() !== "");
  const end = lines.findIndex((line, i) => i > start && line.trim() === "");
  return firstSentence(lines.slice(start, end < 0 ? undefined : end));
}

/** At most so many steps to the fix, one line each: the first sentences of the first list's items. */
export function fixSteps({ fix }: Guidance, most: number): string[] {
  return firstList(proseOf(fix)).slice(0, most).map(firstSentence);
}

/** The first paragraph of each item; what is nested in an item is not one. */
function firstList(lines: readonly string[]): string[][] {
  const items: string[][] = [];
  let list: { indent: number; ordered: boolean } | undefined;
  let inParagraph = false;
  for (const line of lines) {
    const indent = line.search(/\S|$/);
    const [, marker, text] =
      /^\s*(\d{1,9}[.)]|[-*+])\s+([^]*)$/.exec(line) ?? [];
    const ordered = marker !== undefined && /\d/.test(marker);
    if (marker !== undefined && indent <= (list?.indent ?? indent)) {
      list ??= { indent, ordered };
      if (ordered !== list.ordered) break;
      items.push([text!]);
      inParagraph = true;
    } else if (marker !== undefined || line.trim() === "") inParagraph = false;
    else if (inParagraph) items.at(-1)!.push(line);
    else if (list && indent <= list.indent) break;
  }
  return items;
}

/** The lines with every line of fenced code blanked. */
function proseOf(markdown: string): string[] {
  let open = "";
  return markdown.split(/\r\n?|\n/).map((line) => {
    const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? "";
    const isCode = open !== "" || fence !== "";
    if (open === "") open = fence;
    else if (fence.startsWith(open) && line.trim() === fence) open = "";
    return isCode ? "" : line;
  });
}

/** More than a line can show; hostile text is not searched further. */
const SENTENCE_LIMIT = 1000;

const codeSpan = /(`+)(?!`).*?(?<!`)\1(?!`)/g;

/** The first sentence without Markdown's marks; code keeps its backticks, whatever they enclose. */
function firstSentence(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.trim())
    .join(" ")
    .slice(0, SENTENCE_LIMIT)
    .replace(/[\ue000-\uf8ff]/g, "");
  const codes: string[] = [];
  // A private character stands for each code span while the marks around it are read.
  const coded = text.replace(codeSpan, (code) =>
    String.fromCharCode(0xe000 + codes.push(code) - 1),
  );
  const plain = withoutMarks(coded);
  const end = /(?<!\b(?:e\.g|i\.e))[.!?]["')\]]*(?=\s+\P{Ll}|\s*$)/u.exec(
    plain,
  );
  const sentence = end ? plain.slice(0, end.index + end[0].length) : plain;
  return sentence
    .replace(
      /[\ue000-\uf8ff]/g,
      (mark) => codes[mark.charCodeAt(0) - 0xe000] ?? "",
    )
    .trim();
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/<(https?:[^<>\s]*)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}\\])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
