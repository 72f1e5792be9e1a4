import { rowSchema } from "../formats/terraform/rows/schema.ts";

type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string", minLength: 1 };
const texts: Schema = { type: "array", items: text };
const severities = ["error", "warning", "note"];

/** Keys that are promised for a later version: accepted, and without effect. */
export const later: Readonly<Record<string, Schema>> = {
  gate: { enum: ["all", "new"] },
  baseline: text,
};

const allowance: Schema = {
  type: "object",
  required: ["policy", "reason"],
  additionalProperties: false,
  properties: {
    policy: text,
    path: { description: "a glob; without it, every file", ...text },
    resource: { description: "an address; without it, every one", ...text },
    reason: {
      ...text,
      pattern: String.raw`^$|\S`,
      $comment: "words that say why",
    },
    until: {
      description: "the last day on which it holds, in UTC",
      type: "string",
      pattern: String.raw`^\d{4}-\d\d-\d\d$`,
      $comment: "a date like 2027-01-31",
    },
  },
};

const image: Schema = {
  type: "object",
  required: ["match", "role"],
  additionalProperties: false,
  properties: {
    match: {
      description: "the repository; a component `*` is any",
      type: "string",
      pattern: String.raw`^(?:[\w.-]+:\d+/)?(?:\*|[\w.-]+)(?:/(?:\*|[\w.-]+))*$`,
      $comment: 'a repository without a tag, like "example/telnet-gateway"',
    },
    role: {
      enum: [
        ...["server", "honeypot", "bbs", "network-gear"],
        ...["client", "ambiguous"],
      ],
    },
    evidence: { description: "how we know", ...text },
  },
};

/** The JSON Schema (draft 2020-12) of `portcullis.yaml`. */
export function configurationSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://portcullis.dev/configuration.schema.json",
    title: "What a repository asks of Portcullis",
    type: "object",
    additionalProperties: false,
    properties: {
      paths: texts,
      exclude: texts,
      policies: texts,
      "default-policies": { type: "boolean" },
      severity: {
        type: "object",
        additionalProperties: { enum: [...severities, "off"] },
      },
      "fail-on": { enum: [...severities, "never"] },
      unresolved: { enum: severities },
      variables: {
        type: "object",
        additionalProperties: { type: ["string", "number", "boolean"] },
      },
      "var-files": texts,
      "env-files": texts,
      render: { type: "array", items: { enum: ["helm", "kustomize"] } },
      allow: { type: "array", items: allowance },
      resources: { type: "array", items: rowSchema() },
      images: { type: "array", items: image },
      ...later,
    },
  };
}
