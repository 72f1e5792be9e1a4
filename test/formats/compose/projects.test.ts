import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFiles } from "../../../src/formats/compose/project-files.ts";
import { extract } from "../../../src/formats/extract.ts";
import type { Extracted } from "../../../src/formats/extract.ts";
import type { Exposure, PortRange } from "../../../src/model.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

interface Answer {
  readonly files: Record<string, string>;
  /** The files that compose-go took by itself. */
  readonly used?: readonly string[];
  readonly services?: Record<string, Service>;
  readonly refused?: string;
}

interface Service {
  readonly ports?: readonly string[];
  readonly image?: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly profiles?: readonly string[];
}

/** What compose-go makes of small projects: which files it takes, and each service in the end. */
const golden = JSON.parse(
  readFileSync(new URL("projects.golden.json", import.meta.url), "utf8"),
) as { readonly projects: Record<string, Answer> };

const test = suite("projects");

for (const [name, answer] of Object.entries(golden.projects))
  test(name, async () => {
    const { services = {}, refused, used } = answer;
    const read = await load(answer);
    if (refused !== undefined && used)
      return assert.ok(read.problems.length > 0, refused);
    for (const [service, said] of Object.entries(services)) {
      const standing = read.exposures.filter(
        ({ resource, facts }) =>
          resource === `services.${service}` && !facts["shadowed"],
      );
      assert.equal(publishedBy(standing), [...(said.ports ?? [])].sort());
      assert.equal(imagesOf(standing), said.image ? [said.image] : []);
      const argv = [...(said.entrypoint ?? []), ...(said.command ?? [])];
      const serves = standing.some(({ kind }) => kind === "command");
      assert.is(serves, argv.includes("telnetd"));
      assert.is(
        standing.some(({ facts }) => only(facts, "certainty") === "possible"),
        said.profiles !== undefined,
      );
    }
    // What is gone altogether leaves nothing that stands.
    const gone = read.exposures.filter(
      ({ resource, facts }) =>
        !(resource.slice("services.".length) in services) && !facts["shadowed"],
    );
    assert.equal(gone, []);
  });

test("every place that compose-go reads is in some exposure, taken back or not", async () => {
  for (const [name, answer] of Object.entries(golden.projects)) {
    if (answer.refused !== undefined) continue;
    const { exposures } = await load(answer);
    for (const file of answer.used!) {
      const alone = (await load({ ...answer, used: [file] })).exposures;
      const places = new Set(exposures.flatMap(portPlaces));
      for (const place of alone.flatMap(portPlaces))
        assert.ok(places.has(place), `${name}: ${place}`);
    }
  }
});

test("the files that compose-go takes are taken together", () => {
  for (const { files, used } of Object.values(golden.projects)) {
    if (!used || ".env" in files) continue;
    const here = Object.keys(files).filter((file) => !file.includes("/"));
    const [first] = projectFiles(here.sort(), () => []).filter((project) =>
      project.files.includes(used[0]!),
    );
    assert.equal(first!.files, used);
  }
});

/** What Portcullis makes of it when it is given just the files that compose-go takes. */
async function load({ files, used = [] }: Answer): Promise<Extracted> {
  return extract(memoryWorld(files), used, new Set(), { envFiles: [] });
}

function publishedBy(exposures: readonly Exposure[]): string[] {
  const lines = exposures
    .filter(({ facts }) => only(facts, "mechanism") === "publish")
    .map(({ facts }) => {
      const ports = facts["port"]!.map(
        (port) => port.known && (port.value as PortRange).from,
      );
      const address = only(facts, "reach") === "loopback" ? "127.0.0.1:" : "";
      return `${address}${ports.join(":")}/${only(facts, "protocol")}`;
    });
  return [...new Set(lines)].sort();
}

function imagesOf(exposures: readonly Exposure[]): string[] {
  return exposures
    .filter(({ kind }) => kind === "image")
    .map(({ facts }) =>
      String(only(facts, "repository")).replace(/^library\//, ""),
    );
}

function portPlaces({ kind, facts }: Exposure): string[] {
  const span = facts["port"]?.[0]!.span;
  return kind === "port" && span ? [`${span.file}:${span.start}`] : [];
}

function only(facts: Exposure["facts"], name: string): unknown {
  const value = facts[name]?.[0];
  return value?.known ? value.value : undefined;
}

test.run();
