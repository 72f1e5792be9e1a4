import type { Source } from "../../syntax/source.ts";
import type {
  Call,
  Expression,
  ObjectExpression,
} from "../../syntax/hcl/tree.ts";

/** A type as Terraform's constraints have it; `any` is whatever the value is. */
export type Type =
  | { readonly kind: "string" | "number" | "bool" | "any" }
  | { readonly kind: "list" | "set" | "map"; readonly of: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | {
      readonly kind: "object";
      readonly attributes: ReadonlyMap<string, AttributeType>;
    };

export interface AttributeType {
  readonly type: Type;
  readonly optional: boolean;
  /** The second argument of `optional(…)`. */
  readonly default?: Expression;
}

export const anyType: Type = { kind: "any" };
export const stringType: Type = { kind: "string" };
export const numberType: Type = { kind: "number" };
export const boolType: Type = { kind: "bool" };

/** Words that are a type alone; the collections are what they meant before Terraform 0.12. */
const words: Readonly<Record<string, Type>> = {
  string: stringType,
  number: numberType,
  bool: boolType,
  any: anyType,
  list: { kind: "list", of: anyType },
  set: { kind: "set", of: anyType },
  map: { kind: "map", of: anyType },
};

const deepest = 100;

/**
 * The type that a variable's `type` says, nothing where it says none:
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function readType(
  expression: Expression,
  _source: Source,
): Type | undefined {
  return typeAt(expression, 0);
}

function typeAt(expression: Expression, depth: number): Type | undefined {
  if (depth > deepest) return undefined;
  if (expression.kind === "parentheses")
    return typeAt(expression.inner, depth + 1);
  if (expression.kind === "call") return constructed(expression, depth + 1);
  const word = wordOf(expression);
  return word !== undefined && Object.hasOwn(words, word)
    ? words[word]
    : undefined;
}

/** A bare word, or the quoted one of old files. */
function wordOf(expression: Expression): string | undefined {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "template") return undefined;
  const texts = expression.parts.map((part) =>
    part.kind === "text" ? part.text : undefined,
  );
  return texts.includes(undefined) ? undefined : texts.join("");
}

function constructed(call: Call, depth: number): Type | undefined {
  const [argument, ...more] = call.arguments;
  if (!argument || more.length > 0) return undefined;
  const { name } = call;
  if (name === "list" || name === "set" || name === "map") {
    const of = typeAt(argument, depth);
    return of && { kind: name, of };
  }
  if (name === "tuple" && argument.kind === "tuple") {
    const items = argument.items.map((item) => typeAt(item, depth));
    return items.every((item) => item !== undefined)
      ? { kind: "tuple", items }
      : undefined;
  }
  return name === "object" && argument.kind === "object"
    ? objectType(argument, depth)
    : undefined;
}

function objectType(
  { entries }: ObjectExpression,
  depth: number,
): Type | undefined {
  const attributes = new Map<string, AttributeType>();
  for (const { key, value } of entries) {
    const name = wordOf(key);
    const type = attributeType(value, depth);
    if (name === undefined || !type) return undefined;
    attributes.set(name, type);
  }
  return { kind: "object", attributes };
}

function attributeType(
  expression: Expression,
  depth: number,
): AttributeType | undefined {
  if (expression.kind !== "call" || expression.name !== "optional") {
    const type = typeAt(expression, depth);
    return type && { type, optional: false };
  }
  const [inner, fallback, ...more] = expression.arguments;
  const type = inner && typeAt(inner, depth);
  if (!type || more.length > 0) return undefined;
  return { type, optional: true, ...(fallback && { default: fallback }) };
}
