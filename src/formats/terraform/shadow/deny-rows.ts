import type { Condition, OrderRow, RuleRow } from "../rows/row.ts";

type Deny = NonNullable<OrderRow["deny"]>;

/** The rules of a kind that deny, read in the way of those that allow. */
export function denyingRows(rule: RuleRow): RuleRow[] {
  const { deny, denies = [] } = rule.order ?? {};
  const others = denies.map((each) => ({ ...rule, ...each }));
  return deny ? [denyingRow(rule, deny), ...others] : others;
}

function denyingRow(rule: RuleRow, deny: Deny): RuleRow {
  if ("block" in deny) return { ...rule, at: [`${deny.block}[*]`] };
  if ("word" in deny) return withWord(rule, deny);
  return { ...rule, when: [...conditionsWithout(rule, deny), deny] };
}

/** The conditions but the one that says the same rule allows. */
function conditionsWithout({ when = [] }: RuleRow, deny: Condition) {
  const path = "path" in deny ? deny.path : undefined;
  return when.filter((each) => !("path" in each) || each.path !== path);
}

function withWord(
  rule: RuleRow,
  { word, instead }: Extract<Deny, { word: string }>,
): RuleRow {
  const swap = <T extends { readonly regex?: string }>(row: T): T =>
    row.regex === undefined
      ? row
      : { ...row, regex: row.regex.replaceAll(instead, word) };
  const { protocol, port, source } = rule;
  return {
    ...rule,
    ...(protocol && { protocol: swap(protocol) }),
    ...(port && { port: swap(port) }),
    ...(source && { source: swap(source) }),
  };
}
