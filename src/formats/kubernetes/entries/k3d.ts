import { scalarText } from "../../../syntax/located.ts";
import { sliceText, textSpan } from "../../../syntax/text.ts";
import type { Text } from "../../../syntax/text.ts";
import { reachOf } from "../../../syntax/cidr.ts";
import { isScalar, usesOf } from "../../../syntax/view.ts";
import { readPortMapping } from "../../port.ts";
import { portExposure } from "../../port-rule.ts";
import { known } from "../../values.ts";
import type { ReadObject } from "../reading.ts";
import { select } from "../select.ts";

/**
 * Reads the configuration of a k3d cluster: ports in docker's grammar, with the nodes that they
 * lead to behind an `@`: https://k3d.io/stable/usage/configfile/
 */
export const readK3d: ReadObject = ({ view, resource }, { exposures }) => {
  for (const port of select(view, "ports[].port")) {
    if (!isScalar(port)) continue;
    const text = scalarText(port.node);
    const mapping = readPortMapping(withoutFilter(text));
    const { address, protocol } = mapping;
    const place = textSpan(text);
    const ports = [mapping.published, mapping.target].flatMap((each) =>
      each ? { ...each, span: place } : [],
    );
    if (ports.length === 0) continue;
    exposures.push(
      portExposure("kubernetes", {
        ...{ resource, port: ports, protocol: [protocol] },
        mechanism: "publish",
        reach: known(
          address?.known ? reachOf(address.value) : "internet",
          address?.span ?? place,
        ),
        certainty: "definite",
        related: usesOf(port, resource),
      }),
    );
  }
};

function withoutFilter(text: Text): Text {
  const at = text.value.indexOf("@");
  return at < 0 ? text : sliceText(text, 0, at);
}
