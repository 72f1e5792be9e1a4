import { get, getAll, itemsOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { known } from "../../values.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import type { KindRow } from "../kinds/row.ts";
import { blocks } from "../network-peers.ts";
import { textAt } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import { select } from "../select.ts";
import {
  areTooMany,
  everyPort,
  excludedBy,
  isEvery,
  openingAt,
  openingsIn,
  within,
  without,
} from "./openings.ts";
import type { Opening } from "./openings.ts";
import { actionIs, policiesOf } from "./policy-family.ts";
import type { PolicyFamily } from "./policy-family.ts";
import { readDecimalPort } from "./port-spellings.ts";
import { called } from "./sources.ts";
import type { SourceField } from "./sources.ts";

const sources: readonly SourceField[] = [
  blocks("from[].source.ipBlocks[]"),
  blocks("from[].source.remoteIpBlocks[]"),
  { at: "from[].source.principals[]", read: called("principal") },
  {
    at: "from[].source.requestPrincipals[]",
    read: called("request principal"),
  },
  { at: "from[].source.serviceAccounts[]", read: called("service account") },
  { at: "from[].source.namespaces[]", read: called("namespace") },
];

/** What only HTTP has: a rule that asks for it lets no other connection in. */
const HTTP = ["hosts", "methods", "paths"].flatMap((key) => [
  key,
  `not${key[0]!.toUpperCase()}${key.slice(1)}`,
]);

/** The ports of the operations, as far as the conditions agree. */
function readAllowed(rule: View): Opening[] {
  const operations = select(rule, "to[].operation");
  const openings =
    operations.length > 0
      ? operations.flatMap(readOperation)
      : [anything(rule)];
  const conditions = portConditions(rule);
  const left = areTooMany(conditions, openings)
    ? openings
    : conditions.reduce(narrow, openings);
  return isAboutRequests(rule) ? left.filter((each) => !isEvery(each)) : left;
}

function readOperation(operation: View): Opening[] {
  const openings = portsIn(operation, "ports", () =>
    HTTP.some((key) => get(operation, key)) ? [] : [anything(operation)],
  );
  return minus(openings, operation, "notPorts");
}

function narrow(openings: Opening[], condition: View): Opening[] {
  const values = portsIn(condition, "values", () => []);
  const agreed =
    values.length === 0 || areTooMany(values, openings)
      ? openings
      : openings.flatMap((opening) =>
          isEvery(opening)
            ? values.filter((value) => within(value, opening))
            : values.some((value) => within(opening, value))
              ? [opening]
              : [],
        );
  return minus(agreed, condition, "notValues");
}

function portsIn(
  holder: View,
  key: string,
  otherwise: () => Opening[],
): Opening[] {
  return openingsIn(holder, key, readListed, otherwise);
}

function readListed(view: View): Opening[] {
  const reading = readDecimalPort(view);
  return reading ? [openingAt(view, reading, tcp(view))] : [];
}

function minus(openings: Opening[], holder: View, key: string): Opening[] {
  const excluded = excludedBy(
    getAll(holder, key).flatMap(itemsOf),
    readDecimalPort,
  );
  return without(openings, excluded);
}

function anything(view: View): Opening {
  return everyPort(view, tcp(view));
}

/** Connections that the mesh knows of are all TCP. */
function tcp({ node }: View): Opening["protocol"] {
  return [known("tcp", nodeSpan(node))];
}

function portConditions(rule: View): View[] {
  return select(rule, "when[]").filter(
    (each) => textAt(each, "key") === "destination.port",
  );
}

/** Requests are HTTP's. */
function isAboutRequests(rule: View): boolean {
  return (
    select(rule, "from[].source.requestPrincipals[]").length > 0 ||
    select(rule, "when[]").some((each) =>
      textAt(each, "key").startsWith("request."),
    )
  );
}

/** Ports that a denial leaves out: everything but these is kept out. */
function readSpared(rule: View): Opening[] {
  const spared = [
    ...select(rule, "to[].operation.notPorts[]"),
    ...portConditions(rule).flatMap((each) => select(each, "notValues[]")),
  ];
  return spared.flatMap(readListed);
}

/** A policy that is only tried out is not enforced. */
function isEnforced(_spec: View, { view }: KubernetesObject): boolean {
  return !select(view, "metadata.annotations").some(
    (annotations) => textAt(annotations, "istio.io/dry-run") === "true",
  );
}

const allows = actionIs("allow", "definite");
const denies = actionIs("deny");

const family = {
  rules: "rules[]",
  governs: isEnforced,
} satisfies Partial<PolicyFamily>;

const AUTHORIZATION = {
  kind: "AuthorizationPolicy",
  groups: ["security.istio.io"],
};

/** https://istio.io/latest/docs/reference/config/security/authorization-policy/ */
export const istioPolicies: readonly KindRow[] = [
  {
    ...AUTHORIZATION,
    read: policiesOf({
      ...family,
      permits: (_rule, spec) => allows(spec),
      sources,
      openings: readAllowed,
    }),
  },
  {
    ...AUTHORIZATION,
    read: policiesOf({
      ...family,
      permits: (_rule, spec) => denies(spec) && "possible",
      openings: readSpared,
      mechanism: "declare",
    }),
  },
];
