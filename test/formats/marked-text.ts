import type { Span } from "../../src/model.ts";
import { openSource } from "../../src/syntax/source.ts";
import { textFrom, UNKNOWN } from "../../src/syntax/text.ts";
import type { Piece, Text } from "../../src/syntax/text.ts";

/** The whole of a file as one text. */
export function textOf(written: string): Text {
  const source = openSource("test", written);
  const end = source.text.length;
  return textFrom(source, [{ text: source.text, start: 0, end }], 0, end);
}

/** A text in which every `${NAME}` has no value. */
export function textWithUnknowns(written: string): Text {
  const source = openSource("test", written);
  const pieces: Piece[] = [];
  let start = 0;
  for (const text of written.split(/(\$\{\w+\})/)) {
    const end = start + text.length;
    if (text.startsWith("${"))
      pieces.push({ text: UNKNOWN, start, end, why: `${text} has no value` });
    else if (text !== "") pieces.push({ text, start, end });
    start = end;
  }
  return textFrom(source, pieces, 0, written.length);
}

/** A text whose expected places stand between `«` and `»`; `at` gives a place's number, or what it really covers. */
export function marked(written: string): {
  text: Text;
  at: (span: Span) => string;
} {
  const places: string[] = [];
  let plain = "";
  const open: number[] = [];
  for (const char of written) {
    if (char === "«") open.push(plain.length);
    else if (char === "»") places.push(`${open.pop()!}-${plain.length}`);
    else plain += char;
  }
  return {
    text: textOf(plain),
    at: ({ start, end }) => {
      const found = places.indexOf(`${start}-${end}`);
      return found === -1
        ? `not marked: ${plain.slice(start, end)}`
        : `${found + 1}`;
    },
  };
}
