export const id = 1039;
export const ids = [1039];
export const modules = {

/***/ 51039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openLocalImage),
  e: () => (/* binding */ openRemoteImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../oci/lib/digest.js
var lib_digest = __webpack_require__(90270);
// EXTERNAL MODULE: ../oci/lib/errors.js
var errors = __webpack_require__(737);
// EXTERNAL MODULE: ../oci/lib/layout.js
var layout = __webpack_require__(3884);
// EXTERNAL MODULE: ../oci/lib/manifest.js
var lib_manifest = __webpack_require__(76531);
;// CONCATENATED MODULE: ../oci/lib/pull/ahead.js
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
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../oci/lib/tar/bytes.js
var bytes = __webpack_require__(24999);
// EXTERNAL MODULE: ../oci/lib/tar/read.js + 4 modules
var read = __webpack_require__(58408);
// EXTERNAL MODULE: ../oci/lib/pull/compression.js + 1 modules
var compression = __webpack_require__(51288);
;// CONCATENATED MODULE: ../oci/lib/pull/file-chunks.js

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

;// CONCATENATED MODULE: ../oci/lib/pull/archive.js








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

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../oci/lib/pull/platform.js
var pull_platform = __webpack_require__(26339);
;// CONCATENATED MODULE: ../oci/lib/pull/image.js





const LARGEST_CONFIG = 16 * 1024 * 1024;
const MOST_LAYERS = 1000;
const MOST_IMAGES = 1000;
const DEEPEST_INDEX = 3;
const CONFIG_TYPES = [lib_manifest/* MEDIA_TYPES */.Z2.config, 'application/vnd.docker.container.image.v1+json'];
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
        if (!(0,lib_manifest/* isIndex */.nw)(descriptor.mediaType)) {
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
    return (!lib_manifest/* MANIFEST_TYPES */._P.includes(mediaType) ||
        artifactType !== undefined ||
        annotations?.['vnd.docker.reference.type'] !== undefined ||
        (0,pull_platform/* platformOf */.tj)(platform)?.os === 'unknown');
}
async function manifestOf(blobs, descriptor) {
    const bytes = await blobs.bytes(descriptor, lib_manifest/* MANIFEST_LIMIT */.MV);
    const manifest = (0,lib_manifest/* parseManifest */.Ng)(bytes, `manifest ${descriptor.digest} of ${blobs.name}`, descriptor.mediaType);
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
    if (!(0,json/* isObject */.Gv)(rootfs) || !(diffIds === null || (Array.isArray(diffIds) && diffIds.every(lib_digest/* isDigest */.Bc))))
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

;// CONCATENATED MODULE: ../oci/lib/pull/docker-archive.js




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
    const digest = (0,lib_digest/* digestOf */.ol)(config);
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

;// CONCATENATED MODULE: ../oci/lib/pull/open.js












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
                (0,lib_digest/* checkBytes */.Ac)(manifest.bytes, expected, `manifest ${expected.digest} of ${repository.name}`);
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
    const { manifests } = await (0,layout/* readIndex */.vY)(folder);
    const blobs = {
        name,
        async bytes(expected, limit) {
            const bytes = await (0,layout/* readLayoutFile */.xk)(folder, (0,layout/* blobPath */.nD)(expected), limit);
            (0,lib_digest/* checkBytes */.Ac)(bytes, expected, `${expected.digest} of ${name}`);
            return bytes;
        },
        async *stream(expected) {
            try {
                const file = external_node_path_.join(folder, (0,layout/* blobPath */.nD)(expected));
                const { size } = await readableFile(file);
                yield* (0,lib_digest/* checkedStream */.Wt)(new FileChunks(file, 0, size), expected, `${expected.digest} of ${name}`);
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
        const member = archive.member(`blobs/sha256/${(0,lib_digest/* hexOf */.ZD)(digest)}`);
        if (!member)
            throw (0,errors/* registryError */.e)('IMAGE_INVALID', `${name} does not have the blob ${digest} that it names.`, 'Save the image again.');
        return member;
    };
    const blobs = {
        name,
        async bytes(expected, limit) {
            const bytes = await archive.bytes(memberOf(expected), limit);
            (0,lib_digest/* checkBytes */.Ac)(bytes, expected, `${expected.digest} of ${name}`);
            return bytes;
        },
        stream: (expected) => (0,lib_digest/* checkedStream */.Wt)(archive.stream(memberOf(expected)), expected, `${expected.digest} of ${name}`),
    };
    const { manifests } = (0,lib_manifest/* parseManifest */.Ng)(await archive.bytes(index, lib_manifest/* MANIFEST_LIMIT */.MV), `index.json of ${name}`, lib_manifest/* MEDIA_TYPES */.Z2.index);
    return openImage(blobs, manifests, platform);
}
const isManifestType = (mediaType) => (0,lib_manifest/* isIndex */.nw)(mediaType) || mediaType === lib_manifest/* MEDIA_TYPES */.Z2.manifest || mediaType === lib_manifest/* MEDIA_TYPES */.Z2.dockerManifest;


/***/ })

};
