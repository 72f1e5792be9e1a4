import type { Expression } from "../../syntax/hcl/tree.ts";
import { spend } from "./budget.ts";
import { compareText, isKnown, withoutRepeats } from "./equality.ts";
import { eitherOf } from "./lift.ts";
import { toBool, toNumber, toText } from "./scalars.ts";
import type { AttributeType, Type } from "./type-constraint.ts";
import { typeOf, unifyTypes } from "./type-of.ts";
import { invalid } from "./unknowns.ts";
import type { TerraformValue, UnknownValue } from "./value.ts";

export { toBool, toNumber, toText } from "./scalars.ts";

/** What the default of an optional attribute is worth. */
export type Defaults = (expression: Expression) => TerraformValue;
type Of<K> = Extract<TerraformValue, { kind: K }>;

/**
 * `value` as `type` wants it (https://developer.hashicorp.com/terraform/language/expressions/type-constraints),
 * with its way; a value that cannot be one is invalid. Null and the unknown stay what they are.
 */
export function convert(
  value: TerraformValue,
  type: Type,
  defaults: Defaults,
): TerraformValue {
  if (value.kind === "null" || value.kind === "unknown") return value;
  if (value.kind === "either")
    return eitherOf(
      value,
      value.options.map((option) => convert(option, type, defaults)),
    );
  switch (type.kind) {
    case "any":
      return value;
    case "string":
    case "number":
    case "bool":
      return scalar(value, type.kind);
    case "list":
    case "set":
      return collection(value, type.kind, type.of, defaults);
    case "tuple":
      return tuple(value, type.items, defaults);
    case "map":
      return map(value, type.of, defaults);
    case "object":
      return object(value, type.attributes, defaults);
  }
}

/** Values that must be of one type, as the branches of a conditional; as they are where there is no such type. */
export function unify(values: readonly TerraformValue[]): TerraformValue[] {
  const types = values.map(typeOf);
  const type = unifyTypes(types);
  if (!type) return [...values];
  return values.map((value, i) =>
    types[i] === type ? value : convert(value, type, noDefault),
  );
}

/** What Terraform itself would refuse, standing where `at` stands. */
function refuse(at: Pick<TerraformValue, "trail">, why: string): UnknownValue {
  return invalid(why, at.trail);
}

/** Where no default can be: types that no file wrote. */
export const noDefault: Defaults = () => {
  throw new Error("a type without a default has none to be asked for");
};

const readers = { string: toText, number: toNumber, bool: toBool };

function scalar(
  value: TerraformValue,
  kind: "string" | "number" | "bool",
): TerraformValue {
  if (value.kind === kind) return value;
  const read = readers[kind](value);
  const { trail, sensitive } = value;
  if (read === undefined)
    return refuse(
      value,
      value.kind === "string"
        ? `a ${kind} is wanted, and the string is none`
        : `a ${kind} is wanted, and this is a ${kindOf(value)}`,
    );
  return {
    kind,
    value: read,
    trail,
    ...(sensitive && { sensitive }),
  } as TerraformValue;
}

/** The kind in the words of Terraform's documentation. */
export function kindOf(value: TerraformValue): string {
  return value.kind === "list" || value.kind === "map" ? value.of : value.kind;
}

function collection(
  value: TerraformValue,
  kind: "list" | "set",
  element: Type,
  defaults: Defaults,
): TerraformValue {
  if (value.kind !== "list")
    return refuse(value, `a ${kind} is wanted, and this is a ${kindOf(value)}`);
  const items = members(value, value.items, element, defaults);
  if ("why" in items) return items;
  return { ...value, of: kind, items: kind === "set" ? asSet(items) : items };
}

/** Elements that are all of the type `element`, or what is wrong with the first that cannot be. */
function members(
  container: TerraformValue,
  values: readonly TerraformValue[],
  element: Type,
  defaults: Defaults,
): TerraformValue[] | UnknownValue {
  spend(values.length / 4);
  const type =
    element.kind === "any" ? unifyTypes(values.map(typeOf)) : element;
  if (!type)
    return refuse(container, "the elements cannot all be of the same type");
  const items = values.map((value) => convert(value, type, defaults));
  const wrong = items.find(isInvalid);
  if (wrong) return wrong;
  return element.kind !== "any" && holdsAny(element) ? unify(items) : items;
}

/** An `any` within the type of elements is one type for all of them. */
function holdsAny(type: Type): boolean {
  if (type.kind === "any") return true;
  if (type.kind === "tuple") return type.items.some(holdsAny);
  if (type.kind === "object")
    return [...type.attributes.values()].some(({ type }) => holdsAny(type));
  return "of" in type && holdsAny(type.of);
}

function isInvalid(value: TerraformValue): value is UnknownValue {
  return value.kind === "unknown" && value.invalid === true;
}

/** Each value once, in Terraform's order of a set: numbers by size, strings by code points. */
export function asSet(items: readonly TerraformValue[]): TerraformValue[] {
  return withoutRepeats(items).sort(compareElements);
}

function compareElements(a: TerraformValue, b: TerraformValue): number {
  if (a.kind === "string" && b.kind === "string")
    return compareText(a.value, b.value);
  if ("value" in a && "value" in b && a.kind === b.kind)
    return Number(a.value) - Number(b.value);
  const last = rankOf(a) - rankOf(b);
  return last === 0 && rankOf(a) === 1
    ? compareText(sortKeyOf(a), sortKeyOf(b))
    : last;
}

/** Null stands last, and what is not known in full. */
function rankOf(value: TerraformValue): number {
  if (!isKnown(value)) return 3;
  if (value.kind === "null") return 2;
  return "value" in value ? 0 : 1;
}

/** What Terraform compares structures by: https://github.com/zclconf/go-cty/blob/main/cty/set_internals.go */
function sortKeyOf(value: TerraformValue): string {
  spend(1);
  if (value.kind === "list") {
    const parts = value.items.map((item) => `${sortKeyOf(item)};`).join("");
    return value.of === "tuple" ? `<${parts}>` : `[${parts}]`;
  }
  if (value.kind === "map") {
    const isObject = value.of === "object";
    const parts = [...value.entries]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, each]) => {
        const name = isObject ? "" : `${JSON.stringify(key)}:`;
        return `${name}${sortKeyOf(each)};`;
      });
    return isObject ? `<${parts.join("")}>` : `{${parts.join("")}}`;
  }
  if (value.kind === "string") return JSON.stringify(value.value);
  if (value.kind === "bool") return value.value ? "T" : "F";
  return toText(value) ?? "~";
}

function tuple(
  value: TerraformValue,
  types: readonly Type[],
  defaults: Defaults,
): TerraformValue {
  if (value.kind !== "list" || value.of !== "tuple")
    return refuse(value, `a tuple is wanted, and this is a ${kindOf(value)}`);
  if (value.items.length !== types.length)
    return refuse(value, `a tuple of ${types.length} is wanted`);
  spend(types.length / 4);
  const items = value.items.map((item, i) =>
    convert(item, types[i]!, defaults),
  );
  return items.find(isInvalid) ?? { ...value, items };
}

function map(
  value: TerraformValue,
  element: Type,
  defaults: Defaults,
): TerraformValue {
  if (value.kind !== "map")
    return refuse(value, `a map is wanted, and this is a ${kindOf(value)}`);
  const values = members(value, [...value.entries.values()], element, defaults);
  if ("why" in values) return values;
  const names = [...value.entries.keys()];
  const entries = new Map(names.map((name, i) => [name, values[i]!]));
  const unnamed = value.unnamed?.map((each) => ({
    ...each,
    value: convert(each.value, element, defaults),
  }));
  return { ...value, of: "map", entries, ...(unnamed && { unnamed }) };
}

function object(
  value: TerraformValue,
  attributes: ReadonlyMap<string, AttributeType>,
  defaults: Defaults,
): TerraformValue {
  if (value.kind !== "map")
    return refuse(value, `an object is wanted, and this is a ${kindOf(value)}`);
  spend(attributes.size / 4);
  const entries = new Map<string, TerraformValue>();
  for (const [name, attribute] of attributes) {
    const given = attributeOf(value, name, attribute, defaults);
    if (isInvalid(given)) return given;
    entries.set(name, given);
  }
  return { ...value, of: "object", entries };
}

/** A default stands for what is missing and for an explicit null. */
function attributeOf(
  value: Of<"map">,
  name: string,
  attribute: AttributeType,
  defaults: Defaults,
): TerraformValue {
  const given = value.entries.get(name);
  if (!given && !attribute.optional)
    return refuse(value, `the attribute "${name}" is required`);
  const fallback = attribute.default;
  const found =
    (!given || given.kind === "null") && fallback
      ? defaults(fallback)
      : (given ?? { kind: "null", trail: value.trail });
  return convert(found, attribute.type, defaults);
}
