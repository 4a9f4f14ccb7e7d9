export const id = 3006;
export const ids = [3006];
export const modules = {

/***/ 73006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   boundariesOf: () => (/* binding */ boundariesOf),
/* harmony export */   buildPackage: () => (/* binding */ buildPackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11649);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66159);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77958);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74308);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43985);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30359);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96038);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9643);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89715);









/**
 * The base folder of a deployment's package.
 * @throws PACKAGE_NAME when the name has nothing that a file name can carry, or something that acts on a terminal
 */
function baseOf(deployment) {
    if (deployment.length > 200 || !/[A-Za-z0-9]/.test(deployment) || (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(deployment) !== deployment) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceError */ .K)('PACKAGE_NAME', `${JSON.stringify(deployment.slice(0, 200))} cannot name a deployment.`, 'Use up to 200 characters with letters or digits, such as "shop-4711".');
    }
    return `evidence-${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .safePart */ .lA)(deployment)}`;
}
/** Puts a package together. Files are streamed and hashed while they are packed; nothing of a file stays in memory. */
function buildPackage(source) {
    const { collected, deployment, version, boundary, controls = [] } = source;
    const records = collected.records.map(({ record }) => record);
    const index = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__.buildIndex)({
        deployment,
        version,
        records,
        sizes: (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .sizesOf */ .gN)(collected.files),
        boundary: boundary && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(boundary),
        controls,
    });
    const base = baseOf(deployment);
    const reports = source.render(index, records, controls);
    const payload = payloadOf(source, index, reports);
    let payloadBytes = 0;
    for (const { size } of payload)
        payloadBytes += size;
    const entries = bagEntries(source, index, base, payload, payloadBytes);
    return { base, index, reports, payloadBytes, stream: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .writeTar */ .FJ)(entries, { mtime: (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__.timeOf)(records) }) };
}
function payloadOf({ collected, boundary, controls = [] }, index, reports) {
    const inMemory = (path, text) => {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        return { path, size: content.length, sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(content), read: () => content };
    };
    const indexBytes = () => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)((0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__.formatIndex)(index));
    const others = [
        ...(boundary ? [inMemory(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.boundary, boundary)] : []),
        ...controls.map(({ path, bytes }) => inMemory(path, bytes)),
        { path: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.index, ...measured(indexBytes()), read: indexBytes },
        ...[...reports].map(([path, text]) => inMemory(path, text)),
        ...collected.records.map((one) => {
            const path = `${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.records}${one.record.id}.json`;
            if (!('file' in one))
                return inMemory(path, one.bytes);
            const { size, sha256 } = one.file;
            return { path, size, sha256, read: (small) => (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBytes */ .$e)(one.file, small) };
        }),
    ].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .compareTarNames */ .TP)(a.path, b.path));
    const after = others.findIndex(({ path }) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .compareTarNames */ .TP)(path, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.files) > 0);
    return {
        length: others.length + index.files.length,
        *[Symbol.iterator]() {
            yield* others.slice(0, after);
            yield* index.files;
            yield* others.slice(after);
        },
    };
}
function bodyOf({ sha256, read }, { files }, small) {
    if (read)
        return read(small);
    const file = files.get(sha256);
    if (file === undefined)
        throw new TypeError(`the index names ${sha256}, which the ledger does not have`);
    return (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBytes */ .$e)(file, small);
}
function measured(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
    }
    return { size, sha256: hash.digest('hex') };
}
/** The tar's entries in its order. Byte order puts `data/` before the manifest, which puts its signature before the tag manifest. */
async function* bagEntries(source, index, base, payload, payloadBytes) {
    const { deployment, organization } = source;
    const bagInfo = (0,_bag_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBagInfo */ .gh)({
        date: index.time.slice(0, 10),
        deployment,
        organization,
        payloadBytes,
        payloadFiles: payload.length,
    });
    const tags = new Map();
    const tag = (name, read) => {
        const { size, sha256 } = measured(read());
        tags.set(name, sha256);
        return { name: `${base}/${name}`, size, body: read() };
    };
    const tagText = (name, text) => tag(name, () => [Buffer.from(text)]);
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.bagInfo, bagInfo);
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.bagIt, _bag_js__WEBPACK_IMPORTED_MODULE_9__/* .BAGIT_TXT */ .tb);
    const small = new _pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .SmallFiles */ .t1();
    for (const file of payload)
        yield { name: `${base}/${file.path}`, size: file.size, body: bodyOf(file, source.collected, small) };
    yield tag(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.manifest, () => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)((0,_bag_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestLines */ .Rl)(payload)));
    const predicate = {
        format: 1,
        deployment,
        base,
        time: index.time,
        generator: index.generator,
        boundaries: boundariesOf(source.collected.records.map(({ record }) => record)),
        records: index.records.length,
        files: index.files.length,
    };
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.signature, await source.sign((0,_statement_js__WEBPACK_IMPORTED_MODULE_10__/* .packageStatement */ .I1)(tags, index.subjects, predicate)));
    yield tagText(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PATHS */ .R7.tagManifest, (0,_bag_js__WEBPACK_IMPORTED_MODULE_9__/* .formatManifest */ .L_)(tags));
}
/** SHA-256 of every boundary that the records name, sorted. */
const boundariesOf = (records) => [...new Set(records.flatMap(({ boundary }) => (boundary ? [boundary.sha256] : [])))].sort();


/***/ })

};
