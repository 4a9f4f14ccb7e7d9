import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3898:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;

/***/ }),

/***/ 2949:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./left-out.js");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ cosignSignVerify)
});

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/sigstore/lib/boundary-witnesses.js
var boundary_witnesses = __nccwpck_require__(2798);
// EXTERNAL MODULE: ../../packages/oci/lib/digest.js
var lib_digest = __nccwpck_require__(4987);
// EXTERNAL MODULE: ../../packages/oci/lib/errors.js
var errors = __nccwpck_require__(5120);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ../../packages/oci/lib/manifest.js



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
    const invalid = (why) => (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
    if (!(0,json/* isObject */.Gv)(value))
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
const isTextMap = (value) => (0,json/* isObject */.Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
function isDescriptor(value) {
    return ((0,json/* isObject */.Gv)(value) &&
        typeof value.mediaType === 'string' &&
        (0,lib_digest/* isDigest */.Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}

;// CONCATENATED MODULE: ../../packages/oci/lib/read.js

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
async function readLimited(response, limit, source) {
    const tooLarge = () => (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
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
/** Bytes that are read sooner than a connection is given up for them. */
const SMALL = 16 * 1024;
/** Lets go of an answer that is not read. Its connection is free for the next request where what is left of it is little. */
async function discard(response) {
    const length = response.headers.get('content-length');
    const done = length !== null && Number(length) <= SMALL ? response.arrayBuffer() : response.body?.cancel();
    await done?.catch(() => undefined);
}

;// CONCATENATED MODULE: ../../packages/oci/lib/tag-merge.js
const READS = 24;
/** Milliseconds that a writer waits at least before it looks whether others have written over it. */
const SETTLE = 300;
/** Another writer was faster, or only the answer to ours was lost. */
class Overtaken extends Error {
}
/**
 * Adds to the manifest under a tag that others may be adding to. The registry has no compare-and-swap, so the tag is read
 * again after each write, once at once and once after others that had read the old manifest have had the time to write
 * theirs: three times what this writer needed from its reading to the end of its writing. A write that failed is made again
 * only while the tag still holds what it was made from: after a wait, others have seen theirs settle and do not look again.
 * @param plan undefined when nothing is missing; it stores what the manifest names
 * @returns false when others kept writing over it
 */
async function mergeUnderTag(repository, tag, plan) {
    const { sleep } = repository.transport;
    let state = 'unwritten';
    let longest = 0;
    for (let read = 1; read <= READS; read += 1) {
        let start = performance.now();
        const present = await repository.manifest(tag);
        const next = await plan(present);
        if (next === undefined) {
            if (state !== 'written')
                return true;
            state = 'settled';
            await sleep(Math.max(SETTLE, 3 * longest) * (1 + Math.random()));
        }
        else if (state === 'unwritten') {
            const unchanged = async () => {
                start = performance.now();
                if ((await repository.manifest(tag))?.descriptor.digest !== present?.descriptor.digest)
                    throw new Overtaken();
            };
            await repository.putManifest(next.bytes, next.mediaType, tag, unchanged).catch((error) => {
                if (!(error instanceof Overtaken))
                    throw error;
            });
            longest = Math.max(longest, performance.now() - start);
            state = 'written';
        }
        else {
            // Written over. What was read is old by the end of this wait.
            state = 'unwritten';
            await sleep(Math.random() * 100 * read);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ../../packages/oci/lib/referrers.js





const MAX_PAGES = 1000;
/** Pages one after the other that list nothing new. */
const MAX_IDLE_PAGES = 10;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];
/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
const fallbackTag = (digest) => `sha256-${(0,lib_digest/* hexOf */.ZD)(digest)}`;
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
    let idle = 0;
    let url = `${path}/referrers/${digest}`;
    while (url !== undefined) {
        if (seen.has(url) || seen.size === MAX_PAGES || idle === MAX_IDLE_PAGES)
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
        const before = found.size;
        for (const descriptor of page.descriptors)
            found.set(descriptor.digest, descriptor);
        idle = found.size === before ? idle + 1 : 0;
        if (found.size > MAX_DESCRIPTORS)
            throw tooMany(what, `they are more than ${MAX_DESCRIPTORS}`);
        url = page.next;
    }
    return [...found.values()];
}
/** The list under the fallback tag, or undefined where there is none. */
async function readFallback(repository, digest) {
    const tag = fallbackTag(digest);
    return listOf(await repository.manifest(tag), tag, repository.name);
}
function listOf(content, tag, name) {
    if (content === undefined || isIndex(content.manifest.mediaType))
        return content?.manifest.manifests;
    throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${name} is not a list of referrers.`, 'Remove the tag: the OCI specification keeps its name for the list.');
}
/** Adds descriptors to the fallback list, beside what other writers add. @throws REFERRERS_CONTENDED */
async function addToFallback(repository, subject, added) {
    const tag = fallbackTag(subject);
    const merged = await mergeUnderTag(repository, tag, async (content) => {
        const present = listOf(content, tag, repository.name) ?? [];
        const digests = new Set(present.map(({ digest }) => digest));
        const absent = added.filter(({ digest }) => !digests.has(digest));
        if (absent.length === 0)
            return undefined;
        const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [...present, ...absent] }));
        if (bytes.length > MANIFEST_LIMIT)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        return { bytes, mediaType: MEDIA_TYPES.index };
    });
    if (!merged)
        throw (0,errors/* registryError */.e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`, 'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.');
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
        throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`, 'Check the registry, and any proxy before it.');
    return `${url?.pathname}${url?.search}`;
}
const tooMany = (what, why) => (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');

// EXTERNAL MODULE: ../../packages/core/lib/parallel.js
var parallel = __nccwpck_require__(8382);
;// CONCATENATED MODULE: ../../packages/oci/lib/legacy.js






/** Bytes of one layer, and of all that one tag holds. */
const LAYER_LIMIT = 48 * 1024 * 1024;
const TOTAL_LIMIT = 256 * 1024 * 1024;
const MAX_LAYERS = 1000;
const TRANSFERS = 4;
/** The tag under which cosign 2 keeps a kind: `sha256-<hex>.sig`, `.att` or `.sbom`. */
const legacyTag = (digest, kind) => `${fallbackTag(digest)}.${kind}`;
/**
 * The layers under a legacy tag, none where there is no such tag. They are whole and what their digests say; that they are
 * about this image is what the caller has to find in what is signed.
 * @throws REGISTRY_RESPONSE_INVALID, CONTENT_MISMATCH, CONTENT_TOO_LARGE
 */
async function readLegacy(repository, subjectDigest, kind) {
    const tag = legacyTag(subjectDigest, kind);
    const layers = layersOf(await repository.manifest(tag), tag, repository.name);
    const total = layers.reduce((sum, { size }) => sum + size, 0);
    if (layers.length > MAX_LAYERS || total > TOTAL_LIMIT)
        throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `The tag ${tag} of ${repository.name} holds ${layers.length} layers with ${total} bytes; this step reads at most ${MAX_LAYERS} with ${TOTAL_LIMIT}.`, 'Check what is attached to the image.');
    return (0,parallel/* inParallel */.H)(layers, TRANSFERS, async (descriptor) => ({
        descriptor,
        annotations: descriptor.annotations ?? {},
        bytes: await repository.blobBytes(descriptor, LAYER_LIMIT),
    }));
}
/**
 * Adds layers to what a legacy tag holds, in the shape that cosign 2 writes. Layers that are there already, with the same
 * annotations, are not added again. Other writers' layers stay: the tag is read again until ours are beside them.
 * @throws TAG_IMMUTABLE where the tag holds something and may not be written again, REFERRERS_CONTENDED
 */
async function appendLegacy(repository, subject, kind, layers) {
    const tag = legacyTag(subject.digest, kind);
    const added = layers.map(({ mediaType, annotations, bytes }) => {
        return { mediaType, digest: (0,lib_digest/* digestOf */.ol)(bytes), size: bytes.length, annotations: { ...annotations } };
    });
    const blobs = new Map(added.map((descriptor, index) => [descriptor.digest, { descriptor, bytes: layers[index]?.bytes ?? '' }]));
    await (0,parallel/* inParallel */.H)([...blobs.values()], TRANSFERS, ({ descriptor, bytes }) => repository.putBlob(descriptor, () => bytes));
    await merge(repository, tag, added, undefined);
}
/**
 * Puts an image of the legacy kind under its tag, or adds its layers to what the tag holds. Its blobs are there.
 * @throws TAG_IMMUTABLE, REFERRERS_CONTENDED
 */
async function mergeLegacy(repository, tag, image) {
    await merge(repository, tag, image.manifest.layers, image);
}
async function merge(repository, tag, added, whole) {
    const merged = await mergeUnderTag(repository, tag, async (content) => {
        if (whole && content?.descriptor.digest === whole.descriptor.digest)
            return undefined;
        if (whole && !content)
            return { bytes: whole.bytes, mediaType: whole.manifest.mediaType };
        const present = layersOf(content, tag, repository.name);
        const known = new Set(present.map(identity));
        const absent = added.filter((layer) => !known.has(identity(layer)));
        return absent.length === 0 ? undefined : imageOf(repository, content, [...present, ...absent]);
    });
    if (!merged)
        throw (0,errors/* registryError */.e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so what was added to it may be lost.`, 'Sign one image from one job at a time, or store Sigstore bundles, which need no tag where the registry has the referrers API.');
}
/** The same bytes with another annotation are another signature: cosign keeps the signature itself in one. */
const identity = ({ digest, mediaType, annotations = {} }) => JSON.stringify([digest, mediaType, Object.entries(annotations).sort()]);
/** An image of the layers, with what the manifest before it said beside them, and its config stored. */
async function imageOf(repository, before, layers) {
    const config = Buffer.from(JSON.stringify({
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
        os: '',
        // The layers are not compressed, so each is its own diff id.
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        config: {},
    }));
    const descriptor = { mediaType: MEDIA_TYPES.config, digest: (0,lib_digest/* digestOf */.ol)(config), size: config.length };
    await repository.putBlob(descriptor, () => config);
    const raw = before === undefined ? {} : JSON.parse(before.bytes.toString('utf8'));
    const mediaType = before?.manifest.mediaType ?? MEDIA_TYPES.manifest;
    const bytes = Buffer.from(JSON.stringify({ ...((0,json/* isObject */.Gv)(raw) && raw), schemaVersion: 2, mediaType, config: descriptor, layers }));
    if (bytes.length > MANIFEST_LIMIT)
        throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `A legacy tag of ${repository.name} would hold a manifest of ${bytes.length} bytes; registries take at most ${MANIFEST_LIMIT}.`, 'Store Sigstore bundles, which are a manifest each.');
    return { bytes, mediaType };
}
function layersOf(content, tag, name) {
    if (content === undefined)
        return [];
    if (!isIndex(content.manifest.mediaType))
        return content.manifest.layers;
    throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${name} is an index, where cosign keeps an image.`, 'Find out who pushed it, and remove the tag: its name belongs to signatures.');
}

;// CONCATENATED MODULE: ./lib/attachments.js

/**
 * The attachments of an image whose list is asked for at once: what is known by its digest need not wait until it was read.
 * The list is given once, as it was then; whoever asks again gets a new one.
 */
function attachmentsOf(repository, digest) {
    const store = registryAttachments(repository);
    let early = store.referrers(digest);
    // Its failure counts where the list is used.
    early.catch(() => undefined);
    return {
        ...store,
        referrers: (wanted) => {
            const asked = wanted === digest ? early : undefined;
            if (asked)
                early = undefined;
            return asked ?? store.referrers(wanted);
        },
    };
}
/** The attachments of an image in a registry. */
function registryAttachments(repository) {
    return {
        async referrers(digest) {
            const [{ descriptors, source }, tagged] = await Promise.all([
                listReferrers(repository, digest),
                repository.manifest(fallbackTag(digest)),
            ]);
            return { listed: descriptors, ...(source === 'api' && tagged && { underTag: tagged.manifest.manifests }) };
        },
        manifest: (digest) => repository.manifest(digest),
        blobBytes: (descriptor, limit) => repository.blobBytes(descriptor, limit),
        legacy: (digest, kind) => readLegacy(repository, digest, kind),
        legacyName: legacyTag,
    };
}
/**
 * The bundles of a store that may hold statements of the types. Annotations choose, so that not all need be read: one that says
 * something else than what is signed only makes its own bundle unseen.
 */
const onlyLikely = (store, predicateTypes) => ({
    ...store,
    referrers: async (digest) => {
        const { listed } = await store.referrers(digest);
        const types = listed.map(({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType']);
        return { listed: listed.filter((_, index) => types[index] === undefined || predicateTypes.includes(types[index])) };
    },
    legacy: async () => [],
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(2705);
;// CONCATENATED MODULE: ../../packages/oci/lib/reference.js


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
    const wrong = (why, fix = FORM) => (0,errors/* registryError */.e)('REFERENCE_INVALID', `${quote(text)} is not an image reference: ${why}.`, fix);
    if (text === '')
        throw wrong('it is empty');
    if (text.length > 1024)
        throw wrong('it is longer than 1024 characters');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        throw wrong('it starts with a scheme', 'Leave the scheme out: HOST/REPOSITORY:TAG.');
    const [name = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw wrong('it has more than one "@"');
    if (digest !== undefined && !(0,lib_digest/* isDigest */.Bc)(digest))
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
const quote = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}\u2026` : text);

;// CONCATENATED MODULE: ./lib/named-digest.js
/** Each name once, with all its digests; or the name that has two of one algorithm. */
function byName(entries) {
    const known = new Map();
    for (const { name, digest } of entries) {
        const digests = known.get(name) ?? {};
        for (const [algorithm, hex] of Object.entries(digest)) {
            if ((digests[algorithm] ?? hex) !== hex)
                return `${JSON.stringify(name.slice(0, 200))} has two different digests of ${algorithm}`;
            digests[algorithm] = hex;
        }
        known.set(name, digests);
    }
    return [...known].map(([name, digest]) => ({ name, digest }));
}

;// CONCATENATED MODULE: ./lib/artifacts-list.js


/** The variable that names the list, in which the runner has the artifacts of all steps before. */
const ARTIFACTS_LIST_VARIABLE = 'GITHUB_ARTIFACTS_LIST';
/**
 * Reads the runner's list: `{ "version": 1, "subjects": [{ "name", "digest": "sha256:\u2026", "kind": "file" | "oci" }] }`. It is
 * empty where the runner has the feature switched off.
 * @returns the artifacts, or what is wrong
 */
function parseArtifactsList(text) {
    if (text.trim() === '')
        return { files: [], images: [] };
    let value;
    try {
        value = (0,json/* parseStrictJson */.RJ)(text);
    }
    catch (error) {
        if (error instanceof json/* StrictJsonError */.U7)
            return error.message;
        throw error;
    }
    const list = Object(value);
    if (list.version !== 1 || !Array.isArray(list.subjects))
        return 'it is not a list of artifacts of version 1';
    const files = [];
    const images = new Map();
    for (const [index, entry] of list.subjects.entries()) {
        const { name, digest, kind } = Object(entry);
        if (typeof name !== 'string' || name === '')
            return `artifact ${index + 1} has no name`;
        if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
            return `artifact ${index + 1} has no SHA-256 digest`;
        if (kind === 'file')
            files.push({ name, digest: { sha256: digest.slice('sha256:'.length) } });
        else if (kind === 'oci')
            images.set(`${name}@${digest}`, { reference: name, digest });
        else
            return `artifact ${index + 1} is neither a file nor an image`;
    }
    const distinct = byName(files);
    return typeof distinct === 'string' ? distinct : { files: distinct, images: [...images.values()] };
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __nccwpck_require__(6917);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var core_lib_errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ./lib/documents.js


/** Bytes. An attestation carries the document in base64, and readers have limits of their own. */
const MAX_DOCUMENT = 16 * 1024 * 1024;
/** Reads a file that holds one JSON object, in which no name stands twice. @throws what `unknown` makes, and those of Files.read */
async function readObject(files, path, unknown) {
    const bytes = await files.read(path, MAX_DOCUMENT);
    let value;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        value = (0,json/* parseStrictJson */.RJ)(text);
        const inexact = inexactNumber(text);
        if (inexact !== undefined)
            throw unknown(`it has the number ${inexact.slice(0, 40)}, which would be attested as another`);
    }
    catch (error) {
        if (error instanceof core_lib_errors/* SovereignError */.Rj)
            throw error;
        throw unknown(error instanceof TypeError ? 'it is not UTF-8' : error.message);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unknown('it is not a JSON object');
    return {
        document: value,
        source: { name: files.relative(path), sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length, mediaType: 'application/json' },
    };
}
/** A whole number that JavaScript cannot hold, or one beyond all bounds. @param text JSON */
function inexactNumber(text) {
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs)) {
        if (token.startsWith('"'))
            continue;
        const value = Number(token);
        if (!Number.isFinite(value) || (/^-?\d+$/.test(token) && !Number.isSafeInteger(value)))
            return token;
    }
    return undefined;
}
/** Whether a predicate is this document. */
function isDocument({ document, ofJob = [] }, predicate) {
    const own = (value) => Object.entries(Object(value)).filter(([name]) => !ofJob.includes(name));
    return (0,external_node_util_.isDeepStrictEqual)(new Map(own(predicate)), new Map(own(document)));
}
/** An object's own field, or undefined. */
const field = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
/** A text that is not empty, or undefined. */
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

;// CONCATENATED MODULE: ./lib/provenance.js

/** https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1 */
const GITLAB_BUILD_TYPE = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';
const DOCS = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/provenance.md';
/** Our own build type, for jobs that no public build type describes; docs/provenance.md defines it. */
const JOB_BUILD_TYPE = `${DOCS}#job-v1`;
const WORKSTATION = `${DOCS}#workstation`;
/** The events for which GitHub's build type is defined. */
const GITHUB_EVENTS = ['create', 'release', 'push', 'workflow_dispatch'];
/**
 * A SLSA provenance v1 predicate. It says itself who vouches for it (`internalParameters.sovereign`), and that it is of SLSA
 * Build level 1: also where the issuer vouches for what ran, the job itself says so. Pure and without a clock; of variables only
 * those that name the run.
 */
function provenanceOf(facts, vouched) {
    const { buildType, externalParameters, internalParameters, builder, invocation, unverified } = githubBuild(facts) ?? gitlabBuild(facts) ?? jobBuild(facts);
    const sovereign = {
        factsFrom: vouched.from,
        ...(vouched.from === 'oidc-token' && { issuer: vouched.issuer, ...(unverified.length > 0 && { unverified }) }),
        buildLevel: 'SLSA_BUILD_LEVEL_1',
    };
    return {
        buildDefinition: {
            buildType,
            externalParameters,
            internalParameters: { ...internalParameters, sovereign },
            resolvedDependencies: sourceOf(facts),
        },
        runDetails: { builder: { id: builder }, ...(invocation !== undefined && { metadata: { invocationId: invocation } }) },
    };
}
function githubBuild(facts) {
    const { product, server, repository, ref, commit, event, runId, workflow, builderWorkflow = workflow } = facts;
    if (product !== 'github' || !server || !repository || !ref || !commit || !runId || !GITHUB_EVENTS.includes(event ?? ''))
        return undefined;
    const path = workflow?.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1).split('@')[0] : undefined;
    if (!path?.startsWith('.github/workflows/'))
        return undefined;
    return {
        buildType: GITHUB_BUILD_TYPE,
        externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
        internalParameters: {
            github: {
                event_name: event,
                repository_id: facts.repositoryId,
                repository_owner_id: facts.ownerId,
                runner_environment: facts.runner?.environment,
            },
        },
        builder: `${server}/${builderWorkflow}`,
        invocation: `${server}/${repository}/actions/runs/${runId}/attempts/${facts.runAttempt ?? '1'}`,
        unverified: [],
    };
}
function gitlabBuild(facts) {
    const { product, server, repository, commit, job, jobId, runnerId, architecture } = facts;
    if (product !== 'gitlab' || !server || !repository || !commit || !job || !jobId)
        return undefined;
    const source = `${server}/${repository}`;
    const variables = {
        CI_COMMIT_SHA: commit,
        CI_JOB_ID: jobId,
        CI_JOB_NAME: job,
        CI_PROJECT_PATH: repository,
        ...(facts.event !== undefined && { CI_PIPELINE_SOURCE: facts.event }),
        ...(facts.runId !== undefined && { CI_PIPELINE_ID: facts.runId }),
    };
    return {
        buildType: GITLAB_BUILD_TYPE,
        externalParameters: { source, entryPoint: job, variables },
        internalParameters: {
            ...(facts.runner?.name !== undefined && { name: facts.runner.name }),
            ...(architecture !== undefined && { architecture }),
            job: Number(jobId),
        },
        builder: runnerId === undefined ? server : `${source}/-/runners/${runnerId}`,
        invocation: `${source}/-/jobs/${jobId}`,
        unverified: [
            'buildDefinition.externalParameters.entryPoint',
            'buildDefinition.externalParameters.variables.CI_JOB_NAME',
            ...(facts.runner?.name === undefined ? [] : ['buildDefinition.internalParameters.name']),
            ...(architecture === undefined ? [] : ['buildDefinition.internalParameters.architecture']),
        ],
    };
}
function jobBuild(facts) {
    const { product, server, repository, ref, event, job, runUrl, runner } = facts;
    return {
        buildType: JOB_BUILD_TYPE,
        externalParameters: {
            ...(repository !== undefined && { repository: [server, repository].filter(Boolean).join('/') }),
            ...(ref !== undefined && { ref }),
            ...(facts.workflow !== undefined && { workflow: facts.workflow }),
            ...(job !== undefined && { job }),
        },
        internalParameters: {
            product,
            ...(event !== undefined && { event }),
            ...(runner?.environment && { runner: runner.environment }),
        },
        builder: server ?? WORKSTATION,
        invocation: runUrl,
        unverified: [
            ...(job === undefined ? [] : ['buildDefinition.externalParameters.job']),
            ...(runUrl === undefined ? [] : ['runDetails.metadata.invocationId']),
        ],
    };
}
/** The commit that the job checked out, as a resource descriptor; none where it is not known. */
function sourceOf({ server, repository, ref, commit }) {
    if (!commit)
        return [];
    const uri = server && repository ? `git+${server}/${repository}${ref ? `@${ref}` : ''}` : undefined;
    return [{ ...(uri && { uri }), digest: { gitCommit: commit } }];
}
/** What a predicate lacks to be a SLSA provenance v1 at all, or undefined. */
function provenanceMistake(predicate) {
    const definition = field(predicate, 'buildDefinition');
    const parameters = field(definition, 'externalParameters');
    if (typeof field(definition, 'buildType') !== 'string')
        return 'it names no buildType';
    if (typeof parameters !== 'object' || parameters === null)
        return 'it has no externalParameters';
    if (typeof field(field(field(predicate, 'runDetails'), 'builder'), 'id') !== 'string')
        return 'it names no builder';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/custom-predicate.js




/** The names that `cosign attest --type` has for predicate types. */
const COSIGN_TYPES = {
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance1: lib_statement/* PREDICATE */.W3.slsaProvenance,
    cyclonedx: lib_statement/* PREDICATE */.W3.cycloneDx,
    spdxjson: lib_statement/* PREDICATE */.W3.spdx,
    vuln: lib_statement/* PREDICATE */.W3.vulnerabilities,
    openvex: lib_statement/* PREDICATE */.W3.openVex,
    link: 'https://in-toto.io/Link/v1',
};
/** Statements that this product makes only of what it did itself: a file that says so proves nothing of it. */
const OWN_WORK = [lib_statement/* PREDICATE */.W3.cosignSign, lib_statement/* PREDICATE */.W3.verificationSummary];
/**
 * Reads predicates of any type, each with the type that stands at its place in the other list: a URI, or a name of
 * `cosign attest --type`.
 * @throws SIGN_INPUTS, DOCUMENT_UNKNOWN and those of Files.read
 */
async function readCustomPredicates(files, paths, types) {
    if (paths.length !== types.length)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', `"predicate" names ${paths.length} files and "predicate-type" ${types.length} types.`, 'Give one type for each predicate, in the same order.');
    const documents = [];
    for (const [index, path] of paths.entries()) {
        const predicateType = predicateTypeOf(types[index]);
        const unknown = (why) => (0,lib_errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not a predicate of ${predicateType}: ${why}.`, 'Give the predicate alone, as one JSON object.');
        const { document, source } = await readObject(files, path, unknown);
        const wrong = predicateType === lib_statement/* PREDICATE */.W3.slsaProvenance ? provenanceMistake(document) : undefined;
        if (wrong !== undefined)
            throw unknown(wrong);
        documents.push({ path: files.relative(path), format: 'predicate', predicateType, document, sources: [source] });
    }
    return documents;
}
function predicateTypeOf(text) {
    const uri = Object.hasOwn(COSIGN_TYPES, text) ? COSIGN_TYPES[text] : text;
    const refused = (why, fix) => (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', `The predicate type ${JSON.stringify(text.slice(0, 200))} ${why}.`, fix);
    if (uri.length > 1024 || !/^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(uri) || !URL.canParse(uri))
        throw refused('is neither a URI nor a name that cosign has', `Give a URI, or one of ${Object.keys(COSIGN_TYPES).join(', ')}.`);
    if (OWN_WORK.includes(uri))
        throw refused('is not taken from a file', 'Signatures and verification summaries are made by signing and by verifying.');
    return uri;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/checksums.js

/** Hex digits by algorithm; what is shorter can be forged. */
const BY_LENGTH = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
/** `HEX  name`, `HEX *name` (binary), `HEX Uname` (shasum: universal newlines), and one space as some tools write. */
const GNU = /^([0-9a-fA-F]+)(?: ([ *U])(?=.)| )(.+)$/s;
/** `SHA256 (name) = HEX` of BSD and `sha256sum --tag`; `SHA2-256(name)= HEX` of OpenSSL. */
const BSD = /^SHA(?:2-)?(\d{3}) ?\((.+)\) ?= ([0-9a-fA-F]+)$/s;
/**
 * Reads a file of checksums as sha256sum, shasum, BSD and OpenSSL write it. Several algorithms for one name become one
 * subject. A line that is no checksum is a mistake: it would be a file that nobody attests.
 * @returns the subjects in the order of the file, or what is wrong
 */
function parseChecksums(text) {
    const found = [];
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const entry = entryOf(line);
        if (typeof entry === 'string')
            return `line ${index + 1} ${entry}`;
        found.push(entry);
    }
    return found.length === 0 ? 'it holds no checksum' : byName(found);
}
function entryOf(line) {
    // A backslash before the digest says that the name is written with escapes.
    const escaped = line.startsWith('\\');
    const rest = escaped ? line.slice(1) : line;
    const bsd = BSD.exec(rest);
    const gnu = bsd ? null : GNU.exec(rest);
    const [hex, written] = bsd ? [bsd[3], bsd[2]] : [gnu?.[1], gnu?.[3]];
    if (hex === undefined || written === undefined)
        return 'is not a checksum as sha256sum writes it';
    const algorithm = BY_LENGTH[hex.length];
    if (algorithm === undefined)
        return `has a digest of ${hex.length} hex digits: SHA-256, SHA-384 and SHA-512 are read`;
    if (bsd && `sha${bsd[1]}` !== algorithm)
        return `calls a digest of ${algorithm} SHA${bsd[1]}`;
    const name = escaped ? unescaped(written) : written;
    if (name === undefined)
        return 'has a name with an escape that nobody writes';
    return { name, digest: { [algorithm]: hex.toLowerCase() } };
}
/** The name behind `\\`, `\n` and `\r`. */
function unescaped(text) {
    let wrong = false;
    const name = text.replace(/\\(.?)/gs, (_, mark) => {
        const meant = { '\\': '\\', n: '\n', r: '\r' }[mark];
        wrong ||= meant === undefined;
        return meant ?? '';
    });
    return wrong ? undefined : name;
}

// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __nccwpck_require__(8220);
;// CONCATENATED MODULE: ./lib/file-subjects.js






/** Bytes of a file of checksums. */
const MAX_CHECKSUMS = 1024 * 1024;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/**
 * The files and digests that the inputs name. A file of checksums is taken as `sha256sum -c` takes it: what it names and
 * what is there, in its own folder or below, must have that digest; what is not there is known by its digest alone.
 * @throws SIGN_INPUTS, SIGN_NO_FILES, SUBJECTS_INVALID, SUBJECT_DIFFERS and those of Files.read
 */
async function settleFiles(files, inputs) {
    const { 'subject-name': name, 'subject-digest': digest } = inputs;
    if ((name === undefined) !== (digest === undefined))
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', '"subject-name" and "subject-digest" go together.', 'Give both, or none.');
    const signed = new Map();
    const add = async (file, known) => {
        const hashed = await hashFile(files.resolve(file), Object.keys(known?.digest ?? {}));
        for (const [algorithm, hex] of Object.entries(known?.digest ?? {})) {
            if (hashed.digest[algorithm] !== hex)
                throw (0,lib_errors/* signVerifyError */.p)('SUBJECT_DIFFERS', `${file} has the ${algorithm} digest ${hashed.digest[algorithm]}, not ${hex} as its checksum says.`, 'Make the checksums again from the files that are released, or find out what changed the file.');
        }
        signed.set(file, { path: file, sha256: hashed.digest.sha256, size: hashed.size });
    };
    for (const file of await (0,lib_paths/* expandPaths */.pR)(files, inputs.files))
        await add(file);
    const digests = name === undefined ? [] : [{ name, digest: digestOf(digest) }];
    for (const list of inputs['subject-checksums']) {
        const entries = parseChecksums(await files.readText(list, MAX_CHECKSUMS));
        if (typeof entries === 'string')
            throw (0,lib_errors/* signVerifyError */.p)('SUBJECTS_INVALID', `${list} cannot be read as checksums: ${entries}.`, 'Write it with sha256sum or shasum -a 256.');
        for (const entry of entries) {
            const file = beside(files.relative(list), entry.name);
            if (file !== undefined && (await files.kind(file)) === 'file')
                await add(file, entry);
            else
                digests.push(entry);
        }
    }
    return { files: [...signed.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), digests };
}
/** Where a name of a list is, relative to the workspace, as long as it stays in the list's own folder. */
function beside(list, name) {
    const relative = external_node_path_.posix.normalize(name);
    if (external_node_path_.posix.isAbsolute(relative) || relative.split('/')[0] === '..' || name.includes('\0'))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(list), relative);
}
function digestOf(text) {
    if (!DIGEST.test(text))
        throw (0,lib_errors/* signVerifyError */.p)('SUBJECTS_INVALID', `"subject-digest" is ${JSON.stringify(text.slice(0, 200))}.`, 'Write it as sha256: and 64 lower-case hex digits.');
    const [algorithm, hex] = text.split(':');
    return { [algorithm]: hex };
}
/** SHA-256 of a file and the digests of other algorithms, in one pass. */
async function hashFile(file, algorithms) {
    const hashes = new Map(['sha256', ...algorithms].map((algorithm) => [algorithm, (0,external_node_crypto_.createHash)(algorithm)]));
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        for (const hash of hashes.values())
            hash.update(chunk);
        size += chunk.length;
    }
    return { digest: Object.fromEntries([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')])), size };
}

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
;// CONCATENATED MODULE: ../../packages/oci/lib/challenge.js
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
        const [realm, service, error] = ['realm', 'service', 'error'].map((name) => parameters.get(name));
        const more = error !== undefined && { error };
        if (match[1]?.toLowerCase() === 'basic')
            return { scheme: 'basic', ...more };
        return realm ? { scheme: 'bearer', realm, ...(service !== undefined && { service }), ...more } : undefined;
    });
    return parsed.find((challenge) => challenge?.scheme === 'bearer') ?? parsed.find((challenge) => challenge !== undefined);
}

;// CONCATENATED MODULE: ../../packages/oci/lib/authorizer.js




/** Milliseconds. */
const TOKEN_DEADLINE = 60_000;
const TOKEN = /^[\w.~+/=-]{1,65536}$/;
function createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst }) {
    const headers = new Map();
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    /** Basic is the same for every access: once it is known to be asked for, it is sent at once. */
    let takesBasic = basicFirst;
    const denied = (what, fix) => (0,errors/* registryError */.e)('REGISTRY_DENIED', `${origin} ${what}.`, fix);
    const basic = async () => basicOf(await credentials(endpoint, repository));
    const token = async (realm, service, { scope, alsoPull }) => {
        const url = URL.parse(realm);
        if (!url || url.username || url.password || (url.protocol !== 'https:' && url.origin !== origin))
            throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${origin} sends for its token to ${JSON.stringify(realm.slice(0, 200))}, which is not an https URL.`, 'Configure the registry with an https token service, and name its host under "hosts" in the boundary.');
        url.hash = '';
        const scopes = [`repository:${repository}:${scope}`, ...(alsoPull === undefined ? [] : [`repository:${alsoPull}:pull`])];
        const login = await credentials(endpoint, repository);
        const common = { purpose: 'registry token', signal: AbortSignal.timeout(TOKEN_DEADLINE) };
        let response;
        if (login?.identityToken !== undefined) {
            const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'sovereign-actions', refresh_token: login.identityToken });
            if (service !== undefined)
                form.set('service', service);
            form.set('scope', scopes.join(' '));
            const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
            response = await fetch(url, { ...common, method: 'POST', headers, body: form.toString() });
        }
        else {
            if (service !== undefined)
                url.searchParams.set('service', service);
            for (const text of scopes)
                url.searchParams.append('scope', text);
            const authorization = basicOf(login);
            response = await fetch(url, { ...common, headers: { accept: 'application/json', ...(authorization && { authorization }) } });
        }
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
        const text = (0,json/* isObject */.Gv)(value) ? (value.token ?? value.access_token) : undefined;
        if (response.status !== 200 || typeof text !== 'string' || !TOKEN.test(text))
            throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `The token service of ${origin} answered with status ${response.status} and no token.`, 'Check the token service of the registry.');
        return `Bearer ${text}`;
    };
    const learn = async (response, access, used) => {
        const challenge = parseChallenge(response.headers.get('www-authenticate'));
        if (!challenge)
            throw denied('asks for a way to log in that is not Basic or Bearer', 'Enable Basic or Bearer authentication on it.');
        if (challenge.scheme === 'bearer')
            return token(challenge.realm, challenge.service, access);
        takesBasic = true;
        const header = await basic();
        if (header === undefined)
            throw denied('asks for credentials and there are none', 'Run assume-role-oidc first for ECR; for other registries log in, so that the docker config has an entry for the host.');
        if (header === used)
            throw denied(`refuses the credentials for ${repository}`, 'Check that they are valid and not expired, and what they may do.');
        return header;
    };
    return {
        async header(access) {
            return (await headers.get(keyOf(access))?.value.catch(() => undefined)) ?? (takesBasic ? basic() : undefined);
        },
        answer(response, access, used) {
            const key = keyOf(access);
            const current = headers.get(key);
            // A parallel request was refused with the same header and is learning, or has learnt, what replaces it.
            if (current && current.replaces === used)
                return current.value;
            const learnt = { replaces: used, value: learn(response, access, used) };
            headers.set(key, learnt);
            learnt.value.catch(() => {
                if (headers.get(key) === learnt)
                    headers.delete(key);
            });
            return learnt.value;
        },
    };
}
const keyOf = ({ scope, alsoPull = '' }) => `${scope} ${alsoPull}`;
/** An identity token is for the token service alone. */
const basicOf = (login) => login?.username === undefined ? undefined : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/oci/lib/transport.js





const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
/**
 * A registry may not see for a moment what is there: distribution 2.8 empties the link of a blob while another writer puts the
 * same blob, and then refuses a manifest that names it.
 */
const TRANSIENT_CODE = 'MANIFEST_BLOB_UNKNOWN';
const ATTEMPTS = 6;
const FIRST_WAIT = 250;
function createTransport(options) {
    const { fetch, endpoint, authorizer, deadline = 120_000, sleep = promises_.setTimeout } = options;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    const once = async (request, signal, renewed) => {
        const url = new URL(request.url, origin);
        // The guard decides where a request may go; the registry's credentials go to the registry alone.
        const own = url.origin === origin;
        const authorization = own ? (renewed ?? (await authorizer.header(request))) : undefined;
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
        return once(request, signal, await authorizer.answer(response, request, authorization));
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
                let again = retry;
                let wait = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
                try {
                    const response = await once(request, signal);
                    if (accept.includes(response.status))
                        return await finish(response);
                    failure = { message: `answered ${request.method} of ${what} with status ${response.status}` };
                    if (!TRANSIENT.includes(response.status)) {
                        const reason = await reasonOf(response);
                        failure.refusal = refusal(response, request, origin, reason);
                        if (!reason.codes.includes(TRANSIENT_CODE))
                            throw failure.refusal;
                    }
                    wait = Math.max(wait, retryAfter(response.headers) ?? 0);
                    again ||= response.status === 429;
                    await discard(response);
                }
                catch (error) {
                    if (!isTransient(error))
                        throw error;
                    failure = { message: `did not answer ${request.method} of ${what}: ${(0,core_lib_errors/* messageOf */.bD)(error)}`, cause: error };
                }
                const left = deadline - (performance.now() - start);
                if (!again || attempt === ATTEMPTS || wait > left) {
                    if (failure.refusal)
                        throw failure.refusal;
                    throw (0,errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `${origin} ${failure.message.replace(/\.$/, '')} (attempt ${attempt} of ${ATTEMPTS}${wait > left ? ', no time left for another' : ''}).`, 'Try again later; if it stays so, check the registry and its limits on requests.', { cause: failure.cause });
                }
                await sleep(wait);
                await request.beforeRetry?.();
            }
        },
    };
}
/** The guard's codes for a connection that broke. Everything else was decided, or is a mistake of this program, and stays. */
const BROKEN_CONNECTION = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
/** Whether an error says that a connection broke or was silent, so that another may do better. */
const isTransient = (error) => error instanceof core_lib_errors/* SovereignError */.Rj ? BROKEN_CONNECTION.includes(error.code) : error instanceof Error && error.name === 'TimeoutError';
/** Milliseconds of a `Retry-After` header (RFC 9110, section 10.2.3). A date counts from the answer's own: the two clocks need not agree. */
function retryAfter(headers) {
    const value = headers.get('retry-after');
    if (value === null)
        return undefined;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
    return Number.isFinite(wait) ? wait : undefined;
}
function refusal({ status, headers }, { method, what, scope }, origin, { codes, text: reason }) {
    const challenge = parseChallenge(headers.get('www-authenticate'));
    const text = challenge?.error === 'insufficient_scope' ? [reason, challenge.error].filter(Boolean).join('; ') : reason;
    const said = `${origin} refuses ${method} of ${what} (status ${status}${text ? `: ${text}` : ''}).`;
    if (status === 401 || status === 403 || codes.includes('DENIED') || codes.includes('UNAUTHORIZED'))
        return (0,errors/* registryError */.e)('REGISTRY_DENIED', said, `Give the role or user of this job the right to ${scope === 'pull' ? 'pull' : 'push'} in this repository.`);
    if (status === 409 || (method === 'PUT' && codes.some((code) => code === 'TAG_INVALID' || code === 'IMAGE_TAG_ALREADY_EXISTS')))
        return (0,errors/* registryError */.e)('TAG_IMMUTABLE', said, 'Use a new tag. Exclude "sha256-\u2026" tags from immutability: legacy signatures, and registries without the referrers API, write them again.');
    if (status === 404)
        return (0,errors/* registryError */.e)('IMAGE_MISSING', said, 'Check the repository and the tag or digest, and that it exists.');
    return (0,errors/* registryError */.e)('REGISTRY_REFUSED', said, 'See what the registry says; trying again does not help.');
}
/** What an error answer says: cut, and freed of control characters and of anything as long as a token, as it comes from outside. */
async function reasonOf(response) {
    try {
        const value = JSON.parse((await readLimited(response, 64 * 1024, 'an error answer')).toString('utf8'));
        const errors = (0,json/* isObject */.Gv)(value) && Array.isArray(value.errors) ? value.errors.filter(json/* isObject */.Gv).slice(0, 3) : [];
        const clean = (part) => typeof part === 'string'
            ? part
                .replace(/[^\x20-\x7e]+/g, ' ')
                .replace(/[\w.~+/=-]{72,}/g, '\u2026')
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

;// CONCATENATED MODULE: ../../packages/oci/lib/upload.js



/** Bytes up to which a blob is sent in one request: a lost connection costs no more than that. */
const WHOLE_LIMIT = 64 * 1024 * 1024;
/** Bytes of a chunk. ECR takes 5 to 20 MB. Registries that say that it is too much get the smaller ones. */
const CHUNKS = [16 * 1024 * 1024, 4 * 1024 * 1024, 1024 * 1024];
/** Bytes; a registry that wants larger chunks gets the blob in one request, as a chunk is held in memory. */
const MAX_CHUNK = 64 * 1024 * 1024;
/** Uploads of one blob that are begun anew, and breaks of one upload without a chunk stored between. */
const upload_ATTEMPTS = 3;
/**
 * Uploads blobs to a repository (OCI distribution specification 1.1, "Pushing blobs"): mounted from another repository of the
 * registry where that is asked for and granted, else in one request, else in chunks that go on where a connection broke.
 */
function createUploader({ transport, path, name }) {
    let mounts = true;
    let inChunks = false;
    let chunk = 0;
    const locate = (response, base) => {
        const location = response.headers.get('location');
        const target = location === null ? null : URL.parse(location, base);
        if (!target)
            throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${transport.origin} opened an upload and did not say where.`, 'Check the registry, and any proxy before it that may drop the Location header.');
        target.hash = '';
        const own = new URL(transport.origin);
        // A registry behind a proxy that ends TLS may not know of it.
        if (own.protocol === 'https:' && target.protocol === 'http:' && target.hostname === own.hostname)
            return `${own.origin}${target.pathname}${target.search}`;
        return target.href;
    };
    const opened = (response) => {
        const minimum = Number(response.headers.get('oci-chunk-min-length') ?? 0);
        return { url: locate(response, transport.origin), minimum: Number.isSafeInteger(minimum) ? minimum : MAX_CHUNK + 1 };
    };
    const open = () => transport.send({
        method: 'POST',
        url: `${path}/blobs/uploads/`,
        scope: 'pull,push',
        what: `an upload to ${name}`,
        accept: [202],
        headers: { 'content-length': '0' },
    }, async (response) => {
        await discard(response);
        return opened(response);
    });
    /** Undefined where the registry or the rights of this job do not allow it. */
    const mount = async (digest, from) => {
        try {
            return await transport.send({
                method: 'POST',
                url: `${path}/blobs/uploads/?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`,
                scope: 'pull,push',
                alsoPull: from,
                what: `a mount of ${digest} in ${name}`,
                accept: [201, 202, 400, 403, 404, 405],
                headers: { 'content-length': '0' },
            }, async (response) => {
                await discard(response);
                if (response.status === 201)
                    return 'mounted';
                return response.status === 202 ? opened(response) : undefined;
            });
        }
        catch (error) {
            if (codeOf(error) === 'REGISTRY_DENIED')
                return undefined;
            throw error;
        }
    };
    /** The request that ends an upload. Gives the status. */
    const finish = (url, { digest }, length, accept, body) => transport.send({
        method: 'PUT',
        // The query is the registry's own and is not to be written anew.
        url: `${url}${url.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`,
        scope: 'pull,push',
        what: `blob ${digest} of ${name}`,
        accept: [201, 204, ...accept],
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(length) },
        ...(body && { body }),
        retry: false,
        streams: true,
    }, async (response) => {
        await discard(response);
        if (response.status < 400)
            checkDigestHeader(response, digest, `blob ${digest} of ${name}`);
        return response.status;
    });
    /** Bytes that an upload has, and where it goes on; undefined where the registry does not know or does not say. */
    const progress = async (url) => {
        const accept = [200, 204, 400, 404, 405, 416];
        return transport.send({ method: 'GET', url, scope: 'pull,push', what: `the state of an upload to ${name}`, accept }, async (response) => {
            await discard(response);
            const stored = storedBytes(response);
            if (response.status >= 400 || stored === undefined)
                return undefined;
            return { stored, url: response.headers.has('location') ? locate(response, url) : url };
        });
    };
    /** False where the upload was lost on the way and is to be begun anew. */
    const sendChunks = async (session, expected, body) => {
        let { url } = session;
        let sent = 0;
        let breaks = 0;
        const smaller = () => {
            const next = CHUNKS[chunk + 1];
            if (next === undefined || next < session.minimum)
                return false;
            chunk += 1;
            return true;
        };
        for await (const piece of piecesOf(body(), Math.max(CHUNKS[chunk] ?? 0, session.minimum))) {
            let from = 0;
            const goOn = async () => {
                const state = await progress(url);
                // What was acknowledged before is not there, or more than was sent is: such a state is nothing to build on.
                if (!state || state.stored < sent + from || state.stored > sent + piece.length)
                    return false;
                if (state.stored > sent + from)
                    breaks = 0;
                from = state.stored - sent;
                url = state.url;
                return true;
            };
            while (from < piece.length) {
                const part = piece.subarray(from, from + Math.max(CHUNKS[chunk] ?? 0, session.minimum));
                const start = sent + from;
                try {
                    const { status, next, stored } = await patch(url, part, start);
                    url = next ?? url;
                    if (status < 300) {
                        // ECR and older zot report less than they have stored; the digest shows at the end. A part of this chunk is believed.
                        const inPart = stored !== undefined && stored > start && stored < start + part.length;
                        from = inPart ? stored - sent : from + part.length;
                        breaks = inPart ? breaks + 1 : 0;
                        if (breaks > upload_ATTEMPTS)
                            return false;
                        if (inPart)
                            smaller();
                    }
                    else if (status === 413) {
                        if (!smaller())
                            throw tooLarge(part.length);
                    }
                    else if (status === 404 || !(await goOn()))
                        return false;
                    else if (sent + from === start && !smaller())
                        throw tooLarge(part.length);
                }
                catch (error) {
                    if (codeOf(error) !== 'REGISTRY_UNAVAILABLE')
                        throw error;
                    breaks += 1;
                    if (breaks > upload_ATTEMPTS)
                        throw error;
                    await transport.sleep(500 * breaks);
                    if (!(await goOn()))
                        return false;
                }
            }
            sent += piece.length;
        }
        return (await finish(url, expected, 0, [404])) !== 404;
    };
    const tooLarge = (bytes) => (0,errors/* registryError */.e)('REGISTRY_REFUSED', `${transport.origin} takes no chunk of ${bytes} bytes for ${name}.`, 'Raise the size of requests that the registry, and any proxy before it, takes.');
    const patch = (url, part, start) => transport.send({
        method: 'PATCH',
        url,
        scope: 'pull,push',
        what: `bytes ${start} to ${start + part.length - 1} of an upload to ${name}`,
        // ECR answers with 201.
        accept: [201, 202, 204, 404, 413, 416],
        headers: {
            'content-type': 'application/octet-stream',
            'content-length': String(part.length),
            'content-range': `${start}-${start + part.length - 1}`,
        },
        body: () => part,
        retry: false,
        streams: true,
    }, async (response) => {
        await discard(response);
        const next = response.headers.has('location') ? locate(response, url) : undefined;
        return { status: response.status, next, stored: storedBytes(response) };
    });
    /** One upload from its beginning. False where it is to be begun anew. */
    const once = async (session, expected, body) => {
        if ((!inChunks && expected.size <= WHOLE_LIMIT) || session.minimum > MAX_CHUNK) {
            const status = await finish(session.url, expected, expected.size, [404, 405, 411, 413, 416, 501], body);
            if (status < 300)
                return true;
            // Too large for one request, or such requests are not served at all.
            if (status !== 404 && inChunks)
                throw tooLarge(expected.size);
            if (status !== 404)
                inChunks = true;
            return false;
        }
        return sendChunks(session, expected, body);
    };
    /**
     * Uploads a blob. `there` tells whether it is there after an upload whose answer was lost.
     * @param from repository of the same registry that has the blob
     */
    return async (expected, body, there, from) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                const mounted = from !== undefined && mounts ? await mount(expected.digest, from) : undefined;
                if (mounted === 'mounted')
                    return 'mounted';
                if (from !== undefined && !mounted)
                    mounts = false;
                if (await once(mounted ?? (await open()), expected, body))
                    return 'uploaded';
                if (attempt < upload_ATTEMPTS)
                    continue;
                throw (0,errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `${transport.origin} lost the upload of blob ${expected.digest} to ${name} ${attempt} times.`, 'Try again later; if it stays so, check the registry and its storage.');
            }
            catch (error) {
                // The upload may be lost, or only its answer: look, then start over.
                if (attempt >= upload_ATTEMPTS || codeOf(error) !== 'REGISTRY_UNAVAILABLE')
                    throw error;
                await transport.sleep(500 * attempt);
                if (await there())
                    return 'uploaded';
            }
        }
    };
}
/** @throws CONTENT_MISMATCH where the registry names another digest than the content's */
function checkDigestHeader(response, digest, what) {
    const stated = response.headers.get('docker-content-digest');
    // Another algorithm of the same content is no contradiction.
    if (stated?.startsWith('sha256:') && stated !== digest)
        throw (0,errors/* registryError */.e)('CONTENT_MISMATCH', `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`, 'Do not use this image. Something between this job and the registry changes content.');
}
/** Bytes that the `Range` header of an upload says are stored. `0-0` is what registries say of none. */
function storedBytes(response) {
    const last = /^(?:bytes=)?0-(\d{1,15})$/.exec(response.headers.get('range') ?? '')?.[1];
    return last === undefined ? undefined : last === '0' ? 0 : Number(last) + 1;
}
/** The bytes in pieces of one length, the last one shorter. A piece holds until the next one is asked for. */
async function* piecesOf(body, length) {
    const source = typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body;
    const piece = Buffer.allocUnsafe(length);
    let filled = 0;
    for await (const part of source) {
        const bytes = typeof part === 'string' ? Buffer.from(part) : part;
        for (let from = 0; from < bytes.length;) {
            const taken = Math.min(bytes.length - from, length - filled);
            piece.set(bytes.subarray(from, from + taken), filled);
            from += taken;
            filled += taken;
            if (filled < length)
                continue;
            yield piece;
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
const codeOf = (error) => (error instanceof core_lib_errors/* SovereignError */.Rj ? error.code : undefined);

;// CONCATENATED MODULE: ../../packages/oci/lib/repository.js






const BLOB_ATTEMPTS = 3;
/** Bytes after which a connection that breaks has not broken again, but anew. */
const PROGRESS = 1024 * 1024;
function createRepository(name, repository, transport) {
    const path = `/v2/${repository}`;
    const upload = createUploader({ transport, path, name });
    const getBlob = (expected, streams, finish, from = 0) => 
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send({
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: from > 0 ? [200, 206] : [200],
        ...(from > 0 && { headers: { range: `bytes=${from}-` } }),
        redirect: 'follow',
        streams,
    }, finish);
    /** The bytes of a blob. Where the connection breaks, the rest is asked for: what was given out cannot be taken back. */
    async function* bytesOf(expected) {
        let given = 0;
        let lastBreak = 0;
        for (let breaks = 0;;) {
            const response = await getBlob(expected, true, async (answer) => answer, given);
            // A registry that does not know ranges begins anew.
            let known = response.status === 206 ? 0 : given;
            if (response.status === 206)
                checkRange(response, given, name);
            try {
                for await (const chunk of response.body ?? []) {
                    const fresh = chunk.subarray(Math.min(known, chunk.length));
                    known -= chunk.length - fresh.length;
                    given += fresh.length;
                    if (fresh.length > 0)
                        yield fresh;
                }
                return;
            }
            catch (error) {
                breaks = given - lastBreak >= PROGRESS ? 1 : breaks + 1;
                lastBreak = given;
                if (!isTransient(error))
                    throw error;
                if (breaks > BLOB_ATTEMPTS)
                    throw (0,errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `The connection to ${transport.origin} broke ${breaks} times in blob ${expected.digest} of ${name}, the last time after ${given} of ${expected.size} bytes.`, 'Try again later; if it stays so, check the network between this job and the registry.', { cause: error });
                await transport.sleep(500 * breaks);
            }
        }
    }
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
                const digest = (0,lib_digest/* isDigest */.Bc)(reference) ? reference : (0,lib_digest/* digestOf */.ol)(bytes);
                (0,lib_digest/* checkBytes */.Ac)(bytes, { digest, size: bytes.length }, what);
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
        putManifest(bytes, mediaType, tag, beforeRetry) {
            const digest = (0,lib_digest/* digestOf */.ol)(bytes);
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
                ...(beforeRetry && { beforeRetry }),
            }, async (response) => {
                await discard(response);
                checkDigestHeader(response, digest, what);
                const subjectListed = manifest.subject !== undefined && response.headers.get('oci-subject') === manifest.subject.digest;
                return { descriptor: describe(manifest, digest, bytes.length), subjectListed };
            });
        },
        hasBlob({ digest, size }) {
            const what = `blob ${digest} of ${name}`;
            return transport.send({
                method: 'HEAD',
                url: `${path}/blobs/${digest}`,
                scope: 'pull,push',
                what,
                accept: [200, 302, 303, 307, 404],
                redirect: 'manual',
            }, async ({ status, headers }) => {
                const stated = headers.get('content-length');
                if (status === 200 && stated !== null && Number(stated) !== size)
                    throw (0,errors/* registryError */.e)('CONTENT_MISMATCH', `${what} has ${size} bytes, and the registry says that it has ${stated.slice(0, 20)}.`, 'Do not use this image. Check the registry and its storage.');
                return status !== 404;
            });
        },
        blob: (expected) => (0,lib_digest/* checkedStream */.Wt)(bytesOf(expected), expected, `blob ${expected.digest} of ${name}`),
        async blobBytes(expected, limit) {
            const what = `blob ${expected.digest} of ${name}`;
            if (expected.size > limit)
                throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `${what} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return getBlob(expected, false, async (response) => {
                const bytes = await readLimited(response, expected.size, what);
                (0,lib_digest/* checkBytes */.Ac)(bytes, expected, what);
                return bytes;
            });
        },
        async putBlob(expected, body, from) {
            if (await self.hasBlob(expected))
                return 'present';
            return upload(expected, body, () => self.hasBlob(expected), from);
        },
        uploadBlob: (expected, body) => upload(expected, body, () => self.hasBlob(expected)),
    };
    return self;
}
function describe(manifest, digest, size) {
    const { mediaType, artifactType } = manifest;
    return { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) };
}
function checkRange(response, from, name) {
    const range = response.headers.get('content-range') ?? '';
    if (range.startsWith(`bytes ${from}-`))
        return;
    throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${name} was asked for a blob from byte ${from} on, and answered with ${JSON.stringify(range.slice(0, 80))}.`, 'Check the registry, and any proxy before it.');
}

;// CONCATENATED MODULE: ../../packages/oci/lib/client.js





/** Makes the client of a step. It keeps tokens and nothing else, and for as long as it lives. */
function createRegistryClient({ fetch, credentials, boundary, deadline, sleep }) {
    const known = new Map();
    return {
        repository({ registry, repository }) {
            const name = `${registry}/${repository}`;
            const open = known.get(name);
            if (open)
                return open;
            const found = (0,boundary_boundary/* registryAt */.Rb)(boundary, registry);
            if (!found) {
                const hosts = boundary.registries.map(({ endpoints: [{ hostname, port }] }) => (port === 443 ? hostname : `${hostname}:${port}`));
                throw (0,errors/* registryError */.e)('REGISTRY_OUTSIDE', `The registry ${registry} is not in the boundary (${boundary.source}).`, hosts.length > 0
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ../../packages/oci/lib/layout.js







const MAX_MANIFESTS = 1000;
/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, or a digest, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function readLayout(folder, name) {
    const { manifests } = await readIndex(folder);
    const named = manifests.filter(({ digest, annotations }) => name === undefined || digest === name || annotations?.['org.opencontainers.image.ref.name'] === name);
    if (named.length === 0 || named.some(({ digest }) => digest !== named[0]?.digest))
        throw invalidLayout(folder, `its index.json names ${named.length} images${name === undefined ? '' : ` "${name}"`}, where one is needed`);
    const seen = new Map();
    const blobs = new Map();
    const children = [];
    const visit = async (descriptor, depth) => {
        const known = seen.get(descriptor.digest);
        if (known)
            return known;
        if (depth > 3 || seen.size >= MAX_MANIFESTS)
            throw invalidLayout(folder, `it has indexes more than 3 deep or more than ${MAX_MANIFESTS} images`);
        if (descriptor.size > MANIFEST_LIMIT)
            throw invalidLayout(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
        const bytes = await readLayoutFile(folder, blobPath(descriptor));
        (0,lib_digest/* checkBytes */.Ac)(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
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
        throw invalidLayout(folder, 'its index has no images');
    for (const blob of blobs.values())
        await checkBlob(folder, blob);
    return { folder, root, children, blobs: [...blobs.values()] };
}
/** What a layout's `index.json` names; nothing of that is looked at. @throws LAYOUT_INVALID */
async function readIndex(folder) {
    const marker = await readJson(folder, 'oci-layout');
    if (marker.imageLayoutVersion !== '1.0.0')
        throw invalidLayout(folder, 'its oci-layout file does not say version 1.0.0');
    return parseIndex(folder, await readLayoutFile(folder, 'index.json'), external_node_path_.join(folder, 'index.json'));
}
/** A fresh stream of a blob of the layout. */
const openBlob = (folder, expected) => (0,external_node_fs_.createReadStream)(external_node_path_.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => external_node_path_.join('blobs', 'sha256', (0,lib_digest/* hexOf */.ZD)(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw invalidLayout(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of (0,lib_digest/* checkedStream */.Wt)(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if ((0,core_lib_errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw invalidLayout(folder, `${relative} cannot be read: ${(0,core_lib_errors/* messageOf */.bD)(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return parseManifest(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw invalidLayout(folder, (0,core_lib_errors/* messageOf */.bD)(error).replace(/\.$/, ''));
    }
}
async function readJson(folder, relative) {
    const bytes = await readLayoutFile(folder, relative);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw invalidLayout(folder, `its ${relative} is not a JSON object`);
    return value;
}
/** A small file of a layout, whole. @throws LAYOUT_INVALID */
async function readLayoutFile(folder, relative, limit = MANIFEST_LIMIT) {
    const { size } = await statFile(folder, relative);
    if (size > limit)
        throw invalidLayout(folder, `${relative} has ${size} bytes`);
    try {
        return await external_node_fs_promises_.readFile(external_node_path_.join(folder, relative));
    }
    catch (error) {
        throw invalidLayout(folder, `${relative} cannot be read: ${(0,core_lib_errors/* messageOf */.bD)(error)}`);
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
        const code = (0,core_lib_errors/* errnoOf */.UQ)(error);
        throw invalidLayout(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,core_lib_errors/* messageOf */.bD)(error)}`);
    }
    throw invalidLayout(folder, `${relative} is not a file`);
}
const invalidLayout = (folder, why) => (0,errors/* registryError */.e)('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');

;// CONCATENATED MODULE: ./lib/image.js



const image_MAX_MANIFESTS = 1000;
const MAX_DEPTH = 3;
/**
 * Resolves the reference once.
 * @param recursive whether the manifests below an index count too
 * @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID, SIGN_INPUTS
 */
async function settleImage(context, text, { layout: layoutPath, recursive }) {
    const { boundary, fetch, registryCredentials: credentials } = context;
    const reference = parseReference(text);
    const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
    const moved = (digest, source) => (0,lib_errors/* signVerifyError */.p)('IMAGE_MOVED', `${text} should be ${reference.digest}, and ${source} is ${digest}.`, 'Find out who moved the tag or built again; sign the digest that the build printed.');
    if (layoutPath !== undefined) {
        const layout = await readLayout(context.files.resolve(layoutPath));
        const subject = layout.root.descriptor;
        if (reference.digest !== undefined && reference.digest !== subject.digest)
            throw moved(subject.digest, `the layout ${layoutPath}`);
        const platforms = recursive ? layout.children.map(({ descriptor }) => descriptor) : [];
        return { reference, repository, subject, platforms, layout, attachments: attachmentsOf(repository, subject.digest) };
    }
    const name = reference.tag ?? reference.digest;
    if (name === undefined)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', `${text} has neither a tag nor a digest.`, 'Add ":TAG" or "@sha256:DIGEST"; no tag is ever assumed.');
    const early = reference.digest === undefined ? undefined : attachmentsOf(repository, reference.digest);
    const content = await repository.manifest(name);
    if (!content)
        throw (0,errors/* registryError */.e)('IMAGE_MISSING', `There is no image ${text}.`, 'Push it first, or give its OCI layout with "layout".');
    const { descriptor, manifest } = content;
    if (reference.digest !== undefined && reference.digest !== descriptor.digest)
        throw moved(descriptor.digest, `the tag ${reference.tag}`);
    return {
        reference,
        repository,
        subject: descriptor,
        platforms: recursive ? await manifestsBelow(repository, manifest, text) : [],
        attachments: early ?? attachmentsOf(repository, descriptor.digest),
    };
}
/** Every manifest below an index, each once. Indexes in an index are opened. @throws IMAGE_MISSING, CONTENT_TOO_LARGE */
async function manifestsBelow(repository, root, name) {
    const found = new Map();
    const visit = async ({ manifests }, depth) => {
        for (const descriptor of manifests) {
            if (found.has(descriptor.digest))
                continue;
            if (found.size === image_MAX_MANIFESTS || depth > MAX_DEPTH)
                throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `${name} has more than ${image_MAX_MANIFESTS} manifests, or indexes more than ${MAX_DEPTH} deep.`, 'Check that it is the image that you mean.');
            found.set(descriptor.digest, descriptor);
            if (!isIndex(descriptor.mediaType))
                continue;
            const content = await repository.manifest(descriptor.digest);
            if (!content)
                throw (0,errors/* registryError */.e)('IMAGE_MISSING', `${name} names ${descriptor.digest}, which is not there.`, 'Push the image again, whole.');
            await visit(content.manifest, depth + 1);
        }
    };
    await visit(root, 1);
    return [...found.values()];
}

;// CONCATENATED MODULE: ../../packages/oci/lib/layout-store.js






const layout_store_MAX_MANIFESTS = 10_000;
const layout_store_MAX_DEPTH = 3;
const MAX_BLOBS = 100_000;
/** Bytes of a referrer that the index does not name. */
const UNLISTED_LIMIT = 64 * 1024;
/**
 * Opens a layout. Its manifests are read and checked; its blobs are not looked at.
 * @param folder absolute path
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function openLayoutStore(folder) {
    const { manifests: entries } = await readIndex(folder);
    const manifests = new Map();
    const read = async (expected, limit, what) => {
        const bytes = await readLayoutFile(folder, blobPath(expected), limit);
        (0,lib_digest/* checkBytes */.Ac)(bytes, expected, `${what} ${expected.digest} of ${folder}`);
        return bytes;
    };
    const keep = (digest, bytes, manifest) => {
        const { mediaType, artifactType } = manifest;
        const descriptor = { mediaType, digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) };
        manifests.set(digest, { descriptor, bytes, manifest });
    };
    const visit = async (descriptor, depth) => {
        const { digest } = descriptor;
        if (manifests.has(digest))
            return;
        if (manifests.size === layout_store_MAX_MANIFESTS)
            throw invalidLayout(folder, `it has more than ${layout_store_MAX_MANIFESTS} manifests`);
        const bytes = await read(descriptor, MANIFEST_LIMIT, 'manifest');
        const manifest = parseManifest(bytes, `manifest ${digest} of ${folder}`, descriptor.mediaType);
        keep(digest, bytes, manifest);
        // Tools copy one platform of an index and leave the others out.
        if (depth < layout_store_MAX_DEPTH)
            for (const child of manifest.manifests)
                await visit(child, depth + 1).catch(ifAbsent);
    };
    for (const entry of entries)
        await visit(entry, 0);
    // cosign 3 saves what refers to an image without a word of it in the index.
    for (const descriptor of await unlisted(folder, manifests)) {
        const bytes = await read(descriptor, UNLISTED_LIMIT, 'blob').catch(ifDamaged);
        const manifest = bytes && referrerIn(bytes, descriptor.digest);
        if (bytes && manifest)
            keep(descriptor.digest, bytes, manifest);
    }
    return {
        entries,
        manifests,
        async blobBytes(expected, limit) {
            if (expected.size > limit)
                throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `Blob ${expected.digest} of ${folder} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return read(expected, limit, 'blob');
        },
    };
}
/** Blobs that no manifest of the map is, and that are small enough to be a referrer. */
async function unlisted(folder, known) {
    const blobs = external_node_path_.join(folder, 'blobs', 'sha256');
    const names = (await (0,external_node_fs_promises_.readdir)(blobs).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
    if (names.length > MAX_BLOBS)
        throw invalidLayout(folder, `it has more than ${MAX_BLOBS} blobs`);
    const found = [];
    for (const name of names) {
        const digest = `sha256:${name}`;
        const size = known.has(digest) ? undefined : await fileSize(external_node_path_.join(blobs, name));
        if (size !== undefined && size <= UNLISTED_LIMIT)
            found.push({ digest, size });
    }
    return found;
}
/** Undefined for what is no regular file. */
const fileSize = (file) => (0,external_node_fs_promises_.lstat)(file).then((stats) => (stats.isFile() ? stats.size : undefined), () => undefined);
/** A blob as a manifest that names a subject; undefined for any other. */
function referrerIn(bytes, digest) {
    if (!bytes.includes('"subject"'))
        return undefined;
    try {
        const manifest = parseManifest(bytes, digest);
        return manifest.subject && manifest;
    }
    catch {
        return undefined;
    }
}
/** A blob that nobody names may be anything; one that is not what its name says counts as none. */
const ifDamaged = (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'CONTENT_MISMATCH'))
        throw error;
    return undefined;
};
const ifAbsent = (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'LAYOUT_INVALID'))
        throw error;
};

;// CONCATENATED MODULE: ./lib/layout-attachments.js


/** Bytes of one legacy layer. */
const MAX_LAYER = 48 * 1024 * 1024;
/** The reference name of an entry of a layout; some tools write the whole reference there. */
const NAME = 'org.opencontainers.image.ref.name';
/** What `cosign save` calls an entry, whatever its image: whose the layers are is in what is signed. */
const COSIGN_KIND = { sig: 'dev.cosignproject.cosign/sigs', att: 'dev.cosignproject.cosign/atts' };
const isNamed = ({ annotations }, tag) => annotations?.[NAME] === tag || annotations?.[NAME]?.endsWith(`:${tag}`) === true;
/**
 * The attachments of an image in an OCI layout: manifests that name it as their subject, as oras copies them, and what cosign 2
 * saved. Nothing is asked but the files.
 */
function layoutAttachments({ entries, manifests, blobBytes }) {
    const legacyEntries = (digest, kind) => entries.filter((entry) => isNamed(entry, legacyTag(digest, kind)) || entry.annotations?.kind === COSIGN_KIND[kind]);
    return {
        async referrers(digest) {
            const listed = [...manifests.values()].flatMap(({ descriptor, manifest }) => manifest.subject?.digest === digest ? [descriptor] : []);
            const underTag = entries
                .filter((entry) => isNamed(entry, fallbackTag(digest)))
                .flatMap((entry) => manifests.get(entry.digest)?.manifest.manifests ?? []);
            return { listed, ...(underTag.length > 0 && { underTag }) };
        },
        manifest: async (digest) => manifests.get(digest),
        blobBytes,
        async legacy(digest, kind) {
            const layers = legacyEntries(digest, kind).flatMap((entry) => manifests.get(entry.digest)?.manifest.layers ?? []);
            return (0,parallel/* inParallel */.H)(layers, 4, async (descriptor) => ({
                descriptor,
                annotations: descriptor.annotations ?? {},
                bytes: await blobBytes(descriptor, MAX_LAYER),
            }));
        },
        legacyName: legacyTag,
    };
}
/**
 * The image of a layout that a reference names: by its digest, by its tag, or as the only one that is no attachment.
 * @throws IMAGE_MISSING
 */
function imageInLayout({ entries, manifests }, { tag, digest }, folder) {
    const images = entries.filter((entry) => manifests.get(entry.digest)?.manifest.subject === undefined &&
        !Object.values(COSIGN_KIND).some((kind) => entry.annotations?.kind === kind) &&
        !/(?:^|:)sha256-[0-9a-f]{64}(?:\.(?:sig|att|sbom))?$/.test(entry.annotations?.[NAME] ?? ''));
    const named = digest === undefined
        ? images.filter((entry) => tag !== undefined && isNamed(entry, tag))
        : images.filter((entry) => entry.digest === digest);
    // Where the layout gives its image no name, there is nothing to compare the tag with.
    const unnamed = digest === undefined && images.length === 1 && images[0]?.annotations?.[NAME] === undefined;
    const found = new Set((unnamed ? images : named).map((entry) => entry.digest));
    const [only] = found;
    if (only !== undefined && found.size === 1)
        return only;
    throw (0,errors/* registryError */.e)('IMAGE_MISSING', `The layout ${folder} has ${found.size} images ${digest ?? tag ?? 'without a name'}, of ${images.length} in all.`, 'Name the image by its digest, which index.json of the layout tells.');
}

;// CONCATENATED MODULE: ./lib/offline.js



/**
 * An image as it lies in an OCI layout with what is attached to it. Its reference gives the name and, with a digest, the
 * content; no registry is asked.
 * @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function imageInFiles(context, text, { layout: path, recursive }) {
    const { boundary, fetch, registryCredentials: credentials, files } = context;
    const reference = parseReference(text);
    const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
    const folder = files.resolve(path);
    const store = await openLayoutStore(folder);
    const digest = imageInLayout(store, reference, path);
    // The whole image is read: what was verified is what lies there.
    const { root, children } = await readLayout(folder, digest);
    if (reference.tag !== undefined && reference.digest !== undefined && imageInLayout(store, { tag: reference.tag }, path) !== digest)
        throw (0,lib_errors/* signVerifyError */.p)('IMAGE_MOVED', `${text} should be ${digest}, and the tag ${reference.tag} of the layout ${path} is another image.`, 'Find out who moved the tag or built again; verify the digest that the build printed.');
    return {
        reference,
        repository,
        subject: root.descriptor,
        platforms: recursive ? children.map(({ descriptor }) => descriptor) : [],
        attachments: layoutAttachments(store),
    };
}

;// CONCATENATED MODULE: ./lib/openvex.js



const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d+(?:\.\d+)*)?$/;
/** Reads an OpenVEX document. @throws DOCUMENT_UNKNOWN and those of Files.read */
async function readOpenVex(files, path) {
    const unknown = (why) => (0,lib_errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not an OpenVEX document: ${why}.`, 'Give OpenVEX in JSON, as vexctl writes it.');
    const { document, source } = await readObject(files, path, unknown);
    const context = textOf(document['@context']);
    if (context === undefined || !CONTEXT.test(context))
        throw unknown('its "@context" is not https://openvex.dev/ns/v0.2.0 or alike');
    if (textOf(document.author) === undefined)
        throw unknown('it has no "author"');
    if (!Array.isArray(document.statements) || document.statements.length === 0)
        throw unknown('it has no "statements"');
    return { path: files.relative(path), format: 'OpenVEX', predicateType: lib_statement/* PREDICATE */.W3.openVex, document, sources: [source] };
}

;// CONCATENATED MODULE: ./lib/sbom.js



const SBOM_PREDICATE = {
    CycloneDX: lib_statement/* PREDICATE */.W3.cycloneDx,
    SPDX: lib_statement/* PREDICATE */.W3.spdx,
    SPDX3: lib_statement/* PREDICATE */.W3.spdx3,
};
/** Reads an SBOM and tells its format from its content; its name says nothing. @throws SBOM_UNKNOWN and those of Files.read */
async function readSbom(files, path) {
    const unknown = (why) => (0,lib_errors/* signVerifyError */.p)('SBOM_UNKNOWN', `${path} is not an SBOM in JSON: ${why}.`, 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as sbom-generate writes them.');
    const { document, source } = await readObject(files, path, unknown);
    const format = formatOf(document);
    if (!format)
        throw unknown('it has neither "bomFormat": "CycloneDX" nor "spdxVersion": "SPDX-2.x" nor the "@context" of SPDX 3');
    return { path: files.relative(path), format, predicateType: SBOM_PREDICATE[format], document, sources: [source] };
}
/** The context that every SPDX 3 document has, by its version (3.0.1, annex "RDF model and serialization"). */
const SPDX3_CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(?:\.\d+){1,2}\/spdx-context\.jsonld$/;
function formatOf(document) {
    const { bomFormat, specVersion, spdxVersion, SPDXID, '@context': context, '@graph': graph } = document;
    const formats = [];
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string')
        formats.push('CycloneDX');
    if (typeof spdxVersion === 'string' && /^SPDX-2\.\d+$/.test(spdxVersion) && SPDXID === 'SPDXRef-DOCUMENT')
        formats.push('SPDX');
    if (typeof context === 'string' && SPDX3_CONTEXT.test(context) && Array.isArray(graph))
        formats.push('SPDX3');
    // A document that claims to be two would be read differently by different readers.
    return formats.length === 1 ? formats[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/test-results.js




/** Bytes of one report. Only names are kept of it. */
const MAX_REPORT = 64 * 1024 * 1024;
/**
 * Reads JUnit XML reports, all of one run, into one in-toto predicate for test results (v0.1). Tests that were skipped are in
 * no list: they did not run.
 * @param facts give the run's URL and the commit that was tested
 * @throws DOCUMENT_UNKNOWN also where no test ran, and those of Files.read
 */
async function readTestResults(files, paths, facts) {
    const names = { passed: new Set(), warned: new Set(), failed: new Set() };
    const sources = [];
    for (const path of paths) {
        const text = await files.readText(path, MAX_REPORT);
        const wrong = await addReport(text, names);
        if (wrong !== undefined)
            throw (0,lib_errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not a JUnit report: ${wrong}.`, 'Give the JUnit XML that the test runner writes.');
        sources.push({ name: files.relative(path), sha256: (0,hash/* sha256Hex */.f)(text), size: Buffer.byteLength(text), mediaType: 'application/xml' });
    }
    const path = sources.length === 1 ? sources[0].name : `${sources.length} test reports`;
    for (const name of names.failed)
        names.warned.delete(name);
    for (const name of [...names.failed, ...names.warned])
        names.passed.delete(name);
    const { passed, warned, failed } = names;
    if (passed.size + warned.size + failed.size === 0)
        throw (0,lib_errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `No test ran, by ${path}.`, 'See that the tests ran before this step, and that these are their reports.');
    const result = failed.size > 0 ? 'FAILED' : warned.size > 0 ? 'WARNED' : 'PASSED';
    return {
        path,
        format: 'test result',
        predicateType: lib_statement/* PREDICATE */.W3.testResult,
        document: {
            result,
            configuration: sourceOf(facts),
            ...(facts.runUrl !== undefined && { url: facts.runUrl }),
            passedTests: [...passed].sort(),
            warnedTests: [...warned].sort(),
            failedTests: [...failed].sort(),
        },
        ofJob: ['configuration', 'url'],
        sources,
    };
}
/**
 * Adds the tests of a JUnit XML report (the format that Ant, Surefire, Gradle, pytest, vitest and gotestsum write). Where a suite
 * claims more failures than its tests have, the suite itself counts as failed. Gives what is wrong, or undefined.
 */
async function addReport(text, { passed, warned, failed }) {
    const { SaxesParser } = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.t.bind(__nccwpck_require__, 628, 19));
    const parser = new SaxesParser({ xmlns: false, position: true });
    const open = [];
    let top;
    let wrong;
    parser.on('error', () => {
        wrong ??= `line ${parser.line} is not XML`;
    });
    parser.on('opentag', ({ name: tag, attributes }) => {
        const attribute = (name) => (Object.hasOwn(attributes, name) ? String(attributes[name]) : '');
        top ??= tag;
        const test = open.findLast((element) => element.tag === 'testcase');
        if (test && (tag === 'failure' || tag === 'error'))
            test.outcome = 'failed';
        else if (test && (tag === 'flakyFailure' || tag === 'flakyError'))
            test.outcome ??= 'warned';
        else if (test && tag === 'skipped')
            test.outcome ??= 'skipped';
        const own = [attribute('classname'), attribute('name')].filter((part) => part !== '').join('.');
        const claimed = tag === 'testsuite' ? count(attribute('failures')) + count(attribute('errors')) : 0;
        open.push({ tag, name: tag === 'testcase' ? own : attribute('name'), claimed, found: 0 });
    });
    parser.on('closetag', () => {
        const { tag, name, claimed, found, outcome } = open.pop();
        const around = open.at(-1);
        if (tag === 'testcase') {
            if (name === '')
                wrong ??= `a test before line ${parser.line} has no name`;
            if (outcome !== 'skipped')
                (outcome === 'failed' ? failed : outcome === 'warned' ? warned : passed).add(name);
            if (around && outcome === 'failed')
                around.found += 1;
        }
        else {
            if (claimed > found)
                failed.add(name || 'a suite without a name');
            if (around)
                around.found += Math.max(claimed, found);
        }
    });
    parser.write(text).close();
    if (wrong !== undefined)
        return wrong;
    return top === 'testsuites' || top === 'testsuite' ? undefined : 'it has no "testsuites"';
}
const count = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

;// CONCATENATED MODULE: ./lib/vulnerabilities.js



/**
 * Reads the report of a scanner (JSON of Trivy or Grype, SARIF 2.1.0, or the predicate itself as `trivy --format cosign-vuln`
 * writes it) into cosign's predicate for vulnerability scans. The report stays whole in `scanner.result`. Who ran the scan
 * is left out: it is in the provenance.
 * @throws DOCUMENT_UNKNOWN and those of Files.read
 */
async function readVulnerabilities(files, path) {
    const unknown = (why) => (0,lib_errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not the report of a vulnerability scan: ${why}.`, 'Give the JSON report of Trivy or Grype, SARIF 2.1.0, or a cosign vulnerability predicate.');
    const { document, source } = await readObject(files, path, unknown);
    const predicate = predicateOf(document);
    if (!predicate)
        throw unknown('it is none of the formats that are read');
    return {
        path: files.relative(path),
        format: 'vulnerability report',
        predicateType: lib_statement/* PREDICATE */.W3.vulnerabilities,
        document: predicate,
        sources: [source],
    };
}
function predicateOf(report) {
    if (typeof field(report, 'scanner') === 'object' && typeof field(report, 'metadata') === 'object' && 'result' in Object(report.scanner))
        return report;
    const scan = scanOf(report);
    if (!scan)
        return undefined;
    const { uri, version = '', db = {}, started, finished } = scan;
    const [from, to] = [timeOf(started ?? finished), timeOf(finished ?? started)];
    return {
        invocation: { parameters: [], uri: '', event_id: '', 'builder.id': '' },
        scanner: { uri, version, db: { uri: db.uri ?? '', version: db.version ?? '' }, result: report },
        // A time that the report does not give is not made up.
        metadata: { ...(from !== undefined && { scanStartedOn: from }), ...(to !== undefined && { scanFinishedOn: to }) },
    };
}
function scanOf(report) {
    const { SchemaVersion, ArtifactName, Results = [], Trivy, CreatedAt, matches, descriptor, version, runs } = report;
    if (typeof SchemaVersion === 'number' && typeof ArtifactName === 'string' && (Array.isArray(Results) || Results === null)) {
        const own = textOf(field(Trivy, 'Version'));
        return { uri: versioned('pkg:github/aquasecurity/trivy', own), version: own, finished: CreatedAt };
    }
    if (Array.isArray(matches) && field(descriptor, 'name') === 'grype') {
        const db = field(descriptor, 'db');
        const status = field(db, 'status') ?? db;
        const own = textOf(field(descriptor, 'version'));
        return {
            uri: versioned('pkg:github/anchore/grype', own),
            version: own,
            db: { uri: textOf(field(status, 'from')), version: textOf(field(status, 'built')) },
            finished: field(descriptor, 'timestamp'),
        };
    }
    // A second run would be of another tool, and the predicate names one.
    if (version === '2.1.0' && Array.isArray(runs) && runs.length === 1 && Array.isArray(field(runs[0], 'results'))) {
        const driver = field(field(runs[0], 'tool'), 'driver');
        const name = textOf(field(driver, 'name'));
        if (name === undefined)
            return undefined;
        const [invocation] = [field(runs[0], 'invocations')].flat();
        return {
            uri: textOf(field(driver, 'informationUri')) ?? name,
            version: textOf(field(driver, 'semanticVersion')) ?? textOf(field(driver, 'version')),
            started: field(invocation, 'startTimeUtc'),
            finished: field(invocation, 'endTimeUtc'),
        };
    }
    return undefined;
}
const versioned = (purl, version) => (version === undefined ? purl : `${purl}@${version}`);
/** A time of a report in UTC, as every reader of RFC 3339 takes it. */
function timeOf(value) {
    const text = textOf(value);
    if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text)))
        return undefined;
    return new Date(text).toISOString();
}

;// CONCATENATED MODULE: ./lib/prepare.js












/** What cosign and other readers take at most in one statement. */
const MAX_SUBJECTS = 1024;
const MAX_LIST = 1024 * 1024;
/** Reads and hashes everything that the inputs name. Nothing is written, here or in a registry. */
async function prepare(context, given) {
    const { files: workspace } = context;
    const declared = namesNothing(given) ? await declaredArtifacts(context) : undefined;
    const inputs = { ...given, ...prepare_imageOf(declared) };
    const { image: reference, layout, recursive } = inputs;
    if (reference === undefined && layout !== undefined)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', '"layout" is given without "image".', 'Name the image that it belongs to.');
    const { files, digests } = await settleFiles(workspace, inputs);
    const named = [...digests, ...(declared?.files ?? [])];
    if (reference === undefined && files.length + named.length === 0)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', 'There is nothing to sign or verify.', 'Name an image with "image", or files with "files".');
    if (files.length + named.length > MAX_SUBJECTS)
        throw (0,lib_errors/* signVerifyError */.p)('TOO_MANY_SUBJECTS', `${files.length + named.length} files are named; a statement is about at most ${MAX_SUBJECTS}.`, 'Sign them in parts, or sign a file of their checksums.');
    const sboms = [];
    for (const path of inputs.sbom)
        sboms.push(await readSbom(workspace, path));
    const documents = [];
    for (const path of inputs.vulnerabilities)
        documents.push(await readVulnerabilities(workspace, path));
    for (const path of inputs.openvex)
        documents.push(await readOpenVex(workspace, path));
    const reports = await (0,lib_paths/* expandPaths */.pR)(workspace, inputs['test-results']);
    if (reports.length > 0)
        documents.push(await readTestResults(workspace, reports, context.host.facts));
    documents.push(...(await readCustomPredicates(workspace, inputs.predicate, inputs['predicate-type'])));
    return {
        ...(reference !== undefined && {
            image: layout !== undefined && given.mode === 'verify'
                ? await imageInFiles(context, reference, { layout, recursive })
                : await settleImage(context, reference, { layout, recursive }),
        }),
        files,
        digests: named,
        sboms,
        documents,
    };
}
const namesNothing = (inputs) => inputs.image === undefined &&
    inputs.files.length === 0 &&
    inputs['subject-checksums'].length === 0 &&
    inputs['subject-name'] === undefined &&
    inputs['subject-digest'] === undefined;
/** What earlier steps of the job declared as made, where the runner lists it. @throws SUBJECTS_INVALID and those of Files.read */
async function declaredArtifacts({ host, files, log }) {
    const path = host.env(ARTIFACTS_LIST_VARIABLE);
    if (!path)
        return undefined;
    const artifacts = parseArtifactsList(await files.readText(path, MAX_LIST));
    if (typeof artifacts === 'string')
        throw (0,lib_errors/* signVerifyError */.p)('SUBJECTS_INVALID', `The runner's list of artifacts (${ARTIFACTS_LIST_VARIABLE}) cannot be read: ${artifacts}.`, 'Name the image or the files as inputs.');
    const { images, files: declared } = artifacts;
    if (images.length > 1)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', `The job declared ${images.length} images as its artifacts, and a step signs one.`, 'Sign each in a step of its own, with the input "image".');
    log.info(`The job declared ${images.length} images and ${declared.length} files as its artifacts.`);
    return artifacts;
}
/** The declared image by its digest: what the runner took down, wherever its tag points now. */
function prepare_imageOf(declared) {
    const [image] = declared?.images ?? [];
    if (!image)
        return {};
    const { registry, repository } = parseReference(image.reference);
    return { image: formatReference({ registry, repository, digest: image.digest }) };
}

;// CONCATENATED MODULE: ../../packages/oci/lib/push.js



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
        await (0,parallel/* inParallel */.H)(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => openBlob(folder, blob)));
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
            throw (0,errors/* registryError */.e)('REGISTRY_REFUSED', `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`, 'Let one job at a time push to a tag.');
    }
    return root.descriptor;
}

;// CONCATENATED MODULE: ../../packages/oci/lib/attach.js





const EMPTY = Buffer.from('{}');
/** At a time: what is attached is small, and each round takes as long as the network does. */
const WRITES = 16;
/**
 * Attaches artifacts to a subject as referrers, in the shape that cosign 3 writes for Sigstore bundles: an image manifest
 * with the empty config and one layer. Where the registry does not list them itself, the fallback tag is written, once
 * for all of them.
 * @returns descriptors with artifact type and annotations, in the order of the artifacts
 */
async function attachArtifacts(repository, subject, artifacts) {
    if (artifacts.length === 0)
        return [];
    const empty = { mediaType: MEDIA_TYPES.empty, digest: (0,lib_digest/* digestOf */.ol)(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: (0,lib_digest/* digestOf */.ol)(bytes), size: bytes.length };
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
    await (0,parallel/* inParallel */.H)([...blobs.values()], WRITES, ({ expected, bytes }) => repository.uploadBlob(expected, () => bytes));
    const stored = await (0,parallel/* inParallel */.H)(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, MEDIA_TYPES.manifest));
    const attached = stored.map(({ descriptor }, index) => ({ ...descriptor, annotations: { ...artifacts[index].annotations } }));
    const unlisted = attached.filter((_, index) => !stored[index]?.subjectListed);
    if (unlisted.length > 0)
        await listAttached(repository, subject.digest, unlisted);
    return attached;
}
/** Lists what the registry did not confirm to have listed. Some have the API and leave out the header that says so. */
async function listAttached(repository, subject, added) {
    const { descriptors, source } = await listReferrers(repository, subject);
    if (source === 'tag')
        return addToFallback(repository, subject, added);
    const digests = new Set(descriptors.map(({ digest }) => digest));
    const lost = added.find(({ digest }) => !digests.has(digest));
    if (lost)
        throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`, 'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.');
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle.js
var bundle = __nccwpck_require__(1274);
;// CONCATENATED MODULE: ./lib/publish.js





/** The image by its digest, as outputs and records name it. */
const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }) => formatReference({ registry, repository, digest });
/** The image as records name it: its media type tells that it is one. */
const materialOf = (image) => {
    const { digest, size, mediaType } = image.subject;
    return { name: imageByDigest(image), sha256: (0,lib_digest/* hexOf */.ZD)(digest), size, mediaType };
};
const SUBJECTS = 4;
/**
 * Pushes the image if it is still a layout, attaches its bundles as referrers, writes the bundle files, and keeps all in the
 * record. Whatever is left when it is ended midway is whole: each bundle holds by itself.
 */
async function publish(context, { image, files }, bundles, outputFolder) {
    const { record, files: workspace, log } = context;
    // The record comes first: a signature that exists is on record, also when the registry then fails.
    for (const { name, signed } of bundles)
        await record.keep(name, Buffer.from(signed.json), bundle/* BUNDLE_MEDIA_TYPE */.NV);
    const paths = new Map();
    for (const bundle of bundles) {
        const { name, content, attachTo, signed } = bundle;
        if (outputFolder === undefined && attachTo)
            continue;
        const target = 'file' in content
            ? workspace.relative((0,lib_paths/* bundlePathOf */.rg)(content.file, outputFolder))
            : await freePath(workspace, workspace.relative(external_node_path_.posix.join(outputFolder ?? (0,lib_paths/* folderOf */.yS)(files), name)), content);
        await workspace.write(target, signed.json);
        paths.set(bundle, target);
    }
    if (image?.layout) {
        await pushLayout(image.repository, image.layout, image.reference.tag);
        record.made(materialOf(image));
        log.info(`Pushed ${imageByDigest(image)}.`);
    }
    const manifests = image ? await attachAll(context, image, bundles) : new Map();
    return {
        written: [...paths.values()],
        statements: bundles.flatMap((bundle) => {
            const { content, attachTo } = bundle;
            if (!('statement' in content))
                return [];
            const [manifest, path] = [bundle.attachedAs ?? manifests.get(bundle), paths.get(bundle)];
            return [
                {
                    predicateType: content.statement.predicateType,
                    ...(attachTo && { subject: attachTo.manifest.digest }),
                    ...(manifest !== undefined && { manifest }),
                    ...(path !== undefined && { path }),
                },
            ];
        }),
    };
}
/** Bytes of a bundle that may be replaced; a larger one is let be. */
const MAX_REPLACED = 48 * 1024 * 1024;
/** A path that no bundle about something else has: another step may have signed other files of the same folder. */
async function freePath(workspace, wanted, content) {
    if (!('statement' in content))
        return wanted;
    const about = subjectsOf(content.statement);
    for (let count = 1;; count += 1) {
        const candidate = count === 1 ? wanted : `${wanted.slice(0, -lib_paths/* BUNDLE_SUFFIX */.Zf.length)}-${count}${lib_paths/* BUNDLE_SUFFIX */.Zf}`;
        if ((await workspace.kind(candidate)) === undefined)
            return candidate;
        const there = await workspace
            .readText(candidate, MAX_REPLACED)
            .then(statedIn)
            .catch(() => undefined);
        if (there === about)
            return candidate;
    }
}
/** What a statement is about, comparable. */
const subjectsOf = ({ subject }) => JSON.stringify(subject.map(({ digest }) => digest));
/** What the statement of a bundle file is about. Only for choosing a name: nothing of it is verified. */
function statedIn(text) {
    const { payload } = JSON.parse(text).dsseEnvelope;
    const statement = (0,lib_statement/* parseStatement */.By)(Buffer.from(payload, 'base64'));
    return typeof statement === 'string' ? undefined : subjectsOf(statement);
}
/** Attaches each bundle to its manifest. @returns the digest of the manifest that carries it */
async function attachAll(context, image, bundles) {
    const { repository } = image;
    const carriers = new Map();
    await (0,parallel/* inParallel */.H)([image.subject, ...image.platforms], SUBJECTS, async (subject) => {
        const all = bundles.filter(({ attachTo }) => attachTo?.manifest === subject);
        const own = all.filter(({ attachTo, attachedAs }) => attachTo?.bundle && attachedAs === undefined);
        const attached = await attachArtifacts(repository, subject, own.map((bundle) => artifactOf(bundle, context)));
        for (const [index, { digest, size, annotations }] of attached.entries()) {
            carriers.set(own[index], digest);
            // Without its media type: it is stored as an image manifest, and is no image that was released.
            context.record.made({
                name: `${repository.name}@${digest} (${annotations?.['dev.sigstore.bundle.predicateType']})`,
                sha256: (0,lib_digest/* hexOf */.ZD)(digest),
                size,
            });
        }
        for (const kind of ['sig', 'att']) {
            const layers = all.flatMap(({ content, layer }) => (layer && 'claim' in content === (kind === 'sig') ? [layer] : []));
            if (layers.length === 0)
                continue;
            await appendLegacy(repository, subject, kind, layers);
            context.log.info(`Stored ${layers.length} under the tag ${legacyTag(subject.digest, kind)} of ${repository.name}.`);
        }
    });
    context.log.info(`Attached ${carriers.size} signed statements to ${imageByDigest(image)}.`);
    return carriers;
}
/** A bundle as it is attached to an image. What its annotations say is for finding it. */
const artifactOf = ({ content, signed }, context) => ({
    bytes: Buffer.from(signed.json),
    artifactType: bundle/* BUNDLE_MEDIA_TYPE */.NV,
    annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        ...('statement' in content && { 'dev.sigstore.bundle.predicateType': content.statement.predicateType }),
        'org.opencontainers.image.created': publish_timeOf(context),
    },
});
/** RFC 3339 UTC in seconds. */
const publish_timeOf = ({ sourceDateEpoch, now }) => new Date(sourceDateEpoch === undefined ? now() : sourceDateEpoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');

;// CONCATENATED MODULE: ./lib/rules.js
/** Everything that verification can find. */
const RULES = {
    signatureMissing: {
        id: 'signature/missing',
        title: 'No signature that counts',
        severity: 'error',
        why: 'Only a signature over this digest, with the sign predicate and by a key of the boundary, says that the image or file was released. An attestation is none, although "cosign verify" accepts one.',
        fix: 'Sign it with a key of the boundary: cosign-sign-verify with mode "sign".',
    },
    attestationMissing: {
        id: 'signature/attestation-missing',
        title: 'A required attestation is missing',
        severity: 'error',
        why: 'Without a signed SBOM or provenance about this digest nobody can tell what is in the image or how it was built.',
        fix: 'Attest it in the job that builds the image: inputs "sbom" and "provenance" of cosign-sign-verify.',
    },
    attestationDiffers: {
        id: 'signature/attestation-differs',
        title: 'The attested document is another one',
        severity: 'error',
        why: 'An SBOM that is attested and an SBOM that is handed out must be the same, or one of them describes something else.',
        fix: 'Attest the document that this job was given, or give it the document that was attested.',
    },
    policyBroken: {
        id: 'signature/policy',
        title: 'A sound signature or attestation that is not what the policy demands',
        severity: 'error',
        why: 'It holds, and is by the wrong signer, too old, or of a build or content that the policy does not allow; or nothing says that it is allowed.',
        fix: 'Sign or attest it as "signing.policy" of sovereign.yaml and the input "policy" demand, or have the policy changed where it is reviewed.',
    },
    invalid: {
        id: 'signature/invalid',
        title: 'A signature or attestation that does not hold',
        severity: 'warning',
        why: 'Whoever may push to the repository may attach anything. What does not hold is not counted; that it is there deserves a look.',
        fix: 'Find out who attached it, and remove it.',
    },
    signerUnknown: {
        id: 'signature/signer-unknown',
        title: 'A signature or attestation by a key that the boundary does not name',
        severity: 'warning',
        why: 'It is not counted. A second signer of an image is either an arrangement that the boundary should name, or a surprise.',
        fix: 'Declare the public key under "signing.keys" in sovereign.yaml if its signatures are to count.',
    },
    mixedFormats: {
        id: 'signature/mixed-formats',
        title: 'Readers of different formats see different signatures',
        severity: 'warning',
        why: 'cosign 3 looks at bundles alone as soon as one is attached, cosign 2 at the tags ".sig" and ".att" alone, and some clients at the fallback tag. What one of them accepts, another refuses or does not see.',
        fix: 'Sign with format "both" while there are readers of both, and remove what nobody is to read any more.',
    },
    witnessAbsent: {
        id: 'signature/witness-absent',
        title: 'A witness that the boundary does not require did not answer',
        severity: 'warning',
        why: 'Without an entry in the log or a timestamp, a signature made with a stolen key cannot be told from one made before.',
        fix: 'See that the service answers, or make it required in sovereign.yaml.',
    },
};

// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/sigstore/lib/boundary-fulcio.js
var boundary_fulcio = __nccwpck_require__(3381);
// EXTERNAL MODULE: ../../packages/sigstore/lib/errors.js
var sigstore_lib_errors = __nccwpck_require__(1061);
// EXTERNAL MODULE: ../../packages/sigstore/lib/keys.js + 1 modules
var keys = __nccwpck_require__(5596);
// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __nccwpck_require__(173);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/boundary-trust.js






const MAX_PEM_BYTES = 64 * 1024;
const KMS_CALLS = 8;
/**
 * The signer of a KMS key that the boundary declares. A key of a named account is asked for by ARN: an id or alias alone would be
 * looked up in the account of the job's own role.
 * @throws as kmsSigner
 */
function declaredKmsSigner(boundary, aws, key) {
    const [, , , arnRegion] = key.kms.startsWith('arn:') ? key.kms.split(':') : [];
    const region = key.region ?? arnRegion ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
    if (key.account === undefined)
        return (0,keys/* kmsSigner */.YV)(aws, key.kms, region);
    const account = (0,boundary_boundary/* accountOf */.XP)(boundary, key.account);
    const resource = key.kms.startsWith('alias/') ? key.kms : `key/${key.kms}`;
    const id = arnRegion === undefined ? `arn:${(0,partitions/* arnPartition */.IQ)(boundary.partition)}:kms:${region}:${account}:${resource}` : key.kms;
    return (0,keys/* kmsSigner */.YV)(aws, id, region, account);
}
/** The public keys that the boundary declares as files. @throws KEY_INVALID, FILE_MISSING, FILE_UNREADABLE */
async function declaredPublicKeys(boundary, files) {
    const keys = [];
    for (const key of boundary.signing?.keys ?? []) {
        if (!('public-key' in key))
            continue;
        const pem = await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, key['public-key']), MAX_PEM_BYTES);
        keys.push({ name: key.name, publicKey: (0,public_key/* parsePublicKey */.ee)(pem, key['public-key']) });
    }
    return keys;
}
/**
 * What the boundary trusts: its signers, and its logs and authorities with those of its trusted root.
 * @param aws asked for the public half of each KMS key
 * @throws TRUST_INVALID where there is a KMS key and no `aws`, KMS_KEY_UNUSABLE, and as declaredWitnesses and declaredRoot
 */
async function trustFromBoundary(boundary, files, aws) {
    const inKms = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key] : []));
    const [first] = inKms;
    if (first && !aws) {
        throw (0,sigstore_lib_errors/* signingError */.M)('TRUST_INVALID', `Key "${first.name}" of the boundary is in KMS, which cannot be asked here.`, 'Give a trust file that holds its public half, or declare it with "public-key" too.');
    }
    const keys = await declaredPublicKeys(boundary, files);
    if (aws) {
        keys.push(...(await (0,parallel/* inParallel */.H)(inKms, KMS_CALLS, async (key) => ({
            name: key.name,
            publicKey: (await declaredKmsSigner(boundary, aws, key)).publicKey,
        }))));
    }
    const declared = await (0,boundary_witnesses/* declaredWitnesses */.K5)(boundary, files);
    const root = await (0,boundary_witnesses/* declaredRoot */.Lm)(boundary, files);
    const fulcio = await (0,boundary_fulcio/* declaredFulcio */.Z)(boundary, files);
    return {
        keys,
        logs: joined('log', declared.logs, root.logs, ({ publicKey }) => (0,public_key/* publicKeyPem */.rY)(publicKey)),
        authorities: joined('timestamp authority', declared.authorities, root.authorities, ({ chain: [leaf] }) => leaf.fingerprint256),
        certificateAuthorities: joined('certificate authority', fulcio.certificateAuthorities, root.certificateAuthorities ?? [], ({ chain: [issuer] }) => issuer.fingerprint256),
        ctLogs: joined('certificate transparency log', fulcio.ctLogs, root.ctLogs ?? [], ({ publicKey }) => (0,public_key/* publicKeyPem */.rY)(publicKey)),
        identities: boundary.signing?.identities ?? [],
    };
}
/** What the boundary and its trusted root trust. Where both know a service, they must know it by the same key. @throws TRUST_INVALID */
function joined(what, declared, root, id) {
    for (const service of declared) {
        const known = root.filter(({ url }) => (0,boundary_witnesses/* isSameUrl */.qo)(url, service.url));
        if (known.length === 0 || known.some((other) => id(other) === id(service)))
            continue;
        throw (0,sigstore_lib_errors/* signingError */.M)('TRUST_INVALID', `The boundary and its trusted root know the ${what} ${service.url} by different keys.`, 'Correct the one that is out of date.');
    }
    const ids = new Set(declared.map(id));
    return [...declared, ...root.filter((service) => !ids.has(id(service)))];
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/keyless.js + 1 modules
var keyless = __nccwpck_require__(1657);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/signer-for.js







const MAX_KEY_BYTES = 64 * 1024;
/**
 * The signer that a person named: a KMS key of `signing.keys` in the boundary, `keyless`, or a PEM file of the workspace
 * whose password, if any, is in `SOVEREIGN_KEY_PASSWORD` or `COSIGN_PASSWORD`.
 * Where the boundary declares the keys whose signatures count, no other key signs.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED, KEY_OUTSIDE, KMS_KEY_UNUSABLE, FILE_MISSING, FILE_UNREADABLE, and as keylessSigner
 */
async function signerFor(context, reference) {
    if (reference === keyless/* KEYLESS */.D)
        return (0,keyless/* keylessSigner */.l)(context);
    const { boundary, files, host, log } = context;
    const declared = boundary.signing?.keys ?? [];
    const named = declared.find(({ name }) => name === reference);
    if (named && 'kms' in named)
        return understood(await declaredKmsSigner(boundary, context.aws, named), log);
    if (named) {
        throw (0,sigstore_lib_errors/* signingError */.M)('KEY_INVALID', `Key "${reference}" of the boundary is only a public key, which cannot sign.`, 'Name the file of its private key, relative to the workspace.');
    }
    const pem = await files.readText(reference, MAX_KEY_BYTES).catch((error) => {
        if (!(error instanceof core_lib_errors/* SovereignError */.Rj) || error.code !== 'FILE_MISSING')
            throw error;
        const names = declared.flatMap((key) => ('kms' in key ? [key.name] : []));
        throw (0,sigstore_lib_errors/* signingError */.M)('KEY_INVALID', `"${reference}" is neither a KMS key of the boundary nor a file of the workspace.`, names.length > 0 ? `KMS keys of the boundary: ${names.join(', ')}.` : 'Declare a KMS key under "signing.keys", or check the path.');
    });
    const { mode } = await (0,external_node_fs_promises_.stat)(files.resolve(reference));
    if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
        log.warn(`${reference} can be read by other users of this machine (mode ${(mode & 0o777).toString(8)}): chmod 600 it.`);
    }
    const password = keys/* PASSWORD_VARIABLES */._J.map((variable) => host.env(variable)).find((value) => value !== undefined && value !== '');
    if (password)
        host.mask(password);
    const signer = await (0,keys/* keyFileSigner */.mK)(pem, reference, password);
    if (declared.length > 0)
        await refuseUndeclared(context, signer, reference);
    return understood(signer, log);
}
/** cosign takes SHA-256 for every key that it is given as a file, and so fails on larger curves without a flag, even on what it signed itself. */
function understood(signer, log) {
    if (signer.hash !== 'sha256') {
        log.warn(`${signer.name} signs with ${signer.hash.toUpperCase()}: cosign verifies it only with --signature-digest-algorithm ${signer.hash}. P-256 needs no flag.`);
    }
    return signer;
}
async function refuseUndeclared({ boundary, files }, signer, reference) {
    const spki = (0,public_key/* spkiOf */.Bb)(signer.publicKey);
    const counting = await declaredPublicKeys(boundary, files);
    if (counting.some(({ publicKey }) => (0,public_key/* spkiOf */.Bb)(publicKey).equals(spki)))
        return;
    const names = (boundary.signing?.keys ?? []).map(({ name }) => name);
    throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `${reference} is none of the keys whose signatures count in this boundary (${names.join(', ')}).`, 'Sign with one of them, or declare the public half under "signing.keys", where the change is reviewed.');
}

;// CONCATENATED MODULE: ./lib/double-meaning.js



/** Larger payloads of simple signing are read by nobody. */
const HEAD = 1024 * 1024;
/**
 * Refuses to sign a file whose signature would be one of something else too: a signature over a file is over its bytes alone, and
 * these bytes are also what is signed for a statement (DSSE) or for an image of cosign 2. Who may have a file signed could so
 * have any statement signed.
 * @throws FILE_AMBIGUOUS
 */
async function refuseDoubleMeaning(workspace, files) {
    for (const { path, size } of files) {
        const chunks = [];
        for await (const chunk of (0,external_node_fs_.createReadStream)(workspace.resolve(path), { end: HEAD - 1 }))
            chunks.push(chunk);
        const what = meaningOf(Buffer.concat(chunks), size <= HEAD);
        if (what !== undefined)
            throw (0,lib_errors/* signVerifyError */.p)('FILE_AMBIGUOUS', `${path} is, byte for byte, what is signed for ${what}: whoever has it signed has that signed as well.`, 'Find out where the file comes from. If it is what it should be, sign an archive that holds it.');
    }
}
/** What else the signature over a file would be of. @param whole whether the bytes are all of it */
function meaningOf(bytes, whole) {
    if (bytes.subarray(0, 7).equals(Buffer.from('DSSEv1 ')))
        return 'a statement (DSSE)';
    if (!whole)
        return undefined;
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
    return field(field(field(value, 'critical'), 'image'), 'docker-manifest-digest') === undefined
        ? undefined
        : 'an image by cosign 2 (simple signing)';
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/verify.js + 1 modules
var verify = __nccwpck_require__(7918);
;// CONCATENATED MODULE: ./lib/referrers.js



/** All versions of the bundle media type start so; which of them is read is decided on the bundle itself. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_BUNDLE = 48 * 1024 * 1024;
const referrers_READS = 6;
/** Faults of one referrer or tag. It is reported and not counted; it must not hide the others, since anyone who may push can attach it. */
const OWN_FAULTS = [
    'CONTENT_MISMATCH',
    'CONTENT_TOO_LARGE',
    'IMAGE_MISSING',
    'REGISTRY_RESPONSE_INVALID',
    'LAYOUT_INVALID',
];
/**
 * Reads every Sigstore bundle and every legacy signature and attestation of an image, and verifies each against `trust` and
 * the image's digest. Lists, tags and annotations choose what is read and nothing else: types, subjects and predicates are
 * taken from what is signed.
 */
async function readAttached(store, subject, trust, expect) {
    const options = { trust, artifactSha256: (0,lib_digest/* hexOf */.ZD)(subject.digest), ...(expect && { expect }) };
    const [{ bundles, onlyUnderTag }, ...legacy] = await Promise.all([
        readBundles(store, subject.digest, options),
        readLegacyKind(store, subject.digest, 'sig', options),
        readLegacyKind(store, subject.digest, 'att', options),
    ]);
    return { bundles: [...bundles, ...legacy.flat()], onlyUnderTag };
}
async function readBundles(store, subject, options) {
    const { listed, underTag = [] } = await store.referrers(subject);
    const candidates = ofArtifactType(listed, BUNDLE_TYPE).sort((a, b) => (a.digest < b.digest ? -1 : 1));
    const read = await (0,parallel/* inParallel */.H)(candidates, referrers_READS, async (candidate) => {
        const { digest } = candidate;
        return withoutOwnFaults({ digest, kind: 'bundle' }, async () => {
            const bytes = await readBundle(store, candidate, subject);
            if (bytes === undefined)
                return undefined;
            if (typeof bytes === 'string')
                return { digest, kind: 'bundle', verification: unusable(bytes) };
            return { digest, kind: 'bundle', sha256: (0,hash/* sha256Hex */.f)(bytes), bytes, verification: await (0,verify/* verifyBundle */.I)(bytes, options) };
        });
    });
    const known = new Set(listed.map(({ digest }) => digest));
    const onlyUnderTag = ofArtifactType(underTag, BUNDLE_TYPE).flatMap(({ digest }) => (known.has(digest) ? [] : [digest]));
    return { bundles: read.filter((bundle) => bundle !== undefined), onlyUnderTag };
}
async function readLegacyKind(store, subject, kind, options) {
    const name = store.legacyName(subject, kind);
    const layers = await withoutOwnFaults({ digest: name, kind }, () => store.legacy(subject, kind));
    if (layers === undefined || 'verification' in layers)
        return layers ? [layers] : [];
    return (0,parallel/* inParallel */.H)(layers, referrers_READS, async ({ bytes, annotations }) => ({
        digest: `${name}, layer ${layers.findIndex((layer) => layer.annotations === annotations) + 1}`,
        kind,
        sha256: (0,hash/* sha256Hex */.f)(bytes),
        bytes: Buffer.from(JSON.stringify({ payload: bytes.toString('base64'), annotations })),
        verification: await (0,verify/* verifyLegacy */.F)(kind, { bytes, annotations }, options),
    }));
}
/** What is read, or a bundle that says why it cannot be. */
async function withoutOwnFaults(named, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof core_lib_errors/* SovereignError */.Rj && OWN_FAULTS.includes(error.code))
            return { ...named, verification: unusable(error.message) };
        throw error;
    }
}
/** The bundle of a referrer, a sentence on why it has none, or undefined where the referrer is something else. */
async function readBundle(store, { digest }, subject) {
    const content = await store.manifest(digest);
    if (!content)
        return `${digest} is listed and does not exist.`;
    const { artifactType, config, layers, subject: stated } = content.manifest;
    if (!(artifactType ?? config?.mediaType)?.startsWith(BUNDLE_TYPE))
        return undefined;
    if (stated?.digest !== subject)
        return `${digest} is listed for this image and says that it belongs to ${stated?.digest ?? 'none'}.`;
    const [layer] = layers;
    if (layers.length !== 1 || !layer?.mediaType.startsWith(BUNDLE_TYPE))
        return `${digest} does not hold exactly one bundle.`;
    return store.blobBytes(layer, MAX_BUNDLE);
}
const unusable = (detail) => ({ verdict: 'broken', checks: [{ name: 'bundle', verdict: 'broken', detail }] });

;// CONCATENATED MODULE: ./lib/reuse.js





const reuse_SUBJECTS = 4;
/**
 * The signings whose very statement is attached already, signed by the same key, with all the witnesses that a new one would have,
 * and holding. To sign them again would only add more of the same. A certificate's key is new each time, so nothing is
 * taken for the same there.
 */
async function attachedAlready(image, signings, { signer, witnesses: { logs, timestamps } }) {
    if (signer.certificate)
        return [];
    const trust = {
        keys: [{ name: signer.name, publicKey: signer.publicKey }],
        logs: logs?.services ?? [],
        authorities: timestamps?.services ?? [],
    };
    const expect = { ...(logs && { log: 'required' }), ...(timestamps && { timestamp: 'required' }) };
    const found = await (0,parallel/* inParallel */.H)([image.subject, ...image.platforms], reuse_SUBJECTS, async (manifest) => {
        const own = signings.flatMap((signing) => {
            const { content, attachTo } = signing;
            return attachTo?.manifest === manifest && !attachTo.legacy && 'statement' in content
                ? [{ signing, said: asRead(content.statement) }]
                : [];
        });
        if (own.length === 0)
            return [];
        const { bundles } = await readAttached(onlyLikely(image.attachments, own.map(({ said }) => said.predicateType)), manifest, trust, expect);
        const held = bundles.filter(({ verification, bytes }) => verification.verdict === 'holds' && bytes);
        return own.flatMap(({ signing, said }) => {
            const same = held.find(({ verification }) => (0,external_node_util_.isDeepStrictEqual)(verification.statement, said));
            if (!same?.bytes)
                return [];
            const json = same.bytes.toString('utf8');
            const detail = `${same.digest} says the same, by the same key, and holds: nothing was signed again.`;
            const checks = [{ name: 'signature', verdict: 'holds', detail }];
            const signed = { bundle: JSON.parse(json), json, sha256: (0,hash/* sha256Hex */.f)(json), checks };
            return [{ ...signing, signed, attachedAs: same.digest }];
        });
    });
    return found.flat();
}
/** A statement as it is read from the bytes that are signed. */
const asRead = (statement) => JSON.parse((0,lib_statement/* encodeStatement */._i)(statement).toString('utf8'));

// EXTERNAL MODULE: ./lib/sign.js + 1 modules
var sign = __nccwpck_require__(9361);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/token.js
var job_token_token = __nccwpck_require__(3400);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/checks.js + 1 modules
var job_token_checks = __nccwpck_require__(2013);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/errors.js
var job_token_errors = __nccwpck_require__(8570);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
;// CONCATENATED MODULE: ../../packages/core/lib/limited-text.js
/** The bytes of an answer, or undefined as soon as it has more than `limit` of them. */
async function bytesUpTo(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The text of an answer, or undefined as soon as it has more than `limit` bytes. */
const textUpTo = async (response, limit) => (await bytesUpTo(response, limit))?.toString('utf8');

// EXTERNAL MODULE: ../../packages/core/lib/job-token/token-check.js
var token_check = __nccwpck_require__(3677);
;// CONCATENATED MODULE: ../../packages/core/lib/job-token/jwks.js






const MAX_BYTES = 512 * 1024;
/** For a whole answer: STS waits no longer for the issuer either. */
const TIMEOUT_MS = 5_000;
const MIN_RSA_BITS = 2048;
/** FIPS 186-5, appendix A.1.1. */
const MIN_RSA_EXPONENT = 65537n;
/**
 * Checks signatures with the keys that issuers publish, and remembers the keys for the attempts of one step.
 * @param timeout milliseconds for each answer of an issuer
 */
function createSignatureCheck(fetch, timeout = TIMEOUT_MS) {
    const known = new Map();
    return async (token) => {
        const issuer = String(token.claims.iss);
        try {
            const keys = known.get(issuer) ?? (await fetchKeys((url) => answerOf(fetch, url, timeout), issuer));
            known.set(issuer, keys);
            return signatureCheck(verifySignature(token, keys));
        }
        catch (error) {
            if (error instanceof Unreadable)
                return signatureCheck(error.message, 'unknown');
            throw error;
        }
    };
}
/** What the issuer publishes is not what it must be. */
class Unreadable extends Error {
}
const signatureCheck = (wrong, verdict = 'broken') => ({
    name: 'token signature',
    verdict: wrong === undefined ? 'holds' : verdict,
    detail: wrong ?? 'The token is signed with a key that its issuer publishes.',
    code: 'TOKEN_SIGNATURE',
    fix: 'Look at what gives the job its token, and at the keys that the issuer publishes (jwks_uri of its discovery document).',
});
/** The keys of an issuer by its discovery document, both on the issuer's own origin (OpenID Connect Discovery 1.0). */
async function fetchKeys(get, issuer) {
    const discovery = await fetchJson(get, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (discovery.issuer !== issuer)
        throw new Unreadable(`The discovery document is the one of ${(0,token_check/* quote */.h)(discovery.issuer)}, not of ${issuer}.`);
    const url = typeof discovery.jwks_uri === 'string' ? URL.parse(discovery.jwks_uri) : null;
    if (url?.username !== '' || url.password !== '' || url.origin !== (0,partitions/* originOf */.yv)((0,issuers/* endpointOf */.X5)(issuer)))
        throw new Unreadable(`The issuer says that its keys are at ${(0,token_check/* quote */.h)(discovery.jwks_uri)}, which is not on its own host.`);
    const { keys } = await fetchJson(get, url.href);
    if (!Array.isArray(keys))
        throw new Unreadable('The issuer publishes no list of keys.');
    return keys.filter((key) => typeof key === 'object' && key !== null);
}
async function fetchJson(get, url) {
    const { status, text } = await get(url);
    if (status !== 200)
        throw new Unreadable(`The issuer answered ${status} for ${url}.`);
    try {
        return Object(JSON.parse(text));
    }
    catch {
        throw new Unreadable(`The issuer answered with something that is not JSON for ${url}.`);
    }
}
/** An answer that is whole within a time and a size. What the boundary refuses stays refused. */
async function answerOf(fetch, url, timeout) {
    const signal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(url, { headers: { accept: 'application/json' }, purpose: 'keys of the issuer', signal });
        const text = await textUpTo(response, MAX_BYTES);
        if (text === undefined)
            throw new Unreadable(`The issuer answered with more than ${MAX_BYTES} bytes for ${url}.`);
        return { status: response.status, text };
    }
    catch (error) {
        if (signal.aborted)
            throw new Unreadable(`The issuer did not answer within ${timeout / 1000} s for ${url}.`);
        if (error instanceof Unreadable || (error instanceof core_lib_errors/* SovereignError */.Rj && error.exit === 'policy'))
            throw error;
        throw new Unreadable(`The issuer does not answer for ${url}: ${(0,core_lib_errors/* messageOf */.bD)(error)}`);
    }
}
/**
 * Whether one of the keys signed a token (RFC 7515). The algorithm decides which kind of key counts, never the other way round.
 * Pure. Gives what is wrong, or undefined.
 */
function verifySignature({ text, algorithm, header, claims }, keys) {
    if (algorithm !== 'RS256' && algorithm !== 'ES256')
        return `The signature algorithm ${(0,token_check/* quote */.h)(algorithm)} cannot be checked.`;
    if (header.crit !== undefined)
        return 'The token asks for extensions (crit) that nobody here knows.';
    const { kid } = header;
    if (typeof kid !== 'string' || kid === '')
        return 'The token does not say which key signed it (kid).';
    const matching = keys.filter((key) => key.kid === kid);
    const [jwk] = matching;
    if (!jwk || matching.length > 1)
        return `The issuer ${String(claims.iss)} publishes ${matching.length === 0 ? 'no key' : 'several keys'} with id ${(0,token_check/* quote */.h)(kid)}.`;
    const kind = algorithm === 'RS256' ? jwk.kty === 'RSA' : jwk.kty === 'EC' && jwk.crv === 'P-256';
    if (!kind || (jwk.alg !== undefined && jwk.alg !== algorithm) || (jwk.use !== undefined && jwk.use !== 'sig'))
        return `The key ${(0,token_check/* quote */.h)(kid)} is not one for ${algorithm} signatures.`;
    const dot = text.lastIndexOf('.');
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: publicPart(jwk), format: 'jwk' });
        const { modulusLength = MIN_RSA_BITS, publicExponent = MIN_RSA_EXPONENT } = key.asymmetricKeyDetails ?? {};
        if (modulusLength < MIN_RSA_BITS)
            return `The key ${(0,token_check/* quote */.h)(kid)} is shorter than ${MIN_RSA_BITS} bits.`;
        if (publicExponent < MIN_RSA_EXPONENT)
            return `The key ${(0,token_check/* quote */.h)(kid)} has the exponent ${publicExponent}, with which signatures can be made up.`;
        const signature = Buffer.from(text.slice(dot + 1), 'base64url');
        const genuine = (0,external_node_crypto_.verify)('sha256', Buffer.from(text.slice(0, dot)), { key, dsaEncoding: 'ieee-p1363' }, signature);
        return genuine ? undefined : 'The signature of the token does not hold.';
    }
    catch {
        return `The key ${(0,token_check/* quote */.h)(kid)} that the issuer publishes cannot be used.`;
    }
}
const publicPart = ({ kty, crv, n, e, x, y }) => (kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y });

;// CONCATENATED MODULE: ./lib/job-claims.js
/** The claim that holds each fact. */
const GITHUB = {
    repository: 'repository',
    repositoryId: 'repository_id',
    ownerId: 'repository_owner_id',
    ref: 'ref',
    commit: 'sha',
    event: 'event_name',
    workflow: 'workflow_ref',
    runId: 'run_id',
    runAttempt: 'run_attempt',
};
const GITLAB = {
    repository: 'project_path',
    repositoryId: 'project_id',
    ownerId: 'namespace_id',
    ref: 'ref_path',
    commit: 'sha',
    event: 'pipeline_source',
    runId: 'pipeline_id',
    jobId: 'job_id',
    runnerId: 'runner_id',
};
/** In a pipeline of a merge request from a fork, the claims are those of the fork, the variables those of its target. */
const OF_MERGE_REQUEST = ['repository', 'repositoryId', 'ownerId', 'ref'];
/** Without these a token does not say which run it is of. */
const ESSENTIAL = ['repository', 'commit', 'runId'];
/**
 * What a job is by the claims of its token, whose signature holds. Of the environment stays what no claim of this product tells:
 * the server, whose token it is, and the names of job and runner.
 */
function claimedFacts(claims, facts) {
    const { product, server, job, runUrl, runner, architecture, pullRequest } = facts;
    const names = product === 'gitlab' ? GITLAB : GITHUB;
    const claimed = {};
    for (const [fact, name] of Object.entries(names)) {
        const value = claimOf(claims, name);
        if (value === undefined)
            continue;
        const known = facts[fact];
        const excused = product === 'gitlab' && pullRequest !== undefined && OF_MERGE_REQUEST.includes(fact);
        // Where a server does not tell the file of the workflow, the fact is its title.
        const comparable = known !== undefined && (fact !== 'workflow' || known.includes('@'));
        if (comparable && known !== value && !excused)
            return { differs: `its ${name} is ${JSON.stringify(value.slice(0, 200))}, and the job says ${JSON.stringify(known.slice(0, 200))}` };
        claimed[fact] = value;
    }
    const missing = ESSENTIAL.find((fact) => claimed[fact] === undefined);
    if (missing !== undefined)
        return { missing: names[missing] };
    const builderWorkflow = product === 'gitlab' ? undefined : claimOf(claims, 'job_workflow_ref');
    const environment = claimOf(claims, 'runner_environment');
    const named = { ...(runner?.name !== undefined && { name: runner.name }), ...(environment !== undefined && { environment }) };
    return {
        facts: {
            product,
            ...(server !== undefined && { server }),
            ...claimed,
            ...(builderWorkflow !== undefined && { builderWorkflow }),
            ...(job !== undefined && { job }),
            ...(runUrl !== undefined && { runUrl }),
            ...(architecture !== undefined && { architecture }),
            ...(Object.keys(named).length > 0 && { runner: named }),
        },
    };
}
/** A claim as text. GitLab gives some ids as numbers. */
function claimOf(claims, name) {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (Number.isSafeInteger(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/vouched-run.js




/**
 * What the run is by the job's OIDC token, where the job may have one for the boundary's audience and its issuer can be asked
 * for its keys; else by the environment alone. The token goes nowhere.
 * @throws PROVENANCE_DIFFERS where token and environment tell different runs, TOKEN_\u2026 where the token is not one that the
 *   boundary takes, OIDC_REFUSED, EGRESS_REFUSED
 */
async function vouchedRun(context) {
    const { host, log } = context;
    const own = ownFacts(context);
    const byItself = (why) => {
        log.info(`The provenance is what the job says of itself: ${why}`);
        return { facts: own, vouched: { from: 'environment' } };
    };
    const { identity, partition } = context.boundary;
    if (host.facts.product === 'terminal')
        return { facts: own, vouched: { from: 'environment' } };
    if (!identity)
        return byItself('the boundary names no issuer ("identity.issuers").');
    let text;
    try {
        text = await host.oidcToken(identity.audience);
    }
    catch (error) {
        if (error instanceof core_lib_errors/* SovereignError */.Rj && error.code === 'OIDC_UNAVAILABLE')
            return byItself(error.message);
        throw error;
    }
    const token = (0,job_token_token/* readToken */.A)(text);
    const checks = (0,job_token_checks/* checkToken */.S)(token, { boundary: { partition, identity }, facts: host.facts, source: 'oidc', now: context.now() });
    const broken = checks.find(({ verdict, code }) => verdict === 'broken' && code !== 'TOKEN_TIME');
    if (broken)
        throw (0,job_token_errors/* tokenError */.E)(broken.code, broken.detail, broken.fix);
    // A token that ran out says no less of the job, and it is no reason to sign nothing.
    const open = checks.find(({ verdict }) => verdict !== 'holds');
    if (open)
        return byItself(open.detail);
    const signature = await createSignatureCheck(context.fetch)(token);
    if (signature.verdict === 'broken')
        throw (0,job_token_errors/* tokenError */.E)(signature.code, signature.detail, signature.fix);
    if (signature.verdict === 'unknown')
        return byItself(signature.detail);
    const claimed = claimedFacts(token.claims, own);
    if ('differs' in claimed)
        throw (0,lib_errors/* signVerifyError */.p)('PROVENANCE_DIFFERS', `The job token is of another run than this job: ${claimed.differs}.`, 'Look at what gives the job its token, and at what set the variables of the job.');
    if ('missing' in claimed)
        return byItself(`the token does not say its ${claimed.missing}.`);
    return { facts: claimed.facts, vouched: { from: 'oidc-token', issuer: String(token.claims.iss) } };
}
function ownFacts({ host }) {
    const { facts } = host;
    if (facts.product !== 'gitlab')
        return facts;
    const [jobId, runnerId, platform] = ['CI_JOB_ID', 'CI_RUNNER_ID', 'CI_RUNNER_EXECUTABLE_ARCH'].map((name) => host.env(name) || undefined);
    const architecture = platform?.split('/').at(-1);
    return { ...facts, ...(jobId && { jobId }), ...(runnerId && { runnerId }), ...(architecture && { architecture }) };
}

;// CONCATENATED MODULE: ./lib/signing.js










/** Makes every signature, and publishes them once all are there. @throws as signAll and publish, SIGN_INPUTS */
async function signSubjects(context, subjects, options) {
    const { signer, outputFolder } = options;
    const { record } = context;
    await refuseDoubleMeaning(context.files, subjects.files);
    const run = options.provenance ? await vouchedRun(context) : undefined;
    const provenance = run && provenanceOf(run.facts, run.vouched);
    if (subjects.image)
        (0,sign/* refuseLegacy */.SL)(options.format, options.witnesses);
    const signings = (0,sign/* planSignings */.OJ)(subjects, {
        ...(provenance && { provenance }),
        annotations: annotationsOf(options.annotations),
        format: options.format,
    });
    if (signings.length === 0)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', 'What is known by its digest alone cannot be signed, and there is no statement about it.', 'Give the file itself, or something to attest: "provenance", "sbom", "predicate".');
    record.fact('key', signer.name);
    const selfAsserted = run?.vouched.from === 'environment';
    if (run)
        record.fact('provenance', `${whoVouches(run.vouched)}, SLSA Build level 1`);
    const reused = subjects.image ? await attachedAlready(subjects.image, signings, options) : [];
    if (reused.length > 0)
        record.fact('reused', reused.length);
    const names = new Set(reused.map(({ name }) => name));
    const fresh = signings.filter(({ name }) => !names.has(name));
    const made = options.engine === 'cosign'
        ? await (await __nccwpck_require__.e(/* import() */ 69).then(__nccwpck_require__.bind(__nccwpck_require__, 3069))).signWithCosign(context, fresh, options)
        : await (0,sign/* signAll */.ZF)(context, fresh, options);
    const order = new Map(signings.map(({ name }, index) => [name, index]));
    const bundles = [...reused, ...made].sort((one, other) => (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0));
    const checks = (0,sign/* checksOf */.tg)(bundles);
    const absent = checks.filter(({ verdict }) => verdict === 'unknown');
    const published = await publish(context, subjects, bundles, outputFolder);
    return {
        ...published,
        checks,
        findings: absent.map(({ name, detail }) => (0,finding/* finding */.gk)(RULES.witnessAbsent, { message: detail, key: name })),
        selfAsserted,
    };
}
const whoVouches = (vouched) => vouched.from === 'environment' ? 'self-asserted' : `by the job token of ${vouched.issuer}`;
function annotationsOf(lines) {
    const annotations = new Map();
    for (const line of lines) {
        const [, name, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined || annotations.has(name))
            throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', `${JSON.stringify(line.slice(0, 200))} is not an annotation, or the second of its name.`, 'Write NAME=VALUE, each name once.');
        annotations.set(name, value);
    }
    return Object.fromEntries(annotations);
}
/** What signs: as `key` says, or the one key that the boundary declares. @throws SIGN_INPUTS, and as signerFor */
async function chosenSigner(context, key = onlyKey(context)) {
    return { key, signer: await signerFor(context, key) };
}
/** The one KMS key that the boundary declares; without any, its Fulcio. @throws SIGN_INPUTS, BOUNDARY_INCOMPLETE */
function onlyKey({ boundary }) {
    const names = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key.name] : []));
    const [only] = names;
    if (only !== undefined && names.length === 1)
        return only;
    if (names.length > 1)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', `The boundary declares ${names.length} KMS keys and "key" names none.`, `Name one of ${names.join(', ')}.`);
    if (boundary.signing?.fulcio)
        return keyless/* KEYLESS */.D;
    throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) declares no KMS key and no Fulcio, and "key" names none.`, 'Declare one under "signing.keys", or "signing.fulcio", or name a private key in PEM with "key".');
}

;// CONCATENATED MODULE: ../../packages/core/lib/reports/markdown.js
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');

;// CONCATENATED MODULE: ./lib/summary.js

const WORD = { holds: '\u2705 holds', broken: '\u274c broken', unknown: '\u2754 unknown' };
/** Markdown of what was signed and what was checked. */
function summaryOf(subjects, checks, selfAsserted) {
    const lines = subjects.map((subject) => `- \`${subject.replace(/[\r\n`]+/g, ' ')}\``);
    if (checks.length > 0) {
        lines.push('', '| Check | Answer | |', '|---|---|---|');
        for (const { name, verdict, detail } of checks)
            lines.push(`| ${cell(name)} | ${WORD[verdict]} | ${cell(detail)} |`);
    }
    if (selfAsserted)
        lines.push('', 'The provenance is what the job says of itself (SLSA Build level 1).');
    return lines.join('\n');
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/trust.js
var trust = __nccwpck_require__(1962);
// EXTERNAL MODULE: ../../packages/sigstore/lib/verify-signer.js
var verify_signer = __nccwpck_require__(1038);
;// CONCATENATED MODULE: ./lib/trust.js


const MAX_TRUST = 1024 * 1024;
/**
 * Whose signatures count. A trust file narrows or stands in for what the boundary declares, and never widens it: its keys
 * and identities must be those of the boundary where there are any (for a KMS key it holds the public half under the key's name),
 * and log, timestamp authority and certificate authority are the boundary's where it names them.
 * @param offline whether KMS must not be asked
 * @throws TRUST_MISSING, KEY_OUTSIDE, IDENTITY_OUTSIDE, and those of the trust file and of KMS
 */
async function trustOf({ boundary, files, aws }, file, offline = false) {
    const declared = boundary.signing?.keys ?? [];
    const identities = boundary.signing?.identities ?? [];
    if (file === undefined) {
        if (declared.length === 0 && identities.length === 0)
            throw (0,lib_errors/* signVerifyError */.p)('TRUST_MISSING', `The boundary (${boundary.source}) declares no key or identity whose signatures count.`, 'Declare them under "signing.keys" or "signing.identities", or name a trust file with the input "trust".');
        return trustFromBoundary(boundary, files, offline ? undefined : aws);
    }
    const given = (0,trust/* parseTrust */.Sb)(await files.readText(file, MAX_TRUST), file);
    if (given.keys.length === 0 && !given.identities?.length)
        throw (0,lib_errors/* signVerifyError */.p)('TRUST_MISSING', `${file} holds no key and no identity.`, 'Give a trust file of this product or a PEM public key; a trusted root alone has none.');
    const kms = declared.filter((key) => 'kms' in key);
    // Only the local half of the boundary is asked: a trust file is what one has where KMS cannot be asked.
    const local = await trustFromBoundary({ ...boundary, signing: { ...boundary.signing, keys: declared.filter((key) => !('kms' in key)) } }, files);
    const names = new Map(local.keys.map(({ name, publicKey }) => [(0,public_key/* publicKeyPem */.rY)(publicKey), name]));
    const closed = declared.length > 0 || identities.length > 0;
    const keys = given.keys.map(({ name, publicKey }) => {
        // A policy goes by names, so a key is called what the boundary calls it.
        const known = names.get((0,public_key/* publicKeyPem */.rY)(publicKey)) ?? kms.find((key) => key.name === name)?.name;
        if (known === undefined && closed)
            throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `Key "${name}" of ${file} is none of the keys whose signatures count in this boundary (${declared.map((key) => key.name).join(', ')}).`, 'Declare it under "signing.keys", where the change is reviewed. In a trust file, the public half of a KMS key has the name of that key.');
        return { name: known ?? name, publicKey };
    });
    const certified = (given.identities ?? []).map((identity) => {
        const { name, issuer, subject } = identity;
        const known = identities.find((declared) => declared.issuer === issuer && declared.subject === subject);
        if (!known && closed)
            throw (0,sigstore_lib_errors/* signingError */.M)('IDENTITY_OUTSIDE', `Identity "${name}" of ${file} is none of the identities whose signatures count in this boundary (${identities.map((declared) => declared.name).join(', ')}).`, 'Declare it under "signing.identities", issuer and subject character by character, where the change is reviewed.');
        return known ?? identity;
    });
    const { fulcio, rekor, timestamp, 'trusted-root': root } = boundary.signing ?? {};
    // A trusted root of the boundary names all of them. Authority and certificate transparency log go together: one without the
    // other would be another demand.
    const authority = (root ?? fulcio) === undefined ? given : local;
    return {
        keys,
        identities: certified,
        certificateAuthorities: authority.certificateAuthorities ?? [],
        ctLogs: authority.ctLogs ?? [],
        logs: (root ?? rekor) === undefined ? given.logs : local.logs,
        authorities: (root ?? timestamp) === undefined ? given.authorities : local.authorities,
    };
}
/** Refuses to sign as somebody whose signature this very step would not accept. @throws KEY_OUTSIDE, IDENTITY_OUTSIDE */
function refuseUntrusted(signer, trust) {
    if ((0,verify_signer/* isTrustedSigner */.Gp)(signer, trust))
        return;
    if (signer.certificate)
        throw (0,sigstore_lib_errors/* signingError */.M)('IDENTITY_OUTSIDE', `The signatures of ${signer.name} would not count: it is none of the trusted identities (${trust.identities?.map(({ name }) => name).join(', ') || 'there are none'}).`, 'Sign in the workflow that is trusted, or declare this one under "signing.identities".');
    throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `The signatures of ${signer.name} would not count: it is none of the trusted keys (${trust.keys.map(({ name }) => name).join(', ')}).`, 'Sign with one of them, or declare its public half under "signing.keys".');
}

// EXTERNAL MODULE: ../../packages/core/lib/boundary/load.js + 1 modules
var load = __nccwpck_require__(4616);
;// CONCATENATED MODULE: ./lib/policy.js


const MAX_POLICY = 256 * 1024;
const HOUR = 3_600_000;
/**
 * The policy of the boundary, narrowed by a file of the same shape: what either demands is demanded.
 * @throws BOUNDARY_INVALID, POLICY_UNMEETABLE, FILE_MISSING, FILE_UNREADABLE
 */
async function policyOf(boundary, files, file, trust) {
    const declared = boundary.signing?.policy;
    const given = file === undefined ? undefined : await (0,load/* parseSigningPolicy */.XL)(await files.readText(file, MAX_POLICY), file);
    const policy = combine([declared, given].filter((one) => one !== undefined));
    const { keys = [], identities = [] } = boundary.signing ?? {};
    const wrong = unmeetable(policy, trust, [...keys, ...identities].map(({ name }) => name));
    if (wrong !== undefined)
        throw (0,lib_errors/* signVerifyError */.p)('POLICY_UNMEETABLE', `Nothing can meet the policy of ${[declared && boundary.source, file].filter(Boolean).join(' and ')}: ${wrong}.`, 'Correct the policy, or declare what it names under "signing".');
    return policy;
}
/** The conjunction of policies. Pure. */
function combine(policies) {
    const every = policies.map(demandOf).reduce(narrow, { atLeast: 1 });
    const statements = new Map();
    for (const entry of policies.flatMap((policy) => policy.statements ?? [])) {
        const { type, ...own } = typeof entry === 'string' ? { type: entry } : entry;
        statements.set(type, narrow(statements.get(type) ?? every, demandOf(own)));
    }
    return {
        every,
        statements,
        logEntries: Math.max(0, ...policies.map((policy) => policy['log-entries'] ?? 0)),
        timestamps: Math.max(0, ...policies.map((policy) => policy.timestamps ?? 0)),
        provenance: policies.flatMap(({ provenance }) => provenance ?? []),
        sbomFields: [...new Set(policies.flatMap(({ sbom }) => sbom?.fields ?? []))],
    };
}
function demandOf({ signers, 'at-least': atLeast = 1, 'max-age': age }) {
    const maxAge = age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1) * HOUR;
    return { atLeast, ...(signers && { signers }), ...(maxAge !== undefined && { maxAge }) };
}
function narrow(a, b) {
    const signers = a.signers && b.signers ? a.signers.filter((name) => b.signers?.includes(name)) : (a.signers ?? b.signers);
    const ages = [a.maxAge, b.maxAge].filter((age) => age !== undefined);
    return {
        atLeast: Math.max(a.atLeast, b.atLeast),
        ...(signers && { signers }),
        ...(ages.length > 0 && { maxAge: Math.min(...ages) }),
    };
}
/** @param declared names of signers that the boundary declares, which a trust file may have left out */
function unmeetable({ every, statements, logEntries, timestamps }, { keys, identities = [], logs, authorities }, declared) {
    const trusted = new Set([...keys, ...identities].map(({ name }) => name));
    const known = new Set([...trusted, ...declared]);
    for (const [type, { signers = [...trusted], atLeast }] of [['signature', every], ...statements]) {
        const stranger = signers.find((name) => !known.has(name));
        if (stranger !== undefined)
            return `"${stranger}" is none of the trusted signers (${[...known].join(', ')})`;
        const counting = new Set(signers.filter((name) => trusted.has(name))).size;
        if (counting < atLeast)
            return `it wants ${type} by ${atLeast} signers, of ${counting} that count`;
    }
    if (logEntries > logs.length)
        return `it wants entries in ${logEntries} logs, of ${logs.length} that are trusted`;
    if (timestamps > authorities.length)
        return `it wants timestamps of ${timestamps} authorities, of ${authorities.length} that are trusted`;
    return undefined;
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/simple-signing.js
var simple_signing = __nccwpck_require__(2810);
;// CONCATENATED MODULE: ./lib/policy-statements.js


/** The predicate types that a short name of a policy stands for; any of them will do. */
const TYPES = {
    signature: [lib_statement/* PREDICATE */.W3.cosignSign, simple_signing/* SIMPLE_SIGNING */.Nj],
    sbom: Object.values(SBOM_PREDICATE),
    provenance: [lib_statement/* PREDICATE */.W3.slsaProvenance],
    vulnerabilities: [
        'https://cosign.sigstore.dev/attestation/vuln/v1',
        'https://in-toto.io/attestation/vulns/v0.1',
        'https://in-toto.io/attestation/vulns/v0.2',
    ],
    openvex: [lib_statement/* PREDICATE */.W3.openVex, 'https://openvex.dev/ns/v0.2.0'],
    'test-results': [lib_statement/* PREDICATE */.W3.testResult],
    'verification-summary': [lib_statement/* PREDICATE */.W3.verificationSummary],
};
/** The predicate types of a name of a policy. A URI stands for itself. */
const predicateTypesOf = (type) => TYPES[type] ?? [type];
/** What checks call a statement of a type. */
const titleOf = (type) => type === 'signature' ? 'image signature' : type === 'sbom' ? 'SBOM attestation' : `${type} attestation`;

// EXTERNAL MODULE: ../../packages/core/lib/identity-pattern.js
var identity_pattern = __nccwpck_require__(8140);
;// CONCATENATED MODULE: ./lib/provenance-policy.js


const NAMES = [
    ['builders', 'builder'],
    ['sources', 'source'],
    ['refs', 'ref'],
];
/** What policies demand of a provenance, as checks call it. */
const provenanceAsks = (demands) => NAMES.flatMap(([key, name]) => (demands.some((demand) => demand[key] !== undefined) ? [name] : []));
/**
 * Holds a SLSA provenance v1 predicate, and the claims of the certificate that signed it, against a policy. The predicate
 * must say what is demanded; a certificate need not say it, and must not say otherwise.
 */
function provenanceAnswers(predicate, certificate, demands) {
    const said = claimsOf(predicate);
    return NAMES.flatMap(([key, name]) => {
        const lists = demands.map((demand) => demand[key]).filter((list) => list !== undefined);
        if (lists.length === 0)
            return [];
        const allowed = (value) => lists.every((patterns) => patterns.some((pattern) => (0,identity_pattern/* subjectFits */.L)(pattern, normal(value, name))));
        const wanted = lists.map((patterns) => patterns.join(' or ')).join(', and ');
        const value = said[name];
        const witnessed = certificate?.[name];
        if (value === undefined)
            return [{ name, verdict: 'unknown', detail: `The provenance does not say its ${name}, which must be ${wanted}.` }];
        if (!allowed(value))
            return [{ name, verdict: 'broken', detail: `Its ${name} is ${provenance_policy_quote(value)}, which must be ${wanted}.` }];
        if (witnessed !== undefined && !allowed(witnessed))
            return [
                { name, verdict: 'broken', detail: `The certificate that signed it says ${name} ${provenance_policy_quote(witnessed)}, which must be ${wanted}.` },
            ];
        return [{ name, verdict: 'holds', detail: `${provenance_policy_quote(value)}${witnessed === undefined ? '' : ', and the certificate says so too'}.` }];
    });
}
/**
 * Builder, source and ref of a predicate, from the places that the build types of GitHub, GitLab and this product give them.
 * A predicate that names several sources or refs for its one build names none.
 */
function claimsOf(predicate) {
    const definition = field(predicate, 'buildDefinition');
    const parameters = field(definition, 'externalParameters');
    const workflow = field(parameters, 'workflow');
    const builder = textOf(field(field(field(predicate, 'runDetails'), 'builder'), 'id'));
    const source = one([field(workflow, 'repository'), field(parameters, 'repository'), field(parameters, 'source')]);
    const dependencies = field(definition, 'resolvedDependencies');
    const uris = (Array.isArray(dependencies) ? dependencies : []).map((dependency) => textOf(field(dependency, 'uri')));
    const own = uris.flatMap((uri) => {
        const match = uri === undefined ? null : /^git\+(https:\/\/[^@]+)@(refs\/\S+)$/.exec(uri);
        return match && source !== undefined && normal(match[1], 'source') === normal(source, 'source') ? [match[2]] : [];
    });
    const ref = one([field(workflow, 'ref'), field(parameters, 'ref'), ...own]);
    return { ...(builder !== undefined && { builder }), ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
}
/** What Fulcio wrote of the build into the certificate of its signer. */
function buildClaimsOf(certificate) {
    if (!certificate)
        return undefined;
    const { buildSignerUri: builder, sourceRepositoryUri: source, sourceRepositoryRef: ref } = certificate;
    return { ...(builder !== undefined && { builder }), ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
}
/** The one value that all places agree on. */
function one(values) {
    const texts = new Set(values.map(textOf).filter((value) => value !== undefined));
    return texts.size === 1 ? [...texts][0] : undefined;
}
/** Git serves a repository with and without `.git`. */
const normal = (value, name) => (name === 'source' ? value.replace(/^git\+/, '').replace(/\.git$/, '') : value);
const provenance_policy_quote = (value) => JSON.stringify(value.slice(0, 200));

;// CONCATENATED MODULE: ./lib/sbom-fields.js

/** Of the document; all others are of each package. */
const DOCUMENT_FIELDS = ['author', 'timestamp'];
const SHOWN = 3;
/**
 * What an SBOM lacks of the fields that are demanded, or undefined. A fact of packages must be in each of them; a document
 * without packages has none of these facts. The package that the document describes is the image itself and is not asked.
 * @param document CycloneDX, SPDX 2 or SPDX 3, as its format was told before
 */
function sbomMistake(document, fields) {
    const { has, packages } = factsOf((0,json/* fieldsOf */.Pf)(document));
    const mistakes = fields.flatMap((field) => {
        if (DOCUMENT_FIELDS.includes(field))
            return has.has(field) ? [] : [`it has no ${field}`];
        if (packages.length === 0)
            return [`it lists no package that could have ${field}`];
        const without = packages.filter((item) => !item.has.has(field));
        const names = without.slice(0, SHOWN).map(({ name }) => JSON.stringify(name.slice(0, 80)));
        const more = without.length > SHOWN ? ', \u2026' : '';
        return without.length === 0 ? [] : [`${without.length} of ${packages.length} packages have no ${field} (${names.join(', ')}${more})`];
    });
    return mistakes.length === 0 ? undefined : mistakes.join('; ');
}
function factsOf(document) {
    if (document.bomFormat === 'CycloneDX')
        return cycloneDx(document);
    return Array.isArray(document['@graph']) ? spdx3(document['@graph'].map(json/* fieldsOf */.Pf)) : spdx2(document);
}
function cycloneDx({ metadata, components, dependencies }) {
    const { authors, manufacturer, manufacture, timestamp } = (0,json/* fieldsOf */.Pf)(metadata);
    const inGraph = new Set(list(dependencies).map(({ ref }) => ref));
    const flat = (items) => list(items).flatMap((item) => [item, ...flat(item.components)]);
    // Files, data and keys are listed too, and are no packages.
    const packages = flat(components).filter(({ type }) => ['application', 'framework', 'library'].includes(type));
    return {
        has: fieldsWhere({
            author: [authors, [manufacturer], [manufacture]].some((makers) => list(makers).some(({ name }) => isText(name))),
            timestamp: isTime(timestamp),
        }),
        packages: packages.map((item) => ({
            name: String(item.name),
            has: fieldsWhere({
                supplier: isText((0,json/* fieldsOf */.Pf)(item.supplier).name) || isText((0,json/* fieldsOf */.Pf)(item.manufacturer).name) || isText(item.publisher),
                license: list(item.licenses).some(({ license, expression }) => isText(expression) || isText((0,json/* fieldsOf */.Pf)(license).id) || isText((0,json/* fieldsOf */.Pf)(license).name)),
                hashes: list(item.hashes).some(({ content }) => isText(content)),
                purl: isPurl(item.purl),
                dependencies: inGraph.has(item['bom-ref']),
            }),
        })),
    };
}
function spdx2({ creationInfo, packages, relationships, documentDescribes }) {
    const { creators, created } = (0,json/* fieldsOf */.Pf)(creationInfo);
    const related = list(relationships);
    const described = new Set([
        ...(Array.isArray(documentDescribes) ? documentDescribes : []),
        ...related.filter(({ relationshipType }) => relationshipType === 'DESCRIBES').map(({ relatedSpdxElement }) => relatedSpdxElement),
    ]);
    const inGraph = new Set(related
        .filter(({ relationshipType }) => /DEPEND|CONTAIN/.test(String(relationshipType)))
        .flatMap(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement]));
    return {
        has: fieldsWhere({
            author: Array.isArray(creators) && creators.some((creator) => /^(?:Person|Organization): ?\S/.test(String(creator))),
            timestamp: isTime(created),
        }),
        packages: list(packages)
            .filter(({ SPDXID }) => !described.has(SPDXID))
            .map((item) => ({
            name: String(item.name),
            has: fieldsWhere({
                supplier: isStated(item.supplier),
                license: isStated(item.licenseDeclared) || isStated(item.licenseConcluded),
                hashes: list(item.checksums).some(({ checksumValue }) => isText(checksumValue)),
                purl: list(item.externalRefs).some(({ referenceType, referenceLocator }) => referenceType === 'purl' && isPurl(referenceLocator)),
                dependencies: inGraph.has(item.SPDXID),
            }),
        })),
    };
}
function spdx3(graph) {
    const typed = (type) => graph.filter((element) => element.type === type || element['@type'] === type);
    const document = typed('SpdxDocument')[0] ?? {};
    const roots = new Set([document, ...typed('software_Sbom')].flatMap(({ rootElement }) => (Array.isArray(rootElement) ? rootElement : [])));
    const info = graph.find((element) => element.type === 'CreationInfo' && (element['@id'] === document.creationInfo || document.creationInfo === undefined));
    const agents = new Set(['Person', 'Organization']
        .flatMap(typed)
        .filter(({ name }) => isText(name))
        .map(({ spdxId }) => spdxId));
    const relationships = graph.filter(({ relationshipType }) => isText(relationshipType));
    const from = (pattern) => new Set(relationships.filter(({ relationshipType }) => pattern.test(String(relationshipType))).map((one) => one.from));
    const licensed = from(/^has(?:Declared|Concluded)License$/);
    const inGraph = from(/^dependsOn$|^contains$|^hasDependency/);
    for (const { relationshipType, to } of relationships)
        if (/^(?:dependsOn|contains)$/.test(String(relationshipType)) && Array.isArray(to))
            for (const target of to)
                inGraph.add(target);
    return {
        has: fieldsWhere({
            author: Array.isArray(info?.createdBy) && info.createdBy.some((agent) => agents.has(agent)),
            timestamp: isTime(info?.created),
        }),
        packages: typed('software_Package')
            .filter(({ spdxId }) => !roots.has(spdxId))
            .map((item) => ({
            name: String(item.name),
            has: fieldsWhere({
                supplier: agents.has(item.suppliedBy),
                license: licensed.has(item.spdxId),
                hashes: list(item.verifiedUsing).some(({ hashValue }) => isText(hashValue)),
                purl: isPurl(item.software_packageUrl),
                dependencies: inGraph.has(item.spdxId),
            }),
        })),
    };
}
const fieldsWhere = (facts) => new Set(Object.keys(facts).filter((field) => facts[field]));
const list = (value) => (Array.isArray(value) ? value.map(json/* fieldsOf */.Pf) : []);
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isStated = (value) => isText(value) && !['NOASSERTION', 'NONE'].includes(value);
const isPurl = (value) => isText(value) && /^pkg:[a-z][a-z0-9.+-]*\/\S+$/i.test(value);
const isTime = (value) => isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

;// CONCATENATED MODULE: ./lib/requirements.js








/**
 * What a bundle is by what is signed in it: a predicate type, or simple signing. For one that does not hold, what it claims to
 * be, which is for showing alone.
 */
function typeOf({ statement, unverifiedStatement, simpleSigning, unverifiedSimpleSigning }) {
    if (simpleSigning ?? unverifiedSimpleSigning)
        return simple_signing/* SIMPLE_SIGNING */.Nj;
    return (statement ?? unverifiedStatement)?.predicateType;
}
/** What must be attached beside the signature, as policies name it. */
function typesOf({ sboms, requireSbom, provenance, policy }) {
    const types = new Set([
        ...(requireSbom || sboms.length > 0 || policy.sbomFields.length > 0 ? ['sbom'] : []),
        ...(provenance || policy.provenance.length > 0 ? ['provenance'] : []),
        ...policy.statements.keys(),
    ]);
    // What a policy says of summaries is for the step that relies on one.
    for (const other of ['signature', 'verification-summary'])
        types.delete(other);
    return [...types];
}
/**
 * The signature always; each document that was given, as it was given; some SBOM and provenance where they are asked for; and
 * what the policy names. A policy about the content of a statement demands the statement.
 */
function requirementsOf(wanted) {
    const { sboms, documents, policy } = wanted;
    const { every, statements, sbomFields } = policy;
    // Where the documents themselves are given, each of them is the SBOM that is asked for.
    const types = typesOf(wanted).filter((type) => type !== 'sbom' || sboms.length === 0);
    const demandOf = (type) => statements.get(type) ?? every;
    const sbomAnswers = sbomFields.length === 0 ? {} : { asks: ['fields'], answers: ({ predicate }) => [fieldsAnswer(predicate, policy)] };
    const attested = (document, demand) => ({
        name: `${document.format} attestation of ${document.path}`,
        rule: RULES.attestationMissing,
        predicateTypes: [document.predicateType],
        demand,
        mistake: ({ predicate }) => (isDocument(document, predicate) ? undefined : `the attested ${document.format} is not ${document.path}`),
    });
    const given = [
        ...sboms.map((sbom) => ({ ...attested(sbom, demandOf('sbom')), ...sbomAnswers })),
        ...documents.map((document) => {
            const type = [...statements.keys()].find((name) => predicateTypesOf(name).includes(document.predicateType));
            return attested(document, type === undefined ? every : demandOf(type));
        }),
    ];
    const named = (type) => ({
        name: titleOf(type),
        rule: type === 'signature' ? RULES.signatureMissing : RULES.attestationMissing,
        predicateTypes: predicateTypesOf(type),
        demand: demandOf(type),
        ...(predicateTypesOf(type).includes(lib_statement/* PREDICATE */.W3.slsaProvenance) && {
            mistake: ({ predicate }) => provenanceMistake(predicate),
            asks: provenanceAsks(policy.provenance),
            answers: ({ predicate }, { certificate }) => provenanceAnswers(predicate, buildClaimsOf(certificate), policy.provenance),
        }),
        ...(predicateTypesOf(type).some((predicateType) => Object.values(SBOM_PREDICATE).includes(predicateType)) && sbomAnswers),
    });
    return [named('signature'), ...given, ...types.map(named)];
}
function fieldsAnswer(document, { sbomFields }) {
    const mistake = sbomMistake(document, sbomFields);
    return mistake === undefined
        ? { name: 'fields', verdict: 'holds', detail: `It has ${sbomFields.join(', ')}.` }
        : { name: 'fields', verdict: 'broken', detail: `${mistake}.` };
}

;// CONCATENATED MODULE: ./lib/demands.js
/** Milliseconds that the clock of a witness may be before ours. */
const SKEW = 5 * 60_000;
/** Who made a signature that holds: the name of a key or an identity. */
const signerOf = ({ key, identity }) => key?.name ?? identity?.name;
/** What is demanded of every bundle, as checks call it. */
const demandAsks = ({ signers, maxAge }) => [
    ...(signers ? ['signer'] : []),
    ...(maxAge === undefined ? [] : ['age']),
];
/** Holds one bundle that is sound in itself against what is demanded of it. Only what was demanded is answered. Pure. */
function demandAnswers({ signers, maxAge }, verification, now) {
    const signer = signerOf(verification);
    return [
        ...(signers ? [signerAnswer(signers, signer)] : []),
        ...(maxAge === undefined ? [] : [ageAnswer(maxAge, verification.signedAt, now)]),
    ];
}
function signerAnswer(signers, signer) {
    const name = 'signer';
    if (signer !== undefined && signers.includes(signer))
        return { name, verdict: 'holds', detail: `${signer} may sign this.` };
    return {
        name,
        verdict: 'broken',
        detail: `It is signed by ${signer ?? 'nobody who is trusted'}, and must be by ${signers.join(' or ')}.`,
    };
}
/** Only what a witness saw has an age: a signature tells nothing of when it was made. */
function ageAnswer(maxAge, signedAt, now) {
    const name = 'age';
    const limit = spanOf(maxAge);
    if (signedAt === undefined)
        return { name, verdict: 'unknown', detail: `No witness says when it was signed, and it may be at most ${limit} old.` };
    const age = now - Date.parse(signedAt);
    if (!(age >= -SKEW))
        return { name, verdict: 'broken', detail: `A witness saw it at ${signedAt}, which is still to come.` };
    if (age > maxAge)
        return { name, verdict: 'broken', detail: `A witness saw it at ${signedAt}; it may be at most ${limit} old.` };
    return { name, verdict: 'holds', detail: `A witness saw it at ${signedAt}, at most ${limit} ago.` };
}
const spanOf = (milliseconds) => {
    const hours = milliseconds / 3_600_000;
    return hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
};

;// CONCATENATED MODULE: ./lib/judge.js




/**
 * A requirement is met by one bundle that holds in every check, is by a trusted signer, is about this digest and is all that
 * the policy demands; or by as many of them as the policy wants signers. What else is attached can add a finding, but can
 * neither help nor harm.
 * @param image as findings name it, by digest
 * @param now milliseconds since 1970
 */
function judgeImage(image, requirements, bundles, now) {
    const checks = [];
    const findings = [];
    for (const requirement of requirements) {
        const judged = judgeRequirement(image, requirement, bundles, now);
        checks.push(...judged.checks);
        findings.push(...judged.findings);
    }
    for (const { digest, verification } of bundles) {
        const { verdict, checks: details } = verification;
        if (verdict === 'holds')
            continue;
        const rule = isByStranger(verification) ? RULES.signerUnknown : RULES.invalid;
        const said = details.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
        findings.push((0,finding/* finding */.gk)(rule, { resource: image, key: digest, message: `${digest}, attached to ${image}, is not counted. ${said.join(' ')}` }));
    }
    return { checks, findings, verified: checks.every(({ verdict }) => verdict === 'holds') };
}
function judgeRequirement(image, requirement, bundles, now) {
    const { name, rule, demand, asks = [] } = requirement;
    const ofType = bundles.filter(({ verification }) => isOfType(requirement, verification));
    const sound = ofType.filter(({ verification }) => isSound(requirement, verification));
    const fail = (verdict, failed, detail, answers = []) => ({
        checks: [{ name, verdict, detail }, ...answers.map((answer) => checkOf(name, answer))],
        findings: [
            (0,finding/* finding */.gk)(failed, {
                verdict,
                resource: image,
                key: name,
                message: `${image}: no ${name} that counts: ${detail.replace(/\.$/, '')}.`,
            }),
        ],
    });
    if (sound.length === 0) {
        const different = ofType.find(({ verification }) => verification.verdict === 'holds')?.verification.statement;
        const why = different && requirement.mistake?.(different);
        const undecided = !different && ofType.some(({ verification }) => verification.verdict === 'unknown');
        return fail(undecided ? 'unknown' : 'broken', why === undefined ? rule : RULES.attestationDiffers, why ?? reasonFor(ofType, bundles.length), [...demandAsks(demand), ...asks].map((ask) => ({
            name: ask,
            verdict: 'unknown',
            detail: `Not checked: there is no ${name} that counts.`,
        })));
    }
    const candidates = sound.map(({ verification }) => ({
        verification,
        answers: [
            ...demandAnswers(demand, verification, now),
            ...(requirement.answers?.(verification.statement, verification) ?? []),
        ],
    }));
    const meeting = candidates.filter(({ answers }) => answers.every(({ verdict }) => verdict === 'holds'));
    const [first] = meeting;
    if (!first) {
        // The one that comes nearest explains most.
        const missed = ({ answers }) => answers.filter(({ verdict }) => verdict !== 'holds');
        const nearest = candidates.reduce((best, candidate) => (missed(candidate).length < missed(best).length ? candidate : best));
        const verdict = missed(nearest).some((answer) => answer.verdict === 'broken') ? 'broken' : 'unknown';
        const detail = missed(nearest)
            .map((answer) => answer.detail)
            .join(' ');
        return fail(verdict, RULES.policyBroken, detail, nearest.answers);
    }
    const bySigner = new Map(meeting.map(({ verification }) => [signerOf(verification), verification]));
    if (bySigner.size < demand.atLeast)
        return fail('broken', RULES.policyBroken, `by ${[...bySigner.keys()].join(', ')} alone, of ${demand.atLeast} different signers`, first.answers);
    const detail = demand.atLeast > 1 ? [...bySigner.values()].map(whoAndWhen).join('; ') : whoAndWhen(first.verification);
    return { checks: [{ name, verdict: 'holds', detail }, ...first.answers.map((answer) => checkOf(name, answer))], findings: [] };
}
const checkOf = (requirement, { name, verdict, detail }) => ({ name: `${requirement}: ${name}`, verdict, detail });
const isOfType = ({ predicateTypes }, verification) => predicateTypes.includes(typeOf(verification) ?? '');
function isSound(requirement, verification) {
    const { verdict, statement } = verification;
    if (verdict !== 'holds' || signerOf(verification) === undefined || !isOfType(requirement, verification))
        return false;
    return statement === undefined || requirement.mistake?.(statement) === undefined;
}
const isByStranger = ({ checks }) => checks.some(({ name, verdict }) => (name === 'key' || name === 'identity') && verdict === 'unknown');
function reasonFor(candidates, all) {
    if (all === 0)
        return 'nothing is attached to it';
    if (candidates.length === 0)
        return `none of the ${all} attached bundles is one`;
    const told = candidates[0]?.verification.checks.find(({ verdict }) => verdict !== 'holds');
    return `${candidates.length} attached, and none holds${told ? ` (${told.detail.replace(/\.$/, '')})` : ''}`;
}
/** By whom, and when if a witness saw it. */
const whoAndWhen = ({ key, identity, signedAt }) => `by ${key ? `key ${key.name}` : `identity ${identity?.name} (${identity?.subject})`}${signedAt === undefined ? '' : `, seen at ${signedAt}`}`;

;// CONCATENATED MODULE: ./lib/verify-file-statements.js




/** Bytes; a statement carries its document in base64. */
const verify_file_statements_MAX_BUNDLE = 48 * 1024 * 1024;
const MAX_BUNDLES = 2000;
/**
 * Verifies what is stated about files and digests. The bundles lie in `folder`, or in the folder that holds the files and those
 * above it in the workspace. A statement counts for each subject whose digest it names.
 * @param about `files` are where bundles are looked for, `subjects` what they must be about
 */
async function verifyFileStatements({ files: workspace, now }, { files, subjects }, folder, requirements, { trust, expect }) {
    const found = [];
    if (requirements.length > 0 && subjects.length > 0) {
        for (const bundle of await bundlesIn(workspace, folder === undefined ? withParents((0,lib_paths/* folderOf */.yS)(files)) : [folder])) {
            const bytes = await workspace.read(bundle, verify_file_statements_MAX_BUNDLE);
            found.push({ path: bundle, digest: bundle, bytes, verification: await (0,verify/* verifyBundle */.I)(bytes, { trust, ...(expect && { expect }) }) });
        }
    }
    const judgements = subjects.map(({ name, digest }) => {
        const about = found.filter(({ verification }) => isAbout(verification, digest));
        const judged = judgeImage(name, requirements, about, now());
        return { ...judged, checks: judged.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })) };
    });
    const held = found.filter(({ verification }) => verification.verdict === 'holds' && subjects.some(({ digest }) => isAbout(verification, digest)));
    return {
        checks: judgements.flatMap(({ checks }) => checks),
        findings: judgements.flatMap(({ findings }) => findings),
        verified: judgements.every(({ verified }) => verified),
        bundles: held.map(({ path: name, bytes }) => ({ name, bytes })),
    };
}
/** Whether a statement names the subject with every digest that is known of it. */
function isAbout({ statement, unverifiedStatement }, digest) {
    const subjects = (statement ?? unverifiedStatement)?.subject ?? [];
    return subjects.some((subject) => {
        const known = Object.entries(digest).filter(([algorithm]) => Object.hasOwn(subject.digest, algorithm));
        return known.length > 0 && known.every(([algorithm, hex]) => subject.digest[algorithm] === hex);
    });
}
async function bundlesIn(workspace, folders) {
    const bundles = [];
    for (const folder of folders) {
        if ((await workspace.kind(folder)) !== 'folder')
            continue;
        for (const { name, kind } of await workspace.list(folder))
            if (kind === 'file' && name.endsWith(lib_paths/* BUNDLE_SUFFIX */.Zf) && bundles.length < MAX_BUNDLES)
                bundles.push(external_node_path_.posix.join(folder, name));
    }
    return bundles;
}
/** A folder of the workspace and all above it, the workspace last. */
function withParents(folder) {
    const parts = folder === '.' || folder.startsWith('..') || external_node_path_.posix.isAbsolute(folder) ? [] : folder.split('/');
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ...(parts.length === 0 ? [folder] : ['.'])];
}

;// CONCATENATED MODULE: ./lib/verify-files.js







const verify_files_MAX_BUNDLE = 1024 * 1024;
/** Verifies each file against the bundle beside it, or in `folder`. Only a signature over the file's own bytes counts. */
async function verifyFiles({ files: workspace, now }, files, folder, { trust, policy, expect }) {
    const checks = [];
    const findings = [];
    const bundles = [];
    const demand = policy.statements.get('signature') ?? policy.every;
    for (const file of files) {
        const name = `signature of ${file.path}`;
        const bundlePath = (0,lib_paths/* bundlePathOf */.rg)(file, folder);
        const fail = (verdict, detail, rule = RULES.signatureMissing) => {
            checks.push({ name, verdict, detail });
            findings.push((0,finding/* finding */.gk)(rule, { verdict, resource: file.path, place: { file: file.path }, message: `${file.path}: ${detail}` }));
        };
        if ((await workspace.kind(bundlePath)) !== 'file') {
            fail('broken', `There is no bundle ${bundlePath}.`);
            continue;
        }
        const bytes = await workspace.read(bundlePath, verify_files_MAX_BUNDLE);
        const artifact = opened(workspace.resolve(file.path));
        const verification = await (0,verify/* verifyBundle */.I)(bytes, { trust, artifact, artifactSha256: file.sha256, ...(expect && { expect }) });
        const { verdict, statement, unverifiedStatement } = verification;
        if (statement ?? unverifiedStatement) {
            fail('broken', `${bundlePath} holds a statement, not a signature over the file.`);
            continue;
        }
        if (verdict !== 'holds' || signerOf(verification) === undefined) {
            const said = verification.checks.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
            fail(verdict === 'unknown' ? 'unknown' : 'broken', `${bundlePath} does not hold. ${said.join(' ')}`);
            continue;
        }
        const answers = demandAnswers(demand, verification, now());
        const missed = answers.filter((answer) => answer.verdict !== 'holds');
        const alone = demand.atLeast > 1;
        if (alone || missed.length > 0) {
            const details = [
                ...(alone ? [`It has one signer, of ${demand.atLeast} that the policy wants.`] : []),
                ...missed.map(({ detail }) => detail),
            ];
            fail(alone || missed.some((answer) => answer.verdict === 'broken') ? 'broken' : 'unknown', details.join(' '), RULES.policyBroken);
        }
        else {
            checks.push({ name, verdict: 'holds', detail: whoAndWhen(verification) });
            bundles.push({ name: `${file.path}${lib_paths/* BUNDLE_SUFFIX */.Zf}`, bytes });
        }
        for (const answer of answers)
            checks.push({ ...answer, name: `${name}: ${answer.name}` });
    }
    return { checks, findings, bundles, verified: findings.length === 0 };
}
/** Opens the file when it is read, and not for a bundle that is dismissed before. */
async function* opened(file) {
    yield* (0,external_node_fs_.createReadStream)(file);
}

;// CONCATENATED MODULE: ./lib/effective-policy.js


/**
 * Writes down what is demanded and whose word counts. Two steps with the same text demand the same; a key, a log or an age that
 * changes makes it another policy.
 * @param scope what must be attached beside the signature, as policies name it, and whether every manifest below an index must be signed
 */
function effectivePolicy({ every, statements, provenance, sbomFields }, { types, recursive }, trust, expect) {
    const json = JSON.stringify({
        version: 1,
        recursive,
        statements: [...new Set(['signature', ...types])].sort().map((type) => ({ type, ...effective_policy_demandOf(statements.get(type) ?? every) })),
        witnesses: { log: expect?.log ?? 'default', timestamp: expect?.timestamp ?? 'default' },
        provenance: provenance.map(({ builders, sources, refs }) => ({
            builders: sorted(builders),
            sources: sorted(sources),
            refs: sorted(refs),
        })),
        sbom: sorted(sbomFields),
        trust: {
            keys: inOrder(trust.keys.map(({ name, publicKey }) => ({ name, sha256: keyDigest(publicKey) }))),
            identities: inOrder((trust.identities ?? []).map(({ name, issuer, subject }) => ({ name, issuer, subject }))),
            certificateAuthorities: inOrder((trust.certificateAuthorities ?? []).map(chained)),
            ctLogs: inOrder((trust.ctLogs ?? []).map(keyed)),
            logs: inOrder(trust.logs.map(keyed)),
            timestampAuthorities: inOrder(trust.authorities.map(chained)),
        },
    });
    return { json, sha256: (0,hash/* sha256Hex */.f)(json) };
}
const effective_policy_demandOf = ({ signers, atLeast, maxAge }) => ({ signers: sorted(signers), atLeast, maxAge });
const sorted = (texts) => texts && [...texts].sort();
const inOrder = (items) => items
    .map((item) => [JSON.stringify(item), item])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
const keyDigest = (key) => (0,external_node_crypto_.createHash)('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
const keyed = ({ publicKey, validFor }) => ({ sha256: keyDigest(publicKey), validFor });
const chained = ({ chain, validFor }) => ({
    sha256: chain.map(({ raw }) => (0,hash/* sha256Hex */.f)(raw)),
    validFor,
});

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
// EXTERNAL MODULE: ../../packages/sigstore/lib/sign.js + 2 modules
var lib_sign = __nccwpck_require__(1282);
;// CONCATENATED MODULE: ./lib/vsa.js





const REPOSITORY = 'https://github.com/sovereign-actions/sovereign-actions';
const VERIFIER = `${REPOSITORY}/actions/cosign-sign-verify`;
const POLICY_URI = `${REPOSITORY}/blob/main/docs/verification-summary.md#policy`;
/** The version of SLSA whose levels are named. */
const SLSA_VERSION = '1.0';
const vsa_SKEW = 5 * 60_000;
/**
 * The statement of a verification (SLSA Verification Summary Attestation v1). It claims no more than was verified: with
 * provenance that holds, Build level 1; without, level 0.
 */
function summaryStatement({ repository, digest, passed, provenance, policy, inputs, version, at }) {
    return (0,lib_statement/* buildStatement */.Y5)([{ name: repository, digest: { sha256: (0,lib_digest/* hexOf */.ZD)(digest) } }], lib_statement/* PREDICATE */.W3.verificationSummary, {
        verifier: { id: VERIFIER, version: { 'sovereign-actions': version } },
        timeVerified: new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z'),
        resourceUri: resourceUri(repository, digest),
        policy: { uri: POLICY_URI, digest: { sha256: policy.sha256 } },
        inputAttestations: [...new Set(inputs)].sort().map((sha256) => ({ digest: { sha256 } })),
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: [passed ? `SLSA_BUILD_LEVEL_${provenance ? 1 : 0}` : 'FAILED'],
        slsaVersion: SLSA_VERSION,
    });
}
/** The image as a package URL (purl specification, type oci). */
function resourceUri(repository, digest) {
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(digest)}?repository_url=${repository}`;
}
/**
 * The one requirement of a step that relies on a summary: by a signer whose summaries count, about this image, of this very
 * policy, passed, and not followed by one that failed.
 */
function summaryRequirement(digest, policy, current, bundles, now) {
    const demand = policy.statements.get('verification-summary') ?? policy.every;
    const failures = bundles.filter(({ verification }) => isFailure(verification, demand, current, now));
    return {
        name: 'verification summary',
        rule: RULES.attestationMissing,
        predicateTypes: [lib_statement/* PREDICATE */.W3.verificationSummary],
        demand,
        mistake: ({ predicate }) => summaryMistake(predicate),
        asks: ['result', 'policy', 'resource', 'time'],
        answers: ({ predicate }, verification) => [
            resultAnswer(predicate),
            policyAnswer(predicate, current),
            resourceAnswer(predicate, digest),
            timeAnswer(predicate, demand, now),
            ...(failures.length === 0 ? [] : [laterAnswer(verification, failures)]),
        ],
    };
}
/** What a predicate lacks to be a summary, or undefined. */
function summaryMistake(predicate) {
    if (textOf(field(field(predicate, 'verifier'), 'id')) === undefined)
        return 'it names no verifier';
    if (textOf(field(predicate, 'resourceUri')) === undefined)
        return 'it names no resource';
    const levels = field(predicate, 'verifiedLevels');
    if (!Array.isArray(levels) || levels.length === 0 || !levels.every((level) => textOf(level) !== undefined))
        return 'it names no level';
    const result = field(predicate, 'verificationResult');
    if (result !== 'PASSED' && result !== 'FAILED')
        return 'its result is neither PASSED nor FAILED';
    return (result === 'FAILED') === levels.includes('FAILED') ? undefined : 'its result and its levels contradict each other';
}
const isPassed = (predicate) => field(predicate, 'verificationResult') === 'PASSED';
const hasPolicy = (predicate, { sha256 }) => field(field(field(predicate, 'policy'), 'digest'), 'sha256') === sha256;
const resultAnswer = (predicate) => isPassed(predicate)
    ? { name: 'result', verdict: 'holds', detail: 'The verification passed.' }
    : { name: 'result', verdict: 'broken', detail: 'The verification failed.' };
const policyAnswer = (predicate, current) => hasPolicy(predicate, current)
    ? { name: 'policy', verdict: 'holds', detail: `It is of the policy in force, sha256:${current.sha256}.` }
    : { name: 'policy', verdict: 'broken', detail: `It is of another policy than the one in force, sha256:${current.sha256}.` };
/** The repository may be another one: an image that is copied keeps its digest. */
function resourceAnswer(predicate, digest) {
    const uri = textOf(field(predicate, 'resourceUri')) ?? '';
    const named = /^pkg:oci\/[^@?#]+@([^@?#]+)(?:\?[^#]*)?$/.exec(uri)?.[1];
    const name = 'resource';
    if (named === encodeURIComponent(digest))
        return { name, verdict: 'holds', detail: `It is about ${digest}.` };
    return { name, verdict: 'broken', detail: `Its resource is ${JSON.stringify(uri.slice(0, 300))}, which does not name ${digest}.` };
}
function timeAnswer(predicate, { maxAge }, now) {
    const name = 'time';
    const text = textOf(field(predicate, 'timeVerified')) ?? '';
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at))
        return { name, verdict: 'unknown', detail: 'It does not say when it was verified.' };
    if (at > now + vsa_SKEW)
        return { name, verdict: 'broken', detail: `It was verified at ${text}, which is still to come.` };
    if (maxAge !== undefined && now - at > maxAge)
        return { name, verdict: 'broken', detail: `It was verified at ${text}, which is too long ago.` };
    return { name, verdict: 'holds', detail: `It was verified at ${text}.` };
}
/** A failed verification under the same policy, by a signer whose summaries count: age does not make it better. */
function isFailure(verification, { signers }, current, now) {
    const { verdict, statement } = verification;
    if (verdict !== 'holds' || signerOf(verification) === undefined || statement?.predicateType !== lib_statement/* PREDICATE */.W3.verificationSummary)
        return false;
    if (summaryMistake(statement.predicate) !== undefined || isPassed(statement.predicate) || !hasPolicy(statement.predicate, current))
        return false;
    return demandAnswers({ ...(signers && { signers }), atLeast: 1 }, verification, now).every((answer) => answer.verdict === 'holds');
}
/** Which of the two came later is for witnesses to say, else for the summaries; where neither does, the failure counts. */
function laterAnswer(verification, failures) {
    const passed = vsa_timeOf(verification);
    const later = failures.find(({ verification: failure }) => !(vsa_timeOf(failure) < passed));
    const name = 'later failure';
    if (!later)
        return { name, verdict: 'holds', detail: 'It passed after every verification that failed.' };
    return { name, verdict: 'broken', detail: `${later.digest} says that the verification failed, and not before this one passed.` };
}
const vsa_timeOf = ({ signedAt, statement }) => Date.parse(signedAt ?? textOf(field(statement?.predicate, 'timeVerified')) ?? '');

;// CONCATENATED MODULE: ./lib/summarize.js








/**
 * Signs what a verification amounted to and attaches it to the image, whether it passed or failed.
 * @returns digest of the manifest that carries it
 * @throws as signStatement and attachArtifacts
 */
async function attestSummary(context, image, result, { signer, witnesses, outputFolder }) {
    const { record, files, fetch, now } = context;
    const { repository, subject } = image;
    const inputs = result.bundles.flatMap(({ sha256, verification }) => 
    // Summaries of before had no part in this one.
    sha256 !== undefined && verification.verdict === 'holds' && typeOf(verification) !== lib_statement/* PREDICATE */.W3.verificationSummary ? [sha256] : []);
    const statement = summaryStatement({
        ...result,
        repository: repository.name,
        digest: subject.digest,
        inputs,
        version: version/* VERSION */.x,
        at: now(),
    });
    const signed = await (0,lib_sign/* signStatement */.f)({ statement, signer, witnesses, fetch });
    const bytes = Buffer.from(signed.json);
    const name = `verification-summary${lib_paths/* BUNDLE_SUFFIX */.Zf}`;
    // The record comes first: a summary that exists is on record, also when the registry then fails.
    await record.keep('verification-policy.json', Buffer.from(result.policy.json), 'application/json');
    await record.keep(name, bytes, bundle/* BUNDLE_MEDIA_TYPE */.NV);
    if (outputFolder !== undefined)
        await files.write(files.relative(external_node_path_.posix.join(outputFolder, name)), signed.json);
    const [carrier] = await attachArtifacts(repository, subject, [artifactOf({ content: { statement }, signed }, context)]);
    if (!carrier)
        throw new TypeError('one artifact is attached');
    record.made({
        name: `${repository.name}@${carrier.digest} (${statement.predicateType})`,
        sha256: (0,lib_digest/* hexOf */.ZD)(carrier.digest),
        size: carrier.size,
    });
    return carrier.digest;
}

;// CONCATENATED MODULE: ./lib/traps.js





/**
 * Where readers of several formats would see different images in one: cosign 3 looks at bundles alone as soon as there is
 * one, cosign 2 at legacy tags alone, and some look at the fallback tag though there is a referrers API. Pure.
 * @param image as findings name it
 */
function trapsOf(image, { bundles, onlyUnderTag }) {
    const trap = (key, message) => (0,finding/* finding */.gk)(RULES.mixedFormats, { resource: image, key, message: `${image}: ${message}` });
    const modern = bundles.filter(({ kind }) => kind === 'bundle');
    const legacy = bundles.filter(({ kind }) => kind === 'sig');
    const [bySigned, byLegacy] = [signersIn(modern), signersIn(legacy)];
    const findings = [];
    if (modern.length > 0 && bySigned.length === 0 && byLegacy.length > 0)
        findings.push(trap('legacy-hidden', `the signature of cosign 2 by ${byLegacy.join(', ')} holds, and cosign 3 does not see it: it looks at the ${modern.length} bundles alone, and none of them is a signature that counts.`));
    else if (bySigned.length > 0 && legacy.length > 0 && bySigned.join() !== byLegacy.join())
        findings.push(trap('other-signer', `cosign 3 sees a signature by ${bySigned.join(', ')}, and cosign 2 one by ${byLegacy.join(', ') || 'nobody who is trusted'}.`));
    if (bySigned.length === 0 && byLegacy.length === 0 && modern.some(({ verification }) => verification.verdict === 'holds'))
        findings.push(trap('attestation-alone', 'it has attestations that hold and no signature. "cosign verify" of version 3 takes any of them for one.'));
    if (onlyUnderTag.length > 0)
        findings.push(trap('stale-tag', `its fallback tag lists ${onlyUnderTag.join(', ')}, and the referrers API does not: clients that read the tag see what others do not.`));
    return findings;
}
/** Who made the image signatures that hold, sorted. */
const signersIn = (bundles) => [
    ...new Set(bundles.flatMap(({ verification }) => verification.verdict === 'holds' && predicateTypesOf('signature').includes(typeOf(verification) ?? '')
        ? (signerOf(verification) ?? [])
        : [])),
].sort();

;// CONCATENATED MODULE: ./lib/verify-image.js













const PLATFORMS = 4;
/** Reads all that is attached to an image and judges it: by what is demanded, or by a summary that stands for it. */
async function verifyImage(context, image, { sboms, documents }, plan, expect) {
    const { trust, policy, requireSummary, summarizer, outputFolder } = plan;
    const wanted = { ...plan, sboms, documents };
    const name = imageByDigest(image);
    const store = requireSummary ? onlyLikely(image.attachments, [lib_statement/* PREDICATE */.W3.verificationSummary]) : image.attachments;
    const attached = await readAttached(store, image.subject, trust, expect);
    const current = effectivePolicy(policy, { types: typesOf(wanted), recursive: image.platforms.length > 0 }, trust, expect);
    const now = context.now();
    const requirements = requireSummary
        ? [summaryRequirement(image.subject.digest, policy, current, attached.bundles, now)]
        : requirementsOf(wanted);
    const judged = judgeImage(name, requirements, attached.bundles, now);
    const platforms = requireSummary ? [] : await verifyPlatforms(context, image, requirements, plan, expect);
    const all = [judged, ...platforms];
    const passed = all.every(({ verified }) => verified);
    const provenance = judged.checks.some((check) => check.name === titleOf('provenance') && check.verdict === 'holds');
    const summary = summarizer &&
        (await attestSummary(context, image, { passed, provenance, policy: current, bundles: attached.bundles }, { ...summarizer, outputFolder }));
    return {
        checks: all.flatMap(({ checks }) => checks),
        findings: [...all.flatMap(({ findings }) => findings), ...(requireSummary ? [] : trapsOf(name, attached))],
        verified: passed,
        bundles: attached.bundles.filter(({ verification }) => verification.verdict === 'holds').flatMap(fileOf),
        ...(summary !== undefined && { summary }),
    };
}
/** The signature of every manifest below an index, where they were asked for. */
function verifyPlatforms(context, image, requirements, { trust }, expect) {
    const signatures = requirements.filter(({ predicateTypes }) => predicateTypes.includes(lib_statement/* PREDICATE */.W3.cosignSign));
    return (0,parallel/* inParallel */.H)(image.platforms, PLATFORMS, async (subject) => {
        const { bundles } = await readAttached(image.attachments, subject, trust, expect);
        const { checks, ...judgement } = judgeImage(imageByDigest({ ...image, subject }), signatures, bundles, context.now());
        return { ...judgement, checks: checks.map((check) => ({ ...check, name: `${check.name} of ${subject.digest}` })) };
    });
}
/** The file in which the ledger keeps an attached signature. */
function fileOf({ digest, kind, bytes }) {
    if (!bytes)
        return [];
    return [{ name: kind === 'bundle' ? `${(0,lib_digest/* hexOf */.ZD)(digest)}.sigstore.json` : `${(0,hash/* sha256Hex */.f)(bytes)}.${kind}.json`, bytes }];
}

;// CONCATENATED MODULE: ./lib/verifying.js








/** Reads trust and policy, and looks at the key for summaries. @throws as trustOf, policyOf and signerFor, SIGN_INPUTS, POLICY_UNMEETABLE */
async function planVerification(context, inputs, witnesses) {
    const { 'summary-key': key, 'require-summary': requireSummary } = inputs;
    if ((key !== undefined || requireSummary) && inputs.image === undefined)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', 'Summaries are about images, and "image" names none.', 'Name the image, or leave out "summary-key" and "require-summary".');
    if (key !== undefined && requireSummary)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', 'A summary cannot rest on another: "summary-key" and "require-summary" are both given.', 'Verify everything where the summary is signed, and rely on it elsewhere.');
    const offline = inputs.mode === 'verify' && inputs.layout !== undefined;
    if (offline && key !== undefined)
        throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', 'A summary is attached in the registry, and a layout is verified without one.', 'Leave out "summary-key", or verify the image in the registry.');
    const trust = await trustOf(context, inputs.trust, offline);
    const policy = await policyOf(context.boundary, context.files, inputs.policy, trust);
    const signers = trust.keys.length + (trust.identities?.length ?? 0);
    // Whoever signs summaries stands above the policy: with several signers that is for the policy to say.
    if (requireSummary && signers > 1 && !policy.statements.get('verification-summary')?.signers)
        throw (0,lib_errors/* signVerifyError */.p)('POLICY_UNMEETABLE', `There are ${signers} trusted signers, and no policy says whose summaries count.`, 'Name them: "signing.policy.statements: [{ type: verification-summary, signers: [NAME] }]".');
    const signer = key === undefined ? undefined : await signerFor(context, key);
    if (signer)
        refuseUntrusted(signer, trust);
    return {
        trust,
        policy,
        requireSbom: inputs['require-sbom'],
        provenance: inputs.provenance,
        outputFolder: inputs['output-dir'],
        requireSummary,
        ...(signer && { summarizer: { signer, witnesses } }),
    };
}
/**
 * Reads everything back and judges it.
 * @param keeps whether what was verified goes into the record; bundles that this very step signed are there already
 */
async function verifySubjects(context, subjects, plan, keeps) {
    const { image, sboms, documents } = subjects;
    const { trust, policy, outputFolder } = plan;
    const expect = expectationOf(context, policy);
    const checks = [];
    const findings = [];
    let verified = true;
    const requirements = requirementsOf({ ...plan, sboms, documents });
    const ofImage = image && (await verifyImage(context, image, subjects, plan, expect));
    if (ofImage) {
        checks.push(...ofImage.checks);
        findings.push(...ofImage.findings);
        verified = ofImage.verified;
        if (keeps)
            await keep(context, ofImage.bundles);
    }
    // Documents that are given with an image are about it, and not about the files beside.
    const stated = requirements.filter(({ predicateTypes }) => image ? predicateTypes.includes(lib_statement/* PREDICATE */.W3.slsaProvenance) : !predicateTypes.includes(lib_statement/* PREDICATE */.W3.cosignSign));
    const about = [...subjects.files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), ...subjects.digests];
    const statements = await verifyFileStatements(context, { files: subjects.files, subjects: about }, outputFolder, stated, {
        trust,
        expect,
    });
    checks.push(...statements.checks);
    findings.push(...statements.findings);
    verified &&= statements.verified;
    if (keeps)
        await keep(context, statements.bundles);
    const files = await verifyFiles(context, subjects.files, outputFolder, { trust, policy, expect });
    checks.push(...files.checks);
    findings.push(...files.findings);
    if (keeps)
        await keep(context, files.bundles);
    for (const { name, verdict, detail } of checks)
        context.log.info(`${name}: ${verdict}, ${detail}`);
    return { checks, findings, verified: verified && files.verified, ...(ofImage?.summary !== undefined && { summary: ofImage.summary }) };
}
/**
 * A witness that the boundary requires must be in every signature, and as many as the policy counts; one that the boundary
 * only names may be absent.
 */
function expectationOf({ boundary: { signing } }, { logEntries, timestamps }) {
    const of = (witness, count) => count > 0 ? count : witness && (witness.required ? 'required' : 'optional');
    const log = of(signing?.rekor, logEntries);
    const timestamp = of(signing?.timestamp, timestamps);
    return { ...(log !== undefined && { log }), ...(timestamp !== undefined && { timestamp }) };
}
/** Keeps what was verified, so that the evidence holds the signatures themselves. */
async function keep({ record }, bundles) {
    for (const { name, bytes } of bundles)
        await record.keep(name, bytes, bundle/* BUNDLE_MEDIA_TYPE */.NV);
}

;// CONCATENATED MODULE: ./lib/action.js











const cosignSignVerify = (0,contract/* defineAction */.QP)({
    name: 'cosign-sign-verify',
    title: 'Sign and verify',
    description: 'Signs, attests and verifies images and files with keys, log and timestamps inside the boundary, in the formats of cosign.',
    needs: 'boundary',
    inputs: {
        mode: {
            type: 'choice',
            options: ['sign', 'verify', 'sign-and-verify'],
            default: 'sign-and-verify',
            description: 'What to do. Verification reads everything back from the registry and trusts nothing that signing left in memory.',
        },
        image: {
            type: 'text',
            description: 'Image as HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST. A tag is resolved once, and its digest is what is signed.',
        },
        layout: {
            type: 'text',
            description: 'Folder of an OCI image layout that is pushed to `image` first. To verify: where the image and its signatures are read from, in place of the registry.',
        },
        recursive: {
            type: 'boolean',
            default: false,
            description: 'Sign every manifest below an index too, and demand each of these signatures in verification.',
        },
        files: {
            type: 'list',
            description: 'Files to sign or verify, one path or pattern (`*`, `**`, `?`) a line. The bundle is `FILE.sigstore.json`.',
        },
        'subject-checksums': {
            type: 'list',
            description: 'Files of checksums (sha256sum, shasum, BSD, OpenSSL) whose entries are subjects. An entry whose file is there must match it, and the file is signed; any other is attested by its digest.',
        },
        'subject-name': { type: 'text', description: 'Name of something that is attested by its digest alone.' },
        'subject-digest': { type: 'text', description: 'Digest of it, such as `sha256:\u2026`.' },
        key: {
            type: 'text',
            description: 'Name of a KMS key of the boundary, path of a private key in PEM, or `keyless`: the job itself, by a certificate of the Fulcio that the boundary declares. Default: the only KMS key that the boundary declares, or else `keyless`.',
        },
        sbom: {
            type: 'list',
            description: 'SBOMs to attest to the image, or to the files where there is none: CycloneDX or SPDX in JSON, one path a line. Verification demands these very documents.',
        },
        'require-sbom': { type: 'boolean', default: false, description: 'Demand an SBOM attestation also where no `sbom` is named.' },
        vulnerabilities: {
            type: 'list',
            description: 'Reports of vulnerability scans to attest, JSON of Trivy or Grype or SARIF, one path a line.',
        },
        openvex: { type: 'list', description: 'OpenVEX documents to attest, one path a line.' },
        'test-results': {
            type: 'list',
            description: 'JUnit XML reports of one test run to attest as one result, one path or pattern a line.',
        },
        predicate: { type: 'list', description: 'Files with predicates of any other type to attest, one JSON object each, one path a line.' },
        'predicate-type': {
            type: 'list',
            description: 'Type of each `predicate`, in the same order: a URI, or a name that `cosign attest --type` has.',
        },
        provenance: {
            type: 'boolean',
            default: true,
            description: 'Attest how image and files were built (SLSA provenance v1), and demand it in verification.',
        },
        format: {
            type: 'choice',
            options: ['bundle', 'legacy', 'both'],
            default: 'bundle',
            description: 'How signatures of the image are kept: as Sigstore bundles attached to it, under the tags `sha256-\u2026.sig` and `.att` that cosign 2 reads, or both.',
        },
        engine: {
            type: 'choice',
            options: ['embedded', 'cosign'],
            default: 'embedded',
            description: 'What makes the signatures. `cosign` is the one that the boundary pins under `tools`; what it made is verified before it is published.',
        },
        annotations: { type: 'list', description: 'Annotations of the image signature, one `NAME=VALUE` a line, as `cosign sign -a`.' },
        trust: {
            type: 'text',
            description: 'Trust file or public key in PEM to verify with. Default: what the boundary declares, which it can narrow and never widen.',
        },
        policy: {
            type: 'text',
            description: 'File with what "signing.policy" of the boundary may hold, in YAML or JSON. What either of them demands is demanded in verification.',
        },
        'summary-key': {
            type: 'text',
            description: 'Key that signs what the verification of the image amounts to, as `key`. The summary (SLSA VSA) is attached to the image whether it passed or failed.',
        },
        'require-summary': {
            type: 'boolean',
            default: false,
            description: 'Rely on a signed summary of the image in place of verifying everything again: passed, of this very policy, by a signer whose summaries count.',
        },
        'output-dir': {
            type: 'text',
            description: 'Folder for bundle files. Default: beside each file, and statements about files in the folder that holds them all; bundles of the image are in the registry and the ledger.',
        },
    },
    outputs: {
        digest: { description: 'Digest of the image, `sha256:\u2026`.' },
        image: { description: 'The image by its digest.' },
        bundles: { description: 'Paths of the bundle files, one a line.' },
        attestations: {
            description: 'What was published, a JSON list of `predicateType`, `subject` (digest of the image), `manifest` (digest under which it is attached) and `path` (of the bundle file).',
        },
        'verification-summary': { description: 'Digest of the manifest that carries the signed summary, where one was signed.' },
        verified: { description: '`true` when everything that was demanded was found and holds; `false` also when nothing was verified.' },
    },
    rules: Object.values(RULES),
    examples: [
        'cosign-sign-verify --image HOST/app:v1 --key release --sbom out/app.cdx.json',
        'cosign-sign-verify --mode verify --image HOST/app@sha256:DIGEST --require-sbom',
        'cosign-sign-verify --files "dist/*.tgz" --sbom out/app.cdx.json --key release',
        'cosign-sign-verify --subject-checksums dist/SHA256SUMS --test-results "reports/**/*.xml" --key release',
    ],
    async run(context, inputs) {
        const { mode, 'output-dir': outputFolder } = inputs;
        if (mode === 'verify' && inputs.key !== undefined)
            throw (0,lib_errors/* signVerifyError */.p)('SIGN_INPUTS', '"key" is for signing, and mode is verify.', 'Leave it out, or choose another mode.');
        // Everything that can be wrong is looked at before a key is used or a byte is pushed.
        const witnesses = await (0,boundary_witnesses/* witnessesOf */.LP)(context.boundary, context.files, context.now());
        const asked = [
            mode === 'sign' ? undefined : planVerification(context, inputs, witnesses),
            mode === 'verify' ? undefined : chosenSigner(context, inputs.key),
            prepare(context, inputs),
        ];
        // Each asks services of its own, so none waits for another. Where several fail, the first is said.
        await Promise.allSettled(asked);
        const [plan, chosen, subjects] = await Promise.all(asked);
        const signer = chosen?.signer;
        if (signer && plan)
            refuseUntrusted(signer, plan.trust);
        noteSubjects(context, subjects);
        const { image } = subjects;
        const signed = chosen && (await signSubjects(context, subjects, { ...inputs, ...chosen, witnesses, outputFolder }));
        const published = image && { ...image, attachments: registryAttachments(image.repository) };
        const judged = plan && (await verifySubjects(context, signed && published ? { ...subjects, image: published } : subjects, plan, !signer));
        const checks = [...(signed?.checks ?? []), ...(judged?.checks ?? [])];
        for (const { name, verdict, detail } of checks)
            context.record.check(name, verdict, detail);
        const named = [
            ...(image ? [imageByDigest(image)] : []),
            ...subjects.files.map(({ path, sha256 }) => `${path} sha256:${sha256}`),
            ...subjects.digests.map(({ name, digest }) => `${name} ${Object.entries(digest)
                .map((pair) => pair.join(':'))
                .join(' ')}`),
        ];
        return {
            outputs: {
                ...(image && { digest: image.subject.digest, image: imageByDigest(image) }),
                bundles: signed?.written.join('\n') ?? '',
                attestations: JSON.stringify(signed?.statements ?? []),
                'verification-summary': judged?.summary ?? '',
                verified: judged?.verified ?? false,
            },
            findings: [...(signed?.findings ?? []), ...(judged?.findings ?? [])],
            summary: summaryOf(named, checks, signed?.selfAsserted ?? false),
        };
    },
});
function noteSubjects({ record }, { image, files, sboms, documents }) {
    if (image && !image.layout)
        record.took(materialOf(image));
    for (const { path, sha256, size } of files)
        record.took({ name: path, sha256, size });
    for (const { sources } of [...sboms, ...documents])
        for (const source of sources)
            record.took(source);
}


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ signVerifyError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const signVerifyError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    SIGN_INPUTS: { exit: 'usage', about: 'The inputs of a signing or verifying step do not go together, or name nothing to work on.' },
    SIGN_NO_FILES: { exit: 'usage', about: 'A path or pattern of files to sign or verify matches nothing.' },
    SIGN_FILE_CHANGED: { exit: 'failure', about: 'A file changed between the moment it was hashed and the moment it was signed.' },
    FILE_AMBIGUOUS: {
        exit: 'policy',
        about: 'A file to sign is, byte for byte, what is signed for a statement or an image, so its signature would be one of that too.',
    },
    SBOM_UNKNOWN: { exit: 'usage', about: 'A file given as SBOM is not a CycloneDX or SPDX document in JSON.' },
    DOCUMENT_UNKNOWN: {
        exit: 'usage',
        about: 'A file given as vulnerability report, VEX document, test report or predicate is not what it should be.',
    },
    SUBJECTS_INVALID: {
        exit: 'usage',
        about: 'A file of checksums, a list of artifacts or a digest names subjects in a way that cannot be read.',
    },
    SUBJECT_DIFFERS: { exit: 'verification', about: 'A file is not the one whose digest a file of checksums holds.' },
    TOO_MANY_SUBJECTS: { exit: 'usage', about: 'A statement would be about more subjects than readers take.' },
    PROVENANCE_DIFFERS: { exit: 'identity', about: 'The job token and the environment of the job tell of different runs.' },
    IMAGE_MOVED: { exit: 'verification', about: 'A tag, a digest and a layout that should name one image name different ones.' },
    POLICY_UNMEETABLE: {
        exit: 'usage',
        about: 'A policy demands what nothing could meet: a signer, a log or an authority that is not trusted.',
    },
    COSIGN_UNPINNED: { exit: 'usage', about: 'cosign is to sign, and the boundary does not pin one by its SHA-256.' },
    COSIGN_VERSION: { exit: 'policy', about: 'The pinned cosign is too old, not 3.x, or another version than the boundary says.' },
    COSIGN_UNFIT: { exit: 'usage', about: 'cosign is to sign with a key, or in a format, that it cannot be given inside the boundary.' },
    COSIGN_FAILED: { exit: 'failure', about: 'cosign ended with an error.' },
    COSIGN_ANSWER_WRONG: {
        exit: 'verification',
        about: 'What cosign made is not a signature of this content by this key with every declared witness.',
    },
    TRUST_MISSING: { exit: 'usage', about: 'Neither the boundary nor a trust file says whose signatures count.' },
});


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3941);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .cosignSignVerify */ .o);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   pR: () => (/* binding */ expandPaths),
/* harmony export */   rg: () => (/* binding */ bundlePathOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2705);


/** The end of the name of a bundle that belongs to a file. */
const BUNDLE_SUFFIX = '.sigstore.json';
/**
 * Where the bundle of a file is, relative to the workspace: beside the file, where cosign's users look for it, or under the
 * same path in a folder.
 */
const bundlePathOf = ({ path: file }, folder) => folder === undefined ? `${file}${BUNDLE_SUFFIX}` : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${file}${BUNDLE_SUFFIX}`.replaceAll('../', ''));
/** The folder that holds all files, relative to the workspace: where statements about them lie. */
function folderOf(files) {
    const folders = files.map(({ path: file }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file).split('/'));
    const [first = []] = folders;
    const shared = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part));
    return first.slice(0, shared === -1 ? undefined : shared).join('/') || '.';
}
/**
 * The files that paths and patterns name, as sorted relative paths, each once. In a pattern `**` is any number of folders,
 * `*` and `?` stay inside a name. Patterns leave out bundles, links and `.git`, so that signing twice signs the same.
 * @throws SIGN_NO_FILES
 */
async function expandPaths(files, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!/[*?]/.test(pattern)) {
            if ((await files.kind(pattern)) !== 'file')
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signVerifyError */ .p)('SIGN_NO_FILES', `${JSON.stringify(pattern)} is not a file.`, 'Check the path; it starts at the workspace.');
            found.add(files.relative(pattern));
            continue;
        }
        const matches = await walk(files, files.relative(pattern));
        if (matches.length === 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signVerifyError */ .p)('SIGN_NO_FILES', `${JSON.stringify(pattern)} matches no file.`, 'Check the pattern, and that the build ran before.');
        for (const match of matches)
            found.add(match);
    }
    return [...found].sort();
}
async function walk(files, pattern) {
    const parts = pattern.split('/');
    const fixed = parts.findIndex((part) => /[*?]/.test(part));
    const root = parts.slice(0, fixed).join('/') || '.';
    const expression = toExpression(parts);
    const matches = [];
    const visit = async (folder) => {
        for (const { name, kind } of await files.list(folder)) {
            const full = folder === '.' ? name : `${folder}/${name}`;
            if (kind === 'folder' && name !== '.git')
                await visit(full);
            else if (kind === 'file' && !name.endsWith(BUNDLE_SUFFIX) && expression.test(full))
                matches.push(full);
        }
    };
    if ((await files.kind(root)) === 'folder')
        await visit(root);
    return matches;
}
function toExpression(parts) {
    const last = parts.length - 1;
    const pieces = parts.map((part, index) => {
        if (part === '**')
            return index === last ? '.*' : '(?:[^/]+/)*';
        const name = part
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replace(/\*+/g, '[^/]*')
            .replaceAll('?', '[^/]');
        return index === last ? name : `${name}/`;
    });
    return new RegExp(`^${pieces.join('')}$`, 'u');
}


/***/ }),

/***/ 9361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tg: () => (/* binding */ checksOf),
  OJ: () => (/* binding */ planSignings),
  SL: () => (/* binding */ refuseLegacy),
  ZF: () => (/* binding */ signAll),
  Cv: () => (/* binding */ unchanged)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/parallel.js
var parallel = __nccwpck_require__(8382);
// EXTERNAL MODULE: ../../packages/oci/lib/digest.js
var lib_digest = __nccwpck_require__(4987);
// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __nccwpck_require__(6917);
// EXTERNAL MODULE: ../../packages/sigstore/lib/legacy.js
var legacy = __nccwpck_require__(2125);
// EXTERNAL MODULE: ../../packages/sigstore/lib/quorum.js
var quorum = __nccwpck_require__(547);
// EXTERNAL MODULE: ../../packages/sigstore/lib/rekor-v1.js
var rekor_v1 = __nccwpck_require__(6621);
// EXTERNAL MODULE: ../../packages/sigstore/lib/sign.js + 2 modules
var sign = __nccwpck_require__(1282);
// EXTERNAL MODULE: ../../packages/sigstore/lib/simple-signing.js
var simple_signing = __nccwpck_require__(2810);
// EXTERNAL MODULE: ../../packages/sigstore/lib/timestamp.js
var timestamp = __nccwpck_require__(3532);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/legacy-sign.js







/** The media type of a layer under the tag `.att`. */
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
/** Signs an image as cosign 2 does. @throws as signArtifact */
async function signSimple({ claim, ...options }) {
    const payload = (0,simple_signing/* simpleSigningPayload */.Kq)(claim);
    const signed = await (0,sign/* signArtifact */.o)({ artifact: payload, ...options });
    const { messageSignature, verificationMaterial } = signed.bundle;
    const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    const annotations = annotationsOf(signed.bundle, messageSignature?.signature ?? '', stamp?.signedTimestamp, options.signer.certificate);
    return { signed, layer: { mediaType: simple_signing/* SIMPLE_SIGNING */.Nj, bytes: payload, annotations } };
}
/**
 * Signs a statement once, for a bundle and for a layer of cosign 2. What cosign 2 reads a timestamp of is the whole envelope, and
 * not the signature: it is asked for beside the bundle's own.
 * @throws as signStatement
 */
async function signStatementTwice({ statement, ...options }) {
    const { signer, witnesses, fetch } = options;
    const signed = await (0,sign/* signStatement */.f)({ statement, ...options });
    const envelope = Buffer.from(JSON.stringify(signed.bundle.dsseEnvelope));
    const stamped = await (0,quorum/* askQuorum */.$)('timestamp', witnesses?.timestamps, async (authority) => {
        if (!fetch)
            throw new TypeError('witnesses need a fetch');
        const { response, at } = await (0,timestamp/* timestampOf */.U)(fetch, authority, envelope);
        return { answer: response.toString('base64'), detail: `${authority.url} saw the envelope at ${at.toISOString()}.` };
    });
    const checks = [...signed.checks, ...stamped.checks.filter(({ verdict }) => verdict !== 'holds')];
    const annotations = {
        ...annotationsOf(signed.bundle, '', stamped.answers[0], signer.certificate),
        predicateType: statement.predicateType,
    };
    return { signed: { ...signed, checks }, layer: { mediaType: DSSE_ENVELOPE, bytes: envelope, annotations } };
}
function annotationsOf({ verificationMaterial }, signature, timestamp, certificate) {
    const [entry] = verificationMaterial.tlogEntries ?? [];
    const logged = entry && (0,rekor_v1/* legacyEntryJson */.ay)(entry);
    return {
        [legacy/* SIGNATURE */.J2]: signature,
        ...(logged !== undefined && { [legacy/* LOG */.$9]: logged }),
        ...(timestamp !== undefined && { [legacy/* TIMESTAMP */.ht]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) }),
        ...(certificate && { [legacy/* CERTIFICATE */.kX]: new external_node_crypto_.X509Certificate(certificate).toString() }),
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(2705);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __nccwpck_require__(8220);
;// CONCATENATED MODULE: ./lib/sign.js








/** As many as wait for a log at the same time: a log of Rekor v2 answers all that it gets within its interval at once. */
const SIGNATURES = 16;
/**
 * Everything that is to be signed. Provenance is about all that there is: one job made it. Any other document is about the
 * image, or where there is none about the files.
 */
function planSignings({ image, files, digests, sboms, documents }, { provenance, annotations, format }) {
    const names = new Names(files);
    const signings = [];
    const attested = [...sboms, ...documents].map(({ format, predicateType, document }) => ({
        stem: stemOf(format),
        predicateType,
        document,
    }));
    const origin = provenance ? [{ stem: 'provenance', predicateType: lib_statement/* PREDICATE */.W3.slsaProvenance, document: provenance }] : [];
    const form = { bundle: format !== 'legacy', legacy: format !== 'bundle' };
    const state = (subjects, said, attachTo) => {
        for (const { stem, predicateType, document } of said) {
            const statement = (0,lib_statement/* buildStatement */.Y5)(subjects, predicateType, document);
            // Beside the image's own, what is about the files has a name of its own.
            const name = names.next(image && !attachTo ? `files-${stem}` : stem);
            signings.push({ name, content: { statement }, ...(attachTo && { attachTo }) });
        }
    };
    if (image) {
        for (const manifest of [image.subject, ...image.platforms]) {
            const stem = manifest === image.subject ? 'signature' : `signature-${(0,lib_digest/* hexOf */.ZD)(manifest.digest).slice(0, 12)}`;
            if (form.bundle) {
                const statement = signatureOf(manifest, annotations);
                signings.push({ name: names.next(stem), content: { statement }, attachTo: { manifest, bundle: true, legacy: false } });
            }
            if (form.legacy) {
                const claim = { digest: manifest.digest, reference: image.repository.name, optional: annotations };
                signings.push({ name: names.next(`${stem}-legacy`), content: { claim }, attachTo: { manifest, bundle: false, legacy: true } });
            }
        }
        state([subjectOf(image)], [...attested, ...origin], { manifest: image.subject, ...form });
    }
    const rest = [...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), ...digests];
    if (rest.length > 0)
        state(rest, image ? origin : [...attested, ...origin]);
    for (const file of files)
        signings.push({ name: `${file.path}${paths/* BUNDLE_SUFFIX */.Zf}`, content: { file } });
    return signings;
}
/** The statement of `cosign sign`: a digest and nothing else, so it says no more than that the image was released. */
const signatureOf = ({ digest }, annotations) => (0,lib_statement/* buildStatement */.Y5)([{ digest: { sha256: (0,lib_digest/* hexOf */.ZD)(digest) }, ...(Object.keys(annotations).length > 0 && { annotations }) }], lib_statement/* PREDICATE */.W3.cosignSign, {});
const subjectOf = ({ repository, subject }) => ({ name: repository.name, digest: { sha256: (0,lib_digest/* hexOf */.ZD)(subject.digest) } });
/** `vulnerability report` as a file name. */
const stemOf = (format) => format.toLowerCase().replaceAll(' ', '-');
/**
 * Makes every signature, with its witnesses, and publishes none.
 * @throws those of the key and of required witnesses, SIGN_FILE_CHANGED
 */
function signAll({ files, fetch }, signings, { signer, witnesses }) {
    const options = { signer, witnesses, fetch };
    return (0,parallel/* inParallel */.H)(signings, SIGNATURES, async (signing) => {
        const { content, attachTo } = signing;
        if ('claim' in content)
            return { ...signing, ...(await signSimple({ ...content, ...options })) };
        if ('file' in content) {
            const artifact = unchanged(files.resolve(content.file.path), content.file);
            return { ...signing, signed: await (0,sign/* signArtifact */.o)({ artifact, ...options }) };
        }
        if (attachTo?.legacy)
            return { ...signing, ...(await signStatementTwice({ ...content, ...options })) };
        return { ...signing, signed: await (0,sign/* signStatement */.f)({ ...content, ...options }) };
    });
}
/**
 * Refuses what cosign 2 has no form for: a log entry of Rekor v2, which has no signed time of its own.
 * @throws SIGN_INPUTS
 */
function refuseLegacy(format, { logs }) {
    const log = logs?.services.find(({ version = 2 }) => version !== 1);
    if (format === 'bundle' || !log)
        return;
    throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `Signatures of format "${format}" cannot hold the entries of ${log.url}, which is a Rekor v2: cosign 2 has no form for them.`, 'Choose format "bundle", or declare a Rekor v1 ("signing.rekor.version: 1").');
}
/** What the witnesses said of all signatures, one check each. */
const checksOf = (bundles) => bundles.flatMap(({ name, signed }) => signed.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })));
/** The bytes of a file, or an error when they are not those that were hashed before. */
async function* unchanged(file, { sha256, path: name }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.digest('hex') !== sha256)
        throw (0,errors/* signVerifyError */.p)('SIGN_FILE_CHANGED', `${name} changed while it was signed.`, 'Sign when nothing writes to the file any more.');
}
/** Names of bundles, each once; none that the bundle of a file has. */
class Names {
    #used;
    constructor(files) {
        this.#used = new Set(files.map(({ path: file }) => `${external_node_path_.posix.basename(file)}${paths/* BUNDLE_SUFFIX */.Zf}`));
    }
    next(stem) {
        for (let count = 1;; count += 1) {
            const name = `${stem}${count === 1 ? '' : `-${count}`}${paths/* BUNDLE_SUFFIX */.Zf}`;
            if (this.#used.has(name))
                continue;
            this.#used.add(name);
            return name;
        }
    }
}


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ../../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_left_out_js_.HttpClient('actions/oidc-client', [new external_left_out_js_.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ../../node_modules/@actions/exec/lib/exec.js + 4 modules
var exec = __nccwpck_require__(1629);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec/* getExecOutput */.H('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec/* getExecOutput */.H('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ../../node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(6521);
// EXTERNAL MODULE: ../../node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(5870);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ../../node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which)
/* harmony export */ });
/* unused harmony exports cp, mv, rmRF, mkdirP, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5870);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   _2: () => (/* binding */ derOid),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   i5: () => (/* binding */ derInteger),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   qA: () => (/* binding */ contextTag),
/* harmony export */   y8: () => (/* binding */ der),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/** Bytes that are not DER, or not the structure that was expected. The message ends a sentence that starts with "it". */
class DerError extends Error {
    name = 'DerError';
}
const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    utf8String: 0x0c,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
/** The tag `[number]`; constructed unless said otherwise. */
const contextTag = (number, constructed = true) => 0x80 | (constructed ? 0x20 : 0) | number;
/** Reads exactly one element that fills `bytes`. @throws DerError */
function readDer(bytes) {
    const [first, ...rest] = readAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (!first || rest.length > 0)
        throw new DerError(first ? 'has bytes after its end' : 'is empty');
    return first;
}
/** The elements inside of a constructed one. @throws DerError when the tag is not `tag` */
function childrenOf(element, tag) {
    return readAll(expectTag(element, tag).value);
}
/** @throws DerError when there is no element, or its tag is not `tag` */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new DerError(`has ${element ? `tag 0x${element.tag.toString(16)}` : 'nothing'} where tag 0x${tag.toString(16)} belongs`);
    return element;
}
/** @throws DerError when there is more than what was read */
function only(rest) {
    if (rest.length > 0)
        throw new DerError('holds more than belongs there');
}
function readAll(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const tag = bytes[at];
        if ((tag & 0x1f) === 0x1f)
            throw new DerError('has a tag of several bytes');
        const { length, start } = readLength(bytes, at + 1);
        const end = start + length;
        if (end > bytes.length)
            throw new DerError('is cut off');
        found.push({ tag, value: bytes.subarray(start, end), raw: bytes.subarray(at, end) });
        at = end;
    }
    return found;
}
function readLength(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        throw new DerError('is cut off');
    if (first < 0x80)
        return { length: first, start: at + 1 };
    const count = first & 0x7f;
    // Four bytes of length are 4 GiB; zero would be BER's indefinite form.
    if (count === 0 || count > 4 || at + 1 + count > bytes.length)
        throw new DerError('has a length that is not DER');
    const length = bytes.readUIntBE(at + 1, count);
    if (length < 0x80 || (count > 1 && bytes[at + 1] === 0))
        throw new DerError('has a length that is not in its shortest form');
    return { length, start: at + 1 + count };
}
/** Dotted form of an OBJECT IDENTIFIER. @throws DerError */
function oidOf(element) {
    const { value } = expectTag(element, TAG.oid);
    const arcs = [];
    let arc = 0;
    for (const [index, byte] of value.entries()) {
        if (arc === 0 && byte === 0x80)
            throw new DerError('has an object identifier that is not DER');
        arc = arc * 128 + (byte & 0x7f);
        if (arc > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('has an object identifier that is too large');
        if (byte < 0x80) {
            arcs.push(arc);
            arc = 0;
        }
        else if (index === value.length - 1)
            throw new DerError('has an object identifier that is cut off');
    }
    const [first, ...rest] = arcs;
    if (first === undefined)
        throw new DerError('has an empty object identifier');
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}
/** One element with the given content. */
function der(tag, ...content) {
    const value = Buffer.concat(content);
    if (value.length < 0x80)
        return Buffer.concat([Buffer.from([tag, value.length]), value]);
    const hex = value.length.toString(16);
    const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
    return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, value]);
}
/** A non-negative INTEGER from a number, or from big-endian bytes. */
function derInteger(value) {
    const hex = typeof value === 'number'
        ? value.toString(16)
        : Buffer.from(value)
            .toString('hex')
            .replace(/^(?:00)+/, '');
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex || '00' : `0${hex}`, 'hex');
    return der(TAG.integer, ...(bytes[0] >= 0x80 ? [Buffer.from([0])] : []), bytes);
}
/** An OBJECT IDENTIFIER from its dotted form. */
function derOid(dotted) {
    const [root = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const bytes = [root * 40 + second, ...rest].flatMap((arc) => {
        const groups = [arc % 128];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            groups.unshift((left % 128) | 0x80);
        return groups;
    });
    return der(TAG.oid, Buffer.from(bytes));
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createAwsCalls: () => (/* binding */ createAwsCalls)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __nccwpck_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/expiry.js
/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';
/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;
/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
const expiryValue = (accessKeyId, expires) => `${accessKeyId} ${new Date(expires).toISOString()}`;
/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }) {
    const [of, time] = value?.split(' ') ?? [];
    const expires = Date.parse(time ?? '');
    return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}
/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
function expirySoon(expires, now) {
    if (expires - now >= SOON_MS)
        return undefined;
    const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
    return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/client.js







/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000, cloudtrail: 60_000, dynamodb: 60_000 };
/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    let { warn } = options;
    const ofEnvironment = () => {
        const { credentials, soon } = environmentCredentials(env, options.now());
        if (soon !== undefined)
            warn?.(soon);
        warn = undefined;
        return credentials;
    };
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,boundary_boundary/* homeRegion */.wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,aws_errors/* awsError */.e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const deadline = startDeadline(DEADLINE[service], signal);
            try {
                const output = (await (await client).send(operation, input, deadline.signal));
                const { Body: body } = output;
                // It is for the body too, which comes while the caller reads it.
                if (body instanceof external_node_stream_.Readable && !body.closed)
                    body.once('close', deadline.end);
                else
                    deadline.end();
                return output;
            }
            catch (error) {
                deadline.end();
                if (deadline.isOver() && !(error instanceof errors/* SovereignError */.Rj)) {
                    throw (0,aws_errors/* awsError */.e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/**
 * A signal that ends what it is given to after a time, or with another signal. What `AbortSignal.timeout` and `AbortSignal.any` make is
 * watched by the collector: of ten thousand calls they keep all that belongs to them in memory for long.
 */
function startDeadline(milliseconds, outer) {
    const controller = new AbortController();
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
    }, milliseconds);
    timer.unref();
    const follow = () => controller.abort(outer?.reason);
    if (outer?.aborted)
        follow();
    else
        outer?.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        isOver: () => isOver && !outer?.aborted,
        end: () => {
            clearTimeout(timer);
            outer?.removeEventListener('abort', follow);
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence, cloudtrail } = boundary;
    if (service !== 's3')
        return (0,partitions/* originOf */.yv)((0,partitions/* serviceEndpoint */.Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (cloudtrail)
        homes.set(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,aws_errors/* awsError */.e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,partitions/* originOf */.yv)((0,partitions/* bucketEndpoint */.Ob)(String(bucket), region, ports));
    return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}
const bucketOfCopySource = (source) => {
    try {
        return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
    }
    catch {
        return undefined;
    }
};
/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env, now) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = environmentExpiry(env);
    if (expires !== undefined && expires <= now) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : expirySoon(expires, now),
    };
}
const digestOf = (credentials) => (0,external_node_crypto_.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    AWS_REFUSED: { exit: 'failure', about: 'AWS refused a call that the step cannot do without, or could not answer it.' },
    AWS_ANSWER: { exit: 'failure', about: 'A call to AWS got an answer that AWS does not give.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});
/**
 * What an error of the AWS SDK says to people; undefined for any other. The SDK marks what AWS answered with `$fault`, and what it could
 * not read with `$response` alone.
 */
function awsFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('$fault' in error) {
        const clock = /Signature (?:expired|not yet current)|RequestTimeTooSkewed|RequestExpired/.test(`${error.name} ${error.message}`);
        const denied = /AccessDenied|Forbidden|NotAuthorized/.test(error.name);
        return awsError('AWS_REFUSED', `AWS answered ${error.name}: ${error.message}`, clock
            ? 'Set the clock of this machine by NTP.'
            : denied
                ? 'Let the role make the call that is named; the Terraform template grants what each step needs.'
                : 'Try again; if it stays, look at the service health of the region.', { cause: error });
    }
    if (!('$response' in error))
        return undefined;
    return awsError('AWS_ANSWER', 'What answered a call to AWS is not AWS, or not whole.', 'Look at what stands between this machine and AWS: a proxy, or another server at its address.', { cause: error });
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8433);


/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'STSClient' },
    ecr: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(149)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 149, 19)), client: 'ECRClient' },
    kms: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(676)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'CloudTrailClient' },
    dynamodb: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'DynamoDBClient' },
};
/** Loads the SDK's client of a service, without making one. */
const loadSdk = async (service) => SDK[service].load();
/** Turns of the event loop until connections that were begun before stand, and what is asked of them is on its way. */
const TURNS = 2;
/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
async function createSdkClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const none = async () => {
        throw new TypeError('an AWS call without credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(url)),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        maxAttempts: attempts,
        retryMode: 'standard',
        defaultsMode: 'standard',
        systemClockOffset: now() - Date.now(),
        disableClockSkewCorrection: false,
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        userAgentAppId: '',
        sigv4aSigningRegionSet: [],
        authSchemePreference: [],
        logger: SILENT,
    };
    // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const { load, client: name } = SDK[service];
    // Reading the code of a client stops everything else for tens of milliseconds, in which others could already answer.
    for (let turn = 0; turn < TURNS; turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const module = (await load());
    const client = new module[name](service === 's3' ? { ...config, ...S3_SETTINGS } : config);
    return {
        send: async (operation, input, abortSignal) => {
            const command = `${operation}Command`;
            const Command = Object.hasOwn(module, command) ? module[command] : undefined;
            if (!Command)
                throw new TypeError(`the ${service} client has no operation ${operation}`);
            return client.send(new Command(input), { abortSignal });
        },
    };
}
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    followRegionRedirects: false,
    expectContinueHeader: false,
};
const quiet = () => undefined;
/** Without `info` and `trace`, of which the SDK would put together what it notes of each call. */
const SILENT = { debug: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _r: () => (/* binding */ isPublicSigstore),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9506);




const boundaryError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN)({
    BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
    BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
    BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
    BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
    BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
    EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});
const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' };
/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
function resolveBoundary(file, origin) {
    const mistakes = [];
    const wrong = (path, message) => void mistakes.push({ path, message });
    const presetPartition = file.preset && PRESET_PARTITION[file.preset];
    const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(file.regions[0]).partition : undefined);
    if (!partition)
        return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
    if (presetPartition && partition !== presetPartition)
        wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
    if (!file.regions && !file.preset && partition === 'aws')
        wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');
    const regions = file.regions ?? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(partition);
    regions.forEach((name, index) => {
        const actual = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(name).partition;
        if (actual !== partition)
            wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
        if (regions.indexOf(name) !== index)
            wrong(['regions', index], `${name} is listed twice`);
    });
    const inBoundary = (name, path) => {
        if (name !== undefined && !regions.includes(name))
            wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
    };
    const accounts = file.accounts ?? {};
    const resolveAccount = (reference, path) => {
        const id = accounts[reference] ?? ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccountId */ .JG)(reference) ? reference : undefined);
        if (!id || !Object.values(accounts).includes(id))
            wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
        return id;
    };
    if (file.sandbox && partition !== 'sandbox')
        wrong(['sandbox'], 'only goes with "partition: sandbox"');
    const ports = file.sandbox ?? {};
    const loopbackOnly = (url, path) => {
        if (url?.startsWith('http:') && partition !== 'sandbox')
            wrong(path, 'must use https: plain http is for the sandbox partition');
        if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
            wrong(path, 'must be a loopback address in the sandbox partition');
    };
    file.identity?.issuers.forEach((issuer, index) => {
        loopbackOnly(issuer, ['identity', 'issuers', index]);
        if (issuer.endsWith('/'))
            wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
    });
    const location = file.identity?.location;
    if (location) {
        const { source, certificate, required } = location;
        const at = (key) => ['identity', 'location', key];
        if (certificate !== undefined && source !== 'ec2')
            wrong(at('certificate'), `goes with source ec2, not with ${source}`);
        if (required && source === 'ec2' && certificate === undefined)
            wrong(at('required'), 'needs "certificate": without it nothing can be verified');
        if (required && (source === 'ecs' || source === 'eks'))
            wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
    }
    for (const witness of ['rekor', 'timestamp', 'fulcio']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    const { fulcio, identities } = file.signing ?? {};
    if (fulcio && fulcio.audience === file.identity?.audience)
        wrong(['signing', 'fulcio', 'audience'], 'is also the audience of the job token: Fulcio could use a token for itself to take a role');
    const signers = [...(file.signing?.keys ?? []), ...(identities ?? [])].map(({ name }) => name);
    const twice = signers.find((name, index) => signers.indexOf(name) !== index);
    if (twice !== undefined)
        wrong(['signing'], `names two signers "${twice}": a policy goes by these names, so each must be another`);
    if (identities && !fulcio && !file.signing?.['trusted-root'])
        wrong(['signing', 'identities'], 'needs "fulcio" or "trusted-root": whose certificates are they named in?');
    if (file.signing?.['signing-config'] !== undefined) {
        const at = ['signing', 'signing-config'];
        if (file.signing['trusted-root'] === undefined)
            wrong(at, 'needs "trusted-root": with which keys are answers of its services checked?');
        for (const witness of ['rekor', 'timestamp'])
            if (file.signing[witness])
                wrong(at, `names the services that "${witness}" names too: give one of them`);
    }
    loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
    if (file.proxy && partition === 'sandbox')
        loopbackOnly(file.proxy.url, ['proxy', 'url']);
    for (const [index, tool] of (file.tools ?? []).entries())
        loopbackOnly(tool.url, ['tools', index, 'url']);
    file.hosts?.forEach(({ host }, index) => {
        if (partition === 'sandbox' && !isLoopback(host))
            wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
        if (isPublicSigstore(host))
            wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
    });
    inBoundary(file.state?.region, ['state', 'region']);
    const evidence = file.evidence;
    if (evidence && 'bucket' in evidence) {
        inBoundary(evidence.region, ['evidence', 'region']);
        if (evidence.account)
            resolveAccount(evidence.account, ['evidence', 'account']);
    }
    const { cloudtrail } = file;
    inBoundary(cloudtrail?.region, ['cloudtrail', 'region']);
    inBoundary(cloudtrail?.['home-region'], ['cloudtrail', 'home-region']);
    if (cloudtrail?.account)
        resolveAccount(cloudtrail.account, ['cloudtrail', 'account']);
    cloudtrail?.['key-readers']?.forEach((role, index) => {
        const [, arnOf, , , account] = role.split(':');
        if (arnOf !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) || !Object.values(accounts).includes(account ?? ''))
            wrong(['cloudtrail', 'key-readers', index], `is not a role of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:iam::\u2026) and accounts`);
    });
    file.signing?.keys?.forEach((key, index) => {
        if (key.name === 'keyless')
            wrong(['signing', 'keys', index, 'name'], 'is what signing without a key is called: take another');
        if (!('kms' in key))
            return;
        inBoundary(key.region, ['signing', 'keys', index, 'region']);
        if (key.account)
            resolveAccount(key.account, ['signing', 'keys', index, 'account']);
        if (key.kms.startsWith('arn:')) {
            const [, arn, service, arnRegion, account] = key.kms.split(':');
            if (service !== 'kms' ||
                arn !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) ||
                !regions.includes(arnRegion ?? '') ||
                !Object.values(accounts).includes(account ?? '')) {
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:\u2026), regions and accounts`);
            }
        }
    });
    const registries = [];
    (file.registries ?? []).forEach((entry, index) => {
        if ('host' in entry) {
            if (partition === 'sandbox' && !isLoopback(entry.host))
                wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
            const protocol = partition === 'sandbox' ? 'http:' : 'https:';
            registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
            return;
        }
        inBoundary(entry.region, ['registries', index, 'region']);
        const account = resolveAccount(entry.account, ['registries', index, 'account']);
        if (!account)
            return;
        if (partition === 'sandbox' && ports.registry === undefined) {
            wrong(['registries', index], 'needs "sandbox: registry: PORT"');
            return;
        }
        const region = entry.region ?? regions[0];
        registries.push({ account, region, endpoints: (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .registryEndpoints */ .SM)(account, region, ports) });
    });
    if (mistakes.length > 0)
        return { mistakes };
    const { organization, identity, signing, state, terraform, proxy } = file;
    return {
        boundary: freeze({
            ...origin,
            partition,
            regions,
            ...(organization && { organization }),
            accounts,
            ...(identity && { identity }),
            registries,
            ...(signing && { signing }),
            ...(state && { state }),
            ...(terraform && { terraform }),
            ...(evidence && { evidence }),
            ...(cloudtrail && { cloudtrail }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            baselines: file.baselines ?? [],
            ports,
        }),
    };
}
/** A boundary of a preset alone, for the steps that only read. */
function presetBoundary(preset, folder) {
    const source = `preset ${preset}`;
    const resolved = resolveBoundary({ version: 1, preset, unknown: 'fail', exceptions: [] }, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex') });
    if ('mistakes' in resolved)
        throw new TypeError(`preset ${preset} does not resolve`);
    return resolved.boundary;
}
/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
function narrowRegions(boundary, regions) {
    if (regions.length === 0)
        return boundary;
    const outside = regions.filter((name) => !boundary.regions.includes(name));
    if (outside.length > 0) {
        throw boundaryError('BOUNDARY_WIDENED', `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`, 'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.');
    }
    return freeze({ ...boundary, regions: [...regions] });
}
/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
function need(boundary, section) {
    const value = boundary[section];
    if (value)
        return value;
    throw boundaryError('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) has no "${section}" section.`, `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`);
}
/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
function accountOf(boundary, reference) {
    const id = Object.hasOwn(boundary.accounts, reference)
        ? boundary.accounts[reference]
        : Object.values(boundary.accounts).find((known) => known === reference);
    if (id)
        return id;
    throw boundaryError('BOUNDARY_INCOMPLETE', `"${reference}" is not an account of the boundary.`, 'Name it under "accounts" in sovereign.yaml.');
}
/** A path that the boundary file names, made absolute. */
const boundaryPath = (boundary, file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(boundary.folder, file);
/** The first region: where a step acts when its input names none. */
const homeRegion = (boundary) => boundary.regions[0];
/** The registry of the boundary that answers under `host[:port]`, if any. */
function registryAt(boundary, authority) {
    for (const registry of boundary.registries) {
        for (const endpoint of registry.endpoints) {
            if ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(endpoint) === `${endpoint.protocol}//${authority}`)
                return { registry, endpoint };
        }
    }
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
const isPublicSigstore = (hostname) => /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);
function freeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner))
            freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lg: () => (/* binding */ boundaryMissing),
  Wi: () => (/* binding */ findBoundary),
  XL: () => (/* binding */ parseSigningPolicy)
});

// UNUSED EXPORTS: BOUNDARY_FILE, parseBoundary, readBoundary

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/declared.js



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => errorOf(`${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, details);
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: ${ifEmpty}`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,errors/* messageOf */.bD)(error))}`]);
    }
    /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
    const offsetOf = (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
            const last = keys[length - 1];
            if (isMap(parent)) {
                const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
                if (pair && isNode(pair.key) && pair.key.range)
                    return pair.key.range[0];
            }
            const node = document.getIn(keys.slice(0, length), true);
            if (isNode(node) && node.range)
                return node.range[0];
        }
        return document.contents?.range?.[0] ?? 0;
    };
    const line = ({ path: keys, message }) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) {
        const issuesOf = (variant, input) => v.safeParse(variant, input).issues ?? [];
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => variantsAt(schema, keys), issuesOf));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}
/**
 * Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one.
 * @param variantsAt the schemas that a value at a path may follow
 * @param issuesOf what one schema alone finds in a value
 */
function mistakesOf(issue, base, variantsAt, issuesOf) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        const meant = variantOf(input, variantsAt(keys));
        return meant ? issuesOf(meant, input).flatMap((inner) => mistakesOf(inner, keys, variantsAt, issuesOf)) : [{ path: keys, message }];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        const known = variantsAt(keys.slice(0, -1)).flatMap(({ entries = {} }) => Object.keys(entries));
        return [{ path: keys, message: known.includes(last) ? 'does not go with the other keys' : `unknown key${hint(last, known)}` }];
    }
    if (type === 'strict_object' && expected !== 'Object')
        return [{ path: keys, message: 'is missing' }];
    if (type === 'picklist') {
        const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
        return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
    }
    return [
        { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
    ];
}
/** The variant that somebody meant: the one that knows the most of the keys that stand there; undefined when none knows any. */
function variantOf(input, variants) {
    const given = (0,json/* isObject */.Gv)(input) ? Object.keys(input) : [];
    const known = ({ entries = {} }) => given.filter((key) => Object.hasOwn(entries, key)).length;
    const most = Math.max(0, ...variants.map(known));
    return most === 0 ? undefined : variants.find((variant) => known(variant) === most);
}
/** The schemas that a value at a path may follow. */
function variantsAt(node, keys) {
    const { wrapped, options, item, value, entries } = node;
    if (wrapped)
        return variantsAt(wrapped, keys);
    if (options)
        return options.flatMap((option) => (typeof option === 'object' && option !== null ? variantsAt(option, keys) : []));
    const [first, ...deeper] = keys;
    if (first === undefined)
        return [node];
    const inner = entries ? (Object.hasOwn(entries, first) ? entries[first] : undefined) : (item ?? value);
    return inner ? variantsAt(inner, deeper) : [];
}
const hint = (wrong, options) => {
    const best = (0,nearest/* nearest */.p)(wrong, options);
    return best ? `; did you mean "${best}"?` : '';
};
const TYPE_NAMES = {
    Object: 'a mapping',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
    undefined: 'missing',
};
const typeName = (name) => TYPE_NAMES[name ?? ''] ?? String(name);
const pathText = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text) => text.split('\n')[0];

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
;// CONCATENATED MODULE: ../../packages/core/lib/boundary/load.js






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
    const { value, invalid } = await parseDeclared(text, source, boundarySchema, {
        ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
        error: invalidBoundary,
    });
    const resolved = (0,boundary_boundary/* resolveBoundary */.n7)(value, { source, folder, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes);
    return resolved.boundary;
}
/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
async function parseSigningPolicy(text, source) {
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5611));
    return (await parseDeclared(text, source, signingPolicy, {
        ifEmpty: 'write what "signing.policy" of a boundary would hold',
        error: invalidBoundary,
    })).value;
}
const invalidBoundary = (message, details) => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
});
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, external_node_path_.dirname(external_node_path_.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(external_node_path_.resolve(workspace, boundary));
    const usual = external_node_path_.join(workspace, BOUNDARY_FILE);
    const declared = await (0,promises_.stat)(usual).then(() => true, (error) => (0,errors/* errnoOf */.UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,boundary_boundary/* presetBoundary */.ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports COMMON_INPUTS, BASELINE_INPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4979);


const inputError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
    INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
    INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});
/** Inputs that every action has, before its own. */
const COMMON_INPUTS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
    },
    regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
    ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
    sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
    junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
    'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
    sast: { type: 'text', description: 'File to write the findings to as GitLab SAST report.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/** Inputs of the actions that take a baseline. */
const BASELINE_INPUTS = {
    baseline: {
        type: 'text',
        description: 'File of known findings, which `write-baseline` wrote: only new ones fail the step. The boundary must approve it by its SHA-256 under `baselines`. Never covers what is unknown.',
    },
    'write-baseline': {
        type: 'text',
        description: 'File to write the broken findings of this run to, as a baseline. With `baseline` also set: only the known ones that are still found. Does not change whether the step fails.',
    },
};
/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
function defineAction(action) {
    for (const [name, input] of Object.entries(action.inputs)) {
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
        if (Object.hasOwn(COMMON_INPUTS, name) || Object.hasOwn(BASELINE_INPUTS, name))
            throw new TypeError(`${action.name}: input "${name}" is a common input`);
        if (!input.description.endsWith('.'))
            throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
        if (input.required && 'default' in input)
            throw new TypeError(`${action.name}: "${name}" is required and has a default`);
    }
    return action;
}
/** Every input of an action: its own first, then the common ones. */
function inputsOf(action) {
    return { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS), ...COMMON_INPUTS };
}
/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
function parseInputs(inputs, raw) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw(name)?.trim();
        if (text === undefined || text === '') {
            if (input.required)
                throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
            const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
            if (fallback !== undefined)
                values[name] = fallback;
            continue;
        }
        values[name] = parseInput(name, input, text);
    }
    return values;
}
function parseInput(name, input, text) {
    const invalid = (must) => inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
    switch (input.type) {
        case 'boolean':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid('true or false');
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
                const range = input.min !== undefined && input.max !== undefined
                    ? ` from ${input.min} to ${input.max}`
                    : input.min !== undefined
                        ? ` of at least ${input.min}`
                        : '';
                throw invalid(`a whole number${range}`);
            }
            return value;
        }
        case 'list':
            return text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        case 'choice': {
            if (input.options.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, input.options);
            throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
        }
        case 'text':
            if (input.pattern && !input.pattern.test(text))
                throw invalid(input.form ?? `text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ allowedEndpoints)
/* harmony export */ });
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6948);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8433);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1580);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint)))
            allowed.set((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .SANDBOX_SERVICES */ .zl) {
            // Metadata services are reached only when the boundary names what they are for.
            if (service === 'imds' || service === 'ecs')
                continue;
            const port = ports[service];
            if (port !== undefined)
                add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
        }
    }
    else {
        for (const region of regions) {
            for (const service of ['sts', 'ecr', 'kms']) {
                add(`AWS ${service}`, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoint */ .Xf)(service, region));
                add(`AWS ${service}`, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .dualStackEndpoint */ .YH)(service, region));
            }
        }
        if (state) {
            const region = state.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary);
            add('state bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(state.bucket, region));
            if (state.lock !== 's3') {
                add('AWS dynamodb', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoint */ .Xf)('dynamodb', region));
                add('AWS dynamodb', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .dualStackEndpoint */ .YH)('dynamodb', region));
            }
        }
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(evidence.bucket, evidence.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary)));
        }
    }
    if (cloudtrail && partition !== 'sandbox') {
        add('trail bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(cloudtrail.bucket, cloudtrail.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary)));
        const home = cloudtrail['home-region'] ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary);
        add('AWS cloudtrail', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoint */ .Xf)('cloudtrail', home));
        add('AWS cloudtrail', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .dualStackEndpoint */ .YH)('cloudtrail', home));
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(issuer));
        if (job.tokenRequestUrl && (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .isTokenEndpointOf */ .OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataEndpoints */ .O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataEndpoints */ .O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(signing.timestamp.url));
    if (signing?.fulcio)
        add('certificate authority', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(signing.fulcio.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(url));
    if (proxy)
        add('proxy', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(proxy.url));
    return allowed;
}


/***/ }),

/***/ 5134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/egress/allowed.js
var egress_allowed = __nccwpck_require__(7905);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/errors.js

const egressError = (0,errors/* errorTable */.NN)({
    EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
    EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
    EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
    EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
    EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
    EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
    ENDPOINT_OVERRIDDEN: {
        exit: 'policy',
        about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/egress/aws-handler.js



/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
function awsHandler(pinned, purpose, send) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { abortSignal } = {}) {
            const { protocol, hostname, port, method, headers } = request;
            const usual = protocol === 'https:' ? 443 : 80;
            const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
            if (origin !== (0,partitions/* originOf */.yv)(pinned) || request.username || request.password) {
                throw egressError('EGRESS_REFUSED', `The AWS client wanted ${origin}; this call is bound to ${(0,partitions/* originOf */.yv)(pinned)}.`, 'This is a defect of the step: report it.');
            }
            const query = queryString(request.query ?? {});
            const answer = await send({
                endpoint: pinned,
                method,
                path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
                headers,
                body: bodyOf(request.body),
                purpose,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            const combined = {};
            for (const [name, value] of answer.headers)
                combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
            return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function queryString(query) {
    return Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        if (Array.isArray(value))
            return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
        return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
        .join('&');
}
function bodyOf(body) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (body instanceof external_node_stream_.Readable)
        return body;
    if (body instanceof ReadableStream)
        return external_node_stream_.Readable.fromWeb(body);
    throw new TypeError('the AWS client gave a body of an unknown kind');
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/connections.js
/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
class ConnectionLog {
    #now;
    #open = new Map();
    #entries = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** A TCP connection is made. */
    opened(socket, route, purpose) {
        this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
        socket.once('close', () => {
            this.#count(socket);
            this.#open.delete(socket);
        });
    }
    secured(socket, tls) {
        const tracked = this.#open.get(socket);
        if (tracked)
            tracked.tls = tls;
    }
    /** A request takes the socket: what it has carried so far belongs to the purpose before. */
    taken(socket, purpose) {
        const tracked = this.#open.get(socket);
        if (!tracked || tracked.purpose === purpose)
            return;
        this.#count(socket);
        tracked.purpose = purpose;
        tracked.at = this.#now();
    }
    /** All connections so far, in order of first use. */
    all() {
        for (const socket of this.#open.keys())
            this.#count(socket);
        return [...this.#entries.values()].map((entry) => ({ ...entry }));
    }
    #count(socket) {
        const tracked = this.#open.get(socket);
        if (!tracked)
            return;
        const { route, purpose, tls, at } = tracked;
        const sent = socket.bytesWritten;
        const received = socket.bytesRead;
        const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
        let entry = this.#entries.get(key);
        if (!entry) {
            entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
            this.#entries.set(key, entry);
        }
        entry.bytesSent += sent - tracked.sent;
        entry.bytesReceived += received - tracked.received;
        tracked.sent = sent;
        tracked.received = received;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/addresses.js

const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_namespaceObject.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    local.addSubnet(network, bits, 'ipv4');
    // NAT64 carries IPv4 addresses inside this prefix.
    local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');
const within = (list, address) => {
    const bare = address.replace(/%.*$/, '');
    const version = (0,external_node_net_namespaceObject.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../../packages/core/lib/egress/transport.js










/** To one host. Whoever asks for more at once waits; how many that are, each caller decides for itself. */
const MAX_SOCKETS = 48;
const PROXY_HEADER_LIMIT = 16 * 1024;
/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
class Transport {
    #options;
    #agents;
    #opening = new Set();
    #trust;
    constructor(options) {
        this.#options = options;
        const pool = { keepAlive: true, maxSockets: MAX_SOCKETS, maxFreeSockets: MAX_SOCKETS };
        this.#agents = { 'http:': new external_node_http_.Agent(pool), 'https:': new external_node_https_.Agent(pool) };
        for (const agent of Object.values(this.#agents)) {
            agent.createConnection = (request, done) => {
                this.#open(request.egress).then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
                return undefined;
            };
        }
    }
    agent(endpoint) {
        return this.#agents[endpoint.protocol];
    }
    /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
    viaProxy(endpoint) {
        return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
    }
    /** Link-local addresses are this machine's own and mean another one behind a proxy. */
    #proxyFor(endpoint) {
        return (0,metadata/* isMetadataEndpoint */.pE)(endpoint) ? undefined : this.#options.proxy;
    }
    /** Ends every socket, also those still connecting. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
        for (const socket of this.#opening)
            socket.destroy();
    }
    async #open({ endpoint, purpose }) {
        const { log, connectTimeout } = this.#options;
        const proxy = this.#proxyFor(endpoint);
        const hop = proxy ?? endpoint;
        let timedOut = false;
        let raw;
        const timer = setTimeout(() => {
            timedOut = true;
            raw?.destroy(new Error('timed out'));
        }, connectTimeout);
        try {
            raw = this.#dial(hop);
            this.#opening.add(raw);
            await once(raw, 'connect');
            const route = {
                host: endpoint.hostname,
                port: endpoint.port,
                address: raw.remoteAddress ?? '',
                ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
            };
            log.opened(raw, route, purpose);
            let socket = raw;
            if (proxy?.protocol === 'https:')
                socket = await this.#secure(socket, proxy);
            if (endpoint.protocol === 'https:') {
                if (proxy)
                    socket = await tunnel(socket, proxy, endpoint);
                const secured = await this.#secure(socket, endpoint);
                log.secured(raw, {
                    version: secured.getProtocol() ?? '',
                    cipher: secured.getCipher().name,
                    fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
                });
                socket = secured;
            }
            RAW.set(socket, raw);
            return socket;
        }
        catch (error) {
            raw?.destroy();
            if (timedOut) {
                throw egressError('EGRESS_TIMEOUT', `${(0,partitions/* originOf */.yv)(hop)} did not connect within ${connectTimeout / 1000} s.`, 'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.', { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) });
            }
            throw connectFailure(hop, error);
        }
        finally {
            clearTimeout(timer);
            if (raw)
                this.#opening.delete(raw);
        }
    }
    #dial(endpoint) {
        const { hostname, port } = endpoint;
        const bare = hostname.replace(/^\[|\]$/g, '');
        // `localhost` never goes to a resolver, which could answer anything.
        const host = bare === 'localhost' ? '127.0.0.1' : bare;
        // A metadata service is allowed by its address alone: a name that leads there is not.
        if (external_node_net_namespaceObject.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_namespaceObject.lookup;
        return external_node_net_namespaceObject.connect({
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            lookup: (name, options, done) => {
                lookup(name, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return done(error, []);
                    try {
                        // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
                        this.#checkAddresses(hostname, addresses.map(({ address }) => address));
                    }
                    catch (refused) {
                        return done(refused, []);
                    }
                    if (options.all)
                        done(null, addresses);
                    else
                        done(null, addresses[0]?.address, addresses[0]?.family);
                });
            },
        });
    }
    #checkAddresses(hostname, addresses) {
        const { sandbox, proxy } = this.#options;
        if (addresses.length === 0)
            throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        const isProxy = proxy?.hostname === hostname;
        const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
        if (wrong === undefined)
            return;
        throw egressError('EGRESS_REFUSED', sandbox
            ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
            : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`, 'Check the resolver and the hosts file of the runner.');
    }
    async #secure(socket, { hostname }) {
        this.#trust ??= this.#options.extraRoots().then((extra) => 
        // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
        external_node_tls_namespaceObject.createSecureContext({ ca: [...external_node_tls_namespaceObject.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_namespaceObject.connect({
            socket,
            host,
            servername: external_node_net_namespaceObject.isIP(host) === 0 ? host : '',
            secureContext,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        });
        await once(secured, 'secureConnect');
        return secured;
    }
}
/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap();
const rawSocketOf = (socket) => RAW.get(socket);
function once(socket, event) {
    return new Promise((resolve, reject) => {
        if (socket.destroyed)
            return reject(socket.errored ?? new Error('the connection was closed'));
        const settle = (finish) => {
            socket.off(event, done).off('error', reject).off('close', closed);
            finish();
        };
        const done = () => settle(resolve);
        const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
        socket.once(event, done).once('error', reject).once('close', closed);
    });
}
/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket, proxy, { hostname, port }) {
    const authority = `${hostname}:${port}`;
    return new Promise((resolve, reject) => {
        const request = external_node_http_.request({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority },
            createConnection: () => socket,
            maxHeaderSize: PROXY_HEADER_LIMIT,
        });
        const refused = (status) => reject(egressError('EGRESS_UNREACHABLE', `The proxy ${(0,partitions/* originOf */.yv)(proxy)} answered ${status} for ${authority}.`, status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.'));
        request.once('connect', ({ statusCode }, tunnelled, head) => {
            if (statusCode !== 200)
                return refused(statusCode);
            if (head.length > 0)
                tunnelled.unshift(head);
            resolve(tunnelled);
        });
        request.once('response', ({ statusCode }) => refused(statusCode));
        request.once('error', reject);
        request.end();
    });
}
const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;
function connectFailure(hop, error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const reason = (0,errors/* messageOf */.bD)(error) || code;
    if (TLS_FAILURE.test(code)) {
        return egressError('EGRESS_UNTRUSTED', `TLS with ${(0,partitions/* originOf */.yv)(hop)} failed: ${reason}.`, 'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.', { cause: error });
    }
    return egressError('EGRESS_UNREACHABLE', `${(0,partitions/* originOf */.yv)(hop)} cannot be reached: ${reason}.`, 'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.', { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/exchange.js








/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
async function exchange(transport, log, request) {
    const stale = { reused: false };
    try {
        return await attempt(transport, log, request, stale);
    }
    catch (error) {
        const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
        const closed = ['ECONNRESET', 'EPIPE'].includes((0,errors/* errnoOf */.UQ)(error instanceof Error ? error.cause : undefined) ?? '');
        if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method))
            throw error;
        return attempt(transport, log, request, { reused: false });
    }
}
function attempt(transport, log, wire, stale) {
    const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const socketRequest = { egress: { endpoint, purpose } };
        const request = (endpoint.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            ...socketRequest,
            method,
            host: endpoint.hostname.replace(/^\[|\]$/g, ''),
            port: endpoint.port,
            path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
            headers,
            agent: transport.agent(endpoint),
        });
        let answer;
        let stopped;
        const failed = (error) => signal?.aborted ? signal.reason : (stopped ?? (error instanceof errors/* SovereignError */.Rj ? error : interrupted(origin, error)));
        const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            const raw = rawSocketOf(socket);
            if (raw)
                log.taken(raw, purpose);
            stale.reused = request.reusedSocket;
            const idle = () => {
                // Bytes that wait to be read are the reader's delay, not the server's.
                if (answer && answer.readableLength > 0)
                    return void socket.setTimeout(timeout);
                stopped = egressError('EGRESS_TIMEOUT', `${origin} sent and took nothing for ${timeout / 1000} s.`, 'Try again; if it stays, look at the service and at the network between.', { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) });
                request.destroy(stopped);
            };
            socket.setTimeout(timeout);
            socket.on('timeout', idle);
            request.once('close', () => {
                socket.off('timeout', idle);
                socket.setTimeout(0);
            });
        });
        request.once('response', (message) => {
            answer = message;
            const content = external_node_stream_.Readable.from(chunksOf(message, failed), { objectMode: false });
            // A body that nobody starts to read still has to give its socket up.
            content.once('close', () => message.destroy());
            resolve({
                status: message.statusCode ?? 0,
                statusText: message.statusMessage ?? '',
                headers: pairs(message.rawHeaders),
                body: content,
            });
        });
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            reject(interrupted(origin, new Error('it asked to change the protocol')));
        });
        request.once('error', (error) => reject(failed(error)));
        send(request, body, headers['content-length']).catch((error) => {
            if (answer)
                return;
            request.destroy();
            reject(failed(error));
        });
    });
}
async function send(request, body, length) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        request.end(body);
        return;
    }
    await (0,promises_.pipeline)(body, (source) => exactly(source, length), request);
}
/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source, length) {
    const expected = length === undefined ? undefined : Number(length);
    let sent = 0;
    const wrong = (what) => new Error(`the body is ${what} than its content-length of ${length}`);
    for await (const piece of source) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
        sent += chunk.length;
        if (expected !== undefined && sent > expected)
            throw wrong('longer');
        yield chunk;
    }
    if (expected !== undefined && sent < expected)
        throw wrong('shorter');
}
async function* chunksOf(message, failed) {
    try {
        yield* message;
    }
    catch (error) {
        throw failed(error);
    }
}
function pairs(raw) {
    const list = [];
    for (let index = 0; index + 1 < raw.length; index += 2)
        list.push([raw[index].toLowerCase(), raw[index + 1]]);
    return list;
}
function interrupted(origin, error) {
    return egressError('EGRESS_INTERRUPTED', `The exchange with ${origin} broke off: ${(0,errors/* messageOf */.bD)(error) || (0,errors/* errnoOf */.UQ)(error)}.`, 'Try again; if it stays, look at the service and at the network between.', { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/overrides.js





const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process, or its memory out';
const WRITES = 'writes what Node sends, tokens included, to the log';
const ON = /^(?:1|true|yes|on)$/i;
/**
 * Options of `NODE_OPTIONS` that put code, certificates, a proxy or weaker protocols into the process, open it to a debugger, or
 * write its environment or its memory, which hold credentials, to disk.
 */
const NODE_OPTION = new RegExp(`^(?:-r|--(?:${[
    'require|import|loader|experimental-loader|experimental(?:-default)?-config-file|snapshot-blob',
    'inspect(?:-brk|-wait)?|experimental-network-inspection|trace-tls|report-[a-z-]+|heapsnapshot-[a-z-]+|abort-on-uncaught-exception',
    'tls-[a-z0-9.-]+|use-openssl-ca|use-system-ca|use-env-proxy|openssl-[a-z-]+|secure-heap[a-z-]*|insecure-http-parser',
].join('|')}))$`);
/** Variables by which OpenSSL and Node load libraries and compiled code. */
const LOADERS = new Set(['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'NODE_COMPILE_CACHE']);
/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text) => text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => word.split('=')[0].replaceAll('_', '-'));
/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
function environmentOverrides(env, boundary) {
    const found = [];
    const { partition, proxy } = boundary;
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '')
            continue;
        const upper = name.toUpperCase();
        if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
            found.push({ name, why: SENDS });
        else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
            found.push({ name, why: SENDS });
        else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
            found.push({ name, why: 'turns certificate checks off' });
        else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name)))
            found.push({ name, why: LOADS });
        // The empty device is how a configuration is switched off.
        else if (LOADERS.has(upper) && value !== '/dev/null')
            found.push({ name, why: LOADS });
        else if (upper === 'NODE_DEBUG')
            found.push({ name, why: WRITES });
        else if (partition === 'sandbox')
            continue;
        else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value)))
            found.push({ name, why: TRUSTS });
        else if (upper === 'NODE_EXTRA_CA_CERTS') {
            const own = proxy?.['ca-file'];
            const same = own !== undefined && external_node_path_.resolve(value) === external_node_path_.resolve(boundary.folder, own);
            if (!same)
                found.push({ name, why: TRUSTS });
        }
        else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
            found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
const isSameUrl = (value, url) => url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;
/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
function configFileOverrides(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
        const name = `${file}:${index + 1} ${key}`;
        if (key.toLowerCase() === 'endpoint_url' && value !== '')
            return [{ name, why: SENDS }];
        if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value))
            return [{ name, why: SENDS }];
        if (key.toLowerCase() === 'ca_bundle' && value !== '')
            return [{ name, why: TRUSTS }];
        return [];
    });
}
const MAX_BYTES = 4 * 1024 * 1024;
/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
async function refuseOverrides(env, boundary) {
    const found = environmentOverrides(env, boundary);
    if (boundary.partition !== 'sandbox') {
        const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
        const files = [
            env.AWS_CONFIG_FILE || external_node_path_.join(home, '.aws', 'config'),
            env.AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, '.aws', 'credentials'),
        ];
        for (const file of files) {
            const text = await readConfig(file);
            if (text === undefined)
                found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
            else
                found.push(...configFileOverrides(file, text));
        }
    }
    const [first] = found;
    if (!first)
        return;
    throw egressError('ENDPOINT_OVERRIDDEN', found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`, 'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.', { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) });
}
/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file) {
    try {
        const stats = await (0,external_node_fs_promises_.stat)(file);
        if (!stats.isFile())
            return '';
        return stats.size > MAX_BYTES ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'latin1');
    }
    catch {
        // What this user cannot read, no client of this job can follow either.
        return '';
    }
}
/** The `ca-file` of the boundary's proxy as an absolute path. */
const proxyCaFile = (boundary) => {
    const file = boundary.proxy?.['ca-file'];
    return file === undefined ? undefined : (0,boundary_boundary/* boundaryPath */.qO)(boundary, file);
};

;// CONCATENATED MODULE: ../../packages/core/lib/egress/response.js


/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);
/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status, single headers and its bytes is answered without one.
 */
function responseOf(answer, method) {
    const { status, body } = answer;
    const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
    if (empty)
        body.resume();
    if (status < 200 || status > 599) {
        body.destroy();
        throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
    }
    return new LazyResponse(answer, empty);
}
class LazyResponse {
    status;
    statusText;
    redirected = false;
    type = 'default';
    url = '';
    #answer;
    #empty;
    #real;
    #read = false;
    constructor(answer, empty) {
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.#answer = answer;
        this.#empty = empty;
    }
    get ok() {
        return this.status < 300;
    }
    get bodyUsed() {
        return this.#read || (this.#real?.bodyUsed ?? false);
    }
    async text() {
        return new TextDecoder().decode(await this.bytes());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async bytes() {
        if (this.#real)
            return new Uint8Array(await this.#real.arrayBuffer());
        if (this.#read)
            throw new TypeError('Body is unusable: Body has already been read');
        this.#read = true;
        if (this.#empty)
            return new Uint8Array();
        const pieces = [];
        for await (const piece of this.#answer.body)
            pieces.push(piece);
        return new Uint8Array(Buffer.concat(pieces));
    }
    async arrayBuffer() {
        return (await this.bytes()).buffer;
    }
    get headers() {
        return (this.#real?.headers ??
            this.#light({ get: this.#header, has: (name) => this.#header(name) !== null }, () => this.#response().headers));
    }
    get body() {
        if (this.#real || this.#read)
            return this.#response().body;
        if (this.#empty)
            return null;
        const source = this.#answer.body;
        const own = {
            [Symbol.asyncIterator]: () => {
                this.#read = true;
                return source[Symbol.asyncIterator]();
            },
            cancel: async () => {
                this.#read = true;
                source.destroy();
            },
        };
        return this.#light(own, () => this.#response().body);
    }
    /** All values of a header, as the Fetch standard joins them. */
    #header = (name) => {
        const wanted = name.toLowerCase();
        const values = this.#answer.headers.flatMap(([each, value]) => (each.toLowerCase() === wanted ? [value.trim()] : []));
        return values.length === 0 ? null : values.join(', ');
    };
    /** An object of the standard that has some of its own, and Node's for all the rest. */
    #light(own, real) {
        return new Proxy(own, {
            get: (_, name) => {
                if (!this.#real && name in own)
                    return Reflect.get(own, name);
                const value = Reflect.get(real(), name);
                return typeof value === 'function' ? value.bind(real()) : value;
            },
            has: (_, name) => name in own || name in real(),
        });
    }
    blob() {
        return this.#response().blob();
    }
    formData() {
        return this.#response().formData();
    }
    clone() {
        return this.#response().clone();
    }
    /** From here on all is up to Node's own. */
    #response() {
        if (!this.#real) {
            const { status, statusText, headers, body } = this.#answer;
            const stream = this.#empty || this.#read ? null : external_node_stream_.Readable.toWeb(body);
            this.#real = new Response(stream, { status, statusText, headers });
        }
        return this.#real;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/egress.js











const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
function createEgress(options) {
    const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
    const allowed = (0,egress_allowed/* allowedEndpoints */.d)(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
    const log = new ConnectionLog(now);
    const transport = new Transport({
        sandbox: boundary.partition === 'sandbox',
        proxy: boundary.proxy && (0,issuers/* endpointOf */.X5)(boundary.proxy.url),
        extraRoots: async () => {
            const file = proxyCaFile(boundary);
            return file === undefined ? [] : [await new files/* Files */.sv(boundary.folder).readText(file, 1024 * 1024)];
        },
        log,
        lookup,
        connectTimeout,
    });
    let checked;
    const permit = (endpoint) => {
        const entry = allowed.get((0,partitions/* originOf */.yv)(endpoint));
        if (entry)
            return entry;
        throw refused((0,partitions/* originOf */.yv)(endpoint), boundary);
    };
    const request = async (wanted) => {
        const { endpoint, method, path } = wanted;
        const { purpose } = permit(endpoint);
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const headers = lowerCase(wanted.headers);
        if ((headers.host ?? authority) !== authority) {
            throw egressError('EGRESS_REFUSED', `A request to ${authority} names another host in its header.`, 'This is a defect of the step: report it.');
        }
        checked ??= refuseOverrides(env, boundary);
        await checked;
        return exchange(transport, log, {
            endpoint,
            method: method.toUpperCase(),
            path,
            headers: { 'accept-encoding': 'identity', ...headers, host: authority },
            body: wanted.body,
            purpose: wanted.purpose ?? purpose,
            timeout: wanted.timeout ?? IDLE_MS,
            signal: wanted.signal,
        });
    };
    const fetch = async (address, init = {}) => {
        let url = target(address, boundary);
        let { method = 'GET', body } = init;
        let headers = lowerCase(init.headers ?? {});
        for (let hops = 0;; hops += 1) {
            const answer = await request({
                ...wireOptions(init),
                endpoint: (0,issuers/* endpointOf */.X5)(url),
                method,
                path: url.pathname + url.search,
                headers,
                body,
            });
            const location = answer.headers.find(([name]) => name === 'location')?.[1];
            if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined)
                return responseOf(answer, method);
            answer.body.destroy();
            if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS)
                throw redirected(url, init.redirect === 'follow');
            const next = target(URL.parse(location, url.href) ?? location, boundary);
            if (next.origin !== url.origin)
                headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
            // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
            if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
                method = 'GET';
                body = undefined;
                headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
            }
            else if (!isReplayable(body))
                throw redirected(url, true);
            url = next;
        }
    };
    return {
        fetch,
        request,
        awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
        connections: () => log.all(),
        close: () => transport.close(),
    };
}
const isReplayable = (body) => body === undefined || typeof body === 'string' || body instanceof Uint8Array;
const wireOptions = ({ purpose, timeout, signal }) => ({
    ...(purpose !== undefined && { purpose }),
    ...(timeout !== undefined && { timeout }),
    ...(signal !== undefined && { signal }),
});
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const without = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address, boundary) {
    const url = URL.parse(String(address));
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
    if (url.username !== '' || url.password !== '')
        throw refused(`${url.host} with a user or password in the URL`, boundary);
    return url;
}
function refused(what, boundary) {
    return egressError('EGRESS_REFUSED', `The boundary (${boundary.source}) does not allow a connection to ${what}.`, 'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.');
}
function redirected(url, followed) {
    return egressError('EGRESS_REDIRECTED', followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`, 'Name the address that it redirects to, if that is inside the boundary.');
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   Rj: () => (/* binding */ SovereignError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Process exit codes, the same for every command and action. */
const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 };
const DOCS = 'docs/errors.md';
/** An error made for the person who reads it: a stable code, what happened, what to do. */
class SovereignError extends Error {
    name = 'SovereignError';
    code;
    exit;
    fix;
    details;
    constructor(code, exit, message, fix, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.exit = exit;
        this.fix = fix;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return EXIT[this.exit];
    }
    get docs() {
        return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
    }
}
/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
function errorTable(table) {
    const make = (code, message, fix, options) => new SovereignError(code, table[code].exit, message, fix, options);
    return Object.assign(make, { table });
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
function errnoOf(error) {
    if (error instanceof SovereignError)
        return undefined;
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);





const fileError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorTable */ .NN)({
    FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
    FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
    FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
    FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});
/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;
/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
class Files {
    root;
    constructor(root) {
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
    }
    resolve(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.root, file);
    }
    /** Path relative to the workspace with `/`, as findings and records name it. */
    relative(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.relative(this.root, this.resolve(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
    }
    /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
    async read(file, maxBytes = 512 * 1024 * 1024) {
        const full = this.resolve(file);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return stats.size <= SMALL_FILE ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
        }
        catch (error) {
            throw readFailure(file, error);
        }
    }
    /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
    async readText(file, maxBytes) {
        const bytes = await this.read(file, maxBytes);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch (error) {
            throw fileError('FILE_UNREADABLE', `${file} is not UTF-8 text.`, 'Check that the right file is named and that it is not binary or compressed.', { cause: error });
        }
    }
    /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
    async kind(file) {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.resolve(file));
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
                return undefined;
            throw readFailure(file, error);
        }
    }
    /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
    async list(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.resolve(folder), { withFileTypes: true })
                .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            throw readFailure(folder === '.' ? this.root : folder, error);
        }
    }
    /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
    async write(file, data, mode = 0o644) {
        const full = this.resolve(file);
        const temporary = `${full}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            makeFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(full));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, data, { mode, flag: 'wx' });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, full);
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw writeFailure(file, error);
        }
    }
}
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
function makeFolder(folder, mode = 0o777) {
    // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
    const missing = [];
    for (let current = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(current); current = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(current))
        missing.unshift(current);
    try {
        for (const next of missing) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(next, { mode });
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                    throw error;
            }
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
            return;
    }
    catch (error) {
        throw writeFailure(folder, error);
    }
    throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}
/** The error for a failed read, told apart by what the system said. */
function readFailure(file, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error)) {
        case undefined:
            return error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
        case 'EACCES':
        case 'EPERM':
            return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
                cause: error,
            });
        default:
            return fileError('FILE_UNREADABLE', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Check that the path names a readable file.', {
                cause: error,
            });
    }
}
/** The error for a failed write, told apart by what the system said. */
function writeFailure(file, error) {
    const reasons = {
        ENOSPC: ['the disk is full', 'Free space on the runner.'],
        EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
        EACCES: ['permission denied', 'Give the user of this job write permission.'],
        EPERM: ['permission denied', 'Give the user of this job write permission.'],
        EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
        ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error);
    if (code === undefined)
        return error;
    const [what, fix] = reasons[code] ?? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 'Check the path and the disk.'];
    return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2673);

/** Whether a finding passes by a baseline. */
const isKnown = ({ exception }) => exception?.baseline !== undefined;
/** Builds a finding of a rule. The fingerprint covers rule, scope, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, scope = place?.file ?? '', key = '', } = details;
    const identity = [rule.id, scope, resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity),
    };
}
/**
 * The same findings, no two with one fingerprint: the second and later of those that are equal but for their place in the file are
 * told apart by their order in it.
 */
function distinct(findings) {
    const seen = new Map();
    const result = [...findings];
    const inOrder = [...findings.entries()].sort(([, a], [, b]) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.message, b.message));
    for (const [index, found] of inOrder) {
        const { fingerprint } = found;
        const before = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, before + 1);
        if (before > 0)
            result[index] = { ...found, fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${fingerprint}\0${before}`) };
    }
    return result;
}
/** How severe, the worst first. */
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        byText(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.resource ?? '', b.resource ?? '') ||
        byText(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
/** SHA-256 and size in bytes of a file, read as a stream. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var lib_finding = __nccwpck_require__(9408);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ../../packages/core/lib/secrets.js

const MASK = '***';
/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;
/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
class Secrets {
    #needles = new Set();
    #ordered;
    /** Registers a secret. A blank one is ignored. */
    add(secret) {
        const forms = [secret, secret.trim()];
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        if (lines.length > 1)
            forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
        for (const form of forms)
            for (const needle of encodings(form))
                if (needle.trim() !== '')
                    this.#needles.add(needle);
        this.#ordered = undefined;
    }
    /** Every form of every secret, longest first. */
    get needles() {
        this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        return this.#ordered;
    }
    holds(text) {
        return this.needles.some((needle) => text.includes(needle));
    }
    scrub(text) {
        let scrubbed = text;
        for (const needle of this.needles)
            if (scrubbed.includes(needle))
                scrubbed = scrubbed.replaceAll(needle, MASK);
        return scrubbed;
    }
    /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
    scrubDeep(value) {
        let found = false;
        const visit = (part) => {
            if (typeof part === 'string') {
                const scrubbed = this.scrub(part);
                if (scrubbed !== part)
                    found = true;
                return scrubbed;
            }
            if (Array.isArray(part))
                return part.map(visit);
            if (typeof part === 'object' && part !== null) {
                return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
            }
            return part;
        };
        return { value: visit(value), found };
    }
    /** Looks for secrets in bytes that come in pieces, across the seams too. */
    scanner() {
        const needles = this.needles.map((needle) => external_node_buffer_namespaceObject.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_namespaceObject.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_namespaceObject.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_namespaceObject.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_namespaceObject.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_namespaceObject.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_namespaceObject.Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes, shift) {
    const text = external_node_buffer_namespaceObject.Buffer.concat([external_node_buffer_namespaceObject.Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0;
    return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}
/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SOVEREIGN_ID_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;
/** Registers the secrets that the environment already holds. */
function ambientSecrets(env) {
    const secrets = new Secrets();
    for (const name of SECRET_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value.length >= MIN_AMBIENT)
            secrets.add(value);
    }
    return secrets;
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/facts.js


const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return (0,json/* filled */.Bq)({
        product,
        server: env.GITHUB_SERVER_URL,
        repository: env.GITHUB_REPOSITORY,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        ref: env.GITHUB_REF,
        commit: env.GITHUB_SHA,
        event: env.GITHUB_EVENT_NAME,
        workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
        job: env.GITHUB_JOB,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: runUrl(env, product),
        actor: env.GITHUB_ACTOR,
        runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
        pullRequest: pullRequest(env),
    });
}
const runner = (env) => ({
    ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
    ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});
/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env, product) {
    const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
    if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run)
        return undefined;
    const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env) {
    const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
    if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return inRef;
    try {
        if ((0,external_node_fs_.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const number = event?.pull_request?.number;
        return Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/** What GitLab says of the job: its predefined variables. */
function gitlabFacts(env) {
    const ref = env.CI_MERGE_REQUEST_REF_PATH
        ? env.CI_MERGE_REQUEST_REF_PATH
        : env.CI_COMMIT_TAG
            ? `refs/tags/${env.CI_COMMIT_TAG}`
            : env.CI_COMMIT_BRANCH
                ? `refs/heads/${env.CI_COMMIT_BRANCH}`
                : undefined;
    return filled({
        product: 'gitlab',
        server: env.CI_SERVER_URL,
        repository: env.CI_PROJECT_PATH,
        repositoryId: env.CI_PROJECT_ID,
        ownerId: env.CI_PROJECT_NAMESPACE_ID,
        ref,
        commit: env.CI_COMMIT_SHA,
        event: env.CI_PIPELINE_SOURCE,
        workflow: env.CI_CONFIG_PATH,
        job: env.CI_JOB_NAME,
        runId: env.CI_PIPELINE_ID,
        runUrl: env.CI_PIPELINE_URL,
        actor: env.GITLAB_USER_LOGIN,
        environment: env.CI_ENVIRONMENT_NAME,
        runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
        pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/oidc.js


const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;
/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
    github: 'Add "permissions: id-token: write" to the job.',
    forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
};
/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
async function requestToken(options) {
    const { audience, product, env, fetch } = options;
    const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (!base || !bearer)
        throw (0,hosts_errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
    for (let attempt = 1;; attempt += 1) {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            purpose: 'OIDC token of this job',
        });
        if (response.ok) {
            const token = tokenOf(await response.text());
            if (token === undefined)
                throw refused('answered without a token');
            return token;
        }
        await response.body?.cancel();
        const transient = response.status === 429 || response.status >= 500;
        if (!transient || attempt === ATTEMPTS)
            throw refused(`answered ${response.status}`);
        await (0,promises_.setTimeout)(attempt * 1000);
    }
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && isToken(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text) => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
function tokenInHand(token, audience, where, fix) {
    const text = token?.trim();
    if (!text)
        throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}
/** The variable that holds a token for an audience: `usual`, or the one that cosign reads; `usual` where neither does. */
function variableFor(audience, usual, env) {
    return [usual, 'SIGSTORE_ID_TOKEN'].find((name) => audiencesOf(env[name] ?? '').includes(audience)) ?? usual;
}
function audiencesOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
        return [payload.aud].flat().filter((entry) => typeof entry === 'string');
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/private-folder.js





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,files/* makeFolder */.fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,files/* writeFailure */.EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        mkdirSync(folder, { mode: 0o700 });
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw writeFailure(folder, error);
    }
    const stats = lstatSync(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw hostError('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/render.js

/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `\u2192 ${error.fix}` },
        { text: error.docs, indent: 2, style: 'dim' },
        ...(debug ? causeBlocks(error) : []),
    ];
}
const MAX_CAUSES = 8;
function causeBlocks(error) {
    const blocks = [];
    let current = error;
    for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
        const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
        const lines = text.split('\n');
        blocks.push(...lines.map((line, index) => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })));
        current = current instanceof Error ? current.cause : undefined;
    }
    return blocks;
}
const MARK = {
    error: { sign: '\u2717', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '\u00b7', style: 'cyan' },
};
/** `src/main.tf:3:1`, or the resource where there is no place. */
function whereOf({ place, resource }) {
    if (!place)
        return resource ?? '';
    return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}
/** A finding in a log: where and what, what to do, or who accepted it until when. */
function findingBlocks(finding) {
    const { sign, style } = MARK[finding.severity];
    const where = whereOf(finding);
    const head = `${finding.exception ? '\u25cb' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `\u2192 ${finding.fix}`, indent: 2 },
    ];
}
/** How many names of a list a log shows. */
const MAX_NAMED = 20;
/** What a baseline lets pass in one line, and what it holds that was not found any more. */
function baselineBlocks({ findings, gone }) {
    if (!gone)
        return [];
    const known = findings.filter(lib_finding/* isKnown */.qE);
    const { expires, approver, reason } = known[0]?.exception ?? {};
    return [
        {
            text: `\u25cb ${count(known.length, 'known finding')} of the baseline${expires ? `, accepted until ${expires} by ${approver}: ${reason}` : ''}`,
            style: 'dim',
        },
        ...(gone.length > 0
            ? [
                {
                    text: `${count(gone.length, 'finding')} of the baseline not found as it was; "write-baseline" leaves out:`,
                    indent: 2,
                },
                ...gone
                    .slice(0, MAX_NAMED)
                    .map(({ rule, file, resource }) => ({ text: [rule, file, resource].filter(Boolean).join('  '), indent: 4 })),
                ...(gone.length > MAX_NAMED ? [{ text: `\u2026 and ${gone.length - MAX_NAMED} more`, indent: 4 }] : []),
            ]
            : []),
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `\u2713 ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `\u2717 ${action}: ${why}`, style: 'red' };
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/text.js
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/**
 * A value as indented JSON with a newline, for a screen as much as for a program: what would act on a terminal is written as `\u009b`.
 * The value that is read from it is the same.
 */
const jsonText = (value) => `${JSON.stringify(value, null, 2).replace(HIDDEN, (character) => character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
/** Breaks text between words into lines of at most `columns` characters. A word that is longer stays whole: it may be a path to copy. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/github.js











/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2322));
    const env = process.env;
    const secrets = ambientSecrets(env);
    const facts = githubFacts(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands(visible(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: visible(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: external_node_path_.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= newPrivateFolder(temporary);
            return privateFolder;
        },
        keepsPrivateFolder: true,
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await requestToken({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async (step, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of step.findings) {
                if ((0,lib_finding/* isKnown */.qE)(finding))
                    continue;
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `\u2026 and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            for (const block of baselineBlocks(step))
                print(block);
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print(endBlock(result)),
    };
    function fail(error) {
        const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of errorBlocks(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,errors/* errnoOf */.UQ)(error))
            throw (0,files/* writeFailure */.EU)(variable, error);
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ subjectPatternMistake),
/* harmony export */   L: () => (/* binding */ subjectFits)
/* harmony export */ });
/**
 * Patterns of the subjects of certificates, such as `https://git.example.eu/team/app/.github/workflows/release.yml@refs/tags/*`.
 * They are compared character by character and as a whole. `*` stands for one or more letters, digits or marks of ASCII within one
 * segment, so for none of `/ @ # ? % \` nor space: it crosses no folder, no ref, and no encoding of one.
 */
const SEGMENT = String.raw `(?:(?![/@#?%\\])[!-~])+`;
/** Why a text is no pattern that can be understood in one way only, to go after "it"; undefined where it is one. */
function subjectPatternMistake(pattern) {
    if (!/^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u.test(pattern))
        return 'must be text of one line, without spaces around it';
    if (!pattern.includes('*'))
        return undefined;
    const scheme = pattern.indexOf('://');
    const host = scheme < 0 ? pattern.slice(pattern.lastIndexOf('@')) : pattern.slice(0, scheme + 3) + pattern.slice(scheme + 3).split('/', 1)[0];
    if (host.includes('*') || (scheme < 0 && !pattern.includes('@')))
        return 'must name the host in full: "*" may stand only in the path of a URL, or before the "@" of an address';
    if (/\*[^/@]*\*/.test(pattern))
        return 'must have at most one "*" between two of "/" and "@"';
    return undefined;
}
/** Whether a subject fits a pattern, which has no mistake. */
function subjectFits(pattern, subject) {
    if (!pattern.includes('*'))
        return pattern === subject;
    const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(`^${parts.join(SEGMENT)}$`).test(subject);
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);


const stepError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
    UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
function watchInterruption() {
    let cause;
    let reject = () => undefined;
    const interrupted = new Promise((_resolve, refuse) => {
        reject = refuse;
    });
    // Nobody may be waiting when it comes.
    interrupted.catch(() => undefined);
    const interrupt = (error, exitCode = error.exitCode) => {
        cause ??= { error, exitCode };
        reject(cause.error);
    };
    const listeners = [
        ...Object.entries(SIGNALS).map(([signal, exitCode]) => [
            signal,
            () => {
                const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
                interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
            },
        ]),
        ['uncaughtException', (error) => interrupt(asSovereignError(error))],
        ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
        // The event loop is empty although the work is not done: without this, Node would end with success.
        [
            'beforeExit',
            () => interrupt(stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.')),
        ],
    ];
    for (const [event, listener] of listeners)
        process.on(event, listener);
    return {
        race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
        get cause() {
            return cause;
        },
        stop: () => {
            for (const [event, listener] of listeners)
                process.off(event, listener);
        },
    };
}
/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
function asSovereignError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return error;
    return ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .M)(error) ??
        stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error }));
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isTokenEndpointOf),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   zD: () => (/* binding */ issuerFitsServer)
/* harmony export */ });
/** The endpoint that a URL connects to; its path is dropped. */
function endpointOf(url) {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new TypeError(`no endpoint for ${protocol}`);
    return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost) {
    if (issuerHost === GITHUB_ISSUER_HOST)
        return '.actions.githubusercontent.com';
    const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
    return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}
/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
function isTokenEndpointOf(issuer, requestUrl) {
    const asked = URL.parse(requestUrl);
    if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '')
        return false;
    const own = new URL(issuer);
    const suffix = tokenHostSuffix(own.hostname);
    if (suffix === undefined || own.protocol !== 'https:')
        return asked.origin === own.origin;
    return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}
/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
function issuerFitsServer(issuer, facts) {
    const { product, server } = facts;
    if (server === undefined || !URL.canParse(server))
        return undefined;
    const { hostname } = new URL(server);
    const base = server.replace(/\/+$/, '');
    const orEnterprise = (expected) => issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
    switch (product) {
        case 'gitlab':
            return issuer === base;
        case 'forgejo':
            return issuer === `${base}/api/actions`;
        case 'github':
            if (hostname === 'github.com')
                return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
            if (hostname.endsWith('.ghe.com'))
                return orEnterprise(`https://token.actions.${hostname}`);
            return issuer === `${base}/_services/token`;
        case 'terminal':
            return undefined;
    }
}


/***/ }),

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ checkToken)
});

// UNUSED EXPORTS: OWN_MACHINE

// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/token-check.js
var token_check = __nccwpck_require__(3677);
;// CONCATENATED MODULE: ../../packages/core/lib/job-token/pins.js

/**
 * What the boundary requires of the run. A claim that is not there does not hold: what is required is never unknown.
 * @param claims of the job's token; undefined for an identity that has no token
 */
function checkPins(claims, require) {
    if (!require)
        return [];
    return pinsOf(claims ?? {}, require).flatMap(({ name, claimed, claim, wanted }) => {
        if (wanted === undefined)
            return [];
        const exact = typeof claimed === 'string' || typeof claimed === 'boolean' || Number.isSafeInteger(claimed);
        const text = exact ? String(claimed) : undefined;
        const says = claims === undefined ? 'This identity has no token, and so no' : `The token says ${(0,token_check/* quote */.h)(claimed)} as`;
        return [
            {
                name: `required ${name}`,
                verdict: text !== undefined && wanted.includes(text) ? 'holds' : 'broken',
                detail: `${says} ${claim}; the boundary requires ${wanted.join(' or ')}.`,
                code: 'TOKEN_PIN',
                fix: claims === undefined
                    ? 'Take the identity from the job token ("source: oidc"), or remove what it requires under "identity: require".'
                    : 'Run the job from where the boundary allows it, or change "identity: require" in sovereign.yaml, where the change is reviewed.',
            },
        ];
    });
}
function pinsOf(claims, require) {
    const claim = (name) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
    // GitLab and GitHub give other things under the same names: a GitLab branch may be called "refs/heads/main".
    const gitlab = claim('project_id') !== undefined;
    const pin = (name, own, wanted) => ({
        name,
        claim: own,
        claimed: claim(own),
        wanted,
    });
    return [
        pin('repository', gitlab ? 'project_id' : 'repository_id', require['repository-ids']),
        pin('owner', gitlab ? 'namespace_id' : 'repository_owner_id', require['owner-ids']),
        pin('protection of the ref', 'ref_protected', require['protected-ref'] ? ['true'] : undefined),
        pin('ref', gitlab ? 'ref_path' : 'ref', require.refs),
        pin('environment', 'environment', require.environments),
        pin('event', gitlab ? 'pipeline_source' : 'event_name', require.events),
        pin('workflow', 'job_workflow_ref', require.workflows),
    ];
}

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/checks.js



/** Seconds that a token must still be good for, so that it does not expire on its way to STS. */
const MARGIN = 30;
/** Seconds that clocks may differ. */
const SKEW = 60;
const ALGORITHMS = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']);
/** Everything that can be said of a job token before it leaves the process. Pure; in the order in which failures are told. */
function checkToken({ algorithm, claims }, { boundary, facts, source, now }) {
    const { issuers, audience, runner, require } = boundary.identity;
    const pod = source !== 'oidc' && isPodToken(claims);
    return [
        checkIssuer(claims.iss, issuers),
        ...(pod ? [] : [checkServer(claims.iss, boundary, facts)]),
        checkAudience(claims.aud, audience),
        {
            name: 'token algorithm',
            verdict: ALGORITHMS.has(algorithm) ? 'holds' : 'broken',
            detail: `The token is signed with ${(0,token_check/* quote */.h)(algorithm)}.`,
            code: 'TOKEN_ALGORITHM',
            fix: 'Use an issuer that signs with RSA or ECDSA.',
        },
        checkTime(claims, now),
        pod ? OWN_MACHINE : checkRunner(claims.runner_environment, facts, runner),
        ...checkPins(claims, require),
    ];
}
/** Whether a token is one of a Kubernetes service account: by claims that no CI server gives. */
function isPodToken({ sub, 'kubernetes.io': kubernetes }) {
    return typeof sub === 'string' && sub.startsWith('system:serviceaccount:') && typeof kubernetes === 'object' && kubernetes !== null;
}
function checkIssuer(issuer, issuers) {
    return {
        name: 'token issuer',
        verdict: typeof issuer === 'string' && issuers.includes(issuer) ? 'holds' : 'broken',
        detail: `The token is from ${(0,token_check/* quote */.h)(issuer)}; the boundary names ${issuers.join(', ')}.`,
        code: 'TOKEN_ISSUER',
        fix: 'Issuers are compared character by character. If this server belongs to the boundary, name its issuer under "identity: issuers".',
    };
}
function checkServer(issuer, { partition }, facts) {
    const base = { name: 'issuer of the server', code: 'TOKEN_ISSUER' };
    const fix = 'The token must be from the server that runs the job: look at what set GITHUB_SERVER_URL, CI_SERVER_URL or the token variables.';
    // The sandbox's issuer stands in for every server; that it is loopback is settled by the boundary.
    if (partition === 'sandbox')
        return { ...base, verdict: 'holds', detail: 'The issuer is the one of the sandbox.', fix };
    if (facts.product === 'terminal')
        return { ...base, verdict: 'holds', detail: 'No CI server runs this job.', fix };
    const fits = typeof issuer === 'string' ? (0,issuers/* issuerFitsServer */.zD)(issuer, facts) : false;
    return {
        ...base,
        verdict: fits === undefined ? 'unknown' : fits ? 'holds' : 'broken',
        detail: fits === undefined
            ? 'The job does not say which server runs it.'
            : `The token is from ${(0,token_check/* quote */.h)(issuer)} and the job runs on ${facts.server} (${facts.product}).`,
        fix,
    };
}
function checkAudience(claimed, audience) {
    const only = Array.isArray(claimed) && claimed.length === 1 ? claimed[0] : claimed;
    return {
        name: 'token audience',
        verdict: only === audience ? 'holds' : 'broken',
        detail: `The token is for ${(0,token_check/* quote */.h)(claimed)}; the boundary names ${audience}.`,
        code: 'TOKEN_AUDIENCE',
        fix: 'Ask for the audience of the boundary alone: a token for two audiences can be used at both.',
    };
}
function checkTime({ exp, nbf, iat }, nowMs) {
    const now = Math.floor(nowMs / 1000);
    const base = { name: 'token time', code: 'TOKEN_TIME' };
    const broken = (detail, fix) => ({ ...base, verdict: 'broken', detail, fix });
    const wrongKind = [exp, nbf, iat].some((value) => value !== undefined && !Number.isFinite(value));
    if (wrongKind || exp === undefined)
        return broken('The token has no usable times (exp, nbf, iat).', 'Use an issuer that dates its tokens.');
    const seen = typeof iat === 'number' ? ` By this clock it was issued ${ago(now - iat)}.` : '';
    const clock = 'Set the clock of the runner by NTP.';
    if (exp - now < MARGIN) {
        const late = exp <= now ? `expired ${ago(now - exp)}` : `expires in ${exp - now} s`;
        return broken(`The token ${late}.${seen}`, `${clock} If it is right, ask for the token later in the job.`);
    }
    if (typeof nbf === 'number' && nbf > now + SKEW)
        return broken(`The token is valid only in ${nbf - now} s.${seen}`, clock);
    if (typeof iat === 'number' && iat > now + SKEW)
        return broken(`The token is from the future.${seen}`, clock);
    return { ...base, verdict: 'holds', detail: `The token is valid for another ${exp - now} s.${seen}`, fix: clock };
}
const ago = (seconds) => (seconds >= 0 ? `${seconds} s ago` : `${-seconds} s in the future`);
/** The identity is the one of a machine, task or pod of an account: no hosted runner has it. */
const OWN_MACHINE = {
    name: 'runner environment',
    verdict: 'holds',
    detail: 'The identity is the one of a machine or container of an AWS account. That says whose it is, not where.',
    code: 'TOKEN_RUNNER',
    fix: '',
};
function checkRunner(claimed, { runner: told }, wanted) {
    const base = { name: 'runner environment', code: 'TOKEN_RUNNER' };
    const fix = 'Run the job on a runner of your own inside the region, or set "identity: runner: any" if the boundary may do without.';
    if (wanted === 'any')
        return { ...base, verdict: 'holds', detail: `The boundary takes any runner; the token says ${(0,token_check/* quote */.h)(claimed)}.`, fix };
    if (claimed === undefined)
        return { ...base, verdict: 'unknown', detail: 'The token does not say which kind of runner has the job.', fix };
    if (claimed !== 'self-hosted')
        return { ...base, verdict: 'broken', detail: `The token says that the runner is ${(0,token_check/* quote */.h)(claimed)}.`, fix };
    const agrees = told?.environment === undefined || told.environment === 'self-hosted';
    return {
        ...base,
        verdict: agrees ? 'holds' : 'broken',
        detail: agrees
            ? 'The token says that the runner is self-hosted. That says whose it is, not where.'
            : `The token says that the runner is self-hosted, the job says ${(0,token_check/* quote */.h)(told?.environment)}.`,
        fix,
    };
}


/***/ }),

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const tokenError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    TOKEN_INVALID: { exit: 'identity', about: 'What the job was given as its OIDC token is not a signed JWT.' },
    TOKEN_ISSUER: {
        exit: 'identity',
        about: 'The token is from an issuer that is not in the boundary, or not from the server that runs the job.',
    },
    TOKEN_AUDIENCE: { exit: 'identity', about: 'The token is not for the audience of the boundary alone.' },
    TOKEN_TIME: { exit: 'identity', about: 'The token is expired, about to expire or not valid yet by the clock of the runner.' },
    TOKEN_ALGORITHM: { exit: 'identity', about: 'The token is not signed with an algorithm that counts.' },
    TOKEN_RUNNER: { exit: 'identity', about: 'The token does not say that the job runs on a self-hosted runner.' },
    TOKEN_SIGNATURE: { exit: 'identity', about: "The token's signature does not hold with the keys of its issuer, or cannot be checked." },
    TOKEN_PIN: {
        exit: 'identity',
        about: 'The token is not from a run that the boundary requires: repository, owner, ref, environment, event or workflow.',
    },
});


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A value of a token as text for people, cut where it is long. */
function quote(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/* unused harmony export recordedClaims */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8570);


/** What STS takes at most. */
const MAX_CHARACTERS = 20_000;
/** Reads a compact JWT (RFC 7519). @throws TOKEN_INVALID, without quoting the token */
function readToken(text) {
    const invalid = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenError */ .E)('TOKEN_INVALID', `The job token ${what}.`, 'Look at what gives the job its token: the server, or the variable that is named.');
    if (text.length > MAX_CHARACTERS)
        throw invalid(`has ${text.length} characters; STS takes at most ${MAX_CHARACTERS}`);
    const [header, payload] = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text.split('.') : [];
    const head = objectOf(header);
    const claims = objectOf(payload);
    if (!head || !claims)
        throw invalid('is not a signed JWT');
    return { text, algorithm: typeof head.alg === 'string' ? head.alg : '', header: head, claims };
}
function objectOf(part) {
    if (part === undefined)
        return undefined;
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The claims that say what ran where. Claims about people, such as GitLab's `user_email`, are left out. */
const RECORDED = [
    ...['iss', 'sub', 'aud', 'jti', 'iat', 'nbf', 'exp'],
    ...['repository', 'repository_id', 'repository_owner_id', 'repository_visibility', 'enterprise', 'enterprise_id'],
    ...['ref', 'ref_type', 'ref_path', 'ref_protected', 'sha', 'environment', 'environment_protected', 'event_name'],
    ...['workflow_ref', 'workflow_sha', 'job_workflow_ref', 'job_workflow_sha', 'run_id', 'run_attempt', 'check_run_id'],
    ...['project_id', 'project_path', 'namespace_id', 'pipeline_id', 'pipeline_source', 'job_id', 'ci_config_ref_uri', 'ci_config_sha'],
    ...['runner_environment', 'runner_id'],
];
const MAX_RECORDED = 512;
/** The claims as they go into the record: `claim-sub`, \u2026 */
function recordedClaims({ claims }) {
    return RECORDED.flatMap((name) => {
        const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
        const fact = Array.isArray(value) ? value.join(' ') : value;
        if (typeof fact === 'string')
            return [[`claim-${name}`, fact.slice(0, MAX_RECORDED)]];
        return typeof fact === 'number' || typeof fact === 'boolean' ? [[`claim-${name}`, fact]] : [];
    });
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   U7: () => (/* binding */ StrictJsonError),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor an array. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** Fields without those that are undefined or empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
class StrictJsonError extends Error {
    name = 'StrictJsonError';
}
/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, one named `__proto__`, which
 * readers drop or take for something else, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
function parseStrictJson(text, maxDepth = 128) {
    /** The keys seen in each open object; undefined for an array. */
    const open = [];
    /** The last string, quotes included: a key where a colon follows. */
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = text.slice(at, end);
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
                throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
            }
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            const key = decodeKey(last);
            if (keys?.has(key))
                throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
            if (key === '__proto__')
                throw new StrictJsonError('it names a field "__proto__"');
            keys?.add(key);
        }
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new StrictJsonError('it is not JSON');
}
/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted) {
    if (quoted !== '' && !quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new StrictJsonError('it is not UTF-8 text');
    }
}
/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
function fromBase64(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : undefined;
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: endProcess

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/node-version.js
/** What actions declare (`using: node24`) and what the command line needs. */
const NODE_FOR_ACTIONS = '24.0';
const NODE_FOR_CLI = '20.19';
/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
function nodeTooOld(minimum, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
        return undefined;
    return {
        message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
        fix: minimum === NODE_FOR_ACTIONS
            ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
            : 'Install a newer Node.',
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/main.js


/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';
/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
 */
async function main(action) {
    const old = nodeTooOld(NODE_FOR_ACTIONS);
    if (old) {
        announce({ code: 'NODE_TOO_OLD', ...old });
        process.exitCode = 2;
        return;
    }
    // Whatever ends the process early must not look like success.
    process.exitCode = 1;
    const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5874)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2646)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        const isPost = external_node_path_.basename(process.argv[1] ?? '') === POST_FILE;
        return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
    }
    catch (thrown) {
        // There is no host to show it: the runner did not give the step what every step gets.
        const error = asSovereignError(thrown);
        announce(error);
        process.exitCode = error.exitCode;
    }
}
/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }) {
    const data = `${code}: ${message}\n\u2192 ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::error title=${code}::${data}\n`);
}
/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
async function endProcess({ exitCode, interrupted }) {
    process.exitCode = exitCode;
    if (!interrupted)
        return;
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', () => done()))));
    process.exit();
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** Where a job can take its identity from. */
const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'];
/** What a runner can show of where it is. */
const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'];
const linkLocal = (hostname) => ({ protocol: 'http:', hostname, port: 80 });
/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES = {
    'instance-profile': [linkLocal('169.254.169.254')],
    ecs: [linkLocal('169.254.170.2')],
    eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};
const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' };
/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
function metadataEndpoints(source, { partition, ports }) {
    if (partition !== 'sandbox')
        return ADDRESSES[source];
    const port = ports[SANDBOX_PORT[source]];
    return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}
const LINK_LOCAL_ORIGINS = new Set(Object.values(ADDRESSES).flat().map(_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
const isMetadataEndpoint = (endpoint) => LINK_LOCAL_ORIGINS.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8232);

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
function nearest(wrong, options) {
    const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
    if (starting.length === 1)
        return starting[0];
    const scored = options
        .map((option) => ({ option, score: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong.toLowerCase(), option.toLowerCase()) }))
        .sort((a, b) => a.score - b.score);
    const best = scored[0];
    return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/* unused harmony export atMost */
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
/** Gives a function that runs work, at most `limit` at a time; what is more waits its turn. */
function atMost(limit) {
    const waiting = [];
    let free = limit;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((go) => waiting.push(go));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, findRegion, isBucketName, suggestedAudience */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const partitionError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
    PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
    ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});
/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
const SANDBOX_SERVICES = [
    'oidc',
    'sts',
    'ecr',
    'registry',
    'kms',
    's3',
    'cloudtrail',
    'rekor',
    'tsa',
    'fulcio',
    'imds',
    'ecs',
];
/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS = {
    'aws-eusc': {
        suffix: 'amazonaws.eu',
        dualStackSuffix: 'api.amazonwebservices.eu',
        dualStackRegistrySuffix: 'on.amazonwebservices.eu',
        regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
    },
    aws: {
        suffix: 'amazonaws.com',
        dualStackSuffix: 'api.aws',
        dualStackRegistrySuffix: 'on.aws',
        regions: {
            'eu-central-1': 'Frankfurt, Germany',
            'eu-west-1': 'Ireland',
            'eu-west-3': 'Paris, France',
            'eu-north-1': 'Stockholm, Sweden',
            'eu-south-1': 'Milan, Italy',
            'eu-south-2': 'Spain',
        },
    },
};
const SANDBOX_REGION = 'sandbox-local-1';
const REGIONS = new Map([
    ...Object.entries(PARTITIONS).flatMap(([partition, entry]) => Object.entries(entry.regions).map(([name, place]) => [name, { name, partition, place }])),
    [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);
const PARTITION_NAMES = ['aws-eusc', 'aws', 'sandbox'];
/** The region names of a partition, in table order. */
function regionsOf(partition) {
    return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}
/** Every region of the table. */
function allRegions() {
    return [...REGIONS.values()];
}
/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
function findRegion(name) {
    return REGIONS.get(name);
}
/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
function regionOf(name) {
    const region = REGIONS.get(name);
    if (region)
        return region;
    const lower = REGIONS.get(name.toLowerCase());
    throw partitionError('REGION_UNKNOWN', `Region "${name}" is not in the partition table.`, lower
        ? `Region names are lower case: write "${lower.name}".`
        : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`);
}
/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
function originOf({ protocol, hostname, port }) {
    const usual = protocol === 'https:' ? 443 : 80;
    return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}
/** An AWS account id. */
const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;
const isAccountId = (text) => ACCOUNT.test(text);
const isBucketName = (text) => BUCKET.test(text);
const https = (hostname) => ({ protocol: 'https:', hostname, port: 443 });
function loopback(service, ports) {
    // The sandbox has no DynamoDB.
    const port = service === 'dynamodb' ? undefined : ports[service];
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
        throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
    }
    return { protocol: 'http:', hostname: '127.0.0.1', port };
}
const known = (region) => {
    const found = regionOf(region);
    return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};
/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
function serviceEndpoint(service, region, ports = {}) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return loopback(service, ports);
    return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}
/** The dual-stack names of the same service, which AWS answers with for some services. */
function dualStackEndpoint(service, region) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return undefined;
    if (service === 's3')
        return https(`s3.dualstack.${name}.${entry.suffix}`);
    return https(`${service}.${name}.${entry.dualStackSuffix}`);
}
/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
function bucketEndpoint(bucket, region, ports = {}) {
    if (!isBucketName(bucket)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${bucket}" is not a bucket name without dots.`, 'Use 3 to 63 lower-case letters, digits and hyphens.');
    }
    const [{ name }, entry] = known(region);
    return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}
/** The hosts under which an account's ECR registry answers, the usual one first. */
function registryEndpoints(account, region, ports = {}) {
    if (!isAccountId(account)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
    }
    const [{ name }, entry] = known(region);
    if (!entry)
        return [loopback('registry', ports)];
    return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}
/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
function arnPartition(partition) {
    return partition === 'sandbox' ? 'aws-eusc' : partition;
}
/** The audience to propose for a partition: one that no other partition shares. */
function suggestedAudience(region) {
    const [{ name }, entry] = known(region);
    return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `\u274c **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `\u2705 **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', baselinePart(report), ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n\u2026 and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
/** Names of what a baseline holds in vain, up to this many. */
const MAX_GONE = 100;
function baselinePart({ findings, gone }) {
    if (!gone)
        return '';
    const known = `${count(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE).length, 'finding')} of the baseline still found`;
    if (gone.length === 0)
        return `\n${known}.\n`;
    const lines = gone
        .slice(0, MAX_GONE)
        .map(({ rule, file, resource }) => `- \`${code(rule)}\` ${[file, resource].flatMap((part) => (part ? [`\`${code(part)}\``] : [])).join(' ')}`);
    const more = gone.length > MAX_GONE ? `\n- \u2026 and ${gone.length - MAX_GONE} more` : '';
    return `\n${known}, ${gone.length} not as they were; write the baseline anew without them:\n\n${lines.join('\n')}${more}\n`;
}
const mark = (finding, fails) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(finding)
    ? '\u23f8 known'
    : finding.exception
        ? '\u23f8 excepted'
        : finding.verdict === 'unknown'
            ? fails
                ? '\u2753 unknown'
                : '\u2753 unknown, allowed'
            : fails
                ? '\u274c broken'
                : finding.severity === 'warning'
                    ? '\u26a0\ufe0f warning'
                    : '\u2139\ufe0f note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '\u2013';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ../../packages/core/lib/baseline.js



const baselineError = (0,errors/* errorTable */.NN)({
    BASELINE_INVALID: { exit: 'usage', about: 'The file that was named as baseline is none of this step, or holds nothing.' },
    BASELINE_NOT_APPROVED: { exit: 'policy', about: 'The boundary does not approve the baseline, or approves another text of it.' },
});
const TYPE = 'sovereign-actions/baseline';
const MAX_BYTES = 64 * 1024 * 1024;
/** Whether findings of this shape may be known. What is unknown today may be anything tomorrow, so only an exception by name covers it. */
const canBeKnown = ({ verdict }) => verdict === 'broken';
/**
 * The exception that a baseline is to a finding: the same rule, resource and message, and not worse than it was. The message,
 * since a bucket that the boundary does not declare must not become another such bucket. Pure.
 */
function knownBy(baseline, found) {
    const known = canBeKnown(found) ? baseline?.known.get(found.fingerprint) : undefined;
    const same = known?.rule === found.rule &&
        known.resource === found.resource &&
        known.message === found.message &&
        finding/* SEVERITY_ORDER */.B[found.severity] >= finding/* SEVERITY_ORDER */.B[known.severity];
    return same ? baseline?.approval : undefined;
}
/** What a baseline holds in vain: a judged run did not find it, or not as it was. Pure. */
function goneFrom({ known }, findings) {
    const found = new Set(findings.filter(finding/* isKnown */.qE).map(({ fingerprint }) => fingerprint));
    return [...known.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * What to write as the next baseline of a judged run: everything broken that the boundary does not except by name, or, where a
 * baseline was given, what of it is still found.
 */
function findingsToKnow(findings, baseline) {
    return findings.filter((found) => canBeKnown(found) && (baseline ? (0,finding/* isKnown */.qE)(found) : !found.exception));
}
/** The text of a baseline: one finding a line, in an order of its own, so that a change of it reads as a list. Pure. */
function baselineText(step, findings) {
    const lines = findings
        .map(({ fingerprint, rule, severity, resource, place, message }) => JSON.stringify({ rule, file: place?.file, resource, severity, message, fingerprint }))
        .sort();
    return `{\n"schemaVersion": 1,\n"type": "${TYPE}",\n"step": ${JSON.stringify(step)},\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}
/**
 * Reads the baseline of a step. It counts only where the boundary approves its very bytes, so that whoever can change the file
 * alone can let nothing pass.
 * @throws BASELINE_INVALID, BASELINE_NOT_APPROVED, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readBaseline(files, file, step, boundary) {
    const bytes = await files.read(file, MAX_BYTES);
    const sha256 = (0,hash/* sha256Hex */.f)(bytes);
    const known = new Map(parse(bytes, file, step).map((entry) => [entry.fingerprint, entry]));
    const approval = boundary.baselines.find((entry) => entry.step === step && entry.sha256 === sha256);
    if (!approval) {
        throw baselineError('BASELINE_NOT_APPROVED', `${boundary.source} does not approve ${file} (SHA-256 ${sha256}) as a baseline of ${step}.`, 'Look at what the file would let pass, and add this SHA-256 under "baselines" in sovereign.yaml with reason, approver and expires.');
    }
    const { reason, approver, expires } = approval;
    return { sha256, size: bytes.length, known, approval: { reason, approver, expires, baseline: sha256 } };
}
function parse(bytes, file, step) {
    const invalid = (why) => baselineError('BASELINE_INVALID', `${file} ${why}.`, `Have ${step} write one with the input "write-baseline", or leave the input "baseline" out.`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid(bytes.length === 0 ? 'is empty' : `is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
    }
    const document = (typeof value === 'object' && value !== null ? value : {});
    if (document.type !== TYPE)
        throw invalid('is not a baseline');
    if (document.schemaVersion !== 1)
        throw invalid('is a baseline of another version');
    if (document.step !== step)
        throw invalid(`is a baseline of ${JSON.stringify(document.step)?.slice(0, 60)}, not of ${step}`);
    const entries = document.findings;
    if (!Array.isArray(entries) || entries.length === 0)
        throw invalid('holds no findings');
    const wrong = entries.findIndex((entry) => !isKnownFinding(entry));
    if (wrong >= 0)
        throw invalid(`has a mistake in entry ${wrong + 1} of "findings"`);
    if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length)
        throw invalid('has two entries with one fingerprint');
    return entries;
}
function isKnownFinding(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rule, severity, resource, file, message, fingerprint, ...others } = value;
    return (typeof rule === 'string' &&
        typeof severity === 'string' &&
        Object.hasOwn(finding/* SEVERITY_ORDER */.B, severity) &&
        (resource === undefined || typeof resource === 'string') &&
        (file === undefined || typeof file === 'string') &&
        typeof message === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{64}$/.test(fingerprint) &&
        Object.keys(others).length === 0);
}

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/load.js + 1 modules
var load = __nccwpck_require__(4616);
;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary_boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
;// CONCATENATED MODULE: ../../packages/core/lib/judge.js



/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception and baseline of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = [
        ...boundary.exceptions.map(({ rule, resource, ...approval }) => ({ what: `${rule} on ${resource}`, ...approval })),
        ...boundary.baselines.map(({ step, sha256, ...approval }) => ({ what: `baseline ${sha256.slice(0, 12)} of ${step}`, ...approval })),
    ].filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,boundary_boundary/* boundaryError */.Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ what, expires, approver, reason }) => `${what}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass, a baseline only what is broken. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now, baseline) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,finding/* sortFindings */.Tc)((0,finding/* distinct */.dM)(findings).map((found) => {
        const exception = exceptionFor(found, boundary.exceptions) ?? knownBy(baseline, found);
        const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
        const { exception: _given, ...own } = found;
        return { ...own, severity, ...(exception && { exception }) };
    }));
    return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}
const lowered = (severity) => (severity === 'error' ? 'warning' : severity);
function exceptionFor(found, exceptions) {
    const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
    return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}
/**
 * Whether the exception of a finding is one that a boundary gives it, by name or with a baseline, and that had not ended. Pure.
 * @param step that let it pass
 * @param at when it did, milliseconds since the epoch
 */
function isGranted(found, { exceptions, baselines }, step, at) {
    const { exception } = found;
    if (exception === undefined || isExpired(exception.expires, at))
        return false;
    const { baseline, reason, approver, expires } = exception;
    const granted = baseline === undefined
        ? exceptions.filter(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''))
        : baselines.filter((each) => each.step === step && each.sha256 === baseline && found.verdict === 'broken');
    return granted.some((each) => each.reason === reason && each.approver === approver && each.expires === expires);
}
/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
function matchesPattern(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0];
    if (parts.length === 1)
        return text === first;
    const last = parts.at(-1);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/record.js


const ledgerError = (0,errors/* errorTable */.NN)({
    LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
    SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});
const RECORD_TYPE = 'sovereign-actions/record';
const RECORD_VERSION = 1;
/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
function recordId(startedAt, action, suffix) {
    return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}
const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;
const recordedBoundary = ({ source, sha256, partition, regions }) => ({
    source: external_node_path_.basename(source),
    sha256,
    partition,
    regions,
});
/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
function formatRecord(record) {
    const sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
    const { checks, findings, facts, connections, error } = record;
    const ordered = {
        schemaVersion,
        type,
        id,
        action,
        version,
        status,
        startedAt,
        ...(finishedAt === undefined ? {} : { finishedAt }),
        job,
        boundary,
        inputs: sorted(inputs),
        took,
        made,
        outputs: sorted(outputs),
        checks,
        findings,
        facts: sorted(facts),
        connections,
        ...(error === undefined ? {} : { error }),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/write.js







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = external_node_path_.join(folder, 'records');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: RECORD_VERSION,
        type: RECORD_TYPE,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? recordedBoundary(options.boundary) : null,
        inputs: options.inputs,
        took,
        made,
        outputs: end?.outputs ?? {},
        checks,
        findings: end?.findings ?? [],
        facts,
        connections: end?.connections ?? [],
        ...(end?.error && { error: end.error }),
    });
    (0,lib_files/* makeFolder */.fc)(records);
    (0,lib_files/* makeFolder */.fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = recordId(startedAt, action, suffix);
        return { name, text: formatRecord({ ...first.value, id: name }) };
    });
    const writable = () => {
        if (!open)
            throw new TypeError(`the record ${id} is finished`);
    };
    const note = (list, material) => {
        writable();
        list.push(material);
        return material;
    };
    const keepPieces = async (name, pieces, mediaType) => {
        writable();
        const scanHits = secrets.scanner();
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const temporary = external_node_path_.join(store, temporaryName());
        try {
            const handle = await promises_.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,lib_files/* writeFailure */.EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,lib_files/* writeFailure */.EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await promises_.rename(temporary, external_node_path_.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(folder, error);
        }
    };
    return {
        id,
        folder,
        checks,
        took: (material) => void note(took, material),
        made: (material) => void note(made, material),
        keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
        keepFile: async (name, file, mediaType) => {
            const kind = await files.kind(file);
            if (kind !== 'file') {
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
            }
            return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
        },
        check: (name, verdict, detail) => {
            writable();
            checks.push({ name, verdict, detail });
        },
        fact: (name, value) => {
            writable();
            facts[name] = value;
        },
        finish: async (end) => {
            writable();
            open = false;
            const scrubbed = secrets.scrubDeep(record(id, end));
            const leak = secretFound('the record of this step', 'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.');
            const final = scrubbed.found
                ? { ...scrubbed.value, status: 'failed', error: { code: leak.code, message: leak.message, fix: leak.fix } }
                : scrubbed.value;
            await replace(records, id, formatRecord(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const temporary = external_node_path_.join(records, `.${name}.tmp`);
        const final = external_node_path_.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await promises_.rm(temporary);
                continue;
            }
            await promises_.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) === 'EEXIST')
                continue;
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = external_node_path_.join(records, temporaryName());
    const final = external_node_path_.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await promises_.rename(temporary, final);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,lib_files/* writeFailure */.EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await promises_.open(file, 'wx', 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function exists(file) {
    try {
        await promises_.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5134));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5402));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 961).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
        return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 939));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (...call) => (await registryCredentials())(...call);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        // What goes wrong here goes wrong again where the client is needed.
        load: (service) => void Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
        connections: () => open?.connections() ?? [],
        close: () => open?.close(),
    };
}
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/run.js
















/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
async function runAction(action, host, options = {}) {
    const now = options.now ?? Date.now;
    const started = now();
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let outputs = {};
    let judged = { findings: [], failing: [] };
    let record;
    let network;
    let error;
    try {
        warnOfUnknownInputs(host, Object.keys((0,contract/* inputsOf */.Vc)(action)));
        const prepared = await interruption.race(() => prepare(action, host, now));
        const { values, boundary, declared } = prepared;
        host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
        record = await openRecord({
            folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
            action: action.name,
            version: version/* VERSION */.x,
            job: host.facts,
            boundary: declared,
            inputs: recordableInputs(action, values),
            files,
            secrets: host.secrets,
            now,
        });
        network = lazyNetwork({ boundary, host, now, files });
        const baseline = await takeBaseline(action, values, files, boundary, record);
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = judge(clean.findings ?? [], boundary, now(), baseline);
        if (baseline)
            judged = { ...judged, gone: goneFrom(baseline, judged.findings) };
        const step = {
            action: action.name,
            title: action.title,
            rules: action.rules,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values, [started, now()]);
        if (values['write-baseline'])
            await writeBaseline(values['write-baseline'], step, baseline, files, host);
        outputs = setOutputs(action, host, outcome);
        const { fetch } = network;
        if (values.comment)
            await interruption.race(() => comment(step, host, fetch));
    }
    catch (thrown) {
        error = (0,lib_interruption.asSovereignError)(thrown);
    }
    const succeeded = () => error === undefined && judged.failing.length === 0;
    error ??= interruption.cause?.error;
    try {
        await record?.finish({
            status: succeeded() ? 'succeeded' : 'failed',
            outputs,
            findings: judged.findings,
            connections: network?.connections() ?? [],
            ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        });
    }
    catch (thrown) {
        error ??= (0,lib_interruption.asSovereignError)(thrown);
    }
    network?.close();
    error ??= interruption.cause?.error;
    if (error)
        host.fail(error);
    const result = {
        action: action.name,
        status: succeeded() ? 'succeeded' : 'failed',
        interrupted: interruption.cause !== undefined,
        exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok),
        outputs,
        ...judged,
        checks: record?.checks ?? [],
        ...(error && { error }),
    };
    await host.finish(result);
    interruption.stop();
    return result;
}
/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
async function runPost(action, host, options = {}) {
    if (!action.post)
        return { exitCode: errors/* EXIT */.dc.ok, interrupted: false };
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let network;
    let exitCode = errors/* EXIT */.dc.ok;
    try {
        const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
        network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
        const context = contextOf(host, prepared, NO_RECORD, network, files, now);
        await interruption.race(async () => action.post?.(context));
    }
    catch (thrown) {
        const error = (0,lib_interruption.asSovereignError)(thrown);
        host.fail(error);
        exitCode = interruption.cause?.exitCode ?? error.exitCode;
    }
    network?.close();
    interruption.stop();
    return { exitCode, interrupted: interruption.cause !== undefined };
}
async function prepare(action, host, now) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
        if (secret)
            host.mask(secret);
    }
    const values = (0,contract/* parseInputs */.TL)(inputs, (name) => host.rawInput(name));
    const found = await (0,load/* findBoundary */.Wi)({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw (0,load/* boundaryMissing */.lg)();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary_boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw (0,load/* boundaryMissing */.lg)();
    if (declared)
        refuseExpiredExceptions(declared, now());
    return {
        values,
        declared,
        boundary: declared ?? noBoundary(host.workspace),
        sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
    };
}
/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action, host, now) {
    try {
        return await prepare(action, host, now);
    }
    catch (error) {
        host.log.detail(`post step without the boundary: ${(0,errors/* messageOf */.bD)(error)}`);
        return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
    }
}
function warnOfUnknownInputs(host, known) {
    for (const name of host.givenInputs()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
    }
}
/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;
/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= LAST_EPOCH)
        return value;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`, 'It must be whole seconds since 1970, such as 1767225600.');
}
function recordableInputs(action, values) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret));
}
function contextOf(host, prepared, record, network, files, now) {
    const { boundary, sourceDateEpoch } = prepared;
    const { fetch, aws, registryCredentials, tools } = network;
    return {
        boundary,
        host: forAction(host, network),
        log: host.log,
        fetch,
        aws,
        registryCredentials,
        record,
        files,
        tools,
        now,
        sourceDateEpoch,
    };
}
/** The part of a host that an action may touch. */
const forAction = (host, { fetch, load }) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    keepsPrivateFolder: host.keepsPrivateFolder,
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => {
        const token = host.oidcToken(audience, fetch);
        // A job's token is for STS: its client is loaded while the token service answers.
        load('sts');
        return token;
    },
    env: (name) => host.env(name),
});
const withoutRecord = () => {
    throw new TypeError('a post step has no record');
};
const NO_RECORD = {
    id: '',
    folder: '',
    took: withoutRecord,
    made: withoutRecord,
    keep: withoutRecord,
    keepFile: withoutRecord,
    check: withoutRecord,
    fact: withoutRecord,
};
/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host, { findings = [], summary }) {
    if (host.secrets.scrubDeep({ findings, summary }).found) {
        throw ledgerError('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values, [started, finished]) {
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
    if (values.sast)
        await files.write(values.sast, (await __nccwpck_require__.e(/* import() */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 394))).toSast(step, started, finished));
}
/** The baseline that the step was given, noted in its record. */
async function takeBaseline(action, values, files, boundary, record) {
    if (!values.baseline)
        return undefined;
    const baseline = await readBaseline(files, values.baseline, action.name, boundary);
    const { sha256, size, known } = baseline;
    record.took({ name: files.relative(values.baseline), sha256, size, mediaType: 'application/json' });
    record.fact('baseline', sha256);
    record.fact('baseline-findings', known.size);
    return baseline;
}
async function writeBaseline(file, step, baseline, files, host) {
    const known = findingsToKnow(step.findings, baseline);
    if (known.length === 0) {
        const why = baseline
            ? 'nothing of the baseline is found any more, so remove it, and its entry under "baselines" in sovereign.yaml'
            : 'there is nothing that a baseline could hold';
        return host.log.info(`${file} was not written: ${why}.`);
    }
    const text = baselineText(step.action, known);
    await files.write(file, text);
    host.log.info(`Wrote ${known.length} findings to ${file}. It counts once sovereign.yaml approves it: baselines: - step: ${step.action}, sha256: ${(0,hash/* sha256Hex */.f)(text)}.`);
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host, name, value) {
    if (host.name !== 'github') {
        throw (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', host.name === 'gitlab'
            ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
            : `Output "${name}" is a secret, and outputs of a terminal are printed.`, 'Hand secrets to later commands by the environment.');
    }
    host.mask(value);
    host.setOutput(name, value);
}
/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action, host, outcome) {
    const outputs = {};
    for (const name of Object.keys(outcome.outputs)) {
        if (!Object.hasOwn(action.outputs, name))
            throw new TypeError(`${action.name} has no output "${name}"`);
    }
    for (const name of Object.keys(action.outputs)) {
        const value = outcome.outputs[name];
        if (value === undefined)
            continue;
        const text = String(value);
        if (action.outputs[name]?.secret) {
            setSecretOutput(host, name, text);
            continue;
        }
        if (host.secrets.holds(text)) {
            throw ledgerError('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ checkBytes),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Wt: () => (/* binding */ checkedStream),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5120);


const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
const isDigest = (text) => typeof text === 'string' && DIGEST.test(text);
/** `sha256:<hex>` of bytes. */
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
const mismatch = (source, { digest }, what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_MISMATCH', `${source} is not ${digest}: ${what}.`, 'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.');


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ registryError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const registryError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
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
    IMAGE_INVALID: { exit: 'failure', about: 'An image, its archive or one of its layers is damaged, or contradicts itself.' },
    IMAGE_UNSUPPORTED: {
        exit: 'usage',
        about: 'An image cannot be read in full: a layer is encrypted or elsewhere, or it is no container image.',
    },
    IMAGE_AMBIGUOUS: { exit: 'usage', about: 'An index, layout or archive has several images, or none that was asked for.' },
    IMAGE_TOO_LARGE: { exit: 'failure', about: 'An image unpacks to more than the step reads.' },
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});


/***/ }),

/***/ 3381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ declaredFulcio),
/* harmony export */   y: () => (/* binding */ certificateServiceOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
/* harmony import */ var _boundary_witnesses_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2798);
/* harmony import */ var _signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2454);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1962);




const MAX_PEM_BYTES = 64 * 1024;
/**
 * The certificate authority that the boundary declares with its chain, and its certificate transparency log.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function declaredFulcio(boundary, files) {
    const { fulcio } = boundary.signing ?? {};
    if (!fulcio)
        return { certificateAuthorities: [], ctLogs: [] };
    const { url, chain, 'ct-log': ctLog } = fulcio;
    const read = (file) => files.readText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .boundaryPath */ .qO)(boundary, file), MAX_PEM_BYTES);
    return {
        certificateAuthorities: [{ url, chain: (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCaChain */ .xW)(await read(chain), chain) }],
        ctLogs: ctLog === undefined ? [] : [{ url, publicKey: (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLogKey */ .rv)(await read(ctLog), ctLog) }],
    };
}
/**
 * The Fulcio that certifies signers: the one that the boundary declares, or that its signing config names; undefined without either.
 * @param now milliseconds since 1970: which services of a signing config are valid
 * @throws TRUST_INVALID, KEY_INVALID, SIGNING_CONFIG_INVALID, SERVICE_OUTSIDE, FILE_MISSING, FILE_UNREADABLE
 */
async function certificateServiceOf(boundary, files, now) {
    const root = await (0,_boundary_witnesses_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredRoot */ .Lm)(boundary, files);
    const { certificateAuthorities, ctLogs } = await declaredFulcio(boundary, files);
    const [declared] = certificateAuthorities;
    if (declared)
        return { ca: declared, ctLogs: [...ctLogs, ...(root.ctLogs ?? [])] };
    const config = await (0,_boundary_witnesses_js__WEBPACK_IMPORTED_MODULE_2__/* .signingConfigOf */ .pF)(boundary, files);
    if (!config)
        return undefined;
    // The API that Fulcio calls v2 is the first that signing configs know.
    const selected = (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .selectServices */ .Zo)({ services: config.certificateAuthorities, selector: 'ANY' }, [1], new Date(now));
    if (typeof selected === 'string')
        throw (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .signingConfigInvalid */ .R)(config.name, selected);
    const [service] = selected.services;
    if (!service)
        return undefined;
    return {
        ca: (0,_boundary_witnesses_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedService */ .n)(boundary, config.name, service.url, root.certificateAuthorities ?? [], new Date(now)),
        ctLogs: root.ctLogs ?? [],
    };
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ declaredWitnesses),
/* harmony export */   LP: () => (/* binding */ witnessesOf),
/* harmony export */   Lm: () => (/* binding */ declaredRoot),
/* harmony export */   n: () => (/* binding */ trustedService),
/* harmony export */   pF: () => (/* binding */ signingConfigOf),
/* harmony export */   qo: () => (/* binding */ isSameUrl)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7905);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9506);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8433);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1061);
/* harmony import */ var _signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2454);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1962);




const MAX_PEM_BYTES = 64 * 1024;
const MAX_ROOT_BYTES = 1024 * 1024;
/**
 * The witnesses that the boundary declares, each with the key or chain that its answers are checked against.
 * @param now milliseconds since 1970: which services of a signing config are valid
 * @throws TRUST_INVALID, KEY_INVALID, SIGNING_CONFIG_INVALID, SERVICE_OUTSIDE, FILE_MISSING, FILE_UNREADABLE
 */
async function witnessesOf(boundary, files, now) {
    const { rekor, timestamp, 'signing-config': config } = boundary.signing ?? {};
    if (config !== undefined)
        return configuredWitnesses(boundary, files, new Date(now));
    const { logs, authorities } = await declaredWitnesses(boundary, files);
    return {
        ...(rekor && { logs: { services: logs, count: 1, required: rekor.required } }),
        ...(timestamp && { timestamps: { services: authorities, count: 1, required: timestamp.required } }),
    };
}
/**
 * The log and the timestamp authority that the boundary declares with key and chain.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function declaredWitnesses(boundary, files) {
    const { rekor, timestamp } = boundary.signing ?? {};
    const read = (file) => files.readText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .boundaryPath */ .qO)(boundary, file), MAX_PEM_BYTES);
    return {
        logs: rekor
            ? [{ url: rekor.url, version: rekor.version, publicKey: (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLogKey */ .rv)(await read(rekor['public-key']), rekor['public-key']) }]
            : [],
        authorities: timestamp ? [{ url: timestamp.url, chain: (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChain */ .zz)(await read(timestamp.chain), timestamp.chain) }] : [],
    };
}
/**
 * What the boundary's trusted root holds; nothing where it names none.
 * @throws TRUST_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function declaredRoot(boundary, files) {
    const { 'trusted-root': name } = boundary.signing ?? {};
    if (name === undefined)
        return { keys: [], logs: [], authorities: [] };
    const root = (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrust */ .Sb)(await files.readText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .boundaryPath */ .qO)(boundary, name), MAX_ROOT_BYTES), name);
    if (root.keys.length + (root.identities ?? []).length === 0)
        return root;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('TRUST_INVALID', `${name} is not a trusted root: it names signers.`, 'Declare signers in the boundary itself.');
}
/** URLs of one service in two files may differ in a slash at the end. */
const isSameUrl = (one, other) => one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
/**
 * The signing config that the boundary names, with the file's name; undefined where it names none.
 * @throws SIGNING_CONFIG_INVALID also where it does not name the Fulcio of the boundary; FILE_MISSING, FILE_UNREADABLE
 */
async function signingConfigOf(boundary, files) {
    const { fulcio, 'signing-config': name } = boundary.signing ?? {};
    if (name === undefined)
        return undefined;
    const config = (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigningConfig */ .V2)(await files.readText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .boundaryPath */ .qO)(boundary, name), MAX_ROOT_BYTES), name);
    if (fulcio && !config.certificateAuthorities.some(({ url }) => isSameUrl(url, fulcio.url)))
        throw (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .signingConfigInvalid */ .R)(name, `it does not name the Fulcio of the boundary, ${fulcio.url}`);
    return { ...config, name };
}
/**
 * A service of a signing config as the trusted root knows it now.
 * @throws SERVICE_OUTSIDE, SIGNING_CONFIG_INVALID
 */
function trustedService(boundary, name, url, trusted, now) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .allowedEndpoints */ .d)(boundary).has((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .endpointOf */ .X5)(url)))) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('SERVICE_OUTSIDE', `${name} names ${url}, whose host the boundary does not name.`, 'Name the host under "hosts", where the change is reviewed.');
    }
    const [newest] = trusted.filter((service) => isSameUrl(service.url, url) && (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(service.validFor, now)).sort(newestFirst);
    if (newest)
        return newest;
    throw (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .signingConfigInvalid */ .R)(name, `it names ${url}, for which ${boundary.signing?.['trusted-root']} holds nothing that is valid now`);
}
/** The services that a signing config selects, each with its key or chain of the trusted root. */
async function configuredWitnesses(boundary, files, now) {
    const config = await signingConfigOf(boundary, files);
    if (!config)
        return {};
    const root = await declaredRoot(boundary, files);
    const quorumOf = (services, versions, trusted) => {
        const selected = (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .selectServices */ .Zo)(services, versions, now);
        if (typeof selected === 'string')
            throw (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .signingConfigInvalid */ .R)(config.name, selected);
        if (selected.count === 0)
            return undefined;
        const known = selected.services.map(({ url, version }) => ({
            ...trustedService(boundary, config.name, url, trusted(version), now),
            version,
        }));
        return { services: known, count: selected.count, required: true };
    };
    const logs = quorumOf(config.logs, [1, 2], (version) => root.logs.filter((log) => (log.version ?? version) === version));
    const timestamps = quorumOf(config.authorities, [1], () => root.authorities);
    return {
        ...(logs && { logs: { ...logs, services: logs.services.map((log) => ({ ...log, version: log.version === 1 ? 1 : 2 })) } }),
        ...(timestamps && { timestamps }),
    };
}
const newestFirst = (one, other) => (other.validFor?.start?.getTime() ?? 0) - (one.validFor?.start?.getTime() ?? 0);


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   G: () => (/* binding */ envelopeOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6403);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1274);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2125);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2635);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(173);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6825);






/** Reads a bundle strictly. Gives it, or in a string what is wrong with it. Never throws. */
function readBundle(input) {
    if (input.length > _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me)
        return `it is larger than ${_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me} bytes`;
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => bundleOf((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(typeof input === 'string' ? input : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(input))));
}
/** The minor version of the Sigstore bundle, by its media type. */
const VERSIONS = new Map([
    [_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV, 3],
    ...[1, 2, 3].map((minor) => [`application/vnd.dev.sigstore.bundle+json;version=0.${minor}`, minor]),
]);
function bundleOf(value) {
    const old = (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .readOldBundle */ .Y)(value);
    if (old)
        return old;
    const bundle = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'the bundle', ['mediaType', 'verificationMaterial'], ['dsseEnvelope', 'messageSignature']);
    const minor = VERSIONS.get(bundle.mediaType);
    if (minor === undefined)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('its media type is none of a Sigstore bundle v0.1, v0.2 or v0.3');
    const material = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(bundle.verificationMaterial, 'verificationMaterial', [], [...SIGNERS, 'tlogEntries', 'timestampVerificationData']);
    const timestamps = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(material.timestampVerificationData ?? {}, 'timestampVerificationData', [], ['rfc3161Timestamps']);
    if ((bundle.dsseEnvelope === undefined) === (bundle.messageSignature === undefined)) {
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('it must hold either a DSSE envelope or a message signature');
    }
    if (minor >= 3 && (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material.x509CertificateChain))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('it carries a chain of certificates, which v0.3 does not have');
    const entries = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(material.tlogEntries, 'tlogEntries').map((entry, index) => (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .logEntryOf */ .M4)(entry, `tlogEntries[${index}]`));
    if (minor >= 2 && entries.some(({ proof }) => !proof))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`it holds a log entry with no proof of inclusion, which v0.${minor} demands`);
    return {
        form: `Sigstore bundle v0.${minor}`,
        ...signerOf(material),
        content: bundle.dsseEnvelope === undefined ? messageOf(bundle.messageSignature) : envelopeOf(bundle.dsseEnvelope),
        entries: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(entries, ({ keyId, logIndex }) => `${keyId.toString('hex')} ${logIndex}`, 'log entry'),
        timestamps: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps').map((timestamp, index) => (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(timestamp, `rfc3161Timestamps[${index}]`, ['signedTimestamp'], []).signedTimestamp, 'signedTimestamp')), (response) => response.toString('latin1'), 'timestamp'),
    };
}
const SIGNERS = ['publicKey', 'certificate', 'x509CertificateChain'];
/** Who the bundle says signed it. Of a chain the first certificate alone is read: authorities are declared, never carried. */
function signerOf(material) {
    const named = SIGNERS.filter((name) => (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material[name]));
    if (named.length !== 1)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`it names ${named.length} signers; exactly one is accepted`);
    if ((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material.publicKey)) {
        const { hint = '' } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(material.publicKey, 'publicKey', [], ['hint']);
        return { hint: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(hint, 'hint') };
    }
    const [first] = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material.certificate)
        ? [material.certificate]
        : (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(material.x509CertificateChain, 'x509CertificateChain', ['certificates'], []).certificates, 'certificates');
    return { hint: '', certificate: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(first, 'certificate', ['rawBytes'], []).rawBytes, 'rawBytes') };
}
/** The one signature of a DSSE envelope. Its keyid is not signed: tools write fingerprints of several kinds there, and none is a proof. @throws ShapeError */
function envelopeOf(value) {
    const envelope = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'], []);
    if (!Array.isArray(envelope.signatures) || envelope.signatures.length !== 1) {
        const count = Array.isArray(envelope.signatures) ? envelope.signatures.length : 'no list of';
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`its envelope has ${count} signatures; exactly one is accepted`);
    }
    const { sig, keyid = '' } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(envelope.signatures[0], 'signatures[0]', ['sig'], ['keyid']);
    (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(keyid, 'keyid');
    return {
        kind: 'dsse',
        payloadType: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(envelope.payloadType, 'payloadType'),
        payload: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(envelope.payload, 'payload'),
        signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(sig, 'sig'),
    };
}
function messageOf(value) {
    const message = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'messageSignature', ['messageDigest', 'signature'], []);
    const { algorithm, digest } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(message.messageDigest, 'messageDigest', ['algorithm', 'digest'], []);
    const hash = Object.keys(_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_ALGORITHM */ .Fb).find((name) => _public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_ALGORITHM */ .Fb[name] === algorithm);
    if (!hash)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('its messageDigest is none of SHA2_256, SHA2_384 and SHA2_512');
    const found = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(digest, 'digest');
    if (found.length * 8 !== Number(hash.slice(3)))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('its messageDigest has the wrong length');
    return { kind: 'message', hash, digest: found, signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(message.signature, 'signature') };
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   bS: () => (/* binding */ buildBundle)
/* harmony export */ });
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(173);

/** The only media type that is written and read: Sigstore bundle v0.3. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** A base64 statement and what surrounds it must fit. */
const MAX_BUNDLE_BYTES = 48 * 1024 * 1024;
/** DSSE pre-authentication encoding v1: the bytes that a DSSE signature is over. Lengths count bytes. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/** The bundle of a signature with what its witnesses said. */
function buildBundle(content, { publicKey, certificate }, witnessed = {}) {
    const { entries = [], timestamps = [] } = witnessed;
    const sig = content.signature.toString('base64');
    return {
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...(certificate ? { certificate: { rawBytes: certificate.toString('base64') } } : { publicKey: { hint: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(publicKey) } }),
            ...(entries.length > 0 && { tlogEntries: [...entries] }),
            ...(timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: timestamps.map((response) => ({ signedTimestamp: response.toString('base64') })) },
            }),
        },
        ...(content.kind === 'dsse'
            ? { dsseEnvelope: { payload: content.payload.toString('base64'), payloadType: content.payloadType, signatures: [{ sig }] } }
            : {
                messageSignature: {
                    messageDigest: { algorithm: _public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_ALGORITHM */ .Fb[content.hash], digest: content.digest.toString('base64') },
                    signature: sig,
                },
            }),
    };
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ signerMistake),
/* harmony export */   i$: () => (/* binding */ caChainMistake),
/* harmony export */   rh: () => (/* binding */ isIssuedBy)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(979);


/**
 * Validation of a code-signing certificate up to a declared chain (RFC 5280, section 6, for a path that is given).
 * Written here because `@sigstore/verify` looks neither at key usages, nor at critical extensions, nor at name constraints, nor
 * at whether the leaf is itself an authority. What this does not process it refuses.
 */
/** Extensions that may be critical, because their content is checked here. Name constraints are refused, critical or not. */
const PROCESSED = [
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.keyUsage,
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.subjectAlternativeName,
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.basicConstraints,
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.extendedKeyUsage,
];
/** ECDSA and RSA PKCS#1 with SHA-2, and Ed25519. */
const SIGNATURES = [
    '1.2.840.10045.4.3.2',
    '1.2.840.10045.4.3.3',
    '1.2.840.10045.4.3.4',
    '1.2.840.113549.1.1.11',
    '1.2.840.113549.1.1.12',
    '1.2.840.113549.1.1.13',
    '1.3.101.112',
];
const ANY_USAGE = '2.5.29.37.0';
/**
 * Why a certificate is not one that the authority issued to sign with, and that was valid at each of these times, to go after
 * "it"; undefined where it is.
 * @throws DerError
 */
function signerMistake(leaf, chain, times) {
    const authorities = chain.map(({ raw }) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w$)(raw));
    return leafMistake(leaf) ?? pathMistake([leaf, ...authorities], times) ?? authoritiesMistake(authorities);
}
/** Why a chain is not one of an authority that issues certificates for signing, each issued by the next. @throws DerError */
function caChainMistake(chain, at) {
    const authorities = chain.map(({ raw }) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w$)(raw));
    return authoritiesMistake(authorities) ?? pathMistake(authorities, [at]);
}
function leafMistake(leaf) {
    const { ca, keyUsage, extended } = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOf */ .Fs)(leaf);
    if (ca || keyUsage?.certifies)
        return 'is itself a certificate authority, not a signer';
    if (!keyUsage?.signs)
        return 'is not for signatures (key usage)';
    return extended?.includes(_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_SIGNING */ .AL) ? undefined : 'is not for code signing (extended key usage)';
}
function authoritiesMistake(authorities) {
    for (const [index, authority] of authorities.entries()) {
        const wrong = authorityMistake((0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOf */ .Fs)(authority), authority, index);
        if (wrong)
            return `comes from an authority of which certificate ${index + 1} ${wrong}`;
    }
    return undefined;
}
/** @param below how many authorities stand between this one and the signer */
function authorityMistake({ ca, pathLength, keyUsage, extended }, { publicKey }, below) {
    if (!ca)
        return 'is not a certificate authority';
    if (keyUsage && !keyUsage.certifies)
        return 'may not issue certificates (key usage)';
    if (pathLength !== undefined && pathLength < below)
        return 'allows fewer authorities below it (path length)';
    if (extended && !extended.includes(_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_SIGNING */ .AL) && !extended.includes(ANY_USAGE))
        return 'is not for code signing (extended key usage)';
    return isStrong(publicKey) ? undefined : 'has a key that is too weak or of an unknown kind';
}
function isStrong({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type === 'rsa')
        return (details?.modulusLength ?? 0) >= 2048;
    return type === 'ed25519' || (type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? ''));
}
/** Each certificate issued by the next, all valid at all times. The last one is trusted as it stands. */
function pathMistake(path, times) {
    for (const [index, certificate] of path.entries()) {
        const which = index === 0 ? '' : 'comes from an authority that ';
        const unread = [...certificate.extensions].find(([oid, { critical }]) => oid === _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.nameConstraints || (critical && !PROCESSED.includes(oid)));
        if (unread)
            return `${which}has the extension ${unread[0]}, which nothing here can honour`;
        if (!SIGNATURES.includes(certificate.algorithm))
            return `${which}is signed with another algorithm than ECDSA, RSA or Ed25519 with SHA-2`;
        const late = times.find((at) => at < certificate.from || at > certificate.to);
        if (late) {
            return `${which}was not valid at ${late.toISOString()} (valid from ${certificate.from.toISOString()} to ${certificate.to.toISOString()})`;
        }
        const issuer = path[index + 1];
        if (issuer && !isIssuedBy(certificate, issuer))
            return `${which}was not issued by the declared certificate authority`;
    }
    return undefined;
}
/** Whether one certificate was issued by the other: by name, by what that one is for, and by signature. @throws DerError */
function isIssuedBy({ x509, issuer }, authority) {
    if (!issuer.equals(authority.subject) || !x509.checkIssued(authority.x509))
        return false;
    try {
        return x509.verify(authority.publicKey);
    }
    catch (error) {
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a signature that cannot be checked', { cause: error });
    }
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ CODE_SIGNING),
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5780);


/** Object identifiers of the X.509 extensions that are read here. */
const EXTENSION = {
    keyUsage: '2.5.29.15',
    subjectAlternativeName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    extendedKeyUsage: '2.5.29.37',
    signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
};
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** A certificate of Fulcio has some 1 kB. */
const MAX_BYTES = 64 * 1024;
/**
 * Reads a certificate strictly: version 3, one algorithm inside and outside of the signature, no extension twice, nothing unread.
 * @throws DerError
 */
function readCertificate(raw) {
    if (raw.length > MAX_BYTES)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`is larger than ${MAX_BYTES} bytes`);
    const [tbs, algorithm, signature, ...beyond] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(raw), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(beyond);
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(signature, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.bitString);
    const parts = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const [version, , inner, issuer, , subject] = parts;
    const [number, ...more] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(version, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    if (!(0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(number, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer).value.equals(Buffer.from([2])))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('is not of version 3');
    if (!inner?.raw.equals((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('names two signature algorithms');
    const box = parts[7];
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(parts.slice(8));
    const [list, ...others] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(box, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(3));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(others);
    const [oid] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const x509 = openedByNode(raw);
    return {
        x509,
        raw: x509.raw,
        publicKey: keyOf(x509),
        head: parts.slice(0, 7),
        issuer: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw,
        subject: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(subject, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw,
        from: new Date(x509.validFrom),
        to: new Date(x509.validTo),
        algorithm: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid),
        extensions: readExtensions(list),
    };
}
function openedByNode(raw) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw);
    }
    catch (error) {
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('is damaged', { cause: error });
    }
}
function keyOf(certificate) {
    try {
        return certificate.publicKey;
    }
    catch (error) {
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a public key that cannot be read', { cause: error });
    }
}
function readExtensions(list) {
    const found = new Map();
    for (const extension of (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(list, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence)) {
        const [id, ...rest] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(extension, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
        const oid = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(id);
        if (found.has(oid))
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`has the extension ${oid} twice`);
        const flag = rest.length > 1 ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(rest.shift(), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.boolean).value : undefined;
        if (flag && !flag.equals(Buffer.from([0xff])))
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`marks the extension ${oid} in a way that is not DER`);
        const [value, ...more] = rest;
        (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
        found.set(oid, { critical: flag !== undefined, value: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(value, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value, raw: extension.raw });
    }
    return found;
}
/** @throws DerError */
function usageOf({ extensions }) {
    const usage = { ca: false };
    const constraints = extensions.get(EXTENSION.basicConstraints);
    if (constraints) {
        const fields = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(constraints.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
        if (fields[0]?.tag === _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.boolean)
            usage.ca = fields.shift()?.value.equals(Buffer.from([0xff])) ?? false;
        const [length, ...rest] = fields;
        (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(rest);
        if (length) {
            const { value } = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(length, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer);
            if (value.length !== 1 || value[0] > 127)
                throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a path length that is none');
            usage.pathLength = value[0];
        }
    }
    const bits = extensions.get(EXTENSION.keyUsage);
    if (bits) {
        const { value } = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(bits.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.bitString);
        const first = value[1] ?? 0;
        usage.keyUsage = { signs: (first & 0x80) !== 0, certifies: (first & 0x04) !== 0 };
    }
    const extended = extensions.get(EXTENSION.extendedKeyUsage);
    if (extended)
        usage.extended = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extended.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).map(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f);
    return usage;
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signingError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const signingError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    KEY_INVALID: { exit: 'usage', about: 'A key file or public key cannot be read as one: wrong format, damaged or of the wrong kind.' },
    KEY_PASSWORD: { exit: 'usage', about: 'A private key is encrypted and its password is missing or wrong.' },
    KEY_UNSUPPORTED: { exit: 'usage', about: 'A key uses an algorithm or a size that is not used for signing here.' },
    KEY_OUTSIDE: { exit: 'policy', about: 'The boundary declares the keys whose signatures count, and this is not one of them.' },
    KMS_KEY_UNUSABLE: {
        exit: 'failure',
        about: 'A KMS key does not exist, is disabled or deleted, is not for signing, or may not be used by this role.',
    },
    SIGNATURE_WRONG: { exit: 'failure', about: 'A signer answered with a signature that its own public key does not verify.' },
    STATEMENT_INVALID: {
        exit: 'usage',
        about: 'What should be signed is not a valid in-toto statement, or is larger than a statement may be.',
    },
    LOG_UNAVAILABLE: { exit: 'failure', about: 'The transparency log did not answer, or refused the entry.' },
    LOG_ANSWER_WRONG: { exit: 'verification', about: "The transparency log's answer does not prove that it holds this signature." },
    TIMESTAMP_UNAVAILABLE: { exit: 'failure', about: 'The timestamp service did not answer, or refused the request.' },
    TIMESTAMP_ANSWER_WRONG: { exit: 'verification', about: "The timestamp service's answer does not prove when this signature was made." },
    KEYLESS_UNDECLARED: { exit: 'usage', about: 'Keyless signing was asked for, and the boundary declares no Fulcio.' },
    CERTIFICATE_UNAVAILABLE: { exit: 'failure', about: 'Fulcio did not answer, or refused to certify the job.' },
    CERTIFICATE_WRONG: { exit: 'verification', about: 'The certificate that Fulcio gave is not one that this job may sign with.' },
    CERTIFICATE_EXPIRED: { exit: 'failure', about: 'A certificate was not valid any more, or not yet, when a witness saw its signature.' },
    IDENTITY_OUTSIDE: {
        exit: 'policy',
        about: 'The boundary declares the identities whose signatures count, and this job is not one of them.',
    },
    WITNESS_NEEDED: { exit: 'usage', about: 'A certificate signs only where a witness can say when, and none does.' },
    SIGNING_CONFIG_INVALID: { exit: 'usage', about: 'A signing_config.json cannot be read, or its services cannot be used.' },
    SERVICE_OUTSIDE: { exit: 'policy', about: 'A signing_config.json names a service that the boundary does not allow.' },
    TRUST_INVALID: { exit: 'usage', about: 'A trust file, a log key or a certificate chain cannot be used to verify signatures.' },
});


/***/ }),

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bE: () => (/* binding */ post),
/* harmony export */   or: () => (/* binding */ isSilence)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

/** The log answers when its next checkpoint is out: 10 s by default, so well over 20 s must be granted. */
const IDLE_MS = 40_000;
const TOTAL_MS = 90_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** Only what says that the request was not taken: a gateway's error may hide an entry that was made. */
const BUSY = [429, 503];
const PAUSES_MS = [500, 2000];
/**
 * Posts a small request and reads a small answer. Asks again, twice, where the service says that it is busy.
 * Errors of the connection and of the egress guard pass through.
 */
const post = (fetch, url, contentType, body, purpose) => ask(fetch, url, { method: 'POST', headers: { 'content-type': contentType }, body, purpose });
/** As {@link post}, without a body. */
const get = (fetch, url, purpose) => ask(fetch, url, { method: 'GET', purpose });
async function ask(fetch, url, init) {
    const signal = AbortSignal.timeout(TOTAL_MS);
    for (let attempt = 0;; attempt += 1) {
        const response = await fetch(url, { ...init, signal, timeout: IDLE_MS });
        const answer = { status: response.status, headers: response.headers, body: await readLimited(response) };
        const pause = PAUSES_MS[attempt];
        if (!BUSY.includes(answer.status) || pause === undefined)
            return answer;
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
async function readLimited(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new RangeError(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The egress guard's codes for a host that it let us ask, and that did not answer. */
const SILENCE = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
/** Whether an error of {@link post} means that the service did not answer; else it is about the boundary, and is not to be softened. */
const isSilence = (error) => !(error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj) || SILENCE.includes(error.code);
/** A service's own words on one line, without control characters, short. */
const quoted = (body) => {
    const text = body
        .toString('utf8')
        .replaceAll(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 200);
    return text === '' ? '' : ` (${text})`;
};


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ certificateClaims),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8140);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(979);



/** Fulcio's arc of object identifiers (its docs/oid-info.md). */
const FULCIO = '1.3.6.1.4.1.57264.1';
const OTHER_NAME = `${FULCIO}.7`;
const ISSUER = `${FULCIO}.8`;
/** The issuer as it was written before: raw text, no DER. */
const OLD_ISSUER = `${FULCIO}.1`;
/** What Fulcio took from the job's token, by the last arc of the extension. */
const CLAIMS = {
    buildSignerUri: 9,
    buildSignerDigest: 10,
    runnerEnvironment: 11,
    sourceRepositoryUri: 12,
    sourceRepositoryDigest: 13,
    sourceRepositoryRef: 14,
    sourceRepositoryId: 15,
    sourceRepositoryOwnerUri: 16,
    sourceRepositoryOwnerId: 17,
    buildConfigUri: 18,
    buildConfigDigest: 19,
    buildTrigger: 20,
    runInvocationUri: 21,
    sourceRepositoryVisibility: 22,
    deploymentEnvironment: 23,
    tokenSubject: 24,
};
/** Reads who a certificate is about. Whether it counts is for its chain to say. @throws DerError */
function certificateClaims(certificate) {
    const { extensions } = certificate;
    const text = (arc) => {
        const extension = extensions.get(`${FULCIO}.${arc}`);
        return extension && plain((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .readDer */ .SU)(extension.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utf8String).value);
    };
    const old = extensions.get(OLD_ISSUER);
    const [oldIssuer, newIssuer] = [old && plain(old.value), extensions.has(ISSUER) ? text(8) : undefined];
    const issuer = newIssuer ?? oldIssuer;
    if (issuer === undefined)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('does not say which issuer vouched for its subject');
    if (oldIssuer !== undefined && oldIssuer !== issuer)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('names two issuers');
    const claims = { issuer, ...subjectOf(certificate) };
    for (const [name, arc] of Object.entries(CLAIMS)) {
        const value = text(arc);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
/** The subject alternative name (RFC 5280, 4.2.1.6), of which there must be one. */
function subjectOf({ extensions }) {
    const extension = extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.subjectAlternativeName);
    const [name, ...more] = extension ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .readDer */ .SU)(extension.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence) : [];
    if (!name || more.length > 0)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`has ${name ? more.length + 1 : 'no'} subject alternative names, where one is expected`);
    if (name.tag === (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(6, false))
        return { subjectType: 'uri', subject: ascii(name.value) };
    if (name.tag === (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(1, false))
        return { subjectType: 'email', subject: ascii(name.value) };
    if (name.tag !== (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(0))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('has a subject alternative name that is neither a URI, nor an e-mail address, nor of Fulcio');
    const [type, box, ...rest] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(name, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(0));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(rest);
    if ((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type) !== OTHER_NAME)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('has a subject alternative name of an unknown type');
    const [value, ...others] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(box, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(0));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(others);
    return { subjectType: 'other', subject: plain((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(value, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utf8String).value) };
}
/** UTF-8 without control, format and line characters: what a person reads is what is compared. */
function plain(bytes) {
    const text = bytes.toString('utf8');
    if (text === '' || !Buffer.from(text).equals(bytes) || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('holds text that cannot be read');
    return text;
}
/** IA5String of what can be printed. */
function ascii(bytes) {
    const text = bytes.toString('latin1');
    if (!/^[!-~]+$/.test(text))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('has a subject alternative name with other characters than those of an address');
    return text;
}
/** The declared identity that a certificate is about: same issuer, and a subject that fits. */
const identityOf = ({ issuer, subject }, identities) => identities.find((identity) => identity.issuer === issuer && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .subjectFits */ .L)(identity.subject, subject));


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ KEYLESS),
  l: () => (/* binding */ keylessSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/asn1/der.js
var der = __nccwpck_require__(5780);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/token.js
var job_token_token = __nccwpck_require__(3400);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/checks.js + 1 modules
var job_token_checks = __nccwpck_require__(2013);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/errors.js
var errors = __nccwpck_require__(8570);
// EXTERNAL MODULE: ../../packages/core/lib/job-token/token-check.js
var token_check = __nccwpck_require__(3677);
// EXTERNAL MODULE: ../../packages/sigstore/lib/boundary-fulcio.js
var boundary_fulcio = __nccwpck_require__(3381);
// EXTERNAL MODULE: ../../packages/sigstore/lib/boundary-witnesses.js
var boundary_witnesses = __nccwpck_require__(2798);
// EXTERNAL MODULE: ../../packages/sigstore/lib/errors.js
var lib_errors = __nccwpck_require__(1061);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var core_lib_errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/sigstore/lib/certificate.js
var lib_certificate = __nccwpck_require__(979);
// EXTERNAL MODULE: ../../packages/sigstore/lib/certificate-chain.js
var certificate_chain = __nccwpck_require__(8631);
// EXTERNAL MODULE: ../../packages/sigstore/lib/http.js
var http = __nccwpck_require__(4554);
// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __nccwpck_require__(173);
// EXTERNAL MODULE: ../../packages/sigstore/lib/sct.js
var sct = __nccwpck_require__(7818);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/fulcio.js









const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
/**
 * Has Fulcio certify a P-256 key for a job token (`POST /api/v2/signingCert`), and checks the certificate before it counts: for this
 * key, issued by the declared authority for code signing, valid now, and in the declared certificate transparency log.
 * A signing request proves possession of the key, because it needs no guess at which claim Fulcio takes for the subject.
 * @throws CERTIFICATE_UNAVAILABLE, CERTIFICATE_WRONG, EGRESS_REFUSED; none of them quotes the token
 */
async function certify(fetch, { ca, ctLogs }, key, token, now) {
    const unavailable = (what, fix, cause) => (0,lib_errors/* signingError */.M)('CERTIFICATE_UNAVAILABLE', `Fulcio ${ca.url} ${what}.`, fix, { cause });
    const request = {
        credentials: { oidcIdentityToken: token },
        certificateSigningRequest: Buffer.from(signingRequest(key)).toString('base64'),
    };
    const answer = await (0,http/* post */.bE)(fetch, `${ca.url.replace(/\/+$/, '')}/api/v2/signingCert`, 'application/json', JSON.stringify(request), 'certificate of the signer').catch((error) => {
        throw (0,http/* isSilence */.or)(error)
            ? unavailable(`did not answer: ${(0,core_lib_errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
            : error;
    });
    if (answer.status !== 200 && answer.status !== 201) {
        throw unavailable(`answered with status ${answer.status}${(0,http/* quoted */.TL)(withoutToken(answer.body, token))}`, 'Check that its configuration names the issuer of this job\'s tokens, with the audience of "signing.fulcio.audience".');
    }
    const certificate = certificateIn(answer.body);
    const wrong = typeof certificate === 'string' ? certificate : mistakeOf(certificate, { ca, ctLogs }, key, now);
    if (typeof certificate === 'string' || wrong !== undefined) {
        throw (0,lib_errors/* signingError */.M)('CERTIFICATE_WRONG', `The certificate that Fulcio ${ca.url} gave cannot be used: it ${wrong}.`, 'Check that "signing.fulcio.chain" and "ct-log" are those of this Fulcio, and the clock of this machine.');
    }
    return certificate;
}
/** A service that repeats what it was sent must not bring it into a message: the log's mask knows the token as a whole alone. */
function withoutToken(body, token) {
    return Buffer.from([token, ...token.split('.')].reduce((text, part) => text.replaceAll(part, '***'), body.toString('utf8')));
}
/** A certification request (RFC 2986) without a subject, in PEM: the subject is the token's. */
function signingRequest(key) {
    const info = (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* derInteger */.i5)(0), (0,der/* der */.y8)(der/* TAG */.Dk.sequence), (0,public_key/* spkiOf */.Bb)((0,external_node_crypto_.createPublicKey)(key)), (0,der/* der */.y8)((0,der/* contextTag */.qA)(0)));
    const signature = (0,der/* der */.y8)(der/* TAG */.Dk.bitString, Buffer.from([0]), (0,external_node_crypto_.sign)('sha256', info, key));
    const request = (0,der/* der */.y8)(der/* TAG */.Dk.sequence, info, (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* derOid */._2)(ECDSA_WITH_SHA256)), signature).toString('base64');
    return `-----BEGIN CERTIFICATE REQUEST-----\n${request.replaceAll(/(.{64})/g, '$1\n').trimEnd()}\n-----END CERTIFICATE REQUEST-----\n`;
}
/** The first certificate of the chain in an answer, or what is wrong with it, to go after "it". */
function certificateIn(body) {
    try {
        const answer = (0,json/* parseStrictJson */.RJ)(body.toString('utf8'));
        // Detached is the answer without, or beside, a certificate transparency log.
        const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = (0,json/* isObject */.Gv)(answer) ? answer : {};
        const found = signedCertificateEmbeddedSct ?? signedCertificateDetachedSct;
        const chain = (0,json/* isObject */.Gv)(found) && (0,json/* isObject */.Gv)(found.chain) ? found.chain.certificates : undefined;
        const [pem] = Array.isArray(chain) ? chain : [];
        if (typeof pem !== 'string')
            return 'is not in the answer';
        return (0,lib_certificate/* readCertificate */.w$)(new external_node_crypto_.X509Certificate(pem).raw);
    }
    catch (error) {
        if (error instanceof json/* StrictJsonError */.U7)
            return 'came in an answer that is not JSON, or names a field twice';
        return error instanceof der/* DerError */.I4 ? error.message : 'is damaged';
    }
}
/** Why a certificate cannot be signed with, to go after "it"; undefined where it can. What cannot be read is a mistake too. */
function mistakeOf(certificate, { ca, ctLogs }, key, now) {
    try {
        if (!(0,public_key/* spkiOf */.Bb)(certificate.publicKey).equals((0,public_key/* spkiOf */.Bb)((0,external_node_crypto_.createPublicKey)(key))))
            return 'is for another key';
        const issuer = (0,lib_certificate/* readCertificate */.w$)(ca.chain[0].raw);
        if (!(0,certificate_chain/* isIssuedBy */.rh)(certificate, issuer))
            return 'was not issued by the declared certificate authority';
        // Fulcio's clock may be ahead of this one by less than it takes to sign.
        const wrong = (0,certificate_chain/* signerMistake */.Rg)(certificate, ca.chain, [new Date(Math.max(now, Math.min(certificate.from.getTime(), now + SKEW_MS)))]);
        if (wrong !== undefined || ctLogs.length === 0)
            return wrong;
        const entered = (0,sct/* ctTime */.Z)(certificate, issuer, ctLogs);
        return typeof entered === 'string' ? entered : undefined;
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
/** Milliseconds that Fulcio's clock may be ahead of this one. */
const SKEW_MS = 60_000;

// EXTERNAL MODULE: ../../packages/sigstore/lib/identity.js
var identity = __nccwpck_require__(9556);
// EXTERNAL MODULE: ../../packages/sigstore/lib/keys.js + 1 modules
var keys = __nccwpck_require__(5596);
// EXTERNAL MODULE: ../../packages/sigstore/lib/signing-time.js
var signing_time = __nccwpck_require__(3993);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/keyless.js











/** How `key` names a signer that has no key: a certificate of the boundary's Fulcio for the job's own identity. */
const KEYLESS = 'keyless';
/** Of Fulcio, where a signing config names it; the boundary says another one with its own block. */
const DEFAULT_AUDIENCE = 'sigstore';
/**
 * A signer that is the job itself: a P-256 key that exists in this process alone, certified by the boundary's Fulcio for the job's
 * OIDC token. The token leaves only for the declared Fulcio, and only if it is by a declared issuer, for that audience alone.
 * @throws BOUNDARY_INCOMPLETE, KEYLESS_UNDECLARED, WITNESS_NEEDED, IDENTITY_OUTSIDE, as tokenFor, and as certify
 */
async function keylessSigner(context) {
    const { boundary, files, fetch, now } = context;
    const { fulcio, identities = [] } = (0,boundary_boundary/* need */.$B)(boundary, 'signing');
    const service = await (0,boundary_fulcio/* certificateServiceOf */.y)(boundary, files, now());
    if (!service) {
        throw (0,lib_errors/* signingError */.M)('KEYLESS_UNDECLARED', `The boundary (${boundary.source}) declares no Fulcio, which keyless signing needs.`, 'Declare "signing.fulcio" with its "url" and "chain", or name a key.');
    }
    (0,signing_time/* refuseTimeless */.L)(await (0,boundary_witnesses/* witnessesOf */.LP)(boundary, files, now()));
    const token = await tokenFor(fulcio?.audience ?? DEFAULT_AUDIENCE, context);
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = await certify(fetch, service, privateKey, token.text, now());
    const certified = claimsIn(certificate, service);
    refuseOther(certified, token.claims, service.ca.url);
    if (identities.length > 0 && !(0,identity/* identityOf */.c)(certified, identities)) {
        throw (0,lib_errors/* signingError */.M)('IDENTITY_OUTSIDE', `This job is ${certified.subject} (${certified.issuer}), none of the identities whose signatures count in this boundary (${identities.map(({ name }) => name).join(', ')}).`, 'Sign in the workflow that the boundary names, or name this one under "signing.identities", where the change is reviewed.');
    }
    return { ...(0,keys/* privateKeySigner */.zh)(privateKey, certified.subject), certificate: certificate.raw };
}
/**
 * The job's token for Fulcio, checked as one is that a role is taken with, but for its audience.
 * @throws TOKEN_INVALID, TOKEN_ISSUER and its like, OIDC_UNAVAILABLE, OIDC_REFUSED
 */
async function tokenFor(audience, { boundary, host, record, now }) {
    const identity = { ...(0,boundary_boundary/* need */.$B)(boundary, 'identity'), audience };
    if (boundary.identity?.audience === audience) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${audience} is the audience of the tokens that roles are taken with: Fulcio could take one too.`, 'Give "identity.audience" another name than Fulcio\'s, or "signing.fulcio.audience".');
    }
    const token = (0,job_token_token/* readToken */.A)(await host.oidcToken(audience));
    const checks = (0,job_token_checks/* checkToken */.S)(token, { boundary: { ...boundary, identity }, facts: host.facts, source: 'oidc', now: now() });
    for (const { name, verdict, detail, code, fix } of checks) {
        record.check(`${name} for Fulcio`, verdict, detail);
        if (verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'))
            throw (0,errors/* tokenError */.E)(code, detail, fix);
    }
    return token;
}
const wrongCertificate = (url, what) => (0,lib_errors/* signingError */.M)('CERTIFICATE_WRONG', `The certificate that Fulcio ${url} gave cannot be used: it ${what}.`, 'Look at how this Fulcio is configured.');
/** @throws CERTIFICATE_WRONG */
function claimsIn(certificate, { ca }) {
    try {
        return (0,identity/* certificateClaims */.L)(certificate);
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            throw wrongCertificate(ca.url, error.message);
        throw error;
    }
}
/** What a certificate and the token that it was given for both say, and must say alike. */
const SHARED = [
    ['issuer', 'iss'],
    ['tokenSubject', 'sub'],
    ['runnerEnvironment', 'runner_environment'],
    ['sourceRepositoryDigest', 'sha'],
    ['sourceRepositoryId', 'repository_id', 'project_id'],
];
/** Refuses a certificate that was made out to somebody else than this job. @throws CERTIFICATE_WRONG */
function refuseOther(certified, claims, url) {
    for (const [name, ...sources] of SHARED) {
        const claimed = sources.map((source) => claims[source]).find((value) => typeof value === 'string');
        const said = certified[name];
        if (said !== undefined && claimed !== undefined && said !== claimed)
            throw wrongCertificate(url, `says ${(0,token_check/* quote */.h)(said)} where the job token says ${(0,token_check/* quote */.h)(claimed)}`);
    }
    const { subject, subjectType } = certified;
    const { job_workflow_ref: workflow, ci_config_ref_uri: pipeline, email } = claims;
    // Fulcio writes escapes into some URLs and leaves others as the claim is.
    const written = [subject, decode(subject)];
    const other = (subjectType === 'uri' && typeof workflow === 'string' && !written.some((text) => text.endsWith(`/${workflow}`))) ||
        (subjectType === 'uri' && typeof pipeline === 'string' && !written.includes(`https://${pipeline}`)) ||
        (subjectType === 'email' && subject !== email);
    if (other)
        throw wrongCertificate(url, `was made out to ${(0,token_check/* quote */.h)(subject)}, which is not this job`);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _J: () => (/* binding */ PASSWORD_VARIABLES),
  mK: () => (/* binding */ keyFileSigner),
  YV: () => (/* binding */ kmsSigner),
  zh: () => (/* binding */ privateKeySigner)
});

// UNUSED EXPORTS: pemSigner

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/sigstore/lib/errors.js
var lib_errors = __nccwpck_require__(1061);
// EXTERNAL MODULE: ../../packages/sigstore/lib/strict-fields.js
var strict_fields = __nccwpck_require__(6825);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/cosign-key.js





/**
 * cosign's own form of an encrypted private key: JSON in PEM, as of go-tuf's `encrypted`: PKCS#8 in a NaCl secretbox
 * (XSalsa20-Poly1305) whose key is of scrypt.
 */
const BLOCK = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]*)-----END ENCRYPTED \1 PRIVATE KEY-----/;
const MAX_SCRYPT_BYTES = 256 * 1024 * 1024;
const isCosignKey = (text) => /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/.test(text);
/** OpenSSL, and an authenticated box always, cannot tell a wrong password from a damaged file, so both are named. */
const cannotDecrypt = (name) => (0,lib_errors/* signingError */.M)('KEY_PASSWORD', `${name} cannot be decrypted.`, 'Check SOVEREIGN_KEY_PASSWORD or COSIGN_PASSWORD, and that the file is whole.');
/**
 * Decrypts cosign's own form of a key.
 * @param password cosign allows an empty one
 * @returns the key in PKCS#8 PEM
 * @throws KEY_INVALID, KEY_PASSWORD
 */
async function openCosignKey(text, name, password = '') {
    const sealed = (0,strict_fields/* reading */.hF)(() => sealedKey((0,json/* parseStrictJson */.RJ)(Buffer.from(BLOCK.exec(text)?.[2] ?? '', 'base64').toString())));
    if (typeof sealed === 'string')
        throw (0,lib_errors/* signingError */.M)('KEY_INVALID', `${name} is not a key of cosign: ${sealed}.`, 'Check that the file is whole.');
    const { N, r, p, salt, nonce, ciphertext } = sealed;
    const [{ xsalsa20poly1305 }, key] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 378).then(__nccwpck_require__.bind(__nccwpck_require__, 1378)),
        (0,external_node_util_.promisify)(external_node_crypto_.scrypt)(password, salt, 32, { N, r, p, maxmem: MAX_SCRYPT_BYTES * 2 }),
    ]);
    try {
        const der = Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
        return (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }).toString();
    }
    catch {
        throw cannotDecrypt(name);
    }
}
/** @throws ShapeError, StrictJsonError */
function sealedKey(value) {
    const { kdf, cipher, ciphertext } = (0,strict_fields/* fields */.OA)(value, 'the key', ['kdf', 'cipher', 'ciphertext'], []);
    const { name: derivation, params, salt } = (0,strict_fields/* fields */.OA)(kdf, 'kdf', ['name', 'params', 'salt'], []);
    const { name: box, nonce } = (0,strict_fields/* fields */.OA)(cipher, 'cipher', ['name', 'nonce'], []);
    if (derivation !== 'scrypt' || box !== 'nacl/secretbox')
        throw new strict_fields/* ShapeError */.ym('it is not sealed with scrypt and nacl/secretbox');
    const { N, r, p } = (0,strict_fields/* fields */.OA)(params, 'params', ['N', 'r', 'p'], []);
    const numbers = [N, r, p].map((given) => (Number.isSafeInteger(given) && given > 0 ? given : 0));
    const [cost = 0, block = 0, parallel = 0] = numbers;
    if (numbers.includes(0) || cost < 2 || !Number.isInteger(Math.log2(cost)) || 128 * cost * block > MAX_SCRYPT_BYTES || parallel > 16)
        throw new strict_fields/* ShapeError */.ym('its parameters of scrypt are none, or ask for more than 256 MiB');
    const read = { salt: (0,strict_fields/* bytes */.ee)(salt, 'salt'), nonce: (0,strict_fields/* bytes */.ee)(nonce, 'nonce'), ciphertext: (0,strict_fields/* bytes */.ee)(ciphertext, 'ciphertext') };
    if (read.nonce.length !== 24)
        throw new strict_fields/* ShapeError */.ym('its nonce has not 24 bytes');
    return { N: cost, r: block, p: parallel, ...read };
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __nccwpck_require__(173);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/keys.js





/** The environment variables that may hold the password of an encrypted private key; the first that is set counts. */
const PASSWORD_VARIABLES = ['SOVEREIGN_KEY_PASSWORD', 'COSIGN_PASSWORD'];
/**
 * A signer of a private key in PEM: PKCS#8 and PKCS#1 for RSA, SEC1, each also encrypted.
 * @param name what messages call the key, such as its path
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
function pemSigner(pem, name, password) {
    return privateKeySigner(readPrivateKey(pem, name, password), name);
}
/** A signer of a private key in memory. @throws KEY_UNSUPPORTED */
function privateKeySigner(privateKey, name) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    const kind = (0,public_key/* keyKindOf */.lJ)(publicKey, name);
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const sign = (0,external_node_crypto_.createSign)(kind.hash);
            for await (const chunk of (0,public_key/* chunksOf */.U_)(data))
                sign.update(chunk);
            return sign.sign(privateKey);
        },
    };
}
/**
 * As {@link pemSigner}, and of cosign's own encrypted format.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
async function keyFileSigner(text, name, password) {
    return pemSigner(isCosignKey(text) ? await openCosignKey(text, name, password) : text, name, password);
}
function readPrivateKey(pem, name, password) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem.replaceAll(/-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----/g, ''))?.[1];
    if (label === undefined || !label.endsWith('PRIVATE KEY')) {
        throw (0,lib_errors/* signingError */.M)('KEY_INVALID', label === undefined ? `${name} is not a PEM file.` : `${name} holds a ${label.toLowerCase()}, not a private key.`, 'Name a private key in PEM (PKCS#8, PKCS#1, SEC1 or of cosign), or a key of "signing.keys" in the boundary.');
    }
    const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (encrypted && !password) {
        throw (0,lib_errors/* signingError */.M)('KEY_PASSWORD', `${name} is encrypted.`, 'Set SOVEREIGN_KEY_PASSWORD, or COSIGN_PASSWORD, to its password, from the secret store of the CI.');
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem', ...(encrypted && { passphrase: password }) });
    }
    catch (error) {
        // OpenSSL tells a wrong password from a damaged file only sometimes, so an encrypted key names both.
        if (encrypted) {
            throw cannotDecrypt(name);
        }
        throw (0,lib_errors/* signingError */.M)('KEY_INVALID', `${name} is not a private key: ${(0,errors/* messageOf */.bD)(error)}.`, 'Check that the file is whole.');
    }
}
/** KMS allows some hundreds of signatures a second for an account and throttles what is more; a release of many files meets that. */
const SIGN_ATTEMPTS = 8;
/**
 * A signer of an asymmetric KMS key. Asks for its public key once; `sign` sends a digest, never the data.
 * @param keyId key id, `alias/name` or ARN
 * @param account 12 digits: refuse a key of any other account
 * @throws KMS_KEY_UNUSABLE, KEY_UNSUPPORTED, KEY_OUTSIDE
 */
async function kmsSigner(aws, keyId, region, account) {
    const answer = await aws.call('kms', 'GetPublicKey', { KeyId: keyId }, { region }).catch((error) => {
        throw kmsFailure(keyId, region, error);
    });
    const name = answer.KeyId ?? keyId;
    if (account !== undefined && name.split(':')[4] !== account) {
        throw (0,lib_errors/* signingError */.M)('KEY_OUTSIDE', `KMS key ${keyId} is ${name}, which is not in account ${account}.`, 'Name the key of the declared account.');
    }
    if (answer.KeyUsage !== 'SIGN_VERIFY') {
        throw (0,lib_errors/* signingError */.M)('KMS_KEY_UNUSABLE', `${name} is for ${answer.KeyUsage}, not for signing.`, 'Create a key with KeyUsage SIGN_VERIFY.');
    }
    const publicKey = kmsPublicKey(answer.PublicKey, name);
    const kind = (0,public_key/* keyKindOf */.lJ)(publicKey, name);
    const bits = kind.hash.slice(3);
    const algorithm = publicKey.asymmetricKeyType === 'rsa' ? 'RSASSA_PKCS1_V1_5_SHA_256' : `ECDSA_SHA_${bits}`;
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const hash = (0,external_node_crypto_.createHash)(kind.hash);
            for await (const chunk of (0,public_key/* chunksOf */.U_)(data))
                hash.update(chunk);
            const { Signature } = await aws
                .call('kms', 'Sign', { KeyId: keyId, Message: hash.digest(), MessageType: 'DIGEST', SigningAlgorithm: algorithm }, { region, attempts: SIGN_ATTEMPTS })
                .catch((error) => {
                throw kmsFailure(name, region, error);
            });
            if (!Signature?.length) {
                throw (0,lib_errors/* signingError */.M)('SIGNATURE_WRONG', `KMS answered without a signature of ${name}.`, 'Try again; if it stays, look at the key in KMS.');
            }
            return Buffer.from(Signature);
        },
    };
}
function kmsPublicKey(der, name) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(der ?? []), format: 'der', type: 'spki' });
    }
    catch (error) {
        throw (0,lib_errors/* signingError */.M)('KMS_KEY_UNUSABLE', `KMS answered without a usable public key of ${name}.`, 'Check that the key is asymmetric.', {
            cause: error,
        });
    }
}
const KMS_REASONS = {
    NotFoundException: ['does not exist', 'Check its id, alias, region and account.'],
    DisabledException: ['is disabled', 'Enable it in KMS, or name another key.'],
    KMSInvalidStateException: ['is pending deletion, or not ready', 'Cancel the deletion in KMS, or name another key.'],
    InvalidKeyUsageException: ['is not for signing with this algorithm', 'Create a key with KeyUsage SIGN_VERIFY and spec ECC_NIST_P256.'],
    UnsupportedOperationException: ['is not an asymmetric key', 'Create a key with KeyUsage SIGN_VERIFY and spec ECC_NIST_P256.'],
    AccessDeniedException: ['may not be used by this role', "Allow kms:GetPublicKey and kms:Sign to the role in the key's policy."],
    KeyUnavailableException: ['is not available at the moment', 'Try again.'],
};
/** The error of a key's state; what is not about the key (network, credentials) passes through. */
function kmsFailure(keyId, region, error) {
    const reason = error instanceof Error ? KMS_REASONS[error.name] : undefined;
    if (!reason)
        return error;
    return (0,lib_errors/* signingError */.M)('KMS_KEY_UNUSABLE', `KMS key ${keyId} in ${region} ${reason[0]}.`, reason[1], { cause: error });
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ LOG),
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   Y: () => (/* binding */ readOldBundle),
/* harmony export */   ac: () => (/* binding */ readLegacySignature),
/* harmony export */   ht: () => (/* binding */ TIMESTAMP),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE),
/* harmony export */   wX: () => (/* binding */ readLegacyAttestation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6403);
/* harmony import */ var _bundle_read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7063);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(173);
/* harmony import */ var _rekor_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6621);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6825);






const SIGNATURE = 'dev.cosignproject.cosign/signature';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
/** A layer of `.sig`: a signature over the layer's bytes. Gives it, or what is wrong with it. */
function readLegacySignature({ annotations }) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => ({
        form: 'signature of cosign 2',
        hint: '',
        content: { kind: 'detached', signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(annotations[SIGNATURE], SIGNATURE) },
        ...materialOf(annotations),
    }));
}
/** A layer of `.att`: a DSSE envelope. cosign 2 had the whole of it timestamped, not its signature alone. */
function readLegacyAttestation({ bytes: envelope, annotations }) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => ({
        form: 'attestation of cosign 2',
        hint: '',
        content: (0,_bundle_read_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeOf */ .G)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(envelope))),
        stamped: envelope,
        ...materialOf(annotations),
    }));
}
/**
 * The bundle file that `cosign sign-blob --bundle` wrote before the Sigstore bundle: signature, certificate and log entry.
 * A bare public key in the place of the certificate, as cosign 3 writes it, is a hint and no more: nobody vouches for it
 * (GHSA-fx35-mq7g-6g98).
 * @returns undefined for something else
 */
function readOldBundle(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, 'base64Signature'))
        return undefined;
    const { base64Signature, cert, rekorBundle } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'the bundle', ['base64Signature'], ['cert', 'rekorBundle']);
    const pem = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(cert) && cert !== '' ? Buffer.from((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(cert, 'cert')).toString('latin1') : undefined;
    return {
        form: 'bundle of cosign 2',
        hint: '',
        content: { kind: 'detached', signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(base64Signature, 'base64Signature') },
        ...(pem !== undefined &&
            (/^-----BEGIN PUBLIC KEY-----/.test(pem) ? { hint: hintOf(pem) } : { certificate: certificateOf(pem, 'cert') })),
        entries: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(rekorBundle) ? [(0,_rekor_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyEntryOf */ .Vr)(rekorBundle)] : [],
        timestamps: [],
    };
}
function materialOf(annotations) {
    const { [LOG]: log, [TIMESTAMP]: timestamp, [CERTIFICATE]: certificate } = annotations;
    return {
        ...(certificate && { certificate: certificateOf(certificate, CERTIFICATE) }),
        entries: log ? [(0,_rekor_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyEntryOf */ .Vr)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(log))] : [],
        timestamps: timestamp
            ? [
                (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(timestamp), TIMESTAMP, ['SignedRFC3161Timestamp'], []).SignedRFC3161Timestamp, 'SignedRFC3161Timestamp'),
            ]
            : [],
    };
}
function hintOf(pem) {
    try {
        return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyHint */ .p4)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
    }
    catch {
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('cert is a damaged public key');
    }
}
function certificateOf(pem, where) {
    if (pem.match(/-----BEGIN [A-Z0-9 ]+-----/g)?.join() !== '-----BEGIN CERTIFICATE-----')
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`${where} is not one certificate`);
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw;
    }
    catch {
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`${where} is a damaged certificate`);
    }
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ pemVerifierOf),
/* harmony export */   Sb: () => (/* binding */ verifierOf),
/* harmony export */   ds: () => (/* binding */ hashedRekordBody),
/* harmony export */   ew: () => (/* binding */ isBodyOf),
/* harmony export */   zR: () => (/* binding */ rekorOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(173);


/** What holds a signature's key in a log entry of Rekor v2. */
const verifierOf = ({ publicKey, certificate }) => {
    const { keyDetails } = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(publicKey, 'the key');
    // The fields stand in the order of RFC 8785.
    return certificate
        ? { keyDetails, x509Certificate: { rawBytes: certificate.toString('base64') } }
        : { keyDetails, publicKey: { rawBytes: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey).toString('base64') } };
};
/** What holds a signature's key in a log entry of Rekor v1: PEM in base64. */
const pemVerifierOf = ({ publicKey, certificate }) => Buffer.from(certificate ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).toString() : (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyPem */ .rY)(publicKey)).toString('base64');
const sha256 = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
/**
 * The one thing in an entry of Rekor v1 that cannot be rebuilt: the digest of the envelope's text as it was sent.
 * It says nothing that payload and signature, which are compared, do not say.
 */
const envelopeDigest = (body, field) => ({
    algorithm: 'sha256',
    value: new RegExp(`"${field}":\\{"algorithm":"sha256","value":"([0-9a-f]{64})"\\}`).exec(body)?.[1] ?? '',
});
/** Every kind of entry that can be told to be about exactly one signature. Values are built in the field order of RFC 8785. */
const KINDS = {
    'hashedrekord 0.0.2': {
        rekor: 2,
        spec: (about) => ({
            hashedRekordV002: {
                data: { algorithm: _public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb[(0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(about.publicKey, 'the key').hash], digest: about.digest.toString('base64') },
                signature: { content: about.content.signature.toString('base64'), verifier: verifierOf(about) },
            },
        }),
    },
    // Written by clients of 2025; Rekor v2 has refused it since v2.3.
    'dsse 0.0.2': {
        rekor: 2,
        spec: (about) => about.content.kind === 'dsse'
            ? {
                dsseV002: {
                    payloadHash: { algorithm: 'SHA2_256', digest: Buffer.from(sha256(about.content.payload), 'hex').toString('base64') },
                    signatures: [{ content: about.content.signature.toString('base64'), verifier: verifierOf(about) }],
                },
            }
            : undefined,
    },
    'hashedrekord 0.0.1': {
        rekor: 1,
        spec: (about) => about.content.kind === 'message'
            ? {
                data: { hash: { algorithm: about.content.hash, value: about.digest.toString('hex') } },
                signature: { content: about.content.signature.toString('base64'), publicKey: { content: pemVerifierOf(about) } },
            }
            : undefined,
    },
    'dsse 0.0.1': {
        rekor: 1,
        spec: (about, body) => about.content.kind === 'dsse'
            ? {
                envelopeHash: envelopeDigest(body, 'envelopeHash'),
                payloadHash: { algorithm: 'sha256', value: sha256(about.content.payload) },
                signatures: [{ signature: about.content.signature.toString('base64'), verifier: pemVerifierOf(about) }],
            }
            : undefined,
    },
    // Of bundles that cosign and GitHub made before 2024. The signature is in base64 twice.
    'intoto 0.0.2': {
        rekor: 1,
        spec: (about, body) => about.content.kind === 'dsse'
            ? {
                content: {
                    envelope: {
                        payloadType: about.content.payloadType,
                        signatures: [
                            { publicKey: pemVerifierOf(about), sig: Buffer.from(about.content.signature.toString('base64')).toString('base64') },
                        ],
                    },
                    hash: envelopeDigest(body, 'hash'),
                    payloadHash: { algorithm: 'sha256', value: sha256(about.content.payload) },
                },
            }
            : undefined,
    },
};
/** The version of Rekor that writes entries of a kind; undefined for a kind that is not read. */
const rekorOf = (kind, version) => Object.hasOwn(KINDS, `${kind} ${version}`) ? KINDS[`${kind} ${version}`]?.rekor : undefined;
/**
 * Whether a log entry's body is about exactly this signature, key and content: it is rebuilt and compared byte for byte, so that no
 * part of an entry is taken on trust.
 */
function isBodyOf(about, kind, version, body) {
    return bodyOf(about, kind, version, body.toString('latin1'))?.equals(body) ?? false;
}
/** The exact bytes that a Rekor v2 holds for a signature. */
const hashedRekordBody = (about) => bodyOf(about, 'hashedrekord', '0.0.2', '');
function bodyOf(about, kind, version, found) {
    const spec = KINDS[`${kind} ${version}`]?.spec(about, found);
    return spec && Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   M4: () => (/* binding */ logEntryOf),
/* harmony export */   av: () => (/* binding */ completeEntry)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6825);


/** Reads a transparency log's answer strictly. Gives the entry, or what is wrong with it. */
function readLogEntry(text) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(() => logEntryOf((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(text), 'the entry'));
}
/** @throws ShapeError */
function logEntryOf(value, where) {
    // proto3 JSON leaves out zero and empty: the first entry of a log has no logIndex, a lone one no hashes.
    const entry = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value, where, ['logId', 'kindVersion', 'canonicalizedBody'], ['logIndex', 'integratedTime', 'inclusionPromise', 'inclusionProof']);
    const { keyId } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(entry.logId, 'logId', ['keyId'], []);
    const { kind, version } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(entry.kindVersion, 'kindVersion', ['kind', 'version'], []);
    const read = {
        logIndex: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(entry.logIndex ?? '0', 'logIndex'),
        keyId: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(keyId, 'keyId'),
        kind: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind, 'kind'),
        version: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(version, 'version'),
        integratedTime: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(entry.integratedTime ?? '0', 'integratedTime'),
        ...((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(entry.inclusionPromise) && {
            promise: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(entry.inclusionPromise, 'inclusionPromise', ['signedEntryTimestamp'], []).signedEntryTimestamp, 'signedEntryTimestamp'),
        }),
        ...((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(entry.inclusionProof) && { proof: proofOf(entry.inclusionProof) }),
        body: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(entry.canonicalizedBody, 'canonicalizedBody'),
    };
    return completeEntry(read);
}
function proofOf(value) {
    const proof = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value, 'inclusionProof', ['rootHash', 'treeSize', 'checkpoint'], ['logIndex', 'hashes']);
    const hashes = proof.hashes ?? [];
    if (!Array.isArray(hashes) || hashes.length > 64)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"hashes" is not a list of at most 64');
    return {
        logIndex: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(proof.logIndex ?? '0', 'logIndex'),
        rootHash: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(proof.rootHash, 'rootHash'),
        treeSize: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(proof.treeSize, 'treeSize'),
        hashes: hashes.map((hash) => (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(hash, 'hashes')),
        checkpoint: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(proof.checkpoint, 'checkpoint', ['envelope'], []).envelope, 'envelope'),
    };
}
/** @throws ShapeError where the time is beyond the year 9999 */
function completeEntry(entry) {
    if (entry.integratedTime > 253402300799n)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"integratedTime" is not a time');
    return { ...entry, json: logEntryJson(entry) };
}
function logEntryJson(entry) {
    const { logIndex, keyId, kind, version, integratedTime, promise, proof, body } = entry;
    return {
        logIndex: String(logIndex),
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind, version },
        integratedTime: String(integratedTime),
        ...(promise && { inclusionPromise: { signedEntryTimestamp: promise.toString('base64') } }),
        ...(proof && {
            inclusionProof: {
                logIndex: String(proof.logIndex),
                rootHash: proof.rootHash.toString('base64'),
                treeSize: String(proof.treeSize),
                hashes: proof.hashes.map((hash) => hash.toString('base64')),
                checkpoint: { envelope: proof.checkpoint },
            },
        }),
        canonicalizedBody: body.toString('base64'),
    };
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ isEntryOf),
/* harmony export */   ce: () => (/* binding */ verifyLogEntry),
/* harmony export */   xK: () => (/* binding */ logKeyId)
/* harmony export */ });
/* unused harmony export originOfLog */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6403);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8787);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6800);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(173);





/** A log's name in its checkpoints: the host of its URL, without the port. */
const originOfLog = (url) => new URL(url).hostname;
/**
 * A log's id: of the Ed25519 key of a Rekor v2 the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor and
 * cosign have it. A checkpoint's signature line starts with its first four bytes.
 */
function logKeyId({ url, publicKey, version = 2 }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const spki = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey);
    if (version === 1 || publicKey.asymmetricKeyType !== 'ed25519')
        return hash.update(spki).digest();
    return hash
        .update(`${originOfLog(url)}\n\u0001`)
        .update(spki.subarray(-32))
        .digest();
}
/** Whether an entry is of this log, by the id that it names and the version that its kind is of. */
function isEntryOf({ kind, version, keyId }, log) {
    const rekor = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .rekorOf */ .zR)(kind, version) ?? 2;
    return (log.version ?? rekor) === rekor && logKeyId({ ...log, version: rekor }).equals(keyId);
}
/**
 * Verifies that an entry proves that the log holds exactly this signature: for Rekor v2 by the inclusion proof under a checkpoint, for
 * Rekor v1 by that or the signed entry timestamp. What is there must hold, also where the other would do.
 * Written here because `@sigstore/verify` compares entries of fewer kinds and of DSSE with SHA-256 alone; it is the oracle of the tests.
 * Gives what it says, or a string that tells what is wrong with it ("it \u2026"). Never throws.
 */
function verifyLogEntry(entry, about, log) {
    const rekor = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .rekorOf */ .zR)(entry.kind, entry.version);
    if (rekor === undefined)
        return `it is of kind ${quote(entry.kind)} ${quote(entry.version)}, which is not read`;
    if (!(0,_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isBodyOf */ .ew)(about, entry.kind, entry.version, entry.body))
        return 'it is about another signature, key or content';
    if (!isEntryOf(entry, log))
        return 'it is of another log';
    const own = { ...log, version: rekor };
    if (rekor === 2) {
        if (entry.promise)
            return 'it is of Rekor v2, which makes no promises';
        if (entry.integratedTime !== 0n)
            return 'it claims a time that nobody signed';
        if (entry.proof && entry.proof.logIndex !== entry.logIndex)
            return 'its two indexes differ';
    }
    if (!entry.proof && !entry.promise)
        return 'it holds no proof of inclusion';
    const wrong = (entry.proof && (checkpointMistake(entry.proof, own) ?? proofMistake(entry.proof, entry.body))) ??
        (entry.promise && promiseMistake(entry, entry.promise, own));
    if (wrong !== undefined)
        return wrong;
    return entry.promise ? { at: new Date(Number(entry.integratedTime) * 1000) } : {};
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The form and signature of the signed note (C2SP tlog-checkpoint), and that it is about the tree of the proof. */
function checkpointMistake({ checkpoint, treeSize, rootHash }, log) {
    const match = /^(([^\n]+)\n(0|[1-9]\d{0,18})\n([^\n]+)\n(?:[^\n]+\n)*)\n((?:\u2014 \S+ \S+\n){1,16})$/.exec(checkpoint);
    if (!match)
        return 'its checkpoint is not a signed note';
    const [, note = '', origin = '', size, root, lines = ''] = match;
    // A Rekor v1 is started with a name of its own beside which its tree's id stands; its key alone tells it from others.
    const name = log.version === 1 ? /^(\S+) - \d+$/.exec(origin)?.[1] : originOfLog(log.url);
    if (name === undefined)
        return `its checkpoint is of ${quote(origin)}, which names no tree of a Rekor v1`;
    if (log.version !== 1 && origin !== name)
        return `its checkpoint is of ${quote(origin)}, not of ${name}`;
    if (size !== String(treeSize) || root !== rootHash.toString('base64'))
        return 'its checkpoint is of another tree than its proof';
    // Lines of witnesses may stand beside the log's own; only the log's counts.
    const own = [...lines.matchAll(/\u2014 (\S+) (\S+)\n/g)].filter(([, signer]) => signer === name);
    if (own.length !== 1)
        return `its checkpoint has ${own.length} signatures of the log`;
    const signature = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(own[0]?.[2]);
    if (!signature?.subarray(0, 4).equals(logKeyId(log).subarray(0, 4)))
        return "its checkpoint is signed with another key than the log's";
    return signedBy(log.publicKey, Buffer.from(note), signature.subarray(4)) ? undefined : "its checkpoint's signature is not the log's";
}
function proofMistake(proof, body) {
    const wrong = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_4__/* .inclusionMistake */ .xJ)((0,_merkle_js__WEBPACK_IMPORTED_MODULE_4__/* .treeLeaf */ .fp)(body), proof);
    return wrong && `its inclusion proof ${wrong}`;
}
/** The signed entry timestamp of a Rekor v1: over body, index, log and time, in canonical JSON. */
function promiseMistake({ body, integratedTime, keyId, logIndex }, promise, log) {
    const signed = `{"body":"${body.toString('base64')}","integratedTime":${integratedTime},"logID":"${keyId.toString('hex')}","logIndex":${logIndex}}`;
    return signedBy(log.publicKey, Buffer.from(signed), promise) ? undefined : "its signed entry timestamp is not the log's";
}
/** A Rekor signs with SHA-256 whatever the curve where its key is in a file, and with the curve's own where it is in KMS. */
function signedBy(key, data, signature) {
    const hashes = key.asymmetricKeyType === 'ed25519' ? [null] : new Set(['sha256', (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(key, 'the log').hash]);
    return [...hashes].some((hash) => {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, key, signature);
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ treeNode),
/* harmony export */   fp: () => (/* binding */ treeLeaf),
/* harmony export */   xJ: () => (/* binding */ inclusionMistake)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Hashes of a Merkle tree (RFC 6962, 2.1; RFC 9162, 2.1.1). */
const treeLeaf = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(data).digest();
const treeNode = (left, right) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
/** Why a leaf is not in a tree by this proof (RFC 9162, 2.1.3.2), to go after "its inclusion proof"; undefined where it is. */
function inclusionMistake(leaf, { logIndex, treeSize, hashes, rootHash }) {
    if (logIndex >= treeSize)
        return 'is for an entry beyond the tree';
    let hash = leaf;
    let [index, last] = [logIndex, treeSize - 1n];
    for (const sibling of hashes) {
        if (last === 0n)
            return 'is too long';
        if (index % 2n === 1n || index === last) {
            hash = treeNode(sibling, hash);
            while (index % 2n === 0n && index !== 0n)
                [index, last] = [index >> 1n, last >> 1n];
        }
        else
            hash = treeNode(hash, sibling);
        [index, last] = [index >> 1n, last >> 1n];
    }
    if (last !== 0n)
        return 'is cut short';
    return hash.equals(rootHash) ? undefined : 'leads to another tree than its checkpoint';
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ signatureHolds),
/* harmony export */   Bb: () => (/* binding */ spkiOf),
/* harmony export */   Fb: () => (/* binding */ HASH_ALGORITHM),
/* harmony export */   J5: () => (/* binding */ signaturesHold),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   lJ: () => (/* binding */ keyKindOf),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   rY: () => (/* binding */ publicKeyPem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1061);



/** Sigstore's name of a hash (HashAlgorithm of protobuf-specs). */
const HASH_ALGORITHM = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const CURVES = {
    prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256' },
    secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384' },
    secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'sha512' },
};
const RSA_SIZES = {
    2048: { keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256', hash: 'sha256' },
    3072: { keyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256', hash: 'sha256' },
    4096: { keyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256', hash: 'sha256' },
};
/**
 * How a key signs.
 * @throws KEY_UNSUPPORTED for anything but ECDSA P-256, P-384, P-521 and RSA of 2048, 3072 or 4096 bits
 */
function keyKindOf(key, name) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    const kind = type === 'ec' ? CURVES[namedCurve] : type === 'rsa' ? RSA_SIZES[modulusLength] : undefined;
    if (kind)
        return kind;
    const what = type === 'ec' ? `an EC key on ${namedCurve}` : type === 'rsa' ? `an RSA key of ${modulusLength} bits` : `a key of type ${type}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('KEY_UNSUPPORTED', `${name} is ${what}.`, type === 'ed25519'
        ? 'Use ECDSA P-256: cosign verifies no Ed25519 key beside a trusted root, and KMS has none, so these neither sign nor count here.'
        : 'Use ECDSA P-256 (best understood by other tools), P-384, P-521, or RSA with PKCS#1 v1.5 of 2048, 3072 or 4096 bits.');
}
/**
 * The public key of a PEM text with exactly one `PUBLIC KEY` block.
 * @throws KEY_INVALID, KEY_UNSUPPORTED
 */
function parsePublicKey(pem, name) {
    const invalid = (why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('KEY_INVALID', `${name} is not a public key: ${why}.`, 'Give one PEM block that starts with -----BEGIN PUBLIC KEY-----.', {
        cause,
    });
    if (pem.includes('PRIVATE KEY-----'))
        throw invalid('it holds a private key, which does not belong here');
    const blocks = pem.match(/-----BEGIN [A-Z0-9 ]+-----/g) ?? [];
    if (blocks.length !== 1 || blocks[0] !== '-----BEGIN PUBLIC KEY-----') {
        throw invalid(blocks.length > 1 ? `it has ${blocks.length} PEM blocks` : 'it has no PUBLIC KEY block');
    }
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw invalid((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
/** SubjectPublicKeyInfo in DER. */
const spkiOf = (key) => key.export({ type: 'spki', format: 'der' });
/** The SPKI PEM with a newline at the end: the one text form of a public key. */
const publicKeyPem = (key) => key.export({ type: 'spki', format: 'pem' }).toString();
/** What a bundle calls its key: base64 of the SHA-256 of the SPKI. A help for finding the key, never a proof. */
const keyHint = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spkiOf(key)).digest('base64');
/** Whether a signature (DER for ECDSA) over bytes in memory is this key's. Never throws. */
function signatureHolds(key, hash, data, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, key, signature);
    }
    catch {
        return false;
    }
}
/** Reads the data once and says for each key whether the signature over it is that key's. Errors of reading pass through. */
async function signaturesHold(keys, data, signature) {
    const verifiers = keys.map(({ hash }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(hash));
    for await (const chunk of chunksOf(data))
        for (const verifier of verifiers)
            verifier.update(chunk);
    return keys.map(({ publicKey }, index) => {
        try {
            return verifiers[index]?.verify(publicKey, signature) ?? false;
        }
        catch {
            return false;
        }
    });
}
/** One loop for both kinds of {@link Bytes}. */
async function* chunksOf(data) {
    if (data instanceof Uint8Array)
        yield data;
    else
        yield* data;
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askQuorum)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

/**
 * Asks `count` services at the same time. A wrong answer is an error whether it is required or not.
 * @param name of the checks: one for each answer, and one where too few services answered
 * @throws what `ask` throws; its codes `\u2026_UNAVAILABLE` only where they leave too few for a quorum that is required
 */
async function askQuorum(name, quorum, ask) {
    const { services, count, required } = quorum ?? { services: [], count: 0, required: false };
    const waiting = [...services];
    const silent = [];
    const next = async () => {
        for (let service = waiting.shift(); service !== undefined; service = waiting.shift()) {
            try {
                return await ask(service);
            }
            catch (error) {
                if (!(error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj && error.code.endsWith('_UNAVAILABLE')))
                    throw error;
                silent.push(error);
            }
        }
        return undefined;
    };
    const asked = await Promise.allSettled(Array.from({ length: count }, next));
    const failure = asked.find((result) => result.status === 'rejected');
    if (failure)
        throw failure.reason;
    const answered = asked.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
    const checks = answered.map(({ detail }) => ({ name, verdict: 'holds', detail }));
    const [first] = silent;
    if (first && answered.length < count) {
        if (required)
            throw first;
        const found = count === 1 ? '' : `${answered.length} of ${count} answered. `;
        checks.push({ name, verdict: 'unknown', detail: `${found}${first.message} The boundary does not require it.` });
    }
    return { answers: answered.map(({ answer }) => answer), checks };
}


/***/ }),

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ uuidAt),
/* harmony export */   Vr: () => (/* binding */ legacyEntryOf),
/* harmony export */   ay: () => (/* binding */ legacyEntryJson),
/* harmony export */   cE: () => (/* binding */ proposalOf),
/* harmony export */   p3: () => (/* binding */ readLogAnswer)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6403);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8787);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2635);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6825);




/** What a Rekor v1 is asked to enter: a statement as dsse 0.0.1, a file as hashedrekord 0.0.1. Sigstore-go takes these alone. */
function proposalOf(about) {
    const { content, digest } = about;
    const signature = content.signature.toString('base64');
    const verifier = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .pemVerifierOf */ .Oz)(about);
    if (content.kind === 'message') {
        const spec = { data: { hash: { algorithm: content.hash, value: digest.toString('hex') } } };
        return {
            apiVersion: '0.0.1',
            kind: 'hashedrekord',
            spec: { ...spec, signature: { content: signature, publicKey: { content: verifier } } },
        };
    }
    const { payload, payloadType } = content;
    const envelope = JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature }] });
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [verifier] } } };
}
/** The UUID at the end of the address of an entry: the leaf hash, with or without the tree's id before it. */
const uuidAt = (location) => /\/((?:[0-9a-f]{16})?[0-9a-f]{64})$/.exec(location ?? '')?.[1];
/** Reads a Rekor v1's answer strictly: one entry under its UUID. Gives the entry, or what is wrong with it. */
function readLogAnswer(json) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => {
        const answer = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(json);
        const entries = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer) ? Object.values(answer) : [];
        if (entries.length !== 1)
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`it holds ${entries.length} entries, not one`);
        // `attestation` is what the log stores beside an entry, and proves nothing.
        const entry = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(entries[0], 'the entry', ['body', 'integratedTime', 'logID', 'logIndex', 'verification'], ['attestation']);
        const { inclusionProof, signedEntryTimestamp } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(entry.verification, 'verification', ['signedEntryTimestamp', 'inclusionProof'], []);
        const proof = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(inclusionProof, 'inclusionProof', ['checkpoint', 'hashes', 'logIndex', 'rootHash', 'treeSize'], []);
        if (!Array.isArray(proof.hashes) || proof.hashes.length > 64)
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('"hashes" is not a list of at most 64');
        return promised(entry, signedEntryTimestamp, {
            logIndex: whole(proof.logIndex, 'logIndex'),
            rootHash: hex(proof.rootHash, 'rootHash'),
            treeSize: whole(proof.treeSize, 'treeSize'),
            hashes: proof.hashes.map((hash) => hex(hash, 'hashes')),
            checkpoint: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(proof.checkpoint, 'checkpoint'),
        });
    });
}
/**
 * The entry that cosign 2 kept in the annotation `dev.sigstore.cosign/bundle` of a legacy signature, or in its bundle files: with its
 * signed entry timestamp alone.
 * @throws ShapeError
 */
function legacyEntryOf(value) {
    const { SignedEntryTimestamp, Payload } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'the log bundle', ['SignedEntryTimestamp', 'Payload'], []);
    const entry = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(Payload, 'Payload', ['body', 'integratedTime', 'logID', 'logIndex'], []);
    return promised(entry, SignedEntryTimestamp);
}
/** The annotation `dev.sigstore.cosign/bundle` for an entry of a Rekor v1; undefined for one of v2, which has no form there. */
function legacyEntryJson({ inclusionPromise, canonicalizedBody, integratedTime, logIndex, logId }) {
    if (!inclusionPromise)
        return undefined;
    return JSON.stringify({
        SignedEntryTimestamp: inclusionPromise.signedEntryTimestamp,
        Payload: {
            body: canonicalizedBody,
            integratedTime: Number(integratedTime),
            logIndex: Number(logIndex),
            logID: Buffer.from(logId.keyId, 'base64').toString('hex'),
        },
    });
}
function promised({ body, integratedTime, logID, logIndex }, timestamp, proof) {
    const canonical = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(body, 'body');
    const { kind, apiVersion } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(canonical.toString()), 'body', ['kind', 'apiVersion', 'spec'], []);
    return (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .completeEntry */ .av)({
        logIndex: whole(logIndex, 'logIndex'),
        keyId: hex(logID, 'logID'),
        kind: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(kind, 'kind'),
        version: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(apiVersion, 'apiVersion'),
        integratedTime: whole(integratedTime, 'integratedTime'),
        promise: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(timestamp, 'signedEntryTimestamp'),
        ...(proof && { proof }),
        body: canonical,
    });
}
function whole(value, where) {
    if (!Number.isSafeInteger(value) || value < 0)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`"${where}" is not a whole number`);
    return BigInt(value);
}
function hex(value, where) {
    if (typeof value !== 'string' || !/^(?:[0-9a-f]{2})+$/.test(value))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`"${where}" is not lower-case hex`);
    return Buffer.from(value, 'hex');
}


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ctLogId),
/* harmony export */   Z: () => (/* binding */ ctTime)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(979);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(173);




/** TLS 1.2 code points (RFC 5246, 7.4.1.4.1). */
const SHA256 = 4;
const SIGNATURE = { rsa: 1, ec: 3 };
/** The last moment that a Date can hold, in milliseconds. */
const MAX_TIME = 8640000000000000n;
/** Id of a certificate transparency log: the SHA-256 of its SPKI. */
const ctLogId = ({ publicKey }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey)).digest();
/**
 * When a declared log took a certificate in, by a timestamp that is embedded in it, or a string that tells what is wrong ("it \u2026").
 * Timestamps of other logs are left aside; one of a declared log that does not hold is a mistake.
 * @throws DerError
 */
function ctTime(leaf, issuer, logs) {
    const extension = leaf.extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION */ .Ys.signedCertificateTimestamps);
    if (!extension)
        return 'carries no timestamp of a certificate transparency log';
    let found;
    for (const sct of readList((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .expectTag */ .yi)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .readDer */ .SU)(extension.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.octetString).value)) {
        const log = logs.find((candidate) => ctLogId(candidate).equals(sct.logId));
        if (!log)
            continue;
        if (!holds(sct, log, leaf, issuer))
            return 'carries a timestamp that its certificate transparency log did not give for it';
        const at = new Date(Number(sct.timestamp));
        if ((log.validFor?.start && at < log.validFor.start) || (log.validFor?.end && at > log.validFor.end))
            return `entered its certificate transparency log at ${at.toISOString()}, when that was not trusted`;
        found ??= { at, log };
    }
    return found ?? 'carries no timestamp of a certificate transparency log that is trusted';
}
function holds({ timestamp, extensions, hash, algorithm, signature }, log, leaf, issuer) {
    const type = log.publicKey.asymmetricKeyType;
    if (hash !== SHA256 || (type !== 'ec' && type !== 'rsa') || algorithm !== SIGNATURE[type])
        return false;
    const tbs = precertificate(leaf);
    // digitally-signed struct: version v1, certificate_timestamp, then the entry, of type precert_entry.
    const signed = Buffer.concat([
        Buffer.from([0, 0]),
        uint(timestamp, 8),
        Buffer.from([0, 1]),
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(issuer.publicKey)).digest(),
        uint(BigInt(tbs.length), 3),
        tbs,
        uint(BigInt(extensions.length), 2),
        extensions,
    ]);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, log.publicKey, signature);
    }
    catch {
        return false;
    }
}
/** The TBSCertificate as the log saw it: without the list of timestamps, which did not exist then. */
function precertificate({ head, extensions }) {
    const rest = [...extensions].filter(([oid]) => oid !== _certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION */ .Ys.signedCertificateTimestamps).map(([, { raw }]) => raw);
    return (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence, ...head.map(({ raw }) => raw), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .der */ .y8)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .contextTag */ .qA)(3), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence, ...rest)));
}
function uint(value, bytes) {
    return Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
}
function readList(bytes) {
    const list = new TlsReader(bytes);
    const items = new TlsReader(list.vector());
    list.end();
    const found = [];
    while (!items.done)
        found.push(readSct(items.vector()));
    return found;
}
function readSct(bytes) {
    const reader = new TlsReader(bytes);
    if (reader.take(1)[0] !== 0)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a timestamp of an unknown version');
    const sct = {
        logId: reader.take(32),
        timestamp: reader.take(8).readBigUInt64BE(),
        extensions: reader.vector(),
        hash: reader.take(1)[0],
        algorithm: reader.take(1)[0],
        signature: reader.vector(),
    };
    reader.end();
    if (sct.timestamp > MAX_TIME)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a timestamp of no time');
    return sct;
}
/** TLS presentation language, as far as these lists need it. */
class TlsReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get done() {
        return this.#at === this.#bytes.length;
    }
    take(count) {
        if (this.#at + count > this.#bytes.length)
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a list of timestamps that is cut off');
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
    /** A variable-length vector with a length of two bytes. */
    vector() {
        return this.take(this.take(2).readUInt16BE());
    }
    end() {
        if (!this.done)
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a list of timestamps with more than belongs there');
    }
}


/***/ }),

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ signArtifact),
  f: () => (/* binding */ signStatement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle.js
var lib_bundle = __nccwpck_require__(1274);
// EXTERNAL MODULE: ../../packages/sigstore/lib/errors.js
var errors = __nccwpck_require__(1061);
// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __nccwpck_require__(173);
// EXTERNAL MODULE: ../../packages/sigstore/lib/quorum.js
var quorum = __nccwpck_require__(547);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var lib_errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/sigstore/lib/http.js
var http = __nccwpck_require__(4554);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log.js
var lib_log = __nccwpck_require__(2670);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log-body.js
var log_body = __nccwpck_require__(8787);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log-entry.js
var log_entry = __nccwpck_require__(2635);
// EXTERNAL MODULE: ../../packages/sigstore/lib/merkle.js
var merkle = __nccwpck_require__(6800);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/log-tiles.js

/** Tiles of a Merkle tree as a log publishes them (C2SP tlog-tiles), each with the hashes of up to 256 nodes of one height. */
const HEIGHT = 8;
const WIDTH = 1 << HEIGHT;
const HASH_BYTES = 32;
/**
 * The proof of inclusion for an entry under the log's present checkpoint, from its tiles.
 * It is not checked: who uses it verifies it, and with it everything that was read.
 * Gives it, or a string that tells why there is none ("it \u2026").
 */
async function proofFromTiles(read, index) {
    const checkpoint = (await read('checkpoint'))?.toString('utf8');
    const [, count, root] = /^[^\n]+\n([1-9]\d{0,14})\n([^\n]+)\n/.exec(checkpoint ?? '') ?? [];
    if (checkpoint === undefined || count === undefined || root === undefined)
        return 'it publishes no checkpoint';
    const size = Number(count);
    if (index >= size)
        return `its checkpoint is of ${size} entries, without entry ${index}`;
    const tiles = new Map();
    const tile = (level, at) => {
        const width = Math.min(WIDTH, Math.floor(size / WIDTH ** level) - at * WIDTH);
        const path = tilePath(level, at);
        const found = tiles.get(path) ?? readTile(read, path, width);
        tiles.set(path, found);
        return found;
    };
    /** The hash of a complete subtree of 2^height leaves. */
    const complete = async (height, at) => {
        const level = Math.floor(height / HEIGHT);
        const span = 1 << (height % HEIGHT);
        const first = at * span;
        const hashes = await tile(level, Math.floor(first / WIDTH));
        const start = (first % WIDTH) * HASH_BYTES;
        let row = Array.from({ length: span }, (_, one) => hashes.subarray(start + one * HASH_BYTES, start + (one + 1) * HASH_BYTES));
        while (row.length > 1)
            row = row.flatMap((left, one) => (one % 2 === 0 ? [(0,merkle/* treeNode */.fB)(left, row[one + 1])] : []));
        return row[0];
    };
    const hash = async (from, to) => {
        const height = Math.log2(to - from);
        if (Number.isInteger(height))
            return complete(height, from / (to - from));
        const middle = from + half(to - from);
        const [left, right] = await Promise.all([hash(from, middle), hash(middle, to)]);
        return (0,merkle/* treeNode */.fB)(left, right);
    };
    const path = (from, to) => {
        if (to - from === 1)
            return [];
        const middle = from + half(to - from);
        return index < middle ? [...path(from, middle), hash(middle, to)] : [...path(middle, to), hash(from, middle)];
    };
    try {
        const hashes = await Promise.all(path(0, size));
        return { logIndex: BigInt(index), rootHash: Buffer.from(root, 'base64'), treeSize: BigInt(size), hashes, checkpoint };
    }
    catch (error) {
        if (error instanceof MissingTile)
            return error.message;
        throw error;
    }
}
class MissingTile extends Error {
}
/** A tile that was not full when its checkpoint was made may have been replaced by the full one. @throws MissingTile */
async function readTile(read, path, width) {
    const partial = width < WIDTH ? await read(`${path}.p/${width}`) : undefined;
    const tile = partial ?? (await read(path));
    if (tile && tile.length >= width * HASH_BYTES)
        return tile;
    throw new MissingTile(`it does not publish ${path}`);
}
/** `tile/LEVEL/x001/x234/067`: the number in groups of three digits. */
function tilePath(level, at) {
    const digits = String(at).padStart(Math.ceil(String(at).length / 3) * 3, '0');
    const groups = digits.match(/\d{3}/g) ?? [];
    return `tile/${level}/${groups.map((group, one) => (one < groups.length - 1 ? `x${group}` : group)).join('/')}`;
}
/** The largest power of two below `count`. */
const half = (count) => 2 ** (Math.ceil(Math.log2(count)) - 1);

// EXTERNAL MODULE: ../../packages/sigstore/lib/rekor-v1.js
var rekor_v1 = __nccwpck_require__(6621);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/rekor.js








/** Why the egress guard is asked. */
const PURPOSE = 'transparency log entry';
const PROTOCOLS = {
    1: {
        path: '/api/v1/log/entries',
        request: rekor_v1/* proposalOf */.cE,
        read: rekor_v1/* readLogAnswer */.p3,
        known: async ({ headers }, _log, _about, ask) => {
            const uuid = (0,rekor_v1/* uuidAt */.$W)(headers.get('location'));
            if (uuid === undefined)
                return 'it does not say where the entry is';
            const { status, body } = await ask(`/api/v1/log/entries/${uuid}`);
            return status === 200 ? (0,rekor_v1/* readLogAnswer */.p3)(body.toString('utf8')) : `it gives the entry with status ${status}`;
        },
        hint: 'A Rekor v1 verifies statements with SHA-256 alone, so it enters none of a P-384 or P-521 key.',
    },
    2: {
        path: '/api/v2/log/entries',
        request: (about) => ({
            hashedRekordRequestV002: {
                digest: about.digest.toString('base64'),
                signature: { content: about.content.signature.toString('base64'), verifier: (0,log_body/* verifierOf */.Sb)(about) },
            },
        }),
        read: log_entry/* readLogEntry */.J3,
        known: async ({ body }, log, about, ask) => {
            const index = /index (\d{1,15})\b/.exec(body.toString('utf8'))?.[1];
            if (index === undefined)
                return 'it does not say which entry it is';
            const read = async (path) => {
                const answer = await ask(`/api/v2/${path}`);
                return answer.status === 200 ? answer.body : undefined;
            };
            const proof = await proofFromTiles(read, Number(index));
            return typeof proof === 'string' ? proof : provenEntry(log, (0,log_body/* hashedRekordBody */.ds)(about), proof);
        },
        hint: 'Check that it is a Rekor v2 (v2.3 or newer), or declare its "version".',
    },
};
/**
 * Has a log enter a signature, Rekor v2 as hashedrekord 0.0.2 and Rekor v1 as dsse or hashedrekord 0.0.1, and checks its proof against the
 * log's key before it counts.
 * @throws LOG_UNAVAILABLE, LOG_ANSWER_WRONG, EGRESS_REFUSED
 */
async function enterInLog(fetch, log, about) {
    const { version = 2 } = log;
    const { path, request, read, known, hint } = PROTOCOLS[version];
    const base = log.url.replace(/\/+$/, '');
    const unavailable = (what, fix, cause) => (0,errors/* signingError */.M)('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
    const answered = (asking) => asking.catch((error) => {
        if (!(0,http/* isSilence */.or)(error))
            throw error;
        throw unavailable(`did not answer: ${(0,lib_errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error);
    });
    const answer = await answered((0,http/* post */.bE)(fetch, base + path, 'application/json', JSON.stringify(request(about)), PURPOSE));
    let entry;
    if (answer.status === 409) {
        entry = await known(answer, log, about, (published) => answered((0,http/* get */.Jt)(fetch, base + published, PURPOSE)));
        if (typeof entry === 'string') {
            throw unavailable(`already holds this very signature, and gives no second proof of it: ${entry}`, 'Use the bundle of the first run. Keys of ECDSA never meet this: each of their signatures is new.');
        }
    }
    else if (answer.status === 200 || answer.status === 201)
        entry = read(answer.body.toString('utf8'));
    else
        throw unavailable(`answered with status ${answer.status}${(0,http/* quoted */.TL)(answer.body)}`, `Look at its own logs. ${hint}`);
    const wrong = typeof entry === 'string' ? entry : (0,lib_log/* verifyLogEntry */.ce)(entry, about, { ...log, version });
    if (typeof entry === 'string' || typeof wrong === 'string') {
        throw (0,errors/* signingError */.M)('LOG_ANSWER_WRONG', `The answer of the transparency log ${log.url} does not prove the entry: ${wrong}.`, "Check that the declared key is this log's, and that its URL has the host name that the log was started with.");
    }
    return entry.json;
}
/** The entry of a Rekor v2 with a proof that was read from its tiles. */
const provenEntry = (log, body, proof) => (0,log_entry/* completeEntry */.av)({
    logIndex: proof.logIndex,
    keyId: (0,lib_log/* logKeyId */.xK)({ ...log, version: 2 }),
    kind: 'hashedrekord',
    version: '0.0.2',
    integratedTime: 0n,
    proof,
    body,
});

// EXTERNAL MODULE: ../../packages/sigstore/lib/signing-time.js
var signing_time = __nccwpck_require__(3993);
// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __nccwpck_require__(6917);
// EXTERNAL MODULE: ../../packages/sigstore/lib/timestamp.js
var timestamp = __nccwpck_require__(3532);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/sign.js










/**
 * Signs an in-toto statement (DSSE).
 * @throws STATEMENT_INVALID, SIGNATURE_WRONG, KMS_KEY_UNUSABLE, and those of a required witness:
 *   LOG_UNAVAILABLE, TIMESTAMP_UNAVAILABLE; of any witness: LOG_ANSWER_WRONG, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function signStatement({ statement, ...options }) {
    if (options.signer.certificate)
        (0,signing_time/* refuseTimeless */.L)(options.witnesses ?? {});
    const payload = (0,lib_statement/* encodeStatement */._i)(statement);
    const { signature, digest } = await signBytes((0,lib_bundle/* preAuthEncoding */.JC)(lib_statement/* IN_TOTO_PAYLOAD */.GH, payload), options.signer);
    return witness({ kind: 'dsse', payloadType: lib_statement/* IN_TOTO_PAYLOAD */.GH, payload, signature }, digest, options);
}
/**
 * Signs a file's bytes (message signature, as `cosign sign-blob`). The bytes are read once; the digest is of what was signed.
 * @throws as signStatement
 */
async function signArtifact({ artifact, ...options }) {
    if (options.signer.certificate)
        (0,signing_time/* refuseTimeless */.L)(options.witnesses ?? {});
    const { signature, digest } = await signBytes(artifact, options.signer);
    return witness({ kind: 'message', hash: options.signer.hash, digest, signature }, digest, options);
}
/** Signs, hashes and verifies in one pass over the data: a signature that its own key does not verify must not leave. */
async function signBytes(data, { sign, publicKey, hash: name, name: label }) {
    const hash = (0,external_node_crypto_.createHash)(name);
    const verifier = (0,external_node_crypto_.createVerify)(name);
    async function* passing() {
        for await (const chunk of (0,public_key/* chunksOf */.U_)(data)) {
            hash.update(chunk);
            verifier.update(chunk);
            yield chunk;
        }
    }
    const signature = await sign(passing());
    if (!verifies(verifier, publicKey, signature)) {
        throw (0,errors/* signingError */.M)('SIGNATURE_WRONG', `The signature that ${label} made is not valid for its public key.`, 'Check the key; nothing was published.');
    }
    return { signature, digest: hash.digest() };
}
function verifies(verifier, key, signature) {
    try {
        return verifier.verify(key, signature);
    }
    catch {
        return false;
    }
}
/** Asks logs and authorities at the same time. @param digest of what the signature is over */
async function witness(content, digest, { signer, witnesses = {}, fetch }) {
    const { publicKey, certificate } = signer;
    const need = () => {
        if (!fetch)
            throw new TypeError('witnesses need a fetch');
        return fetch;
    };
    const about = { content, digest, publicKey, ...(certificate && { certificate }) };
    const [logged, stamped] = await both((0,quorum/* askQuorum */.$)('transparency log', witnesses.logs, async (log) => {
        const entry = await enterInLog(need(), log, about);
        return { answer: entry, detail: `${log.url} holds the signature as entry ${entry.logIndex}.` };
    }), (0,quorum/* askQuorum */.$)('timestamp', witnesses.timestamps, async (authority) => {
        const stamp = await (0,timestamp/* timestampOf */.U)(need(), authority, content.signature);
        return { answer: stamp, detail: `${authority.url} saw the signature at ${stamp.at.toISOString()}.` };
    }));
    const times = [...stamped.answers.map(({ at }) => at), ...logged.answers.flatMap(timeOfEntry)];
    if (certificate)
        (0,signing_time/* refuseUntimely */.M)(certificate, times);
    const bundle = (0,lib_bundle/* buildBundle */.bS)(content, signer, { entries: logged.answers, timestamps: stamped.answers.map(({ response }) => response) });
    const json = JSON.stringify(bundle);
    const signedAt = times.sort((one, other) => one.getTime() - other.getTime())[0]?.toISOString();
    return {
        bundle,
        json,
        sha256: (0,hash/* sha256Hex */.f)(json),
        checks: [...logged.checks, ...stamped.checks],
        ...(signedAt !== undefined && { signedAt }),
    };
}
/** When a log of Rekor v1 promised to take an entry, which was checked; v2 says nothing of time. */
const timeOfEntry = ({ integratedTime = '0', inclusionPromise }) => inclusionPromise ? [new Date(Number(integratedTime) * 1000)] : [];
/** Both results, or the first failure once both have ended: no request is left behind. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signingConfigInvalid),
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   Zo: () => (/* binding */ selectServices)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6948);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1061);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6825);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1962);




const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * Reads a signing config strictly.
 * @param name the file's name, for messages
 * @throws SIGNING_CONFIG_INVALID also where it names a public Sigstore service
 */
function parseSigningConfig(json, name) {
    const config = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(() => configOf((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(json)));
    if (typeof config === 'string')
        throw signingConfigInvalid(name, config);
    return config;
}
const signingConfigInvalid = (name, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('SIGNING_CONFIG_INVALID', `${name} cannot be used: ${why}.`, 'Write it with "cosign signing-config create" for the services of the region alone.');
/**
 * The services that are used now, in the order in which they are asked, and how many must answer: as Sigstore clients choose, those of the
 * highest version of the API, the newest of each operator. Or a string that tells why there are too few ("it \u2026").
 * @param versions of the API that can be used
 */
function selectServices({ services, selector }, versions, now) {
    if (services.length === 0)
        return { services: [], count: 0 };
    const usable = services.filter(({ version, validFor }) => versions.includes(version) && (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(validFor, now));
    const highest = Math.max(...usable.map(({ version }) => version));
    const operators = new Set();
    const chosen = usable
        .filter(({ version }) => version === highest)
        .sort((one, other) => (other.validFor.start?.getTime() ?? 0) - (one.validFor.start?.getTime() ?? 0))
        .filter(({ operator }) => !operators.has(operator) && operators.add(operator));
    const count = selector === 'ANY' ? 1 : selector === 'ALL' ? chosen.length : selector.exactly;
    if (chosen.length < Math.max(count, 1)) {
        return `it names ${chosen.length} usable services of different operators (API version ${versions.join(' or ')}, valid now) where ${Math.max(count, 1)} must be`;
    }
    return { services: chosen, count };
}
function configOf(value) {
    const { mediaType } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value, 'the signing config', ['mediaType'], KEYS);
    if (mediaType !== MEDIA_TYPE)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`its "mediaType" is not ${MEDIA_TYPE}`);
    const config = value;
    servicesOf(config.oidcUrls, 'oidcUrls');
    return {
        certificateAuthorities: servicesOf(config.caUrls, 'caUrls'),
        logs: selected(config, 'rekorTlogUrls', 'rekorTlogConfig'),
        authorities: selected(config, 'tsaUrls', 'tsaConfig'),
    };
}
const KEYS = ['caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
function selected(config, urls, how) {
    const services = servicesOf(config[urls], urls);
    if (services.length === 0)
        return { services, selector: 'ANY' };
    const { selector, count } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(config[how], how, ['selector'], ['count']);
    if (selector === 'ANY' || selector === 'ALL')
        return { services, selector };
    if (selector !== 'EXACT')
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`the "selector" of ${how} is none of ANY, ALL and EXACT`);
    if (!Number.isInteger(count) || count < 1)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`the "count" of ${how} is not a number from 1`);
    return { services, selector: { exactly: count } };
}
function servicesOf(value, where) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value, where).map((service, index) => {
        const at = `${where}[${index}]`;
        const { url, majorApiVersion, validFor, operator } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(service, at, ['url', 'majorApiVersion', 'operator'], ['validFor']);
        const parsed = URL.parse((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(url, `${at}.url`));
        if (!parsed || !['https:', 'http:'].includes(parsed.protocol))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`the "url" of ${at} is not a URL`);
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isPublicSigstore */ ._r)(parsed.hostname))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`it names ${parsed.hostname}, a public Sigstore service, which is outside every boundary`);
        if (!Number.isInteger(majorApiVersion))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`the "majorApiVersion" of ${at} is not a number`);
        const period = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(validFor) ? (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .periodOf */ .jH)(validFor) : {};
        if (typeof period === 'string')
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`the "validFor" of ${at} ${period}`);
        return { url: String(url), version: majorApiVersion, operator: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(operator, `${at}.operator`), validFor: period };
    });
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseTimeless),
/* harmony export */   M: () => (/* binding */ refuseUntimely)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(979);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1061);


/** Refuses to sign with a certificate where no declared witness can say when. @throws WITNESS_NEEDED */
function refuseTimeless({ logs, timestamps }) {
    // A log of Rekor v2 has no time of its own.
    if (timestamps || logs?.services.some(({ version }) => version === 1))
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .signingError */ .M)('WITNESS_NEEDED', 'A certificate is valid for minutes, and no witness of this boundary could say that it signed in time.', 'Declare "signing.timestamp", or a Rekor v1 log, or sign with a key.');
}
/** Refuses a signature of which no witness says that its certificate was valid. @throws WITNESS_NEEDED, CERTIFICATE_EXPIRED */
function refuseUntimely(certificate, times) {
    if (times.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .signingError */ .M)('WITNESS_NEEDED', 'No witness answered that could say when the certificate signed: the signature would never count.', 'Try again when the timestamp service answers; with certificates it cannot be optional.');
    }
    const { from, to } = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(certificate);
    const outside = times.find((at) => at < from || at > to);
    if (!outside)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .signingError */ .M)('CERTIFICATE_EXPIRED', `A witness saw the signature at ${outside.toISOString()}; its certificate is valid from ${from.toISOString()} to ${to.toISOString()}.`, 'Sign again with a new certificate. If that is no help, compare the clocks of Fulcio and of the witness.');
}


/***/ }),

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ simpleSigningPayload),
/* harmony export */   LZ: () => (/* binding */ parseSimpleSigning),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6825);


/** The media type of the payload that cosign 2 signed for an image (containers/image, "signature/simple"). */
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const TYPE = 'cosign container image signature';
const MAX_BYTES = 1024 * 1024;
/** Reads a signed simple-signing payload. Gives it, or what is wrong with it. Never throws. */
function parseSimpleSigning(payload) {
    if (payload.length > MAX_BYTES)
        return `it has ${payload.length} bytes; at most ${MAX_BYTES} are read`;
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(() => {
        const { critical, optional } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(payload)), 'it', ['critical'], ['optional']);
        const { identity, image, type } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(critical, 'critical', ['identity', 'image', 'type'], []);
        if (type !== TYPE)
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`"type" is not ${TYPE}`);
        const digest = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(image, 'image', ['docker-manifest-digest'], [])['docker-manifest-digest'], 'docker-manifest-digest');
        if (!/^sha256:[0-9a-f]{64}$/.test(digest))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"docker-manifest-digest" is not a SHA-256');
        const reference = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(identity, 'identity', ['docker-reference'], [])['docker-reference'], 'docker-reference');
        if (optional !== undefined && optional !== null && !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(optional))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"optional" is not an object');
        return { digest, reference, optional: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(optional) ? optional : {} };
    });
}
/** The payload as cosign 2 writes it, byte for byte. */
function simpleSigningPayload({ digest, reference, optional }) {
    const critical = { identity: { 'docker-reference': reference }, image: { 'docker-manifest-digest': digest }, type: TYPE };
    const names = Object.keys(optional).sort();
    // Go writes these three characters of a text as escapes.
    const json = JSON.stringify({
        critical,
        optional: names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, optional[name]])),
    });
    return Buffer.from(json.replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`));
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   GH: () => (/* binding */ IN_TOTO_PAYLOAD),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   W3: () => (/* binding */ PREDICATE),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   _i: () => (/* binding */ encodeStatement)
/* harmony export */ });
/* unused harmony exports STATEMENT_V1, STATEMENT_V01, MAX_STATEMENT_BYTES */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1061);


/** The DSSE payload type of an in-toto statement. */
const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Read, never written: `cosign attest` still writes it. */
const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';
/** Predicate types that the steps write or understand, each the URI of its specification. */
const PREDICATE = {
    cosignSign: 'https://sigstore.dev/cosign/sign/v1',
    cycloneDx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    spdx3: 'https://spdx.dev/Document/v3',
    slsaProvenance: 'https://slsa.dev/provenance/v1',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    openVex: 'https://openvex.dev/ns',
    /** cosign's, `--type vuln`. */
    vulnerabilities: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
};
/** Larger statements are refused, at signing and at verifying. */
const MAX_STATEMENT_BYTES = 32 * 1024 * 1024;
const MAX_SUBJECTS = 10_000;
/** A v1 statement. @throws STATEMENT_INVALID */
function buildStatement(subject, predicateType, predicate) {
    const statement = { _type: STATEMENT_V1, subject, predicateType, predicate };
    const wrong = statementMistake(statement);
    if (wrong !== undefined)
        throw invalid(wrong);
    return statement;
}
/** The exact bytes that are signed. @throws STATEMENT_INVALID when they would not be read as a statement again */
function encodeStatement(statement) {
    const payload = Buffer.from(JSON.stringify(statement));
    const parsed = parseStatement(payload);
    if (typeof parsed === 'string')
        throw invalid(parsed);
    return payload;
}
const invalid = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .signingError */ .M)('STATEMENT_INVALID', `The statement cannot be signed: ${why}.`, 'Correct the subjects, the predicate type or the predicate.');
/** Reads a signed payload as a statement. Gives the statement, or what is wrong with it. Unknown fields are left aside, as in-toto asks. */
function parseStatement(payload) {
    if (payload.length > MAX_STATEMENT_BYTES)
        return `it has ${payload.length} bytes; at most ${MAX_STATEMENT_BYTES} are read`;
    try {
        const value = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(payload));
        return statementMistake(value) ?? value;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .StrictJsonError */ .U7)
            return error.message;
        throw error;
    }
}
function statementMistake(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return 'it is not a JSON object';
    if (value._type !== STATEMENT_V1 && value._type !== STATEMENT_V01)
        return '"_type" is not an in-toto statement of v1 or v0.1';
    if (typeof value.predicateType !== 'string' || value.predicateType === '')
        return '"predicateType" is missing';
    if (value.predicate !== undefined && !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.predicate))
        return '"predicate" is not an object';
    if (!Array.isArray(value.subject) || value.subject.length === 0)
        return '"subject" is missing or empty';
    if (value.subject.length > MAX_SUBJECTS)
        return `it has ${value.subject.length} subjects; at most ${MAX_SUBJECTS} are read`;
    for (const [index, subject] of value.subject.entries()) {
        const wrong = subjectMistake(subject);
        if (wrong)
            return `subject ${index + 1} ${wrong}`;
    }
    return undefined;
}
const DIGEST_LENGTH = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, gitCommit: 40 };
function subjectMistake(subject) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(subject))
        return 'is not an object';
    if (subject.name !== undefined && typeof subject.name !== 'string')
        return 'has a "name" that is not text';
    const digests = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(subject.digest) ? Object.entries(subject.digest) : [];
    if (digests.length === 0)
        return 'has no digest';
    for (const [algorithm, digest] of digests) {
        if (typeof digest !== 'string' || !/^[0-9a-f]+$/.test(digest))
            return `has a ${algorithm} digest that is not lower-case hex`;
        const length = DIGEST_LENGTH[algorithm];
        // A git commit may be SHA-1 or SHA-256.
        if (length !== undefined && digest.length !== length && !(algorithm === 'gitCommit' && digest.length === 64)) {
            return `has a ${algorithm} digest of ${digest.length} digits`;
        }
    }
    return undefined;
}
/** Whether a statement is about the bytes with this SHA-256 (64 lower-case hex digits). */
const isAbout = (statement, sha256) => statement.subject.some(({ digest }) => digest.sha256 === sha256);


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6403);

/** Reading of protobuf messages in JSON so that every field has its type and nothing stays unread. */
/** A message that does not have its shape. */
class ShapeError extends Error {
}
/** What the work gives, or in a string what is wrong with what it read. */
function reading(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .StrictJsonError */ .U7 || error instanceof ShapeError)
            return error.message;
        throw error;
    }
}
/** Go writes `null` for a message that is not there. */
const given = (value) => value !== undefined && value !== null;
/** An object with all of `required`, any of `optional` and nothing else. */
function fields(value, where, required, optional) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        throw new ShapeError(`${where} is not an object`);
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined)
        throw new ShapeError(`${where} has no "${missing}"`);
    const extra = Object.keys(value).find((key) => !required.includes(key) && !optional.includes(key));
    if (extra !== undefined)
        throw new ShapeError(`${where} has an unexpected field ${JSON.stringify(extra.slice(0, 80))}`);
    return value;
}
/** More witnesses than any signature needs; sigstore-go has the same limit. */
const MAX_WITNESSES = 32;
function listOf(value, where) {
    if (!given(value))
        return [];
    if (!Array.isArray(value))
        throw new ShapeError(`${where} is not a list`);
    if (value.length > MAX_WITNESSES)
        throw new ShapeError(`it has ${value.length} ${where}; at most ${MAX_WITNESSES} are read`);
    return value;
}
/** A list in which nothing stands twice: one witness is not to look like two. */
function unlike(list, id, what) {
    if (new Set(list.map(id)).size < list.length)
        throw new ShapeError(`it holds the same ${what} twice`);
    return list;
}
function text(value, where) {
    if (typeof value !== 'string')
        throw new ShapeError(`"${where}" is not text`);
    return value;
}
function bytes(value, where) {
    const found = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(value);
    if (!found || found.length === 0)
        throw new ShapeError(`"${where}" is not base64 in its canonical form`);
    return found;
}
/** A non-negative 64-bit integer as decimal text, the only form that no reader rounds. */
function int64(value, where) {
    if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,18})$/.test(value))
        throw new ShapeError(`"${where}" is not a 64-bit number in decimal text`);
    return BigInt(value);
}


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ STRANGE_AUTHORITY),
  ws: () => (/* binding */ bareResponse),
  _l: () => (/* binding */ chainMistake),
  Of: () => (/* binding */ refusalOf),
  Wc: () => (/* binding */ verifyTimestamp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/asn1/der.js
var der = __nccwpck_require__(5780);
;// CONCATENATED MODULE: ../../packages/core/lib/asn1/signed-data.js


const OID = {
    signedData: '1.2.840.113549.1.7.2',
    data: '1.2.840.113549.1.7.1',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    algorithmProtection: '1.2.840.113549.1.9.52',
};
const HASHES = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SIGNATURES = {
    '1.2.840.10045.4.3.2': { key: 'ec', hash: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', hash: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', hash: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'sha512' },
    // rsaEncryption leaves the hash to the digest algorithm.
    '1.2.840.113549.1.1.1': { key: 'rsa' },
};
/** Reads a ContentInfo that holds SignedData. @throws DerError */
function readSignedData(contentInfo) {
    const [type, wrapped, ...more] = (0,der/* childrenOf */.LU)(contentInfo, der/* TAG */.Dk.sequence);
    (0,der/* only */.j6)(more);
    if ((0,der/* oidOf */._f)(type) !== OID.signedData)
        throw new der/* DerError */.I4('is not signed data');
    const [signedData, ...others] = (0,der/* childrenOf */.LU)(wrapped, (0,der/* contextTag */.qA)(0));
    (0,der/* only */.j6)(others);
    const [version, digests, encapsulated, ...rest] = (0,der/* childrenOf */.LU)(signedData, der/* TAG */.Dk.sequence);
    const certificates = rest[0]?.tag === (0,der/* contextTag */.qA)(0) ? (0,der/* childrenOf */.LU)(rest.shift(), (0,der/* contextTag */.qA)(0)).map(({ raw }) => raw) : [];
    const [signers, ...unread] = rest;
    (0,der/* only */.j6)(unread);
    const [signer, ...second] = (0,der/* childrenOf */.LU)(signers, der/* TAG */.Dk.set);
    (0,der/* only */.j6)(second);
    const [contentTypeOid, contentBox, ...afterContent] = (0,der/* childrenOf */.LU)(encapsulated, der/* TAG */.Dk.sequence);
    (0,der/* only */.j6)(afterContent);
    const contentType = (0,der/* oidOf */._f)(contentTypeOid);
    // RFC 5652, 5.1: 3 for content other than plain data.
    expectVersion(version, contentType === OID.data ? 1 : 3);
    const [octets, ...afterOctets] = (0,der/* childrenOf */.LU)(contentBox, (0,der/* contextTag */.qA)(0));
    (0,der/* only */.j6)(afterOctets);
    const content = (0,der/* expectTag */.yi)(octets, der/* TAG */.Dk.octetString).value;
    const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = (0,der/* childrenOf */.LU)(signer, der/* TAG */.Dk.sequence);
    expectVersion(signerVersion, 1);
    // Attributes outside of the signature could say anything.
    (0,der/* only */.j6)(unsigned);
    const [issuer, serial, ...afterSid] = (0,der/* childrenOf */.LU)(sid, der/* TAG */.Dk.sequence);
    (0,der/* only */.j6)(afterSid);
    const [listed, ...moreDigests] = (0,der/* childrenOf */.LU)(digests, der/* TAG */.Dk.set);
    (0,der/* only */.j6)(moreDigests);
    if (!listed?.raw.equals((0,der/* expectTag */.yi)(digest, der/* TAG */.Dk.sequence).raw))
        throw new der/* DerError */.I4('lists another digest algorithm than its signer uses');
    return {
        contentType,
        content,
        certificates,
        issuer: (0,der/* expectTag */.yi)(issuer, der/* TAG */.Dk.sequence).raw,
        serial: (0,der/* expectTag */.yi)(serial, der/* TAG */.Dk.integer).value,
        attributes: readAttributes(signed),
        signedAttributes: (0,der/* der */.y8)(der/* TAG */.Dk.set, (0,der/* expectTag */.yi)(signed, (0,der/* contextTag */.qA)(0)).value),
        digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
        algorithm: signatureOf(algorithm),
        signature: (0,der/* expectTag */.yi)(signature, der/* TAG */.Dk.octetString).value,
    };
}
/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
function isSigner({ issuer, serial }, certificate) {
    const [tbs] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(certificate.raw), der/* TAG */.Dk.sequence);
    const parts = (0,der/* childrenOf */.LU)(tbs, der/* TAG */.Dk.sequence);
    const offset = parts[0]?.tag === (0,der/* contextTag */.qA)(0) ? 1 : 0;
    return (parts[offset]?.value.equals(serial) ?? false) && (parts[offset + 2]?.raw.equals(issuer) ?? false);
}
/**
 * Why the content is not what the holder of a key signed, to go after "it"; undefined where it is.
 * The signed attributes must name the content's type and digest; where they name the algorithms too (RFC 6211), the same.
 * @throws DerError
 */
function signatureMistake(data, key) {
    const { attributes, algorithm, digest, content, contentType } = data;
    if ((0,der/* oidOf */._f)(attributes.get(OID.contentType)) !== contentType)
        return 'signs another type of content';
    const signed = (0,der/* expectTag */.yi)(attributes.get(OID.messageDigest), der/* TAG */.Dk.octetString).value;
    if (!(0,external_node_crypto_.createHash)(digest.hash).update(content).digest().equals(signed))
        return 'was altered: its content does not have the signed digest';
    if (!keepsAlgorithms(data))
        return 'was altered: it names other algorithms than it was signed with';
    if (key.asymmetricKeyType !== algorithm.key)
        return "has a signature of another kind than the signer's key";
    return signatureIs(key, algorithm.hash ?? digest.hash, data) ? undefined : 'has a signature that is not by the key of the certificate';
}
function signatureIs(key, hash, { signedAttributes, signature }) {
    try {
        return (0,external_node_crypto_.verify)(hash, signedAttributes, key, signature);
    }
    catch {
        return false;
    }
}
function keepsAlgorithms({ attributes, digest, algorithm }) {
    const attribute = attributes.get(OID.algorithmProtection);
    if (!attribute)
        return true;
    const [signedDigest, signedAlgorithm, ...more] = (0,der/* childrenOf */.LU)(attribute, der/* TAG */.Dk.sequence);
    (0,der/* only */.j6)(more);
    const [oid] = (0,der/* childrenOf */.LU)(signedAlgorithm, (0,der/* contextTag */.qA)(1));
    return algorithmOid(signedDigest) === digest.oid && (0,der/* oidOf */._f)(oid) === algorithm.oid;
}
function readAttributes(signed) {
    const attributes = new Map();
    for (const attribute of (0,der/* childrenOf */.LU)(signed, (0,der/* contextTag */.qA)(0))) {
        const [type, values, ...more] = (0,der/* childrenOf */.LU)(attribute, der/* TAG */.Dk.sequence);
        (0,der/* only */.j6)(more);
        const [value, ...second] = (0,der/* childrenOf */.LU)(values, der/* TAG */.Dk.set);
        (0,der/* only */.j6)(second);
        const oid = (0,der/* oidOf */._f)(type);
        if (!value || attributes.has(oid))
            throw new der/* DerError */.I4(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
        attributes.set(oid, value);
    }
    return attributes;
}
function expectVersion(element, version) {
    if (!(0,der/* expectTag */.yi)(element, der/* TAG */.Dk.integer).value.equals(Buffer.from([version])))
        throw new der/* DerError */.I4('has an unexpected version');
}
/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element) {
    const [id, parameters, ...more] = (0,der/* childrenOf */.LU)(element, der/* TAG */.Dk.sequence);
    (0,der/* only */.j6)(more);
    if (parameters && (0,der/* expectTag */.yi)(parameters, der/* TAG */.Dk.null).value.length > 0)
        throw new der/* DerError */.I4('has a NULL that is not empty');
    return (0,der/* oidOf */._f)(id);
}
/** The name of a hash that counts. @throws DerError for any other, SHA-1 among them */
function hashOf(element) {
    const hash = HASHES[algorithmOid(element)];
    if (!hash)
        throw new der/* DerError */.I4('uses a hash other than SHA-256, SHA-384 and SHA-512');
    return hash;
}
function signatureOf(element) {
    const oid = algorithmOid(element);
    const found = SIGNATURES[oid];
    if (!found)
        throw new der/* DerError */.I4('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
    return { oid, ...found };
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/timestamp-token.js


/**
 * Verification of RFC 3161 responses (with RFC 5652 SignedData, RFC 5035 and 5816 certificate ids).
 * Written here because `@sigstore/verify` takes ECDSA tokens alone, and checks neither the extended key usage nor the
 * certificate id, and because nothing may stay unread: every byte of a token that verifies is either signed or compared.
 */
const timestamp_token_OID = {
    tstInfo: '1.2.840.113549.1.9.16.1.4',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    extendedKeyUsage: '2.5.29.37',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};
/** What is wrong with a token that no authority of those that count signed. */
const STRANGE_AUTHORITY = 'it is of a timestamp authority that is not trusted';
/**
 * Verifies a response over `data` against the authorities that count.
 * Gives what it says, or a string that tells what is wrong with it ("it \u2026"). Never throws.
 * @param nonce big-endian; where given, the token must carry exactly this one
 */
function verifyTimestamp(response, data, authorities, nonce) {
    try {
        const token = readToken(response);
        const imprint = (0,external_node_crypto_.createHash)(token.imprint.hash).update(data).digest();
        if (!imprint.equals(token.imprint.digest))
            return 'it is over something else than this signature';
        if (nonce !== undefined && !(token.nonce && trimmed(token.nonce).equals(trimmed(nonce))))
            return 'it answers another request: its nonce differs';
        const authority = authorities.find(({ chain: [leaf] }) => isSigner(token.signed, leaf));
        if (!authority)
            return STRANGE_AUTHORITY;
        const stranger = token.signed.certificates.some((raw) => !authority.chain.some((certificate) => certificate.raw.equals(raw)));
        if (stranger)
            return "it carries a certificate that is not of the authority's chain";
        const wrong = signerMistake(token.signed, authority.chain[0]) ?? chainMistake(authority.chain, token.at);
        return wrong ?? { at: token.at, authority };
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return `it ${error.message}`;
        throw error;
    }
}
/** The token of a response, granted, without the free text that the service may have put around it. @throws DerError */
function bareResponse(response) {
    const [, token] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(response), der/* TAG */.Dk.sequence);
    return (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* der */.y8)(der/* TAG */.Dk.sequence, Buffer.from([der/* TAG */.Dk.integer, 1, 0])), (0,der/* expectTag */.yi)(token, der/* TAG */.Dk.sequence).raw);
}
/** Why a service did not grant a timestamp: its status and text, or undefined where it did. @throws DerError */
function refusalOf(response) {
    const [info] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(response), der/* TAG */.Dk.sequence);
    const [status, ...rest] = (0,der/* childrenOf */.LU)(info, der/* TAG */.Dk.sequence);
    const code = (0,der/* expectTag */.yi)(status, der/* TAG */.Dk.integer).value;
    if (code.length === 1 && code[0] === 0)
        return undefined;
    const words = rest
        .filter(({ tag }) => tag === der/* TAG */.Dk.sequence)
        .flatMap((text) => (0,der/* childrenOf */.LU)(text, der/* TAG */.Dk.sequence))
        .map(({ value }) => value
        .toString('latin1')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .slice(0, 200));
    return [`status ${code.toString('hex')}`, ...words].join(', ');
}
function readToken(response) {
    const [info, token, ...beyond] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(response), der/* TAG */.Dk.sequence);
    const [status] = (0,der/* childrenOf */.LU)(info, der/* TAG */.Dk.sequence);
    if (!(0,der/* expectTag */.yi)(status, der/* TAG */.Dk.integer).value.equals(Buffer.from([0])))
        throw new der/* DerError */.I4('was not granted');
    (0,der/* only */.j6)(beyond);
    const signed = readSignedData(token);
    if (signed.contentType !== timestamp_token_OID.tstInfo)
        throw new der/* DerError */.I4('is not a timestamp');
    return { ...readTstInfo(signed.content), signed };
}
function readTstInfo(content) {
    const [version, policy, imprint, serial, time, ...rest] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(content), der/* TAG */.Dk.sequence);
    if (!(0,der/* expectTag */.yi)(version, der/* TAG */.Dk.integer).value.equals(Buffer.from([1])))
        throw new der/* DerError */.I4('has an unexpected version');
    (0,der/* oidOf */._f)(policy);
    (0,der/* expectTag */.yi)(serial, der/* TAG */.Dk.integer);
    const [hash, digest, ...more] = (0,der/* childrenOf */.LU)(imprint, der/* TAG */.Dk.sequence);
    (0,der/* only */.j6)(more);
    return {
        at: timeOf(time),
        imprint: { hash: hashOf(hash), digest: (0,der/* expectTag */.yi)(digest, der/* TAG */.Dk.octetString).value },
        nonce: rest.find(({ tag }) => tag === der/* TAG */.Dk.integer)?.value,
    };
}
function signerMistake(signed, leaf) {
    if (!namesCertificate(signed.attributes, leaf))
        return 'it does not name the certificate of its signer';
    const mistake = signatureMistake(signed, leaf.publicKey);
    return mistake && `it ${mistake}`;
}
/** ESSCertID: the signer signed the hash of its own certificate, so that no other certificate of the same key can take its place. */
function namesCertificate(attributes, leaf) {
    const v2 = attributes.get(timestamp_token_OID.signingCertificateV2);
    const [list] = (0,der/* childrenOf */.LU)(v2 ?? attributes.get(timestamp_token_OID.signingCertificate), der/* TAG */.Dk.sequence);
    const [first] = (0,der/* childrenOf */.LU)(list, der/* TAG */.Dk.sequence);
    const fields = (0,der/* childrenOf */.LU)(first, der/* TAG */.Dk.sequence);
    // In V2 the hash algorithm is there only where it is not SHA-256.
    const named = v2 && fields[0]?.tag === der/* TAG */.Dk.sequence ? hashOf(fields.shift()) : v2 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(named).update(leaf.raw).digest().equals((0,der/* expectTag */.yi)(fields[0], der/* TAG */.Dk.octetString).value);
}
/** Why a chain, leaf first, does not stand for timestamps of that time; undefined where it does. @throws DerError */
function chainMistake(chain, at) {
    const [leaf] = chain;
    if (!isForTimestampsOnly(leaf))
        return "the authority's certificate is not for timestamps alone (extended key usage, critical)";
    for (const [index, certificate] of chain.entries()) {
        if (at.getTime() < Date.parse(certificate.validFrom) || at.getTime() > Date.parse(certificate.validTo)) {
            return `its time ${at.toISOString()} is outside of the validity of certificate ${index + 1} of the authority's chain`;
        }
        const issuer = chain[index + 1];
        if (issuer && !(issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey))) {
            return `certificate ${index + 1} of the authority's chain was not issued by the next one`;
        }
    }
    return undefined;
}
/** RFC 3161, 2.3: the extended key usage must be critical and hold nothing but timeStamping. */
function isForTimestampsOnly(leaf) {
    const [tbs] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(leaf.raw), der/* TAG */.Dk.sequence);
    const box = (0,der/* childrenOf */.LU)(tbs, der/* TAG */.Dk.sequence).find(({ tag }) => tag === (0,der/* contextTag */.qA)(3));
    const [extensions] = box ? (0,der/* childrenOf */.LU)(box, (0,der/* contextTag */.qA)(3)) : [];
    for (const extension of extensions ? (0,der/* childrenOf */.LU)(extensions, der/* TAG */.Dk.sequence) : []) {
        const [id, critical, value] = (0,der/* childrenOf */.LU)(extension, der/* TAG */.Dk.sequence);
        if ((0,der/* oidOf */._f)(id) !== timestamp_token_OID.extendedKeyUsage)
            continue;
        if (critical?.tag !== der/* TAG */.Dk.boolean || value?.tag !== der/* TAG */.Dk.octetString)
            return false;
        const usages = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(value.value), der/* TAG */.Dk.sequence).map(der/* oidOf */._f);
        return usages.length === 1 && usages[0] === timestamp_token_OID.timeStamping;
    }
    return false;
}
function timeOf(element) {
    const text = (0,der/* expectTag */.yi)(element, der/* TAG */.Dk.generalizedTime).value.toString('latin1');
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/.exec(text);
    const iso = match && `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.${(match[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
    const date = new Date(iso || Number.NaN);
    if (Number.isNaN(date.getTime()) || date.toISOString() !== iso)
        throw new der/* DerError */.I4('has a time that does not exist');
    return date;
}
/** An INTEGER's bytes without the leading zeros, to compare nonces. */
function trimmed(bytes) {
    const start = bytes.findIndex((byte) => byte !== 0);
    return Buffer.from(bytes.subarray(start < 0 ? bytes.length : start));
}


/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5780);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1061);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4554);
/* harmony import */ var _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1200);






const SHA256 = '2.16.840.1.101.3.4.2.1';
/** A TimeStampReq (RFC 3161, 2.4.1) over SHA-256 of the data, asking for the certificates. */
function timestampRequest(data, nonce) {
    const imprint = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .derOid */ ._2)(SHA256), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.null)), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest()));
    return (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .derInteger */ .i5)(1), imprint, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .derInteger */ .i5)(nonce), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.boolean, Buffer.from([0xff])));
}
/**
 * Has a timestamp authority say when it saw a signature, and checks its answer against the boundary's chain before it counts.
 * @returns the DER response as a bundle holds it, and the time
 * @throws TIMESTAMP_UNAVAILABLE, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function timestampOf(fetch, authority, signature) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    const unavailable = (what, fix, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('TIMESTAMP_UNAVAILABLE', `The timestamp service ${authority.url} ${what}.`, fix, { cause });
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .post */ .bE)(fetch, authority.url, 'application/timestamp-query', timestampRequest(signature, nonce), 'timestamp').catch((error) => {
        throw (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .isSilence */ .or)(error)
            ? unavailable(`did not answer: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
            : error;
    });
    if (answer.status !== 200 && answer.status !== 201) {
        throw unavailable(`answered with status ${answer.status}${(0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(answer.body)}`, 'Check that "signing.timestamp.url" is an RFC 3161 service, with its full path.');
    }
    let wrong;
    try {
        const refusal = (0,_timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(answer.body);
        if (refusal !== undefined)
            throw unavailable(`refused the request (${refusal})`, 'Look at its own logs for the reason.');
        const response = (0,_timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .bareResponse */ .ws)(answer.body);
        const verified = (0,_timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyTimestamp */ .Wc)(response, signature, [authority], nonce);
        if (typeof verified !== 'string')
            return { response, at: verified.at };
        wrong = verified;
    }
    catch (error) {
        if (!(error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4))
            throw error;
        wrong = `it ${error.message}`;
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('TIMESTAMP_ANSWER_WRONG', `The answer of the timestamp service ${authority.url} proves nothing: ${wrong}.`, 'Check that "signing.timestamp.chain" is the certificate chain of this service, leaf first.');
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ parseTrust),
/* harmony export */   il: () => (/* binding */ trustedRootJson),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   rv: () => (/* binding */ parseLogKey),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xW: () => (/* binding */ parseCaChain),
/* harmony export */   zz: () => (/* binding */ parseChain)
/* harmony export */ });
/* unused harmony exports TRUST_MEDIA_TYPE, logKeyDetails, writeTrust */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6403);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8140);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6948);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(886);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5780);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8631);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1061);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2670);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(173);
/* harmony import */ var _sct_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(7818);
/* harmony import */ var _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1200);









const TRUST_MEDIA_TYPE = 'application/vnd.sovereign-actions.trust.v1+json';
const TRUSTED_ROOT_MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const MAX_TRUST_CHARACTERS = 1024 * 1024;
const invalid = (name, why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('TRUST_INVALID', `${name} cannot be used as trust: ${why}.`, 'Give a trust file of this product, a Sigstore trusted_root.json, or a PEM public key.', { cause });
/**
 * Reads trust from a file's text: our trust file, a PEM public key alone, or a bare Sigstore `trusted_root.json` (which holds no keys).
 * @param name what messages, and a key that stands alone, are called: the file's name
 * @throws TRUST_INVALID, KEY_INVALID, KEY_UNSUPPORTED
 */
function parseTrust(text, name) {
    if (text.length > MAX_TRUST_CHARACTERS)
        throw invalid(name, `it is larger than ${MAX_TRUST_CHARACTERS} characters`);
    if (text.trimStart().startsWith('-----BEGIN'))
        return { keys: [trustedKey((0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(text, name), name)], logs: [], authorities: [] };
    let value;
    try {
        value = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(text);
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .StrictJsonError */ .U7)
            throw invalid(name, error.message, error);
        throw error;
    }
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        throw invalid(name, 'it is not a JSON object');
    if (value.mediaType !== TRUST_MEDIA_TYPE)
        return { keys: [], ...parseTrustedRoot(value, name) };
    const extra = Object.keys(value).find((key) => !['mediaType', 'keys', 'identities', 'trustedRoot'].includes(key));
    if (extra !== undefined)
        throw invalid(name, `it has an unknown field ${JSON.stringify(extra.slice(0, 80))}`);
    const identities = identitiesOf(value.identities, name);
    if (!Array.isArray(value.keys) || value.keys.length + identities.length === 0)
        throw invalid(name, '"keys" is missing or empty');
    const keys = value.keys.map((key, index) => {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(key) || typeof key.name !== 'string' || typeof key.publicKey !== 'string' || Object.keys(key).length !== 2) {
            throw invalid(name, `key ${index + 1} is not { "name", "publicKey" }`);
        }
        return trustedKey((0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(key.publicKey, `${name}, key ${index + 1}`), key.name);
    });
    if (value.trustedRoot === undefined)
        return { keys, identities, logs: [], authorities: [] };
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.trustedRoot))
        throw invalid(name, '"trustedRoot" is not an object');
    return { keys, identities, ...parseTrustedRoot(value.trustedRoot, name) };
}
function identitiesOf(value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw invalid(name, '"identities" is not a list');
    return value.map((identity, index) => {
        const { name: called, issuer, subject } = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(identity) ? identity : {};
        if (typeof called !== 'string' || typeof issuer !== 'string' || typeof subject !== 'string' || Object.keys(identity).length !== 3)
            throw invalid(name, `identity ${index + 1} is not { "name", "issuer", "subject" }`);
        const wrong = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .subjectPatternMistake */ .J)(subject);
        if (wrong !== undefined)
            throw invalid(name, `the subject of identity ${index + 1} ${wrong}`);
        return { name: called, issuer, subject };
    });
}
function trustedKey(publicKey, name) {
    (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKindOf */ .lJ)(publicKey, name);
    return { name, publicKey };
}
/** What a Sigstore trusted root holds. */
function parseTrustedRoot(root, name) {
    if (typeof root.mediaType !== 'string' || !/^application\/vnd\.dev\.sigstore\.trustedroot[+.;]/.test(root.mediaType)) {
        throw invalid(name, 'its "mediaType" is neither a trust file nor a Sigstore trusted root');
    }
    const list = (key) => {
        const value = root[key] ?? [];
        if (!Array.isArray(value))
            throw invalid(name, `"${key}" is not a list`);
        return value;
    };
    const logs = (key) => list(key).map((log, index) => {
        const at = `${key}[${index}]`;
        const publicKey = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log.publicKey) ? log.publicKey : {};
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log) || typeof log.baseUrl !== 'string' || !URL.canParse(log.baseUrl))
            throw invalid(name, `${at} has no "baseUrl"`);
        refusePublic(log.baseUrl, `${name}, ${at}`);
        const der = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(publicKey.rawBytes);
        if (!der)
            throw invalid(name, `${at} has no "publicKey.rawBytes"`);
        const known = logKeyFrom(der, `${name}, ${at}`);
        return {
            url: log.baseUrl,
            publicKey: known,
            ...versionBy(log.logId, log.baseUrl, known),
            ...period(publicKey.validFor, `${name}, ${at}`),
        };
    });
    const chains = (key, mistake) => list(key).map((authority, index) => {
        const at = `${name}, ${key}[${index}]`;
        const certificates = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority.certChain) ? authority.certChain.certificates : undefined;
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority) || !Array.isArray(certificates))
            throw invalid(at, 'it has no "certChain.certificates"');
        const raw = certificates.map((certificate) => ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(certificate) ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(certificate.rawBytes) : undefined));
        const url = typeof authority.uri === 'string' ? authority.uri : '';
        refusePublic(url, at);
        return { url, chain: chainOf(raw, at, mistake), ...period(authority.validFor, at) };
    });
    return {
        logs: logs('tlogs'),
        authorities: chains('timestampAuthorities', _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .chainMistake */ ._l),
        certificateAuthorities: chains('certificateAuthorities', _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .caChainMistake */ .i$),
        ctLogs: logs('ctlogs'),
    };
}
/** A log of the public instance would make a signature count that left the region. @throws TRUST_INVALID */
function refusePublic(url, name) {
    const hostname = URL.parse(url)?.hostname;
    if (hostname !== undefined && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .isPublicSigstore */ ._r)(hostname))
        throw invalid(name, 'it is a public Sigstore service, which is outside every boundary');
}
/** An Ed25519 key tells by the id that it goes by which Rekor its log is; of other keys the id is the same. */
function versionBy(logId, url, publicKey) {
    const keyId = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(logId) ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(logId.keyId) : undefined;
    const version = [1, 2].find((one) => keyId?.equals((0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logKeyId */ .xK)({ url, publicKey, version: one })));
    return version && publicKey.asymmetricKeyType === 'ed25519' ? { version } : {};
}
function logKeyFrom(der, name) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        logKeyDetails(key, name);
        return key;
    }
    catch (error) {
        throw invalid(name, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error), error);
    }
}
/** Sigstore's name of a log key's algorithm. @throws TRUST_INVALID */
function logKeyDetails(key, name) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'PKIX_ED25519';
    try {
        return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKindOf */ .lJ)(key, name).keyDetails;
    }
    catch (error) {
        throw invalid(name, 'a log key must be Ed25519, ECDSA, or RSA', error);
    }
}
function period(value, name) {
    if (value === undefined)
        return {};
    const validFor = periodOf(value);
    if (typeof validFor === 'string')
        throw invalid(name, `its "validFor" ${validFor}`);
    return { validFor };
}
/** A TimeRange of protobuf-specs in JSON, or a string that tells what is wrong with it, to go after its name. */
function periodOf(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return 'is not an object';
    const validFor = {};
    for (const bound of ['start', 'end']) {
        const text = value[bound];
        if (text === undefined || text === null)
            continue;
        if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) || Number.isNaN(Date.parse(text)))
            return `has a "${bound}" that is not a time such as 2026-01-31T00:00:00Z`;
        validFor[bound] = new Date(text);
    }
    return validFor;
}
/** Whether a moment is in a period, its bounds included. */
const within = (period, at) => !(period?.start && at < period.start) && !(period?.end && at > period.end);
/**
 * The certificates of a chain, leaf first, from DER.
 * @throws TRUST_INVALID when one is damaged, the order is another, or the chain is for another purpose
 */
function chainOf(certificates, name, mistake) {
    try {
        const [leaf, ...issuers] = certificates.map((raw) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw ?? new Uint8Array()));
        if (!leaf)
            throw invalid(name, 'it holds no certificate');
        const chain = [leaf, ...issuers];
        // A moment at which a sound chain is valid: any later question of time is asked of the timestamp itself.
        const moment = new Date(Math.max(...chain.map(({ validFrom }) => Date.parse(validFrom))));
        const wrong = mistake(chain, moment);
        if (wrong)
            throw invalid(name, `${wrong} (the leaf comes first)`);
        return chain;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_10__/* .DerError */ .I4 || (error instanceof Error && !('exit' in error)))
            throw invalid(name, `a certificate is damaged: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}`, error);
        throw error;
    }
}
/** The chain of a timestamp authority in PEM, leaf first. @throws TRUST_INVALID */
const parseChain = (pem, name) => chainOf(certificatesIn(pem), name, _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .chainMistake */ ._l);
/** The chain of a certificate authority in PEM, the one that issues first, the root last. @throws TRUST_INVALID */
const parseCaChain = (pem, name) => chainOf(certificatesIn(pem), name, _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .caChainMistake */ .i$);
const certificatesIn = (pem) => (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []).map((block) => Buffer.from(block.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----/g, ''), 'base64'));
/** The public key of a transparency log, in PEM. @throws TRUST_INVALID, KEY_INVALID */
function parseLogKey(pem, name) {
    const key = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(pem, name);
    logKeyDetails(key, name);
    return key;
}
/** A `trusted_root.json` of logs and authorities, as `cosign --trusted-root` takes it. */
function trustedRootJson({ logs, authorities, certificateAuthorities = [], ctLogs = [], }) {
    const span = (validFor, start) => ({
        start: time(validFor?.start) ?? start,
        ...(validFor?.end && { end: time(validFor.end) }),
    });
    const log = ({ url, publicKey, validFor }, keyId) => ({
        baseUrl: url,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
            rawBytes: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .Bb)(publicKey).toString('base64'),
            keyDetails: logKeyDetails(publicKey, url),
            validFor: span(validFor, '1970-01-01T00:00:00Z'),
        },
        logId: { keyId: keyId.toString('base64') },
    });
    const authority = ({ url, chain, validFor }) => ({
        subject: { commonName: /^CN=(.*)$/m.exec(chain[0].subject)?.[1] ?? '' },
        uri: url,
        certChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
        validFor: span(validFor, time(new Date(chain[0].validFrom))),
    });
    return {
        mediaType: TRUSTED_ROOT_MEDIA_TYPE,
        tlogs: logs.map((one) => log(one, (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logKeyId */ .xK)(one))),
        ...(certificateAuthorities.length > 0 && { certificateAuthorities: certificateAuthorities.map(authority) }),
        ...(ctLogs.length > 0 && { ctlogs: ctLogs.map((one) => log(one, (0,_sct_js__WEBPACK_IMPORTED_MODULE_11__/* .ctLogId */ .D)(one))) }),
        timestampAuthorities: authorities.map(authority),
    };
}
const time = (date) => date?.toISOString().replace('.000Z', 'Z');
/** The text of a trust file: what a stranger needs to verify, and nothing secret. */
function writeTrust(trust) {
    return `${JSON.stringify({
        mediaType: TRUST_MEDIA_TYPE,
        keys: trust.keys.map(({ name, publicKey }) => ({ name, publicKey: publicKeyPem(publicKey) })),
        ...(trust.identities?.length && { identities: trust.identities.map(({ name, issuer, subject }) => ({ name, issuer, subject })) }),
        trustedRoot: trustedRootJson(trust),
    }, undefined, 2)}\n`;
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ isTrustedSigner),
/* harmony export */   JQ: () => (/* binding */ checkSigner),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   yF: () => (/* binding */ checkCertificate)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(886);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(979);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8631);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9556);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(173);
/* harmony import */ var _sct_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7818);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1962);








/** The keys that a bundle's signature is tried with. Those of a bundle without certificate are all trusted ones. */
function candidatesOf({ certificate }, trust, say) {
    if (certificate === undefined)
        return trust.keys.map((key) => ({ ...key, ...(0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKindOf */ .lJ)(key.publicKey, key.name) }));
    try {
        const read = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(certificate);
        const name = 'the key of the certificate';
        return [{ name, publicKey: read.publicKey, ...(0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKindOf */ .lJ)(read.publicKey, name), certificate: read }];
    }
    catch (error) {
        say('certificate', 'broken', `The certificate of the signer cannot be used: ${reasonOf(error)}.`);
        return [];
    }
}
/** Says what a certificate that cannot be read is. An error of any other kind is thrown on. */
function reasonOf(error) {
    if (error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4)
        return `it ${error.message}`;
    if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj)
        return error.message.replace(/\.$/, '');
    throw error;
}
/**
 * Which candidate made the signature. Every one is tried; the bundle's hint chooses none, and must not name another.
 * @param holds for each candidate, whether the signature is its own
 */
function checkSigner(bundle, candidates, holds, say) {
    const signer = candidates[holds.indexOf(true)];
    if (bundle.certificate === undefined)
        return checkKey(bundle, candidates, signer, say);
    if (!signer)
        say('signature', 'broken', 'The signature over this content was not made by the key of its certificate.');
    return signer;
}
function checkKey({ hint }, keys, key, say) {
    if (keys.length === 0) {
        say('key', 'unknown', 'The signer is unknown: the trust that was given holds no key.');
        say('signature', 'unknown', 'Without a trusted key the signature cannot be checked.');
        return undefined;
    }
    const claimed = keys.find(({ publicKey }) => (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(publicKey) === hint);
    if (!key) {
        if (claimed)
            say('key', 'holds', `The bundle names trusted key ${claimed.name}.`);
        else
            say('key', 'unknown', 'The signer is unknown: the bundle names none of the trusted keys.');
        say('signature', 'broken', 'The signature over this content was made by none of the trusted keys.');
        return undefined;
    }
    // Tools give hints of several kinds, and none is a proof. One that is understood must not be of another key.
    if (claimed && (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(key.publicKey) !== hint)
        say('key', 'broken', `The signature is of trusted key ${key.name}, but the bundle names trusted key ${claimed.name}.`);
    else
        say('key', 'holds', `The signer is trusted key ${key.name}.`);
    return key;
}
/**
 * Checks a certificate for the times at which witnesses saw its signature: issued by a declared authority, valid then, for code
 * signing, in a declared certificate transparency log where one is, and about a declared identity. Without a time nothing holds:
 * such a certificate is valid for minutes, and its key is worth nothing afterwards.
 */
function checkCertificate(certificate, times, trust, say) {
    const { certificateAuthorities = [], ctLogs = [], identities = [] } = trust;
    try {
        const issuers = certificateAuthorities.filter(({ chain: [issuer] }) => (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssuedBy */ .rh)(certificate, (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(issuer.raw)));
        if (issuers.length === 0) {
            say('certificate', 'broken', 'The certificate of the signer was issued by no certificate authority that is trusted.');
            say('identity', 'unknown', 'The signer is unknown: nobody who is trusted says who it is.');
            return undefined;
        }
        if (times.length === 0) {
            say('certificate', 'broken', 'No witness that holds says when the certificate signed, so whether it was valid then is unknown.');
            return undefined;
        }
        const mistakes = issuers.map((authority) => mistakeAt(certificate, authority, times));
        const issuer = issuers[mistakes.indexOf(undefined)];
        if (!issuer) {
            say('certificate', 'broken', `The certificate of the signer does not count: it ${mistakes[0]}.`);
            return undefined;
        }
        say('certificate', 'holds', `${issuer.url} certified the signer, and the certificate was valid when it signed.`);
        if (ctLogs.length > 0) {
            const entered = (0,_sct_js__WEBPACK_IMPORTED_MODULE_5__/* .ctTime */ .Z)(certificate, (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(issuer.chain[0].raw), ctLogs);
            if (typeof entered === 'string') {
                say('certificate transparency', 'broken', `The certificate of the signer does not count: it ${entered}.`);
                return undefined;
            }
            say('certificate transparency', 'holds', `A trusted log took the certificate in at ${entered.at.toISOString()}.`);
        }
        return checkIdentity((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .certificateClaims */ .L)(certificate), identities, say);
    }
    catch (error) {
        say('certificate', 'broken', `The certificate of the signer cannot be used: ${reasonOf(error)}.`);
        return undefined;
    }
}
function mistakeAt(certificate, { chain, validFor }, times) {
    const outside = times.find((at) => !(0,_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .within */ .ux)(validFor, at));
    return outside
        ? `signed at ${outside.toISOString()}, when its certificate authority was not trusted`
        : (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .signerMistake */ .Rg)(certificate, chain, times);
}
function checkIdentity(claims, identities, say) {
    const { issuer, subject } = claims;
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .c)(claims, identities);
    if (identity) {
        say('identity', 'holds', `The signer is trusted identity ${identity.name}: ${subject}, by ${issuer}.`);
        return { identity, claims };
    }
    say('identity', 'unknown', `The signer is unknown: ${JSON.stringify(subject.slice(0, 400))}, by ${issuer}.`);
    say('signer', 'broken', 'The signature is by none of the trusted identities.');
    return undefined;
}
/** Whether the signatures of a signer would count, as far as its key or its identity decide. */
function isTrustedSigner({ publicKey, certificate }, { keys, identities = [] }) {
    if (certificate)
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .c)((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .certificateClaims */ .L)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(certificate)), identities) !== undefined;
    return keys.some((key) => (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(key.publicKey) === (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(publicKey));
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle),
  F: () => (/* binding */ verifyLegacy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle.js
var lib_bundle = __nccwpck_require__(1274);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle-read.js
var bundle_read = __nccwpck_require__(7063);
// EXTERNAL MODULE: ../../packages/sigstore/lib/legacy.js
var legacy = __nccwpck_require__(2125);
// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __nccwpck_require__(173);
// EXTERNAL MODULE: ../../packages/sigstore/lib/simple-signing.js
var simple_signing = __nccwpck_require__(2810);
// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __nccwpck_require__(6917);
// EXTERNAL MODULE: ../../packages/sigstore/lib/verify-signer.js
var verify_signer = __nccwpck_require__(1038);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log.js
var lib_log = __nccwpck_require__(2670);
// EXTERNAL MODULE: ../../packages/sigstore/lib/timestamp-token.js + 1 modules
var timestamp_token = __nccwpck_require__(1200);
// EXTERNAL MODULE: ../../packages/sigstore/lib/trust.js
var lib_trust = __nccwpck_require__(1962);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/verify-witnesses.js




/**
 * Checks a bundle's timestamps over its signature.
 * @returns the times of those that hold, the earliest first
 */
function checkTimestamps({ timestamps, content, stamped }, trust, expectation, say) {
    return weigh({
        name: 'timestamp',
        none: 'The bundle holds no timestamp: when it was signed is unknown.',
        unchecked: trust.authorities.length === 0 ? 'the trust that was given holds no timestamp authority' : undefined,
        needed: neededOf(expectation, trust.authorities.length),
    }, timestamps, (response) => {
        const verified = (0,timestamp_token/* verifyTimestamp */.Wc)(response, stamped ?? content.signature, trust.authorities);
        if (typeof verified === 'string') {
            return { verdict: 'broken', detail: `The timestamp does not count: ${verified}.`, strange: verified === timestamp_token/* STRANGE_AUTHORITY */.TJ };
        }
        const { at, authority } = verified;
        const time = at.toISOString();
        if (!(0,lib_trust/* within */.ux)(authority.validFor, at))
            return { verdict: 'broken', detail: `The timestamp is of ${time}, when its authority was not trusted.` };
        const witness = authority.url || authority.chain[0].fingerprint256;
        return { verdict: 'holds', detail: `A trusted timestamp authority saw the signature at ${time}.`, witness, at };
    }, say);
}
/**
 * Checks that a bundle's log entries are about exactly this signature, and that trusted logs prove to hold them.
 * @param about absent where the signature does not hold or cannot be checked
 * @param times at which timestamps saw the signature
 * @returns the times at which logs of Rekor v1 took it, the earliest first
 */
function checkLogs({ entries }, about, trust, expectation, times, say) {
    return weigh({
        name: 'transparency log',
        none: 'The bundle holds no log entry.',
        unchecked: trust.logs.length === 0 ? 'the trust that was given holds no log key' : undefined,
        needed: neededOf(expectation, trust.logs.length),
    }, entries, (entry) => {
        if (!about)
            return { verdict: 'unknown', detail: 'Not checked: the entry is about a signature that does not hold or cannot be checked.' };
        // One key may be trusted under several names and for several periods.
        const known = trust.logs.filter((log) => (0,lib_log/* isEntryOf */.IG)(entry, log)).map((log) => ({ log, verified: (0,lib_log/* verifyLogEntry */.ce)(entry, about, log) }));
        if (known.length === 0)
            return { verdict: 'broken', detail: 'The log entry is of a log that is not trusted.', strange: true };
        const proven = known.flatMap(({ log, verified }) => (typeof verified === 'string' ? [] : [{ log, ...verified }]));
        const [first] = proven;
        if (!first)
            return { verdict: 'broken', detail: `The log entry does not count: ${known[0]?.verified}.` };
        const at = first.at ?? times[0];
        const log = proven.map((one) => one.log).find(({ validFor }) => (at ? (0,lib_trust/* within */.ux)(validFor, at) : !validFor?.end));
        if (!log && at)
            return { verdict: 'broken', detail: `The signature is of ${at.toISOString()}, when its log was not trusted.` };
        if (!log) {
            const until = first.log.validFor?.end?.toISOString();
            return { verdict: 'unknown', detail: `${first.log.url} is trusted until ${until}, and no timestamp says when this was signed.` };
        }
        const when = first.at ? ` of ${first.at.toISOString()}` : '';
        const index = entry.promise ? entry.logIndex : entry.proof?.logIndex;
        const detail = `${log.url} proves to hold this signature, as entry ${index}${when}.`;
        return { verdict: 'holds', detail, witness: (0,public_key/* keyHint */.p4)(log.publicKey), ...(first.at && { at: first.at }) };
    }, say);
}
const neededOf = (expectation, trusted) => {
    if (typeof expectation === 'number')
        return expectation;
    return (expectation ?? (trusted > 0 ? 'required' : 'optional')) === 'required' ? 1 : 0;
};
/** Says what the witnesses of one kind amount to, and whether there are enough of them. */
function weigh({ name, none, unchecked, needed }, given, check, say) {
    if (given.length === 0) {
        say(name, needed > 0 ? 'broken' : 'unknown', none, needed > 0);
        return [];
    }
    if (unchecked !== undefined) {
        say(name, 'unknown', `Not checked: ${unchecked}.`, needed > 0);
        return [];
    }
    const testimonies = given.map(check);
    const holding = testimonies.filter(({ verdict }) => verdict === 'holds');
    const count = new Set(holding.map(({ witness }) => witness)).size;
    const enough = count > 0 && count >= needed;
    for (const { verdict, detail, strange } of testimonies) {
        if (strange && enough)
            say(name, 'unknown', detail, false);
        else
            say(name, verdict, detail);
    }
    if (count < needed && needed > 1) {
        const open = testimonies.some(({ verdict }) => verdict === 'unknown');
        say(name, open ? 'unknown' : 'broken', `${count} of the ${needed} that are required hold, each by a witness of its own.`);
    }
    return holding.flatMap(({ at }) => at ?? []).sort((one, other) => one.getTime() - other.getTime());
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/verify.js









/**
 * Verifies a Sigstore bundle (v0.1 to v0.3), or the bundle file of cosign 2, against keys, identities, logs and authorities from
 * outside of it. Offline.
 * A bad bundle never throws: it is reported as broken. Errors of reading `artifact` pass through.
 */
const verifyBundle = (bundleJson, options) => verifyRead((0,bundle_read/* readBundle */.B)(bundleJson), options);
/**
 * Verifies what cosign 2 kept under an image's tag `.sig` or `.att`, as verifyBundle does.
 * @param options with the digest of the image, without an artifact: what is signed is in the layer
 */
function verifyLegacy(kind, layer, { artifactSha256, ...options }) {
    if (kind === 'att')
        return verifyRead((0,legacy/* readLegacyAttestation */.wX)(layer), { ...options, ...(artifactSha256 !== undefined && { artifactSha256 }) });
    return verifyRead((0,legacy/* readLegacySignature */.ac)(layer), { ...options, artifact: layer.bytes }, (say) => checkSimpleSigning(layer.bytes, artifactSha256, say));
}
/** @param simpleSigning reads the payload of a legacy signature, which is the artifact */
async function verifyRead(bundle, options, simpleSigning) {
    const { trust, expect = {} } = options;
    const checks = [];
    const deciding = [];
    const say = (name, verdict, detail, decides = true) => {
        checks.push({ name, verdict, detail });
        if (decides || verdict === 'broken')
            deciding.push(verdict);
    };
    const facts = {};
    if (typeof bundle === 'string') {
        say('bundle', 'broken', `This is not an acceptable bundle: ${bundle}.`);
    }
    else {
        say('bundle', 'holds', `The ${bundle.form} is well-formed, with one signature.`);
        const { content } = bundle;
        const signed = content.kind === 'dsse' ? checkEnvelope(bundle, content, trust, say) : await checkMessage(bundle, content, options, say);
        const statement = content.kind === 'dsse' ? checkPayload(content, options.artifactSha256, say) : undefined;
        const simple = simpleSigning?.(say);
        const seen = checkTimestamps(bundle, trust, expect.timestamp, say);
        const logged = checkLogs(bundle, signed && loggedBy(signed), trust, expect.log, seen, say);
        // The earliest counts: a timestamp that is made anew must not make an old signature young.
        const times = [...seen, ...logged].sort((one, other) => one.getTime() - other.getTime());
        if (times[0])
            facts.signedAt = times[0].toISOString();
        const by = signed && nameSigner(signed.signer, times, trust, say);
        Object.assign(facts, by);
        if (by && content.kind === 'dsse')
            facts.payloadType = content.payloadType;
        if (statement)
            facts[by ? 'statement' : 'unverifiedStatement'] = statement;
        if (simple)
            facts[by ? 'simpleSigning' : 'unverifiedSimpleSigning'] = simple;
    }
    const verdict = ['broken', 'unknown'].find((worst) => deciding.includes(worst)) ?? 'holds';
    return { verdict, checks, ...facts };
}
const loggedBy = ({ content, digest, signer: { publicKey, certificate } }) => ({
    content,
    digest,
    publicKey,
    ...(certificate && { certificate: certificate.raw }),
});
/** Whose signature it is that holds: a trusted key's, or that of a trusted identity whose certificate holds too. */
function nameSigner({ name, certificate }, times, trust, say) {
    if (!certificate)
        return { key: { name } };
    const certified = (0,verify_signer/* checkCertificate */.yF)(certificate, times, trust, say);
    if (!certified)
        return undefined;
    const { claims, identity } = certified;
    return { identity: { name: identity.name, issuer: claims.issuer, subject: claims.subject }, certificate: claims };
}
function checkEnvelope(bundle, content, trust, say) {
    const encoded = (0,lib_bundle/* preAuthEncoding */.JC)(content.payloadType, content.payload);
    const candidates = (0,verify_signer/* candidatesOf */.kW)(bundle, trust, say);
    const holds = candidates.map(({ publicKey, hash }) => (0,public_key/* signatureHolds */.$X)(publicKey, hash, encoded, content.signature));
    const signer = (0,verify_signer/* checkSigner */.JQ)(bundle, candidates, holds, say);
    if (!signer)
        return undefined;
    say('signature', 'holds', 'The signature covers the payload and its type.');
    return { signer, content, digest: (0,external_node_crypto_.createHash)(signer.hash).update(encoded).digest() };
}
async function checkMessage(bundle, content, { trust, artifact, artifactSha256 }, say) {
    if (artifact === undefined) {
        say('signature', 'unknown', 'The signature is over a file. Without the file itself it cannot be checked.');
        return undefined;
    }
    const candidates = (0,verify_signer/* candidatesOf */.kW)(bundle, trust, say);
    const stated = content.kind === 'message' ? content.hash : undefined;
    const names = new Set(['sha256', ...(stated ? [stated] : candidates.map(({ hash }) => hash))]);
    const hashes = new Map([...names].map((name) => [name, (0,external_node_crypto_.createHash)(name)]));
    async function* hashed(data) {
        for await (const chunk of (0,public_key/* chunksOf */.U_)(data)) {
            for (const hash of hashes.values())
                hash.update(chunk);
            yield chunk;
        }
    }
    const holds = await (0,public_key/* signaturesHold */.J5)(candidates, hashed(artifact), content.signature);
    const digests = new Map([...hashes].map(([name, hash]) => [name, hash.digest()]));
    if (content.kind === 'message' && !digests.get(content.hash)?.equals(content.digest))
        say('digest', 'broken', 'The file is not the one that was signed: its digest differs.');
    else if (artifactSha256 !== undefined && digests.get('sha256')?.toString('hex') !== artifactSha256) {
        say('digest', 'broken', 'The signed file is not the one that was expected: its SHA-256 differs.');
    }
    else if (content.kind === 'message')
        say('digest', 'holds', 'The file has the digest that was signed.');
    const signer = (0,verify_signer/* checkSigner */.JQ)(bundle, candidates, holds, say);
    if (!signer)
        return undefined;
    if (stated && signer.hash !== stated) {
        say('signature', 'broken', "The bundle's digest is of another hash than the one that its key signs.");
        return undefined;
    }
    say('signature', 'holds', 'The signature covers the file.');
    const digest = digests.get(signer.hash);
    return { signer, digest, content: { kind: 'message', hash: signer.hash, digest, signature: content.signature } };
}
/** What a legacy signature says. cosign compares the digest and not the name, under which the image may be known elsewhere. */
function checkSimpleSigning(payload, imageSha256, say) {
    const simple = (0,simple_signing/* parseSimpleSigning */.LZ)(payload);
    if (typeof simple === 'string') {
        say('payload', 'broken', `The payload is not one of simple signing: ${simple}.`);
        return undefined;
    }
    say('payload', 'holds', `The payload is one of simple signing, for ${JSON.stringify(simple.reference.slice(0, 200))}, which is not compared.`);
    if (imageSha256 !== undefined) {
        if (simple.digest === `sha256:${imageSha256}`)
            say('subject', 'holds', `The payload is about sha256:${imageSha256}.`);
        else
            say('subject', 'broken', `The payload is not about sha256:${imageSha256}.`);
    }
    return simple;
}
function checkPayload(content, artifactSha256, say) {
    if (content.payloadType !== lib_statement/* IN_TOTO_PAYLOAD */.GH) {
        say('payload type', 'broken', `The payload is not an in-toto statement: its type is not ${lib_statement/* IN_TOTO_PAYLOAD */.GH}.`);
        return undefined;
    }
    say('payload type', 'holds', 'The payload is an in-toto statement, by its signed type.');
    const statement = (0,lib_statement/* parseStatement */.By)(content.payload);
    if (typeof statement === 'string') {
        say('statement', 'broken', `The statement is not valid: ${statement}.`);
        return undefined;
    }
    say('statement', 'holds', `The statement has predicate type ${JSON.stringify(statement.predicateType.slice(0, 200))}.`);
    if (artifactSha256 !== undefined) {
        if ((0,lib_statement/* isAbout */.KH)(statement, artifactSha256))
            say('subject', 'holds', `The statement is about sha256:${artifactSha256}.`);
        else
            say('subject', 'broken', `The statement is not about sha256:${artifactSha256}.`);
    }
    return statement;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3575);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
