import type { Mapping } from "../../../syntax/node.ts";
import { isSpent } from "./building.ts";
import type { Level } from "./building.ts";
import { identityOf } from "./resource.ts";
import type { Identity } from "./resource.ts";
import {
  asTree,
  fieldOf,
  itemsIn,
  keysOf,
  mappingIn,
  putField,
  wordOf,
} from "./tree.ts";
import type { Tree } from "./tree.ts";

/** Where labels are put in objects of some kinds. */
interface Spot {
  readonly path: string;
  readonly kinds: readonly string[];
  readonly group?: string;
  /** Whether what is missing on the way is made. */
  readonly create: boolean;
}

const withTemplate = ["Deployment", "ReplicaSet", "DaemonSet", "StatefulSet"];

const onMetadata: Spot = { path: "metadata/labels", kinds: [], create: true };

const onTemplates: readonly Spot[] = [
  {
    path: "spec/template/metadata/labels",
    kinds: [...withTemplate, "ReplicationController", "Job"],
    create: true,
  },
  {
    path: "spec/jobTemplate/metadata/labels",
    kinds: ["CronJob"],
    create: true,
  },
  {
    path: "spec/jobTemplate/spec/template/metadata/labels",
    kinds: ["CronJob"],
    create: true,
  },
];

/** https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/commonlabels.go, without affinities */
const onSelectors: readonly Spot[] = [
  {
    path: "spec/selector",
    kinds: ["Service", "ReplicationController"],
    group: "",
    create: true,
  },
  { path: "spec/selector/matchLabels", kinds: withTemplate, create: true },
  { path: "spec/selector/matchLabels", kinds: ["Job"], create: false },
  {
    path: "spec/jobTemplate/spec/selector/matchLabels",
    kinds: ["CronJob"],
    create: false,
  },
  {
    path: "spec/selector/matchLabels",
    kinds: ["PodDisruptionBudget"],
    create: false,
  },
  ...[
    "spec/podSelector/matchLabels",
    "spec/ingress/from/podSelector/matchLabels",
    "spec/egress/to/podSelector/matchLabels",
  ].map((path) => ({
    ...{ path, kinds: ["NetworkPolicy"], group: "networking.k8s.io" },
    create: false,
  })),
];

/** `labels` and `commonLabels`: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/labels/ */
export function applyLabels(level: Level): void {
  const { root, accumulated } = level;
  const put = (pairs: Tree | undefined, spots: readonly Spot[]): void => {
    if (pairs?.kind !== "mapping" || isSpent(level, pairs)) return;
    level.building.budget.left -=
      accumulated.resources.length * pairs.entries.length;
    for (const { tree } of accumulated.resources) {
      const identity = identityOf(tree);
      for (const spot of spots)
        if (isFor(spot, identity))
          putPairs(tree, spot.path.split("/"), pairs, spot.create);
    }
  };
  for (const entry of itemsIn(fieldOf(root, "labels")))
    put(fieldOf(entry, "pairs"), spotsOf(entry));
  put(fieldOf(root, "commonLabels"), everywhere);
}

const everywhere = [onMetadata, ...onTemplates, ...onSelectors];

function spotsOf(entry: Tree): Spot[] {
  const own = itemsIn(fieldOf(entry, "fields")).map((field): Spot => {
    const [kind, path] = [wordOf(field, "kind"), wordOf(field, "path")];
    const group = wordOf(field, "group");
    return {
      ...{ path, kinds: kind ? [kind] : [] },
      ...(group && { group }),
      create: wordOf(field, "create") === "true",
    };
  });
  const said = (key: string): boolean => wordOf(entry, key) === "true";
  if (said("includeSelectors")) return [...own, ...everywhere];
  return [...own, onMetadata, ...(said("includeTemplates") ? onTemplates : [])];
}

function isFor({ kinds, group }: Spot, identity: Identity): boolean {
  return (
    (kinds.length === 0 || kinds.includes(identity.kind)) &&
    (group === undefined || group === identity.group)
  );
}

function putPairs(
  tree: Tree,
  path: readonly string[],
  pairs: Mapping,
  create: boolean,
): void {
  const [step, ...rest] = path;
  if (tree.kind === "sequence") {
    for (const item of tree.items) putPairs(asTree(item), path, pairs, create);
    return;
  }
  if (tree.kind !== "mapping") return;
  if (step === undefined) {
    for (const key of keysOf(pairs)) putField(tree, key, fieldOf(pairs, key)!);
    return;
  }
  const next =
    fieldOf(tree, step) ?? (create ? mappingIn(tree, step, pairs) : undefined);
  if (next) putPairs(next, rest, pairs, create);
}
