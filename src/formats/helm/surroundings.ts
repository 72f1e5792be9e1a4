import { get, pairsOf } from "../../syntax/view.ts";
import { readValue } from "./read-values.ts";
import type { Chart, Shelf } from "./chart.ts";
import { NO_TRACE } from "./rope.ts";
import type { Trace } from "./rope.ts";
import { toYaml } from "./to-yaml.ts";
import { bool, dict, int, list, string, stringOf, textOf } from "./value.ts";
import type { Dict, HelmObject, HelmValue } from "./value.ts";
import { globExpression } from "./glob.ts";

/** As `helm template` names a release that has no name. */
export const release: Dict = dict([
  ["Name", string("release-name")],
  ["Namespace", string("default")],
  ["Service", string("Helm")],
  ["IsInstall", bool(true)],
  ["IsUpgrade", bool(false)],
  ["Revision", int(1)],
]);

const CLUSTER: Trace = {
  origin: [],
  unsure: ".Capabilities is what the cluster has",
};

/** A recent Kubernetes; whatever depends on it is unsure. */
const [MAJOR, MINOR] = ["1", "35"];

/** What every recent cluster serves: https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.35/ */
const served = new Set(
  `v1 admissionregistration.k8s.io/v1 apiextensions.k8s.io/v1 apiregistration.k8s.io/v1 apps/v1
  authentication.k8s.io/v1 authorization.k8s.io/v1 autoscaling/v1 autoscaling/v2 batch/v1
  certificates.k8s.io/v1 coordination.k8s.io/v1 discovery.k8s.io/v1 events.k8s.io/v1
  flowcontrol.apiserver.k8s.io/v1 networking.k8s.io/v1 node.k8s.io/v1 policy/v1
  rbac.authorization.k8s.io/v1 resource.k8s.io/v1 scheduling.k8s.io/v1 storage.k8s.io/v1`.split(
    /\s+/,
  ),
);

const VERSION = `v${MAJOR}.${MINOR}.0`;

const kubeVersion: ReadonlyMap<string, HelmValue> = new Map([
  ["Version", string(VERSION, CLUSTER)],
  ["GitVersion", string(VERSION, CLUSTER)],
  ["Major", string(MAJOR!, CLUSTER)],
  ["Minor", string(MINOR!, CLUSTER)],
]);

export const capabilities: Dict = dict([
  [
    "KubeVersion",
    {
      ...object(".Capabilities.KubeVersion", {}, () => kubeVersion),
      ...{ words: VERSION, trace: CLUSTER },
    },
  ],
  [
    "APIVersions",
    object(
      ".Capabilities.APIVersions",
      {
        Has: ([version]) =>
          bool(version !== undefined && served.has(textOf(version)), CLUSTER),
      },
      () => new Map([...served].map((each) => [each, bool(true, CLUSTER)])),
    ),
  ],
  ["HelmVersion", dict([["Version", string("v3.22", CLUSTER)]])],
]);

function object(
  name: string,
  methods: HelmObject["methods"],
  entries: HelmObject["entries"] = () => new Map(),
): HelmObject {
  return { kind: "object", name, methods, entries, trace: NO_TRACE };
}

/** `.Chart`: what `Chart.yaml` says, by the names of Helm's own fields. */
export function chartInfo(chart: Chart, name: string, isRoot: boolean): Dict {
  const info = dict([
    ["Annotations", dict()],
    ...["Version", "AppVersion", "Description", "Type", "Home", "Icon"].map(
      (key) => [key, string("")] as const,
    ),
  ]);
  for (const { key, value } of pairsOf(chart.metadata)) {
    const field =
      key === "apiVersion"
        ? "APIVersion"
        : key[0]?.toUpperCase() + key.slice(1);
    if (key !== "dependencies")
      info.entries.set(field, asWords(readValue(value)));
  }
  info.entries.set("Name", nameOf(chart, name));
  info.entries.set("IsRoot", bool(isRoot));
  return info;
}

function nameOf(chart: Chart, name: string): HelmValue {
  const said = get(chart.metadata, "name");
  return said && name === chart.name ? asWords(readValue(said)) : string(name);
}

/** Numbers in fields that are texts were written as such. */
function asWords(value: HelmValue): HelmValue {
  return value.kind === "float" ? string(textOf(value), value.trace) : value;
}

/** `.Files`: https://helm.sh/docs/chart_template_guide/accessing_files/ */
export function filesOf(chart: Chart, shelf: Shelf): HelmObject {
  return filesObject(chart.files, (path) => {
    const source = shelf.source(`${chart.folder}${path}`);
    return source
      ? stringOf([
          {
            text: source.text,
            at: { source, start: 0, end: source.text.length },
          },
        ])
      : string("");
  });
}

function filesObject(
  paths: readonly string[],
  read: (path: string) => HelmValue,
): HelmObject {
  const has = (path: HelmValue | undefined): path is HelmValue =>
    path !== undefined && paths.includes(textOf(path));
  const content = (path: HelmValue | undefined): HelmValue =>
    has(path) ? read(textOf(path)) : string("");
  const byName = (change: (value: HelmValue) => HelmValue): HelmValue =>
    stringOf(
      toYaml(
        dict(
          paths.map((path) => [path.replace(/^.*\//, ""), change(read(path))]),
        ),
      ),
    );
  return object(
    ".Files",
    {
      Get: ([path]) => content(path),
      GetBytes: ([path]) => content(path),
      Lines: ([path]) =>
        list(
          textOf(content(path))
            .replace(/\n$/, "")
            .split("\n")
            .map((line) => string(line)),
        ),
      Glob: ([pattern]) => {
        const expression = globExpression(pattern ? textOf(pattern) : "");
        return filesObject(
          paths.filter((path) => expression.test(path)),
          read,
        );
      },
      AsConfig: () => byName((value) => value),
      AsSecrets: () =>
        byName((value) =>
          string(Buffer.from(textOf(value)).toString("base64")),
        ),
    },
    () => new Map(paths.map((path) => [path, read(path)])),
  );
}
