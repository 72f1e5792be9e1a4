import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { visitExpressions } from "../../../src/syntax/hcl/children.ts";
import { hclComments } from "../../../src/syntax/hcl/comments.ts";
import {
  parseExpressionText,
  parseHcl,
  parseTemplateText,
} from "../../../src/syntax/hcl/parse.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { shown } from "./shown.ts";

const test = suite("hcl properties");

/** HCL, and the tree that it stands for. */
type Pair = readonly [hcl: string, tree: string];

const name = fc.constantFrom("a", "var", "x_1", "é", "b-c", "format");
const blank = fc.constantFrom("", " ", "\t", " /* c */ ");
const gap = fc.constantFrom(" ", "  ", " /* # */ ");
/** Where line breaks mean nothing. */
const loose = fc.constantFrom("", " ", "\n", " # c\n", "\r\n  // d\r\n");
const text = fc.constantFrom("q", "$", "%", "q r", "#", "{", "/* */", "");

const operators = ["||", "&&", "==", "<", "+", "*"] as const;

const { expression } = fc.letrec<{ expression: Pair; term: Pair }>((tie) => {
  const inner = tie("expression");
  const term = tie("term");
  return {
    term: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.nat(99).map((n): Pair => [String(n), String(n)]),
      name.map((word): Pair => [word, word]),
      fc
        .tuple(text, inner, text)
        .map(([before, [hcl, tree], after]): Pair => [
          `"${before}-\${${hcl}}-${after}"`,
          `(str ${JSON.stringify(`${before}-`)} \${${tree}} ${JSON.stringify(`-${after}`)})`,
        ]),
      fc
        .tuple(loose, inner, loose)
        .map(([left, [hcl, tree], right]): Pair => [
          `(${left}${hcl}${right})`,
          `(paren ${tree})`,
        ]),
      fc
        .tuple(fc.array(inner, { maxLength: 3 }), loose)
        .map(([items, space]): Pair => [
          `[${space}${items.map(([hcl]) => hcl).join(`${space},${space}`)}${space}]`,
          `[${items.map(([, tree]) => tree).join(" ")}]`,
        ]),
      fc
        .tuple(
          fc.array(fc.tuple(name, inner), { maxLength: 3 }),
          fc.constantFrom(", ", "\n", " # c\n", ",\n\n"),
        )
        .map(([entries, separator]): Pair => [
          `{ ${entries.map(([key, [hcl]]) => `${key} = ${hcl}`).join(separator)} }`,
          `{${entries.map(([key, [, tree]]) => `${key}: ${tree}`).join(", ")}}`,
        ]),
      fc
        .tuple(name, fc.array(inner, { maxLength: 3 }), loose)
        .map(([word, values, space]): Pair => [
          `${word}(${space}${values.map(([hcl]) => hcl).join(`,${space}`)}${space})`,
          `(${[word, ...values.map(([, tree]) => tree)].join(" ")})`,
        ]),
      fc
        .tuple(name, name)
        .map(([of, word]): Pair => [`${of}.${word}`, `(. ${of} ${word})`]),
      fc
        .tuple(name, inner)
        .map(([of, [hcl, tree]]): Pair => [
          `${of}[${hcl}]`,
          `(at ${of} ${tree})`,
        ]),
      fc
        .tuple(name, inner, term)
        .map(([word, [from, fromTree], [value, valueTree]]): Pair => [
          `[for ${word} in ${from} : ${value}]`,
          `(for ${word} ${fromTree} ${valueTree})`,
        ]),
      term.map(([hcl, tree]): Pair => [`!${hcl}`, `(! ${tree})`]),
    ),
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      term,
      fc
        .tuple(term, gap, fc.constantFrom(...operators), blank, term)
        .map(([[a, left], before, sign, after, [b, right]]): Pair => [
          `${a}${before}${sign}${after}${b}`,
          `(${sign} ${left} ${right})`,
        ]),
      fc
        .tuple(term, term, inner)
        .map(([[a, first], [b, second], [c, third]]): Pair => [
          `${a} ? ${b} : ${c}`,
          `(? ${first} ${second} ${third})`,
        ]),
    ),
  };
});

test("a printed tree is read as the same tree", () => {
  fc.assert(
    fc.property(expression, ([hcl, tree]) => {
      const { body, problems } = parseHcl(
        openSource("a.tf", `b "c" {\n  d = ${hcl}\n}\ne = 1`),
      );
      assert.equal(problems, []);
      const [argument] = body.blocks[0]!.body.attributes;
      assert.is(shown(argument!.expression), tree);
      assert.is(body.attributes[0]!.name, "e");
    }),
    { numRuns: 300 },
  );
});

const scraps = fc
  .array(
    fc.constantFrom(
      ..."a = \" ${ %{ } { [ ] ( ) \n \n <<E\n E\n <<-E\n .0 .* [*] ... , : :: => ~} # /* */ // \\ \r\n if for in else endif endfor true - ! ? && 1 é \u0000 ' ;".split(
        " ",
      ),
      " ",
      "\n",
      "  ",
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(""));

test("whatever the text, it is read without an exception, within its bounds", () => {
  fc.assert(
    fc.property(scraps, (garbage) => {
      const source = openSource("a.tf", garbage);
      const { body, problems } = parseHcl(source);
      visitExpressions(body, ({ start, end }) =>
        assert.ok(0 <= start && start <= end && end <= garbage.length),
      );
      for (const { span } of problems)
        assert.ok(span.start <= span.end && span.end <= garbage.length);
      parseTemplateText(source);
      parseExpressionText(source);
      hclComments(source, /./);
    }),
    { numRuns: 2000 },
  );
});

test("a broken block hides nothing of the blocks around it", () => {
  fc.assert(
    fc.property(scraps, (garbage) => {
      const isTame = !/[{}]|\/\*|\*\//.test(garbage);
      fc.pre(isTame);
      const { body } = parseHcl(
        openSource(
          "a.tf",
          `first "x" {\n  a = 1\n}\nbroken "y" {\n  ${garbage}\n}\nlast "z" {\n  a = 1\n}\n`,
        ),
      );
      const types = body.blocks.map(({ type }) => type);
      assert.is(types[0], "first");
      assert.is(types.at(-1), "last");
    }),
  );
});

test.run();
