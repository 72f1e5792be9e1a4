import type {
  Template,
  TemplateFor,
  TemplatePart,
} from "../../syntax/hcl/tree.ts";
import { textFrom, UNKNOWN } from "../../syntax/text.ts";
import type { Piece } from "../../syntax/text.ts";
import { eitherOf, optionsOf } from "./lift.ts";
import { toText } from "./convert.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import { iterationsOf } from "./loops.ts";
import { placeIn, withName } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { invalid } from "./unknowns.ts";
import { trailOrigin } from "./value.ts";
import type { TerraformValue, Trail } from "./value.ts";

/** One of the texts that a template can become. */
interface Rendering {
  readonly pieces: readonly Piece[];
  readonly sensitive?: true;
  /** What Terraform would refuse. */
  readonly wrong?: TerraformValue;
  /** Where the first substituted value comes from. */
  readonly from?: Trail;
}

const EMPTY: Rendering = { pieces: [] };
const MOST_RENDERINGS = 16;
const MOST_PIECES = 100_000;

/**
 * A quoted string, a heredoc or a file of templatefile(). A template that is one interpolation keeps
 * the type of its value: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates
 */
export function evaluateTemplate(
  template: Template,
  scope: Scope,
): TerraformValue {
  const { parts } = template;
  const [only] = parts;
  if (parts.length === 1 && only!.kind === "interpolation")
    return evaluate(only!.value, scope);
  const trail = placeIn(scope, template);
  const renderings = render(parts, scope);
  const values = renderings.map((each) =>
    valueOf(each, template, scope, trail),
  );
  return eitherOf({ trail }, values);
}

function valueOf(
  { pieces, sensitive, wrong, from }: Rendering,
  template: Template,
  scope: Scope,
  place: Trail,
): TerraformValue {
  if (wrong) return wrong;
  const text = textFrom(scope.source, pieces, template.start, template.end);
  const trail = from ? { ...place, next: from } : place;
  const why = pieces.find((piece) => piece.why !== undefined)?.why;
  const marked = sensitive && { sensitive };
  return why === undefined
    ? { kind: "string", value: text.value, text, trail, ...marked }
    : { kind: "unknown", why, text, trail, ...marked };
}

/** Every text that the parts can become, one after the other. */
function render(
  parts: readonly TemplatePart[],
  scope: Scope,
): readonly Rendering[] {
  let renderings: readonly Rendering[] = [EMPTY];
  for (const part of parts) {
    const next = renderPart(part, scope);
    if (next.length === 1 && renderings.length === 1)
      renderings = [joined(renderings[0]!, next[0]!)];
    else if (next.length * renderings.length > MOST_RENDERINGS)
      renderings = renderings.map((each) =>
        joined(each, gap(part, "it may be too many things")),
      );
    else
      renderings = renderings.flatMap((each) =>
        next.map((one) => joined(each, one)),
      );
  }
  return renderings;
}

function renderPart(part: TemplatePart, scope: Scope): readonly Rendering[] {
  if (part.kind === "text") return [{ pieces: [part] }];
  if (part.kind === "interpolation")
    return optionsOf(evaluate(part.value, scope)).map((value) =>
      substitute(value, part),
    );
  if (part.kind === "for") return renderFor(part, scope);
  const condition = evaluate(part.condition, scope);
  return optionsOf(condition).flatMap((option) => {
    const truth = truthOf(option);
    if (truth === "invalid")
      return [refused("a condition must be true or false", option.trail)];
    const then = truth === false ? [] : render(part.then, scope);
    const otherwise = truth === true ? [] : render(part.otherwise, scope);
    return [...then, ...otherwise];
  });
}

function renderFor(part: TemplateFor, scope: Scope): readonly Rendering[] {
  const iterations = iterationsOf(evaluate(part.collection, scope));
  if (!Array.isArray(iterations)) {
    const { why, trail } = iterations as {
      why: string;
      trail: Trail;
      invalid?: true;
    };
    return (iterations as { invalid?: true }).invalid
      ? [refused(why, trail)]
      : [gap(part, why)];
  }
  let renderings: readonly Rendering[] = [EMPTY];
  for (const { key, value } of iterations) {
    const outer =
      part.keyName === undefined ? scope : withName(scope, part.keyName, key);
    const next = render(part.parts, withName(outer, part.valueName, value));
    renderings =
      next.length * renderings.length > MOST_RENDERINGS
        ? renderings.map((each) =>
            joined(each, gap(part, "it may be too many things")),
          )
        : renderings.flatMap((each) => next.map((one) => joined(each, one)));
    if (renderings[0]!.pieces.length > MOST_PIECES)
      return [gap(part, "the text is too long")];
  }
  return renderings;
}

/** A value inside a text. */
function substitute(
  value: TerraformValue,
  { start, end }: { start: number; end: number },
): Rendering {
  const { trail } = value;
  const origin = trail.next ? trailOrigin(trail) : undefined;
  const placed = { start, end, ...(origin && { origin }) };
  const marked = {
    ...(value.sensitive && { sensitive: true as const }),
    ...(trail.next && { from: trail.next }),
  };
  if (value.kind === "unknown")
    return value.invalid
      ? { pieces: [], wrong: value }
      : { pieces: [{ text: UNKNOWN, why: value.why, ...placed }], ...marked };
  const text = toText(value);
  if (text === undefined)
    return refused(
      "only strings, numbers and true or false can stand in a text",
      trail,
    );
  return { pieces: text === "" ? [] : [{ text, ...placed }], ...marked };
}

function gap(
  { start, end }: { start: number; end: number },
  why: string,
): Rendering {
  return { pieces: [{ text: UNKNOWN, start, end, why }] };
}

function refused(why: string, trail: Trail): Rendering {
  return { pieces: [], wrong: invalid(why, trail) };
}

function joined(a: Rendering, b: Rendering): Rendering {
  const sensitive = a.sensitive ?? b.sensitive;
  const wrong = a.wrong ?? b.wrong;
  const from = a.from ?? b.from;
  return {
    pieces: a.pieces.length === 0 ? b.pieces : append(a.pieces, b.pieces),
    ...(sensitive && { sensitive }),
    ...(wrong && { wrong }),
    ...(from && { from }),
  };
}

function append(a: readonly Piece[], b: readonly Piece[]): readonly Piece[] {
  return a.concat(b);
}
