import type { ErrorObject } from "ajv";
import type { Span } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import type { Node } from "../syntax/node.ts";
import { keySpanAt, spanAt } from "../syntax/plain.ts";

/** What is wrong with a file that people write for this program, and where. */
export interface Complaint {
  readonly span: Span;
  readonly message: string;
}

/**
 * Puts the schema's errors into words, at the key or value that each is about; `whole` is what to
 * call the whole file: `the policy`. A schema with `pattern` says in `$comment` what fits it.
 */
export function complaintsFrom(
  root: Node,
  errors: readonly ErrorObject[],
  whole: string,
): Complaint[] {
  return errors.flatMap((error) => {
    const words = wording[error.keyword];
    if (!words) return [];
    const key = words.key?.(error);
    const span =
      key === undefined
        ? spanAt(root, error.instancePath)
        : keySpanAt(root, error.instancePath, key);
    return [{ span, message: words.say(error, whole) }];
  });
}

interface Wording {
  /** Names the key that the complaint is about, when it is about a key. */
  readonly key?: (error: ErrorObject) => string;
  readonly say: (error: ErrorObject, whole: string) => string;
}

const wording: Record<string, Wording> = {
  additionalProperties: {
    key: (error) => error.params["additionalProperty"],
    say: (error) => {
      const key: string = error.params["additionalProperty"];
      const known = Object.keys(error.parentSchema?.["properties"] ?? {});
      return `unknown key "${key}"${didYouMean(key, known) || `. Known here: ${known.join(", ")}`}`;
    },
  },
  required: {
    say: (error, whole) =>
      `${name(error, whole)} lacks the key "${error.params["missingProperty"]}"`,
  },
  enum: {
    say: (error, whole) => {
      const allowed: string[] = error.params["allowedValues"];
      return `${name(error, whole)} must be one of ${allowed.join(", ")}, not ${show(error.data)}${didYouMean(String(error.data), allowed)}`;
    },
  },
  type: {
    say: (error, whole) =>
      `${name(error, whole)} must be ${articles(error.params["type"])}, not ${show(error.data)}`,
  },
  pattern: {
    say: (error, whole) =>
      `${name(error, whole)} must be ${error.parentSchema?.["$comment"]}, not ${show(error.data)}`,
  },
  minLength: {
    say: (error, whole) => `${name(error, whole)} must not be empty`,
  },
  minItems: {
    say: (error, whole) => `${name(error, whole)} needs at least one entry`,
  },
  minProperties: {
    say: (error, whole) =>
      `${name(error, whole)} is empty. Say at least one of ${choices(error)}`,
  },
  maxProperties: {
    say: (error, whole) =>
      `${name(error, whole)} takes exactly one of ${choices(error)}`,
  },
  minimum: { say: outOfRange },
  maximum: { say: outOfRange },
};

function outOfRange(error: ErrorObject, whole: string): string {
  return `${name(error, whole)} must be a port from 0 to 65535, not ${show(error.data)}`;
}

/** The last named step of the path: what a person calls the value. */
function name(error: ErrorObject, whole: string): string {
  const steps = error.instancePath.split("/").slice(1);
  const named = steps.filter((step) => !/^\d+$/.test(step)).at(-1);
  if (named === undefined) return whole;
  return /^\d+$/.test(steps.at(-1)!) ? `an entry of "${named}"` : `"${named}"`;
}

function choices(error: ErrorObject): string {
  return Object.keys(error.parentSchema?.["properties"] ?? {}).join(", ");
}

function articles(types: string | readonly string[]): string {
  return [types].flat().map(article).join(" or ");
}

function article(type: string): string {
  return (
    {
      object: "a mapping",
      array: "a list",
      integer: "a whole number",
      boolean: "true or false",
    }[type] ?? `a ${type}`
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "a mapping";
  return JSON.stringify(value) ?? "nothing";
}
