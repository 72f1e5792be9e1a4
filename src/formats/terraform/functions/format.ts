import { spendText } from "../budget.ts";
import type { StringValue, TerraformValue } from "../value.ts";
import type { FunctionCall } from "./function.ts";
import { hasVerb, isVerbatim, writeVerb } from "./format-verbs.ts";
import type { Verb } from "./format-verbs.ts";
import { composed } from "./partial.ts";

const widest = 100_000;

/** The text that a format makes of `args`, or why Terraform refuses it. */
export function formatted(
  format: StringValue,
  args: readonly TerraformValue[],
  call: FunctionCall,
): StringValue | { readonly why: string } {
  spendText(format.value.length * 8);
  const steps = readFormat(format.value);
  if ("why" in steps) return steps;
  const parts: (string | StringValue)[] = [];
  let [next, most, length] = [0, 0, 0];
  for (const step of steps) {
    if (typeof step === "string") {
      parts.push(step);
      continue;
    }
    const index = step.index ?? next;
    const value = args[index];
    if (!value)
      return { why: `there is no argument ${index + 1} to be written` };
    const part = writePart(value, step.verb);
    if (typeof part === "object" && "why" in part) return part;
    parts.push(part);
    const added = typeof part === "string" ? part.length : part.value.length;
    length += added;
    spendText(added, length);
    next = index + 1;
    most = Math.max(most, next);
  }
  if (args.length > most)
    return { why: `only ${most} arguments are used by the format` };
  const text = composed(parts, call);
  return { kind: "string", value: text.value, text, trail: call.at };
}

function writePart(
  value: TerraformValue,
  verb: Verb,
): string | StringValue | { why: string } {
  const written = writeVerb(value, verb);
  if ("why" in written) return written;
  if (value.kind === "string" && isVerbatim(verb)) return value;
  return { kind: "string", value: written.text, trail: value.trail };
}

type Step =
  string | { readonly verb: Verb; readonly index: number | undefined };

function readFormat(format: string): readonly Step[] | { why: string } {
  const steps: Step[] = [];
  const verb =
    /%(?:%|(\[\d+\])?([-+# 0]*)(\d*)(?:\.(\d*))?(\[\d+\])?([a-zA-Z]))/y;
  for (let at = 0; at < format.length;) {
    const end = format.indexOf("%", at);
    if (end !== at) steps.push(format.slice(at, end < 0 ? undefined : end));
    if (end < 0) break;
    verb.lastIndex = end;
    const found = verb.exec(format);
    const step = found && readVerb(found);
    if (!step)
      return { why: `no verb stands at character ${end + 1} of the format` };
    steps.push(step);
    at = verb.lastIndex;
  }
  return steps;
}

function readVerb(found: RegExpExecArray): Step | undefined {
  const [all, early, flags = "", width, precision, late, letter = ""] = found;
  if (all === "%%") return "%";
  if (!hasVerb(letter) || (early && (flags || width || precision)))
    return undefined;
  const index = early ?? late;
  return {
    index: index === undefined ? undefined : Number(index.slice(1, -1)) - 1,
    verb: {
      letter,
      flags,
      width: Math.min(Number(width), widest),
      precision: precision === undefined ? undefined : Number(precision),
    },
  };
}
