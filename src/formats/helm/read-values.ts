import { scalarText } from "../../syntax/located.ts";
import type { Scalar } from "../../syntax/node.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import { isScalar, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { literalAt, NO_TRACE } from "./rope.ts";
import type { Rope, Trace } from "./rope.ts";
import { bool, dict, float, list, nil, stringOf } from "./value.ts";
import type { HelmValue } from "./value.ts";

/** Deeper than anybody nests values; an anchor may stand in itself. */
const DEEPEST = 200;

/**
 * A document as sigs.k8s.io/yaml gives it to Helm: words of YAML 1.1, every number a float, keys as
 * texts. What it knows of its scalars is where they stand.
 */
export function readValue(view: View, depth = 0): HelmValue {
  const { node } = view;
  if (depth > DEEPEST) return nil(NO_TRACE);
  if (isScalar(view)) return readScalar(view.node);
  if (node.kind === "sequence")
    return list(
      itemsOf(view).map((item) => readValue(item, depth + 1)),
      placeOf(view),
    );
  return dict(
    pairsOf(view).map(
      ({ keyNode, value }) =>
        [keyOf(keyNode), readValue(value, depth + 1)] as const,
    ),
    placeOf(view),
  );
}

function placeOf({ node }: View): Trace {
  return { origin: [literalAt(node)] };
}

/** JSON knows no keys but texts: `23:` and `yes:` become "23" and "true". */
function keyOf(scalar: Scalar): string {
  const value = resolveScalar(scalar, "kubectl");
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : scalar.text;
}

function readScalar(scalar: Scalar): HelmValue {
  const trace = traceOfScalar(scalar);
  const value = resolveScalar(scalar, "kubectl");
  if (value === null) return nil(trace);
  if (typeof value === "boolean") return bool(value, trace);
  if (typeof value === "number") return float(value, trace);
  return stringOf(ropeOfScalar(scalar, trace));
}

/** A scalar of a text that a template made knows more of itself than its place. */
function traceOfScalar(scalar: Scalar): Trace {
  const { written } = scalar;
  if (!written) return { origin: [literalAt(scalar)] };
  const origin = written.pieces.flatMap((piece) =>
    piece.origin
      ? piece.origin
      : [literalAt({ ...piece, source: piece.source ?? written.source })],
  );
  return { origin };
}

function ropeOfScalar(scalar: Scalar, trace: Trace): Rope {
  if (!scalar.written) return [{ text: scalar.text, trace }];
  return scalarText(scalar).pieces.map(({ text, why, origin }) => ({
    text,
    trace: origin ? { origin } : trace,
    ...(why !== undefined && { why }),
  }));
}
