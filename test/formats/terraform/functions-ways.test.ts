import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  elementOf,
  trailOrigin,
  trailSpan,
} from "../../../src/formats/terraform/value.ts";
import type { TerraformValue } from "../../../src/formats/terraform/value.ts";
import { textFrom } from "../../../src/syntax/text.ts";
import {
  callOf,
  callPlace,
  list,
  map,
  referred,
  shown,
  source,
  unknown,
  written,
} from "./functions-values.ts";
import type { Given } from "./functions-values.ts";

const test = suite("ways through functions");

/** Where the reader meets a value, then what leads on. */
function way(value: TerraformValue): string {
  const spans = [
    trailSpan(value.trail),
    ...trailOrigin(value.trail).map(({ span }) => span),
  ];
  return spans
    .map(({ file, start, end }) => `${file}:${start}-${end}`)
    .join(" > ");
}

function itemsOf(value: TerraformValue): readonly TerraformValue[] {
  const parts =
    value.kind === "list"
      ? value.items
      : value.kind === "map"
        ? [...value.entries.values()]
        : [];
  return parts.map((part) => elementOf(value, part));
}

function itemAt(value: TerraformValue, i: number): TerraformValue {
  return itemsOf(value)[i]!;
}

const literal = "main.tf:10-12";
const throughDefault = "main.tf:30-35 > main.tf:10-12";

test("elements keep the way of their container", () => {
  const rows: readonly [string, Given[]][] = [
    ["concat", [referred(list("a"), 30), ["b"]]],
    ["flatten", [[referred(["a"], 30)]]],
    ["merge", [referred({ a: 1 }, 30), { b: 2 }]],
    ["values", [referred(map({ a: 1 }), 30)]],
    ["toset", [referred(["a"], 30)]],
    ["tolist", [referred(["a"], 30)]],
    ["compact", [referred(["a"], 30)]],
    ["distinct", [referred(["a"], 30)]],
    ["slice", [referred(["a"], 30), 0, 1]],
    ["reverse", [referred(["a"], 30)]],
    ["sort", [referred(["a"], 30)]],
    ["setunion", [referred(["a"], 30)]],
    ["zipmap", [["k"], referred(["a"], 30)]],
  ];
  for (const [name, args] of rows)
    assert.is(way(itemAt(callOf(name, args), 0)), throughDefault, name);
});

test("an element that is taken out has both ways", () => {
  const rows: readonly [string, Given[]][] = [
    ["element", [referred(["a"], 30), 0]],
    ["lookup", [referred({ a: 1 }, 30), "a"]],
    ["one", [referred(["a"], 30)]],
    ["coalesce", [null, referred("a", 30)]],
    ["max", [1, referred(5, 30)]],
  ];
  for (const [name, args] of rows)
    assert.is(way(callOf(name, args)), throughDefault, name);
});

test("a value that is only read otherwise stands where it stood", () => {
  for (const name of [
    "tonumber",
    "tostring",
    "trimspace",
    "lower",
    "sensitive",
  ])
    assert.is(way(callOf(name, [referred("23", 30)])), throughDefault, name);
  assert.is(way(callOf("parseint", ["23", 10])), literal);
});

test("something new stands at the call, and leads to what it was made of", () => {
  const { start, end } = callPlace;
  const call = `main.tf:${start}-${end}`;
  assert.is(way(callOf("format", ["%d", 23])), call);
  assert.is(
    way(callOf("format", ["%d", referred(23, 30)])),
    `${call} > ${literal}`,
  );
  assert.is(
    way(callOf("length", [referred(["a"], 30)])),
    `${call} > ${literal}`,
  );
  assert.is(
    way(callOf("join", [",", [referred("a", 30)]])),
    `${call} > ${literal}`,
  );
});

test("parts of a written string stand at their own characters", () => {
  const parts = itemsOf(callOf("split", [",", written("22,23")]));
  assert.equal(parts.map(way), ["written.tf:0-2", "written.tf:3-5"]);
  const groups = itemsOf(callOf("regex", ["(\\w+):(\\d+)", written("tcp:23")]));
  assert.equal(groups.map(way), ["written.tf:0-3", "written.tf:4-6"]);
  const cells = itemsOf(
    itemAt(callOf("csvdecode", [written("a,b\n1,23\n")]), 0),
  );
  assert.equal(cells.map(way), ["written.tf:4-5", "written.tf:6-8"]);
  const text = (
    callOf("trimspace", [written("  a ")]) as {
      text?: { start: number; end: number };
    }
  ).text!;
  assert.equal([text.start, text.end], [2, 3]);
});

test("a replaced part stands where the old one stood", () => {
  const { text } = callOf("replace", [written("a.b"), ".", "--"]) as {
    text?: { pieces: readonly { text: string; start: number; end: number }[] };
  };
  assert.equal(text!.pieces, [
    { text: "a", start: 0, end: 1 },
    { text: "--", start: 1, end: 2 },
    { text: "b", start: 2, end: 3 },
  ]);
});

test("what is decoded stands where it is written", () => {
  const json = callOf("jsondecode", [written('{"port": 23, "name": "a\\nb"}')]);
  assert.equal(itemsOf(json).map(way), ["written.tf:9-11", "written.tf:21-27"]);
  const yaml = callOf("yamldecode", [written("port: 23\nname: 'a'\n")]);
  assert.equal(itemsOf(yaml).map(way), ["written.tf:6-8", "written.tf:15-18"]);
  const files = {
    read: () => ({ text: "[23]", file: "ports.json" }),
    exists: () => true,
    list: () => [],
  };
  const read = callOf("jsondecode", [callOf("file", ["ports.json"], files)]);
  assert.is(way(itemAt(read, 0)), "main.tf:20-50 > ports.json:1-3");
});

test("JSON that is known in part is read as far as it is known", () => {
  const text = '[{"image": "\uFFFC:1", "port": 23, "other": \uFFFC}]';
  const why = "var.x has no value";
  const at = text.indexOf("\uFFFC");
  const to = text.lastIndexOf("\uFFFC");
  const cut = [0, at, at + 1, to, to + 1, text.length];
  const pieces = cut.slice(1).map((end, i) => {
    const start = cut[i]!;
    const part = { text: text.slice(start, end), start, end };
    return part.text === "\uFFFC" ? { ...part, why } : part;
  });
  const value: TerraformValue = {
    ...(unknown() as Extract<TerraformValue, { kind: "unknown" }>),
    text: textFrom(source, pieces, 0, text.length),
  };
  assert.is(
    shown(callOf("jsondecode", [value])),
    `[{image: ?"\uFFFC:1", port: 23, other: ?${why}}]`,
  );
});

test("what an encoding function wrote is found again with its way", () => {
  const value: Given = [{ port: referred(23, 30), image: unknown() }];
  const json = callOf("jsonencode", [value]);
  const again = callOf("jsondecode", [json]);
  assert.is(shown(again), "[{port: 23, image: ?var.x has no value}]");
  assert.is(way(itemAt(itemAt(again, 0), 0)), throughDefault);
  const data = callOf("base64encode", [callOf("join", ["", ["a", unknown()]])]);
  assert.is(shown(callOf("base64decode", [data])), '?"a\uFFFC"');
});

test("the parts of a string that is put together lead to where they come from", () => {
  const { text } = callOf("join", ["-", [referred("a", 30), unknown()]]) as {
    text?: {
      pieces: readonly {
        text: string;
        start: number;
        why?: string;
        origin?: readonly unknown[];
      }[];
    };
  };
  const [first, between, last] = text!.pieces;
  assert.equal(
    [first!.text, first!.start, first!.origin!.length],
    ["a", 30, 1],
  );
  assert.equal([between!.text, last!.why], ["-", "var.x has no value"]);
});

test.run();
