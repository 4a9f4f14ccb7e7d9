import { readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flipBit, rehash } from './bag.ts';
import { must, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { bagit, openssl } from './peers/index.ts';
import { type Release, releaseThisRepository, unpackPackage } from './release.ts';

const validator = await bagit();
const stamps = await openssl();
let release: Release;
beforeAll(async () => {
  release = await releaseThisRepository();
});
afterAll(() => release?.close());

describe('the evidence package', () => {
  it('is what the release ends with, and our own command verifies it', () => {
    expect(release.result.exitCode, release.log).toBe(0);
    expect(release.result.package).toMatch(/\.tar$/);
  });

  it('is a plain tar of plain files below one folder, all of one time', async () => {
    const [tar] = (await readdir(release.folder)).filter((name) => name.endsWith('.tar'));
    const listing = (await must('tar', ['--utc', '--full-time', '-tvf', path.join(release.folder, tar as string)])).trim().split('\n');
    expect(listing.length).toBeGreaterThan(10);
    for (const line of listing) expect(line).toMatch(/^-rw-r--r-- 0\/0 /);
    expect(new Set(listing.map((line) => line.split(/\s+/).slice(3, 5).join(' '))).size).toBe(1);
    expect(new Set(listing.map((line) => (line.split(/\s+/)[5] as string).split('/')[0])).size).toBe(1);
  });

  it('is what GNU tar makes of its files, byte for byte', async () => {
    const bag = await unpackPackage(release);
    const { time } = JSON.parse(await readFile(path.join(bag, 'data/package.json'), 'utf8')) as { time: string };
    const form = ['--format=ustar', '-b1', '--numeric-owner', '--owner=0', '--group=0', '--mode=0644', `--mtime=${time}`];
    const script = 'find "$0" -type f | LC_ALL=C sort | tar "$@" --no-recursion -cf again.tar -T -';
    await must('sh', ['-c', script, path.basename(bag), ...form], { cwd: path.dirname(bag) });
    const again = await readFile(path.join(path.dirname(bag), 'again.tar'));
    expect(again.equals(await readFile(path.join(release.folder, `${path.basename(bag)}.tar`)))).toBe(true);
  });
});

describe('sha256sum --strict', () => {
  const check = async (bag: string, manifest: string) => run('sha256sum', ['--strict', '--quiet', '-c', manifest], { cwd: bag });

  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])('holds for %s', async (manifest) => {
    expect(await check(await unpackPackage(release), manifest)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('names the file with a flipped bit', async () => {
    const bag = await unpackPackage(release);
    await flipBit(path.join(bag, 'data/boundary.yaml'));
    const { code, stdout } = await check(bag, 'manifest-sha256.txt');
    expect(code).toBe(1);
    expect(stdout).toBe('data/boundary.yaml: FAILED\n');
    await flipBit(path.join(bag, 'manifest-sha256.txt'));
    expect((await check(bag, 'tagmanifest-sha256.txt')).stdout).toContain('manifest-sha256.txt: FAILED');
  });

  it('does not see an added file: that is for bagit.py and for us', async () => {
    const bag = await unpackPackage(release);
    await writeFile(path.join(bag, 'data/added.txt'), 'added');
    expect((await check(bag, 'manifest-sha256.txt')).code).toBe(0);
  });
});

withPeers('bagit.py', [validator], () => {
  const validate = (bag: string) => run(pathOf(validator), ['--validate', bag]);

  it('validates the bag', async () => {
    const { code, stderr } = await validate(await unpackPackage(release));
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/ is valid$/m);
    expect(stderr).not.toMatch(/WARNING|ERROR/);
  });

  it.each<[string, (bag: string) => Promise<void>]>([
    ['a flipped bit in the payload', (bag) => flipBit(path.join(bag, 'data/report.html'))],
    ['a flipped bit in the signature', (bag) => flipBit(path.join(bag, 'manifest-sha256.txt.sigstore.json'))],
    ['an added file', (bag) => writeFile(path.join(bag, 'data/added.txt'), 'added')],
    ['a dropped file', async (bag) => void (await must('rm', [path.join(bag, 'data/report.html')]))],
  ])('refuses %s', async (_, change) => {
    const bag = await unpackPackage(release);
    await change(bag);
    const { code, stderr } = await validate(bag);
    expect(code).toBe(1);
    expect(stderr).toMatch(/is invalid/);
  });

  it('cannot see that content and manifests were changed together: that takes the signature', async () => {
    const bag = await unpackPackage(release);
    await flipBit(path.join(bag, 'data/boundary.yaml'));
    await rehash(bag);
    expect((await validate(bag)).code).toBe(0);
  });
});

withPeers('openssl ts', [stamps], () => {
  /** Takes the time-stamp response and the signature that it is over out of the package's bundle. */
  const takeOut = async (bag: string) => {
    const bundle = JSON.parse(await readFile(path.join(bag, 'manifest-sha256.txt.sigstore.json'), 'utf8'));
    const stamp = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp as string;
    const signature = bundle.dsseEnvelope.signatures[0].sig as string;
    await writeFile(path.join(bag, 'time-stamp.tsr'), Buffer.from(stamp, 'base64'));
    await writeFile(path.join(bag, 'signature.der'), Buffer.from(signature, 'base64'));
  };
  // The chain file holds the authority's certificate and its root; openssl trusts the root and finds the other in -untrusted.
  const verify = (bag: string, chain = path.join(release.folder, 'tsa.chain.pem')) => {
    return run('openssl', ['ts', '-verify', '-in', 'time-stamp.tsr', '-data', 'signature.der', '-CAfile', chain, '-untrusted', chain], {
      cwd: bag,
    });
  };

  it('verifies the time-stamp over the signature; refuses it over another, and from an authority that nobody named', async () => {
    const bag = await unpackPackage(release);
    await takeOut(bag);
    const { code, stdout, stderr } = await verify(bag);
    expect(stdout + stderr).toContain('Verification: OK');
    expect(code).toBe(0);
    const other = await startSandbox();
    await writeFile(path.join(bag, 'other.pem'), other.tsaChainPem);
    await other.close();
    expect(await verify(bag, 'other.pem')).toMatchObject({ code: expect.not.toBeOneOf([0, 127]) });
    await flipBit(path.join(bag, 'signature.der'));
    const changed = await verify(bag);
    expect(changed.stdout + changed.stderr).toContain('message imprint mismatch');
    expect(changed.code).not.toBe(0);
  });
});
