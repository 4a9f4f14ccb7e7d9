export const id = 7288;
export const ids = [7288];
export const modules = {

/***/ 24796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ isApiOf),
/* harmony export */   i3: () => (/* binding */ ENVIRONMENT_CHECKS),
/* harmony export */   vF: () => (/* binding */ judgeEnvironment)
/* harmony export */ });
/* unused harmony export gitBlobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * What follows from the answers of a host. Pure: the verifier makes the same of the document in the package. A check is broken where
 * the answers contradict the records, or a rule that the host shows; what nobody demands and nobody did is unknown.
 */
const judgeEnvironment = (document, around) => [
    runCheck(document, around),
    approvalCheck(document, around),
    reviewCheck(document),
    refCheck(document, around),
    signatureCheck(document),
    workflowCheck(document, around),
    runnerCheck(document, around),
];
const named = (name, [verdict, detail]) => ({ name, verdict, detail: `${detail}.` });
/** Names of the checks, as the report and the claims of the verifier know them. */
const ENVIRONMENT_CHECKS = ['run', 'approval', 'review', 'ref', 'commit signature', 'workflow file', 'runner'];
const why = (answer) => `not known: ${answer.unknown}${answer.grant === undefined ? '' : `. Grant ${answer.grant}`}`;
/** Events whose run is of the very commit that the job is told. Others run on a merge, or on the default branch. */
const SAME_COMMIT = new Set(['push', 'workflow_dispatch', 'schedule', 'release', 'create', 'repository_dispatch', 'web', 'api', 'trigger']);
function runCheck({ host, run: answer, repository, api }, around) {
    const judged = () => {
        const jobs = around.records.map(({ job }) => job);
        if ('unknown' in answer)
            return ['unknown', why(answer)];
        const run = answer.known;
        const by = 'known' in run.startedBy ? run.startedBy.known.join(', ') : 'somebody who is not known';
        const is = `the host knows run ${run.id} of ${run.repository} at commit ${run.commit}, which ${by} started (${run.event})`;
        const own = jobs.filter(({ runId }) => runId === run.id);
        const apart = own.flatMap(({ product, server, repository: stated }) => [
            ...(product === host ? [] : [`a step ran on ${product}`]),
            ...(server === undefined || isApiOf(api, server) ? [] : [`${api} is not the API of ${server}`]),
            ...(stated === undefined || same(stated, run.repository) ? [] : [`a step ran in ${stated}`]),
        ]);
        // What earlier attempts left is taken over by later ones, never the other way round.
        const later = own.filter(({ runAttempt }) => Number(runAttempt ?? 1) > Number(run.attempt ?? runAttempt ?? 1));
        if (later.length > 0)
            apart.push(`it was asked about attempt ${run.attempt}, and steps are of attempt ${unique(later.map(({ runAttempt = '' }) => runAttempt))}`);
        if (own.length === 0)
            apart.push('no step ran in it');
        if (!same(repository, run.repository))
            apart.push(`${repository} was asked`);
        if (apart.length > 0)
            return ['broken', `${is}, but ${unique(apart)}`];
        const stated = [...own.flatMap(({ commit }) => commit ?? []), ...claimsOf(answer, around, 'sha')];
        const commits = unique(stated.filter((commit) => commit !== run.commit));
        if (commits !== '')
            return [SAME_COMMIT.has(run.event) ? 'broken' : 'unknown', `${is}; steps of it are of ${commits}`];
        const elsewhere = jobs.length - own.length;
        return elsewhere > 0 ? ['unknown', `${is}; ${elsewhere} of ${jobs.length} records are not of that run`] : ['holds', is];
    };
    return named('run', judged());
}
/** What job tokens of this run claim, as their records note it: signed by the host, and checked when a role was taken with them. */
function claimsOf(run, { records }, name) {
    const id = 'known' in run ? run.known.id : undefined;
    const ofRun = records.filter(({ facts }) => [facts['claim-run_id'], facts['claim-pipeline_id']].some((one) => one !== undefined && String(one) === id));
    return [...new Set(ofRun.flatMap(({ facts }) => facts[`claim-${name}`] ?? []).map(String))];
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const unique = (lines) => [...new Set(lines)].join(', ');
/** Whether an API is that of a server: on the same host, or on `api.` before it, as github.com and GHE.com have it. */
function isApiOf(api, server) {
    const [of, is] = [URL.parse(api), URL.parse(server)];
    return of !== null && is !== null && of.protocol === is.protocol && (of.host === is.host || of.host === `api.${is.host}`);
}
function approvalCheck({ run, environments, approvals: answer }, around) {
    const judged = () => {
        if ('unknown' in answer)
            return ['unknown', why(answer)];
        const started = 'known' in run ? run.known.startedBy : run;
        const given = answer.known.filter(({ state }) => state === 'approved').map(approved);
        if ('unknown' in started)
            return ['unknown', [...given, `who started the run is ${why(started)}`].join('; ')];
        const isStarter = (login) => started.known.some((starter) => same(starter, login));
        if ('unknown' in environments)
            return ['unknown', [...given, `which environments the run used is ${why(environments)}`].join('; ')];
        const hidden = [...claimsOf(run, around, 'environment'), ...environmentsOfSteps(run, around)].filter((name) => !environments.known.some((place) => same(place.name, name)));
        if (hidden.length > 0)
            return ['unknown', [...given, `the job is of ${unique(hidden)}, which the host does not show`].join('; ')];
        if (environments.known.length === 0)
            return ['unknown', 'the run used no environment, so nobody was asked'];
        const isAgain = 'known' in run && Number(run.known.attempt ?? 1) > 1;
        const each = environments.known.map((place) => approvalOf(place, answer.known, isStarter, isAgain));
        const verdict = worst(each);
        const detail = each.map(([, said]) => said).join('; ');
        const machines = started.known.filter((starter) => !isPerson(starter));
        return verdict === 'holds' && machines.length > 0
            ? ['unknown', `${detail}; but ${unique(machines)} started the run, and who was behind that is not known`]
            : [verdict, detail];
    };
    return named('approval', judged());
}
/** Environments that the steps of this run say they ran in. */
const environmentsOfSteps = (run, { records }) => records.flatMap(({ job }) => ('known' in run && job.runId === run.known.id ? (job.environment ?? []) : []));
const approved = ({ environment, by, at }) => `${environment}: approved by ${by}${at === undefined ? '' : ` at ${at}`}`;
function approvalOf({ name, rules }, all, isStarter, isAgain) {
    const given = all.filter(({ environment }) => same(environment, name));
    const yes = given.filter(({ state }) => state === 'approved');
    const no = given.filter(({ state }) => state === 'rejected');
    const others = yes.filter(({ by }) => isPerson(by) && !isStarter(by));
    const own = yes.filter(({ by }) => isPerson(by) && isStarter(by));
    const said = [
        ...others.map(approved),
        ...yes.filter(({ by }) => !isPerson(by)).map((approval) => `${approved(approval)}, which is no person`),
        ...own.map((approval) => `${approved(approval)}, who started the run`),
        ...no.map(({ by }) => `${name}: rejected by ${by}`),
    ].join('; ');
    // Answers have no order that could be relied on: a run that was started again may have been approved after all.
    if (no.length > 0)
        return [yes.length > 0 ? 'unknown' : 'broken', said];
    if ('unknown' in rules)
        return ['unknown', [said, `what ${name} demands is ${why(rules)}`].filter(Boolean).join('; ')];
    const { approvals: needed, selfApproval } = rules.known;
    if (needed === 0)
        return others.length > 0 ? ['holds', said] : ['unknown', said || `${name} demands no approval, and has none`];
    if (yes.length < needed)
        return ['broken', `${name} demands ${needed} and has ${yes.length}${said ? `: ${said}` : ''}`];
    // Who approved which attempt is not told: one of an earlier attempt must not stand for another of this one.
    if (isAgain && others.length < yes.length && selfApproval !== false)
        return ['unknown', `${said}: the host does not say of which attempt`];
    if (new Set(others.map(({ by }) => by.toLowerCase())).size >= needed)
        return ['holds', said];
    return own.length > 0 && selfApproval === false
        ? ['broken', `${said}, which ${name} forbids`]
        : ['unknown', `${said}: ${name} demands ${needed}, and not that others give all of them`];
}
function worst(each) {
    return ['broken', 'unknown'].find((verdict) => each.some(([one]) => one === verdict)) ?? 'holds';
}
function reviewCheck({ changes, ref, run }) {
    const judged = () => {
        if ('unknown' in changes)
            return ['unknown', why(changes)];
        const merged = changes.known.filter((change) => change.merged);
        if (merged.length === 0)
            return ['unknown', 'the commit came with no change that the host knows as merged'];
        const needed = 'known' in ref ? ref.known.reviews : undefined;
        if ('unknown' in run)
            return ['unknown', `which commit was run is ${why(run)}`];
        // A commit in the middle of a change is not what was looked at.
        const { commit } = run.known;
        const released = merged.filter(({ head, merge }) => head === commit || merge === commit);
        if (released.length === 0)
            return [
                'unknown',
                `the run is of ${commit}, which is neither the last commit nor the merge of change ${merged.map(({ number }) => number).join(', ')}`,
            ];
        const each = released.map((change) => reviewOf(change, needed));
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('review', judged());
}
function reviewOf({ number, author, head, headSince, demands, reviews }, ofRef) {
    const needed = demands ?? ofRef;
    const change = `change ${number} by ${author}`;
    if ('unknown' in reviews)
        return ['unknown', `who reviewed ${change} is ${why(reviews)}`];
    const last = lastOf(reviews.known);
    const final = last.filter(({ by }) => !same(by, author));
    const yes = final.filter(({ by, state }) => state === 'approved' && isPerson(by));
    const automata = final.filter(({ by, state }) => state === 'approved' && !isPerson(by));
    const no = final.filter(({ state }) => state === 'rejected');
    const ofHead = yes.filter(({ commit, at }) => commit !== undefined ? commit === head : at !== undefined && headSince !== undefined && Date.parse(at) >= Date.parse(headSince));
    const said = [
        ...yes.map((review) => `${change}: approved by ${review.by}${ofHead.includes(review) ? ` at its last commit ${head}` : `, ${lookedAt(review)}`}`),
        ...automata.map(({ by }) => `${change}: approved by ${by}, which is no person`),
        ...no.map(({ by }) => `${change}: changes were requested by ${by}`),
        ...(last.some(({ by, state }) => state === 'approved' && same(by, author)) ? [`${change}: its author approved it`] : []),
    ].join('; ');
    const approving = last.filter(({ state }) => state === 'approved').length;
    if (needed !== undefined && approving < needed)
        return ['broken', `${change}: ${needed} approvals are demanded, ${approving} given${said ? `: ${said}` : ''}`];
    if (no.length > 0 || yes.length < (needed ?? 0))
        return ['unknown', said];
    return ofHead.length > 0 ? ['holds', said] : ['unknown', said || `${change}: nobody else approved it`];
}
const lookedAt = ({ commit }) => commit === undefined ? 'of which commit is not known' : `but of commit ${commit}, which is not its last`;
/** Apps and access tokens act under accounts of their own; an account that was removed could be anybody's. */
const isPerson = (login) => !/\[bot\]$|^(?:project|group)_\d+_bot(?:_|$)|^ghost$/i.test(login);
/** What each reviewer said last, comments left out: they take nothing back. */
function lastOf(reviews) {
    const last = new Map();
    for (const review of reviews)
        if (review.state !== 'commented')
            last.set(review.by.toLowerCase(), review);
    return [...last.values()];
}
function refCheck({ ref, environments, run }, around) {
    const judged = () => {
        if ('unknown' in ref)
            return ['unknown', why(ref)];
        const { name, rules } = ref.known;
        const is = `${name} is ${ref.known.protected ? 'protected' : 'not protected'}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
        if ('known' in run && run.known.ref !== undefined && !isRefOf(run.known.ref, name))
            return ['broken', `${is}, but the run is of ${run.known.ref}`];
        // A branch and a tag may have one name, which the host gives of a run: a job's token says more.
        const others = claimsOf(run, around, 'ref').filter((stated) => !isRefOf(stated, name));
        if (others.length > 0)
            return ['broken', `${is}, but the job's token is of ${unique(others)}`];
        if (ref.known.protected)
            return ['holds', is];
        const demanding = 'known' in environments ? environments.known.filter(({ rules }) => 'known' in rules && rules.known.refs === 'protected') : [];
        return demanding.length > 0 ? ['broken', `${is}, which ${demanding.map((one) => one.name).join(', ')} demands`] : ['unknown', is];
    };
    return named('ref', judged());
}
const isRefOf = (short, name) => name === short || name.replace(/^refs\/(?:heads|tags)\//, '') === short;
function signatureCheck({ commit, ref, run }) {
    const judged = () => {
        if ('unknown' in commit)
            return ['unknown', why(commit)];
        const { id, verified, reason } = commit.known;
        if ('known' in run && run.known.commit !== id)
            return ['unknown', `commit ${id} was looked at, and the run is of ${run.known.commit}`];
        if (verified)
            return ['holds', `the host verified the signature of commit ${id}`];
        const demanded = 'known' in ref && ref.known.signatures === true;
        return [
            demanded ? 'broken' : 'unknown',
            `the host did not verify a signature of commit ${id}: ${reason}${demanded ? ', though its ref demands one' : ''}`,
        ];
    };
    return named('commit signature', judged());
}
function workflowCheck({ host, run, files, repository }, around) {
    const judged = () => {
        if ('unknown' in run)
            return ['unknown', why(run)];
        const own = files.find(({ role }) => role === 'workflow');
        if (!own || own.path !== run.known.workflow || !same(own.repository, repository))
            return ['unknown', 'the workflow file of the run was not asked for'];
        const stated = claimsOf(run, around, host === 'github' ? 'workflow_sha' : 'ci_config_sha');
        const each = files.map((file) => {
            const place = `${file.repository}/${file.path} at ${file.commit}`;
            if ('unknown' in file.content)
                return ['unknown', `${place} is ${why(file.content)}`];
            const { sha256, blob } = file.content.known;
            const bytes = around.files.get(sha256);
            if (bytes === undefined)
                return ['unknown', `${place} is not among the files of this record`];
            if (blob === undefined)
                return ['unknown', `${place} has no git id that its bytes could be compared with`];
            if (gitBlobId(bytes, blob.length) !== blob)
                return ['broken', `${place} does not have the git id ${blob}`];
            if (file.role === 'workflow' && stated.some((commit) => commit !== file.commit))
                return ['broken', `${place}, but the job's token is of the one at ${unique(stated)}`];
            if (file.role === 'workflow' && file.commit !== run.known.commit && stated.length === 0)
                return ['unknown', `${place}, and the run is of ${run.known.commit}`];
            return ['holds', `${place} has the git id ${blob}`];
        });
        const missing = claimsOf(run, around, 'job_workflow_ref')
            .map((of) => of.replace(/@.*$/s, ''))
            .filter((of) => !files.some((file) => same(`${file.repository}/${file.path}`, of)));
        if (missing.length > 0)
            each.push(['unknown', `the job's token is of ${unique(missing)}, which is not here`]);
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('workflow file', judged());
}
/** The id that git gives to bytes, by SHA-1, or SHA-256 where the repository has that. */
const gitBlobId = (bytes, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
function runnerCheck({ jobs: answer, run }, around) {
    const { records, selfHostedOnly } = around;
    const judged = () => {
        // A label is what somebody calls a runner; a token says whose it is.
        const hosted = claimsOf(run, around, 'runner_environment').filter((of) => of !== 'self-hosted');
        if (selfHostedOnly && hosted.length > 0)
            return ['broken', `the job's token is of a runner that is ${unique(hosted)}, and the boundary demands a self-hosted one`];
        if ('unknown' in answer)
            return ['unknown', why(answer)];
        const names = new Set(records.flatMap(({ job }) => job.runner?.name ?? []));
        const found = answer.known.filter(({ runner }) => names.has(runner.name));
        if (names.size === 0 || found.length === 0)
            return ['unknown', 'the host names no runner that the records name'];
        const missing = [...names].filter((name) => !found.some(({ runner }) => runner.name === name));
        const each = found.map(({ name, runner }) => {
            const is = runner.selfHosted === undefined
                ? 'whose runner that is, the host does not say'
                : runner.selfHosted
                    ? 'self-hosted'
                    : "the host's own";
            const detail = `${name} ran on ${runner.name}${runner.group === undefined ? '' : ` of ${runner.group}`} (${is})`;
            if (!selfHostedOnly || runner.selfHosted === true)
                return ['holds', detail];
            return runner.selfHosted === false ? ['broken', `${detail}, and the boundary demands a self-hosted one`] : ['unknown', detail];
        });
        if (missing.length > 0)
            each.push(['unknown', `the host does not name ${missing.join(', ')}`]);
        return [worst(each), each.map(([, detail]) => detail).join('; ')];
    };
    return named('runner', judged());
}


/***/ }),

/***/ 38493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ streamHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9643);




/** Bytes from which on a thread saves more time than it takes to start. */
const WORTH_A_THREAD = 256 * 1024 * 1024;
/**
 * Hashes a stream beside the work of this thread where it is large: a package is hashed as a whole while each of its files is.
 * Where no thread can be had, this one does it.
 * @param expected about how many bytes will come
 */
async function streamHash(expected) {
    return (expected >= WORTH_A_THREAD && (await hashThread())) || hashHere();
}
function hashHere() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex'), close: () => undefined };
}
/** Pieces that wait for the thread. */
const SLOTS = 4;
/** A text and not a file, so that a bundle has it wherever it is put. It is a script: no module loads it. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', ({ start, length }) => {
  if (length === 0) parentPort.postMessage(hash.digest('hex'));
  else parentPort.postMessage(void hash.update(new Uint8Array(workerData, start, length)));
});
`;
async function hashThread() {
    const memory = new SharedArrayBuffer(SLOTS * _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts);
    let worker;
    try {
        worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(SCRIPT, { eval: true, workerData: memory, env: {}, execArgv: [] });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(worker, 'online');
    }
    catch {
        return undefined;
    }
    // A thread that nobody asks again must not keep the process.
    worker.unref();
    let taken = 0;
    let hashed = 0;
    let result;
    let failure;
    let wake = () => undefined;
    worker.on('message', (digest) => {
        if (digest === undefined)
            hashed += 1;
        result = digest;
        wake();
    });
    worker.on('error', (error) => {
        failure = error;
        wake();
    });
    worker.on('exit', () => {
        failure ??= new Error('the thread that hashes has ended');
        wake();
    });
    const until = async (done) => {
        while (!done()) {
            if (failure)
                throw failure;
            worker.ref();
            await new Promise((resolve) => {
                wake = resolve;
            });
            worker.unref();
        }
    };
    return {
        update: async (bytes) => {
            for (let at = 0; at < bytes.length; at += _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts) {
                await until(() => taken - hashed < SLOTS);
                const piece = bytes.subarray(at, at + _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts);
                const start = (taken % SLOTS) * _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .PIECE_BYTES */ .ts;
                new Uint8Array(memory, start, piece.length).set(piece);
                worker.postMessage({ start, length: piece.length });
                taken += 1;
            }
        },
        digest: async () => {
            worker.postMessage({ length: 0 });
            await until(() => result !== undefined);
            await worker.terminate();
            return result;
        },
        close: () => void worker.terminate(),
    };
}


/***/ }),

/***/ 26092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fJ: () => (/* binding */ parseControlMap),
/* harmony export */   iK: () => (/* binding */ MAX_MAP_BYTES),
/* harmony export */   oy: () => (/* binding */ isMapPath),
/* harmony export */   readControlFiles: () => (/* binding */ readControlFiles),
/* harmony export */   xG: () => (/* binding */ MAX_MAPS)
/* harmony export */ });
/* unused harmony export mapPath */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77958);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96038);
/* harmony import */ var _built_in_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24201);




const MAX_MAP_BYTES = 256 * 1024;
/** In one package. */
const MAX_MAPS = 8;
const invalid = (message, details = []) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('CONTROLS_INVALID', message, 'Correct each place that is listed; the schema is docs/schemas/controls.schema.json.', {
    details,
});
/** Parses a control map, in YAML or JSON. @throws CONTROLS_INVALID with one line per mistake, `file:line:column  path  message` */
async function parseControlMap(text, source) {
    const { controlMapSchema } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(6565)]).then(__webpack_require__.bind(__webpack_require__, 76565));
    try {
        const { value, invalid: mistaken } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseDeclared */ .U)(text, source, controlMapSchema, {
            ifEmpty: 'write "version: 1", an id, sources and requirements',
            error: invalid,
        });
        const mistakes = value.requirements.flatMap(({ supports }, index) => Object.keys(supports)
            .filter((name) => !Object.hasOwn(value.sources, name))
            .map((name) => ({ path: ['requirements', index, 'supports', name], message: 'is none of the sources that the file declares' })));
        if (value.id === _built_in_map_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_MAP */ .Q.id)
            mistakes.push({ path: ['id'], message: 'is the id of the built-in map' });
        if (mistakes.length > 0)
            throw mistaken(mistakes);
        return value;
    }
    catch (error) {
        // Text that is nested too deeply ends the parser's stack.
        throw error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj ? error : invalid(`${source} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Where a map lies in a package. JSON keeps its name, so that nobody is told that it is YAML. */
const mapPath = (id, isJson) => `${_package_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PATHS */ .R7.controls}${id}.${isJson ? 'json' : 'yaml'}`;
/** Whether a path is one that a map of this id can have. */
const isMapPath = (path, id) => path === mapPath(id, false) || path === mapPath(id, true);
/**
 * Reads the control maps that go into a package, by path in it.
 * @throws CONTROLS_INVALID, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readControlFiles(files, names) {
    if (names.length > MAX_MAPS)
        throw invalid(`${names.length} control maps are named; a package takes ${MAX_MAPS}.`);
    const read = [];
    for (const name of names) {
        const text = await files.readText(name, MAX_MAP_BYTES);
        const map = await parseControlMap(text, name);
        if (read.some((other) => other.map.id === map.id))
            throw invalid(`${name} has the id "${map.id}", which another map has too.`);
        const bytes = Buffer.from(text);
        read.push({ path: mapPath(map.id, /\.json$/i.test(name)), sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes), map, bytes });
    }
    return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 40937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkSignature),
/* harmony export */   z: () => (/* binding */ claimSignature)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84343);
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61836);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96038);
/* harmony import */ var _package_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89715);



const CHECK_CLAIMS = {
    bundle: 'The signature is a well-formed Sigstore bundle.',
    key: 'The signer is one that the given trust names.',
    identity: 'The signer is one that the given trust names.',
    certificate: 'The certificate of the signer was issued by an authority that the given trust names, and was valid when it signed.',
    'certificate transparency': 'The certificate of the signer stands in a log that the given trust names.',
    signature: 'The signature is right for what was signed.',
    'payload type': 'What was signed is an in-toto statement.',
    statement: 'The statement is well-formed.',
    subject: 'The statement is about this manifest.',
    'transparency log': 'The signature stands in a transparency log that the given trust names.',
    timestamp: 'A time-stamp authority that the given trust names saw the signature.',
};
const UNKNOWN_SIGNER = 'No trust was given, so anyone may have signed this. Trust comes from outside the package: --trust FILE.';
/**
 * Claims on the signature over a file: who signed, and each check of it.
 * @param summary the claim as a sentence that is true when it holds
 */
async function claimSignature(claims, id, summary, bundle, artifactSha256, trust) {
    const verification = await (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)(bundle, { trust: trust ?? { keys: [], logs: [], authorities: [] }, artifactSha256 });
    // With no signer there is nothing that could hold; a bundle that is wrong in itself is broken all the same.
    const isKnown = trust !== undefined && trust.keys.length + (trust.identities?.length ?? 0) > 0;
    const signer = verification.key ?? verification.identity;
    const verdict = verification.verdict === 'holds' && !(isKnown && signer) ? 'unknown' : verification.verdict;
    claims.add(id, verdict, summary, trust === undefined
        ? UNKNOWN_SIGNER
        : verdict === 'holds'
            ? `Signed by ${signer?.name}${verification.signedAt ? `, seen ${verification.signedAt}` : ''}.`
            : isKnown
                ? 'See the checks of the signature.'
                : 'The trust that was given names no signer.');
    for (const { name, verdict: answer, detail } of verification.checks) {
        claims.add(`signature.${name.replaceAll(' ', '-')}`, answer, CHECK_CLAIMS[name] ?? `The check "${name}" holds.`, detail, {
            counts: answer === 'broken',
        });
    }
    return verification;
}
/** SHA-256 of no bytes. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Claims on the signature over the manifest, and on what the signed statement binds. */
async function checkSignature(claims, contents, trust) {
    const summary = 'The manifest is signed by a key or identity that the given trust names, and seen by the witnesses that it names.';
    const bundle = contents.texts.get(_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.signature);
    if (bundle === undefined) {
        claims.add('signature.package', 'broken', summary, `${_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.signature} is missing or too large to read.`);
        return {};
    }
    const manifest = contents.files.get(_package_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7.manifest)?.sha256 ?? NOTHING;
    const verification = await claimSignature(claims, 'signature.package', summary, bundle, manifest, trust);
    const statement = verification.statement ?? unverifiedStatement(bundle);
    if (statement)
        checkBinding(claims, contents, statement, verification.statement !== undefined);
    else
        claims.add('signature.binds', 'broken', BINDS, 'The bundle holds no readable in-toto statement.');
    return { verification, ...(statement && { statement }) };
}
const BINDS = 'The signed statement names the manifest and the bag files by their SHA-256.';
function checkBinding(claims, contents, statement, vouched) {
    const problems = [];
    for (const name of _package_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNED_TAG_FILES */ .Mu) {
        const named = statement.subject.filter((subject) => subject.name === name);
        const digest = named[0]?.digest.sha256;
        if (named.length !== 1 || digest === undefined)
            problems.push(`${name} is not named once, by a SHA-256.`);
        else if (digest !== contents.files.get(name)?.sha256)
            problems.push(`${name} is signed as ${digest}, and is ${contents.files.get(name)?.sha256}.`);
    }
    if (statement.predicateType !== _package_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To)
        problems.push(`The statement is of type ${statement.predicateType}: it was not made for an evidence package.`);
    claims.add('signature.binds', problems.length > 0 ? 'broken' : vouched ? 'holds' : 'unknown', BINDS, problems.length > 0
        ? 'The signature belongs to something else, or the package was changed after it was signed.'
        : vouched
            ? `${_package_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNED_TAG_FILES */ .Mu.join(', ')}.`
            : 'The names and hashes match, but the signer is unknown.', { details: problems });
}
/** The statement inside a bundle that nobody vouches for: only good for saying what does not fit. */
function unverifiedStatement(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(bundle);
        const parsed = (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(Buffer.from(String(dsseEnvelope?.payload ?? ''), 'base64'));
        return typeof parsed === 'string' ? undefined : parsed;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var names = __webpack_require__(96038);
// EXTERNAL MODULE: ../core/lib/counted.js
var counted = __webpack_require__(79730);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/bag.js
var package_bag = __webpack_require__(74308);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/claim.js
var verify_claim = __webpack_require__(34335);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/ledger/parse.js + 1 modules
var parse = __webpack_require__(38545);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(84343);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/document.js
var environment_document = __webpack_require__(49482);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js + 1 modules
var index_file = __webpack_require__(30359);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/control-file.js
var control_file = __webpack_require__(26092);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/report.js + 10 modules
var report = __webpack_require__(81125);
// EXTERNAL MODULE: ../core/lib/byte-table.js
var byte_table = __webpack_require__(90649);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/file-table.js


/** Every file of a package and of its manifest. There may be very many: paths and hashes are kept as bytes, each once. */
class FileTable {
    #paths = new byte_table/* ByteTable */.L();
    #hashes = new byte_table/* ByteTable */.L();
    /** By the row of a path: 1 + the row of the hash. */
    #found = new byte_table/* NumberColumn */.o();
    #listed = new byte_table/* NumberColumn */.o();
    /** By the row of a hash: 1 + the bytes of what has it, 0 where nothing has. */
    #sizes = new byte_table/* NumberColumn */.o();
    /** By the row of a hash: 1 where a step kept what has it. */
    #kept = new byte_table/* NumberColumn */.o();
    #payload = { bytes: 0, files: 0 };
    /** Notes a file that is there. */
    add(path, sha256, size) {
        const hash = this.#hashes.addHex(sha256);
        this.#found.set(this.#paths.addText(path), hash + 1);
        this.#sizes.set(hash, size + 1);
        if (path.startsWith(names/* PATHS */.R7.files))
            this.#kept.set(hash, 1);
        if (path.startsWith('data/'))
            this.#payload = { bytes: this.#payload.bytes + size, files: this.#payload.files + 1 };
    }
    /** Notes what the manifest lists, unless it lists the path already; tells whether it did not. */
    list(path, sha256) {
        const row = this.#paths.addText(path);
        if (this.#listed.get(row) > 0)
            return false;
        this.#listed.set(row, this.#hashes.addHex(sha256) + 1);
        return true;
    }
    /** Paths that are there or listed. */
    get size() {
        return this.#paths.size;
    }
    /** What is there below `data/`. */
    get payload() {
        return this.#payload;
    }
    /** Whether a path is there or listed. */
    has(path) {
        return this.#paths.findText(path) !== undefined;
    }
    /** What is there under a path. */
    get(path) {
        const row = this.#paths.findText(path);
        return row === undefined ? undefined : this.#foundAt(row);
    }
    /** Whether a file with this SHA-256 is there. */
    hasContent(sha256) {
        // What begins like a SHA-256 is none.
        const hash = /^[0-9a-f]{64}$/.test(sha256) ? this.#hashes.findHex(sha256) : undefined;
        return hash !== undefined && this.#sizes.get(hash) > 0;
    }
    /** In the order in which they were met. */
    *rows() {
        for (let row = 0; row < this.#paths.size; row += 1)
            yield { path: this.#paths.textAt(row), found: this.#foundAt(row), listed: this.#hashAt(this.#listed.get(row)) };
    }
    /** Bytes of the files that steps kept, by SHA-256, which must be one. */
    get kept() {
        return { get: (sha256) => this.#keptSize(sha256), keys: () => this.#keptHashes() };
    }
    #keptSize(sha256) {
        const hash = this.#hashes.findHex(sha256);
        return hash === undefined || this.#kept.get(hash) === 0 ? undefined : this.#sizes.get(hash) - 1;
    }
    *#keptHashes() {
        for (let hash = 0; hash < this.#hashes.size; hash += 1)
            if (this.#kept.get(hash) > 0)
                yield this.#hashes.hexAt(hash);
        return undefined;
    }
    #foundAt(row) {
        const place = this.#found.get(row);
        return place === 0 ? undefined : { sha256: this.#hashAt(place), size: this.#sizes.get(place - 1) - 1 };
    }
    #hashAt(place) {
        return place === 0 ? undefined : this.#hashes.hexAt(place - 1);
    }
}

// EXTERNAL MODULE: ../core/lib/instance-identity/verify.js + 3 modules
var instance_identity_verify = __webpack_require__(80143);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/location.js


/** Files of a runner's identity, among those that a step kept: whatever a package had to rename, the end stays. */
const IDENTITY_FILE = /\.identity-(?:document\.json|signature\.pem|certificate\.pem)$/;
/** No such file is larger than what a step keeps. */
const MAX_IDENTITY_BYTES = 256 * 1024;
const CLAIM = 'Where the runners showed that they are is inside the boundary.';
/**
 * The claim on where the runners were, made again from the documents in the package: nothing of what the record says about them
 * is taken over. There is no claim where no step was asked to show anything.
 */
function checkLocation(claims, contents, records, boundary) {
    const answers = records.flatMap((record) => {
        const { 'location-source': source, 'location-where': where, 'location-strength': strength } = record.facts;
        if (source === undefined)
            return [];
        const { verdict, line } = source === 'ec2' ? ofInstance(contents, record, boundary) : ofHint(where, strength);
        return [{ verdict, line: `${record.action}, ${record.startedAt}: ${line}` }];
    });
    if (answers.length === 0)
        return;
    const broken = answers.filter(({ verdict }) => verdict === 'broken').length;
    const verified = answers.filter(({ verdict }) => verdict === 'holds').length;
    claims.add('deployment.runners', broken > 0 ? 'broken' : verified < answers.length ? 'unknown' : 'holds', CLAIM, broken > 0
        ? `${broken} of ${(0,counted/* counted */.h)(answers.length, 'runner')} did not.`
        : `${verified} of ${(0,counted/* counted */.h)(answers.length, 'runner')}: evidence, not proof.`, { details: answers.map(({ line }) => line), counts: broken > 0 });
}
const ofHint = (where, strength) => ({
    verdict: 'unknown',
    line: `${where ?? 'nothing'}: ${strength ?? 'not verified'}`,
});
function ofInstance(contents, record, boundary) {
    const said = record.facts['location-verdict'];
    const document = textOf(contents, record, 'instance.identity-document.json');
    const signature = textOf(contents, record, 'instance.identity-signature.pem');
    if (document === undefined || signature === undefined) {
        const line = said === 'holds' ? 'the record speaks of a document that is not here' : 'the runner showed no document';
        return { verdict: said === 'holds' ? 'broken' : 'unknown', line };
    }
    if (boundary === undefined)
        return { verdict: 'unknown', line: 'there is no boundary to compare its document with' };
    const certificates = textOf(contents, record, 'instance.identity-certificate.pem');
    const evidence = { document: Buffer.from(document), signature, certificates };
    const now = Date.parse(record.finishedAt ?? record.startedAt);
    const { verdict, checks, identity } = (0,instance_identity_verify/* verifyInstanceIdentity */.lC)(evidence, boundary, now);
    const where = identity ? `${identity.zone}, instance ${identity.instance} of account ${identity.account}` : 'no place';
    const why = checks.find((check) => check.verdict === verdict)?.detail ?? '';
    if (verdict === 'holds')
        return { verdict, line: `${where}: the signature of EC2 holds; whoever read it there can show it elsewhere, and later` };
    // A step that took for genuine what is not was lied to, or lies.
    return { verdict: said === 'holds' ? 'broken' : verdict, line: `${where}: ${why}` };
}
/** The text of a file that a step kept under this name. */
function textOf({ files, texts }, { made }, name) {
    const material = made.find((candidate) => candidate.name === name && candidate.kept === true);
    if (!material)
        return undefined;
    for (const [path, text] of texts)
        if (IDENTITY_FILE.test(path) && files.get(path)?.sha256 === material.sha256)
            return text;
    return undefined;
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/manifest.js

/** Of a name that belongs into the other manifest. */
const strangeTo = (name) => `lists ${name}, which is not its to list`;
const MAX_STRANGERS = 100;
/** Bytes whose lines are made at once. */
const PIECE = 16 * 1024;
/** The manifest of the payload, which may be long: what it lists is noted in the table as it goes by. */
class PayloadManifest {
    #reader;
    #strangers = [];
    constructor(files) {
        this.#reader = new package_bag/* ManifestReader */.pT((name, sha256) => {
            if (!files.list(name, sha256))
                return false;
            if (!name.startsWith('data/') && this.#strangers.length < MAX_STRANGERS)
                this.#strangers.push(strangeTo(name));
            return true;
        });
    }
    write(chunk) {
        // Whatever is not ASCII is in no line of a manifest.
        for (let at = 0; at < chunk.length; at += PIECE)
            this.#reader.write(chunk.toString('latin1', at, at + PIECE));
    }
    end() {
        this.#reader.end();
        const { names, problems } = this.#reader;
        return { names, problems: [...problems, ...this.#strangers] };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/tar.js
var tar = __webpack_require__(66159);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/pieces.js
var pieces = __webpack_require__(9643);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/stream-hash.js
var stream_hash = __webpack_require__(38493);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/source.js






/**
 * Reads every entry once and hands it on. Bad content is a problem of the container, never an error.
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function readContainer(input, take) {
    if (typeof input !== 'string')
        return readPackedBag(input, take);
    const { kind, size } = await look(input);
    return kind === 'folder' ? readFolder(input, take) : readPackedBag(readable(input, named(input)), take, size);
}
async function look(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (stats.isDirectory())
            return { kind: 'folder', size: 0 };
        if (stats.isFile())
            return { kind: 'file', size: stats.size };
    }
    catch (error) {
        throw unreadable(file, error);
    }
    throw (0,files/* fileError */.zS)('FILE_UNREADABLE', `${file} is neither a file nor a folder.`, 'Name a package (.tar) or an extracted one.');
}
function unreadable(file, error) {
    return (0,errors/* errnoOf */.UQ)(error) === 'ENOENT' || (0,errors/* errnoOf */.UQ)(error) === 'ENOTDIR'
        ? (0,files/* fileError */.zS)('FILE_MISSING', `There is no ${file}.`, 'Check the path.', { cause: error })
        : (0,files/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, 'Check the permissions and the disk.', { cause: error });
}
async function* readable(file, bytes) {
    try {
        yield* bytes;
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).size;
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
/** The file that somebody named, which may be a link. */
async function* named(file) {
    const handle = await (0,promises_.open)(file);
    try {
        yield* (0,pieces/* piecesOf */.Xe)(handle);
    }
    finally {
        await handle.close();
    }
}
const MAX_PROBLEMS = 1000;
/** @param expected about how many bytes will come, where that is known */
async function readPackedBag(bytes, take, expected = 0) {
    const container = { kind: 'tar', problems: [], entries: 0 };
    const problem = (message) => {
        if (container.problems.length < MAX_PROBLEMS)
            container.problems.push(message);
    };
    const hash = await (0,stream_hash/* streamHash */.L)(expected);
    let size = 0;
    const iterator = bytes[Symbol.asyncIterator]();
    // Without a `return`, the reader cannot close the source: the rest is still hashed when it gives up.
    const hashed = {
        [Symbol.asyncIterator]: () => ({
            next: async () => {
                const step = await iterator.next();
                if (!step.done) {
                    await hash.update(step.value);
                    size += step.value.length;
                }
                return step;
            },
        }),
    };
    try {
        for await (const { name, size: length, mode, mtime, bytes, body } of (0,tar/* readTar */.sB)(hashed, ({ message }) => problem(message))) {
            container.entries += 1;
            const slash = name.indexOf('/');
            const base = name.slice(0, Math.max(slash, 0));
            container.base ??= base;
            container.mtime ??= mtime;
            if (slash < 1 || base !== container.base) {
                problem(`${name} does not lie in the one base folder "${container.base}".`);
                continue;
            }
            if (mode !== 0o644)
                problem(`${name} has the mode ${mode.toString(8)}, not 644.`);
            if (mtime !== container.mtime)
                problem(`${name} has another time than the entries before it.`);
            await take({ name: name.slice(slash + 1), size: length, bytes, body });
        }
        for await (const _ of hashed)
            ;
        if (container.entries === 0)
            problem('The archive has no entry that can be read.');
        return { ...container, packageId: await hash.digest(), size };
    }
    finally {
        hash.close();
        await iterator.return?.();
    }
}
async function readFolder(folder, take) {
    const container = { kind: 'folder', problems: [], entries: 0 };
    const visit = async (inside) => {
        const entries = await (0,promises_.readdir)(external_node_path_.join(folder, inside), { withFileTypes: true }).catch((error) => {
            throw unreadable(external_node_path_.join(folder, inside), error);
        });
        entries.sort((a, b) => (0,tar/* compareTarNames */.TP)(a.name, b.name));
        for (const entry of entries) {
            const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
            const problem = (0,tar/* tarNameProblem */.o6)(name);
            if (problem !== undefined)
                container.problems.push(`${JSON.stringify(name)} ${problem}.`);
            else if (entry.isDirectory())
                await visit(name);
            else if (!entry.isFile())
                container.problems.push(`${name} is a link or a device, not a file.`);
            else {
                container.entries += 1;
                const file = external_node_path_.join(folder, name);
                const size = sizeOf(file);
                await take({ name, size, body: readable(file, (0,pieces/* plainFile */.dC)(file, size)) });
            }
        }
    };
    await visit('');
    return container;
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/contents.js












const TEXTS = new Set([names/* PATHS */.R7.bagInfo, names/* PATHS */.R7.bagIt, names/* PATHS */.R7.boundary, names/* PATHS */.R7.index, names/* PATHS */.R7.signature, names/* PATHS */.R7.tagManifest]);
/** A manifest larger than this is hashed, but not read: it has more than two million names. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** More than all that stands before the lists of an index. */
const INDEX_START_BYTES = 64 * 1024;
/** A text, record or bundle larger than this is hashed, but not read. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** All texts and records together. */
const MAX_MEMORY_BYTES = 256 * 1024 * 1024;
/** Reads a package once, in flat memory. @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read */
async function readContents(input, trust) {
    const contents = {
        files: new FileTable(),
        texts: new Map(),
        records: new Map(),
        brokenRecords: new Map(),
        bundles: [],
        sealed: new Map(),
        environment: new Map(),
        tooLarge: [],
    };
    let memory = 0;
    const scratch = new Scratch();
    const container = await readContainer(input, async (entry) => {
        const { name, size } = entry;
        const isRecord = name.startsWith(names/* PATHS */.R7.records);
        const isBundle = name.startsWith(names/* PATHS */.R7.files) && name.endsWith(names/* BUNDLE_SUFFIX */.Zf);
        const isMap = name.startsWith(names/* PATHS */.R7.controls) && size <= control_file/* MAX_MAP_BYTES */.iK;
        const isIdentity = name.startsWith(names/* PATHS */.R7.files) && IDENTITY_FILE.test(name) && size <= MAX_IDENTITY_BYTES;
        const isSealed = name.startsWith(`${names/* PATHS */.R7.files}${index_file.SEAL_ACTION}/`) && !isBundle;
        const isEnvironment = !isBundle && size <= environment_document/* MAX_ENVIRONMENT_BYTES */.Jv && (0,environment_document/* isEnvironmentFile */.CK)(name, contents.environment.size);
        const wanted = TEXTS.has(name) || isRecord || isBundle || isMap || isIdentity || isSealed || isEnvironment;
        const isIndex = name === names/* PATHS */.R7.index;
        const manifest = name === names/* PATHS */.R7.manifest && size <= MAX_MANIFEST_BYTES ? new PayloadManifest(contents.files) : undefined;
        const fits = isIndex || (size <= MAX_TEXT_BYTES && (isBundle || memory + size <= MAX_MEMORY_BYTES));
        if ((wanted && !fits) || (name === names/* PATHS */.R7.manifest && !manifest))
            contents.tooLarge.push(name);
        // Of a record or a bundle nothing is kept but what is made of it.
        const length = Math.min(size, isIndex ? INDEX_START_BYTES : MAX_TEXT_BYTES);
        const room = !wanted || !fits ? undefined : isRecord || isBundle ? scratch.room(length) : Buffer.allocUnsafeSlow(length);
        const { sha256, read } = await hashed(entry, (piece, at) => {
            manifest?.write(piece);
            if (room !== undefined && at < room.length)
                piece.copy(room, at);
        });
        contents.files.add(name, sha256, read);
        if (manifest)
            contents.manifest = manifest.end();
        if (room === undefined)
            return;
        // A file of a folder may grow while it is read: what would be understood are not the bytes that were hashed.
        if (read > length && !isIndex)
            return void contents.tooLarge.push(name);
        const bytes = room.subarray(0, read);
        if (isBundle) {
            contents.bundles.push(innerBundle(name, await (0,verify/* verifyBundle */.I)(bytes, { trust })));
            return;
        }
        memory += bytes.length;
        if (isSealed)
            contents.sealed.set(sha256, bytes);
        else if (isEnvironment)
            contents.environment.set(sha256, bytes);
        else if (!isRecord)
            contents.texts.set(name, bytes.toString('utf8'));
        else
            await readRecord(name, bytes, contents);
    });
    return { container, ...contents };
}
/** Reads an entry to its end, and gives its SHA-256 and how many bytes it had. */
async function hashed({ bytes, body }, take) {
    if (bytes) {
        take(bytes, 0);
        return { sha256: (0,external_node_crypto_.hash)('sha256', bytes), read: bytes.length };
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for await (const piece of body) {
        hash.update(piece);
        take(piece, read);
        read += piece.length;
    }
    return { sha256: hash.digest('hex'), read };
}
/** Memory for one thing after the other. */
class Scratch {
    #memory = Buffer.alloc(0);
    /** What was in it before is lost. */
    room(size) {
        if (size > this.#memory.length)
            this.#memory = Buffer.allocUnsafeSlow(size);
        return this.#memory.subarray(0, size);
    }
}
function innerBundle(path, { verdict, checks, statement }) {
    const reason = checks.find((check) => check.verdict === verdict)?.detail ?? '';
    return { path, verdict, reason, ...(statement && { statement: { predicateType: statement.predicateType, subject: statement.subject } }) };
}
async function readRecord(name, bytes, contents) {
    try {
        const record = await (0,parse/* parseRecord */.H)(bytes);
        if (`${names/* PATHS */.R7.records}${record.id}.json` !== name)
            throw new Error(`says that it is ${JSON.stringify(record.id.slice(0, 200))}`);
        contents.records.set(name, record);
    }
    catch (error) {
        contents.brokenRecords.set(name, (0,errors/* messageOf */.bD)(error));
    }
}
/** Whether a name can be in a package at all. */
const isPackageName = (name) => names/* SAFE_NAME */.wY.test(name) &&
    (name === names/* PATHS */.R7.boundary ||
        name === names/* PATHS */.R7.index ||
        report.REPORT_PATHS.includes(name) ||
        name.startsWith(names/* PATHS */.R7.controls) ||
        name.startsWith(names/* PATHS */.R7.files) ||
        name.startsWith(names/* PATHS */.R7.records));

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/bag.js






/** Claims on the container: that there is nothing in it but what a package can have. */
function checkContainer(claims, { container, files, texts }, time) {
    const { kind, problems, entries, base, mtime } = container;
    if (kind === 'tar') {
        claims.add('container.archive', (0,verify_claim/* verdictOf */.Vj)(problems), 'The archive is one plain, complete tar: files only, safe names, nothing twice, nothing before, between or after.', problems.length > 0 ? `${(0,counted/* counted */.h)(problems.length, 'problem')}.` : `${(0,counted/* counted */.h)(entries, 'entry', 'entries')} below ${base}/.`, { details: problems });
        const expected = mtime === undefined ? undefined : (0,package_bag/* isoSeconds */.nE)(mtime);
        claims.add('container.time', expected === undefined || time === undefined ? 'unknown' : expected === time ? 'holds' : 'broken', 'The times in the archive are the one that its index names.', time === undefined ? 'The index names no time.' : expected === time ? `${time}.` : `The archive says ${expected}, the index ${time}.`);
    }
    else {
        claims.add('container.folder', (0,verify_claim/* verdictOf */.Vj)(problems), 'The folder holds plain files with safe names only.', problems.length > 0 ? `${(0,counted/* counted */.h)(problems.length, 'problem')}.` : `${(0,counted/* counted */.h)(entries, 'file')}.`, { details: problems });
        claims.add('container.archive', 'unknown', 'The archive is the one that was stored.', 'This is a folder: the SHA-256 that the store keeps is that of the tar. Verify the tar to compare it.', { counts: false });
    }
    const bag = bagProblems(files, texts);
    claims.add('container.bag', (0,verify_claim/* verdictOf */.Vj)(bag), 'It is a BagIt 1.0 bag with the payload that it announces.', bag.length > 0 ? `${(0,counted/* counted */.h)(bag.length, 'problem')}.` : `Payload-Oxum ${payloadOxum(files)}.`, { details: bag });
}
function bagProblems(files, texts) {
    const problems = [];
    const bagIt = texts.get(names/* PATHS */.R7.bagIt);
    if (bagIt === undefined)
        problems.push(`${names/* PATHS */.R7.bagIt} is missing.`);
    else if (bagIt !== package_bag/* BAGIT_TXT */.tb)
        problems.push(`${names/* PATHS */.R7.bagIt} does not declare BagIt 1.0 in UTF-8, or says more than that.`);
    const info = texts.get(names/* PATHS */.R7.bagInfo);
    if (info === undefined)
        problems.push(`${names/* PATHS */.R7.bagInfo} is missing.`);
    else {
        const announced = /^Payload-Oxum: (\d+\.\d+)$/m.exec(info)?.[1];
        if (announced !== payloadOxum(files))
            problems.push(`${names/* PATHS */.R7.bagInfo} announces ${announced ?? 'no payload'}, and there is ${payloadOxum(files)} (bytes.files).`);
    }
    return problems;
}
const payloadOxum = ({ payload }) => `${payload.bytes}.${payload.files}`;
/** Claims on the two manifests, and on every file against them. Gives what the tag manifest lists. */
function checkFiles(claims, contents) {
    claimManifest(claims, 'contents.manifest', 'The manifest lists the payload, each file once.', names/* PATHS */.R7.manifest, contents.manifest);
    const tags = readTagManifest(contents);
    claimManifest(claims, 'contents.tagmanifest', 'The tag manifest lists the files beside it.', names/* PATHS */.R7.tagManifest, tags);
    const listed = tags?.files ?? new Map();
    let total = 0;
    const wrong = [];
    for (const { path, problem } of compared(contents.files, listed)) {
        total += 1;
        if (problem !== undefined)
            wrong.push(`${path} ${problem}`);
    }
    claims.add('contents.files', (0,verify_claim/* verdictOf */.Vj)(wrong), 'Every file is listed and has the SHA-256 that is listed; none is missing, none is extra.', wrong.length > 0
        ? `${(0,counted/* counted */.h)(wrong.length, 'file')} of ${total} ${wrong.length === 1 ? 'is' : 'are'} not as listed.`
        : `${(0,counted/* counted */.h)(total, 'file')}.`, { details: wrong.sort() });
    return listed;
}
/** Every file against the manifests, by path. */
const fileClaims = (files, tags) => [...compared(files, tags)]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, problem }) => ({
    path,
    verdict: problem === undefined ? 'holds' : 'broken',
    reason: problem ?? `sha256:${sha256}`,
}));
/** What is there or listed, against what is listed. */
function* compared(files, tags) {
    const compare = (path, manifested, sha256) => ({
        path,
        sha256,
        problem: fileProblem(path, path.startsWith('data/') ? manifested : tags.get(path), sha256),
    });
    for (const { path, found, listed } of files.rows())
        yield compare(path, listed, found?.sha256);
    for (const path of tags.keys())
        if (!files.has(path))
            yield compare(path, undefined, undefined);
}
const TAG_FILES = new Set([names/* PATHS */.R7.bagInfo, names/* PATHS */.R7.bagIt, names/* PATHS */.R7.manifest, names/* PATHS */.R7.signature]);
function fileProblem(name, listed, found) {
    const isPayload = name.startsWith('data/');
    if (name === names/* PATHS */.R7.tagManifest)
        return undefined;
    if (!isPayload && !TAG_FILES.has(name))
        return 'does not belong into a package';
    if (isPayload && !isPackageName(name))
        return 'has a name that no package gives';
    if (found === undefined)
        return 'is missing';
    const manifest = isPayload ? names/* PATHS */.R7.manifest : names/* PATHS */.R7.tagManifest;
    if (listed === undefined)
        return `is not listed in ${manifest}`;
    return found === listed ? undefined : `has changed: ${manifest} says ${listed}, it is ${found}`;
}
function readTagManifest({ texts }) {
    const text = texts.get(names/* PATHS */.R7.tagManifest);
    if (text === undefined)
        return undefined;
    const { files, problems } = (0,package_bag/* parseManifest */.Ng)(text);
    for (const listed of files.keys())
        if (listed.startsWith('data/'))
            problems.push(strangeTo(listed));
    for (const needed of TAG_FILES)
        if (!files.has(needed))
            problems.push(`does not list ${needed}`);
    return { names: files.size, problems, files };
}
function claimManifest(claims, id, claim, name, manifest) {
    if (manifest === undefined) {
        claims.add(id, 'broken', claim, `${name} is missing or too large to read.`);
        return;
    }
    const problems = manifest.names === 0 ? [...manifest.problems, 'lists nothing'] : manifest.problems;
    claims.add(id, (0,verify_claim/* verdictOf */.Vj)(problems), claim, problems.length > 0 ? `${name}: ${problems[0]}.` : `${(0,counted/* counted */.h)(manifest.names, 'file')}.`, {
        details: problems.slice(1, 100),
    });
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/cloud.js
var cloud = __webpack_require__(72390);
// EXTERNAL MODULE: ../core/lib/boundary/load.js
var load = __webpack_require__(79911);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/egress/allowed.js
var egress_allowed = __webpack_require__(62114);
// EXTERNAL MODULE: ../core/lib/issuers.js
var issuers = __webpack_require__(22376);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/run.js
const ONE_RUN = 'Every step was of one run of one commit.';
/**
 * A claim on whether the records belong together. A deployment may be made by several pipelines, so that other runs do not count
 * against the package; nobody should have to find them record by record.
 */
function checkRun(claims, records) {
    const runs = new Map();
    for (const { action, job } of records) {
        const { server, repository, runId, commit } = job;
        const run = [
            runId === undefined ? 'no run' : `run ${runId}`,
            ...(repository === undefined ? [] : [`of ${[server, repository].filter(Boolean).join('/')}`]),
            ...(commit === undefined ? [] : [`at ${commit}`]),
        ].join(' ');
        runs.set(run, [...(runs.get(run) ?? []), action]);
    }
    if (runs.size === 0)
        return;
    const [only = ''] = runs.keys();
    if (runs.size > 1)
        claims.add('deployment.run', 'unknown', ONE_RUN, `There are ${runs.size}.`, {
            details: [...runs].map(([run, actions]) => `${run}: ${actions.join(', ')}`),
            counts: false,
        });
    // What a command line writes names no run: its records may be of several.
    else if (records.some(({ job }) => job.runId === undefined))
        claims.add('deployment.run', 'unknown', ONE_RUN, `They name ${only}.`, { counts: false });
    else
        claims.add('deployment.run', 'holds', ONE_RUN, `R${only.slice(1)}.`, { counts: false });
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/deployment.js






/** Claims on what the package says of the deployment: one boundary, connections and runners inside it, bundles that belong together. Gives the boundary that they asserted. */
async function checkDeployment(claims, contents, index) {
    const records = [...contents.records.values()];
    const boundary = await checkBoundary(claims, contents, records);
    const isSeal = records.length > 0 && records.every(({ action }) => action === index_file.SEAL_ACTION);
    if (!isSeal)
        checkRun(claims, records);
    checkConnections(claims, records, boundary);
    checkLocation(claims, contents, records, boundary);
    // What a deployment made is in its own package, of which a seal holds nothing.
    if (!isSeal || contents.bundles.length > 0)
        checkBundles(claims, contents, records);
    if (!isSeal)
        checkImages(claims, contents, index);
    return boundary;
}
/** As large as a step reads one; a larger text is there to stall the reader. */
const MAX_BOUNDARY_CHARACTERS = 1024 * 1024;
const ONE_BOUNDARY = 'Every step asserted the same boundary, and the package holds it.';
async function checkBoundary(claims, { texts }, records) {
    const text = texts.get(names/* PATHS */.R7.boundary);
    const apart = assertedApart(records);
    const stated = new Map(records.flatMap((record) => record.boundary && !apart.includes(record) ? [[record.boundary.sha256, record.boundary.source]] : []));
    const without = records.flatMap((record) => {
        if (!record.boundary)
            return [`${record.action} ran without a boundary, and so without a network`];
        return apart.includes(record)
            ? [
                `${record.action} connected to nothing and asserted ${record.boundary.source} (sha256:${record.boundary.sha256}), which this rehearsal is for`,
            ]
            : [];
    });
    const [sha256, source] = [...stated][0] ?? [];
    if (stated.size > 1) {
        const details = records.map(({ action, boundary }) => `${action}: ${boundary ? `${boundary.source} (sha256:${boundary.sha256})` : 'none'}`);
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `There are ${stated.size} different ones.`, { details });
        return undefined;
    }
    if (sha256 === undefined || source === undefined) {
        claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, 'No step asserted any.');
        return undefined;
    }
    if (text !== undefined && text.length > MAX_BOUNDARY_CHARACTERS) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${names/* PATHS */.R7.boundary} is larger than a boundary file may be.`);
        return undefined;
    }
    try {
        const preset = /^preset (eusc|eu)$/.exec(source)?.[1];
        const boundary = text !== undefined ? await (0,load/* parseBoundary */.Ov)(text, names/* PATHS */.R7.boundary, '/') : preset ? (0,boundary_boundary/* presetBoundary */.ig)(preset, '/') : undefined;
        if (boundary === undefined) {
            claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, `They name ${source} (sha256:${sha256}), which is not in the package.`);
            return undefined;
        }
        const same = boundary.sha256 === sha256;
        const invented = same ? records.flatMap((record) => (apart.includes(record) ? [] : inventionsOf(record, boundary))) : [];
        const holds = same && invented.length === 0;
        claims.add('deployment.boundary', holds ? 'holds' : 'broken', ONE_BOUNDARY, holds
            ? `${source}: ${boundary.partition}, ${boundary.regions.join(', ')}.`
            : same
                ? 'The records say of it what it does not say.'
                : `They name ${sha256}, and the package holds ${boundary.sha256}.`, { details: [...invented, ...without] });
        return holds ? boundary : undefined;
    }
    catch (error) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${names/* PATHS */.R7.boundary}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/** What a record says of its boundary, whose bytes it names, and the boundary does not say. */
function inventionsOf({ action, boundary: stated }, { partition, regions }) {
    if (!stated)
        return [];
    const more = stated.regions.filter((region) => !regions.includes(region));
    return [
        ...(stated.partition === partition ? [] : [`${action} says that its partition is ${stated.partition}, not ${partition}`]),
        ...(more.length === 0 ? [] : [`${action} says that it has the regions ${more.join(', ')}`]),
    ];
}
/**
 * The records of a rehearsal that assert the team's own boundary. A rehearsal reaches services only in the sandbox, but what
 * its steps read was written for the boundary of the real release. Never where there is a network: such a record must
 * assert the boundary of the others.
 */
function assertedApart(records) {
    if (!records.some(({ boundary }) => boundary?.partition === 'sandbox'))
        return [];
    return records.filter(({ boundary, connections }) => boundary !== null && boundary.partition !== 'sandbox' && connections.length === 0);
}
const CONNECTIONS = 'Every connection that the steps noted went to a host of the boundary.';
function checkConnections(claims, records, boundary) {
    const noted = records.flatMap(({ action, connections }) => connections.map((connection) => ({ action, ...connection })));
    if (noted.length === 0) {
        claims.add('deployment.connections', records.length === 0 ? 'unknown' : 'holds', CONNECTIONS, 'No step noted any.');
        return;
    }
    if (boundary === undefined) {
        claims.add('deployment.connections', 'unknown', CONNECTIONS, `${(0,counted/* counted */.h)(noted.length, 'connection')}, and no boundary to compare them with.`);
        return;
    }
    const allowed = new Set([...(0,egress_allowed/* allowedEndpoints */.d)(boundary).values()].map(({ hostname, port }) => `${hostname}:${port}`));
    const isToken = (host, port) => boundary.identity?.issuers.some((issuer) => (0,issuers/* isTokenEndpointOf */.OX)(issuer, `https://${host}:${port}/`)) ?? false;
    const outside = noted.filter(({ host, port, proxy }) => !(allowed.has(`${host}:${port}`) || isToken(host, port)) || (proxy !== undefined && !allowed.has(proxy)));
    claims.add('deployment.connections', (0,verify_claim/* verdictOf */.Vj)(outside), CONNECTIONS, outside.length > 0 ? `${outside.length} of ${noted.length} did not.` : `${(0,counted/* counted */.h)(noted.length, 'connection')}.`, {
        details: outside.map(({ action, host, port, purpose, proxy }) => `${action}: ${host}:${port} (${purpose})${proxy ? ` by proxy ${proxy}` : ''}`),
    });
}
const BUNDLES = 'The signatures and attestations in the package hold, and are about what its records name.';
function checkBundles(claims, { bundles, files }, records) {
    if (bundles.length === 0) {
        claims.add('deployment.bundles', 'unknown', BUNDLES, 'The package holds none.', { counts: false });
        return;
    }
    const known = knownOf(bundles, files, records);
    const broken = [];
    const unknown = [];
    for (const { path, verdict, reason, statement } of bundles) {
        const about = statement?.subject.find(({ digest }) => digest.sha256 === undefined || !known.has(digest.sha256));
        if (verdict === 'broken')
            broken.push(`${path}: ${reason}`);
        else if (about)
            broken.push(`${path} is about ${about.name ?? 'something'} (${JSON.stringify(about.digest)}), which no record names`);
        else if (verdict === 'unknown')
            unknown.push(`${path}: ${reason}`);
    }
    claims.add('deployment.bundles', broken.length > 0 ? 'broken' : unknown.length > 0 ? 'unknown' : 'holds', BUNDLES, broken.length > 0
        ? `${broken.length} of ${bundles.length} do not.`
        : unknown.length > 0
            ? `${unknown.length} of ${bundles.length} cannot be checked.`
            : `${(0,counted/* counted */.h)(bundles.length, 'bundle')}.`, { details: [...broken, ...unknown], counts: broken.length > 0 });
}
/** The subjects of bundles that are in the package, or that a record names. */
function knownOf(bundles, files, records) {
    const subjects = new Set(bundles.flatMap(({ statement }) => statement?.subject.map(({ digest }) => digest.sha256 ?? '') ?? []));
    const known = new Set([...subjects].filter((sha256) => files.hasContent(sha256)));
    for (const { took, made } of records)
        for (const materials of [took, made])
            for (const { sha256 } of materials)
                if (subjects.has(sha256))
                    known.add(sha256);
    return known;
}
const KINDS = [
    [/^https:\/\/sigstore\.dev\/cosign\/sign\//, 'signature'],
    [/^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/, 'SBOM'],
    [/^https:\/\/slsa\.dev\/provenance\//, 'provenance'],
    [/^https:\/\/slsa\.dev\/verification_summary\//, 'verification summary'],
];
const kindOf = ({ predicateType }) => KINDS.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;
function checkImages(claims, { bundles, records }, index) {
    const claim = 'Each image that was deployed has a signature, an SBOM and a provenance in the package, all of one digest.';
    const packages = new Set([...records.values()].flatMap(({ took }) => took.flatMap(({ sha256, mediaType }) => (mediaType === index_file.PACKAGE_TYPE ? [sha256] : []))));
    const images = (index?.subjects ?? []).flatMap(({ name, digest }) => 'sha256' in digest && !packages.has(digest.sha256) ? [{ name, sha256: digest.sha256 }] : []);
    if (images.length === 0) {
        claims.add('deployment.images', 'unknown', claim, 'No record names an image.', { counts: false });
        return;
    }
    const lines = [];
    let lacking = 0;
    for (const { name, sha256 } of images) {
        const kinds = new Set();
        for (const { statement, verdict } of bundles) {
            if (verdict === 'holds' && statement?.subject.some(({ digest }) => digest.sha256 === sha256))
                kinds.add(kindOf(statement));
        }
        const missing = ['signature', 'SBOM', 'provenance'].filter((kind) => !kinds.has(kind));
        if (missing.length > 0)
            lacking += 1;
        lines.push(`${name.includes(sha256) ? name : `${name} (sha256:${sha256})`}: ${kinds.size > 0 ? [...kinds].sort().join(', ') : 'nothing that holds'}${missing.length > 0 ? `; no ${missing.join(', no ')}` : ''}`);
    }
    claims.add('deployment.images', lacking > 0 ? 'unknown' : 'holds', claim, `${(0,counted/* counted */.h)(images.length, 'image')}.`, {
        details: lines,
        counts: false,
    });
}

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/judge.js
var judge = __webpack_require__(24796);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/environment.js



const CLAIMS = {
    run: { id: 'environment.run', claim: 'The CI host knows the run that the records name, at their commit.' },
    approval: { id: 'environment.approval', claim: 'Somebody other than who started the run approved it, as its environments demand.' },
    review: { id: 'environment.review', claim: 'Somebody other than its author approved the last commit of the change.' },
    ref: { id: 'environment.ref', claim: 'The branch or tag of the run is protected.' },
    'commit signature': { id: 'environment.signature', claim: 'The CI host verified the signature of the commit.' },
    'workflow file': { id: 'environment.workflow', claim: 'The workflow files are here, as they are at the commits that were run.' },
    runner: { id: 'environment.runner', claim: 'The runner is one that the boundary allows.' },
};
const ANSWERS = 'The record says of approvals and environment what the answers of the CI host make.';
/**
 * Claims on who approved the deployment and where it ran, made again from the host's answers. They do not count against the package,
 * which is genuine all the same: they decide what it is evidence of.
 */
async function checkEnvironment(claims, contents, boundary) {
    const all = [...contents.records.values()];
    const add = (id, verdict, claim, reason, details = []) => claims.add(id, verdict, claim, reason, { counts: false, details });
    const [record, ...more] = all.filter(({ action }) => action === environment_document/* ENVIRONMENT_ACTION */.$x);
    if (record === undefined) {
        const steps = all.filter(({ action }) => action !== 'evidence-seal');
        if (steps.length > 0)
            add('environment.answers', 'unknown', 'The package says who approved the deployment.', absent(steps));
        return;
    }
    const document = more.length > 0 ? `There are ${more.length + 1} records of it.` : await documentOf(contents, record);
    if (typeof document === 'string') {
        add('environment.answers', 'broken', ANSWERS, document);
        return;
    }
    const checks = (0,judge/* judgeEnvironment */.vF)(document, {
        records: all,
        selfHostedOnly: boundary?.identity?.runner === 'self-hosted',
        files: contents.environment,
    });
    const same = JSON.stringify(checks) === JSON.stringify(record.checks);
    add('environment.answers', same ? 'holds' : record.version === version/* VERSION */.x ? 'broken' : 'unknown', ANSWERS, same
        ? `${document.api} was asked ${document.askedAt}.`
        : record.version === version/* VERSION */.x
            ? 'It says something else.'
            : `This version makes something else of them; the record was made by version ${record.version}.`);
    for (const name of judge/* ENVIRONMENT_CHECKS */.i3) {
        const { id, claim } = CLAIMS[name];
        const found = checks.find((check) => check.name === name);
        if (found)
            add(id, found.verdict, claim, found.detail);
    }
}
async function documentOf({ environment }, { made }) {
    const bytes = environment.get(made.find(({ name }) => name === environment_document/* ENVIRONMENT_DOCUMENT */.Mm)?.sha256 ?? '');
    if (bytes === undefined)
        return `${environment_document/* ENVIRONMENT_DOCUMENT */.Mm} is missing or too large to read.`;
    const document = await (0,environment_document/* parseEnvironment */.Nq)(bytes);
    return typeof document === 'string' ? `${environment_document/* ENVIRONMENT_DOCUMENT */.Mm} ${document}.` : document;
}
/** Why no host was asked, as far as the records tell. */
function absent(records) {
    const products = [...new Set(records.map(({ job }) => job.product))];
    if (products.every((product) => product === 'terminal'))
        return 'The steps ran on a command line, which knows of no approvals.';
    if (products.every((product) => product === 'terminal' || product === 'forgejo'))
        return 'Forgejo and Gitea cannot be asked for approvals.';
    return `${(0,counted/* counted */.h)(records.length, 'record')}, and none of what the CI host knows: the step that packed them had no token to ask it.`;
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/outcome.js
var outcome = __webpack_require__(10919);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../core/lib/hash.js
var lib_hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/build.js
var build = __webpack_require__(73006);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/statement.js
var statement = __webpack_require__(89715);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/records.js










/** Clocks of runners, of the time-stamp authority and of this machine may differ by this much. */
const CLOCK_SKEW = 5 * 60_000;
/** The head of the index, when it has the right shape. What comes after it is made again and compared, not read. */
function readIndexHead(text = '') {
    const end = text.indexOf(',\n  "subjects": [');
    if (end < 0)
        return undefined;
    try {
        const { type, schemaVersion, deployment, time, generator } = (0,json/* parseStrictJson */.RJ)(`${text.slice(0, end)}}`);
        if (type !== index_file.INDEX_TYPE || schemaVersion !== 1 || typeof deployment !== 'string' || typeof generator?.version !== 'string')
            return undefined;
        if (typeof time !== 'string' || (0,package_bag/* isoSeconds */.nE)(Math.floor(Date.parse(time) / 1000)) !== time)
            return undefined;
        return { deployment, time, version: generator.version };
    }
    catch {
        return undefined;
    }
}
/** Claims on the records, on the files that they speak of, and on what is derived from both. Gives the index that they make. */
async function checkRecords(claims, contents, { statement, verification }, now) {
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const broken = [...contents.brokenRecords, ...contents.tooLarge.map((name) => [name, 'is too large to read'])];
    claims.add('records.readable', records.length === 0 ? 'broken' : (0,verify_claim/* verdictOf */.Vj)(broken), 'Every record can be read and is what its name says.', records.length === 0
        ? 'There is no record.'
        : broken.length > 0
            ? `${(0,counted/* counted */.h)(broken.length, 'file')} cannot.`
            : `${(0,counted/* counted */.h)(records.length, 'record')}.`, { details: broken.map(([name, message]) => `${name} ${message}`) });
    const { kept } = contents.files;
    const missing = [];
    let promised = 0;
    for (const record of records) {
        for (const { name, sha256, size } of (0,index_file.keptBy)(record)) {
            promised += 1;
            const found = kept.get(sha256);
            if (found === undefined)
                missing.push(`${record.action} kept "${name}" (sha256:${sha256}), which is not here`);
            else if (size !== undefined && found !== size)
                missing.push(`${record.action} kept "${name}" of ${size} bytes; here it has ${found}`);
        }
    }
    claims.add('records.kept', (0,verify_claim/* verdictOf */.Vj)(missing), 'Every file that a record says was kept is here, with that SHA-256.', missing.length > 0 ? `${(0,counted/* counted */.h)(missing.length, 'file')} of ${promised} not.` : `${(0,counted/* counted */.h)(promised, 'file')}.`, { details: missing });
    const signedAt = verification?.signedAt;
    const late = [
        ...(signedAt !== undefined && Date.parse(signedAt) > now + CLOCK_SKEW ? [`the signature was seen in the future (${signedAt})`] : []),
        ...records.flatMap(({ id, startedAt, finishedAt = startedAt }) => [
            ...(finishedAt < startedAt ? [`${id} ends before it starts`] : []),
            ...(signedAt !== undefined && Date.parse(finishedAt) > Date.parse(signedAt) + CLOCK_SKEW
                ? [`${id} ends (${finishedAt}) after the package was signed (${signedAt})`]
                : []),
            ...(Date.parse(finishedAt) > now + CLOCK_SKEW ? [`${id} ends in the future (${finishedAt})`] : []),
        ]),
    ];
    claims.add('records.times', (0,verify_claim/* verdictOf */.Vj)(late), 'The times of the records and of the signature are possible: none ends before it starts, in the future, or after the time-stamp of the signature.', late.length > 0
        ? `${(0,counted/* counted */.h)(late.length, 'time')} not.`
        : `${records[0]?.startedAt ?? 'none'} to ${records.at(-1)?.startedAt ?? 'none'}${signedAt === undefined ? '; there is no time-stamp that holds to compare them with' : ''}.`, { details: late });
    const maps = await checkControls(claims, contents);
    const head = readIndexHead(contents.texts.get(names/* PATHS */.R7.index));
    if (head === undefined) {
        claims.add('records.index', 'broken', INDEX, `${names/* PATHS */.R7.index} is missing or is not an index of this format.`);
        return undefined;
    }
    const boundary = contents.texts.get(names/* PATHS */.R7.boundary);
    const index = (0,index_file.buildIndex)({
        ...head,
        records,
        sizes: kept,
        boundary: boundary === undefined ? undefined : (0,lib_hash/* sha256Hex */.f)(boundary),
        controls: maps,
    });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of (0,index_file.formatIndex)(index))
        hash.update(part);
    const same = hash.digest('hex') === contents.files.get(names/* PATHS */.R7.index)?.sha256;
    claims.add('records.index', same ? 'holds' : 'broken', INDEX, same ? `${names/* PATHS */.R7.index} is what they make.` : `${names/* PATHS */.R7.index} says something else.`);
    checkBagInfo(claims, contents, index);
    const altered = [...(0,report.renderReports)(index, records, maps)].flatMap(([path, text]) => contents.files.get(path)?.sha256 === (0,lib_hash/* sha256Hex */.f)(text) ? [] : [path]);
    // Another version words and arranges a report otherwise. The same one renders the same bytes, or somebody wrote another.
    const isOwn = head.version === version/* VERSION */.x;
    claims.add('records.report', altered.length === 0 ? 'holds' : isOwn ? 'broken' : 'unknown', 'The reports say what the records say.', altered.length === 0
        ? 'This version renders the same reports from the records.'
        : isOwn
            ? 'The version that is said to have made them renders others.'
            : `This version renders others; the package was made by version ${head.version}. The records are what counts.`, { details: altered, counts: isOwn });
    if (statement)
        checkStatement(claims, contents, statement, index);
    return index;
}
const INDEX = 'The index is what the records and the files make, and nothing else.';
/** The control maps of the package, by path; a claim on them where there is any. */
async function checkControls(claims, { files, texts }) {
    const paths = [];
    for (const { path, found } of files.rows())
        if (found && path.startsWith(names/* PATHS */.R7.controls))
            paths.push(path);
    paths.sort();
    const maps = [];
    const broken = paths.length > control_file/* MAX_MAPS */.xG ? [`There are ${paths.length}; a package takes ${control_file/* MAX_MAPS */.xG}.`] : [];
    for (const path of paths.slice(0, control_file/* MAX_MAPS */.xG)) {
        const text = texts.get(path);
        try {
            if (text === undefined)
                throw new Error('it is too large');
            const map = await (0,control_file/* parseControlMap */.fJ)(text, path);
            if (!(0,control_file/* isMapPath */.oy)(path, map.id))
                throw new Error(`it says that it is "${map.id}"`);
            maps.push({ path, sha256: files.get(path)?.sha256, map });
        }
        catch (error) {
            const details = error instanceof errors/* SovereignError */.Rj ? error.details.slice(0, 3) : [];
            broken.push([`${path}: ${(0,errors/* messageOf */.bD)(error)}`, ...details].join(' '));
        }
    }
    if (paths.length > 0)
        claims.add('records.controls', (0,verify_claim/* verdictOf */.Vj)(broken), 'Every control map of the team can be read, and the index and the reports follow from it.', broken.length > 0 ? `${(0,counted/* counted */.h)(broken.length, 'problem')}.` : `${(0,counted/* counted */.h)(maps.length, 'map')}.`, { details: broken });
    return maps;
}
/** The organization is the team's to name; every other line follows from the index and the payload. */
function checkBagInfo(claims, { files, texts }, { deployment, time }) {
    const text = texts.get(names/* PATHS */.R7.bagInfo);
    const expected = (0,package_bag/* formatBagInfo */.gh)({
        date: time.slice(0, 10),
        deployment,
        organization: /^Source-Organization: (.*)$/m.exec(text ?? '')?.[1],
        payloadBytes: files.payload.bytes,
        payloadFiles: files.payload.files,
    });
    claims.add('records.bag-info', text === expected ? 'holds' : 'broken', 'The bag says the same of deployment, date and size.', text === expected ? `${deployment}, ${time.slice(0, 10)}.` : `${names/* PATHS */.R7.bagInfo} says something else, or is missing.`);
}
function checkStatement(claims, { container, records }, { predicate, subject }, index) {
    const stated = (predicate ?? {});
    const expected = {
        format: 1,
        deployment: index.deployment,
        base: container.base ?? stated.base ?? '',
        time: index.time,
        generator: index.generator,
        boundaries: (0,build.boundariesOf)([...records.values()]),
        records: index.records.length,
        files: index.files.length,
    };
    const fields = new Set([...Object.keys(expected), ...Object.keys(stated)]);
    const differing = [...fields].filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(expected[key]));
    // The tag files are compared by their bytes. Whoever asks cosign about an image relies on the others.
    const others = subject.filter(({ name }) => !statement/* SIGNED_TAG_FILES */.Mu.some((file) => file === name));
    if (JSON.stringify(others) !== JSON.stringify(index.subjects))
        differing.push('subject');
    claims.add('records.statement', (0,verify_claim/* verdictOf */.Vj)(differing), 'The signed statement and the package say the same of deployment, time, name, counts and subjects, and the statement says no more.', differing.length > 0 ? `They differ in ${differing.join(', ')}.` : `${index.deployment}, ${index.time}.`);
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/document.js
var seal_document = __webpack_require__(92122);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/plan.js
var seal_plan = __webpack_require__(23736);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/sealed-record.js






const IS_RECORD = 'The seal is about the record that is given, and that record verifies.';
const ASKED_ALL = 'The trail was asked about all of the record: its time, sessions, requests, keys, accounts and regions.';
/**
 * Claims on a seal and the record beside it. A seal is genuine without these; what it says of a deployment is worth as much
 * as the tie to its record, and as the questions that the trail was asked: they are worked out again from the record.
 * @param record absent where none was given; that it is missed is said then
 */
function checkSealedRecord(claims, contents, { statement, verification }, record) {
    const all = [...contents.records.values()];
    const seal = all.find(({ action }) => action === index_file.SEAL_ACTION);
    if (!seal) {
        if (record)
            claims.add('cloud.record', 'broken', IS_RECORD, 'This package is not a seal.');
        return;
    }
    if (all.length > 1) {
        claims.add('cloud.record', 'broken', IS_RECORD, `A seal holds one record; this package holds ${all.length}.`);
        return;
    }
    if (!record) {
        const reason = 'No record was given to compare it with: --record FILE. It may be about another package, or may have asked too little.';
        claims.add('cloud.record', 'unknown', IS_RECORD, reason, { counts: false });
        return;
    }
    const sealed = seal.took.filter(({ mediaType }) => mediaType === index_file.PACKAGE_TYPE).map(({ sha256 }) => sha256);
    const signed = statement?.subject.some(({ digest }) => digest.sha256 === record.packageId) ?? false;
    const isSame = record.packageId !== undefined && sealed.length === 1 && sealed[0] === record.packageId && signed;
    claims.add('cloud.record', record.packageId === undefined ? 'unknown' : isSame && record.verified ? 'holds' : 'broken', IS_RECORD, record.packageId === undefined
        ? 'The record is a folder: a seal names the SHA-256 of a tar.'
        : !isSame
            ? `The seal is about ${sealed.join(', ') || 'no package'}, and the record is ${record.packageId}.`
            : record.verified
                ? `sha256:${record.packageId}.`
                : `The record, ${record.packageId}, does not verify: see "sovereign verify" of it alone.`);
    const document = (0,cloud/* documentOf */.lM)(contents, seal);
    const problems = typeof document === 'string' ? [document] : differences(document, record.records);
    claims.add('cloud.filter', (0,verify_claim/* verdictOf */.Vj)(problems), ASKED_ALL, problems.length > 0 ? `${(0,counted/* counted */.h)(problems.length, 'problem')}.` : asked(document), {
        details: problems,
    });
    const by = (verification?.key ?? verification?.identity)?.name;
    const isApart = by !== undefined && record.signer !== undefined && by !== record.signer;
    claims.add('cloud.signer', isApart ? 'holds' : 'unknown', 'The seal was signed by another than the record.', isApart
        ? `${record.signer} signed the record, and ${by} the seal.`
        : by !== undefined && by === record.signer
            ? `${by} signed both: whoever can deploy with it could have made this seal as well.`
            : 'It is not known who signed them.', { counts: false });
    const own = new Set(regionsOf(record.records));
    const wider = regionsOf([seal]).filter((region) => !own.has(region));
    claims.add('cloud.boundary', wider.length > 0 ? 'unknown' : 'holds', 'What the seal takes for inside the boundary, the record does too.', wider.length > 0
        ? `The boundary of the sealing job has ${wider.join(', ')} as well: calls there were not held against the record's.`
        : `${[...own].join(', ') || 'No region'}.`, { counts: false });
}
const asked = (document) => typeof document === 'string'
    ? ''
    : `${document.window.from} to ${document.window.to}, ${(0,counted/* counted */.h)(document.parts.length, 'part')} of the trail.`;
/** Where the questions that a seal asked are not those that the records of a deployment lead to. */
function differences({ trail, window, filter, parts }, records) {
    let plan;
    try {
        plan = (0,seal_plan/* planSeal */.d)(records);
    }
    catch (error) {
        return [error.message];
    }
    const problems = [];
    const differ = (what, theirs, ours) => {
        const [is, shall] = [theirs, ours].map((value) => JSON.stringify(value));
        if (is !== shall)
            problems.push(`${what}: the trail was asked about ${is}, the record has ${shall}`);
    };
    const bySession = ({ role, name, token }) => JSON.stringify([role, name, token?.issuer, token?.subject, token?.audience]);
    differ('window', [window.from, window.to], [plan.filter.from, plan.filter.to]);
    differ('filter', [filter.from, filter.to], [plan.filter.from, plan.filter.to]);
    differ('sessions', filter.sessions.map(bySession).sort(), plan.filter.sessions.map(bySession).sort());
    differ('requests', [...filter.requests].sort(), plan.filter.requests);
    differ('keys', [...filter.keys].sort(), plan.filter.keys);
    if (filter.trail !== trail.name)
        problems.push(`trail: changes of ${filter.trail} were looked for, and the trail is ${trail.name}`);
    return [...problems, ...(0,seal_document/* unaskedOf */.j6)({ parts }, plan.accounts, regionsOf(records))];
}
/** Regions of the boundaries that records assert, each once. */
const regionsOf = (records) => [...new Set(records.flatMap(({ boundary }) => boundary?.regions ?? []))].sort();

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/signature.js
var verify_signature = __webpack_require__(40937);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/seal/store-state.js
var store_state = __webpack_require__(72674);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/store.js



const store_CLAIM = 'The record lies locked in a store that is as the boundary declares, and the deployment cannot take it away.';
/** A claim on where the record of a seal lies, worked out again from what S3 told the job that sealed. It decides what a seal is evidence of. */
function checkStore(claims, contents, boundary) {
    const seal = [...contents.records.values()].find(({ action }) => action === index_file.SEAL_ACTION);
    if (!seal || !boundary)
        return;
    const add = (verdict, reason, details = []) => claims.add('cloud.store', verdict, store_CLAIM, reason, { counts: false, details });
    if (!boundary.evidence || !('bucket' in boundary.evidence)) {
        add('unknown', 'The store is a folder: whoever owns it can take away what is in it.');
        return;
    }
    const kept = seal.made.find(({ name }) => name === store_state/* STORE_DOCUMENT */.o2);
    const bytes = kept && contents.sealed.get(kept.sha256);
    if (!bytes) {
        add('unknown', `The seal holds no ${store_state/* STORE_DOCUMENT */.o2}: nobody asked the store, or it is too large to read.`);
        return;
    }
    const document = (0,store_state/* parseStoreDocument */.ob)(bytes.toString('utf8'));
    const trail = (0,cloud/* documentOf */.lM)(contents, seal);
    const record = seal.took.find(({ mediaType }) => mediaType === index_file.PACKAGE_TYPE);
    if (typeof document === 'string' || typeof trail === 'string' || !record) {
        add('broken', typeof document === 'string' ? `${store_state/* STORE_DOCUMENT */.o2} ${document}.` : 'The seal does not say what it is about.');
        return;
    }
    const checks = (0,store_state/* judgeStore */.vV)(document, boundary, { sha256: record.sha256, size: record.size ?? -1 }, (0,store_state/* rolesOf */.R7)(trail.filter.sessions));
    add((0,cloud/* worst */.xC)(checks), `As S3 told the sealing job at ${document.askedAt}. ${(0,cloud/* summed */.Ay)(checks)}`, (0,cloud/* said */.ag)(checks));
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/verify.js












/**
 * Verifies an evidence package offline, claim by claim. A hostile or damaged package never throws: it is reported.
 * @param input path of a tar or of an extracted bag, or the bytes of a tar
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function verifyPackage(input, { trust, now, packageSha256, record }) {
    const contents = await readContents(input, trust ?? { keys: [], logs: [], authorities: [] });
    const claims = new verify_claim/* Claims */.UD();
    checkContainer(claims, contents, readIndexHead(contents.texts.get(names/* PATHS */.R7.index))?.time);
    const { packageId, size } = contents.container;
    if (packageSha256 !== undefined) {
        const same = packageId === packageSha256;
        claims.add('container.identity', same ? 'holds' : packageId === undefined ? 'unknown' : 'broken', 'The archive has the SHA-256 that is expected of it.', same ? `${packageId}.` : `It has ${packageId ?? 'none, being a folder'}; ${packageSha256} is expected.`);
    }
    const tags = checkFiles(claims, contents);
    const signature = await (0,verify_signature/* checkSignature */.j)(claims, contents, trust);
    const index = await checkRecords(claims, contents, signature, now);
    const boundary = await checkDeployment(claims, contents, index);
    await checkEnvironment(claims, contents, boundary);
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    await (0,cloud/* checkCloud */.QZ)(claims, contents, boundary);
    checkStore(claims, contents, boundary);
    checkSealedRecord(claims, contents, signature, record);
    (0,outcome/* checkOutcome */.Tx)(claims, records, boundary);
    (0,outcome/* addLimits */.G2)(claims, records);
    const { key, identity, signedAt } = signature.verification ?? {};
    const signer = (key ?? identity)?.name;
    return {
        ...(0,verify_claim/* conclude */.Ep)(claims),
        get files() {
            return fileClaims(contents.files, tags);
        },
        ...(packageId !== undefined && { packageId }),
        ...(size !== undefined && { size }),
        ...(index && { index, deployment: index.deployment }),
        ...(signer !== undefined && { signer }),
        ...(identity && { identity: { subject: identity.subject, issuer: identity.issuer } }),
        ...(signedAt !== undefined && { signedAt }),
        records,
    };
}


/***/ }),

/***/ 80143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uE: () => (/* binding */ PLACE_CHECKS),
  m8: () => (/* binding */ framedSignature),
  lC: () => (/* binding */ verifyInstanceIdentity)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/asn1/signed-data.js
var signed_data = __webpack_require__(13211);
// EXTERNAL MODULE: ../core/lib/asn1/der.js
var der = __webpack_require__(70203);
;// CONCATENATED MODULE: ../core/lib/asn1/ber.js

/** Deeper or busier than any message of a signer is made to exhaust its reader. */
const MAX_DEPTH = 24;
const MAX_ELEMENTS = 4096;
const CONSTRUCTED = 0x20;
const END_OF_CONTENTS = 0x00;
const INDEFINITE = 0x80;
/**
 * Rewrites one BER element (X.690) as DER as far as CMS messages differ in it: indefinite and long-winded lengths become
 * definite and short, an octet string in pieces becomes whole. Order and values stay as they are, so that what was DER
 * before comes out byte for byte. EC2 signs instance identity documents in this form.
 * @throws DerError for what does not end, is nested too deep, or is followed by more
 */
function berToDer(bytes) {
    const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const whole = reader.element(0, bytes.length, 0);
    if (reader.at !== bytes.length)
        throw new der/* DerError */.I4('has bytes after its end');
    return whole.encoded;
}
class Reader {
    #bytes;
    #elements = 0;
    at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** The element that starts at `at` and ends by `end`. */
    element(depth, end, start = this.at) {
        this.at = start;
        if (depth > MAX_DEPTH)
            throw new der/* DerError */.I4('is nested too deep');
        this.#elements += 1;
        if (this.#elements > MAX_ELEMENTS)
            throw new der/* DerError */.I4('has too many parts');
        const tag = this.#byte(end);
        if ((tag & 0x1f) === 0x1f)
            throw new der/* DerError */.I4('has a tag of several bytes');
        if (tag === END_OF_CONTENTS)
            throw new der/* DerError */.I4('has an end where none belongs');
        const length = this.#length(end);
        if ((tag & CONSTRUCTED) === 0) {
            if (length === undefined)
                throw new der/* DerError */.I4('has a value without a length');
            const value = this.#bytes.subarray(this.at, this.at + length);
            this.at += length;
            return { tag, value, encoded: (0,der/* der */.y8)(tag, value) };
        }
        return assemble(tag, length === undefined ? this.#untilEnd(depth, end) : this.#within(depth, this.at + length));
    }
    #within(depth, end) {
        const parts = [];
        while (this.at < end)
            parts.push(this.element(depth + 1, end));
        return parts;
    }
    #untilEnd(depth, end) {
        const parts = [];
        while (this.#bytes[this.at] !== END_OF_CONTENTS || this.at >= end)
            parts.push(this.element(depth + 1, end));
        this.at += 1;
        if (this.#byte(end) !== 0)
            throw new der/* DerError */.I4('has an end that is none');
        return parts;
    }
    #byte(end) {
        if (this.at >= end)
            throw new der/* DerError */.I4('is cut off');
        const byte = this.#bytes[this.at];
        this.at += 1;
        return byte;
    }
    /** Undefined for the indefinite form. */
    #length(end) {
        const first = this.#byte(end);
        if (first === INDEFINITE)
            return undefined;
        let length = first;
        if (first > INDEFINITE) {
            length = 0;
            for (let count = first & 0x7f; count > 0; count -= 1) {
                length = length * 256 + this.#byte(end);
                if (length > this.#bytes.length)
                    throw new der/* DerError */.I4('is cut off');
            }
        }
        if (this.at + length > end)
            throw new der/* DerError */.I4('is cut off');
        return length;
    }
}
function assemble(tag, parts) {
    const isString = (tag & 0xc0) === 0 && ![der/* TAG */.Dk.sequence, der/* TAG */.Dk.set].includes(tag);
    if (!isString) {
        const value = Buffer.concat(parts.map(({ encoded }) => encoded));
        return { tag, value, encoded: (0,der/* der */.y8)(tag, value) };
    }
    if (tag !== (der/* TAG */.Dk.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== der/* TAG */.Dk.octetString))
        throw new der/* DerError */.I4('has a value in pieces that is no octet string');
    const value = Buffer.concat(parts.map((part) => part.value));
    return { tag: der/* TAG */.Dk.octetString, value, encoded: (0,der/* der */.y8)(der/* TAG */.Dk.octetString, value) };
}

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
;// CONCATENATED MODULE: ../core/lib/instance-identity/certificates.js
/**
 * SHA-256 fingerprints (of the DER, hex) of the RSA-2048 certificates with which EC2 signs instance identity documents, by
 * region. The certificates themselves come from the boundary: AWS publishes them in the EC2 user guide ("AWS public
 * certificates for instance identity document signatures"), self-signed and under one name, so that the fingerprint alone
 * tells them apart. A region that is not here has no confirmed certificate, and nothing that it signed can be verified.
 *
 * Computed 2026-11-23 from the certificates that spiffe/spire (commit ef8527e, 2026-08-22) takes from that page each night;
 * eu-central-1, eu-west-1, eu-west-3, eu-north-1 and eu-south-1 compared with those of stackrox/stackrox (commit bed4a7b), the same.
 */
const IDENTITY_CERTIFICATES = {
    'eusc-de-east-1': '3c80306f964b9fa633e6df99e5ecb6c347db118cf6d39076a6da786436e35ce2',
    'eu-central-1': '40e59f0c3924d32f53b9f66145fc18c4dfa1192dec7c74ad84d719826e9c7ba1',
    'eu-west-1': '7963eae83b58ab14bbd0715947015dd6866d7623df85eca742cabb8898281f30',
    'eu-west-3': 'ca43ba8d6bf1d7f35b6be653f218609f131f1aaa16f66951e5d6a73348591353',
    'eu-north-1': '3a81e8168287011b59f1246bdc632d017711779940d06549a56388b691d1c31f',
    'eu-south-1': '9fae1c2aa470cad03c814ea3cb06ddc2d0322d108b498431ab68b8297463bbc7',
    'eu-south-2': '4dcc441f0cd06251b319a75d5fc405abd601ef86c1ad81bcc8e34f83035685a9',
};
/** The region whose certificate has this fingerprint. */
const regionOfCertificate = (sha256) => Object.keys(IDENTITY_CERTIFICATES).find((region) => IDENTITY_CERTIFICATES[region] === sha256);

// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../core/lib/instance-identity/document.js

/** As EC2 sends them, with room to grow. */
const MAX_DOCUMENT_BYTES = 16 * 1024;
const PATTERNS = {
    region: /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/,
    instanceId: /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    imageId: /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    instanceType: /^[a-z0-9-]{1,20}\.[a-z0-9-]{1,20}$/,
    availabilityZone: /^[a-z0-9-]{4,40}$/,
    pendingTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
};
/** EC2 did not exist before. */
const FIRST_INSTANCE = Date.UTC(2006, 7, 25);
/** Reads a document, or says what is wrong with it, to go after "it". Never throws. */
function readIdentityDocument(bytes) {
    if (bytes.length > MAX_DOCUMENT_BYTES)
        return `has ${bytes.length} bytes; EC2 never sends more than ${MAX_DOCUMENT_BYTES}`;
    const fields = objectOf(bytes);
    if (!fields)
        return 'is not a JSON object in UTF-8';
    const field = (name) => {
        const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return typeof value === 'string' && PATTERNS[name].test(value) ? value : undefined;
    };
    const account = Object.hasOwn(fields, 'accountId') ? fields.accountId : undefined;
    const region = field('region');
    const zone = field('availabilityZone');
    const [instance, image, type] = [field('instanceId'), field('imageId'), field('instanceType')];
    const time = field('pendingTime');
    const pendingTime = new Date(time ?? Number.NaN);
    if (region === undefined)
        return 'names no region';
    if (typeof account !== 'string' || !(0,partitions/* isAccountId */.JG)(account))
        return 'names no account of 12 digits';
    if (instance === undefined || image === undefined || type === undefined)
        return 'names no instance, image or instance type';
    // The first part of a zone's name is its region; a longer one is a local or wavelength zone.
    if (zone === undefined || !new RegExp(`^${region}(?:[a-z]|-[a-z0-9-]+)$`).test(zone))
        return `names no availability zone of ${region}`;
    if (Number.isNaN(pendingTime.getTime()) || `${pendingTime.toISOString().slice(0, 19)}Z` !== time)
        return 'names no pending time';
    if (pendingTime.getTime() < FIRST_INSTANCE)
        return 'is of a time before EC2';
    return { region, account, instance, zone, type, image, pendingTime };
}
/** Whether a zone is one of its region's own, and not a local or wavelength zone, which may be in another country. */
const isOwnZone = ({ region, zone }) => zone.length === region.length + 1 && zone.startsWith(region);
function objectOf(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        // Of two fields of one name, readers differ on which counts.
        return hasRepeatedName(text) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
/** Whether a flat JSON object has a name twice. */
function hasRepeatedName(text) {
    const names = new Set();
    for (const [, name = ''] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)) {
        const plain = JSON.parse(`"${name}"`);
        if (names.has(plain))
            return true;
        names.add(plain);
    }
    return false;
}

;// CONCATENATED MODULE: ../core/lib/instance-identity/verify.js





const MAX_SIGNATURE_CHARACTERS = 64 * 1024;
/** Clocks may differ by this much. */
const SKEW_MS = 5 * 60_000;
const MIN_RSA_BITS = 2048;
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** The checks that say where, in the words that every kind of evidence shares. One that is broken is a runner outside the boundary. */
const PLACE_CHECKS = { region: 'region of the runner', zone: 'zone of the runner', account: 'account of the runner' };
const NAMES = {
    ...PLACE_CHECKS,
    document: 'instance identity document',
    certificate: 'certificate of the region',
    signature: 'signature of the document',
    content: 'signed content',
    time: 'time of the document',
};
/**
 * Checks an EC2 instance identity document: signed by the certificate that AWS publishes for the region that it claims, the
 * document byte for byte what was signed, region and account inside the boundary. Pure; never throws.
 *
 * A document that passes says what EC2 signed for some instance. It has no nonce and no audience: whoever ever read it on
 * that instance can show it elsewhere, for as long as the instance lives and longer. It is evidence, never proof.
 * @param now milliseconds since the epoch
 */
function verifyInstanceIdentity({ document, signature, certificates }, boundary, now) {
    const identity = readIdentityDocument(document);
    if (typeof identity === 'string')
        return conclude([check('document', 'broken', `The document ${identity}.`)]);
    const checks = [
        check('document', 'holds', `The document is of ${identity.instance} (${identity.type}), in ${identity.zone}.`),
        checkRegion(identity, boundary),
        checkZone(identity),
        checkAccount(identity, boundary),
    ];
    const [certificate, ofCertificate] = findCertificate(identity.region, certificates, boundary.partition);
    checks.push(ofCertificate);
    const signed = readSignature(signature);
    if (typeof signed === 'string')
        checks.push(check('signature', 'broken', `The signature ${signed}.`));
    else {
        if (certificate)
            checks.push(checkSignature(signed, certificate, identity.region));
        else
            checks.push(check('signature', 'unknown', 'The signature cannot be checked without the certificate of the region.'));
        const same = signed.content.equals(document);
        checks.push(check('content', same ? 'holds' : 'broken', same ? 'The document is what was signed, byte for byte.' : 'The signature is over another document.'));
    }
    const signedAt = typeof signed === 'string' ? undefined : signingTime(signed);
    checks.push(checkTime(identity.pendingTime, signedAt, certificate, now));
    return { ...conclude(checks), identity, ...(signedAt && { signedAt }) };
}
const check = (name, verdict, detail) => ({ name: NAMES[name], verdict, detail });
const conclude = (checks) => ({
    checks,
    verdict: ['broken', 'unknown'].find((worst) => checks.some(({ verdict }) => verdict === worst)) ?? 'holds',
});
function checkRegion({ region }, { regions }) {
    const inside = regions.includes(region);
    return check('region', inside ? 'holds' : 'broken', `The instance is in ${region}; the boundary is ${regions.join(', ')}.`);
}
function checkZone(identity) {
    const { region, zone } = identity;
    if (isOwnZone(identity))
        return check('zone', 'holds', `${zone} is a zone of ${region} itself.`);
    return check('zone', 'unknown', `${zone} is a local or wavelength zone of ${region}, which may be in another country than the region.`);
}
function checkAccount({ account }, { accounts }) {
    const inside = Object.values(accounts).includes(account);
    return check('account', inside ? 'holds' : 'broken', `The instance is of account ${account}, which is ${inside ? 'in' : 'not in'} the boundary.`);
}
/** The certificate among those given that AWS publishes for a region. In the sandbox, the first: its region has none of AWS. */
function findCertificate(region, pem, partition) {
    const answer = (verdict, detail, certificate) => [
        certificate,
        check('certificate', verdict, detail),
    ];
    const expected = Object.hasOwn(IDENTITY_CERTIFICATES, region) ? IDENTITY_CERTIFICATES[region] : undefined;
    if (expected === undefined && partition !== 'sandbox')
        return answer('unknown', `No certificate of ${region} is confirmed, so nothing that it signed can be verified.`);
    if (pem === undefined)
        return answer('unknown', 'The boundary names no certificate ("identity: location: certificate").');
    const given = readCertificates(pem);
    if (given === undefined)
        return answer('broken', 'The certificate of the boundary is not a PEM certificate.');
    const found = given.find(({ raw }) => partition === 'sandbox' || (0,hash/* sha256Hex */.f)(raw) === expected);
    if (!found) {
        const others = given.map(({ raw }) => regionOfCertificate((0,hash/* sha256Hex */.f)(raw)) ?? 'no region that is known');
        return answer('broken', `The certificate of the boundary is that of ${others.join(', ')}, not of ${region}.`);
    }
    const { asymmetricKeyType, asymmetricKeyDetails } = found.publicKey;
    if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
        return answer('broken', `The key of the certificate is not RSA of ${MIN_RSA_BITS} bits or more.`);
    if (partition === 'sandbox')
        return answer('holds', 'The certificate is that of the sandbox, which proves nothing about AWS.', found);
    return answer('holds', `The certificate is the one that AWS publishes for ${region} (SHA-256 ${expected}).`, found);
}
const MAX_CERTIFICATES = 32;
function readCertificates(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES)
        return undefined;
    try {
        return blocks.map((block) => new external_node_crypto_.X509Certificate(block));
    }
    catch {
        return undefined;
    }
}
const FRAME = /^-----BEGIN PKCS7-----\n([\s\S]*)-----END PKCS7-----\n?$/;
/** A signature in the frame that `openssl smime -inform PEM` reads; what is no base64 stays as it is. */
function framedSignature(text) {
    const base64 = text.replace(/[\r\n]+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return text;
    return `-----BEGIN PKCS7-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PKCS7-----\n`;
}
/** The CMS message in base64, or what is wrong with it. EC2 writes it in BER, with lengths that are not known beforehand. */
function readSignature(text) {
    if (text.length > MAX_SIGNATURE_CHARACTERS)
        return `has ${text.length} characters; EC2 never sends more than ${MAX_SIGNATURE_CHARACTERS}`;
    const base64 = text.replace(FRAME, '$1').replace(/[\r\n]+/g, '');
    if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return 'is not base64';
    try {
        const signed = (0,signed_data/* readSignedData */.fh)((0,der/* readDer */.SU)(berToDer(Buffer.from(base64, 'base64'))));
        return signed.contentType === '1.2.840.113549.1.7.1' ? signed : 'is over something else than plain data';
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
function checkSignature(signed, certificate, region) {
    const mistake = mistakeOf(signed, certificate);
    if (mistake !== undefined)
        return check('signature', 'broken', `The signature ${mistake}.`);
    return check('signature', 'holds', `The signature is by the key of that certificate (${region}, RSA with SHA-2).`);
}
function mistakeOf(signed, certificate) {
    try {
        if (!(0,signed_data/* isSigner */.Jz)(signed, certificate))
            return 'names another certificate as its signer';
        return (0,signed_data/* signatureMistake */.T_)(signed, certificate.publicKey);
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
/** The attribute signingTime (RFC 5652, 11.3), which EC2 writes as UTCTime. Undefined where it is not there or in another form. */
function signingTime({ attributes }) {
    const attribute = attributes.get(SIGNING_TIME);
    if (attribute?.tag !== der/* TAG */.Dk.utcTime)
        return undefined;
    const [, year, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(attribute.value.toString('latin1')) ?? [];
    const [month = '', day = '', hour = '', minute = '', second = ''] = parts;
    const time = new Date(`${Number(year) < 50 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function checkTime(pending, signedAt, certificate, now) {
    const latest = Math.max(pending.getTime(), signedAt?.getTime() ?? 0);
    const written = `The instance was started ${pending.toISOString()}${signedAt ? ` and the document signed ${signedAt.toISOString()}` : ''}`;
    if (latest > now + SKEW_MS)
        return check('time', 'broken', `${written}, which is later than the clock of the runner says.`);
    if (certificate && (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)))
        return check('time', 'broken', `${written}; the certificate is not valid now.`);
    return check('time', 'holds', `${written}.`);
}


/***/ })

};
