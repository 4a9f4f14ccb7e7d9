export const id = 3965;
export const ids = [3965,6487];
export const modules = {

/***/ 70832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyText: () => (/* binding */ copyText)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48450);

/** The table of what was copied: one line a kind. */
function copyText(from, image, rows, { present, blobs }, verified) {
    const counts = new Map();
    for (const row of rows) {
        const what = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__.whatIs)(row);
        const count = counts.get(what) ?? { copied: 0, present: 0 };
        count[present.has(row.digest) ? 'present' : 'copied'] += 1;
        counts.set(what, count);
    }
    const width = Math.max(...[...counts.keys()].map(({ length }) => length), 10);
    const line = (what, copied, there) => `  ${what.padEnd(width)}  ${String(copied).padStart(8)}  ${String(there).padStart(12)}`;
    const strays = rows.flatMap((row) => row.strays);
    return `${[
        `${from}\n\u2192 ${image}`,
        '',
        line('', 'copied', 'there before'),
        ...[...counts].map(([what, count]) => line(what, count.copied, count.present)),
        line('blobs', blobs.uploaded + blobs.mounted, blobs.present),
        '',
        `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__.bytesText)(blobs.bytes)} were sent, ${blobs.mounted} blobs mounted. ${verified ? 'Verified on both sides.' : 'Nothing was verified but digests.'}`,
        ...strays.map(({ digest, why }) => `Not copied: ${digest} is listed as a referrer, and ${why}.`),
    ].join('\n')}\n`;
}


/***/ }),

/***/ 48450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytesText: () => (/* binding */ bytesText),
/* harmony export */   flat: () => (/* binding */ flat),
/* harmony export */   treeOf: () => (/* binding */ treeOf),
/* harmony export */   treeText: () => (/* binding */ treeText),
/* harmony export */   whatIs: () => (/* binding */ whatIs)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11649);
/* harmony import */ var _sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26339);
/* harmony import */ var _sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73876);
/* harmony import */ var _sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76531);


const PREDICATE_TYPES = ['dev.sigstore.bundle.predicateType', 'predicateType', 'in-toto.io/predicate-type'];
const CREATED = 'org.opencontainers.image.created';
/** What belongs to an image, as a tree. Each manifest stands in full once. */
function treeOf({ root }) {
    const shown = new Set();
    const rowsOf = (node, row) => {
        if (shown.has(node))
            return { ...row, repeated: true, below: [], strays: [] };
        shown.add(node);
        const listed = node.content.manifest.manifests;
        const below = [
            ...node.children.map((child, index) => {
                const platform = (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(listed[index]?.platform);
                return rowsOf(child, { ...rowOf(child, 'platform'), ...(platform && { platform: (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform) }) });
            }),
            ...node.referrers.map((referrer) => rowsOf(referrer, rowOf(referrer, 'referrer'))),
            ...node.legacy.map(({ tag, node: image }) => rowsOf(image, { ...rowOf(image, 'legacy'), tag })),
        ];
        return { ...row, below, strays: node.strays };
    };
    return rowsOf(root, rowOf(root, 'image'));
}
/** Every manifest of a tree once. */
function flat(row) {
    return row.repeated ? [] : [row, ...row.below.flatMap(flat)];
}
function rowOf(node, kind) {
    const { content } = node;
    const { mediaType, annotations, config, layers, subject } = content.manifest;
    const artifactType = kind === 'referrer' || content.manifest.artifactType !== undefined ? (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .artifactTypeOf */ .Gh)(content) : undefined;
    const saysPredicateType = PREDICATE_TYPES.map((name) => annotations[name]).find((text) => text !== undefined);
    const saysCreated = annotations[CREATED];
    return {
        digest: (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .digestOfNode */ .k3)(node),
        kind,
        mediaType,
        ...(artifactType !== undefined && { artifactType }),
        ...(saysPredicateType !== undefined && { saysPredicateType }),
        ...(saysCreated !== undefined && { saysCreated }),
        ...(subject && { subject: subject.digest }),
        size: [content.descriptor, ...(config ? [config] : []), ...layers].reduce((sum, { size }) => sum + size, 0),
        layers: layers.length,
    };
}
/** The tree for people. */
function treeText(name, root) {
    const lines = [];
    const print = (row, first, rest) => {
        lines.push(`${first}${describeRow(row)}`);
        const entries = [...row.below, ...row.strays];
        entries.forEach((entry, index) => {
            const last = index === entries.length - 1;
            const branch = `${rest}${last ? '\u2514\u2500 ' : '\u251c\u2500 '}`;
            if ('below' in entry)
                print(entry, branch, `${rest}${last ? '   ' : '\u2502  '}`);
            else
                lines.push(`${branch}not a referrer, though it is listed: ${entry.digest}: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(entry.why)}`);
        });
    };
    lines.push(name);
    print(root, '', '');
    return `${lines.join('\n')}\n`;
}
function describeRow(row) {
    const what = whatIs(row);
    const facts = [
        row.digest,
        ...(row.repeated ? ['(above)'] : []),
        ...(row.kind === 'platform' && (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(row.mediaType) ? ['index'] : []),
        bytesText(row.size),
        // Of anything else the tree itself shows it.
        ...(row.kind === 'image' && row.subject !== undefined ? [`attached to ${row.subject}`] : []),
        ...(row.saysPredicateType === undefined ? [] : [`says ${shown(row.saysPredicateType)}`]),
        ...(row.saysCreated === undefined ? [] : [`says created ${shown(row.saysCreated)}`]),
    ];
    return `${what}  ${facts.join('  ')}`;
}
/** What a row is, in a few words; also what copies are counted by. */
function whatIs({ kind, mediaType, artifactType, platform, tag, layers }) {
    if (kind === 'legacy')
        return `tag ${tag} (${layers} ${layers === 1 ? 'layer' : 'layers'})`;
    if (kind === 'referrer')
        return `referrer ${shown(artifactType ?? 'of no type')}`;
    if (kind === 'platform')
        return platform === undefined ? 'manifest' : shown(platform);
    return (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(mediaType) ? 'index' : 'image';
}
/** Text that anyone who may push can choose: one line, and not too long. */
const shown = (text) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
/** Bytes in the unit that people read. */
function bytesText(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const unit = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${unit === 0 ? bytes : (bytes / 1024 ** unit).toFixed(1)} ${units[unit]}`;
}


/***/ }),

/***/ 90270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ checkBytes),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Wt: () => (/* binding */ checkedStream),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);


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

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ registryError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

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

/***/ 76531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Z2: () => (/* binding */ MEDIA_TYPES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);



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
    const invalid = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
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
const isTextMap = (value) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
function isDescriptor(value) {
    return ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) &&
        typeof value.mediaType === 'string' &&
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}


/***/ }),

/***/ 26339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69156);

/** @param text `os/architecture[/variant]` */
function parsePlatform(text) {
    const [os = '', architecture = '', variant] = text.split('/');
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
const formatPlatform = ({ os, architecture, variant }) => `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
/** The platform of a config or of a descriptor, where it states one. */
function platformOf(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const { os, architecture, variant } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || architecture === '')
        return undefined;
    return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}
/** Whether an image is for a platform. Without a variant any will do; v8 is what arm64 means by itself. */
function isFor(image, wanted) {
    if (image.os !== wanted.os || image.architecture !== wanted.architecture)
        return false;
    const implied = image.architecture === 'arm64' ? 'v8' : undefined;
    return wanted.variant === undefined || (image.variant ?? implied) === wanted.variant;
}


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readLimited),
/* harmony export */   v: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
async function readLimited(response, limit, source) {
    const tooLarge = () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
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


/***/ })

};
