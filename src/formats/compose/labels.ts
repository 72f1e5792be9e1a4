import { textSpan } from "../../syntax/text.ts";
import type { Mechanism } from "../port-rule.ts";
import { portExposure } from "../port-rule.ts";
import { readPortRange } from "../port.ts";
import { known } from "../values.ts";
import { relatedTo, shadow, valuesAt } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { appends, everSaid, replacedBy } from "./layers.ts";
import type { Layer } from "./layers.ts";
import { namedTexts } from "./named-texts.ts";
import type { NamedText } from "./named-texts.ts";

/** Labels that name a port, and what their readers do with it. */
const portLabels: readonly {
  readonly name: RegExp;
  readonly mechanism: Mechanism;
  readonly reach: "network" | "node";
}[] = [
  // https://doc.traefik.io/traefik/routing/providers/docker/
  {
    name: /^traefik\.(?:(?:tcp|http)\.services\..+\.loadbalancer\.server\.)?port$/i,
    ...{ mechanism: "forward", reach: "network" },
  },
  // https://github.com/kubernetes/kompose/blob/main/docs/user-guide.md#labels
  {
    name: /^kompose\.service\.nodeport\.port$/,
    ...{ mechanism: "publish", reach: "node" },
  },
];

/** The ports that a proxy or another platform opens because a label of the service says so. */
export function readLabels(
  context: ServiceContext,
  layers: readonly Layer[],
): void {
  const labels = labelsOf(context, layers);
  const isOff = labels.some(
    ({ name, value, context }) =>
      !context.taken &&
      name.toLowerCase() === "traefik.enable" &&
      value.value.toLowerCase() === "false",
  );
  for (const { name, value, view, context: here } of labels)
    for (const { name: pattern, mechanism, reach } of portLabels) {
      if (!pattern.test(name) || (isOff && mechanism === "forward")) continue;
      const { port, protocol } = readPortRange(value);
      if (!port) continue;
      const exposure = portExposure("compose", {
        ...{ resource: here.resource, port: [port], protocol: [protocol] },
        ...{ mechanism, reach: known(reach, port.span) },
        certainty: here.attachment.certainty,
        related: relatedTo(here, view),
      });
      const facts = { ...exposure.facts, ...shadow(here) };
      here.exposures.push({ ...exposure, facts });
    }
}

/** Those of the container and those of a swarm's service; the last value of a name counts. */
function labelsOf(
  context: ServiceContext,
  layers: readonly Layer[],
): NamedText[] {
  const own = everSaid(layers, "labels", appends);
  const deployed = everSaid(layers, "deploy", appends).flatMap((said) =>
    valuesAt(said.view, "labels").map((view) => ({ ...said, view })),
  );
  return [own, deployed].flatMap((all) => {
    const labels = all.flatMap((said) => namedTexts(context, said));
    const replacing = replacedBy(labels, ({ name }) => name);
    return labels.map((label) => takenBy(label, replacing(label)));
  });
}

function takenBy(label: NamedText, later: NamedText | undefined): NamedText {
  const { context } = label;
  return later && !context.taken
    ? { ...label, context: { ...context, taken: textSpan(later.value) } }
    : label;
}
