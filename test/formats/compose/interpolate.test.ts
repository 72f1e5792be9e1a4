import fc from "fast-check";
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { interpolate } from "../../../src/formats/compose/interpolate.ts";
import type { Variables } from "../../../src/formats/compose/interpolate.ts";
import { openSource } from "../../../src/syntax/source.ts";
import {
  originOf,
  textFrom,
  textSpan,
  UNKNOWN,
  unknownIn,
} from "../../../src/syntax/text.ts";
import { marked, textOf } from "../marked-text.ts";

type State = "unset" | "empty" | "set";

/** What compose-go makes of each text where V is unset, empty, and `v`. */
const golden = JSON.parse(
  readFileSync(new URL("interpolate.golden.json", import.meta.url), "utf8"),
) as {
  readonly rows: Record<
    string,
    Record<State, string | { readonly refused: string }>
  >;
};

const env = openSource(".env", "V=v");
const states: Record<State, Variables> = {
  unset: new Map(),
  empty: new Map([["V", textFrom(env, [], 2, 2)]]),
  set: new Map([["V", textFrom(env, [{ text: "v", start: 2, end: 3 }], 2, 3)]]),
};

const test = suite("interpolate");

// A default over two lines is refused by compose-go alone; the lenient reading wins.
const lenient = ["${V:-a\nb}"];

for (const state of ["unset", "empty", "set"] as const)
  test(`every form is read as compose-go reads it, with V ${state}`, () => {
    for (const [written, answers] of Object.entries(golden.rows)) {
      if (lenient.includes(written)) continue;
      const answer = answers[state];
      const { text, problem } = interpolate(textOf(written), states[state]);
      // What nobody sets is empty for compose, and unknown for us.
      if (typeof answer === "string")
        assert.is(text.value.replaceAll(UNKNOWN, ""), answer, written);
      // `${V:?}` wants V from outside: there is no fault in the file.
      else if (answer.refused.startsWith("required"))
        assert.is(text.value, UNKNOWN, written);
      const isFault =
        typeof answer !== "string" && !answer.refused.startsWith("required");
      assert.is(problem !== undefined, isFault, written);
    }
  });

test("a default over several lines", () => {
  const { text, problem } = interpolate(textOf(lenient[0]!), states.unset);
  assert.is(text.value, "a\nb");
  assert.is(problem, undefined);
});

test("what would stand there if the environment set the variable", () => {
  const rows: [written: string, asIs: string, ifSet: string | undefined][] = [
    ["${V:+23}:80", ":80", "23:80"],
    ["${V+23}:80", ":80", "23:80"],
    ["${V:+127.0.0.1:}23:23", "23:23", "127.0.0.1:23:23"],
    ["${V:+${W:-3}}", "", "3"],
    ["${V:+a}:${W:+b}", ":", "a:b"],
    // Both branches are written in the file and come to something: nothing is conditional.
    ["${V:-23}:80", "23:80", undefined],
    ["80:80", "80:80", undefined],
    ["$${V:+a}", "${V:+a}", undefined],
  ];
  for (const [written, asIs, ifSet] of rows) {
    const read = interpolate(textOf(written), states.unset);
    assert.is(read.text.value, asIs, written);
    assert.is(read.ifSet?.value, ifSet, written);
    for (const state of ["empty", "set"] as const)
      if (!written.includes("W"))
        assert.is(interpolate(textOf(written), states[state]).ifSet, undefined);
  }
});

test("a part without a value says which variable it needs", () => {
  for (const written of ["$W", "${W}:23", "a${W:?say}", "${V:+${W}}"]) {
    const { text } = interpolate(textOf(written), states.set);
    assert.match(unknownIn(text) ?? "", "${W}", written);
  }
  assert.is(unknownIn(interpolate(textOf("${V}"), states.set).text), undefined);
});

test("what a reference comes to stands at the reference, and leads to the literal", () => {
  // Places are numbered as they close: the literal first.
  const rows: [written: string, origin: string][] = [
    ["«${W:-«23»}»", "1 the default of W"],
    ["«${W-«23»}»", "1 the default of W"],
    ["«${V:+«23»}»", "1 used when V is set"],
    ["«${A:-${B:-«23»}}»", "1 the default of B"],
  ];
  for (const [written, origin] of rows) {
    const { text, at } = marked(written);
    const read = interpolate(text, states.set).text;
    assert.is(at(textSpan(read)), "2", written);
    const [place] = read.pieces;
    assert.equal([place!.start, place!.end], [text.start, text.end], written);
    const [first] = originOf(read);
    assert.is(`${at(first!.span)} ${first!.message}`, origin, written);
  }
});

test("a variable of a file leads to its line, and from there to the line it was made of", () => {
  const base = textOf("23");
  const port = interpolate(textOf("${BASE}"), new Map([["BASE", base]])).text;
  const { text } = interpolate(textOf("1${PORT}"), new Map([["PORT", port]]));
  assert.is(text.value, "123");
  assert.equal(
    originOf(text).map(({ message }) => message),
    ["PORT is set here", "BASE is set here"],
  );
});

test("a form that compose refuses has its place", () => {
  const { text, at } = marked("80:«${V/a/b}»");
  const { problem } = interpolate(text, states.set);
  assert.is(at(problem!.span), "1");
});

const odd = fc.string({
  unit: fc.constantFrom("$", "{", "}", ":", "-", "+", "?", "V", "W", "2", "\n"),
  maxLength: 40,
});

test("no text makes it fail, and no piece leaves the text", () => {
  fc.assert(
    fc.property(
      odd,
      fc.constantFrom<State>("unset", "empty", "set"),
      (t, s) => {
        const read = interpolate(textOf(t), states[s]);
        for (const text of [read.text, read.ifSet ?? read.text])
          for (const piece of text.pieces)
            assert.ok(piece.start <= piece.end && piece.end <= t.length, t);
      },
    ),
  );
});

test("defaults a thousand deep are no danger", () => {
  const deep = "${A:-".repeat(1000) + "23" + "}".repeat(1000);
  assert.ok(interpolate(textOf(deep), states.unset).problem);
});

test.run();
