import type { Problem, Related } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import { sliceText, textFrom, textSpan, UNKNOWN } from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import type { Variable } from "./dotenv.ts";

export interface Interpolation {
  readonly text: Text;
  /** A `${VAR:+...}` in it may come to something, if the environment sets VAR. */
  readonly possible: boolean;
  /** A form that docker compose refuses. */
  readonly problem?: Problem;
}

type Variables = ReadonlyMap<string, Variable>;

/** What is learned on the way. */
interface State {
  readonly variables: Variables;
  possible: boolean;
  problem?: Problem;
  /** How many defaults deep the reading is. */
  depth: number;
}

/** Deeper than anybody writes defaults. */
const DEEPEST = 100;

const reference = /\$(?:\$|([A-Za-z_]\w*)|(\{))/g;
const body = /^([A-Za-z_]\w*)(?:(:?[-+?])([\s\S]*))?$/;

/**
 * Replaces `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:?error}`, `${V:+other}` and their
 * nestings; `$$` is a dollar sign. What a reference comes to stands where the reference stands, and
 * its origin leads to the literal.
 * https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md
 */
export function interpolate(text: Text, variables: Variables): Interpolation {
  if (!text.value.includes("$")) return { text, possible: false };
  const state: State = { variables, possible: false, depth: 0 };
  const pieces = replaceAll(text, state);
  const { possible, problem } = state;
  return {
    text: textFrom(text.source, pieces, text.start, text.end),
    possible,
    ...(problem && { problem }),
  };
}

function replaceAll(text: Text, state: State): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.value.matchAll(reference)) {
    const from = match.index;
    if (from < done) continue; // Inside of the reference before.
    const to = match[2]
      ? closingBrace(text.value, from + 2)
      : from + match[0].length;
    pieces.push(...sliceText(text, done, from).pieces);
    pieces.push(...replace(sliceText(text, from, to), state));
    done = to;
  }
  return [...pieces, ...sliceText(text, done).pieces];
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
    if (!variable) state.possible = true;
    return variable && missing ? [] : branch(`used when ${name} is set`);
  }
  if (!missing) {
    const origin = [{ span: variable.span, message: `${name} is set here` }];
    return [{ text: variable.value, start, end, origin }];
  }
  if (operator.endsWith("-")) return branch(`the default of ${name}`);
  const why = `\${${name}} has no value in the files`;
  return [{ text: UNKNOWN, start, end, why }];
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

/** The offset behind the brace that closes the one before `from`; the text's end if none does. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "$" && text[at + 1] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
