import type { Exposure } from "../../../model.ts";
import { sliceText } from "../../../syntax/text.ts";
import { actsOfScript } from "../../command/command.ts";
import { isForShell } from "../../dockerfile/scripts.ts";
import { actsOfContent } from "../../server-files/server-file.ts";
import type { TerraformValue } from "../value.ts";
import { actExposures } from "./placing.ts";
import type { Around } from "./placing.ts";
import { readText } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** What a file that is put somewhere would do. `runs`: something runs it. */
export function dataExposures(
  name: Reading,
  content: TerraformValue,
  around: Around,
  runs = false,
): Exposure[] {
  const body = readText(content);
  if (!body) return [];
  const path = name.text.value;
  const acts =
    runs && isForShell(body.text)
      ? actsOfScript(body.text)
      : actsOfContent(
          {
            name: sliceText(name.text, path.lastIndexOf("/") + 1),
            ...{ path, source: path },
          },
          body.text,
        );
  return actExposures(acts, [body, name], around, runs);
}
