export const id = 6711;
export const ids = [6711];
export const modules = {

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
    PACKAGE_NAME: { exit: 'usage', about: 'The name of the deployment cannot name a package.' },
    SIGNER_UNKNOWN: { exit: 'policy', about: 'The key that should sign the package is not one that the boundary names.' },
    PACKAGE_UNVERIFIED: { exit: 'verification', about: 'The stored package, read back, does not verify.' },
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

/***/ 26711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GROUPS: () => (/* reexport */ claim/* GROUPS */.fd),
  conclusion: () => (/* reexport */ conclusion),
  deploymentOf: () => (/* reexport */ deploymentOf),
  evidenceError: () => (/* reexport */ errors/* evidenceError */.K),
  evidenceUpload: () => (/* reexport */ evidenceUpload),
  formatVerification: () => (/* reexport */ formatVerification),
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
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/errors.js
var errors = __webpack_require__(77958);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/rules.js
const RULES = {
    badNews: {
        id: 'evidence-of-failure',
        title: 'The package is evidence of a deployment that failed or left its boundary',
        severity: 'warning',
        why: 'The package is genuine and stored, but a step in it failed, was cut off or found something outside the boundary.',
        fix: 'Read the report. Correct what the step found and deploy again; this package stays as it is.',
    },
};

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/action.js




const evidenceUpload = (0,contract/* defineAction */.QP)({
    name: 'evidence-upload',
    title: 'Evidence package',
    description: 'Packs what the steps of a deployment left in the ledger into one signed package, stores it where nobody can change it, fetches it back and verifies it.',
    needs: 'boundary',
    inputs: {
        key: {
            type: 'text',
            required: true,
            description: 'Key that signs the package: the name of a KMS key of the boundary, or the path of a private key in PEM.',
        },
        deployment: {
            type: 'text',
            description: 'Name of the deployment, such as `shop-4711`. Default: repository and run id.',
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
    },
    rules: Object.values(RULES),
    examples: ['evidence-upload --key release', 'evidence-upload --key release --deployment shop-4711 --output-dir out'],
    async run(context, { key, deployment = deploymentOf(context.host.facts), 'output-dir': outputDir }) {
        const { boundary, files, log, record } = context;
        const evidence = (0,boundary_boundary/* need */.$B)(boundary, 'evidence');
        (0,boundary_boundary/* need */.$B)(boundary, 'signing');
        const { baseOf } = await Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(3006)]).then(__webpack_require__.bind(__webpack_require__, 73006));
        const base = baseOf(deployment);
        const collected = await collect(context);
        const signing = await prepareSigning(context, key);
        const store = await openStore(context, evidence);
        const { pack, index, report } = await packTo(context, files.resolve(external_node_path_.join(outputDir, `${base}.tar`)), deployment, collected, signing.sign);
        record.made({ name: `${base}.tar`, sha256: pack.sha256, size: pack.size, mediaType: 'application/x-tar' });
        const reportFile = external_node_path_.join(outputDir, `${base}.html`);
        await files.write(reportFile, report);
        log.info(`Packed into ${base}.tar, ${pack.size} bytes: records ${index.records.length}, files ${index.files.length}.`);
        const stored = await store.put(pack);
        const { receipt } = stored;
        log.info(`${receipt.already ? 'Was stored already' : 'Stored'}: ${receipt.location}${receipt.lock ? `, locked until ${receipt.lock.until}` : ''}`);
        const verification = await verifyStored(context, stored, signing.trust);
        const { formatReceipt } = await __webpack_require__.e(/* import() */ 6759).then(__webpack_require__.bind(__webpack_require__, 16759));
        const receiptFile = external_node_path_.join(outputDir, `${base}.receipt.json`);
        await files.write(receiptFile, formatReceipt(receipt));
        await record.keep(`${base}.receipt.json`, Buffer.from(formatReceipt(receipt)), 'application/json');
        const badNews = verification.claims.filter(({ group, verdict }) => group === 'outcome' && verdict === 'broken');
        return {
            outputs: {
                package: files.relative(pack.file),
                'package-sha256': pack.sha256,
                report: files.relative(reportFile),
                receipt: files.relative(receiptFile),
                location: receipt.location,
                ...(receipt.versionId !== undefined && { 'version-id': receipt.versionId }),
                ...(receipt.lock && { 'retain-until': receipt.lock.until }),
            },
            findings: badNews.map(({ id, claim, reason, details }) => (0,finding/* finding */.g)(RULES.badNews, { message: [`Not so: ${claim}`, reason, ...details.slice(0, 5)].join(' '), resource: deployment, key: id })),
            summary: summaryOf(deployment, pack, stored, verification),
        };
    },
});
/** Repository and run, which together name one deployment; for a person at a terminal, the commit. */
function deploymentOf({ repository, runId, runAttempt, commit }) {
    const run = runId !== undefined && (Number(runAttempt ?? 1) > 1 ? `${runId}-${runAttempt}` : runId);
    return [repository ?? 'local', run || commit?.slice(0, 12)].filter(Boolean).join('-');
}
async function collect({ record }) {
    const { collectLedger } = await __webpack_require__.e(/* import() */ 6120).then(__webpack_require__.bind(__webpack_require__, 6120));
    const collected = await collectLedger(record.folder, record.id);
    for (const { record: step, bytes } of collected.records)
        record.took({ name: `records/${step.id}.json`, sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length, mediaType: 'application/json' });
    return collected;
}
/** The signer, what its signature is checked against, and its witnesses: all of it read before anything is packed. */
async function prepareSigning({ boundary, files, aws, fetch, record, ...context }, key) {
    const sigstore = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2188), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 89389));
    const trust = await sigstore.trustFromBoundary(boundary, files, aws);
    const witnesses = await sigstore.witnessesOf(boundary, files);
    const signer = await sigstore.signerFor({ boundary, files, aws, fetch, record, ...context }, key);
    if (!trust.keys.some(({ publicKey }) => publicKey.equals(signer.publicKey))) {
        throw (0,errors/* evidenceError */.K)('SIGNER_UNKNOWN', `The boundary names no key whose public half is that of ${signer.name}.`, 'Declare it under "signing: keys:": a package by a key that the boundary does not name proves nothing.');
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
async function openStore(context, evidence) {
    if ('bucket' in evidence) {
        const { bucketStore } = await __webpack_require__.e(/* import() */ 4588).then(__webpack_require__.bind(__webpack_require__, 94588));
        return bucketStore(context, evidence);
    }
    const { folderStore } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247));
    return folderStore((0,boundary_boundary/* boundaryPath */.qO)(context.boundary, evidence.folder), context.now);
}
async function packTo(context, file, deployment, collected, sign) {
    const [{ buildPackage }, { timeOf }, { writeStream }, { renderReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(3006)]).then(__webpack_require__.bind(__webpack_require__, 73006)),
        __webpack_require__.e(/* import() */ 1785).then(__webpack_require__.bind(__webpack_require__, 81785)),
        __webpack_require__.e(/* import() */ 4493).then(__webpack_require__.bind(__webpack_require__, 84493)),
        Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(6040)]).then(__webpack_require__.bind(__webpack_require__, 56040)),
    ]);
    const { index, report, stream } = buildPackage({
        collected,
        deployment,
        version: version/* VERSION */.x,
        organization: context.boundary.organization?.name,
        boundary: await boundaryBytes(context),
        render: renderReport,
        sign,
    });
    const { sha256, size } = await writeStream(file, stream);
    const time = timeOf(collected.records.map(({ record }) => record));
    return { pack: { file, sha256, size, deployment, time }, index, report };
}
/** The boundary file's text, as it was when the step read it. A preset has no file: its name says all. */
async function boundaryBytes({ boundary, files }) {
    if (boundary.source.startsWith('preset '))
        return undefined;
    const bytes = Buffer.from(await files.readText(boundary.source));
    if ((0,hash/* sha256Hex */.f)(bytes) === boundary.sha256)
        return bytes;
    throw (0,errors/* evidenceError */.K)('LEDGER_ALTERED', `${boundary.source} has changed since this step read it.`, 'Let nothing write to the boundary file while a step runs.');
}
/** @throws PACKAGE_UNVERIFIED */
async function verifyStored({ now, record }, { read, receipt }, trust) {
    const { verifyPackage } = await Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(4343), __webpack_require__.e(6040), __webpack_require__.e(6330)]).then(__webpack_require__.bind(__webpack_require__, 66330));
    const verification = await verifyPackage(read(), { trust, now: now(), packageSha256: receipt.package.sha256 });
    const counting = verification.claims.filter(({ counts }) => counts);
    for (const { id, verdict, claim, reason } of counting)
        record.check(`package: ${id}`, verdict, `${claim} ${reason}`);
    if (!verification.verified) {
        throw (0,errors/* evidenceError */.K)('PACKAGE_UNVERIFIED', `The package that ${receipt.location} gave back does not verify.`, 'Do not rely on it. Run this step again; if it stays so, look at the store and at the key.', {
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
    const cell = (text) => (text ?? '').replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\|`<>*_[\]]/g, (character) => `\\${character}`);
    return ['| Evidence | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n');
}

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
        for (const line of (0,hosts_text/* wrap */.L)((0,hosts_text/* visible */.R)(text), width - indent))
            lines.push(`${' '.repeat(indent)}${style ? paint(style, line) : line}`);
    };
    put(result.deployment === undefined ? 'Evidence package' : `Evidence of deployment ${result.deployment}`, 0);
    if (result.packageId !== undefined)
        put(`sha256:${result.packageId}`, 0, 'dim');
    for (const group of claim/* GROUPS */.fd) {
        const claims = result.claims.filter((claim) => claim.group === group);
        if (claims.length === 0)
            continue;
        lines.push('', paint('bold', TITLES[group]));
        for (const claim of claims) {
            const { mark, word, style } = MARKS[claim.verdict];
            const [first = '', ...rest] = (0,hosts_text/* wrap */.L)((0,hosts_text/* visible */.R)(claim.claim), width - INDENT);
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
    for (const line of (0,hosts_text/* wrap */.L)((0,hosts_text/* visible */.R)(end), width))
        lines.push(paint(style, line));
    return `${lines.join('\n')}\n`;
}
/** What a verification comes to, in a sentence or two. */
function conclusion({ claims, verified, exitCode, signer, signedAt }) {
    if (verified) {
        const genuine = `Verified: this package is as it was signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}.`;
        return exitCode === 3 ? `${genuine} It is evidence of a deployment that failed or left its boundary.` : genuine;
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
    const { claims, files, verified, exitCode, packageId, size, deployment, signer, signedAt, index } = result;
    return {
        schemaVersion: 1,
        type: 'sovereign-actions/verification',
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




/** As `verify/verify.ts` says; loaded when it is called, so that a command that does not verify stays light. */
const verifyPackage = async (input, options) => (await Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(4343), __webpack_require__.e(6040), __webpack_require__.e(6330)]).then(__webpack_require__.bind(__webpack_require__, 66330))).verifyPackage(input, options);


/***/ }),

/***/ 34335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UD: () => (/* binding */ Claims),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fd: () => (/* binding */ GROUPS)
/* harmony export */ });
/** What claims are about, in the order in which they are shown. */
const GROUPS = ['container', 'contents', 'signature', 'records', 'deployment', 'outcome', 'limits'];
/** Collects claims; a broken or unknown one counts unless it is said not to. */
class Claims {
    all = [];
    add(id, verdict, claim, reason, more = {}) {
        const group = id.split('.')[0];
        this.all.push({ id, group, verdict, claim, reason, details: more.details ?? [], counts: more.counts ?? true });
    }
}
/** `broken` when there is a problem, else `holds`. */
const verdictOf = (problems) => (problems.length > 0 ? 'broken' : 'holds');
const count = (n, noun) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;


/***/ })

};
