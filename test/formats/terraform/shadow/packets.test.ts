import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { containsCidr, parseCidr } from "../../../../src/syntax/cidr.ts";
import { exposuresIn } from "./verdicts.ts";

const test = suite("shadow: packets");

interface Rule {
  readonly number: number;
  readonly action: "allow" | "deny";
  readonly protocol: "tcp" | "udp" | "-1";
  readonly from: number;
  readonly to: number;
  readonly block: string;
}

const blocks = ["0.0.0.0/0", "10.0.0.0/8", "10.1.0.0/16", "10.1.2.3/32"];
const places = ["192.0.2.1", "10.200.0.1", "10.1.0.1", "10.1.2.3"];

const anyRule = fc.record({
  number: fc.integer({ min: 1, max: 50 }),
  action: fc.constantFrom("allow", "deny"),
  protocol: fc.constantFrom("tcp", "udp", "-1"),
  ports: fc.tuple(
    fc.integer({ min: 21, max: 25 }),
    fc.integer({ min: 21, max: 25 }),
  ),
  block: fc.constantFrom(...blocks),
});

const anyAcl = fc
  .uniqueArray(anyRule, { selector: ({ number }) => number, maxLength: 8 })
  .map((rules) =>
    rules.map(({ ports, ...rule }): Rule => {
      const [from, to] = [...ports].sort((a, b) => a - b) as [number, number];
      return { ...(rule as Omit<Rule, "from" | "to">), from, to };
    }),
  );

const written = ({ number, action, protocol, from, to, block }: Rule) => `
  ingress {
    rule_no    = ${number}
    action     = "${action}"
    protocol   = "${protocol}"
    from_port  = ${protocol === "-1" ? 0 : from}
    to_port    = ${protocol === "-1" ? 0 : to}
    cidr_block = "${block}"
  }`;

/** Whether a TCP packet to `port` from `place` is for this rule. */
function matches(rule: Rule, port: number, place: string): boolean {
  return (
    rule.protocol !== "udp" &&
    (rule.protocol === "-1" || (rule.from <= port && port <= rule.to)) &&
    containsCidr(parseCidr(rule.block)!, parseCidr(place)!)
  );
}

test("no packet gets in by a shadowed rule", async () => {
  await fc.assert(
    fc.asyncProperty(anyAcl, async (rules) => {
      const text = `resource "aws_network_acl" "x" {${rules.map(written).join("")}\n}`;
      const exposures = await exposuresIn({ "main.tf": text });
      const allows = rules.filter(
        ({ action, protocol }) => action === "allow" && protocol !== "udp",
      );
      const shown = exposures.filter(
        ({ facts }) =>
          facts["protocol"]![0]!.known && !isUdp(facts["protocol"]![0]!.value),
      );
      assert.is(shown.length, allows.length);
      for (const [i, { facts }] of shown.entries()) {
        const allow = allows[i]!;
        const earlier = rules.filter(({ number }) => number < allow.number);
        const denies = earlier.filter(({ action }) => action === "deny");
        const isIn = places.some((place) =>
          [21, 22, 23, 24, 25, 80].some(
            (port) =>
              matches(allow, port, place) &&
              !denies.some((deny) => matches(deny, port, place)),
          ),
        );
        if (facts["shadowed"]) assert.is(isIn, false, text);
        else
          assert.is(
            denies.some((deny) => coversAll(deny, allow)),
            false,
            text,
          );
      }
    }),
    { numRuns: 150 },
  );
});

function isUdp(protocol: unknown): boolean {
  return protocol === "udp";
}

function coversAll(deny: Rule, allow: Rule): boolean {
  return (
    (deny.protocol === "-1" ||
      (deny.protocol === allow.protocol &&
        deny.from <= allow.from &&
        allow.to <= deny.to)) &&
    containsCidr(parseCidr(deny.block)!, parseCidr(allow.block)!)
  );
}

test.run();
