/**
 * The types that everything turns on. Formats produce exposures, policies judge exposures,
 * reports show findings; they meet in this file and nowhere else. It imports nothing.
 */

/** A stretch of one file: 1-based lines and columns in UTF-16 code units, end exclusive; offsets for edits. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

/** A second place that a person must know to understand the first. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/**
 * One value as a format understood it. `span` is where the reader meets it; `origin` is where the
 * literal really stands (a `.env` line, a variable's default), nearest first. A value nobody can
 * know from the files says why.
 */
export type Value<T = FactValue> =
  | {
      readonly known: true;
      readonly value: T;
      readonly span: Span;
      readonly origin?: readonly Related[];
      /** Policies may judge it, but nobody may print it. */
      readonly sensitive?: true;
    }
  | {
      readonly known: false;
      readonly why: string;
      readonly span: Span;
      readonly origin?: readonly Related[];
      /** It is one of these, but nobody can tell which. */
      readonly among?: readonly T[];
    };

/** An inclusive range of ports; one port is a range of one. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export type FactValue = string | number | boolean | PortRange;

/** Named lists of values; `policy/vocabulary.ts` says what each name may hold. */
export type Facts = { readonly [name: string]: readonly Value[] };

export type ExposureKind =
  "port" | "image" | "command" | "package" | "management";

export type FormatName =
  "terraform" | "terraform-plan" | "kubernetes" | "compose" | "dockerfile";

/**
 * One thing that the infrastructure does: a rule that lets a port in, an image that runs, a command
 * that starts. Atomic (one rule is one exposure) and normalised (no dialect of a format is left).
 */
export interface Exposure {
  readonly kind: ExposureKind;
  readonly format: FormatName;
  /** The address a person would use: `services.web`, `Deployment/api`, `aws_security_group.web`. */
  readonly resource: string;
  readonly facts: Facts;
  /** Who shares the written value (through an alias, a merge key), first users first. */
  readonly related: readonly Related[];
}

export type Severity = "error" | "warning" | "note";
export type Status = "open" | "unresolved" | "suppressed" | "baselined";

export interface Finding {
  readonly policy: string;
  /** Policies that say less of the same thing, and are silent for this one. */
  readonly silenced?: readonly string[];
  readonly severity: Severity;
  readonly status: Status;
  readonly title: string;
  readonly message: string;
  readonly span: Span;
  readonly format: FormatName;
  readonly resource: string;
  readonly instances: readonly string[];
  readonly exposure: Exposure;
  readonly related: readonly Related[];
  /** The same tomorrow, wherever the line stands; worked out when asked, because most reports do without. */
  readonly fingerprint: () => string;
  readonly suppression: Suppressed | null;
  /** The lines around the place, for reports that show them: the first is line `from`. */
  readonly frame: { readonly from: number; readonly lines: readonly string[] };
}

/** Why a finding does not count, and until when (ISO date, inclusive, UTC). */
export interface Suppressed {
  readonly reason: string;
  readonly until: string | null;
}

/** Something that could not be read in full, or was asked for wrongly in a file: data, never a crash. */
export interface Problem {
  readonly span: Span;
  readonly severity: "warning" | "note";
  readonly message: string;
}

/** What a person needs to hear about a policy; cut from the pack's guidance page. */
export interface Guidance {
  readonly title: string;
  /** Markdown of the four sections. */
  readonly meaning: string;
  readonly why: string;
  readonly check: string;
  readonly fix: string;
}

/** What reports may say about a policy; how it decides stays in `policy/`. */
export interface PolicyCard {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly guidance: Guidance;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** How many manifests were read. */
  readonly files: number;
  /** The policies that have a finding, by id. */
  readonly policies: ReadonlyMap<string, PolicyCard>;
}
