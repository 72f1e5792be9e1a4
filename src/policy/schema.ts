import type { ExposureKind } from "../model.ts";
import { facts, factsOf, operators, operatorsOf } from "./vocabulary.ts";
import type { FactRow, Operator } from "./vocabulary.ts";

type Schema = { readonly [keyword: string]: unknown };

const kinds: readonly ExposureKind[] = [
  "port",
  "image",
  "command",
  "package",
  "management",
];
const text: Schema = { type: "string", minLength: 1 };
const severity: Schema = { enum: ["error", "warning", "note"] };

/** The formats an example may be written in. */
export const exampleFormats = [
  "terraform",
  "compose",
  "kubernetes",
  "dockerfile",
] as const;

/**
 * The JSON Schema (draft 2020-12) of a policy file, published as `policies/policy.schema.json` and
 * enforced by the loader. Written so that one mistake gives one complaint: no `oneOf`.
 */
export function policySchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://portcullis.dev/policy.schema.json",
    title: "A Portcullis policy",
    type: "object",
    required: [
      "id",
      "title",
      "severity",
      "forbid",
      "when",
      "message",
      "guidance",
      "examples",
    ],
    additionalProperties: false,
    properties: {
      id: {
        description:
          "kebab-case, unique over all packs; what people allow and look up",
        type: "string",
        pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
        $comment: 'kebab-case like "ssh-open-to-the-world"',
      },
      title: { description: "one line, without a full stop", ...text },
      severity,
      forbid: { description: "the kind of exposure", enum: kinds },
      when: {
        description: "all conditions hold for one and the same exposure",
        $ref: "#/$defs/when",
      },
      lower: {
        description: "the first that holds lowers the severity",
        type: "array",
        items: {
          type: "object",
          required: ["to", "when"],
          additionalProperties: false,
          properties: {
            to: { enum: ["warning", "note"] },
            when: { $ref: "#/$defs/when" },
          },
        },
      },
      at: {
        description: "the fact whose value is the place",
        enum: Object.keys(facts),
      },
      message: {
        description: "one line; {resource} and {fact} are filled in",
        ...text,
      },
      guidance: {
        description: "a Markdown page of the pack, optionally with #heading",
        ...text,
      },
      examples: {
        type: "object",
        required: ["bad", "good"],
        additionalProperties: false,
        properties: {
          bad: { $ref: "#/$defs/examples" },
          good: { $ref: "#/$defs/examples" },
        },
      },
    },
    $defs: {
      when: conditionSchema(),
      examples: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          minProperties: 1,
          maxProperties: 1,
          additionalProperties: false,
          properties: Object.fromEntries(
            exampleFormats.map((format) => [format, text]),
          ),
        },
      },
    },
  };
}

function conditionSchema(): Schema {
  const conditions = Object.entries(facts).map(([name, row]) => [
    name,
    factSchema(row),
  ]);
  return {
    type: "object",
    minProperties: 1,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(conditions),
      any: {
        description: "some hold",
        type: "array",
        minItems: 1,
        items: { $ref: "#/$defs/when" },
      },
      not: { description: "turned round", $ref: "#/$defs/when" },
    },
  };
}

function factSchema(row: FactRow): Schema {
  const names = operatorsOf(row.type);
  return {
    description: row.about,
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        { description: operators[name].about, ...operandSchema(name, row) },
      ]),
    ),
  };
}

const port: Schema = { type: "integer", minimum: 0, maximum: 65535 };

function operandSchema(operator: Operator, row: FactRow): Schema {
  if (operator === "exists" || row.type === "flag") return { type: "boolean" };
  if (row.type === "ports") return port;
  const one: Schema =
    row.values && operator !== "matches" ? { enum: row.values } : text;
  return operator === "in" || operator === "outside"
    ? { type: "array", minItems: 1, items: one }
    : one;
}

/** The facts a policy on `kind` may ask for. */
export function factNames(kind: ExposureKind): string[] {
  return factsOf(kind).map(([name]) => name);
}
