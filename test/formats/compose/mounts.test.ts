import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ServiceContext } from "../../../src/formats/compose/context.ts";
import type { Layer } from "../../../src/formats/compose/layers.ts";
import { mountsOf } from "../../../src/formats/compose/mounts.ts";
import { unattached } from "../../../src/formats/compose/networks.ts";
import { openSource } from "../../../src/syntax/source.ts";
import { viewDocument } from "../../../src/syntax/view.ts";
import { parseYaml } from "../../../src/syntax/yaml.ts";

const test = suite("mounts");

/** `SOURCE -> PATH (NAME)` of each mount that a service with these keys has. */
function read(...services: string[]): string[] {
  const layers = services.map((text): Layer => {
    const [node] = parseYaml(openSource("compose.yaml", text)).documents;
    return {
      ...{ views: [viewDocument(node!)!], variables: new Map(), folder: "" },
      ...{ takes: 0, settled: false, users: [] },
    };
  });
  const context: ServiceContext = {
    ...{ resource: "services.a", variables: new Map(), users: [] },
    ...{ attachment: unattached, exposures: [], problems: [] },
  };
  return mountsOf(context, layers).map(
    ({ source, path, name, context }) =>
      `${source.value} -> ${path} (${name.value})${context.taken ? " taken" : ""}`,
  );
}

/** https://github.com/compose-spec/compose-spec/blob/main/05-services.md#volumes, #configs and #secrets */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["volumes: ['./a:/b/c']", ["./a -> /b/c (c)"]],
  ["volumes: ['./a:/b/c:ro,z']", ["./a -> /b/c (c)"]],
  ["volumes: ['data:/b/']", ["data -> /b/ (b/)"]],
  ["volumes: ['C:\\a:/b']", ["C:\\a -> /b (b)"]],
  ["volumes: ['D:/a:/b:ro']", ["D:/a -> /b (b)"]],
  ["volumes: [/var/lib]", []],
  ["volumes: [data]", []],
  ["volumes: ['a:b']", []],
  ["volumes: [{ type: bind, source: ./a, target: /b/c }]", ["./a -> /b/c (c)"]],
  ["volumes: [{ type: tmpfs, target: /b }]", [" -> /b (b)"]],
  ["volumes: [{ source: ./a }]", []],
  ["configs: [a]", ["a -> /a (a)"]],
  ["configs: [{ source: a }]", ["a -> /a (a)"]],
  ["configs: [{ source: a, target: /b/c }]", ["a -> /b/c (c)"]],
  ["configs: [{ source: a, target: c }]", ["a -> /c (c)"]],
  ["secrets: [a]", ["a -> /run/secrets/a (a)"]],
  ["secrets: [{ source: a, target: c }]", ["a -> /run/secrets/c (c)"]],
  ["secrets: [{ source: a, target: /b }]", ["a -> /b (b)"]],
  ["configs: a", []],
  ["configs: [null, [a], {}]", []],
];

for (const [service, mounts] of rows)
  test(service, () => assert.equal(read(service), mounts));

test("what a later file mounts at the same path takes its place", () =>
  assert.equal(
    read("configs: [a, b]", "configs: [{ source: c, target: /a }]"),
    ["a -> /a (a) taken", "b -> /b (b)", "c -> /a (a)"],
  ));

test.run();
