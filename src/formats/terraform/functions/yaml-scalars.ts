import type { Scalar } from "../../../syntax/node.ts";

const words: Readonly<Record<string, boolean | null>> = Object.fromEntries([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null]),
  ...spellings(["y", "yes", "on", "true"], true),
  ...spellings(["n", "no", "off", "false"], false),
]);

function spellings(all: string[], value: boolean): [string, boolean][] {
  return all.flatMap((word): [string, boolean][] => {
    const capital = word[0]!.toUpperCase() + word.slice(1);
    return [word, capital, word.toUpperCase()].map((each) => [each, value]);
  });
}

const tags = new Set(
  ["", "!", "str", "int", "float", "bool", "null", "map", "seq"]
    .concat(["binary", "timestamp"])
    .map((tag) => (tag.length > 1 ? `!!${tag}` : tag)),
);

export function isKnownTag(tag: string): boolean {
  return tags.has(tag);
}

/**
 * The value of a scalar as yamldecode() reads it, which is neither YAML 1.1 nor 1.2: `yes` is true,
 * `010` is 10, `0o17` is 15 (https://github.com/zclconf/go-cty-yaml, and Terraform asked).
 */
export function yamlScalar({
  text,
  tag,
  style,
}: Scalar): string | number | boolean | null {
  if (tag === "!!str" || tag === "!" || tag === "!!binary") return text;
  if (style !== "plain" && style !== "empty") return text;
  if (text === "") return null;
  if (Object.hasOwn(words, text)) return words[text]!;
  return yamlNumber(text) ?? timestamp(text) ?? text;
}

function yamlNumber(text: string): number | undefined {
  const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text);
  if (infinite) return infinite[1] === "-" ? -Infinity : Infinity;
  if (/^0x[\da-fA-F]+$/.test(text) || /^0o[0-7]+$/.test(text))
    return Number(text);
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)
    ? Number(text)
    : undefined;
}

/** Dates become the timestamps that they begin. */
function timestamp(text: string): string | undefined {
  const date = /^(\d{4}-\d\d-\d\d)(?:[ tT](\d\d:\d\d:\d\d))?$/.exec(text);
  return date ? `${date[1]}T${date[2] ?? "00:00:00"}Z` : undefined;
}
