import { stringOf, unknown } from "../value.ts";
import { counted, ropeFor, wordsOf } from "./arguments.ts";
import type { Functions } from "./arguments.ts";

/** Templates in templates: https://helm.sh/docs/howto/charts_tips_and_tricks/ */
export const templates: Functions = {
  include: counted(2, ([name, dot], call) =>
    name!.kind === "unknown"
      ? name!
      : stringOf(call.include(wordsOf(name!), dot!)),
  ),
  tpl: counted(2, ([template, dot], call) =>
    template!.kind === "unknown"
      ? template!
      : stringOf(call.expand(ropeFor(template!), dot!)),
  ),
  call: () => unknown("call is not understood"),
};
