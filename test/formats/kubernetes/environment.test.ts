import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  expandReferences,
  readEnvironment,
} from "../../../src/formats/kubernetes/environment.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { UNKNOWN, unknownIn } from "../../../src/syntax/text.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";
import { textOf } from "../marked-text.ts";
import { checkExposures, exposuresOf, pod } from "./shown-exposures.ts";

const test = suite("environment");

function environmentOf(env: string) {
  const { documents } = parseYaml(openSource("env", `{env: ${env}}`));
  return readEnvironment(viewDocument(documents[0]!)!);
}

const ENV =
  "[{name: PORT, value: '23'}, {name: host, value: a.b}, {name: BOTH, value: $(host):$(PORT)}, {name: EMPTY, value: ''}, {name: NODE, valueFrom: {fieldRef: {fieldPath: status.hostIP}}}]";

test("references, as the kubelet replaces them", () => {
  const rows: [string, string][] = [
    ["plain", "plain"],
    ["$(PORT)", "23"],
    ["a$(PORT)b$(PORT)", "a23b23"],
    ["$(host)", "a.b"],
    ["$(BOTH)", "a.b:23"],
    ["-$(EMPTY)-", "--"],
    ["$$(PORT)", "$(PORT)"],
    ["$$$(PORT)", "$23"],
    ["$$$$(PORT)", "$$(PORT)"],
    ["$$", "$"],
    ["$PORT", "$PORT"],
    ["${PORT}", "${PORT}"],
    ["$(PORT", "$(PORT"],
    ["$", "$"],
    ["a$", "a$"],
    ["$(telnetd)", "$(telnetd)"],
    ["$(date +%s) $(PORT)", "$(date +%s) 23"],
    ["$(NODE)", UNKNOWN],
    ["$(WEB_SERVICE_HOST)", UNKNOWN],
    ["$()", "$()"],
  ];
  for (const [written, expected] of rows)
    assert.is(
      expandReferences(textOf(written), environmentOf(ENV)).value,
      expected,
      written,
    );
});

test("a replaced part stands where the reference does, and its origin is the value", () => {
  const text = expandReferences(textOf("x$(PORT)y"), environmentOf(ENV));
  assert.equal(
    text.pieces.map(({ text, start, end }) => [text, start, end]),
    [
      ["x", 0, 1],
      ["23", 1, 8],
      ["y", 8, 9],
    ],
  );
  const [origin] = text.pieces[1]!.origin!;
  assert.is(origin!.message, "PORT is set here");
  assert.is(origin!.span.file, "env");
  assert.is(origin!.span.column, "{env: [{name: PORT, value: ".length + 1);
});

test("a value from elsewhere says why it is unknown", () => {
  assert.is(
    unknownIn(expandReferences(textOf("$(NODE)"), environmentOf(ENV))),
    "$(NODE) has no literal value in the container's env",
  );
});

test("a value sees the variables before it, and a later one replaces an earlier", () => {
  const environment = environmentOf(
    "[{name: A, value: $(B)}, {name: B, value: '1'}, {name: C, value: $(B)}, {name: B, value: '2'}]",
  );
  const read = (name: string) => environment.values.get(name)?.value;
  assert.equal(["A", "B", "C"].map(read), [UNKNOWN, "2", "1"]);
});

test("references to references do not grow without end", () => {
  const twice = Array.from(
    { length: 60 },
    (_, i) => `{name: V${i + 1}, value: $(V${i})$(V${i})}`,
  );
  const environment = environmentOf(
    `[{name: V0, value: xxxxxxxx}, ${twice.join(", ")}]`,
  );
  const { value } = expandReferences(textOf("$(V60)"), environment);
  assert.ok(value.length <= 1_000_000);
  assert.ok(value.includes(UNKNOWN));
});

test("many references are replaced in linear time", () => {
  for (const part of ["$(", "$(PORT)", "$$", "\\x41$(PORT)"])
    expandReferences(textOf(part.repeat(100_000)), environmentOf(ENV));
});

test("a port from the env is found, at the reference", () => {
  checkExposures(
    pod("{env: [{name: PORT, value: '23'}], command: [nc, -l, -p, «$(PORT)»]}"),
    "listen 23/tcp cluster @1",
  );
  checkExposures(
    pod("{command: [nc, -l, -p, «$(PORT)»]}"),
    "listen ?/tcp cluster @1",
  );
  const [exposure] = exposuresOf(
    pod("{env: [{name: PORT, value: '23'}], command: [nc, -l, -p, $(PORT)]}"),
  );
  assert.is(
    exposure!.facts["port"]![0]!.origin![0]!.message,
    "PORT is set here",
  );
});

test("hooks keep their references", () => {
  checkExposures(
    pod(
      "{env: [{name: RUN, value: telnetd}], lifecycle: {postStart: {exec: {command: [$(RUN)]}}}}",
    ),
  );
});

test.run();
