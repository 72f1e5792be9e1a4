import { hclComments } from "../../syntax/hcl/comments.ts";
import type { HclFile } from "../../syntax/hcl/tree.ts";
import type { Source } from "../../syntax/source.ts";
import type { World } from "../../world/world.ts";
import type { FileReader, FileReading, Settings } from "../format.ts";
import type { Problem } from "../../model.ts";
import { fileProblem } from "../file-problem.ts";
import { folderOf, roleOf } from "./files.ts";
import { parseFile } from "./library.ts";
import type { Plan } from "./plan/apply.ts";
import { readPlan } from "./plan/plan.ts";
import { readTaken } from "./run.ts";

/** What `formats.ts` loads when there is a Terraform file or a plan. */
export const reading: FileReading = {
  comments: (source, word) =>
    roleOf(source.file) ? hclComments(source, word) : [],
  open: openTerraform,
};

/** A reader for one run: files become modules, modules are followed from their roots. */
function openTerraform(world: World, settings: Settings): FileReader {
  const files: HclFile[] = [];
  const values = new Map<string, Source>();
  const named = new Set<string>();
  const plans: Plan[] = [];
  const problems: Problem[] = [];
  return {
    take(source, isNamed) {
      const role = roleOf(source.file);
      if (source.text.includes("\0")) {
        problems.push(fileProblem(source.file, NO_TEXT));
        return;
      }
      if (role === undefined)
        plans.push({ file: source.file, ...readPlan(source) });
      else if (role === "variables") values.set(source.file, source);
      else {
        if (isNamed) named.add(folderOf(source.file));
        files.push(parseFile(source));
      }
    },
    finish: () =>
      readTaken(world, settings, { files, values, named, plans, problems }),
  };
}

const NO_TEXT = "this file is no text, so it was not read";
