import type { ExposureKind, PolicyCard, Severity } from "../model.ts";
import type { Operator } from "./vocabulary.ts";

/** A condition as the matcher walks it. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly fact: string;
      readonly operator: Operator;
      readonly operand: Operand;
    };

export type Operand =
  string | number | boolean | readonly string[] | Expression;

/** A regular expression that runs in linear time. */
export interface Expression {
  readonly pattern: string;
  readonly test: (text: string) => boolean;
}

export interface Policy extends PolicyCard {
  readonly pack: string;
  readonly forbid: ExposureKind;
  readonly when: { readonly all: readonly Condition[] };
  readonly lower: readonly Lowering[];
  /** The fact whose value is the place; without it, the first condition's. */
  readonly at: string | null;
  readonly message: string;
}

export interface Lowering {
  readonly to: Severity;
  readonly when: { readonly all: readonly Condition[] };
}

/** An example of a policy: text in one format, and the line that must be found in it. */
export interface Example {
  readonly format: string;
  readonly text: string;
  readonly bad: boolean;
  /** 1-based lines marked `# <- here`; a bad example without a mark must be found anywhere. */
  readonly lines: readonly number[];
}

export const severities: readonly Severity[] = ["note", "warning", "error"];
