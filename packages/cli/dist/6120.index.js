export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ledgerBytes),
/* harmony export */   collectLedger: () => (/* binding */ collectLedger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56094);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49195);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77958);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9643);




/**
 * Reads a whole ledger for packing, the record of the packing step itself left out: it is not finished yet.
 * Nothing is skipped: a ledger with anything in it that cannot be read or does not belong is refused.
 * @throws LEDGER_MISSING, LEDGER_EMPTY, LEDGER_ALTERED
 */
async function collectLedger(folder, ownRecord) {
    const ledger = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .S)(folder);
    if (ledger.problems.length > 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceError */ .K)('LEDGER_ALTERED', `The ledger ${folder} is not as its steps left it.`, 'Find out what touched it. Evidence cannot be made of it: run the steps again with a new ledger.', { details: ledger.problems.map(({ file, message }) => `${file} ${message}`) });
    }
    const records = ledger.records.flatMap((record) => record.id === ownRecord ? [] : [{ record, file: ledger.recordFiles.get(record.id) }]);
    if (records.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceError */ .K)('LEDGER_EMPTY', `The ledger ${folder} has no record.`, 'Run this step after the others, in the same job or with the same "ledger" folder.');
    }
    return { records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), files: ledger.files };
}
/**
 * Streams a file of the ledger, and refuses it at its end when the bytes do not have the SHA-256 that is its name. A piece is the
 * caller's until it asks for the next.
 */
async function* ledgerBytes({ path, sha256, size }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for await (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFile */ .dC)(path, size)) {
            hash.update(piece);
            yield piece;
        }
    }
    catch (error) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(path, error);
    }
    const actual = hash.digest('hex');
    if (actual !== sha256) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceError */ .K)('LEDGER_ALTERED', `A file of the ledger has the SHA-256 ${actual}, but was kept as ${sha256}.`, 'Find out what changed it. Run the step that kept it again with a new ledger.');
    }
}


/***/ }),

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


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


/***/ }),

/***/ 56094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1302);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69156);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78883);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2875);








/** One that a step kept. A ledger may have very many: its path is put together when it is asked for. */
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
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, this.sha256);
    }
}
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/**
 * Reads a ledger. Unreadable and alien files are problems, not errors, so that the rest can be shown.
 * @throws LEDGER_MISSING when the folder is not there
 */
async function readLedger(folder) {
    const problems = [];
    const problem = (file, message) => void problems.push({ file, message });
    await refuseMissing(folder);
    for (const { name } of await entries(folder, '', problem))
        if (name !== 'records' && name !== 'files')
            problem(name, 'does not belong here');
    for (const { name } of await entries(folder, 'files', problem))
        if (name !== 'sha256')
            problem(`files/${name}`, 'does not belong here');
    const store = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'files', 'sha256');
    const files = new Map();
    for (const { name, isFile } of await entries(folder, 'files/sha256', problem)) {
        const file = `files/sha256/${name}`;
        if (!isFile || !/^[0-9a-f]{64}$/.test(name)) {
            problem(file, 'does not belong here');
            continue;
        }
        // At once: to ask for very many files takes less time than to hand each question to another thread.
        files.set(name, new KeptFile(store, name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(store, name)).size));
    }
    const records = [];
    const recordFiles = new Map();
    for (const { name, isFile } of await entries(folder, 'records', problem)) {
        const file = `records/${name}`;
        if (!isFile || !_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_NAME */ .qP.test(name)) {
            problem(file, 'is not a record');
            continue;
        }
        try {
            const { record, source } = await readRecord(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file));
            if (`${record.id}.json` !== name)
                throw new Error(`says that it is ${JSON.stringify(record.id)}`);
            records.push(record);
            recordFiles.set(record.id, source);
        }
        catch (error) {
            problem(file, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
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
    const isFolder = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat(folder).then((stats) => stats.isDirectory(), (error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
            return false;
        throw (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerError */ .EW)('LEDGER_MISSING', `The ledger ${folder} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Give the user of this job permission.', { cause: error });
    });
    if (!isFolder)
        throw (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerError */ .EW)('LEDGER_MISSING', `There is no ledger at ${folder}.`, 'Name the folder that the earlier steps of this pipeline wrote to with the input "ledger".');
}
/** Entries by name, without files that were never finished. Links are not followed: they are not files. */
async function entries(folder, inside, problem) {
    try {
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, inside), { withFileTypes: true });
        return found
            .filter((entry) => !(entry.isFile() && _write_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPORARY_NAME */ .e.test(entry.name)))
            .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        // Artifact stores drop empty folders: a ledger without files is whole. One without records is not.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || inside === 'records') {
            problem(inside || '.', (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' ? 'is missing' : `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        }
        return [];
    }
}
async function readRecord(file) {
    const { size } = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(file);
    if (size > MAX_RECORD_BYTES)
        throw new Error(`has ${size} bytes; a record has at most ${MAX_RECORD_BYTES}`);
    const bytes = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(file);
    return { record: await parseRecord((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeUtf8 */ ._6)(bytes)), source: { sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(bytes), path: file, size: bytes.length } };
}
/** Parses the text of a record: strictly, so that no two readers find different things in it. @throws Error saying which part is not as it must be */
async function parseRecord(text) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStrictJson */ .RJ)(text);
    }
    catch (error) {
        throw new Error(`cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
    const [{ safeParse, getDotPath }, { recordSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 70458)), Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 99081))]);
    const parsed = safeParse(recordSchema, value);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`is not a record of version 1: ${getDotPath(issue) ?? 'it'}: ${issue.message}`);
}


/***/ })

};
