import { spend } from "./budget.ts";
import {
  anyType,
  boolType,
  numberType,
  stringType,
} from "./type-constraint.ts";
import type { AttributeType, Type } from "./type-constraint.ts";
import type { TerraformValue } from "./value.ts";

/** The type a value has; `any` for what has none of its own: null and the unknown. */
export function typeOf(value: TerraformValue): Type {
  switch (value.kind) {
    case "string":
      return stringType;
    case "number":
      return numberType;
    case "bool":
      return boolType;
    case "list":
      return remembered(value.of, value.items, () => listType(value));
    case "map":
      return remembered(value.of, value.entries, () =>
        mapType(value.of, value.entries),
      );
    case "either":
      return unifyTypes(value.options.map(typeOf)) ?? anyType;
    default:
      return anyType;
  }
}

type Of<K> = Extract<TerraformValue, { kind: K }>;
type ContainerKind = Of<"list">["of"] | Of<"map">["of"];

const known = new WeakMap<object, [of: ContainerKind, type: Type]>();

/** One type for all containers with these parts: they may be in many others. */
function remembered(of: ContainerKind, parts: object, make: () => Type): Type {
  const found = known.get(parts);
  if (found?.[0] === of) return found[1];
  const type = make();
  known.set(parts, [of, type]);
  return type;
}

function listType({ of, items }: Of<"list">): Type {
  spend(items.length / 4);
  const types = items.map(typeOf);
  return of === "tuple"
    ? { kind: "tuple", items: types }
    : { kind: of, of: unifyTypes(types) ?? anyType };
}

function mapType(
  of: "object" | "map",
  entries: ReadonlyMap<string, TerraformValue>,
): Type {
  spend(entries.size / 4);
  if (of === "map") {
    const types = Array.from(entries.values(), typeOf);
    return { kind: "map", of: unifyTypes(types) ?? anyType };
  }
  const attributes = new Map<string, AttributeType>();
  for (const [name, value] of entries)
    attributes.set(name, { type: typeOf(value), optional: false });
  return { kind: "object", attributes };
}

/**
 * The one type that values of all these types can be turned into, as conditionals and collections
 * look for it (https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion);
 * nothing where there is none.
 */
export function unifyTypes(types: readonly Type[]): Type | undefined {
  spend(types.length / 4);
  const told = types.filter((type) => type.kind !== "any");
  const [first] = told;
  if (!first) return anyType;
  const kinds = new Set(told.map((type) => type.kind));
  if (isWithin(kinds, ["string", "number", "bool"])) {
    if (kinds.size === 1) return first;
    return kinds.has("string") ? { kind: "string" } : undefined;
  }
  // Terraform leaves structures as they are when one of the types is not told.
  if (told.length < types.length && told.every(isStructure)) return anyType;
  if (told.every((type) => type === first)) return first;
  if (isWithin(kinds, ["tuple"])) return unifyTuples(told);
  if (isWithin(kinds, ["object"])) return unifyObjects(told);
  if (isWithin(kinds, ["list", "tuple", "set"])) {
    const of = unifyTypes(told.flatMap(membersOf));
    return of && { kind: kinds.has("set") ? "set" : "list", of };
  }
  return isWithin(kinds, ["map", "object"]) ? unifyMaps(told) : undefined;
}

function isStructure({ kind }: Type): boolean {
  return kind === "tuple" || kind === "object";
}

function isWithin(kinds: ReadonlySet<Type["kind"]>, all: string[]): boolean {
  return [...kinds].every((kind) => all.includes(kind));
}

function membersOf(type: Type): Type[] {
  if (type.kind === "tuple") return [...type.items];
  if (type.kind === "object")
    return Array.from(type.attributes.values(), (each) => each.type);
  return "of" in type ? [type.of] : [];
}

function unifyTuples(types: readonly Type[]): Type | undefined {
  const rows = types.map(membersOf);
  const [first = []] = rows;
  const ofLists = (): Type | undefined => {
    const of = unifyTypes(rows.flat());
    return of && { kind: "list", of };
  };
  if (rows.some((row) => row.length !== first.length)) return ofLists();
  const items = first.map((_, i) => unifyTypes(rows.map((row) => row[i]!)));
  return items.every((item) => item !== undefined)
    ? { kind: "tuple", items }
    : ofLists();
}

function unifyObjects(types: readonly Type[]): Type | undefined {
  const all = types.flatMap((type) =>
    type.kind === "object" ? [type.attributes] : [],
  );
  const [first] = all;
  if (!first) return undefined;
  const isAlike = all.every(
    (each) =>
      each.size === first.size && [...each.keys()].every((k) => first.has(k)),
  );
  if (!isAlike) return unifyMaps(types);
  const attributes = new Map<string, AttributeType>();
  for (const name of first.keys()) {
    const type = unifyTypes(all.map((each) => each.get(name)!.type));
    if (!type) return unifyMaps(types);
    attributes.set(name, { type, optional: false });
  }
  return { kind: "object", attributes };
}

function unifyMaps(types: readonly Type[]): Type | undefined {
  const of = unifyTypes(types.flatMap(membersOf));
  return of && { kind: "map", of };
}
