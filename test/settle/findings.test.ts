import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/check.ts";
import type { Finding } from "../../src/model.ts";
import { builtinPolicies } from "../../src/policy/builtin.ts";
import { memoryWorld } from "../../src/world/memory.ts";

const test = suite("findings");

const policies = await builtinPolicies();

async function findings(
  files: Record<string, string>,
): Promise<readonly Finding[]> {
  const report = await check(memoryWorld(files), {
    ...{ paths: ["."], exclude: [], policies, settings: { envFiles: [] } },
    ...{ suppressions: true, today: "2026-11-24" },
  });
  return report.findings;
}

const service = (ports: string): string =>
  `services:\n  a:\n    image: nginx\n    ports: ${ports}\n`;

test("what shares a place is one finding with all its users", async () => {
  const found = await findings({
    "compose.yaml":
      'x-p: &p ["23:23"]\nservices:\n  b: { image: nginx, ports: *p }\n  a: { image: nginx, ports: *p }\n',
  });
  assert.is(found.length, 1);
  assert.is(found[0]!.span.line, 1);
  assert.equal(found[0]!.instances, ["services.a", "services.b"]);
  assert.match(found[0]!.message, /\(and 1 other\)$/);
  assert.equal(
    found[0]!.related.map(({ span }) => [span.line, span.column]),
    [
      [3, 29],
      [4, 29],
    ],
  );
});

test("no line of a plan is shown: secrets stand in it in clear text", async () => {
  const container = {
    secure_environment_variables: { PASSWORD: "hunter2" },
    ports: [{ port: 23, protocol: "TCP" }],
  };
  const change = { actions: ["create"], after: { container: [container] } };
  const type = "azurerm_container_group";
  const resource = { address: `${type}.a`, mode: "managed", type, name: "a" };
  const plan = {
    ...{ format_version: "1.2", terraform_version: "1.11.4" },
    resource_changes: [{ ...resource, change }],
  };
  const found = await findings({ "plan.json": JSON.stringify(plan) });
  assert.is(found.length, 1);
  assert.equal(found[0]!.frame.lines, []);
});

test("findings are in the order of file, line, column and policy", async () => {
  const found = await findings({
    "b/compose.yaml": service('["23:23", "2323:23"]'),
    "a/compose.yaml": service('["2323:23"]').replace("nginx", "acme/telnetd"),
  });
  assert.equal(
    found.map(({ span, policy }) => [
      span.file,
      span.line,
      span.column,
      policy,
    ]),
    [
      ["a/compose.yaml", 3, 12, "telnet-image"],
      ["a/compose.yaml", 4, 13, "telnet-port-open"],
      ["b/compose.yaml", 4, 13, "telnet-port-open"],
      ["b/compose.yaml", 4, 22, "telnet-port-open"],
    ],
  );
});

test("a fingerprint survives moved lines and words around it, and tells equal findings apart", async () => {
  const prints = async (text: string): Promise<string[]> =>
    (await findings({ "compose.yaml": text })).map((each) =>
      each.fingerprint(),
    );
  const [one, two] = await prints(service('["23:23", "23:23"]'));
  assert.match(one!, /^[0-9a-f]{32}$/);
  assert.is.not(one, two);
  const moved = `# a new comment\n\n${service('["80:80", "23:23"]')}`;
  assert.ok((await prints(moved)).includes(one!));
  const other = service('["23:23"]').replace("  a:", "  z:");
  assert.not.ok((await prints(other)).includes(one!));
});

test("a doubt is said once, by the gravest policy", async () => {
  const found = await findings({ "compose.yaml": service('["${P}:80"]') });
  assert.equal(
    found.map(({ policy, status, severity }) => [policy, status, severity]),
    [["telnet-port-open", "unresolved", "error"]],
  );
  assert.match(found[0]!.message, /^cannot tell: \$\{P\} has no value/);
});

test("a NetworkPolicy for nobody but loopback is a warning", async () => {
  const policy = (cidr: string): string =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a }\nspec:\n  podSelector: {}\n  ingress:\n    - from: [{ ipBlock: { cidr: ${cidr} } }]\n      ports: [{ port: 23 }]\n`;
  const ids = async (cidr: string): Promise<string[]> =>
    (await findings({ "p.yaml": policy(cidr) })).map((each) => each.policy);
  assert.equal(await ids("127.0.0.1/32"), ["telnet-port-loopback"]);
  assert.equal(await ids("10.0.0.0/8"), ["telnet-port-open"]);
});

test("what is certain is not doubted", async () => {
  const found = await findings({ "compose.yaml": service('["${P}:23"]') });
  assert.equal(
    found.map(({ status }) => status),
    ["open"],
  );
});

test.run();
