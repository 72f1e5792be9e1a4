import type { PortRange, Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import type { View } from "../../../syntax/view.ts";
import { ALL_PORTS } from "../../port-rule.ts";
import { known, unknown } from "../../values.ts";
import { textOf } from "../objects.ts";
import type { PortRow } from "./port-row.ts";
import { isEmpty, portsFound, protocolsOf } from "./rule.ts";
import type { Rule } from "./rule.ts";

/** The numbers of one rule, and where they stand. */
export interface OpenedPorts {
  readonly view: View;
  readonly ports: readonly Value<PortRange>[];
  readonly protocol: readonly Value<string>[];
}

export function openedPorts(row: PortRow, rule: Rule): OpenedPorts[] {
  const paths = [row.port ?? []].flat();
  const found = paths.flatMap((path) => portsFound(path, row.form, rule));
  const words = row.protocol ? rule.find(row.protocol.at) : [];
  const every = words.filter((view) => isOneOf(view, row.everyPort));
  if (every.length > 0) return every.map((view) => allPorts(view, row, rule));
  const numbers = found.flatMap(({ view, port }) =>
    port.named ? [] : [{ view, port: port.port }],
  );
  const isOpen =
    row.withoutPort && !paths.some((path) => isWritten(path, rule));
  if (isOpen) return [allPorts(words[0] ?? rule.view, row, rule)];
  if (numbers.length === 0) return [];
  // Ends of one rule are one exposure; of a list, each is a rule of its own.
  const groups = paths.length > 1 ? [numbers] : numbers.map((each) => [each]);
  return groups.map((group) => {
    const [{ view }] = group as [(typeof group)[number]];
    const ports = group.flatMap(({ port }) => upToEnd(port, row, rule));
    return {
      view,
      ports,
      protocol: protocolsOf(row, rule, nodeSpan(view.node)),
    };
  });
}

function isWritten(path: string, { find }: Rule): boolean {
  return find(path).some((view) => !isEmpty(view));
}

function allPorts(view: View, row: PortRow, rule: Rule): OpenedPorts {
  const place = nodeSpan(view.node);
  const ports = [known(ALL_PORTS, place)];
  return { view, ports, protocol: protocolsOf(row, rule, place) };
}

function isOneOf(view: View, words: readonly string[] = []): boolean {
  return words.includes(textOf(view).trim().toLowerCase());
}

/** The range from a port to the rule's end, standing at the port. */
function upToEnd(
  port: Value<PortRange>,
  { end, form }: PortRow,
  rule: Rule,
): Value<PortRange>[] {
  const ends = end ? portsFound(end, form, rule) : [];
  if (ends.length === 0 || !port.known) return [port];
  return ends.map(({ port: last }) => {
    if (last.named) return port;
    if (!last.port.known) return unknown(last.port.why, port.span);
    const { from } = port.value;
    const { to } = last.port.value;
    const range = { from: Math.min(from, to), to: Math.max(from, to) };
    return known(range, port.span, port.origin);
  });
}
