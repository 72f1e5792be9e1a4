import type { Problem } from "../../model.ts";
import { openSource, spanOf } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import { readDotenv } from "./dotenv.ts";
import type { Variables } from "./interpolate.ts";

/**
 * The variables that a Compose file is interpolated with: those of the files that a person named,
 * else of `.env` beside the Compose file. The environment of this process is left out, so that the
 * same tree gives the same answer everywhere.
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
 */
export function openEnvironment(
  world: World,
  envFiles: readonly string[],
): { around(file: string): Variables; readonly problems: Problem[] } {
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

  return {
    problems,
    around: (file) =>
      envFiles.length > 0
        ? new Map(envFiles.flatMap((each) => [...load(each, true)]))
        : load(`${file.slice(0, file.lastIndexOf("/") + 1)}.env`, false),
  };
}
