export const id = 300;
export const ids = [300,316];
export const modules = {

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderStore: () => (/* binding */ folderStore),
/* harmony export */   h: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9270);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2673);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2705);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6438);







/**
 * A local folder that is written once: `<yyyy>/<mm>/<sha256>.tar` with its receipt beside it, both read-only. Nothing in
 * it is ever replaced, and a package is there whole or not at all. Whoever owns the folder can still delete it.
 * @param folder absolute path
 * @param now milliseconds since the epoch
 */
function folderStore(folder, now) {
    return {
        name: folder,
        put: (pack) => putInFolder(folder, pack, now),
        list: async (month) => {
            const names = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, month)).catch((error) => {
                if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
                    return [];
                throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .f1)(folder, error);
            });
            return names.map((name) => `${month}/${name}`).sort();
        },
        open: (key) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, key), { highWaterMark: 1024 * 1024 }),
    };
}
/** @throws FILE_UNWRITABLE, STORE_CONFLICT */
async function putInFolder(folder, pack, now) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, (0,_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(pack));
    let receipt = {
        schemaVersion: 1,
        type: 'sovereign-actions/receipt',
        deployment: pack.deployment,
        package: { sha256: pack.sha256, size: pack.size },
        store: 'folder',
        location: file,
        already: false,
        storedAt: new Date(now()).toISOString(),
    };
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true });
        if (!(await addOnce(file, (temporary) => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile(pack.file, temporary, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.COPYFILE_EXCL)))) {
            const { sha256 } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .sha256File */ .Q)(file);
            if (sha256 !== pack.sha256)
                throw conflict(file, pack.sha256, sha256);
            receipt = { ...receipt, already: true, storedAt: (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(file)).mtime.toISOString() };
        }
        // A kill after the package and before its receipt is made good by the next run.
        const text = (0,_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReceipt */ .IA)({ ...receipt, already: false });
        await addOnce(file.replace(/\.tar$/, '.receipt.json'), (temporary) => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, text, { flag: 'wx' }));
    }
    catch (error) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(file, error);
    }
    return { receipt, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 }) };
}
const conflict = (location, ours, theirs) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceError */ .K)('STORE_CONFLICT', `${location} is there already, and is not this package: it has the SHA-256 ${theirs}, this package ${ours}.`, 'Nothing was overwritten. Find out what put it there; its name is the SHA-256 that it should have.');
/** Adds a file under a new name: whole, read-only and on the disk before the name is there. False when the name is taken. */
async function addOnce(file, write) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await write(temporary);
        const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(temporary, 'r');
        try {
            await handle.chmod(0o444);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // A link, unlike a rename, never replaces what has the name.
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link(temporary, file);
        await syncFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
        return true;
    }
    catch (error) {
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
    }
}
async function syncFolder(folder) {
    const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bucketStore: () => (/* binding */ bucketStore)
});

// UNUSED EXPORTS: readObject

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(2705);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/store/bucket-policy.js
/** What would let a role take evidence away, or its protection. */
const REMOVING = [
    ['s3:DeleteObjectVersion', 'object'],
    ['s3:BypassGovernanceRetention', 'object'],
    ['s3:PutBucketObjectLockConfiguration', 'bucket'],
    ['s3:PutBucketPolicy', 'bucket'],
];
/** @throws SyntaxError, TypeError when it is no policy */
function parsePolicy(text) {
    const { Statement } = JSON.parse(text);
    const statements = [Statement].flat();
    if (statements.some((statement) => typeof statement !== 'object' || statement === null))
        throw new TypeError('it has no statements');
    return statements.map(readStatement);
}
function readStatement(statement) {
    const conditions = Object.entries((statement.Condition ?? {})).flatMap(([operator, keys]) => Object.entries(keys ?? {}).map(([key, value]) => [`${operator} ${key}`.toLowerCase(), strings(value)]));
    return {
        effect: String(statement.Effect),
        principals: 'NotPrincipal' in statement ? undefined : principalsOf(statement.Principal),
        actions: matcher(statement.Action, statement.NotAction, true),
        // A variable, such as ${aws:username}, may stand for anything: it widens what is allowed and never what is denied.
        resources: matcher(statement.Resource, statement.NotResource, false, statement.Effect === 'Allow'),
        conditions: new Map(conditions),
    };
}
const strings = (value) => [value]
    .flat()
    .filter((item) => item !== undefined && item !== null)
    .map(String);
const principalsOf = (principal) => typeof principal === 'object' && principal !== null ? strings(principal.AWS) : strings(principal);
/** Patterns with `*` and `?`, or all that the other list does not name. */
function matcher(given, not, ignoreCase, widen = false) {
    const cased = (text) => (ignoreCase ? text.toLowerCase() : text);
    const patterns = strings(given ?? not).map((pattern) => cased(widen ? pattern.replaceAll(/\$\{[^}]*\}/g, '*') : pattern));
    return (text) => patterns.some((pattern) => matches(pattern, cased(text))) === (given !== undefined);
}
/** In time of both lengths at most, whatever the pattern: policies are written by others. */
function matches(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < text.length;) {
        if (pattern[at] === '*') {
            star = at;
            at += 1;
            resume = index;
        }
        else if (pattern[at] === '?' || pattern[at] === text[index]) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}
/** Any object of the bucket: what a policy says of it, it says of every package. */
const anyObject = (bucketArn) => `${bucketArn}/2000/01/${'0'.repeat(64)}.tar`;
const everybody = ({ principals }) => principals?.includes('*') === true;
/** Whether the bucket refuses to send or take an object without TLS, whoever asks. */
function judgeTls(policy, bucketArn) {
    const denies = policy.some((statement) => statement.effect === 'Deny' &&
        everybody(statement) &&
        ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'].every(statement.actions) &&
        statement.resources(anyObject(bucketArn)) &&
        statement.conditions.size === 1 &&
        ['bool', 'boolifexists'].some((operator) => statement.conditions.get(`${operator} aws:securetransport`)?.join() === 'false'));
    return denies
        ? ['holds', 'the bucket policy denies every request without TLS.']
        : ['broken', 'no statement of the bucket policy denies everybody every request without TLS (aws:SecureTransport false).'];
}
/**
 * Whether the bucket policy lets the caller take evidence away or weaken what protects it.
 * @param caller undefined when nobody could say who the caller is: then every principal may be it
 * @param owner account of the bucket: a caller of another account has no rights but those that the bucket policy gives
 */
function judgeRemoval(policy, bucketArn, caller, owner, mode) {
    const about = (effect, action) => {
        const resource = REMOVING.some(([name, of]) => name === action && of === 'object') ? anyObject(bucketArn) : bucketArn;
        return policy.filter((statement) => statement.effect === effect && statement.actions(action) && statement.resources(resource));
    };
    const is = (statement) => namesCaller(statement, caller, owner);
    const removing = REMOVING.map(([action]) => action);
    const open = removing.filter((action) => !about('Deny', action).some((statement) => statement.conditions.size === 0 && is(statement) === true));
    const allows = open.flatMap((action) => about('Allow', action).map((statement) => ({ action, statement })));
    const granted = allows.filter(({ statement }) => statement.conditions.size === 0 && is(statement) === true);
    if (granted.length > 0)
        return ['broken', `the bucket policy lets this role call ${namesOf(granted)}.`];
    // Whether a condition is met is not for this reader to work out.
    const perhaps = allows.filter(({ statement }) => is(statement) !== false);
    if (perhaps.length > 0)
        return ['unknown', `whether the bucket policy lets this role call ${namesOf(perhaps)} depends on a condition, or on who it is.`];
    if (open.length === 0)
        return ['holds', `the bucket policy denies this role ${removing.join(', ')}.`];
    if (caller !== undefined && caller.account !== owner)
        return [
            'holds',
            `the bucket policy, from which alone a role of account ${caller.account} has rights here, allows none of ${open.join(', ')}.`,
        ];
    return mode === 'COMPLIANCE'
        ? [
            'holds',
            `the bucket policy allows none of ${open.join(', ')}, and nobody can shorten COMPLIANCE. Policies of the role are not seen here.`,
        ]
        : [
            'unknown',
            `the bucket policy does not deny ${open.join(', ')}, and policies of the role itself, which may allow it, are not seen here.`,
        ];
}
const namesOf = (allows) => [...new Set(allows.map(({ action }) => action))].join(', ');
/** Undefined when it cannot be told. */
function namesCaller({ principals }, caller, owner) {
    if (principals === undefined)
        return undefined;
    if (principals.includes('*'))
        return true;
    if (caller === undefined)
        return principals.length > 0 ? undefined : false;
    const role = /:assumed-role\/([^/]+)\//.exec(caller.arn)?.[1];
    // The account itself stands for whatever its own policies allow: inside the owner's account they count with or without it.
    const wholeAccount = (principal) => principal === caller.account || /^arn:[a-z-]+:iam::(\d+):root$/.exec(principal)?.[1] === caller.account;
    return principals.some((principal) => principal === caller.arn ||
        (wholeAccount(principal) && caller.account !== owner) ||
        (role !== undefined && principal.split(':')[4] === caller.account && principal.endsWith(`/${role}`)));
}
const LIMITS = {
    numericlessthan: (days, limit) => days < limit,
    numericlessthanequals: (days, limit) => days <= limit,
    numericgreaterthan: (days, limit) => days > limit,
    numericgreaterthanequals: (days, limit) => days >= limit,
};
/** Whether the bucket takes a lock of so many days: a policy may deny one that is too short or too long. */
function judgeRetention(policy, bucketArn, days) {
    for (const { effect, actions, resources, conditions } of policy) {
        if (effect !== 'Deny' || !(actions('s3:PutObject') || actions('s3:PutObjectRetention')) || !resources(anyObject(bucketArn)))
            continue;
        for (const [condition, values] of conditions) {
            const [operator = '', key] = condition.split(' ');
            if (key !== 's3:object-lock-remaining-retention-days')
                continue;
            const denies = LIMITS[operator.replace(/ifexists$/, '')];
            if (values.some((value) => denies?.(days, Number(value))))
                return ['broken', `the bucket policy denies a lock of ${days} days (${operator} ${values.join(', ')}).`];
        }
    }
    return ['holds', `the bucket policy does not limit a lock of ${days} days.`];
}

;// CONCATENATED MODULE: ./lib/store/replication.js

/**
 * Whether copies of the bucket stay inside the boundary. The ARN of a bucket names no region: only a bucket that the boundary
 * declares, or a key, which is always in the region of the copy, tells it.
 */
function judgeReplication(replication, boundary) {
    const rules = (replication?.Rules ?? []).filter(({ Status }) => Status !== 'Disabled');
    if (rules.length === 0)
        return ['holds', 'the bucket is not replicated.'];
    const judged = rules.map(({ Destination = {} }) => judgeDestination(Destination, boundary));
    const worst = ['broken', 'unknown', 'holds'].find((verdict) => judged.some(([one]) => one === verdict));
    return [
        worst,
        judged
            .filter(([verdict]) => verdict === worst)
            .map(([, text]) => text)
            .join(' '),
    ];
}
function judgeDestination({ Bucket = '', Account, EncryptionConfiguration }, boundary) {
    const [, partition, , , , name] = Bucket.split(':');
    const copy = `copies go to ${name || 'a bucket that S3 does not name'}`;
    if (partition !== (0,partitions/* arnPartition */.IQ)(boundary.partition))
        return ['broken', `${copy}, in the partition ${partition ?? 'unknown'}.`];
    if (Account !== undefined && !Object.values(boundary.accounts).includes(Account))
        return ['broken', `${copy}, of account ${Account}, which the boundary does not name.`];
    const region = EncryptionConfiguration?.ReplicaKmsKeyID?.split(':')[3];
    if (region && !boundary.regions.includes(region))
        return ['broken', `${copy}, in ${region}, where its key is.`];
    if (bucketsOf(boundary).includes(name))
        return ['holds', `${copy}, a bucket of the boundary.`];
    if (region && Account !== undefined)
        return ['holds', `${copy}, in ${region}, of account ${Account}.`];
    return ['unknown', `${copy}, a bucket that the boundary does not name: its region is not known.`];
}
const bucketsOf = ({ state, evidence, cloudtrail }) => [
    state?.bucket,
    evidence && 'bucket' in evidence ? evidence.bucket : undefined,
    cloudtrail?.bucket,
];

;// CONCATENATED MODULE: ./lib/store/bucket-checks.js




/** The declared bucket, region and owner. @throws STORE_UNFIT when the boundary does not say who owns the bucket */
function placeOf(boundary, evidence) {
    const ids = new Set(Object.values(boundary.accounts));
    const reference = evidence.account ?? (boundary.accounts.evidence ? 'evidence' : ids.size === 1 ? [...ids][0] : undefined);
    if (reference === undefined) {
        throw (0,lib_errors/* evidenceError */.K)('STORE_UNFIT', `The boundary does not say which account owns the bucket ${evidence.bucket}.`, 'Name it under "evidence: account:", or call one of the accounts "evidence".');
    }
    return {
        bucket: { Bucket: evidence.bucket, ExpectedBucketOwner: (0,boundary_boundary/* accountOf */.XP)(boundary, reference) },
        region: evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary),
    };
}
/**
 * Asks S3 whether the bucket is what the boundary declares, before anything is sent to it. Each answer is noted in the record.
 * @throws STORE_UNFIT when one is broken, or cannot be known and the boundary does not let that pass
 */
async function checkBucket(context, evidence, { bucket, region }) {
    const { aws, boundary, record, log } = context;
    const asked = new Map();
    const call = (operation) => {
        const answer = asked.get(operation) ?? aws.call('s3', operation, bucket, { region });
        asked.set(operation, answer);
        return answer;
    };
    const subject = {
        evidence,
        boundary,
        region,
        owner: bucket.ExpectedBucketOwner,
        arn: `arn:${(0,partitions/* arnPartition */.IQ)(boundary.partition)}:s3:::${bucket.Bucket}`,
        caller: () => callerOf(context, region),
    };
    const checks = await Promise.all(QUESTIONS.map((question) => ask(question, call, subject)));
    for (const { name, verdict, detail } of checks)
        record.check(name, verdict, detail);
    const lacking = checks.filter(({ verdict, nobodyCan }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail' && nobodyCan !== true));
    if (lacking.length > 0) {
        throw (0,lib_errors/* evidenceError */.K)('STORE_UNFIT', `Bucket ${bucket.Bucket} is not fit to keep evidence: nothing was sent to it.`, 'Correct the bucket (the Terraform template makes one that fits), or let this role read its settings.', { details: lacking.map(({ name, detail }) => `${name}: ${detail}`) });
    }
    for (const { verdict, detail } of checks)
        if (verdict === 'unknown')
            log.warn(detail);
    const weaker = weakerDefault((await call('GetObjectLockConfiguration').catch(() => undefined)), evidence);
    if (weaker !== undefined)
        log.warn(`Default retention of ${bucket.Bucket}: ${weaker}`);
}
/**
 * How the bucket's default retention is weaker than what the boundary declares. This step sends its own lock, so it is no reason
 * to stop: it is about whatever else is put there.
 */
function weakerDefault(answer, { retention: { mode, days } }) {
    if (answer === undefined)
        return undefined;
    const { Mode, Days, Years } = answer.ObjectLockConfiguration?.Rule?.DefaultRetention ?? {};
    if (Mode === undefined)
        return 'none, so that only what sends its own lock is locked.';
    const length = Days ?? (Years ?? 0) * 365;
    const text = `${Mode}, ${Days !== undefined ? `${Days} days` : `${Years} years`}; the boundary declares ${mode}, ${days} days.`;
    return length < days || (Mode === 'GOVERNANCE' && mode === 'COMPLIANCE') ? text : undefined;
}
/** Who this step is; undefined when STS does not say. */
async function callerOf({ aws }, region) {
    try {
        const { Account, Arn } = await aws.call('sts', 'GetCallerIdentity', {}, { region });
        return Account !== undefined && Arn !== undefined ? { account: Account, arn: Arn } : undefined;
    }
    catch {
        return undefined;
    }
}
const NO_POLICY = ['NoSuchBucketPolicy'];
/** @throws SyntaxError, TypeError for what is no policy: then nothing is known of it */
const policyOf = (answer) => (answer === undefined ? [] : parsePolicy(answer.Policy ?? ''));
const QUESTIONS = [
    {
        name: 'bucket region',
        operation: 'GetBucketLocation',
        absent: [],
        judge: ({ LocationConstraint }, { region }) => {
            const actual = LocationConstraint === 'EU' ? 'eu-west-1' : LocationConstraint || 'us-east-1';
            return [actual === region ? 'holds' : 'broken', `the bucket is in ${actual}${actual === region ? '' : `, not in ${region}`}.`];
        },
    },
    {
        name: 'bucket versioning',
        operation: 'GetBucketVersioning',
        absent: [],
        judge: ({ Status }) => [Status === 'Enabled' ? 'holds' : 'broken', `versioning is ${Status ?? 'off'}.`],
    },
    {
        name: 'bucket object lock',
        operation: 'GetObjectLockConfiguration',
        absent: ['ObjectLockConfigurationNotFoundError'],
        judge: (answer) => {
            const enabled = answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
            return [enabled ? 'holds' : 'broken', `Object Lock is ${enabled ? 'on' : 'off'}.`];
        },
    },
    {
        name: 'bucket encryption',
        operation: 'GetBucketEncryption',
        absent: ['ServerSideEncryptionConfigurationNotFoundError'],
        judge: (answer, { evidence }) => {
            const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
            const algorithm = rule?.SSEAlgorithm ?? 'none';
            const wanted = evidence['kms-key'] === undefined ? algorithm !== 'none' : algorithm.startsWith('aws:kms');
            const key = rule?.KMSMasterKeyID ? ` with ${rule.KMSMasterKeyID}` : '';
            return [
                wanted ? 'holds' : 'broken',
                `default encryption is ${algorithm}${key}${wanted || evidence['kms-key'] === undefined ? '' : ', and the boundary names a KMS key'}.`,
            ];
        },
    },
    {
        name: 'bucket public access',
        operation: 'GetPublicAccessBlock',
        absent: ['NoSuchPublicAccessBlockConfiguration'],
        judge: (answer) => {
            const block = answer?.PublicAccessBlockConfiguration ?? {};
            const open = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'].filter((name) => block[name] !== true);
            return [open.length === 0 ? 'holds' : 'broken', open.length === 0 ? 'public access is blocked.' : `${open.join(', ')} is not set.`];
        },
    },
    {
        name: 'bucket policy: TLS only',
        operation: 'GetBucketPolicy',
        absent: NO_POLICY,
        judge: (answer, { arn }) => judgeTls(policyOf(answer), arn),
    },
    {
        name: 'bucket policy: retention',
        operation: 'GetBucketPolicy',
        absent: NO_POLICY,
        judge: (answer, { arn, evidence }) => judgeRetention(policyOf(answer), arn, evidence.retention.days),
    },
    {
        name: 'bucket policy: removal',
        operation: 'GetBucketPolicy',
        absent: NO_POLICY,
        judge: async (answer, { arn, evidence, owner, caller }) => judgeRemoval(policyOf(answer), arn, await caller(), owner, evidence.retention.mode),
    },
    {
        name: 'bucket replication',
        operation: 'GetBucketReplication',
        absent: ['ReplicationConfigurationNotFoundError'],
        judge: (answer, { boundary }) => judgeReplication(answer?.ReplicationConfiguration, boundary),
    },
];
async function ask({ name, operation, absent, judge }, call, subject) {
    try {
        const [verdict, detail] = await judge(await call(operation), subject);
        return { name, verdict, detail };
    }
    catch (error) {
        const kind = error instanceof Error ? error.name : '';
        if (absent.includes(kind)) {
            const [verdict, detail] = await judge(undefined, subject);
            return { name, verdict, detail };
        }
        if (kind === 'NoSuchBucket')
            return { name, verdict: 'broken', detail: `there is no bucket ${subject.evidence.bucket}.` };
        if (kind === 'MethodNotAllowed' && operation === 'GetBucketPolicy')
            return {
                name,
                verdict: 'unknown',
                detail: `S3 shows the policy of a bucket to its own account alone: look at it with a role of account ${subject.owner}.`,
                nobodyCan: true,
            };
        if (kind === 'AccessDenied')
            return { name, verdict: 'unknown', detail: `S3 does not answer ${operation} to this role, or another account owns the bucket.` };
        // Refusals of the boundary and of the network are not answers about the bucket.
        if (error instanceof errors/* SovereignError */.Rj)
            throw error;
        return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: ./lib/store/folder.js
var folder = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/store/receipt.js
var receipt = __webpack_require__(6438);
;// CONCATENATED MODULE: ./lib/store/s3.js







const DAY = 86_400_000;
const ATTEMPTS = 4;
/** One PutObject takes no more; a multipart upload would have no SHA-256 over the whole. */
const MAX_BYTES = 5 * 1024 ** 3;
/** Clocks of S3 and of this machine may differ by this much. */
const CLOCK_SKEW = 15 * 60_000;
/**
 * An S3 bucket with Object Lock. The bucket is checked before this returns, and so before anything is signed or sent.
 * @param pause waits between attempts, in milliseconds
 * @throws STORE_UNFIT, and what the call itself throws: CREDENTIALS_MISSING, EGRESS_REFUSED
 */
async function bucketStore(context, evidence, pause = promises_.setTimeout) {
    const place = placeOf(context.boundary, evidence);
    const [kmsKey] = await Promise.all([encryptionKey(context, evidence, place.region), checkBucket(context, evidence, place)]);
    return {
        name: `s3://${evidence.bucket}`,
        put: async (pack) => {
            const key = (0,receipt/* keyOf */.TN)(pack);
            const { already, versionId } = await putOnce(context, evidence, kmsKey, place, key, pack, pause);
            return stored(context, evidence, kmsKey, place, key, pack, already, versionId);
        },
        list: (month) => listKeys(context, place, `${month}/`),
        open: (key) => readObject(context, place, { Key: key }),
    };
}
/**
 * Sends the package once. `If-None-Match: *` makes a second version impossible, so that a lost answer, which looks like a
 * failure, is found out by asking for what is there, and every attempt ends in exactly one version.
 */
async function putOnce(context, evidence, kmsKey, { bucket, region }, key, pack, pause) {
    const { aws, now, log } = context;
    if (pack.size > MAX_BYTES) {
        throw (0,lib_errors/* evidenceError */.K)('STORE_REFUSED', `The package has ${pack.size} bytes; one upload takes ${MAX_BYTES}.`, 'Keep less in one ledger.');
    }
    const location = `s3://${bucket.Bucket}/${key}`;
    let last;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const body = (0,external_node_fs_.createReadStream)(pack.file, { highWaterMark: 256 * 1024 });
        try {
            const answer = await aws.call('s3', 'PutObject', {
                ...bucket,
                Key: key,
                Body: body,
                ContentLength: pack.size,
                ContentType: 'application/x-tar',
                ChecksumSHA256: base64(pack.sha256),
                IfNoneMatch: '*',
                ObjectLockMode: evidence.retention.mode,
                ObjectLockRetainUntilDate: new Date(Math.ceil((now() + evidence.retention.days * DAY) / 1000) * 1000),
                ...(evidence['legal-hold'] && { ObjectLockLegalHoldStatus: 'ON' }),
                ...(kmsKey !== undefined && {
                    ServerSideEncryption: 'aws:kms',
                    SSEKMSKeyId: kmsKey,
                    SSEKMSEncryptionContext: encryptionContext(pack),
                }),
            }, { region });
            return { already: false, versionId: answer.VersionId };
        }
        catch (error) {
            last = error;
            const kind = kindOf(error);
            if (kind === 'final')
                throw refused(location, error);
            const there = await lookUp(context, bucket, region, key);
            if (there) {
                if (there !== base64(pack.sha256))
                    throw (0,folder/* conflict */.h)(location, pack.sha256, Buffer.from(there, 'base64').toString('hex'));
                return { already: kind === 'exists' && attempt === 1 };
            }
            log.detail(`Attempt ${attempt} to store the package failed: ${(0,errors/* messageOf */.bD)(error)}`);
            if (attempt < ATTEMPTS)
                await pause(250 * 4 ** (attempt - 1));
        }
        finally {
            body.destroy();
        }
    }
    throw refused(location, last);
}
/** What CloudTrail shows of every use of the key for this package. */
const encryptionContext = ({ deployment }) => Buffer.from(JSON.stringify({ deployment })).toString('base64');
const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64');
const refused = (location, error) => error instanceof errors/* SovereignError */.Rj
    ? error
    : (0,lib_errors/* evidenceError */.K)('STORE_REFUSED', `${location} was not stored: ${(0,errors/* messageOf */.bD)(error)}`, 'The package is in the output folder: store it again with the same command once the reason is gone.', { cause: error });
/** Errors after which the request may or may not have arrived. */
const LOST = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED', 'AWS_DEADLINE']);
/** Whether a failed attempt can have stored the package, found another one there, or can never succeed. */
function kindOf(error) {
    const { $metadata, $response } = error;
    if (error instanceof errors/* SovereignError */.Rj)
        return LOST.has(error.code) ? 'retry' : 'final';
    const status = $metadata?.httpStatusCode ?? $response?.statusCode;
    if (status === 412)
        return 'exists';
    return status === undefined || status === 408 || status === 409 || status === 429 || status >= 500 ? 'retry' : 'final';
}
/** The SHA-256 that S3 has for a key, base64; undefined when there is no such object or S3 does not say. */
async function lookUp({ aws }, bucket, region, key) {
    try {
        return (await aws.call('s3', 'HeadObject', { ...bucket, Key: key, ChecksumMode: 'ENABLED' }, { region })).ChecksumSHA256;
    }
    catch {
        return undefined;
    }
}
/** Asks S3 what it holds now, and gives the receipt of that. @throws STORE_DIFFERS, STORE_REFUSED */
async function stored({ aws, now }, evidence, kmsKey, { bucket, region }, key, pack, already, versionId) {
    const location = `s3://${bucket.Bucket}/${key}`;
    const head = await aws
        .call('s3', 'HeadObject', { ...bucket, Key: key, ChecksumMode: 'ENABLED', ...(versionId && { VersionId: versionId }) }, { region })
        .catch((error) => {
        throw (0,lib_errors/* evidenceError */.K)('STORE_REFUSED', `S3 took ${location} and does not tell what it holds: ${(0,errors/* messageOf */.bD)(error)}`, 'Let this role call s3:GetObject, s3:GetObjectVersion, s3:GetObjectRetention and s3:GetObjectLegalHold on the bucket.', { cause: error });
    });
    const since = already ? (head.LastModified?.getTime() ?? now()) : now();
    const until = head.ObjectLockRetainUntilDate?.getTime() ?? 0;
    const problems = [
        !head.VersionId && 'it has no version id',
        versionId && head.VersionId !== versionId && `it is version ${head.VersionId}, not ${versionId}`,
        head.ChecksumSHA256 !== base64(pack.sha256) &&
            `its SHA-256 is ${head.ChecksumSHA256 ?? 'not told'}, not ${base64(pack.sha256)} (base64)`,
        head.ContentLength !== pack.size && `it has ${head.ContentLength} bytes, not ${pack.size}`,
        head.ObjectLockMode !== evidence.retention.mode && `its lock is ${head.ObjectLockMode ?? 'none'}, not ${evidence.retention.mode}`,
        until < since + evidence.retention.days * DAY - CLOCK_SKEW &&
            `it is locked until ${head.ObjectLockRetainUntilDate?.toISOString() ?? 'never'}, which is less than ${evidence.retention.days} days`,
        evidence['legal-hold'] &&
            head.ObjectLockLegalHoldStatus !== 'ON' &&
            `its legal hold is ${head.ObjectLockLegalHoldStatus ?? 'not told'}, not ON`,
        kmsKey !== undefined && !isKey(head.SSEKMSKeyId, kmsKey) && `it is encrypted with ${head.SSEKMSKeyId ?? 'no KMS key'}`,
    ].filter((problem) => typeof problem === 'string' && problem !== '');
    if (problems.length > 0) {
        throw (0,lib_errors/* evidenceError */.K)('STORE_DIFFERS', `${location} is not what was stored.`, 'Do not rely on this copy; look at the bucket.', {
            details: problems,
        });
    }
    const version = head.VersionId;
    const receipt = {
        schemaVersion: 1,
        type: 'sovereign-actions/receipt',
        deployment: pack.deployment,
        package: { sha256: pack.sha256, size: pack.size },
        store: 's3',
        location,
        already,
        storedAt: new Date(head.LastModified ?? now()).toISOString(),
        versionId: version,
        region,
        owner: bucket.ExpectedBucketOwner,
        lock: {
            mode: evidence.retention.mode,
            until: new Date(until).toISOString(),
            ...(head.ObjectLockLegalHoldStatus === 'ON' && { legalHold: true }),
        },
        ...(head.ServerSideEncryption && {
            encryption: { algorithm: head.ServerSideEncryption, ...(head.SSEKMSKeyId && { key: head.SSEKMSKeyId }) },
        }),
    };
    return { receipt, read: () => readObject({ aws }, { bucket, region }, { Key: key, VersionId: version }) };
}
/** The bytes of an object, or of a range of it such as `bytes=0-511`. */
async function* readObject({ aws }, { bucket, region }, object) {
    const { Body } = await aws.call('s3', 'GetObject', { ...bucket, ...object }, { region });
    if (Body)
        yield* Body;
}
/** Every key under a prefix, page by page. @throws STORE_REFUSED */
async function listKeys({ aws }, { bucket, region }, prefix) {
    const keys = [];
    let token;
    do {
        const answer = await aws
            .call('s3', 'ListObjectsV2', { ...bucket, Prefix: prefix, ...(token !== undefined && { ContinuationToken: token }) }, { region })
            .catch((error) => {
            if (error instanceof errors/* SovereignError */.Rj)
                throw error;
            throw (0,lib_errors/* evidenceError */.K)('STORE_REFUSED', `s3://${bucket.Bucket}/${prefix} cannot be listed: ${(0,errors/* messageOf */.bD)(error)}`, 'Let this role call s3:ListBucket on the bucket.', { cause: error });
        });
        for (const { Key } of answer.Contents ?? [])
            if (Key !== undefined)
                keys.push(Key);
        token = answer.NextContinuationToken;
    } while (token !== undefined);
    return keys;
}
/** S3 answers with the key's ARN, whether it was given that or the bare id. */
const isKey = (actual, declared) => actual === declared || actual?.endsWith(`:key/${declared}`) === true;
/**
 * The key that encrypts the package, as its ARN or id. An alias is resolved first: S3 answers with the key behind it, and
 * what was not resolved could not be compared.
 * @throws STORE_UNFIT
 */
async function encryptionKey({ aws, record }, evidence, region) {
    const declared = evidence['kms-key'];
    if (declared === undefined || !/(?:^|:)alias\//.test(declared))
        return declared;
    try {
        const arn = (await aws.call('kms', 'DescribeKey', { KeyId: declared }, { region })).KeyMetadata?.Arn;
        if (arn === undefined)
            throw new Error('KMS does not name the key');
        record.fact('evidence key', arn);
        return arn;
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj)
            throw error;
        throw (0,lib_errors/* evidenceError */.K)('STORE_UNFIT', `The key behind ${declared} cannot be known: ${(0,errors/* messageOf */.bD)(error)}`, 'Name the key by its ARN in the boundary, or let this role call kms:DescribeKey on it.', { cause: error });
    }
}


/***/ })

};
