import { SANDBOX_REGION, SANDBOX_SERVICES, type SandboxPorts } from '@sovereign-actions/core';

export interface BoundaryParts {
  ports: Required<SandboxPorts>;
  accounts: Record<string, string>;
  issuer: string;
  audience: string;
  releaseKey: string;
  buckets: { state: string; evidence: string; trail: string };
  trail: { name: string; organization: string };
  evidenceKey: string;
  retention: { mode: string; days: number };
  /** Its workflows count as signers. */
  repository: string;
}

/** The text of a `sovereign.yaml` that declares the sandbox region and nothing else. */
export function boundaryText({
  ports,
  accounts,
  issuer,
  audience,
  releaseKey,
  buckets,
  evidenceKey,
  retention,
  repository,
  trail,
}: BoundaryParts): string {
  return `${[
    'version: 1',
    'partition: sandbox',
    `regions: [${SANDBOX_REGION}]`,
    'organization:',
    '  name: Example Organisation',
    'accounts:',
    ...Object.entries(accounts).map(([role, id]) => `  ${role}: "${id}"`),
    'identity:',
    `  issuers: ["${issuer}"]`,
    `  audience: ${JSON.stringify(audience)}`,
    '  runner: self-hosted',
    'registries:',
    '  - account: build',
    'signing:',
    '  keys:',
    '    - name: release',
    `      kms: "${releaseKey}"`,
    '      account: build',
    '  rekor:',
    `    url: "http://127.0.0.1:${ports.rekor}"`,
    '    public-key: rekor.pub.pem',
    '  timestamp:',
    `    url: "http://127.0.0.1:${ports.tsa}/api/v1/timestamp"`,
    '    chain: tsa.chain.pem',
    '  fulcio:',
    `    url: "http://127.0.0.1:${ports.fulcio}"`,
    '    chain: fulcio.chain.pem',
    '    ct-log: ct.pub.pem',
    '  identities:',
    '    - name: workflow',
    `      issuer: "${issuer}"`,
    `      subject: "${new URL(issuer).origin}/${repository}/.github/workflows/*@refs/heads/*"`,
    'state:',
    `  bucket: ${buckets.state}`,
    '  lock: s3',
    'evidence:',
    `  bucket: ${buckets.evidence}`,
    '  account: evidence',
    `  kms-key: "${evidenceKey}"`,
    '  retention:',
    `    mode: ${retention.mode}`,
    `    days: ${retention.days}`,
    'cloudtrail:',
    `  trail: ${trail.name}`,
    `  bucket: ${buckets.trail}`,
    '  account: evidence',
    `  organization: ${trail.organization}`,
    `  key-readers: ["arn:aws-eusc:iam::${accounts.build}:role/sandbox-key-reader"]`,
    'sandbox:',
    ...SANDBOX_SERVICES.map((service) => `  ${service}: ${ports[service]}`),
  ].join('\n')}\n`;
}
