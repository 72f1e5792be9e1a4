import type { View } from "../../../syntax/view.ts";
import type { KindRow } from "../kinds/row.ts";
import { peers } from "../network-peers.ts";
import { readPortEntry } from "../network-policy.ts";
import { select } from "../select.ts";
import { readLabelSelector } from "../selectors.ts";
import type { Selector } from "../selectors.ts";
import { everyPort, openingsIn } from "./openings.ts";
import type { Opening } from "./openings.ts";
import { actionIs, policiesOf } from "./policy-family.ts";
import type { PolicyFamily } from "./policy-family.ts";

const GROUPS = ["crd.antrea.io", "security.antrea.tanzu.vmware.com"];

/** What a rule without ports may be about instead: ICMP, IGMP, HTTP, TLS. */
const OTHER_PROTOCOLS = ["protocols[]", "l7Protocols[]"];

const family: PolicyFamily = {
  rules: "ingress[]",
  permits: actionIs("allow", "definite"),
  sources: [peers],
  openings: readRule,
  selector: governedPods,
  reach: (spec, rule) => (appliesToNodes(spec, rule) ? "node" : "cluster"),
};

function readRule(rule: View): Opening[] {
  return openingsIn(rule, "ports", readPortEntry, () =>
    OTHER_PROTOCOLS.some((path) => select(rule, path).length > 0)
      ? []
      : [everyPort(rule)],
  );
}

/** A rule may say for itself what it applies to. */
function appliesToNodes(spec: View, rule: View): boolean {
  return [rule, spec].some(
    (each) => select(each, "appliedTo[].nodeSelector").length > 0,
  );
}

/** Of several selectors any may be met, so that none narrows. */
function governedPods(spec: View): Selector {
  const applied = select(spec, "appliedTo[]");
  return applied.length === 1
    ? select(applied[0], "podSelector").flatMap(readLabelSelector)
    : [];
}

/** https://antrea.io/docs/main/docs/antrea-network-policy/ */
export const antrea: readonly KindRow[] = [
  { kind: "NetworkPolicy", groups: GROUPS, read: policiesOf(family) },
  {
    kind: "ClusterNetworkPolicy",
    groups: GROUPS,
    read: policiesOf({ ...family, isForCluster: true }),
  },
];
