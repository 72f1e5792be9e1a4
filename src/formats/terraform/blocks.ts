import type { Problem } from "../../model.ts";
import type { Attribute, Expression } from "../../syntax/hcl/tree.ts";
import { position, spanOf } from "../../syntax/source.ts";
import { isJson } from "./files.ts";
import { eitherOf, optionsOf } from "./lift.ts";
import {
  attributeNamed,
  contentsOf,
  kindOf,
  sourceOf,
} from "./declarations.ts";
import type { Contents, PlacedBlock } from "./declarations.ts";
import { spend } from "./budget.ts";
import { evaluateAlone } from "./evaluate.ts";
import { iterationsOf } from "./loops.ts";
import type { Iteration } from "./loops.ts";
import { withName } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { unknownValue } from "./unknowns.ts";
import { elementOf } from "./value.ts";
import type { MapValue, TerraformValue, Trail } from "./value.ts";

/** The first line of a block: its type and labels. */
export function headerOf({ source, block }: PlacedBlock): Trail {
  const end = block.labels.at(-1)?.end ?? block.start + block.type.length;
  return { source, start: block.start, end };
}

/**
 * What a body says of `name`: the value of an attribute, or its blocks as a list of objects, static
 * and dynamic ones alike (https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks).
 */
export function namedIn(
  contents: Contents,
  name: string,
  scope: Scope,
): TerraformValue | undefined {
  const attributes = contents.attributes.filter((each) => each.name === name);
  const values = attributes.map((attribute) =>
    evaluateAlone(attribute.expression, {
      ...scope,
      source: sourceOf(contents, attribute),
    }),
  );
  const blocks = contents.blocks
    .filter((block) => kindOf(block) === name)
    .flatMap((block) =>
      valuesOfBlock({ source: sourceOf(contents, block), block }, scope),
    );
  const [first] = values;
  if (blocks.length === 0 && values.length <= 1) return first;
  const items = [...values.flatMap(spread), ...blocks];
  const { trail } = items[0] ?? first!;
  if (values.length > 1 && !isJson(trail.source.file)) {
    scope.module.complain?.(writtenTwice(contents, attributes));
    return eitherOf({ trail, why: `${name} is written twice` }, values);
  }
  const { source, start, end } = trail;
  return { kind: "list", of: "tuple", items, trail: { source, start, end } };
}

/** Terraform refuses it, and nobody can tell which of them was meant. */
function writtenTwice(
  contents: Contents,
  attributes: readonly Attribute[],
): Problem {
  const { name, start } = attributes.at(-1)!;
  const { line } = position(
    sourceOf(contents, attributes[0]!),
    attributes[0]!.start,
  );
  const source = sourceOf(contents, attributes.at(-1)!);
  return {
    span: spanOf(source, start, start + name.length),
    severity: "warning",
    message: `${name} is written already, on line ${line}. Terraform refuses that: delete one of them`,
  };
}

function spread(value: TerraformValue): readonly TerraformValue[] {
  return value.kind === "list"
    ? value.items.map((item) => elementOf(value, item))
    : [value];
}

/** The objects that a block stands for: itself, or what a dynamic block makes. */
function valuesOfBlock(placed: PlacedBlock, scope: Scope): MapValue[] {
  const here = { ...scope, source: placed.source };
  return placed.block.type === "dynamic"
    ? expandDynamic(placed, here)
    : [objectOf(contentsOf(placed), headerOf(placed), here)];
}

/** A whole body as an object. */
export function objectOf(
  contents: Contents,
  trail: Trail,
  scope: Scope,
): MapValue {
  const names = new Set([
    ...contents.attributes.map((attribute) => attribute.name),
    ...contents.blocks.map(kindOf),
  ]);
  const entries = new Map<string, TerraformValue>();
  for (const name of names) {
    const value = namedIn(contents, name, scope);
    if (value) entries.set(name, value);
  }
  return { kind: "map", of: "object", entries, trail };
}

/** About as much work as a block makes. */
const STEPS_OF_A_BLOCK = 10;

function expandDynamic(placed: PlacedBlock, scope: Scope): MapValue[] {
  const { block, source } = placed;
  const contents = contentsOf(placed);
  const content = block.body.blocks.find(({ type }) => type === "content");
  const forEach = attributeNamed(contents, "for_each")?.attribute.expression;
  if (!content || !forEach) return [];
  const name =
    wordOf(attributeNamed(contents, "iterator")?.attribute.expression) ??
    kindOf(block);
  const body = contentsOf({ source, block: content });
  const collection = evaluateAlone(forEach, scope);
  const possible =
    collection.kind === "unknown" || collection.kind === "either";
  const iterations = iterationsOrOne(collection);
  spend(iterations.length * STEPS_OF_A_BLOCK);
  return iterations.map((iteration) => ({
    ...objectOf(
      body,
      headerOf(placed),
      withName(scope, name, iteratorOf(iteration)),
    ),
    ...((possible || iteration.possible) && { possible: true }),
  }));
}

/** The steps of a collection; where nobody knows it, one step about which nothing is known. */
export function iterationsOrOne(collection: TerraformValue): Iteration[] {
  return optionsOf(collection).flatMap((option) => {
    if (option.kind === "null") return [];
    const iterations = iterationsOf(option);
    if (Array.isArray(iterations)) return iterations;
    const value = unknownValue(iterations.why, iterations.trail);
    return [{ key: value, value }];
  });
}

export function iteratorOf({ key, value }: Iteration): MapValue {
  const { source, start, end } = value.trail;
  return {
    ...{ kind: "map", of: "object" },
    entries: new Map([
      ["key", key],
      ["value", value],
    ]),
    trail: { source, start, end },
  };
}

/** `iterator = rule`, in JSON `"rule"`. */
function wordOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === "name") return expression.name;
  if (expression?.kind !== "template") return undefined;
  const [part] = expression.parts;
  return part?.kind === "text" ? part.text : undefined;
}
