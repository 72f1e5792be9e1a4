import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Exposure, PortRange, Severity, Value } from "../../src/model.ts";
import { findingsFrom } from "../../src/settle/findings.ts";
import type { Verdict } from "../../src/settle/findings.ts";
import { openSource, spanOf } from "../../src/syntax/source.ts";

const test = suite("subjects");

const place = spanOf(openSource("Dockerfile", "EXPOSE 23"), 7, 9);

function exposure(resource: string, from = 23, to = from): Exposure {
  const port: Value<PortRange> = {
    ...{ known: true, value: { from, to }, span: place },
  };
  return {
    ...{ kind: "port", format: "dockerfile", resource, related: [] },
    facts: { port: [port] },
  };
}

function verdict(
  [pack, id]: readonly [string, string],
  severity: Severity,
  exposure: Exposure,
  status: Verdict["status"] = "open",
): Verdict {
  return {
    ...{ policy: { id, title: id, pack }, severity, status, exposure },
    ...{ place: exposure.facts["port"]![0]!, message: id },
  };
}

function shown(...verdicts: Verdict[]): string[] {
  const frame = { from: 1, lines: [] };
  return findingsFrom(verdicts, () => frame).map(
    ({ policy, severity, instances, silenced = [] }) =>
      `${policy} ${severity} ${instances.join(" ")}${silenced.map((id) => ` not ${id}`).join("")}`,
  );
}

const open = ["telnet", "open"] as const;
const declared = ["telnet", "declared"] as const;
const loopback = ["telnet", "loopback"] as const;

test("of policies that divide a subject, the gravest speaks for a place", () => {
  const expected = ["open error a b not declared"];
  const [a, b] = [exposure("a"), exposure("b")];
  const one = verdict(declared, "warning", a);
  const other = verdict(open, "error", b);
  assert.equal(shown(one, other), expected);
  assert.equal(shown(other, one), expected);
  assert.equal(shown(one, other, verdict(loopback, "note", exposure("c"))), [
    "open error a b c not declared not loopback",
  ]);
});

test("what is certain speaks before what nobody can tell", () => {
  const doubt = verdict(open, "error", exposure("a"), "unresolved");
  assert.equal(shown(doubt, verdict(declared, "note", exposure("b"))), [
    "declared note a b not open",
  ]);
});

test("policies that judge one and the same exposure have each their own subject", () => {
  const wide = exposure("a", 20, 4000);
  const ssh = verdict(["own", "ssh"], "error", wide);
  const rdp = verdict(["own", "rdp"], "warning", wide);
  const other = verdict(["own", "rdp"], "warning", exposure("b", 20, 4000));
  assert.equal(shown(ssh, rdp, other), ["rdp warning a b", "ssh error a"]);
});

test("different ports, packs and places are different subjects", () => {
  const one = verdict(declared, "warning", exposure("a"));
  const port = verdict(open, "error", exposure("b", 24));
  const pack = verdict(["own", "open"], "error", exposure("b"));
  const { facts, ...rest } = exposure("b");
  const span = { ...place, start: 5, column: 6 };
  const moved = facts["port"]!.map((each) => ({ ...each, span }));
  const there = verdict(open, "error", { ...rest, facts: { port: moved } });
  for (const other of [port, pack, there])
    assert.is(shown(one, other).length, 2);
});

test.run();
