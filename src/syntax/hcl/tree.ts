import type { Problem } from "../../model.ts";
import type { Source } from "../source.ts";
import type { Piece } from "../text.ts";

/**
 * The tree of a file in Terraform's language: HCL native syntax
 * (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) or its JSON form, which becomes
 * the same tree. Places are offsets into the file's source, end exclusive.
 */
export interface HclFile {
  readonly source: Source;
  readonly body: Body;
  readonly problems: readonly Problem[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What stands between the braces of a block, or in a file. */
export interface Body extends Placed {
  /** In the order of the text. A name that is written twice is here twice. */
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** `name = expression`; `start` is the name's, `end` the expression's. */
export interface Attribute extends Placed {
  readonly name: string;
  readonly expression: Expression;
}

/** `type "label" { … }`, from the type to the closing brace. */
export interface Block extends Placed {
  readonly type: string;
  readonly labels: readonly Label[];
  readonly body: Body;
  /** Where the header ends: behind the opening brace. */
  readonly headerEnd: number;
}

/** A label, with its quotes where it has some. */
export interface Label extends Placed {
  readonly value: string;
}

export type Expression =
  | Literal
  | Template
  | Name
  | GetAttribute
  | Index
  | Splat
  | Each
  | Call
  | Conditional
  | Binary
  | Unary
  | Parentheses
  | Tuple
  | ObjectExpression
  | For
  | Invalid;

export interface Literal extends Placed {
  readonly kind: "literal";
  readonly value: number | boolean | null;
}

/** A quoted string or a heredoc; escapes resolved, `~` trims and `<<-` indentation taken away. */
export interface Template extends Placed {
  readonly kind: "template";
  readonly form: "quoted" | "heredoc" | "bare";
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart =
  | ({ readonly kind: "text" } & Piece)
  | ({ readonly kind: "interpolation"; readonly value: Expression } & Placed)
  | TemplateIf
  | TemplateFor;

/** `%{if …}…%{else}…%{endif}` */
export interface TemplateIf extends Placed {
  readonly kind: "if";
  readonly condition: Expression;
  readonly then: readonly TemplatePart[];
  readonly otherwise: readonly TemplatePart[];
}

/** `%{for key, value in …}…%{endfor}` */
export interface TemplateFor extends Placed {
  readonly kind: "for";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  readonly parts: readonly TemplatePart[];
}

/** The first word of a reference: `var`, `local`, `each`, a resource type, a name of a `for`. */
export interface Name extends Placed {
  readonly kind: "name";
  readonly name: string;
}

/** `of.name` */
export interface GetAttribute extends Placed {
  readonly kind: "attribute";
  readonly of: Expression;
  readonly name: string;
}

/** `of[key]`, and the older `of.0`. */
export interface Index extends Placed {
  readonly kind: "index";
  readonly of: Expression;
  readonly key: Expression;
}

/** `of[*].…` (full) or `of.*.…`; `item` is what is taken of each element, with `each` for the element. */
export interface Splat extends Placed {
  readonly kind: "splat";
  readonly full: boolean;
  readonly of: Expression;
  readonly item: Expression;
}

/** The element that a splat stands at. */
export interface Each extends Placed {
  readonly kind: "each";
}

/** `name(…)`; a function of a provider is written with its whole name, `provider::aws::arn_parse`. */
export interface Call extends Placed {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** The last argument is a list that is spread: `max(xs...)`. */
  readonly spread: boolean;
}

export interface Conditional extends Placed {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export type BinaryOperator =
  | "||"
  | "&&"
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%";

export interface Binary extends Placed {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends Placed {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}

export interface Parentheses extends Placed {
  readonly kind: "parentheses";
  readonly inner: Expression;
}

export interface Tuple extends Placed {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
}

/** A key that is a bare word is a `template` with that text. */
export interface ObjectExpression extends Placed {
  readonly kind: "object";
  readonly entries: readonly ObjectEntry[];
}

export interface ObjectEntry {
  readonly key: Expression;
  readonly value: Expression;
}

/** `[for …]`, or `{for …}` where there is a `key`. */
export interface For extends Placed {
  readonly kind: "for";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  /** `...`: values of the same key become a list. */
  readonly group: boolean;
}

/** Stands where the text could not be read; a problem says so. */
export interface Invalid extends Placed {
  readonly kind: "invalid";
}
