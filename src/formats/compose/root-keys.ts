/** The keys a Compose file may have at its root: https://github.com/compose-spec/compose-spec/blob/main/schema/compose-spec.json */
const rootKeys = new Set([
  ...["version", "name", "include", "services", "models", "jobs"],
  ...["networks", "volumes", "secrets", "configs"],
]);

export function isRootKey(key: string): boolean {
  return rootKeys.has(key) || key.startsWith("x-") || key === "<<";
}
