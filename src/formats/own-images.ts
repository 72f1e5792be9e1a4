import type { Exposure } from "../model.ts";
import { isDomain, official } from "./image-reference.ts";
import type { KnownImage } from "./known-images.ts";
import { known } from "./values.ts";

/** The exposures with the roles of images that a person knows; the first that fits wins. */
export function withOwnImages(
  exposures: readonly Exposure[],
  images: readonly KnownImage[],
): readonly Exposure[] {
  if (images.length === 0) return exposures;
  return exposures.map((exposure) => {
    const image =
      exposure.kind === "image" && images.find((each) => fits(exposure, each));
    const place = exposure.facts["repository"]?.[0];
    if (!image || !place) return exposure;
    const role = known(image.role, place.span, place.origin);
    return { ...exposure, facts: { ...exposure.facts, role: [role] } };
  });
}

/** An image of which a part is not known is none that a person can know. */
function fits({ facts }: Exposure, { match }: KnownImage): boolean {
  const components = match.split("/");
  const isNamed = components.length > 1 && isDomain(components[0]!);
  const registry = isNamed ? components[0]! : "docker.io";
  const wanted = isNamed ? components.slice(1) : official(registry, components);
  if (textOf(facts, "registry") !== registry) return false;
  const path = textOf(facts, "repository")?.split("/") ?? [];
  return (
    path.length === wanted.length &&
    wanted.every((each, i) => each === "*" || each === path[i])
  );
}

function textOf(facts: Exposure["facts"], name: string): string | undefined {
  const value = facts[name]?.[0];
  return value?.known ? String(value.value) : undefined;
}
