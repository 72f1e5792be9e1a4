import type { Exposure, Problem, Value } from "../model.ts";
import { mute, safeText } from "./safe.ts";

/** One line per exposure: `file:line:column-column  kind  facts  resource`; then the problems. */
export function renderExposures(
  exposures: readonly Exposure[],
  problems: readonly Problem[],
): string {
  const lines = exposures.map(showExposure);
  const troubles = problems.map(
    ({ span, message }) =>
      `problem ${safeText(span.file)}:${span.line}:${span.column}  ${safeText(message)}`,
  );
  return [...lines, ...troubles].map((line) => `${mute(line)}\n`).join("");
}

function showExposure({ kind, facts, resource }: Exposure): string {
  const span = Object.values(facts).flat()[0]!.span;
  const place = `${safeText(span.file)}:${span.line}:${span.column}-${span.endLine}:${span.endColumn}`;
  const shown = Object.entries(facts).map(
    ([name, values]) => `${name}=${values.map(showValue).join(",")}`,
  );
  return `${place}  ${kind}  ${safeText(shown.join(" "))}  ${safeText(resource)}`;
}

function showValue(value: Value): string {
  if (!value.known) return "?";
  if (value.sensitive) return "(sensitive)";
  const { value: one } = value;
  if (typeof one !== "object") return String(one);
  return one.from === one.to ? `${one.from}` : `${one.from}-${one.to}`;
}
