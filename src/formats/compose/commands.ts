import { splitWords } from "../../syntax/shell.ts";
import type { Text } from "../../syntax/text.ts";
import { isSequence, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { actsOfArguments } from "../command/command.ts";
import { known } from "../values.ts";
import {
  fullText,
  readText,
  relatedTo,
  shadow,
  speaking,
  standing,
} from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { saidByHooks } from "./hooks.ts";
import { everSaid, replaces } from "./layers.ts";
import type { Layer, Said } from "./layers.ts";

/**
 * The process of a service is its entrypoint followed by its command; hooks run beside it:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#command
 */
export function readCommands(
  context: ServiceContext,
  layers: readonly Layer[],
): void {
  for (const { parts, taken } of processesOf(layers))
    readProcess(context, parts, taken);
  for (const said of saidByHooks(layers, "command"))
    readProcess(context, [said], said.taken);
}

interface Process {
  readonly parts: readonly Said[];
  /** Where a later layer makes it another one. */
  readonly taken?: Said["taken"];
}

/** What the service runs in the end, and what it ran before a layer changed that. */
function processesOf(layers: readonly Layer[]): Process[] {
  const said = ["entrypoint", "command"].map((key) =>
    everSaid(layers, key, replaces),
  );
  let running: (readonly Said[])[] = said.map(() => []);
  const processes: Process[] = [];
  for (const step of stepsOf(said.flat())) {
    const [taken] = step.ends;
    if (taken) processes.push(...combine(running, taken));
    running = running.map((each, i) => [
      ...each.filter(({ taken }) => taken?.at !== step.at),
      ...step.begins.filter((one) => said[i]!.includes(one)),
    ]);
  }
  return [...processes, ...combine(running)];
}

interface Step {
  readonly at: number;
  readonly begins: Said[];
  readonly ends: NonNullable<Said["taken"]>[];
}

/** The layers that change something, in their order. */
function stepsOf(said: readonly Said[]): Step[] {
  const steps = new Map<number, Step>();
  const stepAt = (at: number): Step => {
    const step = steps.get(at) ?? { at, begins: [], ends: [] };
    steps.set(at, step);
    return step;
  };
  for (const each of said) {
    stepAt(each.at).begins.push(each);
    if (each.taken) stepAt(each.taken.at).ends.push(each.taken);
  }
  return [...steps.values()].sort((a, b) => a.at - b.at);
}

function combine(
  [entrypoints = [], commands = []]: readonly (readonly Said[])[],
  taken?: Said["taken"],
): Process[] {
  return orNothing(entrypoints).flatMap((entrypoint) =>
    orNothing(commands).map((command) => ({
      parts: [entrypoint, command].filter((each) => each !== undefined),
      ...(taken && { taken }),
    })),
  );
}

function orNothing(said: readonly Said[]): readonly (Said | undefined)[] {
  return said.length > 0 ? said : [undefined];
}

function readProcess(
  context: ServiceContext,
  parts: readonly Said[],
  taken: Said["taken"],
): void {
  const argv = parts.flatMap((part) =>
    wordsOf(speaking(context, part), part.view),
  );
  const { resource, exposures, attachment } = context;
  for (const { kind, facts, loopback } of actsOfArguments(argv)) {
    const span = Object.values(facts)[0]![0]!.span;
    const { reach, certainty } = standing(attachment, span);
    const users = parts.flatMap(({ layer }) => layer.users);
    const place = { ...context, users, ...(taken && { taken: taken.by }) };
    exposures.push({
      ...{ kind, format: "compose", resource },
      facts: {
        ...facts,
        reach: loopback ? [known("loopback", span)] : reach!,
        certainty: certainty!,
        runs: [known(true, span)],
        ...shadow(place),
      },
      related: relatedTo(place, ...parts.map(({ view }) => view)),
    });
  }
}

/** A string is split into words as a shell would, but no shell runs it. */
function wordsOf(context: ServiceContext, view: View): Text[] {
  if (isSequence(view))
    return itemsOf(view).flatMap((item) => textOf(context, item) ?? []);
  const line = textOf(context, view);
  return line ? splitWords(line) : [];
}

function textOf(context: ServiceContext, view: View): Text | undefined {
  const read = readText(context, view);
  return read && fullText(read);
}
