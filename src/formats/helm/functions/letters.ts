import { ropes } from "./arguments.ts";
import type { Functions } from "./arguments.ts";
import { mapped } from "./mapped.ts";

/** Upper and lower case: https://masterminds.github.io/sprig/strings.html */
export const letters: Functions = {
  upper: ropes(1, (_, rope) => mapped(rope, (text) => text.toUpperCase())),
  lower: ropes(1, (_, rope) => mapped(rope, (text) => text.toLowerCase())),
  title: ropes(1, (_, rope) =>
    mapped(rope, (text) =>
      text.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, (first) =>
        first.toUpperCase(),
      ),
    ),
  ),
  untitle: ropes(1, (_, rope) =>
    mapped(rope, (text) =>
      text.replace(/(?<!\S)\p{L}/gu, (first) => first.toLowerCase()),
    ),
  ),
  nospace: ropes(1, (_, rope) =>
    mapped(rope, (text) => text.replace(/\s/g, "")),
  ),
  snakecase: ropes(1, (_, rope) => mapped(rope, (text) => cased(text, "_"))),
  kebabcase: ropes(1, (_, rope) => mapped(rope, (text) => cased(text, "-"))),
  camelcase: ropes(1, (_, rope) =>
    mapped(rope, (text) =>
      text.replace(/(?:^|[-_ ])(\w)/g, (__, first: string) =>
        first.toUpperCase(),
      ),
    ),
  ),
};

/** `HTTPServer` as `http_server`. */
function cased(text: string, joint: string): string {
  return text
    .replace(
      /([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g,
      (_, lower = "", upper = "", last = "") =>
        `${lower || last}${joint}${upper}`,
    )
    .replace(/[-_ ]+/g, joint)
    .toLowerCase();
}
