import type { KindRow } from "./row.ts";

/** Where connections come into the cluster, besides Services. */
export const gateways: readonly KindRow[] = [];
