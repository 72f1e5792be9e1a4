import { parseArgs } from "node:util";
import { didYouMean } from "./nearest.ts";
import { options, UsageError } from "./options.ts";
import type { OptionKey, OptionRow } from "./options.ts";

/** What the command line said, checked against the table of options. */
export interface Arguments {
  readonly words: readonly string[];
  /** All values of a repeatable option, in order. */
  list(key: OptionKey): readonly string[];
  /** All values of these repeatable options, in the order of the command line. */
  inOrder<Key extends OptionKey>(
    keys: readonly Key[],
  ): readonly { readonly key: Key; readonly value: string }[];
  /** The last value, or the default. */
  text(key: OptionKey): string | undefined;
  flag(key: OptionKey): boolean;
}

const rows = Object.entries(options) as [OptionKey, OptionRow][];

/** Throws `UsageError` for flags that do not exist, lack their value or have a wrong one. */
export function readArguments(argv: readonly string[]): Arguments {
  const parsed = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      rows.map(([, row]) => [
        row.name,
        {
          type: row.value === undefined ? "boolean" : "string",
          ...(row.short !== undefined && { short: row.short }),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<OptionKey, (string | boolean)[]>();
  const order: { key: OptionKey; value: string }[] = [];
  const words: string[] = [];
  for (const token of parsed.tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { key, value } = readFlag(token.rawName, token.name, token.value);
    given.set(key, [...(given.get(key) ?? []), value]);
    order.push({ key, value: String(value) });
  }
  return {
    words,
    list: (key) => (given.get(key) ?? []).map(String),
    inOrder: <Key extends OptionKey>(keys: readonly Key[]) =>
      order.filter((each): each is { key: Key; value: string } =>
        (keys as readonly OptionKey[]).includes(each.key),
      ),
    text: (key) => {
      const value =
        given.get(key)?.at(-1) ?? (options[key] as OptionRow).default;
      return value === undefined ? undefined : String(value);
    },
    flag: (key) =>
      Boolean(given.get(key)?.at(-1) ?? (options[key] as OptionRow).default),
  };
}

function readFlag(
  raw: string,
  name: string,
  value: string | undefined,
): { key: OptionKey; value: string | boolean } {
  const positive = name.replace(/^no-/, "");
  const found = rows.find(
    ([, row]) =>
      row.name === name || (row.name === positive && row.value === undefined),
  );
  if (!found) throw new UsageError(`there is no option ${raw}${suggest(raw)}`);
  const [key, row] = found;
  if (row.value === undefined) {
    if (value !== undefined) throw new UsageError(`${raw} takes no value`);
    return { key, value: row.name === name };
  }
  if (value === undefined || value === "")
    throw new UsageError(`${raw} needs a value: ${raw} ${row.value}`);
  checkChoice(raw, row, value);
  return { key, value };
}

/** Throws `UsageError` when a value is none of the option's choices. `name` is what the person wrote. */
export function checkChoice(name: string, row: OptionRow, value: string): void {
  if (row.choices && !row.choices.includes(value))
    throw new UsageError(
      `${name} must be one of ${row.choices.join(", ")}, not "${value}"${didYouMean(value, row.choices)}`,
    );
}

function suggest(raw: string): string {
  return didYouMean(
    raw,
    rows.flatMap(([, row]) => [
      `--${row.name}`,
      ...(row.default === true ? [`--no-${row.name}`] : []),
    ]),
  );
}
