import { createHash } from "node:crypto";
import { parseInner } from "../../../syntax/inner.ts";
import { openSource } from "../../../syntax/source.ts";
import { viewDocument } from "../../../syntax/view.ts";
import { readValue } from "../read-values.ts";
import type { Rope } from "../rope.ts";
import { toJson } from "../to-json.ts";
import type { JsonStyle } from "../to-json.ts";
import { toText } from "../to-text.ts";
import { toPrettyYaml, toYaml } from "../to-yaml.ts";
import {
  dict,
  list,
  nil,
  string,
  stringOf,
  tracesOf,
  unknown,
  whyUnknown,
} from "../value.ts";
import type { HelmValue } from "../value.ts";
import { counted, known, ropeFor, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/** Data as text, and back: https://masterminds.github.io/sprig/encoding.html and Helm's own */
export const encodings: Functions = {
  toYaml: counted(1, ([value]) => stringOf(toYaml(value!))),
  toYamlPretty: counted(1, ([value]) => stringOf(toPrettyYaml(value!))),
  toJson: json({}),
  mustToJson: json({}),
  toRawJson: json({ isRaw: true }),
  mustToRawJson: json({ isRaw: true }),
  toPrettyJson: json({ indent: "  " }),
  mustToPrettyJson: json({ indent: "  " }),
  fromYaml: read("dict"),
  fromJson: read("dict"),
  mustFromJson: read("dict"),
  fromYamlArray: read("list"),
  fromJsonArray: read("list"),
  b64enc: known(1, (args) => encoded(args, "base64")),
  b64dec: known(1, (args) => decoded(args)),
  sha1sum: hash("sha1"),
  sha256sum: hash("sha256"),
  sha512sum: hash("sha512"),
};

function json(style: JsonStyle): Functions[string] {
  return counted(1, ([value]) => stringOf(toJson(value!, style)));
}

/** What is no map becomes a map that says so, as Helm has it. */
function read(wanted: "dict" | "list"): Functions[string] {
  return counted(1, ([text]) => {
    if (text!.kind === "unknown") return text!;
    const rope = ropeFor(text!);
    const trace = tracesOf([text!]);
    const value = readRope(rope);
    if (value?.kind === wanted) return value;
    const why = whyUnknown(text!);
    if (why !== undefined) return unknown(why, trace);
    const isNothing = value === undefined || value.kind === "nil";
    const message = isNothing ? [] : [string("this is of another kind")];
    if (wanted === "list") return list(message, trace);
    return dict(
      message.map((each) => ["Error", each] as const),
      trace,
    );
  });
}

/** The first document of a text; each of its scalars knows where its part of the text comes from. */
function readRope(rope: Rope): HelmValue | undefined {
  const { documents } = parseInner(toText(rope, openSource("", "")));
  const view = documents[0] && viewDocument(documents[0]);
  return view ? readValue(view) : nil({ origin: [] });
}

function encoded(args: readonly HelmValue[], encoding: "base64"): HelmValue {
  const bytes = Buffer.from(wordsOf(args[0]!));
  return string(bytes.toString(encoding), tracesOf(args));
}

function decoded(args: readonly HelmValue[]): HelmValue {
  const bytes = Buffer.from(wordsOf(args[0]!), "base64");
  return string(bytes.toString("utf8"), tracesOf(args));
}

function hash(algorithm: string): Functions[string] {
  return known(1, (args) =>
    string(
      createHash(algorithm).update(wordsOf(args[0]!)).digest("hex"),
      tracesOf(args),
    ),
  );
}
