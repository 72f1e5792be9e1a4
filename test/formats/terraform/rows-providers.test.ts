import fc from "fast-check";
import { readdirSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openSource } from "../../../src/syntax/source.ts";
import { exposuresOf } from "../../../src/formats/terraform/rows/exposures.ts";
import { loadRows } from "../../../src/formats/terraform/rows/providers.ts";
import type { Row } from "../../../src/formats/terraform/rows/row.ts";
import type { TerraformValue } from "../../../src/formats/terraform/value.ts";
import type { PortRange } from "../../../src/model.ts";

const test = suite("rows: providers");

const folder = new URL(
  "../../../src/formats/terraform/rows/providers/",
  import.meta.url,
);
const rows: Row[] = [];
for (const file of readdirSync(folder))
  rows.push(
    ...((await import(new URL(file, folder).href)) as { rows: Row[] }).rows,
  );

test("every type is found by its own first word, and stands in one row", async () => {
  const types = rows.flatMap((row) => row.types.map((type) => ({ type, row })));
  for (const { type, row } of types)
    assert.is((await loadRows(type)).get(type), row, type);
});

test("a provider that nobody knows has no rows", async () => {
  for (const type of ["random_id", "constructor_x", "__proto__", "", "x"])
    assert.is((await loadRows(type)).size, 0);
});

/** They name ports and open none: probes, records, what goes out, what only watches. */
const innocent = [
  ["aws_vpc_security_group_egress_rule", "aws_lb_listener_rule"],
  ["aws_route53_health_check", "aws_db_instance", "aws_rds_cluster"],
  ["aws_ec2_traffic_mirror_filter_rule", "aws_cloudfront_distribution"],
  ["azurerm_lb_probe", "azurerm_lb_outbound_rule", "azurerm_dns_srv_record"],
  ["azurerm_network_packet_capture", "azurerm_cdn_frontdoor_origin"],
  ["google_compute_health_check", "google_dns_record_set"],
  ["google_monitoring_uptime_check_config", "google_compute_router_nat"],
].flat();

test("what names a port and opens none has no row", async () => {
  for (const type of innocent)
    assert.is((await loadRows(type)).has(type), false, type);
});

const source = openSource("t.tf", "0123456789");

/** Values of every kind, with the words and keys that rows look for among them. */
const anyValue = fc.letrec<{ value: TerraformValue }>((tie) => {
  const words = [
    "23",
    "20-25",
    "all",
    "-1",
    "tcp",
    "telnet",
    "0.0.0.0/0",
    "",
    "a#b#23#TCP",
  ];
  const keys = [
    "from_port",
    "to_port",
    "protocol",
    "port",
    "ports",
    "direction",
    "spec",
    "min",
  ];
  const inner = fc.array(tie("value"), { maxLength: 3 });
  const of = (kind: string) => (rest: object) =>
    ({ kind, ...rest, trail: { source, start: 0, end: 1 } }) as TerraformValue;
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...words).map((value) => of("string")({ value })),
      fc
        .constantFrom(23, 0, -1, 1e99, NaN, 22.5)
        .map((value) => of("number")({ value })),
      fc.boolean().map((value) => of("bool")({ value })),
      fc.constant(of("null")({})),
      fc.constant(of("unknown")({ why: "nobody knows" })),
      inner.map((items) => of("list")({ of: "tuple", items })),
      inner.map((options) =>
        of("either")({
          options: options.filter(({ kind }) => kind !== "either"),
        }),
      ),
      fc
        .array(fc.tuple(fc.constantFrom(...keys), tie("value")), {
          maxLength: 4,
        })
        .map((entries) =>
          of("map")({ of: "object", entries: new Map(entries) }),
        ),
    ),
  };
}).value;

test("no value is too odd for a row, and every port is one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.array(anyValue, { minLength: 1, maxLength: 4 }),
      (row, values) => {
        let asked = 0;
        const exposures = exposuresOf(
          row,
          {
            ...{ format: "terraform", address: "t.t", type: row.types[0]! },
            header: { source, start: 0, end: 5 },
            get: () => values[asked++ % values.length],
          },
          () => values[0]!,
        );
        for (const { kind, facts } of exposures) {
          if (kind !== "port") continue;
          assert.ok(facts.port!.length > 0);
          for (const port of facts.port!)
            if (port.known) {
              const { from, to } = port.value as PortRange;
              assert.ok(0 <= from && from <= to && to <= 65535);
            }
        }
      },
    ),
    { numRuns: 600 },
  );
});

test.run();
