import type { Preset } from '@sovereign-actions/core';
import { suggestedAudience } from '@sovereign-actions/core';

export interface Answers {
  preset: Preset;
  organization: string;
  /** 12-digit account ids by role; build comes first. */
  accounts: ReadonlyMap<string, string>;
  issuer: string;
  stateBucket: string;
  evidenceBucket: string;
  retentionYears: number;
}

const REGION: Record<Preset, string> = { eusc: 'eusc-de-east-1', eu: 'eu-central-1' };

/** A commented boundary file. Everything in it is valid; what a team may add later is there as a comment. */
export function boundaryTemplate(answers: Answers): string {
  const region = REGION[answers.preset];
  const accounts = [...answers.accounts].map(([role, id]) => `  ${role}: "${id}"`).join('\n');
  const first = answers.accounts.keys().next().value ?? 'build';
  const keeper = answers.accounts.has('evidence') ? 'evidence' : first;
  return `# The boundary: declared once, asserted by every step before it acts.
# A step's input can narrow it, never widen it. Review changes to this file as you
# review changes to access rights.
version: 1
preset: ${answers.preset}
regions: [${region}]

organization:
  name: ${JSON.stringify(answers.organization)}

# Account ids by role, in quotes. A role name can stand for its id below.
accounts:
${accounts}

# Job tokens: only these issuers, only this audience, only self-hosted runners.
# The audience is one that no other partition shares, so that a token made for
# this boundary is worth nothing elsewhere.
identity:
  issuers:
    - ${answers.issuer}
  audience: ${suggestedAudience(region)}
  runner: self-hosted
  # What a token must say besides. Ids stay when a repository is renamed or made anew.
  # require:
  #   repository-ids: ["1001"]
  #   refs: [refs/heads/main]
  #   environments: [production]
  # Check the token's signature before it is sent, not at STS alone.
  # jwks: verify
  # What counts as the identity of a job. Default: its OIDC token alone.
  # sources: [oidc, instance-profile]
  # Evidence of where the runner is (docs/runner-location.md): the identity document
  # of its EC2 instance, with the certificate that AWS publishes for the region.
  # location:
  #   source: ec2
  #   certificate: aws-ec2.pem
  #   required: true

# Image registries: ECR of an account above, or "host: registry.example.eu".
registries:
  - account: ${first}

# Keys whose signatures count, and the log and time-stamp services in the region.
signing:
  keys:
    - name: release
      kms: alias/release
      account: ${first}
  # Log and time-stamps, one by one or by files of Sigstore: "signing-config" and "trusted-root" (docs/witnesses.md).
  # rekor:
  #   url: https://rekor.example.eu
  #   version: 2
  #   public-key: rekor.pem
  # timestamp:
  #   url: https://tsa.example.eu/api/v1/timestamp
  #   chain: tsa-chain.pem
  # Signing without a key: the Fulcio in the region, and the workflows whose signatures count (docs/keyless.md).
  # fulcio:
  #   url: https://fulcio.example.eu
  #   chain: fulcio-chain.pem
  #   ct-log: ct.pem
  # identities:
  #   - name: release
  #     issuer: https://git.example.eu/_services/token
  #     subject: https://git.example.eu/team/app/.github/workflows/release.yml@refs/tags/*

# The one backend where Terraform state may live.
state:
  bucket: ${answers.stateBucket}
  region: ${region}
  kms-key: alias/terraform-state
  lock: s3

# Where evidence packages are kept: a bucket with Object Lock, or "folder: PATH".
evidence:
  bucket: ${answers.evidenceBucket}
  region: ${region}
  account: ${keeper}
  retention:
    mode: COMPLIANCE
    years: ${answers.retentionYears}

# Other hosts that steps may reach, each with its reason.
# hosts:
#   - host: github.example.eu
#     purpose: pull-request comments

# Findings that are accepted for now. An expired exception is an error.
# exceptions:
#   - rule: residency/region
#     resource: "aws_route53_*"
#     reason: Route 53 is a global service of the partition
#     approver: CISO
#     expires: "2027-06-30"

# Files of known findings that a step may take as "baseline", by what "sha256sum" says of them.
# baselines:
#   - step: residency-assert
#     sha256: "0000000000000000000000000000000000000000000000000000000000000000"
#     reason: found when the check came; each moves or gets an exception of its own
#     approver: CISO
#     expires: "2027-06-30"
`;
}
