export const id = 148;
export const ids = [148];
export const modules = {

/***/ 8148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   materialSchema: () => (/* binding */ materialSchema),
/* harmony export */   recordSchema: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6570);


/** The shape of a record, checked when a ledger is read. Unknown keys are an error: evidence holds nothing that nobody looked at. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__.string();
const count = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0));
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'must be a UTC time with milliseconds'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((text) => !Number.isNaN(Date.parse(text)), 'must be a time that exists'));
const fact = valibot__WEBPACK_IMPORTED_MODULE_0__.union([text, valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()]);
const maybe = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(schema);
const materialSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: text, sha256, size: maybe(count), mediaType: maybe(text), kept: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()) });
const finding = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rule: text,
    title: text,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['broken', 'unknown']),
    severity: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['error', 'warning', 'note']),
    message: text,
    fix: text,
    resource: maybe(text),
    place: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ file: text, line: maybe(count), column: maybe(count), endLine: maybe(count) })),
    fingerprint: sha256,
    exception: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ reason: text, approver: text, expires: text, baseline: maybe(sha256) })),
});
const job = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    product: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['github', 'gitlab', 'forgejo', 'terminal']),
    server: maybe(text),
    repository: maybe(text),
    repositoryId: maybe(text),
    ownerId: maybe(text),
    ref: maybe(text),
    commit: maybe(text),
    event: maybe(text),
    workflow: maybe(text),
    job: maybe(text),
    runId: maybe(text),
    runAttempt: maybe(text),
    runUrl: maybe(text),
    actor: maybe(text),
    environment: maybe(text),
    runner: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: maybe(text), environment: maybe(text) })),
    pullRequest: maybe(count),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_VERSION */ .hl),
    type: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_TYPE */ .Bm),
    id: text,
    action: text,
    version: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['started', 'succeeded', 'failed']),
    startedAt: time,
    finishedAt: maybe(time),
    job,
    boundary: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ source: text, sha256, partition: text, regions: valibot__WEBPACK_IMPORTED_MODULE_0__.array(text) })),
    inputs: valibot__WEBPACK_IMPORTED_MODULE_0__.record(text, valibot__WEBPACK_IMPORTED_MODULE_0__.union([fact, valibot__WEBPACK_IMPORTED_MODULE_0__.array(text)])),
    took: valibot__WEBPACK_IMPORTED_MODULE_0__.array(materialSchema),
    made: valibot__WEBPACK_IMPORTED_MODULE_0__.array(materialSchema),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_0__.record(text, text),
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: text, verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['holds', 'broken', 'unknown']), detail: text })),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__.array(finding),
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__.record(text, fact),
    connections: valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        host: text,
        port: count,
        address: text,
        purpose: text,
        bytesSent: count,
        bytesReceived: count,
        tls: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ version: text, cipher: text, fingerprint256: text })),
        proxy: maybe(text),
        at: count,
    })),
    error: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ code: text, message: text, fix: text })),
});


/***/ })

};
