/** A number as Go's parser reads it; nothing where it is none (https://go.dev/ref/spec#Integer_literals). */
export function readNumber(
  text: string,
): { value: number; isFloat: boolean } | undefined {
  const parts =
    /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?[0-7])+|\d(?:_?\d)*)$/.exec(
      text,
    );
  if (parts) {
    const digits = parts[2]!.replaceAll("_", "");
    const octal = /^0[0-7]+$/.test(digits);
    const size = Number(octal ? `0o${digits.slice(1)}` : digits);
    return { value: parts[1] === "-" ? -size : size, isFloat: false };
  }
  const plain = text.replaceAll("_", "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain)
    ? { value: Number(plain), isFloat: /[.eE]/.test(plain) }
    : undefined;
}

const escapes: Readonly<Record<string, string>> = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" },
  ...{ "\\": "\\", "'": "'", '"': '"' },
};

/** What stands between the quotes of a text or a character; nothing where an escape is wrong. */
export function unquote(text: string): string | undefined {
  const inner = text.slice(1, -1);
  if (text[0] === "`") return inner.replaceAll("\r", "");
  let wrong = false;
  const value = inner.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|([^]?))/g,
    (
      _,
      hex?: string,
      short?: string,
      long?: string,
      octal?: string,
      one = "",
    ) => {
      const code = hex ?? short ?? long;
      if (code !== undefined) return character(parseInt(code, 16));
      if (octal !== undefined) return character(parseInt(octal, 8));
      const meant = escapes[one as string];
      if (meant === undefined) wrong = true;
      return meant ?? "";
    },
  );
  return wrong ? undefined : value;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
