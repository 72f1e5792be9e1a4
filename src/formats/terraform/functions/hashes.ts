import type { TerraformValue } from "../value.ts";
import { made, refuse, text, textIn } from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";

type Algorithm = "md5" | "sha1" | "sha256" | "sha512";
type Digest = "hex" | "base64";

export const hashes: Functions = {
  md5: hash("md5", "hex"),
  sha1: hash("sha1", "hex"),
  sha256: hash("sha256", "hex"),
  sha512: hash("sha512", "hex"),
  base64sha256: hash("sha256", "base64"),
  base64sha512: hash("sha512", "base64"),
  filemd5: fileHash("md5", "hex"),
  filesha1: fileHash("sha1", "hex"),
  filesha256: fileHash("sha256", "hex"),
  filesha512: fileHash("sha512", "hex"),
  filebase64sha256: fileHash("sha256", "base64"),
  filebase64sha512: fileHash("sha512", "base64"),
  uuidv5: { parameters: [text, text], run: nameUuid },
};

function hash(algorithm: Algorithm, digest: Digest): FunctionRow {
  return {
    parameters: [text],
    run: (args, call) =>
      made(hashed(algorithm, digest, textIn(args[0])), args, call),
  };
}

function fileHash(algorithm: Algorithm, digest: Digest): FunctionRow {
  return {
    parameters: [text],
    run: (args, call) => {
      const read = call.files.read(textIn(args[0]));
      return "why" in read
        ? { kind: "unknown", why: read.why, trail: call.at }
        : made(hashed(algorithm, digest, read.text), args, call);
    },
  };
}

function hashed(algorithm: Algorithm, digest: Digest, text: string): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(algorithm).update(text).digest(digest);
}

/** RFC 4122, appendix C. */
const namespaces: Readonly<Record<string, string>> = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
};

/** RFC 4122, section 4.3, with SHA-1. */
function nameUuid(
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  const [space = "", name = ""] = args.map(textIn);
  const id = Object.hasOwn(namespaces, space) ? namespaces[space]! : space;
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    return refuse("the namespace is no UUID", call);
  const { createHash } = process.getBuiltinModule("node:crypto");
  const bytes = createHash("sha1")
    .update(Buffer.from(id.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(
    bytes.toString("hex"),
  )!;
  return made(parts.join("-"), args, call);
}
