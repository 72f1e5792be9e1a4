import type { PortRange, Value } from "../../../model.ts";
import { scalarText } from "../../../syntax/located.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { resolveScalar } from "../../../syntax/scalar.ts";
import { originOf, sliceText, unknownIn } from "../../../syntax/text.ts";
import type { Text } from "../../../syntax/text.ts";
import { isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { placeOf, portValue, splitText } from "../../command/arguments.ts";
import { ALL_PORTS } from "../../port-rule.ts";
import { known, unknown } from "../../values.ts";
import { readPort } from "../port-value.ts";
import type { PortReading } from "../port-value.ts";

/** How a port is written. */
export type PortForm =
  "number" | "from-zero" | "number-or-name" | "ranges" | "address";

/** What each form makes of a value; a name is one only where names have a meaning. */
export const portForms: Record<PortForm, (view: View) => PortReading[]> = {
  number: (view) => read(asNumber(readPort(view))),
  "number-or-name": (view) => [readPort(view) ?? []].flat(),
  "from-zero": (view) => read(zeroOf(view) ?? asNumber(readPort(view))),
  ranges: readRanges,
  address: readAddress,
};

function read(port: Value<PortRange> | undefined): PortReading[] {
  return port ? [{ named: false, port }] : [];
}

function asNumber(
  reading: PortReading | undefined,
): Value<PortRange> | undefined {
  return reading?.named
    ? unknown(`"${reading.name}" is no port number`, reading.span)
    : reading?.port;
}

/** To a cloud's firewall 0 is a port like any other. */
function zeroOf(view: View): Value<PortRange> | undefined {
  return isScalar(view) && view.node.text === "0"
    ? known({ from: 0, to: 0 }, nodeSpan(view.node))
    : undefined;
}

/** `23`, `20-25`, `22,23`, `*`. */
function readRanges(view: View): PortReading[] {
  if (!isScalar(view)) return [];
  const text = scalarText(view.node);
  if (text.value.trim() === "*")
    return read(known(ALL_PORTS, nodeSpan(view.node)));
  if (typeof resolveScalar(view.node, "kubectl") === "number")
    return portForms.number(view);
  const whole = portValue(text);
  if (whole) return read({ ...whole, span: nodeSpan(view.node) });
  return splitText(text, /[\s,]+/g).map((part) => ({
    named: false,
    port: portValue(part) ?? notPorts(part),
  }));
}

function notPorts(text: Text): Value<never> {
  const why = `"${text.value}" is neither a port nor a range of ports`;
  return unknown(why, placeOf(text), originOf(text));
}

/** A host may be an IPv6 address, and a scheme or a path may stand around it. */
const ADDRESS =
  /^(?:[a-z][\w+.-]*:\/\/)?(?:\[[^\]]*\]|[^:/[\]]*):(\d{1,5})(?:\/.*)?$/di;

/** The port behind a host, `telnet.lab:23`. */
function readAddress(view: View): PortReading[] {
  if (!isScalar(view)) return [];
  const text = scalarText(view.node);
  const found = ADDRESS.exec(text.value)?.indices?.[1];
  if (found) return read(portValue(sliceText(text, ...found)));
  const why = unknownIn(text);
  return why === undefined
    ? []
    : read(unknown(why, nodeSpan(view.node), originOf(text)));
}
