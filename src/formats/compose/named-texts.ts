import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { isMapping, isSequence, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { fullText, readText, speaking } from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { isReset } from "./layers.ts";
import type { Said } from "./layers.ts";

/** An entry of `labels` or `environment`. */
export interface NamedText {
  readonly name: string;
  readonly value: Text;
  readonly view: View;
  readonly at: number;
  readonly context: ServiceContext;
}

/** The names and texts of a mapping, or of a list of `NAME=TEXT`; without those that have no text. */
export function namedTexts(context: ServiceContext, said: Said): NamedText[] {
  const here = speaking(context, said);
  const { at, view } = said;
  if (isMapping(view))
    return pairsOf(view).flatMap(({ key, value }) => {
      const read = readText(here, value);
      return read
        ? { name: key, value: fullText(read), view: value, at, context: here }
        : [];
    });
  return (isSequence(view) ? itemsOf(view) : []).flatMap((item) => {
    const read = isReset(item) ? undefined : readText(here, item);
    const text = read && fullText(read);
    const sign = text?.value.indexOf("=") ?? -1;
    if (!text || sign < 0) return [];
    const name = text.value.slice(0, sign);
    const value = sliceText(text, sign + 1);
    return { name, value, view: item, at, context: here };
  });
}
