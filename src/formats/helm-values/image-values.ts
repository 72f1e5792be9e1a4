import { scalarText } from "../../syntax/located.ts";
import type { Scalar } from "../../syntax/node.ts";
import type { Piece, Text } from "../../syntax/text.ts";
import { get, isScalar, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Exposure } from "../../model.ts";
import { imageExposure } from "../kubernetes/containers.ts";
import type { Surroundings } from "../kubernetes/containers.ts";
import { textOf } from "../kubernetes/objects.ts";

/** Keys whose text is an image. */
const imageKey = /^(?:image|\w*Image)$/;

/** Beside a repository they say that it is one of images. */
const besides = ["tag", "registry", "digest", "pullPolicy"];

/** The image of a mapping such as `{registry: ghcr.io, repository: acme/web, tag: "1"}`, standing at the repository. */
export function splitImage(
  view: View,
  key: string,
  around: Surroundings,
): Exposure[] {
  const isCalledImage = /image/i.test(key);
  if (!isCalledImage && !besides.some((each) => get(view, each))) return [];
  const repository = textIn(view, "repository");
  const name = isCalledImage
    ? (textIn(view, "name") ?? textIn(view, "image"))
    : undefined;
  const named = repository ?? name;
  if (!named) return [];
  const text = scalarText(named.node);
  const path = repository && name ? beside(text, "/", name) : text;
  const related = usesOf(named, around.resource);
  return imageExposure(joined(view, path), around, related);
}

/** `name`, with the tag and the digest at these keys of `view`. */
export function namedImage(
  view: View,
  name: string,
  tag: string,
  around: Surroundings,
): Exposure[] {
  const named = textIn(view, name);
  if (!named) return [];
  const text = joined(view, scalarText(named.node), tag);
  return imageExposure(text, around, usesOf(named, around.resource));
}

function textIn(view: View, key: string): View<Scalar> | undefined {
  const value = get(view, key);
  return isScalar(value) && textOf(value) !== "" ? value : undefined;
}

/** The image of a text at `key`; the tag may stand beside it. */
export function wholeImage(
  view: View,
  key: string,
  holder: View,
  around: Surroundings,
): Exposure[] {
  if (!imageKey.test(key) || !isScalar(view)) return [];
  if (textIn(holder, "repository")) return [];
  const text = scalarText(view.node);
  const tag = textIn(holder, `${key}Tag`) ? `${key}Tag` : "tag";
  const whole = key === "image" ? joined(holder, text, tag) : text;
  return imageExposure(whole, around, usesOf(view, around.resource));
}

/** The reference that registry, repository, tag and digest make together. */
function joined(view: View, path: Text, tag = "tag"): Text {
  const last = path.value.slice(path.value.lastIndexOf("/") + 1);
  const [registry, version, digest] = [
    textIn(view, "registry"),
    /[:@]/.test(last) ? undefined : textIn(view, tag),
    last.includes("@") ? undefined : textIn(view, "digest"),
  ];
  let text = path;
  if (registry) text = inFront(registry, "/", text);
  if (version) text = beside(text, ":", version);
  return digest ? beside(text, "@", digest) : text;
}

/** Two parts of a reference, standing where the first one does. */
function beside(text: Text, mark: string, { node }: View<Scalar>): Text {
  const pieces = [...text.pieces, ...marked(mark, text), ...piecesOf(node)];
  return { ...text, value: valueOf(pieces), pieces };
}

function inFront({ node }: View<Scalar>, mark: string, text: Text): Text {
  const pieces = [...piecesOf(node), ...marked(mark, text), ...text.pieces];
  return { ...text, value: valueOf(pieces), pieces };
}

function marked(mark: string, { start, end }: Text): Piece[] {
  return [{ text: mark, start, end }];
}

function piecesOf(node: Scalar): Piece[] {
  const { pieces, source } = scalarText(node);
  return pieces.map((piece) => ({ ...piece, source: piece.source ?? source }));
}

function valueOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
