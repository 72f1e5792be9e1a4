const name =
  /(?:^|\/)(?:(?:Docker|Container)file(?:\..+)?|dockerfile|[^/]+\.[Dd]ockerfile)$/;
/** What stands beside a Dockerfile under its name, and text about one. */
const notOne = /\.(?:dockerignore|containerignore|md)$/;

/** Whether a file is a Dockerfile, which only its name can tell. */
export function claimsDockerfile(file: string): boolean {
  return name.test(file) && !notOne.test(file);
}
