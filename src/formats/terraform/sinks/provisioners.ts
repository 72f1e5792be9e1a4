import type { Exposure } from "../../../model.ts";
import { callFunction } from "../functions/loaded.ts";
import type { FileAccess } from "../functions/call.ts";
import { select, valuesAt } from "../rows/paths.ts";
import type { Scope } from "../rows/scope.ts";
import type { TerraformValue } from "../value.ts";
import { dataExposures } from "./data-files.ts";
import { eachPlain } from "./decoding.ts";
import { linesExposures } from "./machine-data.ts";
import type { Around } from "./placing.ts";
import { readText } from "./reading.ts";

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax */
export function provisionerExposures(
  scope: Scope,
  files: FileAccess,
  around: Around,
): Exposure[] {
  return select("provisioner[*]", scope).flatMap((provisioner) => {
    if (isForEnd(provisioner.get("when"))) return [];
    const scripts = ["script", "scripts[*]"]
      .flatMap((path) => valuesAt(path, provisioner))
      .map((path) => fileAt(path, files));
    return [
      ...linesExposures(valuesAt("inline[*]", provisioner), around),
      ...linesExposures(valuesAt("command", provisioner), around),
      ...scripts.flatMap((script) => linesExposures([script], around)),
      ...copiedFile(provisioner, files, around),
    ];
  });
}

/** `when = destroy` is a word, which the JSON syntax writes as a string. */
function isForEnd(when: TerraformValue | undefined): boolean {
  if (when?.kind === "string") return when.value === "destroy";
  return when?.kind === "unknown" && /\bdestroy\b/.test(when.why);
}

/** The content of a local file, which is met where its path is written. */
export function fileAt(
  path: TerraformValue,
  files: FileAccess,
): TerraformValue {
  return callFunction("file", [path], { at: path.trail, files });
}

function copiedFile(
  provisioner: Scope,
  files: FileAccess,
  around: Around,
): Exposure[] {
  const destination = provisioner.get("destination");
  const name = destination && readText(destination);
  if (!name) return [];
  const contents = [
    ...valuesAt("content", provisioner),
    ...valuesAt("source", provisioner).map((path) => fileAt(path, files)),
  ];
  return contents.flatMap((content) =>
    eachPlain(content, (plain) => dataExposures(name, plain, around)),
  );
}
