locals {
  partition           = data.aws_partition.current.partition
  delivery_role       = "release-delivery"
  delivery_role_arn   = "arn:${local.partition}:iam::${var.deploy_account}:role/${local.delivery_role}"
  evidence_bucket_arn = "arn:${local.partition}:s3:::${var.evidence_bucket}"
}

# --- Evidence: written once, kept for years, in an account of its own -----------------------------------------------

resource "aws_kms_key" "evidence" {
  provider = aws.evidence

  description         = "Encrypts release evidence"
  enable_key_rotation = true
  # A multi-Region key can be copied out of the region.
  multi_region            = false
  deletion_window_in_days = 30

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
        # The pipeline can encrypt what it writes and read it back to verify it. It cannot change the key.
        Sid       = "PipelineUsesKey"
        Effect    = "Allow"
        Principal = { AWS = local.delivery_role_arn }
        Action    = ["kms:GenerateDataKey", "kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })

  # The policy names the role, and KMS refuses a principal that does not exist yet.
  depends_on = [aws_iam_role.delivery]
}

resource "aws_kms_alias" "evidence" {
  provider = aws.evidence

  name          = "alias/release-evidence"
  target_key_id = aws_kms_key.evidence.key_id
}

resource "aws_s3_bucket" "evidence" {
  provider = aws.evidence

  bucket = var.evidence_bucket
  # Can only be set when the bucket is made.
  object_lock_enabled = true
}

resource "aws_s3_bucket_versioning" "evidence" {
  provider = aws.evidence

  bucket = aws_s3_bucket.evidence.bucket

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "evidence" {
  provider = aws.evidence

  bucket = aws_s3_bucket.evidence.bucket

  rule {
    default_retention {
      # GOVERNANCE can be lifted by whoever holds a permission; COMPLIANCE by nobody, the root user included.
      mode = "COMPLIANCE"
      days = var.evidence_days
    }
  }

  depends_on = [aws_s3_bucket_versioning.evidence]
}

resource "aws_s3_bucket_server_side_encryption_configuration" "evidence" {
  provider = aws.evidence

  bucket = aws_s3_bucket.evidence.bucket

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.evidence.arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "evidence" {
  provider = aws.evidence

  bucket                  = aws_s3_bucket.evidence.bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "evidence" {
  provider = aws.evidence

  bucket = aws_s3_bucket.evidence.bucket

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [local.evidence_bucket_arn, "${local.evidence_bucket_arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        # Evidence is added and read back, never deleted or replaced: the lock keeps every version.
        Sid       = "PipelineAddsEvidence"
        Effect    = "Allow"
        Principal = { AWS = local.delivery_role_arn }
        Action    = ["s3:PutObject", "s3:PutObjectRetention", "s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectRetention"]
        Resource  = "${local.evidence_bucket_arn}/*"
      },
      {
        # The store is checked before anything is written to it. Its policy S3 shows to its own account alone.
        Sid       = "PipelineChecksStore"
        Effect    = "Allow"
        Principal = { AWS = local.delivery_role_arn }
        Action = [
          "s3:GetBucketLocation", "s3:GetBucketObjectLockConfiguration", "s3:GetBucketPublicAccessBlock", "s3:GetBucketVersioning",
          "s3:GetEncryptionConfiguration", "s3:GetReplicationConfiguration",
        ]
        Resource = local.evidence_bucket_arn
      },
    ]
  })

  depends_on = [aws_iam_role.delivery, aws_s3_bucket_public_access_block.evidence]
}

# --- Signing: a key that never leaves KMS ---------------------------------------------------------------------------

resource "aws_kms_key" "signing" {
  description              = "Signs releases"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  multi_region             = false
  deletion_window_in_days  = 30
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

# --- Delivery: no stored keys, one job, one role --------------------------------------------------------------------

resource "aws_iam_openid_connect_provider" "ci" {
  url            = "https://${var.issuer}"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "delivery" {
  name                 = local.delivery_role
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Federated = "arn:${local.partition}:iam::${var.deploy_account}:oidc-provider/${var.issuer}" }
        Action    = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          # Without the audience any token of the issuer would do; without the subject any of its projects.
          StringEquals = { "${var.issuer}:aud" = var.audience }
          StringLike   = { "${var.issuer}:sub" = var.subject }
        }
      },
    ]
  })

  depends_on = [aws_iam_openid_connect_provider.ci]
}

resource "aws_iam_role_policy" "delivery" {
  name = "release"
  role = aws_iam_role.delivery.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # The login token is for the whole registry; what it opens is decided by the next statement.
        Effect   = "Allow"
        Action   = "ecr:GetAuthorizationToken"
        Resource = "*"
      },
      {
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ]
        Resource = aws_ecr_repository.app.arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Sign", "kms:GetPublicKey", "kms:DescribeKey"]
        Resource = aws_kms_key.signing.arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:GenerateDataKey", "kms:Decrypt"]
        Resource = aws_kms_key.evidence.arn
      },
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:PutObjectRetention", "s3:GetObject", "s3:GetObjectRetention"]
        Resource = "${local.evidence_bucket_arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetBucketLocation", "s3:GetBucketObjectLockConfiguration", "s3:GetBucketVersioning"]
        Resource = local.evidence_bucket_arn
      },
    ]
  })
}
