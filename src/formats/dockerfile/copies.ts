import { heredocOf } from "../../syntax/dockerfile-heredocs.ts";
import type { Text } from "../../syntax/text.ts";
import {
  contextPath,
  folderFrom,
  folderOf,
  lastPart,
  namePattern,
  pathBelow,
} from "./paths.ts";
import type { Step } from "./steps.ts";
import type { Stage } from "./stages.ts";

/** What an instruction puts where in the image. */
export interface Copy {
  /** As written, for what is told of its name; of a here-document the word that opens it. */
  readonly word: Text;
  /** The destination as written. */
  readonly last: Text;
  readonly source: string;
  readonly body?: Text;
  /** Absolute. */
  readonly destination: string;
  /** It ends with a slash, or several files go there. */
  readonly isFolder: boolean;
  /** The stage or image they come from; nothing for the build context. */
  readonly from?: Text | undefined;
}

/** The files and folders of a COPY or ADD, and of the bind mounts of a RUN. */
export function copiesOf(step: Step): Copy[] {
  const { keyword } = step.instruction;
  if (keyword === "RUN") return mountsOf(step);
  if (keyword !== "COPY" && keyword !== "ADD") return [];
  const { instruction, words, takesFrom, folder } = step;
  const last = words.at(-1)?.text;
  if (!last) return [];
  const bodies = [...instruction.heredocs];
  const destination = folderFrom(folder, last.value);
  const isFolder = words.length > 2 || /(?:^|\/)\.{0,2}$/.test(last.value);
  return words.slice(0, -1).map(({ text }) => {
    const opened = instruction.exec ? undefined : heredocOf(text.value);
    const body = opened && bodies.shift()?.body;
    const source = opened?.name ?? text.value;
    const from = takesFrom[0];
    const copy = { word: text, last, source, destination, isFolder, from };
    return body ? { ...copy, body } : copy;
  });
}

/** https://docs.docker.com/reference/dockerfile/#run---mounttypebind */
function mountsOf({ instruction, folder, takesFrom }: Step): Copy[] {
  return instruction.flags.flatMap(({ name, value, text: word }) => {
    if (name !== "mount" || !value) return [];
    const settings = new Map(
      value.value.split(",").map((part) => {
        const equals = part.indexOf("=");
        return [part.slice(0, equals), part.slice(equals + 1)] as const;
      }),
    );
    const said = (...names: string[]): string | undefined =>
      names.map((each) => settings.get(each)).find((each) => each);
    const target = said("target", "dst", "destination");
    if ((said("type") ?? "bind") !== "bind" || target === undefined) return [];
    const from = takesFrom.find((each) => each.value === said("from"));
    const copy = {
      ...{ word, last: word, source: said("source", "src") ?? "", from },
      ...{ destination: folderFrom(folder, target), isFolder: false },
    };
    return copy;
  });
}

/** Nobody copies out of a stage that copies out of a stage more often. */
const DEEPEST = 8;
/** Of the copies of a stage, these last ones are looked at. */
const MOST_COPIES = 200;

interface Placed {
  readonly step: Step;
  readonly copy: Copy;
}

const placedIn = new WeakMap<Stage, readonly Placed[]>();

/** What the instructions of a stage put into its image, in their order. */
function placedBy(stage: Stage): readonly Placed[] {
  const known = placedIn.get(stage);
  if (known) return known;
  const placed = stage.steps
    .filter(({ delayed, instruction }) => {
      const { keyword } = instruction;
      return !delayed && (keyword === "COPY" || keyword === "ADD");
    })
    .flatMap((step) => copiesOf(step).map((copy) => ({ step, copy })));
  placedIn.set(stage, placed);
  return placed;
}

/**
 * The text that lies at a path of the stage's image, as the instructions above `before` put it
 * there and it mounts it; the last of them wins. Nothing for a file that no instruction names or
 * that cannot be read.
 */
export function fileAt(
  stage: Stage,
  path: string,
  before?: Step,
  depth = 0,
): Text | undefined {
  const mounted = before ? copiesOf(before) : [];
  for (const copy of mounted) {
    const text = textOfCopy(stage, copy, path, depth);
    if (text) return text;
  }
  let left = MOST_COPIES;
  for (let at: Stage | undefined = stage; at && left > 0; at = at.parent) {
    const placed = placedBy(at);
    const isOwn = before && at === stage;
    const end = isOwn ? countAbove(placed, before) : placed.length;
    for (let i = end - 1; i >= 0 && left > 0; i--, left--) {
      const text = textOfCopy(at, placed[i]!.copy, path, depth);
      if (text) return text;
    }
    left--;
  }
  return undefined;
}

/** How many of the copies stand above a step, found in logarithmic time. */
function countAbove(placed: readonly Placed[], { index }: Step): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.step.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textOfCopy(
  { context, stageOf }: Stage,
  copy: Copy,
  path: string,
  depth: number,
): Text | undefined {
  const { from, body, destination, source } = copy;
  if (body) return isAt(copy, lastPart(source), path) ? body : undefined;
  if (path !== destination && pathBelow(destination, path) === undefined)
    return undefined;
  const stage = from && stageOf(from);
  if (from && (!stage || depth >= DEEPEST)) return undefined;
  for (const candidate of candidatesOf(copy, path)) {
    const text = stage
      ? fileAt(stage, `/${candidate}`, undefined, depth + 1)
      : context?.textOf(candidate);
    if (text) return text;
  }
  return undefined;
}

/** Whether a copied file of that name comes to lie at the path; the destination may be a folder that is there. */
function isAt(
  { destination, isFolder }: Copy,
  name: string,
  path: string,
): boolean {
  return (
    (!isFolder && path === destination) || pathBelow(destination, path) === name
  );
}

/** The paths of which one, if it is a file, comes to lie at `path`. */
export function candidatesOf(copy: Copy, path: string): string[] {
  const source = contextPath(copy.source);
  const name = lastPart(source);
  const below = pathBelow(copy.destination, path);
  const folder = folderOf(source);
  if (/[*?[]/.test(name)) {
    const wanted = lastPart(path);
    const fits = namePattern(name)?.test(wanted.slice(0, 255));
    if (!fits || (below !== wanted && path !== copy.destination)) return [];
    return [folder === "" ? wanted : `${folder}/${wanted}`];
  }
  return [
    ...(isAt(copy, name, path) ? [source] : []),
    ...(below === undefined
      ? []
      : [source === "" ? below : `${source}/${below}`]),
  ];
}
