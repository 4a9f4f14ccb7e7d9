# Delivery: no stored keys, one job, one role.

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

# In another account's bucket and key a role may do what both sides allow: this and the policies of evidence.tf.
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
        Action   = ["kms:GetPublicKey", "kms:Sign"]
        Resource = aws_kms_key.signing.arn
      },
      {
        Effect   = "Allow"
        Action   = "kms:GetPublicKey"
        Resource = aws_kms_key.sealing.arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
        Resource = aws_kms_key.evidence.arn
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectRetention", "s3:GetObjectVersion", "s3:PutObject", "s3:PutObjectRetention"]
        Resource = "${local.evidence_bucket_arn}/*"
      },
      {
        Effect = "Allow"
        Action = [
          "s3:GetBucketLocation", "s3:GetBucketObjectLockConfiguration", "s3:GetBucketPublicAccessBlock", "s3:GetBucketVersioning",
          "s3:GetEncryptionConfiguration", "s3:GetReplicationConfiguration",
        ]
        Resource = local.evidence_bucket_arn
      },
    ]
  })
}
