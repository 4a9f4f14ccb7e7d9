output "delivery_role_arn" {
  description = "The role that the release job takes with its OIDC token."
  value       = aws_iam_role.delivery.arn
}

output "registry" {
  description = "Where images are pushed."
  value       = aws_ecr_repository.app.repository_url
}

output "signing_key_arn" {
  description = "For signing.keys in sovereign.yaml."
  value       = aws_kms_key.signing.arn
}

output "evidence_bucket" {
  description = "For evidence.bucket in sovereign.yaml."
  value       = aws_s3_bucket.evidence.bucket
}

output "evidence_signing_key_arn" {
  description = "For signing.keys in sovereign.yaml: the key of seals."
  value       = aws_kms_key.sealing.arn
}

output "sealing_role_arn" {
  description = "The role that the nightly job takes with its OIDC token."
  value       = aws_iam_role.sealing.arn
}

output "key_reader_role_arn" {
  description = "For cloudtrail.key-readers in sovereign.yaml."
  value       = aws_iam_role.key_reader.arn
}

output "auditor_role_arn" {
  description = "The role that auditors take."
  value       = aws_iam_role.auditor.arn
}
