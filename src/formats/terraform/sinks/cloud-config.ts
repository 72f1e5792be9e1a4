import type { Exposure } from "../../../model.ts";
import { sliceText } from "../../../syntax/text.ts";
import { actsOfScript } from "../../command/command.ts";
import { known } from "../../values.ts";
import type { TerraformValue } from "../value.ts";
import { decodeDocument, entryOf, itemsOf, eachPlain } from "./decoding.ts";
import { dataExposures } from "./data-files.ts";
import { actExposures } from "./placing.ts";
import type { Around } from "./placing.ts";
import { joinReadings, readText } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** https://cloudinit.readthedocs.io/en/latest/reference/modules.html */
export function cloudConfig(value: TerraformValue, around: Around): Exposure[] {
  const config = decodeDocument(value);
  return config?.kind === "map" ? configExposures(config, around) : [];
}

/** The documents of a `#cloud-config-archive`. */
export function cloudArchive(value: TerraformValue): TerraformValue[] {
  return itemsOf(decodeDocument(value)).flatMap(
    (item) => entryOf(item, "content") ?? item,
  );
}

function configExposures(config: TerraformValue, around: Around): Exposure[] {
  const installer = entryOf(config, "autoinstall");
  const script = [
    ...lines(itemsOf(entryOf(config, "bootcmd"))),
    ...packageLines(config),
  ];
  const packagesEnd = lengthOf(script);
  script.push(
    ...lines(itemsOf(entryOf(config, "runcmd"))),
    ...lines(itemsOf(entryOf(config, "late-commands"))),
  );
  const whole = joinReadings(script);
  const acts = actsOfScript(whole.text).map((act) => {
    const manager = act.facts["manager"]?.[0];
    return manager && manager.span.start < packagesEnd
      ? {
          ...act,
          facts: { ...act.facts, manager: [known("cloud-init", manager.span)] },
        }
      : act;
  });
  const userData = entryOf(installer, "user-data");
  return [
    ...actExposures(acts, [whole], around),
    ...itemsOf(entryOf(config, "write_files")).flatMap((file) =>
      writtenFile(file, whole.text.value, around),
    ),
    ...[installer, userData].flatMap((inner) =>
      inner?.kind === "map" ? configExposures(inner, around) : [],
    ),
  ];
}

function lengthOf(parts: readonly (string | Reading)[]): number {
  return parts.reduce(
    (sum, part) =>
      sum + (typeof part === "string" ? part.length : part.text.value.length),
    0,
  );
}

/** A command is a line for the shell, or its words. */
function lines(commands: readonly TerraformValue[]): (string | Reading)[] {
  return commands.flatMap((command) => {
    if (command.kind !== "list") {
      const reading = readText(command);
      return reading ? [reading, "\n"] : [];
    }
    return [...itemsOf(command).flatMap(quoted), "\n"];
  });
}

/** A word as the shell reads it back whole. */
function quoted(word: TerraformValue): (string | Reading)[] {
  const reading = readText(word);
  if (!reading) return [];
  const { text } = reading;
  const parts = text.value.split("'");
  let at = 0;
  const pieces = parts.flatMap((part, i): (string | Reading)[] => {
    const from = at;
    at += part.length + 1;
    const slice = {
      ...reading,
      text: sliceText(text, from, from + part.length),
    };
    return i === 0 ? [slice] : [`'\\''`, slice];
  });
  return ["'", ...pieces, "' "];
}

/** `packages`: names, names with a version, or those of one manager. */
function packageLines(config: TerraformValue): (string | Reading)[] {
  const names = itemsOf(entryOf(config, "packages")).flatMap((entry) =>
    entry.kind === "map"
      ? ["apt", "dnf", "yum", "apk"].flatMap((manager) =>
          itemsOf(entryOf(entry, manager)),
        )
      : [entry],
  );
  return names.flatMap((entry) => {
    const [name] = itemsOf(entry);
    const reading = name && readText(name);
    return reading ? ["apt-get install -y ", reading, "\n"] : [];
  });
}

/** A file of `write_files` runs where a command names it, or where its folder is one that runs. */
function writtenFile(
  file: TerraformValue,
  commands: string,
  around: Around,
): Exposure[] {
  const path = entryOf(file, "path");
  const content = entryOf(file, "content");
  const name = path && readText(path);
  if (!name || !content) return [];
  const target = name.text.value;
  const runs =
    target !== "" &&
    (commands.includes(target) ||
      /^\/var\/lib\/cloud\/scripts\/per-|^\/etc\/(?:rc\.local$|init\.d\/)/.test(
        target,
      ));
  return eachPlain(content, (plain) =>
    dataExposures(name, plain, around, runs),
  );
}
