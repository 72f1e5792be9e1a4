import { resolveScalar } from "../../../syntax/scalar.ts";
import { placeAt, stepsOf, valueAt } from "./pointer.ts";
import type { Place } from "./pointer.ts";
import {
  asTree,
  copyOf,
  dropField,
  fieldOf,
  keysOf,
  putField,
  wordOf,
} from "./tree.ts";
import type { Budget, Tree } from "./tree.ts";

/** What a list of operations tells of what it does. */
export interface PatchListener {
  /** `gone` is written, and the operation `by` takes it away. */
  gone(gone: Tree, by: Tree): void;
  /** `by` gives the port `holder` a protocol. */
  narrowed(holder: Tree, by: Tree): void;
}

/** An operation that cannot be done: the patch fails, and with it the build. */
export interface Failed {
  readonly at: Tree;
  readonly why: string;
}

/**
 * Does the operations of a patch in place, one after the other, up to the first that fails.
 * https://datatracker.ietf.org/doc/html/rfc6902
 */
export function applyOperations(
  root: Tree,
  operations: readonly Tree[],
  listener: PatchListener,
  budget: Budget,
): Failed | undefined {
  for (const operation of operations) {
    const why = applyOperation(root, operation, listener, budget);
    if (why !== undefined)
      return { at: fieldOf(operation, "path") ?? operation, why };
  }
  return undefined;
}

type Apply = (job: Job) => string | undefined;

/** An operation on the way: where it aims at, and what stands there. */
interface Job {
  readonly root: Tree;
  readonly operation: Tree;
  readonly place: Place;
  readonly listener: PatchListener;
  readonly budget: Budget;
}

const applying: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  ["add", (job) => withValue(job, (value) => add(job, value))],
  ["replace", (job) => withValue(job, (value) => replace(job, value))],
  ["remove", (job) => remove(job.place, deciding(job), job.listener)],
  ["test", (job) => test(job)],
  [
    "copy",
    (job) =>
      withSource(job, (from) => add(job, copyOf(valueAt(from)!, job.budget))),
  ],
  ["move", (job) => withSource(job, (from) => move(job, from))],
]);

function applyOperation(
  root: Tree,
  operation: Tree,
  listener: PatchListener,
  budget: Budget,
): string | undefined {
  const apply = applying.get(wordOf(operation, "op"));
  if (!apply) return "it is none of add, replace, remove, move, copy and test";
  const place = placeOf(root, wordOf(operation, "path"));
  return place
    ? apply({ root, operation, place, listener, budget })
    : "the path leads nowhere";
}

function placeOf(root: Tree, pointer: string): Place | undefined {
  const steps = stepsOf(pointer);
  return steps && placeAt(root, steps);
}

function withValue(
  { operation, budget }: Job,
  apply: (value: Tree) => string | undefined,
): string | undefined {
  const value = fieldOf(operation, "value");
  return value ? apply(copyOf(value, budget)) : "it has no value";
}

function withSource(
  { root, operation }: Job,
  apply: (from: Place) => string | undefined,
): string | undefined {
  const from = placeOf(root, wordOf(operation, "from"));
  return from && valueAt(from) ? apply(from) : "nothing stands at `from`";
}

function add(
  { place, listener, operation }: Job,
  value: Tree,
): string | undefined {
  if ("key" in place) {
    const before = valueAt(place);
    if (before) listener.gone(before, deciding({ operation }));
    putField(place.holder, place.key, value);
    if (place.key === "protocol") listener.narrowed(place.holder, value);
    return undefined;
  }
  const { holder, index } = place;
  if (index < 0 || index > holder.items.length) return "the list is shorter";
  holder.items.splice(index, 0, value);
  return undefined;
}

function replace(job: Job, value: Tree): string | undefined {
  const { place, listener } = job;
  const before = valueAt(place);
  if (!before) return "nothing stands there to be replaced";
  if ("key" in place) return add(job, value);
  listener.gone(before, deciding(job));
  place.holder.items[place.index] = value;
  return undefined;
}

function remove(
  place: Place,
  by: Tree,
  listener: PatchListener,
): string | undefined {
  const before = valueAt(place);
  if (!before) return "nothing stands there to be removed";
  listener.gone(before, by);
  if ("key" in place) dropField(place.holder, place.key);
  else place.holder.items.splice(place.index, 1);
  return undefined;
}

function move(job: Job, from: Place): string | undefined {
  const { root, operation } = job;
  const value = valueAt(from)!;
  const silent = { gone: () => {}, narrowed: () => {} };
  remove(from, value, silent);
  // What was removed may have stood in front of where the value goes.
  const place = placeOf(root, wordOf(operation, "path"));
  return place ? add({ ...job, place }, value) : "the path leads nowhere";
}

function test({ operation, place }: Job): string | undefined {
  const wanted = fieldOf(operation, "value");
  const found = valueAt(place);
  if (!wanted || !found) return wanted || found ? DIFFERENT : undefined;
  return isEqual(found, wanted) ? undefined : DIFFERENT;
}

const DIFFERENT = "what stands there is something else";

function isEqual(one: Tree, other: Tree): boolean {
  if (one.kind === "scalar" && other.kind === "scalar")
    return resolveScalar(one, "kubectl") === resolveScalar(other, "kubectl");
  if (one.kind === "sequence" && other.kind === "sequence")
    return (
      one.items.length === other.items.length &&
      one.items.every((item, i) =>
        isEqual(asTree(item), asTree(other.items[i]!)),
      )
    );
  if (one.kind !== "mapping" || other.kind !== "mapping") return false;
  const names = new Set([...keysOf(one), ...keysOf(other)]);
  return [...names].every((name) => {
    const [a, b] = [fieldOf(one, name), fieldOf(other, name)];
    return a !== undefined && b !== undefined && isEqual(a, b);
  });
}

/** The value that the operation brings, else its path. */
function deciding({ operation }: Pick<Job, "operation">): Tree {
  return fieldOf(operation, "value") ?? fieldOf(operation, "path") ?? operation;
}
