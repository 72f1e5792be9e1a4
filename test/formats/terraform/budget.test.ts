import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Exposure, Value } from "../../../src/model.ts";
import { exposuresIn } from "./shadow/verdicts.ts";

const test = suite("budget");

const rule = (name: string, port: string, to = "23"): string =>
  `resource "aws_security_group_rule" "${name}" {
  type        = "ingress"
  from_port   = ${port}
  to_port     = ${to}
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}
`;

function portOf(exposures: readonly Exposure[], name: string): string {
  const found = exposures.find(({ resource }) => resource?.endsWith(name));
  return (found?.facts["port"] ?? []).map(shown).join() || "no port";
}

function shown(value: Value): string {
  if (!value.known) return value.why;
  const { from, to } = value.value as { from: number; to: number };
  return from === to ? String(from) : `${from}-${to}`;
}

/** What the rules `asked` and `plain` open, of which the second has a written 23. */
async function portsWith(
  locals: string,
  port: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly [string, string]> {
  const text = `locals {\n${locals}\n}\n${rule("asked", port)}${rule("plain", "23")}`;
  const exposures = await exposuresIn({ "main.tf": text, ...files });
  return [portOf(exposures, ".asked"), portOf(exposures, ".plain")];
}

/** Locals `a0`, `a1` to `a${count}`, each made of the one before. */
function chain(
  first: string,
  count: number,
  next: (before: string) => string,
): string {
  const lines = Array.from(
    { length: count },
    (_, i) => `a${i + 1} = ${next(`local.a${i}`)}`,
  );
  return [`a0 = ${first}`, ...lines].join("\n");
}

const ten = (text: string): string => Array(10).fill(text).join("");
const both = (before: string): string => `{ l = ${before}, r = ${before} }`;
const numbers = "r = range(1000)";

const STEPS = "it takes more steps than this program follows";
const CHARACTERS = "it has more than 4,000,000 characters";
const ELEMENTS = "it has more than 100,000 elements in all";
const REFERENCES = "it goes through more than 500 references";
const LEVELS = "it is nested more than 500 levels deep";

type Bomb = readonly [
  name: string,
  locals: string,
  port: string,
  why: string,
  files?: Readonly<Record<string, string>>,
];

const bombs: readonly Bomb[] = [
  [
    "loops in loops",
    numbers,
    "length([for a in local.r : [for b in local.r : [for c in local.r : c]]])",
    STEPS,
  ],
  [
    "loops in a template",
    numbers,
    'length("%{ for a in local.r }%{ for b in local.r }%{ for c in local.r }x%{ endfor }%{ endfor }%{ endfor }")',
    STEPS,
  ],
  [
    "a file that is rendered in a loop",
    numbers,
    'length([for a in local.r : templatefile("t.tftpl", { r = local.r })])',
    STEPS,
    { "t.tftpl": "%{ for x in r }${x} %{ endfor }" },
  ],
  [
    "a text of ten times the text before",
    chain('"xxxxxxxxxx"', 8, (before) => `"${ten(`\${${before}}`)}"`),
    "length(local.a8)",
    CHARACTERS,
  ],
  [
    "a list of ten times the list before",
    chain(
      '["x", "x", "x", "x", "x", "x", "x", "x", "x", "x"]',
      12,
      (before) => `flatten([for x in range(10) : ${before}])`,
    ),
    "length(local.a12)",
    ELEMENTS,
  ],
  [
    "a format that repeats its argument",
    `s = join("", [for i in range(1000) : "${"x".repeat(900)}"])`,
    `length(format("${"%[1]s".repeat(100)}", local.s))`,
    CHARACTERS,
  ],
  [
    "a format with wide numbers",
    "",
    `length(format("${"%0100000d".repeat(50)}", ${Array(50).fill(1).join()}))`,
    CHARACTERS,
  ],
  [
    "sets that are compared with each other",
    `${numbers}\nbig = flatten([for i in local.r : [for j in range(50) : "\${i}-\${j}"]])`,
    "length(setsubtract(local.big, reverse(local.big)))",
    STEPS,
  ],
  [
    "a search in a loop",
    `${numbers}\nbig = flatten([for i in local.r : [for j in range(50) : i]])`,
    "length([for x in local.big : contains(local.big, -1)])",
    STEPS,
  ],
  [
    "text of a part that nobody knows",
    chain(
      '"x${terraform.workspace}y"',
      40,
      (before) => `"\${${before}}-\${${before}}"`,
    ),
    "length(local.a40)",
    STEPS,
  ],
  [
    "two thousand references",
    chain("23", 2000, (before) => before),
    "local.a2000",
    REFERENCES,
  ],
  [
    "two thousand references, each in a list",
    chain("23", 2000, (before) => `[${before}]`),
    'jsonencode(local.a2000) == "" ? 22 : 23',
    REFERENCES,
  ],
  [
    "JSON of many levels",
    `j = jsondecode("${"[".repeat(900)}23${"]".repeat(900)}")`,
    "local.j[0]",
    LEVELS,
  ],
];

for (const [name, locals, port, why, files] of bombs)
  test(`${name}: unknown, and the rest is read`, async () => {
    assert.equal(await portsWith(locals, port, files), [why, "23"]);
  });

test("an object that is shared sixty times over is too big for everything", async () => {
  const known = chain("{ x = 23 }", 60, both);
  const unknown = chain("{ x = terraform.workspace }", 60, both);
  for (const port of [
    "length(jsonencode(local.a60))",
    "length(yamlencode(local.a60))",
    "length(tomap(local.a60).l.l)",
    "tonumber(local.a60 == local.a60)",
    'tonumber(try(local.a60, "x").x)',
  ])
    for (const locals of [known, unknown])
      assert.is((await portsWith(locals, port))[1], "23", port);
});

test("an object that is shared fewer times is compared, written and searched", async () => {
  const locals = chain("{ x = 23 }", 14, both);
  for (const port of [
    "local.a14 == local.a14 ? 23 : 22",
    "length(jsonencode(local.a14)) > 100000 ? 23 : 22",
    `try(local.a14${".l".repeat(14)}.x, 22)`,
  ])
    assert.equal(await portsWith(locals, port), ["23", "23"], port);
});

test("try() and can() take what is too much for unknown, not for wrong", async () => {
  const bomb =
    "length([for a in local.r : [for b in local.r : [for c in local.r : c]]])";
  assert.equal(await portsWith(numbers, `try(${bomb}, 22)`), [STEPS, "23"]);
  const [asked] = await portsWith(numbers, `can(${bomb}) ? 23 : 24`);
  assert.is(asked, STEPS);
});

test("what refers on stands no deeper than its own chain, in whatever order it is asked", async () => {
  const count = 1500;
  const rules = Array.from({ length: count / 100 }, (_, i) =>
    rule(`x${i}`, `local.a${(i + 1) * 100}`),
  );
  const locals = chain("23", count, (before) => before);
  const exposures = await exposuresIn({
    "main.tf": `locals {\n${locals}\n}\n${rules.join("")}`,
  });
  assert.is(exposures.length, rules.length);
  for (const { facts, related } of exposures) {
    assert.equal(facts["port"]!.map(shown), ["23"]);
    assert.ok(related.length <= 250, `${related.length} places`);
  }
});

test("a template within a template of a function is refused, as Terraform does", async () => {
  const files = {
    "self.tftpl": '${templatefile("self.tftpl", {})}',
    "other.tftpl": "${templatestring(s, {})}",
    "plain.tftpl": "23",
    "nested.tftpl": '${templatefile("plain.tftpl", {})}',
  };
  for (const [call, name] of [
    ['templatefile("self.tftpl", {})', "templatefile"],
    ['templatefile("nested.tftpl", {})', "templatefile"],
    ['templatefile("other.tftpl", { s = "x" })', "templatestring"],
  ]) {
    const why = `${name}() cannot stand in a template`;
    assert.equal(await portsWith("", call!, files), [why, "23"], call);
    assert.equal(await portsWith("", `try(${call}, 23)`, files), ["23", "23"]);
  }
});

test("a long text is read in full", async () => {
  const lines = 20_000;
  const locals = `a = <<-E\n${"x ${1} y\n".repeat(lines)}E`;
  const asked = `length(split("\\n", local.a)) == ${lines + 1} ? 23 : 22`;
  assert.equal(await portsWith(locals, asked), ["23", "23"]);
});

test("a bomb in one block leaves the other blocks of its resource", async () => {
  const block = (to: string): string =>
    `ingress {\n from_port = 23\n to_port = ${to}\n protocol = "tcp"\n cidr_blocks = ["0.0.0.0/0"]\n}`;
  const bomb =
    "length([for a in local.r : [for b in local.r : [for c in local.r : c]]])";
  const exposures = await exposuresIn({
    "main.tf": `locals {\n${numbers}\n}\nresource "aws_security_group" "a" {\n${block(bomb)}\n${block("23")}\n}\n`,
  });
  const ports = exposures.map(({ facts }) => facts["port"]!.map(shown).join());
  assert.ok(ports.includes("23"), ports.join(" / "));
});

test("the instances that nobody can count are still one", async () => {
  const bomb =
    "[for a in local.r : [for b in local.r : [for c in local.r : c]]]";
  const counted = rule("c", "23").replace(
    "{\n",
    `{\n count = length(${bomb})\n`,
  );
  const each = rule("e", "23").replace(
    "{\n",
    `{\n for_each = toset(${bomb})\n`,
  );
  const exposures = await exposuresIn({
    "main.tf": `locals {\n${numbers}\n}\n${counted}${each}`,
  });
  assert.equal(
    exposures.map(({ facts }) => facts["port"]!.map(shown).join()),
    ["23", "23"],
  );
});

test("many bombs have one budget, and what is written is found behind them", async () => {
  const bomb =
    "length([for a in local.r : [for b in local.r : [for c in local.r : c]]])";
  const rules = Array.from({ length: 20 }, (_, i) => rule(`x${i}`, bomb));
  const last = `variable "p" { default = 23 }\n${rule("last", "var.p")}`;
  const exposures = await exposuresIn({
    "main.tf": `locals {\n${numbers}\n}\n${rules.join("")}${last}`,
  });
  assert.is(portOf(exposures, ".x19"), STEPS);
  assert.is(portOf(exposures, ".last"), "23");
});

test.run();
