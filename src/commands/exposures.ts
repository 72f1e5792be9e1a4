import type { Arguments } from "../arguments.ts";
import { extract } from "../formats/extract.ts";
import { UsageError } from "../options.ts";
import { renderExposuresJson } from "../report/json.ts";
import { renderExposures } from "../report/inventory.ts";
import { pathsOf } from "../request.ts";
import { discover } from "../world/discover.ts";
import { choicesOf, demandSomething, worldOf } from "./check.ts";

const forms: Record<string, typeof renderExposures> = {
  text: renderExposures,
  json: renderExposuresJson,
};

/** `portcullis exposures [PATH...]`: everything that was understood, judged by nobody. */
export async function exposuresCommand(
  args: Arguments,
  paths: readonly string[],
): Promise<number> {
  const name = args.text("format") ?? "text";
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form)
    throw new UsageError(`exposures are shown as text or json, not "${name}"`);
  const { world, names } = worldOf(args, paths);
  const chosen = await choicesOf(world, args, names);
  const { exclude, excludeFrom } = chosen;
  const found = await discover(world, pathsOf(chosen), exclude, excludeFrom);
  const read = await extract(world, found.files, found.named, chosen);
  const { problems, sources } = read;
  const exposures = read.exposures.filter(
    ({ facts }) => !found.leavesOut(Object.values(facts).flat()[0]!.span.file),
  );
  const { missing } = found;
  demandSomething({ missing, problems, files: sources.size }, args, chosen);
  process.stdout.write(form(exposures, problems));
  return 0;
}
