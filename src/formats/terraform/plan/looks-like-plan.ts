const edge = 4096;

const versionKey = /"terraform_version"\s*:\s*"v?\d/;

/** Keys beside it: of `show -json`, of the same with sorted keys, and of a state file. */
const otherKey =
  /"(?:format_version|lineage|serial|planned_values|resource_changes|configuration)"\s*:/;

/**
 * Whether a JSON text is a plan or a state of Terraform or OpenTofu, told by its first and last
 * 4 KB (https://developer.hashicorp.com/terraform/internals/json-format).
 */
export function looksLikePlan(text: string): boolean {
  const first = /^\uFEFF?\s*\{/.exec(text.slice(0, edge));
  if (!first) return false;
  const head = text.slice(0, edge);
  const tail = text.slice(Math.max(edge, text.length - edge));
  return [versionKey, otherKey].every(
    (key) => key.test(head) || key.test(tail),
  );
}
