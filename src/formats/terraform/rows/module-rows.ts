import type { TerraformValue, Trail } from "../value.ts";
import { rows as aws } from "./module-rows-aws.ts";
import { rows as awsSecurityGroup } from "./module-rows-aws-security-group.ts";
import { rows as awsVpc } from "./module-rows-aws-vpc.ts";
import { rows as azure } from "./module-rows-azure.ts";
import { rows as cloudposse } from "./module-rows-cloudposse.ts";
import { rows as google } from "./module-rows-google.ts";
import type { Row } from "./row.ts";

/**
 * What a module opens, told by the arguments of its call: the call is read like a resource. An
 * argument that is absent means what the module's own default means.
 */
export interface ModuleRow extends Omit<Row, "types"> {
  /** A regular expression on `source`, whatever the case. */
  readonly module: string;
}

/** A row of our own, with what only code can say. */
export interface KnownModule extends ModuleRow {
  /** The argument that switches all of it off when it is false. */
  readonly switch?: string;
  /** What its arguments run: a row of `sinks/` of this name. */
  readonly runs?: string;
  /** Arguments as the module goes on with them, and others that it makes of them. */
  readonly inputs?: { readonly [name: string]: Input };
}

/** Nothing where the module goes on with nothing. */
export type Input = (call: Arguments) => TerraformValue | undefined;

/** The arguments of one instance of a call. */
export interface Arguments {
  get(name: string): TerraformValue | undefined;
  /** Where a default of the module stands: nowhere but at the call. */
  readonly header: Trail;
  /** What a function of Terraform gives, seen from the module with the call. */
  run(name: string, args: readonly TerraformValue[], at: Trail): TerraformValue;
}

/** The popular modules, told by their inputs (…/terraform-surface.md of the research, section 8). */
export const moduleRows: readonly KnownModule[] = [
  ...[...awsSecurityGroup, ...awsVpc, ...aws],
  ...[...cloudposse, ...azure, ...google],
];
