import type { Text } from "../../syntax/text.ts";
import { portAct } from "../command/acts.ts";
import type { Act } from "../command/acts.ts";
import { isLoopbackHost, portValue, textValue } from "../command/arguments.ts";
import { known } from "../values.ts";
import { partsOf, withoutComments } from "./heard.ts";

/** One element, or one end of a rule, with everything up to its closing bracket. */
const TAG = /(<\/?(?:rule|accept|source|port|service|forward-port)\b[^<>]*>)/dg;

/**
 * The ports and services that a zone of firewalld lets in; those of a rule only where it accepts:
 * https://firewalld.org/documentation/man-pages/firewalld.zone.html
 */
export function firewalldActs(body: Text): Act[] {
  const value = withoutComments(body.value, /<!--[^]*?(?:-->|$)/g);
  const acts: Act[] = [];
  let rule: Text[] | undefined;
  for (const { part } of partsOf(body, TAG, value)) {
    const tag = part(1)!;
    if (tag.value.startsWith("<rule")) rule = [];
    else if (tag.value.startsWith("</rule")) {
      acts.push(...ruleActs(rule ?? []));
      rule = undefined;
    } else if (rule) rule.push(tag);
    else acts.push(...openedBy(tag));
  }
  return acts;
}

export function isFirewalldZone(value: string): boolean {
  return /<zone[\s>]/.test(value) && /<(?:port|service|rule)\b/.test(value);
}

function ruleActs(tags: readonly Text[]): Act[] {
  if (!tags.some(({ value }) => value.startsWith("<accept"))) return [];
  const source = tags
    .filter(({ value }) => value.startsWith("<source"))
    .flatMap((tag) => attribute(tag, "address") ?? [])[0];
  return tags.flatMap((tag) => openedBy(tag, source));
}

/** A service is known by its name, as in /etc/services. */
function openedBy(tag: Text, source?: Text): Act[] {
  const written = /^<(?:forward-)?port\b/.test(tag.value)
    ? attribute(tag, "port")
    : /^<service\b/.test(tag.value)
      ? attribute(tag, "name")
      : undefined;
  const port = written && portValue(written);
  if (!port) return [];
  const protocol = attribute(tag, "protocol")?.value ?? "tcp";
  return [
    portAct({
      port,
      protocol: known(protocol, port.span),
      mechanism: "allow",
      source: source && textValue(source),
      loopback: isLoopbackHost(source?.value.replace(/\/\d+$/, "") ?? ""),
    }),
  ];
}

function attribute(tag: Text, name: string): Text | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "dg");
  return partsOf(tag, pattern)[0]?.part(1);
}
