import type { PortRange, Related, Span, Value } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { originOf, unknownIn } from "../../syntax/text.ts";
import { resolveScalar } from "../../syntax/scalar.ts";
import type { ScalarValue } from "../../syntax/scalar.ts";
import { getAll, isScalar } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import { known, unknown } from "../values.ts";
import { textOf } from "./objects.ts";

/** A port field as written: a number (perhaps one that cannot be known), or a name that a pod gives meaning to. */
export type PortReading =
  | { readonly named: false; readonly port: Value<PortRange> }
  | { readonly named: true; readonly name: string; readonly span: Span };

/** Letters of any case: the API server wants lower case, but what it refuses may still be meant. */
const PORT_NAME = /^[a-z\d](?:[-a-z\d_.]*[a-z\d])?$/i;

/**
 * Reads an IntOrString field. Zero, null and the empty string are what the API has for "not set".
 * A number in quotes is refused by the API server but is what templates often produce, so it is
 * that number: https://github.com/kubernetes/apimachinery/blob/master/pkg/util/intstr/intstr.go
 */
export function readPort(view: View): PortReading | undefined {
  const span = nodeSpan(view.node);
  if (!isScalar(view)) return number(unknown("this is no port", span));
  const { written, text } = view.node;
  const why = written && unknownIn(written);
  const origin = written ? originOf(written) : [];
  if (why !== undefined) return number(unknown(why, span, origin));
  const value = resolveScalar(view.node, "kubectl");
  const port = asNumber(value);
  if (value === null || value === "" || port === 0) return undefined;
  if (port !== undefined) return number(portValue(port, text, span, origin));
  if (typeof value === "string" && PORT_NAME.test(value))
    return { named: true, name: value, span };
  return number(notAPort(view.node.text, span));
}

/** Reads an int32 field, where a name has no meaning. */
function readPortNumber(view: View): Value<PortRange> | undefined {
  const reading = readPort(view);
  return reading?.named ? notAPort(reading.name, reading.span) : reading?.port;
}

/** The numbers that are written at `key`, where an int32 is wanted. */
export function portNumbersAt(
  holder: View,
  key: string,
): { readonly view: View; readonly port: Value<PortRange> }[] {
  return getAll(holder, key).flatMap((view) => {
    const port = readPortNumber(view);
    return port ? { view, port } : [];
  });
}

const protocols: ReadonlySet<string> = new Set(["tcp", "udp", "sctp"]);

/** The protocols that `holder` says, in any case; TCP, standing at `place`, where it says none. */
export function readProtocols(holder: View, place: Span): Value<string>[] {
  const said = getAll(holder, "protocol").flatMap((view) => {
    const text = textOf(view);
    const span = nodeSpan(view.node);
    if (text === "" && isScalar(view)) return [];
    return protocols.has(text.toLowerCase())
      ? [known(text.toLowerCase(), span)]
      : [unknown(`"${text}" is no protocol that Kubernetes knows`, span)];
  });
  return said.length > 0 ? said : [known("tcp", place)];
}

function number(port: Value<PortRange>): PortReading {
  return { named: false, port };
}

function portValue(
  port: number,
  text: string,
  span: Span,
  origin: readonly Related[],
): Value<PortRange> {
  return Number.isInteger(port) && port > 0 && port <= 65535
    ? known({ from: port, to: port }, span, origin)
    : notAPort(text, span);
}

function notAPort(text: string, span: Span): Value<never> {
  return unknown(`"${text}" is no port number`, span);
}

function asNumber(value: ScalarValue): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d+\s*$/.test(value)
    ? Number(value)
    : undefined;
}
