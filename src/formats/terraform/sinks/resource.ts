import type { Exposure } from "../../../model.ts";
import type { FileAccess } from "../functions/call.ts";
import { select, valuesAt, valuesAtAll } from "../rows/paths.ts";
import { decodeJson } from "../resource-view.ts";
import { resourceScope } from "../rows/scope.ts";
import type { ResourceView, Scope } from "../rows/scope.ts";
import { containerExposures } from "./containers.ts";
import { dataExposures } from "./data-files.ts";
import { eachPlain } from "./decoding.ts";
import { documentExposures } from "./documents.ts";
import { helmSettings } from "./helm-values.ts";
import { linesExposures, machineExposures } from "./machine-data.ts";
import { metadataEntry, metadataExposures } from "./metadata.ts";
import { packageExposures } from "./packages.ts";
import type { Around } from "./placing.ts";
import { fileAt, provisionerExposures } from "./provisioners.ts";
import { readText } from "./reading.ts";
import type { DocumentSink, FileSink, Sink } from "./sink.ts";
import { sinkOf } from "./table.ts";

/** The images, commands and packages, and the ports that scripts open, of a resource; `own` is a document besides. */
export function sinkExposures(
  resource: ResourceView,
  files: FileAccess,
  own?: DocumentSink,
): Exposure[] {
  const sink = withDocument(sinkOf(resource.type), own);
  const scope = resourceScope(resource, decodeJson);
  const around: Around = { resource, reach: sink?.reach ?? "unknown" };
  return [
    ...(sink ? exposuresIn(sink, scope, files, around) : []),
    ...provisionerExposures(scope, files, around),
  ];
}

function withDocument(
  sink: Sink | undefined,
  own: DocumentSink | undefined,
): Sink | undefined {
  if (!own) return sink;
  return { types: [], ...sink, documents: [...(sink?.documents ?? []), own] };
}

function exposuresIn(
  sink: Sink,
  scope: Scope,
  files: FileAccess,
  around: Around,
): Exposure[] {
  const { resource } = around;
  const special = specials[resource.type];
  return [
    ...valuesAtAll(sink.machine, scope).flatMap((value) =>
      machineExposures(value, around),
    ),
    ...valuesAtAll(sink.metadata, scope).flatMap((value) =>
      metadataExposures(value, around),
    ),
    ...(sink.scripts ?? []).flatMap((path) =>
      linesExposures(valuesAt(path, scope), around),
    ),
    ...packageExposures(valuesAtAll(sink.packages, scope), around),
    ...(sink.containers ?? []).flatMap((container) =>
      containerExposures(container, scope, around),
    ),
    ...(sink.files ?? []).flatMap((file) =>
      fileExposures(file, scope, files, around),
    ),
    ...(sink.documents ?? []).flatMap(({ path, as }) =>
      valuesAt(path, scope).flatMap((value) =>
        documentExposures[as](value, scope, around),
      ),
    ),
    ...(special ? special(scope, around) : []),
  ];
}

/** What paths cannot say. */
const specials: Record<string, (scope: Scope, around: Around) => Exposure[]> = {
  helm_release: helmSettings,
  google_compute_project_metadata_item: (scope, around) => {
    const [key, value] = [scope.get("key"), scope.get("value")];
    return key?.kind === "string" && value
      ? metadataEntry(key.value, value, around)
      : [];
  },
  aws_ssm_maintenance_window_task: (scope, around) =>
    select(
      "task_invocation_parameters[*].run_command_parameters[*].parameter[*]",
      scope,
    ).flatMap((parameter) => {
      const name = parameter.get("name");
      return name?.kind === "string" && /^commands$/i.test(name.value)
        ? linesExposures(valuesAt("values[*]", parameter), around)
        : [];
    }),
};

function fileExposures(
  { at = ["."], content = [], source, path }: FileSink,
  scope: Scope,
  files: FileAccess,
  around: Around,
): Exposure[] {
  return at
    .flatMap((each) => select(each, scope))
    .flatMap((element) => {
      const [named] = valuesAt(path, element);
      const name = named && readText(named);
      if (!name) return [];
      const local = source === undefined ? [] : valuesAt(source, element);
      return [
        ...valuesAtAll(content, element),
        ...local.map((each) => fileAt(each, files)),
      ].flatMap((each) =>
        eachPlain(each, (plain) => dataExposures(name, plain, around)),
      );
    });
}
