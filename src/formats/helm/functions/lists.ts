import { LONGEST_LIST } from "../budget.ts";
import { ropeText, sliceRope } from "../rope.ts";
import {
  bool,
  int,
  isTrue,
  list,
  nil,
  NIL,
  string,
  stringOf,
  traceOf,
  tracesOf,
  unknown,
} from "../value.ts";
import type { HelmValue } from "../value.ts";
import { counted, isNumber, known, wholeOf, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";
import { areEqual } from "./comparisons.ts";
import { listed } from "./texts.ts";

/** Lists: https://masterminds.github.io/sprig/lists.html */
export const lists: Functions = {
  list: (args) => list(args),
  tuple: (args) => list(args),
  ...must({
    first: ofItems((items) => items[0] ?? NIL),
    last: ofItems((items) => items.at(-1) ?? NIL),
    rest: ofItems((items, again) => again(items.slice(1))),
    initial: ofItems((items, again) => again(items.slice(0, -1))),
    reverse: ofItems((items, again) => again([...items].reverse())),
    uniq: ofItems((items, again) =>
      again(
        items.filter(
          (item, i) => items.findIndex((each) => areEqual(each, item)) === i,
        ),
      ),
    ),
    compact: ofItems((items, again) => again(items.filter(isTrue))),
    without: ofItems((items, again, others) =>
      again(
        items.filter((item) => !others.some((each) => areEqual(each, item))),
      ),
    ),
    append: ofItems((items, again, [item]) => again([...items, item ?? NIL])),
    push: ofItems((items, again, [item]) => again([...items, item ?? NIL])),
    prepend: ofItems((items, again, [item]) => again([item ?? NIL, ...items])),
    slice: ofItems((items, again, [from, to]) =>
      again(
        items.slice(from ? wholeOf(from) : 0, to ? wholeOf(to) : undefined),
      ),
    ),
    has: known(2, ([item, all]) =>
      bool(
        listed(all!).some((each) => areEqual(each, item!)),
        tracesOf([item!, all!]),
      ),
    ),
    chunk: known(2, ([size, all]) => {
      const step = Math.max(1, wholeOf(size!));
      const items = listed(all!);
      const parts: HelmValue[] = [];
      for (let at = 0; at < items.length; at += step)
        parts.push(list(items.slice(at, at + step)));
      return list(parts, traceOf(all!));
    }),
  }),
  concat: known(1, (args) =>
    list(
      args
        .flatMap((each) => (each.kind === "list" ? each.items : []))
        .slice(0, LONGEST_LIST),
      tracesOf(args),
    ),
  ),
  sortAlpha: known(1, ([all]) =>
    list(
      listed(all!)
        .map((each) => [wordsOf(each), each] as const)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([words, each]) =>
          each.kind === "string" ? each : string(words, traceOf(each)),
        ),
      traceOf(all!),
    ),
  ),
  len: known(1, ([value]) => {
    const length = lengthOf(value!);
    return length === undefined
      ? unknown("len is given something without a length here")
      : int(length, traceOf(value!));
  }),
  index: counted(1, ([value, ...path]) =>
    path.reduce<HelmValue>((at, step) => elementOf(at, step), value!),
  ),
};

/** Each of the functions under its name, and with `must` before it. */
function must(functions: Functions): Functions {
  const again = Object.entries(functions).map(
    ([name, run]) =>
      [`must${name[0]!.toUpperCase()}${name.slice(1)}`, run] as const,
  );
  return { ...functions, ...Object.fromEntries(again) };
}

function ofItems(
  run: (
    items: readonly HelmValue[],
    again: (items: readonly HelmValue[]) => HelmValue,
    others: readonly HelmValue[],
  ) => HelmValue,
): Functions[string] {
  return counted(1, ([value, ...others], { name }) => {
    if (value!.kind === "unknown") return value!;
    if (value!.kind === "nil")
      return run([], (items) => list(items, traceOf(value!)), others);
    if (value!.kind !== "list")
      return unknown(`${name} is given something that is no list here`);
    const again = (items: readonly HelmValue[]): HelmValue =>
      list(items.slice(0, LONGEST_LIST), traceOf(value!));
    return run(value!.items, again, others);
  });
}

function lengthOf(value: HelmValue): number | undefined {
  switch (value.kind) {
    case "list":
      return value.items.length;
    case "dict":
      return value.entries.size;
    case "object":
      return value.entries().size;
    case "string":
      return Buffer.byteLength(ropeText(value.rope));
    case "nil":
      return 0;
    default:
      return undefined;
  }
}

function elementOf(value: HelmValue, step: HelmValue): HelmValue {
  const missing = (): HelmValue =>
    nil({ origin: [], absent: `there is no value at ${wordsOf(step)}` });
  if (value.kind === "unknown") return value;
  if (step.kind === "unknown") return step;
  if (value.kind === "dict")
    return value.entries.get(wordsOf(step)) ?? missing();
  if (value.kind === "object")
    return value.entries().get(wordsOf(step)) ?? missing();
  if (!isNumber(step)) return missing();
  if (value.kind === "list") return value.items[step.value] ?? missing();
  return value.kind === "string"
    ? stringOf(sliceRope(value.rope, step.value, step.value + 1))
    : missing();
}
