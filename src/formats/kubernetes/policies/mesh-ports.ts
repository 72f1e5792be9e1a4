import type { PortRange, Value } from "../../../model.ts";
import { pairsOf, usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { breadthOf, portExposure } from "../../port-rule.ts";
import { known } from "../../values.ts";
import { portForms } from "../entries/port-forms.ts";
import { readPort } from "../port-value.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { select } from "../select.ts";

/** Ports that a sidecar treats in a way of their own: something must serve them. */
const annotations: ReadonlySet<string> = new Set([
  // https://linkerd.io/2/reference/proxy-configuration/
  "config.linkerd.io/opaque-ports",
  "config.linkerd.io/skip-inbound-ports",
  // https://istio.io/latest/docs/reference/config/annotations/
  "traffic.sidecar.istio.io/includeInboundPorts",
  "traffic.sidecar.istio.io/excludeInboundPorts",
]);

/** Reads the annotations of an object, or of a template of pods. */
export function readMeshAnnotations(
  holder: View | undefined,
  resource: string,
  reading: Pick<Reading, "exposures">,
): void {
  for (const written of select(holder, "metadata.annotations"))
    for (const { key, value } of pairsOf(written))
      if (annotations.has(key))
        for (const port of portForms.ranges(value))
          if (!port.named) tell(value, port.port, resource, reading);
}

export const meshAnnotations: ReadObject = ({ view, resource }, reading) => {
  readMeshAnnotations(view, resource, reading);
};

/** Reads a PeerAuthentication, whose ports are keys: https://istio.io/latest/docs/reference/config/security/peer_authentication/ */
export const readPeerAuthentication: ReadObject = (
  { view, resource },
  reading,
) => {
  for (const ports of select(view, "spec.portLevelMtls"))
    for (const { keyNode, value } of pairsOf(ports)) {
      const key = { ...value, node: keyNode };
      const port = readPort(key);
      if (port && !port.named) tell(key, port.port, resource, reading);
    }
};

function tell(
  view: View,
  port: Value<PortRange>,
  resource: string,
  { exposures }: Pick<Reading, "exposures">,
): void {
  // Every port is what a sidecar takes care of anyway.
  if (breadthOf([port]) === "all") return;
  exposures.push(
    portExposure("kubernetes", {
      ...{ resource, port: [port], related: usesOf(view, resource) },
      protocol: [known("tcp", port.span)],
      mechanism: "declare",
      reach: known("unknown", port.span),
      certainty: "possible",
    }),
  );
}
