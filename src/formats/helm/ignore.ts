/** Whether a chart leaves out a file, by its path inside the chart. */
export type IsIgnored = (path: string) => boolean;

interface Rule {
  readonly pattern: RegExp;
  readonly isNegated: boolean;
  readonly foldersOnly: boolean;
  /** Looks at names rather than at paths. */
  readonly byName: boolean;
}

/**
 * The rules of a `.helmignore`: the first that matches decides; a folder takes along what lies in
 * it: https://helm.sh/docs/chart_template_guide/helm_ignore_file/
 */
export function readIgnoreFile(text: string): IsIgnored {
  const rules = [...text.split(/\r?\n/), "templates/.?*"].flatMap(ruleOf);
  return (path) => {
    const names = path.split("/");
    return names.some((_, index) => {
      const part = names.slice(0, index + 1).join("/");
      return isIgnored(part, index < names.length - 1, rules);
    });
  };
}

function isIgnored(
  path: string,
  isFolder: boolean,
  rules: readonly Rule[],
): boolean {
  for (const { pattern, isNegated, foldersOnly, byName } of rules) {
    const matches = pattern.test(byName ? path.replace(/^.*\//, "") : path);
    if (isNegated) {
      if ((foldersOnly && !isFolder) || !matches) return true;
    } else if ((!foldersOnly || isFolder) && matches) return true;
  }
  return false;
}

function ruleOf(line: string): Rule[] {
  const rule = line.trim();
  if (rule === "" || rule.startsWith("#") || rule.includes("**")) return [];
  const isNegated = rule.startsWith("!");
  const body = rule.slice(isNegated ? 1 : 0).replace(/\/$/, "");
  const pattern = globOf(body.replace(/^\//, ""));
  if (!pattern) return [];
  const foldersOnly = rule.endsWith("/");
  return [{ pattern, isNegated, foldersOnly, byName: !body.includes("/") }];
}

/** A pattern of Go's filepath.Match. */
function globOf(glob: string): RegExp | undefined {
  const source = glob.replace(
    /\\(.)|\[(\^?)([^\]]*)\]|([*?])|([^])/g,
    (_, escaped, negated, set, wild, other) => {
      if (set !== undefined)
        return `[${negated}${set.replace(/[\\[]/g, "\\$&")}]`;
      if (wild) return wild === "*" ? "[^/]*" : "[^/]";
      return (escaped ?? other).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    },
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return undefined;
  }
}
