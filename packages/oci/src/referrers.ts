import { hexOf } from './digest.ts';
import { registryError } from './errors.ts';
import { type Descriptor, isIndex, MANIFEST_LIMIT, type ManifestContent, MEDIA_TYPES, parseManifest } from './manifest.ts';
import { discard, readLimited } from './read.ts';
import type { Repository } from './repository.ts';
import { mergeUnderTag } from './tag-merge.ts';

/** What refers to a manifest, and where the registry said so. */
export interface Referrers {
  descriptors: readonly Descriptor[];
  /** `tag` is the fallback of registries without the referrers API. */
  source: 'api' | 'tag';
}

const MAX_PAGES = 1000;
/** Pages one after the other that list nothing new. */
const MAX_IDLE_PAGES = 10;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];

/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
export const fallbackTag = (digest: string): string => `sha256-${hexOf(digest)}`;

/**
 * All referrers of a manifest, unfiltered: types and annotations in this list are hints that anyone who can push may
 * set, so a caller that relies on one reads the manifest behind it. A list that does not fit is an error, never cut.
 * @throws REGISTRY_RESPONSE_INVALID, CONTENT_TOO_LARGE
 */
export async function listReferrers(repository: Repository, digest: string): Promise<Referrers> {
  const fromApi = await readApi(repository, digest);
  if (fromApi) return { descriptors: fromApi, source: 'api' };
  return { descriptors: (await readFallback(repository, digest)) ?? [], source: 'tag' };
}

/** The descriptors of a type. Those that carry the empty type are kept: cosign writes it into fallback lists. */
export function ofArtifactType(descriptors: readonly Descriptor[], prefix: string): Descriptor[] {
  return descriptors.filter(
    ({ artifactType }) => artifactType === undefined || artifactType === MEDIA_TYPES.empty || artifactType.startsWith(prefix),
  );
}

/** Undefined where the registry has no referrers API. */
async function readApi({ transport, path, name }: Repository, digest: string): Promise<Descriptor[] | undefined> {
  const what = `the referrers of ${digest} in ${name}`;
  const found = new Map<string, Descriptor>();
  const seen = new Set<string>();
  let idle = 0;
  let url: string | undefined = `${path}/referrers/${digest}`;
  while (url !== undefined) {
    if (seen.has(url) || seen.size === MAX_PAGES || idle === MAX_IDLE_PAGES)
      throw tooMany(what, `its list has more than ${MAX_PAGES} pages, or goes in a circle`);
    seen.add(url);
    const page: { descriptors: readonly Descriptor[]; next?: string } | undefined = await transport.send(
      {
        method: 'GET',
        url,
        scope: 'pull',
        what,
        accept: seen.size === 1 ? [200, ...UNSUPPORTED] : [200],
        headers: { accept: MEDIA_TYPES.index },
      },
      async (response) => {
        if (response.status !== 200) {
          await discard(response);
          return undefined;
        }
        const bytes = await readLimited(response, MANIFEST_LIMIT, what);
        const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
        // Some servers answer every path with a page of their own: that is no list of referrers.
        if (declared !== MEDIA_TYPES.index) return undefined;
        const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
        return { descriptors: parseManifest(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
      },
    );
    if (!page) return undefined;
    const before = found.size;
    for (const descriptor of page.descriptors) found.set(descriptor.digest, descriptor);
    idle = found.size === before ? idle + 1 : 0;
    if (found.size > MAX_DESCRIPTORS) throw tooMany(what, `they are more than ${MAX_DESCRIPTORS}`);
    url = page.next;
  }
  return [...found.values()];
}

/** The list under the fallback tag, or undefined where there is none. */
export async function readFallback(repository: Repository, digest: string): Promise<readonly Descriptor[] | undefined> {
  const tag = fallbackTag(digest);
  return listOf(await repository.manifest(tag), tag, repository.name);
}

function listOf(content: ManifestContent | undefined, tag: string, name: string): readonly Descriptor[] | undefined {
  if (content === undefined || isIndex(content.manifest.mediaType)) return content?.manifest.manifests;
  throw registryError(
    'REGISTRY_RESPONSE_INVALID',
    `The tag ${tag} of ${name} is not a list of referrers.`,
    'Remove the tag: the OCI specification keeps its name for the list.',
  );
}

/** Adds descriptors to the fallback list, beside what other writers add. @throws REFERRERS_CONTENDED */
export async function addToFallback(repository: Repository, subject: string, added: readonly Descriptor[]): Promise<void> {
  const tag = fallbackTag(subject);
  const merged = await mergeUnderTag(repository, tag, async (content) => {
    const present = listOf(content, tag, repository.name) ?? [];
    const digests = new Set(present.map(({ digest }) => digest));
    const absent = added.filter(({ digest }) => !digests.has(digest));
    if (absent.length === 0) return undefined;
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [...present, ...absent] }));
    if (bytes.length > MANIFEST_LIMIT) throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
    return { bytes, mediaType: MEDIA_TYPES.index };
  });
  if (!merged)
    throw registryError(
      'REFERRERS_CONTENDED',
      `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`,
      'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.',
    );
}

/** The path and query of the next page from a `Link` header (RFC 8288); the same origin only. */
function nextPage(header: string | null, page: string, what: string): string | undefined {
  if (header === null) return undefined;
  const match = header.length <= 8192 ? /<([^<>]*)>\s*;[^<>]*\brel="?next"?/i.exec(header) : null;
  if (!match) return undefined;
  const target = match[1] as string;
  const url = URL.canParse(target, page) ? new URL(target, page) : undefined;
  if (url?.origin !== new URL(page).origin)
    throw registryError(
      'REGISTRY_RESPONSE_INVALID',
      `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`,
      'Check the registry, and any proxy before it.',
    );
  return `${url?.pathname}${url?.search}`;
}

const tooMany = (what: string, why: string) =>
  registryError('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');
