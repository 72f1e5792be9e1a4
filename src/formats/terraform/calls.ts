import { parseTemplateText } from "../../syntax/hcl/parse.ts";
import type { Call, Expression } from "../../syntax/hcl/tree.ts";
import { openSource } from "../../syntax/source.ts";
import { spend, spendText } from "./budget.ts";
import { eachOption } from "./lift.ts";
import { evaluate } from "./evaluate.ts";
import { callFunction } from "./functions/loaded.ts";
import { emptyModule, placeIn } from "./scope.ts";
import type { ModuleScope, Names, Scope } from "./scope.ts";
import { evaluateTemplate } from "./templates.ts";
import { hasInvalid, invalid, unknownValue } from "./unknowns.ts";
import { elementOf } from "./value.ts";
import type { TerraformValue, Trail } from "./value.ts";

/** Functions that look at expressions, not at values alone; the others are in `functions/`. */
const special: Record<string, (call: Call, scope: Scope) => TerraformValue> = {
  try: ({ arguments: args, ...call }, scope) => {
    for (const argument of args) {
      const value = evaluate(argument, scope);
      if (!hasInvalid(value)) return value;
    }
    return invalid(
      "none of the expressions of try() can be evaluated",
      placeIn(scope, call),
    );
  },
  can: (call, scope) => {
    const [argument] = call.arguments;
    const trail = placeIn(scope, call);
    if (!argument) return invalid("can() takes one expression", trail);
    const value = evaluate(argument, scope);
    if (hasInvalid(value)) return { kind: "bool", value: false, trail };
    return value.kind === "unknown"
      ? unknownValue(value.why, trail)
      : { kind: "bool", value: true, trail };
  },
  templatefile: (call, scope) =>
    withTemplate(call, scope, (path, at) => {
      const read = scope.module.files.read(path);
      return "why" in read
        ? unknownValue(read.why, at)
        : openSource(read.file, read.text);
    }),
  templatestring: (call, scope) =>
    withTemplate(call, scope, (text) => openSource(scope.source.file, text)),
};

export function evaluateCall(call: Call, scope: Scope): TerraformValue {
  const name = call.name.replace(/^core::/, "");
  if (Object.hasOwn(special, name)) return special[name]!(call, scope);
  const at = placeIn(scope, call);
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  if (!call.spread)
    return callFunction(name, values, { at, files: scope.module.files });
  const last = values.pop() ?? invalid("there is nothing to spread", at);
  return eachOption(last, (list) => {
    if (list.kind === "unknown")
      return { ...list, trail: { ...at, next: list.trail } };
    if (list.kind !== "list")
      return invalid("only a list can be spread", list.trail);
    const items = list.items.map((item) => elementOf(list, item));
    return callFunction(name, [...values, ...items], {
      at,
      files: scope.module.files,
    });
  });
}

/** Renders a template with the names of its second argument, which sees nothing else. */
function withTemplate(
  call: Call,
  scope: Scope,
  open: (
    text: string,
    at: Trail,
  ) => ReturnType<typeof openSource> | TerraformValue,
): TerraformValue {
  const at = placeIn(scope, call);
  if (scope.module.isTemplate)
    return invalid(`${call.name}() cannot stand in a template`, at);
  const [first, second] = call.arguments as [Expression?, Expression?];
  if (!first || !second)
    return invalid(`${call.name}() takes a template and its variables`, at);
  return eachOption(evaluate(first, scope), (template) =>
    eachOption(evaluate(second, scope), (variables) => {
      if (template.kind === "unknown") return template;
      if (variables.kind === "unknown") return variables;
      if (template.kind !== "string" || variables.kind !== "map")
        return invalid(`${call.name}() takes a string and a map`, at);
      const source = open(template.value, at);
      if ("kind" in source) return source;
      spendText(source.text.length * TO_READ);
      spend(variables.entries.size);
      const names = [...variables.entries].reduce<Names | undefined>(
        (outer, [name, value]) => ({
          name,
          value: elementOf(variables, value),
          outer,
        }),
        undefined,
      );
      const parsed = parseTemplateText(source);
      const [problem] = parsed.problems;
      if (problem) return invalid(problem.message, at);
      const module: ModuleScope = {
        ...emptyModule(scope.module.files),
        paths: scope.module.paths,
        isTemplate: true,
      };
      const value = evaluateTemplate(parsed.template, {
        source,
        module,
        names,
      });
      return { ...value, trail: { ...at, next: value.trail } };
    }),
  );
}

/** How much more work it is to read a character than to write one. */
const TO_READ = 8;
