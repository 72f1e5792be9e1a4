import { readConfigMap, readSecret } from "../config-maps.ts";
import type { KindRow } from "./row.ts";

/** What holds texts for others to read. */
export const data: readonly KindRow[] = [
  { kind: "ConfigMap", groups: [""], read: readConfigMap },
  { kind: "Secret", groups: [""], read: readSecret },
];
