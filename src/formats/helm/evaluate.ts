import type { Command, Operand, Pipe } from "../../syntax/go-template/nodes.ts";
import { deeper, spendStep } from "./budget.ts";
import { functionNamed } from "./functions/functions.ts";
import { literalAt, NO_TRACE } from "./rope.ts";
import type { Place, Trace } from "./rope.ts";
import type { Frame } from "./run.ts";
import {
  bool,
  doubtOf,
  float,
  int,
  isTrue,
  nil,
  NIL,
  string,
  unknown,
} from "./value.ts";
import type { HelmValue } from "./value.ts";

/** The value of a pipeline; its variables get it: https://pkg.go.dev/text/template#hdr-Pipelines */
export function evaluatePipe(
  pipe: Pipe,
  dot: HelmValue,
  frame: Frame,
): HelmValue {
  return deeper(frame.run.budget, () => {
    let value: HelmValue | undefined;
    for (const command of pipe.commands)
      value = evaluateCommand(command, dot, frame, value);
    return value ?? NIL;
  });
}

/** Gives a pipeline's variables their value, unless a `range` does. */
export function setVariables(pipe: Pipe, value: HelmValue, frame: Frame): void {
  for (const name of pipe.variables)
    if (pipe.assigns) assign(frame, name, value);
    else frame.variables.push({ name, value });
}

export function assign(frame: Frame, name: string, value: HelmValue): void {
  const variable = frame.variables.findLast((each) => each.name === name);
  if (variable) variable.value = value;
}

function evaluateCommand(
  { operands, start, end }: Command,
  dot: HelmValue,
  frame: Frame,
  last: HelmValue | undefined,
): HelmValue {
  spendStep(frame.run.budget);
  const by = (): Place | undefined => frame.text.placeOf(start, end);
  const [first, ...others] = operands as [Operand, ...Operand[]];
  const args = (): HelmValue[] => {
    const values = others.map((each) => evaluateOperand(each, dot, frame));
    return last ? [...values, last] : values;
  };
  if (first.kind === "function")
    return first.name === "and" || first.name === "or"
      ? firstThat(first.name === "or", others, dot, frame, last)
      : callFunction(first.name, args(), frame, by);
  if (others.length === 0 && !last) return evaluateOperand(first, dot, frame);
  if ("names" in first)
    return follow(baseOf(first, dot, frame), first, frame, args());
  return evaluateOperand(first, dot, frame);
}

function evaluateOperand(
  operand: Operand,
  dot: HelmValue,
  frame: Frame,
): HelmValue {
  switch (operand.kind) {
    case "dot":
      return dot;
    case "nil":
      return NIL;
    case "pipe": {
      const value = evaluatePipe(operand, dot, frame);
      setVariables(operand, value, frame);
      return value;
    }
    case "function":
      return callFunction(operand.name, [], frame, () => undefined);
    case "bool":
    case "number":
    case "string":
      return constant(operand, frame);
    default:
      return follow(baseOf(operand, dot, frame), operand, frame, []);
  }
}

type Constant = Extract<Operand, { kind: "bool" | "number" | "string" }>;
type Path = Extract<Operand, { names: readonly string[] }>;

const constants = new WeakMap<Operand, HelmValue>();

function constant(operand: Constant, { text }: Frame): HelmValue {
  const before = constants.get(operand);
  if (before) return before;
  const at = text.placeOf(operand.start, operand.end);
  const origin = at ? [literalAt(at)] : text.leadTo(operand.start);
  const value = constantOf(operand, { origin });
  constants.set(operand, value);
  return value;
}

function constantOf(operand: Constant, trace: Trace): HelmValue {
  if (operand.kind === "bool") return bool(operand.value, trace);
  if (operand.kind === "string") return string(operand.value, trace);
  return operand.isFloat
    ? float(operand.value, trace)
    : int(operand.value, trace);
}

function baseOf(path: Path, dot: HelmValue, frame: Frame): HelmValue {
  if (path.kind === "field") return dot;
  if (path.kind === "chain") return evaluateOperand(path.of, dot, frame);
  const variable = frame.variables.findLast(({ name }) => name === path.name);
  return (
    variable?.value ?? unknown(`the variable ${path.name} is not set here`)
  );
}

/** Goes along the fields of a path; the last of them may be a method, which gets the arguments. */
function follow(
  base: HelmValue,
  path: Path,
  frame: Frame,
  args: readonly HelmValue[],
): HelmValue {
  let value = base;
  path.names.forEach((name, index) => {
    const isLast = index === path.names.length - 1;
    value = fieldOf(value, name, isLast ? args : [], () =>
      wordsFor(path, frame),
    );
  });
  return value;
}

function wordsFor(path: Path, { text }: Frame): string {
  const words = text.text.slice(path.start, path.end);
  return /^\$?\.Values\./.test(words)
    ? `${words} has no value in values.yaml`
    : `${words} has no value`;
}

/** A field of a value: https://pkg.go.dev/text/template#hdr-Arguments. What is asked of nothing is nothing. */
function fieldOf(
  value: HelmValue,
  name: string,
  args: readonly HelmValue[],
  why: () => string,
): HelmValue {
  switch (value.kind) {
    case "dict":
      return value.entries.get(name) ?? nil({ origin: [], absent: why() });
    case "nil":
      return nil({ origin: [], absent: value.trace.absent ?? why() });
    case "unknown":
      return value;
    case "object": {
      const method = value.methods[name];
      if (method) return method(args);
      return (
        value.entries().get(name) ??
        unknown(`${value.name}.${name} is not understood`)
      );
    }
    default:
      return unknown(why());
  }
}

/** `and` and `or` look no further than the argument that decides. */
function firstThat(
  wanted: boolean,
  operands: readonly Operand[],
  dot: HelmValue,
  frame: Frame,
  last: HelmValue | undefined,
): HelmValue {
  let value: HelmValue | undefined;
  let doubt: string | undefined;
  for (const operand of operands) {
    value = evaluateOperand(operand, dot, frame);
    const why = doubtOf(value);
    if (isTrue(value) === wanted && why === undefined)
      return doubt === undefined ? value : doubted(value, doubt);
    doubt ??= why;
    // What may decide makes the rest doubtful, and is itself the likely answer.
    if (isTrue(value) === wanted && doubt !== undefined)
      return doubted(value, doubt);
  }
  const answer = last ?? value ?? NIL;
  return doubt === undefined ? answer : doubted(answer, doubt);
}

/** The value as long as nobody decides otherwise. */
function doubted(value: HelmValue, why: string): HelmValue {
  if (value.kind === "unknown" || value.kind === "string") return value;
  return { ...value, trace: { ...value.trace, unsure: why } };
}

function callFunction(
  name: string,
  args: readonly HelmValue[],
  { run }: Frame,
  by: () => Place | undefined,
): HelmValue {
  const call = functionNamed(name);
  if (!call) return unknown(`${name} is not understood`, NO_TRACE);
  spendStep(
    run.budget,
    args.reduce((sum, each) => sum + sizeOf(each), 0),
  );
  return call(args, {
    name,
    budget: run.budget,
    include: (template, dot) => run.include(template, dot, run, by()),
    expand: (template, dot) => run.expand(template, dot, run),
  });
}

/** How many steps it takes to walk through a value once, roughly. */
function sizeOf(value: HelmValue): number {
  if (value.kind === "list") return value.items.length >> 4;
  if (value.kind === "dict") return value.entries.size >> 4;
  if (value.kind !== "string") return 0;
  return value.rope.reduce(
    (sum, { text }) => sum + (text.length >> 8),
    value.rope.length,
  );
}
