export const id = 37;
export const ids = [37];
export const modules = {

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listAttached),
/* harmony export */   z: () => (/* binding */ attachArtifacts)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76531);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96740);





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
    const empty = { mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.empty, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.length };
        const text = JSON.stringify({
            schemaVersion: 2,
            mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.manifest,
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
    await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)([...blobs.values()], WRITES, ({ expected, bytes }) => repository.uploadBlob(expected, () => bytes));
    const stored = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.manifest));
    const attached = stored.map(({ descriptor }, index) => ({ ...descriptor, annotations: { ...artifacts[index].annotations } }));
    const unlisted = attached.filter((_, index) => !stored[index]?.subjectListed);
    if (unlisted.length > 0)
        await listAttached(repository, subject.digest, unlisted);
    return attached;
}
/** Lists what the registry did not confirm to have listed. Some have the API and leave out the header that says so. */
async function listAttached(repository, subject, added) {
    const { descriptors, source } = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .listReferrers */ .xt)(repository, subject);
    if (source === 'tag')
        return (0,_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .addToFallback */ .Bv)(repository, subject, added);
    const digests = new Set(descriptors.map(({ digest }) => digest));
    const lost = added.find(({ digest }) => !digests.has(digest));
    if (lost)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`, 'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.');
}


/***/ }),

/***/ 75444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openLayoutStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(737);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76531);






const MAX_MANIFESTS = 10_000;
const MAX_DEPTH = 3;
const MAX_BLOBS = 100_000;
/** Bytes of a referrer that the index does not name. */
const UNLISTED_LIMIT = 64 * 1024;
/**
 * Opens a layout. Its manifests are read and checked; its blobs are not looked at.
 * @param folder absolute path
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function openLayoutStore(folder) {
    const { manifests: entries } = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(folder);
    const manifests = new Map();
    const read = async (expected, limit, what) => {
        const bytes = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayoutFile */ .xk)(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(expected), limit);
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBytes */ .Ac)(bytes, expected, `${what} ${expected.digest} of ${folder}`);
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
        if (manifests.size === MAX_MANIFESTS)
            throw (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidLayout */ .YG)(folder, `it has more than ${MAX_MANIFESTS} manifests`);
        const bytes = await read(descriptor, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_LIMIT */ .MV, 'manifest');
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes, `manifest ${digest} of ${folder}`, descriptor.mediaType);
        keep(digest, bytes, manifest);
        // Tools copy one platform of an index and leave the others out.
        if (depth < MAX_DEPTH)
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
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .registryError */ .e)('CONTENT_TOO_LARGE', `Blob ${expected.digest} of ${folder} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return read(expected, limit, 'blob');
        },
    };
}
/** Blobs that no manifest of the map is, and that are small enough to be a referrer. */
async function unlisted(folder, known) {
    const blobs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'blobs', 'sha256');
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(blobs).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
    if (names.length > MAX_BLOBS)
        throw (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidLayout */ .YG)(folder, `it has more than ${MAX_BLOBS} blobs`);
    const found = [];
    for (const name of names) {
        const digest = `sha256:${name}`;
        const size = known.has(digest) ? undefined : await fileSize(node_path__WEBPACK_IMPORTED_MODULE_1__.join(blobs, name));
        if (size !== undefined && size <= UNLISTED_LIMIT)
            found.push({ digest, size });
    }
    return found;
}
/** Undefined for what is no regular file. */
const fileSize = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then((stats) => (stats.isFile() ? stats.size : undefined), () => undefined);
/** A blob as a manifest that names a subject; undefined for any other. */
function referrerIn(bytes, digest) {
    if (!bytes.includes('"subject"'))
        return undefined;
    try {
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes, digest);
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


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ appendLegacy),
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   mM: () => (/* binding */ mergeLegacy),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76531);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96740);
/* harmony import */ var _tag_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8517);






/** Bytes of one layer, and of all that one tag holds. */
const LAYER_LIMIT = 48 * 1024 * 1024;
const TOTAL_LIMIT = 256 * 1024 * 1024;
const MAX_LAYERS = 1000;
const TRANSFERS = 4;
/** The tag under which cosign 2 keeps a kind: `sha256-<hex>.sig`, `.att` or `.sbom`. */
const legacyTag = (digest, kind) => `${(0,_referrers_js__WEBPACK_IMPORTED_MODULE_0__/* .fallbackTag */ .fH)(digest)}.${kind}`;
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_TOO_LARGE', `The tag ${tag} of ${repository.name} holds ${layers.length} layers with ${total} bytes; this step reads at most ${MAX_LAYERS} with ${TOTAL_LIMIT}.`, 'Check what is attached to the image.');
    return (0,_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(layers, TRANSFERS, async (descriptor) => ({
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
        return { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes), size: bytes.length, annotations: { ...annotations } };
    });
    const blobs = new Map(added.map((descriptor, index) => [descriptor.digest, { descriptor, bytes: layers[index]?.bytes ?? '' }]));
    await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)([...blobs.values()], TRANSFERS, ({ descriptor, bytes }) => repository.putBlob(descriptor, () => bytes));
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
    const merged = await (0,_tag_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeUnderTag */ .r)(repository, tag, async (content) => {
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so what was added to it may be lost.`, 'Sign one image from one job at a time, or store Sigstore bundles, which need no tag where the registry has the referrers API.');
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
    const descriptor = { mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MEDIA_TYPES */ .Z2.config, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(config), size: config.length };
    await repository.putBlob(descriptor, () => config);
    const raw = before === undefined ? {} : JSON.parse(before.bytes.toString('utf8'));
    const mediaType = before?.manifest.mediaType ?? _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MEDIA_TYPES */ .Z2.manifest;
    const bytes = Buffer.from(JSON.stringify({ ...((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(raw) && raw), schemaVersion: 2, mediaType, config: descriptor, layers }));
    if (bytes.length > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_LIMIT */ .MV)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_TOO_LARGE', `A legacy tag of ${repository.name} would hold a manifest of ${bytes.length} bytes; registries take at most ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_LIMIT */ .MV}.`, 'Store Sigstore bundles, which are a manifest each.');
    return { bytes, mediaType };
}
function layersOf(content, tag, name) {
    if (content === undefined)
        return [];
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(content.manifest.mediaType))
        return content.manifest.layers;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${name} is an index, where cosign keeps an image.`, 'Find out who pushed it, and remove the tag: its name belongs to signatures.');
}


/***/ }),

/***/ 90694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pushLayout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(737);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87969);



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
        await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .openBlob */ .Ym)(folder, blob)));
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryError */ .e)('REGISTRY_REFUSED', `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`, 'Let one job at a time push to a tag.');
    }
    return root.descriptor;
}


/***/ }),

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ addToFallback),
/* harmony export */   UW: () => (/* binding */ ofArtifactType),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* unused harmony export readFallback */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76531);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7318);
/* harmony import */ var _tag_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8517);





const MAX_PAGES = 1000;
/** Pages one after the other that list nothing new. */
const MAX_IDLE_PAGES = 10;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];
/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
const fallbackTag = (digest) => `sha256-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
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
    return descriptors.filter(({ artifactType }) => artifactType === undefined || artifactType === _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.empty || artifactType.startsWith(prefix));
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
            headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index },
        }, async (response) => {
            if (response.status !== 200) {
                await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .v)(response);
                return undefined;
            }
            const bytes = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readLimited */ .t)(response, _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT */ .MV, what);
            const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
            // Some servers answer every path with a page of their own: that is no list of referrers.
            if (declared !== _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index)
                return undefined;
            const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
            return { descriptors: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
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
    if (content === undefined || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(content.manifest.mediaType))
        return content?.manifest.manifests;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${name} is not a list of referrers.`, 'Remove the tag: the OCI specification keeps its name for the list.');
}
/** Adds descriptors to the fallback list, beside what other writers add. @throws REFERRERS_CONTENDED */
async function addToFallback(repository, subject, added) {
    const tag = fallbackTag(subject);
    const merged = await (0,_tag_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeUnderTag */ .r)(repository, tag, async (content) => {
        const present = listOf(content, tag, repository.name) ?? [];
        const digests = new Set(present.map(({ digest }) => digest));
        const absent = added.filter(({ digest }) => !digests.has(digest));
        if (absent.length === 0)
            return undefined;
        const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index, manifests: [...present, ...absent] }));
        if (bytes.length > _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT */ .MV)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        return { bytes, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index };
    });
    if (!merged)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`, 'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.');
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`, 'Check the registry, and any proxy before it.');
    return `${url?.pathname}${url?.search}`;
}
const tooMany = (what, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergeUnderTag)
/* harmony export */ });
const READS = 24;
/** Milliseconds that a writer waits at least before it looks whether others have written over it. */
const SETTLE = 300;
/**
 * Adds to the manifest under a tag that others may be adding to. The registry has no compare-and-swap, so the tag is read
 * again after each write, once at once and once after others that had read the old manifest have had the time to write
 * theirs: three times what this writer needed from its reading to the end of its writing.
 * @param plan undefined when nothing is missing; it stores what the manifest names
 * @returns false when others kept writing over it
 */
async function mergeUnderTag(repository, tag, plan) {
    const { sleep } = repository.transport;
    let state = 'unwritten';
    let longest = 0;
    for (let read = 1; read <= READS; read += 1) {
        const start = performance.now();
        const next = await plan(await repository.manifest(tag));
        if (next === undefined) {
            if (state !== 'written')
                return true;
            state = 'settled';
            await sleep(Math.max(SETTLE, 3 * longest) * (1 + Math.random()));
        }
        else if (state === 'unwritten') {
            await repository.putManifest(next.bytes, next.mediaType, tag);
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


/***/ })

};
