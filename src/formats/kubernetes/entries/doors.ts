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
  /** What proxies listen on, by their names for it in small letters; all of it under no name. */
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

/** Keeps an entry point for the routes that may have it, each number once. */
export function addEntryPoint({ entryPoints }: Doors, point: EntryPoint): void {
  if (point.name === "") return;
  for (const name of [point.name, ""]) {
    const known = entryPoints.get(name);
    if (!known) entryPoints.set(name, [point]);
    else if (!known.some((each) => isAlike(each, point))) known.push(point);
  }
}

function isAlike(one: EntryPoint, other: EntryPoint): boolean {
  return (
    one.protocol === other.protocol &&
    one.loopback === other.loopback &&
    numberOf(one) === numberOf(other)
  );
}

function numberOf({ port }: EntryPoint): string {
  return port.known ? `${port.value.from}-${port.value.to}` : port.why;
}

/** What waited, with the numbers that were found for it. */
export function settleDoors(doors: Doors): Exposure[] {
  return [
    ...doors.backends.flatMap((each) => settleBackend(each, doors.services)),
    ...doors.routes.flatMap((route) => settleRoute(route, doors)),
  ];
}
