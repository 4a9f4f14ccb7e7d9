/** The key that the boundary of all examples declares. */
export const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f';

export const BOUNDARY = `version: 1
preset: eusc
accounts: { build: "111122223333" }
state:
  bucket: acme-state
  kms-key: ${KEY}
  key-prefix: app/
`;

const DECLARED: Readonly<Record<string, string>> = {
  bucket: '"acme-state"',
  key: '"app/terraform.tfstate"',
  region: '"eusc-de-east-1"',
  encrypt: 'true',
  kms_key_id: `"${KEY}"`,
  use_lockfile: 'true',
  workspace_key_prefix: '"app/workspaces"',
};

/** Settings of the declared backend with some written over, as HCL; undefined leaves one out. */
export type Changes = Readonly<Record<string, string | undefined>>;

export const settings = (changes: Changes, indent: string): string =>
  Object.entries({ ...DECLARED, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${indent}${name.padEnd(20)} = ${value}\n`)
    .join('');

/** A root module with the declared backend. */
export const backend = (changes: Changes = {}): string => `terraform {\n  backend "s3" {\n${settings(changes, '    ')}  }\n}\n`;
