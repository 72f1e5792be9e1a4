import type { Invocation } from "../command/invocations.ts";
import { inetdConfigActs } from "../command/inetd-config.ts";
import { installedPackages, packageAct } from "../command/packages.ts";
import type { Text } from "../../syntax/text.ts";
import { copiedActs } from "./files.ts";
import { takenImages } from "./images.ts";
import { addAct } from "./lineage.ts";
import type { Lineage, Writing } from "./lineage.ts";
import { exposedPorts, probedPorts } from "./ports.ts";
import { layerActs } from "./runs.ts";
import { actsOf, invocationsOf, runningOf } from "./scripts.ts";
import type { Step } from "./steps.ts";
import { stepSurroundings } from "./surroundings.ts";

/** A RUN with the programs it runs. */
interface Layer extends Writing {
  readonly invocations: readonly Invocation[];
}

/**
 * Everything that the stages of a lineage open, install and enable; what their process starts is
 * for `processes.ts`. `health` is the HEALTHCHECK of the last stage. True when an inetd of this
 * image has a Telnet server to serve.
 */
export function readLineage(
  lineage: Lineage,
  health: Writing | undefined,
): boolean {
  const steps = lineage.stages.flatMap((stage) =>
    stage.steps.map((step) => ({ step, writing: writingOf(stage, step) })),
  );
  const layers: Layer[] = [];
  let servesTelnet = false;
  for (const { step, writing } of steps) {
    const { keyword } = step.instruction;
    const images = step.takesFrom.flatMap(
      (name) => writing.stage.imageOf(name) ?? [],
    );
    takenImages(lineage, writing, images);
    if (keyword === "EXPOSE") exposedPorts(lineage, writing, step);
    if (keyword === "RUN") layers.push(layerOf(writing, step));
    if (keyword === "ADD" || keyword === "COPY")
      for (const act of copiedActs(step, writing.stage)) {
        addAct(lineage, writing, act, false);
        servesTelnet ||= act.facts["starts"] !== undefined;
      }
    if (writing.delayed && (keyword === "CMD" || keyword === "ENTRYPOINT"))
      for (const act of actsOf(
        runningOf(step.instruction, step.hasShell),
        stepSurroundings(writing.stage, step),
      ))
        addAct(lineage, writing, act, true);
  }
  servesTelnet = addPackages(lineage, layers) || servesTelnet;
  servesTelnet ||= layers.some(({ invocations }) =>
    invocations.some((each) => inetdConfigActs(each).length > 0),
  );
  for (const layer of layers)
    for (const invocation of layer.invocations)
      for (const act of layerActs(invocation, servesTelnet))
        addAct(lineage, layer, act, true);
  if (health && lineage.stages.includes(health.stage))
    probedPorts(lineage, health);
  return servesTelnet;
}

function writingOf(stage: Writing["stage"], step: Step): Writing {
  const { instruction, delayed } = step;
  return { stage, instruction, delayed };
}

function layerOf(writing: Writing, step: Step): Layer {
  const invocations = invocationsOf(
    runningOf(writing.instruction, step.hasShell),
    stepSurroundings(writing.stage, step),
  );
  return { ...writing, invocations };
}

/** What is installed when all layers are done; true when a Telnet daemon is among it. */
function addPackages(lineage: Lineage, layers: readonly Layer[]): boolean {
  const layerOfWord = new Map<Text, Layer>();
  for (const layer of layers)
    for (const { program } of layer.invocations)
      layerOfWord.set(program, layer);
  const built = layers.filter(({ delayed }) => !delayed);
  const images = [
    built,
    ...layers.filter(({ delayed }) => delayed).map((each) => [each]),
  ];
  const packages = images.flatMap((image) =>
    installedPackages(image.flatMap(({ invocations }) => invocations)),
  );
  for (const each of packages) {
    const layer = layerOfWord.get(each.managerWord);
    if (layer) addAct(lineage, layer, packageAct(each), true);
  }
  return packages.some(({ kind }) => kind.holdsDaemon);
}
