variable "name" {
  type    = string
  default = "web"
}

variable "port" {
  default = 23
}

variable "text_port" {
  type    = string
  default = 23
}

variable "ports" {
  type    = list(number)
  default = ["23", 80, "443"]
}

variable "names" {
  type    = set(string)
  default = ["b", "a", "c", "a"]
}

variable "mixed" {
  type    = map(any)
  default = { a = 22, b = "80-90" }
}

variable "anything" {
  type    = any
  default = { port = 23, tags = ["x", 1, true], none = null }
}

variable "nothing" {
  type    = string
  default = null
}

variable "empty" {
  type    = list(string)
  default = []
}

variable "rule" {
  type = object({
    from     = number
    to       = optional(number)
    protocol = optional(string, "tcp")
    cidrs    = optional(list(string), ["0.0.0.0/0"])
  })
  default = { from = "22", extra = true }
}

variable "rules" {
  type = map(object({
    port     = number
    protocol = optional(string, "tcp")
    inner = optional(object({
      open = optional(bool, true)
      size = optional(number, 4)
    }), {})
  }))
  default = {
    telnet = { port = 23 }
    ssh    = { port = "22", protocol = null, inner = { size = "8" } }
    dns    = { port = 53, protocol = "udp", inner = null }
  }
}

variable "pair" {
  type    = tuple([number, string])
  default = ["23", 24]
}

variable "secret" {
  type      = number
  default   = 23
  sensitive = true
}

locals {
  one    = 1
  two    = local.one + 1
  four   = local.two * local.two
  deep   = { a = { b = [{ c = 23 }, { c = 24 }] } }
  people = [{ name = "ann", age = 30 }, { name = "bob", age = 25 }]
  list   = tolist(["a", "b", "c"])
  map    = tomap({ x = "1", y = "2" })
  null   = null
  text   = "%%{ for p in ports }$${p}/$${proto},%%{ endfor }"
  ports = {
    telnet = local.base + 3
    ssh    = local.base + 2
  }
  base = 20
}
