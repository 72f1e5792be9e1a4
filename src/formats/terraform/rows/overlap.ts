import type { Exposure, PortRange } from "../../../model.ts";

/** Whether an exposure says nothing that an earlier one of the same element has not said. */
export function covers(earlier: Exposure, later: Exposure): boolean {
  const protocols = (exposure: Exposure): string[] =>
    exposure.facts.protocol!.map((fact) =>
      fact.known ? String(fact.value) : "",
    );
  const [first, second] = [protocols(earlier), protocols(later)];
  return (
    (first.includes("any") || second.every((name) => first.includes(name))) &&
    later.facts.port!.every((port) =>
      earlier.facts.port!.some((other) =>
        port.known && other.known
          ? contains(other.value as PortRange, port.value as PortRange)
          : !port.known && !other.known && port.why === other.why,
      ),
    )
  );
}

function contains(outer: PortRange, inner: PortRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
