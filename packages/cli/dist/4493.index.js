export const id = 4493;
export const ids = [4493];
export const modules = {

/***/ 84493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStream: () => (/* binding */ writeStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49195);




const BATCH = 1024 * 1024;
/**
 * Writes a stream to a file, whole or not at all, and hashes it on the way.
 * @param file absolute path; what is there is replaced once the new one is complete
 * @throws FILE_UNWRITABLE; what the stream throws passes through
 */
async function writeStream(file, stream) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true }).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), error);
        });
        const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(temporary, 'wx', 0o644).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        try {
            const write = async (parts) => {
                const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
                hash.update(bytes);
                size += bytes.length;
                await handle.writeFile(bytes).catch((error) => {
                    throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
                });
            };
            let parts = [];
            let pending = 0;
            for await (const chunk of stream) {
                parts.push(chunk);
                pending += chunk.length;
                if (pending < BATCH)
                    continue;
                await write(parts);
                parts = [];
                pending = 0;
            }
            await write(parts);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(temporary, file).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        return { sha256: hash.digest('hex'), size };
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
