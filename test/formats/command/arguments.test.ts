import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  isLoopbackHost,
  placeOf,
  portValue,
  readArguments,
  splitAddress,
  splitText,
} from "../../../src/formats/command/arguments.ts";
import { splitWords } from "../../../src/syntax/shell.ts";
import { textOf, textWithUnknowns } from "../marked-text.ts";
import { valueText } from "../shown-acts.ts";

const test = suite("arguments");

/** `p=23 l | operand`: options and their values, then the operands. */
function shown(line: string, valued: string, leading = false): string {
  const { options, operands } = readArguments(
    splitWords(textOf(line)),
    valued,
    leading,
  );
  const given = options.map(({ name, value }) =>
    value ? `${name}=${value.value}` : name,
  );
  return [...given, "|", ...operands.map(({ value }) => value)].join(" ");
}

test("options and operands as getopt_long reads them", () => {
  assert.is(shown("-l -p 23 host", "p"), "l p=23 | host");
  assert.is(shown("-lvnp23", "p"), "l v n p=23 |");
  assert.is(shown("-lvnp 23", "p"), "l v n p=23 |");
  assert.is(shown("--port=23 --listen", "port"), "port=23 listen |");
  assert.is(shown("--port 23 a", "port"), "port=23 | a");
  assert.is(shown("--port= a", "port"), "port= | a");
  assert.is(shown("a -l b", ""), "l | a b");
  assert.is(shown("-l a -l b", "", true), "l | a -l b");
  assert.is(shown("-l -- -p 23", "p"), "l | -p 23");
  assert.is(shown("- a", ""), "| - a");
  assert.is(shown("-p", "p"), "p |");
});

test("a value in a word stands at its own characters", () => {
  const [word] = splitWords(textOf("  -lp23"));
  const { options } = readArguments([word!], "p");
  const span = placeOf(options[1]!.value!);
  assert.equal([span.column, span.endColumn], [6, 8]);
});

test("ports", () => {
  const rows: [string, string | undefined][] = [
    ["23", "23"],
    ["0023", "23"],
    ["20-25", "20-25"],
    ["20:25", "20-25"],
    ["0-65535", "0-65535"],
    ["telnet", "23"],
    ["${P}", "?"],
    ["2${P}", "?"],
    ["65536", undefined],
    ["25-20", undefined],
    ["login", undefined],
    ["", undefined],
    ["-23", undefined],
    ["2 3", undefined],
    ["constructor", undefined],
  ];
  for (const [written, expected] of rows) {
    const value = portValue(textWithUnknowns(written));
    assert.is(value && valueText(value), expected, written);
  }
});

test("addresses", () => {
  const rows: [string, string, string | undefined][] = [
    ["127.0.0.1:23", "127.0.0.1", "23"],
    ["127.0.0.1", "127.0.0.1", undefined],
    ["[::1]:23", "::1", "23"],
    ["[::1]", "::1", undefined],
    ["::1", "::1", undefined],
    [":23", "", "23"],
    ["*:23", "*", "23"],
    ["host:", "host:", undefined],
    ["", "", undefined],
  ];
  for (const [written, host, port] of rows) {
    const address = splitAddress(textOf(written));
    assert.equal([address.host, address.port?.value], [host, port], written);
  }
});

test("loopback hosts", () => {
  for (const host of ["127.0.0.1", "127.8.0.1", "::1", "localhost", "lo"])
    assert.ok(isLoopbackHost(host), host);
  for (const host of ["0.0.0.0", "", "::", "10.0.0.1", "127host", "local"])
    assert.not.ok(isLoopbackHost(host), host);
});

test("parts between separators, without the empty ones", () => {
  const parts = splitText(textOf(",22,,23"), /,/g);
  assert.equal(
    parts.map((part) => [part.value, placeOf(part).column]),
    [
      ["22", 2],
      ["23", 6],
    ],
  );
});

test.run();
