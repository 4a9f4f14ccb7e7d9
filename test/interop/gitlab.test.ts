import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { node24 } from '../e2e/node24.ts';
import { type Application, planIn, verifyPackage, writeApplication } from './application.ts';
import { must, put, type RunResult, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { gitlabCiLocal, rsync } from './peers/index.ts';
import { ROOT } from './release.ts';

const peers = [await gitlabCiLocal(), await rsync()] as const;
const node = node24();
/** A list as inputs carry it: one item a line. */
const LIST = 'cyclonedx\nspdx';
const TEMPLATES = path.join(ROOT, 'workflows-templates/gitlab');

/**
 * gitlab-ci-local runs jobs in a shell of this machine. What differs from GitLab: it says GITLAB_CI=false, which is set right
 * here as a variable; `id_tokens` are empty, so the token is given as a variable; protected variables and environments are
 * not there.
 */
withPeers('gitlab-ci-local', [...peers, node ? { name: 'node', path: node } : { name: 'Node 24', missing: 'no binary' }], () => {
  const [command, copier] = peers;
  let base: string;
  let sandbox: Sandbox;
  let application: Application;

  const gitlab = (args: readonly string[]): Promise<RunResult> =>
    run(node as string, [pathOf(command), '--force-shell-executor', '--no-color', ...args], {
      cwd: application.folder,
      env: {
        PATH: [path.join(base, 'bin'), path.dirname(pathOf(copier)), path.dirname(node as string), process.env.PATH].join(path.delimiter),
        LD_LIBRARY_PATH: path.resolve(path.dirname(pathOf(copier)), '../lib/x86_64-linux-gnu'),
        HOME: base,
        // What a runner has of its own would be taken for GitLab's.
        CI: undefined,
        GITLAB_CI: undefined,
      },
      timeout: 120_000,
    });
  const job = async (name: string) => {
    const sha = (await must('git', ['rev-parse', 'HEAD'], { cwd: application.folder })).trim();
    return gitlab([
      name,
      ...Object.entries({
        GITLAB_CI: 'true',
        SOVEREIGN_ID_TOKEN: sandbox.mintToken({ sha }),
        DELIVERY_ROLE: sandbox.roles.build,
        IMAGE: application.image,
      }).flatMap(([variable, value]) => ['--variable', `${variable}=${value}`]),
    ]);
  };
  /** The packages that are in the job's folder, which here is the repository itself. */
  const packages = () => globSync('out/*.tar', { cwd: application.folder, absolute: true });

  const cleaned = () => must('git', ['clean', '-fdxq'], { cwd: application.folder });
  const include = async (name: string, inputs: Record<string, string>) => {
    const local = `templates/${name}.yml`;
    await put(path.join(application.folder, local), await readFile(path.join(TEMPLATES, local), 'utf8'));
    await put(path.join(application.folder, '.gitlab-ci.yml'), stringify({ stages: ['build', 'test'], include: [{ local, inputs }] }));
    // It includes what git knows.
    await must('git', ['add', '.'], { cwd: application.folder });
  };
  const preview = async (name: string, inputs: Record<string, string>) => {
    await include(name, inputs);
    return gitlab(['--preview']);
  };

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-gitlab-'));
    await put(path.join(base, 'bin/sovereign'), `#!/bin/sh\nexec "${node}" "${path.join(ROOT, 'packages/cli/dist/index.js')}" "$@"\n`);
    await chmod(path.join(base, 'bin/sovereign'), 0o755);
    sandbox = await startSandbox({ claims: { repository: 'example-org/example-app' } });
    application = await writeApplication(sandbox, base, {
      '.gitignore': '.gitlab-ci-local/\n.sovereign/\nout/\nsovereign.env\n',
      '.gitlab-ci.yml': await readFile(path.join(TEMPLATES, 'release.gitlab-ci.yml'), 'utf8'),
    });
  });
  afterAll(async () => {
    await sandbox?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  it('runs the release template to its end; the package verifies, and no secret is in log or report', async () => {
    const { code, stdout, stderr } = await job('release');
    expect(code, stdout + stderr).toBe(0);
    expect(stdout + stderr).not.toMatch(/ASIA[A-Z0-9]{16}|eyJ[\w-]+\.eyJ[\w-]+\./);
    expect(packages()).toHaveLength(1);
    const verified = await verifyPackage(application, packages()[0] as string);
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    const dotenv = await readFile(path.join(application.folder, 'sovereign.env'), 'utf8');
    expect(dotenv).toMatch(/^COSIGN_SIGN_VERIFY_DIGEST=sha256:[0-9a-f]{64}$/m);
    expect(dotenv).not.toMatch(/AWS_|ASIA|eyJ/);
  });

  it('fails the job when a resource leaves the boundary; after_script keeps evidence of that, which says so', async () => {
    await application.commit({ 'ci/plan.json': await planIn(sandbox, 'us-east-1') });
    // A job of GitLab starts in a clean folder.
    await cleaned();
    const { code, stdout, stderr } = await job('release');
    expect(code, stdout + stderr).not.toBe(0);
    expect(packages()).toHaveLength(1);
    expect((await verifyPackage(application, packages()[0] as string)).code).toBe(3);
    expect(await readFile(path.join(application.folder, 'out/residency-assert.xml'), 'utf8')).toMatch(/<failure/);
  });

  it('fails the job when the evidence cannot be kept, though all steps before it passed', async () => {
    await application.commit({ 'ci/plan.json': await planIn(sandbox) });
    await cleaned();
    sandbox.configureBucket('evidence', { objectLock: undefined });
    const { code, stdout, stderr } = await job('release');
    expect(stderr).toMatch(/✓ residency-assert[\s\S]*✗ evidence-upload/);
    expect(code, stdout + stderr).not.toBe(0);
  });

  const components = globSync('templates/*.yml', { cwd: TEMPLATES }).map((file) => path.basename(file, '.yml'));

  it.each(components)('takes the component %s with its inputs', async (name) => {
    const text = await readFile(path.join(TEMPLATES, 'templates', `${name}.yml`), 'utf8');
    const required = {
      role: 'arn:aws-eusc:iam::111122223333:role/x',
      key: 'release',
      plan: 'plan.json',
      ...(name === 'sbom-generate' && { formats: LIST }),
    };
    const { inputs } = (parse(text.split('\n---\n')[0] ?? '') as { spec: { inputs: Record<string, unknown> } }).spec;
    const given = Object.fromEntries(Object.entries(required).filter(([input]) => input in inputs));
    const { code, stdout, stderr } = await preview(name, { 'job-name': 'one', stage: 'build', ...given });
    expect(code, stderr).toBe(0);
    const { one } = parse(stdout) as Record<string, { stage: string; script: string[]; variables: Record<string, unknown> }>;
    expect(one?.stage).toBe('build');
    expect(one?.script.at(-1)).toMatch(new RegExp(`^sovereign ${name}( --[a-z-]+=(true|false))*$`));
    for (const value of Object.values(one?.variables ?? {})) expect(['string', 'number']).toContain(typeof value);
    for (const [input, value] of Object.entries(given)) expect(one?.variables[`SOVEREIGN_${input.toUpperCase()}`]).toBe(value);
    expect(stdout).not.toContain('$[[');
  });

  it('refuses a component without a required input, and with a value that is not one of the choices', async () => {
    expect((await preview('assume-role-oidc', {})).code).not.toBe(0);
    expect((await preview('sbom-generate', { dev: 'perhaps' })).code).not.toBe(0);
  });

  it('runs the component sbom-generate', async () => {
    await cleaned();
    await include('sbom-generate', { 'output-dir': 'bill', formats: LIST });
    const { code, stdout, stderr } = await job('sbom-generate');
    expect(code, stdout + stderr).toBe(0);
    const bill = JSON.parse(await readFile(path.join(application.folder, 'bill/example-app.cdx.json'), 'utf8'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(await readFile(path.join(application.folder, 'sovereign.env'), 'utf8')).toContain('SBOM_GENERATE_COMPONENTS=2\n');
  });

  it('runs the component evidence-upload, which takes its role first', async () => {
    await cleaned();
    sandbox.configureBucket('evidence', { objectLock: { mode: 'COMPLIANCE', days: 30 } });
    await include('evidence-upload', { key: 'release', 'assume-role': sandbox.roles.build, 'output-dir': 'out' });
    const { code, stdout, stderr } = await job('evidence-upload');
    expect(code, stdout + stderr).toBe(0);
    expect(packages()).toHaveLength(1);
  });
});
