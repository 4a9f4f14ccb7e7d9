export const id = 6851;
export const ids = [6851];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createRegistryClient)
});

// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../oci/lib/challenge.js
const PARAMETER = /([a-z][a-z0-9_-]*)\s*=\s*(?:"([^"]*)"|([^\s",]+))/gi;
/**
 * Parses a `WWW-Authenticate` header (RFC 9110 section 11.6.1) and picks Bearer before Basic. The scope that the
 * registry proposes is not read: the client asks for the repository that it works on and for nothing else.
 * Undefined when there is no challenge that it knows.
 */
function parseChallenge(header) {
    if (!header || header.length > 4096)
        return undefined;
    // Quoted texts may hold anything, also the name of a scheme, so they are blanked before schemes are looked for.
    const outline = header.replace(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length));
    const starts = [...outline.matchAll(/(?:^|,\s*)(basic|bearer)(?=\s|$)/gi)];
    const parsed = starts.map((match, position) => {
        const start = match.index + match[0].length;
        const parameters = new Map();
        for (const [, name = '', quoted, bare] of header.slice(start, starts[position + 1]?.index).matchAll(PARAMETER))
            parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
        const [realm, service, error] = ['realm', 'service', 'error'].map((name) => parameters.get(name));
        const more = error !== undefined && { error };
        if (match[1]?.toLowerCase() === 'basic')
            return { scheme: 'basic', ...more };
        return realm ? { scheme: 'bearer', realm, ...(service !== undefined && { service }), ...more } : undefined;
    });
    return parsed.find((challenge) => challenge?.scheme === 'bearer') ?? parsed.find((challenge) => challenge !== undefined);
}

// EXTERNAL MODULE: ../oci/lib/errors.js
var errors = __webpack_require__(737);
// EXTERNAL MODULE: ../oci/lib/read.js
var read = __webpack_require__(7318);
;// CONCATENATED MODULE: ../oci/lib/authorizer.js




/** Milliseconds. */
const TOKEN_DEADLINE = 60_000;
const TOKEN = /^[\w.~+/=-]{1,65536}$/;
function createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst }) {
    const headers = new Map();
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    /** Basic is the same for every access: once it is known to be asked for, it is sent at once. */
    let takesBasic = basicFirst;
    const denied = (what, fix) => (0,errors/* registryError */.e)('REGISTRY_DENIED', `${origin} ${what}.`, fix);
    const basic = async () => basicOf(await credentials(endpoint, repository));
    const token = async (realm, service, { scope, alsoPull }) => {
        const url = URL.parse(realm);
        if (!url || url.username || url.password || (url.protocol !== 'https:' && url.origin !== origin))
            throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${origin} sends for its token to ${JSON.stringify(realm.slice(0, 200))}, which is not an https URL.`, 'Configure the registry with an https token service, and name its host under "hosts" in the boundary.');
        url.hash = '';
        const scopes = [`repository:${repository}:${scope}`, ...(alsoPull === undefined ? [] : [`repository:${alsoPull}:pull`])];
        const login = await credentials(endpoint, repository);
        const common = { purpose: 'registry token', signal: AbortSignal.timeout(TOKEN_DEADLINE) };
        let response;
        if (login?.identityToken !== undefined) {
            const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'sovereign-actions', refresh_token: login.identityToken });
            if (service !== undefined)
                form.set('service', service);
            form.set('scope', scopes.join(' '));
            const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
            response = await fetch(url, { ...common, method: 'POST', headers, body: form.toString() });
        }
        else {
            if (service !== undefined)
                url.searchParams.set('service', service);
            for (const text of scopes)
                url.searchParams.append('scope', text);
            const authorization = basicOf(login);
            response = await fetch(url, { ...common, headers: { accept: 'application/json', ...(authorization && { authorization }) } });
        }
        const bytes = await (0,read/* readLimited */.t)(response, 256 * 1024, `the token service of ${origin}`);
        if (response.status === 401 || response.status === 403)
            throw denied(`refuses a token for ${scope} of ${repository} (status ${response.status})`, 'Check the credentials and their rights on this repository.');
        let value;
        try {
            value = JSON.parse(bytes.toString('utf8'));
        }
        catch {
            value = undefined;
        }
        const text = (0,json/* isObject */.Gv)(value) ? (value.token ?? value.access_token) : undefined;
        if (response.status !== 200 || typeof text !== 'string' || !TOKEN.test(text))
            throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `The token service of ${origin} answered with status ${response.status} and no token.`, 'Check the token service of the registry.');
        return `Bearer ${text}`;
    };
    const learn = async (response, access, used) => {
        const challenge = parseChallenge(response.headers.get('www-authenticate'));
        if (!challenge)
            throw denied('asks for a way to log in that is not Basic or Bearer', 'Enable Basic or Bearer authentication on it.');
        if (challenge.scheme === 'bearer')
            return token(challenge.realm, challenge.service, access);
        takesBasic = true;
        const header = await basic();
        if (header === undefined)
            throw denied('asks for credentials and there are none', 'Run assume-role-oidc first for ECR; for other registries log in, so that the docker config has an entry for the host.');
        if (header === used)
            throw denied(`refuses the credentials for ${repository}`, 'Check that they are valid and not expired, and what they may do.');
        return header;
    };
    return {
        async header(access) {
            return (await headers.get(keyOf(access))?.value.catch(() => undefined)) ?? (takesBasic ? basic() : undefined);
        },
        answer(response, access, used) {
            const key = keyOf(access);
            const current = headers.get(key);
            // A parallel request was refused with the same header and is learning, or has learnt, what replaces it.
            if (current && current.replaces === used)
                return current.value;
            const learnt = { replaces: used, value: learn(response, access, used) };
            headers.set(key, learnt);
            learnt.value.catch(() => {
                if (headers.get(key) === learnt)
                    headers.delete(key);
            });
            return learnt.value;
        },
    };
}
const keyOf = ({ scope, alsoPull = '' }) => `${scope} ${alsoPull}`;
/** An identity token is for the token service alone. */
const basicOf = (login) => login?.username === undefined ? undefined : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;

// EXTERNAL MODULE: ../oci/lib/digest.js
var lib_digest = __webpack_require__(90270);
// EXTERNAL MODULE: ../oci/lib/manifest.js
var lib_manifest = __webpack_require__(76531);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ../oci/lib/transport.js





const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
/**
 * A registry may not see for a moment what is there: distribution 2.8 empties the link of a blob while another writer puts the
 * same blob, and then refuses a manifest that names it.
 */
const TRANSIENT_CODE = 'MANIFEST_BLOB_UNKNOWN';
const ATTEMPTS = 6;
const FIRST_WAIT = 250;
function createTransport(options) {
    const { fetch, endpoint, authorizer, deadline = 120_000, sleep = promises_.setTimeout } = options;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    const once = async (request, signal, renewed) => {
        const url = new URL(request.url, origin);
        // The guard decides where a request may go; the registry's credentials go to the registry alone.
        const own = url.origin === origin;
        const authorization = own ? (renewed ?? (await authorizer.header(request))) : undefined;
        const body = request.body?.();
        const response = await fetch(url, {
            method: request.method,
            headers: { ...request.headers, ...(authorization && { authorization }) },
            purpose: request.scope === 'pull' ? 'registry pull' : 'registry push',
            redirect: request.redirect ?? 'error',
            ...(body !== undefined && { body }),
            ...(signal && { signal }),
        });
        if (response.status !== 401 || !own || renewed !== undefined)
            return response;
        await (0,read/* discard */.v)(response);
        return once(request, signal, await authorizer.answer(response, request, authorization));
    };
    return {
        origin,
        sleep,
        async send(request, finish) {
            const { accept, retry = true, streams = false, what } = request;
            const start = performance.now();
            const signal = streams ? undefined : AbortSignal.timeout(deadline);
            for (let attempt = 1;; attempt += 1) {
                let failure;
                let again = retry;
                let wait = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
                try {
                    const response = await once(request, signal);
                    if (accept.includes(response.status))
                        return await finish(response);
                    failure = { message: `answered ${request.method} of ${what} with status ${response.status}` };
                    if (!TRANSIENT.includes(response.status)) {
                        const reason = await reasonOf(response);
                        failure.refusal = refusal(response, request, origin, reason);
                        if (!reason.codes.includes(TRANSIENT_CODE))
                            throw failure.refusal;
                    }
                    wait = Math.max(wait, retryAfter(response.headers) ?? 0);
                    again ||= response.status === 429;
                    await (0,read/* discard */.v)(response);
                }
                catch (error) {
                    if (!isTransient(error))
                        throw error;
                    failure = { message: `did not answer ${request.method} of ${what}: ${(0,lib_errors/* messageOf */.bD)(error)}`, cause: error };
                }
                const left = deadline - (performance.now() - start);
                if (!again || attempt === ATTEMPTS || wait > left) {
                    if (failure.refusal)
                        throw failure.refusal;
                    throw (0,errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `${origin} ${failure.message.replace(/\.$/, '')} (attempt ${attempt} of ${ATTEMPTS}${wait > left ? ', no time left for another' : ''}).`, 'Try again later; if it stays so, check the registry and its limits on requests.', { cause: failure.cause });
                }
                await sleep(wait);
                await request.beforeRetry?.();
            }
        },
    };
}
/** The guard's codes for a connection that broke. Everything else was decided, or is a mistake of this program, and stays. */
const BROKEN_CONNECTION = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
/** Whether an error says that a connection broke or was silent, so that another may do better. */
const isTransient = (error) => error instanceof lib_errors/* SovereignError */.Rj ? BROKEN_CONNECTION.includes(error.code) : error instanceof Error && error.name === 'TimeoutError';
/** Milliseconds of a `Retry-After` header (RFC 9110, section 10.2.3). A date counts from the answer's own: the two clocks need not agree. */
function retryAfter(headers) {
    const value = headers.get('retry-after');
    if (value === null)
        return undefined;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
    return Number.isFinite(wait) ? wait : undefined;
}
function refusal({ status, headers }, { method, what, scope }, origin, { codes, text: reason }) {
    const challenge = parseChallenge(headers.get('www-authenticate'));
    const text = challenge?.error === 'insufficient_scope' ? [reason, challenge.error].filter(Boolean).join('; ') : reason;
    const said = `${origin} refuses ${method} of ${what} (status ${status}${text ? `: ${text}` : ''}).`;
    if (status === 401 || status === 403 || codes.includes('DENIED') || codes.includes('UNAUTHORIZED'))
        return (0,errors/* registryError */.e)('REGISTRY_DENIED', said, `Give the role or user of this job the right to ${scope === 'pull' ? 'pull' : 'push'} in this repository.`);
    if (status === 409 || (method === 'PUT' && codes.some((code) => code === 'TAG_INVALID' || code === 'IMAGE_TAG_ALREADY_EXISTS')))
        return (0,errors/* registryError */.e)('TAG_IMMUTABLE', said, 'Use a new tag. Exclude "sha256-\u2026" tags from immutability: legacy signatures, and registries without the referrers API, write them again.');
    if (status === 404)
        return (0,errors/* registryError */.e)('IMAGE_MISSING', said, 'Check the repository and the tag or digest, and that it exists.');
    return (0,errors/* registryError */.e)('REGISTRY_REFUSED', said, 'See what the registry says; trying again does not help.');
}
/** What an error answer says: cut, and freed of control characters and of anything as long as a token, as it comes from outside. */
async function reasonOf(response) {
    try {
        const value = JSON.parse((await (0,read/* readLimited */.t)(response, 64 * 1024, 'an error answer')).toString('utf8'));
        const errors = (0,json/* isObject */.Gv)(value) && Array.isArray(value.errors) ? value.errors.filter(json/* isObject */.Gv).slice(0, 3) : [];
        const clean = (part) => typeof part === 'string'
            ? part
                .replace(/[^\x20-\x7e]+/g, ' ')
                .replace(/[\w.~+/=-]{72,}/g, '\u2026')
                .slice(0, 200)
                .trim()
            : '';
        return {
            codes: errors.map(({ code }) => clean(code)),
            text: errors.map(({ code, message }) => [clean(code), clean(message)].filter(Boolean).join(' ')).join('; '),
        };
    }
    catch {
        return { codes: [], text: '' };
    }
}

;// CONCATENATED MODULE: ../oci/lib/upload.js



/** Bytes up to which a blob is sent in one request: a lost connection costs no more than that. */
const WHOLE_LIMIT = 64 * 1024 * 1024;
/** Bytes of a chunk. ECR takes 5 to 20 MB. Registries that say that it is too much get the smaller ones. */
const CHUNKS = [16 * 1024 * 1024, 4 * 1024 * 1024, 1024 * 1024];
/** Bytes; a registry that wants larger chunks gets the blob in one request, as a chunk is held in memory. */
const MAX_CHUNK = 64 * 1024 * 1024;
/** Uploads of one blob that are begun anew, and breaks of one upload without a chunk stored between. */
const upload_ATTEMPTS = 3;
/**
 * Uploads blobs to a repository (OCI distribution specification 1.1, "Pushing blobs"): mounted from another repository of the
 * registry where that is asked for and granted, else in one request, else in chunks that go on where a connection broke.
 */
function createUploader({ transport, path, name }) {
    let mounts = true;
    let inChunks = false;
    let chunk = 0;
    const locate = (response, base) => {
        const location = response.headers.get('location');
        const target = location === null ? null : URL.parse(location, base);
        if (!target)
            throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${transport.origin} opened an upload and did not say where.`, 'Check the registry, and any proxy before it that may drop the Location header.');
        target.hash = '';
        const own = new URL(transport.origin);
        // A registry behind a proxy that ends TLS may not know of it.
        if (own.protocol === 'https:' && target.protocol === 'http:' && target.hostname === own.hostname)
            return `${own.origin}${target.pathname}${target.search}`;
        return target.href;
    };
    const opened = (response) => {
        const minimum = Number(response.headers.get('oci-chunk-min-length') ?? 0);
        return { url: locate(response, transport.origin), minimum: Number.isSafeInteger(minimum) ? minimum : MAX_CHUNK + 1 };
    };
    const open = () => transport.send({
        method: 'POST',
        url: `${path}/blobs/uploads/`,
        scope: 'pull,push',
        what: `an upload to ${name}`,
        accept: [202],
        headers: { 'content-length': '0' },
    }, async (response) => {
        await (0,read/* discard */.v)(response);
        return opened(response);
    });
    /** Undefined where the registry or the rights of this job do not allow it. */
    const mount = async (digest, from) => {
        try {
            return await transport.send({
                method: 'POST',
                url: `${path}/blobs/uploads/?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`,
                scope: 'pull,push',
                alsoPull: from,
                what: `a mount of ${digest} in ${name}`,
                accept: [201, 202, 400, 403, 404, 405],
                headers: { 'content-length': '0' },
            }, async (response) => {
                await (0,read/* discard */.v)(response);
                if (response.status === 201)
                    return 'mounted';
                return response.status === 202 ? opened(response) : undefined;
            });
        }
        catch (error) {
            if (codeOf(error) === 'REGISTRY_DENIED')
                return undefined;
            throw error;
        }
    };
    /** The request that ends an upload. Gives the status. */
    const finish = (url, { digest }, length, accept, body) => transport.send({
        method: 'PUT',
        // The query is the registry's own and is not to be written anew.
        url: `${url}${url.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`,
        scope: 'pull,push',
        what: `blob ${digest} of ${name}`,
        accept: [201, 204, ...accept],
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(length) },
        ...(body && { body }),
        retry: false,
        streams: true,
    }, async (response) => {
        await (0,read/* discard */.v)(response);
        if (response.status < 400)
            checkDigestHeader(response, digest, `blob ${digest} of ${name}`);
        return response.status;
    });
    /** Bytes that an upload has, and where it goes on; undefined where the registry does not know or does not say. */
    const progress = async (url) => {
        const accept = [200, 204, 400, 404, 405, 416];
        return transport.send({ method: 'GET', url, scope: 'pull,push', what: `the state of an upload to ${name}`, accept }, async (response) => {
            await (0,read/* discard */.v)(response);
            const stored = storedBytes(response);
            if (response.status >= 400 || stored === undefined)
                return undefined;
            return { stored, url: response.headers.has('location') ? locate(response, url) : url };
        });
    };
    /** False where the upload was lost on the way and is to be begun anew. */
    const sendChunks = async (session, expected, body) => {
        let { url } = session;
        let sent = 0;
        let breaks = 0;
        const smaller = () => {
            const next = CHUNKS[chunk + 1];
            if (next === undefined || next < session.minimum)
                return false;
            chunk += 1;
            return true;
        };
        for await (const piece of piecesOf(body(), Math.max(CHUNKS[chunk] ?? 0, session.minimum))) {
            let from = 0;
            const goOn = async () => {
                const state = await progress(url);
                // What was acknowledged before is not there, or more than was sent is: such a state is nothing to build on.
                if (!state || state.stored < sent + from || state.stored > sent + piece.length)
                    return false;
                if (state.stored > sent + from)
                    breaks = 0;
                from = state.stored - sent;
                url = state.url;
                return true;
            };
            while (from < piece.length) {
                const part = piece.subarray(from, from + Math.max(CHUNKS[chunk] ?? 0, session.minimum));
                const start = sent + from;
                try {
                    const { status, next, stored } = await patch(url, part, start);
                    url = next ?? url;
                    if (status < 300) {
                        // ECR and older zot report less than they have stored; the digest shows at the end. A part of this chunk is believed.
                        const inPart = stored !== undefined && stored > start && stored < start + part.length;
                        from = inPart ? stored - sent : from + part.length;
                        breaks = inPart ? breaks + 1 : 0;
                        if (breaks > upload_ATTEMPTS)
                            return false;
                        if (inPart)
                            smaller();
                    }
                    else if (status === 413) {
                        if (!smaller())
                            throw tooLarge(part.length);
                    }
                    else if (status === 404 || !(await goOn()))
                        return false;
                    else if (sent + from === start && !smaller())
                        throw tooLarge(part.length);
                }
                catch (error) {
                    if (codeOf(error) !== 'REGISTRY_UNAVAILABLE')
                        throw error;
                    breaks += 1;
                    if (breaks > upload_ATTEMPTS)
                        throw error;
                    await transport.sleep(500 * breaks);
                    if (!(await goOn()))
                        return false;
                }
            }
            sent += piece.length;
        }
        return (await finish(url, expected, 0, [404])) !== 404;
    };
    const tooLarge = (bytes) => (0,errors/* registryError */.e)('REGISTRY_REFUSED', `${transport.origin} takes no chunk of ${bytes} bytes for ${name}.`, 'Raise the size of requests that the registry, and any proxy before it, takes.');
    const patch = (url, part, start) => transport.send({
        method: 'PATCH',
        url,
        scope: 'pull,push',
        what: `bytes ${start} to ${start + part.length - 1} of an upload to ${name}`,
        // ECR answers with 201.
        accept: [201, 202, 204, 404, 413, 416],
        headers: {
            'content-type': 'application/octet-stream',
            'content-length': String(part.length),
            'content-range': `${start}-${start + part.length - 1}`,
        },
        body: () => part,
        retry: false,
        streams: true,
    }, async (response) => {
        await (0,read/* discard */.v)(response);
        const next = response.headers.has('location') ? locate(response, url) : undefined;
        return { status: response.status, next, stored: storedBytes(response) };
    });
    /** One upload from its beginning. False where it is to be begun anew. */
    const once = async (session, expected, body) => {
        if ((!inChunks && expected.size <= WHOLE_LIMIT) || session.minimum > MAX_CHUNK) {
            const status = await finish(session.url, expected, expected.size, [404, 405, 411, 413, 416, 501], body);
            if (status < 300)
                return true;
            // Too large for one request, or such requests are not served at all.
            if (status !== 404 && inChunks)
                throw tooLarge(expected.size);
            if (status !== 404)
                inChunks = true;
            return false;
        }
        return sendChunks(session, expected, body);
    };
    /**
     * Uploads a blob. `there` tells whether it is there after an upload whose answer was lost.
     * @param from repository of the same registry that has the blob
     */
    return async (expected, body, there, from) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                const mounted = from !== undefined && mounts ? await mount(expected.digest, from) : undefined;
                if (mounted === 'mounted')
                    return 'mounted';
                if (from !== undefined && !mounted)
                    mounts = false;
                if (await once(mounted ?? (await open()), expected, body))
                    return 'uploaded';
                if (attempt < upload_ATTEMPTS)
                    continue;
                throw (0,errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `${transport.origin} lost the upload of blob ${expected.digest} to ${name} ${attempt} times.`, 'Try again later; if it stays so, check the registry and its storage.');
            }
            catch (error) {
                // The upload may be lost, or only its answer: look, then start over.
                if (attempt >= upload_ATTEMPTS || codeOf(error) !== 'REGISTRY_UNAVAILABLE')
                    throw error;
                await transport.sleep(500 * attempt);
                if (await there())
                    return 'uploaded';
            }
        }
    };
}
/** @throws CONTENT_MISMATCH where the registry names another digest than the content's */
function checkDigestHeader(response, digest, what) {
    const stated = response.headers.get('docker-content-digest');
    // Another algorithm of the same content is no contradiction.
    if (stated?.startsWith('sha256:') && stated !== digest)
        throw (0,errors/* registryError */.e)('CONTENT_MISMATCH', `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`, 'Do not use this image. Something between this job and the registry changes content.');
}
/** Bytes that the `Range` header of an upload says are stored. `0-0` is what registries say of none. */
function storedBytes(response) {
    const last = /^(?:bytes=)?0-(\d{1,15})$/.exec(response.headers.get('range') ?? '')?.[1];
    return last === undefined ? undefined : last === '0' ? 0 : Number(last) + 1;
}
/** The bytes in pieces of one length, the last one shorter. A piece holds until the next one is asked for. */
async function* piecesOf(body, length) {
    const source = typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body;
    const piece = Buffer.allocUnsafe(length);
    let filled = 0;
    for await (const part of source) {
        const bytes = typeof part === 'string' ? Buffer.from(part) : part;
        for (let from = 0; from < bytes.length;) {
            const taken = Math.min(bytes.length - from, length - filled);
            piece.set(bytes.subarray(from, from + taken), filled);
            from += taken;
            filled += taken;
            if (filled < length)
                continue;
            yield piece;
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
const codeOf = (error) => (error instanceof lib_errors/* SovereignError */.Rj ? error.code : undefined);

;// CONCATENATED MODULE: ../oci/lib/repository.js






const BLOB_ATTEMPTS = 3;
/** Bytes after which a connection that breaks has not broken again, but anew. */
const PROGRESS = 1024 * 1024;
function createRepository(name, repository, transport) {
    const path = `/v2/${repository}`;
    const upload = createUploader({ transport, path, name });
    const getBlob = (expected, streams, finish, from = 0) => 
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send({
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: from > 0 ? [200, 206] : [200],
        ...(from > 0 && { headers: { range: `bytes=${from}-` } }),
        redirect: 'follow',
        streams,
    }, finish);
    /** The bytes of a blob. Where the connection breaks, the rest is asked for: what was given out cannot be taken back. */
    async function* bytesOf(expected) {
        let given = 0;
        let lastBreak = 0;
        for (let breaks = 0;;) {
            const response = await getBlob(expected, true, async (answer) => answer, given);
            // A registry that does not know ranges begins anew.
            let known = response.status === 206 ? 0 : given;
            if (response.status === 206)
                checkRange(response, given, name);
            try {
                for await (const chunk of response.body ?? []) {
                    const fresh = chunk.subarray(Math.min(known, chunk.length));
                    known -= chunk.length - fresh.length;
                    given += fresh.length;
                    if (fresh.length > 0)
                        yield fresh;
                }
                return;
            }
            catch (error) {
                breaks = given - lastBreak >= PROGRESS ? 1 : breaks + 1;
                lastBreak = given;
                if (!isTransient(error))
                    throw error;
                if (breaks > BLOB_ATTEMPTS)
                    throw (0,errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `The connection to ${transport.origin} broke ${breaks} times in blob ${expected.digest} of ${name}, the last time after ${given} of ${expected.size} bytes.`, 'Try again later; if it stays so, check the network between this job and the registry.', { cause: error });
                await transport.sleep(500 * breaks);
            }
        }
    }
    const self = {
        name,
        transport,
        path,
        manifest(reference) {
            const what = `manifest ${reference} of ${name}`;
            return transport.send({
                method: 'GET',
                url: `${path}/manifests/${reference}`,
                scope: 'pull',
                what,
                accept: [200, 404],
                headers: { accept: lib_manifest/* MANIFEST_TYPES */._P.join(', ') },
                redirect: 'follow',
            }, async (response) => {
                if (response.status === 404) {
                    await (0,read/* discard */.v)(response);
                    return undefined;
                }
                const bytes = await (0,read/* readLimited */.t)(response, lib_manifest/* MANIFEST_LIMIT */.MV, what);
                const digest = (0,lib_digest/* isDigest */.Bc)(reference) ? reference : (0,lib_digest/* digestOf */.ol)(bytes);
                (0,lib_digest/* checkBytes */.Ac)(bytes, { digest, size: bytes.length }, what);
                checkDigestHeader(response, digest, what);
                const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
                const manifest = (0,lib_manifest/* parseManifest */.Ng)(bytes, what, declared);
                return { descriptor: describe(manifest, digest, bytes.length), bytes, manifest };
            });
        },
        exists(reference) {
            return transport.send({
                method: 'HEAD',
                url: `${path}/manifests/${reference}`,
                scope: 'pull',
                what: `manifest ${reference} of ${name}`,
                accept: [200, 404],
                headers: { accept: lib_manifest/* MANIFEST_TYPES */._P.join(', ') },
            }, async ({ status }) => status === 200);
        },
        putManifest(bytes, mediaType, tag, beforeRetry) {
            const digest = (0,lib_digest/* digestOf */.ol)(bytes);
            const what = `manifest ${tag ?? digest} of ${name}`;
            const manifest = (0,lib_manifest/* parseManifest */.Ng)(bytes, what, mediaType);
            return transport.send({
                method: 'PUT',
                url: `${path}/manifests/${tag ?? digest}`,
                scope: 'pull,push',
                what,
                accept: [200, 201],
                headers: { 'content-type': mediaType, 'content-length': String(bytes.length) },
                body: () => bytes,
                ...(beforeRetry && { beforeRetry }),
            }, async (response) => {
                await (0,read/* discard */.v)(response);
                checkDigestHeader(response, digest, what);
                const subjectListed = manifest.subject !== undefined && response.headers.get('oci-subject') === manifest.subject.digest;
                return { descriptor: describe(manifest, digest, bytes.length), subjectListed };
            });
        },
        hasBlob({ digest, size }) {
            const what = `blob ${digest} of ${name}`;
            return transport.send({
                method: 'HEAD',
                url: `${path}/blobs/${digest}`,
                scope: 'pull,push',
                what,
                accept: [200, 302, 303, 307, 404],
                redirect: 'manual',
            }, async ({ status, headers }) => {
                const stated = headers.get('content-length');
                if (status === 200 && stated !== null && Number(stated) !== size)
                    throw (0,errors/* registryError */.e)('CONTENT_MISMATCH', `${what} has ${size} bytes, and the registry says that it has ${stated.slice(0, 20)}.`, 'Do not use this image. Check the registry and its storage.');
                return status !== 404;
            });
        },
        blob: (expected) => (0,lib_digest/* checkedStream */.Wt)(bytesOf(expected), expected, `blob ${expected.digest} of ${name}`),
        async blobBytes(expected, limit) {
            const what = `blob ${expected.digest} of ${name}`;
            if (expected.size > limit)
                throw (0,errors/* registryError */.e)('CONTENT_TOO_LARGE', `${what} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return getBlob(expected, false, async (response) => {
                const bytes = await (0,read/* readLimited */.t)(response, expected.size, what);
                (0,lib_digest/* checkBytes */.Ac)(bytes, expected, what);
                return bytes;
            });
        },
        async putBlob(expected, body, from) {
            if (await self.hasBlob(expected))
                return 'present';
            return upload(expected, body, () => self.hasBlob(expected), from);
        },
        uploadBlob: (expected, body) => upload(expected, body, () => self.hasBlob(expected)),
    };
    return self;
}
function describe(manifest, digest, size) {
    const { mediaType, artifactType } = manifest;
    return { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) };
}
function checkRange(response, from, name) {
    const range = response.headers.get('content-range') ?? '';
    if (range.startsWith(`bytes ${from}-`))
        return;
    throw (0,errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${name} was asked for a blob from byte ${from} on, and answered with ${JSON.stringify(range.slice(0, 80))}.`, 'Check the registry, and any proxy before it.');
}

;// CONCATENATED MODULE: ../oci/lib/client.js





/** Makes the client of a step. It keeps tokens and nothing else, and for as long as it lives. */
function createRegistryClient({ fetch, credentials, boundary, deadline, sleep }) {
    const known = new Map();
    return {
        repository({ registry, repository }) {
            const name = `${registry}/${repository}`;
            const open = known.get(name);
            if (open)
                return open;
            const found = (0,boundary_boundary/* registryAt */.Rb)(boundary, registry);
            if (!found) {
                const hosts = boundary.registries.map(({ endpoints: [{ hostname, port }] }) => (port === 443 ? hostname : `${hostname}:${port}`));
                throw (0,errors/* registryError */.e)('REGISTRY_OUTSIDE', `The registry ${registry} is not in the boundary (${boundary.source}).`, hosts.length > 0
                    ? `Use one of ${[...new Set(hosts)].join(', ')}, or declare it under "registries".`
                    : 'Declare it under "registries" in sovereign.yaml.');
            }
            const { endpoint } = found;
            const basicFirst = found.registry.account !== undefined;
            const authorizer = createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst });
            const transport = createTransport({
                fetch,
                endpoint,
                authorizer,
                ...(deadline !== undefined && { deadline }),
                ...(sleep && { sleep }),
            });
            const opened = createRepository(name, repository, transport);
            known.set(name, opened);
            return opened;
        },
    };
}


/***/ }),

/***/ 90270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ checkBytes),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Wt: () => (/* binding */ checkedStream),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);


const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
const isDigest = (text) => typeof text === 'string' && DIGEST.test(text);
/** `sha256:<hex>` of bytes. */
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
/** The 64 hex digits of a digest. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** @throws CONTENT_MISMATCH */
function checkBytes(bytes, expected, source) {
    if (bytes.length !== expected.size)
        throw mismatch(source, expected, `it has ${bytes.length} bytes, not ${expected.size}`);
    const actual = digestOf(bytes);
    if (actual !== expected.digest)
        throw mismatch(source, expected, `its digest is ${actual}`);
}
/**
 * Passes chunks on while it counts and hashes them. Stops at the first byte too many; a wrong digest or a short stream
 * throws at the end, so a consumer must not use what it got before the iteration has ended.
 * @throws CONTENT_MISMATCH
 */
async function* checkedStream(chunks, expected, source) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > expected.size)
            throw mismatch(source, expected, `it has more than ${expected.size} bytes`);
        hash.update(chunk);
        yield chunk;
    }
    if (size !== expected.size)
        throw mismatch(source, expected, `it ended after ${size} of ${expected.size} bytes`);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== expected.digest)
        throw mismatch(source, expected, `its digest is ${actual}`);
}
const mismatch = (source, { digest }, what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_MISMATCH', `${source} is not ${digest}: ${what}.`, 'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.');


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ registryError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const registryError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REFERENCE_INVALID: { exit: 'usage', about: 'An image reference is not a full registry, repository and tag or digest.' },
    REGISTRY_OUTSIDE: { exit: 'policy', about: 'An image reference names a registry that the boundary does not.' },
    REGISTRY_DENIED: { exit: 'identity', about: 'The registry refused the credentials, or asks for some and there are none.' },
    REGISTRY_UNAVAILABLE: { exit: 'failure', about: 'The registry did not answer in time, or answered with errors until the time was up.' },
    REGISTRY_REFUSED: { exit: 'failure', about: 'The registry refused a request for a reason that trying again does not change.' },
    REGISTRY_RESPONSE_INVALID: { exit: 'failure', about: 'The registry answered with something that the OCI specification does not allow.' },
    CONTENT_MISMATCH: { exit: 'verification', about: 'Bytes from a registry or a layout do not have the digest or size that names them.' },
    CONTENT_TOO_LARGE: { exit: 'failure', about: 'A manifest, an index or a list is larger than the step reads.' },
    IMAGE_MISSING: { exit: 'usage', about: 'The repository has no such image, tag or blob.' },
    TAG_IMMUTABLE: { exit: 'policy', about: 'The repository does not let a tag be written a second time.' },
    REFERRERS_CONTENDED: { exit: 'failure', about: 'Others kept overwriting the list of referrers of an image.' },
    IMAGE_INVALID: { exit: 'failure', about: 'An image, its archive or one of its layers is damaged, or contradicts itself.' },
    IMAGE_UNSUPPORTED: {
        exit: 'usage',
        about: 'An image cannot be read in full: a layer is encrypted or elsewhere, or it is no container image.',
    },
    IMAGE_AMBIGUOUS: { exit: 'usage', about: 'An index, layout or archive has several images, or none that was asked for.' },
    IMAGE_TOO_LARGE: { exit: 'failure', about: 'An image unpacks to more than the step reads.' },
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   YG: () => (/* binding */ invalidLayout),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   xk: () => (/* binding */ readLayoutFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76531);







const MAX_MANIFESTS = 1000;
/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, or a digest, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function readLayout(folder, name) {
    const { manifests } = await readIndex(folder);
    const named = manifests.filter(({ digest, annotations }) => name === undefined || digest === name || annotations?.['org.opencontainers.image.ref.name'] === name);
    if (named.length === 0 || named.some(({ digest }) => digest !== named[0]?.digest))
        throw invalidLayout(folder, `its index.json names ${named.length} images${name === undefined ? '' : ` "${name}"`}, where one is needed`);
    const seen = new Map();
    const blobs = new Map();
    const children = [];
    const visit = async (descriptor, depth) => {
        const known = seen.get(descriptor.digest);
        if (known)
            return known;
        if (depth > 3 || seen.size >= MAX_MANIFESTS)
            throw invalidLayout(folder, `it has indexes more than 3 deep or more than ${MAX_MANIFESTS} images`);
        if (descriptor.size > _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_LIMIT */ .MV)
            throw invalidLayout(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
        const bytes = await readLayoutFile(folder, blobPath(descriptor));
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBytes */ .Ac)(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
        const manifest = parseIndex(folder, bytes, descriptor.digest, descriptor.mediaType);
        const { mediaType, artifactType } = manifest;
        const content = {
            descriptor: { mediaType, digest: descriptor.digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) },
            bytes,
            manifest,
        };
        seen.set(descriptor.digest, content);
        for (const child of manifest.manifests)
            await visit(child, depth + 1);
        for (const blob of [...(manifest.config ? [manifest.config] : []), ...manifest.layers])
            blobs.set(blob.digest, blob);
        if (depth > 0)
            children.push(content);
        return content;
    };
    const root = await visit(named[0], 0);
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(root.manifest.mediaType) && children.length === 0)
        throw invalidLayout(folder, 'its index has no images');
    for (const blob of blobs.values())
        await checkBlob(folder, blob);
    return { folder, root, children, blobs: [...blobs.values()] };
}
/** What a layout's `index.json` names; nothing of that is looked at. @throws LAYOUT_INVALID */
async function readIndex(folder) {
    const marker = await readJson(folder, 'oci-layout');
    if (marker.imageLayoutVersion !== '1.0.0')
        throw invalidLayout(folder, 'its oci-layout file does not say version 1.0.0');
    return parseIndex(folder, await readLayoutFile(folder, 'index.json'), node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'index.json'));
}
/** A fresh stream of a blob of the layout. */
const openBlob = (folder, expected) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => node_path__WEBPACK_IMPORTED_MODULE_2__.join('blobs', 'sha256', (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw invalidLayout(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedStream */ .Wt)(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
        throw invalidLayout(folder, `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw invalidLayout(folder, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error).replace(/\.$/, ''));
    }
}
async function readJson(folder, relative) {
    const bytes = await readLayoutFile(folder, relative);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        throw invalidLayout(folder, `its ${relative} is not a JSON object`);
    return value;
}
/** A small file of a layout, whole. @throws LAYOUT_INVALID */
async function readLayoutFile(folder, relative, limit = _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_LIMIT */ .MV) {
    const { size } = await statFile(folder, relative);
    if (size > limit)
        throw invalidLayout(folder, `${relative} has ${size} bytes`);
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, relative));
    }
    catch (error) {
        throw invalidLayout(folder, `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder, relative) {
    try {
        const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, relative));
        if (stats.isFile())
            return stats;
    }
    catch (error) {
        const code = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error);
        throw invalidLayout(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
    throw invalidLayout(folder, `${relative} is not a file`);
}
const invalidLayout = (folder, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .registryError */ .e)('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');


/***/ }),

/***/ 76531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Z2: () => (/* binding */ MEDIA_TYPES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);



const MEDIA_TYPES = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    empty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** The manifests that the client asks for and accepts. Schema 1 has no digest of its own bytes and is refused. */
const MANIFEST_TYPES = [
    MEDIA_TYPES.manifest,
    MEDIA_TYPES.index,
    MEDIA_TYPES.dockerManifest,
    MEDIA_TYPES.dockerIndex,
];
/** Bytes; the limit that registries have to accept by the distribution specification. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** True for an image index of either family. */
const isIndex = (mediaType) => mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;
/**
 * Parses the bytes of a manifest or index. `declared` is the media type that the registry or descriptor gave; a body
 * that calls itself something else is refused, as the two would be read differently.
 * @throws REGISTRY_RESPONSE_INVALID
 */
function parseManifest(bytes, source, declared) {
    const invalid = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw invalid('it is not a JSON object');
    if (value.schemaVersion !== 2)
        throw invalid('its schemaVersion is not 2');
    const { mediaType = declared, artifactType, config, subject, annotations = {} } = value;
    if (typeof mediaType !== 'string' || !MANIFEST_TYPES.includes(mediaType))
        throw invalid('it has no media type that is known');
    if (declared !== undefined && declared !== mediaType)
        throw invalid(`it came as ${declared} and says that it is ${mediaType}`);
    if (isIndex(mediaType) ? 'layers' in value || 'config' in value : 'manifests' in value)
        throw invalid('it mixes the fields of an image and of an index');
    if (artifactType !== undefined && typeof artifactType !== 'string')
        throw invalid('its artifactType is not text');
    if (!isTextMap(annotations))
        throw invalid('its annotations are not texts');
    const descriptors = (name) => {
        const list = value[name] ?? [];
        if (!Array.isArray(list))
            throw invalid(`its ${name} are not a list`);
        return list.map((entry, index) => descriptor(entry, `${name}[${index}]`));
    };
    const descriptor = (entry, name) => {
        if (!isDescriptor(entry))
            throw invalid(`${name} is not a descriptor with media type, SHA-256 digest and size`);
        return entry;
    };
    if (!isIndex(mediaType) && config === undefined)
        throw invalid('it has no config');
    return {
        mediaType,
        ...(artifactType !== undefined && { artifactType }),
        ...(config !== undefined && { config: descriptor(config, 'config') }),
        layers: descriptors('layers'),
        manifests: descriptors('manifests'),
        ...(subject !== undefined && { subject: descriptor(subject, 'subject') }),
        annotations,
    };
}
const isTextMap = (value) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
function isDescriptor(value) {
    return ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) &&
        typeof value.mediaType === 'string' &&
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readLimited),
/* harmony export */   v: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
async function readLimited(response, limit, source) {
    const tooLarge = () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
        await discard(response);
        throw tooLarge();
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Bytes that are read sooner than a connection is given up for them. */
const SMALL = 16 * 1024;
/** Lets go of an answer that is not read. Its connection is free for the next request where what is left of it is little. */
async function discard(response) {
    const length = response.headers.get('content-length');
    const done = length !== null && Number(length) <= SMALL ? response.arrayBuffer() : response.body?.cancel();
    await done?.catch(() => undefined);
}


/***/ }),

/***/ 18821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatReference),
/* harmony export */   Y: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);


const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-{1,63})[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const FORM = 'Write it in full: HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.';
/**
 * Parses `host[:port]/repository[:tag][@digest]` (OCI distribution specification 1.1). An unqualified name such as
 * `nginx` is an error: what a tool would assume for it, docker.io, is outside every boundary.
 * @throws REFERENCE_INVALID
 */
function parseReference(text) {
    const wrong = (why, fix = FORM) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('REFERENCE_INVALID', `${quote(text)} is not an image reference: ${why}.`, fix);
    if (text === '')
        throw wrong('it is empty');
    if (text.length > 1024)
        throw wrong('it is longer than 1024 characters');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        throw wrong('it starts with a scheme', 'Leave the scheme out: HOST/REPOSITORY:TAG.');
    const [name = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw wrong('it has more than one "@"');
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        throw wrong('its digest is not sha256: and 64 lower-case hex digits', 'Copy the whole digest that the build printed.');
    const slash = name.indexOf('/');
    const registry = slash === -1 ? '' : name.slice(0, slash);
    if (!/[.:]/.test(registry) && registry !== 'localhost')
        throw wrong('it names no registry', 'Put the host of a registry of the boundary first; docker.io is never assumed.');
    if (!isAuthority(registry))
        throw wrong(`"${registry}" is not a host name, or host and port, in lower case`);
    const rest = name.slice(slash + 1);
    const colon = rest.indexOf(':');
    const repository = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? undefined : rest.slice(colon + 1);
    if (repository.length + registry.length > 255 || !repository.split('/').every((part) => PATH_COMPONENT.test(part)))
        throw wrong('its repository is not lower-case letters, digits and single separators (. _ __ -) between slashes');
    if (tag !== undefined && !TAG.test(tag))
        throw wrong('its tag is not 1 to 128 letters, digits, "_", "." and "-"');
    return { registry, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The reference as text; parses back to itself. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function isAuthority(text) {
    const match = /^(\[::1\]|[^:[\]]+)(?::([1-9]\d{0,4}))?$/.exec(text);
    if (!match)
        return false;
    const [, host = '', port] = match;
    return Number(port ?? 1) <= 65535 && (host === '[::1]' || (host.length <= 253 && host.split('.').every((label) => LABEL.test(label))));
}
const quote = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}\u2026` : text);


/***/ })

};
