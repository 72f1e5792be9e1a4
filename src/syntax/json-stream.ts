/** A part of a text, by offsets. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The objects of a text that is several of them with nothing between, `{…}{…}` or one a line. kubectl
 * applies them all: `NewYAMLOrJSONDecoder` of https://github.com/kubernetes/apimachinery. Nothing
 * for any other text; what stands behind an object's end belongs to it.
 */
export function objectsOfStream(
  text: string,
  from: number,
  to: number,
): Part[] {
  BEGIN.lastIndex = from;
  if (!BEGIN.test(text)) return [];
  const begins = beginsIn(text, from, to);
  if (begins.length < 2) return [];
  return begins.map((begin, i) => ({ from: begin, to: begins[i + 1] ?? to }));
}

/** An object, maybe behind the line that ends the document before. */
const BEGIN = /(?:---)?\s*\{/y;

/** Where objects begin that stand in no other; in a text that leaves one open, those that begin a line as well. */
function beginsIn(text: string, from: number, to: number): number[] {
  const begins: number[] = [];
  const lines: number[] = [];
  let depth = 0;
  const mark = /[{}[\]]|"(?:[^"\\\n]|\\.)*"?/g;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { 0: sign, index } = found;
    if (index >= to) break;
    if (sign === "{") {
      if (depth === 0) begins.push(index);
      if (depth === 0 || text[index - 1] === "\n") lines.push(index);
    }
    if (sign === "{" || sign === "[") depth++;
    // More closes than opens in a broken object; the next one may be whole.
    else if (sign === "}" || sign === "]") depth = Math.max(depth - 1, 0);
  }
  return depth === 0 ? begins : lines;
}
