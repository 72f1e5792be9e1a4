import type { FormatName } from "../../../model.ts";
import type { TerraformValue, Trail } from "../value.ts";

/** A resource as its format hands it over: its own arguments, evaluated when asked for. */
export interface ResourceView {
  readonly format: FormatName;
  readonly address: string;
  readonly type: string;
  /** The block's header; in a plan, the resource's address. */
  readonly header: Trail;
  /** An attribute, or the blocks of this type as a list of objects; nothing where absent or null. */
  get(name: string): TerraformValue | undefined;
}

/** Decodes a JSON text, keeping the places inside it where it can. */
export type DecodeJson = (text: TerraformValue) => TerraformValue;

/** Where a path starts: the resource, or an object in it. */
export interface Scope {
  get(name: string): TerraformValue | undefined;
  /** The element itself; absent for the resource. */
  readonly value?: TerraformValue;
  readonly trail: Trail;
  readonly up?: Scope;
  /** Its place among the elements of a list, from 0; absent where it is the only one. */
  readonly index?: number;
  /** Whether nobody can tell if the element is there at all. */
  readonly optional?: true;
  readonly decodeJson: DecodeJson;
}

export function resourceScope(
  resource: ResourceView,
  decodeJson: DecodeJson,
): Scope {
  return {
    ...{ trail: resource.header, decodeJson },
    get: (name) => resource.get(name),
  };
}

export function scopeOf(value: TerraformValue, up: Scope): Scope {
  return {
    ...{ value, up, trail: value.trail, decodeJson: up.decodeJson },
    ...(up.optional && { optional: up.optional }),
    get: (name) =>
      value.kind === "map"
        ? value.entries.get(name)
        : value.kind === "unknown"
          ? value
          : undefined,
  };
}

export function rootOf(scope: Scope): Scope {
  let at = scope;
  while (at.up) at = at.up;
  return at;
}
