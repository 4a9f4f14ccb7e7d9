import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { buildImage } from '@sovereign-actions/oci';
import type { Sandbox } from '@sovereign-actions/sandbox';
import { writeTrust } from '@sovereign-actions/sigstore';
import { backend, LOCKFILE, strangersTrust } from '../e2e/release.ts';
import { must, put, type RunResult, run } from './peers/cache.ts';
import { ROOT } from './release.ts';

/** What a team that copies our templates has in its repository. */
export interface Application {
  folder: string;
  /** The image's name without tag, in the sandbox's registry. */
  image: string;
  /** The trust that the team hands out beside its packages. */
  trust: string;
  /** Commits files, and gives the commit. */
  commit(files: Record<string, string>): Promise<string>;
}

/**
 * Makes a git repository that needs our templates: our Terraform module moved into the sandbox region, a lockfile, and the
 * two scripts that the templates leave to the team.
 * @param files the team's own, by path: the CI definition
 */
export async function writeApplication(sandbox: Sandbox, base: string, files: Record<string, string>): Promise<Application> {
  const folder = path.join(base, 'example-app');
  await sandbox.writeBoundary(folder);
  await writeTerraform(path.join(folder, 'infra'), sandbox);
  const image = { files: [{ path: 'app/index.js', content: Buffer.from('console.log(1);\n') }], config: {}, created: 0 };
  await buildImage({ folder: path.join(folder, 'ci/image'), ...image });
  const script = (text: string) => `#!/bin/sh\nset -eu\nmkdir -p "$(dirname "$1")"\n${text}\n`;
  const git = (...args: string[]) =>
    must('git', ['-c', 'user.name=Example', '-c', 'user.email=dev@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://github.com/example-org/example-app.git');
  const commit = async (changed: Record<string, string>) => {
    for (const [name, text] of Object.entries(changed)) {
      const file = await put(path.join(folder, name), text);
      if (text.startsWith('#!')) await chmod(file, 0o755);
    }
    await git('add', '.');
    await git('commit', '--quiet', '--message=Example application');
    return (await git('rev-parse', 'HEAD')).trim();
  };
  await commit({
    'package.json': JSON.stringify({ name: 'example-app', version: '1.2.3', dependencies: { left: '^1.0.0' } }),
    'package-lock.json': LOCKFILE,
    'ci/plan.json': await planIn(sandbox),
    'ci/plan.sh': script('cp ci/plan.json "$1"'),
    'ci/build-image.sh': script('cp -r ci/image "$1"'),
    ...files,
  });
  const trust = await put(path.join(base, 'trust.json'), writeTrust(strangersTrust(sandbox)));
  return { folder, image: `${sandbox.registry}/example-org/example-app`, trust, commit };
}

/** Our Terraform module in the sandbox's region, with the backend that its boundary declares. */
async function writeTerraform(folder: string, sandbox: Sandbox): Promise<void> {
  const from = path.join(ROOT, 'workflows-templates/terraform');
  await mkdir(folder, { recursive: true });
  for (const name of (await readdir(from)).filter((file) => file.endsWith('.tf'))) {
    await cp(path.join(from, name), path.join(folder, name));
    await writeFile(path.join(folder, name), inRegion(sandbox.region, await readFile(path.join(from, name), 'utf8')));
  }
  const file = path.join(folder, 'backend.tf');
  const providers = /required_providers \{[\s\S]*?\n {2}\}\n/.exec(await readFile(file, 'utf8'))?.[0] ?? '';
  await writeFile(file, `${backend(sandbox)}\nterraform {\n  ${providers}}\n`);
}

/** The example plan of our Terraform, with the sandbox's issuer, for its region or another. */
export async function planIn({ issuer, region: own }: Sandbox, region = own): Promise<string> {
  const plan = await readFile(path.join(ROOT, 'workflows-templates/terraform/plan.example.json'), 'utf8');
  return inRegion(region, plan)
    .replaceAll('https://gitlab.acme.example', issuer)
    .replaceAll('gitlab.acme.example', issuer.replace(/^https?:\/\//, ''));
}

const inRegion = (region: string, text: string): string => text.replaceAll('eusc-de-east-1', region);

/** Runs `sovereign verify` of the built command line on a package. */
export const verifyPackage = ({ trust }: Application, tar: string): Promise<RunResult> =>
  run(process.execPath, [path.join(ROOT, 'packages/cli/dist/index.js'), 'verify', tar, '--trust', trust, '--json']);
