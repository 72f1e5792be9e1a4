import type { Exposure, Value } from "../model.ts";

/**
 * What makes a finding the same one tomorrow: policy, file, resource and what is exposed, never a
 * line or a message.
 */
export function identityOf(
  policy: string,
  file: string,
  exposure: Exposure,
): string {
  const facts = Object.keys(exposure.facts)
    .sort()
    .map((name) => `${name}=${exposure.facts[name]!.map(show).join(",")}`);
  return [policy, file, exposure.resource, exposure.kind, ...facts].join("\n");
}

/** 32 hexadecimal digits that stand for an identity. */
export function fingerprintOf(identity: string): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}

function show(value: Value): string {
  if (!value.known) return "?";
  return typeof value.value === "object"
    ? `${value.value.from}-${value.value.to}`
    : String(value.value);
}
