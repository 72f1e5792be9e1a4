import type { GetAttribute, Index, Name } from "../../syntax/hcl/tree.ts";
import { attributeOf, elementAt } from "./elements.ts";
import { evaluate } from "./evaluate.ts";
import { referableIn, reserved, throughReferable } from "./referables.ts";
import { lookUp, placeIn } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { invalid, unknownValue } from "./unknowns.ts";
import { metAt } from "./value.ts";
import type { TerraformValue, Trail } from "./value.ts";

/** A word alone: an iterator, or the name of a `for`. Everything else is asked by its attributes. */
export function evaluateName(expression: Name, scope: Scope): TerraformValue {
  const place = placeIn(scope, expression);
  const value = lookUp(scope, expression.name);
  if (value) return metAt(value, place);
  return invalid(`there is no ${expression.name} here`, place);
}

/** `of.name`: of a value, of a word that Terraform itself gives a meaning, of a resource or module. */
export function evaluateAttribute(
  expression: GetAttribute,
  scope: Scope,
): TerraformValue {
  const { of, name } = expression;
  if (of.kind === "name" && reserved.has(of.name) && !lookUp(scope, of.name))
    return evaluateReserved(of.name, name, placeIn(scope, expression), scope);
  const asked = referableIn(expression, scope);
  return asked
    ? throughReferable(asked, expression, scope)
    : attributeOf(evaluate(of, scope), expression, scope);
}

/** `of[key]` */
export function evaluateIndex(expression: Index, scope: Scope): TerraformValue {
  const asked = referableIn(expression, scope);
  if (asked) return throughReferable(asked, expression, scope);
  const key = evaluate(expression.key, scope);
  return elementAt(evaluate(expression.of, scope), key, expression, scope);
}

function evaluateReserved(
  root: string,
  name: string,
  place: Trail,
  scope: Scope,
): TerraformValue {
  const answer = roots[root]?.(name, scope);
  if (answer) return metAt(answer, place);
  const isHidden = hidden.has(root);
  return isHidden
    ? unknownValue(`${root}.${name} is not known`, place)
    : invalid(`${root}.${name} is not declared in this module`, place);
}

/** Known only where something runs, or outside of what is read here. */
const hidden = new Set(["self", "ephemeral", "each", "count"]);

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
