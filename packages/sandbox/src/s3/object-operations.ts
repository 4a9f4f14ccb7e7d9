import { notImplemented, Refusal, type Reply } from '../http.ts';
import type { Xml } from '../xml.ts';
import { checkContentMd5, checksum, checksumHeader, declaredChecksum } from './checksums.ts';
import { encryptionHeaders, requestedEncryption, useKey } from './encryption.ts';
import { checkChange, defaultRetention, type Protection, readLegalHold, readRetention } from './object-lock.ts';
import { NAMESPACE, readFlatXml, type S3Request, xmlReply } from './request.ts';
import type { ObjectVersion } from './store.ts';

const MAX_KEY_BYTES = 1024;
const CONTENT_HEADERS = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires'];
const SUBRESOURCES = ['retention', 'legal-hold', 'attributes'];

/** The operations on an object. */
export function objectOperation(request: S3Request): Reply {
  const { method, key, query } = request;
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new Refusal(400, 'KeyTooLongError', 'Your key is too long');
  const unknown = [...query.keys()].find((name) => name !== 'versionId' && !SUBRESOURCES.includes(name));
  if (unknown !== undefined) throw notImplemented(`${method} of an object with ${unknown.slice(0, 64)}`);
  const subresource = SUBRESOURCES.find((name) => query.has(name)) ?? '';
  switch (`${method} ${subresource}`) {
    case 'PUT ':
      return putObject(request);
    case 'GET ':
    case 'HEAD ':
      return getObject(request);
    case 'DELETE ':
      return deleteObject(request);
    case 'GET attributes':
      return getAttributes(request);
    case 'GET retention':
      return getRetention(request);
    case 'PUT retention':
      return putRetention(request);
    case 'GET legal-hold':
      return getLegalHold(request);
    case 'PUT legal-hold':
      return putLegalHold(request);
    default:
      throw notImplemented(`${method} of an object${subresource && ` with ${subresource}`}`);
  }
}

function putObject(request: S3Request): Reply {
  request.begin('PutObject');
  const { bucket, key, headers, body, store, query } = request;
  if (query.has('versionId')) throw new Refusal(400, 'InvalidArgument', 'This operation does not accept a version-id.');
  checkPutConditions(request);
  const md5 = checkContentMd5(headers['content-md5'], body);
  const given = declaredChecksum(headers, body);
  const protection = requestedProtection(request, md5 || given !== undefined);
  const encryption = requestedEncryption(request);
  const version = store.put(bucket, {
    key,
    body,
    headers: keptHeaders(headers),
    // S3 adds this one where the client declares none.
    checksum: given ?? { algorithm: 'CRC64NVME', value: checksum('CRC64NVME', body) },
    encryption,
    ...protection,
  });
  return {
    status: 200,
    headers: {
      ETag: `"${version.etag}"`,
      ...versionHeader(request, version),
      ...(version.checksum && checksumHeader(version.checksum)),
      ...encryptionHeaders(encryption),
      'Content-Length': '0',
    },
  };
}

/** @throws PreconditionFailed, NoSuchKey, NotImplemented */
function checkPutConditions({ headers, store, bucket, key }: S3Request): void {
  const current = store.current(bucket, key);
  const existing = current?.deleteMarker ? undefined : current;
  const failed = (condition: string) =>
    new Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
      fields: { Condition: condition },
    });
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) {
    if (noneMatch !== '*')
      throw new Refusal(
        501,
        'NotImplemented',
        'A header you provided implies functionality that is not implemented: If-None-Match takes *',
        { fields: { Header: 'If-None-Match' } },
      );
    if (existing) throw failed('If-None-Match');
  }
  const match = headers['if-match'];
  if (match !== undefined) {
    if (!existing) throw new Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { fields: { Key: key } });
    if (match.replace(/^"|"$/g, '') !== existing.etag) throw failed('If-Match');
  }
}

/** Retention and legal hold of a new version: its headers, else the bucket's default. */
function requestedProtection(request: S3Request, hasDigest: boolean): Protection {
  const { headers, bucket, now } = request;
  const lock = bucket.settings.objectLock;
  const retention = readRetention(headers['x-amz-object-lock-mode'], headers['x-amz-object-lock-retain-until-date'], now);
  const legalHold = readLegalHold(headers['x-amz-object-lock-legal-hold']);
  if (lock === undefined) {
    if (retention || legalHold !== undefined) throw noLock();
    return {};
  }
  const byDefault = lock === 'without default' ? undefined : defaultRetention(lock, now);
  if ((retention ?? byDefault ?? legalHold) !== undefined && !hasDigest) {
    throw new Refusal(
      400,
      'InvalidRequest',
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    );
  }
  if (retention && !request.may('s3:PutObjectRetention')) throw denied();
  if (legalHold !== undefined && !request.may('s3:PutObjectLegalHold')) throw denied();
  const kept = retention ?? byDefault;
  return { ...(kept && { retention: kept }), ...(legalHold !== undefined && { legalHold }) };
}

function getObject(request: S3Request): Reply {
  const { method, query, headers } = request;
  const versionId = query.get('versionId');
  request.begin(method === 'GET' ? 'GetObject' : 'HeadObject', versionId === null ? 'GetObject' : 'GetObjectVersion');
  for (const name of ['if-modified-since', 'if-unmodified-since']) if (headers[name] !== undefined) throw notImplemented(name);
  const version = request.store.read(request.bucket, request.key, versionId);
  const { etag, body, encryption } = version;
  const tag = `"${etag}"`;
  if (!matches(headers['if-match'] ?? '*', etag))
    throw new Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (headers['if-none-match'] !== undefined && matches(headers['if-none-match'], etag))
    throw new Refusal(304, 'NotModified', 'Not Modified', { headers: { ETag: tag } });
  const checked = headers['x-amz-checksum-mode'] === 'ENABLED';
  if (encryption.keyArn !== undefined && (method === 'GET' || checked)) useKey(request, encryption.keyArn, 'kms:Decrypt');
  const range = headers.range === undefined ? undefined : readRange(headers.range, body.length);
  const shown: Record<string, string> = {
    'Content-Type': 'binary/octet-stream',
    'Last-Modified': new Date(version.modified).toUTCString(),
    ETag: tag,
    'Accept-Ranges': 'bytes',
    ...versionHeader(request, version),
    ...version.headers,
    ...encryptionHeaders(encryption),
    ...lockHeaders(request, version),
    ...(checked && !range && version.checksum && checksumHeader(version.checksum)),
  };
  // Stored under lower-case names; the default must not come twice.
  if (version.headers['content-type'] !== undefined) delete shown['Content-Type'];
  // The context is stored with the object and shown to nobody.
  delete shown['x-amz-server-side-encryption-context'];
  if (!range) return { status: 200, headers: shown, body };
  const { start, end } = range;
  return {
    status: 206,
    headers: { ...shown, 'Content-Range': `bytes ${start}-${end}/${body.length}` },
    body: body.subarray(start, end + 1),
  };
}

function deleteObject(request: S3Request): Reply {
  const { query, store, bucket, key, headers } = request;
  const versionId = query.get('versionId');
  request.begin('DeleteObject', versionId === null ? 'DeleteObject' : 'DeleteObjectVersion');
  for (const name of ['if-match', 'x-amz-if-match-last-modified-time'])
    if (headers[name] !== undefined) throw notImplemented(`DeleteObject with ${name}`);
  const version = versionId === null ? store.deleteCurrent(bucket, key) : store.deleteVersion(bucket, key, versionId, bypasses(request));
  return {
    status: 204,
    headers: {
      ...(versionId === null ? version && versionHeader(request, version) : { 'x-amz-version-id': versionId }),
      ...(version?.deleteMarker && { 'x-amz-delete-marker': 'true' }),
    },
  };
}

function getAttributes(request: S3Request): Reply {
  const versionId = request.query.get('versionId');
  request.begin('GetObjectAttributes', versionId === null ? 'GetObjectAttributes' : 'GetObjectVersionAttributes');
  const version = request.store.read(request.bucket, request.key, versionId);
  const asked = (request.headers['x-amz-object-attributes'] ?? '').split(',').map((name) => name.trim());
  const all: Record<string, Xml | undefined> = {
    ETag: ['ETag', version.etag],
    Checksum: version.checksum && [
      'Checksum',
      [
        [`Checksum${version.checksum.algorithm}`, version.checksum.value],
        ['ChecksumType', 'FULL_OBJECT'],
      ],
    ],
    ObjectParts: undefined,
    StorageClass: ['StorageClass', 'STANDARD'],
    ObjectSize: ['ObjectSize', version.body.length],
  };
  if (asked.some((name) => !Object.hasOwn(all, name))) throw new Refusal(400, 'InvalidArgument', 'Invalid attribute name specified.');
  const content = Object.entries(all).map(([name, xml]) => (asked.includes(name) ? xml : undefined));
  return xmlReply(['GetObjectAttributesResponse', content, NAMESPACE], {
    'Last-Modified': new Date(version.modified).toUTCString(),
    ...versionHeader(request, version),
  });
}

function getRetention(request: S3Request): Reply {
  request.begin('GetObjectRetention');
  const { retention } = lockable(request);
  if (!retention) throw noRetention();
  return xmlReply([
    'Retention',
    [
      ['Mode', retention.mode],
      ['RetainUntilDate', new Date(retention.until).toISOString()],
    ],
    NAMESPACE,
  ]);
}

function putRetention(request: S3Request): Reply {
  request.begin('PutObjectRetention');
  const version = lockable(request);
  needDigest(request);
  const { Mode: mode, RetainUntilDate: until } = readFlatXml(request.body, 'Retention', ['Mode', 'RetainUntilDate']);
  const next = readRetention(mode, until, request.now);
  checkChange(version.retention, next, request.now, bypasses(request));
  if (next) version.retention = next;
  else delete version.retention;
  return { status: 200 };
}

function getLegalHold(request: S3Request): Reply {
  request.begin('GetObjectLegalHold');
  const { legalHold } = lockable(request);
  if (legalHold === undefined) throw noRetention();
  return xmlReply(['LegalHold', [['Status', legalHold ? 'ON' : 'OFF']], NAMESPACE]);
}

function putLegalHold(request: S3Request): Reply {
  request.begin('PutObjectLegalHold');
  const version = lockable(request);
  needDigest(request);
  const legalHold = readLegalHold(readFlatXml(request.body, 'LegalHold', ['Status']).Status);
  if (legalHold === undefined)
    throw new Refusal(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
  version.legalHold = legalHold;
  return { status: 200 };
}

/** The version that a lock operation is about, in a bucket that has Object Lock. */
function lockable({ bucket, store, key, query }: S3Request): ObjectVersion {
  if (bucket.settings.objectLock === undefined) throw noLock();
  return store.read(bucket, key, query.get('versionId'));
}

function needDigest({ headers, body }: S3Request): void {
  const md5 = checkContentMd5(headers['content-md5'], body);
  if (!declaredChecksum(headers, body) && !md5)
    throw new Refusal(400, 'InvalidRequest', 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
}

const bypasses = (request: S3Request): boolean =>
  request.headers['x-amz-bypass-governance-retention']?.toLowerCase() === 'true' && request.may('s3:BypassGovernanceRetention');
const noLock = () => new Refusal(400, 'InvalidRequest', 'Bucket is missing Object Lock Configuration');
const noRetention = () =>
  new Refusal(404, 'NoSuchObjectLockConfiguration', 'The specified object does not have a ObjectLock configuration');
const denied = () => new Refusal(403, 'AccessDenied', 'Access Denied');

const versionHeader = ({ bucket }: S3Request, { versionId }: ObjectVersion): Record<string, string> =>
  bucket.settings.versioning === undefined ? {} : { 'x-amz-version-id': versionId };

/** Lock fields are shown to callers who may read them. */
function lockHeaders(request: S3Request, { retention, legalHold }: ObjectVersion): Record<string, string> {
  return {
    ...(retention &&
      request.may('s3:GetObjectRetention') && {
        'x-amz-object-lock-mode': retention.mode,
        'x-amz-object-lock-retain-until-date': new Date(retention.until).toISOString(),
      }),
    ...(legalHold !== undefined && request.may('s3:GetObjectLegalHold') && { 'x-amz-object-lock-legal-hold': legalHold ? 'ON' : 'OFF' }),
  };
}

function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(headers)
    .filter(([name]) => CONTENT_HEADERS.includes(name) || name.startsWith('x-amz-meta-'))
    .map(([name, value]) => [name, name === 'content-encoding' ? withoutChunked(value) : value] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(kept);
}

const withoutChunked = (encoding: string): string =>
  encoding
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== 'aws-chunked')
    .join(',');

const matches = (header: string, etag: string): boolean =>
  header === '*' || header.split(',').some((item) => item.trim().replace(/^"|"$/g, '') === etag);

function readRange(header: string, size: number): { start: number; end: number } | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  if (start >= size) {
    throw new Refusal(416, 'InvalidRange', 'The requested range is not satisfiable', {
      fields: { ActualObjectSize: String(size) },
      headers: { 'Content-Range': `bytes */${size}` },
    });
  }
  return { start, end };
}
