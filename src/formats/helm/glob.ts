/** A pattern of https://github.com/gobwas/glob with `/` between names, as `.Files.Glob` takes it. */
export function globExpression(glob: string): RegExp {
  const source = glob.replace(
    /\*\*|[*?]|\{([^{}]*)\}|\[(!?)([^\]]+)\]|\\?([^])/g,
    (found, choice, negated, set, other) => {
      if (found === "**") return ".*";
      if (found === "*") return "[^/]*";
      if (found === "?") return "[^/]";
      if (choice !== undefined)
        return `(?:${choice.split(",").map(escaped).join("|")})`;
      if (set !== undefined)
        return `[${negated ? "^" : ""}${set.replace(/[\\[\]^]/g, "\\$&")}]`;
      return escaped(other);
    },
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /(?!)/;
  }
}

/** A choice may have stars of its own. */
function escaped(text: string): string {
  return text
    .replace(/[\\^$.+?()[\]{}|/]/g, "\\$&")
    .replace(/\*+/g, (stars) => (stars.length > 1 ? ".*" : "[^/]*"));
}
