import { LONGEST_LIST } from "../budget.ts";
import { float, int, list, string, tracesOf, unknown } from "../value.ts";
import type { HelmValue } from "../value.ts";
import { known, numberOf, wholeOf, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/** Numbers: https://masterminds.github.io/sprig/math.html */
export const numbers: Functions = {
  int: whole(1, (value) => value!),
  int64: whole(1, (value) => value!),
  atoi: known(1, ([text]) => {
    const words = wordsOf(text!);
    return int(/^[-+]?\d+$/.test(words) ? Number(words) : 0, tracesOf([text!]));
  }),
  float64: known(1, ([value]) => float(numberOf(value!), tracesOf([value!]))),
  toDecimal: known(1, ([value]) => {
    const words = wordsOf(value!);
    return int(
      /^[0-7]+$/.test(words) ? parseInt(words, 8) : 0,
      tracesOf([value!]),
    );
  }),
  add: whole(0, (...all) => all.reduce((sum, each) => sum + each, 0)),
  add1: whole(1, (value) => value! + 1),
  sub: whole(2, (a, b) => a! - b!),
  mul: whole(1, (...all) => all.reduce((product, each) => product * each, 1)),
  div: divided((a, b) => Math.trunc(a / b)),
  mod: divided((a, b) => a % b),
  max: whole(1, (...all) => Math.max(...all)),
  biggest: whole(1, (...all) => Math.max(...all)),
  min: whole(1, (...all) => Math.min(...all)),
  addf: real(0, (...all) => all.reduce((sum, each) => sum + each, 0)),
  add1f: real(1, (value) => value! + 1),
  subf: real(1, (first, ...others) =>
    others.reduce((rest, each) => rest - each, first!),
  ),
  mulf: real(1, (...all) => all.reduce((product, each) => product * each, 1)),
  divf: real(1, (first, ...others) =>
    others.reduce((rest, each) => rest / each, first!),
  ),
  maxf: real(1, (...all) => Math.max(...all)),
  minf: real(1, (...all) => Math.min(...all)),
  floor: real(1, (value) => Math.floor(value!)),
  ceil: real(1, (value) => Math.ceil(value!)),
  round: real(2, (value, places) => {
    const power = 10 ** places!;
    return Math.round(value! * power) / power;
  }),
  until: known(1, ([count]) => {
    const end = wholeOf(count!);
    return counting(0, end, end < 0 ? -1 : 1, [count!]);
  }),
  untilStep: known(3, (args) => {
    const [start, end, step] = args.map(wholeOf) as [number, number, number];
    return counting(start, end, step, args);
  }),
  seq: known(0, (args) => {
    const all = args.map(wholeOf);
    const [start, step, end] =
      all.length === 3
        ? (all as [number, number, number])
        : [all.length === 2 ? all[0]! : 1, undefined, all.at(-1) ?? 0];
    const by = step ?? (end < start ? -1 : 1);
    const numbers = counted(start, end + Math.sign(by), by);
    return string(numbers.join(" "), tracesOf(args));
  }),
};

function whole(
  least: number,
  run: (...args: number[]) => number,
): Functions[string] {
  return known(least, (args) => int(run(...args.map(wholeOf)), tracesOf(args)));
}

function real(
  least: number,
  run: (...args: number[]) => number,
): Functions[string] {
  return known(least, (args) =>
    float(run(...args.map(numberOf)), tracesOf(args)),
  );
}

function divided(run: (a: number, b: number) => number): Functions[string] {
  return known(2, ([a, b], { name }) => {
    const by = wholeOf(b!);
    return by === 0
      ? unknown(`${name} divides by zero here`, tracesOf([a!, b!]))
      : int(run(wholeOf(a!), by), tracesOf([a!, b!]));
  });
}

function counting(
  start: number,
  end: number,
  step: number,
  args: readonly HelmValue[],
): HelmValue {
  const trace = tracesOf(args);
  return list(
    counted(start, end, step).map((each) => int(each, trace)),
    trace,
  );
}

function counted(start: number, end: number, step: number): number[] {
  const numbers: number[] = [];
  if (step === 0) return numbers;
  for (
    let at = start;
    (step > 0 ? at < end : at > end) && numbers.length < LONGEST_LIST;
    at += step
  )
    numbers.push(at);
  return numbers;
}
