import type { Exposure } from "../../../model.ts";
import type { TerraformValue } from "../value.ts";
import { imageExposures, processExposures } from "./containers.ts";
import { decodeDocument, entryOf, itemsOf } from "./decoding.ts";
import type { Around } from "./placing.ts";
import { readText } from "./reading.ts";

/** The containers that Container-Optimized OS starts: https://cloud.google.com/compute/docs/containers/deploying-containers */
export function containersOfDeclaration(
  value: TerraformValue,
  around: Around,
): Exposure[] {
  const spec = entryOf(decodeDocument(value), "spec");
  // Its containers share the machine's network.
  const onNode: Around = { ...around, reach: "node" };
  return itemsOf(entryOf(spec, "containers")).flatMap((container) => {
    const image = entryOf(container, "image");
    const words = ["command", "args"].flatMap((name) =>
      itemsOf(entryOf(container, name)).flatMap((word) => readText(word) ?? []),
    );
    return [
      ...(image ? imageExposures(image, onNode) : []),
      ...processExposures(words, onNode),
    ];
  });
}
