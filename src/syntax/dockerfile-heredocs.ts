/** The beginning of a here-document in a line: `<<EOF`, `<<-EOF`, `3<<"EOF"`. */
export interface HeredocStart {
  readonly name: string;
  readonly stripsTabs: boolean;
  /** Whether variables in it are replaced, which quotes around the name prevent. */
  readonly expands: boolean;
}

/**
 * The here-documents that a line opens; none where its quotes are not balanced. They must be words
 * of their own, and `\` escapes here whatever the file's escape character is:
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go
 */
export function heredocsIn(line: string): HeredocStart[] {
  if (!line.includes("<<")) return [];
  return (shellWords(line) ?? []).flatMap((word) => heredocOf(word) ?? []);
}

/** What a word opens, if it is nothing but the beginning of a here-document. */
export function heredocOf(word: string): HeredocStart | undefined {
  const [, dash, rest] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
  const read = rest === undefined ? undefined : unquoted(rest);
  return read && { ...read, stripsTabs: dash === "-" };
}

/** The words of a line with their quotes; nothing when a quote or a `${` is not closed. */
function shellWords(line: string): string[] | undefined {
  const words: string[] = [];
  let from = -1;
  let at = 0;
  while (at < line.length) {
    const char = line[at]!;
    if (/\s/.test(char)) {
      if (from >= 0) words.push(line.slice(from, at));
      from = -1;
      at++;
      continue;
    }
    if (from < 0) from = at;
    const next = char === "<" ? behindArrows(line, at) : behindPart(line, at);
    if (next === undefined) return undefined;
    at = next;
  }
  if (from >= 0) words.push(line.slice(from));
  return words;
}

/** Blanks between `<<` and the name belong to the word. */
function behindArrows(line: string, at: number): number {
  const arrows = /<(?:<[\t\r ]*)?/y;
  arrows.lastIndex = at;
  arrows.exec(line);
  return arrows.lastIndex;
}

/** Where what begins at `at` ends: a quoted part, a `${ }`, an escaped or any other character. */
function behindPart(line: string, at: number): number | undefined {
  const char = line[at];
  if (char === "\\") return Math.min(at + 2, line.length);
  if (char === "'") {
    const close = line.indexOf("'", at + 1);
    return close === -1 ? undefined : close + 1;
  }
  if (char === '"') return behindClosing(line, at + 1, '"');
  if (char !== "$" || line[at + 1] !== "{") return at + 1;
  const head = /\$\{[^\W_]?\w*(?:[-+?#%/}]|:[-+?])/y;
  head.lastIndex = at;
  const written = head.exec(line)?.[0];
  if (written === undefined || written === "${}") return undefined;
  if (written.endsWith("}")) return at + written.length;
  return behindClosing(line, at + written.length, "}");
}

/** Behind the character that closes what is open; what is nested is skipped with a count, not a call. */
function behindClosing(
  line: string,
  from: number,
  closing: string,
): number | undefined {
  const open = [closing];
  for (let at = from; at < line.length; at++) {
    const char = line[at]!;
    if (char === open.at(-1)) open.pop();
    else if (char === "\\" && open.at(-1) !== "'") at++;
    else if (open.at(-1) === "'") continue;
    else if (char === "$" && line[at + 1] === "{") {
      open.push("}");
      at++;
    } else if (char === '"' || (char === "'" && open.at(-1) === "}"))
      open.push(char);
    if (open.length === 0) return at + 1;
  }
  return undefined;
}

/** The name of one word without its quotes; nothing for several words and for none. */
function unquoted(
  word: string,
): Pick<HeredocStart, "name" | "expands"> | undefined {
  let name = "";
  let expands = true;
  for (let at = 0; at < word.length; at++) {
    const char = word[at]!;
    if (/\s/.test(char)) {
      if (word.slice(at).trim() !== "") return undefined;
    } else if (char === "\\") name += word[++at] ?? "";
    else if (char === "'" || char === '"') {
      const close = word.indexOf(char, at + 1);
      if (close === -1) return undefined;
      name += word.slice(at + 1, close);
      at = close;
      expands = false;
    } else name += char;
  }
  return name === "" ? undefined : { name, expands };
}
