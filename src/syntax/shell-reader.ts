import { beginWord, cutterOf, endWord, takeUnknown } from "./shell-word.ts";
import type { Cut, Word } from "./shell-word.ts";
import { assign, countBlock, setVariable } from "./shell-variables.ts";
import type { Lookup } from "./shell-variables.ts";
import type { Text } from "./text.ts";

/** A command of a script, without the shell's own words around it. */
export interface SimpleCommand {
  readonly words: readonly Text[];
  /** The files its output is redirected to. */
  readonly writes: readonly Text[];
  /** The bodies of its here-documents. */
  readonly heredocs: readonly Text[];
  /** The command whose output it reads through a pipe. */
  readonly input?: SimpleCommand;
}

/** A script on the way from its first character to its last. */
export interface Reader {
  readonly script: Text;
  readonly value: string;
  readonly cut: Cut;
  readonly commands: SimpleCommand[];
  readonly outer: Level[];
  level: Level;
  /** The character that is read next. */
  at: number;
  /** Variables that come from outside of the script. */
  readonly lookUp: Lookup | undefined;
  /** How many characters variables may still bring. */
  readonly room: { left: number };
}

/** One level of commands: the script itself, a `$( )`, backquotes, an array, arithmetic. */
export interface Level {
  readonly holds: "commands" | "array" | "arithmetic";
  readonly closer: "" | ")" | "`";
  /** Where it began, when it is a part of a word of the outer level. */
  readonly begin: number | undefined;
  parens: number;
  inQuotes: boolean;
  word: Word | undefined;
  words: Text[];
  writes: Text[];
  heredocs: Text[] | undefined;
  input: SimpleCommand | undefined;
  /** What the next word is, when it is the target of a redirection. */
  redirect: "" | "write" | "read";
  /** Words that are no command: of `for` and `select`, of `case`, a function's name. */
  header: "" | "list" | "case" | "name";
  cases: number;
  /** Inside a pattern of `case`, which a `)` ends. */
  inPattern: boolean;
  /** The `${` that are open in the word. */
  readonly references: Reference[];
  /** What was set; nothing under a name that only the running shell knows. */
  variables: Map<string, readonly Text[] | undefined> | undefined;
  /** What was set under a condition that is still open. */
  tentative: Set<string> | undefined;
  /** The conditions and loops that are open. */
  readonly blocks: string[];
  /** The command runs or not, by how the one before it ends. */
  maybe: boolean;
  /** The words behind `for`. */
  listed: Text[];
}

export interface Reference {
  readonly begin: number;
  readonly name: string;
  readonly keepsDefault: boolean;
  /** The default becomes the variable's value. */
  readonly assigns: boolean;
  readonly firstPiece: number;
}

/** Keywords after which the next word is a command again. */
const transparent = new Set(
  "if then elif else fi do done while until { } ! coproc".split(" "),
);
const headers = new Map<string, Level["header"]>([
  ["for", "list"],
  ["select", "list"],
  ["case", "case"],
  ["function", "name"],
]);

export function openReader(script: Text, lookUp?: Lookup): Reader {
  return {
    script,
    value: script.value,
    cut: cutterOf(script),
    commands: [],
    outer: [],
    level: openLevel("commands", "", undefined),
    at: 0,
    lookUp,
    room: { left: MOST_CHARACTERS },
  };
}

/** Enough for any script that a person writes: references to references can grow without end. */
const MOST_CHARACTERS = 1_000_000;

function openLevel(
  holds: Level["holds"],
  closer: Level["closer"],
  begin: number | undefined,
): Level {
  return {
    holds,
    closer,
    begin,
    parens: 0,
    inQuotes: false,
    word: undefined,
    words: [],
    writes: [],
    heredocs: undefined,
    input: undefined,
    redirect: "",
    header: "",
    cases: 0,
    inPattern: false,
    references: [],
    variables: undefined,
    tentative: undefined,
    blocks: [],
    maybe: false,
    listed: [],
  };
}

export function descend(
  reader: Reader,
  holds: Level["holds"],
  closer: Level["closer"],
  begin?: number,
): void {
  reader.outer.push(reader.level);
  reader.level = openLevel(holds, closer, begin);
}

/** Ends the level before the next character; what it printed is unknown in the outer word. */
export function ascend(reader: Reader): void {
  finishCommand(reader);
  const { begin, closer } = reader.level;
  reader.level = reader.outer.pop()!;
  if (begin === undefined) return;
  const written = closer === "`" ? "`...`" : "$(...)";
  const why = `${written} is only known when the script runs`;
  const end = Math.min(reader.at, reader.value.length);
  takeUnknown(currentWord(reader, begin), begin, end, why);
}

export function currentWord(reader: Reader, from = reader.at): Word {
  return (reader.level.word ??= beginWord(reader.cut, from));
}

export function finishWord(reader: Reader): void {
  const { level } = reader;
  const { word } = level;
  level.word = undefined;
  const text = word && endWord(word, reader.script, reader.at);
  if (!text || level.holds !== "commands") return;
  if (level.redirect !== "") {
    if (level.redirect === "write") level.writes.push(text);
    level.redirect = "";
  } else takeWord(level, text, word.quoted ? "" : text.value);
}

function takeWord(level: Level, text: Text, keyword: string): void {
  if (level.header !== "") return takeHeaderWord(level, text, keyword);
  const header = headers.get(keyword);
  if (level.words.length === 0) countBlock(level, keyword);
  if (level.words.length > 0 && !level.inPattern) level.words.push(text);
  else if (keyword === "esac") {
    level.inPattern = false;
    level.cases = Math.max(0, level.cases - 1);
  } else if (level.inPattern) return;
  else if (header !== undefined) level.header = header;
  else if (!transparent.has(keyword)) level.words.push(text);
}

function takeHeaderWord(level: Level, text: Text, keyword: string): void {
  if (level.header === "name") level.header = "";
  if (level.header === "list") level.listed.push(text);
  if (level.header === "case" && keyword === "in") {
    level.header = "";
    level.cases++;
    level.inPattern = true;
  }
}

/** Ends the command, if there is one; gives it for the command that reads its output. */
export function finishCommand(reader: Reader): SimpleCommand | undefined {
  finishWord(reader);
  const { level } = reader;
  const { words, writes, heredocs, input } = level;
  if (level.header === "list") takeList(level);
  if (level.header !== "case") level.header = "";
  level.redirect = "";
  if (words.length > 0) assign(reader, words);
  level.maybe = false;
  if (words.length === 0 && writes.length === 0 && !heredocs) return undefined;
  const command: SimpleCommand = {
    words,
    writes,
    heredocs: heredocs ?? [],
    ...(input && { input }),
  };
  reader.commands.push(command);
  level.words = [];
  level.writes = [];
  level.heredocs = undefined;
  level.input = undefined;
  return command;
}

/** `for NAME in WORDS`: the variable stands for each of the words. */
function takeList(level: Level): void {
  const [name, word, ...values] = level.listed;
  level.listed = [];
  if (name && /^[A-Za-z_]\w*$/.test(name.value))
    setVariable(
      { level },
      name.value,
      word?.value === "in" ? values : undefined,
    );
}
