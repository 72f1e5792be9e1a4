import { spend, whyTooBig, whyTooLong } from "./budget.ts";
import type { Size } from "./budget.ts";
import type {
  EitherValue,
  ListValue,
  MapValue,
  TerraformValue,
  UnknownValue,
} from "./value.ts";

type Container = ListValue | MapValue | EitherValue;

/** What is to be known of all that is within a container. A part that stands in two places counts twice. */
interface Measure extends Size {
  /** The first part that nobody knows. */
  readonly open?: UnknownValue | EitherValue | undefined;
  /** Terraform would refuse a part. */
  readonly refused: boolean;
  readonly sensitive: boolean;
  /** A part is one of several. */
  readonly choices: boolean;
}

type Row = readonly TerraformValue[];
type Parts = Row | ReadonlyMap<string, TerraformValue>;

const FEW = 16;

type Sum = { -readonly [Name in keyof Measure]: Measure[Name] };

/** By the parts alone: a container that is met by another way has the same ones. */
const known = new WeakMap<object, Measure>();

/** Measures each container once, however many others hold it. */
export function measureOf(container: Container): Measure {
  const parts = partsOf(container);
  if (isSmall(parts)) return sumOf(container, parts);
  const found = known.get(parts);
  if (found) return found;
  const sum = sumOf(container, parts);
  spend(sum.elements / 16);
  known.set(parts, sum);
  return sum;
}

/** Few parts that hold nothing are counted sooner than remembered. */
function isSmall(parts: Parts): boolean {
  if (parts instanceof Map ? parts.size > FEW : (parts as Row).length > FEW)
    return false;
  for (const part of parts.values()) if (isContainer(part)) return false;
  return true;
}

function sumOf(container: Container, parts: Parts): Measure {
  const sum: Sum = {
    elements: 0,
    characters: 0,
    depth: 1,
    open: undefined,
    refused: false,
    sensitive: false,
    choices: false,
  };
  for (const part of parts.values()) add(sum, part);
  if (container.kind === "map")
    for (const name of container.entries.keys()) sum.characters += name.length;
  return sum;
}

function partsOf(container: Container): Parts {
  if (container.kind === "list") return container.items;
  return container.kind === "map" ? container.entries : container.options;
}

function add(sum: Sum, part: TerraformValue): void {
  sum.elements++;
  if (part.sensitive) sum.sensitive = true;
  if (part.kind === "string") sum.characters += part.value.length;
  if (part.kind === "unknown") {
    sum.open ??= part;
    sum.refused ||= part.invalid === true;
    sum.characters += part.text?.value.length ?? 0;
  } else if (isContainer(part)) addContainer(sum, part);
}

function addContainer(sum: Sum, part: Container): void {
  const within = measureOf(part);
  sum.elements += within.elements;
  sum.characters += within.characters;
  sum.depth = Math.max(sum.depth, within.depth + 1);
  sum.sensitive ||= within.sensitive;
  sum.choices ||= within.choices || part.kind === "either";
  sum.refused ||= within.refused && part.kind !== "either";
  sum.open ??= unknownPart(part);
}

function isContainer(value: TerraformValue): value is Container {
  return (
    value.kind === "list" || value.kind === "map" || value.kind === "either"
  );
}

/** The first part of a value that nobody knows, itself included. */
export function unknownPart(
  value: TerraformValue,
): UnknownValue | EitherValue | undefined {
  if (value.kind === "unknown" || value.kind === "either") return value;
  if (value.kind !== "list" && value.kind !== "map") return undefined;
  const { open } = measureOf(value);
  if (open || value.kind === "list" || value.others === undefined) return open;
  return { kind: "unknown", why: value.others, trail: value.trail };
}

/** Why a value is too big to be followed, where it is. */
export function whyTooBigFor(value: TerraformValue): string | undefined {
  if (isContainer(value)) return whyTooBig(measureOf(value));
  return value.kind === "string" ? whyTooLong(value.value) : undefined;
}
