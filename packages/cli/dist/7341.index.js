export const id = 7341;
export const ids = [7341];
export const modules = {

/***/ 70203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   _2: () => (/* binding */ derOid),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   i5: () => (/* binding */ derInteger),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   qA: () => (/* binding */ contextTag),
/* harmony export */   y8: () => (/* binding */ der),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/** Bytes that are not DER, or not the structure that was expected. The message ends a sentence that starts with "it". */
class DerError extends Error {
    name = 'DerError';
}
const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    utf8String: 0x0c,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
/** The tag `[number]`; constructed unless said otherwise. */
const contextTag = (number, constructed = true) => 0x80 | (constructed ? 0x20 : 0) | number;
/** Reads exactly one element that fills `bytes`. @throws DerError */
function readDer(bytes) {
    const [first, ...rest] = readAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (!first || rest.length > 0)
        throw new DerError(first ? 'has bytes after its end' : 'is empty');
    return first;
}
/** The elements inside of a constructed one. @throws DerError when the tag is not `tag` */
function childrenOf(element, tag) {
    return readAll(expectTag(element, tag).value);
}
/** @throws DerError when there is no element, or its tag is not `tag` */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new DerError(`has ${element ? `tag 0x${element.tag.toString(16)}` : 'nothing'} where tag 0x${tag.toString(16)} belongs`);
    return element;
}
/** @throws DerError when there is more than what was read */
function only(rest) {
    if (rest.length > 0)
        throw new DerError('holds more than belongs there');
}
function readAll(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const tag = bytes[at];
        if ((tag & 0x1f) === 0x1f)
            throw new DerError('has a tag of several bytes');
        const { length, start } = readLength(bytes, at + 1);
        const end = start + length;
        if (end > bytes.length)
            throw new DerError('is cut off');
        found.push({ tag, value: bytes.subarray(start, end), raw: bytes.subarray(at, end) });
        at = end;
    }
    return found;
}
function readLength(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        throw new DerError('is cut off');
    if (first < 0x80)
        return { length: first, start: at + 1 };
    const count = first & 0x7f;
    // Four bytes of length are 4 GiB; zero would be BER's indefinite form.
    if (count === 0 || count > 4 || at + 1 + count > bytes.length)
        throw new DerError('has a length that is not DER');
    const length = bytes.readUIntBE(at + 1, count);
    if (length < 0x80 || (count > 1 && bytes[at + 1] === 0))
        throw new DerError('has a length that is not in its shortest form');
    return { length, start: at + 1 + count };
}
/** Dotted form of an OBJECT IDENTIFIER. @throws DerError */
function oidOf(element) {
    const { value } = expectTag(element, TAG.oid);
    const arcs = [];
    let arc = 0;
    for (const [index, byte] of value.entries()) {
        if (arc === 0 && byte === 0x80)
            throw new DerError('has an object identifier that is not DER');
        arc = arc * 128 + (byte & 0x7f);
        if (arc > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('has an object identifier that is too large');
        if (byte < 0x80) {
            arcs.push(arc);
            arc = 0;
        }
        else if (index === value.length - 1)
            throw new DerError('has an object identifier that is cut off');
    }
    const [first, ...rest] = arcs;
    if (first === undefined)
        throw new DerError('has an empty object identifier');
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}
/** One element with the given content. */
function der(tag, ...content) {
    const value = Buffer.concat(content);
    if (value.length < 0x80)
        return Buffer.concat([Buffer.from([tag, value.length]), value]);
    const hex = value.length.toString(16);
    const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
    return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, value]);
}
/** A non-negative INTEGER from a number, or from big-endian bytes. */
function derInteger(value) {
    const hex = typeof value === 'number'
        ? value.toString(16)
        : Buffer.from(value)
            .toString('hex')
            .replace(/^(?:00)+/, '');
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex || '00' : `0${hex}`, 'hex');
    return der(TAG.integer, ...(bytes[0] >= 0x80 ? [Buffer.from([0])] : []), bytes);
}
/** An OBJECT IDENTIFIER from its dotted form. */
function derOid(dotted) {
    const [root = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const bytes = [root * 40 + second, ...rest].flatMap((arc) => {
        const groups = [arc % 128];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            groups.unshift((left % 128) | 0x80);
        return groups;
    });
    return der(TAG.oid, Buffer.from(bytes));
}


/***/ }),

/***/ 27341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CiHost: () => (/* reexport */ CiHost),
  DigestSigner: () => (/* reexport */ DigestSigner),
  GITHUB_RIGHTS: () => (/* reexport */ GITHUB_RIGHTS),
  GITHUB_TOKEN: () => (/* reexport */ GITHUB_TOKEN),
  GITLAB_JOB_TOKEN: () => (/* reexport */ GITLAB_JOB_TOKEN),
  GITLAB_TOKEN: () => (/* reexport */ GITLAB_TOKEN),
  STORY: () => (/* reexport */ STORY),
  TrailChain: () => (/* reexport */ TrailChain),
  certificatePem: () => (/* reexport */ certificatePem),
  identitySigner: () => (/* reexport */ identitySigner),
  signDocument: () => (/* reexport */ signDocument),
  startGitHub: () => (/* reexport */ startGitHub),
  startGitLab: () => (/* reexport */ startGitLab),
  startSandbox: () => (/* reexport */ startSandbox)
});

// NAMESPACE OBJECT: ../core/lib/asn1/index.js
var asn1_namespaceObject = {};
__webpack_require__.r(asn1_namespaceObject);
__webpack_require__.d(asn1_namespaceObject, {
  Dk: () => (der/* TAG */.Dk),
  qA: () => (der/* contextTag */.qA),
  i5: () => (der/* derInteger */.i5),
  _2: () => (der/* derOid */._2)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ../sandbox/lib/ci-host/story.js
const STORY = {
    repository: 'example-org/example-app',
    run: '4711',
    commit: 'c0ffee'.padEnd(40, '0'),
    ref: 'refs/heads/main',
    event: 'push',
    startedBy: 'anna',
    environment: {
        name: 'production',
        approvals: 1,
        approvers: ['bernd', 'carla'],
        selfApproval: false,
        given: [{ by: 'bernd', state: 'approved', comment: 'Tested on staging, ask b.muster@example.eu.' }],
    },
    change: {
        number: 12,
        author: 'anna',
        head: 'decade'.padEnd(40, '1'),
        reviews: [{ by: 'carla', state: 'approved', commit: 'decade'.padEnd(40, '1') }],
    },
    protected: true,
    signed: true,
    runner: { name: 'eusc-runner-3', selfHosted: true },
    workflow: { path: '.github/workflows/release.yml', text: 'name: release\non: push\n' },
};
/** ISO 8601, a number of minutes after the run began. */
const minute = (minutes) => new Date(Date.UTC(2026, 10, 23, 9, 0) + minutes * 60_000).toISOString().replace('.000', '');

;// CONCATENATED MODULE: ../sandbox/lib/ci-host/github-shapes.js

/* What answers of GitHub are made of, with all the fields that its published schema demands. */
const HTML = 'https://github.example.eu';
const API = `${HTML}/api/v3`;
const urls = (base, names) => Object.fromEntries(names.split(' ').map((name) => [name, `${base}/${name.replace(/_url$/, '')}`]));
/** An account as it is named everywhere. */
const gitHubUser = (login) => ({
    login,
    id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
    node_id: `U_${login}`,
    avatar_url: `${HTML}/avatars/${login}`,
    gravatar_id: '',
    url: `${API}/users/${login}`,
    html_url: `${HTML}/${login}`,
    ...urls(`${API}/users/${login}`, 'followers_url following_url gists_url starred_url subscriptions_url organizations_url repos_url events_url received_events_url'),
    type: 'User',
    site_admin: false,
});
const minimalRepository = (fullName) => ({
    id: 4711,
    node_id: 'R_4711',
    name: fullName.split('/')[1],
    full_name: fullName,
    private: true,
    owner: gitHubUser(fullName.split('/')[0]),
    html_url: `${HTML}/${fullName}`,
    description: null,
    fork: false,
    url: `${API}/repos/${fullName}`,
    ...urls(`${API}/repos/${fullName}`, 'archive_url assignees_url blobs_url branches_url collaborators_url comments_url commits_url compare_url contents_url contributors_url deployments_url downloads_url events_url forks_url git_commits_url git_refs_url git_tags_url hooks_url issue_comment_url issue_events_url issues_url keys_url labels_url languages_url merges_url milestones_url notifications_url pulls_url releases_url stargazers_url statuses_url subscribers_url subscription_url tags_url teams_url trees_url'),
});
function pullRequest({ number, author, head }, repository, base) {
    const api = `${API}/repos/${repository}/pulls/${number}`;
    const html = `${HTML}/${repository}/pull/${number}`;
    const side = (ref, sha) => ({
        label: `${repository.split('/')[0]}:${ref}`,
        ref,
        sha,
        user: gitHubUser(author),
        repo: null,
    });
    const link = { href: api };
    return {
        url: api,
        id: number,
        node_id: `PR_${number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        ...urls(api, 'issue_url commits_url review_comments_url review_comment_url comments_url statuses_url'),
        number,
        state: 'closed',
        locked: false,
        title: 'Release 1.2',
        user: gitHubUser(author),
        body: 'Ask anna.muster@example.eu.',
        labels: [],
        milestone: null,
        active_lock_reason: null,
        created_at: minute(-60),
        updated_at: minute(-5),
        closed_at: minute(-5),
        merged_at: minute(-5),
        merge_commit_sha: STORY.commit,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        head: side('release-1.2', head),
        base: side(base, 'ba'.repeat(20)),
        _links: {
            comments: link,
            commits: link,
            statuses: link,
            html: link,
            issue: link,
            review_comments: link,
            review_comment: link,
            self: link,
        },
        author_association: 'MEMBER',
        auto_merge: null,
        draft: false,
    };
}

;// CONCATENATED MODULE: ../sandbox/lib/faults.js
/** The faults that a service still has to play, first in first out. */
class Faults {
    #pending = [];
    add(fault) {
        this.#pending.push({ ...fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    }
    /** The fault for this request, used up by one. */
    next(request) {
        const index = this.#pending.findIndex((fault) => fault.when?.(request) ?? true);
        const fault = this.#pending[index];
        if (!fault)
            return undefined;
        if (fault.skip > 0) {
            fault.skip -= 1;
            return undefined;
        }
        fault.times -= 1;
        if (fault.times <= 0)
            this.#pending.splice(index, 1);
        return fault;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ../sandbox/lib/http.js


/** An error answer of a service; the service renders it in its own shape. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    code;
    headers;
    /** Further elements of the error document. */
    fields;
    constructor(status, code, message, more = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = more.headers ?? {};
        this.fields = more.fields ?? {};
    }
}
const notImplemented = (what) => new Refusal(501, 'NotImplemented', `The sandbox does not implement ${what}.`);
const MAX_LOG = 100_000;
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;
const seenRequests = new WeakMap();
/** A server on 127.0.0.1 that logs every request and plays the faults that tests ask for. */
class LoopbackServer {
    seen = [];
    #server;
    #faults;
    #now;
    #refuse;
    #handler;
    constructor(options) {
        this.#handler = options.handler;
        this.#refuse = options.refuse;
        this.#faults = options.faults;
        this.#now = options.now;
        this.#server = (0,external_node_http_.createServer)({ keepAliveTimeout: 5_000 }, (request, response) => void this.#serve(request, response));
        // Clients that try TLS first must see at once that this is plain HTTP.
        this.#server.on('clientError', (_error, socket) => {
            if (socket.writable)
                socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
            else
                socket.destroy();
        });
    }
    /** Starts listening; port 0 takes any free one. @throws the system error when the port is taken */
    listen(port) {
        return new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
                this.#server.off('error', reject);
                resolve(this.#server.address().port);
            });
        });
    }
    /** Stops listening and ends every connection, idle or not. */
    close() {
        return new Promise((resolve) => {
            this.#server.close(() => resolve());
            this.#server.closeAllConnections();
        });
    }
    async #serve(request, response) {
        const seen = this.#log(request);
        response.sendDate = false;
        response.setHeader('Date', new Date(this.#now()).toUTCString());
        request.on('error', () => response.destroy());
        response.on('error', () => undefined);
        try {
            // A page that rebinds its own name to 127.0.0.1 must not reach the sandbox.
            if (!LOOPBACK_HOST.test(request.headers.host ?? ''))
                return respond(request, response, { status: 421, body: 'not a loopback host\n' });
            const fault = this.#faults.next(seen);
            if (fault && this.#play(fault, request, response))
                return;
            await this.#handler(request, response);
        }
        catch (error) {
            if (response.destroyed)
                return;
            if (response.headersSent)
                response.destroy();
            else
                respond(request, response, this.#refuse(new Refusal(500, 'InternalFailure', `sandbox defect: ${String(error)}`), (0,external_node_crypto_.randomUUID)()));
        }
    }
    #log(request) {
        const [path = '', query] = (request.url ?? '').split('?', 2);
        const target = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
        const seen = {
            method: request.method ?? '',
            path: query && !/x-amz-|WebIdentityToken/i.test(query) ? `${path}?${query}` : path,
            target,
        };
        if (this.seen.length < MAX_LOG)
            this.seen.push(seen);
        seenRequests.set(request, seen);
        return seen;
    }
    /** True when the fault is the whole answer. */
    #play(fault, request, response) {
        switch (fault.how) {
            case 'reset':
                request.socket.resetAndDestroy();
                return true;
            case 'hang':
                request.resume();
                return true;
            case 'lost': {
                // The service does the work; the client never learns of it.
                const drop = () => {
                    request.socket.destroy();
                    return response;
                };
                response.writeHead = () => response;
                response.write = () => true;
                response.end = drop;
                return false;
            }
            default: {
                const status = fault.status ?? (fault.code === undefined ? 500 : 400);
                const code = fault.code ?? (status === 503 ? 'ServiceUnavailable' : status === 429 ? 'ThrottlingException' : 'InternalFailure');
                respond(request, response, this.#refuse(new Refusal(status, code, fault.message ?? 'A fault that the test asked for.'), (0,external_node_crypto_.randomUUID)()));
                return true;
            }
        }
    }
}
/** Makes a Node handler of a service: reads the body within its limit and renders refusals. */
function answering(service) {
    return async (request, response) => {
        const requestId = (0,external_node_crypto_.randomUUID)();
        let reply;
        try {
            const headers = headersOf(request);
            const method = request.method ?? 'GET';
            const limit = service.maxBody(headers, method);
            const body = await readBody(request, limit);
            if (!body)
                throw service.tooLarge(limit);
            const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
            const operation = (name) => {
                const seen = seenRequests.get(request);
                if (seen)
                    seen.target = name;
            };
            reply = await service.answer({ method, path, query, headers, body, requestId, operation });
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            const { headers, ...rest } = service.refuse(error, requestId);
            reply = { ...rest, headers: { ...headers, ...error.headers } };
        }
        respond(request, response, reply);
    };
}
function respond(request, response, { status, headers = {}, body = '' }) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    // An unread body would be taken for the next request of the connection.
    if (!request.complete)
        response.setHeader('Connection', 'close');
    const bodyless = status === 204 || status === 304;
    response.writeHead(status, {
        ...(bodyless || 'Content-Length' in headers ? {} : { 'Content-Length': String(bytes.length) }),
        ...headers,
    });
    if (request.method === 'HEAD' || bodyless)
        response.end();
    else
        response.end(bytes);
}
function headersOf(request) {
    const headers = Object.create(null);
    for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
        const name = request.rawHeaders[index].toLowerCase();
        const value = request.rawHeaders[index + 1];
        const known = headers[name];
        headers[name] = known === undefined ? value : `${known},${value}`;
    }
    return headers;
}
/** Bytes of a refused body that are read and dropped, so that the client sees the answer and not a reset. */
const MAX_DRAIN = 64 * 1024 * 1024;
/** The body, or undefined when it is longer than the limit. */
async function readBody(request, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit + MAX_DRAIN)
            return undefined;
        if (size > limit)
            chunks.length = 0;
        else
            chunks.push(chunk);
    }
    if (size > limit)
        return undefined;
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}
function splitOnce(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + separator.length)];
}

;// CONCATENATED MODULE: ../sandbox/lib/ci-host/server.js


/** The API of a CI host on loopback: answers by path, tokens with rights, pages, and faults that tests ask for. */
class CiHost {
    answers;
    tokens;
    #prefix;
    #faults = new Faults();
    #server;
    /** The address of the server; its API is below {@link apiUrl}. */
    url = '';
    /** @param prefix `/api/v3` or `/api/v4` */
    constructor(prefix, answers, tokens) {
        this.#prefix = prefix;
        this.answers = answers;
        this.tokens = tokens;
        this.#server = new LoopbackServer({
            handler: answering(this),
            refuse: (refusal) => this.refuse(refusal),
            faults: this.#faults,
            now: Date.now,
        });
    }
    get apiUrl() {
        return `${this.url}${this.#prefix}`;
    }
    get port() {
        return Number(new URL(this.url).port);
    }
    async start() {
        this.url = `http://127.0.0.1:${await this.#server.listen(0)}`;
        return this;
    }
    get seen() {
        return this.#server.seen;
    }
    fail(fault) {
        this.#faults.add(fault);
    }
    close() {
        return this.#server.close();
    }
    answer({ method, path, query, headers }) {
        const token = headers['private-token'] ?? headers['job-token'] ?? /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
        const rights = this.tokens.get(token);
        if (!rights)
            throw new Refusal(401, 'Unauthorized', 'Bad credentials');
        if (method !== 'GET')
            throw new Refusal(405, 'MethodNotAllowed', 'Method Not Allowed');
        const found = this.answers.get(decodeURI(path.slice(this.#prefix.length)));
        if (!found)
            throw new Refusal(404, 'NotFound', 'Not Found');
        const { body, needs, headers: more = {}, status = 200 } = found;
        if (needs !== undefined && !rights.has(needs))
            throw new Refusal(403, 'Forbidden', 'Resource not accessible by integration');
        if (body instanceof Uint8Array)
            return { status, headers: { 'content-type': 'application/octet-stream', ...more }, body };
        const { value, next } = page(body, new URLSearchParams(query));
        const link = next === undefined ? {} : { link: `<${this.apiUrl}${path}?page=${next}>; rel="next"` };
        return { status, headers: { 'content-type': 'application/json', ...link, ...more }, body: JSON.stringify(value) };
    }
    refuse({ status, message }) {
        return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) };
    }
    maxBody() {
        return 0;
    }
    tooLarge() {
        return new Refusal(413, 'TooLarge', 'Payload Too Large');
    }
}
/** A page of a list, or of the one list that an object with a `total_count` has. */
function page(body, query) {
    const [number, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
    const cut = (list) => list.slice((number - 1) * size, number * size);
    const next = (list) => (list.length > number * size ? number + 1 : undefined);
    if (Array.isArray(body))
        return { value: cut(body), next: next(body) };
    const [key, list] = typeof body === 'object' && body !== null && 'total_count' in body
        ? (Object.entries(body).find(([, v]) => Array.isArray(v)) ?? [])
        : [];
    if (key === undefined || !Array.isArray(list))
        return { value: body, next: undefined };
    return { value: { ...body, [key]: cut(list) }, next: next(list) };
}

;// CONCATENATED MODULE: ../sandbox/lib/ci-host/github.js




/** What the token of a job must be allowed to for all that is asked of GitHub. */
const GITHUB_RIGHTS = ['actions', 'contents', 'deployments', 'pull-requests'];
const GITHUB_TOKEN = 'ghs_0123456789abcdefABCDEF0123456789abcd';
/** A GitHub Enterprise Server that knows of one run, in the shapes of the REST API of 2022-11-28. */
function startGitHub(change = {}) {
    const tokens = new Map([[GITHUB_TOKEN, new Set(GITHUB_RIGHTS)]]);
    return new CiHost('/api/v3', gitHubAnswers({ ...STORY, ...change }), tokens).start();
}
/** The answers of a story, by path below the API's address. */
function gitHubAnswers(story) {
    const { repository, run, commit, ref, event, startedBy, environment, change, runner, workflow } = story;
    const repo = `/repos/${repository}`;
    const api = `${API}${repo}`;
    const html = `${HTML}/${repository}`;
    const runUrl = `${api}/actions/runs/${run}`;
    const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const blob = (text) => (0,external_node_crypto_.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest('hex');
    const answers = new Map();
    const on = (path, needs, body) => void answers.set(`${repo}${path}`, { needs, body });
    on(`/actions/runs/${run}/attempts/1`, 'actions', {
        id: Number(run),
        name: 'release',
        node_id: 'WFR_1',
        check_suite_id: 42,
        check_suite_node_id: 'CS_42',
        head_branch: short,
        head_sha: commit,
        path: workflow.path,
        display_title: 'Release',
        run_number: 7,
        run_attempt: 1,
        event,
        status: 'in_progress',
        conclusion: null,
        workflow_id: 159038,
        url: runUrl,
        html_url: `${html}/actions/runs/${run}`,
        pull_requests: [],
        created_at: minute(0),
        updated_at: minute(9),
        actor: gitHubUser(startedBy),
        triggering_actor: gitHubUser(startedBy),
        run_started_at: minute(0),
        ...urls(runUrl, 'jobs_url logs_url artifacts_url cancel_url rerun_url'),
        check_suite_url: `${api}/check-suites/42`,
        workflow_url: `${api}/actions/workflows/159038`,
        previous_attempt_url: null,
        head_commit: {
            id: commit,
            tree_id: 'ab'.repeat(20),
            message: 'Release 1.2',
            timestamp: minute(-5),
            author: { name: 'Anna Muster', email: 'anna.muster@example.eu' },
            committer: { name: 'GitHub', email: 'noreply@github.example.eu' },
        },
        repository: minimalRepository(repository),
        head_repository: minimalRepository(repository),
        referenced_workflows: [],
    });
    on(`/actions/runs/${run}/attempts/1/jobs`, 'actions', {
        total_count: 1,
        jobs: [
            {
                id: 1,
                run_id: Number(run),
                run_url: runUrl,
                run_attempt: 1,
                node_id: 'CR_1',
                head_sha: commit,
                url: `${api}/actions/jobs/1`,
                html_url: `${html}/actions/runs/${run}/job/1`,
                status: 'in_progress',
                conclusion: null,
                created_at: minute(0),
                started_at: minute(3),
                completed_at: null,
                name: 'Build, sign, check and prove',
                steps: [],
                check_run_url: `${api}/check-runs/1`,
                labels: runner.selfHosted ? ['self-hosted', 'linux', 'eu-sovereign'] : ['ubuntu-24.04'],
                runner_id: 3,
                runner_name: runner.name,
                runner_group_id: 1,
                runner_group_name: runner.selfHosted ? 'Default' : 'GitHub Actions',
                workflow_name: 'release',
                head_branch: short,
            },
        ],
    });
    on(`/actions/runs/${run}/approvals`, 'actions', (environment?.given ?? []).map(({ by, state, comment }) => ({
        state,
        comment,
        environments: [
            {
                id: 1,
                node_id: 'EN_1',
                name: environment?.name,
                url: `${api}/environments/${environment?.name}`,
                html_url: `${html}/deployments/activity_log?environments_filter=${environment?.name}`,
                created_at: minute(-1000),
                updated_at: minute(-1000),
            },
        ],
        user: { ...gitHubUser(by), email: `${by}@example.eu` },
    })));
    on('/deployments', 'deployments', environment
        ? [
            {
                url: `${api}/deployments/5`,
                id: 5,
                node_id: 'DE_5',
                task: 'deploy',
                original_environment: environment.name,
                environment: environment.name,
                description: null,
                created_at: minute(3),
                updated_at: minute(3),
                statuses_url: `${api}/deployments/5/statuses`,
                repository_url: api,
                creator: gitHubUser('github-actions[bot]'),
                sha: commit,
                ref: short,
                payload: {},
                transient_environment: false,
                production_environment: true,
                performed_via_github_app: null,
            },
        ]
        : []);
    on('/deployments/5/statuses', 'deployments', [
        {
            url: `${api}/deployments/5/statuses/1`,
            id: 1,
            node_id: 'DES_1',
            state: 'in_progress',
            creator: gitHubUser('github-actions[bot]'),
            description: '',
            environment: environment?.name,
            target_url: `${html}/actions/runs/${run}/job/1`,
            created_at: minute(3),
            updated_at: minute(3),
            deployment_url: `${api}/deployments/5`,
            repository_url: api,
            environment_url: '',
            log_url: `${html}/actions/runs/${run}/job/1`,
            performed_via_github_app: null,
        },
    ]);
    if (environment)
        on(`/environments/${environment.name}`, 'actions', {
            id: 1,
            node_id: 'EN_1',
            name: environment.name,
            url: `${api}/environments/${environment.name}`,
            html_url: `${html}/deployments/activity_log?environments_filter=${environment.name}`,
            created_at: minute(-1000),
            updated_at: minute(-1000),
            protection_rules: [
                { id: 1, node_id: 'GA_1', type: 'wait_timer', wait_timer: 5 },
                ...(environment.approvals > 0
                    ? [
                        {
                            id: 2,
                            node_id: 'GA_2',
                            type: 'required_reviewers',
                            prevent_self_review: !environment.selfApproval,
                            reviewers: environment.approvers.map((login) => ({ type: 'User', reviewer: gitHubUser(login) })),
                        },
                    ]
                    : []),
                { id: 3, node_id: 'GA_3', type: 'branch_policy' },
            ],
            deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        });
    const person = (name) => ({ name, email: `${name}@example.eu`, date: minute(-5) });
    const verification = {
        verified: story.signed,
        reason: story.signed ? 'valid' : 'unsigned',
        signature: null,
        payload: null,
        verified_at: story.signed ? minute(-4) : null,
    };
    const commitObject = {
        url: `${api}/commits/${commit}`,
        sha: commit,
        node_id: 'C_1',
        html_url: `${html}/commit/${commit}`,
        comments_url: `${api}/commits/${commit}/comments`,
        commit: {
            url: `${api}/git/commits/${commit}`,
            author: person('anna'),
            committer: person('web-flow'),
            message: 'Release 1.2',
            comment_count: 0,
            tree: { sha: 'ab'.repeat(20), url: `${api}/git/trees/${'ab'.repeat(20)}` },
            verification,
        },
        author: gitHubUser('anna'),
        committer: gitHubUser('web-flow'),
        parents: [{ sha: 'ba'.repeat(20), url: `${api}/commits/${'ba'.repeat(20)}`, html_url: `${html}/commit/${'ba'.repeat(20)}` }],
        stats: { additions: 1, deletions: 0, total: 1 },
        files: [],
    };
    on(`/commits/${commit}`, 'contents', commitObject);
    if (ref.startsWith('refs/heads/')) {
        on(`/branches/${short}`, 'contents', {
            name: short,
            commit: commitObject,
            _links: { html: `${html}/tree/${short}`, self: `${api}/branches/${short}` },
            protected: story.protected,
            protection: { enabled: story.protected, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
            protection_url: `${api}/branches/${short}/protection`,
        });
        const source = { ruleset_source_type: 'Repository', ruleset_source: repository, ruleset_id: 73 };
        on(`/rules/branches/${short}`, 'contents', story.protected
            ? [
                { type: 'deletion', ...source },
                {
                    type: 'pull_request',
                    ...source,
                    parameters: {
                        required_approving_review_count: 1,
                        dismiss_stale_reviews_on_push: true,
                        require_code_owner_review: false,
                        require_last_push_approval: true,
                        required_review_thread_resolution: false,
                    },
                },
            ]
            : []);
    }
    else {
        const set = { id: 73, name: 'Releases', target: 'tag', source_type: 'Repository', source: repository, enforcement: 'active' };
        on('/rulesets', 'contents', story.protected ? [set] : []);
        on('/rulesets/73', 'contents', {
            ...set,
            conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }],
        });
    }
    on(`/commits/${commit}/pulls`, 'pull-requests', change ? [pullRequest(change, repository, short)] : []);
    if (change)
        on(`/pulls/${change.number}/reviews`, 'pull-requests', change.reviews.map(({ by, state, commit: of }, index) => ({
            id: index + 1,
            node_id: `PRR_${index + 1}`,
            user: gitHubUser(by),
            body: 'Looks good.',
            state: state === 'approved' ? 'APPROVED' : 'CHANGES_REQUESTED',
            html_url: `${html}/pull/${change.number}#pullrequestreview-${index + 1}`,
            pull_request_url: `${api}/pulls/${change.number}`,
            _links: { html: { href: html }, pull_request: { href: `${api}/pulls/${change.number}` } },
            submitted_at: minute(-10 + index),
            commit_id: of,
            author_association: 'MEMBER',
        })));
    on(`/contents/${workflow.path}`, 'contents', {
        type: 'file',
        encoding: 'base64',
        size: Buffer.byteLength(workflow.text),
        name: workflow.path.split('/').at(-1),
        path: workflow.path,
        // In lines of 60 characters, as GitHub writes it.
        content: Buffer.from(workflow.text).toString('base64').replaceAll(/.{60}/g, '$&\n'),
        sha: blob(workflow.text),
        url: `${api}/contents/${workflow.path}?ref=${commit}`,
        git_url: `${api}/git/blobs/${blob(workflow.text)}`,
        html_url: `${html}/blob/${commit}/${workflow.path}`,
        download_url: null,
        _links: { self: `${api}/contents/${workflow.path}`, git: null, html: null },
    });
    return answers;
}

;// CONCATENATED MODULE: ../sandbox/lib/ci-host/gitlab.js



/** The token of a job, and one with the scope read_api. */
const GITLAB_JOB_TOKEN = 'glcbt-64_0123456789abcdefABCD';
const GITLAB_TOKEN = 'glpat-0123456789abcdefABCD';
/** A GitLab that knows of one pipeline, in the shapes of its REST API v4. */
function startGitLab(change = {}) {
    const tokens = new Map([
        [GITLAB_JOB_TOKEN, new Set(['job'])],
        [GITLAB_TOKEN, new Set(['job', 'read_api'])],
    ]);
    const workflow = { ...STORY.workflow, path: '.gitlab-ci.yml' };
    return new CiHost('/api/v4', gitLabAnswers({ ...STORY, workflow, ...change }), tokens).start();
}
const gitlab_HTML = 'https://gitlab.example.eu';
const userOf = (username) => ({
    id: username.length,
    username,
    public_email: `${username}@example.eu`,
    name: username,
    state: 'active',
    locked: false,
    avatar_url: null,
    web_url: `${gitlab_HTML}/${username}`,
});
/** The answers of a story, by path below the API's address. What a job's token may read is what GitLab documents for it. */
function gitLabAnswers(story) {
    const { repository, run, commit, ref, event, startedBy, environment, change, runner, workflow } = story;
    const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const isTag = ref.startsWith('refs/tags/');
    const project = '/projects/42';
    const answers = new Map();
    const on = (path, needs, body, headers) => void answers.set(path, { needs, body, ...(headers && { headers }) });
    const pipeline = {
        id: Number(run),
        iid: 7,
        project_id: 42,
        sha: commit,
        ref: short,
        status: 'running',
        source: event,
        created_at: minute(0),
        updated_at: minute(3),
        web_url: `${gitlab_HTML}/${repository}/-/pipelines/${run}`,
    };
    const commitOf = {
        id: commit,
        short_id: commit.slice(0, 8),
        created_at: minute(-5),
        parent_ids: ['ba'.repeat(20)],
        title: 'Release 1.2',
        message: 'Release 1.2\n',
        author_name: 'Anna Muster',
        author_email: 'anna.muster@example.eu',
        authored_date: minute(-5),
        committer_name: 'Anna Muster',
        committer_email: 'anna.muster@example.eu',
        committed_date: minute(-5),
        trailers: {},
        extended_trailers: {},
        web_url: `${gitlab_HTML}/${repository}/-/commit/${commit}`,
    };
    const job = {
        id: 9,
        status: 'running',
        stage: 'release',
        name: 'release',
        ref: short,
        tag: isTag,
        coverage: null,
        allow_failure: false,
        created_at: minute(0),
        started_at: minute(3),
        finished_at: null,
        erased_at: null,
        duration: 12,
        queued_duration: 2,
        user: userOf(startedBy),
        commit: commitOf,
        pipeline,
        web_url: `${gitlab_HTML}/${repository}/-/jobs/9`,
        project: { ci_job_token_scope_enabled: false },
        artifacts: [],
        runner: {
            id: 3,
            description: runner.name,
            ip_address: '192.0.2.17',
            active: true,
            paused: false,
            is_shared: !runner.selfHosted,
            runner_type: runner.selfHosted ? 'project_type' : 'instance_type',
            name: 'gitlab-runner',
            online: true,
            status: 'online',
        },
        runner_manager: null,
        artifacts_expire_at: null,
        archived: false,
        tag_list: ['eu-sovereign'],
    };
    on('/job', 'job', job);
    on(`${project}/pipelines/${run}`, 'read_api', {
        ...pipeline,
        before_sha: '0'.repeat(40),
        tag: isTag,
        yaml_errors: null,
        user: userOf(startedBy),
    });
    const deployment = {
        id: 41,
        iid: 1,
        ref: short,
        sha: commit,
        created_at: minute(1),
        updated_at: minute(3),
        user: userOf(startedBy),
        environment: { id: 9, name: environment?.name, slug: environment?.name, external_url: null },
        deployable: job,
        status: 'running',
    };
    const approvals = (environment?.given ?? []).map(({ by, state, comment }, index) => ({
        user: userOf(by),
        status: state,
        created_at: minute(2 + index),
        comment,
    }));
    on(`${project}/deployments`, 'job', environment ? [deployment] : []);
    on(`${project}/deployments/41`, 'job', {
        ...deployment,
        pending_approval_count: 0,
        approvals: [],
        approval_summary: {
            rules: environment && environment.approvals > 0
                ? [
                    {
                        user_id: null,
                        group_id: 134,
                        access_level: null,
                        access_level_description: 'release-managers',
                        required_approvals: environment.approvals,
                        deployment_approvals: approvals,
                    },
                ]
                : [],
        },
    });
    on(`${project}/protected_environments`, 'read_api', []);
    const listed = { name: short, protected: story.protected, commit: commitOf };
    on(`${project}/repository/${isTag ? 'tags' : 'branches'}`, 'job', [
        { ...listed, name: `${short}-2`, protected: false },
        { ...listed, web_url: `${gitlab_HTML}/${repository}/-/tree/${short}` },
    ]);
    const levels = [{ id: 1, access_level: 40, access_level_description: 'Maintainers', user_id: null, group_id: null }];
    if (story.protected)
        on(`${project}/protected_${isTag ? 'tags' : 'branches'}/${short}`, 'read_api', isTag
            ? { name: short, create_access_levels: levels }
            : {
                id: 1,
                name: short,
                push_access_levels: [{ id: 1, access_level: 0, access_level_description: 'No one' }],
                merge_access_levels: levels,
                unprotect_access_levels: [],
                allow_force_push: false,
                code_owner_approval_required: false,
                inherited: false,
            });
    on(`${project}/repository/commits/${commit}`, 'job', {
        ...commitOf,
        stats: { additions: 1, deletions: 0, total: 1 },
        status: 'running',
        project_id: 42,
    });
    if (story.signed)
        on(`${project}/repository/commits/${commit}/signature`, 'read_api', {
            signature_type: 'SSH',
            verification_status: 'verified',
            key: { id: 11, title: 'Key', created_at: minute(-9000), expires_at: null, key: 'ssh-ed25519 AAAA', usage_type: 'auth_and_signing' },
            commit_source: 'gitaly',
        });
    on(`${project}/repository/commits/${commit}/merge_requests`, 'job', change
        ? [
            {
                id: 84,
                iid: change.number,
                project_id: 42,
                title: 'Release 1.2',
                description: 'Ask anna.muster@example.eu.',
                state: 'merged',
                created_at: minute(-60),
                updated_at: minute(-5),
                merged_at: minute(-5),
                target_branch: short,
                source_branch: 'release-1.2',
                author: userOf(change.author),
                merge_user: userOf('carla'),
                sha: change.head,
                merge_commit_sha: commit,
                squash_commit_sha: null,
                draft: false,
            },
        ]
        : []);
    if (change) {
        on(`${project}/merge_requests/${change.number}/versions`, 'read_api', [
            {
                id: 110,
                head_commit_sha: change.head,
                base_commit_sha: 'ba'.repeat(20),
                start_commit_sha: 'ba'.repeat(20),
                created_at: minute(-20),
                state: 'collected',
            },
        ]);
        on(`${project}/merge_requests/${change.number}/approvals`, 'read_api', {
            id: 84,
            iid: change.number,
            project_id: 42,
            title: 'Release 1.2',
            state: 'merged',
            merge_status: 'can_be_merged',
            approved: true,
            approvals_required: 1,
            approvals_left: 0,
            approved_by: change.reviews
                .filter(({ state }) => state === 'approved')
                .map(({ by, commit: of }) => ({ user: userOf(by), approved_at: minute(of === change.head ? -10 : -30) })),
        });
    }
    const blob = (0,external_node_crypto_.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(workflow.text)}\0${workflow.text}`)
        .digest('hex');
    on(`${project}/repository/files/${workflow.path}/raw`, 'job', Buffer.from(workflow.text), { 'x-gitlab-blob-id': blob });
    return answers;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../sandbox/lib/cloudtrail/chain.js


const HOUR = 3_600_000;
/** A region's signing key of digest files. */
class DigestSigner {
    #validFrom;
    #validTo;
    #made;
    constructor(validFrom = Date.UTC(2026, 0), validTo = Date.UTC(2028, 0)) {
        this.#validFrom = validFrom;
        this.#validTo = validTo;
    }
    get key() {
        return this.#keys().key;
    }
    sign(text) {
        return (0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(text), this.#keys().privateKey).toString('hex');
    }
    /** Made when it is first needed: an RSA key takes a while. */
    #keys() {
        if (this.#made)
            return this.#made;
        const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
        const der = publicKey.export({ type: 'pkcs1', format: 'der' });
        const fingerprint = (0,external_node_crypto_.createHash)('md5').update(der).digest('hex');
        const key = { fingerprint, value: der.toString('base64'), validFrom: iso(this.#validFrom), validTo: iso(this.#validTo) };
        this.#made = { key, privateKey };
        return this.#made;
    }
}
/** The log and digest files of one trail in one account, as CloudTrail writes, chains and signs them. Times in milliseconds. */
class TrailChain {
    digests = [];
    logs = [];
    #options;
    #root;
    constructor({ organization, ...options } = {}) {
        const { bucket = 'acme-trail', account = '111122223333', region = 'eusc-de-east-1', name = 'main' } = options;
        const { signer = new DigestSigner() } = options;
        this.#options = { bucket, account, region, name, signer };
        this.#root = `AWSLogs/${organization === undefined ? '' : `${organization}/`}${account}`;
    }
    get key() {
        return this.#options.signer.key;
    }
    /** Delivers one log file with these events. */
    deliver(at, events) {
        const { account, region } = this.#options;
        const name = `${account}_CloudTrail_${region}_${stamp(at).slice(0, 13)}Z_${String(this.logs.length).padStart(16, '0')}.json.gz`;
        const log = this.#file(`${this.#root}/CloudTrail/${region}/${day(at)}/${name}`, JSON.stringify({ Records: events }));
        this.logs.push(log);
        return log;
    }
    /** Closes an hour with a digest of the log files that were delivered in it. `fresh` begins a new chain. */
    close(end, logs, { fresh = false, backfill = false } = {}) {
        const { account, bucket, name, region, signer } = this.#options;
        const suffix = `${backfill ? '_backfill' : ''}.json.gz`;
        const before = fresh ? undefined : this.digests.findLast(({ key }) => key.endsWith('_backfill.json.gz') === backfill);
        const key = `${this.#root}/CloudTrail-Digest/${region}/${day(end)}/${account}_CloudTrail-Digest_${region}_${name}_${region}_${stamp(end)}${suffix}`;
        const times = { newestEventTime: iso(end), oldestEventTime: iso(end - HOUR) };
        const text = JSON.stringify({
            awsAccountId: account,
            digestStartTime: iso(end - HOUR),
            digestEndTime: iso(end),
            digestS3Bucket: bucket,
            digestS3Object: key,
            digestPublicKeyFingerprint: signer.key.fingerprint,
            digestSignatureAlgorithm: 'SHA256withRSA',
            ...(logs.length > 0 ? times : { newestEventTime: null, oldestEventTime: null }),
            previousDigestS3Bucket: before?.bucket ?? null,
            previousDigestS3Object: before?.key ?? null,
            previousDigestHashValue: before?.sha256 ?? null,
            previousDigestHashAlgorithm: before ? 'SHA-256' : null,
            previousDigestSignature: before?.metadata.signature ?? null,
            logFiles: logs.map((log) => ({ s3Bucket: log.bucket, s3Object: log.key, hashValue: log.sha256, hashAlgorithm: 'SHA-256', ...times })),
        });
        const digest = this.#file(key, text);
        digest.metadata = {
            signature: signer.sign(`${iso(end)}\n${bucket}/${key}\n${digest.sha256}\n${before?.metadata.signature ?? 'null'}`),
            'signature-algorithm': 'SHA256withRSA',
            ...(backfill && { 'backfill-generation-timestamp': iso(end) }),
        };
        this.digests.push(digest);
        return digest;
    }
    #file(key, text) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        return { bucket: this.#options.bucket, key, bytes: (0,external_node_zlib_.gzipSync)(text), metadata: {}, sha256 };
    }
}
const iso = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;
const stamp = (time) => iso(time).replaceAll(/[-:]/g, '');
const day = (time) => iso(time).slice(0, 10).replaceAll('-', '/');

// EXTERNAL MODULE: ../core/lib/asn1/der.js
var der = __webpack_require__(70203);
;// CONCATENATED MODULE: ../core/lib/asn1/index.js
/** ASN.1 as far as signatures need it: DER, the BER that some signers write, CMS SignedData. Nothing is loaded beside Node. */




;// CONCATENATED MODULE: ../sandbox/lib/certificates.js


const { /* TAG */ "Dk": TAG, /* contextTag */ "qA": contextTag, /* derInteger */ "i5": derInteger, /* derOid */ "_2": derOid } = asn1_namespaceObject;
const sequence = (...content) => der/* der */.y8(TAG.sequence, ...content);
const octets = (...content) => der/* der */.y8(TAG.octetString, ...content);
/** AlgorithmIdentifier of ECDSA with SHA-256. */
const ECDSA_SHA256 = sequence(derOid('1.2.840.10045.4.3.2'));
/** AlgorithmIdentifier of RSA PKCS#1 with SHA-256. */
const RSA_SHA256 = sequence(derOid('1.2.840.113549.1.1.11'), der/* der */.y8(TAG.null));
/** A certificate (RFC 5280). */
function issue({ commonName, from, to, issuer, key, publicKey, extensions, timestamps }) {
    const privateKey = key ?? (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }).privateKey;
    const algorithm = (issuer?.privateKey ?? privateKey).asymmetricKeyType === 'rsa' ? RSA_SHA256 : ECDSA_SHA256;
    const spki = (publicKey ?? (0,external_node_crypto_.createPublicKey)(privateKey)).export({ type: 'spki', format: 'der' });
    const name = commonName === undefined
        ? sequence()
        : sequence(der/* der */.y8(TAG.set, sequence(derOid('2.5.4.3'), der/* der */.y8(TAG.utf8String, Buffer.from(commonName)))));
    const serial = derInteger(Buffer.concat([Buffer.from([1]), (0,external_node_crypto_.randomBytes)(15)]));
    const own = keyIdentifier(spki);
    const identifiers = [
        extension('2.5.29.14', octets(own)),
        extension('2.5.29.35', sequence(der/* der */.y8(contextTag(0, false), issuer ? keyIdentifierOf(issuer) : own))),
    ];
    const tbsWith = (...more) => sequence(der/* der */.y8(contextTag(0), derInteger(2)), serial, algorithm, issuer?.name ?? name, sequence(time(from), time(to)), name, spki, der/* der */.y8(contextTag(3), sequence(...extensions, ...identifiers, ...more)));
    const tbs = timestamps ? tbsWith(extension('1.3.6.1.4.1.11129.2.4.2', octets(timestamps(tbsWith())))) : tbsWith();
    const signature = (0,external_node_crypto_.sign)('sha256', tbs, issuer?.privateKey ?? privateKey);
    return { der: sequence(tbs, algorithm, bits(signature)), privateKey, name, issuer: issuer?.name ?? name, serial };
}
/** A root and a leaf for timestamps alone, valid from a day before `now` for ten years. Leaf first. */
function timestampChain(now) {
    const span = { from: now - DAY_MS, to: now + 3650 * DAY_MS };
    const root = issue({ ...span, commonName: 'Sandbox Timestamp Root', extensions: authorityExtensions(0) });
    const leaf = issue({
        ...span,
        commonName: 'Sandbox Timestamp Authority',
        issuer: root,
        extensions: [
            // digitalSignature
            extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
            extension('2.5.29.37', sequence(derOid('1.3.6.1.5.5.7.3.8')), true),
        ],
    });
    return [leaf, root];
}
/** A root and the authority below it that issues certificates for code signing, valid as those for timestamps. Leaf-most first. */
function codeSigningChain(now) {
    const span = { from: now - DAY_MS, to: now + 3650 * DAY_MS };
    const root = issue({ ...span, commonName: 'Sandbox Fulcio Root', extensions: authorityExtensions(1) });
    const authority = issue({
        ...span,
        commonName: 'Sandbox Fulcio',
        issuer: root,
        extensions: [...authorityExtensions(0), extension('2.5.29.37', sequence(derOid(CODE_SIGNING)))],
    });
    return [authority, root];
}
/** Extended key usage: code signing. */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** What makes a certificate one of an authority. @param below how many authorities may follow */
function authorityExtensions(below) {
    return [
        extension('2.5.29.19', sequence(der/* der */.y8(TAG.boolean, Buffer.from([0xff])), derInteger(below)), true),
        // keyCertSign, cRLSign
        extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
    ];
}
/** A self-signed certificate of an RSA key, as the ones that AWS publishes by region for instance identity documents. */
const identityCertificate = (key, now) => issue({ commonName: 'Sandbox Instance Identity', from: now - DAY_MS, to: now + 3650 * DAY_MS, key, extensions: [] });
const DAY_MS = 24 * 60 * 60 * 1000;
function extension(oid, value, critical = false) {
    return sequence(derOid(oid), ...(critical ? [der/* der */.y8(TAG.boolean, Buffer.from([0xff]))] : []), octets(value));
}
const bits = (bytes, unused = 0) => der/* der */.y8(TAG.bitString, Buffer.from([unused]), bytes);
const keyIdentifier = (spki) => (0,external_node_crypto_.createHash)('sha256').update(spki).digest().subarray(0, 20);
function keyIdentifierOf(issuer) {
    const [tbs] = der/* childrenOf */.LU(der/* readDer */.SU(issuer.der), TAG.sequence);
    return keyIdentifier(der/* childrenOf */.LU(tbs, TAG.sequence)[6]?.raw);
}
/** A certificate's time: UTCTime to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
function time(at) {
    const text = generalizedTime(at);
    return Number(text.slice(0, 4)) < 2050
        ? der/* der */.y8(TAG.utcTime, Buffer.from(text.slice(2)))
        : der/* der */.y8(TAG.generalizedTime, Buffer.from(text));
}
/** `YYYYMMDDHHMMSSZ`, whole seconds. */
const generalizedTime = (at) => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
/** The PEM of certificates, in order. */
const pemOf = (certificates) => certificates
    .map(({ der: bytes }) => {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
})
    .join('');

;// CONCATENATED MODULE: ../sandbox/lib/instance-identity.js



const { /* TAG */ "Dk": instance_identity_TAG, /* contextTag */ "qA": instance_identity_contextTag, /* derInteger */ "i5": instance_identity_derInteger, /* derOid */ "_2": instance_identity_derOid } = asn1_namespaceObject;
const instance_identity_sequence = (...content) => der/* der */.y8(instance_identity_TAG.sequence, ...content);
const set = (...content) => der/* der */.y8(instance_identity_TAG.set, ...content.sort(Buffer.compare));
const OID = {
    signedData: '1.2.840.113549.1.7.2',
    data: '1.2.840.113549.1.7.1',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
};
const HASHES = { sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1' };
/** An RSA key with its self-signed certificate. 2048 bits, unless a test needs a weak one. */
function identitySigner(now, bits = 2048) {
    return { certificate: identityCertificate((0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: bits }).privateKey, now), signedAt: now };
}
const certificatePem = ({ certificate }) => pemOf([certificate]);
/**
 * CMS SignedData over a document in the encoding of EC2's `rsa2048`: BER with indefinite lengths around, the content in
 * pieces, signed attributes in DER, no certificates; base64 in lines of 76.
 */
function signDocument(document, { certificate, hash = 'sha256', signedAt }) {
    const digestAlgorithm = instance_identity_sequence(instance_identity_derOid(HASHES[hash]), der/* der */.y8(instance_identity_TAG.null));
    const attributes = set(attribute(OID.contentType, instance_identity_derOid(OID.data)), attribute(OID.signingTime, der/* der */.y8(instance_identity_TAG.utcTime, Buffer.from(generalizedTime(signedAt).slice(2)))), attribute(OID.messageDigest, der/* der */.y8(instance_identity_TAG.octetString, (0,external_node_crypto_.createHash)(hash).update(document).digest())));
    const signer = instance_identity_sequence(instance_identity_derInteger(1), instance_identity_sequence(certificate.issuer, certificate.serial), digestAlgorithm, der/* der */.y8(instance_identity_contextTag(0), der/* childrenOf */.LU(der/* readDer */.SU(attributes), instance_identity_TAG.set).reduce(joined, Buffer.alloc(0))), RSA_SHA256, der/* der */.y8(instance_identity_TAG.octetString, (0,external_node_crypto_.sign)(hash, attributes, certificate.privateKey)));
    const octets = indefinite(instance_identity_TAG.octetString | CONSTRUCTED, der/* der */.y8(instance_identity_TAG.octetString, document));
    const message = indefinite(instance_identity_TAG.sequence, instance_identity_derOid(OID.signedData), indefinite(instance_identity_contextTag(0), indefinite(instance_identity_TAG.sequence, instance_identity_derInteger(1), set(digestAlgorithm), indefinite(instance_identity_TAG.sequence, instance_identity_derOid(OID.data), indefinite(instance_identity_contextTag(0), octets)), set(signer))));
    return (message.toString('base64').match(/.{1,76}/g) ?? []).join('\n');
}
const CONSTRUCTED = 0x20;
const joined = (before, { raw }) => Buffer.concat([before, raw]);
const attribute = (oid, value) => instance_identity_sequence(instance_identity_derOid(oid), set(value));
const indefinite = (tag, ...content) => Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
/** The sandbox's instance as its metadata service describes it. Its key is made when it is first needed. */
class InstanceIdentity {
    #options;
    #instead = new Map();
    #launched;
    #signer;
    constructor(options) {
        this.#options = options;
        this.#launched = options.now() - 60_000;
    }
    /** PEM of the certificate that stands for the one that AWS publishes of a region. */
    get certificatePem() {
        return certificatePem(this.#key());
    }
    /** The documents of the metadata service; undefined for any other path. */
    documents = (path) => {
        if (this.#instead.has(path))
            return this.#instead.get(path);
        if (path === PATHS.document)
            return this.#document();
        return path === PATHS.signature ? signDocument(Buffer.from(this.#document()), this.#key()) : undefined;
    };
    /** Makes the metadata service answer something else at a path, or nothing. */
    answer(path, body) {
        this.#instead.set(PATHS[path], body);
    }
    /** Changes what the document says; it is signed again. */
    change(fields) {
        Object.assign(this.#options.fields, fields);
    }
    #document() {
        const { region } = this.#options.fields;
        const fields = {
            architecture: 'x86_64',
            availabilityZone: `${String(region)}a`,
            billingProducts: null,
            devpayProductCodes: null,
            imageId: 'ami-0123456789abcdef0',
            instanceType: 't3.large',
            kernelId: null,
            marketplaceProductCodes: null,
            pendingTime: new Date(this.#launched).toISOString().replace(/\.\d{3}/, ''),
            privateIp: '10.0.0.10',
            ramdiskId: null,
            version: '2017-09-30',
            ...this.#options.fields,
        };
        const lines = Object.keys(fields)
            .sort()
            .map((name) => `  ${JSON.stringify(name)} : ${JSON.stringify(fields[name])}`);
        return `{\n${lines.join(',\n')}\n}`;
    }
    #key() {
        this.#signer ??= { ...identitySigner(this.#options.now()), signedAt: this.#launched + 3_000 };
        return this.#signer;
    }
}
const PATHS = {
    document: '/latest/dynamic/instance-identity/document',
    signature: '/latest/dynamic/instance-identity/rsa2048',
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../sandbox/lib/boundary-text.js

/** The text of a `sovereign.yaml` that declares the sandbox region and nothing else. */
function boundaryText({ ports, accounts, issuer, audience, releaseKey, buckets, evidenceKey, retention, repository, trail, }) {
    return `${[
        'version: 1',
        'partition: sandbox',
        `regions: [${partitions/* SANDBOX_REGION */.V6}]`,
        'organization:',
        '  name: Example Organisation',
        'accounts:',
        ...Object.entries(accounts).map(([role, id]) => `  ${role}: "${id}"`),
        'identity:',
        `  issuers: ["${issuer}"]`,
        `  audience: ${JSON.stringify(audience)}`,
        '  runner: self-hosted',
        'registries:',
        '  - account: build',
        'signing:',
        '  keys:',
        '    - name: release',
        `      kms: "${releaseKey}"`,
        '      account: build',
        '  rekor:',
        `    url: "http://127.0.0.1:${ports.rekor}"`,
        '    public-key: rekor.pub.pem',
        '  timestamp:',
        `    url: "http://127.0.0.1:${ports.tsa}/api/v1/timestamp"`,
        '    chain: tsa.chain.pem',
        '  fulcio:',
        `    url: "http://127.0.0.1:${ports.fulcio}"`,
        '    chain: fulcio.chain.pem',
        '    ct-log: ct.pub.pem',
        '  identities:',
        '    - name: workflow',
        `      issuer: "${issuer}"`,
        `      subject: "${new URL(issuer).origin}/${repository}/.github/workflows/*@refs/heads/*"`,
        'state:',
        `  bucket: ${buckets.state}`,
        '  lock: s3',
        'evidence:',
        `  bucket: ${buckets.evidence}`,
        '  account: evidence',
        `  kms-key: "${evidenceKey}"`,
        '  retention:',
        `    mode: ${retention.mode}`,
        `    days: ${retention.days}`,
        'cloudtrail:',
        `  trail: ${trail.name}`,
        `  bucket: ${buckets.trail}`,
        '  account: evidence',
        `  organization: ${trail.organization}`,
        `  key-readers: ["arn:aws-eusc:iam::${accounts.build}:role/sandbox-key-reader"]`,
        'sandbox:',
        ...partitions/* SANDBOX_SERVICES */.zl.map((service) => `  ${service}: ${ports[service]}`),
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../sandbox/lib/policy.js


/** Every action on every resource. */
const ALLOW_ALL = [{ effect: 'Allow', actions: ['*'], resources: ['*'] }];
const KNOWN = new Set(['Sid', 'Effect', 'Action', 'Resource']);
const malformed = (why) => new Refusal(400, 'MalformedPolicyDocument', why);
/**
 * Parses a session policy: Effect, Action and Resource.
 * @throws MalformedPolicyDocument; NotImplemented for elements whose effect the sandbox could only pretend
 */
function parsePolicy(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw malformed('Syntax errors in policy.');
    }
    if (!(0,json/* isObject */.Gv)(document))
        throw malformed('Syntax errors in policy.');
    if (document.Version !== '2012-10-17')
        throw malformed('The policy must have Version 2012-10-17.');
    const statements = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
    return statements.map((statement) => {
        if (!(0,json/* isObject */.Gv)(statement))
            throw malformed('Syntax errors in policy.');
        const unknown = Object.keys(statement).find((key) => !KNOWN.has(key));
        if (unknown)
            throw notImplemented(`"${unknown}" in a session policy`);
        if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
            throw malformed('Policy statement must have Effect Allow or Deny.');
        return { effect: statement.Effect, actions: texts(statement.Action, 'Action'), resources: texts(statement.Resource, 'Resource') };
    });
}
/** What IAM says: an explicit Deny wins, then an Allow is needed. */
function allows(policy, action, resource) {
    const hits = policy.filter(({ actions, resources }) => actions.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) && resources.some((pattern) => like(pattern, resource)));
    return hits.length > 0 && hits.every(({ effect }) => effect === 'Allow');
}
/** `StringLike`: `*` is any run of characters, `?` any one. Linear in time, whatever the pattern. */
function like(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p += 1;
            t += 1;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
function texts(value, name) {
    const list = Array.isArray(value) ? value : [value];
    if (list.length === 0 || list.some((item) => typeof item !== 'string' || item === ''))
        throw malformed(`Policy statement must contain ${name}.`);
    return list;
}

;// CONCATENATED MODULE: ../sandbox/lib/identity.js


/** Account ids of the sandbox region, by role. */
const ACCOUNTS = { build: '111122223333', deploy: '444455556666', evidence: '777788889999' };
const MAX_ASKED = 100_000;
const NO_ATTRIBUTES = { tags: {}, transitive: [] };
/** Which accounts' sessions may assume the role of an account: its own, and build \u2192 deploy \u2192 evidence along a chain. */
const CHAIN = {
    build: ['build'],
    deploy: ['deploy', 'build'],
    evidence: ['evidence', 'deploy'],
};
/** Roles, and every session issued from them. */
class Identities {
    roles = new Map();
    #sessions = new Map();
    /** The role of the machines and containers of the build account. No token becomes it. */
    runner;
    /** By which a sealing job asks KMS what it tells of the release key to its own account alone. */
    keyReader;
    constructor(trust) {
        const add = (name, account, trusted) => {
            const arn = `arn:aws-eusc:iam::${account}:role/${name}`;
            const role = { arn, name, account, id: uniqueId('AROA', 17), trust: trusted, maxSessionDuration: 3600, asked: [] };
            this.roles.set(arn, role);
            return role;
        };
        for (const [name, account] of Object.entries(ACCOUNTS)) {
            add(`sandbox-${name}`, account, { ...trust, accounts: CHAIN[name].map((other) => ACCOUNTS[other]) });
        }
        this.keyReader = add('sandbox-key-reader', ACCOUNTS.build, { audience: [], subject: [], accounts: [ACCOUNTS.evidence] });
        this.runner = add('sandbox-runner', ACCOUNTS.build, { audience: [], subject: [], accounts: [] });
    }
    /** Issues temporary credentials for a role. `now` in milliseconds, `duration` in seconds. */
    issue(role, sessionName, now, duration, { policy = ALLOW_ALL, attributes = NO_ATTRIBUTES } = {}) {
        const session = {
            account: role.account,
            arn: `arn:aws-eusc:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
            userId: `${role.id}:${sessionName}`,
            role,
            accessKeyId: uniqueId('ASIA', 16),
            secretAccessKey: (0,external_node_crypto_.randomBytes)(30).toString('base64'),
            sessionToken: (0,external_node_crypto_.randomBytes)(192).toString('base64'),
            expiration: Math.floor(now / 1000 + duration) * 1000,
            policy,
            attributes,
        };
        this.#sessions.set(session.accessKeyId, session);
        return session;
    }
    find(accessKeyId) {
        return this.#sessions.get(accessKeyId);
    }
}
/**
 * Whether a session may do this to a resource of `owner`: its own policy must allow it, and a resource of another account must be
 * shared with its account. The roles of the sandbox allow everything; a session policy narrows them.
 */
function authorized(session, action, resource, owner, sharedWith = []) {
    const { asked } = session.role;
    if (asked.length < MAX_ASKED)
        asked.push({ action, resource });
    return allows(session.policy, action, resource) && (session.account === owner || sharedWith.includes(session.account));
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const uniqueId = (prefix, length) => prefix + Array.from((0,external_node_crypto_.randomBytes)(length), (byte) => BASE32[byte % 32]).join('');

;// CONCATENATED MODULE: ../sandbox/lib/sigv4.js


/** Codes of STS, of the JSON 1.1 services and of S3. */
const DIALECTS = {
    query: {
        missing: [403, 'MissingAuthenticationToken'],
        malformed: [400, 'IncompleteSignature'],
        unknownKey: [403, 'InvalidClientTokenId'],
        badToken: [403, 'InvalidClientTokenId'],
        expired: [403, 'ExpiredToken'],
        mismatch: [403, 'SignatureDoesNotMatch'],
        skewed: [403, 'SignatureDoesNotMatch'],
        scope: [403, 'SignatureDoesNotMatch'],
    },
    json: {
        missing: [400, 'MissingAuthenticationTokenException'],
        malformed: [400, 'IncompleteSignatureException'],
        unknownKey: [400, 'UnrecognizedClientException'],
        badToken: [400, 'UnrecognizedClientException'],
        expired: [400, 'ExpiredTokenException'],
        mismatch: [400, 'InvalidSignatureException'],
        skewed: [400, 'InvalidSignatureException'],
        scope: [400, 'InvalidSignatureException'],
    },
    s3: {
        missing: [403, 'AccessDenied'],
        malformed: [400, 'AuthorizationHeaderMalformed'],
        unknownKey: [403, 'InvalidAccessKeyId'],
        badToken: [400, 'InvalidToken'],
        expired: [400, 'ExpiredToken'],
        mismatch: [403, 'SignatureDoesNotMatch'],
        skewed: [403, 'RequestTimeTooSkewed'],
        scope: [400, 'AuthorizationHeaderMalformed'],
    },
};
const HEADER = /^AWS4-HMAC-SHA256\s+Credential=([A-Za-z0-9]{16,128})\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request\s*,\s*SignedHeaders=([a-z0-9;_-]+)\s*,\s*Signature=([0-9a-f]{64})$/;
const DATE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const SKEW_MS = 15 * 60 * 1000;
/**
 * Verifies a header-signed request (AWS Signature Version 4) against the issued sessions: key, session token, scope,
 * signed headers, 15 minutes of skew, body digest, signature.
 * @throws Refusal with the codes of the scope's dialect
 */
function verifySigV4(call, scope, identities) {
    const dialect = DIALECTS[scope.dialect];
    const refuse = (kind, message) => {
        const [status, code] = dialect[kind];
        return new Refusal(status, code, message);
    };
    const authorization = call.headers.authorization;
    if (authorization === undefined)
        throw refuse('missing', scope.dialect === 's3' ? 'Access Denied' : 'Missing Authentication Token');
    const [, accessKeyId = '', day = '', region = '', service = '', signedText = '', signature = ''] = HEADER.exec(authorization) ?? [];
    const date = call.headers['x-amz-date'] ?? '';
    const time = DATE.exec(date);
    if (!signature || !time || !date.startsWith(day))
        throw refuse('malformed', 'The Authorization or X-Amz-Date header is not a signature of version 4.');
    const session = identities.find(accessKeyId);
    if (!session)
        throw refuse('unknownKey', 'The security token included in the request is invalid.');
    if (!equal(call.headers['x-amz-security-token'] ?? '', session.sessionToken))
        throw refuse('badToken', 'The security token included in the request is invalid.');
    if (session.expiration <= scope.now)
        throw refuse('expired', 'The security token included in the request is expired');
    if (region !== scope.region)
        throw refuse('scope', `Credential should be scoped to a valid region; expecting '${scope.region}'.`);
    if (service !== scope.service)
        throw refuse('scope', `Credential should be scoped to correct service: '${scope.service}'.`);
    const [, year, month, dayOfMonth, hour, minute, second] = time.map(Number);
    const sent = Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
    if (Math.abs(sent - scope.now) > SKEW_MS) {
        throw refuse('skewed', `Signature ${sent < scope.now ? 'expired' : 'not yet current'}: ${date} is more than 15 min. from the time of the service.`);
    }
    const signed = signedText.split(';');
    const unsigned = Object.keys(call.headers).find((name) => name.startsWith('x-amz-') && !signed.includes(name));
    if (unsigned || !signed.includes('host'))
        throw refuse('mismatch', `The header ${unsigned ?? 'host'} is not signed.`);
    const payload = payloadHash(call, scope);
    const canonical = [
        call.method,
        call.path,
        canonicalQuery(call.query) ?? '',
        ...signed.map((name) => `${name}:${(call.headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
        '',
        signedText,
        payload,
    ].join('\n');
    const scopeText = `${day}/${region}/${service}/aws4_request`;
    const toSign = ['AWS4-HMAC-SHA256', date, scopeText, sha256(canonical)].join('\n');
    const signingKey = [day, region, service, 'aws4_request'].reduce((key, part) => hmac(key, part), Buffer.from(`AWS4${session.secretAccessKey}`));
    if (!equal(hmac(signingKey, toSign).toString('hex'), signature)) {
        throw refuse('mismatch', 'The request signature we calculated does not match the signature you provided.');
    }
    return { session, signature, signingKey, date, scope: scopeText };
}
/** S3 signs a declared digest, or a keyword for bodies that are checked in another way; the others sign the body itself. */
function payloadHash(call, scope) {
    if (scope.dialect !== 's3')
        return sha256(call.body);
    const declared = call.headers['x-amz-content-sha256'];
    if (declared === undefined)
        throw new Refusal(400, 'InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
    if (declared === 'UNSIGNED-PAYLOAD' || declared.startsWith('STREAMING-'))
        return declared;
    if (!/^[0-9a-f]{64}$/.test(declared)) {
        throw new Refusal(400, 'InvalidArgument', 'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-\u2026 or a valid sha256 value.');
    }
    if (declared !== sha256(call.body)) {
        throw new Refusal(400, 'XAmzContentSHA256Mismatch', 'The provided x-amz-content-sha256 header does not match what was computed.');
    }
    return declared;
}
/** Sorted and re-encoded by RFC 3986; undefined when an escape is broken. */
function canonicalQuery(query) {
    try {
        return query
            .split('&')
            .filter(Boolean)
            .map((pair) => {
            const [key, value = ''] = splitOnce(pair, '=');
            return [encode(decodeURIComponent(key)), encode(decodeURIComponent(value))];
        })
            .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
            .map(([key, value]) => `${key}=${value}`)
            .join('&');
    }
    catch {
        return undefined;
    }
}
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
const hmac = (key, data) => (0,external_node_crypto_.createHmac)('sha256', key).update(data).digest();
/** Equal texts, compared in constant time. */
function equal(a, b) {
    return (0,external_node_crypto_.timingSafeEqual)((0,external_node_crypto_.createHash)('sha256').update(a).digest(), (0,external_node_crypto_.createHash)('sha256').update(b).digest());
}

;// CONCATENATED MODULE: ../sandbox/lib/json11.js




/** The AWS JSON 1.1 protocol: target header, signed request, JSON in and out. Subclasses answer the operations. */
class Json11Service {
    #options;
    #service;
    #target;
    constructor(service, target, options) {
        this.#service = service;
        this.#target = target;
        this.#options = options;
    }
    answer(call) {
        // Some clients write the service's package before its name.
        const [name = '', target] = (call.headers['x-amz-target'] ?? '').split('.').reverse();
        if (call.path !== '/' || call.method !== 'POST' || target !== this.#target)
            throw notImplemented('this path or target');
        call.operation(name);
        const { identities, region, now, audit } = this.#options;
        const { session } = verifySigV4(call, { service: this.#service, region, dialect: 'json', now: now() }, identities);
        let input;
        try {
            input = call.body.length === 0 ? {} : JSON.parse(call.body.toString('utf8'));
        }
        catch {
            input = undefined;
        }
        if (typeof input !== 'object' || input === null || Array.isArray(input))
            throw new Refusal(400, 'SerializationException', 'The body is not a JSON object.');
        const { requestId } = call;
        const eventId = (0,external_node_crypto_.randomUUID)();
        const operation = { name, input: input, session, requestId, eventId };
        const seen = {
            source: `${this.#service}.amazonaws.com`,
            name,
            requestId,
            eventId,
            identity: session,
            account: session.account,
            requestParameters: parametersOf(operation.input),
            readOnly: /^(?:Get|List|Describe|Sign)/.test(name),
        };
        let output;
        try {
            output = this.perform(operation);
        }
        catch (error) {
            if (error instanceof Refusal)
                audit?.({ ...seen, error: { code: error.code, message: error.message } });
            throw error;
        }
        if (!output)
            throw notImplemented(name);
        audit?.({ ...seen, ...this.touched(operation) });
        return { status: 200, headers: headers(call.requestId), body: JSON.stringify(output) };
    }
    /** The resources that an operation was on, for the trail. */
    touched(_operation) {
        return {};
    }
    refuse({ status, code, message }, requestId) {
        return { status, headers: headers(requestId), body: JSON.stringify({ __type: code, message }) };
    }
    maxBody() {
        return 1024 * 1024;
    }
    tooLarge(limit) {
        return new Refusal(413, 'RequestEntityTooLargeException', `The request is larger than ${limit} bytes.`);
    }
    /** @throws AccessDeniedException */
    authorize(session, action, resource, owner, sharedWith = []) {
        if (authorized(session, action, resource, owner, sharedWith))
            return;
        throw new Refusal(400, 'AccessDeniedException', `User: ${session.arn} is not authorized to perform: ${action} on resource: ${resource}`);
    }
}
/** A request as a trail shows it: names in camel case, and never what is signed. */
const parametersOf = (input) => Object.fromEntries(Object.entries(input)
    .filter(([name]) => name !== 'Message')
    .map(([name, value]) => [name[0]?.toLowerCase() + name.slice(1), value]));
const headers = (requestId) => ({ 'Content-Type': 'application/x-amz-json-1.1', 'x-amzn-RequestId': requestId });
function textOf(input, name, fallback) {
    const value = input[name] ?? fallback;
    if (typeof value === 'string')
        return value;
    throw new Refusal(400, 'ValidationException', `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must ${value === undefined ? 'not be null' : 'be text'}`);
}
/** Refuses members that the sandbox would otherwise drop silently. @throws NotImplemented */
function only(input, operation, known) {
    const unknown = Object.keys(input).find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw notImplemented(`${operation} with ${unknown}`);
}

;// CONCATENATED MODULE: ../sandbox/lib/cloudtrail/service.js



/**
 * AWS CloudTrail: DescribeTrails, GetTrailStatus, StartLogging, StopLogging, GetEventSelectors, PutEventSelectors (of management
 * events), ListPublicKeys of the sandbox's one trail.
 */
class CloudTrail extends Json11Service {
    #trail;
    #now;
    constructor(options) {
        super('cloudtrail', 'CloudTrail_20131101', options);
        this.#trail = options.trail;
        this.#now = options.now;
    }
    perform({ name, input, session }) {
        const resource = name === 'DescribeTrails' || name === 'ListPublicKeys' ? '*' : this.#trail.arn;
        this.authorize(session, `cloudtrail:${name}`, resource, session.account);
        switch (name) {
            case 'DescribeTrails':
                only(input, name, ['trailNameList', 'includeShadowTrails']);
                return { trailList: [this.#trail.describe()] };
            case 'GetTrailStatus':
                only(input, name, ['Name']);
                return {
                    IsLogging: this.#trail.logging,
                    StartLoggingTime: this.#trail.started / 1000,
                    ...(this.#trail.stopped !== undefined && { StopLoggingTime: this.#trail.stopped / 1000 }),
                    LatestDeliveryTime: this.#now() / 1000,
                    LatestDigestDeliveryTime: this.#now() / 1000,
                };
            case 'StartLogging':
            case 'StopLogging':
                only(input, name, ['Name']);
                this.#trail.log(name === 'StartLogging');
                return {};
            case 'GetEventSelectors':
                only(input, name, ['TrailName']);
                return { TrailARN: this.#trail.arn, EventSelectors: this.#selectors() };
            case 'PutEventSelectors':
                only(input, name, ['TrailName', 'EventSelectors']);
                this.#trail.selectors = (Array.isArray(input.EventSelectors) ? input.EventSelectors : []).map(selectorOf);
                return { TrailARN: this.#trail.arn, EventSelectors: this.#selectors() };
            case 'ListPublicKeys': {
                only(input, name, ['StartTime', 'EndTime', 'NextToken']);
                const { fingerprint, value, validFrom, validTo } = this.#trail.signer.key;
                const key = { Value: value, Fingerprint: fingerprint };
                return {
                    PublicKeyList: [{ ...key, ValidityStartTime: Date.parse(validFrom) / 1000, ValidityEndTime: Date.parse(validTo) / 1000 }],
                };
            }
            default:
                return undefined;
        }
    }
    #selectors() {
        return this.#trail.selectors.map((selector) => ({ ...selector, DataResources: [] }));
    }
}
/** @throws NotImplemented for selectors of data events */
function selectorOf(value) {
    const selector = (0,json/* isObject */.Gv)(value) ? value : {};
    only(selector, 'PutEventSelectors', ['ReadWriteType', 'IncludeManagementEvents', 'ExcludeManagementEventSources']);
    const { ReadWriteType: type = 'All', IncludeManagementEvents: included = true, ExcludeManagementEventSources: excluded = [] } = selector;
    if ((type !== 'All' && type !== 'ReadOnly' && type !== 'WriteOnly') || typeof included !== 'boolean' || !Array.isArray(excluded))
        throw new Refusal(400, 'InvalidEventSelectorsException', 'An event selector is not valid.');
    return { ReadWriteType: type, IncludeManagementEvents: included, ExcludeManagementEventSources: excluded.map(String) };
}

;// CONCATENATED MODULE: ../sandbox/lib/cloudtrail/trail.js


const trail_HOUR = 3_600_000;
/**
 * The trail of the sandbox's organization: events of every account, log files when they are delivered, a digest for each hour.
 * While it does not log, nothing is noted but calls to CloudTrail itself; the hour in which it was stopped has the last digest,
 * and what comes after begins a new chain.
 */
class Trail {
    name = 'sandbox';
    organization = 'o-sandbox00000';
    signer;
    #bucket;
    #region;
    #now;
    #put;
    #accounts = new Map();
    #closed;
    /** Milliseconds since the epoch. */
    started;
    stopped;
    logging = true;
    selectors = [{ ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: [] }];
    #fresh = false;
    constructor(options) {
        const { bucket, region, accounts, now, put } = options;
        this.#bucket = bucket;
        this.#region = region;
        this.#now = now;
        this.#put = put;
        this.#closed = hourOf(now());
        this.started = this.#closed - 24 * trail_HOUR;
        this.signer = new DigestSigner(this.started, this.#closed + 365 * 24 * trail_HOUR);
        const shared = { bucket, region, name: this.name, organization: this.organization, signer: this.signer };
        for (const account of accounts)
            this.#accounts.set(account, { chain: new TrailChain({ ...shared, account }), pending: [], delivered: [] });
    }
    get arn() {
        return `arn:aws-eusc:cloudtrail:${this.#region}:${[...this.#accounts.keys()][0]}:trail/${this.name}`;
    }
    /** What `DescribeTrails` says of it. */
    describe() {
        return {
            Name: this.name,
            S3BucketName: this.#bucket,
            IncludeGlobalServiceEvents: true,
            IsMultiRegionTrail: true,
            HomeRegion: this.#region,
            TrailARN: this.arn,
            LogFileValidationEnabled: true,
            HasCustomEventSelectors: false,
            HasInsightSelectors: false,
            IsOrganizationTrail: true,
        };
    }
    /** Stops or starts logging. */
    log(on) {
        if (on === this.logging)
            return;
        this.logging = on;
        if (on) {
            this.started = this.#now();
            this.#fresh = true;
        }
        else
            this.stopped = this.#now();
    }
    /** Notes a call; each account that it concerns sees it. */
    audit = ({ identity, account, error, source, name, requestId, resources, ...call }) => {
        if (!this.#keeps(source, call.readOnly))
            return;
        const concerned = new Set([account, ...(resources ?? []).map(({ accountId }) => accountId)]);
        const about = resources?.[0]?.accountId ?? account;
        // Each account has an event of its own of one call.
        const sharedEventID = concerned.size > 1 ? { sharedEventID: (0,external_node_crypto_.randomUUID)() } : {};
        for (const recipient of concerned) {
            this.#accounts.get(recipient)?.pending.push({
                eventVersion: '1.11',
                userIdentity: 'accessKeyId' in identity ? assumedRole(identity) : identity,
                eventTime: iso(this.#now()),
                eventSource: source,
                eventName: name,
                awsRegion: this.#region,
                sourceIPAddress: '127.0.0.1',
                userAgent: 'sandbox',
                ...(error && { errorCode: error.code, errorMessage: error.message }),
                requestParameters: call.requestParameters ?? null,
                responseElements: call.responseElements ?? null,
                requestID: requestId,
                eventID: (recipient === about ? call.eventId : undefined) ?? (0,external_node_crypto_.randomUUID)(),
                ...sharedEventID,
                readOnly: call.readOnly,
                ...(resources && { resources }),
                eventType: 'AwsApiCall',
                managementEvent: true,
                recipientAccountId: recipient,
                eventCategory: 'Management',
            });
        }
    };
    /** Delivers what is pending, and closes every hour that has ended with its digest. */
    deliver() {
        const now = this.#now();
        for (const state of this.#accounts.values()) {
            if (state.pending.length === 0)
                continue;
            state.delivered.push(this.#store(state.chain.deliver(now, state.pending)));
            state.pending = [];
        }
        const ends = [];
        for (; this.#closed + trail_HOUR <= now; this.#closed += trail_HOUR)
            if (this.#logged(this.#closed))
                ends.push(this.#closed + trail_HOUR);
        // What is delivered now belongs to the digest of the hour that has just ended, however long ago the one before was.
        for (const end of ends) {
            const fresh = this.#fresh && end > this.started;
            if (fresh)
                this.#fresh = false;
            for (const state of this.#accounts.values()) {
                this.#store(state.chain.close(end, end === ends.at(-1) ? state.delivered : [], { fresh }));
                if (end === ends.at(-1))
                    state.delivered = [];
            }
        }
    }
    /** Whether an hour has a digest. */
    #logged(start) {
        if (this.stopped === undefined || start <= this.stopped)
            return true;
        return this.logging && start + trail_HOUR > this.started;
    }
    #keeps(source, readOnly) {
        if (source === 'cloudtrail.amazonaws.com')
            return true;
        return (this.logging &&
            this.selectors.some(({ ReadWriteType: type, IncludeManagementEvents: included, ExcludeManagementEventSources: excluded }) => included && !excluded.includes(source) && (type === 'All' || (type === 'ReadOnly') === readOnly)));
    }
    #store(file) {
        this.#put(file);
        return file;
    }
}
const hourOf = (time) => Math.floor(time / trail_HOUR) * trail_HOUR;
const assumedRole = ({ arn, account, userId, accessKeyId, role }) => ({
    type: 'AssumedRole',
    principalId: userId,
    arn,
    accountId: account,
    accessKeyId,
    sessionContext: { sessionIssuer: { type: 'Role', principalId: role.id, arn: role.arn, accountId: account, userName: role.name } },
});

;// CONCATENATED MODULE: ../sandbox/lib/container-credentials.js



/**
 * The credentials service of containers: an ECS task asks for the path of `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, an EKS pod
 * with Pod Identity for `AWS_CONTAINER_CREDENTIALS_FULL_URI` with a token.
 */
class ContainerCredentials {
    relativeUri = `/v2/credentials/${(0,external_node_crypto_.randomUUID)()}`;
    podPath = '/v1/credentials';
    podToken = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    #options;
    constructor(options) {
        this.#options = options;
    }
    answer({ method, path, headers }) {
        const { identities, role, documents, now } = this.#options;
        if (method !== 'GET')
            throw new Refusal(405, 'MethodNotAllowed', 'method not allowed');
        const isPod = path === this.podPath;
        if (isPod && !equal(headers.authorization ?? '', this.podToken))
            throw new Refusal(400, 'AccessDeniedException', 'the pod token is missing or wrong');
        if (!isPod && path !== this.relativeUri) {
            const document = documents(path);
            if (document === undefined)
                throw new Refusal(404, 'InvalidIdInRequest', 'CredentialsV2Request: Credentials not found');
            return { status: 200, headers: { 'Content-Type': 'application/json' }, body: document };
        }
        const session = identities.issue(role, isPod ? 'eks-example-pod' : 'ecs-example-task', now(), 6 * 3600);
        return {
            status: 200,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({
                ...(isPod ? { AccountId: role.account } : { RoleArn: role.arn }),
                AccessKeyId: session.accessKeyId,
                SecretAccessKey: session.secretAccessKey,
                Token: session.sessionToken,
                Expiration: new Date(session.expiration).toISOString().replace(/\.\d{3}/, ''),
            }),
        };
    }
    refuse({ status, code, message }) {
        return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ code, message, HTTPErrorCode: status }) };
    }
    maxBody() {
        return 4096;
    }
    tooLarge() {
        return new Refusal(413, 'ContentTooLarge', 'content too large');
    }
}

;// CONCATENATED MODULE: ../sandbox/lib/repositories.js


const NAME = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
/** Repository names of the OCI distribution specification, at most 255 characters. */
const isRepositoryName = (name) => name.length >= 2 && name.length <= 255 && NAME.test(name);
/** All repositories of the registry, in memory, within a total of bytes. */
class Repositories {
    #repositories = new Map();
    #limit;
    #now;
    #stored = 0;
    constructor(options) {
        this.#limit = options.limit;
        this.#now = options.now;
    }
    find(name) {
        return this.#repositories.get(name);
    }
    all() {
        return [...this.#repositories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    create(name, tagMutability) {
        const repository = {
            name,
            tagMutability,
            created: this.#now(),
            blobs: new Map(),
            manifests: new Map(),
            tags: new Map(),
            uploads: new Map(),
        };
        this.#repositories.set(name, repository);
        return repository;
    }
    /** Bytes that can still be stored. */
    get free() {
        return this.#limit - this.#stored;
    }
    /** Counts bytes before they are kept. @throws DENIED when the registry is full */
    reserve(bytes) {
        if (bytes > this.free)
            throw new Refusal(413, 'DENIED', `The sandbox registry holds at most ${this.#limit} bytes and is full.`);
        this.#stored += bytes;
    }
    release(bytes) {
        this.#stored -= bytes;
    }
}
const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;

;// CONCATENATED MODULE: ../sandbox/lib/ecr.js




const TOKEN_MS = 12 * 60 * 60 * 1000;
const MUTABILITIES = ['MUTABLE', 'IMMUTABLE'];
/** Passwords of the registry's user `AWS`, valid for 12 hours each. */
class RegistryPasswords {
    #valid = new Map();
    issue(now) {
        const password = (0,external_node_crypto_.randomBytes)(96).toString('base64');
        const expires = now + TOKEN_MS;
        this.#valid.set(password, expires);
        return { password, expires };
    }
    accepts(password, now) {
        return (this.#valid.get(password) ?? Number.NEGATIVE_INFINITY) > now;
    }
}
/** Amazon ECR API: GetAuthorizationToken, DescribeRegistry, CreateRepository, DescribeRepositories, PutImageTagMutability. */
class Ecr extends Json11Service {
    #now;
    #region;
    #account;
    #sharedWith;
    #passwords;
    #repositories;
    #endpoint;
    /** `account` owns the one registry; `sharedWith` may use it; `endpoint` is the registry's `http://HOST:PORT`. */
    constructor(options) {
        super('ecr', 'AmazonEC2ContainerRegistry_V20150921', options);
        this.#now = options.now;
        this.#region = options.region;
        this.#account = options.account;
        this.#sharedWith = options.sharedWith;
        this.#passwords = options.passwords;
        this.#repositories = options.repositories;
        this.#endpoint = options.endpoint;
    }
    perform({ name, input, session }) {
        const allow = (resource) => this.authorize(session, `ecr:${name}`, resource, this.#account, this.#sharedWith);
        switch (name) {
            case 'GetAuthorizationToken': {
                only(input, name, ['registryIds']);
                const ids = input.registryIds ?? [this.#account];
                if (!Array.isArray(ids) || ids.length !== 1 || ids[0] !== this.#account)
                    throw new Refusal(400, 'InvalidParameterException', `The sandbox has one registry, ${this.#account}.`);
                allow('*');
                const { password, expires } = this.#passwords.issue(this.#now());
                const authorizationToken = Buffer.from(`AWS:${password}`).toString('base64');
                return { authorizationData: [{ authorizationToken, expiresAt: expires / 1000, proxyEndpoint: this.#endpoint() }] };
            }
            case 'DescribeRegistry': {
                only(input, name, []);
                allow('*');
                return { registryId: this.#account, replicationConfiguration: { rules: [] } };
            }
            case 'CreateRepository': {
                only(input, name, ['registryId', 'repositoryName', 'imageTagMutability']);
                const repositoryName = this.#repositoryName(input);
                allow(this.#arn(repositoryName));
                if (this.#repositories.find(repositoryName)) {
                    throw new Refusal(400, 'RepositoryAlreadyExistsException', `The repository with name '${repositoryName}' already exists in the registry with id '${this.#account}'`);
                }
                return { repository: this.#describe(this.#repositories.create(repositoryName, mutability(input, 'MUTABLE'))) };
            }
            case 'DescribeRepositories': {
                only(input, name, ['registryId', 'repositoryNames', 'maxResults']);
                this.#checkRegistry(input);
                const names = input.repositoryNames;
                if (names !== undefined && !(Array.isArray(names) && names.every((item) => typeof item === 'string')))
                    throw new Refusal(400, 'InvalidParameterException', 'repositoryNames must be a list of names.');
                const found = names === undefined ? this.#repositories.all() : names.map((item) => this.#existing(item));
                if (found.length === 0)
                    allow(this.#arn('*'));
                for (const repository of found)
                    allow(this.#arn(repository.name));
                return { repositories: found.map((repository) => this.#describe(repository)) };
            }
            case 'PutImageTagMutability': {
                only(input, name, ['registryId', 'repositoryName', 'imageTagMutability']);
                const repository = this.#existing(this.#repositoryName(input));
                allow(this.#arn(repository.name));
                repository.tagMutability = mutability(input);
                return { registryId: this.#account, repositoryName: repository.name, imageTagMutability: repository.tagMutability };
            }
            default:
                return undefined;
        }
    }
    #repositoryName(input) {
        this.#checkRegistry(input);
        const name = textOf(input, 'repositoryName');
        if (!isRepositoryName(name))
            throw new Refusal(400, 'InvalidParameterException', "Invalid parameter at 'repositoryName' failed to satisfy constraint");
        return name;
    }
    #checkRegistry(input) {
        if ((input.registryId ?? this.#account) === this.#account)
            return;
        throw new Refusal(400, 'RepositoryNotFoundException', `The sandbox has one registry, ${this.#account}.`);
    }
    #existing(name) {
        const repository = this.#repositories.find(name);
        if (repository)
            return repository;
        throw new Refusal(400, 'RepositoryNotFoundException', `The repository with name '${name.slice(0, 256)}' does not exist in the registry with id '${this.#account}'`);
    }
    #arn(name) {
        return `arn:aws-eusc:ecr:${this.#region}:${this.#account}:repository/${name}`;
    }
    #describe({ name, tagMutability, created }) {
        return {
            repositoryArn: this.#arn(name),
            registryId: this.#account,
            repositoryName: name,
            repositoryUri: `${this.#endpoint().replace('http://', '')}/${name}`,
            createdAt: created / 1000,
            imageTagMutability: tagMutability,
            imageScanningConfiguration: { scanOnPush: false },
            encryptionConfiguration: { encryptionType: 'AES256' },
        };
    }
}
function mutability(input, fallback) {
    const value = input.imageTagMutability ?? fallback;
    const known = MUTABILITIES.find((item) => item === value);
    if (known)
        return known;
    throw new Refusal(400, 'InvalidParameterException', `imageTagMutability must be one of ${MUTABILITIES.join(', ')} in the sandbox.`);
}

;// CONCATENATED MODULE: ../sandbox/lib/ct-log.js

const ct_log_sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
const spkiOf = (key) => (key.type === 'public' ? key : (0,external_node_crypto_.createPublicKey)(key)).export({ type: 'spki', format: 'der' });
/** A TLS vector with a length of two bytes. */
const vector = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
/** The key of a certificate transparency log (RFC 6962), which takes in whatever it is shown. */
class CtLog {
    /** PEM. */
    publicKeyPem;
    #key;
    constructor() {
        const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        this.#key = privateKey;
        this.publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    }
    /** SHA-256 of the log's key. */
    get id() {
        return ct_log_sha256(spkiOf(this.#key));
    }
    /** The signature of a timestamp over a TBSCertificate, with its algorithms and length before it. */
    signature(tbs, issuer, at) {
        const signed = Buffer.concat([
            // v1, certificate_timestamp, the time, precert_entry
            Buffer.from([0, 0]),
            at,
            Buffer.from([0, 1]),
            ct_log_sha256(spkiOf(issuer)),
            Buffer.from([tbs.length >> 16, (tbs.length >> 8) & 0xff, tbs.length & 0xff]),
            tbs,
            Buffer.from([0, 0]),
        ]);
        // SHA-256 with ECDSA
        return Buffer.concat([Buffer.from([4, 3]), vector((0,external_node_crypto_.sign)('sha256', signed, this.#key))]);
    }
    /** A SignedCertificateTimestampList with one timestamp, over a TBSCertificate that is to hold it. */
    timestamps(tbs, issuer, now) {
        const at = Buffer.alloc(8);
        at.writeBigUInt64BE(BigInt(now));
        // v1, no extensions
        const sct = Buffer.concat([Buffer.from([0]), this.id, at, Buffer.from([0, 0]), this.signature(tbs, issuer.privateKey, at)]);
        return vector(vector(sct));
    }
}

;// CONCATENATED MODULE: ../sandbox/lib/web-identity.js




const MAX_DOCUMENT = 256 * 1024;
const TIMEOUT_MS = 5_000;
const invalid = (message) => new Refusal(400, 'InvalidIdentityToken', message);
const NO_KEY = "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";
/**
 * Verifies a job token as STS does: form, known issuer, audience, signature by a key of the issuer's JWKS (fetched now), time.
 * @param now milliseconds
 * @throws InvalidIdentityToken, ExpiredTokenException, IDPCommunicationError
 */
async function verifyWebIdentity(token, provider, now) {
    const parts = token.split('.');
    const [head, body] = parts.length === 3 ? [decode(parts[0]), decode(parts[1])] : [];
    if (!head || !body)
        throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    const { iss, sub } = body;
    if (typeof iss !== 'string' || iss !== provider.issuer)
        throw invalid(`No OpenIDConnect provider found in your account for ${String(iss)}`);
    const audiences = (Array.isArray(body.aud) ? body.aud : [body.aud]).filter((aud) => typeof aud === 'string');
    const audience = audiences.find((aud) => provider.audiences.includes(aud));
    if (audience === undefined)
        throw invalid('Incorrect token audience');
    if (typeof sub !== 'string' || sub === '')
        throw invalid('The ID Token provided has no subject');
    if (head.alg !== 'RS256')
        throw invalid('The ID Token provided is signed with an unsupported algorithm');
    const jwk = (await fetchKeys(provider.issuer)).find(({ kid }) => kid === head.kid);
    if (!jwk)
        throw invalid(NO_KEY);
    let genuine = false;
    try {
        const input = Buffer.from(`${parts[0]}.${parts[1]}`);
        genuine = (0,external_node_crypto_.verify)('sha256', input, (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' }), Buffer.from(parts[2], 'base64url'));
    }
    catch {
        throw invalid(NO_KEY);
    }
    if (!genuine)
        throw invalid('The ID Token provided has an invalid signature');
    const seconds = Math.floor(now / 1000);
    if (!Number.isInteger(body.exp) || !Number.isInteger(body.iat))
        throw invalid('Missing a required claim: exp, iat');
    if (seconds >= body.exp) {
        throw new Refusal(400, 'ExpiredTokenException', `Token expired: current date/time ${seconds} must be before the expiration date/time ${body.exp}`);
    }
    if (body.nbf !== undefined && !(body.nbf <= seconds))
        throw invalid('The ID Token provided is not valid yet');
    return { issuer: iss, audience, subject: sub, claims: body };
}
const communication = (why) => new Refusal(400, 'IDPCommunicationError', `Unable to communicate with identity provider: ${why}`);
async function fetchKeys(issuer) {
    const configuration = await fetchJson(`${issuer}/.well-known/openid-configuration`);
    if (typeof configuration.jwks_uri !== 'string' || !configuration.jwks_uri.startsWith(`${issuer}/`))
        throw communication('no usable jwks_uri');
    const { keys } = await fetchJson(configuration.jwks_uri);
    if (!Array.isArray(keys))
        throw communication('no keys');
    return keys;
}
function fetchJson(url) {
    return new Promise((resolve, reject) => {
        const fail = (why) => reject(communication(why));
        const request = (0,external_node_http_.get)(url, { agent: false, timeout: TIMEOUT_MS }, (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_DOCUMENT)
                    request.destroy(new Error('answer too large'));
                else
                    chunks.push(chunk);
            });
            response.on('error', (error) => fail(error.message));
            response.on('end', () => {
                if (response.statusCode !== 200)
                    return fail(`HTTP status ${response.statusCode}`);
                const document = parseObject(Buffer.concat(chunks).toString('utf8'));
                if (document)
                    resolve(document);
                else
                    fail('answer is not a JSON object');
            });
        });
        request.on('timeout', () => request.destroy(new Error('timed out')));
        request.on('error', (error) => fail(error.message));
    });
}
const decode = (part = '') => /^[\w-]+$/.test(part) ? parseObject(Buffer.from(part, 'base64url').toString('utf8')) : undefined;
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../sandbox/lib/fulcio.js






const { /* TAG */ "Dk": fulcio_TAG, /* contextTag */ "qA": fulcio_contextTag, /* derOid */ "_2": fulcio_derOid } = asn1_namespaceObject;
const fulcio_sequence = (...content) => der/* der */.y8(fulcio_TAG.sequence, ...content);
const VALID_MS = 10 * 60 * 1000;
const FULCIO = '1.3.6.1.4.1.57264.1';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
/** gRPC codes, which Fulcio's errors carry beside the HTTP status. */
const GRPC = { InvalidArgument: 3, NotFound: 5, ResourceExhausted: 8, Unimplemented: 12 };
const fulcio_invalid = (message) => new Refusal(400, 'InvalidArgument', message);
/**
 * A Fulcio with its certificate transparency log: `POST /api/v2/signingCert`, the older `POST /api/v1/signingCert`, and
 * `GET /api/v2/trustBundle`. It verifies job tokens as STS does, asks for a proof of possession or a signing request, and issues
 * certificates of ten minutes with the claims of a GitHub job and an embedded SCT (RFC 6962).
 */
class Fulcio {
    /** The authority that issues first, the root last. */
    chainPem;
    /** The key of the certificate transparency log, in PEM. */
    ctPublicKeyPem;
    #chain;
    #log = new CtLog();
    #now;
    #provider;
    constructor({ now, provider }) {
        this.#chain = codeSigningChain(now());
        this.chainPem = pemOf(this.#chain);
        this.ctPublicKeyPem = this.#log.publicKeyPem;
        this.#now = now;
        this.#provider = provider;
    }
    async answer({ method, path, headers, body, operation }) {
        const json = (status, value) => ({
            status,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(value),
        });
        if (path === '/api/v2/trustBundle' && method === 'GET') {
            operation('GetTrustBundle');
            return json(200, { chains: [{ certificates: this.#chain.map((certificate) => pemOf([certificate])) }] });
        }
        const bearer = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
        if (path === '/api/v2/signingCert' && method === 'POST') {
            operation('CreateSigningCertificate');
            const request = record(parse(body));
            const { publicKey, proofOfPossession } = record(request.publicKeyRequest);
            const chain = await this.#issue({
                token: record(request.credentials).oidcIdentityToken ?? bearer,
                csr: request.certificateSigningRequest,
                key: record(publicKey).content,
                proof: proofOfPossession,
            });
            return json(200, { signedCertificateEmbeddedSct: { chain: { certificates: chain.map((certificate) => pemOf([certificate])) } } });
        }
        if (path === '/api/v1/signingCert' && method === 'POST') {
            operation('CreateSigningCertificate');
            const request = record(parse(body));
            const { content } = record(request.publicKey);
            const chain = await this.#issue({
                token: bearer,
                csr: request.certificateSigningRequest,
                key: content === undefined ? undefined : base64(content).toString('utf8'),
                proof: request.signedEmailAddress,
            });
            return { status: 201, headers: { 'Content-Type': 'application/pem-certificate-chain' }, body: pemOf(chain) };
        }
        throw new Refusal(404, 'NotFound', 'Not Found');
    }
    refuse({ status, code, message }) {
        return {
            status,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ code: GRPC[code] ?? 3, message, details: [] }),
        };
    }
    maxBody() {
        return 256 * 1024;
    }
    tooLarge(limit) {
        return new Refusal(413, 'ResourceExhausted', `The request body is larger than ${limit} bytes.`);
    }
    async #issue(request) {
        const { issuer, subject, claims } = await verifyWebIdentity(String(request.token ?? ''), this.#provider(), this.#now());
        // cosign 2 sends the one that it does not use as null, which is absence in the JSON of protocol buffers.
        const publicKey = (request.csr ?? undefined) === undefined ? provenKey(request.key, request.proof, subject) : requestedKey(base64(request.csr));
        const [authority] = this.#chain;
        const certificate = issue({
            issuer: authority,
            publicKey,
            from: this.#now(),
            to: this.#now() + VALID_MS,
            extensions: signerExtensions(issuer, claims),
            timestamps: (tbs) => this.#log.timestamps(tbs, authority, this.#now()),
        });
        return [certificate, ...this.#chain];
    }
}
/** What Fulcio writes of a job of a GitHub server: its workflow as the subject, and the token's claims. */
function signerExtensions(issuer, claims) {
    const { origin } = new URL(issuer);
    const url = (name, rest = '') => (claims[name] === undefined ? undefined : `${origin}/${claims[name]}${rest}`);
    const subject = url('job_workflow_ref');
    if (subject === undefined)
        throw fulcio_invalid('There was an error processing the identity token: missing job_workflow_ref claim');
    const says = [
        [8, issuer],
        [9, subject],
        [10, claims.job_workflow_sha],
        [11, claims.runner_environment],
        [12, url('repository')],
        [13, claims.sha],
        [14, claims.ref],
        [15, claims.repository_id],
        [16, url('repository_owner')],
        [17, claims.repository_owner_id],
        [18, url('workflow_ref')],
        [19, claims.workflow_sha],
        [20, claims.event_name],
        [21, url('repository', `/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`)],
        [22, claims.repository_visibility],
        [24, claims.sub],
    ];
    return [
        extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
        extension('2.5.29.37', fulcio_sequence(fulcio_derOid(CODE_SIGNING))),
        alternativeName(subject),
        // As it was first written: the text itself.
        extension(`${FULCIO}.1`, Buffer.from(issuer)),
        ...says
            .filter(([, value]) => value !== undefined)
            .map(([arc, value]) => extension(`${FULCIO}.${arc}`, der/* der */.y8(fulcio_TAG.utf8String, Buffer.from(String(value))))),
    ];
}
/** Subject alternative name of one URI; critical, because there is no subject. */
const alternativeName = (...uris) => extension('2.5.29.17', fulcio_sequence(...uris.map((uri) => der/* der */.y8(fulcio_contextTag(6, false), Buffer.from(uri)))), true);
/** A key in PEM whose holder signed the token's subject. @throws Refusal */
function provenKey(pem, proof, subject) {
    const key = opened(() => (0,external_node_crypto_.createPublicKey)(String(pem)), 'The public key supplied in the request could not be parsed');
    if (!opened(() => (0,external_node_crypto_.verify)('sha256', Buffer.from(subject), key, base64(proof)), 'invalid proof'))
        throw fulcio_invalid('The signature supplied in the request could not be verified');
    return key;
}
/** The key of a certification request (RFC 2986) that it signs itself, in PEM. @throws Refusal */
function requestedKey(pem) {
    const text = /-----BEGIN CERTIFICATE REQUEST-----([\s\S]+?)-----END CERTIFICATE REQUEST-----/.exec(pem.toString('latin1'))?.[1] ?? '';
    const bad = 'The certificate signing request could not be parsed';
    return opened(() => {
        const [info, algorithm, signature] = der/* childrenOf */.LU(der/* readDer */.SU(Buffer.from(text, 'base64')), fulcio_TAG.sequence);
        const key = (0,external_node_crypto_.createPublicKey)({ key: der/* childrenOf */.LU(info, fulcio_TAG.sequence)[2]?.raw, format: 'der', type: 'spki' });
        const [oid] = der/* childrenOf */.LU(algorithm, fulcio_TAG.sequence);
        const signed = der/* expectTag */.yi(signature, fulcio_TAG.bitString).value.subarray(1);
        if (der/* oidOf */._f(oid) !== ECDSA_WITH_SHA256 || !(0,external_node_crypto_.verify)('sha256', info.raw, key, signed))
            throw fulcio_invalid(bad);
        return key;
    }, bad);
}
function opened(work, message) {
    try {
        return work();
    }
    catch {
        throw fulcio_invalid(message);
    }
}
function parse(body) {
    return opened(() => JSON.parse(body.toString('utf8')), 'the request is not JSON');
}
const record = (value) => typeof value === 'object' && value !== null ? value : {};
const base64 = (value) => Buffer.from(typeof value === 'string' ? value : '', 'base64');

;// CONCATENATED MODULE: ../sandbox/lib/imds.js



const CREDENTIALS = '/latest/meta-data/iam/security-credentials/';
const MAX_TTL = 21_600;
/**
 * The EC2 instance metadata service, version 2 alone (`HttpTokens: required`): a session token by PUT, then the credentials of
 * the instance profile and the documents that are given.
 */
class Imds {
    #options;
    #tokens = new Map();
    constructor(options) {
        this.#options = options;
    }
    answer(call) {
        const { now, role, documents, identities } = this.#options;
        const { method, path, headers } = call;
        // A request that came through a proxy is not from this instance.
        if (headers['x-forwarded-for'] !== undefined)
            throw new Refusal(403, 'Forbidden', 'Forbidden');
        if (path === '/latest/api/token') {
            if (method !== 'PUT')
                throw new Refusal(405, 'MethodNotAllowed', 'Method Not Allowed');
            const ttl = Number(/^\d{1,5}$/.exec(headers['x-aws-ec2-metadata-token-ttl-seconds'] ?? '')?.[0] ?? 0);
            if (ttl < 1 || ttl > MAX_TTL)
                throw new Refusal(400, 'BadRequest', 'Bad Request');
            const token = (0,external_node_crypto_.randomBytes)(42).toString('base64');
            this.#tokens.set(token, now() + ttl * 1000);
            return { ...imds_text(token), headers: { 'Content-Type': 'text/plain', 'X-Aws-Ec2-Metadata-Token-Ttl-Seconds': String(ttl) } };
        }
        if (method !== 'GET' && method !== 'HEAD')
            throw new Refusal(405, 'MethodNotAllowed', 'Method Not Allowed');
        const given = headers['x-aws-ec2-metadata-token'] ?? '';
        const known = [...this.#tokens].find(([token]) => equal(token, given));
        if (!known || known[1] <= now())
            throw new Refusal(401, 'Unauthorized', 'Unauthorized');
        const profile = role();
        if (profile && (path === CREDENTIALS || path === CREDENTIALS.slice(0, -1)))
            return imds_text(profile.name);
        if (profile && path === `${CREDENTIALS}${profile.name}`) {
            const session = identities.issue(profile, INSTANCE_ID, now(), 6 * 3600);
            return imds_text(JSON.stringify({
                Code: 'Success',
                LastUpdated: instant(now()),
                Type: 'AWS-HMAC',
                AccessKeyId: session.accessKeyId,
                SecretAccessKey: session.secretAccessKey,
                Token: session.sessionToken,
                Expiration: instant(session.expiration),
            }, null, 2));
        }
        const document = documents(path);
        if (document === undefined)
            throw new Refusal(404, 'NotFound', 'Not Found');
        return imds_text(document);
    }
    refuse({ status, message }) {
        return { status, headers: { 'Content-Type': 'text/html' }, body: `<h1>${status} - ${message}</h1>\n` };
    }
    maxBody() {
        return 4096;
    }
    tooLarge() {
        return new Refusal(413, 'ContentTooLarge', 'Content Too Large');
    }
}
/** The sandbox's one instance: the session name of its profile's credentials. */
const INSTANCE_ID = 'i-0a1b2c3d4e5f60718';
const imds_text = (body) => ({ status: 200, headers: { 'Content-Type': 'text/plain' }, body });
const instant = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d{3}/, '');

;// CONCATENATED MODULE: ../sandbox/lib/prehashed.js


/** Group orders and coordinate sizes (bytes) of the curves that KMS signs with here. */
const CURVES = {
    'P-256': { n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n, size: 32 },
    'P-384': { n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n, size: 48 },
    'P-521': {
        n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
        size: 66,
    },
};
/** DigestInfo headers of RFC 8017, section 9.2, note 1. */
const DIGEST_INFO = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
/**
 * ECDSA over a digest that the caller already has (FIPS 186-5, 6.4.1), DER-encoded. Node can only sign what it hashes itself,
 * so the nonce and its point come from a fresh key pair and the rest is modular arithmetic. For test keys: not constant time.
 */
function ecdsaSignDigest(privateKey, digest) {
    const { crv = '', d = '' } = privateKey.export({ format: 'jwk' });
    const curve = CURVES[crv];
    if (!curve)
        throw new TypeError(`no curve ${crv}`);
    const { n, size } = curve;
    const z = number(digest.subarray(0, size)) % n;
    for (;;) {
        const nonce = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: crv }).privateKey.export({ format: 'jwk' });
        const r = number(Buffer.from(nonce.x, 'base64url')) % n;
        const s = (inverse(number(Buffer.from(nonce.d, 'base64url')), n) * (z + r * number(Buffer.from(d, 'base64url')))) % n;
        if (r !== 0n && s !== 0n)
            return (0,der/* der */.y8)(der/* TAG */.Dk.sequence, integer(r), integer(s));
    }
}
/** RSASSA-PKCS1-v1_5 over a digest that the caller already has. */
function rsaSignDigest(privateKey, hash, digest) {
    const info = Buffer.concat([Buffer.from(DIGEST_INFO[hash], 'hex'), digest]);
    return (0,external_node_crypto_.privateEncrypt)({ key: privateKey, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, info);
}
const number = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
function inverse(value, modulus) {
    let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
    while (a > 1n) {
        const quotient = b / a;
        [a, b, x, y] = [b % a, a, y - quotient * x, x];
    }
    return ((x % modulus) + modulus) % modulus;
}
const integer = (value) => {
    const hex = value.toString(16);
    return (0,der/* derInteger */.i5)(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'));
};

;// CONCATENATED MODULE: ../sandbox/lib/kms.js




const RSA_ALGORITHMS = ['PKCS1_V1_5', 'PSS'].flatMap((scheme) => [256, 384, 512].map((bits) => `RSASSA_${scheme}_SHA_${bits}`));
const ALGORITHMS = {
    ECC_NIST_P256: ['ECDSA_SHA_256'],
    ECC_NIST_P384: ['ECDSA_SHA_384'],
    ECC_NIST_P521: ['ECDSA_SHA_512'],
    RSA_2048: RSA_ALGORITHMS,
    RSA_3072: RSA_ALGORITHMS,
    RSA_4096: RSA_ALGORITHMS,
    SYMMETRIC_DEFAULT: [],
};
/** What KMS tells to the account of the key alone, whatever its policy says. */
const OWN_ACCOUNT = new Set(['GetKeyPolicy', 'GetKeyLastUsage', 'ListKeyRotations']);
const MAX_MESSAGE = 4096;
const MAX_KEYS = 1000;
const kms_DAY_MS = 24 * 60 * 60 * 1000;
/**
 * AWS KMS: CreateKey, CreateAlias, DescribeKey, GetPublicKey, Sign, GetKeyPolicy, GetKeyRotationStatus, GetKeyLastUsage, ListGrants, ListKeyRotations,
 * EnableKey, DisableKey, ScheduleKeyDeletion, CancelKeyDeletion. Keys are named by id, alias, or the ARN of either. Key policies
 * are shown and not evaluated.
 */
class Kms extends Json11Service {
    #region;
    #now;
    #keys = new Map();
    /** Key ids by alias ARN. */
    #aliases = new Map();
    constructor(options) {
        super('kms', 'TrentService', options);
        this.#region = options.region;
        this.#now = options.now;
    }
    create(account, spec, options = {}) {
        if (this.#keys.size >= MAX_KEYS)
            throw new Refusal(400, 'LimitExceededException', `The sandbox holds at most ${MAX_KEYS} keys.`);
        const id = (0,external_node_crypto_.randomUUID)();
        const { alias, sharedWith = [], description = '' } = options;
        const privateKey = newKey(spec);
        const key = {
            id,
            arn: this.#arn(account, `key/${id}`),
            account,
            spec,
            state: 'Enabled',
            description,
            created: this.#now(),
            policy: keyPolicy(account, sharedWith),
            sharedWith,
            ...(privateKey && { privateKey }),
        };
        this.#keys.set(id, key);
        if (alias)
            this.#aliases.set(this.#arn(account, alias), id);
        return key;
    }
    /** The key behind an id, alias or ARN as an account sees it. @throws NotFoundException */
    find(reference, account) {
        const arn = reference.startsWith('arn:')
            ? reference
            : this.#arn(account, reference.startsWith('alias/') ? reference : `key/${reference}`);
        const id = arn.includes(':alias/') ? this.#aliases.get(arn) : arn.slice(arn.lastIndexOf('/') + 1);
        const key = this.#keys.get(id ?? '');
        if (key && (arn === key.arn || this.#aliases.get(arn) === key.id))
            return key;
        throw new Refusal(400, 'NotFoundException', `${arn.includes(':alias/') ? 'Alias' : 'Key'} '${arn}' ${arn.includes(':alias/') ? 'is not found.' : 'does not exist'}`);
    }
    touched({ input, session }) {
        if (typeof input.KeyId !== 'string')
            return {};
        const { arn, account } = this.find(input.KeyId, session.account);
        return { resources: [{ ARN: arn, accountId: account, type: 'AWS::KMS::Key' }] };
    }
    perform({ name, input, session, requestId, eventId }) {
        /** The key that the input names, after authorization. */
        const target = (known) => {
            only(input, name, known);
            const key = this.find(textOf(input, 'KeyId'), session.account);
            this.authorize(session, `kms:${name}`, key.arn, key.account, OWN_ACCOUNT.has(name) ? [] : key.sharedWith);
            return key;
        };
        switch (name) {
            case 'CreateKey': {
                this.authorize(session, 'kms:CreateKey', '*', session.account);
                return { KeyMetadata: metadata(this.#createFrom(input, session.account)) };
            }
            case 'CreateAlias': {
                only(input, name, ['AliasName', 'TargetKeyId']);
                const alias = textOf(input, 'AliasName');
                if (!/^alias\/(?!aws\/)[\w/-]{1,250}$/.test(alias))
                    throw new Refusal(400, 'InvalidAliasNameException', 'The alias name is not valid.');
                const key = this.find(textOf(input, 'TargetKeyId'), session.account);
                this.authorize(session, 'kms:CreateAlias', key.arn, key.account);
                const arn = this.#arn(session.account, alias);
                if (this.#aliases.has(arn))
                    throw new Refusal(400, 'AlreadyExistsException', `An alias with the name ${arn} already exists`);
                this.#aliases.set(arn, key.id);
                return {};
            }
            case 'DescribeKey':
                return { KeyMetadata: metadata(target(['KeyId'])) };
            case 'GetPublicKey': {
                const key = usable(target(['KeyId']));
                if (!key.privateKey)
                    throw unsupported(`${key.arn} key spec is SYMMETRIC_DEFAULT which is not valid for GetPublicKey.`);
                return {
                    KeyId: key.arn,
                    PublicKey: publicDer(key.privateKey).toString('base64'),
                    KeySpec: key.spec,
                    CustomerMasterKeySpec: key.spec,
                    KeyUsage: 'SIGN_VERIFY',
                    SigningAlgorithms: ALGORITHMS[key.spec],
                };
            }
            case 'Sign': {
                const key = usable(target(['KeyId', 'Message', 'MessageType', 'SigningAlgorithm']));
                const signed = signWith(key, input);
                key.lastUse = { time: this.#now(), eventId, requestId };
                return signed;
            }
            case 'GetKeyLastUsage': {
                const { arn, created, lastUse } = target(['KeyId']);
                return {
                    KeyId: arn,
                    KeyCreationDate: created / 1000,
                    TrackingStartDate: created / 1000,
                    KeyLastUsage: lastUse
                        ? { Operation: 'Sign', Timestamp: lastUse.time / 1000, CloudTrailEventId: lastUse.eventId, KmsRequestId: lastUse.requestId }
                        : {},
                };
            }
            case 'GetKeyPolicy': {
                const key = target(['KeyId', 'PolicyName']);
                if (textOf(input, 'PolicyName', 'default') !== 'default')
                    throw new Refusal(400, 'NotFoundException', 'No such policy exists');
                return { Policy: key.policy, PolicyName: 'default' };
            }
            case 'GetKeyRotationStatus': {
                const key = target(['KeyId']);
                if (key.privateKey)
                    throw unsupported(`${key.arn} key spec is ${key.spec}, which cannot be rotated.`);
                return { KeyId: key.arn, KeyRotationEnabled: false };
            }
            case 'ListGrants': {
                target(['KeyId', 'Limit', 'Marker']);
                return { Grants: [], Truncated: false };
            }
            case 'ListKeyRotations': {
                target(['KeyId', 'IncludeKeyMaterial', 'Limit', 'Marker']);
                return { Rotations: [], Truncated: false };
            }
            case 'EnableKey':
            case 'DisableKey': {
                const key = target(['KeyId']);
                if (key.state === 'PendingDeletion')
                    throw invalidState(key);
                key.state = name === 'EnableKey' ? 'Enabled' : 'Disabled';
                return {};
            }
            case 'ScheduleKeyDeletion': {
                const key = target(['KeyId', 'PendingWindowInDays']);
                const days = input.PendingWindowInDays ?? 30;
                if (typeof days !== 'number' || !Number.isInteger(days) || days < 7 || days > 30)
                    throw new Refusal(400, 'ValidationException', 'PendingWindowInDays must be 7 to 30.');
                if (key.state === 'PendingDeletion')
                    throw invalidState(key);
                key.state = 'PendingDeletion';
                key.deletion = this.#now() + days * kms_DAY_MS;
                return { KeyId: key.arn, KeyState: key.state, DeletionDate: key.deletion / 1000, PendingWindowInDays: days };
            }
            case 'CancelKeyDeletion': {
                const key = target(['KeyId']);
                if (key.state !== 'PendingDeletion')
                    throw invalidState(key);
                key.state = 'Disabled';
                delete key.deletion;
                return { KeyId: key.arn };
            }
            default:
                return undefined;
        }
    }
    #createFrom(input, account) {
        only(input, 'CreateKey', ['KeySpec', 'CustomerMasterKeySpec', 'KeyUsage', 'Description', 'Origin', 'MultiRegion']);
        const spec = textOf(input, 'KeySpec', textOf(input, 'CustomerMasterKeySpec', 'SYMMETRIC_DEFAULT'));
        if (!Object.hasOwn(ALGORITHMS, spec))
            throw notImplemented(`the key spec ${spec.slice(0, 64)}`);
        const usage = textOf(input, 'KeyUsage', 'ENCRYPT_DECRYPT');
        if (usage !== (spec === 'SYMMETRIC_DEFAULT' ? 'ENCRYPT_DECRYPT' : 'SIGN_VERIFY')) {
            throw new Refusal(400, 'ValidationException', `KeyUsage ${usage.slice(0, 64)} is not compatible with KeySpec ${spec}`);
        }
        if (input.MultiRegion === true)
            throw notImplemented('multi-Region keys');
        if (textOf(input, 'Origin', 'AWS_KMS') !== 'AWS_KMS')
            throw notImplemented('key material of another origin');
        return this.create(account, spec, { description: textOf(input, 'Description', '') });
    }
    #arn(account, resource) {
        return `arn:aws-eusc:kms:${this.#region}:${account}:${resource}`;
    }
}
/** The public half of a signing key. */
const publicKeyPem = (key) => (0,external_node_crypto_.createPublicKey)(key.privateKey).export({ format: 'pem', type: 'spki' });
const publicDer = (privateKey) => (0,external_node_crypto_.createPublicKey)(privateKey).export({ format: 'der', type: 'spki' });
function newKey(spec) {
    if (spec === 'SYMMETRIC_DEFAULT')
        return undefined;
    const [kind, size = ''] = spec.split(/_(?=P?\d+$)/);
    return kind === 'RSA'
        ? (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: Number(size) }).privateKey
        : (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: `P-${size.slice(1)}` }).privateKey;
}
function metadata(key) {
    const signing = key.spec !== 'SYMMETRIC_DEFAULT';
    return {
        AWSAccountId: key.account,
        KeyId: key.id,
        Arn: key.arn,
        CreationDate: key.created / 1000,
        Enabled: key.state === 'Enabled',
        Description: key.description,
        KeyUsage: signing ? 'SIGN_VERIFY' : 'ENCRYPT_DECRYPT',
        KeyState: key.state,
        ...(key.deletion === undefined ? {} : { DeletionDate: key.deletion / 1000 }),
        Origin: 'AWS_KMS',
        KeyManager: 'CUSTOMER',
        KeySpec: key.spec,
        CustomerMasterKeySpec: key.spec,
        ...(signing ? { SigningAlgorithms: ALGORITHMS[key.spec] } : { EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'] }),
        MultiRegion: false,
    };
}
function signWith(key, input) {
    const algorithm = textOf(input, 'SigningAlgorithm');
    if (!key.privateKey)
        throw new Refusal(400, 'InvalidKeyUsageException', `${key.arn} key usage is ENCRYPT_DECRYPT which is not valid for signing.`);
    if (!ALGORITHMS[key.spec].includes(algorithm)) {
        throw new Refusal(400, 'InvalidKeyUsageException', `Algorithm ${algorithm.slice(0, 64)} is incompatible with key spec ${key.spec}.`);
    }
    const type = textOf(input, 'MessageType', 'RAW');
    if (type !== 'RAW' && type !== 'DIGEST')
        throw notImplemented(`the message type ${type.slice(0, 64)}`);
    const encoded = textOf(input, 'Message');
    const message = Buffer.from(encoded, 'base64');
    if (message.toString('base64') !== encoded)
        throw new Refusal(400, 'SerializationException', 'Message is not base64.');
    if (message.length < 1 || message.length > MAX_MESSAGE)
        throw new Refusal(400, 'ValidationException', `Message must have 1 to ${MAX_MESSAGE} bytes.`);
    const hash = `sha${algorithm.slice(-3)}`;
    const digest = type === 'RAW' ? (0,external_node_crypto_.createHash)(hash).update(message).digest() : message;
    if (digest.length * 8 !== Number(algorithm.slice(-3)))
        throw new Refusal(400, 'ValidationException', `Digest is invalid length for algorithm ${algorithm}.`);
    let signature;
    if (algorithm.startsWith('ECDSA'))
        signature = ecdsaSignDigest(key.privateKey, digest);
    else if (algorithm.startsWith('RSASSA_PKCS1'))
        signature = rsaSignDigest(key.privateKey, hash, digest);
    else if (type === 'RAW') {
        signature = (0,external_node_crypto_.sign)(hash, message, {
            key: key.privateKey,
            padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
            saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST,
        });
    }
    else
        throw notImplemented(`${algorithm} over a digest`);
    return { KeyId: key.arn, Signature: signature.toString('base64'), SigningAlgorithm: algorithm };
}
const usable = (key) => {
    if (key.state === 'Disabled')
        throw new Refusal(400, 'DisabledException', `${key.arn} is disabled.`);
    if (key.state !== 'Enabled')
        throw invalidState(key);
    return key;
};
const invalidState = (key) => new Refusal(400, 'KMSInvalidStateException', key.state === 'PendingDeletion' ? `${key.arn} is pending deletion.` : `${key.arn} is ${key.state.toLowerCase()}.`);
const unsupported = (message) => new Refusal(400, 'UnsupportedOperationException', message);
function keyPolicy(account, sharedWith) {
    const root = (id) => `arn:aws-eusc:iam::${id}:root`;
    const statements = [{ Sid: 'Owner', Effect: 'Allow', Principal: { AWS: root(account) }, Action: 'kms:*', Resource: '*' }];
    if (sharedWith.length > 0)
        statements.push({ Sid: 'Shared', Effect: 'Allow', Principal: { AWS: sharedWith.map(root) }, Action: 'kms:*', Resource: '*' });
    const taking = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];
    statements.push({ Sid: 'Kept', Effect: 'Deny', Principal: '*', Action: taking, Resource: '*', Condition: notAdministrator(account) });
    return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });
}
const notAdministrator = (account) => ({
    ArnNotEquals: { 'aws:PrincipalArn': `arn:aws-eusc:iam::${account}:role/administrator` },
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ../sandbox/lib/oidc.js




const RSA = { modulusLength: 2048 };
/** Paths of GitHub Enterprise Server, whose issuer is on the server's own host, as here. */
const ISSUER_PATH = '/_services/token';
const REQUEST_PATH = '/_services/pipelines/idtoken';
const TOKEN_SECONDS = 300;
const NOT_BEFORE_SECONDS = 600;
/**
 * An OIDC issuer with the discovery document, JWKS and token endpoint of GitHub Actions on a GitHub Enterprise Server.
 * Tokens are RS256 JWTs with GitHub's claims, valid for 300 seconds from `iat`.
 */
class OidcIssuer {
    /** `http://127.0.0.1:PORT`; set once the port is known. */
    origin = '';
    #bearer = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    #now;
    #audience;
    #claims;
    #key;
    #pending;
    constructor(options) {
        this.#now = options.now;
        this.#audience = options.audience;
        this.#claims = options.claims;
    }
    get issuer() {
        return `${this.origin}${ISSUER_PATH}`;
    }
    get tokenRequest() {
        return { url: `${this.origin}${REQUEST_PATH}?api-version=2.0`, token: this.#bearer };
    }
    /** Makes a token. Claims given here win over those of the sandbox; one that is undefined is left out. */
    mintToken(claims = {}) {
        this.#key ??= keyOf((0,external_node_crypto_.generateKeyPairSync)('rsa', RSA).privateKey);
        const { id, privateKey } = this.#key;
        const seconds = Math.floor(this.#now() / 1000);
        const payload = {
            ...githubClaims({ ...this.#claims, ...claims }),
            iss: this.issuer,
            aud: this.#audience,
            jti: (0,external_node_crypto_.randomUUID)(),
            iat: seconds,
            nbf: seconds - NOT_BEFORE_SECONDS,
            exp: seconds + TOKEN_SECONDS,
            ...this.#claims,
            ...claims,
        };
        const input = `${base64url({ typ: 'JWT', alg: 'RS256', kid: id })}.${base64url(payload)}`;
        return `${input}.${(0,external_node_crypto_.sign)('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
    }
    async answer(call) {
        if (call.method !== 'GET' && call.method !== 'HEAD')
            throw notImplemented(`${call.method} ${call.path}`);
        switch (call.path) {
            case `${ISSUER_PATH}/.well-known/openid-configuration`:
                return oidc_json({
                    issuer: this.issuer,
                    jwks_uri: `${this.issuer}/.well-known/jwks`,
                    subject_types_supported: ['public', 'pairwise'],
                    response_types_supported: ['id_token'],
                    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(githubClaims({}))],
                    id_token_signing_alg_values_supported: ['RS256'],
                    scopes_supported: ['openid'],
                });
            case `${ISSUER_PATH}/.well-known/jwks`: {
                const { id, publicKey } = await this.#ready();
                return oidc_json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: id, alg: 'RS256', use: 'sig' }] });
            }
            case REQUEST_PATH: {
                const [scheme = '', token = ''] = (call.headers.authorization ?? '').split(' ');
                if (scheme.toLowerCase() !== 'bearer' || !equal(token, this.#bearer)) {
                    throw new Refusal(401, 'Unauthorized', 'The request token is missing or wrong.', { headers: { 'WWW-Authenticate': 'Bearer' } });
                }
                await this.#ready();
                const audience = new URLSearchParams(call.query).get('audience');
                const value = this.mintToken({ aud: audience || `https://github.com/${this.#claims.repository_owner ?? 'example-org'}` });
                return oidc_json({ count: value.length, value });
            }
            default:
                throw notImplemented(`GET ${call.path}`);
        }
    }
    refuse(refusal) {
        return {
            status: refusal.status,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ code: refusal.code, message: refusal.message }),
        };
    }
    maxBody() {
        return 64 * 1024;
    }
    tooLarge(limit) {
        return new Refusal(413, 'ContentTooLarge', `The body is larger than ${limit} bytes.`);
    }
    /** The key, made off the main thread unless a token was needed before. */
    async #ready() {
        this.#pending ??= (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', RSA).then(({ privateKey }) => {
            this.#key ??= keyOf(privateKey);
        });
        if (!this.#key)
            await this.#pending;
        return this.#key;
    }
}
/** GitHub's claims about a run; `sub` follows the repository and ref that are asked for. */
function githubClaims(given) {
    const repository = String(given.repository ?? 'example-org/example-app');
    const ref = String(given.ref ?? 'refs/heads/main');
    const [owner = ''] = repository.split('/');
    const sha = '4f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0';
    return {
        sub: given.environment === undefined ? `repo:${repository}:ref:${ref}` : `repo:${repository}:environment:${given.environment}`,
        actor: 'example-user',
        actor_id: '1001',
        base_ref: '',
        event_name: 'push',
        head_ref: '',
        job_workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
        job_workflow_sha: sha,
        ref,
        ref_protected: 'true',
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        repository,
        repository_id: '2002',
        repository_owner: owner,
        repository_owner_id: '3003',
        repository_visibility: 'private',
        run_attempt: '1',
        run_id: '4004',
        run_number: '5',
        runner_environment: 'self-hosted',
        sha,
        workflow: 'release',
        workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
        workflow_sha: sha,
    };
}
function keyOf(privateKey) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(publicKey.export({ format: 'der', type: 'spki' }))
        .digest('hex')
        .slice(0, 40);
    return { id, privateKey, publicKey };
}
const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const oidc_json = (value) => ({
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
});

;// CONCATENATED MODULE: ../sandbox/lib/outbound-identity.js


/** Outbound web identity federation, `GetWebIdentityToken`: off in an account until somebody switches it on. */
class OutboundIdentity {
    enabled = false;
    #options;
    #issuer = `https://${(0,external_node_crypto_.randomUUID)()}.tokens.sts.global.api.aws`;
    constructor(options) {
        this.#options = options;
    }
    answer(parameters, { account, role, arn }) {
        const { region, instance, now } = this.#options;
        if (!this.enabled) {
            throw new Refusal(403, 'OutboundWebIdentityFederationDisabledException', 'The outbound web identity federation feature is not enabled for this account.');
        }
        const audience = parameters.get('Audience.member.1') ?? '';
        const seconds = Number(parameters.get('DurationSeconds') ?? 300);
        const invalid = !/^[\x21-\x7e]{1,1000}$/.test(audience) || !(seconds >= 60 && seconds <= 3600);
        if (invalid || parameters.get('SigningAlgorithm') !== 'ES384')
            throw new Refusal(400, 'ValidationError', 'The sandbox takes an audience, 60 to 3600 seconds, and ES384.');
        const at = Math.floor(now() / 1000);
        const extra = {
            aws_account: account,
            source_region: region,
            // Only a session of the instance profile carries its instance.
            ...(arn.endsWith(`/${instance}`) && { ec2_source_instance_arn: `arn:aws-eusc:ec2:${region}:${account}:instance/${instance}` }),
        };
        const claims = { iss: this.#issuer, aud: audience, sub: role.arn, iat: at, exp: at + seconds, jti: (0,external_node_crypto_.randomUUID)() };
        const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-384' });
        const input = `${part({ alg: 'ES384', typ: 'JWT', kid: 'EC384_0' })}.${part({ ...claims, 'https://sts.amazonaws.com/': extra })}`;
        const signature = (0,external_node_crypto_.sign)('sha384', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
        return [
            ['WebIdentityToken', `${input}.${signature}`],
            ['Expiration', new Date((at + seconds) * 1000).toISOString().replace('.000', '')],
        ];
    }
}
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

;// CONCATENATED MODULE: ../sandbox/lib/manifests.js


const INDEX_TYPES = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
const MANIFEST_TYPES = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
const manifests_invalid = (why) => new Refusal(400, 'MANIFEST_INVALID', why);
/**
 * Reads a pushed manifest and checks it as ECR does: a known media type that agrees with the body, and everything it lists is there.
 * A subject need not exist yet.
 * @throws MANIFEST_INVALID, MANIFEST_BLOB_UNKNOWN
 */
function readManifest(bytes, contentType, digest, repository) {
    const mediaType = contentType.split(';')[0].trim();
    const index = INDEX_TYPES.includes(mediaType);
    if (!index && !MANIFEST_TYPES.includes(mediaType))
        throw new Refusal(415, 'MANIFEST_INVALID', `Manifest media type "${mediaType.slice(0, 128)}" is not supported.`);
    let body;
    try {
        body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw manifests_invalid('The manifest is not JSON.');
    }
    if (!(0,json/* isObject */.Gv)(body) || body.schemaVersion !== 2)
        throw manifests_invalid('The manifest is not an object with schemaVersion 2.');
    if (body.mediaType !== undefined && body.mediaType !== mediaType)
        throw manifests_invalid('The mediaType of the body differs from the Content-Type.');
    const config = index ? undefined : descriptorOf(body.config, 'config');
    for (const listed of list(body[index ? 'manifests' : 'layers'], index ? 'manifests' : 'layers')) {
        if (index ? !repository.manifests.has(listed.digest) : !listed.foreign && repository.blobs.get(listed.digest)?.length !== listed.size)
            throw absent(listed.digest);
    }
    if (config && repository.blobs.get(config.digest)?.length !== config.size)
        throw absent(config.digest);
    const subject = body.subject === undefined ? undefined : descriptorOf(body.subject, 'subject').digest;
    const artifactType = manifests_text(body.artifactType) ?? config?.mediaType;
    const annotations = (0,json/* isObject */.Gv)(body.annotations)
        ? Object.entries(body.annotations).filter((entry) => typeof entry[1] === 'string')
        : [];
    return {
        digest,
        mediaType,
        bytes,
        ...(subject !== undefined && { subject }),
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }),
    };
}
function descriptorOf(value, name) {
    if (!(0,json/* isObject */.Gv)(value) ||
        typeof value.digest !== 'string' ||
        !/^sha256:[0-9a-f]{64}$/.test(value.digest) ||
        !Number.isSafeInteger(value.size)) {
        throw manifests_invalid(`"${name}" is not a descriptor with a SHA-256 digest and a size.`);
    }
    const mediaType = manifests_text(value.mediaType);
    return {
        digest: value.digest,
        size: value.size,
        foreign: /foreign|nondistributable/.test(mediaType ?? ''),
        ...(mediaType !== undefined && { mediaType }),
    };
}
function list(value, name) {
    if (!Array.isArray(value))
        throw manifests_invalid(`"${name}" is not a list.`);
    return value.map((item) => descriptorOf(item, name));
}
const manifests_text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const absent = (digest) => new Refusal(400, 'MANIFEST_BLOB_UNKNOWN', `The manifest refers to ${digest}, which is not in the repository with that size.`);

;// CONCATENATED MODULE: ../sandbox/lib/registry.js




const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_PAGE = 1000;
const MAX_UPLOADS = 1000;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const registry_TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const ROUTE = /^\/v2\/(.+)\/(blobs|manifests|tags|referrers)\/(.*)$/;
/**
 * An OCI distribution 1.1 registry as ECR shows it: Basic authentication with the user `AWS` and an issued password, create on push,
 * immutable tags, referrers. Not implemented: deletion, the catalog, digests other than SHA-256.
 */
class Registry {
    #options;
    constructor(options) {
        this.#options = options;
    }
    answer(call) {
        this.#authenticate(call);
        if (call.path === '/v2/' || call.path === '/v2')
            return reply(200, {}, '{}');
        let path;
        try {
            path = decodeURIComponent(call.path);
        }
        catch {
            throw new Refusal(400, 'NAME_INVALID', 'The path has a broken escape.');
        }
        const [, name = '', kind = '', rest = ''] = ROUTE.exec(path) ?? [];
        if (!kind)
            throw notImplemented(`${call.method} ${call.path}`);
        if (!isRepositoryName(name))
            throw new Refusal(400, 'NAME_INVALID', 'Invalid repository name.');
        const reading = call.method === 'GET' || call.method === 'HEAD';
        switch (kind) {
            case 'blobs':
                if (rest === 'uploads/' && call.method === 'POST')
                    return this.#startUpload(call, this.#writable(name));
                if (rest.startsWith('uploads/'))
                    return this.#continueUpload(call, this.#writable(name), rest.slice('uploads/'.length));
                if (reading)
                    return getBlob(call, this.#existing(name), rest);
                break;
            case 'manifests':
                if (reading)
                    return getManifest(this.#existing(name), rest);
                if (call.method === 'PUT')
                    return this.#putManifest(call, this.#writable(name), rest);
                break;
            case 'tags':
                if (rest === 'list' && reading)
                    return this.#listTags(call, this.#existing(name));
                break;
            case 'referrers':
                if (reading)
                    return this.#listReferrers(call, name, rest);
                break;
        }
        throw notImplemented(`${call.method} ${kind}`);
    }
    refuse({ status, code, message, fields }) {
        const error = {
            code: code === 'NotImplemented' ? 'UNSUPPORTED' : code,
            message: code === 'NotImplemented' ? `NotImplemented: ${message}` : message,
            ...(Object.keys(fields).length > 0 && { detail: fields }),
        };
        return reply(status, { 'Content-Type': 'application/json; charset=utf-8' }, JSON.stringify({ errors: [error] }));
    }
    maxBody(_headers, method) {
        return method === 'GET' || method === 'HEAD' ? 0 : Math.max(0, this.#options.repositories.free);
    }
    tooLarge(limit) {
        return new Refusal(413, 'SIZE_INVALID', `The body is larger than the ${limit} bytes that the sandbox registry can still take.`);
    }
    #authenticate(call) {
        const [scheme = '', encoded = ''] = (call.headers.authorization ?? '').split(' ');
        const [user, password] = splitOnce(Buffer.from(encoded, 'base64').toString('utf8'), ':');
        if (scheme.toLowerCase() === 'basic' && user === 'AWS' && password && this.#options.passwords.accepts(password, this.#options.now()))
            return;
        throw new Refusal(401, encoded ? 'DENIED' : 'UNAUTHORIZED', encoded ? 'Your authorization token is wrong or has expired. Reauthenticate and try again.' : 'Not Authorized', {
            headers: { 'WWW-Authenticate': `Basic realm="http://${this.#options.authority()}/",service="ecr.amazonaws.com"` },
        });
    }
    #existing(name) {
        const repository = this.#options.repositories.find(name);
        if (!repository)
            throw new Refusal(404, 'NAME_UNKNOWN', `The repository with name '${name}' does not exist`);
        return repository;
    }
    #writable(name) {
        const { repositories, tagMutability } = this.#options;
        return repositories.find(name) ?? repositories.create(name, tagMutability);
    }
    #startUpload(call, repository) {
        const query = new URLSearchParams(call.query);
        const mount = query.get('mount');
        const from = query.get('from');
        if (mount && from) {
            const blob = this.#options.repositories.find(from)?.blobs.get(mount);
            if (blob) {
                repository.blobs.set(mount, blob);
                return created(`/v2/${repository.name}/blobs/${mount}`, mount);
            }
        }
        const digest = query.get('digest');
        if (digest !== null)
            return this.#storeBlob(repository, digest, { chunks: [], size: 0 }, call.body);
        if (call.body.length > 0)
            throw new Refusal(400, 'BLOB_UPLOAD_INVALID', 'A body needs a digest.');
        if (repository.uploads.size >= MAX_UPLOADS)
            throw new Refusal(429, 'TOOMANYREQUESTS', 'Too many uploads under way.');
        const id = (0,external_node_crypto_.randomUUID)();
        repository.uploads.set(id, { chunks: [], size: 0 });
        return reply(202, { ...uploadHeaders(repository, id, 0) });
    }
    #continueUpload(call, repository, id) {
        const upload = repository.uploads.get(id);
        if (!upload)
            throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'The upload does not exist.');
        switch (call.method) {
            case 'GET':
                return reply(204, uploadHeaders(repository, id, upload.size));
            case 'DELETE':
                this.#options.repositories.release(upload.size);
                repository.uploads.delete(id);
                return reply(204);
            case 'PATCH':
                checkRange(call, upload);
                this.#append(upload, call.body);
                return reply(202, uploadHeaders(repository, id, upload.size));
            case 'PUT': {
                const digest = new URLSearchParams(call.query).get('digest') ?? '';
                if (call.body.length > 0)
                    checkRange(call, upload);
                const stored = this.#storeBlob(repository, digest, upload, call.body);
                repository.uploads.delete(id);
                return stored;
            }
            default:
                throw notImplemented(`${call.method} of an upload`);
        }
    }
    #append(upload, bytes) {
        this.#options.repositories.reserve(bytes.length);
        upload.chunks.push(bytes);
        upload.size += bytes.length;
    }
    /** Keeps the bytes under their digest. What the upload had reserved stays reserved for the blob. */
    #storeBlob(repository, digest, upload, last) {
        if (!SHA256.test(digest))
            throw digestInvalid();
        const bytes = Buffer.concat([...upload.chunks, last]);
        if (digestOf(bytes) !== digest)
            throw digestInvalid();
        const { repositories } = this.#options;
        if (repository.blobs.has(digest))
            repositories.release(upload.size);
        else {
            repositories.reserve(last.length);
            repository.blobs.set(digest, bytes);
        }
        return created(`/v2/${repository.name}/blobs/${digest}`, digest);
    }
    #putManifest(call, repository, reference) {
        if (call.body.length > MAX_MANIFEST)
            throw new Refusal(413, 'MANIFEST_INVALID', `A manifest has at most ${MAX_MANIFEST} bytes.`);
        const digest = digestOf(call.body);
        const byDigest = reference.includes(':');
        if (byDigest && reference !== digest)
            throw digestInvalid();
        if (!byDigest && !registry_TAG.test(reference))
            throw new Refusal(400, 'TAG_INVALID', 'Invalid tag.');
        const manifest = readManifest(call.body, call.headers['content-type'] ?? '', digest, repository);
        const current = byDigest ? undefined : repository.tags.get(reference);
        if (current !== undefined && current !== digest && repository.tagMutability === 'IMMUTABLE') {
            throw new Refusal(400, 'TAG_INVALID', `The image tag '${reference}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`);
        }
        if (!repository.manifests.has(digest)) {
            this.#options.repositories.reserve(call.body.length);
            repository.manifests.set(digest, manifest);
        }
        if (!byDigest)
            repository.tags.set(reference, digest);
        const { subject } = manifest;
        return reply(201, {
            Location: `/v2/${repository.name}/manifests/${digest}`,
            'Docker-Content-Digest': digest,
            ...(subject && this.#options.referrersApi && { 'OCI-Subject': subject }),
        });
    }
    #listTags(call, repository) {
        const query = new URLSearchParams(call.query);
        const last = query.get('last') ?? '';
        const size = pageSize(query);
        const after = [...repository.tags.keys()].sort().filter((tag) => tag > last);
        const tags = after.slice(0, size);
        const link = after.length > size ? { Link: `</v2/${repository.name}/tags/list?n=${size}&last=${tags.at(-1)}>; rel="next"` } : {};
        return reply(200, { 'Content-Type': 'application/json', ...link }, JSON.stringify({ name: repository.name, tags }));
    }
    #listReferrers(call, name, digest) {
        if (!this.#options.referrersApi)
            throw new Refusal(404, 'UNSUPPORTED', 'This registry has no referrers API.');
        if (!SHA256.test(digest))
            throw digestInvalid();
        const repository = this.#existing(name);
        const artifactType = new URLSearchParams(call.query).get('artifactType');
        const manifests = [...repository.manifests.values()]
            .filter(({ subject, artifactType: type }) => subject === digest && (artifactType === null || type === artifactType))
            .map(descriptor);
        return reply(200, {
            'Content-Type': 'application/vnd.oci.image.index.v1+json',
            ...(artifactType !== null && { 'OCI-Filters-Applied': 'artifactType' }),
        }, JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests }));
    }
}
const reply = (status, headers = {}, body = '') => ({
    status,
    headers: { 'Docker-Distribution-Api-Version': 'registry/2.0', ...headers },
    body,
});
const created = (location, digest) => reply(201, { Location: location, 'Docker-Content-Digest': digest });
const digestInvalid = () => new Refusal(400, 'DIGEST_INVALID', 'The digest does not match the content, or is not a SHA-256 digest.');
const uploadHeaders = ({ name }, id, size) => ({
    Location: `/v2/${name}/blobs/uploads/${id}`,
    'Docker-Upload-UUID': id,
    Range: `0-${Math.max(0, size - 1)}`,
});
function descriptor({ digest, mediaType, bytes, artifactType, annotations }) {
    return { mediaType, digest, size: bytes.length, ...(artifactType && { artifactType }), ...(annotations && { annotations }) };
}
function pageSize(query) {
    const text = query.get('n');
    if (text === null)
        return MAX_PAGE;
    if (!/^[1-9]\d{0,8}$/.test(text))
        throw new Refusal(400, 'PAGINATION_NUMBER_INVALID', 'n must be a whole number from 1.');
    return Math.min(Number(text), MAX_PAGE);
}
/** A chunk must start where the upload stands. */
function checkRange(call, upload) {
    const range = call.headers['content-range'];
    if (range === undefined)
        return;
    const [, start, end] = /^(?:bytes )?(\d{1,15})-(\d{1,15})(?:\/\d+)?$/.exec(range) ?? [];
    if (start === undefined || Number(start) !== upload.size || Number(end) - Number(start) + 1 !== call.body.length) {
        throw new Refusal(416, 'BLOB_UPLOAD_INVALID', `The chunk must start at ${upload.size} and its range must match its length.`);
    }
}
function getManifest(repository, reference) {
    const digest = reference.includes(':') ? reference : repository.tags.get(reference);
    const manifest = digest === undefined ? undefined : repository.manifests.get(digest);
    if (!manifest)
        throw new Refusal(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
    return reply(200, { 'Content-Type': manifest.mediaType, 'Docker-Content-Digest': manifest.digest }, manifest.bytes);
}
function getBlob(call, repository, digest) {
    if (!SHA256.test(digest))
        throw digestInvalid();
    const blob = repository.blobs.get(digest);
    if (!blob)
        throw new Refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    const headers = { 'Content-Type': 'application/octet-stream', 'Docker-Content-Digest': digest, 'Accept-Ranges': 'bytes' };
    const range = call.headers.range;
    if (range === undefined || call.method === 'HEAD')
        return reply(200, headers, blob);
    const [, first, end = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
    const start = Number(first);
    const last = end === '' ? blob.length - 1 : Math.min(Number(end), blob.length - 1);
    if (first === undefined || start > last) {
        throw new Refusal(416, 'RANGE_INVALID', 'The range cannot be satisfied.', { headers: { 'Content-Range': `bytes */${blob.length}` } });
    }
    return reply(206, { ...headers, 'Content-Range': `bytes ${start}-${last}/${blob.length}` }, blob.subarray(start, last + 1));
}

;// CONCATENATED MODULE: ../sandbox/lib/merkle.js

/** Hashes of a Merkle tree (RFC 6962, section 2.1), over leaf hashes. */
const merkle_sha256 = (...parts) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest();
};
const leafHash = (data) => merkle_sha256(Buffer.from([0]), data);
const nodeHash = (left, right) => merkle_sha256(Buffer.from([1]), left, right);
/** A growing tree that keeps every complete subtree, so that roots and proofs cost the logarithm of its size. */
class MerkleTree {
    /** By level: hashes of the complete subtrees of 2^level leaves, from the left. */
    #levels = [[]];
    get size() {
        return this.#levels[0].length;
    }
    /** Adds a leaf and gives its index. */
    append(leaf) {
        const index = this.size;
        let hash = leaf;
        for (let level = 0;; level += 1) {
            this.#levels[level] ??= [];
            const row = this.#levels[level];
            row.push(hash);
            if (row.length % 2 === 1)
                return index;
            hash = nodeHash(row.at(-2), hash);
        }
    }
    root() {
        return this.size === 0 ? merkle_sha256() : this.#hash(0, this.size);
    }
    /** The hashes that prove a leaf to be in the tree as it is now, lowest first. */
    proof(index) {
        const path = (from, to) => {
            if (to - from === 1)
                return [];
            const middle = from + split(to - from);
            return index < middle ? [...path(from, middle), this.#hash(middle, to)] : [...path(middle, to), this.#hash(from, middle)];
        };
        return path(0, this.size);
    }
    /** The hashes of the complete subtrees of 2^level leaves with these indexes, one after the other; as many as there are. */
    row(level, from, count) {
        return Buffer.concat((this.#levels[level] ?? []).slice(from, from + count));
    }
    /** Hash of the leaves `from` (inclusive) to `to`, where `from` is a multiple of the subtree's size. */
    #hash(from, to) {
        const count = to - from;
        const level = Math.log2(count);
        if (Number.isInteger(level))
            return this.#levels[level][from / count];
        const middle = from + split(count);
        return nodeHash(this.#hash(from, middle), this.#hash(middle, to));
    }
}
/** The largest power of two below `count`. */
const split = (count) => 2 ** (Math.ceil(Math.log2(count)) - 1);

;// CONCATENATED MODULE: ../sandbox/lib/rekor-request.js


/** Reading of what a log is asked to enter. */
const rekor_request_invalid = (message) => new Refusal(400, 'InvalidArgument', message);
/** @throws Refusal */
function rekor_request_parse(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        throw rekor_request_invalid('the request is not JSON');
    }
}
/** @throws Refusal */
function rekor_request_record(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw rekor_request_invalid(`invalid request: no ${name}`);
    return value;
}
/** @throws Refusal */
function rekor_request_base64(value) {
    const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
    if (bytes.length === 0 || bytes.toString('base64') !== value)
        throw rekor_request_invalid('invalid request: not base64');
    return bytes;
}
/** @throws Refusal */
function rekor_request_keyOf(der) {
    return reading(() => keyed((0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' })));
}
/** @throws Refusal */
function certificateOf(raw) {
    return reading(() => {
        const certificate = new external_node_crypto_.X509Certificate(raw);
        return { key: certificate.publicKey, pem: certificate.toString() };
    });
}
/** @throws Refusal */
const verifierOf = (pem) => pem.includes('CERTIFICATE') ? certificateOf(pem) : reading(() => keyed((0,external_node_crypto_.createPublicKey)(pem)));
const keyed = (key) => ({ key, pem: key.export({ type: 'spki', format: 'pem' }).toString() });
function reading(read) {
    try {
        return read();
    }
    catch {
        throw rekor_request_invalid('invalid request: neither a public key nor a certificate');
    }
}

;// CONCATENATED MODULE: ../sandbox/lib/verify-digest.js


const verify_digest_CURVES = {
    'P-256': {
        p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
        n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
        g: [
            0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
            0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
        ],
    },
    'P-384': {
        p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
        n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
        g: [
            0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
            0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
        ],
    },
    'P-521': {
        p: 2n ** 521n - 1n,
        n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
        g: [
            0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
            0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
        ],
    },
};
/** DigestInfo header of SHA-256 (RFC 8017, section 9.2, note 1). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');
/**
 * Whether a signature is a key's over a digest: what a log must check, that never sees the data. Node verifies only what it hashes
 * itself, so ECDSA is written out. ECDSA P-256, P-384 and P-521 with DER signatures; RSA PKCS#1 v1.5 over SHA-256.
 */
function digestSignatureHolds(key, digest, signature) {
    try {
        return key.asymmetricKeyType === 'rsa' ? rsaHolds(key, digest, signature) : ecdsaHolds(key, digest, signature);
    }
    catch {
        return false;
    }
}
function rsaHolds(key, digest, signature) {
    return (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature).equals(Buffer.concat([SHA256_INFO, digest]));
}
/** FIPS 186-5, 6.4.2. Not constant time: everything in it is public. */
function ecdsaHolds(key, digest, signature) {
    const { crv = '', x = '', y = '' } = key.export({ format: 'jwk' });
    const curve = verify_digest_CURVES[crv];
    if (!curve)
        return false;
    const { n, g } = curve;
    const parts = der/* childrenOf */.LU(der/* readDer */.SU(signature), der/* TAG */.Dk.sequence).map((part) => verify_digest_number(der/* expectTag */.yi(part, der/* TAG */.Dk.integer).value));
    const [r = 0n, s = 0n] = parts;
    if (parts.length !== 2 || r <= 0n || r >= n || s <= 0n || s >= n)
        return false;
    const w = verify_digest_inverse(s, n);
    const q = [verify_digest_number(Buffer.from(x, 'base64url')), verify_digest_number(Buffer.from(y, 'base64url'))];
    return sumX(curve, [(verify_digest_number(digest) * w) % n, g], [(r * w) % n, q]) % n === r;
}
const verify_digest_number = (bytes) => BigInt(`0x${bytes.toString('hex') || '0'}`);
const mod = (value, modulus) => ((value % modulus) + modulus) % modulus;
/** Modular inverse by the extended Euclidean algorithm. */
function verify_digest_inverse(value, modulus) {
    let [a, b, x, y] = [mod(value, modulus), modulus, 1n, 0n];
    while (a > 1n) {
        const quotient = b / a;
        [a, b, x, y] = [b % a, a, y - quotient * x, x];
    }
    return mod(x, modulus);
}
/** The affine x of the sum of two multiples, both in one pass over the bits; 0, which no signature has, at infinity. */
function sumX({ p }, [a, one], [b, other]) {
    const first = [...one, 1n];
    const second = [...other, 1n];
    const steps = [undefined, first, second, add(p, first, second)];
    let sum = [1n, 1n, 0n];
    const bits = (factor) => factor.toString(2);
    const length = Math.max(bits(a).length, bits(b).length);
    const [left, right] = [bits(a).padStart(length, '0'), bits(b).padStart(length, '0')];
    for (let index = 0; index < length; index += 1) {
        sum = verify_digest_double(p, sum);
        const step = steps[Number(left[index]) + 2 * Number(right[index])];
        if (step)
            sum = add(p, sum, step);
    }
    const [x, , z] = sum;
    return z === 0n ? 0n : mod(x * verify_digest_inverse(z, p) ** 2n, p);
}
function verify_digest_double(p, [x, y, z]) {
    const [delta, gamma] = [(z * z) % p, (y * y) % p];
    const beta = (x * gamma) % p;
    const alpha = (3n * (x - delta) * (x + delta)) % p;
    const x3 = mod(alpha * alpha - 8n * beta, p);
    return [x3, mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p), mod(2n * y * z, p)];
}
function add(p, one, other) {
    const [x1, y1, z1] = one;
    const [x2, y2, z2] = other;
    if (z1 === 0n)
        return other;
    if (z2 === 0n)
        return one;
    const [zz1, zz2] = [(z1 * z1) % p, (z2 * z2) % p];
    const [u1, s1] = [(x1 * zz2) % p, (y1 * z2 * zz2) % p];
    const h = mod(x2 * zz1 - u1, p);
    const r = mod(y2 * z1 * zz1 - s1, p);
    if (h === 0n)
        return r === 0n ? verify_digest_double(p, one) : [1n, 1n, 0n];
    const hh = (h * h) % p;
    const [hhh, v] = [(h * hh) % p, (u1 * hh) % p];
    const x3 = mod(r * r - hhh - 2n * v, p);
    return [x3, mod(r * (v - x3) - s1 * hhh, p), (h * z1 * z2) % p];
}

;// CONCATENATED MODULE: ../sandbox/lib/rekor-v1.js





const MAX_ENTRIES = 100_000;
const ENTRIES = '/api/v1/log/entries';
/** Entries of an earlier shard: as in the real one, an entry's index in the log is not the one in its tree. */
const EARLIER = 4096;
/** Digest sizes, in hex digits. */
const DIGITS = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * A Rekor v1 log in memory: entries of hashedrekord 0.0.1, dsse 0.0.1 and intoto 0.0.2 with signed entry timestamp, inclusion proof and
 * checkpoint, read back by UUID or index; `/api/v1/log/publicKey`. Like the real one (rekor 1.5) it verifies what it enters, a DSSE
 * envelope with SHA-256 whatever the key, answers with the entry's UUID as ETag, and a repeated entry with 409 and where the first one is.
 */
class RekorV1 {
    /** The log's ECDSA P-256 key, in PEM. */
    publicKeyPem;
    #key;
    #hostname;
    #now;
    /** SHA-256 of the key's SPKI. */
    #logId;
    #treeId = 4611686018427387904n;
    #tree = new MerkleTree();
    #entries = [];
    /** Indexes by UUID. */
    #known = new Map();
    constructor({ hostname, now }) {
        this.#key = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }).privateKey;
        const publicKey = (0,external_node_crypto_.createPublicKey)(this.#key);
        this.#hostname = hostname;
        this.#now = now;
        this.publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
        this.#logId = rekor_v1_sha256(publicKey.export({ type: 'spki', format: 'der' }));
    }
    answer({ method, path, query, body, operation }) {
        if (path === ENTRIES && method === 'POST') {
            operation('CreateLogEntry');
            const uuid = this.#create(body);
            return { status: 201, headers: { ...JSON_TYPE, ETag: uuid, Location: `${ENTRIES}/${uuid}` }, body: this.#entry(uuid) };
        }
        if (path === ENTRIES && method === 'GET') {
            operation('GetLogEntryByIndex');
            const index = Number(new URLSearchParams(query).get('logIndex') ?? Number.NaN);
            return { status: 200, headers: JSON_TYPE, body: this.#entry([...this.#known].find(([, at]) => EARLIER + at === index)?.[0]) };
        }
        if (path.startsWith(`${ENTRIES}/`) && method === 'GET') {
            operation('GetLogEntryByUUID');
            return { status: 200, headers: JSON_TYPE, body: this.#entry(path.slice(ENTRIES.length + 1)) };
        }
        if (path === '/api/v1/log/publicKey' && method === 'GET') {
            operation('GetPublicKey');
            return { status: 200, headers: { 'Content-Type': 'application/x-pem-file' }, body: this.publicKeyPem };
        }
        throw new Refusal(404, 'NotFound', `path ${path.slice(0, 100)} was not found`);
    }
    /** Enters a proposal and gives its UUID: the tree's id and the leaf hash. */
    #create(proposal) {
        const body = canonicalEntry(rekor_request_parse(proposal));
        const leaf = leafHash(body);
        const uuid = this.#treeId.toString(16).padStart(16, '0') + leaf.toString('hex');
        if (this.#known.has(uuid)) {
            const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
            throw new Refusal(409, 'AlreadyExists', message, { headers: { Location: `${ENTRIES}/${uuid}` } });
        }
        if (this.#tree.size >= MAX_ENTRIES)
            throw new Refusal(503, 'ResourceExhausted', `The sandbox's log holds at most ${MAX_ENTRIES} entries.`);
        this.#known.set(uuid, this.#tree.append(leaf));
        this.#entries.push({ body, integratedTime: Math.floor(this.#now() / 1000) });
        return uuid;
    }
    #entry(uuid) {
        const index = this.#known.get(uuid ?? '');
        const entry = index === undefined ? undefined : this.#entries[index];
        if (index === undefined || !entry || !uuid)
            throw new Refusal(404, 'NotFound', 'the entry was not found');
        // Built in the field order of RFC 8785: the signed entry timestamp is over these bytes.
        const promised = {
            body: entry.body.toString('base64'),
            integratedTime: entry.integratedTime,
            logID: this.#logId.toString('hex'),
            logIndex: EARLIER + index,
        };
        return JSON.stringify({
            [uuid]: {
                ...promised,
                verification: {
                    inclusionProof: {
                        checkpoint: this.#checkpoint(),
                        hashes: this.#tree.proof(index).map((hash) => hash.toString('hex')),
                        logIndex: index,
                        rootHash: this.#tree.root().toString('hex'),
                        treeSize: this.#tree.size,
                    },
                    signedEntryTimestamp: (0,external_node_crypto_.sign)('sha256', Buffer.from(JSON.stringify(promised)), this.#key).toString('base64'),
                },
            },
        });
    }
    /** A signed note of the tree as it is now; its origin is the log's name and the tree's id. */
    #checkpoint() {
        const note = `${this.#hostname} - ${this.#treeId}\n${this.#tree.size}\n${this.#tree.root().toString('base64')}\n`;
        const signature = Buffer.concat([this.#logId.subarray(0, 4), (0,external_node_crypto_.sign)('sha256', Buffer.from(note), this.#key)]);
        return `${note}\n\u2014 ${this.#hostname} ${signature.toString('base64')}\n`;
    }
}
const JSON_TYPE = { 'Content-Type': 'application/json' };
const rekor_v1_sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest();
const hashOf = (data) => ({ algorithm: 'sha256', value: rekor_v1_sha256(data).toString('hex') });
/** The canonical body (RFC 8785) of a proposal whose signature holds. @throws Refusal */
function canonicalEntry(proposal) {
    const { kind, apiVersion, spec } = rekor_request_record(proposal, 'entry');
    const canonical = CANONICAL.get(`${kind} ${apiVersion}`);
    if (!canonical)
        throw rekor_request_invalid(`entry kind ${String(kind).slice(0, 40)} ${String(apiVersion).slice(0, 40)} is not supported`);
    return Buffer.from(JSON.stringify({ apiVersion, kind, spec: canonical(rekor_request_record(spec, 'spec')) }));
}
function hashedRekord(spec) {
    const { algorithm, value } = rekor_request_record(rekor_request_record(spec.data, 'data').hash, 'hash');
    const { content, publicKey } = rekor_request_record(spec.signature, 'signature');
    const signature = rekor_request_base64(content);
    const { key, pem } = verifierOf(rekor_request_base64(rekor_request_record(publicKey, 'publicKey').content));
    const digits = typeof algorithm === 'string' && Object.hasOwn(DIGITS, algorithm) ? DIGITS[algorithm] : undefined;
    if (typeof value !== 'string' || value.length !== digits || !digestSignatureHolds(key, Buffer.from(value, 'hex'), signature))
        throw rekor_request_invalid('verifying signature: invalid signature when validating ASN.1 encoded signature');
    return {
        data: { hash: { algorithm, value } },
        signature: { content: signature.toString('base64'), publicKey: { content: Buffer.from(pem).toString('base64') } },
    };
}
function dsse(spec) {
    const { envelope, verifiers } = rekor_request_record(spec.proposedContent, 'proposedContent');
    if (typeof envelope !== 'string' || !Array.isArray(verifiers))
        throw rekor_request_invalid('invalid dsse request');
    const { payloadType, payload, signatures } = rekor_request_record(rekor_request_parse(envelope), 'envelope');
    const read = signaturesOf(signatures, ({ sig }) => rekor_request_base64(sig));
    const known = verifiers.map((verifier) => verifierOf(rekor_request_base64(verifier)));
    return {
        envelopeHash: hashOf(Buffer.from(envelope)),
        payloadHash: hashOf(rekor_request_base64(payload)),
        signatures: read.map((sig) => ({
            signature: sig.toString('base64'),
            verifier: Buffer.from(signerOf(known, String(payloadType), rekor_request_base64(payload), sig).pem).toString('base64'),
        })),
    };
}
/** What is base64 in the envelope is base64 once more in the proposal. */
function intoto(spec) {
    const { envelope, hash } = rekor_request_record(spec.content, 'content');
    const { payloadType, payload, signatures } = rekor_request_record(envelope, 'envelope');
    const data = rekor_request_base64(rekor_request_base64(payload).toString());
    const read = signaturesOf(signatures, ({ sig, publicKey }) => {
        const verifier = verifierOf(rekor_request_base64(publicKey));
        signerOf([verifier], String(payloadType), data, rekor_request_base64(rekor_request_base64(sig).toString()));
        return { publicKey: Buffer.from(verifier.pem).toString('base64'), sig };
    });
    const { algorithm, value } = rekor_request_record(hash, 'hash');
    return { content: { envelope: { payloadType, signatures: read }, hash: { algorithm, value }, payloadHash: hashOf(data) } };
}
function signaturesOf(signatures, read) {
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw rekor_request_invalid('an envelope without signatures');
    return signatures.map((signature) => read(rekor_request_record(signature, 'signature')));
}
/** The key whose signature over the envelope this is. */
function signerOf(known, type, payload, signature) {
    const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
    const signer = known.find(({ key }) => (0,external_node_crypto_.verify)('sha256', encoded, key, signature));
    if (!signer)
        throw rekor_request_invalid('could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1');
    return signer;
}
const CANONICAL = new Map([
    ['hashedrekord 0.0.1', hashedRekord],
    ['dsse 0.0.1', dsse],
    ['intoto 0.0.2', intoto],
]);

;// CONCATENATED MODULE: ../sandbox/lib/rekor.js






const MAX_BODY = 4 * 1024 * 1024;
const rekor_MAX_ENTRIES = 100_000;
/** What each signing algorithm of the log needs of a key, and the hash that it is over. */
const rekor_ALGORITHMS = {
    PKIX_ECDSA_P256_SHA_256: { hash: 'SHA2_256', length: 32, fits: (key) => key.asymmetricKeyDetails?.namedCurve === 'prime256v1' },
    PKIX_ECDSA_P384_SHA_384: { hash: 'SHA2_384', length: 48, fits: (key) => key.asymmetricKeyDetails?.namedCurve === 'secp384r1' },
    PKIX_ECDSA_P521_SHA_512: { hash: 'SHA2_512', length: 64, fits: (key) => key.asymmetricKeyDetails?.namedCurve === 'secp521r1' },
    ...Object.fromEntries([2048, 3072, 4096].map((bits) => [
        `PKIX_RSA_PKCS1V15_${bits}_SHA256`,
        {
            hash: 'SHA2_256',
            length: 32,
            fits: (key) => key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails?.modulusLength === bits,
        },
    ])),
};
/** gRPC codes, which the log's errors carry beside the HTTP status. */
const rekor_GRPC = {
    InvalidArgument: 3,
    NotFound: 5,
    AlreadyExists: 6,
    ResourceExhausted: 8,
    Unimplemented: 12,
    NotImplemented: 12,
};
/**
 * A Rekor v2 log in memory: `POST /api/v2/log/entries` with hashedrekord 0.0.2, `GET /api/v2/checkpoint` and tiles.
 * Like the real one (rekor-tiles 2.3) it verifies the signature, refuses other kinds, and answers a repeated entry with 409.
 * Under `/api/v1/` there is a Rekor v1 beside it: another log, with a key and a tree of its own.
 */
class Rekor {
    /** The log's Ed25519 key, in PEM. */
    publicKeyPem;
    v1;
    #key;
    #origin;
    /** C2SP signed-note key id, in full. */
    #keyId;
    #tree = new MerkleTree();
    /** Indexes of the entries by leaf hash. */
    #known = new Map();
    /** @param origin the log's name in its checkpoints: the host of its base URL, without the port */
    constructor({ origin, now }) {
        this.v1 = new RekorV1({ hostname: origin, now });
        const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ed25519');
        this.#key = privateKey;
        this.#origin = origin;
        this.publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
        const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
        this.#keyId = (0,external_node_crypto_.createHash)('sha256').update(`${origin}\n\u0001`).update(raw).digest();
    }
    answer(call) {
        const { method, path, body, operation } = call;
        if (path.startsWith('/api/v1/'))
            return this.v1.answer(call);
        if (path === '/api/v2/log/entries' && method === 'POST') {
            operation('CreateEntry');
            return { status: 201, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(this.#create(body)) };
        }
        if (path === '/api/v2/checkpoint' && method === 'GET') {
            operation('GetCheckpoint');
            return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: this.#checkpoint() };
        }
        if (path.startsWith('/api/v2/tile/') && method === 'GET') {
            operation('GetTile');
            return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: this.#tile(path.slice('/api/v2/tile/'.length)) };
        }
        throw new Refusal(404, 'NotFound', 'Not Found');
    }
    refuse({ status, code, message, headers }) {
        return {
            status,
            headers: { 'Content-Type': 'application/json', ...headers },
            body: JSON.stringify({ code: rekor_GRPC[code] ?? 2, message, details: [] }),
        };
    }
    maxBody() {
        return MAX_BODY;
    }
    tooLarge(limit) {
        return new Refusal(413, 'ResourceExhausted', `The request body is larger than ${limit} bytes.`);
    }
    /** The hashes of a tile (C2SP tlog-tiles), named by level and number, such as `0/x001/234` or `0/x001/234.p/7`. */
    #tile(name) {
        const [, level, groups = '', width = '256'] = /^(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(name) ?? [];
        if (name.startsWith('entries/'))
            throw new Refusal(501, 'NotImplemented', 'The sandbox does not implement reading of entries.');
        const tile = this.#tree.row(Number(level) * 8, Number(groups.replaceAll(/\D/g, '')) * 256, Number(width));
        if (level === undefined || tile.length !== Number(width) * 32)
            throw new Refusal(404, 'NotFound', 'Not Found');
        return tile;
    }
    #create(body) {
        const canonical = rekor_canonicalEntry(body);
        const leaf = leafHash(canonical);
        const before = this.#known.get(leaf.toString('hex'));
        if (before !== undefined) {
            throw new Refusal(409, 'AlreadyExists', `an equivalent entry already exists in the transparency log with index ${before}`);
        }
        if (this.#tree.size >= rekor_MAX_ENTRIES)
            throw new Refusal(503, 'ResourceExhausted', `The sandbox's log holds at most ${rekor_MAX_ENTRIES} entries.`);
        const index = this.#tree.append(leaf);
        this.#known.set(leaf.toString('hex'), index);
        return {
            logIndex: String(index),
            logId: { keyId: this.#keyId.toString('base64') },
            kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
            integratedTime: '0',
            inclusionPromise: null,
            inclusionProof: {
                logIndex: String(index),
                rootHash: this.#tree.root().toString('base64'),
                treeSize: String(this.#tree.size),
                hashes: this.#tree.proof(index).map((hash) => hash.toString('base64')),
                checkpoint: { envelope: this.#checkpoint() },
            },
            canonicalizedBody: canonical.toString('base64'),
        };
    }
    /** A signed note (C2SP tlog-checkpoint) of the tree as it is now. */
    #checkpoint() {
        const note = `${this.#origin}\n${this.#tree.size}\n${this.#tree.root().toString('base64')}\n`;
        const signature = Buffer.concat([this.#keyId.subarray(0, 4), (0,external_node_crypto_.sign)(null, Buffer.from(note), this.#key)]);
        return `${note}\n\u2014 ${this.#origin} ${signature.toString('base64')}\n`;
    }
}
/** The canonical body (RFC 8785) of a request whose signature holds. @throws Refusal */
function rekor_canonicalEntry(body) {
    const request = rekor_request_record(rekor_request_parse(body), 'request').hashedRekordRequestV002;
    if (request === undefined)
        throw rekor_request_invalid('invalid type, must be hashedrekord');
    const { digest, signature } = rekor_request_record(request, 'hashedRekordRequestV002');
    const { content, verifier } = rekor_request_record(signature, 'signature');
    const { publicKey, x509Certificate, keyDetails } = rekor_request_record(verifier, 'verifier');
    const rawBytes = rekor_request_base64(rekor_request_record(x509Certificate ?? publicKey, 'key').rawBytes);
    const { key } = x509Certificate === undefined ? rekor_request_keyOf(rawBytes) : certificateOf(rawBytes);
    const algorithm = typeof keyDetails === 'string' && Object.hasOwn(rekor_ALGORITHMS, keyDetails) ? rekor_ALGORITHMS[keyDetails] : undefined;
    const [signed, digestBytes] = [rekor_request_base64(content), rekor_request_base64(digest)];
    if (!algorithm?.fits(key) || digestBytes.length !== algorithm.length || !digestSignatureHolds(key, digestBytes, signed)) {
        throw rekor_request_invalid('invalid hashedrekord request');
    }
    const held = { rawBytes: rawBytes.toString('base64') };
    return Buffer.from(JSON.stringify({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm: algorithm.hash, digest: digestBytes.toString('base64') },
                signature: {
                    content: signed.toString('base64'),
                    verifier: { keyDetails, ...(x509Certificate === undefined ? { publicKey: held } : { x509Certificate: held }) },
                },
            },
        },
    }));
}

;// CONCATENATED MODULE: ../sandbox/lib/xml.js
/** Characters that XML 1.0 cannot carry, which real services refuse or replace. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const escapeXml = (text) => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\r]/g, (char) => ENTITIES[char]);
/** Writes a tree as an element, without declaration. */
function xml_element([name, content, attributes = {}]) {
    const head = Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escapeXml(value)}"`, name);
    const inner = Array.isArray(content)
        ? content.map((child) => (child ? xml_element(child) : '')).join('')
        : escapeXml(String(content));
    return `<${head}>${inner}</${name}>`;
}
const xmlDocument = (root) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml_element(root)}`;

;// CONCATENATED MODULE: ../sandbox/lib/s3/listing.js


const listing_MAX_KEYS = 1000;
const NAMESPACE = { xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' };
/** ListObjectsV2: current versions in key order, with prefix, delimiter and continuation. */
function listObjects(bucket, query) {
    if (query.get('fetch-owner') === 'true')
        throw notImplemented('fetch-owner');
    const { prefix, delimiter, maxKeys, text } = common(query);
    const token = query.get('continuation-token');
    const startAfter = query.get('start-after') ?? '';
    const after = token === null ? startAfter : tokenKey(token);
    const versions = sortedKeys(bucket)
        .map((key) => bucket.objects.get(key)?.at(-1))
        .filter((version) => version !== undefined && !version.deleteMarker);
    const entries = rollUp(versions, prefix, delimiter).filter(({ key }) => key > after);
    const page = entries.slice(0, maxKeys);
    const truncated = maxKeys > 0 && entries.length > page.length;
    return [
        'ListBucketResult',
        [
            ['Name', bucket.name],
            ['Prefix', text(prefix)],
            ...(delimiter === '' ? [] : [['Delimiter', text(delimiter)]]),
            ...(query.has('encoding-type') ? [['EncodingType', 'url']] : []),
            ...(startAfter === '' ? [] : [['StartAfter', text(startAfter)]]),
            ['KeyCount', page.length],
            ['MaxKeys', maxKeys],
            ['IsTruncated', truncated],
            ...(token === null ? [] : [['ContinuationToken', token]]),
            ...(truncated ? [['NextContinuationToken', Buffer.from(page.at(-1)?.key ?? '').toString('base64url')]] : []),
            ...page.map((entry) => 'prefix' in entry ? commonPrefix(text(entry.key)) : ['Contents', [['Key', text(entry.key)], ...facts(entry.version)]]),
        ],
        NAMESPACE,
    ];
}
/** ListObjectVersions: every version and delete marker, keys in order, newest first. */
function listVersions(bucket, query) {
    const { prefix, delimiter, maxKeys, text } = common(query);
    const keyMarker = query.get('key-marker') ?? '';
    const versionMarker = query.get('version-id-marker') ?? '';
    if (versionMarker && !keyMarker)
        throw new Refusal(400, 'InvalidArgument', 'A version-id marker cannot be specified without a key marker.');
    const versions = sortedKeys(bucket).flatMap((key) => [...(bucket.objects.get(key) ?? [])].reverse());
    const entries = rollUp(versions, prefix, delimiter);
    const start = versionMarker
        ? entries.findIndex((entry) => 'version' in entry && entry.key === keyMarker && entry.version.versionId === versionMarker) + 1 ||
            entries.findIndex(({ key }) => key > keyMarker)
        : entries.findIndex(({ key }) => key > keyMarker);
    const rest = start < 0 ? [] : entries.slice(start);
    const page = rest.slice(0, maxKeys);
    const truncated = maxKeys > 0 && rest.length > page.length;
    const last = page.at(-1);
    return [
        'ListVersionsResult',
        [
            ['Name', bucket.name],
            ['Prefix', text(prefix)],
            ...(delimiter === '' ? [] : [['Delimiter', text(delimiter)]]),
            ...(query.has('encoding-type') ? [['EncodingType', 'url']] : []),
            ['KeyMarker', text(keyMarker)],
            ['VersionIdMarker', versionMarker],
            ['MaxKeys', maxKeys],
            ['IsTruncated', truncated],
            ...(truncated && last
                ? [
                    ['NextKeyMarker', text(last.key)],
                    ...('version' in last ? [['NextVersionIdMarker', last.version.versionId]] : []),
                ]
                : []),
            ...page.map((entry) => {
                if ('prefix' in entry)
                    return commonPrefix(text(entry.key));
                const { version } = entry;
                const head = [
                    ['Key', text(entry.key)],
                    ['VersionId', version.versionId],
                    ['IsLatest', bucket.objects.get(entry.key)?.at(-1) === version],
                ];
                return version.deleteMarker
                    ? ['DeleteMarker', [...head, ['LastModified', new Date(version.modified).toISOString()]]]
                    : ['Version', [...head, ...facts(version)]];
            }),
        ],
        NAMESPACE,
    ];
}
const commonPrefix = (prefix) => ['CommonPrefixes', [['Prefix', prefix]]];
function facts({ modified, etag, checksum, body }) {
    return [
        ['LastModified', new Date(modified).toISOString()],
        ['ETag', `"${etag}"`],
        ...(checksum ? [['ChecksumAlgorithm', checksum.algorithm], ['ChecksumType', 'FULL_OBJECT']] : []),
        ['Size', body.length],
        ['StorageClass', 'STANDARD'],
    ];
}
function common(query) {
    const encoding = query.get('encoding-type');
    if (encoding !== null && encoding !== 'url')
        throw new Refusal(400, 'InvalidArgument', 'Invalid Encoding Method specified in Request');
    const maxText = query.get('max-keys') ?? String(listing_MAX_KEYS);
    if (!/^\d{1,9}$/.test(maxText))
        throw new Refusal(400, 'InvalidArgument', 'Provided max-keys not an integer or within integer range');
    const text = (value) => (encoding === null ? value : encode(value).replaceAll('%2F', '/'));
    return { prefix: query.get('prefix') ?? '', delimiter: query.get('delimiter') ?? '', maxKeys: Math.min(Number(maxText), listing_MAX_KEYS), text };
}
/** Keys in the order of their UTF-8 bytes, as S3 lists them. */
const sortedKeys = (bucket) => [...bucket.objects.keys()]
    .map((key) => [key, Buffer.from(key)])
    .sort(([, a], [, b]) => Buffer.compare(a, b))
    .map(([key]) => key);
function rollUp(versions, prefix, delimiter) {
    const entries = [];
    for (const version of versions) {
        if (!version.key.startsWith(prefix))
            continue;
        const end = delimiter === '' ? -1 : version.key.indexOf(delimiter, prefix.length);
        if (end < 0)
            entries.push({ key: version.key, version });
        else {
            const key = version.key.slice(0, end + delimiter.length);
            const last = entries.at(-1);
            if (!(last && 'prefix' in last && last.key === key))
                entries.push({ key, prefix: true });
        }
    }
    return entries;
}
function tokenKey(token) {
    const key = Buffer.from(token, 'base64url').toString('utf8');
    if (key === '' || Buffer.from(key).toString('base64url') !== token)
        throw new Refusal(400, 'InvalidArgument', 'The continuation token provided is incorrect');
    return key;
}

;// CONCATENATED MODULE: ../sandbox/lib/s3/request.js


const request_NAMESPACE = { xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' };
/** A 200 answer with an XML document. */
const xmlReply = (root, headers = {}) => ({
    status: 200,
    headers: { 'Content-Type': 'application/xml', ...headers },
    body: xmlDocument(root),
});
const request_ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const request_malformed = () => new Refusal(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
/** Reads a flat document: one root and text children, each at most once. @throws MalformedXML */
function readFlatXml(body, root, known) {
    const text = body
        .toString('utf8')
        .replace(/^\uFEFF?\s*<\?xml[^<>]*\?>/, '')
        .trim();
    if (new RegExp(`^<${root}(?:\\s[^<>]*)?/>$`).test(text))
        return {};
    const inner = new RegExp(`^<${root}(?:\\s[^<>]*)?>([\\s\\S]*)</${root}>$`).exec(text)?.[1];
    if (inner === undefined || inner.length > 4096)
        throw request_malformed();
    const fields = {};
    const rest = inner.replace(/<(\w+)>([^<>]*)<\/\1>/g, (_, name, value) => {
        if (!known.includes(name) || Object.hasOwn(fields, name))
            throw request_malformed();
        fields[name] = value.replace(/&(\w+);/g, (whole, entity) => request_ENTITIES[entity] ?? whole);
        return '';
    });
    if (rest.trim() !== '')
        throw request_malformed();
    return fields;
}

;// CONCATENATED MODULE: ../sandbox/lib/s3/bucket-operations.js



const LIST_QUERY = ['list-type', 'prefix', 'delimiter', 'max-keys', 'continuation-token', 'start-after', 'encoding-type', 'fetch-owner'];
const VERSIONS_QUERY = ['versions', 'prefix', 'delimiter', 'max-keys', 'key-marker', 'version-id-marker', 'encoding-type'];
/** Read operations by the query key that names them: operation, IAM action, answer. */
const READS = {
    location: ['GetBucketLocation', 'GetBucketLocation', (_, { region }) => ['LocationConstraint', region, request_NAMESPACE]],
    versioning: [
        'GetBucketVersioning',
        'GetBucketVersioning',
        ({ settings }) => ['VersioningConfiguration', settings.versioning ? [['Status', settings.versioning]] : [], request_NAMESPACE],
    ],
    'object-lock': ['GetObjectLockConfiguration', 'GetBucketObjectLockConfiguration', objectLock],
    encryption: ['GetBucketEncryption', 'GetEncryptionConfiguration', encryption],
    publicAccessBlock: ['GetPublicAccessBlock', 'GetBucketPublicAccessBlock', publicAccessBlock],
    policyStatus: [
        'GetBucketPolicyStatus',
        'GetBucketPolicyStatus',
        (bucket) => ['PolicyStatus', [['IsPublic', isPublic(policyOf(bucket))]], request_NAMESPACE],
    ],
    replication: [
        'GetBucketReplication',
        'GetReplicationConfiguration',
        () => {
            throw new Refusal(404, 'ReplicationConfigurationNotFoundError', 'The replication configuration was not found');
        },
    ],
};
/** The operations on a bucket itself. */
function bucketOperation(request) {
    const { method, query, bucket, region } = request;
    const keys = [...query.keys()];
    if (method === 'HEAD' && keys.length === 0) {
        request.begin('HeadBucket', 'ListBucket');
        return { status: 200, headers: { 'x-amz-bucket-region': region, 'Content-Length': '0' } };
    }
    if (method !== 'GET')
        throw notImplemented(`${method} on a bucket with a query`);
    if (query.has('versions') && keys.every((key) => VERSIONS_QUERY.includes(key))) {
        request.begin('ListObjectVersions', 'ListBucketVersions');
        return xmlReply(listVersions(bucket, query));
    }
    if (query.get('list-type') === '2' && keys.every((key) => LIST_QUERY.includes(key))) {
        request.begin('ListObjectsV2', 'ListBucket');
        return xmlReply(listObjects(bucket, query));
    }
    const [name = ''] = keys;
    if (keys.length === 1 && name === 'policy') {
        request.begin('GetBucketPolicy');
        if (request.session.account !== bucket.owner)
            throw new Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
        return { status: 200, headers: { 'Content-Type': 'application/json' }, body: policyOf(bucket) };
    }
    const read = keys.length === 1 && Object.hasOwn(READS, name) ? READS[name] : undefined;
    if (!read)
        throw notImplemented(`GET on a bucket with ${keys.join(', ').slice(0, 200) || 'no query'}`);
    const [operation, action, answer] = read;
    request.begin(operation, action);
    return xmlReply(answer(bucket, request));
}
function objectLock({ settings }) {
    if (settings.objectLock === undefined) {
        throw new Refusal(404, 'ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket');
    }
    const rule = settings.objectLock === 'without default'
        ? []
        : [
            [
                'Rule',
                [
                    [
                        'DefaultRetention',
                        [
                            ['Mode', settings.objectLock.mode],
                            ['Days', settings.objectLock.days],
                        ],
                    ],
                ],
            ],
        ];
    return ['ObjectLockConfiguration', [['ObjectLockEnabled', 'Enabled'], ...rule], request_NAMESPACE];
}
function encryption({ settings: { kmsKey } }) {
    const algorithm = ['SSEAlgorithm', kmsKey === undefined ? 'AES256' : 'aws:kms'];
    const key = kmsKey === undefined ? [] : [['KMSMasterKeyID', kmsKey]];
    const rule = [
        'Rule',
        [
            ['ApplyServerSideEncryptionByDefault', [algorithm, ...key]],
            ['BucketKeyEnabled', false],
        ],
    ];
    return ['ServerSideEncryptionConfiguration', [rule], request_NAMESPACE];
}
function publicAccessBlock({ settings }) {
    if (!settings.publicAccessBlock) {
        throw new Refusal(404, 'NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found');
    }
    const names = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
    return ['PublicAccessBlockConfiguration', names.map((name) => [name, true]), request_NAMESPACE];
}
function policyOf({ name, settings }) {
    if (settings.policy !== undefined)
        return settings.policy;
    throw new Refusal(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist', { fields: { BucketName: name } });
}
/** Public: a statement allows everybody without a condition. */
function isPublic(policy) {
    const { Statement: statements } = JSON.parse(policy);
    return [statements].flat().some(({ Effect: effect, Principal: principal, Condition: condition }) => {
        const everybody = principal === '*' || [principal?.AWS].flat().includes('*');
        return effect === 'Allow' && everybody && condition === undefined;
    });
}

;// CONCATENATED MODULE: ../sandbox/lib/s3/chunked.js


const SIGNED = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
const SIGNED_TRAILER = `${SIGNED}-TRAILER`;
const UNSIGNED_TRAILER = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
const EMPTY_SHA256 = sha256('');
/**
 * The body that a request means: as it is, or decoded from `aws-chunked` with the signature of each chunk and of the trailer verified.
 * @throws SignatureDoesNotMatch, IncompleteBody, InvalidRequest, NotImplemented
 */
function decodePayload(call, verified) {
    const kind = call.headers['x-amz-content-sha256'] ?? '';
    if (!kind.startsWith('STREAMING-'))
        return { body: call.body, headers: { ...call.headers } };
    if (![SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER].includes(kind))
        throw notImplemented(kind.slice(0, 64));
    const signed = kind !== UNSIGNED_TRAILER;
    let previous = verified.signature;
    const check = (label, content, signature) => {
        const text = [label, verified.date, verified.scope, previous, content].join('\n');
        const expected = hmac(verified.signingKey, text).toString('hex');
        if (!equal(expected, signature ?? '')) {
            throw new Refusal(403, 'SignatureDoesNotMatch', 'The chunk signature we calculated does not match the signature you provided.');
        }
        previous = expected;
    };
    const chunks = [];
    let at = 0;
    const line = () => {
        const end = call.body.indexOf('\r\n', at);
        if (end < 0 || end - at > 4096)
            throw incomplete();
        const text = call.body.toString('latin1', at, end);
        at = end + 2;
        return text;
    };
    for (;;) {
        const [, size = '', signature] = /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line()) ?? [];
        if (!size)
            throw incomplete();
        const length = Number.parseInt(size, 16);
        const data = call.body.subarray(at, at + length);
        if (data.length !== length)
            throw incomplete();
        if (signed)
            check('AWS4-HMAC-SHA256-PAYLOAD', `${EMPTY_SHA256}\n${sha256(data)}`, signature);
        if (length === 0)
            break;
        at += length;
        chunks.push(data);
        if (line() !== '')
            throw incomplete();
    }
    const trailers = [];
    for (let text = line(); text !== ''; text = line()) {
        const colon = text.indexOf(':');
        if (colon < 1)
            throw incomplete();
        trailers.push([text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()]);
    }
    if (at !== call.body.length || (kind === SIGNED && trailers.length > 0))
        throw incomplete();
    const trailerSignature = trailers.find(([name]) => name === 'x-amz-trailer-signature')?.[1];
    const content = trailers.filter(([name]) => name !== 'x-amz-trailer-signature');
    if (kind === SIGNED_TRAILER)
        check('AWS4-HMAC-SHA256-TRAILER', sha256(content.map(([name, value]) => `${name}:${value}\n`).join('')), trailerSignature);
    const announced = (call.headers['x-amz-trailer'] ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
    if (content.length !== announced.length || content.some(([name]) => !announced.includes(name))) {
        throw new Refusal(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed or did not conform to our published schema.');
    }
    const body = Buffer.concat(chunks);
    if (call.headers['x-amz-decoded-content-length'] !== String(body.length))
        throw incomplete();
    return { body, headers: { ...call.headers, ...Object.fromEntries(content) } };
}
const incomplete = () => new Refusal(400, 'IncompleteBody', 'The request body terminated unexpectedly or its chunks are malformed.');

;// CONCATENATED MODULE: ../sandbox/lib/s3/checksums.js


const SIZES = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 };
/** Asks for checksums in an answer; every other header of the prefix declares one. */
const MODE_HEADER = 'x-amz-checksum-mode';
const PREFIX = 'x-amz-checksum-';
const checksumHeader = ({ algorithm, value }) => ({
    [`${PREFIX}${algorithm.toLowerCase()}`]: value,
    'x-amz-checksum-type': 'FULL_OBJECT',
});
/**
 * The checksum that headers (with the trailers of a chunked body) declare for a body, verified.
 * @throws InvalidRequest, BadDigest, NotImplemented for algorithms that the sandbox does not compute
 */
function declaredChecksum(headers, body) {
    const names = Object.keys(headers).filter((name) => name.startsWith(PREFIX) && name !== MODE_HEADER);
    if (names.length > 1)
        throw checksums_invalid('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    const promised = headers['x-amz-sdk-checksum-algorithm'];
    const [name] = names;
    if (name === undefined) {
        if (promised !== undefined)
            throw checksums_invalid('x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.');
        return undefined;
    }
    const algorithm = name.slice(PREFIX.length).toUpperCase();
    if (!isAlgorithm(algorithm))
        throw new Refusal(501, 'NotImplemented', `The sandbox does not compute ${algorithm.slice(0, 32)} checksums.`);
    if (promised !== undefined && promised.toUpperCase() !== algorithm)
        throw checksums_invalid('Value for x-amz-sdk-checksum-algorithm header is invalid.');
    const value = headers[name];
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length !== SIZES[algorithm] || bytes.toString('base64') !== value)
        throw checksums_invalid(`Value for ${name} header is invalid.`);
    if (checksum(algorithm, body) !== value)
        throw new Refusal(400, 'BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
    return { algorithm, value };
}
/** Whether `Content-MD5` is there and right. @throws InvalidDigest, BadDigest */
function checkContentMd5(header, body) {
    if (header === undefined)
        return false;
    if (Buffer.from(header, 'base64').length !== 16)
        throw new Refusal(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
    if ((0,external_node_crypto_.createHash)('md5').update(body).digest('base64') !== header)
        throw new Refusal(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
    return true;
}
/** The base64 checksum of a whole body. */
function checksum(algorithm, body) {
    switch (algorithm) {
        case 'SHA256':
        case 'SHA1':
            return (0,external_node_crypto_.createHash)(algorithm.toLowerCase()).update(body).digest('base64');
        case 'CRC32':
        case 'CRC32C': {
            const bytes = Buffer.alloc(4);
            bytes.writeUInt32BE(crc32(algorithm === 'CRC32' ? 0xedb88320 : 0x82f63b78, body));
            return bytes.toString('base64');
        }
        case 'CRC64NVME':
            return crc64nvme(body).toString('base64');
    }
}
const tables32 = new Map();
/** Reflected CRC-32 of a polynomial. */
function crc32(polynomial, body) {
    let table = tables32.get(polynomial);
    if (!table) {
        table = Uint32Array.from({ length: 256 }, (_, index) => {
            let value = index;
            for (let bit = 0; bit < 8; bit += 1)
                value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
            return value >>> 0;
        });
        tables32.set(polynomial, table);
    }
    let crc = 0xffffffff;
    for (let index = 0; index < body.length; index += 1)
        crc = table[(crc ^ body[index]) & 0xff] ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
let table64;
/** Reflected CRC-64/NVME, in two 32-bit halves because BigInt is 50 times slower. */
function crc64nvme(body) {
    if (!table64) {
        table64 = { high: new Uint32Array(256), low: new Uint32Array(256) };
        for (let index = 0; index < 256; index += 1) {
            let value = BigInt(index);
            for (let bit = 0; bit < 8; bit += 1)
                value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
            table64.high[index] = Number(value >> 32n);
            table64.low[index] = Number(value & 0xffffffffn);
        }
    }
    let high = 0xffffffff;
    let low = 0xffffffff;
    for (let position = 0; position < body.length; position += 1) {
        const index = (low ^ body[position]) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ table64.low[index];
        high = (high >>> 8) ^ table64.high[index];
    }
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32BE(~high >>> 0, 0);
    bytes.writeUInt32BE(~low >>> 0, 4);
    return bytes;
}
const isAlgorithm = (name) => Object.hasOwn(SIZES, name);
const checksums_invalid = (message) => new Refusal(400, 'InvalidRequest', message);

;// CONCATENATED MODULE: ../sandbox/lib/s3/encryption.js



const encryption_HEADER = 'x-amz-server-side-encryption';
/** How an object is encrypted: by its own headers, else by the bucket's default. @throws InvalidArgument, KMS.\u2026 */
function requestedEncryption(request) {
    const { headers, bucket } = request;
    const asked = headers[encryption_HEADER];
    const keyId = headers[`${encryption_HEADER}-aws-kms-key-id`];
    const context = headers[`${encryption_HEADER}-context`];
    if (asked === undefined && (keyId !== undefined || context !== undefined))
        throw encryption_invalid('KMS headers need x-amz-server-side-encryption: aws:kms.');
    const algorithm = asked ?? (bucket.settings.kmsKey === undefined ? 'AES256' : 'aws:kms');
    if (algorithm === 'AES256') {
        if (keyId !== undefined || context !== undefined)
            throw encryption_invalid('KMS headers do not go with AES256.');
        return { algorithm };
    }
    if (algorithm !== 'aws:kms')
        throw algorithm === 'aws:kms:dsse' ? notImplemented(algorithm) : encryption_invalid('The encryption method specified is not supported');
    const reference = keyId ?? bucket.settings.kmsKey;
    if (reference === undefined)
        throw notImplemented('the AWS managed key aws/s3: name a key');
    if (context !== undefined && !isContext(context))
        throw encryption_invalid('The header x-amz-server-side-encryption-context shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map');
    return { algorithm, keyArn: useKey(request, reference, 'kms:GenerateDataKey'), ...(context !== undefined && { context }) };
}
/**
 * The ARN of the key that S3 uses for the caller. Data is not really encrypted; what the key's state and policy decide is.
 * @throws KMS.NotFoundException, KMS.DisabledException, KMS.KMSInvalidStateException, AccessDenied
 */
function useKey({ kms, session }, reference, action) {
    let key;
    try {
        key = kms.find(reference, session.account);
    }
    catch (error) {
        if (error instanceof Refusal)
            throw new Refusal(400, `KMS.${error.code}`, error.message);
        throw error;
    }
    if (!authorized(session, action, key.arn, key.account, key.sharedWith)) {
        throw new Refusal(403, 'AccessDenied', `User: ${session.arn} is not authorized to perform: ${action} on resource: ${key.arn}`);
    }
    if (key.spec !== 'SYMMETRIC_DEFAULT')
        throw new Refusal(400, 'KMS.InvalidKeyUsageException', `${key.arn} is not a symmetric encryption key.`);
    if (key.state === 'Disabled')
        throw new Refusal(400, 'KMS.DisabledException', `${key.arn} is disabled.`);
    if (key.state === 'PendingDeletion')
        throw new Refusal(400, 'KMS.KMSInvalidStateException', `${key.arn} is pending deletion.`);
    return key.arn;
}
const encryptionHeaders = ({ algorithm, keyArn, context }) => ({
    [encryption_HEADER]: algorithm,
    ...(keyArn !== undefined && { [`${encryption_HEADER}-aws-kms-key-id`]: keyArn }),
    ...(context !== undefined && { [`${encryption_HEADER}-context`]: context }),
});
function isContext(text) {
    try {
        const value = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
        return (0,json/* isObject */.Gv)(value) && Object.values(value).every((item) => typeof item === 'string');
    }
    catch {
        return false;
    }
}
const encryption_invalid = (message) => new Refusal(400, 'InvalidArgument', message);

;// CONCATENATED MODULE: ../sandbox/lib/s3/object-lock.js

const object_lock_DAY_MS = 24 * 60 * 60 * 1000;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const lockDenied = () => new Refusal(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
const argument = (message) => new Refusal(400, 'InvalidArgument', message);
/** Whether a version may not be deleted or overwritten now. A bypass counts for GOVERNANCE alone; a legal hold for everybody. */
function isProtected({ retention, legalHold }, now, bypass) {
    if (legalHold)
        return true;
    if (!retention || retention.until <= now)
        return false;
    return retention.mode === 'COMPLIANCE' || !bypass;
}
/**
 * Whether a retention may be replaced: COMPLIANCE can only grow until it has ended, GOVERNANCE needs a bypass for anything but growing.
 * @throws AccessDenied
 */
function checkChange(current, next, now, bypass) {
    if (!current || current.until <= now)
        return;
    const grows = next?.mode === current.mode && next.until >= current.until;
    if (!grows && (current.mode === 'COMPLIANCE' || !bypass))
        throw lockDenied();
}
/** Reads mode and date of a retention that starts now. @throws InvalidArgument */
function readRetention(mode, until, now) {
    if (mode === undefined && until === undefined)
        return undefined;
    if (mode === undefined || until === undefined)
        throw argument('x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied');
    if (mode !== 'COMPLIANCE' && mode !== 'GOVERNANCE')
        throw argument('Unknown wormMode directive.');
    const time = ISO.test(until) ? Date.parse(until) : Number.NaN;
    if (Number.isNaN(time))
        throw argument('The retain until date must be provided in ISO 8601 format');
    if (time <= now)
        throw argument('The retain until date must be in the future!');
    return { mode, until: time };
}
/** @throws InvalidArgument */
function readLegalHold(status) {
    if (status === undefined)
        return undefined;
    if (status !== 'ON' && status !== 'OFF')
        throw argument('Legal Hold must be either of ON or OFF');
    return status === 'ON';
}
/** The retention that a bucket's default gives to a version made now. */
const defaultRetention = (rule, now) => ({
    mode: rule.mode,
    until: now + rule.days * object_lock_DAY_MS,
});

;// CONCATENATED MODULE: ../sandbox/lib/s3/object-operations.js





const MAX_KEY_BYTES = 1024;
const CONTENT_HEADERS = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires'];
const SUBRESOURCES = ['retention', 'legal-hold', 'attributes'];
/** The operations on an object. */
function objectOperation(request) {
    const { method, key, query } = request;
    if (Buffer.byteLength(key) > MAX_KEY_BYTES)
        throw new Refusal(400, 'KeyTooLongError', 'Your key is too long');
    const unknown = [...query.keys()].find((name) => name !== 'versionId' && !SUBRESOURCES.includes(name));
    if (unknown !== undefined)
        throw notImplemented(`${method} of an object with ${unknown.slice(0, 64)}`);
    const subresource = SUBRESOURCES.find((name) => query.has(name)) ?? '';
    switch (`${method} ${subresource}`) {
        case 'PUT ':
            return putObject(request);
        case 'GET ':
        case 'HEAD ':
            return getObject(request);
        case 'DELETE ':
            return deleteObject(request);
        case 'GET attributes':
            return getAttributes(request);
        case 'GET retention':
            return getRetention(request);
        case 'PUT retention':
            return putRetention(request);
        case 'GET legal-hold':
            return getLegalHold(request);
        case 'PUT legal-hold':
            return putLegalHold(request);
        default:
            throw notImplemented(`${method} of an object${subresource && ` with ${subresource}`}`);
    }
}
function putObject(request) {
    request.begin('PutObject');
    const { bucket, key, headers, body, store, query } = request;
    if (query.has('versionId'))
        throw new Refusal(400, 'InvalidArgument', 'This operation does not accept a version-id.');
    checkPutConditions(request);
    const md5 = checkContentMd5(headers['content-md5'], body);
    const given = declaredChecksum(headers, body);
    const protection = requestedProtection(request, md5 || given !== undefined);
    const encryption = requestedEncryption(request);
    const version = store.put(bucket, {
        key,
        body,
        headers: keptHeaders(headers),
        // S3 adds this one where the client declares none.
        checksum: given ?? { algorithm: 'CRC64NVME', value: checksum('CRC64NVME', body) },
        encryption,
        ...protection,
    });
    return {
        status: 200,
        headers: {
            ETag: `"${version.etag}"`,
            ...versionHeader(request, version),
            ...(version.checksum && checksumHeader(version.checksum)),
            ...encryptionHeaders(encryption),
            'Content-Length': '0',
        },
    };
}
/** @throws PreconditionFailed, NoSuchKey, NotImplemented */
function checkPutConditions({ headers, store, bucket, key }) {
    const current = store.current(bucket, key);
    const existing = current?.deleteMarker ? undefined : current;
    const failed = (condition) => new Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
        fields: { Condition: condition },
    });
    const noneMatch = headers['if-none-match'];
    if (noneMatch !== undefined) {
        if (noneMatch !== '*')
            throw new Refusal(501, 'NotImplemented', 'A header you provided implies functionality that is not implemented: If-None-Match takes *', { fields: { Header: 'If-None-Match' } });
        if (existing)
            throw failed('If-None-Match');
    }
    const match = headers['if-match'];
    if (match !== undefined) {
        if (!existing)
            throw new Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { fields: { Key: key } });
        if (match.replace(/^"|"$/g, '') !== existing.etag)
            throw failed('If-Match');
    }
}
/** Retention and legal hold of a new version: its headers, else the bucket's default. */
function requestedProtection(request, hasDigest) {
    const { headers, bucket, now } = request;
    const lock = bucket.settings.objectLock;
    const retention = readRetention(headers['x-amz-object-lock-mode'], headers['x-amz-object-lock-retain-until-date'], now);
    const legalHold = readLegalHold(headers['x-amz-object-lock-legal-hold']);
    if (lock === undefined) {
        if (retention || legalHold !== undefined)
            throw noLock();
        return {};
    }
    const byDefault = lock === 'without default' ? undefined : defaultRetention(lock, now);
    if ((retention ?? byDefault ?? legalHold) !== undefined && !hasDigest) {
        throw new Refusal(400, 'InvalidRequest', 'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters');
    }
    if (retention && !request.may('s3:PutObjectRetention'))
        throw denied();
    if (legalHold !== undefined && !request.may('s3:PutObjectLegalHold'))
        throw denied();
    const kept = retention ?? byDefault;
    return { ...(kept && { retention: kept }), ...(legalHold !== undefined && { legalHold }) };
}
function getObject(request) {
    const { method, query, headers } = request;
    const versionId = query.get('versionId');
    request.begin(method === 'GET' ? 'GetObject' : 'HeadObject', versionId === null ? 'GetObject' : 'GetObjectVersion');
    for (const name of ['if-modified-since', 'if-unmodified-since'])
        if (headers[name] !== undefined)
            throw notImplemented(name);
    const version = request.store.read(request.bucket, request.key, versionId);
    const { etag, body, encryption } = version;
    const tag = `"${etag}"`;
    if (!matches(headers['if-match'] ?? '*', etag))
        throw new Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
    if (headers['if-none-match'] !== undefined && matches(headers['if-none-match'], etag))
        throw new Refusal(304, 'NotModified', 'Not Modified', { headers: { ETag: tag } });
    const checked = headers['x-amz-checksum-mode'] === 'ENABLED';
    if (encryption.keyArn !== undefined && (method === 'GET' || checked))
        useKey(request, encryption.keyArn, 'kms:Decrypt');
    const range = headers.range === undefined ? undefined : readRange(headers.range, body.length);
    const shown = {
        'Content-Type': 'binary/octet-stream',
        'Last-Modified': new Date(version.modified).toUTCString(),
        ETag: tag,
        'Accept-Ranges': 'bytes',
        ...versionHeader(request, version),
        ...version.headers,
        ...encryptionHeaders(encryption),
        ...lockHeaders(request, version),
        ...(checked && !range && version.checksum && checksumHeader(version.checksum)),
    };
    // Stored under lower-case names; the default must not come twice.
    if (version.headers['content-type'] !== undefined)
        delete shown['Content-Type'];
    // The context is stored with the object and shown to nobody.
    delete shown['x-amz-server-side-encryption-context'];
    if (!range)
        return { status: 200, headers: shown, body };
    const { start, end } = range;
    return {
        status: 206,
        headers: { ...shown, 'Content-Range': `bytes ${start}-${end}/${body.length}` },
        body: body.subarray(start, end + 1),
    };
}
function deleteObject(request) {
    const { query, store, bucket, key, headers } = request;
    const versionId = query.get('versionId');
    request.begin('DeleteObject', versionId === null ? 'DeleteObject' : 'DeleteObjectVersion');
    for (const name of ['if-match', 'x-amz-if-match-last-modified-time'])
        if (headers[name] !== undefined)
            throw notImplemented(`DeleteObject with ${name}`);
    const version = versionId === null ? store.deleteCurrent(bucket, key) : store.deleteVersion(bucket, key, versionId, bypasses(request));
    return {
        status: 204,
        headers: {
            ...(versionId === null ? version && versionHeader(request, version) : { 'x-amz-version-id': versionId }),
            ...(version?.deleteMarker && { 'x-amz-delete-marker': 'true' }),
        },
    };
}
function getAttributes(request) {
    const versionId = request.query.get('versionId');
    request.begin('GetObjectAttributes', versionId === null ? 'GetObjectAttributes' : 'GetObjectVersionAttributes');
    const version = request.store.read(request.bucket, request.key, versionId);
    const asked = (request.headers['x-amz-object-attributes'] ?? '').split(',').map((name) => name.trim());
    const all = {
        ETag: ['ETag', version.etag],
        Checksum: version.checksum && [
            'Checksum',
            [
                [`Checksum${version.checksum.algorithm}`, version.checksum.value],
                ['ChecksumType', 'FULL_OBJECT'],
            ],
        ],
        ObjectParts: undefined,
        StorageClass: ['StorageClass', 'STANDARD'],
        ObjectSize: ['ObjectSize', version.body.length],
    };
    if (asked.some((name) => !Object.hasOwn(all, name)))
        throw new Refusal(400, 'InvalidArgument', 'Invalid attribute name specified.');
    const content = Object.entries(all).map(([name, xml]) => (asked.includes(name) ? xml : undefined));
    return xmlReply(['GetObjectAttributesResponse', content, request_NAMESPACE], {
        'Last-Modified': new Date(version.modified).toUTCString(),
        ...versionHeader(request, version),
    });
}
function getRetention(request) {
    request.begin('GetObjectRetention');
    const { retention } = lockable(request);
    if (!retention)
        throw noRetention();
    return xmlReply([
        'Retention',
        [
            ['Mode', retention.mode],
            ['RetainUntilDate', new Date(retention.until).toISOString()],
        ],
        request_NAMESPACE,
    ]);
}
function putRetention(request) {
    request.begin('PutObjectRetention');
    const version = lockable(request);
    needDigest(request);
    const { Mode: mode, RetainUntilDate: until } = readFlatXml(request.body, 'Retention', ['Mode', 'RetainUntilDate']);
    const next = readRetention(mode, until, request.now);
    checkChange(version.retention, next, request.now, bypasses(request));
    if (next)
        version.retention = next;
    else
        delete version.retention;
    return { status: 200 };
}
function getLegalHold(request) {
    request.begin('GetObjectLegalHold');
    const { legalHold } = lockable(request);
    if (legalHold === undefined)
        throw noRetention();
    return xmlReply(['LegalHold', [['Status', legalHold ? 'ON' : 'OFF']], request_NAMESPACE]);
}
function putLegalHold(request) {
    request.begin('PutObjectLegalHold');
    const version = lockable(request);
    needDigest(request);
    const legalHold = readLegalHold(readFlatXml(request.body, 'LegalHold', ['Status']).Status);
    if (legalHold === undefined)
        throw new Refusal(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
    version.legalHold = legalHold;
    return { status: 200 };
}
/** The version that a lock operation is about, in a bucket that has Object Lock. */
function lockable({ bucket, store, key, query }) {
    if (bucket.settings.objectLock === undefined)
        throw noLock();
    return store.read(bucket, key, query.get('versionId'));
}
function needDigest({ headers, body }) {
    const md5 = checkContentMd5(headers['content-md5'], body);
    if (!declaredChecksum(headers, body) && !md5)
        throw new Refusal(400, 'InvalidRequest', 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
}
const bypasses = (request) => request.headers['x-amz-bypass-governance-retention']?.toLowerCase() === 'true' && request.may('s3:BypassGovernanceRetention');
const noLock = () => new Refusal(400, 'InvalidRequest', 'Bucket is missing Object Lock Configuration');
const noRetention = () => new Refusal(404, 'NoSuchObjectLockConfiguration', 'The specified object does not have a ObjectLock configuration');
const denied = () => new Refusal(403, 'AccessDenied', 'Access Denied');
const versionHeader = ({ bucket }, { versionId }) => bucket.settings.versioning === undefined ? {} : { 'x-amz-version-id': versionId };
/** Lock fields are shown to callers who may read them. */
function lockHeaders(request, { retention, legalHold }) {
    return {
        ...(retention &&
            request.may('s3:GetObjectRetention') && {
            'x-amz-object-lock-mode': retention.mode,
            'x-amz-object-lock-retain-until-date': new Date(retention.until).toISOString(),
        }),
        ...(legalHold !== undefined && request.may('s3:GetObjectLegalHold') && { 'x-amz-object-lock-legal-hold': legalHold ? 'ON' : 'OFF' }),
    };
}
function keptHeaders(headers) {
    const kept = Object.entries(headers)
        .filter(([name]) => CONTENT_HEADERS.includes(name) || name.startsWith('x-amz-meta-'))
        .map(([name, value]) => [name, name === 'content-encoding' ? withoutChunked(value) : value])
        .filter(([, value]) => value !== '');
    return Object.fromEntries(kept);
}
const withoutChunked = (encoding) => encoding
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== 'aws-chunked')
    .join(',');
const matches = (header, etag) => header === '*' || header.split(',').some((item) => item.trim().replace(/^"|"$/g, '') === etag);
function readRange(header, size) {
    const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header) ?? [];
    if (first === undefined || last === undefined || (first === '' && last === ''))
        return undefined;
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
    if (first !== '' && last !== '' && Number(last) < Number(first))
        return undefined;
    if (start >= size) {
        throw new Refusal(416, 'InvalidRange', 'The requested range is not satisfiable', {
            fields: { ActualObjectSize: String(size) },
            headers: { 'Content-Range': `bytes */${size}` },
        });
    }
    return { start, end };
}

;// CONCATENATED MODULE: ../sandbox/lib/s3/service.js







/** Headers that ask for nothing, or for what the operations do. Any other `x-amz-\u2026` header is refused. */
const KNOWN_HEADERS = /^x-amz-(?:content-sha256|date|security-token|user-agent|expected-bucket-owner|trailer|decoded-content-length|sdk-checksum-algorithm|checksum-[a-z0-9]+|meta-.+|object-lock-(?:mode|retain-until-date|legal-hold)|bypass-governance-retention|server-side-encryption(?:-aws-kms-key-id|-context)?|object-attributes)$/;
/**
 * Amazon S3, REST XML, buckets addressed by path. Versioning and Object Lock are enforced by the region's clock.
 * Not implemented: multipart uploads, copies, tags, ACLs, presigned URLs, changes to buckets. Bucket policies are not evaluated.
 */
class S3 {
    #options;
    constructor(options) {
        this.#options = options;
    }
    answer(call) {
        const query = new URLSearchParams(call.query);
        query.delete('x-id');
        if (query.has('X-Amz-Signature') || query.has('Signature'))
            throw notImplemented('presigned URLs');
        const { identities, region, now, store, kms } = this.#options;
        const verified = verifySigV4(call, { service: 's3', region, dialect: 's3', now: now() }, identities);
        const header = Object.keys(call.headers).find((name) => name.startsWith('x-amz-') && !KNOWN_HEADERS.test(name));
        if (header)
            throw new Refusal(501, 'NotImplemented', `A header you provided implies functionality that is not implemented: ${header}`, {
                fields: { Header: header },
            });
        const [, bucketName = '', key = ''] = /^\/([^/]*)(?:\/(.*))?$/s.exec(decodePath(call.path)) ?? [];
        if (bucketName === '')
            throw notImplemented(`${call.method} on the service itself`);
        if (key === '' && call.method !== 'GET' && call.method !== 'HEAD')
            throw notImplemented(`${call.method} on a bucket`);
        const bucket = store.bucket(bucketName);
        checkOwner(call, bucket);
        const { body, headers } = decodePayload(call, verified);
        const { session } = verified;
        const request = {
            method: call.method,
            bucket,
            key,
            query,
            headers,
            body,
            session,
            store,
            kms,
            region,
            now: now(),
            may: (action) => authorized(session, action, arnOf(bucket, key), bucket.owner, bucket.sharedWith),
            begin: (operation, action = operation) => {
                call.operation(operation);
                if (!request.may(`s3:${action}`)) {
                    throw new Refusal(403, 'AccessDenied', `User: ${session.arn} is not authorized to perform: s3:${action} on resource: "${arnOf(bucket, key)}"`);
                }
            },
        };
        const reply = key === '' ? bucketOperation(request) : objectOperation(request);
        return {
            ...reply,
            headers: { 'x-amz-request-id': call.requestId, 'x-amz-id-2': call.requestId, Server: 'AmazonS3', ...reply.headers },
        };
    }
    refuse({ status, code, message, fields }, requestId) {
        const more = Object.entries(fields).map(([name, value]) => [name, value]);
        return {
            status,
            headers: { 'Content-Type': 'application/xml', 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
            body: status === 304
                ? ''
                : xmlDocument(['Error', [['Code', code], ['Message', message], ...more, ['RequestId', requestId], ['HostId', requestId]]]),
        };
    }
    maxBody(_headers, method) {
        return method === 'PUT' ? this.#options.store.free + 1024 * 1024 : 1024 * 1024;
    }
    tooLarge(limit) {
        return new Refusal(400, 'EntityTooLarge', `The sandbox keeps its objects in memory and can take at most ${limit} bytes now.`);
    }
}
const arnOf = (bucket, key) => `arn:aws-eusc:s3:::${bucket.name}${key === '' ? '' : `/${key}`}`;
/** @throws AccessDenied when the bucket is not the one that the caller means */
function checkOwner(call, bucket) {
    const expected = call.headers['x-amz-expected-bucket-owner'];
    if (expected === undefined || expected === bucket.owner)
        return;
    if (!/^\d{12}$/.test(expected))
        throw new Refusal(400, 'InvalidBucketOwnerAWSAccountID', 'The value of the expected bucket owner parameter must be an AWS account ID');
    throw new Refusal(403, 'AccessDenied', 'Access Denied');
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw new Refusal(400, 'InvalidURI', "Couldn't parse the specified URI.");
    }
}

;// CONCATENATED MODULE: ../sandbox/lib/s3/store.js



/** Buckets and their versions in memory, within a total of bytes. */
class Store {
    #buckets = new Map();
    #limit;
    #now;
    #stored = 0;
    constructor(options) {
        this.#limit = options.limit;
        this.#now = options.now;
    }
    get free() {
        return Math.max(0, this.#limit - this.#stored);
    }
    createBucket(name, owner, sharedWith, settings) {
        const bucket = { name, owner, sharedWith, settings, objects: new Map() };
        this.#buckets.set(name, bucket);
        return bucket;
    }
    /** @throws NoSuchBucket */
    bucket(name) {
        const bucket = this.#buckets.get(name);
        if (!bucket)
            throw new Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist', { fields: { BucketName: name } });
        return bucket;
    }
    current(bucket, key) {
        return bucket.objects.get(key)?.at(-1);
    }
    /** The version asked for, or the current one. @throws NoSuchKey, NoSuchVersion, MethodNotAllowed for a delete marker */
    read(bucket, key, versionId) {
        const version = versionId === null ? this.current(bucket, key) : this.#version(bucket, key, versionId);
        const fields = { Key: key, ...(versionId !== null && { VersionId: versionId }) };
        if (!version) {
            throw versionId === null
                ? new Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { fields })
                : new Refusal(404, 'NoSuchVersion', 'The specified version does not exist.', { fields });
        }
        if (!version.deleteMarker)
            return version;
        const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
        throw versionId === null
            ? new Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { fields, headers })
            : new Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {
                fields,
                headers: { ...headers, Allow: 'DELETE' },
            });
    }
    /** Adds a version; where versioning is not enabled it replaces the `null` one. @throws EntityTooLarge when the sandbox is full */
    put(bucket, made) {
        const version = { ...made, ...this.#stamp(bucket, made.body, made.encryption), deleteMarker: false };
        this.#add(bucket, version);
        return version;
    }
    /** Deletes without a version id: a delete marker, or the object itself where the bucket never had versioning. */
    deleteCurrent(bucket, key) {
        if (bucket.settings.versioning === undefined) {
            this.#remove(bucket, key, 'null');
            return undefined;
        }
        const body = Buffer.alloc(0);
        const encryption = { algorithm: 'AES256' };
        const marker = { key, body, encryption, headers: {}, ...this.#stamp(bucket, body, encryption), deleteMarker: true };
        this.#add(bucket, marker);
        return marker;
    }
    /** Deletes one version for good. @throws AccessDenied while it is locked */
    deleteVersion(bucket, key, versionId, bypass) {
        const version = this.#version(bucket, key, versionId);
        if (version && isProtected(version, this.#now(), bypass))
            throw lockDenied();
        this.#remove(bucket, key, versionId);
        return version;
    }
    #version(bucket, key, versionId) {
        if (!/^(?:null|[A-Za-z0-9._-]{1,1024})$/.test(versionId))
            throw new Refusal(400, 'InvalidArgument', 'Invalid version id specified');
        return bucket.objects.get(key)?.find((version) => version.versionId === versionId);
    }
    #stamp({ settings }, body, encryption) {
        const versionId = settings.versioning === 'Enabled' ? (0,external_node_crypto_.randomBytes)(24).toString('base64url') : 'null';
        // The ETag of an SSE-KMS object is not the MD5 of its content.
        const etag = (0,external_node_crypto_.createHash)('md5')
            .update(encryption.algorithm === 'AES256' ? body : (0,external_node_crypto_.randomBytes)(16))
            .digest('hex');
        // S3 keeps whole seconds.
        return { versionId, etag, modified: Math.floor(this.#now() / 1000) * 1000 };
    }
    #add(bucket, version) {
        if (version.body.length > this.free) {
            throw new Refusal(400, 'EntityTooLarge', `The sandbox keeps at most ${this.#limit} bytes of objects in memory; ${this.free} are free.`);
        }
        if (version.versionId === 'null')
            this.#remove(bucket, version.key, 'null');
        this.#stored += version.body.length;
        const versions = bucket.objects.get(version.key);
        if (versions)
            versions.push(version);
        else
            bucket.objects.set(version.key, [version]);
    }
    #remove(bucket, key, versionId) {
        const versions = bucket.objects.get(key);
        const index = versions?.findIndex((version) => version.versionId === versionId) ?? -1;
        if (!versions || index < 0)
            return;
        const [removed] = versions.splice(index, 1);
        this.#stored -= removed?.body.length ?? 0;
        if (versions.length === 0)
            bucket.objects.delete(key);
    }
}

;// CONCATENATED MODULE: ../sandbox/lib/session-options.js


const MAX_POLICY = 2048;
const MAX_TAGS = 50;
const MAX_POLICIES = 10;
/** Managed policies that the sandbox knows; of others it could only pretend. */
const MANAGED = {
    'arn:aws-eusc:iam::aws:policy/AdministratorAccess': ALLOW_ALL,
    'arn:aws-eusc:iam::aws:policy/AWSDenyAll': [{ effect: 'Deny', actions: ['*'], resources: ['*'] }],
};
/** The session policies of a call, inline and managed: what any of them allows, minus what any denies. */
function readSessionPolicy(parameters) {
    const inline = parameters.get('Policy');
    if (inline !== null && inline.length > MAX_POLICY) {
        throw session_options_invalid(`Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${MAX_POLICY}`);
    }
    const arns = members(parameters, 'PolicyArns', 'arn');
    if (arns.length > MAX_POLICIES)
        throw session_options_invalid(`Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10`);
    if (inline === null && arns.length === 0)
        return undefined;
    const managed = arns.flatMap((arn) => {
        const known = Object.hasOwn(MANAGED, arn) ? MANAGED[arn] : undefined;
        if (!known)
            throw notImplemented(`the managed policy ${arn.slice(0, 128)}`);
        return known;
    });
    const statements = [...(inline === null ? [] : parsePolicy(inline)), ...managed];
    return { statements, packedSize: Math.ceil((((inline?.length ?? 0) + arns.join('').length) * 100) / MAX_POLICY) };
}
/** The tags and the source identity that a call asks for. */
function readAttributes(parameters) {
    const keys = members(parameters, 'Tags', 'Key');
    const values = members(parameters, 'Tags', 'Value');
    if (keys.length > MAX_TAGS)
        throw session_options_invalid(`Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50`);
    if (new Set(keys.map((key) => key.toLowerCase())).size !== keys.length)
        throw session_options_invalid('Duplicate tag keys found.');
    keys.forEach((key, index) => {
        const value = values[index];
        if (value === undefined || key.length > 128 || value.length > 256 || !session_options_TAG.test(key) || !session_options_TAG.test(value) || /^aws:/i.test(key)) {
            throw session_options_invalid(`Value at 'tags.${index + 1}.member' failed to satisfy constraint`);
        }
    });
    const transitive = members(parameters, 'TransitiveTagKeys', '');
    const unknown = transitive.find((key) => !keys.includes(key));
    if (unknown !== undefined)
        throw session_options_invalid('The specified transitive tag key must be included in the requested tags.');
    const sourceIdentity = parameters.get('SourceIdentity') ?? undefined;
    if (sourceIdentity !== undefined && !/^[\w+=,.@-]{2,64}$/.test(sourceIdentity)) {
        throw session_options_invalid(`Value at 'sourceIdentity' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`);
    }
    return {
        tags: Object.fromEntries(keys.map((key, index) => [key, values[index]])),
        transitive,
        ...(sourceIdentity !== undefined && { sourceIdentity }),
    };
}
const session_options_TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** What the new session carries: its own, and what the caller's hands on. Neither may be changed on the way. */
function checkInherited(asked, caller) {
    const clash = caller.transitive.find((key) => Object.hasOwn(asked.tags, key));
    if (clash !== undefined) {
        throw new Refusal(400, 'InvalidParameterValue', "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.");
    }
    const { sourceIdentity = asked.sourceIdentity } = caller;
    if (asked.sourceIdentity !== undefined && asked.sourceIdentity !== sourceIdentity) {
        throw new Refusal(403, 'AccessDenied', 'The SourceIdentity of the session cannot be changed.');
    }
    const inherited = Object.fromEntries(caller.transitive.map((key) => [key, caller.tags[key]]));
    return {
        tags: { ...asked.tags, ...inherited },
        transitive: [...caller.transitive, ...asked.transitive],
        ...(sourceIdentity !== undefined && { sourceIdentity }),
    };
}
/** `NAME.member.1.FIELD`, `NAME.member.2.FIELD`, \u2026, in order, as the query protocol writes lists. */
function members(parameters, name, field) {
    const list = [];
    for (let index = 1; index <= 1000; index += 1) {
        const value = parameters.get(`${name}.member.${index}${field === '' ? '' : `.${field}`}`);
        if (value === null)
            break;
        list.push(value);
    }
    return list;
}
const session_options_invalid = (message) => new Refusal(400, 'ValidationError', `1 validation error detected: ${message}`);

;// CONCATENATED MODULE: ../sandbox/lib/sts.js






const VERSION = '2011-06-15';
const sts_NAMESPACE = { xmlns: `https://sts.amazonaws.com/doc/${VERSION}/` };
/** AWS STS, query protocol: AssumeRoleWithWebIdentity, AssumeRole, GetCallerIdentity, GetWebIdentityToken. */
class Sts {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async answer(call) {
        if (call.path !== '/')
            throw notImplemented(`the path ${call.path}`);
        const parameters = new URLSearchParams(call.method === 'POST' ? call.body.toString('utf8') : call.query);
        const action = parameters.get('Action') ?? '';
        call.operation(/^\w{1,64}$/.test(action) ? action : '');
        if (!action)
            throw new Refusal(400, 'MissingAction', 'The request must contain the parameter Action.');
        if (parameters.get('Version') !== VERSION) {
            throw new Refusal(400, 'InvalidAction', `Could not find operation ${action} for version ${parameters.get('Version') ?? 'NO_VERSION_SPECIFIED'}`);
        }
        switch (action) {
            case 'AssumeRoleWithWebIdentity':
                return this.#reply(call, action, await this.#assumeWithWebIdentity(parameters, call.requestId));
            case 'AssumeRole':
                return this.#reply(call, action, this.#assume(parameters, this.#verify(call), call.requestId));
            case 'GetCallerIdentity': {
                const { arn, userId, account } = this.#verify(call);
                return this.#reply(call, action, [
                    ['Arn', arn],
                    ['UserId', userId],
                    ['Account', account],
                ]);
            }
            case 'GetWebIdentityToken':
                return this.#reply(call, action, this.#options.outbound.answer(parameters, this.#verify(call)));
            default:
                throw notImplemented(action);
        }
    }
    refuse({ status, code, message }, requestId) {
        const error = [
            'Error',
            [
                ['Type', status < 500 ? 'Sender' : 'Receiver'],
                ['Code', code],
                ['Message', message],
            ],
        ];
        return sts_xmlReply(status, requestId, ['ErrorResponse', [error, ['RequestId', requestId]], sts_NAMESPACE]);
    }
    maxBody() {
        return 256 * 1024;
    }
    tooLarge(limit) {
        return new Refusal(413, 'RequestEntityTooLarge', `The request is larger than ${limit} bytes.`);
    }
    #verify(call) {
        const { identities, region, now } = this.#options;
        return verifySigV4(call, { service: 'sts', region, dialect: 'query', now: now() }, identities).session;
    }
    async #assumeWithWebIdentity(parameters, requestId) {
        const { identities, provider, now, audit } = this.#options;
        const { roleArn, sessionName, duration, policy } = readAssume(parameters);
        if (parameters.has('ProviderId'))
            throw notImplemented('ProviderId (OAuth 2.0 access tokens)');
        const token = sts_text(parameters, 'WebIdentityToken', 'webIdentityToken', 4, 20_000);
        const { issuer, audience, subject } = await verifyWebIdentity(token, provider(), now());
        const role = identities.roles.get(roleArn);
        const trusted = role?.trust.audience.includes(audience) && role.trust.subject.some((pattern) => like(pattern, subject));
        if (!role || !trusted)
            throw new Refusal(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
        const session = identities.issue(role, sessionName, now(), within(role, duration), policy && { policy: policy.statements });
        const providerArn = `arn:aws-eusc:iam::${role.account}:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`;
        const identity = {
            type: 'WebIdentityUser',
            principalId: `${providerArn}:${audience}:${subject}`,
            userName: subject,
            identityProvider: providerArn,
        };
        const more = { subjectFromWebIdentityToken: subject, audience, provider: providerArn };
        audit?.(taken('AssumeRoleWithWebIdentity', requestId, identity, session, more));
        return [
            ...assumed(session, policy?.packedSize),
            ['SubjectFromWebIdentityToken', subject],
            ['Audience', audience],
            ['Provider', providerArn],
        ];
    }
    #assume(parameters, caller, requestId) {
        const { identities, now, audit } = this.#options;
        const { roleArn, sessionName, duration, policy } = readAssume(parameters);
        for (const name of ['ExternalId', 'SerialNumber'])
            if (parameters.has(name))
                throw notImplemented(`AssumeRole with ${name}`);
        const role = identities.roles.get(roleArn);
        if (!role?.trust.accounts.includes(caller.account) || !allows(caller.policy, 'sts:AssumeRole', roleArn)) {
            throw new Refusal(403, 'AccessDenied', `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`);
        }
        if (duration !== undefined && duration > 3600) {
            throw new Refusal(400, 'ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
        }
        const attributes = checkInherited(readAttributes(parameters), caller.attributes);
        const session = identities.issue(role, sessionName, now(), within(role, duration), {
            ...(policy && { policy: policy.statements }),
            attributes,
        });
        audit?.(taken('AssumeRole', requestId, caller, session));
        const { sourceIdentity } = attributes;
        return [
            ...assumed(session, policy?.packedSize),
            ...(sourceIdentity === undefined ? [] : [['SourceIdentity', sourceIdentity]]),
        ];
    }
    #reply(call, action, result) {
        const { requestId } = call;
        const metadata = ['ResponseMetadata', [['RequestId', requestId]]];
        return sts_xmlReply(200, requestId, [`${action}Response`, [[`${action}Result`, result], metadata], sts_NAMESPACE]);
    }
}
/** A role that was taken, as the trail of the role's account shows it. The secret half of the credentials is never there. */
const taken = (name, requestId, identity, { arn, userId, role, account, accessKeyId, expiration }, more = {}) => ({
    source: 'sts.amazonaws.com',
    name,
    requestId,
    identity,
    account,
    requestParameters: { roleArn: role.arn, roleSessionName: userId.slice(role.id.length + 1) },
    responseElements: {
        credentials: { accessKeyId, expiration: new Date(expiration).toUTCString() },
        assumedRoleUser: { assumedRoleId: userId, arn },
        ...more,
    },
    readOnly: true,
    resources: [{ ARN: role.arn, accountId: account, type: 'AWS::IAM::Role' }],
});
/** The parameters that both ways to assume a role share. */
function readAssume(parameters) {
    const roleArn = sts_text(parameters, 'RoleArn', 'roleArn', 20, 2048);
    if (!/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn))
        throw new Refusal(400, 'ValidationError', `${printable(roleArn)} is invalid`);
    const sessionName = sts_text(parameters, 'RoleSessionName', 'roleSessionName', 2, 64);
    if (!/^[\w+=,.@-]+$/.test(sessionName)) {
        throw constraint(sessionName, 'roleSessionName', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
    }
    const durationText = parameters.get('DurationSeconds');
    let duration;
    if (durationText !== null) {
        if (!/^\d{1,9}$/.test(durationText))
            throw new Refusal(400, 'MalformedInput', 'DurationSeconds is not a number');
        duration = Number(durationText);
        if (duration < 900)
            throw constraint(durationText, 'durationSeconds', 'Member must have value greater than or equal to 900');
        if (duration > 43_200)
            throw constraint(durationText, 'durationSeconds', 'Member must have value less than or equal to 43200');
    }
    const policy = readSessionPolicy(parameters);
    return { roleArn, sessionName, duration, policy };
}
/** The session length in seconds, within the role's maximum. */
function within(role, duration = 3600) {
    if (duration <= role.maxSessionDuration)
        return duration;
    throw new Refusal(400, 'ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
}
function assumed(session, packedSize) {
    return [
        [
            'Credentials',
            [
                ['AccessKeyId', session.accessKeyId],
                ['SecretAccessKey', session.secretAccessKey],
                ['SessionToken', session.sessionToken],
                ['Expiration', new Date(session.expiration).toISOString().replace('.000', '')],
            ],
        ],
        [
            'AssumedRoleUser',
            [
                ['AssumedRoleId', session.userId],
                ['Arn', session.arn],
            ],
        ],
        ...(packedSize === undefined ? [] : [['PackedPolicySize', packedSize]]),
    ];
}
function sts_text(parameters, name, member, min, max) {
    const value = parameters.get(name);
    if (value === null)
        throw new Refusal(400, 'ValidationError', `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must not be null`);
    const shown = member === 'webIdentityToken' ? '***' : value;
    if (value.length < min)
        throw constraint(shown, member, `Member must have length greater than or equal to ${min}`);
    if (value.length > max)
        throw constraint(shown, member, `Member must have length less than or equal to ${max}`);
    return value;
}
const printable = (value) => value.slice(0, 128).replace(/[^\x20-\x7e]/g, '?');
const constraint = (value, member, rule) => new Refusal(400, 'ValidationError', `1 validation error detected: Value '${printable(value)}' at '${member}' failed to satisfy constraint: ${rule}`);
const sts_xmlReply = (status, requestId, root) => ({
    status,
    headers: { 'Content-Type': 'text/xml', 'x-amzn-RequestId': requestId },
    body: xmlDocument(root),
});

;// CONCATENATED MODULE: ../sandbox/lib/task-metadata.js
/** The task metadata endpoint, version 4, of the sandbox's one ECS task. */
class TaskMetadata {
    /** Path of `ECS_CONTAINER_METADATA_URI_V4`. */
    path = '/v4/0123456789abcdef0123456789abcdef-1234567890';
    #fields;
    constructor({ region, account }) {
        this.#fields = {
            Cluster: `arn:aws-eusc:ecs:${region}:${account}:cluster/runners`,
            TaskARN: `arn:aws-eusc:ecs:${region}:${account}:task/runners/0123456789abcdef0123456789abcdef`,
            Family: 'runner',
            Revision: '1',
            DesiredStatus: 'RUNNING',
            KnownStatus: 'RUNNING',
            AvailabilityZone: `${region}a`,
            LaunchType: 'FARGATE',
            Containers: [],
        };
    }
    /** Changes what the endpoint says. */
    change(fields) {
        Object.assign(this.#fields, fields);
    }
    documents = (path) => (path === `${this.path}/task` ? JSON.stringify(this.#fields) : undefined);
}

;// CONCATENATED MODULE: ../sandbox/lib/tsa.js




const { /* TAG */ "Dk": tsa_TAG, /* contextTag */ "qA": tsa_contextTag, /* derInteger */ "i5": tsa_derInteger, /* derOid */ "_2": tsa_derOid } = asn1_namespaceObject;
const tsa_sequence = (...content) => der/* der */.y8(tsa_TAG.sequence, ...content);
const tsa_set = (...content) => der/* der */.y8(tsa_TAG.set, ...content.sort(Buffer.compare));
const tsa_octets = (...content) => der/* der */.y8(tsa_TAG.octetString, ...content);
const tsa_OID = {
    signedData: '1.2.840.113549.1.7.2',
    tstInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    sha256: '2.16.840.1.101.3.4.2.1',
};
/** Digest sizes, in bytes, of the imprints that are taken. */
const IMPRINTS = { [tsa_OID.sha256]: 32, '2.16.840.1.101.3.4.2.2': 48, '2.16.840.1.101.3.4.2.3': 64 };
/** The policy of every token, under the arc that ISO set aside for examples. */
const POLICY = '2.999.3161';
/** PKIFailureInfo bits (RFC 3161, 2.4.2). */
const FAILURE = { badAlg: 0, badRequest: 2, badDataFormat: 5, unacceptedPolicy: 15, unacceptedExtension: 16 };
class Rejection extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.failure = failure;
    }
}
/**
 * An RFC 3161 timestamp service: `POST /api/v1/timestamp` with a DER request, `GET /api/v1/timestamp/certchain`.
 * Root and leaf are made at the start. Tokens carry ESSCertIDv2, whole seconds, and the leaf where it is asked for.
 */
class Tsa {
    /** Leaf first. */
    chainPem;
    #now;
    #leaf;
    constructor({ now }) {
        const chain = timestampChain(now());
        this.#now = now;
        this.#leaf = chain[0];
        this.chainPem = pemOf(chain);
    }
    answer({ method, path, headers, body, operation }) {
        if (path === '/api/v1/timestamp/certchain' && method === 'GET') {
            operation('GetTimestampCertChain');
            return { status: 200, headers: { 'Content-Type': 'application/pem-certificate-chain' }, body: this.chainPem };
        }
        if (path !== '/api/v1/timestamp')
            throw new Refusal(404, 'NotFound', `path ${path.slice(0, 100)} was not found`);
        if (method !== 'POST')
            throw new Refusal(405, 'MethodNotAllowed', 'a timestamp request is a POST');
        if (headers['content-type'] !== 'application/timestamp-query') {
            throw new Refusal(501, 'NotImplemented', 'The sandbox implements application/timestamp-query alone.');
        }
        operation('GetTimestampResponse');
        return { status: 201, headers: { 'Content-Type': 'application/timestamp-reply' }, body: this.#respond(body) };
    }
    refuse({ status, code, message }) {
        return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ code, message }) };
    }
    maxBody() {
        return 64 * 1024;
    }
    tooLarge(limit) {
        return new Refusal(413, 'RequestTooLarge', `A timestamp request has at most ${limit} bytes.`);
    }
    /** A TimeStampResp; what RFC 3161 refuses is refused inside of it. */
    #respond(body) {
        try {
            return tsa_sequence(tsa_sequence(tsa_derInteger(0)), this.#token(readRequest(body)));
        }
        catch (error) {
            if (error instanceof Rejection)
                return rejected(error);
            if (error instanceof der/* DerError */.I4)
                return rejected(new Rejection('badDataFormat', `the request ${error.message}`));
            throw error;
        }
    }
    #token({ imprint, nonce, certificates }) {
        const at = this.#now();
        const serial = tsa_derInteger(Buffer.concat([Buffer.from([1]), (0,external_node_crypto_.randomBytes)(15)]));
        const accuracy = tsa_sequence(tsa_derInteger(1));
        const content = tsa_sequence(tsa_derInteger(1), tsa_derOid(POLICY), imprint, serial, der/* der */.y8(tsa_TAG.generalizedTime, Buffer.from(generalizedTime(at))), accuracy, ...(nonce ? [nonce] : []));
        const { der: certificate, issuer, serial: certificateSerial, privateKey } = this.#leaf;
        const sha256 = tsa_sequence(tsa_derOid(tsa_OID.sha256));
        const certificateId = tsa_sequence(tsa_octets((0,external_node_crypto_.createHash)('sha256').update(certificate).digest()), tsa_sequence(tsa_sequence(der/* der */.y8(tsa_contextTag(4), issuer)), certificateSerial));
        const attributes = tsa_set(tsa_sequence(tsa_derOid(tsa_OID.contentType), tsa_set(tsa_derOid(tsa_OID.tstInfo))), tsa_sequence(tsa_derOid(tsa_OID.signingTime), tsa_set(der/* der */.y8(tsa_TAG.utcTime, Buffer.from(generalizedTime(at).slice(2))))), tsa_sequence(tsa_derOid(tsa_OID.messageDigest), tsa_set(tsa_octets((0,external_node_crypto_.createHash)('sha256').update(content).digest()))), tsa_sequence(tsa_derOid(tsa_OID.signingCertificateV2), tsa_set(tsa_sequence(tsa_sequence(certificateId)))));
        const signer = tsa_sequence(tsa_derInteger(1), tsa_sequence(issuer, certificateSerial), sha256, Buffer.concat([Buffer.from([tsa_contextTag(0)]), attributes.subarray(1)]), ECDSA_SHA256, tsa_octets((0,external_node_crypto_.sign)('sha256', attributes, privateKey)));
        const signedData = tsa_sequence(tsa_derInteger(3), tsa_set(sha256), tsa_sequence(tsa_derOid(tsa_OID.tstInfo), der/* der */.y8(tsa_contextTag(0), tsa_octets(content))), ...(certificates ? [der/* der */.y8(tsa_contextTag(0), certificate)] : []), tsa_set(signer));
        return tsa_sequence(tsa_derOid(tsa_OID.signedData), der/* der */.y8(tsa_contextTag(0), signedData));
    }
}
/** @throws Rejection, DerError */
function readRequest(body) {
    const [version, imprint, ...rest] = der/* childrenOf */.LU(der/* readDer */.SU(body), tsa_TAG.sequence);
    if (!der/* expectTag */.yi(version, tsa_TAG.integer).value.equals(Buffer.from([1])))
        throw new Rejection('badRequest', 'the version is not 1');
    const [algorithm, digest] = der/* childrenOf */.LU(imprint, tsa_TAG.sequence);
    const [oid] = der/* childrenOf */.LU(algorithm, tsa_TAG.sequence);
    const size = IMPRINTS[der/* oidOf */._f(oid)];
    if (size === undefined)
        throw new Rejection('badAlg', 'the imprint is not of SHA-256, SHA-384 or SHA-512');
    if (der/* expectTag */.yi(digest, tsa_TAG.octetString).value.length !== size)
        throw new Rejection('badDataFormat', 'the imprint has the wrong length');
    const policy = rest[0]?.tag === tsa_TAG.oid ? der/* oidOf */._f(rest.shift()) : POLICY;
    if (policy !== POLICY)
        throw new Rejection('unacceptedPolicy', `the policy is ${POLICY}`);
    const nonce = rest[0]?.tag === tsa_TAG.integer ? rest.shift()?.raw : undefined;
    const certificates = rest[0]?.tag === tsa_TAG.boolean && rest.shift()?.value[0] !== 0;
    if (rest.length > 0)
        throw new Rejection('unacceptedExtension', 'extensions are not implemented');
    return { imprint: imprint.raw, ...(nonce && { nonce }), certificates };
}
/** A TimeStampResp with status rejection (2). */
function rejected({ failure, message }) {
    const bit = FAILURE[failure];
    const bytes = Buffer.alloc(Math.floor(bit / 8) + 1);
    bytes[bytes.length - 1] = 0x80 >> (bit % 8);
    const info = der/* der */.y8(tsa_TAG.bitString, Buffer.from([7 - (bit % 8)]), bytes);
    return tsa_sequence(tsa_sequence(tsa_derInteger(2), tsa_sequence(der/* der */.y8(tsa_TAG.utf8String, Buffer.from(message))), info));
}

;// CONCATENATED MODULE: ../sandbox/lib/sandbox.js

























const GIB = 1024 * 1024 * 1024;
const BUCKETS = { state: 'sandbox-terraform-state', evidence: 'sandbox-evidence', trail: 'sandbox-trail' };
const RETENTION = { mode: 'COMPLIANCE', days: 30 };
const RELEASE_ALIAS = 'alias/release';
/** Nothing without TLS, and no version is taken away. */
const evidencePolicy = (bucket) => {
    const arns = [`arn:aws-eusc:s3:::${bucket}`, `arn:aws-eusc:s3:::${bucket}/*`];
    const deny = { Effect: 'Deny', Principal: '*', Resource: arns };
    return JSON.stringify({
        Version: '2012-10-17',
        Statement: [
            { ...deny, Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
            { ...deny, Action: ['s3:DeleteObjectVersion', 's3:BypassGovernanceRetention'] },
        ],
    });
};
/** Starts the region. @throws the system error when a fixed port is taken; nothing stays open then */
async function startSandbox(options = {}) {
    const { now = Date.now, audience = `sts.${partitions/* SANDBOX_REGION */.V6}`, claims = {}, referrersApi = true, tagMutability = 'IMMUTABLE', objectBytes = GIB, } = options;
    const region = partitions/* SANDBOX_REGION */.V6;
    const repository = String(claims.repository ?? 'example-org/example-app');
    const identities = new Identities({
        audience: [audience],
        subject: [`repo:${repository}:*`, ...(typeof claims.sub === 'string' ? [claims.sub] : [])],
    });
    const oidc = new OidcIssuer({ now, audience, claims });
    const everyAccount = Object.values(ACCOUNTS);
    const store = new Store({ limit: objectBytes, now });
    const trailBucket = store.createBucket(BUCKETS.trail, ACCOUNTS.evidence, everyAccount, {
        versioning: 'Enabled',
        publicAccessBlock: true,
    });
    const trail = new Trail({
        bucket: BUCKETS.trail,
        region,
        accounts: everyAccount,
        now,
        put: ({ key, bytes, metadata }) => {
            const headers = Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]));
            store.put(trailBucket, { key, body: bytes, headers, encryption: { algorithm: 'AES256' } });
        },
    });
    const json = { identities, region, now, audit: trail.audit };
    const kms = new Kms(json);
    const release = kms.create(ACCOUNTS.build, 'ECC_NIST_P256', { alias: RELEASE_ALIAS, sharedWith: everyAccount });
    const sealing = kms.create(ACCOUNTS.evidence, 'ECC_NIST_P256', { alias: 'alias/sealing', sharedWith: everyAccount });
    const evidenceKey = kms.create(ACCOUNTS.evidence, 'SYMMETRIC_DEFAULT', { alias: 'alias/evidence', sharedWith: everyAccount }).arn;
    store.createBucket(BUCKETS.state, ACCOUNTS.deploy, everyAccount, { versioning: 'Enabled', publicAccessBlock: true });
    store.createBucket(BUCKETS.evidence, ACCOUNTS.evidence, everyAccount, {
        versioning: 'Enabled',
        objectLock: RETENTION,
        kmsKey: evidenceKey,
        publicAccessBlock: true,
        policy: evidencePolicy(BUCKETS.evidence),
    });
    const rekor = new Rekor({ origin: '127.0.0.1', now });
    const tsa = new Tsa({ now });
    const fulcio = new Fulcio({ now, provider: () => ({ issuer: oidc.issuer, audiences: ['sigstore'] }) });
    const passwords = new RegistryPasswords();
    const repositories = new Repositories({ limit: objectBytes, now });
    const ports = {};
    const authority = () => `127.0.0.1:${ports.registry}`;
    let profile = true;
    const instance = new InstanceIdentity({ now, fields: { region, accountId: ACCOUNTS.build, instanceId: INSTANCE_ID } });
    const outbound = new OutboundIdentity({ region, instance: INSTANCE_ID, now });
    const task = new TaskMetadata({ region, account: ACCOUNTS.build });
    const imds = new Imds({ ...json, role: () => (profile ? identities.runner : undefined), documents: instance.documents });
    const containers = new ContainerCredentials({ ...json, role: identities.runner, documents: task.documents });
    const services = {
        oidc: mounted(oidc),
        sts: mounted(new Sts({ ...json, provider: () => ({ issuer: oidc.issuer, audiences: [audience] }), outbound })),
        ecr: mounted(new Ecr({
            ...json,
            account: ACCOUNTS.build,
            sharedWith: everyAccount,
            passwords,
            repositories,
            endpoint: () => `http://${authority()}`,
        })),
        registry: mounted(new Registry({ repositories, passwords, now, authority, referrersApi, tagMutability })),
        kms: mounted(kms),
        s3: mounted(new S3({ ...json, store, kms })),
        cloudtrail: mounted(new CloudTrail({ ...json, trail })),
        rekor: mounted(rekor),
        tsa: mounted(tsa),
        fulcio: mounted(fulcio),
        imds: mounted(imds),
        ecs: mounted(containers),
    };
    const faults = new Map();
    const servers = new Map();
    const started = await Promise.allSettled(partitions/* SANDBOX_SERVICES */.zl.map(async (service) => {
        const fault = new Faults();
        const server = new LoopbackServer({ ...services[service], faults: fault, now });
        faults.set(service, fault);
        servers.set(service, server);
        ports[service] = await server.listen(options.ports?.[service] ?? 0);
    }));
    const failed = started.find((result) => result.status === 'rejected');
    if (failed) {
        await closeAll(servers);
        throw failed.reason;
    }
    oidc.origin = `http://127.0.0.1:${ports.oidc}`;
    const roles = Object.fromEntries(Object.entries(ACCOUNTS).map(([name, account]) => [name, `arn:aws-eusc:iam::${account}:role/sandbox-${name}`]));
    const boundaryYaml = (extra = '') => boundaryText({
        ports,
        accounts: ACCOUNTS,
        issuer: oidc.issuer,
        audience,
        releaseKey: release.arn,
        buckets: BUCKETS,
        evidenceKey,
        retention: RETENTION,
        trail,
        repository,
    }) + extra;
    return {
        ports,
        accounts: ACCOUNTS,
        region,
        issuer: oidc.issuer,
        audience,
        tokenRequest: oidc.tokenRequest,
        mintToken: (given) => oidc.mintToken(given),
        roles,
        credentials: (role, duration = 3600) => {
            const known = identities.roles.get(roles[role]);
            if (!known)
                throw new TypeError(`the sandbox has no role ${role}`);
            const { accessKeyId, secretAccessKey, sessionToken, expiration } = identities.issue(known, 'test', now(), duration);
            return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration) };
        },
        runner: {
            arn: identities.runner.arn,
            relativeUri: containers.relativeUri,
            podUri: `http://127.0.0.1:${ports.ecs}${containers.podPath}`,
            podToken: containers.podToken,
        },
        instance,
        task: { metadataUri: `http://127.0.0.1:${ports.ecs}${task.path}`, change: (fields) => task.change(fields) },
        enableOutboundFederation: () => {
            outbound.enabled = true;
        },
        setInstanceProfile: (attached) => {
            profile = attached;
        },
        sessionAttributes: (accessKeyId) => identities.find(accessKeyId)?.attributes,
        authorizations: (role) => (role === 'key-reader' ? identities.keyReader : identities.roles.get(roles[role]))?.asked ?? [],
        keys: { release: describeKey(release), sealing: describeKey(sealing) },
        buckets: { ...BUCKETS },
        deliverTrail: () => trail.deliver(),
        configureBucket: (name, settings) => {
            const bucket = store.bucket(BUCKETS[name]);
            const next = { ...bucket.settings, ...settings };
            if (next.objectLock !== undefined && next.versioning !== 'Enabled')
                throw new TypeError('Object Lock needs versioning');
            if (next.policy !== undefined)
                JSON.parse(next.policy);
            bucket.settings = next;
        },
        registry: authority(),
        registryLogin: () => ({ username: 'AWS', password: passwords.issue(now()).password }),
        rekorPublicKeyPem: rekor.publicKeyPem,
        rekorV1PublicKeyPem: rekor.v1.publicKeyPem,
        tsaChainPem: tsa.chainPem,
        fulcioChainPem: fulcio.chainPem,
        ctPublicKeyPem: fulcio.ctPublicKeyPem,
        boundaryYaml,
        writeBoundary: async (folder, extra) => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const file = external_node_path_.join(folder, 'sovereign.yaml');
            await Promise.all([
                (0,promises_.writeFile)(file, boundaryYaml(extra)),
                (0,promises_.writeFile)(external_node_path_.join(folder, 'rekor.pub.pem'), rekor.publicKeyPem),
                (0,promises_.writeFile)(external_node_path_.join(folder, 'rekor-v1.pub.pem'), rekor.v1.publicKeyPem),
                (0,promises_.writeFile)(external_node_path_.join(folder, 'tsa.chain.pem'), tsa.chainPem),
                (0,promises_.writeFile)(external_node_path_.join(folder, 'fulcio.chain.pem'), fulcio.chainPem),
                (0,promises_.writeFile)(external_node_path_.join(folder, 'ct.pub.pem'), fulcio.ctPublicKeyPem),
            ]);
            return file;
        },
        requests: (service) => servers.get(service)?.seen ?? [],
        fail: (service, fault) => faults.get(service)?.add(fault),
        close: () => closeAll(servers),
    };
}
const describeKey = (key) => ({ arn: key.arn, id: key.id, publicKeyPem: publicKeyPem(key) });
const closeAll = async (servers) => {
    await Promise.all([...servers.values()].map((server) => server.close()));
};
const mounted = (service) => ({
    handler: answering(service),
    refuse: (refusal, requestId) => service.refuse(refusal, requestId),
});

;// CONCATENATED MODULE: ../sandbox/lib/index.js









/***/ })

};
