import { UNKNOWN, textFrom } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import { spend, spendText } from "../budget.ts";
import { unknownFrom } from "../lift.ts";
import { trailOrigin, trailSpan } from "../value.ts";
import type { StringValue, TerraformValue, UnknownValue } from "../value.ts";
import type { FunctionCall } from "./function.ts";

/** Arguments in which unknown strings are strings with `UNKNOWN`; nothing where the first says nothing at all. */
export function withStandIns(
  args: readonly TerraformValue[],
  call: FunctionCall,
): readonly TerraformValue[] | undefined {
  const [first] = args;
  if (first?.kind === "unknown" && !first.text) return undefined;
  return args.map((value) => standIn(value, call));
}

function standIn(value: TerraformValue, call: FunctionCall): TerraformValue {
  spend(1);
  if (value.kind === "list")
    return { ...value, items: value.items.map((each) => standIn(each, call)) };
  if (value.kind !== "unknown") return value;
  const text = value.text ?? unknownText(value, call);
  return { kind: "string", value: text.value, text, trail: value.trail };
}

function unknownText({ trail, why }: UnknownValue, { at }: FunctionCall): Text {
  const { start, end } = trail.source === at.source ? trail : at;
  return textFrom(at.source, [{ text: UNKNOWN, start, end, why }], start, end);
}

/** A string made with stand-ins: unknown, with what is known of it. */
export function partialText(
  result: TerraformValue,
  part: TerraformValue,
): TerraformValue {
  if (result.kind !== "string")
    return result.kind === "unknown" ? result : unknownFrom(part);
  const { text, trail } = result;
  const { why } = unknownFrom(part);
  return { kind: "unknown", why, trail, ...(text && { text }) };
}

/** A string that a call puts together out of others, each part at the place it came from. */
export function composed(
  parts: readonly (string | StringValue)[],
  call: FunctionCall,
): Text {
  const sizes = parts.map((part) =>
    typeof part === "string" ? part.length : part.value.length,
  );
  spendText(sizes.reduce((sum, size) => sum + size, 0));
  const pieces = parts.flatMap((part) =>
    typeof part === "string" ? ownPiece(part, call) : piecesOf(part, call),
  );
  return textFrom(call.at.source, pieces, call.at.start, call.at.end);
}

function ownPiece(text: string, { at }: FunctionCall): Piece[] {
  return text === "" ? [] : [{ text, start: at.start, end: at.end }];
}

/** What is written in the call keeps its characters' places; the rest is one unit where it is named. */
function piecesOf(value: StringValue, { at }: FunctionCall): readonly Piece[] {
  const { text, trail } = value;
  const isHere = text?.source === at.source && !trail.next;
  spend(text ? text.pieces.length / 2 : 1);
  if (text && isHere) return text.pieces;
  const place = trail.source === at.source ? trail : at;
  const { start, end } = place;
  const origin =
    place === trail
      ? trailOrigin(trail)
      : [
          {
            span: trailSpan(trail),
            message: trail.note ?? "the value comes from here",
          },
          ...trailOrigin(trail),
        ];
  const parts: readonly Piece[] = text?.pieces ?? [
    { text: value.value, start, end },
  ];
  return parts.map(({ text, why }) => ({
    text,
    start,
    end,
    ...(why !== undefined && { why }),
    ...(origin.length > 0 && { origin }),
  }));
}
