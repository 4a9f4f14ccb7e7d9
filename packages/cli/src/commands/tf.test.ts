import { expect, it } from 'vitest';
import { cleanEnvironment, readCall } from './tf.ts';

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
    GITHUB_TOKEN: 'x',
  };
  expect(cleanEnvironment(env)).toEqual({
    PATH: '/bin',
    AWS_ACCESS_KEY_ID: 'x',
    TF_VAR_a: '1',
    TF_WORKSPACE: 'blue',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  });
});
