import type { Value } from "../../../model.ts";
import type { TerraformValue } from "../value.ts";
import type { Answer } from "./conditions.ts";
import { knownAt, textOf, unknownAt, whyUnknown } from "./facts.ts";
import { valuesAt } from "./paths.ts";
import type { Toggle } from "./row.ts";
import type { Scope } from "./scope.ts";

/** The setting that turns management on, as `name = value`; nothing where it is off. */
export function switchOf(
  toggle: Toggle,
  { truth, value }: Answer,
  scope: Scope,
): Value<string> | undefined {
  if (truth === "no" || !value) return undefined;
  if (truth === "unknown") return unknownAt(whyUnknown(value), value);
  const text = textOf(value) ?? "on";
  return knownAt(`${nameOf(toggle, value, scope)} = ${text}`, value);
}

function nameOf(toggle: Toggle, value: TerraformValue, scope: Scope): string {
  const paths = [...(toggle.all ?? []), ...(toggle.any ?? [])].flatMap(
    (each) => ("path" in each ? [each.path] : []),
  );
  const path = paths.find((each) =>
    valuesAt(each, scope).some((at) => at.trail.start === value.trail.start),
  );
  return (path ?? "telnet").replaceAll("[*]", "").split(".").at(-1)!;
}
