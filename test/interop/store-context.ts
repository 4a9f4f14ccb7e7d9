import { mkdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type AwsCalls, type Boundary, parseBoundary } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { type BucketEvidence, placeOf } from '../../actions/evidence-upload/src/store/bucket-checks.ts';
import { bucketStore } from '../../actions/evidence-upload/src/store/s3.ts';

/** Opens the bucket of a boundary file, as a step does: through the egress guard, with the keys of the environment. */
export async function openBucket(boundaryFile: string, env: Record<string, string | undefined>) {
  const folder = path.dirname(boundaryFile);
  const boundary: Boundary = await parseBoundary(readFileSync(boundaryFile, 'utf8'), boundaryFile, folder);
  const egress = createEgress({ boundary, env, now: Date.now });
  const aws = createAwsCalls({ boundary, egress, env, now: Date.now });
  const out = path.join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const { context } = testContext({ boundary, aws, now: Date.now, folder });
  const evidence = boundary.evidence as BucketEvidence;
  const openWith = (call: AwsCalls['call'], declared: BucketEvidence) =>
    bucketStore({ ...context, aws: { call } }, declared, async () => undefined);
  return {
    context,
    aws,
    evidence,
    out,
    owner: placeOf(boundary, evidence).bucket.ExpectedBucketOwner,
    open: () => openWith(aws.call, evidence),
    openWith,
    close: () => egress.close(),
  };
}
