import { parseBoundary } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { collectSeen } from '../../actions/evidence-upload/src/seal/collect.ts';

/** Reads and checks a trail as a seal does. Arguments: port of S3 and CloudTrail, first and last time. */
const [port, from, to] = process.argv.slice(2) as [string, string, string];
const boundary = await parseBoundary(
  `version: 1
partition: sandbox
accounts: { build: "111122223333" }
cloudtrail: { trail: main, bucket: acme-trail }
sandbox: { s3: ${port}, cloudtrail: ${port} }
`,
  'sovereign.yaml',
  '/',
);
const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' };
const egress = createEgress({ boundary, env, now: Date.now });
const { context } = testContext({ boundary, aws: createAwsCalls({ boundary, egress, env, now: Date.now }), now: Date.now });
const filter = {
  from,
  to,
  sessions: [{ role: 'arn:aws-eusc:iam::111122223333:role/deploy', name: 'shop-4711' }],
  requests: ['6d8a0f5e-93b7-4c1d-a2f4-7be90c4418d3'],
  keys: ['arn:aws-eusc:kms:sandbox-local-1:111122223333:key/c11f7ea2-04d9-4b86-9d75-e8a3516f20bc'],
};
const trail = boundary.cloudtrail as NonNullable<typeof boundary.cloudtrail>;
const seen = await collectSeen(context, trail, {
  window: { from: Date.parse(from), to: Date.parse(to) },
  filter,
  accounts: ['111122223333'],
});
const wrong = seen.checks.filter(({ name, verdict }) => verdict !== 'holds' && /^(?:digests of |trail of |log files$)/.test(name));
if (wrong.length > 0 || seen.document.events !== 1) throw new Error(`${seen.document.events} events; ${JSON.stringify(wrong)}`);
console.log(`${seen.document.logs.length} log files, ${seen.digests.length} digests`);
egress.close();
