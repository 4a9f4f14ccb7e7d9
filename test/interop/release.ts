import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type RehearsalResult, type RehearsedStep, rehearse } from '@sovereign-actions/cli';
import { terminalHost } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { parseTrust, trustedRootJson } from '@sovereign-actions/sigstore';
import { must, put } from './peers/cache.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A rehearsed release of this repository whose region is still open, with what the peers need to look at it. */
export interface Release {
  sandbox: Sandbox;
  result: RehearsalResult;
  /** Everything that the rehearsal wrote. */
  folder: string;
  /** A folder for the peers' own files. */
  scratch: string;
  /** What failed steps printed, for the message of a failed test. */
  log: string;
  /** PEM of the release key, and the trusted root of log and time-stamps: what a stranger takes from the team. */
  key: string;
  trustedRoot: string;
  /** A DOCKER_CONFIG folder with a login to the sandbox's registry. */
  dockerConfig: string;
  close(): Promise<void>;
}

/** Runs the release of `npm run demo` in a sandbox of its own and keeps the sandbox open. */
export async function releaseThisRepository(): Promise<Release> {
  const base = await mkdtemp(path.join(tmpdir(), 'sovereign-interop-'));
  const folder = path.join(base, 'release');
  const scratch = path.join(base, 'peers');
  const { facts } = terminalHost({ cwd: ROOT, env: {} });
  const sandbox = await startSandbox({ claims: { repository: facts.repository ?? 'example-org/rehearsal' } });
  const steps: RehearsedStep[] = [];
  const result = await rehearse(
    {
      repository: ROOT,
      output: folder,
      artifact: path.join(ROOT, 'packages/cli/dist'),
      terraform: path.join(ROOT, 'workflows-templates/terraform'),
      plan: path.join(ROOT, 'workflows-templates/terraform/plan.example.json'),
      own: { boundary: path.join(ROOT, 'workflows-templates/sovereign.yaml') },
      sandbox,
      debug: false,
    },
    (step) => {
      if ('result' in step) steps.push(step);
    },
  );
  return {
    sandbox,
    result,
    folder,
    scratch,
    log: steps.flatMap(({ result: { exitCode }, log }) => (exitCode === 0 ? [] : [log])).join('\n'),
    ...(await trustForPeers(result.trust, scratch)),
    dockerConfig: await dockerLogin(sandbox, scratch),
    close: async () => {
      await sandbox.close();
      await rm(base, { recursive: true, force: true });
    },
  };
}

/** Splits our trust file into the two files that cosign takes, as docs/verify.md does. */
async function trustForPeers(file: string, scratch: string): Promise<Pick<Release, 'key' | 'trustedRoot'>> {
  const text = await readFile(file, 'utf8');
  const trust = parseTrust(text, 'trust.json');
  const [{ publicKey }] = trust.keys as [(typeof trust.keys)[number]];
  const [key, trustedRoot] = await Promise.all([
    put(path.join(scratch, 'release.pub'), publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    put(path.join(scratch, 'trusted_root.json'), JSON.stringify(trustedRootJson(trust))),
  ]);
  return { key, trustedRoot };
}

/** Writes a login to the sandbox's registry and gives the folder for DOCKER_CONFIG. */
export async function dockerLogin(sandbox: Sandbox, scratch: string): Promise<string> {
  const { username, password } = sandbox.registryLogin();
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const file = await put(path.join(scratch, 'docker', 'config.json'), JSON.stringify({ auths: { [sandbox.registry]: { auth } } }));
  return path.dirname(file);
}

/** Unpacks the release's evidence package with GNU tar into a new folder and gives the folder of the bag. */
export async function unpackPackage({ folder, scratch, log }: Release): Promise<string> {
  const [tar] = (await readdir(folder)).filter((name) => name.endsWith('.tar'));
  if (tar === undefined) throw new Error(`the rehearsal left no package: ${log}`);
  const into = await mkdtemp(path.join(scratch, 'package-'));
  await must('tar', ['-xf', path.join(folder, tar), '-C', into]);
  return path.join(into, path.basename(tar, '.tar'));
}
