import type { Exposure } from "../../../model.ts";
import type { EntryPoint } from "../../command/entry-points.ts";
import { settleBackend } from "./named-backends.ts";
import type { NamedBackend, ServicePorts } from "./named-backends.ts";
import { settleRoute } from "./traefik-routes.ts";
import type { WaitingRoute } from "./traefik-routes.ts";

/** What doors into the cluster have to do with each other, kept until all documents have been read. */
export interface Doors {
  readonly services: ServicePorts;
  readonly backends: NamedBackend[];
  /** What proxies listen on, by their names for it in small letters. */
  readonly entryPoints: Map<string, EntryPoint[]>;
  readonly routes: WaitingRoute[];
}

export function openDoors(): Doors {
  return {
    services: new Map(),
    backends: [],
    entryPoints: new Map(),
    routes: [],
  };
}

/** What waited, with the numbers that were found for it. */
export function settleDoors(doors: Doors): Exposure[] {
  return [
    ...doors.backends.flatMap((each) => settleBackend(each, doors.services)),
    ...doors.routes.flatMap((route) => settleRoute(route, doors)),
  ];
}
