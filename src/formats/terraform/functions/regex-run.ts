import { spend } from "../budget.ts";
import { translateRegex } from "./regex-translate.ts";
import type { Pattern } from "./regex-translate.ts";

export interface Regex extends Omit<Pattern, "source" | "flags"> {
  readonly expression: RegExp;
}

export type Match = RegExpExecArray;

const compiled = new Map<string, Regex | { why: string }>();

export function compileRegex(
  pattern: string,
): Regex | { readonly why: string } {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = compile(pattern);
  if (compiled.size < 500) compiled.set(pattern, made);
  return made;
}

function compile(pattern: string): Regex | { why: string } {
  if (pattern.length > 2000) return { why: "the pattern is too long" };
  const translated = translateRegex(pattern);
  if ("why" in translated) return translated;
  const { source, flags, ...rest } = translated;
  try {
    return { ...rest, expression: new RegExp(source, `${flags}gd`) };
  } catch {
    return { why: "the pattern cannot be read" };
  }
}

const mostCharacters = 200_000;
/** In milliseconds. */
const longestWait = 250;
/** A millisecond of a slow pattern is work as well, and whoever has no steps left does not start one. */
const stepsOfOne = 1000;

/** The matches of a pattern, the first only unless `all`; nothing where it takes too long. */
export function matchesOf(
  regex: Regex,
  text: string,
  all: boolean,
): readonly Match[] | undefined {
  if (text.length > mostCharacters) return undefined;
  const run = (): readonly Match[] => search(regex.expression, text, all);
  const isSlow = regex.isRisky || text.length > 2000;
  return isSlow ? withinTime(run) : run();
}

/** As Go finds them: an empty match that touches the end of the one before does not count. */
function search(expression: RegExp, text: string, all: boolean): Match[] {
  const matches: Match[] = [];
  expression.lastIndex = 0;
  let lastEnd = -1;
  for (
    let match = expression.exec(text);
    match;
    match = expression.exec(text)
  ) {
    const end = match.index + match[0].length;
    const isEmpty = match[0] === "";
    if (!(isEmpty && match.index === lastEnd)) matches.push(match);
    if (!all) break;
    lastEnd = end;
    if (isEmpty) {
      if (end >= text.length) break;
      expression.lastIndex = end + (text.codePointAt(end)! > 0xffff ? 2 : 1);
    }
  }
  return matches;
}

/** JavaScript backtracks, so a hostile pattern could run for ever; a script of its own can be ended. */
function withinTime<T>(run: () => T): T | undefined {
  const { createContext, runInContext } = process.getBuiltinModule("node:vm");
  spend(stepsOfOne);
  const start = performance.now();
  try {
    return runInContext("run()", createContext({ run }), {
      timeout: longestWait,
    }) as T;
  } catch {
    return undefined;
  } finally {
    spend(Math.round(performance.now() - start) * stepsOfOne);
  }
}
