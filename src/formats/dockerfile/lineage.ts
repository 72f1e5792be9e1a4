import type {
  Exposure,
  ExposureKind,
  Facts,
  Problem,
  Related,
  Value,
} from "../../model.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Act } from "../command/acts.ts";
import { known } from "../values.ts";
import type { Stage } from "./stages.ts";

/** The stages that make up one image, the one it begins with first; and what is learned of them. */
export interface Lineage {
  readonly stages: readonly Stage[];
  /** The image that is built does not begin with these stages. */
  readonly unused: boolean;
  readonly resourceOf: (stage: Stage) => string;
  readonly exposures: Exposure[];
  readonly problems: Problem[];
}

/** Where in a Dockerfile an exposure is written. */
export interface Writing {
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** By ONBUILD: in other images than this one. */
  readonly delayed?: boolean;
  /** What reads the shell form is a shell as POSIX has it. */
  readonly hasShell?: boolean;
}

/** What leads to a place in another file, which the instruction copies or runs. */
function leadTo(
  { stage, instruction }: Writing,
  facts: Facts,
  resource: string,
): Related[] {
  const { argument, start } = instruction;
  const place = Object.values(facts)[0]?.[0]?.span;
  const isOwn = place?.file === argument.source.file;
  if (!place || isOwn || stage.context === undefined) return [];
  const span = spanOf(argument.source, start, argument.end);
  return [{ span, message: `${resource} takes it from here` }];
}

/** The place of a command is its program; where its port comes from is worth knowing. */
function originsOf(values: readonly Value[] = []): Related[] {
  return values.flatMap(({ origin = [] }) => origin);
}

export function addExposure(
  { resourceOf, unused, exposures }: Lineage,
  writing: Writing,
  kind: ExposureKind,
  facts: Facts,
): void {
  const { stage, instruction } = writing;
  const { argument, start, end } = instruction;
  const resource = resourceOf(stage);
  const place = spanOf(argument.source, start, end);
  exposures.push({
    ...{ kind, format: "dockerfile", resource },
    facts: { ...facts, ...(unused && { unused: [known(true, place)] }) },
    related: [
      ...(kind === "command" ? originsOf(facts["port"]) : []),
      ...leadTo(writing, facts, resource),
    ],
  });
}

/** What a command does, in a container that only its own networks reach. */
export function addAct(
  lineage: Lineage,
  writing: Writing,
  { kind, facts, loopback }: Act,
  runs: boolean,
): void {
  const place = Object.values(facts)[0]![0]!.span;
  const certainty = writing.delayed ? "possible" : "definite";
  addExposure(lineage, writing, kind, {
    ...facts,
    reach: [known(loopback ? "loopback" : "network", place)],
    certainty: [known(certainty, place)],
    runs: [known(runs, place)],
  });
}
