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
import { portExposure } from "../../port-rule.ts";
import { known } from "../../values.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { select } from "../select.ts";
import { portForms } from "./port-forms.ts";
import { readSnippet } from "./snippets.ts";

/** What an annotation makes a controller listen on. */
type ReadAnnotation = (value: View) => Value<PortRange>[];

const annotations: ReadonlyMap<string, ReadAnnotation> = new Map([
  // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#listen-ports
  ["alb.ingress.kubernetes.io/listen-ports", listenPorts],
  // https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services
  ["haproxy-ingress.github.io/tcp-service-port", onePort],
  ["ingress.kubernetes.io/tcp-service-port", onePort],
]);

/** Texts that NGINX takes into its configuration: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-snippet */
const SNIPPET = /^nginx\.(?:ingress\.kubernetes\.io|org)\//;

/** Reads an Ingress by its fields, and the annotations that open ports. */
export function readIngress(fields: ReadObject): ReadObject {
  return (object, reading) => {
    fields(object, reading);
    const { resource, view } = object;
    for (const { key, value } of select(view, "metadata.annotations").flatMap(
      pairsOf,
    )) {
      for (const port of annotations.get(key)?.(value) ?? [])
        listen(port, resource, usesOf(value, resource), reading);
      if (SNIPPET.test(key))
        readSnippet(key.replace(SNIPPET, ""), value, resource, reading);
    }
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
    .flatMap(onePort);
}

function onePort(value: View): Value<PortRange>[] {
  return portForms
    .number(value)
    .flatMap((reading) => (reading.named ? [] : reading.port));
}
