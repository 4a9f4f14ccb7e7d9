import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { ACTIONS } from '../e2e/release.ts';
import { type Application, planIn, verifyPackage, writeApplication } from './application.ts';
import { must, type RunResult, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { act } from './peers/index.ts';
import { ROOT } from './release.ts';

const runner = await act();
const node = node24();
const TEMPLATE = path.join(ROOT, 'workflows-templates/github/release.yml');
/** The commit that the template leaves to be replaced. */
const COMMIT = '0'.repeat(40);

/**
 * act in host mode is a runner without Docker and without a server. What differs from a real one: `actions/checkout` of the
 * repository itself is a copy of the folder and runs no code of that action; there are no environments; and there is no
 * token service, so the sandbox's stands in by the two variables that a real runner sets.
 */
withPeers(
  'act runs the GitHub release template',
  [runner, node ? { name: 'node', path: node } : { name: 'Node 24', missing: 'no binary' }],
  () => {
    let base: string;
    let sandbox: Sandbox;
    let application: Application;

    /** What the token service says of the run; the commit is the one that act finds. */
    const claims: Record<string, string> = { repository: 'example-org/example-app' };
    const push = async (handedOut: string): Promise<RunResult> => {
      claims.sha = (await must('git', ['rev-parse', 'HEAD'], { cwd: application.folder })).trim();
      const options = {
        '--action-cache-path': path.join(base, 'cache'),
        '--local-repository': `sovereign-actions/sovereign-actions@${COMMIT}=${path.join(base, 'actions')}`,
      };
      const values = {
        '-P': ['self-hosted', 'linux', 'eu-sovereign'].map((label) => `${label}=-self-hosted`),
        '--var': [`IMAGE=${application.image}`, `DELIVERY_ROLE=${sandbox.roles.build}`],
        '--env': [
          `ACTIONS_ID_TOKEN_REQUEST_URL=${sandbox.tokenRequest.url}`,
          `ACTIONS_ID_TOKEN_REQUEST_TOKEN=${sandbox.tokenRequest.token}`,
          'GITHUB_RUN_ID=4004',
          `HANDED_OUT=${handedOut}`,
        ],
      };
      const args = [
        ...['push', '--pull=false', '--no-cache-server'],
        ...Object.entries(options).flat(),
        ...Object.entries(values).flatMap(([flag, list]) => list.flatMap((value) => [flag, value])),
      ];
      return run(pathOf(runner), args, {
        cwd: application.folder,
        env: { PATH: `${path.dirname(node ?? '')}${path.delimiter}${process.env.PATH}`, HOME: base, XDG_CONFIG_HOME: undefined },
        timeout: 240_000,
      });
    };

    beforeAll(async () => {
      base = await mkdtemp(path.join(tmpdir(), 'sovereign-act-'));
      // What a release of the actions is to a runner. act copies all that it is given, for each step.
      for (const name of ACTIONS) {
        const from = path.join(ROOT, 'actions', name);
        await cp(path.join(from, 'action.yml'), path.join(base, 'actions/actions', name, 'action.yml'));
        await cp(path.join(from, 'dist'), path.join(base, 'actions/actions', name, 'dist'), { recursive: true });
      }
      sandbox = await startSandbox({ claims });
      // All is gone when act ends: one step more hands out what the release left beside its workspace.
      const handOut = '      - if: always()\n        run: mkdir "$HANDED_OUT" && cp ../evidence/*.tar "$HANDED_OUT"\n';
      application = await writeApplication(sandbox, base, {
        '.github/workflows/release.yml': `${await readFile(TEMPLATE, 'utf8')}\n${handOut}`,
      });
    });
    afterAll(async () => {
      await sandbox?.close();
      if (base) await rm(base, { recursive: true, force: true });
    });

    it('to its end; the package verifies, and no secret is in the log', async () => {
      const handedOut = path.join(base, 'good');
      const { code, stdout, stderr } = await push(handedOut);
      const log = stdout + stderr;
      expect(code, log).toBe(0);
      for (const step of ['Become the delivery role', 'Push, sign and attest the image', 'Keep the evidence']) {
        expect(log).toMatch(new RegExp(`✅ {2}Success - Main ${step}`));
      }
      expect(log).toContain('The credentials of the role are removed from this job.');
      // Masks are commands of the log as well; act prints them with the value hidden.
      expect(log).not.toMatch(/ASIA[A-Z0-9]{16}|eyJ[\w-]+\.eyJ[\w-]+\./);

      const packages = await readdir(handedOut);
      expect(packages).toHaveLength(1);
      const verified = await verifyPackage(application, path.join(handedOut, packages[0] as string));
      expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    });

    it('to a failure when a resource leaves the boundary; evidence of that is kept, and says so', async () => {
      await application.commit({ 'ci/plan.json': await planIn(sandbox, 'us-east-1') });
      const handedOut = path.join(base, 'bad');
      const { code, stdout, stderr } = await push(handedOut);
      expect(code, stdout + stderr).not.toBe(0);
      expect(stdout).toContain('❌  Failure - Main Assert where everything will live');
      expect(stdout).toContain('✅  Success - Main Keep the evidence');
      const [tar] = await readdir(handedOut);
      // Verified, and it shows a release that left the boundary.
      expect((await verifyPackage(application, path.join(handedOut, tar as string))).code).toBe(3);
    });
  },
);
