import type { Scalar } from "./node.ts";

/** Whose eyes read a file: the same plain scalar is not the same value to every tool. */
export type Reader = "kubectl" | "compose";

export type ScalarValue = string | number | boolean | null;

const bools: Record<Reader, ReadonlyMap<string, boolean>> = {
  // sigs.k8s.io/yaml reads the words of YAML 1.1.
  kubectl: new Map(
    ["y", "yes", "on", "true"].flatMap((yes, i) => {
      const no = ["n", "no", "off", "false"][i]!;
      return [...spellings(yes, true), ...spellings(no, false)];
    }),
  ),
  // go-yaml 3 gives them as strings unless the field is typed.
  compose: new Map([...spellings("true", true), ...spellings("false", false)]),
};

/**
 * The value of a scalar as kubectl (sigs.k8s.io/yaml) or docker compose (go-yaml 3) reads it:
 * `027` is 23, `0b10111` and `2_3` are 23, `23:23` is a string. Both resolve numbers alike:
 * https://github.com/go-yaml/yaml/blob/v3/resolve.go
 */
export function resolveScalar(scalar: Scalar, reader: Reader): ScalarValue {
  const { text, tag, style } = scalar;
  if (tag === "!!str" || tag === "!") return text;
  if (tag === "!!int" || tag === "!!float") return toNumber(text) ?? text;
  if (tag === "!!bool") return bools[reader].get(text) ?? text;
  if (tag === "!!null") return null;
  // An unknown tag makes kubectl read a string; compose leaves it to what the scalar looks like.
  if (tag !== "" && reader === "kubectl") return text;
  if (style !== "plain" && style !== "empty") return text;
  if (text === "" || /^(?:~|null|Null|NULL)$/.test(text)) return null;
  return bools[reader].get(text) ?? toNumber(text) ?? text;
}

/** The number that go-yaml reads in a plain scalar: Go's base prefixes, YAML 1.1's leading zero, `_` anywhere. */
export function toNumber(text: string): number | undefined {
  if (!/^[-+.\d]/.test(text)) return undefined;
  const plain = text.replaceAll("_", "");
  const integer =
    /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9]\d*))$/.exec(
      plain,
    );
  if (integer) {
    const [, sign, hex, octal, binary, decimal] = integer;
    const size =
      hex !== undefined
        ? parseInt(hex, 16)
        : octal !== undefined
          ? parseInt(octal, 8)
          : binary !== undefined
            ? parseInt(binary, 2)
            : Number(decimal);
    return sign === "-" ? -size : size;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain)
    ? Number(plain)
    : undefined;
}

function spellings(word: string, value: boolean): [string, boolean][] {
  const capital = word[0]!.toUpperCase() + word.slice(1);
  return [word, capital, word.toUpperCase()].map((text) => [text, value]);
}
