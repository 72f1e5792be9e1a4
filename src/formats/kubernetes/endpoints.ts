import { getAll, isMapping, itemsOf, usesOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { portExposure } from "../port-rule.ts";
import { known } from "../values.ts";
import { portNumbersAt, readProtocols } from "./port-value.ts";
import type { ReadObject } from "./reading.ts";

/** Endpoints (core): the ports stand in `subsets`. */
export const readEndpoints: ReadObject = (object, reading) => {
  for (const subset of getAll(object.view, "subsets").flatMap(itemsOf))
    forward(subset, object.resource, reading);
};

/** EndpointSlice (discovery.k8s.io). */
export const readEndpointSlice: ReadObject = (object, reading) =>
  forward(object.view, object.resource, reading);

/** A Service without selector forwards to the ports that its endpoints say. */
function forward(
  holder: View,
  resource: string,
  { exposures }: Parameters<ReadObject>[1],
): void {
  for (const item of getAll(holder, "ports").flatMap(itemsOf)) {
    if (!isMapping(item)) continue;
    for (const { view, port } of portNumbersAt(item, "port"))
      exposures.push(
        portExposure("kubernetes", {
          resource,
          port: [port],
          protocol: readProtocols(item, port.span),
          mechanism: "forward",
          reach: known("cluster", port.span),
          certainty: "definite",
          related: usesOf(view, resource),
        }),
      );
  }
}
