import { optionsOf } from "./lift.ts";
import { iteratorOf } from "./blocks.ts";
import { toNumber, toText } from "./convert.ts";
import { attributeNamed, contentsOf } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import { evaluateAlone } from "./evaluate.ts";
import { iterationsOf } from "./loops.ts";
import type { Names, Scope } from "./scope.ts";
import { unknownValue } from "./unknowns.ts";
import type { TerraformValue } from "./value.ts";

/** One of the things that a block with `count` or `for_each` makes. */
export interface Instance {
  readonly key: string | number | undefined;
  readonly names: Names | undefined;
  /** Whether it is there depends on something that nobody knows. */
  readonly possible: boolean;
}

export interface Expansion {
  readonly instances: readonly Instance[];
  /** Nothing: just one, without a key. */
  readonly keys: readonly (string | number)[] | "unknown" | undefined;
}

const ONE: Expansion = {
  instances: [{ key: undefined, names: undefined, possible: false }],
  keys: undefined,
};

/** No plan has more instances of one block, and a hostile `count` must not fill the memory. */
const MOST_INSTANCES = 10_000;

/**
 * The instances of a resource or module: https://developer.hashicorp.com/terraform/language/meta-arguments/count
 * and …/for_each. Where nobody knows how many, there is one, and what is known of it counts.
 */
export function expand(declaration: Declaration, scope: Scope): Expansion {
  const count = attributeNamed(contentsOf(declaration), "count");
  if (count)
    return byCount(
      evaluateAlone(count.attribute.expression, {
        ...scope,
        source: count.source,
      }),
    );
  const forEach = attributeNamed(contentsOf(declaration), "for_each");
  if (forEach)
    return byForEach(
      evaluateAlone(forEach.attribute.expression, {
        ...scope,
        source: forEach.source,
      }),
    );
  return ONE;
}

function byCount(value: TerraformValue): Expansion {
  const { trail } = value;
  const counts = optionsOf(value).map((option) =>
    option.kind === "unknown" ? undefined : toNumber(option),
  );
  const known = counts.filter((count) => count !== undefined);
  const name = (index: TerraformValue): Names => ({
    name: "count",
    value: {
      kind: "map",
      of: "object",
      entries: new Map([["index", index]]),
      trail: index.trail,
    },
    outer: undefined,
  });
  if (known.length === 0) {
    const why = value.kind === "unknown" ? value.why : "count is no number";
    const index = unknownValue(why, trail);
    return {
      instances: [{ key: undefined, names: name(index), possible: true }],
      keys: "unknown",
    };
  }
  const [least, most] = [
    Math.min(...known),
    Math.min(Math.max(...known), MOST_INSTANCES),
  ];
  const instances: Instance[] = [];
  for (let at = 0; at < most; at++) {
    const index: TerraformValue = { kind: "number", value: at, trail };
    const possible = at >= least || known.length < counts.length;
    instances.push({ key: at, names: name(index), possible });
  }
  return { instances, keys: instances.map(({ key }) => key!) };
}

function byForEach(value: TerraformValue): Expansion {
  const options = optionsOf(value);
  const instances = new Map<string, Instance>();
  const unnamed: Instance[] = [];
  const counts = new Map<string, number>();
  for (const option of options) {
    const iterations = option.kind === "null" ? [] : iterationsOf(option);
    const known = Array.isArray(iterations)
      ? iterations
      : [
          {
            key: unknownValue(iterations.why, iterations.trail),
            value: unknownValue(iterations.why, iterations.trail),
          },
        ];
    for (const iteration of known.slice(0, MOST_INSTANCES)) {
      const isList = option.kind === "list" && option.of !== "set";
      const step = isList ? { ...iteration, key: iteration.value } : iteration;
      const key = toText(step.key);
      const names: Names = {
        name: "each",
        value: iteratorOf(step),
        outer: undefined,
      };
      if (key === undefined) {
        unnamed.push({ key, names, possible: true });
        continue;
      }
      counts.set(key, (counts.get(key) ?? 0) + 1);
      instances.set(key, { key, names, possible: iteration.possible === true });
    }
  }
  const named = [...instances].map(([key, each]) =>
    counts.get(key)! < options.length ? { ...each, possible: true } : each,
  );
  return {
    instances: [...named, ...unnamed],
    keys: unnamed.length > 0 ? "unknown" : [...instances.keys()],
  };
}

const positions = new WeakMap<
  Expansion,
  ReadonlyMap<string | number | undefined, number>
>();

/** Where the instance of a key stands among the others: there may be thousands. */
export function positionOf(
  key: string | number | undefined,
  expansion: Expansion,
): number | undefined {
  const known =
    positions.get(expansion) ??
    new Map(expansion.instances.map((each, at) => [each.key, at]));
  positions.set(expansion, known);
  return known.get(key);
}
