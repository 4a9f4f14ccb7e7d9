export const id = 1249;
export const ids = [1249];
export const modules = {

/***/ 71249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareOutput: () => (/* binding */ prepareOutput),
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/hosts/terminal.js + 1 modules
var terminal = __webpack_require__(48953);
// EXTERNAL MODULE: ../core/lib/run.js + 2 modules
var run = __webpack_require__(97290);
// EXTERNAL MODULE: ./lib/actions.js
var actions = __webpack_require__(77099);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ./lib/rehearsal/errors.js

const rehearsalError = (0,errors/* errorTable */.NN)({
    ARTIFACT_MISSING: { exit: 'usage', about: 'The folder that the rehearsal puts into the image has no files, or too many.' },
    OUTPUT_IN_USE: { exit: 'usage', about: 'The output folder of a rehearsal has files that no rehearsal wrote; they are left alone.' },
});

;// CONCATENATED MODULE: ./lib/rehearsal/image.js


/** What is never part of a release, wherever it is. */
const LEFT_OUT = new Set(['node_modules']);
const MAX_FILES = 20_000;
/**
 * The files of a folder as an image holds them, below `app/`, sorted. Hidden folders, `node_modules` and links are left out.
 * @throws ARTIFACT_MISSING, FILE_MISSING, FILE_UNREADABLE
 */
async function imageFiles(folder, leaveOut = []) {
    const files = new lib_files/* Files */.sv(folder);
    const found = [];
    const visit = async (relative) => {
        for (const { name, kind } of await files.list(relative)) {
            const inner = relative === '.' ? name : `${relative}/${name}`;
            const full = files.resolve(inner);
            if (name.startsWith('.') || LEFT_OUT.has(name) || leaveOut.includes(full))
                continue;
            if (kind === 'folder')
                await visit(inner);
            else if (kind === 'file')
                found.push({ path: `app/${inner}`, content: { file: full } });
            if (found.length > MAX_FILES) {
                throw rehearsalError('ARTIFACT_MISSING', `${folder} has more than ${MAX_FILES} files.`, 'Name the folder of what you release with --artifact.');
            }
        }
    };
    await visit('.');
    if (found.length === 0)
        throw rehearsalError('ARTIFACT_MISSING', `${folder} has no files to put into an image.`, 'Name the folder of what you release with --artifact.');
    return found;
}

// EXTERNAL MODULE: ./lib/rehearsal/pipeline.js
var pipeline = __webpack_require__(69956);
;// CONCATENATED MODULE: ./lib/rehearsal/rehearsal.js









/** Marks a folder as one that a rehearsal wrote, and that the next one may therefore empty. */
const MARKER = '.rehearsal';
/**
 * Makes the output folder empty: what an earlier rehearsal left would get into this one's ledger. A folder with anything
 * else in it is left alone.
 * @throws OUTPUT_IN_USE, FILE_UNWRITABLE
 */
async function prepareOutput(output) {
    const files = new lib_files/* Files */.sv(output);
    const kind = await files.kind('.');
    if (kind === 'folder' && (await files.list('.')).length > 0) {
        if ((await files.kind(MARKER)) !== 'file') {
            throw rehearsalError('OUTPUT_IN_USE', `${output} has files that no rehearsal wrote.`, 'Name another folder with --output-dir; it is emptied before each rehearsal.');
        }
        await (0,promises_.rm)(output, { recursive: true, force: true });
    }
    await files.write(MARKER, 'This folder belongs to "sovereign rehearse", which empties it.\n');
}
/**
 * Releases a repository in a sandbox region, step by step as the templates do. Reads the repository and writes into the
 * output folder alone.
 */
async function rehearse(options, onStep) {
    const { repository, output, sandbox, artifact = repository } = options;
    const facts = (0,terminal/* terminalHost */.P)({ cwd: repository, env: {} }).facts;
    const boundary = await sandbox.writeBoundary(output);
    const created = await commitTime(repository);
    const layout = external_node_path_.join(output, 'image');
    const claims = (0,pipeline/* tokenClaims */.f)(facts);
    const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6851), __webpack_require__.e(9013), __webpack_require__.e(6159), __webpack_require__.e(1039), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 11094));
    await buildImage({
        folder: layout,
        files: await imageFiles(artifact, [output]),
        config: {
            entrypoint: ['node', '/app/index.js'],
            workingDir: '/app',
            user: '65532',
            labels: {
                'org.opencontainers.image.source': claims.repository,
                ...(facts.commit && { 'org.opencontainers.image.revision': facts.commit }),
            },
        },
        created,
    });
    const trust = external_node_path_.join(output, 'trust.json');
    await new lib_files/* Files */.sv(output).write(trust, await trustFile(sandbox));
    // The steps of a job share an environment; nothing of this machine's own AWS settings gets into it.
    const env = {
        PATH: process.env.PATH,
        HOME: output,
        NO_COLOR: '1',
        SOURCE_DATE_EPOCH: String(created),
        SOVEREIGN_ID_TOKEN: sandbox.mintToken(claims),
    };
    const results = new Map();
    const steps = (0,pipeline/* pipeline */.T)({
        repository,
        output,
        layout,
        image: `${sandbox.registry}/${imageName(claims.repository)}:${facts.commit?.slice(0, 12) ?? 'rehearsal'}`,
        role: sandbox.roles.build,
        terraform: options.terraform,
        plan: options.plan,
        own: options.own,
    }, (action) => results.get(action)?.outputs ?? {});
    let exitCode = 0;
    for (const next of steps) {
        const { action, inputs, always = false, own = false } = next();
        if (exitCode !== 0 && !always) {
            onStep({ action, skipped: true });
            continue;
        }
        const log = [];
        const stream = { write: (text) => void log.push(text) };
        const flags = { ...(own ? {} : { boundary }), ledger: external_node_path_.join(output, 'ledger'), ...inputs };
        const host = (0,terminal/* terminalHost */.P)({ flags, env, cwd: repository, stdout: stream, stderr: stream, debug: options.debug });
        const started = performance.now();
        const { title } = await (0,actions/* loadAction */.dT)(action);
        const result = await (0,run.runAction)(await (0,actions/* loadAction */.dT)(action), host);
        results.set(action, result);
        exitCode ||= result.exitCode;
        onStep({ action, title, result, log: log.join(''), milliseconds: performance.now() - started });
    }
    const image = results.get('cosign-sign-verify')?.outputs.image;
    const { package: tar, report } = results.get('evidence-upload')?.outputs ?? {};
    return { exitCode, trust, ...(image && { image }), ...(tar && { package: tar }), ...(report && { report }) };
}
/** The trust that a stranger would get from the team: the release key, the log and the time-stamp authority of the sandbox. */
async function trustFile(sandbox) {
    const { parseChain, parseLogKey, parseTrust, writeTrust } = await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(2758), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 89389));
    const { keys } = parseTrust(sandbox.keys.release.publicKeyPem, 'release');
    return writeTrust({
        keys,
        logs: [{ url: `http://127.0.0.1:${sandbox.ports.rekor}`, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'rekor') }],
        authorities: [{ url: `http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`, chain: parseChain(sandbox.tsaChainPem, 'tsa') }],
    });
}
/** A repository name that registries take. */
const imageName = (repository) => repository
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/(^|\/)-+|-+(\/|$)/g, '$1$2') || 'rehearsal';
/** Seconds since the epoch of the last commit; 0 outside of a git repository, so that bytes stay the same. */
async function commitTime(folder) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', folder, 'log', '-1', '--format=%ct']);
        return Number(stdout.trim()) || 0;
    }
    catch {
        return 0;
    }
}


/***/ })

};
