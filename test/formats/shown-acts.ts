import type { FactValue, Value } from "../../src/model.ts";
import { actsOfScript } from "../../src/formats/command/command.ts";
import type { Act } from "../../src/formats/command/acts.ts";
import { marked } from "./marked-text.ts";
import * as assert from "uvu/assert";

/**
 * The acts of a script in short: `telnet-server @1, 23 @2`, `listen tcp 23 @1 loopback`,
 * `allow any 20-25 @1 from 10.0.0.0/8 @2`, `server telnetd @1 by apt`; `@n` is the nth marked place.
 */
export function shownActs(written: string): string[] {
  const { text, at } = marked(written);
  return actsOfScript(text).map((act) => {
    const place = (name: string) => `@${at(act.facts[name]![0]!.span)}`;
    const loopback = act.loopback ? " loopback" : "";
    return `${shown(act, place)}${loopback}`;
  });
}

function shown(act: Act, place: (name: string) => string): string {
  const fact = (name: string) => valueText(act.facts[name]![0]!);
  if (act.kind === "package")
    return `${fact("role")} ${fact("name")} ${place("name")} by ${fact("manager")}`;
  if (act.kind === "port") {
    const from = act.facts["source"]
      ? ` from ${fact("source")} ${place("source")}`
      : "";
    return `${fact("mechanism")} ${fact("protocol")} ${fact("port")} ${place("port")}${from}`;
  }
  const port = act.facts["port"] ? `, ${fact("port")} ${place("port")}` : "";
  return `${fact("starts")} ${place("starts")}${port}`;
}

export function valueText(value: Value<FactValue>): string {
  if (!value.known) return "?";
  if (typeof value.value !== "object") return String(value.value);
  const { from, to } = value.value;
  return from === to ? `${from}` : `${from}-${to}`;
}

export function checkActs(rows: readonly (readonly [string, ...string[]])[]) {
  for (const [script, ...expected] of rows)
    assert.equal(shownActs(script), expected, script);
}
