import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../src/check.ts";
import type { Report } from "../src/model.ts";
import { UsageError } from "../src/options.ts";
import { gateFrom, requestFor, withConfiguration } from "../src/request.ts";
import type { Choices, Chosen } from "../src/request.ts";
import { memoryWorld } from "../src/world/memory.ts";

/** What a person says, what the configuration file says, and what comes of both. */
const test = suite("request");

type Files = Record<string, string>;

const nothing: Choices = {
  ...{ paths: [], exclude: [], policies: [] },
  ...{ envFiles: [], variables: [], suppressions: true },
};

function choose(
  files: Files,
  said: Partial<Choices> = {},
  named?: string,
  folders = ["."],
): Promise<Chosen> {
  const choices = { ...nothing, ...said };
  return withConfiguration(memoryWorld(files), choices, named, folders);
}

async function checked(
  files: Files,
  said: Partial<Choices> = {},
): Promise<Report> {
  const request = await requestFor(
    memoryWorld(files),
    await choose(files, said),
  );
  return check(memoryWorld(files), request);
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    assert.instance(error, UsageError);
    return (error as Error).message;
  }
  throw new Error("it was not refused");
}

const written = `
paths: [a]
exclude: [x]
env-files: [ci.env]
var-files: [ci.tfvars]
variables: { one: 1, two: 2 }
default-policies: false
fail-on: note
unresolved: error
`;
const files = { "portcullis.yaml": written, "ci.env": "", "ci.tfvars": "" };

test("without a configuration file, what a person says and the defaults", async () => {
  const chosen = await choose({ "a.tf": "" });
  assert.equal(chosen.paths, []);
  assert.equal(gateFrom(chosen), { failOn: "error", unresolved: "note" });
  assert.is(chosen.partial, false);
});

test("the file speaks where a person is silent", async () => {
  const chosen = await choose(files);
  assert.equal(chosen.paths, ["a"]);
  assert.equal(chosen.exclude, ["x"]);
  assert.equal(chosen.envFiles, ["ci.env"]);
  assert.is(chosen.defaultPolicies, false);
  assert.equal(gateFrom(chosen), { failOn: "note", unresolved: "error" });
  assert.equal(
    chosen.variables!.map((each) => ("file" in each ? each.file : each.name)),
    ["ci.tfvars", "one", "two"],
  );
  assert.is(chosen.partial, false);
});

test("a person stands over the file, and lists replace each other", async () => {
  const chosen = await choose(
    { ...files, "b.tfvars": "" },
    {
      ...{ paths: ["b"], exclude: ["y"], envFiles: ["b.env"] },
      ...{ defaultPolicies: true, failOn: "never" },
      variables: [
        { file: "b.tfvars" },
        { name: "one", text: "11", from: "--var one" },
      ],
    },
  );
  assert.equal(chosen.paths, ["b"]);
  assert.equal(chosen.exclude, ["y"]);
  assert.equal(chosen.envFiles, ["b.env"]);
  assert.is(chosen.defaultPolicies, true);
  assert.equal(gateFrom(chosen), { failOn: "never", unresolved: "error" });
  assert.equal(
    chosen.variables!.map((each) => ("file" in each ? each.file : each.text)),
    ["1", "2", "b.tfvars", "11"],
  );
  assert.is(chosen.partial, true);
});

test("a named file stands over the one at the top, and must exist", async () => {
  const more = { ...files, "other.yaml": "paths: [c]\n" };
  assert.equal((await choose(more, {}, "other.yaml")).paths, ["c"]);
  assert.match(
    await refusal(choose(more, {}, "gone.yaml")),
    /there is no file or folder "gone\.yaml"/,
  );
});

test("the repository's top folder comes first", async () => {
  const both = {
    "top/portcullis.yaml": "paths: [t]\n",
    "portcullis.yaml": "paths: [w]\n",
  };
  assert.equal((await choose(both, {}, undefined, ["top", "."])).paths, [
    "top/t",
  ]);
});

test("mistakes are wrong use, all of them with their places", async () => {
  const message = await refusal(
    choose({ "portcullis.yaml": "fail-on: no\npath: [a]\n" }),
  );
  assert.equal(
    message.split("\n").map((line) => line.split(": ")[0]),
    ["portcullis.yaml:1:10", "portcullis.yaml:2:1"],
  );
});

const sg = (port: string): string =>
  `resource "aws_security_group" "lab" {\n  ingress {\n    from_port = ${port}\n    to_port = ${port}\n    protocol = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n`;

function summary({ findings, problems }: Report): string[] {
  return [
    ...findings.map(
      ({ policy, severity, status, span }) =>
        `${span.file}:${span.line} ${policy} ${severity} ${status}`,
    ),
    ...problems.map(
      ({ span, message }) => `${span.file}:${span.line} ${message}`,
    ),
  ];
}

test("central exceptions, severities and switched-off policies", async () => {
  const configuration = `severity: { telnet-port-open: warning, telnet-image: off }
allow:
  - { policy: telnet-port-open, path: "lab/**", reason: no route }
`;
  const tree = {
    "portcullis.yaml": configuration,
    "lab/main.tf": sg("23"),
    "net/main.tf": sg("23"),
    "compose.yaml":
      "services:\n  a:\n    image: cowrie/cowrie # portcullis: allow telnet-image -- ours\n",
  };
  assert.equal(summary(await checked(tree)), [
    "lab/main.tf:3 telnet-port-open warning suppressed",
    "net/main.tf:3 telnet-port-open warning open",
  ]);
  assert.equal(summary(await checked(tree, { suppressions: false })), [
    "lab/main.tf:3 telnet-port-open warning open",
    "net/main.tf:3 telnet-port-open warning open",
  ]);
});

test("an exception that nothing needs is told where all was checked", async () => {
  const tree = {
    "portcullis.yaml":
      "paths: [net]\nallow: [{ policy: telnet-image, path: lab, reason: ours }]\n",
    "net/main.tf": sg("22"),
  };
  const told = async (...paths: string[]): Promise<number> =>
    (await checked(tree, { paths })).problems.length;
  assert.equal(
    [await told(), await told("."), await told("net"), await told("net", ".")],
    [1, 1, 0, 1],
  );
});

test("a severity for a policy that does not exist is wrong use", async () => {
  const tree = {
    "portcullis.yaml": "severity:\n  telnet-prt-open: off\n",
    "main.tf": sg("23"),
  };
  assert.is(
    await refusal(checked(tree)),
    'portcullis.yaml:2:3: there is no policy "telnet-prt-open". Did you mean "telnet-port-open"?',
  );
});

test("what the files say about built-in policies is no mistake where these are left out", async () => {
  const own = `id: own-ssh
title: SSH
severity: warning
forbid: port
when: { port: { includes: 22 } }
message: "{resource} opens SSH"
guidance: guidance.md
examples:
  bad:
    - terraform: "a"
  good:
    - terraform: "b"
`;
  const tree = {
    "portcullis.yaml":
      "severity: { telnet-image: note }\nallow: [{ policy: telnet-port-open, reason: a lab }]\n",
    "own.yaml": own,
    "guidance.md": readFileSync(
      new URL("../policies/telnet/guidance.md", import.meta.url),
      "utf8",
    ),
    "main.tf": `# portcullis: allow telnet-port-open -- a lab\n${sg("22")}`,
  };
  const said = { policies: ["own.yaml"], defaultPolicies: false };
  assert.equal(summary(await checked(tree, said)), [
    "main.tf:4 own-ssh warning open",
  ]);
});

test("globs of the file are seen from its folder", async () => {
  const tree = {
    "team/portcullis.yaml": "paths: [.]\nexclude: [old/]\n",
    "team/old/main.tf": sg("23"),
    "team/new/old/main.tf": sg("23"),
    "old/main.tf": sg("23"),
  };
  const world = memoryWorld(tree);
  const chosen = await choose(tree, {}, "team/portcullis.yaml");
  const report = await check(world, await requestFor(world, chosen));
  assert.equal(summary(report), [
    "team/new/old/main.tf:3 telnet-port-open error open",
  ]);
});

test("rows of a person stand over built-in ones, and know their own types and modules", async () => {
  const configuration = `resources:
  - types: [acme_rule]
    port: { single: port }
    source: { paths: [from] }
  - types: [aws_security_group]
    port: { single: never }
  - module: ^acme/net/
    at: ["doors[*]"]
    port: { single: number }
    source: { paths: [from] }
`;
  const tree = {
    "portcullis.yaml": configuration,
    "main.tf":
      'resource "acme_rule" "a" {\n  port = 23\n  from = "0.0.0.0/0"\n}\n' +
      'module "m" {\n  source = "acme/net/aws"\n  doors = [{\n    number = 23, from = "10.0.0.0/8"\n  }]\n}\n',
    "sg.tf": sg("23"),
  };
  assert.equal(summary(await checked(tree)), [
    "main.tf:2 telnet-port-open error open",
    "main.tf:8 telnet-port-open error open",
  ]);
});

test("variables and files of the configuration reach Terraform", async () => {
  const tree = {
    "portcullis.yaml": "variables: { port: 23 }\nvar-files: [ci.tfvars]\n",
    "ci.tfvars": "port = 22\n",
    "main.tf": `variable "port" {}\n${sg("var.port")}`,
  };
  assert.equal(summary(await checked(tree)), [
    "main.tf:4 telnet-port-open error open",
  ]);
});

test("a row of a person may say which text holds a document", async () => {
  const manifest = `apiVersion: v1
kind: Service
metadata: { name: console }
spec:
  type: LoadBalancer
  ports: [{ port: 23 }]`;
  const tree = {
    "portcullis.yaml":
      "resources: [{ types: [acme_apply], document: { path: yaml, decode: yaml, as: kubernetes } }]\n",
    "main.tf": `resource "acme_apply" "a" {\n  yaml = <<-EOT\n${manifest}\n  EOT\n}\n`,
  };
  assert.equal(summary(await checked(tree)), [
    "main.tf:8 telnet-port-open error open",
  ]);
  const unread = tree["portcullis.yaml"].replace("kubernetes", "kubernets");
  assert.match(
    await refusal(checked({ ...tree, "portcullis.yaml": unread })),
    /"as" must be one of .*Did you mean "kubernetes"\?$/,
  );
});

test("what has no effect yet is a problem of the report", async () => {
  const tree = { "portcullis.yaml": "gate: new\n", "main.tf": sg("22") };
  assert.equal(summary(await checked(tree)), [
    'portcullis.yaml:1 "gate" has no effect yet: it comes with a later version of Portcullis',
  ]);
});

test.run();
