import type { Source } from "../../syntax/source.ts";
import { textFrom, UNKNOWN } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Surroundings } from "../command/surroundings.ts";
import { fileAt } from "./copies.ts";
import { folderFrom, lastPart } from "./paths.ts";
import type { Variable } from "./scope.ts";
import { isForShell } from "./scripts.ts";
import type { Stage } from "./stages.ts";
import type { Step } from "./steps.ts";

/** What the process of a stage's image finds: what ENV says stays, what ARG says is gone. */
export function processSurroundings(stage: Stage): Surroundings {
  const { variables } = stage.scope;
  return {
    variable: (name) => {
      const variable = variables.get(name);
      return variable?.fromEnv ? textOf(stage, variable) : undefined;
    },
    script: scriptsOf(stage, stage.setting.folder),
  };
}

/** What a RUN finds: https://docs.docker.com/reference/dockerfile/#impact-on-build-caching */
export function stepSurroundings(stage: Stage, step: Step): Surroundings {
  return {
    variable: (name) => {
      const variable = step.variables?.get(name);
      return variable && textOf(stage, variable);
    },
    script: scriptsOf(stage, step.folder, step),
  };
}

function textOf(
  { from }: Stage,
  { value, why = "", origin }: Variable,
): Text | undefined {
  const source: Source | undefined = from?.argument.source;
  if (!source) return undefined;
  const { start = 0, end = 0 } = origin[0]?.span ?? {};
  const pieces = value
    .split(/(\uFFFC)/)
    .filter((text) => text !== "")
    .map((text) => ({
      ...{ text, start, end, origin },
      ...(text === UNKNOWN && { why }),
    }));
  return textFrom(source, pieces, start, end);
}

/** Where a name without a folder is looked for. */
const searchPath = [
  ...["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"],
  ...["/sbin", "/bin"],
];

/** Reading a script takes its time as well. */
const CHARACTERS_OF_A_LOOKUP = 250;

/** Each script is given once, so that those that run each other come to an end. */
function scriptsOf(
  stage: Stage,
  folder: string,
  before?: Step,
): (path: string) => Text | undefined {
  const { lookups } = stage;
  const seen = new Set<string | Text>();
  const read = (path: string): Text | undefined => {
    const text = fileAt(stage, path, before);
    if (!text || seen.has(text) || !isForShell(text)) return undefined;
    seen.add(text);
    lookups.left -= text.value.length / CHARACTERS_OF_A_LOOKUP;
    return text;
  };
  return (path) => {
    const isName = path === lastPart(path);
    // What a build calls by a bare name is nearly always the distribution's.
    if (before && isName && !path.includes(".")) return undefined;
    if (seen.has(path) || path.includes(UNKNOWN) || lookups.left-- <= 0)
      return undefined;
    seen.add(path);
    const found = read(folderFrom(folder, path));
    if (found || !isName) return found;
    for (const place of searchPath) {
      const text = read(folderFrom(place, path));
      if (text) return text;
    }
    return undefined;
  };
}
