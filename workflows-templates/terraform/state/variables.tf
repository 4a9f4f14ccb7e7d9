variable "account" {
  description = "Account that owns the state."
  type        = string
  default     = "444455556666"
}

variable "bucket" {
  description = "Name of the state bucket, as in sovereign.yaml."
  type        = string
  default     = "acme-terraform-state"
}

variable "keep_days" {
  description = "How long an older version of a state can be brought back, in days."
  type        = number
  default     = 365
}
