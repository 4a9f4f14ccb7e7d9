import { mkdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportPackage } from '../../actions/evidence-upload/src/audit/export.ts';
import { extract, TEST_PREDICATE } from '../../actions/evidence-upload/src/audit/extract.ts';
import { pick } from '../../actions/evidence-upload/src/audit/pick.ts';
import { SampleStore } from '../../actions/evidence-upload/src/audit/sample-store.ts';
import { must, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { bagit, cosign } from './peers/index.ts';

const peers = [await bagit(), await cosign()] as const;

withPeers('what an auditor takes from the store', peers, () => {
  let store: SampleStore;
  let folder: string;
  let location: string;
  beforeAll(async () => {
    store = await SampleStore.start();
    ({ folder, location } = await store.deploy('shop-1'));
    await store.seal(folder);
    await store.deploy('shop-2');
  });
  afterAll(() => store.close());

  it('export: every command of the page that is not ours runs as it stands, for the package and its seal', async () => {
    await store.within(folder, (context) => exportPackage(context, location, 'export'));
    const at = path.join(folder, 'export');
    const page = await readFile(path.join(at, 'HOW-TO-CHECK.txt'), 'utf8');
    const script = page.split('\n').filter((line) => /^ {2}(?:tar|cd|sha256sum|bagit\.py|cosign| {2}--)/.test(line));
    expect(script.join('\n').match(/cosign|bagit/g)).toHaveLength(4);
    const [validator, signer] = peers.map(pathOf);
    const tools = [`bagit.py() { '${validator}' "$@"; }`, `cosign() { '${signer}' "$@"; }`];
    const { code, stderr } = await run('bash', ['-euc', [...tools, ...script].join('\n')], { cwd: at });
    expect(code, stderr).toBe(0);
    expect(stderr.match(/Verified OK/g)).toHaveLength(2);
  });

  it('extract: cosign verifies the signed test record, over the candidates and over a package, and no other', async () => {
    const days = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 30) };
    const options = { days, sealDays: 3, count: 1, seed: 'q4', key: 'release', outputDir: 'test' };
    const { test } = await store.within(folder, (context) => extract(context, options));
    const at = path.join(folder, 'test');
    const trusted = ['--key', '../export/release.pub', '--trusted-root', '../export/trusted_root.json', '--use-signed-timestamps'];
    const bundle = ['--type', TEST_PREDICATE, '--bundle', 'extraction-test.sigstore.json'];
    const check = (file: string) => run(pathOf(peers[1]), ['verify-blob-attestation', ...trusted, ...bundle, file], { cwd: at });
    for (const file of ['candidates.txt', `packages/${path.basename(test.results[0]?.key as string)}`]) {
      const { code, stderr } = await check(file);
      expect(code, stderr).toBe(0);
    }
    expect((await check('extraction-test.txt')).code).not.toBe(0);
  });

  it('extract: the shell picks what we pick', async () => {
    const at = path.join(folder, 'test');
    await mkdir(at, { recursive: true });
    const document = await readFile(path.resolve(import.meta.dirname, '../../docs/audit.md'), 'utf8');
    const script = document.split('```').find((block) => block.includes('done < candidates.txt')) as string;
    const picked = await must('bash', ['-euc', script.replace(/^sh\n/, '')], { cwd: at, env: { ...process.env, SEED: 'q4' } });
    const candidates = (await readFile(path.join(at, 'candidates.txt'), 'utf8')).trimEnd().split('\n');
    const ours = pick(candidates, 'q4', 5);
    expect(
      picked
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(ours);
  });
});
