import type { Attribute, Block, HclFile } from "../../syntax/hcl/tree.ts";
import type { Problem } from "../../model.ts";
import { position, spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { inOrder } from "./files.ts";

export interface PlacedAttribute {
  readonly source: Source;
  readonly attribute: Attribute;
}

export interface PlacedBlock {
  readonly source: Source;
  readonly block: Block;
}

/** What stands in a body; what an override file brought has a source of its own. */
export interface Contents {
  readonly source: Source;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  readonly from?: ReadonlyMap<Attribute | Block, Source>;
}

/** A block at the top of a module. */
export interface Declaration extends PlacedBlock {
  /** What override files make of it, where there are some. */
  readonly merged?: Contents;
}

/** What the files of one folder declare. */
export interface ModuleDefinition {
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, PlacedAttribute>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  readonly calls: ReadonlyMap<string, Declaration>;
  /** Managed ones, each as often as it is written. */
  readonly resources: readonly Declaration[];
  /** By `TYPE.NAME`, managed ones and those of `data`, which begin with `data.`. */
  readonly byName: ReadonlyMap<string, Declaration>;
  /** What is declared more than once. */
  readonly problems: readonly Problem[];
}

/** Reads the folder's files together: https://developer.hashicorp.com/terraform/language/files */
export function defineModule(
  folder: string,
  files: readonly HclFile[],
): ModuleDefinition {
  const named = files.map((file) => ({ file: file.source.file, tree: file }));
  const { base, overrides } = inOrder(named);
  const locals = new Map<string, PlacedAttribute>();
  const found = new Map<string, Declaration[]>();
  const problems: Problem[] = [];
  for (const { tree } of base)
    for (const block of tree.body.blocks) {
      if (block.type === "locals") addLocals(locals, tree.source, block);
      else {
        const name = nameOf(block);
        if (name === undefined) continue;
        const same = found.get(name);
        const declaration: Declaration = { source: tree.source, block };
        if (same) {
          problems.push(declaredTwice(declaration, same[0]!));
          same.push(declaration);
        } else found.set(name, [declaration]);
      }
    }
  for (const { tree } of overrides)
    for (const block of tree.body.blocks) {
      if (block.type === "locals") addLocals(locals, tree.source, block);
      const name = nameOf(block);
      const declared = name === undefined ? undefined : found.get(name);
      if (declared)
        found.set(
          name!,
          declared.map((each) => override(each, tree.source, block)),
        );
      else if (name !== undefined)
        found.set(name, [{ source: tree.source, block }]);
    }
  return { ...collect(folder, found, locals), problems };
}

/** Terraform refuses it. */
function declaredTwice(
  { source, block }: Declaration,
  first: Declaration,
): Problem {
  const { type, labels, start } = block;
  const end = labels.at(-1)?.end ?? start + type.length;
  const { line } = position(first.source, first.block.start);
  const name = labels.map(({ value }) => `"${value}"`).join(" ");
  return {
    span: spanOf(source, start, end),
    // Of resources each is judged; of what is referred to only the first.
    severity: type === "resource" ? "note" : "warning",
    message: `${type} ${name} is declared already, in ${first.source.file} on line ${line}. Terraform refuses that: give one of them another name`,
  };
}

/** `resource aws_x a`, `variable x`; nothing for blocks that declare nothing to refer to. */
function nameOf({ type, labels }: Block): string | undefined {
  const count = labelsOf.get(type);
  if (count === undefined || labels.length < count) return undefined;
  let name = `${type} ${labels[0]!.value}`;
  for (let at = 1; at < labels.length; at++) name += `.${labels[at]!.value}`;
  return name;
}

const labelsOf: ReadonlyMap<string, number> = new Map([
  ["resource", 2],
  ["data", 2],
  ["variable", 1],
  ["output", 1],
  ["module", 1],
]);

function collect(
  folder: string,
  found: ReadonlyMap<string, readonly Declaration[]>,
  locals: ReadonlyMap<string, PlacedAttribute>,
): Omit<ModuleDefinition, "problems"> {
  const maps = {
    variable: new Map<string, Declaration>(),
    output: new Map<string, Declaration>(),
    module: new Map<string, Declaration>(),
    byName: new Map<string, Declaration>(),
  };
  const resources: Declaration[] = [];
  for (const [key, declarations] of found) {
    const [type = "", name = ""] = key.split(" ");
    const [first] = declarations;
    if (type === "resource") {
      resources.push(...declarations);
      maps.byName.set(name, first!);
    } else if (type === "data") maps.byName.set(`data.${name}`, first!);
    else maps[type as "variable" | "output" | "module"].set(name, first!);
  }
  return {
    ...{ folder, locals, resources, byName: maps.byName },
    ...{ variables: maps.variable, outputs: maps.output, calls: maps.module },
  };
}

/** What stands in a block, with what override files say of it. */
export function contentsOf(declaration: Declaration): Contents {
  if (declaration.merged) return declaration.merged;
  const { source, block } = declaration;
  const known = contents.get(block);
  if (known) return known;
  const { attributes, blocks } = block.body;
  const made = { source, attributes, blocks };
  contents.set(block, made);
  return made;
}

/** Of each block once: all that is asked of a resource begins with them. */
const contents = new WeakMap<Block, Contents>();

export function sourceOf(
  { from, source }: Contents,
  part: Attribute | Block,
): Source {
  return from?.get(part) ?? source;
}

function addLocals(
  locals: Map<string, PlacedAttribute>,
  source: Source,
  block: Block,
): void {
  for (const attribute of block.body.attributes)
    locals.set(attribute.name, { source, attribute });
}

/** What an override file says of a name replaces all that was said of it; blocks are not merged. */
function override(
  declaration: Declaration,
  source: Source,
  { body }: Block,
): Declaration {
  const { attributes, blocks, ...before } = contentsOf(declaration);
  const replaced = new Set([
    ...body.attributes.map(({ name }) => name),
    ...body.blocks.map(kindOf),
  ]);
  const added: (Attribute | Block)[] = [...body.attributes, ...body.blocks];
  return {
    ...declaration,
    merged: {
      source: declaration.source,
      attributes: [
        ...attributes.filter(({ name }) => !replaced.has(name)),
        ...body.attributes,
      ],
      blocks: [
        ...blocks.filter((block) => !replaced.has(kindOf(block))),
        ...body.blocks,
      ],
      from: new Map([
        ...(before.from ?? []),
        ...added.map((part) => [part, source] as const),
      ]),
    },
  };
}

/** The type of the blocks that a block is, or makes. */
export function kindOf({ type, labels }: Block): string {
  return type === "dynamic" ? (labels[0]?.value ?? type) : type;
}

/** The last attribute of a name: Terraform refuses a second one. */
export function attributeNamed(
  contents: Contents,
  name: string,
): PlacedAttribute | undefined {
  const attribute = contents.attributes.findLast((each) => each.name === name);
  return attribute && { source: sourceOf(contents, attribute), attribute };
}
