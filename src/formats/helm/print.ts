import { UNKNOWN } from "../../syntax/text.ts";
import { visit } from "./budget.ts";
import { NO_TRACE } from "./rope.ts";
import type { Chunk, Rope } from "./rope.ts";
import type { HelmValue } from "./value.ts";

/** A value as Go's `%v` writes it: https://pkg.go.dev/fmt#hdr-Printing. `nothing` is what stands for nil. */
export function printed(value: HelmValue, nothing = "<nil>"): Rope {
  visit();
  switch (value.kind) {
    case "string":
      return value.rope;
    case "nil":
      return [{ text: nothing, trace: value.trace }];
    case "bool":
      return [{ text: String(value.value), trace: value.trace }];
    case "int":
      return [{ text: String(value.value), trace: value.trace }];
    case "float":
      return [{ text: shortest(value.value), trace: value.trace }];
    case "unknown":
      return [{ text: UNKNOWN, trace: value.trace, why: value.why }];
    case "list":
      return [
        fixed("["),
        ...between(
          value.items.map((each) => printed(each)),
          " ",
        ),
        fixed("]"),
      ];
    case "dict":
      return printedMap(value.entries);
    case "object":
      if (value.words !== undefined)
        return [{ text: value.words, trace: value.trace }];
      return printedMap(value.entries());
  }
}

function printedMap(entries: ReadonlyMap<string, HelmValue>): Rope {
  const pairs = sortedEntries(entries).map(([key, value]) => [
    fixed(`${key}:`),
    ...printed(value),
  ]);
  return [fixed("map["), ...between(pairs, " "), fixed("]")];
}

export function fixed(text: string): Chunk {
  return { text, trace: NO_TRACE };
}

/** The ropes one after the other, with `separator` between them. */
export function between(ropes: readonly Rope[], separator: string): Chunk[] {
  return ropes.flatMap((rope, index) =>
    index > 0 ? [fixed(separator), ...rope] : rope,
  );
}

/** Go sorts a map's keys byte by byte wherever it walks one in order. */
export function sortedEntries<T>(
  entries: ReadonlyMap<string, T>,
): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `%v` of a float: the shortest digits, with an exponent from a million on. */
export function shortest(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  return withExponent(value, 6) ?? String(value);
}

/** The number with an exponent of two digits, where it is smaller than 1e-4 or as large as 10 to the power `from`. */
export function withExponent(value: number, from: number): string | undefined {
  if (value === 0) return undefined;
  const [digits, exponent] = value.toExponential().split("e") as [
    string,
    string,
  ];
  const power = Number(exponent);
  if (power >= -4 && power < from) return undefined;
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${digits}e${power < 0 ? "-" : "+"}${size}`;
}
