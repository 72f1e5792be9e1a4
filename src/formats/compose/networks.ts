import type { Exposure, PortRange, Problem, Value } from "../../model.ts";
import { reachOf } from "../../syntax/cidr.ts";
import { unknownIn } from "../../syntax/text.ts";
import { isMapping, isSequence, itemsOf, pairsOf } from "../../syntax/view.ts";
import { readText } from "./context.ts";
import { appends, lastSaid, replacesUnlessNull } from "./layers.ts";
import type { Layer, Replaces, Said } from "./layers.ts";
import type { Project } from "./project.ts";

/** How a service is attached, as far as it decides what its ports mean. */
export interface Attachment {
  /** `host`: no network of its own; `none`: none at all; `lan`: an address of its own beside the host's. */
  readonly mode: "bridge" | "host" | "none" | "lan";
  /** From where something inside the container is reached without being published. */
  readonly inside: "internet" | "private" | "network" | "loopback";
  /** From where a port is reached that is published on no address in particular. */
  readonly published: "internet" | "network" | "loopback";
  /** A swarm publishes on every address, whatever the file says, and every port of a range. */
  readonly swarm: boolean;
  /** The service whose network namespace it shares. */
  readonly sharedWith?: string;
  /** With a profile the service starts only when somebody asks for it. */
  readonly certainty: "definite" | "possible";
}

/** What stands in no service at all. */
export const unattached: Attachment = {
  ...{ mode: "bridge", inside: "network", published: "internet" },
  ...{ swarm: false, certainty: "definite" },
};

/** Longer than anybody shares a namespace of a namespace. */
const LONGEST_CHAIN = 100;

const insideOf = {
  host: "internet",
  none: "loopback",
  bridge: "network",
  lan: "private",
} as const;

export function attachmentOf(
  project: Project,
  name: string,
  problems: Problem[],
  visited: readonly string[] = [],
): Attachment {
  const layers = project.services.get(name) ?? [];
  const profiles = lastSaid(layers, "profiles", appends);
  const certainty = isOptional(project, profiles) ? "possible" : "definite";
  // `net` is what version 1 called it.
  const modes = ["network_mode", "net"].flatMap((key) =>
    textsSaid(layers, key, replacesUnlessNull, problems),
  );
  const shared = modes.find((each) => each.startsWith("service:"))?.slice(8);
  const path = [...visited, name];
  if (
    shared !== undefined &&
    project.services.has(shared) &&
    !path.includes(shared) &&
    path.length < LONGEST_CHAIN
  )
    return {
      ...attachmentOf(project, shared, problems, path),
      ...{ sharedWith: shared, certainty },
    };
  const networks = (modes.length > 0 ? [] : networksOf(project, layers)).map(
    (network) => traitsOf(network, problems),
  );
  const isInAll = (trait: keyof Traits): boolean =>
    networks.length > 0 && networks.every((each) => each[trait]);
  const mode =
    modes.find((each) => each === "host" || each === "none") ??
    (networks.some(({ lan }) => lan) ? "lan" : "bridge");
  const { swarm } = project;
  const published = isInAll("internal")
    ? "network"
    : isInAll("loopback") && !swarm
      ? "loopback"
      : "internet";
  return { mode, inside: insideOf[mode], published, swarm, certainty };
}

/** https://github.com/compose-spec/compose-spec/blob/main/15-profiles.md */
function isOptional({ profiles }: Project, said: readonly Said[]): boolean {
  const names = said.flatMap(namesIn);
  return (
    names.length > 0 &&
    !profiles.has("*") &&
    !names.some((name) => profiles.has(name))
  );
}

/** The networks that a service names, as lists of layers; without any it is in the default one. */
function networksOf(project: Project, layers: readonly Layer[]): Layer[][] {
  const names = lastSaid(layers, "networks", appends).flatMap(namesIn);
  const used = names.length > 0 ? names : ["default"];
  return [...new Set(used)].map((name) => project.networks.get(name) ?? []);
}

function namesIn({ view, layer }: Said): string[] {
  if (isMapping(view)) return pairsOf(view).map(({ key }) => key);
  const context = { variables: layer.variables, problems: [] };
  return (isSequence(view) ? itemsOf(view) : []).flatMap(
    (item) => readText(context, item)?.text.value ?? [],
  );
}

/** What a network makes of the ports in it. */
interface Traits {
  readonly lan: boolean;
  readonly internal: boolean;
  readonly loopback: boolean;
}

/** Services share their networks: each is looked at once. */
const known = new WeakMap<readonly Layer[], Traits>();

/** https://docs.docker.com/engine/network/drivers/ */
function traitsOf(network: readonly Layer[], problems: Problem[]): Traits {
  const before = known.get(network);
  if (before) return before;
  const last = (layers: readonly Layer[], key: string): string | undefined =>
    textsSaid(layers, key, replacesUnlessNull, problems).at(-1);
  const options = lastSaid(network, "driver_opts", appends).map(
    ({ view, layer }) => ({ ...layer, views: [view] }),
  );
  const address = last(options, "com.docker.network.bridge.host_binding_ipv4");
  const traits = {
    lan: ["macvlan", "ipvlan"].includes(last(network, "driver") ?? ""),
    internal: last(network, "internal")?.toLowerCase() === "true",
    loopback: address !== undefined && reachOf(address) === "loopback",
  };
  known.set(network, traits);
  return traits;
}

/** The texts that hold in the end, without those that cannot be known. */
function textsSaid(
  layers: readonly Layer[],
  key: string,
  replace: Replaces,
  problems: Problem[],
): string[] {
  return lastSaid(layers, key, replace).flatMap(({ view, layer }) => {
    const read = readText({ variables: layer.variables, problems }, view);
    return read && unknownIn(read.text) === undefined ? read.text.value : [];
  });
}

const widths = ["network", "unknown", "private", "internet"];

/**
 * A daemon in another service's network namespace is reached through the ports that this other
 * service publishes.
 */
export function reachThrough(
  daemon: Exposure,
  published: readonly Exposure[],
): Exposure {
  const port = daemon.facts["port"]?.[0];
  const own = daemon.facts["reach"]?.[0];
  if (!port?.known || own?.known !== true || own.value !== "network")
    return daemon;
  const [door] = published
    .filter(({ facts }) => leadsTo(facts, port.value as PortRange))
    .map(({ facts }) => ({ place: facts["port"]![0]!.span, ...reachIn(facts) }))
    .sort((a, b) => b.width - a.width);
  if (!door || door.width === 0) return daemon;
  return {
    ...daemon,
    facts: { ...daemon.facts, reach: [{ ...own, value: door.reach }] },
    related: [
      ...daemon.related,
      { span: door.place, message: "it is reached through this port" },
    ],
  };
}

/** Its own networks reach it in any case: what is no wider stays that. */
function reachIn(facts: Exposure["facts"]): { reach: string; width: number } {
  const value = facts["reach"]?.[0];
  const reach = value?.known ? String(value.value) : "unknown";
  const width = widths.indexOf(reach);
  return width < 0 ? { reach: "network", width: 0 } : { reach, width };
}

/** The last of a rule's ports is the one inside. */
function leadsTo(facts: Exposure["facts"], port: PortRange): boolean {
  const target = facts["port"]?.at(-1) as Value<PortRange> | undefined;
  const mechanism = facts["mechanism"]?.[0];
  const breadth = facts["breadth"]?.[0];
  return (
    !facts["shadowed"] &&
    mechanism?.known === true &&
    mechanism.value === "publish" &&
    !(breadth?.known === true && breadth.value === "one-of-several") &&
    target?.known === true &&
    target.value.from <= port.to &&
    port.from <= target.value.to
  );
}
