import type { Body, Expression, TemplatePart } from "./tree.ts";

type PartsOf<Kind> = Extract<Expression, { kind: Kind }>;

/** The expressions that stand directly in one, in the order of the text. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "template":
      return expression.parts.flatMap(inPart);
    case "attribute":
      return [expression.of];
    case "index":
      return [expression.of, expression.key];
    case "splat":
      return [expression.of, expression.item];
    case "call":
      return expression.arguments;
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "parentheses":
      return [expression.inner];
    case "tuple":
      return expression.items;
    case "object":
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case "for":
      return inFor(expression);
    default:
      return [];
  }
}

/** Shows every expression of a body and of its blocks to `visit`, outer ones first. */
export function visitExpressions(
  { attributes, blocks }: Body,
  visit: (expression: Expression) => void,
): void {
  const enter = (expression: Expression): void => {
    visit(expression);
    childrenOf(expression).forEach(enter);
  };
  for (const { expression } of attributes) enter(expression);
  for (const { body } of blocks) visitExpressions(body, visit);
}

function inPart(part: TemplatePart): readonly Expression[] {
  if (part.kind === "text") return [];
  if (part.kind === "interpolation") return [part.value];
  if (part.kind === "for")
    return [part.collection, ...part.parts.flatMap(inPart)];
  return [part.condition, ...[...part.then, ...part.otherwise].flatMap(inPart)];
}

function inFor({ collection, key, value, condition }: PartsOf<"for">) {
  return [collection, key, value, condition].filter(
    (each) => each !== undefined,
  );
}
