import type { Span, Value } from "../../../model.ts";
import { isWorld, parseCidr, reachOf } from "../../../syntax/cidr.ts";
import { scalarText } from "../../../syntax/located.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { UNKNOWN } from "../../../syntax/text.ts";
import { isScalar } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { isLoopbackHost, textValue } from "../../command/arguments.ts";
import { known } from "../../values.ts";
import { isNull, textOf } from "../objects.ts";
import type { Condition, PortRow } from "./port-row.ts";

/** Gives what stands at a path of a row. */
type Find = (path: string) => readonly View[];

/** Whether a condition holds; a word that nobody can know may be the one that is asked for. */
export function holds({ at, is, orMissing }: Condition, find: Find): boolean {
  const words = find(at).map(textOf).filter(Boolean);
  if (words.length === 0) return orMissing ?? false;
  return words.some(
    (word) => word.includes(UNKNOWN) || is.includes(word.toLowerCase()),
  );
}

/** Azure's words for everybody: https://learn.microsoft.com/azure/virtual-network/service-tags-overview */
const EVERYBODY = /^(?:\*|any|internet)$/i;
const WORLD = "0.0.0.0/0";

/** Who may connect, where a row asks for it. */
export function sourcesOf(
  { sources }: PortRow,
  find: Find,
  place: Span,
): Value<string>[] | undefined {
  if (!sources) return undefined;
  const said = sources.at.flatMap(find).flatMap((view) => {
    if (!isScalar(view) || isNull(view)) return [];
    const text = textValue(scalarText(view.node));
    return text.known && EVERYBODY.test(text.value)
      ? known(WORLD, text.span, text.origin)
      : text;
  });
  if (said.length > 0) return said;
  return sources.missing === undefined ? [] : [known(sources.missing, place)];
}

/** How far a rule can be reached: by the row, the address it listens on, or who may connect. */
export function reachOfRule(
  row: PortRow,
  find: Find,
  sources: readonly Value<string>[] | undefined,
  place: Span,
): Value<string> {
  if (row.reach === "sources") return reachOfSources(sources ?? [], place);
  const addresses = row.address
    ? find(row.address).filter((view) => textOf(view) !== "")
    : [];
  const [first] = addresses;
  return first && addresses.every(isLoopback)
    ? known("loopback", nodeSpan(first.node))
    : known(row.reach, place);
}

function isLoopback(view: View): boolean {
  const text = textOf(view);
  return reachOf(text) === "loopback" || isLoopbackHost(text);
}

/** The furthest of the sources; what is no address is a group of a network. */
function reachOfSources(
  sources: readonly Value<string>[],
  place: Span,
): Value<string> {
  const furthest = (isIt: (text: string) => boolean) =>
    sources.find((source) => source.known && isIt(source.value));
  const world = furthest(isWorld);
  if (world) return known("internet", world.span);
  const doubt = sources.find((source) => !source.known);
  if (doubt) return doubt;
  const address = furthest((text) => parseCidr(text) !== undefined);
  return address
    ? known("private", address.span)
    : known("network", sources[0]?.span ?? place);
}
