import type { Related } from "../../model.ts";
import { originOf, textSpan, UNKNOWN, unknownIn } from "../../syntax/text.ts";
import type { Expansion } from "./expand.ts";

/** What a variable of a Dockerfile stands for. */
export interface Variable {
  /** With `UNKNOWN` for what nobody can know. */
  readonly value: string;
  readonly why?: string;
  /** Nothing in the files gives it a value, but the build may: its defaults count. */
  readonly unset?: true;
  /** It comes from the other branch of a `${VAR:+...}` that only the build decides on. */
  readonly possible?: true;
  /** ENV stays in the image, ARG is gone when it is built. */
  readonly fromEnv?: true;
  /** Where the literal stands, nearest first. */
  readonly origin: readonly Related[];
}

/** The variables that are known at one place of a Dockerfile. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Why a name that nobody declares may have a value all the same; absent where it is empty. */
  readonly outside?: string;
  /** How many characters references may still bring: references to references can grow without end. */
  readonly room: { left: number };
}

/** Defaults of variables of defaults help nobody to find the place. */
const MOST_ORIGINS = 3;

/** The variable that is given this value. */
export function variableOf(
  { text, possible }: Expansion,
  message: string,
): Variable {
  const why = unknownIn(text);
  return {
    value: text.value,
    ...(why !== undefined && { why }),
    ...(possible && { possible }),
    origin: [{ span: textSpan(text), message }, ...originOf(text)].slice(
      0,
      MOST_ORIGINS,
    ),
  };
}

/** A variable that only the build gives a value to. */
export function unsetVariable(why: string): Variable {
  return { value: UNKNOWN, why, unset: true, origin: [] };
}

/** Nothing for a name that is certainly not set. */
export function lookUp(scope: Scope, name: string): Variable | undefined {
  const variable = scope.variables.get(name);
  if (variable || scope.outside === undefined) return variable;
  return unsetVariable(`$${name} ${scope.outside}`);
}
