import type { Exposure } from "../../../model.ts";
import { select } from "../rows/paths.ts";
import type { Scope } from "../rows/scope.ts";
import type { TerraformValue } from "../value.ts";
import { imageExposures, imageExposuresOf } from "./containers.ts";
import { decodeDocument, eachPlain, entryOf, itemsOf } from "./decoding.ts";
import type { Around } from "./placing.ts";
import { joinReadings, readText } from "./reading.ts";

const MOST_PARTS = 20_000;

/** Images among the values of a chart: `image: NAME`, or an object with a `repository`. */
export function helmExposures(
  value: TerraformValue,
  around: Around,
): Exposure[] {
  return eachPlain(value, (option) => {
    const exposures: Exposure[] = [];
    const document = decodeDocument(option);
    const ahead = document ? [{ name: "", part: document }] : [];
    for (let left = MOST_PARTS; ahead.length > 0 && left > 0; left--) {
      const { name, part } = ahead.pop()!;
      if (part.kind === "list")
        for (const item of [...itemsOf(part)].reverse())
          ahead.push({ name, part: item });
      if (part.kind !== "map") continue;
      if (/image$/i.test(name) || part.entries.has("tag"))
        exposures.push(...imageOf(part, around));
      for (const name of [...part.entries.keys()].reverse()) {
        const entry = entryOf(part, name);
        if (!entry) continue;
        if (/image$/i.test(name) && entry.kind === "string")
          exposures.push(...imageExposures(entry, around));
        else ahead.push({ name, part: entry });
      }
    }
    return exposures;
  });
}

function imageOf(part: TerraformValue, around: Around): Exposure[] {
  const repository = entryOf(part, "repository");
  const name = repository && readText(repository);
  if (!name || repository.kind !== "string") return [];
  const [registry, tag] = ["registry", "tag"].map((key) => {
    const entry = entryOf(part, key);
    return entry && readText(entry);
  });
  const whole = joinReadings([
    ...(registry?.text.value ? [registry, "/"] : []),
    name,
    ...(tag?.text.value ? [":", tag] : []),
  ]);
  return imageExposuresOf(whole, repository, around);
}

/** `set { name = "image.repository" }`, as blocks or as a list. */
export function helmSettings(scope: Scope, around: Around): Exposure[] {
  return ["set[*]", "set_sensitive[*]"]
    .flatMap((path) => select(path, scope))
    .flatMap((setting) => {
      const [name, value] = [setting.get("name"), setting.get("value")];
      const isImage =
        name?.kind === "string" &&
        /(?:^|[.\]])\w*image(?:\.repository)?$/i.test(name.value);
      return isImage && value ? imageExposures(value, around) : [];
    });
}
