import type { Exposure } from "../../../model.ts";
import { scalarText } from "../../../syntax/located.ts";
import { sliceText } from "../../../syntax/text.ts";
import { isScalar, usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { namedImage } from "../../helm-values/image-values.ts";
import { imageExposure } from "../containers.ts";
import { textAt } from "../objects.ts";
import { aroundContainer } from "../pods.ts";
import { CLUSTER } from "../reach.ts";

/**
 * The image that kustomize puts in the place of another: `old=new:tag` as Argo CD writes it, or
 * `{name, newName, newTag, digest}`.
 */
export function replacedImage(view: View, resource: string): Exposure[] {
  const around = aroundContainer(resource, CLUSTER, false);
  if (!isScalar(view)) {
    const name = textAt(view, "newName") === "" ? "name" : "newName";
    return namedImage(view, name, "newTag", around);
  }
  const text = scalarText(view.node);
  const behind = text.value.indexOf("=") + 1;
  return imageExposure(
    behind === 0 ? text : sliceText(text, behind),
    around,
    usesOf(view, resource),
  );
}
