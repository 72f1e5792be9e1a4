import { scalarText } from "../../../syntax/located.ts";
import type { Mapping, Node, Scalar } from "../../../syntax/node.ts";
import { parseYaml } from "../../../syntax/yaml.ts";
import { spend } from "../budget.ts";
import { unknownFrom } from "../lift.ts";
import { elementOf } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { openDecoded } from "./decoded-text.ts";
import type { DecodedText } from "./decoded-text.ts";
import { asDecoded, encodedAs, originalOf } from "./encoded.ts";
import { anyOrNull, moving, refuse, text } from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { isKnownTag, yamlScalar } from "./yaml-scalars.ts";
import { writeYaml } from "./yaml-write.ts";

export const yaml: Functions = {
  yamlencode: {
    parameters: [{ ...anyOrNull, unknown: true }],
    ...moving,
    run: ([value], call) =>
      encodedAs("yaml", value!, () => writeYaml(value!), call),
  },
  yamldecode: {
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) => decode(value!, call),
  },
};

interface Reading {
  readonly decoded: DecodedText;
  /** How many nodes may still be read: aliases can make billions out of few. */
  left: number;
  wrong: string | undefined;
}

/** Fewer than elsewhere: each is read by a grammar. */
const CHARACTERS_OF_A_STEP = 8;

function decode(value: TerraformValue, call: FunctionCall): TerraformValue {
  const original = originalOf(value, "yaml");
  if (original) return asDecoded(original);
  const decoded = openDecoded(value);
  if (!decoded) return unknownFrom(value);
  spend(decoded.source.text.length / CHARACTERS_OF_A_STEP);
  const { documents, problems } = parseYaml(decoded.source);
  const [root] = documents;
  const reading: Reading = { decoded, left: 100_000, wrong: undefined };
  const result = root && valueOf(root, reading, 0);
  if (reading.left <= 0)
    return { kind: "unknown", why: "the YAML is too big", trail: call.at };
  const isWrong =
    problems.length > 0 ||
    documents.length !== 1 ||
    reading.wrong !== undefined;
  if (!result || isWrong)
    return value.kind === "unknown"
      ? unknownFrom(value)
      : refuse(reading.wrong ?? "the string is not one document of YAML", call);
  return elementOf(value, result);
}

function valueOf(node: Node, reading: Reading, depth: number): TerraformValue {
  spend(1);
  const trail = reading.decoded.placeOf(node.start, node.end);
  if (reading.left-- <= 0 || depth > 200) {
    reading.left = 0;
    return { kind: "null", trail };
  }
  if (!isKnownTag(node.tag)) reading.wrong = `the tag ${node.tag} is not known`;
  if (node.kind === "alias") {
    if (node.target) return valueOf(node.target, reading, depth + 1);
    reading.wrong = `no anchor ${node.name} stands before its alias`;
    return { kind: "null", trail };
  }
  if (node.kind === "scalar") return scalarValue(node, reading);
  if (node.kind === "mapping") return mappingValue(node, reading, depth);
  const items = node.items.map((item) => valueOf(item, reading, depth + 1));
  return { kind: "list", of: "tuple", items, trail };
}

function scalarValue(node: Scalar, { decoded }: Reading): TerraformValue {
  const trail = decoded.placeOf(node.start, node.end);
  const value = yamlScalar(node);
  if (typeof value === "string") {
    const found = decoded.stringOf(scalarText(node));
    return found.kind === "string" ? { ...found, value } : found;
  }
  if (value === null) return { kind: "null", trail };
  return typeof value === "number"
    ? { kind: "number", value, trail }
    : { kind: "bool", value, trail };
}

function mappingValue(
  node: Mapping,
  reading: Reading,
  depth: number,
): TerraformValue {
  const entries = new Map<string, TerraformValue>();
  for (const { key, value } of node.entries) {
    const read = valueOf(value, reading, depth + 1);
    if (isMerge(key)) merge(read, entries, reading);
    else entries.set(keyOf(key, reading), read);
  }
  const trail = reading.decoded.placeOf(node.start, node.end);
  return { kind: "map", of: "object", entries, trail };
}

function isMerge(key: Node): boolean {
  return key.kind === "scalar" && key.style === "plain" && key.text === "<<";
}

function merge(
  from: TerraformValue,
  entries: Map<string, TerraformValue>,
  reading: Reading,
): void {
  if (from.kind !== "map") reading.wrong = "only a mapping can be merged";
  else
    for (const [key, value] of from.entries)
      if (!entries.has(key)) entries.set(key, value);
}

function keyOf(key: Node, reading: Reading): string {
  const scalar = key.kind === "alias" ? key.target : key;
  const value = scalar?.kind === "scalar" ? yamlScalar(scalar) : null;
  if (value === null) reading.wrong = "the key of a mapping is no string";
  return String(value);
}
