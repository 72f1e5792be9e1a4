import { spend } from "../budget.ts";

let segmenter: Intl.Segmenter | undefined;

/** What a person takes for one character (https://unicode.org/reports/tr29/), which is how Terraform counts. */
export function graphemes(text: string): string[] {
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  spend(text.length / 4);
  const all: string[] = [];
  for (let [at, size] = [0, STRETCH]; at < text.length;) {
    const end = behindCharacter(text, at + size);
    const found = Array.from(
      segmenter.segment(text.slice(at, end)),
      ({ segment }) => segment,
    );
    if (end < text.length) found.pop(); // It may go on.
    for (const each of found) {
      all.push(each);
      at += each.length;
    }
    size = found.length > 0 ? STRETCH : size * 2;
  }
  return all;
}

/** The segmenter takes quadratic time, so it gets a stretch after the other. */
const STRETCH = 250;

/** `at`, or one further where that would cut a surrogate pair. */
function behindCharacter(text: string, at: number): number {
  const isInside = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isInside ? at + 1 : at;
}
