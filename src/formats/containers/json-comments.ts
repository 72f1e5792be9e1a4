const opening = /"|\/\/|\/\*/g;
/** Also a string that its line does not close, so that each character is read once. */
const restOfString = /(?:[^"\\\r\n]|\\.)*"?/y;
const restOfLine = /[^\r\n]*/y;
const blankToEnd = /[ \t]*(?:[\r\n]|$)/y;

/**
 * JSON with comments as YAML of the same length, so that every offset stays: `//` becomes ` #`, and
 * so does a comment in the older form where nothing stands behind it on its line; else it is blank.
 */
export function commentsAsYaml(text: string): string {
  const parts: string[] = [];
  let done = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const { 0: sign, index } = open;
    const end = endOf(sign, text, index + sign.length);
    if (end === undefined) break;
    opening.lastIndex = end;
    if (sign === '"') continue;
    parts.push(text.slice(done, index), asYaml(sign, text, index, end));
    done = end;
  }
  return parts.join("") + text.slice(done);
}

function endOf(sign: string, text: string, from: number): number | undefined {
  if (sign === "/*") {
    const close = text.indexOf("*/", from);
    return close < 0 ? undefined : close + 2;
  }
  const rest = sign === '"' ? restOfString : restOfLine;
  return from + matchAt(rest, text, from)!.length;
}

function asYaml(sign: string, text: string, from: number, end: number): string {
  const inner = text.slice(from + 2, end);
  if (sign === "//") return ` #${inner}`;
  const isLast = matchAt(blankToEnd, text, end) !== undefined;
  return isLast && !/[\r\n]/.test(inner)
    ? ` #${inner.slice(0, -2)}  `
    : text.slice(from, end).replace(/[^\r\n]/g, " ");
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
