import path from "node:path";
import type { KnownImage } from "../formats/known-images.ts";
import type { VariableSetting } from "../formats/format.ts";
import type { OwnRow } from "../formats/terraform/catalogue.ts";
import type { Problem } from "../model.ts";
import type { Complaint } from "../strict/complaints.ts";
import { readStrictly } from "../strict/read.ts";
import type { Mapping } from "../syntax/node.ts";
import { keySpanAt, spanAt } from "../syntax/plain.ts";
import type { Plain } from "../syntax/plain.ts";
import { globMatcher } from "../world/discover.ts";
import type { World } from "../world/world.ts";
import type {
  Configuration,
  Exception,
  SeverityChoice,
} from "./configuration.ts";
import { remarksOn } from "./remarks.ts";
import { later } from "./schema.ts";
import { validateConfiguration } from "./validator.ts";

export { chooseSeverities } from "./severities.ts";

/** Reads a configuration file; with any complaint nothing may be checked. */
export async function loadConfiguration(
  world: World,
  file: string,
): Promise<
  | { readonly configuration: Configuration }
  | { readonly complaints: readonly Complaint[] }
> {
  const read = readStrictly(world, file, validateConfiguration, {
    whole: "the configuration",
    shape: "a configuration file holds one mapping, in one document",
  });
  const { root, data } = read;
  const place = placeFrom(path.posix.dirname(file));
  const complaints = [
    ...read.complaints,
    ...(root ? remarksOn(root, data, world, place) : []),
  ].sort((a, b) => a.span.start - b.span.start);
  if (!root || complaints.length > 0) return { complaints };
  return { configuration: await configurationOf(file, root, data, place) };
}

/** A path as the file has it, seen from the working directory. */
function placeFrom(folder: string): (written: string) => string {
  return (written) => {
    const place = path.posix.join(folder, written);
    return path.posix.isAbsolute(written)
      ? written
      : path.posix.relative("", place) || ".";
  };
}

type Data = { readonly [key: string]: Plain };

/** Of data that has the shape of the schema. */
async function configurationOf(
  file: string,
  root: Mapping,
  data: Data,
  place: (path: string) => string,
): Promise<Configuration> {
  const texts = (key: string): string[] => (data[key] ?? []) as string[];
  const entries = (key: string): [string, Plain][] =>
    Object.entries((data[key] ?? {}) as Data);
  const folder = path.posix.dirname(file);
  const failOn = data["fail-on"] as Configuration["failOn"];
  const unresolved = data["unresolved"] as Configuration["unresolved"];
  const defaultPolicies = data["default-policies"] as boolean | undefined;
  return {
    ...{ file, folder },
    paths: texts("paths").map(place),
    exclude: texts("exclude"),
    policies: texts("policies").map(place),
    envFiles: texts("env-files").map(place),
    render: texts("render") as Configuration["render"],
    varFiles: texts("var-files").map((each) => ({ file: place(each) })),
    variables: entries("variables").map(([name, value]): VariableSetting => ({
      name,
      text: String(value),
      from: file,
    })),
    severity: entries("severity").map(([policy, to]): SeverityChoice => ({
      policy,
      to: to as SeverityChoice["to"],
      span: keySpanAt(root, "/severity", policy),
    })),
    ...(failOn && { failOn }),
    ...(unresolved && { unresolved }),
    ...(defaultPolicies !== undefined && { defaultPolicies }),
    allow: await exceptionsOf(root, data, folder),
    rows: (data["resources"] ?? []) as unknown as readonly OwnRow[],
    images: ((data["images"] ?? []) as unknown as KnownImage[]).map(
      (image) => ({ ...image, evidence: image.evidence ?? file }),
    ),
    problems: withoutEffect(root, data),
  };
}

async function exceptionsOf(
  root: Mapping,
  data: Data,
  folder: string,
): Promise<Exception[]> {
  const entries = (data["allow"] ?? []) as Record<string, string>[];
  return Promise.all(
    entries.map(async ({ policy, path: glob, resource, reason, until }, i) => ({
      span: spanAt(root, `/allow/${i}/policy`),
      policy: policy!,
      covers: await covering(glob, folder),
      ...(resource !== undefined && { resource }),
      reason: reason!,
      until: until ?? null,
    })),
  );
}

/** Folders stand for all that is in them. */
async function covering(
  glob: string | undefined,
  folder: string,
): Promise<(file: string) => boolean> {
  if (glob === undefined) return () => true;
  const plain = glob.replace(/\/+$/, "");
  const matches = await globMatcher([plain, `${plain}/**`]);
  return (file) => matches(path.posix.relative(folder, file));
}

/** A later key that says what is so anyway is no problem. */
function withoutEffect(root: Mapping, data: Data): Problem[] {
  return Object.keys(later)
    .filter((key) => {
      const value = data[key];
      return value !== undefined && value !== "all" && String(value) !== "";
    })
    .map((key) => ({
      span: keySpanAt(root, "", key),
      severity: "warning",
      message: `"${key}" has no effect yet: it comes with a later version of Portcullis`,
    }));
}
