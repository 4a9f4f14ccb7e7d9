import { createPrivateKey, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { accountOf, arnPartition, type Context, homeRegion, serviceEndpoint } from '@sovereign-actions/core';
import { KEYLESS, PASSWORD_VARIABLES } from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';

/** How cosign is told a key. Secrets are in `env` alone. */
export interface KeyForCosign {
  reference: string;
  env: Record<string, string>;
  /** Hosts that cosign needs for it. */
  hosts: readonly string[];
}

const MAX_KEY_BYTES = 64 * 1024;
const UNFIT = 'Use the engine "embedded", which takes it.';
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/**
 * The key as cosign takes it. A file in any form but cosign's own is written anew in that form, under a password that lives as long
 * as the run.
 * @param key name of a KMS key of the boundary, or path of a private key; it has been read before
 * @param folder of the run, for files that only this job can read
 * @param importKey runs `cosign import-key-pair`
 * @throws COSIGN_UNFIT
 */
export async function keyForCosign(
  context: Context,
  key: string,
  folder: string,
  importKey: (args: readonly string[], env: Record<string, string>) => Promise<unknown>,
): Promise<KeyForCosign> {
  const { boundary, files, host } = context;
  if (key === KEYLESS)
    throw signVerifyError('COSIGN_UNFIT', 'The engine "cosign" signs with keys, and "key" asks for a certificate of the job.', UNFIT);
  const declared = boundary.signing?.keys?.find(({ name }) => name === key);
  if (declared && 'kms' in declared) return kmsKey(context, declared);
  const text = await files.readText(key, MAX_KEY_BYTES);
  const password = PASSWORD_VARIABLES.map((name) => host.env(name)).find((value) => value) ?? '';
  if (/-----BEGIN ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----/.test(text))
    return { reference: files.resolve(key), env: { COSIGN_PASSWORD: password }, hosts: [] };
  const plain = path.join(folder, 'plain.pem');
  const pem = createPrivateKey({ key: text, ...(password && { passphrase: password }) }).export({ type: 'pkcs8', format: 'pem' });
  await writeFile(plain, pem, { mode: 0o600, flag: 'wx' });
  const env = { COSIGN_PASSWORD: randomBytes(24).toString('base64url') };
  await importKey(['import-key-pair', '--key', plain, '--output-key-prefix', path.join(folder, 'key')], env);
  return { reference: path.join(folder, 'key.key'), env, hosts: [] };
}

/**
 * `awskms://HOST/ID`. The host is ours to say: cosign 2.5 takes a wrong one for `eusc` regions. cosign knows the ARNs of the
 * partition `aws` alone; of others the id is looked up in the account of the job.
 */
function kmsKey(
  { boundary, host }: Context,
  key: { name: string; kms: string; region?: string | undefined; account?: string | undefined },
): KeyForCosign {
  const [, , , arnRegion, , resource] = key.kms.startsWith('arn:') ? key.kms.split(':') : [];
  const region = key.region ?? arnRegion ?? homeRegion(boundary);
  const endpoint = serviceEndpoint('kms', region, boundary.ports);
  if (endpoint.protocol !== 'https:')
    throw signVerifyError('COSIGN_UNFIT', `Key "${key.name}" is in the KMS of the sandbox, and cosign speaks https to KMS alone.`, UNFIT);
  const named = resource ?? (key.kms.startsWith('alias/') ? key.kms : `key/${key.kms}`);
  const account = key.account === undefined ? undefined : accountOf(boundary, key.account);
  const isKnown = arnPartition(boundary.partition) === 'aws';
  const arn = resource !== undefined ? key.kms : account && `arn:aws:kms:${region}:${account}:${named}`;
  const id = isKnown && arn ? arn : named.replace(/^key\//, '');
  const credentials = CREDENTIALS.flatMap((name) => {
    const value = host.env(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    reference: `awskms://${endpoint.hostname}/${id}`,
    // Neither profiles nor the metadata service are asked, as in the rest of a step.
    env: { ...Object.fromEntries(credentials), AWS_REGION: region, AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null' },
    hosts: [endpoint.hostname],
  };
}
