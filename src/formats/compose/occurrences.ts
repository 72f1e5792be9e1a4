import type { Exposure, Value } from "../../model.ts";

/** Exposures that two projects share (one includes the other's file), each once. */
export function onceEach(exposures: readonly Exposure[]): Exposure[] {
  const known = new Map<string, Exposure>();
  for (const exposure of exposures) {
    const { resource, facts, related } = exposure;
    const key = `${resource}\n${what(exposure, Object.keys(facts))}`;
    const before = known.get(key);
    if (!before || before.related.length < related.length)
      known.set(key, exposure);
  }
  return [...known.values()];
}

/** What makes two exposures at one place the same to a reader. */
const meaning = ["port", "protocol", "mechanism", "breadth", "starts", "name"];

/**
 * Without those that are taken back in one project and stand all the same in another one, or in
 * the service that was extended.
 */
export function withoutReplaced(exposures: readonly Exposure[]): Exposure[] {
  const taken = exposures.filter(isTaken);
  if (taken.length === 0) return [...exposures];
  const standing = new Set(
    exposures
      .filter((each) => !isTaken(each))
      .map((each) => what(each, meaning)),
  );
  return exposures.filter(
    (each) => !isTaken(each) || !standing.has(what(each, meaning)),
  );
}

function isTaken({ facts }: Exposure): boolean {
  return facts["shadowed"] !== undefined;
}

/** Kind, place and what the facts of these names are, as one text. */
function what({ kind, facts }: Exposure, names: readonly string[]): string {
  const { file, start, end } = Object.values(facts)[0]![0]!.span;
  const said = names.map((name) => [name, (facts[name] ?? []).map(bare)]);
  return JSON.stringify([kind, file, start, end, said]);
}

function bare(value: Value): unknown {
  return value.known ? value.value : value.why;
}
