export const id = 1785;
export const ids = [1785];
export const modules = {

/***/ 74308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   gh: () => (/* binding */ formatBagInfo),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   tb: () => (/* binding */ BAGIT_TXT)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96038);


/** `bagit.txt` of BagIt 1.0 (RFC 8493 section 2.1.1), the one content that it may have here. */
const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
/** `bag-info.txt` (RFC 8493 section 2.2.2). */
function formatBagInfo({ date, deployment, organization, payloadBytes, payloadFiles }) {
    const lines = [
        ['Source-Organization', organization && oneLine(organization)],
        ['External-Identifier', oneLine(deployment)],
        ['External-Description', 'Evidence of one deployment, made by sovereign-actions'],
        ['Bagging-Date', date],
        ['Payload-Oxum', `${payloadBytes}.${payloadFiles}`],
    ];
    return lines.map(([label, value]) => (value ? `${label}: ${value}\n` : '')).join('');
}
const oneLine = (text) => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
/** ISO 8601 UTC to the second, from seconds since the epoch. */
const isoSeconds = (time) => `${new Date(time * 1000).toISOString().slice(0, 19)}Z`;
/** A manifest as `sha256sum` and BagIt read it: one line a file, in byte order. */
function formatManifest(files) {
    return [...files]
        .sort(([a], [b]) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a, b))
        .map(([name, sha256]) => `${sha256}  ${name}\n`)
        .join('');
}
/** Reads a manifest in the one form that {@link formatManifest} writes. Gives SHA-256 by name, and each line that is not of it. */
function parseManifest(text) {
    const files = new Map();
    const problems = [];
    const lines = text.split('\n');
    if (lines.pop() !== '')
        problems.push('the last line has no end');
    let previous = '';
    for (const [index, line] of lines.entries()) {
        const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (sha256 === undefined || name === undefined || !_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SAFE_NAME */ .wY.test(name))
            problems.push(`line ${index + 1} is not a SHA-256 and a safe name`);
        else if (files.has(name))
            problems.push(`line ${index + 1} names ${name} a second time`);
        else {
            if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(previous, name) > 0)
                problems.push(`line ${index + 1} (${name}) is out of order`);
            previous = name;
            files.set(name, sha256);
        }
    }
    return { files, problems };
}


/***/ }),

/***/ 81785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INDEX_TYPE: () => (/* binding */ INDEX_TYPE),
/* harmony export */   buildIndex: () => (/* binding */ buildIndex),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   formatIndex: () => (/* binding */ formatIndex),
/* harmony export */   keptBy: () => (/* binding */ keptBy),
/* harmony export */   timeOf: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74308);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96038);



const INDEX_TYPE = 'sovereign-actions/evidence-package';
/**
 * The time of a package: the last moment of its records, in whole seconds since the epoch. It is a function of what is
 * packed and of nothing else, so that packing twice gives the same bytes; `SOURCE_DATE_EPOCH` would make the date of a
 * commit look like that of a deployment.
 */
function timeOf(records) {
    const moments = records.map(({ startedAt, finishedAt = startedAt }) => Math.max(Date.parse(startedAt), Date.parse(finishedAt)));
    return Math.floor(moments.reduce((last, moment) => Math.max(last, moment), 0) / 1000);
}
/** Builds the index. Pure: the verifier builds it again from the package and compares. Kept files without a size are left out. */
function buildIndex({ deployment, version, records, sizes, boundary }) {
    const sorted = [...records].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a.id, b.id));
    return {
        schemaVersion: 1,
        type: INDEX_TYPE,
        deployment,
        time: (0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(timeOf(records)),
        generator: { name: 'sovereign-actions', version },
        ...(boundary && { boundary: { path: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS */ .R7.boundary, sha256: boundary } }),
        subjects: subjectsOf(sorted),
        records: sorted.map(({ id, action, status }) => ({ path: `${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS */ .R7.records}${id}.json`, id, action, status })),
        files: indexFiles(sorted, sizes),
    };
}
const formatIndex = (index) => `${JSON.stringify(index, null, 2)}\n`;
/** Every material that a record says the ledger keeps. */
const keptBy = (record) => [...record.took, ...record.made].filter(({ kept }) => kept === true);
function indexFiles(records, sizes) {
    const names = new _names_js__WEBPACK_IMPORTED_MODULE_2__/* .NameBook */ .DM();
    const files = new Map();
    const add = (folder, name, sha256, mediaType) => {
        const known = files.get(sha256);
        const size = sizes.get(sha256);
        if (known || size === undefined)
            return known;
        const path = names.name(`${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS */ .R7.files}${folder}/`, nameOf(name, mediaType), sha256);
        const file = { path, sha256, size, ...(mediaType !== undefined && { mediaType }), keptBy: [] };
        files.set(sha256, file);
        return file;
    };
    for (const record of records) {
        for (const { name, sha256, mediaType } of keptBy(record))
            add((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .safePart */ .lA)(record.action), name, sha256, mediaType)?.keptBy.push({ record: record.id, name });
    }
    for (const sha256 of [...sizes.keys()].sort())
        add(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCLAIMED */ .td, sha256, sha256, undefined);
    return [...files.values()].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a.path, b.path));
}
/** Last part of a path, with the suffix that tells a bundle. */
function nameOf(name, mediaType) {
    const last = name.split('/').at(-1) || name;
    const isBundle = mediaType?.startsWith('application/vnd.dev.sigstore.bundle') ?? false;
    return isBundle && !last.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf) ? `${last}${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf}` : last;
}
const IMAGE_TYPES = new Set([
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
/** Images that a step took or made (a material with the media type of an image manifest), and the commits of the jobs. */
function subjectsOf(records) {
    const subjects = new Map();
    for (const { took, made, job } of records) {
        for (const { name, sha256, mediaType } of [...took, ...made])
            if (mediaType && IMAGE_TYPES.has(mediaType) && !subjects.has(sha256))
                subjects.set(sha256, { name, digest: { sha256 } });
        const { commit, server, repository, ref } = job;
        if (commit && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) && !subjects.has(commit)) {
            const source = [server, repository].filter(Boolean).join('/');
            subjects.set(commit, { name: `git+${source || 'local'}${ref ? `@${ref}` : ''}`, digest: { gitCommit: commit } });
        }
    }
    return [...subjects.values()].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a.name, b.name) || (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(digestOf(a), digestOf(b)));
}
/** The hex digits of a subject, whatever they are of. */
const digestOf = ({ digest }) => ('sha256' in digest ? digest.sha256 : digest.gitCommit);


/***/ }),

/***/ 96038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ NameBook),
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   lA: () => (/* binding */ safePart),
/* harmony export */   td: () => (/* binding */ UNCLAIMED),
/* harmony export */   wY: () => (/* binding */ SAFE_NAME)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);

/**
 * Where things are in a package. A package is one BagIt bag (RFC 8493) in one ustar, below one base folder:
 *
 *     bag-info.txt  bagit.txt                    what BagIt asks for
 *     data/boundary.yaml                         the boundary that every step asserted, where it is a file
 *     data/files/<action>/<name>                 what the steps kept
 *     data/package.json                          what each file is, and which record made it
 *     data/records/<id>.json                     what each step left, byte for byte
 *     data/report.html                           the same for people
 *     manifest-sha256.txt                        SHA-256 of everything below data/
 *     manifest-sha256.txt.sigstore.json          the signature over the manifest
 *     tagmanifest-sha256.txt                     SHA-256 of the files beside data/
 */
const PATHS = {
    bagInfo: 'bag-info.txt',
    bagIt: 'bagit.txt',
    boundary: 'data/boundary.yaml',
    files: 'data/files/',
    index: 'data/package.json',
    records: 'data/records/',
    report: 'data/report.html',
    manifest: 'manifest-sha256.txt',
    signature: 'manifest-sha256.txt.sigstore.json',
    tagManifest: 'tagmanifest-sha256.txt',
};
/** The end of every name that holds a Sigstore bundle, so that a reader knows it before it has read the index. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The folder of what a killed step kept before it could write its record. */
const UNCLAIMED = 'unclaimed';
/** Names that every file system, `sha256sum` and BagIt take as they are. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const MAX_PART = 80;
/** Device names that Windows does not let a file have, with any extension. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Any text as one safe part of a path: readable where it can be, never empty, at most 80 characters. */
function safePart(text) {
    const plain = text
        .normalize('NFKD')
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replaceAll(/\.{2,}/g, '.')
        .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
    const named = WINDOWS_DEVICE.test(plain) ? `file-${plain}` : plain;
    if (named.length <= MAX_PART)
        return named || 'file';
    const extension = /(?:\.[A-Za-z0-9]{1,12}){1,2}$/.exec(named)?.[0] ?? '';
    return `${named.slice(0, MAX_PART - extension.length).replace(/[^A-Za-z0-9]+$/, '')}${extension}`;
}
/** Gives each file a name of its own: the first keeps its name, later ones of the same name carry the start of their SHA-256. */
class NameBook {
    #taken = new Set();
    /** @param folder ends with `/` @param sha256 of the content, which tells files of one name apart */
    name(folder, wanted, sha256) {
        const part = safePart(wanted);
        const dot = part.indexOf('.', 1);
        const [stem, extension] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot)];
        for (const candidate of [part, `${stem}-${sha256.slice(0, 8)}${extension}`, `${stem}-${sha256}${extension}`]) {
            const folded = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(folder + candidate);
            if (this.#taken.has(folded))
                continue;
            this.#taken.add(folded);
            return folder + candidate;
        }
        throw new TypeError(`two files of one name and one content: ${wanted}`);
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


/***/ })

};
