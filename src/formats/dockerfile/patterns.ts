/** Longer values and patterns are left alone: matching them could take any time. */
const LONGEST = 1000;
const MOST_STARS = 2;

/**
 * `${V#p}`, `${V##p}`, `${V%p}`, `${V%%p}`, `${V/p/r}` and `${V//p/r}` with `*` and `?` in the
 * pattern; nothing where it is too much to work out.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function replacePattern(
  value: string,
  operator: string,
  pattern: string,
  replacement: string,
): string | undefined {
  const stars = pattern.split("*").length - 1;
  if (value.length > LONGEST || pattern.length > LONGEST || stars > MOST_STARS)
    return undefined;
  const longest = operator.length === 2 || operator === "/";
  const body = expressionOf(pattern, longest);
  if (operator.startsWith("#"))
    return value.replace(new RegExp(`^${body}`, "s"), "");
  if (operator.startsWith("%")) return withoutEnd(value, body, longest);
  const flags = operator === "//" ? "gs" : "s";
  return value.replace(new RegExp(body, flags), () => replacement);
}

function withoutEnd(value: string, body: string, longest: boolean): string {
  const whole = new RegExp(`^(?:${body})$`, "s");
  const starts = Array.from({ length: value.length + 1 }, (_, at) => at);
  const fits = (at: number) => whole.test(value.slice(at));
  const at = longest ? starts.find(fits) : starts.findLast(fits);
  return at === undefined ? value : value.slice(0, at);
}

function expressionOf(pattern: string, longest: boolean): string {
  return pattern.replace(/\\?[^]/g, (part) => {
    if (part === "*") return longest ? ".*" : ".*?";
    if (part === "?") return ".";
    const char = part.at(-1)!;
    return /\w/.test(char) ? char : `\\u${hex(char)}`;
  });
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, "0");
}
