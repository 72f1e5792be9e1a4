import { resolveScalar } from "../../syntax/scalar.ts";
import type { Scalar } from "../../syntax/node.ts";

/** Where a scalar stands when it is written. */
export interface Position {
  /** Blanks before its further lines. */
  readonly indent: number;
  /** How many characters stand before it on its line. */
  readonly column: number;
  readonly isKey: boolean;
  /** Written for people: long lines stay whole. */
  readonly isPretty: boolean;
}

/** Longer lines are broken at the next blank. */
const BEST_WIDTH = 80;

/**
 * A string as go-yaml 2 writes it, which is what sigs.k8s.io/yaml writes with:
 * https://github.com/go-yaml/yaml/blob/v2/encode.go and emitterc.go
 */
export function yamlString(text: string, position: Position): string {
  const shape = shapeOf(text);
  if (text.includes("\n"))
    return shape.block && !position.isKey
      ? literal(text, Math.max(position.indent, 2))
      : doubleQuoted(text, position);
  if (!readsAsString(text)) return doubleQuoted(text, position);
  if (shape.plain) return folded(text, position, false);
  return shape.single
    ? singleQuoted(text, position)
    : doubleQuoted(text, position);
}

function readsAsString(text: string): boolean {
  const place = { source: { file: "", text }, start: 0, end: 0, tag: "" };
  const scalar: Scalar = { kind: "scalar", text, style: "plain", ...place };
  return (
    typeof resolveScalar(scalar, "kubectl") === "string" &&
    !/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/.test(text) && // A number of base 60 in YAML 1.1.
    !/^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/.test(text) &&
    !/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text)
  );
}

interface Shape {
  readonly plain: boolean;
  readonly single: boolean;
  readonly block: boolean;
}

/** What characters a string has that keep it from being written in some style. */
function shapeOf(text: string): Shape {
  const special =
    /[^\n\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\ud800-\udfff]|\t/.test(
      text,
    );
  const indicator =
    /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:[\s\0]|$))/.test(text) ||
    /:(?:\s|$)|\s#/.test(text);
  const edges = /^[ \n]|[ \n]$/.test(text);
  const spaceBeforeBreak = / \n/.test(text);
  return {
    plain:
      text !== "" && !indicator && !edges && !special && !text.includes("\n"),
    single: !special && !spaceBeforeBreak && !/\n /.test(text),
    block: text !== "" && !special && !spaceBeforeBreak && !text.endsWith(" "),
  };
}

/** Breaks a line behind its best width, at a blank that stands alone. */
function folded(
  text: string,
  { indent, column, isKey, isPretty }: Position,
  isQuoted: boolean,
): string {
  if (isKey || isPretty || column + text.length <= BEST_WIDTH) return text;
  let out = "";
  let at = column;
  for (let i = 0; i < text.length; i++) {
    const inside = !isQuoted || (i > 0 && i < text.length - 1);
    const alone = text[i] === " " && text[i - 1] !== " " && text[i + 1] !== " ";
    if (alone && inside && at > BEST_WIDTH) {
      out += `\n${" ".repeat(indent)}`;
      at = indent;
    } else {
      out += text[i];
      at++;
    }
  }
  return out;
}

function singleQuoted(text: string, position: Position): string {
  const inner = folded(
    text,
    { ...position, column: position.column + 1 },
    true,
  );
  return `'${inner.replaceAll("'", "''")}'`;
}

const escapes: Readonly<Record<string, string>> = {
  ...{ "\0": "\\0", "\x07": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n" },
  ...{ "\v": "\\v", "\f": "\\f", "\r": "\\r", "\x1b": "\\e", '"': '\\"' },
  ...{ "\\": "\\\\", "\x85": "\\N", "\xa0": "\\_" },
};

function doubleQuoted(
  text: string,
  { indent, column, isKey, isPretty }: Position,
): string {
  let out = '"';
  let at = column + 1;
  let afterSpace = false;
  const characters = [...text];
  characters.forEach((character, i) => {
    const breaks =
      character === " " &&
      !afterSpace &&
      !isKey &&
      !isPretty &&
      at > BEST_WIDTH &&
      i > 0 &&
      i < characters.length - 1;
    if (breaks) {
      const next = characters[i + 1] === " " ? "\\" : "";
      out += `\n${" ".repeat(indent)}${next}`;
      at = indent + next.length;
    } else {
      const written = escaped(character);
      out += written;
      at += written.length;
    }
    afterSpace = character === " ";
  });
  return `${out}"`;
}

function escaped(character: string): string {
  const known = escapes[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0))
    return `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
  return code === 0xfeff ? "\\uFEFF" : character;
}

function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const chomping = !text.endsWith("\n")
    ? "-"
    : text === "\n" || text.endsWith("\n\n")
      ? "+"
      : "";
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body
    .split("\n")
    .map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`));
  return `|${hint}${chomping}\n${lines.join("\n")}`;
}
