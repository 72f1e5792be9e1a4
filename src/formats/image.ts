import type { FactValue, Facts, Value } from "../model.ts";
import { originOf, textSpan, UNKNOWN, unknownIn } from "../syntax/text.ts";
import type { Text } from "../syntax/text.ts";
import { isDomain, official, readReference } from "./image-reference.ts";
import type { ImageReference } from "./image-reference.ts";
import { knownImages } from "./known-images.ts";
import type { ImageRole, KnownImage } from "./known-images.ts";
import { known, unknown } from "./values.ts";

/**
 * The facts of an image reference; none if the text is no reference. The place of each is the whole
 * reference. `images`: the images that are known, the first that fits wins.
 */
export function imageFacts(
  text: Text,
  images: readonly KnownImage[] = knownImages,
): Facts {
  const reference = readReference(text);
  if (!reference) return {};
  const span = textSpan(text);
  const origin = originOf(text);
  const { registry, path, startsUnknown, tag, digest } = reference;
  const namespace = path.slice(0, -1).join("/");
  const role = roleOf(reference, images);

  return {
    registry: [value(registry ?? UNKNOWN)],
    ...((namespace || startsUnknown) && {
      namespace: [value(startsUnknown ? UNKNOWN : namespace)],
    }),
    repository: [value(startsUnknown ? UNKNOWN : path.join("/"))],
    tokens: tokensOf(reference).map((token) => value(token)),
    ...(tag && { tag: [value(tag.value, tag)] }),
    ...(digest && { digest: [value(digest.value, digest)] }),
    ...(role && { role: [value(role)] }),
  };

  function value(written: string, part = text): Value<FactValue> {
    return written.includes(UNKNOWN)
      ? unknown(unknownIn(part) ?? "a part has no value", span, origin)
      : known(written, span, origin);
  }
}

/** The role, `UNKNOWN` when a part without a value would decide it, nothing when there is none. */
function roleOf(
  reference: ImageReference,
  images: readonly KnownImage[],
): ImageRole | typeof UNKNOWN | undefined {
  const row = candidates(images, reference.path.at(-1)!).find((image) =>
    fits(reference, image),
  );
  const guess = roleOfName(reference);
  // Somebody's client proves nothing about another image of that name in a place nobody knows.
  const isSure = !isPartlyUnknown(reference) || row?.role !== "client";
  return (isSure ? row?.role : undefined) ?? guess ?? row?.role;
}

const byLastComponent = new WeakMap<
  readonly KnownImage[],
  ReadonlyMap<string, readonly KnownImage[]>
>();

/** The rows whose last component is this one or any, in their order; made once for a table. */
function candidates(
  images: readonly KnownImage[],
  last: string,
): readonly KnownImage[] {
  let index = byLastComponent.get(images);
  if (!index) {
    const lasts = new Set(images.map(lastComponent));
    index = new Map(
      [...lasts].map((each) => [
        each,
        images.filter((image) => ["*", each].includes(lastComponent(image))),
      ]),
    );
    byLastComponent.set(images, index);
  }
  return index.get(last) ?? index.get("*") ?? [];
}

function lastComponent({ match }: KnownImage): string {
  return match.slice(match.lastIndexOf("/") + 1);
}

/** Whether the reference may be this image: exactly, or in every part that is known. */
function fits(reference: ImageReference, image: KnownImage): boolean {
  const components = image.match.split("/");
  const named = components.length > 1 && isDomain(components[0]!);
  const registry = named ? components[0]! : "docker.io";
  const wanted = named ? components.slice(1) : official(registry, components);
  if (reference.registry !== undefined && reference.registry !== registry)
    return false;

  const { path, startsUnknown } = reference;
  if (path.at(-1)!.includes(UNKNOWN)) return false;
  const tail = startsUnknown ? path.slice(1) : path;
  const end = wanted.slice(-tail.length);
  if (startsUnknown ? end.length < tail.length : wanted.length !== path.length)
    return false;
  const matches = end.every(
    (each, i) => each === "*" || each === tail[i] || tail[i]!.includes(UNKNOWN),
  );
  return matches && end.some((each, i) => each === tail[i]);
}

function isPartlyUnknown({ registry, path }: ImageReference): boolean {
  return registry === undefined || path.some((each) => each.includes(UNKNOWN));
}

const serverToken = /^(?:[a-z]?telnetd|telnet(?:server|srv|honeypot))$/;
const serverWords = new Set(
  "server srv daemon honeypot honey pot bbs mud".split(" "),
);
const clientWords = new Set(
  "client cli test tester check exporter docs doc lib parser src source".split(
    " ",
  ),
);

/** Judges by whole words only: `pastelnet` and `telnetris` have nothing to do with Telnet. */
function roleOfName(
  reference: ImageReference,
): ImageRole | typeof UNKNOWN | undefined {
  const tokens = tokensOf(reference);
  const saysTelnet = tokens.includes("telnet");
  if (saysTelnet || tokens.includes("telnetd"))
    if (tokens.some((token) => clientWords.has(token))) return "client";
  if (tokens.some((token) => serverToken.test(token))) return "server";
  if (saysTelnet)
    return tokens.some((token) => serverWords.has(token))
      ? "server"
      : "ambiguous";
  if (reference.path.at(-1)!.includes(UNKNOWN)) return UNKNOWN;
  // A variant of another image that holds a daemon: worth a note, and a client is one too.
  const variant = reference.tag?.value.split(/[._-]+/) ?? [];
  return variant.includes("telnetd") ? "client" : undefined;
}

/** The words of the name: users may call themselves what they like, so the first of several components does not count. */
function tokensOf({ path, startsUnknown }: ImageReference): string[] {
  const components =
    path.length === 1 ? path : startsUnknown ? path.slice(-1) : path.slice(1);
  return components.flatMap((each) => each.split(/[._-]+/));
}
