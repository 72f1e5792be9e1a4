import type { TerraformValue, Trail, UnknownValue } from "./value.ts";

/** A value that nobody can know from the files. */
export function unknownValue(why: string, trail: Trail): UnknownValue {
  return { kind: "unknown", why, trail };
}

/** What Terraform itself would refuse. */
export function invalid(why: string, trail: Trail): UnknownValue {
  return { kind: "unknown", why, invalid: true, trail };
}

/** Whether Terraform would refuse the value or a part of it. */
export function hasInvalid(value: TerraformValue): boolean {
  if (value.kind === "unknown") return value.invalid === true;
  if (value.kind === "list") return value.items.some(hasInvalid);
  if (value.kind === "map") return [...value.entries.values()].some(hasInvalid);
  return false;
}

/** Why the value, or a part of it, is not known; nothing where all of it is. */
export function whyUnknown(value: TerraformValue): string | undefined {
  if (value.kind === "unknown") return value.why;
  if (value.kind === "either") return value.why ?? "a condition is not known";
  const parts =
    value.kind === "list"
      ? value.items
      : value.kind === "map"
        ? [...value.entries.values()]
        : [];
  for (const part of parts) {
    const why = whyUnknown(part);
    if (why !== undefined) return why;
  }
  return value.kind === "map" ? value.others : undefined;
}
