import type { Problem, Span } from "../model.ts";

/** By file, line and column; in code unit order, the same on every machine. */
export function bySpan(a: Span, b: Span): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Problems in the order of their places, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => bySpan(a.span, b.span) || compare(a.message, b.message),
  );
  return sorted.filter((each, i) => {
    const before = sorted[i - 1];
    return (
      !before ||
      bySpan(before.span, each.span) !== 0 ||
      before.message !== each.message
    );
  });
}
