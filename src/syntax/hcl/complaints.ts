import { position, spanOf } from "../source.ts";
import { isLineBreak } from "./blanks.ts";
import { QUOTE, wordEnd } from "./characters.ts";
import type { Reader } from "./reader.ts";
import type { Invalid } from "./tree.ts";

const MOST_PROBLEMS = 20;

/** Reports a mistake after which reading goes on as if it were mended. */
export function complain(
  reader: Reader,
  message: string,
  start: number,
  end: number,
): void {
  const { problems, source } = reader;
  if (problems.length >= MOST_PROBLEMS) return;
  const isLast = problems.length === MOST_PROBLEMS - 1;
  const rest = "; more mistakes follow that are not listed";
  problems.push({
    span: spanOf(source, start, Math.max(start, end)),
    severity: "warning",
    message: isLast ? message + rest : message,
  });
}

/** Takes back what was reported from `start` up to `end`, because it is read again. */
export function takeBack(
  { problems }: Reader,
  start: number,
  end: number,
): void {
  const kept = problems.filter(
    ({ span }) => span.start < start || span.start >= end,
  );
  problems.splice(0, problems.length, ...kept);
}

/** Reports that something else stands at the place than what is `expected`; reading goes on. */
export function expected(reader: Reader, what: string, hint?: string): void {
  const { at } = reader;
  const [found, end] = foundAt(reader, at);
  const advice = hint === undefined ? "" : `; ${hint}`;
  complain(reader, `expected ${what}, but found ${found}${advice}`, at, end);
}

/** The same for a mistake that reading must recover from; what follows from it is not reported. */
export function fail(reader: Reader, what: string, hint?: string): void {
  if (!reader.failed) expected(reader, what, hint);
  reader.failed = true;
}

/** A mistake to recover from, told in its own words. */
export function failAt(
  reader: Reader,
  message: string,
  start: number,
  end: number,
): void {
  if (!reader.failed) complain(reader, message, start, end);
  reader.failed = true;
}

export function invalid(start: number, end: number): Invalid {
  return { kind: "invalid", start, end };
}

export function openedOn(reader: Reader, bracket: string, at: number): string {
  return `close the \`${bracket}\` that was opened on line ${position(reader.source, at).line}`;
}

/** What stands at `at`, in words, and where it ends. */
function foundAt(reader: Reader, at: number): [string, number] {
  const { text, end } = reader;
  if (at >= end) return ["the end of the text", end];
  if (isLineBreak(text, at)) return ["the end of the line", at];
  if (text.charCodeAt(at) === QUOTE) return ["a quoted string", at + 1];
  const behind = wordEnd(text, at, end);
  if (behind > at) return [`\`${text.slice(at, behind)}\``, behind];
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return [shownCharacter(character), at + character.length];
}

function shownCharacter(character: string): string {
  if (character === "`") return "a backquote";
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(character))
    return `the character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return `\`${character}\``;
}
