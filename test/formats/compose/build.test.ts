import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../../src/check.ts";
import type { Checked } from "../../../src/check.ts";
import { builtinPolicies } from "../../../src/policy/builtin.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

const policies = await builtinPolicies();

const test = suite("compose build");

async function report(
  files: Record<string, string>,
  paths = ["."],
  exclude: string[] = [],
): Promise<Checked> {
  return check(memoryWorld(files), {
    ...{ paths, exclude, policies, settings: { envFiles: [] } },
    ...{ suppressions: true, today: "2026-11-24" },
  });
}

/** `file:line:column policy severity instances`; a status that is not open stands for the severity. */
async function found(
  files: Record<string, string>,
  ...paths: string[]
): Promise<string[]> {
  const { findings } = await report(files, paths.length > 0 ? paths : ["."]);
  return findings.map(
    ({ span, policy, severity, status, instances }) =>
      `${span.file}:${span.line}:${span.column} ${policy} ${status === "open" ? severity : status} ${instances.join(" ")}`,
  );
}

const service = (text: string): string => `services:\n  a:\n    ${text}\n`;
const telnetd = 'FROM alpine\nCMD ["telnetd", "-F"]\n';
const exposing = "FROM alpine\nEXPOSE 23\n";

test("a Dockerfile beside what is checked is read through its service", async () => {
  const files = {
    "deploy/compose.yaml": service("build: ../image"),
    "image/Dockerfile": telnetd,
  };
  assert.equal(await found(files, "deploy"), [
    "image/Dockerfile:2:7 telnet-server-started error services.a",
  ]);
  const { findings, files: read } = await report(files, ["deploy"]);
  assert.equal(findings[0]!.frame.lines, ['CMD ["telnetd", "-F"]']);
  assert.is(findings[0]!.format, "dockerfile");
  assert.is(read, 2);
});

test("what is left out of a check is left out through a service, too", async () => {
  const files = {
    "compose.yaml": service("build: image"),
    "image/Dockerfile": `${telnetd}EXPOSED 1\n`,
  };
  const { findings, problems } = await report(files, ["."], ["image/**"]);
  assert.equal(findings, []);
  assert.equal(problems, []);
});

test("a comment in a Dockerfile that only a service knows allows what it says", async () => {
  const comment = "# portcullis: allow telnet-port-declared -- a lab\n";
  assert.equal(
    await found({
      "compose.yaml": service("build: { context: ., dockerfile: image.build }"),
      "image.build": `FROM alpine\n${comment}EXPOSE 23\n`,
    }),
    ["image.build:3:8 telnet-port-declared suppressed services.a"],
  );
});

test("a path leads from the folder of the file that says it", async () => {
  const image = {
    "base/Dockerfile": telnetd,
    "base/image/Dockerfile": exposing,
  };
  assert.equal(
    await found(
      {
        ...image,
        "compose.yaml": service("extends: { file: base/b.yaml, service: a }"),
        "base/b.yaml": service("build: ./image"),
      },
      "compose.yaml",
    ),
    ["base/image/Dockerfile:2:8 telnet-port-declared warning services.a"],
  );
  assert.equal(
    await found(
      {
        ...image,
        "compose.yaml": "include: [base/b.yaml]\n",
        "base/b.yaml": service("build: ."),
      },
      "compose.yaml",
    ),
    ["base/Dockerfile:2:7 telnet-server-started error services.a"],
  );
});

test("a Dockerfile inside another Compose file keeps its place", async () => {
  const inline = 'build: { dockerfile_inline: "FROM alpine\\nEXPOSE 23" }';
  assert.equal(
    await found(
      {
        "compose.yaml": `${service("extends: { file: b.yaml, service: a }")}    network_mode: host\n`,
        "b.yaml": service(inline),
      },
      "compose.yaml",
    ),
    ["b.yaml:3:54 telnet-port-open error services.a"],
  );
});

test("version 1 names the Dockerfile beside the build", async () => {
  assert.equal(
    await found(
      {
        "docker-compose.yml": "a:\n  build: .\n  dockerfile: d.build\n",
        "d.build": exposing,
      },
      "docker-compose.yml",
    ),
    ["d.build:2:8 telnet-port-declared warning services.a"],
  );
});

test("what an override replaces is a note where nothing else opens it", async () => {
  const override = (text: string) => ({
    "compose.yaml": service(
      'build: { dockerfile_inline: "FROM alpine\\nEXPOSE 23" }',
    ),
    "compose.override.yaml": service(text),
  });
  const declared = "compose.yaml:3:54 telnet-port-declared";
  assert.equal(await found(override("image: nginx")), [
    `${declared} warning services.a`,
  ]);
  for (const text of [
    'build: { dockerfile_inline: "FROM alpine" }',
    "build: !reset null",
    'build: !override { dockerfile_inline: "FROM alpine" }',
  ])
    assert.equal(await found(override(text)), [`${declared} note services.a`]);
});

test("the gravest speaks for a Dockerfile by itself and for the services that build it", async () => {
  const files = (comment: string) => ({
    "compose.yaml": service("network_mode: host\n    build: ."),
    Dockerfile: `FROM alpine\n${comment}EXPOSE 23\n`,
  });
  assert.equal(await found(files("")), [
    "Dockerfile:2:8 telnet-port-open error services.a stage 0",
  ]);
  const allow = (policy: string) => `# portcullis: allow ${policy} -- a lab\n`;
  // What is allowed is less than what is found; the comment is of use without the service.
  const lesser = await report(files(allow("telnet-port-declared")));
  assert.equal(
    lesser.findings.map(({ policy, status }) => [policy, status]),
    [["telnet-port-open", "open"]],
  );
  assert.equal(lesser.problems, []);
  const graver = await report(files(allow("telnet-port-open")));
  assert.equal(
    graver.findings.map(({ policy, status }) => [policy, status]),
    [["telnet-port-open", "suppressed"]],
  );
});

test("odd builds are read without a crash", async () => {
  for (const build of [
    "23",
    "true",
    "[]",
    "{}",
    "!!binary x",
    "{ context: [a], dockerfile: { b: c }, target: [], args: 23 }",
    "{ args: [null, [a], { b: c }, '=', 'A=', '=B'] }",
    "{ args: { 1: 2, ? [a] : b, c: [d] } }",
    "{ additional_contexts: 23 }",
    "{ additional_contexts: [a, '=', 'service:', 'b=service:', 'c=docker-image://'] }",
    "{ additional_contexts: { a: service:a, b: 'docker-image://', c: null } }",
    "{ dockerfile_inline: 23 }",
    "{ dockerfile_inline: '' }",
    "{ dockerfile_inline: '\uFFFC' }",
    '{ dockerfile_inline: "FROM\\n\\uFFFC\\nEXPOSE \\uFFFC" }',
    "{ dockerfile_inline: 'EXPOSE 23' }",
    "{ dockerfile_inline: 'FROM ${A:?}', target: 99 }",
    "&x { args: *x }",
    "&y [*y]",
    '""',
    "${A",
  ])
    await report({
      "compose.yaml": service(`build: ${build}`),
      Dockerfile: "",
    });
});

test("many services on one another are no endless work", async () => {
  const names = Array.from({ length: 30 }, (_, i) => `s${i}`);
  const services = names.map((name, i) => {
    const contexts = names
      .slice(i + 1, i + 4)
      .map((other) => `${other}: "service:${other}"`);
    return `  ${name}: { build: { dockerfile_inline: "FROM s${i + 1}", additional_contexts: { ${contexts.join(", ")} } } }\n`;
  });
  const start = performance.now();
  await report({ "compose.yaml": `services:\n${services.join("")}` });
  assert.ok(performance.now() - start < 10_000);
});

test.run();
