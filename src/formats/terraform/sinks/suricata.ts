import type { Exposure, PortRange, Value } from "../../../model.ts";
import { sliceText, textSpan } from "../../../syntax/text.ts";
import type { Text } from "../../../syntax/text.ts";
import { portExposure } from "../../port-rule.ts";
import { known, unknown } from "../../values.ts";
import { readPortText } from "../rows/port-text.ts";
import type { Scope } from "../rows/scope.ts";
import type { TerraformValue } from "../value.ts";
import { eachPlain } from "./decoding.ts";
import { placedFacts } from "./placing.ts";
import type { Around } from "./placing.ts";
import { readText } from "./reading.ts";

const TERM = String.raw`(!?\[[^\]\n]*\]|[^\s[\](]+)`;

/** `pass PROTOCOL SOURCE PORT -> DESTINATION PORT (`, which begins a line. */
const PASS = new RegExp(
  String.raw`^[ \t]*pass[ \t]+(?<protocol>tcp(?:-pkt|-stream)?|ip)[ \t]+(?<source>${TERM})[ \t]+${TERM}[ \t]+(?:->|<>)[ \t]+(?<destination>${TERM})[ \t]+(?<port>${TERM})[ \t]*\(`,
  "dgim",
);

/**
 * The rules that let a port pass, as AWS Network Firewall takes them
 * (https://docs.suricata.io/en/latest/rules/intro.html). Such a firewall stands between networks: what goes
 * out is left out, and so are rules for any port, which look at something else.
 */
export function suricataExposures(
  value: TerraformValue,
  _scope: Scope,
  around: Around,
): Exposure[] {
  return eachPlain(value, (option) => {
    const reading = readText(option);
    if (!reading) return [];
    return [...reading.text.value.matchAll(PASS)].flatMap((rule) => {
      const exposure = passing(rule, reading.text, around);
      if (!exposure) return [];
      return [{ ...exposure, facts: placedFacts(exposure.facts, [reading]) }];
    });
  });
}

function passing(
  { groups = {}, indices }: RegExpExecArray,
  text: Text,
  { resource }: Around,
): Exposure | undefined {
  const { source = "", destination = "", port = "", protocol = "" } = groups;
  if (/EXTERNAL_NET|!\$?HOME_NET/i.test(destination)) return undefined;
  const place = textSpan(sliceText(text, ...indices!.groups!["port"]!));
  const ports = portsOf(port).map((each): Value<PortRange> =>
    typeof each === "string" ? unknown(each, place) : known(each, place),
  );
  if (ports.length === 0) return undefined;
  const isWorld = /^any$|EXTERNAL_NET|^!/i.test(source);
  return portExposure(resource.format, {
    ...{ resource: resource.address, port: ports, related: [] },
    protocol: [known(protocol.toLowerCase() === "ip" ? "any" : "tcp", place)],
    mechanism: "declare",
    source: [known(isWorld ? "0.0.0.0/0" : source, place)],
    reach: known(isWorld ? "internet" : "network", place),
    certainty: "definite",
  });
}

/** The ranges of `[20:25,!23]`; a text says why one is not known. A negation alone is any port but one. */
function portsOf(written: string): (PortRange | string)[] {
  if (written.startsWith("!")) return [];
  const words = written.split(/[[\],\s]+/).filter((word) => word !== "");
  const holes = words.flatMap((word) =>
    word.startsWith("!") ? rangesOf(word.slice(1)) : [],
  );
  return words.flatMap((word): (PortRange | string)[] => {
    if (word.startsWith("!")) return [];
    if (word.startsWith("$")) return [`${word} is a variable of the rules`];
    return holes.reduce(without, rangesOf(word));
  });
}

function rangesOf(word: string): PortRange[] {
  const closed = word.replace(/^:/, "0:").replace(/:$/, ":65535");
  return readPortText(closed, { range: ":" });
}

function without(ranges: readonly PortRange[], hole: PortRange): PortRange[] {
  return ranges.flatMap(({ from, to }) => [
    ...(from < hole.from ? [{ from, to: Math.min(to, hole.from - 1) }] : []),
    ...(to > hole.to ? [{ from: Math.max(from, hole.to + 1), to }] : []),
  ]);
}
