export const id = 6159;
export const ids = [6159];
export const modules = {

/***/ 90649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ByteTable),
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
const CHUNK = 64 * 1024;
/** Before the bytes of a row stands how many they are. */
const LENGTH_BYTES = 2;
const MAX_BYTES = CHUNK - LENGTH_BYTES;
/**
 * Byte strings, each once, numbered from 0 in the order in which they come. They lie outside of the heap, where a hundred thousand
 * names take little more than their bytes: as strings in a Map they take several times that, and the collector moves them about.
 */
class ByteTable {
    #chunks = [];
    /** Bytes that the last chunk has left. */
    #left = 0;
    /** Where each row is. */
    #starts = new NumberColumn();
    /** What the bytes of each row hash to, so that few others are looked at. */
    #hashes = new NumberColumn();
    /** Row + 1 of what hashes to each slot or a slot before it, 0 where there is none. At most half of them are taken. */
    #slots = new Uint32Array(64);
    #size = 0;
    /** Of each table another, so that nobody can choose bytes that meet in one slot. */
    #seed = Math.floor(Math.random() * 2 ** 32);
    /** How many there are. */
    get size() {
        return this.#size;
    }
    /** The row of bytes, which are added where they are not there yet. @throws RangeError for more than 65,534 of them */
    add(bytes) {
        return this.#add(bytes, bytes.length);
    }
    /** The row of bytes, or undefined where they were never added. */
    find(bytes) {
        return this.#find(bytes, bytes.length);
    }
    /** The bytes of a row, which are the table's own. */
    at(row) {
        const place = this.#starts.get(row);
        return this.#chunkOf(place).subarray(startOf(place), startOf(place) + this.#lengthAt(place));
    }
    /** The same for a text, as its UTF-8. */
    addText(text) {
        const length = seek(text);
        return length === undefined ? this.add(Buffer.from(text)) : this.#add(sought, length);
    }
    findText(text) {
        const length = seek(text);
        return length === undefined ? this.find(Buffer.from(text)) : this.#find(sought, length);
    }
    textAt(row) {
        const place = this.#starts.get(row);
        return this.#chunkOf(place).toString('utf8', startOf(place), startOf(place) + this.#lengthAt(place));
    }
    /** The same for bytes as hexadecimal digits, which must be of whole bytes. */
    addHex(digits) {
        return this.#add(sought, sought.write(digits, 'hex'));
    }
    findHex(digits) {
        return this.#find(sought, sought.write(digits, 'hex'));
    }
    hexAt(row) {
        const place = this.#starts.get(row);
        return this.#chunkOf(place).toString('hex', startOf(place), startOf(place) + this.#lengthAt(place));
    }
    #add(bytes, length) {
        const hash = hashOf(bytes, length, this.#seed);
        const slot = this.#slotOf(bytes, length, hash);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        this.#keep(bytes, length);
        this.#hashes.set(this.#size, hash);
        this.#size += 1;
        this.#slots[slot] = this.#size;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return this.#size - 1;
    }
    #find(bytes, length) {
        const known = this.#slots[this.#slotOf(bytes, length, hashOf(bytes, length, this.#seed))];
        return known > 0 ? known - 1 : undefined;
    }
    #chunkOf(place) {
        return this.#chunks[Math.floor(place / CHUNK)];
    }
    #lengthAt(place) {
        return this.#chunkOf(place).readUInt16LE(startOf(place) - LENGTH_BYTES);
    }
    #keep(bytes, length) {
        if (length > MAX_BYTES)
            throw new RangeError(`${length} bytes are more than the ${MAX_BYTES} that a row may have`);
        const needed = LENGTH_BYTES + length;
        if (needed > this.#left) {
            this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK));
            this.#left = CHUNK;
        }
        const place = this.#chunks.length * CHUNK - this.#left;
        const chunk = this.#chunkOf(place);
        chunk.writeUInt16LE(length, place % CHUNK);
        for (let at = 0; at < length; at += 1)
            chunk[startOf(place) + at] = bytes[at];
        this.#starts.set(this.#size, place);
        this.#left -= needed;
    }
    /** The slot that has these bytes, or the one that they belong into. */
    #slotOf(bytes, length, hash) {
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const known = this.#slots[slot];
            if (known === 0 || (this.#hashes.get(known - 1) === hash && this.#has(known - 1, bytes, length)))
                return slot;
        }
    }
    #has(row, bytes, length) {
        const place = this.#starts.get(row);
        const start = startOf(place);
        return this.#lengthAt(place) === length && this.#chunkOf(place).compare(bytes, 0, length, start, start + length) === 0;
    }
    #grow() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        const mask = this.#slots.length - 1;
        for (let row = 0; row < this.#size; row += 1) {
            let slot = this.#hashes.get(row) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = row + 1;
        }
    }
}
/** Where the bytes of a place start, in its chunk. */
const startOf = (place) => (place % CHUNK) + LENGTH_BYTES;
/** FNV-1a, with its bits mixed at the end: the low ones choose the slot. */
function hashOf(bytes, length, seed) {
    let hash = seed;
    for (let at = 0; at < length; at += 1)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** The bytes of a text that is looked for. One place for all: very many texts would leave as many buffers to clear up. */
const sought = Buffer.allocUnsafeSlow(MAX_BYTES);
/** Puts the bytes of a text there, and tells how many they are; undefined where there may be more than a row has. */
const seek = (text) => (text.length * 3 > MAX_BYTES ? undefined : sought.write(text));
const PIECE = 1024;
/** A number for each row, 0 where none was set. Such as are whole and below 2^32 take four bytes. */
class NumberColumn {
    #pieces = [];
    get(row) {
        return this.#pieces[Math.floor(row / PIECE)]?.[row % PIECE] ?? 0;
    }
    set(row, value) {
        const at = Math.floor(row / PIECE);
        let piece = this.#pieces[at] ?? new Uint32Array(PIECE);
        if (piece instanceof Uint32Array && value >>> 0 !== value)
            piece = Float64Array.from(piece);
        piece[row % PIECE] = value;
        this.#pieces[at] = piece;
    }
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
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _byte_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90649);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48381);



/**
 * Deterministic tar: POSIX ustar (IEEE Std 1003.1-1988) with regular files alone, so that the same files give the same
 * bytes everywhere. GNU tar makes the same bytes with `--format=ustar -b1 --numeric-owner --owner=0 --group=0 --mtime=@N`.
 */
const tarError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorTable */ .NN)({
    TAR_INVALID: { exit: 'verification', about: 'A tar archive is damaged or holds what this format refuses: links, devices, odd names.' },
    TAR_ENTRY: { exit: 'failure', about: 'A file cannot be packed: its name, its size, its place in the order, or it changed meanwhile.' },
});
const BLOCK = 512;
const MAX_SIZE = 0o77777777777;
/** Bytes that are handed over together, and the most of a body that is copied among them. */
const CHUNK = 64 * 1024;
const SMALL = 16 * 1024;
const END = Buffer.alloc(2 * BLOCK);
/**
 * Writes entries as a tar stream. They must come in ascending byte order of their names; see {@link compareTarNames}. A chunk is the
 * caller's until it asks for the next.
 * @param mtime seconds since the epoch, the same for every entry
 * @throws TAR_ENTRY for a name, size or order that the format does not take, or a body that is not of its size
 */
async function* writeTar(entries, { mtime }) {
    // Of very many small files, handing over the parts one by one would take most of the time.
    const memory = Buffer.allocUnsafeSlow(CHUNK);
    let filled = 0;
    let previous;
    for await (const { name, size, mode = 0o644, body } of entries) {
        if (previous !== undefined && compareTarNames(previous, name) >= 0)
            throw refused(name, `comes after "${previous}", out of order`);
        previous = name;
        if (filled + BLOCK + SMALL + BLOCK > CHUNK) {
            yield memory.subarray(0, filled);
            filled = 0;
        }
        tarHeader({ name, size, mode, mtime }, memory.subarray(filled, filled + BLOCK));
        filled += BLOCK;
        let written = 0;
        if (body instanceof Uint8Array && body.length <= SMALL) {
            memory.set(body, filled);
            filled += body.length;
            written = body.length;
        }
        else {
            yield memory.subarray(0, filled);
            filled = 0;
            for await (const chunk of body instanceof Uint8Array ? [body] : body) {
                written += chunk.length;
                if (written > size)
                    break;
                if (chunk.length > 0)
                    yield chunk;
            }
        }
        if (written !== size) {
            throw tarError('TAR_ENTRY', `${name} has ${written > size ? 'more' : 'fewer'} than the ${size} bytes that it had when packing began.`, 'Let nothing write to the file while it is packed.');
        }
        memory.fill(0, filled, filled + padding(size));
        filled += padding(size);
    }
    yield memory.subarray(0, filled);
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
    if (!name.isWellFormed())
        return 'is not valid Unicode';
    if (/(?:^|\/)\.\.(?:\/|$)/.test(name))
        return 'leaves the archive by ".."';
    if (/(?:^|\/)\.?(?:\/|$)/.test(name))
        return 'has an empty or "." part';
    if (Buffer.byteLength(name) > NAME_BYTES && splitName(Buffer.from(name)) === undefined)
        return 'is too long for a ustar header';
    return undefined;
}
/** Writes the 512 bytes before an entry's body. @throws TAR_ENTRY */
function tarHeader({ name, size, mode, mtime }, header) {
    const problem = tarNameProblem(name);
    if (problem)
        throw refused(name, problem);
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_SIZE)
        throw refused(name, `is ${size} bytes; at most ${MAX_SIZE} fit`);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777)
        throw refused(name, `has the mode ${mode}`);
    if (!Number.isSafeInteger(mtime) || mtime < 0 || mtime > MAX_SIZE)
        throw refused(name, `has the time ${mtime}`);
    encodeHeader(splitName(Buffer.from(name)), size, mode, mtime, header);
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
/** What every header has: no owner, no group, no device, a regular file. */
const BLANK_HEADER = Buffer.alloc(BLOCK);
for (const at of [108, 116, 329, 337])
    BLANK_HEADER.write(octal(0, 7), at, 'latin1');
BLANK_HEADER.write('0', 156, 'latin1');
BLANK_HEADER.write('ustar\x0000', 257, 'latin1');
function encodeHeader({ prefix, rest }, size, mode, mtime, header) {
    BLANK_HEADER.copy(header);
    rest.copy(header, 0);
    header.write(octal(mode, 7), 100, 'latin1');
    header.write(octal(size, 11), 124, 'latin1');
    header.write(octal(mtime, 11), 136, 'latin1');
    prefix.copy(header, 345);
    header.write(`${octal(checksum(header), 6)}\0 `, 148, 'latin1');
    return header;
}
/** What fits into a header's field for names. */
const NAME_BYTES = 100;
const NOTHING = Buffer.alloc(0);
/** Splits a long name at its last slash that leaves at most 155 bytes before it, as GNU tar does. */
function splitName(name) {
    if (name.length <= NAME_BYTES)
        return { prefix: NOTHING, rest: name };
    const slash = name.lastIndexOf(0x2f, 155);
    const rest = name.subarray(slash + 1);
    return slash > 0 && rest.length > 0 && rest.length <= NAME_BYTES ? { prefix: name.subarray(0, slash), rest } : undefined;
}
/** Sum of the header's bytes, its own checksum field counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let index = 0; index < BLOCK; index += 1)
        if (index < 148 || index >= 156)
            sum += header[index];
    return sum;
}
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
            const header = input.ahead(BLOCK) ?? (await input.take(BLOCK));
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
            const bytes = input.ahead(size);
            const body = { left: bytes ? 0 : size };
            if (problem === undefined)
                yield {
                    name,
                    size,
                    mode,
                    mtime,
                    ...(bytes && { bytes }),
                    body: bytes ? { [Symbol.asyncIterator]: () => once(bytes) } : input.stream(body),
                };
            while (body.left > 0) {
                const chunk = await input.some(body.left);
                if (chunk.length === 0)
                    break;
                body.left -= chunk.length;
            }
            const pad = input.ahead(padding(size)) ?? (await input.take(padding(size)));
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
async function* once(bytes) {
    if (bytes.length > 0)
        yield bytes;
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
/** The header that an entry should have: one place for all that are read. */
const EXPECTED = Buffer.alloc(BLOCK);
function parseHeader(header) {
    const text = (start, length) => {
        const end = header.indexOf(0, start);
        return header.subarray(start, end < 0 ? start + length : Math.min(end, start + length));
    };
    const number = (start, length) => {
        let value = 0;
        for (let at = start; at < start + length - 1; at += 1) {
            const digit = header[at] - 0x30;
            if (digit < 0 || digit > 7)
                return undefined;
            value = value * 8 + digit;
        }
        return header[start + length - 1] === 0 ? value : undefined;
    };
    const rest = text(0, NAME_BYTES);
    const bytes = header[345] === 0 ? rest : Buffer.concat([text(345, 155), Buffer.from('/'), rest]);
    const name = bytes.toString('utf8');
    if (number(148, 7) !== checksum(header) || header[155] !== 0x20)
        return { fatal: 'A header has a wrong checksum.' };
    const [size, mode, mtime] = [number(124, 12), number(100, 8), number(136, 12)];
    // Without a size the next header cannot be found.
    if (size === undefined)
        return { name, fatal: `The header of ${quoted(name)} has no readable size.` };
    const fields = { name, size, mode: mode ?? 0, mtime: mtime ?? 0 };
    const type = header.toString('latin1', 156, 157);
    if (type !== '0')
        return { ...fields, problem: REFUSED_TYPES[type] ?? `is an entry of unknown type ${quoted(type)}` };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { ...fields, problem: 'has a name that is not UTF-8' };
    const problem = tarNameProblem(name);
    if (problem !== undefined)
        return { ...fields, problem };
    if (mode === undefined ||
        mode > 0o7777 ||
        mtime === undefined ||
        !encodeHeader(splitName(bytes), size, mode, mtime, EXPECTED).equals(header))
        return { ...fields, problem: 'has header fields that the format does not set' };
    return fields;
}
/** Lets a name pass once, in order, and never beside one that a file system may take for the same. */
class NameGuard {
    #previous;
    #folder = '';
    #files = new FoldedNames();
    #folders = new FoldedNames();
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
/** Names by their folded form. One that is its own folded form, as nearly all are, is kept once and outside of the heap. */
class FoldedNames {
    #folded = new _byte_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteTable */ .L();
    #others = new Map();
    get(folded) {
        return this.#folded.findText(folded) === undefined ? undefined : (this.#others.get(folded) ?? folded);
    }
    has(folded) {
        return this.get(folded) !== undefined;
    }
    set(folded, name) {
        this.#folded.addText(folded);
        if (name !== folded)
            this.#others.set(folded, name);
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
    /** Exactly `length` bytes where they are here already: to wait for what is there takes longer than most of what is done with it. */
    ahead(length) {
        if (this.#buffer.length < length)
            return undefined;
        const taken = this.#buffer.subarray(0, length);
        this.#buffer = this.#buffer.subarray(length);
        return taken;
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


/***/ })

};
