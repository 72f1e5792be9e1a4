import type { TemplateFailure } from "./nodes.ts";
import { failure } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** Hands out the tokens of a template. */
export interface Reader {
  /** The next token, blanks included. */
  next(): Token;
  /** The token that comes next, blanks left out. */
  peek(): Token;
  /** The keyword that comes next, if one does. */
  peekWord(): string | undefined;
  /** The next token that is no blank. */
  nextWritten(): Token;
  /** Takes the `}}` that must come now; gives the offset behind it. */
  expectClose(what: string): number;
  /** Goes back before a token that was given. */
  returnTo(token: Token): void;
  fail(reason: string, token: Token): never;
}

/** Ends the reading of a template. */
export class Unreadable extends Error {
  readonly failure: TemplateFailure;
  constructor(why: TemplateFailure) {
    super(why.reason);
    this.failure = why;
  }
}

export function openReader(tokens: readonly Token[]): Reader {
  const last = tokens.length - 1;
  let index = 0;
  const skip = (): void => {
    while (tokens[index]!.kind === "space") index++;
  };
  const take = (): Token => tokens[index < last ? index++ : last]!;
  const reader: Reader = {
    next: take,
    peek: () => {
      skip();
      return tokens[index]!;
    },
    peekWord: () => {
      const { kind, text } = reader.peek();
      return kind === "keyword" && text !== "nil" ? text : undefined;
    },
    nextWritten: () => {
      skip();
      return take();
    },
    expectClose: (what) => {
      const token = reader.nextWritten();
      if (token.kind !== "close")
        reader.fail(
          `}} was expected at the end of this ${what}, not ${shown(token)}`,
          token,
        );
      return token.end;
    },
    returnTo: ({ start }) => {
      while (tokens[index - 1] && tokens[index - 1]!.start >= start) index--;
    },
    fail: (reason, { start, end }) => {
      throw new Unreadable(failure(start, reason, Math.max(end, start + 1)));
    },
  };
  return reader;
}

export function shown({ kind, text }: Token): string {
  return kind === "end of file" ? "the end of the file" : text.trim();
}
