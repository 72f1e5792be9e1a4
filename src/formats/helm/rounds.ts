import { spendStep } from "./budget.ts";
import { sortedEntries } from "./print.ts";
import type { Frame } from "./run.ts";
import { int, string, traceOf, unknown } from "./value.ts";
import type { HelmValue } from "./value.ts";

/** What the variables of a `range` get. */
export type Round = readonly [index: HelmValue, item: HelmValue];

/** One round for a list that nobody can know. */
export function someRound(value: HelmValue): Round {
  const why =
    value.kind === "unknown"
      ? value.why
      : (traceOf(value).absent ?? "this list is empty");
  return [unknown(why), unknown(why, traceOf(value))];
}

/** What a `range` goes through: lists, maps by their sorted keys, numbers; nothing where that cannot be known. */
export function roundsOf(
  value: HelmValue,
  { run }: Frame,
): Generator<Round> | undefined {
  if (
    value.kind === "unknown" ||
    value.kind === "string" ||
    value.kind === "bool" ||
    value.kind === "float"
  )
    return value.kind === "unknown" ? undefined : none();
  return rounds();

  function* rounds(): Generator<Round> {
    if (value.kind === "list")
      for (const [index, item] of value.items.entries())
        yield [int(index), item];
    if (value.kind === "int")
      for (let index = 0; index < value.value; index++) {
        spendStep(run.budget);
        yield [int(index), int(index, value.trace)];
      }
    if (value.kind !== "dict" && value.kind !== "object") return;
    const entries = value.kind === "dict" ? value.entries : value.entries();
    for (const [key, item] of sortedEntries(entries))
      yield [string(key, value.trace), item];
  }
}

function* none(): Generator<Round> {}
