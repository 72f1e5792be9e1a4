import type { Related, Span } from "../../model.ts";
import type { Escape } from "../../syntax/dockerfile-lines.ts";
import { readPairs } from "../../syntax/dockerfile-words.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { textFrom } from "../../syntax/text.ts";
import { expand } from "./expand.ts";
import { unsetVariable, variableOf } from "./scope.ts";
import type { Scope, Variable } from "./scope.ts";

/** A scope that instructions still add to. */
export interface OpenScope extends Scope {
  variables: Map<string, Variable>;
  /** The variables are those of the stage it begins with, and must be copied before a change. */
  shared: boolean;
  /** The values of ENV that an ARG of the same stage hides: what begins with the stage has them again. */
  readonly hidden: Map<string, Variable>;
}

/** A value that a build is given for an ARG, and where that is written. */
export interface BuildArgument {
  readonly value: string;
  /** Set where a part of the value is `UNKNOWN`. */
  readonly why?: string;
  readonly span: Span;
  readonly origin?: readonly Related[];
}

/** Enough for any file that a person writes. */
const ROOM = 1_000_000;

export function openScope(
  variables: Iterable<readonly [string, Variable]>,
  room: Scope["room"] = { left: ROOM },
  outside?: string,
): OpenScope {
  return {
    ...{
      variables: new Map(variables),
      shared: false,
      hidden: new Map(),
      room,
    },
    ...(outside !== undefined && { outside }),
  };
}

/** The scope of what begins with another stage's image: ENV and ARG come along. */
export function inherit(scope: OpenScope): OpenScope {
  const inherited = { ...scope, shared: true, hidden: new Map() };
  for (const [name, variable] of scope.hidden)
    own(inherited).set(name, variable);
  return inherited;
}

/** Copies count as well: stages that begin with stages could copy without end. */
function own(scope: OpenScope): Map<string, Variable> {
  if (scope.shared) {
    const { room, variables } = scope;
    const fits = variables.size <= room.left;
    room.left -= fits ? variables.size : 0;
    scope.variables = new Map(fits ? variables : []);
    scope.shared = false;
  }
  return scope.variables;
}

interface Declaring {
  readonly escape: Escape;
  readonly args: ReadonlyMap<string, BuildArgument>;
}

/**
 * `ARG NAME`, `ARG NAME=default`: what the build is given counts, then the default, then the value
 * above the stages. https://docs.docker.com/reference/dockerfile/#arg
 */
export function declareArgs(
  { escape, args }: Declaring,
  scope: OpenScope,
  { argument }: Instruction,
  aboveStages?: Scope,
): void {
  const variables = own(scope);
  for (const { name, value } of readPairs(argument, escape, false)) {
    const given = args.get(name);
    const above = aboveStages?.variables.get(name);
    const before = variables.get(name);
    const declared = given
      ? givenVariable(name, given)
      : value
        ? variableOf(expand(value, escape, scope), `the default of ${name}`)
        : (above ?? before ?? unsetVariable(`ARG ${name} has no default`));
    if (before?.fromEnv && declared !== before) scope.hidden.set(name, before);
    variables.set(name, declared);
  }
}

function givenVariable(name: string, given: BuildArgument): Variable {
  const { value, why, span, origin = [] } = given;
  return {
    value,
    ...(why !== undefined && { why }),
    origin: [{ span, message: `${name} is set here` }, ...origin],
  };
}

/** All values of one ENV are those that variables have before it. */
export function declareEnv(
  escape: Escape,
  scope: OpenScope,
  { argument }: Instruction,
): void {
  const { source, end } = argument;
  const values = readPairs(argument, escape, true).map(
    ({ name, value = textFrom(source, [], end, end) }) => {
      const expansion = expand(value, escape, scope);
      return { name, ...variableOf(expansion, `${name} is set here`) };
    },
  );
  const variables = own(scope);
  for (const { name, ...variable } of values) {
    variables.set(name, { ...variable, fromEnv: true });
    scope.hidden.delete(name);
  }
}
