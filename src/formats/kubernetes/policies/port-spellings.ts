import type { PortRange } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { resolveScalar } from "../../../syntax/scalar.ts";
import { originOf, unknownIn } from "../../../syntax/text.ts";
import { isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { known, unknown } from "../../values.ts";
import type { PortReading } from "../port-value.ts";

/** What a string means where ports are strings; nothing where it is refused. */
type Meaning = (text: string) => PortRange | "name" | undefined;

/** Reads a port of a kind that has its own idea of what strings mean. A number is that number to all of them. */
function spelled(meaning: Meaning): (view: View) => PortReading | undefined {
  return (view) => {
    const span = nodeSpan(view.node);
    if (!isScalar(view))
      return { named: false, port: unknown("this is no port", span) };
    const { written, text } = view.node;
    const origin = written ? originOf(written) : [];
    const why = written && unknownIn(written);
    if (why !== undefined)
      return { named: false, port: unknown(why, span, origin) };
    const value = resolveScalar(view.node, "kubectl");
    if (value === null || value === "") return undefined;
    const meant =
      typeof value === "number" ? one(value) : meaning(String(value));
    if (meant === "name") return { named: true, name: text, span };
    const isPort =
      meant &&
      meant.to <= 65535 &&
      Number.isInteger(meant.from) &&
      meant.from >= 0;
    return {
      named: false,
      port: isPort
        ? known(meant, span, origin)
        : unknown(`"${text}" is no port number`, span),
    };
  };
}

function one(port: number): PortRange {
  return { from: port, to: port };
}

/** IANA's names of services (RFC 6335): at most 15 letters, digits and hyphens, a letter among them. */
const SERVICE_NAME = /^(?=.{1,15}$)(?=.*[a-z])[a-z\d]+(?:-[a-z\d]+)*$/i;

/**
 * What may be a name is one, so that `0x17` is; in what is left Go takes a leading zero for octal
 * and lets `_` stand between digits:
 * https://github.com/cilium/cilium/blob/main/pkg/policy/api/rule_validation.go
 */
export const readCiliumPort = spelled((text) => {
  if (SERVICE_NAME.test(text)) return "name";
  if (!/^\d+(?:_\d+)*$/.test(text)) return undefined;
  const digits = text.replaceAll("_", "");
  if (!/^0\d/.test(digits)) return one(Number(digits));
  return /^[0-7]+$/.test(digits) ? one(parseInt(digits, 8)) : undefined;
});

/** `23`, `20:25`, a name; digits are decimal: https://github.com/projectcalico/api/blob/master/pkg/lib/numorstring/port.go */
export const readCalicoPort = spelled((text) => {
  const [, first, last = first] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
  if (first !== undefined) {
    const [from, to] = [Number(first), Number(last)];
    return from <= to ? { from, to } : undefined;
  }
  return /^[\w.-]{1,128}$/.test(text) ? "name" : undefined;
});

/** Decimal digits and nothing else: https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation */
export const readDecimalPort = spelled((text) =>
  /^\d+$/.test(text) ? one(Number(text)) : undefined,
);
