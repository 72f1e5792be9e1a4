import type { Rope } from "../rope.ts";
import { ropeText } from "../rope.ts";
import { printed } from "../print.ts";
import type { HelmFunction } from "../run.ts";
import { tracesOf, unknown, whyUnknown } from "../value.ts";
import type { HelmValue } from "../value.ts";

/** Functions of the templates by name. */
export type Functions = Readonly<Record<string, HelmFunction>>;

/** A function that wants `least` arguments, and none of them unknown. */
export function known(least: number, run: HelmFunction): HelmFunction {
  return counted(least, (args, call) => {
    const why = args.map(whyUnknown).find((each) => each !== undefined);
    return why === undefined ? run(args, call) : unknown(why, tracesOf(args));
  });
}

/** A function that wants `least` arguments, whatever is known of them. */
export function counted(least: number, run: HelmFunction): HelmFunction {
  return (args, call) =>
    args.length < least
      ? unknown(`${call.name} is given too few values here`)
      : run(args, call);
}

/** A function of texts that keeps of its last one what is known of each part. */
export function ropes(
  least: number,
  run: (args: readonly string[], last: Rope) => Rope,
): HelmFunction {
  return counted(least, (args) => {
    const last = args.at(-1)!;
    const others = args.slice(0, -1);
    const why = others.map(whyUnknown).find((each) => each !== undefined);
    if (why !== undefined) return unknown(why, tracesOf(args));
    const rope = run(others.map(wordsOf), ropeFor(last));
    return { kind: "string", rope };
  });
}

/** The text of a value that a function wants as one; nothing is empty. */
export function ropeFor(value: HelmValue): Rope {
  return printed(value, "");
}

export function wordsOf(value: HelmValue): string {
  return ropeText(ropeFor(value));
}

/** The value as a whole number, as github.com/spf13/cast has it; what is none is 0. */
export function wholeOf(value: HelmValue): number {
  if (value.kind === "int") return value.value;
  if (value.kind === "float") return Math.trunc(value.value);
  if (value.kind === "bool") return value.value ? 1 : 0;
  return value.kind === "string" ? parseWhole(wordsOf(value)) : 0;
}

function parseWhole(text: string): number {
  const plain = text.replace(/\.0*$/, "");
  const parts =
    /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/.exec(
      plain,
    );
  if (!parts) return 0;
  const digits = parts[2]!.replaceAll("_", "");
  const size = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return parts[1] === "-" ? -size : size;
}

/** The value as a number, as github.com/spf13/cast has it; what is none is 0. */
export function numberOf(value: HelmValue): number {
  if (value.kind === "string") {
    const text = wordsOf(value);
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)
      ? Number(text)
      : 0;
  }
  return value.kind === "float" ? value.value : wholeOf(value);
}

export function isNumber(
  value: HelmValue,
): value is Extract<HelmValue, { kind: "int" | "float" }> {
  return value.kind === "int" || value.kind === "float";
}
