import { isObject } from '@sovereign-actions/core';
import { notImplemented, Refusal } from '../http.ts';
import { authorized } from '../identity.ts';
import type { S3Request } from './request.ts';
import type { Encryption } from './store.ts';

const HEADER = 'x-amz-server-side-encryption';

/** How an object is encrypted: by its own headers, else by the bucket's default. @throws InvalidArgument, KMS.… */
export function requestedEncryption(request: S3Request): Encryption {
  const { headers, bucket } = request;
  const asked = headers[HEADER];
  const keyId = headers[`${HEADER}-aws-kms-key-id`];
  const context = headers[`${HEADER}-context`];
  if (asked === undefined && (keyId !== undefined || context !== undefined))
    throw invalid('KMS headers need x-amz-server-side-encryption: aws:kms.');
  const algorithm = asked ?? (bucket.settings.kmsKey === undefined ? 'AES256' : 'aws:kms');
  if (algorithm === 'AES256') {
    if (keyId !== undefined || context !== undefined) throw invalid('KMS headers do not go with AES256.');
    return { algorithm };
  }
  if (algorithm !== 'aws:kms')
    throw algorithm === 'aws:kms:dsse' ? notImplemented(algorithm) : invalid('The encryption method specified is not supported');
  const reference = keyId ?? bucket.settings.kmsKey;
  if (reference === undefined) throw notImplemented('the AWS managed key aws/s3: name a key');
  if (context !== undefined && !isContext(context))
    throw invalid(
      'The header x-amz-server-side-encryption-context shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map',
    );
  return { algorithm, keyArn: useKey(request, reference, 'kms:GenerateDataKey'), ...(context !== undefined && { context }) };
}

/**
 * The ARN of the key that S3 uses for the caller. Data is not really encrypted; what the key's state and policy decide is.
 * @throws KMS.NotFoundException, KMS.DisabledException, KMS.KMSInvalidStateException, AccessDenied
 */
export function useKey({ kms, session }: S3Request, reference: string, action: 'kms:GenerateDataKey' | 'kms:Decrypt'): string {
  let key: ReturnType<typeof kms.find>;
  try {
    key = kms.find(reference, session.account);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(400, `KMS.${error.code}`, error.message);
    throw error;
  }
  if (!authorized(session, action, key.arn, key.account, key.sharedWith)) {
    throw new Refusal(403, 'AccessDenied', `User: ${session.arn} is not authorized to perform: ${action} on resource: ${key.arn}`);
  }
  if (key.spec !== 'SYMMETRIC_DEFAULT')
    throw new Refusal(400, 'KMS.InvalidKeyUsageException', `${key.arn} is not a symmetric encryption key.`);
  if (key.state === 'Disabled') throw new Refusal(400, 'KMS.DisabledException', `${key.arn} is disabled.`);
  if (key.state === 'PendingDeletion') throw new Refusal(400, 'KMS.KMSInvalidStateException', `${key.arn} is pending deletion.`);
  return key.arn;
}

export const encryptionHeaders = ({ algorithm, keyArn, context }: Encryption): Record<string, string> => ({
  [HEADER]: algorithm,
  ...(keyArn !== undefined && { [`${HEADER}-aws-kms-key-id`]: keyArn }),
  ...(context !== undefined && { [`${HEADER}-context`]: context }),
});

function isContext(text: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
  } catch {
    return false;
  }
}

const invalid = (message: string) => new Refusal(400, 'InvalidArgument', message);
