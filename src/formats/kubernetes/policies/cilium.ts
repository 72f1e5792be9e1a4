import type { Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { getAll, isSequence, itemsOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { readProtocolWord } from "../entries/protocol-words.ts";
import { known } from "../../values.ts";
import type { KindRow } from "../kinds/row.ts";
import { blocks } from "../network-peers.ts";
import { textOf } from "../objects.ts";
import type { PortReading } from "../port-value.ts";
import { select } from "../select.ts";
import { readLabelSelector } from "../selectors.ts";
import type { Selector } from "../selectors.ts";
import { everyPort, openingAt, upTo } from "./openings.ts";
import type { Opening } from "./openings.ts";
import { policiesOf } from "./policy-family.ts";
import type { PolicyFamily } from "./policy-family.ts";
import { readCiliumPort } from "./port-spellings.ts";
import { called, labelled } from "./sources.ts";
import type { SourceField } from "./sources.ts";

/** Entities that are addresses: https://docs.cilium.io/en/stable/security/policy/language/#entities-based */
const entities: ReadonlyMap<string, string> = new Map([
  ["all", "0.0.0.0/0"],
  ["world", "0.0.0.0/0"],
  ["world-ipv4", "0.0.0.0/0"],
  ["world-ipv6", "::/0"],
]);

function readEntity(view: View): Value<string>[] {
  const addresses = entities.get(textOf(view));
  return addresses
    ? [known(addresses, nodeSpan(view.node))]
    : called("entity")(view);
}

const sources: readonly SourceField[] = [
  { at: "fromEndpoints[]", read: labelled("pods", readEndpointSelector) },
  { at: "fromNodes[]", read: labelled("nodes", readEndpointSelector) },
  { at: "fromEntities[]", read: readEntity },
  blocks("fromCIDR[]"),
  blocks("fromCIDRSet[].cidr"),
  { at: "fromCIDRSet[].cidrGroupRef", read: called("CIDR group") },
  { at: "fromCIDRSet[].cidrGroupSelector", read: labelled("CIDR groups") },
  { at: "fromGroups[].aws", read: (view) => cloudGroup(view) },
];

function cloudGroup({ node }: View): Value<string>[] {
  return [known("a group of the cloud", nodeSpan(node))];
}

const PEERS = [
  ...["fromEndpoints", "fromNodes", "fromEntities"],
  ...["fromCIDR", "fromCIDRSet", "fromGroups"],
];

/** Labels with where they come from in front; what is no label of a pod does not narrow. */
function readEndpointSelector(view: View | undefined): Selector {
  return readLabelSelector(view).flatMap((requirement) => {
    const key = requirement.key.replace(/^(?:k8s|any)[:.]/, "");
    return /^(?:reserved:|io\.(?:kubernetes|cilium)\.)/.test(key)
      ? []
      : { ...requirement, key };
  });
}

/**
 * A rule that names nobody and no port lets nothing in, and neither does one whose list of peers is
 * empty: https://docs.cilium.io/en/stable/security/policy/language/
 */
function readRule(rule: View): Opening[] {
  const lists = PEERS.flatMap((key) => getAll(rule, key)).filter(isSequence);
  const namesPeers = lists.some((list) => itemsOf(list).length > 0);
  if (lists.length > 0 && !namesPeers) return [];
  const rules = select(rule, "toPorts[]");
  if (rules.length > 0)
    return rules.flatMap((each) => select(each, "ports[]").flatMap(readEntry));
  const isAboutIcmp = select(rule, "icmps[]").length > 0;
  return namesPeers && !isAboutIcmp ? [everyPort(rule)] : [];
}

/** Without a protocol a port is let in for every one. */
function readEntry(entry: View): Opening[] {
  const words = getAll(entry, "protocol").filter((view) => textOf(view) !== "");
  return getAll(entry, "port").flatMap((view) => {
    const reading = readCiliumPort(view);
    if (!reading) return [];
    const protocol =
      words.length > 0
        ? words.flatMap((word) => readProtocolWord(word, "firewall"))
        : [known("any", nodeSpan(view.node))];
    if (isWildcard(reading)) return [everyPort(view, protocol)];
    return upTo(reading, entry, "endPort").map((each) =>
      openingAt(view, each, protocol),
    );
  });
}

function isWildcard(reading: PortReading): boolean {
  return !reading.named && reading.port.known && reading.port.value.to === 0;
}

const family: PolicyFamily = {
  specs: ["spec", "specs[]"],
  rules: "ingress[]",
  sources,
  openings: readRule,
  selector: (spec) =>
    select(spec, "endpointSelector").flatMap(readEndpointSelector),
  reach: (spec) =>
    getAll(spec, "nodeSelector").length > 0 ? "node" : "cluster",
};

const GROUP = ["cilium.io"];

/** https://docs.cilium.io/en/stable/network/kubernetes/policy/ */
export const cilium: readonly KindRow[] = [
  { kind: "CiliumNetworkPolicy", groups: GROUP, read: policiesOf(family) },
  {
    kind: "CiliumClusterwideNetworkPolicy",
    groups: GROUP,
    read: policiesOf({ ...family, isForCluster: true }),
  },
];
