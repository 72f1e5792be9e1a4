import type { Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { get, getAll } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { readProtocolWord } from "../entries/protocol-words.ts";
import { known } from "../../values.ts";
import type { KindRow } from "../kinds/row.ts";
import { blocks } from "../network-peers.ts";
import { textOf } from "../objects.ts";
import { select } from "../select.ts";
import { readCalicoSelector } from "./calico-selector.ts";
import {
  everyPort,
  excludedBy,
  openingAt,
  openingsIn,
  without,
} from "./openings.ts";
import type { Opening } from "./openings.ts";
import { actionIs, governsIngress, policiesOf } from "./policy-family.ts";
import type { PolicyFamily } from "./policy-family.ts";
import { readCalicoPort } from "./port-spellings.ts";
import { called } from "./sources.ts";
import type { SourceField } from "./sources.ts";

/** Of `source`, its ports are those of the client. */
const sources: readonly SourceField[] = [
  blocks("source.nets[]"),
  { at: "source.selector", read: called("endpoints") },
  { at: "source.namespaceSelector", read: called("namespaces") },
  { at: "source.serviceAccounts.names[]", read: called("service account") },
  { at: "source.serviceAccounts.selector", read: called("service accounts") },
  { at: "source.services.name", read: called("service") },
];

/** Ports are let in by number, but for those that are excluded. */
function readRule(rule: View): Opening[] {
  const said = spoken(rule, "protocol");
  const { protocol, place } = said ?? otherThan(rule);
  const readPort = (view: View): Opening[] => {
    const reading = readCalicoPort(view);
    return reading ? [openingAt(view, reading, protocol)] : [];
  };
  const ports = getAll(rule, "destination").flatMap((destination) =>
    openingsIn(destination, "ports", readPort, () => []),
  );
  const excluded = excludedBy(
    select(rule, "destination.notPorts[]"),
    readCalicoPort,
  );
  const isAboutHttp = get(rule, "http") !== undefined;
  const openings =
    ports.length > 0 || isAboutHttp ? ports : [everyPort(place, protocol)];
  return without(openings, excluded);
}

/** What a rule says of protocols, and where; a word or a number. */
interface Spoken {
  readonly protocol: readonly Value<string>[];
  readonly place: View;
}

function spoken(rule: View, key: string): Spoken | undefined {
  const words = getAll(rule, key).filter((view) => textOf(view) !== "");
  const [place] = words;
  if (!place) return undefined;
  const protocol = words.flatMap((word) => readProtocolWord(word, "firewall"));
  return { protocol, place };
}

/** Those that `notProtocol` leaves; all where it excludes none that has ports. */
function otherThan(rule: View): Spoken {
  const not = spoken(rule, "notProtocol");
  const place = not?.place ?? rule;
  const doubt = not?.protocol.find((each) => !each.known);
  if (doubt) return { protocol: [doubt], place };
  const excluded = (not?.protocol ?? []).flatMap((each) =>
    each.known ? each.value : [],
  );
  const left =
    excluded.length > 0
      ? ["tcp", "udp", "sctp"].filter((each) => !excluded.includes(each))
      : ["any"];
  const span = nodeSpan(place.node);
  return { protocol: left.map((each) => known(each, span)), place };
}

const family: PolicyFamily = {
  rules: "ingress[]",
  governs: governsIngress("types"),
  permits: actionIs("allow"),
  sources,
  openings: readRule,
  selector: (spec) => readCalicoSelector(get(spec, "selector")),
};

export const CALICO_GROUPS = ["projectcalico.org", "crd.projectcalico.org"];

/** https://docs.tigera.io/calico/latest/reference/resources/networkpolicy */
export const calico: readonly KindRow[] = [
  { kind: "NetworkPolicy", groups: CALICO_GROUPS, read: policiesOf(family) },
  {
    kind: "GlobalNetworkPolicy",
    groups: CALICO_GROUPS,
    read: policiesOf({ ...family, isForCluster: true }),
  },
];
