import { nodeSpan } from "../../../syntax/node.ts";
import { get, getAll } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import type { Value } from "../../../model.ts";
import { known } from "../../values.ts";
import type { KindRow } from "../kinds/row.ts";
import { peers } from "../network-peers.ts";
import { portNumbersAt, readPort, readProtocols } from "../port-value.ts";
import { readLabelSelector } from "../selectors.ts";
import type { Selector } from "../selectors.ts";
import { everyPort, openingAt, openingsIn, upTo } from "./openings.ts";
import type { Opening } from "./openings.ts";
import { actionIs, policiesOf } from "./policy-family.ts";

/** What the ports of a range are called: the first and the last. */
interface RangeKeys {
  readonly first: string;
  readonly last: string;
}

const ONE: RangeKeys = { first: "port", last: "" };
const NUMBER: RangeKeys = { first: "number", last: "" };
const RANGE: RangeKeys = { first: "start", last: "end" };

function numbersAt(
  holder: View,
  { first, last }: RangeKeys,
  protocol: readonly Value<string>[],
): Opening[] {
  return portNumbersAt(holder, first).flatMap(({ view, port }) =>
    upTo({ named: false, port }, holder, last).map((each) =>
      openingAt(view, each, protocol),
    ),
  );
}

/** A name is looked up whatever protocol its port speaks. */
function namesAt(holder: View, key: string): Opening[] {
  return getAll(holder, key).flatMap((view) => {
    const reading = readPort(view);
    const any = [known("any", nodeSpan(view.node))];
    return reading ? openingAt(view, reading, any) : [];
  });
}

/** One of `portNumber`, `portRange`, `namedPort`; one that is none of them is of a later version, and lets nothing in. */
function readAdminPort(entry: View): Opening[] {
  const numbers = (key: string, keys: RangeKeys) =>
    getAll(entry, key).flatMap((holder) =>
      numbersAt(holder, keys, readProtocols(holder, nodeSpan(holder.node))),
    );
  return [
    ...numbers("portNumber", ONE),
    ...numbers("portRange", RANGE),
    ...namesAt(entry, "namedPort"),
  ];
}

/** `tcp: { destinationPort: … }`, where no port is every port, or a name. */
function readProtocolMatch(entry: View): Opening[] {
  const place = nodeSpan(entry.node);
  const matches = ["tcp", "udp", "sctp"].flatMap((word) =>
    getAll(entry, word).flatMap((match) => {
      const protocol = [known(word, place)];
      const ports = getAll(match, "destinationPort");
      if (ports.length === 0) return [everyPort(entry, protocol)];
      return ports.flatMap((port) => [
        ...numbersAt(port, NUMBER, protocol),
        ...getAll(port, "range").flatMap((range) =>
          numbersAt(range, RANGE, protocol),
        ),
      ]);
    }),
  );
  return [...matches, ...namesAt(entry, "destinationNamedPort")];
}

/** Labels of namespaces are not known here, so of these only the pods' own labels narrow. */
function subject(spec: View): Selector {
  const pods = get(get(spec, "subject"), "pods");
  return readLabelSelector(get(pods, "podSelector"));
}

function clusterPolicies(
  action: string,
  key: string,
  readEntry: (entry: View) => Opening[],
): KindRow["read"] {
  return policiesOf({
    rules: "ingress[]",
    permits: actionIs(action),
    sources: [peers],
    openings: (rule) =>
      openingsIn(rule, key, readEntry, () => [everyPort(rule)]),
    selector: subject,
    isForCluster: true,
  });
}

const GROUP = ["policy.networking.k8s.io"];

const readAdminPolicy = clusterPolicies("allow", "ports", readAdminPort);

/** Policies of administrators: https://network-policy-api.sigs.k8s.io/api-overview/ */
export const adminPolicies: readonly KindRow[] = [
  { kind: "AdminNetworkPolicy", groups: GROUP, read: readAdminPolicy },
  { kind: "BaselineAdminNetworkPolicy", groups: GROUP, read: readAdminPolicy },
  {
    kind: "ClusterNetworkPolicy",
    groups: GROUP,
    read: clusterPolicies("accept", "protocols", readProtocolMatch),
  },
];
