import { jsonText } from "../../../syntax/json-text.ts";
import { parseJson } from "../../../syntax/json.ts";
import type { JsonNode } from "../../../syntax/json.ts";
import { openSource } from "../../../syntax/source.ts";
import { spend } from "../budget.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { unknownFrom } from "../lift.ts";
import { openDecoded } from "./decoded-text.ts";
import type { DecodedText } from "./decoded-text.ts";
import { asDecoded, encodedAs, originalOf } from "./encoded.ts";
import { anyOrNull, moving, refuse, text } from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { writeJson } from "./json-write.ts";

export const json: Functions = {
  jsonencode: {
    parameters: [{ ...anyOrNull, unknown: true }],
    ...moving,
    run: ([value], call) =>
      hasInfinity(value!)
        ? refuse("JSON has no infinity", call)
        : encodedAs("json", value!, () => writeJson(value!), call),
  },
  jsondecode: {
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) => decode(value!, call),
  },
};

function hasInfinity(value: TerraformValue): boolean {
  if (value.kind === "number") return !Number.isFinite(value.value);
  spend(1 / 8);
  if (value.kind === "list") return value.items.some(hasInfinity);
  return value.kind === "map" && [...value.entries.values()].some(hasInfinity);
}

/** Fewer than elsewhere: each is read by a grammar. */
const CHARACTERS_OF_A_STEP = 8;

function decode(value: TerraformValue, call: FunctionCall): TerraformValue {
  const original = originalOf(value, "json");
  if (original) return asDecoded(original);
  const decoded = openDecoded(value);
  if (!decoded) return unknownFrom(value);
  const { text, file } = decoded.source;
  spend(text.length / CHARACTERS_OF_A_STEP);
  const { value: root, problems } = parseJson(openSource(file, readable(text)));
  if (!root || problems.length > 0)
    return value.kind === "unknown"
      ? unknownFrom(value)
      : refuse("the string is no JSON", call);
  return elementOf(value, valueOf(root, decoded));
}

/** Something of the same length that reads as a number, for each part outside of strings that is not known. */
function readable(text: string): string {
  return text.includes("\uFFFC")
    ? text.replace(/"(?:[^"\\]|\\.)*"|\uFFFC+/gs, (part) =>
        part.startsWith('"') ? part : "1".repeat(part.length),
      )
    : text;
}

function valueOf(node: JsonNode, decoded: DecodedText): TerraformValue {
  spend(1);
  const { start, end } = node;
  if (node.kind === "string")
    return decoded.stringOf(jsonText(decoded.source, node));
  const trail = decoded.placeOf(start, end);
  if (node.kind === "array") {
    const items = node.items.map((item) => valueOf(item, decoded));
    return { kind: "list", of: "tuple", items, trail };
  }
  if (node.kind === "object") {
    const entries = new Map(
      node.entries.map(({ key, value }) => [
        key.value,
        valueOf(value, decoded),
      ]),
    );
    return { kind: "map", of: "object", entries, trail };
  }
  const unknown = decoded.unknownAt(start, end);
  if (unknown) return unknown;
  if (node.kind === "null") return { kind: "null", trail };
  return node.kind === "number"
    ? { kind: "number", value: node.value, trail }
    : { kind: "bool", value: node.value, trail };
}
