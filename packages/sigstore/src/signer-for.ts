import { stat } from 'node:fs/promises';
import { type Context, type Log, SovereignError } from '@sovereign-actions/core';
import { declaredKmsSigner, declaredPublicKeys } from './boundary-trust.ts';
import { signingError } from './errors.ts';
import { KEYLESS, keylessSigner } from './keyless.ts';
import { keyFileSigner, PASSWORD_VARIABLES, type Signer } from './keys.ts';
import { spkiOf } from './public-key.ts';

const MAX_KEY_BYTES = 64 * 1024;

/**
 * The signer that a person named: a KMS key of `signing.keys` in the boundary, `keyless`, or a PEM file of the workspace
 * whose password, if any, is in `SOVEREIGN_KEY_PASSWORD` or `COSIGN_PASSWORD`.
 * Where the boundary declares the keys whose signatures count, no other key signs.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED, KEY_OUTSIDE, KMS_KEY_UNUSABLE, FILE_MISSING, FILE_UNREADABLE, and as keylessSigner
 */
export async function signerFor(context: Context, reference: string): Promise<Signer> {
  if (reference === KEYLESS) return keylessSigner(context);
  const { boundary, files, host, log } = context;
  const declared = boundary.signing?.keys ?? [];
  const named = declared.find(({ name }) => name === reference);
  if (named && 'kms' in named) return understood(await declaredKmsSigner(boundary, context.aws, named), log);
  if (named) {
    throw signingError(
      'KEY_INVALID',
      `Key "${reference}" of the boundary is only a public key, which cannot sign.`,
      'Name the file of its private key, relative to the workspace.',
    );
  }
  const pem = await files.readText(reference, MAX_KEY_BYTES).catch((error) => {
    if (!(error instanceof SovereignError) || error.code !== 'FILE_MISSING') throw error;
    const names = declared.flatMap((key) => ('kms' in key ? [key.name] : []));
    throw signingError(
      'KEY_INVALID',
      `"${reference}" is neither a KMS key of the boundary nor a file of the workspace.`,
      names.length > 0 ? `KMS keys of the boundary: ${names.join(', ')}.` : 'Declare a KMS key under "signing.keys", or check the path.',
    );
  });
  const { mode } = await stat(files.resolve(reference));
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
    log.warn(`${reference} can be read by other users of this machine (mode ${(mode & 0o777).toString(8)}): chmod 600 it.`);
  }
  const password = PASSWORD_VARIABLES.map((variable) => host.env(variable)).find((value) => value !== undefined && value !== '');
  if (password) host.mask(password);
  const signer = await keyFileSigner(pem, reference, password);
  if (declared.length > 0) await refuseUndeclared(context, signer, reference);
  return understood(signer, log);
}

/** cosign takes SHA-256 for every key that it is given as a file, and so fails on larger curves without a flag, even on what it signed itself. */
function understood(signer: Signer, log: Log): Signer {
  if (signer.hash !== 'sha256') {
    log.warn(
      `${signer.name} signs with ${signer.hash.toUpperCase()}: cosign verifies it only with --signature-digest-algorithm ${signer.hash}. P-256 needs no flag.`,
    );
  }
  return signer;
}

async function refuseUndeclared({ boundary, files }: Context, signer: Signer, reference: string): Promise<void> {
  const spki = spkiOf(signer.publicKey);
  const counting = await declaredPublicKeys(boundary, files);
  if (counting.some(({ publicKey }) => spkiOf(publicKey).equals(spki))) return;
  const names = (boundary.signing?.keys ?? []).map(({ name }) => name);
  throw signingError(
    'KEY_OUTSIDE',
    `${reference} is none of the keys whose signatures count in this boundary (${names.join(', ')}).`,
    'Sign with one of them, or declare the public half under "signing.keys", where the change is reviewed.',
  );
}
