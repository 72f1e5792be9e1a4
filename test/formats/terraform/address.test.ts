import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  parseAddress,
  printAddress,
  printKey,
} from "../../../src/formats/terraform/address.ts";

const test = suite("address");

/** Keys of instances, and how Terraform 1.11.4 prints them in the addresses of a plan. */
const printed: [key: string | number | undefined, text: string][] = [
  [undefined, ""],
  [0, "[0]"],
  [12, "[12]"],
  ["", '[""]'],
  ["a.b", '["a.b"]'],
  ["x[0]", '["x[0]"]'],
  ['say "hi"', '["say \\"hi\\""]'],
  ["back\\slash", '["back\\\\slash"]'],
  ["new\nline", '["new\\nline"]'],
  ["tab\t", '["tab\\t"]'],
  ["${x}", '["$${x}"]'],
  ["%{if}", '["%%{if}"]'],
  ["$$", '["$$"]'],
  ["$$${", '["$$$${"]'],
  ["%%%{a", '["%%%%{a"]'],
  ["nul\u0001", '["nul\\u0001"]'],
  ["del\u007f", '["del\\u007f"]'],
  ["\u00a0", '["\\u00a0"]'],
  ["\u200b", '["\\u200b"]'],
  ["\u2028", '["\\u2028"]'],
  ["\ue000", '["\\ue000"]'],
  ["\u{f0000}", '["\\U000f0000"]'],
  ["é", '["é"]'],
  ["😀", '["😀"]'],
];

for (const [key, text] of printed)
  test(`the key ${JSON.stringify(key)} is printed ${text} and read again`, () => {
    assert.is(printKey(key), text);
    assert.equal(parseAddress(`a_b.c-d${text}`), {
      ...{ modules: [], mode: "managed", type: "a_b", name: "c-d" },
      key,
    });
  });

test("modules and data sources are told apart from what they hold", () => {
  const address = 'module.net["a].b"].module.two[0].module.x.data.aws_ami.y[1]';
  const parsed = parseAddress(address)!;
  assert.equal(parsed, {
    modules: [
      { name: "net", key: "a].b" },
      { name: "two", key: 0 },
      { name: "x", key: undefined },
    ],
    ...{ mode: "data", type: "aws_ami", name: "y", key: 1 },
  });
  assert.is(printAddress(parsed), address);
});

test("names may be the words of the language", () => {
  const rows: [string, string[], string, string][] = [
    ["module.module.aws_x.y", ["module"], "aws_x", "y"],
    ["module.data.data.aws_x.data", ["data"], "aws_x", "data"],
    ["aws_x.module", [], "aws_x", "module"],
  ];
  for (const [address, modules, type, name] of rows) {
    const parsed = parseAddress(address)!;
    assert.equal(
      [parsed.modules.map((it) => it.name), parsed.type, parsed.name],
      [modules, type, name],
    );
  }
});

test("what is no address of a resource is refused", () => {
  const rows = [
    ...["", "a", "a.", ".b", "a.b.", "a..b", "a.b.c", "a.b[", "a.b[]", "a b.c"],
    ...["a.b[x]", 'a.b["x]', 'a.b["x"', "a.b[-1]", 'a.b["x"]c', "a[0].b"],
    ...["module.a", "module.a[0]", "data.x", "module[0].a.b.c", "data.x.y.z"],
  ];
  for (const address of rows)
    assert.is(parseAddress(address), undefined, address);
});

test("any key comes back", () => {
  const key = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...'$%{}"\\[].nu0\n') }),
    fc.nat(),
  );
  fc.assert(
    fc.property(key, key, (key, inner) => {
      const modules = [{ name: "m", key }];
      const address = {
        ...{ modules, mode: "managed" as const, type: "t", name: "n" },
        key: inner,
      };
      assert.equal(parseAddress(printAddress(address)), address);
    }),
    { numRuns: 1000 },
  );
});

test.run();
