import { textAt } from "../objects.ts";
import type { KindRow } from "../kinds/row.ts";
import { select } from "../select.ts";

const nothing: KindRow["read"] = () => {};

/** What says how objects must be or must not be: it looks like them and opens nothing. */
export const demands: readonly KindRow[] = [
  ...[
    ["apiextensions.k8s.io", "CustomResourceDefinition"],
    ["apiextensions.crossplane.io", "CompositeResourceDefinition"],
    ["admissionregistration.k8s.io", "ValidatingAdmissionPolicy"],
    ["templates.gatekeeper.sh", "ConstraintTemplate"],
    ["kyverno.io", "ClusterPolicy"],
    ["kyverno.io", "Policy"],
  ].map(([group = "", kind = ""]) => ({
    kind,
    groups: [group],
    read: nothing,
  })),
  {
    kind: "ConfigurationPolicy",
    groups: ["policy.open-cluster-management.io"],
    read: ({ view }, { ahead }) => {
      for (const template of select(view, "spec.object-templates[]"))
        if (!/^mustnothave$/i.test(textAt(template, "complianceType")))
          for (const object of select(template, "objectDefinition"))
            ahead.push(object);
    },
  },
];
