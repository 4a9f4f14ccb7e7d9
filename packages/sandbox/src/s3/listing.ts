import { notImplemented, Refusal } from '../http.ts';
import { encode } from '../sigv4.ts';
import type { Xml } from '../xml.ts';
import type { Bucket, ObjectVersion } from './store.ts';

const MAX_KEYS = 1000;
const NAMESPACE = { xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' };

/** An entry of a listing: an object version, or the common prefix of several keys. */
type Entry = { key: string; version: ObjectVersion } | { key: string; prefix: true };

/** ListObjectsV2: current versions in key order, with prefix, delimiter and continuation. */
export function listObjects(bucket: Bucket, query: URLSearchParams): Xml {
  if (query.get('fetch-owner') === 'true') throw notImplemented('fetch-owner');
  const { prefix, delimiter, maxKeys, text } = common(query);
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after') ?? '';
  const after = token === null ? startAfter : tokenKey(token);
  const versions = sortedKeys(bucket)
    .map((key) => bucket.objects.get(key)?.at(-1))
    .filter((version): version is ObjectVersion => version !== undefined && !version.deleteMarker);
  const entries = rollUp(versions, prefix, delimiter).filter(({ key }) => key > after);
  const page = entries.slice(0, maxKeys);
  const truncated = maxKeys > 0 && entries.length > page.length;
  return [
    'ListBucketResult',
    [
      ['Name', bucket.name],
      ['Prefix', text(prefix)],
      ...(delimiter === '' ? [] : [['Delimiter', text(delimiter)] as const]),
      ...(query.has('encoding-type') ? [['EncodingType', 'url'] as const] : []),
      ...(startAfter === '' ? [] : [['StartAfter', text(startAfter)] as const]),
      ['KeyCount', page.length],
      ['MaxKeys', maxKeys],
      ['IsTruncated', truncated],
      ...(token === null ? [] : [['ContinuationToken', token] as const]),
      ...(truncated ? [['NextContinuationToken', Buffer.from(page.at(-1)?.key ?? '').toString('base64url')] as const] : []),
      ...page.map(
        (entry): Xml =>
          'prefix' in entry ? commonPrefix(text(entry.key)) : ['Contents', [['Key', text(entry.key)], ...facts(entry.version)]],
      ),
    ],
    NAMESPACE,
  ];
}

/** ListObjectVersions: every version and delete marker, keys in order, newest first. */
export function listVersions(bucket: Bucket, query: URLSearchParams): Xml {
  const { prefix, delimiter, maxKeys, text } = common(query);
  const keyMarker = query.get('key-marker') ?? '';
  const versionMarker = query.get('version-id-marker') ?? '';
  if (versionMarker && !keyMarker)
    throw new Refusal(400, 'InvalidArgument', 'A version-id marker cannot be specified without a key marker.');
  const versions = sortedKeys(bucket).flatMap((key) => [...(bucket.objects.get(key) ?? [])].reverse());
  const entries = rollUp(versions, prefix, delimiter);
  const start = versionMarker
    ? entries.findIndex((entry) => 'version' in entry && entry.key === keyMarker && entry.version.versionId === versionMarker) + 1 ||
      entries.findIndex(({ key }) => key > keyMarker)
    : entries.findIndex(({ key }) => key > keyMarker);
  const rest = start < 0 ? [] : entries.slice(start);
  const page = rest.slice(0, maxKeys);
  const truncated = maxKeys > 0 && rest.length > page.length;
  const last = page.at(-1);
  return [
    'ListVersionsResult',
    [
      ['Name', bucket.name],
      ['Prefix', text(prefix)],
      ...(delimiter === '' ? [] : [['Delimiter', text(delimiter)] as const]),
      ...(query.has('encoding-type') ? [['EncodingType', 'url'] as const] : []),
      ['KeyMarker', text(keyMarker)],
      ['VersionIdMarker', versionMarker],
      ['MaxKeys', maxKeys],
      ['IsTruncated', truncated],
      ...(truncated && last
        ? [
            ['NextKeyMarker', text(last.key)] as const,
            ...('version' in last ? [['NextVersionIdMarker', last.version.versionId] as const] : []),
          ]
        : []),
      ...page.map((entry): Xml => {
        if ('prefix' in entry) return commonPrefix(text(entry.key));
        const { version } = entry;
        const head: Xml[] = [
          ['Key', text(entry.key)],
          ['VersionId', version.versionId],
          ['IsLatest', bucket.objects.get(entry.key)?.at(-1) === version],
        ];
        return version.deleteMarker
          ? ['DeleteMarker', [...head, ['LastModified', new Date(version.modified).toISOString()]]]
          : ['Version', [...head, ...facts(version)]];
      }),
    ],
    NAMESPACE,
  ];
}

const commonPrefix = (prefix: string): Xml => ['CommonPrefixes', [['Prefix', prefix]]];

function facts({ modified, etag, checksum, body }: ObjectVersion): Xml[] {
  return [
    ['LastModified', new Date(modified).toISOString()],
    ['ETag', `"${etag}"`],
    ...(checksum ? [['ChecksumAlgorithm', checksum.algorithm] as const, ['ChecksumType', 'FULL_OBJECT'] as const] : []),
    ['Size', body.length],
    ['StorageClass', 'STANDARD'],
  ];
}

function common(query: URLSearchParams) {
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url') throw new Refusal(400, 'InvalidArgument', 'Invalid Encoding Method specified in Request');
  const maxText = query.get('max-keys') ?? String(MAX_KEYS);
  if (!/^\d{1,9}$/.test(maxText)) throw new Refusal(400, 'InvalidArgument', 'Provided max-keys not an integer or within integer range');
  const text = (value: string) => (encoding === null ? value : encode(value).replaceAll('%2F', '/'));
  return { prefix: query.get('prefix') ?? '', delimiter: query.get('delimiter') ?? '', maxKeys: Math.min(Number(maxText), MAX_KEYS), text };
}

/** Keys in the order of their UTF-8 bytes, as S3 lists them. */
const sortedKeys = (bucket: Bucket): string[] =>
  [...bucket.objects.keys()]
    .map((key) => [key, Buffer.from(key)] as const)
    .sort(([, a], [, b]) => Buffer.compare(a, b))
    .map(([key]) => key);

function rollUp(versions: readonly ObjectVersion[], prefix: string, delimiter: string): Entry[] {
  const entries: Entry[] = [];
  for (const version of versions) {
    if (!version.key.startsWith(prefix)) continue;
    const end = delimiter === '' ? -1 : version.key.indexOf(delimiter, prefix.length);
    if (end < 0) entries.push({ key: version.key, version });
    else {
      const key = version.key.slice(0, end + delimiter.length);
      const last = entries.at(-1);
      if (!(last && 'prefix' in last && last.key === key)) entries.push({ key, prefix: true });
    }
  }
  return entries;
}

function tokenKey(token: string): string {
  const key = Buffer.from(token, 'base64url').toString('utf8');
  if (key === '' || Buffer.from(key).toString('base64url') !== token)
    throw new Refusal(400, 'InvalidArgument', 'The continuation token provided is incorrect');
  return key;
}
