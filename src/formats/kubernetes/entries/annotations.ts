import type { PortRange, Related, Value } from "../../../model.ts";
import { parseInner } from "../../../syntax/inner.ts";
import { scalarText } from "../../../syntax/located.ts";
import {
  isScalar,
  pairsOf,
  usesOf,
  viewDocument,
} from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { portValue } from "../../command/arguments.ts";
import { portExposure } from "../../port-rule.ts";
import { known } from "../../values.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { readPort } from "../port-value.ts";
import { select } from "../select.ts";

/** What an annotation makes a controller listen on. */
type ReadAnnotation = (value: View) => Value<PortRange>[];

const annotations: ReadonlyMap<string, ReadAnnotation> = new Map([
  // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#listen-ports
  ["alb.ingress.kubernetes.io/listen-ports", listenPorts],
  // https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services
  ["haproxy-ingress.github.io/tcp-service-port", onePort],
  ["ingress.kubernetes.io/tcp-service-port", onePort],
]);

/** Reads an Ingress by its fields, and the annotations that open ports. */
export function readIngress(fields: ReadObject): ReadObject {
  return (object, reading) => {
    fields(object, reading);
    for (const metadata of select(object.view, "metadata.annotations"))
      for (const { key, value } of pairsOf(metadata))
        for (const port of annotations.get(key)?.(value) ?? [])
          listen(
            port,
            object.resource,
            usesOf(value, object.resource),
            reading,
          );
  };
}

function listen(
  port: Value<PortRange>,
  resource: string,
  related: readonly Related[],
  { exposures }: Reading,
): void {
  exposures.push(
    portExposure("kubernetes", {
      ...{ resource, port: [port], related },
      protocol: [known("tcp", port.span)],
      mechanism: "listen",
      reach: known("internet", port.span),
      certainty: "definite",
    }),
  );
}

/** `[{"HTTP": 80}, {"HTTPS": 443}]`: JSON, which is YAML, inside a string. */
function listenPorts(value: View): Value<PortRange>[] {
  if (!isScalar(value)) return [];
  return parseInner(scalarText(value.node))
    .documents.flatMap((document) => viewDocument(document) ?? [])
    .flatMap((list) => select(list, "[].*"))
    .flatMap((port) => {
      const reading = readPort(port);
      return reading && !reading.named ? reading.port : [];
    });
}

function onePort(value: View): Value<PortRange>[] {
  return isScalar(value)
    ? [portValue(scalarText(value.node)) ?? []].flat()
    : [];
}
