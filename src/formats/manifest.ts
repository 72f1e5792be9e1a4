import type { Problem } from "../model.ts";
import { yamlComments } from "../syntax/comments.ts";
import type { LocatedComment } from "../syntax/comments.ts";
import type { Source } from "../syntax/source.ts";
import { viewDocument } from "../syntax/view.ts";
import type { View } from "../syntax/view.ts";
import { parseYaml } from "../syntax/yaml.ts";
import { OUR_NAME } from "./format.ts";
import type { DocumentFormat } from "./format.ts";
import { documentFormats } from "./document-formats.ts";
import { readUnrendered } from "./unrendered.ts";

/** A YAML or JSON file, parsed, with each document given to the format that claims it. */
export interface Manifest {
  readonly documents: readonly { format: DocumentFormat; document: View }[];
  readonly problems: readonly Problem[];
  readonly comments: readonly LocatedComment[];
}

const NOTHING: Manifest = { documents: [], problems: [], comments: [] };

/** Parses a file at most once; a file that no format can be interested in is not parsed. */
export function readManifest(source: Source): Manifest {
  const { file, text } = source;
  const candidates = documentFormats.filter((each) => each.mayHold(file, text));
  if (candidates.length === 0) return NOTHING;

  const yaml = parseYaml(source);
  const parsed = text.includes("{") ? (readUnrendered(yaml) ?? yaml) : yaml;
  const documents = parsed.documents
    .flatMap((node) => viewDocument(node) ?? [])
    .flatMap((document) => {
      const format = candidates.find((each) => each.claims(document, file));
      return format ? [{ format, document }] : [];
    });
  const expected = candidates.some((each) => each.expects(file, text));
  if (documents.length === 0 && !expected) return NOTHING;
  return {
    documents,
    problems: parsed.problems,
    comments: yamlComments(source, parsed.documents, OUR_NAME),
  };
}
