export const id = 4814;
export const ids = [4814];
export const modules = {

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ kindOfGemspec),
/* harmony export */   t: () => (/* binding */ gemCatalog)
/* harmony export */ });
/** Gems: the specifications that RubyGems writes, and those of repositories that Bundler checked out. */
const gemCatalog = {
    name: 'RubyGems',
    wants: ({ path }) => (path.endsWith('.gemspec') && kindOfGemspec(path) ? 'content' : undefined),
    load: async () => (await __webpack_require__.e(/* import() */ 3868).then(__webpack_require__.bind(__webpack_require__, 3868))).gemCollector,
};
/** What a gemspec is, by its path: of an installed gem, of a checked-out repository, or one that only lies in a gem. */
function kindOfGemspec(path) {
    // RubyGems names each after the gem and its version. A gem can have such files among its tests.
    if (/(?:^|\/)specifications\/(?:default\/)?[^/]+-\d[^/]*$/.test(path))
        return /(?:^|\/)gems\/[^/]+-\d[^/]*\//.test(path) ? undefined : 'installed';
    return /(?:^|\/)bundler\/gems\/[^/]+\/[^/]+$/.test(path) ? 'repository' : undefined;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addGap)
/* harmony export */ });
/** Says why the dependencies of a package may not be all; several reasons are joined, and the worse state stays. */
function addGap(pkg, gap) {
    const before = pkg.gap;
    if (before?.reason.split('; ').includes(gap.reason))
        return;
    const state = before?.state === 'incomplete' ? 'incomplete' : gap.state;
    pkg.gap = before ? { state, reason: `${before.reason}; ${gap.reason}` } : gap;
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageFacts),
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);

/**
 * Parses a reference as container tools do: without a registry it is one of docker.io, and there without a slash an official
 * image.
 * @returns undefined for what is none, such as a text with variables
 */
function parseImage(text) {
    const match = /^((?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-f]{32,128}))?$/i.exec(text);
    const [, name = '', tag, digest] = match ?? [];
    if (name === '' || text.length > 512 || /^[./]|\/\/|\/$/.test(name))
        return undefined;
    const [first = '', ...rest] = name.split('/');
    const hosted = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const path = hosted ? rest.join('/') : name;
    // A repository has no capitals.
    if (path !== path.toLowerCase())
        return undefined;
    const registry = hosted ? (first === 'index.docker.io' ? 'docker.io' : first) : 'docker.io';
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return { registry, repository, ...(tag && { tag }), ...(digest && { digest }) };
}
/** An image as a package. Its version is the digest, which says exactly which it is, or else the tag, which can be moved. */
function imageFacts({ registry, repository, tag, digest }) {
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    const version = digest ?? tag ?? 'latest';
    const content = 'what is in an image is not in the source';
    return {
        type: 'oci',
        name,
        version,
        // Without a digest an OCI purl has no version, but a qualifier.
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({
            type: 'oci',
            name,
            version: digest,
            qualifiers: { repository_url: `${registry}/${repository}`, tag: tag ?? (digest ? undefined : 'latest') },
        }),
        hashes: [],
        edges: [],
        gap: { state: 'unknown', reason: digest ? content : `${content}; its tag can be moved to another image` },
    };
}


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ join),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder around a path; empty at the top. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
/** @param folder empty for the top */
const join = (folder, path) => (folder === '' ? path : `${folder}/${path}`);


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedScans: () => (/* binding */ embeddedScans),
  readImage: () => (/* binding */ readImage),
  readRootfs: () => (/* binding */ readRootfs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/oci/lib/pull/platform.js
var pull_platform = __webpack_require__(2868);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __webpack_require__(9270);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/oci/lib/errors.js
var errors = __webpack_require__(5120);
;// CONCATENATED MODULE: ../../packages/oci/lib/digest.js


const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
const isDigest = (text) => typeof text === 'string' && DIGEST.test(text);
/** `sha256:<hex>` of bytes. */
const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
/** The 64 hex digits of a digest. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** @throws CONTENT_MISMATCH */
function digest_checkBytes(bytes, expected, source) {
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
async function* digest_checkedStream(chunks, expected, source) {
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
const mismatch = (source, { digest }, what) => (0,errors/* registryError */.e)('CONTENT_MISMATCH', `${source} is not ${digest}: ${what}.`, 'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.');

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var lib_errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
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
const manifest_MANIFEST_LIMIT = 4 * 1024 * 1024;
/** True for an image index of either family. */
const manifest_isIndex = (mediaType) => mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;
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
    if (manifest_isIndex(mediaType) ? 'layers' in value || 'config' in value : 'manifests' in value)
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
    if (!manifest_isIndex(mediaType) && config === undefined)
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
        isDigest(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}

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
const openBlob = (folder, expected) => createReadStream(path.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => external_node_path_.join('blobs', 'sha256', hexOf(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw invalidLayout(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of checkedStream(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if (errnoOf(error) === undefined)
            throw error;
        throw invalidLayout(folder, `${relative} cannot be read: ${messageOf(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return parseManifest(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw invalidLayout(folder, (0,lib_errors/* messageOf */.bD)(error).replace(/\.$/, ''));
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
async function readLayoutFile(folder, relative, limit = manifest_MANIFEST_LIMIT) {
    const { size } = await statFile(folder, relative);
    if (size > limit)
        throw invalidLayout(folder, `${relative} has ${size} bytes`);
    try {
        return await promises_.readFile(external_node_path_.join(folder, relative));
    }
    catch (error) {
        throw invalidLayout(folder, `${relative} cannot be read: ${(0,lib_errors/* messageOf */.bD)(error)}`);
    }
}
/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder, relative) {
    try {
        const stats = await promises_.stat(external_node_path_.join(folder, relative));
        if (stats.isFile())
            return stats;
    }
    catch (error) {
        const code = (0,lib_errors/* errnoOf */.UQ)(error);
        throw invalidLayout(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,lib_errors/* messageOf */.bD)(error)}`);
    }
    throw invalidLayout(folder, `${relative} is not a file`);
}
const invalidLayout = (folder, why) => (0,errors/* registryError */.e)('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/ahead.js
/** Layers that are fetched besides the one that is read, and bytes of each that are held. */
const LAYERS = 2;
const BYTES = 16 * 1024 * 1024;
/**
 * Layers of which those that come next are fetched while one is read, each as far as a bounded memory goes. They are opened
 * from the highest down; one that is opened in another order, or a second time, is fetched then.
 * @param layers the lowest first
 */
function fetchedAhead(layers) {
    const started = new Map();
    const startBelow = (index) => {
        for (const layer of layers.slice(Math.max(0, index - LAYERS), index).reverse())
            if (!started.has(layer))
                started.set(layer, new Fetch(layer.open()));
    };
    const ahead = layers.map((layer, index) => {
        const open = () => {
            const fetch = started.get(layer) ?? new Fetch(layer.open());
            started.set(layer, fetch);
            startBelow(index);
            return fetch.taken ? layer.open() : fetch.chunks();
        };
        return { ...layer, open };
    });
    return {
        layers: ahead,
        stop() {
            for (const fetch of started.values())
                fetch.stop();
        },
    };
}
/** A stream that is read ahead of who asks for it. */
class Fetch {
    taken = false;
    #source;
    #ready = [];
    #bytes = 0;
    #outcome;
    #stopped = false;
    /** Called when there is something new for the reader, or room for the fetch. */
    #wake = () => undefined;
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
        void this.#pump();
    }
    async *chunks() {
        this.taken = true;
        try {
            for (;;) {
                const ready = this.#ready;
                this.#ready = [];
                this.#bytes = 0;
                this.#wake();
                yield* ready;
                if (this.#ready.length > 0)
                    continue;
                if (this.#outcome)
                    break;
                await this.#change();
            }
        }
        finally {
            this.stop();
        }
        if ('error' in this.#outcome)
            throw this.#outcome.error;
    }
    stop() {
        this.#stopped = true;
        this.#wake();
    }
    async #pump() {
        try {
            while (!this.#stopped) {
                const { done, value } = await this.#source.next();
                if (done) {
                    this.#outcome = {};
                    return;
                }
                this.#ready.push(value);
                this.#bytes += value.length;
                this.#wake();
                while (this.#bytes >= BYTES && !this.#stopped)
                    await this.#change();
            }
            await this.#source.return?.();
        }
        catch (error) {
            this.#outcome = { error };
        }
        finally {
            this.#outcome ??= {};
            this.#wake();
        }
    }
    /** The reader waits only for what is fetched, and the fetch only for the reader: never both at once. */
    #change() {
        return new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../../packages/oci/lib/tar/bytes.js
var bytes = __webpack_require__(4196);
// EXTERNAL MODULE: ../../packages/oci/lib/tar/read.js + 4 modules
var read = __webpack_require__(8655);
// EXTERNAL MODULE: ../../packages/oci/lib/pull/compression.js + 1 modules
var compression = __webpack_require__(4047);
;// CONCATENATED MODULE: ../../packages/oci/lib/pull/file-chunks.js

const CHUNK = 256 * 1024;
/** Chunks that a decoder may hold at once, and more. */
const RING = 16;
/**
 * A part of a file as chunks. The file is open from the first chunk to the last. Memory is used again: a chunk is good until the
 * sixteenth after it. New memory for each would have the collector run all the time.
 */
class FileChunks {
    #file;
    #end;
    #chunk;
    #position;
    #ring = [];
    #count = 0;
    #handle;
    /** @param chunk bytes read at once; few where most of the file is passed over */
    constructor(file, start, end, chunk = CHUNK) {
        this.#file = file;
        this.#position = start;
        this.#end = end;
        this.#chunk = chunk;
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    async next() {
        const length = Math.min(this.#chunk, this.#end - this.#position);
        if (length <= 0)
            return this.return();
        this.#handle ??= await promises_.open(this.#file, 'r');
        const place = this.#count % RING;
        this.#count += 1;
        const buffer = this.#ring[place] ?? Buffer.allocUnsafeSlow(this.#chunk);
        this.#ring[place] = buffer;
        const { bytesRead } = await this.#handle.read(buffer, 0, length, this.#position);
        if (bytesRead === 0)
            return this.return();
        this.#position += bytesRead;
        return { done: false, value: buffer.subarray(0, bytesRead) };
    }
    skip(length) {
        this.#position += length;
        return this.#position <= this.#end;
    }
    async return() {
        const handle = this.#handle;
        this.#handle = undefined;
        this.#position = this.#end;
        await handle?.close();
        return { done: true, value: undefined };
    }
}

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/archive.js








const MOST_MEMBERS = 100_000;
const MOST_LINKS = 10;
/** Contents that are kept while a compressed archive is listed, so that it need not be unpacked again for each. */
const LARGEST_HELD = 4 * 1024 * 1024;
const MOST_HELD = 64 * 1024 * 1024;
const MOST_UNPACKED = 256 * 1024 ** 3;
/**
 * A tar archive of files that is read at any place; where it is compressed, each file costs unpacking all before it.
 */
class Archive {
    /** For messages. */
    name;
    #file;
    #size;
    #compressed;
    #members = new Map();
    #held = new Map();
    constructor(name, file, size, compressed) {
        this.name = name;
        this.#file = file;
        this.#size = size;
        this.#compressed = compressed;
    }
    /**
     * Lists an archive.
     * @param file absolute path of a regular file
     * @throws IMAGE_INVALID for what is no archive, is cut off, or has one name twice; FILE_UNREADABLE
     */
    static async open(name, file) {
        try {
            const { size } = await promises_.stat(file);
            const { value: head = new Uint8Array() } = await headOf(file, size);
            const archive = new Archive(name, file, size, (0,compression/* compressionOf */.M)(head) !== 'none');
            await archive.#list();
            return archive;
        }
        catch (error) {
            if (error instanceof read/* TarProblem */.h)
                throw invalid(name, `at byte ${error.position}, ${error.message}`, error);
            throw failureOf(name, error);
        }
    }
    /** A file by its name, with links followed; undefined where there is none. */
    member(name) {
        let place = name;
        for (let followed = 0; followed <= MOST_LINKS; followed += 1) {
            const member = this.#members.get(place);
            if (!member || 'size' in member)
                return member;
            place = member.link;
        }
        return undefined;
    }
    /** The content of a file, not yet checked against any digest. */
    async *stream({ name, offset, size }) {
        const held = this.#held.get(name);
        if (held)
            return yield held;
        try {
            if (!this.#compressed)
                return yield* new FileChunks(this.#file, offset, offset + size);
            const input = new bytes/* ByteReader */.k((0,compression/* decompressed */.j)(new FileChunks(this.#file, 0, this.#size)));
            try {
                await input.skip(offset);
                for (let left = size; left > 0;) {
                    const bytes = await input.copy(Math.min(left, 256 * 1024));
                    if (bytes.length === 0)
                        break;
                    left -= bytes.length;
                    yield bytes;
                }
            }
            finally {
                await input.close();
            }
        }
        catch (error) {
            throw failureOf(this.name, error);
        }
    }
    /** A small file, whole. @throws IMAGE_INVALID */
    async bytes(member, limit) {
        if (member.size > limit)
            throw invalid(this.name, `${member.name} has ${member.size} bytes, where ${limit} are read at most`);
        const chunks = [];
        for await (const chunk of this.stream(member))
            chunks.push(Buffer.from(chunk));
        const bytes = Buffer.concat(chunks);
        if (bytes.length !== member.size)
            throw invalid(this.name, `${member.name} is cut off`);
        return bytes;
    }
    async #list() {
        let held = 0;
        const entry = (found) => {
            const name = posix_.normalize(`/${found.name}`).slice(1);
            if (found.kind === 'folder' || found.kind === 'device')
                return 'skip';
            if (this.#members.has(name))
                throw invalid(this.name, `it has ${JSON.stringify(name)} twice`);
            if (this.#members.size >= MOST_MEMBERS)
                throw invalid(this.name, `it has more than ${MOST_MEMBERS} files`);
            if (found.kind === 'file')
                this.#members.set(name, { name, offset: found.offset, size: found.size });
            else {
                const from = found.kind === 'symlink' ? posix_.dirname(`/${name}`) : '/';
                this.#members.set(name, { link: posix_.resolve(from, found.link).slice(1) });
            }
            if (!this.#compressed || found.kind !== 'file' || found.size > LARGEST_HELD || held + found.size > MOST_HELD)
                return 'skip';
            held += found.size;
            return 'content';
        };
        const content = ({ name }, bytes) => void this.#held.set(posix_.normalize(`/${name}`).slice(1), bytes);
        const chunks = this.#compressed
            ? limited(this.name, (0,compression/* decompressed */.j)(new FileChunks(this.#file, 0, this.#size)))
            : new FileChunks(this.#file, 0, this.#size, 16 * 1024);
        await (0,read/* readTar */.s)(chunks, { entry, content });
    }
}
async function headOf(file, size) {
    const chunks = new FileChunks(file, 0, Math.min(4, size));
    const head = await chunks.next();
    await chunks.return();
    return head;
}
async function* limited(name, chunks) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > MOST_UNPACKED)
            throw (0,errors/* registryError */.e)('IMAGE_TOO_LARGE', `${name} unpacks to more than ${MOST_UNPACKED} bytes.`, 'Check what it is made of.');
        yield chunk;
    }
}
/** What the system says of a file, or a decoder of its content. */
function failureOf(name, error) {
    if (error instanceof lib_errors/* SovereignError */.Rj)
        return error;
    const ofSystem = error instanceof Error && 'syscall' in error;
    return ofSystem ? (0,files/* readFailure */.f1)(name, error) : invalid(name, `it cannot be unpacked: ${(0,lib_errors/* messageOf */.bD)(error)}`, error);
}
const invalid = (name, why, cause) => (0,errors/* registryError */.e)('IMAGE_INVALID', `${name} is not an archive that can be read: ${why}.`, 'Save the image again.', { cause });

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/image.js





const LARGEST_CONFIG = 16 * 1024 * 1024;
const MOST_LAYERS = 1000;
const MOST_IMAGES = 1000;
const DEEPEST_INDEX = 3;
const CONFIG_TYPES = [MEDIA_TYPES.config, 'application/vnd.docker.container.image.v1+json'];
const LAYER = /^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:[.+](?:gzip|zstd))?)$/;
/**
 * Chooses the image that is meant, and opens it. Attestations and other artifacts beside images are none.
 * @param platform needed where there are several
 * @throws IMAGE_AMBIGUOUS, IMAGE_INVALID, IMAGE_UNSUPPORTED, CONTENT_MISMATCH
 */
async function openImage(blobs, tops, platform) {
    const candidates = await candidatesOf(blobs, tops);
    const [only] = candidates;
    // What a config says is right; an index may leave it out.
    if (candidates.length > 1)
        for (const candidate of candidates)
            candidate.platform ??= await statedPlatform(blobs, candidate.descriptor);
    const fitting = candidates.length > 1 && platform ? candidates.filter((one) => one.platform && (0,pull_platform/* isFor */.Gi)(one.platform, platform)) : candidates;
    const [chosen] = fitting;
    if (!only || !chosen || fitting.length > 1)
        throw ambiguous(blobs, candidates, platform);
    const content = await manifestOf(blobs, chosen.descriptor);
    const image = await imageOf(blobs, content);
    if (platform && image.platform && !(0,pull_platform/* isFor */.Gi)(image.platform, platform))
        throw ambiguous(blobs, [{ ...chosen, platform: image.platform }], platform);
    const annotations = { ...chosen.descriptor.annotations, ...content.manifest.annotations };
    return {
        ...image,
        ...(chosen.index && { index: chosen.index }),
        annotations,
        names: namesOf([...tops, chosen.descriptor], tops.length === 1),
    };
}
async function candidatesOf(blobs, tops) {
    const candidates = new Map();
    const visit = async (descriptor, index, depth) => {
        if (candidates.has(descriptor.digest) || isBeside(descriptor))
            return;
        if (!manifest_isIndex(descriptor.mediaType)) {
            candidates.set(descriptor.digest, { descriptor, platform: (0,pull_platform/* platformOf */.tj)(descriptor.platform), index });
            if (candidates.size > MOST_IMAGES)
                throw image_invalid(blobs, `it has more than ${MOST_IMAGES} images`);
            return;
        }
        if (depth > DEEPEST_INDEX)
            throw image_invalid(blobs, `it has indexes more than ${DEEPEST_INDEX} deep`);
        const { manifest } = await manifestOf(blobs, descriptor);
        for (const child of manifest.manifests)
            await visit(child, descriptor, depth + 1);
    };
    for (const top of tops)
        await visit(top, undefined, 1);
    return [...candidates.values()];
}
/** Whether what an index lists is no image: an attestation, an artifact, or of a type that is not known, which is to be passed over. */
function isBeside({ mediaType, artifactType, annotations, platform }) {
    return (!MANIFEST_TYPES.includes(mediaType) ||
        artifactType !== undefined ||
        annotations?.['vnd.docker.reference.type'] !== undefined ||
        (0,pull_platform/* platformOf */.tj)(platform)?.os === 'unknown');
}
async function manifestOf(blobs, descriptor) {
    const bytes = await blobs.bytes(descriptor, manifest_MANIFEST_LIMIT);
    const manifest = parseManifest(bytes, `manifest ${descriptor.digest} of ${blobs.name}`, descriptor.mediaType);
    return { descriptor, bytes, manifest };
}
/** What the config of an image among several says; undefined for what is none. */
async function statedPlatform(blobs, descriptor) {
    const { config } = (await manifestOf(blobs, descriptor)).manifest;
    if (!config || !CONFIG_TYPES.includes(config.mediaType))
        return undefined;
    return parseConfig(blobs.name, await blobs.bytes(config, LARGEST_CONFIG)).platform;
}
async function imageOf(blobs, { descriptor, manifest }) {
    const { config, layers, artifactType } = manifest;
    if (!config || !CONFIG_TYPES.includes(config.mediaType))
        throw unsupported(`${descriptor.digest} of ${blobs.name} is no container image, but of type ${artifactType ?? config?.mediaType}`);
    if (layers.length > MOST_LAYERS)
        throw image_invalid(blobs, `the image ${descriptor.digest} has ${layers.length} layers`);
    const { diffIds, platform } = parseConfig(blobs.name, await blobs.bytes(config, LARGEST_CONFIG));
    if (diffIds.length !== layers.length)
        throw image_invalid(blobs, `the image ${descriptor.digest} has ${layers.length} layers, and its config tells of ${diffIds.length}`);
    const { mediaType, digest, size } = descriptor;
    return {
        source: blobs.name,
        manifest: { mediaType, digest, size },
        config: { digest: config.digest, size: config.size },
        platform,
        layers: layers.map((layer, index) => layerOf(blobs, layer, diffIds[index])),
    };
}
function layerOf(blobs, descriptor, diffId) {
    const { mediaType, digest, size } = descriptor;
    if (!LAYER.test(mediaType))
        throw unreadableLayer(digest, mediaType);
    return { name: digest, digest, size, mediaType, diffId, open: () => blobs.stream(descriptor) };
}
function unreadableLayer(digest, mediaType) {
    if (/\+encrypted$/.test(mediaType))
        return unsupported(`The layer ${digest} is encrypted`, 'Decrypt the image first, or name the image from before its encryption.');
    if (/nondistributable|\.foreign\./.test(mediaType))
        return unsupported(`The layer ${digest} is one that registries do not hold (${mediaType})`, 'Build the image on a base whose layers are in the registry, or name its unpacked files with "rootfs".');
    return unsupported(`The layer ${digest} is of type ${mediaType}, which is no layer of files`);
}
/** The two things of a config that are needed: the digests of the layers, and what it runs on. @throws IMAGE_INVALID */
function parseConfig(source, bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        value = undefined;
    }
    const rootfs = (0,json/* isObject */.Gv)(value) ? value.rootfs : undefined;
    const diffIds = (0,json/* isObject */.Gv)(rootfs) ? rootfs.diff_ids : undefined;
    // Without layers, Go's programs write null.
    if (!(0,json/* isObject */.Gv)(rootfs) || !(diffIds === null || (Array.isArray(diffIds) && diffIds.every(isDigest))))
        throw (0,errors/* registryError */.e)('IMAGE_INVALID', `The config of the image in ${source} does not list its layers by SHA-256.`, 'Build the image anew.');
    return { diffIds: diffIds ?? [], platform: (0,pull_platform/* platformOf */.tj)(value) };
}
/** Names that a layout gives: of the image itself, and of the index around it where there is one alone. */
function namesOf(descriptors, alone) {
    const named = alone ? descriptors : descriptors.slice(-1);
    const names = named.flatMap(({ annotations = {} }) => [
        annotations['io.containerd.image.name'],
        annotations['org.opencontainers.image.ref.name'],
    ]);
    return [...new Set(names.filter((name) => name !== undefined))];
}
function ambiguous(blobs, candidates, platform) {
    const lines = candidates.map(({ descriptor, platform: own }) => {
        const name = descriptor.annotations?.['org.opencontainers.image.ref.name'];
        return `${own ? (0,pull_platform/* formatPlatform */.Bq)(own) : 'no platform'} ${descriptor.digest}${name === undefined ? '' : ` ${name.slice(0, 100)}`}`;
    });
    const platforms = [...new Set(candidates.flatMap(({ platform: own }) => (own ? [(0,pull_platform/* formatPlatform */.Bq)(own)] : [])))];
    const listed = `${platforms.slice(0, 20).join(', ')}${platforms.length > 20 ? ' and others' : ''}`;
    if (candidates.length === 0)
        return (0,errors/* registryError */.e)('IMAGE_AMBIGUOUS', `There is no image in ${blobs.name}.`, 'Check what was built and pushed.');
    if (platform)
        return (0,errors/* registryError */.e)('IMAGE_AMBIGUOUS', `${blobs.name} does not have exactly one image for ${(0,pull_platform/* formatPlatform */.Bq)(platform)}; it has ${listed || 'images without a platform'}.`, 'Name another "platform", or the image itself by its digest.', { details: lines });
    return (0,errors/* registryError */.e)('IMAGE_AMBIGUOUS', `${blobs.name} has ${candidates.length} images, for ${listed || 'no platform'}.`, 'Choose one with "platform", or name the image itself by its digest.', { details: lines });
}
const image_invalid = (blobs, why) => (0,errors/* registryError */.e)('IMAGE_INVALID', `${blobs.name} cannot be read: ${why}.`, 'Build the image anew.');
const unsupported = (what, fix = 'Name a container image.') => (0,errors/* registryError */.e)('IMAGE_UNSUPPORTED', `${what}.`, fix);

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/docker-archive.js




const LARGEST_LIST = 4 * 1024 * 1024;
const docker_archive_LARGEST_CONFIG = 16 * 1024 * 1024;
/**
 * Opens the image of an archive as `docker save` writes it. It has no manifest; the digest of its config, which holds those of
 * the layers, is what Docker calls the image's ID.
 * @throws IMAGE_INVALID, IMAGE_AMBIGUOUS, CONTENT_MISMATCH
 */
async function openDockerArchive(archive, list) {
    const { name } = archive;
    const images = parseList(name, await archive.bytes(list, LARGEST_LIST));
    const [image] = images;
    if (!image || images.length > 1)
        throw (0,errors/* registryError */.e)('IMAGE_AMBIGUOUS', `${name} has ${images.length} images, where one is needed.`, 'Save the one image alone: docker save -o FILE IMAGE.', { details: images.map(({ tags }) => tags.join(', ').slice(0, 200) || 'without a name') });
    const configFile = memberOf(archive, image.config);
    const config = await archive.bytes(configFile, docker_archive_LARGEST_CONFIG);
    const digest = digestOf(config);
    const [stated] = /[0-9a-f]{64}/.exec(image.config) ?? [];
    if (stated !== undefined && `sha256:${stated}` !== digest)
        throw (0,errors/* registryError */.e)('CONTENT_MISMATCH', `The config of ${name} is called ${image.config}, and its digest is ${digest}.`, 'Do not use this image. It was altered: save it again from its source.');
    const { diffIds, platform } = parseConfig(name, config);
    if (diffIds.length !== image.layers.length)
        throw docker_archive_invalid(name, `it has ${image.layers.length} layers, and its config tells of ${diffIds.length}`);
    return {
        source: name,
        config: { digest, size: config.length },
        platform,
        layers: image.layers.map((file, index) => docker_archive_layerOf(archive, file, diffIds[index])),
        annotations: {},
        names: image.tags,
    };
}
function docker_archive_layerOf(archive, file, diffId) {
    const member = memberOf(archive, file);
    return {
        name: file,
        size: member.size,
        mediaType: 'application/vnd.docker.image.rootfs.diff.tar',
        diffId,
        open: () => archive.stream(member),
    };
}
function memberOf(archive, file) {
    const member = archive.member(file.replace(/^(?:\.\/)+/, ''));
    if (!member)
        throw docker_archive_invalid(archive.name, `it has no ${JSON.stringify(file.slice(0, 200))}`);
    return member;
}
function parseList(name, bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        value = undefined;
    }
    if (!Array.isArray(value))
        throw docker_archive_invalid(name, 'its manifest.json is no list');
    return value.map((entry) => {
        const { Config: config, RepoTags: tags, Layers: layers } = (0,json/* isObject */.Gv)(entry) ? entry : {};
        if (typeof config !== 'string' || !isTexts(tags ?? []) || !isTexts(layers ?? []))
            throw docker_archive_invalid(name, 'its manifest.json is damaged');
        return { config, tags: (tags ?? []), layers: (layers ?? []) };
    });
}
const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === 'string');
const docker_archive_invalid = (name, why) => (0,errors/* registryError */.e)('IMAGE_INVALID', `${name} cannot be read: ${why}.`, 'Save the image again.');

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/open.js












/**
 * Opens an image of a registry by its digest: that of an image, or of an index with one image for the platform.
 * @throws IMAGE_MISSING, IMAGE_AMBIGUOUS, IMAGE_UNSUPPORTED, and what the client throws
 */
async function openRemoteImage(repository, digest, platform) {
    const top = await repository.manifest(digest);
    if (!top)
        throw (0,errors/* registryError */.e)('IMAGE_MISSING', `There is no image ${repository.name}@${digest}.`, 'Check the repository and the digest.');
    const known = new Map([[digest, top]]);
    const blobs = {
        name: repository.name,
        async bytes(expected, limit) {
            const content = known.get(expected.digest);
            if (content)
                return content.bytes;
            const { mediaType } = expected;
            if (mediaType !== undefined && isManifestType(mediaType)) {
                const manifest = await repository.manifest(expected.digest);
                if (!manifest)
                    throw (0,errors/* registryError */.e)('IMAGE_MISSING', `${repository.name} has the index ${digest}, but not ${expected.digest} of it.`, 'Push the image again, with all that its index names.');
                digest_checkBytes(manifest.bytes, expected, `manifest ${expected.digest} of ${repository.name}`);
                return manifest.bytes;
            }
            return repository.blobBytes(expected, limit);
        },
        stream: (expected) => repository.blob(expected),
    };
    const image = await openImage(blobs, [top.descriptor], platform);
    const { layers, stop } = fetchedAhead(image.layers);
    return { ...image, layers, close: stop };
}
/**
 * Opens an image that lies in files: the folder of an OCI layout, or an archive of one or as `docker save` writes it, compressed
 * or not.
 * @param file absolute path
 * @param name for messages
 * @throws LAYOUT_INVALID, IMAGE_AMBIGUOUS, IMAGE_INVALID, IMAGE_UNSUPPORTED, CONTENT_MISMATCH, FILE_MISSING, FILE_UNREADABLE
 */
async function openLocalImage(name, file, platform) {
    const stats = await promises_.stat(file).catch((error) => {
        throw (0,files/* readFailure */.f1)(name, error);
    });
    if (stats.isDirectory())
        return openLayout(name, file, platform);
    if (!stats.isFile())
        throw (0,errors/* registryError */.e)('IMAGE_INVALID', `${name} is a pipe, socket or device.`, 'Write what it gives to a file first.');
    const archive = await Archive.open(name, file);
    const [marker, index, list] = ['oci-layout', 'index.json', 'manifest.json'].map((member) => archive.member(member));
    // Where both are there, as in newer archives of Docker, the layout has the digests.
    if (marker && index)
        return openArchivedLayout(archive, index, platform);
    if (list)
        return openDockerArchive(archive, list);
    throw (0,errors/* registryError */.e)('IMAGE_INVALID', `${name} is an archive, but of no image: it has neither index.json with oci-layout nor manifest.json at its top.`, 'Save the image with "docker save", or with "skopeo copy" to oci-archive:.');
}
async function openLayout(name, folder, platform) {
    const { manifests } = await readIndex(folder);
    const blobs = {
        name,
        async bytes(expected, limit) {
            const bytes = await readLayoutFile(folder, blobPath(expected), limit);
            digest_checkBytes(bytes, expected, `${expected.digest} of ${name}`);
            return bytes;
        },
        async *stream(expected) {
            try {
                const file = external_node_path_.join(folder, blobPath(expected));
                const { size } = await readableFile(file);
                yield* digest_checkedStream(new FileChunks(file, 0, size), expected, `${expected.digest} of ${name}`);
            }
            catch (error) {
                throw (0,files/* readFailure */.f1)(`${expected.digest} of ${name}`, error);
            }
        },
    };
    return openImage(blobs, manifests, platform);
}
/** Regular files only: opening a FIFO would wait for ever. */
async function readableFile(file) {
    const stats = await promises_.stat(file);
    if (stats.isFile())
        return stats;
    throw (0,errors/* registryError */.e)('IMAGE_INVALID', `${file} is not a regular file.`, 'Build the layout again.');
}
async function openArchivedLayout(archive, index, platform) {
    const { name } = archive;
    const memberOf = ({ digest }) => {
        const member = archive.member(`blobs/sha256/${hexOf(digest)}`);
        if (!member)
            throw (0,errors/* registryError */.e)('IMAGE_INVALID', `${name} does not have the blob ${digest} that it names.`, 'Save the image again.');
        return member;
    };
    const blobs = {
        name,
        async bytes(expected, limit) {
            const bytes = await archive.bytes(memberOf(expected), limit);
            digest_checkBytes(bytes, expected, `${expected.digest} of ${name}`);
            return bytes;
        },
        stream: (expected) => digest_checkedStream(archive.stream(memberOf(expected)), expected, `${expected.digest} of ${name}`),
    };
    const { manifests } = parseManifest(await archive.bytes(index, manifest_MANIFEST_LIMIT), `index.json of ${name}`, MEDIA_TYPES.index);
    return openImage(blobs, manifests, platform);
}
const isManifestType = (mediaType) => manifest_isIndex(mediaType) || mediaType === MEDIA_TYPES.manifest || mediaType === MEDIA_TYPES.dockerManifest;

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
const quote = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}\u2026` : text);

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
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
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const { fetch, endpoint, authorizer, deadline = 120_000, sleep = external_node_timers_promises_.setTimeout } = options;
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
                    failure = { message: `did not answer ${request.method} of ${what}: ${(0,lib_errors/* messageOf */.bD)(error)}`, cause: error };
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
const isTransient = (error) => error instanceof lib_errors/* SovereignError */.Rj ? BROKEN_CONNECTION.includes(error.code) : error instanceof Error && error.name === 'TimeoutError';
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
const codeOf = (error) => (error instanceof lib_errors/* SovereignError */.Rj ? error.code : undefined);

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
                const bytes = await readLimited(response, manifest_MANIFEST_LIMIT, what);
                const digest = isDigest(reference) ? reference : digestOf(bytes);
                digest_checkBytes(bytes, { digest, size: bytes.length }, what);
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
        blob: (expected) => digest_checkedStream(bytesOf(expected), expected, `blob ${expected.digest} of ${name}`),
        async blobBytes(expected, limit) {
            const what = `blob ${expected.digest} of ${name}`;
            if (expected.size > limit)
                throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `${what} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return getBlob(expected, false, async (response) => {
                const bytes = await readLimited(response, expected.size, what);
                digest_checkBytes(bytes, expected, what);
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

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors_0 = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/installed/tree.js
var installed_tree = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/installed/folder.js





/** Folders at the top that hold no software but the running kernel's view of itself. */
const VIRTUAL = new Set(['proc', 'sys', 'dev']);
/** Milliseconds after which others get their turn, such as what ends this process. */
const TURN = 100;
/**
 * A folder as a tree, such as an unpacked root filesystem. Links are not followed: what they lead to is in the tree by itself, or
 * is not of it. A folder inside that cannot be seen, as a file that is wanted and cannot be read, is told to the visitor. All is
 * read at once and not by other threads: to ask one takes longer than a file does.
 * @param folder absolute path
 * @throws FILE_MISSING, FILE_UNREADABLE for the folder itself
 */
const folderTree = (folder) => ({
    async scan(visitor) {
        const open = [{ place: '', full: folder }];
        let turn = performance.now();
        for (let next = open.pop(); next; next = open.pop()) {
            await scanFolder(next, open, visitor).catch((error) => {
                throw (0,files/* readFailure */.f1)(folder, error);
            });
            if (performance.now() - turn < TURN)
                continue;
            await (0,external_node_timers_promises_.setImmediate)();
            turn = performance.now();
        }
    },
});
async function scanFolder({ place, full }, open, visitor) {
    const entries = attempt(place, visitor, () => entriesOf(full));
    for (const { name, shown, entry } of entries ?? []) {
        const inner = { place: place === '' ? shown : `${place}/${shown}`, full: join(full, name) };
        if (entry.isDirectory()) {
            if (!(place === '' && VIRTUAL.has(shown)))
                open.push(inner);
        }
        else if (entry.isSymbolicLink()) {
            const target = attempt(inner.place, visitor, () => external_node_fs_.readlinkSync(inner.full));
            if (target !== undefined)
                visitor.link(inner.place, target);
        }
        else if (entry.isFile())
            await offer(visitor, inner);
    }
}
async function offer(visitor, { place, full }) {
    const stats = attempt(place, visitor, () => external_node_fs_.lstatSync(full));
    if (!stats?.isFile())
        return;
    const { size, mode } = stats;
    const file = { path: place, size, executable: (mode & 0o111) !== 0 };
    const want = visitor.wants(file);
    if (!want)
        return;
    if (size > installed_tree/* LARGEST_FILE */.K)
        return visitor.unread(file, `has ${size} bytes, more than are read`);
    const content = attempt(place, visitor, () => contentOf(full, size, want));
    if (content === 'changed')
        visitor.unread(file, 'was changed while it was read');
    else if (content)
        await visitor.take(file, content);
}
/** Does what may fail for one file or folder alone. */
function attempt(place, visitor, act) {
    try {
        return act();
    }
    catch (error) {
        const code = (0,lib_errors/* errnoOf */.UQ)(error);
        if (place === '' || code === undefined)
            throw error;
        visitor.unread({ path: place, size: 0, executable: false }, `cannot be read: ${REASONS[code] ?? code}`);
        return undefined;
    }
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is gone',
    ENAMETOOLONG: 'its path is too long',
};
function entriesOf(folder) {
    const entries = external_node_fs_.readdirSync(folder, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd')))
        return entries.map((entry) => ({ name: entry.name, shown: entry.name, entry }));
    return external_node_fs_.readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
        const shown = entry.name.toString();
        return { name: Buffer.from(shown).equals(entry.name) ? shown : entry.name, shown, entry };
    });
}
const join = (folder, name) => typeof folder === 'string' && typeof name === 'string'
    ? external_node_path_.join(folder, name)
    : Buffer.concat([Buffer.from(folder), Buffer.from(external_node_path_.sep), Buffer.from(name)]);
/** What is put in the place of a file meanwhile is not followed, and not waited for. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function contentOf(full, size, want) {
    const handle = external_node_fs_.openSync(full, FLAGS);
    try {
        if (want === 'executable') {
            const head = Buffer.alloc(4);
            if (!(0,installed_tree/* isExecutable */.T)(head.subarray(0, external_node_fs_.readSync(handle, head, 0, 4, 0))))
                return undefined;
        }
        // One byte more shows whether it has grown.
        const bytes = Buffer.allocUnsafeSlow(size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length <= size; length += read)
            read = external_node_fs_.readSync(handle, bytes, length, size + 1 - length, length);
        return length === size ? bytes.subarray(0, size) : 'changed';
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}

// EXTERNAL MODULE: ./lib/image.js
var lib_image = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/purl.js
var purl = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
;// CONCATENATED MODULE: ./lib/installed/image/root.js



/**
 * An image as the root of a document. Its version is its digest: that of the manifest, or in a docker archive, which has none,
 * that of the config. What its maker says of it is taken from its annotations and never from labels: a build inherits the labels
 * of its base, so that each image on Ubuntu would be version 22.04 of vendor Canonical.
 * @param reference of an image in a registry
 * @param fallback name of a local image that names itself nowhere
 */
function imageRoot(image, reference, fallback) {
    const { manifest, config, platform, annotations } = image;
    const { name, repository, tag } = reference ? nameOfReference(reference) : nameOfLocal(image.names, fallback);
    const version = (manifest ?? config).digest;
    const qualifiers = { repository_url: repository, arch: platform?.architecture, tag };
    const said = (key) => annotations[`org.opencontainers.image.${key}`]?.trim() || undefined;
    const [licence, vendor, source, revision] = [said('licenses'), said('vendor'), said('source'), said('revision')];
    const url = (0,lib_url/* cleanUrl */.TG)(said('url') ?? '');
    const origin = (0,lib_url/* cleanUrl */.TG)(source ?? '');
    return {
        type: 'oci',
        kind: 'container',
        name,
        version,
        // The version of an OCI purl is the digest of a manifest.
        ...(manifest && { purl: (0,purl/* purlOf */.V)({ type: 'oci', name: name.toLowerCase(), version, qualifiers }) }),
        hashes: manifest ? [{ algorithm: 'SHA-256', hex: manifest.digest.slice('sha256:'.length) }] : [],
        ...(licence && { licence }),
        ...(vendor && { supplier: { name: vendor, ...(url && { url }) } }),
        ...(origin?.startsWith('https:') && /^[0-9a-f]{40,64}$/.test(revision ?? '') && { vcs: `git+${origin}@${revision}` }),
        folder: '.',
        edges: [],
    };
}
const lastPart = (repository) => repository.slice(repository.lastIndexOf('/') + 1);
const nameOfReference = ({ registry, repository, tag }) => ({
    name: lastPart(repository),
    repository: `${registry}/${repository}`,
    ...(tag !== undefined && { tag }),
});
/** A layout or archive names its image in full, or by a tag alone. */
function nameOfLocal(names, fallback) {
    const tag = names.find((text) => /^\w[\w.-]{0,127}$/.test(text));
    for (const text of names) {
        const parsed = text === tag ? undefined : (0,lib_image/* parseImage */.z)(text);
        if (!parsed)
            continue;
        const { registry, repository } = parsed;
        // Docker writes docker.io before every name that has no registry, also of what was never there.
        const hosted = registry !== 'docker.io';
        const tagged = parsed.tag ?? tag;
        return { name: lastPart(repository), ...(hosted && { repository: `${registry}/${repository}` }), ...(tagged && { tag: tagged }) };
    }
    return { name: fallback, ...(tag !== undefined && { tag }) };
}

// EXTERNAL MODULE: ./lib/installed/image/tree.js + 5 modules
var tree = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/gap.js
var gap = __webpack_require__(460);
// EXTERNAL MODULE: ./lib/graph.js
var graph = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/tops.js
var tops = __webpack_require__(8622);
// EXTERNAL MODULE: ./lib/unread.js
var lib_unread = __webpack_require__(1237);
// EXTERNAL MODULE: ./lib/bundler/catalog.js
var catalog = __webpack_require__(6078);
;// CONCATENATED MODULE: ./lib/composer/catalog.js
/** What Composer installed, by its list in the `vendor` folder, and the applications that it did so for. */
const composerCatalog = {
    name: 'Composer',
    wants: ({ path }) => {
        if (path.endsWith('/installed.json'))
            return path.endsWith('/composer/installed.json') || path === 'composer/installed.json' ? 'content' : undefined;
        if (!path.endsWith('composer.json'))
            return undefined;
        return (path.length === 13 || path.endsWith('/composer.json')) && !/(?:^|\/)vendor\//.test(path) ? 'content' : undefined;
    },
    load: async () => (await __webpack_require__.e(/* import() */ 753).then(__webpack_require__.bind(__webpack_require__, 753))).composerCollector,
};

// EXTERNAL MODULE: ./lib/maven/archive/catalog.js
var archive_catalog = __webpack_require__(6830);
// EXTERNAL MODULE: ./lib/npm/node-modules.js
var node_modules = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/npm/catalog.js

/** Packages in `node_modules` folders, of whatever package manager, and the applications around them. */
const nodeCatalog = {
    name: 'npm',
    wants: ({ path }) => {
        if (path.endsWith('package.json'))
            return isManifest(path) && (0,node_modules/* kindOfManifest */.r6)(path) ? 'content' : undefined;
        return isOther(path) ? 'content' : undefined;
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(9457)]).then(__webpack_require__.bind(__webpack_require__, 9457))).nodeCollector,
};
const isManifest = (path) => path.length === 12 || path.endsWith('/package.json');
/** What package managers write about what they installed, and the archives that Yarn has in place of folders, with its list of them. */
const isOther = (path) => path.endsWith('node_modules/.package-lock.json') ||
    path.endsWith('node_modules/.pnpm/lock.yaml') ||
    path.endsWith('.pnp.cjs') ||
    path.endsWith('.pnp.js') ||
    path.endsWith('.pnp.data.json') ||
    (path.endsWith('.zip') && /(?:^|\/)\.yarn\/(?:berry\/)?cache\/[^/]+$/.test(path));

;// CONCATENATED MODULE: ./lib/nuget/catalog.js
/** Applications and frameworks of .NET: the lists of what they load that lie beside them. */
const dotnetCatalog = {
    name: '.NET',
    wants: ({ path, size, executable }) => {
        if (path.endsWith('.json'))
            return path.endsWith('.deps.json') || path.endsWith('.runtimeconfig.json') ? 'content' : undefined;
        // An application can be one file with all in it.
        return size >= SMALLEST_HOST && (executable || path.endsWith('.exe')) ? 'executable' : undefined;
    },
    load: async () => (await __webpack_require__.e(/* import() */ 3426).then(__webpack_require__.bind(__webpack_require__, 3426))).dotnetCollector,
};
/** Bytes; hosts of applications in one file are larger. */
const SMALLEST_HOST = 32 * 1024;

;// CONCATENATED MODULE: ./lib/python/catalog.js
/** What pip and others installed: metadata in `.dist-info` and `.egg-info`, eggs, and the environments that they are in; conda's own. */
const pythonCatalog = {
    name: 'Python',
    wants: ({ path }) => (isWanted(path) ? 'content' : undefined),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3906), __webpack_require__.e(6574)]).then(__webpack_require__.bind(__webpack_require__, 6574))).pythonCollector,
};
/** By the last character first: a tree can have a million files. */
function isWanted(path) {
    switch (path.charCodeAt(path.length - 1)) {
        case A:
            return path.endsWith('.dist-info/METADATA') && !isLeft(path);
        case D:
            return path.endsWith('.dist-info/RECORD') && !isLeft(path);
        case O:
            return (path.endsWith('.egg-info/PKG-INFO') && !isLeft(path)) || path.endsWith('.egg/EGG-INFO/PKG-INFO');
        case LOWER_T:
            return (path.endsWith('.egg-info/requires.txt') && !isLeft(path)) || path.endsWith('.egg/EGG-INFO/requires.txt');
        case LOWER_N:
            return (path.endsWith('.json') &&
                ((path.endsWith('.dist-info/direct_url.json') && !isLeft(path)) || /(?:^|\/)conda-meta\/[^/]+$/.test(path)));
        case LOWER_O:
            return path.endsWith('.egg-info') && !isLeft(path);
        case LOWER_K:
            return path.endsWith('.egg-link');
        case LOWER_G:
            return path.endsWith('.egg') || path === 'pyvenv.cfg' || path.endsWith('/pyvenv.cfg');
        default:
            return false;
    }
}
const [A, D, O, LOWER_T, LOWER_N, LOWER_O, LOWER_K, LOWER_G] = [...'ADOtnokg'].map((character) => character.charCodeAt(0));
/** Before pip removes a distribution, it calls it so; what is left of that is none. */
const isLeft = (path) => /(?:^|\/)~[^/]*(?:\/[^/]+)?$/.test(path);

;// CONCATENATED MODULE: ./lib/installed/apk/catalog.js
/** apk of Alpine, Wolfi, Chainguard and OpenWrt. */
const apkCatalog = {
    name: 'apk',
    wants: ({ path }) => (path.endsWith('lib/apk/db/installed') ? 'content' : undefined),
    load: async () => (await __webpack_require__.e(/* import() */ 5994).then(__webpack_require__.bind(__webpack_require__, 5994))).apkCollector,
};

;// CONCATENATED MODULE: ./lib/installed/dpkg/catalog.js
/** dpkg of Debian, Ubuntu and their kin, and what distroless and chiselled images have in its place. */
const dpkgCatalog = {
    name: 'dpkg',
    wants({ path }) {
        if (path.startsWith('usr/share/doc/'))
            return path.endsWith('/copyright') ? 'content' : undefined;
        if (path.startsWith('var/lib/dpkg/'))
            return isFact(path.slice(13)) ? 'content' : undefined;
        if (path.endsWith('/manifest.wall'))
            return 'content';
        return path.endsWith('lib/dpkg/status') || path.endsWith('lib/opkg/status') ? 'content' : undefined;
    },
    load: async () => (await __webpack_require__.e(/* import() */ 3090).then(__webpack_require__.bind(__webpack_require__, 3090))).dpkgCollector(),
};
function isFact(name) {
    if (name.startsWith('info/'))
        return name.endsWith('.list');
    if (name.startsWith('status.d/'))
        return !SCRIPT.test(name);
    return name === 'status' || name === 'diversions';
}
/** What else can stand beside the control files of distroless images. */
const SCRIPT = /\.(?:preinst|postinst|prerm|postrm|config|conffiles|shlibs|symbols|templates|triggers)$/;

;// CONCATENATED MODULE: ./lib/installed/program/catalog.js
/** Files that are programs without being executable: libraries, and programs for Windows. */
const LIBRARY = /\.(?:so|exe|dll|dylib|node|so\.[\d.]{1,40})$/i;
/** Called for every file of a tree: nearly all are told by their last character. */
function isLibrary(path) {
    const last = path.charCodeAt(path.length - 1) | 32;
    // Digits have the bit that makes letters small already.
    const candidate = last === 0x6f || last === 0x65 || last === 0x6c || last === 0x62 || (last >= 0x30 && last <= 0x39);
    return candidate && LIBRARY.test(path.slice(-60));
}
/** What is smaller has no room for a program that says what it is built of. */
const SMALLEST = 512;
/** Programs that say what they were built of. */
const programCatalog = {
    name: 'programs',
    wants: ({ path, size, executable }) => (size >= SMALLEST && (executable || isLibrary(path)) ? 'executable' : undefined),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(8912)]).then(__webpack_require__.bind(__webpack_require__, 8912))).programs,
};

// EXTERNAL MODULE: ./lib/installed/rpm/catalog.js
var rpm_catalog = __webpack_require__(9436);
;// CONCATENATED MODULE: ./lib/installed/unread.js

/** Package managers whose databases are not read, by how the path of a small file ends that each of them keeps. */
const MARKERS = [
    ['var/lib/pacman/local/ALPM_DB_VERSION', 'pacman'],
    ['/CONTENTS', 'Portage'],
    ['nix/var/nix/db/schema', 'Nix'],
    ['var/guix/db/schema', 'Guix'],
    ['var/lib/snapd/state.json', 'snapd'],
    ['flatpak/repo/config', 'Flatpak'],
    ['/INSTALL_RECEIPT.json', 'Homebrew'],
    ['var/db/xbps/pkgdb-0.38.plist', 'XBPS'],
];
function managerOf(path) {
    for (const [ending, manager] of MARKERS) {
        // Others have files named CONTENTS, too.
        if (path.endsWith(ending))
            return manager === 'Portage' && !/(?:^|\/)var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/.test(path) ? undefined : manager;
    }
    return undefined;
}
/** Says of what other package managers installed that it is not in the document. */
const unreadCatalog = {
    name: 'others',
    wants: ({ path }) => (managerOf(path) === undefined ? undefined : 'content'),
    load: async () => unreadCollector,
};
function unreadCollector() {
    const markers = new Map();
    return {
        take({ path }) {
            const manager = managerOf(path);
            const found = markers.get(manager);
            if (found)
                found.push(path);
            else
                markers.set(manager, [path]);
        },
        conclude: () => ({
            packages: [],
            gaps: [...markers].map(([manager, [...paths]]) => {
                const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
                return `${paths.sort(graph/* byText */.z)[0]}${more}: what ${manager} installed is not read`;
            }),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/installed/catalogs.js











/** All catalogs, those of operating systems first. */
const CATALOGS = [
    dpkgCatalog,
    apkCatalog,
    rpm_catalog/* rpmCatalog */.x,
    archive_catalog/* javaCatalog */.A,
    programCatalog,
    nodeCatalog,
    pythonCatalog,
    catalog/* gemCatalog */.t,
    composerCatalog,
    dotnetCatalog,
    unreadCatalog,
];

// EXTERNAL MODULE: ./lib/installed/links.js
var installed_links = __webpack_require__(9848);
;// CONCATENATED MODULE: ./lib/installed/vendor.js
/** Where those who make Debian, Ubuntu and what is built on them have their addresses. */
const DEBIAN = /(?:^|[@.])(?:debian\.(?:org|net)|ubuntu\.com|canonical\.com|kali\.org|raspberrypi\.(?:com|org)|linuxmint\.com)$/i;
/** How makers of distributions with rpm call themselves in the tag Vendor. */
const RPM = /^(?:Red Hat|Fedora|CentOS|AlmaLinux|Rocky|CloudLinux|Oracle America|Amazon|SUSE|openSUSE|Microsoft Corporation|VMware|Broadcom|Mageia|OpenMandriva|openEuler)\b/i;
/**
 * Whether a package of an operating system comes from those who make the system, by whom it names as its maintainer or vendor.
 * They keep track of what is inside their packages; of what is inside others, nobody says anything. In doubt it is another's.
 */
function isOfDistribution({ type, version, supplier, place }) {
    // Alpine's and Wolfi's packages bear their own maintainers' addresses, and there are next to no others.
    if (type === 'apk')
        return true;
    // Amazon's packages need not name a vendor, and Chisel, which takes from Ubuntu alone, names nobody.
    if (!supplier)
        return type === 'rpm' ? /\.amzn\d+$/.test(version ?? '') : (place ?? '').endsWith('/manifest.wall');
    if (type === 'rpm')
        return RPM.test(supplier.name);
    return DEBIAN.test(supplier.email ?? '') || /\b(?:debian|ubuntu)\b/i.test(supplier.name);
}
/** What distributions add to the name that a program or library has by itself. */
const AFFIXES = /^(?:lib|python[23]?-|ruby-?|node-|golang-|php-|perl-|rust-|java-)|(?:-java|-perl|-bin|-cli|-dev|-devel|-libs?|\d)+$/g;
const plain = (name) => name
    .toLowerCase()
    .replace(AFFIXES, '')
    .replace(/[^a-z0-9]/g, '');
/** Whether a package of a language is the very thing that a package of an operating system is of: alike in name, and in version. */
function isSame(inner, owner) {
    const [a, b] = [plain(inner.name), plain(owner.name)];
    if (a.length < 2 || b.length < 2 || !(a.includes(b) || b.includes(a)))
        return false;
    return inner.version !== undefined && inner.version.replace(/^v(?=\d)/, '') === upstreamVersion(owner);
}
/** The version of what was packaged, without that of the packaging. */
const upstreamVersion = ({ version = '' }) => version
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/[+~](?:dfsg|ds|repack|git|really).*$/, '');

;// CONCATENATED MODULE: ./lib/installed/once.js


/**
 * Counts once what two package managers know. What lies in a file of a package of the distribution is that package: those who make
 * it track what is inside. A package from elsewhere can have others' software inside, which nobody tracks: that is listed, as
 * contained in it, but for what is the packaged thing itself.
 *
 * What depended on a package that is not counted depends on the one that it is part of.
 */
function countOnce(installed, { real }) {
    const owners = ownersOf(installed, real);
    const replaced = new Map();
    const inside = [];
    for (const [pkg, owner] of owners) {
        if (isOfDistribution(owner) || isSame(pkg, owner))
            replaced.set(pkg, owner);
        else
            inside.push({ pkg, owner });
    }
    const kept = installed.flatMap(({ packages }) => packages).filter((pkg) => !replaced.has(pkg));
    const redirect = (edges, from) => edges.map(({ to, kind }) => ({ to: replaced.get(to) ?? to, kind })).filter(({ to }) => to !== from);
    for (const pkg of kept)
        if (pkg.edges.some(({ to }) => replaced.has(to)))
            pkg.edges = redirect(pkg.edges, pkg);
    const needed = new Set(kept.flatMap(({ edges }) => edges.map(({ to }) => to)));
    for (const { pkg, owner } of inside)
        if (!needed.has(pkg))
            owner.edges.push({ to: pkg, kind: 'contains' });
    return kept;
}
/** The package of the operating system in whose files each other package lies. */
function ownersOf(installed, real) {
    const found = new Map();
    for (const { packages, owners } of installed) {
        if (owners)
            continue;
        for (const pkg of packages) {
            const place = real((0,installed_links/* outermost */.J9)(pkg.place ?? ''));
            const same = found.get(place);
            if (same)
                same.push(pkg);
            else
                found.set(place, [pkg]);
        }
    }
    const owning = new Map();
    if (found.size === 0)
        return owning;
    for (const { owner, files } of installed.flatMap(({ owners }) => owners ?? [])) {
        // A link is of its owner, and what it leads to need not be.
        for (const file of files)
            for (const pkg of found.get((0,installed_links/* placeOf */.$t)(file, real)) ?? [])
                owning.set(pkg, owner);
    }
    return owning;
}

;// CONCATENATED MODULE: ./lib/installed/old-release.js
/** Files of systems that are older than os-release(5); the more telling first. */
const READERS = [
    ...['centos', 'redhat', 'oracle', 'fedora', 'system'].map((name) => [`etc/${name}-release`, ofRedHat]),
    ['etc/alpine-release', (text) => named('alpine', /^\d[\d.]*/.exec(text)?.[0])],
    // Point releases were not yet counted apart; what is not released yet has names here.
    ['etc/debian_version', (text) => named('debian', /^\d+/.exec(text)?.[0])],
];
/** Where such systems say what they are. */
const OLD_RELEASES = READERS.map(([path]) => path);
/** IDs that os-release(5) has today for what these files call the system. */
const IDS = [
    [/^Red Hat Enterprise/, 'rhel'],
    [/^CentOS/, 'centos'],
    [/^Oracle/, 'ol'],
    [/^Enterprise Linux/, 'ol'],
    [/^Fedora/, 'fedora'],
    [/^Scientific/, 'scientific'],
    [/^Amazon/, 'amzn'],
];
/** @param releases texts of the files, by path */
function oldDistribution(releases) {
    for (const [place, read] of READERS) {
        const distribution = read(releases.get(place)?.trim() ?? '');
        if (releases.has(place) && distribution)
            return { place, distribution };
    }
    return undefined;
}
/** As `CentOS release 6.10 (Final)`. */
function ofRedHat(text) {
    const id = IDS.find(([pattern]) => pattern.test(text))?.[1];
    return id === undefined ? undefined : named(id, / release (\d[\d.]*)/.exec(text)?.[1], text);
}
const named = (id, version, title) => ({
    id,
    like: [],
    ...(version !== undefined && { version }),
    ...(title !== undefined && { title }),
});

;// CONCATENATED MODULE: ./lib/installed/os-release.js

/** Where os-release(5) looks, the first before the second. */
const PLACES = ['etc/os-release', 'usr/lib/os-release'];
const ALL = new Set([...PLACES, ...OLD_RELEASES]);
/** Whether a file says which operating system it is, as of today or as before os-release(5). */
const isOsRelease = (path) => ALL.has(path);
/** @param releases texts of the files, by path */
function distributionOf(releases) {
    const text = PLACES.map((place) => releases.get(place)).find((found) => found !== undefined);
    if (text === undefined)
        return oldDistribution(releases)?.distribution;
    const fields = new Map();
    for (const line of text.split('\n')) {
        const [, key, value] = /^([A-Z][A-Z0-9_]*)=(.*?)\s*$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            fields.set(key, unquote(value));
    }
    const version = fields.get('VERSION_ID');
    const title = fields.get('PRETTY_NAME');
    return {
        // os-release(5) says that an absent ID is to be read so.
        id: fields.get('ID') || 'linux',
        like: (fields.get('ID_LIKE') ?? '').split(/\s+/).filter(Boolean),
        ...(version && { version }),
        ...(title && { title }),
    };
}
/** Quotes and backslashes as a shell reads them. */
function unquote(value) {
    if (/^'[^']*'$/.test(value))
        return value.slice(1, -1);
    const inner = /^".*"$/.test(value) ? value.slice(1, -1) : value;
    return inner.replace(/\\([\\"'$`])/g, '$1');
}
/** The operating system itself as a package. */
function operatingSystem(distribution, releases) {
    const place = PLACES.find((candidate) => releases.has(candidate)) ?? oldDistribution(releases)?.place;
    if (!distribution || place === undefined)
        return undefined;
    const { id, version } = distribution;
    return { type: 'generic', kind: 'operating-system', name: id, ...(version && { version }), hashes: [], place, edges: [] };
}

;// CONCATENATED MODULE: ./lib/installed/scan.js









/**
 * Finds all packages that are installed in a tree, in one pass over it. What the operating system's package manager owns is
 * its package and is counted once.
 * @param root the image or the folder itself
 * @param file what the tree is called in the document
 * @param keepGoing whether what is damaged is left out and said to be
 * @throws INSTALLED_INVALID and what the tree throws
 */
async function scanInstalled(tree, root, file, keepGoing = false) {
    const collectors = new Map();
    const links = new Map();
    const gaps = [];
    const unread = [];
    const orGoOn = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!keepGoing)
                throw error;
            unread.push((0,lib_unread/* unreadOf */.Ds)(what, error));
            return undefined;
        }
    };
    const releases = new Map();
    const interested = (candidate) => CATALOGS.flatMap((catalog) => {
        const want = catalog.wants(candidate);
        return want ? [{ catalog, want }] : [];
    });
    await tree.scan({
        wants(candidate) {
            if (isOsRelease(candidate.path))
                return 'content';
            let want;
            for (const catalog of CATALOGS) {
                const wanted = catalog.wants(candidate);
                if (wanted === 'content')
                    return wanted;
                want ??= wanted;
            }
            return want;
        },
        async take(candidate, content) {
            if (isOsRelease(candidate.path))
                releases.set(candidate.path, new TextDecoder().decode(content));
            for (const { catalog, want } of interested(candidate)) {
                if (want === 'executable' && !(0,installed_tree/* isExecutable */.T)(content))
                    continue;
                let collector = collectors.get(catalog);
                if (!collector) {
                    collector = (await catalog.load())();
                    collectors.set(catalog, collector);
                }
                const taking = collector;
                await orGoOn(candidate.path, () => taking.take(candidate, content));
            }
        },
        link: (path, target) => void links.set(path, target),
        unread: ({ path }, reason) => void gaps.push(`${path} ${reason}`),
        restart() {
            for (const known of [collectors, links, releases])
                known.clear();
            gaps.length = 0;
            unread.length = 0;
        },
    });
    const distribution = distributionOf(releases);
    const surroundings = { distribution, real: (0,installed_links/* pathFollower */._6)(links), links };
    const installed = [];
    for (const catalog of CATALOGS) {
        const collector = collectors.get(catalog);
        if (!collector)
            continue;
        const found = await orGoOn(`what ${catalog.name} has`, () => collector.conclude(surroundings));
        if (!found)
            continue;
        installed.push(found);
        gaps.push(...found.gaps);
    }
    const packages = countOnce(installed, surroundings);
    const system = operatingSystem(distribution, releases);
    if (system) {
        const owned = new Set(installed.flatMap(({ owners, packages: own }) => (owners ? own : [])));
        for (const pkg of owned)
            system.edges.push({ to: pkg, kind: 'contains' });
        packages.unshift(system);
    }
    (0,gap/* addGap */.E)(root, { state: 'unknown', reason: 'software of which nothing in the tree keeps a record is not found' });
    root.edges.push(...(0,tops/* topsOf */.S)(packages).map((to) => ({ to, kind: 'contains' })));
    unread.sort((a, b) => (0,graph/* byText */.z)(a.file, b.file));
    return {
        reading: { file, root, packages: [root, ...packages], abandoned: [] },
        gaps: [...gaps, ...unread.map(lib_unread/* unreadGap */.e5)].sort(graph/* byText */.z),
        distribution,
        unread,
    };
}

;// CONCATENATED MODULE: ./lib/installed/read.js







/**
 * Reads what is installed in an image: one of a registry by its digest, the folder of an OCI layout, or an archive.
 * @param scan finds what is in the image, and checks the digests of its layers
 * @throws REFERENCE_INVALID, what opening and reading the image throws, and what the scan throws
 */
async function readImage(context, text, platform, scan) {
    const { log, record } = context;
    const { image, reference } = await read_open(context, text, platform);
    const { manifest, config, layers } = image;
    log.info(`${text}: ${layers.length} layers${image.platform ? ` for ${(0,pull_platform/* formatPlatform */.Bq)(image.platform)}` : ''}`);
    const fallback = external_node_path_.basename(text).replace(/\.(?:tar|tgz|tar\.(?:gz|zst))$/, '') || 'image';
    const root = imageRoot(image, reference, fallback);
    const scanned = await scan(image, root).finally(() => image.close?.());
    // Only now are the digests of all layers known to be right.
    const hex = (digest) => digest.slice('sha256:'.length);
    if (image.index)
        record.took({ name: `index of ${text}`, sha256: hex(image.index.digest), size: image.index.size, mediaType: image.index.mediaType });
    if (manifest)
        record.took({ name: text, sha256: hex(manifest.digest), size: manifest.size, mediaType: manifest.mediaType });
    record.took({ name: `config of ${text}`, sha256: hex(config.digest), size: config.size });
    for (const { name, digest, diffId, size, mediaType } of layers) {
        if (digest === undefined)
            record.took({ name: `layer ${name}, unpacked`, sha256: hex(diffId) });
        else
            record.took({ name: `layer ${name}`, sha256: hex(digest), size, mediaType });
    }
    const what = manifest ? 'the digest of each, and of what it unpacks to' : 'the digest of what each unpacks to';
    return { ...scanned, checks: [{ name: 'layers-verified', verdict: 'holds', detail: `${layers.length} layers, by ${what}` }] };
}
/** Our own way to find what is installed. */
const embeddedScans = (keepGoing) => ({
    image: (image, root) => scanInstalled((0,tree/* imageTree */._)(image), root, '', keepGoing),
    rootfs: (folder, root) => scanInstalled(folderTree(folder), root, '', keepGoing),
});
/**
 * Reads what is installed in a folder that is a root filesystem.
 * @param scan finds what is in the folder, which is an absolute path
 * @throws SOURCE_INVALID, and what the scan throws
 */
async function readRootfs({ files }, folder, scan) {
    if ((await files.kind(folder)) !== 'folder')
        throw (0,lib_errors_0/* sbomError */.S)('SOURCE_INVALID', `${folder} is not a folder.`, 'Name the folder that the root filesystem is in, or an archive with "image".');
    const full = files.resolve(folder);
    const root = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
    const scanned = await scan(full, root);
    const { distribution } = scanned;
    // The name of the folder is not the same on every machine.
    root.name = distribution ? `${distribution.id}-rootfs` : external_node_path_.basename(full) || 'rootfs';
    if (distribution?.version)
        root.version = distribution.version;
    return { ...scanned, checks: [] };
}
async function read_open({ boundary, fetch, registryCredentials: credentials, files }, text, platform) {
    const inRegistry = /@sha256:[^/]*$/.test(text);
    if (!inRegistry && (await files.kind(text)) !== undefined)
        return { image: await openLocalImage(text, files.resolve(text), platform) };
    const reference = inRegistry ? parseReference(text) : undefined;
    if (reference?.digest === undefined)
        throw notByDigest(text);
    const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
    return { image: await openRemoteImage(repository, reference.digest, platform), reference };
}
function notByDigest(text) {
    if (/^[^/:]+(?::\d+)?\/.*:[\w.-]+$/.test(text))
        return (0,errors/* registryError */.e)('REFERENCE_INVALID', `${text} names an image by a tag, which can be moved to another at any time.`, 'Name it by its digest, HOST/REPOSITORY@sha256:DIGEST: the build prints it, and so does "crane digest", "skopeo inspect --format {{.Digest}}" or "docker buildx imagetools inspect".');
    return (0,errors/* registryError */.e)('REFERENCE_INVALID', `There is no file or folder ${text}, and it is no image by digest.`, 'Name HOST/REPOSITORY@sha256:DIGEST, the folder of an OCI layout, or an archive as "docker save" writes it.');
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MANIFEST),
/* harmony export */   x: () => (/* binding */ rpmCatalog)
/* harmony export */ });
/** rpm of Red Hat, Fedora, SUSE, Amazon, Azure Linux and their kin. */
const rpmCatalog = {
    name: 'rpm',
    wants: ({ path }) => (isDatabase(path) || path === MANIFEST ? 'content' : undefined),
    load: async () => (await __webpack_require__.e(/* import() */ 9314).then(__webpack_require__.bind(__webpack_require__, 9314))).rpmCollector(),
};
const MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';
const isDatabase = (path) => path.endsWith('rpm/rpmdb.sqlite') ||
    path.endsWith('rpm/rpmdb.sqlite-wal') ||
    path.endsWith('rpm/rpmdb.sqlite-journal') ||
    path.endsWith('rpm/Packages.db') ||
    path.endsWith('rpm/Packages');


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ nameOfFolder),
/* harmony export */   I2: () => (/* binding */ NodeModules),
/* harmony export */   r6: () => (/* binding */ kindOfManifest)
/* harmony export */ });
/* harmony import */ var _installed_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);

/**
 * A place where Node.js finds a package: directly in a `node_modules` folder, itself in no package or directly in one, or in
 * a store such as pnpm's `node_modules/.pnpm/name@1.0.0/node_modules/name` or Yarn's `node_modules/.store/name/package`.
 * Deeper inside of packages lie the fixtures of their tests.
 */
const PLACE = /^(?:node_modules\/(?:\.[^/]+\/[^/]+\/(?:node_modules\/(?:@[^/]+\/)?[^/.@][^/]*|package)|(?:@[^/]+\/)?[^/.@][^/]*)\/)+package\.json$/;
/** What Yarn 1 has fetched, each package in a `node_modules` folder of its own: from there it is copied to where it is installed. */
const CACHED = /(?:^|\/)v\d+\/npm-[^/]+-[0-9a-f]{40}(?:-integrity)?\/node_modules\//;
/** What a file named `package.json` is of, by its path: a package, something around packages, or neither. */
function kindOfManifest(path) {
    const start = path.startsWith('node_modules/') ? 0 : path.indexOf('/node_modules/') + 1;
    if (start === 0 && !path.startsWith('node_modules/'))
        return 'project';
    return PLACE.test(path.slice(start)) && !CACHED.test(path) ? 'package' : undefined;
}
/** The name under which a package in a folder is found, where the folder has one. */
const nameOfFolder = (folder) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1];
/** Finds packages as `require` does, links followed. */
class NodeModules {
    #packages;
    #links;
    #real;
    /** `node_modules` folders that are there, and scopes in them that are links. */
    #folders = new Set();
    #linkedScopes = new Set();
    /** @param packages by folder */
    constructor(packages, links, real) {
        this.#packages = packages;
        this.#links = links;
        this.#real = real;
        for (const list of [packages, links]) {
            for (const path of list.keys()) {
                const name = nameOfFolder(path);
                if (name !== undefined)
                    this.#folders.add(path.slice(0, -name.length - 1));
                else if (list === links && path.endsWith('node_modules'))
                    this.#folders.add(path);
                if (list === links && name?.startsWith('@'))
                    this.#linkedScopes.add(path);
            }
        }
    }
    /** Whether a folder has a `node_modules` folder with something in it. */
    has(folder) {
        return this.#folders.has((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, 'node_modules'));
    }
    /** What a package in a folder gets when it asks for a name. */
    find(folder, name) {
        for (let at = folder;; at = (0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(at)) {
            const around = (0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(at, 'node_modules');
            if (!/(?:^|\/)node_modules$/.test(at) && this.#folders.has(around)) {
                const found = this.at(`${around}/${name}`);
                if (found)
                    return found;
            }
            if (at === '')
                return undefined;
        }
    }
    /** The package at a path below a `node_modules` folder. */
    at(path) {
        const direct = this.#packages.get(path);
        if (direct || this.#links.size === 0)
            return direct;
        const around = path.slice(0, -nameOfFolder(path).length - 1);
        const linked = this.#links.has(path) || this.#links.has(around) || this.#linkedScopes.has((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path));
        return linked ? this.#packages.get(this.#real(path)) : undefined;
    }
}


/***/ })

};
