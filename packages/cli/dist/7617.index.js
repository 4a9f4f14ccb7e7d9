export const id = 7617;
export const ids = [7617];
export const modules = {

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   MB: () => (/* binding */ takeControls),
/* harmony export */   vU: () => (/* binding */ prepareSigning),
/* harmony export */   x2: () => (/* binding */ packTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39653);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92960);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77958);
/* harmony import */ var _store_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16759);
/* harmony import */ var _store_spool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33160);





/** What both packages of a deployment, its record and its seal, go through: signing, packing, storing, reading back. */
/** The signer, what its signature is checked against, and its witnesses: all of it read before anything is packed. */
async function prepareSigning({ boundary, files, aws, fetch, record, ...context }, key) {
    const sigstore = await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(2758), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 89389));
    const trust = await sigstore.trustFromBoundary(boundary, files, aws);
    const witnesses = await sigstore.witnessesOf(boundary, files, context.now());
    const signer = await sigstore.signerFor({ boundary, files, aws, fetch, record, ...context }, key);
    if (!sigstore.isTrustedSigner(signer, trust)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceError */ .K)('SIGNER_UNKNOWN', signer.certificate
            ? `The boundary names no identity that ${signer.name} is.`
            : `The boundary names no key whose public half is that of ${signer.name}.`, 'Declare it under "signing: keys:" or "signing: identities:": a package by a signer that the boundary does not name proves nothing.');
    }
    record.fact('signing key', signer.name);
    const sign = async (statement) => {
        const { json, checks } = await sigstore.signStatement({ statement, signer, witnesses, fetch });
        for (const { name, verdict, detail } of checks)
            record.check(`package signature: ${name}`, verdict, detail);
        return json;
    };
    return { trust, sign };
}
/**
 * The store of the boundary, fit to be used. What earlier steps left in the output folder is verified and put into it first.
 * @returns `put` stores a package, reads it back and verifies it; `earlier` is what was left
 * @throws SPOOL_ALTERED and those of the store
 */
async function openStore(context, evidence, { outputDir, trust }) {
    const store = await storeOf(context, evidence);
    const { files, log, record } = context;
    const confirm = (stored) => verifyStored(context, stored, trust);
    // It is stored and has a receipt, whatever it is worth: nothing waits.
    const put = async (pack) => refuseUnverified(await (0,_store_spool_js__WEBPACK_IMPORTED_MODULE_2__/* .putSafely */ .uC)(store, pack, confirm));
    const earlier = await (0,_store_spool_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverWaiting */ .B2)(store, files.resolve(outputDir), {
        check: (pack) => verifyWaiting(context, pack, trust),
        confirm,
    });
    for (const { pack, receipt } of earlier) {
        log.info(`${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(pack.file)}, left by an earlier step, is stored: ${receipt.location}`);
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(pack.file).replace(/\.tar$/, '.receipt.json');
        await record.keep(name, Buffer.from((0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReceipt */ .IA)(receipt)), 'application/json');
    }
    return { store, put, earlier };
}
async function storeOf(context, evidence) {
    if ('bucket' in evidence) {
        const { bucketStore } = await Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(8821)]).then(__webpack_require__.bind(__webpack_require__, 98821));
        return bucketStore(context, evidence);
    }
    const { folderStore } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247));
    return folderStore((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .boundaryPath */ .qO)(context.boundary, evidence.folder), context.now);
}
/** A package in the output folder may come from anybody: only what verifies, and is what its announcement says, is ever locked. */
async function verifyWaiting({ now }, pack, trust) {
    const { verifyPackage } = await Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(1125), __webpack_require__.e(7288)]).then(__webpack_require__.bind(__webpack_require__, 7288));
    const verification = await verifyPackage(pack.file, { trust, now: now(), packageSha256: pack.sha256 });
    const { verified, deployment, index, records } = verification;
    if (!verified)
        throw (0,_store_spool_js__WEBPACK_IMPORTED_MODULE_2__/* .altered */ .Wn)(pack.file, 'does not verify by what the boundary trusts now', whyUnverified(verification));
    const sealed = pack.key !== undefined && (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sealedKeyOf */ .lG)(pack.key);
    const place = sealed ? records.some(({ took }) => took.some(({ sha256 }) => sha256 === (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfKey */ .Ue)(sealed))) : pack.key === undefined;
    if (deployment !== pack.deployment || Date.parse(index?.time ?? '') !== pack.time * 1000 || !place)
        throw (0,_store_spool_js__WEBPACK_IMPORTED_MODULE_2__/* .altered */ .Wn)(pack.file, 'its announcement is of another package');
}
async function packTo(context, file, deployment, collected, controls, sign) {
    const [{ buildPackage }, { timeOf }, { writeStream }, { renderReports }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(3006)]).then(__webpack_require__.bind(__webpack_require__, 73006)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 30359)),
        __webpack_require__.e(/* import() */ 4493).then(__webpack_require__.bind(__webpack_require__, 84493)),
        Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(1125), __webpack_require__.e(7969)]).then(__webpack_require__.bind(__webpack_require__, 81125)),
    ]);
    const { index, reports, stream, payloadBytes } = buildPackage({
        collected,
        deployment,
        version: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
        organization: context.boundary.organization?.name,
        boundary: await boundaryBytes(context),
        controls,
        render: renderReports,
        sign,
    });
    const { sha256, size } = await writeStream(file, stream, payloadBytes);
    const time = timeOf(collected.records.map(({ record }) => record));
    return { pack: { file, sha256, size, deployment, time }, index, reports };
}
/** The control maps that the package will show, read before anything is asked of anybody. @throws those of readControlFiles */
async function takeControls({ files, record }, names) {
    if (names.length === 0)
        return [];
    const { readControlFiles } = await __webpack_require__.e(/* import() */ 6092).then(__webpack_require__.bind(__webpack_require__, 26092));
    const controls = await readControlFiles(files, names);
    for (const { path: name, sha256, bytes } of controls)
        record.took({ name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name), sha256, size: bytes.length });
    return controls;
}
/** The boundary file's text, as it was when the step read it. A preset has no file: its name says all. */
async function boundaryBytes({ boundary, files }) {
    if (boundary.source.startsWith('preset '))
        return undefined;
    const bytes = Buffer.from(await files.readText(boundary.source));
    if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes) === boundary.sha256)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceError */ .K)('LEDGER_ALTERED', `${boundary.source} has changed since this step read it.`, 'Let nothing write to the boundary file while a step runs.');
}
/**
 * What comes of the package as the store gives it back.
 * @throws STORE_UNCONFIRMED where it cannot be had, STORE_DIFFERS where it is other bytes
 */
async function verifyStored({ now, record }, { read, receipt }, trust) {
    const { verifyPackage } = await Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(1125), __webpack_require__.e(7288)]).then(__webpack_require__.bind(__webpack_require__, 7288));
    const { location, package: sent } = receipt;
    const verification = await verifyPackage(read(), { trust, now: now(), packageSha256: sent.sha256 });
    if (verification.packageId !== sent.sha256) {
        throw (0,_store_spool_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(`${location} gives other bytes back than those that were sent.`, [
            `it gave ${verification.size} bytes with the SHA-256 ${verification.packageId}; ${sent.size} with ${sent.sha256} were sent`,
        ]);
    }
    for (const { id, verdict, claim, reason, counts } of verification.claims)
        if (counts)
            record.check(`package: ${id}`, verdict, `${claim} ${reason}`);
    return verification;
}
/** @throws PACKAGE_UNVERIFIED */
function refuseUnverified(confirmed) {
    const { receipt, verification } = confirmed;
    if (verification.verified)
        return confirmed;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceError */ .K)('PACKAGE_UNVERIFIED', `${receipt.location} has the bytes that were sent, and they do not verify.`, 'Do not rely on it. See to what is named here, and run this step again: it makes another package.', { details: whyUnverified(verification) });
}
const whyUnverified = ({ claims }) => claims
    .filter(({ counts, verdict }) => counts && verdict !== 'holds')
    .flatMap(({ verdict, claim, reason, details }) => [
    `${verdict}: ${claim} ${reason}`,
    ...details.slice(0, 20).map((line) => `  ${line}`),
]);


/***/ }),

/***/ 49482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ formatEnvironment),
/* harmony export */   $x: () => (/* binding */ ENVIRONMENT_ACTION),
/* harmony export */   CK: () => (/* binding */ isEnvironmentFile),
/* harmony export */   Jv: () => (/* binding */ MAX_ENVIRONMENT_BYTES),
/* harmony export */   Mm: () => (/* binding */ ENVIRONMENT_DOCUMENT),
/* harmony export */   Nq: () => (/* binding */ parseEnvironment)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69156);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48381);

/** The record of what the CI host said of the run: of the same package as the records that it is about. */
const ENVIRONMENT_ACTION = 'evidence-environment';
const ENVIRONMENT_DOCUMENT = 'environment.json';
/** Files of such a record that a package has elsewhere, because another record kept the same bytes before it. */
const MOST_ELSEWHERE = 64;
/** No such file is larger. */
const MAX_ENVIRONMENT_BYTES = 4 * 1024 * 1024;
/**
 * Whether a file of a package may be one that such a record keeps: known by its name before the index is read.
 * @param known how many there are so far
 */
const isEnvironmentFile = (path, known) => path.startsWith(`data/files/${ENVIRONMENT_ACTION}/`) || (known < MOST_ELSEWHERE && /^data\/files\/[^/]+\/environment[^/]*$/.test(path));
const formatEnvironment = (document) => Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
/** Reads a document from a package, or says what is wrong with it. */
async function parseEnvironment(bytes) {
    const [{ parse, getDotPath, isValiError }, { environmentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 70458)), Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9872)]).then(__webpack_require__.bind(__webpack_require__, 9872))]);
    try {
        return parse(environmentSchema, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes)), { abortEarly: true });
    }
    catch (error) {
        const place = isValiError(error) ? getDotPath(error.issues[0]) : undefined;
        return `is not a document of this format: ${place ? `${place}: ` : ''}${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).slice(0, 200)}`;
    }
}


/***/ }),

/***/ 77958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ evidenceError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const evidenceError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    LEDGER_EMPTY: { exit: 'usage', about: 'The ledger has no record of any step, so there is nothing to prove.' },
    LEDGER_ALTERED: {
        exit: 'verification',
        about: 'A file of the ledger is not what its record or its name says: changed, damaged, missing or put there by something else.',
    },
    CONTROLS_INVALID: { exit: 'usage', about: 'A control map has mistakes; each is listed with its line and column.' },
    PACKAGE_NAME: { exit: 'usage', about: 'The name of the deployment cannot name a package.' },
    SIGNER_UNKNOWN: { exit: 'policy', about: 'The key that should sign the package is not one that the boundary names.' },
    PACKAGE_UNVERIFIED: { exit: 'verification', about: 'The stored package, read back, does not verify.' },
    TRAIL_UNREADABLE: { exit: 'failure', about: 'The trail that the boundary names, its bucket or its keys cannot be read.' },
    SEAL_RECORD: {
        exit: 'verification',
        about: 'The package that is to be sealed is not one that verifies, or says too little to be sealed.',
    },
    AUDIT_EMPTY: { exit: 'usage', about: 'The store has no package of the days that were asked for, so there is nothing to test.' },
    AUDIT_PACKAGE: { exit: 'usage', about: 'What was named is not a package in the store of the boundary.' },
    SPOOL_ALTERED: {
        exit: 'verification',
        about: 'A package that an earlier step left to be stored is not what that step announced, or does not verify.',
    },
    STORE_CONFLICT: { exit: 'verification', about: 'The store already holds other bytes under the name of this package.' },
    STORE_UNFIT: {
        exit: 'policy',
        about: 'The evidence bucket is not what the boundary declares: region, owner, lock, encryption or access.',
    },
    STORE_REFUSED: { exit: 'failure', about: 'The evidence store did not take the package or did not answer.' },
    STORE_UNCONFIRMED: {
        exit: 'failure',
        about: 'The store has the package or may have it, and does not show it. It waits in the output folder, and the same command finishes it.',
    },
    STORE_DIFFERS: {
        exit: 'verification',
        about: 'What the store holds is not what was sent: checksum, size, lock, key, version or bytes.',
    },
});


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GROUPS: () => (/* reexport */ verify_claim/* GROUPS */.fd),
  PREDICATE_TYPE: () => (/* reexport */ statement/* PREDICATE_TYPE */.To),
  conclusion: () => (/* reexport */ conclusion),
  deploymentOf: () => (/* reexport */ deploymentOf),
  evidenceError: () => (/* reexport */ errors/* evidenceError */.K),
  evidenceUpload: () => (/* reexport */ evidenceUpload),
  formatVerification: () => (/* reexport */ formatVerification),
  loadAudit: () => (/* binding */ loadAudit),
  loadControlSchema: () => (/* binding */ loadControlSchema),
  loadEnvironmentSchema: () => (/* binding */ loadEnvironmentSchema),
  verificationDocument: () => (/* reexport */ verificationDocument),
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/reports/markdown.js
var markdown = __webpack_require__(39935);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/deliver.js
var deliver = __webpack_require__(9668);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/document.js
var environment_document = __webpack_require__(49482);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/errors.js
var errors = __webpack_require__(77958);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js + 1 modules
var index_file = __webpack_require__(30359);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var package_names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/rules.js
var rules = __webpack_require__(93062);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/receipt.js
var store_receipt = __webpack_require__(16759);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/action.js









const evidenceUpload = (0,contract/* defineAction */.QP)({
    name: 'evidence-upload',
    title: 'Evidence package',
    description: 'Packs what the steps of a deployment left in the ledger into one signed package, stores it where nobody can change it, fetches it back and verifies it. Hours later it seals the package with what CloudTrail saw.',
    needs: 'boundary',
    inputs: {
        moment: {
            type: 'choice',
            options: ['record', 'seal'],
            default: 'record',
            description: '`record` at the end of a deployment. `seal` in a scheduled job: joins each stored package that has no seal yet with what CloudTrail saw of it, once its digest files are there.',
        },
        key: {
            type: 'text',
            required: true,
            description: 'Key that signs the package: the name of a KMS key of the boundary, the path of a private key in PEM, or `keyless`.',
        },
        deployment: {
            type: 'text',
            description: 'Name of the deployment, such as `shop-4711`. Default: repository and run id.',
        },
        record: {
            type: 'text',
            pattern: /^[0-9a-f]{64}$/,
            form: '64 characters of 0-9 and a-f',
            description: 'With `seal`: SHA-256 of the one package to seal. Default: each one of the last five weeks that has no seal.',
        },
        controls: {
            type: 'list',
            description: "Files of control maps of your own, in YAML or JSON: which of your requirements the package's files support. They go into the package, and its report shows them beside the built-in map.",
        },
        token: {
            type: 'text',
            secret: true,
            githubDefault: 'github.token',
            description: 'Token to ask the CI host who approved the deployment and where it ran. On GitHub that of the job; in GitLab one with the scope `read_api`, for what the job token may not read. The API host must be in the boundary.',
        },
        'output-dir': {
            type: 'text',
            default: 'evidence',
            description: 'Folder that gets the package, its receipt and its report.',
        },
    },
    outputs: {
        package: { description: 'Path of the package on the runner.' },
        'package-sha256': { description: 'SHA-256 of the package, which is its identity.' },
        report: { description: 'Path of the report, an HTML file that is also in the package.' },
        receipt: { description: 'Path of the receipt: what the store said when it held the package.' },
        location: { description: 'Where the package is kept: a path, or `s3://bucket/key`.' },
        'version-id': { description: 'Version of the object in S3.' },
        'retain-until': { description: 'Until when S3 keeps the object locked, ISO 8601 UTC.' },
        seals: { description: 'Where the seals that were made are kept, one a line.' },
        waiting: { description: 'How many packages still wait for their seal.' },
    },
    rules: Object.values(rules/* RULES */.y),
    examples: [
        'evidence-upload --key release',
        'evidence-upload --key release --deployment shop-4711 --output-dir out',
        'evidence-upload --moment seal --key release',
    ],
    async run(context, { moment, key, deployment, record: sealed, controls, token, 'output-dir': outputDir }) {
        if (moment === 'seal') {
            if (deployment !== undefined)
                throw mismatch('deployment', 'record', 'a seal is named after what it seals');
            return seal(context, { key, outputDir, controls, record: sealed });
        }
        if (sealed !== undefined)
            throw mismatch('record', 'seal', 'it names what is sealed');
        return pack(context, { key, outputDir, controls, token, deployment: deployment ?? deploymentOf(context.host.facts) });
    },
});
const mismatch = (input, moment, why) => (0,contract/* inputError */.Xu)('INPUT_INVALID', `"${input}" goes with moment "${moment}" alone: ${why}.`, 'Leave it out, or choose the other moment.');
async function pack(context, { key, outputDir, controls: names, token, deployment }) {
    const { boundary, files, log, record } = context;
    const evidence = (0,boundary_boundary/* need */.$B)(boundary, 'evidence');
    (0,boundary_boundary/* need */.$B)(boundary, 'signing');
    const { baseOf } = await Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(3006)]).then(__webpack_require__.bind(__webpack_require__, 73006));
    const base = baseOf(deployment);
    const controls = await (0,deliver/* takeControls */.MB)(context, names);
    const collected = await collect(context);
    const signing = await (0,deliver/* prepareSigning */.vU)(context, key);
    const { put, earlier } = await (0,deliver/* openStore */.Ch)(context, evidence, { outputDir, trust: signing.trust });
    const reportFile = external_node_path_.join(outputDir, `${base}.html`);
    const make = async () => {
        const { withEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3985), __webpack_require__.e(2776)]).then(__webpack_require__.bind(__webpack_require__, 92776));
        const whole = await withEnvironment(context, collected, token);
        const { pack, index, reports } = await (0,deliver/* packTo */.x2)(context, files.resolve(external_node_path_.join(outputDir, `${base}.tar`)), deployment, whole, controls, signing.sign);
        await files.write(reportFile, reports.get(package_names/* PATHS */.R7.report));
        log.info(`Packed into ${base}.tar, ${pack.size} bytes: records ${index.records.length}, files ${index.files.length}.`);
        const confirmed = await put(pack);
        await record.keep(`${base}.receipt.json`, Buffer.from((0,store_receipt/* formatReceipt */.IA)(confirmed.receipt)), 'application/json');
        return confirmed;
    };
    const confirmed = earlier.find((one) => isPackageOf(one, deployment, collected)) ?? (await make());
    const { pack: packed, receipt, verification } = confirmed;
    record.made({ name: `${base}.tar`, sha256: packed.sha256, size: packed.size, mediaType: 'application/x-tar' });
    log.info(`${receipt.already ? 'Was stored already' : 'Stored'}: ${receipt.location}${receipt.lock ? `, locked until ${receipt.lock.until}` : ''}`);
    const badNews = verification.claims.filter(({ group, verdict }) => (group === 'outcome' || group === 'environment') && verdict === 'broken');
    return {
        outputs: {
            package: files.relative(packed.file),
            'package-sha256': packed.sha256,
            report: files.relative(reportFile),
            receipt: files.relative(external_node_path_.join(outputDir, `${base}.receipt.json`)),
            location: receipt.location,
            ...(receipt.versionId !== undefined && { 'version-id': receipt.versionId }),
            ...(receipt.lock && { 'retain-until': receipt.lock.until }),
        },
        findings: badNews.map(({ id, claim, reason, details }) => (0,finding/* finding */.gk)(rules/* RULES */.y.badNews, { message: [`Not so: ${claim}`, reason, ...details.slice(0, 5)].join(' '), resource: deployment, key: id })),
        summary: summaryOf(deployment, confirmed),
    };
}
/** Whether what an earlier step left is the package of this deployment: signed again, it would be a second one of the same records. */
const isPackageOf = ({ pack, verification }, deployment, { records }) => {
    const held = new Set(verification.records.map(({ id }) => id));
    const own = ({ record }) => record.action === 'evidence-upload';
    return pack.key === undefined && pack.deployment === deployment && records.every((one) => own(one) || held.has(one.record.id));
};
const NOTHING_WAITS = 'Every package of the last five weeks has its seal.';
/** Seals what waits, and says of every package what became of it. */
async function seal(context, options) {
    const { sealRecords } = await Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(1125), __webpack_require__.e(7288), __webpack_require__.e(6099)]).then(__webpack_require__.bind(__webpack_require__, 26099));
    const results = await sealRecords(context, options);
    const { log } = context;
    // What was sealed is told as it is done, and what is wrong as findings.
    for (const { key, state, reason } of results)
        if (state === 'waiting')
            log.info(`${key} waits: ${reason}.`);
    if (results.length === 0)
        log.info(NOTHING_WAITS);
    const sealed = results.flatMap(({ receipt }) => receipt ?? []);
    return {
        outputs: {
            seals: sealed.map(({ location }) => location).join('\n'),
            waiting: results.filter(({ state }) => state === 'waiting').length,
        },
        findings: results.flatMap(({ findings }) => findings),
        summary: results.length === 0
            ? NOTHING_WAITS
            : [
                '| Package | Deployment | Seal |',
                '|---|---|---|',
                ...results.map(({ sha256, deployment, state, reason, receipt }) => `| ${sha256.slice(0, 12)} | ${(0,markdown/* cell */.H)(deployment ?? '')} | ${(0,markdown/* cell */.H)(receipt?.location ?? `${state}: ${reason}`)} |`),
            ].join('\n'),
    };
}
/** Repository and run, which together name one deployment; for a person at a terminal, the commit. */
function deploymentOf({ repository, runId, runAttempt, commit }) {
    const run = runId !== undefined && (Number(runAttempt ?? 1) > 1 ? `${runId}-${runAttempt}` : runId);
    return [repository ?? 'local', run || commit?.slice(0, 12)].filter(Boolean).join('-');
}
async function collect({ record }) {
    const { collectLedger } = await __webpack_require__.e(/* import() */ 3985).then(__webpack_require__.bind(__webpack_require__, 43985));
    const collected = await collectLedger(record.folder, record.id);
    const alien = collected.records.find(({ record: { action } }) => action === environment_document/* ENVIRONMENT_ACTION */.$x || action === index_file.SEAL_ACTION);
    if (alien) {
        throw (0,errors/* evidenceError */.K)('LEDGER_ALTERED', `The ledger ${record.folder} has the record ${alien.record.id}, which no step leaves in a ledger.`, 'Find out what put it there. Evidence cannot be made of it: run the steps again with a new ledger.');
    }
    for (const { record: step, file } of collected.records)
        record.took({ name: `records/${step.id}.json`, sha256: file.sha256, size: file.size, mediaType: 'application/json' });
    return collected;
}
function summaryOf(deployment, { pack, receipt, verification: { index, signer, signedAt } }) {
    const rows = [
        ['Deployment', deployment],
        ['Package', `sha256:${pack.sha256}`],
        ['Kept at', receipt.location],
        ...(receipt.versionId ? [['Version', receipt.versionId]] : []),
        ...(receipt.lock ? [['Locked', `${receipt.lock.mode} until ${receipt.lock.until}`]] : []),
        ['Signed by', `${signer ?? 'unknown'}${signedAt ? `, seen ${signedAt}` : ''}`],
        ['Holds', `${index?.records.length ?? 0} records, ${index?.files.length ?? 0} files`],
    ];
    return ['| Evidence | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${(0,markdown/* cell */.H)(value ?? '')} |`)].join('\n');
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/statement.js
var statement = __webpack_require__(89715);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/claim.js
var verify_claim = __webpack_require__(34335);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../core/lib/hosts/text.js
var hosts_text = __webpack_require__(11649);
// EXTERNAL MODULE: ../core/lib/counted.js
var counted = __webpack_require__(79730);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/format.js



const TITLES = {
    container: 'Container',
    contents: 'Contents',
    signature: 'Signature',
    records: 'Records',
    deployment: 'Deployment',
    environment: 'Who approved, and where it ran',
    cloud: 'What the cloud saw',
    outcome: 'What it is evidence of',
    limits: 'What the package alone cannot show',
};
const MARKS = {
    holds: { mark: '\u2713', word: 'holds', style: 'green' },
    broken: { mark: '\u2717', word: 'broken', style: 'red' },
    unknown: { mark: '?', word: 'unknown', style: 'yellow' },
};
const MAX_DETAILS = 40;
const MAX_DETAILS_AT_END = 5;
const INDENT = 12;
/** A verification for a terminal, claim by claim, ending in what it comes to. */
function formatVerification(result, { columns, color }) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const width = Math.max(columns, 40);
    const lines = [];
    const put = (text, indent, style) => {
        for (const line of (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(text), width - indent))
            lines.push(`${' '.repeat(indent)}${style ? paint(style, line) : line}`);
    };
    const putClaim = ({ verdict, claim, reason, details }, most) => {
        const { mark, word, style } = MARKS[verdict];
        const [first = '', ...rest] = (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(claim), width - INDENT);
        lines.push(`  ${paint(style, `${mark} ${word.padEnd(INDENT - 4)}`)}${first}`, ...rest.map((line) => ' '.repeat(INDENT) + line));
        put(reason, INDENT, 'dim');
        for (const detail of details.slice(0, most))
            for (const [index, line] of (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(detail), width - INDENT - 2).entries())
                lines.push(`${' '.repeat(INDENT)}${index === 0 ? '- ' : '  '}${line}`);
        if (details.length > most)
            put(`\u2026 and ${details.length - most} more; --json shows all.`, INDENT, 'dim');
    };
    const title = result.kind === undefined ? 'Evidence package' : `${result.kind[0]?.toUpperCase()}${result.kind.slice(1)}`;
    put(result.deployment === undefined ? title : `Evidence of deployment ${result.deployment}`, 0);
    if (result.packageId !== undefined)
        put(`sha256:${result.packageId}`, 0, 'dim');
    for (const group of verify_claim/* GROUPS */.fd) {
        const claims = result.claims.filter((claim) => claim.group === group);
        if (claims.length === 0)
            continue;
        lines.push('', paint('bold', TITLES[group]));
        for (const claim of claims)
            putClaim(claim, MAX_DETAILS);
    }
    lines.push('');
    const end = conclusion(result);
    const style = result.exitCode === 0 ? 'green' : result.exitCode === 3 ? 'yellow' : 'red';
    for (const line of (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(end), width))
        lines.push(paint(style, line));
    // What decided it may stand pages above.
    for (const claim of decisive(result))
        putClaim(claim, MAX_DETAILS_AT_END);
    return `${lines.join('\n')}\n`;
}
/** The claims for which a package is not verified, or is evidence of something bad. */
const decisive = ({ claims, verified }) => claims.filter((claim) => (verified ? (0,verify_claim/* isBadNews */.$0)(claim) : claim.counts && claim.verdict !== 'holds'));
/** What a verification comes to, in a sentence or two. */
function conclusion({ kind, claims, verified, exitCode, signer, signedAt }) {
    if (verified) {
        const genuine = `Verified: this ${kind ?? 'package'} is as it was signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}.`;
        return exitCode === 3 ? `${genuine} ${kind === undefined ? newsOf(claims) : 'The test failed.'}` : genuine;
    }
    const of = (verdict) => claims.filter((claim) => claim.counts && claim.verdict === verdict).length;
    const parts = [
        of('broken') > 0 && `${(0,counted/* counted */.h)(of('broken'), 'claim')} broken`,
        of('unknown') > 0 && `${(0,counted/* counted */.h)(of('unknown'), 'claim')} that cannot be known`,
    ].filter(Boolean);
    const signerOnly = claims.every(({ id, counts, verdict }) => !counts || verdict === 'holds' || (id.startsWith('signature.') && verdict === 'unknown'));
    return `NOT verified: ${parts.join(', ')}.${signerOnly ? ' Nothing in it is broken, but who signed it is unknown: name the trust with --trust FILE.' : ''}`;
}
/** What a genuine package is evidence of that must not be: of its steps, else of what the cloud or the CI host says of them. */
function newsOf(claims) {
    const isBroken = (pattern) => claims.some(({ id, verdict }) => verdict === 'broken' && pattern.test(id));
    if (!isBroken(/^outcome\.(?:steps|findings)$/)) {
        if (isBroken(/^cloud\./))
            return 'It shows something in the cloud that must not be.';
        if (isBroken(/^environment\./))
            return 'It is evidence of a release that broke a rule.';
    }
    return 'It is evidence of a deployment that failed or left its boundary.';
}
/** The same as data. */
function verificationDocument(result) {
    const { kind, claims, files, verified, exitCode, packageId, size, deployment, signer, signedAt, index } = result;
    return {
        schemaVersion: 1,
        type: 'sovereign-actions/verification',
        kind,
        verified,
        exitCode,
        conclusion: conclusion(result),
        packageSha256: packageId,
        size,
        deployment,
        signer,
        signedAt,
        subjects: index?.subjects,
        claims,
        files,
    };
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/index.js





/** What an auditor does with the store, loaded when it is asked for. */
const loadAudit = () => Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(1125), __webpack_require__.e(7288), __webpack_require__.e(8821), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 73268));
/** The shape of a control map that a team brings. */
const loadControlSchema = () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(6565)]).then(__webpack_require__.bind(__webpack_require__, 76565));
/** The shape of what a CI host said of a run. */
const loadEnvironmentSchema = () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9872)]).then(__webpack_require__.bind(__webpack_require__, 9872));
/** As `verify/verify.ts` says; loaded when it is called, so that a command that does not verify stays light. */
const verifyPackage = async (input, options) => (await Promise.all(/* import() */[__webpack_require__.e(3985), __webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(1125), __webpack_require__.e(7288)]).then(__webpack_require__.bind(__webpack_require__, 7288))).verifyPackage(input, options);


/***/ }),

/***/ 74308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Rl: () => (/* binding */ manifestLines),
/* harmony export */   gh: () => (/* binding */ formatBagInfo),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   pT: () => (/* binding */ ManifestReader),
/* harmony export */   tb: () => (/* binding */ BAGIT_TXT)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96038);


/** `bagit.txt` of BagIt 1.0 (RFC 8493 section 2.1.1), the one content that it may have here. */
const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
/** `bag-info.txt` (RFC 8493 section 2.2.2). */
function formatBagInfo({ date, deployment, organization, payloadBytes, payloadFiles }) {
    const lines = [
        ['Source-Organization', organization && oneLine(organization)],
        ['External-Identifier', oneLine(deployment)],
        ['External-Description', 'Evidence of one deployment, made by sovereign-actions'],
        ['Bagging-Date', date],
        ['Payload-Oxum', `${payloadBytes}.${payloadFiles}`],
    ];
    return lines.map(([label, value]) => (value ? `${label}: ${value}\n` : '')).join('');
}
const oneLine = (text) => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
/** ISO 8601 UTC to the second, from seconds since the epoch. */
const isoSeconds = (time) => `${new Date(time * 1000).toISOString().slice(0, 19)}Z`;
/** A manifest as `sha256sum` and BagIt read it: one line a file, in byte order. */
function formatManifest(files) {
    const sorted = [...files].sort(([a], [b]) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a, b));
    return [...manifestLines(sorted.map(([path, sha256]) => ({ path, sha256 })))].join('');
}
/** The lines of a manifest, of files that come in byte order. */
function* manifestLines(files) {
    for (const { path, sha256 } of files)
        yield `${sha256}  ${path}\n`;
}
/** No name is as long as what is left of this. */
const MAX_LINE = 4096;
const MAX_PROBLEMS = 1000;
/** Reads a manifest, as it comes, in the one form that {@link formatManifest} writes. */
class ManifestReader {
    /** What is not of that form; the first of very many. */
    problems = [];
    /** Names that it lists. */
    names = 0;
    #take;
    #lines = 0;
    #rest = '';
    #previous = '';
    /** @param take notes what is listed; false where the name is listed already */
    constructor(take) {
        this.#take = take;
    }
    write(text) {
        const lines = (this.#rest + text).split('\n');
        const rest = lines.pop();
        this.#rest = rest.length > MAX_LINE ? 'too long, as no line is' : rest;
        for (const line of lines)
            this.#line(line);
    }
    end() {
        if (this.#rest !== '')
            this.#problem('the last line has no end');
    }
    #line(line) {
        this.#lines += 1;
        const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (sha256 === undefined || name === undefined || line.length > MAX_LINE || !_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SAFE_NAME */ .wY.test(name))
            this.#problem(`line ${this.#lines} is not a SHA-256 and a safe name`);
        else if (!this.#take(name, sha256))
            this.#problem(`line ${this.#lines} names ${name} a second time`);
        else {
            if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(this.#previous, name) > 0)
                this.#problem(`line ${this.#lines} (${name}) is out of order`);
            this.#previous = name;
            this.names += 1;
        }
    }
    #problem(problem) {
        if (this.problems.length < MAX_PROBLEMS)
            this.problems.push(problem);
    }
}
/** Reads a whole manifest. Gives SHA-256 by name, and each line that is not of its form. */
function parseManifest(text) {
    const files = new Map();
    const reader = new ManifestReader((name, sha256) => !files.has(name) && files.set(name, sha256) !== undefined);
    reader.write(text);
    reader.end();
    return { files, problems: reader.problems };
}


/***/ }),

/***/ 30359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INDEX_TYPE: () => (/* binding */ INDEX_TYPE),
  PACKAGE_TYPE: () => (/* binding */ PACKAGE_TYPE),
  SEAL_ACTION: () => (/* binding */ SEAL_ACTION),
  buildIndex: () => (/* binding */ buildIndex),
  digestOf: () => (/* binding */ digestOf),
  formatIndex: () => (/* binding */ formatIndex),
  keptBy: () => (/* binding */ keptBy),
  timeOf: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: ../core/lib/tar.js
var tar = __webpack_require__(66159);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/bag.js
var bag = __webpack_require__(74308);
// EXTERNAL MODULE: ../core/lib/byte-table.js
var byte_table = __webpack_require__(90649);
// EXTERNAL MODULE: ../core/lib/packed-texts.js
var packed_texts = __webpack_require__(50747);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var package_names = __webpack_require__(96038);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/package/indexed-files.js


/** The files that the records kept, and those that no record tells of. What has no size is left out. */
function indexFiles(records, sizes) {
    const files = new PackedFileList(records);
    const names = new package_names/* NameBook */.DM();
    const add = (folder, { name, sha256, mediaType }) => {
        const size = sizes.get(sha256);
        if (size === undefined)
            return undefined;
        return files.add({ path: names.name(`${package_names/* PATHS */.R7.files}${folder}/`, nameOf(name, mediaType), sha256), sha256, size, mediaType });
    };
    for (const [record, { action, took, made }] of records.entries()) {
        const folder = (0,package_names/* safePart */.lA)(action);
        let index = 0;
        for (const materials of [took, made]) {
            for (const material of materials) {
                const row = material.kept ? (files.find(material.sha256) ?? add(folder, material)) : undefined;
                if (row !== undefined)
                    files.keptBy(row, record, index);
                index += 1;
            }
        }
    }
    const unclaimed = [];
    for (const sha256 of sizes.keys())
        if (files.find(sha256) === undefined)
            unclaimed.push(sha256);
    for (const sha256 of unclaimed.sort())
        add(package_names/* UNCLAIMED */.td, { name: sha256, sha256 });
    files.sort();
    return files;
}
/** Last part of a path, with the suffix that tells a bundle. */
function nameOf(name, mediaType) {
    const last = name.split('/').at(-1) || name;
    const isBundle = mediaType?.startsWith('application/vnd.dev.sigstore.bundle') ?? false;
    return isBundle && !last.endsWith(package_names/* BUNDLE_SUFFIX */.Zf) ? `${last}${package_names/* BUNDLE_SUFFIX */.Zf}` : last;
}
/** More than a record has materials. */
const RECORD_STEP = 2 ** 32;
/** Files of which there may be very many: each is put together when it is asked for. */
class PackedFileList {
    #records;
    /** Its rows are the files. */
    #hashes = new byte_table/* ByteTable */.L();
    #paths = new packed_texts/* PackedTexts */.Z();
    #sizes = new byte_table/* NumberColumn */.o();
    /** 1 + the number of the media type, 0 where there is none. There are few. */
    #types = new byte_table/* NumberColumn */.o();
    #typeNames = [];
    #typeNumbers = new Map();
    /** 1 + the first and the last of the keepers of a file, 0 where it has none. */
    #first = new byte_table/* NumberColumn */.o();
    #last = new byte_table/* NumberColumn */.o();
    /** Which material of which record a keeper is, and 1 + the next one of the same file. */
    #keepers = new byte_table/* NumberColumn */.o();
    #next = new byte_table/* NumberColumn */.o();
    #keeperCount = 0;
    #order = new Uint32Array();
    constructor(records) {
        this.#records = records;
    }
    get length() {
        return this.#order.length;
    }
    find(sha256) {
        return this.#hashes.findHex(sha256);
    }
    add({ path, sha256, size, mediaType }) {
        const row = this.#hashes.addHex(sha256);
        this.#paths.push(path);
        this.#sizes.set(row, size);
        if (mediaType !== undefined) {
            const type = this.#typeNumbers.get(mediaType) ?? this.#typeNames.push(mediaType);
            this.#typeNumbers.set(mediaType, type);
            this.#types.set(row, type);
        }
        return row;
    }
    /** @param index of the material among what the record took and made */
    keptBy(row, record, index) {
        const keeper = this.#keeperCount;
        this.#keeperCount += 1;
        this.#keepers.set(keeper, record * RECORD_STEP + index);
        const last = this.#last.get(row);
        if (last > 0)
            this.#next.set(last - 1, keeper + 1);
        else
            this.#first.set(row, keeper + 1);
        this.#last.set(row, keeper + 1);
    }
    sort() {
        this.#order = Uint32Array.from({ length: this.#paths.length }, (_, row) => row).sort((a, b) => this.#paths.compare(a, b));
    }
    *[Symbol.iterator]() {
        for (const row of this.#order)
            yield new PackedFile(this, row);
    }
    filter(holds) {
        const found = [];
        for (const file of this)
            if (holds(file))
                found.push(file);
        return found;
    }
    map(make) {
        return Array.from(this, make);
    }
    slice(start, end) {
        return Array.from(this.#order.subarray(start, end), (row) => new PackedFile(this, row));
    }
    toJSON() {
        return [...this];
    }
    pathOf(row) {
        return this.#paths.at(row);
    }
    sha256Of(row) {
        return this.#hashes.hexAt(row);
    }
    sizeOf(row) {
        return this.#sizes.get(row);
    }
    mediaTypeOf(row) {
        return this.#typeNames[this.#types.get(row) - 1];
    }
    keepersOf(row) {
        const keepers = [];
        for (let keeper = this.#first.get(row); keeper > 0; keeper = this.#next.get(keeper - 1)) {
            const place = this.#keepers.get(keeper - 1);
            const { id, took, made } = this.#records[Math.floor(place / RECORD_STEP)];
            const index = place % RECORD_STEP;
            const { name } = (index < took.length ? took.at(index) : made.at(index - took.length));
            keepers.push({ record: id, name });
        }
        return keepers;
    }
}
/** A file of a list, which holds nothing of it. */
class PackedFile {
    #files;
    #row;
    /** Asked for by everyone who looks for something. */
    #path;
    constructor(files, row) {
        this.#files = files;
        this.#row = row;
    }
    get path() {
        this.#path ??= this.#files.pathOf(this.#row);
        return this.#path;
    }
    get sha256() {
        return this.#files.sha256Of(this.#row);
    }
    get size() {
        return this.#files.sizeOf(this.#row);
    }
    get mediaType() {
        return this.#files.mediaTypeOf(this.#row);
    }
    get keptBy() {
        return this.#files.keepersOf(this.#row);
    }
    toJSON() {
        const { path, sha256, size, mediaType, keptBy } = this;
        return { path, sha256, size, ...(mediaType !== undefined && { mediaType }), keptBy };
    }
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/package/index-file.js




const INDEX_TYPE = 'sovereign-actions/evidence-package';
/**
 * The time of a package: the last moment of its records, in whole seconds since the epoch. It is a function of what is
 * packed and of nothing else, so that packing twice gives the same bytes; `SOURCE_DATE_EPOCH` would make the date of a
 * commit look like that of a deployment.
 */
function timeOf(records) {
    const moments = records.map(({ startedAt, finishedAt = startedAt }) => Math.max(Date.parse(startedAt), Date.parse(finishedAt)));
    return Math.floor(moments.reduce((last, moment) => Math.max(last, moment), 0) / 1000);
}
/** Builds the index. Pure: the verifier builds it again from the package and compares. Kept files without a size are left out. */
function buildIndex({ deployment, version, records, sizes, boundary, controls = [] }) {
    const sorted = [...records].sort((a, b) => (0,tar/* compareTarNames */.TP)(a.id, b.id));
    return {
        schemaVersion: 1,
        type: INDEX_TYPE,
        deployment,
        time: (0,bag/* isoSeconds */.nE)(timeOf(records)),
        generator: { name: 'sovereign-actions', version },
        ...(boundary && { boundary: { path: package_names/* PATHS */.R7.boundary, sha256: boundary } }),
        ...(controls.length > 0 && { controls: controls.map(({ path, sha256 }) => ({ path, sha256 })) }),
        subjects: subjectsOf(sorted),
        records: sorted.map(({ id, action, status }) => ({ path: `${package_names/* PATHS */.R7.records}${id}.json`, id, action, status })),
        files: indexFiles(sorted, sizes),
    };
}
/** The text of an index: JSON of two spaces, the files last. In pieces, because there may be very many. */
function* formatIndex(index) {
    const empty = JSON.stringify({ ...index, files: [] }, null, 2);
    if (index.files.length === 0)
        return yield `${empty}\n`;
    yield empty.slice(0, -']\n}'.length);
    let comma = '';
    for (const file of index.files) {
        // As the one element of a list it has the indentation that it has as one of many.
        yield comma + JSON.stringify({ files: [file] }, null, 2).slice(BEFORE_FILE, -AFTER_FILE);
        comma = ',';
    }
    yield '\n  ]\n}\n';
}
const BEFORE_FILE = '{\n  "files": ['.length;
const AFTER_FILE = '\n  ]\n}'.length;
/** Every material that a record says the ledger keeps. */
function* keptBy({ took, made }) {
    for (const materials of [took, made])
        for (const material of materials)
            if (material.kept === true)
                yield material;
}
/** The record of a seal: the one kind of record that is about another package. */
const SEAL_ACTION = 'evidence-seal';
/** A package among the materials of a record. */
const PACKAGE_TYPE = 'application/vnd.sovereign-actions.evidence-package+tar';
const SUBJECT_TYPES = new Set([
    PACKAGE_TYPE,
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
/** Images, and for a seal packages, that a step took or made (told by the media type), and the commits of the jobs. */
function subjectsOf(records) {
    const subjects = new Map();
    for (const { took, made, job } of records) {
        for (const materials of [took, made])
            for (const { name, sha256, mediaType } of materials)
                if (mediaType && SUBJECT_TYPES.has(mediaType) && !subjects.has(sha256))
                    subjects.set(sha256, { name, digest: { sha256 } });
        const { commit, server, repository, ref } = job;
        if (commit && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) && !subjects.has(commit)) {
            const source = [server, repository].filter(Boolean).join('/');
            subjects.set(commit, { name: `git+${source || 'local'}${ref ? `@${ref}` : ''}`, digest: { gitCommit: commit } });
        }
    }
    return [...subjects.values()].sort((a, b) => (0,tar/* compareTarNames */.TP)(a.name, b.name) || (0,tar/* compareTarNames */.TP)(digestOf(a), digestOf(b)));
}
/** The hex digits of a subject, whatever they are of. */
const digestOf = ({ digest }) => ('sha256' in digest ? digest.sha256 : digest.gitCommit);


/***/ }),

/***/ 96038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ NameBook),
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   lA: () => (/* binding */ safePart),
/* harmony export */   td: () => (/* binding */ UNCLAIMED),
/* harmony export */   wY: () => (/* binding */ SAFE_NAME)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90649);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);

/**
 * Where things are in a package. A package is one BagIt bag (RFC 8493) in one ustar, below one base folder:
 *
 *     bag-info.txt  bagit.txt                    what BagIt asks for
 *     data/boundary.yaml                         the boundary that every step asserted, where it is a file
 *     data/controls/<id>.yaml                    control maps of the team, shown in the reports
 *     data/files/<action>/<name>                 what the steps kept
 *     data/package.json                          what each file is, and which record made it
 *     data/records/<id>.json                     what each step left, byte for byte
 *     data/report.html                           the same for people, in English; .de.html and .fr.html beside it
 *     manifest-sha256.txt                        SHA-256 of everything below data/
 *     manifest-sha256.txt.sigstore.json          the signature over the manifest
 *     tagmanifest-sha256.txt                     SHA-256 of the files beside data/
 */
const PATHS = {
    bagInfo: 'bag-info.txt',
    bagIt: 'bagit.txt',
    boundary: 'data/boundary.yaml',
    controls: 'data/controls/',
    files: 'data/files/',
    index: 'data/package.json',
    records: 'data/records/',
    report: 'data/report.html',
    manifest: 'manifest-sha256.txt',
    signature: 'manifest-sha256.txt.sigstore.json',
    tagManifest: 'tagmanifest-sha256.txt',
};
/** The end of every name that holds a Sigstore bundle, so that a reader knows it before it has read the index. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The folder of what a killed step kept before it could write its record. */
const UNCLAIMED = 'unclaimed';
/** Names that every file system, `sha256sum` and BagIt take as they are. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const MAX_PART = 80;
/** Device names that Windows does not let a file have, with any extension. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Any text as one safe part of a path: readable where it can be, never empty, at most 80 characters. */
function safePart(text) {
    const plain = text
        .normalize('NFKD')
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replaceAll(/\.{2,}/g, '.')
        .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
    const named = WINDOWS_DEVICE.test(plain) ? `file-${plain}` : plain;
    if (named.length <= MAX_PART)
        return named || 'file';
    const extension = /(?:\.[A-Za-z0-9]{1,12}){1,2}$/.exec(named)?.[0] ?? '';
    return `${named.slice(0, MAX_PART - extension.length).replace(/[^A-Za-z0-9]+$/, '')}${extension}`;
}
/** Gives each file a name of its own: the first keeps its name, later ones of the same name carry the start of their SHA-256. */
class NameBook {
    #taken = new _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ByteTable */ .L();
    /** @param folder ends with `/` @param sha256 of the content, which tells files of one name apart */
    name(folder, wanted, sha256) {
        const part = safePart(wanted);
        const dot = part.indexOf('.', 1);
        const [stem, extension] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot)];
        for (const candidate of [part, `${stem}-${sha256.slice(0, 8)}${extension}`, `${stem}-${sha256}${extension}`]) {
            const name = folder + candidate;
            const taken = this.#taken.size;
            if (this.#taken.addText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .foldName */ .zN)(name)) === taken)
                return name;
        }
        throw new TypeError(`two files of one name and one content: ${wanted}`);
    }
}


/***/ }),

/***/ 89715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ packageStatement),
/* harmony export */   Mu: () => (/* binding */ SIGNED_TAG_FILES),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96038);

/**
 * Names the meaning of the predicate; `docs/evidence-package.md` describes it. It is an identifier, and nothing ever
 * fetches it. A change of meaning gets a new number.
 */
const PREDICATE_TYPE = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/evidence-package.md#predicate-v1';
/** The tag files that the statement names one by one: the manifest vouches for `data/`, the others stand beside it. */
const SIGNED_TAG_FILES = [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.manifest, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.bagIt, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.bagInfo];
/**
 * The in-toto Statement v1 over a package: the manifest first, so that `cosign verify-blob-attestation` takes
 * `manifest-sha256.txt` as the blob, then what was deployed. The tag manifest is left out: it lists the signature
 * itself, and follows from what is signed.
 * @param hashes SHA-256 of each of the {@link SIGNED_TAG_FILES}
 */
function packageStatement(hashes, subjects, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [...SIGNED_TAG_FILES.map((name) => ({ name, digest: { sha256: hashes.get(name) } })), ...subjects],
        predicateType: PREDICATE_TYPE,
        predicate: { ...predicate },
    };
}


/***/ }),

/***/ 93062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
const RULES = {
    badNews: {
        id: 'evidence-of-failure',
        title: 'The package is evidence of a deployment that failed or left its boundary',
        severity: 'warning',
        why: 'The package is genuine and stored, but a step in it failed, was cut off or found something outside the boundary.',
        fix: 'Read the report. Correct what the step found and deploy again; this package stays as it is.',
    },
    cloudBroken: {
        id: 'seal/broken',
        title: 'The trail shows something that must not be',
        severity: 'error',
        why: 'A digest file that does not hold, a call outside the boundary, a signature with the release key that this deployment did not make, a change of the key or of the trail itself: the record alone would never have shown it.',
        fix: 'Find out from the events in the seal what happened, and treat it as an incident until it is explained.',
    },
    cloudUnknown: {
        id: 'seal/gap',
        title: 'What the cloud saw of a deployment cannot be known in full',
        severity: 'warning',
        why: 'For a time without digest files nobody can say what happened in it; events that the trail leaves out, and answers that the sealing role does not get, are missing in the same way. The seal holds for the rest.',
        fix: 'The finding names what is missing. See that the trail covers every region and account and keeps all management events, and that the role may ask about trail and keys.',
    },
    overdue: {
        id: 'seal/overdue',
        title: 'A record was never sealed',
        severity: 'error',
        why: 'For more than five weeks nothing has joined it with what the cloud saw: the job did not run, or refused it each time. Logs and keys that a seal needs are not kept for ever.',
        fix: 'Seal it by its name, with "record" set to its SHA-256: what the trail no longer has, the seal then names.',
    },
    altered: {
        id: 'seal/altered',
        title: 'Somebody hid or wrote over evidence',
        severity: 'error',
        why: 'No step does that. A delete marker takes a package out of the plain list, and a newer version takes its place for who asks without a version; the locked one is still there.',
        fix: 'Find out in the trail who did it, and take the right away. "sovereign list" shows what was done; it and the other commands read the version that was written first.',
    },
    forged: {
        id: 'seal/forged',
        title: 'What lies in the place of a seal is none',
        severity: 'error',
        why: 'It does not verify, or seals another package. Whoever may write to the store can put it there, and the record then looks sealed.',
        fix: 'Find out in the trail who wrote it, and take the right away. It is looked for among what came in the last two days; the true seal is stored beside it, under a name that carries its own SHA-256. A record that has none by then is sealed with "record" and its SHA-256.',
    },
    unsealed: {
        id: 'seal/refused',
        title: 'A record cannot be sealed',
        severity: 'error',
        why: 'A package that does not verify, or that names no session and no key, cannot be joined with what the cloud saw.',
        fix: 'Verify it with "sovereign verify". Let deployments take their role with assume-role-oidc, in the same ledger.',
    },
};


/***/ }),

/***/ 16759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ formatReceipt),
/* harmony export */   K7: () => (/* binding */ sealKeyOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Ue: () => (/* binding */ sha256OfKey),
/* harmony export */   lG: () => (/* binding */ sealedKeyOf)
/* harmony export */ });
const formatReceipt = (receipt) => `${JSON.stringify(receipt, null, 2)}\n`;
/** Where a package is below the root of its store: by year and month, under its own SHA-256; a seal beside what it seals. */
function keyOf({ sha256, time, key }) {
    if (key !== undefined)
        return key;
    const [year, month] = new Date(time * 1000).toISOString().split('-');
    return `${year}/${month}/${sha256}.tar`;
}
/**
 * The place of the seal of a package.
 * @param sha256 of the seal; given where something else has the usual place, so that nobody can take every place beforehand
 */
const sealKeyOf = (key, sha256) => key.replace(/\.tar$/, sha256 === undefined ? '.seal.tar' : `.${sha256}.seal.tar`);
/** The SHA-256 of the package that a key names; undefined for a seal and for everything else. */
const sha256OfKey = (key) => /^\d{4}\/\d\d\/([0-9a-f]{64})\.tar$/.exec(key)?.[1];
/** The key of the package that a seal's key belongs to; undefined for everything else. */
const sealedKeyOf = (key) => /^\d{4}\/\d\d\/[0-9a-f]{64}(?:\.[0-9a-f]{64})?\.seal\.tar$/.test(key)
    ? key.replace(/(?:\.[0-9a-f]{64})?\.seal\.tar$/, '.tar')
    : undefined;


/***/ }),

/***/ 33160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   B2: () => (/* binding */ deliverWaiting),
/* harmony export */   Ht: () => (/* binding */ giveUp),
/* harmony export */   Wn: () => (/* binding */ altered),
/* harmony export */   dh: () => (/* binding */ isConflict),
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   uC: () => (/* binding */ putSafely)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77958);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16759);





/**
 * The spool is the output folder itself. Before a package is sent, `<package>.waiting.json` is put beside it; once the store has
 * given it back as it was and its receipt is written, that is taken away. A step that ends anywhere between leaves it, and the
 * next step with this folder finds out what became of the package by putting it again: what is there already is not stored twice.
 */
const WAITING = '.waiting.json';
const receiptFileOf = (file) => file.replace(/\.tar$/, '.receipt.json');
/** Puts a package into the store, so that the next step knows of it whatever happens to this one. @throws those of the store and of `confirm`, FILE_UNWRITABLE */
async function putSafely(store, pack, confirm) {
    const { file, ...announced } = pack;
    await new _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .Files */ .sv('.').write(`${file}${WAITING}`, `${JSON.stringify(announced, null, 2)}\n`);
    return finish(pack, await store.put(pack), confirm);
}
async function finish(pack, stored, confirm) {
    const verification = await confirm(stored);
    await new _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .Files */ .sv('.').write(receiptFileOf(pack.file), (0,_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReceipt */ .IA)(stored.receipt));
    await giveUp(pack);
    return { pack, receipt: stored.receipt, verification };
}
/**
 * Puts what waits in a folder into the store, by name. Nothing is sent of a package that is not what was announced.
 * @param check looks at a package before it is sent; what it throws ends the delivery
 * @throws SPOOL_ALTERED, FILE_UNREADABLE and those of {@link putSafely}: the rest waits on
 */
async function deliverWaiting(store, folder, { check, confirm }) {
    const names = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(folder).catch((error) => {
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return [];
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(folder, error);
    });
    const delivered = [];
    for (const name of names.filter((one) => one.endsWith(`.tar${WAITING}`)).sort()) {
        const pack = await readAnnounced(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name.slice(0, -WAITING.length)));
        if (!pack)
            continue;
        await check(pack);
        try {
            const { receipt, ...stored } = await store.put(pack);
            // What is there already is the work of the step that left it: its receipt is the one that this step would have had.
            delivered.push(await finish(pack, { ...stored, receipt: { ...receipt, already: false } }, confirm));
        }
        catch (error) {
            // Another job has sealed the record since: the seal there is looked at by the job itself.
            if (pack.key === undefined || !isConflict(error))
                throw error;
            await giveUp(pack);
        }
    }
    return delivered;
}
/** Whether the store holds something else in the place of a package. */
const isConflict = (error) => error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .SovereignError */ .Rj && error.code === 'STORE_CONFLICT';
/** No step tries to store the package again. What another step with this folder has announced since stays. */
async function giveUp(pack) {
    const announcement = `${pack.file}${WAITING}`;
    if ((await readIfThere(announcement))?.includes(pack.sha256))
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(announcement, { force: true });
}
const AGAIN = 'The package waits in the output folder: once the reason is gone, the same command finishes it, and stores nothing twice.';
/** The store has the package or may have it, and does not show it. @param fix what is to be done first */
const unconfirmed = (message, cause, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('STORE_UNCONFIRMED', message, fix === undefined ? AGAIN : `${fix} ${AGAIN}`, { cause });
/** A package as its store gives it back. @param fix what is to be done about an error @throws STORE_UNCONFIRMED, STORE_DIFFERS */
async function* readBack(location, bytes, fix = () => undefined) {
    try {
        yield* bytes;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .SovereignError */ .Rj && error.code === 'STORE_DIFFERS')
            throw error;
        throw unconfirmed(`${location} is stored, and cannot be read back: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, error, fix(error));
    }
}
/** The store shows that it has something else than what was sent. */
const differs = (message, details) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('STORE_DIFFERS', message, `Do not rely on that copy: look at the store. The package itself waits in the output folder; without its ${WAITING} no step tries again.`, { details });
/** More than any announcement has. */
const MAX_BYTES = 64 * 1024;
/** Undefined once another step with this folder has stored it. */
async function readAnnounced(file) {
    const text = await readIfThere(`${file}${WAITING}`);
    if (text === undefined)
        return undefined;
    const { sha256, size, deployment, time, key } = parseAnnounced(file, text);
    const actual = await hashOf(file).catch((error) => {
        throw altered(file, `cannot be read (${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`);
    });
    if (actual.sha256 !== sha256 || actual.size !== size)
        throw altered(file, `has the SHA-256 ${actual.sha256}; ${sha256} was announced`);
    return { file, sha256, size, deployment, time, ...(key !== undefined && { key }) };
}
async function readIfThere(file) {
    try {
        return await new _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .Files */ .sv('.').readText(file, MAX_BYTES);
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .SovereignError */ .Rj && error.code === 'FILE_MISSING')
            return undefined;
        throw error;
    }
}
async function hashOf(file) {
    // A pipe that nobody writes to would never end.
    if (!(await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(file)).isFile())
        throw new Error('it is no file');
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256File */ .Q)(file);
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
    const seal = key === undefined || (typeof key === 'string' && (0,_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sealedKeyOf */ .lG)(key) !== undefined);
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
const altered = (file, what, details = []) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceError */ .K)('SPOOL_ALTERED', `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} waits to be stored, and ${what}. This step sent nothing of it.`, `Find out what changed it, or the boundary. Then take it and its ${WAITING} out of the output folder: what is not stored can be made again from the ledger.`, { details });


/***/ }),

/***/ 34335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ isBadNews),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   UD: () => (/* binding */ Claims),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fd: () => (/* binding */ GROUPS)
/* harmony export */ });
/** What claims are about, in the order in which they are shown. */
const GROUPS = ['container', 'contents', 'signature', 'records', 'deployment', 'environment', 'cloud', 'outcome', 'limits'];
/** Collects claims; a broken or unknown one counts unless it is said not to. */
class Claims {
    all = [];
    add(id, verdict, claim, reason, more = {}) {
        const group = id.split('.')[0];
        this.all.push({ id, group, verdict, claim, reason, details: more.details ?? [], counts: more.counts ?? true });
    }
}
/** What decides what a genuine package is evidence of. */
const BAD_NEWS = new Set(['environment', 'cloud', 'outcome']);
const isBadNews = ({ group, verdict }) => BAD_NEWS.has(group) && verdict === 'broken';
function conclude({ all }) {
    const claims = GROUPS.flatMap((group) => all.filter((claim) => claim.group === group));
    const verified = claims.every(({ counts, verdict }) => !counts || verdict === 'holds');
    return { claims, verified, exitCode: !verified ? 4 : claims.some(isBadNews) ? 3 : 0 };
}
/** `broken` when there is a problem, else `holds`. */
const verdictOf = (problems) => (problems.length > 0 ? 'broken' : 'holds');


/***/ }),

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PackedTexts)
/* harmony export */ });
/* harmony import */ var _byte_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90649);

const FIRST_BYTES = 4096;
/** Memory with room for more, of twice the size where it has to be larger. What is not written yet takes none of the machine's. */
function withRoom(memory, used, more) {
    if (used + more <= memory.length)
        return memory;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * memory.length, used + more));
    memory.copy(larger, 0, 0, used);
    return larger;
}
/**
 * Texts by number, exactly as they were given. They lie outside of the heap, as the rows of a ByteTable do; here each may be of
 * any length and come more than once.
 */
class PackedTexts {
    #hex;
    #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    /** Where each ends, doubled, and one more where it has two bytes for each unit of UTF-16. */
    #ends = new _byte_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberColumn */ .o();
    #length = 0;
    /** @param kind `hex` for digits of whole bytes alone, which take half */
    constructor(kind = 'any') {
        this.#hex = kind === 'hex';
    }
    get length() {
        return this.#length;
    }
    push(text) {
        const wide = !this.#hex && /[^\u0000-\u00ff]/.test(text);
        const start = this.#start(this.#length);
        const end = start + (this.#hex ? text.length / 2 : wide ? 2 * text.length : text.length);
        this.#bytes = withRoom(this.#bytes, start, end - start);
        this.#bytes.write(text, start, this.#encoding(wide));
        this.#ends.set(this.#length, 2 * end + Number(wide));
        this.#length += 1;
    }
    at(index) {
        const wide = this.#ends.get(index) % 2 === 1;
        return this.#bytes.toString(this.#encoding(wide), this.#start(index), this.#start(index + 1));
    }
    /** Compares two texts of ASCII by their bytes. */
    compare(index, other) {
        const bytes = this.#bytes;
        const start = this.#start(index);
        const from = this.#start(other);
        const length = this.#start(index + 1) - start;
        const otherLength = this.#start(other + 1) - from;
        for (let at = 0; at < length && at < otherLength; at += 1) {
            const difference = bytes[start + at] - bytes[from + at];
            if (difference !== 0)
                return difference;
        }
        return length - otherLength;
    }
    #encoding(wide) {
        return this.#hex ? 'hex' : wide ? 'utf16le' : 'latin1';
    }
    #start(index) {
        return index === 0 ? 0 : Math.floor(this.#ends.get(index - 1) / 2);
    }
}


/***/ }),

/***/ 39935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell)
/* harmony export */ });
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');


/***/ })

};
