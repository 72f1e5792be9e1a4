import { splitWords } from "../../syntax/shell.ts";
import type { Text } from "../../syntax/text.ts";
import { isSequence, itemsOf, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { actsOfArguments } from "../command.ts";
import { known } from "../values.ts";
import { fullText, readText, standing, valuesAt } from "./context.ts";
import type { ServiceContext } from "./context.ts";

/**
 * The process of a service is its entrypoint followed by its command; hooks run beside it:
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#command
 */
export function readCommands(context: ServiceContext, service: View): void {
  const entrypoints = valuesAt(service, "entrypoint");
  const commands = valuesAt(service, "command");
  const processes = orNothing(entrypoints).flatMap((entrypoint) =>
    orNothing(commands).map((command) =>
      [entrypoint, command].filter((each) => each !== undefined),
    ),
  );
  const hooks = ["pre_start", "post_start", "pre_stop"]
    .flatMap((hook) => valuesAt(service, hook).flatMap(itemsOf))
    .flatMap((hook) => valuesAt(hook, "command"));
  for (const views of [...processes, ...hooks.map((hook) => [hook])])
    readProcess(context, views);
}

function orNothing(views: readonly View[]): readonly (View | undefined)[] {
  return views.length > 0 ? views : [undefined];
}

function readProcess(context: ServiceContext, views: readonly View[]): void {
  const { resource, exposures, attachment } = context;
  const argv = views.flatMap((view) => wordsOf(context, view));
  for (const { kind, facts, loopback } of actsOfArguments(argv)) {
    const span = Object.values(facts)[0]![0]!.span;
    const { reach, certainty } = standing(attachment, span);
    exposures.push({
      ...{ kind, format: "compose", resource },
      facts: {
        ...facts,
        reach: loopback ? [known("loopback", span)] : reach!,
        certainty: certainty!,
        runs: [known(true, span)],
      },
      related: views.flatMap((view) => usesOf(view, resource)),
    });
  }
}

/** A string is split into words as a shell would, but no shell runs it. */
function wordsOf(context: ServiceContext, view: View): Text[] {
  if (isSequence(view))
    return itemsOf(view).flatMap((item) => textOf(context, item) ?? []);
  const line = textOf(context, view);
  return line ? splitWords(line) : [];
}

function textOf(context: ServiceContext, view: View): Text | undefined {
  const read = readText(context, view);
  return read && fullText(read);
}
