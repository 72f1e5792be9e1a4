import path from "node:path";
import { diskWorld } from "../world/disk.ts";
import { loadPolicies } from "./load.ts";
import type { Policy } from "./policy.ts";

/** Where the built-in packs stand. */
const PACKS = ["policies/telnet"];

/**
 * The built-in policies, loaded like anybody's. The build runs this once and ships the result, so
 * that a check reads no policy file (`build.ts`).
 */
export async function builtinPolicies(): Promise<readonly Policy[]> {
  const home = path.resolve(import.meta.dirname, "../..");
  const { policies, complaints } = await loadPolicies(diskWorld(home), PACKS);
  const first = complaints[0];
  if (first)
    throw new Error(`${first.span.file}:${first.span.line}: ${first.message}`);
  return policies;
}
