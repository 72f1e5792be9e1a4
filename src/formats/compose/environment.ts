import type { Problem } from "../../model.ts";
import { openSource, spanOf } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { readDotenv } from "./dotenv.ts";
import type { Variables } from "./interpolate.ts";
import { pathFrom } from "./paths.ts";

export interface Environment {
  /** The variables of a project in this folder. */
  in(folder: string): Variables;
  /** Those of the `.env` in this folder alone. */
  beside(folder: string): Variables;
  /** Those of a project that another one includes: the other one's stand over those of the files. */
  below(outer: Variables, folder: string, files: readonly string[]): Variables;
  readonly problems: Problem[];
}

/**
 * The variables that a Compose file is interpolated with: those of the files that a person named,
 * else of `.env` beside the Compose file. The environment of this process is left out, so that the
 * same tree gives the same answer everywhere.
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
 */
export function openEnvironment(
  world: World,
  envFiles: readonly string[],
): Environment {
  const problems: Problem[] = [];
  const known = new Map<string, Variables>();

  const load = (file: string, required: boolean): Variables => {
    const loaded = known.get(file);
    if (loaded) return loaded;
    const read = world.read(file);
    const source = openSource(file, "text" in read ? read.text : "");
    const { variables, problems: found } = readDotenv(source);
    problems.push(...found);
    if ("refused" in read && (required || world.kind(file) !== "missing"))
      problems.push({
        span: spanOf(source, 0, 0),
        severity: "warning",
        message: `these variables were not read: ${read.refused}`,
      });
    known.set(file, variables);
    return variables;
  };
  const beside = (folder: string): Variables =>
    load(pathFrom(folder, ".env"), false);

  return {
    ...{ problems, beside },
    in: (folder) =>
      envFiles.length > 0
        ? new Map(envFiles.flatMap((each) => [...load(each, true)]))
        : beside(folder),
    below(outer, folder, files) {
      const inner =
        files.length > 0
          ? files.flatMap((file) => [...load(file, true)])
          : [...beside(folder)];
      return inner.length > 0 ? new Map([...inner, ...outer]) : outer;
    },
  };
}
