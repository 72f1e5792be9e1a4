import type { Span } from "../../../model.ts";
import { nodeSpan } from "../../../syntax/node.ts";
import type { Node } from "../../../syntax/node.ts";

/** A written stretch, and what takes it away. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: Node;
}

/** What builds take away, by file; of what several builds take away alike the first is kept. */
export type Changes = Map<string, Map<string, Change>>;

export function addChange(
  changes: Changes,
  { source, start, end }: Node,
  by: Node,
): void {
  let inFile = changes.get(source.file);
  if (!inFile) changes.set(source.file, (inFile = new Map()));
  const key = `${start}-${end}`;
  if (!inFile.has(key)) inFile.set(key, { start, end, by });
}

/** The change nearest around what stands at `place`. */
export function changeAround(
  changes: Changes,
  { file, start }: Span,
): Span | undefined {
  let found: Change | undefined;
  for (const change of changes.get(file)?.values() ?? []) {
    if (start < change.start || start >= change.end) continue;
    if (!found || change.end - change.start < found.end - found.start)
      found = change;
  }
  return found && nodeSpan(found.by);
}
