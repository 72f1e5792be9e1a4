import { measureOf } from "./measure.ts";
import { unknownFrom } from "./lift.ts";
import type {
  MapValue,
  TerraformValue,
  Trail,
  UnknownValue,
  UnnamedEntry,
} from "./value.ts";

/** A value that nobody can know from the files. */
export function unknownValue(why: string, trail: Trail): UnknownValue {
  return { kind: "unknown", why, trail };
}

/** What Terraform itself would refuse. */
export function invalid(why: string, trail: Trail): UnknownValue {
  return { kind: "unknown", why, invalid: true, trail };
}

/** A key that nobody knows; nothing where it is none. */
export function unknownKey(key: TerraformValue): UnknownValue | undefined {
  return key.kind === "unknown" || key.kind === "either"
    ? unknownFrom(key)
    : undefined;
}

/** What a map says of entries with unknown keys. */
export function withUnnamed(
  unnamed: readonly UnnamedEntry[],
): Pick<MapValue, "others" | "unnamed"> {
  const [first] = unnamed;
  return first ? { others: first.key.why, unnamed } : {};
}

/** Another value than the one that nobody knows: what is made out of it, or a part of it. */
export function withoutIdentity(value: TerraformValue): TerraformValue {
  if (value.kind !== "unknown" || value.identity === undefined) return value;
  const { identity: _, ...rest } = value;
  return rest;
}

/** The part of a value that nobody knows, by its name or key. */
export function partOf(value: UnknownValue, step: string): UnknownValue {
  return value.identity === undefined
    ? value
    : { ...value, identity: value.identity + step };
}

/** `value` as that of `identity`, if nobody knows it and it is not that of something else. */
export function identified<T extends TerraformValue>(
  value: T,
  identity: string,
): T {
  return value.kind === "unknown" && !value.invalid
    ? { identity, ...value }
    : value;
}

/** Whether Terraform would refuse the value or a part of it. */
export function hasInvalid(value: TerraformValue): boolean {
  if (value.kind === "unknown") return value.invalid === true;
  return value.kind === "list" || value.kind === "map"
    ? measureOf(value).refused
    : false;
}
