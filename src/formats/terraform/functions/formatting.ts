import { unknownFrom } from "../lift.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { madeAt } from "../way.ts";
import {
  anyOrNull,
  itemsIn,
  listAt,
  listOf,
  refuse,
  text,
} from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { stringType } from "../type-constraint.ts";
import { formatted } from "./format.ts";
import { composed } from "./partial.ts";

const mostCharacters = 1_000_000;

export const formatting: Functions = {
  format: {
    parameters: [text],
    rest: anyOrNull,
    partial: true,
    run: ([format, ...args], call) => oneFormatted(format, args, call),
  },
  formatlist: {
    parameters: [text],
    rest: anyOrNull,
    open: true,
    run: formatList,
  },
  join: {
    parameters: [text, listOf(stringType)],
    rest: listOf(stringType),
    partial: true,
    run: join,
  },
};

function oneFormatted(
  format: TerraformValue | undefined,
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  if (format?.kind !== "string") return refuse("no format", call);
  const result = formatted(format, args, call);
  return "why" in result
    ? refuse(result.why, call)
    : { ...result, trail: madeAt(call.at, [format, ...args]) };
}

function formatList(
  [format, ...args]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const lists = args.filter((arg) => isSequence(arg));
  const lengths = new Set(lists.map((list) => itemsIn(list).length));
  if (lengths.size > 1) return refuse("the lists are not equally long", call);
  const [count = 1] = lengths;
  const items: TerraformValue[] = [];
  for (let i = 0; i < count; i++) {
    const row = args.map((arg) =>
      isSequence(arg) ? elementOf(arg, itemsIn(arg)[i]!) : arg,
    );
    const unknown = row.find((each) => each.kind === "unknown");
    const item = unknown
      ? unknownFrom(unknown)
      : oneFormatted(format, row, call);
    if (item.kind === "unknown" && item.invalid) return item;
    items.push(item);
  }
  return listAt("list", items, call);
}

function isSequence(value: TerraformValue): boolean {
  return value.kind === "list";
}

function join(
  [separator, ...lists]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const items = lists.flatMap((list) =>
    itemsIn(list).map((item) => elementOf(list, item)),
  );
  if (items.some((item) => item.kind === "null"))
    return refuse("null cannot be joined", call);
  const strings = items.filter((item) => item.kind === "string");
  const between = separator?.kind === "string" ? separator : "";
  const size = strings.reduce((sum, { value }) => sum + value.length, 0);
  if (size > mostCharacters)
    return { kind: "unknown", why: "the text is too long", trail: call.at };
  const parts = strings.flatMap((item, i) =>
    i === 0 ? [item] : [between, item],
  );
  const text = composed(parts, call);
  const trail = madeAt(call.at, [separator!, ...items]);
  return { kind: "string", value: text.value, text, trail };
}
