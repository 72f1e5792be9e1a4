import { sliceText } from "../../../syntax/text.ts";
import type { TerraformValue } from "../value.ts";
import { decodedBase64 } from "./decoding.ts";
import { readText } from "./reading.ts";

type TextValue = Extract<TerraformValue, { kind: "string" | "unknown" }>;

/** The parts of a multipart message (RFC 2046); nothing where the text is none. */
export function mimeParts(
  value: TextValue,
): readonly TerraformValue[] | undefined {
  const text = readText(value)?.text.value ?? "";
  if (!/^\s*(?:content-type|mime-version)\s*:/i.test(text)) return undefined;
  const boundary = /\bboundary\s*=\s*(?:"([^"\n]+)"|([^\s;"]+))/i.exec(text);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return undefined;
  const line = new RegExp(
    `^--${mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:--)?[ \\t]*\\r?$`,
    "gm",
  );
  const marks = [...text.matchAll(line)];
  return marks.slice(0, -1).flatMap(({ index, 0: { length } }, i) => {
    const begin = index + length + 1;
    return partBetween(value, text, begin, marks[i + 1]!.index) ?? [];
  });
}

function partBetween(
  value: TextValue,
  text: string,
  begin: number,
  end: number,
): TerraformValue | undefined {
  const gap = /\r?\n[ \t]*\r?\n/g;
  gap.lastIndex = begin;
  const blank = gap.exec(text);
  if (!blank || blank.index >= end) return undefined;
  const header = text.slice(begin, blank.index);
  const from = blank.index + blank[0].length;
  const isEncoded = /^content-transfer-encoding\s*:\s*base64/im.test(header);
  const decoded = isEncoded
    ? decodedBase64(text.slice(from, end).replace(/\s/g, ""))
    : undefined;
  return decoded === undefined
    ? cut(value, from, end)
    : { kind: "string", value: decoded, trail: value.trail };
}

/** A part of a string that keeps its characters' places. */
export function cut(
  { encoded: _, ...value }: TextValue,
  from: number,
  to: number,
): TerraformValue {
  const text = value.text && { text: sliceText(value.text, from, to) };
  return value.kind === "string"
    ? { ...value, value: value.value.slice(from, to), ...text }
    : { ...value, ...text };
}
