# Evidence: written once, kept for years, in an account of its own.

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
        # Locked evidence that nobody can decrypt is lost: to take the key away, this policy has to be changed first.
        Sid       = "KeyStays"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["kms:DisableKey", "kms:ScheduleKeyDeletion"]
        Resource  = "*"
      },
      {
        # The pipeline can encrypt what it writes and read it back to verify it. It cannot change the key.
        Sid       = "PipelineUsesKey"
        Effect    = "Allow"
        Principal = { AWS = local.delivery_role_arn }
        Action    = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
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

  bucket              = var.evidence_bucket
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
        # The lock keeps every version; this keeps it in the list as well. Lifecycle rules are not bound by it.
        Sid       = "NothingIsTakenAway"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:BypassGovernanceRetention", "s3:DeleteObject", "s3:DeleteObjectVersion"]
        Resource  = "${local.evidence_bucket_arn}/*"
      },
      {
        # Only If-None-Match makes a second version of a package impossible.
        Sid       = "WrittenOnce"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:PutObject"
        Resource  = "${local.evidence_bucket_arn}/*"
        Condition = {
          Null = { "s3:if-none-match" = "true" }
          Bool = { "s3:ObjectCreationOperation" = "true" }
        }
      },
      {
        Sid       = "LockedForGood"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:PutObject", "s3:PutObjectRetention"]
        Resource  = "${local.evidence_bucket_arn}/*"
        Condition = { StringNotEquals = { "s3:object-lock-mode" = "COMPLIANCE" } }
      },
      {
        # A day less, because the lock is counted from when the upload began.
        Sid       = "LockedNoShorter"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:PutObject", "s3:PutObjectRetention"]
        Resource  = "${local.evidence_bucket_arn}/*"
        Condition = { NumericLessThan = { "s3:object-lock-remaining-retention-days" = tostring(var.evidence_days - 1) } }
      },
      {
        # Nobody can take back a lock of a hundred years.
        Sid       = "LockedNoLonger"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:PutObject", "s3:PutObjectRetention"]
        Resource  = "${local.evidence_bucket_arn}/*"
        Condition = { NumericGreaterThan = { "s3:object-lock-remaining-retention-days" = tostring(var.evidence_days + 1) } }
      },
      {
        # What somebody else puts in the place of a seal could not be taken away again: a lock would keep it there.
        Sid       = "SealedBySealingAlone"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:PutObject"
        Resource  = "${local.evidence_bucket_arn}/*.seal.tar"
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.sealing_role_arn } }
      },
      {
        # Evidence is added and read back, never deleted or replaced.
        Sid       = "PipelineAddsEvidence"
        Effect    = "Allow"
        Principal = { AWS = local.delivery_role_arn }
        Action    = ["s3:GetObject", "s3:GetObjectRetention", "s3:GetObjectVersion", "s3:PutObject", "s3:PutObjectRetention"]
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
