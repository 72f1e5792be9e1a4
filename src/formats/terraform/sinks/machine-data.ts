import type { Exposure } from "../../../model.ts";
import { sliceText } from "../../../syntax/text.ts";
import { actsOfScript } from "../../command/command.ts";
import { isForShell } from "../../dockerfile/scripts.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { cloudArchive, cloudConfig } from "./cloud-config.ts";
import { itemsOf, eachPlain } from "./decoding.ts";
import { ignitionExposures } from "./ignition.ts";
import { mimeParts } from "./mime.ts";
import { actExposures } from "./placing.ts";
import type { Around } from "./placing.ts";
import { windowsActs } from "./windows.ts";
import { joinReadings, readText } from "./reading.ts";

const DEEPEST = 6;

/**
 * What a machine does with the data that it is given at its first start. cloud-init and its kin
 * tell by the beginning what it is: https://cloudinit.readthedocs.io/en/latest/explanation/format.html
 */
export function machineExposures(
  value: TerraformValue,
  around: Around,
  depth = 0,
): Exposure[] {
  if (depth > DEEPEST) return [];
  return eachPlain(value, (plain) => {
    const within = (part: TerraformValue): Exposure[] =>
      machineExposures(part, around, depth + 1);
    const parts = partsOf(plain);
    if (parts) return parts.flatMap(within);
    const start = readText(plain)?.text.value.trimStart().slice(0, 400) ?? "";
    if (/^(?:##? *template:.*\n\s*)?#cloud-config-archive\b/.test(start))
      return cloudArchive(plain).flatMap(within);
    if (/^(?:##? *template:.*\n\s*)?#cloud-config\b/.test(start))
      return cloudConfig(plain, around);
    if (/^\{/.test(start) && /"ignition"/.test(start))
      return ignitionExposures(plain, around);
    return scriptExposures(plain, around);
  });
}

/** The parts of a message, as cloudinit_config makes it and as people write it. */
function partsOf(value: TerraformValue): readonly TerraformValue[] | undefined {
  if (value.kind !== "string" && value.kind !== "unknown") return undefined;
  return value.encoded?.by === "mime"
    ? itemsOf(elementOf(value, value.encoded.value))
    : mimeParts(value);
}

/** What a text does that a shell, or a Windows machine, runs. */
function scriptExposures(value: TerraformValue, around: Around): Exposure[] {
  return eachPlain(value, (plain) => {
    const reading = readText(plain);
    if (!reading) return [];
    const { text } = reading;
    const blank = /^\s*/.exec(text.value)![0].length;
    const trimmed = blank === 0 ? text : sliceText(text, blank);
    const acts = isForShell(trimmed) ? actsOfScript(trimmed) : [];
    return actExposures([...acts, ...windowsActs(text)], [reading], around);
  });
}

/** What a shell does with some lines, or with one text. */
export function linesExposures(
  lines: readonly TerraformValue[],
  around: Around,
): Exposure[] {
  if (lines.length === 1) return scriptExposures(lines[0]!, around);
  const readings = lines.flatMap((line) => readText(line) ?? []);
  if (readings.length === 0) return [];
  const whole = joinReadings(readings.flatMap((each) => [each, "\n"]));
  const acts = [...actsOfScript(whole.text), ...windowsActs(whole.text)];
  return actExposures(acts, [whole], around);
}
