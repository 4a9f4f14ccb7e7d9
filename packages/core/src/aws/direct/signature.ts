import { createHash, createHmac } from 'node:crypto';
import type { AwsCredentials } from '../calls.ts';

export interface Signable {
  service: string;
  region: string;
  /** Those that are signed, in lower case; `host` and `x-amz-date` among them. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * The `authorization` header of a POST to `/` without a query (AWS Signature Version 4).
 * The date is that of the `x-amz-date` header.
 */
export function signature({ service, region, headers, body }: Signable, { accessKeyId, secretAccessKey }: AwsCredentials): string {
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${(headers[name] as string).trim().replace(/ +/g, ' ')}\n`);
  const canonical = ['POST', '/', '', lines.join(''), names.join(';'), sha256(body)].join('\n');
  const date = headers['x-amz-date'] as string;
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${secretAccessKey}`);
  const signed = hmac(key, toSign).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope.join('/')}, SignedHeaders=${names.join(';')}, Signature=${signed}`;
}

/** A time in milliseconds since the epoch, as `20261123T120000Z`. */
export const amzDate = (time: number): string => new Date(time).toISOString().replace(/[:-]|\.\d{3}/g, '');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
