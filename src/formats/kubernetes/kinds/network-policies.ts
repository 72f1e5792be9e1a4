import { readNetworkPolicy } from "../network-policy.ts";
import { adminPolicies } from "../policies/admin.ts";
import { antrea } from "../policies/antrea.ts";
import { besidePolicies } from "../policies/beside-policies.ts";
import { calico, CALICO_GROUPS } from "../policies/calico.ts";
import { cilium } from "../policies/cilium.ts";
import { ingressNodeFirewalls } from "../policies/ingress-node-firewall.ts";
import { istioPolicies } from "../policies/istio.ts";
import { linkerdPolicies } from "../policies/linkerd.ts";
import type { KindRow } from "./row.ts";

/** Policies that are tried out and not enforced, and those for outbound connections. */
const withoutEffect: readonly KindRow[] = [
  { kind: "StagedNetworkPolicy", groups: CALICO_GROUPS },
  { kind: "StagedGlobalNetworkPolicy", groups: CALICO_GROUPS },
  { kind: "StagedKubernetesNetworkPolicy", groups: CALICO_GROUPS },
  { kind: "EgressFirewall", groups: ["k8s.ovn.org"] },
  // OpenShift's objects may stand without their group.
  { kind: "EgressNetworkPolicy", groups: ["network.openshift.io", ""] },
  { kind: "Egress", groups: ["crd.antrea.io"] },
].map((row) => ({ ...row, read: () => {} }));

/** What lets connections through or keeps them out. */
export const networkPolicies: readonly KindRow[] = [
  {
    kind: "NetworkPolicy",
    groups: ["networking.k8s.io", "extensions"],
    read: readNetworkPolicy,
  },
  {
    // The same for further networks of a pod: https://github.com/k8snetworkplumbingwg/multi-networkpolicy
    kind: "MultiNetworkPolicy",
    groups: ["k8s.cni.cncf.io"],
    read: readNetworkPolicy,
  },
  ...adminPolicies,
  ...antrea,
  ...cilium,
  ...calico,
  ...ingressNodeFirewalls,
  ...istioPolicies,
  ...linkerdPolicies,
  ...besidePolicies,
  ...withoutEffect,
];
