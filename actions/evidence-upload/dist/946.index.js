export const id = 946;
export const ids = [946];
export const modules = {

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   gh: () => (/* binding */ formatBagInfo),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   tb: () => (/* binding */ BAGIT_TXT)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7722);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6171);


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

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INDEX_TYPE: () => (/* binding */ INDEX_TYPE),
/* harmony export */   PACKAGE_TYPE: () => (/* binding */ PACKAGE_TYPE),
/* harmony export */   SEAL_ACTION: () => (/* binding */ SEAL_ACTION),
/* harmony export */   buildIndex: () => (/* binding */ buildIndex),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   formatIndex: () => (/* binding */ formatIndex),
/* harmony export */   keptBy: () => (/* binding */ keptBy),
/* harmony export */   timeOf: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7722);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6717);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6171);



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
/** The record of a seal: the one kind of record that is about another package. */
const SEAL_ACTION = 'evidence-seal';
/** A package among the materials of a record. */
const PACKAGE_TYPE = 'application/vnd.sovereign-actions.evidence-package+tar';
const SUBJECT_TYPES = new Set([
    PACKAGE_TYPE,
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
/** Images, and for a seal packages, that a step took or made (told by the media type), and the commits of the jobs. */
function subjectsOf(records) {
    const subjects = new Map();
    for (const { took, made, job } of records) {
        for (const { name, sha256, mediaType } of [...took, ...made])
            if (mediaType && SUBJECT_TYPES.has(mediaType) && !subjects.has(sha256))
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


/***/ })

};
