import type { Expression, GetAttribute, Index } from "../../syntax/hcl/tree.ts";
import { toText } from "./convert.ts";
import { eachOption, eitherOf } from "./lift.ts";
import { placeIn } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { invalid, partOf, unknownValue, withoutIdentity } from "./unknowns.ts";
import { asThere, elementOf } from "./value.ts";
import type { ListValue, MapValue, TerraformValue, Trail } from "./value.ts";

/** `value.name`. */
export function attributeOf(
  container: TerraformValue,
  expression: GetAttribute,
  scope: Scope,
): TerraformValue {
  const { of, name } = expression;
  const place = placeIn(scope, expression);
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
      if (key.kind === "unknown" && isContainer(value))
        return someElement(value, key.why, place);
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

function isContainer(value: TerraformValue): value is ListValue | MapValue {
  return value.kind === "list" || value.kind === "map";
}

/** One of the elements, when nobody can tell which. */
function someElement(
  value: ListValue | MapValue,
  why: string,
  place: Trail,
): TerraformValue {
  const parts =
    value.kind === "list" ? value.items : [...value.entries.values()];
  const isAll = value.kind === "list" || value.others === undefined;
  if (parts.length === 0 || !isAll)
    return unknownValue(why, { ...place, next: value.trail });
  const options = parts.map((part) => asThere(elementOf(value, part)));
  return eitherOf({ trail: place, why }, options);
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
