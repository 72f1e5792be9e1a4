import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decide } from "../../../src/policy/match.ts";
import type { Condition } from "../../../src/policy/policy.ts";
import type { Exposure, Value } from "../../../src/model.ts";
import { opened } from "./literal-values.ts";

/** Bodies of resources by provider and type: those that open port 23, with its place, and those that do not. */
const providers = JSON.parse(
  readFileSync(new URL("rows.bodies.json", import.meta.url), "utf8"),
) as Record<string, Record<string, { open: string[]; shut: string[] }>>;

const test = suite("rows");

const opens: Condition = {
  all: [
    { fact: "port", operator: "includes", operand: 23 },
    { fact: "protocol", operator: "includes", operand: "tcp" },
  ],
};

/** The places at which something opens 23/tcp or Telnet management. */
function doors(exposures: readonly Exposure[]): Value[] {
  return exposures.flatMap((exposure) => {
    if (exposure.kind === "management") return exposure.facts.switch!;
    const { truth, evidence } = decide(opens, exposure);
    return truth === "no" ? [] : [evidence[0]!];
  });
}

for (const [provider, types] of Object.entries(providers))
  test(`${provider}: what opens port 23 is seen where it is written, and nothing else is`, async () => {
    for (const [type, { open, shut }] of Object.entries(types)) {
      for (const body of open) {
        const { exposures, text, start, end } = await opened(type, body);
        const found = doors(exposures).map(({ span }) =>
          text.slice(span.start, span.end),
        );
        assert.equal(found, [text.slice(start, end)], `${type}: ${body}`);
        assert.is(doors(exposures)[0]!.span.start, start, `${type}: ${body}`);
      }
      for (const body of shut) {
        const { exposures } = await opened(type, body);
        assert.equal(doors(exposures), [], `${type}: ${body}`);
      }
    }
  });

test.run();
