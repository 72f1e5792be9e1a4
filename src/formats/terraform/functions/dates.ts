import type { TerraformValue } from "../value.ts";
import { made, refuse, text, textIn } from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { formatDate } from "./date-format.ts";
import { readDuration, readTime, writeTime } from "./time.ts";

type Args = readonly TerraformValue[];

export const dates: Functions = {
  formatdate: { parameters: [text, text], run: format },
  timeadd: { parameters: [text, text], run: add },
  timecmp: { parameters: [text, text], run: compare },
};

const noTime = "the string is no time of RFC 3339";

function format(args: Args, call: FunctionCall): TerraformValue {
  const time = readTime(textIn(args[1]));
  if (!time) return refuse(noTime, call);
  const result = formatDate(textIn(args[0]), time);
  return typeof result === "string"
    ? made(result, args, call)
    : refuse(result.why, call);
}

function add(args: Args, call: FunctionCall): TerraformValue {
  const time = readTime(textIn(args[0]));
  const duration = readDuration(textIn(args[1]));
  if (!time) return refuse(noTime, call);
  if (duration === undefined) return refuse("the string is no duration", call);
  return made(
    writeTime({ ...time, instant: time.instant + duration }),
    args,
    call,
  );
}

function compare(args: Args, call: FunctionCall): TerraformValue {
  const [a, b] = args.map((arg) => readTime(textIn(arg)));
  if (!a || !b) return refuse(noTime, call);
  return made(Math.sign(a.instant - b.instant), args, call);
}
