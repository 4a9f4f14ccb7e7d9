import { type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { PATHS } from '../../actions/evidence-upload/src/package/names.ts';
import { TRAIL_DOCUMENT, TRAIL_EVENTS, type TrailDocument } from '../../actions/evidence-upload/src/seal/document.ts';
import { KEYS_DOCUMENT, type KeyEvidence } from '../../actions/evidence-upload/src/seal/keys.ts';
import { Draft } from './draft.ts';
import type { World } from './world.ts';

/** What a seal holds, to be changed before it is packed and signed again. */
export interface SealParts {
  record: LedgerRecord;
  document: TrailDocument;
  /** Texts, one an event. */
  events: string[];
  /** By the SHA-256 that the document names. */
  digests: Map<string, Buffer>;
  keys: KeyEvidence[] | undefined;
  /** Further records. */
  more: LedgerRecord[];
}

export function sealParts(tar: Buffer): SealParts {
  const draft = new Draft(tar);
  const [record] = draft.records;
  if (!record) throw new TypeError('the seal has no record');
  const kept = new Map([...draft.files].filter(([name]) => name.startsWith(PATHS.files)).map(([, bytes]) => [sha256Hex(bytes), bytes]));
  const read = (name: string) => kept.get(record.made.find((each) => each.name === name)?.sha256 ?? '')?.toString();
  const document = JSON.parse(read(TRAIL_DOCUMENT) ?? '') as TrailDocument;
  const named = document.parts.flatMap(({ digests }) => digests.map(({ sha256 }) => sha256));
  const keys = read(KEYS_DOCUMENT);
  return {
    record,
    document,
    events: (read(TRAIL_EVENTS) ?? '').trimEnd().split('\n'),
    digests: new Map(named.map((sha256) => [sha256, kept.get(sha256) as Buffer])),
    keys: keys === undefined ? undefined : (JSON.parse(keys) as KeyEvidence[]),
    more: [],
  };
}

/** A seal changed, and packed and signed as the sealing job does. */
export async function resealed(world: World, change: (parts: SealParts) => unknown): Promise<Buffer> {
  const parts = sealParts(world.seal);
  await change(parts);
  const { record, document, events, digests, keys, more } = parts;
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const texts = new Map([
    [TRAIL_DOCUMENT, json(document)],
    [TRAIL_EVENTS, Buffer.from(events.map((text) => `${text}\n`).join(''))],
    ...(keys ? ([[KEYS_DOCUMENT, json(keys)]] as const) : []),
  ]);
  const names = new Map(
    document.parts.flatMap((part) => part.digests).map(({ key, sha256 }) => [sha256, key.slice(key.lastIndexOf('/') + 1)]),
  );
  const made = [
    ...[...texts].map(([name, bytes]) => ({ name, bytes, mediaType: name.endsWith('.json') ? 'application/json' : 'application/jsonl' })),
    ...[...digests.values()].map((bytes) => ({
      name: names.get(sha256Hex(bytes)) ?? 'digest.json.gz',
      bytes,
      mediaType: 'application/gzip',
    })),
  ];
  const own = {
    ...record,
    made: made.map(({ name, bytes, mediaType }) => ({ name, sha256: sha256Hex(bytes), size: bytes.length, mediaType, kept: true })),
  };
  return new Draft(world.seal).repack(world.sign, (packed) => {
    packed.records.splice(0, packed.records.length, ...more, own);
    packed.kept.clear();
    for (const { bytes } of made) packed.kept.set(sha256Hex(bytes), bytes);
  });
}
