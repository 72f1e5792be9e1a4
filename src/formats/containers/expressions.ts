import { spanOf } from "../../syntax/source.ts";
import { sliceText, textFrom, UNKNOWN } from "../../syntax/text.ts";
import type { Piece, Text } from "../../syntax/text.ts";

/** How a tool writes what it puts in when it reads a file; the first group is what stands between the brackets. */
export type Expressions = RegExp;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions */
export const githubExpressions: Expressions =
  /\$\{\{((?:(?!\}\}|\$\{\{)[^])*)\}\}/g;

/** https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson */
export const devcontainerVariables: Expressions = /\$\{([^{}]*)\}/g;

/**
 * The text with what only the tool knows as unknown. What stands behind the second colon of
 * `${localEnv:NAME:default}` holds where nobody sets NAME.
 */
export function withExpressions(text: Text, expressions: Expressions): Text {
  const found = [...text.value.matchAll(expressions)];
  if (found.length === 0) return text;
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: written, 1: inner = "", index } of found) {
    pieces.push(...sliceText(text, done, index).pieces);
    done = index + written.length;
    pieces.push(instead(sliceText(text, index, done), inner));
  }
  pieces.push(...sliceText(text, done).pieces);
  return textFrom(text.source, pieces, text.start, text.end);
}

function instead(written: Text, inner: string): Piece {
  const { source, value, start, end } = written;
  const variable = /^(?:localEnv|containerEnv):([^:]*):([^]+)$/.exec(inner);
  if (!variable) {
    const why = `${value} has no value in the files`;
    return { text: UNKNOWN, start, end, why };
  }
  const [, name = "", text = ""] = variable;
  const span = spanOf(source, start, end);
  const message = `the default of ${name}`;
  return { text, start, end, origin: [{ span, message }] };
}
