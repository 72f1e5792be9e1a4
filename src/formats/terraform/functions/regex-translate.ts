import { characterAt, propertyAt, quoted } from "./regex-characters.ts";
import { classAt } from "./regex-class.ts";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly names: readonly string[];
  readonly groups: number;
  /** Backtracking may take very long. */
  readonly isRisky: boolean;
}

interface State {
  readonly pattern: string;
  at: number;
  out: string;
  flags: string;
  readonly names: string[];
  groups: number;
  unbounded: number;
  isRisky: boolean;
  /** Of each open group: the flags outside, and whether something repeats or chooses within. */
  readonly open: { flags: string; varies: boolean }[];
  wasGroupVarying: boolean;
}

type Refusal = { readonly why: string };

/**
 * A pattern of RE2 (https://github.com/google/re2/wiki/Syntax), which Terraform uses, as JavaScript
 * has it, for the flag `u`; or what is wrong with it.
 */
export function translateRegex(pattern: string): Pattern | Refusal {
  const state: State = {
    ...{ pattern, at: 0, out: "", flags: "", names: [], groups: 0 },
    ...{ unbounded: 0, isRisky: false, wasGroupVarying: false },
    open: [{ flags: "", varies: false }],
  };
  while (state.at < pattern.length) {
    const why = step(state);
    if (why !== undefined) return { why };
  }
  if (state.open.length > 1)
    return { why: "a `(` of the pattern is not closed" };
  const { out, names, groups } = state;
  if (names.length > 0 && names.length < groups)
    return { why: "the pattern has groups with and without a name" };
  const isRisky = state.isRisky || state.unbounded > 3;
  return { source: out, flags: "u", names, groups, isRisky };
}

function step(state: State): string | undefined {
  const { pattern, at } = state;
  const character = String.fromCodePoint(pattern.codePointAt(at)!);
  const read = Object.hasOwn(readers, character)
    ? readers[character]!
    : readLiteral;
  return read(state, character);
}

type Reader = (state: State, character: string) => string | undefined;

const readers: Readonly<Record<string, Reader>> = {
  "(": openGroup,
  ")": closeGroup,
  "[": readClass,
  "\\": readEscape,
  "|": (state) => {
    state.open.at(-1)!.varies = true;
    return put(state, "|", 1);
  },
  "*": repeat,
  "+": repeat,
  "?": repeat,
  "{": readBraces,
  ".": (state) => put(state, has(state, "s") ? "[^]" : "[^\\n]", 1),
  "^": (state) => put(state, has(state, "m") ? "(?<![^\\n])" : "(?<![^])", 1),
  $: (state) => put(state, has(state, "m") ? "(?![^\\n])" : "(?![^])", 1),
};

function has({ flags }: State, flag: string): boolean {
  return flags.includes(flag);
}

function put(state: State, text: string, length: number): undefined {
  state.out += text;
  state.at += length;
  state.wasGroupVarying = false;
  return undefined;
}

function readLiteral(state: State, character: string): undefined {
  return put(state, literal(state, character), character.length);
}

/** JavaScript has no flag for a part of a pattern, so both cases of a letter are written out. */
function literal(state: State, character: string): string {
  const cases = has(state, "i") ? casesOf(character) : [character];
  return cases.length > 1
    ? `[${cases.map(quoted).join("")}]`
    : quoted(character);
}

function casesOf(character: string): string[] {
  const all = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(all)].filter((each) => Array.from(each).length === 1);
}

function openGroup(state: State): string | undefined {
  const rest = state.pattern.slice(state.at, state.at + 200);
  if (!rest.startsWith("(?")) {
    state.groups++;
    return enter(state, "(", 1, state.flags);
  }
  const named = /^\(\?P?<(\w+)>/.exec(rest);
  if (named) {
    state.groups++;
    state.names.push(named[1]!);
    return enter(state, "(", named[0].length, state.flags);
  }
  const flags = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
  if (!flags) return "the pattern has a group of a kind that RE2 does not know";
  const [all, on = "", off = "", end] = flags;
  const now = Array.from(state.flags + on).filter(
    (each) => !off.includes(each),
  );
  if (end === ":") return enter(state, "(?:", all.length, now.join(""));
  state.flags = now.join("");
  return put(state, "", all.length);
}

function enter(
  state: State,
  text: string,
  length: number,
  flags: string,
): undefined {
  state.open.push({ flags: state.flags, varies: false });
  state.flags = flags;
  return put(state, text, length);
}

function closeGroup(state: State): string | undefined {
  if (state.open.length === 1) return "a `)` of the pattern closes nothing";
  const { flags, varies } = state.open.pop()!;
  put(state, ")", 1);
  state.flags = flags;
  state.wasGroupVarying = varies;
  if (varies) state.open.at(-1)!.varies = true;
  return undefined;
}

function readBraces(state: State): string | undefined {
  const found = /^\{(\d+)(,?)(\d*)\}/.exec(
    state.pattern.slice(state.at, state.at + 20),
  );
  if (!found) return readLiteral(state, "{");
  const [all, least, comma, most] = found;
  if (Number(least) > 1000 || Number(most) > 1000)
    return "the pattern repeats more than 1000 times";
  return repeatWith(state, all, comma !== "" && most === "");
}

function repeat(state: State, character: string): string | undefined {
  return repeatWith(state, character, character !== "?");
}

function repeatWith(
  state: State,
  written: string,
  isUnbounded: boolean,
): string | undefined {
  const { pattern, wasGroupVarying } = state;
  const after = pattern[state.at + written.length];
  const isLazy = (after === "?") !== has(state, "U");
  const length = written.length + (after === "?" ? 1 : 0);
  if (/^(?:[*+?]|\{\d+,?\d*\})/.test(pattern.slice(state.at + length)))
    return "the pattern repeats a repetition";
  if (isUnbounded) {
    state.unbounded++;
    state.open.at(-1)!.varies = true;
    if (wasGroupVarying) state.isRisky = true;
  }
  return put(state, written + (isLazy ? "?" : ""), length);
}

const simpleEscapes: Readonly<Record<string, string>> = {
  A: "(?<![^])",
  z: "(?![^])",
  b: "\\b",
  B: "\\B",
  d: "\\d",
  D: "\\D",
  w: "\\w",
  W: "\\W",
  s: "[\\t\\n\\f\\r ]",
  S: "[^\\t\\n\\f\\r ]",
};

function readEscape(state: State): string | undefined {
  const rest = state.pattern.slice(state.at);
  if (rest.startsWith("\\Q")) return readQuoted(state, rest);
  const letter = rest[1] ?? "";
  if (Object.hasOwn(simpleEscapes, letter))
    return put(state, simpleEscapes[letter]!, 2);
  const set = propertyAt(rest);
  if (set) return put(state, set.text, set.length);
  const found = characterAt(rest);
  if (!found) return "the pattern has an escape that RE2 does not know";
  return put(state, literal(state, found.character), found.length);
}

function readQuoted(state: State, rest: string): undefined {
  const end = rest.indexOf("\\E");
  const inner = rest.slice(2, end < 0 ? undefined : end);
  const text = Array.from(inner, (each) => literal(state, each)).join("");
  return put(state, text, end < 0 ? rest.length : end + 2);
}

function readClass(state: State): string | undefined {
  const found = classAt(state.pattern, state.at, has(state, "i"));
  return found
    ? put(state, found.text, found.length)
    : "a `[` of the pattern is not closed, or has an unknown escape";
}
