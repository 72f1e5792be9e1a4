import { nodeSpan } from "../../../syntax/node.ts";
import { get, getAll } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { known } from "../../values.ts";
import type { KindRow } from "../kinds/row.ts";
import { readPort } from "../port-value.ts";
import { readLabelSelector } from "../selectors.ts";
import { openingAt } from "./openings.ts";
import type { Opening } from "./openings.ts";
import { policiesOf } from "./policy-family.ts";

/** A port of the selected pods, which other policies let clients connect to. */
function readPorts(spec: View): Opening[] {
  return getAll(spec, "port").flatMap((view) => {
    const reading = readPort(view);
    const tcp = [known("tcp", nodeSpan(view.node))];
    return reading ? openingAt(view, reading, tcp) : [];
  });
}

/** https://linkerd.io/2/reference/authorization-policy/#server */
export const linkerdPolicies: readonly KindRow[] = [
  {
    kind: "Server",
    groups: ["policy.linkerd.io"],
    read: policiesOf({
      rules: "",
      openings: readPorts,
      selector: (spec) => readLabelSelector(get(spec, "podSelector")),
      mechanism: "declare",
    }),
  },
];
