import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMissing, must, put } from './peers/cache.ts';
import { nodeRelease } from './peers/index.ts';
import { ROOT } from './release.ts';

const RELEASES = [20, 22, 24, 26] as const;
const BOUNDARY = `version: 1
preset: eusc
identity:
  issuers: ["https://token.actions.githubusercontent.com"]
  audience: sts.eusc-de-east-1.amazonaws.eu
signing:
  keys:
    - name: release
      public-key: release.pub.pem
evidence:
  folder: store
`;
/** Each pair of a release and these sees another world: the language, the clock's zone, the rights of new files. */
interface World {
  env: Record<string, string>;
  umask: string;
}
const WORLDS: World[] = [
  { env: { TZ: 'UTC', LC_ALL: 'C' }, umask: '022' },
  { env: { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, umask: '077' },
  { env: { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' }, umask: '002' },
];

const nodes = await Promise.all(RELEASES.map(nodeRelease));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sovereign-bytes-'));
  // PKCS #1 v1.5 has no random part, so that the signature is the same as well.
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  await put(path.join(folder, 'release.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await put(path.join(folder, 'release.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }).toString());
  await put(path.join(folder, 'sovereign.yaml'), BOUNDARY);
  await cp(path.join(ROOT, 'workflows-templates/terraform'), path.join(folder, 'terraform'), { recursive: true });
  await cp(path.join(ROOT, 'package-lock.json'), path.join(folder, 'package-lock.json'));
  await cp(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  await sovereign(process.execPath, ['sbom-generate', '--output-dir', 'sbom', '--ledger', 'ledger']);
  await sovereign(process.execPath, ['residency-assert', '--plan', 'terraform/plan.example.json', '--ledger', 'ledger']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command as it is shipped. Findings are no failure here. */
async function sovereign(node: string, args: readonly string[], { env, umask }: World = { env: {}, umask: '022' }): Promise<string> {
  const script = `umask ${umask}; "$@"; code=$?; [ $code -eq 0 ] || [ $code -eq 3 ]`;
  const nothing = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  return must('sh', ['-c', script, 'sh', node, path.join(ROOT, 'packages/cli/dist/index.js'), ...args], {
    cwd: folder,
    env: { ...nothing, PATH: process.env.PATH, HOME: folder, ...env },
  });
}

describe('the bytes of a package', () => {
  const sums: string[] = [];

  it.for(nodes.flatMap((node, at) => WORLDS.map((world) => ({ release: RELEASES[at], node, world, name: Object.values(world.env)[0] }))))(
    'Node $release, $name',
    async ({ node, world, release }, { skip }) => {
      if (isMissing(node)) {
        console.warn(`SKIPPED Node ${release}: ${node.missing}`);
        return skip();
      }
      expect((await must(node.path, ['--version'])).startsWith(`v${release}.`)).toBe(true);
      await rm(path.join(folder, 'store'), { recursive: true, force: true });
      // A packing leaves a record, which the next package would hold.
      await rm(path.join(folder, 'ledger-again'), { recursive: true, force: true });
      await cp(path.join(folder, 'ledger'), path.join(folder, 'ledger-again'), { recursive: true });
      const output = `out-${release}-${world.umask}`;
      const key = ['--key', 'release.pem', '--deployment', 'shop-4711', '--output-dir', output, '--ledger', 'ledger-again'];
      await sovereign(node.path, ['evidence-upload', ...key], world);
      sums.push(
        createHash('sha256')
          .update(await readFile(path.join(folder, output, 'evidence-shop-4711.tar')))
          .digest('hex'),
      );
      expect(new Set(sums).size).toBe(1);
    },
  );
});
