import type { Related, Span } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import type { Text } from "../../syntax/text.ts";
import { spend } from "./budget.ts";

/**
 * The way a value went: where an expression meets it, then each definition that it came through,
 * at last the place where the literal is written.
 */
export interface Trail {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** What stands at this place, where it is worth telling: `the default of variable "port"`. */
  readonly note?: string;
  readonly next?: Trail;
}

interface Traced {
  readonly trail: Trail;
  /** Never printed. */
  readonly sensitive?: true;
  /** Nobody can tell whether this element is there at all. */
  readonly possible?: true;
}

/**
 * A value as Terraform's expressions have them (https://developer.hashicorp.com/terraform/language/expressions/types),
 * and two more: what nobody can know from the files, and one of several.
 */
export type TerraformValue =
  | StringValue
  | NumberValue
  | BoolValue
  | NullValue
  | ListValue
  | MapValue
  | UnknownValue
  | EitherValue;

export interface StringValue extends Traced {
  readonly kind: "string";
  readonly value: string;
  /** Where each character was written, for strings that are written somewhere. */
  readonly text?: Text;
  readonly encoded?: Encoded;
}

/** What a string was made of by an encoding function: its parts keep their ways, and stay unknown where they are. */
export interface Encoded {
  /** `mime`: the parts of a message. */
  readonly by: "json" | "yaml" | "base64" | "base64gzip" | "mime";
  readonly value: TerraformValue;
}

export interface NumberValue extends Traced {
  readonly kind: "number";
  readonly value: number;
}

export interface BoolValue extends Traced {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface NullValue extends Traced {
  readonly kind: "null";
}

/** The elements of a set are sorted as Terraform sorts them, each once. */
export interface ListValue extends Traced {
  readonly kind: "list";
  readonly of: "tuple" | "list" | "set";
  readonly items: readonly TerraformValue[];
}

/** Keys in the order of the text, or as they were made; Terraform's functions sort them themselves. */
export interface MapValue extends Traced {
  readonly kind: "map";
  readonly of: "object" | "map";
  readonly entries: ReadonlyMap<string, TerraformValue>;
  /** There are more keys, a resource's attributes that nobody wrote among them: why nobody knows those. */
  readonly others?: string;
  /** What is known to stand under such keys. */
  readonly unnamed?: readonly UnnamedEntry[];
}

export interface UnnamedEntry {
  readonly key: UnknownValue;
  readonly value: TerraformValue;
}

export interface UnknownValue extends Traced {
  readonly kind: "unknown";
  /** The reference that has no value, or what is wrong with the expression. */
  readonly why: string;
  /** An expression that Terraform itself would refuse: what `try` and `can` look for. */
  readonly invalid?: true;
  /** Terraform knows it, and this program gave up: it may be a container of any size. */
  readonly tooMuch?: true;
  /** What it is the value of (`module.net.aws_vpc.main[0].id`): two with the same one are equal. */
  readonly identity?: string;
  /** The string as far as it is known, with `UNKNOWN` for its parts that are not. */
  readonly text?: Text;
  readonly encoded?: Encoded;
}

/** What a condition that nobody can decide leaves open. Options are no `either` themselves. */
export interface EitherValue extends Traced {
  readonly kind: "either";
  /** What the condition lacks. */
  readonly why?: string;
  readonly options: readonly TerraformValue[];
}

/** Where the reader meets the value. */
export function trailSpan({ source, start, end }: Trail): Span {
  return spanOf(source, start, end);
}

/** What leads from there to the literal, nearest first. */
export function trailOrigin(trail: Trail): Related[] {
  const steps: Related[] = [];
  for (let at = trail.next; at; at = at.next) {
    const { source, start, end } = at;
    const isHere =
      source === trail.source && start >= trail.start && end <= trail.end;
    // What refers to itself, and what Terraform gives, has no place of its own.
    if (isHere || source.file === "" || start === end) continue;
    steps.push({
      span: trailSpan(at),
      message: at.note ?? "the value comes from here",
    });
  }
  return steps;
}

/** `value` met at a new place, by a reference: its own way goes on from there. */
export function metAt(
  value: TerraformValue,
  place: Pick<Trail, "source" | "start" | "end">,
  note?: string,
): TerraformValue {
  const { source, start, end } = place;
  const way = shortened(value.trail);
  const next =
    note === undefined || way.note !== undefined ? way : { ...way, note };
  return { ...value, trail: { source, start, end, next } };
}

/** What is asked for by its place is there, or Terraform refuses the expression. */
export function asThere(value: TerraformValue): TerraformValue {
  if (!value.possible) return value;
  const { possible: _, ...rest } = value;
  return rest;
}

/** An element as its container's reader meets it: by the container's way, then by its own. */
export function elementOf(
  container: TerraformValue,
  element: TerraformValue,
): TerraformValue {
  const { trail } = container;
  const isSensitive = container.sensitive ?? element.sensitive;
  if (!trail.next && trail.note === undefined)
    return isSensitive && !element.sensitive
      ? { ...element, sensitive: true }
      : element;
  return {
    ...element,
    trail: joined(trail, element.trail),
    ...(isSensitive && { sensitive: true }),
  };
}

/** `way` without its last place, which holds all that `end` leads to, then `end`. */
function joined(way: Trail, end: Trail): Trail {
  const steps: Trail[] = [];
  let last = shortened(way);
  for (; last.next; last = last.next) steps.push(last);
  spend(steps.length / 4);
  const isInside = holds(last, end);
  if (last.note !== undefined && !isInside) steps.push(last);
  const met =
    end.note === undefined && last.note !== undefined && isInside
      ? { ...end, note: last.note }
      : end;
  return steps.reduceRight(leadingTo, shortened(met));
}

function holds(outer: Trail, inner: Trail): boolean {
  return (
    outer.source === inner.source &&
    outer.start <= inner.start &&
    inner.end <= outer.end
  );
}

function leadingTo(next: Trail, { source, start, end, note }: Trail): Trail {
  return note === undefined
    ? { source, start, end, next }
    : { source, start, end, note, next };
}

/** Nobody follows a longer way, and each value at its end would carry all of it. */
const LONGEST_WAY = 200;

/** `way`; the middle of one that is too long is left out. */
function shortened(way: Trail): Trail {
  let last = way;
  let length = 0;
  for (; last.next; last = last.next) length++;
  if (length <= LONGEST_WAY) return way;
  const kept: Trail[] = [];
  for (let at = way; kept.length < LONGEST_WAY / 2; at = at.next!)
    kept.push(at);
  return kept.reduceRight(leadingTo, last);
}

/** `value` and all its parts as if they were written at `trail`. */
export function standingAt(
  value: TerraformValue,
  trail: Trail,
): TerraformValue {
  spend(1);
  if (value.kind === "list")
    return {
      ...value,
      trail,
      items: value.items.map((item) => standingAt(item, trail)),
    };
  if (value.kind === "map")
    return {
      ...value,
      trail,
      entries: new Map(
        [...value.entries].map(([name, each]) => [
          name,
          standingAt(each, trail),
        ]),
      ),
      ...(value.unnamed && {
        unnamed: value.unnamed.map(({ key, value }) => ({
          key: { ...key, trail },
          value: standingAt(value, trail),
        })),
      }),
    };
  if (value.kind !== "string") return { ...value, trail };
  const { text: _, ...rest } = value;
  return { ...rest, trail };
}
