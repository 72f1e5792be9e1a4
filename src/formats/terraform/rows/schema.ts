import type { DocumentKind } from "./row.ts";

type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string", minLength: 1 };
const word: Schema = { type: "string" };
const words: Schema = { type: "array", items: word };
const texts: Schema = { type: "array", minItems: 1, items: text };
const flag: Schema = { type: "boolean" };
const port: Schema = { type: "integer", minimum: 0, maximum: 65535 };
const expression = (description: string): Schema => ({ description, ...text });
const condition: Schema = { $ref: "#/$defs/condition" };
const conditions: Schema = { type: "array", minItems: 1, items: condition };

/** A path, or several. A text alone is a list of one: `type` cannot say that without a second complaint. */
const paths = (description: string): Schema => ({
  description,
  type: ["string", "array"],
  minLength: 1,
  minItems: 1,
  items: text,
});

function object(
  description: string,
  properties: Record<string, Schema>,
  required: readonly string[] = [],
): Schema {
  return {
    ...{ description, type: "object", minProperties: 1 },
    ...(required.length > 0 && { required }),
    ...{ additionalProperties: false, properties },
  };
}

const protocol = object("by default TCP", {
  const: { enum: ["tcp", "any"] },
  path: paths("where the protocol stands"),
  regex: expression("for packed texts: its group `proto`"),
  of: texts,
  tcp: { description: "the words for TCP", ...words },
  any: { description: "the words for every protocol", ...words },
  missing: {
    description: "what an absent protocol means",
    enum: ["tcp", "any", "never"],
  },
  anyAllPorts: { description: "every protocol is every port", ...flag },
});

const ports = object("the ways to write ports", {
  const: { description: "every port", enum: ["any"] },
  single: { description: "a single number", ...text },
  spec: paths("numbers, ranges, lists and words"),
  from: { description: "the lower of two numbers", ...text },
  to: { description: "the upper of two numbers", ...text },
  ranges: paths("objects that hold `from` and `to`"),
  from_default: port,
  to_default: port,
  regex: expression("for packed texts: its groups `lo` and `hi`, or `spec`"),
  of: texts,
  range: { description: "the characters between the ends of a range", ...text },
  list: { description: "the characters between the parts of a list", ...text },
  any: { description: "the words for every port", ...words },
  names: { description: "the words for port 23", ...words },
  wildcard: {
    description: "the numbers that mean every port",
    ...{ type: "array", items: { type: "integer" } },
  },
  anyIf: condition,
  skipIf: condition,
  zeroRangeIsAny: flag,
  emptyIsMissing: { description: "so it is in every row", ...flag },
  missing: {
    description: "what it means that no port is written",
    enum: ["any", "never"],
  },
});

const source = object("who may connect", {
  paths: { type: "array", items: text },
  regex: expression("for packed texts: its group `source`"),
  of: texts,
  length: { description: "where the prefix length stands", ...text },
  world: { description: "the words for every address", ...words },
  missing: {
    description: "what it means that no source is written",
    enum: ["world", "none"],
  },
});

const reach = object(
  "from how far away",
  {
    is: {
      enum: [
        ...["internet", "private", "node", "cluster"],
        ...["network", "loopback", "unknown"],
      ],
    },
    when: conditions,
  },
  ["is"],
);

const order = object(
  "which of a filter's rules wins",
  {
    key: {
      description:
        "the rule's number; `index` is its place in the list; an empty list where `before` says it",
      ...{ type: ["string", "array"], minLength: 1, items: text },
    },
    first: { enum: ["lowest", "highest"] },
    default: { type: "integer" },
    tie: { enum: ["deny", "allow"] },
    before: { description: "the rule before which this one stands", ...text },
    deny: {
      description:
        "a condition, or the block that holds denying rules, or the word that they have instead of another",
      ...{ type: "object", minProperties: 1, additionalProperties: false },
      properties: {
        ...conditionProperties(),
        block: text,
        word: text,
        instead: text,
      },
    },
    denies: {
      description: "denying rules that are written in another way",
      ...{ type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
    },
    scope: paths("what rules of one filter have in common"),
    source: { $ref: "#/$defs/source" },
    narrow: {
      description: "what else narrows a rule down",
      ...{ type: "array", minItems: 1, items: paths("a path, or several") },
    },
  },
  ["key", "first"],
);

const rule: Record<string, Schema> = {
  at: {
    description: "where the rules are; without it, the resource",
    ...texts,
  },
  when: { description: "all must hold", ...conditions },
  protocol: { $ref: "#/$defs/protocol" },
  port: { $ref: "#/$defs/port" },
  source: { $ref: "#/$defs/source" },
  reach: { type: "array", minItems: 1, items: { $ref: "#/$defs/reach" } },
  layer: { enum: ["subnet"] },
  order: { $ref: "#/$defs/order" },
  mechanism: {
    description: "what a rule does; without it, a filter lets the port in",
    enum: [
      ...["allow", "listen", "publish", "forward"],
      ...["serve", "declare", "delegate"],
    ],
  },
};

function conditionProperties(): Record<string, Schema> {
  return {
    path: { description: "where the value stands", ...text },
    in: { description: "it is one of these", ...texts, items: word },
    not: { description: "it is none of these", ...texts, items: word },
    match: expression("it matches this regular expression somewhere"),
    default: { description: "what an absent value means", ...word },
    absent: { description: "none of these is written", ...texts },
  };
}

const documents: readonly DocumentKind[] = [
  ...(["kubernetes", "nomad", "helm-values"] as const),
  ...(["dockerfile", "suricata", "keyed"] as const),
];

/** What rows of a catalogue say besides, for people: accepted, and without effect. */
const remarks: Record<string, Schema> = {
  tier: { type: "integer" },
  ...{ shape: word, notes: word, pos: word, pos2: word, neg: word },
  verify: {},
};

const definitions: Record<string, Schema> = {
  condition: object("one test", conditionProperties()),
  ...{ protocol, port: ports, source, reach, order },
  rule: object("one kind of rules", rule),
};

/**
 * The JSON Schema (draft 2020-12) of a row about a resource type or a module of Terraform, published as
 * `policies/resource-row.schema.json`. Written so that one mistake gives one complaint: no `oneOf`.
 * What it cannot say is in `schema-remarks.ts`.
 */
export function rowSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://portcullis.dev/resource-row.schema.json",
    title: "What a Terraform resource type or module opens",
    ...object("either types or module, and what it opens", {
      types: {
        description: "the resource types that are written this way",
        ...{ type: "array", minItems: 1 },
        items: {
          type: "string",
          pattern: "^[a-z][a-z0-9_-]*$",
          $comment: 'a resource type like "aws_security_group"',
        },
      },
      module: expression("a regular expression on a module call's source"),
      ...rule,
      rules: {
        description: "several kinds of rules; each takes the rest from the row",
        ...{ type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
      },
      toggle: object("a setting that turns Telnet management on", {
        all: conditions,
        any: conditions,
      }),
      document: object(
        "a text in another format",
        { path: text, decode: text, as: { enum: documents } },
        ["path", "as"],
      ),
      ...remarks,
    }),
    $defs: definitions,
  };
}
