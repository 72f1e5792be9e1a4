import type {
  Body,
  Expression,
  TemplatePart,
} from "../../../src/syntax/hcl/tree.ts";

/** A tree as s-expressions: `(+ 1 (* 2 x))`. */
export function shown(expression: Expression): string {
  const e = expression;
  switch (e.kind) {
    case "literal":
      return String(e.value);
    case "name":
      return e.name;
    case "template": {
      const words = e.form === "quoted" ? [] : [e.form];
      return `(${["str", ...words, ...e.parts.map(shownPart)].join(" ")})`;
    }
    case "attribute":
      return `(. ${shown(e.of)} ${e.name})`;
    case "index":
      return `(at ${shown(e.of)} ${shown(e.key)})`;
    case "splat":
      return `(${e.full ? "[*]" : ".*"} ${shown(e.of)} ${shown(e.item)})`;
    case "each":
      return "@";
    case "call":
      return list(e.name, [...e.arguments.map(shown), e.spread ? "..." : ""]);
    case "conditional":
      return list("?", [e.condition, e.then, e.otherwise].map(shown));
    case "binary":
      return list(e.operator, [e.left, e.right].map(shown));
    case "unary":
      return list(e.operator, [shown(e.operand)]);
    case "parentheses":
      return list("paren", [shown(e.inner)]);
    case "tuple":
      return `[${e.items.map(shown).join(" ")}]`;
    case "object":
      return `{${e.entries.map(({ key, value }) => `${shownKey(key)}: ${shown(value)}`).join(", ")}}`;
    case "for":
      return list("for", [
        e.keyName ?? "",
        e.valueName,
        shown(e.collection),
        e.key ? `${shown(e.key)} =>` : "",
        shown(e.value),
        e.group ? "..." : "",
        e.condition ? `if ${shown(e.condition)}` : "",
      ]);
    case "invalid":
      return "!";
  }
}

/** `{a = 1; b "label" {…}}` */
export function shownBody({ attributes, blocks }: Body): string {
  const items = [
    ...attributes.map(({ name, expression, start }) => ({
      start,
      text: `${name} = ${shown(expression)}`,
    })),
    ...blocks.map(({ type, labels, body, start }) => ({
      start,
      text: [type, ...labels.map(({ value }) => value), shownBody(body)].join(
        " ",
      ),
    })),
  ].sort((a, b) => a.start - b.start);
  return `{${items.map(({ text }) => text).join("; ")}}`;
}

function shownKey(key: Expression): string {
  return key.kind === "template" && key.form === "bare"
    ? key.parts.map((part) => (part.kind === "text" ? part.text : "")).join("")
    : shown(key);
}

function shownPart(part: TemplatePart): string {
  switch (part.kind) {
    case "text":
      return JSON.stringify(part.text);
    case "interpolation":
      return `\${${shown(part.value)}}`;
    case "if":
      return `(if ${shown(part.condition)} (${part.then.map(shownPart).join(" ")}) (${part.otherwise.map(shownPart).join(" ")}))`;
    case "for":
      return list("for", [
        part.keyName ?? "",
        part.valueName,
        shown(part.collection),
        ...part.parts.map(shownPart),
      ]);
  }
}

function list(head: string, rest: readonly string[]): string {
  return `(${[head, ...rest].filter((word) => word !== "").join(" ")})`;
}
