import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MerkleTree } from '../../sandbox/src/merkle.ts';
import { newPem, newRegion, newSigner, type Region } from '../test/region.ts';
import { buildStatement, PREDICATE, pemSigner, signStatement, verifyBundle } from './index.ts';
import { proofFromTiles, type ReadTile } from './log-tiles.ts';
import { inclusionMistake, treeLeaf } from './merkle.ts';

const leaf = (index: number) => treeLeaf(Buffer.from(String(index)));

/** A tree of so many entries, published as a log does. Tiles that were full at the time of the checkpoint have no partial form. */
function published(size: number): ReadTile {
  const tree = new MerkleTree();
  for (let index = 0; index < size; index += 1) tree.append(leaf(index));
  return async (path) => {
    if (path === 'checkpoint') return Buffer.from(`log\n${size}\n${tree.root().toString('base64')}\n\n\u2014 log AAAA\n`);
    const [, level, groups = '', width = '256'] = /^tile\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? [];
    const row = tree.row(Number(level) * 8, Number(groups.replaceAll(/\D/g, '')) * 256, Number(width));
    return row.length === Number(width) * 32 ? row : undefined;
  };
}

describe('a proof from tiles', () => {
  it('is right for every entry of trees of every size', async () => {
    const sizes = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 500, max: 1100 }));
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, pick) => {
        const index = pick % size;
        const proof = await proofFromTiles(published(size), index);
        if (typeof proof === 'string') throw new Error(proof);
        expect(inclusionMistake(leaf(index), proof)).toBeUndefined();
        expect(inclusionMistake(leaf(size), proof)).toContain('leads to another tree');
      }),
    );
  });

  it('is right where a tree is larger than a thousand tiles', async () => {
    const size = 256 * 1001 + 3;
    const read = published(size);
    const asked: string[] = [];
    const noting: ReadTile = (path) => {
      asked.push(path);
      return read(path);
    };
    const proof = await proofFromTiles(noting, 256 * 1000 + 7);
    expect(typeof proof === 'string' ? proof : inclusionMistake(leaf(256 * 1000 + 7), proof)).toBeUndefined();
    expect(asked).toContain('tile/0/x001/000');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each<[string, (read: ReadTile) => ReadTile, string]>([
    ['no checkpoint', () => async () => undefined, 'no checkpoint'],
    ['a page as its checkpoint', () => async () => Buffer.from('<html>'), 'no checkpoint'],
    ['a checkpoint of an older tree', () => published(3), 'without entry 5'],
    ['a tile that is missing', (read) => async (path) => (path === 'checkpoint' ? read(path) : undefined), 'does not publish tile/0/000'],
    [
      'a tile that is cut short',
      (read) => async (path) => (await read(path))?.subarray(0, path === 'checkpoint' ? undefined : 31),
      'does not publish',
    ],
  ])('is none with %s', async (_name, change, why) => {
    expect(await proofFromTiles(change(published(9)), 5)).toContain(why);
  });
});

describe('an RSA key, which signs the same the same way', () => {
  const statement = buildStatement([{ digest: { sha256: 'ab'.repeat(32) } }], PREDICATE.cosignSign, {});
  const rsa = pemSigner(newPem('rsa'), 'rsa.pem');
  const optional = { timestamp: 'optional' } as const;
  const sign = (region: Region, fetch = region.fetch) =>
    signStatement({ statement, signer: rsa, witnesses: { logs: region.witnesses.logs }, fetch });

  it('gets the proof of its entry again, under the checkpoint of now', async () => {
    const region = newRegion();
    for (let index = 0; index < 3; index += 1) await signStatement({ statement, signer: newSigner(), ...region });
    const first = await sign(region);
    await signStatement({ statement, signer: newSigner(), ...region });
    const again = await sign(region);
    const [entry, known] = [first, again].map(({ bundle }) => bundle.verificationMaterial.tlogEntries?.[0]);
    expect([known?.logIndex, known?.canonicalizedBody]).toEqual([entry?.logIndex, entry?.canonicalizedBody]);
    expect([entry?.inclusionProof?.treeSize, known?.inclusionProof?.treeSize]).toEqual(['4', '5']);
    expect(await verifyBundle(again.json, { trust: region.trustIn(rsa), expect: optional })).toMatchObject({ verdict: 'holds' });
  });

  it.each<[string, string, string, (path: string, body: Buffer) => Buffer | undefined]>([
    ['names no index', 'LOG_UNAVAILABLE', 'which entry it is', (path, body) => (path.endsWith('/entries') ? Buffer.from('{}') : body)],
    ['publishes no tiles', 'LOG_UNAVAILABLE', 'does not publish', (path, body) => (path.includes('/tile/') ? undefined : body)],
    ['publishes no checkpoint', 'LOG_UNAVAILABLE', 'no checkpoint', (path, body) => (path.endsWith('/checkpoint') ? undefined : body)],
    [
      'names another entry',
      'LOG_ANSWER_WRONG',
      'leads to another tree',
      (_path, body) => Buffer.from(body.toString('latin1').replace('index 1', 'index 0'), 'latin1'),
    ],
    [
      'publishes other hashes',
      'LOG_ANSWER_WRONG',
      'leads to another tree',
      (path, body) => (path.includes('/tile/') ? Buffer.alloc(body.length, 1) : body),
    ],
    [
      'signs no checkpoint',
      'LOG_ANSWER_WRONG',
      "signature is not the log's",
      (path, body) =>
        path.endsWith('/checkpoint')
          ? Buffer.from(
              body
                .toString()
                .replace('\nlocalhost', '\nextension\n\nlocalhost')
                .replace(/^(.*\n\d+\n.*\n)/, '$1more\n'),
            )
          : body,
    ],
  ])('is told so by a log that %s', async (_name, code, why, change) => {
    const region = newRegion();
    await signStatement({ statement, signer: newSigner(), ...region });
    await sign(region);
    const fetch = region.tampered(({ status, body }, url) => {
      const changed = change(new URL(url).pathname, body);
      return changed ? { status, body: changed } : { status: 404, body: Buffer.alloc(0) };
    });
    await expect(sign(region, fetch)).rejects.toMatchObject({ code, message: expect.stringContaining(why) });
  });
});
