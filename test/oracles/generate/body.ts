/** A body that can be written in both of Terraform's syntaxes: argument → expression, block → its bodies. */
export interface Body {
  readonly [name: string]: string | readonly Body[];
}

/** The header's words: `resource "aws_security_group" "web"`. */
export interface Block {
  readonly header: string;
  readonly body: Body;
}

export function printHcl(blocks: readonly Block[]): string {
  return blocks
    .map(({ header, body }) => `${header} {\n${hclBody(body, "  ")}}\n`)
    .join("\n");
}

function hclBody(body: Body, indent: string): string {
  return Object.entries(body)
    .map(([name, value]) =>
      typeof value === "string"
        ? `${indent}${name} = ${value}\n`
        : value
            .map(
              (each) =>
                `${indent}${name} {\n${hclBody(each, `${indent}  `)}${indent}}\n`,
            )
            .join(""),
    )
    .join("");
}

export function printJson(blocks: readonly Block[]): string {
  const bodies = blocks.map(({ header, body }) => nest(header, jsonBody(body)));
  return `${JSON.stringify(bodies, null, 1)}\n`;
}

function jsonBody(body: Body): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body))
    if (name === "iterator") json[name] = value;
    else if (typeof value === "string") json[name] = jsonExpression(value);
    else Object.assign(json, nest(name, value.map(jsonBody)));
  return json;
}

/** `dynamic "ingress"` with a body becomes `{"dynamic": {"ingress": body}}`. */
function nest(header: string, body: unknown): Record<string, unknown> {
  const words = header.replaceAll('"', "").split(" ");
  return words.reduceRight<unknown>(
    (inner, word) => ({ [word]: inner }),
    body,
  ) as Record<string, unknown>;
}

function jsonExpression(text: string): unknown {
  if (/^(\d+|true|false|null|"[^"\\$%]*")$/.test(text)) return JSON.parse(text);
  return `\${${text}}`;
}
