import { check } from "../../src/check.ts";
import type { Finding, Report } from "../../src/model.ts";
import { builtinPolicies } from "../../src/policy/builtin.ts";
import { memoryWorld } from "../../src/world/memory.ts";

const policies = await builtinPolicies();

/** What the built-in policies say of these files, for tests of the reports. */
export function checked(files: Record<string, string>): Promise<Report> {
  return check(memoryWorld(files), {
    ...{ paths: ["."], exclude: [], policies, settings: { envFiles: [] } },
    ...{ suppressions: true, today: "2026-11-24" },
  });
}

/** A Compose file of one service; the entries of `ports` stand on lines 5 and following. */
export function compose(...ports: readonly string[]): string {
  const entries = ports.map((port) => `      - "${port}"\n`).join("");
  return `services:\n  web:\n    image: nginx\n    ports:\n${entries}`;
}

/** The one finding of these files. */
export async function onlyFinding(
  files: Record<string, string>,
): Promise<{ report: Report; finding: Finding }> {
  const report = await checked(files);
  if (report.findings.length !== 1)
    throw new Error(`${report.findings.length} findings, not one`);
  return { report, finding: report.findings[0]! };
}

/** The report as it would be if the files and policies had held these words. */
export function reworded(report: Report, words: readonly string[]): Report {
  const word = (i: number): string => words[i % words.length] ?? "";
  const policies = new Map(
    [...report.policies].map(([id, card]) => [
      id + word(0),
      { ...card, id: id + word(0), title: word(1) },
    ]),
  );
  const findings = report.findings.map((finding, i): Finding => {
    const span = { ...finding.span, file: word(i) || "compose.yaml" };
    return {
      ...finding,
      ...{ span, policy: finding.policy + word(0), title: word(1) },
      message: word(i + 2),
      resource: word(i + 3),
      related: [{ span, message: word(i + 4) }],
      frame: {
        ...finding.frame,
        lines: finding.frame.lines.map((line) => word(i) + line + word(i + 1)),
      },
      suppression: finding.suppression && { reason: word(i), until: word(2) },
    };
  });
  const problems = findings.map(({ span, message }) => ({
    ...{ span, message, severity: "warning" as const },
  }));
  return { ...report, policies, findings, problems };
}

/** Pieces of what could speak to a runner, a terminal or a page. */
export const hostile: readonly string[] = [
  ...["::", ":", "##[", "#", "[", "]", "error", "group", "stop-commands"],
  ...["::error::x", "::stop-commands::tok", "##[error]x", "##[group]", "%0A"],
  ...["%", ",", ";", " ", "\t", "\n", "\r", "\u0085", "\u2028", "\u200f"],
  ...["\u202e", "\u00ad", "\u0301", "\u001b[31m", "\ud800", "\udc00", "😀"],
  ...["<img src=x>", "](http://e.example)", "`", "``", "|", "\\", "\\|", "@me"],
  ...["</details>", "<!--", "*", "_", "~~", "$x$", "https://e.example", "漢"],
];
