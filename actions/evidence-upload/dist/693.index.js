export const id = 693;
export const ids = [693];
export const modules = {

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealRecords: () => (/* binding */ sealRecords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6948);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9408);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6570);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2417);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(886);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(825);
/* harmony import */ var _package_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3723);
/* harmony import */ var _package_index_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1946);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2655);
/* harmony import */ var _store_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6438);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5104);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5613);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6827);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7710);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7501);












const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A digest is about an hour, and comes some minutes after its end. */
const DIGEST_DUE = 2.5 * HOUR;
/** After this a digest that is missing will not come: the seal says that there is a gap. */
const PATIENCE = DAY;
/** Records older than this are not looked for any more. */
const LOOK_BACK = 35 * DAY;
/**
 * Seals what waits: joins each record with what the trail saw of it. A record is sealed once; its seal stands beside it.
 * @throws BOUNDARY_INCOMPLETE, TRAIL_UNREADABLE, STORE_UNFIT and those of signing
 */
async function sealRecords(context, { key: signingKey, outputDir, record }) {
    const { boundary, now } = context;
    const trail = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .need */ .$B)(boundary, 'cloudtrail');
    const evidence = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .need */ .$B)(boundary, 'evidence');
    (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .need */ .$B)(boundary, 'signing');
    const signing = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareSigning */ .vU)(context, signingKey);
    const { store } = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .Ch)(context, evidence, { outputDir, trust: signing.trust });
    const results = [];
    for (const key of await waitingFor(store, now(), record)) {
        const sha256 = (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfKey */ .Ue)(key);
        const verification = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_4__.verifyPackage)(store.open(key), { trust: signing.trust, now: now(), packageSha256: sha256 });
        const refuse = (reason) => results.push(refused(key, sha256, reason));
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
        const seen = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .collectSeen */ .Sf)(context, trail, plan);
        if (!seen.complete && now() < due + PATIENCE) {
            results.push(waiting(key, sha256, deployment, `digests of its time are still missing; from ${new Date(due + PATIENCE).toISOString()} on it is sealed without`));
            continue;
        }
        const size = verification.size ?? 0;
        const name = `${(0,_package_build_js__WEBPACK_IMPORTED_MODULE_6__.baseOf)(deployment)}.tar`;
        results.push(await sealOne(context, { key, sha256, size, name, deployment }, seen, store, signing, outputDir));
    }
    return results;
}
async function sealOne(context, sealed, seen, store, signing, outputDir) {
    const { files, record, log } = context;
    const title = `${sealed.deployment} seal`;
    const took = { name: sealed.name, sha256: sealed.sha256, size: sealed.size, mediaType: _package_index_file_js__WEBPACK_IMPORTED_MODULE_7__.PACKAGE_TYPE };
    record.took(took);
    const collected = await keepSeen(context, took, seen);
    const base = (0,_package_build_js__WEBPACK_IMPORTED_MODULE_6__.baseOf)(title);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(outputDir, `${base}.tar`);
    const { pack } = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .packTo */ .x2)(context, files.resolve(file), title, collected, signing.sign);
    const stored = await store.put({ ...pack, key: (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sealKeyOf */ .K7)(sealed.key) });
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyStored */ .VN)(context, stored, signing.trust);
    const { receipt } = stored;
    record.made({ name: `${base}.tar`, sha256: pack.sha256, size: pack.size, mediaType: _package_index_file_js__WEBPACK_IMPORTED_MODULE_7__.PACKAGE_TYPE });
    await record.keep(`${base}.receipt.json`, Buffer.from((0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReceipt */ .IA)(receipt)), 'application/json');
    log.info(`Sealed ${sealed.deployment} with ${seen.document.events} events of the trail: ${receipt.location}.`);
    const findings = seen.checks
        .filter(({ verdict }) => verdict !== 'holds')
        .map(({ name, verdict, detail }) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .finding */ .gk)(verdict === 'broken' ? _rules_js__WEBPACK_IMPORTED_MODULE_9__/* .RULES */ .y.cloudBroken : _rules_js__WEBPACK_IMPORTED_MODULE_9__/* .RULES */ .y.cloudUnknown, {
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
async function keepSeen({ record, boundary, host, now }, took, seen) {
    const made = [await record.keep(_document_js__WEBPACK_IMPORTED_MODULE_10__/* .TRAIL_DOCUMENT */ .BM, json(seen.document), 'application/json')];
    made.push(await record.keep(_document_js__WEBPACK_IMPORTED_MODULE_10__/* .TRAIL_EVENTS */ .lk, Buffer.from(seen.events), 'application/jsonl'));
    if (seen.keys.length > 0)
        made.push(await record.keep(_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .KEYS_DOCUMENT */ .RX, json(seen.keys), 'application/json'));
    for (const { name, bytes } of seen.digests)
        made.push(await record.keep(name, bytes, 'application/gzip'));
    const at = now();
    const sealing = {
        schemaVersion: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_12__/* .RECORD_VERSION */ .hl,
        type: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_12__/* .RECORD_TYPE */ .Bm,
        id: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_12__/* .recordId */ .Re)(at, _package_index_file_js__WEBPACK_IMPORTED_MODULE_7__.SEAL_ACTION, took.sha256.slice(0, 8)),
        action: _package_index_file_js__WEBPACK_IMPORTED_MODULE_7__.SEAL_ACTION,
        version: _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x,
        status: 'succeeded',
        startedAt: new Date(at).toISOString(),
        finishedAt: new Date(at).toISOString(),
        job: host.facts,
        boundary: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_12__/* .recordedBoundary */ .LS)(boundary),
        inputs: {},
        took: [took],
        made,
        outputs: {},
        checks: seen.checks,
        findings: [],
        facts: { events: seen.document.events, 'log-files': seen.document.logs.length },
        connections: [],
    };
    const ledgerFiles = made.map(({ sha256, size }) => [
        sha256,
        { sha256, path: node_path__WEBPACK_IMPORTED_MODULE_0__.join(record.folder, 'files', 'sha256', sha256), size: size },
    ]);
    return { records: [{ record: sealing, bytes: Buffer.from((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_12__/* .formatRecord */ .bM)(sealing)) }], files: new Map(ledgerFiles) };
}
const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
/** Keys of the packages that have no seal, oldest month first. */
async function waitingFor(store, now, record) {
    const months = new Set();
    for (let time = now - LOOK_BACK; time <= now; time += DAY)
        months.add(new Date(time).toISOString().slice(0, 7).replace('-', '/'));
    const keys = new Set((await Promise.all([...months].map((month) => store.list(month)))).flat());
    return [...keys].filter((key) => {
        const sha256 = (0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfKey */ .Ue)(key);
        return sha256 !== undefined && (record === undefined || record === sha256) && !keys.has((0,_store_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .sealKeyOf */ .K7)(key));
    });
}
function planned(records) {
    try {
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .planSeal */ .d)(records);
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_15__/* .SovereignError */ .Rj)
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
    findings: [(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .RULES */ .y.unsealed, { message: `${key} was not sealed: ${reason}.`.replace('..', '.'), resource: sha256 })],
});


/***/ })

};
