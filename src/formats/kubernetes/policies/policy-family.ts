import type { Value } from "../../../model.ts";
import { reachOf } from "../../../syntax/cidr.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import { UNKNOWN } from "../../../syntax/text.ts";
import { getAll, isMapping, itemsOf, usesOf } from "../../../syntax/view.ts";
import type { View } from "../../../syntax/view.ts";
import { portExposure } from "../../port-rule.ts";
import type { Certainty, PortRule } from "../../port-rule.ts";
import { known } from "../../values.ts";
import { isNull, textOf } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import { EVERYWHERE } from "../pod-index.ts";
import type { Reading, ReadObject } from "../reading.ts";
import { select } from "../select.ts";
import type { Selector } from "../selectors.ts";
import type { Opening } from "./openings.ts";
import { readSources } from "./sources.ts";
import type { SourceField } from "./sources.ts";

/** What policies of one kind have that others do not: they all hold rules of who may connect to which ports. */
export interface PolicyFamily {
  /** The parts of an object that are policies; `spec` where absent. Paths are those of `select`. */
  readonly specs?: readonly string[];
  /** The rules for inbound connections, from a spec. */
  readonly rules: string;
  readonly governs?: (spec: View, object: KubernetesObject) => boolean;
  /** Whether a rule lets in what it describes; where absent, every rule does. */
  readonly permits?: (rule: View, spec: View) => Certainty | undefined;
  /** Absent where the rules do not say whom they let in. */
  readonly sources?: readonly SourceField[];
  readonly openings: (rule: View) => Opening[];
  /** The pods that it governs: they give names their numbers. All of them where absent. */
  readonly selector?: (spec: View) => Selector;
  /** Whether it governs pods of every namespace. */
  readonly isForCluster?: true;
  /** What is governed, where that may be more than pods. */
  readonly reach?: (spec: View, rule: View) => "cluster" | "node";
  /** Set where the rules are only signs of what is let in. */
  readonly mechanism?: "declare";
}

/** Reads the policies of a family. */
export function policiesOf(family: PolicyFamily): ReadObject {
  const { specs = ["spec"], rules, governs } = family;
  return (object, reading) => {
    for (const spec of specs.flatMap((path) => select(object.view, path))) {
      if (!(governs?.(spec, object) ?? true)) continue;
      const policy: Policy = { family, object, spec };
      for (const rule of select(spec, rules))
        if (isMapping(rule) || isNull(rule)) readRule(rule, policy, reading);
    }
  };
}

/** The policy around a rule. */
interface Policy {
  readonly family: PolicyFamily;
  readonly object: KubernetesObject;
  readonly spec: View;
  /** Read when the first name asks for it. */
  selector?: Selector;
}

function readRule(
  rule: View,
  policy: Policy,
  { exposures, waiting }: Reading,
): void {
  const { family, object, spec } = policy;
  const certainty = family.permits ? family.permits(rule, spec) : "definite";
  if (!certainty) return;
  const openings = family.openings(rule);
  if (openings.length === 0) return;
  const { resource } = object;
  const source = family.sources && readSources(rule, family.sources);
  // Whom it lets in from loopback addresses only is on the machine already.
  const reach = source?.every(isLoopback)
    ? "loopback"
    : (family.reach?.(spec, rule) ?? "cluster");
  for (const opening of openings) {
    const { view, protocol } = opening;
    if (protocol.length === 0) continue;
    const shared: Omit<PortRule, "port"> = {
      ...{ resource, certainty, protocol },
      ...(source && { source }),
      mechanism: family.mechanism ?? "allow",
      reach: known(reach, nodeSpan(view.node)),
      related: usesOf(view, resource),
    };
    if ("name" in opening)
      waiting.push({
        ...{ rule: shared, name: opening.name, span: opening.span, said: [] },
        namespace: family.isForCluster ? EVERYWHERE : object.namespace,
        selector: (policy.selector ??= family.selector?.(spec) ?? []),
      });
    else {
      const { ports, breadth } = opening;
      exposures.push(
        portExposure("kubernetes", {
          ...{ ...shared, port: ports },
          ...(breadth && { breadth }),
        }),
      );
    }
  }
}

function isLoopback(source: Value<string>): boolean {
  return source.known && reachOf(source.value) === "loopback";
}

/** Whether the list at `key` names inbound connections; without one they are governed. */
export function governsIngress(key: string): (spec: View) => boolean {
  return (spec) => {
    const types = getAll(spec, key).flatMap(itemsOf).map(textOf);
    return types.length === 0 || types.includes("Ingress");
  };
}

/** Whether `action` says a word, in any case. One that nobody can know may be that word. */
export function actionIs(
  word: string,
  missing?: "definite",
): (holder: View) => Certainty | undefined {
  return (holder) => {
    const said = getAll(holder, "action").map(textOf).filter(Boolean);
    if (said.length === 0) return missing;
    if (said.some((text) => text.toLowerCase() === word)) return "definite";
    return said.some((text) => text.includes(UNKNOWN)) ? "possible" : undefined;
  };
}
