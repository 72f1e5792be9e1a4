import type { Exposure } from "../../../model.ts";
import { select } from "../rows/paths.ts";
import { exposureOf } from "../rows/rule.ts";
import { scopeOf } from "../rows/scope.ts";
import type { Scope } from "../rows/scope.ts";
import type { TerraformValue } from "../value.ts";
import { imageExposures, processExposures } from "./containers.ts";
import { decodeDocument, entryOf, itemsOf } from "./decoding.ts";
import { documentRules } from "./document-rules.ts";
import { linesExposures, machineExposures } from "./machine-data.ts";
import type { Around } from "./placing.ts";
import { readText } from "./reading.ts";

/** Keys of scripts, in documents of SSM, Image Builder, Azure's extensions, CloudFormation and ARM. */
const scriptKeys =
  /^(?:runcommand|commands|commandtoexecute|script|scriptcontent|commandcontent|userdata|customdata)$/i;

/** More parts than this and it is no document that a person wrote. */
const MOST_PARTS = 20_000;

/** What the scripts, images and rules in a document of JSON or YAML expose. */
export function keyedExposures(
  value: TerraformValue,
  scope: Scope,
  around: Around,
): Exposure[] {
  const document = decodeDocument(value);
  if (!document) return [];
  const exposures: Exposure[] = [];
  const ahead = [document];
  for (let left = MOST_PARTS; ahead.length > 0 && left > 0; left--) {
    const part = ahead.pop()!;
    if (part.kind === "list")
      for (const item of [...itemsOf(part)].reverse()) ahead.push(item);
    if (part.kind !== "map") continue;
    exposures.push(...containerIn(part, around));
    for (const name of [...part.entries.keys()].reverse()) {
      const entry = entryOf(part, name);
      if (!entry) continue;
      if (!scriptKeys.test(name)) ahead.push(entry);
      else exposures.push(...scriptExposuresIn(entry, around));
    }
  }
  return [...exposures, ...ruleExposures(document, scope, around)];
}

/** A text, its lines, or what an intrinsic function makes one of. */
function scriptExposuresIn(value: TerraformValue, around: Around): Exposure[] {
  if (value.kind === "list") {
    const lines = itemsOf(value).flatMap((item) =>
      item.kind === "list" ? itemsOf(item) : [item],
    );
    return linesExposures(lines, around);
  }
  if (value.kind !== "map") return machineExposures(value, around);
  return [...value.entries.keys()].flatMap((name) => {
    const entry = entryOf(value, name);
    return entry ? scriptExposuresIn(entry, around) : [];
  });
}

function containerIn(part: TerraformValue, around: Around): Exposure[] {
  const image = entryOf(part, "Image") ?? entryOf(part, "image");
  if (image?.kind !== "string") return [];
  const words = ["EntryPoint", "Command", "command", "args"].flatMap((name) =>
    itemsOf(entryOf(part, name)).flatMap((word) => readText(word) ?? []),
  );
  return [...imageExposures(image, around), ...processExposures(words, around)];
}

function ruleExposures(
  document: TerraformValue,
  scope: Scope,
  { resource }: Around,
): Exposure[] {
  const inside = scopeOf(document, scope);
  return documentRules.flatMap(({ at = [], ...rule }) =>
    at.flatMap((path) =>
      select(path, inside).flatMap(
        (element) => exposureOf(rule, element, resource) ?? [],
      ),
    ),
  );
}
