import type { Exposure, Facts, Related, Span } from "../../model.ts";
import { scalarText } from "../../syntax/located.ts";
import type { Scalar } from "../../syntax/node.ts";
import { textSpan } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import {
  getAll,
  getPath,
  isScalar,
  itemsOf,
  usesOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { actsOfArguments } from "../command/command.ts";
import type { Act } from "../command/acts.ts";
import { imageFacts } from "../image.ts";
import type { Certainty } from "../port-rule.ts";
import { known } from "../values.ts";
import { expandReferences, readEnvironment } from "./environment.ts";
import { reachValue } from "./reach.ts";
import type { Reach } from "./reach.ts";

/** What a container's pod says about it. */
export interface Surroundings {
  readonly resource: string;
  readonly reach: Reach;
  /** Possible where the container stops before the pod serves. */
  readonly certainty: Certainty;
  /** Whether it does stop before the pod serves. */
  readonly temporary?: boolean;
}

/** The fact that says so, standing at `place`. */
export function temporaryFact({ temporary }: Surroundings, place: Span): Facts {
  return temporary ? { temporary: [known(true, place)] } : {};
}

/** The images of a container: https://kubernetes.io/docs/concepts/containers/images/ */
export function imageExposures(
  container: View,
  around: Surroundings,
): Exposure[] {
  return getAll(container, "image").flatMap((view) =>
    isScalar(view)
      ? imageExposure(
          scalarText(view.node),
          around,
          usesOf(view, around.resource),
        )
      : [],
  );
}

/** The image that a text names; nothing if it names none. */
export function imageExposure(
  text: Text,
  around: Surroundings,
  related: readonly Related[] = [],
): Exposure[] {
  const facts = imageFacts(text);
  if (Object.keys(facts).length === 0) return [];
  const { resource, reach } = around;
  const place = textSpan(text);
  return [
    {
      kind: "image",
      format: "kubernetes",
      resource,
      facts: {
        ...facts,
        reach: [reachValue(reach, place)],
        certainty: [known("definite", place)],
        ...temporaryFact(around, place),
      },
      related,
    },
  ];
}

/** What the kubelet does to a container while it runs: its probes and lifecycle hooks. */
export function hooksOf(container: View): View[] {
  const lifecycles = getAll(container, "lifecycle");
  return [
    ...["livenessProbe", "readinessProbe", "startupProbe"].flatMap((key) =>
      getAll(container, key),
    ),
    ...["postStart", "preStop"].flatMap((key) =>
      lifecycles.flatMap((each) => getAll(each, key)),
    ),
  ];
}

/** What the command, its arguments, the lifecycle hooks and the probes start. */
export function commandExposures(
  container: View,
  around: Surroundings,
): Exposure[] {
  // The kubelet does not replace references in hooks.
  const hooked = hooksOf(container)
    .flatMap((hook) => getPath(hook, "exec", "command"))
    .map((command) => itemsOf(command).filter(isScalar))
    .flatMap((views) =>
      argumentExposures(
        views,
        views.map(({ node }) => scalarText(node)),
        around,
      ),
    );
  return [...startExposures(container, around), ...hooked];
}

/** What the command and its arguments start. */
export function startExposures(
  container: View,
  around: Surroundings,
): Exposure[] {
  const environment = readEnvironment(container);
  return argumentLists(container).flatMap((views) =>
    argumentExposures(
      views,
      views.map((view) => expandReferences(scalarText(view.node), environment)),
      around,
    ),
  );
}

function argumentExposures(
  views: readonly View<Scalar>[],
  argv: readonly Text[],
  around: Surroundings,
): Exposure[] {
  return argv.length === 0
    ? []
    : actsOfArguments(argv).map((act) => actExposure(act, views, argv, around));
}

/**
 * `command` followed by `args`. Where a key stands twice, each of its values is joined with the
 * last of the other, which is the one that kubectl would take.
 */
function argumentLists(container: View): View<Scalar>[][] {
  const read = (key: string) =>
    getAll(container, key).map((list) => itemsOf(list).filter(isScalar));
  const commands = read("command");
  const args = read("args");
  const last = commands.at(-1) ?? [];
  const lastArgs = args.at(-1) ?? [];
  return [
    [...last, ...lastArgs],
    ...commands.slice(0, -1).map((command) => [...command, ...lastArgs]),
    ...args.slice(0, -1).map((each) => [...last, ...each]),
  ];
}

/** An act of a command line whose words stand in `views`. */
export function actExposure(
  act: Act,
  views: readonly View<Scalar>[],
  argv: readonly Text[],
  around: Surroundings,
): Exposure {
  const { resource, reach, certainty } = around;
  const place = placeOf(act.facts) ?? textSpan(argv[0]!);
  const writtenIn = views.find(
    ({ node }) => node.start <= place.start && place.start <= node.end,
  );
  const to: Reach = act.loopback ? { to: "loopback" } : reach;
  return {
    kind: act.kind,
    format: "kubernetes",
    resource,
    facts: {
      ...act.facts,
      reach: [reachValue(to, place)],
      certainty:
        certainty === "definite" && act.facts.certainty
          ? act.facts.certainty
          : [known(certainty, place)],
      runs: [known(true, place)],
      ...temporaryFact(around, place),
    },
    related: usesOf(writtenIn ?? views[0]!, resource),
  };
}

const places = ["port", "program", "name"];

/** Where an act stands: its port, program or package. */
function placeOf(facts: Facts): Span | undefined {
  return places.flatMap((name) => facts[name] ?? [])[0]?.span;
}
