import { scalarText } from "../../syntax/located.ts";
import { UNKNOWN } from "../../syntax/text.ts";
import { getAll, isScalar, itemsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { expandReferences, readEnvironment } from "./environment.ts";
import type { PortMapFlag, PortMaps } from "./port-maps.ts";

/**
 * The flags of ingress-nginx and jcmoraisjr's haproxy-ingress (`--tcp-services-configmap`), and of
 * HAProxy's own controller (`--configmap-tcp-services`); the value may be the next argument:
 * https://kubernetes.github.io/ingress-nginx/user-guide/cli-arguments/
 */
const FLAG =
  /--?(?:(tcp|udp)-services-configmap|configmap-(tcp|udp)-services)(?:[=\s]+["']?([^\s"']+)|["']?$)/g;

/** Notes the ConfigMaps that a controller in this container takes its ports from. */
export function readPortMapFlags(
  container: View,
  { flags }: Pick<PortMaps, "flags">,
): void {
  const words = ["command", "args"]
    .flatMap((key) => getAll(container, key))
    .flatMap(itemsOf)
    .filter(isScalar);
  if (!words.some(({ node }) => node.text.includes("-services"))) return;
  const environment = readEnvironment(container);
  const argv = words.map(
    ({ node }) => expandReferences(scalarText(node), environment).value,
  );
  for (const [i, word] of argv.entries())
    for (const [, before, behind, value = argv[i + 1]] of word.matchAll(FLAG))
      if (value) flags.push(flagOf(before ?? behind, value));
}

/** `NAMESPACE/NAME`; a namespace that only the pod knows may be any. */
function flagOf(protocol: string | undefined, value: string): PortMapFlag {
  const slash = value.lastIndexOf("/");
  const namespace = value.slice(0, Math.max(slash, 0));
  const isKnown =
    slash >= 0 && !/[$]/.test(namespace) && !namespace.includes(UNKNOWN);
  return {
    protocol: protocol === "udp" ? "udp" : "tcp",
    name: value.slice(slash + 1),
    ...(isKnown && { namespace: namespace === "default" ? "" : namespace }),
  };
}
