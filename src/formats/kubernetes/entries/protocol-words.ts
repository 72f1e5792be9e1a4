import type { Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { textValue } from "../../command/arguments.ts";
import { scalarText } from "../../../syntax/located.ts";
import { known, unknown } from "../../values.ts";
import { isNull } from "../objects.ts";

/** Whose words for protocols are read. */
export type ProtocolWords = "transport" | "application" | "firewall";

interface Vocabulary {
  /** What a word says, in small letters. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** What every other word says; nothing where a word that is not known is a mistake. */
  readonly others?: readonly string[];
}

const TRANSPORTS: [string, string[]][] = ["tcp", "udp", "sctp"].map((word) => [
  word,
  [word],
]);

/** https://www.iana.org/assignments/protocol-numbers */
const NUMBERS: [string, string[]][] = [
  ["6", ["tcp"]],
  ["17", ["udp"]],
  ["132", ["sctp"]],
];

const EVERY: [string, string[]][] = ["-1", "all", "any", "*"].map((word) => [
  word,
  ["any"],
]);

const vocabularies: Record<ProtocolWords, Vocabulary> = {
  /** Agones says both at once: https://agones.dev/site/docs/reference/gameserver/ */
  transport: { words: new Map([...TRANSPORTS, ["tcpudp", ["tcp", "udp"]]]) },
  /** Whatever is spoken (HTTP, TLS, a vendor's word), it comes over TCP, except these. */
  application: {
    words: new Map([
      ["udp", ["udp"]],
      ["quic", ["udp"]],
      ["sctp", ["sctp"]],
    ]),
    others: ["tcp"],
  },
  /** What is none of these (ICMP, ESP) has no ports. */
  firewall: {
    words: new Map([...TRANSPORTS, ...NUMBERS, ...EVERY]),
    others: [],
  },
};

/** The protocols that a word says, standing at the word; none for one that has no ports. */
export function readProtocolWord(
  view: View,
  vocabulary: ProtocolWords,
): Value<string>[] {
  const span = nodeSpan(view.node);
  if (!isScalar(view)) return [unknown("this is no protocol", span)];
  if (isNull(view) || view.node.text === "") return [];
  const word = textValue(scalarText(view.node));
  if (!word.known) return [word];
  const { words, others } = vocabularies[vocabulary];
  const said = words.get(word.value.trim().toLowerCase()) ?? others;
  return said
    ? said.map((each) => known(each, span, word.origin))
    : [unknown(`"${word.value}" is no protocol that is known here`, span)];
}
