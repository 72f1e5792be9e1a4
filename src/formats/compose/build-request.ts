import type { Problem, Span } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import type { Source } from "../../syntax/source.ts";
import { originOf, sliceText, textSpan, unknownIn } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { World } from "../../world/world.ts";
import { innerSource } from "../inner-exposures.ts";
import type { BuildArgument } from "../dockerfile/declare.ts";
import type { NamedContext } from "../dockerfile/stages.ts";
import { defaultName } from "./build-files.ts";
import type { BuildFiles } from "./build-files.ts";
import { buildEntries, buildText } from "./build-said.ts";
import type { Build, BuildText } from "./build-said.ts";
import type { ServiceContext } from "./context.ts";
import { isOutside } from "./documents.ts";
import { lastSaid, replacesUnlessNull } from "./layers.ts";
import type { Layer } from "./layers.ts";
import { isRemote, pathFrom } from "./paths.ts";

/** What the image of a service is built from, and the value that says so. */
export interface BuildFrom {
  readonly place: Span;
  readonly source: Source;
  /** Where the source is no file of its own: the text in the Compose file. */
  readonly inline?: Text;
  /** The folder that files are copied from, where it is one of the tree. */
  readonly folder?: string;
}

/** The Dockerfile of a build; nothing, and a problem, where it cannot be read. */
export function buildFrom(
  context: ServiceContext,
  build: Build,
  layers: readonly Layer[],
  { files, world }: { readonly files: BuildFiles; readonly world: World },
): BuildFrom | undefined {
  const around = buildText(context, build, "context");
  const { view, layer } = build.said.at(-1)!;
  const folder = folderFrom(around, layer);
  const inTree = "folder" in folder && !isOutside(folder.folder) ? folder : {};
  const inline = buildText(context, build, "dockerfile_inline");
  if (inline)
    return {
      ...{ place: textSpan(inline.text), inline: inline.text },
      ...{ source: innerSource(inline.text), ...inTree },
    };
  const whole = around ? textSpan(around.text) : nodeSpan(view.node);
  if ("why" in folder) return refuse(context, whole, "note", folder.why);
  const named =
    buildText(context, build, "dockerfile") ?? besideBuild(context, layers);
  const place = named ? textSpan(named.text) : whole;
  const why = named && unknownIn(named.text);
  if (why !== undefined) return refuse(context, place, "note", notChecked(why));
  const name = named?.text.value || defaultName(world, folder.folder);
  const file = pathFrom(folder.folder, name);
  const source = files.of(file);
  if (!("refused" in source)) return { place, source, ...inTree };
  const reason = `${file} was not read, because ${source.refused}. Correct context or dockerfile, or check that file where it is`;
  return refuse(context, place, "warning", notChecked(reason));
}

/** The folder that a build starts from, or why it is none of this machine's. */
function folderFrom(
  said: BuildText | undefined,
  last: Layer,
): { readonly folder: string } | { readonly why: string } {
  const why = said && unknownIn(said.text);
  if (why !== undefined) return { why: notChecked(why) };
  const written = said?.text.value || ".";
  if (isRemote(written) || isGit(written))
    return { why: `${written} is not fetched, and was not checked` };
  const folder = pathFrom((said?.layer ?? last).folder, written);
  return { folder: folder === "." ? "" : folder };
}

function refuse(
  { problems }: ServiceContext,
  span: Span,
  severity: Problem["severity"],
  message: string,
): undefined {
  problems.push({ span, severity, message });
}

function notChecked(why: string): string {
  return `the image that is built here was not checked: ${why}`;
}

/** Version 1 had the key beside `build`. */
function besideBuild(
  context: ServiceContext,
  layers: readonly Layer[],
): BuildText | undefined {
  const said = lastSaid(layers, "dockerfile", replacesUnlessNull);
  return buildText(context, { said }, "context");
}

/** https://docs.docker.com/build/concepts/context/#git-repositories */
function isGit(written: string): boolean {
  return /\.git(?:#|$)/.test(written) && !/^\.{0,2}\//.test(written);
}

/** The stage to build; `refused` and a problem where nobody can know it. */
export function buildTarget(
  context: ServiceContext,
  build: Build,
): Text | "refused" | undefined {
  const target = buildText(context, build, "target")?.text;
  if (!target || target.value === "") return undefined;
  const why = unknownIn(target);
  if (why === undefined) return target;
  refuse(context, textSpan(target), "note", notChecked(why));
  return "refused";
}

/**
 * The values for ARG. A name without a value takes that of the environment, and has none without it:
 * https://github.com/compose-spec/compose-spec/blob/main/build.md#args
 */
export function buildArguments(
  context: ServiceContext,
  build: Build,
): Map<string, BuildArgument> {
  const given = new Map<string, BuildArgument>();
  for (const entry of buildEntries(context, build, "args").values()) {
    const { name, value, place, layer } = entry;
    const variable = value ? undefined : layer.variables.get(name);
    const text = value ?? variable;
    if (!text) continue;
    const why = unknownIn(text);
    const here = variable
      ? [{ span: textSpan(variable), message: `${name} is set here` }]
      : [];
    given.set(name, {
      ...{ value: text.value, span: textSpan(value ?? place) },
      ...(why !== undefined && { why }),
      origin: [...here, ...originOf(text)],
    });
  }
  return given;
}

/** Contexts under names of their own; `imageOf` is what a service of the project is built as. */
export function buildContexts(
  context: ServiceContext,
  build: Build,
  imageOf: (service: string) => NamedContext,
): Map<string, NamedContext> {
  const contexts = new Map<string, NamedContext>();
  const entries = buildEntries(context, build, "additional_contexts");
  for (const { name, value } of entries.values()) {
    if (!value) continue;
    const [, scheme = ""] =
      /^(docker-image:\/\/|service:)/.exec(value.value) ?? [];
    const rest = sliceText(value, scheme.length);
    contexts.set(
      name.toLowerCase(),
      scheme === ""
        ? {}
        : scheme === "service:"
          ? imageOf(rest.value)
          : { image: rest },
    );
  }
  return contexts;
}
