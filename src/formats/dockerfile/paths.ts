/** An absolute path of an image without `.` and `..`; the root is "/". */
export function folderFrom(folder: string, path: string): string {
  const whole = path.startsWith("/") ? path : `${folder}/${path}`;
  const parts: string[] = [];
  for (const part of whole.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** What is left of a path below a folder; nothing for what is not below it. */
export function pathBelow(folder: string, path: string): string | undefined {
  const begin = folder === "/" ? "/" : `${folder}/`;
  return path.startsWith(begin) && path !== begin
    ? path.slice(begin.length)
    : undefined;
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** A path in a build context, without a slash before it and dots in it. */
export function contextPath(path: string): string {
  return folderFrom("/", path).slice(1);
}

/** More of them would take their time, and nobody writes them. */
const MOST_STARS = 3;

/** The names that a last part with `*`, `?` and `[...]` stands for: https://pkg.go.dev/path/filepath#Match */
export function namePattern(glob: string): RegExp | undefined {
  if (glob.split("*").length > MOST_STARS + 1) return undefined;
  const source = glob.replace(
    /\\(.)|\[\^?[^\]]*\]|[*?]|[.+^${}()|\\\]]/g,
    (found, escaped: string | undefined) =>
      escaped !== undefined
        ? escaped.replace(/\W/, "\\$&")
        : (wild[found] ?? (found.startsWith("[") ? found : `\\${found}`)),
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return undefined;
  }
}

const wild: Record<string, string> = { "*": "[^/]*", "?": "[^/]" };
