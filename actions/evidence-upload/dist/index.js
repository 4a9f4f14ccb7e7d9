import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3898:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;

/***/ }),

/***/ 2949:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./left-out.js");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ evidenceUpload)
});

// UNUSED EXPORTS: deploymentOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
;// CONCATENATED MODULE: ../../packages/core/lib/reports/markdown.js
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');

// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __nccwpck_require__(825);
// EXTERNAL MODULE: ./lib/environment/document.js
var environment_document = __nccwpck_require__(4421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(2705);
// EXTERNAL MODULE: ./lib/package/index-file.js + 1 modules
var index_file = __nccwpck_require__(7230);
// EXTERNAL MODULE: ./lib/package/names.js
var package_names = __nccwpck_require__(6171);
// EXTERNAL MODULE: ./lib/rules.js
var rules = __nccwpck_require__(2655);
// EXTERNAL MODULE: ./lib/store/receipt.js
var store_receipt = __nccwpck_require__(6438);
;// CONCATENATED MODULE: ./lib/action.js









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
    const { baseOf } = await Promise.all(/* import() */[__nccwpck_require__.e(898), __nccwpck_require__.e(723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3723));
    const base = baseOf(deployment);
    const controls = await (0,deliver/* takeControls */.MB)(context, names);
    const collected = await collect(context);
    const signing = await (0,deliver/* prepareSigning */.vU)(context, key);
    const { put, earlier } = await (0,deliver/* openStore */.Ch)(context, evidence, { outputDir, trust: signing.trust });
    const reportFile = external_node_path_.join(outputDir, `${base}.html`);
    const make = async () => {
        const { withEnvironment } = await Promise.all(/* import() */[__nccwpck_require__.e(458), __nccwpck_require__.e(898), __nccwpck_require__.e(525)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5525));
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
    const { sealRecords } = await Promise.all(/* import() */[__nccwpck_require__.e(898), __nccwpck_require__.e(29), __nccwpck_require__.e(173), __nccwpck_require__.e(830), __nccwpck_require__.e(918), __nccwpck_require__.e(832), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2438));
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
                ...results.map(({ sha256, deployment, state, reason, receipt }) => `| ${sha256.slice(0, 12)} | ${cell(deployment ?? '')} | ${cell(receipt?.location ?? `${state}: ${reason}`)} |`),
            ].join('\n'),
    };
}
/** Repository and run, which together name one deployment; for a person at a terminal, the commit. */
function deploymentOf({ repository, runId, runAttempt, commit }) {
    const run = runId !== undefined && (Number(runAttempt ?? 1) > 1 ? `${runId}-${runAttempt}` : runId);
    return [repository ?? 'local', run || commit?.slice(0, 12)].filter(Boolean).join('-');
}
async function collect({ record }) {
    const { collectLedger } = await __nccwpck_require__.e(/* import() */ 898).then(__nccwpck_require__.bind(__nccwpck_require__, 5898));
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
    return ['| Evidence | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value ?? '')} |`)].join('\n');
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   MB: () => (/* binding */ takeControls),
/* harmony export */   vU: () => (/* binding */ prepareSigning),
/* harmony export */   x2: () => (/* binding */ packTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6948);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2417);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2673);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2705);
/* harmony import */ var _store_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6438);
/* harmony import */ var _store_spool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(233);





/** What both packages of a deployment, its record and its seal, go through: signing, packing, storing, reading back. */
/** The signer, what its signature is checked against, and its witnesses: all of it read before anything is packed. */
async function prepareSigning({ boundary, files, aws, fetch, record, ...context }, key) {
    const sigstore = await Promise.all(/* import() */[__nccwpck_require__.e(918), __nccwpck_require__.e(584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4584));
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
        const { bucketStore } = await Promise.all(/* import() */[__nccwpck_require__.e(29), __nccwpck_require__.e(698)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1698));
        return bucketStore(context, evidence);
    }
    const { folderStore } = await __nccwpck_require__.e(/* import() */ 316).then(__nccwpck_require__.bind(__nccwpck_require__, 2316));
    return folderStore((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .boundaryPath */ .qO)(context.boundary, evidence.folder), context.now);
}
/** A package in the output folder may come from anybody: only what verifies, and is what its announcement says, is ever locked. */
async function verifyWaiting({ now }, pack, trust) {
    const { verifyPackage } = await Promise.all(/* import() */[__nccwpck_require__.e(898), __nccwpck_require__.e(29), __nccwpck_require__.e(173), __nccwpck_require__.e(830), __nccwpck_require__.e(918), __nccwpck_require__.e(832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7832));
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
        Promise.all(/* import() */[__nccwpck_require__.e(898), __nccwpck_require__.e(723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3723)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7230)),
        __nccwpck_require__.e(/* import() */ 688).then(__nccwpck_require__.bind(__nccwpck_require__, 9688)),
        Promise.all(/* import() */[__nccwpck_require__.e(898), __nccwpck_require__.e(29), __nccwpck_require__.e(173), __nccwpck_require__.e(830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 830)),
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
    const { readControlFiles } = await __nccwpck_require__.e(/* import() */ 813).then(__nccwpck_require__.bind(__nccwpck_require__, 7813));
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
    const { verifyPackage } = await Promise.all(/* import() */[__nccwpck_require__.e(898), __nccwpck_require__.e(29), __nccwpck_require__.e(173), __nccwpck_require__.e(830), __nccwpck_require__.e(918), __nccwpck_require__.e(832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7832));
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

/***/ 4421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ formatEnvironment),
/* harmony export */   $x: () => (/* binding */ ENVIRONMENT_ACTION),
/* harmony export */   CK: () => (/* binding */ isEnvironmentFile),
/* harmony export */   Jv: () => (/* binding */ MAX_ENVIRONMENT_BYTES),
/* harmony export */   Mm: () => (/* binding */ ENVIRONMENT_DOCUMENT),
/* harmony export */   Nq: () => (/* binding */ parseEnvironment)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6403);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(886);

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
    const [{ parse, getDotPath, isValiError }, { environmentSchema }] = await Promise.all([__nccwpck_require__.e(/* import() */ 458).then(__nccwpck_require__.bind(__nccwpck_require__, 458)), Promise.all(/* import() */[__nccwpck_require__.e(458), __nccwpck_require__.e(647)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9647))]);
    try {
        return parse(environmentSchema, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes)), { abortEarly: true });
    }
    catch (error) {
        const place = isValiError(error) ? getDotPath(error.issues[0]) : undefined;
        return `is not a document of this format: ${place ? `${place}: ` : ''}${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).slice(0, 200)}`;
    }
}


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ evidenceError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

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

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1363);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceUpload */ .$);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Rl: () => (/* binding */ manifestLines),
/* harmony export */   gh: () => (/* binding */ formatBagInfo),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   pT: () => (/* binding */ ManifestReader),
/* harmony export */   tb: () => (/* binding */ BAGIT_TXT)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7722);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6171);


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

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  INDEX_TYPE: () => (/* binding */ INDEX_TYPE),
  PACKAGE_TYPE: () => (/* binding */ PACKAGE_TYPE),
  SEAL_ACTION: () => (/* binding */ SEAL_ACTION),
  buildIndex: () => (/* binding */ buildIndex),
  digestOf: () => (/* binding */ digestOf),
  formatIndex: () => (/* binding */ formatIndex),
  keptBy: () => (/* binding */ keptBy),
  timeOf: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: ../../packages/core/lib/tar.js
var tar = __nccwpck_require__(7722);
// EXTERNAL MODULE: ./lib/package/bag.js
var bag = __nccwpck_require__(6717);
// EXTERNAL MODULE: ../../packages/core/lib/byte-table.js
var byte_table = __nccwpck_require__(4106);
// EXTERNAL MODULE: ../../packages/core/lib/packed-texts.js
var packed_texts = __nccwpck_require__(4036);
// EXTERNAL MODULE: ./lib/package/names.js
var package_names = __nccwpck_require__(6171);
;// CONCATENATED MODULE: ./lib/package/indexed-files.js


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

;// CONCATENATED MODULE: ./lib/package/index-file.js




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

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ NameBook),
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   lA: () => (/* binding */ safePart),
/* harmony export */   td: () => (/* binding */ UNCLAIMED),
/* harmony export */   wY: () => (/* binding */ SAFE_NAME)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4106);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7722);

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

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   B2: () => (/* binding */ deliverWaiting),
/* harmony export */   Ht: () => (/* binding */ giveUp),
/* harmony export */   Wn: () => (/* binding */ altered),
/* harmony export */   dh: () => (/* binding */ isConflict),
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   uC: () => (/* binding */ putSafely)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9270);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2673);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2705);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6438);





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

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ../../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_left_out_js_.HttpClient('actions/oidc-client', [new external_left_out_js_.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield external_left_out_js_.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield external_left_out_js_.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createAwsCalls: () => (/* binding */ createAwsCalls)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __nccwpck_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/expiry.js
/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';
/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;
/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
const expiryValue = (accessKeyId, expires) => `${accessKeyId} ${new Date(expires).toISOString()}`;
/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }) {
    const [of, time] = value?.split(' ') ?? [];
    const expires = Date.parse(time ?? '');
    return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}
/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
function expirySoon(expires, now) {
    if (expires - now >= SOON_MS)
        return undefined;
    const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
    return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/client.js







/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000, cloudtrail: 60_000, dynamodb: 60_000 };
/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    let { warn } = options;
    const ofEnvironment = () => {
        const { credentials, soon } = environmentCredentials(env, options.now());
        if (soon !== undefined)
            warn?.(soon);
        warn = undefined;
        return credentials;
    };
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,boundary_boundary/* homeRegion */.wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,aws_errors/* awsError */.e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const deadline = startDeadline(DEADLINE[service], signal);
            try {
                const output = (await (await client).send(operation, input, deadline.signal));
                const { Body: body } = output;
                // It is for the body too, which comes while the caller reads it.
                if (body instanceof external_node_stream_.Readable && !body.closed)
                    body.once('close', deadline.end);
                else
                    deadline.end();
                return output;
            }
            catch (error) {
                deadline.end();
                if (deadline.isOver() && !(error instanceof errors/* SovereignError */.Rj)) {
                    throw (0,aws_errors/* awsError */.e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/**
 * A signal that ends what it is given to after a time, or with another signal. What `AbortSignal.timeout` and `AbortSignal.any` make is
 * watched by the collector: of ten thousand calls they keep all that belongs to them in memory for long.
 */
function startDeadline(milliseconds, outer) {
    const controller = new AbortController();
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
    }, milliseconds);
    timer.unref();
    const follow = () => controller.abort(outer?.reason);
    if (outer?.aborted)
        follow();
    else
        outer?.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        isOver: () => isOver && !outer?.aborted,
        end: () => {
            clearTimeout(timer);
            outer?.removeEventListener('abort', follow);
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence, cloudtrail } = boundary;
    if (service !== 's3')
        return (0,partitions/* originOf */.yv)((0,partitions/* serviceEndpoint */.Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (cloudtrail)
        homes.set(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,aws_errors/* awsError */.e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,partitions/* originOf */.yv)((0,partitions/* bucketEndpoint */.Ob)(String(bucket), region, ports));
    return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}
const bucketOfCopySource = (source) => {
    try {
        return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
    }
    catch {
        return undefined;
    }
};
/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env, now) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = environmentExpiry(env);
    if (expires !== undefined && expires <= now) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : expirySoon(expires, now),
    };
}
const digestOf = (credentials) => (0,external_node_crypto_.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    AWS_REFUSED: { exit: 'failure', about: 'AWS refused a call that the step cannot do without, or could not answer it.' },
    AWS_ANSWER: { exit: 'failure', about: 'A call to AWS got an answer that AWS does not give.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});
/**
 * What an error of the AWS SDK says to people; undefined for any other. The SDK marks what AWS answered with `$fault`, and what it could
 * not read with `$response` alone.
 */
function awsFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('$fault' in error) {
        const clock = /Signature (?:expired|not yet current)|RequestTimeTooSkewed|RequestExpired/.test(`${error.name} ${error.message}`);
        const denied = /AccessDenied|Forbidden|NotAuthorized/.test(error.name);
        return awsError('AWS_REFUSED', `AWS answered ${error.name}: ${error.message}`, clock
            ? 'Set the clock of this machine by NTP.'
            : denied
                ? 'Let the role make the call that is named; the Terraform template grants what each step needs.'
                : 'Try again; if it stays, look at the service health of the region.', { cause: error });
    }
    if (!('$response' in error))
        return undefined;
    return awsError('AWS_ANSWER', 'What answered a call to AWS is not AWS, or not whole.', 'Look at what stands between this machine and AWS: a proxy, or another server at its address.', { cause: error });
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8433);


/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(811)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2811, 19)), client: 'STSClient' },
    ecr: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'ECRClient' },
    kms: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(676)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(299)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8299, 19)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(4)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7004, 19)), client: 'CloudTrailClient' },
    dynamodb: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'DynamoDBClient' },
};
/** Loads the SDK's client of a service, without making one. */
const loadSdk = async (service) => SDK[service].load();
/** Turns of the event loop until connections that were begun before stand, and what is asked of them is on its way. */
const TURNS = 2;
/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
async function createSdkClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const none = async () => {
        throw new TypeError('an AWS call without credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(url)),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        maxAttempts: attempts,
        retryMode: 'standard',
        defaultsMode: 'standard',
        systemClockOffset: now() - Date.now(),
        disableClockSkewCorrection: false,
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        userAgentAppId: '',
        sigv4aSigningRegionSet: [],
        authSchemePreference: [],
        logger: SILENT,
    };
    // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const { load, client: name } = SDK[service];
    // Reading the code of a client stops everything else for tens of milliseconds, in which others could already answer.
    for (let turn = 0; turn < TURNS; turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const module = (await load());
    const client = new module[name](service === 's3' ? { ...config, ...S3_SETTINGS } : config);
    return {
        send: async (operation, input, abortSignal) => {
            const command = `${operation}Command`;
            const Command = Object.hasOwn(module, command) ? module[command] : undefined;
            if (!Command)
                throw new TypeError(`the ${service} client has no operation ${operation}`);
            return client.send(new Command(input), { abortSignal });
        },
    };
}
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    followRegionRedirects: false,
    expectContinueHeader: false,
};
const quiet = () => undefined;
/** Without `info` and `trace`, of which the SDK would put together what it notes of each call. */
const SILENT = { debug: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Fe: () => (/* binding */ findingsToKnow),
/* harmony export */   NE: () => (/* binding */ knownBy),
/* harmony export */   O5: () => (/* binding */ goneFrom),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export baselineError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2673);



const baselineError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    BASELINE_INVALID: { exit: 'usage', about: 'The file that was named as baseline is none of this step, or holds nothing.' },
    BASELINE_NOT_APPROVED: { exit: 'policy', about: 'The boundary does not approve the baseline, or approves another text of it.' },
});
const TYPE = 'sovereign-actions/baseline';
const MAX_BYTES = 64 * 1024 * 1024;
/** Whether findings of this shape may be known. What is unknown today may be anything tomorrow, so only an exception by name covers it. */
const canBeKnown = ({ verdict }) => verdict === 'broken';
/**
 * The exception that a baseline is to a finding: the same rule, resource and message, and not worse than it was. The message,
 * since a bucket that the boundary does not declare must not become another such bucket. Pure.
 */
function knownBy(baseline, found) {
    const known = canBeKnown(found) ? baseline?.known.get(found.fingerprint) : undefined;
    const same = known?.rule === found.rule &&
        known.resource === found.resource &&
        known.message === found.message &&
        _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[found.severity] >= _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[known.severity];
    return same ? baseline?.approval : undefined;
}
/** What a baseline holds in vain: a judged run did not find it, or not as it was. Pure. */
function goneFrom({ known }, findings) {
    const found = new Set(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE).map(({ fingerprint }) => fingerprint));
    return [...known.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * What to write as the next baseline of a judged run: everything broken that the boundary does not except by name, or, where a
 * baseline was given, what of it is still found.
 */
function findingsToKnow(findings, baseline) {
    return findings.filter((found) => canBeKnown(found) && (baseline ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(found) : !found.exception));
}
/** The text of a baseline: one finding a line, in an order of its own, so that a change of it reads as a list. Pure. */
function baselineText(step, findings) {
    const lines = findings
        .map(({ fingerprint, rule, severity, resource, place, message }) => JSON.stringify({ rule, file: place?.file, resource, severity, message, fingerprint }))
        .sort();
    return `{\n"schemaVersion": 1,\n"type": "${TYPE}",\n"step": ${JSON.stringify(step)},\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}
/**
 * Reads the baseline of a step. It counts only where the boundary approves its very bytes, so that whoever can change the file
 * alone can let nothing pass.
 * @throws BASELINE_INVALID, BASELINE_NOT_APPROVED, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readBaseline(files, file, step, boundary) {
    const bytes = await files.read(file, MAX_BYTES);
    const sha256 = (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(bytes);
    const known = new Map(parse(bytes, file, step).map((entry) => [entry.fingerprint, entry]));
    const approval = boundary.baselines.find((entry) => entry.step === step && entry.sha256 === sha256);
    if (!approval) {
        throw baselineError('BASELINE_NOT_APPROVED', `${boundary.source} does not approve ${file} (SHA-256 ${sha256}) as a baseline of ${step}.`, 'Look at what the file would let pass, and add this SHA-256 under "baselines" in sovereign.yaml with reason, approver and expires.');
    }
    const { reason, approver, expires } = approval;
    return { sha256, size: bytes.length, known, approval: { reason, approver, expires, baseline: sha256 } };
}
function parse(bytes, file, step) {
    const invalid = (why) => baselineError('BASELINE_INVALID', `${file} ${why}.`, `Have ${step} write one with the input "write-baseline", or leave the input "baseline" out.`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid(bytes.length === 0 ? 'is empty' : `is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
    }
    const document = (typeof value === 'object' && value !== null ? value : {});
    if (document.type !== TYPE)
        throw invalid('is not a baseline');
    if (document.schemaVersion !== 1)
        throw invalid('is a baseline of another version');
    if (document.step !== step)
        throw invalid(`is a baseline of ${JSON.stringify(document.step)?.slice(0, 60)}, not of ${step}`);
    const entries = document.findings;
    if (!Array.isArray(entries) || entries.length === 0)
        throw invalid('holds no findings');
    const wrong = entries.findIndex((entry) => !isKnownFinding(entry));
    if (wrong >= 0)
        throw invalid(`has a mistake in entry ${wrong + 1} of "findings"`);
    if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length)
        throw invalid('has two entries with one fingerprint');
    return entries;
}
function isKnownFinding(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rule, severity, resource, file, message, fingerprint, ...others } = value;
    return (typeof rule === 'string' &&
        typeof severity === 'string' &&
        Object.hasOwn(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B, severity) &&
        (resource === undefined || typeof resource === 'string') &&
        (file === undefined || typeof file === 'string') &&
        typeof message === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{64}$/.test(fingerprint) &&
        Object.keys(others).length === 0);
}


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _r: () => (/* binding */ isPublicSigstore),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9506);




const boundaryError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN)({
    BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
    BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
    BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
    BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
    BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
    EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});
const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' };
/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
function resolveBoundary(file, origin) {
    const mistakes = [];
    const wrong = (path, message) => void mistakes.push({ path, message });
    const presetPartition = file.preset && PRESET_PARTITION[file.preset];
    const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(file.regions[0]).partition : undefined);
    if (!partition)
        return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
    if (presetPartition && partition !== presetPartition)
        wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
    if (!file.regions && !file.preset && partition === 'aws')
        wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');
    const regions = file.regions ?? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(partition);
    regions.forEach((name, index) => {
        const actual = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(name).partition;
        if (actual !== partition)
            wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
        if (regions.indexOf(name) !== index)
            wrong(['regions', index], `${name} is listed twice`);
    });
    const inBoundary = (name, path) => {
        if (name !== undefined && !regions.includes(name))
            wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
    };
    const accounts = file.accounts ?? {};
    const resolveAccount = (reference, path) => {
        const id = accounts[reference] ?? ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccountId */ .JG)(reference) ? reference : undefined);
        if (!id || !Object.values(accounts).includes(id))
            wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
        return id;
    };
    if (file.sandbox && partition !== 'sandbox')
        wrong(['sandbox'], 'only goes with "partition: sandbox"');
    const ports = file.sandbox ?? {};
    const loopbackOnly = (url, path) => {
        if (url?.startsWith('http:') && partition !== 'sandbox')
            wrong(path, 'must use https: plain http is for the sandbox partition');
        if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
            wrong(path, 'must be a loopback address in the sandbox partition');
    };
    file.identity?.issuers.forEach((issuer, index) => {
        loopbackOnly(issuer, ['identity', 'issuers', index]);
        if (issuer.endsWith('/'))
            wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
    });
    const location = file.identity?.location;
    if (location) {
        const { source, certificate, required } = location;
        const at = (key) => ['identity', 'location', key];
        if (certificate !== undefined && source !== 'ec2')
            wrong(at('certificate'), `goes with source ec2, not with ${source}`);
        if (required && source === 'ec2' && certificate === undefined)
            wrong(at('required'), 'needs "certificate": without it nothing can be verified');
        if (required && (source === 'ecs' || source === 'eks'))
            wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
    }
    for (const witness of ['rekor', 'timestamp', 'fulcio']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    const { fulcio, identities } = file.signing ?? {};
    if (fulcio && fulcio.audience === file.identity?.audience)
        wrong(['signing', 'fulcio', 'audience'], 'is also the audience of the job token: Fulcio could use a token for itself to take a role');
    const signers = [...(file.signing?.keys ?? []), ...(identities ?? [])].map(({ name }) => name);
    const twice = signers.find((name, index) => signers.indexOf(name) !== index);
    if (twice !== undefined)
        wrong(['signing'], `names two signers "${twice}": a policy goes by these names, so each must be another`);
    if (identities && !fulcio && !file.signing?.['trusted-root'])
        wrong(['signing', 'identities'], 'needs "fulcio" or "trusted-root": whose certificates are they named in?');
    if (file.signing?.['signing-config'] !== undefined) {
        const at = ['signing', 'signing-config'];
        if (file.signing['trusted-root'] === undefined)
            wrong(at, 'needs "trusted-root": with which keys are answers of its services checked?');
        for (const witness of ['rekor', 'timestamp'])
            if (file.signing[witness])
                wrong(at, `names the services that "${witness}" names too: give one of them`);
    }
    loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
    if (file.proxy && partition === 'sandbox')
        loopbackOnly(file.proxy.url, ['proxy', 'url']);
    for (const [index, tool] of (file.tools ?? []).entries())
        loopbackOnly(tool.url, ['tools', index, 'url']);
    file.hosts?.forEach(({ host }, index) => {
        if (partition === 'sandbox' && !isLoopback(host))
            wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
        if (isPublicSigstore(host))
            wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
    });
    inBoundary(file.state?.region, ['state', 'region']);
    const evidence = file.evidence;
    if (evidence && 'bucket' in evidence) {
        inBoundary(evidence.region, ['evidence', 'region']);
        if (evidence.account)
            resolveAccount(evidence.account, ['evidence', 'account']);
    }
    const { cloudtrail } = file;
    inBoundary(cloudtrail?.region, ['cloudtrail', 'region']);
    inBoundary(cloudtrail?.['home-region'], ['cloudtrail', 'home-region']);
    if (cloudtrail?.account)
        resolveAccount(cloudtrail.account, ['cloudtrail', 'account']);
    cloudtrail?.['key-readers']?.forEach((role, index) => {
        const [, arnOf, , , account] = role.split(':');
        if (arnOf !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) || !Object.values(accounts).includes(account ?? ''))
            wrong(['cloudtrail', 'key-readers', index], `is not a role of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:iam::\u2026) and accounts`);
    });
    file.signing?.keys?.forEach((key, index) => {
        if (key.name === 'keyless')
            wrong(['signing', 'keys', index, 'name'], 'is what signing without a key is called: take another');
        if (!('kms' in key))
            return;
        inBoundary(key.region, ['signing', 'keys', index, 'region']);
        if (key.account)
            resolveAccount(key.account, ['signing', 'keys', index, 'account']);
        if (key.kms.startsWith('arn:')) {
            const [, arn, service, arnRegion, account] = key.kms.split(':');
            if (service !== 'kms' ||
                arn !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) ||
                !regions.includes(arnRegion ?? '') ||
                !Object.values(accounts).includes(account ?? '')) {
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:\u2026), regions and accounts`);
            }
        }
    });
    const registries = [];
    (file.registries ?? []).forEach((entry, index) => {
        if ('host' in entry) {
            if (partition === 'sandbox' && !isLoopback(entry.host))
                wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
            const protocol = partition === 'sandbox' ? 'http:' : 'https:';
            registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
            return;
        }
        inBoundary(entry.region, ['registries', index, 'region']);
        const account = resolveAccount(entry.account, ['registries', index, 'account']);
        if (!account)
            return;
        if (partition === 'sandbox' && ports.registry === undefined) {
            wrong(['registries', index], 'needs "sandbox: registry: PORT"');
            return;
        }
        const region = entry.region ?? regions[0];
        registries.push({ account, region, endpoints: (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .registryEndpoints */ .SM)(account, region, ports) });
    });
    if (mistakes.length > 0)
        return { mistakes };
    const { organization, identity, signing, state, terraform, proxy } = file;
    return {
        boundary: freeze({
            ...origin,
            partition,
            regions,
            ...(organization && { organization }),
            accounts,
            ...(identity && { identity }),
            registries,
            ...(signing && { signing }),
            ...(state && { state }),
            ...(terraform && { terraform }),
            ...(evidence && { evidence }),
            ...(cloudtrail && { cloudtrail }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            baselines: file.baselines ?? [],
            ports,
        }),
    };
}
/** A boundary of a preset alone, for the steps that only read. */
function presetBoundary(preset, folder) {
    const source = `preset ${preset}`;
    const resolved = resolveBoundary({ version: 1, preset, unknown: 'fail', exceptions: [] }, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex') });
    if ('mistakes' in resolved)
        throw new TypeError(`preset ${preset} does not resolve`);
    return resolved.boundary;
}
/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
function narrowRegions(boundary, regions) {
    if (regions.length === 0)
        return boundary;
    const outside = regions.filter((name) => !boundary.regions.includes(name));
    if (outside.length > 0) {
        throw boundaryError('BOUNDARY_WIDENED', `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`, 'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.');
    }
    return freeze({ ...boundary, regions: [...regions] });
}
/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
function need(boundary, section) {
    const value = boundary[section];
    if (value)
        return value;
    throw boundaryError('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) has no "${section}" section.`, `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`);
}
/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
function accountOf(boundary, reference) {
    const id = Object.hasOwn(boundary.accounts, reference)
        ? boundary.accounts[reference]
        : Object.values(boundary.accounts).find((known) => known === reference);
    if (id)
        return id;
    throw boundaryError('BOUNDARY_INCOMPLETE', `"${reference}" is not an account of the boundary.`, 'Name it under "accounts" in sovereign.yaml.');
}
/** A path that the boundary file names, made absolute. */
const boundaryPath = (boundary, file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(boundary.folder, file);
/** The first region: where a step acts when its input names none. */
const homeRegion = (boundary) => boundary.regions[0];
/** The registry of the boundary that answers under `host[:port]`, if any. */
function registryAt(boundary, authority) {
    for (const registry of boundary.registries) {
        for (const endpoint of registry.endpoints) {
            if ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(endpoint) === `${endpoint.protocol}//${authority}`)
                return { registry, endpoint };
        }
    }
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
const isPublicSigstore = (hostname) => /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);
function freeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner))
            freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 2218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ parseBoundary),
/* harmony export */   Wi: () => (/* binding */ findBoundary),
/* harmony export */   lg: () => (/* binding */ boundaryMissing)
/* harmony export */ });
/* unused harmony exports BOUNDARY_FILE, parseSigningPolicy, readBoundary */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9623);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(886);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6948);






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(458), __nccwpck_require__.e(483), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
    const { value, invalid } = await (0,_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeclared */ .U)(text, source, boundarySchema, {
        ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
        error: invalidBoundary,
    });
    const resolved = (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveBoundary */ .n7)(value, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes);
    return resolved.boundary;
}
/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
async function parseSigningPolicy(text, source) {
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(458), __nccwpck_require__.e(483), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5611));
    return (await parseDeclared(text, source, signingPolicy, {
        ifEmpty: 'write what "signing.policy" of a boundary would hold',
        error: invalidBoundary,
    })).value;
}
const invalidBoundary = (message, details) => (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryError */ .Jt)('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
});
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryError */ .Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryError */ .Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryError */ .Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, boundary));
    const usual = node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, BOUNDARY_FILE);
    const declared = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(usual).then(() => true, (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryError */ .Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .presetBoundary */ .ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,_boundary_js__WEBPACK_IMPORTED_MODULE_4__/* .boundaryError */ .Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ByteTable),
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
const CHUNK = 64 * 1024;
/** Before the bytes of a row stands how many they are. */
const LENGTH_BYTES = 2;
const MAX_BYTES = CHUNK - LENGTH_BYTES;
/**
 * Byte strings, each once, numbered from 0 in the order in which they come. They lie outside of the heap, where a hundred thousand
 * names take little more than their bytes: as strings in a Map they take several times that, and the collector moves them about.
 */
class ByteTable {
    #chunks = [];
    /** Bytes that the last chunk has left. */
    #left = 0;
    /** Where each row is. */
    #starts = new NumberColumn();
    /** What the bytes of each row hash to, so that few others are looked at. */
    #hashes = new NumberColumn();
    /** Row + 1 of what hashes to each slot or a slot before it, 0 where there is none. At most half of them are taken. */
    #slots = new Uint32Array(64);
    #size = 0;
    /** Of each table another, so that nobody can choose bytes that meet in one slot. */
    #seed = Math.floor(Math.random() * 2 ** 32);
    /** How many there are. */
    get size() {
        return this.#size;
    }
    /** The row of bytes, which are added where they are not there yet. @throws RangeError for more than 65,534 of them */
    add(bytes) {
        return this.#add(bytes, bytes.length);
    }
    /** The row of bytes, or undefined where they were never added. */
    find(bytes) {
        return this.#find(bytes, bytes.length);
    }
    /** The bytes of a row, which are the table's own. */
    at(row) {
        const place = this.#starts.get(row);
        return this.#chunkOf(place).subarray(startOf(place), startOf(place) + this.#lengthAt(place));
    }
    /** The same for a text, as its UTF-8. */
    addText(text) {
        const length = seek(text);
        return length === undefined ? this.add(Buffer.from(text)) : this.#add(sought, length);
    }
    findText(text) {
        const length = seek(text);
        return length === undefined ? this.find(Buffer.from(text)) : this.#find(sought, length);
    }
    textAt(row) {
        const place = this.#starts.get(row);
        return this.#chunkOf(place).toString('utf8', startOf(place), startOf(place) + this.#lengthAt(place));
    }
    /** The same for bytes as hexadecimal digits, which must be of whole bytes. */
    addHex(digits) {
        return this.#add(sought, sought.write(digits, 'hex'));
    }
    findHex(digits) {
        return this.#find(sought, sought.write(digits, 'hex'));
    }
    hexAt(row) {
        const place = this.#starts.get(row);
        return this.#chunkOf(place).toString('hex', startOf(place), startOf(place) + this.#lengthAt(place));
    }
    #add(bytes, length) {
        const hash = hashOf(bytes, length, this.#seed);
        const slot = this.#slotOf(bytes, length, hash);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        this.#keep(bytes, length);
        this.#hashes.set(this.#size, hash);
        this.#size += 1;
        this.#slots[slot] = this.#size;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return this.#size - 1;
    }
    #find(bytes, length) {
        const known = this.#slots[this.#slotOf(bytes, length, hashOf(bytes, length, this.#seed))];
        return known > 0 ? known - 1 : undefined;
    }
    #chunkOf(place) {
        return this.#chunks[Math.floor(place / CHUNK)];
    }
    #lengthAt(place) {
        return this.#chunkOf(place).readUInt16LE(startOf(place) - LENGTH_BYTES);
    }
    #keep(bytes, length) {
        if (length > MAX_BYTES)
            throw new RangeError(`${length} bytes are more than the ${MAX_BYTES} that a row may have`);
        const needed = LENGTH_BYTES + length;
        if (needed > this.#left) {
            this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK));
            this.#left = CHUNK;
        }
        const place = this.#chunks.length * CHUNK - this.#left;
        const chunk = this.#chunkOf(place);
        chunk.writeUInt16LE(length, place % CHUNK);
        for (let at = 0; at < length; at += 1)
            chunk[startOf(place) + at] = bytes[at];
        this.#starts.set(this.#size, place);
        this.#left -= needed;
    }
    /** The slot that has these bytes, or the one that they belong into. */
    #slotOf(bytes, length, hash) {
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const known = this.#slots[slot];
            if (known === 0 || (this.#hashes.get(known - 1) === hash && this.#has(known - 1, bytes, length)))
                return slot;
        }
    }
    #has(row, bytes, length) {
        const place = this.#starts.get(row);
        const start = startOf(place);
        return this.#lengthAt(place) === length && this.#chunkOf(place).compare(bytes, 0, length, start, start + length) === 0;
    }
    #grow() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        const mask = this.#slots.length - 1;
        for (let row = 0; row < this.#size; row += 1) {
            let slot = this.#hashes.get(row) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = row + 1;
        }
    }
}
/** Where the bytes of a place start, in its chunk. */
const startOf = (place) => (place % CHUNK) + LENGTH_BYTES;
/** FNV-1a, with its bits mixed at the end: the low ones choose the slot. */
function hashOf(bytes, length, seed) {
    let hash = seed;
    for (let at = 0; at < length; at += 1)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** The bytes of a text that is looked for. One place for all: very many texts would leave as many buffers to clear up. */
const sought = Buffer.allocUnsafeSlow(MAX_BYTES);
/** Puts the bytes of a text there, and tells how many they are; undefined where there may be more than a row has. */
const seek = (text) => (text.length * 3 > MAX_BYTES ? undefined : sought.write(text));
const PIECE = 1024;
/** A number for each row, 0 where none was set. Such as are whole and below 2^32 take four bytes. */
class NumberColumn {
    #pieces = [];
    get(row) {
        return this.#pieces[Math.floor(row / PIECE)]?.[row % PIECE] ?? 0;
    }
    set(row, value) {
        const at = Math.floor(row / PIECE);
        let piece = this.#pieces[at] ?? new Uint32Array(PIECE);
        if (piece instanceof Uint32Array && value >>> 0 !== value)
            piece = Float64Array.from(piece);
        piece[row % PIECE] = value;
        this.#pieces[at] = piece;
    }
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports COMMON_INPUTS, BASELINE_INPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4979);


const inputError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
    INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
    INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});
/** Inputs that every action has, before its own. */
const COMMON_INPUTS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
    },
    regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
    ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
    sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
    junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
    'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
    sast: { type: 'text', description: 'File to write the findings to as GitLab SAST report.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/** Inputs of the actions that take a baseline. */
const BASELINE_INPUTS = {
    baseline: {
        type: 'text',
        description: 'File of known findings, which `write-baseline` wrote: only new ones fail the step. The boundary must approve it by its SHA-256 under `baselines`. Never covers what is unknown.',
    },
    'write-baseline': {
        type: 'text',
        description: 'File to write the broken findings of this run to, as a baseline. With `baseline` also set: only the known ones that are still found. Does not change whether the step fails.',
    },
};
/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
function defineAction(action) {
    for (const [name, input] of Object.entries(action.inputs)) {
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
        if (Object.hasOwn(COMMON_INPUTS, name) || Object.hasOwn(BASELINE_INPUTS, name))
            throw new TypeError(`${action.name}: input "${name}" is a common input`);
        if (!input.description.endsWith('.'))
            throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
        if (input.required && 'default' in input)
            throw new TypeError(`${action.name}: "${name}" is required and has a default`);
    }
    return action;
}
/** Every input of an action: its own first, then the common ones. */
function inputsOf(action) {
    return { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS), ...COMMON_INPUTS };
}
/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
function parseInputs(inputs, raw) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw(name)?.trim();
        if (text === undefined || text === '') {
            if (input.required)
                throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
            const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
            if (fallback !== undefined)
                values[name] = fallback;
            continue;
        }
        values[name] = parseInput(name, input, text);
    }
    return values;
}
function parseInput(name, input, text) {
    const invalid = (must) => inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
    switch (input.type) {
        case 'boolean':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid('true or false');
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
                const range = input.min !== undefined && input.max !== undefined
                    ? ` from ${input.min} to ${input.max}`
                    : input.min !== undefined
                        ? ` of at least ${input.min}`
                        : '';
                throw invalid(`a whole number${range}`);
            }
            return value;
        }
        case 'list':
            return text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        case 'choice': {
            if (input.options.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, input.options);
            throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
        }
        case 'text':
            if (input.pattern && !input.pattern.test(text))
                throw invalid(input.form ?? `text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseDeclared)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4979);



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(458), __nccwpck_require__.e(483), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(458), __nccwpck_require__.e(483), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => errorOf(`${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, details);
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: ${ifEmpty}`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`]);
    }
    /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
    const offsetOf = (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
            const last = keys[length - 1];
            if (isMap(parent)) {
                const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
                if (pair && isNode(pair.key) && pair.key.range)
                    return pair.key.range[0];
            }
            const node = document.getIn(keys.slice(0, length), true);
            if (isNode(node) && node.range)
                return node.range[0];
        }
        return document.contents?.range?.[0] ?? 0;
    };
    const line = ({ path: keys, message }) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) {
        const issuesOf = (variant, input) => v.safeParse(variant, input).issues ?? [];
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => variantsAt(schema, keys), issuesOf));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}
/**
 * Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one.
 * @param variantsAt the schemas that a value at a path may follow
 * @param issuesOf what one schema alone finds in a value
 */
function mistakesOf(issue, base, variantsAt, issuesOf) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        const meant = variantOf(input, variantsAt(keys));
        return meant ? issuesOf(meant, input).flatMap((inner) => mistakesOf(inner, keys, variantsAt, issuesOf)) : [{ path: keys, message }];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        const known = variantsAt(keys.slice(0, -1)).flatMap(({ entries = {} }) => Object.keys(entries));
        return [{ path: keys, message: known.includes(last) ? 'does not go with the other keys' : `unknown key${hint(last, known)}` }];
    }
    if (type === 'strict_object' && expected !== 'Object')
        return [{ path: keys, message: 'is missing' }];
    if (type === 'picklist') {
        const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
        return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
    }
    return [
        { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
    ];
}
/** The variant that somebody meant: the one that knows the most of the keys that stand there; undefined when none knows any. */
function variantOf(input, variants) {
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(input) ? Object.keys(input) : [];
    const known = ({ entries = {} }) => given.filter((key) => Object.hasOwn(entries, key)).length;
    const most = Math.max(0, ...variants.map(known));
    return most === 0 ? undefined : variants.find((variant) => known(variant) === most);
}
/** The schemas that a value at a path may follow. */
function variantsAt(node, keys) {
    const { wrapped, options, item, value, entries } = node;
    if (wrapped)
        return variantsAt(wrapped, keys);
    if (options)
        return options.flatMap((option) => (typeof option === 'object' && option !== null ? variantsAt(option, keys) : []));
    const [first, ...deeper] = keys;
    if (first === undefined)
        return [node];
    const inner = entries ? (Object.hasOwn(entries, first) ? entries[first] : undefined) : (item ?? value);
    return inner ? variantsAt(inner, deeper) : [];
}
const hint = (wrong, options) => {
    const best = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wrong, options);
    return best ? `; did you mean "${best}"?` : '';
};
const TYPE_NAMES = {
    Object: 'a mapping',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
    undefined: 'missing',
};
const typeName = (name) => TYPE_NAMES[name ?? ''] ?? String(name);
const pathText = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text) => text.split('\n')[0];


/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ allowedEndpoints)
/* harmony export */ });
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6948);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8433);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1580);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint)))
            allowed.set((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .SANDBOX_SERVICES */ .zl) {
            // Metadata services are reached only when the boundary names what they are for.
            if (service === 'imds' || service === 'ecs')
                continue;
            const port = ports[service];
            if (port !== undefined)
                add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
        }
    }
    else {
        for (const region of regions) {
            for (const service of ['sts', 'ecr', 'kms']) {
                add(`AWS ${service}`, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoint */ .Xf)(service, region));
                add(`AWS ${service}`, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .dualStackEndpoint */ .YH)(service, region));
            }
        }
        if (state) {
            const region = state.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary);
            add('state bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(state.bucket, region));
            if (state.lock !== 's3') {
                add('AWS dynamodb', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoint */ .Xf)('dynamodb', region));
                add('AWS dynamodb', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .dualStackEndpoint */ .YH)('dynamodb', region));
            }
        }
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(evidence.bucket, evidence.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary)));
        }
    }
    if (cloudtrail && partition !== 'sandbox') {
        add('trail bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(cloudtrail.bucket, cloudtrail.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary)));
        const home = cloudtrail['home-region'] ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary);
        add('AWS cloudtrail', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoint */ .Xf)('cloudtrail', home));
        add('AWS cloudtrail', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .dualStackEndpoint */ .YH)('cloudtrail', home));
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketEndpoint */ .Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(issuer));
        if (job.tokenRequestUrl && (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .isTokenEndpointOf */ .OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataEndpoints */ .O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataEndpoints */ .O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(signing.timestamp.url));
    if (signing?.fulcio)
        add('certificate authority', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(signing.fulcio.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(url));
    if (proxy)
        add('proxy', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(proxy.url));
    return allowed;
}


/***/ }),

/***/ 5134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/egress/allowed.js
var egress_allowed = __nccwpck_require__(7905);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/errors.js

const egressError = (0,errors/* errorTable */.NN)({
    EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
    EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
    EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
    EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
    EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
    EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
    ENDPOINT_OVERRIDDEN: {
        exit: 'policy',
        about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/egress/aws-handler.js



/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
function awsHandler(pinned, purpose, send) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { abortSignal } = {}) {
            const { protocol, hostname, port, method, headers } = request;
            const usual = protocol === 'https:' ? 443 : 80;
            const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
            if (origin !== (0,partitions/* originOf */.yv)(pinned) || request.username || request.password) {
                throw egressError('EGRESS_REFUSED', `The AWS client wanted ${origin}; this call is bound to ${(0,partitions/* originOf */.yv)(pinned)}.`, 'This is a defect of the step: report it.');
            }
            const query = queryString(request.query ?? {});
            const answer = await send({
                endpoint: pinned,
                method,
                path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
                headers,
                body: bodyOf(request.body),
                purpose,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            const combined = {};
            for (const [name, value] of answer.headers)
                combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
            return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function queryString(query) {
    return Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        if (Array.isArray(value))
            return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
        return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
        .join('&');
}
function bodyOf(body) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (body instanceof external_node_stream_.Readable)
        return body;
    if (body instanceof ReadableStream)
        return external_node_stream_.Readable.fromWeb(body);
    throw new TypeError('the AWS client gave a body of an unknown kind');
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/connections.js
/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
class ConnectionLog {
    #now;
    #open = new Map();
    #entries = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** A TCP connection is made. */
    opened(socket, route, purpose) {
        this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
        socket.once('close', () => {
            this.#count(socket);
            this.#open.delete(socket);
        });
    }
    secured(socket, tls) {
        const tracked = this.#open.get(socket);
        if (tracked)
            tracked.tls = tls;
    }
    /** A request takes the socket: what it has carried so far belongs to the purpose before. */
    taken(socket, purpose) {
        const tracked = this.#open.get(socket);
        if (!tracked || tracked.purpose === purpose)
            return;
        this.#count(socket);
        tracked.purpose = purpose;
        tracked.at = this.#now();
    }
    /** All connections so far, in order of first use. */
    all() {
        for (const socket of this.#open.keys())
            this.#count(socket);
        return [...this.#entries.values()].map((entry) => ({ ...entry }));
    }
    #count(socket) {
        const tracked = this.#open.get(socket);
        if (!tracked)
            return;
        const { route, purpose, tls, at } = tracked;
        const sent = socket.bytesWritten;
        const received = socket.bytesRead;
        const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
        let entry = this.#entries.get(key);
        if (!entry) {
            entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
            this.#entries.set(key, entry);
        }
        entry.bytesSent += sent - tracked.sent;
        entry.bytesReceived += received - tracked.received;
        tracked.sent = sent;
        tracked.received = received;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/addresses.js

const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_namespaceObject.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    local.addSubnet(network, bits, 'ipv4');
    // NAT64 carries IPv4 addresses inside this prefix.
    local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');
const within = (list, address) => {
    const bare = address.replace(/%.*$/, '');
    const version = (0,external_node_net_namespaceObject.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../../packages/core/lib/egress/transport.js










/** To one host. Whoever asks for more at once waits; how many that are, each caller decides for itself. */
const MAX_SOCKETS = 48;
const PROXY_HEADER_LIMIT = 16 * 1024;
/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
class Transport {
    #options;
    #agents;
    #opening = new Set();
    #trust;
    constructor(options) {
        this.#options = options;
        const pool = { keepAlive: true, maxSockets: MAX_SOCKETS, maxFreeSockets: MAX_SOCKETS };
        this.#agents = { 'http:': new external_node_http_.Agent(pool), 'https:': new external_node_https_.Agent(pool) };
        for (const agent of Object.values(this.#agents)) {
            agent.createConnection = (request, done) => {
                this.#open(request.egress).then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
                return undefined;
            };
        }
    }
    agent(endpoint) {
        return this.#agents[endpoint.protocol];
    }
    /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
    viaProxy(endpoint) {
        return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
    }
    /** Link-local addresses are this machine's own and mean another one behind a proxy. */
    #proxyFor(endpoint) {
        return (0,metadata/* isMetadataEndpoint */.pE)(endpoint) ? undefined : this.#options.proxy;
    }
    /** Ends every socket, also those still connecting. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
        for (const socket of this.#opening)
            socket.destroy();
    }
    async #open({ endpoint, purpose }) {
        const { log, connectTimeout } = this.#options;
        const proxy = this.#proxyFor(endpoint);
        const hop = proxy ?? endpoint;
        let timedOut = false;
        let raw;
        const timer = setTimeout(() => {
            timedOut = true;
            raw?.destroy(new Error('timed out'));
        }, connectTimeout);
        try {
            raw = this.#dial(hop);
            this.#opening.add(raw);
            await once(raw, 'connect');
            const route = {
                host: endpoint.hostname,
                port: endpoint.port,
                address: raw.remoteAddress ?? '',
                ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
            };
            log.opened(raw, route, purpose);
            let socket = raw;
            if (proxy?.protocol === 'https:')
                socket = await this.#secure(socket, proxy);
            if (endpoint.protocol === 'https:') {
                if (proxy)
                    socket = await tunnel(socket, proxy, endpoint);
                const secured = await this.#secure(socket, endpoint);
                log.secured(raw, {
                    version: secured.getProtocol() ?? '',
                    cipher: secured.getCipher().name,
                    fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
                });
                socket = secured;
            }
            RAW.set(socket, raw);
            return socket;
        }
        catch (error) {
            raw?.destroy();
            if (timedOut) {
                throw egressError('EGRESS_TIMEOUT', `${(0,partitions/* originOf */.yv)(hop)} did not connect within ${connectTimeout / 1000} s.`, 'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.', { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) });
            }
            throw connectFailure(hop, error);
        }
        finally {
            clearTimeout(timer);
            if (raw)
                this.#opening.delete(raw);
        }
    }
    #dial(endpoint) {
        const { hostname, port } = endpoint;
        const bare = hostname.replace(/^\[|\]$/g, '');
        // `localhost` never goes to a resolver, which could answer anything.
        const host = bare === 'localhost' ? '127.0.0.1' : bare;
        // A metadata service is allowed by its address alone: a name that leads there is not.
        if (external_node_net_namespaceObject.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_namespaceObject.lookup;
        return external_node_net_namespaceObject.connect({
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            lookup: (name, options, done) => {
                lookup(name, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return done(error, []);
                    try {
                        // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
                        this.#checkAddresses(hostname, addresses.map(({ address }) => address));
                    }
                    catch (refused) {
                        return done(refused, []);
                    }
                    if (options.all)
                        done(null, addresses);
                    else
                        done(null, addresses[0]?.address, addresses[0]?.family);
                });
            },
        });
    }
    #checkAddresses(hostname, addresses) {
        const { sandbox, proxy } = this.#options;
        if (addresses.length === 0)
            throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        const isProxy = proxy?.hostname === hostname;
        const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
        if (wrong === undefined)
            return;
        throw egressError('EGRESS_REFUSED', sandbox
            ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
            : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`, 'Check the resolver and the hosts file of the runner.');
    }
    async #secure(socket, { hostname }) {
        this.#trust ??= this.#options.extraRoots().then((extra) => 
        // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
        external_node_tls_namespaceObject.createSecureContext({ ca: [...external_node_tls_namespaceObject.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_namespaceObject.connect({
            socket,
            host,
            servername: external_node_net_namespaceObject.isIP(host) === 0 ? host : '',
            secureContext,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        });
        await once(secured, 'secureConnect');
        return secured;
    }
}
/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap();
const rawSocketOf = (socket) => RAW.get(socket);
function once(socket, event) {
    return new Promise((resolve, reject) => {
        if (socket.destroyed)
            return reject(socket.errored ?? new Error('the connection was closed'));
        const settle = (finish) => {
            socket.off(event, done).off('error', reject).off('close', closed);
            finish();
        };
        const done = () => settle(resolve);
        const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
        socket.once(event, done).once('error', reject).once('close', closed);
    });
}
/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket, proxy, { hostname, port }) {
    const authority = `${hostname}:${port}`;
    return new Promise((resolve, reject) => {
        const request = external_node_http_.request({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority },
            createConnection: () => socket,
            maxHeaderSize: PROXY_HEADER_LIMIT,
        });
        const refused = (status) => reject(egressError('EGRESS_UNREACHABLE', `The proxy ${(0,partitions/* originOf */.yv)(proxy)} answered ${status} for ${authority}.`, status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.'));
        request.once('connect', ({ statusCode }, tunnelled, head) => {
            if (statusCode !== 200)
                return refused(statusCode);
            if (head.length > 0)
                tunnelled.unshift(head);
            resolve(tunnelled);
        });
        request.once('response', ({ statusCode }) => refused(statusCode));
        request.once('error', reject);
        request.end();
    });
}
const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;
function connectFailure(hop, error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const reason = (0,errors/* messageOf */.bD)(error) || code;
    if (TLS_FAILURE.test(code)) {
        return egressError('EGRESS_UNTRUSTED', `TLS with ${(0,partitions/* originOf */.yv)(hop)} failed: ${reason}.`, 'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.', { cause: error });
    }
    return egressError('EGRESS_UNREACHABLE', `${(0,partitions/* originOf */.yv)(hop)} cannot be reached: ${reason}.`, 'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.', { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/exchange.js








/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
async function exchange(transport, log, request) {
    const stale = { reused: false };
    try {
        return await attempt(transport, log, request, stale);
    }
    catch (error) {
        const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
        const closed = ['ECONNRESET', 'EPIPE'].includes((0,errors/* errnoOf */.UQ)(error instanceof Error ? error.cause : undefined) ?? '');
        if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method))
            throw error;
        return attempt(transport, log, request, { reused: false });
    }
}
function attempt(transport, log, wire, stale) {
    const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const socketRequest = { egress: { endpoint, purpose } };
        const request = (endpoint.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            ...socketRequest,
            method,
            host: endpoint.hostname.replace(/^\[|\]$/g, ''),
            port: endpoint.port,
            path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
            headers,
            agent: transport.agent(endpoint),
        });
        let answer;
        let stopped;
        const failed = (error) => signal?.aborted ? signal.reason : (stopped ?? (error instanceof errors/* SovereignError */.Rj ? error : interrupted(origin, error)));
        const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            const raw = rawSocketOf(socket);
            if (raw)
                log.taken(raw, purpose);
            stale.reused = request.reusedSocket;
            const idle = () => {
                // Bytes that wait to be read are the reader's delay, not the server's.
                if (answer && answer.readableLength > 0)
                    return void socket.setTimeout(timeout);
                stopped = egressError('EGRESS_TIMEOUT', `${origin} sent and took nothing for ${timeout / 1000} s.`, 'Try again; if it stays, look at the service and at the network between.', { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) });
                request.destroy(stopped);
            };
            socket.setTimeout(timeout);
            socket.on('timeout', idle);
            request.once('close', () => {
                socket.off('timeout', idle);
                socket.setTimeout(0);
            });
        });
        request.once('response', (message) => {
            answer = message;
            const content = external_node_stream_.Readable.from(chunksOf(message, failed), { objectMode: false });
            // A body that nobody starts to read still has to give its socket up.
            content.once('close', () => message.destroy());
            resolve({
                status: message.statusCode ?? 0,
                statusText: message.statusMessage ?? '',
                headers: pairs(message.rawHeaders),
                body: content,
            });
        });
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            reject(interrupted(origin, new Error('it asked to change the protocol')));
        });
        request.once('error', (error) => reject(failed(error)));
        send(request, body, headers['content-length']).catch((error) => {
            if (answer)
                return;
            request.destroy();
            reject(failed(error));
        });
    });
}
async function send(request, body, length) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        request.end(body);
        return;
    }
    await (0,promises_.pipeline)(body, (source) => exactly(source, length), request);
}
/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source, length) {
    const expected = length === undefined ? undefined : Number(length);
    let sent = 0;
    const wrong = (what) => new Error(`the body is ${what} than its content-length of ${length}`);
    for await (const piece of source) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
        sent += chunk.length;
        if (expected !== undefined && sent > expected)
            throw wrong('longer');
        yield chunk;
    }
    if (expected !== undefined && sent < expected)
        throw wrong('shorter');
}
async function* chunksOf(message, failed) {
    try {
        yield* message;
    }
    catch (error) {
        throw failed(error);
    }
}
function pairs(raw) {
    const list = [];
    for (let index = 0; index + 1 < raw.length; index += 2)
        list.push([raw[index].toLowerCase(), raw[index + 1]]);
    return list;
}
function interrupted(origin, error) {
    return egressError('EGRESS_INTERRUPTED', `The exchange with ${origin} broke off: ${(0,errors/* messageOf */.bD)(error) || (0,errors/* errnoOf */.UQ)(error)}.`, 'Try again; if it stays, look at the service and at the network between.', { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/overrides.js





const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process, or its memory out';
const WRITES = 'writes what Node sends, tokens included, to the log';
const ON = /^(?:1|true|yes|on)$/i;
/**
 * Options of `NODE_OPTIONS` that put code, certificates, a proxy or weaker protocols into the process, open it to a debugger, or
 * write its environment or its memory, which hold credentials, to disk.
 */
const NODE_OPTION = new RegExp(`^(?:-r|--(?:${[
    'require|import|loader|experimental-loader|experimental(?:-default)?-config-file|snapshot-blob',
    'inspect(?:-brk|-wait)?|experimental-network-inspection|trace-tls|report-[a-z-]+|heapsnapshot-[a-z-]+|abort-on-uncaught-exception',
    'tls-[a-z0-9.-]+|use-openssl-ca|use-system-ca|use-env-proxy|openssl-[a-z-]+|secure-heap[a-z-]*|insecure-http-parser',
].join('|')}))$`);
/** Variables by which OpenSSL and Node load libraries and compiled code. */
const LOADERS = new Set(['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'NODE_COMPILE_CACHE']);
/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text) => text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => word.split('=')[0].replaceAll('_', '-'));
/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
function environmentOverrides(env, boundary) {
    const found = [];
    const { partition, proxy } = boundary;
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '')
            continue;
        const upper = name.toUpperCase();
        if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
            found.push({ name, why: SENDS });
        else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
            found.push({ name, why: SENDS });
        else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
            found.push({ name, why: 'turns certificate checks off' });
        else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name)))
            found.push({ name, why: LOADS });
        // The empty device is how a configuration is switched off.
        else if (LOADERS.has(upper) && value !== '/dev/null')
            found.push({ name, why: LOADS });
        else if (upper === 'NODE_DEBUG')
            found.push({ name, why: WRITES });
        else if (partition === 'sandbox')
            continue;
        else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value)))
            found.push({ name, why: TRUSTS });
        else if (upper === 'NODE_EXTRA_CA_CERTS') {
            const own = proxy?.['ca-file'];
            const same = own !== undefined && external_node_path_.resolve(value) === external_node_path_.resolve(boundary.folder, own);
            if (!same)
                found.push({ name, why: TRUSTS });
        }
        else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
            found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
const isSameUrl = (value, url) => url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;
/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
function configFileOverrides(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
        const name = `${file}:${index + 1} ${key}`;
        if (key.toLowerCase() === 'endpoint_url' && value !== '')
            return [{ name, why: SENDS }];
        if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value))
            return [{ name, why: SENDS }];
        if (key.toLowerCase() === 'ca_bundle' && value !== '')
            return [{ name, why: TRUSTS }];
        return [];
    });
}
const MAX_BYTES = 4 * 1024 * 1024;
/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
async function refuseOverrides(env, boundary) {
    const found = environmentOverrides(env, boundary);
    if (boundary.partition !== 'sandbox') {
        const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
        const files = [
            env.AWS_CONFIG_FILE || external_node_path_.join(home, '.aws', 'config'),
            env.AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, '.aws', 'credentials'),
        ];
        for (const file of files) {
            const text = await readConfig(file);
            if (text === undefined)
                found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
            else
                found.push(...configFileOverrides(file, text));
        }
    }
    const [first] = found;
    if (!first)
        return;
    throw egressError('ENDPOINT_OVERRIDDEN', found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`, 'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.', { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) });
}
/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file) {
    try {
        const stats = await (0,external_node_fs_promises_.stat)(file);
        if (!stats.isFile())
            return '';
        return stats.size > MAX_BYTES ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'latin1');
    }
    catch {
        // What this user cannot read, no client of this job can follow either.
        return '';
    }
}
/** The `ca-file` of the boundary's proxy as an absolute path. */
const proxyCaFile = (boundary) => {
    const file = boundary.proxy?.['ca-file'];
    return file === undefined ? undefined : (0,boundary_boundary/* boundaryPath */.qO)(boundary, file);
};

;// CONCATENATED MODULE: ../../packages/core/lib/egress/response.js


/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);
/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status, single headers and its bytes is answered without one.
 */
function responseOf(answer, method) {
    const { status, body } = answer;
    const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
    if (empty)
        body.resume();
    if (status < 200 || status > 599) {
        body.destroy();
        throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
    }
    return new LazyResponse(answer, empty);
}
class LazyResponse {
    status;
    statusText;
    redirected = false;
    type = 'default';
    url = '';
    #answer;
    #empty;
    #real;
    #read = false;
    constructor(answer, empty) {
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.#answer = answer;
        this.#empty = empty;
    }
    get ok() {
        return this.status < 300;
    }
    get bodyUsed() {
        return this.#read || (this.#real?.bodyUsed ?? false);
    }
    async text() {
        return new TextDecoder().decode(await this.bytes());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async bytes() {
        if (this.#real)
            return new Uint8Array(await this.#real.arrayBuffer());
        if (this.#read)
            throw new TypeError('Body is unusable: Body has already been read');
        this.#read = true;
        if (this.#empty)
            return new Uint8Array();
        const pieces = [];
        for await (const piece of this.#answer.body)
            pieces.push(piece);
        return new Uint8Array(Buffer.concat(pieces));
    }
    async arrayBuffer() {
        return (await this.bytes()).buffer;
    }
    get headers() {
        return (this.#real?.headers ??
            this.#light({ get: this.#header, has: (name) => this.#header(name) !== null }, () => this.#response().headers));
    }
    get body() {
        if (this.#real || this.#read)
            return this.#response().body;
        if (this.#empty)
            return null;
        const source = this.#answer.body;
        const own = {
            [Symbol.asyncIterator]: () => {
                this.#read = true;
                return source[Symbol.asyncIterator]();
            },
            cancel: async () => {
                this.#read = true;
                source.destroy();
            },
        };
        return this.#light(own, () => this.#response().body);
    }
    /** All values of a header, as the Fetch standard joins them. */
    #header = (name) => {
        const wanted = name.toLowerCase();
        const values = this.#answer.headers.flatMap(([each, value]) => (each.toLowerCase() === wanted ? [value.trim()] : []));
        return values.length === 0 ? null : values.join(', ');
    };
    /** An object of the standard that has some of its own, and Node's for all the rest. */
    #light(own, real) {
        return new Proxy(own, {
            get: (_, name) => {
                if (!this.#real && name in own)
                    return Reflect.get(own, name);
                const value = Reflect.get(real(), name);
                return typeof value === 'function' ? value.bind(real()) : value;
            },
            has: (_, name) => name in own || name in real(),
        });
    }
    blob() {
        return this.#response().blob();
    }
    formData() {
        return this.#response().formData();
    }
    clone() {
        return this.#response().clone();
    }
    /** From here on all is up to Node's own. */
    #response() {
        if (!this.#real) {
            const { status, statusText, headers, body } = this.#answer;
            const stream = this.#empty || this.#read ? null : external_node_stream_.Readable.toWeb(body);
            this.#real = new Response(stream, { status, statusText, headers });
        }
        return this.#real;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/egress.js











const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
function createEgress(options) {
    const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
    const allowed = (0,egress_allowed/* allowedEndpoints */.d)(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
    const log = new ConnectionLog(now);
    const transport = new Transport({
        sandbox: boundary.partition === 'sandbox',
        proxy: boundary.proxy && (0,issuers/* endpointOf */.X5)(boundary.proxy.url),
        extraRoots: async () => {
            const file = proxyCaFile(boundary);
            return file === undefined ? [] : [await new files/* Files */.sv(boundary.folder).readText(file, 1024 * 1024)];
        },
        log,
        lookup,
        connectTimeout,
    });
    let checked;
    const permit = (endpoint) => {
        const entry = allowed.get((0,partitions/* originOf */.yv)(endpoint));
        if (entry)
            return entry;
        throw refused((0,partitions/* originOf */.yv)(endpoint), boundary);
    };
    const request = async (wanted) => {
        const { endpoint, method, path } = wanted;
        const { purpose } = permit(endpoint);
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const headers = lowerCase(wanted.headers);
        if ((headers.host ?? authority) !== authority) {
            throw egressError('EGRESS_REFUSED', `A request to ${authority} names another host in its header.`, 'This is a defect of the step: report it.');
        }
        checked ??= refuseOverrides(env, boundary);
        await checked;
        return exchange(transport, log, {
            endpoint,
            method: method.toUpperCase(),
            path,
            headers: { 'accept-encoding': 'identity', ...headers, host: authority },
            body: wanted.body,
            purpose: wanted.purpose ?? purpose,
            timeout: wanted.timeout ?? IDLE_MS,
            signal: wanted.signal,
        });
    };
    const fetch = async (address, init = {}) => {
        let url = target(address, boundary);
        let { method = 'GET', body } = init;
        let headers = lowerCase(init.headers ?? {});
        for (let hops = 0;; hops += 1) {
            const answer = await request({
                ...wireOptions(init),
                endpoint: (0,issuers/* endpointOf */.X5)(url),
                method,
                path: url.pathname + url.search,
                headers,
                body,
            });
            const location = answer.headers.find(([name]) => name === 'location')?.[1];
            if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined)
                return responseOf(answer, method);
            answer.body.destroy();
            if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS)
                throw redirected(url, init.redirect === 'follow');
            const next = target(URL.parse(location, url.href) ?? location, boundary);
            if (next.origin !== url.origin)
                headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
            // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
            if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
                method = 'GET';
                body = undefined;
                headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
            }
            else if (!isReplayable(body))
                throw redirected(url, true);
            url = next;
        }
    };
    return {
        fetch,
        request,
        awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
        connections: () => log.all(),
        close: () => transport.close(),
    };
}
const isReplayable = (body) => body === undefined || typeof body === 'string' || body instanceof Uint8Array;
const wireOptions = ({ purpose, timeout, signal }) => ({
    ...(purpose !== undefined && { purpose }),
    ...(timeout !== undefined && { timeout }),
    ...(signal !== undefined && { signal }),
});
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const without = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address, boundary) {
    const url = URL.parse(String(address));
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
    if (url.username !== '' || url.password !== '')
        throw refused(`${url.host} with a user or password in the URL`, boundary);
    return url;
}
function refused(what, boundary) {
    return egressError('EGRESS_REFUSED', `The boundary (${boundary.source}) does not allow a connection to ${what}.`, 'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.');
}
function redirected(url, followed) {
    return egressError('EGRESS_REDIRECTED', followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`, 'Name the address that it redirects to, if that is inside the boundary.');
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   Rj: () => (/* binding */ SovereignError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Process exit codes, the same for every command and action. */
const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 };
const DOCS = 'docs/errors.md';
/** An error made for the person who reads it: a stable code, what happened, what to do. */
class SovereignError extends Error {
    name = 'SovereignError';
    code;
    exit;
    fix;
    details;
    constructor(code, exit, message, fix, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.exit = exit;
        this.fix = fix;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return EXIT[this.exit];
    }
    get docs() {
        return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
    }
}
/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
function errorTable(table) {
    const make = (code, message, fix, options) => new SovereignError(code, table[code].exit, message, fix, options);
    return Object.assign(make, { table });
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
function errnoOf(error) {
    if (error instanceof SovereignError)
        return undefined;
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);





const fileError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorTable */ .NN)({
    FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
    FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
    FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
    FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});
/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;
/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
class Files {
    root;
    constructor(root) {
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
    }
    resolve(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.root, file);
    }
    /** Path relative to the workspace with `/`, as findings and records name it. */
    relative(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.relative(this.root, this.resolve(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
    }
    /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
    async read(file, maxBytes = 512 * 1024 * 1024) {
        const full = this.resolve(file);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return stats.size <= SMALL_FILE ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
        }
        catch (error) {
            throw readFailure(file, error);
        }
    }
    /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
    async readText(file, maxBytes) {
        const bytes = await this.read(file, maxBytes);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch (error) {
            throw fileError('FILE_UNREADABLE', `${file} is not UTF-8 text.`, 'Check that the right file is named and that it is not binary or compressed.', { cause: error });
        }
    }
    /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
    async kind(file) {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.resolve(file));
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
                return undefined;
            throw readFailure(file, error);
        }
    }
    /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
    async list(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.resolve(folder), { withFileTypes: true })
                .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            throw readFailure(folder === '.' ? this.root : folder, error);
        }
    }
    /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
    async write(file, data, mode = 0o644) {
        const full = this.resolve(file);
        const temporary = `${full}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            makeFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(full));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, data, { mode, flag: 'wx' });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, full);
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw writeFailure(file, error);
        }
    }
}
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
function makeFolder(folder, mode = 0o777) {
    // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
    const missing = [];
    for (let current = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(current); current = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(current))
        missing.unshift(current);
    try {
        for (const next of missing) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(next, { mode });
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                    throw error;
            }
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
            return;
    }
    catch (error) {
        throw writeFailure(folder, error);
    }
    throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}
/** The error for a failed read, told apart by what the system said. */
function readFailure(file, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error)) {
        case undefined:
            return error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
        case 'EACCES':
        case 'EPERM':
            return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
                cause: error,
            });
        default:
            return fileError('FILE_UNREADABLE', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Check that the path names a readable file.', {
                cause: error,
            });
    }
}
/** The error for a failed write, told apart by what the system said. */
function writeFailure(file, error) {
    const reasons = {
        ENOSPC: ['the disk is full', 'Free space on the runner.'],
        EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
        EACCES: ['permission denied', 'Give the user of this job write permission.'],
        EPERM: ['permission denied', 'Give the user of this job write permission.'],
        EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
        ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error);
    if (code === undefined)
        return error;
    const [what, fix] = reasons[code] ?? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 'Check the path and the disk.'];
    return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2673);

/** Whether a finding passes by a baseline. */
const isKnown = ({ exception }) => exception?.baseline !== undefined;
/** Builds a finding of a rule. The fingerprint covers rule, scope, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, scope = place?.file ?? '', key = '', } = details;
    const identity = [rule.id, scope, resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity),
    };
}
/**
 * The same findings, no two with one fingerprint: the second and later of those that are equal but for their place in the file are
 * told apart by their order in it.
 */
function distinct(findings) {
    const seen = new Map();
    const result = [...findings];
    const inOrder = [...findings.entries()].sort(([, a], [, b]) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.message, b.message));
    for (const [index, found] of inOrder) {
        const { fingerprint } = found;
        const before = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, before + 1);
        if (before > 0)
            result[index] = { ...found, fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${fingerprint}\0${before}`) };
    }
    return result;
}
/** How severe, the worst first. */
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        byText(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.resource ?? '', b.resource ?? '') ||
        byText(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
/** SHA-256 and size in bytes of a file, read as a stream. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var lib_finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ../../packages/core/lib/secrets.js

const MASK = '***';
/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;
/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
class Secrets {
    #needles = new Set();
    #ordered;
    /** Registers a secret. A blank one is ignored. */
    add(secret) {
        const forms = [secret, secret.trim()];
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        if (lines.length > 1)
            forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
        for (const form of forms)
            for (const needle of encodings(form))
                if (needle.trim() !== '')
                    this.#needles.add(needle);
        this.#ordered = undefined;
    }
    /** Every form of every secret, longest first. */
    get needles() {
        this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        return this.#ordered;
    }
    holds(text) {
        return this.needles.some((needle) => text.includes(needle));
    }
    scrub(text) {
        let scrubbed = text;
        for (const needle of this.needles)
            if (scrubbed.includes(needle))
                scrubbed = scrubbed.replaceAll(needle, MASK);
        return scrubbed;
    }
    /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
    scrubDeep(value) {
        let found = false;
        const visit = (part) => {
            if (typeof part === 'string') {
                const scrubbed = this.scrub(part);
                if (scrubbed !== part)
                    found = true;
                return scrubbed;
            }
            if (Array.isArray(part))
                return part.map(visit);
            if (typeof part === 'object' && part !== null) {
                return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
            }
            return part;
        };
        return { value: visit(value), found };
    }
    /** Looks for secrets in bytes that come in pieces, across the seams too. */
    scanner() {
        const needles = this.needles.map((needle) => external_node_buffer_.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_.Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes, shift) {
    const text = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0;
    return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}
/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SOVEREIGN_ID_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;
/** Registers the secrets that the environment already holds. */
function ambientSecrets(env) {
    const secrets = new Secrets();
    for (const name of SECRET_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value.length >= MIN_AMBIENT)
            secrets.add(value);
    }
    return secrets;
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/facts.js


const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return (0,json/* filled */.Bq)({
        product,
        server: env.GITHUB_SERVER_URL,
        repository: env.GITHUB_REPOSITORY,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        ref: env.GITHUB_REF,
        commit: env.GITHUB_SHA,
        event: env.GITHUB_EVENT_NAME,
        workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
        job: env.GITHUB_JOB,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: runUrl(env, product),
        actor: env.GITHUB_ACTOR,
        runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
        pullRequest: pullRequest(env),
    });
}
const runner = (env) => ({
    ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
    ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});
/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env, product) {
    const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
    if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run)
        return undefined;
    const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env) {
    const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
    if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return inRef;
    try {
        if ((0,external_node_fs_.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const number = event?.pull_request?.number;
        return Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/** What GitLab says of the job: its predefined variables. */
function gitlabFacts(env) {
    const ref = env.CI_MERGE_REQUEST_REF_PATH
        ? env.CI_MERGE_REQUEST_REF_PATH
        : env.CI_COMMIT_TAG
            ? `refs/tags/${env.CI_COMMIT_TAG}`
            : env.CI_COMMIT_BRANCH
                ? `refs/heads/${env.CI_COMMIT_BRANCH}`
                : undefined;
    return filled({
        product: 'gitlab',
        server: env.CI_SERVER_URL,
        repository: env.CI_PROJECT_PATH,
        repositoryId: env.CI_PROJECT_ID,
        ownerId: env.CI_PROJECT_NAMESPACE_ID,
        ref,
        commit: env.CI_COMMIT_SHA,
        event: env.CI_PIPELINE_SOURCE,
        workflow: env.CI_CONFIG_PATH,
        job: env.CI_JOB_NAME,
        runId: env.CI_PIPELINE_ID,
        runUrl: env.CI_PIPELINE_URL,
        actor: env.GITLAB_USER_LOGIN,
        environment: env.CI_ENVIRONMENT_NAME,
        runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
        pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/oidc.js


const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;
/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
    github: 'Add "permissions: id-token: write" to the job.',
    forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
};
/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
async function requestToken(options) {
    const { audience, product, env, fetch } = options;
    const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (!base || !bearer)
        throw (0,hosts_errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
    for (let attempt = 1;; attempt += 1) {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            purpose: 'OIDC token of this job',
        });
        if (response.ok) {
            const token = tokenOf(await response.text());
            if (token === undefined)
                throw refused('answered without a token');
            return token;
        }
        await response.body?.cancel();
        const transient = response.status === 429 || response.status >= 500;
        if (!transient || attempt === ATTEMPTS)
            throw refused(`answered ${response.status}`);
        await (0,promises_.setTimeout)(attempt * 1000);
    }
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && isToken(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text) => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
function tokenInHand(token, audience, where, fix) {
    const text = token?.trim();
    if (!text)
        throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}
/** The variable that holds a token for an audience: `usual`, or the one that cosign reads; `usual` where neither does. */
function variableFor(audience, usual, env) {
    return [usual, 'SIGSTORE_ID_TOKEN'].find((name) => audiencesOf(env[name] ?? '').includes(audience)) ?? usual;
}
function audiencesOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
        return [payload.aud].flat().filter((entry) => typeof entry === 'string');
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/private-folder.js





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,files/* makeFolder */.fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,files/* writeFailure */.EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        mkdirSync(folder, { mode: 0o700 });
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw writeFailure(folder, error);
    }
    const stats = lstatSync(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw hostError('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/render.js

/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `\u2192 ${error.fix}` },
        { text: error.docs, indent: 2, style: 'dim' },
        ...(debug ? causeBlocks(error) : []),
    ];
}
const MAX_CAUSES = 8;
function causeBlocks(error) {
    const blocks = [];
    let current = error;
    for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
        const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
        const lines = text.split('\n');
        blocks.push(...lines.map((line, index) => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })));
        current = current instanceof Error ? current.cause : undefined;
    }
    return blocks;
}
const MARK = {
    error: { sign: '\u2717', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '\u00b7', style: 'cyan' },
};
/** `src/main.tf:3:1`, or the resource where there is no place. */
function whereOf({ place, resource }) {
    if (!place)
        return resource ?? '';
    return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}
/** A finding in a log: where and what, what to do, or who accepted it until when. */
function findingBlocks(finding) {
    const { sign, style } = MARK[finding.severity];
    const where = whereOf(finding);
    const head = `${finding.exception ? '\u25cb' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `\u2192 ${finding.fix}`, indent: 2 },
    ];
}
/** How many names of a list a log shows. */
const MAX_NAMED = 20;
/** What a baseline lets pass in one line, and what it holds that was not found any more. */
function baselineBlocks({ findings, gone }) {
    if (!gone)
        return [];
    const known = findings.filter(lib_finding/* isKnown */.qE);
    const { expires, approver, reason } = known[0]?.exception ?? {};
    return [
        {
            text: `\u25cb ${count(known.length, 'known finding')} of the baseline${expires ? `, accepted until ${expires} by ${approver}: ${reason}` : ''}`,
            style: 'dim',
        },
        ...(gone.length > 0
            ? [
                {
                    text: `${count(gone.length, 'finding')} of the baseline not found as it was; "write-baseline" leaves out:`,
                    indent: 2,
                },
                ...gone
                    .slice(0, MAX_NAMED)
                    .map(({ rule, file, resource }) => ({ text: [rule, file, resource].filter(Boolean).join('  '), indent: 4 })),
                ...(gone.length > MAX_NAMED ? [{ text: `\u2026 and ${gone.length - MAX_NAMED} more`, indent: 4 }] : []),
            ]
            : []),
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `\u2713 ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `\u2717 ${action}: ${why}`, style: 'red' };
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/text.js
var hosts_text = __nccwpck_require__(7478);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/github.js











/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9536));
    const env = process.env;
    const secrets = ambientSecrets(env);
    const facts = githubFacts(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands((0,hosts_text/* visible */.RK)(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: (0,hosts_text/* visible */.RK)(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: external_node_path_.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= newPrivateFolder(temporary);
            return privateFolder;
        },
        keepsPrivateFolder: true,
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await requestToken({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async (step, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of step.findings) {
                if ((0,lib_finding/* isKnown */.qE)(finding))
                    continue;
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `\u2026 and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            for (const block of baselineBlocks(step))
                print(block);
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print(endBlock(result)),
    };
    function fail(error) {
        const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of errorBlocks(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,errors/* errnoOf */.UQ)(error))
            throw (0,files/* writeFailure */.EU)(variable, error);
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ }),

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony exports jsonText, wrap */
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/**
 * A value as indented JSON with a newline, for a screen as much as for a program: what would act on a terminal is written as `\u009b`.
 * The value that is read from it is the same.
 */
const jsonText = (value) => `${JSON.stringify(value, null, 2).replace(HIDDEN, (character) => character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
/** Breaks text between words into lines of at most `columns` characters. A word that is longer stays whole: it may be a path to copy. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);


const stepError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
    UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
function watchInterruption() {
    let cause;
    let reject = () => undefined;
    const interrupted = new Promise((_resolve, refuse) => {
        reject = refuse;
    });
    // Nobody may be waiting when it comes.
    interrupted.catch(() => undefined);
    const interrupt = (error, exitCode = error.exitCode) => {
        cause ??= { error, exitCode };
        reject(cause.error);
    };
    const listeners = [
        ...Object.entries(SIGNALS).map(([signal, exitCode]) => [
            signal,
            () => {
                const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
                interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
            },
        ]),
        ['uncaughtException', (error) => interrupt(asSovereignError(error))],
        ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
        // The event loop is empty although the work is not done: without this, Node would end with success.
        [
            'beforeExit',
            () => interrupt(stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.')),
        ],
    ];
    for (const [event, listener] of listeners)
        process.on(event, listener);
    return {
        race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
        get cause() {
            return cause;
        },
        stop: () => {
            for (const [event, listener] of listeners)
                process.off(event, listener);
        },
    };
}
/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
function asSovereignError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return error;
    return ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .M)(error) ??
        stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error }));
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isTokenEndpointOf),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   zD: () => (/* binding */ issuerFitsServer)
/* harmony export */ });
/** The endpoint that a URL connects to; its path is dropped. */
function endpointOf(url) {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new TypeError(`no endpoint for ${protocol}`);
    return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost) {
    if (issuerHost === GITHUB_ISSUER_HOST)
        return '.actions.githubusercontent.com';
    const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
    return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}
/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
function isTokenEndpointOf(issuer, requestUrl) {
    const asked = URL.parse(requestUrl);
    if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '')
        return false;
    const own = new URL(issuer);
    const suffix = tokenHostSuffix(own.hostname);
    if (suffix === undefined || own.protocol !== 'https:')
        return asked.origin === own.origin;
    return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}
/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
function issuerFitsServer(issuer, facts) {
    const { product, server } = facts;
    if (server === undefined || !URL.canParse(server))
        return undefined;
    const { hostname } = new URL(server);
    const base = server.replace(/\/+$/, '');
    const orEnterprise = (expected) => issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
    switch (product) {
        case 'gitlab':
            return issuer === base;
        case 'forgejo':
            return issuer === `${base}/api/actions`;
        case 'github':
            if (hostname === 'github.com')
                return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
            if (hostname.endsWith('.ghe.com'))
                return orEnterprise(`https://token.actions.${hostname}`);
            return issuer === `${base}/_services/token`;
        case 'terminal':
            return undefined;
    }
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   U7: () => (/* binding */ StrictJsonError),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor an array. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** Fields without those that are undefined or empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
class StrictJsonError extends Error {
    name = 'StrictJsonError';
}
/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, one named `__proto__`, which
 * readers drop or take for something else, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
function parseStrictJson(text, maxDepth = 128) {
    /** The keys seen in each open object; undefined for an array. */
    const open = [];
    /** The last string, quotes included: a key where a colon follows. */
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = text.slice(at, end);
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
                throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
            }
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            const key = decodeKey(last);
            if (keys?.has(key))
                throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
            if (key === '__proto__')
                throw new StrictJsonError('it names a field "__proto__"');
            keys?.add(key);
        }
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new StrictJsonError('it is not JSON');
}
/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted) {
    if (quoted !== '' && !quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new StrictJsonError('it is not UTF-8 text');
    }
}
/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
function fromBase64(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : undefined;
}


/***/ }),

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ refuseExpiredExceptions),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   kR: () => (/* binding */ isGranted)
/* harmony export */ });
/* unused harmony export matchesPattern */
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);



/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception and baseline of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = [
        ...boundary.exceptions.map(({ rule, resource, ...approval }) => ({ what: `${rule} on ${resource}`, ...approval })),
        ...boundary.baselines.map(({ step, sha256, ...approval }) => ({ what: `baseline ${sha256.slice(0, 12)} of ${step}`, ...approval })),
    ].filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaryError */ .Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ what, expires, approver, reason }) => `${what}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass, a baseline only what is broken. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now, baseline) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(findings).map((found) => {
        const exception = exceptionFor(found, boundary.exceptions) ?? (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .knownBy */ .NE)(baseline, found);
        const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
        const { exception: _given, ...own } = found;
        return { ...own, severity, ...(exception && { exception }) };
    }));
    return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}
const lowered = (severity) => (severity === 'error' ? 'warning' : severity);
function exceptionFor(found, exceptions) {
    const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
    return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}
/**
 * Whether the exception of a finding is one that a boundary gives it, by name or with a baseline, and that had not ended. Pure.
 * @param step that let it pass
 * @param at when it did, milliseconds since the epoch
 */
function isGranted(found, { exceptions, baselines }, step, at) {
    const { exception } = found;
    if (exception === undefined || isExpired(exception.expires, at))
        return false;
    const { baseline, reason, approver, expires } = exception;
    const granted = baseline === undefined
        ? exceptions.filter(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''))
        : baselines.filter((each) => each.step === step && each.sha256 === baseline && found.verdict === 'broken');
    return granted.some((each) => each.reason === reason && each.approver === approver && each.expires === expires);
}
/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
function matchesPattern(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0];
    if (parts.length === 1)
        return text === first;
    const last = parts.at(-1);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ RECORD_TYPE),
/* harmony export */   EW: () => (/* binding */ ledgerError),
/* harmony export */   LS: () => (/* binding */ recordedBoundary),
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   qP: () => (/* binding */ RECORD_NAME)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(886);


const ledgerError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorTable */ .NN)({
    LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
    SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});
const RECORD_TYPE = 'sovereign-actions/record';
const RECORD_VERSION = 1;
/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
function recordId(startedAt, action, suffix) {
    return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}
const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;
const recordedBoundary = ({ source, sha256, partition, regions }) => ({
    source: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(source),
    sha256,
    partition,
    regions,
});
/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
function formatRecord(record) {
    const sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
    const { checks, findings, facts, connections, error } = record;
    const ordered = {
        schemaVersion,
        type,
        id,
        action,
        version,
        status,
        startedAt,
        ...(finishedAt === undefined ? {} : { finishedAt }),
        job,
        boundary,
        inputs: sorted(inputs),
        took,
        made,
        outputs: sorted(outputs),
        checks,
        findings,
        facts: sorted(facts),
        connections,
        ...(error === undefined ? {} : { error }),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openRecord),
/* harmony export */   e: () => (/* binding */ TEMPORARY_NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(886);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9270);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6570);







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'records');
    const store = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORD_VERSION */ .hl,
        type: _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORD_TYPE */ .Bm,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedBoundary */ .LS)(options.boundary) : null,
        inputs: options.inputs,
        took,
        made,
        outputs: end?.outputs ?? {},
        checks,
        findings: end?.findings ?? [],
        facts,
        connections: end?.connections ?? [],
        ...(end?.error && { error: end.error }),
    });
    (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(records);
    (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordId */ .Re)(startedAt, action, suffix);
        return { name, text: (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRecord */ .bM)({ ...first.value, id: name }) };
    });
    const writable = () => {
        if (!open)
            throw new TypeError(`the record ${id} is finished`);
    };
    const note = (list, material) => {
        writable();
        list.push(material);
        return material;
    };
    const keepPieces = async (name, pieces, mediaType) => {
        writable();
        const scanHits = secrets.scanner();
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(store, temporaryName());
        try {
            const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, node_path__WEBPACK_IMPORTED_MODULE_3__.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(folder, error);
        }
    };
    return {
        id,
        folder,
        checks,
        took: (material) => void note(took, material),
        made: (material) => void note(made, material),
        keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
        keepFile: async (name, file, mediaType) => {
            const kind = await files.kind(file);
            if (kind !== 'file') {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
            }
            return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
        },
        check: (name, verdict, detail) => {
            writable();
            checks.push({ name, verdict, detail });
        },
        fact: (name, value) => {
            writable();
            facts[name] = value;
        },
        finish: async (end) => {
            writable();
            open = false;
            const scrubbed = secrets.scrubDeep(record(id, end));
            const leak = secretFound('the record of this step', 'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.');
            const final = scrubbed.found
                ? { ...scrubbed.value, status: 'failed', error: { code: leak.code, message: leak.message, fix: leak.fix } }
                : scrubbed.value;
            await replace(records, id, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRecord */ .bM)(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerError */ .EW)('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex'));
        const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, `.${name}.tmp`);
        const final = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary);
                continue;
            }
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) === 'EEXIST')
                continue;
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, temporaryName());
    const final = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, final);
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(file, 'wx', 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function exists(file) {
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: endProcess

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/node-version.js
/** What actions declare (`using: node24`) and what the command line needs. */
const NODE_FOR_ACTIONS = '24.0';
const NODE_FOR_CLI = '20.19';
/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
function nodeTooOld(minimum, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
        return undefined;
    return {
        message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
        fix: minimum === NODE_FOR_ACTIONS
            ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
            : 'Install a newer Node.',
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/main.js


/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';
/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
 */
async function main(action) {
    const old = nodeTooOld(NODE_FOR_ACTIONS);
    if (old) {
        announce({ code: 'NODE_TOO_OLD', ...old });
        process.exitCode = 2;
        return;
    }
    // Whatever ends the process early must not look like success.
    process.exitCode = 1;
    const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9531)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3541)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        const isPost = external_node_path_.basename(process.argv[1] ?? '') === POST_FILE;
        return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
    }
    catch (thrown) {
        // There is no host to show it: the runner did not give the step what every step gets.
        const error = asSovereignError(thrown);
        announce(error);
        process.exitCode = error.exitCode;
    }
}
/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }) {
    const data = `${code}: ${message}\n\u2192 ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::error title=${code}::${data}\n`);
}
/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
async function endProcess({ exitCode, interrupted }) {
    process.exitCode = exitCode;
    if (!interrupted)
        return;
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', () => done()))));
    process.exit();
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** Where a job can take its identity from. */
const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'];
/** What a runner can show of where it is. */
const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'];
const linkLocal = (hostname) => ({ protocol: 'http:', hostname, port: 80 });
/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES = {
    'instance-profile': [linkLocal('169.254.169.254')],
    ecs: [linkLocal('169.254.170.2')],
    eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};
const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' };
/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
function metadataEndpoints(source, { partition, ports }) {
    if (partition !== 'sandbox')
        return ADDRESSES[source];
    const port = ports[SANDBOX_PORT[source]];
    return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}
const LINK_LOCAL_ORIGINS = new Set(Object.values(ADDRESSES).flat().map(_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
const isMetadataEndpoint = (endpoint) => LINK_LOCAL_ORIGINS.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8232);

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
function nearest(wrong, options) {
    const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
    if (starting.length === 1)
        return starting[0];
    const scored = options
        .map((option) => ({ option, score: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong.toLowerCase(), option.toLowerCase()) }))
        .sort((a, b) => a.score - b.score);
    const best = scored[0];
    return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PackedTexts)
/* harmony export */ });
/* harmony import */ var _byte_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4106);

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

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   g6: () => (/* binding */ findRegion),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, isBucketName, suggestedAudience */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const partitionError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
    PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
    ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});
/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
const SANDBOX_SERVICES = [
    'oidc',
    'sts',
    'ecr',
    'registry',
    'kms',
    's3',
    'cloudtrail',
    'rekor',
    'tsa',
    'fulcio',
    'imds',
    'ecs',
];
/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS = {
    'aws-eusc': {
        suffix: 'amazonaws.eu',
        dualStackSuffix: 'api.amazonwebservices.eu',
        dualStackRegistrySuffix: 'on.amazonwebservices.eu',
        regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
    },
    aws: {
        suffix: 'amazonaws.com',
        dualStackSuffix: 'api.aws',
        dualStackRegistrySuffix: 'on.aws',
        regions: {
            'eu-central-1': 'Frankfurt, Germany',
            'eu-west-1': 'Ireland',
            'eu-west-3': 'Paris, France',
            'eu-north-1': 'Stockholm, Sweden',
            'eu-south-1': 'Milan, Italy',
            'eu-south-2': 'Spain',
        },
    },
};
const SANDBOX_REGION = 'sandbox-local-1';
const REGIONS = new Map([
    ...Object.entries(PARTITIONS).flatMap(([partition, entry]) => Object.entries(entry.regions).map(([name, place]) => [name, { name, partition, place }])),
    [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);
const PARTITION_NAMES = ['aws-eusc', 'aws', 'sandbox'];
/** The region names of a partition, in table order. */
function regionsOf(partition) {
    return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}
/** Every region of the table. */
function allRegions() {
    return [...REGIONS.values()];
}
/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
function findRegion(name) {
    return REGIONS.get(name);
}
/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
function regionOf(name) {
    const region = REGIONS.get(name);
    if (region)
        return region;
    const lower = REGIONS.get(name.toLowerCase());
    throw partitionError('REGION_UNKNOWN', `Region "${name}" is not in the partition table.`, lower
        ? `Region names are lower case: write "${lower.name}".`
        : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`);
}
/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
function originOf({ protocol, hostname, port }) {
    const usual = protocol === 'https:' ? 443 : 80;
    return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}
/** An AWS account id. */
const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;
const isAccountId = (text) => ACCOUNT.test(text);
const isBucketName = (text) => BUCKET.test(text);
const https = (hostname) => ({ protocol: 'https:', hostname, port: 443 });
function loopback(service, ports) {
    // The sandbox has no DynamoDB.
    const port = service === 'dynamodb' ? undefined : ports[service];
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
        throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
    }
    return { protocol: 'http:', hostname: '127.0.0.1', port };
}
const known = (region) => {
    const found = regionOf(region);
    return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};
/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
function serviceEndpoint(service, region, ports = {}) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return loopback(service, ports);
    return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}
/** The dual-stack names of the same service, which AWS answers with for some services. */
function dualStackEndpoint(service, region) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return undefined;
    if (service === 's3')
        return https(`s3.dualstack.${name}.${entry.suffix}`);
    return https(`${service}.${name}.${entry.dualStackSuffix}`);
}
/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
function bucketEndpoint(bucket, region, ports = {}) {
    if (!isBucketName(bucket)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${bucket}" is not a bucket name without dots.`, 'Use 3 to 63 lower-case letters, digits and hyphens.');
    }
    const [{ name }, entry] = known(region);
    return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}
/** The hosts under which an account's ECR registry answers, the usual one first. */
function registryEndpoints(account, region, ports = {}) {
    if (!isAccountId(account)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
    }
    const [{ name }, entry] = known(region);
    if (!entry)
        return [loopback('registry', ports)];
    return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}
/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
function arnPartition(partition) {
    return partition === 'sandbox' ? 'aws-eusc' : partition;
}
/** The audience to propose for a partition: one that no other partition shares. */
function suggestedAudience(region) {
    const [{ name }, entry] = known(region);
    return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `\u274c **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `\u2705 **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', baselinePart(report), ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n\u2026 and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
/** Names of what a baseline holds in vain, up to this many. */
const MAX_GONE = 100;
function baselinePart({ findings, gone }) {
    if (!gone)
        return '';
    const known = `${count(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE).length, 'finding')} of the baseline still found`;
    if (gone.length === 0)
        return `\n${known}.\n`;
    const lines = gone
        .slice(0, MAX_GONE)
        .map(({ rule, file, resource }) => `- \`${code(rule)}\` ${[file, resource].flatMap((part) => (part ? [`\`${code(part)}\``] : [])).join(' ')}`);
    const more = gone.length > MAX_GONE ? `\n- \u2026 and ${gone.length - MAX_GONE} more` : '';
    return `\n${known}, ${gone.length} not as they were; write the baseline anew without them:\n\n${lines.join('\n')}${more}\n`;
}
const mark = (finding, fails) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(finding)
    ? '\u23f8 known'
    : finding.exception
        ? '\u23f8 excepted'
        : finding.verdict === 'unknown'
            ? fails
                ? '\u2753 unknown'
                : '\u2753 unknown, allowed'
            : fails
                ? '\u274c broken'
                : finding.severity === 'warning'
                    ? '\u26a0\ufe0f warning'
                    : '\u2139\ufe0f note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '\u2013';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/baseline.js
var lib_baseline = __nccwpck_require__(14);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/load.js
var load = __nccwpck_require__(2218);
;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
// EXTERNAL MODULE: ../../packages/core/lib/judge.js
var judge = __nccwpck_require__(1926);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/record.js
var record = __nccwpck_require__(6570);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/write.js
var write = __nccwpck_require__(8272);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5134));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5402));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 961).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
        return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 939));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (...call) => (await registryCredentials())(...call);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        // What goes wrong here goes wrong again where the client is needed.
        load: (service) => void Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
        connections: () => open?.connections() ?? [],
        close: () => open?.close(),
    };
}
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/run.js
















/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
async function runAction(action, host, options = {}) {
    const now = options.now ?? Date.now;
    const started = now();
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let outputs = {};
    let judged = { findings: [], failing: [] };
    let record;
    let network;
    let error;
    try {
        warnOfUnknownInputs(host, Object.keys((0,contract/* inputsOf */.Vc)(action)));
        const prepared = await interruption.race(() => prepare(action, host, now));
        const { values, boundary, declared } = prepared;
        host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
        record = await (0,write/* openRecord */.C)({
            folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
            action: action.name,
            version: version/* VERSION */.x,
            job: host.facts,
            boundary: declared,
            inputs: recordableInputs(action, values),
            files,
            secrets: host.secrets,
            now,
        });
        network = lazyNetwork({ boundary, host, now, files });
        const baseline = await takeBaseline(action, values, files, boundary, record);
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = (0,judge/* judge */.S4)(clean.findings ?? [], boundary, now(), baseline);
        if (baseline)
            judged = { ...judged, gone: (0,lib_baseline/* goneFrom */.O5)(baseline, judged.findings) };
        const step = {
            action: action.name,
            title: action.title,
            rules: action.rules,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values, [started, now()]);
        if (values['write-baseline'])
            await writeBaseline(values['write-baseline'], step, baseline, files, host);
        outputs = setOutputs(action, host, outcome);
        const { fetch } = network;
        if (values.comment)
            await interruption.race(() => comment(step, host, fetch));
    }
    catch (thrown) {
        error = (0,lib_interruption.asSovereignError)(thrown);
    }
    const succeeded = () => error === undefined && judged.failing.length === 0;
    error ??= interruption.cause?.error;
    try {
        await record?.finish({
            status: succeeded() ? 'succeeded' : 'failed',
            outputs,
            findings: judged.findings,
            connections: network?.connections() ?? [],
            ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        });
    }
    catch (thrown) {
        error ??= (0,lib_interruption.asSovereignError)(thrown);
    }
    network?.close();
    error ??= interruption.cause?.error;
    if (error)
        host.fail(error);
    const result = {
        action: action.name,
        status: succeeded() ? 'succeeded' : 'failed',
        interrupted: interruption.cause !== undefined,
        exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok),
        outputs,
        ...judged,
        checks: record?.checks ?? [],
        ...(error && { error }),
    };
    await host.finish(result);
    interruption.stop();
    return result;
}
/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
async function runPost(action, host, options = {}) {
    if (!action.post)
        return { exitCode: errors/* EXIT */.dc.ok, interrupted: false };
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let network;
    let exitCode = errors/* EXIT */.dc.ok;
    try {
        const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
        network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
        const context = contextOf(host, prepared, NO_RECORD, network, files, now);
        await interruption.race(async () => action.post?.(context));
    }
    catch (thrown) {
        const error = (0,lib_interruption.asSovereignError)(thrown);
        host.fail(error);
        exitCode = interruption.cause?.exitCode ?? error.exitCode;
    }
    network?.close();
    interruption.stop();
    return { exitCode, interrupted: interruption.cause !== undefined };
}
async function prepare(action, host, now) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
        if (secret)
            host.mask(secret);
    }
    const values = (0,contract/* parseInputs */.TL)(inputs, (name) => host.rawInput(name));
    const found = await (0,load/* findBoundary */.Wi)({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw (0,load/* boundaryMissing */.lg)();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw (0,load/* boundaryMissing */.lg)();
    if (declared)
        (0,judge/* refuseExpiredExceptions */.Ep)(declared, now());
    return {
        values,
        declared,
        boundary: declared ?? noBoundary(host.workspace),
        sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
    };
}
/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action, host, now) {
    try {
        return await prepare(action, host, now);
    }
    catch (error) {
        host.log.detail(`post step without the boundary: ${(0,errors/* messageOf */.bD)(error)}`);
        return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
    }
}
function warnOfUnknownInputs(host, known) {
    for (const name of host.givenInputs()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
    }
}
/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;
/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= LAST_EPOCH)
        return value;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`, 'It must be whole seconds since 1970, such as 1767225600.');
}
function recordableInputs(action, values) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret));
}
function contextOf(host, prepared, record, network, files, now) {
    const { boundary, sourceDateEpoch } = prepared;
    const { fetch, aws, registryCredentials, tools } = network;
    return {
        boundary,
        host: forAction(host, network),
        log: host.log,
        fetch,
        aws,
        registryCredentials,
        record,
        files,
        tools,
        now,
        sourceDateEpoch,
    };
}
/** The part of a host that an action may touch. */
const forAction = (host, { fetch, load }) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    keepsPrivateFolder: host.keepsPrivateFolder,
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => {
        const token = host.oidcToken(audience, fetch);
        // A job's token is for STS: its client is loaded while the token service answers.
        load('sts');
        return token;
    },
    env: (name) => host.env(name),
});
const withoutRecord = () => {
    throw new TypeError('a post step has no record');
};
const NO_RECORD = {
    id: '',
    folder: '',
    took: withoutRecord,
    made: withoutRecord,
    keep: withoutRecord,
    keepFile: withoutRecord,
    check: withoutRecord,
    fact: withoutRecord,
};
/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host, { findings = [], summary }) {
    if (host.secrets.scrubDeep({ findings, summary }).found) {
        throw (0,record/* ledgerError */.EW)('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values, [started, finished]) {
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
    if (values.sast)
        await files.write(values.sast, (await __nccwpck_require__.e(/* import() */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 394))).toSast(step, started, finished));
}
/** The baseline that the step was given, noted in its record. */
async function takeBaseline(action, values, files, boundary, record) {
    if (!values.baseline)
        return undefined;
    const baseline = await (0,lib_baseline/* readBaseline */.mF)(files, values.baseline, action.name, boundary);
    const { sha256, size, known } = baseline;
    record.took({ name: files.relative(values.baseline), sha256, size, mediaType: 'application/json' });
    record.fact('baseline', sha256);
    record.fact('baseline-findings', known.size);
    return baseline;
}
async function writeBaseline(file, step, baseline, files, host) {
    const known = (0,lib_baseline/* findingsToKnow */.Fe)(step.findings, baseline);
    if (known.length === 0) {
        const why = baseline
            ? 'nothing of the baseline is found any more, so remove it, and its entry under "baselines" in sovereign.yaml'
            : 'there is nothing that a baseline could hold';
        return host.log.info(`${file} was not written: ${why}.`);
    }
    const text = (0,lib_baseline/* baselineText */.BW)(step.action, known);
    await files.write(file, text);
    host.log.info(`Wrote ${known.length} findings to ${file}. It counts once sovereign.yaml approves it: baselines: - step: ${step.action}, sha256: ${(0,hash/* sha256Hex */.f)(text)}.`);
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host, name, value) {
    if (host.name !== 'github') {
        throw (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', host.name === 'gitlab'
            ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
            : `Output "${name}" is a secret, and outputs of a terminal are printed.`, 'Hand secrets to later commands by the environment.');
    }
    host.mask(value);
    host.setOutput(name, value);
}
/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action, host, outcome) {
    const outputs = {};
    for (const name of Object.keys(outcome.outputs)) {
        if (!Object.hasOwn(action.outputs, name))
            throw new TypeError(`${action.name} has no output "${name}"`);
    }
    for (const name of Object.keys(action.outputs)) {
        const value = outcome.outputs[name];
        if (value === undefined)
            continue;
        const text = String(value);
        if (action.outputs[name]?.secret) {
            setSecretOutput(host, name, text);
            continue;
        }
        if (host.secrets.holds(text)) {
            throw (0,record/* ledgerError */.EW)('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   TP: () => (/* binding */ compareTarNames),
/* harmony export */   o6: () => (/* binding */ tarNameProblem),
/* harmony export */   sB: () => (/* binding */ readTar),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* unused harmony export tarError */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _byte_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4106);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(886);



/**
 * Deterministic tar: POSIX ustar (IEEE Std 1003.1-1988) with regular files alone, so that the same files give the same
 * bytes everywhere. GNU tar makes the same bytes with `--format=ustar -b1 --numeric-owner --owner=0 --group=0 --mtime=@N`.
 */
const tarError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorTable */ .NN)({
    TAR_INVALID: { exit: 'verification', about: 'A tar archive is damaged or holds what this format refuses: links, devices, odd names.' },
    TAR_ENTRY: { exit: 'failure', about: 'A file cannot be packed: its name, its size, its place in the order, or it changed meanwhile.' },
});
const BLOCK = 512;
const MAX_SIZE = 0o77777777777;
/** Bytes that are handed over together, and the most of a body that is copied among them. */
const CHUNK = 64 * 1024;
const SMALL = 16 * 1024;
const END = Buffer.alloc(2 * BLOCK);
/**
 * Writes entries as a tar stream. They must come in ascending byte order of their names; see {@link compareTarNames}. A chunk is the
 * caller's until it asks for the next.
 * @param mtime seconds since the epoch, the same for every entry
 * @throws TAR_ENTRY for a name, size or order that the format does not take, or a body that is not of its size
 */
async function* writeTar(entries, { mtime }) {
    // Of very many small files, handing over the parts one by one would take most of the time.
    const memory = Buffer.allocUnsafeSlow(CHUNK);
    let filled = 0;
    let previous;
    for await (const { name, size, mode = 0o644, body } of entries) {
        if (previous !== undefined && compareTarNames(previous, name) >= 0)
            throw refused(name, `comes after "${previous}", out of order`);
        previous = name;
        if (filled + BLOCK + SMALL + BLOCK > CHUNK) {
            yield memory.subarray(0, filled);
            filled = 0;
        }
        tarHeader({ name, size, mode, mtime }, memory.subarray(filled, filled + BLOCK));
        filled += BLOCK;
        let written = 0;
        if (body instanceof Uint8Array && body.length <= SMALL) {
            memory.set(body, filled);
            filled += body.length;
            written = body.length;
        }
        else {
            yield memory.subarray(0, filled);
            filled = 0;
            for await (const chunk of body instanceof Uint8Array ? [body] : body) {
                written += chunk.length;
                if (written > size)
                    break;
                if (chunk.length > 0)
                    yield chunk;
            }
        }
        if (written !== size) {
            throw tarError('TAR_ENTRY', `${name} has ${written > size ? 'more' : 'fewer'} than the ${size} bytes that it had when packing began.`, 'Let nothing write to the file while it is packed.');
        }
        memory.fill(0, filled, filled + padding(size));
        filled += padding(size);
    }
    yield memory.subarray(0, filled);
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
    if (!name.isWellFormed())
        return 'is not valid Unicode';
    if (/(?:^|\/)\.\.(?:\/|$)/.test(name))
        return 'leaves the archive by ".."';
    if (/(?:^|\/)\.?(?:\/|$)/.test(name))
        return 'has an empty or "." part';
    if (Buffer.byteLength(name) > NAME_BYTES && splitName(Buffer.from(name)) === undefined)
        return 'is too long for a ustar header';
    return undefined;
}
/** Writes the 512 bytes before an entry's body. @throws TAR_ENTRY */
function tarHeader({ name, size, mode, mtime }, header) {
    const problem = tarNameProblem(name);
    if (problem)
        throw refused(name, problem);
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_SIZE)
        throw refused(name, `is ${size} bytes; at most ${MAX_SIZE} fit`);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777)
        throw refused(name, `has the mode ${mode}`);
    if (!Number.isSafeInteger(mtime) || mtime < 0 || mtime > MAX_SIZE)
        throw refused(name, `has the time ${mtime}`);
    encodeHeader(splitName(Buffer.from(name)), size, mode, mtime, header);
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
/** What every header has: no owner, no group, no device, a regular file. */
const BLANK_HEADER = Buffer.alloc(BLOCK);
for (const at of [108, 116, 329, 337])
    BLANK_HEADER.write(octal(0, 7), at, 'latin1');
BLANK_HEADER.write('0', 156, 'latin1');
BLANK_HEADER.write('ustar\x0000', 257, 'latin1');
function encodeHeader({ prefix, rest }, size, mode, mtime, header) {
    BLANK_HEADER.copy(header);
    rest.copy(header, 0);
    header.write(octal(mode, 7), 100, 'latin1');
    header.write(octal(size, 11), 124, 'latin1');
    header.write(octal(mtime, 11), 136, 'latin1');
    prefix.copy(header, 345);
    header.write(`${octal(checksum(header), 6)}\0 `, 148, 'latin1');
    return header;
}
/** What fits into a header's field for names. */
const NAME_BYTES = 100;
const NOTHING = Buffer.alloc(0);
/** Splits a long name at its last slash that leaves at most 155 bytes before it, as GNU tar does. */
function splitName(name) {
    if (name.length <= NAME_BYTES)
        return { prefix: NOTHING, rest: name };
    const slash = name.lastIndexOf(0x2f, 155);
    const rest = name.subarray(slash + 1);
    return slash > 0 && rest.length > 0 && rest.length <= NAME_BYTES ? { prefix: name.subarray(0, slash), rest } : undefined;
}
/** Sum of the header's bytes, its own checksum field counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let index = 0; index < BLOCK; index += 1)
        if (index < 148 || index >= 156)
            sum += header[index];
    return sum;
}
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
            const header = input.ahead(BLOCK) ?? (await input.take(BLOCK));
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
            const bytes = input.ahead(size);
            const body = { left: bytes ? 0 : size };
            if (problem === undefined)
                yield {
                    name,
                    size,
                    mode,
                    mtime,
                    ...(bytes && { bytes }),
                    body: bytes ? { [Symbol.asyncIterator]: () => once(bytes) } : input.stream(body),
                };
            while (body.left > 0) {
                const chunk = await input.some(body.left);
                if (chunk.length === 0)
                    break;
                body.left -= chunk.length;
            }
            const pad = input.ahead(padding(size)) ?? (await input.take(padding(size)));
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
async function* once(bytes) {
    if (bytes.length > 0)
        yield bytes;
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
/** The header that an entry should have: one place for all that are read. */
const EXPECTED = Buffer.alloc(BLOCK);
function parseHeader(header) {
    const text = (start, length) => {
        const end = header.indexOf(0, start);
        return header.subarray(start, end < 0 ? start + length : Math.min(end, start + length));
    };
    const number = (start, length) => {
        let value = 0;
        for (let at = start; at < start + length - 1; at += 1) {
            const digit = header[at] - 0x30;
            if (digit < 0 || digit > 7)
                return undefined;
            value = value * 8 + digit;
        }
        return header[start + length - 1] === 0 ? value : undefined;
    };
    const rest = text(0, NAME_BYTES);
    const bytes = header[345] === 0 ? rest : Buffer.concat([text(345, 155), Buffer.from('/'), rest]);
    const name = bytes.toString('utf8');
    if (number(148, 7) !== checksum(header) || header[155] !== 0x20)
        return { fatal: 'A header has a wrong checksum.' };
    const [size, mode, mtime] = [number(124, 12), number(100, 8), number(136, 12)];
    // Without a size the next header cannot be found.
    if (size === undefined)
        return { name, fatal: `The header of ${quoted(name)} has no readable size.` };
    const fields = { name, size, mode: mode ?? 0, mtime: mtime ?? 0 };
    const type = header.toString('latin1', 156, 157);
    if (type !== '0')
        return { ...fields, problem: REFUSED_TYPES[type] ?? `is an entry of unknown type ${quoted(type)}` };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { ...fields, problem: 'has a name that is not UTF-8' };
    const problem = tarNameProblem(name);
    if (problem !== undefined)
        return { ...fields, problem };
    if (mode === undefined ||
        mode > 0o7777 ||
        mtime === undefined ||
        !encodeHeader(splitName(bytes), size, mode, mtime, EXPECTED).equals(header))
        return { ...fields, problem: 'has header fields that the format does not set' };
    return fields;
}
/** Lets a name pass once, in order, and never beside one that a file system may take for the same. */
class NameGuard {
    #previous;
    #folder = '';
    #files = new FoldedNames();
    #folders = new FoldedNames();
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
/** Names by their folded form. One that is its own folded form, as nearly all are, is kept once and outside of the heap. */
class FoldedNames {
    #folded = new _byte_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteTable */ .L();
    #others = new Map();
    get(folded) {
        return this.#folded.findText(folded) === undefined ? undefined : (this.#others.get(folded) ?? folded);
    }
    has(folded) {
        return this.get(folded) !== undefined;
    }
    set(folded, name) {
        this.#folded.addText(folded);
        if (name !== folded)
            this.#others.set(folded, name);
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
    /** Exactly `length` bytes where they are here already: to wait for what is there takes longer than most of what is done with it. */
    ahead(length) {
        if (this.#buffer.length < length)
            return undefined;
        const taken = this.#buffer.subarray(0, length);
        this.#buffer = this.#buffer.subarray(length);
        return taken;
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


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3575);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
