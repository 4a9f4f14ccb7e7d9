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


/***/ })

};
