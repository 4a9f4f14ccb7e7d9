export const id = 316;
export const ids = [316];
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
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2673);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9270);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2705);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2182);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6438);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(233);









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

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* unused harmony export listMonth */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2705);





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


/***/ })

};
