import type { Exposure, Value } from "../../../model.ts";
import { parseAddress } from "../address.ts";
import type { Address } from "../address.ts";
import { headerOf } from "../blocks.ts";
import type { Declaration } from "../declarations.ts";
import type { Children, ModuleInstance } from "../instance.ts";
import { exposuresOf } from "../rows/exposures.ts";
import type { ResourceView } from "../rows/scope.ts";
import { trailSpan } from "../value.ts";
import { decodeJson, viewOf } from "../resource-view.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PlanResource } from "./plan.ts";

/** What the sources say of a resource that a plan names. */
export interface Sources {
  readonly exposures: readonly Exposure[];
  readonly header: ReturnType<typeof headerOf>;
}

/**
 * What a planned resource exposes, told at its source where the sources are there. What only the
 * plan leaves open (a list of rules that nobody writes) is no doubt then.
 */
export function plannedExposures(
  resource: PlanResource,
  catalogue: Catalogue,
  sources: Sources | undefined,
): Exposure[] {
  const row = catalogue.get(resource.type);
  if (!row) return [];
  const { address, type, place } = resource;
  const get = (name: string): ReturnType<PlanResource["get"]> =>
    resource.get(name);
  const view: ResourceView = {
    format: "terraform-plan",
    address,
    type,
    header: place,
    get,
  };
  const planned = exposuresOf(row, view, decodeJson);
  if (!sources) return planned;
  const inDoubt = sources.exposures.some(isDoubtful);
  return planned
    .filter((exposure) => inDoubt || !isDoubtful(exposure))
    .map((exposure) => atSource(exposure, sources));
}

/** The resource in the modules below `root`; nothing where they do not have it. */
export function sourcesOf(
  resource: PlanResource,
  root: ModuleInstance,
  catalogue: Catalogue,
): Sources | undefined {
  const address = parseAddress(resource.address);
  const row = catalogue.get(resource.type);
  const module = address && row && moduleAt(address, root);
  const declaration = module?.definition.byName.get(
    `${resource.type}.${resource.name}`,
  );
  if (!address || !row || !module || !declaration) return undefined;
  const { instances } = module.expansionOf(declaration);
  const instance =
    instances.find(({ key }) => key === address.key) ?? instances[0];
  const exposures = instance
    ? exposuresOf(row, viewOf(declaration, instance, module), decodeJson)
    : [];
  return { exposures, header: headerOf(declaration) };
}

function moduleAt(
  { modules }: Address,
  root: ModuleInstance,
): ModuleInstance | undefined {
  let at: ModuleInstance | undefined = root;
  for (const { name, key } of modules) {
    const call: Declaration | undefined = at.definition.calls.get(name);
    const children: Children | undefined = call && at.childrenOf(call);
    if (!children || "why" in children) return undefined;
    const index = children.expansion.instances.findIndex(
      (each) => each.key === key,
    );
    at = children.instances[Math.max(index, 0)];
    if (!at) return undefined;
  }
  return at;
}

/**
 * The plan knows what is opened, the sources know where that is written: in the rule that says the
 * same, else in one whose port or protocol the files leave open, else at the resource.
 */
function atSource(
  exposure: Exposure,
  { exposures, header }: Sources,
): Exposure {
  const same = exposures.filter(({ kind }) => kind === exposure.kind);
  const match =
    same.find((each) => saysSame(each, exposure)) ??
    same.find((each) => mayBecome(each, exposure));
  const fallback = trailSpan(header);
  const facts = Object.entries(exposure.facts).map(([name, values]) => {
    const written = match?.facts[name] ?? [];
    return [
      name,
      values.map((value, i) =>
        placed(value, written[i] ?? written[0], fallback),
      ),
    ];
  });
  return {
    ...exposure,
    format: "terraform",
    facts: Object.fromEntries(facts) as Exposure["facts"],
    related: match?.related ?? [],
  };
}

function placed(
  value: Value,
  written: Value | undefined,
  fallback: Value["span"],
): Value {
  const { origin: _, ...rest } = value;
  return {
    ...rest,
    span: written?.span ?? fallback,
    ...(written?.origin && { origin: written.origin }),
  };
}

const deciding = ["port", "protocol", "switch"];

function saysSame(a: Exposure, b: Exposure): boolean {
  return deciding.every((name) => show(a.facts[name]) === show(b.facts[name]));
}

function mayBecome(a: Exposure, b: Exposure): boolean {
  return deciding.every((name) => {
    const values = a.facts[name] ?? [];
    return (
      values.some((value) => !value.known) ||
      show(values) === show(b.facts[name])
    );
  });
}

function show(values: readonly Value[] = []): string {
  return values
    .map((value) => (value.known ? JSON.stringify(value.value) : "?"))
    .join();
}

/** Whether the files leave a part of it open. */
export function isDoubtful({ facts }: Exposure): boolean {
  return Object.values(facts)
    .flat()
    .some((value) => !value.known);
}
