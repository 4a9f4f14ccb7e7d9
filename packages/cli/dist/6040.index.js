export const id = 6040;
export const ids = [6040,3006,6120];
export const modules = {

/***/ 73006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   boundariesOf: () => (/* binding */ boundariesOf),
/* harmony export */   buildPackage: () => (/* binding */ buildPackage)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66159);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77958);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74308);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6120);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81785);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96038);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89715);







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
    const report = source.render(index, records);
    const payload = payloadEntries(source, index, report);
    return { base, index, report, stream: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .writeTar */ .FJ)(bagEntries(source, index, base, payload), { mtime: (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__.timeOf)(records) }) };
}
function payloadEntries({ collected, boundary }, index, report) {
    const inMemory = (name, text) => {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        return { name, size: content.length, sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(content), content };
    };
    const payload = [
        ...(boundary ? [inMemory(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.boundary, boundary)] : []),
        inMemory(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.index, (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__.formatIndex)(index)),
        inMemory(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.report, report),
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

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ledgerBytes),
/* harmony export */   collectLedger: () => (/* binding */ collectLedger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56094);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77958);






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

/***/ 89715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ packageStatement),
/* harmony export */   Mu: () => (/* binding */ SIGNED_TAG_FILES),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1302);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96038);


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

/***/ 56040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// NAMESPACE OBJECT: ../../actions/evidence-upload/lib/report/sections.js
var sections_namespaceObject = {};
__webpack_require__.r(sections_namespaceObject);
__webpack_require__.d(sections_namespaceObject, {
  pP: () => (boundary),
  AV: () => (checks),
  oQ: () => (connections),
  $8: () => (deployed),
  aq: () => (files),
  Pg: () => (findings),
  Fy: () => (limits),
  ZK: () => (sboms),
  EW: () => (signatures),
  Ci: () => (steps),
  MX: () => (verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/html.js
/** Markup that is safe as it stands. Made by {@link html} alone. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * A template whose values are escaped, so that no text of a record can become markup.
 * Nested templates and lists of them stand as they are; `false` and `undefined` leave nothing.
 */
function html(strings, ...values) {
    return new Html(strings.reduce((text, piece, index) => text + render(values[index - 1]) + piece));
}
function render(value) {
    if (value instanceof Html)
        return value.text;
    if (value === false || value === undefined)
        return '';
    if (typeof value === 'object')
        return value.map(render).join('');
    return escapeHtml(String(value));
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Escapes for text and quoted attributes. Control, bidirectional and invisible characters, which could forge what is read, become U+FFFD. */
const escapeHtml = (text) => text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character]);

// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/parts.js


const MAX_ROWS = 2000;
/** A table with caption and scopes; on a narrow screen each row becomes a card. Very long ones end with a line that says where the rest is. */
function table(strings, caption, columns, rows, rest) {
    if (rows.length === 0)
        return html `<p class="quiet">${strings.none}</p>`;
    const shown = rows.slice(0, MAX_ROWS);
    const left = rows.length - shown.length;
    return html `<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head, className }) => html `<th scope="col"${attribute('class', className)}>${head}</th>`)}</tr></thead>
<tbody>
${shown.map((row) => html `<tr>${columns.map(({ head, cell, className }, index) => index === 0
        ? html `<th scope="row"${attribute('class', className)}>${cell(row)}</th>`
        : html `<td data-label="${head}"${attribute('class', className)}>${cell(row)}</td>`)}</tr>
`)}</tbody>
</table>${left > 0 && html `<p>${strings.more(digits(left), rest)}</p>`}`;
}
const attribute = (name, value) => value !== undefined && html ` ${name}="${value}"`;
/** Verdicts differ by word and by shape, not by colour alone. */
const SHAPES = {
    holds: html `<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.7 5.2-4.4 5a.8.8 0 0 1-1.2 0L4.2 9.2l1.1-1.1 1.4 1.4 3.8-4.3Z" fill="currentColor" fill-rule="evenodd"/>`,
    broken: html `<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.9 3.8L4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9Z" fill="currentColor" fill-rule="evenodd"/>`,
    unknown: html `<path d="m8 .8 7.2 7.2L8 15.200 .8 8Zm-.8 3.700v4.500h1.600V4.500Zm0 5.500v1.600h1.600V10Z" fill="currentColor" fill-rule="evenodd"/>`,
    note: html `<path d="M8 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z" fill="currentColor"/>`,
};
function state(kind, word) {
    const className = kind === 'note' ? 'note-state' : kind;
    return html `<span class="state ${className}"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[kind]}</svg>${word}</span>`;
}
const hash = (sha256) => html `<span class="hash">${sha256}</span>`;
/** A count with a thin space between groups of three digits; the same in every language and on every machine. */
const digits = (value) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u2009');
/** Bytes as people read them. */
function bytes(size) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = size;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)}\u00a0${units[unit]}`;
}
/** `2026-11-23 12:00:05` from ISO 8601. */
const moment = (iso) => iso.slice(0, 19).replace('T', ' ');
/** Seconds that a step took, or undefined where it has no end. */
const seconds = ({ startedAt, finishedAt }) => finishedAt === undefined ? undefined : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
const duration = (value) => value === undefined
    ? '\u2013'
    : value < 60
        ? `${value.toFixed(1)}\u00a0s`
        : `${Math.floor(value / 60)}\u00a0min ${Math.round(value % 60)}\u00a0s`;
/** Where a step lies between the first start and the last end, as a bar. The figures stand beside it. */
function bar(record, from, to, kind) {
    const span = Math.max(to - from, 1);
    const start = ((Date.parse(record.startedAt) - from) / span) * 100;
    const width = Math.max((((seconds(record) ?? 0) * 1000) / span) * 100, 1);
    return html `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" x="0" y="3.5" width="100" height="1"/><rect class="run ${kind}" x="${Math.min(start, 99).toFixed(2)}" y="0" width="${Math.min(width, 100 - Math.min(start, 99)).toFixed(2)}" height="8"/></svg>`;
}
/** A region with its place, where the partition table knows it. */
function regionName(name) {
    const region = (0,partitions/* findRegion */.g6)(name);
    return html `<span class="whole">${name}</span>${region && ` (${region.place})`}`;
}
/** Parts with commas between them. */
const list = (parts) => parts.map((part, index) => (index === 0 ? part : html `, ${part}`));
const partitionName = ({ partition }, name) => Object.hasOwn(partition, name) ? partition[name] : name;

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js
var index_file = __webpack_require__(81785);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/outcome.js
var outcome = __webpack_require__(10919);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/build.js
var build = __webpack_require__(73006);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/statement.js
var statement = __webpack_require__(89715);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/commands.js



/** The exact commands with which a stranger checks a package, each with a tool of its own. */
function verifyCommands({ verify }, { deployment }) {
    const base = (0,build.baseOf)(deployment);
    return [
        { title: verify.own, lines: [`sovereign verify ${base}.tar --trust trust.json`] },
        {
            title: verify.unpack,
            lines: [
                `tar -xf ${base}.tar`,
                `cd ${base}`,
                `sha256sum --strict -c ${names/* PATHS */.R7.manifest}`,
                `sha256sum --strict -c ${names/* PATHS */.R7.tagManifest}`,
                'cd ..',
            ],
        },
        { title: verify.bagit, lines: [`bagit.py --validate ${base}`] },
        {
            title: verify.cosign,
            lines: [
                'cosign verify-blob-attestation --key release.pub --trusted-root trusted_root.json \\',
                `  --use-signed-timestamps --type '${statement/* PREDICATE_TYPE */.To}' \\`,
                `  --bundle ${base}/${names/* PATHS */.R7.signature} ${base}/${names/* PATHS */.R7.manifest}`,
            ],
        },
    ];
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/sections.js






const INDEX = 'data/package.json';
const RECORDS = 'data/records/';
const statusVerdict = (record) => record.status === 'succeeded' ? 'holds' : record.status === 'failed' ? 'broken' : 'unknown';
/** The name without the digest that stands beside it. */
const plainName = (subject) => subject.name.replace(`@sha256:${(0,index_file.digestOf)(subject)}`, '');
function deployed({ strings, index, records }) {
    const text = strings.facts;
    const job = records.at(-1)?.job;
    const facts = [
        [text.deployment, index.deployment],
        [text.organization, job?.repository && [job.server, job.repository].filter(Boolean).join('/')],
        [text.commit, job?.commit],
        [text.ref, job?.ref],
        [text.environment, job?.environment],
        [text.run, job?.runUrl ?? job?.runId],
        [text.actor, job?.actor],
        [text.product, job && [job.product, job.runner?.environment, job.runner?.name].filter(Boolean).join(', ')],
        ...places(records, text.unverified).map((place) => [text.place, place]),
        [text.packaged, `${moment(index.time)} UTC`],
    ];
    const body = html `<dl class="facts">${facts.map(([name, value]) => value !== undefined && value !== '' && html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${table(strings, text.subjects, [
        { head: text.name, cell: (subject) => plainName(subject), className: 'long' },
        { head: text.kind, cell: ({ digest }) => ('sha256' in digest ? text.image : text.source) },
        { head: text.digest, cell: (subject) => hash((0,index_file.digestOf)(subject)) },
    ], index.subjects, INDEX)}`;
    return { id: 'deployed', title: text.title, body };
}
/** What the runners showed of where they are, each with its strength in words. */
function places(records, unverified) {
    const found = records.flatMap(({ facts }) => {
        const { 'location-where': where, 'location-strength': strength, 'location-verdict': verdict, 'location-source': source } = facts;
        if (source === undefined)
            return [];
        return [`${where ?? '\u2013'} (${verdict === 'holds' ? '' : `${unverified}: `}${strength})`];
    });
    return [...new Set(found)];
}
function steps({ strings, records }) {
    const text = strings.steps;
    const from = Math.min(...records.map(({ startedAt }) => Date.parse(startedAt)));
    const to = Math.max(...records.map(({ startedAt, finishedAt = startedAt }) => Date.parse(finishedAt)));
    const body = table(strings, text.caption, [
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        { head: text.status, cell: (record) => state(statusVerdict(record), strings.status[record.status]) },
        { head: text.start, cell: ({ startedAt }) => moment(startedAt), className: 'time' },
        { head: text.duration, cell: (record) => duration(seconds(record)), className: 'number' },
        { head: text.made, cell: ({ took, made }) => `${digits(took.length)} / ${digits(made.length)}`, className: 'number' },
        { head: text.when, cell: (record) => bar(record, from, to, statusVerdict(record)) },
    ], records, RECORDS);
    return { id: 'steps', title: text.title, body };
}
function boundary({ strings, records }) {
    const text = strings.boundary;
    const groups = new Map();
    for (const { action, boundary } of records) {
        const key = JSON.stringify(boundary);
        const group = groups.get(key) ?? { boundary, steps: [] };
        if (!group.steps.includes(action))
            group.steps.push(action);
        groups.set(key, group);
    }
    const body = table(strings, text.caption, [
        { head: text.source, cell: ({ boundary }) => boundary?.source ?? text.none },
        { head: text.partition, cell: ({ boundary }) => (boundary ? partitionName(strings, boundary.partition) : '\u2013') },
        { head: text.regions, cell: ({ boundary }) => (boundary ? list(boundary.regions.map(regionName)) : '\u2013') },
        { head: text.steps, cell: ({ steps }) => steps.join(', ') },
        { head: text.digest, cell: ({ boundary }) => (boundary ? hash(boundary.sha256) : '\u2013') },
    ], [...groups.values()], RECORDS);
    return { id: 'boundary', title: text.title, body };
}
function connections({ strings, records }) {
    const text = strings.connections;
    const rows = records.flatMap(({ action, connections }) => connections.map((connection) => ({ action, ...connection })));
    const body = table(strings, text.caption, [
        { head: text.host, cell: ({ host, port }) => `${host}:${port}`, className: 'long' },
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        { head: text.purpose, cell: ({ purpose }) => purpose },
        { head: text.address, cell: ({ address, proxy }) => (proxy === undefined ? address : `${address} ${text.by(proxy)}`) },
        { head: text.bytes, cell: ({ bytesSent, bytesReceived }) => `${bytes(bytesSent)} / ${bytes(bytesReceived)}`, className: 'number' },
        { head: text.tls, cell: ({ tls }) => (tls ? html `${tls.version} ${hash(tls.fingerprint256)}` : text.plain) },
    ], rows, RECORDS);
    return { id: 'connections', title: text.title, body };
}
function checks({ strings, records }) {
    const text = strings.checks;
    const rows = records.flatMap(({ action, checks }) => checks.map((check) => ({ action, ...check })));
    const body = table(strings, text.caption, [
        { head: text.check, cell: ({ name }) => name },
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        { head: text.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
        { head: text.detail, cell: ({ detail }) => detail, className: 'long' },
    ], rows, RECORDS);
    return { id: 'checks', title: text.title, body };
}
function findings({ strings, records }) {
    const text = strings.findings;
    const rows = records.flatMap(({ action, findings }) => findings.map((finding) => ({ action, ...finding })));
    const body = table(strings, text.caption, [
        { head: text.rule, cell: ({ rule }) => html `<code>${rule}</code>` },
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        {
            head: text.state,
            cell: ({ severity, exception }) => exception
                ? state('unknown', strings.excepted)
                : state(severity === 'error' ? 'broken' : severity === 'warning' ? 'unknown' : 'note', strings.severity[severity]),
        },
        {
            head: text.what,
            cell: ({ message, exception }) => html `${message}${exception && html `<br><span class="quiet">${text.exception(exception.approver, exception.expires, exception.reason)}</span>`}`,
            className: 'long',
        },
        {
            head: text.where,
            cell: ({ resource, place }) => [resource, place && `${place.file}${place.line === undefined ? '' : `:${place.line}`}`].filter(Boolean).join(', ') || '\u2013',
            className: 'long',
        },
    ], rows, RECORDS);
    return { id: 'findings', title: text.title, body };
}
const SBOM_TYPES = /^application\/(?:vnd\.cyclonedx|spdx)\+json/;
function sboms({ strings, index, records }) {
    const text = strings.sboms;
    const stepOf = (file) => records.find(({ id }) => id === file.keptBy[0]?.record);
    const rows = index.files.filter(({ mediaType }) => mediaType !== undefined && SBOM_TYPES.test(mediaType));
    const body = table(strings, text.caption, [
        { head: text.file, cell: ({ path }) => path, className: 'long' },
        { head: text.components, cell: (file) => stepOf(file)?.outputs.components ?? '\u2013', className: 'number' },
        { head: text.step, cell: (file) => stepOf(file)?.action, className: 'step' },
        { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ], rows, INDEX);
    return { id: 'sboms', title: text.title, body };
}
function signatures({ strings, index, records }) {
    const text = strings.signatures;
    const body = table(strings, text.caption, [
        { head: text.file, cell: ({ path }) => path, className: 'long' },
        { head: text.step, cell: (file) => records.find(({ id }) => id === file.keptBy[0]?.record)?.action, className: 'step' },
        { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ], index.files.filter(({ path }) => path.endsWith(names/* BUNDLE_SUFFIX */.Zf)), INDEX);
    return { id: 'signatures', title: text.title, body };
}
function files({ strings, index, records }) {
    const text = strings.files;
    const actions = new Map(records.map(({ id, action }) => [id, action]));
    const body = table(strings, text.caption, [
        { head: text.path, cell: ({ path }) => path, className: 'long' },
        { head: text.size, cell: ({ size }) => bytes(size), className: 'number' },
        { head: text.step, cell: ({ keptBy }) => [...new Set(keptBy.map(({ record }) => actions.get(record)))].join(', ') || text.unclaimed },
        { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ], index.files, INDEX);
    return { id: 'files', title: text.title, body };
}
function verify({ strings, index }) {
    const text = strings.verify;
    const body = html `<p>${text.intro}</p>
${verifyCommands(strings, index).map(({ title, lines }) => html `<h3>${title}</h3><pre><code>${lines.join('\n')}</code></pre>
`)}<p class="quiet">${text.note}</p>`;
    return { id: 'verify', title: text.title, body };
}
function limits({ strings }) {
    const text = strings.limits;
    const body = table(strings, text.intro, [
        { head: text.claim, cell: ({ claim }) => claim },
        { head: text.reason, cell: ({ reason }) => reason },
    ], outcome/* LIMITS */.b1, INDEX);
    return { id: 'limits', title: text.title, body };
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/strings.js

/** Every word of the report that is not data. A translation is one more table of this shape. */
const english = {
    lang: 'en',
    title: (deployment) => `Evidence of deployment ${deployment}`,
    heading: 'Evidence of a deployment',
    skip: 'Skip to the summary',
    contents: 'Contents',
    none: 'None.',
    more: (count, where) => `\u2026 and ${count} more, in ${where}.`,
    verdict: { holds: 'Holds', broken: 'Broken', unknown: 'Not known' },
    status: { succeeded: 'Succeeded', failed: 'Failed', started: 'Cut off' },
    severity: { error: 'Breaks the boundary', warning: 'Warning', note: 'Note' },
    excepted: 'Accepted',
    partition: {
        'aws-eusc': 'AWS European Sovereign Cloud (aws-eusc)',
        aws: 'AWS, EU member-state regions (aws)',
        sandbox: 'Sandbox (loopback)',
    },
    rehearsal: 'This is a rehearsal. It ran on the loopback of one machine, in the sandbox partition. It shows what a package looks like and proves nothing about a cloud.',
    summary: {
        title: 'Summary',
        good: 'Every step succeeded, and none reported anything outside the declared boundary.',
        breach: 'A step found something outside the declared boundary.',
        failed: 'Not every step succeeded.',
        unsure: 'No step reported anything outside the declared boundary, but not every question could be answered.',
        steps: (steps, from, to) => `${steps} left a record, from ${from} to ${to} UTC.`,
        boundary: (partition, regions) => html `They asserted one boundary: ${partition}, with ${regions}.`,
        boundaries: (count) => `They asserted ${count} different boundaries.`,
        noBoundary: 'No step asserted a boundary.',
        connections: (count, hosts) => `They noted ${count} to ${hosts}.`,
        noConnections: 'They noted no connection to any host.',
        findings: (open, excepted) => `${open} would break the boundary; ${excepted} accepted by a dated exception.`,
        integrity: 'This page is part of the package and only repeats its records. Whether the package itself is genuine is for you to verify: the commands are below, and trust comes from outside the package.',
    },
    facts: {
        title: 'What was deployed',
        deployment: 'Deployment',
        organization: 'Repository',
        commit: 'Commit',
        ref: 'Ref',
        run: 'Run',
        environment: 'Environment',
        actor: 'Started by',
        product: 'Ran on',
        place: 'Where the runner is, by its own evidence',
        unverified: 'not verified',
        packaged: 'Last record',
        subjects: 'Subjects of the signature',
        name: 'Name',
        kind: 'Kind',
        digest: 'Digest',
        image: 'Image',
        source: 'Commit',
    },
    steps: {
        title: 'Steps',
        caption: 'What ran, in order',
        step: 'Step',
        status: 'Status',
        start: 'Start (UTC)',
        duration: 'Duration',
        when: 'When',
        made: 'Took / made',
    },
    boundary: {
        title: 'Boundary',
        caption: 'What the steps asserted before they acted',
        source: 'Declared in',
        partition: 'Partition',
        regions: 'Regions',
        steps: 'Steps',
        digest: 'SHA-256',
        none: 'none',
    },
    connections: {
        title: 'Connections',
        caption: 'Every connection that a step noted',
        step: 'Step',
        host: 'Host',
        address: 'Address',
        purpose: 'Purpose',
        bytes: 'Sent / received',
        tls: 'TLS',
        plain: 'none: loopback of the sandbox, or plain',
        by: (proxy) => `by proxy ${proxy}`,
    },
    checks: {
        title: 'Checks',
        caption: 'What the steps checked, and what they found',
        step: 'Step',
        check: 'Check',
        verdict: 'Answer',
        detail: 'Seen',
    },
    findings: {
        title: 'Findings and exceptions',
        caption: 'What the steps found',
        step: 'Step',
        rule: 'Rule',
        what: 'What',
        where: 'Where',
        state: 'State',
        exception: (approver, expires, reason) => `Accepted by ${approver} until ${expires}: ${reason}`,
    },
    sboms: {
        title: 'Software bills of materials',
        caption: 'Documents that list the parts of the software',
        file: 'File',
        components: 'Components',
        digest: 'SHA-256',
        step: 'Step',
    },
    signatures: {
        title: 'Signatures and attestations',
        caption: 'Sigstore bundles that the steps made',
        file: 'File',
        step: 'Step',
        digest: 'SHA-256',
    },
    files: {
        title: 'Files of the package',
        caption: 'What the steps kept',
        path: 'Path',
        size: 'Size',
        digest: 'SHA-256',
        step: 'Kept by',
        unclaimed: 'a step that was cut off',
    },
    verify: {
        title: 'Verify this yourself',
        intro: 'You need the package, and a trust file or public key that you got from its maker by another way than the package itself. Each command stands alone; none needs a network.',
        own: 'Everything, claim by claim',
        unpack: 'Unpack it, and compare every file with the manifest',
        bagit: 'Check the bag with the tool of the Library of Congress',
        cosign: 'Check the signature over the manifest with cosign',
        note: 'sha256sum does not see an added file, and bagit.py not one beside data/. The first command sees both.',
    },
    limits: {
        title: 'What this does not prove',
        intro: 'However well a package verifies, it cannot show the following.',
        claim: 'Not proven',
        reason: 'Why',
    },
    footer: (version) => `Rendered from the records in this package by sovereign-actions ${version}. The records are what counts.`,
    count: {
        step: (n) => `${n} ${n === '1' ? 'step' : 'steps'}`,
        connection: (n) => `${n} ${n === '1' ? 'connection' : 'connections'}`,
        host: (n) => `${n} ${n === '1' ? 'host' : 'hosts'}`,
        finding: (n) => `${n} ${n === '1' ? 'finding' : 'findings'}`,
    },
};

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/style.js
/** The stylesheet of the report. Its SHA-256 is in the page's content security policy, so nothing else can style it. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfcfa; --card: #ffffff; --ink: #1b2428; --soft: #566269; --line: #d9dfe1; --tint: #f1f4f4;
  --accent: #14506b; --good: #14663f; --good-tint: #e8f3ec; --bad: #a3241b; --bad-tint: #fbecea; --open: #7a5200; --open-tint: #fbf3e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191c; --card: #1b2226; --ink: #e4e9eb; --soft: #a3afb5; --line: #333d42; --tint: #20282d;
    --accent: #7fc4e0; --good: #7dd3a4; --good-tint: #17301f; --bad: #ff9d92; --bad-tint: #3a1c1a; --open: #f0c36a; --open-tint: #342a14;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
header p { margin: 0; }
.eyebrow { color: var(--accent); font-weight: 600; font-size: .875rem; letter-spacing: .02em; }
h1 { margin: .25rem 0 .25rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); line-height: 1.2; font-weight: 650; letter-spacing: -.015em; overflow-wrap: anywhere; }
.when { color: var(--soft); }
h2 { margin: 3rem 0 .75rem; padding-top: .25rem; font-size: 1.3rem; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1rem; font-weight: 650; }
p, ul, ol, dl { max-width: 46rem; }
.lead { font-size: 1.2rem; line-height: 1.4; margin: 0 0 .75rem; }
.lead .state { display: flex; align-items: baseline; white-space: normal; }
.lead .state svg { align-self: flex-start; margin-top: .2em; }
.banner { margin: 1.5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--open); background: var(--open-tint); border-radius: .5rem; max-width: none; }
.card { margin-top: 1.5rem; padding: 1.25rem 1.5rem 1rem; background: var(--card); border: 1px solid var(--line); border-left: .4rem solid var(--good); border-radius: .5rem; }
.card.broken { border-left-color: var(--bad); }
.card.unknown { border-left-color: var(--open); }
.card h2 { margin: 0 0 .5rem; padding: 0; font-size: .875rem; color: var(--soft); letter-spacing: .02em; }
.card ul { margin: .5rem 0; padding-left: 1.2rem; }
.card .note { color: var(--soft); margin: .75rem 0 0; font-size: .9375rem; }
nav { margin-top: 1.5rem; font-size: .9375rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 0; padding: 0; max-width: none; }
nav h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; max-width: none; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 0; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1.25rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
.long { overflow-wrap: anywhere; min-width: 11rem; }
.whole { white-space: nowrap; }
.step { white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: .8125rem; border-bottom: 1px solid var(--ink); overflow-wrap: normal; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
code, .hash, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
.hash { display: inline-block; vertical-align: top; padding-top: .2em; max-width: 32.5ch; word-break: break-all; color: var(--soft); }
pre { margin: .25rem 0 0; padding: .75rem 1rem; background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; }
.state { display: inline-flex; align-items: center; gap: .4em; font-weight: 600; white-space: nowrap; }
.state svg { width: 1em; height: 1em; flex: none; }
.holds { color: var(--good); } .broken { color: var(--bad); } .unknown { color: var(--open); } .note-state { color: var(--soft); }
.card.holds, .card.broken, .card.unknown { color: inherit; }
.bar { display: block; width: 100%; min-width: 7rem; height: .7rem; margin-top: .4rem; }
.bar .track { fill: var(--line); } .bar .run { fill: var(--accent); } .bar .run.broken { fill: var(--bad); } .bar .run.unknown { fill: var(--open); }
.quiet { color: var(--soft); }
footer { margin-top: 3.5rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 44rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .6rem; }
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td { border: 0; padding: .1rem 0; text-align: left; }
  tbody td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  .number { text-align: left; }
  .step { white-space: normal; }
  .long { min-width: 0; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f5f5f5; --accent: #14506b; --good: #14663f; --bad: #a3241b; --open: #7a5200; }
  html { font-size: 9.5pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  h3 { break-after: avoid; }
  table { font-size: 8.5pt; }
  code, .hash, pre { font-size: 7pt; }
  thead { display: table-header-group; }
  caption, thead, thead tr { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .long { min-width: 0; }
  tr, .card, pre, .banner { break-inside: avoid; }
  .card, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/report.js






const STYLE_HASH = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
/**
 * Renders the report: one HTML file with no script and no outside request, the same bytes for the same records.
 * @param records in any order; unfinished ones are shown as cut off
 */
function renderReport(index, records, strings = english) {
    const data = { strings, index, records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    const { /* deployed */ "$8": deployed, /* steps */ "Ci": steps, /* boundary */ "pP": boundary, /* connections */ "oQ": connections, /* findings */ "Pg": findings, /* checks */ "AV": checks, /* sboms */ "ZK": sboms, /* signatures */ "EW": signatures, /* files */ "aq": files, /* verify */ "MX": verify, /* limits */ "Fy": limits } = sections_namespaceObject;
    const parts = [deployed, steps, boundary, connections, findings, checks, sboms, signatures, files, verify, limits].map((make) => make(data));
    const page = html `<!DOCTYPE html>
<html lang="${strings.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${strings.title(index.deployment)}</title>
<style>`;
    // The stylesheet has no data in it, and its bytes must be those of the policy's hash.
    const body = html `</style>
</head>
<body>
<a class="skip" href="#summary">${strings.skip}</a>
<header>
<p class="eyebrow">${strings.heading}</p>
<h1>${index.deployment}</h1>
<p class="when">${moment(index.time)} UTC</p>
</header>
<main>
${isRehearsal(records) && html `<p class="banner">${strings.rehearsal}</p>`}
${summary(data)}
<nav aria-labelledby="contents"><h2 id="contents">${strings.contents}</h2><ul>${parts.map(({ id, title }) => html `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${parts.map(({ id, title, body }) => html `<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>
`)}</main>
<footer><p>${strings.footer(index.generator.version)}</p></footer>
</body>
</html>
`;
    return page.text + STYLE + body.text;
}
const isRehearsal = (records) => records.some(({ boundary }) => boundary?.partition === 'sandbox');
/** What the records say all in all: the worst of steps, findings and checks. */
function overall(records) {
    const failing = records.some(({ status, findings, checks }) => status === 'failed' ||
        findings.some(({ severity, exception }) => severity === 'error' && !exception) ||
        checks.some(({ verdict }) => verdict === 'broken'));
    if (failing)
        return 'broken';
    const unsure = records.some(({ status, checks }) => status === 'started' || checks.some(({ verdict }) => verdict === 'unknown'));
    return unsure || records.length === 0 ? 'unknown' : 'holds';
}
function summary({ strings, records }) {
    const text = strings.summary;
    const verdict = overall(records);
    const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
    const boundaries = new Map(records.flatMap(({ boundary }) => (boundary ? [[boundary.sha256, boundary]] : [])));
    const [only] = boundaries.values();
    const connections = records.flatMap((record) => record.connections);
    const hosts = new Set(connections.map(({ host }) => host));
    const findings = records.flatMap((record) => record.findings);
    const open = findings.filter(({ severity, exception }) => severity === 'error' && !exception).length;
    const excepted = findings.filter(({ exception }) => exception).length;
    const { count } = strings;
    const headline = { holds: text.good, unknown: text.unsure, broken: open > 0 ? text.breach : text.failed }[verdict];
    const lines = [
        text.steps(count.step(digits(records.length)), moment(moments[0] ?? ''), moment(moments.at(-1) ?? '')),
        only === undefined
            ? text.noBoundary
            : boundaries.size > 1
                ? text.boundaries(boundaries.size)
                : text.boundary(partitionName(strings, only.partition), list(only.regions.map(regionName))),
        connections.length === 0
            ? text.noConnections
            : text.connections(count.connection(digits(connections.length)), count.host(digits(hosts.size))),
        text.findings(count.finding(digits(open)), digits(excepted)),
    ];
    return html `<section class="card ${verdict}" aria-labelledby="summary">
<h2 id="summary">${text.title}</h2>
<p class="lead">${state(verdict, headline)}</p>
<ul>${lines.map((line) => html `<li>${line}</li>`)}</ul>
<p class="note">${text.integrity}</p>
</section>`;
}


/***/ }),

/***/ 10919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ addLimits),
/* harmony export */   Tx: () => (/* binding */ checkOutcome),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34335);

/**
 * Claims on what the records say of the deployment itself. A package of a deployment that failed is authentic all the
 * same, so these do not count against the package: they decide what it is evidence of.
 */
function checkOutcome(claims, records) {
    const ended = records.filter(({ status }) => status !== 'succeeded');
    claims.add('outcome.steps', records.length === 0 ? 'unknown' : (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(ended), 'Every step succeeded.', ended.length > 0 ? `${ended.length} of ${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records.length, 'step')} did not.` : `${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records.length, 'step')}.`, {
        details: ended.map(({ action, startedAt, status, error }) => status === 'started'
            ? `${action}, started ${startedAt}, was cut off: it has no end`
            : `${action}, started ${startedAt}, failed${error ? `: ${error.code}: ${error.message}` : ''}`),
        counts: false,
    });
    const findings = records.flatMap(({ action, findings }) => findings.map((finding) => ({ action, ...finding })));
    const open = findings.filter(({ severity, exception }) => severity === 'error' && !exception);
    claims.add('outcome.findings', (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(open), 'No step found anything that breaks the boundary.', open.length > 0 ? `${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open.length, 'finding')}.` : `${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, 'finding')} in all, none that fails a step.`, {
        details: open.map(({ action, rule, message, resource }) => `${action}: ${rule}${resource ? ` (${resource})` : ''}: ${message}`),
        counts: false,
    });
    const excepted = findings.filter(({ exception }) => exception);
    if (excepted.length > 0) {
        claims.add('outcome.exceptions', 'holds', 'What was let pass has an exception with a reason, an approver and a last day.', `${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(excepted.length, 'exception')}.`, {
            details: excepted.map(({ rule, resource, exception }) => `${rule}${resource ? ` (${resource})` : ''}: accepted by ${exception?.approver} until ${exception?.expires}: ${exception?.reason}`),
            counts: false,
        });
    }
    const checks = records.flatMap(({ action, checks }) => checks.map((check) => ({ action, ...check })));
    const failed = checks.filter(({ verdict }) => verdict !== 'holds');
    claims.add('outcome.checks', checks.length === 0
        ? 'unknown'
        : failed.some(({ verdict }) => verdict === 'broken')
            ? 'broken'
            : failed.length > 0
                ? 'unknown'
                : 'holds', 'Every check that a step made before it acted holds.', checks.length === 0
        ? 'No step noted any.'
        : failed.length > 0
            ? `${failed.length} of ${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(checks.length, 'check')} ${failed.length === 1 ? 'does' : 'do'} not.`
            : `${(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(checks.length, 'check')}.`, { details: failed.map(({ action, name, verdict, detail }) => `${action}: ${name}: ${verdict}: ${detail}`), counts: false });
}
/** What no package can show by itself, however well it verifies. The report prints the same list. */
const LIMITS = [
    {
        id: 'limits.capture',
        claim: 'What the steps noted is what happened.',
        reason: 'The package shows that nothing changed since the steps wrote it, and who signed it; not that the runner told the truth.',
    },
    {
        id: 'limits.connections',
        claim: 'No other connection was made.',
        reason: 'The steps note their own connections. Other programs on the runner are seen only by the network logs of the account.',
    },
    {
        id: 'limits.transfer',
        claim: 'No personal data left the EU.',
        reason: 'Remote access, support staff and key operators can be transfers without any connection of a pipeline. That is a legal question.',
    },
    {
        id: 'limits.cloud',
        claim: 'The cloud did what its answers said.',
        reason: "Answers of AWS are recorded as received. CloudTrail with its digest chain is the provider's own statement, and is not in this package.",
    },
    {
        id: 'limits.retention',
        claim: 'The package is still locked in its store.',
        reason: 'The receipt says how it was locked; ask the store for the version and its retention.',
    },
    {
        id: 'limits.completeness',
        claim: 'This is the only deployment.',
        reason: 'A package speaks for its own deployment. Compare the list of packages with the list of deployments.',
    },
];
/** Claims that cannot be known, and a warning where the package is of a rehearsal. */
function addLimits(claims, records) {
    if (records.some(({ boundary }) => boundary?.partition === 'sandbox')) {
        claims.add('limits.rehearsal', 'unknown', 'This was a real deployment.', 'It was a rehearsal: partition sandbox is the loopback of one machine, and proves nothing about a cloud.', {
            counts: false,
        });
    }
    for (const { id, claim, reason } of LIMITS)
        claims.add(id, 'unknown', claim, reason, { counts: false });
}


/***/ }),

/***/ 56094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78883);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2875);





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
    const [{ safeParse, getDotPath }, { recordSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 70458)), Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 99081))]);
    const parsed = safeParse(recordSchema, value);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`is not a record of version 1: ${getDotPath(issue) ?? 'it'}: ${issue.message}`);
}


/***/ })

};
