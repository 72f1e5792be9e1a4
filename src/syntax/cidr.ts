/** A block of addresses: the first one as a number, and how many leading bits are fixed. */
export interface Cidr {
  readonly version: 4 | 6;
  readonly base: bigint;
  readonly prefix: number;
}

const bits = { 4: 32, 6: 128 } as const;

/**
 * An address (a block of one) or a CIDR, IPv4 or IPv6 (RFC 4291, RFC 4632); nothing if the text is
 * neither. IPv4 written as IPv6 (`::ffff:127.0.0.1`, RFC 4291 section 2.5.5.2) is the IPv4 it means.
 */
export function parseCidr(text: string): Cidr | undefined {
  const [address = "", length, ...rest] = text.trim().split("/");
  if (rest.length > 0) return undefined;
  const version = address.includes(":") ? 6 : 4;
  const number = version === 6 ? readV6(address) : readV4(address);
  if (number === undefined) return undefined;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const prefix = length === undefined ? bits[version] : Number(length);
  if (prefix > bits[version]) return undefined;
  return version === 6 && prefix >= 96 && number >> 32n === 0xffffn
    ? blockAt(4, number & 0xffff_ffffn, prefix - 96)
    : blockAt(version, number, prefix);
}

function blockAt(version: 4 | 6, address: bigint, prefix: number): Cidr {
  const free = BigInt(bits[version] - prefix);
  return { version, base: (address >> free) << free, prefix };
}

/** Whether every address of `inner` is one of `outer`. */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  if (outer.version !== inner.version || outer.prefix > inner.prefix)
    return false;
  const free = BigInt(bits[outer.version] - outer.prefix);
  return outer.base >> free === inner.base >> free;
}

/** Whether a CIDR is as good as every address: half of all (`0.0.0.0/1`) is usually one of a pair. */
export function isWorld(text: string): boolean {
  const cidr = parseCidr(text);
  return cidr !== undefined && cidr.prefix <= 1;
}

const loopback = ["127.0.0.0/8", "::1"];
const privateBlocks = [
  // RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927 and RFC 4291 (link-local), RFC 4193.
  ...["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"],
  ...["169.254.0.0/16", "fe80::/10", "fc00::/7"],
];

/**
 * From how far away an address that something listens on can be reached. None at all means every
 * interface, and so does what is no address.
 */
export function reachOf(address: string): "internet" | "private" | "loopback" {
  const cidr = parseCidr(address.replace(/^\[(.*)\]$/, "$1"));
  if (!cidr) return "internet";
  const within = (each: string): boolean =>
    containsCidr(parseCidr(each)!, cidr);
  if (loopback.some(within)) return "loopback";
  return privateBlocks.some(within) ? "private" : "internet";
}

/** Four decimal numbers, without the leading zeros that some readers take for octal. */
function readV4(text: string): bigint | undefined {
  const parts = text.split(".");
  const sound =
    parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return sound
    ? parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)
    : undefined;
}

function readV6(text: string): bigint | undefined {
  const [address = ""] = text.split("%"); // A zone says which interface, not which address.
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return undefined;
  const front = groupsOf(head, tail === undefined);
  const back = tail === undefined ? [] : groupsOf(tail, true);
  if (!front || !back) return undefined;
  const missing = 8 - front.length - back.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...front, ...Array<number>(missing).fill(0), ...back];
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n);
}

/** Groups of 16 bits; the address's last two may be written as an IPv4 address. */
function groupsOf(text: string, isLast: boolean): number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const v4 = isLast ? readV4(parts.at(-1)!) : undefined;
  if (v4 !== undefined) parts.pop();
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  const groups = parts.map((part) => parseInt(part, 16));
  return v4 === undefined
    ? groups
    : [...groups, Number(v4 >> 16n), Number(v4 & 0xffffn)];
}
