import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chartFileOf } from "../../../src/formats/helm/names.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

const test = suite("chart files");

const world = memoryWorld({
  "Chart.yaml": "",
  "a/Chart.yaml": "",
  "a/charts/b/Chart.yaml": "",
});

const rows: [file: string, chart: string | undefined, role?: string][] = [
  ["Chart.yaml", "", "chart"],
  ["a/Chart.yaml", "a/", "chart"],
  ["templates/x.yaml", "", "template"],
  ["a/templates/deep/_x.tpl", "a/", "template"],
  ["a/templates/templates/x.yaml", "a/", "template"],
  ["a/charts/b/templates/x.yaml", "a/charts/b/", "template"],
  ["a/values.yaml", "a/", "values"],
  ["a/values-prod.yml", "a/", "values"],
  ["a/values.prod.yaml", "a/", "values"],
  ["a/ci/test-values.yaml", "a/", "values"],
  ["c/templates/x.yaml", undefined],
  ["c/values.yaml", undefined],
  ["a/crds/x.yaml", undefined],
  ["a/mytemplates/x.yaml", undefined],
  ["a/myvalues.yaml", undefined],
  ["a/valuesque.yaml", undefined],
  ["MyChart.yaml", undefined],
];

for (const [file, chart, role] of rows)
  test(file, () => {
    const found = chartFileOf(file, world);
    assert.is(found?.chart, chart);
    assert.is(found?.role, role);
  });

test.run();
