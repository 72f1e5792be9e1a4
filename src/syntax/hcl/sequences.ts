import { skipBlanks } from "./blanks.ts";
import { PERCENT, RIGHT_BRACE, TILDE, isSpace, wordEnd } from "./characters.ts";
import { fail, failAt, invalid, openedOn } from "./complaints.ts";
import { readExpression } from "./expressions.ts";
import { passWord, readIntroduction } from "./fors.ts";
import type { ForIntroduction } from "./fors.ts";
import { peek } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { recoverTo } from "./recovery.ts";
import type { Expression, TemplatePart } from "./tree.ts";

/** A template before its directives are put together. */
export type TemplateToken = TemplatePart | Directive;

/** One `%{ … }`. */
export interface Directive {
  readonly kind: "directive";
  readonly word: DirectiveWord;
  readonly condition: Expression | undefined;
  readonly introduction: ForIntroduction | undefined;
  readonly start: number;
  readonly end: number;
}

export type DirectiveWord = "if" | "else" | "endif" | "for" | "endfor";

const WORDS: readonly string[] = ["if", "else", "endif", "for", "endfor"];

/** Reads `${ … }` or `%{ … }` into `tokens`; true when it ends with `~}`. */
export function readSequence(reader: Reader, tokens: TemplateToken[]): boolean {
  const start = reader.at;
  const isDirective = peek(reader) === PERCENT;
  const { acrossLines } = reader;
  reader.at += peek(reader, 2) === TILDE ? 3 : 2;
  reader.acrossLines = true;
  skipBlanks(reader);
  const begin = reader.at;
  const value = isDirective ? undefined : readExpression(reader);
  const directive = isDirective ? readDirective(reader) : undefined;
  const trims = peek(reader) === TILDE && peek(reader, 1) === RIGHT_BRACE;
  if (trims) reader.at++;
  if (peek(reader) !== RIGHT_BRACE) failToClose(reader, start);
  const isBroken = reader.failed;
  if (!isBroken) reader.at++;
  else if (!recoverTo(reader, RIGHT_BRACE)) stepBack(reader, begin);
  reader.acrossLines = acrossLines;
  const end = reader.at;
  if (directive) tokens.push({ ...directive, start, end });
  else
    tokens.push({
      kind: "interpolation",
      value: value && !isBroken ? value : invalid(begin, end),
      start,
      end,
    });
  return trims;
}

/** To the end of what was read: the line break behind it may matter to the text around. */
function stepBack(reader: Reader, begin: number): void {
  while (reader.at > begin && isSpace(reader.text.charCodeAt(reader.at - 1)))
    reader.at--;
}

function failToClose(reader: Reader, start: number): void {
  const opening = reader.text.slice(start, start + 2);
  if (reader.at >= reader.end || /["\n\r]/.test(reader.text[reader.at]!))
    return failAt(
      reader,
      `this \`${opening}\` is never closed; end it with \`}\``,
      start,
      start + 2,
    );
  const isLater = reader.text.slice(start, reader.at).includes("\n");
  const escaped = opening[0]! + opening;
  fail(
    reader,
    "an operator or `}`",
    isLater
      ? openedOn(reader, opening, start)
      : `write \`${escaped}\` where the text itself shall have \`${opening}\``,
  );
}

function readDirective(
  reader: Reader,
): Omit<Directive, "start" | "end"> | undefined {
  const { text, at, end } = reader;
  const word = text.slice(at, wordEnd(text, at, end));
  if (!isDirectiveWord(word)) {
    fail(
      reader,
      "`if`, `else`, `endif`, `for` or `endfor`",
      "write `%%{` where the text itself shall have `%{`",
    );
    return undefined;
  }
  passWord(reader, word.length);
  const condition = word === "if" ? readExpression(reader) : undefined;
  const introduction = word === "for" ? readIntroduction(reader) : undefined;
  return { kind: "directive", word, condition, introduction };
}

function isDirectiveWord(word: string): word is DirectiveWord {
  return WORDS.includes(word);
}
