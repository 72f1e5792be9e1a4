import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hasFunction } from "../../../src/formats/terraform/functions/call.ts";
import {
  callOf,
  either,
  list,
  map,
  noFiles,
  sensitive,
  shown,
  unknown,
} from "./functions-values.ts";
import type { Given } from "./functions-values.ts";

const test = suite("functions");

type Row = readonly [name: string, args: readonly Given[], result: string];

/** Each result is what `terraform console` 1.11.4 gives. */
const tables: Record<string, readonly Row[]> = {
  numbers: [
    ["floor", [-1.5], "-2"],
    ["signum", [1.5], "!"],
    ["max", [1, "2"], "2"],
    ["max", [], "!"],
    ["parseint", ["zZ", 62], "2231"],
    ["parseint", ["-FF", 16], "-255"],
    ["parseint", ["8", 8], "!"],
    ["parseint", [10, 2], "!"],
    ["range", [1, 5, 2], "list[1, 3]"],
    ["range", [5, 1], "list[5, 4, 3, 2]"],
    ["range", [1025], "!"],
    ["range", [1, 2, 0], "!"],
    ["range", [5, 1, 1], "!"],
    ["sum", [[1, "2", 3.5]], "6.5"],
    ["sum", [[]], "!"],
  ],
  strings: [
    ["chomp", ["a\r\n\n"], '"a"'],
    ["title", ["foo-bar it's a_b"], '"Foo-Bar It\'S A_b"'],
    ["lower", ["ÀİΑΣ"], '"àiασ"'],
    ["upper", ["straße"], '"STRAßE"'],
    ["strrev", ["aé👨‍👩‍👧b"], '"b👨‍👩‍👧éa"'],
    ["substr", ["a👨‍👩‍👧b", 1, 1], '"👨‍👩‍👧"'],
    ["substr", ["hello", -10, 3], '"hel"'],
    ["substr", ["hello", 2, -1], '"llo"'],
    ["trim", ["?!a?!", "!?"], '"a"'],
    ["trimspace", [" \t\n a\u00a0\u3000"], '"a"'],
    ["split", ["", "aéb"], 'list["a", "é", "b"]'],
    ["split", [",", ""], 'list[""]'],
    ["join", [",", ["a", 1, true]], '"a,1,true"'],
    ["join", [",", [null]], "!"],
    ["indent", [2, "a\nb\n\nc"], '"a\\n  b\\n  \\n  c"'],
    ["replace", ["abc", "", "-"], '"-a-b-c-"'],
    ["replace", ["a/b", "/", "x"], '"axb"'],
    ["replace", ["hello world", "/(h)(e)/", "$2$1"], '"ehllo world"'],
    ["replace", ["hello", "/(h)/", "$1x"], '"ello"'],
    ["replace", ["hello", "/(?P<x>h)/", "${x}y"], '"hyello"'],
    ["replace", ["aaa", "/a*?/", "-"], '"-a-a-a-"'],
    ["upper", [5], '"5"'],
    ["upper", [null], "!"],
    ["upper", [["a"]], "!"],
    ["upper", ["a", "b"], "!"],
  ],
  format: [
    ["format", ["%05d|%-5d|%+d|% d", 42, 3, 1, 2], '"00042|3    |+1| 2"'],
    [
      "format",
      ["%x %X %#x %b %#o", 255, 255, 255, -5, 8],
      '"ff FF 0xff -101 010"',
    ],
    [
      "format",
      ["%08.3f|%e|%g|%g", 3.14159, 12345.678, 100000, 1000000],
      '"0003.142|1.234568e+04|100000|1e+06"',
    ],
    [
      "format",
      ["%v %v %#v", [1, "a"], 1234567, "a"],
      '"[1,\\"a\\"] 1.234567e+06 \\"a\\""',
    ],
    ["format", ["%5s|%-4s|%.2s", "é", "👨‍👩‍👧", "defg"], '"    é|👨‍👩‍👧   |de"'],
    ["format", ["%[2]s %[1]s %s", "a", "b"], '"b a b"'],
    ["format", ["%q %%", 'a"é\n'], '"\\"a\\\\\\"é\\\\n\\" %"'],
    ["format", ["%s", 1.5], '"1.5"'],
    ["format", ["%d", 1.5], "!"],
    ["format", ["%s", ["a"]], "!"],
    ["format", ["%s", "a", "b"], "!"],
    ["format", ["%s %s", "a"], "!"],
    ["format", ["%y", "a"], "!"],
    ["format", ["%", 1], "!"],
    ["formatlist", ["%s-%s", ["a", "b"], "x"], 'list["a-x", "b-x"]'],
    ["formatlist", ["%s", "a"], 'list["a"]'],
    ["formatlist", ["%s-%s", ["a", "b"], ["x"]], "!"],
  ],
  regex: [
    ["regex", ["([a-z]+)(\\d+)", "abc123"], '["abc", "123"]'],
    ["regex", ["(?P<n>[a-z]+)(?P<d>\\d+)?", "abc"], '{n: "abc", d: null}'],
    ["regex", ["(?P<n>a)(b)", "ab"], "!"],
    ["regex", ["x", "abc"], "!"],
    ["regex", ["(?=a)", "a"], "!"],
    ["regex", ["a++", "aaa"], "!"],
    ["regex", ["\\1", "a"], "!"],
    ["regex", ["a$", "a\n"], "!"],
    ["regex", ["(?i:a)B", "AB"], '"AB"'],
    ["regex", ["(?U)a+", "aaa"], '"a"'],
    ["regex", ["(?m)^b$", "a\nb\nc"], '"b"'],
    ["regex", ["\\Qa.b\\E", "a.b"], '"a.b"'],
    ["regex", ["[]a[:digit:]]+", "]a1"], '"]a1"'],
    ["regex", ["\\p{Greek}+", "aλμ"], '"λμ"'],
    ["regex", ["(a|ab)(c|bcd)", "abcd"], '["a", "bcd"]'],
    ["regexall", ["x*", "axb"], 'list["", "x", ""]'],
    ["regexall", ["([a-z])(\\d)", "a1b2"], 'list[["a", "1"], ["b", "2"]]'],
  ],
  lists: [
    ["concat", [["a"], [1]], '["a", 1]'],
    ["concat", [list("a"), list(1)], 'list["a", "1"]'],
    ["concat", [new Set(["a"])], "!"],
    ["compact", [["a", "", null, 1]], 'list["a", "1"]'],
    ["distinct", [[23, "23", null]], 'list["23", null]'],
    ["distinct", [[1, [1]]], "!"],
    [
      "flatten",
      [[[1, [2]], 3, new Set(["a"]), null, { a: [1] }]],
      '[1, 2, 3, "a", null, {a: [1]}]',
    ],
    ["chunklist", [["a", "b", "c"], 2], 'list[list["a", "b"], list["c"]]'],
    ["slice", [["a", "b", "c"], 1, 2], '["b"]'],
    ["slice", [["a"], 0, 2], "!"],
    ["reverse", [[1, "a"]], '["a", 1]'],
    ["sort", [["b", "a", "B", 10, 9]], 'list["10", "9", "B", "a", "b"]'],
    ["matchkeys", [["a", "b"], ["x", "1"], [1]], 'list["b"]'],
    ["length", ["👨‍👩‍👧é"], "2"],
    ["length", [5], "!"],
    ["element", [["a", "b", "c"], 4], '"b"'],
    ["element", [[], 0], "!"],
    ["index", [["a", "b"], "b"], "1"],
    ["contains", [[1, 2], "1"], "false"],
    ["one", [[]], "null"],
    ["one", [[1, 2]], "!"],
    ["coalesce", ["", 0], '"0"'],
    ["coalesce", [null, 1, "a"], '"1"'],
    ["coalesce", [[], [1]], "list[]"],
    ["coalesce", [null, ""], "!"],
    ["coalesce", [1, true], "!"],
    ["coalescelist", [[], ["a"]], '["a"]'],
    ["alltrue", [[true, null]], "false"],
    ["anytrue", [[false, "true"]], "true"],
  ],
  maps: [
    ["lookup", [{ a: null }, "a", 23], "null"],
    ["lookup", [map({ a: 1 }), "b", "5"], "5"],
    ["lookup", [{ a: 1 }, "b"], "!"],
    ["merge", [{ a: 1, b: 2 }, null, { a: "x" }], '{a: "x", b: 2}'],
    ["merge", [map({ a: 1 }), map({ b: 2 })], "map{a: 1, b: 2}"],
    ["merge", [{ a: 1 }, [1]], "!"],
    ["keys", [{ b: 1, a: 2 }], '["a", "b"]'],
    ["values", [map({ b: 1, a: 2 })], "list[2, 1]"],
    [
      "zipmap",
      [
        ["a", "b"],
        [1, "x"],
      ],
      '{a: 1, b: "x"}',
    ],
    ["zipmap", [["a"], [1, 2]], "!"],
    [
      "transpose",
      [{ a: ["x", "y"], b: ["y"] }],
      'map{x: list["a"], y: list["a", "b"]}',
    ],
  ],
  sets: [
    ["toset", [[10, 9, 100]], "set[9, 10, 100]"],
    ["toset", [[23, "23"]], 'set["23"]'],
    ["toset", [["a", "B", "10", "9"]], 'set["10", "9", "B", "a"]'],
    ["toset", [[{ a: 2 }, { a: 1 }]], "set[{a: 1}, {a: 2}]"],
    ["setunion", [["b"], ["a", 1]], 'set["1", "a", "b"]'],
    [
      "setintersection",
      [
        [1, 2],
        ["2", 3],
      ],
      'set["2"]',
    ],
    ["setsubtract", [["a", "b"], ["b"]], 'set["a"]'],
    ["setproduct", [["a"], ["b", 2]], 'list[["a", "b"], ["a", "2"]]'],
    ["setproduct", [["b", "a"], new Set(["x"])], 'set[["a", "x"], ["b", "x"]]'],
  ],
  conversions: [
    ["tonumber", ["023"], "23"],
    ["tonumber", [" 23"], "!"],
    ["tonumber", ["0x17"], "!"],
    ["tobool", ["1"], "true"],
    ["tobool", ["TRUE"], "!"],
    ["tostring", [1e30], `"1${"0".repeat(30)}"`],
    ["tostring", [1e-7], '"0.0000001"'],
    ["tostring", [null], "null"],
    ["tolist", [[1, true]], "!"],
    ["tolist", [{ a: 1 }], "!"],
    ["tomap", [{ a: 1, b: "x" }], 'map{a: "1", b: "x"}'],
  ],
  encodings: [
    ["base64decode", ["aGk="], '"hi"'],
    ["base64decode", ["aGk"], "!"],
    ["base64decode", ["/w=="], "!"],
    ["textencodebase64", ["Hi", "UTF-16LE"], '"SABpAA=="'],
    ["textdecodebase64", ["SABpAA==", "nope"], "!"],
    ["urlencode", ["a b&c/é~*'()!"], '"a+b%26c%2F%C3%A9~%2A%27%28%29%21"'],
    [
      "jsonencode",
      ["<&\u2028é\0/"],
      '"\\"\\\\u003c\\\\u0026\\\\u2028é\\\\u0000/\\""',
    ],
    [
      "jsonencode",
      [{ b: 1e25, a: [null, true, 1.5] }],
      '"{\\"a\\":[null,true,1.5],\\"b\\":10000000000000000000000000}"',
    ],
    ["jsondecode", ['{"a":1,"a":[1,"x",null]}'], '{a: [1, "x", null]}'],
    ["jsondecode", ["[1,]"], "!"],
    ["jsondecode", [""], "!"],
    [
      "csvdecode",
      ['a,b\r\n1,2\n\n3,"x""y"\n'],
      'list[{a: "1", b: "2"}, {a: "3", b: "x\\"y"}]',
    ],
    ["csvdecode", ["a,b\n1\n"], "!"],
    ["csvdecode", ['a b,c\n "x",y'], "!"],
    ["csvdecode", ["a\n"], "list[]"],
    [
      "yamldecode",
      ["a: yes\nb: 010\nc: 0o17\nd: 1_000\ne: 1:30\nf: -0x1\n"],
      '{a: true, b: 10, c: 15, d: "1_000", e: "1:30", f: "-0x1"}',
    ],
    [
      "yamldecode",
      ["a: &x {b: 1}\nd:\n  <<: *x\n  e: 2020-01-01"],
      '{a: {b: 1}, d: {b: 1, e: "2020-01-01T00:00:00Z"}}',
    ],
    ["yamldecode", ["a\n---\nb"], "!"],
    ["yamldecode", ["!foo a"], "!"],
    ["yamldecode", ["~: x"], "!"],
    [
      "yamlencode",
      [{ a: [[1, { z: 2, y: [] }]], g: "a\nb\n" }],
      '"\\"a\\":\\n- - 1\\n  - \\"y\\": []\\n    \\"z\\": 2\\n\\"g\\": |\\n  a\\n  b\\n"',
    ],
    [
      "yamlencode",
      [{ t: "x\n\n", u: " lead\n", v: "\u0001" }],
      '"\\"t\\": |+\\n  x\\n\\n\\"u\\": |2\\n   lead\\n\\"v\\": \\"\\\\x01\\"\\n"',
    ],
    ["yamlencode", [5], '"5\\n...\\n"'],
  ],
  "files, dates and hashes": [
    ["dirname", ["a//b/../c"], '"a"'],
    ["dirname", ["a/"], '"a"'],
    ["basename", ["a/b/"], '"b"'],
    [
      "formatdate",
      ["EEE D MMM YY, HH:mm aa ZZZ 'at' ''", "2018-01-02T23:02:01-08:00"],
      '"Tue 2 Jan 18, 11:02 pm -08:00 at \'"',
    ],
    ["formatdate", ["YYY", "2018-01-02T23:02:01Z"], "!"],
    ["formatdate", ["DD", "2018-02-30T00:00:00Z"], "!"],
    [
      "timeadd",
      ["2017-11-22T00:00:00Z", "-1h30m0.5s"],
      '"2017-11-21T22:29:59Z"',
    ],
    [
      "timeadd",
      ["2017-11-22T00:00:00+02:00", "1h"],
      '"2017-11-22T01:00:00+02:00"',
    ],
    ["timeadd", ["2017-11-22T00:00:00Z", "1d"], "!"],
    ["timecmp", ["2017-11-22T00:00:00Z", "2017-11-22T01:00:00+01:00"], "0"],
    ["md5", ["a"], '"0cc175b9c0f1b6a831c399e269772661"'],
    ["base64sha256", ["a"], '"ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="'],
    ["uuidv5", ["dns", "a.b"], '"0e7af403-ee0d-594b-ab31-08b1c687f2fa"'],
  ],
  networks: [
    ["cidrhost", ["10.12.112.0/20", -1], '"10.12.127.255"'],
    [
      "cidrhost",
      ["fd00:fd12:3456:7890:00a2::/72", 34],
      '"fd00:fd12:3456:7890::22"',
    ],
    ["cidrhost", ["10.0.0.0/30", 4], "!"],
    ["cidrhost", ["10.0.0.0", 1], "!"],
    ["cidrnetmask", ["172.16.0.0/12"], '"255.240.0.0"'],
    ["cidrsubnet", ["10.1.2.0/24", 4, 15], '"10.1.2.240/28"'],
    ["cidrsubnet", ["010.0.0.0/8", 8, 1], '"10.1.0.0/16"'],
    ["cidrsubnet", ["10.0.0.0/24", 4, 16], "!"],
    [
      "cidrsubnets",
      ["10.1.0.0/16", 4, 4, 8, 4],
      'list["10.1.0.0/20", "10.1.16.0/20", "10.1.32.0/24", "10.1.48.0/20"]',
    ],
    ["cidrsubnets", ["10.0.0.0/24", 1, 1, 1], "!"],
  ],
};

for (const [name, rows] of Object.entries(tables))
  test(`${name} as terraform console answers`, () => {
    const results = rows.map(([name, args]) => shown(callOf(name, args)));
    assert.equal(
      rows.map(([name], i) => `${name}: ${results[i]}`),
      rows.map(([name, , result]) => `${name}: ${result}`),
    );
  });

test("what is unknown stays unknown, but where the answer does not depend on it", () => {
  const x = unknown();
  const why = "?var.x has no value";
  const rows: readonly Row[] = [
    ["upper", [x], why],
    ["abs", [x], why],
    ["length", [[x, 1]], "2"],
    ["length", [x], why],
    ["length", [new Set([x, 1])], why],
    ["concat", [[x], ["a"]], `[${why}, "a"]`],
    ["merge", [{ a: x }, { b: 1 }], `{a: ${why}, b: 1}`],
    ["keys", [{ a: x }], '["a"]'],
    ["lookup", [{ a: 1, b: x }, "a", 2], "1"],
    ["lookup", [{ a: 1 }, "a", x], "1"],
    ["lookup", [{ a: 1 }, "b", x], why],
    ["element", [["a", x], 0], '"a"'],
    ["contains", [[x, 23], 23], "true"],
    ["contains", [[x, 22], 23], why],
    ["coalesce", ["a", x], '"a"'],
    ["coalesce", [null, x, "a"], why],
    ["alltrue", [[x, false]], "false"],
    ["alltrue", [[x, true]], why],
    ["sort", [["a", x]], why],
    ["toset", [["b", x, "a"]], `set["a", "b", ${why}]`],
    ["jsonencode", [{ a: x }], why],
    ["timestamp", [], "?timestamp() is only known when Terraform runs"],
    [
      "provider::aws::arn_parse",
      ["x"],
      "?provider::aws::arn_parse() is a function of a provider",
    ],
    ["nothing", [], "!"],
  ];
  for (const [name, args, result] of rows)
    assert.is(shown(callOf(name, args)), result, name);
});

test("a string that is known in part stays so", () => {
  const x = unknown();
  assert.is(shown(callOf("join", ["-", ["a", x]])), '?"a-\uFFFC"');
  assert.is(shown(callOf("format", ["%s:%d", x, 23])), '?"\uFFFC:23"');
  assert.is(shown(callOf("format", ["p%d", x])), '?"p\uFFFC"');
  const partial = callOf("join", ["", [" A", x]]);
  assert.is(shown(callOf("lower", [partial])), '?" a\uFFFC"');
  assert.is(shown(callOf("trimspace", [partial])), '?"A\uFFFC"');
  assert.is(shown(callOf("join", [",", x])), "?var.x has no value");
});

test("each of several values gives a result, and equal results are one", () => {
  const rows: readonly Row[] = [
    ["upper", [either("a", "b")], '"A" | "B"'],
    ["length", [either("a", "b")], "1"],
    ["max", [either(1, 3), 2], "2 | 3"],
    ["join", [",", ["a", either("b", "c")]], '"a,b" | "a,c"'],
    ["tonumber", [either("1", unknown())], "1 | ?var.x has no value"],
    ["compact", [["a", either("", "b")]], 'list["a"] | list["a", "b"]'],
    ["compact", [["a", either("b", "c")]], 'list["a", "b" | "c"]'],
    ["flatten", [[either(["a"], [])]], '["a"] | []'],
    ["concat", [[either("a", "b")], ["c"]], '["a" | "b", "c"]'],
    ["toset", [[either("a", "b"), "a"]], 'set["a"] | set["a", "b"]'],
  ];
  for (const [name, args, result] of rows)
    assert.is(shown(callOf(name, args)), result, name);
  const many = Array.from({ length: 6 }, () => either("a", "b"));
  assert.is(callOf("join", ["", many]).kind, "unknown");
});

test("what comes out of something secret is secret", () => {
  assert.ok(callOf("upper", [sensitive("a")]).sensitive);
  assert.ok(callOf("join", ["", [sensitive("a")]]).sensitive);
  assert.ok(callOf("length", [sensitive([1])]).sensitive);
  assert.not(callOf("length", [[sensitive(1)]]).sensitive);
  assert.ok(callOf("lookup", [sensitive({ a: 1 }), "a"]).sensitive);
  assert.not(callOf("merge", [{ a: sensitive(1) }, { b: 2 }]).sensitive);
  assert.not(callOf("nonsensitive", [sensitive("a")]).sensitive);
  assert.is(shown(callOf("issensitive", [sensitive(1)])), "true");
  const refused = callOf("tonumber", [sensitive("hunter2")]);
  assert.not.match((refused as { why: string }).why, "hunter2");
});

test("files are read where they may be", () => {
  const files = {
    read: (path: string) =>
      path === "a.txt" ? { text: "hi", file: "x/a.txt" } : { why: "no file" },
    exists: (path: string) => path === "a.txt",
    list: () => ["a.txt", "b/c.txt", "b/d.sh"],
  };
  assert.is(shown(callOf("file", ["a.txt"], files)), '"hi"');
  assert.is(shown(callOf("filebase64", ["a.txt"], files)), '"aGk="');
  assert.is(shown(callOf("file", ["b.txt"], files)), "!");
  assert.is(shown(callOf("file", ["a.txt"], noFiles)), "?no file is read here");
  assert.is(shown(callOf("fileexists", ["b.txt"], files)), "false");
  assert.is(
    shown(callOf("filemd5", ["a.txt"], files)),
    '"49f68a5c8493ec2c0bf489821c21fc3b"',
  );
  assert.is(
    shown(callOf("fileset", [".", "**/*.{txt,md}"], files)),
    'set["a.txt", "b/c.txt"]',
  );
  assert.is(shown(callOf("fileset", [".", "*"], files)), 'set["a.txt"]');
});

test("hostile arguments end soon", () => {
  const started = Date.now();
  callOf("regex", ["(a+)+$", `${"a".repeat(50)}b`]);
  assert.is(
    callOf("setproduct", [...Array<Given>(6).fill(Array<Given>(20).fill("a"))])
      .kind,
    "unknown",
  );
  callOf("format", ["%999999999d", 1]);
  callOf("indent", [1e9, "a\n".repeat(100)]);
  callOf("pow", [10, 1e9]);
  const laughs = Array.from(
    { length: 30 },
    (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`,
  );
  assert.is(
    callOf("yamldecode", [`a0: &a0 x\n${laughs.join("\n")}\n`]).kind,
    "unknown",
  );
  callOf("jsondecode", ["[".repeat(100_000)]);
  assert.ok(Date.now() - started < 5000);
});

test("names", () => {
  assert.ok(hasFunction("core::max"));
  assert.ok(hasFunction("uuid"));
  assert.not(hasFunction("try"));
  assert.not(hasFunction("constructor"));
});

const anything = fc.letrec<{ value: Given }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("value"), {
      maxKeys: 4,
      noNullPrototype: true,
    }) as fc.Arbitrary<Given>,
  ),
})).value;

test("what an encoder wrote, a decoder reads", () => {
  fc.assert(
    fc.property(anything, (given) => {
      const strip = (name: string): string => {
        const { encoded: _, ...plain } = callOf(name, [given]) as {
          encoded?: unknown;
          kind: "string";
          value: string;
        };
        return plain.value;
      };
      const json = strip("jsonencode");
      assert.equal(JSON.parse(json), given);
      const read = shown(callOf("jsondecode", [json]));
      assert.is(
        shown(callOf("jsondecode", [callOf("jsonencode", [given])])).length,
        read.length,
      );
      assert.is(shown(callOf("yamldecode", [strip("yamlencode")])), read);
    }),
    { numRuns: 100 },
  );
});

test("no argument makes a function throw", () => {
  const names = Object.values(tables).flatMap((rows) =>
    rows.map(([name]) => name),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(anything, { maxLength: 4 }),
      (name, args) => {
        callOf(name, args);
      },
    ),
    { numRuns: 500 },
  );
});

test.run();
