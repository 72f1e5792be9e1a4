import type { TerraformValue } from "../value.ts";
import { any, moving, refuse } from "./function.ts";
import type { FunctionCall, Functions } from "./function.ts";

/**
 * What Terraform had before 0.15, and repositories still have:
 * https://developer.hashicorp.com/terraform/language/functions/list and …/map
 */
export const legacy: Functions = {
  list: {
    ...{ parameters: [], rest: any },
    ...moving,
    run: (items, { at }) => ({ kind: "list", of: "tuple", items, trail: at }),
  },
  map: { ...{ parameters: [], rest: any }, ...moving, run: pairs },
};

/** Keys and values in turns. */
function pairs(
  args: readonly TerraformValue[],
  call: FunctionCall,
): TerraformValue {
  if (args.length % 2 === 1)
    return refuse("map() takes a value for each key", call);
  const entries = new Map<string, TerraformValue>();
  for (let at = 0; at < args.length; at += 2) {
    const [key, value] = [args[at]!, args[at + 1]!];
    if (key.kind !== "string") return refuse("a key must be a string", call);
    entries.set(key.value, value);
  }
  return { kind: "map", of: "object", entries, trail: call.at };
}
