import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Report, Span } from "../../src/model.ts";
import { renderExposuresJson, renderJson } from "../../src/report/json.ts";
import { readLog } from "../github-runner.ts";
import { checked, compose, hostile, reworded } from "./checked.ts";

const test = suite("json");

const report = await checked({
  "a/compose.yaml": `# portcullis: allow telnet-port-open -- lab (until 2027-01-31)\n${compose("23:23")}`,
  "b/compose.yaml": compose("20-25:20-25/tcp", "${P}:80", "${Q}:80"),
  "b/.env": "P=23\n",
  "c/compose.yaml": "services: [\n",
});

/** Untyped, as a script that reads it has it. */
const read = (from: Report = report): any =>
  JSON.parse(renderJson(from, "1.2.3"));

test("it ends with a newline and is the same twice", () => {
  const json = renderJson(report, "1.2.3");
  assert.match(json, /\}\n$/);
  assert.is(renderJson(report, "1.2.3"), json);
});

test("the frame of version 1", () => {
  const { version, tool, summary, ...rest } = read();
  assert.is(version, 1);
  assert.equal(tool, { name: "portcullis", version: "1.2.3" });
  assert.equal(summary, {
    ...{ files: 2, error: 2, warning: 0, note: 0, unresolved: 1 },
    ...{ suppressed: 1, baselined: 0, problems: 1 },
    ...{ new: 0, existing: 0, fixed: 0 },
  });
  assert.equal(Object.keys(rest).sort(), ["findings", "problems"]);
});

test("a finding, key by key", () => {
  const [, range] = read().findings;
  const { message, fingerprint, title, exposure, ...rest } = range;
  assert.equal(rest, {
    ...{ policy: "telnet-port-open", severity: "error", status: "open" },
    ...{ change: null, file: "b/compose.yaml" },
    ...{ line: 5, column: 9, endLine: 5, endColumn: 26 },
    ...{ format: "compose", resource: "services.web" },
    ...{ instances: ["services.web"], related: [] },
    ...{ suppression: null, fix: null },
  });
  assert.type(title, "string");
  assert.match(message, /services\.web/);
  assert.match(fingerprint, /^[0-9a-f]{32}$/);
  const { kind, ports, protocol, mechanism, reach } = exposure;
  assert.equal(
    [kind, protocol, mechanism, reach],
    ["port", "tcp", "publish", "internet"],
  );
  assert.equal(ports[0], [20, 25]);
});

test("where a value comes from, an allowance, a doubt, a problem", () => {
  const { findings, problems } = read();
  const [allowed, , origin, doubt] = findings;
  assert.equal(allowed.suppression, { reason: "lab", until: "2027-01-31" });
  assert.is(allowed.status, "suppressed");
  const [related] = origin.related;
  assert.equal(Object.keys(related), ["file", "line", "column", "message"]);
  assert.equal([related.file, related.line, related.column], ["b/.env", 1, 3]);
  assert.is(doubt.status, "unresolved");
  assert.match(doubt.exposure.ports[0].unknown, /\$\{Q\}/);
  const [{ message, ...problem }] = problems;
  assert.equal(problem, {
    ...{ file: "c/compose.yaml", line: 2, column: 1, severity: "warning" },
  });
  assert.type(message, "string");
});

test("the exposures, key by key", async () => {
  const span: Span = {
    file: "f",
    line: 1,
    column: 2,
    endLine: 1,
    endColumn: 4,
    start: 1,
    end: 3,
  };
  const value = (one: string | { from: number; to: number }) =>
    ({ known: true, value: one, span }) as const;
  const json = renderExposuresJson(
    [
      {
        ...{ kind: "port", format: "compose", resource: "services.a" },
        facts: {
          port: [value({ from: 23, to: 23 }), { known: false, why: "w", span }],
          protocol: [value("tcp")],
        },
        related: [],
      },
    ],
    [{ span, severity: "note", message: "m" }],
  );
  assert.equal(JSON.parse(json), {
    version: 1,
    exposures: [
      {
        ...{ kind: "port", format: "compose", resource: "services.a" },
        ...{ file: "f", line: 1, column: 2, endLine: 1, endColumn: 4 },
        facts: { port: [[23, 23], { unknown: "w" }], protocol: ["tcp"] },
      },
    ],
    problems: [
      { file: "f", line: 1, column: 2, severity: "note", message: "m" },
    ],
  });
});

test("hostile words come through as they are, and no line is a command", () => {
  const word = fc
    .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const changed = reworded(report, words);
      assert.equal(readLog(renderJson(changed, "1")).commands, []);
      assert.equal(
        read(changed).findings.map((each: any) => [each.file, each.message]),
        changed.findings.map(({ span, message }) => [span.file, message]),
      );
    }),
  );
});

test.run();
