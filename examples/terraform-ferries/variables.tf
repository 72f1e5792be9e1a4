variable "vpc_id" {
  type    = string
  default = "vpc-0f3c5d0e"
}

variable "workshop" {
  type        = bool
  default     = true
  description = "Whether the workshop may reach the shop's machines"
}

variable "shop_rules" {
  description = "What the ticket shop lets in"
  type = list(object({
    description = optional(string, "no description")
    from        = number
    to          = number
    sources     = optional(list(string), ["0.0.0.0/0"])
  }))
  default = [
    { description = "HTTPS", from = 443, to = 443 },
    { description = "file transfer of the timetable", from = 20, to = 25, sources = ["198.51.100.0/24"] },
  ]
}
