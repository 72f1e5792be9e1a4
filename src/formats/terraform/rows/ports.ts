import type { PortRange, Related, Value } from "../../../model.ts";
import { ALL_PORTS } from "../../port-rule.ts";
import { trailSpan } from "../value.ts";
import type { TerraformValue } from "../value.ts";
import { answer } from "./conditions.ts";
import {
  knownAt,
  NO_PORT,
  optionsOf,
  textOf,
  unknownAt,
  whyUnknown,
} from "./facts.ts";
import type { Placed } from "./facts.ts";
import { select } from "./paths.ts";
import { isWritten, opens, readPair } from "./port-ranges.ts";
import { readPackedPorts, readPortValue } from "./port-text.ts";
import type { PortRow } from "./row.ts";
import type { Scope } from "./scope.ts";

export type Ports = readonly Value<PortRange>[];

/** The ports of a rule; `place` is where every port stands when none is written. */
export function readPorts(row: PortRow, scope: Scope, place: Placed): Ports {
  const ports = withoutTwins(writtenPorts(row, scope, place));
  const isEvery = row.anyIf && answer(row.anyIf, scope).truth === "yes";
  if (!row.skipIf || isEvery) return ports;
  const skipped = answer(row.skipIf, scope);
  if (skipped.truth === "yes") return [];
  return skipped.truth === "unknown" && skipped.value
    ? inDoubt(ports, skipped.value)
    : ports;
}

/** The same ports, which a value that nobody knows may take away. */
export function inDoubt(ports: Ports, value: TerraformValue): Ports {
  const [first] = ports;
  if (!first) return [];
  const origin = [...(first.origin ?? []), dependsOn(value)];
  return orElse(ports, NO_PORT, value).map((port) => ({
    ...port,
    ...{ span: first.span, origin },
  }));
}

function dependsOn({ trail }: TerraformValue): Related {
  return {
    span: trailSpan(trail),
    message: "whether it counts depends on this",
  };
}

/** The ports, or others instead: that depends on `value`. */
export function orElse(
  ports: Ports,
  others: PortRange,
  value: TerraformValue,
): Ports {
  const ranges = ports.map((port) => (port.known ? [port.value] : port.among));
  const among = ranges.every((each) => each !== undefined)
    ? [...(ports.length > 0 ? ranges.flat() : [NO_PORT]), others]
    : undefined;
  return [unknownAt(whyUnknown(value), value, among)];
}

function writtenPorts(row: PortRow, scope: Scope, place: Placed): Ports {
  if (row.const === "any") return [knownAt(ALL_PORTS, place)];
  const all = row.anyIf && answer(row.anyIf, scope);
  if (all?.truth === "yes") return [knownAt(ALL_PORTS, all.value ?? place)];
  const found = [
    ...pairs(row, scope),
    ...numbersAndWords(row, scope),
    ...packedTexts(row, scope),
  ].filter((ports) => ports !== undefined);
  if (found.length > 0) return found.flat();
  if (all?.truth === "unknown" && all.value)
    return orElse([], ALL_PORTS, all.value);
  return row.missing === "any" ? [knownAt(ALL_PORTS, place)] : [];
}

type Found = (Ports | undefined)[];

function pairs(row: PortRow, scope: Scope): Found {
  if (row.from === undefined) return [];
  if (row.ranges === undefined) return [readPair(row, scope)];
  return selectAll(row.ranges, scope).map((each) => readPair(row, each));
}

function numbersAndWords(row: PortRow, scope: Scope): Found {
  const paths = [row.single ?? [], row.spec ?? []].flat();
  return selectAll(paths, scope).map((each) =>
    readWritten(each, row, (value) => readPortValue(value, row)),
  );
}

function packedTexts(row: PortRow, scope: Scope): Found {
  return selectAll(row.of ?? [], scope).map((each) =>
    readWritten(each, row, (value) =>
      readPackedPorts(textOf(value) ?? "", row),
    ),
  );
}

function selectAll(paths: string | readonly string[], scope: Scope): Scope[] {
  return [paths].flat().flatMap((path) => select(path, scope));
}

/** The ports that one value says; nothing where it is as good as absent. */
function readWritten(
  { value, optional }: Scope,
  row: PortRow,
  read: (value: TerraformValue) => PortRange[],
): Ports | undefined {
  if (!value || !isWritten(value)) return undefined;
  const options = optionsOf(value);
  if (!options) return [unknownAt(whyUnknown(value), value)];
  const [only, ...more] = options;
  if (only && more.length === 0 && !optional)
    return read(only).map((range) => knownAt(range, value));
  const among = options.flatMap((option) => {
    if (!isWritten(option) && row.missing === "any") return [ALL_PORTS];
    const ranges = read(option);
    return ranges.length > 0 ? ranges : [NO_PORT];
  });
  if (!among.some(opens)) return [];
  return [
    unknownAt(whyUnknown(value), value, optional ? [...among, NO_PORT] : among),
  ];
}

/** One doubt that many attributes share (a whole rule that is not known) is said once. */
function withoutTwins(ports: Ports): Ports {
  const seen = new Set<string>();
  return ports.filter((port) => {
    if (port.known) return true;
    const key = `${port.span.start} ${port.why}`;
    return !seen.has(key) && seen.add(key);
  });
}
