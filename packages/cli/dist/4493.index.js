export const id = 4493;
export const ids = [4493];
export const modules = {

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   t1: () => (/* binding */ SmallFiles),
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

/***/ 38493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ streamHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9643);




/** Bytes from which on a thread saves more time than it takes to start. */
const WORTH_A_THREAD = 256 * 1024 * 1024;
/**
 * Hashes a stream beside the work of this thread where it is large: a package is hashed as a whole while each of its files is.
 * Where no thread can be had, this one does it.
 * @param expected about how many bytes will come
 */
async function streamHash(expected) {
    return (expected >= WORTH_A_THREAD && (await hashThread())) || hashHere();
}
function hashHere() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex'), close: () => undefined };
}
/** Pieces that wait for the thread. */
const SLOTS = 4;
/** A text and not a file, so that a bundle has it wherever it is put. It is a script: no module loads it. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', ({ start, length }) => {
  if (length === 0) parentPort.postMessage(hash.digest('hex'));
  else parentPort.postMessage(void hash.update(new Uint8Array(workerData, start, length)));
});
`;
async function hashThread() {
    const memory = new SharedArrayBuffer(SLOTS * _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts);
    let worker;
    try {
        worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(SCRIPT, { eval: true, workerData: memory, env: {}, execArgv: [] });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(worker, 'online');
    }
    catch {
        return undefined;
    }
    // A thread that nobody asks again must not keep the process.
    worker.unref();
    let taken = 0;
    let hashed = 0;
    let result;
    let failure;
    let wake = () => undefined;
    worker.on('message', (digest) => {
        if (digest === undefined)
            hashed += 1;
        result = digest;
        wake();
    });
    worker.on('error', (error) => {
        failure = error;
        wake();
    });
    worker.on('exit', () => {
        failure ??= new Error('the thread that hashes has ended');
        wake();
    });
    const until = async (done) => {
        while (!done()) {
            if (failure)
                throw failure;
            worker.ref();
            await new Promise((resolve) => {
                wake = resolve;
            });
            worker.unref();
        }
    };
    return {
        update: async (bytes) => {
            for (let at = 0; at < bytes.length; at += _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts) {
                await until(() => taken - hashed < SLOTS);
                const piece = bytes.subarray(at, at + _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts);
                const start = (taken % SLOTS) * _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts;
                new Uint8Array(memory, start, piece.length).set(piece);
                worker.postMessage({ start, length: piece.length });
                taken += 1;
            }
        },
        digest: async () => {
            worker.postMessage({ length: 0 });
            await until(() => result !== undefined);
            await worker.terminate();
            return result;
        },
        close: () => void worker.terminate(),
    };
}


/***/ }),

/***/ 84493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Output: () => (/* binding */ Output),
/* harmony export */   writeStream: () => (/* binding */ writeStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49195);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9643);
/* harmony import */ var _stream_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38493);






/** Bytes after which the disk is asked to keep what it has been given, while more comes: at the end little is left to wait for. */
const FLUSH_BYTES = 128 * 1024 * 1024;
/**
 * Writes a stream to a file, whole or not at all, and hashes it on the way.
 * @param file absolute path; what is there is replaced once the new one is complete
 * @param expected about how many bytes will come, where that is known
 * @throws FILE_UNWRITABLE; what the stream throws passes through
 */
async function writeStream(file, stream, expected = 0) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true }).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), error);
        });
        const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(temporary, 'wx', 0o644).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        const hash = await (0,_stream_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .streamHash */ .L)(expected);
        const output = new Output(handle, file);
        let sha256;
        try {
            for await (const piece of inPieces(stream)) {
                await output.write(piece);
                await hash.update(piece);
            }
            await output.end();
            sha256 = await hash.digest();
        }
        finally {
            hash.close();
            await output.settled();
            await handle.close();
        }
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(temporary, file).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        return { sha256, size: output.size };
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** A stream's bytes in pieces of one size. A piece stays as it is until the second after it is asked for. */
async function* inPieces(stream) {
    let piece = Buffer.allocUnsafeSlow(_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts);
    let other = Buffer.allocUnsafeSlow(_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts);
    let filled = 0;
    for await (const chunk of stream) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts - filled);
            piece.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts)
                break;
            yield piece;
            [piece, other] = [other, piece];
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
/** A file that is written while its writer goes on: one write at a time, and one flush. */
class Output {
    size = 0;
    #handle;
    #file;
    #writing = Promise.resolve();
    #flushing = Promise.resolve();
    #unflushed = 0;
    constructor(handle, file) {
        this.#handle = handle;
        this.#file = file;
    }
    /** Resolves when the bytes before these are written. */
    async write(bytes) {
        await this.#writing;
        this.#writing = this.#noted(this.#handle.writeFile(bytes));
        this.size += bytes.length;
        this.#unflushed += bytes.length;
        if (this.#unflushed < FLUSH_BYTES)
            return;
        await this.#flushing;
        this.#flushing = this.#noted(this.#handle.datasync());
        this.#unflushed = 0;
    }
    /** Resolves when everything is on the disk. */
    async end() {
        await this.#writing;
        await this.#flushing;
        await this.#noted(this.#handle.sync());
    }
    /** Resolves when nothing uses the handle any more, whatever came of it. */
    async settled() {
        await Promise.allSettled([this.#writing, this.#flushing]);
    }
    #noted(work) {
        const done = work.catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(this.#file, error);
        });
        // It may fail before anybody waits for it.
        done.catch(() => undefined);
        return done;
    }
}


/***/ })

};
