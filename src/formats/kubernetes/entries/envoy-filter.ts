import { get, itemsOf, pairsOf, usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { portExposure } from "../../port-rule.ts";
import { known } from "../../values.ts";
import { textOf } from "../objects.ts";
import { portNumbersAt } from "../port-value.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { select } from "../select.ts";

/** Envoy's configuration is read in either spelling. */
const PORTS = ["port_value", "portValue"];

/** Reads parts of Envoy's own configuration, in which a port may belong to a listener or to what is behind it. */
export function envoyPortsAt(...paths: readonly string[]): ReadObject {
  return (object, reading) => {
    for (const part of paths.flatMap((path) => select(object.view, path)))
      readPart(part, object.resource, reading);
  };
}

/** Reads an EnvoyFilter: https://istio.io/latest/docs/reference/config/networking/envoy-filter/ */
export const readEnvoyFilter = envoyPortsAt("spec.configPatches[].patch.value");

function readPart(part: View, resource: string, { exposures }: Reading): void {
  for (const address of everyMapping(part))
    for (const key of PORTS)
      for (const { view, port } of portNumbersAt(address, key))
        exposures.push(
          portExposure("kubernetes", {
            resource,
            port: [port],
            protocol: [known(protocolOf(address), port.span)],
            mechanism: "declare",
            reach: known("cluster", port.span),
            certainty: "possible",
            related: usesOf(view, resource),
          }),
        );
}

function protocolOf(address: View): string {
  return textOf(get(address, "protocol")).toUpperCase() === "UDP"
    ? "udp"
    : "tcp";
}

/** A stack of its own keeps deep nesting from ending the process. */
function everyMapping(root: View): View[] {
  const ahead = [root];
  const found: View[] = [];
  for (let view = ahead.pop(); view; view = ahead.pop()) {
    if (view.node.kind === "mapping") found.push(view);
    for (const { value } of pairsOf(view)) ahead.push(value);
    ahead.push(...itemsOf(view));
  }
  return found;
}
