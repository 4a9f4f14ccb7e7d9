# Auditing: reads the evidence and what it takes to verify it. Nothing else, and writes nothing.

resource "aws_iam_role" "auditor" {
  provider = aws.evidence

  name                 = local.auditor_role
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = var.auditors }
        Action    = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "auditor" {
  provider = aws.evidence

  name = "auditing"
  role = aws_iam_role.auditor.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # Versions, because a delete marker hides a package from the plain list.
        Effect   = "Allow"
        Action   = "s3:ListBucketVersions"
        Resource = local.evidence_bucket_arn
      },
      {
        # Always a version by its id, never what is current.
        Effect   = "Allow"
        Action   = ["s3:GetObjectLegalHold", "s3:GetObjectRetention", "s3:GetObjectVersion"]
        Resource = "${local.evidence_bucket_arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = aws_kms_key.evidence.arn
      },
      {
        Effect   = "Allow"
        Action   = "kms:GetPublicKey"
        Resource = [aws_kms_key.sealing.arn, aws_kms_key.signing.arn]
      },
    ]
  })
}
