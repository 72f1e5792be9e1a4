import { characterAt, propertyAt, quoted } from "./regex-characters.ts";
import type { Reading } from "./regex-characters.ts";

/** The classes of POSIX that RE2 knows, as the inside of a class. */
const posix: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};

/** The class that begins at `at`, with its brackets; nothing where it is not closed or has an unknown escape. */
export function classAt(
  pattern: string,
  start: number,
  ignoresCase: boolean,
): Reading | undefined {
  let at = start + 1;
  let inner = "";
  const isNegated = pattern[at] === "^";
  if (isNegated) at++;
  for (let isFirst = true; isFirst || pattern[at] !== "]"; isFirst = false) {
    const member = memberAt(pattern, at);
    if (!member) return undefined;
    inner += ignoresCase ? bothCases(member.text) : member.text;
    at += member.length;
  }
  const text = `[${isNegated ? "^" : ""}${inner}]`;
  return { text, length: at + 1 - start };
}

function bothCases(member: string): string {
  const range = /^([a-zA-Z])(?:-([a-zA-Z]))?$/.exec(member);
  if (!range) return member;
  return member.toLowerCase() + member.toUpperCase();
}

/** One member of a class: a POSIX class, a class of its own, a character or a range. */
function memberAt(pattern: string, at: number): Reading | undefined {
  const rest = pattern.slice(at);
  const named = /^\[:(\^?)(\w+):\]/.exec(rest);
  if (named && Object.hasOwn(posix, named[2]!))
    return named[1] === ""
      ? { text: posix[named[2]!]!, length: named[0].length }
      : undefined;
  const set = /^\\[dDwW]/.exec(rest);
  if (set) return { text: set[0], length: 2 };
  if (/^\\s/.test(rest)) return { text: "\\t\\n\\f\\r ", length: 2 };
  if (/^\\S/.test(rest)) return { text: "\\S\\v", length: 2 };
  const property = propertyAt(rest);
  if (property) return property;
  const first = classCharacter(rest);
  if (!first) return undefined;
  const tail = rest.slice(first.length);
  const last = /^-[^\]]/.test(tail) ? classCharacter(tail.slice(1)) : undefined;
  const text = quoted(first.character);
  return last
    ? {
        text: `${text}-${quoted(last.character)}`,
        length: first.length + 1 + last.length,
      }
    : { text, length: first.length };
}

function classCharacter(
  rest: string,
): { character: string; length: number } | undefined {
  if (rest === "") return undefined;
  if (rest.startsWith("\\")) return characterAt(rest);
  const character = String.fromCodePoint(rest.codePointAt(0)!);
  return { character, length: character.length };
}
