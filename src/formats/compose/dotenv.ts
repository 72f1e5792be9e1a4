import type { Problem, Span } from "../../model.ts";
import { spanOf } from "../../syntax/source.ts";
import type { Source } from "../../syntax/source.ts";

/** A variable with its value, and where the value is written. */
export interface Variable {
  readonly value: string;
  readonly span: Span;
}

export interface Dotenv {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly problems: readonly Problem[];
}

const blank = /\s*(?:#[^\n]*(?:\n|$)\s*)*/y;
const assignment =
  /(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:[=:][ \t]*|(?=[\r\n]|$))/y;
const quoted = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
const unquoted = /[^\r\n]*/y;

/**
 * Reads a `.env` file by compose-go's grammar: `K=V`, `K: V`, `export K=V`, quotes (also over
 * several lines), ` # comment`, and `${OTHER}` everywhere but in single quotes. The last assignment
 * of a name wins. https://github.com/compose-spec/compose-go/blob/main/dotenv/parser.go
 */
export function readDotenv(source: Source): Dotenv {
  const { text } = source;
  const variables = new Map<string, Variable>();
  const problems: Problem[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while ((take(blank), at < text.length)) {
    const begin = at;
    const name = take(assignment)?.[1];
    if (name === undefined) {
      take(unquoted);
      problems.push(badLine(source, begin, at));
      continue;
    }
    const start = at;
    const quotes = take(quoted);
    if (quotes) {
      const [, single, double] = quotes;
      const value = single ?? expand(unescape(double!), variables);
      variables.set(name, { value, span: spanOf(source, start, at) });
      take(unquoted); // A comment may follow.
    } else {
      const raw = take(unquoted)![0]
        .replace(/(?:^|\s+)#.*$/, "")
        .trimEnd();
      const span = spanOf(source, start, start + raw.length);
      variables.set(name, { value: expand(raw, variables), span });
    }
  }
  return { variables, problems };
}

function badLine(source: Source, start: number, end: number): Problem {
  return {
    span: spanOf(source, start, end),
    severity: "warning",
    message:
      "this line sets no variable, and docker compose refuses it. Write NAME=value",
  };
}

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t" };

function unescape(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, char: string) =>
    char === "$" ? whole : (escapes[char] ?? char),
  );
}

/** `$V`, `${V}`, `${V:-default}` and `${V-default}` from the variables above; an escaped `$` stays. */
function expand(
  text: string,
  variables: ReadonlyMap<string, Variable>,
): string {
  return text.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?:(:?-)([^}]*))?\})/g,
    (
      whole,
      plain?: string,
      braced?: string,
      operator?: string,
      preset = "",
    ) => {
      if (whole === "\\$") return "$";
      const value = variables.get(plain ?? braced ?? "")?.value;
      const missing =
        value === undefined || (operator === ":-" && value === "");
      return missing ? (operator ? preset : "") : value;
    },
  );
}
