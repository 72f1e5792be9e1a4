import type { Exposure } from "../../../model.ts";
import { viewDocument } from "../../../syntax/view.ts";
import { openKubernetes } from "../../kubernetes/kubernetes.ts";
import type { TerraformValue } from "../value.ts";
import { decodeDocument, entryOf } from "./decoding.ts";
import { placedFacts } from "./placing.ts";
import type { Around } from "./placing.ts";
import { writeManifest } from "./written-manifest.ts";

/** What a Kubernetes object exposes, as the Kubernetes format reads it. */
export function kubernetesExposures(
  value: TerraformValue,
  { resource }: Around,
): Exposure[] {
  const object = decodeDocument(value);
  if (!object) return [];
  const { node, reading } = writeManifest(object);
  const view = viewDocument(node);
  if (!view) return [];
  const reader = openKubernetes();
  reader.take(view);
  const { exposures } = reader.finish();
  const told = resource.type === "kubernetes_manifest" && hasRow(object);
  return exposures.flatMap((exposure) =>
    told && exposure.kind === "port"
      ? []
      : {
          ...exposure,
          format: resource.format,
          resource: resource.address,
          facts: placedFacts(exposure.facts, [reading]),
          related: [],
        },
  );
}

/** The ports of these are in the row of `kubernetes_manifest`. */
function hasRow(object: TerraformValue): boolean {
  const kind = entryOf(object, "kind");
  const spec = entryOf(object, "spec");
  return (
    (kind?.kind === "string" && kind.value === "Service") ||
    entryOf(spec, "containers") !== undefined ||
    entryOf(spec, "template") !== undefined
  );
}
