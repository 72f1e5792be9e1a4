import type { KindRow } from "./row.ts";

/** What holds texts for others to read. */
export const data: readonly KindRow[] = [];
