import type { Span } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { portExposure } from "../../port-rule.ts";
import type { PortRule } from "../../port-rule.ts";
import { known } from "../../values.ts";
import { textOf } from "../objects.ts";
import type { PortReading } from "../port-value.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { select } from "../select.ts";
import { holds, reachOfRule, sourcesOf } from "./circumstances.ts";
import { openedPorts } from "./opened-ports.ts";
import type { OpenedPorts } from "./opened-ports.ts";
import type { PortRow } from "./port-row.ts";
import { portsFound, protocolsOf, ruleAt } from "./rule.ts";
import type { Rule } from "./rule.ts";

/** Reads a kind whose ports these rows find. */
export function portsAt(...rows: readonly PortRow[]): ReadObject {
  return (object, reading) => {
    for (const row of rows)
      for (const view of select(object.view, row.at))
        readRule(row, ruleAt(view, object), reading);
  };
}

function readRule(row: PortRow, rule: Rule, reading: Reading): void {
  if (!(row.when ?? []).every((each) => holds(each, rule.find))) return;
  const ports = openedPorts(row, rule);
  for (const each of ports)
    if (each.protocol.length > 0) add(each, row, rule, reading);
  for (const path of [row.port ?? []].flat())
    for (const { view, port } of portsFound(path, row.form, rule))
      if (port.named) wait(view, port, row, rule, reading);
  if (row.to === undefined) return;
  const said = [
    ...ports.flatMap(({ ports }) => ports),
    ...(row.besides ? portsFound(row.besides, row.form, rule) : []).flatMap(
      ({ port }) => (port.named ? [] : port.port),
    ),
  ].flatMap((port) => (port.known ? port.value.from : []));
  for (const { view, port } of portsFound(row.to, row.toForm, rule))
    passOn(view, port, said, row, rule, reading);
}

function add(
  { view, ports, protocol }: OpenedPorts,
  row: PortRow,
  rule: Rule,
  { exposures }: Reading,
): void {
  const { resource } = rule.object;
  exposures.push(
    portExposure("kubernetes", {
      ...circumstances(row, rule, nodeSpan(view.node)),
      mechanism: row.mechanism,
      port: ports,
      protocol,
      related: usesOf(view, resource),
    }),
  );
}

function circumstances(
  row: PortRow,
  { object, find }: Rule,
  place: Span,
): Pick<PortRule, "resource" | "reach" | "source" | "certainty"> {
  const source = sourcesOf(row, find, place);
  return {
    resource: object.resource,
    reach: reachOfRule(row, find, source, place),
    ...(source?.length && { source }),
    certainty: "definite",
  };
}

/** What connections are passed on to, in so far as the rule's port does not say it. */
function passOn(
  view: View,
  port: PortReading,
  said: readonly number[],
  row: PortRow,
  rule: Rule,
  reading: Reading,
): void {
  if (port.named) return wait(view, port, row, rule, reading);
  const { port: number } = port;
  if (number.known && said.includes(number.value.from)) return;
  const passed = passedOn(view, row, rule);
  reading.exposures.push(
    portExposure("kubernetes", { ...passed, port: [number] }),
  );
}

/** A name is looked up in the Service once all documents have been read. */
function wait(
  view: View,
  { name, span }: Extract<PortReading, { named: true }>,
  row: PortRow,
  rule: Rule,
  { doors }: Reading,
): void {
  const { namespace } = rule.object;
  const services = row.service ? rule.find(row.service).map(textOf) : [];
  for (const service of services.filter(Boolean))
    doors.backends.push({
      rule: passedOn(view, row, rule),
      ...{ name, span, said: [], namespace, service },
    });
}

function passedOn(
  view: View,
  row: PortRow,
  rule: Rule,
): Omit<PortRule, "port"> {
  const { resource } = rule.object;
  const place = nodeSpan(view.node);
  return {
    resource,
    protocol: protocolsOf(row, rule, place),
    mechanism: row.mechanism === "declare" ? "declare" : "forward",
    reach: known(reachBehind(row), place),
    certainty: "definite",
    related: usesOf(view, resource),
  };
}

/** A Service's own door leads straight to its pods; a proxy stands between others and what is behind it. */
function reachBehind({ mechanism, reach }: PortRow): string {
  if (mechanism === "declare") return "unknown";
  return mechanism === "publish" ? reach : "cluster";
}
