/** A pattern of fileset(): `*`, `**`, `?`, `[…]` and `{a,b}`; nothing where it is too odd to be read. */
export function globRegex(pattern: string): RegExp | undefined {
  if (pattern.length > 500) return undefined;
  const parts = pattern
    .replace(/\*{2,}/g, "**")
    .matchAll(
      /(\*\*\/)|(\*\*)|(\*)|(\?)|\[([!^]?)([^\]]+)\]|\\(.)|([{},])|([^])/gu,
    );
  let [result, depth, stars] = ["", 0, 0];
  for (const [
    all,
    folders,
    rest,
    star,
    any,
    not,
    set,
    escaped,
    brace,
  ] of parts) {
    if (folders ?? rest ?? star) stars++;
    if (folders) result += "(?:[^/]+/)*";
    else if (rest) result += ".*";
    else if (star) result += "[^/]*";
    else if (any) result += "[^/]";
    else if (set)
      result += `[${not ? "^" : ""}${set.replace(/[\\[\]&]/g, "\\$&")}]`;
    else if (brace === "{" && ++depth) result += "(?:";
    else if (brace === "}" && depth-- > 0) result += ")";
    else if (brace === "," && depth > 0) result += "|";
    else result += (escaped ?? all).replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
  }
  if (depth !== 0 || stars > 6) return undefined;
  try {
    return new RegExp(`^${result}$`, "su");
  } catch {
    return undefined;
  }
}
