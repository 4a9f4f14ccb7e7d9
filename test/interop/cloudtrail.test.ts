import { gzipSync } from 'node:zlib';
import { TrailChain, type TrailFile } from '@sovereign-actions/sandbox';
import { expect, it } from 'vitest';
import { checkChain } from '../../actions/evidence-upload/src/cloudtrail/chain.ts';
import { readLog } from '../../actions/evidence-upload/src/cloudtrail/digest.ts';
import { run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { awsCli } from './peers/index.ts';
import { serveTrail } from './trail-server.ts';

/*
 * The aws cli checks trails that it reads from S3; ours checks the same files without any service. Both must say the same of a
 * sound trail and of each way to spoil one.
 */

const aws = await awsCli();
const HOUR = 3_600_000;
const START = Date.parse('2026-11-20T00:00:00Z');
const HOURS = 6;

interface Files {
  digests: TrailFile[];
  logs: TrailFile[];
}

function sound(): { trail: TrailChain; files: Files } {
  const trail = new TrailChain();
  for (let hour = 1; hour <= HOURS; hour += 1) {
    const end = START + hour * HOUR;
    trail.close(end, [trail.deliver(end - HOUR / 2, [{ eventID: `e${hour}` }])]);
  }
  return { trail, files: { digests: [...trail.digests], logs: [...trail.logs] } };
}

async function byAws(trail: TrailChain, { digests, logs }: Files): Promise<boolean> {
  const server = await serveTrail([...digests, ...logs], trail);
  try {
    const { code, stdout, stderr } = await run(
      pathOf(aws),
      [
        ...['cloudtrail', 'validate-logs', '--trail-arn', 'arn:aws-eusc:cloudtrail:eusc-de-east-1:111122223333:trail/main'],
        ...['--s3-bucket', 'acme-trail', '--region', 'eusc-de-east-1'],
        ...['--start-time', '2026-11-20T00:30:00Z', '--end-time', '2026-11-20T04:30:00Z'],
      ],
      {
        env: {
          PATH: process.env.PATH,
          AWS_ENDPOINT_URL: server.url,
          AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'example',
          AWS_EC2_METADATA_DISABLED: 'true',
        },
      },
    );
    expect(stdout, stderr).toContain('digest files valid');
    return code === 0 && !/INVALID|No log files were delivered/.test(stdout + stderr);
  } finally {
    server.close();
  }
}

async function byOurs(trail: TrailChain, { digests, logs }: Files): Promise<boolean> {
  const chain = await checkChain(digests, [trail.key], { from: START + HOUR / 2, to: START + 4.5 * HOUR });
  const bytes = new Map(logs.map((log) => [log.key, log.bytes]));
  const read = await Promise.all(chain.logs.map((log) => readLog(log, bytes.get(log.key) ?? new Uint8Array())));
  const sound = read.every((log) => typeof log !== 'string');
  return sound && chain.gaps.length + chain.breaks.length === 0 && chain.digests.every(({ mistake }) => mistake === undefined);
}

const spoilt = (file: TrailFile, bytes: Buffer): TrailFile => ({ ...file, bytes });

const ways: [string, boolean, (files: Files, trail: TrailChain) => void][] = [
  ['nothing', true, () => undefined],
  [
    'a log file compressed anew',
    true,
    ({ logs }) => logs.splice(2, 1, spoilt(logs[2] as TrailFile, gzipSync('{"Records":[{"eventID":"e3"}]}', { level: 1 }))),
  ],
  ['a log file with other contents', false, ({ logs }) => logs.splice(2, 1, spoilt(logs[2] as TrailFile, gzipSync('{"Records":[]}')))],
  ['a log file that is gone', false, ({ logs }) => void logs.splice(2, 1)],
  [
    'a log file with bytes after its end',
    false,
    ({ logs }) => logs.splice(2, 1, spoilt(logs[2] as TrailFile, Buffer.concat([logs[2]?.bytes as Buffer, Buffer.from('x')]))),
  ],
  ['a log file that is no gzip', false, ({ logs }) => logs.splice(2, 1, spoilt(logs[2] as TrailFile, Buffer.from('{"Records":[]}')))],
  ['a digest that is gone', false, ({ digests }) => void digests.splice(2, 1)],
  [
    'a digest with another signature',
    false,
    ({ digests }) =>
      digests.splice(2, 1, { ...(digests[2] as TrailFile), metadata: { ...digests[3]?.metadata } as Record<string, string> }),
  ],
  ['a digest without a signature', false, ({ digests }) => digests.splice(2, 1, { ...(digests[2] as TrailFile), metadata: {} })],
  [
    'a digest under another name',
    false,
    ({ digests }) =>
      digests.splice(2, 1, { ...(digests[2] as TrailFile), key: (digests[2] as TrailFile).key.replace('T030000Z', 'T030001Z') }),
  ],
  [
    'two digests that changed places',
    false,
    ({ digests }) =>
      digests.splice(
        2,
        2,
        spoilt(digests[2] as TrailFile, digests[3]?.bytes as Buffer),
        spoilt(digests[3] as TrailFile, digests[2]?.bytes as Buffer),
      ),
  ],
  [
    'a digest of another signer',
    false,
    ({ digests }) => {
      const other = new TrailChain();
      digests.splice(2, 1, { ...(other.close(START + 3 * HOUR, []) as TrailFile) });
    },
  ],
];

withPeers('aws cloudtrail validate-logs and ours say the same', [aws], () => {
  it.each(ways)('of a trail with %s', async (_, isSound, spoil) => {
    const { trail, files } = sound();
    spoil(files, trail);
    expect({ aws: await byAws(trail, files), ours: await byOurs(trail, files) }).toEqual({ aws: isSound, ours: isSound });
  });
});
