import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { slicerOf } from "../../src/syntax/text-slices.ts";
import { sliceText, textFrom } from "../../src/syntax/text.ts";
import type { Piece } from "../../src/syntax/text.ts";

const test = suite("text-slices");

test("a slicer cuts as sliceText does", () => {
  const piece = fc.record({
    text: fc.string({ minLength: 1, maxLength: 4 }),
    gap: fc.nat(3),
    stretch: fc.nat(2),
    isSubstituted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(piece), fc.nat(20), fc.nat(20), (parts, a, b) => {
      let at = 0;
      const pieces = parts.map((part): Piece => {
        const start = at + part.gap;
        at = start + part.text.length + part.stretch;
        return {
          ...{ text: part.text, start, end: at },
          ...(part.isSubstituted && { origin: [] }),
        };
      });
      const source = { file: "a", text: " ".repeat(at) };
      const text = textFrom(source, pieces, 0, at);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      assert.equal(slicerOf(text)(from, to), sliceText(text, from, to));
    }),
  );
});

test.run();
