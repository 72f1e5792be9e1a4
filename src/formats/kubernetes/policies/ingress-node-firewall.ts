import { nodeSpan } from "../../../syntax/node.ts";
import { get, getAll } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { portForms } from "../entries/port-forms.ts";
import { known } from "../../values.ts";
import type { KindRow } from "../kinds/row.ts";
import { blocks } from "../network-peers.ts";
import { textOf } from "../objects.ts";
import { select } from "../select.ts";
import { everyPort, openingAt } from "./openings.ts";
import type { Opening } from "./openings.ts";
import { actionIs, policiesOf } from "./policy-family.ts";

const permits = actionIs("allow", "definite");

const transports = ["tcp", "udp", "sctp"];

/** A protocol's own part holds its ports; a rule without a protocol is for everything. */
function readRule(rule: View): Opening[] {
  const config = get(rule, "protocolConfig");
  const said = getAll(config, "protocol").filter((view) => textOf(view) !== "");
  const words = said.map((view) => textOf(view).toLowerCase());
  const parts = transports.filter((each) =>
    said.length > 0 ? words.includes(each) : get(config, each),
  );
  if (said.length === 0 && parts.length === 0) return [everyPort(rule)];
  return parts.flatMap((word) => {
    const place = said[0] ?? rule;
    const protocol = [known(word, nodeSpan(place.node))];
    const ports = select(config, `${word}.ports`).flatMap((view) =>
      portForms.ranges(view).map((port) => openingAt(view, port, protocol)),
    );
    return ports.length > 0 ? ports : [everyPort(place, protocol)];
  });
}

/** https://docs.openshift.com/container-platform/latest/networking/networking_operators/ingress-node-firewall-operator.html */
export const ingressNodeFirewalls: readonly KindRow[] = [
  {
    kind: "IngressNodeFirewall",
    groups: ["ingressnodefirewall.openshift.io"],
    read: policiesOf({
      rules: "ingress[]",
      sources: [blocks("sourceCIDRs[]")],
      openings: (block) =>
        select(block, "rules[]").filter(permits).flatMap(readRule),
      reach: () => "node",
    }),
  },
];
