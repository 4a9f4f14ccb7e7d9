import { expect, it } from 'vitest';
import type { Invocation } from './command.ts';
import { cleanEnvironment, readCall, runTf } from './tf.ts';

it.each([
  [['plan', '-out=x'], { program: undefined, command: 'plan', chdir: '.', backendConfig: [], plan: undefined }],
  [
    ['apply', '-var', 'a=b', '-auto-approve', '-var-file=x.tfvars', 'tfplan'],
    { command: 'apply', variables: ['-var', 'a=b', '-var-file', 'x.tfvars'], plan: 'tfplan' },
  ],
  [
    ['tofu', '-chdir=infra', 'init', '-backend-config=a.hcl', '--backend-config', 'bucket=b'],
    { program: 'tofu', command: 'init', chdir: 'infra', backendConfig: ['a.hcl', 'bucket=b'] },
  ],
  [['init', '-plugin-dir', '/x', '-plugin-dir=/y'], { command: 'init', pluginFolders: ['/x', '/y'], plan: undefined }],
  [['apply', '-backend-config=x', 'terraform'], { program: undefined, command: 'apply', backendConfig: [] }],
])('reads %j', (words, expected) => expect(readCall(words)).toMatchObject(expected));

it('keeps credentials and variables, and nothing that sends state elsewhere', () => {
  const env = {
    PATH: '/bin',
    AWS_ACCESS_KEY_ID: 'x',
    TF_VAR_a: '1',
    TF_WORKSPACE: 'blue',
    AWS_ENDPOINT_URL: 'https://evil.example',
    AWS_ENDPOINT_URL_S3: 'https://evil.example',
    AWS_PROFILE: 'x',
    AWS_CONFIG_FILE: '/x',
    AWS_CA_BUNDLE: '/x',
    AWS_SSE_CUSTOMER_KEY: 'x',
    TF_CLI_ARGS_init: '-backend=false',
    LD_PRELOAD: '/x.so',
    SSL_CERT_FILE: '/x',
    TG_WORKING_DIR: '/x',
    TERRAGRUNT_CONFIG: '/x',
    TG_SOURCE: '/x',
    TF_REATTACH_PROVIDERS: '{}',
    TG_NON_INTERACTIVE: 'true',
    GITHUB_TOKEN: 'x',
  };
  expect(cleanEnvironment(env)).toEqual({
    PATH: '/bin',
    AWS_ACCESS_KEY_ID: 'x',
    TF_VAR_a: '1',
    TF_WORKSPACE: 'blue',
    TG_NON_INTERACTIVE: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  });
});

it.each([
  [['terragrunt', 'plan', '--working-dir', '/x']],
  [['terragrunt', 'apply', '--terragrunt-config=/x']],
  [['terragrunt', 'run', '--all', '--queue-include-external', 'plan']],
  [['terragrunt', '--tf-path', '/x', 'plan']],
  [['plan', '-lock=false']],
  [['init', '-backend=false']],
])('does not start %j, which would run something else than what is checked', async (positionals) => {
  await expect(runTf({ positionals, flag: () => undefined, folder: '/' } as unknown as Invocation)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
  });
});
