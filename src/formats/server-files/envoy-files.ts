import { scalarText } from "../../syntax/located.ts";
import type { Text } from "../../syntax/text.ts";
import { isScalar, itemsOf, pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { Act } from "../command/acts.ts";
import { listenActs } from "./heard.ts";

/** What Envoy connects to, and from where: ports that nobody opens here. */
const OUTWARD =
  /^(?:clusters?|load_?assignment|endpoints?|lb_?endpoints|hosts|upstream\w*|source_?address|bind_?config|typed_?extension\w*)$/i;

/**
 * The socket addresses of listeners and of the administration, in either spelling of the keys:
 * https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/address.proto
 */
export function envoyActs(documents: readonly View[]): Act[] {
  const ahead = [...documents];
  const acts: Act[] = [];
  for (let view = ahead.pop(); view; view = ahead.pop()) {
    for (const { key, value } of pairsOf(view))
      if (/^socket_?address$/i.test(key)) acts.push(...listening(value));
      else if (!OUTWARD.test(key)) ahead.push(value);
    ahead.push(...itemsOf(view));
  }
  return acts;
}

export function isEnvoy(value: string): boolean {
  return (
    /\bsocket_?address["']?\s*:/i.test(value) &&
    /\bport_?value["']?\s*:/i.test(value)
  );
}

function listening(address: View): Act[] {
  const texts = (name: RegExp): Text[] =>
    pairsOf(address)
      .filter(({ key, value }) => name.test(key) && isScalar(value))
      .map(({ value }) => scalarText((value as View<never>).node));
  const [host] = texts(/^address$/i);
  const [protocol] = texts(/^protocol$/i);
  return listenActs(
    texts(/^port_?value$/i).map((port) => ({
      port,
      host: host?.value,
      protocol: /^udp$/i.test(protocol?.value ?? "") ? "udp" : "tcp",
    })),
  );
}
