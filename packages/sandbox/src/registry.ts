import { randomUUID } from 'node:crypto';
import type { RegistryPasswords } from './ecr.ts';
import { type Call, notImplemented, Refusal, type Reply, type Service, splitOnce } from './http.ts';
import { readManifest } from './manifests.ts';
import {
  digestOf,
  isRepositoryName,
  type Manifest,
  type Repositories,
  type Repository,
  type TagMutability,
  type Upload,
} from './repositories.ts';

export interface RegistryOptions {
  repositories: Repositories;
  passwords: RegistryPasswords;
  now: () => number;
  /** `HOST:PORT` */
  authority: () => string;
  /** False answers 404 to the referrers API, as registries before distribution 1.1 do. */
  referrersApi: boolean;
  /** Tag mutability of repositories that a push creates. */
  tagMutability: TagMutability;
}

const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_PAGE = 1000;
const MAX_UPLOADS = 1000;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const ROUTE = /^\/v2\/(.+)\/(blobs|manifests|tags|referrers)\/(.*)$/;

/**
 * An OCI distribution 1.1 registry as ECR shows it: Basic authentication with the user `AWS` and an issued password, create on push,
 * immutable tags, referrers. Not implemented: deletion, the catalog, digests other than SHA-256.
 */
export class Registry implements Service {
  readonly #options: RegistryOptions;

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  answer(call: Call): Reply {
    this.#authenticate(call);
    if (call.path === '/v2/' || call.path === '/v2') return reply(200, {}, '{}');
    let path: string;
    try {
      path = decodeURIComponent(call.path);
    } catch {
      throw new Refusal(400, 'NAME_INVALID', 'The path has a broken escape.');
    }
    const [, name = '', kind = '', rest = ''] = ROUTE.exec(path) ?? [];
    if (!kind) throw notImplemented(`${call.method} ${call.path}`);
    if (!isRepositoryName(name)) throw new Refusal(400, 'NAME_INVALID', 'Invalid repository name.');
    const reading = call.method === 'GET' || call.method === 'HEAD';
    switch (kind) {
      case 'blobs':
        if (rest === 'uploads/' && call.method === 'POST') return this.#startUpload(call, this.#writable(name));
        if (rest.startsWith('uploads/')) return this.#continueUpload(call, this.#writable(name), rest.slice('uploads/'.length));
        if (reading) return getBlob(call, this.#existing(name), rest);
        break;
      case 'manifests':
        if (reading) return getManifest(this.#existing(name), rest);
        if (call.method === 'PUT') return this.#putManifest(call, this.#writable(name), rest);
        break;
      case 'tags':
        if (rest === 'list' && reading) return this.#listTags(call, this.#existing(name));
        break;
      case 'referrers':
        if (reading) return this.#listReferrers(call, name, rest);
        break;
    }
    throw notImplemented(`${call.method} ${kind}`);
  }

  refuse({ status, code, message, fields }: Refusal): Reply {
    const error = {
      code: code === 'NotImplemented' ? 'UNSUPPORTED' : code,
      message: code === 'NotImplemented' ? `NotImplemented: ${message}` : message,
      ...(Object.keys(fields).length > 0 && { detail: fields }),
    };
    return reply(status, { 'Content-Type': 'application/json; charset=utf-8' }, JSON.stringify({ errors: [error] }));
  }

  maxBody(_headers: Call['headers'], method: string): number {
    return method === 'GET' || method === 'HEAD' ? 0 : Math.max(0, this.#options.repositories.free);
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'SIZE_INVALID', `The body is larger than the ${limit} bytes that the sandbox registry can still take.`);
  }

  #authenticate(call: Call): void {
    const [scheme = '', encoded = ''] = (call.headers.authorization ?? '').split(' ');
    const [user, password] = splitOnce(Buffer.from(encoded, 'base64').toString('utf8'), ':');
    if (scheme.toLowerCase() === 'basic' && user === 'AWS' && password && this.#options.passwords.accepts(password, this.#options.now()))
      return;
    throw new Refusal(
      401,
      encoded ? 'DENIED' : 'UNAUTHORIZED',
      encoded ? 'Your authorization token is wrong or has expired. Reauthenticate and try again.' : 'Not Authorized',
      {
        headers: { 'WWW-Authenticate': `Basic realm="http://${this.#options.authority()}/",service="ecr.amazonaws.com"` },
      },
    );
  }

  #existing(name: string): Repository {
    const repository = this.#options.repositories.find(name);
    if (!repository) throw new Refusal(404, 'NAME_UNKNOWN', `The repository with name '${name}' does not exist`);
    return repository;
  }

  #writable(name: string): Repository {
    const { repositories, tagMutability } = this.#options;
    return repositories.find(name) ?? repositories.create(name, tagMutability);
  }

  #startUpload(call: Call, repository: Repository): Reply {
    const query = new URLSearchParams(call.query);
    const mount = query.get('mount');
    const from = query.get('from');
    if (mount && from) {
      const blob = this.#options.repositories.find(from)?.blobs.get(mount);
      if (blob) {
        repository.blobs.set(mount, blob);
        return created(`/v2/${repository.name}/blobs/${mount}`, mount);
      }
    }
    const digest = query.get('digest');
    if (digest !== null) return this.#storeBlob(repository, digest, { chunks: [], size: 0 }, call.body);
    if (call.body.length > 0) throw new Refusal(400, 'BLOB_UPLOAD_INVALID', 'A body needs a digest.');
    if (repository.uploads.size >= MAX_UPLOADS) throw new Refusal(429, 'TOOMANYREQUESTS', 'Too many uploads under way.');
    const id = randomUUID();
    repository.uploads.set(id, { chunks: [], size: 0 });
    return reply(202, { ...uploadHeaders(repository, id, 0) });
  }

  #continueUpload(call: Call, repository: Repository, id: string): Reply {
    const upload = repository.uploads.get(id);
    if (!upload) throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'The upload does not exist.');
    switch (call.method) {
      case 'GET':
        return reply(204, uploadHeaders(repository, id, upload.size));
      case 'DELETE':
        this.#options.repositories.release(upload.size);
        repository.uploads.delete(id);
        return reply(204);
      case 'PATCH':
        checkRange(call, upload);
        this.#append(upload, call.body);
        return reply(202, uploadHeaders(repository, id, upload.size));
      case 'PUT': {
        const digest = new URLSearchParams(call.query).get('digest') ?? '';
        if (call.body.length > 0) checkRange(call, upload);
        const stored = this.#storeBlob(repository, digest, upload, call.body);
        repository.uploads.delete(id);
        return stored;
      }
      default:
        throw notImplemented(`${call.method} of an upload`);
    }
  }

  #append(upload: Upload, bytes: Buffer): void {
    this.#options.repositories.reserve(bytes.length);
    upload.chunks.push(bytes);
    upload.size += bytes.length;
  }

  /** Keeps the bytes under their digest. What the upload had reserved stays reserved for the blob. */
  #storeBlob(repository: Repository, digest: string, upload: Upload, last: Buffer): Reply {
    if (!SHA256.test(digest)) throw digestInvalid();
    const bytes = Buffer.concat([...upload.chunks, last]);
    if (digestOf(bytes) !== digest) throw digestInvalid();
    const { repositories } = this.#options;
    if (repository.blobs.has(digest)) repositories.release(upload.size);
    else {
      repositories.reserve(last.length);
      repository.blobs.set(digest, bytes);
    }
    return created(`/v2/${repository.name}/blobs/${digest}`, digest);
  }

  #putManifest(call: Call, repository: Repository, reference: string): Reply {
    if (call.body.length > MAX_MANIFEST) throw new Refusal(413, 'MANIFEST_INVALID', `A manifest has at most ${MAX_MANIFEST} bytes.`);
    const digest = digestOf(call.body);
    const byDigest = reference.includes(':');
    if (byDigest && reference !== digest) throw digestInvalid();
    if (!byDigest && !TAG.test(reference)) throw new Refusal(400, 'TAG_INVALID', 'Invalid tag.');
    const manifest = readManifest(call.body, call.headers['content-type'] ?? '', digest, repository);
    const current = byDigest ? undefined : repository.tags.get(reference);
    if (current !== undefined && current !== digest && repository.tagMutability === 'IMMUTABLE') {
      throw new Refusal(
        400,
        'TAG_INVALID',
        `The image tag '${reference}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`,
      );
    }
    if (!repository.manifests.has(digest)) {
      this.#options.repositories.reserve(call.body.length);
      repository.manifests.set(digest, manifest);
    }
    if (!byDigest) repository.tags.set(reference, digest);
    const { subject } = manifest;
    return reply(201, {
      Location: `/v2/${repository.name}/manifests/${digest}`,
      'Docker-Content-Digest': digest,
      ...(subject && this.#options.referrersApi && { 'OCI-Subject': subject }),
    });
  }

  #listTags(call: Call, repository: Repository): Reply {
    const query = new URLSearchParams(call.query);
    const last = query.get('last') ?? '';
    const size = pageSize(query);
    const after = [...repository.tags.keys()].sort().filter((tag) => tag > last);
    const tags = after.slice(0, size);
    const link: Record<string, string> =
      after.length > size ? { Link: `</v2/${repository.name}/tags/list?n=${size}&last=${tags.at(-1)}>; rel="next"` } : {};
    return reply(200, { 'Content-Type': 'application/json', ...link }, JSON.stringify({ name: repository.name, tags }));
  }

  #listReferrers(call: Call, name: string, digest: string): Reply {
    if (!this.#options.referrersApi) throw new Refusal(404, 'UNSUPPORTED', 'This registry has no referrers API.');
    if (!SHA256.test(digest)) throw digestInvalid();
    const repository = this.#existing(name);
    const artifactType = new URLSearchParams(call.query).get('artifactType');
    const manifests = [...repository.manifests.values()]
      .filter(({ subject, artifactType: type }) => subject === digest && (artifactType === null || type === artifactType))
      .map(descriptor);
    return reply(
      200,
      {
        'Content-Type': 'application/vnd.oci.image.index.v1+json',
        ...(artifactType !== null && { 'OCI-Filters-Applied': 'artifactType' }),
      },
      JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests }),
    );
  }
}

const reply = (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Reply => ({
  status,
  headers: { 'Docker-Distribution-Api-Version': 'registry/2.0', ...headers },
  body,
});
const created = (location: string, digest: string): Reply => reply(201, { Location: location, 'Docker-Content-Digest': digest });
const digestInvalid = () => new Refusal(400, 'DIGEST_INVALID', 'The digest does not match the content, or is not a SHA-256 digest.');
const uploadHeaders = ({ name }: Repository, id: string, size: number): Record<string, string> => ({
  Location: `/v2/${name}/blobs/uploads/${id}`,
  'Docker-Upload-UUID': id,
  Range: `0-${Math.max(0, size - 1)}`,
});

function descriptor({ digest, mediaType, bytes, artifactType, annotations }: Manifest): object {
  return { mediaType, digest, size: bytes.length, ...(artifactType && { artifactType }), ...(annotations && { annotations }) };
}

function pageSize(query: URLSearchParams): number {
  const text = query.get('n');
  if (text === null) return MAX_PAGE;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Refusal(400, 'PAGINATION_NUMBER_INVALID', 'n must be a whole number from 1.');
  return Math.min(Number(text), MAX_PAGE);
}

/** A chunk must start where the upload stands. */
function checkRange(call: Call, upload: Upload): void {
  const range = call.headers['content-range'];
  if (range === undefined) return;
  const [, start, end] = /^(?:bytes )?(\d{1,15})-(\d{1,15})(?:\/\d+)?$/.exec(range) ?? [];
  if (start === undefined || Number(start) !== upload.size || Number(end) - Number(start) + 1 !== call.body.length) {
    throw new Refusal(416, 'BLOB_UPLOAD_INVALID', `The chunk must start at ${upload.size} and its range must match its length.`);
  }
}

function getManifest(repository: Repository, reference: string): Reply {
  const digest = reference.includes(':') ? reference : repository.tags.get(reference);
  const manifest = digest === undefined ? undefined : repository.manifests.get(digest);
  if (!manifest) throw new Refusal(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  return reply(200, { 'Content-Type': manifest.mediaType, 'Docker-Content-Digest': manifest.digest }, manifest.bytes);
}

function getBlob(call: Call, repository: Repository, digest: string): Reply {
  if (!SHA256.test(digest)) throw digestInvalid();
  const blob = repository.blobs.get(digest);
  if (!blob) throw new Refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  const headers = { 'Content-Type': 'application/octet-stream', 'Docker-Content-Digest': digest, 'Accept-Ranges': 'bytes' };
  const range = call.headers.range;
  if (range === undefined || call.method === 'HEAD') return reply(200, headers, blob);
  const [, first, end = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  const start = Number(first);
  const last = end === '' ? blob.length - 1 : Math.min(Number(end), blob.length - 1);
  if (first === undefined || start > last) {
    throw new Refusal(416, 'RANGE_INVALID', 'The range cannot be satisfied.', { headers: { 'Content-Range': `bytes */${blob.length}` } });
  }
  return reply(206, { ...headers, 'Content-Range': `bytes ${start}-${last}/${blob.length}` }, blob.subarray(start, last + 1));
}
