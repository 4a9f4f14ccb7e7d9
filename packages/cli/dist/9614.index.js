export const id = 9614;
export const ids = [9614];
export const modules = {

/***/ 4304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ek: () => (/* binding */ KEY_CHANGES),
  dk: () => (/* binding */ TRAIL_CHANGES),
  YC: () => (/* binding */ changesTrail),
  Np: () => (/* binding */ extractEvents),
  KH: () => (/* binding */ isAbout),
  XL: () => (/* binding */ isAboutKey),
  sr: () => (/* binding */ isOfRole),
  lV: () => (/* binding */ isSession),
  wj: () => (/* binding */ parseEvent),
  F3: () => (/* binding */ resourcesOf),
  qf: () => (/* binding */ sessionArn),
  ny: () => (/* binding */ takes)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/cloudtrail/names.js
/** Names shorter than this leave the search below too little to skip. */
const SHORTEST = 6;
/**
 * Whether a JSON text may hold one of these names, without reading it as JSON: most log files hold none. Never false where one
 * is held. Of a name its longest part counts that writers do not escape: they write `/` and `=` in more than one way. A text that
 * writes a character of such a part as `\uXXXX` all the same may hold anything.
 */
function mayHold(text, names) {
    const parts = [...new Set(names.map(plainPart))];
    const [short, long] = [parts.filter(({ length }) => length < SHORTEST), parts.filter(({ length }) => length >= SHORTEST)];
    return short.some((part) => text.includes(part)) || (long.length > 0 && holdsAny(text, long)) || escapesPlain(text);
}
const PLAIN = /[\w.:@,+-]/;
const plainPart = (name) => name.split(/[^\w.:@,+-]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
/**
 * Whether a text holds one of several words of ASCII, in one pass whatever their number: Wu and Manber, "A fast algorithm for
 * multi-pattern searching", 1994, with pairs of bytes.
 */
function holdsAny(text, words) {
    const width = Math.min(...words.map(({ length }) => length));
    // How far the end of a word is at least, by the two bytes that are looked at: 0 where a word may end with them.
    const skip = new Uint8Array(0x10000).fill(Math.min(width - 1, 0xff));
    const ending = new Map();
    for (const word of words.map((name) => Buffer.from(name, 'latin1'))) {
        for (let left = width - 2; left >= 0; left -= 1) {
            const pair = word.readUInt16LE(word.length - 2 - left);
            skip[pair] = Math.min(skip[pair], left);
        }
        const last = word.readUInt16LE(word.length - 2);
        ending.set(last, [...(ending.get(last) ?? []), word]);
    }
    const last = text.length - 1;
    let at = width - 2;
    while (at < last) {
        const pair = text[at] | (text[at + 1] << 8);
        const step = skip[pair];
        if (step === 0 && endsWithOne(text, at + 2, ending.get(pair)))
            return true;
        at += step || 1;
    }
    return false;
}
/** Whether the bytes before `end` are one of the words. */
function endsWithOne(text, end, words) {
    for (const word of words) {
        let left = word.length;
        while (left > 0 && text[end - word.length + left - 1] === word[left - 1])
            left -= 1;
        if (left === 0)
            return true;
    }
    return false;
}
function escapesPlain(text) {
    const start = '\\u00';
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        const digits = text.toString('latin1', at + start.length, at + start.length + 2);
        if (PLAIN.test(String.fromCharCode(Number.parseInt(digits, 16))))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/cloudtrail/extract.js


/** Takes the events of a deployment out of an inflated log file, or says why the file is none. */
function extractEvents(log, filter) {
    if (!mayHold(log, namesOf(filter)))
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
/** Of what each event that is kept names at least one, the words that are rarest: every use of KMS names the account's keys up to their ids. */
const namesOf = ({ sessions, requests, keys }) => [
    ...sessions.map(({ name }) => name),
    ...requests,
    ...keys.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
    ...TRAIL_CHANGES,
];
/** Reads an event, or says why it is none. */
function parseEvent(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'an event in it is not JSON';
    }
    if (!(0,json/* isObject */.Gv)(value))
        return 'an event in it is not an object';
    for (const field of ['eventID', 'eventName', 'eventSource', 'eventTime'])
        if (typeof value[field] !== 'string')
            return `an event in it has no ${field}`;
    return value;
}
/** Whether an event is one that the filter keeps. */
function isAbout(event, { from, to, sessions, requests, keys, trail }) {
    if (!(event.eventTime >= from && event.eventTime <= to))
        return false;
    if (changesTrail(event, trail))
        return true;
    if (requests.includes(event.requestID ?? ''))
        return true;
    if (keys.some((key) => isAboutKey(event, key)))
        return true;
    return sessions.some((session) => isSession(event, session) || takes(event, session));
}
/** Whether the session made the call. */
const isSession = ({ userIdentity }, session) => userIdentity?.arn === sessionArn(session);
/** Whether a session of the same role made the call. */
const isOfRole = ({ userIdentity }, { role }) => typeof userIdentity?.arn === 'string' && userIdentity.arn.startsWith(sessionArn({ role, name: '' }));
/** Whether the call is the one by which the session came to be. */
function takes({ eventSource, eventName, requestParameters }, { role, name }) {
    if (eventSource !== 'sts.amazonaws.com' || !/^AssumeRole(?:WithWebIdentity|WithSAML)?$/.test(eventName) || !(0,json/* isObject */.Gv)(requestParameters))
        return false;
    return requestParameters.roleArn === role && requestParameters.roleSessionName === name;
}
/** Whether the call is about a key, in whatever region: the replicas of a multi-Region key sign as it does. */
const isAboutKey = (event, key) => resourcesOf(event).some((arn) => arn === key || (multiRegionId(key) !== undefined && multiRegionId(arn) === multiRegionId(key)));
/** Account and id of a multi-Region key, which all of its replicas have. */
const multiRegionId = (arn) => /^arn:[a-z-]+:kms:[a-z0-9-]+:(\d{12}:key\/mrk-[0-9a-f]+)$/.exec(arn)?.[1];
const CLOUDTRAIL = 'cloudtrail.amazonaws.com';
const TRAIL_CHANGES = new Set([
    'CreateTrail',
    'DeleteTrail',
    'PutEventSelectors',
    'StartLogging',
    'StopLogging',
    'UpdateTrail',
]);
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
/** Whether the call changes what the trail keeps; it names the trail by its name or its ARN. */
function changesTrail({ eventSource, eventName, requestParameters }, trail) {
    if (eventSource !== CLOUDTRAIL || !TRAIL_CHANGES.has(eventName) || !(0,json/* isObject */.Gv)(requestParameters))
        return false;
    const { name, trailName } = requestParameters;
    return [name, trailName].some((named) => named === trail || (typeof named === 'string' && named.endsWith(`:trail/${trail}`)));
}
/** ARNs of the resources that an event names. */
const resourcesOf = ({ resources }) => Array.isArray(resources)
    ? resources.flatMap((resource) => ((0,json/* isObject */.Gv)(resource) && typeof resource.ARN === 'string' ? [resource.ARN] : []))
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

/***/ 39614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ EVIDENCE_KINDS),
/* harmony export */   Sg: () => (/* binding */ isSbom),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   uA: () => (/* binding */ finderOf)
/* harmony export */ });
/* harmony import */ var _environment_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49482);
/* harmony import */ var _package_index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30359);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96038);
/* harmony import */ var _seal_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6281);
/* harmony import */ var _seal_store_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72674);





const SBOM_TYPES = /^application\/(?:vnd\.cyclonedx|spdx)\+json/;
const isSbom = ({ mediaType }) => mediaType !== undefined && SBOM_TYPES.test(mediaType);
const isBundle = ({ path }) => path.endsWith(_package_names_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_SUFFIX */ .Zf);
const isProvenance = (file) => isBundle(file) && /provenance/.test(file.path);
const isKeptBy = (action, folder = `${_package_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.files}${action}/`) => ({ path }) => path.startsWith(folder);
const isSealed = isKeptBy(_package_index_file_js__WEBPACK_IMPORTED_MODULE_1__.SEAL_ACTION);
const isKeys = (file) => isSealed(file) && file.path.endsWith(_seal_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KEYS_DOCUMENT */ .RX);
const isStore = (file) => isSealed(file) && file.path.endsWith(_seal_store_state_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_DOCUMENT */ .o2);
const recordsWhere = (holds) => ({ records }) => records.filter(holds).map(({ id }) => `${_package_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.records}${id}.json`);
const recordsOf = (...actions) => recordsWhere(({ action }) => actions.includes(action));
const FINDERS = {
    change: { paths: recordsWhere(({ job }) => job.commit !== undefined) },
    approvals: { paths: recordsOf(_environment_document_js__WEBPACK_IMPORTED_MODULE_4__/* .ENVIRONMENT_ACTION */ .$x), holds: isKeptBy(_environment_document_js__WEBPACK_IMPORTED_MODULE_4__/* .ENVIRONMENT_ACTION */ .$x) },
    identity: { paths: recordsOf('assume-role-oidc') },
    boundary: { paths: ({ index }) => (index.boundary ? [index.boundary.path] : []) },
    connections: { paths: recordsWhere(({ connections }) => connections.length > 0) },
    sbom: { holds: isSbom },
    signature: { holds: (file) => isBundle(file) && !isProvenance(file) },
    provenance: { holds: isProvenance },
    plan: { paths: recordsOf('tf-backend-guard', 'residency-assert') },
    trail: { holds: (file) => isSealed(file) && !isKeys(file) && !isStore(file) },
    keys: { holds: isKeys },
    package: { paths: () => [_package_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.manifest, _package_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.signature], holds: isStore },
};
const EVIDENCE_KINDS = Object.keys(FINDERS);
/**
 * Finds the paths of the files of a package that are evidence of a kind, or that a step kept; none where there is none. The files
 * are looked through once, however many rules a map has, and not at all for a map that has none.
 */
function finderOf(holdings) {
    let byKind;
    let byRule;
    return (evidence) => {
        if (typeof evidence === 'string') {
            byKind ??= pathsByKind(holdings);
            return byKind.get(evidence) ?? [];
        }
        byRule ??= pathsByRule(holdings.index);
        return byRule.get(ruleKey(evidence.step ?? '', evidence['media-type'] ?? '')) ?? [];
    };
}
function pathsByKind(holdings) {
    const finders = Object.entries(FINDERS);
    const found = new Map(finders.map(([kind, { paths }]) => [kind, paths?.(holdings) ?? []]));
    for (const file of holdings.index.files)
        for (const [kind, { holds }] of finders)
            if (holds?.(file))
                found.get(kind)?.push(file.path);
    return found;
}
/** What each rule that a map can have would find. */
function pathsByRule({ records, files }) {
    const found = new Map();
    const add = (path, key) => {
        const paths = found.get(key);
        if (paths)
            paths.push(path);
        else
            found.set(key, [path]);
    };
    const actions = new Map(records.map(({ id, action }) => [id, action]));
    for (const { path, action } of records)
        add(path, ruleKey(action, ''));
    for (const { path, mediaType = '', keptBy } of files) {
        const steps = keptBy.map(({ record }) => actions.get(record) ?? '');
        const keys = steps.flatMap((step) => [ruleKey(step, ''), ruleKey(step, mediaType)]);
        for (const key of new Set([...keys, ruleKey('', mediaType)]))
            add(path, key);
    }
    return found;
}
/** Neither a step nor a media type has a space. */
const ruleKey = (step, mediaType) => `${step} ${mediaType}`;
/** The text in a language, else in the first that there is, with the language that it is in. */
function textIn(text, language, own = 'en') {
    if (typeof text === 'string')
        return { text, language: own };
    const found = Object.hasOwn(text, language) ? language : Object.keys(text)[0];
    return { text: text[found], language: found };
}


/***/ }),

/***/ 92122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ TRAIL_DOCUMENT),
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   Xx: () => (/* binding */ parseTrailDocument),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   j6: () => (/* binding */ unaskedOf),
/* harmony export */   kS: () => (/* binding */ trailDocument),
/* harmony export */   lk: () => (/* binding */ TRAIL_EVENTS),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69156);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48381);

const TRAIL_DOCUMENT = 'cloudtrail.json';
const TRAIL_EVENTS = 'cloudtrail.jsonl';
const TYPE = 'sovereign-actions/cloudtrail';
/** As events of CloudTrail have their times, so that texts compare as times do. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const trailDocument = (fields) => ({
    schemaVersion: 1,
    type: TYPE,
    ...fields,
});
const spanOf = ({ window }) => ({ from: Date.parse(window.from), to: Date.parse(window.to) });
/** Fields of a document of a seal, of the one version that there is, or what is wrong with it. */
function readDocument(text, type) {
    let value;
    try {
        value = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(text);
    }
    catch (error) {
        return `cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value.type === type && value.schemaVersion === 1 ? value : 'is not a document of this format';
}
/** Reads a document from a package, or says what is wrong with it. Fields that nothing reads are let be. */
function parseTrailDocument(text) {
    const value = readDocument(text, TYPE);
    if (typeof value === 'string')
        return value;
    const { trail, state, window, filter, keys, parts, logs, events } = value;
    const texts = (part, names) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && names.every((name) => typeof part[name] === 'string');
    const all = (list, holds) => Array.isArray(list) && list.every(holds);
    if (!texts(trail, ['name', 'bucket', 'homeRegion']))
        return 'names no trail';
    const isAnswer = (answer) => answer === undefined || (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer);
    const isState = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(state) &&
        [state.settings, state.status, state.selectors].every(isAnswer) &&
        (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(state.denied) &&
        Object.values(state.denied).every((reason) => typeof reason === 'string');
    if (state !== undefined && !isState)
        return 'does not tell the state of the trail';
    if (!texts(window, ['from', 'to']) ||
        !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(window) ||
        [window.from, window.to].some((time) => !TIME.test(String(time))) ||
        // Not true of a time that does not exist either.
        !(Date.parse(String(window.from)) <= Date.parse(String(window.to))))
        return 'names no window of time';
    const { sessions, requests, keys: wanted } = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(filter) ? filter : {};
    const isSession = (session) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(session) &&
        texts(session, ['role', 'name']) &&
        (session.token === undefined || texts(session.token, ['issuer', 'subject', 'audience']));
    const isText = (item) => typeof item === 'string';
    if (!texts(filter, ['from', 'to', 'trail']) || !all(sessions, isSession) || !all(requests, isText) || !all(wanted, isText))
        return 'names no filter';
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(filter) || filter.from !== window.from || filter.to !== window.to)
        return 'has a filter of another time than its window';
    if (!all(keys, (key) => texts(key, ['fingerprint', 'value'])))
        return 'names no public keys';
    const isDigest = (digest) => texts(digest, ['key', 'sha256']) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest.metadata) && Object.values(digest.metadata).every(isText);
    const isPart = (part) => texts(part, ['account', 'region']) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && all(part.digests, isDigest);
    if (!all(parts, isPart) || parts.length === 0)
        return 'names no digests';
    const isLog = (log) => {
        if (!texts(log, ['bucket', 'key', 'sha256']) || !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(log))
            return false;
        // No more can be taken of a file than is in it, and nothing of one that was left unread.
        const { kept, events: inside = 0 } = log;
        return Number.isSafeInteger(kept) && Number.isSafeInteger(inside) && Number(kept) >= 0 && Number(kept) <= Number(inside);
    };
    if (!all(logs, isLog))
        return 'names no log files';
    if (!Number.isSafeInteger(events))
        return 'does not count its events';
    return value;
}
/** Accounts and regions whose part of the trail was not asked, though it should have been. */
function unaskedOf({ parts }, accounts, regions) {
    const there = new Set(parts.map(({ account, region }) => `${account} ${region}`));
    return accounts.flatMap((account) => regions
        .filter((region) => !there.has(`${account} ${region}`))
        .map((region) => `account ${account} in ${region}: the trail was not asked about it`));
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

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ KEYS_DOCUMENT),
  nz: () => (/* binding */ collectKeys),
  a: () => (/* binding */ judgeKeys)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/cloudtrail/extract.js + 1 modules
var extract = __webpack_require__(4304);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/bucket-policy.js
var bucket_policy = __webpack_require__(57732);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/seal/key-policy.js


/** What takes a key away, or lets somebody else do it. */
const TAKING_AWAY = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];
/**
 * Whether the policy of a key lets a role of the deployment take the key away. Unlike other policies, one of a key is the only source
 * of rights to it: IAM's own count where it names the account, and those are not seen here. A denial of the key policy wins
 * over all of them.
 * @param key its ARN: a denial that names another resource denies nothing
 * @param sessions of the deployment
 */
function judgeKeyPolicy(text, key, sessions) {
    if (sessions.length === 0)
        return { verdict: 'unknown', detail: 'The record names no role that the policy could be held against.' };
    let policy;
    try {
        policy = (0,bucket_policy/* parsePolicy */.ON)(text);
    }
    catch {
        return { verdict: 'unknown', detail: 'It cannot be read as a policy.' };
    }
    const granted = new Set();
    const unsure = new Set();
    for (const { role, name } of sessions) {
        const caller = { account: role.split(':')[4], arn: (0,extract/* sessionArn */.qf)({ role, name }) };
        const isAccount = (principal) => principal === caller.account || /^arn:[a-z-]+:iam::(\d+):root$/.exec(principal)?.[1] === caller.account;
        // No account owns what is asked about here: its principal counts as everyone in it.
        const names = (statement) => (0,bucket_policy/* namesCaller */.gP)(statement, caller, '');
        const namesItself = (statement) => names({ ...statement, principals: statement.principals?.filter((principal) => !isAccount(principal)) });
        for (const action of TAKING_AWAY) {
            const about = (effect) => policy.filter((statement) => statement.effect === effect && statement.actions(action));
            if (about('Deny').some((statement) => statement.resources(key) && names(statement) === true && isMet(statement, role)))
                continue;
            for (const statement of about('Allow').filter((each) => names(each) !== false))
                (namesItself(statement) === true && statement.conditions.size === 0 ? granted : unsure).add(`${role} ${action}`);
        }
    }
    if (granted.size > 0)
        return { verdict: 'broken', detail: `It lets the deployment take the key away: ${[...granted].join(', ')}.` };
    if (unsure.size > 0)
        return {
            verdict: 'unknown',
            detail: `It leaves it to policies of IAM, or to a condition, whether the deployment may take the key away: ${[...unsure].join(', ')}. Deny it in the key policy.`,
        };
    return { verdict: 'holds', detail: 'No role of the deployment may take the key away.' };
}
/** Whether a denial holds for a role whatever else is the case: always, or for all but others that it names. */
function isMet({ conditions }, role) {
    if (conditions.size === 0)
        return true;
    const [[condition, values] = ['', []]] = conditions;
    return (conditions.size === 1 &&
        /^(?:arn|string)not(?:equals|like) aws:principalarn$/.test(condition) &&
        values.length > 0 &&
        // A variable may stand for the role itself.
        values.every((value) => !value.includes('${') && !(0,bucket_policy/* matches */.cK)(value, role)));
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/trail-state.js + 1 modules
var trail_state = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/seal/keys.js




const KEYS_DOCUMENT = 'keys.json';
const QUESTIONS = ['DescribeKey', 'GetKeyPolicy', 'ListGrants', 'GetKeyRotationStatus', 'ListKeyRotations', 'GetKeyLastUsage'];
/** Asks KMS about each key, in its region. What is denied or not there is noted, never an error. */
function collectKeys(context, { 'key-readers': readers = [] }, arns) {
    return Promise.all(arns.map(async (arn) => {
        const evidence = { arn, answers: {}, denied: {} };
        const [, , , region, account] = arn.split(':');
        const reader = readers.find((role) => role.split(':')[4] === account);
        const credentials = reader === undefined ? {} : await credentialsOf(context, reader, region, evidence);
        for (const question of QUESTIONS) {
            try {
                const { $metadata, ...answer } = await context.aws.call('kms', question, { KeyId: arn }, { region, attempts: 2, ...credentials });
                // As a reader of the file finds it: times are texts.
                evidence.answers[question] = JSON.parse(JSON.stringify(answer));
            }
            catch (error) {
                evidence.denied[question] = (0,trail_state/* reasonOf */.A3)(error);
            }
        }
        return evidence;
    }));
}
/** Some questions KMS answers in the key's own account alone. */
async function credentialsOf({ aws, host }, role, region, evidence) {
    try {
        const input = { RoleArn: role, RoleSessionName: 'evidence-seal', DurationSeconds: 900 };
        const { Credentials: given } = await aws.call('sts', 'AssumeRole', input, { region, attempts: 2 });
        if (!given?.AccessKeyId || !given.SecretAccessKey || !given.SessionToken)
            throw new Error('STS gave no credentials');
        for (const secret of [given.SecretAccessKey, given.SessionToken])
            host.mask(secret);
        evidence.reader = role;
        return { credentials: { accessKeyId: given.AccessKeyId, secretAccessKey: given.SecretAccessKey, sessionToken: given.SessionToken } };
    }
    catch (error) {
        evidence.denied.AssumeRole = (0,trail_state/* reasonOf */.A3)(error);
        return {};
    }
}
/**
 * What the answers come to. Pure.
 * @param events that the seal holds
 * @param covered whether the trail covers the whole time of the deployment
 */
function judgeKeys(keys, events, document, { regions }, covered) {
    const { keys: wanted, sessions } = document.filter;
    const asked = new Map(keys.map((key) => [key.arn, key]));
    return wanted.flatMap((arn) => {
        const { answers, denied } = asked.get(arn) ?? NOTHING;
        const answer = (question, judge) => {
            const given = answers[question];
            return (0,json/* isObject */.Gv)(given) ? judge(given) : { verdict: 'unknown', detail: unsaid(question, denied) };
        };
        return [
            { name: `state of ${arn}`, ...answer('DescribeKey', (given) => stateOf(given, arn, regions)) },
            { name: `policy of ${arn}`, ...answer('GetKeyPolicy', ({ Policy: text }) => judgeKeyPolicy(String(text), arn, sessions)) },
            { name: `grants of ${arn}`, ...answer('ListGrants', (given) => grantsOf(given, sessions)) },
            { name: `last use of ${arn}`, ...answer('GetKeyLastUsage', (given) => lastUseOf(given, arn, events, document, covered)) },
        ];
    });
}
const NOTHING = { answers: {}, denied: {} };
const OWN_ACCOUNT = new Set(['GetKeyPolicy', 'GetKeyLastUsage']);
function unsaid(question, denied) {
    const reasons = [denied[question], denied.AssumeRole].filter((reason) => reason !== undefined).map((reason) => reason.replace(/\.$/, ''));
    const where = OWN_ACCOUNT.has(question) ? ", by a role of the key's account that the boundary names under key-readers" : '';
    return `KMS does not say: ${reasons.join('; ') || 'no answer'}. Allow kms:${question} on the key${where}.`;
}
function stateOf({ KeyMetadata: given }, arn, regions) {
    const metadata = (0,json/* isObject */.Gv)(given) ? given : {};
    const { Arn: described = arn, KeyState: state, DeletionDate: deletion, MultiRegionConfiguration: config } = metadata;
    if (described !== arn)
        return { verdict: 'broken', detail: `KMS described another key: ${String(described)}.` };
    // What is asked about may itself be a replica: then its primary key has the same material.
    const { PrimaryKey: primary, ReplicaKeys: replicas } = (0,json/* isObject */.Gv)(config) ? config : {};
    const places = [primary, replicas].flat().flatMap((key) => ((0,json/* isObject */.Gv)(key) ? [String(key.Region)] : []));
    const outside = places.filter((region) => !regions.includes(region));
    if (outside.length > 0)
        return { verdict: 'broken', detail: `The same key is outside the boundary: ${[...new Set(outside)].join(', ')}.` };
    if (state === 'Enabled')
        return { verdict: 'holds', detail: 'It is enabled.' };
    return {
        verdict: 'broken',
        detail: `It is not enabled: ${String(state)}${deletion === undefined ? '' : `, to be deleted ${String(deletion)}`}.`,
    };
}
/** A grant cannot take a key away; it can let somebody else sign. */
function grantsOf({ Grants: grants, Truncated: truncated }, sessions) {
    if (!Array.isArray(grants) || truncated === true)
        return { verdict: 'unknown', detail: 'Not all grants are known.' };
    const others = grants.filter(json/* isObject */.Gv).filter(({ Operations: operations, GranteePrincipal: grantee }) => {
        const signs = Array.isArray(operations) && operations.some((operation) => operation === 'Sign' || operation === 'CreateGrant');
        return signs && !sessions.some(({ role }) => role === grantee);
    });
    return others.length > 0
        ? { verdict: 'broken', detail: `Grants let others sign with it: ${others.map(({ GranteePrincipal: who }) => String(who)).join(', ')}.` }
        : { verdict: 'holds', detail: `${grants.length} grants; none lets another role sign.` };
}
/** What KMS and the trail say of one key must fit: they are written by two services. */
function lastUseOf({ KeyLastUsage: given }, arn, events, { window, state }, covered) {
    const { Operation: operation, Timestamp: time, CloudTrailEventId: id, KmsRequestId: request } = (0,json/* isObject */.Gv)(given) ? given : {};
    const at = Date.parse(String(time));
    const uses = events.filter((event) => (0,extract/* resourcesOf */.F3)(event).includes(arn));
    if (Number.isNaN(at))
        return { verdict: 'unknown', detail: 'KMS tells of no use.' };
    const use = `${String(operation)} at ${String(time)}, event ${String(id)}`;
    const event = uses.find(({ eventID, requestID }) => eventID === id || (request !== undefined && requestID === request));
    if (event)
        return { verdict: 'holds', detail: `Its last use is in the events here: ${use}, by ${String(event.userIdentity?.arn ?? 'unknown')}.` };
    if (at > Date.parse(window.to))
        return { verdict: 'holds', detail: `Its last use is later than this deployment: ${use}.` };
    if (at >= Date.parse(window.from) && covered && (0,trail_state/* keepsSignatures */.Qy)(state) === 'kept')
        return { verdict: 'broken', detail: `Its last use is not in the events of that time: ${use}.` };
    return { verdict: 'unknown', detail: `Its last use is not in the events here: ${use}.` };
}


/***/ }),

/***/ 72674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ storeDocument),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   o2: () => (/* binding */ STORE_DOCUMENT),
/* harmony export */   ob: () => (/* binding */ parseStoreDocument),
/* harmony export */   vV: () => (/* binding */ judgeStore)
/* harmony export */ });
/* harmony import */ var _cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _store_bucket_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36558);
/* harmony import */ var _store_bucket_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6137);
/* harmony import */ var _store_receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16759);
/* harmony import */ var _store_retention_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21505);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92122);






const STORE_DOCUMENT = 'store.json';
const TYPE = 'sovereign-actions/store';
const storeDocument = (state) => ({ schemaVersion: 1, type: TYPE, ...state });
/** Reads a document from a package, or says what is wrong with it. */
function parseStoreDocument(text) {
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(text, TYPE);
    if (typeof value === 'string')
        return value;
    return (0,_store_bucket_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreState */ .dz)(value) ? value : 'does not tell the state of the store';
}
/** Roles of sessions, each once. */
const rolesOf = (sessions) => [...new Set(sessions.map(({ role }) => role))].sort();
/**
 * What the store comes to. The role that delivered sees less of it than the job that seals, which is of the bucket's own account.
 * Pure.
 * @param record SHA-256 and bytes of the package that is sealed
 * @param roles ARNs of the roles of the deployment, which must not be able to take evidence away
 */
function judgeStore(state, boundary, record, roles) {
    const { evidence } = boundary;
    if (!evidence || !('bucket' in evidence))
        return [{ name: 'bucket', verdict: 'broken', detail: 'The boundary names no bucket.' }];
    const removers = roles.map((role) => {
        const account = role.split(':')[4] ?? '';
        return { name: `bucket policy: removal by ${role}`, caller: { account, arn: (0,_cloudtrail_extract_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionArn */ .qf)({ role, name: 'deployment' }) } };
    });
    const checks = (0,_store_bucket_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBucket */ .md)(state, boundary, evidence, (0,_store_bucket_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(boundary, evidence), removers).map(({ nobodyCan, ...check }) => check);
    if (roles.length === 0)
        checks.push({
            name: 'bucket policy: removal',
            verdict: 'unknown',
            detail: 'The record names no role that the policy could be held against.',
        });
    const [verdict, detail] = judgeLock(state, evidence, record);
    return [...checks, { name: 'lock of the record', verdict, detail }];
}
function judgeLock({ object: { key: place, head, denied } }, { retention, 'legal-hold': held, 'kms-key': wanted }, { sha256, size }) {
    if ((0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256OfKey */ .Ue)(place) !== sha256)
        return ['broken', `S3 was asked about ${place}, which is not the record.`];
    if (head === undefined)
        return ['unknown', `S3 does not tell: ${denied?.message ?? 'there is no answer'}`];
    const { ChecksumSHA256: checksum, ContentLength: length, ObjectLockMode: mode, LastModified: stored, SSEKMSKeyId: key } = head;
    const hold = head.ObjectLockLegalHoldStatus;
    const until = String(head.ObjectLockRetainUntilDate);
    const base64 = Buffer.from(sha256, 'hex').toString('base64');
    const problems = [
        ...(checksum === base64 ? [] : [`its SHA-256 is ${String(checksum)}, not ${base64} (base64)`]),
        ...(length === size ? [] : [`it has ${String(length)} bytes, not ${size}`]),
        ...(mode === retention.mode ? [] : [`its lock is ${String(mode)}, not ${retention.mode}`]),
        ...(Date.parse(until) >= (0,_store_retention_js__WEBPACK_IMPORTED_MODULE_5__/* .lockedUntil */ .P5)(retention, Date.parse(String(stored))) - _store_retention_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOCK_SKEW */ .GI
            ? []
            : [`it is locked until ${until}, which is less than ${(0,_store_retention_js__WEBPACK_IMPORTED_MODULE_5__/* .lengthText */ .mf)(retention)}`]),
        ...(held && hold !== undefined && hold !== 'ON' ? [`its legal hold is ${String(hold)}, not ON`] : []),
        // By an alias it is not known here which key was meant.
        ...(wanted !== undefined && (key === undefined || (wanted.includes(':key/') && key !== wanted))
            ? [`it is encrypted with ${key === undefined ? 'no KMS key' : String(key)}, not ${wanted}`]
            : []),
    ];
    if (problems.length > 0)
        return ['broken', `${problems.join('; ')}.`];
    return held && hold === undefined
        ? ['unknown', 'S3 does not tell its legal hold: let the sealing role call s3:GetObjectLegalHold.']
        : ['holds', `version ${String(head.VersionId)}, stored ${String(stored)}, is locked (${String(mode)}) until ${until}.`];
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sH: () => (/* binding */ collectTrailState),
  VA: () => (/* binding */ deliveredUntil),
  vr: () => (/* binding */ hasOneRegion),
  op: () => (/* binding */ judgeTrail),
  Qy: () => (/* binding */ keepsSignatures),
  bf: () => (/* binding */ ownerOf),
  A3: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/cloudtrail/extract.js + 1 modules
var extract = __webpack_require__(4304);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/seal/selectors.js

const management = (eventSource, eventName, readOnly) => ({
    eventCategory: 'Management',
    eventType: 'AwsApiCall',
    eventSource,
    eventName,
    readOnly: String(readOnly),
});
/** A call that writes an object, as data events show it. */
const objectWrite = (arn) => ({
    ...management('s3.amazonaws.com', 'PutObject', false),
    eventCategory: 'Data',
    'resources.type': 'AWS::S3::Object',
    'resources.ARN': arn,
});
/**
 * Whether a trail keeps such events, by its selectors as `GetEventSelectors` gives them. An event is kept where one selector
 * takes it.
 */
function keeps(selectors, probe) {
    const { EventSelectors: basic, AdvancedEventSelectors: advanced } = (0,json/* isObject */.Gv)(selectors) ? selectors : {};
    const answers = [
        ...listOf(basic).map((selector) => byBasic(selector, probe)),
        ...listOf(advanced).map((selector) => byAdvanced(selector, probe)),
    ];
    if (answers.includes('kept'))
        return 'kept';
    return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'dropped';
}
const listOf = (value) => (Array.isArray(value) ? value : []);
const textsOf = (value) => listOf(value).filter((item) => typeof item === 'string');
function byBasic(selector, probe) {
    if (!(0,json/* isObject */.Gv)(selector))
        return 'unknown';
    const type = selector.ReadWriteType ?? 'All';
    if (type !== 'All' && type !== 'ReadOnly' && type !== 'WriteOnly')
        return 'unknown';
    if (type !== 'All' && (type === 'ReadOnly') !== (probe.readOnly === 'true'))
        return 'dropped';
    if (probe.eventCategory === 'Management') {
        const excluded = textsOf(selector.ExcludeManagementEventSources).includes(probe.eventSource);
        return selector.IncludeManagementEvents !== false && !excluded ? 'kept' : 'dropped';
    }
    // `arn:\u2026:s3` stands for every object; another value for those whose ARN begins with it.
    const covers = listOf(selector.DataResources).some((resource) => (0,json/* isObject */.Gv)(resource) &&
        resource.Type === probe['resources.type'] &&
        textsOf(resource.Values).some((value) => /^arn:[a-z-]+:s3$/.test(value) || probe['resources.ARN']?.startsWith(value)));
    return covers ? 'kept' : 'dropped';
}
/** All fields of a selector must fit. One that the probe does not have could be anything. */
function byAdvanced(selector, probe) {
    const fields = (0,json/* isObject */.Gv)(selector) ? listOf(selector.FieldSelectors) : [];
    if (fields.length === 0)
        return 'unknown';
    const answers = fields.map((field) => {
        const name = (0,json/* isObject */.Gv)(field) ? field.Field : undefined;
        const value = typeof name === 'string' && Object.hasOwn(probe, name) ? probe[name] : undefined;
        if (!(0,json/* isObject */.Gv)(field) || value === undefined)
            return name === 'resources.type' || name === 'resources.ARN' ? 'dropped' : 'unknown';
        return fits(field, value);
    });
    return answers.includes('dropped') ? 'dropped' : answers.includes('unknown') ? 'unknown' : 'kept';
}
/** One of the values that are asked for, and none of those that are refused. An operator that is not known here may refuse any. */
function fits({ Field, ...operators }, value) {
    const given = Object.entries(operators).filter(([, texts]) => !(texts === undefined || (Array.isArray(texts) && texts.length === 0)));
    const asked = [];
    for (const [operator, texts] of given) {
        const [, not, kind] = /^(Not)?(Equals|StartsWith|EndsWith)$/.exec(operator) ?? [];
        if (kind === undefined || !Array.isArray(texts))
            return 'unknown';
        const found = textsOf(texts).some((text) => kind === 'Equals' ? value === text : kind === 'StartsWith' ? value.startsWith(text) : value.endsWith(text));
        if (not === undefined)
            asked.push(found);
        else if (found)
            return 'dropped';
    }
    // Whether two that are asked for must both fit, nobody says.
    return !asked.includes(false) ? 'kept' : asked.includes(true) ? 'unknown' : 'dropped';
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/seal/trail-state.js



const SETTINGS = [
    'Name',
    'TrailARN',
    'HomeRegion',
    'S3BucketName',
    'IsMultiRegionTrail',
    'IsOrganizationTrail',
    'IncludeGlobalServiceEvents',
    'LogFileValidationEnabled',
];
const STATUS = [
    'IsLogging',
    'StartLoggingTime',
    'StopLoggingTime',
    'LatestDeliveryTime',
    'LatestDeliveryError',
    'LatestDigestDeliveryTime',
    'LatestDigestDeliveryError',
];
/** Asks CloudTrail about the trail, in its home region. */
async function collectTrailState({ aws, boundary, now }, trail, home) {
    const state = { askedAt: new Date(now()).toISOString(), denied: {} };
    const ask = async (question, call) => {
        try {
            return await call();
        }
        catch (error) {
            state.denied[question] = reasonOf(error);
            return undefined;
        }
    };
    const options = { region: home, attempts: 2 };
    const { trailList } = (await ask('DescribeTrails', () => aws.call('cloudtrail', 'DescribeTrails', {}, options))) ?? {};
    // An account may have a trail of its own with the name of its organization's.
    const named = trailList?.filter(({ Name, HomeRegion }) => Name === trail.trail && HomeRegion === home) ?? [];
    const found = named.find(({ S3BucketName }) => S3BucketName === trail.bucket) ?? named[0];
    if (trailList && !found)
        state.denied.DescribeTrails = `the account of the sealing role sees no trail ${trail.trail} of ${home}`;
    if (!found?.TrailARN)
        return state;
    const arn = found.TrailARN;
    state.settings = picked(found, SETTINGS);
    const [status, selectors] = await Promise.all([
        ask('GetTrailStatus', () => aws.call('cloudtrail', 'GetTrailStatus', { Name: arn }, options)),
        ask('GetEventSelectors', () => aws.call('cloudtrail', 'GetEventSelectors', { TrailName: arn }, options)),
    ]);
    if (status)
        state.status = picked(status, STATUS);
    if (selectors) {
        const { EventSelectors, AdvancedEventSelectors } = selectors;
        const basic = EventSelectors?.map(({ ReadWriteType, IncludeManagementEvents, ExcludeManagementEventSources }) => ({
            ReadWriteType,
            IncludeManagementEvents,
            ExcludeManagementEventSources,
        }));
        // Selectors of data events name what belongs to others.
        const advanced = AdvancedEventSelectors?.filter(({ FieldSelectors }) => !FieldSelectors?.some(({ Field, Equals }) => Field === 'eventCategory' && !Equals?.includes('Management'))).map(({ FieldSelectors }) => ({ FieldSelectors }));
        state.selectors = { ...(basic?.length && { EventSelectors: basic }), ...(advanced?.length && { AdvancedEventSelectors: advanced }) };
        const { evidence } = boundary;
        if (evidence && 'bucket' in evidence)
            state.evidenceWrites = keeps(selectors, objectWrite(`${arn.split(':').slice(0, 2).join(':')}:s3:::${evidence.bucket}/`));
    }
    return state;
}
/** Why a call had no answer, with the name that the service gives the reason. */
const reasonOf = (error) => error instanceof Error && error.name !== 'Error' ? `${error.name}: ${(0,errors/* messageOf */.bD)(error)}` : (0,errors/* messageOf */.bD)(error);
const picked = (answer, names) => JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(answer).filter(([name]) => names.includes(name)))));
/** The account that owns the trail, whose part of the trail shows calls that changed it. */
const ownerOf = (state) => /^arn:[a-z-]+:cloudtrail:[a-z0-9-]+:(\d{12}):trail\//.exec(String(state?.settings?.TrailARN))?.[1];
/**
 * Until when the trail has delivered digests, where it logs and delivers; undefined where it does not, or nobody says.
 * This is CloudTrail's clock: that of this machine may be wrong, and a seal that was made too early stays as it is.
 */
function deliveredUntil(state) {
    const { IsLogging: logging, LatestDigestDeliveryError: error, LatestDigestDeliveryTime: time } = state?.status ?? {};
    const delivered = Date.parse(String(time));
    return logging !== true || error || Number.isNaN(delivered) ? undefined : delivered;
}
/** Whether the trail keeps every use of a signing key. */
const keepsSignatures = (state) => keeps(state?.selectors, SIGNATURES);
const SIGNATURES = management('kms.amazonaws.com', 'Sign', true);
/** What claims on a deployment rest on. `Sign` and the taking of a role are reading calls to CloudTrail. */
const NEEDED = [
    ['signatures with KMS keys', [SIGNATURES]],
    ['changes of KMS keys', [...extract/* KEY_CHANGES */.Ek].map((name) => management('kms.amazonaws.com', name, false))],
    [
        'the taking of roles',
        ['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'].map((name) => management('sts.amazonaws.com', name, true)),
    ],
    ['changes of the trail', [...extract/* TRAIL_CHANGES */.dk].map((name) => management('cloudtrail.amazonaws.com', name, false))],
];
/**
 * What the answers come to. Pure.
 * @param state absent in a seal that did not ask
 * @param document trail as the boundary declares it, and the time of the deployment
 */
function judgeTrail(state, { trail, window }, place) {
    const { settings, status, selectors, denied = {} } = state ?? {};
    const unknown = (asked) => {
        // Nothing else is asked about a trail that is not found.
        const question = denied.DescribeTrails === undefined ? asked : 'DescribeTrails';
        return {
            verdict: 'unknown',
            detail: `CloudTrail does not say: ${(denied[question] ?? 'it was not asked').replace(/\.$/, '')}. Let the sealing role call cloudtrail:${question}, in an account that sees the trail.`,
        };
    };
    return [
        { name: 'settings of the trail', ...(settings ? judgeSettings(settings, trail, place) : unknown('DescribeTrails')) },
        { name: 'logging of the trail', ...(status ? judgeStatus(status, window) : unknown('GetTrailStatus')) },
        {
            name: 'events that the trail keeps',
            ...(selectors ? judgeSelectors(selectors, state?.evidenceWrites) : unknown('GetEventSelectors')),
        },
    ];
}
function judged(broken, unknown, holds) {
    const texts = [broken, unknown].map((list) => list.filter((text) => text !== false));
    const verdict = texts[0]?.length ? 'broken' : texts[1]?.length ? 'unknown' : 'holds';
    const said = texts.flat().join('; ');
    return { verdict, detail: verdict === 'holds' ? holds : `${said[0]?.toUpperCase()}${said.slice(1)}.` };
}
function judgeSettings(settings, trail, { regions, partition }) {
    const single = settings.IsMultiRegionTrail !== true;
    const arn = String(settings.TrailARN);
    const [, home, name] = /^arn:[a-z-]+:cloudtrail:([a-z0-9-]+):\d{12}:trail\/(.+)$/.exec(arn) ?? [];
    return judged([
        (name !== trail.name || home !== trail.homeRegion) &&
            `CloudTrail told of ${arn}, which is not the trail ${trail.name} of ${trail.homeRegion}`,
        settings.S3BucketName !== trail.bucket && `it delivers to the bucket ${String(settings.S3BucketName)}, not ${trail.bucket}`,
        settings.LogFileValidationEnabled !== true && 'it does not sign what it delivers: log file validation is off',
        (settings.IsOrganizationTrail === true) !== (trail.organization !== undefined) &&
            `it is ${settings.IsOrganizationTrail === true ? 'the trail of an organization, and the boundary says that it is not' : 'not the trail of an organization, as the boundary says'}`,
    ], [
        single &&
            !(hasOneRegion(partition) && regions.every((region) => region === trail.homeRegion)) &&
            `it keeps events of ${trail.homeRegion} alone: what was called in other regions is not known`,
        settings.IncludeGlobalServiceEvents !== true && 'it leaves out the events of global services, such as IAM',
    ], `It signs what it delivers, keeps the events of ${single ? 'its region' : 'all regions'} and of global services.`);
}
/** Nothing can be called elsewhere in such a partition. */
const hasOneRegion = (partition) => (0,partitions/* regionsOf */.NV)(partition).length === 1;
function judgeStatus(status, window) {
    const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
    const [started, stopped] = [status.StartLoggingTime, status.StopLoggingTime].map((time) => Date.parse(String(time ?? '')));
    const isWithin = (time) => time !== undefined && time >= from && time <= to;
    const failed = (what, error) => typeof error === 'string' && error !== '' && `its last delivery of ${what} failed: ${error.slice(0, 200)}`;
    return judged([
        status.IsLogging !== true && `it does not log${Number.isNaN(stopped) ? '' : `, since ${String(status.StopLoggingTime)}`}`,
        isWithin(stopped) && `it was stopped in the time of the deployment, at ${String(status.StopLoggingTime)}`,
    ], [
        (started === undefined || Number.isNaN(started)) && 'nobody says since when it logs',
        started !== undefined && started > from && `it logs since ${String(status.StartLoggingTime)}, and nobody says whether it did before`,
        failed('log files', status.LatestDeliveryError),
        failed('digest files', status.LatestDigestDeliveryError),
    ], `It logs since ${String(status.StartLoggingTime)}, and delivers.`);
}
function judgeSelectors(selectors, evidenceWrites) {
    const [dropped, unsure] = ['dropped', 'unknown'].map((kept) => NEEDED.flatMap(([name, probes]) => (probes.some((probe) => keeps(selectors, probe) === kept) ? [name] : [])));
    const writes = evidenceWrites === undefined
        ? ''
        : ` Calls that write to the evidence bucket are ${{ kept: 'kept', dropped: 'not kept', unknown: 'perhaps kept' }[evidenceWrites]}.`;
    return judged([], [
        dropped.length > 0 && `it leaves out ${dropped.join(', ')}: of these nobody can know from it`,
        unsure.length > 0 && `its selectors do not tell whether it keeps ${unsure.join(', ')}`,
    ], `It keeps ${NEEDED.map(([name]) => name).join(', ')}.${writes}`);
}


/***/ })

};
