import * as path from 'node:path';
import { buildImage } from '@sovereign-actions/oci';
import type { Sandbox } from '@sovereign-actions/sandbox';
import { parseChain, parseLogKey, parsePublicKey, type Trust } from '@sovereign-actions/sigstore';
import { RunnerJob, type StepOptions, type StepRun } from './runner.ts';

/** The six actions in the order of the templates. */
export const ACTIONS = [
  'assume-role-oidc',
  'sbom-generate',
  'cosign-sign-verify',
  'tf-backend-guard',
  'residency-assert',
  'evidence-upload',
] as const;
export type ActionName = (typeof ACTIONS)[number];

export interface Step {
  action: ActionName;
  inputs: Record<string, string>;
  run: StepRun;
}

/** A job of the server that the sandbox's issuer belongs to, with a repository that has everything the six steps read. */
export async function releaseJob(sandbox: Sandbox, variables: Record<string, string> = {}): Promise<RunnerJob> {
  const job = sandboxJob(sandbox, variables);
  await sandbox.writeBoundary(job.workspace);
  writeSources(job, sandbox);
  await writeLayout(job);
  return job;
}

/** A job without any file. */
export function sandboxJob(sandbox: Sandbox, variables: Record<string, string> = {}): RunnerJob {
  const server = `http://127.0.0.1:${sandbox.ports.oidc}`;
  return new RunnerJob({
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: server,
    ACTIONS_ID_TOKEN_REQUEST_URL: sandbox.tokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: sandbox.tokenRequest.token,
    ...variables,
  });
}

/** Session credentials of a role as the first step would leave them in the job. */
export function credentialVariables(sandbox: Sandbox, role: keyof Sandbox['roles'] = 'build'): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials(role);
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_REGION: sandbox.region,
    AWS_DEFAULT_REGION: sandbox.region,
  };
}

/** Runs the release of the templates; each step gets its inputs from the outputs of those before it, as the workflow passes them. */
export async function release(
  job: RunnerJob,
  sandbox: Sandbox,
  { tag = 'v1', ...options }: StepOptions & { tag?: string } = {},
): Promise<Record<ActionName, Step>> {
  const steps = {} as Record<ActionName, Step>;
  const step = async (action: ActionName, inputs: Record<string, string>) => {
    steps[action] = { action, inputs, run: await job.step(action, inputs, options) };
    return steps[action].run.outputs;
  };
  await step('assume-role-oidc', { role: sandbox.roles.build });
  const { cyclonedx, spdx } = await step('sbom-generate', { path: '.', 'output-dir': 'out' });
  const image = `${sandbox.registry}/example-org/example-app:${tag}`;
  await step('cosign-sign-verify', { image, layout: 'out/image', key: 'release', sbom: `${cyclonedx}\n${spdx}` });
  await step('tf-backend-guard', { path: 'infra', sarif: 'out/tf-backend-guard.sarif' });
  await step('residency-assert', { plan: 'out/plan.json', sarif: 'out/residency-assert.sarif' });
  await step('evidence-upload', { key: 'release', 'output-dir': 'out' });
  return steps;
}

/** What a stranger is given beside the package: the release key, the log and the time-stamp authority. */
export const strangersTrust = (sandbox: Sandbox): Trust => ({
  keys: [{ name: 'release', publicKey: parsePublicKey(sandbox.keys.release.publicKeyPem, 'release') }],
  logs: [{ url: `http://127.0.0.1:${sandbox.ports.rekor}`, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'log') }],
  authorities: [{ url: `http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`, chain: parseChain(sandbox.tsaChainPem, 'authority') }],
});

/** A lockfile with one package and a development dependency. */
export const LOCKFILE = JSON.stringify({
  name: 'example-app',
  version: '1.2.3',
  lockfileVersion: 3,
  packages: {
    '': { name: 'example-app', version: '1.2.3', dependencies: { left: '^1.0.0' }, devDependencies: { checker: '^2.0.0' } },
    'node_modules/left': {
      version: '1.0.4',
      resolved: 'https://registry.example.eu/left/-/left-1.0.4.tgz',
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
      license: 'MIT',
    },
    'node_modules/checker': {
      version: '2.1.0',
      resolved: 'https://registry.example.eu/checker/-/checker-2.1.0.tgz',
      integrity: `sha512-${Buffer.alloc(64, 9).toString('base64')}`,
      license: 'Apache-2.0',
      dev: true,
    },
  },
});

/** The one backend that the sandbox's boundary lets pass; settings given here win. */
export function backend(sandbox: Sandbox, settings: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    bucket: `"${sandbox.buckets.state}"`,
    key: '"example-app/terraform.tfstate"',
    region: `"${sandbox.region}"`,
    encrypt: 'true',
    kms_key_id: `"arn:aws-eusc:kms:${sandbox.region}:${sandbox.accounts.deploy}:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f"`,
    use_lockfile: 'true',
    workspace_key_prefix: '"example-app/workspaces"',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `    ${name} = ${value}\n`);
  return `terraform {\n  backend "s3" {\n${lines.join('')}  }\n}\n`;
}

/** A plan of one bucket in a region. */
export const plan = (region: string): string =>
  JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.13.5',
    planned_values: { root_module: {} },
    resource_changes: [
      {
        address: 'aws_sqs_queue.orders',
        mode: 'managed',
        type: 'aws_sqs_queue',
        name: 'orders',
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: {
          actions: ['create'],
          before: null,
          after: { name: 'orders', region },
          after_unknown: { arn: true },
          before_sensitive: false,
          after_sensitive: {},
        },
      },
    ],
    configuration: {
      provider_config: {
        aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws', expressions: { region: { constant_value: region } } },
      },
      root_module: {
        resources: [
          {
            address: 'aws_sqs_queue.orders',
            mode: 'managed',
            type: 'aws_sqs_queue',
            name: 'orders',
            provider_config_key: 'aws',
            expressions: { name: { constant_value: 'orders' } },
            schema_version: 0,
          },
        ],
      },
    },
  });

function writeSources(job: RunnerJob, sandbox: Sandbox): void {
  job.write('package.json', JSON.stringify({ name: 'example-app', version: '1.2.3', dependencies: { left: '^1.0.0' } }));
  job.write('package-lock.json', LOCKFILE);
  job.write('infra/backend.tf', backend(sandbox));
  job.write('out/plan.json', plan(sandbox.region));
}

/** Writes an image of one file as a layout. */
export async function writeLayout(job: RunnerJob, folder = 'out/image'): Promise<void> {
  await buildImage({
    folder: path.join(job.workspace, folder),
    files: [{ path: 'app/index.js', content: Buffer.from('console.log(1);\n') }],
    config: { entrypoint: ['node', '/app/index.js'] },
    created: 0,
  });
}
