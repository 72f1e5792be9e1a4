import { anythingInside } from "../pods.ts";
import type { ReadObject } from "../reading.ts";
import { data } from "./data.ts";
import { gateways } from "./gateways.ts";
import { networkPolicies } from "./network-policies.ts";
import type { KindRow } from "./row.ts";
import { services } from "./services.ts";
import { workloads } from "./workloads.ts";

/** Every kind that is known. A further one is a row in one of these tables. */
const rows: readonly KindRow[] = [
  ...workloads,
  ...services,
  ...networkPolicies,
  ...gateways,
  ...data,
];

const readers: ReadonlyMap<string, ReadObject> = new Map(
  rows.flatMap(({ kind, groups, read }) =>
    groups.map((group) => [`${group}/${kind}`, read] as const),
  ),
);

/** The reader of a kind; an unknown one is searched for pods and objects. */
export function readerOf(group: string, kind: string): ReadObject {
  return readers.get(`${group}/${kind}`) ?? anythingInside;
}
