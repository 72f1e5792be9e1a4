import type { Problem } from "../../model.ts";
import { expressionOf } from "../../syntax/hcl/json-expression.ts";
import { parseExpressionText, parseHcl } from "../../syntax/hcl/parse.ts";
import type { Expression } from "../../syntax/hcl/tree.ts";
import { parseJson } from "../../syntax/json.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";

/** The value that something outside the module gives to a variable. */
export interface VariableValue {
  readonly expression: Expression;
  readonly source: Source;
  /** The whole assignment, from the name on. */
  readonly start: number;
  readonly end: number;
}

export interface VariableFile {
  /** By the variable's name; of a name that is set twice, the last. */
  readonly values: ReadonlyMap<string, VariableValue>;
  readonly problems: Problem[];
}

/**
 * Reads a `.tfvars` file, or its JSON form by the name `.json`
 * (https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files).
 */
export function readVariableFile(source: Source): VariableFile {
  return source.file.endsWith(".json")
    ? readJsonFile(source)
    : readNativeFile(source);
}

function readNativeFile(source: Source): VariableFile {
  const { body, problems } = parseHcl(source);
  const values = new Map<string, VariableValue>();
  for (const { name, expression, start, end } of body.attributes)
    values.set(name, { expression, source, start, end });
  const blocks = body.blocks.map(({ type, start, headerEnd }) =>
    complaint(
      source,
      { start, end: headerEnd },
      `a variable file holds no blocks. Write ${type} = … for the variable "${type}"`,
    ),
  );
  return { values, problems: [...problems, ...blocks] };
}

function readJsonFile(source: Source): VariableFile {
  const { value: root, problems } = parseJson(source);
  const values = new Map<string, VariableValue>();
  for (const { key, value } of root ? entriesOf(source, root, problems) : []) {
    if (key.value === "//") continue;
    const expression = expressionOf({ source, problems }, value, "literal");
    const [start, end] = [key.start, value.end];
    values.set(key.value, { expression, source, start, end });
  }
  return { values, problems };
}

/** Like every body in JSON, the file may be a list of objects. */
function entriesOf(source: Source, root: JsonNode, problems: Problem[]) {
  const nodes = root.kind === "array" ? root.items : [root];
  return nodes.flatMap((node) => {
    if (node.kind === "object") return node.entries;
    const message = "expected an object with a value for each variable";
    problems.push(complaint(source, node, message));
    return [];
  });
}

function complaint(
  source: Source,
  { start, end }: { start: number; end: number },
  message: string,
): Problem {
  return { span: spanOf(source, start, end), severity: "warning", message };
}

/** A value from the command line or the environment: what it is depends on the variable's type. */
export interface VariableArgument {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** For a variable of type string, number or bool: the text as it is. */
  readonly raw: Expression;
  /** For every other type, and for none: the text read as an expression, when first asked for. */
  readonly parsed: () => { expression: Expression; problems: Problem[] };
}

/** Reads the VALUE of `--var NAME=VALUE`; for `TF_VAR_NAME` say so in `file`. */
export function readVariableArgument(
  name: string,
  text: string,
  file = `--var ${name}`,
): VariableArgument {
  const source: Source = { file, text };
  const [start, end] = [0, text.length];
  const part = { kind: "text" as const, text, start, end };
  let parsed: ReturnType<VariableArgument["parsed"]> | undefined;
  return {
    source,
    start,
    end,
    raw: {
      kind: "template",
      form: "quoted",
      start,
      end,
      parts: text === "" ? [] : [part],
    },
    parsed: () => (parsed ??= parseExpressionText(source)),
  };
}
