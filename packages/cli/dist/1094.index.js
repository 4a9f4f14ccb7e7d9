export const id = 1094;
export const ids = [1094];
export const modules = {

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   TP: () => (/* binding */ compareTarNames),
/* harmony export */   o6: () => (/* binding */ tarNameProblem),
/* harmony export */   sB: () => (/* binding */ readTar),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* unused harmony export tarError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

/**
 * Deterministic tar: POSIX ustar (IEEE Std 1003.1-1988) with regular files alone, so that the same files give the same
 * bytes everywhere. GNU tar makes the same bytes with `--format=ustar -b1 --numeric-owner --owner=0 --group=0 --mtime=@N`.
 */
const tarError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    TAR_INVALID: { exit: 'verification', about: 'A tar archive is damaged or holds what this format refuses: links, devices, odd names.' },
    TAR_ENTRY: { exit: 'failure', about: 'A file cannot be packed: its name, its size, its place in the order, or it changed meanwhile.' },
});
const BLOCK = 512;
const MAX_SIZE = 0o77777777777;
const END = Buffer.alloc(2 * BLOCK);
/**
 * Writes entries as a tar stream. They must come in ascending byte order of their names; see {@link compareTarNames}.
 * @param mtime seconds since the epoch, the same for every entry
 * @throws TAR_ENTRY for a name, size or order that the format does not take, or a body that is not of its size
 */
async function* writeTar(entries, { mtime }) {
    let previous;
    for await (const { name, size, mode = 0o644, body } of entries) {
        if (previous !== undefined && compareTarNames(previous, name) >= 0)
            throw refused(name, `comes after "${previous}", out of order`);
        previous = name;
        yield tarHeader({ name, size, mode, mtime });
        let written = 0;
        for await (const chunk of body instanceof Uint8Array ? [body] : body) {
            written += chunk.length;
            if (written > size)
                break;
            if (chunk.length > 0)
                yield chunk;
        }
        if (written !== size) {
            throw tarError('TAR_ENTRY', `${name} has ${written > size ? 'more' : 'fewer'} than the ${size} bytes that it had when packing began.`, 'Let nothing write to the file while it is packed.');
        }
        if (padding(size) > 0)
            yield Buffer.alloc(padding(size));
    }
    yield Buffer.from(END);
}
/** Orders names by their UTF-8 bytes: the same on every machine, locale and file system. */
function compareTarNames(a, b) {
    const end = Math.min(a.length, b.length);
    for (let at = 0; at < end; at += 1) {
        const difference = utf8Rank(a.charCodeAt(at)) - utf8Rank(b.charCodeAt(at));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** UTF-16 has what lies beyond U+FFFF before U+E000, as surrogates; UTF-8 has it at the end. */
const utf8Rank = (unit) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
/** Why a name cannot stand in an archive, or undefined when it can. */
function tarNameProblem(name) {
    if (name === '')
        return 'is empty';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/[\u0000-\u001f\u007f\\]/.test(name))
        return 'has a control character or a backslash';
    if (Buffer.from(name).toString() !== name)
        return 'is not valid Unicode';
    const parts = name.split('/');
    if (parts.includes('..'))
        return 'leaves the archive by ".."';
    if (parts.includes('') || parts.includes('.'))
        return 'has an empty or "." part';
    if (splitName(Buffer.from(name)) === undefined)
        return 'is too long for a ustar header';
    return undefined;
}
/** The 512 bytes before an entry's body. @throws TAR_ENTRY */
function tarHeader({ name, size, mode, mtime }) {
    const problem = tarNameProblem(name);
    if (problem)
        throw refused(name, problem);
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_SIZE)
        throw refused(name, `is ${size} bytes; at most ${MAX_SIZE} fit`);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777)
        throw refused(name, `has the mode ${mode}`);
    if (!Number.isSafeInteger(mtime) || mtime < 0 || mtime > MAX_SIZE)
        throw refused(name, `has the time ${mtime}`);
    return encodeHeader(splitName(Buffer.from(name)), size, mode, mtime);
}
function encodeHeader({ prefix, rest }, size, mode, mtime) {
    const header = Buffer.alloc(BLOCK);
    rest.copy(header, 0);
    header.write(octal(mode, 7), 100, 'latin1');
    header.write(octal(0, 7), 108, 'latin1');
    header.write(octal(0, 7), 116, 'latin1');
    header.write(octal(size, 11), 124, 'latin1');
    header.write(octal(mtime, 11), 136, 'latin1');
    header.write('0', 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write(octal(0, 7), 329, 'latin1');
    header.write(octal(0, 7), 337, 'latin1');
    prefix.copy(header, 345);
    header.write(`${octal(checksum(header), 6)}\0 `, 148, 'latin1');
    return header;
}
/** Splits a long name at its last slash that leaves at most 155 bytes before it, as GNU tar does. */
function splitName(name) {
    if (name.length <= 100)
        return { prefix: Buffer.alloc(0), rest: name };
    const slash = name.lastIndexOf(0x2f, 155);
    const rest = name.subarray(slash + 1);
    return slash > 0 && rest.length > 0 && rest.length <= 100 ? { prefix: name.subarray(0, slash), rest } : undefined;
}
/** Sum of the header's bytes, its own checksum field counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let index = 0; index < BLOCK; index += 1)
        if (index < 148 || index >= 156)
            sum += header[index];
    return sum;
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
const padding = (size) => (BLOCK - (size % BLOCK)) % BLOCK;
const refused = (name, why) => tarError('TAR_ENTRY', `${quoted(name)} ${why}.`, 'Rename the file or leave it out; names are relative, with "/" between their parts.');
const quoted = (name) => JSON.stringify(name.length > 300 ? `${name.slice(0, 300)}\u2026` : name);
/**
 * Reads an archive that {@link writeTar} could have written, and refuses every other: pax and GNU extensions, links,
 * devices, folders, unsafe, duplicate or case-colliding names, entries out of order, header fields that the writer does
 * not set, padding that is not zero, bytes after the end, a missing end.
 *
 * Streams, and keeps no more than the names in memory. With `onProblem`, each problem is reported, the entry that it is
 * about is left out, and reading goes on as long as the structure allows; bad bytes then never throw.
 * @throws TAR_INVALID at the first problem when there is no `onProblem`; what the source throws passes through
 */
async function* readTar(source, onProblem = (problem) => {
    throw invalid(problem);
}) {
    const input = new Input(source);
    const names = new NameGuard();
    try {
        for (;;) {
            const header = await input.take(BLOCK);
            if (header.length < BLOCK)
                return onProblem({ message: 'The archive is cut off: it has no end mark.' });
            if (isZero(header)) {
                const second = await input.take(BLOCK);
                if (second.length < BLOCK)
                    onProblem({ message: 'The archive is cut off within its end mark.' });
                else if (!isZero(second))
                    onProblem({ message: 'There are bytes after a first end mark.' });
                else if ((await input.take(1)).length > 0)
                    onProblem({ message: 'There are bytes after the end of the archive.' });
                return;
            }
            const parsed = parseHeader(header);
            if ('fatal' in parsed)
                return onProblem({ ...(parsed.name !== undefined && { name: parsed.name }), message: parsed.fatal });
            const { name, size, mode, mtime } = parsed;
            const problem = parsed.problem ?? names.add(name);
            if (problem !== undefined)
                onProblem({ name, message: `${quoted(name)} ${problem}.` });
            const body = { left: size };
            if (problem === undefined)
                yield { name, size, mode, mtime, body: input.stream(body) };
            while (body.left > 0) {
                const chunk = await input.some(body.left);
                if (chunk.length === 0)
                    break;
                body.left -= chunk.length;
            }
            const pad = await input.take(padding(size));
            if (body.left > 0 || pad.length < padding(size))
                return onProblem({ name, message: `The archive is cut off within ${quoted(name)}.` });
            if (!isZero(pad))
                onProblem({ name, message: `The padding after ${quoted(name)} is not zero.` });
        }
    }
    finally {
        await input.close();
    }
}
const invalid = ({ message }) => tarError('TAR_INVALID', message, 'Do not use the archive. Get it again from where it was made, and compare its SHA-256.');
const isZero = (bytes) => bytes.equals(END.subarray(0, bytes.length));
const REFUSED_TYPES = {
    '\0': 'is an entry of the old tar format',
    '1': 'is a hard link',
    '2': 'is a symbolic link',
    '3': 'is a character device',
    '4': 'is a block device',
    '5': 'is a folder entry',
    '6': 'is a FIFO',
    '7': 'is a contiguous file',
    x: 'is a pax extension header',
    g: 'is a global pax extension header',
    L: 'is a GNU long-name entry',
    K: 'is a GNU long-link entry',
    S: 'is a GNU sparse file',
    V: 'is a GNU volume header',
    M: 'is a GNU multi-volume entry',
    D: 'is a GNU dump entry',
};
function parseHeader(header) {
    const text = (start, length) => {
        const field = header.subarray(start, start + length);
        const end = field.indexOf(0);
        return field.subarray(0, end < 0 ? length : end);
    };
    const number = (start, length) => {
        const digits = header.toString('latin1', start, start + length);
        return /^[0-7]+\0$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
    };
    const prefix = text(345, 155);
    const bytes = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), text(0, 100)]) : text(0, 100);
    const name = bytes.toString('utf8');
    const stated = /^([0-7]{6})\0 $/.exec(header.toString('latin1', 148, 156))?.[1];
    if (stated === undefined || Number.parseInt(stated, 8) !== checksum(header))
        return { fatal: 'A header has a wrong checksum.' };
    const [size, mode, mtime] = [number(124, 12), number(100, 8), number(136, 12)];
    // Without a size the next header cannot be found.
    if (size === undefined)
        return { name, fatal: `The header of ${quoted(name)} has no readable size.` };
    const fields = { name, size, mode: mode ?? 0, mtime: mtime ?? 0 };
    const type = header.toString('latin1', 156, 157);
    if (type !== '0')
        return { ...fields, problem: REFUSED_TYPES[type] ?? `is an entry of unknown type ${quoted(type)}` };
    if (!Buffer.from(name).equals(bytes))
        return { ...fields, problem: 'has a name that is not UTF-8' };
    const problem = tarNameProblem(name);
    if (problem !== undefined)
        return { ...fields, problem };
    if (mode === undefined || mode > 0o7777 || mtime === undefined || !tarHeader({ ...fields, mode, mtime }).equals(header))
        return { ...fields, problem: 'has header fields that the format does not set' };
    return fields;
}
/** Lets a name pass once, in order, and never beside one that a file system may take for the same. */
class NameGuard {
    #previous;
    #folder = '';
    #files = new Map();
    #folders = new Map();
    /** Notes a name and returns what is wrong with it. */
    add(name) {
        const folded = foldName(name);
        const twin = this.#files.get(folded);
        if (twin === name)
            return 'is there twice';
        if (twin !== undefined)
            return `differs from ${quoted(twin)} only by case or Unicode form`;
        if (this.#folders.has(folded))
            return 'is a file where other entries need a folder';
        // In the folder of the name before, all of this was found to be right.
        const own = name.slice(0, name.lastIndexOf('/') + 1);
        for (let slash = own === this.#folder ? -1 : own.indexOf('/'); slash > 0; slash = own.indexOf('/', slash + 1)) {
            const folder = name.slice(0, slash);
            const foldedFolder = foldName(folder);
            if (this.#files.has(foldedFolder))
                return `lies below ${quoted(folder)}, which is a file`;
            const known = this.#folders.get(foldedFolder);
            if (known !== undefined && known !== folder)
                return `lies in a folder that differs from ${quoted(known)} only by case or Unicode form`;
            this.#folders.set(foldedFolder, folder);
        }
        this.#folder = own;
        this.#files.set(folded, name);
        const before = this.#previous;
        this.#previous = name;
        return before !== undefined && compareTarNames(before, name) > 0 ? `is out of order after ${quoted(before)}` : undefined;
    }
}
/** The form in which names are compared where upper and lower case, or Unicode forms, may mean the same file. */
const foldName = (name) => (/^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKC')).toLowerCase();
/** Pulls exact lengths from a stream of chunks, each of which may be gone when the next is asked for. */
class Input {
    #chunks;
    #buffer = Buffer.alloc(0);
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** At least one byte and at most `limit`, or none at the end. */
    async some(limit) {
        while (this.#buffer.length === 0) {
            const { done, value } = await this.#chunks.next();
            if (done)
                return Buffer.alloc(0);
            this.#buffer = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        }
        const taken = this.#buffer.subarray(0, limit);
        this.#buffer = this.#buffer.subarray(taken.length);
        return taken;
    }
    /** Exactly `length` bytes, or fewer at the end. */
    async take(length) {
        const parts = [];
        let left = length;
        while (left > 0) {
            const part = await this.some(left);
            if (part.length === 0)
                break;
            // The source may use its memory again for what comes next.
            parts.push(part.length < left ? Buffer.from(part) : part);
            left -= part.length;
        }
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    async *stream(body) {
        while (body.left > 0) {
            const chunk = await this.some(body.left);
            if (chunk.length === 0)
                return;
            body.left -= chunk.length;
            yield chunk;
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
}


/***/ }),

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
