import type { Exposure, Problem } from "../../model.ts";
import { textSpan } from "../../syntax/text.ts";
import type { View } from "../../syntax/view.ts";
import { imageFacts } from "../image.ts";
import type { Builder } from "./build.ts";
import { readCommands } from "./commands.ts";
import {
  fullText,
  readText,
  relatedTo,
  shadow,
  speaking,
  standing,
  valuesAt,
} from "./context.ts";
import type { ServiceContext } from "./context.ts";
import { saidByHooks } from "./hooks.ts";
import { readLabels } from "./labels.ts";
import { appends, everSaid, replacesUnlessNull } from "./layers.ts";
import type { Replaces } from "./layers.ts";
import type { readMountedFiles, readUnusedFiles } from "./mounted-files.ts";
import { attachmentOf } from "./networks.ts";
import type { Attachment } from "./networks.ts";
import { exposedPorts, publishedPorts } from "./ports.ts";
import type { Project } from "./project.ts";
import { readProxyVariables } from "./proxy-variables.ts";

/** What a service says under these keys, in the order of the exposures. */
const readers: readonly {
  readonly key: string;
  readonly replace: Replaces;
  readonly read: (context: ServiceContext, view: View) => void;
}[] = [
  { key: "ports", replace: appends, read: publishedPorts },
  { key: "expose", replace: appends, read: exposedPorts },
  { key: "image", replace: replacesUnlessNull, read: readImage },
];

export interface ReadService {
  readonly exposures: readonly Exposure[];
  readonly attachment: Attachment;
}

/** Whether the image of some service is built. */
export function builds({ services }: Project): boolean {
  return [...services.values()].some((layers) =>
    layers.some(({ views }) =>
      views.some((view) => valuesAt(view, "build").length > 0),
    ),
  );
}

/** Whether something in the project is a file that a service may mount. */
export function mounts({ services, configs, secrets }: Project): boolean {
  if (configs.size + secrets.size > 0) return true;
  return [...services.values()].some((layers) =>
    layers.some(({ views }) =>
      views.some((view) =>
        ["volumes", "configs", "secrets"].some(
          (key) => valuesAt(view, key).length > 0,
        ),
      ),
    ),
  );
}

/** What reads more than the project's own files; loaded when there is something for it to read. */
export interface Aside {
  readonly builder?: Builder;
  readonly mounted?: {
    readonly readMountedFiles: typeof readMountedFiles;
    readonly readUnusedFiles: typeof readUnusedFiles;
  };
}

/** Everything one service opens, publishes, runs and starts. */
export function exposuresOf(
  project: Project,
  name: string,
  problems: Problem[],
  { builder, mounted }: Aside = {},
): ReadService {
  const layers = project.services.get(name) ?? [];
  const context: ServiceContext = {
    ...{ resource: `services.${name}`, variables: new Map(), users: [] },
    attachment: attachmentOf(project, name, problems),
    ...{ problems, exposures: [] },
  };
  for (const { key, replace, read } of readers)
    for (const said of everSaid(layers, key, replace))
      read(speaking(context, said), said.view);
  for (const said of saidByHooks(layers, "image"))
    readImage(speaking(context, said), said.view);
  const images = builder?.imagesOf(context, project, name) ?? [];
  for (const image of images) context.exposures.push(...image.exposures);
  readCommands(context, layers, images);
  readProxyVariables(context, layers);
  readLabels(context, layers);
  mounted?.readMountedFiles(context, layers, project);
  return context;
}

function readImage(context: ServiceContext, view: View): void {
  const read = readText(context, view);
  if (!read) return;
  const image = fullText(read);
  const facts = imageFacts(image);
  if (Object.keys(facts).length === 0) return;
  const { resource, exposures, attachment } = context;
  exposures.push({
    ...{ kind: "image", format: "compose", resource },
    facts: {
      ...facts,
      ...standing(attachment, textSpan(image)),
      ...shadow(context),
    },
    related: relatedTo(context, view),
  });
}
