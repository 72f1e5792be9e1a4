# The network of a small ferry line: a ticket shop, and the consoles of the machines on the quays.

locals {
  # The serial consoles of the old machines are reached through Telnet.
  console_ports = {
    north = 22
    south = 23
  }
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Ticket shop"
  vpc_id      = var.vpc_id

  dynamic "ingress" {
    for_each = var.shop_rules

    content {
      description = ingress.value.description
      from_port   = ingress.value.from
      to_port     = ingress.value.to
      protocol    = "tcp"
      cidr_blocks = ingress.value.sources
    }
  }
}

module "quay" {
  source   = "./modules/quay"
  for_each = local.console_ports

  name         = each.key
  vpc_id       = var.vpc_id
  console_port = each.value
}

resource "aws_security_group_rule" "workshop" {
  count = var.workshop ? 1 : 0

  type              = "ingress"
  security_group_id = aws_security_group.shop.id
  # portcullis: allow telnet-port-open -- the bench in the workshop, which has no way out (until 2027-12-31)
  from_port   = 23
  to_port     = 23
  protocol    = "tcp"
  cidr_blocks = ["10.20.0.0/16"]
}
