import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256Hex } from '@sovereign-actions/core';
import { TrailChain } from '@sovereign-actions/sandbox';
import { sessionArn, type TrailSession } from '../../actions/evidence-upload/src/cloudtrail/extract.ts';
import { PACKAGE_TYPE } from '../../actions/evidence-upload/src/package/index-file.ts';
import { TRAIL_DOCUMENT, TRAIL_EVENTS } from '../../actions/evidence-upload/src/seal/document.ts';
import { DigestSigner } from '../../packages/sandbox/src/cloudtrail/chain.ts';
import type { SEAL, SEALER } from '../../scripts/tampering/seal.ts';
import { Draft } from './draft.ts';
import type { Tampering } from './forged.ts';
import { resealed, type SealParts } from './seal-parts.ts';

const files =
  (change: (draft: Draft) => void): Tampering =>
  async ({ seal }) => {
    const draft = new Draft(seal);
    change(draft);
    return { tar: await draft.tar(), of: 'seal' };
  };

export const sealTampered: Record<keyof typeof SEAL, Tampering> = {
  'seal-event-bit': files((draft) => draft.flip(draft.name(TRAIL_EVENTS))),
  'seal-digest-bit': files((draft) => draft.flip(firstDigest(draft))),
  'seal-alone': ({ seal }) => ({ tar: seal, of: 'seal', beside: null }),
  'seal-of-another': ({ other }) => ({ tar: other.seal, of: 'seal' }),
  'seal-of-altered-record': async ({ record, seal }) => {
    const draft = new Draft(record);
    draft.flip(draft.name('data/records/'));
    return { tar: seal, of: 'seal', beside: await draft.tar() };
  },
  'record-for-seal': ({ record }) => ({ tar: record, of: 'seal' }),
};

/** The name of the first digest of the first part. Names tell them apart by their hashes, and the aws cli does not look at the last one. */
function firstDigest(draft: Draft): string {
  const { parts } = JSON.parse(draft.text(draft.name(TRAIL_DOCUMENT))) as SealParts['document'];
  const digest = parts[0]?.digests[0]?.sha256;
  const found = [...draft.files].find(([, bytes]) => sha256Hex(bytes) === digest);
  if (found === undefined) throw new TypeError('the seal has no digest');
  return found[0];
}

const sealer =
  (change: (parts: SealParts) => unknown): Tampering =>
  async (world) => ({ tar: await resealed(world, change), of: 'seal' });

/** The same, handed over without the record. */
const alone =
  (change: (parts: SealParts) => unknown): Tampering =>
  async (world) => ({ tar: await resealed(world, change), of: 'seal', beside: null });

type Entry = SealParts['document']['parts'][number]['digests'][number];

/** The digest files of the account that has the release key. */
const digestsOf = ({ document }: SealParts): Entry[] => {
  const part = document.parts.find(({ account }) => account === document.filter.keys[0]?.split(':')[4]);
  if (!part) throw new TypeError('the trail was not asked about the account of the key');
  return part.digests;
};

/** Takes digest files out: their lines and their bytes. */
function cut(parts: SealParts, at: number, count = 1): void {
  const digests = digestsOf(parts);
  for (const { sha256 } of digests.splice(at < 0 ? digests.length + at : at, count)) parts.digests.delete(sha256);
}

/** Changes the bytes of a digest file, and its line with them. */
function rewrite(parts: SealParts, at: number, change: (bytes: Buffer) => Buffer): void {
  const [entry] = digestsOf(parts).splice(at, 1);
  if (!entry) throw new TypeError('there is no such digest');
  const bytes = change(parts.digests.get(entry.sha256) as Buffer);
  parts.digests.delete(entry.sha256);
  const sha256 = sha256Hex(bytes);
  parts.digests.set(sha256, bytes);
  digestsOf(parts).splice(at, 0, { ...entry, sha256 });
}

// biome-ignore lint/suspicious/noExplicitAny: tampering writes what the types forbid
const inside = (change: (digest: any) => void) => (bytes: Buffer) => {
  const digest = JSON.parse(gunzipSync(bytes).toString());
  change(digest);
  return gzipSync(JSON.stringify(digest));
};

/** The place of the digest file that names log files. */
const naming = (parts: SealParts): number =>
  digestsOf(parts).findIndex(({ sha256 }) => {
    const { logFiles } = JSON.parse(gunzipSync(parts.digests.get(sha256) as Buffer).toString()) as { logFiles: unknown[] };
    return logFiles.length > 0;
  });

/** Does not ask the part of the trail of the account that has the key. */
function leaveOut({ document }: SealParts): void {
  const [key] = document.filter.keys;
  document.parts = document.parts.filter(({ account }) => account !== key?.split(':')[4]);
}

/** Changes the first event of a kind, and puts it in the place of that one. */
// biome-ignore lint/suspicious/noExplicitAny: tampering writes what the types forbid
function rewriteEvent(parts: SealParts, name: string, change: (event: any) => void): void {
  const at = eventsOf(parts).findIndex(({ eventName }) => eventName === name);
  const event = eventsOf(parts)[at];
  change(event);
  parts.events.splice(at, 1, JSON.stringify(event));
}

const eventsOf = ({ events }: SealParts) => events.map((text) => JSON.parse(text));

/** Signs a whole chain of digests with a key of its own, each changed first. @param fingerprint by which the key is called; default: its own */
// biome-ignore lint/suspicious/noExplicitAny: tampering writes what the types forbid
export function ownTrail(parts: SealParts, change: (digest: any) => void = () => undefined, fingerprint?: string): void {
  const signer = new DigestSigner();
  const key = { ...signer.key, ...(fingerprint !== undefined && { fingerprint }) };
  for (const part of parts.document.parts) {
    let before: { text: string; signature: string } | undefined;
    for (const entry of part.digests) {
      const digest = JSON.parse(gunzipSync(parts.digests.get(entry.sha256) as Buffer).toString());
      parts.digests.delete(entry.sha256);
      change(digest);
      digest.digestPublicKeyFingerprint = key.fingerprint;
      if (before) {
        digest.previousDigestHashValue = sha256Hex(before.text);
        digest.previousDigestSignature = before.signature;
      }
      const text = JSON.stringify(digest);
      const { digestEndTime, digestS3Bucket, digestS3Object, previousDigestSignature } = digest;
      const signed = `${digestEndTime}\n${digestS3Bucket}/${digestS3Object}\n${sha256Hex(text)}\n${previousDigestSignature ?? 'null'}`;
      const signature = signer.sign(signed);
      before = { text, signature };
      const bytes = gzipSync(text);
      entry.sha256 = sha256Hex(bytes);
      entry.metadata = { ...entry.metadata, signature };
      parts.digests.set(entry.sha256, bytes);
    }
  }
  parts.document.keys = [key];
}

/** Asks about the first half hour alone, in which every event of the sample is. */
function narrow({ window, filter }: SealParts['document']): void {
  window.to = filter.to = new Date(Date.parse(window.from) + 1_800_000).toISOString().replace('.000Z', 'Z');
}

export const sealerTampered: Record<keyof typeof SEALER, Tampering> = {
  'digests-cut-first': sealer((parts) => cut(parts, 0)),
  'digests-cut-middle': sealer((parts) => cut(parts, 1)),
  'digests-cut-last': sealer((parts) => cut(parts, -1)),
  'digest-bytes-withheld': sealer((parts) => parts.digests.delete(digestsOf(parts)[1]?.sha256 ?? '')),
  'digest-moved': sealer((parts) => {
    const [one, other] = digestsOf(parts);
    if (one && other) one.key = other.key;
  }),
  'digest-signature-swapped': sealer((parts) => {
    const [one, other] = digestsOf(parts);
    if (one && other) one.metadata = other.metadata;
  }),
  'digest-altered': sealer((parts) =>
    rewrite(
      parts,
      naming(parts),
      inside((digest) => {
        digest.logFiles[0].hashValue = '00'.repeat(32);
      }),
    ),
  ),
  'digest-emptied': sealer((parts) =>
    rewrite(
      parts,
      naming(parts),
      inside((digest) => {
        digest.logFiles = [];
      }),
    ),
  ),
  'digest-trailing-bytes': sealer((parts) => rewrite(parts, 1, (bytes) => Buffer.concat([bytes, Buffer.from('x')]))),
  'trail-key-replaced': sealer(({ document }) => {
    document.keys = [{ ...new TrailChain().key, fingerprint: document.keys[0]?.fingerprint as string }];
  }),
  'trail-key-withheld': sealer(({ document }) => {
    document.keys = [];
  }),
  'log-hash-altered': sealer(({ document }) => {
    const [log] = document.logs;
    if (log) log.sha256 = '00'.repeat(32);
  }),
  'log-dropped': sealer(({ document }) => void document.logs.pop()),
  'log-added': sealer(({ document }) => {
    document.logs.push({ bucket: document.trail.bucket, key: 'AWSLogs/planted.json.gz', sha256: '00'.repeat(32), kept: 0 });
  }),
  'event-removed': sealer(({ events }) => void events.pop()),
  'event-added': sealer((parts) => {
    const [first] = eventsOf(parts);
    parts.events.splice(1, 1, JSON.stringify({ ...first, eventTime: '2020-01-01T00:00:00Z', eventID: 'planted' }));
  }),
  'event-twice': sealer(({ events }) => void events.splice(1, 1, events[0] as string)),
  'event-with-field-twice': sealer(({ events }) => {
    const at = events.findIndex((text) => text.includes('"Sign"'));
    events.splice(at, 1, (events[at] as string).replace('{', '{"eventName":"GetPublicKey",'));
  }),
  'event-of-a-replica': alone((parts) => {
    const multi = (arn: string) => arn.replace(/key\/.*/, 'key/mrk-0f1e2d3c');
    parts.document.filter.keys = parts.document.filter.keys.map(multi);
    rewriteEvent(parts, 'Sign', (event) => {
      event.userIdentity.arn = 'arn:aws-eusc:sts::111122223333:assumed-role/thief/at-night';
      for (const resource of event.resources) resource.ARN = multi(resource.ARN).replace('-east-1:', '-east-2:');
    });
  }),
  'event-of-a-namesake': sealer((parts) =>
    rewriteEvent(parts, 'Sign', (event) => {
      event.userIdentity.arn = sessionArn(parts.document.filter.sessions[0] as TrailSession);
      event.userIdentity.accessKeyId = 'ASIAOFTHENAMESAKE000';
    }),
  ),
  'event-of-somebody-else': sealer((parts) =>
    rewriteEvent(parts, 'Sign', (event) => {
      event.userIdentity.arn = 'arn:aws-eusc:sts::111122223333:assumed-role/thief/at-night';
    }),
  ),
  'keys-withheld': sealer((parts) => {
    parts.keys = undefined;
  }),
  'key-left-out': sealer((parts) => {
    parts.keys = [];
  }),
  'checks-embellished': sealer((parts) => {
    cut(parts, -1);
    Object.assign(parts.record, { checks: parts.record.checks.map((check) => ({ ...check, verdict: 'holds' })) });
  }),
  'window-narrowed': sealer(({ document }) => narrow(document)),
  'filter-without-session': sealer(({ document }) => void document.filter.sessions.pop()),
  'filter-without-key': sealer(({ document }) => void document.filter.keys.pop()),
  'filter-without-request': sealer(({ document }) => void document.filter.requests.pop()),
  'account-left-out': sealer(leaveOut),
  'account-left-out-alone': alone(leaveOut),
  'no-part-asked': alone((parts) => {
    parts.digests.clear();
    parts.events.splice(0);
    Object.assign(parts.document, { parts: [], logs: [], events: 0 });
  }),
  'filter-narrowed-alone': alone(({ document: { filter, window } }) => {
    filter.to = new Date(Date.parse(window.to) - 1000).toISOString().replace('.000Z', 'Z');
  }),
  'trail-of-its-own': sealer((parts) => {
    const { document } = parts;
    const { name } = document.trail;
    const own = (key: string | null) => key?.replace(`_${name}_`, '_quiet_') ?? null;
    ownTrail(parts, (digest) => {
      digest.digestS3Object = own(digest.digestS3Object);
      digest.previousDigestS3Object = own(digest.previousDigestS3Object);
    });
    for (const entry of document.parts.flatMap(({ digests }) => digests)) entry.key = own(entry.key) as string;
    document.trail.name = document.filter.trail = 'quiet';
  }),
  'gap-hidden': sealer((parts) => {
    cut(parts, -1);
    narrow(parts.document);
  }),
  'seal-for-another-record': sealer(({ record }) => {
    Object.assign(record, { took: record.took.map((each) => ({ ...each, sha256: sha256Hex('another') })) });
  }),
  'seal-for-two-records': sealer(({ record }) => {
    const second = { name: 'evidence-other.tar', sha256: sha256Hex('another'), size: 1, mediaType: PACKAGE_TYPE };
    Object.assign(record, { took: [...record.took, second] });
  }),
  'two-seal-records': sealer(({ record, more }) => {
    more.push({ ...record, id: record.id.replace(/[0-9a-f]{8}$/, '00000000') });
  }),
};
