import { complain } from "./complaints.ts";
import type { Reader } from "./reader.ts";
import type { TemplateToken } from "./sequences.ts";
import { pushText } from "./trims.ts";

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ['"', '"'],
  ["\\", "\\"],
]);

/** Reads one escape of a quoted string, from its backslash. One that HCL does not know stands for itself. */
export function readEscape(reader: Reader, tokens: TemplateToken[]): void {
  const { text, at, end } = reader;
  const selector = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  if (at + 1 >= end || selector === "\n" || selector === "\r") {
    pushText(tokens, "\\", at, at + 1);
    reader.at = at + 1;
    return;
  }
  const simple = SIMPLE.get(selector);
  const behind = at + 1 + selector.length;
  if (simple !== undefined) {
    pushText(tokens, simple, at, behind);
    reader.at = behind;
  } else if (selector === "u" || selector === "U") readUnicode(reader, tokens);
  else {
    complain(
      reader,
      `\`\\${selector}\` is no escape; write \`\\\\${selector}\` for a backslash`,
      at,
      behind,
    );
    pushText(tokens, selector, at, behind);
    reader.at = behind;
  }
}

function readUnicode(reader: Reader, tokens: TemplateToken[]): void {
  const { text, at, end } = reader;
  const length = text[at + 1] === "u" ? 4 : 8;
  const digits = /^[0-9A-Fa-f]*/.exec(
    text.slice(at + 2, Math.min(end, at + 2 + length)),
  )![0];
  const behind = at + 2 + digits.length;
  const code = Number.parseInt(digits, 16);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const isWhole = digits.length === length && isCharacter;
  if (!isWhole)
    complain(
      reader,
      digits.length < length
        ? `\`\\${text[at + 1]}\` needs ${length} hexadecimal digits`
        : `there is no character U+${digits}`,
      at,
      behind,
    );
  const value = isWhole ? String.fromCodePoint(code) : text.slice(at, behind);
  pushText(tokens, value, at, behind);
  reader.at = behind;
}
