import path from "node:path";

/** A folder's file as Terraform takes it (https://developer.hashicorp.com/terraform/language/files). */
export type FileRole = "configuration" | "variables";

const configuration = /\.(?:tf|tofu)(?:\.json)?$/;
const variables = /\.tfvars(?:\.json)?$/;

/** What a file is to Terraform; nothing for editors' leftovers and for what tools have fetched. */
export function roleOf(file: string): FileRole | undefined {
  const name = path.posix.basename(file);
  if (name.startsWith(".") || name.endsWith("~") || /^#.*#$/.test(name))
    return undefined;
  if (/(?:^|\/)\.(?:terraform|terragrunt-cache)\//.test(file)) return undefined;
  if (configuration.test(name)) return "configuration";
  return variables.test(name) ? "variables" : undefined;
}

export function isJson(file: string): boolean {
  return file.endsWith(".json");
}

/**
 * The configuration files of one folder in the order in which they count: overrides last, and
 * without those that OpenTofu's `.tofu` files of the same name hide.
 */
export function inOrder<T extends { readonly file: string }>(
  files: readonly T[],
): { base: T[]; overrides: T[] } {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const tofu = new Set(
    sorted
      .map(({ file }) => file)
      .filter((file) => /\.tofu(?:\.json)?$/.test(file)),
  );
  const seen = sorted.filter(
    ({ file }) =>
      !tofu.has(file.replace(/\.tf(\.json)?$/, ".tofu$1")) || tofu.has(file),
  );
  return {
    base: seen.filter(({ file }) => !isOverride(file)),
    overrides: seen.filter(({ file }) => isOverride(file)),
  };
}

/** https://developer.hashicorp.com/terraform/language/files/override */
function isOverride(file: string): boolean {
  return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(file);
}

/** The folder of a file, `.` at the top. */
export function folderOf(file: string): string {
  return path.posix.dirname(file);
}

/** A path relative to a folder; nothing where it leaves the tree that is checked. */
export function below(folder: string, relative: string): string | undefined {
  const joined = path.posix.join(folder, relative).replace(/(?<=.)\/$/, "");
  const climbs = (place: string): number =>
    place.split("/").filter((step) => step === "..").length;
  return climbs(joined) > climbs(path.posix.normalize(folder)) ||
    path.posix.isAbsolute(relative)
    ? undefined
    : joined;
}

/** A folder as Terraform's `path.module` has it, seen from the root module. */
export function relativePath(root: string, folder: string): string {
  return path.posix.relative(root, folder) || ".";
}
