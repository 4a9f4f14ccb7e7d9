export const id = 9950;
export const ids = [9950];
export const modules = {

/***/ 77099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ isActionName),
/* harmony export */   c9: () => (/* binding */ HANDS_OVER),
/* harmony export */   dT: () => (/* binding */ loadAction),
/* harmony export */   ep: () => (/* binding */ loadExamples),
/* harmony export */   kl: () => (/* binding */ ACTIONS)
/* harmony export */ });
/** The six steps in the order of a release, each loaded when it is asked for. */
const ACTIONS = {
    'assume-role-oidc': async () => (await __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 58311))).assumeRoleOidc,
    'sbom-generate': async () => (await __webpack_require__.e(/* import() */ 3629).then(__webpack_require__.bind(__webpack_require__, 23629))).sbomGenerate,
    'cosign-sign-verify': async () => (await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(2758), __webpack_require__.e(6851), __webpack_require__.e(1011)]).then(__webpack_require__.bind(__webpack_require__, 11011))).cosignSignVerify,
    'tf-backend-guard': async () => (await __webpack_require__.e(/* import() */ 9821).then(__webpack_require__.bind(__webpack_require__, 39821))).tfBackendGuard,
    'residency-assert': async () => (await __webpack_require__.e(/* import() */ 6197).then(__webpack_require__.bind(__webpack_require__, 56197))).residencyAssert,
    'evidence-upload': async () => (await Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617))).evidenceUpload,
};
const isActionName = (name) => Object.hasOwn(ACTIONS, name);
/** An action by name. Its own input and output types are erased: values are parsed by the contract itself. */
async function loadAction(name) {
    return (await ACTIONS[name]());
}
/** Examples of the rules of an action, where it has any. */
async function loadExamples(name) {
    if (name === 'tf-backend-guard')
        return (await __webpack_require__.e(/* import() */ 9662).then(__webpack_require__.bind(__webpack_require__, 89662))).EXAMPLES;
    if (name === 'residency-assert')
        return (await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 40680))).EXAMPLES;
    return undefined;
}
/** The step that hands credentials to a command, or to the shell. */
const HANDS_OVER = 'assume-role-oidc';


/***/ }),

/***/ 69956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pipeline),
/* harmony export */   f: () => (/* binding */ tokenClaims)
/* harmony export */ });
/** The steps in the order of the templates; the outputs of earlier ones become inputs of later ones. Pure. */
function pipeline(input, outputsOf) {
    const { repository, output, layout, image, role, terraform, plan, own } = input;
    const steps = [
        () => ({ action: 'assume-role-oidc', inputs: { role } }),
        () => ({ action: 'sbom-generate', inputs: { path: repository, 'output-dir': output } }),
        () => {
            const { cyclonedx, spdx } = outputsOf('sbom-generate');
            return {
                action: 'cosign-sign-verify',
                inputs: { image, layout, key: 'release', sbom: [cyclonedx, spdx].filter(Boolean).join('\n') },
            };
        },
        terraform === undefined ? undefined : () => ({ action: 'tf-backend-guard', own: true, inputs: { ...own, path: terraform } }),
        plan === undefined ? undefined : () => ({ action: 'residency-assert', own: true, inputs: { ...own, plan } }),
        () => ({ action: 'evidence-upload', always: true, inputs: { key: 'release', 'output-dir': output } }),
    ];
    return steps.filter((step) => step !== undefined);
}
/** What the job token of a rehearsal claims: the repository's own facts where git knows them. */
function tokenClaims(facts) {
    return {
        repository: facts.repository ?? 'example-org/rehearsal',
        ref: facts.ref ?? 'refs/heads/main',
        ...(facts.commit === undefined ? {} : { sha: facts.commit }),
    };
}


/***/ }),

/***/ 49950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sovereign: () => (/* binding */ sovereign)
});

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../core/lib/interruption.js
var interruption = __webpack_require__(77133);
// EXTERNAL MODULE: ../core/lib/hosts/text.js
var hosts_text = __webpack_require__(11649);
// EXTERNAL MODULE: ../core/lib/hosts/terminal.js + 1 modules
var terminal = __webpack_require__(48953);
// EXTERNAL MODULE: ../core/lib/contract.js
var lib_contract = __webpack_require__(75844);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ../core/lib/main.js


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
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 27277)),
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 97290)),
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 77133)),
    ]);
    try {
        const host = await githubHost();
        const isPost = path.basename(process.argv[1] ?? '') === POST_FILE;
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

// EXTERNAL MODULE: ../core/lib/run.js + 2 modules
var lib_run = __webpack_require__(97290);
// EXTERNAL MODULE: ../core/lib/nearest.js
var nearest = __webpack_require__(44414);
// EXTERNAL MODULE: ./lib/actions.js
var lib_actions = __webpack_require__(77099);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/hosts/console.js + 1 modules
var console = __webpack_require__(54777);
// EXTERNAL MODULE: ../core/lib/hosts/errors.js
var hosts_errors = __webpack_require__(38321);
// EXTERNAL MODULE: ../core/lib/hosts/facts.js
var facts = __webpack_require__(43715);
// EXTERNAL MODULE: ../core/lib/hosts/oidc.js
var oidc = __webpack_require__(64607);
// EXTERNAL MODULE: ../core/lib/hosts/private-folder.js
var private_folder = __webpack_require__(54124);
;// CONCATENATED MODULE: ../core/lib/hosts/gitlab.js











/**
 * A job of GitLab CI. Inputs are flags or `SOVEREIGN_<NAME>`; outputs go to a dotenv report as `<ACTION>_<OUTPUT>`, the items
 * of a list with commas between them; the OIDC token is the variable that `id_tokens` sets,
 * one for each audience. GitLab cannot mask at run time, so all
 * that is printed is scrubbed here. Steps of one job share a private folder, with the variables that they export in `env`, unless
 * SOVEREIGN_JOB_ENV names another file.
 * @param action whose outputs the names start with
 */
function gitlabHost(action, options = {}) {
    return (0,console/* consoleHost */.k)(options, ({ env, workspace }) => {
        const project = env.CI_PROJECT_DIR ? external_node_path_.resolve(env.CI_PROJECT_DIR) : workspace;
        const base = env.TMPDIR || (0,external_node_os_.tmpdir)();
        let folder;
        const privateFolder = () => {
            // One for all steps of the job; without an id nobody can tell jobs apart.
            folder ??= /^\d+$/.test(env.CI_JOB_ID ?? '')
                ? (0,private_folder/* namedPrivateFolder */.T)(external_node_path_.join(base, `sovereign-${env.CI_JOB_ID}`))
                : (0,private_folder/* newPrivateFolder */.M)(base);
            return folder;
        };
        const dotenv = external_node_path_.resolve(project, env.SOVEREIGN_DOTENV || 'sovereign.env');
        const stateFile = (name) => external_node_path_.join(privateFolder(), `state-${Buffer.from(name).toString('hex')}`);
        return {
            name: 'gitlab',
            facts: (0,facts/* gitlabFacts */.F)(env),
            ledgerFolder: external_node_path_.join(project, '.sovereign', 'ledger'),
            commitTime: commitTime(env.CI_COMMIT_TIMESTAMP),
            logHasColor: true,
            privateFolder: () => options.handTo?.privateFolder ?? privateFolder(),
            keepsPrivateFolder: options.handTo === undefined || options.handTo.privateFolder !== undefined,
            jobEnv: () => (env.SOVEREIGN_JOB_ENV ? external_node_path_.resolve(project, env.SOVEREIGN_JOB_ENV) : external_node_path_.join(privateFolder(), 'env')),
            state: {
                saveState: (name, value) => write(stateFile(name), value, 0o600),
                state: (name) => readIfThere(stateFile(name)),
            },
            token: (audience) => {
                const variable = (0,oidc/* variableFor */.S_)(audience, env.SOVEREIGN_ID_TOKEN_VARIABLE || 'SOVEREIGN_ID_TOKEN', env);
                return (0,oidc/* tokenInHand */.IH)(env[variable], audience, variable, `Add to the job: id_tokens: { ${variable}: { aud: ${audience} } }`);
            },
            setOutput: (name, value) => {
                const variable = `${action}_${name}`.toUpperCase().replaceAll('-', '_');
                write(dotenv, withVariable(readIfThere(dotenv) ?? '', variable, onOneLine(value)), 0o644);
            },
            group: (diagnostics) => async (title, work) => {
                if (options.json)
                    return work();
                const section = `sovereign_${action.replaceAll('-', '_')}`;
                const seconds = () => Math.floor(Date.now() / 1000);
                diagnostics.raw(`\x1b[0Ksection_start:${seconds()}:${section}[collapsed=true]\r\x1b[0K${(0,hosts_text/* visible */.RK)(title)}\n`);
                try {
                    return await work();
                }
                finally {
                    diagnostics.raw(`\x1b[0Ksection_end:${seconds()}:${section}\r\x1b[0K\n`);
                }
            },
            finish: () => undefined,
        };
    });
}
function commitTime(timestamp) {
    const milliseconds = Date.parse(timestamp ?? '');
    return milliseconds >= 0 ? Math.floor(milliseconds / 1000) : undefined;
}
/** A list, one item a line, with commas in place of line breaks. Left as it is, and so refused, where an item has a comma itself. */
const onOneLine = (value) => (value.includes(',') ? value : value.replaceAll('\n', ','));
/** GitLab's limit for a dotenv report. */
const MAX_DOTENV_BYTES = 5 * 1024;
/**
 * The text of a dotenv report with a variable set in it. GitLab's format has no quoting and no escapes.
 * @throws OUTPUT_REFUSED for what the format cannot carry
 */
function withVariable(text, name, value) {
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', `Output ${name} ${why}, which a dotenv report cannot carry.`, 'Use --json, or read the value from the record in the ledger.');
    if (!/^[A-Z_][A-Z0-9_]*$/.test(name))
        throw refused('has a name with other characters than letters, digits and _');
    if (/[\p{Cc}\u2028\u2029]/u.test(value))
        throw refused('has a line break or control character');
    if (value !== value.trim() || /^["']|["']$/.test(value))
        throw refused('starts or ends with a space or quote');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith(`${name}=`));
    const whole = `${[...lines, `${name}=${value}`].join('\n')}\n`;
    if (Buffer.byteLength(whole) > MAX_DOTENV_BYTES)
        throw refused(`makes the report larger than ${MAX_DOTENV_BYTES} bytes`);
    return whole;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function write(file, text, mode) {
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        (0,lib_files/* makeFolder */.fc)(external_node_path_.dirname(file));
        (0,external_node_fs_.writeFileSync)(temporary, text, { mode });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        throw (0,lib_files/* writeFailure */.EU)(file, error);
    }
}

;// CONCATENATED MODULE: ./lib/commands/clean-up.js



const cleanUpCommand = {
    name: 'clean-up',
    title: 'remove what steps left in a GitLab job',
    description: 'Removes the credentials, logins and variables that the steps of this GitLab job left for each other, with the private folder of the job. For after_script: GitLab has no post steps, and a runner may outlive its job.',
    usage: '',
    flags: {},
    examples: ['clean-up'],
};
/** @throws INPUT_INVALID outside of a GitLab job, where nothing outlives a step */
async function runCleanUp({ debug, positionals }) {
    if (positionals.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign clean-up".');
    if (process.env.GITLAB_CI !== 'true' || !/^\d+$/.test(process.env.CI_JOB_ID ?? '')) {
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', 'This is no job of GitLab CI (GITLAB_CI, CI_JOB_ID).', 'Elsewhere there is nothing to do: GitHub has post steps, and what a step leaves on a terminal ends with it.');
    }
    const actions = await Promise.all(Object.keys(lib_actions/* ACTIONS */.kl).map(lib_actions/* loadAction */.dT));
    const exitCodes = [];
    for (const action of actions.filter(({ post }) => post)) {
        exitCodes.push((await (0,lib_run.runPost)(action, gitlabHost(action.name, { debug }))).exitCode);
    }
    (0,external_node_fs_.rmSync)(gitlabHost('clean-up', { debug }).privateFolder, { recursive: true, force: true });
    return exitCodes.find((code) => code !== errors/* EXIT */.dc.ok) ?? errors/* EXIT */.dc.ok;
}

;// CONCATENATED MODULE: ./lib/host.js

/** The host that a command runs a step on: the job of GitLab that it is in, or a terminal. */
const hostFor = (step, options) => process.env.GITLAB_CI === 'true' ? gitlabHost(step, options) : (0,terminal/* terminalHost */.P)(options);

;// CONCATENATED MODULE: ./lib/boundary-step.js


/** Flags of the commands that work in a boundary. */
const BOUNDARY_FLAGS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the folder.' },
    ledger: { type: 'text', description: 'Folder of the ledger that the record is added to. Default: the one of this job.' },
};
/**
 * Does a command's work as a step does its own: within a boundary, behind the egress guard, with a record of what it connected to.
 * What went wrong has been said.
 * @throws SovereignError with `--json`, for the one document to say it
 */
async function inBoundary({ name, title, description }, { flag, json, debug }, work) {
    let value;
    const step = (0,lib_contract/* defineAction */.QP)({
        name,
        title,
        description,
        needs: 'boundary',
        inputs: {},
        outputs: {},
        rules: [],
        examples: [],
        run: async (context) => {
            value = { value: await work(context) };
            return { outputs: {} };
        },
    });
    const { boundary, ledger } = (0,lib_contract/* parseInputs */.TL)(BOUNDARY_FLAGS, flag);
    // The command prints its result itself: a step's own lines would stand between.
    const quiet = { json: true, stdout: { write: () => true } };
    const result = await (0,lib_run.runAction)(step, hostFor(name, { flags: { boundary, ledger }, debug, ...quiet }));
    if (value && result.exitCode === 0 && !result.interrupted)
        return value;
    if (json && result.error && !result.interrupted)
        throw result.error;
    await endProcess(result);
    return { exitCode: result.exitCode };
}

;// CONCATENATED MODULE: ./lib/images/registry-step.js


/** As {@link inBoundary}, with the registries of the boundary. */
const withRegistries = (command, invocation, work) => inBoundary(command, invocation, async (context) => {
    const { createRegistryClient } = await Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6851), __webpack_require__.e(9013), __webpack_require__.e(6159), __webpack_require__.e(1039), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 11094));
    const { boundary, fetch, registryCredentials: credentials } = context;
    return work(createRegistryClient({ boundary, fetch, credentials }), context);
});
/** The tag or digest of an image: none is assumed. @throws INPUT_INVALID */
function versionOf({ tag, digest }, text) {
    const version = digest ?? tag;
    if (version !== undefined)
        return version;
    throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `${text} names neither tag nor digest.`, 'Write HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.');
}

;// CONCATENATED MODULE: ./lib/commands/copy.js





const copyError = (0,errors/* errorTable */.NN)({
    COPY_UNVERIFIED: { exit: 'verification', about: 'An image that was to be copied is not what the boundary demands of a release.' },
});
const flags = {
    ...BOUNDARY_FLAGS,
    verify: {
        type: 'boolean',
        default: true,
        description: 'Demand what `cosign-sign-verify --mode verify` demands, in the source before and in the target before it gets its tag.',
    },
    provenance: { type: 'boolean', default: true, description: 'Demand provenance in that verification.' },
    policy: { type: 'text', description: 'File with a policy for that verification, beside the one of the boundary.' },
    trust: { type: 'text', description: 'Trust file for that verification. Default: what the boundary declares.' },
};
const copyCommand = {
    name: 'copy',
    title: 'copy an image with all that belongs to it',
    description: 'Copies an image, every platform of an index, their referrers to any depth and the tags of cosign 2 into another repository or registry of the boundary. Digests are checked on both sides, and the tag comes last: a copy that was broken off is made again. Exit code 4: not verified, and not tagged.',
    usage: 'SOURCE TARGET',
    flags,
    examples: ['copy HOST/app:v1 HOST/mirror/app', 'copy HOST/app@sha256:DIGEST OTHER/app:v1 --no-verify'],
};
/** Runs `sovereign copy` and gives the exit code. @throws INPUT_INVALID, REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING\u2026 */
async function runCopy(invocation) {
    const { flag, positionals, json, debug } = invocation;
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', 'Two images are needed, where from and where to.', 'Write "sovereign copy SOURCE TARGET".');
    const values = (0,lib_contract/* parseInputs */.TL)(flags, flag);
    const [{ copyImage, formatReference, hexOf, parseReference }, { flat, treeOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6851), __webpack_require__.e(9013), __webpack_require__.e(6159), __webpack_require__.e(1039), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 11094)),
        Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6487)]).then(__webpack_require__.bind(__webpack_require__, 48450)),
    ]);
    const source = parseReference(from);
    const version = versionOf(source, from);
    const target = parseReference(to);
    if (target.digest !== undefined)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `${to} names a digest, which the source decides.`, 'Write HOST/REPOSITORY or HOST/REPOSITORY:TAG.');
    const tag = target.tag ?? (source.digest === undefined ? source.tag : undefined);
    const verify = async ({ registry, repository }, digest) => {
        const image = formatReference({ registry, repository, digest });
        const { boundary, ledger, policy, trust, provenance } = values;
        const inputs = { mode: 'verify', image, boundary, ledger, policy, trust, provenance: String(provenance) };
        const stdout = json ? { write: () => true } : process.stderr;
        const step = await (0,lib_actions/* loadAction */.dT)('cosign-sign-verify');
        const { exitCode, outputs, error } = await (0,lib_run.runAction)(step, hostFor(step.name, { flags: inputs, json, debug, stdout }));
        if (exitCode === errors/* EXIT */.dc.ok && outputs.verified === 'true')
            return;
        throw copyError('COPY_UNVERIFIED', `${image} is not verified${error ? `: ${error.message}` : '.'}`, 'See what the verification says. --no-verify copies what is there, signed or not.', { cause: error });
    };
    const done = await withRegistries(copyCommand, invocation, async (client, { record }) => {
        const repository = client.repository(source);
        // A tag is read once. What is not there is said by the copy, in its own words.
        const digest = source.digest ?? (await repository.manifest(version))?.descriptor.digest;
        if (values.verify && digest !== undefined)
            await verify(source, digest);
        const result = await copyImage({
            source: repository,
            target: client.repository(target),
            reference: digest ?? version,
            ...(tag !== undefined && { tag }),
            ...(values.verify && { beforeTag: ({ digest }) => verify(target, digest) }),
        });
        const copied = result.graph.root.content.descriptor.digest;
        record.took({ name: formatReference({ ...source, digest: copied }), sha256: hexOf(copied) });
        record.made({ name: formatReference({ ...target, digest: copied }), sha256: hexOf(copied) });
        return result;
    });
    if ('exitCode' in done)
        return done.exitCode;
    const { value: result } = done;
    const digest = result.graph.root.content.descriptor.digest;
    const image = formatReference({ registry: target.registry, repository: target.repository, ...(tag !== undefined && { tag }), digest });
    const rows = flat(treeOf(result.graph));
    if (json) {
        const manifests = rows.map(({ below, strays, ...row }) => ({ ...row, copied: !result.present.has(row.digest) }));
        const notCopied = rows.flatMap(({ strays }) => strays);
        const document = { schemaVersion: 1, action: 'copy', status: 'succeeded', source: from, image, digest, verified: values.verify };
        process.stdout.write((0,hosts_text/* jsonText */.s$)({ ...document, manifests, blobs: result.blobs, notCopied }));
    }
    else {
        const { copyText } = await Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(3965)]).then(__webpack_require__.bind(__webpack_require__, 70832));
        process.stdout.write(copyText(from, image, rows, result, values.verify));
    }
    return errors/* EXIT */.dc.ok;
}

;// CONCATENATED MODULE: ./lib/flags.js

/** Flags of every command, beside the inputs of its contract. */
const GLOBAL_FLAGS = {
    json: 'Print one JSON document on standard output and nothing else.',
    debug: 'Print details and the cause of errors.',
    help: 'Print this help.',
};
const SHORT = { h: 'help' };
/**
 * Parses a command line by a contract: `--name value`, `--name=value`, `--flag`, `--no-flag`; list flags repeat.
 * @throws INPUT_UNKNOWN with the nearest flag, INPUT_INVALID when a value is missing or a flag is given twice
 */
function parseFlags(args, contract) {
    const parsed = { inputs: new Map(), globals: new Set(), positionals: [] };
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index];
        if (arg === '--') {
            parsed.positionals.push(...args.slice(index + 1));
            break;
        }
        if (!arg.startsWith('-') || arg === '-') {
            parsed.positionals.push(arg);
            continue;
        }
        const short = /^-([a-z])$/.exec(arg)?.[1];
        const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [undefined, short ? SHORT[short] : undefined, undefined];
        if (name !== undefined && Object.hasOwn(GLOBAL_FLAGS, name)) {
            if (inline !== undefined)
                throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `--${name} takes no value.`, `Write --${name} alone.`);
            parsed.globals.add(name);
            continue;
        }
        const negated = name?.startsWith('no-') ? name.slice(3) : undefined;
        const input = name !== undefined && Object.hasOwn(contract, name) ? contract[name] : undefined;
        if (!input &&
            negated !== undefined &&
            Object.hasOwn(contract, negated) &&
            contract[negated]?.type === 'boolean' &&
            inline === undefined) {
            set(parsed, negated, 'false');
            continue;
        }
        if (!input || name === undefined)
            throw unknownFlag(arg, contract);
        if (input.secret) {
            throw (0,lib_contract/* inputError */.Xu)('INPUT_UNKNOWN', `--${name} is a secret and cannot be a flag: command lines are visible to every process.`, `Set the environment variable SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')} instead.`);
        }
        if (input.type === 'boolean') {
            set(parsed, name, inline ?? 'true');
            continue;
        }
        let value = inline;
        if (value === undefined) {
            index += 1;
            value = args[index];
            if (value === undefined || (value.startsWith('--') && value.length > 2))
                throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `--${name} needs a value.`, input.description);
        }
        if (input.type === 'list')
            parsed.inputs.set(name, [parsed.inputs.get(name), value].filter((text) => text !== undefined).join('\n'));
        else
            set(parsed, name, value);
    }
    return parsed;
}
function set(parsed, name, value) {
    if (parsed.inputs.has(name))
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `--${name} is given twice.`, 'Give it once.');
    parsed.inputs.set(name, value);
}
function unknownFlag(arg, contract) {
    const name = arg.replace(/^-+/, '').split('=')[0];
    const meant = (0,nearest/* nearest */.p)(name, [...Object.keys(contract), ...Object.keys(GLOBAL_FLAGS)]);
    return (0,lib_contract/* inputError */.Xu)('INPUT_UNKNOWN', `There is no flag ${arg.split('=')[0]}.`, meant ? `Did you mean --${meant}?` : 'Use --help to see the flags.');
}

;// CONCATENATED MODULE: ./lib/help.js



const WIDTH = 80;
const INDENT = 26;
/** The help of all commands. */
function overview(version, actions, commands) {
    const rows = (entries) => entries.map(({ name, title }) => row(name, title)).join('\n');
    return `sovereign ${version}
Proves where software was built, signed, deployed and operated inside an EU
boundary on AWS.

Usage: sovereign <command> [flags]

Steps
${rows(actions)}

More commands
${rows(commands)}

Start here
  sovereign rehearse .      a release of this repository in a region on
                            loopback, with an evidence package at the end
  sovereign <command> -h    flags and examples of a command
`;
}
/** The help of one command: examples first, then flags, then exit codes. */
function commandHelp(command) {
    const isAction = 'run' in command && 'inputs' in command;
    const own = isAction ? command.inputs : command.flags;
    const sections = [
        `sovereign ${command.name}: ${command.title}`,
        wrap(command.description, WIDTH, 0),
        `Usage: sovereign ${command.name}${isAction || command.usage === '' ? '' : ` ${command.usage}`} [flags]${command.name === lib_actions/* HANDS_OVER */.c9 ? ' [-- COMMAND [ARGUMENTS]]' : ''}`,
        `Examples\n${command.examples.map((example) => (example.length > WIDTH - 12 ? `  sovereign ${breakFlags(example)}` : `  sovereign ${example}`)).join('\n')}`,
        `Flags\n${flagRows(own)}`,
        ...(isAction && command.takesBaseline ? [`Flags of known findings\n${flagRows(lib_contract/* BASELINE_INPUTS */.Yg)}`] : []),
        ...(isAction ? [`Flags of every step\n${flagRows(lib_contract/* COMMON_INPUTS */.s7)}`] : []),
        `Output\n${Object.entries(GLOBAL_FLAGS)
            .map(([name, text]) => row(`--${name}`, text))
            .join('\n')}${isAction && command.rules.length > 0 ? `\n${row('--explain [RULE]', 'Say why a rule is there and what to do, or list the rules. Runs nothing.')}` : ''}`,
        `Exit codes\n${wrap(Object.entries(errors/* EXIT */.dc)
            .map(([name, code]) => `${code} ${name}`)
            .join(', '), WIDTH - 2, 2)}`,
    ];
    return `${sections.filter((section) => !section.endsWith('\n')).join('\n\n')}\n`;
}
function flagRows(inputs) {
    return Object.entries(inputs)
        .map(([name, input]) => {
        const flag = input.secret
            ? `SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')}`
            : `--${input.type === 'boolean' && input.default === true ? '[no-]' : ''}${name}${input.type === 'boolean' ? '' : ` ${placeholder(input)}`}`;
        const fallback = 'default' in input && input.default !== undefined && String(input.default) !== ''
            ? ` Default: ${String(input.default)}.`.replace(/\.\.$/, '.')
            : '';
        const notes = [
            input.required ? 'Required.' : '',
            input.type === 'list' ? 'May repeat.' : '',
            input.type === 'choice' ? `One of ${input.options.join(', ')}.` : '',
        ]
            .filter(Boolean)
            .join(' ');
        return row(flag, `${input.description.replaceAll('`', '')} ${notes}${fallback}`.trim());
    })
        .join('\n');
}
/** What to write for a value: by its type, else by the first words of its description. */
function placeholder({ type, description }) {
    if (type === 'integer')
        return 'N';
    if (type === 'choice')
        return 'NAME';
    if (/^(?:First|Last) day\b/.test(description))
        return 'DAY';
    return /^(?:Trust file|Files?|Path)\b/.test(description) ? 'FILE' : description.startsWith('Folder') ? 'FOLDER' : 'TEXT';
}
function row(left, right) {
    const text = wrap(right, WIDTH - INDENT, INDENT).trimStart();
    return left.length + 4 > INDENT ? `  ${left}\n${' '.repeat(INDENT)}${text}` : `  ${left.padEnd(INDENT - 2)}${text}`;
}
/** Wraps text at a width in columns; every line is indented. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + word.length + 1 > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines.map((each) => ' '.repeat(indent) + each).join('\n');
}
/** Breaks a long example before its flags, with continuation marks. */
const breakFlags = (example) => example.replaceAll(' --', ' \\\n    --');

;// CONCATENATED MODULE: ./lib/commands/explain.js



const explain_WIDTH = 80;
const explainCommand = {
    name: 'explain',
    title: 'why a rule is there, and what to do',
    description: 'Says of a rule what it finds, why it matters, the law or document behind it, what to do, and shows something that breaks it and something that only looks like it. Without a rule: the list of all. A step does the same with --explain.',
    usage: '[RULE]',
    flags: {},
    examples: ['explain', 'explain tf-backend/bucket', 'tf-backend-guard --explain tf-backend/bucket'],
};
/** Runs `sovereign explain` and gives the exit code. @throws INPUT_INVALID, INPUT_UNKNOWN with the nearest rules */
async function runExplain({ positionals, json }) {
    const [rule, ...others] = positionals;
    if (others.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${others[0]}" is one rule too many.`, 'Write "sovereign explain RULE".');
    return explain(rule, await Promise.all(Object.keys(lib_actions/* ACTIONS */.kl).map(lib_actions/* loadAction */.dT)), json);
}
/** Explains a rule of these actions, or lists all. @throws INPUT_UNKNOWN */
async function explain(id, actions, json) {
    const print = (text, value) => void process.stdout.write(json ? (0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, ...value }) : text);
    if (id === undefined) {
        const rules = actions.flatMap(({ name, rules: own }) => own.map(({ id: rule, severity, title }) => ({ step: name, rule, severity, title })));
        print(listText(actions), { rules });
        return errors/* EXIT */.dc.ok;
    }
    const action = actions.find(({ rules }) => rules.some((rule) => rule.id === id));
    const rule = action?.rules.find((each) => each.id === id);
    if (!action || !rule)
        throw unknownRule(id, actions);
    const set = await (0,lib_actions/* loadExamples */.ep)(action.name);
    const examples = set?.rules[id];
    print(ruleText(rule, set), {
        step: action.name,
        rule,
        ...(set && examples && { examples: { boundary: set.boundary, inputs: set.inputs, ...examples } }),
    });
    return errors/* EXIT */.dc.ok;
}
function unknownRule(id, actions) {
    const ids = actions.flatMap(({ rules }) => rules.map((rule) => rule.id));
    // A name alone, such as "bucket", stands for the rules that end with it.
    const named = ids.filter((known) => known.endsWith(`/${id}`) || known.startsWith(`${id}/`));
    const meant = named.length > 0 ? named : [(0,nearest/* nearest */.p)(id, ids)].filter((known) => known !== undefined);
    return (0,lib_contract/* inputError */.Xu)('INPUT_UNKNOWN', `There is no rule "${id.slice(0, 80)}".`, meant.length > 0 ? `Did you mean ${meant.slice(0, 5).join(', ')}?` : 'Leave the rule out to see the list.');
}
function listText(actions) {
    return `${actions
        .filter(({ rules }) => rules.length > 0)
        .map(({ name, rules }) => `${name}\n${rules.map(({ id, title }) => `  ${id}\n${wrap(title, explain_WIDTH - 4, 4)}`).join('\n')}`)
        .join('\n\n')}\n`;
}
function ruleText({ id, title, severity, why, fix, references = [] }, set) {
    const examples = set?.rules[id];
    return `${[
        `${id} (${severity})\n${wrap(title, explain_WIDTH, 0)}`,
        `Why\n${wrap(why, explain_WIDTH - 2, 2)}`,
        ...(references.length > 0
            ? [`Documents\n${references.map((each) => `${wrap(each.title, explain_WIDTH - 2, 2)}\n    ${each.url}`).join('\n')}`]
            : []),
        `What to do\n${wrap(fix, explain_WIDTH - 2, 2)}`,
        ...(set && examples ? [`Fails\n${exampleText(examples.failing, set)}`, `Passes\n${exampleText(examples.passing, set)}`] : []),
    ].join('\n\n')}\n`;
}
function exampleText({ files, inputs, env, aws }, set) {
    const named = (values, before) => Object.entries(values).map(([name, value]) => `  ${before}${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return [
        ...Object.entries({ 'sovereign.yaml': set.boundary, ...files }).flatMap(([name, text]) => [`  ${name}`, indented(text)]),
        ...named({ ...set.inputs, ...inputs }, 'input '),
        ...named(env ?? {}, 'environment '),
        ...named(aws ?? {}, 'AWS answers '),
    ].join('\n');
}
const indented = (text) => text.trimEnd().replace(/^/gm, '    ');

;// CONCATENATED MODULE: ./lib/commands/export.js


const export_flags = {
    'output-dir': { type: 'text', default: 'export', description: 'Folder for it, which must be empty or not there yet.' },
    ...BOUNDARY_FLAGS,
};
const exportCommand = {
    name: 'export',
    title: 'a package for an auditor, with how to check it',
    description: 'Fetches a package and its seal from the store of the boundary, verifies them, and writes them into one folder with the trust that the boundary declares and a page of the exact commands to check them, with other tools too. The same package, seal and boundary give the same bytes. Exit code 4: it does not verify, and nothing was exported.',
    usage: 'KEY | s3://BUCKET/KEY',
    flags: export_flags,
    examples: ['export 2026/11/DIGEST.tar --output-dir for-the-auditor'],
};
/** Runs `sovereign export` and gives the exit code. @throws INPUT_INVALID, AUDIT_PACKAGE, PACKAGE_UNVERIFIED\u2026 */
async function runExport(invocation) {
    const { flag, positionals, json } = invocation;
    const [location, ...more] = positionals;
    if (location === undefined || more.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', 'One package is needed.', 'Write "sovereign export KEY", with a key that "sovereign list" prints.');
    const values = (0,lib_contract/* parseInputs */.TL)(export_flags, flag);
    const done = await inBoundary(exportCommand, invocation, async (context) => {
        const { loadAudit } = await Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617));
        const { exportPackage } = await loadAudit();
        return exportPackage(context, location, values['output-dir']);
    });
    if ('exitCode' in done)
        return done.exitCode;
    const { deployment, files, sealed, problems } = done.value;
    if (json)
        process.stdout.write((0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, action: 'export', ...done.value }));
    else {
        const head = `Exported ${(0,hosts_text/* visible */.RK)(deployment)}${sealed ? ' with its seal' : ', which has no seal'}:`;
        process.stdout.write([head, ...files.map((file) => `  ${file}`), ...problems.map((problem) => `! ${(0,hosts_text/* visible */.RK)(problem)}`), ''].join('\n'));
    }
    return errors/* EXIT */.dc.ok;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/commands/days.js

const DAY = 86_400_000;
/** Flags of the commands that look at the packages of some days. */
const DAYS_FLAGS = {
    from: { type: 'text', description: 'First day, such as 2026-07-01, in UTC. Default: 92 days before the last.' },
    to: { type: 'text', description: 'Last day. Default: today.' },
    'seal-days': {
        type: 'integer',
        min: 1,
        max: 365,
        default: 3,
        description: 'After how many days in the store a record without a seal is marked.',
    },
};
/** The midnights of the first and of the last day, in milliseconds. @param now milliseconds @throws INPUT_INVALID */
function daysOf({ from, to }, now) {
    const last = to === undefined ? Math.floor(now / DAY) * DAY : dayOf(to);
    const first = from === undefined ? last - 92 * DAY : dayOf(from);
    if (first > last)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', 'The first day is after the last.', 'Write --from EARLIER --to LATER.');
    if (last - first > 3660 * DAY)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', 'These are more than ten years.', 'Ask for fewer days.');
    return { from: first, to: last };
}
function dayOf(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // A day that does not exist is moved into the next month by the parser, or is no time at all.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return time;
    throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${text}" is no day.`, 'Write it as 2026-07-01: year, month, day.');
}

;// CONCATENATED MODULE: ./lib/commands/extract.js




const extract_flags = {
    ...DAYS_FLAGS,
    count: { type: 'integer', min: 1, max: 10_000, default: 3, description: 'How many packages are tested.' },
    seed: {
        type: 'text',
        pattern: /^[\x21-\x7e]{1,200}$/,
        form: '1 to 200 characters of ASCII without spaces',
        description: 'What the choice comes from: the same seed picks the same packages. Default: random, and in the record.',
    },
    key: { type: 'text', description: 'Key of the boundary that signs the test record. Default: it is not signed.' },
    'output-dir': { type: 'text', default: 'extraction', description: 'Folder that gets the packages, the test record and its summary.' },
    ...BOUNDARY_FLAGS,
};
const extractCommand = {
    name: 'extract',
    title: 'test that the evidence can be had: fetch some, verify it',
    description: 'Picks packages of some days at random, fetches each with its seal by the role of this environment, verifies them with the trust of the boundary, measures the time to evidence, and writes a test record as an in-toto statement and a summary. Exit code 4: one of them did not verify, or was tampered with in the store.',
    usage: '',
    flags: extract_flags,
    examples: ['extract --count 5 --seed 2026-Q3', 'extract --from 2026-07-01 --to 2026-09-30 --count 5 --key audit --json'],
};
/** Runs `sovereign extract` and gives the exit code. @throws INPUT_INVALID, AUDIT_EMPTY, STORE_REFUSED\u2026 */
async function runExtract(invocation) {
    const { flag, positionals, json } = invocation;
    if (positionals.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign extract --from DAY --to DAY --count N".');
    const values = (0,lib_contract/* parseInputs */.TL)(extract_flags, flag);
    const done = await inBoundary(extractCommand, invocation, async (context) => {
        const { loadAudit } = await Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617));
        const { extract } = await loadAudit();
        const { count, key, seed = (0,external_node_crypto_.randomBytes)(16).toString('hex'), 'output-dir': outputDir, 'seal-days': sealDays } = values;
        const days = daysOf(values, context.now());
        const extraction = await extract(context, { days, sealDays, count, seed, key, outputDir });
        return { ...extraction, summary: await context.files.readText(extraction.files.summary) };
    });
    if ('exitCode' in done)
        return done.exitCode;
    const { test, files, summary } = done.value;
    process.stdout.write(json ? `${JSON.stringify({ schemaVersion: 1, action: 'extract', files, test }, null, 2)}\n` : summary);
    return test.passed ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.verification;
}

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ../core/lib/boundary/load.js
var load = __webpack_require__(79911);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ./lib/commands/boundary-template.js

const REGION = { eusc: 'eusc-de-east-1', eu: 'eu-central-1' };
/** A commented boundary file. Everything in it is valid; what a team may add later is there as a comment. */
function boundaryTemplate(answers) {
    const region = REGION[answers.preset];
    const accounts = [...answers.accounts].map(([role, id]) => `  ${role}: "${id}"`).join('\n');
    const first = answers.accounts.keys().next().value ?? 'build';
    const keeper = answers.accounts.has('evidence') ? 'evidence' : first;
    return `# The boundary: declared once, asserted by every step before it acts.
# A step's input can narrow it, never widen it. Review changes to this file as you
# review changes to access rights.
version: 1
preset: ${answers.preset}
regions: [${region}]

organization:
  name: ${JSON.stringify(answers.organization)}

# Account ids by role, in quotes. A role name can stand for its id below.
accounts:
${accounts}

# Job tokens: only these issuers, only this audience, only self-hosted runners.
# The audience is one that no other partition shares, so that a token made for
# this boundary is worth nothing elsewhere.
identity:
  issuers:
    - ${answers.issuer}
  audience: ${(0,partitions/* suggestedAudience */.MW)(region)}
  runner: self-hosted
  # What a token must say besides. Ids stay when a repository is renamed or made anew.
  # require:
  #   repository-ids: ["1001"]
  #   refs: [refs/heads/main]
  #   environments: [production]
  # Check the token's signature before it is sent, not at STS alone.
  # jwks: verify
  # What counts as the identity of a job. Default: its OIDC token alone.
  # sources: [oidc, instance-profile]
  # Evidence of where the runner is (docs/runner-location.md): the identity document
  # of its EC2 instance, with the certificate that AWS publishes for the region.
  # location:
  #   source: ec2
  #   certificate: aws-ec2.pem
  #   required: true

# Image registries: ECR of an account above, or "host: registry.example.eu".
registries:
  - account: ${first}

# Keys whose signatures count, and the log and time-stamp services in the region.
signing:
  keys:
    - name: release
      kms: alias/release
      account: ${first}
  # Log and time-stamps, one by one or by files of Sigstore: "signing-config" and "trusted-root" (docs/witnesses.md).
  # rekor:
  #   url: https://rekor.example.eu
  #   version: 2
  #   public-key: rekor.pem
  # timestamp:
  #   url: https://tsa.example.eu/api/v1/timestamp
  #   chain: tsa-chain.pem
  # Signing without a key: the Fulcio in the region, and the workflows whose signatures count (docs/keyless.md).
  # fulcio:
  #   url: https://fulcio.example.eu
  #   chain: fulcio-chain.pem
  #   ct-log: ct.pem
  # identities:
  #   - name: release
  #     issuer: https://git.example.eu/_services/token
  #     subject: https://git.example.eu/team/app/.github/workflows/release.yml@refs/tags/*

# The one backend where Terraform state may live.
state:
  bucket: ${answers.stateBucket}
  region: ${region}
  kms-key: alias/terraform-state
  lock: s3

# Where evidence packages are kept: a bucket with Object Lock, or "folder: PATH".
evidence:
  bucket: ${answers.evidenceBucket}
  region: ${region}
  account: ${keeper}
  retention:
    mode: COMPLIANCE
    years: ${answers.retentionYears}

# Other hosts that steps may reach, each with its reason.
# hosts:
#   - host: github.example.eu
#     purpose: pull-request comments

# Findings that are accepted for now. An expired exception is an error.
# exceptions:
#   - rule: residency/region
#     resource: "aws_route53_*"
#     reason: Route 53 is a global service of the partition
#     approver: CISO
#     expires: "2027-06-30"

# Files of known findings that a step may take as "baseline", by what "sha256sum" says of them.
# baselines:
#   - step: residency-assert
#     sha256: "0000000000000000000000000000000000000000000000000000000000000000"
#     reason: found when the check came; each moves or gets an exception of its own
#     approver: CISO
#     expires: "2027-06-30"
`;
}

;// CONCATENATED MODULE: ./lib/commands/init.js




const initError = (0,errors/* errorTable */.NN)({
    BOUNDARY_EXISTS: { exit: 'usage', about: '`sovereign init` does not overwrite a boundary file.' },
});
const init_flags = {
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'eusc: the AWS European Sovereign Cloud. eu: an EU member-state region of AWS.',
    },
    organization: { type: 'text', description: 'Name of the organization that creates the documents.' },
    account: { type: 'list', description: 'An account as ROLE=ID, such as build=111122223333.' },
    issuer: { type: 'text', description: 'OIDC issuer of the CI server. Default: https://token.actions.githubusercontent.com.' },
    'state-bucket': { type: 'text', description: 'Bucket of the Terraform state.' },
    'evidence-bucket': { type: 'text', description: 'Bucket of the evidence packages.' },
    'retention-years': {
        type: 'integer',
        description: 'Years for which a package cannot be changed or deleted.',
        default: 10,
        min: 1,
        max: 100,
    },
    file: { type: 'text', description: 'File to write.', default: load/* BOUNDARY_FILE */.S9 },
};
const initCommand = {
    name: 'init',
    title: 'write a boundary file',
    description: 'Writes a commented sovereign.yaml. Asks for what the flags do not say, on a terminal; elsewhere it takes defaults that are easy to find and change.',
    usage: '',
    flags: init_flags,
    examples: ['init', 'init --preset eusc --organization "Example SE" --account build=111122223333 --account evidence=777788889999'],
};
/** Writes the boundary file and returns its path. @throws BOUNDARY_EXISTS, INPUT_INVALID, FILE_UNWRITABLE */
async function init(values, folder, ask) {
    const files = new lib_files/* Files */.sv(folder);
    if (await files.kind(values.file))
        throw initError('BOUNDARY_EXISTS', `${values.file} is already there.`, 'Edit it, or write another with --file NAME.');
    const answers = await answersOf(values, ask);
    const text = boundaryTemplate(answers);
    await (0,load/* parseBoundary */.Ov)(text, values.file, folder);
    await files.write(values.file, text);
    return external_node_path_.join(folder, values.file);
}
async function answersOf(values, ask = async (_question, fallback) => fallback) {
    const preset = values.preset ?? (await ask('Partition: eusc (AWS European Sovereign Cloud) or eu (EU regions of AWS)', 'eusc'));
    if (preset !== 'eusc' && preset !== 'eu')
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${preset}" is not a preset.`, 'Write eusc or eu.');
    const organization = values.organization ?? (await ask('Organization', 'Example SE'));
    const accounts = new Map();
    const given = values.account.length > 0
        ? values.account
        : [
            `build=${await ask('Account id of the builds (12 digits)', '111122223333')}`,
            `evidence=${await ask('Account id that keeps the evidence', '777788889999')}`,
        ];
    for (const entry of given) {
        const [, role, id] = /^([a-z][a-z0-9-]*)=(.*)$/.exec(entry) ?? [];
        if (!role || !id || !(0,partitions/* isAccountId */.JG)(id))
            throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${entry}" is not ROLE=ID.`, 'Write a role name, "=" and 12 digits, such as build=111122223333.');
        accounts.set(role, id);
    }
    const issuer = values.issuer ?? (await ask('OIDC issuer of the CI server', 'https://token.actions.githubusercontent.com'));
    const slug = organization
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40) || 'example';
    const bucket = async (given, what, fallback) => {
        const name = given ?? (await ask(`Bucket of the ${what}`, fallback));
        if (!(0,partitions/* isBucketName */.ET)(name))
            throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${name}" is not a bucket name.`, 'Use 3 to 63 lower-case letters, digits and hyphens, without dots.');
        return name;
    };
    return {
        preset,
        organization,
        accounts,
        issuer,
        stateBucket: await bucket(values['state-bucket'], 'Terraform state', `${slug}-terraform-state`),
        evidenceBucket: await bucket(values['evidence-bucket'], 'evidence packages', `${slug}-evidence`),
        retentionYears: values['retention-years'],
    };
}
/** Runs `sovereign init` and gives the exit code. @throws as {@link init} */
async function runInit({ flag, positionals, json, folder }) {
    if (positionals.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${positionals[0]}" is not a flag.`, 'Name the file with --file.');
    const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true && !json ? terminalAsk() : undefined;
    try {
        const file = await init((0,lib_contract/* parseInputs */.TL)(init_flags, flag), folder, terminal?.ask);
        if (json)
            process.stdout.write((0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, action: 'init', status: 'succeeded', outputs: { file } }));
        else
            process.stdout.write(`Wrote ${external_node_path_.relative(folder, file) || file}. Read it, correct what is an example, and commit it.\n`);
        return 0;
    }
    finally {
        terminal?.close();
    }
}
/** Asks on the terminal; the answer may be empty for the default. */
function terminalAsk() {
    const readline = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    return {
        ask: async (question, fallback) => (await readline.question(`${question} [${fallback}]: `)).trim() || fallback,
        close: () => readline.close(),
    };
}

// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/counted.js
var counted = __webpack_require__(79730);
;// CONCATENATED MODULE: ./lib/commands/lock-text.js
const lock_text_DAY = 86_400_000;
/** A lock that ends within so many days is worth a thought. */
const SOON = 90;
/** How long the store keeps a package, for people. @param now milliseconds */
function lockText(lock, now = Date.now()) {
    if (!lock)
        return 'not locked';
    const left = (Date.parse(lock.until) - now) / lock_text_DAY;
    const end = left < 0 ? ', which is over' : left < SOON ? `, in ${Math.ceil(left)} days` : '';
    return `locked until ${lock.until}${end} (${lock.mode}${lock.legalHold ? ', legal hold' : ''})`;
}

;// CONCATENATED MODULE: ./lib/commands/list.js




const list_flags = { ...DAYS_FLAGS, ...BOUNDARY_FLAGS };
const listCommand = {
    name: 'list',
    title: 'the evidence packages in the store',
    description: 'Lists the packages that the store of the boundary holds: key, name, time, size, when it was stored, until when it is locked, and whether it has its seal. Reads the first 512 bytes of each and verifies nothing. Finds packages that a delete marker hides, and seals whose record is gone.',
    usage: '',
    flags: list_flags,
    examples: ['list', 'list --from 2026-07-01 --to 2026-09-30 --json'],
};
/** Runs `sovereign list` and gives the exit code. @throws INPUT_INVALID, BOUNDARY_INCOMPLETE, STORE_REFUSED\u2026 */
async function runList(invocation) {
    const { flag, positionals, json } = invocation;
    if (positionals.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign list --from DAY --to DAY".');
    const values = (0,lib_contract/* parseInputs */.TL)(list_flags, flag);
    const done = await inBoundary(listCommand, invocation, async (context) => {
        const { loadAudit } = await Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617));
        const { auditStore, listPackages } = await loadAudit();
        const store = auditStore(context, (0,boundary/* need */.$B)(context.boundary, 'evidence'));
        return listPackages(context, store, daysOf(values, context.now()), values['seal-days']);
    });
    if ('exitCode' in done)
        return done.exitCode;
    const { store, packages, strays } = done.value;
    if (json) {
        process.stdout.write((0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, action: 'list', store, packages, strays }));
        return errors/* EXIT */.dc.ok;
    }
    const lines = packages.flatMap(({ key, name, time, size, storedAt, lock, seal, overdue, problems }) => [
        `${time ?? 'time unknown'}  ${(0,hosts_text/* visible */.RK)(name ?? 'name unknown')}`,
        `  ${(0,hosts_text/* visible */.RK)(key)}`,
        `  ${size} bytes, stored ${storedAt}, ${lockText(lock)}, ${seal ? 'sealed' : overdue ? 'NEVER SEALED' : 'not sealed yet'}`,
        ...problems.map((problem) => `  ! ${(0,hosts_text/* visible */.RK)(problem)}`),
    ]);
    const others = strays.map(({ key, problem }) => `! ${(0,hosts_text/* visible */.RK)(key)} ${problem}`);
    const waiting = packages.filter(({ seal, overdue }) => !seal && !overdue).length;
    const overdue = packages.filter((each) => each.overdue).length;
    const end = `${store}: ${(0,counted/* counted */.h)(packages.length, 'package')}${packages.length > 0 ? `: ${packages.length - waiting - overdue} sealed, ${waiting} not yet, ${overdue} never` : ''}.`;
    process.stdout.write(`${[...lines, ...others, end].join('\n')}\n`);
    return errors/* EXIT */.dc.ok;
}

;// CONCATENATED MODULE: ./lib/commands/parity.js

const parity_flags = {
    plan: { type: 'list', description: 'Plan as JSON, from `terraform show -json tfplan`; one path a line.' },
    template: { type: 'list', description: 'CloudFormation template, or the folder that `cdk synth` writes; one path a line.' },
    region: { type: 'text', required: true, description: 'The region that it is to run in, such as `eusc-de-east-1`.' },
};
const parityCommand = {
    name: 'parity',
    title: 'what a region has of what is needed',
    description: "Lists the services that plans or templates need, and whether a region has each: there, missing, or not known. By the endpoint rules of the AWS SDKs and, where it is published, CloudFormation's list of types. Uses no network. Exit code 0: nothing is missing. 3: something is.",
    usage: '',
    flags: parity_flags,
    examples: ['parity --plan plan.json --region eusc-de-east-1', 'parity --template cdk.out --region eusc-de-east-1 --json'],
};
/** Runs `sovereign parity` and gives the exit code. @throws INPUT_MISSING, INPUT_INVALID, PLAN_UNREADABLE, FILE_MISSING\u2026 */
async function runParity({ flag, positionals, json, folder }) {
    if (positionals.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign parity --plan FILE --region NAME".');
    const { plan, template, region } = (0,lib_contract/* parseInputs */.TL)(parity_flags, flag);
    if (plan.length + template.length === 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_MISSING', 'There is nothing to compare.', 'Set --plan or --template.');
    const { parityOfFiles, parityTable } = await __webpack_require__.e(/* import() */ 6197).then(__webpack_require__.bind(__webpack_require__, 56197));
    const rows = await parityOfFiles(new lib_files/* Files */.sv(folder), { plan, template, region });
    process.stdout.write(json ? (0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, region, services: rows }) : parityTable(rows, region));
    return rows.some(({ presence }) => presence === 'missing') ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok;
}

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/rehearsal/pipeline.js
var pipeline = __webpack_require__(69956);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/commands/verify-source.js




/** Flags of the commands that verify one package. */
const SOURCE_FLAGS = {
    trust: {
        type: 'text',
        description: 'Trust file, or PEM public key, from outside of the package. Default with a boundary: what that declares. Without both the signer is unknown.',
    },
    sha256: {
        type: 'text',
        description: 'SHA-256 that the package must have, such as the one of a receipt.',
        pattern: /^[0-9a-f]{64}$/,
        form: '64 characters of 0-9 and a-f',
    },
    record: {
        type: 'text',
        description: 'For a seal: the package that it must be the seal of. Shows that the trail was asked about all of it. Default for a seal in S3: the package beside it.',
    },
    ...BOUNDARY_FLAGS,
};
const SOURCE_USAGE = 'PACKAGE.tar | FOLDER | s3://BUCKET/KEY';
/**
 * Verifies the one package that a command line names: offline, or within a boundary where one is named or the package is in S3.
 * @throws INPUT_INVALID, FILE_MISSING, TRUST_INVALID, AUDIT_PACKAGE\u2026
 */
async function verifySource(command, invocation) {
    const { flag, positionals, folder } = invocation;
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) {
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', source === undefined ? 'No package is named.' : 'More than one package is named.', `Write "sovereign ${command.name} PACKAGE.tar --trust FILE".`);
    }
    if (/^[a-z]+:\/\//i.test(source) && !source.startsWith('s3://'))
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `${source} is not fetched.`, 'Name a file, a folder, or s3://BUCKET/KEY in the store of the boundary.');
    const values = (0,lib_contract/* parseInputs */.TL)(SOURCE_FLAGS, flag);
    const files = new lib_files/* Files */.sv(folder);
    const [{ loadAudit }, { parseTrust, trustFromBoundary }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617)),
        Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(2758), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 89389)),
    ]);
    const { isLocation, verifyNamed } = await loadAudit();
    const named = (name) => (isLocation(name) ? name : files.resolve(name));
    if (values.trust !== undefined)
        for (const name of [source, values.record ?? source])
            if (!isLocation(name))
                await refuseOwnTrust(files, name, values.trust);
    const verify = async (context) => {
        const trust = values.trust !== undefined
            ? parseTrust(await files.readText(values.trust, 4 * 1024 * 1024), external_node_path_.basename(values.trust))
            : context && (await trustFromBoundary(context.boundary, context.files, context.aws));
        const { sha256, record } = values;
        return verifyNamed(context, named(source), { trust, sha256, record: record && named(record), now: Date.now() });
    };
    const needsBoundary = values.boundary !== undefined || [source, values.record ?? ''].some(isLocation);
    return needsBoundary ? inBoundary(command, invocation, verify) : { value: await verify() };
}
/** A package that brings the trust that it is checked with would vouch for itself. @throws INPUT_INVALID */
async function refuseOwnTrust(files, folder, trust) {
    // What is not there is said where it is read.
    const [outer, inner] = await Promise.all([folder, trust].map((name) => (0,external_node_fs_promises_.realpath)(files.resolve(name)).catch(() => undefined)));
    if (outer === undefined || inner === undefined || !inner.startsWith(`${outer}${external_node_path_.sep}`))
        return;
    throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `${trust} lies in ${folder}, the package that it is to check.`, 'Take the trust from outside of the package: from the team, by a way of its own.');
}

;// CONCATENATED MODULE: ./lib/commands/verify.js



const verifyCommand = {
    name: 'verify',
    title: 'check an evidence package, offline',
    description: 'Checks an evidence package, or the folder of an extraction test, claim by claim: what holds, what is broken, what cannot be known from it alone. Uses the network for a package in S3 and for KMS keys of a boundary, and for nothing else. Exit code 0: verified. 3: verified, and it shows what must not be: a deployment that failed or left the boundary, something that the cloud saw, a failed test. 4: not verified.',
    usage: SOURCE_USAGE,
    flags: SOURCE_FLAGS,
    examples: [
        'verify package.tar --trust trust.json',
        'verify package.tar --trust release.pub.pem --json',
        'verify seal.tar --record package.tar --trust trust.json',
        'verify extraction --trust trust.json',
        'verify s3://acme-evidence/2026/11/DIGEST.tar --boundary sovereign.yaml',
    ],
};
/** Runs `sovereign verify` and gives the exit code. @throws INPUT_INVALID, FILE_MISSING, TRUST_INVALID, AUDIT_PACKAGE\u2026 */
async function runVerify(invocation) {
    const { formatVerification, verificationDocument } = await Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617));
    const done = await verifySource(verifyCommand, invocation);
    if ('exitCode' in done)
        return done.exitCode;
    const { result, stored } = done.value;
    if (invocation.json)
        process.stdout.write((0,hosts_text/* jsonText */.s$)({ ...verificationDocument(result), ...(stored && { stored }) }));
    else {
        process.stdout.write(formatVerification(result, { columns: Math.min(process.stdout.columns || 80, 100), color: useColor() }));
        if (stored) {
            const { location, storedAt, lock, problems } = stored;
            process.stdout.write([`${location}: stored ${storedAt}, ${lockText(lock)}.`, ...problems.map((problem) => `! ${(0,hosts_text/* visible */.RK)(problem)}`), ''].join('\n'));
        }
    }
    return result.exitCode;
}
/** Colour on a terminal, unless NO_COLOR says otherwise; FORCE_COLOR wins over both. */
const useColor = () => process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : process.stdout.isTTY === true && !process.env.NO_COLOR;

;// CONCATENATED MODULE: ./lib/commands/rehearse.js





const rehearse_flags = {
    artifact: { type: 'text', description: 'Folder that the image carries. Default: the repository.' },
    terraform: { type: 'text', description: 'Folder with Terraform configuration to guard. Default: the repository, where it has any.' },
    plan: { type: 'text', description: 'Plan as "terraform show -json" prints it. Without one the residency step is left out.' },
    boundary: { type: 'text', description: 'Your own boundary, for the steps that only read. Default: sovereign.yaml where there is one.' },
    preset: { type: 'choice', options: ['eusc', 'eu'], description: 'Stands for your boundary where there is no file. Default: eusc.' },
    'output-dir': { type: 'text', description: 'Folder for everything that the rehearsal writes.', default: '.sovereign/rehearsal' },
};
const rehearseCommand = {
    name: 'rehearse',
    title: 'release a repository in a region on loopback',
    description: 'Runs the release pipeline of the templates on a repository in the sandbox: a sovereign region on loopback with its own OIDC issuer, STS, KMS, registry, write-once store, transparency log and time-stamp service. Needs no account and no network, reads the repository, and writes into the output folder alone.',
    usage: '[FOLDER]',
    flags: rehearse_flags,
    examples: ['rehearse .', 'rehearse . --artifact dist --terraform infra --plan plan.json'],
};
/** Runs `sovereign rehearse` and gives the exit code. */
async function runRehearse({ flag, positionals, json, debug, folder }) {
    const values = (0,lib_contract/* parseInputs */.TL)(rehearse_flags, flag);
    const repository = external_node_path_.resolve(folder, positionals[0] ?? '.');
    const files = new lib_files/* Files */.sv(repository);
    await files.list('.');
    const output = external_node_path_.resolve(folder, positionals[0] ?? '.', values['output-dir']);
    const inRepository = (file) => (file === undefined ? undefined : external_node_path_.resolve(folder, file));
    const boundary = values.boundary ?? ((await files.kind(load/* BOUNDARY_FILE */.S9)) && !values.preset ? external_node_path_.join(repository, load/* BOUNDARY_FILE */.S9) : undefined);
    const print = json ? () => undefined : (text) => void process.stdout.write(text);
    const [{ rehearse, prepareOutput }, { startSandbox }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1249).then(__webpack_require__.bind(__webpack_require__, 71249)),
        __webpack_require__.e(/* import() */ 7341).then(__webpack_require__.bind(__webpack_require__, 27341)),
    ]);
    await prepareOutput(output);
    const sandbox = await startSandbox({ claims: (0,pipeline/* tokenClaims */.f)((0,terminal/* terminalHost */.P)({ cwd: repository, env: {} }).facts) });
    const steps = [];
    try {
        print(`Rehearsing the release of ${external_node_path_.basename(repository)} in a sovereign region on loopback.\n\n`);
        const result = await rehearse({
            repository,
            output,
            artifact: inRepository(values.artifact),
            terraform: inRepository(values.terraform) ?? ((await hasTerraform(files)) ? repository : undefined),
            plan: inRepository(values.plan),
            own: boundary ? { boundary: external_node_path_.resolve(folder, boundary) } : { preset: values.preset ?? 'eusc' },
            sandbox,
            debug,
        }, (step) => {
            steps.push('skipped' in step
                ? step
                : { action: step.action, status: step.result.status, exitCode: step.result.exitCode, outputs: step.result.outputs });
            print(stepLines(step));
        });
        if (json)
            process.stdout.write((0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, action: 'rehearse', status: result.exitCode === 0 ? 'succeeded' : 'failed', steps, ...result }));
        else
            print(await closing(result, folder));
        return result.exitCode;
    }
    finally {
        await sandbox.close();
    }
}
/** One line of a step, and below it what it said when it failed. */
function stepLines(step) {
    const paint = painter();
    if ('skipped' in step)
        return `  ${paint('dim', '\u2013')} ${step.action.padEnd(20)} not run: a step before it failed\n`;
    const { action, title, result, log, milliseconds } = step;
    const mark = result.exitCode === 0 ? paint('green', '\u2713') : paint('red', '\u2717');
    const line = `  ${mark} ${action.padEnd(20)} ${title.padEnd(44)} ${(milliseconds / 1000).toFixed(1)} s\n`;
    return result.exitCode === 0 ? line : `${line}\n${log.trimEnd().replace(/^/gm, '      ')}\n`;
}
async function closing(result, folder) {
    if (!result.package)
        return '\nThe rehearsal failed before there was a package.\n';
    const relative = (file) => external_node_path_.relative(folder, file) || file;
    const { sha256, size } = await (0,hash/* sha256File */.Q)(result.package);
    return [
        '',
        `Package  ${relative(result.package)}`,
        `         ${(size / 1024).toFixed(0)} KiB, sha256 ${sha256}`,
        ...(result.report ? [`Report   ${relative(result.report)}`] : []),
        '',
        wrap('This was a rehearsal: the region, its keys and its time are of this machine, and the package says so. Check it as a stranger would:', 78, 0),
        '',
        `  npx sovereign verify ${relative(result.package)} --trust ${relative(result.trust)}`,
        '',
    ].join('\n');
}
async function hasTerraform(files) {
    return (await files.list('.')).some(({ name, kind }) => kind === 'file' && /\.(?:tf|tofu)(?:\.json)?$/.test(name));
}
function painter() {
    const codes = { green: 32, red: 31, dim: 2 };
    return useColor() ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
}

;// CONCATENATED MODULE: ./lib/commands/summary.js


const summaryCommand = {
    name: 'summary',
    title: 'what of a package may leave the region',
    description: 'Verifies a package and prints what may leave the region about it, as JSON: counts, hashes and verdicts in declared fields (docs/summary.schema.json). No name, host, ARN, message or other text of a record can be in it. Exit codes as of verify.',
    usage: SOURCE_USAGE,
    flags: SOURCE_FLAGS,
    examples: ['summary package.tar --trust trust.json', 'summary s3://acme-evidence/2026/11/DIGEST.tar'],
};
/** Runs `sovereign summary` and gives the exit code. @throws as `sovereign verify` */
async function runSummary(invocation) {
    const { loadAudit } = await Promise.all(/* import() */[__webpack_require__.e(6159), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617));
    const done = await verifySource(summaryCommand, invocation);
    if ('exitCode' in done)
        return done.exitCode;
    const { summaryOf } = await loadAudit();
    process.stdout.write((0,hosts_text/* jsonText */.s$)(summaryOf(done.value.result)));
    return done.value.result.exitCode;
}

;// CONCATENATED MODULE: ./lib/commands/tf.js




const PROGRAMS = ['terraform', 'tofu', 'terragrunt'];
/** Commands that touch no state. */
const HARMLESS = ['version', 'fmt', 'login', 'logout', 'help', 'metadata'];
const tfCommand = {
    name: 'tf',
    title: 'check where state would go, then run Terraform',
    description: 'Checks the root module with tf-backend-guard under the very environment that the program then gets, and runs terraform, tofu or terragrunt with it: variables that move endpoints, trust or arguments elsewhere are left out. A finding that fails the check keeps the program from starting.',
    usage: '-- [terraform|tofu|terragrunt] COMMAND [ARGUMENTS]',
    flags: {
        ...lib_contract/* BASELINE_INPUTS */.Yg,
        ...lib_contract/* COMMON_INPUTS */.s7,
        live: { type: 'boolean', description: 'Also ask AWS about the declared bucket and its key.' },
    },
    examples: ['tf -- plan -out=tfplan', 'tf --live -- tofu apply tfplan', 'tf -- -chdir=infra init'],
};
/** Variables that Terraform, the AWS SDK and a shell need. Of these the check judges what could send state elsewhere, such as a proxy. */
const KEPT = /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TZ|TMPDIR|TMP|TEMP|LANG|LC_[A-Z]+|PWD|SystemRoot|CI|GITHUB_ACTIONS|GITLAB_CI|SSH_AUTH_SOCK|GIT_SSH_COMMAND|HTTPS?_PROXY|https?_proxy|NO_PROXY|no_proxy|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|AWS_REGION|AWS_DEFAULT_REGION|AWS_ROLE_ARN|AWS_ROLE_SESSION_NAME|AWS_WEB_IDENTITY_TOKEN_FILE|AWS_CONTAINER_CREDENTIALS_(?:RELATIVE|FULL)_URI|AWS_CONTAINER_AUTHORIZATION_TOKEN(?:_FILE)?|AWS_EC2_METADATA_DISABLED|AWS_MAX_ATTEMPTS|AWS_RETRY_MODE|TF_VAR_.+|TF_WORKSPACE|TF_DATA_DIR|TF_IN_AUTOMATION|TF_INPUT|TF_PLUGIN_CACHE_DIR|TF_CLI_CONFIG_FILE|TF_TOKEN_.+|TF_ENCRYPTION|TF_LOG|TF_LOG_CORE|TF_LOG_PROVIDER|TF_LOG_PATH|CHECKPOINT_DISABLE|(?:TG|TERRAGRUNT)_(?:NON_INTERACTIVE|PARALLELISM|NO_COLOR|LOG_[A-Z_]+|NO_AUTO_[A-Z_]+|FETCH_[A-Z_]+))$/;
/** Arguments with which Terragrunt runs another folder, module or program than the one that is checked, or acts as somebody else. */
const ELSEWHERE = /^--(?:terragrunt-)?(?:working-dir|config|source|source-map|tf-path|tfpath|iam-(?:assume-)?role|queue-include-external|include-external-dependencies|backend-bootstrap)(?:=|$)/;
/** What the check itself asks of the environment, which the program does not get. */
const OURS = /^(?:SOVEREIGN_|CI_|GITHUB_|RUNNER_|GITLAB_)/;
/**
 * The environment for the program: what {@link KEPT} names, and no AWS profile unless a file is asked for by the configuration itself.
 * Pure.
 */
function cleanEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && KEPT.test(entry[0]));
    return { ...Object.fromEntries(kept), AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
}
/** The program, its arguments, and what they say about the check. Pure. */
function readCall(words) {
    const [first, ...rest] = words;
    const named = first !== undefined && PROGRAMS.includes(first);
    const args = named ? rest : [...words];
    let chdir = '.';
    let command = '';
    const backendConfig = [];
    const variables = [];
    const pluginFolders = [];
    let plan;
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index];
        const [, name, value] = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (command === '' && name === 'chdir' && value !== undefined)
            chdir = value;
        else if (command === '' && name === undefined)
            command = word;
        else if (name === 'backend-config' && command === 'init') {
            if (value === undefined)
                index += 1;
            backendConfig.push(value ?? args[index] ?? '');
        }
        else if (name === 'plugin-dir') {
            if (value === undefined)
                index += 1;
            pluginFolders.push(value ?? args[index] ?? '');
        }
        else if (name === 'var' || name === 'var-file') {
            if (value === undefined)
                index += 1;
            variables.push(`-${name}`, value ?? args[index] ?? '');
        }
        else if (command === 'apply' && name === undefined)
            plan = word;
    }
    return { program: named ? first : undefined, args, command, chdir, backendConfig, variables, pluginFolders, plan };
}
/** A word as a shell reads it whole. */
const quoted = (word) => `'${word.replaceAll("'", `'\\''`)}'`;
/** @throws INPUT_INVALID, COMMAND_UNSTARTED */
async function runTf({ flag, positionals, json, debug, folder }) {
    const { program = 'terraform', args, command, chdir, backendConfig, variables, pluginFolders, plan } = readCall(positionals);
    if (args.length === 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', 'There is no command after "--".', 'Write "sovereign tf -- plan", or "sovereign tf -- tofu plan".');
    const switched = args.find((word) => /^--?(?:backend|lock)=(?:false|0|f)$/i.test(word) && !(command === 'init' && /lock/.test(word)));
    if (switched)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `${switched} takes state away from the declared backend or its lock.`, 'Leave it out, or run the program by itself.');
    const elsewhere = program === 'terragrunt' ? args.find((word) => ELSEWHERE.test(word)) : undefined;
    if (elsewhere)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `${elsewhere} makes Terragrunt run something else than what is checked.`, 'Start in the folder of the unit and leave it out, or run the program by itself.');
    const env = cleanEnvironment(process.env);
    if (!HARMLESS.includes(command)) {
        const action = await (0,lib_actions/* loadAction */.dT)('tf-backend-guard');
        const root = external_node_path_.resolve(folder, chdir);
        const ours = Object.entries(process.env).filter(([name]) => OURS.test(name));
        const flags = {
            path: root,
            // Terragrunt may run every unit below.
            ...(program !== 'terragrunt' && { touched: root }),
            ...(plan !== undefined && { 'saved-plan': external_node_path_.resolve(root, plan) }),
            ...(backendConfig.length > 0 && { 'backend-config': backendConfig.join('\n') }),
        };
        for (const name of Object.keys(tfCommand.flags)) {
            const value = flag(name);
            if (value !== undefined)
                flags[name] = value;
        }
        const given = {
            ...(variables.length > 0 && { TF_CLI_ARGS_plan: variables.map(quoted).join(' ') }),
            ...(pluginFolders.length > 0 && { TF_CLI_ARGS_init: pluginFolders.map((word) => quoted(`-plugin-dir=${word}`)).join(' ') }),
        };
        const options = { flags, json, debug, stdout: process.stderr, env: { ...Object.fromEntries(ours), ...env, ...given } };
        const result = await (0,lib_run.runAction)(action, hostFor(action.name, options));
        if (result.exitCode !== errors/* EXIT */.dc.ok || result.interrupted) {
            await endProcess(result);
            return result.exitCode;
        }
    }
    const { run } = await __webpack_require__.e(/* import() */ 1638).then(__webpack_require__.bind(__webpack_require__, 71638));
    return run([program, ...args], env);
}

;// CONCATENATED MODULE: ./lib/commands/tree.js



const treeCommand = {
    name: 'tree',
    title: 'what belongs to an image in its registry',
    description: 'Shows an image, the platforms of an index, and everything that is attached to them, to any depth: referrers and the tags of cosign 2. Types are what manifests say of themselves; nothing is verified here.',
    usage: 'IMAGE',
    flags: BOUNDARY_FLAGS,
    examples: ['tree HOST/app:v1', 'tree HOST/app@sha256:DIGEST --json'],
};
/** Runs `sovereign tree` and gives the exit code. @throws INPUT_INVALID, REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING\u2026 */
async function runTree(invocation) {
    const { positionals, json } = invocation;
    const [image, ...more] = positionals;
    if (image === undefined || more.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', image === undefined ? 'No image is named.' : 'More than one image is named.', 'Write "sovereign tree IMAGE".');
    const [{ parseReference, readImageGraph }, { treeOf, treeText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6851), __webpack_require__.e(9013), __webpack_require__.e(6159), __webpack_require__.e(1039), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 11094)),
        Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6487)]).then(__webpack_require__.bind(__webpack_require__, 48450)),
    ]);
    const reference = parseReference(image);
    const version = versionOf(reference, image);
    const done = await withRegistries(treeCommand, invocation, async (client) => treeOf(await readImageGraph(client.repository(reference), version)));
    if ('exitCode' in done)
        return done.exitCode;
    const { value: tree } = done;
    process.stdout.write(json ? (0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, action: 'tree', image, tree }) : treeText(image, tree));
    return errors/* EXIT */.dc.ok;
}

;// CONCATENATED MODULE: ./lib/sovereign.js


















const COMMANDS = [
    { command: rehearseCommand, run: runRehearse },
    { command: verifyCommand, run: runVerify },
    { command: listCommand, run: runList },
    { command: extractCommand, run: runExtract },
    { command: exportCommand, run: runExport },
    { command: summaryCommand, run: runSummary },
    { command: initCommand, run: runInit },
    { command: tfCommand, run: runTf },
    { command: parityCommand, run: runParity },
    { command: explainCommand, run: runExplain },
    { command: treeCommand, run: runTree },
    { command: copyCommand, run: runCopy },
    { command: cleanUpCommand, run: runCleanUp },
];
/** The command line: one command per action, and the commands of the whole. Sets the exit code; never throws. */
async function sovereign(args) {
    const json = args.includes('--json');
    try {
        const [name, ...rest] = args;
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            const titles = await Promise.all(Object.keys(lib_actions/* ACTIONS */.kl).map(lib_actions/* loadAction */.dT));
            process.stdout.write(overview(version/* VERSION */.x, titles, COMMANDS.map(({ command }) => command)));
            process.exitCode = name === undefined ? 2 : 0;
            return;
        }
        if (name === '--version' || name === '-v') {
            process.stdout.write(`${version/* VERSION */.x}\n`);
            process.exitCode = 0;
            return;
        }
        if ((0,lib_actions/* isActionName */.S8)(name))
            return await runStep(await (0,lib_actions/* loadAction */.dT)(name), rest);
        const found = COMMANDS.find(({ command }) => command.name === name);
        if (!found)
            throw unknownCommand(name);
        const { inputs, globals, positionals } = parseFlags(rest, found.command.flags);
        if (globals.has('help')) {
            process.stdout.write(commandHelp(found.command));
            process.exitCode = 0;
            return;
        }
        process.exitCode = await found.run({
            flag: (flag) => inputs.get(flag),
            positionals,
            json: globals.has('json'),
            debug: globals.has('debug'),
            folder: process.cwd(),
        });
    }
    catch (thrown) {
        const error = (0,interruption.asSovereignError)(thrown);
        if (json) {
            const { code, message, details, fix, docs } = error;
            process.stdout.write((0,hosts_text/* jsonText */.s$)({ schemaVersion: 1, action: args[0] ?? '', status: 'failed', error: { code, message, details, fix, docs } }));
        }
        else
            (0,terminal/* terminalHost */.P)({ debug: args.includes('--debug') }).fail(error);
        process.exitCode = error.exitCode;
    }
}
async function runStep(action, args) {
    const end = action.name === lib_actions/* HANDS_OVER */.c9 ? args.indexOf('--') : -1;
    const command = end < 0 ? [] : args.slice(end + 1);
    const own = end < 0 ? args : args.slice(0, end);
    const asked = ruleToExplain(own);
    if (asked) {
        process.exitCode = await explain(asked.rule, [action], own.includes('--json'));
        return;
    }
    const { inputs, globals, positionals } = parseFlags(own, (0,lib_contract/* inputsOf */.Vc)(action));
    if (globals.has('help')) {
        process.stdout.write(commandHelp(action));
        process.exitCode = 0;
        return;
    }
    if (action.words !== undefined && positionals.length > 0)
        inputs.set(action.words, [inputs.get(action.words), ...positionals].filter((text) => text !== undefined).join('\n'));
    else if (positionals.length > 0)
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', `"${positionals[0]}" is not a flag.`, `See "sovereign ${action.name} --help".`);
    const forShell = action.name === lib_actions/* HANDS_OVER */.c9 && (inputs.get('export') ?? process.env.SOVEREIGN_EXPORT) === 'shell';
    if (forShell)
        inputs.set('export', 'environment');
    const makeHost = (more = {}) => {
        const options = { flags: Object.fromEntries(inputs), json: globals.has('json'), ...(globals.has('debug') && { debug: true }), ...more };
        return hostFor(action.name, options);
    };
    const [program, ...rest] = command;
    if (end >= 0 && (program === undefined || forShell)) {
        throw (0,lib_contract/* inputError */.Xu)('INPUT_INVALID', program === undefined ? 'There is no command after "--".' : 'A command and --export shell are two ways to hand credentials on.', program === undefined ? `Write "sovereign ${action.name} \u2026 -- COMMAND ARGUMENTS".` : 'Leave one of them out.');
    }
    if (program === undefined && !forShell)
        return await endProcess(await (0,lib_run.runAction)(action, makeHost()));
    const { runForShell, runWithCommand } = await __webpack_require__.e(/* import() */ 1638).then(__webpack_require__.bind(__webpack_require__, 71638));
    await endProcess(program === undefined ? await runForShell(action, makeHost) : await runWithCommand(action, makeHost, [program, ...rest]));
}
/** What `--explain RULE`, `--explain=RULE` or `--explain` alone asks for. */
function ruleToExplain(args) {
    const at = args.findIndex((arg) => arg === '--explain' || arg.startsWith('--explain='));
    if (at < 0)
        return undefined;
    const [, inline] = args[at].split('=');
    const next = args[at + 1];
    return { rule: inline || (next?.startsWith('-') ? undefined : next) };
}
function unknownCommand(name) {
    const names = [...Object.keys(lib_actions/* ACTIONS */.kl), ...COMMANDS.map(({ command }) => command.name)];
    const meant = (0,nearest/* nearest */.p)(name, names);
    return (0,lib_contract/* inputError */.Xu)('INPUT_UNKNOWN', `There is no command "${name}".`, meant ? `Did you mean "sovereign ${meant}"?` : 'Use "sovereign --help" to see the commands.');
}


/***/ }),

/***/ 49839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAwsCalls: () => (/* binding */ createAwsCalls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39653);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74213);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86219);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15483);







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
            const { region = (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .homeRegion */ .wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .awsError */ .e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
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
                if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable && !body.closed)
                    body.once('close', deadline.end);
                else
                    deadline.end();
                return output;
            }
            catch (error) {
                deadline.end();
                if (deadline.isOver() && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SovereignError */ .Rj)) {
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .awsError */ .e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
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
        return (0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)((0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceEndpoint */ .Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .homeRegion */ .wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .homeRegion */ .wC)(boundary));
    if (cloudtrail)
        homes.set(cloudtrail.bucket, cloudtrail.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .homeRegion */ .wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .awsError */ .e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)((0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .bucketEndpoint */ .Ob)(String(bucket), region, ports));
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .awsError */ .e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentExpiry */ .nT)(env);
    if (expires !== undefined && expires <= now) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .awsError */ .e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : (0,_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .expirySoon */ .Bu)(expires, now),
    };
}
const digestOf = (credentials) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35450))).createSdkClient(service, settings);


/***/ }),

/***/ 86219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

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

/***/ 15483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ expirySoon),
/* harmony export */   XI: () => (/* binding */ EXPIRY_VARIABLE),
/* harmony export */   ZF: () => (/* binding */ expiryValue),
/* harmony export */   nT: () => (/* binding */ environmentExpiry)
/* harmony export */ });
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


/***/ }),

/***/ 35450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22376);


/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.all(/* import() */[__webpack_require__.e(2236), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 62811, 19)), client: 'STSClient' },
    ecr: { load: () => Promise.all(/* import() */[__webpack_require__.e(2236), __webpack_require__.e(149)]).then(__webpack_require__.t.bind(__webpack_require__, 10149, 19)), client: 'ECRClient' },
    kms: { load: () => Promise.all(/* import() */[__webpack_require__.e(2236), __webpack_require__.e(676)]).then(__webpack_require__.t.bind(__webpack_require__, 10676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.all(/* import() */[__webpack_require__.e(2236), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 28299, 19)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.all(/* import() */[__webpack_require__.e(2236), __webpack_require__.e(7004)]).then(__webpack_require__.t.bind(__webpack_require__, 47004, 19)), client: 'CloudTrailClient' },
    dynamodb: { load: () => Promise.all(/* import() */[__webpack_require__.e(2236), __webpack_require__.e(7173)]).then(__webpack_require__.t.bind(__webpack_require__, 97173, 19)), client: 'DynamoDBClient' },
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

/***/ 12689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Fe: () => (/* binding */ findingsToKnow),
/* harmony export */   NE: () => (/* binding */ knownBy),
/* harmony export */   O5: () => (/* binding */ goneFrom),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export baselineError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);



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

/***/ 39653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _r: () => (/* binding */ isPublicSigstore),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48381);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74213);




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

/***/ 79911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ parseBoundary),
/* harmony export */   S9: () => (/* binding */ BOUNDARY_FILE),
/* harmony export */   Wi: () => (/* binding */ findBoundary),
/* harmony export */   XL: () => (/* binding */ parseSigningPolicy),
/* harmony export */   lg: () => (/* binding */ boundaryMissing)
/* harmony export */ });
/* unused harmony export readBoundary */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94324);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48381);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39653);






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__webpack_require__.e(458), __webpack_require__.e(3483), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 76436));
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
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__webpack_require__.e(458), __webpack_require__.e(3483), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 92142));
    return (await (0,_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeclared */ .U)(text, source, signingPolicy, {
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

/***/ 75844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   Yg: () => (/* binding */ BASELINE_INPUTS),
/* harmony export */   s7: () => (/* binding */ COMMON_INPUTS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44414);


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

/***/ 79730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Digits in groups of three. By hand: loading a locale takes longer than most of the checks, and every machine has its own. */
const grouped = (value, separator = ',') => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
/** A whole number and what it counts: `1,234 files`. */
const counted = (value, noun, plural = `${noun}s`) => `${grouped(value)} ${value === 1 ? noun : plural}`;


/***/ }),

/***/ 94324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseDeclared)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44414);



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__webpack_require__.e(458), __webpack_require__.e(3483), __webpack_require__.e(981)]).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)),
        Promise.all(/* import() | boundary */[__webpack_require__.e(458), __webpack_require__.e(3483), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 70458)),
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

/***/ 62114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ allowedEndpoints)
/* harmony export */ });
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39653);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22376);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52987);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74213);




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

/***/ 26618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/issuers.js
var issuers = __webpack_require__(22376);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
// EXTERNAL MODULE: ../core/lib/egress/allowed.js
var egress_allowed = __webpack_require__(62114);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ../core/lib/egress/errors.js

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

;// CONCATENATED MODULE: ../core/lib/egress/aws-handler.js



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

;// CONCATENATED MODULE: ../core/lib/egress/connections.js
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
var external_node_http_ = __webpack_require__(37067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ../core/lib/metadata.js
var metadata = __webpack_require__(52987);
;// CONCATENATED MODULE: ../core/lib/egress/addresses.js

const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_.BlockList();
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
    const version = (0,external_node_net_.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../core/lib/egress/transport.js










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
        if (external_node_net_.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_.lookup;
        return external_node_net_.connect({
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
        external_node_tls_.createSecureContext({ ca: [...external_node_tls_.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_.connect({
            socket,
            host,
            servername: external_node_net_.isIP(host) === 0 ? host : '',
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

;// CONCATENATED MODULE: ../core/lib/egress/exchange.js








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
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
;// CONCATENATED MODULE: ../core/lib/egress/overrides.js





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

;// CONCATENATED MODULE: ../core/lib/egress/response.js


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

;// CONCATENATED MODULE: ../core/lib/egress/egress.js











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

/***/ 48381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 49195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);





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

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);

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

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


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

/***/ 54777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ consoleHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/finding.js
var lib_finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/secrets.js
var lib_secrets = __webpack_require__(8509);
// EXTERNAL MODULE: ../core/lib/hosts/job-env.js
var job_env = __webpack_require__(57425);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../core/lib/hosts/text.js
var hosts_text = __webpack_require__(11649);
;// CONCATENATED MODULE: ../core/lib/hosts/printer.js


/** Widest text for people; narrower on a narrower terminal. */
const MAX_COLUMNS = 80;
/** Whether to colour: FORCE_COLOR decides, else NO_COLOR, else whether the stream shows colours. */
function wantsColor(env, streamHasColor) {
    const force = env('FORCE_COLOR');
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return !env('NO_COLOR') && env('TERM') !== 'dumb' && streamHasColor;
}
function createPrinter(stream, secrets, color) {
    outliveReader(stream);
    const columns = stream.isTTY ? Math.min(stream.columns || MAX_COLUMNS, MAX_COLUMNS) : Number.POSITIVE_INFINITY;
    const paint = (style, text) => (color && style ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    return {
        print: ({ text, indent = 0, style }) => {
            const margin = ' '.repeat(indent);
            for (const line of (0,hosts_text/* wrap */.LV)((0,hosts_text/* visible */.RK)(secrets.scrub(text)), columns - indent))
                stream.write(`${margin}${paint(style, line)}\n`);
        },
        raw: (text) => void stream.write(secrets.scrub(text)),
    };
}
const outliving = new WeakSet();
/** A reader such as `head` may close the pipe; what it did not want to see is no failure of the step. */
function outliveReader(stream) {
    if (outliving.has(stream))
        return;
    outliving.add(stream);
    stream.on?.('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}

// EXTERNAL MODULE: ../core/lib/hosts/render.js
var render = __webpack_require__(6046);
;// CONCATENATED MODULE: ../core/lib/hosts/console.js







/** Findings that a log lists; more are for reports and `--json`. */
const MAX_LISTED = 200;
/**
 * What the terminal and GitLab have in common: flags and `SOVEREIGN_*` in, data on stdout, diagnostics on stderr, variables
 * handed on through the file of the job.
 * @throws FOLDER_UNSAFE
 */
function consoleHost(options, partsOf) {
    const { flags = {}, env = process.env, cwd = process.cwd(), stdout = process.stdout, stderr = process.stderr, json = false, handTo, } = options;
    const workspace = external_node_path_.resolve(cwd);
    const parts = partsOf({ env, workspace });
    if (parts.jobEnv)
        for (const [name, value] of (0,job_env/* readJobEnv */.lz)(parts.jobEnv()))
            env[name] = value;
    const secrets = (0,lib_secrets/* ambientSecrets */.m)(env);
    const readEnv = (name) => env[name];
    const debug = options.debug ?? env.SOVEREIGN_DEBUG === 'true';
    const color = (stream) => wantsColor(readEnv, parts.logHasColor || stream.isTTY === true);
    const data = createPrinter(stdout, secrets, color(stdout));
    const diagnostics = createPrinter(stderr, secrets, color(stderr));
    const explain = (block) => {
        if (!json)
            diagnostics.print(block);
    };
    let keptInProcess = false;
    return {
        name: parts.name,
        facts: parts.facts,
        workspace,
        ledgerFolder: parts.ledgerFolder,
        debug,
        environment: env,
        secrets,
        ...(parts.commitTime === undefined ? {} : { commitTime: parts.commitTime }),
        log: {
            info: (text) => explain({ text }),
            warn: (text) => diagnostics.print({ text: `warning: ${text}`, style: 'yellow' }),
            detail: (text) => {
                if (debug)
                    diagnostics.print({ text, style: 'dim' });
            },
        },
        get privateFolder() {
            return parts.privateFolder();
        },
        keepsPrivateFolder: parts.keepsPrivateFolder,
        env: readEnv,
        mask: (secret) => secrets.add(secret),
        exportVariable: (name, value) => {
            if (handTo)
                handTo.variables.set(name, value);
            else if (parts.jobEnv)
                (0,job_env/* setJobEnv */.jn)(parts.jobEnv(), name, value);
            else
                keptInProcess = true;
            env[name] = value;
        },
        ...parts.state,
        rawInput: (name) => flags[name] ?? env[`SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')}`],
        givenInputs: () => Object.keys(flags).filter((name) => flags[name] !== undefined),
        oidcToken: async (audience) => {
            const token = parts.token(audience);
            secrets.add(token);
            return token;
        },
        setOutput: parts.setOutput,
        group: parts.group(diagnostics),
        report: async (step) => {
            if (json)
                return;
            const shown = step.findings.filter((finding) => !(0,lib_finding/* isKnown */.qE)(finding));
            for (const finding of shown.slice(0, MAX_LISTED))
                for (const block of (0,render/* findingBlocks */.Y1)(finding))
                    data.print(block);
            const more = shown.length - MAX_LISTED;
            if (more > 0)
                data.print({ text: `\u2026 and ${(0,render/* count */.U9)(more, 'finding')} more: --json and --sarif have them all.` });
            if (shown.length > 0)
                explain({ text: '"sovereign explain RULE" says why a rule is there, with examples.', style: 'dim' });
            for (const block of (0,render/* baselineBlocks */.SK)(step))
                data.print(block);
        },
        fail: (error) => {
            for (const block of (0,render/* errorBlocks */.pT)(error, debug))
                diagnostics.print(block);
        },
        finish: async (result) => {
            if (json)
                data.raw((0,hosts_text/* jsonText */.s$)(secrets.scrubDeep(documentOf(result)).value));
            else
                for (const [name, value] of Object.entries(result.outputs))
                    data.raw(`${name}=${(0,hosts_text/* visible */.RK)(value)}\n`);
            if (keptInProcess) {
                explain({
                    text: 'The variables of this step end with it. To keep them, name a file in SOVEREIGN_JOB_ENV and source it in the shell.',
                });
            }
            explain((0,render/* endBlock */.f8)(result));
            parts.finish();
        },
    };
}
/** The one document of `--json`. */
function documentOf({ action, status, outputs, findings, gone, checks, error }) {
    return {
        schemaVersion: 1,
        action,
        status,
        outputs,
        findings,
        ...(gone && { gone }),
        checks,
        ...(error && { error: errorDocument(error) }),
    };
}
const errorDocument = ({ code, message, details, fix, docs }) => ({ code, message, details, fix, docs });


/***/ }),

/***/ 38321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 43715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ gitlabFacts),
/* harmony export */   J: () => (/* binding */ githubFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);


const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq)({
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
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq)({
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


/***/ }),

/***/ 27277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48381);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49195);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2333);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8509);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43715);
/* harmony import */ var _oidc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64607);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54124);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6046);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11649);











/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 32322));
    const env = process.env;
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .ambientSecrets */ .m)(env);
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFacts */ .J)(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .newPrivateFolder */ .M)(temporary);
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
            const token = await (0,_oidc_js__WEBPACK_IMPORTED_MODULE_6__/* .requestToken */ .Fr)({
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
                if ((0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(finding))
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
                print({ text: `\u2026 and ${(0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            for (const block of (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineBlocks */ .SK)(step))
                print(block);
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print((0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .endBlock */ .f8)(result)),
    };
    function fail(error) {
        const [head, ...rest] = (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .errorBlocks */ .pT)(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .errorBlocks */ .pT)(error, true).slice(rest.length + 1))
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
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .errnoOf */ .UQ)(error))
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writeFailure */ .EU)(variable, error);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
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

/***/ 57425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   jn: () => (/* binding */ setJobEnv),
/* harmony export */   lz: () => (/* binding */ readJobEnv)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49195);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);





/*
 * Variables that a step exports reach the later steps of its job through a file: every step reads it when it starts, and a
 * POSIX shell can take it with `. file`. One `export NAME='value'` after the other, the last of a name counts.
 */
const VARIABLE = /export ([A-Za-z_][A-Za-z0-9_]*)='((?:[^']|'\\'')*)'\n/y;
const QUOTE = `'\\''`;
const MAX_BYTES = 1024 * 1024;
/**
 * The variables of the file; none where there is no file.
 * @throws FOLDER_UNSAFE when others can read or own it, or it holds anything else, FILE_UNREADABLE
 */
function readJobEnv(file) {
    const variables = new Map();
    const descriptor = open(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    if (descriptor === undefined)
        return variables;
    let text;
    try {
        refuseOpenToOthers(file, descriptor);
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    let end = 0;
    for (VARIABLE.lastIndex = 0; end < text.length; end = VARIABLE.lastIndex) {
        const match = VARIABLE.exec(text);
        if (!match)
            throw unsafe(file, 'holds something that no step wrote');
        variables.set(match[1], match[2].replaceAll(QUOTE, "'"));
    }
    return variables;
}
/**
 * Sets a variable. The file is made with mode 0600, for variables may be secret; a variable that is emptied takes its earlier
 * values out of the file.
 * @throws FOLDER_UNSAFE when others can read or own it, OUTPUT_REFUSED, FILE_UNWRITABLE
 */
function setJobEnv(file, name, value) {
    const line = shellLine(name, value);
    const held = value === '' ? readJobEnv(file) : undefined;
    if (held?.get(name))
        rewrite(file, held.set(name, ''));
    else
        append(file, line);
}
/** A line that sets and exports a variable in a POSIX shell, with its line break. @throws OUTPUT_REFUSED */
function shellLine(name, value) {
    const line = `export ${name}='${value.replaceAll("'", QUOTE)}'\n`;
    VARIABLE.lastIndex = 0;
    if (!VARIABLE.test(line) || VARIABLE.lastIndex !== line.length || value.includes('\0')) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .F)('OUTPUT_REFUSED', `The variable ${JSON.stringify(name)} cannot be set in a shell.`, 'Its name must be letters, digits and underscores, and its value text.');
    }
    return line;
}
function rewrite(file, variables) {
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, [...variables].map(([name, value]) => shellLine(name, value)).join(''), { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
    }
}
function append(file, line) {
    const descriptor = open(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT);
    try {
        refuseOpenToOthers(file, descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, line);
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(file, flags) {
    try {
        if (flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT)
            (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), 0o700);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK, 0o600);
    }
    catch (error) {
        const reading = (flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT) === 0;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ELOOP')
            throw unsafe(file, 'is a link');
        if (reading && (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        throw reading ? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(file, error) : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
    }
}
function refuseOpenToOthers(file, descriptor) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (!stats.isFile() || (stats.mode & 0o077) !== 0 || stats.uid !== (process.getuid?.() ?? stats.uid)) {
        throw unsafe(file, 'is not a file that only this user can read');
    }
    if (stats.size > MAX_BYTES)
        throw unsafe(file, `has more than ${MAX_BYTES} bytes`);
}
const unsafe = (file, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .F)('FOLDER_UNSAFE', `The job's file of variables ${file} ${why}.`, 'Remove it, and find out what made it; or name another in SOVEREIGN_JOB_ENV.');


/***/ }),

/***/ 64607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ requestToken),
/* harmony export */   IH: () => (/* binding */ tokenInHand),
/* harmony export */   S_: () => (/* binding */ variableFor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);


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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(attempt * 1000);
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
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


/***/ }),

/***/ 54124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newPrivateFolder),
/* harmony export */   T: () => (/* binding */ namedPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38321);





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFailure */ .EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFailure */ .EU)(folder, error);
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .F)('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ baselineBlocks),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Y1: () => (/* binding */ findingBlocks),
/* harmony export */   f8: () => (/* binding */ endBlock),
/* harmony export */   pT: () => (/* binding */ errorBlocks)
/* harmony export */ });
/* unused harmony export whereOf */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2333);

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
    const known = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE);
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


/***/ }),

/***/ 48953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/hosts/console.js + 1 modules
var console = __webpack_require__(54777);
;// CONCATENATED MODULE: ../core/lib/hosts/git-facts.js


const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_BYTES = 16 * 1024 * 1024;
/** What git's own files say of the folder: no program is started. Whatever cannot be read is left out. */
function gitFacts(folder) {
    const git = gitFolder(folder);
    if (!git)
        return {};
    const common = external_node_path_.resolve(git, read(external_node_path_.join(git, 'commondir'))?.trim() ?? '.');
    const head = read(external_node_path_.join(git, 'HEAD'))?.trim();
    const ref = head?.match(/^ref: (refs\/\S+)$/)?.[1];
    const commit = ref && !ref.includes('..') ? commitOf(common, ref) : head;
    return {
        ...remote(read(external_node_path_.join(common, 'config')) ?? ''),
        ...(ref && { ref }),
        ...(commit && COMMIT.test(commit) && { commit }),
    };
}
/** The nearest `.git` upwards; in a worktree or submodule it is a file that names the folder. */
function gitFolder(folder) {
    for (let current = external_node_path_.resolve(folder);; current = external_node_path_.dirname(current)) {
        const found = external_node_path_.join(current, '.git');
        const kind = stats(found);
        if (kind?.isDirectory())
            return found;
        if (kind?.isFile()) {
            const named = read(found)?.match(/^gitdir: (.+)$/m)?.[1];
            return named && external_node_path_.resolve(current, named.trim());
        }
        if (current === external_node_path_.dirname(current))
            return undefined;
    }
}
function commitOf(common, ref) {
    const loose = read(external_node_path_.join(common, ref))?.trim();
    if (loose)
        return loose;
    const line = read(external_node_path_.join(common, 'packed-refs'))
        ?.split('\n')
        .find((entry) => entry.endsWith(` ${ref}`));
    return line?.split(' ')[0];
}
/** Server and repository of the remote `origin`, without user and password. */
function remote(config) {
    const section = config.split(/^(?=\[)/m).find((part) => part.startsWith('[remote "origin"]'));
    const address = section?.match(/^\s*url\s*=\s*(\S+)\s*$/m)?.[1];
    if (!address)
        return {};
    const scp = address.match(/^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/);
    const url = scp ? URL.parse(`ssh://${scp[1]}/${scp[2]}`) : URL.parse(address);
    const repository = url?.pathname.replace(/^\/+|(?:\.git)?\/*$/g, '');
    if (!url?.hostname || !repository || !['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol))
        return {};
    return { server: /^https?:$/.test(url.protocol) ? url.origin : `https://${url.hostname}`, repository };
}
function stats(file) {
    try {
        return (0,external_node_fs_.statSync)(file);
    }
    catch {
        return undefined;
    }
}
function read(file) {
    try {
        const found = (0,external_node_fs_.statSync)(file);
        return found.isFile() && found.size <= MAX_BYTES ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ../core/lib/hosts/oidc.js
var oidc = __webpack_require__(64607);
// EXTERNAL MODULE: ../core/lib/hosts/private-folder.js
var private_folder = __webpack_require__(54124);
;// CONCATENATED MODULE: ../core/lib/hosts/terminal.js








/**
 * A terminal, or any CI product that nothing is known of. Facts come from git's files. The OIDC token is taken from
 * `SOVEREIGN_ID_TOKEN` or from the file that `SOVEREIGN_ID_TOKEN_FILE` names.
 */
function terminalHost(options = {}) {
    return (0,console/* consoleHost */.k)(options, ({ env, workspace }) => {
        let privateFolder;
        const state = new Map();
        return {
            name: 'terminal',
            facts: { product: 'terminal', ...gitFacts(workspace) },
            ledgerFolder: external_node_path_.join(workspace, '.sovereign', 'ledger'),
            logHasColor: false,
            privateFolder: () => {
                if (options.handTo?.privateFolder !== undefined)
                    return options.handTo.privateFolder;
                privateFolder ??= (0,private_folder/* newPrivateFolder */.M)((0,external_node_os_.tmpdir)());
                return privateFolder;
            },
            keepsPrivateFolder: options.handTo?.privateFolder !== undefined,
            jobEnv: env.SOVEREIGN_JOB_ENV ? () => external_node_path_.resolve(workspace, env.SOVEREIGN_JOB_ENV) : undefined,
            state: { saveState: (name, value) => void state.set(name, value), state: (name) => state.get(name) },
            token: (audience) => {
                const file = env.SOVEREIGN_ID_TOKEN_FILE;
                const where = file ? `the file ${file}` : (0,oidc/* variableFor */.S_)(audience, 'SOVEREIGN_ID_TOKEN', env);
                const token = file ? readTokenFile(external_node_path_.resolve(workspace, file)) : env[where];
                return (0,oidc/* tokenInHand */.IH)(token, audience, where, `Put a token for the audience ${audience} into SOVEREIGN_ID_TOKEN, or name a file with SOVEREIGN_ID_TOKEN_FILE.`);
            },
            setOutput: () => undefined,
            group: (diagnostics) => async (title, work) => {
                if (!options.json)
                    diagnostics.print({ text: title, style: 'bold' });
                return work();
            },
            finish: () => {
                if (privateFolder)
                    (0,external_node_fs_.rmSync)(privateFolder, { recursive: true, force: true });
                privateFolder = undefined;
            },
        };
    });
}
function readTokenFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,files/* readFailure */.f1)(file, error);
    }
}


/***/ }),

/***/ 11649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
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

/***/ 77133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86219);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);


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

/***/ 22376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 69156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ refuseExpiredExceptions),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   kR: () => (/* binding */ isGranted)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12689);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39653);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);



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

/***/ 78883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ RECORD_TYPE),
/* harmony export */   EW: () => (/* binding */ ledgerError),
/* harmony export */   LS: () => (/* binding */ recordedBoundary),
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   qP: () => (/* binding */ RECORD_NAME)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48381);


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

/***/ 2875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openRecord),
/* harmony export */   e: () => (/* binding */ TEMPORARY_NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48381);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49195);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78883);







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

/***/ 52987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74213);

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

/***/ 44414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);

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

/***/ 74213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   ET: () => (/* binding */ isBucketName),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   MW: () => (/* binding */ suggestedAudience),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   V6: () => (/* binding */ SANDBOX_REGION),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   g6: () => (/* binding */ findRegion),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony export partitionError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

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

/***/ 91252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2333);

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

/***/ 97290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../core/lib/baseline.js
var lib_baseline = __webpack_require__(12689);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/boundary/load.js
var load = __webpack_require__(79911);
;// CONCATENATED MODULE: ../core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/hosts/errors.js
var hosts_errors = __webpack_require__(38321);
// EXTERNAL MODULE: ../core/lib/interruption.js
var lib_interruption = __webpack_require__(77133);
// EXTERNAL MODULE: ../core/lib/judge.js
var judge = __webpack_require__(3287);
// EXTERNAL MODULE: ../core/lib/ledger/record.js
var record = __webpack_require__(78883);
// EXTERNAL MODULE: ../core/lib/ledger/write.js
var write = __webpack_require__(2875);
// EXTERNAL MODULE: ../core/lib/nearest.js
var nearest = __webpack_require__(44414);
;// CONCATENATED MODULE: ../core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 26618));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 49839));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __webpack_require__.e(/* import() */ 1182).then(__webpack_require__.bind(__webpack_require__, 11182));
        return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __webpack_require__.e(/* import() */ 6052).then(__webpack_require__.bind(__webpack_require__, 86052));
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
        load: (service) => void Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 35450)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
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

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
;// CONCATENATED MODULE: ../core/lib/run.js
















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
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 91252));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __webpack_require__.e(/* import() */ 6713).then(__webpack_require__.bind(__webpack_require__, 86713))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __webpack_require__.e(/* import() */ 8872).then(__webpack_require__.bind(__webpack_require__, 28872))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __webpack_require__.e(/* import() */ 9643).then(__webpack_require__.bind(__webpack_require__, 69643))).toCodeQuality(step));
    if (values.sast)
        await files.write(values.sast, (await __webpack_require__.e(/* import() */ 3221).then(__webpack_require__.bind(__webpack_require__, 83221))).toSast(step, started, finished));
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
    const { commentBody, commentError, markerOf, writeComment } = await __webpack_require__.e(/* import() */ 6261).then(__webpack_require__.bind(__webpack_require__, 86261));
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

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ambientSecrets)
/* harmony export */ });
/* unused harmony export Secrets */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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
        const needles = this.needles.map((needle) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.subarray(bytes.length - overlap)) : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(secret, 'utf8');
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
    const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(shift), bytes])
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


/***/ }),

/***/ 92960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ })

};
