import type { PolicyCard } from "../model.ts";
import { painter } from "./paint.ts";
import type { Paint } from "./paint.ts";
import { mute, printable, safeText } from "./safe.ts";

/** The list of policies: id, severity, title. */
export function renderPolicyList(
  policies: readonly PolicyCard[],
  color: boolean,
): string {
  const paint = painter(color);
  const width = Math.max(...policies.map(({ id }) => id.length));
  return policies
    .map(
      ({ id, severity, title }) =>
        `${paint("bold", safeText(id).padEnd(width))}  ${severity.padEnd(7)}  ${safeText(title)}\n`,
    )
    .join("");
}

/** A policy's guidance for a terminal: Markdown with its marks turned into layout. */
export function renderGuidance(
  { id, severity, title, guidance }: PolicyCard,
  color: boolean,
): string {
  const paint = painter(color);
  const sections: [string, string][] = [
    ["What this means", guidance.meaning],
    ["Why this is a problem", guidance.why],
    ["How to check", guidance.check],
    ["How to fix", guidance.fix],
  ];
  const head = `${paint("bold", safeText(title))}\n${safeText(id)} (${severity})\n`;
  const body = sections.map(
    ([heading, text]) =>
      `\n${paint("bold", heading)}\n\n${layOut(text, paint)}\n`,
  );
  return head + body.join("");
}

/** Paragraphs and lists indented by two, fenced code by six and without its fence. */
function layOut(markdown: string, paint: Paint): string {
  let fenced = false;
  return markdown
    .trim()
    .split(/\r\n?|\n/)
    .map(printable)
    .flatMap((line) => {
      if (/^\s*```/.test(line)) {
        fenced = !fenced;
        return [];
      }
      if (line.trim() === "") return [""];
      return [
        fenced
          ? `      ${paint("cyan", line.trim())}`
          : `  ${inline(line, paint)}`,
      ];
    })
    .map(mute)
    .join("\n");
}

function inline(line: string, paint: Paint): string {
  return line
    .replace(/^### (.*)$/, (_, heading: string) => paint("bold", heading))
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 <$2>")
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => paint("bold", text))
    .replace(/`[^`]+`/g, (code) => paint("cyan", code));
}
