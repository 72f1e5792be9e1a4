import { ascend, currentWord, descend, finishWord } from "./shell-reader.ts";
import type { Reader } from "./shell-reader.ts";
import { substitute } from "./shell-references.ts";
import { setVariable } from "./shell-variables.ts";
import {
  defaultPiece,
  settleRun,
  takeInstead,
  takeLiteral,
  takeUnknown,
  untake,
} from "./shell-word.ts";
import { textFrom } from "./text.ts";

/** Reads from the reader's place to the end of the part, into the current word. */
type PartReader = (reader: Reader) => void;

const quotedParts: Record<string, PartReader> = {
  '"': toggleQuotes,
  "\\": readBackslash,
  $: readDollar,
  "`": toggleBackquotes,
};
const parts: Record<string, PartReader> = {
  ...quotedParts,
  "'": readSingleQuotes,
};

/** Outside of quotes, where no operator stands. */
export function readPart(reader: Reader): void {
  const part = parts[reader.value[reader.at]!];
  if (part) part(reader);
  else readLiteral(reader, /[^\s;&|()<>'"\\$`]+/y);
}

/** Between double quotes. */
export function readQuoted(reader: Reader): void {
  const char = reader.value[reader.at]!;
  const part = quotedParts[char];
  if (char === "}" && reader.level.references.length > 0)
    closeReference(reader);
  else if (part) part(reader);
  else readLiteral(reader, /[^"\\$`}]+/y);
}

/** Between `${NAME:-` and `}`, where the shell's operators are ordinary characters. */
export function readDefault(reader: Reader): void {
  const char = reader.value[reader.at]!;
  const part = parts[char];
  if (char === "}") closeReference(reader);
  else if (part) part(reader);
  else readLiteral(reader, /[^'"\\$`}]+/y);
}

/** Between `((` and `))`: no commands but those of expansions. */
export function readArithmetic(reader: Reader): void {
  const { level, value } = reader;
  const char = value[reader.at]!;
  if (char === "$" || char === "`") return parts[char]!(reader);
  reader.at++;
  if (char === "(") level.parens++;
  else if (char === ")" && level.parens-- === 0) ascend(reader);
}

function readLiteral(reader: Reader, run: RegExp): void {
  const word = currentWord(reader);
  const length = match(reader, run)?.[0].length ?? 1;
  takeLiteral(word, reader.at, reader.at + length);
  reader.at += length;
}

function readSingleQuotes(reader: Reader): void {
  const word = currentWord(reader);
  const begin = reader.at + 1;
  const close = reader.value.indexOf("'", begin);
  const end = close === -1 ? reader.value.length : close;
  word.quoted = true;
  if (end > begin) takeLiteral(word, begin, end);
  reader.at = end + 1;
}

function toggleQuotes(reader: Reader): void {
  currentWord(reader).quoted = true;
  reader.level.inQuotes = !reader.level.inQuotes;
  reader.at++;
}

function readBackslash(reader: Reader): void {
  const lineBreak = match(reader, /\\\r?\n/y)?.[0];
  if (lineBreak !== undefined) {
    reader.at += lineBreak.length;
    return;
  }
  const { at, value, level } = reader;
  const word = currentWord(reader);
  const stays = level.inQuotes && !/["\\$`]/.test(value[at + 1] ?? "");
  const end = Math.min(at + 2, value.length);
  word.quoted = true;
  if (stays || end > at + 1) takeLiteral(word, stays ? at : at + 1, end);
  reader.at = end;
}

function readDollar(reader: Reader): void {
  const { at, value, level } = reader;
  const after = value[at + 1];
  if (after === "(") openSubstitution(reader);
  else if (after === "{") openReference(reader);
  else if (after === "'" && !level.inQuotes) readAnsiQuotes(reader);
  else if (after === '"' && !level.inQuotes) reader.at++;
  else readVariable(reader);
}

function openSubstitution(reader: Reader): void {
  const begin = reader.at;
  const isArithmetic = reader.value[begin + 2] === "(";
  currentWord(reader);
  reader.at += isArithmetic ? 3 : 2;
  descend(reader, isArithmetic ? "arithmetic" : "commands", ")", begin);
  if (isArithmetic) reader.level.parens = 1;
}

function toggleBackquotes(reader: Reader): void {
  const begin = reader.at;
  if (reader.level.closer !== "`") {
    currentWord(reader);
    descend(reader, "commands", "`", begin);
  }
  reader.at++;
  if (reader.level.begin !== begin) ascend(reader);
}

function readVariable(reader: Reader): void {
  const { at } = reader;
  const word = currentWord(reader);
  const written = match(reader, /\$(?:[A-Za-z_]\w*|[\d@*#?$!-])/y)?.[0];
  const end = at + (written?.length ?? 1);
  if (written === undefined) takeLiteral(word, at, end);
  else if (!substitute(reader, written.slice(1), at, end))
    takeUnknown(word, at, end, unset(written));
  reader.at = end;
}

function readAnsiQuotes(reader: Reader): void {
  const word = currentWord(reader);
  const begin = reader.at + 2;
  const inside = /(?:[^'\\]|\\[^])*/y;
  inside.lastIndex = begin;
  const end = begin + inside.exec(reader.value)![0].length;
  word.quoted = true;
  if (end > begin) takeLiteral(word, begin, end);
  reader.at = Math.min(end + 1, reader.value.length);
}

function openReference(reader: Reader): void {
  const head = /\$\{(?:([A-Za-z_]\w*|[\d@*])(:?[-=])?|[#!]?\w*)/y;
  const [written, name = "", operator] = match(reader, head)!;
  const word = currentWord(reader);
  settleRun(word);
  reader.level.references.push({
    begin: reader.at,
    name,
    keepsDefault: operator !== undefined,
    assigns: operator?.endsWith("=") ?? false,
    firstPiece: word.pieces.length,
  });
  reader.at += written.length;
}

/**
 * `${NAME:-default}` stands for its default where the variable is not known; of any other expansion
 * but `${NAME}` nothing is known.
 */
function closeReference(reader: Reader): void {
  const { level, value, script } = reader;
  const reference = level.references.pop()!;
  const { begin, name, keepsDefault, firstPiece } = reference;
  const end = reader.at + 1;
  const word = currentWord(reader);
  const inner = untake(word, firstPiece);
  reader.at = end;
  const isPlain = end - begin === name.length + "${}".length;
  if ((keepsDefault || isPlain) && substitute(reader, name, begin, end)) return;
  if (!keepsDefault) {
    const written = name ? `\${${name}}` : value.slice(begin, end);
    return takeUnknown(word, begin, end, unset(written));
  }
  const stands = defaultPiece(name, script, inner);
  if (!stands) return;
  const [first, last] = [inner[0], inner.at(-1)];
  if (reference.assigns && first && last)
    setVariable(reader, name, [
      textFrom(script.source, inner, first.start, last.end),
    ]);
  if (level.inQuotes || level.references.length > 0)
    return takeInstead(word, begin, end, stands);
  // Outside quotes the shell splits what a variable stands for into words.
  stands.text.split(/\s+/).forEach((text, index) => {
    if (index > 0) finishWord(reader);
    if (text !== "")
      takeInstead(currentWord(reader, begin), begin, end, { ...stands, text });
  });
}

function unset(written: string): string {
  return `${written} is only known when the script runs`;
}

function match(reader: Reader, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}
