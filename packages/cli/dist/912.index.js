export const id = 912;
export const ids = [912];
export const modules = {

/***/ 60912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLive: () => (/* binding */ checkLive)
});

// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/judge/arn.js
var arn = __webpack_require__(3712);
// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/rules.js
var rules = __webpack_require__(17080);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/live/answers.js

/** Errors that say that what is asked for is not set, or not there. */
const ABSENT = /^(?:NoSuchBucket|NoSuchKey|NotFound|NotFoundException|ResourceNotFoundException|NoSuchBucketPolicy|NoSuchPublicAccessBlockConfiguration|ReplicationConfigurationNotFoundError|ServerSideEncryptionConfigurationNotFoundError|ObjectLockConfigurationNotFoundError)$/;
const DENIED = /^(?:AccessDenied|AccessDeniedException|Forbidden|403|AllAccessDisabled|UnauthorizedAccess)$/;
/**
 * Makes one call. A denial is no answer: what the role may not see is not known. Refusals of the boundary and missing credentials pass
 * through, because they are about this step and not about the bucket.
 */
async function tell(call) {
    try {
        return { told: 'answer', answer: await call() };
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj)
            throw error;
        const name = error instanceof Error ? error.name : '';
        if (ABSENT.test(name))
            return { told: 'absent' };
        const status = error.$metadata?.httpStatusCode;
        if (status === 404)
            return { told: 'absent' };
        if (DENIED.test(name) || status === 403)
            return { told: 'denied', why: 'the role of this job may not ask for it' };
        return { told: 'silent', why: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/live/policy.js

/** What a bucket policy says about plain HTTP and about others; undefined where it is no policy that can be read. */
function readBucketPolicy(text, bucket, boundary) {
    const statements = statementsOf(text);
    if (!statements)
        return undefined;
    const tlsOnly = statements.some(({ effect, principals, notPrincipal, actions, resources, condition }) => effect === 'Deny' &&
        !notPrincipal &&
        principals.includes('*') &&
        actions.some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
        resources.some((resource) => resource === '*' || resource.endsWith(`:::${bucket}/*`) || resource.endsWith(`:::${bucket}*`)) &&
        Object.keys(condition).length === 1 &&
        Object.entries(condition.Bool ?? condition.BoolIfExists ?? {}).some(([key, value]) => key.toLowerCase() === 'aws:securetransport' && texts(value).every((item) => item.toLowerCase() === 'false')));
    const others = new Set();
    for (const { effect, principals, notPrincipal, condition } of statements) {
        if (effect !== 'Allow')
            continue;
        if (notPrincipal)
            others.add('everyone but some');
        for (const principal of principals) {
            if (principal === '*') {
                if (Object.keys(condition).length === 0)
                    others.add('everyone');
                continue;
            }
            const account = /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/.exec(principal)?.[1];
            const foreign = (0,arn/* foreignAccount */.iV)(boundary, account);
            if (foreign)
                others.add(foreign);
        }
    }
    return { tlsOnly, others: [...others] };
}
function statementsOf(text) {
    try {
        const { Statement: list } = JSON.parse(text);
        const statements = Array.isArray(list) ? list : [list];
        return statements.map((item) => {
            const { Effect, Principal, NotPrincipal, Action, Resource, Condition } = item;
            const principals = typeof Principal === 'object' && Principal !== null ? Object.values(Principal).flatMap(texts) : texts(Principal);
            return {
                effect: String(Effect),
                principals,
                notPrincipal: NotPrincipal !== undefined,
                actions: texts(Action),
                resources: texts(Resource),
                condition: (Condition ?? {}),
            };
        });
    }
    catch {
        return undefined;
    }
}
const texts = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/live/check.js





/** The most state objects that are looked at, and how many at once. */
const MAX_OBJECTS = 500;
const AT_ONCE = 8;
/**
 * Asks AWS whether the declared state bucket, its key, the state objects and the lock tables are what the boundary says. Reads only.
 * What AWS does not tell is unknown.
 * @throws the codes of the AWS calls: no credentials, a host or bucket outside the boundary
 */
async function checkLive(context, state, keys, tables = []) {
    return new LiveCheck(context, state).run(keys, tables);
}
class LiveCheck {
    #findings = [];
    #context;
    #aws;
    #boundary;
    #state;
    #region;
    constructor(context, state) {
        this.#context = context;
        this.#aws = context.aws;
        this.#boundary = context.boundary;
        this.#state = state;
        this.#region = state.region ?? (0,boundary/* homeRegion */.wC)(context.boundary);
    }
    async run(keys, tables) {
        const owner = await this.#owner();
        const bucket = { Bucket: this.#state.bucket, ...(owner !== undefined && { ExpectedBucketOwner: owner }) };
        await Promise.all([this.#bucket(bucket), this.#key(), this.#objects(bucket, keys), ...tables.map((table) => this.#table(table))]);
        if (this.#state.lock === 'dynamodb' && tables.length === 0)
            this.#say(rules/* RULES */.y.liveLock, 'unknown', 'lock table', 'No backend names its lock table, so that it is not looked at.');
        return this.#findings;
    }
    /** Notes an answer in the record, and makes a finding of one that does not hold. */
    #say(rule, verdict, name, detail, details = {}) {
        this.#context.record.check(`live: ${name}`, verdict, detail);
        if (verdict === 'holds')
            return;
        this.#findings.push((0,finding/* finding */.gk)(rule, { verdict, message: detail, resource: `s3://${this.#state.bucket}`, key: name, ...details }));
    }
    /** As say, for an answer that AWS gave or not. */
    #judge(rule, name, told, judge, details = {}) {
        if (told.told === 'denied' || told.told === 'silent') {
            this.#say(rule, 'unknown', name, `Whether the ${name} is right is not known: ${told.why}.`, details);
            return;
        }
        const [verdict, detail] = judge(told.told === 'answer' ? told.answer : undefined);
        this.#say(rule, verdict, name, detail, details);
    }
    /** The account of the boundary that owns the bucket. S3 denies every call that expects another owner. */
    async #owner() {
        const accounts = [...new Set(Object.values(this.#boundary.accounts))];
        const { Account: caller } = await this.#aws.call('sts', 'GetCallerIdentity', {}, { region: this.#region });
        const foreign = (0,arn/* foreignAccount */.iV)(this.#boundary, caller);
        if (foreign)
            this.#say(rules/* RULES */.y.liveOwner, 'broken', 'account of this job', `This job acts as ${foreign}, which the boundary does not declare.`);
        const candidates = accounts.length > 0 ? accounts : caller === undefined ? [] : [caller];
        for (const account of candidates) {
            const told = await tell(() => this.#aws.call('s3', 'GetBucketLocation', { Bucket: this.#state.bucket, ExpectedBucketOwner: account }, { region: this.#region }));
            if (told.told === 'absent') {
                this.#say(rules/* RULES */.y.liveOwner, 'broken', 'bucket', `There is no bucket ${this.#state.bucket}.`);
                return account;
            }
            if (told.told !== 'answer')
                continue;
            this.#say(rules/* RULES */.y.liveOwner, 'holds', 'owner', `The bucket belongs to account ${account}.`);
            const { LocationConstraint: place } = told.answer;
            const actual = String(place) === 'EU' ? 'eu-west-1' : place || 'us-east-1';
            const right = actual === this.#region;
            this.#say(rules/* RULES */.y.liveRegion, right ? 'holds' : 'broken', 'region', `The bucket is in ${actual}${right ? '' : `; the boundary declares ${this.#region}`}.`);
            return account;
        }
        this.#say(rules/* RULES */.y.liveOwner, 'unknown', 'owner', `S3 does not say that ${this.#state.bucket} belongs to ${accounts.length > 0 ? 'an account of the boundary' : 'the account of this job'}: another owns it, or the role of this job may not ask.`);
        return undefined;
    }
    async #bucket(bucket) {
        const ask = (call) => tell(call);
        const options = { region: this.#region };
        const [versioning, encryption, access, policy, replication, lock] = await Promise.all([
            ask(() => this.#aws.call('s3', 'GetBucketVersioning', bucket, options)),
            ask(() => this.#aws.call('s3', 'GetBucketEncryption', bucket, options)),
            ask(() => this.#aws.call('s3', 'GetPublicAccessBlock', bucket, options)),
            ask(() => this.#aws.call('s3', 'GetBucketPolicy', bucket, options)),
            ask(() => this.#aws.call('s3', 'GetBucketReplication', bucket, options)),
            ask(() => this.#aws.call('s3', 'GetObjectLockConfiguration', bucket, options)),
        ]);
        this.#judge(rules/* RULES */.y.liveVersioning, 'versioning', versioning, (answer) => [
            answer?.Status === 'Enabled' ? 'holds' : 'broken',
            `Versioning of the bucket is ${answer?.Status === 'Enabled' ? 'on' : 'off'}.`,
        ]);
        this.#judge(rules/* RULES */.y.liveEncryption, 'default encryption', encryption, (answer) => {
            const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
            const { SSEAlgorithm: algorithm = 'none', KMSMasterKeyID: key } = rule ?? {};
            if (!algorithm.startsWith('aws:kms'))
                return ['broken', `The bucket encrypts with ${algorithm} by default, not with a KMS key.`];
            if (key === undefined)
                return ['broken', "The bucket encrypts with AWS's own key aws/s3 by default, whose policy nobody can change."];
            return this.#sameKey(key, 'The bucket encrypts by default');
        });
        this.#judge(rules/* RULES */.y.livePublic, 'public access block', access, (answer) => {
            const block = (answer?.PublicAccessBlockConfiguration ?? {});
            const open = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'].filter((name) => block[name] !== true);
            return open.length === 0 ? ['holds', 'Public access is blocked.'] : ['broken', `${open.join(', ')} is not set for the bucket.`];
        });
        const read = policy.told === 'answer' ? readBucketPolicy(policy.answer.Policy ?? '', bucket.Bucket, this.#boundary) : undefined;
        this.#judge(rules/* RULES */.y.liveTls, 'TLS-only policy', policy, () => policy.told === 'answer' && !read
            ? ['unknown', 'The bucket policy cannot be read.']
            : read?.tlsOnly
                ? ['holds', 'The bucket policy denies every request without TLS.']
                : ['broken', 'No statement of the bucket policy denies requests without TLS.']);
        if (read && read.others.length > 0)
            this.#say(rules/* RULES */.y.livePolicy, 'broken', 'bucket policy', `The bucket policy lets in ${read.others.join(', ')}.`);
        this.#judge(rules/* RULES */.y.liveReplication, 'replication', replication, (answer) => this.#replication(answer?.ReplicationConfiguration?.Rules ?? []));
        if (lock.told === 'answer' || lock.told === 'absent') {
            const on = lock.told === 'answer' && lock.answer.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
            this.#context.record.check('live: Object Lock', 'holds', `Object Lock of the state bucket is ${on ? 'on' : 'off'}.`);
        }
    }
    /** Where copies go. A bucket's ARN names no region; the key that encrypts the copy does. */
    #replication(rules) {
        const active = rules.filter(({ Status }) => Status === 'Enabled');
        if (active.length === 0)
            return ['holds', 'The bucket is not replicated.'];
        const { state, evidence } = this.#boundary;
        const declared = [state?.bucket, evidence && 'bucket' in evidence ? evidence.bucket : undefined];
        let verdict = 'holds';
        const said = [];
        for (const { Destination: target } of active) {
            const name = target?.Bucket?.replace(/^arn:[^:]*:s3:::/, '') ?? 'a bucket without name';
            const key = target?.EncryptionConfiguration?.ReplicaKmsKeyID;
            const outside = (0,arn/* foreignAccount */.iV)(this.#boundary, target?.Account) ??
                (key === undefined ? undefined : (0,arn/* outsideArn */.P8)(this.#boundary, key)) ??
                (0,arn/* outsideArn */.P8)(this.#boundary, target?.Bucket ?? '');
            if (outside) {
                verdict = 'broken';
                said.push(`${name} of ${outside}`);
            }
            else if (!declared.includes(name) && !key?.startsWith('arn:')) {
                if (verdict === 'holds')
                    verdict = 'unknown';
                said.push(`${name}, whose region is not known`);
            }
            else
                said.push(name);
        }
        return [verdict, `The bucket is replicated to ${said.join('; ')}.`];
    }
    #sameKey(key, what) {
        const declared = this.#state['kms-key'];
        const outside = (0,arn/* outsideArn */.P8)(this.#boundary, key);
        if (outside)
            return ['broken', `${what} with a key of ${outside}, outside the boundary.`];
        const same = declared === undefined ? true : (0,arn/* isSameKey */.yL)(key, declared);
        if (same === undefined)
            return ['unknown', `${what} with ${(0,arn/* quote */.hD)(key)}; whether that is ${declared} of the boundary cannot be told.`];
        return [same ? 'holds' : 'broken', `${what} with ${(0,arn/* quote */.hD)(key)}${same ? '' : `; the boundary declares ${declared}`}.`];
    }
    async #key() {
        const id = this.#state['kms-key'];
        if (id === undefined)
            return;
        const region = id.startsWith('arn:') ? id.split(':')[3] : this.#region;
        const options = { region: region ?? this.#region };
        const [told, rotation] = await Promise.all([
            tell(() => this.#aws.call('kms', 'DescribeKey', { KeyId: id }, options)),
            tell(() => this.#aws.call('kms', 'GetKeyRotationStatus', { KeyId: id }, options)),
        ]);
        const resource = { resource: id };
        this.#judge(rules/* RULES */.y.liveKey, 'KMS key', told, (answer) => {
            const key = answer?.KeyMetadata;
            if (!key)
                return ['broken', `There is no key ${id}.`];
            const foreign = (0,arn/* foreignAccount */.iV)(this.#boundary, key.AWSAccountId) ?? (key.Arn === undefined ? undefined : (0,arn/* outsideArn */.P8)(this.#boundary, key.Arn));
            if (foreign)
                return ['broken', `The key belongs to ${foreign}, outside the boundary.`];
            if (key.KeyState !== 'Enabled')
                return ['broken', `The key is ${key.KeyState ?? 'in no known state'}, not Enabled.`];
            if (key.KeyManager !== 'CUSTOMER')
                return ['broken', 'The key is managed by AWS: nobody else can change its policy.'];
            const replicas = (key.MultiRegionConfiguration?.ReplicaKeys ?? []).map(({ Region }) => Region ?? 'an unnamed region');
            const away = [key.MultiRegionConfiguration?.PrimaryKey?.Region, ...replicas].filter((place) => place !== undefined && !this.#boundary.regions.includes(place));
            if (away.length > 0)
                return ['broken', `The key is also in ${away.join(', ')}, outside the boundary.`];
            if (key.MultiRegion)
                return ['broken', 'The key is a multi-Region key: a copy of it can be made in another region at any time.'];
            return ['holds', 'The key is enabled, of the boundary, and in one region.'];
        }, resource);
        this.#judge(rules/* RULES */.y.liveRotation, 'key rotation', rotation, (answer) => [answer?.KeyRotationEnabled ? 'holds' : 'broken', `Rotation of the key is ${answer?.KeyRotationEnabled ? 'on' : 'off'}.`], resource);
    }
    /** A lock table: that it takes locks, and that it has no copy outside. */
    async #table(name) {
        if (this.#boundary.partition === 'sandbox') {
            this.#say(rules/* RULES */.y.liveLock, 'unknown', `lock table ${name}`, 'The sandbox has no DynamoDB to ask.', { resource: `dynamodb:${name}` });
            return;
        }
        const told = await tell(() => this.#aws.call('dynamodb', 'DescribeTable', { TableName: name }, { region: this.#region }));
        this.#judge(rules/* RULES */.y.liveLock, `lock table ${name}`, told, (answer) => {
            const table = answer?.Table;
            if (!table)
                return ['broken', `There is no lock table ${(0,arn/* quote */.hD)(name)}.`];
            const outside = (0,arn/* outsideArn */.P8)(this.#boundary, table.TableArn ?? '') ?? (0,arn/* outsideArn */.P8)(this.#boundary, table.SSEDescription?.KMSMasterKeyArn ?? '');
            if (outside)
                return ['broken', `The lock table ${(0,arn/* quote */.hD)(name)} or its key is of ${outside}.`];
            const away = (table.Replicas ?? [])
                .map(({ RegionName }) => RegionName ?? 'an unnamed region')
                .filter((region) => !this.#boundary.regions.includes(region));
            if (away.length > 0)
                return ['broken', `The lock table ${(0,arn/* quote */.hD)(name)} is copied to ${away.join(', ')}, outside the boundary.`];
            if (!table.KeySchema?.some(({ AttributeName, KeyType }) => AttributeName === 'LockID' && KeyType === 'HASH'))
                return ['broken', `The lock table ${(0,arn/* quote */.hD)(name)} has no hash key LockID, so that it takes no lock.`];
            return ['holds', `The lock table ${(0,arn/* quote */.hD)(name)} has no copy outside the boundary.`];
        }, { resource: `dynamodb:${name}` });
    }
    async #objects(bucket, keys) {
        const wanted = [...new Set(keys)].sort();
        const looked = wanted.slice(0, MAX_OBJECTS);
        if (wanted.length > looked.length)
            this.#say(rules/* RULES */.y.liveObject, 'unknown', 'state objects', `${wanted.length - looked.length} of ${wanted.length} state objects were not looked at.`);
        const waiting = [...looked];
        const work = async () => {
            for (let key = waiting.shift(); key !== undefined; key = waiting.shift())
                await this.#object(bucket, key);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    async #object(bucket, key) {
        const told = await tell(() => this.#aws.call('s3', 'HeadObject', { ...bucket, Key: key }, { region: this.#region }));
        this.#judge(rules/* RULES */.y.liveObject, `state object ${key}`, told, (answer) => {
            if (!answer)
                return ['holds', `There is no state under ${key} yet.`];
            const { ServerSideEncryption: algorithm = 'none', SSEKMSKeyId: kmsKey } = answer;
            if (!algorithm.startsWith('aws:kms') || kmsKey === undefined)
                return ['broken', `The state under ${key} is encrypted with ${algorithm}, not with a KMS key.`];
            return this.#sameKey(kmsKey, `The state under ${key} is encrypted`);
        }, { resource: `s3://${bucket.Bucket}/${key}` });
    }
}


/***/ })

};
