import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder as most have it: a group, a machine, variables and an output. */
export const smallTerraform: Record<string, string> = {
  "main.tf": `terraform {
  required_version = ">= 1.9"
}

locals {
  tags = { project = "shop", owner = "web" }
}

resource "aws_security_group" "web" {
  name   = "web-\${var.stage}"
  vpc_id = var.vpc_id
  tags   = local.tags

  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_instance" "web" {
  count                  = 2
  ami                    = "ami-0a1b2c3d"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.web.id]
  tags                   = merge(local.tags, { Name = format("web-%02d", count.index) })
}
`,
  "variables.tf": `variable "stage" {
  type    = string
  default = "test"
}

variable "vpc_id" {
  type = string
}

variable "ports" {
  type    = list(number)
  default = [80, 443]
}
`,
  "outputs.tf": `output "group" {
  value = aws_security_group.web.id
}
`,
};

/** Three files of one module; every fiftieth lets Telnet in. */
function moduleFiles(number: number): Record<string, string> {
  const port = number % 50 === 0 ? 23 : 8000 + (number % 1000);
  return {
    ...smallTerraform,
    "variables.tf": smallTerraform["variables.tf"]!.replace(
      "[80, 443]",
      `[443, ${port}]`,
    ),
    "storage.tf": storage(number),
  };
}

/** What no rule asks about, as most of any repository. */
function storage(number: number): string {
  return [1, 2, 3, 4]
    .map(
      (i) => `resource "aws_s3_bucket" "store_${i}" {
  bucket = "shop-${number}-${i}-\${var.stage}"

  tags = {
    Name        = "store ${i}"
    Environment = var.stage
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_policy" "read_${i}" {
  name   = "read-${number}-${i}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:ListBucket"]
      Resource = "\${aws_s3_bucket.store_${i}.arn}/*"
    }]
  })
}
`,
    )
    .join("\n");
}

export function writeSmallTerraform(folder: string): void {
  for (const [name, text] of Object.entries(smallTerraform))
    writeFileSync(join(folder, name), text);
}

/** Writes at least so many `.tf` files of some 1.5 KB on average, four in each folder. */
export function writeTerraformTree(root: string, files: number): void {
  for (let number = 0; number * 4 < files; number++) {
    const folder = join(root, `team-${number % 20}`, `module-${number}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(moduleFiles(number)))
      writeFileSync(join(folder, name), text);
  }
}
