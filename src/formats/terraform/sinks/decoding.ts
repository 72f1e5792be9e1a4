import { gunzipSync } from "node:zlib";
import type { Exposure } from "../../../model.ts";
import { known } from "../../values.ts";
import { optionsOf } from "../lift.ts";
import { callFunction } from "../functions/loaded.ts";
import { base64Bytes } from "../functions/encodings.ts";
import { changed } from "../functions/pieces.ts";
import { noFiles } from "../resource-view.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { wayTo } from "./reading.ts";

/** Nobody writes a longer script; a compressed one can hide gigabytes. */
const MOST_BYTES = 5_000_000;
const DEEPEST = 8;

/** What stands behind base64 and gzip, each of several. */
function plainOptions(
  value: TerraformValue,
  depth = 0,
): readonly TerraformValue[] {
  return optionsOf(value).flatMap((option) => {
    if (option.kind !== "string" && option.kind !== "unknown") return [option];
    const { encoded } = option;
    if (encoded?.by.startsWith("base64") && depth < DEEPEST)
      return plainOptions(elementOf(option, encoded.value), depth + 1);
    const decoded =
      option.kind === "string" ? decodedBase64(option.value) : undefined;
    if (decoded === undefined) return [option];
    const { text: _, ...rest } = option;
    return [{ ...rest, kind: "string", value: decoded } as TerraformValue];
  });
}

/** What each thing that a value may be exposes; of several, only one will be there. */
export function eachPlain(
  value: TerraformValue,
  read: (plain: TerraformValue) => Exposure[],
): Exposure[] {
  const options = plainOptions(value);
  return options.length === 1
    ? read(options[0]!)
    : options.flatMap(read).map(possibly);
}

function possibly(exposure: Exposure): Exposure {
  const [certainty] = exposure.facts["certainty"] ?? [];
  if (!certainty) return exposure;
  const possible = [known("possible", certainty.span)];
  return { ...exposure, facts: { ...exposure.facts, certainty: possible } };
}

/** Nothing where it is no base64 of a text. Short words could be both. */
export function decodedBase64(text: string): string | undefined {
  if (text.length < 12 || text.length > MOST_BYTES * 2) return undefined;
  const bytes = base64Bytes(text.trim());
  if (!bytes) return undefined;
  try {
    const plain =
      bytes[0] === 0x1f && bytes[1] === 0x8b
        ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
        : bytes;
    const read = new TextDecoder("utf-8", { fatal: true }).decode(plain);
    return /[\0-\x08\x0e-\x1f]/.test(read) ? undefined : read;
  } catch {
    return undefined;
  }
}

/** Intrinsic functions of CloudFormation; without them the value that they work on is left. */
const intrinsic =
  /!(?:Ref|Sub|GetAtt|Base64|Join|If|FindInMap|Select|Split|ImportValue|Cidr|GetAZs|Equals|And|Or|Not|Condition|Transform)(?=\s)/g;

/** A document in JSON or YAML as a value whose parts stand where they are written; nothing for what is none. */
export function decodeDocument(
  value: TerraformValue,
): TerraformValue | undefined {
  if (value.kind === "map" || value.kind === "list") return value;
  if (value.kind !== "string" && value.kind !== "unknown") return undefined;
  const readable =
    value.kind === "string" && value.value.includes("!")
      ? changed(value, (text) =>
          text.replace(intrinsic, (name) => " ".repeat(name.length)),
        )
      : value;
  const { text } = readable as { text?: Parameters<typeof wayTo>[1] };
  const written = { ...value, ...readable, trail: wayTo(value.trail, text) };
  for (const name of ["jsondecode", "yamldecode"]) {
    const call = { at: value.trail, files: noFiles };
    const decoded = callFunction(name, [written as TerraformValue], call);
    if (decoded.kind === "map" || decoded.kind === "list") return decoded;
  }
  return undefined;
}

/** The entry of an object, met by the object's way. */
export function entryOf(
  value: TerraformValue | undefined,
  name: string,
): TerraformValue | undefined {
  const entry = value?.kind === "map" ? value.entries.get(name) : undefined;
  return value && entry && entry.kind !== "null"
    ? elementOf(value, entry)
    : undefined;
}

/** The elements of a list, or the value alone. */
export function itemsOf(
  value: TerraformValue | undefined,
): readonly TerraformValue[] {
  if (!value || value.kind === "null") return [];
  return value.kind === "list"
    ? value.items.map((item) => elementOf(value, item))
    : [value];
}
