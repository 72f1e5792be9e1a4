import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseHcl, parseTemplateText } from "../../../src/syntax/hcl/parse.ts";
import type { Expression, TemplatePart } from "../../../src/syntax/hcl/tree.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { shown } from "./shown.ts";

const test = suite("hcl templates");

const golden = JSON.parse(
  readFileSync(new URL("templates.golden.json", import.meta.url), "utf8"),
) as { rows: { name: string; hcl: string; value: unknown }[] };

type Scope = { readonly [name: string]: unknown };

/** As much of an evaluator as the golden templates need. */
function valueOf(expression: Expression, scope: Scope): unknown {
  const e = expression;
  if (e.kind === "literal") return e.value;
  if (e.kind === "name") return scope[e.name];
  if (e.kind === "tuple") return e.items.map((item) => valueOf(item, scope));
  if (e.kind === "object")
    return Object.fromEntries(
      e.entries.map(({ key, value }) => [
        valueOf(key, scope),
        valueOf(value, scope),
      ]),
    );
  assert.is(e.kind, "template");
  if (e.kind !== "template") return undefined;
  const [only, second] = e.parts;
  return only?.kind === "interpolation" && !second
    ? valueOf(only.value, scope)
    : rendered(e.parts, scope);
}

function rendered(parts: readonly TemplatePart[], scope: Scope): string {
  return parts
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "interpolation")
        return String(valueOf(part.value, scope));
      if (part.kind === "if")
        return rendered(
          valueOf(part.condition, scope) ? part.then : part.otherwise,
          scope,
        );
      const { keyName = "", valueName, collection } = part;
      return Object.entries(valueOf(collection, scope) as object)
        .map(([key, value]) =>
          rendered(part.parts, {
            ...scope,
            [keyName]: key,
            [valueName]: value,
          }),
        )
        .join("");
    })
    .join("");
}

for (const { name, hcl, value } of golden.rows)
  test(`as Terraform: ${name}`, () => {
    const { body, problems } = parseHcl(openSource("a.tf", `a = ${hcl}`));
    assert.equal(problems, []);
    assert.equal(valueOf(body.attributes[0]!.expression, {}), value);
  });

test("every text stands where it was written, character for character or as one escape", () => {
  const escapes = new Set(["$${", "%%{", "\\n", "\\t"]);
  for (const { hcl } of golden.rows) {
    const source = openSource("a.tf", `a = ${hcl}`);
    const { body } = parseHcl(source);
    const { expression } = body.attributes[0]!;
    if (expression.kind !== "template") continue;
    for (const part of expression.parts) {
      if (part.kind !== "text" || part.text === "") continue;
      const written = source.text.slice(part.start, part.end);
      assert.ok(written === part.text || escapes.has(written), written);
    }
  }
});

test("a heredoc is one text; with indentation taken away one for each line that was cut", () => {
  const texts = (hcl: string) => {
    const { body } = parseHcl(openSource("a.tf", `a = ${hcl}`));
    const { expression } = body.attributes[0]!;
    return expression.kind === "template"
      ? expression.parts.map((part) => part.kind === "text" && part.text)
      : undefined;
  };
  assert.equal(texts("<<EOT\n a\n b\n\n c\nEOT\n"), [" a\n b\n\n c\n"]);
  assert.equal(texts("<<-EOT\n a\n b\n\n c\nEOT\n"), ["a\n", "b\n\n", "c\n"]);
  assert.equal(texts("<<-EOT\na\n b\nEOT\n"), ["a\n b\n"]);
  assert.equal(texts("<<EOT\nEOT\n"), []);
});

test("a template file has no quotes and no backslash escapes", () => {
  const text = 'x\\n "${a}" $${b}\n%{ if c ~}\n  d\n%{ endif ~}\n<<EOT $';
  const { template, problems } = parseTemplateText(openSource("a.tpl", text));
  assert.equal(problems, []);
  assert.is(
    shown(template),
    '(str heredoc "x\\\\n \\"" ${a} "\\" " "${" "b}\\n" (if c ("  d\\n") ()) "<<EOT $")',
  );
});

test("a stretch is read alone, with places of the whole", () => {
  const source = openSource("a.txt", 'before ${x} "${"');
  const { template, problems } = parseTemplateText(source, 7, 12);
  assert.equal(problems, []);
  const [part, text] = template.parts;
  assert.equal([part?.start, part?.end, text?.end], [7, 11, 12]);
});

test.run();
