import type { Exposure, Span, Value } from "../../../model.ts";
import { parseAddress } from "../address.ts";
import type { Address } from "../address.ts";
import { headerOf } from "../blocks.ts";
import type { Declaration } from "../declarations.ts";
import type { Children, ModuleInstance } from "../instance.ts";
import { exposuresOf } from "../rows/exposures.ts";
import type { Filters } from "../shadow/filters.ts";
import type { ResourceView } from "../rows/scope.ts";
import { trailSpan } from "../value.ts";
import type { FileAccess } from "../functions/call.ts";
import { decodeJson, noFiles, viewOf } from "../resource-view.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PlanResource } from "./plan.ts";

/** What the sources say of a resource that a plan names. */
export interface Sources {
  readonly exposures: readonly Exposure[];
  readonly header: ReturnType<typeof headerOf>;
}

/**
 * What a planned resource exposes, told at its source where the sources are there. What only the
 * plan leaves open (a list of rules that nobody writes) is no doubt then: the sources' word counts.
 */
export function plannedExposures(
  resource: PlanResource,
  catalogue: Catalogue,
  sources: Sources | undefined,
  filters: Filters,
): Exposure[] {
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
  const told = sources && trailSpan(sources.header);
  const planned = exposuresBy(catalogue, view, noFiles, filters, told);
  if (!sources) return planned;
  const inDoubt = sources.exposures.some(isDoubtful);
  return planned.flatMap((exposure) => {
    if (!inDoubt && isDoubtful(exposure)) {
      const own = sources.exposures.find((each) => isRuleOf(each, exposure));
      if (own || !isDecided(exposure)) return own ?? [];
    }
    const placed = atSource(exposure, sources);
    filters.replace(exposure, placed);
    return placed;
  });
}

function isRuleOf(a: Exposure, b: Exposure): boolean {
  return a.kind === b.kind && saysSame(a, b, deciding);
}

function isDecided({ facts }: Exposure): boolean {
  return deciding.every(
    (name) => facts[name]?.every(({ known }) => known) ?? true,
  );
}

/** The resource in the modules below `root`; nothing where they do not have it. */
export function sourcesOf(
  resource: PlanResource,
  root: ModuleInstance,
  catalogue: Catalogue,
  filters: Filters,
): Sources | undefined {
  const isKnown =
    catalogue.has(resource.type) || catalogue.sinks.hasType(resource.type);
  const found = isKnown ? declarationOf(resource, root) : undefined;
  if (!found || found === "unread") return undefined;
  const { declaration, module, address } = found;
  const { instances } = module.expansionOf(declaration);
  const instance =
    instances.find(({ key }) => key === address.key) ?? instances[0];
  const exposures = instance
    ? exposuresBy(
        catalogue,
        viewOf(declaration, instance, module),
        module.root.files,
        filters,
      )
    : [];
  return { exposures, header: headerOf(declaration) };
}

function exposuresBy(
  catalogue: Catalogue,
  view: ResourceView,
  files: FileAccess,
  filters: Filters,
  place?: Span,
): Exposure[] {
  const row = catalogue.get(view.type);
  if (row) filters.denies(row, view, decodeJson, place);
  return [
    ...(row ? exposuresOf(row, view, decodeJson, filters.allows(view)) : []),
    ...catalogue.sinks.exposuresOf(view, files),
  ];
}

/** Whether the modules below `root` have the resource, or one of them that is not on disk may. */
export function mayBeIn(resource: PlanResource, root: ModuleInstance): boolean {
  return declarationOf(resource, root) !== undefined;
}

interface Found {
  readonly address: Address;
  readonly module: ModuleInstance;
  readonly declaration: Declaration;
}

function declarationOf(
  { address: written, type, name }: PlanResource,
  root: ModuleInstance,
): Found | "unread" | undefined {
  const address = parseAddress(written);
  const module = address && moduleAt(address, root);
  if (module === "unread") return module;
  if (!address || !module) return undefined;
  const declaration = module.definition.byName.get(`${type}.${name}`);
  return declaration && { address, module, declaration };
}

function moduleAt(
  { modules }: Address,
  root: ModuleInstance,
): ModuleInstance | "unread" | undefined {
  let at: ModuleInstance | undefined = root;
  for (const { name, key } of modules) {
    const call: Declaration | undefined = at.definition.calls.get(name);
    const children: Children | undefined = call && at.childrenOf(call);
    if (!children) return undefined;
    if ("why" in children) return "unread";
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
    same.find((each) => saysSame(each, exposure, [...deciding, "source"])) ??
    same.find((each) => saysSame(each, exposure, deciding)) ??
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
    facts: {
      ...(Object.fromEntries(facts) as Exposure["facts"]),
      ...shadowOf(match),
    },
    related: match?.related ?? [],
  };
}

/** The sources know which filter a rule is of when the plan does not. */
function shadowOf(match: Exposure | undefined): Exposure["facts"] {
  const shadowed = match?.facts["shadowed"];
  return shadowed ? { shadowed } : {};
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

const deciding = [
  ...["port", "protocol", "switch"],
  ...["starts", "program", "name", "repository", "tag"],
];

function saysSame(a: Exposure, b: Exposure, names: readonly string[]): boolean {
  return names.every((name) => show(a.facts[name]) === show(b.facts[name]));
}

function mayBecome(a: Exposure, b: Exposure): boolean {
  const agrees = (name: string): boolean => {
    const [ours, theirs] = [a.facts[name] ?? [], b.facts[name] ?? []];
    const isOpen = [...ours, ...theirs].some((value) => !value.known);
    return isOpen || show(ours) === show(theirs);
  };
  return !isDecided(a) && deciding.every(agrees);
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
