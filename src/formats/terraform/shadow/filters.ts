import type { Exposure, Span } from "../../../model.ts";
import { known } from "../../values.ts";
import type { Listener, Written } from "../rows/exposures.ts";
import { select, valuesAt } from "../rows/paths.ts";
import type { Row, RuleRow } from "../rows/row.ts";
import { exposureOf } from "../rows/rule.ts";
import { resourceScope } from "../rows/scope.ts";
import type { DecodeJson, ResourceView } from "../rows/scope.ts";
import { denyingRows } from "./deny-rows.ts";
import { filterOf } from "./place-in-order.ts";
import { rulingOf, takesBack } from "./ruling.ts";
import type { Precedes, Ruling } from "./ruling.ts";

/** No filter of any platform has more denying rules; beyond these nobody compares. */
const MOST_DENIES = 1000;

interface Deny extends Ruling {
  readonly place: Span;
}

/** The rules of the filters of one root, as far as their order counts. */
export interface Filters {
  /** Takes the allowing rules; a listener for the exposures of `resource`. */
  allows(resource: ResourceView): Listener;
  /** Tells that `exposure` now goes by `other`. */
  replace(exposure: Exposure, other: Exposure): void;
  /** Takes the denying rules of a resource that is there for certain; `place` says where to look for them. */
  denies(
    row: Row,
    resource: ResourceView,
    decodeJson: DecodeJson,
    place?: Span,
  ): void;
  /** The exposures, with a word about those that an earlier rule takes back. */
  judge(exposures: readonly Exposure[]): readonly Exposure[];
}

export function openFilters(): Filters {
  const allowed = new Map<Exposure, [Written, ResourceView]>();
  const denied = new Map<string, Deny[]>();
  const links = new Map<string, string>();
  const precedes = precedence(links);
  const add = (filter: string, deny: Deny): void => {
    const before = denied.get(filter) ?? [];
    if (before.length < MOST_DENIES) before.push(deny);
    denied.set(filter, before);
  };
  const earlierDeny = (exposure: Exposure): Deny | undefined => {
    const [from, resource] = allowed.get(exposure) ?? [];
    const filter = from && filterOf(from.rule.order!, from, resource!);
    const denies = filter === undefined ? undefined : denied.get(filter);
    if (!denies) return undefined;
    const allow = rulingOf(exposure, from!);
    return denies.find((deny) => takesBack(deny, allow, precedes));
  };
  return {
    allows: (resource) => (exposure, from) => {
      if (from.rule.order) allowed.set(exposure, [from, resource]);
    },
    replace: (exposure, other) => {
      const from = allowed.get(exposure);
      if (from) allowed.set(other, from);
    },
    denies: (row, resource, decodeJson, place) => {
      for (const [exposure, from] of denialsOf(row, resource, decodeJson)) {
        const filter = filterOf(from.rule.order!, from, resource);
        if (filter === undefined) continue;
        const written = exposure.facts["port"]![0]!.span;
        add(filter, { ...rulingOf(exposure, from), place: place ?? written });
      }
      const next = linkOf(row, resource, decodeJson);
      if (next !== undefined) links.set(resource.address, next);
    },
    judge: (exposures) =>
      denied.size === 0
        ? exposures
        : exposures.map((exposure) => {
            const deny = exposure.facts["shadowed"]
              ? undefined
              : earlierDeny(exposure);
            return deny ? shadowed(exposure, deny) : exposure;
          }),
  };
}

function shadowed(exposure: Exposure, { place, address }: Deny): Exposure {
  const { facts, related } = exposure;
  return {
    ...exposure,
    facts: { ...facts, shadowed: [known(true, facts["port"]![0]!.span)] },
    related: [
      ...related,
      { span: place, message: `an earlier rule denies this: ${address}` },
    ],
  };
}

/** What the denying rules of a resource would open if they allowed it. */
function denialsOf(
  row: Row,
  resource: ResourceView,
  decodeJson: DecodeJson,
): [Exposure, Written][] {
  return orderedRules(row).flatMap((rule) => {
    const scope = resourceScope(resource, decodeJson);
    return (rule.at ?? ["."]).flatMap((path) =>
      select(path, scope).flatMap((element): [Exposure, Written][] => {
        const exposure = exposureOf(rule, element, resource);
        return exposure && isCertain(exposure)
          ? [[exposure, { rule, path, element }]]
          : [];
      }),
    );
  });
}

function orderedRules(row: Row): RuleRow[] {
  return (row.rules ?? [row])
    .map((own): RuleRow => ({ ...row, ...own }))
    .filter(({ order, port }) => order && port)
    .flatMap(denyingRows);
}

function isCertain({ facts }: Exposure): boolean {
  const [certainty] = facts["certainty"] ?? [];
  return certainty?.known === true && certainty.value === "definite";
}

/** The resource before which this one stands: `ibm_is_network_acl_rule.web` of its `rule_id`. */
function linkOf(
  { order }: Row,
  resource: ResourceView,
  decodeJson: DecodeJson,
): string | undefined {
  if (order?.before === undefined) return undefined;
  const [value] = valuesAt(order.before, resourceScope(resource, decodeJson));
  return value?.kind === "unknown"
    ? value.identity?.replace(/\.\w+$/, "")
    : undefined;
}

function precedence(links: ReadonlyMap<string, string>): Precedes {
  return (first, second) => {
    let at = links.get(first);
    for (let i = 0; at !== undefined && i < MOST_DENIES; i++) {
      if (at === second) return true;
      at = links.get(at);
    }
    return false;
  };
}
