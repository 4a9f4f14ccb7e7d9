export const id = 8749;
export const ids = [8749,1130];
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
const compareTarNames = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
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
        for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            const folder = name.slice(0, slash);
            const foldedFolder = foldName(folder);
            if (this.#files.has(foldedFolder))
                return `lies below ${quoted(folder)}, which is a file`;
            const known = this.#folders.get(foldedFolder);
            if (known !== undefined && known !== folder)
                return `lies in a folder that differs from ${quoted(known)} only by case or Unicode form`;
            this.#folders.set(foldedFolder, folder);
        }
        this.#files.set(folded, name);
        const before = this.#previous;
        this.#previous = name;
        return before !== undefined && compareTarNames(before, name) > 0 ? `is out of order after ${quoted(before)}` : undefined;
    }
}
/** The form in which names are compared where upper and lower case, or Unicode forms, may mean the same file. */
const foldName = (name) => name.normalize('NFKC').toLowerCase();
/** Pulls exact lengths from a stream of chunks. */
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
            parts.push(part);
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

/***/ 8749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* reexport */ buildImage),
  decompressed: () => (/* reexport */ compression/* decompressed */.j),
  parsePlatform: () => (/* reexport */ platform/* parsePlatform */.FL)
});

// UNUSED EXPORTS: MEDIA_TYPES, UnpackLimit, attachArtifacts, createRegistryClient, digestOf, fallbackTag, formatPlatform, formatReference, hexOf, inParallel, isDigest, listReferrers, ofArtifactType, openBlob, openLocalImage, openRemoteImage, parseManifest, parseReference, pushLayout, readLayer, readLayout, registryError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/tar.js
var tar = __webpack_require__(66159);
// EXTERNAL MODULE: ../oci/lib/digest.js
var digest = __webpack_require__(90270);
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
        throw error instanceof errors/* SovereignError */.Rj ? error : (0,lib_files/* writeFailure */.EU)(folder, error);
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
        throw (0,lib_files/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be packed: ${(0,errors/* messageOf */.bD)(error)}`, fix, { cause: error });
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

// EXTERNAL MODULE: ../oci/lib/pull/compression.js + 1 modules
var compression = __webpack_require__(51288);
// EXTERNAL MODULE: ../oci/lib/pull/platform.js
var platform = __webpack_require__(26339);
;// CONCATENATED MODULE: ../oci/lib/index.js

















/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   xk: () => (/* binding */ readLayoutFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48381);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76531);







const MAX_MANIFESTS = 1000;
/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function readLayout(folder, name) {
    const { manifests } = await readIndex(folder);
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
        if (descriptor.size > _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_LIMIT */ .MV)
            throw invalid(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
        const bytes = await readLayoutFile(folder, blobPath(descriptor));
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBytes */ .Ac)(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
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
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(root.manifest.mediaType) && children.length === 0)
        throw invalid(folder, 'its index has no images');
    for (const blob of blobs.values())
        await checkBlob(folder, blob);
    return { folder, root, children, blobs: [...blobs.values()] };
}
/** What a layout's `index.json` names; nothing of that is looked at. @throws LAYOUT_INVALID */
async function readIndex(folder) {
    const marker = await readJson(folder, 'oci-layout');
    if (marker.imageLayoutVersion !== '1.0.0')
        throw invalid(folder, 'its oci-layout file does not say version 1.0.0');
    return parseIndex(folder, await readLayoutFile(folder, 'index.json'), node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'index.json'));
}
/** A fresh stream of a blob of the layout. */
const openBlob = (folder, expected) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => node_path__WEBPACK_IMPORTED_MODULE_2__.join('blobs', 'sha256', (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw invalid(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedStream */ .Wt)(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
        throw invalid(folder, `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw invalid(folder, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error).replace(/\.$/, ''));
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
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        throw invalid(folder, `its ${relative} is not a JSON object`);
    return value;
}
/** A small file of a layout, whole. @throws LAYOUT_INVALID */
async function readLayoutFile(folder, relative, limit = _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_LIMIT */ .MV) {
    const { size } = await statFile(folder, relative);
    if (size > limit)
        throw invalid(folder, `${relative} has ${size} bytes`);
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, relative));
    }
    catch (error) {
        throw invalid(folder, `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder, relative) {
    try {
        const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, relative));
        if (stats.isFile())
            return stats;
    }
    catch (error) {
        const code = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error);
        throw invalid(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
    throw invalid(folder, `${relative} is not a file`);
}
const invalid = (folder, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .registryError */ .e)('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');


/***/ }),

/***/ 76531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Z2: () => (/* binding */ MEDIA_TYPES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90270);
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
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}


/***/ }),

/***/ 51288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compressionOf),
  j: () => (/* binding */ decompressed)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../oci/lib/pull/zstd-frames.js
/** Memory that a frame may ask its reader for; what the format's tools allow without being told (`zstd --long=27`). */
const LARGEST_WINDOW = 128 * 1024 * 1024;
const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
const SKIPPABLE = 0x184d2a50;
/** Why a stream is no Zstandard, as the end of a sentence. */
class ZstdProblem extends Error {
}
/**
 * Splits a Zstandard stream (RFC 8878) where its frames end, and leaves out the skippable ones: Node's decoder passes over what
 * follows a frame in the same chunk, and layers that can be fetched in parts have many.
 * @throws ZstdProblem for what is damaged, cut off, or asks for too much memory
 */
async function* zstdFrames(chunks) {
    const state = new Frames();
    for await (const chunk of chunks) {
        for (let start = 0; start < chunk.length;) {
            const { length, part } = state.next(chunk, start);
            if (part === 'begin')
                yield MAGIC_BYTES;
            else if (part === 'frame')
                yield chunk.subarray(start, start + length);
            start += length;
        }
    }
    if (!state.between)
        throw new ZstdProblem('it is cut off');
}
/** Where in a frame the stream is. */
class Frames {
    #field = 'magic';
    /** Bytes of the field that have been seen, and how many it has. */
    #bytes = [];
    #wanted = 4;
    /** Bytes of a block or of a skippable frame that are still to come. */
    #left = 0;
    #skipping = false;
    #checksum = false;
    /** Whether no frame has begun and not ended. */
    get between() {
        return this.#field === 'magic' && this.#bytes.length === 0 && this.#left === 0;
    }
    get #inMagic() {
        return this.#field === 'magic' && this.#left === 0;
    }
    /** How many bytes from an offset on belong together. The magic number is told apart from the rest: it may be in two chunks. */
    next(chunk, start) {
        let at = start;
        if (this.#inMagic) {
            while (at < chunk.length && this.#inMagic)
                at = this.#push(chunk, at);
            return { length: at - start, part: this.#inMagic || this.#skipping ? 'none' : 'begin' };
        }
        while (at < chunk.length && !this.between) {
            if (this.#left > 0) {
                const here = Math.min(this.#left, chunk.length - at);
                this.#left -= here;
                at += here;
            }
            else
                at = this.#push(chunk, at);
        }
        const part = this.#skipping ? 'none' : 'frame';
        if (this.between)
            this.#skipping = false;
        return { length: at - start, part };
    }
    #push(chunk, at) {
        this.#bytes.push(chunk[at]);
        if (this.#bytes.length === this.#wanted) {
            [this.#field, this.#wanted] = this.#read();
            this.#bytes = [];
        }
        return at + 1;
    }
    /** Reads the field that is there, and says which comes next with how many bytes. */
    #read() {
        const bytes = this.#bytes;
        const number = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
        switch (this.#field) {
            case 'magic':
                if (number === MAGIC)
                    return ['descriptor', 1];
                if ((number & 0xfffffff0) >>> 0 !== SKIPPABLE)
                    throw new ZstdProblem('what follows a frame is none');
                this.#skipping = true;
                return ['skip-size', 4];
            case 'skip-size':
                this.#left = number;
                return ['magic', 4];
            case 'descriptor': {
                this.#checksum = (number & 0b100) !== 0;
                const single = (number & 0b100000) !== 0;
                const dictionary = [0, 1, 2, 4][number & 0b11];
                const size = [single ? 1 : 0, 2, 4, 8][number >> 6];
                if (dictionary > 0)
                    throw new ZstdProblem('it needs a dictionary');
                // Without a window of its own, a frame needs as much memory as it has content; else the size is only a hint.
                return single ? ['content-size', size] : ['window', 1 + size];
            }
            case 'window': {
                const byte = bytes[0];
                const base = 2 ** (10 + (byte >> 3));
                checkWindow(base + (base / 8) * (byte & 7));
                return ['block', 3];
            }
            case 'content-size':
                checkWindow(bytes.length === 2 ? number + 256 : number);
                return ['block', 3];
            case 'block': {
                const [kind, last] = [(number >> 1) & 3, (number & 1) === 1];
                if (kind === 3)
                    throw new ZstdProblem('a block is of no known kind');
                // One byte stands for a whole block of kind 1.
                this.#left = kind === 1 ? 1 : number >> 3;
                if (!last)
                    return ['block', 3];
                return this.#checksum ? ['checksum', 4] : ['magic', 4];
            }
            case 'checksum':
                return ['magic', 4];
        }
    }
}
function checkWindow(bytes) {
    if (bytes > LARGEST_WINDOW)
        throw new ZstdProblem(`it asks for ${bytes} bytes of memory`);
}

;// CONCATENATED MODULE: ../oci/lib/pull/compression.js




/** Bytes that a decoder gives at once, and that it may be ahead of its reader. */
const CHUNK = 256 * 1024;
const AHEAD = 4 * 1024 * 1024;
/** How bytes are compressed, by the first four of them: runtimes look at these, too, and not at the media type. */
function compressionOf(head) {
    const [a, b, c, d] = head;
    if (a === 0x1f && b === 0x8b)
        return 'gzip';
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return 'zstd';
    // A skippable frame may come first.
    if (a !== undefined && (a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18)
        return 'zstd';
    return 'none';
}
/**
 * What a stream has inside: gzip with any number of members, Zstandard with any number of frames, or the bytes as they are.
 * @throws Error of the decoder, ZstdProblem; what the stream itself throws comes through
 */
async function* decompressed(chunks) {
    const { head, all } = await peek(chunks);
    switch (compressionOf(head)) {
        case 'none':
            return yield* all;
        case 'gzip':
            return yield* through(all, external_node_zlib_.createGunzip(DECODER));
        case 'zstd':
            // Node has it from 22.15 on.
            return yield* typeof external_node_zlib_.createZstdDecompress === 'function'
                ? through(zstdFrames(all), external_node_zlib_.createZstdDecompress(DECODER))
                : zstdInScript(zstdFrames(all));
    }
}
const DECODER = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };
async function* through(chunks, decoder) {
    // The decoder works on another thread, and goes on while what it gave is read.
    const fed = (0,promises_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: true, highWaterMark: 4 }), decoder);
    fed.catch(() => undefined);
    yield* decoder;
    await fed;
}
async function* zstdInScript(chunks) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 5343).then(__webpack_require__.bind(__webpack_require__, 15343));
    let ready = [];
    const decoder = new Decompress((chunk) => void ready.push(chunk));
    for await (const chunk of chunks) {
        decoder.push(chunk);
        const given = ready;
        ready = [];
        yield* given;
    }
    decoder.push(new Uint8Array(0), true);
    yield* ready;
}
/** The first four bytes of a stream, and all of it. */
async function peek(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const first = [];
    let length = 0;
    while (length < 4) {
        const { done, value } = await iterator.next();
        if (done)
            break;
        first.push(value);
        length += value.length;
    }
    const head = Buffer.concat(first);
    return {
        head,
        all: (async function* () {
            try {
                if (head.length > 0)
                    yield head;
                for (;;) {
                    const { done, value } = await iterator.next();
                    if (done)
                        return;
                    yield value;
                }
            }
            finally {
                await iterator.return?.();
            }
        })(),
    };
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
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76531);

/** @param text `os/architecture[/variant]` */
function parsePlatform(text) {
    const [os = '', architecture = '', variant] = text.split('/');
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
const formatPlatform = ({ os, architecture, variant }) => `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
/** The platform of a config or of a descriptor, where it states one. */
function platformOf(value) {
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
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


/***/ })

};
