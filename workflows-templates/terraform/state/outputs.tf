output "boundary" {
  description = "The state section of sovereign.yaml."
  value = yamlencode({
    state = {
      bucket     = aws_s3_bucket.state.bucket
      region     = "eusc-de-east-1"
      "kms-key"  = aws_kms_key.state.arn
      key-prefix = "release/"
      lock       = "s3"
    }
  })
}
