export const id = 8903;
export const ids = [8903,1284];
export const modules = {

/***/ 8903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompressed: () => (/* reexport safe */ _pull_compression_js__WEBPACK_IMPORTED_MODULE_0__.j),
/* harmony export */   parsePlatform: () => (/* reexport safe */ _pull_platform_js__WEBPACK_IMPORTED_MODULE_1__.FL)
/* harmony export */ });
/* harmony import */ var _pull_compression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4047);
/* harmony import */ var _pull_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2868);




















/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compressionOf),
  j: () => (/* binding */ decompressed)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ../../packages/oci/lib/pull/zstd-frames.js
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

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/compression.js




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
    const { Decompress } = await __webpack_require__.e(/* import() */ 5343).then(__webpack_require__.bind(__webpack_require__, 5343));
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

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);

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


/***/ })

};
