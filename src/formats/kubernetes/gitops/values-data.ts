import { nodeSpan } from "../../../syntax/node.ts";
import { getAll, pairsOf } from "../../../syntax/view.ts";
import { valuesExposures } from "../../helm-values/values.ts";
import { known } from "../../values.ts";
import { innerDocuments } from "../inner-objects.ts";
import type { KindRow } from "../kinds/row.ts";

/** What Flux looks for where `valuesFrom` names no key, and what people call such keys. */
const valuesKey = /^(?:.*[-_.])?values(?:[-_.].*)?\.ya?ml$/;

/** Values that lie in an object for some release to take: https://fluxcd.io/flux/components/helm/helmreleases/#values-references */
export const valuesData: readonly KindRow[] = [
  { kind: "ConfigMap", at: "data" },
  { kind: "Secret", at: "stringData" },
].map(({ kind, at }) => ({
  ...{ kind, groups: [""] },
  read: ({ view, resource }, { exposures }) => {
    for (const { key, value } of getAll(view, at).flatMap(pairsOf))
      if (valuesKey.test(key))
        for (const values of innerDocuments(value, []))
          for (const each of valuesExposures(values, {
            ...{ resource, format: "kubernetes" },
          })) {
            const runs = [known(false, nodeSpan(values.node))];
            exposures.push({ ...each, facts: { ...each.facts, runs } });
          }
  },
}));
