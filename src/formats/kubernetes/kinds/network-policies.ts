import { readNetworkPolicy } from "../network-policy.ts";
import type { KindRow } from "./row.ts";

/** What lets connections through or keeps them out. */
export const networkPolicies: readonly KindRow[] = [
  {
    kind: "NetworkPolicy",
    groups: ["networking.k8s.io", "extensions"],
    read: readNetworkPolicy,
  },
];
