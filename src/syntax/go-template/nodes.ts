/**
 * The tree of a Go template (https://pkg.go.dev/text/template). Offsets are those of the template's
 * text; those of an action include its braces.
 */
export interface Template {
  readonly body: readonly TemplateNode[];
  /** What `define` and `block` name, in the order of the text. */
  readonly defines: readonly Define[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface Define extends Placed {
  readonly name: string;
  readonly body: readonly TemplateNode[];
}

export type TemplateNode = Literal | Action | Control | Call | Jump;

/** Text that is printed as it stands, what trim markers take away left out. */
export interface Literal extends Placed {
  readonly kind: "text";
}

export interface Action extends Placed {
  readonly kind: "action";
  readonly pipe: Pipe;
}

export interface Control extends Placed {
  readonly kind: "if" | "with" | "range";
  readonly pipe: Pipe;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[] | undefined;
}

export interface Call extends Placed {
  readonly kind: "template";
  readonly name: string;
  readonly pipe: Pipe | undefined;
}

export interface Jump extends Placed {
  readonly kind: "break" | "continue";
}

export interface Pipe extends Placed {
  readonly kind: "pipe";
  /** The variables that get the value, with their `$`. */
  readonly variables: readonly string[];
  /** `=` rather than `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

export interface Command extends Placed {
  readonly operands: readonly Operand[];
}

export type Operand =
  | (Placed & { readonly kind: "dot" | "nil" })
  | (Placed & { readonly kind: "bool"; readonly value: boolean })
  | (Placed & {
      readonly kind: "number";
      readonly value: number;
      readonly isFloat: boolean;
    })
  | (Placed & { readonly kind: "string"; readonly value: string })
  | (Placed & { readonly kind: "field"; readonly names: readonly string[] })
  | (Placed & {
      readonly kind: "variable";
      readonly name: string;
      readonly names: readonly string[];
    })
  | (Placed & { readonly kind: "function"; readonly name: string })
  | (Placed & {
      readonly kind: "chain";
      readonly of: Operand;
      readonly names: readonly string[];
    })
  | Pipe;

/** Why a text is no template, and where that shows. */
export interface TemplateFailure {
  readonly at: number;
  readonly end: number;
  readonly reason: string;
}
