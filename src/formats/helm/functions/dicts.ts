import { visit } from "../budget.ts";
import { NO_TRACE } from "../rope.ts";
import { sortedEntries } from "../print.ts";
import {
  bool,
  copyOf,
  dict,
  isTrue,
  list,
  nil,
  string,
  traceOf,
  tracesOf,
  unknown,
} from "../value.ts";
import type { Dict, HelmValue } from "../value.ts";
import { counted, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/** Maps: https://masterminds.github.io/sprig/dicts.html */
export const dicts: Functions = {
  dict: (args) => {
    const entries = new Map<string, HelmValue>();
    for (let i = 0; i < args.length; i += 2)
      entries.set(wordsOf(args[i]!), args[i + 1] ?? string(""));
    return dict(entries);
  },
  get: ofDict((map, [key]) => map.entries.get(wordsOf(key!)) ?? absent(key!)),
  set: ofDict((map, [key, value]) => {
    map.entries.set(wordsOf(key!), value!);
    return map;
  }),
  unset: ofDict((map, [key]) => {
    map.entries.delete(wordsOf(key!));
    return map;
  }),
  hasKey: ofDict((map, [key]) =>
    bool(map.entries.has(wordsOf(key!)), key ? traceOf(key) : NO_TRACE),
  ),
  pick: ofDict((map, keys) => {
    const wanted = keys.map(wordsOf);
    return dict(
      [...map.entries].filter(([key]) => wanted.includes(key)),
      map.trace,
    );
  }),
  omit: ofDict((map, keys) => {
    const unwanted = keys.map(wordsOf);
    return dict(
      [...map.entries].filter(([key]) => !unwanted.includes(key)),
      map.trace,
    );
  }),
  keys: counted(0, (args) => {
    const maps = args.filter(isDict);
    return list(
      maps.flatMap((map) =>
        sortedEntries(map.entries).map(([key]) => string(key, map.trace)),
      ),
      tracesOf(maps),
    );
  }),
  values: ofDict((map) =>
    list(
      sortedEntries(map.entries).map(([, value]) => value),
      map.trace,
    ),
  ),
  pluck: counted(1, ([key, ...maps]) =>
    list(
      maps
        .filter(isDict)
        .flatMap((map) => map.entries.get(wordsOf(key!)) ?? []),
    ),
  ),
  dig: counted(3, (args) => {
    const [otherwise, map] = args.slice(-2) as [HelmValue, HelmValue];
    let value = map;
    for (const key of args.slice(0, -2)) {
      if (value.kind === "unknown") return value;
      const inner = isDict(value) ? value.entries.get(wordsOf(key)) : undefined;
      if (!inner) return otherwise;
      value = inner;
    }
    return value;
  }),
  merge: merged(false),
  mustMerge: merged(false),
  mergeOverwrite: merged(true),
  mustMergeOverwrite: merged(true),
  deepCopy: counted(1, ([value]) => copyOf(value!)),
  mustDeepCopy: counted(1, ([value]) => copyOf(value!)),
};

function isDict(value: HelmValue | undefined): value is Dict {
  return value?.kind === "dict";
}

function absent(key: HelmValue): HelmValue {
  return nil({ origin: [], absent: `there is no value at ${wordsOf(key)}` });
}

function ofDict(
  run: (map: Dict, others: readonly HelmValue[]) => HelmValue,
): Functions[string] {
  return counted(1, ([map, ...others], { name }) => {
    if (map!.kind === "unknown") return map!;
    if (map!.kind === "nil") return run(dict([], traceOf(map!)), others);
    return isDict(map)
      ? run(map, others)
      : unknown(`${name} is given something that is no map here`);
  });
}

/** dario.cat/mergo: the first map is changed, and what it has wins unless the others are to overwrite it. */
function merged(overwrites: boolean): Functions[string] {
  return counted(1, (args) => {
    const strange = args.find(({ kind }) => kind === "unknown");
    if (strange) return strange;
    const [first, ...others] = args;
    const into = isDict(first) ? first : dict();
    for (const other of others)
      if (isDict(other)) mergeInto(into, other, overwrites, 0);
    return into;
  });
}

/** Deeper than anybody nests; a map can be put into itself. */
const DEEPEST = 50;

function mergeInto(
  into: Dict,
  from: Dict,
  overwrites: boolean,
  depth: number,
): void {
  if (depth > DEEPEST) return;
  for (const [key, value] of from.entries) {
    visit();
    const own = into.entries.get(key);
    if (isDict(own) && isDict(value))
      mergeInto(own, value, overwrites, depth + 1);
    else if (overwrites || own === undefined || !isTrue(own))
      into.entries.set(key, value);
  }
}
