import type { Exposure, Related } from "../../model.ts";
import type { Control } from "../../syntax/go-template/nodes.ts";
import { spanOf } from "../../syntax/source.ts";
import { placeOf } from "./exposure-keys.ts";
import type { Found } from "./found.ts";
import type { Memory } from "./manifests.ts";
import type { Stage } from "./render.ts";
import type { Uses } from "./run.ts";
import { decideBy, forcedAround, untakenSides } from "./sides.ts";
import type { Sides } from "./sides.ts";
import { printed } from "./stage.ts";

/** Blocks that are off lie in blocks that are off. */
const ROUNDS = 6;
/** So many blocks are tried one by one, where all of them together print no YAML. */
const MOST_SINGLE = 40;

/** Prints the sides that were left out, round by round; one by one where they do not go together. */
export async function tryUntaken(
  stage: Stage,
  sides: Sides,
  { memory, uses }: { memory: Memory; uses: Uses },
  found: Found,
): Promise<void> {
  const forced = new Map<Control, boolean>();
  const texts = textsOf(stage.files);
  let single = MOST_SINGLE;
  for (let round = 0; round < ROUNDS; round++) {
    const untaken = untakenSides(sides, forced, (node) => texts.get(node));
    if (untaken.size === 0) return;
    const before = new Map(forced);
    for (const [node, side] of untaken) forced.set(node, side);
    const only = new Set(
      [...untaken.keys()].flatMap((node) => [...sides.files.get(node)!]),
    );
    const decide = decideBy(sides, forced);
    const { exposures, broken } = await printed(stage, decide, uses, {
      ...{ only, memory },
    });
    found.addPossible(exposures, (each) => switchedOff(each, stage, forced));
    for (const [node, side] of untaken) {
      const files = new Set(
        [...sides.files.get(node)!].filter((file) => broken.has(file)),
      );
      if (files.size === 0 || single-- <= 0) continue;
      const alone = new Map([...before, [node, side] as const]);
      const again = await printed(stage, decideBy(sides, alone), uses, {
        only: files,
      });
      found.addPossible(again.exposures, (each) =>
        switchedOff(each, stage, alone),
      );
    }
  }
}

function textsOf(files: Stage["files"]): Map<Control, string> {
  const texts = new Map<Control, string>();
  for (const { source, template } of files) {
    const visit = (nodes: typeof template.body): void => {
      for (const node of nodes) {
        if (!("body" in node)) continue;
        texts.set(node, source.text);
        visit(node.body);
        visit(node.otherwise ?? []);
      }
    };
    visit(template.body);
    for (const { body } of template.defines) visit(body);
  }
  return texts;
}

/** The block that an exposure stands in although the values leave it out. */
function switchedOff(
  exposure: Exposure,
  { files }: Stage,
  forced: ReadonlyMap<Control, boolean>,
): Related[] {
  const place = placeOf(exposure);
  const file = files.find(({ source }) => source.file === place?.file);
  if (!file || !place) return [];
  const bodies = [file.template, ...file.template.defines];
  for (const { body } of bodies) {
    const node = forcedAround(body, place.start, forced);
    if (!node) continue;
    const span = spanOf(file.source, node.start, node.end);
    const message = "the values leave this block out; others may print it";
    return [{ span, message }];
  }
  return [];
}
