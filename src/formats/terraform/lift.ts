import { spend } from "./budget.ts";
import { unknownPart, withoutRepeats } from "./equality.ts";
import { measureOf } from "./measure.ts";
import type { TerraformValue, Trail, UnknownValue } from "./value.ts";

const mostOptions = 16;

type Either = Extract<TerraformValue, { kind: "either" }>;
type Choices = (value: TerraformValue) => readonly TerraformValue[] | undefined;

/** One of `options`: alike ones are one, and options are no `either` themselves. */
export function eitherOf(
  { trail, sensitive, why }: Pick<Either, "trail" | "sensitive" | "why">,
  options: readonly TerraformValue[],
): TerraformValue {
  const distinct: TerraformValue[] = [];
  for (const option of withoutRepeats(options.flatMap(optionsOf)))
    if (!distinct.some((each) => isSameUnknown(each, option)))
      distinct.push(option);
  if (distinct.length === 1) return distinct[0]!;
  if (distinct.length > mostOptions) return tooMany(trail, why);
  const told = { ...(sensitive && { sensitive }), ...(why && { why }) };
  return { kind: "either", options: distinct, trail, ...told };
}

function isSameUnknown(a: TerraformValue, b: TerraformValue): boolean {
  return (
    a.kind === "unknown" &&
    b.kind === "unknown" &&
    a.why === b.why &&
    a.invalid === b.invalid &&
    a.identity === b.identity &&
    a.encoded === b.encoded &&
    a.text?.value === b.text?.value
  );
}

function tooMany(trail: Trail, why?: string): UnknownValue {
  return { kind: "unknown", why: why ?? "too many values are possible", trail };
}

/**
 * `run` for each choice among values that are one of several, and the results as one of several;
 * unknown where there are more than 16 choices.
 */
export function overOptions(
  values: readonly TerraformValue[],
  at: Trail,
  run: (values: readonly TerraformValue[]) => TerraformValue,
  choices: Choices = optionsOf,
): TerraformValue {
  const rows = combinations(values, choices);
  const why = values.flatMap((value) => whyOf(value) ?? [])[0];
  if (!rows) return tooMany(at, why);
  if (rows.length === 1) return run(rows[0]!);
  return eitherOf({ trail: at, ...(why && { why }) }, rows.map(run));
}

function whyOf(value: TerraformValue): string | undefined {
  const part = unknownPart(value);
  return part?.kind === "either" ? part.why : undefined;
}

export function optionsOf(value: TerraformValue): readonly TerraformValue[] {
  return value.kind === "either" ? value.options : [value];
}

/** What `read` makes of a value, of each option where it is one of several. */
export function eachOption(
  value: TerraformValue,
  read: (value: TerraformValue) => TerraformValue,
): TerraformValue {
  return value.kind === "either"
    ? eitherOf(value, value.options.map(read))
    : read(value);
}

/** The choices that a value has, and those of its parts that `matter`; nothing where there are too many. */
export function deepOptions(
  matters: (part: Either) => boolean = () => true,
): Choices {
  const within: Choices = (value) => {
    if (value.kind === "either")
      return matters(value) ? flatLimited(value.options.map(within)) : [value];
    if (!hasOptions(value)) return [value];
    if (value.kind === "list")
      return choicesOf(value.items)?.map((items) =>
        items === value.items ? value : { ...value, items },
      );
    if (value.kind !== "map") return [value];
    const names = [...value.entries.keys()];
    const parts = [...value.entries.values()];
    return choicesOf(parts)?.map((row) =>
      row === parts
        ? value
        : { ...value, entries: new Map(names.map((n, i) => [n, row[i]!])) },
    );
  };
  const choicesOf = (
    parts: readonly TerraformValue[],
  ): readonly (readonly TerraformValue[])[] | undefined => {
    const rows = combinations(parts, within);
    const isPlain =
      rows?.length === 1 && rows[0]!.every((each, i) => each === parts[i]);
    return isPlain ? [parts] : rows;
  };
  return (value) => {
    if (!hasOptions(value)) return [value];
    return value.kind === "either"
      ? flatLimited(value.options.map(within))
      : within(value);
  };
}

function hasOptions(value: TerraformValue): boolean {
  if (value.kind === "either") return true;
  return value.kind === "list" || value.kind === "map"
    ? measureOf(value).choices
    : false;
}

function combinations(
  values: readonly TerraformValue[],
  choices: Choices,
): readonly (readonly TerraformValue[])[] | undefined {
  let rows: TerraformValue[][] = [[]];
  for (const value of values) {
    spend(rows.length / 4);
    const options = choices(value);
    if (!options || rows.length * options.length > mostOptions)
      return undefined;
    const [only] = options;
    if (options.length === 1) for (const row of rows) row.push(only!);
    else
      rows = rows.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows;
}

function flatLimited(
  lists: (readonly TerraformValue[] | undefined)[],
): readonly TerraformValue[] | undefined {
  const all: TerraformValue[] = [];
  for (const list of lists) {
    if (!list) return undefined;
    all.push(...list);
  }
  return all.length > mostOptions ? undefined : all;
}

/** What nobody can know because `part` is not known: its reason, and whether Terraform refuses it. */
export function unknownFrom(part: TerraformValue): UnknownValue {
  const { trail } = part;
  if (part.kind !== "unknown")
    return {
      kind: "unknown",
      why:
        (part.kind === "either" && part.why) || "several values are possible",
      trail,
    };
  const { text: _, identity: __, ...rest } = part;
  return rest;
}
