import type { ProtocolRow } from "../port-row.ts";

/** What many rows say alike. */
export function applicationAt(at: string): ProtocolRow {
  return { at, words: "application" };
}

export function transportAt(at: string): ProtocolRow {
  return { at, words: "transport" };
}

/** A port of a Service inside that connections are passed on to. */
export const INSIDE = { mechanism: "forward", reach: "cluster" } as const;

/** A port that everybody outside can connect to. */
export const OUTSIDE = { mechanism: "listen", reach: "internet" } as const;
