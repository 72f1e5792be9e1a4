import type { Exposure } from "../../model.ts";

/** All that an exposure says and where, without the way that its values came: the same text for the same. */
export function wordsOf({ kind, resource, facts }: Exposure): string {
  const said = Object.entries(facts).map(([name, values]) => [
    name,
    values.map((value) => {
      const { file, start, end } = value.span;
      return [
        value.known,
        value.known ? value.value : value.why,
        file,
        start,
        end,
      ];
    }),
  ]);
  return JSON.stringify([kind, resource, said]);
}
