import { UNKNOWN } from "../../syntax/text.ts";
import { visit } from "./budget.ts";
import {
  mergeTraces,
  NO_TRACE,
  ropeOf,
  ropeText,
  traceOfRope,
  unknownOf,
} from "./rope.ts";
import type { Rope, Trace } from "./rope.ts";

/** A value as Helm's templates handle it: Go's kinds, with what is known of where it comes from. */
export type HelmValue =
  | { readonly kind: "nil"; readonly trace: Trace }
  | { readonly kind: "bool"; readonly value: boolean; readonly trace: Trace }
  | {
      readonly kind: "int" | "float";
      readonly value: number;
      readonly trace: Trace;
    }
  | { readonly kind: "string"; readonly rope: Rope }
  | {
      readonly kind: "list";
      readonly items: readonly HelmValue[];
      readonly trace: Trace;
    }
  | Dict
  | HelmObject
  | { readonly kind: "unknown"; readonly why: string; readonly trace: Trace };

/** Functions change it in place (`set`), as they do in Helm. */
export interface Dict {
  readonly kind: "dict";
  readonly entries: Map<string, HelmValue>;
  readonly trace: Trace;
}

/** Something with methods: `.Files`, `.Capabilities.APIVersions`. */
export interface HelmObject {
  readonly kind: "object";
  readonly name: string;
  readonly methods: Readonly<
    Record<string, (args: readonly HelmValue[]) => HelmValue>
  >;
  readonly entries: () => ReadonlyMap<string, HelmValue>;
  /** What it prints as, where that is not the map of its entries. */
  readonly words?: string;
  readonly trace: Trace;
}

export const NIL: HelmValue = { kind: "nil", trace: NO_TRACE };

export function nil(trace: Trace): HelmValue {
  return { kind: "nil", trace };
}

export function bool(value: boolean, trace: Trace = NO_TRACE): HelmValue {
  return { kind: "bool", value, trace };
}

export function int(value: number, trace: Trace = NO_TRACE): HelmValue {
  return { kind: "int", value, trace };
}

export function float(value: number, trace: Trace = NO_TRACE): HelmValue {
  return { kind: "float", value, trace };
}

export function string(
  text: string,
  trace: Trace = NO_TRACE,
  why?: string,
): HelmValue {
  return { kind: "string", rope: ropeOf(text, trace, why) };
}

export function stringOf(rope: Rope): HelmValue {
  return { kind: "string", rope };
}

export function list(
  items: readonly HelmValue[],
  trace: Trace = NO_TRACE,
): HelmValue {
  return { kind: "list", items, trace };
}

export function dict(
  entries: Iterable<readonly [string, HelmValue]> = [],
  trace: Trace = NO_TRACE,
): Dict {
  return { kind: "dict", entries: new Map(entries), trace };
}

export function unknown(why: string, trace: Trace = NO_TRACE): HelmValue {
  return { kind: "unknown", why, trace };
}

export function traceOf(value: HelmValue): Trace {
  return value.kind === "string" ? traceOfRope(value.rope) : value.trace;
}

export function tracesOf(values: readonly HelmValue[]): Trace {
  return mergeTraces(values.map(traceOf));
}

/** Why a value cannot be known, or what decides it where it is only taken for granted. */
export function doubtOf(value: HelmValue): string | undefined {
  if (value.kind === "unknown") return value.why;
  if (value.kind === "string")
    return unknownOf(value.rope) ?? traceOfRope(value.rope).unsure;
  return value.trace.unsure;
}

/** Why a value cannot be known, as far as it is no list or map. */
export function whyUnknown(value: HelmValue): string | undefined {
  if (value.kind === "unknown") return value.why;
  return value.kind === "string" ? unknownOf(value.rope) : undefined;
}

/** What an `if` makes of a value: https://pkg.go.dev/text/template#IsTrue. The unknown counts as something. */
export function isTrue(value: HelmValue): boolean {
  switch (value.kind) {
    case "nil":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "string":
      return value.rope.some((chunk) => chunk.text !== "");
    case "list":
      return value.items.length > 0;
    case "dict":
      return value.entries.size > 0;
    case "object":
      return value.entries().size > 0;
    case "unknown":
      return true;
  }
}

/** The value as a text, where the caller wants one; an unknown value is one unknown character. */
export function textOf(value: HelmValue): string {
  if (value.kind === "string") return ropeText(value.rope);
  if (value.kind === "unknown") return UNKNOWN;
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool")
    return String(value.value);
  return "";
}

/** Go's name for what a value is made of. */
export function kindOf(value: HelmValue): string {
  return kinds[value.kind];
}

const kinds: Readonly<Record<HelmValue["kind"], string>> = {
  nil: "invalid",
  bool: "bool",
  int: "int",
  float: "float64",
  string: "string",
  list: "slice",
  dict: "map",
  object: "map",
  unknown: "invalid",
};

/** Deeper than anybody nests; maps can be put into themselves. */
const DEEPEST = 100;

/** A copy that shares no map with the value, so that what one chart sets does not show in another. */
export function copyOf(value: HelmValue, depth = 0): HelmValue {
  visit();
  if (depth > DEEPEST) return value;
  if (value.kind === "dict") return copyDict(value, depth);
  return value.kind === "list"
    ? { ...value, items: value.items.map((item) => copyOf(item, depth + 1)) }
    : value;
}

export function copyDict(value: Dict, depth = 0): Dict {
  const entries = [...value.entries].map(
    ([key, each]) => [key, copyOf(each, depth + 1)] as const,
  );
  return dict(entries, value.trace);
}
