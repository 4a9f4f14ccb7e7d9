export const id = 29;
export const ids = [29];
export const modules = {

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L$: () => (/* binding */ checkBucket),
  md: () => (/* binding */ judgeBucket),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/store/bucket-policy.js
var bucket_policy = __webpack_require__(5305);
// EXTERNAL MODULE: ./lib/store/bucket-state.js
var bucket_state = __webpack_require__(5314);
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

// EXTERNAL MODULE: ./lib/store/retention.js
var store_retention = __webpack_require__(7344);
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
async function checkBucket(context, evidence, place) {
    const { boundary, record, log } = context;
    const state = await (0,bucket_state/* askBucket */.cN)(context, place);
    const checks = judgeBucket(state, boundary, evidence, place, [{ name: REMOVAL, caller: state.caller }]);
    for (const { name, verdict, detail } of checks)
        record.check(name, verdict, detail);
    const lacking = checks.filter(({ verdict, nobodyCan }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail' && nobodyCan !== true));
    if (lacking.length > 0) {
        throw (0,lib_errors/* evidenceError */.K)('STORE_UNFIT', `Bucket ${evidence.bucket} is not fit to keep evidence: nothing was sent to it.`, 'Correct the bucket (the Terraform template makes one that fits), or let this role read its settings.', { details: lacking.map(({ name, detail }) => `${name}: ${detail}`) });
    }
    const unknown = checks.filter(({ verdict }) => verdict === 'unknown');
    for (const { detail } of unknown.filter(({ nobodyCan }) => !nobodyCan))
        log.warn(detail);
    const [unseen] = unknown.filter(({ nobodyCan }) => nobodyCan);
    if (unseen)
        log.info(unseen.detail);
    const weaker = weakerDefault(state, evidence);
    if (weaker !== undefined)
        log.warn(`Default retention of ${evidence.bucket}: ${weaker}`);
    return state;
}
/**
 * How the bucket's default retention is weaker than what the boundary declares. This step sends its own lock, so it is no reason
 * to stop: it is about whatever else is put there.
 */
function weakerDefault({ answers, askedAt }, { retention }) {
    const answer = answers.GetObjectLockConfiguration;
    if (answer === undefined)
        return undefined;
    const { Mode, Days, Years } = answer.ObjectLockConfiguration?.Rule?.DefaultRetention ?? {};
    if (Mode === undefined)
        return 'none, so that only what sends its own lock is locked.';
    const text = `${Mode}, ${Days !== undefined ? `${Days} days` : `${Years} years`}; the boundary declares ${retention.mode}, ${(0,store_retention/* lengthText */.mf)(retention)}.`;
    return (0,store_retention/* isShorter */.gs)({ Days, Years }, retention, Date.parse(askedAt)) || (Mode === 'GOVERNANCE' && retention.mode === 'COMPLIANCE')
        ? text
        : undefined;
}
const REMOVAL = 'bucket policy: removal';
const NO_POLICY = ['NoSuchBucketPolicy'];
/** @throws SyntaxError, TypeError for what is no policy: then nothing is known of it */
const policyOf = (answer) => (answer === undefined ? [] : (0,bucket_policy/* parsePolicy */.ON)(answer.Policy ?? ''));
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
        judge: (answer, { arn }) => (0,bucket_policy/* judgeTls */.nJ)(policyOf(answer), arn),
    },
    {
        name: 'bucket policy: retention',
        operation: 'GetBucketPolicy',
        absent: NO_POLICY,
        judge: (answer, { arn, evidence, now }) => (0,bucket_policy/* judgeRetention */.mX)(policyOf(answer), arn, (0,store_retention/* daysOfLock */.kZ)(evidence.retention, now)),
    },
    {
        name: REMOVAL,
        operation: 'GetBucketPolicy',
        absent: NO_POLICY,
        judge: (answer, { arn, evidence, owner, caller }) => (0,bucket_policy/* judgeRemoval */.kp)(policyOf(answer), arn, caller, owner, evidence.retention.mode),
    },
    {
        name: 'bucket replication',
        operation: 'GetBucketReplication',
        absent: ['ReplicationConfigurationNotFoundError'],
        judge: (answer, { boundary }) => judgeReplication(answer?.ReplicationConfiguration, boundary),
    },
];
/**
 * What S3 said of a bucket, held against the boundary. Pure.
 * @param remover who must not be able to take evidence away: each is a check of its own, under its name
 */
function judgeBucket(state, boundary, evidence, { bucket, region }, remover) {
    const subject = {
        evidence,
        boundary,
        region,
        owner: bucket.ExpectedBucketOwner,
        arn: `arn:${(0,partitions/* arnPartition */.IQ)(boundary.partition)}:s3:::${bucket.Bucket}`,
        now: Date.parse(state.askedAt),
        caller: undefined,
    };
    return QUESTIONS.flatMap((question) => question.name === REMOVAL
        ? remover.map(({ name, caller }) => ({ ...judgeAnswer(question, state, { ...subject, caller }), name }))
        : [judgeAnswer(question, state, subject)]);
}
function judgeAnswer({ name, operation, absent, judge }, { answers, denied, caller }, subject) {
    const answer = answers[operation];
    const { name: kind, message } = denied[operation] ?? { name: '', message: 'there is no answer' };
    if (answer === undefined && !absent.includes(kind)) {
        if (kind === 'NoSuchBucket')
            return { name, verdict: 'broken', detail: `there is no bucket ${subject.evidence.bucket}.` };
        // To a role of another account S3 says that it may not, and where it may, that it cannot.
        const isForeign = kind === 'MethodNotAllowed' || (kind === 'AccessDenied' && caller && caller.account !== subject.owner);
        if (operation === 'GetBucketPolicy' && isForeign)
            return {
                name,
                verdict: 'unknown',
                detail: `S3 shows the policy of a bucket to its own account alone: the job that seals, in account ${subject.owner}, looks at it.`,
                nobodyCan: true,
            };
        if (kind === 'AccessDenied')
            return { name, verdict: 'unknown', detail: `S3 does not answer ${operation} to this role, or another account owns the bucket.` };
        return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${message}` };
    }
    try {
        const [verdict, detail] = judge(answer, subject);
        return { name, verdict, detail };
    }
    catch (error) {
        return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gP: () => (/* binding */ namesCaller),
/* harmony export */   kp: () => (/* binding */ judgeRemoval),
/* harmony export */   mX: () => (/* binding */ judgeRetention),
/* harmony export */   nJ: () => (/* binding */ judgeTls)
/* harmony export */ });
/** What would let a role take evidence away, or its protection. */
const REMOVING = [
    ['s3:DeleteObjectVersion', 'object'],
    ['s3:BypassGovernanceRetention', 'object'],
    ['s3:PutBucketObjectLockConfiguration', 'bucket'],
    ['s3:PutBucketPolicy', 'bucket'],
    ['s3:DeleteBucketPolicy', 'bucket'],
];
/** @throws SyntaxError, TypeError when it is no policy, or says something that is not understood here */
function parsePolicy(text) {
    const { Statement } = JSON.parse(text);
    const statements = [Statement].flat();
    if (statements.some((statement) => typeof statement !== 'object' || statement === null))
        throw new TypeError('it has no statements');
    return statements.map(readStatement);
}
const ELEMENTS = new Set('Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' '));
function readStatement(statement) {
    const { Effect: effect } = statement;
    const unknown = Object.keys(statement).find((element) => !ELEMENTS.has(element));
    if (unknown !== undefined || (effect !== 'Allow' && effect !== 'Deny'))
        throw new TypeError('a statement is of another form');
    const conditions = Object.entries((statement.Condition ?? {})).flatMap(([operator, keys]) => Object.entries(keys ?? {}).map(([key, value]) => [`${operator} ${key}`.toLowerCase(), strings(value)]));
    return {
        effect,
        principals: 'NotPrincipal' in statement ? undefined : principalsOf(statement.Principal),
        actions: matcher(statement.Action, statement.NotAction, effect, true),
        resources: matcher(statement.Resource, statement.NotResource, effect, false),
        conditions: new Map(conditions),
    };
}
const strings = (value) => [value]
    .flat()
    .filter((item) => item !== undefined && item !== null)
    .map(String);
const principalsOf = (principal) => typeof principal === 'object' && principal !== null
    ? Object.entries(principal).flatMap(([kind, value]) => {
        // A role is no service, whatever a service may do for it.
        if (kind === 'Service')
            return [];
        return kind === 'AWS' ? strings(value) : strings(value).map((name) => `${kind} ${name}`);
    })
    : strings(principal);
/**
 * Patterns with `*` and `?`, or all that the other list does not name. Where there is neither, all is allowed and nothing denied. A
 * variable, such as ${aws:username}, may stand for anything: it widens what is allowed and never what is denied.
 */
function matcher(given, not, effect, ignoreCase) {
    if (given === undefined && not === undefined)
        return () => effect === 'Allow';
    const widen = (effect === 'Allow') === (given !== undefined);
    const cased = (text) => (ignoreCase ? text.toLowerCase() : text);
    const patterns = strings(given ?? not).map((pattern) => cased(widen ? pattern.replaceAll(/\$\{[^}]*\}/g, '*') : pattern));
    return (text) => patterns.some((pattern) => matches(pattern, cased(text))) === (given !== undefined);
}
/** Whether a text fits a pattern with `*` and `?`. In time of both lengths at most, whatever the pattern: policies are written by others. */
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
/**
 * Whether a statement is about the caller; undefined when it cannot be told.
 * @param owner account of what the policy is on: its own principal says nothing of the callers in it
 */
function namesCaller({ effect, principals }, caller, owner) {
    if (principals === undefined)
        return undefined;
    if (principals.includes('*'))
        return true;
    if (caller === undefined)
        return principals.length > 0 ? undefined : false;
    const answers = principals.map((principal) => isCaller(principal, effect, caller, owner));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
function isCaller(principal, effect, { account, arn }, owner) {
    // The account itself stands for whatever its own policies allow: inside the owner's account they count with or without it.
    if (principal === account || /^arn:[a-z-]+:iam::(\d+):root$/.exec(principal)?.[1] === account)
        return account !== owner;
    const role = /:assumed-role\/([^/]+)\//.exec(arn)?.[1];
    if (role !== undefined && principal.startsWith(arn.slice(0, arn.lastIndexOf('/') + 1)))
        // Who may take the role gives its session any name: one that is denied leaves the others, and one that is allowed can be had.
        return effect === 'Allow' && principal === arn ? true : undefined;
    const [, of, path] = /^arn:[a-z-]+:iam::(\d+):role\/(.+)$/.exec(principal) ?? [];
    if (principal === arn || (role !== undefined && of === account && path?.split('/').at(-1) === role))
        return true;
    return SOMEBODY.test(principal) ? false : undefined;
}
/** An account, a role, a user or a session, or the id of one that is gone: where it is not the caller, it is somebody else. */
const SOMEBODY = /^(?:\d{12}|A[A-Z0-9]{15,}|arn:[a-z-]+:(?:iam::\d+:(?:root$|role\/|user\/)|sts::\d+:(?:assumed-role|federated-user)\/).*)$/;
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


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ askBucket),
/* harmony export */   dz: () => (/* binding */ isStoreState),
/* harmony export */   ny: () => (/* binding */ deniedBy),
/* harmony export */   vl: () => (/* binding */ asRead)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);

const OPERATIONS = [
    'GetBucketLocation',
    'GetBucketVersioning',
    'GetObjectLockConfiguration',
    'GetBucketEncryption',
    'GetPublicAccessBlock',
    'GetBucketPolicy',
    'GetBucketReplication',
];
const ABOUT_ROLES = new Set(['NoSuchBucketPolicy', 'AccessDenied']);
/** Asks S3 everything about the bucket. @throws what the boundary and the network refuse: that is no answer about the bucket */
async function askBucket(context, { bucket, region }) {
    const { aws, now } = context;
    const state = { askedAt: new Date(now()).toISOString(), answers: {}, denied: {} };
    await Promise.all(OPERATIONS.map(async (operation) => {
        try {
            state.answers[operation] = asRead(await aws.call('s3', operation, bucket, { region }));
        }
        catch (error) {
            if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
                throw error;
            state.denied[operation] = deniedBy(error);
        }
    }));
    // What this role may do, or may never see, depends on who it is. Most servers that are not AWS have no STS to ask.
    const isAsked = state.answers.GetBucketPolicy !== undefined || ABOUT_ROLES.has(state.denied.GetBucketPolicy?.name ?? '');
    const caller = isAsked ? await callerOf(context, region) : undefined;
    return caller ? { ...state, caller } : state;
}
/** As a reader of a file finds it: times are texts. */
const asRead = (answer) => {
    const { $metadata, ...told } = JSON.parse(JSON.stringify(answer));
    return told;
};
const deniedBy = (error) => ({ name: error instanceof Error ? error.name : '', message: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
const isDenied = (value) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && typeof value.name === 'string' && typeof value.message === 'string';
/** Whether a value that a stranger wrote has the shape of a state. What is in the answers is for whoever judges them. */
function isBucketState(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.answers) || !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.denied))
        return false;
    const { askedAt, caller, answers, denied } = value;
    return (typeof askedAt === 'string' &&
        !Number.isNaN(Date.parse(askedAt)) &&
        (caller === undefined || ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(caller) && typeof caller.account === 'string' && typeof caller.arn === 'string')) &&
        Object.values(answers).every(_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv) &&
        Object.values(denied).every(isDenied));
}
function isStoreState(value) {
    if (!isBucketState(value))
        return false;
    const { object } = value;
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object) || typeof object.key !== 'string')
        return false;
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object.head) || isDenied(object.denied);
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


/***/ }),

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ CLOCK_SKEW),
/* harmony export */   P5: () => (/* binding */ lockedUntil),
/* harmony export */   gs: () => (/* binding */ isShorter),
/* harmony export */   kZ: () => (/* binding */ daysOfLock),
/* harmony export */   mf: () => (/* binding */ lengthText)
/* harmony export */ });
const DAY = 86_400_000;
/** Milliseconds by which a lock may look too short: S3 lets clocks differ by a quarter of an hour, and as long an upload may take. */
const CLOCK_SKEW = 30 * 60_000;
/** When a lock that begins at a time ends, both in milliseconds. A 29 February without its day ends on 1 March. */
function lockedUntil(retention, from) {
    if ('days' in retention)
        return from + retention.days * DAY;
    const end = new Date(from);
    end.setUTCFullYear(end.getUTCFullYear() + retention.years);
    return end.getTime();
}
/** Days of a lock that begins at a time. */
const daysOfLock = (retention, from) => Math.round((lockedUntil(retention, from) - from) / DAY);
const lengthText = (retention) => ('days' in retention ? `${retention.days} days` : `${retention.years} years`);
/** Whether a bucket's default, in days or in years, is shorter than a lock that begins at a time. A year of S3 may be one of 365 days. */
const isShorter = (byDefault, retention, from) => byDefault.Years !== undefined && 'years' in retention
    ? byDefault.Years < retention.years
    : (byDefault.Days ?? (byDefault.Years ?? 0) * 365) < daysOfLock(retention, from);


/***/ })

};
