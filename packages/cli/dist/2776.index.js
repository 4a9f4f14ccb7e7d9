export const id = 2776;
export const ids = [2776,9872];
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

/***/ 92776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withEnvironment: () => (/* binding */ withEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/collect.js + 2 modules
var collect = __webpack_require__(43985);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/observed.js
var observed = __webpack_require__(29572);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../core/lib/limited-text.js
var limited_text = __webpack_require__(8712);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/environment/api.js

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_PAGES = 10;
const PER_PAGE = 100;
const RETRIES = [500, 1500];
/**
 * Reads from the API of a CI host. Nothing that goes wrong is thrown: what is not known says why, and what has to be granted. Redirects
 * are not followed, and after a connection that failed nothing more is asked.
 */
class HostApi {
    base;
    #options;
    #deadline;
    #down;
    constructor(options) {
        this.base = options.base;
        this.#options = options;
        this.#deadline = AbortSignal.timeout(options.budget ?? 60_000);
    }
    /** One object. @param grant what has to be granted for it, for the reason of a refusal */
    async object(path, grant) {
        return mapAnswer(await this.#json(path, grant), ({ value }) => ((0,json/* isObject */.Gv)(value) ? { known: value } : notOf('an object')));
    }
    /** All objects of a list, page by page, or of the list that an object has under `key`. A list that is too long is not known. */
    async list(path, grant, key) {
        const all = [];
        for (let number = 1; number <= MAX_PAGES; number += 1) {
            const page = await this.page(path, grant, key, number);
            if ('unknown' in page)
                return page;
            all.push(...page.known.items);
            if (!page.known.more)
                return { known: all };
        }
        return { unknown: `the list has more than ${MAX_PAGES} pages` };
    }
    /** One page of a list. */
    async page(path, grant, key, number = 1) {
        const answer = await this.#json(`${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&page=${number}`, grant);
        return mapAnswer(answer, ({ value, more }) => {
            const items = key === undefined ? value : (0,json/* fieldsOf */.Pf)(value)[key];
            return Array.isArray(items) && items.every(json/* isObject */.Gv) ? { known: { items, more } } : notOf('a list');
        });
    }
    /** The bytes of a file as the host gives them, and the headers beside them. */
    async bytes(path, grant) {
        return mapAnswer(await this.#get(path, grant), ({ bytes, response }) => ({
            known: { bytes, header: (name) => response.headers.get(name) },
        }));
    }
    async #json(path, grant) {
        return mapAnswer(await this.#get(path, grant), ({ bytes, response }) => {
            try {
                const value = JSON.parse(bytes.toString('utf8'));
                return { known: { value, more: /<[^>]*>\s*;[^,]*\brel="?next"?/.test(response.headers.get('link') ?? '') } };
            }
            catch {
                return notOf('JSON');
            }
        });
    }
    async #get(path, grant) {
        for (let attempt = 0;; attempt += 1) {
            if (this.#down !== undefined)
                return { unknown: this.#down };
            const { base, headers, fetch } = this.#options;
            try {
                const response = await fetch(`${base}${path}`, {
                    headers: { 'user-agent': 'sovereign-actions', ...headers },
                    purpose: 'approvals and environment',
                    signal: this.#deadline,
                    timeout: 15_000,
                });
                const bytes = await (0,limited_text/* bytesUpTo */.U)(response, MAX_BYTES);
                if (response.status >= 500 && attempt < RETRIES.length) {
                    await new Promise((resolve) => setTimeout(resolve, RETRIES[attempt]));
                    continue;
                }
                if (response.status !== 200)
                    return refusal(response, bytes, grant);
                return bytes === undefined ? { unknown: `the answer has more than ${MAX_BYTES} bytes` } : { known: { bytes, response } };
            }
            catch (error) {
                if (error instanceof errors/* SovereignError */.Rj && error.code === 'EGRESS_REDIRECTED')
                    return { unknown: 'it answered with a redirect' };
                this.#down = this.#deadline.aborted ? 'it took too long to answer' : reasonOf(error, base);
            }
        }
    }
}
function reasonOf(error, base) {
    const { host } = new URL(base);
    if (!(error instanceof errors/* SovereignError */.Rj))
        return `${host} cannot be asked: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`;
    return error.code === 'EGRESS_REFUSED' ? `the boundary does not name ${host} under "hosts"` : `${host} cannot be asked: ${error.code}`;
}
/** Why an answer is none. What the host writes is kept short: it may be anything. */
function refusal({ status, headers }, bytes, grant) {
    const limited = status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')));
    if (limited)
        return { unknown: `${status}: the host limits how often it is asked` };
    const said = messageIn(bytes);
    const unknown = `${status}${said ? `: ${said}` : ''}`;
    return grant !== undefined && [401, 403, 404].includes(status) ? { unknown, grant } : { unknown };
}
function messageIn(bytes) {
    try {
        const { message, error } = (0,json/* fieldsOf */.Pf)(JSON.parse(bytes?.toString('utf8') ?? ''));
        return textOf(message ?? error, 200);
    }
    catch {
        return '';
    }
}
const notOf = (what) => ({ unknown: `the answer is not ${what}` });
const mapAnswer = (answer, map) => 'known' in answer ? map(answer.known) : answer;
/** One short line of a host's text; empty for what is none. */
const lineOf = (value, limit = 500) => typeof value !== 'string' && typeof value !== 'number'
    ? ''
    : String(value)
        .slice(0, 10_000)
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, limit)
        .toWellFormed();
/** As {@link lineOf}, for what people write: without e-mail addresses. */
const textOf = (value, limit = 500) => lineOf(lineOf(value, 10_000).replaceAll(/[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,255}/g, '[e-mail]'), limit);
/** A time as the document has it, or nothing. */
const timeOf = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined;
/** The objects of a list. */
const objectsOf = (value) => (Array.isArray(value) ? value.filter(json/* isObject */.Gv) : []);
/** The path of a file, percent-encoded; undefined where it would lead elsewhere. */
const encodedPath = (path) => {
    const parts = path.split('/');
    return parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : parts.map(encodeURIComponent).join('/');
};

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/document.js
var environment_document = __webpack_require__(49482);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/environment/ref-pattern.js
/**
 * Whether one of the patterns of a rule set is of a ref, as fnmatch with FNM_PATHNAME has it: `*` and `?` do not reach over a slash,
 * `**` does. Undefined where a pattern uses more than that, or so many stars that comparing could take long.
 */
function refMatches(patterns, ref) {
    if (!Array.isArray(patterns))
        return false;
    const answers = patterns.map((pattern) => (typeof pattern === 'string' ? matches(pattern, ref) : undefined));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
function matches(pattern, ref) {
    if (pattern === '~ALL')
        return true;
    const parts = pattern.split(/(\*\*\/?|\*|\?)/);
    if (/^~|[[\]{}\\]/.test(pattern) || pattern.length > 300 || parts.length > 5)
        return undefined;
    const source = parts.map((part) => part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part.replaceAll(/[^A-Za-z0-9_/ -]/gu, '\\$&'));
    return new RegExp(`^${source.join('')}$`).test(ref);
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/environment/github.js



const grant = (permission) => `permissions: ${permission}: read`;
/** Deployments and rule sets that are looked at one by one. */
const MAX_ONE_BY_ONE = 30;
/** Rules that keep a commit from coming onto a branch or tag just so. What may not be deleted may still be moved. */
const PROTECTING = new Set([
    'update',
    'pull_request',
    'merge_queue',
    'required_status_checks',
    'required_deployments',
    'workflows',
    'code_scanning',
]);
/**
 * Asks GitHub about a run: github.com, GHE.com or GitHub Enterprise Server.
 * @see https://docs.github.com/en/rest?apiVersion=2022-11-28
 */
async function observeGitHub(api, facts, workflowCommit) {
    const repository = facts.repository ?? '';
    const repo = `/repos/${repository}`;
    const runPath = `${repo}/actions/runs/${facts.runId}`;
    const attempt = `${runPath}/attempts/${facts.runAttempt ?? 1}`;
    const [runAnswer, jobs, approvals, commit, changes, ref] = await Promise.all([
        api.object(`${attempt}?exclude_pull_requests=true`, grant('actions')),
        api.list(`${attempt}/jobs`, grant('actions'), 'jobs'),
        api.list(`${runPath}/approvals`, grant('actions')),
        commitOf(api, repo, facts.commit),
        changesOf(api, repo, facts.commit),
        refOf(api, repo, facts.ref),
    ]);
    const run = mapAnswer(runAnswer, runOf);
    const commitId = 'known' in run ? run.known.commit : facts.commit;
    const [environments, files] = await Promise.all([
        environmentsOf(api, repo, facts, commitId),
        filesOf(api, repository, runAnswer, workflowCommit ?? commitId),
    ]);
    return {
        observed: {
            run,
            jobs: mapAnswer(jobs, (items) => ({ known: items.flatMap(jobOf) })),
            environments,
            approvals: mapAnswer(approvals, (items) => ({ known: items.flatMap(approvalsOf) })),
            ref,
            commit,
            changes,
        },
        files,
    };
}
/** An account that was removed has no name any more. */
const loginOf = (user) => lineOf((0,json/* fieldsOf */.Pf)(user).login) || 'ghost';
function runOf(run) {
    return {
        known: (0,json/* filled */.Bq)({
            id: lineOf(run.id),
            attempt: lineOf(run.run_attempt),
            repository: lineOf((0,json/* fieldsOf */.Pf)(run.repository).full_name),
            commit: lineOf(run.head_sha),
            event: lineOf(run.event),
            ref: lineOf(run.head_branch),
            startedBy: { known: [...new Set([run.actor, run.triggering_actor].map(loginOf))] },
            workflow: workflowPath(run),
        }),
    };
}
/** The path of the workflow file, without the ref that may follow it. */
const workflowPath = ({ path }) => lineOf(path).replace(/@.*$/, '');
function jobOf(job) {
    const name = lineOf(job.runner_name);
    if (name === '')
        return [];
    const labels = (Array.isArray(job.labels) ? job.labels : []).map((label) => lineOf(label));
    const group = lineOf(job.runner_group_name);
    const selfHosted = labels.includes('self-hosted') ? true : group === 'GitHub Actions' ? false : undefined;
    return [{ name: lineOf(job.name), runner: (0,json/* filled */.Bq)({ name, group, labels, selfHosted }) }];
}
function approvalsOf(review) {
    const { state } = review;
    if (state !== 'approved' && state !== 'rejected')
        return [];
    return objectsOf(review.environments).map(({ name }) => (0,json/* filled */.Bq)({ environment: lineOf(name), by: loginOf(review.user), state, at: undefined, comment: textOf(review.comment) }));
}
async function commitOf(api, repo, id) {
    return mapAnswer(await api.object(`${repo}/commits/${id}`, grant('contents')), (commit) => {
        const { verified, reason } = (0,json/* fieldsOf */.Pf)((0,json/* fieldsOf */.Pf)(commit.commit).verification);
        return {
            known: (0,json/* filled */.Bq)({
                id: lineOf(commit.sha),
                verified: verified === true,
                reason: textOf(reason) || 'unknown',
                author: lineOf((0,json/* fieldsOf */.Pf)(commit.author).login),
                committer: lineOf((0,json/* fieldsOf */.Pf)(commit.committer).login),
            }),
        };
    });
}
const REVIEWS = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'rejected',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
};
async function changesOf(api, repo, commit) {
    const pulls = await api.list(`${repo}/commits/${commit}/pulls`, grant('pull-requests'));
    if ('unknown' in pulls)
        return pulls;
    const changes = pulls.known.map(async (pull) => {
        const reviews = await api.list(`${repo}/pulls/${Number(pull.number)}/reviews`, grant('pull-requests'));
        return (0,json/* filled */.Bq)({
            number: Number(pull.number),
            author: loginOf(pull.user),
            base: lineOf((0,json/* fieldsOf */.Pf)(pull.base).ref),
            merged: typeof pull.merged_at === 'string',
            head: lineOf((0,json/* fieldsOf */.Pf)(pull.head).sha),
            headSince: undefined,
            merge: lineOf(pull.merge_commit_sha),
            demands: undefined,
            reviews: mapAnswer(reviews, (items) => ({
                known: items.flatMap(({ user, state, commit_id, submitted_at }) => {
                    const known = REVIEWS[String(state)];
                    return known === undefined
                        ? []
                        : (0,json/* filled */.Bq)({ by: loginOf(user), state: known, commit: lineOf(commit_id), at: timeOf(submitted_at) });
                }),
            })),
        });
    });
    return { known: await Promise.all(changes) };
}
async function refOf(api, repo, ref) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
    if (branch !== undefined)
        return branchOf(api, repo, branch);
    const tag = /^refs\/tags\/(.+)$/.exec(ref ?? '')?.[1];
    if (tag !== undefined)
        return tagOf(api, repo, `refs/tags/${tag}`);
    return { unknown: 'the run is of neither a branch nor a tag' };
}
async function branchOf(api, repo, name) {
    const [branch, rules] = await Promise.all([
        api.object(`${repo}/branches/${encodeURIComponent(name)}`, grant('contents')),
        api.list(`${repo}/rules/branches/${encodeURIComponent(name)}`, grant('contents')),
    ]);
    if ('unknown' in branch)
        return branch;
    if ('unknown' in rules)
        return rules;
    if (branch.known.name !== name)
        return { unknown: 'the host answered about another branch' };
    return { known: withRules(`refs/heads/${name}`, rules.known, branch.known.protected === true) };
}
function withRules(name, rules, flagged) {
    const types = [...new Set(rules.map(({ type }) => lineOf(type)))].sort();
    const reviews = rules
        .filter(({ type }) => type === 'pull_request')
        .map(({ parameters }) => Number((0,json/* fieldsOf */.Pf)(parameters).required_approving_review_count))
        .filter(Number.isSafeInteger);
    return (0,json/* filled */.Bq)({
        name,
        // A new branch is nothing that was agreed on before it was made; a new tag is what is released.
        protected: flagged || types.some((type) => PROTECTING.has(type) || (type === 'creation' && name.startsWith('refs/tags/'))),
        rules: types,
        reviews: reviews.length > 0 ? Math.max(...reviews) : undefined,
        signatures: types.includes('required_signatures') || undefined,
    });
}
/** GitHub answers for a branch what applies to it, but for a tag only with all rule sets. */
async function tagOf(api, repo, name) {
    const sets = await api.list(`${repo}/rulesets?includes_parents=true&targets=tag`, grant('contents'));
    if ('unknown' in sets)
        return sets;
    const active = sets.known.filter(({ target, enforcement }) => (target ?? 'tag') === 'tag' && enforcement === 'active');
    if (active.length > MAX_ONE_BY_ONE)
        return { unknown: `there are ${active.length} rule sets for tags` };
    const rules = [];
    for (const set of await Promise.all(active.map(({ id }) => api.object(`${repo}/rulesets/${Number(id)}?includes_parents=true`, grant('contents'))))) {
        if ('unknown' in set)
            return set;
        const { include, exclude } = (0,json/* fieldsOf */.Pf)((0,json/* fieldsOf */.Pf)(set.known.conditions).ref_name);
        const [included, excluded] = [refMatches(include, name), refMatches(exclude, name)];
        if (included === undefined || excluded === undefined)
            return { unknown: `the rule set ${lineOf(set.known.name)} has a pattern of another kind` };
        if (included && !excluded)
            rules.push(...objectsOf(set.known.rules));
    }
    return { known: withRules(name, rules, false) };
}
/** The environments that jobs of this run use: a deployment's status has the address of its job. */
async function environmentsOf(api, repo, { runId }, commit) {
    const deployments = await api.list(`${repo}/deployments?sha=${commit}`, grant('deployments'));
    if ('unknown' in deployments)
        return deployments;
    if (deployments.known.length > MAX_ONE_BY_ONE)
        return { unknown: `the commit has ${deployments.known.length} deployments` };
    const names = new Map();
    for (const { name, statuses } of await Promise.all(deployments.known.map(async ({ id, environment }) => ({
        name: lineOf(environment),
        statuses: await api.list(`${repo}/deployments/${Number(id)}/statuses`, grant('deployments')),
    })))) {
        if ('unknown' in statuses)
            return statuses;
        const isOfRun = statuses.known.some(({ log_url, target_url }) => [log_url, target_url].some((url) => typeof url === 'string' && `${url}/`.includes(`/actions/runs/${runId}/`)));
        if (isOfRun)
            names.set(name.toLowerCase(), name);
    }
    const environments = [...names.values()].sort().map(async (name) => {
        const answer = await api.object(`${repo}/environments/${encodeURIComponent(name)}`, grant('actions'));
        return { name, rules: mapAnswer(answer, (known) => rulesOf(name, known)) };
    });
    return { known: await Promise.all(environments) };
}
function rulesOf(name, environment) {
    if (lineOf(environment.name).toLowerCase() !== name.toLowerCase())
        return { unknown: 'the host answered about another environment' };
    const rules = objectsOf(environment.protection_rules);
    const reviewers = rules.find(({ type }) => type === 'required_reviewers');
    const wait = rules.find(({ type }) => type === 'wait_timer')?.wait_timer;
    const policy = environment.deployment_branch_policy;
    const { protected_branches: onlyProtected } = (0,json/* fieldsOf */.Pf)(policy);
    return {
        known: (0,json/* filled */.Bq)({
            // One of them is enough.
            approvals: reviewers ? 1 : 0,
            approvers: objectsOf(reviewers?.reviewers).map(({ type, reviewer }) => {
                const { login, slug } = (0,json/* fieldsOf */.Pf)(reviewer);
                return `${lineOf(type).toLowerCase()}:${lineOf(login ?? slug)}`;
            }),
            selfApproval: typeof reviewers?.prevent_self_review === 'boolean' ? !reviewers.prevent_self_review : undefined,
            wait: Number.isSafeInteger(wait) ? Number(wait) : undefined,
            refs: policy === null ? 'any' : onlyProtected === true ? 'protected' : onlyProtected === false ? 'listed' : undefined,
        }),
    };
}
/** The workflow file of the run, and each workflow that it calls, at the commits that were run. */
async function filesOf(api, repository, run, commit) {
    if ('unknown' in run || commit === undefined)
        return [];
    const own = { role: 'workflow', path: workflowPath(run.known), repository, commit };
    const called = objectsOf(run.known.referenced_workflows).map(({ path, sha }) => {
        const [, from = '', file = ''] = /^([^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/.exec(lineOf(path)) ?? [];
        return { role: 'reusable', path: file || lineOf(path), repository: from, commit: lineOf(sha) };
    });
    return Promise.all([own, ...called].map(async (file) => ({ ...file, content: await contentOf(api, file) })));
}
async function contentOf(api, { path, repository, commit }) {
    const encoded = encodedPath(path);
    if (encoded === undefined || !isRepository(repository) || !/^[0-9a-f]{40,64}$/.test(commit))
        return { unknown: 'it is not named' };
    const answer = await api.object(`/repos/${repository}/contents/${encoded}?ref=${commit}`, grant('contents'));
    return mapAnswer(answer, ({ type, encoding, content, sha }) => type === 'file' && encoding === 'base64' && typeof content === 'string'
        ? { known: (0,json/* filled */.Bq)({ bytes: Buffer.from(content, 'base64'), blob: blobOf(sha) }) }
        : { unknown: 'the host gives no bytes of it' });
}
const blobOf = (id) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(lineOf(id)) ? lineOf(id) : undefined);
const isRepository = (name) => /^[\w.-]+\/[\w.-]+$/.test(name) && !name.split('/').some((part) => part === '.' || part === '..');

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/environment/gitlab.js



/** What a job token may not read. */
const READ_API = 'a token with the scope read_api, in the variable SOVEREIGN_TOKEN';
const JOB_TOKEN = 'a role in the project for who started the job';
/** The instance of GitLab whose own runners are GitLab's. */
const GITLAB_COM = 'https://gitlab.com';
/**
 * Asks GitLab about a pipeline. What the job's token may read is asked with it.
 * @see https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access
 */
async function observeGitLab({ job: asJob, full }, facts) {
    const project = `/projects/${encodeURIComponent(facts.repositoryId ?? facts.repository ?? '')}`;
    const job = await asJob.object('/job', JOB_TOKEN);
    const pipelineId = 'known' in job ? lineOf((0,json/* fieldsOf */.Pf)(job.known.pipeline).id) : (facts.runId ?? '');
    const [pipeline, deployment, ref, commit, changes, content] = await Promise.all([
        full.object(`${project}/pipelines/${encodeURIComponent(pipelineId)}`, READ_API),
        deploymentOf(asJob, project, facts.environment, job),
        gitlab_refOf(asJob, full, project, facts.ref),
        gitlab_commitOf(asJob, full, project, facts.commit),
        gitlab_changesOf(asJob, full, project, facts.commit),
        gitlab_contentOf(asJob, project, facts),
    ]);
    const run = mapAnswer(job, (fields) => gitlab_runOf(fields, facts, pipeline));
    return {
        observed: {
            run,
            jobs: mapAnswer(job, (fields) => ({ known: jobsOf(fields, facts) })),
            environments: await gitlab_environmentsOf(full, project, facts.environment, deployment),
            approvals: mapAnswer(deployment, (fields) => ({ known: gitlab_approvalsOf(fields, facts.environment ?? '') })),
            ref,
            commit,
            changes,
        },
        files: [content],
    };
}
const userOf = (user) => lineOf((0,json/* fieldsOf */.Pf)(user).username) || 'ghost';
function gitlab_runOf(job, facts, pipeline) {
    const known = (0,json/* fieldsOf */.Pf)(job.pipeline);
    const startedBy = mapAnswer(pipeline, ({ user }) => ({ known: [...new Set([userOf(user), userOf(job.user)])] }));
    return {
        known: (0,json/* filled */.Bq)({
            id: lineOf(known.id),
            attempt: undefined,
            // The project that was asked: an answer names it by its number alone.
            repository: facts.repository ?? '',
            commit: lineOf(known.sha),
            event: lineOf(known.source) || 'unknown',
            ref: lineOf(known.ref),
            startedBy,
            workflow: facts.workflow ?? '.gitlab-ci.yml',
        }),
    };
}
function jobsOf(job, { server }) {
    const runner = (0,json/* fieldsOf */.Pf)(job.runner);
    const name = lineOf(runner.description);
    if (name === '')
        return [];
    const type = lineOf(runner.runner_type);
    const labels = (Array.isArray(job.tag_list) ? job.tag_list : []).map((label) => lineOf(label));
    // Whose the runners of an instance are, only those who run the instance know.
    const selfHosted = type === 'instance_type' ? (server === GITLAB_COM ? false : undefined) : type === '' ? undefined : true;
    return [
        { name: lineOf(job.name), startedBy: userOf(job.user), runner: (0,json/* filled */.Bq)({ name, group: type, labels, selfHosted }) },
    ];
}
const NO_ENVIRONMENT = { unknown: 'the job has no environment, and other jobs of the pipeline are not looked at' };
/** The deployment of this job to its environment: one of the last, since it runs. */
async function deploymentOf(api, project, environment, job) {
    if (environment === undefined)
        return NO_ENVIRONMENT;
    if ('unknown' in job)
        return job;
    const path = `${project}/deployments?environment=${encodeURIComponent(environment)}&order_by=id&sort=desc`;
    const last = await api.page(path, JOB_TOKEN);
    if ('unknown' in last)
        return last;
    const mine = last.known.items.find(({ deployable }) => lineOf((0,json/* fieldsOf */.Pf)(deployable).id) === lineOf(job.known.id));
    return mine
        ? api.object(`${project}/deployments/${Number(mine.id)}`, JOB_TOKEN)
        : { unknown: `there is no deployment of this job to ${lineOf(environment)}` };
}
/** Approvals of either setting: one count for all, or several rules. */
function gitlab_approvalsOf(deployment, environment) {
    const ofRules = objectsOf((0,json/* fieldsOf */.Pf)(deployment.approval_summary).rules).flatMap((rule) => objectsOf(rule.deployment_approvals));
    const found = [...objectsOf(deployment.approvals), ...ofRules].flatMap(({ user, status, created_at, comment }) => status === 'approved' || status === 'rejected'
        ? [(0,json/* filled */.Bq)({ environment, by: userOf(user), state: status, at: timeOf(created_at), comment: textOf(comment) })]
        : []);
    return [...new Map(found.map((approval) => [JSON.stringify(approval), approval])).values()];
}
/** The environment of this job. Its deployment says what was demanded, by the project or its group, where it has such rules. */
async function gitlab_environmentsOf(api, project, name, deployment) {
    if (name === undefined)
        return NO_ENVIRONMENT;
    const { approval_summary, pending_approval_count: pending, approvals } = 'known' in deployment ? deployment.known : {};
    const rules = objectsOf((0,json/* fieldsOf */.Pf)(approval_summary).rules);
    if (rules.length > 0)
        return { known: [{ name: lineOf(name), rules: { known: demandsOf(rules, 0) } }] };
    const all = await api.list(`${project}/protected_environments`, READ_API);
    const found = 'known' in all ? all.known.find((one) => one.name === name) : undefined;
    const counted = Number.isSafeInteger(pending) ? Number(pending) + objectsOf(approvals).length : undefined;
    const known = found
        ? demandsOf(objectsOf(found.approval_rules), Number(found.required_approval_count ?? 0))
        : counted !== undefined && demandsOf([], counted);
    const unknown = 'unknown' in all ? all : { unknown: `the project does not protect ${lineOf(name)}, and its group is not asked` };
    return { known: [{ name: lineOf(name), rules: known ? { known } : unknown }] };
}
function demandsOf(rules, single) {
    const counts = rules.map(({ required_approvals }) => Number(required_approvals)).filter(Number.isSafeInteger);
    return {
        approvals: Math.max(single || 0, counts.reduce((sum, count) => sum + count, 0)),
        approvers: rules.map((rule) => textOf(rule.access_level_description)).filter(Boolean),
    };
}
/** A branch or tag, found in the list: a job's token may not read a single one, nor the rules in full. */
async function gitlab_refOf(asJob, full, project, ref) {
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref ?? '') ?? [];
    if (kind === undefined)
        return { unknown: 'the pipeline is of neither a branch nor a tag' };
    const [list, rules] = kind === 'heads' ? ['branches', 'protected_branches'] : ['tags', 'protected_tags'];
    const [all, protection] = await Promise.all([
        // What has the very name comes first.
        asJob.page(`${project}/repository/${list}?search=${encodeURIComponent(name)}`, JOB_TOKEN),
        full.object(`${project}/${rules}/${encodeURIComponent(name)}`, READ_API),
    ]);
    return mapAnswer(all, ({ items }) => {
        const found = items.find((item) => item.name === name);
        if (!found)
            return { unknown: `there is no ${lineOf(name)} any more` };
        return {
            known: {
                name: `refs/${kind}/${lineOf(name)}`,
                protected: found.protected === true,
                rules: 'known' in protection ? rulesOfRef(protection.known) : [],
            },
        };
    });
}
function rulesOfRef(rules) {
    const levels = ['push', 'merge', 'create'].flatMap((what) => {
        const who = objectsOf(rules[`${what}_access_levels`]).map((level) => textOf(level.access_level_description));
        return who.length > 0 ? [`${what}: ${who.join(', ')}`] : [];
    });
    return [...levels, ...(rules.allow_force_push === false ? ['no force push'] : [])];
}
async function gitlab_commitOf(asJob, full, project, id) {
    const path = `${project}/repository/commits/${id}`;
    const [commit, signature] = await Promise.all([asJob.object(path, JOB_TOKEN), full.object(`${path}/signature`, READ_API)]);
    return mapAnswer(commit, (known) => {
        // A commit that is there and has no signature is answered with 404 as well.
        if ('unknown' in signature && !(full !== asJob && signature.unknown.startsWith('404')))
            return signature;
        const status = 'known' in signature ? textOf(signature.known.verification_status) : 'unsigned';
        return {
            known: { id: lineOf(known.id), verified: status === 'verified' || status === 'verified_system', reason: status || 'unknown' },
        };
    });
}
async function gitlab_changesOf(asJob, full, project, commit) {
    const requests = await asJob.list(`${project}/repository/commits/${commit}/merge_requests`, JOB_TOKEN);
    if ('unknown' in requests)
        return requests;
    const changes = requests.known.map(async (request) => {
        const path = `${project}/merge_requests/${Number(request.iid)}`;
        const [approvals, versions] = await Promise.all([full.object(`${path}/approvals`, READ_API), full.list(`${path}/versions`, READ_API)]);
        const head = lineOf(request.sha);
        const version = 'known' in versions ? versions.known.find(({ head_commit_sha }) => head_commit_sha === head) : undefined;
        return (0,json/* filled */.Bq)({
            number: Number(request.iid),
            author: userOf(request.author),
            base: lineOf(request.target_branch),
            merged: request.state === 'merged',
            head,
            headSince: timeOf(version?.created_at),
            merge: lineOf(request.merge_commit_sha ?? request.squash_commit_sha),
            demands: 'known' in approvals ? approvals.known.approvals_required : undefined,
            reviews: mapAnswer(approvals, ({ approved_by }) => ({
                known: objectsOf(approved_by).map(({ user, approved_at }) => (0,json/* filled */.Bq)({ by: userOf(user), state: 'approved', commit: undefined, at: timeOf(approved_at) })),
            })),
        });
    });
    return { known: await Promise.all(changes) };
}
/** The CI configuration at the commit, where it is a file of this project. */
async function gitlab_contentOf(api, project, { workflow, repository, commit }) {
    const path = workflow ?? '.gitlab-ci.yml';
    const file = { role: 'workflow', path, repository: repository ?? '', commit: commit ?? '' };
    const encoded = encodedPath(path);
    if (encoded === undefined || /[@:]/.test(path) || !/^[0-9a-f]{40,64}$/.test(file.commit))
        return { ...file, content: { unknown: 'the configuration is not a file of this project' } };
    const answer = await api.bytes(`${project}/repository/files/${encodeURIComponent(path)}/raw?ref=${file.commit}`, JOB_TOKEN);
    const content = mapAnswer(answer, ({ bytes, header }) => ({
        known: (0,json/* filled */.Bq)({ bytes, blob: blobOf(header('x-gitlab-blob-id')) }),
    }));
    return { ...file, content };
}

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/judge.js
var judge = __webpack_require__(24796);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/environment/schema.js
var schema = __webpack_require__(9872);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/environment/observe.js











const MAX_FILE_BYTES = 1024 * 1024;
/** What a document has of each question. */
const QUESTIONS = ['run', 'jobs', 'environments', 'approvals', 'ref', 'commit', 'changes'];
/**
 * The records of a deployment, with one more on who approved it and where it ran, as the CI host tells it. Where there is no host that
 * could be asked, or no token, they stay as they are. No answer, or a wrong one, never throws: it is unknown.
 */
async function withEnvironment(context, collected, token) {
    const asked = await askHost(context, token);
    if (asked === undefined)
        return collected;
    const { files, made } = await keepFiles(context, asked.files);
    let document = { ...asked.document, files };
    let bytes = (0,environment_document/* formatEnvironment */.$K)(document);
    const kept = bytes.length > environment_document/* MAX_ENVIRONMENT_BYTES */.Jv ? 'the answers are too long' : await keep(context, environment_document/* ENVIRONMENT_DOCUMENT */.Mm, bytes);
    if (typeof kept === 'string') {
        document = { ...document, ...nothing(kept), files: [] };
        bytes = (0,environment_document/* formatEnvironment */.$K)(document);
        made.unshift(await context.record.keep(environment_document/* ENVIRONMENT_DOCUMENT */.Mm, bytes, 'application/json'));
    }
    else
        made.unshift(kept);
    const { host, boundary, now } = context;
    const contents = new Map(asked.files.flatMap(({ content }) => ('known' in content ? [[(0,hash/* sha256Hex */.f)(content.known.bytes), content.known.bytes]] : [])));
    const checks = (0,judge/* judgeEnvironment */.vF)(document, {
        records: [...collected.records.map((one) => one.record), { job: host.facts, facts: {} }],
        selfHostedOnly: boundary.identity?.runner === 'self-hosted',
        files: contents,
    });
    const own = (0,observed/* observedRecord */.Y)(context, {
        action: environment_document/* ENVIRONMENT_ACTION */.$x,
        suffix: (0,hash/* sha256Hex */.f)(bytes).slice(0, 8),
        from: Date.parse(document.askedAt),
        to: now(),
        took: [],
        made,
        checks,
        facts: { api: document.api },
    });
    const records = [...collected.records, ...own.records];
    return {
        records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)),
        files: (0,collect/* joined */.oR)(collected.files, own.files),
    };
}
/** Asks the host of the job; undefined where there is none that can be asked. */
async function askHost(context, token) {
    const { host, log, now } = context;
    const { product, server, repository = '', runId = '', commit = '' } = host.facts;
    if (product !== 'github' && product !== 'gitlab')
        return undefined;
    const api = host.env(product === 'github' ? 'GITHUB_API_URL' : 'CI_API_V4_URL')?.replace(/\/+$/, '');
    const jobToken = product === 'gitlab' ? host.env('CI_JOB_TOKEN') : undefined;
    if (!api || !(token || jobToken)) {
        log.info('Who approved this is not asked: the step has no token for that.');
        return undefined;
    }
    for (const secret of [token, jobToken])
        if (secret)
            host.mask(secret);
    const head = {
        schemaVersion: 1,
        type: schema.ENVIRONMENT_TYPE,
        host: product,
        api,
        repository,
        askedAt: new Date(now()).toISOString(),
    };
    if (server === undefined || !(0,judge/* isApiOf */.cs)(api, server))
        return { document: { ...head, ...nothing(`${api} is not the API of ${server}`) }, files: [] };
    if (!/^\d+$/.test(runId) || !/^[0-9a-f]{40,64}$/.test(commit) || (product === 'github' && !isRepository(repository)))
        return { document: { ...head, ...nothing('the job does not say which run it is of') }, files: [] };
    const { observed, files } = await (product === 'github'
        ? observeGitHub(gitHubApi(context, api, token), host.facts, host.env('GITHUB_WORKFLOW_SHA') || undefined)
        : observeGitLab(gitLabApis(context, api, token, jobToken), host.facts));
    return { document: { ...head, ...inShape(observed) }, files };
}
const gitHubApi = ({ fetch }, base, token) => new HostApi({
    base,
    fetch,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', authorization: `Bearer ${token}` },
});
function gitLabApis({ fetch }, base, token, jobToken) {
    const full = token ? new HostApi({ base, fetch, headers: { 'private-token': token } }) : undefined;
    const job = jobToken ? new HostApi({ base, fetch, headers: { 'job-token': jobToken } }) : undefined;
    return { job: (job ?? full), full: (full ?? job) };
}
/** A document in which nothing is known. */
const nothing = (unknown) => Object.fromEntries(QUESTIONS.map((question) => [question, { unknown: unknown.slice(0, 500) }]));
/** Answers as the document may have them: one that the host gave in another shape is not known. */
function inShape(observed) {
    const other = { unknown: 'the host answered in a shape that is not known' };
    return Object.fromEntries(QUESTIONS.map((question) => [
        question,
        (0,dist.safeParse)(schema.environmentSchema.entries[question], observed[question]).success ? observed[question] : other,
    ]));
}
async function keepFiles(context, observed) {
    const made = [];
    const files = [];
    for (const { content, ...file } of observed) {
        const answer = 'known' in content ? await keepFile(context, file.path, content.known, made) : content;
        const whole = { ...file, content: answer };
        if ((0,dist.safeParse)(schema.environmentSchema.entries.files.item, whole).success)
            files.push(whole);
    }
    return { files, made };
}
async function keepFile(context, file, { bytes, blob }, made) {
    if (bytes.length > MAX_FILE_BYTES)
        return { unknown: `it has more than ${MAX_FILE_BYTES} bytes` };
    const kept = await keep(context, `environment-${external_node_path_.posix.basename(file)}`, bytes, 'application/yaml');
    if (typeof kept === 'string')
        return { unknown: kept };
    made.push(kept);
    return { known: { name: kept.name, sha256: kept.sha256, ...(blob !== undefined && { blob }) } };
}
/** Keeps bytes in the ledger, or says why they may not be there. */
async function keep({ record }, name, bytes, mediaType = 'application/json') {
    try {
        return await record.keep(name, bytes, mediaType);
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj && error.code === 'SECRET_IN_LEDGER')
            return 'it holds a secret of this job';
        throw error;
    }
}


/***/ }),

/***/ 9872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENVIRONMENT_TYPE: () => (/* binding */ ENVIRONMENT_TYPE),
/* harmony export */   environmentSchema: () => (/* binding */ environmentSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);

/** The shape of `environment.json`. Unknown keys are an error: evidence holds nothing that nobody looked at. */
const ENVIRONMENT_TYPE = 'sovereign-actions/environment';
const text = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1000));
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__.array(text);
const count = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/, 'must be a time'));
const maybe = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(schema);
/** What the host said, or why it is not known and what has to be granted to know it. */
const answer = (known) => valibot__WEBPACK_IMPORTED_MODULE_0__.union([valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ known }), valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ unknown: text, grant: maybe(text) })]);
const run = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    id: text,
    attempt: maybe(text),
    repository: text,
    commit: text,
    event: text,
    ref: maybe(text),
    /** Who caused it, and who started it again. */
    startedBy: answer(texts),
    /** Path of the workflow file or CI configuration. */
    workflow: maybe(text),
});
const job = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    startedBy: maybe(text),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: text,
        group: maybe(text),
        labels: texts,
        /** Absent where the host does not say it. */
        selfHosted: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()),
    }),
});
const environment = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    rules: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        /** Approvals that a job needs before it may use the environment. */
        approvals: count,
        /** `user:anna`, `team:release` and such. */
        approvers: texts,
        /** Whether who started the run may approve it. Absent where the host does not say it. */
        selfApproval: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()),
        /** Minutes. */
        wait: maybe(count),
        refs: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['any', 'protected', 'listed'])),
    })),
});
const approval = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    environment: text,
    by: text,
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['approved', 'rejected']),
    at: maybe(time),
    comment: maybe(text),
});
const ref = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    protected: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** Kinds of rules that apply to it, by the host's names. */
    rules: texts,
    /** Reviews that a change needs. */
    reviews: maybe(count),
    signatures: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()),
});
const commit = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ id: text, verified: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), reason: text, author: maybe(text), committer: maybe(text) });
const change = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    number: count,
    author: text,
    base: text,
    merged: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** The last commit of the change. */
    head: text,
    /** Since when that has been its last commit. */
    headSince: maybe(time),
    /** The commit by which it came to its target. */
    merge: maybe(text),
    /** Approvals that it needs, where the host says so of the change and not of its target. */
    demands: maybe(count),
    reviews: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        by: text,
        state: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['approved', 'rejected', 'commented', 'dismissed']),
        /** The commit that was looked at. */
        commit: maybe(text),
        at: maybe(time),
    }))),
});
const file = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    role: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['workflow', 'reusable']),
    path: text,
    repository: text,
    commit: text,
    content: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        /** Its name among the files that the record keeps. */
        name: text,
        sha256: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{64}$/)),
        /** Its id as a git blob, as the host names it. */
        blob: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))),
    })),
});
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    type: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(ENVIRONMENT_TYPE),
    host: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['github', 'gitlab']),
    /** Base address of the API that was asked. */
    api: text,
    /** The repository or project that was asked about. */
    repository: text,
    askedAt: time,
    run: answer(run),
    jobs: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(job)),
    environments: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(environment)),
    approvals: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(approval)),
    ref: answer(ref),
    commit: answer(commit),
    changes: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(change)),
    files: valibot__WEBPACK_IMPORTED_MODULE_0__.array(file),
});


/***/ }),

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

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ bytesUpTo),
/* harmony export */   q: () => (/* binding */ textUpTo)
/* harmony export */ });
/** The bytes of an answer, or undefined as soon as it has more than `limit` of them. */
async function bytesUpTo(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The text of an answer, or undefined as soon as it has more than `limit` bytes. */
const textUpTo = async (response, limit) => (await bytesUpTo(response, limit))?.toString('utf8');


/***/ })

};
