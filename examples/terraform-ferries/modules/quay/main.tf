variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "console_port" {
  type    = number
  default = 22
}

resource "aws_security_group" "quay" {
  name        = "quay-${var.name}"
  description = "Machines on the ${var.name} quay"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "console" {
  security_group_id = aws_security_group.quay.id
  description       = "Console"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = var.console_port
  to_port           = var.console_port
}
