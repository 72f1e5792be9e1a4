import { splitWords } from "../../syntax/shell.ts";
import type { Text } from "../../syntax/text.ts";
import { isSequence, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { actsOfArguments } from "../command/command.ts";
import { entryPointActs } from "../command/entry-points.ts";
import { actExposure } from "./acts.ts";
import type { BuiltImage } from "./build-image.ts";
import { fullText, readText, relatedTo, speaking } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { saidByHooks } from "./hooks.ts";
import { everSaid, replaces, replacesUnlessNull } from "./layers.ts";
import type { Layer, Said } from "./layers.ts";

/**
 * The process of a service is its entrypoint followed by its command, each in the place of what
 * the image says; hooks run beside it. `images` are those that the service is built as, the one
 * that holds in the end behind the others.
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#command
 */
export function readCommands(
  context: ServiceContext,
  layers: readonly Layer[],
  images: readonly BuiltImage[] = [],
): void {
  const processes = processesOf(layers);
  const last = processes.at(-1)!;
  const image = images.find(({ taken }) => !taken);
  for (const process of processes) readProcess(context, process, image);
  for (const before of images)
    if (before.taken)
      readProcess({ ...context, taken: before.taken }, last, before);
  for (const said of saidByHooks(layers, "command"))
    readProcess(context, { command: said, taken: said.taken });
}

interface Process {
  readonly entrypoint?: Said | undefined;
  readonly command?: Said | undefined;
  /** Where a later layer makes it another one. */
  readonly taken?: Said["taken"] | undefined;
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
      ...{ entrypoint, command, taken },
    })),
  );
}

function orNothing(said: readonly Said[]): readonly (Said | undefined)[] {
  return said.length > 0 ? said : [undefined];
}

function readProcess(
  context: ServiceContext,
  { entrypoint, command, taken }: Process,
  image?: BuiltImage,
): void {
  const parts = [entrypoint, command].flatMap((part) => part ?? []);
  const told = {
    entrypoint: wordsOf(context, entrypoint),
    command: wordsOf(context, command),
  };
  const argv = [...(told.entrypoint ?? []), ...(told.command ?? [])];
  const acts = [
    ...(image ? image.startedBy(told) : actsOfArguments(argv)),
    ...entryPointActs(argv, new Map()),
  ];
  const users = parts.flatMap(({ layer }) => layer.users);
  const place = { ...context, users, ...(taken && { taken: taken.by }) };
  const related = relatedTo(place, ...parts.map(({ view }) => view));
  for (const act of acts) {
    const { span } = Object.values(act.facts)[0]![0]!;
    const around = image?.relatedAt(span, told) ?? [];
    context.exposures.push({
      ...actExposure(place, act, true, [...around, ...related]),
      ...(image && { format: image.formatAt(span, told) }),
    });
  }
}

/** The words that are told; nothing where nothing is, and none where what the image says is taken away. */
function wordsOf(
  context: ServiceContext,
  said: Said | undefined,
): Text[] | undefined {
  if (!said || !replacesUnlessNull(said.view)) return undefined;
  return wordsIn(speaking(context, said), said.view);
}

/** A string is split into words as a shell would, but no shell runs it. */
function wordsIn(context: ServiceContext, view: View): Text[] {
  if (isSequence(view))
    return itemsOf(view).flatMap((item) => textOf(context, item) ?? []);
  const line = textOf(context, view);
  return line ? splitWords(line) : [];
}

function textOf(context: ServiceContext, view: View): Text | undefined {
  const read = readText(context, view);
  return read && fullText(read);
}
