import { readScript } from "./shell-script.ts";
import {
  beginWord,
  cutterOf,
  endWord,
  takeInstead,
  takeLiteral,
} from "./shell-word.ts";
import type { Word } from "./shell-word.ts";
import type { Text } from "./text.ts";

/** The simple commands of a shell script, each as its words; see `shell-script.ts`. */
export function splitScript(script: Text): Text[][] {
  return readScript(script)
    .filter((command) => command.words.length > 0)
    .map((command) => [...command.words]);
}

/**
 * Splits a line as Compose splits a `command:` string: quotes and backslashes, but no shell. What
 * follows an unquoted `;`, `|`, `&`, `<` or `>` is dropped. Where Compose refuses the line (an
 * unbalanced quote, a parenthesis), this gives what can be read.
 * https://github.com/mattn/go-shellwords/blob/master/shellwords.go
 */
export function splitWords(text: Text): Text[] {
  const { value } = text;
  const cut = cutterOf(text);
  const words: Text[] = [];
  let word: Word | undefined;
  let quote = "";

  for (let i = 0; i < value.length; i++) {
    const char = value[i]!;
    if (char === "\\" && quote !== "'" && i + 1 < value.length) {
      word ??= beginWord(cut, i);
      word.quoted = true;
      takeEscaped(word, value, i, quote);
      i++;
    } else if (quote !== "") {
      word ??= beginWord(cut, i);
      if (char !== quote) takeLiteral(word, i, i + 1);
      else {
        if (keepsQuote(quote)) takeLiteral(word, i, i + 1);
        quote = "";
      }
    } else if (/[ \t\r\n]/.test(char)) finish(i);
    else if (/[;&|<>]/.test(char)) {
      if (char === ">" && isDescriptor(word, value)) word = undefined;
      finish(i);
      return words;
    } else {
      word ??= beginWord(cut, i);
      quote = openedQuote(value, i);
      if (quote === "" || keepsQuote(quote)) takeLiteral(word, i, i + 1);
      else word.quoted = true;
    }
  }
  finish(value.length);
  return words;

  function finish(at: number): void {
    const done = word && endWord(word, text, at);
    if (done) words.push(done);
    word = undefined;
  }
}

const escapes: Record<string, string> = { t: "\t", n: "\n" };

function takeEscaped(
  word: Word,
  value: string,
  i: number,
  quote: string,
): void {
  const char = value[i + 1]!;
  const stands = escapes[char];
  if (keepsQuote(quote)) takeLiteral(word, i, i + 2);
  else if (stands === undefined) takeLiteral(word, i + 1, i + 2);
  else takeInstead(word, i, i + 2, { text: stands });
}

/** The character that will end what begins here; a `$(` holds together until its `)`. */
function openedQuote(value: string, i: number): string {
  const char = value[i]!;
  if (char === '"' || char === "'" || char === "`") return char;
  return char === "(" && value[i - 1] === "$" ? ")" : "";
}

/** Backquotes and `$( )` hold together, but stay in the word: nothing runs them. */
function keepsQuote(quote: string): boolean {
  return quote === "`" || quote === ")";
}

function isDescriptor(word: Word | undefined, value: string): boolean {
  return (
    word?.run !== undefined &&
    word.pieces.length === 0 &&
    !word.quoted &&
    /^\d+$/.test(value.slice(word.run.from, word.run.to))
  );
}
