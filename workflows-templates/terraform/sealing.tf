# Sealing: a scheduled job in the account of the evidence, which reads the trail and can deploy nothing.

resource "aws_kms_key" "sealing" {
  provider = aws.evidence

  description              = "Signs seals of release evidence"
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
        Principal = { AWS = "arn:${local.partition}:iam::${var.evidence_account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        # Every step reads the keys that the boundary trusts.
        Sid       = "PipelineReadsPublicKey"
        Effect    = "Allow"
        Principal = { AWS = local.delivery_role_arn }
        Action    = "kms:GetPublicKey"
        Resource  = "*"
      },
    ]
  })

  depends_on = [aws_iam_role.delivery]
}

resource "aws_kms_alias" "sealing" {
  provider = aws.evidence

  name          = "alias/evidence-signing"
  target_key_id = aws_kms_key.sealing.key_id
}

resource "aws_iam_openid_connect_provider" "sealing" {
  provider = aws.evidence

  url            = "https://${var.issuer}"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "sealing" {
  provider = aws.evidence

  name                 = local.sealing_role
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Federated = "arn:${local.partition}:iam::${var.evidence_account}:oidc-provider/${var.issuer}" }
        Action    = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = { "${var.issuer}:aud" = var.audience }
          StringLike   = { "${var.issuer}:sub" = var.sealing_subject }
        }
      },
    ]
  })

  depends_on = [aws_iam_openid_connect_provider.sealing]
}

resource "aws_iam_role_policy" "sealing" {
  provider = aws.evidence

  name = "sealing"
  role = aws_iam_role.sealing.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # These know no resource.
        Effect   = "Allow"
        Action   = ["cloudtrail:DescribeTrails", "cloudtrail:ListPublicKeys"]
        Resource = "*"
      },
      {
        # A trail of an organization is of the account that manages it.
        Effect   = "Allow"
        Action   = ["cloudtrail:GetEventSelectors", "cloudtrail:GetTrailStatus"]
        Resource = "arn:${local.partition}:cloudtrail:${var.region}:*:trail/${var.trail}"
      },
      {
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = local.trail_bucket_arn
      },
      {
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = "${local.trail_bucket_arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectRetention", "s3:GetObjectVersion", "s3:PutObject", "s3:PutObjectRetention"]
        Resource = "${local.evidence_bucket_arn}/*"
      },
      {
        # In the bucket's own account its policy is shown as well.
        Effect = "Allow"
        Action = [
          "s3:GetBucketLocation", "s3:GetBucketObjectLockConfiguration", "s3:GetBucketPolicy", "s3:GetBucketPublicAccessBlock",
          "s3:GetBucketVersioning", "s3:GetEncryptionConfiguration", "s3:GetReplicationConfiguration", "s3:ListBucketVersions",
        ]
        Resource = local.evidence_bucket_arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
        Resource = aws_kms_key.evidence.arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:GetPublicKey", "kms:Sign"]
        Resource = aws_kms_key.sealing.arn
      },
      {
        Effect   = "Allow"
        Action   = "kms:GetPublicKey"
        Resource = aws_kms_key.signing.arn
      },
      {
        Effect   = "Allow"
        Action   = "sts:AssumeRole"
        Resource = local.key_reader_role_arn
      },
    ]
  })
}

# KMS tells the policy and the last use of a key to its own account alone: the sealing role takes this one to ask.
resource "aws_iam_role" "key_reader" {
  name                 = local.key_reader_role
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = local.sealing_role_arn }
        Action    = "sts:AssumeRole"
      },
    ]
  })

  # IAM refuses a principal that does not exist yet.
  depends_on = [aws_iam_role.sealing]
}

resource "aws_iam_role_policy" "key_reader" {
  name = "key-reader"
  role = aws_iam_role.key_reader.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "kms:DescribeKey", "kms:GetKeyLastUsage", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListGrants",
          "kms:ListKeyRotations",
        ]
        Resource = aws_kms_key.signing.arn
      },
    ]
  })
}
