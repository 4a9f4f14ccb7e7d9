export const id = 785;
export const ids = [785];
export const modules = {

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   gh: () => (/* binding */ formatBagInfo),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   tb: () => (/* binding */ BAGIT_TXT)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9010);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038);


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

/***/ 1785:
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
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9010);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4308);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6038);



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

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ NameBook),
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   lA: () => (/* binding */ safePart),
/* harmony export */   td: () => (/* binding */ UNCLAIMED),
/* harmony export */   wY: () => (/* binding */ SAFE_NAME)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9010);

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


/***/ })

};
