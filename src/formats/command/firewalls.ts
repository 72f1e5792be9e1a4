import type { Value } from "../../model.ts";
import { sliceText, UNKNOWN } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import { portAct } from "./acts.ts";
import {
  isLoopbackHost,
  placeOf,
  portValue,
  readArguments,
  splitText,
  textValue,
  valueOf,
  valuesOf,
} from "./arguments.ts";
import type { Act } from "./acts.ts";
import type { Invocation } from "./invocations.ts";
import { known, unknown } from "../values.ts";

/** A rule that lets something in, before its ports are understood. */
interface Opening {
  readonly ports: readonly Text[];
  readonly protocol: string;
  readonly source?: Text | undefined;
  /** The interface that the traffic must come in at. */
  readonly interface?: string | undefined;
}

type OpeningReader = (args: readonly Text[]) => readonly Opening[];

const firewalls: ReadonlyMap<string, OpeningReader> = new Map([
  ["ufw", readUfw],
  ...["iptables", "ip6tables"].flatMap((name) =>
    ["", "-legacy", "-nft"].map(
      (variant) => [`${name}${variant}`, readIptables] as const,
    ),
  ),
  ["nft", readNft],
  ["firewall-cmd", readFirewallCmd],
  ["firewall-offline-cmd", readFirewallCmd],
] as const);

/** The ports that a firewall command lets in: one act each, the source where the command says one. */
export function firewallActs({
  name,
  args,
}: Pick<Invocation, "name" | "args">): Act[] {
  const openings = firewalls.get(name)?.(args) ?? [];
  return openings.flatMap((opening) =>
    opening.ports.flatMap((text) => {
      const port = portValue(text);
      if (!port) return [];
      const source = opening.source && sourceValue(opening.source);
      return portAct({
        port,
        protocol: opening.protocol.includes(UNKNOWN)
          ? unknown("the protocol is only known when it runs", port.span)
          : known(opening.protocol, port.span),
        mechanism: "allow",
        ...(source && { source }),
        loopback:
          isLoopbackHost(opening.interface ?? "") ||
          (source?.known === true &&
            isLoopbackHost(source.value.replace(/\/\d+$/, ""))),
      });
    }),
  );
}

/** `any` is how ufw says everybody. */
function sourceValue(text: Text): Value<string> {
  return text.value === "any"
    ? known("0.0.0.0/0", placeOf(text))
    : textValue(text);
}

/**
 * `ufw allow 23/tcp`, `ufw allow from 10.0.0.0/8 to any port 23 proto tcp`, `ufw route allow ...`;
 * without a protocol the rule is for TCP and UDP. https://manpages.ubuntu.com/manpages/man8/ufw.8.html
 */
function readUfw(args: readonly Text[]): Opening[] {
  const words = args.filter(({ value }) => !value.startsWith("-"));
  const verb = words.findIndex(({ value }) => /^(?:allow|limit)$/i.test(value));
  const before = words.slice(0, Math.max(verb, 0)).map(({ value }) => value);
  if (verb === -1 || before.includes("delete") || before.includes("default"))
    return [];
  const rule = words.slice(verb + 1);
  const values = rule.map(({ value }) => value);
  if (values.includes("out")) return [];
  const [from, to] = [values.indexOf("from"), values.indexOf("to")];
  const target = to === -1 ? [] : rule.slice(to, from > to ? from : undefined);
  const isFull = from !== -1 || to !== -1;
  const written = isFull ? follower(target, "port") : shortPort(rule);
  if (!written) return [];
  const [port, ending] = splitText(written, /\//g);
  const usual = written.value === "telnet" ? "tcp" : "any";
  return [
    {
      ports: port ? splitText(port, /,/g) : [],
      protocol: ending?.value ?? follower(rule, "proto")?.value ?? usual,
      source: follower(rule, "from"),
      interface: follower(rule, "on")?.value,
    },
  ];
}

/** In `allow [in] [on eth0] [log] 23/tcp`. */
function shortPort(rule: readonly Text[]): Text | undefined {
  return rule.find(
    ({ value }, i) =>
      !/^(?:in|on|log|log-all)$/.test(value) && rule[i - 1]?.value !== "on",
  );
}

/** The chains of the kernel, and those that ufw and Red Hat named after them. */
const inboundChain = /(?:^|-)(?:input|forward)$/i;

/** https://man7.org/linux/man-pages/man8/iptables-extensions.8.html */
function readIptables(args: readonly Text[]): Opening[] {
  // A `!` turns a match round; what such a rule lets in is not for a reader of single words.
  if (args.some(({ value }) => value === "!")) return [];
  const read = readArguments(
    args,
    "A append I insert R replace p proto protocol dport destination-port dports destination-ports j jump s src source t table i in-interface ctstate state",
  );
  const chain = valueOf(read, "A", "append", "I", "insert", "R", "replace");
  const accepts = valueOf(read, "j", "jump")?.value === "ACCEPT";
  const table = valueOf(read, "t", "table")?.value ?? "filter";
  const states = valueOf(read, "ctstate", "state")?.value ?? "NEW";
  const ports = valueOf(
    read,
    ...["dport", "destination-port", "dports", "destination-ports"],
  );
  if (!ports || !accepts || table !== "filter" || !/\bNEW\b/i.test(states))
    return [];
  if (!chain || !inboundChain.test(chain.value)) return [];
  return [
    {
      ports: splitText(ports, /,/g),
      protocol: protocolName(valueOf(read, "p", "proto", "protocol")),
      source: valueOf(read, "s", "src", "source"),
      interface: valueOf(read, "i", "in-interface")?.value,
    },
  ];
}

const protocolNumbers: ReadonlyMap<string, string> = new Map([
  ["6", "tcp"],
  ["17", "udp"],
  ["all", "any"],
]);

function protocolName(text: Text | undefined): string {
  if (!text) return "any";
  const name = text.value.toLowerCase();
  return protocolNumbers.get(name) ?? name;
}

/** `nft add rule inet filter input tcp dport { 22, 23 } accept`: https://wiki.nftables.org */
function readNft(args: readonly Text[]): Opening[] {
  const words = args.flatMap((arg) => splitText(arg, /[\s{},;]+/g));
  const values = words.map(({ value }) => value);
  const rule = values.indexOf("rule");
  const dport = values.indexOf("dport");
  const accept = values.indexOf("accept");
  const adds = values
    .slice(0, Math.max(rule, 0))
    .some((word) => /^(?:add|insert|replace)$/.test(word));
  if (!adds || dport < rule || accept < dport || values[dport + 1] === "!=")
    return [];
  const match = values.slice(rule + 1, dport);
  // Chains have free names; `hook output` is the base of those that are not inbound.
  if (match.slice(0, 3).some((word) => /out|egress|postrouting/i.test(word)))
    return [];
  const ports = words.slice(dport + 1, accept);
  const end = ports.findIndex((port) => !portValue(port));
  const protocol = values[dport - 1]!;
  return [
    {
      ports: end === -1 ? ports : ports.slice(0, end),
      protocol: /^(?:tcp|udp|sctp)$/.test(protocol) ? protocol : "any",
      source: follower(words, "saddr"),
      interface: (follower(words, "iif") ?? follower(words, "iifname"))?.value,
    },
  ];
}

/** https://firewalld.org/documentation/man-pages/firewall-cmd.html */
function readFirewallCmd(args: readonly Text[]): Opening[] {
  const read = readArguments(
    args,
    "add-port add-service add-rich-rule zone policy timeout port service",
  );
  const ports = valuesOf(read, "add-port", "port").map((text) => {
    const [port, protocol] = splitText(text, /[/:]/g);
    return { ports: port ? [port] : [], protocol: protocol?.value ?? "tcp" };
  });
  const services = valuesOf(read, "add-service", "service").map((text) => ({
    ports: [text],
    protocol: "tcp",
  }));
  const rules = valuesOf(read, "add-rich-rule").flatMap(readRichRule);
  return [...ports, ...services, ...rules];
}

/** `rule family="ipv4" source address="10.0.0.0/8" port port="23" protocol="tcp" accept` */
function readRichRule(rule: Text): Opening[] {
  const { value } = rule;
  if (!/\baccept\b/.test(value) || /\bNOT\b/.test(value)) return [];
  const port =
    quotedAfter(rule, /\bport port=/) ?? quotedAfter(rule, /\bservice name=/);
  if (!port) return [];
  return [
    {
      ports: [port],
      protocol: quotedAfter(rule, /\bprotocol=/)?.value ?? "tcp",
      source: quotedAfter(rule, /\bsource address=/),
    },
  ];
}

function quotedAfter(text: Text, sign: RegExp): Text | undefined {
  const found = sign.exec(text.value);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const rest = text.value.slice(from);
  const quote = /^["']?/.exec(rest)![0].length;
  const length = /^[^\s"']*/.exec(rest.slice(quote))![0].length;
  return sliceText(text, from + quote, from + quote + length);
}

/** The word after `name`. */
function follower(words: readonly Text[], name: string): Text | undefined {
  const at = words.findIndex(({ value }) => value === name);
  return at === -1 ? undefined : words[at + 1];
}
