import type { Problem, Related } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import { slicerOf } from "../../syntax/text-slices.ts";
import {
  originOf,
  sliceText,
  textFrom,
  textSpan,
  UNKNOWN,
  unknownIn,
} from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";

/** The values of variables, each standing where it is written. */
export type Variables = ReadonlyMap<string, Text>;

export interface Interpolation {
  readonly text: Text;
  /** What the text would be if the environment set the variables of each `${VAR:+...}` in it. */
  readonly ifSet?: Text;
  /** A form that docker compose refuses. */
  readonly problem?: Problem;
}

/** What is learned on the way. */
interface State {
  readonly variables: Variables;
  /** Whether a variable that the files do not set counts as set in a `${VAR:+...}`. */
  readonly assumeSet: boolean;
  /** Whether that made a difference. */
  conditional: boolean;
  problem?: Problem;
  /** How many defaults deep the reading is. */
  depth: number;
}

/** Deeper than anybody writes defaults. */
const DEEPEST = 100;

/** Longer than any value that means something: a few lines `A=$A$A` could fill the memory. */
const LONGEST = 10_000;

/** Variables of variables of variables help nobody to find the place. */
const MOST_ORIGINS = 5;

const reference = /\$(?:\$|([A-Za-z_]\w*)|(\{))/g;
const body = /^([A-Za-z_]\w*)(?:(:?[-+?])([\s\S]*))?$/;

/**
 * Replaces `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:?error}`, `${V:+other}` and their
 * nestings; `$$` is a dollar sign. What a reference comes to stands where the reference stands, and
 * its origin leads to the literal.
 * https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md
 */
export function interpolate(text: Text, variables: Variables): Interpolation {
  if (!text.value.includes("$")) return { text };
  const read = (assumeSet: boolean): { text: Text; state: State } => {
    const state: State = {
      ...{ variables, assumeSet, conditional: false, depth: 0 },
    };
    const pieces = replaceAll(text, state);
    return {
      text: textFrom(text.source, pieces, text.start, text.end),
      state,
    };
  };
  const { text: asIs, state } = read(false);
  return {
    text: asIs,
    ...(state.conditional && { ifSet: read(true).text }),
    ...(state.problem && { problem: state.problem }),
  };
}

function replaceAll(text: Text, state: State): Piece[] {
  const pieces: Piece[] = [];
  const add = (more: readonly Piece[]): void => {
    for (const piece of more) pieces.push(piece);
  };
  const slice = slicerOf(text);
  let done = 0;
  for (const match of text.value.matchAll(reference)) {
    const from = match.index;
    if (from < done) continue; // Inside of the reference before.
    const to = match[2]
      ? closingBrace(text.value, from + 2)
      : from + match[0].length;
    add(slice(done, from).pieces);
    add(replace(slice(from, to), state));
    done = to;
  }
  add(slice(done, text.value.length).pieces);
  return pieces;
}

/** What one reference comes to, in pieces that stand where the reference stands. */
function replace(written: Text, state: State): Piece[] {
  const { value, start, end } = written;
  if (value === "$$") return [{ text: "$", start, end }];
  const braced = value.startsWith("${");
  const inner = braced
    ? sliceText(written, 2, value.length - 1)
    : sliceText(written, 1);
  const parts = body.exec(inner.value);
  const broken = braced && !value.endsWith("}");
  if (!parts || broken || state.depth > DEEPEST) {
    state.problem ??= refuse(written);
    const why = `${value} is no form that docker compose knows`;
    return [{ text: UNKNOWN, start, end, why }];
  }
  const [, name = "", operator = "", rest = ""] = parts;
  const variable = state.variables.get(name);
  const branch = (message: string): Piece[] =>
    branchPieces(
      sliceText(inner, inner.value.length - rest.length),
      state,
      written,
      message,
    );
  const missing =
    !variable || (operator.startsWith(":") && variable.value === "");
  if (operator.endsWith("+")) {
    if (!variable) state.conditional = true;
    const isSet = variable ? !missing : state.assumeSet;
    return isSet ? branch(`used when ${name} is set`) : [];
  }
  if (!missing) return substitute(name, variable, written);
  if (operator.endsWith("-")) return branch(`the default of ${name}`);
  const why = `\${${name}} has no value in the files`;
  return [{ text: UNKNOWN, start, end, why }];
}

/** A variable's value, standing at the reference; its origin leads to where it is set, and on from there. */
function substitute(
  name: string,
  variable: Text,
  { start, end }: Text,
): Piece[] {
  const here = { span: textSpan(variable), message: `${name} is set here` };
  const origin = [here, ...originOf(variable)].slice(0, MOST_ORIGINS);
  if (variable.value.length > LONGEST) {
    const why = `\${${name}} stands for more than ${LONGEST} characters`;
    return [{ text: UNKNOWN, start, end, why, origin }];
  }
  if (unknownIn(variable) === undefined)
    return [{ text: variable.value, start, end, origin }];
  return variable.pieces.map((piece) => ({
    ...piece,
    ...{ start, end, origin },
  }));
}

/** A default or alternative, itself interpolated: it stands at the reference, its origin where it is written. */
function branchPieces(
  branch: Text,
  state: State,
  { start, end }: Text,
  message: string,
): Piece[] {
  if (branch.value === "") return [];
  const span = spanOf(branch.source, branch.start, branch.end);
  const here: Related = { span, message };
  state.depth++;
  const pieces = replaceAll(branch, state);
  state.depth--;
  return pieces.map((piece) => ({
    ...piece,
    ...{ start, end },
    origin: piece.origin ?? [here],
  }));
}

function refuse(written: Text): Problem {
  return {
    span: textSpan(written),
    severity: "warning",
    message: `docker compose refuses ${written.value}. Write \${NAME} or \${NAME:-default}, and $$ for a dollar sign`,
  };
}

/** The offset behind the brace that closes the one before `from`, whatever others open; the text's end if none does. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
