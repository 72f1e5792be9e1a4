import type { HelmFunction } from "../run.ts";
import { choices } from "./choices.ts";
import { comparisons } from "./comparisons.ts";
import { dicts } from "./dicts.ts";
import { encodings } from "./encodings.ts";
import { formats } from "./formats.ts";
import { letters } from "./letters.ts";
import { lists } from "./lists.ts";
import { numbers } from "./numbers.ts";
import { outside } from "./outside.ts";
import { paths } from "./paths.ts";
import { patterns } from "./patterns.ts";
import { quotes } from "./quotes.ts";
import { templates } from "./templates.ts";
import { texts } from "./texts.ts";
import { versions } from "./versions.ts";

/** Every function that is understood: those of Go's templates, of sprig and of Helm. */
const functions: ReadonlyMap<string, HelmFunction> = new Map(
  [
    ...[choices, comparisons, dicts, encodings, formats, letters, lists],
    ...[numbers, outside, paths, patterns, quotes, templates, texts, versions],
  ].flatMap((table) => Object.entries(table)),
);

export function functionNamed(name: string): HelmFunction | undefined {
  return functions.get(name);
}
