export const id = 120;
export const ids = [120];
export const modules = {

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ledgerBytes),
/* harmony export */   collectLedger: () => (/* binding */ collectLedger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9010);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7958);






const PIECE_BYTES = 1024 * 1024;
/**
 * Reads a whole ledger for packing, the record of the packing step itself left out: it is not finished yet.
 * Nothing is skipped: a ledger with anything in it that cannot be read or does not belong is refused.
 * @throws LEDGER_MISSING, LEDGER_EMPTY, LEDGER_ALTERED
 */
async function collectLedger(folder, ownRecord) {
    const ledger = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(folder);
    if (ledger.problems.length > 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('LEDGER_ALTERED', `The ledger ${folder} is not as its steps left it.`, 'Find out what touched it. Evidence cannot be made of it: run the steps again with a new ledger.', { details: ledger.problems.map(({ file, message }) => `${file} ${message}`) });
    }
    const records = [];
    for (const { id } of ledger.records) {
        if (id === ownRecord)
            continue;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'records', `${id}.json`));
        records.push({ record: await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(bytes.toString('utf8')), bytes });
    }
    if (records.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('LEDGER_EMPTY', `The ledger ${folder} has no record.`, 'Run this step after the others, in the same job or with the same "ledger" folder.');
    }
    return { records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), files: ledger.files };
}
/** Streams a file of the ledger, and refuses it at its end when the bytes do not have the SHA-256 that is its name. */
async function* ledgerBytes({ path: file, sha256, size }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // A stream takes a whole piece of memory even for a small file.
    for await (const chunk of size < PIECE_BYTES ? [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)] : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: PIECE_BYTES })) {
        hash.update(chunk);
        yield chunk;
    }
    const actual = hash.digest('hex');
    if (actual !== sha256) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('LEDGER_ALTERED', `A file of the ledger has the SHA-256 ${actual}, but was kept as ${sha256}.`, 'Find out what changed it. Run the step that kept it again with a new ledger.');
    }
}


/***/ })

};
