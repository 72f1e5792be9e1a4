import type { TerraformValue } from "./value.ts";

/** A string, number or bool as Terraform writes it in a string; nothing for the rest. */
export function toText(value: TerraformValue): string | undefined {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return numberText(value.value);
  return value.kind === "bool" ? String(value.value) : undefined;
}

/** Decimal, never with an exponent. */
export function numberText(value: number): string {
  const short = String(value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short;
  const [, sign = "", whole = "", fraction = "", exponent] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}

/** The number that a string says, as a conversion reads it: decimal, no spaces. */
export function toNumber(value: TerraformValue): number | undefined {
  if (value.kind === "number") return value.value;
  if (value.kind !== "string") return undefined;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.value)
    ? Number(value.value)
    : undefined;
}

const bools: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  "1": true,
  "0": false,
};

export function toBool(value: TerraformValue): boolean | undefined {
  if (value.kind === "bool") return value.value;
  return value.kind === "string" && Object.hasOwn(bools, value.value)
    ? bools[value.value]
    : undefined;
}
