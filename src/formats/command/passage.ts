import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import type { Text } from "../../syntax/text.ts";

/** Several texts read as one, each part still able to say where it stands. */
export interface Passage {
  readonly value: string;
  readonly cut: (from: number, to: number) => Text | undefined;
}

/**
 * The words with a space between them, and with `\n` and `\t` as `echo -e` and `printf` read them.
 * A part is cut out of the word in which it begins.
 */
export function passageOf(words: readonly Text[]): Passage {
  const begins: number[] = [];
  const cuts = words.map(cutterOf);
  let length = 0;
  for (const { value } of words) {
    begins.push(length);
    length += value.length + 1;
  }
  // Escapes keep their length, so that places in the passage are places in the words.
  const value = words
    .map((word) => word.value)
    .join(" ")
    .replaceAll("\\n", " \n")
    .replaceAll("\\t", " \t");
  return {
    value,
    cut: (from, to) => {
      const at = begins.findLastIndex((begin) => begin <= from);
      const begin = begins[at]!;
      return cutText(cuts[at]!, words[at]!, from - begin, to - begin);
    },
  };
}
