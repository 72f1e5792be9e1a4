import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Exposure, FactValue, Span, Value } from "../../src/model.ts";
import { decide } from "../../src/policy/match.ts";
import type { Truth } from "../../src/policy/match.ts";
import type { Condition, Operand } from "../../src/policy/policy.ts";
import type { Operator } from "../../src/policy/vocabulary.ts";

const test = suite("match");

const span: Span = {
  ...{ file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 2 },
  ...{ start: 0, end: 1 },
};
const known = (value: FactValue): Value => ({ known: true, value, span });
const unknown: Value = { known: false, why: "${P} has no value", span };

function exposure(facts: Exposure["facts"]): Exposure {
  return {
    ...{ kind: "port", format: "compose", resource: "services.a" },
    ...{ facts, related: [] },
  };
}

const range = (from: number, to: number): Value => known({ from, to });

const table: [string, Value[], Operator, Operand, Truth][] = [
  ["port", [range(23, 23)], "includes", 23, "yes"],
  ["port", [range(20, 25)], "includes", 23, "yes"],
  ["port", [range(20, 22)], "includes", 23, "no"],
  ["port", [range(24, 24), range(23, 23)], "includes", 23, "yes"],
  ["port", [unknown], "includes", 23, "unknown"],
  ["port", [unknown, range(23, 23)], "includes", 23, "yes"],
  ["port", [unknown, range(80, 80)], "includes", 23, "unknown"],
  ["port", [], "includes", 23, "no"],
  ["protocol", [known("any")], "includes", "tcp", "yes"],
  ["protocol", [known("udp")], "includes", "tcp", "no"],
  ["mechanism", [known("allow")], "in", ["allow", "listen"], "yes"],
  ["mechanism", [known("declare")], "in", ["allow", "listen"], "no"],
  ["reach", [known("internet")], "equals", "internet", "yes"],
  ["shadowed", [known(true)], "equals", true, "yes"],
  ["shadowed", [], "equals", true, "no"],
  ["source", [known("0.0.0.0/0")], "covers", "world", "yes"],
  ["source", [known("::/0")], "covers", "world", "yes"],
  ["source", [known("10.0.0.0/8")], "covers", "world", "no"],
  ["source", [known("10.0.0.0/8")], "covers", "10.1.0.0/16", "yes"],
  ["source", [known("10.1.0.0/16")], "covers", "10.0.0.0/8", "no"],
  ["source", [known("pods app=web")], "covers", "world", "no"],
  ["source", [known("10.1.2.3/32")], "outside", ["10.0.0.0/8"], "no"],
  [
    "source",
    [known("10.1.2.3/32"), known("0.0.0.0/0")],
    "outside",
    ["10.0.0.0/8"],
    "yes",
  ],
  ["source", [known("pods app=web")], "outside", ["10.0.0.0/8"], "no"],
  ["tag", [known("1")], "exists", true, "yes"],
  ["tag", [], "exists", false, "yes"],
  ["tag", [unknown], "exists", true, "yes"],
];

for (const [fact, values, operator, operand, truth] of table) {
  const shown = values.map((each) =>
    each.known ? JSON.stringify(each.value) : "?",
  );
  test(`${fact} [${shown}] ${operator} ${JSON.stringify(operand)}: ${truth}`, () => {
    const condition = { fact, operator, operand };
    assert.is(decide(condition, exposure({ [fact]: values })).truth, truth);
  });
}

test("the value that decided is the evidence", () => {
  const [closed, open] = [range(80, 80), range(23, 23)];
  const { evidence } = decide(
    { fact: "port", operator: "includes", operand: 23 },
    exposure({ port: [closed, open] }),
  );
  assert.equal(evidence, [open]);
});

/** Conditions on facts a, b and c that are each yes, no or unknown. */
const atom = fc
  .constantFrom("a", "b", "c")
  .map((fact): Condition => ({ fact, operator: "equals", operand: "yes" }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    atom,
    fc
      .array(tie("condition"), { minLength: 1, maxLength: 3 })
      .map((all) => ({ all })),
    fc
      .array(tie("condition"), { minLength: 1, maxLength: 3 })
      .map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));
const truths = fc.record({
  a: fc.constantFrom<Truth>("yes", "no", "unknown"),
  b: fc.constantFrom<Truth>("yes", "no", "unknown"),
  c: fc.constantFrom<Truth>("yes", "no", "unknown"),
});

function settle(values: Record<string, Truth>): Exposure {
  return exposure(
    Object.fromEntries(
      Object.entries(values).map(([name, truth]) => [
        name,
        [truth === "unknown" ? unknown : known(truth)],
      ]),
    ),
  );
}

test("property: what is decided stays decided, whatever the unknown turns out to be", () => {
  fc.assert(
    fc.property(condition, truths, fc.boolean(), (asked, values, turn) => {
      const before = decide(asked, settle(values)).truth;
      if (before === "unknown") return;
      const learned = Object.fromEntries(
        Object.entries(values).map(([name, truth]) => [
          name,
          truth === "unknown" ? (turn ? "yes" : "no") : truth,
        ]),
      ) as Record<string, Truth>;
      assert.is(decide(asked, settle(learned)).truth, before);
    }),
  );
});

test("property: not not is nothing; not all is any not", () => {
  fc.assert(
    fc.property(condition, condition, truths, (p, q, values) => {
      const on = (asked: Condition): Truth =>
        decide(asked, settle(values)).truth;
      assert.is(on({ not: { not: p } }), on(p));
      assert.is(
        on({ not: { all: [p, q] } }),
        on({ any: [{ not: p }, { not: q }] }),
      );
    }),
  );
});

test.run();
