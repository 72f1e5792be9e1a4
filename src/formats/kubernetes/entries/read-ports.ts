import type { PortRange, Span, Value } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { isScalar, usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { ALL_PORTS, portExposure } from "../../port-rule.ts";
import type { PortRule } from "../../port-rule.ts";
import { known, unknown } from "../../values.ts";
import { textOf } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import type { PortReading } from "../port-value.ts";
import type { ReadObject, Reading } from "../reading.ts";
import { select } from "../select.ts";
import { holds, reachOfRule, sourcesOf } from "./circumstances.ts";
import { portForms } from "./port-forms.ts";
import type { PortForm } from "./port-forms.ts";
import type { PortRow } from "./port-row.ts";
import { readProtocolWord } from "./protocol-words.ts";

/** Reads a kind whose ports these rows find. */
export function portsAt(...rows: readonly PortRow[]): ReadObject {
  return (object, reading) => {
    for (const row of rows)
      for (const view of select(object.view, row.at))
        readRule(row, ruleAt(view, object), reading);
  };
}

/** One rule of an object, and how its paths are followed. */
interface Rule {
  readonly view: View;
  readonly object: KubernetesObject;
  readonly find: (path: string) => View[];
}

function ruleAt(view: View, object: KubernetesObject): Rule {
  const find = (path: string): View[] =>
    path.startsWith("/")
      ? select(object.view, path.slice(1))
      : select(view, path);
  return { view, object, find };
}

function readRule(row: PortRow, rule: Rule, reading: Reading): void {
  if (!(row.when ?? []).every((each) => holds(each, rule.find))) return;
  const ports = openedPorts(row, rule);
  for (const each of ports) add(each, row, rule, reading);
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

/** The numbers of one rule, and where they stand. */
interface OpenedPorts {
  readonly view: View;
  readonly ports: readonly Value<PortRange>[];
  readonly protocol: readonly Value<string>[];
}

function openedPorts(row: PortRow, rule: Rule): OpenedPorts[] {
  const paths = [row.port ?? []].flat();
  const found = paths.flatMap((path) => portsFound(path, row.form, rule));
  const words = row.protocol ? rule.find(row.protocol.at) : [];
  const every = words.filter((view) => isOneOf(view, row.everyPort));
  if (every.length > 0) return every.map((view) => allPorts(view, row, rule));
  const numbers = found.flatMap(({ view, port }) =>
    port.named ? [] : [{ view, port: port.port }],
  );
  if (numbers.length === 0)
    return row.withoutPort && found.length === 0
      ? [allPorts(words[0] ?? rule.view, row, rule)]
      : [];
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

function allPorts(view: View, row: PortRow, rule: Rule): OpenedPorts {
  const place = nodeSpan(view.node);
  const ports = [known(ALL_PORTS, place)];
  return { view, ports, protocol: protocolsOf(row, rule, place) };
}

function isOneOf(view: View, words: readonly string[] = []): boolean {
  return words.includes(textOf(view).trim().toLowerCase());
}

function portsFound(
  path: string,
  form: PortForm = "number",
  { find }: Rule,
): { view: View; port: PortReading }[] {
  return find(path).flatMap((view) =>
    portForms[form](view).map((port) => ({ view, port })),
  );
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

/** What is written, even where it is a protocol without ports. */
function protocolsOf(
  { protocol }: PortRow,
  { find }: Rule,
  place: Span,
): readonly Value<string>[] {
  const views = protocol
    ? find(protocol.at).filter((view) => !isEmpty(view))
    : [];
  return views.length > 0
    ? views.flatMap((view) => readProtocolWord(view, protocol!.words))
    : [known(protocol?.missing ?? "tcp", place)];
}

function isEmpty(view: View): boolean {
  return isScalar(view) && textOf(view) === "";
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

/** What connections are passed on to is reached from inside, through the rule's port. */
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
  const isTold = row.mechanism === "declare";
  return {
    resource,
    protocol: protocolsOf(row, rule, place),
    mechanism: isTold ? "declare" : "forward",
    reach: known(isTold ? "unknown" : "cluster", place),
    certainty: "definite",
    related: usesOf(view, resource),
  };
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
    ...(source && { source }),
    certainty: "definite",
  };
}
