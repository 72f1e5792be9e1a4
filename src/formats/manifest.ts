import type { Problem } from "../model.ts";
import { yamlComments } from "../syntax/comments.ts";
import type { LocatedComment } from "../syntax/comments.ts";
import { openSource, spanOf } from "../syntax/source.ts";
import type { Source } from "../syntax/source.ts";
import { viewDocument } from "../syntax/view.ts";
import type { View } from "../syntax/view.ts";
import { parseYaml } from "../syntax/yaml.ts";
import type { World } from "../world/world.ts";
import { formats } from "./formats.ts";
import type { Format } from "./formats.ts";

/** One file, parsed, with each document given to the format that claims it. */
export interface Manifest {
  readonly documents: readonly { format: Format; document: View }[];
  readonly problems: readonly Problem[];
  /** The comments that speak to this program. */
  readonly comments: readonly LocatedComment[];
  readonly source: Source;
}

/** Reads a file once and parses it at most once; a file that no format can be interested in is not parsed. */
export function readManifest(world: World, file: string): Manifest {
  const read = world.read(file);
  const source = openSource(file, "text" in read ? read.text : "");
  const nothing = { documents: [], problems: [], comments: [], source };
  if ("refused" in read) {
    if (world.kind(file) === "missing") return nothing; // Tracked by git, deleted in the work tree.
    return {
      ...nothing,
      problems: [fileProblem(file, `this file was not read: ${read.refused}`)],
    };
  }
  const candidates = formats.filter((format) =>
    format.mayHold(file, source.text),
  );
  if (candidates.length === 0) return nothing;
  if (isHelmTemplate(world, file, source.text))
    return { ...nothing, problems: [helmProblem(file)] };

  const parsed = parseYaml(source);
  const documents = parsed.documents
    .flatMap((node) => viewDocument(node) ?? [])
    .flatMap((document) => {
      const format = candidates.find((each) => each.claims(document, file));
      return format ? [{ format, document }] : [];
    });
  const expected = candidates.some((each) => each.expects(file, source.text));
  const mine = documents.length > 0 || expected;
  return {
    documents,
    problems: mine ? parsed.problems : [],
    comments: mine ? yamlComments(source, parsed.documents, /portcullis/i) : [],
    source,
  };
}

/** A problem with a whole file. */
export function fileProblem(
  file: string,
  message: string,
  severity: Problem["severity"] = "warning",
): Problem {
  return { span: spanOf(openSource(file, ""), 0, 0), severity, message };
}

/** A template of a chart is no YAML before Helm has rendered it. */
function isHelmTemplate(world: World, file: string, text: string): boolean {
  const chart = /^(.*\/)?templates\//.exec(file);
  return (
    chart !== null &&
    text.includes("{{") &&
    world.kind(`${chart[1] ?? ""}Chart.yaml`) === "file"
  );
}

function helmProblem(file: string): Problem {
  return fileProblem(
    file,
    "this Helm template was not checked, because it is not rendered. Check what it becomes: helm template CHART | portcullis -",
    "note",
  );
}
