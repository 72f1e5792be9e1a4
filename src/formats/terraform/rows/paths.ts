import type { Text } from "../../../syntax/text.ts";
import type { TerraformValue, Trail } from "../value.ts";
import { elementOf } from "../value.ts";
import { rootOf, scopeOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** One step of a path: into a name, all values or all keys of a map, or a JSON text. */
type Step = { readonly name: string } | "values" | "keys" | "json";

interface Path {
  /** How far out it starts; the resource is the furthest. */
  readonly start: number;
  readonly steps: readonly Step[];
}

const parsed = new Map<string, Path>();

function parsePath(text: string): Path {
  const known = parsed.get(text);
  if (known) return known;
  const [, anchor = "", rest = ""] = /^(\$|\^*)\.?(.*)$/s.exec(text)!;
  const steps = rest
    .split(".")
    .filter((part) => part !== "")
    .flatMap(stepsOf);
  const path = { start: anchor === "$" ? Infinity : anchor.length, steps };
  parsed.set(text, path);
  return path;
}

/** `[*]` needs no step of its own: a list is always entered. */
function stepsOf(part: string): Step[] {
  const word = part.replaceAll("[*]", "");
  if (word === "*") return ["values"];
  if (word === "~") return ["keys"];
  const [name = "", ...decoders] = word.split("!");
  return [{ name }, ...decoders.map((): Step => "json")];
}

/** What `path` leads to, as places from which paths can go on. Unknown values end a path and stay. */
export function select(path: string, from: Scope): Scope[] {
  const { start, steps } = parsePath(path);
  let scope = start === Infinity ? rootOf(from) : from;
  for (let i = 0; i < start && start !== Infinity; i++)
    scope = scope.up ?? scope;
  let found: Scope[] = [scope];
  for (const step of steps) found = found.flatMap((each) => enter(each, step));
  return found;
}

/** The values that `path` leads to, lists taken apart. */
export function valuesAt(path: string, from: Scope): TerraformValue[] {
  return select(path, from).flatMap(({ value }) => value ?? []);
}

export function valuesAtAll(
  paths: string | readonly string[] | undefined,
  from: Scope,
): TerraformValue[] {
  return [paths ?? []].flat().flatMap((path) => valuesAt(path, from));
}

function enter(scope: Scope, step: Step): Scope[] {
  if (step === "json")
    return scope.value ? spread(decoded(scope.value, scope), scope.up!) : [];
  if (typeof step === "object") {
    const value = scope.get(step.name);
    if (!value) return [];
    return numbered(
      spread(
        scope.value && value !== scope.value
          ? elementOf(scope.value, value)
          : value,
        scope,
      ),
    );
  }
  const map = scope.value;
  if (map?.kind === "unknown") return [scope];
  if (map?.kind !== "map") return [];
  return [...map.entries].flatMap(([key, value]) => {
    const placed = elementOf(map, value);
    return step === "values"
      ? spread(placed, scope)
      : spread({ kind: "string", value: key, trail: placed.trail }, scope);
  });
}

function numbered(elements: Scope[]): Scope[] {
  return elements.length < 2
    ? elements
    : elements.map((each, index) => ({ ...each, index }));
}

/** A JSON text as the value it says; an object that already is one stays. */
function decoded(text: TerraformValue, scope: Scope): TerraformValue {
  const decode = (each: TerraformValue): TerraformValue => decoded(each, scope);
  if (text.kind === "either")
    return { ...text, options: text.options.map(decode) };
  if (text.kind !== "string" && text.kind !== "unknown") return text;
  const value = scope.decodeJson({
    ...text,
    trail: wayTo(text.trail, text.text),
  });
  return value.kind === "unknown" ? text : value;
}

/** The way to where the text is written: what stands in it goes on from there. */
function wayTo(trail: Trail, text: Text | undefined): Trail {
  if (!trail.next) return trail;
  const { next, ...place } = trail;
  return trail.source === text?.source && trail.start === text.start
    ? place
    : { ...place, next: wayTo(next, text) };
}

/** A list's elements or the value itself; of a list that may be one of several, all that it may hold. */
function spread(value: TerraformValue, up: Scope): Scope[] {
  if (value.kind === "null") return [];
  if (value.kind === "list")
    return value.items.flatMap((item) => spread(elementOf(value, item), up));
  if (value.kind === "either" && value.options.some(holdsMore)) {
    const optional: Scope = { ...up, optional: true };
    return value.options.flatMap((option) => spread(option, optional));
  }
  const scope = scopeOf(value, up);
  return [value.possible ? { ...scope, optional: true } : scope];
}

function holdsMore(value: TerraformValue): boolean {
  return value.kind === "list" || value.kind === "map";
}
