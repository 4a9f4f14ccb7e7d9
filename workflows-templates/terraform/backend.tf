# State holds every attribute of every resource in clear text, so it gets the same care as the data itself.
terraform {
  # 1.13.5 is the first release that knows the region eusc-de-east-1.
  required_version = ">= 1.13.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.45"
    }
  }

  backend "s3" {
    bucket              = "acme-terraform-state"
    key                 = "release/pipeline/terraform.tfstate"
    region              = "eusc-de-east-1"
    allowed_account_ids = ["444455556666"]

    # Both are needed: without encrypt the key is ignored, and without the key S3 is asked for AES256,
    # even where the bucket's default is a KMS key.
    encrypt    = true
    kms_key_id = "arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f"

    # A lock file beside the state, written with If-None-Match. Without it two runs overwrite each other silently.
    use_lockfile = true

    # Other workspaces would otherwise lie under "env:", outside the prefix that the bucket policy protects.
    workspace_key_prefix = "release/workspaces"
  }
}
