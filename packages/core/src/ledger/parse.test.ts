import { describe, expect, it } from 'vitest';
import type { Material } from '../context.ts';
import { PackedMaterials } from './materials.ts';
import { parseRecord } from './parse.ts';
import { formatRecord, type LedgerRecord, RECORD_TYPE, RECORD_VERSION } from './record.ts';

const hash = (digit: string) => digit.repeat(64);
const MADE: Material[] = [
  { name: 'a "made": [', sha256: hash('0'), size: 3, mediaType: 'text/plain', kept: true },
  { name: 'Größe \u20ac \ud83d\ude00', sha256: hash('1'), size: 0, kept: false },
  { name: '\ud800 alone, \u0000 and \\', sha256: hash('0') },
  { name: '', sha256: hash('f'), mediaType: 'text/plain', kept: true },
];
const RECORD: LedgerRecord = {
  schemaVersion: RECORD_VERSION,
  type: RECORD_TYPE,
  id: '20261123T093000000Z-demo-00000000',
  action: 'demo',
  version: '0.1.0',
  status: 'succeeded',
  startedAt: '2026-11-23T09:30:00.000Z',
  job: { product: 'terminal' },
  boundary: null,
  inputs: { made: ['x', 'y'] },
  took: [],
  made: MADE,
  outputs: {},
  checks: [],
  findings: [],
  facts: {},
  connections: [],
};
const TEXT = formatRecord(RECORD);

/** What comes of a text where its materials are kept packed, and where they are not. */
async function both(text: string | Buffer): Promise<[packed: unknown, plain: unknown]> {
  const outcome = (many: number) =>
    parseRecord(Buffer.from(text), many).then(
      (record) => JSON.parse(JSON.stringify(record)) as unknown,
      () => 'refused',
    );
  return [await outcome(0), await outcome(Number.POSITIVE_INFINITY)];
}

describe('a record with very many materials', () => {
  it('is read as every other, its materials put together when they are asked for', async () => {
    const { made, ...rest } = await parseRecord(Buffer.from(TEXT), 0);
    expect(made).toBeInstanceOf(PackedMaterials);
    expect([...made]).toEqual(MADE);
    expect(made).toHaveLength(4);
    expect(made.at(2)).toEqual(MADE[2]);
    expect(made.at(4)).toBeUndefined();
    expect(made.find(({ kept }) => kept === false)).toEqual(MADE[1]);
    expect(made.filter(({ sha256 }) => sha256 === hash('0'))).toEqual([MADE[0], MADE[2]]);
    expect(made.flatMap(({ name, size }) => (size === undefined ? name : []))).toEqual([MADE[2]?.name, '']);
    expect(made.map(({ name }) => name)).toEqual(MADE.map(({ name }) => name));
    expect(formatRecord({ ...rest, made })).toBe(TEXT);
  });

  it('is packed from 64 KiB on', async () => {
    const many = Array.from({ length: 2000 }, (_, index): Material => ({ name: `unit-${index}`, sha256: hash('a'), size: index }));
    const { made, took } = await parseRecord(Buffer.from(formatRecord({ ...RECORD, made: many })));
    expect(made).toBeInstanceOf(PackedMaterials);
    expect([...made]).toEqual(many);
    expect(took).toEqual([]);
    expect((await parseRecord(Buffer.from(TEXT))).made).toEqual(MADE);
  });

  it('is refused wherever it would be refused in one piece, and means the same wherever not', async () => {
    const small = formatRecord({ ...RECORD, took: MADE.slice(1, 2), made: MADE.slice(0, 2) });
    const compact = JSON.stringify(JSON.parse(small));
    for (const text of [small, compact]) {
      const [packed, plain] = await both(text);
      expect(packed).toEqual(plain);
      expect(packed).not.toBe('refused');
    }
    let accepted = 0;
    for (let at = 0; at < compact.length; at += 1) {
      for (const put of ['', '[', ']', '{', '}', ',', ':', '"', '\\', ' ', '\u00a0']) {
        for (const cut of [0, 1]) {
          const text = compact.slice(0, at) + put + compact.slice(at + cut);
          const [packed, plain] = await both(text);
          if (JSON.stringify(packed) !== JSON.stringify(plain)) expect(packed, text).toEqual(plain);
          if (plain !== 'refused') accepted += 1;
        }
      }
    }
    expect(accepted).toBeGreaterThan(100);
  }, 120_000);

  it.each<[string, (text: string) => string | Buffer]>([
    ['a list twice', (text) => text.replace('"took": []', '"made": [],\n  "took": []')],
    ['a list twice, once escaped', (text) => text.replace('"took": []', '"m\\u0061de": [],\n  "took": []')],
    ['a list within another object', (text) => text.replace('"inputs": {', '"made": [{"name": "x"}], "inputs": {')],
    ['a list that is an object', (text) => text.replace('"took": []', '"took": {}')],
    ['a list that ends as an object', (text) => text.replace('"took": []', '"took": [}')],
    ['a list that holds one', (text) => text.replace('"took": []', '"took": [[]]')],
    ['a comma too many', (text) => text.replace('"took": []', '"took": [,]')],
    ['a field of a material twice', (text) => text.replace('"size": 3', '"size": 3, "size": 3')],
    ['a material with a key that nobody knows', (text) => text.replace('"size": 3', '"size": 3, "weight": 3')],
    ['no list', (text) => text.replace('"took": [],\n', '')],
    ['a cut', (text) => text.slice(0, text.indexOf('"mediaType"'))],
    ['bytes that are no text', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])])],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('is refused with %s', async (_what, change) => {
    expect(change(TEXT)).not.toBe(TEXT);
    expect(await both(change(TEXT))).toEqual(['refused', 'refused']);
  });

  it('says where it is wrong', async () => {
    const wrong = Buffer.from(TEXT.replace(hash('f'), 'F'.repeat(64)));
    await expect(parseRecord(wrong, 0)).rejects.toThrow(/version 1: made\.3\.sha256: must be 64/);
    await expect(parseRecord(wrong)).rejects.toThrow(/version 1: made\.3\.sha256: must be 64/);
  });
});
