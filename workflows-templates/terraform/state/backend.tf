# The bucket that this module makes keeps the module's own state too. It is there only after the first apply, so
# begin with this block commented out, and move the state then: terraform init -migrate-state.
terraform {
  required_version = ">= 1.13.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.45"
    }
  }

  backend "s3" {
    bucket               = "acme-terraform-state"
    key                  = "release/state/terraform.tfstate"
    region               = "eusc-de-east-1"
    allowed_account_ids  = ["444455556666"]
    encrypt              = true
    kms_key_id           = "arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f"
    use_lockfile         = true
    workspace_key_prefix = "release/workspaces"
  }
}
