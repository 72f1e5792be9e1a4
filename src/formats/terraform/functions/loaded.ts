import type { TerraformValue } from "../value.ts";
import type { callFunction as call } from "./call.ts";
import type { FunctionCall } from "./function.ts";

/** Most folders are judged without a single function: they are loaded when the first is called. */
let loaded: typeof call | undefined;

/** A function was called before the functions were loaded: load them, and begin again. */
export class FunctionsNeeded extends Error {}

export async function loadFunctions(): Promise<void> {
  loaded = (await import("./call.ts")).callFunction;
}

/** What a function gives. Throws `FunctionsNeeded` before `loadFunctions` is done. */
export function callFunction(
  name: string,
  args: readonly TerraformValue[],
  at: FunctionCall,
): TerraformValue {
  if (!loaded) throw new FunctionsNeeded(name);
  return loaded(name, args, at);
}

/** What `judge` gives; if it turns out to need functions, after loading them. */
export async function withFunctions<T>(judge: () => T): Promise<T> {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof FunctionsNeeded)) throw error;
    await loadFunctions();
    return judge();
  }
}
