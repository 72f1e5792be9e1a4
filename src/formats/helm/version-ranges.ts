/** A version as github.com/Masterminds/semver reads it. */
export interface Version {
  /** Up to three numbers; fewer where the text has fewer. */
  readonly numbers: readonly number[];
  readonly prerelease: string;
  readonly metadata: string;
}

const VERSION =
  /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([\dA-Za-z.-]+))?(?:\+([\dA-Za-z.-]+))?$/;

export function parseVersion(text: string): Version | undefined {
  const parts = VERSION.exec(text.trim());
  if (!parts) return undefined;
  const numbers = parts
    .slice(1, 4)
    .flatMap((part) => (part ? Number(part) : []));
  return { numbers, prerelease: parts[4] ?? "", metadata: parts[5] ?? "" };
}

/**
 * Whether a version lies in a range (`>=1.19-0 <2 || ~3.1`); nothing where one of them cannot be
 * read: https://github.com/Masterminds/semver#checking-version-constraints
 */
export function matchesRange(range: string, text: string): boolean | undefined {
  const version = parseVersion(text);
  if (!version) return undefined;
  let any = false;
  for (const alternative of range.split("||")) {
    const bounds = boundsOf(alternative.trim());
    if (!bounds) return undefined;
    any ||= bounds.every((bound) => satisfies(version, bound));
  }
  return any;
}

interface Bound {
  readonly operator: string;
  readonly version: Version;
}

function boundsOf(text: string): Bound[] | undefined {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(text);
  const words = hyphen
    ? [`>=${hyphen[1]}`, `<=${hyphen[2]}`]
    : text
        .replace(/([<>=!~^]+)\s+/g, "$1")
        .split(/[\s,]+/)
        .filter(Boolean);
  const bounds = words.map(boundOf);
  return bounds.includes(undefined) || bounds.length === 0
    ? undefined
    : (bounds as Bound[]);
}

function boundOf(word: string): Bound | undefined {
  const parts = /^(=<|=>|>=|<=|!=|[=<>~^]|)(.*)$/.exec(word)!;
  const [operator = "", rest = ""] = [parts[1], parts[2]];
  if (/^[xX*]$/.test(rest))
    return { operator: ">=", version: { ...NONE, prerelease: "0" } };
  const version = parseVersion(rest.replace(/(?:\.[xX*])+$/, ""));
  return version && { operator, version };
}

const NONE: Version = { numbers: [0, 0, 0], prerelease: "", metadata: "" };

function satisfies(
  version: Version,
  { operator, version: bound }: Bound,
): boolean {
  // A prerelease is in a range only if the range speaks of one.
  if (version.prerelease !== "" && bound.prerelease === "") return false;
  const order = compareVersions(version, bound);
  const given = bound.numbers.length;
  const sameUpTo = (count: number): boolean =>
    bound.numbers
      .slice(0, count)
      .every((number, i) => number === (version.numbers[i] ?? 0));
  switch (operator) {
    case ">":
      return given < 3 ? order > 0 && !sameUpTo(given) : order > 0;
    case ">=":
    case "=>":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
    case "=<":
      return order <= 0 || (given < 3 && sameUpTo(given));
    case "!=":
      return given < 3 ? !sameUpTo(given) : order !== 0;
    case "~":
      return order >= 0 && sameUpTo(Math.min(given, 2));
    case "^": {
      const leading = bound.numbers.findIndex((number) => number > 0);
      return order >= 0 && sameUpTo((leading < 0 ? given - 1 : leading) + 1);
    }
    default:
      return given < 3 ? order >= 0 && sameUpTo(given) : order === 0;
  }
}

function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < 3; i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "") return 1;
  if (b.prerelease === "") return -1;
  return comparePrereleases(a.prerelease.split("."), b.prerelease.split("."));
}

function comparePrereleases(
  a: readonly string[],
  b: readonly string[],
): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    if (x === y) continue;
    const numbers = [x, y].map((part) => /^\d+$/.test(part));
    if (numbers[0] && numbers[1]) return Number(x) - Number(y);
    if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}
