import { headerOf, objectOf } from "./blocks.ts";
import { convert } from "./convert.ts";
import { attributeNamed, contentsOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import { markSensitive, noted } from "./notes.ts";
import type { Given } from "./instance.ts";
import { emptyModule, noFilesBecause } from "./scope.ts";
import type { Scope } from "./scope.ts";
import type { Source } from "../../syntax/source.ts";
import { readType } from "./type-constraint.ts";
import type { Type } from "./type-constraint.ts";
import { unknownValue } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

/**
 * What a variable is worth inside its module: what is given, else the default, in the declared type:
 * https://developer.hashicorp.com/terraform/language/values/variables
 */
export function variableValue(
  name: string,
  declaration: Declaration,
  given: Given | undefined,
): TerraformValue {
  const value = given && noted(given.evaluate(), given.note);
  const isNull = value?.kind === "null" && !mayBeNull(declaration);
  const chosen = value && !isNull ? value : defaultOf(name, declaration);
  if (!chosen)
    return unknownValue(
      `variable "${name}" has no default, and no value is given`,
      {
        ...headerOf(declaration),
        note: `variable "${name}" is declared here`,
      },
    );
  const type = typeOfVariable(declaration);
  const scope = constantScope(declaration.source);
  const converted = type
    ? convert(chosen, type, (expression) => evaluate(expression, scope))
    : chosen;
  return markSensitive(declaration, converted);
}

function defaultOf(
  name: string,
  declaration: Declaration,
): TerraformValue | undefined {
  const placed = attributeNamed(contentsOf(declaration), "default");
  if (!placed) return defaultBlockOf(name, declaration);
  const value = evaluate(
    placed.attribute.expression,
    constantScope(placed.source),
  );
  return noted(value, `the default of variable "${name}"`);
}

/** As Terraform up to 0.11 took it: `default { … }`. */
function defaultBlockOf(
  name: string,
  declaration: Declaration,
): TerraformValue | undefined {
  const { source } = declaration;
  const block = contentsOf(declaration).blocks.find(
    ({ type }) => type === "default",
  );
  if (!block) return undefined;
  const place = { source, block };
  const value = objectOf(
    contentsOf(place),
    headerOf(place),
    constantScope(source),
  );
  return noted(value, `the default of variable "${name}"`);
}

export function hasDefault(declaration: Declaration): boolean {
  return attributeNamed(contentsOf(declaration), "default") !== undefined;
}

/** Of each variable, which may have many instances. */
const types = new WeakMap<Declaration, Type | "none">();

export function typeOfVariable(declaration: Declaration): Type | undefined {
  const known = types.get(declaration) ?? readTypeOf(declaration) ?? "none";
  types.set(declaration, known);
  return known === "none" ? undefined : known;
}

function readTypeOf(declaration: Declaration): Type | undefined {
  const placed = attributeNamed(contentsOf(declaration), "type");
  return placed && readType(placed.attribute.expression, placed.source);
}

function mayBeNull(declaration: Declaration): boolean {
  const expression = attributeNamed(contentsOf(declaration), "nullable")
    ?.attribute.expression;
  return !(expression?.kind === "literal" && expression.value === false);
}

/** A scope in which no name means anything: for what must be constant. */
export function constantScope(source: Source): Scope {
  return { source, names: undefined, module: nothing };
}

const nothing = emptyModule(noFilesBecause("only constants can stand here"));
