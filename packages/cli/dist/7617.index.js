export const id = 7617;
export const ids = [7617];
export const modules = {

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   MB: () => (/* binding */ takeControls),
/* harmony export */   VN: () => (/* binding */ verifyStored),
/* harmony export */   vU: () => (/* binding */ prepareSigning),
/* harmony export */   x2: () => (/* binding */ packTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39653);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92960);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77958);
/* harmony import */ var _store_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16759);




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
 * @throws SPOOL_ALTERED and those of the store
 */
async function openStore(context, evidence, { outputDir, trust }) {
    const [store, { deliverWaiting, putSafely }] = await Promise.all([storeOf(context, evidence), __webpack_require__.e(/* import() */ 3160).then(__webpack_require__.bind(__webpack_require__, 33160))]);
    const { files, log, record } = context;
    const verifications = new Map();
    const delivered = await deliverWaiting(store, files.resolve(outputDir), async (pack) => {
        verifications.set(pack.file, await verifyWaiting(context, pack, trust));
    });
    for (const { pack, stored } of delivered) {
        const { receipt } = stored;
        log.info(`${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(pack.file)}, left by an earlier step, ${receipt.already ? 'was stored already' : 'is stored'}: ${receipt.location}`);
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(pack.file).replace(/\.tar$/, '.receipt.json');
        await record.keep(name, Buffer.from((0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReceipt */ .IA)(receipt)), 'application/json');
    }
    const earlier = delivered.map((one) => ({ ...one, verification: verifications.get(one.pack.file) }));
    return { store: { ...store, put: (pack) => putSafely(store, pack) }, earlier };
}
async function storeOf(context, evidence) {
    if ('bucket' in evidence) {
        const { bucketStore } = await Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(8821)]).then(__webpack_require__.bind(__webpack_require__, 98821));
        return bucketStore(context, evidence);
    }
    const { folderStore } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247));
    return folderStore((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .boundaryPath */ .qO)(context.boundary, evidence.folder), context.now);
}
/** A package in the output folder may come from anybody: only what verifies, and is what its announcement says, is ever locked. */
async function verifyWaiting({ now }, pack, trust) {
    const [{ verifyPackage }, { altered }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(6841), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 90248)), __webpack_require__.e(/* import() */ 3160).then(__webpack_require__.bind(__webpack_require__, 33160))]);
    const verification = await verifyPackage(pack.file, { trust, now: now(), packageSha256: pack.sha256 });
    const { verified, deployment, index, records } = verification;
    if (!verified)
        throw altered(pack.file, 'does not verify');
    const sealed = pack.key !== undefined && (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .sealedKeyOf */ .lG)(pack.key);
    const place = sealed ? records.some(({ took }) => took.some(({ sha256 }) => sha256 === (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfKey */ .Ue)(sealed))) : pack.key === undefined;
    if (deployment !== pack.deployment || Date.parse(index?.time ?? '') !== pack.time * 1000 || !place)
        throw altered(pack.file, 'its announcement is of another package');
    return verification;
}
async function packTo(context, file, deployment, collected, controls, sign) {
    const [{ buildPackage }, { timeOf }, { writeStream }, { renderReports }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3006).then(__webpack_require__.bind(__webpack_require__, 73006)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81785)),
        __webpack_require__.e(/* import() */ 4493).then(__webpack_require__.bind(__webpack_require__, 84493)),
        Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(6841)]).then(__webpack_require__.bind(__webpack_require__, 26841)),
    ]);
    const { index, reports, stream, payloadBytes } = buildPackage({
        collected,
        deployment,
        version: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
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
    if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes) === boundary.sha256)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceError */ .K)('LEDGER_ALTERED', `${boundary.source} has changed since this step read it.`, 'Let nothing write to the boundary file while a step runs.');
}
/** The package as the store gives it back, verified. @throws PACKAGE_UNVERIFIED */
async function verifyStored({ now, record }, { read, receipt }, trust) {
    const { verifyPackage } = await Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(6841), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 90248));
    const verification = await verifyPackage(read(), { trust, now: now(), packageSha256: receipt.package.sha256 });
    const counting = verification.claims.filter(({ counts }) => counts);
    for (const { id, verdict, claim, reason } of counting)
        record.check(`package: ${id}`, verdict, `${claim} ${reason}`);
    if (!verification.verified) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceError */ .K)('PACKAGE_UNVERIFIED', `The package that ${receipt.location} gave back does not verify.`, 'Do not rely on it. Run this step again; if it stays so, look at the store and at the key.', {
            details: counting
                .filter(({ verdict }) => verdict !== 'holds')
                .flatMap(({ verdict, claim, reason, details }) => [
                `${verdict}: ${claim} ${reason}`,
                ...details.slice(0, 20).map((line) => `  ${line}`),
            ]),
        });
    }
    return verification;
}


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
    STORE_DIFFERS: {
        exit: 'verification',
        about: 'The store says that it holds something else than what was sent: checksum, lock or version.',
    },
});


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GROUPS: () => (/* reexport */ claim/* GROUPS */.fd),
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
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js
var index_file = __webpack_require__(81785);
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
    const { baseOf } = await __webpack_require__.e(/* import() */ 3006).then(__webpack_require__.bind(__webpack_require__, 73006));
    const base = baseOf(deployment);
    const controls = await (0,deliver/* takeControls */.MB)(context, names);
    const collected = await collect(context);
    const signing = await (0,deliver/* prepareSigning */.vU)(context, key);
    const { store, earlier } = await (0,deliver/* openStore */.Ch)(context, evidence, { outputDir, trust: signing.trust });
    const reportFile = external_node_path_.join(outputDir, `${base}.html`);
    const make = async () => {
        const { withEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(2776)]).then(__webpack_require__.bind(__webpack_require__, 92776));
        const whole = await withEnvironment(context, collected, token);
        const { pack, index, reports } = await (0,deliver/* packTo */.x2)(context, files.resolve(external_node_path_.join(outputDir, `${base}.tar`)), deployment, whole, controls, signing.sign);
        await files.write(reportFile, reports.get(package_names/* PATHS */.R7.report));
        log.info(`Packed into ${base}.tar, ${pack.size} bytes: records ${index.records.length}, files ${index.files.length}.`);
        const stored = await store.put(pack);
        await record.keep(`${base}.receipt.json`, Buffer.from((0,store_receipt/* formatReceipt */.IA)(stored.receipt)), 'application/json');
        return { pack, stored };
    };
    const { pack: packed, stored } = earlier.find((one) => isPackageOf(one, deployment, collected)) ?? (await make());
    record.made({ name: `${base}.tar`, sha256: packed.sha256, size: packed.size, mediaType: 'application/x-tar' });
    const { receipt } = stored;
    log.info(`${receipt.already ? 'Was stored already' : 'Stored'}: ${receipt.location}${receipt.lock ? `, locked until ${receipt.lock.until}` : ''}`);
    const verification = await (0,deliver/* verifyStored */.VN)(context, stored, signing.trust);
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
        summary: summaryOf(deployment, packed, stored, verification),
    };
}
/** Whether what an earlier step left is the package of this deployment: signed again, it would be a second one of the same records. */
const isPackageOf = ({ pack, verification }, deployment, { records }) => {
    const held = new Set(verification.records.map(({ id }) => id));
    const own = ({ record }) => record.action === 'evidence-upload';
    return pack.key === undefined && pack.deployment === deployment && records.every((one) => own(one) || held.has(one.record.id));
};
/** Seals what waits, and says of every package what became of it. */
async function seal(context, options) {
    const { sealRecords } = await Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(6841), __webpack_require__.e(248), __webpack_require__.e(6099)]).then(__webpack_require__.bind(__webpack_require__, 26099));
    const results = await sealRecords(context, options);
    const { log } = context;
    for (const { key, state, reason } of results)
        if (state !== 'sealed')
            log.info(`${key} ${state === 'waiting' ? 'waits' : 'was refused'}: ${reason}.`);
    if (results.length === 0)
        log.info('Every package has its seal.');
    const sealed = results.flatMap(({ receipt }) => receipt ?? []);
    return {
        outputs: {
            seals: sealed.map(({ location }) => location).join('\n'),
            waiting: results.filter(({ state }) => state === 'waiting').length,
        },
        findings: results.flatMap(({ findings }) => findings),
        summary: [
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
    const { collectLedger } = await __webpack_require__.e(/* import() */ 6120).then(__webpack_require__.bind(__webpack_require__, 6120));
    const collected = await collectLedger(record.folder, record.id);
    const alien = collected.records.find(({ record: { action } }) => action === environment_document/* ENVIRONMENT_ACTION */.$x || action === index_file.SEAL_ACTION);
    if (alien) {
        throw (0,errors/* evidenceError */.K)('LEDGER_ALTERED', `The ledger ${record.folder} has the record ${alien.record.id}, which no step leaves in a ledger.`, 'Find out what put it there. Evidence cannot be made of it: run the steps again with a new ledger.');
    }
    for (const { record: step, file } of collected.records)
        record.took({ name: `records/${step.id}.json`, sha256: file.sha256, size: file.size, mediaType: 'application/json' });
    return collected;
}
function summaryOf(deployment, pack, { receipt }, { index, signer, signedAt }) {
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
var claim = __webpack_require__(34335);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../core/lib/hosts/text.js
var hosts_text = __webpack_require__(11649);
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
    const title = result.kind === undefined ? 'Evidence package' : `${result.kind[0]?.toUpperCase()}${result.kind.slice(1)}`;
    put(result.deployment === undefined ? title : `Evidence of deployment ${result.deployment}`, 0);
    if (result.packageId !== undefined)
        put(`sha256:${result.packageId}`, 0, 'dim');
    for (const group of claim/* GROUPS */.fd) {
        const claims = result.claims.filter((claim) => claim.group === group);
        if (claims.length === 0)
            continue;
        lines.push('', paint('bold', TITLES[group]));
        for (const claim of claims) {
            const { mark, word, style } = MARKS[claim.verdict];
            const [first = '', ...rest] = (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(claim.claim), width - INDENT);
            lines.push(`  ${paint(style, `${mark} ${word.padEnd(INDENT - 4)}`)}${first}`, ...rest.map((line) => ' '.repeat(INDENT) + line));
            put(claim.reason, INDENT, 'dim');
            for (const detail of claim.details.slice(0, MAX_DETAILS))
                put(`- ${detail}`, INDENT);
            if (claim.details.length > MAX_DETAILS)
                put(`\u2026 and ${claim.details.length - MAX_DETAILS} more; --json shows all.`, INDENT, 'dim');
        }
    }
    lines.push('');
    const end = conclusion(result);
    const style = result.exitCode === 0 ? 'green' : result.exitCode === 3 ? 'yellow' : 'red';
    for (const line of (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(end), width))
        lines.push(paint(style, line));
    return `${lines.join('\n')}\n`;
}
/** What a verification comes to, in a sentence or two. */
function conclusion({ kind, claims, verified, exitCode, signer, signedAt }) {
    if (verified) {
        const genuine = `Verified: this ${kind ?? 'package'} is as it was signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}.`;
        const news = kind === undefined ? 'It is evidence of a deployment that failed or left its boundary.' : 'The test failed.';
        return exitCode === 3 ? `${genuine} ${news}` : genuine;
    }
    const of = (verdict) => claims.filter((claim) => claim.counts && claim.verdict === verdict).length;
    const parts = [
        of('broken') > 0 && `${(0,claim/* count */.U9)(of('broken'), 'claim')} broken`,
        of('unknown') > 0 && `${(0,claim/* count */.U9)(of('unknown'), 'claim')} that cannot be known`,
    ].filter(Boolean);
    const signerOnly = claims.every(({ id, counts, verdict }) => !counts || verdict === 'holds' || (id.startsWith('signature.') && verdict === 'unknown'));
    return `NOT verified: ${parts.join(', ')}.${signerOnly ? ' Nothing in it is broken, but who signed it is unknown: name the trust with --trust FILE.' : ''}`;
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
const loadAudit = () => Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(6841), __webpack_require__.e(248), __webpack_require__.e(8821), __webpack_require__.e(7193)]).then(__webpack_require__.bind(__webpack_require__, 27193));
/** The shape of a control map that a team brings. */
const loadControlSchema = () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(6565)]).then(__webpack_require__.bind(__webpack_require__, 76565));
/** The shape of what a CI host said of a run. */
const loadEnvironmentSchema = () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9872)]).then(__webpack_require__.bind(__webpack_require__, 9872));
/** As `verify/verify.ts` says; loaded when it is called, so that a command that does not verify stays light. */
const verifyPackage = async (input, options) => (await Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(6071), __webpack_require__.e(9614), __webpack_require__.e(6841), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 90248))).verifyPackage(input, options);


/***/ }),

/***/ 74308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   gh: () => (/* binding */ formatBagInfo),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
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
    return [...files]
        .sort(([a], [b]) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a, b))
        .map(([name, sha256]) => `${sha256}  ${name}\n`)
        .join('');
}
/** Reads a manifest in the one form that {@link formatManifest} writes. Gives SHA-256 by name, and each line that is not of it. */
function parseManifest(text) {
    const files = new Map();
    const problems = [];
    const lines = text.split('\n');
    if (lines.pop() !== '')
        problems.push('the last line has no end');
    let previous = '';
    for (const [index, line] of lines.entries()) {
        const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (sha256 === undefined || name === undefined || !_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SAFE_NAME */ .wY.test(name))
            problems.push(`line ${index + 1} is not a SHA-256 and a safe name`);
        else if (files.has(name))
            problems.push(`line ${index + 1} names ${name} a second time`);
        else {
            if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(previous, name) > 0)
                problems.push(`line ${index + 1} (${name}) is out of order`);
            previous = name;
            files.set(name, sha256);
        }
    }
    return { files, problems };
}


/***/ }),

/***/ 81785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INDEX_TYPE: () => (/* binding */ INDEX_TYPE),
/* harmony export */   PACKAGE_TYPE: () => (/* binding */ PACKAGE_TYPE),
/* harmony export */   SEAL_ACTION: () => (/* binding */ SEAL_ACTION),
/* harmony export */   buildIndex: () => (/* binding */ buildIndex),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   formatIndex: () => (/* binding */ formatIndex),
/* harmony export */   keptBy: () => (/* binding */ keptBy),
/* harmony export */   timeOf: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74308);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96038);



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
    const sorted = [...records].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a.id, b.id));
    return {
        schemaVersion: 1,
        type: INDEX_TYPE,
        deployment,
        time: (0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(timeOf(records)),
        generator: { name: 'sovereign-actions', version },
        ...(boundary && { boundary: { path: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS */ .R7.boundary, sha256: boundary } }),
        ...(controls.length > 0 && { controls: controls.map(({ path, sha256 }) => ({ path, sha256 })) }),
        subjects: subjectsOf(sorted),
        records: sorted.map(({ id, action, status }) => ({ path: `${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS */ .R7.records}${id}.json`, id, action, status })),
        files: indexFiles(sorted, sizes),
    };
}
/** The text of an index: JSON of two spaces, the files last. In pieces, because there may be very many. */
function* formatIndex(index) {
    const empty = JSON.stringify({ ...index, files: [] }, null, 2);
    if (index.files.length === 0)
        return yield `${empty}\n`;
    yield empty.slice(0, -']\n}'.length);
    for (const [at, file] of index.files.entries())
        yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(file, null, 2).replaceAll('\n', '\n    ')}`;
    yield '\n  ]\n}\n';
}
/** Every material that a record says the ledger keeps. */
const keptBy = (record) => [...record.took, ...record.made].filter(({ kept }) => kept === true);
function indexFiles(records, sizes) {
    const names = new _names_js__WEBPACK_IMPORTED_MODULE_2__/* .NameBook */ .DM();
    const files = new Map();
    const add = (folder, name, sha256, mediaType, keptBy) => {
        const size = sizes.get(sha256);
        if (size === undefined)
            return;
        const path = names.name(`${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PATHS */ .R7.files}${folder}/`, nameOf(name, mediaType), sha256);
        files.set(sha256, { path, sha256, size, ...(mediaType !== undefined && { mediaType }), keptBy });
    };
    for (const record of records) {
        const folder = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .safePart */ .lA)(record.action);
        for (const { name, sha256, mediaType } of keptBy(record)) {
            const known = files.get(sha256);
            const keeper = { record: record.id, name };
            if (known)
                known.keptBy.push(keeper);
            else
                add(folder, name, sha256, mediaType, [keeper]);
        }
    }
    for (const sha256 of [...sizes.keys()].sort())
        if (!files.has(sha256))
            add(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCLAIMED */ .td, sha256, sha256, undefined, []);
    return [...files.values()].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a.path, b.path));
}
/** Last part of a path, with the suffix that tells a bundle. */
function nameOf(name, mediaType) {
    const last = name.split('/').at(-1) || name;
    const isBundle = mediaType?.startsWith('application/vnd.dev.sigstore.bundle') ?? false;
    return isBundle && !last.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf) ? `${last}${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf}` : last;
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
        for (const { name, sha256, mediaType } of [...took, ...made])
            if (mediaType && SUBJECT_TYPES.has(mediaType) && !subjects.has(sha256))
                subjects.set(sha256, { name, digest: { sha256 } });
        const { commit, server, repository, ref } = job;
        if (commit && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) && !subjects.has(commit)) {
            const source = [server, repository].filter(Boolean).join('/');
            subjects.set(commit, { name: `git+${source || 'local'}${ref ? `@${ref}` : ''}`, digest: { gitCommit: commit } });
        }
    }
    return [...subjects.values()].sort((a, b) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(a.name, b.name) || (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTarNames */ .TP)(digestOf(a), digestOf(b)));
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
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);

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
    #taken = new Set();
    /** @param folder ends with `/` @param sha256 of the content, which tells files of one name apart */
    name(folder, wanted, sha256) {
        const part = safePart(wanted);
        const dot = part.indexOf('.', 1);
        const [stem, extension] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot)];
        for (const candidate of [part, `${stem}-${sha256.slice(0, 8)}${extension}`, `${stem}-${sha256}${extension}`]) {
            const name = folder + candidate;
            const folded = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(name);
            if (this.#taken.has(folded))
                continue;
            this.#taken.add(folded);
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
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1302);
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
 */
function packageStatement(tagFiles, subjects, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [...SIGNED_TAG_FILES.map((name) => ({ name, digest: { sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(tagFiles[name]) } })), ...subjects],
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
        fix: 'Find out in the trail who wrote it, and take the right away. Nothing else can be stored in its place: what the trail saw of the deployment must be kept by other means.',
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
/** The place of the one seal of a package. */
const sealKeyOf = (key) => key.replace(/\.tar$/, '.seal.tar');
/** The SHA-256 of the package that a key names; undefined for a seal and for everything else. */
const sha256OfKey = (key) => /^\d{4}\/\d\d\/([0-9a-f]{64})\.tar$/.exec(key)?.[1];
/** The key of the package that a seal's key belongs to; undefined for everything else. */
const sealedKeyOf = (key) => /^\d{4}\/\d\d\/[0-9a-f]{64}\.seal\.tar$/.test(key) ? key.replace(/\.seal\.tar$/, '.tar') : undefined;


/***/ }),

/***/ 34335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   U9: () => (/* binding */ count),
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
function conclude({ all }) {
    const claims = GROUPS.flatMap((group) => all.filter((claim) => claim.group === group));
    const verified = claims.every(({ counts, verdict }) => !counts || verdict === 'holds');
    const isBadNews = claims.some(({ group, verdict }) => BAD_NEWS.has(group) && verdict === 'broken');
    return { claims, verified, exitCode: !verified ? 4 : isBadNews ? 3 : 0 };
}
/** `broken` when there is a problem, else `holds`. */
const verdictOf = (problems) => (problems.length > 0 ? 'broken' : 'holds');
/** `1,234 files`. By hand: loading a locale takes longer than most of the checks. */
const count = (n, noun) => `${String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${n === 1 ? '' : 's'}`;


/***/ }),

/***/ 39935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell)
/* harmony export */ });
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');


/***/ }),

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   TP: () => (/* binding */ compareTarNames),
/* harmony export */   o6: () => (/* binding */ tarNameProblem),
/* harmony export */   sB: () => (/* binding */ readTar),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* unused harmony export tarError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

/**
 * Deterministic tar: POSIX ustar (IEEE Std 1003.1-1988) with regular files alone, so that the same files give the same
 * bytes everywhere. GNU tar makes the same bytes with `--format=ustar -b1 --numeric-owner --owner=0 --group=0 --mtime=@N`.
 */
const tarError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    TAR_INVALID: { exit: 'verification', about: 'A tar archive is damaged or holds what this format refuses: links, devices, odd names.' },
    TAR_ENTRY: { exit: 'failure', about: 'A file cannot be packed: its name, its size, its place in the order, or it changed meanwhile.' },
});
const BLOCK = 512;
const MAX_SIZE = 0o77777777777;
const END = Buffer.alloc(2 * BLOCK);
/**
 * Writes entries as a tar stream. They must come in ascending byte order of their names; see {@link compareTarNames}.
 * @param mtime seconds since the epoch, the same for every entry
 * @throws TAR_ENTRY for a name, size or order that the format does not take, or a body that is not of its size
 */
async function* writeTar(entries, { mtime }) {
    let previous;
    for await (const { name, size, mode = 0o644, body } of entries) {
        if (previous !== undefined && compareTarNames(previous, name) >= 0)
            throw refused(name, `comes after "${previous}", out of order`);
        previous = name;
        yield tarHeader({ name, size, mode, mtime });
        let written = 0;
        for await (const chunk of body instanceof Uint8Array ? [body] : body) {
            written += chunk.length;
            if (written > size)
                break;
            if (chunk.length > 0)
                yield chunk;
        }
        if (written !== size) {
            throw tarError('TAR_ENTRY', `${name} has ${written > size ? 'more' : 'fewer'} than the ${size} bytes that it had when packing began.`, 'Let nothing write to the file while it is packed.');
        }
        if (padding(size) > 0)
            yield Buffer.alloc(padding(size));
    }
    yield Buffer.from(END);
}
/** Orders names by their UTF-8 bytes: the same on every machine, locale and file system. */
function compareTarNames(a, b) {
    const end = Math.min(a.length, b.length);
    for (let at = 0; at < end; at += 1) {
        const difference = utf8Rank(a.charCodeAt(at)) - utf8Rank(b.charCodeAt(at));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** UTF-16 has what lies beyond U+FFFF before U+E000, as surrogates; UTF-8 has it at the end. */
const utf8Rank = (unit) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
/** Why a name cannot stand in an archive, or undefined when it can. */
function tarNameProblem(name) {
    if (name === '')
        return 'is empty';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/[\u0000-\u001f\u007f\\]/.test(name))
        return 'has a control character or a backslash';
    if (Buffer.from(name).toString() !== name)
        return 'is not valid Unicode';
    const parts = name.split('/');
    if (parts.includes('..'))
        return 'leaves the archive by ".."';
    if (parts.includes('') || parts.includes('.'))
        return 'has an empty or "." part';
    if (splitName(Buffer.from(name)) === undefined)
        return 'is too long for a ustar header';
    return undefined;
}
/** The 512 bytes before an entry's body. @throws TAR_ENTRY */
function tarHeader({ name, size, mode, mtime }) {
    const problem = tarNameProblem(name);
    if (problem)
        throw refused(name, problem);
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_SIZE)
        throw refused(name, `is ${size} bytes; at most ${MAX_SIZE} fit`);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777)
        throw refused(name, `has the mode ${mode}`);
    if (!Number.isSafeInteger(mtime) || mtime < 0 || mtime > MAX_SIZE)
        throw refused(name, `has the time ${mtime}`);
    return encodeHeader(splitName(Buffer.from(name)), size, mode, mtime);
}
function encodeHeader({ prefix, rest }, size, mode, mtime) {
    const header = Buffer.alloc(BLOCK);
    rest.copy(header, 0);
    header.write(octal(mode, 7), 100, 'latin1');
    header.write(octal(0, 7), 108, 'latin1');
    header.write(octal(0, 7), 116, 'latin1');
    header.write(octal(size, 11), 124, 'latin1');
    header.write(octal(mtime, 11), 136, 'latin1');
    header.write('0', 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write(octal(0, 7), 329, 'latin1');
    header.write(octal(0, 7), 337, 'latin1');
    prefix.copy(header, 345);
    header.write(`${octal(checksum(header), 6)}\0 `, 148, 'latin1');
    return header;
}
/** Splits a long name at its last slash that leaves at most 155 bytes before it, as GNU tar does. */
function splitName(name) {
    if (name.length <= 100)
        return { prefix: Buffer.alloc(0), rest: name };
    const slash = name.lastIndexOf(0x2f, 155);
    const rest = name.subarray(slash + 1);
    return slash > 0 && rest.length > 0 && rest.length <= 100 ? { prefix: name.subarray(0, slash), rest } : undefined;
}
/** Sum of the header's bytes, its own checksum field counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let index = 0; index < BLOCK; index += 1)
        if (index < 148 || index >= 156)
            sum += header[index];
    return sum;
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
const padding = (size) => (BLOCK - (size % BLOCK)) % BLOCK;
const refused = (name, why) => tarError('TAR_ENTRY', `${quoted(name)} ${why}.`, 'Rename the file or leave it out; names are relative, with "/" between their parts.');
const quoted = (name) => JSON.stringify(name.length > 300 ? `${name.slice(0, 300)}\u2026` : name);
/**
 * Reads an archive that {@link writeTar} could have written, and refuses every other: pax and GNU extensions, links,
 * devices, folders, unsafe, duplicate or case-colliding names, entries out of order, header fields that the writer does
 * not set, padding that is not zero, bytes after the end, a missing end.
 *
 * Streams, and keeps no more than the names in memory. With `onProblem`, each problem is reported, the entry that it is
 * about is left out, and reading goes on as long as the structure allows; bad bytes then never throw.
 * @throws TAR_INVALID at the first problem when there is no `onProblem`; what the source throws passes through
 */
async function* readTar(source, onProblem = (problem) => {
    throw invalid(problem);
}) {
    const input = new Input(source);
    const names = new NameGuard();
    try {
        for (;;) {
            const header = await input.take(BLOCK);
            if (header.length < BLOCK)
                return onProblem({ message: 'The archive is cut off: it has no end mark.' });
            if (isZero(header)) {
                const second = await input.take(BLOCK);
                if (second.length < BLOCK)
                    onProblem({ message: 'The archive is cut off within its end mark.' });
                else if (!isZero(second))
                    onProblem({ message: 'There are bytes after a first end mark.' });
                else if ((await input.take(1)).length > 0)
                    onProblem({ message: 'There are bytes after the end of the archive.' });
                return;
            }
            const parsed = parseHeader(header);
            if ('fatal' in parsed)
                return onProblem({ ...(parsed.name !== undefined && { name: parsed.name }), message: parsed.fatal });
            const { name, size, mode, mtime } = parsed;
            const problem = parsed.problem ?? names.add(name);
            if (problem !== undefined)
                onProblem({ name, message: `${quoted(name)} ${problem}.` });
            const body = { left: size };
            if (problem === undefined)
                yield { name, size, mode, mtime, body: input.stream(body) };
            while (body.left > 0) {
                const chunk = await input.some(body.left);
                if (chunk.length === 0)
                    break;
                body.left -= chunk.length;
            }
            const pad = await input.take(padding(size));
            if (body.left > 0 || pad.length < padding(size))
                return onProblem({ name, message: `The archive is cut off within ${quoted(name)}.` });
            if (!isZero(pad))
                onProblem({ name, message: `The padding after ${quoted(name)} is not zero.` });
        }
    }
    finally {
        await input.close();
    }
}
const invalid = ({ message }) => tarError('TAR_INVALID', message, 'Do not use the archive. Get it again from where it was made, and compare its SHA-256.');
const isZero = (bytes) => bytes.equals(END.subarray(0, bytes.length));
const REFUSED_TYPES = {
    '\0': 'is an entry of the old tar format',
    '1': 'is a hard link',
    '2': 'is a symbolic link',
    '3': 'is a character device',
    '4': 'is a block device',
    '5': 'is a folder entry',
    '6': 'is a FIFO',
    '7': 'is a contiguous file',
    x: 'is a pax extension header',
    g: 'is a global pax extension header',
    L: 'is a GNU long-name entry',
    K: 'is a GNU long-link entry',
    S: 'is a GNU sparse file',
    V: 'is a GNU volume header',
    M: 'is a GNU multi-volume entry',
    D: 'is a GNU dump entry',
};
function parseHeader(header) {
    const text = (start, length) => {
        const field = header.subarray(start, start + length);
        const end = field.indexOf(0);
        return field.subarray(0, end < 0 ? length : end);
    };
    const number = (start, length) => {
        const digits = header.toString('latin1', start, start + length);
        return /^[0-7]+\0$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
    };
    const prefix = text(345, 155);
    const bytes = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), text(0, 100)]) : text(0, 100);
    const name = bytes.toString('utf8');
    const stated = /^([0-7]{6})\0 $/.exec(header.toString('latin1', 148, 156))?.[1];
    if (stated === undefined || Number.parseInt(stated, 8) !== checksum(header))
        return { fatal: 'A header has a wrong checksum.' };
    const [size, mode, mtime] = [number(124, 12), number(100, 8), number(136, 12)];
    // Without a size the next header cannot be found.
    if (size === undefined)
        return { name, fatal: `The header of ${quoted(name)} has no readable size.` };
    const fields = { name, size, mode: mode ?? 0, mtime: mtime ?? 0 };
    const type = header.toString('latin1', 156, 157);
    if (type !== '0')
        return { ...fields, problem: REFUSED_TYPES[type] ?? `is an entry of unknown type ${quoted(type)}` };
    if (!Buffer.from(name).equals(bytes))
        return { ...fields, problem: 'has a name that is not UTF-8' };
    const problem = tarNameProblem(name);
    if (problem !== undefined)
        return { ...fields, problem };
    if (mode === undefined || mode > 0o7777 || mtime === undefined || !tarHeader({ ...fields, mode, mtime }).equals(header))
        return { ...fields, problem: 'has header fields that the format does not set' };
    return fields;
}
/** Lets a name pass once, in order, and never beside one that a file system may take for the same. */
class NameGuard {
    #previous;
    #folder = '';
    #files = new Map();
    #folders = new Map();
    /** Notes a name and returns what is wrong with it. */
    add(name) {
        const folded = foldName(name);
        const twin = this.#files.get(folded);
        if (twin === name)
            return 'is there twice';
        if (twin !== undefined)
            return `differs from ${quoted(twin)} only by case or Unicode form`;
        if (this.#folders.has(folded))
            return 'is a file where other entries need a folder';
        // In the folder of the name before, all of this was found to be right.
        const own = name.slice(0, name.lastIndexOf('/') + 1);
        for (let slash = own === this.#folder ? -1 : own.indexOf('/'); slash > 0; slash = own.indexOf('/', slash + 1)) {
            const folder = name.slice(0, slash);
            const foldedFolder = foldName(folder);
            if (this.#files.has(foldedFolder))
                return `lies below ${quoted(folder)}, which is a file`;
            const known = this.#folders.get(foldedFolder);
            if (known !== undefined && known !== folder)
                return `lies in a folder that differs from ${quoted(known)} only by case or Unicode form`;
            this.#folders.set(foldedFolder, folder);
        }
        this.#folder = own;
        this.#files.set(folded, name);
        const before = this.#previous;
        this.#previous = name;
        return before !== undefined && compareTarNames(before, name) > 0 ? `is out of order after ${quoted(before)}` : undefined;
    }
}
/** The form in which names are compared where upper and lower case, or Unicode forms, may mean the same file. */
const foldName = (name) => (/^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKC')).toLowerCase();
/** Pulls exact lengths from a stream of chunks, each of which may be gone when the next is asked for. */
class Input {
    #chunks;
    #buffer = Buffer.alloc(0);
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** At least one byte and at most `limit`, or none at the end. */
    async some(limit) {
        while (this.#buffer.length === 0) {
            const { done, value } = await this.#chunks.next();
            if (done)
                return Buffer.alloc(0);
            this.#buffer = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        }
        const taken = this.#buffer.subarray(0, limit);
        this.#buffer = this.#buffer.subarray(taken.length);
        return taken;
    }
    /** Exactly `length` bytes, or fewer at the end. */
    async take(length) {
        const parts = [];
        let left = length;
        while (left > 0) {
            const part = await this.some(left);
            if (part.length === 0)
                break;
            // The source may use its memory again for what comes next.
            parts.push(part.length < left ? Buffer.from(part) : part);
            left -= part.length;
        }
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    async *stream(body) {
        while (body.left > 0) {
            const chunk = await this.some(body.left);
            if (chunk.length === 0)
                return;
            body.left -= chunk.length;
            yield chunk;
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
}


/***/ })

};
