export const id = 9217;
export const ids = [9217];
export const modules = {

/***/ 15797:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(69855)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 76432:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(15797)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 26307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);

/** @param rewrite how to have the lockfile written anew, as a sentence */
function faultsOf(file, rewrite) {
    const at = (line) => (line === undefined ? file : `${file}:${line}`);
    return {
        parse: (message, fix, options) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix, options),
        invalid: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${at(line)} ${message}`, rewrite),
        conflict: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${at(line)} ${message}`, rewrite),
        unsupported: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_UNSUPPORTED', `${at(line)} ${message}`, 'Name it in the input "ignore" to leave it out; the SBOM then says that it is incomplete.'),
    };
}
/** Text shortened for a message. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 50601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ sameReplacement),
/* harmony export */   AC: () => (/* binding */ parseModFile),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76432);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26307);


/** Directives without an influence on which modules a build takes. */
const PLAIN = new Set(['toolchain', 'godebug', 'retract', 'tool', 'ignore']);
const REWRITE = 'Run "go mod tidy", and commit what it writes.';
/** Whether a text is the version of a module, as Go writes it in full. */
const isVersion = (text) => /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(text) && semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__(text) !== null;
/**
 * Parses a `go.mod` or `go.work` (https://go.dev/ref/mod#go-mod-file).
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
function parseModFile(file, text) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(file, REWRITE);
    let module;
    let go = [1, 16];
    const requires = [];
    const excludes = new Set();
    const replaces = new Map();
    const uses = [];
    for (const line of linesOf(text, faults)) {
        const [directive, first = '', second = ''] = line.words;
        const is = (count) => {
            if (line.words.length !== count + 1)
                throw faults.invalid(`has a line "${directive}" that is not complete or has too much.`, line.number);
        };
        if (directive === 'module') {
            is(1);
            if (module !== undefined)
                throw faults.invalid('has two modules.', line.number);
            module = moduleOf(first, line, faults);
        }
        else if (directive === 'go') {
            is(1);
            const [, major, minor] = /^(\d+)\.(\d+)/.exec(first) ?? [];
            if (minor === undefined)
                throw faults.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(first)} as the version of Go.`, line.number);
            go = [Number(major), Number(minor)];
        }
        else if (directive === 'require') {
            is(2);
            requires.push({ module: moduleOf(first, line, faults), version: versionOf(second, line, faults) });
        }
        else if (directive === 'exclude') {
            is(2);
            excludes.add(`${moduleOf(first, line, faults)} ${versionOf(second, line, faults)}`);
        }
        else if (directive === 'replace') {
            const [key, to] = replacementOf(line, faults);
            const before = replaces.get(key);
            if (before && !sameReplacement(before, to))
                throw faults.conflict(`replaces ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} by two others.`, line.number);
            replaces.set(key, to);
        }
        else if (directive === 'use') {
            is(1);
            uses.push(first);
        }
        else if (!PLAIN.has(directive))
            throw faults.unsupported(`has the directive ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(directive)}, which is not known.`, line.number);
    }
    if (module === undefined && !file.endsWith('.work'))
        throw faults.invalid('has no module: it is empty or cut off.');
    return { file, ...(module !== undefined && { module }), go, requires, excludes, replaces, uses };
}
const sameReplacement = (a, b) => 'folder' in a ? 'folder' in b && a.folder === b.folder : 'module' in b && a.module === b.module && a.version === b.version;
/** Lines of directives, those of a block with the word before it. */
function linesOf(text, faults) {
    const lines = [];
    let block;
    const all = text.replace(/^\uFEFF/, '').split('\n');
    // Go ends every line that it writes, and half a list of modules can look like a whole one.
    if (all.at(-1)?.trim())
        throw faults.invalid('does not end its last line: it is cut off.', all.length);
    for (const [index, written] of all.entries()) {
        const number = index + 1;
        if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(written))
            throw faults.invalid('has the markers of an unresolved merge conflict.', number);
        const words = wordsOf(written, number, faults);
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (words[0] === ')') {
                if (words.length > 1)
                    throw faults.invalid('has more on the line that ends a block.', number);
                block = undefined;
            }
            else
                lines.push({ words: [block, ...words], number });
        }
        else if (words[1] === '(') {
            if (words.length === 3 && words[2] === ')')
                continue;
            if (words.length > 2)
                throw faults.invalid('has more on the line that starts a block.', number);
            block = words[0];
        }
        else
            lines.push({ words, number });
    }
    if (block !== undefined)
        throw faults.invalid(`has a block "${block}" without an end: it is cut off.`);
    return lines;
}
/** Words of a line without its comment; text in quotes is one word. */
function wordsOf(line, number, faults) {
    const words = [];
    const word = /\s+|\/\/.*|("(?:[^"\\]|\\.)*"|`[^`]*`)|(=>)|([(),[\]])|((?:(?!\/\/|=>)[^\s(),[\]"`])+)/gy;
    while (word.lastIndex < line.length) {
        const match = word.exec(line);
        if (!match)
            throw faults.invalid('has text in quotes without an end, or what no name can have.', number);
        const [, quoted, arrow, mark, plain] = match;
        if (quoted !== undefined)
            words.push(quoted.startsWith('`') ? quoted.slice(1, -1) : unquote(quoted, number, faults));
        else if (arrow ?? mark ?? plain)
            words.push((arrow ?? mark ?? plain));
    }
    return words;
}
function unquote(text, number, faults) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw faults.invalid('has text in quotes that cannot be read.', number);
    }
}
function replacementOf({ words, number }, faults) {
    const arrow = words.indexOf('=>');
    const [from, to] = [words.slice(1, arrow), words.slice(arrow + 1)];
    if (arrow < 0 || from.length < 1 || from.length > 2 || to.length < 1 || to.length > 2)
        throw faults.invalid('has a replacement that is not complete.', number);
    const line = { words, number };
    const [module = '', version] = from;
    const key = version === undefined ? moduleOf(module, line, faults) : `${moduleOf(module, line, faults)} ${versionOf(version, line, faults)}`;
    const [target = '', targetVersion] = to;
    if (targetVersion !== undefined)
        return [key, { module: moduleOf(target, line, faults), version: versionOf(targetVersion, line, faults) }];
    // A module without a version is a folder, which Go wants to start so.
    if (!/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(target))
        throw faults.invalid(`replaces ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(module)} by a module without a version.`, number);
    return [key, { folder: target.replaceAll('\\', '/') }];
}
function moduleOf(text, { number }, faults) {
    if (/^[\w.~-]+(?:\/[\w.~+!-]+)*$/.test(text) && text.length <= 1024)
        return text;
    throw faults.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, which cannot be a module.`, number);
}
function versionOf(text, { number }, faults) {
    if (isVersion(text))
        return text;
    throw faults.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, which is not the version of a module.`, number);
}


/***/ }),

/***/ 32544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ moduleFacts)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87514);

/** A module, or with a subpath a package of it, as the facts of a package. */
function moduleFacts(module, version, subpath) {
    const slash = module.lastIndexOf('/');
    const parts = { ...(slash > 0 && { namespace: module.slice(0, slash) }), name: module.slice(slash + 1), ...(version && { version }) };
    // Paths of modules have capitals that count; purl has taken golang as case-sensitive since 2026.
    return { type: 'golang', ...parts, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type: 'golang', ...parts, subpath }), hashes: [] };
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
const damaged = (file, message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('INSTALLED_INVALID', `${line === undefined ? file : `${file}:${line}`} ${message}`, 'Install anew what the file is of, or take it out of the tree.');


/***/ }),

/***/ 19217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  programs: () => (/* binding */ programs)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/program/elf.js

/** A section without bytes in the file, as those of a file with nothing but debugging information. */
const NOBITS = 8;
const LOAD = 1;
const EXECUTE_WRITE = 3;
const WRITE = 2;
/** Reads the headers of an ELF file (System V ABI, chapter 4). */
function readElf(bytes) {
    const is64 = bytes[4] === 2;
    const little = bytes[5] === 1;
    if ((!is64 && bytes[4] !== 1) || (!little && bytes[5] !== 2))
        return undefined;
    const half = (at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
    const word = (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
    const long = (at) => (is64 ? wide(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)) : word(at));
    const at = (narrow, broad) => (is64 ? broad : narrow);
    const table = (start, size, count, least) => size < least
        ? []
        : Array.from({ length: Math.min(count, MOST_PARTS) }, (_, index) => start + index * size).filter((entry) => entry + size <= bytes.length);
    const segments = [];
    let data;
    for (const entry of table(long(at(28, 32)), half(at(42, 54)), half(at(44, 56)), at(32, 56))) {
        const part = { name: '', offset: long(entry + at(4, 8)), address: long(entry + at(8, 16)), size: long(entry + at(16, 32)) };
        if (word(entry) === LOAD) {
            segments.push(part);
            if ((word(entry + at(24, 4)) & EXECUTE_WRITE) === WRITE)
                data ??= part;
        }
    }
    const headers = table(long(at(32, 40)), half(at(46, 58)), half(at(48, 60)), at(40, 64));
    const names = headers[half(at(50, 62))];
    const text = names === undefined ? undefined : { start: long(names + at(16, 24)), size: long(names + at(20, 32)) };
    const sections = [];
    for (const entry of headers) {
        const offset = word(entry);
        if (!text || offset >= text.size || text.start + offset >= bytes.length || word(entry + 4) === NOBITS)
            continue;
        sections.push({
            name: fixedName(bytes, text.start + offset, 32),
            address: long(entry + at(12, 16)),
            offset: long(entry + at(16, 24)),
            size: long(entry + at(20, 32)),
        });
    }
    return { bytes, sections, segments, ...(data && { data }) };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/program/mach-o.js

const SEGMENT = 1;
const SEGMENT_64 = 0x19;
const READ_WRITE = 3;
/** Reads the load commands of a Mach-O file of one architecture. */
function readMachO(bytes) {
    const big = bytes.readUInt32BE(0);
    const little = big === 0xcefaedfe || big === 0xcffaedfe;
    const is64 = big === 0xcffaedfe || big === 0xfeedfacf;
    if (!little && big !== 0xfeedface && big !== 0xfeedfacf)
        return undefined;
    const word = (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
    const long = (at) => (is64 ? wide(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)) : word(at));
    const width = is64 ? 8 : 4;
    const sections = [];
    const segments = [];
    let data;
    let at = is64 ? 32 : 28;
    for (let left = Math.min(word(16), MOST_PARTS); left > 0 && at + 8 <= bytes.length; left--) {
        const size = word(at + 4);
        const head = 40 + 4 * width;
        if (size < 8 || at + size > bytes.length)
            break;
        if (word(at) === (is64 ? SEGMENT_64 : SEGMENT) && size >= head) {
            const values = at + 24;
            const part = {
                name: fixedName(bytes, at + 8, 16),
                address: long(values),
                offset: long(values + 2 * width),
                size: long(values + 3 * width),
            };
            if (part.name !== '__PAGEZERO' && part.size > 0) {
                segments.push(part);
                const flags = values + 4 * width;
                if (part.address !== 0 && word(flags) === READ_WRITE && word(flags + 4) === READ_WRITE)
                    data ??= part;
            }
            const length = is64 ? 80 : 68;
            const count = word(values + 4 * width + 8);
            for (let index = 0; index < count && sections.length < MOST_PARTS; index++) {
                const section = at + head + index * length;
                if (section + length > at + size)
                    break;
                sections.push({
                    name: fixedName(bytes, section, 16),
                    address: long(section + 32),
                    size: long(section + 32 + width),
                    offset: word(section + 32 + 2 * width),
                });
            }
        }
        at += size;
    }
    return { bytes, sections, segments, ...(data && { data }) };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/program/pe.js

const HEADER = 40;
/** Initialised data that can be read and written, whatever its alignment. */
const DATA = 0xc0000040;
const ALIGNMENT = 0x00f00000;
/** Reads the headers of a PE file (Microsoft's PE format). Its sections are also what is loaded. */
function readPe(bytes) {
    const start = bytes.readUInt32LE(0x3c);
    if (start + 24 > bytes.length || bytes.readUInt32LE(start) !== 0x00004550)
        return undefined;
    const count = Math.min(bytes.readUInt16LE(start + 6), MOST_PARTS);
    const optional = start + 24;
    const table = optional + bytes.readUInt16LE(start + 20);
    let base = 0;
    if (optional + 32 <= bytes.length) {
        const is64 = bytes.readUInt16LE(optional) === 0x20b;
        base = is64 ? wide(bytes.readBigUInt64LE(optional + 24)) : bytes.readUInt32LE(optional + 28);
    }
    const sections = [];
    let data;
    for (let index = 0; index < count; index++) {
        const at = table + index * HEADER;
        if (at + HEADER > bytes.length)
            break;
        const part = {
            name: fixedName(bytes, at, 8),
            address: base + bytes.readUInt32LE(at + 12),
            offset: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 16),
        };
        sections.push(part);
        if ((bytes.readUInt32LE(at + 36) & ~ALIGNMENT) >>> 0 === DATA && part.size > 0)
            data ??= part;
    }
    return { bytes, sections, segments: sections, ...(data && { data }) };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/program/program.js



/** Sections and segments that are looked at: no compiler writes as many. */
const MOST_PARTS = 4096;
/**
 * Finds sections and segments of a program, of each architecture that it is for. What is damaged has fewer of them: whether
 * that matters is known where something in them is looked for.
 */
function programsOf(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (bytes.length < 64)
        return [];
    const magic = bytes.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return listOf(readElf(bytes));
    if (bytes[0] === 0x4d && bytes[1] === 0x5a)
        return listOf(readPe(bytes));
    if (magic === 0xcafebabe)
        return architectures(bytes).flatMap((one) => listOf(readMachO(one)));
    return listOf(readMachO(bytes));
}
const listOf = (program) => (program ? [program] : []);
/** A class of Java starts with the same word; its next one is a version of at least 45. */
function architectures(bytes) {
    const count = bytes.readUInt32BE(4);
    if (count > 40)
        return [];
    const found = [];
    for (let index = 0; index < count && 8 + (index + 1) * 20 <= bytes.length; index++) {
        const [offset, size] = [bytes.readUInt32BE(16 + index * 20), bytes.readUInt32BE(20 + index * 20)];
        if (offset + size <= bytes.length && size >= 64)
            found.push(bytes.subarray(offset, offset + size));
    }
    return found;
}
/** The content of a part, as far as the file has it. */
const contentOf = ({ bytes }, { offset, size }) => offset >= bytes.length ? bytes.subarray(0, 0) : bytes.subarray(offset, Math.min(offset + size, bytes.length));
/** What lies in memory at an address, until the end of its segment; undefined where the file has nothing of it. */
function contentAt(program, address) {
    for (const { address: start, offset, size } of program.segments) {
        if (address >= start && address < start + size)
            return contentOf(program, { name: '', address, offset: offset + address - start, size: size - (address - start) });
    }
    return undefined;
}
/** A 64-bit number as one that can be compared. */
function wide(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : Number.POSITIVE_INFINITY;
}
/** A name of fixed length that ends at its first zero. */
function fixedName(bytes, start, length) {
    const name = bytes.toString('latin1', start, start + length);
    const end = name.indexOf('\0');
    return end < 0 ? name : name.slice(0, end);
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/audit-data.js



/** Damage; `message` goes on after the name of the file. */
class AuditDataFault extends Error {
}
/** Bytes of unpacked data that `cargo auditable`'s own reader takes. */
const LARGEST = 8 * 1024 * 1024;
/**
 * The crates that `cargo auditable` has written into a program (https://github.com/rust-secure-code/cargo-auditable): JSON,
 * compressed with zlib, in a section.
 * @returns undefined for a program without them
 * @throws AuditDataFault for what is cut off, damaged or contradicts itself
 */
function auditDataOf(program) {
    const section = program.sections.find(({ name }) => name === '.dep-v0');
    if (!section)
        return undefined;
    if (section.offset + section.size > program.bytes.length)
        throw new AuditDataFault('is cut off where it lists its crates');
    return parse(inflate(contentOf(program, section)));
}
function inflate(packed) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: LARGEST })));
    }
    catch {
        throw new AuditDataFault(`has a list of crates that is damaged, or larger than ${LARGEST} bytes`);
    }
}
function parse(value) {
    const damaged = (what) => new AuditDataFault(`has a list of crates ${what}`);
    if (!(0,json/* isObject */.Gv)(value) || !Array.isArray(value.packages))
        throw damaged('that is none');
    const crates = value.packages.map((item) => {
        if (!(0,json/* isObject */.Gv)(item))
            throw damaged('with one that is not an object');
        const { name, version, source, kind = 'runtime', dependencies = [], root = false } = item;
        if (typeof name !== 'string' || !/^[\p{L}\p{N}_-]{1,256}$/u.test(name))
            throw damaged('with one without a name');
        if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))
            throw damaged(`in which ${name} has no version`);
        if (typeof source !== 'string')
            throw damaged(`in which ${name} has no source`);
        if (!Array.isArray(dependencies) || !dependencies.every((index) => Number.isInteger(index)))
            throw damaged(`in which ${name} has damaged dependencies`);
        return { name, version, source, build: kind === 'build', dependencies: dependencies, root: root === true };
    });
    for (const { name, dependencies } of crates)
        for (const index of dependencies)
            if (index < 0 || index >= crates.length)
                throw damaged(`in which ${name} depends on one that is not there`);
    if (crates.filter(({ root }) => root).length > 1)
        throw damaged('with two roots');
    return crates;
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var lib_purl = __webpack_require__(87514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/installed.js

const CRATES_IO = 'crates.io';
/** A program that `cargo auditable` built, with its crates; the program comes first. All edges are there. */
function cratePackages(crates, place) {
    const packages = crates.map((crate) => packageOf(crate, place));
    for (const [index, { dependencies, build }] of crates.entries()) {
        const pkg = packages[index];
        for (const target of new Set(dependencies)) {
            const to = packages[target];
            // What is there for the build alone, also needs all that it needs.
            if (to !== pkg)
                pkg.edges.push({ to, kind: crates[target]?.build && !build ? 'development' : 'required' });
        }
    }
    const root = packages[crates.findIndex((crate) => crate.root)];
    if (!root)
        return packages;
    root.kind = 'application';
    return [root, ...packages.filter((pkg) => pkg !== root)];
}
function packageOf({ name, version, source }, place) {
    // Without its source, a purl would be that of a package of crates.io.
    const purl = source === CRATES_IO ? (0,lib_purl/* purlOf */.V)({ type: 'cargo', name, version }) : undefined;
    return { type: 'cargo', name, version, ...(purl && { purl }), hashes: [], place, edges: [] };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/golang/build-info.js

/** Damage; `message` goes on after the name of the file. */
class BuildInfoFault extends Error {
}
// In two parts, so that no bundle of this looks like a Go program.
const MAGIC = Buffer.from(`\xff Go ${'buildinf:'}`, 'latin1');
const build_info_ALIGNMENT = 16;
const build_info_HEADER = 32;
const LONGEST = 16 * 1024 * 1024;
/**
 * What a Go program says of its build, as `go version -m` does: in a section of its own, else in its first data. Since Go 1.18
 * the texts follow the header; before, it points to them.
 * @returns undefined for what Go has not built, or not in a way that can be told, such as what was packed
 * @throws BuildInfoFault for what is cut off or damaged
 */
function buildInfoOf(program) {
    const section = program.sections.find(({ name }) => name === '.go.buildinfo' || name === '__go_buildinfo');
    if (section && (section.offset + section.size > program.bytes.length || section.size < build_info_HEADER))
        throw cutOff();
    const part = section ?? program.data;
    const info = part && find(program, part);
    if (!info)
        return undefined;
    const flags = info[15];
    const [go, modules] = (flags & 2) !== 0 ? inlineTexts(info) : pointedTexts(program, info, (flags & 1) !== 0);
    return go.length === 0 ? undefined : build_info_parse(go.toString('utf8'), modules);
}
/** The header with all that follows it in the file. */
function find(program, part) {
    const content = contentOf(program, part);
    const skew = part.address % build_info_ALIGNMENT;
    for (let at = content.indexOf(MAGIC); at >= 0; at = content.indexOf(MAGIC, at + 1)) {
        if ((at + skew) % build_info_ALIGNMENT === 0 && at + build_info_HEADER <= content.length)
            return program.bytes.subarray(part.offset + at);
    }
    return undefined;
}
function inlineTexts(info) {
    let at = build_info_HEADER;
    const next = () => {
        let length = 0;
        for (let shift = 0;; shift += 7) {
            const byte = info[at++];
            if (byte === undefined || shift > 35)
                throw cutOff();
            length += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                break;
        }
        if (length > LONGEST || at + length > info.length)
            throw cutOff();
        at += length;
        return info.subarray(at - length, at);
    };
    const go = next();
    return [go, next()];
}
function pointedTexts(program, info, big) {
    const size = info[14];
    if (size !== 4 && size !== 8)
        throw cutOff();
    const pointer = (bytes, at) => {
        if (size === 4)
            return big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        return Number(big ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
    };
    const text = (address) => {
        const head = address === 0 ? undefined : contentAt(program, address);
        if (!head)
            return Buffer.alloc(0);
        if (head.length < 2 * size)
            throw cutOff();
        const length = pointer(head, size);
        if (length === 0)
            return Buffer.alloc(0);
        const content = contentAt(program, pointer(head, 0));
        if (length > LONGEST || !content || content.length < length)
            throw cutOff();
        return content.subarray(0, length);
    };
    return [text(pointer(info, 16)), text(pointer(info, 16 + size))];
}
const cutOff = () => new BuildInfoFault('is damaged or cut off where it says how Go built it');
/** Lines of words that tabs are between, framed by 16 bytes at each end. */
function build_info_parse(go, framed) {
    // A program that was built without modules has no frame.
    const text = framed.length >= 33 && framed[framed.length - 17] === 10 ? framed.toString('utf8', 16, framed.length - 16) : '';
    let path;
    let main;
    let last;
    const modules = [];
    const settings = new Map();
    for (const line of text.split('\n')) {
        const [kind, ...words] = line.split('\t');
        if (kind === 'path')
            path = words[0];
        else if (kind === 'mod') {
            main = moduleOf(words);
            last = main;
        }
        else if (kind === 'dep') {
            last = moduleOf(words);
            modules.push(last);
        }
        else if (kind === '=>') {
            if (!last)
                throw new BuildInfoFault('says that a module was replaced, but not which');
            last.replace = moduleOf(words);
            last = undefined;
        }
        else if (kind === 'build') {
            const [, key, value] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]+)=(.*)$/.exec(words.join('\t')) ?? [];
            if (key !== undefined && value !== undefined)
                settings.set(unquote(key), unquote(value));
        }
    }
    return { go, ...(path && { path }), ...(main && { main }), modules, settings };
}
/** Path, version and a sum of its files, which is not a digest of an archive. */
function moduleOf([path, version]) {
    if (!path || path.length > 1024)
        throw new BuildInfoFault('names a module without a path');
    return { path, ...(version && version !== '(devel)' && { version }) };
}
function unquote(text) {
    if (/^`[^`]*`$/.test(text))
        return text.slice(1, -1);
    if (!text.startsWith('"'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(74139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/golang/mod-file.js
var mod_file = __webpack_require__(50601);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/golang/module.js
var golang_module = __webpack_require__(32544);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/golang/installed.js



/** A program that Go built, with the modules that are in it. The program comes first. */
function goPackages(info, place) {
    const { modules, go } = info;
    const program = { ...programFacts(info, place), kind: 'application', place, edges: [] };
    const packages = [program];
    const add = (pkg) => {
        packages.push(pkg);
        program.edges.push({ to: pkg, kind: 'required' });
    };
    for (const module of modules)
        add(installed_packageOf(module, place));
    const [, release] = /^go(\d+(?:\.\d+)*(?:(?:beta|rc)\d+)?)(?![\w.])/.exec(go) ?? [];
    add({ ...(0,golang_module/* moduleFacts */.U)('stdlib', release), place, edges: [] });
    return packages;
}
function installed_packageOf({ path, version, replace }, place) {
    // A folder is a path that no module can have, or that has no version.
    const inFolder = replace !== undefined && (replace.version === undefined || /^(?:\.|\/|[A-Za-z]:)/.test(replace.path));
    const facts = replace && !inFolder ? (0,golang_module/* moduleFacts */.U)(replace.path, replace.version) : (0,golang_module/* moduleFacts */.U)(path, inFolder ? undefined : version);
    const pkg = { ...facts, place, edges: [] };
    if (inFolder)
        (0,gap/* addGap */.E)(pkg, { state: 'unknown', reason: 'a folder of the machine that built it was taken in its place' });
    (0,gap/* addGap */.E)(pkg, { state: 'unknown', reason: 'a Go program does not say what its modules need' });
    return pkg;
}
/** The main package of the main module: a module can have several, and each is a program of its own. */
function programFacts(info, place) {
    const { main, path = '' } = info;
    // What is built of single files has no module, and the tools of Go are none.
    if (!main)
        return { type: 'generic', name: place.slice(place.lastIndexOf('/') + 1), hashes: [] };
    const subpath = path.startsWith(`${main.path}/`) ? path.slice(main.path.length + 1) : undefined;
    const version = main.version ?? statedVersion(info);
    const vcs = repositoryOf(info);
    return { ...(0,golang_module/* moduleFacts */.U)(main.path, version, subpath), ...(vcs && { vcs }) };
}
/**
 * The version that a build has set in its program by `-ldflags "-X main.version=1.2.3"`, as most releases do that are not built by
 * `go install`. Taken where all variables of that name in the module's own packages agree; else it would be a guess.
 */
function statedVersion({ main, settings }) {
    const versions = new Set();
    const variable = /(?:^|[\s'"])-X[\s=]*['"]?([\w./~-]{1,200})\.(\w{1,60})=v?([\w.+-]{1,100})(?=['"\s]|$)/g;
    for (const [, owner = '', name = '', value = ''] of (settings.get('-ldflags') ?? '').slice(0, 65_536).matchAll(variable)) {
        const own = owner === 'main' || owner === main?.path || owner.startsWith(`${main?.path}/`);
        if (own && /^(?:build|app|git|current|release)?_?version$/i.test(name) && (0,mod_file/* isVersion */.lF)(`v${value}`))
            versions.add(`v${value}`);
    }
    const [version, other] = versions;
    return version !== undefined && other === undefined && isOf(main?.path ?? '', version) ? version : undefined;
}
/** Whether a module can have a version: from 2 on, the major version is in its path. */
function isOf(module, version) {
    const major = Number.parseInt(version.slice(1), 10);
    const [, inPath] = /(?:\/|^gopkg\.in\/.*\.)v(\d+)$/.exec(module) ?? [];
    return inPath === undefined ? major < 2 : Number(inPath) === major;
}
/** Where the commit of a build lies, where the path of the module says so and nothing was changed after it. */
function repositoryOf({ main, settings }) {
    const commit = settings.get('vcs.revision');
    const [repository] = /^(?:github\.com|bitbucket\.org|gitlab\.com|codeberg\.org)\/[\w.-]+\/[\w.-]+/.exec(main?.path ?? '') ?? [];
    if (settings.get('vcs') !== 'git' || settings.get('vcs.modified') === 'true' || !commit || !repository)
        return undefined;
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? `git+https://${repository}@${commit}` : undefined;
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/file-hashes.js
var file_hashes = __webpack_require__(19727);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/program/collector.js








/** Programs that say what they were built of: those of Go, and those of Rust that `cargo auditable` built. */
const programs = () => {
    const found = new Map();
    const gaps = [];
    return {
        take({ path }, content) {
            const images = programsOf(content);
            const packages = joined(images.flatMap((program) => packagesIn(program, path)));
            const [first] = packages;
            if (!first) {
                if (images.some(isPacked))
                    gaps.push(`${path} is packed by UPX, so what it was built of cannot be told`);
                if (images.some(isNativeImage))
                    gaps.push(`${path} is a native image of GraalVM; what it was built of is not read`);
                return;
            }
            first.distribution = (0,file_hashes/* fileAddress */.x)(path);
            first.hashes = (0,file_hashes/* fileHashes */.t)(content);
            // A program or a library, with the list of what is in it (BSI TR-03183-2, 8.1.4 and table 7).
            first.deployable = { name: path.slice(path.lastIndexOf('/') + 1), executable: true, archive: false, structured: true };
            found.set(path, packages);
        },
        conclude: () => ({
            packages: [...found].sort(([a], [b]) => (0,graph/* byText */.z)(a, b)).flatMap(([, packages]) => packages),
            gaps: gaps.sort(graph/* byText */.z),
        }),
    };
};
/** UPX writes its mark behind the headers. */
const isPacked = ({ bytes }) => bytes.subarray(0, 4096).includes('UPX!');
/** A program that GraalVM has made of Java archives exports the version of the runtime that is in it. */
function isNativeImage(program) {
    const names = program.sections.find(({ name }) => name === '.dynstr');
    return names !== undefined && contentOf(program, names).includes('__svm_version_info');
}
/** @throws INSTALLED_INVALID */
function packagesIn(program, path) {
    try {
        const info = buildInfoOf(program);
        const crates = auditDataOf(program);
        return [...(info ? [goPackages(info, path)] : []), ...(crates && crates.length > 0 ? [cratePackages(crates, path)] : [])];
    }
    catch (error) {
        if (!(error instanceof BuildInfoFault || error instanceof AuditDataFault))
            throw error;
        throw (0,damaged/* damaged */.q)(path, `${error.message}.`);
    }
}
/** A file for several architectures has the same packages several times, or nearly. */
function joined(lists) {
    const known = new Map();
    const keyOf = ({ type, name, version, purl }) => [type, purl ?? name, version].join('\n');
    const same = (pkg) => known.get(keyOf(pkg));
    for (const pkg of lists.flat())
        if (!known.has(keyOf(pkg)))
            known.set(keyOf(pkg), pkg);
    for (const pkg of lists.flat()) {
        const own = same(pkg);
        const before = own === pkg ? [] : own.edges;
        const targets = new Set(before.map(({ to }) => to));
        const more = pkg.edges.map(({ to, kind }) => ({ to: same(to), kind })).filter(({ to }) => !targets.has(to));
        own.edges = [...before, ...more];
    }
    return [...known.values()];
}


/***/ })

};
