import {
  compileRegex,
  matchesOf,
} from "../../terraform/functions/regex-run.ts";
import type { Match } from "../../terraform/functions/regex-run.ts";
import { bool, list, string, tracesOf, unknown } from "../value.ts";
import type { HelmValue } from "../value.ts";
import { known, wholeOf, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

type Use = (
  matches: readonly Match[],
  text: string,
  others: readonly HelmValue[],
  args: readonly HelmValue[],
) => HelmValue;

/** Regular expressions: https://masterminds.github.io/sprig/strings.html#regexmatch-mustregexmatch */
export const patterns: Functions = {
  ...both("regexMatch", 1, (matches, _, __, args) =>
    bool(matches.length > 0, tracesOf(args)),
  ),
  ...both("regexFind", 1, (matches, _, __, args) =>
    string(matches[0]?.[0] ?? "", tracesOf(args)),
  ),
  ...both("regexFindAll", 1, (matches, _, [count], args) =>
    list(
      limited(matches, count).map((match) => string(match[0], tracesOf(args))),
    ),
  ),
  ...both("regexReplaceAll", 1, (matches, text, [fresh], args) =>
    string(
      spliced(matches, text, (match) => filled(wordsOf(fresh!), match)),
      tracesOf(args),
    ),
  ),
  ...both("regexReplaceAllLiteral", 1, (matches, text, [fresh], args) =>
    string(
      spliced(matches, text, () => wordsOf(fresh!)),
      tracesOf(args),
    ),
  ),
  ...both("regexSplit", 1, (matches, text, [count], args) => {
    const most = count ? wholeOf(count) : -1;
    const cuts = most > 0 ? matches.slice(0, most - 1) : matches;
    const parts: string[] = [];
    let from = 0;
    for (const match of cuts) {
      parts.push(text.slice(from, match.index));
      from = match.index + match[0].length;
    }
    parts.push(text.slice(from));
    return list(parts.map((part) => string(part, tracesOf(args))));
  }),
  regexQuoteMeta: known(1, (args) =>
    string(
      wordsOf(args[0]!).replace(/[\\.+*?()|[\]{}^$]/g, "\\$&"),
      tracesOf(args),
    ),
  ),
};

/** A function of a pattern and the text behind it, with and without `must`. */
function both(name: string, at: number, use: Use): Functions {
  const run = known(at + 1, (args, call) => {
    const [pattern, text, ...others] = args as [
      HelmValue,
      HelmValue,
      ...HelmValue[],
    ];
    const regex = compileRegex(wordsOf(pattern));
    const matches =
      "why" in regex ? undefined : matchesOf(regex, wordsOf(text), true);
    return matches
      ? use(matches, wordsOf(text), others, args)
      : unknown(`${call.name} cannot use this pattern`, tracesOf(args));
  });
  const must = `must${name[0]!.toUpperCase()}${name.slice(1)}`;
  return { [name]: run, [must]: run };
}

function limited(
  matches: readonly Match[],
  count: HelmValue | undefined,
): readonly Match[] {
  const most = count ? wholeOf(count) : -1;
  return most < 0 ? matches : matches.slice(0, most);
}

function spliced(
  matches: readonly Match[],
  text: string,
  fresh: (match: Match) => string,
): string {
  let out = "";
  let from = 0;
  for (const match of matches) {
    out += text.slice(from, match.index) + fresh(match);
    from = match.index + match[0].length;
  }
  return out + text.slice(from);
}

/** `$1` and `${1}` of a replacement: https://pkg.go.dev/regexp#Regexp.Expand */
function filled(template: string, match: Match): string {
  return template.replace(
    /\$(?:\$|\{(\w+)\}|(\w+))/g,
    (_, braced?: string, plain?: string) => {
      const name = braced ?? plain;
      if (name === undefined) return "$";
      return (
        (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? ""
      );
    },
  );
}
