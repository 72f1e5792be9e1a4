import { spend } from "../budget.ts";
import { asSet } from "../convert.ts";
import { equals } from "../equality.ts";
import { anyType } from "../type-constraint.ts";
import { typeOf, unifyTypes } from "../type-of.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import {
  any,
  converted,
  itemsIn,
  listAt,
  moving,
  refuse,
  setOf,
} from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";

type Args = readonly TerraformValue[];
type Row = readonly TerraformValue[];

export const sets: Functions = {
  setunion: onSets((rows) => rows.flat(), moving),
  setintersection: onSets(([first = [], ...rest]) =>
    first.filter((item) => rest.every((row) => holds(row, item))),
  ),
  setsubtract: onSets(([first = [], second = []]) =>
    first.filter((item) => !holds(second, item)),
  ),
  setproduct: { parameters: [any, any], rest: any, ...moving, run: product },
};

/** Sets whose elements are first made of one type. */
function onSets(
  combine: (rows: readonly Row[]) => Row,
  extra: Partial<FunctionRow> = {},
): FunctionRow {
  return {
    parameters: [setOf(anyType)],
    rest: setOf(anyType),
    ...extra,
    run: (args, call) => {
      const type = unifyTypes(args.map(typeOf));
      if (!type) return refuse("the sets are not of one type", call);
      const rows = args.map((arg) => {
        const set = converted(arg, type);
        return itemsIn(set).map((item) => elementOf(set, item));
      });
      return listAt("set", asSet(combine(rows)), call);
    },
  };
}

function holds(row: Row, item: TerraformValue): boolean {
  spend(row.length / 8);
  return row.some((each) => equals(each, item));
}

const mostItems = 100_000;

/** Every combination of one element of each: a set where one of them is a set, else a list. */
function product(args: Args, call: FunctionCall): TerraformValue {
  const isSet = args.some((arg) => arg.kind === "list" && arg.of === "set");
  const rows: Row[] = [];
  for (const arg of args) {
    if (arg.kind !== "list")
      return refuse("setproduct() takes collections", call);
    const list = converted(arg, {
      kind: arg.of === "set" ? "set" : "list",
      of: anyType,
    });
    if (list.kind !== "list") return list;
    rows.push(list.items.map((item) => elementOf(list, item)));
  }
  const size = rows.reduce((size, row) => size * row.length, 1);
  if (size > mostItems)
    return {
      kind: "unknown",
      why: "there are too many combinations",
      trail: call.at,
    };
  let tuples: Row[] = [[]];
  for (const row of rows)
    tuples = tuples.flatMap((tuple) => row.map((item) => [...tuple, item]));
  const items = tuples.map((tuple) => listAt("tuple", tuple, call));
  return isSet
    ? listAt("set", asSet(items), call)
    : listAt("list", items, call);
}
