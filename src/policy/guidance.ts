import type { Guidance } from "../model.ts";
import { didYouMean } from "../nearest.ts";

interface Part {
  readonly title: string;
  readonly body: string;
}

const sections = {
  meaning: "What this means",
  why: "Why this is a problem",
  check: "How to check",
  fix: "How to fix",
} as const;

/**
 * One topic of a pack's guidance page: a `# Heading` with the four `## sections`. `heading` is the
 * topic's anchor as GitHub makes it; without it the first topic is meant. A string is a complaint.
 */
export function readGuidance(
  markdown: string,
  heading?: string,
): Guidance | string {
  const page = markdown.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const topics = partsOf(page, "#");
  if (topics.length === 0)
    return `the guidance page has no topic: a line "# Heading" and the sections ${named(Object.values(sections))}`;
  const anchors = anchorsOf(topics);
  const topic = heading === undefined ? topics[0] : anchors.get(heading);
  if (!topic)
    return `the guidance page has no heading "#${heading}"; it has ${[...anchors.keys()].map((anchor) => `#${anchor}`).join(", ")}${didYouMean(heading!, anchors.keys())}`;
  const parts = partsOf(topic.body, "##");
  const bodies = Object.entries(sections).map(
    ([name, title]) => [name, bodyOf(parts, title)] as const,
  );
  const missing = bodies
    .filter(([, body]) => body === "")
    .map(([name]) => sections[name as keyof typeof sections]);
  if (missing.length > 0)
    return `the guidance "${topic.title}" needs text under ${named(missing)}`;
  return {
    title: topic.title,
    ...(Object.fromEntries(bodies) as Record<keyof typeof sections, string>),
  };
}

function named(titles: readonly string[]): string {
  return titles.map((title) => `"## ${title}"`).join(", ");
}

function bodyOf(parts: readonly Part[], title: string): string {
  const same = (part: Part): boolean =>
    part.title.toLowerCase() === title.toLowerCase();
  return parts
    .filter(same)
    .map(({ body }) => body)
    .join("\n\n")
    .trim();
}

/** What stands under each heading of one level. */
function partsOf(markdown: string, marks: "#" | "##"): Part[] {
  const parts: { title: string; lines: string[] }[] = [];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const [, found, rest] = /^ {0,3}(#+)[ \t]+([^]*)$/.exec(line) ?? [];
    if (fence === "" && found === marks)
      parts.push({ title: rest!.trim().replace(/\s#+$/, ""), lines: [] });
    else parts.at(-1)?.lines.push(line);
    fence = fenceAfter(fence, line);
  }
  return parts.map(({ title, lines }) => ({ title, body: lines.join("\n") }));
}

/**
 * The fence that is open after this line, empty outside of fenced code. The closing fence is at
 * least as long as the opening one: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
function fenceAfter(open: string, line: string): string {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? "";
  if (open === "") return fence;
  return fence.startsWith(open) && line.trim() === fence ? "" : open;
}

/** Lower case, punctuation away, hyphens for spaces, a number for the second of a name. */
function anchorsOf(topics: readonly Part[]): Map<string, Part> {
  const anchors = new Map<string, Part>();
  const uses = new Map<string, number>();
  for (const topic of topics) {
    const slug = topic.title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let use = uses.get(slug) ?? 0;
    const numbered = (): string => (use === 0 ? slug : `${slug}-${use}`);
    while (anchors.has(numbered())) use++;
    uses.set(slug, use);
    anchors.set(numbered(), topic);
  }
  return anchors;
}
