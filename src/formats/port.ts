import type { PortRange, Span, Value } from "../model.ts";
import { parseCidr } from "../syntax/cidr.ts";
import { originOf, sliceText, textSpan, unknownIn } from "../syntax/text.ts";
import type { Text } from "../syntax/text.ts";
import { known, unknown } from "./values.ts";

/** A published port in docker's grammar: `[[ip:][host]:]container[/protocol]`. */
export interface PortMapping {
  readonly address: Value<string> | undefined;
  /** Absent: any free port of the host. */
  readonly published: Value<PortRange> | undefined;
  readonly target: Value<PortRange> | undefined;
  readonly protocol: Value<string>;
  /** Two ranges of the same width are mapped one to one; else one published port is chosen. */
  readonly pairwise: boolean;
  /** Why docker compose would refuse it; what can be understood is given all the same. */
  readonly complaint: string | undefined;
}

const protocols = ["tcp", "udp", "sctp"];

/**
 * Reads the short syntax of a published port as docker compose does, splitting from the right:
 * https://github.com/docker/go-connections/blob/main/nat/nat.go
 */
export function readPortMapping(text: Text): PortMapping {
  const parts = splitAt(text, ":");
  const last = parts.at(-1)!;
  const host = parts.at(-2);
  const [container, ...suffix] = splitAt(last, "/");
  const address = addressOf(text, parts);
  const published = host?.value ? readRange(host) : undefined;
  const target = readRange(container!);
  const protocol = protocolOf(suffix[0], textSpan(text));
  const [hostWidth, width] = [published, target].map((read) =>
    widthOf(read?.port),
  );
  const complaint =
    published?.complaint ??
    target.complaint ??
    complaintAbout(protocol, protocols, "protocol") ??
    complaintAboutAddress(address) ??
    complaintAboutWidths(hostWidth, width);
  return {
    ...{ address, protocol, complaint },
    published: published?.port,
    target: target.port,
    pairwise: hostWidth === width,
  };
}

/** A port or range with its protocol, standing as the whole was written, as `expose` and the long syntax have it: `23`, `20-25/tcp`. */
export function readPortRange(text: Text): {
  readonly port: Value<PortRange> | undefined;
  readonly protocol: Value<string>;
} {
  const [range, protocol] = splitAt(text, "/");
  const { port } = readRange(range!);
  const place = textSpan(text);
  return {
    port: port && { ...port, span: place },
    protocol: protocolOf(protocol, place),
  };
}

interface ReadRange {
  readonly port: Value<PortRange> | undefined;
  readonly complaint: string | undefined;
}

/**
 * Decimal as docker reads it. Another base and a third end (`23-24-25`) are refused by most of its
 * versions, but it is clear what was meant.
 */
function readRange(text: Text): ReadRange {
  const [place, origin] = [textSpan(text), originOf(text)];
  const why = unknownIn(text);
  if (why !== undefined)
    return { port: unknown(why, place, origin), complaint: undefined };
  const strict = /^(\d+)(?:-(\d+))?$/.exec(text.value);
  const lenient =
    strict ??
    /^\s*(\+?\d+|0x[\da-f]+)(?:-(\d+)(?:-.*)?)?\s*$/i.exec(text.value);
  const ends = lenient
    ? [Number(lenient[1]), Number(lenient[2] ?? lenient[1])]
    : [];
  const [from = NaN, to = NaN] = [Math.min(...ends), Math.max(...ends)];
  const refused = `"${text.value}" is not a port from 0 to 65535 or a range of them`;
  if (!(to <= 65535) || ends.length === 0)
    return { port: undefined, complaint: refused };
  return {
    port: known({ from, to }, place, origin),
    complaint: !strict
      ? refused
      : ends[0]! > ends[1]!
        ? "the range runs backwards"
        : undefined,
  };
}

/** What stands before the last two parts; IPv6 addresses hold colons themselves. */
function addressOf(
  text: Text,
  parts: readonly Text[],
): Value<string> | undefined {
  const before = parts.slice(0, -2);
  if (before.length === 0) return undefined;
  const length =
    before.reduce((sum, part) => sum + part.value.length, 0) +
    before.length -
    1;
  const address = sliceText(text, 0, length);
  const why = unknownIn(address);
  if (why !== undefined)
    return unknown(why, textSpan(address), originOf(address));
  const plain = address.value.replace(/^\[(.*)\]$/, "$1");
  return plain === ""
    ? undefined
    : known(plain, textSpan(address), originOf(address));
}

/** Nothing, and nothing behind the slash, is tcp. */
function protocolOf(text: Text | undefined, fallback: Span): Value<string> {
  if (!text || text.value === "") return known("tcp", fallback);
  const why = unknownIn(text);
  return why === undefined
    ? known(text.value.toLowerCase(), textSpan(text), originOf(text))
    : unknown(why, textSpan(text), originOf(text));
}

function complaintAbout(
  value: Value<string>,
  allowed: readonly string[],
  name: string,
): string | undefined {
  return value.known && !allowed.includes(value.value)
    ? `"${value.value}" is not a ${name} (${allowed.join(", ")})`
    : undefined;
}

/** Docker takes neither a zone (`fe80::1%eth0`) nor a block of addresses. */
function complaintAboutAddress(
  address: Value<string> | undefined,
): string | undefined {
  if (!address?.known) return undefined;
  const isOne = parseCidr(address.value) && !/[%/]/.test(address.value);
  return isOne ? undefined : `"${address.value}" is not an IP address`;
}

function complaintAboutWidths(
  host: number | undefined,
  container: number | undefined,
): string | undefined {
  if (!host || !container || container === 1 || host === container)
    return undefined;
  return host === 1
    ? "one host port cannot stand for a range"
    : "the two ranges are not equally long";
}

/** How many ports; nothing where that cannot be told. */
function widthOf(port: Value<PortRange> | undefined): number | undefined {
  return port?.known ? port.value.to - port.value.from + 1 : undefined;
}

function splitAt(text: Text, separator: string): Text[] {
  const parts: Text[] = [];
  let from = 0;
  for (const part of text.value.split(separator)) {
    parts.push(sliceText(text, from, from + part.length));
    from += part.length + 1;
  }
  return parts;
}
