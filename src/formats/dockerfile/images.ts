import type { Text } from "../../syntax/text.ts";
import { imageFacts } from "../image.ts";
import { placeOf } from "../command/arguments.ts";
import { known } from "../values.ts";
import { addExposure } from "./lineage.ts";
import type { Lineage, Writing } from "./lineage.ts";
import type { Stage } from "./stages.ts";

/** The image that a stage begins with; `runs`: the image that is built will run what it holds. */
export function baseImage(lineage: Lineage, stage: Stage, runs: boolean): void {
  const { from, image } = stage;
  if (from && image)
    addImage(lineage, { stage, instruction: from }, image, runs);
}

/** The images, not stages, that files are taken from. */
export function takenImages(
  lineage: Lineage,
  writing: Writing,
  images: readonly Text[],
): void {
  for (const image of images) addImage(lineage, writing, image, false);
}

function addImage(
  lineage: Lineage,
  writing: Writing,
  image: Text,
  runs: boolean,
): void {
  const facts = imageFacts(image);
  if (Object.keys(facts).length === 0) return;
  const place = placeOf(image);
  addExposure(lineage, writing, "image", {
    ...facts,
    reach: [known("network", place)],
    certainty: [known("definite", place)],
    runs: [known(runs, place)],
  });
}
