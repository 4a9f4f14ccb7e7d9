import { randomUUID } from 'node:crypto';
import * as path from 'node:path';
import { TrailChain } from '@sovereign-actions/sandbox';
import { expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { isMissing } from '../interop/peers/cache.ts';
import { awsCli } from '../interop/peers/index.ts';
import { serveTrail } from '../interop/trail-server.ts';
import { type Command, compare, table } from './measure.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-20T00:00:00Z');
const HOURS = 24;
const LOGS = 40;
const EVENTS = 1_050;

const event = (at: number, index: number, arn: string) => ({
  eventVersion: '1.11',
  userIdentity: {
    type: 'AssumedRole',
    principalId: `AROAEXAMPLE:${index % 97}`,
    arn,
    accountId: '111122223333',
    accessKeyId: 'ASIAEXAMPLE',
  },
  eventTime: new Date(at).toISOString().replace('.000', ''),
  eventSource: ['kms.amazonaws.com', 's3.amazonaws.com', 'ec2.amazonaws.com', 'sts.amazonaws.com'][index % 4],
  eventName: ['Decrypt', 'GetBucketAcl', 'DescribeInstances', 'AssumeRole'][index % 4],
  awsRegion: 'sandbox-local-1',
  sourceIPAddress: `10.0.${index % 256}.${(index * 7) % 256}`,
  userAgent: 'aws-sdk-go-v2/1.30.3 os/linux lang/go#1.22.5 md/GOOS#linux md/GOARCH#amd64',
  requestParameters: { keyId: randomUUID(), encryptionContext: { 'aws:ebs:id': `vol-${index.toString(16)}` } },
  responseElements: null,
  requestID: randomUUID(),
  eventID: randomUUID(),
  readOnly: true,
  resources: [
    { accountId: '111122223333', type: 'AWS::KMS::Key', ARN: `arn:aws-eusc:kms:sandbox-local-1:111122223333:key/${randomUUID()}` },
  ],
  eventType: 'AwsApiCall',
  managementEvent: true,
  recipientAccountId: '111122223333',
  eventCategory: 'Management',
});

it(`a day of a trail with ${HOURS * LOGS * EVENTS} events, read from S3 and checked, beside the aws cli's validator`, async () => {
  const aws = await awsCli();
  const trail = new TrailChain({ region: 'sandbox-local-1' });
  for (let hour = 1; hour <= HOURS; hour += 1) {
    const end = START + hour * HOUR;
    const logs = Array.from({ length: LOGS }, (_, log) => {
      const at = end - HOUR / 2 + log * 1000;
      return trail.deliver(
        at,
        Array.from({ length: EVENTS }, (_, index) => {
          const ours = hour === 12 && log === 3 && index === 5;
          return event(at, index, `arn:aws-eusc:sts::111122223333:assumed-role/deploy/${ours ? 'shop-4711' : `other-${index % 97}`}`);
        }),
      );
    });
    trail.close(end, logs);
  }
  for (const delay of [0, 20]) {
    const server = await serveTrail([...trail.digests, ...trail.logs], trail, delay);
    try {
      // One hour after the window is asked for too, by both.
      const [from, to] = ['2026-11-20T00:00:01Z', '2026-11-20T23:00:00Z'];
      const ours: Command = {
        name: 'sovereign: chain, log files and the events of a deployment',
        program: node24() as string,
        args: ['--conditions=source', path.resolve('test/bench/read-trail.ts'), new URL(server.url).port, from, to],
      };
      const peers: Command[] = isMissing(aws)
        ? []
        : [
            {
              name: 'aws cloudtrail validate-logs: chain and log files',
              program: aws.path,
              args: [
                ...['cloudtrail', 'validate-logs', '--trail-arn', 'arn:aws-eusc:cloudtrail:sandbox-local-1:111122223333:trail/main'],
                ...['--s3-bucket', 'acme-trail', '--region', 'sandbox-local-1', '--start-time', from, '--end-time', to],
              ],
              env: {
                AWS_ENDPOINT_URL: server.url,
                AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
                AWS_SECRET_ACCESS_KEY: 'example',
                AWS_EC2_METADATA_DISABLED: 'true',
              },
            },
          ];
      const measured = await compare(ours, peers, 3);
      console.log(table(`CloudTrail: ${HOURS * LOGS * EVENTS} events, each answer of S3 after ${delay} ms`, measured));
      expect(measured.length).toBeGreaterThan(0);
    } finally {
      server.close();
    }
  }
});
