import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Configuration } from "../../src/config/configuration.ts";
import { loadConfiguration } from "../../src/config/load.ts";
import { memoryWorld } from "../../src/world/memory.ts";

const test = suite("configuration: load");

type Files = Record<string, string>;

async function complaints(text: string, more: Files = {}): Promise<string[]> {
  const world = memoryWorld({ "portcullis.yaml": text, ...more });
  const loaded = await loadConfiguration(world, "portcullis.yaml");
  return "complaints" in loaded
    ? loaded.complaints.map(
        ({ span, message }) =>
          `${span.file}:${span.line}:${span.column}: ${message}`,
      )
    : [];
}

async function read(
  text: string,
  file = "portcullis.yaml",
  more: Files = {},
): Promise<Configuration> {
  const world = memoryWorld({ [file]: text, ...more });
  const loaded = await loadConfiguration(world, file);
  if ("complaints" in loaded)
    throw new Error(loaded.complaints.map(({ message }) => message).join("\n"));
  return loaded.configuration;
}

/** Every key of the contract. */
const whole = `
paths: [infra, deploy]
exclude: ["**/testdata/**"]
policies: [policies/own]
default-policies: true
severity: { telnet-image-client: off, telnet-port-declared: note }
fail-on: error
gate: all
unresolved: note
baseline: .portcullis-baseline.json
variables: { NAME: VALUE, COUNT: 3, ON: true }
var-files: [prod.tfvars]
env-files: [.env.ci]
render: [helm, kustomize]
allow:
  - policy: telnet-port-open
    path: "lab/**"
    resource: aws_security_group.lab
    reason: lab without a route
    until: 2027-01-31
resources:
  - types: [own_rule]
    port: { single: port }
  - module: ^acme/
    at: ["rules[*]"]
    port: { from: from, to: to }
images:
  - { match: acme/console, role: server, evidence: our wiki }
`;
const beside = {
  "policies/own/p.yaml": "",
  "prod.tfvars": "",
  ".env.ci": "",
};

test("every key is read", async () => {
  const { allow, severity, problems, ...rest } = await read(
    whole,
    "portcullis.yaml",
    beside,
  );
  assert.equal(rest, {
    file: "portcullis.yaml",
    folder: ".",
    paths: ["infra", "deploy"],
    exclude: ["**/testdata/**"],
    policies: ["policies/own"],
    envFiles: [".env.ci"],
    render: ["helm", "kustomize"],
    varFiles: [{ file: "prod.tfvars" }],
    variables: [
      { name: "NAME", text: "VALUE", from: "portcullis.yaml" },
      { name: "COUNT", text: "3", from: "portcullis.yaml" },
      { name: "ON", text: "true", from: "portcullis.yaml" },
    ],
    failOn: "error",
    unresolved: "note",
    defaultPolicies: true,
    rows: [
      { types: ["own_rule"], port: { single: "port" } },
      {
        module: "^acme/",
        at: ["rules[*]"],
        port: { from: "from", to: "to" },
      },
    ],
    images: [{ match: "acme/console", role: "server", evidence: "our wiki" }],
  });
  assert.equal(
    severity.map(({ policy, to, span }) => [policy, to, span.line]),
    [
      ["telnet-image-client", "off", 6],
      ["telnet-port-declared", "note", 6],
    ],
  );
  const [entry] = allow;
  assert.is(entry!.until, "2027-01-31");
  assert.is(entry!.span.line, 16);
  assert.ok(entry!.covers("lab/a/main.tf"));
  assert.not.ok(entry!.covers("infra/lab/main.tf"));
  // `gate: all` is what is so anyway.
  assert.equal(
    problems.map(
      ({ span, message }) => `${span.line}:${span.column} ${message}`,
    ),
    [
      `10:1 "baseline" has no effect yet: it comes with a later version of Portcullis`,
    ],
  );
});

test("paths are those of the file's folder", async () => {
  const { paths, folder, allow } = await read(
    "paths: [infra, ../other]\nallow: [{ policy: p, path: lab/, reason: r }]\n",
    "team/portcullis.yaml",
  );
  assert.equal(paths, ["team/infra", "other"]);
  assert.is(folder, "team");
  assert.ok(allow[0]!.covers("team/lab/deep/main.tf"));
  assert.not.ok(allow[0]!.covers("lab/main.tf"));
});

test("an empty file asks for nothing", async () => {
  assert.equal((await read("{}\n")).paths, []);
});

/** A file, and all that is said of it. */
const mistakes: readonly [string, ...RegExp[]][] = [
  [
    "path: [infra]\n",
    /^portcullis\.yaml:1:1: unknown key "path"\. Did you mean "paths"\?$/,
  ],
  [
    "paths: infra\n",
    /^portcullis\.yaml:1:8: "paths" must be a list, not "infra"$/,
  ],
  [
    "fail-on: errors\n",
    /:1:10: "fail-on" must be one of error, warning, note, never, not "errors"\. Did you mean "error"\?$/,
  ],
  [
    "severity:\n  telnet-image: none\n",
    /:2:17: "telnet-image" must be one of error, warning, note, off/,
  ],
  [
    "default-policies: yes\n",
    /:1:19: "default-policies" must be true or false, not "yes"$/,
  ],
  [
    "variables: { A: [1] }\n",
    /:1:17: "A" must be a string or a number or true or false, not a list$/,
  ],
  [
    "allow:\n  - policy: p\n",
    /:2:5: an entry of "allow" lacks the key "reason"$/,
  ],
  ["allow: [{ policy: p, reason: '' }]\n", /"reason" must not be empty$/],
  [
    "allow: [{ policy: p, reason: ' ' }]\n",
    /"reason" must be words that say why, not " "$/,
  ],
  [
    "allow: [{ policy: p, reason: r, until: soon }]\n",
    /"until" must be a date like 2027-01-31, not "soon"$/,
  ],
  [
    "allow: [{ policy: p, reason: r, until: 2027-02-30 }]\n",
    /:1:40: there is no day 2027-02-30$/,
  ],
  [
    "images: [{ match: 'acme/console:1.2', role: server }]\n",
    /"match" must be a repository without a tag/,
  ],
  [
    "images: [{ match: acme/console, role: serve }]\n",
    /"role" must be one of .*Did you mean "server"\?$/,
  ],
  [
    "resources:\n  - types: [own_rule]\n    prt: { single: port }\n",
    /:3:5: unknown key "prt"\. Did you mean "port"\?$/,
    /:2:5: a row says what is opened/,
  ],
  [
    "resources:\n  - port: { single: port }\n",
    /:2:5: a row says either "types" or "module", and not both$/,
  ],
  [
    "resources:\n  - types: [own_rule]\n    port: { single: port }\n    when: [{ path: a, match: '(' }]\n",
    /:4:30: "match" is no regular expression: /,
  ],
  [
    "resources:\n  - types: [own_rule]\n    port: { single: 23 }\n",
    /:3:21: "single" must be a string, not 23$/,
  ],
  ["var-files: [gone.tfvars]\n", /:1:13: there is no gone\.tfvars$/],
  ["policies: [gone]\n", /:1:12: there is no gone$/],
  ["paths: [a]\npaths: [b]\n", /:2:1: the key "paths" stands here twice$/],
  [
    "- paths\n",
    /:1:1: a configuration file holds one mapping, in one document$/,
  ],
  ["", /:1:1: a configuration file holds one mapping/],
  ["paths: [a\n", /this YAML cannot be read/],
];

for (const [text, ...expected] of mistakes)
  test(`refused: ${JSON.stringify(text).slice(0, 90)}`, async () => {
    const said = await complaints(text);
    assert.is(said.length, expected.length, said.join("\n"));
    for (const each of expected)
      assert.ok(
        said.some((message) => each.test(message)),
        said.join("\n"),
      );
  });

test("all mistakes are told at once, in their order", async () => {
  const said = await complaints(
    "unresolved: no\nfail-on: no\nexclud: []\nvar-files: [gone]\n",
  );
  assert.equal(
    said.map((message) => message.split(":")[1]),
    ["1", "2", "3", "4"],
  );
});

test("what has no effect yet is said at its key", async () => {
  const { problems } = await read(
    "gate: new\nrender: [helm]\nbaseline: b.json\n",
  );
  assert.equal(
    problems.map(({ span, severity }) => [span.line, severity]),
    [
      [1, "warning"],
      [3, "warning"],
    ],
  );
});

test.run();
