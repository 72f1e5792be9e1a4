import type { KindRow } from "../../kinds/row.ts";
import type { Condition, PortRow, SourceRow } from "../port-row.ts";
import { portsAt } from "../read-ports.ts";

const WORLD = "0.0.0.0/0";

/** One rule of a security group of AWS, in the words of whoever made it a resource. */
function awsRule(
  at: string,
  protocol: string,
  sources: readonly string[],
  when: readonly Condition[] = [],
): PortRow {
  return {
    at,
    port: "fromPort",
    end: "toPort",
    form: "from-zero",
    withoutPort: "all",
    everyPort: ["-1", "all"],
    protocol: { at: protocol, missing: "any", words: "firewall" },
    mechanism: "allow",
    reach: "sources",
    sources: { at: sources },
    when,
  };
}

const blocks = ["cidrBlocks[]", "ipv6CidrBlocks[]"];
const isIngress: Condition = { at: "type", is: ["ingress"] };

/** https://cloud.google.com/firewall/docs/firewalls#protocols_and_ports */
function googleRules(spec: string): PortRow {
  return {
    at: `${spec}.allow[]`,
    port: "ports[]",
    form: "ranges",
    withoutPort: "all",
    protocol: { at: "protocol", missing: "any", words: "firewall" },
    mechanism: "allow",
    reach: "sources",
    sources: {
      at: [
        `/${spec}.sourceRanges[]`,
        `/${spec}.sourceTags[]`,
        `/${spec}.sourceServiceAccounts[]`,
        `/${spec}.sourceServiceAccounts[].external`,
      ],
      missing: WORLD,
    },
    when: [
      { at: `/${spec}.direction`, is: ["ingress"], orMissing: true },
      { at: `/${spec}.disabled`, is: ["false"], orMissing: true },
    ],
  };
}

const azureSources: SourceRow = {
  at: ["sourceAddressPrefix", "sourceAddressPrefixes[]"],
};

function azureRule(port: string): PortRow {
  return {
    at: "spec",
    port,
    form: "ranges",
    protocol: { at: "protocol", missing: "any", words: "firewall" },
    mechanism: "allow",
    reach: "sources",
    sources: azureSources,
    when: [
      { at: "access", is: ["allow"] },
      { at: "direction", is: ["inbound"] },
    ],
  };
}

const inlineRules = (at: string) => awsRule(at, "protocol", blocks);

/** Firewalls of clouds that controllers in the cluster look after. */
export const firewalls: readonly KindRow[] = [
  {
    // https://aws-controllers-k8s.github.io/community/reference/ec2/v1alpha1/securitygroup/
    kind: "SecurityGroup",
    groups: ["ec2.services.k8s.aws"],
    read: portsAt(
      awsRule("spec.ingressRules[]", "ipProtocol", [
        "ipRanges[].cidrIP",
        "ipv6Ranges[].cidrIPv6",
      ]),
    ),
  },
  {
    // https://marketplace.upbound.io/providers/upbound/provider-aws-ec2
    kind: "SecurityGroup",
    groups: ["ec2.aws.upbound.io"],
    read: portsAt(inlineRules("spec.forProvider.ingress[]")),
  },
  {
    kind: "SecurityGroupRule",
    groups: ["ec2.aws.upbound.io"],
    read: portsAt(awsRule("spec.forProvider", "protocol", blocks, [isIngress])),
  },
  {
    kind: "SecurityGroupIngressRule",
    groups: ["ec2.aws.upbound.io"],
    read: portsAt(
      awsRule("spec.forProvider", "ipProtocol", ["cidrIpv4", "cidrIpv6"]),
    ),
  },
  {
    // https://github.com/crossplane-contrib/provider-aws
    kind: "SecurityGroup",
    groups: ["ec2.aws.crossplane.io"],
    read: portsAt(
      awsRule("spec.forProvider.ingress[]", "ipProtocol", [
        "ipRanges[].cidrIp",
        "ipv6Ranges[].cidrIPv6",
      ]),
    ),
  },
  {
    kind: "SecurityGroupRule",
    groups: ["ec2.aws.crossplane.io"],
    read: portsAt(
      awsRule("spec.forProvider", "protocol", ["cidrBlock"], [isIngress]),
    ),
  },
  {
    // https://cluster-api-aws.sigs.k8s.io/crd/
    kind: "AWSCluster",
    groups: ["infrastructure.cluster.x-k8s.io"],
    read: portsAt(
      inlineRules("spec.network.additionalNodeIngressRules[]"),
      inlineRules("spec.network.additionalControlPlaneIngressRules[]"),
      inlineRules("spec.network.cni.cniIngressRules[]"),
      inlineRules("spec.controlPlaneLoadBalancer.ingressRules[]"),
    ),
  },
  {
    // https://cloud.google.com/config-connector/docs/reference/resource-docs/compute/computefirewall
    kind: "ComputeFirewall",
    groups: ["compute.cnrm.cloud.google.com"],
    read: portsAt(googleRules("spec")),
  },
  {
    kind: "Firewall",
    groups: ["compute.gcp.upbound.io"],
    read: portsAt(googleRules("spec.forProvider")),
  },
  {
    // https://azure.github.io/azure-service-operator/reference/network/
    kind: "NetworkSecurityGroupsSecurityRule",
    groups: ["network.azure.com"],
    read: portsAt(
      azureRule("destinationPortRange"),
      azureRule("destinationPortRanges[]"),
    ),
  },
];
