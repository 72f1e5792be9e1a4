import {
  readArithmetic,
  readDefault,
  readPart,
  readQuoted,
} from "./shell-expansions.ts";
import {
  ascend,
  currentWord,
  descend,
  finishCommand,
  finishWord,
  openReader,
} from "./shell-reader.ts";
import type { Reader, SimpleCommand } from "./shell-reader.ts";
import type { Lookup } from "./shell-variables.ts";
import { cutText } from "./shell-word.ts";
import type { Text } from "./text.ts";

/** A here-document whose body begins after the line. */
interface Heredoc {
  readonly delimiter: string;
  readonly stripsTabs: boolean;
  readonly bodies: Text[];
}

type Operator = (reader: Reader, heredocs: Heredoc[]) => void;

const operators: Record<string, Operator> = {
  ";": readSemicolon,
  "&": readAmpersand,
  "|": readBar,
  "(": readOpenParen,
  ")": readCloseParen,
  "<": readLess,
  ">": readGreater,
};

/**
 * The simple commands of a shell script in the order in which a shell is done reading them, those
 * of `$( )` and backquotes included. Comments, keywords and redirections are gone. A variable that
 * the script sets, or that `lookUp` knows, has that value, and one with a literal default the
 * default; any other part that only the running shell knows is unknown.
 * Reads on where a shell would stop with a syntax error.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function readScript(script: Text, lookUp?: Lookup): SimpleCommand[] {
  const reader = openReader(script, lookUp);
  const heredocs: Heredoc[] = [];
  while (reader.at < reader.value.length) {
    const { level } = reader;
    if (level.inQuotes) readQuoted(reader);
    else if (level.holds === "arithmetic") readArithmetic(reader);
    else if (level.references.length > 0) readDefault(reader);
    else readPlain(reader, heredocs);
  }
  while (reader.outer.length > 0) ascend(reader);
  finishCommand(reader);
  return reader.commands;
}

function readPlain(reader: Reader, heredocs: Heredoc[]): void {
  const char = reader.value[reader.at]!;
  const operator = operators[char];
  if (operator) operator(reader, heredocs);
  else if (char === "\n") {
    finishCommand(reader);
    reader.at++;
    for (const heredoc of heredocs.splice(0)) readHeredoc(reader, heredoc);
  } else if (/\s/.test(char)) {
    finishWord(reader);
    reader.at++;
  } else if (char === "#" && !reader.level.word)
    reader.at = lineEnd(reader.value, reader.at);
  else readPart(reader);
}

function readSemicolon(reader: Reader): void {
  finishCommand(reader);
  const endOfCase = match(reader, /;(?:;&?|&)/y)?.[0];
  if (endOfCase && reader.level.cases > 0) reader.level.inPattern = true;
  reader.at += endOfCase?.length ?? 1;
}

function readAmpersand(reader: Reader): void {
  const redirect = match(reader, /&>>?/y)?.[0];
  if (redirect) {
    finishWord(reader);
    reader.level.redirect = "write";
  } else {
    const test = finishCommand(reader)?.words[0]?.value ?? "";
    reader.level.maybe = /^(?:\[\[?|test)$/.test(test);
  }
  reader.at += redirect?.length ?? match(reader, /&&?/y)![0].length;
}

function readBar(reader: Reader): void {
  const { level } = reader;
  const written = match(reader, /\|[|&]?/y)![0];
  reader.at += written.length;
  if (level.inPattern) level.word = undefined;
  else {
    const command = finishCommand(reader);
    if (written === "||") level.maybe = true;
    else level.input = command;
  }
}

function readOpenParen(reader: Reader): void {
  const { level, value, at } = reader;
  const isArray = level.word !== undefined && value[at - 1] === "=";
  const isArithmetic =
    !level.word && level.words.length === 0 && value[at + 1] === "(";
  reader.at += isArithmetic ? 2 : 1;
  if (level.inPattern) return;
  if (isArray) {
    level.maybe = true; // What an array holds is not worked out.
    return descend(reader, "array", ")");
  }
  if (isArithmetic) {
    descend(reader, "arithmetic", ")");
    reader.level.parens = 1;
    return;
  }
  // In `name(` the word is a function's name, and no command.
  level.word = undefined;
  level.words = [];
  level.parens++;
}

function readCloseParen(reader: Reader): void {
  const { level } = reader;
  const inPattern = level.inPattern;
  finishWord(reader); // `esac)` leaves the patterns, and the `)` closes something else.
  if (inPattern && level.inPattern) {
    level.inPattern = false;
    reader.at++;
    return;
  }
  finishCommand(reader);
  reader.at++;
  if (level.parens > 0) level.parens--;
  else if (level.closer === ")" && level.cases === 0) ascend(reader);
}

function readGreater(reader: Reader): void {
  dropDescriptor(reader);
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  const written = match(reader, />[>|&]?/y)![0];
  reader.at += written.length;
  reader.level.redirect = written === ">&" ? "read" : "write";
}

function readLess(reader: Reader, heredocs: Heredoc[]): void {
  dropDescriptor(reader);
  const written = match(reader, /<(?:<<|<-?|&|>)?/y)![0];
  if (reader.value[reader.at + 1] === "(") return openProcess(reader);
  reader.at += written.length;
  if (written === "<<" || written === "<<-")
    openHeredoc(reader, heredocs, written === "<<-");
  else reader.level.redirect = "read";
}

function openProcess(reader: Reader): void {
  const begin = reader.at;
  currentWord(reader);
  reader.at += 2;
  descend(reader, "commands", ")", begin);
}

/** The `2` of `2>` is no word. */
function dropDescriptor(reader: Reader): void {
  const { word } = reader.level;
  const digits =
    word?.run && word.pieces.length === 0 && !word.quoted
      ? reader.value.slice(word.run.from, word.run.to)
      : "";
  if (/^\d+$/.test(digits)) reader.level.word = undefined;
  else finishWord(reader);
}

function openHeredoc(
  reader: Reader,
  heredocs: Heredoc[],
  stripsTabs: boolean,
): void {
  const word = /[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\s;&|()<>'"]*))/y;
  const [written, single, double, bare = ""] = match(reader, word)!;
  reader.at += written.length;
  const delimiter = single ?? double ?? bare.replaceAll("\\", "");
  if (delimiter === "") return;
  const bodies = (reader.level.heredocs ??= []);
  heredocs.push({ delimiter, stripsTabs, bodies });
}

function readHeredoc(reader: Reader, heredoc: Heredoc): void {
  const { value, script, cut } = reader;
  const begin = reader.at;
  let end = begin;
  while (reader.at < value.length) {
    const stop = lineEnd(value, reader.at);
    const line = value.slice(reader.at, stop).replace(/\r$/, "");
    reader.at = Math.min(stop + 1, value.length);
    if (
      (heredoc.stripsTabs ? line.replace(/^\t+/, "") : line) ===
      heredoc.delimiter
    )
      break;
    end = reader.at;
  }
  const body = cutText(cut, script, begin, end);
  if (body) heredoc.bodies.push(body);
}

function lineEnd(value: string, from: number): number {
  const end = value.indexOf("\n", from);
  return end === -1 ? value.length : end;
}

function match(reader: Reader, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = reader.at;
  return sticky.exec(reader.value);
}
