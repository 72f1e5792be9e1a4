import type { Value } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { get } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { parseCidr } from "../../syntax/cidr.ts";
import { known, unknown } from "../values.ts";
import { textAt, textOf } from "./objects.ts";
import { called, labelled } from "./policies/sources.ts";
import type { SourceField } from "./policies/sources.ts";
import { select } from "./select.ts";
import { readLabelSelector, selectorWords } from "./selectors.ts";

/** A block of addresses, `10.0.0.0/8`. */
export function readBlock(view: View): Value<string> {
  const text = textOf(view).trim();
  const span = nodeSpan(view.node);
  return parseCidr(text) === undefined
    ? unknown(`"${text}" is no CIDR block`, span)
    : known(text, span);
}

/** Blocks of addresses as a source. */
export function blocks(at: string): SourceField {
  return { at, read: (view) => [readBlock(view)] };
}

/** What Antrea's peers may be besides pods and addresses: https://antrea.io/docs/main/docs/antrea-network-policy/ */
const others: readonly SourceField[] = [
  { at: "group", read: called("group") },
  { at: "serviceAccount.name", read: called("service account") },
  { at: "nodeSelector", read: labelled("nodes") },
  { at: "externalEntitySelector", read: labelled("external entities") },
];

/** The peers of a policy for pods, in whatever dialect; each is addresses, or pods in words. */
export const peers: SourceField = { at: "from[]", read: readPeer };

function readPeer(peer: View): Value<string>[] {
  const span = nodeSpan(peer.node);
  const words = peerWords(peer);
  const said = [
    ...select(peer, "ipBlock.cidr").map(readBlock),
    ...(words ? [known(words, span)] : []),
  ];
  if (said.length > 0) return said;
  const named = others.flatMap(({ at, read }) =>
    select(peer, at).flatMap(read),
  );
  return named.length > 0
    ? named
    : [unknown("this peer says neither addresses nor pods", span)];
}

/** `pods app=web of namespaces env=prod`; empty where the peer selects no pods. */
function peerWords(peer: View): string {
  // An AdminNetworkPolicy puts the two into `pods`, or has `namespaces` alone.
  const holder = get(peer, "pods") ?? peer;
  const pods = get(holder, "podSelector");
  const namespaces =
    get(holder, "namespaceSelector") ??
    get(holder, "namespaces") ??
    get(peer, "namespaces");
  if (!pods && !namespaces) return "";
  const which = selectorWords(readLabelSelector(pods));
  return `${which ? `pods ${which}` : "all pods"} ${namespaceWords(namespaces)}`;
}

function namespaceWords(namespaces: View | undefined): string {
  if (!namespaces || textAt(namespaces, "match") === "Self")
    return "of the namespace";
  const selector = get(namespaces, "namespaceSelector") ?? namespaces;
  const words = selectorWords(readLabelSelector(selector));
  return words ? `of namespaces ${words}` : "of all namespaces";
}
