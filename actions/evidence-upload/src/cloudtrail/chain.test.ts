import { gunzipSync, gzipSync } from 'node:zlib';
import { TrailChain, type TrailFile } from '@sovereign-actions/sandbox';
import { describe, expect, it } from 'vitest';
import { checkChain } from './chain.ts';
import { readDigest, readLog, type StoredDigest } from './digest.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-20T12:00:00Z');
const window = { from: NOON + 5 * 60_000, to: NOON + 20 * 60_000 };

/** Four hours of a trail, of which the first begins at eleven. */
function trail() {
  const made = new TrailChain();
  for (let hour = 0; hour < 4; hour += 1) {
    const end = NOON + hour * HOUR;
    made.close(end, [made.deliver(end - HOUR / 2, [{ eventID: `e${hour}` }])]);
  }
  return made;
}

const check = (made: TrailChain, digests: readonly StoredDigest[] = made.digests) => checkChain(digests, [made.key], window);
const mistakes = (digests: readonly { mistake?: string }[]) => digests.flatMap(({ mistake }) => mistake ?? []);
const edited = (digest: StoredDigest, change: (text: string) => string): StoredDigest => ({
  ...digest,
  bytes: gzipSync(change(gunzipSync(digest.bytes).toString())),
});

describe('checkChain', () => {
  it('an unbroken chain over the window holds, in any order of its files', async () => {
    const made = trail();
    for (const digests of [made.digests, made.digests.toReversed()]) {
      const chain = await check(made, digests);
      expect(mistakes(chain.digests)).toEqual([]);
      expect([chain.gaps, chain.breaks]).toEqual([[], []]);
      expect(chain.logs.map(({ key }) => key)).toEqual(made.logs.map(({ key }) => key));
    }
  });

  it('a digest that was cut out leaves a gap and a broken link', async () => {
    const made = trail();
    const chain = await check(made, made.digests.toSpliced(1, 1));
    expect(chain.gaps).toEqual([{ from: window.from, to: NOON + HOUR }]);
    expect(chain.breaks[0]).toContain('which is not here');
  });

  it('a digest that is still to come leaves the end of the window open', async () => {
    const made = trail();
    expect((await check(made, made.digests.slice(0, 2))).gaps).toEqual([{ from: NOON + HOUR, to: window.to + HOUR }]);
    expect((await check(made, [])).gaps).toEqual([{ from: window.from, to: window.to + HOUR }]);
  });

  it('a chain that was begun anew is named', async () => {
    const made = new TrailChain();
    for (let hour = 0; hour < 4; hour += 1) made.close(NOON + hour * HOUR, [], { fresh: hour === 2 });
    expect((await check(made)).breaks).toEqual([expect.stringContaining('begins a new chain')]);
  });

  it('a digest that another trail signed, in place of one of this chain, breaks it twice', async () => {
    const made = trail();
    const other = new TrailChain();
    other.close(NOON, []);
    const forged = other.close(NOON + HOUR, []);
    const chain = await check(made, made.digests.with(1, forged));
    expect(mistakes(chain.digests)).toEqual([expect.stringContaining("is not among CloudTrail's public keys")]);
    expect(chain.gaps).toHaveLength(1);
  });

  it('another digest of the same key in place of one breaks the link', async () => {
    const made = trail();
    const [first, second] = made.digests as [TrailFile, TrailFile];
    // The same trail closes the hour a second time, without the log file.
    made.digests.splice(0, made.digests.length, first);
    const quiet = made.close(NOON + HOUR, []);
    expect(quiet.key).toBe(second.key);
    const chain = await checkChain([first, quiet, ...trailAfter(made, second)], [made.key], window);
    expect(mistakes(chain.digests)).toEqual([]);
    expect(chain.breaks).toEqual([expect.stringContaining('than the one that is here')]);
  });

  it('late digests are a chain of their own, whose logs count and whose times leave no gap', async () => {
    const made = trail();
    const late = made.deliver(NOON + 9 * HOUR, [{ eventID: 'late' }]);
    made.close(NOON + HOUR, [late], { backfill: true });
    const chain = await check(made);
    expect([chain.gaps, chain.breaks, mistakes(chain.digests)]).toEqual([[], [], []]);
    expect(chain.logs).toHaveLength(5);
  });

  it.each<[string, (digest: StoredDigest) => StoredDigest, string]>([
    [
      'another word in it',
      (d) => edited(d, (text) => text.replace('"hashAlgorithm":"SHA-256"', '"hashAlgorithm":"MD5"')),
      'without its SHA-256',
    ],
    ['a log file taken out', (d) => edited(d, (text) => text.replace(/"logFiles":\[.*\]/, '"logFiles":[]')), 'signature does not hold'],
    [
      'another hash of a log file',
      (d) => edited(d, (text) => text.replace(/"hashValue":"\w+"/, `"hashValue":"${'0'.repeat(64)}"`)),
      'signature does not hold',
    ],
    ['a field twice', (d) => edited(d, (text) => text.replace('{', '{"logFiles":[],')), 'not JSON'],
    ['another place', (d) => ({ ...d, key: d.key.replace('_main_', '_other_') }), 'was moved'],
    ['another bucket', (d) => ({ ...d, bucket: 'elsewhere' }), 'was moved'],
    ['bytes after its end', (d) => ({ ...d, bytes: Buffer.concat([d.bytes, Buffer.from('x')]) }), 'after the end'],
    ['a second member', (d) => ({ ...d, bytes: Buffer.concat([d.bytes, gzipSync('x')]) }), 'after the end'],
    ['its last byte cut off', (d) => ({ ...d, bytes: d.bytes.subarray(0, -1) }), 'cut off'],
    ['half of it', (d) => ({ ...d, bytes: d.bytes.subarray(0, d.bytes.length / 2) }), 'cut off'],
    ['another checksum', (d) => ({ ...d, bytes: Buffer.concat([d.bytes.subarray(0, -8), Buffer.alloc(8)]) }), 'checksum'],
    ['nothing in it', (d) => ({ ...d, bytes: new Uint8Array() }), 'not a gzip file'],
    ['no object in it', (d) => ({ ...d, bytes: gzipSync('[]') }), 'was moved'],
    ['bytes that are no text', (d) => ({ ...d, bytes: gzipSync(Buffer.from([0xff, 0xfe])) }), 'not UTF-8'],
    ['no signature', (d) => ({ ...d, metadata: { 'signature-algorithm': 'SHA256withRSA' } }), 'no signature'],
    ['a signature that is none', (d) => ({ ...d, metadata: { ...d.metadata, signature: 'xyz' } }), 'no signature'],
    ['another algorithm', (d) => ({ ...d, metadata: { ...d.metadata, 'signature-algorithm': 'none' } }), 'no known signature algorithm'],
    ['a signature of zeros', (d) => ({ ...d, metadata: { ...d.metadata, signature: '00'.repeat(256) } }), 'signature does not hold'],
    [
      'a previous one without a hash',
      (d) => edited(d, (t) => t.replace(/"previousDigestHashValue":"\w+"/, '"previousDigestHashValue":null')),
      'only in part',
    ],
  ])('a digest with %s does not hold, and is not counted', async (_, change, why) => {
    const made = trail();
    const chain = await check(made, (made.digests as readonly StoredDigest[]).with(1, change(made.digests[1] as TrailFile)));
    expect(mistakes(chain.digests)).toEqual([expect.stringContaining(why)]);
    expect(chain.gaps).not.toEqual([]);
    expect(chain.logs).toHaveLength(3);
  });
});

/** Digests that follow another one than the last of the trail. */
function trailAfter(made: TrailChain, before: TrailFile): TrailFile[] {
  made.digests.splice(0, made.digests.length, before);
  return [made.close(NOON + 2 * HOUR, []), made.close(NOON + 3 * HOUR, [])];
}

describe('readLog', () => {
  it('gives the contents that the digest names, and nothing else', async () => {
    const made = trail();
    const digest = await readDigest(made.digests[1] as StoredDigest);
    if (typeof digest === 'string') throw new Error(digest);
    const reference = digest.logs[0] as (typeof digest.logs)[number];
    const { bytes } = made.logs[1] as (typeof made.logs)[number];
    expect((await readLog(reference, bytes)).toString()).toBe('{"Records":[{"eventID":"e1"}]}');
    expect(await readLog(reference, gzipSync('{"Records":[]}'))).toContain('another SHA-256');
    expect(await readLog(reference, Buffer.concat([bytes, Buffer.alloc(1)]))).toContain('after the end');
  });

  it('the same contents compressed anew hold: the digest is of the contents', async () => {
    const made = trail();
    const digest = await readDigest(made.digests[0] as StoredDigest);
    if (typeof digest === 'string') throw new Error(digest);
    const again = gzipSync(gunzipSync((made.logs[0] as (typeof made.logs)[number]).bytes), { level: 1 });
    expect(typeof (await readLog(digest.logs[0] as (typeof digest.logs)[number], again))).not.toBe('string');
  });
});
