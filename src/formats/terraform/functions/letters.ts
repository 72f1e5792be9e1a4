/** Go changes letters one by one: none becomes two. */
function oneByOne(text: string, change: (letter: string) => string): string {
  return text.replace(/\p{L}|\p{M}|\p{N}|\p{So}/gu, (letter) => {
    const [first = "", ...more] = change(letter);
    return more.length > 0 ? (simple[letter] ?? letter) : first;
  });
}

/** Letters whose simple change is not the full one. */
const simple: Readonly<Record<string, string>> = { "\u0130": "i" };

export function lower(text: string): string {
  return oneByOne(text, (letter) => letter.toLowerCase());
}

export function upper(text: string): string {
  return oneByOne(text, (letter) => letter.toUpperCase());
}

/** A letter behind anything but a letter, digit or `_` becomes a capital. */
export function titled(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => upper(letter));
}
