import type { Span } from "../../model.ts";
import type { Text } from "../../syntax/text.ts";
import { TELNET } from "../command/acts.ts";
import type { Act } from "../command/acts.ts";
import { nothingAround } from "../command/surroundings.ts";
import { known } from "../values.ts";
import { addAct } from "./lineage.ts";
import type { Lineage, Writing } from "./lineage.ts";
import { actsOf, joinRunning, runningOf } from "./scripts.ts";
import type { Running } from "./scripts.ts";
import type { Stage } from "./stages.ts";
import { processSurroundings } from "./surroundings.ts";

/** What a container of an image runs; of each instruction the last one counts. */
export interface Process {
  readonly entrypoint?: Writing | undefined;
  readonly command?: Writing | undefined;
  readonly health?: Writing | undefined;
  /** The last stage of the image. */
  readonly stage?: Stage;
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
  for (const { instruction, delayed, hasShell } of stage.steps) {
    const { keyword } = instruction;
    const writing = { stage, instruction, hasShell };
    if (delayed) continue;
    if (keyword === "CMD") command = writing;
    if (keyword === "HEALTHCHECK") health = writing;
    if (keyword !== "ENTRYPOINT") continue;
    entrypoint = writing;
    if (command?.stage !== stage) command = undefined;
  }
  return { entrypoint, command, health, stage };
}

/** What a container is told to run in the place of what its image says. */
export interface Instead {
  readonly entrypoint?: readonly Text[] | undefined;
  readonly command?: readonly Text[] | undefined;
}

/**
 * What a container of an image starts; an entrypoint that it is told takes away the image's CMD.
 * `servesTelnet`: an inetd of this image has a Telnet server to serve.
 * https://docs.docker.com/reference/cli/docker/container/run/#entrypoint
 */
export function actsStarted(
  process: Process,
  { entrypoint, command }: Instead,
  servesTelnet: boolean,
): Act[] {
  const own = (writing: Writing | undefined): Running | undefined =>
    writing && runningOf(writing.instruction, writing.hasShell);
  const running = joinRunning(
    entrypoint ? withWords(entrypoint) : own(process.entrypoint),
    command
      ? withWords(command)
      : entrypoint
        ? undefined
        : own(process.command),
  );
  const around = process.stage
    ? processSurroundings(process.stage)
    : nothingAround;
  const acts = actsOf(running, around);
  return servesTelnet ? acts.map(asServing) : acts;
}

/** Without words there is nothing that words could follow. */
function withWords(words: readonly Text[]): Running | undefined {
  return words.length > 0 ? { words } : undefined;
}

/** Adds what the process starts to what is known of an image. */
export function addStarted(
  lineage: Lineage,
  process: Process,
  servesTelnet: boolean,
): void {
  const parts = [process.entrypoint, process.command].flatMap(
    (each) => each ?? [],
  );
  for (const act of actsStarted(process, {}, servesTelnet)) {
    const place = Object.values(act.facts)[0]![0]!.span;
    const writing =
      parts.find((each) => holds(each, place)) ??
      parts.find((each) => leadsElsewhere(each, place));
    if (writing && lineage.stages.includes(writing.stage))
      addAct(lineage, writing, act, true);
  }
}

function holds({ instruction }: Writing, { file, start }: Span): boolean {
  return (
    instruction.argument.source.file === file &&
    instruction.start <= start &&
    start < instruction.end
  );
}

/** A script that the image brings along stands in a file of its own, or in a here-document above. */
function leadsElsewhere(
  { instruction, stage }: Writing,
  { file, start }: Span,
): boolean {
  const { argument } = instruction;
  const isBelow = start < instruction.start;
  return argument.source.file === file ? isBelow : stage.context !== undefined;
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
