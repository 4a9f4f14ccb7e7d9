export const id = 1125;
export const ids = [1125,3006];
export const modules = {

/***/ 83584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DELIVERY_LAG),
/* harmony export */   u: () => (/* binding */ checkChain)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7892);

/** CloudTrail delivers an event within about 15 minutes, and the aws cli too looks one hour further. */
const DELIVERY_LAG = 60 * 60_000;
/**
 * Checks the digests of one trail, account and region over a window. Each is checked by itself (form, place, signature) and
 * against the one before it (place, SHA-256, signature, time), so that a digest that was cut out, exchanged or put in is found.
 * Offline.
 * @param window of events; digests are asked for {@link DELIVERY_LAG} longer
 */
async function checkChain(stored, keys, window) {
    const byFingerprint = new Map(keys.map((key) => [key.fingerprint, key]));
    const digests = [];
    const held = [];
    for (const file of stored) {
        const { bucket, key } = file;
        const digest = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .rP)(file);
        const mistake = typeof digest === 'string' ? digest : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureMistake */ .T_)(digest, byFingerprint);
        digests.push({ bucket, key, ...(mistake !== undefined && { mistake }) });
        if (mistake === undefined)
            held.push(digest);
    }
    held.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
    const regular = held.filter(({ backfill }) => !backfill);
    return {
        digests,
        logs: logsOf(held),
        gaps: gapsOf(regular, { from: window.from, to: window.to + DELIVERY_LAG }),
        breaks: [...breaksOf(regular), ...breaksOf(held.filter(({ backfill }) => backfill))],
    };
}
/** The log files, each once. Two digests that give one file two hashes both count, so that the file cannot hold for both. */
function logsOf(digests) {
    const logs = new Map();
    for (const log of digests.flatMap((digest) => digest.logs))
        logs.set(`${log.bucket}\n${log.key}\n${log.sha256}`, log);
    return [...logs.values()];
}
function breaksOf(digests) {
    const breaks = [];
    for (const [index, digest] of digests.entries()) {
        const before = digests[index - 1];
        if (!before)
            continue;
        const { previous, key } = digest;
        if (!previous)
            breaks.push(`${key} begins a new chain after ${before.key}: logging or its validation was off in between`);
        else if (previous.key !== before.key || previous.bucket !== before.bucket)
            breaks.push(`${key} follows ${previous.key}, which is not here`);
        else if (previous.sha256 !== before.sha256 || previous.signature !== before.signature)
            breaks.push(`${key} follows another ${before.key} than the one that is here`);
        else if (!digest.backfill && digest.start < before.end)
            breaks.push(`${key} and ${before.key} are about the same time`);
    }
    return breaks;
}
function gapsOf(digests, { from, to }) {
    const gaps = [];
    let covered = from;
    for (const { start, end } of digests) {
        if (end <= covered)
            continue;
        if (start >= to)
            break;
        if (start > covered)
            gaps.push({ from: covered, to: start });
        covered = end;
    }
    if (covered < to)
        gaps.push({ from: covered, to });
    return gaps;
}


/***/ }),

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rP: () => (/* binding */ readDigest),
  x6: () => (/* binding */ readLog),
  T_: () => (/* binding */ signatureMistake)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/cloudtrail/gunzip.js


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
    const chunkSize = Math.min(Math.max(stated + 1, 64 * 1024), 16 * 1024 * 1024);
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

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/cloudtrail/digest.js



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
    const fields = (0,json/* isObject */.Gv)(value) ? value : {};
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
        const { s3Bucket: bucket, s3Object: key, hashValue, hashAlgorithm } = (0,json/* isObject */.Gv)(log) ? log : {};
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
    // In the thread pool, as inflating is: files are read beside each other.
    return Buffer.from(await external_node_crypto_.subtle.digest('SHA-256', inflated)).toString('hex') === sha256
        ? inflated
        : 'its contents have another SHA-256 than its digest says';
}
function timeOf(value) {
    const time = typeof value === 'string' && TIME.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 29973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Q: () => (/* binding */ isDigestOf),
/* harmony export */   bx: () => (/* binding */ TrailBucket)
/* harmony export */ });
/* unused harmony export digestPrefix */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39653);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77958);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83584);



const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const READS = 8;
/** Bytes; CloudTrail's own files are far below it. */
const MAX_BYTES = 128 * 1024 * 1024;
/** Where the digests of an account are: a folder for each region. */
const digestFolder = ({ prefix, organization }, account) => [prefix, 'AWSLogs', organization, account, 'CloudTrail-Digest', ''].filter((part) => part !== undefined).join('/');
/** Where a trail's digests of one day are, up to the time in their names. */
function digestPrefix(trail, home, account, region, day) {
    const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '/');
    return `${digestFolder(trail, account)}${region}/${date}/${account}_CloudTrail-Digest_${region}_${trail.trail}_${home}_`;
}
/** Whether a name is that of a digest of the trail, of an account and region. */
function isDigestOf(trail, home, account, region, key) {
    const ended = timeInName(key);
    return ended !== undefined && key.startsWith(digestPrefix(trail, home, account, region, ended));
}
/** Reads from the trail's bucket alone, as the boundary declares it. */
class TrailBucket {
    #context;
    #place;
    #bucket;
    trail;
    home;
    constructor(context, trail) {
        const { boundary } = context;
        this.#context = context;
        this.trail = trail;
        this.home = trail['home-region'] ?? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .homeRegion */ .wC)(boundary);
        this.#place = { region: trail.region ?? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .homeRegion */ .wC)(boundary) };
        this.#bucket = {
            Bucket: trail.bucket,
            ...(trail.account !== undefined && { ExpectedBucketOwner: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(boundary, trail.account) }),
        };
    }
    /**
     * The public keys that CloudTrail signs with, for digests of a window.
     * @throws TRAIL_UNREADABLE
     */
    async keys({ from, to }) {
        const keys = [];
        let token;
        do {
            const request = {
                StartTime: new Date(from - HOUR),
                EndTime: new Date(to + _chain_js__WEBPACK_IMPORTED_MODULE_1__/* .DELIVERY_LAG */ .a + 2 * HOUR),
                ...(token && { NextToken: token }),
            };
            const answer = await this.#call('the public keys of CloudTrail', 'cloudtrail:ListPublicKeys', () => this.#context.aws.call('cloudtrail', 'ListPublicKeys', request, { region: this.home }));
            for (const { Value, Fingerprint, ValidityStartTime, ValidityEndTime } of answer.PublicKeyList ?? []) {
                if (!Value || !Fingerprint)
                    continue;
                const [validFrom, validTo] = [ValidityStartTime?.toISOString(), ValidityEndTime?.toISOString()];
                const value = Buffer.from(Value).toString('base64');
                keys.push({ fingerprint: Fingerprint, value, ...(validFrom && { validFrom }), ...(validTo && { validTo }) });
            }
            token = answer.NextToken;
        } while (token);
        return keys.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    }
    /** Every region that an account has digests of. @throws TRAIL_UNREADABLE */
    async regions(account) {
        const folder = digestFolder(this.trail, account);
        const { folders } = await this.#list(folder, '/');
        return folders.map((name) => name.slice(folder.length, -1)).filter((name) => /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(name));
    }
    /**
     * The digests of an account and region that end within the window, or up to two hours after it, and what they are worth.
     * @throws TRAIL_UNREADABLE
     */
    async part(account, region, keys, window) {
        const last = window.to + _chain_js__WEBPACK_IMPORTED_MODULE_1__/* .DELIVERY_LAG */ .a + HOUR;
        const names = [];
        for (let day = Math.floor(window.from / DAY) * DAY; day <= last; day += DAY)
            names.push(...(await this.#list(digestPrefix(this.trail, this.home, account, region, day))).keys);
        const within = names.filter((name) => {
            const ended = timeInName(name);
            return ended !== undefined && ended > window.from && ended <= last;
        });
        const digests = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(within, READS, async (key) => {
            const { bytes, metadata } = await this.#read(key);
            return { bucket: this.trail.bucket, key, bytes: bytes ?? new Uint8Array(), metadata };
        });
        return { account, region, digests, chain: await (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .checkChain */ .u)(digests, keys, window) };
    }
    /** A log file's bytes, or undefined where it is gone. @throws TRAIL_UNREADABLE */
    async log({ bucket, key }) {
        // A digest could name any bucket; only the boundary's is ever read.
        return bucket === this.trail.bucket ? (await this.#read(key)).bytes : undefined;
    }
    async #list(prefix, delimiter) {
        const keys = [];
        const folders = [];
        let token;
        do {
            const request = { ...this.#bucket, Prefix: prefix, Delimiter: delimiter, ...(token && { ContinuationToken: token }) };
            const answer = await this.#call(`the names under s3://${this.trail.bucket}/${prefix}`, 's3:ListBucket', () => this.#context.aws.call('s3', 'ListObjectsV2', request, this.#place));
            for (const { Key } of answer.Contents ?? [])
                if (Key)
                    keys.push(Key);
            for (const { Prefix } of answer.CommonPrefixes ?? [])
                if (Prefix)
                    folders.push(Prefix);
            // Whoever answers with the same page again would keep this job for ever.
            token = answer.NextContinuationToken === token ? undefined : answer.NextContinuationToken;
        } while (token);
        return { keys, folders };
    }
    async #read(key) {
        return this.#call(`s3://${this.trail.bucket}/${key}`, 's3:GetObject', async () => {
            try {
                const { Body, ContentLength: size = 0, Metadata = {}, } = await this.#context.aws.call('s3', 'GetObject', { ...this.#bucket, Key: key }, this.#place);
                if (size <= MAX_BYTES)
                    return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), metadata: Metadata };
                // It counts as what it is: no file of CloudTrail's.
                Body?.destroy?.();
                return { bytes: new Uint8Array(), metadata: {} };
            }
            catch (error) {
                if (error instanceof Error && error.name === 'NoSuchKey')
                    return { metadata: {} };
                throw error;
            }
        });
    }
    async #call(what, right, ask) {
        try {
            return await ask();
        }
        catch (error) {
            if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj)
                throw error;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceError */ .K)('TRAIL_UNREADABLE', `This role cannot read ${what}: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, `Let it call ${right}; the boundary names the trail under "cloudtrail".`, { cause: error });
        }
    }
}
/** The end of a digest's time, from its name: `\u2026_20261120T130000Z.json.gz`. */
function timeInName(key) {
    const [, year, month, day, hour, minute, second] = /_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:_backfill)?\.json\.gz$/.exec(key) ?? [];
    return year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}


/***/ }),

/***/ 73006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   boundariesOf: () => (/* binding */ boundariesOf),
/* harmony export */   buildPackage: () => (/* binding */ buildPackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11649);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66159);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77958);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74308);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43985);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30359);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96038);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9643);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89715);









/**
 * The base folder of a deployment's package.
 * @throws PACKAGE_NAME when the name has nothing that a file name can carry, or something that acts on a terminal
 */
function baseOf(deployment) {
    if (deployment.length > 200 || !/[A-Za-z0-9]/.test(deployment) || (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(deployment) !== deployment) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceError */ .K)('PACKAGE_NAME', `${JSON.stringify(deployment.slice(0, 200))} cannot name a deployment.`, 'Use up to 200 characters with letters or digits, such as "shop-4711".');
    }
    return `evidence-${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .safePart */ .lA)(deployment)}`;
}
/** Puts a package together. Files are streamed and hashed while they are packed; nothing of a file stays in memory. */
function buildPackage(source) {
    const { collected, deployment, version, boundary, controls = [] } = source;
    const records = collected.records.map(({ record }) => record);
    const index = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__.buildIndex)({
        deployment,
        version,
        records,
        sizes: (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .sizesOf */ .gN)(collected.files),
        boundary: boundary && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(boundary),
        controls,
    });
    const base = baseOf(deployment);
    const reports = source.render(index, records, controls);
    const payload = payloadOf(source, index, reports);
    let payloadBytes = 0;
    for (const { size } of payload)
        payloadBytes += size;
    const entries = bagEntries(source, index, base, payload, payloadBytes);
    return { base, index, reports, payloadBytes, stream: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .writeTar */ .FJ)(entries, { mtime: (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__.timeOf)(records) }) };
}
function payloadOf({ collected, boundary, controls = [] }, index, reports) {
    const inMemory = (path, text) => {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        return { path, size: content.length, sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(content), read: () => content };
    };
    const indexBytes = () => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)((0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__.formatIndex)(index));
    const others = [
        ...(boundary ? [inMemory(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.boundary, boundary)] : []),
        ...controls.map(({ path, bytes }) => inMemory(path, bytes)),
        { path: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.index, ...measured(indexBytes()), read: indexBytes },
        ...[...reports].map(([path, text]) => inMemory(path, text)),
        ...collected.records.map((one) => {
            const path = `${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.records}${one.record.id}.json`;
            if (!('file' in one))
                return inMemory(path, one.bytes);
            const { size, sha256 } = one.file;
            return { path, size, sha256, read: (small) => (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBytes */ .$e)(one.file, small) };
        }),
    ].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .compareTarNames */ .TP)(a.path, b.path));
    const after = others.findIndex(({ path }) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .compareTarNames */ .TP)(path, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.files) > 0);
    return {
        length: others.length + index.files.length,
        *[Symbol.iterator]() {
            yield* others.slice(0, after);
            yield* index.files;
            yield* others.slice(after);
        },
    };
}
function bodyOf({ sha256, read }, { files }, small) {
    if (read)
        return read(small);
    const file = files.get(sha256);
    if (file === undefined)
        throw new TypeError(`the index names ${sha256}, which the ledger does not have`);
    return (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBytes */ .$e)(file, small);
}
function measured(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
    }
    return { size, sha256: hash.digest('hex') };
}
/** The tar's entries in its order. Byte order puts `data/` before the manifest, which puts its signature before the tag manifest. */
async function* bagEntries(source, index, base, payload, payloadBytes) {
    const { deployment, organization } = source;
    const bagInfo = (0,_bag_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBagInfo */ .gh)({
        date: index.time.slice(0, 10),
        deployment,
        organization,
        payloadBytes,
        payloadFiles: payload.length,
    });
    const tags = new Map();
    const tag = (name, read) => {
        const { size, sha256 } = measured(read());
        tags.set(name, sha256);
        return { name: `${base}/${name}`, size, body: read() };
    };
    const tagText = (name, text) => tag(name, () => [Buffer.from(text)]);
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.bagInfo, bagInfo);
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.bagIt, _bag_js__WEBPACK_IMPORTED_MODULE_9__/* .BAGIT_TXT */ .tb);
    const small = new _pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .SmallFiles */ .t1();
    for (const file of payload)
        yield { name: `${base}/${file.path}`, size: file.size, body: bodyOf(file, source.collected, small) };
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.manifest, () => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)((0,_bag_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestLines */ .Rl)(payload)));
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
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.signature, await source.sign((0,_statement_js__WEBPACK_IMPORTED_MODULE_10__/* .packageStatement */ .I1)(tags, index.subjects, predicate)));
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.tagManifest, (0,_bag_js__WEBPACK_IMPORTED_MODULE_9__/* .formatManifest */ .L_)(tags));
}
/** SHA-256 of every boundary that the records name, sorted. */
const boundariesOf = (records) => [...new Set(records.flatMap(({ boundary }) => (boundary ? [boundary.sha256] : [])))].sort();


/***/ }),

/***/ 24201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BUILT_IN_MAP)
/* harmony export */ });
const C5 = {
    en: 'BSI, C5 criteria catalogue for cloud computing',
    de: 'BSI, Kriterienkatalog Cloud Computing (C5)',
    fr: 'BSI, catalogue de crit\u00e8res C5 pour l\u2019informatique en nuage',
};
/** The map that every report shows. Numbers alone, since most of the texts may not be copied. */
const BUILT_IN_MAP = {
    version: 1,
    id: 'sovereign-actions',
    title: { en: 'Regulations and standards', de: 'Regelwerke und Normen', fr: 'R\u00e9glementations et normes' },
    sources: {
        'C5:2020': { title: C5, edition: '2020' },
        'C5:2026': {
            title: C5,
            edition: '2026, 1.0.1 (2026-04-07)',
            note: {
                en: 'Numbers as in copies of the final text; not compared with the original of the BSI.',
                de: 'Nummern wie in Abschriften der Endfassung; mit dem Original des BSI nicht verglichen.',
                fr: 'Num\u00e9ros relev\u00e9s dans des copies du texte d\u00e9finitif, sans comparaison avec l\u2019original du BSI.',
            },
        },
        'C5:2025': {
            title: C5,
            edition: '2025',
            note: {
                en: 'The draft of C5:2026, for numbers that were not seen in the final text, which may count them otherwise.',
                de: 'Der Entwurf von C5:2026, f\u00fcr Nummern, die in der Endfassung nicht nachgesehen wurden; sie kann sie anders z\u00e4hlen.',
                fr: 'Le projet de C5:2026, pour les num\u00e9ros non relev\u00e9s dans le texte d\u00e9finitif, qui peut les num\u00e9roter autrement.',
            },
        },
        SecNumCloud: {
            title: {
                en: 'ANSSI, requirements for providers of cloud services',
                de: 'ANSSI, Anforderungen an Anbieter von Cloud-Diensten',
                fr: 'ANSSI, prestataires de services d\u2019informatique en nuage, r\u00e9f\u00e9rentiel d\u2019exigences',
            },
            edition: '3.2',
        },
        DORA: {
            title: {
                en: 'Delegated Regulation (EU) 2024/1774 under Regulation (EU) 2022/2554',
                de: 'Delegierte Verordnung (EU) 2024/1774 zur Verordnung (EU) 2022/2554',
                fr: 'R\u00e8glement d\u00e9l\u00e9gu\u00e9 (UE) 2024/1774 au titre du r\u00e8glement (UE) 2022/2554',
            },
        },
        NIS2: {
            title: {
                en: 'Implementing Regulation (EU) 2024/2690 under Directive (EU) 2022/2555, annex',
                de: 'Durchf\u00fchrungsverordnung (EU) 2024/2690 zur Richtlinie (EU) 2022/2555, Anhang',
                fr: 'R\u00e8glement d\u2019ex\u00e9cution (UE) 2024/2690 au titre de la directive (UE) 2022/2555, annexe',
            },
        },
        'ISO/IEC 27001': {
            title: { en: 'ISO/IEC 27001, annex A', de: 'ISO/IEC 27001, Anhang A', fr: 'ISO/IEC 27001, annexe A' },
            edition: '2022',
        },
    },
    requirements: [
        {
            evidence: ['change', 'approvals'],
            supports: {
                'C5:2020': ['DEV-05', 'DEV-07', 'DEV-08', 'DEV-09'],
                'C5:2026': ['DEV-08.02B', 'DEV-09.02B', 'DEV-10.01B'],
                SecNumCloud: ['12.2', '14.2.a', '14.2.b'],
                DORA: ['16(2)', '17(1)(a)\u2013(d)'],
                NIS2: ['6.4.1', '6.4.2'],
                'ISO/IEC 27001': ['A.8.4', 'A.8.32'],
            },
        },
        {
            evidence: ['sbom'],
            supports: {
                'C5:2026': ['DEV-13.01B', 'DEV-13.02B', 'DEV-14.02B'],
                SecNumCloud: ['8.1', '14.2.c'],
                DORA: ['10(2)(d)'],
                NIS2: ['6.1.2.c', '12.4.1'],
                'ISO/IEC 27001': ['A.5.21', 'A.8.8'],
            },
        },
        {
            evidence: ['signature'],
            supports: {
                'C5:2020': ['DEV-08'],
                'C5:2026': ['DEV-09.01B', 'DEV-14.03B'],
                SecNumCloud: ['10.4.a', '12.10'],
                DORA: ['6', '16(7)'],
                NIS2: ['9.2'],
                'ISO/IEC 27001': ['A.8.19', 'A.8.24'],
            },
        },
        {
            evidence: ['provenance'],
            supports: {
                'C5:2020': ['DEV-07', 'DEV-08'],
                'C5:2026': ['DEV-08.02B', 'DEV-09.02AC', 'DEV-12.01B'],
                SecNumCloud: ['14.2.c', '14.4'],
                DORA: ['16'],
                NIS2: ['6.2.2'],
                'ISO/IEC 27001': ['A.8.25', 'A.8.31'],
            },
        },
        {
            evidence: ['plan'],
            supports: {
                'C5:2020': ['DEV-03', 'DEV-05', 'DEV-06'],
                'C5:2026': ['DEV-06.01B', 'DEV-10.01B'],
                'C5:2025': ['COS-03.03B'],
                SecNumCloud: ['12.2', '14.2.b', '17.5'],
                DORA: ['13(1)(h)', '17(1)(d)', '17(1)(h)'],
                NIS2: ['6.3.1', '6.4.2'],
                'ISO/IEC 27001': ['A.8.9', 'A.8.32'],
            },
        },
        {
            evidence: ['trail'],
            supports: {
                'C5:2020': ['OPS-10', 'OPS-12', 'OPS-14', 'OPS-15'],
                'C5:2026': ['OPS-14.01B', 'OPS-15.01B\u2013OPS-15.03B', 'OPS-15.02AC'],
                SecNumCloud: ['12.6.a', '12.6.c', '12.7.a', '12.7.c', '12.7.d', '12.8.b', '16.6.a'],
                DORA: ['12(1)', '12(2)(a)', '12(2)(c)(iii)', '12(2)(d)'],
                NIS2: ['3.2.1\u20133.2.6'],
                'ISO/IEC 27001': ['A.5.28', 'A.8.15\u2013A.8.17'],
            },
        },
        {
            evidence: ['keys'],
            supports: {
                'C5:2020': ['CRY-01', 'CRY-03', 'CRY-04'],
                'C5:2026': ['CRY-17.01B', 'CRY-17.02B'],
                'C5:2025': ['CRY-05', 'CRY-07.01B', 'CRY-10.01B', 'CRY-18', 'CRY-19'],
                SecNumCloud: ['10.1', '10.5.a\u2013d'],
                DORA: ['6', '7(1)\u2013(3)'],
                NIS2: ['9.2.c (v)', '9.2.c (xi)'],
                'ISO/IEC 27001': ['A.8.24'],
            },
        },
        {
            evidence: ['package'],
            supports: {
                'C5:2020': ['OPS-12', 'OPS-14'],
                'C5:2026': ['OPS-14.01B', 'OPS-15.02AC'],
                SecNumCloud: ['12.7.a', '12.7.d', '16.6.a'],
                DORA: ['12(2)(d)'],
                NIS2: ['3.2.5'],
                'ISO/IEC 27001': ['A.5.28', 'A.5.33'],
            },
        },
    ],
};


/***/ }),

/***/ 40392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyCommands)
/* harmony export */ });
/* harmony import */ var _package_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73006);
/* harmony import */ var _package_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30359);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96038);
/* harmony import */ var _package_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89715);




/**
 * The exact commands with which a stranger checks a package, each with a tool of its own.
 * @param witnesses those that the trust names; a report, which is written before its package is signed, takes both for given
 */
function verifyCommands({ verify }, { deployment, records, subjects }, signer, witnesses = { log: true, authority: true }) {
    const base = (0,_package_build_js__WEBPACK_IMPORTED_MODULE_0__.baseOf)(deployment);
    const bundle = `${base}/${_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.signature}`;
    const seen = `${witnesses.authority ? ' --use-signed-timestamps' : ''}${witnesses.log ? '' : ' --insecure-ignore-tlog'}`;
    const cosign = (identity) => [
        `cosign verify-blob-attestation ${identity} \\`,
        `  --trusted-root trusted_root.json${seen} \\`,
        `  --type '${_package_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To}' \\`,
        `  --bundle ${bundle} ${base}/${_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.manifest}`,
    ];
    const certified = (subject, issuer) => `--certificate-identity ${subject} --certificate-oidc-issuer ${issuer}`;
    const says = 'Verified OK';
    const byKey = (file) => ({ title: verify.cosign, lines: cosign(`--key ${file}`), says });
    // A job has its commit as a subject too.
    const sealed = records.some(({ action }) => action === _package_index_file_js__WEBPACK_IMPORTED_MODULE_3__.SEAL_ACTION) ? subjects.find(({ digest }) => 'sha256' in digest) : undefined;
    const apart = {
        title: verify.trust,
        lines: ["jq -r '.keys[0].publicKey // empty' trust.json > release.pub", 'jq .trustedRoot trust.json > trusted_root.json'],
    };
    const byAuthority = {
        title: verify.openssl,
        lines: [
            `jq -r '.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp' ${bundle} |`,
            '  base64 -d > time-stamp.tsr',
            `jq -r '.dsseEnvelope.signatures[0].sig' ${bundle} | base64 -d > signature.der`,
            "jq -r '.timestampAuthorities[].certChain.certificates[].rawBytes' trusted_root.json |",
            '  while read -r certificate; do echo "$certificate" | base64 -d | openssl x509 -inform DER; done > authority.pem',
            'openssl ts -verify -in time-stamp.tsr -data signature.der -CAfile authority.pem -untrusted authority.pem',
            'openssl ts -reply -in time-stamp.tsr -text',
        ],
        says: 'Verification: OK',
    };
    return [
        {
            title: verify.own,
            lines: [`sovereign verify ${base}.tar${sealed === undefined ? '' : ` --record ${quoted(sealed.name)}`} --trust trust.json`],
        },
        {
            title: verify.unpack,
            lines: [
                `tar -xf ${base}.tar`,
                `cd ${base}`,
                `sha256sum --strict -c ${_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.manifest}`,
                `sha256sum --strict -c ${_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.tagManifest}`,
                'cd ..',
            ],
        },
        { title: verify.bagit, lines: [`bagit.py --validate ${base}`], says: `${base} is valid` },
        ...(signer === undefined
            ? [apart, byKey('release.pub'), { title: verify.cosignCertificate, lines: cosign(certified('"$SUBJECT"', '"$ISSUER"')), says }]
            : 'keyFile' in signer
                ? [byKey(signer.keyFile)]
                : [{ title: verify.cosign, lines: cosign(certified(quoted(signer.subject), quoted(signer.issuer))), says }]),
        ...(witnesses.authority ? [byAuthority] : []),
    ];
}
/** As one word of a shell. The subject of a certificate is somebody else's text, and so is the name of what was sealed. */
const quoted = (text) => (/^\w[\w.-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 19391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony exports Html, escapeHtml */
/** Markup that is safe as it stands. Made by {@link html} alone. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * A template whose values are escaped and cut, so that no text of a record can become markup or bury the others.
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
    return escapeHtml(short(String(value)));
}
/** Characters of one text after which it is cut. No word of this project is as long, and one text of a record must not fill a book. */
const LONGEST = 1000;
const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')} [\u2026]` : text);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Escapes for text and quoted attributes. Control, bidirectional and invisible characters, which could forge what is read, become U+FFFD. */
const escapeHtml = (text) => text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character]);


/***/ }),

/***/ 81125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT_PATHS: () => (/* binding */ REPORT_PATHS),
  renderReport: () => (/* binding */ renderReport),
  renderReports: () => (/* binding */ renderReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/document.js
var environment_document = __webpack_require__(49482);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/html.js
var html = __webpack_require__(19391);
// EXTERNAL MODULE: ../core/lib/counted.js
var counted = __webpack_require__(79730);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/parts.js


const MAX_ROWS = 500;
/** The folder of the reports. */
const BESIDE = 'data/';
/** A table with caption and scopes; on a narrow screen each row becomes a card. Very long ones end with a line that says where the rest is. */
function table(strings, caption, columns, rows, rest) {
    if (rows.length === 0)
        return (0,html/* html */.qy) `<p class="quiet">${strings.none}</p>`;
    const shown = rows.slice(0, MAX_ROWS);
    const left = rows.length - shown.length;
    return (0,html/* html */.qy) `<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head, className }) => (0,html/* html */.qy) `<th scope="col"${attribute('class', className)}>${head}</th>`)}</tr></thead>
<tbody>
${shown.map((row) => (0,html/* html */.qy) `<tr>${columns.map(({ head, cell, className }, index) => index === 0
        ? (0,html/* html */.qy) `<th scope="row"${attribute('class', className)}>${cell(row)}</th>`
        : (0,html/* html */.qy) `<td data-label="${head}"${attribute('class', className)}>${cell(row)}</td>`)}</tr>
`)}</tbody>
</table>${left > 0 && (0,html/* html */.qy) `<p>${strings.more(digits(left), rest)}</p>`}`;
}
const attribute = (name, value) => value !== undefined && (0,html/* html */.qy) ` ${name}="${value}"`;
/** Verdicts differ by word and by shape, not by colour alone. */
const SHAPES = {
    holds: (0,html/* html */.qy) `<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.7 5.2-4.4 5a.8.8 0 0 1-1.2 0L4.2 9.2l1.1-1.1 1.4 1.4 3.8-4.3Z" fill="currentColor" fill-rule="evenodd"/>`,
    broken: (0,html/* html */.qy) `<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.9 3.8L4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9Z" fill="currentColor" fill-rule="evenodd"/>`,
    unknown: (0,html/* html */.qy) `<path d="m8 .8 7.2 7.2L8 15.200 .8 8Zm-.8 3.700v4.500h1.600V4.500Zm0 5.500v1.600h1.600V10Z" fill="currentColor" fill-rule="evenodd"/>`,
    note: (0,html/* html */.qy) `<path d="M8 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z" fill="currentColor"/>`,
};
function state(kind, word) {
    const className = kind === 'note' ? 'note-state' : kind;
    return (0,html/* html */.qy) `<span class="state ${className}"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[kind]}</svg>${word}</span>`;
}
/** A link to a file of the package, from where the reports lie in it. The path is a safe name, as all in a package are. */
const parts_link = (path, words = path) => (0,html/* html */.qy) `<a href="${path.startsWith(BESIDE) ? path.slice(BESIDE.length) : `../${path}`}">${words}</a>`;
/** Words of the steps, which are English in every report. */
const inEnglish = (words) => (0,html/* html */.qy) `<span lang="en">${words}</span>`;
const hash = (sha256) => (0,html/* html */.qy) `<span class="hash">${sha256}</span>`;
/** A count with a narrow space between groups of three digits; the same in every language and on every machine. */
const digits = (value) => (0,counted/* grouped */.z)(value, '\u202f');
/** Bytes as people read them. */
function bytes({ decimal, byteUnits: units }, size) {
    let value = size;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1).replace('.', decimal)}\u00a0${units[unit]}`;
}
/** `2026-11-23 12:00:05` from ISO 8601. */
const moment = (iso) => iso.slice(0, 19).replace('T', ' ');
/** Seconds that a step took, or undefined where it has no end. */
const seconds = ({ startedAt, finishedAt }) => finishedAt === undefined ? undefined : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
const duration = ({ decimal }, value) => value === undefined
    ? '\u2013'
    : value < 60
        ? `${value.toFixed(1).replace('.', decimal)}\u00a0s`
        : `${Math.floor(value / 60)}\u00a0min ${Math.floor(value % 60)}\u00a0s`;
/** A region with its place, where the partition table knows it. */
function regionName({ places }, name) {
    const place = Object.hasOwn(places, name) ? places[name] : (0,partitions/* findRegion */.g6)(name)?.place;
    return (0,html/* html */.qy) `<span class="whole">${name}</span>${place !== undefined && ` (${place})`}`;
}
/** Parts with commas, or something else, between them. */
const list = (parts, between = ', ') => parts.map((part, index) => (index === 0 ? part : (0,html/* html */.qy) `${between}${part}`));
const partitionName = ({ partition }, name) => Object.hasOwn(partition, name) ? partition[name] : name;

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/questions.js


/**
 * A check as a question in the language of the report. Its name is the key of the question, alone or followed by what it is about:
 * `changes of arn:\u2026`. A name without a question stands as it is.
 */
function questionOf(questions, name) {
    // The longest key, since one may begin as another does.
    const [key] = Object.keys(questions)
        .filter((each) => name === each || name.startsWith(`${each} `))
        .sort((a, b) => b.length - a.length);
    if (key === undefined)
        return { question: inEnglish(name), about: '' };
    return { question: (0,html/* html */.qy) `${questions[key]}`, about: name.slice(key.length).replace(/^ (?:of |by )?/, '') };
}
/** A question as the head of a row. */
function questionCell(questions, name) {
    const { question, about } = questionOf(questions, name);
    return (0,html/* html */.qy) `${question}${about !== '' && (0,html/* html */.qy) `<br><span class="about">${about}</span>`}`;
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/approvals.js




/** Who approved the deployment and where it ran, as the CI host answered. */
function approvals({ strings, index, records }) {
    const text = strings.approvals;
    const record = records.find(({ action }) => action === environment_document/* ENVIRONMENT_ACTION */.$x);
    const path = index.records.find(({ id }) => id === record?.id)?.path ?? 'data/records/';
    const body = record
        ? table(strings, text.caption(String(record.facts.api ?? '')), [
            { head: text.question, cell: ({ name }) => questionCell(text.items, name) },
            { head: strings.checks.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
            { head: strings.checks.detail, cell: ({ detail }) => inEnglish(detail), className: 'long' },
        ], record.checks, path)
        : (0,html/* html */.qy) `<p class="quiet">${text.absent}</p>`;
    return { id: 'approvals', title: text.title, body };
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/built-in-map.js
var built_in_map = __webpack_require__(24201);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/control-map.js
var control_map = __webpack_require__(39614);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js + 1 modules
var index_file = __webpack_require__(30359);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/summary.js





/** The record of a seal, where the package is one. */
const sealOf = (records) => records.find(({ action }) => action === index_file.SEAL_ACTION);
/** What a reader must not miss is named, up to so many. */
const MOST_NAMED = 3;
/** What the package says all in all, in words for those who read no further. */
function summary(data) {
    const { strings, records } = data;
    const text = strings.summary;
    const verdict = overall(records);
    const seal = sealOf(records);
    const worst = seal ? namedOfSeal(data, seal) : namedOfRecord(data);
    const lines = [
        ...worst.slice(0, MOST_NAMED),
        ...(worst.length > MOST_NAMED ? [text.others(digits(worst.length - MOST_NAMED))] : []),
        ...(seal ? sealLines(data, seal) : recordLines(data)),
    ];
    return (0,html/* html */.qy) `<section class="card ${verdict}" aria-labelledby="summary">
<h2 id="summary">${text.title}</h2>
<p class="lead">${state(verdict, seal ? text.seal[verdict] : headline(data, verdict))}</p>
<ul>${lines.map((line) => (0,html/* html */.qy) `<li>${line}</li>`)}</ul>
<p class="note">${text.integrity}</p>
</section>`;
}
const NOT_GOOD = ['broken', 'unknown'];
const isAccepted = ({ exception }) => exception !== undefined;
const isError = ({ severity }) => severity === 'error';
/** Findings that break the boundary: those that nobody accepted, or those that somebody did. */
const breaches = (records, accepted = false) => records.flatMap(({ findings }) => findings).filter((finding) => isError(finding) && isAccepted(finding) === accepted);
const isBroken = ({ checks }) => checks.some(({ verdict }) => verdict === 'broken');
/** The worst of steps, findings and checks. */
function overall(records) {
    if (breaches(records).length > 0 || records.some((record) => record.status !== 'succeeded' || isBroken(record)))
        return 'broken';
    const unsure = records.some(({ checks }) => checks.some(({ verdict }) => verdict === 'unknown'));
    return unsure || records.length === 0 ? 'unknown' : 'holds';
}
function headline({ strings: { summary: text }, records }, verdict) {
    const accepted = breaches(records, true).length > 0;
    if (verdict === 'holds')
        return accepted ? text.accepted : text.good;
    if (verdict === 'unknown')
        return accepted ? text.unsureAccepted : text.unsure;
    if (breaches(records).length > 0)
        return text.breach;
    return records.some(({ status }) => status !== 'succeeded') ? text.failed : text.contradicted;
}
/** What went wrong, the worst first, then what is left open. */
const namedOfRecord = ({ strings, records }) => [
    ...breaches(records).map(({ message }) => named(strings, 'broken', strings.severity.error, inEnglish(message))),
    ...records.flatMap(({ action, status }) => (status === 'succeeded' ? [] : [named(strings, 'broken', strings.status[status], action)])),
    ...NOT_GOOD.flatMap((verdict) => records.flatMap(({ action, checks }) => answers(strings, action === environment_document/* ENVIRONMENT_ACTION */.$x ? strings.approvals.items : {}, checks, verdict))),
];
/** What the cloud contradicts, then what it leaves open. */
const namedOfSeal = ({ strings }, { checks }) => NOT_GOOD.flatMap((verdict) => answers(strings, strings.cloud.items, checks, verdict));
const answers = (strings, questions, checks, verdict) => checks
    .filter((check) => check.verdict === verdict)
    .map(({ name, detail }) => {
    const { question, about } = questionOf(questions, name);
    return named(strings, verdict, strings.verdict[verdict], (0,html/* html */.qy) `${question}${about !== '' && ` (${about})`} ${inEnglish(detail)}`);
});
const named = ({ colon }, verdict, word, text) => (0,html/* html */.qy) `${state(verdict, `${word}${colon}`)} ${text}`;
function recordLines(data) {
    const { strings, records } = data;
    const { summary: text, count } = strings;
    const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
    const connections = records.flatMap((record) => record.connections);
    const hosts = new Set(connections.map(({ host }) => host));
    const excepted = records.flatMap(({ findings }) => findings).filter(isAccepted).length;
    const environment = records.filter(({ action }) => action === environment_document/* ENVIRONMENT_ACTION */.$x);
    return [
        text.steps(count.step(digits(records.length)), moment(moments[0] ?? ''), moment(moments.at(-1) ?? '')),
        ...boundaryLines(data),
        environment.length === 0 ? text.noApprovals : text.approvals(...answersOf(environment)),
        text.findings(count.finding(digits(breaches(records).length)), digits(excepted)),
        connections.length === 0
            ? text.noConnections
            : text.connections(count.connection(digits(connections.length)), count.host(digits(hosts.size))),
        text.checks(...answersOf(records.filter((record) => !environment.includes(record)))),
    ];
}
function sealLines(data, seal) {
    const { summary: text } = data.strings;
    return [
        ...seal.took.map(({ name }) => text.seals(name)),
        text.events(digits(Number(seal.facts.events ?? 0))),
        ...boundaryLines(data),
        text.checks(...answersOf([seal])),
    ];
}
function boundaryLines({ strings, records }) {
    const { summary: text, count } = strings;
    const boundaries = new Map(records.flatMap(({ boundary }) => (boundary ? [[boundary.sha256, boundary]] : [])));
    const without = records.filter(({ boundary }) => !boundary).length;
    if (boundaries.size === 0)
        return [text.noBoundary];
    return [
        ...[...boundaries.values()]
            .slice(0, MOST_NAMED)
            .map(({ partition, regions }) => text.boundary(partitionName(strings, partition), list(regions.map((name) => regionName(strings, name))))),
        ...(boundaries.size > MOST_NAMED ? [text.others(digits(boundaries.size - MOST_NAMED))] : []),
        ...(without > 0 ? [text.without(count.step(digits(without)))] : []),
    ];
}
/** How many checks hold, are broken, and are not known. */
function answersOf(records) {
    const checks = records.flatMap((record) => record.checks);
    const are = (which) => digits(checks.filter(({ verdict }) => verdict === which).length);
    return [are('holds'), are('broken'), are('unknown')];
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/controls.js






/** Files that are linked for one kind of evidence; the others are counted. */
const MOST_FILES = 5;
/** Characters up to which a number of a requirement is not broken over lines. */
const LONGEST_WHOLE = 24;
/** What the package can support: the built-in map, and those of the team. */
function controls(data) {
    const text = data.strings.controls;
    const find = (0,control_map/* finderOf */.uA)(data);
    const body = (0,html/* html */.qy) `<p>${text.intro}${sealOf(data.records) && ` ${text.sealed}`}</p>
${mapPart(data, built_in_map/* BUILT_IN_MAP */.Q, find)}${data.maps.map(({ map, path }) => (0,html/* html */.qy) `<h3>${words(data.strings, map, map.title)}</h3>
<p>${text.own} ${parts_link(path)}</p>
${mapPart(data, map, find)}`)}`;
    return { id: 'controls', title: text.title, body };
}
function mapPart({ strings }, map, find) {
    const text = strings.controls;
    const requirements = table(strings, words(strings, map, map.title), [
        { head: text.item, cell: (requirement) => controls_named(strings, map, requirement), className: 'long' },
        {
            head: text.supports,
            cell: ({ supports }) => (0,html/* html */.qy) `<ul class="plain">${Object.entries(supports).map(numbers)}</ul>`,
            className: 'long',
        },
        {
            head: text.files,
            cell: ({ evidence }) => evidence.map((each) => evidencePart(strings, each, find(each), evidence.length > 1)),
            className: 'long',
        },
    ], map.requirements, names/* PATHS */.R7.index);
    return (0,html/* html */.qy) `${requirements}
<p class="quiet">${text.sources}</p>
<dl class="facts">${Object.entries(map.sources).map(([name, { title, edition, url, note }]) => (0,html/* html */.qy) `<dt>${name}</dt><dd>${words(strings, map, title)}${edition !== undefined && `, ${edition}`}${url !== undefined && `, ${url}`}${note !== undefined && (0,html/* html */.qy) `. ${words(strings, map, note)}`}</dd>`)}</dl>
`;
}
const numbers = ([source, ids]) => (0,html/* html */.qy) `<li><span class="whole">${source}</span>: ${list(ids.map((id) => (id.length > LONGEST_WHOLE ? id : (0,html/* html */.qy) `<span class="whole">${id}</span>`)))}</li>`;
const controls_named = (strings, map, { text, evidence }) => text === undefined ? list(evidence.map((each) => evidenceName(strings, each))) : words(strings, map, text);
const evidenceName = ({ controls }, evidence) => typeof evidence === 'string' ? controls.kinds[evidence] : [evidence.step, evidence['media-type']].filter(Boolean).join(', ');
/** The files of one kind of evidence, or the words that there is none. */
function evidencePart(strings, evidence, paths, isNamed) {
    const more = paths.length - MOST_FILES;
    const shown = paths.length === 0
        ? (0,html/* html */.qy) `<p class="quiet">${strings.controls.absent}</p>`
        : (0,html/* html */.qy) `<ul class="plain">${paths.slice(0, MOST_FILES).map((path) => (0,html/* html */.qy) `<li>${parts_link(path)}</li>`)}${more > 0 && (0,html/* html */.qy) `<li>${strings.more(digits(more), names/* PATHS */.R7.index)}</li>`}</ul>`;
    return isNamed ? (0,html/* html */.qy) `<p>${evidenceName(strings, evidence)}:</p>${shown}` : shown;
}
/** A text of a map; one that is not in the report's language says which it is in. */
function words({ lang }, { language: own }, text) {
    const found = (0,control_map/* textIn */.r7)(text, lang, own);
    return found.language === lang ? found.text : (0,html/* html */.qy) `<span lang="${found.language}">${found.text}</span>`;
}

// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/outcome.js
var outcome = __webpack_require__(10919);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/chart.js


/** Heights in em of the chart's own font: a row has its words above its bar, so that neither depends on the other's width. */
const ROW = 2.6;
const AXIS = 1.8;
/** Percent of the width under which a bar could not be seen. */
const THINNEST = 0.6;
const TICKS = 2;
const LONGEST_NAME = 40;
/** More steps than this make no picture; the table has them all. */
const MOST_BARS = 60;
/**
 * The steps of a deployment along a line of time. Places are in percent and em, not in the units of a view box: words keep their
 * size on a narrow screen and grow with the reader's. Every figure in it stands in the table of steps too.
 */
function chart(strings, records, verdictOf) {
    const shown = records.slice(0, MOST_BARS);
    if (shown.length === 0)
        return (0,html/* html */.qy) ``;
    const starts = shown.map(({ startedAt }) => Date.parse(startedAt));
    const ends = shown.map(({ startedAt, finishedAt = startedAt }) => Date.parse(finishedAt));
    const from = Math.min(...starts);
    const span = Math.max(Math.max(...ends) - from, 1000);
    const across = (time) => ((time - from) / span) * 100;
    const bottom = shown.length * ROW;
    const tick = clock(from, from + span);
    const ticks = Array.from({ length: TICKS + 1 }, (_, index) => index / TICKS);
    return (0,html/* html */.qy) `<svg class="chart" width="100%" height="${place(bottom + AXIS)}em" aria-hidden="true" focusable="false">
${ticks.map((part) => {
        const x = place(part * 100);
        const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';
        return (0,html/* html */.qy) `<line class="tick" x1="${x}%" y1="0" x2="${x}%" y2="${place(bottom + 0.2)}em"/><text class="time" x="${x}%" y="${place(bottom + 1.4)}em" text-anchor="${anchor}">${tick(from + span * part)}</text>
`;
    })}${shown.map((record, index) => {
        const top = index * ROW;
        const width = Math.max(across(ends[index]) - across(starts[index]), THINNEST);
        const x = Math.min(across(starts[index]), 100 - width);
        return (0,html/* html */.qy) `<text x="0" y="${place(top + 1.1)}em">${chart_short(record.action)}<tspan class="time" dx="0.7em">${duration(strings, seconds(record))}</tspan></text><rect class="track" x="0" y="${place(top + 1.5)}em" width="100%" height="0.7em" rx="2"/><rect class="run ${verdictOf(record)}" x="${place(x)}%" y="${place(top + 1.5)}em" width="${place(width)}%" height="0.7em" rx="2"/>
`;
    })}</svg>`;
}
/** How the moments of a span are written: with the day where it has more than one. */
function clock(from, to) {
    const text = (time) => moment(new Date(time).toISOString());
    const isOneDay = text(from).slice(0, 10) === text(to).slice(0, 10);
    return (time) => (isOneDay ? text(time).slice(11) : text(time).slice(5, 16));
}
const chart_short = (name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}\u2026` : name);
const place = (value) => value.toFixed(1);

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/commands.js
var commands = __webpack_require__(40392);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/sections.js












const INDEX = names/* PATHS */.R7.index;
const RECORDS = names/* PATHS */.R7.records;
const statusVerdict = (record) => record.status === 'succeeded' ? 'holds' : record.status === 'failed' ? 'broken' : 'unknown';
/** Orders that put what a reader must not miss before what a long table leaves out. */
const WORST_FIRST = ['broken', 'unknown', 'holds'];
const weight = ({ severity, exception }) => finding/* SEVERITY_ORDER */.B[severity] + (exception ? 0.5 : 0);
/** The name without the digest that stands beside it. */
const plainName = (subject) => subject.name.replace(`@sha256:${(0,index_file.digestOf)(subject)}`, '');
function deployed({ strings, index, records }) {
    const text = strings.facts;
    const job = records.at(-1)?.job;
    const isSeal = sealOf(records) !== undefined;
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
    const body = (0,html/* html */.qy) `<dl class="facts">${facts.map(([name, value]) => value !== undefined && value !== '' && (0,html/* html */.qy) `<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${table(strings, text.subjects, [
        { head: text.name, cell: (subject) => plainName(subject), className: 'long' },
        { head: text.kind, cell: ({ digest }) => ('sha256' in digest ? (isSeal ? text.package : text.image) : text.source) },
        { head: text.digest, cell: (subject) => hash((0,index_file.digestOf)(subject)) },
    ], index.subjects, INDEX)}`;
    return { id: 'deployed', title: isSeal ? text.sealTitle : text.title, body };
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
    const left = records.length - MOST_BARS;
    const body = (0,html/* html */.qy) `<figure>
${chart(strings, records, statusVerdict)}
<figcaption>${caption(moment(from), moment(to))}${left > 0 && (0,html/* html */.qy) ` ${strings.more(digits(left), RECORDS)}`}</figcaption>
</figure>`;
    return { id: 'timeline', title, body };
}
function steps({ strings, records }) {
    const text = strings.steps;
    const body = table(strings, text.caption, [
        { head: text.step, cell: ({ action, id }) => parts_link(`${RECORDS}${id}.json`, action), className: 'step' },
        { head: text.status, cell: (record) => state(statusVerdict(record), strings.status[record.status]) },
        { head: text.start, cell: ({ startedAt }) => moment(startedAt), className: 'time' },
        { head: text.duration, cell: (record) => duration(strings, seconds(record)), className: 'number' },
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
        { head: text.source, cell: ({ boundary }) => boundary?.source ?? text.none, className: 'long' },
        { head: text.partition, cell: ({ boundary }) => (boundary ? partitionName(strings, boundary.partition) : '\u2013') },
        { head: text.regions, cell: ({ boundary }) => (boundary ? list(boundary.regions.map((name) => regionName(strings, name))) : '\u2013') },
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
        { head: text.purpose, cell: ({ purpose }) => inEnglish(purpose) },
        {
            head: text.address,
            cell: ({ address, proxy }) => (proxy === undefined ? address : `${address} ${text.by(proxy)}`),
            className: 'address',
        },
        {
            head: text.bytes,
            cell: ({ bytesSent, bytesReceived }) => `${bytes(strings, bytesSent)} / ${bytes(strings, bytesReceived)}`,
            className: 'number',
        },
        { head: text.tls, cell: ({ tls }) => (tls ? (0,html/* html */.qy) `${tls.version} ${hash(tls.fingerprint256)}` : text.plain) },
    ], rows, RECORDS);
    return { id: 'connections', title: text.title, body };
}
function checks({ strings, records }) {
    const text = strings.checks;
    const rows = records
        .filter(({ action }) => action !== environment_document/* ENVIRONMENT_ACTION */.$x)
        .flatMap(({ action, checks }) => checks.map((check) => ({ action, ...check })))
        .sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
    const body = table(strings, text.caption, [
        { head: text.check, cell: ({ name }) => inEnglish(name) },
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        { head: text.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
        { head: text.detail, cell: ({ detail }) => inEnglish(detail), className: 'long' },
    ], rows, RECORDS);
    return { id: 'checks', title: text.title, body };
}
/** What the cloud showed, of a seal: the same for every reader, whatever the steps call it. */
function cloud({ strings, records }) {
    const { cloud: text, approvals, checks } = strings;
    const rows = [...(sealOf(records)?.checks ?? [])].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
    const body = table(strings, text.caption, [
        { head: approvals.question, cell: ({ name }) => questionCell(text.items, name), className: 'long' },
        { head: checks.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
        { head: checks.detail, cell: ({ detail }) => inEnglish(detail), className: 'long' },
    ], rows, RECORDS);
    return { id: 'cloud', title: text.title, body };
}
function findings({ strings, records }) {
    const text = strings.findings;
    const rows = records
        .flatMap(({ action, findings }) => findings.map((finding) => ({ action, ...finding })))
        .sort((a, b) => weight(a) - weight(b));
    const body = table(strings, text.caption, [
        { head: text.rule, cell: ({ rule }) => (0,html/* html */.qy) `<code>${rule}</code>` },
        { head: text.step, cell: ({ action }) => action, className: 'step' },
        {
            head: text.state,
            cell: ({ severity, exception }) => exception
                ? state('unknown', strings.excepted)
                : state(severity === 'error' ? 'broken' : severity === 'warning' ? 'unknown' : 'note', strings.severity[severity]),
        },
        {
            head: text.what,
            cell: ({ message, exception }) => (0,html/* html */.qy) `${inEnglish(message)}${exception && (0,html/* html */.qy) `<br><span class="quiet">${text.exception(exception.approver, exception.expires, exception.reason)}</span>`}`,
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
    const rows = index.files.filter(control_map/* isSbom */.Sg);
    const body = table(strings, text.caption, [
        { head: text.file, cell: ({ path }) => parts_link(path), className: 'long' },
        { head: text.components, cell: (file) => countText(stepOf(file)?.outputs.components), className: 'number' },
        { head: text.step, cell: (file) => stepOf(file)?.action, className: 'step' },
        { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ], rows, INDEX);
    return { id: 'sboms', title: text.title, body };
}
const countText = (text) => (/^\d{1,15}$/.test(text ?? '') ? digits(Number(text)) : (text ?? '\u2013'));
function signatures({ strings, index, records }) {
    const text = strings.signatures;
    const body = table(strings, text.caption, [
        { head: text.file, cell: ({ path }) => parts_link(path), className: 'long' },
        { head: text.step, cell: (file) => records.find(({ id }) => id === file.keptBy[0]?.record)?.action, className: 'step' },
        { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ], index.files.filter(({ path }) => path.endsWith(names/* BUNDLE_SUFFIX */.Zf)), INDEX);
    return { id: 'signatures', title: text.title, body };
}
function files({ strings, index, records }) {
    const text = strings.files;
    const actions = new Map(records.map(({ id, action }) => [id, action]));
    const body = table(strings, text.caption, [
        { head: text.path, cell: ({ path }) => parts_link(path), className: 'long' },
        { head: text.size, cell: ({ size }) => bytes(strings, size), className: 'number' },
        { head: text.step, cell: ({ keptBy }) => [...new Set(keptBy.map(({ record }) => actions.get(record)))].join(', ') || text.unclaimed },
        { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ], index.files, INDEX);
    return { id: 'files', title: text.title, body };
}
function verify({ strings, index }) {
    const text = strings.verify;
    const body = (0,html/* html */.qy) `<p>${text.intro}</p>
${(0,commands/* verifyCommands */.I)(strings, index).map(({ title, lines, says }) => (0,html/* html */.qy) `<h3>${title}</h3><pre><code>${list(lines, '\n')}</code></pre>
${says !== undefined && (0,html/* html */.qy) `<p class="quiet">${text.says} <code>${says}</code></p>`}
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

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/strings.js
var report_strings = __webpack_require__(72050);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/strings-de.js

/** What the steps wrote is shown as they wrote it. */
const WORDING = 'Die Feststellungen stehen im englischen Wortlaut der Schritte.';
const german = {
    lang: 'de',
    language: 'Deutsch',
    decimal: ',',
    colon: ':',
    byteUnits: ['B', 'kB', 'MB', 'GB', 'TB'],
    also: 'Dieser Bericht ist auch in anderen Sprachen im Paket:',
    title: (deployment) => `Nachweis der Auslieferung ${deployment}`,
    heading: 'Nachweis einer Auslieferung',
    sealHeading: 'Siegel einer Auslieferung: was die Cloud von ihr sah',
    skip: 'Zur Zusammenfassung springen',
    contents: 'Inhalt',
    none: 'Keine Eintr\u00e4ge.',
    more: (count, where) => `\u2026 und ${count} weitere, in ${where}.`,
    verdict: { holds: 'Trifft zu', broken: 'Trifft nicht zu', unknown: 'Nicht feststellbar' },
    status: { succeeded: 'Erfolgreich', failed: 'Fehlgeschlagen', started: 'Abgebrochen' },
    severity: { error: 'Verletzt die Grenze', warning: 'Warnung', note: 'Hinweis' },
    excepted: 'Ausnahme',
    partition: {
        'aws-eusc': 'AWS European Sovereign Cloud (aws-eusc)',
        aws: 'AWS, Regionen in EU-Mitgliedstaaten (aws)',
        sandbox: 'Sandbox (nur innerhalb eines Rechners)',
    },
    places: {
        'eusc-de-east-1': 'Brandenburg, Deutschland',
        'eu-central-1': 'Frankfurt am Main, Deutschland',
        'eu-west-1': 'Irland',
        'eu-west-3': 'Paris, Frankreich',
        'eu-north-1': 'Stockholm, Schweden',
        'eu-south-1': 'Mailand, Italien',
        'eu-south-2': 'Spanien',
        'sandbox-local-1': 'nur innerhalb dieses Rechners',
    },
    rehearsal: 'Dies ist ein Probelauf auf einem einzigen Rechner, in der Partition \u201esandbox\u201c. Er zeigt, wie ein Paket aussieht, und belegt nichts \u00fcber eine Cloud.',
    summary: {
        title: 'Zusammenfassung',
        good: 'Jeder Schritt war erfolgreich, und keiner fand etwas, das die erkl\u00e4rte Grenze nicht zul\u00e4sst.',
        accepted: 'Jeder Schritt war erfolgreich. Was die erkl\u00e4rte Grenze nicht zul\u00e4sst, ist durch eine befristete Ausnahme gedeckt.',
        breach: 'Ein Schritt fand etwas, das die erkl\u00e4rte Grenze nicht zul\u00e4sst.',
        failed: 'Nicht jeder Schritt war erfolgreich.',
        contradicted: 'Eine Pr\u00fcfung stie\u00df auf etwas, das nicht sein darf.',
        unsure: 'Kein Schritt fand etwas, das die erkl\u00e4rte Grenze nicht zul\u00e4sst, aber nicht jede Frage konnte beantwortet werden.',
        unsureAccepted: 'Kein Schritt fand etwas, das nicht durch eine befristete Ausnahme gedeckt ist, aber nicht jede Frage konnte beantwortet werden.',
        others: (count) => `\u2026 und ${count} weitere, siehe unten.`,
        steps: (steps, from, to) => `Aufgezeichnet: ${steps}, von ${from} bis ${to} UTC.`,
        boundary: (partition, regions) => (0,html/* html */.qy) `Ma\u00dfgebliche Grenze: ${partition}, mit ${regions}.`,
        without: (steps) => `Ohne Grenze: ${steps}.`,
        noBoundary: 'Kein Schritt hat eine Grenze gepr\u00fcft.',
        approvals: (holds, broken, unknown) => `Pr\u00fcfungen zu Freigaben, die zutreffen: ${holds}; nicht zutreffen: ${broken}; nicht feststellbar: ${unknown}.`,
        noApprovals: 'Wer die Auslieferung freigegeben hat, wurde nicht abgefragt.',
        connections: (count, hosts) => `Verzeichnet: ${count} zu ${hosts}.`,
        seal: {
            holds: 'Weder das Protokoll der Cloud noch ihre Ausk\u00fcnfte \u00fcber Schl\u00fcssel und Speicher widersprechen der Aufzeichnung, und jede Frage wurde beantwortet.',
            broken: 'Das Protokoll der Cloud oder eine ihrer Ausk\u00fcnfte \u00fcber Schl\u00fcssel und Speicher zeigt etwas, das nicht sein darf.',
            unknown: 'Weder das Protokoll der Cloud noch ihre Ausk\u00fcnfte \u00fcber Schl\u00fcssel und Speicher widersprechen der Aufzeichnung, aber nicht jede Frage wurde beantwortet.',
        },
        seals: (name) => `Es geh\u00f6rt zum Paket ${name}, in dem steht, was die Schritte taten.`,
        events: (count) => `Aufbewahrte Ereignisse aus dem Protokoll der Cloud: ${count}.`,
        checks: (holds, broken, unknown) => `Pr\u00fcfungen, die zutreffen: ${holds}; nicht zutreffen: ${broken}; nicht feststellbar: ${unknown}.`,
        noConnections: 'Verzeichnet ist keine Verbindung zu einem anderen Rechner.',
        findings: (open, excepted) => `Gegen die Grenze: ${open}; durch eine befristete Ausnahme gedeckt: ${excepted}.`,
        integrity: 'Diese Seite ist Teil des Pakets und gibt nur dessen Aufzeichnungen wieder. Ob das Paket echt ist, k\u00f6nnen Sie selbst pr\u00fcfen: Die Befehle stehen weiter unten, und der Schl\u00fcssel, dem Sie vertrauen, muss von au\u00dferhalb des Pakets kommen.',
    },
    facts: {
        title: 'Worum es geht',
        sealTitle: 'Was besiegelt ist',
        deployment: 'Auslieferung',
        organization: 'Repository',
        commit: 'Commit',
        ref: 'Git-Referenz',
        run: 'Lauf',
        environment: 'Umgebung',
        actor: 'Gestartet von',
        product: 'Ausgef\u00fchrt auf',
        place: 'Standort des Runners nach dessen eigenem Nachweis',
        unverified: 'nicht gepr\u00fcft',
        packaged: 'Letzte Aufzeichnung',
        subjects: 'Worauf sich die Signatur bezieht',
        name: 'Name',
        kind: 'Art',
        digest: 'Hashwert',
        image: 'Image',
        package: 'Nachweispaket',
        source: 'Commit',
    },
    approvals: {
        title: 'Freigaben',
        caption: (api) => `Antworten der CI-Plattform zu diesem Lauf, abgefragt unter ${api}. ${WORDING}`,
        question: 'Frage',
        absent: 'Nicht abgefragt: Die Aufzeichnungen enthalten keine Antwort einer CI-Plattform zu Freigaben.',
        items: {
            run: 'Kennt die Plattform diesen Lauf, mit dem Commit der Aufzeichnungen?',
            approval: 'Hat jemand die Auslieferung freigegeben, der sie nicht gestartet hat?',
            review: 'Hat jemand anderes als die Autorin oder der Autor den letzten Commit der \u00c4nderung gutgehei\u00dfen?',
            ref: 'Ist der Branch oder Tag gesch\u00fctzt?',
            'commit signature': 'Hat die Plattform die Signatur des Commits gepr\u00fcft?',
            'workflow file': 'Liegen die Workflow-Dateien so bei, wie sie in den ausgef\u00fchrten Commits stehen?',
            runner: 'Ist der Runner einer, den die Grenze zul\u00e4sst?',
        },
    },
    cloud: {
        title: 'Was die Cloud sah',
        caption: `Was die Besiegelung CloudTrail, KMS und S3 fragte und was diese zeigten. ${WORDING}`,
        items: {
            digests: 'Sind die Digest-Dateien vollst\u00e4ndig, signiert und jeweils mit der vorigen verkettet?',
            trail: 'Ist die gesamte Zeit der Auslieferung abgedeckt?',
            'log files': 'Wurde jede Protokolldatei, die die Digests nennen, gelesen, und mit dem genannten Inhalt?',
            'settings of the trail': 'Signiert der Trail, was er liefert, und bewahrt er die Ereignisse aller Regionen auf?',
            'logging of the trail': 'Hat der Trail in dieser Zeit aufgezeichnet und geliefert?',
            'events that the trail keeps': 'Bewahrt der Trail alle Ereignisse auf, auf denen diese Antworten beruhen?',
            session: 'Begann die Sitzung so, wie die Aufzeichnung sagt?',
            key: 'Hat niemand ohne die Rolle der Auslieferung mit dem Schl\u00fcssel signiert?',
            'changes of the trail': 'Blieb der Trail unver\u00e4ndert?',
            changes: 'Blieb der Schl\u00fcssel unver\u00e4ndert?',
            'calls inside the boundary': 'Ging jeder Aufruf der Auslieferung in die Regionen der Grenze?',
            state: 'Ist der Schl\u00fcssel aktiv, ohne Kopie au\u00dferhalb der Grenze?',
            policy: 'Verwehrt es die Richtlinie des Schl\u00fcssels der Auslieferung, ihn zu l\u00f6schen oder zu sperren?',
            grants: 'Erlaubt kein Grant einer anderen Rolle, mit dem Schl\u00fcssel zu signieren?',
            'last use': 'Ist die letzte Nutzung des Schl\u00fcssels eine, die der Trail zeigt, oder eine sp\u00e4tere?',
            'bucket region': 'Liegt der Speicher in der erkl\u00e4rten Region?',
            'bucket versioning': 'Bewahrt der Speicher jede Version auf?',
            'bucket object lock': 'Sperrt der Speicher seinen Inhalt gegen L\u00f6schung?',
            'bucket encryption': 'Verschl\u00fcsselt der Speicher wie erkl\u00e4rt?',
            'bucket public access': 'Ist der Speicher nicht \u00f6ffentlich zug\u00e4nglich?',
            'bucket policy: TLS only': 'Weist der Speicher Anfragen ohne TLS ab?',
            'bucket policy: retention': 'L\u00e4sst der Speicher eine Sperre der erkl\u00e4rten Dauer zu?',
            'bucket policy: removal': 'Kann die Rolle der Auslieferung nichts aus dem Speicher entfernen?',
            'bucket replication': 'Bleiben Kopien innerhalb der Grenze?',
            'lock of the record': 'Ist das Paket wie erkl\u00e4rt gesperrt?',
        },
    },
    timeline: {
        title: 'Zeitlicher Ablauf',
        caption: (from, to) => `Schritte von ${from} bis ${to} UTC; dieselben Zeiten enth\u00e4lt die Tabelle der Schritte.`,
    },
    steps: {
        title: 'Schritte',
        caption: 'Ausgef\u00fchrte Schritte in zeitlicher Folge',
        step: 'Schritt',
        status: 'Ergebnis',
        start: 'Beginn (UTC)',
        duration: 'Dauer',
        made: 'Gelesen / erzeugt',
    },
    boundary: {
        title: 'Grenze',
        caption: 'Vorgaben, die die Schritte vor jeder Handlung pr\u00fcften',
        source: 'Erkl\u00e4rt in',
        partition: 'Partition',
        regions: 'Regionen',
        steps: 'Schritte',
        digest: 'SHA-256',
        none: 'keine',
    },
    connections: {
        title: 'Verbindungen',
        caption: 'Alle Verbindungen, die die Schritte aufzeichneten',
        step: 'Schritt',
        host: 'Ziel',
        address: 'Adresse',
        purpose: 'Zweck',
        bytes: 'Gesendet / empfangen',
        tls: 'TLS',
        plain: 'ohne: innerhalb des Rechners (Sandbox) oder unverschl\u00fcsselt',
        by: (proxy) => `\u00fcber Proxy ${proxy}`,
    },
    checks: {
        title: 'Pr\u00fcfungen',
        caption: `Was die Schritte pr\u00fcften und mit welchem Ergebnis. ${WORDING}`,
        step: 'Schritt',
        check: 'Pr\u00fcfung',
        verdict: 'Ergebnis',
        detail: 'Feststellung',
    },
    findings: {
        title: 'Befunde und Ausnahmen',
        caption: `Was die Schritte beanstandeten. ${WORDING}`,
        step: 'Schritt',
        rule: 'Regel',
        what: 'Befund',
        where: 'Ort',
        state: 'Einstufung',
        exception: (approver, expires, reason) => `Genehmigt von ${approver}, befristet bis ${expires}: ${reason}`,
    },
    sboms: {
        title: 'Software-St\u00fccklisten',
        caption: 'Verzeichnisse der Bestandteile der Software',
        file: 'Datei',
        components: 'Komponenten',
        digest: 'SHA-256',
        step: 'Schritt',
    },
    signatures: {
        title: 'Signaturen und Attestierungen',
        caption: 'Sigstore-Bundles, die die Schritte erzeugten',
        file: 'Datei',
        step: 'Schritt',
        digest: 'SHA-256',
    },
    controls: {
        title: 'Welche Anforderungen dieses Paket st\u00fctzen kann',
        intro: 'Jede Zeile st\u00fctzt die genannten Anforderungen, soweit die verlinkten Dateien reichen. Ob eine Anforderung erf\u00fcllt ist, entscheidet die pr\u00fcfende Stelle, nicht dieses Paket. Die Links f\u00fchren zu den Dateien neben diesem Bericht im entpackten Paket.',
        sealed: 'Dies ist ein Siegel: Was ihm fehlt, steht im Paket, zu dem es geh\u00f6rt.',
        own: 'Eine eigene Zuordnung des Teams, von dem dieses Paket stammt, im Wortlaut:',
        item: 'Anforderung',
        supports: 'St\u00fctzt',
        files: 'St\u00fctzende Dateien',
        absent: 'Keine Datei in diesem Paket st\u00fctzt dies.',
        sources: 'Quellen:',
        kinds: {
            change: 'Stand, \u00c4nderung und Ausl\u00f6ser',
            approvals: 'Freigaben',
            identity: 'Identit\u00e4t, mit der die Schritte handelten',
            boundary: 'Erkl\u00e4rte Grenze',
            connections: 'Verbindungen der Schritte',
            sbom: 'Software-St\u00fcckliste',
            signature: 'Signatur der Auslieferung',
            provenance: 'Herkunft des Builds',
            plan: 'Infrastrukturplan und Ort der Daten',
            trail: 'Protokoll der Cloud mit seiner Hashkette',
            keys: 'Zustand und Nutzung der Schl\u00fcssel',
            package: 'Unver\u00e4nderte Aufbewahrung',
        },
    },
    files: {
        title: 'Dateien des Pakets',
        caption: 'Dateien, die die Schritte aufbewahrten',
        path: 'Pfad',
        size: 'Gr\u00f6\u00dfe',
        digest: 'SHA-256',
        step: 'Aufbewahrt von',
        unclaimed: 'einem abgebrochenen Schritt',
    },
    verify: {
        title: 'Selbst nachpr\u00fcfen',
        intro: 'Sie brauchen das Paket und eine Vertrauensdatei oder einen \u00f6ffentlichen Schl\u00fcssel, den Sie vom Hersteller auf anderem Weg als durch das Paket selbst bekommen haben. F\u00fchren Sie die Befehle in dieser Reihenfolge neben dem Paket aus; keiner braucht eine Netzverbindung. cosign muss Version 3.1 oder neuer sein.',
        own: 'Alles, Aussage f\u00fcr Aussage',
        says: 'Ausgabe, wenn alles stimmt:',
        trust: 'Schl\u00fcssel und Wurzelzertifikate f\u00fcr cosign und OpenSSL aus der Vertrauensdatei entnehmen; bei mehreren Schl\u00fcsseln den, der signiert hat',
        unpack: 'Auspacken und jede Datei mit dem Manifest vergleichen',
        bagit: 'Das Paket mit dem Werkzeug der Library of Congress pr\u00fcfen',
        cosign: 'Die Signatur \u00fcber dem Manifest mit cosign pr\u00fcfen',
        cosignCertificate: 'Die Signatur mit cosign \u00fcber das Zertifikat eines Jobs pr\u00fcfen, falls kein Schl\u00fcssel signiert hat: SUBJECT und ISSUER nennt der Hersteller',
        openssl: 'Mit OpenSSL pr\u00fcfen, wann signiert wurde',
        note: 'sha256sum sieht keine hinzugef\u00fcgte Datei, und bagit.py keine neben data/. Der erste Befehl sieht beides. Nennt die Grenze keinen Zeitstempeldienst, entf\u00e4llt --use-signed-timestamps; nennt sie kein Transparenzlog, kommt --insecure-ignore-tlog hinzu.',
    },
    limits: {
        title: 'Was dies nicht belegt',
        intro: 'Auch ein Paket, das jeder Pr\u00fcfung standh\u00e4lt, kann Folgendes nicht zeigen.',
        claim: 'Nicht belegt',
        reason: 'Warum',
        items: {
            'limits.capture': {
                claim: 'Was die Schritte aufzeichneten, ist geschehen.',
                reason: 'Das Paket zeigt, dass seit der Aufzeichnung nichts ge\u00e4ndert wurde und wer es signiert hat, nicht aber, dass der Runner die Wahrheit sagte.',
            },
            'limits.connections': {
                claim: 'Es gab keine andere Verbindung.',
                reason: 'Die Schritte zeichnen ihre eigenen Verbindungen auf. Was andere Programme auf dem Runner tun, ist nur in den Netzprotokollen des Kontos zu sehen.',
            },
            'limits.transfer': {
                claim: 'Keine personenbezogenen Daten haben die EU verlassen.',
                reason: 'Fernzugriff, Support und Betreiber von Schl\u00fcsseln k\u00f6nnen \u00dcbermittlungen sein, ohne jede Verbindung einer Pipeline. Das ist eine Rechtsfrage.',
            },
            'limits.jurisdiction': {
                claim: 'Kein Recht von au\u00dferhalb der EU erreicht den Anbieter.',
                reason: 'Wem ein Anbieter geh\u00f6rt, wer ihn beherrscht und welchen Gerichten er unterliegt, kann keine Pipeline sehen. Auch das ist eine Rechtsfrage.',
            },
            'limits.cloud': {
                claim: 'Die Cloud tat, was ihre Antworten sagten.',
                reason: 'Antworten von AWS sind so aufgezeichnet, wie sie kamen. CloudTrail mit seiner Hashkette ist die Aussage des Anbieters selbst und nicht in diesem Paket enthalten.',
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
    footer: (version) => `Dargestellt aus den Aufzeichnungen dieses Pakets mit sovereign-actions ${version}. Ma\u00dfgeblich sind die Aufzeichnungen. Texte, die auf [\u2026] enden, sind hier gek\u00fcrzt; in den Aufzeichnungen stehen sie ganz.`,
    count: {
        step: (n) => `${n} ${n === '1' ? 'Schritt' : 'Schritte'}`,
        connection: (n) => `${n} ${n === '1' ? 'Verbindung' : 'Verbindungen'}`,
        host: (n) => `${n} ${n === '1' ? 'Ziel' : 'Zielen'}`,
        finding: (n) => `${n} ${n === '1' ? 'Befund' : 'Befunde'}`,
    },
};

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/strings-fr.js

/** What the steps wrote is shown as they wrote it. */
const strings_fr_WORDING = 'Les observations sont donn\u00e9es en anglais, telles que les \u00e9tapes les ont \u00e9crites.';
/** In French, zero is singular too. */
const strings_fr_counted = (n, one) => `${n} ${n === '0' || n === '1' ? one : `${one}s`}`;
const french = {
    lang: 'fr',
    language: 'Fran\u00e7ais',
    decimal: ',',
    colon: '\u00a0:',
    byteUnits: ['o', 'ko', 'Mo', 'Go', 'To'],
    also: 'Ce rapport existe aussi en d\u2019autres langues dans le paquet\u00a0:',
    title: (deployment) => `Preuves du d\u00e9ploiement ${deployment}`,
    heading: 'Preuves d\u2019un d\u00e9ploiement',
    sealHeading: 'Sceau d\u2019un d\u00e9ploiement\u00a0: ce que le cloud en a vu',
    skip: 'Aller au r\u00e9sum\u00e9',
    contents: 'Sommaire',
    none: 'Aucune entr\u00e9e.',
    more: (count, where) => `\u2026 et ${count} de plus, dans ${where}.`,
    verdict: { holds: 'Confirm\u00e9', broken: 'Infirm\u00e9', unknown: 'Ind\u00e9termin\u00e9' },
    status: { succeeded: 'R\u00e9ussie', failed: '\u00c9chou\u00e9e', started: 'Interrompue' },
    severity: { error: 'Enfreint le p\u00e9rim\u00e8tre', warning: 'Avertissement', note: 'Remarque' },
    excepted: 'D\u00e9rogation',
    partition: {
        'aws-eusc': 'AWS European Sovereign Cloud (aws-eusc)',
        aws: 'AWS, r\u00e9gions d\u2019\u00c9tats membres de l\u2019UE (aws)',
        sandbox: 'Bac \u00e0 sable (limit\u00e9 \u00e0 une machine)',
    },
    places: {
        'eusc-de-east-1': 'Brandebourg, Allemagne',
        'eu-central-1': 'Francfort, Allemagne',
        'eu-west-1': 'Irlande',
        'eu-west-3': 'Paris, France',
        'eu-north-1': 'Stockholm, Su\u00e8de',
        'eu-south-1': 'Milan, Italie',
        'eu-south-2': 'Espagne',
        'sandbox-local-1': 'limit\u00e9 \u00e0 cette machine',
    },
    rehearsal: 'Ceci est une r\u00e9p\u00e9tition, d\u00e9roul\u00e9e sur une seule machine dans la partition \u00ab\u00a0sandbox\u00a0\u00bb. Elle montre \u00e0 quoi ressemble un paquet et ne prouve rien quant \u00e0 un cloud.',
    summary: {
        title: 'R\u00e9sum\u00e9',
        good: 'Toutes les \u00e9tapes ont r\u00e9ussi, et aucune n\u2019a relev\u00e9 d\u2019\u00e9l\u00e9ment contraire au p\u00e9rim\u00e8tre d\u00e9clar\u00e9.',
        accepted: 'Toutes les \u00e9tapes ont r\u00e9ussi. Ce qui est contraire au p\u00e9rim\u00e8tre d\u00e9clar\u00e9 est couvert par une d\u00e9rogation dat\u00e9e.',
        breach: 'Une \u00e9tape a relev\u00e9 un \u00e9l\u00e9ment contraire au p\u00e9rim\u00e8tre d\u00e9clar\u00e9.',
        failed: 'Une \u00e9tape au moins n\u2019a pas r\u00e9ussi.',
        contradicted: 'Un contr\u00f4le a relev\u00e9 un \u00e9l\u00e9ment qui ne doit pas \u00eatre.',
        unsure: 'Aucune \u00e9tape n\u2019a relev\u00e9 d\u2019\u00e9l\u00e9ment contraire au p\u00e9rim\u00e8tre d\u00e9clar\u00e9, mais certaines questions restent sans r\u00e9ponse.',
        unsureAccepted: 'Aucune \u00e9tape n\u2019a relev\u00e9 d\u2019\u00e9l\u00e9ment qui ne soit couvert par une d\u00e9rogation dat\u00e9e, mais certaines questions restent sans r\u00e9ponse.',
        others: (count) => `\u2026 et ${count} de plus ci-dessous.`,
        steps: (steps, from, to) => `Enregistrements\u00a0: ${steps}, de ${from} \u00e0 ${to} UTC.`,
        boundary: (partition, regions) => (0,html/* html */.qy) `P\u00e9rim\u00e8tre applicable\u00a0: ${partition}, avec ${regions}.`,
        without: (steps) => `Sans p\u00e9rim\u00e8tre\u00a0: ${steps}.`,
        noBoundary: 'Aucune \u00e9tape n\u2019a v\u00e9rifi\u00e9 de p\u00e9rim\u00e8tre.',
        approvals: (holds, broken, unknown) => `Contr\u00f4les des approbations confirm\u00e9s\u00a0: ${holds}\u202f; infirm\u00e9s\u00a0: ${broken}\u202f; ind\u00e9termin\u00e9s\u00a0: ${unknown}.`,
        noApprovals: 'La question de savoir qui l\u2019a approuv\u00e9 n\u2019a pas \u00e9t\u00e9 pos\u00e9e.',
        connections: (count, hosts) => `R\u00e9seau\u00a0: ${count} vers ${hosts}.`,
        seal: {
            holds: 'Ni le journal du cloud, ni ses r\u00e9ponses au sujet des cl\u00e9s et du d\u00e9p\u00f4t ne contredisent l\u2019enregistrement, et chaque question a re\u00e7u sa r\u00e9ponse.',
            broken: 'Le journal du cloud, ou ses r\u00e9ponses au sujet des cl\u00e9s et du d\u00e9p\u00f4t, montrent un \u00e9l\u00e9ment qui ne doit pas \u00eatre.',
            unknown: 'Ni le journal du cloud, ni ses r\u00e9ponses au sujet des cl\u00e9s et du d\u00e9p\u00f4t ne contredisent l\u2019enregistrement, mais certaines questions restent sans r\u00e9ponse.',
        },
        seals: (name) => `Il appartient au paquet ${name}, qui contient ce que les \u00e9tapes ont fait.`,
        events: (count) => `\u00c9v\u00e9nements du journal du cloud conserv\u00e9s\u00a0: ${count}.`,
        checks: (holds, broken, unknown) => `Contr\u00f4les confirm\u00e9s\u00a0: ${holds}\u202f; infirm\u00e9s\u00a0: ${broken}\u202f; ind\u00e9termin\u00e9s\u00a0: ${unknown}.`,
        noConnections: 'R\u00e9seau\u00a0: aucune connexion consign\u00e9e.',
        findings: (open, excepted) => `Contraires au p\u00e9rim\u00e8tre\u00a0: ${open}\u202f; couverts par une d\u00e9rogation dat\u00e9e\u00a0: ${excepted}.`,
        integrity: 'Cette page fait partie du paquet et ne fait que reprendre ses enregistrements. Il vous revient de v\u00e9rifier que le paquet est authentique\u00a0: les commandes figurent plus bas, et la cl\u00e9 \u00e0 laquelle vous faites confiance doit venir d\u2019ailleurs que du paquet.',
    },
    facts: {
        title: 'De quoi il s\u2019agit',
        sealTitle: 'Ce qui est scell\u00e9',
        deployment: 'D\u00e9ploiement',
        organization: 'D\u00e9p\u00f4t',
        commit: 'Commit',
        ref: 'R\u00e9f\u00e9rence',
        run: 'Ex\u00e9cution',
        environment: 'Environnement',
        actor: 'Lanc\u00e9 par',
        product: 'Ex\u00e9cut\u00e9 sur',
        place: 'Emplacement du runner, selon ses propres \u00e9l\u00e9ments',
        unverified: 'non v\u00e9rifi\u00e9',
        packaged: 'Dernier enregistrement',
        subjects: 'Ce sur quoi porte la signature',
        name: 'Nom',
        kind: 'Nature',
        digest: 'Empreinte',
        image: 'Image',
        package: 'Paquet de preuves',
        source: 'Commit',
    },
    approvals: {
        title: 'Approbations',
        caption: (api) => `Ce que la plateforme d\u2019int\u00e9gration a r\u00e9pondu sur cette ex\u00e9cution, interrog\u00e9e \u00e0 l\u2019adresse ${api}. ${strings_fr_WORDING}`,
        question: 'Question',
        absent: 'Plateforme non interrog\u00e9e\u00a0: les enregistrements ne contiennent aucune r\u00e9ponse d\u2019une plateforme d\u2019int\u00e9gration sur les approbations.',
        items: {
            run: 'La plateforme conna\u00eet-elle cette ex\u00e9cution, au commit des enregistrements\u202f?',
            approval: 'Une personne autre que celle qui l\u2019a lanc\u00e9e l\u2019a-t-elle approuv\u00e9e\u202f?',
            review: 'Une personne autre que son auteur a-t-elle approuv\u00e9 le dernier commit de la modification\u202f?',
            ref: 'La branche ou l\u2019\u00e9tiquette est-elle prot\u00e9g\u00e9e\u202f?',
            'commit signature': 'La plateforme a-t-elle v\u00e9rifi\u00e9 la signature du commit\u202f?',
            'workflow file': 'Les fichiers de workflow sont-ils joints tels qu\u2019ils sont aux commits ex\u00e9cut\u00e9s\u202f?',
            runner: 'Le runner est-il de ceux que le p\u00e9rim\u00e8tre autorise\u202f?',
        },
    },
    cloud: {
        title: 'Ce que le cloud a vu',
        caption: `Ce que le scellement a demand\u00e9 \u00e0 CloudTrail, \u00e0 KMS et \u00e0 S3, et ce qu\u2019ils ont montr\u00e9. ${strings_fr_WORDING}`,
        items: {
            digests: 'Les fichiers d\u2019empreintes sont-ils entiers, sign\u00e9s et chacun li\u00e9 au pr\u00e9c\u00e9dent\u202f?',
            trail: 'Toute la dur\u00e9e du d\u00e9ploiement est-elle couverte\u202f?',
            'log files': 'Chaque fichier journal que nomment les empreintes a-t-il \u00e9t\u00e9 lu, avec le contenu qu\u2019elles nomment\u202f?',
            'settings of the trail': 'Le journal signe-t-il ce qu\u2019il livre, et garde-t-il les \u00e9v\u00e9nements de toutes les r\u00e9gions\u202f?',
            'logging of the trail': 'Le journal a-t-il enregistr\u00e9 et livr\u00e9 pendant cette dur\u00e9e\u202f?',
            'events that the trail keeps': 'Le journal garde-t-il tous les \u00e9v\u00e9nements sur lesquels reposent ces r\u00e9ponses\u202f?',
            session: 'La session a-t-elle commenc\u00e9 comme le dit l\u2019enregistrement\u202f?',
            key: 'Est-il exclu qu\u2019un autre r\u00f4le que celui du d\u00e9ploiement ait sign\u00e9 avec la cl\u00e9\u202f?',
            'changes of the trail': 'Le journal est-il rest\u00e9 inchang\u00e9\u202f?',
            changes: 'La cl\u00e9 est-elle rest\u00e9e inchang\u00e9e\u202f?',
            'calls inside the boundary': 'Chaque appel du d\u00e9ploiement est-il all\u00e9 aux r\u00e9gions du p\u00e9rim\u00e8tre\u202f?',
            state: 'La cl\u00e9 est-elle active, sans copie hors du p\u00e9rim\u00e8tre\u202f?',
            policy: 'La politique de la cl\u00e9 emp\u00eache-t-elle le d\u00e9ploiement de la supprimer ou de la bloquer\u202f?',
            grants: 'Est-il exclu qu\u2019un octroi permette \u00e0 un autre r\u00f4le de signer avec la cl\u00e9\u202f?',
            'last use': 'Le dernier usage de la cl\u00e9 est-il de ceux que montre le journal, ou post\u00e9rieur\u202f?',
            'bucket region': 'Le d\u00e9p\u00f4t est-il dans la r\u00e9gion d\u00e9clar\u00e9e\u202f?',
            'bucket versioning': 'Le d\u00e9p\u00f4t garde-t-il chaque version\u202f?',
            'bucket object lock': 'Le d\u00e9p\u00f4t verrouille-t-il ce qu\u2019il contient\u202f?',
            'bucket encryption': 'Le d\u00e9p\u00f4t chiffre-t-il comme d\u00e9clar\u00e9\u202f?',
            'bucket public access': 'Le d\u00e9p\u00f4t est-il ferm\u00e9 au public\u202f?',
            'bucket policy: TLS only': 'Le d\u00e9p\u00f4t refuse-t-il les requ\u00eates sans TLS\u202f?',
            'bucket policy: retention': 'Le d\u00e9p\u00f4t admet-il un verrou de la dur\u00e9e d\u00e9clar\u00e9e\u202f?',
            'bucket policy: removal': 'Le r\u00f4le du d\u00e9ploiement est-il hors d\u2019\u00e9tat de retirer quoi que ce soit du d\u00e9p\u00f4t\u202f?',
            'bucket replication': 'Les copies restent-elles dans le p\u00e9rim\u00e8tre\u202f?',
            'lock of the record': 'Le paquet est-il verrouill\u00e9 comme d\u00e9clar\u00e9\u202f?',
        },
    },
    timeline: {
        title: 'Chronologie',
        caption: (from, to) => `\u00c9tapes de ${from} \u00e0 ${to} UTC\u202f; les m\u00eames heures figurent dans le tableau des \u00e9tapes.`,
    },
    steps: {
        title: '\u00c9tapes',
        caption: '\u00c9tapes ex\u00e9cut\u00e9es, dans l\u2019ordre chronologique',
        step: '\u00c9tape',
        status: 'R\u00e9sultat',
        start: 'D\u00e9but (UTC)',
        duration: 'Dur\u00e9e',
        made: 'Lus / produits',
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
        caption: 'Toutes les connexions consign\u00e9es par les \u00e9tapes',
        step: '\u00c9tape',
        host: 'H\u00f4te',
        address: 'Adresse',
        purpose: 'Objet',
        bytes: 'Envoy\u00e9 / re\u00e7u',
        tls: 'TLS',
        plain: 'aucun\u00a0: \u00e0 l\u2019int\u00e9rieur d\u2019une machine (bac \u00e0 sable), ou en clair',
        by: (proxy) => `par le proxy ${proxy}`,
    },
    checks: {
        title: 'Contr\u00f4les',
        caption: `Ce que les \u00e9tapes ont contr\u00f4l\u00e9, et avec quel r\u00e9sultat. ${strings_fr_WORDING}`,
        step: '\u00c9tape',
        check: 'Contr\u00f4le',
        verdict: 'R\u00e9sultat',
        detail: 'Observation',
    },
    findings: {
        title: 'Constats et d\u00e9rogations',
        caption: `Ce que les \u00e9tapes ont relev\u00e9. ${strings_fr_WORDING}`,
        step: '\u00c9tape',
        rule: 'R\u00e8gle',
        what: 'Constat',
        where: 'Emplacement',
        state: 'Statut',
        exception: (approver, expires, reason) => `Accord\u00e9e par ${approver} jusqu\u2019au ${expires}\u00a0: ${reason}`,
    },
    sboms: {
        title: 'Nomenclatures logicielles',
        caption: 'Inventaires des composants du logiciel',
        file: 'Fichier',
        components: 'Composants',
        digest: 'SHA-256',
        step: '\u00c9tape',
    },
    signatures: {
        title: 'Signatures et attestations',
        caption: 'Bundles Sigstore produits par les \u00e9tapes',
        file: 'Fichier',
        step: '\u00c9tape',
        digest: 'SHA-256',
    },
    controls: {
        title: 'Les exigences que ce paquet peut \u00e9tayer',
        intro: 'Chaque ligne \u00e9taye les exigences qu\u2019elle nomme, dans la limite des fichiers cit\u00e9s. Dire si une exigence est satisfaite revient \u00e0 l\u2019auditeur, non \u00e0 ce paquet. Les liens m\u00e8nent aux fichiers voisins de ce rapport dans le paquet extrait.',
        sealed: 'Ceci est un sceau\u00a0: ce qui lui manque est \u00e0 chercher dans le paquet auquel il appartient.',
        own: 'Une table de correspondance propre \u00e0 l\u2019\u00e9quipe dont vient ce paquet, telle qu\u2019elle l\u2019a r\u00e9dig\u00e9e\u00a0:',
        item: 'Exigence',
        supports: '\u00c9taye',
        files: 'Fichiers \u00e0 l\u2019appui',
        absent: 'Aucun fichier de ce paquet n\u2019\u00e9taye ce point.',
        sources: 'Sources\u00a0:',
        kinds: {
            change: 'Version, changement et d\u00e9clencheur',
            approvals: 'Approbations',
            identity: 'Identit\u00e9 sous laquelle les \u00e9tapes ont agi',
            boundary: 'P\u00e9rim\u00e8tre d\u00e9clar\u00e9',
            connections: 'Connexions des \u00e9tapes',
            sbom: 'Nomenclature logicielle',
            signature: 'Signature de la livraison',
            provenance: 'Provenance de la compilation',
            plan: 'Plan d\u2019infrastructure et lieu des donn\u00e9es',
            trail: 'Journal du cloud et sa cha\u00eene d\u2019empreintes',
            keys: '\u00c9tat et usage des cl\u00e9s',
            package: 'Conservation \u00e0 l\u2019identique',
        },
    },
    files: {
        title: 'Fichiers du paquet',
        caption: 'Fichiers conserv\u00e9s par les \u00e9tapes',
        path: 'Chemin',
        size: 'Taille',
        digest: 'SHA-256',
        step: 'Conserv\u00e9 par',
        unclaimed: 'une \u00e9tape interrompue',
    },
    verify: {
        title: 'V\u00e9rifier par soi-m\u00eame',
        intro: 'Il vous faut le paquet, ainsi qu\u2019un fichier de confiance ou une cl\u00e9 publique obtenus de son auteur autrement que par le paquet. Ex\u00e9cutez les commandes dans cet ordre, \u00e0 c\u00f4t\u00e9 du paquet\u202f; aucune n\u2019a besoin du r\u00e9seau. cosign doit \u00eatre en version 3.1 ou ult\u00e9rieure.',
        own: 'Tout, affirmation par affirmation',
        says: 'R\u00e9ponse attendue\u00a0:',
        trust: 'Extraire du fichier de confiance la cl\u00e9 et les racines, pour cosign et OpenSSL\u202f; s\u2019il y a plusieurs cl\u00e9s, celle qui a sign\u00e9',
        unpack: 'Extraire le paquet et comparer chaque fichier au manifeste',
        bagit: 'Contr\u00f4ler le paquet avec l\u2019outil de la Library of Congress',
        cosign: 'Contr\u00f4ler la signature du manifeste avec cosign',
        cosignCertificate: 'Contr\u00f4ler la signature avec cosign par le certificat d\u2019un job, si aucune cl\u00e9 n\u2019a sign\u00e9\u00a0: SUBJECT et ISSUER sont ceux qu\u2019indique l\u2019\u00e9diteur',
        openssl: 'Contr\u00f4ler avec OpenSSL la date de la signature',
        note: 'sha256sum ne voit pas un fichier ajout\u00e9, ni bagit.py un fichier \u00e0 c\u00f4t\u00e9 de data/. La premi\u00e8re commande voit les deux. Si le p\u00e9rim\u00e8tre ne nomme aucun service d\u2019horodatage, omettre --use-signed-timestamps\u202f; s\u2019il ne nomme aucun journal de transparence, ajouter --insecure-ignore-tlog.',
    },
    limits: {
        title: 'Ce que ceci ne prouve pas',
        intro: 'M\u00eame un paquet qui r\u00e9siste \u00e0 toutes les v\u00e9rifications ne peut pas montrer ce qui suit.',
        claim: 'Non prouv\u00e9',
        reason: 'Pourquoi',
        items: {
            'limits.capture': {
                claim: 'Ce que les \u00e9tapes ont consign\u00e9 a bien eu lieu.',
                reason: 'Le paquet montre que rien n\u2019a \u00e9t\u00e9 modifi\u00e9 depuis l\u2019enregistrement et qui l\u2019a sign\u00e9, mais non que le runner a dit vrai.',
            },
            'limits.connections': {
                claim: 'Aucune autre connexion n\u2019a eu lieu.',
                reason: 'Les \u00e9tapes consignent leurs propres connexions. L\u2019activit\u00e9 des autres programmes du runner n\u2019est visible que dans les journaux r\u00e9seau du compte.',
            },
            'limits.transfer': {
                claim: 'Aucune donn\u00e9e personnelle n\u2019a quitt\u00e9 l\u2019UE.',
                reason: 'L\u2019acc\u00e8s \u00e0 distance, le support et les op\u00e9rateurs de cl\u00e9s peuvent constituer des transferts sans aucune connexion d\u2019un pipeline. C\u2019est une question de droit.',
            },
            'limits.jurisdiction': {
                claim: 'Aucun droit ext\u00e9rieur \u00e0 l\u2019UE n\u2019atteint le fournisseur.',
                reason: 'Qui poss\u00e8de et contr\u00f4le un fournisseur, et de quels tribunaux il rel\u00e8ve, aucun pipeline ne peut le voir. C\u2019est aussi une question de droit.',
            },
            'limits.cloud': {
                claim: 'Le cloud a fait ce que disaient ses r\u00e9ponses.',
                reason: 'Les r\u00e9ponses d\u2019AWS sont enregistr\u00e9es telles que re\u00e7ues. CloudTrail et sa cha\u00eene d\u2019empreintes sont la d\u00e9claration du fournisseur lui-m\u00eame, qui n\u2019est pas dans ce paquet.',
            },
            'limits.retention': {
                claim: 'Le paquet est encore verrouill\u00e9 dans son d\u00e9p\u00f4t.',
                reason: 'Le re\u00e7u dit comment il a \u00e9t\u00e9 verrouill\u00e9\u202f; interrogez le d\u00e9p\u00f4t sur la version et sa dur\u00e9e de conservation.',
            },
            'limits.completeness': {
                claim: 'Il n\u2019y a pas d\u2019autre d\u00e9ploiement.',
                reason: 'Un paquet ne rend compte que de son propre d\u00e9ploiement. Comparez la liste des paquets \u00e0 celle des d\u00e9ploiements.',
            },
        },
    },
    footer: (version) => `\u00c9tabli \u00e0 partir des enregistrements de ce paquet par sovereign-actions ${version}. Seuls les enregistrements font foi. Un texte qui finit par [\u2026] est abr\u00e9g\u00e9 ici\u202f; il figure en entier dans les enregistrements.`,
    count: {
        step: (n) => strings_fr_counted(n, '\u00e9tape'),
        connection: (n) => strings_fr_counted(n, 'connexion'),
        host: (n) => strings_fr_counted(n, 'h\u00f4te'),
        finding: (n) => strings_fr_counted(n, 'constat'),
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
main { container-type: inline-size; }
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
.card li { overflow-wrap: anywhere; }
.card li .state { display: inline; white-space: normal; }
.card li .state svg { vertical-align: -.12em; margin-right: .4em; }
.card .note { color: var(--soft); margin: .75rem 0 0; font-size: .9375rem; }
nav { margin-top: 1.5rem; font-size: .9375rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 0; padding: 0; max-width: none; }
nav h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; max-width: none; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 0; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1.25rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 6.5rem; }
ul.plain { list-style: none; margin: 0; padding: 0; } ul.plain li { padding: .15rem 0; }
td > p { margin: 0; } td > ul + p { margin-top: .5rem; }
.long { min-width: 11rem; }
.whole { white-space: nowrap; }
.step, .address { min-width: 9.5rem; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: .8125rem; border-bottom: 1px solid var(--ink); overflow-wrap: normal; vertical-align: bottom; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; min-width: 4.5rem; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
code, .hash, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
.hash { display: inline-block; vertical-align: top; padding-top: .2em; width: 32.5ch; max-width: 100%; word-break: break-all; color: var(--soft); }
pre { margin: .25rem 0 0; padding: .75rem 1rem; background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; }
.state { display: inline-flex; align-items: center; gap: .4em; font-weight: 600; white-space: nowrap; }
.state svg { width: 1em; height: 1em; flex: none; }
.holds { color: var(--good); } .broken { color: var(--bad); } .unknown { color: var(--open); } .note-state { color: var(--soft); }
.card.holds, .card.broken, .card.unknown { color: inherit; }
figure { margin: 0; } figcaption { color: var(--soft); font-size: .9375rem; }
.chart { display: block; overflow: visible; font-size: .875rem; }
.chart text { fill: currentColor; paint-order: stroke; stroke: var(--paper); stroke-width: .3em; stroke-linejoin: round; font-weight: 600; }
.chart .time { fill: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.chart .tick { stroke: var(--line); } .chart .track { fill: var(--tint); } .chart .run { fill: var(--accent); } .chart .run.broken { fill: var(--bad); } .chart .run.unknown { fill: var(--open); }
.languages { color: var(--soft); font-size: .875rem; }
.quiet { color: var(--soft); }
.about { color: var(--soft); font-weight: 400; font-size: .875em; overflow-wrap: anywhere; }
footer { margin-top: 3.5rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 44rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
}
/* Of the page's own width in the reader's own size of text: a window of any width is narrow for large letters. */
@container (max-width: 48rem) {
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .6rem; }
  table, caption, tbody, tr, th, td { display: block; }
  th, td, .long, .step, .address, .number { min-width: 0; }
  .time { white-space: normal; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td { border: 0; padding: .1rem 0; text-align: left; }
  tbody td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  :lang(fr) > td[data-label]::before { content: attr(data-label) "\\a0: "; }
}
@page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f5f5f5; --accent: #14506b; --good: #14663f; --bad: #a3241b; --open: #7a5200; }
  html { font-size: 9.5pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  h3 { break-after: avoid; }
  table { font-size: 8.5pt; }
  code, .hash, pre { font-size: 7pt; }
  thead { display: table-header-group; }
  caption, thead, thead tr { break-after: avoid; } caption { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  th, td, .number { min-width: 5rem; } .step, .address { min-width: 8rem; } .long { min-width: 10.5rem; }
  #controls, #limits { break-before: page; }
  tr, .card, pre, .banner, figure { break-inside: avoid; }
  .card, .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/report/report.js












const STYLE_HASH = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
/** The reports of a package by their paths in it, the English one first. */
const REPORTS = [
    [names/* PATHS */.R7.report, report_strings/* english */.x],
    [names/* PATHS */.R7.report.replace('.html', '.de.html'), german],
    [names/* PATHS */.R7.report.replace('.html', '.fr.html'), french],
];
/** Paths of the reports in a package. */
const REPORT_PATHS = REPORTS.map(([path]) => path);
/** Renders the reports of a package in all languages, by their paths in it. */
const renderReports = (index, records, maps = []) => new Map(REPORTS.map(([path, strings]) => [path, renderReport(index, records, maps, strings)]));
/** What was done and found, what holds it up, what it is worth, and last the list that may be long. */
const OF_RECORD = [
    deployed,
    approvals,
    findings,
    timeline,
    steps,
    boundary,
    connections,
    checks,
    sboms,
    signatures,
    controls,
    limits,
    verify,
    files,
];
/** A seal is about what the cloud saw. What the steps did stands in the package that it seals. */
const OF_SEAL = [deployed, cloud, boundary, controls, limits, verify, files];
/**
 * Renders the report: one HTML file with no script and no outside request, the same bytes for the same records.
 * @param records in any order; unfinished ones are shown as cut off
 * @param maps control maps of the team, shown after the built-in one
 */
function renderReport(index, records, maps = [], strings = report_strings/* english */.x) {
    const data = { strings, index, maps, records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    const isSeal = sealOf(records) !== undefined;
    const parts = (isSeal ? OF_SEAL : OF_RECORD).map((make) => make(data));
    const page = (0,html/* html */.qy) `<!DOCTYPE html>
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
    const body = (0,html/* html */.qy) `</style>
</head>
<body>
<a class="skip" href="#summary">${strings.skip}</a>
<header>
<p class="eyebrow">${isSeal ? strings.sealHeading : strings.heading}</p>
<h1>${index.deployment}</h1>
<p class="when">${moment(index.time)} UTC</p>
<p class="languages">${strings.also} ${list(REPORTS.filter(([, other]) => other !== strings).map(([path, { lang, language }]) => (0,html/* html */.qy) `<a href="${path.slice(path.lastIndexOf('/') + 1)}" lang="${lang}" hreflang="${lang}">${language}</a>`))}</p>
</header>
<main>
${isRehearsal(records) && (0,html/* html */.qy) `<p class="banner">${strings.rehearsal}</p>`}
${summary(data)}
<nav aria-labelledby="contents"><h2 id="contents">${strings.contents}</h2><ul>${parts.map(({ id, title }) => (0,html/* html */.qy) `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${parts.map(({ id, title, body }) => (0,html/* html */.qy) `<section aria-labelledby="${id}">
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


/***/ }),

/***/ 72050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ english)
/* harmony export */ });
/* harmony import */ var _verify_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10919);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19391);


/** Every word of the report that is not data. A translation is one more table of this shape. */
const english = {
    lang: 'en',
    language: 'English',
    decimal: '.',
    colon: ':',
    byteUnits: ['B', 'kB', 'MB', 'GB', 'TB'],
    also: 'This report is in the package in other languages too:',
    title: (deployment) => `Evidence of deployment ${deployment}`,
    heading: 'Evidence of a deployment',
    sealHeading: 'Seal of a deployment: what the cloud saw of it',
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
    /** Places of regions by their name, where the partition table's own words are not of this language. */
    places: {},
    rehearsal: 'This is a rehearsal. It ran on the loopback of one machine, in the sandbox partition. It shows what a package looks like and proves nothing about a cloud.',
    summary: {
        title: 'Summary',
        good: 'Every step succeeded, and none found anything that the declared boundary does not allow.',
        accepted: 'Every step succeeded. What the declared boundary does not allow was accepted by a dated exception.',
        breach: 'A step found something that the declared boundary does not allow.',
        failed: 'Not every step succeeded.',
        contradicted: 'A check of a step found something that must not be.',
        unsure: 'No step found anything that the declared boundary does not allow, but not every question could be answered.',
        unsureAccepted: 'No step found anything that was not accepted by a dated exception, but not every question could be answered.',
        others: (count) => `\u2026 and ${count} more below.`,
        steps: (steps, from, to) => `${steps} left a record, from ${from} to ${to} UTC.`,
        boundary: (partition, regions) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `Boundary that was asserted: ${partition}, with ${regions}.`,
        without: (steps) => `Without a boundary: ${steps}.`,
        noBoundary: 'No step asserted a boundary.',
        approvals: (holds, broken, unknown) => `Checks of approvals that hold: ${holds}; broken: ${broken}; not known: ${unknown}.`,
        noApprovals: 'Who approved it was not asked.',
        connections: (count, hosts) => `They noted ${count} to ${hosts}.`,
        seal: {
            holds: "Nothing in the cloud's log, or in what it says of keys and store, contradicts the record, and every question was answered.",
            broken: "The cloud's log, or what it says of keys and store, shows something that must not be.",
            unknown: "Nothing in the cloud's log, or in what it says of keys and store, contradicts the record, but not every question could be answered.",
        },
        seals: (name) => `It belongs to the package ${name}, which holds what the steps did.`,
        events: (count) => `Events of the cloud's log that are kept: ${count}.`,
        checks: (holds, broken, unknown) => `Checks that hold: ${holds}; broken: ${broken}; not known: ${unknown}.`,
        noConnections: 'They noted no connection to any host.',
        findings: (open, excepted) => `${open} would break the boundary; ${excepted} accepted by a dated exception.`,
        integrity: 'This page is part of the package and only repeats its records. Whether the package itself is genuine is for you to verify: the commands are below, and trust comes from outside the package.',
    },
    facts: {
        title: 'What this is about',
        sealTitle: 'What is sealed',
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
        subjects: 'What the signature names',
        name: 'Name',
        kind: 'Kind',
        digest: 'Digest',
        image: 'Image',
        package: 'Evidence package',
        source: 'Commit',
    },
    approvals: {
        title: 'Who approved it',
        caption: (api) => `What the CI host answered about this run, asked at ${api}`,
        question: 'Question',
        absent: 'Nobody was asked: the records hold no answer of a CI host about approvals.',
        items: {
            run: 'Does the host know this run, at the commit of the records?',
            approval: 'Did somebody approve it who did not start it?',
            review: 'Did somebody other than its author approve the last commit of the change?',
            ref: 'Is the branch or tag protected?',
            'commit signature': 'Did the host verify the signature of the commit?',
            'workflow file': 'Are the workflow files kept as they are at the commits that were run?',
            runner: 'Is the runner one that the boundary allows?',
        },
    },
    cloud: {
        title: 'What the cloud saw',
        caption: 'What the sealing job asked of CloudTrail, KMS and S3, and what they showed',
        items: {
            digests: 'Are the digest files whole, signed, and each tied to the one before?',
            trail: 'Is the whole time of the deployment covered?',
            'log files': 'Was every log file that the digests name read, and as they name it?',
            'settings of the trail': 'Does the trail sign what it delivers, and keep the events of all regions?',
            'logging of the trail': 'Did the trail log in that time, and deliver?',
            'events that the trail keeps': 'Does the trail keep all events that these answers rest on?',
            session: 'Did the session begin as the record says?',
            key: "Did nobody without the deployment's role sign with the key?",
            'changes of the trail': 'Was the trail left as it was?',
            changes: 'Was the key left as it was?',
            'calls inside the boundary': "Did every call of the deployment go to the boundary's regions?",
            state: 'Is the key enabled, with no copy outside the boundary?',
            policy: 'Does the policy of the key keep the deployment from taking it away?',
            grants: 'Does no grant let another role sign with the key?',
            'last use': 'Is the last use of the key one that the trail shows, or a later one?',
            'bucket region': 'Is the store in the declared region?',
            'bucket versioning': 'Does the store keep every version?',
            'bucket object lock': 'Does the store lock what it holds?',
            'bucket encryption': 'Does the store encrypt as declared?',
            'bucket public access': 'Is the store closed to the public?',
            'bucket policy: TLS only': 'Does the store refuse requests without TLS?',
            'bucket policy: retention': 'Does the store allow a lock of the declared length?',
            'bucket policy: removal': "Can the deployment's role take nothing away from the store?",
            'bucket replication': 'Do copies stay inside the boundary?',
            'lock of the record': 'Is the package locked as declared?',
        },
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
        intro: 'Each line supports the requirements that it names, as far as the linked files go. Whether a requirement is met is for those who audit to say, not for this package. The links lead to the files beside this report in the unpacked package.',
        sealed: 'This is a seal: what it lacks is looked for in the package that it belongs to.',
        own: 'A control map of the team that made this package, as it wrote it:',
        item: 'Requirement',
        supports: 'Supports',
        files: 'Supporting files',
        absent: 'No file in this package supports this.',
        sources: 'Sources:',
        kinds: {
            change: 'Version, change and trigger',
            approvals: 'Approvals',
            identity: 'Identity with which the steps acted',
            boundary: 'Declared boundary',
            connections: 'Connections of the steps',
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
        intro: 'You need the package, and a trust file or public key that you got from its maker by another way than the package itself. Run the commands in this order, beside the package; none needs a network. cosign must be 3.1 or newer.',
        own: 'Everything, claim by claim',
        says: 'It must say:',
        trust: 'Take key and roots out of the trust file, for cosign and OpenSSL; of several keys, the one that signed',
        unpack: 'Unpack it, and compare every file with the manifest',
        bagit: 'Check the bag with the tool of the Library of Congress',
        cosign: 'Check the signature over the manifest with cosign',
        cosignCertificate: 'Check the signature by the certificate of a job with cosign, where no key signed: SUBJECT and ISSUER are those that the maker names',
        openssl: 'See with OpenSSL when it was signed',
        note: 'sha256sum does not see an added file, and bagit.py not one beside data/. The first command sees both. Where the boundary names no time-stamp authority, leave out --use-signed-timestamps; where it names no log, add --insecure-ignore-tlog.',
    },
    limits: {
        title: 'What this does not prove',
        intro: 'However well a package verifies, it cannot show the following.',
        claim: 'Not proven',
        reason: 'Why',
        items: Object.fromEntries(_verify_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.map(({ id, claim, reason }) => [id, { claim, reason }])),
    },
    footer: (version) => `Rendered from the records in this package by sovereign-actions ${version}. The records are what counts. A text that ends with [\u2026] is cut here; the records have it in full.`,
    count: {
        step: (n) => `${n} ${n === '1' ? 'step' : 'steps'}`,
        connection: (n) => `${n} ${n === '1' ? 'connection' : 'connections'}`,
        host: (n) => `${n} ${n === '1' ? 'host' : 'hosts'}`,
        finding: (n) => `${n} ${n === '1' ? 'finding' : 'findings'}`,
    },
};


/***/ }),

/***/ 65973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ collectSeen),
/* harmony export */   ZF: () => (/* binding */ chainChecks),
/* harmony export */   l1: () => (/* binding */ logCheck)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87969);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
/* harmony import */ var _cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7892);
/* harmony import */ var _cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4304);
/* harmony import */ var _cloudtrail_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29973);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92122);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6281);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17435);
/* harmony import */ var _trail_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9740);








const READS = 16;
/** Log files that are in memory inflated at a time: each may be large, and more of them are no faster. */
const INFLATED = 8;
/** Accounts and regions at a time; each of them reads several digests at once. */
const PARTS = 4;
/** Reads the trail of a deployment: digests, log files and events. @throws TRAIL_UNREADABLE */
async function collectSeen(context, trail, plan) {
    const { window, accounts } = plan;
    const { boundary } = context;
    const filter = { ...plan.filter, trail: trail.trail };
    const bucket = new _cloudtrail_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .TrailBucket */ .bx(context, trail);
    const [keys, kms, state, places] = await Promise.all([
        bucket.keys(window),
        (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .collectKeys */ .nz)(context, trail, filter.keys),
        (0,_trail_state_js__WEBPACK_IMPORTED_MODULE_2__/* .collectTrailState */ .sH)(context, trail, bucket.home),
        // What was called outside the boundary is in the parts of other regions.
        (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(accounts, PARTS, async (account) => [...new Set([...boundary.regions, ...(await bucket.regions(account))])].sort().map((region) => ({ account, region }))).then((each) => each.flat()),
    ]);
    const owner = (0,_trail_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(state);
    if (owner !== undefined && !places.some(({ account, region }) => account === owner && region === bucket.home))
        places.push({ account: owner, region: bucket.home });
    const parts = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(places, PARTS, ({ account, region }) => bucket.part(account, region, keys, window));
    const references = parts.flatMap(({ chain }) => chain.logs);
    const inflating = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .T)(INFLATED);
    const read = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(references, READS, async (log) => {
        const bytes = await bucket.log(log);
        return inflating(() => readOne(log, bytes, filter));
    });
    const events = read
        .flatMap(({ kept }) => kept)
        .map((text) => ({ text: text.replaceAll(/[\r\n]+/g, ' '), event: (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvent */ .wj)(text) }));
    events.sort((a, b) => order(a.event, b.event));
    const logs = read.map(({ log }) => log);
    const { trail: name, prefix, organization } = trail;
    const complete = parts.every(({ chain }) => chain.gaps.length === 0);
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .trailDocument */ .kS)({
        trail: {
            name,
            bucket: trail.bucket,
            homeRegion: bucket.home,
            ...(prefix !== undefined && { prefix }),
            ...(organization !== undefined && { organization }),
        },
        state,
        window: { from: filter.from, to: filter.to },
        filter,
        keys,
        parts: parts.map(({ account, region, digests }) => ({
            account,
            region,
            digests: digests.map(({ key, bytes, metadata }) => ({ key, sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes), metadata })),
        })),
        logs,
        events: events.length,
    });
    return {
        document,
        events: events.map(({ text }) => `${text}\n`).join(''),
        digests: parts.flatMap(({ digests }) => digests.map(({ key, bytes }) => ({ name: key.slice(key.lastIndexOf('/') + 1), bytes }))),
        keys: kms,
        checks: [
            ...parts.flatMap(({ account, region, chain }) => chainChecks(`${account} ${region}`, chain)),
            logCheck(logs),
            ...(0,_trail_state_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeTrail */ .op)(document.state, document, boundary),
            ...(0,_observe_js__WEBPACK_IMPORTED_MODULE_7__/* .observe */ .l)(events.map(({ event }) => event), document, boundary, complete && logs.every(({ mistake }) => mistake === undefined)),
            ...(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeKeys */ .a)(kms, events.map(({ event }) => event), document, boundary, complete),
        ],
        complete,
    };
}
async function readOne(reference, bytes, filter) {
    const inflated = bytes === undefined ? 'it is gone' : await (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .readLog */ .x6)(reference, bytes);
    const extract = typeof inflated === 'string' ? inflated : (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_4__/* .extractEvents */ .Np)(inflated, filter);
    if (typeof extract === 'string')
        return { log: { ...reference, kept: 0, mistake: extract }, kept: [] };
    const { kept, events } = extract;
    return { log: { ...reference, ...(events !== undefined && { events }), kept: kept.length }, kept };
}
const order = (a, b) => a.eventTime < b.eventTime ? -1 : a.eventTime > b.eventTime ? 1 : a.eventID < b.eventID ? -1 : 1;
/** What a chain of digests comes to, as checks. @param part account and region */
function chainChecks(part, { digests, gaps, breaks }) {
    const wrong = [...digests.flatMap(({ key, mistake }) => (mistake === undefined ? [] : [`${key}: ${mistake}`])), ...breaks];
    return [
        {
            name: `digests of ${part}`,
            verdict: wrong.length > 0 ? 'broken' : digests.length > 0 ? 'holds' : 'unknown',
            detail: wrong.length > 0
                ? `${wrong.slice(0, 20).join('; ')}.`
                : digests.length > 0
                    ? `${digests.length} digest files, each signed by CloudTrail and tied to the one before it.`
                    : 'There is no digest file.',
        },
        {
            name: `trail of ${part}`,
            verdict: gaps.length > 0 ? 'unknown' : 'holds',
            detail: gaps.length > 0 ? `No digest is about ${gaps.map(spanText).join(', ')}.` : 'The whole time is covered.',
        },
    ];
}
/** What the log files come to. */
function logCheck(logs) {
    const wrong = logs.filter(({ mistake }) => mistake !== undefined);
    return {
        name: 'log files',
        verdict: wrong.length > 0 ? 'broken' : 'holds',
        detail: wrong.length > 0
            ? `${wrong.length} of ${logs.length} do not count: ${wrong
                .slice(0, 20)
                .map(({ key, mistake }) => `${key}: ${mistake}`)
                .join('; ')}.`
            : `${logs.length} log files, each with the contents that its digest names.`,
    };
}
const spanText = ({ from, to }) => `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;


/***/ }),

/***/ 17435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4304);
/* harmony import */ var _trail_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9740);



const MOST = 20;
/**
 * What the events of a deployment show. Pure: the verifier makes the same of the same events.
 * @param covered whether they are all that there were: no gap in the trail, no log file that does not count
 */
function observe(events, document, place, covered) {
    const { filter } = document;
    const absences = [
        ...filter.keys.flatMap((key) => [useCheck(events, key, document), changeCheck(events, key)]),
        callsCheck(events, document, place),
        trailCheck(events, document),
    ];
    return [...filter.sessions.map((session) => sessionCheck(events, session, filter)), ...(covered ? absences : absences.map(asFarAsSeen))];
}
/** That nothing else was called, nobody knows of a time that the trail does not cover. */
const asFarAsSeen = (check) => check.verdict === 'holds'
    ? { ...check, verdict: 'unknown', detail: `${check.detail} But the trail does not show all of this time.` }
    : check;
/** How a session began: by whose token, by which request of the record, and whether nobody else had one of its name. */
function sessionCheck(events, session, { sessions, requests }) {
    const name = `session ${session.name}`;
    const arn = (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionArn */ .qf)(session);
    const taken = callsOf(events.filter((event) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(event, session) && isDone(event)));
    if (taken.length === 0)
        return { name, verdict: 'unknown', detail: `The trail does not show how ${arn} began.` };
    // Two jobs may begin sessions of one name, each with a token of its own.
    const tokens = sessions.flatMap(({ role, name: other, token }) => role === session.role && other === session.name && token ? token : []);
    const asked = taken.filter(({ requestID = '' }) => requests.includes(requestID));
    const seen = `The trail saw ${arn} begin: ${list(taken.map(began))}`;
    if (tokens.length > 0) {
        const foreign = taken.filter((event) => !tokens.some((token) => isBy(event, session, token)));
        if (foreign.length > 0)
            return {
                name,
                verdict: 'broken',
                detail: `${arn} also began in another way than by the token in the record: ${list(foreign.map(began))}.`,
            };
    }
    else if (taken.some(({ eventName }) => eventName === WEB_IDENTITY))
        return { name, verdict: 'unknown', detail: `${seen}; the record does not say by which token.` };
    if (asked.length === 0 && (requests.length > 0 || tokens.length === 0))
        return { name, verdict: 'unknown', detail: `${seen}; none of these is a request that the record names.` };
    if (tokens.length === 0) {
        // Without a token, who began it by a request of the record may have done so again, and so may a session before it in the chain.
        const own = new Set([...sessions.map(_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionArn */ .qf), ...asked.map(({ userIdentity }) => userIdentity?.arn)]);
        const others = taken.filter((event) => !asked.includes(event) && !own.has(event.userIdentity?.arn));
        if (others.length > 0)
            return { name, verdict: 'broken', detail: `${arn} was also begun by others than the record says: ${list(others.map(began))}.` };
    }
    const issued = new Set(taken.map(issuedKey));
    const strange = events.filter((event) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isSession */ .lV)(event, session) && typeof event.userIdentity?.accessKeyId === 'string' && !issued.has(event.userIdentity.accessKeyId));
    // A service calls for a session with a key of its own.
    const unexplained = issued.has(undefined) ? [] : strange.filter(({ userIdentity }) => userIdentity?.invokedBy === undefined);
    if (unexplained.length > 0)
        return {
            name,
            verdict: 'unknown',
            detail: `${seen}; but ${unexplained.length} calls were made by another session of that name, which began at another time: ${list(unexplained.map(call))}.`,
        };
    return { name, verdict: 'holds', detail: `${seen}${tokens.length > 0 ? ', as the token in the record says' : ''}.` };
}
/** The access key of the credentials that a call gave. */
function issuedKey({ responseElements }) {
    const credentials = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(responseElements) ? responseElements.credentials : undefined;
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(credentials) ? credentials.accessKeyId : undefined;
}
const WEB_IDENTITY = 'AssumeRoleWithWebIdentity';
/** So much of a claim is in a record. */
const CLAIM = 512;
/** Whether STS saw such a token: provider of the role's account, subject, audience. */
function isBy({ eventName, userIdentity, responseElements }, { role }, { issuer, subject, audience }) {
    if (eventName !== WEB_IDENTITY || !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(responseElements))
        return false;
    const [arn, partition, , , account] = role.split(':');
    const host = issuer.replace(/^https?:\/\//, '');
    // STS names a provider by its ARN or by its issuer.
    const providers = [`${arn}:${partition}:iam::${account}:oidc-provider/${host}`, host, issuer];
    const { provider, audience: seenAudience, subjectFromWebIdentityToken: seenSubject } = responseElements;
    const isSubject = (seen) => String(seen).slice(0, CLAIM) === subject;
    return (providers.includes(userIdentity?.identityProvider) &&
        (provider === undefined || providers.includes(provider)) &&
        isSubject(seenSubject) &&
        (userIdentity?.userName === undefined || isSubject(userIdentity.userName)) &&
        audience.split(' ').includes(String(seenAudience)));
}
const began = ({ eventName, eventTime, userIdentity }) => `${eventName} by ${String(userIdentity?.userName ?? userIdentity?.arn ?? 'unknown')} at ${eventTime}`;
function useCheck(events, key, { filter: { sessions }, state }) {
    const uses = callsOf(events.filter((event) => event.eventName === 'Sign' && isDone(event) && (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutKey */ .XL)(event, key)));
    const own = uses.filter((event) => sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isSession */ .lV)(event, session)));
    // Other runs of the same pipeline are other sessions of the same role; nobody else has business with the key.
    const foreign = uses.filter((event) => !sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRole */ .sr)(event, session)));
    const beside = uses.length - own.length;
    const name = `key ${key}`;
    if (foreign.length > 0)
        return {
            name,
            verdict: 'broken',
            detail: `${foreign.length} of ${uses.length} signatures were made by somebody who has not the role of this deployment: ${list(foreign.map(by))}.`,
        };
    // Where the trail leaves out what it should show, those that it does show are not all.
    if (state?.selectors && (0,_trail_state_js__WEBPACK_IMPORTED_MODULE_2__/* .keepsSignatures */ .Qy)(state) !== 'kept')
        return { name, verdict: 'unknown', detail: 'The trail leaves out signatures with KMS keys: nobody can know from it who signed.' };
    const others = beside > 0 ? `, and ${beside} of other sessions of its role` : ', and no other';
    if (own.length === 0)
        return { name, verdict: 'unknown', detail: `The trail saw no signature of this deployment${others}.` };
    return { name, verdict: 'holds', detail: `The trail saw ${own.length} signatures of this deployment${others}.` };
}
function changeCheck(events, key) {
    const calls = events.filter((event) => event.eventSource === 'kms.amazonaws.com' && _cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_CHANGES */ .Ek.has(event.eventName) && (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutKey */ .XL)(event, key));
    return { name: `changes of ${key}`, ...changed(calls, 'the key was changed') };
}
/** Calls of others that change the trail are seen in its owner's part alone. */
function trailCheck(events, { filter, parts, trail, state }) {
    const name = 'changes of the trail';
    const calls = changed(events.filter((event) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTrail */ .YC)(event, filter.trail)), 'the trail was changed');
    const owner = (0,_trail_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(state);
    if (calls.verdict === 'broken')
        return { name, ...calls };
    if (owner === undefined)
        return { name, verdict: 'unknown', detail: 'Nobody says which account the trail belongs to: calls that change it are seen there.' };
    const there = parts.some(({ account, region, digests }) => account === owner && region === trail.homeRegion && digests.length > 0);
    return there
        ? { name, ...calls }
        : { name, verdict: 'unknown', detail: `The trail has nothing of ${owner} in ${trail.homeRegion}, where it would be changed.` };
}
function changed(calls, what) {
    const [done, refused] = [calls.filter(isDone), calls.filter((event) => !isDone(event))];
    const tries = refused.length > 0 ? ` Refused were ${list(refused.map(call))}.` : '';
    return done.length > 0
        ? { verdict: 'broken', detail: `In this time ${what}: ${list(done.map(call))}.${tries}` }
        : { verdict: 'holds', detail: `No call in this time.${tries}` };
}
/**
 * Events of one call as one: where the caller and what is called are of two accounts, each has an event of it, and to the second one
 * CloudTrail does not tell the ARN of the caller.
 */
function callsOf(events) {
    const arnOf = ({ userIdentity }) => userIdentity?.arn;
    const named = new Map(events.flatMap((event) => (typeof arnOf(event) === 'string' ? [[event.sharedEventID, event]] : [])));
    return events.filter((event) => {
        const other = typeof event.sharedEventID === 'string' ? named.get(event.sharedEventID) : undefined;
        return other === undefined || other === event || (arnOf(event) !== undefined && arnOf(event) !== arnOf(other));
    });
}
const isDone = ({ errorCode }) => errorCode === undefined;
const by = ({ userIdentity, eventTime }) => `${String(userIdentity?.arn ?? 'unknown')} at ${eventTime}`;
const call = (event) => `${event.eventName} by ${by(event)}`;
function callsCheck(events, { filter: { sessions }, parts }, { regions, partition }) {
    const name = 'calls inside the boundary';
    if (sessions.length === 0)
        return { name, verdict: 'unknown', detail: 'The record names no role session whose calls could be looked for.' };
    // The call by which a session began was the job's as well, before it was anybody to the cloud.
    const own = events.filter((event) => sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isSession */ .lV)(event, session) || ((0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(event, session) && isDone(event))));
    const outside = own.filter(({ awsRegion }) => awsRegion === undefined || !regions.includes(awsRegion));
    if (outside.length > 0) {
        const where = outside.map(({ eventSource, eventName, awsRegion, eventTime }) => `${eventSource} ${eventName} in ${awsRegion ?? 'no region'} at ${eventTime}`);
        return { name, verdict: 'broken', detail: `${outside.length} of ${own.length} calls went elsewhere: ${list(where)}.` };
    }
    const calls = `${own.length} calls, all in ${regions.join(', ')}`;
    // What was called elsewhere is in the files of that region.
    const blind = [...new Set(sessions.map(({ role }) => role.split(':')[4] ?? ''))].filter((account) => !parts.some((part) => part.account === account && !regions.includes(part.region)));
    return (0,_trail_state_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOneRegion */ .vr)(partition) || blind.length === 0
        ? { name, verdict: 'holds', detail: `${calls}.` }
        : { name, verdict: 'unknown', detail: `${calls}; but the trail keeps nothing of other regions for ${blind.join(', ')}.` };
}
const list = (items) => items.length > MOST ? `${items.slice(0, MOST).join('; ')} and ${items.length - MOST} more` : items.join('; ');


/***/ }),

/***/ 23736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSeal),
/* harmony export */   s: () => (/* binding */ accountsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77958);
/* harmony import */ var _package_bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74308);


const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The longest that STS gives credentials for. */
const LONGEST_SESSION = 12 * HOUR;
/** An approval can wait for 30 days. No trail is read for more: a record with a wrong clock would ask for years of digests. */
const LONGEST_WINDOW = 35 * 24 * HOUR;
/**
 * What to look for in the trail, from the records of a deployment and nothing else: the role sessions that its steps took,
 * until their credentials ended, and the KMS keys that they signed with.
 * @throws SEAL_RECORD when the records name neither, or times that no deployment has: a seal that waits for such a time never comes
 */
function planSeal(records) {
    const sessions = new Map();
    const requests = new Set();
    const keys = new Set();
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (const { id, action, facts, startedAt, finishedAt = startedAt } of records) {
        from = Math.min(from, Date.parse(startedAt));
        to = Math.max(to, Date.parse(finishedAt));
        if (action === 'assume-role-oidc') {
            const name = facts['session-name'];
            // Without a zone it would be another time on another machine.
            const ended = /Z$/.test(String(facts.expiration)) ? Date.parse(String(facts.expiration)) : Number.NaN;
            if (ended > Date.parse(finishedAt) + LONGEST_SESSION + 15 * MINUTE)
                throw impossible(`The record ${id} says that its credentials end ${facts.expiration}, later than STS lets any`);
            if (!Number.isNaN(ended))
                to = Math.max(to, ended);
            for (const [fact, value] of Object.entries(facts)) {
                if (/^(?:role|hop-\d+)$/.test(fact) && isArn(value, 'iam') && typeof name === 'string') {
                    const session = { role: value, name, ...(value === (facts['hop-1'] ?? facts.role) && tokenOf(facts)) };
                    sessions.set(JSON.stringify(session), session);
                }
                if (/^sts-request-id(?:-\d+)?$/.test(fact) && typeof value === 'string')
                    requests.add(value);
            }
        }
        for (const key of [facts.key, facts['signing key']])
            if (isArn(key, 'kms'))
                keys.add(key);
    }
    if (sessions.size === 0 && keys.size === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('SEAL_RECORD', 'The records name no role session and no KMS key: a trail cannot be asked about them.', 'Let the deployment take its role with assume-role-oidc, in the same ledger.');
    }
    if (to - from > LONGEST_WINDOW)
        throw impossible(`The records span ${Math.round((to - from) / (24 * HOUR))} days`);
    // Clocks of the runner and of AWS differ a little; a minute is more than a signed request is let differ by in practice.
    const window = { from: from - MINUTE, to: to + MINUTE };
    return {
        window,
        filter: {
            from: (0,_package_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(window.from / 1000),
            to: (0,_package_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(window.to / 1000),
            sessions: [...sessions.values()],
            requests: [...requests].sort(),
            keys: [...keys].sort(),
        },
        accounts: accountsOf({ sessions: [...sessions.values()], keys: [...keys] }),
    };
}
/** Ids of the accounts that have the roles and the keys, each once. */
const accountsOf = ({ sessions, keys }) => [...new Set([...sessions.map(({ role }) => role), ...keys].map((arn) => arn.split(':')[4] ?? ''))].sort();
const impossible = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('SEAL_RECORD', `${what}.`, 'Look at the clock of the runner, and at who wrote the record: what it says cannot be.');
const isArn = (value, service) => typeof value === 'string' && new RegExp(`^arn:[a-z-]+:${service}:[a-z0-9-]*:\\d{12}:.`).test(value);
/** The job's token becomes the first role of a chain. */
function tokenOf(facts) {
    const { 'claim-iss': issuer, 'claim-sub': subject, 'claim-aud': audience = '' } = facts;
    return typeof issuer === 'string' && typeof subject === 'string' ? { token: { issuer, subject, audience: String(audience) } } : {};
}


/***/ }),

/***/ 72390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ summed),
/* harmony export */   QZ: () => (/* binding */ checkCloud),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   xC: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79730);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69156);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39653);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48381);
/* harmony import */ var _cloudtrail_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83584);
/* harmony import */ var _cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4304);
/* harmony import */ var _cloudtrail_fetch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29973);
/* harmony import */ var _package_index_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30359);
/* harmony import */ var _seal_collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65973);
/* harmony import */ var _seal_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92122);
/* harmony import */ var _seal_keys_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6281);
/* harmony import */ var _seal_observe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17435);
/* harmony import */ var _seal_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23736);
/* harmony import */ var _seal_trail_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9740);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34335);












/**
 * Claims on what the cloud saw, where the package is a seal: everything is worked out again from the digest files and the
 * events. They do not count against the package, which is genuine all the same: they decide what it is evidence of.
 * @param boundary of the seal, where it is known
 */
async function checkCloud(claims, contents, boundary) {
    const seal = [...contents.records.values()].find(({ action }) => action === _package_index_file_js__WEBPACK_IMPORTED_MODULE_0__.SEAL_ACTION);
    if (!seal)
        return;
    const add = (id, verdict, claim, reason, details = []) => claims.add(id, verdict, claim, reason, { counts: false, details });
    const document = documentOf(contents, seal);
    if (typeof document === 'string') {
        add('cloud.digests', 'broken', DIGESTS, document);
        return;
    }
    const { regions = [], partition = '' } = seal.boundary ?? {};
    const window = (0,_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(document);
    const chains = await Promise.all((0,_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)(document, contents.sealed).map(async (part) => ({ ...part, chain: await (0,_cloudtrail_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .checkChain */ .u)(part.digests, document.keys, window) })));
    const checks = chains.map(({ account, region, chain }) => (0,_seal_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .chainChecks */ .ZF)(`${account} ${region}`, chain));
    const strangers = strangersOf(document);
    const [digests, trail] = [0, 1].map((index) => checks.map((pair) => pair[index]));
    add('cloud.digests', strangers.length > 0 ? 'broken' : worst(digests), DIGESTS, strangers.length > 0 ? `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(strangers.length, 'digest file')} of another trail, account or region.` : summed(digests), [...strangers, ...said(digests)]);
    const beside = [...otherTrail(document, boundary), ...(0,_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .unaskedOf */ .j6)(document, (0,_seal_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .accountsOf */ .s)(document.filter), regions)];
    add('cloud.trail', beside.length > 0 ? 'broken' : worst(trail), 'The trail that the boundary names covers the whole time of the deployment, without a gap.', `${document.window.from} to ${document.window.to}.`, [...beside, ...said(trail)]);
    const apart = logsApart(document, chains.map(({ chain }) => chain));
    const logs = (0,_seal_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .logCheck */ .l1)(document.logs);
    add('cloud.logs', apart.length > 0 ? 'broken' : logs.verdict, 'Every log file that the digests name was read, and had the contents that its digest names.', apart.length > 0 ? `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(apart.length, 'log file')} is in one of the two lists alone.` : logs.detail, apart);
    const { events, problems } = eventsOf(document, contents.sealed.get(sha256Of(seal, _seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAIL_EVENTS */ .lk)));
    add('cloud.events', (0,_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(problems), 'The events are those that the filter keeps, as many as were found.', problems.length > 0 ? `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(problems.length, 'problem')}.` : `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(events.length, 'event')}.`, problems.slice(0, 100));
    const state = (0,_seal_trail_state_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeTrail */ .op)(document.state, document, { regions, partition });
    add('cloud.state', worst(state), 'The trail keeps, signs and delivers every event that these claims rest on.', `As CloudTrail told the sealing job${document.state ? ` at ${document.state.askedAt}` : ''}. ${summed(state)}`, said(state));
    const covered = worst(trail) === 'holds' && logs.verdict === 'holds' && [...beside, ...apart].length === 0;
    const observed = (0,_seal_observe_js__WEBPACK_IMPORTED_MODULE_8__/* .observe */ .l)(events, document, { regions, partition }, covered);
    add('cloud.observed', worst(observed), 'The events show this deployment, no other role with its keys, and no change of the keys or the trail.', summed(observed), said(observed));
    const keys = keysOf(contents.sealed.get(sha256Of(seal, _seal_keys_js__WEBPACK_IMPORTED_MODULE_9__/* .KEYS_DOCUMENT */ .RX)));
    if (document.filter.keys.length > 0) {
        const judged = keys && (0,_seal_keys_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeKeys */ .a)(keys, events, document, { regions }, worst(trail) === 'holds');
        add('cloud.kms', judged ? worst(judged) : 'broken', 'The keys that signed are enabled, the deployment cannot take them away, and KMS knows of no use that the trail does not show.', judged ? summed(judged) : `${_seal_keys_js__WEBPACK_IMPORTED_MODULE_9__/* .KEYS_DOCUMENT */ .RX} is missing or cannot be read.`, judged && said(judged));
    }
    add('cloud.keys', 'unknown', "The digests were signed with AWS's keys.", "The keys in the package are those that the sealing job got from CloudTrail. Compare each with 'aws cloudtrail list-public-keys' of the region, by its value: a fingerprint is only the name of a key.", document.keys.map(({ fingerprint, value }) => `${fingerprint}: SHA-256 of the key ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_10__/* .sha256Hex */ .f)(Buffer.from(value, 'base64'))}`));
}
const DIGESTS = 'The digest files of CloudTrail are whole, signed, and each tied to the one before it.';
/** The document of a seal, or what is wrong with it. */
function documentOf({ sealed }, seal) {
    const bytes = sealed.get(sha256Of(seal, _seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAIL_DOCUMENT */ .BM));
    if (bytes === undefined)
        return `${_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAIL_DOCUMENT */ .BM} is missing or too large to read.`;
    const document = (0,_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrailDocument */ .Xx)(bytes.toString('utf8'));
    return typeof document === 'string' ? `${_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAIL_DOCUMENT */ .BM} ${document}.` : document;
}
/** What KMS said, as far as it has the shape of it. */
function keysOf(bytes) {
    try {
        const value = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_11__/* .parseStrictJson */ .RJ)(bytes?.toString('utf8') ?? '');
        const isEvidence = (key) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(key) &&
            typeof key.arn === 'string' &&
            (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(key.answers) &&
            (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(key.denied) &&
            Object.values(key.denied).every((reason) => typeof reason === 'string');
        return Array.isArray(value) && value.every(isEvidence) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const sha256Of = ({ made }, name) => made.find((material) => material.name === name)?.sha256 ?? '';
/** Digest files that are not of the part of the trail in which they stand: signed as they are, they would speak for it. */
const strangersOf = ({ trail: { name, homeRegion, prefix, organization }, parts }) => parts.flatMap(({ account, region, digests }) => digests
    .filter(({ key }) => !(0,_cloudtrail_fetch_js__WEBPACK_IMPORTED_MODULE_12__/* .isDigestOf */ ._Q)({ trail: name, prefix, organization }, homeRegion, account, region, key))
    .map(({ key }) => `${account} ${region}: ${key}`));
/** How the trail of a seal is another than the boundary names: anybody may have one, with selectors of his own. */
function otherTrail({ trail }, boundary) {
    if (boundary?.cloudtrail === undefined)
        return [];
    const { trail: name, bucket, prefix, organization, 'home-region': home = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_13__/* .homeRegion */ .wC)(boundary) } = boundary.cloudtrail;
    const [is, shall] = [
        [trail.name, trail.homeRegion, trail.bucket, trail.prefix, trail.organization],
        [name, home, bucket, prefix, organization],
    ].map((parts) => parts.filter((part) => part !== undefined).join(', '));
    return is === shall ? [] : [`the seal is of the trail ${is}, and the boundary names ${shall}`];
}
/** Log files that only the digests or only the document name. */
function logsApart({ logs }, chains) {
    const idOf = ({ bucket, key, sha256 }) => `s3://${bucket}/${key} sha256:${sha256}`;
    const named = new Set(chains.flatMap((chain) => chain.logs.map(idOf)));
    const listed = new Set(logs.map(idOf));
    return [...[...named].filter((id) => !listed.has(id)), ...[...listed].filter((id) => !named.has(id))];
}
function eventsOf(document, bytes) {
    if (bytes === undefined)
        return { events: [], problems: [`${_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAIL_EVENTS */ .lk} is missing or too large to read`] };
    const lines = bytes.toString('utf8').split('\n');
    const events = [];
    const problems = lines.pop() === '' ? [] : ['there is more after the last line'];
    for (const [index, line] of lines.entries()) {
        const event = strictEvent(line);
        if (typeof event === 'string')
            problems.push(`line ${index + 1}: ${event}`);
        else if (!(0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_14__/* .isAbout */ .KH)(event, document.filter))
            problems.push(`line ${index + 1}: ${event.eventName} at ${event.eventTime} is not what the filter keeps`);
        else
            events.push(event);
    }
    const kept = document.logs.reduce((sum, log) => sum + log.kept, 0);
    if (lines.length !== document.events || lines.length !== kept)
        problems.push(`there are ${lines.length} events, and ${kept} were taken from the log files`);
    if (new Set(events.map(({ eventID, recipientAccountId }) => `${eventID} ${recipientAccountId}`)).size !== events.length)
        problems.push('an event is there twice');
    return { events, problems };
}
/** An event that every reader reads alike, or what is wrong with it. */
function strictEvent(line) {
    try {
        (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_11__/* .parseStrictJson */ .RJ)(line);
    }
    catch (error) {
        return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_15__/* .messageOf */ .bD)(error);
    }
    const event = (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_14__/* .parseEvent */ .wj)(line);
    return typeof event !== 'string' && !_seal_document_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME */ .E9.test(event.eventTime) ? `the time of ${event.eventName} is of another form` : event;
}
const worst = (checks) => ['broken', 'unknown'].find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'holds';
const summed = (checks) => {
    const held = checks.filter(({ verdict }) => verdict === 'holds').length;
    return `${held} of ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(checks.length, 'check')} ${held === 1 ? 'holds' : 'hold'}.`;
};
const said = (checks) => checks.map(({ name, verdict, detail }) => `${name}: ${verdict === 'holds' ? '' : `${verdict}: `}${detail}`);


/***/ }),

/***/ 10919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   G2: () => (/* binding */ addLimits),
/* harmony export */   Tx: () => (/* binding */ checkOutcome),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79730);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3287);
/* harmony import */ var _package_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30359);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34335);
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72390);




/**
 * Claims on what the records say of the deployment itself. A package of a deployment that failed is authentic all the
 * same, so these do not count against the package: they decide what it is evidence of.
 */
function checkOutcome(claims, records, boundary) {
    const ended = records.filter(({ status }) => status !== 'succeeded');
    claims.add('outcome.steps', records.length === 0 ? 'unknown' : (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(ended), 'Every step succeeded.', ended.length > 0 ? `${ended.length} of ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(records.length, 'step')} did not.` : `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(records.length, 'step')}.`, {
        details: ended.map(({ action, startedAt, status, error }) => status === 'started'
            ? `${action}, started ${startedAt}, was cut off: it has no end`
            : `${action}, started ${startedAt}, failed${error ? `: ${error.code}: ${error.message}` : ''}`),
        counts: false,
    });
    const findings = records.flatMap(({ action, findings }) => findings.map((finding) => ({ action, ...finding })));
    // What is unknown fails a step as well, unless the boundary says otherwise.
    const open = findings.filter(({ severity, verdict, exception }) => !exception && (severity === 'error' || (verdict === 'unknown' && boundary?.unknown === 'fail')));
    claims.add('outcome.findings', records.length === 0 ? 'unknown' : (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(open), 'No step found anything that breaks the boundary.', open.length > 0 ? `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(open.length, 'finding')}.` : `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(findings.length, 'finding')} in all, none that fails a step.`, {
        details: open.map(({ action, rule, message, resource }) => `${action}: ${rule}${resource ? ` (${resource})` : ''}: ${message}`),
        counts: false,
    });
    checkExceptions(claims, records, boundary);
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
            ? `${failed.length} of ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(checks.length, 'check')} ${failed.length === 1 ? 'does' : 'do'} not.`
            : `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(checks.length, 'check')}.`, { details: failed.map(({ action, name, verdict, detail }) => `${action}: ${name}: ${verdict}: ${detail}`), counts: false });
}
/** A claim on the exceptions, where there are any: they are the boundary's to give. */
function checkExceptions(claims, records, boundary) {
    const excepted = records.flatMap(({ action, boundary: asserted, startedAt, findings }) => findings.flatMap((finding) => {
        const { rule, resource, exception } = finding;
        if (!exception)
            return [];
        const is = `${rule}${resource ? ` (${resource})` : ''}: accepted by ${exception.approver} until ${exception.expires}: ${exception.reason}`;
        if (boundary === undefined || asserted?.sha256 !== boundary.sha256)
            return [{ verdict: 'unknown', line: `${is}; the boundary that gives it is not known` }];
        const granted = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isGranted */ .kR)(finding, boundary, action, Date.parse(startedAt));
        return [granted ? { verdict: 'holds', line: is } : { verdict: 'broken', line: `${is}; the boundary gives no such exception` }];
    }));
    if (excepted.length === 0)
        return;
    const not = excepted.filter(({ verdict }) => verdict !== 'holds');
    claims.add('outcome.exceptions', (0,_cloud_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .xC)(excepted), 'What was let pass has an exception of the boundary, with a reason, an approver and a last day.', not.length > 0
        ? `${not.length} of ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(excepted.length, 'exception')} ${not.length === 1 ? 'is' : 'are'} not known to be one.`
        : `${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(excepted.length, 'exception')}.`, { details: excepted.map(({ line }) => line), counts: false });
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
        id: 'limits.jurisdiction',
        claim: 'No law from outside the EU reaches the provider.',
        reason: 'Who owns and controls a provider, and which courts it answers to, no pipeline can see. That is a legal question too.',
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
const limitsOf = (records) => records.some(({ action }) => action === _package_index_file_js__WEBPACK_IMPORTED_MODULE_4__.SEAL_ACTION) ? LIMITS.filter(({ id }) => id !== 'limits.cloud') : LIMITS;
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
