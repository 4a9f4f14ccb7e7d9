import { type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { PATHS } from '../package/names.ts';
import { Claims } from './claim.ts';
import type { Contents } from './contents.ts';
import { checkDeployment } from './deployment.ts';

const SANDBOX = `version: 1
partition: sandbox
sandbox: { sts: 4001 }
`;

const boundary = (partition: string, sha256 = sha256Hex(partition === 'sandbox' ? SANDBOX : partition)) => ({
  source: 'sovereign.yaml',
  sha256,
  partition,
  regions: [],
});
const connection = { host: '127.0.0.1', port: 4001, address: '127.0.0.1', purpose: 'STS', bytesSent: 1, bytesReceived: 1, at: 0 };

/** What the claim on the boundary says of records that each asserted one and connected or not. */
async function boundaryClaim(...steps: [ReturnType<typeof boundary>, connects: boolean][]) {
  const records = new Map(
    steps.map(([own, connects], index) => [
      `${index}`,
      {
        id: `${index}`,
        action: `step-${index}`,
        job: {},
        boundary: own,
        connections: connects ? [connection] : [],
        took: [],
        made: [],
        facts: {},
      } as unknown as LedgerRecord,
    ]),
  );
  const claims = new Claims();
  const contents = { texts: new Map([[PATHS.boundary, SANDBOX]]), files: new Map(), bundles: [], records } as unknown as Contents;
  await checkDeployment(claims, contents, undefined);
  return claims.all.find(({ id }) => id === 'deployment.boundary');
}

it('a rehearsal may hold steps that assert the boundary it is for, as long as they connect to nothing', async () => {
  const claim = await boundaryClaim([boundary('sandbox'), true], [boundary('aws-eusc'), false]);
  expect(claim).toMatchObject({ verdict: 'holds', details: [expect.stringContaining('step-1 connected to nothing and asserted')] });
});

it.each<[string, Parameters<typeof boundaryClaim>]>([
  [
    'a step that connects under another boundary',
    [
      [boundary('sandbox'), true],
      [boundary('aws-eusc'), true],
    ],
  ],
  [
    'two sandboxes',
    [
      [boundary('sandbox'), true],
      [boundary('sandbox', sha256Hex('another')), false],
    ],
  ],
  [
    'two boundaries of a real release, though one connects to nothing',
    [
      [boundary('aws-eusc'), true],
      [boundary('aws-eusc', sha256Hex('another')), false],
    ],
  ],
])('%s is broken', async (_name, steps) => {
  expect((await boundaryClaim(...steps))?.verdict).toBe('broken');
});
