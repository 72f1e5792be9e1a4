import type { Problem } from "../../model.ts";
import type { Attribute, Block, Expression } from "../../syntax/hcl/tree.ts";
import { position, spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
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
  const blocks = contents.blocks.filter((each) => kindOf(each) === name);
  return valueOf({ attributes, blocks }, contents, scope);
}

/** What stands in a body under one name. */
interface Parts {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
}

function valueOf(
  parts: Parts,
  contents: Contents,
  scope: Scope,
): TerraformValue | undefined {
  const values = parts.attributes.map((attribute) =>
    evaluateAlone(
      attribute.expression,
      within(scope, sourceOf(contents, attribute)),
    ),
  );
  if (parts.blocks.length === 0 && values.length <= 1) return values[0];
  const blocks = parts.blocks.flatMap((block) =>
    valuesOfBlock({ source: sourceOf(contents, block), block }, scope),
  );
  const [first] = values;
  const items = [...values.flatMap(spread), ...blocks];
  if (!first && items.length === 0) return undefined;
  const { trail } = items[0] ?? first!;
  if (values.length > 1 && !isJson(trail.source.file)) {
    scope.module.complain?.(writtenTwice(contents, parts.attributes));
    const why = `${parts.attributes[0]!.name} is written twice`;
    return eitherOf({ trail, why }, values);
  }
  const { source, start, end } = trail;
  return { kind: "list", of: "tuple", items, trail: { source, start, end } };
}

function within(scope: Scope, source: Source): Scope {
  return scope.source === source ? scope : { ...scope, source };
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
  const byName = new Map<string, Parts>();
  const partsOf = (name: string): Parts => {
    const known = byName.get(name) ?? { attributes: [], blocks: [] };
    byName.set(name, known);
    return known;
  };
  for (const each of contents.attributes)
    partsOf(each.name).attributes.push(each);
  for (const each of contents.blocks) partsOf(kindOf(each)).blocks.push(each);
  const entries = new Map<string, TerraformValue>();
  for (const [name, parts] of byName) {
    const value = valueOf(parts, contents, scope);
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
function iterationsOrOne(collection: TerraformValue): Iteration[] {
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
