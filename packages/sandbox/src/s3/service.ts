import { type Call, notImplemented, Refusal, type Reply, type Service } from '../http.ts';
import { authorized, type Identities } from '../identity.ts';
import type { Kms } from '../kms.ts';
import { verifySigV4 } from '../sigv4.ts';
import { type Xml, xmlDocument } from '../xml.ts';
import { bucketOperation } from './bucket-operations.ts';
import { decodePayload } from './chunked.ts';
import { objectOperation } from './object-operations.ts';
import type { S3Request } from './request.ts';
import type { Bucket, Store } from './store.ts';

export interface S3Options {
  identities: Identities;
  region: string;
  now: () => number;
  store: Store;
  kms: Kms;
}

/** Headers that ask for nothing, or for what the operations do. Any other `x-amz-…` header is refused. */
const KNOWN_HEADERS =
  /^x-amz-(?:content-sha256|date|security-token|user-agent|expected-bucket-owner|trailer|decoded-content-length|sdk-checksum-algorithm|checksum-[a-z0-9]+|meta-.+|object-lock-(?:mode|retain-until-date|legal-hold)|bypass-governance-retention|server-side-encryption(?:-aws-kms-key-id|-context)?|object-attributes)$/;

/**
 * Amazon S3, REST XML, buckets addressed by path. Versioning and Object Lock are enforced by the region's clock.
 * Not implemented: multipart uploads, copies, tags, ACLs, presigned URLs, changes to buckets. Bucket policies are not evaluated.
 */
export class S3 implements Service {
  readonly #options: S3Options;

  constructor(options: S3Options) {
    this.#options = options;
  }

  answer(call: Call): Reply {
    const query = new URLSearchParams(call.query);
    query.delete('x-id');
    if (query.has('X-Amz-Signature') || query.has('Signature')) throw notImplemented('presigned URLs');
    const { identities, region, now, store, kms } = this.#options;
    const verified = verifySigV4(call, { service: 's3', region, dialect: 's3', now: now() }, identities);
    const header = Object.keys(call.headers).find((name) => name.startsWith('x-amz-') && !KNOWN_HEADERS.test(name));
    if (header)
      throw new Refusal(501, 'NotImplemented', `A header you provided implies functionality that is not implemented: ${header}`, {
        fields: { Header: header },
      });
    const [, bucketName = '', key = ''] = /^\/([^/]*)(?:\/(.*))?$/s.exec(decodePath(call.path)) ?? [];
    if (bucketName === '') throw notImplemented(`${call.method} on the service itself`);
    if (key === '' && call.method !== 'GET' && call.method !== 'HEAD') throw notImplemented(`${call.method} on a bucket`);
    const bucket = store.bucket(bucketName);
    checkOwner(call, bucket);
    const { body, headers } = decodePayload(call, verified);
    const { session } = verified;
    const request: S3Request = {
      method: call.method,
      bucket,
      key,
      query,
      headers,
      body,
      session,
      store,
      kms,
      region,
      now: now(),
      may: (action) => authorized(session, action, arnOf(bucket, key), bucket.owner, bucket.sharedWith),
      begin: (operation, action = operation) => {
        call.operation(operation);
        if (!request.may(`s3:${action}`)) {
          throw new Refusal(
            403,
            'AccessDenied',
            `User: ${session.arn} is not authorized to perform: s3:${action} on resource: "${arnOf(bucket, key)}"`,
          );
        }
      },
    };
    const reply = key === '' ? bucketOperation(request) : objectOperation(request);
    return {
      ...reply,
      headers: { 'x-amz-request-id': call.requestId, 'x-amz-id-2': call.requestId, Server: 'AmazonS3', ...reply.headers },
    };
  }

  refuse({ status, code, message, fields }: Refusal, requestId: string): Reply {
    const more = Object.entries(fields).map(([name, value]): Xml => [name, value]);
    return {
      status,
      headers: { 'Content-Type': 'application/xml', 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
      body:
        status === 304
          ? ''
          : xmlDocument(['Error', [['Code', code], ['Message', message], ...more, ['RequestId', requestId], ['HostId', requestId]]]),
    };
  }

  maxBody(_headers: Call['headers'], method: string): number {
    return method === 'PUT' ? this.#options.store.free + 1024 * 1024 : 1024 * 1024;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(400, 'EntityTooLarge', `The sandbox keeps its objects in memory and can take at most ${limit} bytes now.`);
  }
}

const arnOf = (bucket: Bucket, key: string): string => `arn:aws-eusc:s3:::${bucket.name}${key === '' ? '' : `/${key}`}`;

/** @throws AccessDenied when the bucket is not the one that the caller means */
function checkOwner(call: Call, bucket: Bucket): void {
  const expected = call.headers['x-amz-expected-bucket-owner'];
  if (expected === undefined || expected === bucket.owner) return;
  if (!/^\d{12}$/.test(expected))
    throw new Refusal(400, 'InvalidBucketOwnerAWSAccountID', 'The value of the expected bucket owner parameter must be an AWS account ID');
  throw new Refusal(403, 'AccessDenied', 'Access Denied');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
}
