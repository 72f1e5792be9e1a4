import type { ReadObject } from "../reading.ts";

/** How a kind of some API groups is read. The same kind is another thing in another group. */
export interface KindRow {
  readonly kind: string;
  readonly groups: readonly string[];
  readonly read: ReadObject;
}
