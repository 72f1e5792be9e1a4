import { spendElements } from "../budget.ts";
import type { StringValue, TerraformValue } from "../value.ts";
import { refuse, text, textIn } from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { partOf, replaced, sliced } from "./pieces.ts";
import type { Replacement } from "./pieces.ts";
import { compileRegex, matchesOf } from "./regex-run.ts";
import type { Match, Regex } from "./regex-run.ts";

export const patterns: Functions = {
  regex: { parameters: [text, text], run: regex },
  regexall: { parameters: [text, text], run: regexAll },
  replace: { parameters: [text, text, text], run: replace },
};

function regex(
  [pattern, value]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const compiled = compileRegex(textIn(pattern));
  if ("why" in compiled) return refuse(compiled.why, call);
  if (value?.kind !== "string") return refuse("no string", call);
  const found = matchesOf(compiled, value.value, false);
  if (!found) return tooSlow(call);
  const [match] = found;
  if (!match) return refuse("the pattern matches no part of the string", call);
  if (compiled.groups > 0) {
    const { trail } = value;
    return { ...captured(compiled, match, value), trail };
  }
  return sliced(value, match.index, match.index + match[0].length);
}

function tooSlow({ at }: FunctionCall): TerraformValue {
  const why = "the pattern takes too long to match";
  return { kind: "unknown", why, trail: at };
}

function regexAll(
  [pattern, value]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const compiled = compileRegex(textIn(pattern));
  if ("why" in compiled) return refuse(compiled.why, call);
  if (value?.kind !== "string") return refuse("no string", call);
  const found = matchesOf(compiled, value.value, true);
  if (!found) return tooSlow(call);
  spendElements(found.length);
  const items = found.map((match) => captured(compiled, match, value));
  return { kind: "list", of: "list", items, trail: value.trail };
}

/** What a match gives: all of it, or its groups in a tuple, or in an object by their names. */
function captured(
  { groups, names }: Regex,
  match: Match,
  value: StringValue,
): TerraformValue {
  const whole = partOf(value, match.index, match.index + match[0].length);
  if (groups === 0) return whole;
  const { trail } = whole;
  const items = Array.from({ length: groups }, (_, i): TerraformValue => {
    const [from, to] = match.indices![i + 1] ?? [];
    return from === undefined
      ? { kind: "null", trail }
      : partOf(value, from, to!);
  });
  if (names.length === 0) return { kind: "list", of: "tuple", items, trail };
  const entries = new Map(names.map((name, i) => [name, items[i]!]));
  return { kind: "map", of: "object", entries, trail };
}

function replace(
  [value, wanted, by]: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  if (value?.kind !== "string") return refuse("no string", call);
  const [search, other] = [textIn(wanted), textIn(by)];
  if (search.length <= 1 || !/^\/.*\/$/s.test(search))
    return limited(value, plainReplacements(value.value, search, other), call);
  const regex = compileRegex(search.slice(1, -1));
  if ("why" in regex) return refuse(regex.why, call);
  const found = matchesOf(regex, value.value, true);
  if (!found) return tooSlow(call);
  const replacements = found.map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    by: expanded(other, regex, match),
  }));
  return limited(value, replacements, call);
}

const mostCharacters = 1_000_000;

function limited(
  value: StringValue,
  replacements: readonly Replacement[],
  call: FunctionCall,
): TerraformValue {
  const size = replacements.reduce((sum, { by }) => sum + by.length, 0);
  return size > mostCharacters
    ? { kind: "unknown", why: "the text is too long", trail: call.at }
    : replaced(value, replacements);
}

function plainReplacements(
  text: string,
  search: string,
  by: string,
): Replacement[] {
  const replacements: Replacement[] = [];
  for (
    let from = text.indexOf(search);
    from >= 0 && from <= text.length;
    from = text.indexOf(search, from)
  ) {
    const to = from + search.length;
    replacements.push({ from, to, by });
    from =
      search === "" ? from + (text.codePointAt(from)! > 0xffff ? 2 : 1) : to;
    if (search === "" && from > text.length) break;
  }
  return replacements;
}

/** Go's template of a replacement: `$1`, `$name` (as long as it goes), `${name}`, `$$`. */
function expanded(template: string, { names }: Regex, match: Match): string {
  return template.replace(
    /\$(?:(\$)|(\w+)|\{(\w+)\})/g,
    (_, dollar: string | undefined, bare: string, braced: string) => {
      if (dollar) return "$";
      const name = bare ?? braced;
      const group = /^\d+$/.test(name) ? Number(name) : names.indexOf(name) + 1;
      return group === 0 && !/^0+$/.test(name) ? "" : (match[group] ?? "");
    },
  );
}
