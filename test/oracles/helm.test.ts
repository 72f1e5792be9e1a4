import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UNKNOWN } from "../../src/syntax/text.ts";
import { diskWorld } from "../../src/world/disk.ts";
import { memoryWorld } from "../../src/world/memory.ts";
import { printChart } from "./helm/print-chart.ts";

/**
 * What Helm 3.22 printed for these templates and charts, recorded by `helm/record.go` (which says
 * how), with a Kubernetes 1.35.
 */
const test = suite("helm");

const folder = path.join(import.meta.dirname, "helm");
const read = (file: string): string =>
  readFileSync(path.join(folder, file), "utf8");
const values = read("values.yaml");

const cases = JSON.parse(read("templates.json")) as {
  template: string;
  printed: string;
}[];

for (const { template, printed } of cases)
  test(template, () => {
    const { files, problems } = printChart(
      memoryWorld({
        "Chart.yaml":
          'apiVersion: v2\nname: expressions\nversion: 1.2.3\nappVersion: "4.5"\n',
        "values.yaml": values,
        "data.txt": "one\ntwo\n",
        "templates/case.yaml": template,
      }),
    );
    assert.equal(problems, []);
    agrees(files["expressions/templates/case.yaml"]!, printed);
  });

const charts = path.join(import.meta.dirname, "../fixtures/kubernetes");
const recorded = JSON.parse(read("charts.json")) as Record<
  string,
  Record<string, string>
>;

for (const name of readdirSync(charts).filter((each) => each in recorded))
  test(`the chart ${name}`, () => {
    const { files } = printChart(diskWorld(path.join(charts, name)));
    for (const [file, printed] of Object.entries(recorded[name]!))
      agrees(files[file]!, printed);
    assert.equal(
      Object.keys(files).sort(),
      Object.keys(recorded[name]!).sort(),
    );
  });

/** An unknown part may be anything. */
function agrees(ours: string, helms: string): void {
  const parts = ours
    .split(UNKNOWN)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  if (parts.length === 1 || !new RegExp(`^${parts.join("[^]*")}$`).test(helms))
    assert.is(ours, helms);
}

test.run();
