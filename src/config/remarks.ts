import type { Mapping } from "../syntax/node.ts";
import { spanAt } from "../syntax/plain.ts";
import type { Plain } from "../syntax/plain.ts";
import type { Complaint } from "../strict/complaints.ts";
import { remarksOnRow } from "../formats/terraform/rows/schema-remarks.ts";
import type { World } from "../world/world.ts";

type Data = { readonly [key: string]: Plain };

/** What the schema cannot say about a configuration file. */
export function remarksOn(
  root: Mapping,
  data: Data,
  world: World,
  place: (path: string) => string,
): Complaint[] {
  const at = (pointer: string, message: string): Complaint => ({
    span: spanAt(root, pointer),
    message,
  });
  const rows = listIn(data, "resources").flatMap((row, i) =>
    remarksOnRow(row).map(({ pointer, message }) =>
      at(`/resources/${i}${pointer}`, message),
    ),
  );
  const dates = listIn(data, "allow").flatMap((entry, i) => {
    const until = isData(entry) ? entry["until"] : undefined;
    return typeof until === "string" && isNoDay(until)
      ? [at(`/allow/${i}/until`, `there is no day ${until}`)]
      : [];
  });
  const files = ["policies", "var-files", "env-files"].flatMap((key) =>
    listIn(data, key).flatMap((path, i) =>
      typeof path === "string" && isMissing(world, key, place(path))
        ? [at(`/${key}/${i}`, `there is no ${place(path)}`)]
        : [],
    ),
  );
  return [...rows, ...dates, ...files];
}

function isMissing(world: World, key: string, path: string): boolean {
  const kind = world.kind(path);
  return kind === "missing" || (kind === "directory" && key !== "policies");
}

/** Of texts that look like dates. */
function isNoDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text);
}

function listIn(data: Data, key: string): readonly Plain[] {
  const value = data[key];
  return Array.isArray(value) ? value : [];
}

function isData(value: Plain): value is { [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
