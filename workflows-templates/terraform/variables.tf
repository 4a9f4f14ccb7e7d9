variable "region" {
  description = "Region of everything here."
  type        = string
  default     = "eusc-de-east-1"

  validation {
    # An explicit list: a pattern such as eu-* would let London and Zurich in.
    condition     = contains(["eusc-de-east-1"], var.region)
    error_message = "The region must be one of the boundary in sovereign.yaml."
  }
}

variable "deploy_account" {
  description = "Account of the registry, the signing key and the pipeline's role."
  type        = string
  default     = "444455556666"
}

variable "evidence_account" {
  description = "Account of the evidence store. Nobody who deploys has rights in it."
  type        = string
  default     = "777788889999"
}

variable "evidence_bucket" {
  description = "Name of the evidence store."
  type        = string
  default     = "acme-release-evidence"
}

variable "evidence_days" {
  description = "How long evidence cannot be deleted, in days."
  type        = number
  default     = 3653
}

variable "repository" {
  description = "Name of the image repository."
  type        = string
  default     = "acme/app"
}

variable "issuer" {
  description = "OIDC issuer of the CI jobs, without https://."
  type        = string
  default     = "gitlab.acme.example"
}

variable "audience" {
  description = "Audience of the job's token: one that no other partition shares."
  type        = string
  default     = "sts.eusc-de-east-1.amazonaws.eu"
}

variable "subject" {
  description = "The one job that may take the role: a protected tag of one project."
  type        = string
  default     = "project_path:acme/app:ref_type:tag:ref:v*"
}

variable "trail" {
  description = "Name of the trail that seals evidence."
  type        = string
  default     = "organisation"
}

variable "trail_bucket" {
  description = "Bucket of that trail, in the account of the evidence. Both are made elsewhere."
  type        = string
  default     = "acme-trail"
}

variable "sealing_subject" {
  description = "The one job that may take the sealing role: the schedule of the protected main branch."
  type        = string
  default     = "project_path:acme/app:ref_type:branch:ref:main"
}

variable "auditors" {
  description = "Who may take the auditor's role: ARNs. That of an account leaves it to the account's own policies."
  type        = list(string)
  default     = ["arn:aws-eusc:iam::777788889999:root"]
}
