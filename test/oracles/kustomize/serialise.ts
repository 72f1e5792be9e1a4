import { resolveScalar } from "../../../src/syntax/scalar.ts";
import type { Node } from "../../../src/syntax/node.ts";

type Plain =
  | null
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** An object as text: keys sorted, nulls left out, a Secret's texts packed. The order in lists is kept, for ports have one. */
export function serialise(node: Node): string {
  const plain = plainOf(node) as { readonly [key: string]: Plain };
  if (plain["kind"] !== "Secret") return JSON.stringify(plain, null, 1);
  const { stringData = {}, data = {}, type: _, ...rest } = plain;
  const packed = Object.entries(stringData as Record<string, string>).map(
    ([key, text]) => [key, Buffer.from(text).toString("base64")],
  );
  const all = { ...(data as object), ...Object.fromEntries(packed) };
  return JSON.stringify({ ...rest, data: all }, null, 1);
}

function plainOf(node: Node): Plain {
  if (node.kind === "alias") return node.target ? plainOf(node.target) : null;
  if (node.kind === "scalar") return resolveScalar(node, "kubectl");
  if (node.kind === "sequence") return node.items.map(plainOf);
  const entries = node.entries.flatMap(({ key, value }): [string, Plain][] => {
    const plain = plainOf(value);
    return plain === null || key.kind !== "scalar" ? [] : [[key.text, plain]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
