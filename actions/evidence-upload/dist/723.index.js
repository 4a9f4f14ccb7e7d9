export const id = 723;
export const ids = [723,785,946];
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

/***/ 3723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   boundariesOf: () => (/* binding */ boundariesOf),
/* harmony export */   buildPackage: () => (/* binding */ buildPackage)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2673);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7722);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6717);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6785);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1946);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6171);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8858);







/**
 * The base folder of a deployment's package.
 * @throws PACKAGE_NAME when the name has nothing that a file name can carry
 */
function baseOf(deployment) {
    if (deployment.length > 200 || !/[A-Za-z0-9]/.test(deployment) || /[\u0000-\u001f\u007f]/.test(deployment)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('PACKAGE_NAME', `${JSON.stringify(deployment.slice(0, 200))} cannot name a deployment.`, 'Use up to 200 characters with letters or digits, such as "shop-4711".');
    }
    return `evidence-${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .safePart */ .lA)(deployment)}`;
}
/** Puts a package together. Files are streamed and hashed while they are packed; nothing of a file stays in memory. */
function buildPackage(source) {
    const { collected, deployment, version, boundary } = source;
    const records = collected.records.map(({ record }) => record);
    const index = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__.buildIndex)({
        deployment,
        version,
        records,
        sizes: new Map([...collected.files.values()].map(({ sha256, size }) => [sha256, size])),
        boundary: boundary && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(boundary),
    });
    const base = baseOf(deployment);
    const reports = source.render(index, records);
    const payload = payloadEntries(source, index, reports);
    return { base, index, reports, stream: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .writeTar */ .FJ)(bagEntries(source, index, base, payload), { mtime: (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__.timeOf)(records) }) };
}
function payloadEntries({ collected, boundary }, index, reports) {
    const inMemory = (name, text) => {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        return { name, size: content.length, sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(content), content };
    };
    const payload = [
        ...(boundary ? [inMemory(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.boundary, boundary)] : []),
        inMemory(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.index, (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__.formatIndex)(index)),
        ...[...reports].map(([name, text]) => inMemory(name, text)),
        ...collected.records.map(({ record, bytes }) => inMemory(`${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.records}${record.id}.json`, bytes)),
        ...index.files.map(({ path, sha256, size }) => {
            const file = collected.files.get(sha256);
            if (!file)
                throw new TypeError(`the index names ${sha256}, which the ledger does not have`);
            return { name: path, size, sha256, content: () => (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBytes */ .$)(file) };
        }),
    ];
    for (const { name } of payload)
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .tarNameProblem */ .o6)(name))
            throw new TypeError(`${name} ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .tarNameProblem */ .o6)(name)}`);
    return payload.sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .compareTarNames */ .TP)(a.name, b.name));
}
/** The tar's entries in its order. Byte order puts `data/` before the manifest, which puts its signature before the tag manifest. */
async function* bagEntries(source, index, base, payload) {
    const { deployment, organization } = source;
    const bagInfo = (0,_bag_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBagInfo */ .gh)({
        date: index.time.slice(0, 10),
        deployment,
        organization,
        payloadBytes: payload.reduce((sum, { size }) => sum + size, 0),
        payloadFiles: payload.length,
    });
    const tags = new Map();
    const tag = (name, text) => {
        const body = Buffer.from(text);
        tags.set(name, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(body));
        return { name: `${base}/${name}`, size: body.length, body };
    };
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.bagInfo, bagInfo);
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.bagIt, _bag_js__WEBPACK_IMPORTED_MODULE_6__/* .BAGIT_TXT */ .tb);
    for (const { name, size, content } of payload) {
        yield { name: `${base}/${name}`, size, body: typeof content === 'function' ? content() : content };
    }
    const manifest = (0,_bag_js__WEBPACK_IMPORTED_MODULE_6__/* .formatManifest */ .L_)(new Map(payload.map(({ name, sha256 }) => [name, sha256])));
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.manifest, manifest);
    const predicate = {
        format: 1,
        deployment,
        base,
        time: index.time,
        generator: index.generator,
        boundaries: boundariesOf(source.collected.records.map(({ record }) => record)),
        records: index.records.length,
        files: index.files.length,
    };
    const tagFiles = { [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.manifest]: manifest, [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.bagIt]: _bag_js__WEBPACK_IMPORTED_MODULE_6__/* .BAGIT_TXT */ .tb, [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.bagInfo]: bagInfo };
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.signature, await source.sign((0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .packageStatement */ .I1)(tagFiles, index.subjects, predicate)));
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.tagManifest, (0,_bag_js__WEBPACK_IMPORTED_MODULE_6__/* .formatManifest */ .L_)(tags));
}
/** SHA-256 of every boundary that the records name, sorted. */
const boundariesOf = (records) => [...new Set(records.flatMap(({ boundary }) => (boundary ? [boundary.sha256] : [])))].sort();


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ledgerBytes),
/* harmony export */   collectLedger: () => (/* binding */ collectLedger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3423);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2705);






const PIECE_BYTES = 1024 * 1024;
/**
 * Reads a whole ledger for packing, the record of the packing step itself left out: it is not finished yet.
 * Nothing is skipped: a ledger with anything in it that cannot be read or does not belong is refused.
 * @throws LEDGER_MISSING, LEDGER_EMPTY, LEDGER_ALTERED
 */
async function collectLedger(folder, ownRecord) {
    const ledger = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .S)(folder);
    if (ledger.problems.length > 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('LEDGER_ALTERED', `The ledger ${folder} is not as its steps left it.`, 'Find out what touched it. Evidence cannot be made of it: run the steps again with a new ledger.', { details: ledger.problems.map(({ file, message }) => `${file} ${message}`) });
    }
    const records = [];
    for (const { id } of ledger.records) {
        if (id === ownRecord)
            continue;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'records', `${id}.json`));
        records.push({ record: await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(bytes.toString('utf8')), bytes });
    }
    if (records.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('LEDGER_EMPTY', `The ledger ${folder} has no record.`, 'Run this step after the others, in the same job or with the same "ledger" folder.');
    }
    return { records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), files: ledger.files };
}
/** Streams a file of the ledger, and refuses it at its end when the bytes do not have the SHA-256 that is its name. */
async function* ledgerBytes({ path: file, sha256, size }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // A stream takes a whole piece of memory even for a small file.
    for await (const chunk of size < PIECE_BYTES ? [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)] : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: PIECE_BYTES })) {
        hash.update(chunk);
        yield chunk;
    }
    const actual = hash.digest('hex');
    if (actual !== sha256) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('LEDGER_ALTERED', `A file of the ledger has the SHA-256 ${actual}, but was kept as ${sha256}.`, 'Find out what changed it. Run the step that kept it again with a new ledger.');
    }
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


/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ packageStatement),
/* harmony export */   Mu: () => (/* binding */ SIGNED_TAG_FILES),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2673);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6171);


/**
 * Names the meaning of the predicate; `docs/evidence-package.md` describes it. It is an identifier, and nothing ever
 * fetches it. A change of meaning gets a new number.
 */
const PREDICATE_TYPE = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/evidence-package.md#predicate-v1';
/** The tag files that the statement names one by one: the manifest vouches for `data/`, the others stand beside it. */
const SIGNED_TAG_FILES = [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.manifest, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.bagIt, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.bagInfo];
/**
 * The in-toto Statement v1 over a package: the manifest first, so that `cosign verify-blob-attestation` takes
 * `manifest-sha256.txt` as the blob, then what was deployed. The tag manifest is left out: it lists the signature
 * itself, and follows from what is signed.
 */
function packageStatement(tagFiles, subjects, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [...SIGNED_TAG_FILES.map((name) => ({ name, digest: { sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(tagFiles[name]) } })), ...subjects],
        predicateType: PREDICATE_TYPE,
        predicate: { ...predicate },
    };
}


/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6570);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8272);





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
    const files = new Map();
    for (const { name, isFile } of await entries(folder, 'files/sha256', problem)) {
        const file = `files/sha256/${name}`;
        if (!isFile || !/^[0-9a-f]{64}$/.test(name)) {
            problem(file, 'does not belong here');
            continue;
        }
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file);
        files.set(name, { sha256: name, path: full, size: (await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat(full)).size });
    }
    const records = [];
    for (const { name, isFile } of await entries(folder, 'records', problem)) {
        const file = `records/${name}`;
        if (!isFile || !_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_NAME */ .qP.test(name)) {
            problem(file, 'is not a record');
            continue;
        }
        try {
            const record = await readRecord(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file));
            if (`${record.id}.json` !== name)
                throw new Error(`says that it is ${JSON.stringify(record.id)}`);
            records.push(record);
        }
        catch (error) {
            problem(file, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
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
    return { folder, records, files, problems };
}
async function refuseMissing(folder) {
    const isFolder = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(folder).then((stats) => stats.isDirectory(), (error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
            return false;
        throw (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerError */ .EW)('LEDGER_MISSING', `The ledger ${folder} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Give the user of this job permission.', { cause: error });
    });
    if (!isFolder)
        throw (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerError */ .EW)('LEDGER_MISSING', `There is no ledger at ${folder}.`, 'Name the folder that the earlier steps of this pipeline wrote to with the input "ledger".');
}
/** Entries by name, without files that were never finished. Links are not followed: they are not files. */
async function entries(folder, inside, problem) {
    try {
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, inside), { withFileTypes: true });
        return found
            .filter((entry) => !(entry.isFile() && _write_js__WEBPACK_IMPORTED_MODULE_4__/* .TEMPORARY_NAME */ .e.test(entry.name)))
            .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        // Artifact stores drop empty folders: a ledger without files is whole. One without records is not.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || inside === 'records') {
            problem(inside || '.', (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT' ? 'is missing' : `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
        return [];
    }
}
async function readRecord(file) {
    const { size } = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat(file);
    if (size > MAX_RECORD_BYTES)
        throw new Error(`has ${size} bytes; a record has at most ${MAX_RECORD_BYTES}`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile(file));
    return parseRecord(text);
}
/** Parses the text of a record. @throws Error saying which part is not as it must be */
async function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new Error(`is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    const [{ safeParse, getDotPath }, { recordSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 458)), Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 8148))]);
    const parsed = safeParse(recordSchema, value);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`is not a record of version 1: ${getDotPath(issue) ?? 'it'}: ${issue.message}`);
}


/***/ })

};
