import { spend } from "../budget.ts";

let segmenter: Intl.Segmenter | undefined;

/** What a person takes for one character (https://unicode.org/reports/tr29/), which is how Terraform counts. */
export function graphemes(text: string): string[] {
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text)) return text.split("");
  spend(text.length / 4);
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
