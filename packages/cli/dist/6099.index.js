export const id = 6099;
export const ids = [6099,3160];
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
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js
var index_file = __webpack_require__(81785);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/observed.js
var observed = __webpack_require__(29572);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/rules.js
var rules = __webpack_require__(93062);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/receipt.js
var store_receipt = __webpack_require__(16759);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/spool.js
var spool = __webpack_require__(33160);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/verify.js + 11 modules
var verify = __webpack_require__(90248);
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
    const keys = new Set(asked.map(({ key }) => key));
    const age = ({ storedAt }) => now - Date.parse(storedAt);
    const unsealed = asked
        .filter(({ key }) => (0,store_receipt/* sealedKeyOf */.lG)(key) === undefined && !keys.has((0,store_receipt/* sealKeyOf */.K7)(key)))
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
    const { store } = await (0,deliver/* openStore */.Ch)(context, evidence, { outputDir, trust: signing.trust });
    const { waiting: unsealed, overdue, fresh, altered } = sortOut(await store.list(), now(), record);
    const results = [...altered.map(alteredResult), ...overdue.map(overdueResult)];
    for (const file of fresh) {
        const problem = await sealProblem(store, file, { trust: signing.trust, now: now() });
        if (problem !== undefined)
            results.push(forged(file.key, problem));
    }
    if (record !== undefined && unsealed.length + fresh.length === 0)
        results.push(refused(record, record, 'the store does not hold it'));
    for (const stored of unsealed) {
        const { key } = stored;
        const sha256 = (0,store_receipt/* sha256OfKey */.Ue)(key);
        const refuse = (reason) => results.push(refused(key, sha256, reason));
        const verification = await verifyRead(store, stored, { trust: signing.trust, now: now(), packageSha256: sha256 });
        if (typeof verification === 'string') {
            refuse(verification);
            continue;
        }
        const { deployment, records } = verification;
        if (!verification.verified || deployment === undefined) {
            refuse('it does not verify');
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
        results.push(await sealOne(context, { ...stored, sha256, size, name, deployment }, seen, { store, signing, controls, outputDir }));
    }
    return results;
}
async function sealOne(context, sealed, seen, { store, signing, controls, outputDir }) {
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
    const key = (0,store_receipt/* sealKeyOf */.K7)(sealed.key);
    let stored;
    try {
        stored = await store.put({ ...pack, key });
    }
    catch (error) {
        if (!(0,spool.isConflict)(error))
            throw error;
        // Another job was faster, or somebody put something else there.
        await (0,spool.giveUp)(pack.file);
        const problem = await sealProblem(store, { key }, { trust: signing.trust, now: now() });
        return problem === undefined ? { ...sealed, state: 'sealed', reason: 'by another job', findings: [] } : forged(key, problem);
    }
    await (0,deliver/* verifyStored */.VN)(context, stored, signing.trust);
    const { receipt } = stored;
    record.made({ name: `${base}.tar`, sha256: pack.sha256, size: pack.size, mediaType: index_file.PACKAGE_TYPE });
    await record.keep(`${base}.receipt.json`, Buffer.from((0,store_receipt/* formatReceipt */.IA)(receipt)), 'application/json');
    log.info(`Sealed ${sealed.deployment} with ${seen.document.events} events of the trail: ${receipt.location}.`);
    const findings = checks
        .filter(({ verdict }) => verdict !== 'holds')
        .map(({ name, verdict, detail }) => (0,finding/* finding */.gk)(verdict === 'broken' ? rules/* RULES */.y.cloudBroken : rules/* RULES */.y.cloudUnknown, {
        verdict: verdict === 'broken' ? 'broken' : 'unknown',
        message: `${sealed.deployment}: ${name}: ${detail}`,
        resource: sealed.deployment,
        key: name,
    }));
    return {
        key: sealed.key,
        sha256: sealed.sha256,
        state: 'sealed',
        deployment: sealed.deployment,
        receipt,
        file: files.relative(file),
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
const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
/** What comes of a file in the store, or why it cannot be had: nobody who may write to the store keeps the others from their seals. */
const verifyRead = (store, file, options) => (0,verify.verifyPackage)(store.open(file), options).catch((error) => `it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
/** What is wrong with a file in the place of a seal; undefined where it is one. */
async function sealProblem(store, file, options) {
    const verification = await verifyRead(store, file, options);
    if (typeof verification === 'string')
        return verification;
    const { verified, records } = verification;
    if (!verified)
        return 'it does not verify';
    const sha256 = (0,store_receipt/* sha256OfKey */.Ue)((0,store_receipt/* sealedKeyOf */.lG)(file.key) ?? '');
    const isSeal = records.some(({ action, took }) => action === index_file.SEAL_ACTION && took.some((material) => material.sha256 === sha256));
    return isSeal ? undefined : 'it is not about this record';
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
const forged = (key, reason) => {
    const sha256 = (0,store_receipt/* sha256OfKey */.Ue)((0,store_receipt/* sealedKeyOf */.lG)(key));
    return { key, sha256, state: 'forged', reason, findings: [(0,finding/* finding */.gk)(rules/* RULES */.y.forged, { message: `${key}: ${reason}.`, resource: sha256 })] };
};


/***/ }),

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
