export const id = 3160;
export const ids = [3160];
export const modules = {

/***/ 33160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   altered: () => (/* binding */ altered),
/* harmony export */   deliverWaiting: () => (/* binding */ deliverWaiting),
/* harmony export */   giveUp: () => (/* binding */ giveUp),
/* harmony export */   isConflict: () => (/* binding */ isConflict),
/* harmony export */   putSafely: () => (/* binding */ putSafely)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77958);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16759);





/**
 * The spool is the output folder itself. Before a package is sent, `<package>.waiting.json` is put beside it; once the store has
 * confirmed it and its receipt is written, that is taken away. A step that is killed anywhere between leaves it, and the next
 * step with this folder finds out what became of the package by putting it again: what is there already is not stored twice.
 */
const WAITING = '.waiting.json';
const receiptFileOf = (file) => file.replace(/\.tar$/, '.receipt.json');
/** Puts a package into the store, so that the next step knows of it whatever happens to this one. @throws those of the store, FILE_UNWRITABLE */
async function putSafely(store, pack) {
    const files = new _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .Files */ .sv(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(pack.file));
    const { file, ...announced } = pack;
    await files.write(`${file}${WAITING}`, `${JSON.stringify(announced, null, 2)}\n`);
    const stored = await store.put(pack);
    await files.write(receiptFileOf(file), (0,_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReceipt */ .IA)(stored.receipt));
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(`${file}${WAITING}`, { force: true });
    return stored;
}
/**
 * Puts what waits in a folder into the store, by name. Nothing is sent of a package that is not what was announced.
 * @param check looks at a package before it is sent; what it throws ends the delivery
 * @throws SPOOL_ALTERED, FILE_UNREADABLE and those of {@link putSafely}: the rest waits on
 */
async function deliverWaiting(store, folder, check) {
    const names = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(folder).catch((error) => {
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return [];
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(folder, error);
    });
    const delivered = [];
    for (const name of names.filter((one) => one.endsWith(`.tar${WAITING}`)).sort()) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name.slice(0, -WAITING.length));
        const pack = await readAnnounced(file);
        await check(pack);
        try {
            delivered.push({ pack, stored: await putSafely(store, pack) });
        }
        catch (error) {
            // Another job has sealed the record since: the seal there is looked at by the job itself.
            if (pack.key === undefined || !isConflict(error))
                throw error;
            await giveUp(file);
        }
    }
    return delivered;
}
/** Whether the store holds something else in the place of a package. */
const isConflict = (error) => error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .SovereignError */ .Rj && error.code === 'STORE_CONFLICT';
/** No step tries to store the package again. */
const giveUp = (file) => node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(`${file}${WAITING}`, { force: true });
/** More than any announcement has. */
const MAX_BYTES = 64 * 1024;
async function readAnnounced(file) {
    const { sha256, size, deployment, time, key } = parseAnnounced(file, await new _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .Files */ .sv('.').readText(`${file}${WAITING}`, MAX_BYTES));
    const actual = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256File */ .Q)(file).catch((error) => {
        throw altered(file, `cannot be read (${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? 'unknown'})`);
    });
    if (actual.sha256 !== sha256 || actual.size !== size)
        throw altered(file, `has the SHA-256 ${actual.sha256}; ${sha256} was announced`);
    return { file, sha256, size, deployment, time, ...(key !== undefined && { key }) };
}
function parseAnnounced(file, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = null;
    }
    const { sha256, size, deployment, time, key } = value ?? {};
    const seal = key === undefined || /^\d{4}\/\d\d\/[0-9a-f]{64}\.seal\.tar$/.test(key);
    const named = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && typeof deployment === 'string';
    // A year of four digits, as the place in the store has it.
    if (!named ||
        !seal ||
        !Number.isSafeInteger(size) ||
        !Number.isSafeInteger(time) ||
        time < 0 ||
        time > 253_402_300_799)
        throw altered(file, `has no readable announcement beside it`);
    return { sha256, size: size, deployment, time: time, ...(key !== undefined && { key }) };
}
const altered = (file, what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceError */ .K)('SPOOL_ALTERED', `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} waits to be stored, and ${what}. Nothing of it was sent.`, `Find out what changed it. Then take it and its ${WAITING} out of the output folder: what is not stored can be made again from the ledger.`);


/***/ })

};
