export const id = 725;
export const ids = [725];
export const modules = {

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zA: () => (/* reexport */ attachArtifacts),
  buildImage: () => (/* reexport */ buildImage),
  Hn: () => (/* reexport */ createRegistryClient),
  FH: () => (/* reexport */ formatReference),
  ZD: () => (/* reexport */ hexOf),
  HN: () => (/* reexport */ inParallel),
  xt: () => (/* reexport */ listReferrers),
  UW: () => (/* reexport */ ofArtifactType),
  F2: () => (/* reexport */ parseReference),
  Bx: () => (/* reexport */ pushLayout),
  T4: () => (/* reexport */ readLayout),
  eo: () => (/* reexport */ registryError)
});

// UNUSED EXPORTS: MEDIA_TYPES, digestOf, fallbackTag, isDigest, openBlob, parseManifest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../core/lib/index.js + 10 modules
var lib = __webpack_require__(9010);
;// CONCATENATED MODULE: ../oci/lib/errors.js

const registryError = (0,lib/* errorTable */.NN)({
    REFERENCE_INVALID: { exit: 'usage', about: 'An image reference is not a full registry, repository and tag or digest.' },
    REGISTRY_OUTSIDE: { exit: 'policy', about: 'An image reference names a registry that the boundary does not.' },
    REGISTRY_DENIED: { exit: 'identity', about: 'The registry refused the credentials, or asks for some and there are none.' },
    REGISTRY_UNAVAILABLE: { exit: 'failure', about: 'The registry did not answer in time, or answered with errors until the time was up.' },
    REGISTRY_REFUSED: { exit: 'failure', about: 'The registry refused a request for a reason that trying again does not change.' },
    REGISTRY_RESPONSE_INVALID: { exit: 'failure', about: 'The registry answered with something that the OCI specification does not allow.' },
    CONTENT_MISMATCH: { exit: 'verification', about: 'Bytes from a registry or a layout do not have the digest or size that names them.' },
    CONTENT_TOO_LARGE: { exit: 'failure', about: 'A manifest, an index or a list is larger than the step reads.' },
    IMAGE_MISSING: { exit: 'usage', about: 'The repository has no such image, tag or blob.' },
    TAG_IMMUTABLE: { exit: 'policy', about: 'The repository does not let a tag be written a second time.' },
    REFERRERS_CONTENDED: { exit: 'failure', about: 'Others kept overwriting the list of referrers of an image.' },
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});

;// CONCATENATED MODULE: ../oci/lib/digest.js


const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
const isDigest = (text) => typeof text === 'string' && DIGEST.test(text);
/** `sha256:<hex>` of bytes. */
const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
/** The 64 hex digits of a digest. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** @throws CONTENT_MISMATCH */
function checkBytes(bytes, expected, source) {
    if (bytes.length !== expected.size)
        throw mismatch(source, expected, `it has ${bytes.length} bytes, not ${expected.size}`);
    const actual = digestOf(bytes);
    if (actual !== expected.digest)
        throw mismatch(source, expected, `its digest is ${actual}`);
}
/**
 * Passes chunks on while it counts and hashes them. Stops at the first byte too many; a wrong digest or a short stream
 * throws at the end, so a consumer must not use what it got before the iteration has ended.
 * @throws CONTENT_MISMATCH
 */
async function* checkedStream(chunks, expected, source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > expected.size)
            throw mismatch(source, expected, `it has more than ${expected.size} bytes`);
        hash.update(chunk);
        yield chunk;
    }
    if (size !== expected.size)
        throw mismatch(source, expected, `it ended after ${size} of ${expected.size} bytes`);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== expected.digest)
        throw mismatch(source, expected, `its digest is ${actual}`);
}
const mismatch = (source, { digest }, what) => registryError('CONTENT_MISMATCH', `${source} is not ${digest}: ${what}.`, 'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.');

;// CONCATENATED MODULE: ../oci/lib/manifest.js


const MEDIA_TYPES = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    empty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** The manifests that the client asks for and accepts. Schema 1 has no digest of its own bytes and is refused. */
const MANIFEST_TYPES = [
    MEDIA_TYPES.manifest,
    MEDIA_TYPES.index,
    MEDIA_TYPES.dockerManifest,
    MEDIA_TYPES.dockerIndex,
];
/** Bytes; the limit that registries have to accept by the distribution specification. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** True for an image index of either family. */
const isIndex = (mediaType) => mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;
/**
 * Parses the bytes of a manifest or index. `declared` is the media type that the registry or descriptor gave; a body
 * that calls itself something else is refused, as the two would be read differently.
 * @throws REGISTRY_RESPONSE_INVALID
 */
function parseManifest(bytes, source, declared) {
    const invalid = (why) => registryError('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
    if (!isObject(value))
        throw invalid('it is not a JSON object');
    if (value.schemaVersion !== 2)
        throw invalid('its schemaVersion is not 2');
    const { mediaType = declared, artifactType, config, subject, annotations = {} } = value;
    if (typeof mediaType !== 'string' || !MANIFEST_TYPES.includes(mediaType))
        throw invalid('it has no media type that is known');
    if (declared !== undefined && declared !== mediaType)
        throw invalid(`it came as ${declared} and says that it is ${mediaType}`);
    if (isIndex(mediaType) ? 'layers' in value || 'config' in value : 'manifests' in value)
        throw invalid('it mixes the fields of an image and of an index');
    if (artifactType !== undefined && typeof artifactType !== 'string')
        throw invalid('its artifactType is not text');
    if (!isTextMap(annotations))
        throw invalid('its annotations are not texts');
    const descriptors = (name) => {
        const list = value[name] ?? [];
        if (!Array.isArray(list))
            throw invalid(`its ${name} are not a list`);
        return list.map((entry, index) => descriptor(entry, `${name}[${index}]`));
    };
    const descriptor = (entry, name) => {
        if (!isDescriptor(entry))
            throw invalid(`${name} is not a descriptor with media type, SHA-256 digest and size`);
        return entry;
    };
    if (!isIndex(mediaType) && config === undefined)
        throw invalid('it has no config');
    return {
        mediaType,
        ...(artifactType !== undefined && { artifactType }),
        ...(config !== undefined && { config: descriptor(config, 'config') }),
        layers: descriptors('layers'),
        manifests: descriptors('manifests'),
        ...(subject !== undefined && { subject: descriptor(subject, 'subject') }),
        annotations,
    };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextMap = (value) => isObject(value) && Object.values(value).every((text) => typeof text === 'string');
function isDescriptor(value) {
    return (isObject(value) &&
        typeof value.mediaType === 'string' &&
        isDigest(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}

;// CONCATENATED MODULE: ../oci/lib/parallel.js
/**
 * Runs work over items, at most `limit` at a time, results in the order of the items. After a failure nothing new is
 * started; what runs is awaited before the first error is thrown, so nothing goes on behind the caller's back.
 */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}

;// CONCATENATED MODULE: ../oci/lib/read.js

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
async function readLimited(response, limit, source) {
    const tooLarge = () => registryError('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
        await discard(response);
        throw tooLarge();
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Lets go of an answer that is not read, so that its connection is free. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}

;// CONCATENATED MODULE: ../oci/lib/referrers.js




const MAX_PAGES = 100;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];
/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
const fallbackTag = (digest) => `sha256-${hexOf(digest)}`;
/**
 * All referrers of a manifest, unfiltered: types and annotations in this list are hints that anyone who can push may
 * set, so a caller that relies on one reads the manifest behind it. A list that does not fit is an error, never cut.
 * @throws REGISTRY_RESPONSE_INVALID, CONTENT_TOO_LARGE
 */
async function listReferrers(repository, digest) {
    const fromApi = await readApi(repository, digest);
    if (fromApi)
        return { descriptors: fromApi, source: 'api' };
    return { descriptors: (await readFallback(repository, digest)) ?? [], source: 'tag' };
}
/** The descriptors of a type. Those that carry the empty type are kept: cosign writes it into fallback lists. */
function ofArtifactType(descriptors, prefix) {
    return descriptors.filter(({ artifactType }) => artifactType === undefined || artifactType === MEDIA_TYPES.empty || artifactType.startsWith(prefix));
}
/** Undefined where the registry has no referrers API. */
async function readApi({ transport, path, name }, digest) {
    const what = `the referrers of ${digest} in ${name}`;
    const found = new Map();
    const seen = new Set();
    let url = `${path}/referrers/${digest}`;
    while (url !== undefined) {
        if (seen.has(url) || seen.size === MAX_PAGES)
            throw tooMany(what, `its list has more than ${MAX_PAGES} pages, or goes in a circle`);
        seen.add(url);
        const page = await transport.send({
            method: 'GET',
            url,
            scope: 'pull',
            what,
            accept: seen.size === 1 ? [200, ...UNSUPPORTED] : [200],
            headers: { accept: MEDIA_TYPES.index },
        }, async (response) => {
            if (response.status !== 200) {
                await discard(response);
                return undefined;
            }
            const bytes = await readLimited(response, MANIFEST_LIMIT, what);
            const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
            // Some servers answer every path with a page of their own: that is no list of referrers.
            if (declared !== MEDIA_TYPES.index)
                return undefined;
            const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
            return { descriptors: parseManifest(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
        });
        if (!page)
            return undefined;
        for (const descriptor of page.descriptors)
            found.set(descriptor.digest, descriptor);
        if (found.size > MAX_DESCRIPTORS)
            throw tooMany(what, `they are more than ${MAX_DESCRIPTORS}`);
        url = page.next;
    }
    return [...found.values()];
}
/** The list under the fallback tag, or undefined where there is none. */
async function readFallback(repository, digest) {
    const tag = fallbackTag(digest);
    const content = await repository.manifest(tag);
    if (!content)
        return undefined;
    if (!isIndex(content.manifest.mediaType))
        throw registryError('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${repository.name} is not a list of referrers.`, 'Remove the tag: the OCI specification keeps its name for the list.');
    return content.manifest.manifests;
}
/**
 * Adds descriptors to the fallback list. The registry has no compare-and-swap, so the list is read again after each
 * write, once at once and once after others that had read the old list have written theirs.
 * @throws REFERRERS_CONTENDED
 */
async function addToFallback(repository, subject, added) {
    const tag = fallbackTag(subject);
    const { sleep } = repository.transport;
    const missing = async () => {
        const present = (await readFallback(repository, subject)) ?? [];
        const digests = new Set(present.map(({ digest }) => digest));
        return { present, absent: added.filter(({ digest }) => !digests.has(digest)) };
    };
    let settled = false;
    for (let attempt = 1; attempt <= 12; attempt += 1) {
        const { present, absent } = await missing();
        if (absent.length === 0) {
            if (settled)
                return;
            settled = true;
            await sleep(150 + Math.random() * 150);
            continue;
        }
        settled = false;
        const index = { schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [...present, ...absent] };
        const bytes = Buffer.from(JSON.stringify(index));
        if (bytes.length > MANIFEST_LIMIT)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        await repository.putManifest(bytes, MEDIA_TYPES.index, tag);
        if ((await missing()).absent.length > 0)
            await sleep(Math.random() * 100 * attempt);
    }
    throw registryError('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`, 'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.');
}
/** The path and query of the next page from a `Link` header (RFC 8288); the same origin only. */
function nextPage(header, page, what) {
    if (header === null)
        return undefined;
    const match = header.length <= 8192 ? /<([^<>]*)>\s*;[^<>]*\brel="?next"?/i.exec(header) : null;
    if (!match)
        return undefined;
    const target = match[1];
    const url = URL.canParse(target, page) ? new URL(target, page) : undefined;
    if (url?.origin !== new URL(page).origin)
        throw registryError('REGISTRY_RESPONSE_INVALID', `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`, 'Check the registry, and any proxy before it.');
    return `${url?.pathname}${url?.search}`;
}
const tooMany = (what, why) => registryError('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');

;// CONCATENATED MODULE: ../oci/lib/attach.js





const EMPTY = Buffer.from('{}');
const WRITES = 4;
/**
 * Attaches artifacts to a subject as referrers, in the shape that cosign 3 writes for Sigstore bundles: an image manifest
 * with the empty config and one layer. Where the registry does not list them itself, the fallback tag is written, once
 * for all of them.
 * @returns descriptors with artifact type and annotations, in the order of the artifacts
 */
async function attachArtifacts(repository, subject, artifacts) {
    if (artifacts.length === 0)
        return [];
    const empty = { mediaType: MEDIA_TYPES.empty, digest: digestOf(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: digestOf(bytes), size: bytes.length };
        const text = JSON.stringify({
            schemaVersion: 2,
            mediaType: MEDIA_TYPES.manifest,
            artifactType,
            config: { ...empty, artifactType },
            layers: [layer],
            subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
            annotations,
        });
        return { bytes: Buffer.from(text), layer };
    });
    const blobs = new Map([[empty.digest, { expected: empty, bytes: EMPTY }]]);
    artifacts.forEach(({ bytes }, index) => {
        const expected = manifests[index].layer;
        blobs.set(expected.digest, { expected, bytes });
    });
    await inParallel([...blobs.values()], WRITES, ({ expected, bytes }) => repository.putBlob(expected, () => bytes));
    const stored = await inParallel(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, MEDIA_TYPES.manifest));
    const attached = stored.map(({ descriptor }, index) => ({ ...descriptor, annotations: { ...artifacts[index].annotations } }));
    const unlisted = attached.filter((_, index) => !stored[index]?.subjectListed);
    if (unlisted.length > 0)
        await list(repository, subject.digest, unlisted);
    return attached;
}
/** Lists what the registry did not confirm to have listed. Some have the API and leave out the header that says so. */
async function list(repository, subject, added) {
    const { descriptors, source } = await listReferrers(repository, subject);
    if (source === 'tag')
        return addToFallback(repository, subject, added);
    const digests = new Set(descriptors.map(({ digest }) => digest));
    const lost = added.find(({ digest }) => !digests.has(digest));
    if (lost)
        throw registryError('REGISTRY_RESPONSE_INVALID', `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`, 'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.');
}

;// CONCATENATED MODULE: ../oci/lib/challenge.js
const PARAMETER = /([a-z][a-z0-9_-]*)\s*=\s*(?:"([^"]*)"|([^\s",]+))/gi;
/**
 * Parses a `WWW-Authenticate` header (RFC 9110 section 11.6.1) and picks Bearer before Basic. The scope that the
 * registry proposes is not read: the client asks for the repository that it works on and for nothing else.
 * Undefined when there is no challenge that it knows.
 */
function parseChallenge(header) {
    if (!header || header.length > 4096)
        return undefined;
    // Quoted texts may hold anything, also the name of a scheme, so they are blanked before schemes are looked for.
    const outline = header.replace(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length));
    const starts = [...outline.matchAll(/(?:^|,\s*)(basic|bearer)(?=\s|$)/gi)];
    const parsed = starts.map((match, position) => {
        const start = match.index + match[0].length;
        const parameters = new Map();
        for (const [, name = '', quoted, bare] of header.slice(start, starts[position + 1]?.index).matchAll(PARAMETER))
            parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
        if (match[1]?.toLowerCase() === 'basic')
            return { scheme: 'basic' };
        const realm = parameters.get('realm');
        const service = parameters.get('service');
        return realm ? { scheme: 'bearer', realm, ...(service !== undefined && { service }) } : undefined;
    });
    return parsed.find((challenge) => challenge?.scheme === 'bearer') ?? parsed.find((challenge) => challenge !== undefined);
}

;// CONCATENATED MODULE: ../oci/lib/authorizer.js





/** Milliseconds. */
const TOKEN_DEADLINE = 60_000;
const TOKEN = /^[\w.~+/=-]{1,65536}$/;
function createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst }) {
    const headers = new Map();
    const origin = (0,lib/* originOf */.yv)(endpoint);
    const denied = (what, fix) => registryError('REGISTRY_DENIED', `${origin} ${what}.`, fix);
    const basic = async () => {
        const found = await credentials(endpoint);
        return found && `Basic ${Buffer.from(`${found.username}:${found.password}`).toString('base64')}`;
    };
    const token = async (realm, service, scope) => {
        const url = URL.parse(realm);
        if (!url || url.username || url.password || (url.protocol !== 'https:' && url.origin !== origin))
            throw registryError('REGISTRY_RESPONSE_INVALID', `${origin} sends for its token to ${JSON.stringify(realm.slice(0, 200))}, which is not an https URL.`, 'Configure the registry with an https token service, and name its host under "hosts" in the boundary.');
        url.hash = '';
        if (service !== undefined)
            url.searchParams.set('service', service);
        url.searchParams.set('scope', `repository:${repository}:${scope}`);
        const authorization = await basic();
        const response = await fetch(url, {
            headers: { accept: 'application/json', ...(authorization && { authorization }) },
            purpose: 'registry token',
            signal: AbortSignal.timeout(TOKEN_DEADLINE),
        });
        const bytes = await readLimited(response, 256 * 1024, `the token service of ${origin}`);
        if (response.status === 401 || response.status === 403)
            throw denied(`refuses a token for ${scope} of ${repository} (status ${response.status})`, 'Check the credentials and their rights on this repository.');
        let value;
        try {
            value = JSON.parse(bytes.toString('utf8'));
        }
        catch {
            value = undefined;
        }
        const text = isObject(value) ? (value.token ?? value.access_token) : undefined;
        if (response.status !== 200 || typeof text !== 'string' || !TOKEN.test(text))
            throw registryError('REGISTRY_RESPONSE_INVALID', `The token service of ${origin} answered with status ${response.status} and no token.`, 'Check the token service of the registry.');
        return `Bearer ${text}`;
    };
    const learn = async (response, scope, used) => {
        const challenge = parseChallenge(response.headers.get('www-authenticate'));
        if (!challenge)
            throw denied('asks for a way to log in that is not Basic or Bearer', 'Enable Basic or Bearer authentication on it.');
        if (challenge.scheme === 'bearer')
            return token(challenge.realm, challenge.service, scope);
        const header = await basic();
        if (header === undefined)
            throw denied('asks for credentials and there are none', 'Run assume-role-oidc first for ECR; for other registries log in, so that the docker config has an entry for the host.');
        if (header === used)
            throw denied(`refuses the credentials for ${repository}`, 'Check that they are valid and not expired, and what they may do.');
        return header;
    };
    return {
        async header(scope) {
            return (await headers.get(scope)?.value.catch(() => undefined)) ?? (basicFirst ? basic() : undefined);
        },
        answer(response, scope, used) {
            const current = headers.get(scope);
            // A parallel request was refused with the same header and is learning, or has learnt, what replaces it.
            if (current && current.replaces === used)
                return current.value;
            const learnt = { replaces: used, value: learn(response, scope, used) };
            headers.set(scope, learnt);
            learnt.value.catch(() => {
                if (headers.get(scope) === learnt)
                    headers.delete(scope);
            });
            return learnt.value;
        },
    };
}

;// CONCATENATED MODULE: ../oci/lib/repository.js




const BLOB_ATTEMPTS = 3;
function createRepository(name, repository, transport) {
    const path = `/v2/${repository}`;
    const getBlob = (expected, streams, finish) => 
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send({
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: [200],
        redirect: 'follow',
        streams,
    }, finish);
    const self = {
        name,
        transport,
        path,
        manifest(reference) {
            const what = `manifest ${reference} of ${name}`;
            return transport.send({
                method: 'GET',
                url: `${path}/manifests/${reference}`,
                scope: 'pull',
                what,
                accept: [200, 404],
                headers: { accept: MANIFEST_TYPES.join(', ') },
                redirect: 'follow',
            }, async (response) => {
                if (response.status === 404) {
                    await discard(response);
                    return undefined;
                }
                const bytes = await readLimited(response, MANIFEST_LIMIT, what);
                const digest = isDigest(reference) ? reference : digestOf(bytes);
                checkBytes(bytes, { digest, size: bytes.length }, what);
                checkDigestHeader(response, digest, what);
                const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
                const manifest = parseManifest(bytes, what, declared);
                return { descriptor: describe(manifest, digest, bytes.length), bytes, manifest };
            });
        },
        exists(reference) {
            return transport.send({
                method: 'HEAD',
                url: `${path}/manifests/${reference}`,
                scope: 'pull',
                what: `manifest ${reference} of ${name}`,
                accept: [200, 404],
                headers: { accept: MANIFEST_TYPES.join(', ') },
            }, async ({ status }) => status === 200);
        },
        putManifest(bytes, mediaType, tag) {
            const digest = digestOf(bytes);
            const what = `manifest ${tag ?? digest} of ${name}`;
            const manifest = parseManifest(bytes, what, mediaType);
            return transport.send({
                method: 'PUT',
                url: `${path}/manifests/${tag ?? digest}`,
                scope: 'pull,push',
                what,
                accept: [200, 201],
                headers: { 'content-type': mediaType, 'content-length': String(bytes.length) },
                body: () => bytes,
            }, async (response) => {
                await discard(response);
                checkDigestHeader(response, digest, what);
                const subjectListed = manifest.subject !== undefined && response.headers.get('oci-subject') === manifest.subject.digest;
                return { descriptor: describe(manifest, digest, bytes.length), subjectListed };
            });
        },
        hasBlob(digest) {
            return transport.send({
                method: 'HEAD',
                url: `${path}/blobs/${digest}`,
                scope: 'pull,push',
                what: `blob ${digest} of ${name}`,
                accept: [200, 302, 303, 307, 404],
                redirect: 'manual',
            }, async ({ status }) => status !== 404);
        },
        async *blob(expected) {
            // The body is read by the consumer, outside of an attempt: what was given out cannot be taken back.
            const response = await getBlob(expected, true, async (answer) => answer);
            if (response.body)
                yield* checkedStream(response.body, expected, `blob ${expected.digest} of ${name}`);
            else
                checkBytes(Buffer.alloc(0), expected, `blob ${expected.digest} of ${name}`);
        },
        async blobBytes(expected, limit) {
            const what = `blob ${expected.digest} of ${name}`;
            if (expected.size > limit)
                throw registryError('CONTENT_TOO_LARGE', `${what} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return getBlob(expected, false, async (response) => {
                const bytes = await readLimited(response, expected.size, what);
                checkBytes(bytes, expected, what);
                return bytes;
            });
        },
        async putBlob(expected, body) {
            if (await self.hasBlob(expected.digest))
                return 'present';
            for (let attempt = 1;; attempt += 1) {
                try {
                    await upload(expected, body);
                    return 'uploaded';
                }
                catch (error) {
                    // The upload's session may be lost, or only its answer: look, then start over.
                    const again = attempt < BLOB_ATTEMPTS && error instanceof Error && 'code' in error && error.code === 'REGISTRY_UNAVAILABLE';
                    if (!again)
                        throw error;
                    await transport.sleep(500 * attempt);
                    if (await self.hasBlob(expected.digest))
                        return 'uploaded';
                }
            }
        },
    };
    const upload = async ({ digest, size }, body) => {
        const what = `blob ${digest} of ${name}`;
        const location = await transport.send({
            method: 'POST',
            url: `${path}/blobs/uploads/`,
            scope: 'pull,push',
            what: `an upload to ${name}`,
            accept: [202],
            headers: { 'content-length': '0' },
        }, async (response) => {
            await discard(response);
            return response.headers.get('location');
        });
        const target = location === null ? null : URL.parse(location, transport.origin);
        if (!target)
            throw registryError('REGISTRY_RESPONSE_INVALID', `${transport.origin} opened an upload and did not say where.`, 'Check the registry, and any proxy before it that may drop the Location header.');
        // The query is the registry's own and is not to be written anew.
        const separator = target.search ? '&' : '?';
        target.hash = '';
        await transport.send({
            method: 'PUT',
            url: `${target.href}${separator}digest=${encodeURIComponent(digest)}`,
            scope: 'pull,push',
            what,
            accept: [201, 204],
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
            body,
            retry: false,
            streams: true,
        }, async (response) => {
            await discard(response);
            checkDigestHeader(response, digest, what);
        });
    };
    return self;
}
function describe(manifest, digest, size) {
    const { mediaType, artifactType } = manifest;
    return { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) };
}
function checkDigestHeader(response, digest, what) {
    const stated = response.headers.get('docker-content-digest');
    // Another algorithm of the same content is no contradiction.
    if (stated?.startsWith('sha256:') && stated !== digest)
        throw registryError('CONTENT_MISMATCH', `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`, 'Do not use this image. Something between this job and the registry changes content.');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ../oci/lib/transport.js





const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const ATTEMPTS = 6;
const FIRST_WAIT = 250;
function createTransport(options) {
    const { fetch, endpoint, authorizer, deadline = 120_000, sleep = promises_.setTimeout } = options;
    const origin = (0,lib/* originOf */.yv)(endpoint);
    const once = async (request, signal, renewed) => {
        const url = new URL(request.url, origin);
        // The guard decides where a request may go; the registry's credentials go to the registry alone.
        const own = url.origin === origin;
        const authorization = own ? (renewed ?? (await authorizer.header(request.scope))) : undefined;
        const body = request.body?.();
        const response = await fetch(url, {
            method: request.method,
            headers: { ...request.headers, ...(authorization && { authorization }) },
            purpose: request.scope === 'pull' ? 'registry pull' : 'registry push',
            redirect: request.redirect ?? 'error',
            ...(body !== undefined && { body }),
            ...(signal && { signal }),
        });
        if (response.status !== 401 || !own || renewed !== undefined)
            return response;
        await discard(response);
        return once(request, signal, await authorizer.answer(response, request.scope, authorization));
    };
    return {
        origin,
        sleep,
        async send(request, finish) {
            const { accept, retry = true, streams = false, what } = request;
            const start = performance.now();
            const signal = streams ? undefined : AbortSignal.timeout(deadline);
            for (let attempt = 1;; attempt += 1) {
                let failure;
                let wait = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
                try {
                    const response = await once(request, signal);
                    if (accept.includes(response.status))
                        return await finish(response);
                    if (!TRANSIENT.includes(response.status))
                        throw await refusal(response, request, origin);
                    failure = { message: `answered ${request.method} of ${what} with status ${response.status}` };
                    wait = Math.max(wait, retryAfter(response.headers.get('retry-after')) ?? 0);
                    await discard(response);
                }
                catch (error) {
                    if (!isTransient(error))
                        throw error;
                    failure = { message: `did not answer ${request.method} of ${what}: ${(0,lib/* messageOf */.bD)(error)}`, cause: error };
                }
                const left = deadline - (performance.now() - start);
                if (!retry || attempt === ATTEMPTS || wait > left) {
                    throw registryError('REGISTRY_UNAVAILABLE', `${origin} ${failure.message.replace(/\.$/, '')} (attempt ${attempt} of ${ATTEMPTS}${wait > left ? ', no time left for another' : ''}).`, 'Try again later; if it stays so, check the registry and its limits on requests.', { cause: failure.cause });
                }
                await sleep(wait);
            }
        },
    };
}
/** The guard's codes for a connection that broke. Everything else was decided, or is a mistake of this program, and stays. */
const BROKEN_CONNECTION = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
const isTransient = (error) => error instanceof lib/* SovereignError */.Rj ? BROKEN_CONNECTION.includes(error.code) : error instanceof Error && error.name === 'TimeoutError';
/** Milliseconds of a `Retry-After` header in seconds. A date is ignored: it only works where both clocks agree. */
function retryAfter(header) {
    return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}
async function refusal(response, { method, what, scope }, origin) {
    const { status } = response;
    const { codes, text } = await reasonOf(response);
    const said = `${origin} refuses ${method} of ${what} (status ${status}${text ? `: ${text}` : ''}).`;
    if (status === 401 || status === 403 || codes.includes('DENIED') || codes.includes('UNAUTHORIZED'))
        return registryError('REGISTRY_DENIED', said, `Give the role or user of this job the right to ${scope === 'pull' ? 'pull' : 'push'} in this repository.`);
    if (status === 409 || (method === 'PUT' && codes.some((code) => code === 'TAG_INVALID' || code === 'IMAGE_TAG_ALREADY_EXISTS')))
        return registryError('TAG_IMMUTABLE', said, 'Use a new tag; for "sha256-…" tags, which registries without the referrers API need, exclude them from immutability.');
    if (status === 404)
        return registryError('IMAGE_MISSING', said, 'Check the repository and the tag or digest, and that it exists.');
    return registryError('REGISTRY_REFUSED', said, 'See what the registry says; trying again does not help.');
}
/** What an error answer says: cut, and freed of control characters and of anything as long as a token, as it comes from outside. */
async function reasonOf(response) {
    try {
        const value = JSON.parse((await readLimited(response, 64 * 1024, 'an error answer')).toString('utf8'));
        const errors = isObject(value) && Array.isArray(value.errors) ? value.errors.filter(isObject).slice(0, 3) : [];
        const clean = (part) => typeof part === 'string'
            ? part
                .replace(/[^\x20-\x7e]+/g, ' ')
                .replace(/[\w.~+/=-]{72,}/g, '…')
                .slice(0, 200)
                .trim()
            : '';
        return {
            codes: errors.map(({ code }) => clean(code)),
            text: errors.map(({ code, message }) => [clean(code), clean(message)].filter(Boolean).join(' ')).join('; '),
        };
    }
    catch {
        return { codes: [], text: '' };
    }
}

;// CONCATENATED MODULE: ../oci/lib/client.js





/** Makes the client of a step. It keeps tokens and nothing else, and for as long as it lives. */
function createRegistryClient({ fetch, credentials, boundary, deadline, sleep }) {
    const known = new Map();
    return {
        repository({ registry, repository }) {
            const name = `${registry}/${repository}`;
            const open = known.get(name);
            if (open)
                return open;
            const found = (0,lib/* registryAt */.Rb)(boundary, registry);
            if (!found) {
                const hosts = boundary.registries.map(({ endpoints: [{ hostname, port }] }) => (port === 443 ? hostname : `${hostname}:${port}`));
                throw registryError('REGISTRY_OUTSIDE', `The registry ${registry} is not in the boundary (${boundary.source}).`, hosts.length > 0
                    ? `Use one of ${[...new Set(hosts)].join(', ')}, or declare it under "registries".`
                    : 'Declare it under "registries" in sovereign.yaml.');
            }
            const { endpoint } = found;
            const basicFirst = found.registry.account !== undefined;
            const authorizer = createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst });
            const transport = createTransport({
                fetch,
                endpoint,
                authorizer,
                ...(deadline !== undefined && { deadline }),
                ...(sleep && { sleep }),
            });
            const opened = createRepository(name, repository, transport);
            known.set(name, opened);
            return opened;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../oci/lib/layout.js







const MAX_MANIFESTS = 1000;
/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function readLayout(folder, name) {
    const marker = await readJson(folder, 'oci-layout');
    if (marker.imageLayoutVersion !== '1.0.0')
        throw invalid(folder, 'its oci-layout file does not say version 1.0.0');
    const indexFile = external_node_path_.join(folder, 'index.json');
    const { manifests } = parseIndex(folder, await readSmall(folder, 'index.json'), indexFile);
    const named = name === undefined ? manifests : manifests.filter(({ annotations }) => annotations?.['org.opencontainers.image.ref.name'] === name);
    if (named.length !== 1)
        throw invalid(folder, `its index.json names ${named.length} images${name === undefined ? '' : ` "${name}"`}, where one is needed`);
    const seen = new Map();
    const blobs = new Map();
    const children = [];
    const visit = async (descriptor, depth) => {
        const known = seen.get(descriptor.digest);
        if (known)
            return known;
        if (depth > 3 || seen.size >= MAX_MANIFESTS)
            throw invalid(folder, `it has indexes more than 3 deep or more than ${MAX_MANIFESTS} images`);
        if (descriptor.size > MANIFEST_LIMIT)
            throw invalid(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
        const bytes = await readSmall(folder, blobPath(descriptor));
        checkBytes(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
        const manifest = parseIndex(folder, bytes, descriptor.digest, descriptor.mediaType);
        const { mediaType, artifactType } = manifest;
        const content = {
            descriptor: { mediaType, digest: descriptor.digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) },
            bytes,
            manifest,
        };
        seen.set(descriptor.digest, content);
        for (const child of manifest.manifests)
            await visit(child, depth + 1);
        for (const blob of [...(manifest.config ? [manifest.config] : []), ...manifest.layers])
            blobs.set(blob.digest, blob);
        if (depth > 0)
            children.push(content);
        return content;
    };
    const root = await visit(named[0], 0);
    if (isIndex(root.manifest.mediaType) && children.length === 0)
        throw invalid(folder, 'its index has no images');
    for (const blob of blobs.values())
        await checkBlob(folder, blob);
    return { folder, root, children, blobs: [...blobs.values()] };
}
/** A fresh stream of a blob of the layout. */
const openBlob = (folder, expected) => (0,external_node_fs_.createReadStream)(external_node_path_.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => external_node_path_.join('blobs', 'sha256', hexOf(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw invalid(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of checkedStream(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if ((0,lib/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw invalid(folder, `${relative} cannot be read: ${(0,lib/* messageOf */.bD)(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return parseManifest(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw invalid(folder, (0,lib/* messageOf */.bD)(error).replace(/\.$/, ''));
    }
}
async function readJson(folder, relative) {
    const bytes = await readSmall(folder, relative);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if (!isObject(value))
        throw invalid(folder, `its ${relative} is not a JSON object`);
    return value;
}
async function readSmall(folder, relative) {
    const { size } = await statFile(folder, relative);
    if (size > MANIFEST_LIMIT)
        throw invalid(folder, `${relative} has ${size} bytes`);
    try {
        return await external_node_fs_promises_.readFile(external_node_path_.join(folder, relative));
    }
    catch (error) {
        throw invalid(folder, `${relative} cannot be read: ${(0,lib/* messageOf */.bD)(error)}`);
    }
}
/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder, relative) {
    try {
        const stats = await external_node_fs_promises_.stat(external_node_path_.join(folder, relative));
        if (stats.isFile())
            return stats;
    }
    catch (error) {
        const code = (0,lib/* errnoOf */.UQ)(error);
        throw invalid(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,lib/* messageOf */.bD)(error)}`);
    }
    throw invalid(folder, `${relative} is not a file`);
}
const invalid = (folder, why) => registryError('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');

;// CONCATENATED MODULE: ../oci/lib/image.js








/**
 * Writes an image of one layer as an OCI layout. The layer is a plain tar: compressed bytes depend on the zlib that made
 * them, and the same files must have the same digest everywhere.
 * @returns the descriptor of the image's manifest
 * @throws TAR_ENTRY, FILE_UNREADABLE, FILE_UNWRITABLE
 */
async function buildImage({ folder, files, config, created, name }) {
    try {
        await external_node_fs_promises_.mkdir(external_node_path_.join(folder, 'blobs', 'sha256'), { recursive: true });
        const layer = await writeLayer(folder, files, created);
        const { entrypoint, env = {}, labels = {}, workingDir, user, architecture = 'amd64', os = 'linux' } = config;
        const time = new Date(created * 1000).toISOString().replace('.000Z', 'Z');
        const configBlob = await writeBlob(folder, MEDIA_TYPES.config, {
            created: time,
            architecture,
            os,
            config: {
                ...(user !== undefined && { User: user }),
                Env: sortedEntries(env).map(([key, value]) => `${key}=${value}`),
                ...(entrypoint && { Entrypoint: entrypoint }),
                ...(workingDir !== undefined && { WorkingDir: workingDir }),
                Labels: Object.fromEntries(sortedEntries(labels)),
            },
            // The diff id is the digest of the uncompressed layer, which here is the layer.
            rootfs: { type: 'layers', diff_ids: [layer.digest] },
        });
        const manifest = await writeBlob(folder, MEDIA_TYPES.manifest, {
            schemaVersion: 2,
            mediaType: MEDIA_TYPES.manifest,
            config: configBlob,
            layers: [layer],
            annotations: { 'org.opencontainers.image.created': time },
        });
        const entry = { ...manifest, ...(name !== undefined && { annotations: { 'org.opencontainers.image.ref.name': name } }) };
        await replace(external_node_path_.join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
        await replace(external_node_path_.join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [entry] }));
        return manifest;
    }
    catch (error) {
        throw error instanceof lib/* SovereignError */.Rj ? error : (0,lib/* writeFailure */.EU)(folder, error);
    }
}
async function writeLayer(folder, files, created) {
    const sorted = [...files].sort((a, b) => (0,lib/* compareTarNames */.TP)(a.path, b.path));
    async function* entries() {
        for (const { path: entryName, content, mode = 0o644 } of sorted) {
            if (content instanceof Uint8Array)
                yield { name: entryName, size: content.length, mode, body: content };
            else
                yield { name: entryName, size: await sizeOf(content.file), mode, body: (0,external_node_fs_.createReadStream)(content.file) };
        }
    }
    const temporary = external_node_path_.join(folder, `${(0,external_node_crypto_.randomUUID)()}.tmp`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        const handle = await external_node_fs_promises_.open(temporary, 'wx', 0o644);
        try {
            for await (const chunk of (0,lib/* writeTar */.FJ)(entries(), { mtime: created })) {
                hash.update(chunk);
                size += chunk.length;
                await handle.writeFile(chunk);
            }
        }
        finally {
            await handle.close();
        }
        const descriptor = { mediaType: MEDIA_TYPES.layer, digest: `sha256:${hash.digest('hex')}`, size };
        await external_node_fs_promises_.rename(temporary, external_node_path_.join(folder, blobPath(descriptor)));
        return descriptor;
    }
    catch (error) {
        await external_node_fs_promises_.rm(temporary, { force: true });
        throw error;
    }
}
async function sizeOf(file) {
    const fix = 'Name regular files that this job may read.';
    try {
        await external_node_fs_promises_.access(file, external_node_fs_promises_.constants.R_OK);
        const stats = await external_node_fs_promises_.stat(file);
        if (stats.isFile())
            return stats.size;
    }
    catch (error) {
        throw (0,lib/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be packed: ${(0,lib/* messageOf */.bD)(error)}`, fix, { cause: error });
    }
    throw (0,lib/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be packed: it is not a file.`, fix);
}
async function writeBlob(folder, mediaType, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    await replace(external_node_path_.join(folder, blobPath(descriptor)), bytes);
    return descriptor;
}
async function replace(file, bytes) {
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await external_node_fs_promises_.writeFile(temporary, bytes, { mode: 0o644, flag: 'wx' });
        await external_node_fs_promises_.rename(temporary, file);
    }
    catch (error) {
        await external_node_fs_promises_.rm(temporary, { force: true });
        throw error;
    }
}
const sortedEntries = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

;// CONCATENATED MODULE: ../oci/lib/push.js



/** Uploads at a time: registries throttle more, and one connection does not fill a link. */
const UPLOADS = 4;
/**
 * Pushes a layout: blobs that are not there yet, then manifests below an index, then the root, so that a name never
 * points at something incomplete. Pushing the same image again changes nothing, also under an immutable tag.
 * @throws TAG_IMMUTABLE when the tag holds another image and may not be moved
 */
async function pushLayout(repository, layout, tag) {
    const { root, children, blobs, folder } = layout;
    const { digest, mediaType } = root.descriptor;
    if (!(await repository.exists(digest))) {
        await inParallel(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => openBlob(folder, blob)));
        // Children come deepest first, and one may be part of the next.
        for (const { bytes, manifest } of children)
            await repository.putManifest(bytes, manifest.mediaType);
        if (tag === undefined)
            await repository.putManifest(root.bytes, mediaType);
    }
    if (tag !== undefined && (await repository.manifest(tag))?.descriptor.digest !== digest) {
        await repository.putManifest(root.bytes, mediaType, tag);
        const now = (await repository.manifest(tag))?.descriptor.digest;
        if (now !== digest)
            throw registryError('REGISTRY_REFUSED', `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`, 'Let one job at a time push to a tag.');
    }
    return root.descriptor;
}

;// CONCATENATED MODULE: ../oci/lib/reference.js


const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-{1,63})[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const FORM = 'Write it in full: HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.';
/**
 * Parses `host[:port]/repository[:tag][@digest]` (OCI distribution specification 1.1). An unqualified name such as
 * `nginx` is an error: what a tool would assume for it, docker.io, is outside every boundary.
 * @throws REFERENCE_INVALID
 */
function parseReference(text) {
    const wrong = (why, fix = FORM) => registryError('REFERENCE_INVALID', `${quote(text)} is not an image reference: ${why}.`, fix);
    if (text === '')
        throw wrong('it is empty');
    if (text.length > 1024)
        throw wrong('it is longer than 1024 characters');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        throw wrong('it starts with a scheme', 'Leave the scheme out: HOST/REPOSITORY:TAG.');
    const [name = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw wrong('it has more than one "@"');
    if (digest !== undefined && !isDigest(digest))
        throw wrong('its digest is not sha256: and 64 lower-case hex digits', 'Copy the whole digest that the build printed.');
    const slash = name.indexOf('/');
    const registry = slash === -1 ? '' : name.slice(0, slash);
    if (!/[.:]/.test(registry) && registry !== 'localhost')
        throw wrong('it names no registry', 'Put the host of a registry of the boundary first; docker.io is never assumed.');
    if (!isAuthority(registry))
        throw wrong(`"${registry}" is not a host name, or host and port, in lower case`);
    const rest = name.slice(slash + 1);
    const colon = rest.indexOf(':');
    const repository = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? undefined : rest.slice(colon + 1);
    if (repository.length + registry.length > 255 || !repository.split('/').every((part) => PATH_COMPONENT.test(part)))
        throw wrong('its repository is not lower-case letters, digits and single separators (. _ __ -) between slashes');
    if (tag !== undefined && !TAG.test(tag))
        throw wrong('its tag is not 1 to 128 letters, digits, "_", "." and "-"');
    return { registry, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The reference as text; parses back to itself. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function isAuthority(text) {
    const match = /^(\[::1\]|[^:[\]]+)(?::([1-9]\d{0,4}))?$/.exec(text);
    if (!match)
        return false;
    const [, host = '', port] = match;
    return Number(port ?? 1) <= 65535 && (host === '[::1]' || (host.length <= 253 && host.split('.').every((label) => LABEL.test(label))));
}
const quote = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);

;// CONCATENATED MODULE: ../oci/lib/index.js













/***/ })

};
