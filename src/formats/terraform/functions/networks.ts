import type { TerraformValue } from "../value.ts";
import {
  listAt,
  made,
  number,
  numberIn,
  refuse,
  text,
  textIn,
} from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";
import { readNetwork, writeAddress } from "./addresses.ts";
import type { Network } from "./addresses.ts";

type Args = readonly TerraformValue[];

export const networks: Functions = {
  cidrhost: { parameters: [text, number], run: withNetwork(host) },
  cidrnetmask: { parameters: [text], run: withNetwork(netmask) },
  cidrsubnet: { parameters: [text, number, number], run: withNetwork(subnet) },
  cidrsubnets: { parameters: [text], rest: number, run: withNetwork(subnets) },
};

function withNetwork(
  run: (network: Network, args: Args, call: FunctionCall) => TerraformValue,
) {
  return (args: Args, call: FunctionCall): TerraformValue => {
    const network = readNetwork(textIn(args[0]));
    return network
      ? run(network, args, call)
      : refuse("the string is no block of addresses (CIDR)", call);
  };
}

function host(
  network: Network,
  args: Args,
  call: FunctionCall,
): TerraformValue {
  const index = numberIn(args[1]);
  const size = 1n << BigInt(network.bits - network.prefix);
  if (!Number.isInteger(index)) return refuse("a whole number is wanted", call);
  const at = BigInt(index) < 0n ? size + BigInt(index) : BigInt(index);
  return at < 0n || at >= size
    ? refuse(`a prefix of ${network.prefix} has no host ${index}`, call)
    : made(writeAddress({ ...network, base: network.base + at }), args, call);
}

function netmask(
  network: Network,
  args: Args,
  call: FunctionCall,
): TerraformValue {
  if (network.bits !== 32) return refuse("IPv6 has no netmask", call);
  const free = BigInt(32 - network.prefix);
  const base = (0xffff_ffffn >> free) << free;
  return made(writeAddress({ ...network, base }), args, call);
}

function subnet(
  network: Network,
  args: Args,
  call: FunctionCall,
): TerraformValue {
  const [newBits, index] = [numberIn(args[1]), numberIn(args[2])];
  const prefix = network.prefix + newBits;
  if (!Number.isInteger(newBits) || !Number.isInteger(index) || newBits < 0)
    return refuse("whole numbers are wanted", call);
  if (prefix > network.bits)
    return refuse(
      `a prefix of ${network.prefix} has no ${newBits} bits more`,
      call,
    );
  if (index < 0 || BigInt(index) >= 1n << BigInt(newBits))
    return refuse(`${newBits} bits have no network ${index}`, call);
  const base = network.base + (BigInt(index) << BigInt(network.bits - prefix));
  return made(`${writeAddress({ ...network, base })}/${prefix}`, args, call);
}

/** Networks one behind the other, each at the next place that fits its size. */
function subnets(
  network: Network,
  args: Args,
  call: FunctionCall,
): TerraformValue {
  const end = network.base + (1n << BigInt(network.bits - network.prefix));
  const items: TerraformValue[] = [];
  let at = network.base;
  for (const arg of args.slice(1)) {
    const newBits = numberIn(arg);
    const prefix = network.prefix + newBits;
    if (
      !Number.isInteger(newBits) ||
      newBits < 1 ||
      newBits > 32 ||
      prefix > network.bits
    )
      return refuse("a network has 1 to 32 bits more", call);
    const size = 1n << BigInt(network.bits - prefix);
    at = ((at + size - 1n) / size) * size;
    if (at + size > end)
      return refuse("there is no room for so many networks", call);
    items.push(
      made(
        `${writeAddress({ ...network, base: at })}/${prefix}`,
        [args[0]!, arg],
        call,
      ),
    );
    at += size;
  }
  return listAt("list", items, call);
}
