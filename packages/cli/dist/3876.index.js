export const id = 3876;
export const ids = [3876,7969];
export const modules = {

/***/ 87969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
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

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   Sh: () => (/* binding */ readImageGraph),
/* harmony export */   k3: () => (/* binding */ digestOfNode)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87969);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5297);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96740);





const READS = 6;
const MAX_NODES = 20_000;
const MAX_DEPTH = 16;
/** Bytes of all manifests together. */
const MAX_BYTES = 256 * 1024 * 1024;
const LEGACY_KINDS = ['sig', 'att', 'sbom'];
/**
 * Reads an image, what an index lists, the referrers of each, theirs in turn, and what is kept under legacy tags. The lists
 * choose what is read; a referrer is what says so itself. Legacy tags of referrers are not looked for.
 * @param reference tag or digest
 * @throws IMAGE_MISSING, CONTENT_MISMATCH, CONTENT_TOO_LARGE
 */
async function readImageGraph(repository, reference) {
    const missing = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('IMAGE_MISSING', `${repository.name} has no ${what}.`, 'Check the repository and the tag or digest, and that it exists.');
    const tooMuch = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('CONTENT_TOO_LARGE', `Too much belongs to ${reference} of ${repository.name}: ${why}.`, 'Remove what is not needed of it.');
    const nodes = new Map();
    const bare = new Set();
    let bytes = 0;
    let level = [];
    const add = (content) => {
        const known = nodes.get(content.descriptor.digest);
        if (known)
            return known;
        const node = { content, children: [], referrers: [], legacy: [], strays: [] };
        nodes.set(content.descriptor.digest, node);
        level.push(node);
        return node;
    };
    const read = async (name) => {
        const content = await repository.manifest(name);
        bytes += content?.bytes.length ?? 0;
        if (bytes > MAX_BYTES)
            throw tooMuch(`their manifests have more than ${MAX_BYTES} bytes`);
        return content;
    };
    const first = await read(reference);
    if (!first)
        throw missing(`image ${reference}`);
    const root = add(first);
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_DEPTH)
            throw tooMuch(`they are attached to each other more than ${MAX_DEPTH} deep`);
        const parents = level;
        level = [];
        const lists = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(parents, READS, async ({ content: { descriptor } }) => (await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .listReferrers */ .xt)(repository, descriptor.digest)).descriptors);
        const tags = parents.flatMap((node) => bare.has(node) ? [] : LEGACY_KINDS.map((kind) => ({ node, kind, tag: (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .legacyTag */ .w_)(digestOfNode(node), kind) })));
        const tagged = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(tags, READS, ({ tag }) => read(tag));
        const named = [...parents.flatMap(({ content }) => content.manifest.manifests), ...lists.flat()].map(({ digest }) => digest);
        const wanted = [...new Set(named)].filter((digest) => !nodes.has(digest));
        if (nodes.size + wanted.length > MAX_NODES)
            throw tooMuch(`they are more than ${MAX_NODES} manifests`);
        const found = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(wanted, READS, async (digest) => [digest, await read(digest)]);
        const contents = new Map([...nodes].map(([digest, { content }]) => [digest, content]));
        for (const [digest, content] of found)
            contents.set(digest, content);
        tags.forEach(({ node, kind, tag }, index) => {
            const content = tagged[index];
            if (content)
                node.legacy.push({ kind, tag, node: add(content) });
        });
        for (const node of parents)
            for (const child of node.content.manifest.manifests) {
                const content = contents.get(child.digest);
                if (!content)
                    throw missing(`manifest ${child.digest}, which ${digestOfNode(node)} lists`);
                checkChild(child, content, repository.name);
                node.children.push(add(content));
            }
        parents.forEach((node, index) => {
            for (const { digest } of [...(lists[index] ?? [])].sort((a, b) => (a.digest < b.digest ? -1 : 1))) {
                const content = contents.get(digest);
                const subject = content?.manifest.subject?.digest;
                if (content && subject === digestOfNode(node)) {
                    const isNew = !nodes.has(digest);
                    const referrer = add(content);
                    if (isNew)
                        bare.add(referrer);
                    node.referrers.push(referrer);
                }
                else
                    node.strays.push({ digest, why: content ? `it says that it belongs to ${subject ?? 'nothing'}` : 'it does not exist' });
            }
        });
    }
    return { root, nodes: [...nodes.values()] };
}
/** The digest of a node's manifest. */
const digestOfNode = (node) => node.content.descriptor.digest;
/** What a referrer says that it is: its artifact type, or in its absence the type of its config. */
const artifactTypeOf = ({ manifest }) => manifest.artifactType ?? manifest.config?.mediaType;
/** A registry may serve a manifest without a type of its own as something else than the index says. */
function checkChild(child, content, name) {
    const what = `manifest ${child.digest} of ${name}`;
    (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBytes */ .Ac)(content.bytes, child, what);
    if (content.manifest.mediaType === child.mediaType)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${what} is listed as ${child.mediaType.slice(0, 100)} and served as ${content.manifest.mediaType}.`, 'Push the image again with a current tool.');
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ appendLegacy),
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   mM: () => (/* binding */ mergeLegacy),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76531);
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
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(layers, TRANSFERS, async (descriptor) => ({
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
    await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)([...blobs.values()], TRANSFERS, ({ descriptor, bytes }) => repository.putBlob(descriptor, () => bytes));
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
    const bytes = Buffer.from(JSON.stringify({ ...((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(raw) && raw), schemaVersion: 2, mediaType, config: descriptor, layers }));
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


/***/ })

};
