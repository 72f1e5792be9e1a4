import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exposuresOf, readManifests } from "./shown-exposures.ts";

const test = suite("config-maps");

const configMap = (data: string, name = "a"): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata:\n${data}`;

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

test("values of any kind, under keys of any kind, are read without complaint", () => {
  const scalar = fc.constantFrom(
    ...["23", "null", "~", "{}", "[23]", '"23"', "lab/a:23", "!!binary MjM="],
    ...["*nowhere", "!!set { 23 }", '"server { listen 23; }"', "&a [*a]"],
    ...['"apiVersion: v1\\nkind: ConfigMap\\ndata: [23]"', '"#!"', '"\\0"'],
  );
  const key = fc.constantFrom(
    ...["23", "a.conf", "? [a]\n  ", "? {}\n  ", "null", "__proto__"],
    ...["stream-snippet", "inetd.conf", "a.yaml", "*nowhere ", "<<"],
  );
  const kind = fc.constantFrom("ConfigMap", "Secret");
  const holder = fc.constantFrom("data", "stringData", "binaryData");
  fc.assert(
    fc.property(
      kind,
      holder,
      fc.array(fc.tuple(key, scalar)),
      (k, at, pairs) => {
        const lines = pairs.map(([name, value]) => `  ${name}: ${value}\n`);
        readManifests(
          `apiVersion: v1\nkind: ${k}\nmetadata: { name: a }\n${at}:\n${lines.join("")}`,
        );
      },
    ),
  );
});

test("a text that aliases bring again and again is read as often as the budget allows", () => {
  const service =
    "apiVersion: v1\nkind: Service\nspec: { ports: [{ port: 23 }] }\n---\n";
  const manifest = `  a: &a |\n${indented(service.repeat(500))}`;
  const proxy = `  b: &b |\n${indented("server { listen 23; }\n".repeat(500))}`;
  const uses = Array.from({ length: 5_000 }, (_, i) => `  k${i}: *`);
  const begin = performance.now();
  const inner = exposuresOf(configMap(`${manifest}${uses.join("a\n")}a\n`));
  const listeners = exposuresOf(configMap(`${proxy}${uses.join("b\n")}b\n`));
  assert.is(inner.length, 500, "manifests once");
  assert.ok(listeners.length > 5_000 && listeners.length < 600_000);
  assert.ok(performance.now() - begin < 20_000);
});

test("what a manifest in data opens does not run, what waits for names included", () => {
  const service =
    "apiVersion: v1\nkind: Service\nspec: { type: LoadBalancer, ports: [{ port: 23, targetPort: telnet }] }\n";
  for (const { facts } of exposuresOf(
    configMap(`  a: |\n${indented(service)}`),
  ))
    assert.is(facts["runs"]?.[0]?.known && facts["runs"][0].value, false);
});

test.run();
