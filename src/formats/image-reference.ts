import { sliceText, UNKNOWN } from "../syntax/text.ts";
import type { Text } from "../syntax/text.ts";

/** An image reference in its parts, by https://github.com/distribution/reference/blob/main/reference.go */
export interface ImageReference {
  /** `docker.io` where none is written; nothing where it cannot be told. */
  readonly registry: string | undefined;
  /** The path without the registry; of an official image `library/NAME`. */
  readonly path: readonly string[];
  /** The first component is unknown: it may be a registry, a part of the path, or both. */
  readonly startsUnknown: boolean;
  readonly tag: Text | undefined;
  readonly digest: Text | undefined;
}

const transport =
  /^\s*(?:docker-daemon:|(?:docker|docker-image|docker-archive|docker-pullable|oci|oci-archive|containers-storage):\/\/)?/;
const component = /^[a-z\d\uFFFC]+(?:(?:__|[._]|-+)[a-z\d\uFFFC]+)*$/;
const domain =
  /^(?:\[[\da-fA-F:]+\]|[\w\uFFFC-]+(?:\.[\w\uFFFC-]+)*)(?::[\d\uFFFC]+)?$/;
const digestForm = /^[A-Za-z][\w+.-]*:[\da-fA-F]{32,}$/;
const tagForm = /^[\w\uFFFC][\w.\uFFFC-]{0,127}$/;

/** The parts of a reference; nothing for what is none: an identifier, `scratch`, a syntax error. */
export function readReference(text: Text): ImageReference | undefined {
  const start = transport.exec(text.value)![0].length;
  const whole = sliceText(text, start, text.value.trimEnd().length);
  if (/^(?:|scratch|[\da-f]{64}|sha256:.*)$/.test(whole.value))
    return undefined;

  const at = whole.value.indexOf("@");
  const digest = at === -1 ? undefined : sliceText(whole, at + 1);
  const named = at === -1 ? whole.value : whole.value.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  // Compose leaves `alpine:` where a variable for the tag is unset.
  const hasTag = colon !== -1 && colon + 1 < named.length;
  const tag = hasTag ? sliceText(whole, colon + 1, named.length) : undefined;

  if (digest && !isDigest(digest.value)) return undefined;
  if (tag && !tagForm.test(tag.value)) return undefined;
  const place = readName(name);
  return place && { ...place, tag, digest };
}

function isDigest(digest: string): boolean {
  return digest.includes(UNKNOWN) || digestForm.test(digest);
}

function readName(
  name: string,
): Pick<ImageReference, "registry" | "path" | "startsUnknown"> | undefined {
  const components = name.split("/");
  const [first, ...others] = components;
  const hasDomain = others.length > 0 && isDomain(first!);
  const path = hasDomain ? others : components;
  if (hasDomain && !domain.test(first!)) return undefined;
  if (!path.every((each) => component.test(each))) return undefined;
  if (hasDomain) {
    if (first!.includes(UNKNOWN))
      return { registry: undefined, path, startsUnknown: false };
    const registry = first === "index.docker.io" ? "docker.io" : first!;
    return { registry, path: official(registry, path), startsUnknown: false };
  }
  if (first!.includes(UNKNOWN))
    return { registry: undefined, path, startsUnknown: true };
  return {
    registry: "docker.io",
    path: official("docker.io", path),
    startsUnknown: false,
  };
}

/** The first component of several is a registry if it cannot be a part of a path, or is `localhost`. */
export function isDomain(first: string): boolean {
  return first === "localhost" || /[.:A-Z]/.test(first);
}

/** On docker.io, and only there, a single component is short for `library/NAME`. */
export function official(
  registry: string,
  path: readonly string[],
): readonly string[] {
  return registry === "docker.io" && path.length === 1
    ? ["library", ...path]
    : path;
}
