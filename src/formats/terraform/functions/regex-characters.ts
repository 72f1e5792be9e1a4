/** A stretch of a pattern: what it is in JavaScript, and how long it was. */
export interface Reading {
  readonly text: string;
  readonly length: number;
}

/** A character that means itself, also where JavaScript has a use for it. */
export function quoted(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character)
    ? `\\u{${character.codePointAt(0)!.toString(16)}}`
    : character;
}

/** `\pL`, `\p{Greek}`, `\P{^Lu}` */
export function propertyAt(rest: string): Reading | undefined {
  const found = /^\\([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(rest);
  if (!found) return undefined;
  const [all, letter, negated, long, short] = found;
  const isNot = (letter === "P") !== (negated === "^");
  const name = long ?? short ?? "";
  const whole = /^[A-Z][a-z]?$/.test(name) ? name : `Script=${name}`;
  return { text: `\\${isNot ? "P" : "p"}{${whole}}`, length: all.length };
}

const controls: Readonly<Record<string, string>> = {
  ...{ a: "\x07", f: "\f", t: "\t", n: "\n", r: "\r", v: "\v" },
};

/** The one character that an escape means. */
export function characterAt(
  rest: string,
): { character: string; length: number } | undefined {
  const coded =
    /^\\(?:x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|(0[0-7]{0,2}|[1-7][0-7]{2}))/.exec(
      rest,
    );
  if (coded) {
    const [all, long, hex, octal] = coded;
    const code = octal ? parseInt(octal, 8) : parseInt(long ?? hex!, 16);
    return code > 0x10ffff
      ? undefined
      : { character: String.fromCodePoint(code), length: all.length };
  }
  const letter = rest[1] ?? "";
  const control = controls[letter];
  if (control !== undefined) return { character: control, length: 2 };
  return /^[!-/:-@[-`{-~]$/.test(letter)
    ? { character: letter, length: 2 }
    : undefined;
}
