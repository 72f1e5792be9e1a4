import type { Value } from "../../../model.ts";
import { isWorld, parseCidr, reachOf } from "../../../syntax/cidr.ts";
import { toBool } from "../scalars.ts";
import type { TerraformValue } from "../value.ts";
import { knownAt, optionsOf, textOf, unknownAt, whyUnknown } from "./facts.ts";
import type { Placed } from "./facts.ts";
import { select } from "./paths.ts";
import { isWritten } from "./port-ranges.ts";
import type { SourceRow } from "./row.ts";
import type { Scope } from "./scope.ts";

/** How far one source reaches. */
export type Extent = "world" | "addresses" | "loopback" | "group" | "unknown";

export interface Source {
  readonly fact: Value<string>;
  readonly extent: Extent;
}

const WORLD = "0.0.0.0/0";

/** Who a rule lets in; empty where it names nobody. */
export function readSources(
  row: SourceRow,
  scope: Scope,
  place: Placed,
): Source[] {
  const sources = (row.regex ? (row.of ?? []) : (row.paths ?? [])).flatMap(
    (path) =>
      select(path, scope).flatMap((each) => readSource(each, path, row, scope)),
  );
  return sources.length === 0 && row.missing === "world"
    ? [{ fact: knownAt(WORLD, place), extent: "world" }]
    : withoutTwins(sources);
}

interface Reading {
  readonly text: string;
  readonly extent: Extent;
}

function readSource(
  { value, optional }: Scope,
  path: string,
  row: SourceRow,
  scope: Scope,
): Source[] {
  if (!value || !isWritten(value)) return [];
  const name = nameOf(path);
  const isGroup =
    !row.regex &&
    /group|tag|account|prefix_list|alias|template|uid|_id|self|target/.test(
      name,
    );
  const options = optionsOf(value);
  if (!options)
    return [
      {
        fact: unknownAt(whyUnknown(value), value),
        extent: isGroup ? "group" : "unknown",
      },
    ];
  const readings = options.map((option) =>
    isGroup ? readGroup(option, name) : readAddresses(option, row, scope),
  );
  if (readings.length === 1 && !optional)
    return readings[0]!.map(({ text, extent }) => ({
      fact: knownAt(text, value),
      extent,
    }));
  const all = readings.flat();
  if (all.length === 0) return [];
  const extents = new Set(all.map(({ extent }) => extent));
  const among = all.map(({ text }) => text);
  return [
    {
      fact: unknownAt(whyUnknown(value), value, among),
      extent: extents.size === 1 && !optional ? all[0]!.extent : "unknown",
    },
  ];
}

function readGroup(value: TerraformValue, name: string): Reading[] {
  const isFlag = value.kind === "bool" || name === "self";
  const isItself = isFlag ? toBool(value) : undefined;
  if (isItself !== undefined)
    return isItself ? [{ text: "itself", extent: "group" }] : [];
  const text = textOf(value);
  return text ? [{ text: `${wordsFor(name)} ${text}`, extent: "group" }] : [];
}

function readAddresses(
  value: TerraformValue,
  row: SourceRow,
  scope: Scope,
): Reading[] {
  const text = textOf(value) ?? "";
  const said = row.regex
    ? (new RegExp(row.regex, "i").exec(text)?.groups?.source ?? "")
    : text;
  return said
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => readAddress(withLength(part, row, scope), row));
}

function readAddress(address: string, row: SourceRow): Reading {
  const worlds = row.world ?? ["*", "any"];
  if (worlds.some((word) => word.toLowerCase() === address.toLowerCase()))
    return { text: parseCidr(address) ? address : WORLD, extent: "world" };
  if (isWorld(address)) return { text: address, extent: "world" };
  if (!parseCidr(address)) return { text: address, extent: "group" };
  const extent = reachOf(address) === "loopback" ? "loopback" : "addresses";
  return { text: address, extent };
}

function withLength(address: string, row: SourceRow, scope: Scope): string {
  if (row.length === undefined || address.includes("/")) return address;
  const [length] = select(row.length, scope);
  const text = length?.value && textOf(length.value);
  return text === undefined ? address : `${address}/${text.trim()}`;
}

/** `source_security_group_ids` as people say it: `security group`. */
function wordsFor(name: string): string {
  return name
    .replace(/^(?:source|src|remote|referenced|user)_/, "")
    .replace(/_(?:id|uid|name|no)s?$/, "")
    .replace(/s$/, "")
    .replaceAll("_", " ");
}

function nameOf(path: string): string {
  return path.replaceAll("[*]", "").split(".").at(-1) ?? path;
}

function withoutTwins(sources: Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter(({ fact }) => {
    if (fact.known) return true;
    const key = `${fact.span.start} ${fact.why}`;
    return !seen.has(key) && seen.add(key);
  });
}
