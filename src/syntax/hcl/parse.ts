import type { Problem } from "../../model.ts";
import type { Source } from "../source.ts";
import { skipBlanks } from "./blanks.ts";
import { readFileItems } from "./bodies.ts";
import { fail } from "./complaints.ts";
import { composeDirectives } from "./directives.ts";
import { readExpression } from "./expressions.ts";
import { joinTexts } from "./indentation.ts";
import { openReader } from "./reader.ts";
import type { Comment, Reader } from "./reader.ts";
import type { TemplateToken } from "./sequences.ts";
import { readTemplateLines } from "./template-lines.ts";
import type { Expression, HclFile, Template } from "./tree.ts";

/**
 * Reads a file in HCL's native syntax. What cannot be read is a problem, and all the rest is in the
 * tree. `comments`, where given, takes the place of each comment.
 */
export function parseHcl(source: Source, comments?: Comment[]): HclFile {
  const reader = openReader(source, 0, source.text.length, comments);
  const { attributes, blocks } = readFileItems(reader);
  const body = { attributes, blocks, start: 0, end: source.text.length };
  return { source, body, problems: inOrder(reader) };
}

/** Reads a stretch of text as `templatefile` reads a file: no quotes, no escapes but `$${` and `%%{`. */
export function parseTemplateText(
  source: Source,
  start = 0,
  end = source.text.length,
): { template: Template; problems: Problem[] } {
  const reader = openReader(source, start, end);
  const tokens: TemplateToken[] = [];
  readTemplateLines(reader, tokens, undefined);
  const parts = composeDirectives(reader, joinTexts(tokens, source.text));
  const template: Template = {
    kind: "template",
    form: "heredoc",
    parts,
    start,
    end,
  };
  return { template, problems: inOrder(reader) };
}

/** Reads a stretch of text as one expression, as Terraform reads the value of `-var`. */
export function parseExpressionText(
  source: Source,
  start = 0,
  end = source.text.length,
): { expression: Expression; problems: Problem[] } {
  const reader = openReader(source, start, end);
  reader.acrossLines = true;
  skipBlanks(reader);
  const expression = readExpression(reader);
  if (!reader.failed && reader.at < end)
    fail(reader, "an operator or the end of the value");
  return { expression, problems: inOrder(reader) };
}

function inOrder({ problems }: Reader): Problem[] {
  return problems.sort((a, b) => a.span.start - b.span.start);
}
