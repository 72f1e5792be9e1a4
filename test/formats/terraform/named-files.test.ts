import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../../src/formats/extract.ts";
import { memoryWorld } from "../../../src/world/memory.ts";

/** Single files, as a pre-commit hook names them: what stands around them counts as for Terraform. */
const test = suite("named files");

const body = `variable "port" {
  default = 22
}
resource "aws_security_group_rule" "console" {
  type        = "ingress"
  protocol    = "tcp"
  from_port   = var.port
  to_port     = var.port
  cidr_blocks = ["10.0.0.0/8"]
}
`;

async function portsOf(files: Record<string, string>): Promise<unknown> {
  const world = memoryWorld(files);
  const named = ["net/main.tf"];
  const found = await extract(world, named, new Set(named), { envFiles: [] });
  return found.exposures.map(({ facts }) => facts.port![0]);
}

for (const [name, text] of [
  ["terraform.tfvars", "port = 23"],
  ["terraform.tfvars.json", '{"port": 23}'],
  ["b.auto.tfvars", "port = 23"],
  ["b.auto.tfvars.json", '{"port": 23}'],
] as const)
  test(`${name} beside a named file gives its values`, async () => {
    const files = { "net/main.tf": body, [`net/${name}`]: text };
    const [port] = (await portsOf(files)) as [{ value: unknown }];
    assert.equal(port.value, { from: 23, to: 23 });
  });

test("values of other folders do not count", async () => {
  const files = { "net/main.tf": body, "net/env/b.auto.tfvars": "port = 23" };
  const [port] = (await portsOf(files)) as [{ value: unknown }];
  assert.equal(port.value, { from: 22, to: 22 });
});

test.run();
