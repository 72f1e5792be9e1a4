import { between, fixed, printed } from "../print.ts";
import { NO_TRACE, ropeText } from "../rope.ts";
import type { Chunk, Rope } from "../rope.ts";
import { kindOf, stringOf, textOf, traceOf } from "../value.ts";
import type { HelmValue } from "../value.ts";
import { counted, isNumber, ropeFor } from "./arguments.ts";
import type { Functions } from "./arguments.ts";
import { mapped } from "./mapped.ts";
import { escapedForGo } from "./quotes.ts";

/** Go's printing: https://pkg.go.dev/fmt */
export const formats: Functions = {
  printf: counted(1, ([format, ...args]) =>
    format!.kind === "unknown"
      ? format!
      : stringOf(formatted(ropeFor(format!), args)),
  ),
  print: counted(0, (args) => stringOf(spaced(args))),
  println: counted(0, (args) =>
    stringOf([
      ...between(
        args.map((each) => printed(each)),
        " ",
      ),
      fixed("\n"),
    ]),
  ),
};

/** A blank stands between two values when neither is a text. */
function spaced(args: readonly HelmValue[]): Rope {
  return args.flatMap((value, index) => {
    const before = args[index - 1];
    const apart = before && before.kind !== "string" && value.kind !== "string";
    return apart ? [fixed(" "), ...printed(value)] : printed(value);
  });
}

/** Flags, width, precision and verb. */
const VERB = /%([-+# 0]*)(\d{0,3})(?:\.(\d{0,3}))?([a-zA-Z%])/g;

function formatted(format: Rope, args: readonly HelmValue[]): Rope {
  const text = ropeText(format);
  const trace = format.length === 1 ? (format[0]!.trace ?? NO_TRACE) : NO_TRACE;
  const out: Chunk[] = [];
  let next = 0;
  let from = 0;
  for (const match of text.matchAll(VERB)) {
    const [whole, flags = "", width = "", precision, verb = ""] = match;
    if (match.index > from)
      out.push({
        text: text.slice(from, match.index),
        trace: { ...trace, origin: [] },
      });
    from = match.index + whole.length;
    if (verb === "%") out.push(fixed("%"));
    else if (next >= args.length) out.push(fixed(`%!${verb}(MISSING)`));
    else {
      const value = verbOf(verb, args[next++]!, flags, precision);
      for (const chunk of padded(value, flags, width)) out.push(chunk);
    }
  }
  if (from < text.length)
    out.push({ text: text.slice(from), trace: { ...trace, origin: [] } });
  return out.length > 0 ? out : [fixed("")];
}

function verbOf(
  verb: string,
  value: HelmValue,
  flags: string,
  precision: string | undefined,
): Rope {
  if (value.kind === "unknown") return printed(value);
  const wrong = (): Rope => {
    const kind = value.kind === "nil" ? "" : `${kindOf(value)}=`;
    return [fixed(`%!${verb}(${kind}`), ...printed(value), fixed(")")];
  };
  const as = (text: string): Rope => [{ text, trace: traceOf(value) }];
  switch (verb) {
    case "v":
      return printed(value);
    case "s":
      if (value.kind === "string" && precision !== undefined)
        return as(textOf(value).slice(0, Number(precision)));
      return isNumber(value) || value.kind === "bool" || value.kind === "nil"
        ? wrong()
        : printed(value);
    case "d":
      if (value.kind !== "int") return wrong();
      return as(
        `${flags.includes("+") && value.value >= 0 ? "+" : ""}${value.value}`,
      );
    case "q":
      return value.kind === "string"
        ? [fixed('"'), ...mapped(value.rope, escapedForGo), fixed('"')]
        : wrong();
    case "t":
      return value.kind === "bool" ? printed(value) : wrong();
    case "f":
      return value.kind === "float"
        ? as(value.value.toFixed(Number(precision ?? 6)))
        : wrong();
    case "x":
      if (value.kind === "int") return as(value.value.toString(16));
      return value.kind === "string"
        ? as(Buffer.from(textOf(value)).toString("hex"))
        : wrong();
    case "X":
      return value.kind === "int"
        ? as(value.value.toString(16).toUpperCase())
        : wrong();
    case "c":
      return value.kind === "int"
        ? as(String.fromCodePoint(Math.min(Math.abs(value.value), 0x10ffff)))
        : wrong();
    case "o":
      return value.kind === "int" ? as(value.value.toString(8)) : wrong();
    case "T":
      return [fixed(value.kind === "nil" ? "<nil>" : kindOf(value))];
    default:
      return wrong();
  }
}

function padded(rope: Rope, flags: string, width: string): Rope {
  const missing = Number(width) - ropeText(rope).length;
  if (!(missing > 0)) return rope;
  if (flags.includes("-")) return [...rope, fixed(" ".repeat(missing))];
  return [fixed((flags.includes("0") ? "0" : " ").repeat(missing)), ...rope];
}
