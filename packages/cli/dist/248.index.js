export const id = 248;
export const ids = [248];
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

/***/ 24796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ isApiOf),
/* harmony export */   i3: () => (/* binding */ ENVIRONMENT_CHECKS),
/* harmony export */   vF: () => (/* binding */ judgeEnvironment)
/* harmony export */ });
/* unused harmony export gitBlobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * What follows from the answers of a host. Pure: the verifier makes the same of the document in the package. A check is broken where
 * the answers contradict the records, or a rule that the host shows; what nobody demands and nobody did is unknown.
 */
const judgeEnvironment = (document, around) => [
    runCheck(document, around),
    approvalCheck(document, around),
    reviewCheck(document),
    refCheck(document),
    signatureCheck(document),
    workflowCheck(document, around),
    runnerCheck(document, around),
];
const named = (name, [verdict, detail]) => ({ name, verdict, detail: `${detail}.` });
/** Names of the checks, as the report and the claims of the verifier know them. */
const ENVIRONMENT_CHECKS = ['run', 'approval', 'review', 'ref', 'commit signature', 'workflow file', 'runner'];
const why = (answer) => `not known: ${answer.unknown}${answer.grant === undefined ? '' : `. Grant ${answer.grant}`}`;
/** Events whose run is of the very commit that the job is told. Others run on a merge, or on the default branch. */
const SAME_COMMIT = new Set(['push', 'workflow_dispatch', 'schedule', 'release', 'create', 'repository_dispatch', 'web', 'api', 'trigger']);
function runCheck({ host, run: answer, repository, api }, { records }) {
    const judged = () => {
        const jobs = records.map(({ job }) => job);
        if ('unknown' in answer)
            return ['unknown', why(answer)];
        const run = answer.known;
        const by = 'known' in run.startedBy ? run.startedBy.known.join(', ') : 'somebody who is not known';
        const is = `the host knows run ${run.id} of ${run.repository} at commit ${run.commit}, which ${by} started (${run.event})`;
        const own = jobs.filter(({ runId }) => runId === run.id);
        const apart = own.flatMap(({ product, server, repository: stated }) => [
            ...(product === host ? [] : [`a step ran on ${product}`]),
            ...(server === undefined || isApiOf(api, server) ? [] : [`${api} is not the API of ${server}`]),
            ...(stated === undefined || same(stated, run.repository) ? [] : [`a step ran in ${stated}`]),
        ]);
        if (own.length === 0)
            apart.push('no step ran in it');
        if (!same(repository, run.repository))
            apart.push(`${repository} was asked`);
        if (apart.length > 0)
            return ['broken', `${is}, but ${unique(apart)}`];
        const commits = unique(own.flatMap(({ commit }) => (commit === undefined || commit === run.commit ? [] : [commit])));
        if (commits !== '')
            return [SAME_COMMIT.has(run.event) ? 'broken' : 'unknown', `${is}; steps of it are of ${commits}`];
        const elsewhere = jobs.length - own.length;
        return elsewhere > 0 ? ['unknown', `${is}; ${elsewhere} of ${jobs.length} records are not of that run`] : ['holds', is];
    };
    return named('run', judged());
}
/** What job tokens of this run claim, as their records note it: signed by the host, and checked when a role was taken with them. */
function claimsOf(run, { records }, name) {
    const id = 'known' in run ? run.known.id : undefined;
    const ofRun = records.filter(({ facts }) => [facts['claim-run_id'], facts['claim-pipeline_id']].some((one) => one !== undefined && String(one) === id));
    return [...new Set(ofRun.flatMap(({ facts }) => facts[`claim-${name}`] ?? []).map(String))];
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const unique = (lines) => [...new Set(lines)].join(', ');
/** Whether an API is that of a server: on the same host, or on `api.` before it, as github.com and GHE.com have it. */
function isApiOf(api, server) {
    const [of, is] = [URL.parse(api), URL.parse(server)];
    return of !== null && is !== null && of.protocol === is.protocol && (of.host === is.host || of.host === `api.${is.host}`);
}
function approvalCheck({ run, environments, approvals: answer }, around) {
    const judged = () => {
        if ('unknown' in answer)
            return ['unknown', why(answer)];
        const started = 'known' in run ? run.known.startedBy : run;
        const given = answer.known.filter(({ state }) => state === 'approved').map(approved);
        if ('unknown' in started)
            return ['unknown', [...given, `who started the run is ${why(started)}`].join('; ')];
        const isStarter = (login) => started.known.some((starter) => same(starter, login));
        if ('unknown' in environments)
            return ['unknown', [...given, `which environments the run used is ${why(environments)}`].join('; ')];
        const hidden = claimsOf(run, around, 'environment').filter((name) => !environments.known.some((place) => same(place.name, name)));
        if (hidden.length > 0)
            return ['unknown', [...given, `the job's token is of ${unique(hidden)}, which the host does not show`].join('; ')];
        if (environments.known.length === 0)
            return ['unknown', 'the run used no environment, so nobody was asked'];
        const isAgain = 'known' in run && Number(run.known.attempt ?? 1) > 1;
        const each = environments.known.map((place) => approvalOf(place, answer.known, isStarter, isAgain));
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('approval', judged());
}
const approved = ({ environment, by, at }) => `${environment}: approved by ${by}${at === undefined ? '' : ` at ${at}`}`;
function approvalOf({ name, rules }, all, isStarter, isAgain) {
    const given = all.filter(({ environment }) => same(environment, name));
    const yes = given.filter(({ state }) => state === 'approved');
    const no = given.filter(({ state }) => state === 'rejected');
    const others = yes.filter(({ by }) => isPerson(by) && !isStarter(by));
    const own = yes.filter(({ by }) => isPerson(by) && isStarter(by));
    const said = [
        ...others.map(approved),
        ...yes.filter(({ by }) => !isPerson(by)).map((approval) => `${approved(approval)}, which is no person`),
        ...own.map((approval) => `${approved(approval)}, who started the run`),
        ...no.map(({ by }) => `${name}: rejected by ${by}`),
    ].join('; ');
    // Answers have no order that could be relied on: a run that was started again may have been approved after all.
    if (no.length > 0)
        return [yes.length > 0 ? 'unknown' : 'broken', said];
    if ('unknown' in rules)
        return ['unknown', [said, `what ${name} demands is ${why(rules)}`].filter(Boolean).join('; ')];
    const { approvals: needed, selfApproval } = rules.known;
    if (needed === 0)
        return others.length > 0 ? ['holds', said] : ['unknown', said || `${name} demands no approval, and has none`];
    if (yes.length < needed)
        return ['broken', `${name} demands ${needed} and has ${yes.length}${said ? `: ${said}` : ''}`];
    // Who approved which attempt is not told: one of an earlier attempt must not stand for another of this one.
    if (isAgain && others.length < yes.length && selfApproval !== false)
        return ['unknown', `${said}: the host does not say of which attempt`];
    if (new Set(others.map(({ by }) => by.toLowerCase())).size >= needed)
        return ['holds', said];
    return own.length > 0 && selfApproval === false
        ? ['broken', `${said}, which ${name} forbids`]
        : ['unknown', `${said}: ${name} demands ${needed}, and not that others give all of them`];
}
function worst(each) {
    return ['broken', 'unknown'].find((verdict) => each.some(([one]) => one === verdict)) ?? 'holds';
}
function reviewCheck({ changes, ref }) {
    const judged = () => {
        if ('unknown' in changes)
            return ['unknown', why(changes)];
        const merged = changes.known.filter((change) => change.merged);
        if (merged.length === 0)
            return ['unknown', 'the commit came with no change that the host knows as merged'];
        const needed = 'known' in ref ? ref.known.reviews : undefined;
        const each = merged.map((change) => reviewOf(change, needed));
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('review', judged());
}
function reviewOf({ number, author, head, headSince, demands, reviews }, ofRef) {
    const needed = demands ?? ofRef;
    const change = `change ${number} by ${author}`;
    if ('unknown' in reviews)
        return ['unknown', `who reviewed ${change} is ${why(reviews)}`];
    const last = lastOf(reviews.known);
    const final = last.filter(({ by }) => !same(by, author));
    const yes = final.filter(({ by, state }) => state === 'approved' && isPerson(by));
    const automata = final.filter(({ by, state }) => state === 'approved' && !isPerson(by));
    const no = final.filter(({ state }) => state === 'rejected');
    const ofHead = yes.filter(({ commit, at }) => commit !== undefined ? commit === head : at !== undefined && headSince !== undefined && Date.parse(at) >= Date.parse(headSince));
    const said = [
        ...yes.map((review) => `${change}: approved by ${review.by}${ofHead.includes(review) ? ` at its last commit ${head}` : `, ${lookedAt(review)}`}`),
        ...automata.map(({ by }) => `${change}: approved by ${by}, which is no person`),
        ...no.map(({ by }) => `${change}: changes were requested by ${by}`),
        ...(last.some(({ by, state }) => state === 'approved' && same(by, author)) ? [`${change}: its author approved it`] : []),
    ].join('; ');
    const approving = last.filter(({ state }) => state === 'approved').length;
    if (needed !== undefined && approving < needed)
        return ['broken', `${change}: ${needed} approvals are demanded, ${approving} given${said ? `: ${said}` : ''}`];
    if (no.length > 0 || yes.length < (needed ?? 0))
        return ['unknown', said];
    return ofHead.length > 0 ? ['holds', said] : ['unknown', said || `${change}: nobody else approved it`];
}
const lookedAt = ({ commit }) => commit === undefined ? 'of which commit is not known' : `but of commit ${commit}, which is not its last`;
/** Apps and access tokens act under accounts of their own; an account that was removed could be anybody's. */
const isPerson = (login) => !/\[bot\]$|^(?:project|group)_\d+_bot(?:_|$)|^ghost$/i.test(login);
/** What each reviewer said last, comments left out: they take nothing back. */
function lastOf(reviews) {
    const last = new Map();
    for (const review of reviews)
        if (review.state !== 'commented')
            last.set(review.by.toLowerCase(), review);
    return [...last.values()];
}
function refCheck({ ref, environments, run }) {
    const judged = () => {
        if ('unknown' in ref)
            return ['unknown', why(ref)];
        const { name, rules } = ref.known;
        const is = `${name} is ${ref.known.protected ? 'protected' : 'not protected'}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
        if ('known' in run && run.known.ref !== undefined && !isRefOf(run.known.ref, name))
            return ['broken', `${is}, but the run is of ${run.known.ref}`];
        if (ref.known.protected)
            return ['holds', is];
        const demanding = 'known' in environments ? environments.known.filter(({ rules }) => 'known' in rules && rules.known.refs === 'protected') : [];
        return demanding.length > 0 ? ['broken', `${is}, which ${demanding.map((one) => one.name).join(', ')} demands`] : ['unknown', is];
    };
    return named('ref', judged());
}
const isRefOf = (short, name) => name === short || name.replace(/^refs\/(?:heads|tags)\//, '') === short;
function signatureCheck({ commit, ref, run }) {
    const judged = () => {
        if ('unknown' in commit)
            return ['unknown', why(commit)];
        const { id, verified, reason } = commit.known;
        if ('known' in run && run.known.commit !== id)
            return ['unknown', `commit ${id} was looked at, and the run is of ${run.known.commit}`];
        if (verified)
            return ['holds', `the host verified the signature of commit ${id}`];
        const demanded = 'known' in ref && ref.known.signatures === true;
        return [
            demanded ? 'broken' : 'unknown',
            `the host did not verify a signature of commit ${id}: ${reason}${demanded ? ', though its ref demands one' : ''}`,
        ];
    };
    return named('commit signature', judged());
}
function workflowCheck({ host, run, files, repository }, around) {
    const judged = () => {
        if ('unknown' in run)
            return ['unknown', why(run)];
        const own = files.find(({ role }) => role === 'workflow');
        if (!own || own.path !== run.known.workflow || !same(own.repository, repository))
            return ['unknown', 'the workflow file of the run was not asked for'];
        const stated = claimsOf(run, around, host === 'github' ? 'workflow_sha' : 'ci_config_sha');
        const each = files.map((file) => {
            const place = `${file.repository}/${file.path} at ${file.commit}`;
            if ('unknown' in file.content)
                return ['unknown', `${place} is ${why(file.content)}`];
            const { sha256, blob } = file.content.known;
            const bytes = around.files.get(sha256);
            if (bytes === undefined)
                return ['unknown', `${place} is not among the files of this record`];
            if (blob === undefined)
                return ['unknown', `${place} has no git id that its bytes could be compared with`];
            if (gitBlobId(bytes, blob.length) !== blob)
                return ['broken', `${place} does not have the git id ${blob}`];
            if (file.role === 'workflow' && stated.some((commit) => commit !== file.commit))
                return ['broken', `${place}, but the job's token is of the one at ${unique(stated)}`];
            if (file.role === 'workflow' && file.commit !== run.known.commit && stated.length === 0)
                return ['unknown', `${place}, and the run is of ${run.known.commit}`];
            return ['holds', `${place} has the git id ${blob}`];
        });
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('workflow file', judged());
}
/** The id that git gives to bytes, by SHA-1, or SHA-256 where the repository has that. */
const gitBlobId = (bytes, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
function runnerCheck({ jobs: answer }, { records, selfHostedOnly }) {
    const judged = () => {
        if ('unknown' in answer)
            return ['unknown', why(answer)];
        const names = new Set(records.flatMap(({ job }) => job.runner?.name ?? []));
        const found = answer.known.filter(({ runner }) => names.has(runner.name));
        if (names.size === 0 || found.length === 0)
            return ['unknown', 'the host names no runner that the records name'];
        const missing = [...names].filter((name) => !found.some(({ runner }) => runner.name === name));
        const each = found.map(({ name, runner }) => {
            const is = runner.selfHosted === undefined
                ? 'whose runner that is, the host does not say'
                : runner.selfHosted
                    ? 'self-hosted'
                    : "the host's own";
            const detail = `${name} ran on ${runner.name}${runner.group === undefined ? '' : ` of ${runner.group}`} (${is})`;
            if (!selfHostedOnly || runner.selfHosted === true)
                return ['holds', detail];
            return runner.selfHosted === false ? ['broken', `${detail}, and the boundary demands a self-hosted one`] : ['unknown', detail];
        });
        if (missing.length > 0)
            each.push(['unknown', `the host does not name ${missing.join(', ')}`]);
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('runner', judged());
}


/***/ }),

/***/ 38493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ streamHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9643);




/** Bytes from which on a thread saves more time than it takes to start. */
const WORTH_A_THREAD = 256 * 1024 * 1024;
/**
 * Hashes a stream beside the work of this thread where it is large: a package is hashed as a whole while each of its files is.
 * Where no thread can be had, this one does it.
 * @param expected about how many bytes will come
 */
async function streamHash(expected) {
    return (expected >= WORTH_A_THREAD && (await hashThread())) || hashHere();
}
function hashHere() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex'), close: () => undefined };
}
/** Pieces that wait for the thread. */
const SLOTS = 4;
/** A text and not a file, so that a bundle has it wherever it is put. It is a script: no module loads it. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', ({ start, length }) => {
  if (length === 0) parentPort.postMessage(hash.digest('hex'));
  else parentPort.postMessage(void hash.update(new Uint8Array(workerData, start, length)));
});
`;
async function hashThread() {
    const memory = new SharedArrayBuffer(SLOTS * _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts);
    let worker;
    try {
        worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(SCRIPT, { eval: true, workerData: memory, env: {}, execArgv: [] });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(worker, 'online');
    }
    catch {
        return undefined;
    }
    // A thread that nobody asks again must not keep the process.
    worker.unref();
    let taken = 0;
    let hashed = 0;
    let result;
    let failure;
    let wake = () => undefined;
    worker.on('message', (digest) => {
        if (digest === undefined)
            hashed += 1;
        result = digest;
        wake();
    });
    worker.on('error', (error) => {
        failure = error;
        wake();
    });
    worker.on('exit', () => {
        failure ??= new Error('the thread that hashes has ended');
        wake();
    });
    const until = async (done) => {
        while (!done()) {
            if (failure)
                throw failure;
            worker.ref();
            await new Promise((resolve) => {
                wake = resolve;
            });
            worker.unref();
        }
    };
    return {
        update: async (bytes) => {
            for (let at = 0; at < bytes.length; at += _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts) {
                await until(() => taken - hashed < SLOTS);
                const piece = bytes.subarray(at, at + _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts);
                const start = (taken % SLOTS) * _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts;
                new Uint8Array(memory, start, piece.length).set(piece);
                worker.postMessage({ start, length: piece.length });
                taken += 1;
            }
        },
        digest: async () => {
            worker.postMessage({ length: 0 });
            await until(() => result !== undefined);
            await worker.terminate();
            return result;
        },
        close: () => void worker.terminate(),
    };
}


/***/ }),

/***/ 26092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fJ: () => (/* binding */ parseControlMap),
/* harmony export */   iK: () => (/* binding */ MAX_MAP_BYTES),
/* harmony export */   oy: () => (/* binding */ isMapPath),
/* harmony export */   readControlFiles: () => (/* binding */ readControlFiles),
/* harmony export */   xG: () => (/* binding */ MAX_MAPS)
/* harmony export */ });
/* unused harmony export mapPath */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77958);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96038);
/* harmony import */ var _built_in_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24201);




const MAX_MAP_BYTES = 256 * 1024;
/** In one package. */
const MAX_MAPS = 8;
const invalid = (message, details = []) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('CONTROLS_INVALID', message, 'Correct each place that is listed; the schema is docs/schemas/controls.schema.json.', {
    details,
});
/** Parses a control map, in YAML or JSON. @throws CONTROLS_INVALID with one line per mistake, `file:line:column  path  message` */
async function parseControlMap(text, source) {
    const { controlMapSchema } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(6565)]).then(__webpack_require__.bind(__webpack_require__, 76565));
    try {
        const { value, invalid: mistaken } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseDeclared */ .U)(text, source, controlMapSchema, {
            ifEmpty: 'write "version: 1", an id, sources and requirements',
            error: invalid,
        });
        const mistakes = value.requirements.flatMap(({ supports }, index) => Object.keys(supports)
            .filter((name) => !Object.hasOwn(value.sources, name))
            .map((name) => ({ path: ['requirements', index, 'supports', name], message: 'is none of the sources that the file declares' })));
        if (value.id === _built_in_map_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_MAP */ .Q.id)
            mistakes.push({ path: ['id'], message: 'is the id of the built-in map' });
        if (mistakes.length > 0)
            throw mistaken(mistakes);
        return value;
    }
    catch (error) {
        // Text that is nested too deeply ends the parser's stack.
        throw error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj ? error : invalid(`${source} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Where a map lies in a package. JSON keeps its name, so that nobody is told that it is YAML. */
const mapPath = (id, isJson) => `${_package_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PATHS */ .R7.controls}${id}.${isJson ? 'json' : 'yaml'}`;
/** Whether a path is one that a map of this id can have. */
const isMapPath = (path, id) => path === mapPath(id, false) || path === mapPath(id, true);
/**
 * Reads the control maps that go into a package, by path in it.
 * @throws CONTROLS_INVALID, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readControlFiles(files, names) {
    if (names.length > MAX_MAPS)
        throw invalid(`${names.length} control maps are named; a package takes ${MAX_MAPS}.`);
    const read = [];
    for (const name of names) {
        const text = await files.readText(name, MAX_MAP_BYTES);
        const map = await parseControlMap(text, name);
        if (read.some((other) => other.map.id === map.id))
            throw invalid(`${name} has the id "${map.id}", which another map has too.`);
        const bytes = Buffer.from(text);
        read.push({ path: mapPath(map.id, /\.json$/i.test(name)), sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes), map, bytes });
    }
    return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}


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
            ...(0,_observe_js__WEBPACK_IMPORTED_MODULE_7__/* .observe */ .l)(events.map(({ event }) => event), document, boundary),
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
/** What the events of a deployment show. Pure: the verifier makes the same of the same events. */
function observe(events, document, place) {
    const { filter } = document;
    return [
        ...filter.sessions.map((session) => sessionCheck(events, session, filter)),
        ...filter.keys.flatMap((key) => [useCheck(events, key, document), changeCheck(events, key)]),
        callsCheck(events, document, place),
        trailCheck(events, document),
    ];
}
/** How a session began: by whose token, and by which request of the record. */
function sessionCheck(events, session, { sessions, requests }) {
    const name = `session ${session.name}`;
    const arn = (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionArn */ .qf)(session);
    const taken = events.filter((event) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(event, session) && event.errorCode === undefined);
    if (taken.length === 0)
        return { name, verdict: 'unknown', detail: `The trail does not show how ${arn} began.` };
    // Two jobs may begin sessions of one name, each with a token of its own.
    const tokens = sessions.flatMap(({ role, name: other, token }) => role === session.role && other === session.name && token ? token : []);
    const foreign = tokens.length > 0 ? taken.filter((event) => !tokens.some((token) => isBy(event, session, token))) : [];
    if (foreign.length > 0)
        return {
            name,
            verdict: 'broken',
            detail: `${arn} also began in another way than by the token in the record: ${list(foreign.map(began))}.`,
        };
    const seen = `The trail saw ${arn} begin: ${list(taken.map(began))}`;
    if (tokens.length === 0 && taken.some(({ eventName }) => eventName === WEB_IDENTITY))
        return { name, verdict: 'unknown', detail: `${seen}; the record does not say by which token.` };
    if (requests.length > 0 && !taken.some(({ requestID = '' }) => requests.includes(requestID)))
        return { name, verdict: 'unknown', detail: `${seen}; none of these is a request that the record names.` };
    return { name, verdict: 'holds', detail: `${seen}${tokens.length > 0 ? ', as the token in the record says' : ''}.` };
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
    const uses = events.filter((event) => event.eventName === 'Sign' && event.errorCode === undefined && (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(event).includes(key));
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
    if (uses.length === 0)
        return { name, verdict: 'unknown', detail: 'The trail shows no signature by it in this time.' };
    return {
        name,
        verdict: 'holds',
        detail: `The trail saw ${own.length} signatures of this deployment${beside > 0 ? `, and ${beside} of other sessions of its role` : ', and no other'}.`,
    };
}
/** Calls that take a key away, or let somebody else use it or do so. */
const KEY_CHANGES = new Set([
    'CreateGrant',
    'DeleteImportedKeyMaterial',
    'DisableKey',
    'PutKeyPolicy',
    'ReplicateKey',
    'ScheduleKeyDeletion',
    'UpdatePrimaryRegion',
]);
function changeCheck(events, key) {
    const calls = events.filter((event) => event.eventSource === 'kms.amazonaws.com' && KEY_CHANGES.has(event.eventName) && (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(event).includes(key));
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
const isDone = ({ errorCode }) => errorCode === undefined;
const by = ({ userIdentity, eventTime }) => `${String(userIdentity?.arn ?? 'unknown')} at ${eventTime}`;
const call = (event) => `${event.eventName} by ${by(event)}`;
function callsCheck(events, { filter: { sessions }, parts }, { regions, partition }) {
    const own = events.filter((event) => sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isSession */ .lV)(event, session)));
    const outside = own.filter(({ awsRegion }) => awsRegion === undefined || !regions.includes(awsRegion));
    const name = 'calls inside the boundary';
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
/* harmony export */   d: () => (/* binding */ planSeal)
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
            const ended = Date.parse(String(facts.expiration));
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
        accounts: [...new Set([...[...sessions.values()].map(({ role }) => role), ...keys].map((arn) => arn.split(':')[4]))].sort(),
    };
}
const impossible = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('SEAL_RECORD', `${what}.`, 'Look at the clock of the runner, and at who wrote the record: what it says cannot be.');
const isArn = (value, service) => typeof value === 'string' && new RegExp(`^arn:[a-z-]+:${service}:[a-z0-9-]*:\\d{12}:.`).test(value);
/** The job's token becomes the first role of a chain. */
function tokenOf(facts) {
    const { 'claim-iss': issuer, 'claim-sub': subject, 'claim-aud': audience = '' } = facts;
    return typeof issuer === 'string' && typeof subject === 'string' ? { token: { issuer, subject, audience: String(audience) } } : {};
}


/***/ }),

/***/ 40937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkSignature),
/* harmony export */   z: () => (/* binding */ claimSignature)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84343);
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61836);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96038);
/* harmony import */ var _package_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89715);




const CHECK_CLAIMS = {
    bundle: 'The signature is a well-formed Sigstore bundle.',
    key: 'The signer is one that the given trust names.',
    identity: 'The signer is one that the given trust names.',
    certificate: 'The certificate of the signer was issued by an authority that the given trust names, and was valid when it signed.',
    'certificate transparency': 'The certificate of the signer stands in a log that the given trust names.',
    signature: 'The signature is right for what was signed.',
    'payload type': 'What was signed is an in-toto statement.',
    statement: 'The statement is well-formed.',
    subject: 'The statement is about this manifest.',
    'transparency log': 'The signature stands in a transparency log that the given trust names.',
    timestamp: 'A time-stamp authority that the given trust names saw the signature.',
};
const UNKNOWN_SIGNER = 'No trust was given, so anyone may have signed this. Trust comes from outside the package: --trust FILE.';
/**
 * Claims on the signature over a file: who signed, and each check of it.
 * @param summary the claim as a sentence that is true when it holds
 */
async function claimSignature(claims, id, summary, bundle, artifactSha256, trust) {
    const verification = await (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)(bundle, { trust: trust ?? { keys: [], logs: [], authorities: [] }, artifactSha256 });
    // With no signer there is nothing that could hold; a bundle that is wrong in itself is broken all the same.
    const isKnown = trust !== undefined && trust.keys.length + (trust.identities?.length ?? 0) > 0;
    const signer = verification.key ?? verification.identity;
    const verdict = verification.verdict === 'holds' && !(isKnown && signer) ? 'unknown' : verification.verdict;
    claims.add(id, verdict, summary, trust === undefined
        ? UNKNOWN_SIGNER
        : verdict === 'holds'
            ? `Signed by ${signer?.name}${verification.signedAt ? `, seen ${verification.signedAt}` : ''}.`
            : isKnown
                ? 'See the checks below.'
                : 'The trust that was given names no signer.');
    for (const { name, verdict: answer, detail } of verification.checks) {
        claims.add(`signature.${name.replaceAll(' ', '-')}`, answer, CHECK_CLAIMS[name] ?? `The check "${name}" holds.`, detail, {
            counts: answer === 'broken',
        });
    }
    return verification;
}
/** Claims on the signature over the manifest, and on what the signed statement binds. */
async function checkSignature(claims, contents, trust) {
    const summary = 'The manifest is signed by a key or identity that the given trust names, and its witnesses hold.';
    const bundle = contents.texts.get(_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.signature);
    if (bundle === undefined) {
        claims.add('signature.package', 'broken', summary, `${_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.signature} is missing or too large to read.`);
        return {};
    }
    const manifest = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(contents.texts.get(_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.manifest) ?? '');
    const verification = await claimSignature(claims, 'signature.package', summary, bundle, manifest, trust);
    const statement = verification.statement ?? unverifiedStatement(bundle);
    if (statement)
        checkBinding(claims, contents, statement, verification.statement !== undefined);
    else
        claims.add('signature.binds', 'broken', BINDS, 'The bundle holds no readable in-toto statement.');
    return { verification, ...(statement && { statement }) };
}
const BINDS = 'The signed statement names the manifest and the bag files by their SHA-256.';
function checkBinding(claims, contents, statement, vouched) {
    const problems = [];
    for (const name of _package_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNED_TAG_FILES */ .Mu) {
        const named = statement.subject.filter((subject) => subject.name === name);
        const digest = named[0]?.digest.sha256;
        if (named.length !== 1 || digest === undefined)
            problems.push(`${name} is not named once, by a SHA-256.`);
        else if (digest !== contents.files.get(name)?.sha256)
            problems.push(`${name} is signed as ${digest}, and is ${contents.files.get(name)?.sha256}.`);
    }
    if (statement.predicateType !== _package_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)
        problems.push(`The statement is of type ${statement.predicateType}: it was not made for an evidence package.`);
    claims.add('signature.binds', problems.length > 0 ? 'broken' : vouched ? 'holds' : 'unknown', BINDS, problems.length > 0
        ? 'The signature belongs to something else, or the package was changed after it was signed.'
        : vouched
            ? `${_package_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNED_TAG_FILES */ .Mu.join(', ')}.`
            : 'The names and hashes match, but the signer is unknown.', { details: problems });
}
/** The statement inside a bundle that nobody vouches for: only good for saying what does not fit. */
function unverifiedStatement(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(bundle);
        const parsed = (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(Buffer.from(String(dsseEnvelope?.payload ?? ''), 'base64'));
        return typeof parsed === 'string' ? undefined : parsed;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var package_names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/bag.js
var package_bag = __webpack_require__(74308);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/claim.js
var verify_claim = __webpack_require__(34335);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/ledger/read.js
var read = __webpack_require__(56094);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(84343);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/document.js
var environment_document = __webpack_require__(49482);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js
var index_file = __webpack_require__(81785);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/control-file.js
var control_file = __webpack_require__(26092);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/report.js + 9 modules
var report = __webpack_require__(26841);
// EXTERNAL MODULE: ../core/lib/instance-identity/verify.js + 3 modules
var instance_identity_verify = __webpack_require__(80143);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/location.js


/** Files of a runner's identity, among those that a step kept: whatever a package had to rename, the end stays. */
const IDENTITY_FILE = /\.identity-(?:document\.json|signature\.pem|certificate\.pem)$/;
/** No such file is larger than what a step keeps. */
const MAX_IDENTITY_BYTES = 256 * 1024;
const CLAIM = 'Where the runners showed that they are is inside the boundary.';
/**
 * The claim on where the runners were, made again from the documents in the package: nothing of what the record says about them
 * is taken over. There is no claim where no step was asked to show anything.
 */
function checkLocation(claims, contents, records, boundary) {
    const answers = records.flatMap((record) => {
        const { 'location-source': source, 'location-where': where, 'location-strength': strength } = record.facts;
        if (source === undefined)
            return [];
        const { verdict, line } = source === 'ec2' ? ofInstance(contents, record, boundary) : ofHint(where, strength);
        return [{ verdict, line: `${record.action}, ${record.startedAt}: ${line}` }];
    });
    if (answers.length === 0)
        return;
    const broken = answers.filter(({ verdict }) => verdict === 'broken').length;
    const verified = answers.filter(({ verdict }) => verdict === 'holds').length;
    claims.add('deployment.runners', broken > 0 ? 'broken' : verified < answers.length ? 'unknown' : 'holds', CLAIM, broken > 0
        ? `${broken} of ${(0,verify_claim/* count */.U9)(answers.length, 'runner')} did not.`
        : `${verified} of ${(0,verify_claim/* count */.U9)(answers.length, 'runner')}: evidence, not proof.`, { details: answers.map(({ line }) => line), counts: broken > 0 });
}
const ofHint = (where, strength) => ({
    verdict: 'unknown',
    line: `${where ?? 'nothing'}: ${strength ?? 'not verified'}`,
});
function ofInstance(contents, record, boundary) {
    const said = record.facts['location-verdict'];
    const document = textOf(contents, record, 'instance.identity-document.json');
    const signature = textOf(contents, record, 'instance.identity-signature.pem');
    if (document === undefined || signature === undefined) {
        const line = said === 'holds' ? 'the record speaks of a document that is not here' : 'the runner showed no document';
        return { verdict: said === 'holds' ? 'broken' : 'unknown', line };
    }
    if (boundary === undefined)
        return { verdict: 'unknown', line: 'there is no boundary to compare its document with' };
    const certificates = textOf(contents, record, 'instance.identity-certificate.pem');
    const evidence = { document: Buffer.from(document), signature, certificates };
    const now = Date.parse(record.finishedAt ?? record.startedAt);
    const { verdict, checks, identity } = (0,instance_identity_verify/* verifyInstanceIdentity */.lC)(evidence, boundary, now);
    const where = identity ? `${identity.zone}, instance ${identity.instance} of account ${identity.account}` : 'no place';
    const why = checks.find((check) => check.verdict === verdict)?.detail ?? '';
    if (verdict === 'holds')
        return { verdict, line: `${where}: the signature of EC2 holds; it can be copied while the instance lives` };
    // A step that took for genuine what is not was lied to, or lies.
    return { verdict: said === 'holds' ? 'broken' : verdict, line: `${where}: ${why}` };
}
/** The text of a file that a step kept under this name. */
function textOf({ files, texts }, { made }, name) {
    const material = made.find((candidate) => candidate.name === name && candidate.kept === true);
    if (!material)
        return undefined;
    for (const [path, text] of texts)
        if (IDENTITY_FILE.test(path) && files.get(path)?.sha256 === material.sha256)
            return text;
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/tar.js
var tar = __webpack_require__(66159);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/pieces.js
var pieces = __webpack_require__(9643);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/stream-hash.js
var stream_hash = __webpack_require__(38493);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/source.js






/**
 * Reads every entry once and hands it on. Bad content is a problem of the container, never an error.
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function readContainer(input, take) {
    if (typeof input !== 'string')
        return readPackedBag(input, take);
    const { kind, size } = await look(input);
    return kind === 'folder' ? readFolder(input, take) : readPackedBag(readable(input, named(input)), take, size);
}
async function look(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (stats.isDirectory())
            return { kind: 'folder', size: 0 };
        if (stats.isFile())
            return { kind: 'file', size: stats.size };
    }
    catch (error) {
        throw unreadable(file, error);
    }
    throw (0,files/* fileError */.zS)('FILE_UNREADABLE', `${file} is neither a file nor a folder.`, 'Name a package (.tar) or an extracted one.');
}
function unreadable(file, error) {
    return (0,errors/* errnoOf */.UQ)(error) === 'ENOENT' || (0,errors/* errnoOf */.UQ)(error) === 'ENOTDIR'
        ? (0,files/* fileError */.zS)('FILE_MISSING', `There is no ${file}.`, 'Check the path.', { cause: error })
        : (0,files/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, 'Check the permissions and the disk.', { cause: error });
}
async function* readable(file, bytes) {
    try {
        yield* bytes;
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).size;
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
/** The file that somebody named, which may be a link. */
async function* named(file) {
    const handle = await (0,promises_.open)(file);
    try {
        yield* (0,pieces/* piecesOf */.Xe)(handle);
    }
    finally {
        await handle.close();
    }
}
const MAX_PROBLEMS = 1000;
/** @param expected about how many bytes will come, where that is known */
async function readPackedBag(bytes, take, expected = 0) {
    const container = { kind: 'tar', problems: [], entries: 0 };
    const problem = (message) => {
        if (container.problems.length < MAX_PROBLEMS)
            container.problems.push(message);
    };
    const hash = await (0,stream_hash/* streamHash */.L)(expected);
    let size = 0;
    const iterator = bytes[Symbol.asyncIterator]();
    // Without a `return`, the reader cannot close the source: the rest is still hashed when it gives up.
    const hashed = {
        [Symbol.asyncIterator]: () => ({
            next: async () => {
                const step = await iterator.next();
                if (!step.done) {
                    await hash.update(step.value);
                    size += step.value.length;
                }
                return step;
            },
        }),
    };
    try {
        for await (const { name, size: length, mode, mtime, body } of (0,tar/* readTar */.sB)(hashed, ({ message }) => problem(message))) {
            container.entries += 1;
            const slash = name.indexOf('/');
            const base = name.slice(0, Math.max(slash, 0));
            container.base ??= base;
            container.mtime ??= mtime;
            if (slash < 1 || base !== container.base) {
                problem(`${name} does not lie in the one base folder "${container.base}".`);
                continue;
            }
            if (mode !== 0o644)
                problem(`${name} has the mode ${mode.toString(8)}, not 644.`);
            if (mtime !== container.mtime)
                problem(`${name} has another time than the entries before it.`);
            await take({ name: name.slice(slash + 1), size: length, body });
        }
        for await (const _ of hashed)
            ;
        if (container.entries === 0)
            problem('The archive has no entry that can be read.');
        return { ...container, packageId: await hash.digest(), size };
    }
    finally {
        hash.close();
        await iterator.return?.();
    }
}
async function readFolder(folder, take) {
    const container = { kind: 'folder', problems: [], entries: 0 };
    const visit = async (inside) => {
        const entries = await (0,promises_.readdir)(external_node_path_.join(folder, inside), { withFileTypes: true }).catch((error) => {
            throw unreadable(external_node_path_.join(folder, inside), error);
        });
        entries.sort((a, b) => (0,tar/* compareTarNames */.TP)(a.name, b.name));
        for (const entry of entries) {
            const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
            const problem = (0,tar/* tarNameProblem */.o6)(name);
            if (problem !== undefined)
                container.problems.push(`${JSON.stringify(name)} ${problem}.`);
            else if (entry.isDirectory())
                await visit(name);
            else if (!entry.isFile())
                container.problems.push(`${name} is a link or a device, not a file.`);
            else {
                container.entries += 1;
                const file = external_node_path_.join(folder, name);
                const size = sizeOf(file);
                await take({ name, size, body: readable(file, (0,pieces/* plainFile */.dC)(file, size)) });
            }
        }
    };
    await visit('');
    return container;
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/contents.js










const TEXTS = new Set([
    package_names/* PATHS */.R7.bagInfo,
    package_names/* PATHS */.R7.bagIt,
    package_names/* PATHS */.R7.boundary,
    package_names/* PATHS */.R7.index,
    package_names/* PATHS */.R7.manifest,
    package_names/* PATHS */.R7.signature,
    package_names/* PATHS */.R7.tagManifest,
]);
/** More than all that stands before the lists of an index. */
const INDEX_START_BYTES = 64 * 1024;
/** A text, record or bundle larger than this is hashed, but not read. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** All texts and records together. */
const MAX_MEMORY_BYTES = 256 * 1024 * 1024;
/** Reads a package once, in flat memory. @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read */
async function readContents(input, trust) {
    const contents = {
        files: new Map(),
        texts: new Map(),
        records: new Map(),
        brokenRecords: new Map(),
        bundles: [],
        sealed: new Map(),
        environment: new Map(),
        tooLarge: [],
    };
    let memory = 0;
    const container = await readContainer(input, async ({ name, size, body }) => {
        const isRecord = name.startsWith(package_names/* PATHS */.R7.records);
        const isBundle = name.startsWith(package_names/* PATHS */.R7.files) && name.endsWith(package_names/* BUNDLE_SUFFIX */.Zf);
        const isMap = name.startsWith(package_names/* PATHS */.R7.controls) && size <= control_file/* MAX_MAP_BYTES */.iK;
        const isIdentity = name.startsWith(package_names/* PATHS */.R7.files) && IDENTITY_FILE.test(name) && size <= MAX_IDENTITY_BYTES;
        const isSealed = name.startsWith(`${package_names/* PATHS */.R7.files}${index_file.SEAL_ACTION}/`) && !isBundle;
        const isEnvironment = !isBundle && size <= environment_document/* MAX_ENVIRONMENT_BYTES */.Jv && (0,environment_document/* isEnvironmentFile */.CK)(name, contents.environment.size);
        const wanted = TEXTS.has(name) || isRecord || isBundle || isMap || isIdentity || isSealed || isEnvironment;
        const isIndex = name === package_names/* PATHS */.R7.index;
        const fits = isIndex || (size <= MAX_TEXT_BYTES && (isBundle || memory + size <= MAX_MEMORY_BYTES));
        const limit = isIndex ? INDEX_START_BYTES : MAX_TEXT_BYTES;
        if (wanted && !fits)
            contents.tooLarge.push(name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const parts = [];
        let read = 0;
        for await (const chunk of body) {
            hash.update(chunk);
            // A stream may reuse its memory, and a file of a folder may grow while it is read.
            if (wanted && fits && read < limit)
                parts.push(Buffer.from(chunk.subarray(0, limit - read)));
            read += chunk.length;
        }
        const sha256 = hash.digest('hex');
        contents.files.set(name, { sha256, size: read });
        if (!wanted || !fits)
            return;
        // What would be understood are not the bytes that were hashed.
        if (read > limit && !isIndex)
            return void contents.tooLarge.push(name);
        const bytes = Buffer.concat(parts);
        if (isBundle) {
            contents.bundles.push(innerBundle(name, await (0,verify/* verifyBundle */.I)(bytes, { trust })));
            return;
        }
        memory += bytes.length;
        if (isSealed)
            contents.sealed.set(sha256, bytes);
        else if (isEnvironment)
            contents.environment.set(sha256, bytes);
        else if (!isRecord)
            contents.texts.set(name, bytes.toString('utf8'));
        else
            await readRecord(name, bytes, contents);
    });
    return { container, ...contents };
}
function innerBundle(path, { verdict, checks, statement }) {
    const reason = checks.find((check) => check.verdict === verdict)?.detail ?? '';
    return { path, verdict, reason, ...(statement && { statement: { predicateType: statement.predicateType, subject: statement.subject } }) };
}
async function readRecord(name, bytes, contents) {
    try {
        const record = await (0,read/* parseRecord */.H)((0,json/* decodeUtf8 */._6)(bytes));
        if (`${package_names/* PATHS */.R7.records}${record.id}.json` !== name)
            throw new Error(`says that it is ${JSON.stringify(record.id.slice(0, 200))}`);
        contents.records.set(name, record);
    }
    catch (error) {
        contents.brokenRecords.set(name, (0,errors/* messageOf */.bD)(error));
    }
}
/** Whether a name can be in a package at all. */
const isPackageName = (name) => package_names/* SAFE_NAME */.wY.test(name) &&
    (name === package_names/* PATHS */.R7.boundary ||
        name === package_names/* PATHS */.R7.index ||
        report.REPORT_PATHS.includes(name) ||
        name.startsWith(package_names/* PATHS */.R7.controls) ||
        name.startsWith(package_names/* PATHS */.R7.files) ||
        name.startsWith(package_names/* PATHS */.R7.records) ||
        TEXTS.has(name));

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/bag.js




/** Claims on the container: that there is nothing in it but what a package can have. */
function checkContainer(claims, { container, files, texts }, time) {
    const { kind, problems, entries, base, mtime } = container;
    if (kind === 'tar') {
        claims.add('container.archive', (0,verify_claim/* verdictOf */.Vj)(problems), 'The archive is one plain, complete tar: files only, safe names, nothing twice, nothing before, between or after.', problems.length > 0
            ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.`
            : `${(0,verify_claim/* count */.U9)(entries, 'entry').replace('entrys', 'entries')} below ${base}/.`, { details: problems });
        const expected = mtime === undefined ? undefined : (0,package_bag/* isoSeconds */.nE)(mtime);
        claims.add('container.time', expected === undefined || time === undefined ? 'unknown' : expected === time ? 'holds' : 'broken', 'The times in the archive are the one that its index names.', time === undefined ? 'The index names no time.' : expected === time ? `${time}.` : `The archive says ${expected}, the index ${time}.`);
    }
    else {
        claims.add('container.folder', (0,verify_claim/* verdictOf */.Vj)(problems), 'The folder holds plain files with safe names only.', problems.length > 0 ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.` : `${(0,verify_claim/* count */.U9)(entries, 'file')}.`, { details: problems });
        claims.add('container.archive', 'unknown', 'The archive is the one that was stored.', 'This is a folder: the SHA-256 that the store keeps is that of the tar. Verify the tar to compare it.', { counts: false });
    }
    const bag = bagProblems(files, texts);
    claims.add('container.bag', (0,verify_claim/* verdictOf */.Vj)(bag), 'It is a BagIt 1.0 bag with the payload that it announces.', bag.length > 0 ? `${(0,verify_claim/* count */.U9)(bag.length, 'problem')}.` : `Payload-Oxum ${payloadOxum(files)}.`, { details: bag });
}
function bagProblems(files, texts) {
    const problems = [];
    const bagIt = texts.get(package_names/* PATHS */.R7.bagIt);
    if (bagIt === undefined)
        problems.push(`${package_names/* PATHS */.R7.bagIt} is missing.`);
    else if (bagIt !== package_bag/* BAGIT_TXT */.tb)
        problems.push(`${package_names/* PATHS */.R7.bagIt} does not declare BagIt 1.0 in UTF-8, or says more than that.`);
    const info = texts.get(package_names/* PATHS */.R7.bagInfo);
    if (info === undefined)
        problems.push(`${package_names/* PATHS */.R7.bagInfo} is missing.`);
    else {
        const announced = /^Payload-Oxum: (\d+\.\d+)$/m.exec(info)?.[1];
        if (announced !== payloadOxum(files))
            problems.push(`${package_names/* PATHS */.R7.bagInfo} announces ${announced ?? 'no payload'}, and there is ${payloadOxum(files)} (bytes.files).`);
    }
    return problems;
}
function payloadOxum(files) {
    const payload = [...files].filter(([name]) => name.startsWith('data/'));
    return `${payload.reduce((sum, [, { size }]) => sum + size, 0)}.${payload.length}`;
}
/** Claims on the two manifests, and one per file against them. */
function checkFiles(claims, contents) {
    const manifest = readManifest(claims, contents, 'contents.manifest', package_names/* PATHS */.R7.manifest, 'The manifest lists the payload, each file once.');
    const tags = readManifest(claims, contents, 'contents.tagmanifest', package_names/* PATHS */.R7.tagManifest, 'The tag manifest lists the files beside it.');
    const verdicts = [];
    const names = new Set([...contents.files.keys(), ...manifest.keys(), ...tags.keys()]);
    for (const name of [...names].sort()) {
        const isPayload = name.startsWith('data/');
        const listed = (isPayload ? manifest : tags).get(name);
        const found = contents.files.get(name);
        const reason = fileProblem(name, isPayload, listed, found?.sha256);
        verdicts.push({ path: name, verdict: reason === undefined ? 'holds' : 'broken', reason: reason ?? `sha256:${found?.sha256}` });
    }
    const wrong = verdicts.filter(({ verdict }) => verdict === 'broken');
    claims.add('contents.files', (0,verify_claim/* verdictOf */.Vj)(wrong), 'Every file is listed and has the SHA-256 that is listed; none is missing, none is extra.', wrong.length > 0
        ? `${(0,verify_claim/* count */.U9)(wrong.length, 'file')} of ${verdicts.length} ${wrong.length === 1 ? 'is' : 'are'} not as listed.`
        : `${(0,verify_claim/* count */.U9)(verdicts.length, 'file')}.`, { details: wrong.map(({ path, reason }) => `${path} ${reason}`) });
    return verdicts;
}
const TAG_FILES = new Set([package_names/* PATHS */.R7.bagInfo, package_names/* PATHS */.R7.bagIt, package_names/* PATHS */.R7.manifest, package_names/* PATHS */.R7.signature]);
function fileProblem(name, isPayload, listed, found) {
    if (name === package_names/* PATHS */.R7.tagManifest)
        return undefined;
    if (!isPayload && !TAG_FILES.has(name))
        return 'does not belong into a package';
    if (isPayload && !isPackageName(name))
        return 'has a name that no package gives';
    if (found === undefined)
        return 'is missing';
    const manifest = isPayload ? package_names/* PATHS */.R7.manifest : package_names/* PATHS */.R7.tagManifest;
    if (listed === undefined)
        return `is not listed in ${manifest}`;
    return found === listed ? undefined : `has changed: ${manifest} says ${listed}, it is ${found}`;
}
function readManifest(claims, { texts }, id, name, claim) {
    const text = texts.get(name);
    if (text === undefined) {
        claims.add(id, 'broken', claim, `${name} is missing or too large to read.`);
        return new Map();
    }
    const { files, problems } = (0,package_bag/* parseManifest */.Ng)(text);
    const isPayload = name === package_names/* PATHS */.R7.manifest;
    for (const listed of files.keys())
        if (listed.startsWith('data/') !== isPayload)
            problems.push(`lists ${listed}, which is not its to list`);
    if (!isPayload)
        for (const needed of TAG_FILES)
            if (!files.has(needed))
                problems.push(`does not list ${needed}`);
    if (files.size === 0)
        problems.push('lists nothing');
    claims.add(id, (0,verify_claim/* verdictOf */.Vj)(problems), claim, problems.length > 0 ? `${name}: ${problems[0]}.` : `${(0,verify_claim/* count */.U9)(files.size, 'file')}.`, {
        details: problems.slice(1, 100),
    });
    return files;
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/cloudtrail/chain.js
var chain = __webpack_require__(83584);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/cloudtrail/extract.js + 1 modules
var extract = __webpack_require__(4304);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/cloudtrail/fetch.js
var fetch = __webpack_require__(29973);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/collect.js
var collect = __webpack_require__(65973);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/document.js
var seal_document = __webpack_require__(92122);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/keys.js + 1 modules
var seal_keys = __webpack_require__(6281);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/observe.js
var observe = __webpack_require__(17435);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/trail-state.js + 1 modules
var trail_state = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/cloud.js











/**
 * Claims on what the cloud saw, where the package is a seal: everything is worked out again from the digest files and the
 * events. They do not count against the package, which is genuine all the same: they decide what it is evidence of.
 */
async function checkCloud(claims, contents) {
    const seal = [...contents.records.values()].find(({ action }) => action === index_file.SEAL_ACTION);
    if (!seal)
        return;
    const add = (id, verdict, claim, reason, details = []) => claims.add(id, verdict, claim, reason, { counts: false, details });
    const document = documentOf(contents, seal);
    if (typeof document === 'string') {
        add('cloud.digests', 'broken', DIGESTS, document);
        return;
    }
    const window = (0,seal_document/* spanOf */.ee)(document);
    const chains = await Promise.all((0,seal_document/* digestsOf */.nw)(document, contents.sealed).map(async (part) => ({ ...part, chain: await (0,chain/* checkChain */.u)(part.digests, document.keys, window) })));
    const checks = chains.map(({ account, region, chain }) => (0,collect/* chainChecks */.ZF)(`${account} ${region}`, chain));
    const strangers = strangersOf(document);
    const [digests, trail] = [0, 1].map((index) => checks.map((pair) => pair[index]));
    add('cloud.digests', strangers.length > 0 ? 'broken' : worst(digests), DIGESTS, strangers.length > 0 ? `${(0,verify_claim/* count */.U9)(strangers.length, 'digest file')} of another trail, account or region.` : summed(digests), [...strangers, ...said(digests)]);
    add('cloud.trail', worst(trail), 'The trail covers the whole time of the deployment, without a gap.', `${document.window.from} to ${document.window.to}.`, said(trail));
    const apart = logsApart(document, chains.map(({ chain }) => chain));
    const logs = (0,collect/* logCheck */.l1)(document.logs);
    add('cloud.logs', apart.length > 0 ? 'broken' : logs.verdict, 'Every log file that the digests name was read, and had the contents that its digest names.', apart.length > 0 ? `${(0,verify_claim/* count */.U9)(apart.length, 'log file')} is in one of the two lists alone.` : logs.detail, apart);
    const { events, problems } = eventsOf(document, contents.sealed.get(sha256Of(seal, seal_document/* TRAIL_EVENTS */.lk)));
    add('cloud.events', (0,verify_claim/* verdictOf */.Vj)(problems), 'The events are those that the filter keeps, as many as were found.', problems.length > 0 ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.` : `${(0,verify_claim/* count */.U9)(events.length, 'event')}.`, problems.slice(0, 100));
    const { regions = [], partition = '' } = seal.boundary ?? {};
    const state = (0,trail_state/* judgeTrail */.op)(document.state, document, { regions, partition });
    add('cloud.state', worst(state), 'The trail keeps, signs and delivers every event that these claims rest on.', `As CloudTrail told the sealing job${document.state ? ` at ${document.state.askedAt}` : ''}. ${summed(state)}`, said(state));
    const observed = (0,observe/* observe */.l)(events, document, { regions, partition });
    add('cloud.observed', worst(observed), 'The events show this deployment, nobody else with its keys, and no change of the keys or the trail.', summed(observed), said(observed));
    const keys = keysOf(contents.sealed.get(sha256Of(seal, seal_keys/* KEYS_DOCUMENT */.RX)));
    if (document.filter.keys.length > 0) {
        const judged = keys && (0,seal_keys/* judgeKeys */.a)(keys, events, document, { regions }, worst(trail) === 'holds');
        add('cloud.kms', judged ? worst(judged) : 'broken', 'The keys that signed are enabled, the deployment cannot take them away, and KMS knows of no use that the trail does not show.', judged ? summed(judged) : `${seal_keys/* KEYS_DOCUMENT */.RX} is missing or cannot be read.`, judged && said(judged));
    }
    add('cloud.keys', 'unknown', "The digests were signed with AWS's keys.", "The keys in the package are those that the sealing job got from CloudTrail. Compare their fingerprints with 'aws cloudtrail list-public-keys' of the region.", document.keys.map(({ fingerprint }) => fingerprint));
}
const DIGESTS = 'The digest files of CloudTrail are whole, signed, and each tied to the one before it.';
/** The document of a seal, or what is wrong with it. */
function documentOf({ sealed }, seal) {
    const bytes = sealed.get(sha256Of(seal, seal_document/* TRAIL_DOCUMENT */.BM));
    if (bytes === undefined)
        return `${seal_document/* TRAIL_DOCUMENT */.BM} is missing or too large to read.`;
    const document = (0,seal_document/* parseTrailDocument */.Xx)(bytes.toString('utf8'));
    return typeof document === 'string' ? `${seal_document/* TRAIL_DOCUMENT */.BM} ${document}.` : document;
}
/** What KMS said, as far as it has the shape of it. */
function keysOf(bytes) {
    try {
        const value = (0,json/* parseStrictJson */.RJ)(bytes?.toString('utf8') ?? '');
        const isEvidence = (key) => (0,json/* isObject */.Gv)(key) &&
            typeof key.arn === 'string' &&
            (0,json/* isObject */.Gv)(key.answers) &&
            (0,json/* isObject */.Gv)(key.denied) &&
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
    .filter(({ key }) => !(0,fetch/* isDigestOf */._Q)({ trail: name, prefix, organization }, homeRegion, account, region, key))
    .map(({ key }) => `${account} ${region}: ${key}`));
/** Log files that only the digests or only the document name. */
function logsApart({ logs }, chains) {
    const idOf = ({ bucket, key, sha256 }) => `s3://${bucket}/${key} sha256:${sha256}`;
    const named = new Set(chains.flatMap((chain) => chain.logs.map(idOf)));
    const listed = new Set(logs.map(idOf));
    return [...[...named].filter((id) => !listed.has(id)), ...[...listed].filter((id) => !named.has(id))];
}
function eventsOf(document, bytes) {
    if (bytes === undefined)
        return { events: [], problems: [`${seal_document/* TRAIL_EVENTS */.lk} is missing or too large to read`] };
    const lines = bytes.toString('utf8').split('\n').slice(0, -1);
    const events = [];
    const problems = [];
    for (const [index, line] of lines.entries()) {
        const event = (0,extract/* parseEvent */.wj)(line);
        if (typeof event === 'string')
            problems.push(`line ${index + 1}: ${event}`);
        else if (!(0,extract/* isAbout */.KH)(event, document.filter))
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
const worst = (checks) => ['broken', 'unknown'].find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'holds';
const summed = (checks) => {
    const held = checks.filter(({ verdict }) => verdict === 'holds').length;
    return `${held} of ${(0,verify_claim/* count */.U9)(checks.length, 'check')} ${held === 1 ? 'holds' : 'hold'}.`;
};
const said = (checks) => checks.map(({ name, verdict, detail }) => `${name}: ${verdict === 'holds' ? '' : `${verdict}: `}${detail}`);

// EXTERNAL MODULE: ../core/lib/boundary/load.js
var load = __webpack_require__(79911);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/egress/allowed.js
var egress_allowed = __webpack_require__(62114);
// EXTERNAL MODULE: ../core/lib/issuers.js
var issuers = __webpack_require__(22376);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/run.js
const ONE_RUN = 'Every step was of one run of one commit.';
/**
 * A claim on whether the records belong together. A deployment may be made by several pipelines, so that other runs do not count
 * against the package; nobody should have to find them record by record.
 */
function checkRun(claims, records) {
    const runs = new Map();
    for (const { action, job } of records) {
        const { server, repository, runId, commit } = job;
        const run = [
            runId === undefined ? 'no run that is named' : `run ${runId}`,
            ...(repository === undefined ? [] : [`of ${[server, repository].filter(Boolean).join('/')}`]),
            ...(commit === undefined ? [] : [`at ${commit}`]),
        ].join(' ');
        runs.set(run, [...(runs.get(run) ?? []), action]);
    }
    if (runs.size === 0)
        return;
    const [only] = runs.keys();
    claims.add('deployment.run', runs.size === 1 ? 'holds' : 'unknown', ONE_RUN, runs.size === 1 ? `${only.replace(/^./, (first) => first.toUpperCase())}.` : `There are ${runs.size}.`, { details: runs.size === 1 ? [] : [...runs].map(([run, actions]) => `${run}: ${actions.join(', ')}`), counts: false });
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/deployment.js






/** Claims on what the package says of the deployment: one boundary, connections and runners inside it, bundles that belong together. Gives the boundary that they asserted. */
async function checkDeployment(claims, contents, index) {
    const records = [...contents.records.values()];
    const boundary = await checkBoundary(claims, contents, records);
    checkRun(claims, records);
    checkConnections(claims, records, boundary);
    checkLocation(claims, contents, records, boundary);
    checkBundles(claims, contents, records);
    checkImages(claims, contents, index);
    return boundary;
}
/** As large as a step reads one; a larger text is there to stall the reader. */
const MAX_BOUNDARY_CHARACTERS = 1024 * 1024;
const ONE_BOUNDARY = 'Every step asserted the same boundary, and the package holds it.';
async function checkBoundary(claims, { texts }, records) {
    const text = texts.get(package_names/* PATHS */.R7.boundary);
    const apart = assertedApart(records);
    const stated = new Map(records.flatMap((record) => record.boundary && !apart.includes(record) ? [[record.boundary.sha256, record.boundary.source]] : []));
    const without = records.flatMap((record) => {
        if (!record.boundary)
            return [`${record.action} ran without a boundary, and so without a network`];
        return apart.includes(record)
            ? [
                `${record.action} connected to nothing and asserted ${record.boundary.source} (sha256:${record.boundary.sha256}), which this rehearsal is for`,
            ]
            : [];
    });
    const [sha256, source] = [...stated][0] ?? [];
    if (stated.size > 1) {
        const details = records.map(({ action, boundary }) => `${action}: ${boundary ? `${boundary.source} (sha256:${boundary.sha256})` : 'none'}`);
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `There are ${stated.size} different ones.`, { details });
        return undefined;
    }
    if (sha256 === undefined || source === undefined) {
        claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, 'No step asserted any.');
        return undefined;
    }
    if (text !== undefined && text.length > MAX_BOUNDARY_CHARACTERS) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${package_names/* PATHS */.R7.boundary} is larger than a boundary file may be.`);
        return undefined;
    }
    try {
        const preset = /^preset (eusc|eu)$/.exec(source)?.[1];
        const boundary = text !== undefined ? await (0,load/* parseBoundary */.Ov)(text, package_names/* PATHS */.R7.boundary, '/') : preset ? (0,boundary_boundary/* presetBoundary */.ig)(preset, '/') : undefined;
        if (boundary === undefined) {
            claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, `They name ${source} (sha256:${sha256}), which is not in the package.`);
            return undefined;
        }
        const same = boundary.sha256 === sha256;
        const invented = same ? records.flatMap((record) => (apart.includes(record) ? [] : inventionsOf(record, boundary))) : [];
        const holds = same && invented.length === 0;
        claims.add('deployment.boundary', holds ? 'holds' : 'broken', ONE_BOUNDARY, holds
            ? `${source}: ${boundary.partition}, ${boundary.regions.join(', ')}.`
            : same
                ? 'The records say of it what it does not say.'
                : `They name ${sha256}, and the package holds ${boundary.sha256}.`, { details: [...invented, ...without] });
        return holds ? boundary : undefined;
    }
    catch (error) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${package_names/* PATHS */.R7.boundary}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/** What a record says of its boundary, whose bytes it names, and the boundary does not say. */
function inventionsOf({ action, boundary: stated }, { partition, regions }) {
    if (!stated)
        return [];
    const more = stated.regions.filter((region) => !regions.includes(region));
    return [
        ...(stated.partition === partition ? [] : [`${action} says that its partition is ${stated.partition}, not ${partition}`]),
        ...(more.length === 0 ? [] : [`${action} says that it has the regions ${more.join(', ')}`]),
    ];
}
/**
 * The records of a rehearsal that assert the team's own boundary. A rehearsal reaches services only in the sandbox, but what
 * its steps read was written for the boundary of the real release. Never where there is a network: such a record must
 * assert the boundary of the others.
 */
function assertedApart(records) {
    if (!records.some(({ boundary }) => boundary?.partition === 'sandbox'))
        return [];
    return records.filter(({ boundary, connections }) => boundary !== null && boundary.partition !== 'sandbox' && connections.length === 0);
}
const CONNECTIONS = 'Every connection that the steps noted went to a host of the boundary.';
function checkConnections(claims, records, boundary) {
    const noted = records.flatMap(({ action, connections }) => connections.map((connection) => ({ action, ...connection })));
    if (noted.length === 0) {
        claims.add('deployment.connections', 'holds', CONNECTIONS, 'No step noted any.');
        return;
    }
    if (boundary === undefined) {
        claims.add('deployment.connections', 'unknown', CONNECTIONS, `${(0,verify_claim/* count */.U9)(noted.length, 'connection')}, and no boundary to compare them with.`);
        return;
    }
    const allowed = new Set([...(0,egress_allowed/* allowedEndpoints */.d)(boundary).values()].map(({ hostname, port }) => `${hostname}:${port}`));
    const isToken = (host, port) => boundary.identity?.issuers.some((issuer) => (0,issuers/* isTokenEndpointOf */.OX)(issuer, `https://${host}:${port}/`)) ?? false;
    const outside = noted.filter(({ host, port, proxy }) => !(allowed.has(`${host}:${port}`) || isToken(host, port)) || (proxy !== undefined && !allowed.has(proxy)));
    claims.add('deployment.connections', (0,verify_claim/* verdictOf */.Vj)(outside), CONNECTIONS, outside.length > 0 ? `${outside.length} of ${noted.length} did not.` : `${(0,verify_claim/* count */.U9)(noted.length, 'connection')}.`, {
        details: outside.map(({ action, host, port, purpose, proxy }) => `${action}: ${host}:${port} (${purpose})${proxy ? ` by proxy ${proxy}` : ''}`),
    });
}
const BUNDLES = 'The signatures and attestations in the package hold, and are about what its records name.';
function checkBundles(claims, { bundles, files }, records) {
    if (bundles.length === 0) {
        claims.add('deployment.bundles', 'unknown', BUNDLES, 'The package holds none.', { counts: false });
        return;
    }
    const known = new Set([...files.values()].map(({ sha256 }) => sha256));
    for (const { took, made } of records)
        for (const { sha256 } of [...took, ...made])
            known.add(sha256);
    const broken = [];
    const unknown = [];
    for (const { path, verdict, reason, statement } of bundles) {
        const about = statement?.subject.find(({ digest }) => digest.sha256 === undefined || !known.has(digest.sha256));
        if (verdict === 'broken')
            broken.push(`${path}: ${reason}`);
        else if (about)
            broken.push(`${path} is about ${about.name ?? 'something'} (${JSON.stringify(about.digest)}), which no record names`);
        else if (verdict === 'unknown')
            unknown.push(`${path}: ${reason}`);
    }
    claims.add('deployment.bundles', broken.length > 0 ? 'broken' : unknown.length > 0 ? 'unknown' : 'holds', BUNDLES, broken.length > 0
        ? `${broken.length} of ${bundles.length} not.`
        : unknown.length > 0
            ? `${unknown.length} of ${bundles.length} cannot be checked.`
            : `${(0,verify_claim/* count */.U9)(bundles.length, 'bundle')}.`, { details: [...broken, ...unknown], counts: broken.length > 0 });
}
const KINDS = [
    [/^https:\/\/sigstore\.dev\/cosign\/sign\//, 'signature'],
    [/^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/, 'SBOM'],
    [/^https:\/\/slsa\.dev\/provenance\//, 'provenance'],
    [/^https:\/\/slsa\.dev\/verification_summary\//, 'verification summary'],
];
const kindOf = ({ predicateType }) => KINDS.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;
function checkImages(claims, { bundles, records }, index) {
    const claim = 'Each image that was deployed has a signature, an SBOM and a provenance in the package, all of one digest.';
    const packages = new Set([...records.values()].flatMap(({ took }) => took.flatMap(({ sha256, mediaType }) => (mediaType === index_file.PACKAGE_TYPE ? [sha256] : []))));
    const images = (index?.subjects ?? []).flatMap(({ name, digest }) => 'sha256' in digest && !packages.has(digest.sha256) ? [{ name, sha256: digest.sha256 }] : []);
    if (images.length === 0) {
        claims.add('deployment.images', 'unknown', claim, 'No record names an image.', { counts: false });
        return;
    }
    const lines = [];
    let lacking = 0;
    for (const { name, sha256 } of images) {
        const kinds = new Set();
        for (const { statement, verdict } of bundles) {
            if (verdict === 'holds' && statement?.subject.some(({ digest }) => digest.sha256 === sha256))
                kinds.add(kindOf(statement));
        }
        const missing = ['signature', 'SBOM', 'provenance'].filter((kind) => !kinds.has(kind));
        if (missing.length > 0)
            lacking += 1;
        lines.push(`${name} (sha256:${sha256}): ${kinds.size > 0 ? [...kinds].sort().join(', ') : 'nothing that holds'}${missing.length > 0 ? `; no ${missing.join(', no ')}` : ''}`);
    }
    claims.add('deployment.images', lacking > 0 ? 'unknown' : 'holds', claim, `${(0,verify_claim/* count */.U9)(images.length, 'image')}.`, {
        details: lines,
        counts: false,
    });
}

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/judge.js
var judge = __webpack_require__(24796);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/environment.js




const CLAIMS = {
    run: { id: 'environment.run', claim: 'The CI host knows the run that the records name, at their commit.' },
    approval: { id: 'environment.approval', claim: 'Somebody other than who started the run approved it, as its environments demand.' },
    review: { id: 'environment.review', claim: 'Somebody other than its author approved the last commit of the change.' },
    ref: { id: 'environment.ref', claim: 'The branch or tag of the run is protected.' },
    'commit signature': { id: 'environment.signature', claim: 'The CI host verified the signature of the commit.' },
    'workflow file': { id: 'environment.workflow', claim: 'The workflow files are here, as they are at the commits that were run.' },
    runner: { id: 'environment.runner', claim: 'The runner is one that the boundary allows.' },
};
const ANSWERS = 'The record says of approvals and environment what the answers of the CI host make.';
/**
 * Claims on who approved the deployment and where it ran, made again from the host's answers. They do not count against the package,
 * which is genuine all the same: they decide what it is evidence of.
 */
async function checkEnvironment(claims, contents, boundary) {
    const all = [...contents.records.values()];
    const add = (id, verdict, claim, reason, details = []) => claims.add(id, verdict, claim, reason, { counts: false, details });
    const [record, ...more] = all.filter(({ action }) => action === environment_document/* ENVIRONMENT_ACTION */.$x);
    if (record === undefined) {
        const steps = all.filter(({ action }) => action !== 'evidence-seal');
        if (steps.length > 0)
            add('environment.answers', 'unknown', 'The package says who approved the deployment.', absent(steps));
        return;
    }
    const document = more.length > 0 ? `There are ${more.length + 1} records of it.` : await environment_documentOf(contents, record);
    if (typeof document === 'string') {
        add('environment.answers', 'broken', ANSWERS, document);
        return;
    }
    const checks = (0,judge/* judgeEnvironment */.vF)(document, {
        records: all,
        selfHostedOnly: boundary?.identity?.runner === 'self-hosted',
        files: contents.environment,
    });
    const same = JSON.stringify(checks) === JSON.stringify(record.checks);
    add('environment.answers', same ? 'holds' : record.version === version/* VERSION */.x ? 'broken' : 'unknown', ANSWERS, same
        ? `${document.api} was asked ${document.askedAt}.`
        : record.version === version/* VERSION */.x
            ? 'It says something else.'
            : `This version makes something else of them; the record was made by version ${record.version}.`);
    for (const name of judge/* ENVIRONMENT_CHECKS */.i3) {
        const { id, claim } = CLAIMS[name];
        const found = checks.find((check) => check.name === name);
        if (found)
            add(id, found.verdict, claim, found.detail);
    }
}
async function environment_documentOf({ environment }, { made }) {
    const bytes = environment.get(made.find(({ name }) => name === environment_document/* ENVIRONMENT_DOCUMENT */.Mm)?.sha256 ?? '');
    if (bytes === undefined)
        return `${environment_document/* ENVIRONMENT_DOCUMENT */.Mm} is missing or too large to read.`;
    const document = await (0,environment_document/* parseEnvironment */.Nq)(bytes);
    return typeof document === 'string' ? `${environment_document/* ENVIRONMENT_DOCUMENT */.Mm} ${document}.` : document;
}
/** Why no host was asked, as far as the records tell. */
function absent(records) {
    const products = [...new Set(records.map(({ job }) => job.product))];
    if (products.every((product) => product === 'terminal'))
        return 'The steps ran on a command line, which knows of no approvals.';
    if (products.every((product) => product === 'terminal' || product === 'forgejo'))
        return 'Forgejo and Gitea cannot be asked for approvals.';
    return `${(0,verify_claim/* count */.U9)(records.length, 'record')}, and none of what the CI host knows: the step that packed them had no token to ask it.`;
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/outcome.js
var outcome = __webpack_require__(10919);
// EXTERNAL MODULE: ../core/lib/hash.js
var lib_hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/build.js
var build = __webpack_require__(73006);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/statement.js
var statement = __webpack_require__(89715);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/records.js










/** Clocks of runners, of the time-stamp authority and of this machine may differ by this much. */
const CLOCK_SKEW = 5 * 60_000;
/** The head of the index, when it has the right shape. What comes after it is made again and compared, not read. */
function readIndexHead(text = '') {
    const end = text.indexOf(',\n  "subjects": [');
    if (end < 0)
        return undefined;
    try {
        const { type, schemaVersion, deployment, time, generator } = (0,json/* parseStrictJson */.RJ)(`${text.slice(0, end)}}`);
        if (type !== index_file.INDEX_TYPE || schemaVersion !== 1 || typeof deployment !== 'string' || typeof generator?.version !== 'string')
            return undefined;
        if (typeof time !== 'string' || (0,package_bag/* isoSeconds */.nE)(Math.floor(Date.parse(time) / 1000)) !== time)
            return undefined;
        return { deployment, time, version: generator.version };
    }
    catch {
        return undefined;
    }
}
/** Claims on the records, on the files that they speak of, and on what is derived from both. Gives the index that they make. */
async function checkRecords(claims, contents, { statement, verification }, now) {
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const broken = [...contents.brokenRecords, ...contents.tooLarge.map((name) => [name, 'is too large to read'])];
    claims.add('records.readable', records.length === 0 ? 'broken' : (0,verify_claim/* verdictOf */.Vj)(broken), 'Every record can be read and is what its name says.', records.length === 0
        ? 'There is no record.'
        : broken.length > 0
            ? `${(0,verify_claim/* count */.U9)(broken.length, 'file')} cannot.`
            : `${(0,verify_claim/* count */.U9)(records.length, 'record')}.`, { details: broken.map(([name, message]) => `${name} ${message}`) });
    const kept = new Map();
    for (const [name, { sha256, size }] of contents.files)
        if (name.startsWith(package_names/* PATHS */.R7.files))
            kept.set(sha256, size);
    const missing = [];
    let promised = 0;
    for (const record of records) {
        for (const { name, sha256, size } of (0,index_file.keptBy)(record)) {
            promised += 1;
            if (!kept.has(sha256))
                missing.push(`${record.action} kept "${name}" (sha256:${sha256}), which is not here`);
            else if (size !== undefined && kept.get(sha256) !== size)
                missing.push(`${record.action} kept "${name}" of ${size} bytes; here it has ${kept.get(sha256)}`);
        }
    }
    claims.add('records.kept', (0,verify_claim/* verdictOf */.Vj)(missing), 'Every file that a record says was kept is here, with that SHA-256.', missing.length > 0 ? `${(0,verify_claim/* count */.U9)(missing.length, 'file')} of ${promised} not.` : `${(0,verify_claim/* count */.U9)(promised, 'file')}.`, { details: missing });
    const signedAt = verification?.signedAt;
    const late = [
        ...(signedAt !== undefined && Date.parse(signedAt) > now + CLOCK_SKEW ? [`the signature was seen in the future (${signedAt})`] : []),
        ...records.flatMap(({ id, startedAt, finishedAt = startedAt }) => [
            ...(finishedAt < startedAt ? [`${id} ends before it starts`] : []),
            ...(signedAt !== undefined && Date.parse(finishedAt) > Date.parse(signedAt) + CLOCK_SKEW
                ? [`${id} ends (${finishedAt}) after the package was signed (${signedAt})`]
                : []),
            ...(Date.parse(finishedAt) > now + CLOCK_SKEW ? [`${id} ends in the future (${finishedAt})`] : []),
        ]),
    ];
    claims.add('records.times', (0,verify_claim/* verdictOf */.Vj)(late), 'The times of the records and of the signature are possible: none ends before it starts, in the future, or after the time-stamp of the signature.', late.length > 0
        ? `${(0,verify_claim/* count */.U9)(late.length, 'time')} not.`
        : `${records[0]?.startedAt ?? 'none'} to ${records.at(-1)?.startedAt ?? 'none'}.`, { details: late });
    const maps = await checkControls(claims, contents);
    const head = readIndexHead(contents.texts.get(package_names/* PATHS */.R7.index));
    if (head === undefined) {
        claims.add('records.index', 'broken', INDEX, `${package_names/* PATHS */.R7.index} is missing or is not an index of this format.`);
        return undefined;
    }
    const boundary = contents.texts.get(package_names/* PATHS */.R7.boundary);
    const index = (0,index_file.buildIndex)({
        ...head,
        records,
        sizes: kept,
        boundary: boundary === undefined ? undefined : (0,lib_hash/* sha256Hex */.f)(boundary),
        controls: maps,
    });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of (0,index_file.formatIndex)(index))
        hash.update(part);
    const same = hash.digest('hex') === contents.files.get(package_names/* PATHS */.R7.index)?.sha256;
    claims.add('records.index', same ? 'holds' : 'broken', INDEX, same ? `${package_names/* PATHS */.R7.index} is what they make.` : `${package_names/* PATHS */.R7.index} says something else.`);
    checkBagInfo(claims, contents, index);
    const altered = [...(0,report.renderReports)(index, records, maps)].flatMap(([path, text]) => contents.files.get(path)?.sha256 === (0,lib_hash/* sha256Hex */.f)(text) ? [] : [path]);
    // Another version words and arranges a report otherwise. The same one renders the same bytes, or somebody wrote another.
    const isOwn = head.version === version/* VERSION */.x;
    claims.add('records.report', altered.length === 0 ? 'holds' : isOwn ? 'broken' : 'unknown', 'The reports say what the records say.', altered.length === 0
        ? 'This version renders the same reports from the records.'
        : isOwn
            ? 'The version that is said to have made them renders others.'
            : `This version renders others; the package was made by version ${head.version}. The records are what counts.`, { details: altered, counts: isOwn });
    if (statement)
        checkStatement(claims, contents, statement, index);
    return index;
}
const INDEX = 'The index is what the records and the files make, and nothing else.';
/** The control maps of the package, by path; a claim on them where there is any. */
async function checkControls(claims, { files, texts }) {
    const paths = [...files.keys()].filter((name) => name.startsWith(package_names/* PATHS */.R7.controls)).sort();
    const maps = [];
    const broken = paths.length > control_file/* MAX_MAPS */.xG ? [`There are ${paths.length}; a package takes ${control_file/* MAX_MAPS */.xG}.`] : [];
    for (const path of paths.slice(0, control_file/* MAX_MAPS */.xG)) {
        const text = texts.get(path);
        try {
            if (text === undefined)
                throw new Error('it is too large');
            const map = await (0,control_file/* parseControlMap */.fJ)(text, path);
            if (!(0,control_file/* isMapPath */.oy)(path, map.id))
                throw new Error(`it says that it is "${map.id}"`);
            maps.push({ path, sha256: files.get(path)?.sha256, map });
        }
        catch (error) {
            const details = error instanceof errors/* SovereignError */.Rj ? error.details.slice(0, 3) : [];
            broken.push([`${path}: ${(0,errors/* messageOf */.bD)(error)}`, ...details].join(' '));
        }
    }
    if (paths.length > 0)
        claims.add('records.controls', (0,verify_claim/* verdictOf */.Vj)(broken), 'Every control map of the team can be read, and the index and the reports follow from it.', broken.length > 0 ? `${(0,verify_claim/* count */.U9)(broken.length, 'problem')}.` : `${(0,verify_claim/* count */.U9)(maps.length, 'map')}.`, { details: broken });
    return maps;
}
/** The organization is the team's to name; every other line follows from the index and the payload. */
function checkBagInfo(claims, { files, texts }, { deployment, time }) {
    const payload = [...files].filter(([name]) => name.startsWith('data/'));
    const text = texts.get(package_names/* PATHS */.R7.bagInfo);
    const expected = (0,package_bag/* formatBagInfo */.gh)({
        date: time.slice(0, 10),
        deployment,
        organization: /^Source-Organization: (.*)$/m.exec(text ?? '')?.[1],
        payloadBytes: payload.reduce((sum, [, { size }]) => sum + size, 0),
        payloadFiles: payload.length,
    });
    claims.add('records.bag-info', text === expected ? 'holds' : 'broken', 'The bag says the same of deployment, date and size.', text === expected ? `${deployment}, ${time.slice(0, 10)}.` : `${package_names/* PATHS */.R7.bagInfo} says something else, or is missing.`);
}
function checkStatement(claims, { container, records }, { predicate, subject }, index) {
    const stated = (predicate ?? {});
    const expected = {
        format: 1,
        deployment: index.deployment,
        base: container.base ?? stated.base ?? '',
        time: index.time,
        generator: index.generator,
        boundaries: (0,build.boundariesOf)([...records.values()]),
        records: index.records.length,
        files: index.files.length,
    };
    const fields = new Set([...Object.keys(expected), ...Object.keys(stated)]);
    const differing = [...fields].filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(expected[key]));
    // The tag files are compared by their bytes. Whoever asks cosign about an image relies on the others.
    const others = subject.filter(({ name }) => !statement/* SIGNED_TAG_FILES */.Mu.some((file) => file === name));
    if (JSON.stringify(others) !== JSON.stringify(index.subjects))
        differing.push('subject');
    claims.add('records.statement', (0,verify_claim/* verdictOf */.Vj)(differing), 'The signed statement and the package say the same of deployment, time, name, counts and subjects, and the statement says no more.', differing.length > 0 ? `They differ in ${differing.join(', ')}.` : `${index.deployment}, ${index.time}.`);
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/plan.js
var seal_plan = __webpack_require__(23736);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/sealed-record.js




const IS_RECORD = 'The seal is about the record that is given, and that record verifies.';
const ASKED_ALL = 'The trail was asked about all of the record: its time, sessions, requests, keys, accounts and regions.';
/**
 * Claims on a seal and the record beside it. A seal is genuine without these; what it says of a deployment is worth as much
 * as the tie to its record, and as the questions that the trail was asked: they are worked out again from the record.
 * @param record absent where none was given; that it is missed is said then
 */
function checkSealedRecord(claims, contents, { statement }, record) {
    const all = [...contents.records.values()];
    const seal = all.find(({ action }) => action === index_file.SEAL_ACTION);
    if (!seal) {
        if (record)
            claims.add('cloud.record', 'broken', IS_RECORD, 'This package is not a seal.');
        return;
    }
    if (all.length > 1) {
        claims.add('cloud.record', 'broken', IS_RECORD, `A seal holds one record; this package holds ${all.length}.`);
        return;
    }
    if (!record) {
        const reason = 'No record was given to compare it with: --record FILE. It may be about another package, or may have asked too little.';
        claims.add('cloud.record', 'unknown', IS_RECORD, reason, { counts: false });
        return;
    }
    const sealed = seal.took.filter(({ mediaType }) => mediaType === index_file.PACKAGE_TYPE).map(({ sha256 }) => sha256);
    const signed = statement?.subject.some(({ digest }) => digest.sha256 === record.packageId) ?? false;
    const isSame = record.packageId !== undefined && sealed.length === 1 && sealed[0] === record.packageId && signed;
    claims.add('cloud.record', record.packageId === undefined ? 'unknown' : isSame && record.verified ? 'holds' : 'broken', IS_RECORD, record.packageId === undefined
        ? 'The record is a folder: a seal names the SHA-256 of a tar.'
        : !isSame
            ? `The seal is about ${sealed.join(', ') || 'no package'}, and the record is ${record.packageId}.`
            : record.verified
                ? `sha256:${record.packageId}.`
                : `The record, ${record.packageId}, does not verify: see "sovereign verify" of it alone.`);
    const document = documentOf(contents, seal);
    const problems = typeof document === 'string' ? [document] : differences(document, record.records);
    claims.add('cloud.filter', (0,verify_claim/* verdictOf */.Vj)(problems), ASKED_ALL, problems.length > 0 ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.` : asked(document), {
        details: problems,
    });
}
const asked = (document) => typeof document === 'string'
    ? ''
    : `${document.window.from} to ${document.window.to}, ${(0,verify_claim/* count */.U9)(document.parts.length, 'part')} of the trail.`;
/** Where the questions that a seal asked are not those that the records of a deployment lead to. */
function differences({ trail, window, filter, parts }, records) {
    let plan;
    try {
        plan = (0,seal_plan/* planSeal */.d)(records);
    }
    catch (error) {
        return [error.message];
    }
    const problems = [];
    const differ = (what, theirs, ours) => {
        const [is, shall] = [theirs, ours].map((value) => JSON.stringify(value));
        if (is !== shall)
            problems.push(`${what}: the trail was asked about ${is}, the record has ${shall}`);
    };
    const bySession = ({ role, name, token }) => [role, name, token?.issuer, token?.subject, token?.audience].join(' ');
    differ('window', [window.from, window.to], [plan.filter.from, plan.filter.to]);
    differ('filter', [filter.from, filter.to], [plan.filter.from, plan.filter.to]);
    differ('sessions', filter.sessions.map(bySession).sort(), plan.filter.sessions.map(bySession).sort());
    differ('requests', [...filter.requests].sort(), plan.filter.requests);
    differ('keys', [...filter.keys].sort(), plan.filter.keys);
    if (filter.trail !== trail.name)
        problems.push(`trail: changes of ${filter.trail} were looked for, and the trail is ${trail.name}`);
    const regions = new Set(records.flatMap(({ boundary }) => boundary?.regions ?? []));
    const there = new Set(parts.map(({ account, region }) => `${account} ${region}`));
    for (const account of plan.accounts)
        for (const region of [...regions].sort())
            if (!there.has(`${account} ${region}`))
                problems.push(`account ${account} in ${region}: the trail was not asked about it`);
    return problems;
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/signature.js
var verify_signature = __webpack_require__(40937);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/store-state.js
var store_state = __webpack_require__(72674);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/store.js



const store_CLAIM = 'The record lies locked in a store that is as the boundary declares, and the deployment cannot take it away.';
/** A claim on where the record of a seal lies, worked out again from what S3 told the job that sealed. It decides what a seal is evidence of. */
function checkStore(claims, contents, boundary) {
    const seal = [...contents.records.values()].find(({ action }) => action === index_file.SEAL_ACTION);
    if (!seal || !boundary)
        return;
    const add = (verdict, reason, details = []) => claims.add('cloud.store', verdict, store_CLAIM, reason, { counts: false, details });
    if (!boundary.evidence || !('bucket' in boundary.evidence)) {
        add('unknown', 'The store is a folder: whoever owns it can take away what is in it.');
        return;
    }
    const kept = seal.made.find(({ name }) => name === store_state/* STORE_DOCUMENT */.o2);
    const bytes = kept && contents.sealed.get(kept.sha256);
    if (!bytes) {
        add('unknown', `The seal holds no ${store_state/* STORE_DOCUMENT */.o2}: nobody asked the store, or it is too large to read.`);
        return;
    }
    const document = (0,store_state/* parseStoreDocument */.ob)(bytes.toString('utf8'));
    const trail = documentOf(contents, seal);
    const record = seal.took.find(({ mediaType }) => mediaType === index_file.PACKAGE_TYPE);
    if (typeof document === 'string' || typeof trail === 'string' || !record) {
        add('broken', typeof document === 'string' ? `${store_state/* STORE_DOCUMENT */.o2} ${document}.` : 'The seal does not say what it is about.');
        return;
    }
    const checks = (0,store_state/* judgeStore */.vV)(document, boundary, { sha256: record.sha256, size: record.size ?? -1 }, (0,store_state/* rolesOf */.R7)(trail.filter.sessions));
    add(worst(checks), `As S3 told the sealing job at ${document.askedAt}. ${summed(checks)}`, said(checks));
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/verify.js












/**
 * Verifies an evidence package offline, claim by claim. A hostile or damaged package never throws: it is reported.
 * @param input path of a tar or of an extracted bag, or the bytes of a tar
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function verifyPackage(input, { trust, now, packageSha256, record }) {
    const contents = await readContents(input, trust ?? { keys: [], logs: [], authorities: [] });
    const claims = new verify_claim/* Claims */.UD();
    checkContainer(claims, contents, readIndexHead(contents.texts.get(package_names/* PATHS */.R7.index))?.time);
    const { packageId, size } = contents.container;
    if (packageSha256 !== undefined) {
        const same = packageId === packageSha256;
        claims.add('container.identity', same ? 'holds' : packageId === undefined ? 'unknown' : 'broken', 'The archive has the SHA-256 that is expected of it.', same ? `${packageId}.` : `It has ${packageId ?? 'none, being a folder'}; ${packageSha256} is expected.`);
    }
    const files = checkFiles(claims, contents);
    const signature = await (0,verify_signature/* checkSignature */.j)(claims, contents, trust);
    const index = await checkRecords(claims, contents, signature, now);
    const boundary = await checkDeployment(claims, contents, index);
    await checkEnvironment(claims, contents, boundary);
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    await checkCloud(claims, contents);
    checkStore(claims, contents, boundary);
    checkSealedRecord(claims, contents, signature, record);
    (0,outcome/* checkOutcome */.Tx)(claims, records);
    (0,outcome/* addLimits */.G2)(claims, records);
    const { key, identity, signedAt } = signature.verification ?? {};
    const signer = (key ?? identity)?.name;
    return {
        ...(0,verify_claim/* conclude */.Ep)(claims),
        files,
        ...(packageId !== undefined && { packageId }),
        ...(size !== undefined && { size }),
        ...(index && { index, deployment: index.deployment }),
        ...(signer !== undefined && { signer }),
        ...(identity && { identity: { subject: identity.subject, issuer: identity.issuer } }),
        ...(signedAt !== undefined && { signedAt }),
        records,
    };
}


/***/ }),

/***/ 80143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uE: () => (/* binding */ PLACE_CHECKS),
  m8: () => (/* binding */ framedSignature),
  lC: () => (/* binding */ verifyInstanceIdentity)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/asn1/signed-data.js
var signed_data = __webpack_require__(13211);
// EXTERNAL MODULE: ../core/lib/asn1/der.js
var der = __webpack_require__(70203);
;// CONCATENATED MODULE: ../core/lib/asn1/ber.js

/** Deeper or busier than any message of a signer is made to exhaust its reader. */
const MAX_DEPTH = 24;
const MAX_ELEMENTS = 4096;
const CONSTRUCTED = 0x20;
const END_OF_CONTENTS = 0x00;
const INDEFINITE = 0x80;
/**
 * Rewrites one BER element (X.690) as DER as far as CMS messages differ in it: indefinite and long-winded lengths become
 * definite and short, an octet string in pieces becomes whole. Order and values stay as they are, so that what was DER
 * before comes out byte for byte. EC2 signs instance identity documents in this form.
 * @throws DerError for what does not end, is nested too deep, or is followed by more
 */
function berToDer(bytes) {
    const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const whole = reader.element(0, bytes.length, 0);
    if (reader.at !== bytes.length)
        throw new der/* DerError */.I4('has bytes after its end');
    return whole.encoded;
}
class Reader {
    #bytes;
    #elements = 0;
    at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** The element that starts at `at` and ends by `end`. */
    element(depth, end, start = this.at) {
        this.at = start;
        if (depth > MAX_DEPTH)
            throw new der/* DerError */.I4('is nested too deep');
        this.#elements += 1;
        if (this.#elements > MAX_ELEMENTS)
            throw new der/* DerError */.I4('has too many parts');
        const tag = this.#byte(end);
        if ((tag & 0x1f) === 0x1f)
            throw new der/* DerError */.I4('has a tag of several bytes');
        if (tag === END_OF_CONTENTS)
            throw new der/* DerError */.I4('has an end where none belongs');
        const length = this.#length(end);
        if ((tag & CONSTRUCTED) === 0) {
            if (length === undefined)
                throw new der/* DerError */.I4('has a value without a length');
            const value = this.#bytes.subarray(this.at, this.at + length);
            this.at += length;
            return { tag, value, encoded: (0,der/* der */.y8)(tag, value) };
        }
        return assemble(tag, length === undefined ? this.#untilEnd(depth, end) : this.#within(depth, this.at + length));
    }
    #within(depth, end) {
        const parts = [];
        while (this.at < end)
            parts.push(this.element(depth + 1, end));
        return parts;
    }
    #untilEnd(depth, end) {
        const parts = [];
        while (this.#bytes[this.at] !== END_OF_CONTENTS || this.at >= end)
            parts.push(this.element(depth + 1, end));
        this.at += 1;
        if (this.#byte(end) !== 0)
            throw new der/* DerError */.I4('has an end that is none');
        return parts;
    }
    #byte(end) {
        if (this.at >= end)
            throw new der/* DerError */.I4('is cut off');
        const byte = this.#bytes[this.at];
        this.at += 1;
        return byte;
    }
    /** Undefined for the indefinite form. */
    #length(end) {
        const first = this.#byte(end);
        if (first === INDEFINITE)
            return undefined;
        let length = first;
        if (first > INDEFINITE) {
            length = 0;
            for (let count = first & 0x7f; count > 0; count -= 1) {
                length = length * 256 + this.#byte(end);
                if (length > this.#bytes.length)
                    throw new der/* DerError */.I4('is cut off');
            }
        }
        if (this.at + length > end)
            throw new der/* DerError */.I4('is cut off');
        return length;
    }
}
function assemble(tag, parts) {
    const isString = (tag & 0xc0) === 0 && ![der/* TAG */.Dk.sequence, der/* TAG */.Dk.set].includes(tag);
    if (!isString) {
        const value = Buffer.concat(parts.map(({ encoded }) => encoded));
        return { tag, value, encoded: (0,der/* der */.y8)(tag, value) };
    }
    if (tag !== (der/* TAG */.Dk.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== der/* TAG */.Dk.octetString))
        throw new der/* DerError */.I4('has a value in pieces that is no octet string');
    const value = Buffer.concat(parts.map((part) => part.value));
    return { tag: der/* TAG */.Dk.octetString, value, encoded: (0,der/* der */.y8)(der/* TAG */.Dk.octetString, value) };
}

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
;// CONCATENATED MODULE: ../core/lib/instance-identity/certificates.js
/**
 * SHA-256 fingerprints (of the DER, hex) of the RSA-2048 certificates with which EC2 signs instance identity documents, by
 * region. The certificates themselves come from the boundary: AWS publishes them in the EC2 user guide ("AWS public
 * certificates for instance identity document signatures"), self-signed and under one name, so that the fingerprint alone
 * tells them apart. A region that is not here has no confirmed certificate, and nothing that it signed can be verified.
 *
 * Computed 2026-11-23 from the certificates that spiffe/spire (commit ef8527e, 2026-08-22) takes from that page each night;
 * eu-central-1, eu-west-1, eu-west-3, eu-north-1 and eu-south-1 compared with those of stackrox/stackrox (commit bed4a7b), the same.
 */
const IDENTITY_CERTIFICATES = {
    'eusc-de-east-1': '3c80306f964b9fa633e6df99e5ecb6c347db118cf6d39076a6da786436e35ce2',
    'eu-central-1': '40e59f0c3924d32f53b9f66145fc18c4dfa1192dec7c74ad84d719826e9c7ba1',
    'eu-west-1': '7963eae83b58ab14bbd0715947015dd6866d7623df85eca742cabb8898281f30',
    'eu-west-3': 'ca43ba8d6bf1d7f35b6be653f218609f131f1aaa16f66951e5d6a73348591353',
    'eu-north-1': '3a81e8168287011b59f1246bdc632d017711779940d06549a56388b691d1c31f',
    'eu-south-1': '9fae1c2aa470cad03c814ea3cb06ddc2d0322d108b498431ab68b8297463bbc7',
    'eu-south-2': '4dcc441f0cd06251b319a75d5fc405abd601ef86c1ad81bcc8e34f83035685a9',
};
/** The region whose certificate has this fingerprint. */
const regionOfCertificate = (sha256) => Object.keys(IDENTITY_CERTIFICATES).find((region) => IDENTITY_CERTIFICATES[region] === sha256);

// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../core/lib/instance-identity/document.js

/** As EC2 sends them, with room to grow. */
const MAX_DOCUMENT_BYTES = 16 * 1024;
const PATTERNS = {
    region: /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/,
    instanceId: /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    imageId: /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    instanceType: /^[a-z0-9-]{1,20}\.[a-z0-9-]{1,20}$/,
    availabilityZone: /^[a-z0-9-]{4,40}$/,
    pendingTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
};
/** EC2 did not exist before. */
const FIRST_INSTANCE = Date.UTC(2006, 7, 25);
/** Reads a document, or says what is wrong with it, to go after "it". Never throws. */
function readIdentityDocument(bytes) {
    if (bytes.length > MAX_DOCUMENT_BYTES)
        return `has ${bytes.length} bytes; EC2 never sends more than ${MAX_DOCUMENT_BYTES}`;
    const fields = objectOf(bytes);
    if (!fields)
        return 'is not a JSON object in UTF-8';
    const field = (name) => {
        const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return typeof value === 'string' && PATTERNS[name].test(value) ? value : undefined;
    };
    const account = Object.hasOwn(fields, 'accountId') ? fields.accountId : undefined;
    const region = field('region');
    const zone = field('availabilityZone');
    const [instance, image, type] = [field('instanceId'), field('imageId'), field('instanceType')];
    const time = field('pendingTime');
    const pendingTime = new Date(time ?? Number.NaN);
    if (region === undefined)
        return 'names no region';
    if (typeof account !== 'string' || !(0,partitions/* isAccountId */.JG)(account))
        return 'names no account of 12 digits';
    if (instance === undefined || image === undefined || type === undefined)
        return 'names no instance, image or instance type';
    // The first part of a zone's name is its region; a longer one is a local or wavelength zone.
    if (zone === undefined || !new RegExp(`^${region}(?:[a-z]|-[a-z0-9-]+)$`).test(zone))
        return `names no availability zone of ${region}`;
    if (Number.isNaN(pendingTime.getTime()) || `${pendingTime.toISOString().slice(0, 19)}Z` !== time)
        return 'names no pending time';
    if (pendingTime.getTime() < FIRST_INSTANCE)
        return 'is of a time before EC2';
    return { region, account, instance, zone, type, image, pendingTime };
}
/** Whether a zone is one of its region's own, and not a local or wavelength zone, which may be in another country. */
const isOwnZone = ({ region, zone }) => zone.length === region.length + 1 && zone.startsWith(region);
function objectOf(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        // Of two fields of one name, readers differ on which counts.
        return hasRepeatedName(text) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
/** Whether a flat JSON object has a name twice. */
function hasRepeatedName(text) {
    const names = new Set();
    for (const [, name = ''] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)) {
        const plain = JSON.parse(`"${name}"`);
        if (names.has(plain))
            return true;
        names.add(plain);
    }
    return false;
}

;// CONCATENATED MODULE: ../core/lib/instance-identity/verify.js





const MAX_SIGNATURE_CHARACTERS = 64 * 1024;
/** Clocks may differ by this much. */
const SKEW_MS = 5 * 60_000;
const MIN_RSA_BITS = 2048;
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** The checks that say where, in the words that every kind of evidence shares. One that is broken is a runner outside the boundary. */
const PLACE_CHECKS = { region: 'region of the runner', zone: 'zone of the runner', account: 'account of the runner' };
const NAMES = {
    ...PLACE_CHECKS,
    document: 'instance identity document',
    certificate: 'certificate of the region',
    signature: 'signature of the document',
    content: 'signed content',
    time: 'time of the document',
};
/**
 * Checks an EC2 instance identity document: signed by the certificate that AWS publishes for the region that it claims, the
 * document byte for byte what was signed, region and account inside the boundary. Pure; never throws.
 *
 * A document that passes says what EC2 signed for some instance. It has no nonce and no audience: whoever ever read it on
 * that instance can show it elsewhere, for as long as the instance lives and longer. It is evidence, never proof.
 * @param now milliseconds since the epoch
 */
function verifyInstanceIdentity({ document, signature, certificates }, boundary, now) {
    const identity = readIdentityDocument(document);
    if (typeof identity === 'string')
        return conclude([check('document', 'broken', `The document ${identity}.`)]);
    const checks = [
        check('document', 'holds', `The document is of ${identity.instance} (${identity.type}), in ${identity.zone}.`),
        checkRegion(identity, boundary),
        checkZone(identity),
        checkAccount(identity, boundary),
    ];
    const [certificate, ofCertificate] = findCertificate(identity.region, certificates, boundary.partition);
    checks.push(ofCertificate);
    const signed = readSignature(signature);
    if (typeof signed === 'string')
        checks.push(check('signature', 'broken', `The signature ${signed}.`));
    else {
        if (certificate)
            checks.push(checkSignature(signed, certificate, identity.region));
        else
            checks.push(check('signature', 'unknown', 'The signature cannot be checked without the certificate of the region.'));
        const same = signed.content.equals(document);
        checks.push(check('content', same ? 'holds' : 'broken', same ? 'The document is what was signed, byte for byte.' : 'The signature is over another document.'));
    }
    const signedAt = typeof signed === 'string' ? undefined : signingTime(signed);
    checks.push(checkTime(identity.pendingTime, signedAt, certificate, now));
    return { ...conclude(checks), identity, ...(signedAt && { signedAt }) };
}
const check = (name, verdict, detail) => ({ name: NAMES[name], verdict, detail });
const conclude = (checks) => ({
    checks,
    verdict: ['broken', 'unknown'].find((worst) => checks.some(({ verdict }) => verdict === worst)) ?? 'holds',
});
function checkRegion({ region }, { regions }) {
    const inside = regions.includes(region);
    return check('region', inside ? 'holds' : 'broken', `The instance is in ${region}; the boundary is ${regions.join(', ')}.`);
}
function checkZone(identity) {
    const { region, zone } = identity;
    if (isOwnZone(identity))
        return check('zone', 'holds', `${zone} is a zone of ${region} itself.`);
    return check('zone', 'unknown', `${zone} is a local or wavelength zone of ${region}, which may be in another country than the region.`);
}
function checkAccount({ account }, { accounts }) {
    const inside = Object.values(accounts).includes(account);
    return check('account', inside ? 'holds' : 'broken', `The instance is of account ${account}, which is ${inside ? 'in' : 'not in'} the boundary.`);
}
/** The certificate among those given that AWS publishes for a region. In the sandbox, the first: its region has none of AWS. */
function findCertificate(region, pem, partition) {
    const answer = (verdict, detail, certificate) => [
        certificate,
        check('certificate', verdict, detail),
    ];
    const expected = Object.hasOwn(IDENTITY_CERTIFICATES, region) ? IDENTITY_CERTIFICATES[region] : undefined;
    if (expected === undefined && partition !== 'sandbox')
        return answer('unknown', `No certificate of ${region} is confirmed, so nothing that it signed can be verified.`);
    if (pem === undefined)
        return answer('unknown', 'The boundary names no certificate ("identity: location: certificate").');
    const given = readCertificates(pem);
    if (given === undefined)
        return answer('broken', 'The certificate of the boundary is not a PEM certificate.');
    const found = given.find(({ raw }) => partition === 'sandbox' || (0,hash/* sha256Hex */.f)(raw) === expected);
    if (!found) {
        const others = given.map(({ raw }) => regionOfCertificate((0,hash/* sha256Hex */.f)(raw)) ?? 'no region that is known');
        return answer('broken', `The certificate of the boundary is that of ${others.join(', ')}, not of ${region}.`);
    }
    const { asymmetricKeyType, asymmetricKeyDetails } = found.publicKey;
    if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
        return answer('broken', `The key of the certificate is not RSA of ${MIN_RSA_BITS} bits or more.`);
    if (partition === 'sandbox')
        return answer('holds', 'The certificate is that of the sandbox, which proves nothing about AWS.', found);
    return answer('holds', `The certificate is the one that AWS publishes for ${region} (SHA-256 ${expected}).`, found);
}
const MAX_CERTIFICATES = 32;
function readCertificates(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES)
        return undefined;
    try {
        return blocks.map((block) => new external_node_crypto_.X509Certificate(block));
    }
    catch {
        return undefined;
    }
}
const FRAME = /^-----BEGIN PKCS7-----\n([\s\S]*)-----END PKCS7-----\n?$/;
/** A signature in the frame that `openssl smime -inform PEM` reads; what is no base64 stays as it is. */
function framedSignature(text) {
    const base64 = text.replace(/[\r\n]+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return text;
    return `-----BEGIN PKCS7-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PKCS7-----\n`;
}
/** The CMS message in base64, or what is wrong with it. EC2 writes it in BER, with lengths that are not known beforehand. */
function readSignature(text) {
    if (text.length > MAX_SIGNATURE_CHARACTERS)
        return `has ${text.length} characters; EC2 never sends more than ${MAX_SIGNATURE_CHARACTERS}`;
    const base64 = text.replace(FRAME, '$1').replace(/[\r\n]+/g, '');
    if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return 'is not base64';
    try {
        const signed = (0,signed_data/* readSignedData */.fh)((0,der/* readDer */.SU)(berToDer(Buffer.from(base64, 'base64'))));
        return signed.contentType === '1.2.840.113549.1.7.1' ? signed : 'is over something else than plain data';
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
function checkSignature(signed, certificate, region) {
    const mistake = mistakeOf(signed, certificate);
    if (mistake !== undefined)
        return check('signature', 'broken', `The signature ${mistake}.`);
    return check('signature', 'holds', `The signature is by the key of that certificate (${region}, RSA with SHA-2).`);
}
function mistakeOf(signed, certificate) {
    try {
        if (!(0,signed_data/* isSigner */.Jz)(signed, certificate))
            return 'names another certificate as its signer';
        return (0,signed_data/* signatureMistake */.T_)(signed, certificate.publicKey);
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
/** The attribute signingTime (RFC 5652, 11.3), which EC2 writes as UTCTime. Undefined where it is not there or in another form. */
function signingTime({ attributes }) {
    const attribute = attributes.get(SIGNING_TIME);
    if (attribute?.tag !== der/* TAG */.Dk.utcTime)
        return undefined;
    const [, year, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(attribute.value.toString('latin1')) ?? [];
    const [month = '', day = '', hour = '', minute = '', second = ''] = parts;
    const time = new Date(`${Number(year) < 50 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function checkTime(pending, signedAt, certificate, now) {
    const latest = Math.max(pending.getTime(), signedAt?.getTime() ?? 0);
    const written = `The instance was started ${pending.toISOString()}${signedAt ? ` and the document signed ${signedAt.toISOString()}` : ''}`;
    if (latest > now + SKEW_MS)
        return check('time', 'broken', `${written}, which is later than the clock of the runner says.`);
    if (certificate && (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)))
        return check('time', 'broken', `${written}; the certificate is not valid now.`);
    return check('time', 'holds', `${written}.`);
}


/***/ })

};
