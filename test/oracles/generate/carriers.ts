import type { Random } from "../random.ts";
import type { Carried } from "./carrier.ts";
import { combined } from "./combined.ts";
import { declared } from "./declared.ts";
import { someRules } from "./rules.ts";
import { written } from "./written.ts";

/** Another order makes other modules of the same seeds. */
const carriers = [...declared, ...written, ...combined];

export function carry(random: Random): Carried {
  return random.pick(carriers)(someRules(random), random);
}
