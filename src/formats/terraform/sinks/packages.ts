import type { Exposure } from "../../../model.ts";
import { actsOfScript } from "../../command/command.ts";
import type { TerraformValue } from "../value.ts";
import { actExposures } from "./placing.ts";
import type { Around } from "./placing.ts";
import { joinReadings, readText } from "./reading.ts";

/** Packages that are named one by one, for whatever manager the machine has. */
export function packageExposures(
  names: readonly TerraformValue[],
  around: Around,
): Exposure[] {
  const readings = names.flatMap((name) => readText(name) ?? []);
  if (readings.length === 0) return [];
  const script = joinReadings(
    readings.flatMap((name) => ["apt-get install -y ", name, "\n"]),
  );
  return actExposures(actsOfScript(script.text), [script], around);
}
