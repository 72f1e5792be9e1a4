/**
 * The order in which go-yaml 2 writes keys: letters behind everything else, runs of digits by their
 * number: https://github.com/go-yaml/yaml/blob/v2/sorter.go
 */
export function keyOrder(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) {
    const [x, y] = [one[i]!, other[i]!];
    if (x === y) continue;
    const letters = [x, y].map((character) => /\p{L}/u.test(character));
    if (letters[0] !== letters[1]) return letters[1] ? -1 : 1;
    if (letters[0]) return x < y ? -1 : 1;
    return numberOrder(one, other, i) || (x < y ? -1 : 1);
  }
  return one.length - other.length;
}

/** Compares the numbers that begin at `from`; zeros that follow a digit count as digits. */
function numberOrder(
  one: readonly string[],
  other: readonly string[],
  from: number,
): number {
  const [a, b] = [digitsAt(one, from), digitsAt(other, from)];
  const zero = one[from] === "0" || other[from] === "0";
  const lead = zero && /[1-9]\d*$/.test(one.slice(0, from).join("")) ? "1" : "";
  return Number(lead + a) - Number(lead + b) || a.length - b.length;
}

function digitsAt(characters: readonly string[], from: number): string {
  return /^\d*/.exec(characters.slice(from).join(""))![0];
}
