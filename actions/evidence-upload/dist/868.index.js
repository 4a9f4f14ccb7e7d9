export const id = 868;
export const ids = [868];
export const modules = {

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* binding */ isObject),
  rP: () => (/* binding */ readDigest),
  x6: () => (/* binding */ readLog),
  T_: () => (/* binding */ signatureMistake)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/sigstore/lib/json.js
var json = __webpack_require__(6444);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/cloudtrail/gunzip.js


/** What a file may unfold to, in bytes: CloudTrail's own files stay far below it, and a bomb does not. */
const MAX_INFLATED = 512 * 1024 * 1024;
const TRAILER = 8;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
/** With `info` the engine is given too, which knows how many bytes it took. */
const inflateRaw = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/**
 * Inflates a gzip file of exactly one member (RFC 1952), or says what is wrong with it. Bytes after the member are refused:
 * they are outside of everything that a digest of the contents covers, and other readers take them for contents.
 */
async function gunzipMember(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = endOfHeader(file);
    if (start === undefined)
        return 'it is not a gzip file';
    const stated = file.readUInt32LE(file.length - 4);
    // The stated length saves copying piece by piece; it is checked like the rest.
    const chunkSize = Math.min(Math.max(stated, 64 * 1024), 16 * 1024 * 1024);
    const inflated = await inflateRaw(file.subarray(start), { info: true, maxOutputLength: MAX_INFLATED, chunkSize }).catch(() => undefined);
    if (inflated === undefined)
        return 'its compressed data is damaged, cut off or too large';
    const { buffer, engine } = inflated;
    const trailer = start + engine.bytesWritten;
    if (file.length < trailer + TRAILER)
        return 'it is cut off';
    if (file.length > trailer + TRAILER)
        return 'there are bytes after the end of the compressed data';
    if (file.readUInt32LE(trailer) !== (0,external_node_zlib_.crc32)(buffer) || stated !== buffer.length)
        return 'its checksum does not fit its contents';
    return buffer;
}
function endOfHeader(file) {
    if (file.length < 18 || file[0] !== 0x1f || file[1] !== 0x8b || file[2] !== 8)
        return undefined;
    const flags = file[3];
    let at = 10;
    if (flags & FLAG.extra)
        at += 2 + file.readUInt16LE(at);
    for (const flag of [FLAG.name, FLAG.comment]) {
        if (!(flags & flag))
            continue;
        const end = file.indexOf(0, at);
        if (end < 0)
            return undefined;
        at = end + 1;
    }
    if (flags & FLAG.headerCrc)
        at += 2;
    return at < file.length ? at : undefined;
}

;// CONCATENATED MODULE: ./lib/cloudtrail/digest.js



const SHA256_HEX = /^[0-9a-f]{64}$/;
const HEX = /^(?:[0-9a-f]{2})+$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/**
 * Reads a digest file of CloudTrail, or says why it is none.
 * Format: "CloudTrail digest file structure" of the CloudTrail user guide; what is signed is as the aws cli rebuilds it.
 */
async function readDigest({ bucket, key, bytes, metadata }) {
    const inflated = await gunzipMember(bytes);
    if (typeof inflated === 'string')
        return inflated;
    let value;
    try {
        value = (0,json/* parseStrictJson */.RJ)(new TextDecoder('utf-8', { fatal: true }).decode(inflated));
    }
    catch (error) {
        return error instanceof json/* StrictJsonError */.U7 ? `it is not JSON: ${error.message}` : 'it is not UTF-8';
    }
    const fields = isObject(value) ? value : {};
    const { digestS3Bucket, digestS3Object, digestStartTime, digestEndTime, digestPublicKeyFingerprint: fingerprint } = fields;
    if (digestS3Bucket !== bucket || digestS3Object !== key)
        return 'it says that it belongs elsewhere: it was moved, or is another one';
    const [start, end] = [timeOf(digestStartTime), timeOf(digestEndTime)];
    if (start === undefined || end === undefined || end < start)
        return 'it does not say which time it is about';
    if (typeof fingerprint !== 'string' || fingerprint === '')
        return 'it names no key';
    const { signature, 'signature-algorithm': algorithm } = metadata;
    if (signature === undefined || !HEX.test(signature))
        return 'its metadata holds no signature';
    if (algorithm !== 'SHA256withRSA')
        return 'its metadata names no known signature algorithm';
    const logs = logsOf(fields.logFiles);
    if (typeof logs === 'string')
        return logs;
    const previous = previousOf(fields);
    if (typeof previous === 'string')
        return previous;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(inflated).digest('hex');
    return {
        bucket,
        key,
        start,
        end,
        fingerprint,
        backfill: key.endsWith('_backfill.json.gz'),
        logs,
        ...(previous && { previous }),
        sha256,
        signature: signature.toLowerCase(),
        signed: Buffer.from(`${digestEndTime}\n${bucket}/${key}\n${sha256}\n${fields.previousDigestSignature ?? 'null'}`),
    };
}
function logsOf(value) {
    if (!Array.isArray(value))
        return 'it has no list of log files';
    const logs = [];
    for (const log of value) {
        const { s3Bucket: bucket, s3Object: key, hashValue, hashAlgorithm } = isObject(log) ? log : {};
        if (typeof bucket !== 'string' || typeof key !== 'string')
            return 'it names a log file without its place';
        if (typeof hashValue !== 'string' || !SHA256_HEX.test(hashValue) || hashAlgorithm !== 'SHA-256')
            return `it names ${key} without its SHA-256`;
        logs.push({ bucket, key, sha256: hashValue });
    }
    return logs;
}
function previousOf(fields) {
    const { previousDigestS3Bucket: bucket, previousDigestS3Object: key, previousDigestHashValue: sha256 } = fields;
    const signature = fields.previousDigestSignature ?? null;
    // The first of a chain has null in all of them; nothing in between is known.
    if ([bucket, key, sha256, signature].every((part) => part === null || part === undefined))
        return undefined;
    if (typeof bucket !== 'string' || typeof key !== 'string' || typeof sha256 !== 'string' || typeof signature !== 'string')
        return 'it names the digest before it only in part';
    return { bucket, key, sha256, signature: signature.toLowerCase() };
}
/** What is wrong with the signature of a digest, or undefined. */
function signatureMistake({ fingerprint, signature, signed }, keys) {
    const key = keys.get(fingerprint);
    if (!key)
        return `the key ${JSON.stringify(fingerprint.slice(0, 80))} that it names is not among CloudTrail's public keys`;
    let publicKey;
    try {
        publicKey = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(key.value, 'base64'), format: 'der', type: 'pkcs1' });
    }
    catch {
        return `the key ${fingerprint} cannot be read`;
    }
    return (0,external_node_crypto_.verify)('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'hex')) ? undefined : 'its signature does not hold';
}
/** What is wrong with a log file against the digest that names it, or its inflated contents. */
async function readLog({ sha256 }, bytes) {
    const inflated = await gunzipMember(bytes);
    if (typeof inflated === 'string')
        return inflated;
    return (0,external_node_crypto_.createHash)('sha256').update(inflated).digest('hex') === sha256
        ? inflated
        : 'its contents have another SHA-256 than its digest says';
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function timeOf(value) {
    const time = typeof value === 'string' && TIME.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 7868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT_PATHS: () => (/* binding */ REPORT_PATHS),
  renderReport: () => (/* binding */ renderReport),
  renderReports: () => (/* binding */ renderReports)
});

// NAMESPACE OBJECT: ./lib/report/sections.js
var sections_namespaceObject = {};
__webpack_require__.r(sections_namespaceObject);
__webpack_require__.d(sections_namespaceObject, {
  pP: () => (boundary),
  AV: () => (checks),
  oQ: () => (connections),
  ne: () => (controls),
  $8: () => (deployed),
  aq: () => (files),
  Pg: () => (findings),
  Fy: () => (limits),
  ZK: () => (sboms),
  EW: () => (signatures),
  Ci: () => (steps),
  IO: () => (timeline),
  MX: () => (verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/package/names.js
var names = __webpack_require__(6171);
;// CONCATENATED MODULE: ./lib/report/html.js
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

// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/report/parts.js


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
/** A region with its place, where the partition table knows it. */
function regionName(name) {
    const region = (0,partitions/* findRegion */.g6)(name);
    return html `<span class="whole">${name}</span>${region && ` (${region.place})`}`;
}
/** Parts with commas, or something else, between them. */
const list = (parts, between = ', ') => parts.map((part, index) => (index === 0 ? part : html `${between}${part}`));
const partitionName = ({ partition }, name) => Object.hasOwn(partition, name) ? partition[name] : name;

// EXTERNAL MODULE: ./lib/package/index-file.js
var index_file = __webpack_require__(1946);
// EXTERNAL MODULE: ./lib/verify/outcome.js
var outcome = __webpack_require__(4260);
;// CONCATENATED MODULE: ./lib/report/chart.js


const ROW = 22;
const LABELS = 190;
const WIDTH = 720;
const TICKS = 4;
/** More steps than this make no picture; the table has them all. */
const MOST = 60;
/** The steps of a deployment along a line of time. Every figure in it stands in the table of steps too. */
function chart(records, verdictOf) {
    const shown = records.slice(0, MOST);
    if (shown.length === 0)
        return html ``;
    const starts = shown.map(({ startedAt }) => Date.parse(startedAt));
    const ends = shown.map(({ startedAt, finishedAt = startedAt }) => Date.parse(finishedAt));
    const from = Math.min(...starts);
    const span = Math.max(Math.max(...ends) - from, 1000);
    const across = WIDTH - LABELS - 60;
    const x = (time) => LABELS + ((time - from) / span) * across;
    const height = shown.length * ROW + 24;
    const ticks = Array.from({ length: TICKS + 1 }, (_, index) => from + (span * index) / TICKS);
    return html `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true" focusable="false">
${ticks.map((time) => html `<line class="tick" x1="${place(x(time))}" y1="0" x2="${place(x(time))}" y2="${height - 18}"/><text class="time" x="${place(x(time))}" y="${height - 4}" text-anchor="middle">${moment(new Date(time).toISOString()).slice(11)}</text>
`)}${shown.map((record, index) => {
        const start = x(starts[index]);
        const width = Math.max(x(ends[index]) - start, 3);
        const top = index * ROW;
        return html `<text x="0" y="${top + 15}">${record.action}</text><rect class="run ${verdictOf(record)}" x="${place(start)}" y="${top + 4}" width="${place(width)}" height="13" rx="2"/><text class="time" x="${place(start + width + 5)}" y="${top + 15}">${duration(seconds(record))}</text>
`;
    })}</svg>`;
}
const place = (value) => value.toFixed(1);

// EXTERNAL MODULE: ./lib/package/build.js
var build = __webpack_require__(3723);
// EXTERNAL MODULE: ./lib/package/statement.js
var statement = __webpack_require__(8858);
;// CONCATENATED MODULE: ./lib/report/commands.js



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

// EXTERNAL MODULE: ./lib/seal/keys.js
var keys = __webpack_require__(7710);
;// CONCATENATED MODULE: ./lib/report/controls.js



/**
 * What kinds of evidence support which requirements. Supporting, never fulfilling: that is for an auditor to say.
 *
 * Sources: BSI C5:2020; C5:2026 1.0.1 (only criteria that stand in the final text); ANSSI SecNumCloud 3.2; Delegated Regulation
 * (EU) 2024/1774 under DORA; Implementing Regulation (EU) 2024/2690 under NIS2, annex; ISO/IEC 27001:2022, annex A.
 */
const CONTROLS = [
    {
        id: 'change',
        supports: {
            'C5:2020': 'DEV-05, DEV-07, DEV-08, DEV-09',
            'C5:2026': 'DEV-08.02B, DEV-09.02B, DEV-10.01B',
            'SecNumCloud 3.2': '12.2, 14.2.a\u2013b',
            'DORA (EU) 2024/1774': '16(2), 17(1)(a)\u2013(d)',
            'NIS2 (EU) 2024/2690': '6.4.1, 6.4.2',
            'ISO 27001:2022': 'A.8.4, A.8.32',
        },
    },
    {
        id: 'sbom',
        supports: {
            'C5:2026': 'DEV-13.01B, DEV-13.02B, DEV-14.02B',
            'SecNumCloud 3.2': '8.1, 14.2.c',
            'DORA (EU) 2024/1774': '10(2)(d)',
            'NIS2 (EU) 2024/2690': '6.1.2.c, 12.4.1',
            'ISO 27001:2022': 'A.5.21, A.8.8',
        },
    },
    {
        id: 'signature',
        supports: {
            'C5:2020': 'DEV-08',
            'C5:2026': 'DEV-09.01B, DEV-14.03B',
            'SecNumCloud 3.2': '10.4.a, 12.10',
            'DORA (EU) 2024/1774': '6, 16(7)',
            'NIS2 (EU) 2024/2690': '9.2',
            'ISO 27001:2022': 'A.8.19, A.8.24',
        },
    },
    {
        id: 'provenance',
        supports: {
            'C5:2020': 'DEV-07, DEV-08',
            'C5:2026': 'DEV-08.02B, DEV-09.02AC, DEV-12.01B',
            'SecNumCloud 3.2': '14.2.c, 14.4',
            'DORA (EU) 2024/1774': '16',
            'NIS2 (EU) 2024/2690': '6.2.2',
            'ISO 27001:2022': 'A.8.25, A.8.31',
        },
    },
    {
        id: 'plan',
        supports: {
            'C5:2020': 'DEV-03, DEV-05, DEV-06',
            'C5:2026': 'DEV-06.01B, DEV-10.01B',
            'SecNumCloud 3.2': '12.2, 14.2.b, 17.5',
            'DORA (EU) 2024/1774': '13(1)(h), 17(1)(d), 17(1)(h)',
            'NIS2 (EU) 2024/2690': '6.3.1, 6.4.2',
            'ISO 27001:2022': 'A.8.9, A.8.32',
        },
    },
    {
        id: 'trail',
        supports: {
            'C5:2020': 'OPS-10, OPS-12, OPS-14, OPS-15',
            'C5:2026': 'OPS-14.01B, OPS-15.01B\u201303B, OPS-15.02AC',
            'SecNumCloud 3.2': '12.6.a, 12.6.c, 12.7.a, 12.7.c\u2013d, 12.8.b, 16.6.a',
            'DORA (EU) 2024/1774': '12(1), 12(2)(a), 12(2)(c)(iii), 12(2)(d)',
            'NIS2 (EU) 2024/2690': '3.2.1\u20133.2.6',
            'ISO 27001:2022': 'A.5.28, A.8.15\u2013A.8.17',
        },
    },
    {
        id: 'keys',
        supports: {
            'C5:2020': 'CRY-01, CRY-03, CRY-04',
            'C5:2026': 'CRY-07.01B, CRY-10.01B, CRY-17.01B, CRY-17.02B',
            'SecNumCloud 3.2': '10.1, 10.5.a\u2013d',
            'DORA (EU) 2024/1774': '6, 7(1)\u2013(3)',
            'NIS2 (EU) 2024/2690': '9.2.c (v), 9.2.c (xi)',
            'ISO 27001:2022': 'A.8.24',
        },
    },
    {
        id: 'package',
        supports: {
            'C5:2020': 'OPS-12, OPS-14',
            'C5:2026': 'OPS-14.01B, OPS-15.02AC',
            'SecNumCloud 3.2': '12.7.a, 12.7.d, 16.6.a',
            'DORA (EU) 2024/1774': '12(2)(d)',
            'NIS2 (EU) 2024/2690': '3.2.5',
            'ISO 27001:2022': 'A.5.28, A.5.33',
        },
    },
];
const SBOM_TYPES = /^application\/(?:vnd\.cyclonedx|spdx)\+json/;
const isSbom = ({ mediaType }) => mediaType !== undefined && SBOM_TYPES.test(mediaType);
/** Paths of the files of a package that support an item; empty where there is none. */
function supporting(item, { files, records: indexed }, records) {
    const of = (holds) => files.filter(holds).map(({ path }) => path);
    const by = (...actions) => indexed.filter(({ action }) => actions.includes(action)).map(({ path }) => path);
    const isSealed = (path) => path.startsWith(`${names/* PATHS */.R7.files}${index_file.SEAL_ACTION}/`);
    const isBundle = ({ path }) => path.endsWith(names/* BUNDLE_SUFFIX */.Zf);
    switch (item) {
        case 'change':
            return records.some(({ job }) => job.commit !== undefined) ? indexed.map(({ path }) => path) : [];
        case 'sbom':
            return of(isSbom);
        case 'signature':
            return of((file) => isBundle(file) && !/provenance/.test(file.path));
        case 'provenance':
            return of((file) => isBundle(file) && /provenance/.test(file.path));
        case 'plan':
            return by('tf-backend-guard', 'residency-assert');
        case 'trail':
            return of(({ path }) => isSealed(path) && !path.endsWith(keys/* KEYS_DOCUMENT */.RX));
        case 'keys':
            return of(({ path }) => isSealed(path) && path.endsWith(keys/* KEYS_DOCUMENT */.RX));
        case 'package':
            return [names/* PATHS */.R7.manifest, names/* PATHS */.R7.signature];
    }
}

;// CONCATENATED MODULE: ./lib/report/sections.js








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
function timeline({ strings, records }) {
    const { title, caption } = strings.timeline;
    const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
    const [from, to] = [moments[0] ?? '', moments.at(-1) ?? ''];
    const body = html `<figure>
${chart(records, statusVerdict)}
<figcaption>${caption(moment(from), moment(to))}</figcaption>
</figure>`;
    return { id: 'timeline', title, body };
}
function steps({ strings, records }) {
    const text = strings.steps;
    const body = table(strings, text.caption, [
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        { head: text.status, cell: (record) => state(statusVerdict(record), strings.status[record.status]) },
        { head: text.start, cell: ({ startedAt }) => moment(startedAt), className: 'time' },
        { head: text.duration, cell: (record) => duration(seconds(record)), className: 'number' },
        { head: text.made, cell: ({ took, made }) => `${digits(took.length)} / ${digits(made.length)}`, className: 'number' },
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
function sboms({ strings, index, records }) {
    const text = strings.sboms;
    const stepOf = (file) => records.find(({ id }) => id === file.keptBy[0]?.record);
    const rows = index.files.filter(isSbom);
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
/** Files that are shown for one line of the control map; the others are counted. */
const MOST_FILES = 5;
function controls({ strings, index, records }) {
    const text = strings.controls;
    const body = table(strings, text.intro, [
        { head: text.item, cell: ({ id }) => text.items[id] },
        {
            head: text.supports,
            cell: ({ supports }) => list(Object.entries(supports).map(([source, ids]) => html `<span class="whole">${source}</span>: ${ids}`), html `<br>`),
            className: 'long',
        },
        {
            head: text.files,
            cell: ({ id }) => {
                const paths = supporting(id, index, records);
                if (paths.length === 0)
                    return html `<span class="quiet">${text.absent}</span>`;
                const more = paths.length - MOST_FILES;
                return html `${list(paths.slice(0, MOST_FILES), html `<br>`)}${more > 0 && html `<br>${strings.more(digits(more), INDEX)}`}`;
            },
            className: 'long',
        },
    ], CONTROLS, INDEX);
    return { id: 'controls', title: text.title, body };
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
function limits({ strings, records }) {
    const text = strings.limits;
    const body = table(strings, text.intro, [
        { head: text.claim, cell: ({ id }) => text.items[id]?.claim },
        { head: text.reason, cell: ({ id }) => text.items[id]?.reason },
    ], (0,outcome/* limitsOf */.Af)(records), INDEX);
    return { id: 'limits', title: text.title, body };
}

;// CONCATENATED MODULE: ./lib/report/strings.js


/** Every word of the report that is not data. A translation is one more table of this shape. */
const english = {
    lang: 'en',
    language: 'English',
    also: 'This report is in the package in other languages too:',
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
        image: 'Image or package',
        source: 'Commit',
    },
    timeline: {
        title: 'Timeline',
        caption: (from, to) => `Steps from ${from} to ${to} UTC; the same times stand in the table of steps.`,
    },
    steps: {
        title: 'Steps',
        caption: 'What ran, in order',
        step: 'Step',
        status: 'Status',
        start: 'Start (UTC)',
        duration: 'Duration',
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
    controls: {
        title: 'What this package can support',
        intro: 'Each line supports the requirements that it names, as far as its files go. Whether a requirement is met is for those who audit to say, not for this package.',
        item: 'Subject',
        supports: 'Supports',
        files: 'Files',
        absent: 'not in this package',
        items: {
            change: 'Version, change and trigger',
            sbom: 'Software bill of materials',
            signature: 'Signature of what was delivered',
            provenance: 'Provenance of the build',
            plan: 'Infrastructure plan and where data lives',
            trail: "The cloud's own log with its chain of digests",
            keys: 'State and use of keys',
            package: 'Keeping without change',
        },
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
        items: Object.fromEntries(outcome/* LIMITS */.b1.map(({ id, claim, reason }) => [id, { claim, reason }])),
    },
    footer: (version) => `Rendered from the records in this package by sovereign-actions ${version}. The records are what counts.`,
    count: {
        step: (n) => `${n} ${n === '1' ? 'step' : 'steps'}`,
        connection: (n) => `${n} ${n === '1' ? 'connection' : 'connections'}`,
        host: (n) => `${n} ${n === '1' ? 'host' : 'hosts'}`,
        finding: (n) => `${n} ${n === '1' ? 'finding' : 'findings'}`,
    },
};

;// CONCATENATED MODULE: ./lib/report/strings-de.js

const german = {
    lang: 'de',
    language: 'Deutsch',
    also: 'Dieser Bericht ist auch in anderen Sprachen im Paket:',
    title: (deployment) => `Nachweis der Auslieferung ${deployment}`,
    heading: 'Nachweis einer Auslieferung',
    skip: 'Zur Zusammenfassung springen',
    contents: 'Inhalt',
    none: 'Keine Eintr\u00e4ge.',
    more: (count, where) => `\u2026 und ${count} weitere, in ${where}.`,
    verdict: { holds: 'Trifft zu', broken: 'Verletzt', unknown: 'Nicht bekannt' },
    status: { succeeded: 'Erfolgreich', failed: 'Fehlgeschlagen', started: 'Abgebrochen' },
    severity: { error: 'Verletzt die Grenze', warning: 'Warnung', note: 'Hinweis' },
    excepted: 'Zugelassen',
    partition: {
        'aws-eusc': 'AWS European Sovereign Cloud (aws-eusc)',
        aws: 'AWS, Regionen in EU-Mitgliedstaaten (aws)',
        sandbox: 'Sandbox (nur dieser Rechner)',
    },
    rehearsal: 'Dies ist eine Probe. Sie lief allein auf einem Rechner, in der Partition Sandbox. Sie zeigt, wie ein Paket aussieht, und belegt nichts \u00fcber eine Cloud.',
    summary: {
        title: 'Zusammenfassung',
        good: 'Jeder Schritt war erfolgreich, und keiner meldete etwas au\u00dferhalb der erkl\u00e4rten Grenze.',
        breach: 'Ein Schritt fand etwas au\u00dferhalb der erkl\u00e4rten Grenze.',
        failed: 'Nicht jeder Schritt war erfolgreich.',
        unsure: 'Kein Schritt meldete etwas au\u00dferhalb der erkl\u00e4rten Grenze, aber nicht jede Frage konnte beantwortet werden.',
        steps: (steps, from, to) => `${steps} mit Aufzeichnung, von ${from} bis ${to} UTC.`,
        boundary: (partition, regions) => html `Alle pr\u00fcften gegen dieselbe Grenze: ${partition}, mit ${regions}.`,
        boundaries: (count) => `Sie pr\u00fcften gegen ${count} verschiedene Grenzen.`,
        noBoundary: 'Kein Schritt pr\u00fcfte gegen eine Grenze.',
        connections: (count, hosts) => `Aufgezeichnet: ${count} zu ${hosts}.`,
        noConnections: 'Keine Verbindung zu einem anderen Rechner ist aufgezeichnet.',
        findings: (open, excepted) => `Gegen die Grenze: ${open}; durch eine befristete Ausnahme zugelassen: ${excepted}.`,
        integrity: 'Diese Seite ist Teil des Pakets und gibt nur seine Aufzeichnungen wieder. Ob das Paket selbst echt ist, pr\u00fcfen Sie: Die Befehle stehen unten, und worauf Sie vertrauen, kommt von au\u00dferhalb des Pakets.',
    },
    facts: {
        title: 'Was ausgeliefert wurde',
        deployment: 'Auslieferung',
        organization: 'Repository',
        commit: 'Commit',
        ref: 'Ref',
        run: 'Lauf',
        environment: 'Umgebung',
        actor: 'Gestartet von',
        product: 'Gelaufen auf',
        place: 'Wo der Runner steht, nach eigenem Nachweis',
        unverified: 'nicht gepr\u00fcft',
        packaged: 'Letzte Aufzeichnung',
        subjects: 'Gegenst\u00e4nde der Signatur',
        name: 'Name',
        kind: 'Art',
        digest: 'Hashwert',
        image: 'Image oder Paket',
        source: 'Commit',
    },
    timeline: {
        title: 'Zeitlicher Ablauf',
        caption: (from, to) => `Schritte von ${from} bis ${to} UTC; dieselben Zeiten stehen in der Tabelle der Schritte.`,
    },
    steps: {
        title: 'Schritte',
        caption: 'Was lief, der Reihe nach',
        step: 'Schritt',
        status: 'Ergebnis',
        start: 'Beginn (UTC)',
        duration: 'Dauer',
        made: 'Genommen / gemacht',
    },
    boundary: {
        title: 'Grenze',
        caption: 'Wogegen die Schritte pr\u00fcften, bevor sie handelten',
        source: 'Erkl\u00e4rt in',
        partition: 'Partition',
        regions: 'Regionen',
        steps: 'Schritte',
        digest: 'SHA-256',
        none: 'keine',
    },
    connections: {
        title: 'Verbindungen',
        caption: 'Jede Verbindung, die ein Schritt aufzeichnete',
        step: 'Schritt',
        host: 'Ziel',
        address: 'Adresse',
        purpose: 'Zweck',
        bytes: 'Gesendet / empfangen',
        tls: 'TLS',
        plain: 'keines: dieser Rechner in der Sandbox, oder unverschl\u00fcsselt',
        by: (proxy) => `\u00fcber Proxy ${proxy}`,
    },
    checks: {
        title: 'Pr\u00fcfungen',
        caption: 'Was die Schritte pr\u00fcften und was sie sahen',
        step: 'Schritt',
        check: 'Pr\u00fcfung',
        verdict: 'Antwort',
        detail: 'Gesehen',
    },
    findings: {
        title: 'Funde und Ausnahmen',
        caption: 'Was die Schritte fanden',
        step: 'Schritt',
        rule: 'Regel',
        what: 'Was',
        where: 'Wo',
        state: 'Stand',
        exception: (approver, expires, reason) => `Zugelassen von ${approver} bis ${expires}: ${reason}`,
    },
    sboms: {
        title: 'Software-St\u00fccklisten',
        caption: 'Dokumente, die die Teile der Software aufz\u00e4hlen',
        file: 'Datei',
        components: 'Komponenten',
        digest: 'SHA-256',
        step: 'Schritt',
    },
    signatures: {
        title: 'Signaturen und Bescheinigungen',
        caption: 'Sigstore-Bundles, die die Schritte machten',
        file: 'Datei',
        step: 'Schritt',
        digest: 'SHA-256',
    },
    controls: {
        title: 'Wof\u00fcr dieses Paket ein Beleg sein kann',
        intro: 'Jede Zeile st\u00fctzt die genannten Anforderungen, soweit die Dateien reichen. Ob eine Anforderung erf\u00fcllt ist, entscheidet, wer pr\u00fcft, und nicht dieses Paket.',
        item: 'Gegenstand',
        supports: 'St\u00fctzt',
        files: 'Belege',
        absent: 'nicht in diesem Paket',
        items: {
            change: 'Stand, \u00c4nderung und Ausl\u00f6ser',
            sbom: 'Software-St\u00fcckliste',
            signature: 'Signatur der Auslieferung',
            provenance: 'Herkunft des Builds',
            plan: 'Plan der Infrastruktur und Ort der Daten',
            trail: 'Protokoll der Cloud mit Pr\u00fcfsummenkette',
            keys: 'Zustand und Nutzung der Schl\u00fcssel',
            package: 'Unver\u00e4nderbare Aufbewahrung',
        },
    },
    files: {
        title: 'Dateien des Pakets',
        caption: 'Was die Schritte aufbewahrten',
        path: 'Pfad',
        size: 'Gr\u00f6\u00dfe',
        digest: 'SHA-256',
        step: 'Aufbewahrt von',
        unclaimed: 'einem abgebrochenen Schritt',
    },
    verify: {
        title: 'Selbst nachpr\u00fcfen',
        intro: 'Sie brauchen das Paket und eine Vertrauensdatei oder einen \u00f6ffentlichen Schl\u00fcssel, den Sie vom Hersteller auf anderem Weg als durch das Paket selbst bekommen haben. Jeder Befehl steht f\u00fcr sich; keiner braucht ein Netz.',
        own: 'Alles, Aussage f\u00fcr Aussage',
        unpack: 'Auspacken und jede Datei mit dem Manifest vergleichen',
        bagit: 'Das Paket mit dem Werkzeug der Library of Congress pr\u00fcfen',
        cosign: 'Die Signatur \u00fcber dem Manifest mit cosign pr\u00fcfen',
        note: 'sha256sum sieht keine hinzugef\u00fcgte Datei, und bagit.py keine neben data/. Der erste Befehl sieht beides.',
    },
    limits: {
        title: 'Was dies nicht belegt',
        intro: 'So gut ein Paket sich auch pr\u00fcfen l\u00e4sst, Folgendes kann es nicht zeigen.',
        claim: 'Nicht belegt',
        reason: 'Warum',
        items: {
            'limits.capture': {
                claim: 'Was die Schritte aufzeichneten, ist geschehen.',
                reason: 'Das Paket zeigt, dass sich seit der Aufzeichnung nichts ge\u00e4ndert hat und wer es signierte; nicht, dass der Runner die Wahrheit sagte.',
            },
            'limits.connections': {
                claim: 'Es gab keine andere Verbindung.',
                reason: 'Die Schritte zeichnen ihre eigenen Verbindungen auf. Andere Programme auf dem Runner sehen nur die Netzprotokolle des Kontos.',
            },
            'limits.transfer': {
                claim: 'Keine personenbezogenen Daten haben die EU verlassen.',
                reason: 'Fernzugriff, Support und Betreiber von Schl\u00fcsseln k\u00f6nnen \u00dcbermittlungen sein, ohne jede Verbindung einer Pipeline. Das ist eine Rechtsfrage.',
            },
            'limits.cloud': {
                claim: 'Die Cloud tat, was ihre Antworten sagten.',
                reason: 'Antworten von AWS sind so aufgezeichnet, wie sie kamen. CloudTrail mit seiner Pr\u00fcfsummenkette ist die Aussage des Anbieters selbst; sie ist nicht in diesem Paket.',
            },
            'limits.retention': {
                claim: 'Das Paket ist in seinem Speicher noch gesperrt.',
                reason: 'Die Quittung sagt, wie es gesperrt wurde; fragen Sie den Speicher nach der Version und ihrer Aufbewahrung.',
            },
            'limits.completeness': {
                claim: 'Dies ist die einzige Auslieferung.',
                reason: 'Ein Paket spricht f\u00fcr seine eigene Auslieferung. Vergleichen Sie die Liste der Pakete mit der Liste der Auslieferungen.',
            },
        },
    },
    footer: (version) => `Aus den Aufzeichnungen dieses Pakets dargestellt von sovereign-actions ${version}. Was z\u00e4hlt, sind die Aufzeichnungen.`,
    count: {
        step: (n) => `${n} ${n === '1' ? 'Schritt' : 'Schritte'}`,
        connection: (n) => `${n} ${n === '1' ? 'Verbindung' : 'Verbindungen'}`,
        host: (n) => `${n} ${n === '1' ? 'Ziel' : 'Zielen'}`,
        finding: (n) => `${n} ${n === '1' ? 'Fund' : 'Funde'}`,
    },
};

;// CONCATENATED MODULE: ./lib/report/strings-fr.js

const french = {
    lang: 'fr',
    language: 'Fran\u00e7ais',
    also: 'Ce rapport existe aussi en d\u2019autres langues dans le paquet :',
    title: (deployment) => `Preuves du d\u00e9ploiement ${deployment}`,
    heading: 'Preuves d\u2019un d\u00e9ploiement',
    skip: 'Aller au r\u00e9sum\u00e9',
    contents: 'Sommaire',
    none: 'Aucune entr\u00e9e.',
    more: (count, where) => `\u2026 et ${count} de plus, dans ${where}.`,
    verdict: { holds: 'Confirm\u00e9', broken: 'Infirm\u00e9', unknown: 'Inconnu' },
    status: { succeeded: 'R\u00e9ussie', failed: '\u00c9chou\u00e9e', started: 'Interrompue' },
    severity: { error: 'Enfreint le p\u00e9rim\u00e8tre', warning: 'Avertissement', note: 'Remarque' },
    excepted: 'Admis',
    partition: {
        'aws-eusc': 'AWS European Sovereign Cloud (aws-eusc)',
        aws: 'AWS, r\u00e9gions d\u2019\u00c9tats membres de l\u2019UE (aws)',
        sandbox: 'Bac \u00e0 sable (cette machine seule)',
    },
    rehearsal: 'Ceci est une r\u00e9p\u00e9tition. Elle s\u2019est d\u00e9roul\u00e9e sur une seule machine, dans la partition bac \u00e0 sable. Elle montre \u00e0 quoi ressemble un paquet et ne prouve rien au sujet d\u2019un nuage.',
    summary: {
        title: 'R\u00e9sum\u00e9',
        good: 'Chaque \u00e9tape a r\u00e9ussi, et aucune n\u2019a rien signal\u00e9 hors du p\u00e9rim\u00e8tre d\u00e9clar\u00e9.',
        breach: 'Une \u00e9tape a trouv\u00e9 quelque chose hors du p\u00e9rim\u00e8tre d\u00e9clar\u00e9.',
        failed: 'Toutes les \u00e9tapes n\u2019ont pas r\u00e9ussi.',
        unsure: 'Aucune \u00e9tape n\u2019a rien signal\u00e9 hors du p\u00e9rim\u00e8tre d\u00e9clar\u00e9, mais toutes les questions n\u2019ont pas eu de r\u00e9ponse.',
        steps: (steps, from, to) => `${steps} avec enregistrement, de ${from} \u00e0 ${to} UTC.`,
        boundary: (partition, regions) => html `Toutes ont v\u00e9rifi\u00e9 le m\u00eame p\u00e9rim\u00e8tre : ${partition}, avec ${regions}.`,
        boundaries: (count) => `Elles ont v\u00e9rifi\u00e9 ${count} p\u00e9rim\u00e8tres diff\u00e9rents.`,
        noBoundary: 'Aucune \u00e9tape n\u2019a v\u00e9rifi\u00e9 de p\u00e9rim\u00e8tre.',
        connections: (count, hosts) => `Elles ont not\u00e9 ${count} vers ${hosts}.`,
        noConnections: 'Elles n\u2019ont not\u00e9 aucune connexion.',
        findings: (open, excepted) => `Contre le p\u00e9rim\u00e8tre : ${open} ; admis par une exception dat\u00e9e : ${excepted}.`,
        integrity: 'Cette page fait partie du paquet et ne fait que r\u00e9p\u00e9ter ses enregistrements. C\u2019est \u00e0 vous de v\u00e9rifier si le paquet est authentique : les commandes sont plus bas, et ce \u00e0 quoi vous faites confiance vient d\u2019ailleurs que du paquet.',
    },
    facts: {
        title: 'Ce qui a \u00e9t\u00e9 d\u00e9ploy\u00e9',
        deployment: 'D\u00e9ploiement',
        organization: 'D\u00e9p\u00f4t',
        commit: 'Commit',
        ref: 'R\u00e9f\u00e9rence',
        run: 'Ex\u00e9cution',
        environment: 'Environnement',
        actor: 'Lanc\u00e9 par',
        product: 'Ex\u00e9cut\u00e9 sur',
        place: 'O\u00f9 se trouve le runner, selon ses propres indices',
        unverified: 'non v\u00e9rifi\u00e9',
        packaged: 'Dernier enregistrement',
        subjects: 'Objets de la signature',
        name: 'Nom',
        kind: 'Nature',
        digest: 'Empreinte',
        image: 'Image ou paquet',
        source: 'Commit',
    },
    timeline: {
        title: 'Chronologie',
        caption: (from, to) => `\u00c9tapes de ${from} \u00e0 ${to} UTC ; les m\u00eames heures figurent dans le tableau des \u00e9tapes.`,
    },
    steps: {
        title: '\u00c9tapes',
        caption: 'Ce qui a \u00e9t\u00e9 ex\u00e9cut\u00e9, dans l\u2019ordre',
        step: '\u00c9tape',
        status: 'R\u00e9sultat',
        start: 'D\u00e9but (UTC)',
        duration: 'Dur\u00e9e',
        made: 'Pris / produit',
    },
    boundary: {
        title: 'P\u00e9rim\u00e8tre',
        caption: 'Ce que les \u00e9tapes ont v\u00e9rifi\u00e9 avant d\u2019agir',
        source: 'D\u00e9clar\u00e9 dans',
        partition: 'Partition',
        regions: 'R\u00e9gions',
        steps: '\u00c9tapes',
        digest: 'SHA-256',
        none: 'aucun',
    },
    connections: {
        title: 'Connexions',
        caption: 'Chaque connexion qu\u2019une \u00e9tape a not\u00e9e',
        step: '\u00c9tape',
        host: 'H\u00f4te',
        address: 'Adresse',
        purpose: 'Motif',
        bytes: 'Envoy\u00e9 / re\u00e7u',
        tls: 'TLS',
        plain: 'aucun : cette machine dans le bac \u00e0 sable, ou en clair',
        by: (proxy) => `par le proxy ${proxy}`,
    },
    checks: {
        title: 'Contr\u00f4les',
        caption: 'Ce que les \u00e9tapes ont contr\u00f4l\u00e9 et ce qu\u2019elles ont vu',
        step: '\u00c9tape',
        check: 'Contr\u00f4le',
        verdict: 'R\u00e9ponse',
        detail: 'Constat\u00e9',
    },
    findings: {
        title: 'Constats et exceptions',
        caption: 'Ce que les \u00e9tapes ont trouv\u00e9',
        step: '\u00c9tape',
        rule: 'R\u00e8gle',
        what: 'Quoi',
        where: 'O\u00f9',
        state: '\u00c9tat',
        exception: (approver, expires, reason) => `Admis par ${approver} jusqu\u2019au ${expires} : ${reason}`,
    },
    sboms: {
        title: 'Nomenclatures logicielles',
        caption: 'Documents qui \u00e9num\u00e8rent les parties du logiciel',
        file: 'Fichier',
        components: 'Composants',
        digest: 'SHA-256',
        step: '\u00c9tape',
    },
    signatures: {
        title: 'Signatures et attestations',
        caption: 'Bundles Sigstore que les \u00e9tapes ont produits',
        file: 'Fichier',
        step: '\u00c9tape',
        digest: 'SHA-256',
    },
    controls: {
        title: 'Ce que ce paquet peut \u00e9tayer',
        intro: 'Chaque ligne \u00e9taye les exigences nomm\u00e9es, dans la mesure des fichiers. Si une exigence est remplie, c\u2019est \u00e0 qui contr\u00f4le d\u2019en d\u00e9cider, non \u00e0 ce paquet.',
        item: 'Sujet',
        supports: '\u00c9taye',
        files: 'Pi\u00e8ces',
        absent: 'absent de ce paquet',
        items: {
            change: 'Version, changement et d\u00e9clencheur',
            sbom: 'Nomenclature logicielle',
            signature: 'Signature de la livraison',
            provenance: 'Provenance du build',
            plan: 'Plan d\u2019infrastructure et lieu des donn\u00e9es',
            trail: 'Journal du nuage et sa cha\u00eene d\u2019empreintes',
            keys: '\u00c9tat et usage des cl\u00e9s',
            package: 'Conservation immuable',
        },
    },
    files: {
        title: 'Fichiers du paquet',
        caption: 'Ce que les \u00e9tapes ont conserv\u00e9',
        path: 'Chemin',
        size: 'Taille',
        digest: 'SHA-256',
        step: 'Conserv\u00e9 par',
        unclaimed: 'une \u00e9tape interrompue',
    },
    verify: {
        title: 'V\u00e9rifier par soi-m\u00eame',
        intro: 'Il vous faut le paquet, et un fichier de confiance ou une cl\u00e9 publique obtenus de son auteur par une autre voie que le paquet. Chaque commande se suffit ; aucune n\u2019a besoin d\u2019un r\u00e9seau.',
        own: 'Tout, affirmation par affirmation',
        unpack: 'Le d\u00e9baller et comparer chaque fichier au manifeste',
        bagit: 'Contr\u00f4ler le paquet avec l\u2019outil de la Library of Congress',
        cosign: 'Contr\u00f4ler la signature du manifeste avec cosign',
        note: 'sha256sum ne voit pas un fichier ajout\u00e9, ni bagit.py un fichier \u00e0 c\u00f4t\u00e9 de data/. La premi\u00e8re commande voit les deux.',
    },
    limits: {
        title: 'Ce que ceci ne prouve pas',
        intro: 'Si bien qu\u2019un paquet se v\u00e9rifie, il ne peut pas montrer ce qui suit.',
        claim: 'Non prouv\u00e9',
        reason: 'Pourquoi',
        items: {
            'limits.capture': {
                claim: 'Ce que les \u00e9tapes ont not\u00e9 est ce qui s\u2019est pass\u00e9.',
                reason: 'Le paquet montre que rien n\u2019a chang\u00e9 depuis l\u2019\u00e9criture, et qui l\u2019a sign\u00e9 ; non que le runner a dit la v\u00e9rit\u00e9.',
            },
            'limits.connections': {
                claim: 'Aucune autre connexion n\u2019a eu lieu.',
                reason: 'Les \u00e9tapes notent leurs propres connexions. Les autres programmes du runner ne se voient que dans les journaux r\u00e9seau du compte.',
            },
            'limits.transfer': {
                claim: 'Aucune donn\u00e9e personnelle n\u2019a quitt\u00e9 l\u2019UE.',
                reason: 'L\u2019acc\u00e8s \u00e0 distance, le support et les op\u00e9rateurs de cl\u00e9s peuvent constituer des transferts sans aucune connexion d\u2019un pipeline. C\u2019est une question de droit.',
            },
            'limits.cloud': {
                claim: 'Le nuage a fait ce que disaient ses r\u00e9ponses.',
                reason: 'Les r\u00e9ponses d\u2019AWS sont enregistr\u00e9es telles que re\u00e7ues. CloudTrail et sa cha\u00eene d\u2019empreintes sont la d\u00e9claration du fournisseur lui-m\u00eame ; elle n\u2019est pas dans ce paquet.',
            },
            'limits.retention': {
                claim: 'Le paquet est encore verrouill\u00e9 dans son d\u00e9p\u00f4t.',
                reason: 'Le re\u00e7u dit comment il a \u00e9t\u00e9 verrouill\u00e9 ; demandez au d\u00e9p\u00f4t la version et sa dur\u00e9e de conservation.',
            },
            'limits.completeness': {
                claim: 'Il n\u2019y a pas d\u2019autre d\u00e9ploiement.',
                reason: 'Un paquet parle de son propre d\u00e9ploiement. Comparez la liste des paquets \u00e0 celle des d\u00e9ploiements.',
            },
        },
    },
    footer: (version) => `\u00c9tabli \u00e0 partir des enregistrements de ce paquet par sovereign-actions ${version}. Ce sont les enregistrements qui comptent.`,
    count: {
        step: (n) => `${n} ${n === '1' ? '\u00e9tape' : '\u00e9tapes'}`,
        connection: (n) => `${n} ${n === '1' ? 'connexion' : 'connexions'}`,
        host: (n) => `${n} ${n === '1' ? 'h\u00f4te' : 'h\u00f4tes'}`,
        finding: (n) => `${n} ${n === '1' ? 'constat' : 'constats'}`,
    },
};

;// CONCATENATED MODULE: ./lib/report/style.js
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
figure { margin: 0; } figcaption { color: var(--soft); font-size: .9375rem; }
.chart { display: block; width: 100%; height: auto; max-width: 60rem; font-size: 12px; } .chart text { fill: currentColor; } .chart text.time { fill: var(--soft); font-variant-numeric: tabular-nums; }
.chart .tick { stroke: var(--line); } .chart .run { fill: var(--accent); } .chart .run.broken { fill: var(--bad); } .chart .run.unknown { fill: var(--open); }
.languages { color: var(--soft); font-size: .875rem; }
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
  tr, .card, pre, .banner, figure { break-inside: avoid; }
  .card, .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./lib/report/report.js









const STYLE_HASH = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
/** The reports of a package by their paths in it, the English one first. */
const REPORTS = [
    [names/* PATHS */.R7.report, english],
    [names/* PATHS */.R7.report.replace('.html', '.de.html'), german],
    [names/* PATHS */.R7.report.replace('.html', '.fr.html'), french],
];
/** Paths of the reports in a package. */
const REPORT_PATHS = REPORTS.map(([path]) => path);
/** Renders the reports of a package in all languages, by their paths in it. */
const renderReports = (index, records) => new Map(REPORTS.map(([path, strings]) => [path, renderReport(index, records, strings)]));
/**
 * Renders the report: one HTML file with no script and no outside request, the same bytes for the same records.
 * @param records in any order; unfinished ones are shown as cut off
 */
function renderReport(index, records, strings = english) {
    const data = { strings, index, records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    const { /* deployed */ "$8": deployed, /* timeline */ "IO": timeline, /* steps */ "Ci": steps, /* boundary */ "pP": boundary, /* connections */ "oQ": connections, /* findings */ "Pg": findings, /* checks */ "AV": checks, /* sboms */ "ZK": sboms, /* signatures */ "EW": signatures, /* controls */ "ne": controls, /* files */ "aq": files, /* verify */ "MX": verify, /* limits */ "Fy": limits } = sections_namespaceObject;
    const parts = [
        deployed,
        timeline,
        steps,
        boundary,
        connections,
        findings,
        checks,
        sboms,
        signatures,
        controls,
        files,
        verify,
        limits,
    ].map((make) => make(data));
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
<p class="languages">${strings.also} ${list(REPORTS.filter(([, other]) => other !== strings).map(([path, { lang, language }]) => html `<span lang="${lang}">${language}</span> (${path.slice(path.lastIndexOf('/') + 1)})`))}</p>
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

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ KEYS_DOCUMENT),
/* harmony export */   a: () => (/* binding */ judgeKeys),
/* harmony export */   nz: () => (/* binding */ collectKeys)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);
/* harmony import */ var _cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);


const KEYS_DOCUMENT = 'keys.json';
const QUESTIONS = ['DescribeKey', 'GetKeyPolicy', 'ListGrants', 'GetKeyRotationStatus', 'ListKeyRotations', 'GetKeyLastUsage'];
/** Asks KMS about each key, in its region. What is denied or not there is noted, never an error. */
function collectKeys({ aws }, arns) {
    return Promise.all(arns.map(async (arn) => {
        const evidence = { arn, answers: {}, denied: {} };
        const region = arn.split(':')[3];
        for (const question of QUESTIONS) {
            try {
                const { $metadata, ...answer } = await aws.call('kms', question, { KeyId: arn }, { region, attempts: 2 });
                evidence.answers[question] = answer;
            }
            catch (error) {
                evidence.denied[question] =
                    error instanceof Error && error.name !== 'Error' ? `${error.name}: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
            }
        }
        return evidence;
    }));
}
/**
 * What the answers come to. Pure.
 * @param roles ARNs of the roles of the deployment, which must not be able to take the key away
 * @param regions of the boundary
 */
function judgeKeys(keys, roles, regions) {
    return keys.flatMap(({ arn, answers, denied }) => [
        { name: `state of ${arn}`, ...stateOf(answers.DescribeKey, denied.DescribeKey, regions) },
        { name: `policy of ${arn}`, ...policyOf(answers.GetKeyPolicy, denied.GetKeyPolicy, roles) },
    ]);
}
function stateOf(answer, denied, regions) {
    const metadata = (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) && (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer.KeyMetadata) ? answer.KeyMetadata : undefined;
    if (!metadata)
        return { verdict: 'unknown', detail: `KMS does not describe it: ${denied ?? 'no answer'}.` };
    const { KeyState: state, DeletionDate: deletion, MultiRegionConfiguration: config } = metadata;
    const replicas = (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(config) && Array.isArray(config.ReplicaKeys)
        ? config.ReplicaKeys.flatMap((key) => ((0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(key) ? [String(key.Region)] : []))
        : [];
    const outside = replicas.filter((region) => !regions.includes(region));
    if (outside.length > 0)
        return { verdict: 'broken', detail: `It has replicas outside the boundary: ${outside.join(', ')}.` };
    if (state === 'Enabled')
        return { verdict: 'holds', detail: 'It is enabled.' };
    const until = deletion === undefined ? '' : `, to be deleted ${new Date(deletion).toISOString()}`;
    return { verdict: 'broken', detail: `It is not enabled: ${String(state)}${until}.` };
}
/** What takes a key away, or lets somebody else do it. */
const TAKING_AWAY = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];
function policyOf(answer, denied, roles) {
    const text = (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) && typeof answer.Policy === 'string' ? answer.Policy : undefined;
    if (text === undefined)
        return { verdict: 'unknown', detail: `KMS does not show it: ${denied ?? 'no answer'}.` };
    let policy;
    try {
        policy = JSON.parse(text);
    }
    catch {
        return { verdict: 'unknown', detail: 'It is not JSON.' };
    }
    const statements = (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(policy) ? [policy.Statement].flat().filter(_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv) : [];
    const giving = statements.filter((statement) => statement.Effect === 'Allow' && namesOneOf(statement, roles) && TAKING_AWAY.some((action) => allowsAction(statement, action)));
    return giving.length > 0
        ? {
            verdict: 'broken',
            detail: `It lets the role of the deployment take the key away: ${giving.map(({ Sid }) => String(Sid ?? 'a statement without Sid')).join(', ')}.`,
        }
        : {
            verdict: 'holds',
            detail: 'It gives no role of the deployment the right to take the key away. What policies of IAM give, it does not show.',
        };
}
function namesOneOf({ Principal: principal, NotPrincipal: except }, roles) {
    if (except !== undefined || principal === '*')
        return true;
    const named = (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(principal) ? [principal.AWS].flat() : [];
    return named.some((name) => name === '*' || roles.includes(String(name)));
}
function allowsAction({ Action: actions, NotAction: except }, action) {
    const matches = (patterns) => [patterns].flat().some((pattern) => typeof pattern === 'string' && glob(pattern).test(action));
    return except === undefined ? matches(actions) : !matches(except);
}
/** IAM's patterns of actions: `*` is any text, `?` any sign, case does not count. */
const glob = (pattern) => new RegExp(`^${pattern
    .replaceAll(/\*+/g, '*')
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')}$`, 'i');


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UD: () => (/* binding */ Claims),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fd: () => (/* binding */ GROUPS)
/* harmony export */ });
/** What claims are about, in the order in which they are shown. */
const GROUPS = ['container', 'contents', 'signature', 'records', 'deployment', 'cloud', 'outcome', 'limits'];
/** Collects claims; a broken or unknown one counts unless it is said not to. */
class Claims {
    all = [];
    add(id, verdict, claim, reason, more = {}) {
        const group = id.split('.')[0];
        this.all.push({ id, group, verdict, claim, reason, details: more.details ?? [], counts: more.counts ?? true });
    }
}
/** `broken` when there is a problem, else `holds`. */
const verdictOf = (problems) => (problems.length > 0 ? 'broken' : 'holds');
const count = (n, noun) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   G2: () => (/* binding */ addLimits),
/* harmony export */   Tx: () => (/* binding */ checkOutcome),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _package_index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1946);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7976);


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
/** The limits of a package: a seal holds what a record lacks, CloudTrail's own statement. */
const limitsOf = (records) => records.some(({ action }) => action === _package_index_file_js__WEBPACK_IMPORTED_MODULE_1__.SEAL_ACTION) ? LIMITS.filter(({ id }) => id !== 'limits.cloud') : LIMITS;
/** Claims that cannot be known, and a warning where the package is of a rehearsal. */
function addLimits(claims, records) {
    if (records.some(({ boundary }) => boundary?.partition === 'sandbox')) {
        claims.add('limits.rehearsal', 'unknown', 'This was a real deployment.', 'It was a rehearsal: partition sandbox is the loopback of one machine, and proves nothing about a cloud.', {
            counts: false,
        });
    }
    for (const { id, claim, reason } of limitsOf(records))
        claims.add(id, 'unknown', claim, reason, { counts: false });
}


/***/ })

};
