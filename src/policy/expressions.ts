import type { Expression } from "./policy.ts";

/**
 * Compiles a policy's regular expression with RE2's syntax and linear running time, so that no
 * image name can make a check hang. Gives the complaint when it does not compile. The library is
 * loaded only for policies that use one.
 */
export async function compileExpression(
  pattern: string,
): Promise<Expression | string> {
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(pattern);
    return { pattern, test: (text) => compiled.matcher(text).find() };
  } catch (error) {
    return `the regular expression does not compile: ${(error as Error).message}`;
  }
}
