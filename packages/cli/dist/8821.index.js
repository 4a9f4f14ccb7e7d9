export const id = 8821;
export const ids = [8821,247];
export const modules = {

/***/ 81652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ LOST),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

/** Errors after which the request may or may not have arrived. */
const LOST = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED', 'AWS_DEADLINE']);
/** Whether what failed can succeed when it is tried again. */
function mayPass(error) {
    if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return LOST.has(error.code);
    const status = statusOf(error);
    if (status === undefined)
        return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errnoOf */ .UQ)(error) === undefined;
    // S3 answers 400 to a body that stopped coming.
    return status === 408 || status === 409 || status === 429 || status >= 500 || error.name === 'RequestTimeout';
}
/** Status of the answer behind an error of the AWS client; undefined where there was none. */
const statusOf = (error) => {
    const { $metadata, $response } = error;
    return $metadata?.httpStatusCode ?? $response?.statusCode;
};


/***/ }),

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
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49195);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77958);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55355);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16759);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33160);









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
        list: () => (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .bt)(folder),
        open: ({ key }) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .readStored */ .CL)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, key)),
    };
}
/** @throws FILE_UNWRITABLE, STORE_CONFLICT */
async function putInFolder(folder, pack, now) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, (0,_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(pack));
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
        if ((await isTaken(file)) || !(await addOnce(file, (temporary) => copy(pack, temporary, now())))) {
            if (!(await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(file)).isFile())
                throw taken(file, 'is no file of its own: it is a link, a folder or a device');
            const { sha256 } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256File */ .Q)(file);
            if (sha256 !== pack.sha256)
                throw conflict(file, pack.sha256, `the SHA-256 ${sha256}`);
            receipt = { ...receipt, already: true, storedAt: (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(file)).mtime.toISOString() };
        }
        // A kill after the package and before its receipt is made good by the next run.
        const text = (0,_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReceipt */ .IA)({ ...receipt, already: false });
        await addOnce(file.replace(/\.tar$/, '.receipt.json'), (temporary) => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, text, { flag: 'wx' }));
    }
    catch (error) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .writeFailure */ .EU)(file, error);
    }
    return { receipt, read: () => (0,_spool_js__WEBPACK_IMPORTED_MODULE_8__/* .readBack */ .e7)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 })) };
}
/** Asked first: what is there already takes no second place on a disk that may be full. */
const isTaken = (file) => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(file).then(() => true, () => false);
/** Copies a package, which others on this machine can write to: what gets a name that says its SHA-256 has that SHA-256. */
async function copy(pack, to, at) {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile(pack.file, to, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.COPYFILE_EXCL);
    const { sha256 } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256File */ .Q)(to);
    // A step that finds it there later says the same of when it was stored.
    if (sha256 === pack.sha256)
        return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes(to, at / 1000, at / 1000);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceError */ .K)('STORE_REFUSED', `${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(pack.file)} changed before it was stored: it has the SHA-256 ${sha256}, and ${pack.sha256} was packed.`, 'Nothing was stored. Find out what writes to the output folder, and run this step again.');
}
/** @param theirs SHA-256 or size of what is there, in words */
const conflict = (location, ours, theirs) => taken(location, `is not this package: it has ${theirs}, this package the SHA-256 ${ours}`);
const taken = (location, what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceError */ .K)('STORE_CONFLICT', `${location} is there already, and ${what}.`, 'Nothing was overwritten. Find out what put it there; its name is the SHA-256 that it should have.');
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
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_10__/* .errnoOf */ .UQ)(error) === 'EEXIST')
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

/***/ 55355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   FQ: () => (/* binding */ listMonth),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49195);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77958);





/** A link is refused, and a pipe that nobody writes to is empty rather than waited for. */
async function* readStored(file, bytes) {
    const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    yield* handle.createReadStream({
        highWaterMark: 1024 * 1024,
        ...(bytes !== undefined && { end: bytes - 1 }),
    });
}
/** The files of a month, `yyyy/mm`. @throws FILE_UNREADABLE */
async function listMonth(folder, month) {
    const at = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, month);
    try {
        // A month may be missing; a store that is not there must not look like an empty one.
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access(folder);
        const names = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir(at).catch((error) => {
            if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
                return [];
            throw error;
        });
        return await Promise.all(names.sort().map(async (name) => {
            const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(node_path__WEBPACK_IMPORTED_MODULE_2__.join(at, name));
            const problems = stats.isFile() ? [] : ['it is a link, a folder or a device, not a file'];
            return { key: `${month}/${name}`, size: stats.size, storedAt: stats.mtime.toISOString(), problems };
        }));
    }
    catch (error) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(at, error);
    }
}
/** The files of all months. @throws FILE_UNREADABLE */
async function listFolder(folder) {
    const named = async (at, pattern) => (await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir(at)).filter((name) => pattern.test(name)).sort();
    try {
        const years = await named(folder, /^\d{4}$/);
        const months = await Promise.all(years.map(async (year) => (await named(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, year), /^\d\d$/)).map((month) => `${year}/${month}`)));
        return (await Promise.all(months.flat().map((month) => listMonth(folder, month)))).flat();
    }
    catch (error) {
        // Nothing was stored yet.
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return [];
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(folder, error);
    }
}
/** What to do about a list that S3 refused, by the name of its error. */
function fixFor(error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NoSuchBucket')
        return 'Check the name of the bucket under "evidence" in the boundary.';
    if (/Token|AccessKeyId|Signature|TimeTooSkewed/.test(name))
        return 'Take new credentials of the role, and see that the clock of this machine is right.';
    return 'Let this role call s3:ListBucketVersions on the bucket, and see that the account under "evidence" in the boundary owns it.';
}
/**
 * Every version under a prefix, because a delete marker takes a locked package out of the plain list though nobody can delete
 * the package itself.
 * @throws STORE_REFUSED
 */
async function listVersions({ aws }, { bucket, region }, prefix) {
    const found = new Map();
    const markers = new Map();
    const pages = new Set();
    let next = {};
    while (next) {
        const answer = await aws
            .call('s3', 'ListObjectVersions', { ...bucket, Prefix: prefix, ...next }, { region })
            .catch((error) => {
            if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj)
                throw error;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('STORE_REFUSED', `s3://${bucket.Bucket}/${prefix} cannot be listed: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, fixFor(error), {
                cause: error,
            });
        });
        // What is no list has no packages in it either, and must not look like an empty month.
        if (answer.Name !== bucket.Bucket || answer.IsTruncated === undefined) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('STORE_REFUSED', `s3://${bucket.Bucket}/${prefix} cannot be listed: what answered gave no list of that bucket.`, 'Look at what stands between this machine and S3.');
        }
        for (const { Key: key, LastModified: at, Size: size = 0, VersionId: versionId } of answer.Versions ?? []) {
            if (key === undefined || at === undefined)
                continue;
            const known = found.get(key);
            const storedAt = at.toISOString();
            // Newest first: the last one that comes is the one that was written first.
            found.set(key, { key, size, storedAt, ...(versionId && { versionId }), problems: [], versions: (known?.versions ?? 0) + 1 });
        }
        for (const { Key: key, LastModified: at } of answer.DeleteMarkers ?? [])
            if (key !== undefined)
                markers.set(key, [...(markers.get(key) ?? []), at?.toISOString() ?? '']);
        const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = answer;
        next = answer.IsTruncated && KeyMarker ? { KeyMarker, ...(VersionIdMarker && { VersionIdMarker }) } : undefined;
        const page = JSON.stringify(next);
        if (answer.IsTruncated && (!next || pages.has(page))) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('STORE_REFUSED', `s3://${bucket.Bucket}/${prefix} cannot be listed: S3 says that there is more, and does not give it.`, 'Ask again. If it stays so, look at what answers in place of S3.');
        }
        pages.add(page);
    }
    for (const [key, [at = '']] of markers) {
        const gone = { key, size: 0, storedAt: at, versions: 1, problems: ['every version of it is gone'] };
        if (!found.has(key))
            found.set(key, gone);
    }
    return [...found.values()]
        .map(({ versions, ...file }) => ({
        ...file,
        problems: [
            ...file.problems,
            ...(versions > 1 ? [`${versions - 1} more written over it; its first version is taken`] : []),
            ...(markers.get(file.key) ?? []).map((at) => `taken out of the list by a delete marker of ${at}`),
        ],
    }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}


/***/ }),

/***/ 98821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   bucketStore: () => (/* binding */ bucketStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74213);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77958);
/* harmony import */ var _bucket_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36558);
/* harmony import */ var _bucket_state_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6137);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81652);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(247);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55355);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16759);
/* harmony import */ var _retention_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21505);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33160);













const ATTEMPTS = 4;
/** One PutObject takes no more; a multipart upload would have no SHA-256 over the whole. */
const MAX_BYTES = 5 * 1024 ** 3;
/**
 * An S3 bucket with Object Lock. The bucket is checked before this returns, and so before anything is signed or sent.
 * @param pause waits between attempts, in milliseconds
 * @throws STORE_UNFIT, and what the call itself throws: CREDENTIALS_MISSING, EGRESS_REFUSED
 */
async function bucketStore(context, evidence, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout) {
    const place = (0,_bucket_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(context.boundary, evidence);
    const [kmsKey, state] = await Promise.all([encryptionKey(context, evidence, place), (0,_bucket_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBucket */ .L$)(context, evidence, place)]);
    return {
        name: `s3://${evidence.bucket}`,
        put: async (pack) => {
            const key = (0,_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(pack);
            const put = await putOnce(context, evidence, kmsKey, place, key, pack, pause);
            return stored(context, evidence, kmsKey, place, key, pack, put);
        },
        list: () => (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .listVersions */ .yO)(context, place, ''),
        open: ({ key, versionId }) => readObject(context, place, { Key: key, ...(versionId !== undefined && { VersionId: versionId }) }),
        state: async (file) => ({ ...state, ...(await askObject(context, place, file)) }),
    };
}
/**
 * Sends the package once. `If-None-Match: *` makes a second version impossible, so that a lost answer, which looks like a
 * failure, is found out by asking for what is there, and every attempt ends in exactly one version.
 */
async function putOnce(context, evidence, kmsKey, { bucket, region }, key, pack, pause) {
    const { aws, now, log } = context;
    if (pack.size > MAX_BYTES) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceError */ .K)('STORE_REFUSED', `The package has ${pack.size} bytes; one upload takes ${MAX_BYTES}.`, 'Keep less in one ledger.');
    }
    const location = `s3://${bucket.Bucket}/${key}`;
    let last;
    /** Set while an attempt may have stored it: why S3 does not say whether it did. */
    let untold;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const body = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(pack.file, { highWaterMark: 256 * 1024 });
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
                ObjectLockRetainUntilDate: new Date(Math.ceil((0,_retention_js__WEBPACK_IMPORTED_MODULE_7__/* .lockedUntil */ .P5)(evidence.retention, now()) / 1000) * 1000),
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
            if (kind === 'final' && !untold)
                throw refused(location, error);
            const there = await isThere(context, { bucket, region }, key, pack);
            if (there === true)
                return { already: kind === 'exists' && attempt === 1 };
            if (there === false)
                untold = undefined;
            else if (untold || kind !== 'refused')
                untold = there;
            log.detail(`Attempt ${attempt} to store the package failed: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
            if (kind === 'final')
                break;
            if (attempt < ATTEMPTS)
                await pause(250 * 4 ** (attempt - 1));
        }
        finally {
            body.destroy();
        }
    }
    if (!untold)
        throw refused(location, last);
    throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .unconfirmed */ .B1)(`Whether ${location} was stored is not known (${said(last)}), and S3 does not show it: ${said(untold.error)}`, last, permissions(untold.error));
}
/** What CloudTrail shows of every use of the key for this package. */
const encryptionContext = ({ deployment }) => Buffer.from(JSON.stringify({ deployment })).toString('base64');
const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64');
const READING = 'Let this role call s3:GetObject, s3:GetObjectVersion, s3:GetObjectRetention and s3:GetObjectLegalHold on the bucket, and kms:Decrypt with its key.';
/** What to do about a refused question. */
const permissions = (error) => ((0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error) === 403 ? READING : undefined);
/** An answer to HEAD has no text. */
const said = (error) => {
    const status = (0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error);
    return status === undefined ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error) : `HTTP status ${status}, ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`;
};
const refused = (location, error) => error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .SovereignError */ .Rj && !_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .LOST */ .Rj.has(error.code)
    ? error
    : (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceError */ .K)('STORE_REFUSED', `${location} was not stored: ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error) === 412 ? 'S3 says that something has its name (412), and that nothing is there (404)' : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`, 'The package is in the output folder: store it again with the same command once the reason is gone.', { cause: error });
/** What a failed attempt did: found something there, may have stored the package, did not store it, or never can. */
function kindOf(error) {
    const status = (0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error);
    if (status === 412)
        return 'exists';
    if (!(0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .mayPass */ .bg)(error))
        return 'final';
    const answered = status !== undefined && (status < 500 || status === 503);
    return answered || (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .SovereignError */ .Rj && error.code === 'EGRESS_UNREACHABLE') ? 'refused' : 'lost';
}
/** Whether the package is under its key, or why S3 does not say. @throws STORE_CONFLICT where something else is */
async function isThere({ aws }, place, key, pack) {
    const { bucket, region } = place;
    let theirs;
    try {
        const head = await aws.call('s3', 'HeadObject', { ...bucket, Key: key, ChecksumMode: 'ENABLED' }, { region });
        const sha256 = sha256Of(head.ChecksumSHA256) ??
            // Who writes otherwise than this step may leave no SHA-256 of the whole.
            (head.ContentLength === pack.size ? await hashOf(readObject({ aws }, place, { Key: key }, pack.size)) : undefined);
        if (sha256 === pack.sha256)
            return true;
        theirs = sha256 === undefined ? `${head.ContentLength} bytes` : `the SHA-256 ${sha256}`;
    }
    catch (error) {
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error) === 404 ? false : { error };
    }
    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .conflict */ .h)(`s3://${bucket.Bucket}/${key}`, pack.sha256, theirs);
}
/** The SHA-256 of a whole object, in hex; undefined where S3 says none, or one of parts. */
const sha256Of = (checksum) => checksum !== undefined && /^[A-Za-z0-9+/]{43}=$/.test(checksum) ? Buffer.from(checksum, 'base64').toString('hex') : undefined;
async function hashOf(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of bytes)
        hash.update(chunk);
    return hash.digest('hex');
}
/** Asks S3 what it holds now, and gives the receipt of that. @throws STORE_DIFFERS, STORE_UNCONFIRMED */
async function stored({ aws, now }, evidence, kmsKey, { bucket, region }, key, pack, { already, versionId }) {
    const location = `s3://${bucket.Bucket}/${key}`;
    const object = { ...bucket, Key: key, ...(versionId && { VersionId: versionId }) };
    const ask = (operation, more = {}) => aws.call('s3', operation, { ...object, ...more }, { region });
    const head = await ask('HeadObject', { ChecksumMode: 'ENABLED' }).catch((error) => {
        if ((0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error) === 404)
            throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .differs */ .Ag)(`${location} is not there, though S3 took it.`, []);
        throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .unconfirmed */ .B1)(`S3 took ${location}, and does not tell what it holds: ${said(error)}`, error, permissions(error));
    });
    // To a role that may not see a lock, an object looks like one without: asked for the lock itself, S3 says which it is.
    const untold = [
        head.ObjectLockMode === undefined && 'GetObjectRetention',
        evidence['legal-hold'] && head.ObjectLockLegalHoldStatus === undefined && 'GetObjectLegalHold',
    ];
    for (const operation of untold) {
        if (!operation)
            continue;
        await ask(operation).catch((error) => {
            if ((0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .statusOf */ .c2)(error) === 403)
                throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .unconfirmed */ .B1)(`S3 took ${location}, and does not tell its lock: ${said(error)}`, error, `Let this role call s3:${operation} on the bucket.`);
        });
    }
    const until = head.ObjectLockRetainUntilDate?.getTime() ?? 0;
    const problems = [
        !head.VersionId && 'it has no version id',
        versionId && head.VersionId !== versionId && `it is version ${head.VersionId}, not ${versionId}`,
        head.ChecksumSHA256 !== base64(pack.sha256) &&
            `its SHA-256 is ${head.ChecksumSHA256 ?? 'not told'}, not ${base64(pack.sha256)} (base64)`,
        head.ContentLength !== pack.size && `it has ${head.ContentLength} bytes, not ${pack.size}`,
        head.ObjectLockMode !== evidence.retention.mode && `its lock is ${head.ObjectLockMode ?? 'none'}, not ${evidence.retention.mode}`,
        until < (0,_retention_js__WEBPACK_IMPORTED_MODULE_7__/* .lockedUntil */ .P5)(evidence.retention, head.LastModified?.getTime() ?? now()) - _retention_js__WEBPACK_IMPORTED_MODULE_7__/* .CLOCK_SKEW */ .GI &&
            `it is locked until ${head.ObjectLockRetainUntilDate?.toISOString() ?? 'never'}, which is less than ${(0,_retention_js__WEBPACK_IMPORTED_MODULE_7__/* .lengthText */ .mf)(evidence.retention)}`,
        evidence['legal-hold'] &&
            head.ObjectLockLegalHoldStatus !== 'ON' &&
            `its legal hold is ${head.ObjectLockLegalHoldStatus ?? 'not told'}, not ON`,
        kmsKey !== undefined && head.SSEKMSKeyId !== kmsKey && `it is encrypted with ${head.SSEKMSKeyId ?? 'no KMS key'}`,
    ].filter((problem) => typeof problem === 'string' && problem !== '');
    if (problems.length > 0)
        throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .differs */ .Ag)(`${location} is not what was sent.`, problems);
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
    const read = () => readObject({ aws }, { bucket, region }, { Key: key, VersionId: version });
    return { receipt, read: () => (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .readBack */ .e7)(location, read(), permissions) };
}
/** What S3 says of an object, as it came. */
async function askObject({ aws }, { bucket, region }, { key, versionId }) {
    const object = { Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
    try {
        const head = await aws.call('s3', 'HeadObject', { ...bucket, ...object, ChecksumMode: 'ENABLED' }, { region });
        return { object: { key, head: (0,_bucket_state_js__WEBPACK_IMPORTED_MODULE_12__/* .asRead */ .vl)(head) } };
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .SovereignError */ .Rj)
            throw error;
        return { object: { key, denied: (0,_bucket_state_js__WEBPACK_IMPORTED_MODULE_12__/* .deniedBy */ .ny)(error) } };
    }
}
/** The bytes of an object. What is cut off is asked for from there on. */
async function* readObject({ aws }, { bucket, region }, object, most = MAX_BYTES) {
    let read = 0;
    let etag;
    for (let attempt = 1;; attempt += 1) {
        try {
            const rest = read > 0 ? { Range: `bytes=${read}-`, ...(etag !== undefined && { IfMatch: etag }) } : {};
            const { Body, ContentRange, ETag } = await aws.call('s3', 'GetObject', { ...bucket, ...object, ...rest }, { region });
            if (read > 0 && !ContentRange?.startsWith(`bytes ${read}-`))
                throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .differs */ .Ag)(`S3 does not give ${object.Key} from byte ${read} on.`, []);
            etag ??= ETag;
            for await (const chunk of (Body ?? [])) {
                read += chunk.length;
                // What answers in place of S3 may never end.
                if (read > most)
                    throw (0,_spool_js__WEBPACK_IMPORTED_MODULE_9__/* .differs */ .Ag)(`S3 gives more of ${object.Key} than the ${most} bytes that it can have.`, []);
                yield chunk;
            }
            return;
        }
        catch (error) {
            if (!(error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .SovereignError */ .Rj && _failures_js__WEBPACK_IMPORTED_MODULE_10__/* .LOST */ .Rj.has(error.code)) || attempt === ATTEMPTS)
                throw error;
        }
    }
}
/**
 * The ARN of the key that encrypts the package. An id or alias is of the account that owns the bucket: alone it would be looked up
 * in the account of the job's own role. An alias is resolved first: S3 answers with the key behind it, and what was not resolved
 * could not be compared.
 * @throws STORE_UNFIT
 */
async function encryptionKey({ aws, boundary, record }, evidence, { bucket, region }) {
    const named = evidence['kms-key'];
    if (named === undefined)
        return undefined;
    const resource = named.startsWith('alias/') ? named : `key/${named}`;
    const arn = named.startsWith('arn:')
        ? named
        : `arn:${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_13__/* .arnPartition */ .IQ)(boundary.partition)}:kms:${region}:${bucket.ExpectedBucketOwner}:${resource}`;
    if (!arn.includes(':alias/'))
        return arn;
    try {
        const key = (await aws.call('kms', 'DescribeKey', { KeyId: arn }, { region })).KeyMetadata?.Arn;
        if (key === undefined)
            throw new Error('KMS does not name the key');
        record.fact('evidence key', key);
        return key;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .SovereignError */ .Rj)
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceError */ .K)('STORE_UNFIT', `The key behind ${arn} cannot be known: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`, 'Name the key by its ARN in the boundary, or let this role call kms:DescribeKey on it.', { cause: error });
    }
}


/***/ })

};
