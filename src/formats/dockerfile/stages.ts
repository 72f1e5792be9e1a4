import type { Problem } from "../../model.ts";
import type { Escape } from "../../syntax/dockerfile-lines.ts";
import { splitBlanks } from "../../syntax/dockerfile-words.ts";
import type { Dockerfile, Instruction } from "../../syntax/dockerfile.ts";
import { spanOf } from "../../syntax/source.ts";
import { originOf, textFrom, textSpan } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { BuildContext } from "./context.ts";
import { expand } from "./expand.ts";
import { declareArgs, declareEnv, inherit, openScope } from "./declare.ts";
import type { BuildArgument, OpenScope } from "./declare.ts";
import { unsetVariable } from "./scope.ts";
import { stepOf, usualSetting } from "./steps.ts";
import type { Setting, Step } from "./steps.ts";

export interface Stage {
  readonly index: number;
  /** In lower case: names are compared so. */
  readonly name: string | undefined;
  readonly label: string;
  /** Absent for instructions before the first FROM. */
  readonly from: Instruction | undefined;
  /** The image it begins with, unless that is another stage. */
  readonly image: Text | undefined;
  readonly parent: Stage | undefined;
  readonly steps: readonly Step[];
  /** What is known in the end, and to stages that begin with this one. */
  readonly scope: OpenScope;
  /** The image that `--from=` means by a name; nothing where that is a stage or a folder. */
  readonly imageOf: (name: Text) => Text | undefined;
  /** The stage that `--from=` means. */
  readonly stageOf: (name: Text) => Stage | undefined;
  /** What stands at the end for those that begin with it. */
  readonly setting: Setting;
  /** The folder that files are copied from, where it is known. */
  readonly context: BuildContext | undefined;
  /** How many scripts may still be looked for in the images of the file. */
  readonly lookups: { left: number };
}

/**
 * What a build is given under a name: an image, the stage of another build, or with neither of them
 * just files. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
 */
export interface NamedContext {
  readonly image?: Text;
  readonly stage?: Stage;
}

/** What a build is given from outside. */
export interface Given {
  readonly args: ReadonlyMap<string, BuildArgument>;
  /** By their names in lower case. */
  readonly contexts?: ReadonlyMap<string, NamedContext>;
  /** The folder that COPY takes files from; without it only their names say anything. */
  readonly context?: BuildContext;
}

export interface Build {
  readonly stages: readonly Stage[];
  /** By name or number, as `--target` and `--from` give them. */
  readonly find: (stage: string) => Stage | undefined;
  readonly problems: readonly Problem[];
}

interface OpenStage extends Stage {
  readonly steps: Step[];
  scope: OpenScope;
  readonly delayed: Instruction[];
}

interface Reader {
  readonly escape: Escape;
  readonly args: ReadonlyMap<string, BuildArgument>;
  readonly contexts: ReadonlyMap<string, NamedContext>;
  readonly context: BuildContext | undefined;
  readonly lookups: Stage["lookups"];
  readonly imageOf: Stage["imageOf"];
  readonly stageOf: Stage["stageOf"];
  readonly stages: OpenStage[];
  readonly byName: Map<string, OpenStage>;
  readonly problems: Problem[];
  readonly global: OpenScope;
}

/** A look-up takes its time where there are many copies. */
const MOST_LOOKUPS = 20_000;

/** Set by the builder in the lines before the stages: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArgs = ["TARGET", "BUILD"].flatMap((which) =>
  ["PLATFORM", "OS", "ARCH", "VARIANT"].map((part) => `${which}${part}`),
);

/** The stages of a Dockerfile in their order, built with what is given. */
export function readStages(
  { escape, instructions, problems }: Dockerfile,
  { args, contexts = new Map(), context }: Given,
): Build {
  const platform = platformArgs.map(
    (name) => [name, unsetVariable(`$${name} depends on the machine`)] as const,
  );
  const byName = new Map<string, OpenStage>();
  const stages: OpenStage[] = [];
  const find = (stage: string): OpenStage | undefined =>
    /^\d+$/.test(stage)
      ? stages[Number(stage)]
      : byName.get(stage.toLowerCase());
  const reader: Reader = {
    ...{ escape, args, contexts, context, byName, stages },
    problems: [...problems],
    global: openScope(platform),
    lookups: { left: MOST_LOOKUPS },
    stageOf: ({ value }) =>
      find(value) ?? contexts.get(value.toLowerCase())?.stage,
    imageOf: (name) =>
      /^\d+$/.test(name.value) || byName.has(name.value.toLowerCase())
        ? undefined
        : imageNamed(name, contexts),
  };
  for (const instruction of instructions) {
    const stage = reader.stages.at(-1);
    if (instruction.keyword === "FROM") openStage(reader, instruction);
    else if (stage) takeStep(reader, stage, instruction);
    else if (instruction.keyword === "ARG")
      declareArgs(reader, reader.global, instruction);
    else {
      const { keyword } = instruction;
      const message = `${keyword} stands before the first FROM, where only ARG may. Write a FROM above it`;
      reader.problems.push(problemOf(instruction, message));
      takeStep(reader, addStage(reader, {}), instruction);
    }
  }
  for (const stage of reader.stages) {
    stage.scope = inherit(stage.scope);
    for (const instruction of stage.delayed)
      takeStep(reader, stage, instruction, true);
  }
  return { stages, problems: reader.problems, find };
}

/** The image of that name, or the one that the build is given under the name; that stands where the name does. */
function imageNamed(
  name: Text,
  contexts: Reader["contexts"],
): Text | undefined {
  const context = contexts.get(name.value.toLowerCase());
  if (!context) return name;
  const { image } = context;
  if (!image) return undefined;
  const { source, start, end } = name;
  const here = {
    span: textSpan(image),
    message: `${name.value} is this image`,
  };
  const origin = [here, ...originOf(image)];
  const pieces = image.pieces.map(({ text, why }) => ({
    ...{ text, start, end, origin },
    ...(why !== undefined && { why }),
  }));
  return textFrom(source, pieces, start, end);
}

/** Points to the instruction without its here-documents. */
function problemOf({ start, argument }: Instruction, message: string): Problem {
  const span = spanOf(argument.source, start, argument.end);
  return { span, severity: "warning", message };
}

function openStage(reader: Reader, instruction: Instruction): void {
  const [base, as, name, ...more] = splitBlanks(instruction.argument);
  const isNamed = as?.value.toLowerCase() === "as" && name !== undefined;
  if (!base || (as && !isNamed) || more.length > 0)
    reader.problems.push(
      problemOf(
        instruction,
        "docker refuses this FROM. Write FROM IMAGE, or FROM IMAGE AS NAME",
      ),
    );
  const begin = base && expand(base, reader.escape, reader.global).text;
  const word = begin?.value.toLowerCase() ?? "";
  const parent =
    reader.byName.get(word) ??
    (reader.contexts.get(word)?.stage as OpenStage | undefined);
  const stage = addStage(reader, {
    ...{ from: instruction, parent },
    image: parent ? undefined : begin && imageNamed(begin, reader.contexts),
    name: isNamed ? name.value : undefined,
  });
  if (stage.name !== undefined) reader.byName.set(stage.name, stage);
}

function addStage(
  reader: Reader,
  given: {
    readonly from?: Instruction;
    readonly image?: Text | undefined;
    readonly parent?: OpenStage | undefined;
    readonly name?: string | undefined;
  },
): OpenStage {
  const { from, image, parent, name } = given;
  const index = reader.stages.length;
  const { imageOf, stageOf, context, lookups } = reader;
  const { room } = reader.global;
  const outside =
    "is set by nothing in this file, but may be by the base image";
  const stage: OpenStage = {
    ...{ index, from, image, parent, imageOf, stageOf, context, lookups },
    ...{ steps: [], delayed: [] },
    setting: { ...(parent?.setting ?? usualSetting) },
    name: name?.toLowerCase(),
    label: `stage ${name ?? index}`,
    scope: parent
      ? inherit(parent.scope)
      : openScope([], room, image?.value === "scratch" ? undefined : outside),
  };
  reader.stages.push(stage);
  return stage;
}

function takeStep(
  reader: Reader,
  stage: OpenStage,
  instruction: Instruction,
  delayed = false,
): void {
  const { keyword, inner } = instruction;
  if (keyword === "ONBUILD" && inner) stage.delayed.push(inner);
  else if (keyword === "ARG")
    declareArgs(reader, stage.scope, instruction, reader.global);
  else if (keyword === "ENV")
    declareEnv(reader.escape, stage.scope, instruction);
  else {
    const { escape } = reader;
    const { scope, setting, steps } = stage;
    const around = { index: steps.length, escape, delayed };
    steps.push(stepOf(instruction, scope, setting, around));
  }
}
