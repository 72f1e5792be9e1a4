import type { Exposure } from "../../../model.ts";
import { splitWords } from "../../../syntax/shell.ts";
import { actsOfArguments, actsOfScript } from "../../command/command.ts";
import { imageFacts } from "../../image.ts";
import { known } from "../../values.ts";
import { allHold } from "../rows/conditions.ts";
import { select, valuesAtAll } from "../rows/paths.ts";
import type { Scope } from "../rows/scope.ts";
import { trailSpan } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { eachPlain } from "./decoding.ts";
import { actExposures, placedFacts } from "./placing.ts";
import type { Around } from "./placing.ts";
import { readText, readTextOrUnknown } from "./reading.ts";
import type { Reading } from "./reading.ts";
import type { ContainerSink } from "./sink.ts";

/** The images and processes of the containers that a resource describes. */
export function containerExposures(
  sink: ContainerSink,
  scope: Scope,
  around: Around,
): Exposure[] {
  return (sink.at ?? ["."])
    .flatMap((path) => select(path, scope))
    .filter((element) => allHold(sink.when ?? [], element).truth !== "no")
    .flatMap((element) => {
      const reach = (sink.reaches ?? []).find(
        ({ when }) => allHold(when, element).truth === "yes",
      );
      const here = reach ? { ...around, reach: reach.is } : around;
      return containerExposuresAt(sink, element, here);
    });
}

function containerExposuresAt(
  sink: ContainerSink,
  element: Scope,
  around: Around,
): Exposure[] {
  const words = (paths: readonly string[] | undefined): Reading[] =>
    valuesAtAll(paths, element).flatMap((value) => readText(value) ?? []);
  return [
    ...valuesAtAll(sink.image, element).flatMap((value) =>
      imageExposures(value, around),
    ),
    ...processExposures(words(sink.process), around),
    ...(sink.hooks ?? []).flatMap((hook) =>
      select(hook, element).flatMap((each) =>
        processExposures(
          valuesAtAll("command", each).flatMap((word) => readText(word) ?? []),
          around,
        ),
      ),
    ),
    ...words(sink.lines).flatMap((line) =>
      actExposures(actsOfArguments(splitWords(line.text)), [line], around),
    ),
    ...words(sink.scripts).flatMap((line) =>
      actExposures(actsOfScript(line.text), [line], around),
    ),
  ];
}

/** A program with its arguments. `CMD-SHELL` is how health checks call a shell. */
export function processExposures(
  words: readonly Reading[],
  around: Around,
): Exposure[] {
  const [first, second] = words;
  if (!first) return [];
  const acts =
    first.text.value === "CMD-SHELL" && second
      ? actsOfScript(second.text)
      : actsOfArguments(
          (first.text.value === "CMD" ? words.slice(1) : words).map(
            ({ text }) => text,
          ),
        );
  return actExposures(acts, words, around);
}

/** The image that a string names, in each way that it may turn out. */
export function imageExposures(
  value: TerraformValue,
  around: Around,
): Exposure[] {
  return eachPlain(value, (option) => {
    // An image that another resource describes is told there.
    if (option.kind === "unknown" && /^docker_image\./.test(option.why))
      return [];
    const reading = readTextOrUnknown(option);
    return reading ? imageExposuresOf(reading, option, around) : [];
  });
}

/** The place of an image is all of its string. */
export function imageExposuresOf(
  reading: Reading,
  { trail }: TerraformValue,
  { resource, reach }: Around,
): Exposure[] {
  const { text } = reading;
  const name = text.value.replace(/^(?:docker|https?|oci):\/\//, "");
  const skipped = text.value.length - name.length;
  const facts = imageFacts(
    skipped === 0 ? text : { ...text, ...withoutFirst(text, skipped) },
  );
  if (Object.keys(facts).length === 0) return [];
  const place = trailSpan(trail);
  const whole: Reading = { ...reading, trailOf: () => trail };
  return [
    {
      ...{ kind: "image", format: resource.format, resource: resource.address },
      facts: placedFacts(
        {
          ...facts,
          reach: [known(reach, place)],
          certainty: [known("definite", place)],
          runs: [known(true, place)],
        },
        [whole],
      ),
      related: [],
    },
  ];
}

function withoutFirst(
  { pieces, value }: Reading["text"],
  count: number,
): Pick<Reading["text"], "pieces" | "value"> {
  const [first, ...rest] = pieces;
  return {
    value: value.slice(count),
    pieces: first ? [{ ...first, text: first.text.slice(count) }, ...rest] : [],
  };
}
