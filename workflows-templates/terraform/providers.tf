# The region stands here and nowhere else. One that only AWS_REGION gives is not in the plan, so nobody can check it.
provider "aws" {
  region              = var.region
  allowed_account_ids = [var.deploy_account]
}

# The evidence account is entered by a role of its own, so that the deploying account alone cannot touch evidence.
provider "aws" {
  alias               = "evidence"
  region              = var.region
  allowed_account_ids = [var.evidence_account]

  assume_role {
    role_arn = "arn:aws-eusc:iam::777788889999:role/evidence-admin"
  }
}

data "aws_partition" "current" {}
