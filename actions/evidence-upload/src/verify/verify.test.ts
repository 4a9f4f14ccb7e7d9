import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { buildStatement, PREDICATE, signStatement } from '@sovereign-actions/sigstore';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatManifest } from '../package/bag.ts';
import { PATHS } from '../package/names.ts';
import {
  BOUNDARY_TEXT,
  entriesOf,
  newFolder,
  retar,
  type Sample,
  START,
  sampleFindings,
  sampleKey,
  samplePackage,
  streamOf,
} from '../sample.ts';
import { formatVerification, verificationDocument } from './format.ts';
import { type PackageVerification, verifyPackage } from './verify.ts';

const NOW = START + 3_600_000;
let sample: Sample;
let mtime: number;
let entries: Map<string, Buffer>;

beforeAll(async () => {
  sample = await samplePackage();
  entries = entriesOf(sample.tar);
  mtime = Number.parseInt(sample.tar.toString('latin1', 136, 147), 8);
});

const verify = (tar: Buffer, trust = sample.key.trust): Promise<PackageVerification> =>
  verifyPackage(streamOf(tar, 4096), { trust, now: NOW });

/** The lines of everything that keeps a package from being verified. */
const complaints = ({ claims }: PackageVerification): string =>
  claims
    .filter(({ counts, verdict }) => counts && verdict !== 'holds')
    .flatMap(({ id, reason, details }) => [`${id}: ${reason}`, ...details])
    .join('\n');

/** What a person reads last. */
const ending = (result: PackageVerification): string => {
  const text = formatVerification(result, { columns: 200, color: false });
  return text.slice(text.search(/^(?:Verified|NOT verified):/m));
};

const full = (name: string) => `${sample.base}/${name}`;
const changed = async (change: (entries: Map<string, Buffer>) => void): Promise<Buffer> => {
  const copy = new Map(entries);
  change(copy);
  return retar(copy, mtime);
};

/** Makes both manifests right again for the entries as they are. */
function rehash(copy: Map<string, Buffer>): void {
  const hashes = (wanted: (name: string) => boolean) => {
    const names = [...copy.keys()].map((name) => name.slice(sample.base.length + 1)).filter(wanted);
    return Buffer.from(formatManifest(new Map(names.map((name) => [name, sha256Hex(copy.get(full(name)) as Buffer)]))));
  };
  copy.set(
    full(PATHS.manifest),
    hashes((name) => name.startsWith('data/')),
  );
  copy.set(
    full(PATHS.tagManifest),
    hashes((name) => !name.startsWith('data/') && name !== PATHS.tagManifest),
  );
}

describe('a package as it was made', () => {
  it('verifies with the trust, and only with it', async () => {
    const good = await verify(sample.tar);
    expect(complaints(good)).toBe('');
    expect(good).toMatchObject({
      exitCode: 0,
      verified: true,
      signer: 'release',
      packageId: sha256Hex(sample.tar),
      deployment: 'acme/shop-4711',
    });

    const unknown = await verifyPackage(streamOf(sample.tar), { now: NOW });
    expect(unknown).toMatchObject({ exitCode: 4, verified: false });
    expect(unknown.claims.filter(({ verdict, counts }) => counts && verdict === 'broken')).toEqual([]);
    expect(formatVerification(unknown, { columns: 200, color: false })).toContain('who signed it is unknown');

    const other = await verify(sample.tar, sampleKey('other').trust);
    expect(other.exitCode).toBe(4);
    expect(other.signer).toBeUndefined();
  });

  it('is compared with the SHA-256 that a receipt names', async () => {
    const options = { trust: sample.key.trust, now: NOW };
    expect((await verifyPackage(streamOf(sample.tar), { ...options, packageSha256: sha256Hex(sample.tar) })).exitCode).toBe(0);
    const wrong = await verifyPackage(streamOf(sample.tar), { ...options, packageSha256: sha256Hex('') });
    expect(complaints(wrong)).toContain('container.identity');
    expect(ending(wrong)).toMatch(/^NOT verified: 1 claim broken\.\n {2}✗ broken {2}.*SHA-256/);
  });

  it('finds no deployment in what is no package', async () => {
    const none = await verify(Buffer.from('hello'));
    expect(none.exitCode).toBe(4);
    expect(none.claims.filter(({ group, verdict }) => /deployment|outcome/.test(group) && verdict === 'holds')).toEqual([]);
  });

  it('is 3 when it is genuine evidence of a deployment that went wrong', async () => {
    const key = sampleKey();
    for (const options of [{ findings: sampleFindings() }, { killed: true }]) {
      const { tar } = await samplePackage({ key, ...options });
      const result = await verify(tar, key.trust);
      expect(complaints(result)).toBe('');
      expect(result.exitCode).toBe(3);
      expect(ending(result)).toMatch(/^Verified: [\s\S]+\n {2}✗ broken [\s\S]+(?:region-outside|was cut off)/);
    }
  });

  it('also verifies when it is unpacked, and a link in the folder is refused', async () => {
    const folder = newFolder();
    for (const [name, body] of entries) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), body);
    }
    const options = { trust: sample.key.trust, now: NOW };
    const bag = path.join(folder, sample.base);
    expect(await verifyPackage(bag, options)).toMatchObject({ exitCode: 0, verified: true });
    const report = path.join(bag, PATHS.report);
    rmSync(report);
    symlinkSync('package.json', report);
    const linked = await verifyPackage(bag, options);
    expect(complaints(linked)).toContain('data/report.html is a link');
    expect(complaints(linked)).toContain('data/report.html is missing');
    await expect(verifyPackage(path.join(folder, 'nothing.tar'), options)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  it('gives data for machines', async () => {
    const document = verificationDocument(await verify(sample.tar));
    expect(JSON.parse(JSON.stringify(document))).toMatchObject({ type: 'sovereign-actions/verification', verified: true, exitCode: 0 });
  });
});

describe('tampering', () => {
  it('names every file with a flipped byte', async () => {
    for (const [name, body] of entries) {
      for (const at of new Set([0, body.length >> 1, body.length - 1])) {
        const tar = await changed((copy) => {
          const flipped = Buffer.from(body);
          flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
          copy.set(name, flipped);
        });
        const result = await verify(tar);
        expect(result.exitCode, name).toBe(4);
        expect(complaints(result), `${name} at ${at}`).toContain(name.slice(sample.base.length + 1));
      }
    }
  });

  it('names every file that is dropped', async () => {
    for (const name of entries.keys()) {
      const result = await verify(await changed((copy) => copy.delete(name)));
      expect(result.exitCode, name).toBe(4);
      expect(complaints(result), name).toContain(name.slice(sample.base.length + 1));
    }
  });

  it('names every file that is added, wherever it is', async () => {
    for (const name of [
      'data/files/extra.txt',
      'data/records/extra.json',
      'data/extra',
      'fetch.txt',
      'report.html',
      'manifest-sha512.txt',
      'x/y',
    ]) {
      const result = await verify(await changed((copy) => copy.set(full(name), Buffer.from('planted'))));
      expect(complaints(result), name).toContain(`${name} `);
      const hidden = await verify(
        await changed((copy) => {
          copy.set(full(name), Buffer.from('planted'));
          rehash(copy);
        }),
      );
      expect(hidden.exitCode, name).toBe(4);
    }
  });

  it('names both of two files that are swapped or renamed', async () => {
    const [a, b] = ['shop.cdx.json', 'shop.spdx.json'].map((name) => full(`data/files/sbom-generate/${name}`)) as [string, string];
    const swapped = await verify(
      await changed((copy) => {
        copy.set(a, entries.get(b) as Buffer);
        copy.set(b, entries.get(a) as Buffer);
      }),
    );
    expect(complaints(swapped)).toContain('shop.cdx.json has changed');
    expect(complaints(swapped)).toContain('shop.spdx.json has changed');
    const renamed = await verify(
      await changed((copy) => {
        copy.set(`${a}.old`, entries.get(a) as Buffer);
        copy.delete(a);
      }),
    );
    expect(complaints(renamed)).toContain('shop.cdx.json is missing');
    expect(complaints(renamed)).toContain('shop.cdx.json.old is not listed');
  });

  it('is not fooled by manifests that are made right again, or by another base folder, time or name', async () => {
    const record = [...entries.keys()].find((name) => name.includes('residency-assert-')) as string;
    const edits: Record<string, (copy: Map<string, Buffer>) => void> = {
      record: (copy) => copy.set(record, Buffer.from((entries.get(record) as Buffer).toString().replace('"succeeded"', '"failed"'))),
      report: (copy) => copy.set(full(PATHS.report), Buffer.from('<p>all is well')),
      boundary: (copy) => copy.set(full(PATHS.boundary), Buffer.from(BOUNDARY_TEXT.replace('eusc', 'eu'))),
      'bag-info': (copy) =>
        copy.set(full(PATHS.bagInfo), Buffer.from((entries.get(full(PATHS.bagInfo)) as Buffer).toString().replace('4711', '4712'))),
      index: (copy) =>
        copy.set(full(PATHS.index), Buffer.from((entries.get(full(PATHS.index)) as Buffer).toString().replace('acme/shop', 'acme/shop2'))),
      dropped: (copy) => copy.delete(record),
    };
    for (const [name, edit] of Object.entries(edits)) {
      const result = await verify(
        await changed((copy) => {
          edit(copy);
          rehash(copy);
        }),
      );
      expect(result.exitCode, name).toBe(4);
      expect(complaints(result), name).toContain('signature.binds');
    }
    const moved = await retar(new Map([...entries].map(([name, body]) => [name.replace(sample.base, 'evidence-other'), body])), mtime);
    expect(complaints(await verify(moved))).toContain('differ in base');
    expect(complaints(await verify(await retar(entries, mtime + 1)))).toContain('container.time');
    expect(complaints(await verify(await changed((copy) => copy.set('other/data/x', Buffer.from('x')))))).toContain('one base folder');
  });

  it('is not fooled by the signature of another package, another key, or another kind of statement', async () => {
    const other = await samplePackage({ key: sample.key, findings: sampleFindings() });
    const theirs = entriesOf(other.tar).get(full(PATHS.signature)) as Buffer;
    const swap = (bundle: Buffer | string) =>
      changed((copy) => {
        copy.set(full(PATHS.signature), Buffer.from(bundle));
        rehash(copy);
      });
    expect(complaints(await verify(await swap(theirs)))).toContain('signature.binds');

    const mine = JSON.parse((entries.get(full(PATHS.signature)) as Buffer).toString()) as { dsseEnvelope: { payload: string } };
    const statement = JSON.parse(Buffer.from(mine.dsseEnvelope.payload, 'base64').toString());
    const resigned = await signStatement({ statement, signer: sampleKey('attacker').signer });
    const result = await verify(await swap(resigned.json));
    expect(result.exitCode).toBe(4);
    expect(complaints(result)).toContain('signature.package');

    const manifest = sha256Hex(entries.get(full(PATHS.manifest)) as Buffer);
    const asImage = buildStatement([{ name: PATHS.manifest, digest: { sha256: manifest } }], PREDICATE.cosignSign, {});
    const misused = await verify(await swap((await signStatement({ statement: asImage, signer: sample.key.signer })).json));
    expect(complaints(misused)).toContain('it was not made for an evidence package');
    expect(complaints(misused)).toContain('bagit.txt is not named once');

    for (const garbage of ['', '{}', 'null', '[]', '"x"', `{"dsseEnvelope":{"payload":${'['.repeat(5000)}`, '\u0000'])
      expect((await verify(await swap(garbage))).exitCode, garbage.slice(0, 20)).toBe(4);
  });

  it('finds an attestation that belongs to nothing in the package', async () => {
    const key = sampleKey();
    const foreign = buildStatement([{ name: 'elsewhere', digest: { sha256: sha256Hex('elsewhere') } }], PREDICATE.slsaProvenance, {});
    const bundle = (await signStatement({ statement: foreign, signer: key.signer })).json;
    const { sampleLedger, packLedger } = await import('../sample.ts');
    const { openRecord, Files, Secrets } = await import('@sovereign-actions/core');
    const { ledger, boundary, folder } = await sampleLedger({ key });
    const record = await openRecord({
      folder: ledger,
      action: 'cosign-sign-verify',
      version: '0.1.0',
      job: { product: 'terminal' },
      boundary,
      inputs: {},
      files: new Files(folder),
      secrets: new Secrets(),
      now: () => START + 60_000,
    });
    await record.keep('foreign.sigstore.json', Buffer.from(bundle), 'application/vnd.dev.sigstore.bundle.v0.3+json');
    await record.finish({
      status: 'succeeded',
      connections: [
        { host: 'rekor.sigstore.dev', port: 443, address: '192.0.2.1', purpose: 'log', bytesSent: 1, bytesReceived: 1, at: START },
      ],
    });
    const { tar } = await packLedger(ledger, key);
    const result = complaints(await verify(tar, key.trust));
    expect(result).toContain('foreign.sigstore.json is about elsewhere');
    expect(result).toContain('rekor.sigstore.dev:443');
  });

  it('refuses hostile archives by name and never throws', async () => {
    const end = sample.tar.length - 1024;
    const [first] = entries.values();
    const second = 512 + Math.ceil((first?.length ?? 0) / 512) * 512;
    const forge = (at: number, change: (header: Buffer) => void): Buffer => {
      const copy = Buffer.from(sample.tar);
      const header = copy.subarray(at, at + 512);
      change(header);
      header.write('        ', 148, 'latin1');
      header.write(
        `${header
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, '0')}\0 `,
        148,
        'latin1',
      );
      return copy;
    };
    const cases: [string, Buffer][] = [
      ['symbolic link', forge(second, (header) => header.write('2', 156))],
      ['pax extension', forge(second, (header) => header.write('x', 156))],
      ['header fields', forge(second, (header) => header.write('mallory', 265))],
      ['mode 755', forge(second, (header) => header.write('0000755', 100))],
      ['another time', forge(second, (header) => header.write('1', 146))],
      ['leaves the archive', forge(second, (header) => header.write('../../etc/passwd\0', 0))],
      ['is there twice', Buffer.concat([sample.tar.subarray(0, second), sample.tar.subarray(0, end), Buffer.alloc(1024)])],
      ['only by case', forge(second, (header) => header.write(`${sample.base}/BAG-INFO.txt\0`, 0))],
      ['after the end', Buffer.concat([sample.tar, Buffer.alloc(512)])],
      ['after the end', Buffer.concat([sample.tar, Buffer.from('x')])],
      ['cut off', Buffer.concat([sample.tar.subarray(0, end), Buffer.alloc(512)])],
      ['wrong checksum', Buffer.from('GIF89a'.repeat(1000))],
      ['no entry', Buffer.alloc(1024)],
      ['cut off', Buffer.alloc(0)],
    ];
    for (const [word, tar] of cases) {
      const result = await verify(tar);
      expect(result.exitCode, word).toBe(4);
      expect(complaints(result), word).toContain(word);
    }
  });

  it('is never verified when it is cut off, at any block', async () => {
    for (let length = 0; length < sample.tar.length; length += 512) {
      const result = await verify(sample.tar.subarray(0, length));
      expect(result.exitCode, String(length)).toBe(4);
    }
  }, 60_000);

  it('is never verified with any one bit of any block turned', async () => {
    for (let at = 3; at < sample.tar.length; at += 509) {
      const tar = Buffer.from(sample.tar);
      tar.writeUInt8(tar.readUInt8(at) ^ (1 << (at % 8)), at);
      expect((await verify(tar)).exitCode, String(at)).toBe(4);
    }
  }, 60_000);

  it('keeps what a package says from acting on the terminal', async () => {
    const tar = await changed((copy) => {
      copy.set(full('data/records/\u202e\u009b31m.json'), Buffer.from('x'));
      copy.set(full(PATHS.index), Buffer.from('{"type":"\u001b]0;owned\u0007"}'));
    });
    const text = formatVerification(await verify(tar), { columns: 80, color: false });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
