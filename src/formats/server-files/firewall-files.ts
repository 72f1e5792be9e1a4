import { readScript } from "../../syntax/shell-script.ts";
import { cutterOf, cutText } from "../../syntax/shell-word.ts";
import { sliceText } from "../../syntax/text.ts";
import type { Text } from "../../syntax/text.ts";
import type { Act } from "../command/acts.ts";
import { firewallActs } from "../command/firewalls.ts";
import { partsOf, withoutComments } from "./heard.ts";

/** What `iptables-save` writes and `iptables-restore` reads, table by table. */
export function iptablesActs(body: Text): Act[] {
  let table = "filter";
  return readScript(body).flatMap(({ words }) => {
    const first = words[0]?.value ?? "";
    if (first.startsWith("*")) table = first.slice(1);
    // With counters before the rule, as `iptables-save -c` has them.
    const from = /^\[\d+:\d+\]$/.test(first) ? 1 : 0;
    const args = words.slice(from);
    return table === "filter" && /^-[AI]$/.test(args[0]?.value ?? "")
      ? firewallActs({ name: "iptables", args })
      : [];
  });
}

export function isIptables(value: string): boolean {
  return /^\*filter\b/m.test(value) && /^COMMIT\b/m.test(value);
}

/**
 * The rules of nftables, in the blocks of their chains or as commands. A chain on the way out is
 * named by its hook: https://wiki.nftables.org/wiki-nftables/index.php/Configuring_chains
 */
export function nftActs(body: Text): Act[] {
  const value = withoutComments(body.value);
  const cut = cutterOf(body);
  const acts: Act[] = [];
  let end = 0; // Chains do not nest.
  for (const { at, part } of partsOf(body, CHAIN, value)) {
    if (at < end) continue;
    const begin = value.indexOf("{", at) + 1;
    end = blockEnd(value, begin);
    const block = value.slice(begin, end);
    if (/\bhook\s+(?:output|egress|postrouting)\b/.test(block)) continue;
    const before = [
      ...["add", "rule"].map((text) => said(text, part(1)!)),
      part(1)!,
    ];
    for (const { from, to } of rulesIn(block, begin)) {
      const rule = cutText(cut, body, from, to);
      if (rule)
        acts.push(...firewallActs({ name: "nft", args: [...before, rule] }));
    }
  }
  const commands = partsOf(body, COMMAND, value).map(({ part }) => part(1)!);
  return [
    ...acts,
    ...commands.flatMap((args) => firewallActs({ name: "nft", args: [args] })),
  ];
}

const CHAIN = /\bchain[ \t]+([\w-]+)\s*\{/dg;
const COMMAND = /^[ \t]*((?:add|insert)[ \t]+rule[ \t][^\n;]*)/dgm;

export function isNft(value: string): boolean {
  return (
    /^#!.*\bnft\b/.test(value) ||
    (/^[ \t]*table\s+(?:(?:inet|ip6?|arp|bridge|netdev)\s+)?[\w-]+\s*\{/m.test(
      value,
    ) &&
      /\bchain[ \t]+[\w-]+\s*\{/.test(value))
  );
}

/** The rules of a chain that begins there, one a line or behind a semicolon; line ends inside of a set's braces end none, and comments are blank. */
function rulesIn(block: string, begin: number): { from: number; to: number }[] {
  const flat = block.replace(/\{[^{}]*\}/g, (set) => set.replace(/\s/g, " "));
  return [...flat.matchAll(/[^\n;]+/g)].map(({ index, 0: found }) => ({
    from: begin + index,
    to: begin + index + found.trimEnd().length,
  }));
}

/** A word that stands nowhere. */
function said(text: string, near: Text): Text {
  const at = sliceText(near, 0, 0);
  return {
    ...at,
    value: text,
    pieces: [{ text, start: at.start, end: at.start }],
  };
}

/** The end of the block that begins there, its inner braces counted. */
function blockEnd(value: string, begin: number): number {
  const brace = /[{}]/g;
  brace.lastIndex = begin;
  let depth = 1;
  for (let found = brace.exec(value); found; found = brace.exec(value)) {
    depth += found[0] === "{" ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return value.length;
}

/** A file of nothing but commands for a firewall: lines for `ufw`, `iptables`, `nft`. */
export function isFirewallList(value: string): boolean {
  const lines = value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length > 0 && lines.every((line) => FIREWALL.test(line));
}

const FIREWALL = /^(?:sudo\s+)?(?:ip6?tables|ufw|nft|firewall-cmd)\s+-?\w/;
