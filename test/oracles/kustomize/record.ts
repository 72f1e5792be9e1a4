/** Asks kustomize again: `tsx test/oracles/kustomize/record.ts [NAME…]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { readCases } from "./cases.ts";
import { answerTo } from "./kubectl.ts";

const names = process.argv.slice(2);
for (const each of readCases()) {
  if (names.length > 0 && !names.includes(each.name)) continue;
  const { built, complaint } = answerTo(each);
  const text = readFileSync(each.file, "utf8").replace(
    /\n-- (?:built|refused) --\n[^]*$/,
    "",
  );
  const answer =
    built === undefined
      ? `-- refused --\n${reasonIn(complaint)}\n`
      : `-- built --\n${built}`;
  writeFileSync(each.file, `${text.trimEnd()}\n${answer}`);
}

/** Without the time, the process and the folder. */
function reasonIn(complaint: string): string {
  const reason = complaint.replace(/^[^]*?err=(?:"|<\s*)/, "").split("\n")[0]!;
  return reason
    .replaceAll(/0x[0-9a-f]+/g, "0x0")
    .replaceAll(/\/[^\s']*\/oracle-\w+/g, "")
    .replace(/"$/, "");
}
