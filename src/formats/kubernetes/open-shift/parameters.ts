import type { Related } from "../../../model.ts";
import { scalarText } from "../../../syntax/located.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import type { Scalar } from "../../../syntax/node.ts";
import { slicerOf } from "../../../syntax/text-slices.ts";
import { textFrom, UNKNOWN, unknownIn } from "../../../syntax/text.ts";
import type { Piece, Text } from "../../../syntax/text.ts";
import { get, getAll, isScalar, itemsOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { isNull, textAt } from "../objects.ts";

/** What a parameter of a template stands for; without a text, nobody knows before the template is processed. */
interface Parameter {
  readonly value: Scalar | undefined;
  readonly why: string;
}

export type Parameters = ReadonlyMap<string, Parameter>;

/** Reads `parameters`: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/images/using-templates */
export function readParameters(template: View): Parameters {
  const parameters = new Map<string, Parameter>();
  for (const each of getAll(template, "parameters").flatMap(itemsOf)) {
    const name = textAt(each, "name");
    const value = get(each, "value");
    const why =
      textAt(each, "generate") === ""
        ? `the parameter ${name} has no value in the template`
        : `the parameter ${name} is generated`;
    const isSaid = isScalar(value) && !isNull(value) && value.node.text !== "";
    if (name !== "")
      parameters.set(name, { value: isSaid ? value.node : undefined, why });
  }
  return parameters;
}

/** The whole value, as what it reads like; a part of a string. */
const wholeReference = /^\$\{\{(\w+)\}\}$/;
const reference = /\$\{(\w+)\}/g;

/**
 * The scalar with its parameters put in: `${{PORT}}` becomes the number 23, `${PORT}` the string "23".
 * It stands where the reference is written. Names that no parameter has are left as they are:
 * https://github.com/openshift/library-go/blob/master/pkg/template/templateprocessing/template.go
 */
export function substitute(scalar: Scalar, parameters: Parameters): Scalar {
  if (!scalar.text.includes("${")) return scalar;
  const text = scalarText(scalar);
  const [, whole = ""] = wholeReference.exec(text.value) ?? [];
  const only = parameters.get(whole);
  const pieces = only
    ? [pieceOf(whole, only, text)]
    : substitutedPieces(text, parameters);
  if (!pieces) return scalar;
  const written = textFrom(text.source, pieces, text.start, text.end);
  return {
    ...scalar,
    // What nobody knows is shown as it was written.
    text: unknownIn(written) === undefined ? written.value : scalar.text,
    style: only ? "plain" : "double",
    written,
  };
}

function substitutedPieces(
  text: Text,
  parameters: Parameters,
): Piece[] | undefined {
  const found = [...text.value.matchAll(reference)].flatMap((match) => {
    const parameter = parameters.get(match[1]!);
    return parameter ? [{ match, parameter }] : [];
  });
  if (found.length === 0) return undefined;
  const part = slicerOf(text);
  const pieces: (readonly Piece[])[] = [];
  let from = 0;
  for (const { match, parameter } of found) {
    const end = match.index + match[0].length;
    const instead = pieceOf(match[1]!, parameter, part(match.index, end));
    pieces.push(part(from, match.index).pieces, [instead]);
    from = end;
  }
  return [...pieces, part(from, text.value.length).pieces].flat();
}

function pieceOf(
  name: string,
  { value, why }: Parameter,
  { start, end }: Text,
): Piece {
  if (!value) return { text: UNKNOWN, start, end, why };
  const origin: Related[] = [
    {
      span: nodeSpan(value),
      message: `the parameter ${name} has this value unless another one is given`,
    },
  ];
  return { text: value.text, start, end, origin };
}
