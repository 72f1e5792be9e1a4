/** Hosts at which the modules of the public registry are found. */
const registries = String.raw`(?:registry\.(?:terraform\.io|opentofu\.org)/)?`;

/** How git and Terraform write a repository at GitHub, up to its owner. */
const github = String.raw`(?:git::)?(?:(?:https?|ssh|git)://)?(?:[\w.-]+@)?github\.com[/:]`;

const end = String.raw`/?(?:\?.*)?$`;

/**
 * A regular expression for the `source` of a registry module `OWNER/NAME/PROVIDER`, by its name or by
 * its repository (https://developer.hashicorp.com/terraform/registry/modules/publish#requirements).
 * `folder`: a regular expression for what follows, `//modules/x`.
 */
export function registryModule(name: string, folder = ""): string {
  const [owner, module, provider] = name.split("/");
  const repository = `terraform-${provider}-${module}`;
  return `^(?:${registries}${name}|${githubRepository(owner!, repository)})${folder}${end}`;
}

/** The same for a folder of a repository that is in no registry. */
export function githubModule(
  owner: string,
  repository: string,
  folder: string,
): string {
  return `^${githubRepository(owner, repository)}${folder}${end}`;
}

function githubRepository(owner: string, repository: string): string {
  return String.raw`${github}${owner}/${repository}(?:\.git)?`;
}
