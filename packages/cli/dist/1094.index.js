export const id = 1094;
export const ids = [1094];
export const modules = {

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listAttached),
/* harmony export */   z: () => (/* binding */ attachArtifacts)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76531);
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
    await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)([...blobs.values()], WRITES, ({ expected, bytes }) => repository.uploadBlob(expected, () => bytes));
    const stored = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.manifest));
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

/***/ 11094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MEDIA_TYPES: () => (/* reexport */ lib_manifest/* MEDIA_TYPES */.Z2),
  UnpackLimit: () => (/* reexport */ pull_layer/* UnpackLimit */.M),
  appendLegacy: () => (/* reexport */ lib_legacy/* appendLegacy */.Kt),
  artifactTypeOf: () => (/* reexport */ lib_graph/* artifactTypeOf */.Gh),
  attachArtifacts: () => (/* reexport */ attach/* attachArtifacts */.z),
  buildImage: () => (/* reexport */ buildImage),
  copyImage: () => (/* reexport */ copyImage),
  createRegistryClient: () => (/* reexport */ client/* createRegistryClient */.H),
  decompressed: () => (/* reexport */ compression/* decompressed */.j),
  digestOf: () => (/* reexport */ digest/* digestOf */.ol),
  digestOfNode: () => (/* reexport */ lib_graph/* digestOfNode */.k3),
  fallbackTag: () => (/* reexport */ referrers/* fallbackTag */.fH),
  formatPlatform: () => (/* reexport */ platform/* formatPlatform */.Bq),
  formatReference: () => (/* reexport */ reference/* formatReference */.F),
  hexOf: () => (/* reexport */ digest/* hexOf */.ZD),
  isDigest: () => (/* reexport */ digest/* isDigest */.Bc),
  isIndex: () => (/* reexport */ lib_manifest/* isIndex */.nw),
  legacyTag: () => (/* reexport */ lib_legacy/* legacyTag */.w_),
  listReferrers: () => (/* reexport */ referrers/* listReferrers */.xt),
  ofArtifactType: () => (/* reexport */ referrers/* ofArtifactType */.UW),
  openBlob: () => (/* reexport */ layout/* openBlob */.Ym),
  openLayoutStore: () => (/* reexport */ layout_store/* openLayoutStore */.S),
  openLocalImage: () => (/* reexport */ pull_open/* openLocalImage */.h),
  openRemoteImage: () => (/* reexport */ pull_open/* openRemoteImage */.e),
  parseManifest: () => (/* reexport */ lib_manifest/* parseManifest */.Ng),
  parsePlatform: () => (/* reexport */ platform/* parsePlatform */.FL),
  parseReference: () => (/* reexport */ reference/* parseReference */.Y),
  platformOf: () => (/* reexport */ platform/* platformOf */.tj),
  pushLayout: () => (/* reexport */ push/* pushLayout */.B),
  readImageGraph: () => (/* reexport */ lib_graph/* readImageGraph */.Sh),
  readLayer: () => (/* reexport */ pull_layer/* readLayer */.w),
  readLayout: () => (/* reexport */ layout/* readLayout */.T4),
  readLegacy: () => (/* reexport */ lib_legacy/* readLegacy */.Od),
  registryError: () => (/* reexport */ errors/* registryError */.e)
});

// EXTERNAL MODULE: ../oci/lib/attach.js
var attach = __webpack_require__(3883);
// EXTERNAL MODULE: ../oci/lib/client.js + 5 modules
var client = __webpack_require__(3872);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ../core/lib/parallel.js
var parallel = __webpack_require__(87969);
// EXTERNAL MODULE: ../oci/lib/errors.js
var errors = __webpack_require__(737);
// EXTERNAL MODULE: ../oci/lib/graph.js
var lib_graph = __webpack_require__(73876);
// EXTERNAL MODULE: ../oci/lib/legacy.js
var lib_legacy = __webpack_require__(5297);
;// CONCATENATED MODULE: ../oci/lib/copy.js






const TRANSFERS = 4;
const WRITES = 6;
/**
 * Copies an image, every platform of an index, and everything that is attached to them, into another repository or registry.
 * What the source gives is checked against its digest on the way; what the target says it has is read back. Nothing is tagged
 * or listed before it is there in full, so a copy that was broken off is simply made again.
 * @throws IMAGE_MISSING, CONTENT_MISMATCH, CONTENT_TOO_LARGE, TAG_IMMUTABLE and those of the registries
 */
async function copyImage({ source, target, reference, tag, beforeTag }) {
    const graph = await (0,lib_graph/* readImageGraph */.Sh)(source, reference);
    const { root, nodes } = graph;
    const here = source.transport.origin === target.transport.origin;
    const from = here && source.path !== target.path ? source.path.slice('/v2/'.length) : undefined;
    const wanted = new Map(nodes.flatMap(blobsOf).map((blob) => [blob.digest, blob]));
    const blobs = { uploaded: 0, mounted: 0, present: 0, bytes: 0 };
    await (0,parallel/* inParallel */.H)([...wanted.values()], TRANSFERS, async (blob) => {
        const how = await target.putBlob(blob, () => external_node_stream_.Readable.from(source.blob(blob), { objectMode: false }), from);
        blobs[how] += 1;
        if (how === 'uploaded')
            blobs.bytes += blob.size;
    });
    const present = new Set();
    const listed = new Set();
    for (const wave of inOrder(nodes))
        await (0,parallel/* inParallel */.H)(wave, WRITES, async ({ content: { descriptor, bytes, manifest } }) => {
            if (await target.exists(descriptor.digest))
                present.add(descriptor.digest);
            else if ((await target.putManifest(bytes, manifest.mediaType)).subjectListed)
                listed.add(descriptor.digest);
        });
    await (0,parallel/* inParallel */.H)(nodes, WRITES, async ({ content, referrers, legacy }) => {
        const unlisted = referrers.filter((node) => !listed.has((0,lib_graph/* digestOfNode */.k3)(node))).map(asReferrer);
        if (unlisted.length > 0)
            await (0,attach/* listAttached */.r)(target, content.descriptor.digest, unlisted);
        for (const { tag: name, node } of legacy)
            await (0,lib_legacy/* mergeLegacy */.mM)(target, name, node.content);
    });
    await (0,parallel/* inParallel */.H)(nodes, WRITES, async (node) => {
        if (await target.manifest((0,lib_graph/* digestOfNode */.k3)(node)))
            return;
        throw lost(target, (0,lib_graph/* digestOfNode */.k3)(node));
    });
    const { descriptor, bytes, manifest } = root.content;
    await beforeTag?.(descriptor);
    if (tag !== undefined && (await target.manifest(tag))?.descriptor.digest !== descriptor.digest) {
        await target.putManifest(bytes, manifest.mediaType, tag);
        if ((await target.manifest(tag))?.descriptor.digest !== descriptor.digest)
            throw lost(target, tag);
    }
    return { graph, present, blobs };
}
const blobsOf = ({ content: { manifest } }) => [...(manifest.config ? [manifest.config] : []), ...manifest.layers];
/** As a list of referrers has it. Type and annotations are the manifest's own, whatever a list said of it. */
function asReferrer({ content }) {
    const { mediaType, digest, size } = content.descriptor;
    const artifactType = (0,lib_graph/* artifactTypeOf */.Gh)(content);
    const { annotations } = content.manifest;
    return {
        mediaType,
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
}
/** Manifests in waves: what an index lists before the index, and a subject before its referrers, as ECR demands. */
function inOrder(nodes) {
    const byDigest = new Map(nodes.map((node) => [(0,lib_graph/* digestOfNode */.k3)(node), node]));
    const depths = new Map();
    // A manifest names others by their digests, so this ends.
    const depthOf = (node) => {
        const known = depths.get(node);
        if (known !== undefined)
            return known;
        const subject = byDigest.get(node.content.manifest.subject?.digest ?? '');
        const depth = 1 + Math.max(-1, ...[...node.children, ...(subject ? [subject] : [])].map(depthOf));
        depths.set(node, depth);
        return depth;
    };
    const waves = [];
    for (const node of nodes) {
        const depth = depthOf(node);
        for (let missing = waves.length; missing <= depth; missing += 1)
            waves.push([]);
        waves[depth]?.push(node);
    }
    return waves;
}
const lost = ({ name }, reference) => (0,errors/* registryError */.e)('REGISTRY_REFUSED', `${name} took ${reference} and does not have it afterwards.`, 'Let one job at a time push to a tag, and check what removes images from the repository.');

// EXTERNAL MODULE: ../oci/lib/digest.js
var digest = __webpack_require__(90270);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/tar.js
var tar = __webpack_require__(66159);
// EXTERNAL MODULE: ../oci/lib/layout.js
var layout = __webpack_require__(3884);
// EXTERNAL MODULE: ../oci/lib/manifest.js
var lib_manifest = __webpack_require__(76531);
;// CONCATENATED MODULE: ../oci/lib/image.js








/**
 * Writes an image of one layer as an OCI layout. The layer is a plain tar: compressed bytes depend on the zlib that made
 * them, and the same files must have the same digest everywhere.
 * @returns the descriptor of the image's manifest
 * @throws TAR_ENTRY, FILE_UNREADABLE, FILE_UNWRITABLE
 */
async function buildImage({ folder, files, config, created, name }) {
    try {
        await promises_.mkdir(external_node_path_.join(folder, 'blobs', 'sha256'), { recursive: true });
        const layer = await writeLayer(folder, files, created);
        const { entrypoint, env = {}, labels = {}, workingDir, user, architecture = 'amd64', os = 'linux' } = config;
        const time = new Date(created * 1000).toISOString().replace('.000Z', 'Z');
        const configBlob = await writeBlob(folder, lib_manifest/* MEDIA_TYPES */.Z2.config, {
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
        const manifest = await writeBlob(folder, lib_manifest/* MEDIA_TYPES */.Z2.manifest, {
            schemaVersion: 2,
            mediaType: lib_manifest/* MEDIA_TYPES */.Z2.manifest,
            config: configBlob,
            layers: [layer],
            annotations: { 'org.opencontainers.image.created': time },
        });
        const entry = { ...manifest, ...(name !== undefined && { annotations: { 'org.opencontainers.image.ref.name': name } }) };
        await replace(external_node_path_.join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
        await replace(external_node_path_.join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: lib_manifest/* MEDIA_TYPES */.Z2.index, manifests: [entry] }));
        return manifest;
    }
    catch (error) {
        throw error instanceof lib_errors/* SovereignError */.Rj ? error : (0,lib_files/* writeFailure */.EU)(folder, error);
    }
}
async function writeLayer(folder, files, created) {
    const sorted = [...files].sort((a, b) => (0,tar/* compareTarNames */.TP)(a.path, b.path));
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
        const handle = await promises_.open(temporary, 'wx', 0o644);
        try {
            for await (const chunk of (0,tar/* writeTar */.FJ)(entries(), { mtime: created })) {
                hash.update(chunk);
                size += chunk.length;
                await handle.writeFile(chunk);
            }
        }
        finally {
            await handle.close();
        }
        const descriptor = { mediaType: lib_manifest/* MEDIA_TYPES */.Z2.layer, digest: `sha256:${hash.digest('hex')}`, size };
        await promises_.rename(temporary, external_node_path_.join(folder, (0,layout/* blobPath */.nD)(descriptor)));
        return descriptor;
    }
    catch (error) {
        await promises_.rm(temporary, { force: true });
        throw error;
    }
}
async function sizeOf(file) {
    const fix = 'Name regular files that this job may read.';
    try {
        await promises_.access(file, promises_.constants.R_OK);
        const stats = await promises_.stat(file);
        if (stats.isFile())
            return stats.size;
    }
    catch (error) {
        throw (0,lib_files/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be packed: ${(0,lib_errors/* messageOf */.bD)(error)}`, fix, { cause: error });
    }
    throw (0,lib_files/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be packed: it is not a file.`, fix);
}
async function writeBlob(folder, mediaType, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const descriptor = { mediaType, digest: (0,digest/* digestOf */.ol)(bytes), size: bytes.length };
    await replace(external_node_path_.join(folder, (0,layout/* blobPath */.nD)(descriptor)), bytes);
    return descriptor;
}
async function replace(file, bytes) {
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await promises_.writeFile(temporary, bytes, { mode: 0o644, flag: 'wx' });
        await promises_.rename(temporary, file);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true });
        throw error;
    }
}
const sortedEntries = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

// EXTERNAL MODULE: ../oci/lib/layout-store.js
var layout_store = __webpack_require__(75444);
// EXTERNAL MODULE: ../oci/lib/pull/compression.js + 1 modules
var compression = __webpack_require__(51288);
// EXTERNAL MODULE: ../oci/lib/pull/layer.js
var pull_layer = __webpack_require__(93107);
// EXTERNAL MODULE: ../oci/lib/pull/open.js + 5 modules
var pull_open = __webpack_require__(51039);
// EXTERNAL MODULE: ../oci/lib/pull/platform.js
var platform = __webpack_require__(26339);
// EXTERNAL MODULE: ../oci/lib/push.js
var push = __webpack_require__(90694);
// EXTERNAL MODULE: ../oci/lib/reference.js
var reference = __webpack_require__(18821);
// EXTERNAL MODULE: ../oci/lib/referrers.js
var referrers = __webpack_require__(96740);
;// CONCATENATED MODULE: ../oci/lib/index.js




















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

/***/ 90694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pushLayout)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87969);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(737);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);



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
        await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .openBlob */ .Ym)(folder, blob)));
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


/***/ })

};
