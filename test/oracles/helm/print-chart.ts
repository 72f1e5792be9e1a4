import { loadChart, openShelf } from "../../../src/formats/helm/chart.ts";
import { render } from "../../../src/formats/helm/render.ts";
import { ropeText } from "../../../src/formats/helm/rope.ts";
import { stageOf } from "../../../src/formats/helm/stage.ts";
import { dict } from "../../../src/formats/helm/value.ts";
import type { Problem } from "../../../src/model.ts";
import type { World } from "../../../src/world/world.ts";

/** What the manifests of a chart print with its own values, as `helm template` would, by the names of their files. */
export function printChart(world: World): {
  files: Record<string, string>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const shelf = openShelf(world, new Map());
  const stage = stageOf(loadChart(shelf, ""), dict(), false, shelf, problems);
  const rendered = render(stage, {
    decide: (_, truth) => truth,
    problems,
    uses: new Map(),
  });
  const files = rendered.map(
    ({ file, rope }) => [file.name, ropeText(rope)] as const,
  );
  return { files: Object.fromEntries(files), problems };
}
