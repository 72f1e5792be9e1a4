import type { KnownImage } from "../formats/known-images.ts";
import type { Renderer, VariableSetting } from "../formats/format.ts";
import type { OwnRow } from "../formats/terraform/catalogue.ts";
import type { Problem, Severity, Span } from "../model.ts";

/** What `portcullis.yaml` says. Paths are relative to the working directory. */
export interface Configuration {
  readonly file: string;
  /** The folder of the file: globs are relative to it. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly policies: readonly string[];
  readonly defaultPolicies?: boolean;
  readonly severity: readonly SeverityChoice[];
  readonly failOn?: Severity | "never";
  readonly unresolved?: Severity;
  readonly varFiles: readonly VariableSetting[];
  readonly variables: readonly VariableSetting[];
  readonly envFiles: readonly string[];
  readonly render: readonly Renderer[];
  readonly allow: readonly Exception[];
  readonly rows: readonly OwnRow[];
  readonly images: readonly KnownImage[];
  /** What has no effect yet. */
  readonly problems: readonly Problem[];
}

export interface SeverityChoice {
  readonly policy: string;
  readonly to: Severity | "off";
  readonly span: Span;
}

/** An entry of `allow`; `settle/exceptions.ts` says what it does. */
export interface Exception {
  readonly span: Span;
  readonly policy: string;
  readonly covers: (file: string) => boolean;
  readonly resource?: string;
  readonly reason: string;
  readonly until: string | null;
}
