import type { ExposureKind } from "../model.ts";

/**
 * What policies may ask of an exposure. The loader, the published JSON Schema and the documentation
 * are all made from these two tables.
 */
export interface FactRow {
  readonly kinds: readonly ExposureKind[];
  readonly type: FactType;
  /** Lists hold any number of values, and a condition asks whether some of them pass. */
  readonly list?: true;
  /** The only values there are, where they are few. */
  readonly values?: readonly string[];
  readonly about: string;
}

export type FactType = "ports" | "protocol" | "cidr" | "text" | "flag";

export type Operator =
  "equals" | "in" | "includes" | "matches" | "covers" | "outside" | "exists";

export const operators: Record<
  Operator,
  { readonly types: readonly FactType[]; readonly about: string }
> = {
  equals: {
    types: ["protocol", "text", "flag"],
    about: "the value is exactly this one",
  },
  in: { types: ["protocol", "text"], about: "the value is one of these" },
  includes: {
    types: ["ports", "protocol"],
    about: "the range holds this port; the protocol is this one or `any`",
  },
  matches: {
    types: ["text"],
    about: "the value matches this regular expression (RE2 syntax) somewhere",
  },
  covers: {
    types: ["cidr"],
    about: "the addresses hold all of this CIDR; `world` is every address",
  },
  outside: {
    types: ["cidr"],
    about: "some address lies outside of all these CIDRs",
  },
  exists: {
    types: ["ports", "protocol", "cidr", "text", "flag"],
    about: "there is a value at all (`true`) or none (`false`)",
  },
};

const every: readonly ExposureKind[] = [
  "port",
  "image",
  "command",
  "package",
  "management",
];

export const facts: Record<string, FactRow> = {
  port: {
    kinds: ["port", "command"],
    type: "ports",
    about: "the ports that are opened, or that the started daemon listens on",
  },
  protocol: {
    kinds: ["port"],
    type: "protocol",
    values: ["tcp", "udp", "sctp", "icmp", "any"],
    about: "the transport protocol; `any` includes every other",
  },
  mechanism: {
    kinds: ["port"],
    type: "text",
    values: ["allow", "listen", "publish", "forward", "declare"],
    about:
      "allow: a firewall rule lets it in; listen: something listens; publish: a container's port is published; forward: traffic is delivered to this port; declare: only documented",
  },
  source: {
    kinds: ["port"],
    type: "cidr",
    list: true,
    about: "who may connect: CIDRs, or selectors in words",
  },
  breadth: {
    kinds: ["port"],
    type: "text",
    values: ["one", "range", "wide-range", "all", "one-of-several"],
    about:
      "how many ports the rule opens: one, 2 to 64, more, all of them, or one out of several that is chosen later",
  },
  registry: {
    kinds: ["image"],
    type: "text",
    about: "the registry's host; `docker.io` where none is written",
  },
  namespace: {
    kinds: ["image"],
    type: "text",
    about: "the path before the last component; `library` for official images",
  },
  repository: {
    kinds: ["image"],
    type: "text",
    about: "the path without the registry",
  },
  tokens: {
    kinds: ["image"],
    type: "text",
    list: true,
    about: "the words of the repository's name",
  },
  tag: {
    kinds: ["image"],
    type: "text",
    about: "the tag, where one is written",
  },
  digest: {
    kinds: ["image"],
    type: "text",
    about: "the digest, where one is written",
  },
  role: {
    kinds: ["image", "package"],
    type: "text",
    values: [
      "server",
      "honeypot",
      "bbs",
      "network-gear",
      "client",
      "toolbox",
      "ambiguous",
    ],
    about:
      "what the image or package has to do with Telnet, as far as its name tells",
  },
  program: {
    kinds: ["command"],
    type: "text",
    about: "the program's name without its folder",
  },
  arguments: {
    kinds: ["command"],
    type: "text",
    list: true,
    about: "the program's arguments, one value each",
  },
  starts: {
    kinds: ["command"],
    type: "text",
    values: ["telnet-server", "inetd"],
    about: "what the command brings up",
  },
  runs: {
    kinds: ["port", "image", "command", "package"],
    type: "flag",
    about: "whether it runs, or only lies there as data",
  },
  manager: {
    kinds: ["package"],
    type: "text",
    about: "the package manager: apt, apk, dnf ...",
  },
  name: { kinds: ["package"], type: "text", about: "the package's name" },
  switch: {
    kinds: ["management"],
    type: "text",
    about: "the setting that turns management on",
  },
  reach: {
    kinds: every,
    type: "text",
    values: [
      "internet",
      "private",
      "node",
      "cluster",
      "network",
      "loopback",
      "unknown",
    ],
    about: "from how far away it can be reached",
  },
  certainty: {
    kinds: every,
    type: "text",
    values: ["definite", "possible"],
    about:
      "possible: behind a profile or a condition, during initialisation, one of several",
  },
  temporary: {
    kinds: every,
    type: "flag",
    about:
      "true when it stops before the pod serves: an init container that is no sidecar",
  },
  unused: {
    kinds: every,
    type: "flag",
    about: "true in a stage of a Dockerfile that the image is not made of",
  },
  shadowed: {
    kinds: every,
    type: "flag",
    about:
      "true when an earlier deny covers this allow, or a later file takes it back",
  },
};

export function factsOf(kind: ExposureKind): [string, FactRow][] {
  return Object.entries(facts).filter(([, row]) => row.kinds.includes(kind));
}

export function operatorsOf(type: FactType): Operator[] {
  return (Object.keys(operators) as Operator[]).filter((name) =>
    operators[name].types.includes(type),
  );
}
