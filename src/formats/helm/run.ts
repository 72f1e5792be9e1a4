import type { Control, TemplateNode } from "../../syntax/go-template/nodes.ts";
import type { Budget } from "./budget.ts";
import type { Place, Rope } from "./rope.ts";
import type { TemplateText } from "./template-text.ts";
import type { HelmValue } from "./value.ts";

/** A template that has a name: a file, or what `define` names. */
export interface NamedTemplate {
  readonly text: TemplateText;
  readonly body: readonly TemplateNode[];
}

/** By the body of the template that is included. */
export type Uses = Map<readonly TemplateNode[], Place[]>;

/** One rendering of a chart. */
export interface Run {
  readonly templates: Map<string, NamedTemplate>;
  /** Why a template that nobody defines is missing. */
  readonly missing: (name: string) => string;
  readonly budget: Budget;
  /** Which side of a block is printed; `doubt` says what decides it where nobody can know. */
  readonly decide: (
    node: Control,
    truth: boolean,
    doubt: string | undefined,
  ) => boolean;
  /** Where templates are included, first users first. */
  readonly uses: Uses;
  /** What a named template prints for a value; `by` is where that is asked for. */
  include(name: string, dot: HelmValue, run: Run, by: Place | undefined): Rope;
  /** What a text prints that is a template itself. */
  expand(template: Rope, dot: HelmValue, run: Run): Rope;
}

/** Where in a run an expression stands. */
export interface Frame {
  readonly run: Run;
  readonly text: TemplateText;
  readonly variables: { readonly name: string; value: HelmValue }[];
}

/** What a function may ask of the run that calls it. */
export interface Call {
  readonly name: string;
  readonly budget: Budget;
  include(name: string, dot: HelmValue): Rope;
  expand(template: Rope, dot: HelmValue): Rope;
}

/** A function of the templates. It may not change what it is given, unless Helm's does. */
export type HelmFunction = (
  args: readonly HelmValue[],
  call: Call,
) => HelmValue;
