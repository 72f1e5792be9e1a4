import { parseCidr } from "../../../syntax/cidr.ts";

export interface Network {
  readonly bits: 32 | 128;
  readonly base: bigint;
  readonly prefix: number;
}

/** A block in CIDR notation; leading zeros of IPv4 do not count, as Terraform still reads them. */
export function readNetwork(text: string): Network | undefined {
  if (!/^[^\s/]+\/\d+$/.test(text)) return undefined;
  const cidr = parseCidr(
    text.includes(":") ? text : text.replace(/(?<=^|\.)0+(?=\d)/g, ""),
  );
  if (!cidr) return undefined;
  const { version, base, prefix } = cidr;
  return { bits: version === 4 ? 32 : 128, base, prefix };
}

/** The address as Go writes it: IPv6 in RFC 5952's short form. */
export function writeAddress({
  bits,
  base,
}: Pick<Network, "bits" | "base">): string {
  if (bits === 32)
    return [24n, 16n, 8n, 0n].map((by) => (base >> by) & 0xffn).join(".");
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((base >> BigInt(112 - i * 16)) & 0xffffn).toString(16),
  );
  const [start, length] = longestZeros(groups);
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

function longestZeros(groups: readonly string[]): [number, number] {
  let best: [number, number] = [0, 0];
  for (let from = 0; from < groups.length; from++) {
    const end = groups.findIndex((group, i) => i >= from && group !== "0");
    const length = (end < 0 ? groups.length : end) - from;
    if (length > best[1]) best = [from, length];
  }
  return best;
}
