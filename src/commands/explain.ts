import type { Arguments } from "../arguments.ts";
import { didYouMean } from "../nearest.ts";
import { UsageError } from "../options.ts";
import { renderGuidance, renderPolicyList } from "../report/explain.ts";
import { requestFor } from "../request.ts";
import { diskWorld } from "../world/disk.ts";
import { choicesOf, wantsColor } from "./check.ts";

/** `portcullis explain [POLICY]`: the guidance, or the list of policies. */
export async function explainCommand(
  args: Arguments,
  [id]: readonly string[],
): Promise<number> {
  const world = diskWorld(process.cwd());
  const { configuration: _, ...chosen } = await choicesOf(world, args, []);
  const { policies } = await requestFor(world, chosen);
  const color = wantsColor(args.text("color")!);
  if (id === undefined) {
    process.stdout.write(renderPolicyList(policies, color));
    return 0;
  }
  const policy = policies.find((each) => each.id === id);
  if (!policy) {
    const ids = policies.map((each) => each.id);
    throw new UsageError(
      `there is no policy "${id}"${didYouMean(id, ids) || ". portcullis explain lists them"}`,
    );
  }
  process.stdout.write(renderGuidance(policy, color));
  return 0;
}
