import { notImplemented, Refusal, type Reply } from '../http.ts';
import type { Xml } from '../xml.ts';
import { listObjects, listVersions } from './listing.ts';
import { NAMESPACE, type S3Request, xmlReply } from './request.ts';
import type { Bucket } from './store.ts';

const LIST_QUERY = ['list-type', 'prefix', 'delimiter', 'max-keys', 'continuation-token', 'start-after', 'encoding-type', 'fetch-owner'];
const VERSIONS_QUERY = ['versions', 'prefix', 'delimiter', 'max-keys', 'key-marker', 'version-id-marker', 'encoding-type'];

/** Read operations by the query key that names them: operation, IAM action, answer. */
const READS: Record<string, readonly [operation: string, action: string, answer: (bucket: Bucket, request: S3Request) => Xml]> = {
  location: ['GetBucketLocation', 'GetBucketLocation', (_, { region }) => ['LocationConstraint', region, NAMESPACE]],
  versioning: [
    'GetBucketVersioning',
    'GetBucketVersioning',
    ({ settings }) => ['VersioningConfiguration', settings.versioning ? [['Status', settings.versioning]] : [], NAMESPACE],
  ],
  'object-lock': ['GetObjectLockConfiguration', 'GetBucketObjectLockConfiguration', objectLock],
  encryption: ['GetBucketEncryption', 'GetEncryptionConfiguration', encryption],
  publicAccessBlock: ['GetPublicAccessBlock', 'GetBucketPublicAccessBlock', publicAccessBlock],
  policyStatus: [
    'GetBucketPolicyStatus',
    'GetBucketPolicyStatus',
    (bucket) => ['PolicyStatus', [['IsPublic', isPublic(policyOf(bucket))]], NAMESPACE],
  ],
  replication: [
    'GetBucketReplication',
    'GetReplicationConfiguration',
    () => {
      throw new Refusal(404, 'ReplicationConfigurationNotFoundError', 'The replication configuration was not found');
    },
  ],
};

/** The operations on a bucket itself. */
export function bucketOperation(request: S3Request): Reply {
  const { method, query, bucket, region } = request;
  const keys = [...query.keys()];
  if (method === 'HEAD' && keys.length === 0) {
    request.begin('HeadBucket', 'ListBucket');
    return { status: 200, headers: { 'x-amz-bucket-region': region, 'Content-Length': '0' } };
  }
  if (method !== 'GET') throw notImplemented(`${method} on a bucket with a query`);
  if (query.has('versions') && keys.every((key) => VERSIONS_QUERY.includes(key))) {
    request.begin('ListObjectVersions', 'ListBucketVersions');
    return xmlReply(listVersions(bucket, query));
  }
  if (query.get('list-type') === '2' && keys.every((key) => LIST_QUERY.includes(key))) {
    request.begin('ListObjectsV2', 'ListBucket');
    return xmlReply(listObjects(bucket, query));
  }
  const [name = ''] = keys;
  if (keys.length === 1 && name === 'policy') {
    request.begin('GetBucketPolicy');
    if (request.session.account !== bucket.owner)
      throw new Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: policyOf(bucket) };
  }
  const read = keys.length === 1 && Object.hasOwn(READS, name) ? READS[name] : undefined;
  if (!read) throw notImplemented(`GET on a bucket with ${keys.join(', ').slice(0, 200) || 'no query'}`);
  const [operation, action, answer] = read;
  request.begin(operation, action);
  return xmlReply(answer(bucket, request));
}

function objectLock({ settings }: Bucket): Xml {
  if (settings.objectLock === undefined) {
    throw new Refusal(404, 'ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket');
  }
  const rule: Xml[] =
    settings.objectLock === 'without default'
      ? []
      : [
          [
            'Rule',
            [
              [
                'DefaultRetention',
                [
                  ['Mode', settings.objectLock.mode],
                  ['Days', settings.objectLock.days],
                ],
              ],
            ],
          ],
        ];
  return ['ObjectLockConfiguration', [['ObjectLockEnabled', 'Enabled'], ...rule], NAMESPACE];
}

function encryption({ settings: { kmsKey } }: Bucket): Xml {
  const algorithm: Xml = ['SSEAlgorithm', kmsKey === undefined ? 'AES256' : 'aws:kms'];
  const key: Xml[] = kmsKey === undefined ? [] : [['KMSMasterKeyID', kmsKey]];
  const rule: Xml = [
    'Rule',
    [
      ['ApplyServerSideEncryptionByDefault', [algorithm, ...key]],
      ['BucketKeyEnabled', false],
    ],
  ];
  return ['ServerSideEncryptionConfiguration', [rule], NAMESPACE];
}

function publicAccessBlock({ settings }: Bucket): Xml {
  if (!settings.publicAccessBlock) {
    throw new Refusal(404, 'NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found');
  }
  const names = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
  return ['PublicAccessBlockConfiguration', names.map((name): Xml => [name, true]), NAMESPACE];
}

function policyOf({ name, settings }: Bucket): string {
  if (settings.policy !== undefined) return settings.policy;
  throw new Refusal(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist', { fields: { BucketName: name } });
}

/** Public: a statement allows everybody without a condition. */
function isPublic(policy: string): boolean {
  const { Statement: statements } = JSON.parse(policy) as { Statement: Record<string, unknown> | Record<string, unknown>[] };
  return [statements].flat().some(({ Effect: effect, Principal: principal, Condition: condition }) => {
    const everybody = principal === '*' || [(principal as Record<string, unknown> | undefined)?.AWS].flat().includes('*');
    return effect === 'Allow' && everybody && condition === undefined;
  });
}
