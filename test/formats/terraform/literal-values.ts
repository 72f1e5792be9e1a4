import type { Exposure } from "../../../src/model.ts";
import { openSource } from "../../../src/syntax/source.ts";
import type { Source } from "../../../src/syntax/source.ts";
import { parseHcl } from "../../../src/syntax/hcl/parse.ts";
import type { Body, Block, Expression } from "../../../src/syntax/hcl/tree.ts";
import { exposuresOf } from "../../../src/formats/terraform/rows/exposures.ts";
import { loadRows } from "../../../src/formats/terraform/rows/providers.ts";
import type { Row } from "../../../src/formats/terraform/rows/row.ts";
import type { TerraformValue } from "../../../src/formats/terraform/value.ts";

/** Calls that stand for values which no literal can say: `unknown()`, `either(a, b)`. */
type Special = (items: TerraformValue[]) => object;

const specials: Record<string, Special> = {
  unknown: () => ({ kind: "unknown", why: "nobody knows" }),
  either: (options) => ({ kind: "either", options }),
  secret: ([value]) => ({ ...value, sensitive: true }),
  jsonencode: ([value]) => ({
    ...{ kind: "unknown", why: "only in parts" },
    encoded: { by: "json", value },
  }),
};

type Of<K> = Extract<Expression, { kind: K }>;

const readers: {
  readonly [K in Expression["kind"]]?: (of: Of<K>, source: Source) => object;
} = {
  literal: ({ value }) => ({ kind: literalKind(value), value }),
  template: ({ parts }) => ({
    kind: "string",
    value: parts.map((part) => ("text" in part ? part.text : "")).join(""),
  }),
  unary: ({ operand }, source) => ({
    kind: "number",
    value: -plain(read(operand, source)),
  }),
  tuple: ({ items }, source) => ({
    ...{ kind: "list", of: "tuple" },
    items: items.map((item) => read(item, source)),
  }),
  object: ({ entries }, source) => ({
    ...{ kind: "map", of: "object" },
    entries: new Map(
      entries.map(({ key, value }) => [
        String(plain(read(key, source))),
        read(value, source),
      ]),
    ),
  }),
  call: ({ name, arguments: given }, source) =>
    specials[name]!(given.map((each) => read(each, source))),
};

function read(expression: Expression, source: Source): TerraformValue {
  const { kind, start, end } = expression;
  const reader = readers[kind] as (of: Expression, source: Source) => object;
  const trail = { source, start, end };
  return { ...reader(expression, source), trail } as TerraformValue;
}

function literalKind(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "number" ? "number" : "bool";
}

function plain(value: TerraformValue): number {
  return (value as { value: number }).value;
}

function blockValue(block: Block, source: Source): TerraformValue {
  const names = new Set(
    [...block.body.attributes, ...block.body.blocks].map((each) =>
      "name" in each ? each.name : each.type,
    ),
  );
  const entries = new Map(
    [...names].map((name) => [name, inBody(block.body, name, source)!]),
  );
  const trail = { source, start: block.start, end: block.headerEnd };
  return { kind: "map", of: "object", entries, trail };
}

function inBody(
  body: Body,
  name: string,
  source: Source,
): TerraformValue | undefined {
  const attribute = body.attributes.find((each) => each.name === name);
  if (attribute) return read(attribute.expression, source);
  const blocks = body.blocks.filter(({ type }) => type === name);
  if (blocks.length === 0) return undefined;
  const items = blocks.map((block) => blockValue(block, source));
  return { kind: "list", of: "list", items, trail: items[0]!.trail };
}

/** The body with a line for every argument, as HCL wants it. */
function spread(body: string): string {
  return body.replace(/"(?:[^"\\]|\\.)*"|[{};]/g, (part) =>
    part === "{" ? "{\n" : part === "}" ? "\n}" : part === ";" ? "\n" : part,
  );
}

export interface Opened {
  readonly exposures: readonly Exposure[];
  readonly text: string;
  /** What stands between « and », or the block's header. */
  readonly start: number;
  readonly end: number;
}

/** The exposures of a resource with this body, by the catalogue or by a row of the test's own. */
export async function opened(
  type: string,
  body: string,
  own?: Row,
): Promise<Opened> {
  const marked = `resource "${type}" "t" {\n${spread(body)}\n}\n`;
  const text = marked.replace(/[«»]/g, "");
  const source = openSource("t.tf", text);
  const { body: file, problems } = parseHcl(source);
  if (problems.length > 0) throw new Error(`${problems[0]!.message}:\n${text}`);
  const [resource] = file.blocks;
  const header = { source, start: resource!.start, end: resource!.headerEnd };
  const row = own ?? (await loadRows(type)).get(type);
  if (!row) throw new Error(`no row for ${type}`);
  const exposures = exposuresOf(
    row,
    {
      ...{ format: "terraform", address: `${type}.t`, type, header },
      get(name) {
        const value = inBody(resource!.body, name, source);
        return value?.kind === "null" ? undefined : value;
      },
    },
    (value) => ("encoded" in value ? value.encoded!.value : value),
  );
  const start = marked.indexOf("«");
  return start < 0
    ? { exposures, text, start: header.start, end: header.end }
    : { exposures, text, start, end: marked.indexOf("»") - 1 };
}
