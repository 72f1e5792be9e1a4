import type { Problem, Span } from "../../model.ts";
import type { Node } from "../../syntax/node.ts";
import { openSource } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";
import { parseYaml } from "../../syntax/yaml.ts";
import type { World } from "../../world/world.ts";
import type { Renderer } from "../format.ts";

/** A way to have a folder rendered: a program of PATH and its arguments. */
type Way = (folder: string) => readonly [string, ...string[]];

/**
 * What renders what, the first program that is there. None of them fetches anything that does not
 * lie there, and none runs plugins or hooks:
 * https://helm.sh/docs/helm/helm_template/, https://kubectl.docs.kubernetes.io/references/kustomize/cmd/build/
 */
const ways: Readonly<Record<Renderer, readonly Way[]>> = {
  helm: [
    (folder) => [
      ...(["helm", "template", "release-name"] as const),
      ...[folder, "--include-crds"],
    ],
  ],
  kustomize: [
    (folder) => ["kustomize", "build", folder],
    (folder) => ["kubectl", "kustomize", folder],
  ],
};

/** Objects as a tool rendered them, standing in a text that is in no file; or the problem that there are none. */
export type Rendered =
  | { readonly documents: readonly Node[]; readonly source: Source }
  | { readonly problem: Problem };

/** Has a folder rendered; `place` is where it is said when that cannot be. */
export function renderFolder(
  world: World,
  renderer: Renderer,
  folder: string,
  place: Span,
): Rendered {
  const asIs = "so it was read without";
  for (const way of ways[renderer]) {
    const [program, ...args] = way(folder);
    const run = world.run?.(program, args);
    if (!run || ("missing" in run && run.missing)) continue;
    if ("failed" in run)
      return refused(
        place,
        `${program} does not render this, ${asIs}: ${run.failed}`,
      );
    const source = openSource("\u0000rendered", run.text);
    const { documents, problems } = parseYaml(source);
    const [broken] = problems;
    return broken
      ? refused(place, `what ${program} renders is no YAML, ${asIs}`)
      : { documents, source };
  }
  return refused(
    place,
    `${renderer} was asked for and is not on PATH, ${asIs}. Install it, or leave --render away`,
  );
}

function refused(span: Span, message: string): Rendered {
  return { problem: { span, severity: "warning", message } };
}
