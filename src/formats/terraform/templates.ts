import type {
  Template,
  TemplateFor,
  TemplatePart,
} from "../../syntax/hcl/tree.ts";
import { textFrom, UNKNOWN } from "../../syntax/text.ts";
import type { Piece } from "../../syntax/text.ts";
import { spend, spendText } from "./budget.ts";
import { eitherOf, optionsOf } from "./lift.ts";
import { toText } from "./convert.ts";
import { truthOf } from "./conditionals.ts";
import { evaluate } from "./evaluate.ts";
import { iterationsOf } from "./loops.ts";
import { placeIn, withName } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { invalid } from "./unknowns.ts";
import { trailOrigin } from "./value.ts";
import type { TerraformValue, Trail, UnknownValue } from "./value.ts";

/** One of the texts that a template can become, as far as it is made. */
interface Rendering {
  readonly pieces: Piece[];
  /** In characters. */
  length: number;
  sensitive?: true | undefined;
  /** What Terraform would refuse. */
  wrong?: TerraformValue | undefined;
  /** Where the first substituted value comes from. */
  from?: Trail | undefined;
}

/** What a part adds to a rendering. */
type Addition = Readonly<Omit<Rendering, "length" | "pieces">> & {
  readonly pieces: readonly Piece[];
};

const MOST_RENDERINGS = 16;

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
  return parts.reduce(
    (renderings, part) => extended(renderings, renderPart(part, scope), part),
    [emptyRendering()],
  );
}

function emptyRendering(): Rendering {
  return { pieces: [], length: 0 };
}

/** Each of `renderings` with each of `additions` behind it; a gap where that would be too many. */
function extended(
  renderings: Rendering[],
  additions: readonly Addition[],
  part: TemplatePart,
): Rendering[] {
  const isTooMany = additions.length * renderings.length > MOST_RENDERINGS;
  const taken = isTooMany
    ? [gap(part, "it may be too many things")]
    : additions;
  const [only] = taken;
  if (taken.length > 1)
    return renderings.flatMap((each) =>
      taken.map((one) => append({ ...each, pieces: [...each.pieces] }, one)),
    );
  return only ? renderings.map((each) => append(each, only)) : renderings;
}

/** Makes `rendering` longer. */
function append(rendering: Rendering, addition: Addition): Rendering {
  let { length } = rendering;
  for (const piece of addition.pieces) {
    rendering.pieces.push(piece);
    length += piece.text.length;
  }
  spend(addition.pieces.length / 2);
  spendText(length - rendering.length, length);
  rendering.length = length;
  rendering.sensitive ??= addition.sensitive;
  rendering.wrong ??= addition.wrong;
  rendering.from ??= addition.from;
  return rendering;
}

function renderPart(part: TemplatePart, scope: Scope): readonly Addition[] {
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

function renderFor(part: TemplateFor, scope: Scope): readonly Addition[] {
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
  return iterations.reduce(
    (renderings, { key, value }) => {
      const outer =
        part.keyName === undefined ? scope : withName(scope, part.keyName, key);
      const inner = withName(outer, part.valueName, value);
      return extended(renderings, render(part.parts, inner), part);
    },
    [emptyRendering()],
  );
}

/** A value inside a text. */
function substitute(
  value: TerraformValue,
  { start, end }: { start: number; end: number },
): Addition {
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
      : { pieces: unknownPieces(value, placed), ...marked };
  const text = toText(value);
  if (text === undefined)
    return refused(
      "only strings, numbers and true or false can stand in a text",
      trail,
    );
  return { pieces: text === "" ? [] : [{ text, ...placed }], ...marked };
}

/** As far as it is known: a name in a registry that nobody knows is a name. */
function unknownPieces(
  { text, why }: UnknownValue,
  placed: Pick<Piece, "start" | "end" | "origin">,
): readonly Piece[] {
  if (!text) return [{ text: UNKNOWN, why, ...placed }];
  spend(text.pieces.length * 2);
  return text.pieces.map(({ text, why }) =>
    why === undefined ? { text, ...placed } : { text, why, ...placed },
  );
}

function gap(
  { start, end }: { start: number; end: number },
  why: string,
): Addition {
  return { pieces: [{ text: UNKNOWN, start, end, why }] };
}

function refused(why: string, trail: Trail): Addition {
  return { pieces: [], wrong: invalid(why, trail) };
}
