import { UNKNOWN } from "../../../syntax/text.ts";
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

/** What one table says of a kind adds to what another says: a game server has pods and ports. */
const readers = new Map<string, ReadObject>();
for (const { kind, groups, read } of rows)
  for (const group of groups) {
    const key = `${group}/${kind}`;
    const before = readers.get(key);
    readers.set(key, before ? both(before, read) : read);
  }

/** The reader of a kind; an unknown one is searched for pods and objects. Of a group that a template leaves open, the first that has the kind is the likely one. */
export function readerOf(group: string, kind: string): ReadObject {
  const likely = group.includes(UNKNOWN)
    ? rows.find((row) => row.kind === kind)?.groups[0]
    : undefined;
  return readers.get(`${likely ?? group}/${kind}`) ?? anythingInside;
}

function both(first: ReadObject, second: ReadObject): ReadObject {
  return (object, reading) => {
    first(object, reading);
    second(object, reading);
  };
}
