import type { Exposure } from "../../../model.ts";
import { parseHcl } from "../../../syntax/hcl/parse.ts";
import { objectOf } from "../blocks.ts";
import { contentsOf } from "../declarations.ts";
import { exposureOf } from "../rows/rule.ts";
import { select } from "../rows/paths.ts";
import type { RuleRow } from "../rows/row.ts";
import { scopeOf } from "../rows/scope.ts";
import type { Scope } from "../rows/scope.ts";
import { emptyModule, noFilesBecause } from "../scope.ts";
import type { TerraformValue } from "../value.ts";
import { containerExposures } from "./containers.ts";
import { dataExposures } from "./data-files.ts";
import { decodeDocument, eachPlain, entryOf } from "./decoding.ts";
import { placedFacts } from "./placing.ts";
import type { Around } from "./placing.ts";
import { openDocument, readText } from "./reading.ts";
import type { ContainerSink } from "./sink.ts";

const tasks = ["job[*].group[*].task[*]", "Job.TaskGroups[*].Tasks[*]"];

/** Tasks of every driver: https://developer.hashicorp.com/nomad/docs/job-specification/task */
const containers: ContainerSink = {
  at: tasks.flatMap((task) => [`${task}.config[*]`, `${task}.Config`]),
  image: ["image"],
  process: ["entrypoint[*]", "command", "args[*]"],
};

const rules: readonly RuleRow[] = [
  {
    at: ["job[*].group[*].network[*].port[*]"],
    port: { single: "static" },
    mechanism: "publish",
    reach: [{ is: "node" }],
  },
  {
    at: ["job[*].group[*].network[*].port[*]"],
    port: { single: "to" },
    mechanism: "forward",
    reach: [{ is: "network" }],
  },
  {
    at: [
      "Job.TaskGroups[*].Networks[*].ReservedPorts[*]",
      "Job.TaskGroups[*].Tasks[*].Resources.Networks[*].ReservedPorts[*]",
    ],
    port: { single: "Value" },
    mechanism: "publish",
    reach: [{ is: "node" }],
  },
];

/** A job in HCL or JSON. */
export function nomadExposures(
  value: TerraformValue,
  scope: Scope,
  around: Around,
): Exposure[] {
  return eachPlain(value, (option) => {
    const reading = readText(option);
    if (!reading) return [];
    const written = reading.text.value;
    if (/^\s*\{/.test(written)) {
      const decoded = decodeDocument(option);
      return decoded ? jobExposures(decoded, scope, around) : [];
    }
    const { source, reading: document } = openDocument(reading, "\u0000job");
    const { body } = parseHcl(source);
    const trail = { source, start: 0, end: written.length };
    const block = {
      type: "",
      labels: [],
      body,
      headerEnd: 0,
      start: 0,
      end: written.length,
    };
    const names = { source, module: NOTHING, names: undefined };
    const job = objectOf(contentsOf({ source, block }), trail, names);
    return jobExposures(job, scope, around).map((exposure) => ({
      ...exposure,
      facts: placedFacts(exposure.facts, [document]),
    }));
  });
}

function jobExposures(
  job: TerraformValue,
  scope: Scope,
  around: Around,
): Exposure[] {
  const inside = scopeOf(job, scope);
  const templates = tasks.flatMap((task) =>
    select(`${task}.template[*]`, inside).flatMap(({ value }) => {
      const path = entryOf(value, "destination");
      const content = entryOf(value, "data");
      const name = path && readText(path);
      return name && content ? dataExposures(name, content, around) : [];
    }),
  );
  return [
    ...containerExposures(containers, inside, around),
    ...rules.flatMap((rule) =>
      rule.at!.flatMap((path) =>
        select(path, inside).flatMap(
          (element) => exposureOf(rule, element, around.resource) ?? [],
        ),
      ),
    ),
    ...templates,
  ];
}

/** Nomad's own variables have no values here. */
const NOTHING = emptyModule(
  noFilesBecause("Nomad reads no file of the module"),
);
