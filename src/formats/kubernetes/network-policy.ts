import { nodeSpan } from "../../syntax/node.ts";
import { get, getAll, isMapping } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { peers } from "./network-peers.ts";
import { isNull } from "./objects.ts";
import { everyPort, openingAt, openingsIn, upTo } from "./policies/openings.ts";
import type { Opening } from "./policies/openings.ts";
import { governsIngress, policiesOf } from "./policies/policy-family.ts";
import { readPort, readProtocols } from "./port-value.ts";
import { readLabelSelector } from "./selectors.ts";

/** Reads a NetworkPolicy: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export const readNetworkPolicy = policiesOf({
  rules: "ingress[]",
  governs: governsIngress("policyTypes"),
  sources: [peers],
  openings: (rule) =>
    openingsIn(rule, "ports", readPortEntry, () => [everyPort(rule)]),
  selector: (spec) => readLabelSelector(get(spec, "podSelector")),
});

/** One entry of a rule's `ports`. Without `port` it is all ports of its protocol. */
export function readPortEntry(entry: View): Opening[] {
  if (!isMapping(entry) && !isNull(entry)) return [];
  const openings = getAll(entry, "port").flatMap((view) => {
    const reading = readPort(view);
    const protocol = readProtocols(entry, nodeSpan(view.node));
    return reading
      ? upTo(reading, entry, "endPort").map((each) =>
          openingAt(view, each, protocol),
        )
      : [];
  });
  if (openings.length > 0) return openings;
  const said = getAll(entry, "protocol").find((view) => !isNull(view));
  const place = said ?? entry;
  return [everyPort(place, readProtocols(entry, nodeSpan(place.node)))];
}
