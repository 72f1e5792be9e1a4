import type { Related } from "../../model.ts";
import { parseInner } from "../../syntax/inner.ts";
import { textFrom, textSpan } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import { actsOfContent, actsOfName } from "../server-files/server-file.ts";
import { actExposure } from "./acts.ts";
import { relatedTo } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { contentsOf, describedContents } from "./file-contents.ts";
import type { Content } from "./file-contents.ts";
import type { Layer } from "./layers.ts";
import { mountsOf } from "./mounts.ts";
import type { Project } from "./project.ts";

/** What the files that a service mounts would start or open: they lie there as data. */
export function readMountedFiles(
  context: ServiceContext,
  layers: readonly Layer[],
  project: Project,
): void {
  for (const mount of mountsOf(context, layers)) {
    const { name, path, source, view } = mount;
    const contents = contentsOf(mount, project);
    const users = relatedTo(mount.context, view);
    const here = {
      span: textSpan(name),
      message: `${context.resource} mounts it`,
    };
    if (contents.length === 0)
      for (const act of actsOfName({ name, path, source: source.value }))
        add(mount.context, act, users);
    for (const content of contents)
      addContent(mount.context, content, [here, ...users]);
  }
}

/** Configs and secrets that no service of the project mounts lie in the files all the same. */
export function readUnusedFiles(
  project: Project,
  contextOf: (resource: string) => ServiceContext,
): void {
  const kinds = ["configs", "secrets"] as const;
  if (kinds.every((kind) => project[kind].size === 0)) return;
  const ignoring = { ...contextOf(""), problems: [] };
  const used = new Set(
    [...project.services.values()]
      .flatMap((layers) => mountsOf(ignoring, layers))
      .map(({ kind, source }) => `${kind}.${source.value}`),
  );
  for (const kind of kinds)
    for (const [name, layers] of project[kind]) {
      const resource = `${kind}.${name}`;
      if (used.has(resource)) continue;
      const context = contextOf(resource);
      for (const each of describedContents(layers, project, context.problems)) {
        const path = each.fromFile ? each.body.source.file : `/${name}`;
        addContent(context, { ...each, path });
      }
    }
}

function addContent(
  context: ServiceContext,
  content: Content,
  users: readonly Related[] = [],
): void {
  const taken = context.taken ?? content.taken?.by;
  const here = { ...context, ...(taken && { taken }) };
  for (const act of actsInside(content))
    add(here, act, [...users, ...content.related]);
}

function add(
  context: ServiceContext,
  act: Act,
  related: readonly Related[],
): void {
  context.exposures.push(actExposure(context, act, false, related));
}

const acts = new WeakMap<Text, Map<string, readonly Act[]>>();

/** What a text does where it lies at this path; the places are in the text. */
function actsInside({ body, path }: Content): readonly Act[] {
  const known = acts.get(body) ?? new Map<string, readonly Act[]>();
  acts.set(body, known);
  const before = known.get(path);
  if (before) return before;
  const { source, start, end } = body;
  const text = path.slice(path.lastIndexOf("/") + 1);
  const name = textFrom(source, [{ text, start, end }], start, end);
  const file = { name, path, source: path };
  const found = actsOfContent(file, body, parseInner).map(atStart);
  known.set(path, found);
  return found;
}

/** The place of a program that only a file's name says is where the file says what it starts. */
function atStart(act: Act): Act {
  const { program = [], starts = [] } = act.facts;
  const [place] = starts.map(({ span }) => span);
  if (!place) return act;
  const isAround = ({ start, end }: typeof place): boolean =>
    start <= place.start && end >= place.end;
  const moved = program.map((each) =>
    isAround(each.span) ? { ...each, span: place } : each,
  );
  return { ...act, facts: { ...act.facts, program: moved } };
}
