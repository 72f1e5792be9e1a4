/** A block of addresses: the first `prefix` bits of `bits` are what all of them share. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly prefix: number;
}

const lengths = { 4: 32, 6: 128 } as const;

const loopback = blocks("127.0.0.0/8", "::1/128");

/** RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927 and RFC 4291 (link-local), RFC 4193. */
const inside = blocks(
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "fc00::/7",
  "fe80::/10",
);

/**
 * How far an address reaches that something listens on, or who a CIDR lets in. The unspecified
 * address ("", 0.0.0.0, ::) is every interface. What is no address counts as the widest.
 */
export function reachOf(address: string): "internet" | "private" | "loopback" {
  const block = parseCidr(address);
  if (!block) return "internet";
  if (loopback.some((outer) => containsCidr(outer, block))) return "loopback";
  return inside.some((outer) => containsCidr(outer, block))
    ? "private"
    : "internet";
}

/** Whether the text is one IPv4 or IPv6 address, without brackets, zone or prefix length. */
export function isAddress(text: string): boolean {
  return parseV4(text) !== undefined || parseV6(text) !== undefined;
}

/**
 * A CIDR or a single address (a block of one). IPv4 written as IPv6 (`::ffff:127.0.0.1`,
 * `::ffff:127.0.0.0/104`, RFC 4291 section 2.5.5.2) is the IPv4 block that it means.
 */
export function parseCidr(text: string): Cidr | undefined {
  const [, address, length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  if (address === undefined) return undefined;
  const v4 = parseV4(address);
  const bits = v4 ?? parseV6(address);
  if (bits === undefined) return undefined;
  const family = v4 === undefined ? 6 : 4;
  const prefix = length === undefined ? lengths[family] : Number(length);
  if (prefix > lengths[family]) return undefined;
  return family === 6 && prefix >= 96 && bits >> 32n === 0xffffn
    ? { family: 4, bits: bits & 0xffff_ffffn, prefix: prefix - 96 }
    : { family, bits, prefix };
}

/** Whether every address of `inner` lies in `outer`. */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  const free = BigInt(lengths[outer.family] - outer.prefix);
  return (
    outer.family === inner.family &&
    outer.prefix <= inner.prefix &&
    outer.bits >> free === inner.bits >> free
  );
}

/** Whether a CIDR is all addresses of a family, or half of them, which two rules make whole. */
export function isWorld(cidr: string): boolean {
  const block = parseCidr(cidr);
  return block !== undefined && block.prefix <= 1;
}

/** Four decimal numbers without leading zeros, which some readers take for octal. */
function parseV4(text: string): bigint | undefined {
  const parts = text.split(".");
  return parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part <= 255)
    ? concatenate(parts.map(Number), 8n)
    : undefined;
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (text.length > 45 || halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, i) =>
    groupsOf(half, i === halves.length - 1),
  );
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const zeros = Array.from({ length: missing }, () => 0);
  return concatenate([...head, ...zeros, ...(tail ?? [])], 16n);
}

/** The 16-bit groups of a part of an IPv6 address; the last two may be written as IPv4. */
function groupsOf(text: string, last: boolean): number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const v4 = last ? parseV4(parts.at(-1)!) : undefined;
  const hex = v4 === undefined ? parts : parts.slice(0, -1);
  if (!hex.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  const groups = hex.map((part) => parseInt(part, 16));
  return v4 === undefined
    ? groups
    : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}

function concatenate(parts: readonly number[], width: bigint): bigint {
  return parts.reduce((bits, part) => (bits << width) | BigInt(part), 0n);
}

function blocks(...texts: string[]): Cidr[] {
  return texts.map((text) => parseCidr(text)!);
}
