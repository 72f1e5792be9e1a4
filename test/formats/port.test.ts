import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPortMapping, readPortRange } from "../../src/formats/port.ts";
import type { PortMapping } from "../../src/formats/port.ts";
import type { PortRange, Value } from "../../src/model.ts";
import { marked, textOf, textWithUnknowns } from "./marked-text.ts";

/** Of each short form what compose-go reads, one line a mapping, or why it refuses. */
const golden = JSON.parse(
  readFileSync(new URL("port.golden.json", import.meta.url), "utf8"),
) as {
  readonly short: Record<string, string[] | { readonly refused: string }>;
  /** Forms that only some versions of go-connections read: the lenient reading wins. */
  readonly refusedBy: Record<string, string[]>;
};

const test = suite("port");

test("every short form is read as compose-go reads it", () => {
  for (const [text, answer] of Object.entries(golden.short)) {
    if (!Array.isArray(answer)) continue;
    const mapping = readPortMapping(textOf(text));
    assert.equal(expand(mapping), answer, text);
    if (!golden.refusedBy[text])
      assert.is(mapping.complaint, undefined, `${text}: ${mapping.complaint}`);
  }
});

test("every short form that compose-go refuses has a complaint", () => {
  for (const [text, answer] of Object.entries(golden.short)) {
    if (Array.isArray(answer)) continue;
    // Container port 0 is refused by a later check of the whole service, not by the grammar.
    if (answer.refused.includes("is missing a target port")) continue;
    const { complaint } = readPortMapping(textOf(text));
    assert.type(complaint, "string", `${text}: ${answer.refused}`);
  }
});

test("what docker would refuse is still understood as it was meant", () => {
  const rows: [text: string, meant: string[]][] = [
    ["8080:20-25", ["8080 -> 20-25/tcp"]],
    ["23:80-81", ["23 -> 80-81/tcp"]],
    ["22-25:22-24", ["22-25 -> 22-24/tcp"]],
    ["25-20:25-20", ["20-25 -> 20-25/tcp"]],
    ["65536:80", ["80/tcp"]],
    [" 23:80", ["23 -> 80/tcp"]],
    ["23 :80", ["23 -> 80/tcp"]],
    ["23:23 ", ["23 -> 23/tcp"]],
    ["\t23", ["23/tcp"]],
    ["+23:80", ["23 -> 80/tcp"]],
    ["0x17:80", ["23 -> 80/tcp"]],
    ["23:23:23", ["23 23 -> 23/tcp"]],
    ["localhost:23:23", ["localhost 23 -> 23/tcp"]],
    ["127.1:23:23", ["127.1 23 -> 23/tcp"]],
    ["23/icmp", ["23/icmp"]],
    ["23:", ["23 ->"]],
    ["tcp/23", []],
  ];
  for (const [text, meant] of rows)
    assert.equal(shown(readPortMapping(textOf(text))), meant, text);
});

test("each part stands where it is written", () => {
  for (const written of [
    "«127.0.0.1»:«2323»:«23»/«tcp»",
    "«[::1]»:«20-25»:«20-25»/«udp»",
    "«::1»:«23»:«80»/«tcp»",
  ]) {
    const { text, at } = marked(written);
    const { address, published, target, protocol } = readPortMapping(text);
    const places = [address!, published!, target!, protocol].map((value) =>
      at(value.span),
    );
    assert.equal(places, ["1", "2", "3", "4"], written);
  }
});

test("a part that nobody can know is unknown, and the other parts are not", () => {
  const rows: [text: string, meant: string[]][] = [
    ["${A}:23", ["? -> 23/tcp"]],
    ["23:${A}", ["23 -> ?/tcp"]],
    ["${A}:23:23", ["? 23 -> 23/tcp"]],
    ["127.0.0.1:${A}:23", ["127.0.0.1 ? -> 23/tcp"]],
    ["23/${A}", ["23/?"]],
    ["${A}", ["?/tcp"]],
    ["2${A}:80", ["? -> 80/tcp"]],
    ["20-${A}:80", ["? -> 80/tcp"]],
  ];
  for (const [text, meant] of rows) {
    const mapping = readPortMapping(textWithUnknowns(text));
    assert.equal(shown(mapping), meant, text);
    assert.is(mapping.complaint, undefined, text);
  }
});

test("a port or range with its protocol", () => {
  // Compose takes any text for `expose` (`23:23` and `abc` pass); what is no port exposes nothing.
  const rows: [text: string, meant: string][] = [
    ["23", "23/tcp"],
    ["23/tcp", "23/tcp"],
    ["20-25/tcp", "20-25/tcp"],
    ["23/UDP", "23/udp"],
    ["23/", "23/tcp"],
    ["abc", "-/tcp"],
    ["", "-/tcp"],
    ["65536", "-/tcp"],
  ];
  for (const [text, meant] of rows) {
    const { port, protocol } = readPortRange(textOf(text));
    assert.is(`${range(port) ?? "-"}/${word(protocol)}`, meant, text);
  }
});

/** The mapping as written, in compose-go's order of parts. */
function shown(mapping: PortMapping): string[] {
  const { address, published, target, protocol } = mapping;
  if (!published && !target) return [];
  const to = target ? `${range(target)}/${word(protocol)}` : "";
  const from = published ? `${range(published)} -> ` : "";
  return [`${address ? `${word(address)} ` : ""}${from}${to}`.trim()];
}

/** Ranges of equal width, and a range without a host port, are a mapping for each port. */
function expand(mapping: PortMapping): string[] {
  const { published, target, pairwise } = mapping;
  if (!target?.known || (published && !pairwise)) return shown(mapping);
  const width = target.value.to - target.value.from;
  return Array.from({ length: width + 1 }, (_, i) =>
    shown({
      ...mapping,
      published: published && single(published, i),
      target: single(target, i),
    }),
  ).flat();
}

function single(port: Value<PortRange>, i: number): Value<PortRange> {
  if (!port.known) return port;
  const at = port.value.from + i;
  return { ...port, value: { from: at, to: at } };
}

function range(port: Value<PortRange> | undefined): string | undefined {
  if (!port) return undefined;
  if (!port.known) return "?";
  const { from, to } = port.value;
  return from === to ? `${from}` : `${from}-${to}`;
}

function word(value: Value<string>): string {
  return value.known ? value.value : "?";
}

test.run();
