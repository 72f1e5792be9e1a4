import { complain } from "./complaints.ts";
import { DEEPEST } from "./reader.ts";
import type { Reader } from "./reader.ts";
import type { Directive, TemplateToken } from "./sequences.ts";
import { dropEmptyTexts } from "./trims.ts";
import type { TemplatePart } from "./tree.ts";

/** A directive whose end is still to come. */
interface Open {
  readonly directive: Directive;
  readonly outer: TemplatePart[];
  readonly first: TemplatePart[];
  /** What stands behind `else`. */
  second: TemplatePart[] | undefined;
}

/** Puts what stands between `if`/`for` and their ends into them. */
export function composeDirectives(
  reader: Reader,
  tokens: readonly TemplateToken[],
): readonly TemplatePart[] {
  const kept = dropEmptyTexts(tokens);
  if (kept.every(isPart)) return kept;
  const open: Open[] = [];
  let parts: TemplatePart[] = [];
  for (const token of kept) {
    if (token.kind !== "directive") parts.push(token);
    else if (token.word === "if" || token.word === "for") {
      if (open.length + reader.depth >= DEEPEST) complainOfDepth(reader, token);
      else {
        open.push({
          directive: token,
          outer: parts,
          first: [],
          second: undefined,
        });
        parts = open.at(-1)!.first;
      }
    } else parts = turnOrEnd(reader, token, open, parts);
  }
  while (open.length > 0) {
    const { directive } = open.at(-1)!;
    const { word, start, end } = directive;
    complain(reader, `this \`${word}\` has no \`%{ end${word} }\``, start, end);
    parts = close(open.pop()!, end);
  }
  return parts;
}

function isPart(token: TemplateToken): token is TemplatePart {
  return token.kind !== "directive";
}

/** Takes an `else`, `endif` or `endfor`; gives the list that the following parts belong to. */
function turnOrEnd(
  reader: Reader,
  { word, start, end }: Directive,
  open: Open[],
  parts: TemplatePart[],
): TemplatePart[] {
  const last = open.at(-1);
  const begun = last?.directive.word;
  if (last && word === `end${begun}`) return close(open.pop()!, end);
  if (last && word === "else" && begun === "if" && !last.second)
    return (last.second = []);
  const wanted = last ? `; \`%{ end${begun} }\` is still to come` : "";
  complain(
    reader,
    `this \`${word}\` belongs to nothing that is open${wanted}`,
    start,
    end,
  );
  return parts;
}

function close(
  { directive, outer, first, second }: Open,
  end: number,
): TemplatePart[] {
  const { start, condition, introduction } = directive;
  if (condition)
    outer.push({
      kind: "if",
      condition,
      then: first,
      otherwise: second ?? [],
      start,
      end,
    });
  else if (introduction)
    outer.push({ kind: "for", ...introduction, parts: first, start, end });
  else for (const part of first) outer.push(part);
  return outer;
}

function complainOfDepth(reader: Reader, { start, end }: Directive): void {
  complain(
    reader,
    `more than ${DEEPEST} levels of nesting are not read`,
    start,
    end,
  );
}
