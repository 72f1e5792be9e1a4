import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readScript } from "../../src/syntax/shell-script.ts";
import { openSource } from "../../src/syntax/source.ts";
import { originOf, textFrom, UNKNOWN } from "../../src/syntax/text.ts";
import type { Text } from "../../src/syntax/text.ts";

const test = suite("shell variables");

function textOf(value: string): Text {
  const source = openSource("script", value);
  const end = value.length;
  return textFrom(source, [{ text: value, start: 0, end }], 0, end);
}

const outside: Readonly<Record<string, string>> = { PORT: "23", PKGS: "a b" };

function lookUp(name: string): Text | undefined {
  const value = outside[name];
  if (value === undefined) return undefined;
  const source = openSource("Dockerfile", `ENV ${name}=${value}`);
  const [start, end] = [5 + name.length, source.text.length];
  const span = {
    ...{ file: "Dockerfile", line: 1, column: start + 1, start, end },
    ...{ endLine: 1, endColumn: end + 1 },
  };
  const origin = [{ span, message: `${name} is set here` }];
  return textFrom(source, [{ text: value, start, end, origin }], start, end);
}

/** The words of the last command; `?` for what only the running shell knows. */
function lastWords(script: string): string[] {
  const words = readScript(textOf(script), lookUp).at(-1)?.words ?? [];
  return words.map(({ value }) => value.replaceAll(UNKNOWN, "?"));
}

test("what a script sets, and what comes from outside", () => {
  const rows: [string, ...string[]][] = [
    ["run $PORT ${PORT} ${PORT:-24} x$PORT", "run", "23", "23", "23", "x23"],
    ["run $PKGS", "run", "a", "b"],
    ['run "$PKGS"', "run", "a b"],
    ["run '$PKGS' \\$PKGS", "run", "$PKGS", "$PKGS"],
    ["A=1; run $A", "run", "1"],
    ["A='1 2'; run $A x", "run", "1", "2", "x"],
    ["A=1 B=2; C=$A$B; run $C", "run", "12"],
    ["export A=1; readonly B=2; run $A $B", "run", "1", "2"],
    ["PORT=24; run $PORT", "run", "24"],
    ["A=; run $A x", "run", "x"],
    [": ${A:=5}; run $A", "run", "5"],
    ["A=${A:-7}; run $A", "run", "7"],
    ["f() { A=1; }; f; run $A", "run", "1"],
    ["for a in 1 2; do run $a; done", "run", "1", "2"],
    ['for a in 1 2; do run "$a"; done', "run", "1", "2"],
  ];
  for (const [script, ...words] of rows)
    assert.equal(lastWords(script), words, script);
});

test("what only the running shell knows stays unknown", () => {
  const rows: [string, ...string[]][] = [
    ["run $A", "run", "?"],
    ["A=1 other; run $A", "run", "?"],
    ["read PORT; run $PORT", "run", "?"],
    ["unset PORT; run $PORT", "run", "?"],
    ["A=$(date); run $A", "run", "?"],
    ["A=1; A+=2; run $A", "run", "?"],
    ["A=(1 2); run $A", "run", "?"],
    ["run ${PORT%3} ${#PORT}", "run", "?", "?"],
    ["if x; then A=1; fi; run $A", "run", "?"],
    ["if x; then A=1; else run $A; fi", "run", "?"],
    ["if x; then A=1; run $A; fi", "run", "1"],
    ["case $X in a) A=1 ;; esac; run $A", "run", "?"],
    ["while x; do A=1; done; run $A", "run", "?"],
    ["x || A=1; run $A", "run", "?"],
    ["[ -n x ] && A=1; run $A", "run", "?"],
    ["cd / && A=1 && run $A", "run", "1"],
    ["x=$(A=1); run $A", "run", "?"],
    ["for a in 1 2; do run /x/$a; done", "run", "/x/?"],
    ["for a; do run $a; done", "run", "?"],
  ];
  for (const [script, ...words] of rows)
    assert.equal(lastWords(script), words, script);
});

test("the place is the reference, and its origin leads to the literal", () => {
  const script = "A='x telnetd'; apk add ${A}";
  const [, , first, second] = readScript(textOf(script)).at(-1)!.words;
  const at = script.indexOf("${A}");
  assert.equal([second!.start, second!.end], [at, at + 4]);
  assert.equal([first!.start, first!.end], [at, at + 4]);
  const [origin] = originOf(second!);
  assert.is(origin!.span.start, script.indexOf("telnetd"));
  assert.is(origin!.message, "A is set here");
  const [, port] = readScript(textOf("x $PORT"), lookUp)[0]!.words;
  assert.equal([port!.start, port!.end], [2, 7]);
  assert.is(originOf(port!)[0]!.span.file, "Dockerfile");
  assert.is(originOf(port!).length, 1);
});

test("references to references end", () => {
  const script = `A=aaaaaaaaaa; ${"A=$A$A; ".repeat(10_000)} run $A`;
  const began = performance.now();
  assert.ok(readScript(textOf(script)).length > 0);
  const many = `A="${"x ".repeat(4000)}"; ${"echo $A; ".repeat(3000)}`;
  assert.ok(readScript(textOf(many)).length > 0);
  assert.ok(performance.now() - began < 10_000);
});

test.run();
