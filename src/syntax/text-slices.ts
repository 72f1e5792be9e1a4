import { sliceText, textFrom } from "./text.ts";
import type { Text } from "./text.ts";

/** `sliceText` for a text of which many parts are cut out: each in logarithmic time. */
export function slicerOf(text: Text): (from: number, to: number) => Text {
  const begins: number[] = [];
  let length = 0;
  for (const piece of text.pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  return (from, to) => {
    const first = lastNotBehind(begins, from);
    const end = Math.max(lastNotBehind(begins, to), first) + 1;
    const { source, pieces, start } = text;
    const around = textFrom(source, pieces.slice(first, end), start, text.end);
    const begin = begins[first] ?? 0;
    return sliceText(around, from - begin, to - begin);
  };
}

/** The index of the last of sorted numbers that is not greater; of the first if there is none. */
export function lastNotBehind(
  numbers: readonly number[],
  wanted: number,
): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
