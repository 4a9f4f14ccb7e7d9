export const id = 1094;
export const ids = [1094];
export const modules = {

/***/ 87969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
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


/***/ }),

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

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   Sh: () => (/* binding */ readImageGraph),
/* harmony export */   k3: () => (/* binding */ digestOfNode)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5297);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87969);
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
        const lists = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(parents, READS, async ({ content: { descriptor } }) => (await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .listReferrers */ .xt)(repository, descriptor.digest)).descriptors);
        const tags = parents.flatMap((node) => bare.has(node) ? [] : LEGACY_KINDS.map((kind) => ({ node, kind, tag: (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .legacyTag */ .w_)(digestOfNode(node), kind) })));
        const tagged = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(tags, READS, ({ tag }) => read(tag));
        const named = [...parents.flatMap(({ content }) => content.manifest.manifests), ...lists.flat()].map(({ digest }) => digest);
        const wanted = [...new Set(named)].filter((digest) => !nodes.has(digest));
        if (nodes.size + wanted.length > MAX_NODES)
            throw tooMuch(`they are more than ${MAX_NODES} manifests`);
        const found = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(wanted, READS, async (digest) => [digest, await read(digest)]);
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
  inParallel: () => (/* reexport */ parallel/* inParallel */.H),
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
// EXTERNAL MODULE: ../oci/lib/errors.js
var errors = __webpack_require__(737);
// EXTERNAL MODULE: ../oci/lib/graph.js
var lib_graph = __webpack_require__(73876);
// EXTERNAL MODULE: ../oci/lib/legacy.js
var lib_legacy = __webpack_require__(5297);
// EXTERNAL MODULE: ../core/lib/parallel.js
var parallel = __webpack_require__(87969);
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





















/***/ })

};
