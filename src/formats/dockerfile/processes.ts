import type { Instruction } from "../../syntax/dockerfile.ts";
import { TELNET } from "../command/acts.ts";
import type { Act } from "../command/acts.ts";
import { known } from "../values.ts";
import { addAct } from "./lineage.ts";
import type { Lineage, Writing } from "./lineage.ts";
import { actsOf, joinRunning, runningOf } from "./scripts.ts";
import type { Stage } from "./stages.ts";

/** What a container of an image runs; of each instruction the last one counts. */
export interface Process {
  readonly entrypoint?: Writing | undefined;
  readonly command?: Writing | undefined;
  readonly health?: Writing | undefined;
}

/** The process of each stage; a stage that begins with another one inherits what it does not set. */
export function processesOf(
  stages: readonly Stage[],
): ReadonlyMap<Stage, Process> {
  const processes = new Map<Stage, Process>();
  for (const stage of stages) {
    const { parent } = stage;
    const inherited = (parent && processes.get(parent)) ?? {};
    processes.set(stage, processOf(stage, inherited));
  }
  return processes;
}

/** An ENTRYPOINT takes away the CMD that came with the base, not one of its own stage. */
function processOf(stage: Stage, inherited: Process): Process {
  let { entrypoint, command, health } = inherited;
  for (const { instruction, delayed } of stage.steps) {
    const { keyword } = instruction;
    const writing = { stage, instruction };
    if (delayed) continue;
    if (keyword === "CMD") command = writing;
    if (keyword === "HEALTHCHECK") health = writing;
    if (keyword !== "ENTRYPOINT") continue;
    entrypoint = writing;
    if (command?.stage !== stage) command = undefined;
  }
  return { entrypoint, command, health };
}

/** What the process starts. `servesTelnet`: an inetd of this image has a Telnet server to serve. */
export function startedActs(
  lineage: Lineage,
  { entrypoint, command }: Process,
  servesTelnet: boolean,
): void {
  const running = joinRunning(
    entrypoint && runningOf(entrypoint.instruction),
    command && runningOf(command.instruction),
  );
  const parts = [entrypoint, command].flatMap((each) => each ?? []);
  for (const act of actsOf(running)) {
    const { start } = Object.values(act.facts)[0]![0]!.span;
    const writing = parts.find(({ instruction }) => holds(instruction, start));
    if (writing && lineage.stages.includes(writing.stage))
      addAct(lineage, writing, servesTelnet ? asServing(act) : act, true);
  }
}

function holds({ start, end }: Instruction, offset: number): boolean {
  return start <= offset && offset < end;
}

/** An inetd that has a Telnet server to serve is one. */
function asServing(act: Act): Act {
  const starts = act.facts["starts"]?.[0];
  if (!starts?.known || starts.value !== "inetd") return act;
  const { span } = starts;
  return {
    ...act,
    facts: {
      ...act.facts,
      starts: [known("telnet-server", span)],
      port: [known(TELNET, span)],
    },
  };
}
