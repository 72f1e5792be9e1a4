import type { Encoded, TerraformValue } from "../value.ts";
import { encodedAs, originalOf } from "./encoded.ts";
import { made, refuse, text, textIn } from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";

type Args = readonly TerraformValue[];

export const encodings: Functions = {
  base64encode: encoder("base64", (value) => toBase64(value)),
  base64gzip: encoder("base64gzip", (value) =>
    process.getBuiltinModule("node:zlib").gzipSync(value).toString("base64"),
  ),
  base64decode: {
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) => decoded(value!, call),
  },
  textencodebase64: { parameters: [text, text], run: encodeText },
  textdecodebase64: { parameters: [text, text], run: decodeText },
  urlencode: {
    parameters: [text],
    run: (args, call) => made(urlEncoded(textIn(args[0])), args, call),
  },
};

function encoder(
  by: Encoded["by"],
  encode: (value: string) => string,
): FunctionRow {
  return {
    parameters: [{ ...text, unknown: true }],
    run: ([value], call) =>
      encodedAs(by, value!, () => encode(textIn(value)), call),
  };
}

function toBase64(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** The bytes of strict base64: padding is needed, line breaks are not minded. */
export function base64Bytes(text: string): Buffer | undefined {
  const plain = text.replace(/[\r\n]/g, "");
  const isSound = plain.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(plain);
  return isSound ? Buffer.from(plain, "base64") : undefined;
}

function decoded(value: TerraformValue, call: FunctionCall): TerraformValue {
  const { trail } = value;
  if (value.kind !== "string" && value.kind !== "unknown")
    return refuse("no string", call);
  const original = originalOf(value, "base64");
  if (original) return original;
  if (value.kind === "unknown")
    return { kind: "unknown", why: value.why, trail };
  const bytes = base64Bytes(value.value);
  const text = bytes && readAs("utf-8", bytes);
  return text === undefined
    ? refuse("the string is no base64 of a text", call)
    : { kind: "string", value: text, trail };
}

/** A text in an encoding of the Encoding standard (https://encoding.spec.whatwg.org); nothing where the bytes are not one. */
function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return undefined;
  }
}

/** Encodings that Node writes as well. */
const writers: Readonly<Record<string, (text: string) => Buffer>> = {
  "utf-8": (text) => Buffer.from(text),
  "us-ascii": (text) => Buffer.from(text, "latin1"),
  "iso-8859-1": (text) => Buffer.from(text, "latin1"),
  "utf-16le": (text) => Buffer.from(text, "utf16le"),
  "utf-16be": (text) => Buffer.from(text, "utf16le").swap16(),
};

function encodeText([value, name]: Args, call: FunctionCall): TerraformValue {
  const encoding = textIn(name).toLowerCase();
  if (!isEncoding(encoding)) return noEncoding(call);
  return Object.hasOwn(writers, encoding)
    ? made(writers[encoding]!(textIn(value)).toString("base64"), [value!], call)
    : notRead(textIn(name), call);
}

function decodeText([value, name]: Args, call: FunctionCall): TerraformValue {
  const bytes = base64Bytes(textIn(value));
  if (!bytes) return refuse("the string is no base64", call);
  if (!isEncoding(textIn(name))) return noEncoding(call);
  const text = readAs(textIn(name), bytes);
  return text === undefined
    ? notRead(textIn(name), call)
    : { kind: "string", value: text, trail: value!.trail };
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

function noEncoding(call: FunctionCall): TerraformValue {
  return refuse("the name is no encoding that Terraform knows", call);
}

function notRead(name: string, { at }: FunctionCall): TerraformValue {
  const why = `the encoding ${JSON.stringify(name)} is not read`;
  return { kind: "unknown", why, trail: at };
}

/** As Go's url.QueryEscape: a space is a plus. */
function urlEncoded(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(
      /[!'()*]/g,
      (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    .replaceAll("%20", "+");
}

/** Half of a surrogate pair would make encodeURIComponent throw. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
