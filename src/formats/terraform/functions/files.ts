import path from "node:path";
import { openSource } from "../../../syntax/source.ts";
import { spend } from "../budget.ts";
import { asSet } from "../convert.ts";
import type { TerraformValue } from "../value.ts";
import { globRegex } from "./glob.ts";
import { listAt, made, refuse, text, textIn } from "./function.ts";
import type { FunctionCall, FunctionRow, Functions } from "./function.ts";

type Args = readonly TerraformValue[];

export const files: Functions = {
  file: { parameters: [text], run: file },
  filebase64: { parameters: [text], run: fileBase64 },
  fileexists: { parameters: [text], run: fileExists },
  fileset: { parameters: [text, text], run: fileSet },
  dirname: onPath(dirname),
  basename: onPath(
    (each) => path.posix.basename(each) || (each === "" ? "." : "/"),
  ),
  // Where the program runs and whose home it is are not in the files; a path without either is itself.
  pathexpand: { parameters: [text], run: pathExpand },
  abspath: { parameters: [text], run: absolutePath },
};

function onPath(change: (text: string) => string): FunctionRow {
  return {
    parameters: [text],
    run: (args, call) => made(change(textIn(args[0])), args, call),
  };
}

/** As Go cleans paths: `a/` is a file without a name in the folder `a`. */
function dirname(written: string): string {
  const folder = written.slice(0, written.lastIndexOf("/") + 1);
  return path.posix.normalize(folder || ".").replace(/(?<=.)\/$/, "");
}

function unknownAt(why: string, { at }: FunctionCall): TerraformValue {
  return { kind: "unknown", why, trail: at };
}

/** The text of a file, each character at its place in that file. */
function file([value]: Args, call: FunctionCall): TerraformValue {
  const read = call.files.read(textIn(value));
  if ("why" in read)
    return call.files.exists(textIn(value)) === false
      ? refuse(read.why, call)
      : unknownAt(read.why, call);
  const source = openSource(read.file, read.text);
  const { text } = source;
  const whole = { start: 0, end: text.length };
  return {
    kind: "string",
    value: text,
    text: { source, value: text, pieces: [{ text, ...whole }], ...whole },
    trail: {
      ...call.at,
      next: { source, ...whole, note: "the file that is read here" },
    },
  };
}

function fileBase64(args: Args, call: FunctionCall): TerraformValue {
  const content = file(args, call);
  if (content.kind !== "string") return content;
  const value = Buffer.from(content.value).toString("base64");
  const encoded = {
    by: "base64",
    value: { ...content, trail: content.trail.next! },
  } as const;
  return { kind: "string", value, trail: content.trail, encoded };
}

function fileExists(args: Args, call: FunctionCall): TerraformValue {
  const exists = call.files.exists(textIn(args[0]));
  return exists === undefined
    ? unknownAt("the file lies outside of the files that are checked", call)
    : made(exists, args, call);
}

function fileSet([folder, pattern]: Args, call: FunctionCall): TerraformValue {
  const expression = globRegex(textIn(pattern));
  if (!expression) return unknownAt("the pattern is not read", call);
  const all = call.files.list(textIn(folder));
  spend(all.length);
  const names = all.filter((name) => expression.test(name));
  const items = names.map((name) => made(name, [folder!, pattern!], call));
  return listAt("set", asSet(items), call);
}

function pathExpand(args: Args, call: FunctionCall): TerraformValue {
  return textIn(args[0]).startsWith("~")
    ? unknownAt("the home folder is only known when Terraform runs", call)
    : args[0]!;
}

function absolutePath(args: Args, call: FunctionCall): TerraformValue {
  const written = textIn(args[0]);
  return written.startsWith("/")
    ? made(path.posix.normalize(written).replace(/(?<=.)\/$/, ""), args, call)
    : unknownAt("the working folder is only known when Terraform runs", call);
}
