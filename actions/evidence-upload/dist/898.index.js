export const id = 898;
export const ids = [898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectLedger: () => (/* binding */ collectLedger),
  oR: () => (/* binding */ joined),
  $e: () => (/* binding */ ledgerBytes),
  gN: () => (/* binding */ sizesOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __webpack_require__(2673);
// EXTERNAL MODULE: ../../packages/core/lib/byte-table.js
var byte_table = __webpack_require__(4106);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/kept-files.js


/** Its path is put together when it is asked for: of very many, most are asked for their size alone. */
class KeptFile {
    sha256;
    size;
    #folder;
    constructor(folder, sha256, size) {
        this.#folder = folder;
        this.sha256 = sha256;
        this.size = size;
    }
    get path() {
        return this.#folder + external_node_path_.sep + this.sha256;
    }
}
/** The files of a folder that are named after their SHA-256. There may be very many: each is put together when it is asked for. */
class PackedFiles {
    #folder;
    #hashes = new byte_table/* ByteTable */.L();
    #sizes = new byte_table/* NumberColumn */.o();
    constructor(folder) {
        this.#folder = folder;
    }
    get size() {
        return this.#hashes.size;
    }
    add(sha256, size) {
        this.#sizes.set(this.#hashes.addHex(sha256), size);
    }
    get(sha256) {
        const row = this.#hashes.findHex(sha256);
        return row === undefined ? undefined : new KeptFile(this.#folder, sha256, this.#sizes.get(row));
    }
    /** In no order that two machines would share. */
    *keys() {
        for (let row = 0; row < this.size; row += 1)
            yield this.#hashes.hexAt(row);
    }
}

// EXTERNAL MODULE: ../../packages/core/lib/ledger/parse.js + 1 modules
var parse = __webpack_require__(8356);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/record.js
var record = __webpack_require__(6570);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/write.js
var write = __webpack_require__(8272);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/read.js









const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/**
 * Reads a ledger. Unreadable and alien files are problems, not errors, so that the rest can be shown.
 * @throws LEDGER_MISSING when the folder is not there
 */
async function readLedger(folder) {
    const problems = [];
    const problem = (file, message) => void problems.push({ file, message });
    await refuseMissing(folder);
    for (const { name } of entries(folder, '', problem))
        if (name !== 'records' && name !== 'files')
            problem(name, 'does not belong here');
    for (const { name } of entries(folder, 'files', problem))
        if (name !== 'sha256')
            problem(`files/${name}`, 'does not belong here');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const files = new PackedFiles(store);
    const aliens = [];
    for (const { name, isFile } of entriesOf(folder, 'files/sha256', problem)) {
        if (!isFile || !/^[0-9a-f]{64}$/.test(name)) {
            aliens.push(name);
            continue;
        }
        // At once: to ask for very many files takes less time than to hand each question to another thread.
        const stats = (0,external_node_fs_.lstatSync)(store + external_node_path_.sep + name, { throwIfNoEntry: false });
        if (stats)
            files.add(name, stats.size);
    }
    for (const name of aliens.sort())
        problem(`files/sha256/${name}`, 'does not belong here');
    const reader = new RecordReader();
    const records = [];
    const recordFiles = new Map();
    for (const { name, isFile } of entries(folder, 'records', problem)) {
        const file = `records/${name}`;
        if (!isFile || !record/* RECORD_NAME */.qP.test(name)) {
            problem(file, 'is not a record');
            continue;
        }
        try {
            const { record, source } = await readRecord(external_node_path_.join(folder, file), reader);
            if (`${record.id}.json` !== name)
                throw new Error(`says that it is ${JSON.stringify(record.id)}`);
            records.push(record);
            recordFiles.set(record.id, source);
        }
        catch (error) {
            problem(file, (0,errors/* messageOf */.bD)(error));
        }
    }
    for (const { id, made } of records) {
        for (const material of made) {
            if (!material.kept)
                continue;
            const kept = files.get(material.sha256);
            if (!kept)
                problem(`files/sha256/${material.sha256}`, `is missing: record ${id} says it holds "${material.name}"`);
            else if (material.size !== kept.size)
                problem(`files/sha256/${material.sha256}`, `has ${kept.size} bytes, not the ${material.size} that record ${id} says`);
        }
    }
    return { folder, records, recordFiles, files, problems };
}
async function refuseMissing(folder) {
    const isFolder = await promises_.stat(folder).then((stats) => stats.isDirectory(), (error) => {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT' || (0,errors/* errnoOf */.UQ)(error) === 'ENOTDIR')
            return false;
        throw (0,record/* ledgerError */.EW)('LEDGER_MISSING', `The ledger ${folder} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'Give the user of this job permission.', { cause: error });
    });
    if (!isFolder)
        throw (0,record/* ledgerError */.EW)('LEDGER_MISSING', `There is no ledger at ${folder}.`, 'Name the folder that the earlier steps of this pipeline wrote to with the input "ledger".');
}
/** Entries by name. */
const entries = (...where) => [...entriesOf(...where)].sort((a, b) => (a.name < b.name ? -1 : 1));
/** Entries as the file system has them, without files that were never finished. Links are not followed: they are not files. */
function* entriesOf(folder, inside, problem) {
    try {
        const open = (0,external_node_fs_.opendirSync)(external_node_path_.join(folder, inside), { bufferSize: 256 });
        try {
            for (let entry = open.readSync(); entry; entry = open.readSync()) {
                const isFile = entry.isFile();
                if (!isFile || !write/* TEMPORARY_NAME */.e.test(entry.name))
                    yield { name: entry.name, isFile };
            }
        }
        finally {
            open.closeSync();
        }
    }
    catch (error) {
        // Artifact stores drop empty folders: a ledger without files is whole. One without records is not.
        if ((0,errors/* errnoOf */.UQ)(error) !== 'ENOENT' || inside === 'records') {
            problem(inside || '.', (0,errors/* errnoOf */.UQ)(error) === 'ENOENT' ? 'is missing' : `cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}
async function readRecord(file, reader) {
    const { size } = await promises_.lstat(file);
    if (size > MAX_RECORD_BYTES)
        throw new Error(`has ${size} bytes; a record has at most ${MAX_RECORD_BYTES}`);
    const bytes = await reader.read(file, size);
    return { record: await (0,parse/* parseRecord */.H)(bytes), source: { sha256: (0,hash/* sha256Hex */.f)(bytes), path: file, size: bytes.length } };
}
/** Reads records one after the other into the same memory: those of very many files are of megabytes. */
class RecordReader {
    #memory = Buffer.allocUnsafeSlow(64 * 1024);
    /** The bytes of a file, until the next is read. @param size bytes that it had when it was listed */
    async read(file, size) {
        if (size >= this.#memory.length)
            this.#memory = Buffer.allocUnsafeSlow(2 * size);
        const handle = await promises_.open(file);
        try {
            let filled = 0;
            for (;;) {
                const { bytesRead } = await handle.read(this.#memory, filled, this.#memory.length - filled, null);
                filled += bytesRead;
                if (filled === this.#memory.length)
                    throw new Error('grows while it is read');
                if (bytesRead === 0)
                    return this.#memory.subarray(0, filled);
            }
        }
        finally {
            await handle.close();
        }
    }
}

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __webpack_require__(9270);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/package/pieces.js
var pieces = __webpack_require__(5116);
;// CONCATENATED MODULE: ./lib/package/collect.js




/**
 * Reads a whole ledger for packing, the record of the packing step itself left out: it is not finished yet.
 * Nothing is skipped: a ledger with anything in it that cannot be read or does not belong is refused.
 * @throws LEDGER_MISSING, LEDGER_EMPTY, LEDGER_ALTERED
 */
async function collectLedger(folder, ownRecord) {
    const ledger = await readLedger(folder);
    if (ledger.problems.length > 0) {
        throw (0,lib_errors/* evidenceError */.K)('LEDGER_ALTERED', `The ledger ${folder} is not as its steps left it.`, 'Find out what touched it. Evidence cannot be made of it: run the steps again with a new ledger.', { details: ledger.problems.map(({ file, message }) => `${file} ${message}`) });
    }
    const records = ledger.records.flatMap((record) => record.id === ownRecord ? [] : [{ record, file: ledger.recordFiles.get(record.id) }]);
    if (records.length === 0) {
        throw (0,lib_errors/* evidenceError */.K)('LEDGER_EMPTY', `The ledger ${folder} has no record.`, 'Run this step after the others, in the same job or with the same "ledger" folder.');
    }
    return { records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), files: ledger.files };
}
/** Bytes of each file, by SHA-256. */
const sizesOf = (files) => ({
    get: (sha256) => files.get(sha256)?.size,
    keys: () => files.keys(),
});
/** The files of two, each once. */
const joined = (files, more) => ({
    get: (sha256) => files.get(sha256) ?? more.get(sha256),
    *keys() {
        yield* files.keys();
        for (const sha256 of more.keys())
            if (!files.get(sha256))
                yield sha256;
    },
});
/**
 * The bytes of a file of the ledger, which is refused when they do not have the SHA-256 that is its name: a small one at once, another
 * at its end. A piece is the caller's until it asks for the next, and the bytes until another is read.
 */
function ledgerBytes(file, small) {
    const bytes = readSmall(file, small);
    if (bytes === undefined)
        return ledgerPieces(file);
    refuseAltered(file, (0,hash/* sha256Hex */.f)(bytes));
    return bytes;
}
function readSmall({ path, size }, small) {
    try {
        return small.read(path, size);
    }
    catch (error) {
        throw (0,files/* readFailure */.f1)(path, error);
    }
}
async function* ledgerPieces(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const piece of (0,pieces/* plainFile */.dC)(file.path, file.size)) {
            hash.update(piece);
            yield piece;
        }
    }
    catch (error) {
        throw (0,files/* readFailure */.f1)(file.path, error);
    }
    refuseAltered(file, hash.digest('hex'));
}
/** @throws LEDGER_ALTERED */
function refuseAltered({ sha256 }, actual) {
    if (actual !== sha256) {
        throw (0,lib_errors/* evidenceError */.K)('LEDGER_ALTERED', `A file of the ledger has the SHA-256 ${actual}, but was kept as ${sha256}.`, 'Find out what changed it. Run the step that kept it again with a new ledger.');
    }
}


/***/ }),

/***/ 5116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   t1: () => (/* binding */ SmallFiles),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** Bytes that are read, hashed and written at once. */
const PIECE_BYTES = 1024 * 1024;
/**
 * The bytes of a file from where the handle stands, piece by piece. The next piece is read while the caller works on this one, and
 * the memory is used again: a piece is the caller's until it asks for the next.
 */
async function* piecesOf(handle) {
    let piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let ahead = Buffer.allocUnsafeSlow(PIECE_BYTES);
    const read = (into) => {
        const result = handle.read(into, 0, PIECE_BYTES, null);
        // It may fail before anybody asks for it.
        result.catch(() => undefined);
        return result;
    };
    let reading = read(piece);
    try {
        for (;;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return;
            reading = read(ahead);
            yield piece.subarray(0, bytesRead);
            [piece, ahead] = [ahead, piece];
        }
    }
    finally {
        // The handle must not be closed under a read.
        await reading.catch(() => undefined);
    }
}
/** The UTF-8 of texts, which may be very many; a piece is the caller's until it asks for the next. */
function* bytesOf(texts) {
    const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let filled = 0;
    for (const text of texts) {
        // A unit of UTF-16 has at most three bytes.
        const most = 3 * text.length;
        if (filled + most > PIECE_BYTES && filled > 0) {
            yield piece.subarray(0, filled);
            filled = 0;
        }
        if (most > PIECE_BYTES)
            yield Buffer.from(text);
        else
            filled += piece.write(text, filled);
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
/** How a file that was listed as one is opened. What took its place since is not followed and not waited for: a link fails, a pipe is empty. */
const PLAIN = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a file that was listed as one; a piece is the caller's until it asks for the next.
 * @param size bytes that it had then. A small file is read at once: a folder may have very many, and handing each to another thread
 * takes longer than reading it
 */
async function* plainFile(file, size) {
    if (size < PIECE_BYTES)
        return yield readSmall(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, PLAIN);
    try {
        yield* piecesOf(handle);
    }
    finally {
        await handle.close();
    }
}
function readSmall(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, PLAIN);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Reads small files one after the other, very many of them into the same memory. */
class SmallFiles {
    #memory = Buffer.allocUnsafeSlow(PIECE_BYTES);
    /**
     * The bytes of a file that was listed as one, which are the caller's until it asks for the next; undefined where it is not small.
     * @param size bytes that it had then
     */
    read(file, size) {
        if (size >= PIECE_BYTES)
            return undefined;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, PLAIN);
        try {
            let filled = 0;
            let read;
            do {
                read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, this.#memory, filled, PIECE_BYTES - filled, null);
                filled += read;
            } while (read > 0 && filled < size);
            return filled < PIECE_BYTES ? this.#memory.subarray(0, filled) : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/byte-table.js
var byte_table = __webpack_require__(4106);
// EXTERNAL MODULE: ../../packages/core/lib/packed-texts.js
var packed_texts = __webpack_require__(4036);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/materials.js


/** A list of very many, of which each is put together when it is asked for. */
class PackedMaterials {
    #names = new packed_texts/* PackedTexts */.Z();
    #hashes = new packed_texts/* PackedTexts */.Z('hex');
    /** 1 + the bytes, 0 where they are not said. */
    #sizes = new byte_table/* NumberColumn */.o();
    /** There are few kinds: of each material the number of its own. */
    #kinds = new byte_table/* NumberColumn */.o();
    #known = [];
    #numbers = new Map();
    get length() {
        return this.#names.length;
    }
    push({ name, sha256, size, ...kind }) {
        const key = JSON.stringify(kind);
        const number = this.#numbers.get(key) ?? this.#known.push(kind) - 1;
        this.#numbers.set(key, number);
        this.#sizes.set(this.length, size === undefined ? 0 : size + 1);
        this.#kinds.set(this.length, number);
        this.#hashes.push(sha256);
        this.#names.push(name);
    }
    at(index) {
        if (index >= this.length)
            return undefined;
        const material = { name: this.#names.at(index), sha256: this.#hashes.at(index) };
        const size = this.#sizes.get(index) - 1;
        if (size >= 0)
            material.size = size;
        return Object.assign(material, this.#known[this.#kinds.get(index)]);
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield this.at(index);
    }
    find(holds) {
        for (const material of this)
            if (holds(material))
                return material;
        return undefined;
    }
    some(holds) {
        return this.find(holds) !== undefined;
    }
    filter(holds) {
        const found = [];
        for (const material of this)
            if (holds(material))
                found.push(material);
        return found;
    }
    map(make) {
        return Array.from(this, make);
    }
    flatMap(make) {
        const all = [];
        for (const material of this) {
            const made = make(material);
            if (Array.isArray(made))
                all.push(...made);
            else
                all.push(made);
        }
        return all;
    }
    toJSON() {
        return [...this];
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/ledger/parse.js




/** A record of more bytes may be of very many files: then its materials are read one by one, and kept packed. */
const MANY_BYTES = 64 * 1024;
const isList = (key) => key === 'took' || key === 'made';
/**
 * Parses a record: strictly, so that no two readers find different things in it.
 * @param many bytes from which on its materials are kept packed
 * @throws Error saying which part is not as it must be
 */
async function parseRecord(bytes, many = MANY_BYTES) {
    const [{ safeParse, getDotPath }, { materialSchema, recordSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 458)), Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 8148))]);
    const parse = (schema, text, at = '') => {
        const parsed = safeParse(schema, readJson(text));
        if (parsed.success)
            return parsed.output;
        const [issue] = parsed.issues;
        throw new Error(`is not a record of version 1: ${[at, getDotPath(issue)].filter(Boolean).join('.') || 'it'}: ${issue.message}`);
    };
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new Error('cannot be read: it is not UTF-8 text');
    if (bytes.length < many)
        return parse(recordSchema, bytes.toString('utf8'));
    const packed = {};
    const rest = withoutLists(bytes, (name, text) => {
        packed[name] ??= new PackedMaterials();
        packed[name].push(parse(materialSchema, text, `${name}.${packed[name].length}`));
    });
    return { ...parse(recordSchema, rest), ...packed };
}
function readJson(text) {
    try {
        return (0,json/* parseStrictJson */.RJ)(text);
    }
    catch (error) {
        throw new Error(`cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * The text of a record with its lists of materials empty; the text of each element is handed over. Where what is left is JSON and each
 * element is, so was the whole, and it meant the same.
 */
function withoutLists(bytes, onElement) {
    const text = (from, to) => bytes.toString('utf8', from, to);
    const kept = [];
    let keptTo = 0;
    let depth = 0;
    let key = '';
    let string = '';
    let list;
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            const end = endOfString(bytes, at);
            if (depth === 1)
                string = text(at + 1, end);
            at = end;
        }
        else if (byte === COLON) {
            if (depth === 1)
                key = string;
        }
        else if (byte === COMMA) {
            if (depth !== 2 || !list)
                continue;
            onElement(list, text(start, at));
            start = at + 1;
        }
        else if (byte === LIST || byte === OBJECT) {
            depth += 1;
            if (depth !== 2 || byte !== LIST || !isList(key))
                continue;
            list = key;
            start = at + 1;
            kept.push(text(keptTo, start));
            keptTo = start;
        }
        else if (byte === LIST_END || byte === OBJECT_END) {
            depth -= 1;
            if (depth !== 1 || !list)
                continue;
            const isEmpty = start === keptTo && /^[ \t\r\n]*$/.test(text(start, at));
            if (!isEmpty)
                onElement(list, text(start, at));
            list = undefined;
            keptTo = at;
        }
    }
    return kept.join('') + text(keptTo, bytes.length);
}
/** Where the closing quote is of a string that opens at `start`; the end of the text where it has none. */
function endOfString(bytes, start) {
    let at = start + 1;
    while (at < bytes.length && bytes[at] !== QUOTE)
        at += bytes[at] === BACKSLASH ? 2 : 1;
    return at;
}


/***/ })

};
