import type {
  Block,
  Body,
  Expression,
  Template,
  TemplatePart,
} from "../../../src/syntax/hcl/tree.ts";

/** What hcl2-parser makes of a file: blocks as arrays under their labels, expressions as `${source}`. */
export type Shape =
  string | number | boolean | null | Shape[] | { [name: string]: Shape };

type Fields = { [name: string]: Shape };

/** A body in the shape in which hcl2-parser gives it. */
export function shapeOf(body: Body, text: string): Fields {
  const shape: Fields = {};
  for (const { name, expression } of body.attributes)
    shape[name] = expressionShape(expression, text);
  for (const block of body.blocks) addBlock(shape, block, text);
  return shape;
}

function addBlock(into: Fields, block: Block, text: string): void {
  const path = [block.type, ...block.labels.map(({ value }) => value)];
  const last = path.pop()!;
  let at = into;
  for (const step of path) at = (at[step] ??= {}) as Fields;
  ((at[last] ??= []) as Shape[]).push(shapeOf(block.body, text));
}

function expressionShape(expression: Expression, text: string): Shape {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "unary":
      return unaryShape(expression.operator, expression.operand) ?? wrapped();
    case "template":
      return templateShape(expression, text);
    case "tuple":
      return expression.items.map((item) => expressionShape(item, text));
    case "object": {
      const shape: Fields = {};
      for (const { key, value } of expression.entries)
        shape[keyOf(key, text)] = expressionShape(value, text);
      return shape;
    }
    default:
      return wrapped();
  }
  function wrapped(): string {
    return `\${${sourceOf(expression, text)}}`;
  }
}

function unaryShape(operator: "!" | "-", operand: Expression) {
  if (operand.kind !== "literal") return undefined;
  return operator === "!" ? !operand.value : -Number(operand.value);
}

function templateShape(template: Template, text: string): Shape {
  const [first, second] = template.parts;
  if (first?.kind === "interpolation" && !second)
    return expressionShape(first.value, text);
  return template.parts.map((part) => partString(part, text)).join("");
}

/** A reference as a key is not wrapped. */
function keyOf(key: Expression, text: string): string {
  const isReference = key.kind === "name" || key.kind === "attribute";
  return isReference ? sourceOf(key, text) : stringOf(key, text);
}

/** An expression where only a string can stand. */
function stringOf(expression: Expression, text: string): string {
  if (expression.kind === "literal") return String(expression.value);
  if (expression.kind === "template")
    return expression.parts.map((part) => partString(part, text)).join("");
  if (expression.kind === "conditional") {
    const { condition, then, otherwise } = expression;
    return ifString(
      condition,
      stringOf(then, text),
      stringOf(otherwise, text),
      text,
    );
  }
  return `\${${sourceOf(expression, text)}}`;
}

function partString(part: TemplatePart, text: string): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "interpolation") return stringOf(part.value, text);
  const inner = (parts: readonly TemplatePart[]) =>
    parts.map((each) => partString(each, text)).join("");
  if (part.kind === "if") {
    const { condition, then, otherwise } = part;
    return ifString(condition, inner(then), inner(otherwise), text);
  }
  const names = [part.keyName, part.valueName].filter((name) => name);
  const collection = sourceOf(part.collection, text);
  return `%{for ${names.join(", ")} in ${collection}}${inner(part.parts)}%{endfor}`;
}

function ifString(
  condition: Expression,
  then: string,
  otherwise: string,
  text: string,
): string {
  const second = otherwise === "" ? "" : `%{else}${otherwise}`;
  return `%{if ${sourceOf(condition, text)}}${then}${second}%{endif}`;
}

function sourceOf({ start, end }: Expression, text: string): string {
  return text.slice(start, end);
}
