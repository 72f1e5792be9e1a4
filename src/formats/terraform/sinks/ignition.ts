import type { Exposure } from "../../../model.ts";
import { actsOfScript } from "../../command/command.ts";
import type { TerraformValue } from "../value.ts";
import { dataExposures } from "./data-files.ts";
import { decodeDocument, decodedBase64, entryOf, itemsOf } from "./decoding.ts";
import { cut } from "./mime.ts";
import { actExposures } from "./placing.ts";
import type { Around } from "./placing.ts";
import { readText } from "./reading.ts";

/** Units that are started, and files: https://coreos.github.io/ignition/specs/ */
export function ignitionExposures(
  value: TerraformValue,
  around: Around,
): Exposure[] {
  const config = decodeDocument(value);
  const units = itemsOf(entryOf(entryOf(config, "systemd"), "units"));
  const files = itemsOf(entryOf(entryOf(config, "storage"), "files"));
  return [
    ...units.flatMap((unit) => unitExposures(unit, around)),
    ...files.flatMap((file) => {
      const path = entryOf(file, "path");
      const source = entryOf(entryOf(file, "contents"), "source");
      const name = path && readText(path);
      const content = source && dataOfUrl(source);
      return name && content ? dataExposures(name, content, around) : [];
    }),
  ];
}

/** What a unit's `Exec…` lines start. */
function unitExposures(unit: TerraformValue, around: Around): Exposure[] {
  const contents = entryOf(unit, "contents") ?? entryOf(unit, "content");
  if (contents?.kind !== "string" && contents?.kind !== "unknown") return [];
  const text = readText(contents)?.text.value ?? "";
  const setting =
    /^Exec(?:Start|StartPre|StartPost)[ \t]*=[ \t]*[-@:+!]*(.+)$/dgm;
  return [...text.matchAll(setting)].flatMap(({ indices }) => {
    const reading = readText(cut(contents, ...indices![1]!));
    return reading
      ? actExposures(actsOfScript(reading.text), [reading], around)
      : [];
  });
}

/** The content of a `data:` URL (RFC 2397). */
function dataOfUrl(url: TerraformValue): TerraformValue | undefined {
  if (url.kind !== "string") return undefined;
  const [, encoded, data] =
    /^data:[^,;]*(?:;[^,;]+)*?(;base64)?,(.*)$/s.exec(url.value) ?? [];
  if (data === undefined) return undefined;
  const value = encoded ? decodedBase64(data) : unescaped(data);
  return value === undefined
    ? undefined
    : { kind: "string", value, trail: url.trail };
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
