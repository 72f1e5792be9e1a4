import { scalarText } from "../../syntax/located.ts";
import { textFrom } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { getAll, isScalar, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Scalar } from "../../syntax/node.ts";
import type { KubernetesObject } from "./objects.ts";

/** A text that an object holds for others to read, as a file of some name. */
export interface DataText {
  /** The key, which is the name of the file. */
  readonly key: string;
  readonly keyNode: Scalar;
  readonly view: View<Scalar>;
  readonly value: string;
  /** With the place of its characters; for an encoded text all of them are the whole. */
  readonly text: () => Text;
}

/** Where an object has texts, and whether they are encoded. */
export type Holders = readonly {
  readonly at: string;
  readonly encoded?: true;
}[];

export function dataTexts(
  { view }: KubernetesObject,
  holders: Holders,
): DataText[] {
  return holders.flatMap(({ at, encoded }) =>
    getAll(view, at)
      .flatMap(pairsOf)
      .flatMap(({ key, keyNode, value }) => {
        if (!isScalar(value) || value.node.text === "") return [];
        if (!isAffordable(value)) return [];
        return (encoded ? decoded : plain)({ key, keyNode, view: value });
      }),
  );
}

/** Each line of a text that an alias brings again counts as a visit: few aliases can stand for very long texts. */
function isAffordable({ node, through, budget }: View<Scalar>): boolean {
  if (through.length === 0) return true;
  budget.left -= Math.ceil(node.text.length / LINE);
  return budget.left >= 0;
}

const LINE = 80;

type Found = Pick<DataText, "key" | "keyNode" | "view">;

function plain(found: Found): DataText[] {
  const { node } = found.view;
  return [{ ...found, value: node.text, text: () => scalarText(node) }];
}

const BASE64 = /^[A-Za-z\d+/\s]+={0,2}\s*$/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Nothing for what is no text. */
function decoded(found: Found): DataText[] {
  const { source, start, end, text: written } = found.view.node;
  if (!BASE64.test(written)) return [];
  const value = asText(Buffer.from(written, "base64"));
  if (value === undefined || value === "" || value.includes("\0")) return [];
  const text = () =>
    textFrom(source, [{ text: value, start, end }], start, end);
  return [{ ...found, value, text }];
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
