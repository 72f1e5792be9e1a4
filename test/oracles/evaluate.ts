import { accessBelow } from "../../src/formats/terraform/access.ts";
import { loadFunctions } from "../../src/formats/terraform/functions/loaded.ts";
import { openInstance } from "../../src/formats/terraform/instance.ts";
import { openLibrary, parseFile } from "../../src/formats/terraform/library.ts";
import type { TerraformValue } from "../../src/formats/terraform/value.ts";
import { openSource } from "../../src/syntax/source.ts";
import { memoryWorld } from "../../src/world/memory.ts";

await loadFunctions();

/** What our evaluator makes of an expression: a value and the outermost word of its type, or why there is none. */
export type Evaluated =
  | { readonly value: unknown; readonly type: string }
  | { readonly refused: string }
  | { readonly unknown: string };

/** Evaluates an expression as an output of the root that `files` are. */
export function evaluateText(
  expression: string,
  files: Readonly<Record<string, string>>,
): Evaluated {
  const asked = `output "answer" {\n  value = (${expression}\n)\n}\n`;
  const all = { ...files, "case.tf": asked };
  const trees = Object.entries(all)
    .filter(([name]) => name.endsWith(".tf"))
    .map(([name, text]) => parseFile(openSource(name, text)));
  const [problem] = trees.flatMap((tree) => tree.problems);
  if (problem) return { refused: problem.message };

  const world = memoryWorld(all);
  const root = {
    files: accessBelow(world, "."),
    findModule: () => ({ why: "there are no other modules" }),
    complain: () => {},
    pathOf: () => ".",
  };
  const module = openLibrary(world, trees, new Set()).module(".")!;
  const place = { address: "", path: [], callers: [], possible: false };
  const value = openInstance(module, root, new Map(), place).output("answer");
  return value ? told(value) : { refused: "the output was not found" };
}

class NoValue extends Error {
  readonly refuses: boolean;
  constructor(why: string, refuses: boolean) {
    super(why);
    this.refuses = refuses;
  }
}

function told(value: TerraformValue): Evaluated {
  try {
    const type = "of" in value ? value.of : value.kind;
    return { value: plain(value), type };
  } catch (error) {
    if (!(error instanceof NoValue)) throw error;
    const { message, refuses } = error;
    return refuses ? { refused: message } : { unknown: message };
  }
}

/** The value as `JSON.parse` of Terraform's jsonencode gives it. */
function plain(value: TerraformValue): unknown {
  switch (value.kind) {
    case "unknown":
      throw new NoValue(value.why, value.invalid === true);
    case "either":
      throw new NoValue("one of several", false);
    case "null":
      return null;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries(
        Array.from(value.entries, ([name, each]) => [name, plain(each)]),
      );
    case "number":
      return value.value + 0; // -0 is 0 in JSON
    default:
      return value.value;
  }
}
