import type { Exposure, Problem } from "../../model.ts";
import { textSpan } from "../../syntax/text.ts";
import { itemsOf, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { imageFacts } from "../image.ts";
import { readCommands } from "./commands.ts";
import { fullText, readText, standing, valuesAt } from "./context.ts";
import type { Attachment, ServiceContext } from "./context.ts";
import type { Variables } from "./interpolate.ts";
import { exposedPorts, publishedPorts } from "./ports.ts";

/** Everything one service opens, publishes, runs and starts. */
export function exposuresOf(
  resource: string,
  service: View,
  variables: Variables,
): { exposures: Exposure[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const attachment = attachmentOf(service, { variables, problems });
  const context: ServiceContext = {
    ...{ resource, variables, attachment, problems },
    exposures: [],
  };
  for (const ports of valuesAt(service, "ports"))
    publishedPorts(context, ports);
  for (const list of valuesAt(service, "expose")) exposedPorts(context, list);
  for (const image of valuesAt(service, "image")) readImage(context, image);
  readCommands(context, service);
  return context;
}

function attachmentOf(
  service: View,
  context: Pick<ServiceContext, "variables" | "problems">,
): Attachment {
  // `net` is what version 1 called it.
  const modes = ["network_mode", "net"]
    .flatMap((key) => valuesAt(service, key))
    .map((view) => readText(context, view)?.text.value);
  const profiles = valuesAt(service, "profiles").flatMap(itemsOf);
  return {
    mode: modes.includes("host")
      ? "host"
      : modes.includes("none")
        ? "none"
        : "bridge",
    certainty: profiles.length > 0 ? "possible" : "definite",
  };
}

function readImage(context: ServiceContext, view: View): void {
  const read = readText(context, view);
  if (!read) return;
  const image = fullText(read);
  const facts = imageFacts(image);
  if (Object.keys(facts).length === 0) return;
  const { resource, exposures, attachment } = context;
  exposures.push({
    ...{ kind: "image", format: "compose", resource },
    facts: { ...facts, ...standing(attachment, textSpan(image)) },
    related: usesOf(view, resource),
  });
}
