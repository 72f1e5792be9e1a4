import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { PolicyCard } from "../../src/model.ts";
import { renderGuidance, renderPolicyList } from "../../src/report/explain.ts";
import { readLog } from "../github-runner.ts";
import { hostile } from "./checked.ts";

const test = suite("explain");

const page = {
  ...{ title: "T", meaning: "One **bold** `code`.\n\nTwo", why: "Why" },
  ...{
    check: "Run:\n\n```sh\nnetstat -an\n```",
    fix: "1. [Go](https://x.example/)\n   on\n",
  },
};
const card: PolicyCard = {
  ...{ id: "my-policy", title: "It is open", severity: "error" },
  guidance: page,
};

test("the guidance laid out for a terminal", () => {
  assert.is(
    renderGuidance(card, false),
    [
      ...["It is open", "my-policy (error)", ""],
      ...["What this means", "", "  One bold `code`.", "", "  Two", ""],
      ...["Why this is a problem", "", "  Why", ""],
      ...["How to check", "", "  Run:", "", "      netstat -an", ""],
      ...["How to fix", "", "  1. Go <https://x.example/>", "     on", ""],
    ].join("\n"),
  );
});

test("the list of policies in columns", () => {
  const other = { ...card, id: "x", severity: "note" as const };
  assert.is(
    renderPolicyList([card, other], false),
    "my-policy  error    It is open\nx          note     It is open\n",
  );
});

test("somebody's own page cannot speak to a runner or a terminal", () => {
  const text = fc
    .array(fc.constantFrom(...hostile, "**", "```\n"), { maxLength: 12 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, text, (title, markdown) => {
      const all = { meaning: markdown, why: markdown, check: markdown };
      const own = {
        ...{ ...card, title, id: title },
        guidance: { title, ...all, fix: markdown },
      };
      for (const shown of [
        renderGuidance(own, false),
        renderPolicyList([own], false),
      ]) {
        assert.equal(readLog(shown).commands, []);
        assert.not.match(
          shown,
          /[\u0000-\u0008\u000b-\u001f\u0085\u200f\u2028]/,
        );
      }
    }),
  );
});

test.run();
