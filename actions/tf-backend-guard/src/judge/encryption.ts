import type { Boundary } from '@sovereign-actions/core';
import { RULES } from '../rules.ts';
import type { Findings } from '../subject.ts';
import { asBoolean } from '../terraform/value.ts';
import { isSameKey, outsideArn, quote } from './arn.ts';

/** Judges what S3 is asked to encrypt the state with. */
export function judgeEncryption(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const encrypt = asBoolean(found.setting('encrypt')?.value);
  const key = found.text('kms_key_id');
  if (encrypt.state === 'unknown') found.unknown(RULES.encrypt, 'encrypt');
  else if (encrypt.state === 'absent' || !encrypt.value) {
    const ignored = key.state === 'absent' ? '' : '; kms_key_id is ignored';
    if (encrypt.state === 'absent')
      found.absent(RULES.encrypt, 'encrypt', `${name} has no encrypt = true: state is sent without an encryption header${ignored}.`);
    else found.add(RULES.encrypt, 'encrypt', `${name} has encrypt = false: state is sent without an encryption header${ignored}.`);
  }

  judgeKey(found, boundary);
}

function judgeKey(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const declared = boundary.state?.['kms-key'];
  const key = found.text('kms_key_id');
  if (key.state === 'unknown') found.unknown(RULES.kmsKey, 'kms_key_id');
  if (key.state === 'absent') {
    const customer = found.setting('sse_customer_key');
    found.absent(
      RULES.kmsKey,
      'kms_key_id',
      customer
        ? `${name} has no kms_key_id: the state is encrypted with sse_customer_key${customer.from ? ` of ${customer.from}` : ''}, which no key policy protects.`
        : `${name} has no kms_key_id: encrypt = true alone asks S3 for AES256, also where the bucket's default is a KMS key.`,
      boundary.state || customer ? {} : { severity: 'warning' },
    );
  }
  if (key.state !== 'known') return;
  const outside = outsideArn(boundary, key.value);
  const same = declared === undefined ? true : isSameKey(key.value, declared);
  if (outside) found.add(RULES.kmsKey, 'kms_key_id', `${name} encrypts with a key of ${outside}, outside the boundary.`);
  else if (same === undefined)
    found.unknown(RULES.kmsKey, 'kms_key_id', {
      message: `${name} encrypts with ${quote(key.value)} and the boundary declares ${declared}: whether they are one key cannot be told.`,
      fix: 'Write the key in the same way in both places, best as ARN.',
    });
  else if (!same) found.add(RULES.kmsKey, 'kms_key_id', `${name} encrypts with ${quote(key.value)}; the boundary declares ${declared}.`);
}

/** Judges whether two runs can write at once. */
export function judgeLock(found: Findings, boundary: Boundary): void {
  const wanted = boundary.state?.lock ?? 'any';
  const file = asBoolean(found.setting('use_lockfile')?.value);
  const table = found.text('dynamodb_table');
  const holds = { s3: file.state === 'known' && file.value, dynamodb: table.state === 'known' };
  const outside = table.state === 'known' ? outsideArn(boundary, table.value) : undefined;
  if (outside) found.add(RULES.lock, 'dynamodb_table', `${found.subject.name} locks with a table of ${outside}, outside the boundary.`);
  if (wanted === 'any' ? holds.s3 || holds.dynamodb : holds[wanted]) return;
  const settings = { s3: 'use_lockfile', dynamodb: 'dynamodb_table' } as const;
  const asked = wanted === 'any' ? (['s3', 'dynamodb'] as const) : ([wanted] as const);
  const unclear = asked.find((lock) => (lock === 's3' ? file : table).state === 'unknown');
  const name = settings[unclear ?? asked[0]];
  const need = wanted === 'any' ? 'neither use_lockfile = true nor dynamodb_table' : `no ${name}${wanted === 's3' ? ' = true' : ''}`;
  if (unclear) found.unknown(RULES.lock, name);
  else found.absent(RULES.lock, name, `${found.subject.name} has ${need}: nothing stops two runs from writing at once.`);
}
