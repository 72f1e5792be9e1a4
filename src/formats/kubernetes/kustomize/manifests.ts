import type { View } from "../../../syntax/view.ts";
import type { World } from "../../../world/world.ts";
import type { DocumentReader, Settings } from "../../format.ts";
import { replacedImage } from "../gitops/images.ts";
import { readPatch } from "../gitops/patches.ts";
import type { KubernetesReader } from "../kubernetes.ts";
import { isKustomization } from "./claims.ts";
import type { ReadTogether } from "./kustomize.ts";

/** Reads manifests each for itself, and then as kustomizations build them. What builds is loaded when there is a kustomization. */
export function openWithKustomizations(
  world: World,
  { render }: Settings,
  open: () => KubernetesReader,
): DocumentReader {
  const kustomizations = new Set<string>();
  const reader = open();
  return {
    take(document) {
      if (isKustomization(document))
        kustomizations.add(document.node.source.file);
      else reader.take(document);
    },
    finish() {
      const raw = reader.finish();
      return kustomizations.size === 0
        ? raw
        : import("./kustomize.ts").then(({ judgeKustomizations }) =>
            judgeKustomizations(
              world,
              [...kustomizations],
              raw,
              together(open),
              render?.includes("kustomize"),
            ),
          );
    },
  };
}

function together(open: () => KubernetesReader): ReadTogether {
  return ({ documents, patches, images }) => {
    const reader = open();
    const ahead: View[] = [];
    const problems: ReturnType<typeof reader.finish>["problems"] = [];
    for (const patch of patches) readPatch(patch, { ahead, problems });
    for (const document of [...documents, ...ahead]) reader.take(document);
    const read = reader.finish();
    return {
      exposures: [
        ...read.exposures,
        ...images.flatMap(({ entry, resource }) =>
          replacedImage(entry, resource),
        ),
      ],
      problems: [...problems, ...read.problems],
    };
  };
}
