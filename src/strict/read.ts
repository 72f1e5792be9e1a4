import type { ErrorObject } from "ajv";
import { nodeSpan } from "../syntax/node.ts";
import type { Mapping, Node } from "../syntax/node.ts";
import { toPlain } from "../syntax/plain.ts";
import type { Plain } from "../syntax/plain.ts";
import { openSource, spanOf } from "../syntax/source.ts";
import { parseYaml } from "../syntax/yaml.ts";
import type { World } from "../world/world.ts";
import { complaintsFrom } from "./complaints.ts";
import type { Complaint } from "./complaints.ts";

/** A validator that ajv has made; `build.ts` makes it once and ships the result instead of ajv. */
export type Validate = ((data: unknown) => boolean) & {
  errors?: ErrorObject[] | null;
};

/** What to call the file's content in complaints. */
export interface Wording {
  /** `the policy`. */
  readonly whole: string;
  /** What is said of a file that is not one mapping in one document. */
  readonly shape: string;
}

export interface Read {
  /** Absent where there is nothing to look into. */
  readonly root?: Mapping;
  readonly data: { readonly [key: string]: Plain };
  /** In the order in which they were found. */
  readonly complaints: readonly Complaint[];
}

/** Reads a YAML file that people write for this program, where every mistake is told at its place. */
export function readStrictly(
  world: World,
  file: string,
  validate: Validate,
  { whole, shape }: Wording,
): Read {
  const read = world.read(file);
  if ("refused" in read)
    return { data: {}, complaints: [atStart(file, read.refused)] };
  const source = openSource(file, read.text);
  const { documents, problems } = parseYaml(source);
  const root = documents[0];
  if (root?.kind !== "mapping" || documents.length !== 1) {
    const span = documents[1] ? nodeSpan(documents[1]) : spanOf(source, 0, 0);
    const complaint = { span, message: shape };
    return {
      data: {},
      complaints: problems.length > 0 ? problems : [complaint],
    };
  }
  const data = toPlain(root) as { [key: string]: Plain };
  const errors = validate(data) ? [] : (validate.errors ?? []);
  return {
    ...{ root, data },
    complaints: [
      ...problems,
      ...duplicateKeys(root),
      ...complaintsFrom(root, errors, whole),
    ],
  };
}

export function atStart(file: string, message: string): Complaint {
  return { span: spanOf(openSource(file, ""), 0, 0), message };
}

/** Keys said twice in one mapping: the reader could not know which one counts. */
function duplicateKeys(node: Node): Complaint[] {
  if (node.kind === "sequence") return node.items.flatMap(duplicateKeys);
  if (node.kind !== "mapping") return [];
  const seen = new Set<string>();
  return node.entries.flatMap(({ key, value }) => {
    const name = key.kind === "scalar" ? key.text : "";
    const again = seen.has(name);
    seen.add(name);
    const message = `the key "${name}" stands here twice`;
    return [
      ...(again ? [{ span: nodeSpan(key), message }] : []),
      ...duplicateKeys(value),
    ];
  });
}
