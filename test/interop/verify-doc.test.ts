import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { parseStatement, pemSigner, signStatement, type TrustedAuthority, type TrustedLog } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangersTrust } from '../e2e/release.ts';
import { flipBit, rehash } from './bag.ts';
import { must, put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { bagit, cosign, jq, openssl } from './peers/index.ts';
import { type Release, ROOT, releaseThisRepository, unpackPackage } from './release.ts';

const peers = [await bagit(), await cosign(), await jq(), await openssl()] as const;
const DOCUMENT = await readFile(path.join(ROOT, 'docs/verify.md'), 'utf8');
const PAYLOAD = 'data/boundary.yaml';
const OTHER_PAYLOAD = 'data/report.html';
const SIGNATURE = 'manifest-sha256.txt.sigstore.json';

/** What the table of the document may do to a package. */
const CHANGES: Record<string, (bag: string, release: Release) => Promise<unknown>> = {
  'a bit in a payload file is flipped': (bag) => flipBit(path.join(bag, PAYLOAD)),
  'two payload files are swapped': async (bag) => {
    await rename(path.join(bag, PAYLOAD), path.join(bag, 'swap'));
    await rename(path.join(bag, OTHER_PAYLOAD), path.join(bag, PAYLOAD));
    await rename(path.join(bag, 'swap'), path.join(bag, OTHER_PAYLOAD));
  },
  'a payload file is dropped': (bag) => rm(path.join(bag, OTHER_PAYLOAD)),
  'a file is added below `data/`': (bag) => writeFile(path.join(bag, 'data/zz.txt'), 'added'),
  'a file is added beside `data/`': (bag) => writeFile(path.join(bag, 'zz.txt'), 'added'),
  'a payload file and both manifests are changed together': async (bag) => {
    // Of the same size, so that the size in bag-info.txt stays right.
    await flipBit(path.join(bag, PAYLOAD));
    await rehash(bag);
  },
  'a bit in the signature is flipped': async (bag) => {
    const bundle = JSON.parse(await readFile(path.join(bag, SIGNATURE), 'utf8'));
    const bytes = Buffer.from(bundle.dsseEnvelope.signatures[0].sig, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    bundle.dsseEnvelope.signatures[0].sig = bytes.toString('base64');
    await writeFile(path.join(bag, SIGNATURE), JSON.stringify(bundle));
  },
  'it is signed again with another key': async (bag, { sandbox }) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signer = pemSigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'another');
    const bundle = JSON.parse(await readFile(path.join(bag, SIGNATURE), 'utf8'));
    const statement = parseStatement(Buffer.from(bundle.dsseEnvelope.payload, 'base64'));
    if (typeof statement === 'string') throw new Error(statement);
    // Log and time-stamp authority witness whatever they are shown.
    const { logs, authorities } = strangersTrust(sandbox);
    const [log, authority] = [logs[0] as TrustedLog, authorities[0] as TrustedAuthority];
    const witnesses = {
      logs: { services: [log], count: 1, required: true },
      timestamps: { services: [authority], count: 1, required: true },
    };
    const { json } = await signStatement({ statement, signer, witnesses, fetch: (url, init) => fetch(url, init as RequestInit) });
    await writeFile(path.join(bag, SIGNATURE), json);
    await rehash(bag);
  },
};

withPeers('docs/verify.md', peers, () => {
  const [validator, verifier] = peers;
  let release: Release;
  let environment: Record<string, string>;

  beforeAll(async () => {
    release = await releaseThisRepository();
    expect(release.result.exitCode, release.log).toBe(0);
    const bin = path.join(release.scratch, 'bin');
    await put(
      path.join(bin, 'sovereign'),
      `#!/bin/sh\nexec "${process.execPath}" "${path.join(ROOT, 'packages/cli/dist/index.js')}" "$@"\n`,
    );
    await chmod(path.join(bin, 'sovereign'), 0o755);
    const folders = [bin, path.dirname(pathOf(validator)), path.dirname(pathOf(verifier)), process.env.PATH];
    environment = { PATH: folders.join(path.delimiter), DOCKER_CONFIG: release.dockerConfig, NO_COLOR: '1' };
  });
  afterAll(() => release?.close());

  const shell = (script: string, cwd: string) => run('bash', ['-euo', 'pipefail', '-c', script], { cwd, env: environment });
  const blocks = [...DOCUMENT.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text]) => text as string);

  it('has commands that all succeed on a sound package', async () => {
    expect(blocks.length).toBeGreaterThan(6);
    const folder = await mkdtemp(path.join(release.scratch, 'stranger-'));
    const tar = release.result.package as string;
    await must('cp', [tar, release.result.trust, folder]);
    const script = blocks.join('\n').replace(/^PACKAGE=.*$/m, `PACKAGE=${path.basename(tar, '.tar')}`);
    expect(script).toContain(`PACKAGE=${path.basename(tar, '.tar')}\n`);
    const { code, stdout, stderr } = await shell(script, folder);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout + stderr).toMatch(/Verification: OK/);
    expect(stdout).toMatch(/^Time stamp: \w{3} +\d+ [\d:.]+ \d{4} GMT$/m);
    expect((await readFile(path.join(folder, 'sbom.jsonl'), 'utf8')).length).toBeGreaterThan(1000);
  });

  describe('its table', () => {
    const table = DOCUMENT.slice(DOCUMENT.indexOf('| change |')).split('\n\n')[0]?.split('\n') ?? [];
    const cells = (line: string) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    const [head = [], , ...rows] = table.map(cells);
    const tools = head.slice(1).map((name) => name.replaceAll('`', ''));

    /** Runs a tool of the table on a bag: whether it finds it sound. */
    const isSound: Record<string, (bag: string) => Promise<boolean>> = {
      sha256sum: async (bag) =>
        (await shell('sha256sum --strict --quiet -c manifest-sha256.txt && sha256sum --strict --quiet -c tagmanifest-sha256.txt', bag))
          .code === 0,
      'bagit.py': async (bag) => (await shell('bagit.py --validate .', bag)).code === 0,
      cosign: async (bag) => {
        const command = blocks.find((text) => text.startsWith('cosign verify-blob-attestation --key ../release.pub')) as string;
        for (const file of [release.key, release.trustedRoot]) await must('cp', [file, path.dirname(bag)]);
        return (await shell(command, bag)).code === 0;
      },
      'sovereign verify': async (bag) => {
        // Packed again as the package was, so that it is the change that is seen and not the packing.
        const script = `find "$0" -type f | LC_ALL=C sort | tar --format=ustar -b1 --numeric-owner --owner=0 --group=0 --mode=0644 \
          --mtime="$(jq -r .time "$0/data/package.json")" --no-recursion -cf "$0.tar" -T - && sovereign verify "$0.tar" --trust "$1"`;
        const { code } = await run('bash', ['-euo', 'pipefail', '-c', script, path.basename(bag), release.result.trust], {
          cwd: path.dirname(bag),
          env: environment,
        });
        expect(code).toBeOneOf([0, 4]);
        return code === 0;
      },
    };

    it('is about the tools and changes that are tried here', () => {
      expect(tools.sort()).toEqual(Object.keys(isSound).sort());
      expect(rows.map(([change]) => change)).toEqual(Object.keys(CHANGES));
    });

    it.each(tools)('starts from a package that %s finds sound', async (tool) => {
      expect(await isSound[tool]?.(await unpackPackage(release))).toBe(true);
    });

    it.each(rows.map((row) => [row[0] as string, row.slice(1)] as const))('is right when %s', async (change, answers) => {
      const bag = await unpackPackage(release);
      await CHANGES[change]?.(bag, release);
      const seen = await Promise.all(head.slice(1).map(async (name) => !(await isSound[name.replaceAll('`', '')]?.(bag))));
      expect(seen.map((it) => (it ? 'sees it' : 'no'))).toEqual(answers);
    });
  });
});
