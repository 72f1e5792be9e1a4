import type { ExposureKind, Guidance, Severity } from "../model.ts";
import type { Plain } from "../syntax/plain.ts";
import { compileExpression } from "./expressions.ts";
import type { Condition, Expression, Operand, Policy } from "./policy.ts";
import { isData } from "./semantics.ts";
import type { Operator } from "./vocabulary.ts";

interface Expressions {
  readonly expressions: Map<string, Expression>;
  readonly remarks: { pointer: string; message: string }[];
}

/** Compiles every `matches` of the policy, wherever it stands. */
export async function expressionsOf(data: Plain): Promise<Expressions> {
  const found: Expressions = { expressions: new Map(), remarks: [] };
  const visit = async (value: Plain, pointer: string): Promise<void> => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === "matches" && typeof each === "string") {
        const compiled = await compileExpression(each);
        if (typeof compiled === "string")
          found.remarks.push({
            pointer: `${pointer}/${key}`,
            message: compiled,
          });
        else found.expressions.set(each, compiled);
      } else if (key !== "examples") await visit(each, `${pointer}/${key}`);
    }
  };
  await visit(data, "");
  return found;
}

/** The policy of a file that has no complaints. */
export function buildPolicy(
  data: { readonly [key: string]: Plain },
  pack: string,
  guidance: Guidance,
  expressions: ReadonlyMap<string, Expression>,
): Policy {
  const lower = (data["lower"] ?? []) as { [key: string]: Plain }[];
  return {
    pack,
    id: data["id"] as string,
    title: data["title"] as string,
    severity: data["severity"] as Severity,
    forbid: data["forbid"] as ExposureKind,
    when: buildCondition(data["when"]!, expressions),
    lower: lower.map((each) => ({
      to: each["to"] as Severity,
      when: buildCondition(each["when"]!, expressions),
    })),
    at: (data["at"] as string | undefined) ?? null,
    message: data["message"] as string,
    guidance,
  };
}

function buildCondition(
  when: Plain,
  expressions: ReadonlyMap<string, Expression>,
): { all: Condition[] } {
  const all = Object.entries(when as { [key: string]: Plain }).map(
    ([name, test]): Condition => {
      if (name === "not") return { not: buildCondition(test, expressions) };
      if (name === "any")
        return {
          any: (test as Plain[]).map((each) =>
            buildCondition(each, expressions),
          ),
        };
      const [operator, operand] = Object.entries(isData(test) ? test : {})[0]!;
      return {
        fact: name,
        operator: operator as Operator,
        operand:
          operator === "matches"
            ? expressions.get(operand as string)!
            : (operand as Operand),
      };
    },
  );
  return { all };
}
