import type { Problem } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { heredocsIn } from "./dockerfile-heredocs.ts";
import type { HeredocStart } from "./dockerfile-heredocs.ts";
import { nextLogicalLine, takeBody } from "./dockerfile-lines.ts";
import type { CommentLine, Escape, LineReader } from "./dockerfile-lines.ts";
import { partOf, readFlags, readJsonList } from "./dockerfile-words.ts";
import type { Flag } from "./dockerfile-words.ts";
import { cutterOf } from "./shell-word.ts";
import { spanOf } from "./source.ts";
import type { Source } from "./source.ts";
import { textSpan } from "./text.ts";
import type { Text } from "./text.ts";

/** A Dockerfile as the builder reads it, every part with its place. */
export interface Dockerfile {
  readonly source: Source;
  readonly escape: Escape;
  readonly instructions: readonly Instruction[];
  readonly comments: readonly CommentLine[];
  readonly problems: readonly Problem[];
}

export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** What follows keyword and flags, with all continuations, as one line. */
  readonly argument: Text;
  /** The words of the exec form (a JSON list of strings); absent for any other form. */
  readonly exec?: readonly Text[];
  readonly heredocs: readonly Heredoc[];
  /** What an ONBUILD puts off, or the CMD of a HEALTHCHECK. */
  readonly inner?: Instruction;
  /** From the keyword to the end of the last line, here-documents included. */
  readonly start: number;
  readonly end: number;
}

/** A here-document of an instruction. */
export interface Heredoc extends HeredocStart {
  /** The lines between, without the tabs that `<<-` strips. */
  readonly body: Text;
  /** Where the line with the name ends. */
  readonly end: number;
}

const keywords = [
  ...["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM"],
  ...["HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL"],
  ...["STOPSIGNAL", "USER", "VOLUME", "WORKDIR"],
];
const withExecForm = new Set(
  "ADD CMD COPY ENTRYPOINT RUN SHELL VOLUME".split(" "),
);
const withHeredocs = new Set(["ADD", "COPY", "RUN"]);

/**
 * Reads a Dockerfile by https://docs.docker.com/reference/dockerfile/ and
 * https://github.com/moby/buildkit/tree/master/frontend/dockerfile/parser, and reads on where that
 * refuses the file.
 */
export function parseDockerfile(source: Source): Dockerfile {
  const problems: Problem[] = [];
  const escape = readDirectives(source, problems);
  const reader: LineReader = { source, escape, at: 0, comments: [] };
  const instructions: Instruction[] = [];
  const unknown: Text[] = [];
  for (
    let line = nextLogicalLine(reader);
    line;
    line = nextLogicalLine(reader)
  ) {
    const read = readInstruction(line.text, escape, problems);
    if (read.keyword === "") continue;
    if (!keywords.includes(read.keyword)) {
      unknown.push(read.word);
      continue;
    }
    const { inner } = read;
    if (
      read.keyword === "ONBUILD" &&
      inner &&
      !keywords.includes(inner.keyword)
    )
      unknown.push(inner.word);
    const heredocs = takesHeredocs(read)
      ? heredocsIn(line.text.value).map((start) =>
          readHeredoc(reader, start, line.text, problems),
        )
      : [];
    instructions.push(placed(read, heredocs, heredocs.at(-1)?.end ?? line.end));
  }
  if (unknown.length > 0) problems.push(notRead(unknown));
  return { source, escape, instructions, comments: reader.comments, problems };
}

/** `# escape=` and the like: only in the lines before everything else, each once. */
function readDirectives(source: Source, problems: Problem[]): Escape {
  const line = /[^\S\n]*#[^\S\n]*([A-Za-z]+)[^\S\n]*=([^\n]*)(?:\n|$)/y;
  const seen = new Set<string>();
  let escape: Escape = "\\";
  for (;;) {
    const at = line.lastIndex;
    const [written, name = "", value = ""] = line.exec(source.text) ?? [];
    const key = name.toLowerCase();
    if (written === undefined || !/^(?:syntax|escape|check)$/.test(key))
      return escape;
    const given = value.trim();
    if (given === "") return escape;
    if (key === "escape" && given !== "\\" && given !== "`")
      problems.push({
        span: spanOf(source, at, at + written.trimEnd().length),
        severity: "warning",
        message: `the escape character can be \\ or \`, not ${given}, and this line has no effect. Write "# escape=\\" or "# escape=\`"`,
      });
    else if (key === "escape" && !seen.has(key)) escape = given as Escape;
    seen.add(key);
  }
}

interface ReadLine extends Omit<Instruction, "heredocs" | "start" | "end"> {
  readonly word: Text;
  readonly inner?: Instruction & ReadLine;
}

function readInstruction(
  line: Text,
  escape: Escape,
  problems: Problem[],
  outer = "",
): ReadLine {
  const { value } = line;
  const cut = cutterOf(line);
  const [, blank = "", written = ""] = /^(\s*)([^\t\v\f\r ]*)/.exec(value)!;
  const behind = blank.length + written.length;
  const word = partOf(line, cut, blank.length, behind);
  const keyword = written.trimEnd().toUpperCase();
  // What stands behind HEALTHCHECK's CMD is the command's own.
  const { flags, rest } =
    outer === "HEALTHCHECK"
      ? {
          flags: [],
          rest: behind + /^\s*/.exec(value.slice(behind))![0].length,
        }
      : readFlags(line, behind, escape);
  const end = value.trimEnd().length;
  const begin = rest + /^\s*/.exec(value.slice(rest))![0].length;
  const argument = partOf(line, cut, Math.min(begin, end), end);
  const read = { keyword, word, flags, argument };
  if (keyword === "HEALTHCHECK" || (keyword === "ONBUILD" && outer === ""))
    return argument.value === ""
      ? read
      : { ...read, inner: innerOf(argument, escape, problems, keyword) };
  if (!withExecForm.has(keyword)) return read;
  const exec = readJsonList(argument);
  if (exec === "refused") problems.push(notOnlyStrings(argument));
  return exec === undefined || exec === "refused" ? read : { ...read, exec };
}

function innerOf(
  argument: Text,
  escape: Escape,
  problems: Problem[],
  outer: string,
): Instruction & ReadLine {
  const read = readInstruction(argument, escape, problems, outer);
  return { ...read, heredocs: [], start: argument.start, end: argument.end };
}

function takesHeredocs(read: ReadLine): boolean {
  const { keyword, exec } =
    read.keyword === "ONBUILD" ? (read.inner ?? read) : read;
  return withHeredocs.has(keyword) && exec === undefined;
}

function readHeredoc(
  reader: LineReader,
  start: HeredocStart,
  line: Text,
  problems: Problem[],
): Heredoc {
  const { body, end, terminated } = takeBody(
    reader,
    start.name,
    start.stripsTabs,
  );
  if (!terminated)
    problems.push({
      span: textSpan(line),
      severity: "warning",
      message: `no line "${start.name}" ends the here-document that begins here, so the rest of the file was read as its text. Write ${start.name} alone on the line behind it`,
    });
  return { ...start, body, end };
}

function placed(
  { word, ...read }: ReadLine,
  heredocs: readonly Heredoc[],
  end: number,
): Instruction {
  const { inner } = read;
  return {
    ...read,
    ...(inner && { inner: placed(inner, heredocs, end) }),
    ...{ heredocs, start: word.start, end },
  };
}

function notRead(words: readonly Text[]): Problem {
  const first = words[0]!;
  // A line without blanks may be long; nobody misspells a keyword at that length.
  const word = first.value.slice(0, 40);
  const near = didYouMean(word.toUpperCase(), keywords);
  const others = words.length - 1;
  const also = others === 0 ? "" : ` (${others} more like it)`;
  return {
    span: textSpan(first),
    severity: "warning",
    message: `"${word}" is no instruction of a Dockerfile, and this line was not read${also}${near}. Correct it, or if this is a template, check what it becomes`,
  };
}

function notOnlyStrings(argument: Text): Problem {
  return {
    span: textSpan(argument),
    severity: "warning",
    message:
      "docker refuses a JSON list with anything but strings in it. Put every item in double quotes",
  };
}
