import type { ErrorObject } from "ajv";
import type { Span } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import type { Node } from "../syntax/node.ts";
import { keySpanAt, spanAt } from "../syntax/plain.ts";

/** What is wrong with a policy file, and where. */
export interface Complaint {
  readonly span: Span;
  readonly message: string;
}

/** Puts the schema's errors into words, at the key or value that each is about. */
export function complaintsFrom(
  root: Node,
  errors: readonly ErrorObject[],
): Complaint[] {
  return errors.flatMap((error) => {
    const words = wording[error.keyword];
    if (!words) return [];
    const key = words.key?.(error);
    const span =
      key === undefined
        ? spanAt(root, error.instancePath)
        : keySpanAt(root, error.instancePath, key);
    return [{ span, message: words.say(error) }];
  });
}

interface Wording {
  /** Names the key that the complaint is about, when it is about a key. */
  readonly key?: (error: ErrorObject) => string;
  readonly say: (error: ErrorObject) => string;
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
    say: (error) =>
      `${whole(error)} lacks the key "${error.params["missingProperty"]}"`,
  },
  enum: {
    say: (error) => {
      const allowed: string[] = error.params["allowedValues"];
      return `${name(error)} must be one of ${allowed.join(", ")}, not ${show(error.data)}${didYouMean(String(error.data), allowed)}`;
    },
  },
  type: {
    say: (error) =>
      `${name(error)} must be ${article(error.params["type"])}, not ${show(error.data)}`,
  },
  pattern: {
    say: (error) =>
      `${name(error)} must be kebab-case like "ssh-open-to-the-world", not ${show(error.data)}`,
  },
  minLength: { say: (error) => `${name(error)} must not be empty` },
  minItems: { say: (error) => `${name(error)} needs at least one entry` },
  minProperties: {
    say: (error) =>
      `${name(error)} is empty. Say at least one of ${choices(error)}`,
  },
  maxProperties: {
    say: (error) => `${name(error)} takes exactly one of ${choices(error)}`,
  },
  minimum: { say: outOfRange },
  maximum: { say: outOfRange },
};

function outOfRange(error: ErrorObject): string {
  return `${name(error)} must be a port from 0 to 65535, not ${show(error.data)}`;
}

/** The last named step of the path: what a person calls the value. */
function name(error: ErrorObject): string {
  const steps = error.instancePath.split("/").slice(1);
  const named = steps.filter((step) => !/^\d+$/.test(step)).at(-1);
  if (named === undefined) return "the policy";
  return /^\d+$/.test(steps.at(-1)!) ? `an entry of "${named}"` : `"${named}"`;
}

function whole(error: ErrorObject): string {
  return error.instancePath === "" ? "the policy" : name(error);
}

function choices(error: ErrorObject): string {
  return Object.keys(error.parentSchema?.["properties"] ?? {}).join(", ");
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
