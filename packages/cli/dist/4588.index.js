export const id = 4588;
export const ids = [4588,6759,247];
export const modules = {

/***/ 247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderStore: () => (/* binding */ folderStore),
/* harmony export */   h: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49195);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77958);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16759);







/**
 * A local folder that is written once: `<yyyy>/<mm>/<sha256>.tar` with its receipt beside it, both read-only. Nothing in
 * it is ever replaced, and a package is there whole or not at all. Whoever owns the folder can still delete it.
 * @param folder absolute path
 * @param now milliseconds since the epoch
 */
function folderStore(folder, now) {
    return { name: folder, put: (pack) => putInFolder(folder, pack, now) };
}
/** @throws FILE_UNWRITABLE, STORE_CONFLICT */
async function putInFolder(folder, pack, now) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, (0,_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .T)(pack));
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
            const { sha256 } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256File */ .Q)(file);
            if (sha256 !== pack.sha256)
                throw conflict(file, pack.sha256, sha256);
            receipt = { ...receipt, already: true, storedAt: (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(file)).mtime.toISOString() };
        }
        // A kill after the package and before its receipt is made good by the next run.
        const text = (0,_receipt_js__WEBPACK_IMPORTED_MODULE_4__.formatReceipt)({ ...receipt, already: false });
        await addOnce(file.replace(/\.tar$/, '.receipt.json'), (temporary) => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, text, { flag: 'wx' }));
    }
    catch (error) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .writeFailure */ .EU)(file, error);
    }
    return { receipt, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 }) };
}
const conflict = (location, ours, theirs) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceError */ .K)('STORE_CONFLICT', `${location} is there already, and is not this package: it has the SHA-256 ${theirs}, this package ${ours}.`, 'Nothing was overwritten. Find out what put it there; its name is the SHA-256 that it should have.');
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
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .errnoOf */ .UQ)(error) === 'EEXIST')
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

/***/ 16759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   formatReceipt: () => (/* binding */ formatReceipt)
/* harmony export */ });
const formatReceipt = (receipt) => `${JSON.stringify(receipt, null, 2)}\n`;
/** Where a package is below the root of its store: by year and month, under its own SHA-256. */
function keyOf({ sha256, time }) {
    const [year, month] = new Date(time * 1000).toISOString().split('-');
    return `${year}/${month}/${sha256}.tar`;
}


/***/ }),

/***/ 94588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bucketStore: () => (/* binding */ bucketStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/errors.js
var lib_errors = __webpack_require__(77958);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/store/bucket-checks.js


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
    const call = async (operation) => (await aws.call('s3', operation, bucket, { region }));
    const checks = await Promise.all(QUESTIONS.map((question) => ask(question, call, evidence, region)));
    for (const { name, verdict, detail } of checks)
        record.check(name, verdict, detail);
    const lacking = checks.filter(({ verdict }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'));
    if (lacking.length > 0) {
        throw (0,lib_errors/* evidenceError */.K)('STORE_UNFIT', `Bucket ${bucket.Bucket} is not fit to keep evidence: nothing was sent to it.`, 'Correct the bucket (the Terraform template makes one that fits), or let this role read its settings.', { details: lacking.map(({ name, detail }) => `${name}: ${detail}`) });
    }
    for (const { verdict, detail } of checks)
        if (verdict === 'unknown')
            log.warn(detail);
}
const QUESTIONS = [
    {
        name: 'bucket region',
        operation: 'GetBucketLocation',
        absent: [],
        judge: ({ LocationConstraint }, _, region) => {
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
        judge: (answer, evidence) => {
            const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
            const algorithm = rule?.SSEAlgorithm ?? 'none';
            const wanted = evidence['kms-key'] === undefined ? algorithm !== 'none' : algorithm.startsWith('aws:kms');
            const key = rule?.KMSMasterKeyID ? ` with ${rule.KMSMasterKeyID}` : '';
            return [
                wanted ? 'holds' : 'broken',
                `default encryption is ${algorithm}${key}${wanted ? '' : ', and the boundary names a KMS key'}.`,
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
];
async function ask({ name, operation, absent, judge }, call, evidence, region) {
    try {
        const [verdict, detail] = judge(await call(operation), evidence, region);
        return { name, verdict, detail };
    }
    catch (error) {
        const kind = error instanceof Error ? error.name : '';
        if (absent.includes(kind)) {
            const [verdict, detail] = judge(undefined, evidence, region);
            return { name, verdict, detail };
        }
        if (kind === 'NoSuchBucket')
            return { name, verdict: 'broken', detail: `there is no bucket ${evidence.bucket}.` };
        if (kind === 'AccessDenied')
            return { name, verdict: 'unknown', detail: `S3 does not answer ${operation} to this role, or another account owns the bucket.` };
        // Refusals of the boundary and of the network are not answers about the bucket.
        if (error instanceof errors/* SovereignError */.Rj)
            throw error;
        return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/folder.js
var folder = __webpack_require__(247);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/receipt.js
var receipt = __webpack_require__(16759);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/store/s3.js







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
            const key = (0,receipt/* keyOf */.T)(pack);
            const { already, versionId } = await putOnce(context, evidence, kmsKey, place, key, pack, pause);
            return stored(context, evidence, kmsKey, place, key, pack, already, versionId);
        },
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
                ...(kmsKey !== undefined && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey }),
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
        throw (0,lib_errors/* evidenceError */.K)('STORE_REFUSED', `S3 took ${location} and does not tell what it holds: ${(0,errors/* messageOf */.bD)(error)}`, 'Let this role call s3:GetObject, s3:GetObjectVersion and s3:GetObjectRetention on the bucket.', { cause: error });
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
        lock: { mode: evidence.retention.mode, until: new Date(until).toISOString() },
        ...(head.ServerSideEncryption && {
            encryption: { algorithm: head.ServerSideEncryption, ...(head.SSEKMSKeyId && { key: head.SSEKMSKeyId }) },
        }),
    };
    async function* read() {
        const { Body } = await aws.call('s3', 'GetObject', { ...bucket, Key: key, VersionId: version }, { region });
        if (Body)
            yield* Body;
    }
    return { receipt, read };
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
