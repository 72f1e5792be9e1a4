import type { Exposure, Problem } from "../../model.ts";
import { nodeSpan } from "../../syntax/node.ts";
import { textSpan, unknownIn } from "../../syntax/text.ts";
import { pairsOf } from "../../syntax/view.ts";
import type { View } from "../../syntax/view.ts";
import type { World } from "../../world/world.ts";
import type {
  DocumentReader,
  DocumentReading,
  Extraction,
  Settings,
} from "../format.ts";
import { isVersionOne } from "./claims.ts";
import { openDocuments } from "./documents.ts";
import type { Documents } from "./documents.ts";
import { openEnvironment } from "./environment.ts";
import type { Environment } from "./environment.ts";
import { reachThrough, unattached } from "./networks.ts";
import { onceEach, withoutReplaced } from "./occurrences.ts";
import { pathFrom } from "./paths.ts";
import { projectFiles } from "./project-files.ts";
import { loadProject } from "./project.ts";
import type { Project } from "./project.ts";
import { builds, exposuresOf, mounts } from "./service.ts";
import type { Aside } from "./service.ts";

function isOldForm(document: View): boolean {
  const pairs = pairsOf(document);
  return (
    !pairs.some(({ key }) => key === "services" || key === "include") &&
    isVersionOne(pairs)
  );
}

function noteOldForm(document: View): Problem {
  const [first] = pairsOf(document);
  return {
    span: nodeSpan(first!.keyNode),
    severity: "note",
    message:
      "this is the format of docker-compose 1, which docker compose refuses. Put the services under services:",
  };
}

/** What `document-formats.ts` loads when there is a Compose file. */
export const reading: DocumentReading = { open: openCompose };

/** A reader for one run. What the files come to together is worked out at the end. */
export function openCompose(world: World, settings: Settings): DocumentReader {
  const documents = openDocuments(world);
  const environment = openEnvironment(world, settings.envFiles);
  const old: Problem[] = [];
  return {
    take(document) {
      documents.add(document);
      if (isOldForm(document)) old.push(noteOldForm(document));
    },
    async finish(): Promise<Extraction> {
      const exposures: Exposure[] = [];
      const problems: Problem[] = [];
      let isShared = false;
      const aside: { -readonly [K in keyof Aside]: Aside[K] } = {};
      const projects = projectFiles(documents.given(), (folder) =>
        namedFiles(environment, documents, folder, problems),
      );
      for (const { files, folder } of projects) {
        const loaded = loadProject(environment, documents, files, folder);
        isShared ||= loaded.reachesOut;
        if (builds(loaded.project))
          aside.builder ??= await (
            await import("./build.ts")
          ).openBuilder(world);
        if (mounts(loaded.project))
          aside.mounted ??= await import("./mounted-files.ts");
        for (const each of exposuresIn(loaded.project, problems, aside))
          exposures.push(each);
        problems.push(...loaded.problems);
      }
      return {
        exposures: withoutReplaced(isShared ? onceEach(exposures) : exposures),
        problems: [
          ...[...old, ...environment.problems, ...documents.problems],
          ...problems,
        ],
        besides: [...documents.besides, ...(aside.builder?.besides ?? [])],
      };
    },
  };
}

function exposuresIn(
  project: Project,
  problems: Problem[],
  aside: Aside,
): Exposure[] {
  const names = [...project.services.keys()];
  const read = new Map(
    names.map((name) => [name, exposuresOf(project, name, problems, aside)]),
  );
  const unused: Exposure[] = [];
  aside.mounted?.readUnusedFiles(project, (resource) => ({
    ...{ resource, variables: new Map(), users: [], problems },
    ...{ attachment: unattached, exposures: unused },
  }));
  const own = [...read.values()].flatMap(({ exposures, attachment }) => {
    const { sharedWith } = attachment;
    const published =
      sharedWith === undefined ? undefined : read.get(sharedWith)?.exposures;
    return published
      ? exposures.map((each) => reachThrough(each, published))
      : exposures;
  });
  return [...own, ...unused];
}

/** COMPOSE_FILE in the `.env` of a folder: https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_file */
function namedFiles(
  environment: Environment,
  documents: Documents,
  folder: string,
  problems: Problem[],
): string[] {
  const variables = environment.beside(folder);
  const said = variables.get("COMPOSE_FILE");
  if (!said || unknownIn(said) !== undefined) return [];
  const separator =
    variables.get("COMPOSE_PATH_SEPARATOR")?.value ||
    (said.value.includes(";") ? ";" : ":");
  return said.value
    .split(separator)
    .filter((each) => each !== "")
    .map((each) => pathFrom(folder, each))
    .filter((file) => {
      const found = documents.of(file);
      if (!("refused" in found)) return true;
      const message = `${file} was not read: ${found.refused}`;
      problems.push({ span: textSpan(said), severity: "warning", message });
      return false;
    });
}
