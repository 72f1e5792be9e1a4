import type { Guidance } from "../model.ts";
import type { Complaint } from "../strict/complaints.ts";
import { atStart, readStrictly } from "../strict/read.ts";
import { keySpanAt, spanAt } from "../syntax/plain.ts";
import type { Plain } from "../syntax/plain.ts";
import type { World } from "../world/world.ts";
import { readExamples } from "./examples.ts";
import { buildPolicy, expressionsOf } from "./build.ts";
import { readGuidance } from "./guidance.ts";
import type { Example, Policy } from "./policy.ts";
import { remarksOn } from "./semantics.ts";
import { validatePolicy } from "./validator.ts";

export interface LoadedPolicies {
  readonly policies: Policy[];
  /** By the policy's id. */
  readonly examples: Map<string, readonly Example[]>;
  /** With any of these nothing may be checked. */
  readonly complaints: Complaint[];
}

/** Loads policy files and pack folders; ids must be unique over all of them and over `taken`. */
export async function loadPolicies(
  world: World,
  paths: readonly string[],
  taken: readonly Policy[] = [],
): Promise<LoadedPolicies> {
  const loaded: LoadedPolicies = {
    policies: [],
    examples: new Map(),
    complaints: [],
  };
  const owners = new Map(taken.map((policy) => [policy.id, policy.pack]));
  for (const path of paths) {
    const files = policyFiles(world, path);
    if (files.length === 0)
      loaded.complaints.push(
        atStart(path, "there is no policy file (*.yaml) here"),
      );
    for (const file of files) await loadFile(world, file, owners, loaded);
  }
  return loaded;
}

function policyFiles(world: World, path: string): string[] {
  if (world.kind(path) === "file") return [path];
  const folder = path === "." ? "" : `${path.replace(/\/$/, "")}/`;
  return world
    .list(path)
    .filter(
      (file) =>
        /\.ya?ml$/.test(file) &&
        file.startsWith(folder) &&
        !file.slice(folder.length).includes("/"),
    );
}

async function loadFile(
  world: World,
  file: string,
  owners: Map<string, string>,
  loaded: LoadedPolicies,
): Promise<void> {
  const { root, data, ...read } = readStrictly(world, file, validatePolicy, {
    whole: "the policy",
    shape: "a policy file holds one policy: one mapping, one document",
  });
  const complaints: Complaint[] = [...read.complaints];
  if (!root) {
    loaded.complaints.push(...complaints);
    return;
  }
  const regular = await expressionsOf(data);
  const guidance = guidanceOf(world, file, data);
  complaints.push(
    ...remarksOn(data).map(({ pointer, key, message }) => ({
      message,
      span:
        key === undefined
          ? spanAt(root, pointer)
          : keySpanAt(root, pointer, key),
    })),
    ...regular.remarks.map(({ pointer, message }) => ({
      span: spanAt(root, pointer),
      message,
    })),
  );
  if (typeof guidance === "string" && typeof data["guidance"] === "string")
    complaints.push({ span: spanAt(root, "/guidance"), message: guidance });
  const id = String(data["id"]);
  const owner = owners.get(id);
  if (owner !== undefined)
    complaints.push({
      span: spanAt(root, "/id"),
      message: `the id "${id}" is taken by another policy (${owner}); choose another`,
    });
  if (data["id"] !== undefined) owners.set(id, file);
  complaints.sort((a, b) => a.span.start - b.span.start);
  loaded.complaints.push(...complaints);
  if (complaints.length > 0 || typeof guidance === "string") return;
  loaded.policies.push(
    buildPolicy(data, packOf(file), guidance, regular.expressions),
  );
  loaded.examples.set(id, readExamples(data["examples"]));
}

function packOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}

function guidanceOf(
  world: World,
  file: string,
  data: { readonly [key: string]: Plain },
): Guidance | string {
  const [page, heading] = String(data["guidance"] ?? "").split("#");
  if (!page || /[\\/]/.test(page))
    return `guidance names a page of the pack's own folder, like guidance.md or guidance.md#heading`;
  const path = packOf(file) === "." ? page : `${packOf(file)}/${page}`;
  const read = world.read(path);
  return "refused" in read
    ? `the guidance page ${path} cannot be read: ${read.refused}`
    : readGuidance(read.text, heading);
}
