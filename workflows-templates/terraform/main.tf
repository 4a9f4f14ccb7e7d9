locals {
  partition = data.aws_partition.current.partition

  # By name, because each of the policies that name a role stands in a resource that the role's own policy names.
  delivery_role     = "release-delivery"
  sealing_role      = "evidence-sealing"
  auditor_role      = "evidence-auditor"
  key_reader_role   = "evidence-key-reader"
  delivery_role_arn = "arn:${local.partition}:iam::${var.deploy_account}:role/${local.delivery_role}"
  sealing_role_arn  = "arn:${local.partition}:iam::${var.evidence_account}:role/${local.sealing_role}"
  auditor_role_arn  = "arn:${local.partition}:iam::${var.evidence_account}:role/${local.auditor_role}"

  # Of the account of the signing key.
  key_reader_role_arn = "arn:${local.partition}:iam::${var.deploy_account}:role/${local.key_reader_role}"

  evidence_bucket_arn = "arn:${local.partition}:s3:::${var.evidence_bucket}"
  trail_bucket_arn    = "arn:${local.partition}:s3:::${var.trail_bucket}"
}

# --- Signing: a key that never leaves KMS ---------------------------------------------------------------------------

resource "aws_kms_key" "signing" {
  description              = "Signs releases"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  multi_region             = false
  deletion_window_in_days  = 30

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AccountAdministersKey"
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${var.deploy_account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        # Whoever verifies needs the public half. It opens nothing.
        Sid       = "EvidenceIsVerified"
        Effect    = "Allow"
        Principal = { AWS = [local.sealing_role_arn, local.auditor_role_arn] }
        Action    = "kms:GetPublicKey"
        Resource  = "*"
      },
      {
        # The account's own policies of IAM cannot give what is denied here: a release keeps the key that it signed with.
        Sid       = "PipelineKeepsKey"
        Effect    = "Deny"
        Principal = { AWS = local.delivery_role_arn }
        Action    = ["kms:DeleteImportedKeyMaterial", "kms:DisableKey", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"]
        Resource  = "*"
      },
    ]
  })

  # The policy names roles, and KMS refuses a principal that does not exist yet.
  depends_on = [aws_iam_role.auditor, aws_iam_role.delivery, aws_iam_role.sealing]
}

resource "aws_kms_alias" "signing" {
  name          = "alias/release-signing"
  target_key_id = aws_kms_key.signing.key_id
}

# --- Images ---------------------------------------------------------------------------------------------------------

resource "aws_ecr_repository" "app" {
  name = var.repository
  # A tag that can move proves nothing about what was deployed.
  image_tag_mutability = "IMMUTABLE"

  encryption_configuration {
    encryption_type = "KMS"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}
