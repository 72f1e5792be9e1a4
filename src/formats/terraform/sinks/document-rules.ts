import type { RuleRow } from "../rows/row.ts";

const groupOfCloudFormation = {
  protocol: {
    path: "IpProtocol",
    tcp: ["tcp", "6"],
    any: ["-1"],
    anyAllPorts: true,
  },
  port: { from: "FromPort", to: "ToPort", missing: "any" },
  source: {
    paths: [
      "CidrIp",
      "CidrIpv6",
      "SourceSecurityGroupId",
      "SourcePrefixListId",
    ],
  },
} as const satisfies RuleRow;

const ruleOfAzure = {
  when: [
    { path: "direction", in: ["Inbound"] },
    { path: "access", in: ["Allow"] },
  ],
  protocol: { path: "protocol", tcp: ["Tcp"], any: ["*"] },
  port: {
    spec: ["destinationPortRange", "destinationPortRanges[*]"],
    any: ["*"],
  },
  source: {
    paths: ["sourceAddressPrefix", "sourceAddressPrefixes[*]"],
    world: ["*", "0.0.0.0/0", "::/0", "Internet"],
  },
} as const satisfies RuleRow;

/** The rules of CloudFormation and ARM that let ports in, in a document of theirs. */
export const documentRules: readonly RuleRow[] = [
  {
    ...groupOfCloudFormation,
    at: ["Resources.*.Properties.SecurityGroupIngress[*]"],
  },
  {
    ...groupOfCloudFormation,
    at: ["Resources.*.Properties"],
    when: [{ path: "^.Type", in: ["AWS::EC2::SecurityGroupIngress"] }],
  },
  {
    ...ruleOfAzure,
    at: ["resources[*].properties.securityRules[*].properties"],
  },
  {
    ...ruleOfAzure,
    at: ["resources[*].properties"],
    when: [...ruleOfAzure.when, { path: "^.type", match: "/securityRules$" }],
  },
];
