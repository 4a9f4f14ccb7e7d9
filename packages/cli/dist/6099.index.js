export const id = 6099;
export const ids = [6099];
export const modules = {

/***/ 29572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ observedRecord)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78883);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);


/** A record of what a step saw, not of what it did: it goes into the package that the step makes, and stays out of the ledger. */
function observedRecord({ record, boundary, host }, { action, suffix, from, to, ...seen }) {
    const observed = {
        schemaVersion: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_VERSION */ .hl,
        type: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_TYPE */ .Bm,
        id: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re)(from, action, suffix),
        action,
        version: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
        status: 'succeeded',
        startedAt: new Date(from).toISOString(),
        finishedAt: new Date(Math.max(from, to)).toISOString(),
        job: host.facts,
        boundary: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .recordedBoundary */ .LS)(boundary),
        inputs: {},
        outputs: {},
        findings: [],
        connections: [],
        ...seen,
    };
    const files = seen.made.map(({ sha256, size }) => ({
        sha256,
        path: node_path__WEBPACK_IMPORTED_MODULE_0__.join(record.folder, 'files', 'sha256', sha256),
        size: size,
    }));
    return {
        records: [{ record: observed, bytes: Buffer.from((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .formatRecord */ .bM)(observed)) }],
        files: new Map(files.map((file) => [file.sha256, file])),
    };
}


/***/ }),

/***/ 26099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sealRecords: () => (/* binding */ sealRecords)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/deliver.js
var deliver = __webpack_require__(9668);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/build.js
var build = __webpack_require__(73006);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js + 1 modules
var index_file = __webpack_require__(30359);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/observed.js
var observed = __webpack_require__(29572);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/rules.js
var rules = __webpack_require__(93062);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/failures.js
var failures = __webpack_require__(81652);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/receipt.js
var store_receipt = __webpack_require__(16759);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/spool.js
var spool = __webpack_require__(33160);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/verify.js + 12 modules
var verify = __webpack_require__(7288);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/collect.js
var collect = __webpack_require__(65973);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/document.js
var seal_document = __webpack_require__(92122);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/keys.js + 1 modules
var keys = __webpack_require__(6281);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/plan.js
var plan = __webpack_require__(23736);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/store-state.js
var store_state = __webpack_require__(72674);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/trail-state.js + 1 modules
var trail_state = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/seal/waiting.js

const DAY = 86_400_000;
/** A record that has no seal by then is not tried again, unless it is named. */
const LOOK_BACK = 35 * DAY;
/** A seal is looked at in the run after it was stored, and once more should that have failed. */
const SEAL_CHECKED = 2 * DAY;
/**
 * Sorts what is in a store. Pure.
 * @param now milliseconds since the epoch
 * @param record SHA-256 of the one record that is asked for, however old it is
 */
function sortOut(files, now, record) {
    const asked = files.filter(({ key }) => {
        const sha256 = (0,store_receipt/* sha256OfKey */.Ue)((0,store_receipt/* sealedKeyOf */.lG)(key) ?? key);
        return sha256 !== undefined && (record === undefined || sha256 === record);
    });
    const sealed = new Set(asked.map(({ key }) => (0,store_receipt/* sealedKeyOf */.lG)(key)));
    const age = ({ storedAt }) => now - Date.parse(storedAt);
    const unsealed = asked
        .filter(({ key }) => (0,store_receipt/* sealedKeyOf */.lG)(key) === undefined && !sealed.has(key))
        .sort((a, b) => age(b) - age(a) || (a.key < b.key ? -1 : 1));
    const isOver = (file) => record === undefined && age(file) > LOOK_BACK;
    return {
        waiting: unsealed.filter((file) => !isOver(file)),
        overdue: unsealed.filter(isOver),
        fresh: asked.filter((file) => (0,store_receipt/* sealedKeyOf */.lG)(file.key) !== undefined && (record !== undefined || age(file) < SEAL_CHECKED)),
        altered: asked.filter(({ problems }) => problems.length > 0),
    };
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/seal/run.js


















const HOUR = 3_600_000;
const run_DAY = 24 * HOUR;
/** A digest is about an hour, and comes some minutes after its end. */
const DIGEST_DUE = 2.5 * HOUR;
/** After this a digest that is missing will not come: the seal says that there is a gap. */
const PATIENCE = run_DAY;
/**
 * Seals what waits: joins each record with what the trail saw of it. A record is sealed once; its seal stands beside it.
 * @throws BOUNDARY_INCOMPLETE, TRAIL_UNREADABLE, STORE_UNFIT and those of signing
 */
async function sealRecords(context, { key: signingKey, outputDir, controls: names, record }) {
    const { boundary, now } = context;
    const trail = (0,boundary_boundary/* need */.$B)(boundary, 'cloudtrail');
    const evidence = (0,boundary_boundary/* need */.$B)(boundary, 'evidence');
    (0,boundary_boundary/* need */.$B)(boundary, 'signing');
    const controls = await (0,deliver/* takeControls */.MB)(context, names);
    const signing = await (0,deliver/* prepareSigning */.vU)(context, signingKey);
    const { store, put, earlier } = await (0,deliver/* openStore */.Ch)(context, evidence, { outputDir, trust: signing.trust });
    const stored = await store.list();
    const { fresh, altered } = sortOut(stored, now(), record);
    const results = [
        ...earlier.filter(({ pack }) => pack.key !== undefined).map((seal) => sealedResult(context, seal)),
        ...altered.map(alteredResult),
    ];
    const taken = new Set();
    for (const file of fresh) {
        const problem = await sealProblem(store, file, { trust: signing.trust, now: now() });
        if (!problem)
            continue;
        results.push(forged(file.key, problem));
        if (!problem.mayPass)
            taken.add(file.key);
    }
    // What is no seal keeps no record from getting one.
    const { waiting: unsealed, overdue } = sortOut(stored.filter(({ key }) => !taken.has(key)), now(), record);
    results.push(...overdue.map(overdueResult));
    if (record !== undefined && unsealed.length + fresh.length === 0)
        results.push(refused(record, record, 'the store does not hold it'));
    for (const file of unsealed) {
        const { key } = file;
        const sha256 = (0,store_receipt/* sha256OfKey */.Ue)(key);
        const refuse = (reason) => results.push(refused(key, sha256, reason));
        const verification = await verifyRead(store, file, { trust: signing.trust, now: now(), packageSha256: sha256 });
        if ('problem' in verification) {
            refuse(verification.problem);
            continue;
        }
        const { deployment, records } = verification;
        if (!verification.verified || deployment === undefined) {
            refuse(unverified(verification));
            continue;
        }
        const plan = planned(records);
        if (typeof plan === 'string') {
            refuse(plan);
            continue;
        }
        const due = plan.window.to + DIGEST_DUE;
        if (now() < due) {
            results.push(waiting(key, sha256, deployment, `its digests are due ${new Date(due).toISOString()}`));
            continue;
        }
        const seen = await (0,collect/* collectSeen */.Sf)(context, trail, plan);
        const delivered = (0,trail_state/* deliveredUntil */.VA)(seen.document.state);
        const tooEarly = now() < due + PATIENCE || (delivered !== undefined && delivered < due);
        if (!seen.complete && tooEarly) {
            const last = delivered === undefined ? '' : `; the last one came ${new Date(delivered).toISOString()}`;
            const without = new Date(due + PATIENCE).toISOString();
            results.push(waiting(key, sha256, deployment, `digests of its time are still missing${last}; from ${without} on it is sealed without`));
            continue;
        }
        const size = verification.size ?? 0;
        const name = `${(0,build.baseOf)(deployment)}.tar`;
        const sealed = { ...file, sha256, size, name, deployment };
        results.push(await sealOne(context, sealed, seen, { store, put, taken, signing, controls, outputDir }));
    }
    return results;
}
async function sealOne(context, sealed, seen, { store, put, taken, signing, controls, outputDir }) {
    const { boundary, files, record, log, now } = context;
    const title = `${sealed.deployment} seal`;
    const took = { name: sealed.name, sha256: sealed.sha256, size: sealed.size, mediaType: index_file.PACKAGE_TYPE };
    record.took(took);
    const state = await store.state?.(sealed);
    const storeChecks = state ? (0,store_state/* judgeStore */.vV)(state, boundary, sealed, (0,store_state/* rolesOf */.R7)(seen.document.filter.sessions)) : [];
    const checks = [...seen.checks, ...storeChecks];
    const collected = await keepSeen(context, took, seen, state, checks);
    const base = (0,build.baseOf)(title);
    const file = external_node_path_.join(outputDir, `${base}.tar`);
    const { pack } = await (0,deliver/* packTo */.x2)(context, files.resolve(file), title, collected, controls, signing.sign);
    const usual = (0,store_receipt/* sealKeyOf */.K7)(sealed.key);
    const key = taken.has(usual) ? (0,store_receipt/* sealKeyOf */.K7)(sealed.key, pack.sha256) : usual;
    let confirmed;
    try {
        confirmed = await put({ ...pack, key });
    }
    catch (error) {
        if (!(0,spool/* isConflict */.dh)(error))
            throw error;
        // Another job was faster, or somebody put something else there.
        await (0,spool/* giveUp */.Ht)(pack);
        const problem = await sealProblem(store, { key }, { trust: signing.trust, now: now() });
        return problem === undefined ? { ...sealed, state: 'sealed', reason: 'by another job', findings: [] } : forged(key, problem);
    }
    const { receipt } = confirmed;
    await record.keep(`${base}.receipt.json`, Buffer.from((0,store_receipt/* formatReceipt */.IA)(receipt)), 'application/json');
    log.info(`Sealed ${sealed.deployment} with ${seen.document.events} events of the trail: ${receipt.location}.`);
    return sealedResult(context, confirmed);
}
/** What the one record of a seal says, whether this job made it or one before that did not see it stored. */
function sealedResult({ files, record }, { pack, receipt, verification }) {
    const key = (0,store_receipt/* sealedKeyOf */.lG)(pack.key);
    const deployment = pack.deployment.replace(/ seal$/, '');
    record.made({ name: external_node_path_.basename(pack.file), sha256: pack.sha256, size: pack.size, mediaType: index_file.PACKAGE_TYPE });
    const findings = verification.records
        .flatMap(({ checks }) => checks)
        .filter(({ verdict }) => verdict !== 'holds')
        .map(({ name, verdict, detail }) => (0,finding/* finding */.gk)(verdict === 'broken' ? rules/* RULES */.y.cloudBroken : rules/* RULES */.y.cloudUnknown, {
        verdict: verdict === 'broken' ? 'broken' : 'unknown',
        message: `${deployment}: ${name}: ${detail}`,
        resource: deployment,
        key: name,
    }));
    return {
        key,
        sha256: (0,store_receipt/* sha256OfKey */.Ue)(key),
        state: 'sealed',
        deployment,
        receipt,
        file: files.relative(pack.file),
        findings,
    };
}
/** Keeps what was seen in the ledger of this step, and gives the one record that the seal is made of. */
async function keepSeen(context, took, seen, state, checks) {
    const { record, now } = context;
    const made = [await record.keep(seal_document/* TRAIL_DOCUMENT */.BM, json(seen.document), 'application/json')];
    made.push(await record.keep(seal_document/* TRAIL_EVENTS */.lk, Buffer.from(seen.events), 'application/jsonl'));
    if (seen.keys.length > 0)
        made.push(await record.keep(keys/* KEYS_DOCUMENT */.RX, json(seen.keys), 'application/json'));
    if (state)
        made.push(await record.keep(store_state/* STORE_DOCUMENT */.o2, json((0,store_state/* storeDocument */.FN)(state)), 'application/json'));
    for (const { name, bytes } of seen.digests)
        made.push(await record.keep(name, bytes, 'application/gzip'));
    const at = now();
    return (0,observed/* observedRecord */.Y)(context, {
        action: index_file.SEAL_ACTION,
        suffix: took.sha256.slice(0, 8),
        from: at,
        to: at,
        took: [took],
        made,
        checks,
        facts: { events: seen.document.events, 'log-files': seen.document.logs.length },
    });
}
/** That a package does not verify, with the first claim that is to blame. */
function unverified({ claims }) {
    const [first] = claims.filter(({ counts, verdict }) => counts && verdict !== 'holds');
    return `it does not verify${first ? ` (${first.verdict}: ${first.claim} ${first.reason})` : ''}`;
}
const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
/** What comes of a file in the store, or why it cannot be had: nobody who may write to the store keeps the others from their seals. */
const verifyRead = (store, file, options) => (0,verify.verifyPackage)(store.open(file), options).catch((error) => ({
    problem: `it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`,
    mayPass: (0,failures/* mayPass */.bg)(error),
}));
/** What is wrong with a file in the place of a seal; undefined where it is one. */
async function sealProblem(store, file, options) {
    const verification = await verifyRead(store, file, options);
    if ('problem' in verification)
        return verification;
    const { verified, records } = verification;
    if (!verified)
        return { problem: unverified(verification), mayPass: false };
    const sha256 = (0,store_receipt/* sha256OfKey */.Ue)((0,store_receipt/* sealedKeyOf */.lG)(file.key) ?? '');
    const isSeal = records.some(({ action, took }) => action === index_file.SEAL_ACTION && took.some((material) => material.sha256 === sha256));
    return isSeal ? undefined : { problem: 'it is not about this record', mayPass: false };
}
function planned(records) {
    try {
        return (0,plan/* planSeal */.d)(records);
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj)
            return error.message;
        throw error;
    }
}
const waiting = (key, sha256, deployment, reason) => ({
    key,
    sha256,
    state: 'waiting',
    deployment,
    reason,
    findings: [],
});
const refused = (key, sha256, reason) => ({
    key,
    sha256,
    state: 'refused',
    reason,
    findings: [(0,finding/* finding */.gk)(rules/* RULES */.y.unsealed, { message: `${key} was not sealed: ${reason}.`.replace('..', '.'), resource: sha256 })],
});
const overdueResult = ({ key, storedAt }) => {
    const sha256 = (0,store_receipt/* sha256OfKey */.Ue)(key);
    const reason = `it was stored ${storedAt} and never sealed`;
    return { key, sha256, state: 'overdue', reason, findings: [(0,finding/* finding */.gk)(rules/* RULES */.y.overdue, { message: `${key}: ${reason}.`, resource: sha256 })] };
};
const alteredResult = ({ key, problems }) => {
    const sha256 = (0,store_receipt/* sha256OfKey */.Ue)((0,store_receipt/* sealedKeyOf */.lG)(key) ?? key);
    const reason = problems.join('; ');
    return {
        key,
        sha256,
        state: 'altered',
        reason,
        findings: [(0,finding/* finding */.gk)(rules/* RULES */.y.altered, { message: `${key}: ${reason}.`, resource: sha256, key })],
    };
};
const forged = (key, { problem: reason }) => {
    const sha256 = (0,store_receipt/* sha256OfKey */.Ue)((0,store_receipt/* sealedKeyOf */.lG)(key));
    return {
        key,
        sha256,
        state: 'forged',
        reason,
        findings: [(0,finding/* finding */.gk)(rules/* RULES */.y.forged, { message: `${key}: ${reason}.`, resource: sha256, key })],
    };
};


/***/ }),

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


/***/ })

};
