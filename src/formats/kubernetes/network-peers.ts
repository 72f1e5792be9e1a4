import type { Value } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import {
  get,
  getAll,
  getPath,
  isSequence,
  itemsOf,
} from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { parseCidr } from "../../syntax/cidr.ts";
import { known, unknown } from "../values.ts";
import { isNull, textOf } from "./objects.ts";
import { readLabelSelector, selectorWords } from "./selectors.ts";

/** Who may connect by a rule of a NetworkPolicy: CIDR blocks, or pods in words. Nobody named is everybody. */
export function readSources(rule: View): Value<string>[] {
  const lists = getAll(rule, "from").filter((view) => !isNull(view));
  const unreadable = lists.find((list) => !isSequence(list));
  const peers = lists.flatMap(itemsOf);
  if (peers.length > 0) return peers.flatMap(readPeer);
  return unreadable
    ? [unknown("this is no list of peers", nodeSpan(unreadable.node))]
    : [known("0.0.0.0/0", nodeSpan(rule.node))];
}

function readPeer(peer: View): Value<string>[] {
  const blocks = getPath(peer, "ipBlock", "cidr").map(readBlock);
  const words = peerWords(peer);
  const span = nodeSpan(peer.node);
  if (words) return [...blocks, known(words, span)];
  return blocks.length > 0
    ? blocks
    : [unknown("this peer says neither addresses nor pods", span)];
}

/** A block of addresses, `10.0.0.0/8`. */
export function readBlock(view: View): Value<string> {
  const text = textOf(view).trim();
  const span = nodeSpan(view.node);
  return parseCidr(text) === undefined
    ? unknown(`"${text}" is no CIDR block`, span)
    : known(text, span);
}

/** `pods app=web of namespaces env=prod`; empty where the peer selects no pods. */
function peerWords(peer: View): string {
  const pods = get(peer, "podSelector");
  const namespaces = get(peer, "namespaceSelector");
  if (!pods && !namespaces) return "";
  const which = selectorWords(readLabelSelector(pods));
  const where = selectorWords(readLabelSelector(namespaces));
  return [
    which ? `pods ${which}` : "all pods",
    namespaces
      ? where
        ? `of namespaces ${where}`
        : "of all namespaces"
      : "of the namespace",
  ].join(" ");
}
