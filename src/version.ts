import { readFileSync } from "node:fs";
import path from "node:path";

/** The version of this package; `package.json` stands beside both `src` and `dist`. */
export function version(): string {
  const file = path.join(import.meta.dirname, "../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string })
    .version;
}
