import { readEndpoints, readEndpointSlice } from "../endpoints.ts";
import { readService } from "../services.ts";
import type { KindRow } from "./row.ts";

/** What leads connections to pods. */
export const services: readonly KindRow[] = [
  { kind: "Service", groups: [""], read: readService },
  { kind: "Endpoints", groups: [""], read: readEndpoints },
  {
    kind: "EndpointSlice",
    groups: ["discovery.k8s.io"],
    read: readEndpointSlice,
  },
];
