import {
  bool,
  doubtOf,
  isTrue,
  nil,
  string,
  tracesOf,
  unknown,
  whyUnknown,
} from "../value.ts";
import type { HelmValue } from "../value.ts";
import { counted, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/** What to take when there is nothing: https://masterminds.github.io/sprig/defaults.html */
export const choices: Functions = {
  default: counted(1, ([otherwise, given]) =>
    given && isTrue(given) ? given : otherwise!,
  ),
  empty: counted(1, ([value]) => judged([value!], !isTrue(value!))),
  not: counted(1, ([value]) => judged([value!], !isTrue(value!))),
  all: counted(0, (args) => judged(args, args.every(isTrue))),
  any: counted(0, (args) => judged(args, args.some(isTrue))),
  coalesce: counted(0, (args) => args.find(isTrue) ?? nil(tracesOf(args))),
  ternary: counted(3, ([yes, no, condition]) => {
    const why = whyUnknown(condition!);
    if (why !== undefined) return unknown(why, tracesOf([condition!]));
    return isTrue(condition!) ? yes! : no!;
  }),
  required: counted(2, ([message, value]) =>
    value!.kind === "nil" || (value!.kind === "string" && !isTrue(value!))
      ? unknown(
          `a value is required here that values.yaml does not have: ${wordsOf(message!)}`,
        )
      : value!,
  ),
  // Whoever lets it come to this gets no manifest; there is none to check then.
  fail: () => string(""),
};

function judged(args: readonly HelmValue[], truth: boolean): HelmValue {
  const why = args.map(whyUnknown).find((each) => each !== undefined);
  if (why !== undefined) return unknown(why, tracesOf(args));
  const unsure = args.map(doubtOf).find((each) => each !== undefined);
  return bool(truth, { ...tracesOf(args), unsure });
}
