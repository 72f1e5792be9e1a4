import type {
  Expression,
  GetAttribute,
  Index,
  Name,
} from "../../syntax/hcl/tree.ts";
import { spend } from "./budget.ts";
import { eachOption } from "./lift.ts";
import { toText } from "./convert.ts";
import { evaluate, writtenString } from "./evaluate.ts";
import { lookUp, placeIn } from "./scope.ts";
import type { Referable, Scope } from "./scope.ts";
import { invalid, partOf, unknownValue, withoutIdentity } from "./unknowns.ts";
import { asThere, elementOf, metAt } from "./value.ts";
import type { ListValue, TerraformValue, Trail } from "./value.ts";

/** A word alone: an iterator, or the name of a `for`. Everything else is asked by its attributes. */
export function evaluateName(expression: Name, scope: Scope): TerraformValue {
  const place = placeIn(scope, expression);
  const value = lookUp(scope, expression.name);
  if (value) return metAt(value, place);
  return invalid(`there is no ${expression.name} here`, place);
}

/** A reference to something whose attributes are worked out one by one, and what is still to be asked of it. */
interface Asked {
  readonly target: Referable | undefined;
  readonly what: string;
  /** From the target outwards. */
  readonly steps: readonly (GetAttribute | Index)[];
}

/** The words of `a.b.c`, outwards from the root; none where the root is no word. */
function chainOf(
  expression: Expression,
): { root: Name; steps: (GetAttribute | Index)[] } | undefined {
  const steps: (GetAttribute | Index)[] = [];
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index") {
    steps.unshift(at);
    at = at.of;
  }
  return at.kind === "name" ? { root: at, steps } : undefined;
}

/** Names that are never a resource type. */
const reserved = new Set([
  "var",
  "local",
  "each",
  "count",
  "self",
  "path",
  "terraform",
  "ephemeral",
]);

/**
 * Reads `var.x`, `local.x`, `path.module`, `module.x…`, `data.t.n…` and `t.n…` where the expression
 * is one of those or goes on from one (https://developer.hashicorp.com/terraform/language/expressions/references).
 */
export function referableIn(
  expression: GetAttribute | Index,
  scope: Scope,
): Asked | undefined {
  const chain = chainOf(expression);
  if (!chain || reserved.has(chain.root.name) || lookUp(scope, chain.root.name))
    return undefined;
  const { root, steps } = chain;
  const named = (at: number): string | undefined => {
    const step = steps[at];
    return step?.kind === "attribute" ? step.name : undefined;
  };
  const [first, second] = [named(0), named(1)];
  if (first === undefined) return undefined;
  const { module } = scope;
  if (root.name === "module")
    return {
      target: module.call(first),
      what: `module.${first}`,
      steps: steps.slice(1),
    };
  if (root.name === "data" || root.name === "resource") {
    const mode = root.name === "data" ? "data" : "managed";
    if (second === undefined) return undefined;
    const target = module.resource(mode, first, second);
    return {
      target,
      what: `${root.name}.${first}.${second}`,
      steps: steps.slice(2),
    };
  }
  const target = module.resource("managed", root.name, first);
  return { target, what: `${root.name}.${first}`, steps: steps.slice(1) };
}

/** Goes from a resource or a module to what is asked of it. */
export function throughReferable(
  { target, what, steps }: Asked,
  expression: Expression,
  scope: Scope,
): TerraformValue {
  const place = placeIn(scope, expression);
  if (!target) return invalid(`there is no ${what} in this module`, place);
  let rest = steps;
  let key: string | number | undefined;
  if (target.keys !== undefined) {
    const [step] = rest;
    if (!step) return metAt(allInstances(target), place);
    const index =
      step.kind === "attribute"
        ? writtenString(step.name, step.start, step.end, scope)
        : evaluate(step.key, scope);
    const found = keyAmong(target, index);
    if (found === undefined)
      return index.kind === "unknown" || target.keys === "unknown"
        ? unknownValue(
            index.kind === "unknown"
              ? index.why
              : `the instances of ${what} are not known`,
            place,
          )
        : invalid(`${what} has no such instance`, place);
    key = found;
    rest = rest.slice(1);
  }
  const [step] = rest;
  if (step?.kind !== "attribute") {
    const whole = metAt(target.whole(key), place);
    return rest.reduce((value, each) => stepInto(value, each, scope), whole);
  }
  const value = metAt(target.attribute(key, step.name), placeIn(scope, step));
  return rest.slice(1).reduce((at, each) => stepInto(at, each, scope), value);
}

function stepInto(
  value: TerraformValue,
  step: GetAttribute | Index,
  scope: Scope,
): TerraformValue {
  if (step.kind === "attribute") return attributeOf(value, step, scope);
  return elementAt(value, evaluate(step.key, scope), step, scope);
}

function keyAmong(
  target: Referable,
  index: TerraformValue,
): string | number | undefined {
  if (target.keys === "unknown" || target.keys === undefined) return undefined;
  const text = toText(index);
  spend(target.keys.length / 16);
  return target.keys.find((key) => String(key) === text);
}

/** Every instance, as Terraform gives them: a list for `count`, a map for `for_each`. */
export function allInstances(target: Referable): TerraformValue {
  const { keys } = target;
  if (keys === undefined) return target.whole(undefined);
  const trail = target.whole(undefined).trail;
  if (keys === "unknown")
    return unknownValue("its instances are not known", trail);
  spend(keys.length);
  if (keys.every((key) => typeof key === "number"))
    return {
      kind: "list",
      of: "tuple",
      items: keys.map((key) => target.whole(key)),
      trail,
    };
  const entries = new Map(keys.map((key) => [String(key), target.whole(key)]));
  return { kind: "map", of: "object", entries, trail };
}

/** `value.name`. The roots `var`, `local`, `path` and `terraform` are answered here too. */
export function attributeOf(
  container: TerraformValue,
  expression: GetAttribute,
  scope: Scope,
): TerraformValue {
  const { of, name } = expression;
  const place = placeIn(scope, expression);
  if (of.kind === "name" && !lookUp(scope, of.name)) {
    const answer = roots[of.name]?.(name, scope);
    if (answer)
      return answer.kind === "unknown"
        ? { ...answer, trail: { ...place, next: answer.trail } }
        : metAt(answer, place);
    if (reserved.has(of.name)) return missing(of.name, name, place);
  }
  return eachOption(container, (value) => {
    if (value.kind === "unknown")
      return widened(partOf(value, `.${name}`), of, place);
    if (value.kind === "list" && /^\d+$/.test(name))
      return widened(itemAt(value, Number(name), place), of, place);
    if (value.kind !== "map")
      return invalid(`it has no attribute ${name}`, place);
    const found = value.entries.get(name);
    if (found) return widened(asThere(elementOf(value, found)), of, place);
    return value.others === undefined
      ? invalid(`it has no attribute "${name}"`, place)
      : unknownValue(value.others, place);
  });
}

function missing(root: string, name: string, place: Trail): TerraformValue {
  const hidden =
    root === "self" ||
    root === "ephemeral" ||
    root === "each" ||
    root === "count";
  return hidden
    ? unknownValue(`${root}.${name} is not known`, place)
    : invalid(`${root}.${name} is not declared in this module`, place);
}

const roots: Record<
  string,
  (name: string, scope: Scope) => TerraformValue | undefined
> = {
  var: (name, { module }) => module.variable(name),
  local: (name, { module }) => module.local(name),
  path: (name, scope) => {
    const { paths } = scope.module;
    const path = { module: paths.module, root: ".", cwd: "." }[name];
    return path === undefined
      ? undefined
      : {
          kind: "string",
          value: path,
          trail: { source: scope.source, start: 0, end: 0 },
        };
  },
  terraform: (name, scope) =>
    name === "workspace"
      ? unknownValue("terraform.workspace is chosen when Terraform runs", {
          source: scope.source,
          start: 0,
          end: 0,
        })
      : undefined,
};

/** `value[key]`. */
export function elementAt(
  container: TerraformValue,
  index: TerraformValue,
  expression: Index,
  scope: Scope,
): TerraformValue {
  const place = placeIn(scope, expression);
  return eachOption(container, (value) =>
    eachOption(index, (key) => {
      if (value.kind === "unknown") {
        const name = toText(key);
        const part =
          name === undefined
            ? withoutIdentity(value)
            : partOf(value, `.${name}`);
        return widened(part, expression.of, place);
      }
      if (key.kind === "unknown") return someElement(value, key.why, place);
      const text = toText(key);
      if (text === undefined)
        return invalid("an index must be a number or a string", place);
      if (value.kind === "list")
        return /^\d+$/.test(text)
          ? widened(itemAt(value, Number(text), place), expression.of, place)
          : invalid(`a list has no element "${text}"`, place);
      if (value.kind !== "map")
        return invalid("only lists and maps have elements", place);
      const found = value.entries.get(text);
      if (found)
        return widened(asThere(elementOf(value, found)), expression.of, place);
      return value.others === undefined
        ? invalid(`there is no element "${text}"`, place)
        : unknownValue(value.others, place);
    }),
  );
}

function itemAt(list: ListValue, at: number, place: Trail): TerraformValue {
  const item = list.of === "set" ? undefined : list.items[at];
  return item
    ? asThere(elementOf(list, item))
    : invalid(`there is no element ${at}`, place);
}

/** One of the elements, when nobody can tell which. */
function someElement(
  value: TerraformValue,
  why: string,
  place: Trail,
): TerraformValue {
  return unknownValue(why, { ...place, next: value.trail });
}

/** A reference that goes on is met where all of it stands, not where its first words do. */
function widened(
  value: TerraformValue,
  inner: Expression,
  place: Trail,
): TerraformValue {
  const { trail } = value;
  const isInner =
    trail.source === place.source &&
    trail.start === inner.start &&
    trail.end === inner.end;
  return isInner
    ? { ...value, trail: { ...trail, start: place.start, end: place.end } }
    : value;
}
