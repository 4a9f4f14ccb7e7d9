export const id = 104;
export const ids = [104];
export const modules = {

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DELIVERY_LAG),
/* harmony export */   u: () => (/* binding */ checkChain)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);

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

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Np: () => (/* binding */ extractEvents),
/* harmony export */   lV: () => (/* binding */ isSession),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   qf: () => (/* binding */ sessionArn),
/* harmony export */   sr: () => (/* binding */ isOfRole),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);

/** Takes the events of a deployment out of an inflated log file, or says why the file is none. */
function extractEvents(log, filter) {
    const names = [...filter.sessions.map(({ name }) => name), ...filter.requests, ...filter.keys].map(plainPart);
    if (!names.some((name) => log.includes(name)))
        return { kept: [] };
    const records = recordsOf(log);
    if (typeof records === 'string')
        return records;
    const kept = [];
    for (const text of records) {
        const event = parseEvent(text);
        if (typeof event === 'string')
            return event;
        if (isAbout(event, filter))
            kept.push(text);
    }
    return { kept, events: records.length };
}
/** The longest part of a name that JSON can write in one way only: writers escape `/` and `=` or leave them. */
const plainPart = (name) => name.split(/[^\w.:@,+-]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
/** Reads an event, or says why it is none. */
function parseEvent(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'an event in it is not JSON';
    }
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return 'an event in it is not an object';
    for (const field of ['eventID', 'eventName', 'eventSource', 'eventTime'])
        if (typeof value[field] !== 'string')
            return `an event in it has no ${field}`;
    return value;
}
/** Whether an event is one that the filter keeps. */
function isAbout(event, { from, to, sessions, requests, keys }) {
    if (!(event.eventTime >= from && event.eventTime <= to))
        return false;
    if (requests.includes(event.requestID ?? ''))
        return true;
    if (resourcesOf(event).some((arn) => keys.includes(arn)))
        return true;
    return sessions.some((session) => isSession(event, session) || takes(event, session));
}
/** Whether the session made the call. */
const isSession = ({ userIdentity }, session) => userIdentity?.arn === sessionArn(session);
/** Whether a session of the same role made the call. */
const isOfRole = ({ userIdentity }, { role }) => typeof userIdentity?.arn === 'string' && userIdentity.arn.startsWith(sessionArn({ role, name: '' }));
/** Whether the call is the one by which the session came to be. */
function takes({ eventSource, eventName, requestParameters }, { role, name }) {
    if (eventSource !== 'sts.amazonaws.com' || !/^AssumeRole(?:WithWebIdentity)?$/.test(eventName) || !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(requestParameters))
        return false;
    return requestParameters.roleArn === role && requestParameters.roleSessionName === name;
}
/** ARNs of the resources that an event names. */
const resourcesOf = ({ resources }) => Array.isArray(resources)
    ? resources.flatMap((resource) => ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resource) && typeof resource.ARN === 'string' ? [resource.ARN] : []))
    : [];
/** `arn:\u2026:sts::ACCOUNT:assumed-role/NAME/SESSION`; a role's path is not in it. */
function sessionArn({ role, name }) {
    const [arn, partition, , , account, resource = ''] = role.split(':');
    return [arn, partition, 'sts', '', account, `assumed-role/${resource.slice(resource.lastIndexOf('/') + 1)}/${name}`].join(':');
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const HEAD = /^\s*\{\s*"Records"\s*:\s*\[/;
/** The exact texts of the events of a log file, which is one list under the name `Records`. */
function recordsOf(log) {
    const head = HEAD.exec(log.toString('latin1', 0, 200))?.[0];
    if (head === undefined)
        return 'it is not a list of "Records"';
    const records = [];
    let depth = 0;
    let start = 0;
    let text = false;
    for (let at = head.length; at < log.length; at += 1) {
        const byte = log[at];
        if (text) {
            if (byte === BACKSLASH)
                at += 1;
            else if (byte === QUOTE)
                text = false;
        }
        else if (byte === QUOTE)
            text = true;
        else if (byte === 0x7b || byte === 0x5b) {
            if (depth === 0)
                start = at;
            depth += 1;
        }
        else if (byte === 0x7d || byte === 0x5d) {
            depth -= 1;
            if (depth === 0)
                records.push(log.toString('utf8', start, at + 1));
            // The list's own end; what follows is the end of the object around it.
            if (depth < 0)
                return /^\s*\}\s*$/.test(log.toString('latin1', at + 1)) ? records : 'there is more in it than "Records"';
        }
    }
    return 'it is cut off';
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ chainChecks),
  Sf: () => (/* binding */ collectSeen),
  l1: () => (/* binding */ logCheck)
});

// EXTERNAL MODULE: ../../packages/core/lib/parallel.js
var parallel = __webpack_require__(8382);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/cloudtrail/digest.js + 1 modules
var digest = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/cloudtrail/extract.js
var cloudtrail_extract = __webpack_require__(2307);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/cloudtrail/chain.js
var chain = __webpack_require__(1531);
;// CONCATENATED MODULE: ./lib/cloudtrail/fetch.js



const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const READS = 8;
/** Where a trail's digests of one day are, up to the time in their names. */
function digestPrefix({ trail, prefix, organization }, home, account, region, day) {
    const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '/');
    const root = [prefix, 'AWSLogs', organization, account, 'CloudTrail-Digest', region, date].filter((part) => part !== undefined);
    return `${root.join('/')}/${account}_CloudTrail-Digest_${region}_${trail}_${home}_`;
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
        this.home = trail['home-region'] ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
        this.#place = { region: trail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary) };
        this.#bucket = {
            Bucket: trail.bucket,
            ...(trail.account !== undefined && { ExpectedBucketOwner: (0,boundary_boundary/* accountOf */.XP)(boundary, trail.account) }),
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
                EndTime: new Date(to + chain/* DELIVERY_LAG */.a + 2 * HOUR),
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
    /**
     * The digests of an account and region that end within the window, or up to two hours after it, and what they are worth.
     * @throws TRAIL_UNREADABLE
     */
    async part(account, region, keys, window) {
        const last = window.to + chain/* DELIVERY_LAG */.a + HOUR;
        const names = [];
        for (let day = Math.floor(window.from / DAY) * DAY; day <= last; day += DAY)
            names.push(...(await this.#list(digestPrefix(this.trail, this.home, account, region, day))));
        const within = names.filter((name) => {
            const ended = timeInName(name);
            return ended !== undefined && ended > window.from && ended <= last;
        });
        const digests = await (0,parallel/* inParallel */.H)(within, READS, async (key) => {
            const { bytes, metadata } = await this.#read(key);
            return { bucket: this.trail.bucket, key, bytes: bytes ?? new Uint8Array(), metadata };
        });
        return { account, region, digests, chain: await (0,chain/* checkChain */.u)(digests, keys, window) };
    }
    /** A log file's bytes, or undefined where it is gone. @throws TRAIL_UNREADABLE */
    async log({ bucket, key }) {
        // A digest could name any bucket; only the boundary's is ever read.
        return bucket === this.trail.bucket ? (await this.#read(key)).bytes : undefined;
    }
    async #list(prefix) {
        const keys = [];
        let token;
        do {
            const request = { ...this.#bucket, Prefix: prefix, ...(token && { ContinuationToken: token }) };
            const answer = await this.#call(`the names under s3://${this.trail.bucket}/${prefix}`, 's3:ListBucket', () => this.#context.aws.call('s3', 'ListObjectsV2', request, this.#place));
            for (const { Key } of answer.Contents ?? [])
                if (Key)
                    keys.push(Key);
            token = answer.NextContinuationToken;
        } while (token);
        return keys;
    }
    async #read(key) {
        return this.#call(`s3://${this.trail.bucket}/${key}`, 's3:GetObject', async () => {
            try {
                const { Body, Metadata = {} } = await this.#context.aws.call('s3', 'GetObject', { ...this.#bucket, Key: key }, this.#place);
                return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), metadata: Metadata };
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
            if (error instanceof errors/* SovereignError */.Rj)
                throw error;
            throw (0,lib_errors/* evidenceError */.K)('TRAIL_UNREADABLE', `This role cannot read ${what}: ${(0,errors/* messageOf */.bD)(error)}`, `Let it call ${right}; the boundary names the trail under "cloudtrail".`, { cause: error });
        }
    }
}
/** The end of a digest's time, from its name: `\u2026_20261120T130000Z.json.gz`. */
function timeInName(key) {
    const [, year, month, day, hour, minute, second] = /_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:_backfill)?\.json\.gz$/.exec(key) ?? [];
    return year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

// EXTERNAL MODULE: ./lib/seal/document.js
var seal_document = __webpack_require__(6827);
// EXTERNAL MODULE: ./lib/seal/keys.js
var seal_keys = __webpack_require__(7710);
// EXTERNAL MODULE: ./lib/seal/observe.js
var observe = __webpack_require__(364);
;// CONCATENATED MODULE: ./lib/seal/collect.js







const collect_READS = 8;
/** Accounts and regions at a time; each of them reads several digests at once. */
const PARTS = 4;
/** Reads the trail of a deployment: digests, log files and events. @throws TRAIL_UNREADABLE */
async function collectSeen(context, trail, { window, filter, accounts }) {
    const { boundary } = context;
    const bucket = new TrailBucket(context, trail);
    const [keys, kms] = await Promise.all([bucket.keys(window), (0,seal_keys/* collectKeys */.nz)(context, filter.keys)]);
    const places = accounts.flatMap((account) => boundary.regions.map((region) => ({ account, region })));
    const parts = await (0,parallel/* inParallel */.H)(places, PARTS, ({ account, region }) => bucket.part(account, region, keys, window));
    const references = parts.flatMap(({ chain }) => chain.logs);
    const read = await (0,parallel/* inParallel */.H)(references, collect_READS, async (log) => readOne(bucket, log, filter));
    const events = read
        .flatMap(({ kept }) => kept)
        .map((text) => ({ text: text.replaceAll(/[\r\n]+/g, ' '), event: (0,cloudtrail_extract/* parseEvent */.wj)(text) }));
    events.sort((a, b) => order(a.event, b.event));
    const logs = read.map(({ log }) => log);
    const { trail: name, prefix, organization } = trail;
    return {
        document: (0,seal_document/* trailDocument */.kS)({
            trail: {
                name,
                bucket: trail.bucket,
                homeRegion: bucket.home,
                ...(prefix !== undefined && { prefix }),
                ...(organization !== undefined && { organization }),
            },
            window: { from: filter.from, to: filter.to },
            filter,
            keys,
            parts: parts.map(({ account, region, digests }) => ({
                account,
                region,
                digests: digests.map(({ key, bytes, metadata }) => ({ key, sha256: (0,hash/* sha256Hex */.f)(bytes), metadata })),
            })),
            logs,
            events: events.length,
        }),
        events: events.map(({ text }) => `${text}\n`).join(''),
        digests: parts.flatMap(({ digests }) => digests.map(({ key, bytes }) => ({ name: key.slice(key.lastIndexOf('/') + 1), bytes }))),
        keys: kms,
        checks: [
            ...parts.flatMap(({ account, region, chain }) => chainChecks(`${account} ${region}`, chain)),
            logCheck(logs),
            ...(0,observe/* observe */.l)(events.map(({ event }) => event), filter, boundary.regions),
            ...(0,seal_keys/* judgeKeys */.a)(kms, filter.sessions.map(({ role }) => role), boundary.regions),
        ],
        complete: parts.every(({ chain }) => chain.gaps.length === 0),
    };
}
async function readOne(bucket, reference, filter) {
    const bytes = await bucket.log(reference);
    const inflated = bytes === undefined ? 'it is gone' : await (0,digest/* readLog */.x6)(reference, bytes);
    const extract = typeof inflated === 'string' ? inflated : (0,cloudtrail_extract/* extractEvents */.Np)(inflated, filter);
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

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ TRAIL_DOCUMENT),
/* harmony export */   Xx: () => (/* binding */ parseTrailDocument),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   kS: () => (/* binding */ trailDocument),
/* harmony export */   lk: () => (/* binding */ TRAIL_EVENTS),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var _cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);

const TRAIL_DOCUMENT = 'cloudtrail.json';
const TRAIL_EVENTS = 'cloudtrail.jsonl';
const TYPE = 'sovereign-actions/cloudtrail';
const trailDocument = (fields) => ({
    schemaVersion: 1,
    type: TYPE,
    ...fields,
});
const spanOf = ({ window }) => ({ from: Date.parse(window.from), to: Date.parse(window.to) });
/** Reads a document from a package, or says what is wrong with it. Fields that nothing reads are let be. */
function parseTrailDocument(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'is not JSON';
    }
    if (!(0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || value.type !== TYPE || value.schemaVersion !== 1)
        return 'is not a document of this format';
    const { trail, window, filter, keys, parts, logs, events } = value;
    const texts = (part, names) => (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && names.every((name) => typeof part[name] === 'string');
    const all = (list, holds) => Array.isArray(list) && list.every(holds);
    if (!texts(trail, ['name', 'bucket', 'homeRegion']))
        return 'names no trail';
    if (!texts(window, ['from', 'to']) ||
        !(0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(window) ||
        [window.from, window.to].some((time) => Number.isNaN(Date.parse(String(time)))))
        return 'names no window of time';
    const { sessions, requests, keys: wanted } = (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(filter) ? filter : {};
    const isText = (item) => typeof item === 'string';
    if (!texts(filter, ['from', 'to']) ||
        !all(sessions, (item) => texts(item, ['role', 'name'])) ||
        !all(requests, isText) ||
        !all(wanted, isText))
        return 'names no filter';
    if (!all(keys, (key) => texts(key, ['fingerprint', 'value'])))
        return 'names no public keys';
    const isDigest = (digest) => texts(digest, ['key', 'sha256']) && (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest) && (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest.metadata) && Object.values(digest.metadata).every(isText);
    if (!all(parts, (part) => texts(part, ['account', 'region']) && (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && all(part.digests, isDigest)))
        return 'names no digests';
    if (!all(logs, (log) => texts(log, ['bucket', 'key', 'sha256']) && (0,_cloudtrail_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(log) && Number.isSafeInteger(log.kept)))
        return 'names no log files';
    if (!Number.isSafeInteger(events))
        return 'does not count its events';
    return value;
}
/** The digests of a part, with the bytes that `contents` has for them; one without bytes is empty, and does not hold. */
const digestsOf = ({ trail, parts }, contents) => parts.map(({ account, region, digests }) => ({
    account,
    region,
    digests: digests.map(({ key, sha256, metadata }) => ({
        bucket: trail.bucket,
        key,
        metadata,
        bytes: contents.get(sha256) ?? new Uint8Array(),
    })),
}));


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);

const MOST = 20;
/**
 * What the events of a deployment show. Pure: the verifier makes the same of the same events.
 * @param regions of the boundary
 */
function observe(events, { sessions, keys }, regions) {
    const checks = [];
    for (const session of sessions) {
        const taken = events.filter((event) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(event, session) && event.errorCode === undefined);
        checks.push({
            name: `session ${session.name}`,
            verdict: taken.length > 0 ? 'holds' : 'unknown',
            detail: taken.length > 0
                ? `The trail saw ${(0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionArn */ .qf)(session)} begin: ${taken.map(({ eventName, eventTime }) => `${eventName} at ${eventTime}`).join(', ')}.`
                : `The trail does not show how ${(0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionArn */ .qf)(session)} began.`,
        });
    }
    for (const key of keys) {
        const uses = events.filter((event) => event.eventName === 'Sign' && event.errorCode === undefined && (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(event).includes(key));
        const own = uses.filter((event) => sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isSession */ .lV)(event, session)));
        // Other runs of the same pipeline are other sessions of the same role; nobody else has business with the key.
        const foreign = uses.filter((event) => !sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRole */ .sr)(event, session)));
        const beside = uses.length - own.length;
        checks.push({
            name: `key ${key}`,
            verdict: foreign.length > 0 ? 'broken' : uses.length > 0 ? 'holds' : 'unknown',
            detail: foreign.length > 0
                ? `${foreign.length} of ${uses.length} signatures were made by somebody who has not the role of this deployment: ${list(foreign.map(({ userIdentity, eventTime }) => `${String(userIdentity?.arn ?? 'unknown')} at ${eventTime}`))}.`
                : uses.length > 0
                    ? `The trail saw ${own.length} signatures of this deployment${beside > 0 ? `, and ${beside} of other sessions of its role` : ', and no other'}.`
                    : 'The trail shows no signature by it in this time.',
        });
    }
    const own = events.filter((event) => sessions.some((session) => (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .isSession */ .lV)(event, session)));
    const outside = own.filter(({ awsRegion }) => awsRegion === undefined || !regions.includes(awsRegion));
    checks.push({
        name: 'calls inside the boundary',
        verdict: outside.length > 0 ? 'broken' : 'holds',
        detail: outside.length > 0
            ? `${outside.length} of ${own.length} calls went elsewhere: ${list(outside.map(({ eventSource, eventName, awsRegion, eventTime }) => `${eventSource} ${eventName} in ${awsRegion ?? 'no region'} at ${eventTime}`))}.`
            : `${own.length} calls, all in ${regions.join(', ')}.`,
    });
    return checks;
}
const list = (items) => items.length > MOST ? `${items.slice(0, MOST).join('; ')} and ${items.length - MOST} more` : items.join('; ');


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSeal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
/* harmony import */ var _package_bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6717);


const MINUTE = 60_000;
/**
 * What to look for in the trail, from the records of a deployment and nothing else: the role sessions that its steps took,
 * until their credentials ended, and the KMS keys that they signed with.
 * @throws SEAL_RECORD when the records name neither
 */
function planSeal(records) {
    const sessions = new Map();
    const requests = new Set();
    const keys = new Set();
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (const { action, facts, startedAt, finishedAt = startedAt } of records) {
        from = Math.min(from, Date.parse(startedAt));
        to = Math.max(to, Date.parse(finishedAt));
        if (action === 'assume-role-oidc') {
            const name = facts['session-name'];
            const ended = Date.parse(String(facts.expiration));
            if (!Number.isNaN(ended))
                to = Math.max(to, ended);
            for (const [fact, value] of Object.entries(facts)) {
                if (/^(?:role|hop-\d+)$/.test(fact) && isArn(value, 'iam') && typeof name === 'string')
                    sessions.set(`${value} ${name}`, { role: value, name });
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
const isArn = (value, service) => typeof value === 'string' && new RegExp(`^arn:[a-z-]+:${service}:[a-z0-9-]*:\\d{12}:.`).test(value);


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ./lib/package/names.js
var package_names = __webpack_require__(6171);
// EXTERNAL MODULE: ./lib/package/bag.js
var package_bag = __webpack_require__(6717);
// EXTERNAL MODULE: ./lib/verify/claim.js
var verify_claim = __webpack_require__(7976);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/read.js
var read = __webpack_require__(3423);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/package/index-file.js
var index_file = __webpack_require__(1946);
// EXTERNAL MODULE: ./lib/report/report.js + 10 modules
var report = __webpack_require__(7868);
// EXTERNAL MODULE: ../../packages/core/lib/asn1/signed-data.js
var signed_data = __webpack_require__(5768);
// EXTERNAL MODULE: ../../packages/core/lib/asn1/der.js
var der = __webpack_require__(5780);
;// CONCATENATED MODULE: ../../packages/core/lib/asn1/ber.js

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

// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __webpack_require__(2673);
;// CONCATENATED MODULE: ../../packages/core/lib/instance-identity/certificates.js
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

// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
;// CONCATENATED MODULE: ../../packages/core/lib/instance-identity/document.js

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

;// CONCATENATED MODULE: ../../packages/core/lib/instance-identity/verify.js





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

;// CONCATENATED MODULE: ./lib/verify/location.js


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
    const { verdict, checks, identity } = verifyInstanceIdentity(evidence, boundary, now);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __webpack_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/tar.js
var tar = __webpack_require__(7722);
;// CONCATENATED MODULE: ./lib/verify/source.js





/**
 * Reads every entry once and hands it on. Bad content is a problem of the container, never an error.
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function readContainer(input, take) {
    if (typeof input !== 'string')
        return readPackedBag(input, take);
    const kind = await kindOf(input);
    return kind === 'folder' ? readFolder(input, take) : readPackedBag(readable(input), take);
}
async function kindOf(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (stats.isDirectory())
            return 'folder';
        if (stats.isFile())
            return 'file';
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
async function* readable(file) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
            yield chunk;
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
const MAX_PROBLEMS = 1000;
async function readPackedBag(bytes, take) {
    const container = { kind: 'tar', problems: [], entries: 0 };
    const problem = (message) => {
        if (container.problems.length < MAX_PROBLEMS)
            container.problems.push(message);
    };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const iterator = bytes[Symbol.asyncIterator]();
    // Without a `return`, the reader cannot close the source: the rest is still hashed when it gives up.
    const hashed = {
        [Symbol.asyncIterator]: () => ({
            next: async () => {
                const step = await iterator.next();
                if (!step.done) {
                    hash.update(step.value);
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
    }
    finally {
        await iterator.return?.();
    }
    if (container.entries === 0)
        problem('The archive has no entry that can be read.');
    return { ...container, packageId: hash.digest('hex'), size };
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
                await take({ name, size: (await (0,promises_.lstat)(file)).size, body: readable(file) });
            }
        }
    };
    await visit('');
    return container;
}

;// CONCATENATED MODULE: ./lib/verify/contents.js








const TEXTS = new Set([
    package_names/* PATHS */.R7.bagInfo,
    package_names/* PATHS */.R7.bagIt,
    package_names/* PATHS */.R7.boundary,
    package_names/* PATHS */.R7.index,
    package_names/* PATHS */.R7.manifest,
    package_names/* PATHS */.R7.signature,
    package_names/* PATHS */.R7.tagManifest,
]);
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
        tooLarge: [],
    };
    let memory = 0;
    const container = await readContainer(input, async ({ name, size, body }) => {
        const isRecord = name.startsWith(package_names/* PATHS */.R7.records);
        const isBundle = name.startsWith(package_names/* PATHS */.R7.files) && name.endsWith(package_names/* BUNDLE_SUFFIX */.Zf);
        const isIdentity = name.startsWith(package_names/* PATHS */.R7.files) && IDENTITY_FILE.test(name) && size <= MAX_IDENTITY_BYTES;
        const isSealed = name.startsWith(`${package_names/* PATHS */.R7.files}${index_file.SEAL_ACTION}/`) && !isBundle;
        const wanted = TEXTS.has(name) || isRecord || isBundle || isIdentity || isSealed;
        const fits = size <= MAX_TEXT_BYTES && (isBundle || memory + size <= MAX_MEMORY_BYTES);
        if (wanted && !fits)
            contents.tooLarge.push(name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const parts = [];
        let read = 0;
        for await (const chunk of body) {
            hash.update(chunk);
            read += chunk.length;
            // A stream may reuse its memory, and a file of a folder may grow while it is read.
            if (wanted && fits && read <= MAX_TEXT_BYTES)
                parts.push(Buffer.from(chunk));
        }
        const sha256 = hash.digest('hex');
        contents.files.set(name, { sha256, size: read });
        if (!wanted || !fits)
            return;
        const bytes = Buffer.concat(parts);
        if (isBundle) {
            contents.bundles.push({ path: name, verification: await (0,verify/* verifyBundle */.I)(bytes, { trust }) });
            return;
        }
        memory += bytes.length;
        if (isSealed)
            contents.sealed.set(sha256, bytes);
        else if (!isRecord)
            contents.texts.set(name, bytes.toString('utf8'));
        else
            await readRecord(name, bytes, contents);
    });
    return { container, ...contents };
}
async function readRecord(name, bytes, contents) {
    try {
        const record = await (0,read/* parseRecord */.H)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
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
        name.startsWith(package_names/* PATHS */.R7.files) ||
        name.startsWith(package_names/* PATHS */.R7.records) ||
        TEXTS.has(name));

;// CONCATENATED MODULE: ./lib/verify/bag.js




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

// EXTERNAL MODULE: ./lib/cloudtrail/chain.js
var chain = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/cloudtrail/digest.js + 1 modules
var digest = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/cloudtrail/extract.js
var extract = __webpack_require__(2307);
// EXTERNAL MODULE: ./lib/seal/collect.js + 1 modules
var collect = __webpack_require__(5613);
// EXTERNAL MODULE: ./lib/seal/document.js
var seal_document = __webpack_require__(6827);
// EXTERNAL MODULE: ./lib/seal/keys.js
var seal_keys = __webpack_require__(7710);
// EXTERNAL MODULE: ./lib/seal/observe.js
var observe = __webpack_require__(364);
;// CONCATENATED MODULE: ./lib/verify/cloud.js









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
    const [digests, trail] = [0, 1].map((index) => checks.map((pair) => pair[index]));
    add('cloud.digests', worst(digests), DIGESTS, summed(digests), said(digests));
    add('cloud.trail', worst(trail), 'The trail covers the whole time of the deployment, without a gap.', `${document.window.from} to ${document.window.to}.`, said(trail));
    const apart = logsApart(document, chains.map(({ chain }) => chain));
    const logs = (0,collect/* logCheck */.l1)(document.logs);
    add('cloud.logs', apart.length > 0 ? 'broken' : logs.verdict, 'Every log file that the digests name was read, and had the contents that its digest names.', apart.length > 0 ? `${(0,verify_claim/* count */.U9)(apart.length, 'log file')} is in one of the two lists alone.` : logs.detail, apart);
    const { events, problems } = eventsOf(document, contents.sealed.get(sha256Of(seal, seal_document/* TRAIL_EVENTS */.lk)));
    add('cloud.events', (0,verify_claim/* verdictOf */.Vj)(problems), 'The events are those that the filter keeps, as many as were found.', problems.length > 0 ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.` : `${(0,verify_claim/* count */.U9)(events.length, 'event')}.`, problems.slice(0, 100));
    const regions = seal.boundary?.regions ?? [];
    const observed = (0,observe/* observe */.l)(events, document.filter, regions);
    add('cloud.observed', worst(observed), 'The events show this deployment, and nobody else with its keys.', summed(observed), said(observed));
    const keys = keysOf(contents.sealed.get(sha256Of(seal, seal_keys/* KEYS_DOCUMENT */.RX)));
    if (document.filter.keys.length > 0) {
        const judged = keys &&
            (0,seal_keys/* judgeKeys */.a)(keys, document.filter.sessions.map(({ role }) => role), regions);
        add('cloud.kms', judged ? worst(judged) : 'broken', 'The keys that signed are enabled, and the deployment cannot take them away.', judged ? summed(judged) : `${seal_keys/* KEYS_DOCUMENT */.RX} is missing or cannot be read.`, judged && said(judged));
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
        const value = JSON.parse(bytes?.toString('utf8') ?? '');
        const isEvidence = (key) => (0,digest/* isObject */.Gv)(key) && typeof key.arn === 'string' && (0,digest/* isObject */.Gv)(key.answers) && (0,digest/* isObject */.Gv)(key.denied);
        return Array.isArray(value) && value.every(isEvidence) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const sha256Of = ({ made }, name) => made.find((material) => material.name === name)?.sha256 ?? '';
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

// EXTERNAL MODULE: ../../packages/core/lib/boundary/load.js
var load = __webpack_require__(2218);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/egress/allowed.js
var egress_allowed = __webpack_require__(7905);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/verify/deployment.js




/** Claims on what the package says of the deployment: one boundary, connections and runners inside it, bundles that belong together. */
async function checkDeployment(claims, contents, index) {
    const records = [...contents.records.values()];
    const boundary = await checkBoundary(claims, contents, records);
    checkConnections(claims, records, boundary);
    checkLocation(claims, contents, records, boundary);
    checkBundles(claims, contents, records);
    checkImages(claims, contents, index);
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
        claims.add('deployment.boundary', same ? 'holds' : 'broken', ONE_BOUNDARY, same
            ? `${source}: ${boundary.partition}, ${boundary.regions.join(', ')}.`
            : `They name ${sha256}, and the package holds ${boundary.sha256}.`, { details: without });
        return same ? boundary : undefined;
    }
    catch (error) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${package_names/* PATHS */.R7.boundary}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
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
    for (const { path, verification } of bundles) {
        const { verdict, checks, statement } = verification;
        const about = statement?.subject.find(({ digest }) => digest.sha256 === undefined || !known.has(digest.sha256));
        const first = checks.find((check) => check.verdict === verdict);
        if (verdict === 'broken')
            broken.push(`${path}: ${first?.detail}`);
        else if (about)
            broken.push(`${path} is about ${about.name ?? 'something'} (${JSON.stringify(about.digest)}), which no record names`);
        else if (verdict === 'unknown')
            unknown.push(`${path}: ${first?.detail}`);
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
const deployment_kindOf = ({ predicateType }) => KINDS.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;
function checkImages(claims, { bundles }, index) {
    const claim = 'Each image that was deployed has a signature, an SBOM and a provenance in the package, all of one digest.';
    const images = (index?.subjects ?? []).flatMap(({ name, digest }) => ('sha256' in digest ? [{ name, sha256: digest.sha256 }] : []));
    if (images.length === 0) {
        claims.add('deployment.images', 'unknown', claim, 'No record names an image.', { counts: false });
        return;
    }
    const lines = [];
    let lacking = 0;
    for (const { name, sha256 } of images) {
        const kinds = new Set();
        for (const { verification } of bundles) {
            const { statement, verdict } = verification;
            if (verdict === 'holds' && statement?.subject.some(({ digest }) => digest.sha256 === sha256))
                kinds.add(deployment_kindOf(statement));
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

// EXTERNAL MODULE: ./lib/verify/outcome.js
var outcome = __webpack_require__(4260);
// EXTERNAL MODULE: ./lib/package/build.js
var build = __webpack_require__(3723);
;// CONCATENATED MODULE: ./lib/verify/records.js







/** Clocks of runners, of the time-stamp authority and of this machine may differ by this much. */
const CLOCK_SKEW = 5 * 60_000;
/** The head of the index, when it has the right shape. */
function readIndexHead(text) {
    try {
        const { type, schemaVersion, deployment, time, generator } = JSON.parse(text ?? '');
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
function checkRecords(claims, contents, { statement, verification }, now) {
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
    const late = records.flatMap(({ id, startedAt, finishedAt = startedAt }) => [
        ...(finishedAt < startedAt ? [`${id} ends before it starts`] : []),
        ...(signedAt !== undefined && Date.parse(finishedAt) > Date.parse(signedAt) + CLOCK_SKEW
            ? [`${id} ends (${finishedAt}) after the package was signed (${signedAt})`]
            : []),
        ...(Date.parse(finishedAt) > now + CLOCK_SKEW ? [`${id} ends in the future (${finishedAt})`] : []),
    ]);
    claims.add('records.times', (0,verify_claim/* verdictOf */.Vj)(late), 'The times of the records are possible: none ends before it starts, in the future, or after the time-stamp of the signature.', late.length > 0
        ? `${(0,verify_claim/* count */.U9)(late.length, 'record')} not.`
        : `${records[0]?.startedAt ?? 'none'} to ${records.at(-1)?.startedAt ?? 'none'}.`, { details: late });
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
        boundary: boundary === undefined ? undefined : (0,hash/* sha256Hex */.f)(boundary),
    });
    const same = (0,index_file.formatIndex)(index) === contents.texts.get(package_names/* PATHS */.R7.index);
    claims.add('records.index', same ? 'holds' : 'broken', INDEX, same ? `${package_names/* PATHS */.R7.index} is what they make.` : `${package_names/* PATHS */.R7.index} says something else.`);
    const isReport = [...(0,report.renderReports)(index, records)].every(([path, text]) => contents.files.get(path)?.sha256 === (0,hash/* sha256Hex */.f)(text));
    claims.add('records.report', isReport ? 'holds' : 'unknown', 'The reports say what the records say.', isReport
        ? 'This version renders the same reports from the records.'
        : `This version renders others; the package was made by version ${head.version}. The records are what counts.`, { counts: false });
    checkPredicate(claims, contents, statement?.predicate, index);
    return index;
}
const INDEX = 'The index is what the records and the files make, and nothing else.';
function checkPredicate(claims, { container, records }, predicate, index) {
    if (predicate === undefined)
        return;
    const stated = predicate;
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
    const differing = Object.keys(expected).filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(expected[key]));
    claims.add('records.statement', (0,verify_claim/* verdictOf */.Vj)(differing), 'The signed statement and the package say the same of deployment, time, name and counts.', differing.length > 0 ? `They differ in ${differing.join(', ')}.` : `${index.deployment}, ${index.time}.`);
}

// EXTERNAL MODULE: ./lib/seal/plan.js
var seal_plan = __webpack_require__(7501);
;// CONCATENATED MODULE: ./lib/verify/sealed-record.js




const IS_RECORD = 'The seal is about the record that is given, and that record verifies.';
const ASKED_ALL = 'The trail was asked about all of the record: its time, sessions, requests, keys, accounts and regions.';
/**
 * Claims on a seal and the record beside it. A seal is genuine without these; what it says of a deployment is worth as much
 * as the tie to its record, and as the questions that the trail was asked: they are worked out again from the record.
 */
function checkSealedRecord(claims, contents, { statement }, record) {
    const seal = [...contents.records.values()].find(({ action }) => action === index_file.SEAL_ACTION);
    if (!seal) {
        claims.add('cloud.record', 'broken', IS_RECORD, 'This package is not a seal.');
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
function differences({ window, filter, parts }, records) {
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
    const bySession = ({ role, name }) => `${role} ${name}`;
    differ('window', [window.from, window.to], [plan.filter.from, plan.filter.to]);
    differ('filter', [filter.from, filter.to], [plan.filter.from, plan.filter.to]);
    differ('sessions', filter.sessions.map(bySession).sort(), plan.filter.sessions.map(bySession).sort());
    differ('requests', [...filter.requests].sort(), plan.filter.requests);
    differ('keys', [...filter.keys].sort(), plan.filter.keys);
    const regions = new Set(records.flatMap(({ boundary }) => boundary?.regions ?? []));
    const there = new Set(parts.map(({ account, region }) => `${account} ${region}`));
    for (const account of plan.accounts)
        for (const region of [...regions].sort())
            if (!there.has(`${account} ${region}`))
                problems.push(`account ${account} in ${region}: the trail was not asked about it`);
    return problems;
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var statement = __webpack_require__(6917);
// EXTERNAL MODULE: ./lib/package/statement.js
var package_statement = __webpack_require__(8858);
;// CONCATENATED MODULE: ./lib/verify/signature.js




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
/** Claims on the signature over the manifest, and on what the signed statement binds. */
async function signature_checkSignature(claims, contents, trust) {
    const summary = 'The manifest is signed by a key or identity that the given trust names, and its witnesses hold.';
    const bundle = contents.texts.get(package_names/* PATHS */.R7.signature);
    if (bundle === undefined) {
        claims.add('signature.package', 'broken', summary, `${package_names/* PATHS */.R7.signature} is missing or too large to read.`);
        return {};
    }
    const manifest = (0,hash/* sha256Hex */.f)(contents.texts.get(package_names/* PATHS */.R7.manifest) ?? '');
    const verification = await (0,verify/* verifyBundle */.I)(bundle, {
        trust: trust ?? { keys: [], logs: [], authorities: [] },
        artifactSha256: manifest,
    });
    // With no signer there is nothing that could hold; a bundle that is wrong in itself is broken all the same.
    const isKnown = trust !== undefined && trust.keys.length + (trust.identities?.length ?? 0) > 0;
    const signer = verification.key ?? verification.identity;
    const verdict = verification.verdict === 'holds' && !(isKnown && signer) ? 'unknown' : verification.verdict;
    claims.add('signature.package', verdict, summary, trust === undefined
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
    for (const name of package_statement/* SIGNED_TAG_FILES */.Mu) {
        const named = statement.subject.filter((subject) => subject.name === name);
        const digest = named[0]?.digest.sha256;
        if (named.length !== 1 || digest === undefined)
            problems.push(`${name} is not named once, by a SHA-256.`);
        else if (digest !== contents.files.get(name)?.sha256)
            problems.push(`${name} is signed as ${digest}, and is ${contents.files.get(name)?.sha256}.`);
    }
    if (statement.predicateType !== package_statement/* PREDICATE_TYPE */.To)
        problems.push(`The statement is of type ${statement.predicateType}: it was not made for an evidence package.`);
    claims.add('signature.binds', problems.length > 0 ? 'broken' : vouched ? 'holds' : 'unknown', BINDS, problems.length > 0
        ? 'The signature belongs to something else, or the package was changed after it was signed.'
        : vouched
            ? `${package_statement/* SIGNED_TAG_FILES */.Mu.join(', ')}.`
            : 'The names and hashes match, but the signer is unknown.', { details: problems });
}
/** The statement inside a bundle that nobody vouches for: only good for saying what does not fit. */
function unverifiedStatement(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(bundle);
        const parsed = (0,statement/* parseStatement */.By)(Buffer.from(String(dsseEnvelope?.payload ?? ''), 'base64'));
        return typeof parsed === 'string' ? undefined : parsed;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verify/verify.js










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
    const signature = await signature_checkSignature(claims, contents, trust);
    const index = checkRecords(claims, contents, signature, now);
    await checkDeployment(claims, contents, index);
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    await checkCloud(claims, contents);
    if (record)
        checkSealedRecord(claims, contents, signature, record);
    (0,outcome/* checkOutcome */.Tx)(claims, records);
    (0,outcome/* addLimits */.G2)(claims, records);
    const sorted = verify_claim/* GROUPS */.fd.flatMap((group) => claims.all.filter((claim) => claim.group === group));
    const verified = sorted.every(({ counts, verdict }) => !counts || verdict === 'holds');
    const isBadNews = sorted.some(({ group, verdict }) => (group === 'outcome' || group === 'cloud') && verdict === 'broken');
    const { key, identity, signedAt } = signature.verification ?? {};
    const signer = (key ?? identity)?.name;
    return {
        claims: sorted,
        files,
        verified,
        exitCode: !verified ? 4 : isBadNews ? 3 : 0,
        ...(packageId !== undefined && { packageId }),
        ...(size !== undefined && { size }),
        ...(index && { index, deployment: index.deployment }),
        ...(signer !== undefined && { signer }),
        ...(signedAt !== undefined && { signedAt }),
        records,
    };
}


/***/ })

};
