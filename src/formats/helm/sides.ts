import type { Control, TemplateNode } from "../../syntax/go-template/nodes.ts";
import type { Decide } from "./render.ts";

/** Which sides of the blocks were printed, in all renderings of a chart so far. */
export interface Sides {
  readonly taken: Map<Control, Set<boolean>>;
  /** The file that a block was met for; what it includes counts for it. */
  readonly files: Map<Control, Set<string>>;
  /** The files in which something has decided that no file says. */
  readonly doubtful: Set<string>;
}

export function openSides(): Sides {
  return { taken: new Map(), files: new Map(), doubtful: new Set() };
}

/** How blocks are decided: as their values are, unless they are forced, or doubtful ones are turned round. */
export function decideBy(
  sides: Sides,
  forced: ReadonlyMap<Control, boolean>,
  turnsDoubtful = false,
): Decide {
  return (node, truth, doubt, file) => {
    if (doubt !== undefined) sides.doubtful.add(file.name);
    const turned = doubt !== undefined && turnsDoubtful ? !truth : truth;
    const side = forced.get(node) ?? turned;
    add(sides.taken, node, side);
    add(sides.files, node, file.name);
    return side;
  };
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

/** The sides that no rendering has printed, and that may hold something to find. */
export function untakenSides(
  sides: Sides,
  forced: ReadonlyMap<Control, boolean>,
  textOf: (node: Control) => string | undefined,
): Map<Control, boolean> {
  const untaken = new Map<Control, boolean>();
  for (const [node, taken] of sides.taken) {
    if (taken.size > 1 || forced.has(node)) continue;
    const side = !taken.has(true);
    if (mayMatter(side ? node.body : node.otherwise, textOf(node)))
      untaken.set(node, side);
  }
  return untaken;
}

/** What opens a port or runs something has one of these words, or comes from elsewhere. */
const WORDS =
  /23|port|image|command|args|exec|container|host|proto|kind|script|include|template|tpl|toYaml|telnet|rules|listener|ingress|target|entry|tcp|range/i;

function mayMatter(
  nodes: readonly TemplateNode[] | undefined,
  text: string | undefined,
): boolean {
  if (!nodes || nodes.length === 0 || text === undefined) return false;
  const { end } = nodes.at(-1)!;
  return WORDS.test(text.slice(nodes[0]!.start, endOf(nodes.at(-1)!, end)));
}

function endOf(node: TemplateNode, end: number): number {
  if (!("body" in node)) return end;
  const last = (node.otherwise ?? node.body).at(-1) ?? node.body.at(-1);
  return last ? endOf(last, last.end) : end;
}

/** The innermost of the forced blocks that an offset of a template stands in. */
export function forcedAround(
  nodes: readonly TemplateNode[],
  offset: number,
  forced: ReadonlyMap<Control, boolean>,
): Control | undefined {
  for (const node of nodes) {
    if (!("body" in node)) continue;
    for (const [side, inner] of [
      [true, node.body],
      [false, node.otherwise ?? []],
    ] as const) {
      const [first, last] = [inner[0], inner.at(-1)];
      if (!first || !last) continue;
      if (offset < first.start || offset > endOf(last, last.end)) continue;
      return (
        forcedAround(inner, offset, forced) ??
        (forced.get(node) === side ? node : undefined)
      );
    }
  }
  return undefined;
}
