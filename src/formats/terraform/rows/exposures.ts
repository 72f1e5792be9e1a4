import type { Exposure } from "../../../model.ts";
import { known } from "../../values.ts";
import { toggled } from "./conditions.ts";
import { covers } from "./overlap.ts";
import { select } from "./paths.ts";
import type { Row, RuleRow } from "./row.ts";
import { exposureOf } from "./rule.ts";
import { resourceScope } from "./scope.ts";
import type { DecodeJson, ResourceView, Scope } from "./scope.ts";
import { switchOf } from "./switches.ts";

/** Where an exposure comes from: a kind of rule, and the element that `path` led to. */
export interface Written {
  readonly rule: RuleRow;
  readonly path: string;
  readonly element: Scope;
}

export type Listener = (exposure: Exposure, from: Written) => void;

/** What a resource opens by its row: one exposure for each rule, and one for a setting that is on. */
export function exposuresOf(
  row: Row,
  resource: ResourceView,
  decodeJson: DecodeJson,
  heard?: Listener,
): Exposure[] {
  const scope = resourceScope(resource, decodeJson);
  return [
    ...managementOf(row, resource, scope),
    ...portsOf(row, resource, scope, heard),
  ];
}

function managementOf(
  { toggle }: Row,
  { format, address: name }: ResourceView,
  scope: Scope,
): Exposure[] {
  const fact = toggle && switchOf(toggle, toggled(toggle, scope), scope);
  if (!fact) return [];
  return [
    {
      ...{ kind: "management", format, resource: name, related: [] },
      facts: {
        switch: [fact],
        reach: [known("unknown", fact.span)],
        certainty: [known("definite", fact.span)],
      },
    },
  ];
}

/** Kinds of rules that read the same element tell of it once, the front door first. */
function portsOf(
  row: Row,
  resource: ResourceView,
  scope: Scope,
  heard?: Listener,
): Exposure[] {
  const told = new Map<string, Exposure[]>();
  for (const own of row.rules ?? [row]) {
    const rule = { ...row, ...own };
    if (!rule.port || rule.mechanism === "delegate") continue;
    for (const path of rule.at ?? ["."])
      for (const [i, element] of select(path, scope).entries()) {
        const exposure = exposureOf(rule, element, resource);
        if (exposure) heard?.(exposure, { rule, path, element });
        const key = `${path} ${i}`;
        const earlier = told.get(key) ?? [];
        if (exposure && !earlier.some((each) => covers(each, exposure)))
          told.set(key, [...earlier, exposure]);
      }
  }
  return [...told.values()].flat();
}
