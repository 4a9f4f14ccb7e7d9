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

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

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

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ assumeRoleOidc)
});

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/aws/expiry.js
var expiry = __nccwpck_require__(452);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var lib_issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/job-token/errors.js

const tokenError = (0,errors/* errorTable */.NN)({
    TOKEN_INVALID: { exit: 'identity', about: 'What the job was given as its OIDC token is not a signed JWT.' },
    TOKEN_ISSUER: {
        exit: 'identity',
        about: 'The token is from an issuer that is not in the boundary, or not from the server that runs the job.',
    },
    TOKEN_AUDIENCE: { exit: 'identity', about: 'The token is not for the audience of the boundary alone.' },
    TOKEN_TIME: { exit: 'identity', about: 'The token is expired, about to expire or not valid yet by the clock of the runner.' },
    TOKEN_ALGORITHM: { exit: 'identity', about: 'The token is not signed with an algorithm that counts.' },
    TOKEN_RUNNER: { exit: 'identity', about: 'The token does not say that the job runs on a self-hosted runner.' },
    TOKEN_SIGNATURE: { exit: 'identity', about: "The token's signature does not hold with the keys of its issuer, or cannot be checked." },
    TOKEN_PIN: {
        exit: 'identity',
        about: 'The token is not from a run that the boundary requires: repository, owner, ref, environment, event or workflow.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/token.js


/** What STS takes at most. */
const MAX_CHARACTERS = 20_000;
/** Reads a compact JWT (RFC 7519). @throws TOKEN_INVALID, without quoting the token */
function readToken(text) {
    const invalid = (what) => tokenError('TOKEN_INVALID', `The job token ${what}.`, 'Look at what gives the job its token: the server, or the variable that is named.');
    if (text.length > MAX_CHARACTERS)
        throw invalid(`has ${text.length} characters; STS takes at most ${MAX_CHARACTERS}`);
    const [header, payload] = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text.split('.') : [];
    const head = objectOf(header);
    const claims = objectOf(payload);
    if (!head || !claims)
        throw invalid('is not a signed JWT');
    return { text, algorithm: typeof head.alg === 'string' ? head.alg : '', header: head, claims };
}
function objectOf(part) {
    if (part === undefined)
        return undefined;
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The claims that say what ran where. Claims about people, such as GitLab's `user_email`, are left out. */
const RECORDED = [
    ...['iss', 'sub', 'aud', 'jti', 'iat', 'nbf', 'exp'],
    ...['repository', 'repository_id', 'repository_owner_id', 'repository_visibility', 'enterprise', 'enterprise_id'],
    ...['ref', 'ref_type', 'ref_path', 'ref_protected', 'sha', 'environment', 'environment_protected', 'event_name'],
    ...['workflow_ref', 'workflow_sha', 'job_workflow_ref', 'job_workflow_sha', 'run_id', 'run_attempt', 'check_run_id'],
    ...['project_id', 'project_path', 'namespace_id', 'pipeline_id', 'pipeline_source', 'job_id', 'ci_config_ref_uri', 'ci_config_sha'],
    ...['runner_environment', 'runner_id'],
];
const MAX_RECORDED = 512;
/** The claims as they go into the record: `claim-sub`, \u2026 */
function recordedClaims({ claims }) {
    return RECORDED.flatMap((name) => {
        const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
        const fact = Array.isArray(value) ? value.join(' ') : value;
        if (typeof fact === 'string')
            return [[`claim-${name}`, fact.slice(0, MAX_RECORDED)]];
        return typeof fact === 'number' || typeof fact === 'boolean' ? [[`claim-${name}`, fact]] : [];
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ../../packages/core/lib/limited-text.js
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

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/token-check.js
/** A value of a token as text for people, cut where it is long. */
function quote(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/jwks.js






const MAX_BYTES = 512 * 1024;
/** For a whole answer: STS waits no longer for the issuer either. */
const TIMEOUT_MS = 5_000;
const MIN_RSA_BITS = 2048;
/** FIPS 186-5, appendix A.1.1. */
const MIN_RSA_EXPONENT = 65537n;
/**
 * Checks signatures with the keys that issuers publish, and remembers the keys for the attempts of one step.
 * @param timeout milliseconds for each answer of an issuer
 */
function createSignatureCheck(fetch, timeout = TIMEOUT_MS) {
    const known = new Map();
    return async (token) => {
        const issuer = String(token.claims.iss);
        try {
            const keys = known.get(issuer) ?? (await fetchKeys((url) => answerOf(fetch, url, timeout), issuer));
            known.set(issuer, keys);
            return signatureCheck(verifySignature(token, keys));
        }
        catch (error) {
            if (error instanceof Unreadable)
                return signatureCheck(error.message, 'unknown');
            throw error;
        }
    };
}
/** What the issuer publishes is not what it must be. */
class Unreadable extends Error {
}
const signatureCheck = (wrong, verdict = 'broken') => ({
    name: 'token signature',
    verdict: wrong === undefined ? 'holds' : verdict,
    detail: wrong ?? 'The token is signed with a key that its issuer publishes.',
    code: 'TOKEN_SIGNATURE',
    fix: 'Look at what gives the job its token, and at the keys that the issuer publishes (jwks_uri of its discovery document).',
});
/** The keys of an issuer by its discovery document, both on the issuer's own origin (OpenID Connect Discovery 1.0). */
async function fetchKeys(get, issuer) {
    const discovery = await fetchJson(get, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (discovery.issuer !== issuer)
        throw new Unreadable(`The discovery document is the one of ${quote(discovery.issuer)}, not of ${issuer}.`);
    const url = typeof discovery.jwks_uri === 'string' ? URL.parse(discovery.jwks_uri) : null;
    if (url?.username !== '' || url.password !== '' || url.origin !== (0,partitions/* originOf */.yv)((0,lib_issuers/* endpointOf */.X5)(issuer)))
        throw new Unreadable(`The issuer says that its keys are at ${quote(discovery.jwks_uri)}, which is not on its own host.`);
    const { keys } = await fetchJson(get, url.href);
    if (!Array.isArray(keys))
        throw new Unreadable('The issuer publishes no list of keys.');
    return keys.filter((key) => typeof key === 'object' && key !== null);
}
async function fetchJson(get, url) {
    const { status, text } = await get(url);
    if (status !== 200)
        throw new Unreadable(`The issuer answered ${status} for ${url}.`);
    try {
        return Object(JSON.parse(text));
    }
    catch {
        throw new Unreadable(`The issuer answered with something that is not JSON for ${url}.`);
    }
}
/** An answer that is whole within a time and a size. What the boundary refuses stays refused. */
async function answerOf(fetch, url, timeout) {
    const signal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(url, { headers: { accept: 'application/json' }, purpose: 'keys of the issuer', signal });
        const text = await textUpTo(response, MAX_BYTES);
        if (text === undefined)
            throw new Unreadable(`The issuer answered with more than ${MAX_BYTES} bytes for ${url}.`);
        return { status: response.status, text };
    }
    catch (error) {
        if (signal.aborted)
            throw new Unreadable(`The issuer did not answer within ${timeout / 1000} s for ${url}.`);
        if (error instanceof Unreadable || (error instanceof errors/* SovereignError */.Rj && error.exit === 'policy'))
            throw error;
        throw new Unreadable(`The issuer does not answer for ${url}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/**
 * Whether one of the keys signed a token (RFC 7515). The algorithm decides which kind of key counts, never the other way round.
 * Pure. Gives what is wrong, or undefined.
 */
function verifySignature({ text, algorithm, header, claims }, keys) {
    if (algorithm !== 'RS256' && algorithm !== 'ES256')
        return `The signature algorithm ${quote(algorithm)} cannot be checked.`;
    if (header.crit !== undefined)
        return 'The token asks for extensions (crit) that nobody here knows.';
    const { kid } = header;
    if (typeof kid !== 'string' || kid === '')
        return 'The token does not say which key signed it (kid).';
    const matching = keys.filter((key) => key.kid === kid);
    const [jwk] = matching;
    if (!jwk || matching.length > 1)
        return `The issuer ${String(claims.iss)} publishes ${matching.length === 0 ? 'no key' : 'several keys'} with id ${quote(kid)}.`;
    const kind = algorithm === 'RS256' ? jwk.kty === 'RSA' : jwk.kty === 'EC' && jwk.crv === 'P-256';
    if (!kind || (jwk.alg !== undefined && jwk.alg !== algorithm) || (jwk.use !== undefined && jwk.use !== 'sig'))
        return `The key ${quote(kid)} is not one for ${algorithm} signatures.`;
    const dot = text.lastIndexOf('.');
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: publicPart(jwk), format: 'jwk' });
        const { modulusLength = MIN_RSA_BITS, publicExponent = MIN_RSA_EXPONENT } = key.asymmetricKeyDetails ?? {};
        if (modulusLength < MIN_RSA_BITS)
            return `The key ${quote(kid)} is shorter than ${MIN_RSA_BITS} bits.`;
        if (publicExponent < MIN_RSA_EXPONENT)
            return `The key ${quote(kid)} has the exponent ${publicExponent}, with which signatures can be made up.`;
        const signature = Buffer.from(text.slice(dot + 1), 'base64url');
        const genuine = (0,external_node_crypto_.verify)('sha256', Buffer.from(text.slice(0, dot)), { key, dsaEncoding: 'ieee-p1363' }, signature);
        return genuine ? undefined : 'The signature of the token does not hold.';
    }
    catch {
        return `The key ${quote(kid)} that the issuer publishes cannot be used.`;
    }
}
const publicPart = ({ kty, crv, n, e, x, y }) => (kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y });

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/pins.js

/**
 * What the boundary requires of the run. A claim that is not there does not hold: what is required is never unknown.
 * @param claims of the job's token; undefined for an identity that has no token
 */
function checkPins(claims, require) {
    if (!require)
        return [];
    return pinsOf(claims ?? {}, require).flatMap(({ name, claimed, claim, wanted }) => {
        if (wanted === undefined)
            return [];
        const exact = typeof claimed === 'string' || typeof claimed === 'boolean' || Number.isSafeInteger(claimed);
        const text = exact ? String(claimed) : undefined;
        const says = claims === undefined ? 'This identity has no token, and so no' : `The token says ${quote(claimed)} as`;
        return [
            {
                name: `required ${name}`,
                verdict: text !== undefined && wanted.includes(text) ? 'holds' : 'broken',
                detail: `${says} ${claim}; the boundary requires ${wanted.join(' or ')}.`,
                code: 'TOKEN_PIN',
                fix: claims === undefined
                    ? 'Take the identity from the job token ("source: oidc"), or remove what it requires under "identity: require".'
                    : 'Run the job from where the boundary allows it, or change "identity: require" in sovereign.yaml, where the change is reviewed.',
            },
        ];
    });
}
function pinsOf(claims, require) {
    const claim = (name) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
    // GitLab and GitHub give other things under the same names: a GitLab branch may be called "refs/heads/main".
    const gitlab = claim('project_id') !== undefined;
    const pin = (name, own, wanted) => ({
        name,
        claim: own,
        claimed: claim(own),
        wanted,
    });
    return [
        pin('repository', gitlab ? 'project_id' : 'repository_id', require['repository-ids']),
        pin('owner', gitlab ? 'namespace_id' : 'repository_owner_id', require['owner-ids']),
        pin('protection of the ref', 'ref_protected', require['protected-ref'] ? ['true'] : undefined),
        pin('ref', gitlab ? 'ref_path' : 'ref', require.refs),
        pin('environment', 'environment', require.environments),
        pin('event', gitlab ? 'pipeline_source' : 'event_name', require.events),
        pin('workflow', 'job_workflow_ref', require.workflows),
    ];
}

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/checks.js



/** Seconds that a token must still be good for, so that it does not expire on its way to STS. */
const MARGIN = 30;
/** Seconds that clocks may differ. */
const SKEW = 60;
const ALGORITHMS = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']);
/** Everything that can be said of a job token before it leaves the process. Pure; in the order in which failures are told. */
function checkToken({ algorithm, claims }, { boundary, facts, source, now }) {
    const { issuers, audience, runner, require } = boundary.identity;
    const pod = source !== 'oidc' && isPodToken(claims);
    return [
        checkIssuer(claims.iss, issuers),
        ...(pod ? [] : [checkServer(claims.iss, boundary, facts)]),
        checkAudience(claims.aud, audience),
        {
            name: 'token algorithm',
            verdict: ALGORITHMS.has(algorithm) ? 'holds' : 'broken',
            detail: `The token is signed with ${quote(algorithm)}.`,
            code: 'TOKEN_ALGORITHM',
            fix: 'Use an issuer that signs with RSA or ECDSA.',
        },
        checkTime(claims, now),
        pod ? OWN_MACHINE : checkRunner(claims.runner_environment, facts, runner),
        ...checkPins(claims, require),
    ];
}
/** Whether a token is one of a Kubernetes service account: by claims that no CI server gives. */
function isPodToken({ sub, 'kubernetes.io': kubernetes }) {
    return typeof sub === 'string' && sub.startsWith('system:serviceaccount:') && typeof kubernetes === 'object' && kubernetes !== null;
}
function checkIssuer(issuer, issuers) {
    return {
        name: 'token issuer',
        verdict: typeof issuer === 'string' && issuers.includes(issuer) ? 'holds' : 'broken',
        detail: `The token is from ${quote(issuer)}; the boundary names ${issuers.join(', ')}.`,
        code: 'TOKEN_ISSUER',
        fix: 'Issuers are compared character by character. If this server belongs to the boundary, name its issuer under "identity: issuers".',
    };
}
function checkServer(issuer, { partition }, facts) {
    const base = { name: 'issuer of the server', code: 'TOKEN_ISSUER' };
    const fix = 'The token must be from the server that runs the job: look at what set GITHUB_SERVER_URL, CI_SERVER_URL or the token variables.';
    // The sandbox's issuer stands in for every server; that it is loopback is settled by the boundary.
    if (partition === 'sandbox')
        return { ...base, verdict: 'holds', detail: 'The issuer is the one of the sandbox.', fix };
    if (facts.product === 'terminal')
        return { ...base, verdict: 'holds', detail: 'No CI server runs this job.', fix };
    const fits = typeof issuer === 'string' ? (0,lib_issuers/* issuerFitsServer */.zD)(issuer, facts) : false;
    return {
        ...base,
        verdict: fits === undefined ? 'unknown' : fits ? 'holds' : 'broken',
        detail: fits === undefined
            ? 'The job does not say which server runs it.'
            : `The token is from ${quote(issuer)} and the job runs on ${facts.server} (${facts.product}).`,
        fix,
    };
}
function checkAudience(claimed, audience) {
    const only = Array.isArray(claimed) && claimed.length === 1 ? claimed[0] : claimed;
    return {
        name: 'token audience',
        verdict: only === audience ? 'holds' : 'broken',
        detail: `The token is for ${quote(claimed)}; the boundary names ${audience}.`,
        code: 'TOKEN_AUDIENCE',
        fix: 'Ask for the audience of the boundary alone: a token for two audiences can be used at both.',
    };
}
function checkTime({ exp, nbf, iat }, nowMs) {
    const now = Math.floor(nowMs / 1000);
    const base = { name: 'token time', code: 'TOKEN_TIME' };
    const broken = (detail, fix) => ({ ...base, verdict: 'broken', detail, fix });
    const wrongKind = [exp, nbf, iat].some((value) => value !== undefined && !Number.isFinite(value));
    if (wrongKind || exp === undefined)
        return broken('The token has no usable times (exp, nbf, iat).', 'Use an issuer that dates its tokens.');
    const seen = typeof iat === 'number' ? ` By this clock it was issued ${ago(now - iat)}.` : '';
    const clock = 'Set the clock of the runner by NTP.';
    if (exp - now < MARGIN) {
        const late = exp <= now ? `expired ${ago(now - exp)}` : `expires in ${exp - now} s`;
        return broken(`The token ${late}.${seen}`, `${clock} If it is right, ask for the token later in the job.`);
    }
    if (typeof nbf === 'number' && nbf > now + SKEW)
        return broken(`The token is valid only in ${nbf - now} s.${seen}`, clock);
    if (typeof iat === 'number' && iat > now + SKEW)
        return broken(`The token is from the future.${seen}`, clock);
    return { ...base, verdict: 'holds', detail: `The token is valid for another ${exp - now} s.${seen}`, fix: clock };
}
const ago = (seconds) => (seconds >= 0 ? `${seconds} s ago` : `${-seconds} s in the future`);
/** The identity is the one of a machine, task or pod of an account: no hosted runner has it. */
const OWN_MACHINE = {
    name: 'runner environment',
    verdict: 'holds',
    detail: 'The identity is the one of a machine or container of an AWS account. That says whose it is, not where.',
    code: 'TOKEN_RUNNER',
    fix: '',
};
function checkRunner(claimed, { runner: told }, wanted) {
    const base = { name: 'runner environment', code: 'TOKEN_RUNNER' };
    const fix = 'Run the job on a runner of your own inside the region, or set "identity: runner: any" if the boundary may do without.';
    if (wanted === 'any')
        return { ...base, verdict: 'holds', detail: `The boundary takes any runner; the token says ${quote(claimed)}.`, fix };
    if (claimed === undefined)
        return { ...base, verdict: 'unknown', detail: 'The token does not say which kind of runner has the job.', fix };
    if (claimed !== 'self-hosted')
        return { ...base, verdict: 'broken', detail: `The token says that the runner is ${quote(claimed)}.`, fix };
    const agrees = told?.environment === undefined || told.environment === 'self-hosted';
    return {
        ...base,
        verdict: agrees ? 'holds' : 'broken',
        detail: agrees
            ? 'The token says that the runner is self-hosted. That says whose it is, not where.'
            : `The token says that the runner is self-hosted, the job says ${quote(told?.environment)}.`,
        fix,
    };
}

;// CONCATENATED MODULE: ./lib/answer.js
const FIX = 'Nothing was exported. Find out which service answers under the name of STS.';
const SKEW_MS = 5 * 60_000;
const check = (name, holds, detail) => ({
    name,
    verdict: holds === undefined ? 'unknown' : holds ? 'holds' : 'broken',
    detail,
    code: 'STS_ANSWER',
    fix: FIX,
});
/** The ARN of the session that was asked for. */
const sessionArn = ({ role, sessionName }) => `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`;
/** Whether STS answered `AssumeRoleWithWebIdentity` with what was asked for. Pure. `now` in milliseconds. */
function checkAssumed(assumed, hop, { claims }, now) {
    const { Audience, SubjectFromWebIdentityToken, Provider } = assumed;
    const { role } = hop;
    const audience = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
    const issuer = String(claims.iss);
    const providers = [issuer, `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`];
    const [arn, ...credentials] = checkSession(assumed, hop, now);
    return [
        arn,
        check('audience that STS saw', Audience === audience, `STS saw audience ${Audience ?? 'none'}.`),
        check('subject that STS saw', SubjectFromWebIdentityToken === claims.sub, `STS saw subject ${SubjectFromWebIdentityToken ?? 'none'}.`),
        check('provider that STS saw', Provider === undefined ? undefined : providers.includes(Provider), `STS used provider ${Provider ?? 'of no name'}.`),
        ...credentials,
    ];
}
/** Whether STS answered `AssumeRole` with what was asked for. Pure. `now` in milliseconds. */
function checkChained(assumed, hop, now) {
    const wanted = hop.request.SourceIdentity;
    const source = check('source identity that STS saw', assumed.SourceIdentity === wanted, `STS saw source identity ${assumed.SourceIdentity ?? 'none'}.`);
    return [...checkSession(assumed, hop, now), ...(wanted === undefined ? [] : [source])];
}
function checkSession({ AssumedRoleUser, Credentials }, hop, now) {
    const expires = Credentials?.Expiration?.getTime();
    const complete = Boolean(Credentials?.AccessKeyId && Credentials.SecretAccessKey && Credentials.SessionToken);
    return [
        check('assumed role', AssumedRoleUser?.Arn === sessionArn(hop), `STS made the job ${AssumedRoleUser?.Arn ?? 'nobody'}.`),
        check('temporary credentials', complete, complete ? 'STS gave credentials with a session token.' : 'STS gave no complete temporary credentials.'),
        check('expiry of the credentials', expires !== undefined && expires > now && expires <= now + hop.duration * 1000 + SKEW_MS, `The credentials expire ${new Date(expires ?? Number.NaN).toJSON() ?? 'at no known time'}; ${hop.duration} s were asked for.`),
    ];
}
/** Whether the credentials are who they should be, in STS's own words. Pure. */
function checkCaller(caller, hop) {
    const holds = caller.Arn === sessionArn(hop) && caller.Account === hop.role.account;
    return check('caller identity', holds, `The credentials are those of ${caller.Arn ?? 'nobody'} in account ${caller.Account ?? 'none'}.`);
}

;// CONCATENATED MODULE: ./lib/errors.js

const roleError = (0,errors/* errorTable */.NN)({
    SOURCE_OUTSIDE: { exit: 'policy', about: 'The source of identity that was asked for is not one of the boundary, or is not there.' },
    OPTION_REFUSED: { exit: 'usage', about: 'Inputs contradict each other, or this way to the role does not allow one of them.' },
    SESSION_INVALID: { exit: 'usage', about: 'A session policy, tag or source identity is not one that STS takes.' },
    EXPORT_REFUSED: { exit: 'usage', about: 'Credentials were to be handed on in a way that others can read, or that ends with the step.' },
    TOKEN_FILE: { exit: 'identity', about: 'The token file is missing, or is not a private file of its own.' },
    METADATA_UNAVAILABLE: { exit: 'identity', about: 'The machine, task or pod gives no credentials.' },
    METADATA_ANSWER: { exit: 'identity', about: 'A service answered with something that is not what it should be.' },
    CONTAINER_URI: {
        exit: 'identity',
        about: 'The job is no container with a role, or is told to fetch its credentials from another address than the one of AWS.',
    },
    BASE_IDENTITY: {
        exit: 'identity',
        about: 'The credentials of the machine, container or user are not those of an identity of the boundary.',
    },
    STATIC_KEYS: { exit: 'identity', about: 'The job holds long-lived AWS keys, which prove nothing of where it runs and never expire.' },
    ROLE_INVALID: { exit: 'usage', about: 'The role is neither a role ARN nor a role name, or its account is not clear.' },
    ROLE_OUTSIDE: { exit: 'policy', about: 'The role belongs to a partition or an account that is not in the boundary.' },
    AUDIENCE_OUTSIDE: { exit: 'policy', about: 'The audience that was asked for is not the one of the boundary.' },
    TOKEN_ENDPOINT_OUTSIDE: {
        exit: 'identity',
        about: 'The job is told to fetch its token from a host that no issuer of the boundary stands for.',
    },
    STS_REFUSED: { exit: 'identity', about: 'STS refused to let the job become the role.' },
    STS_UNAVAILABLE: { exit: 'failure', about: 'STS, or the issuer as STS sees it, did not answer in time.' },
    STS_ANSWER: { exit: 'identity', about: 'STS answered with an identity that was not asked for. Nothing was exported.' },
});

;// CONCATENATED MODULE: ./lib/assert.js


/**
 * Records checks and ends the step at the first that does not hold; unknown fails too, unless the boundary says otherwise.
 * Repeated ones are recorded only when they fail.
 */
function assertAll({ record, boundary }, checks, { repeated = false, of = '' } = {}) {
    const failing = checks.filter(({ verdict }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'));
    for (const { name, verdict, detail } of repeated ? failing : checks)
        record.check(`${name}${of}`, verdict, detail);
    const [first, ...others] = failing;
    if (first)
        throw failureOf(first, others);
}
function failureOf({ code, detail, fix }, others) {
    const options = { details: others.map((other) => other.detail) };
    return isOfToken(code) ? tokenError(code, detail, fix, options) : roleError(code, detail, fix, options);
}
const isOfToken = (code) => Object.hasOwn(tokenError.table, code);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./lib/sts-errors.js


/** Codes of STS that pass by themselves, as the service names them and without the SDK's suffix. */
const TRANSIENT = new Set([
    ...['IDPCommunicationError', 'Throttling', 'Throttled', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
    ...['ServiceUnavailable', 'InternalFailure', 'InternalError', 'RequestTimeout'],
]);
const TRANSIENT_EGRESS = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED']);
/** What no waiting changes, whatever the status says. */
const FINAL = new Set([
    ...['AccessDenied', 'IDPRejectedClaim', 'MalformedPolicyDocument', 'PackedPolicyTooLarge', 'RegionDisabled', 'ExpiredToken'],
    ...['InvalidClientTokenId', 'SignatureDoesNotMatch', 'ValidationError'],
]);
/** Whether an error of STS, or on the way there, may be gone at the next attempt. */
function isTransient(error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return TRANSIENT_EGRESS.has(error.code);
    const code = codeOf(error);
    if (FINAL.has(code))
        return false;
    // STS says InvalidIdentityToken also when it could not fetch the issuer's keys just then.
    if (code === 'InvalidIdentityToken')
        return NO_KEY.test((0,errors/* messageOf */.bD)(error));
    return TRANSIENT.has(code) || statusOf(error) === 429 || statusOf(error) >= 500;
}
const NO_KEY = /couldn't retrieve verification key/i;
const codeOf = (error) => (error instanceof Error ? error.name.replace(/Exception$/, '') : '');
const statusOf = (error) => error?.$metadata?.httpStatusCode ?? 0;
/** What the SDK makes of an answer that STS did not write. */
const isForeign = (error) => ['', 'Error', 'Unknown'].includes(codeOf(error));
/** What STS said. It quotes values that it does not like, secrets included. */
function reasonOf(error, secrets) {
    if (isForeign(error) && statusOf(error) !== 0)
        return `HTTP ${statusOf(error)} with something that is no answer of STS`;
    return `${codeOf(error)}: ${redacted((0,errors/* messageOf */.bD)(error), secrets)}`.replace(/\s+/g, ' ').slice(0, 500);
}
/** Long enough to be a piece of a secret and not a word. */
const PIECE = /[\w+/.%-]{12,}/g;
/** A text without the secrets and without pieces of them: what is quoted may be cut or encoded. */
function redacted(text, secrets) {
    const given = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, encodeURIComponent(secret)]);
    const whole = given.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return whole.replace(PIECE, (piece) => {
        const bare = piece.replace(/[.\u2026]+$/, '');
        return bare.length >= 12 && given.some((secret) => secret.includes(bare)) ? '***' : piece;
    });
}
/**
 * The error for people that an error of STS becomes. The SDK's own holds the request, and so the token: only its text goes on.
 * @param attempts how often it was tried, where it was given up as unavailable
 */
function stsFailure(error, trial, attempts) {
    // What did not come from STS is told as it is.
    if (statusOf(error) === 0)
        return error;
    const { region, what, secrets } = trial;
    const requestId = error.$metadata?.requestId;
    const details = requestId === undefined ? [] : [`STS request id: ${requestId}`];
    const reason = reasonOf(error, secrets);
    if (attempts !== undefined) {
        return roleError('STS_UNAVAILABLE', `STS in ${region} did not answer in ${attempts} attempts: ${reason}`, unavailableFix(error), {
            details,
        });
    }
    return roleError('STS_REFUSED', `STS in ${region} refused ${what}: ${reason}`, fixOf(error, trial), { details });
}
const unavailableFix = (error) => codeOf(error) === 'IDPCommunicationError' || codeOf(error) === 'InvalidIdentityToken'
    ? 'STS must reach the discovery document and the keys of the issuer: check that both answer from outside within 5 s.'
    : 'Try again; if it stays, look at the service health of the region.';
const LOOK_UP = 'Look the request up in CloudTrail by its id.';
/** What to do about an error that has to do with the credentials or the way alone; undefined for any other. */
function fixOfAny(code) {
    switch (code) {
        case '':
        case 'Error':
        case 'Unknown':
            return 'Something between here and STS answers in its place: look at the proxy and at what the name of STS leads to.';
        case 'ExpiredToken':
            return 'The credentials that the call was made with have ended: take them again, and look at the clock of this runner.';
        case 'InvalidClientTokenId':
            return 'The credentials that the call was made with are not known to STS in this partition: check where they come from, and that their user or role still exists.';
        case 'SignatureDoesNotMatch':
            return 'Set the clock of the runner by NTP; if it is right, the secret key does not belong to the key id.';
        case 'MissingAuthenticationToken':
        case 'IncompleteSignature':
            return 'Something between here and STS changes the request: look at the proxy.';
        default:
            return undefined;
    }
}
function fixOf(error, { hop, token }) {
    const code = codeOf(error);
    if (!hop)
        return (code === 'AccessDenied' ? ANYONE_MAY_ASK : fixOfAny(code)) ?? LOOK_UP;
    const { role, region, request } = hop;
    const said = (0,errors/* messageOf */.bD)(error);
    switch (code) {
        case 'AccessDenied':
            return token ? webIdentityTrust(role.arn, token) : chainTrust(hop);
        case 'InvalidIdentityToken':
            return token ? tokenFix(said, hop, token) : LOOK_UP;
        case 'ExpiredToken':
            return token ? 'The token was fresh by the clock of this runner: set its clock by NTP.' : fixOfAny(code);
        case 'IDPRejectedClaim':
            return 'The issuer says that the token is revoked or not its own: look at its log, and take a new token in a new job.';
        case 'RegionDisabled':
            return `Switch STS in ${region} on in the account settings of IAM, in account ${role.account}.`;
        case 'ValidationError':
            return /duration/i.test(said)
                ? `Lower duration-seconds to at most the maximum session duration of ${role.arn}, and to 3600 for a role that a role assumes.`
                : 'Check session-name, tags, source-identity and policies against the limits of STS.';
        case 'InvalidParameterValue':
            return 'A transitive tag of the session before cannot be set again: leave it out of "tags".';
        case 'PackedPolicyTooLarge':
            return 'Session policies and tags are too large together: shorten "session-policy", or keep it as a managed policy and name that with "managed-policies".';
        case 'MalformedPolicyDocument':
            return request.Policy === undefined && request.PolicyArns === undefined
                ? `Correct the policies of ${role.arn}.`
                : 'Correct "session-policy"; a managed policy that is named must exist in the account of the role.';
        default:
            return fixOfAny(code) ?? LOOK_UP;
    }
}
const ANYONE_MAY_ASK = 'No policy of the role is needed to ask who one is: look at the policy of the VPC endpoint for STS, and at the policies of the organisation.';
const webIdentityTrust = (role, { claims }) => `Check that ${role} exists and that its trust policy allows sts:AssumeRoleWithWebIdentity for sub ${JSON.stringify(claims.sub)} and aud ${JSON.stringify(claims.aud)}.`;
function chainTrust({ role, request }) {
    const also = [...(request.Tags ? ['sts:TagSession'] : []), ...(request.SourceIdentity === undefined ? [] : ['sts:SetSourceIdentity'])];
    const actions = ['sts:AssumeRole', ...also].join(', ');
    return `Check that ${role.arn} exists, that its trust policy allows ${actions} for the identity of the hop before, and that this one's own policy allows ${actions} on it.`;
}
function tokenFix(said, { role, region }, { claims }) {
    const audience = JSON.stringify(claims.aud);
    if (/audience/i.test(said)) {
        return `Add ${audience} to the client ids of the OIDC provider in account ${role.account}, or set "identity: audience" to what it has: ${(0,partitions/* suggestedAudience */.MW)(region)} or sts.amazonaws.com are usual.`;
    }
    if (/no openidconnect provider/i.test(said)) {
        return `Create the OIDC provider for ${JSON.stringify(claims.iss)} in account ${role.account} with client id ${audience}.`;
    }
    return 'Compare issuer, keys and thumbprint of the OIDC provider in IAM with what the issuer publishes.';
}

;// CONCATENATED MODULE: ./lib/exchange.js



/** How often a call is tried, and how long is waited in between at most. */
const ATTEMPTS = 5;
const LONGEST_WAIT_MS = 8_000;
/** `AssumeRoleWithWebIdentity` with a fresh token for each attempt. @throws STS_REFUSED, STS_UNAVAILABLE */
async function becomeByToken(context, hop, deadline, freshToken) {
    return attempts(context, deadline, async (signal) => {
        const token = await freshToken();
        const trial = { ...trialOf(hop), token, secrets: [token.text] };
        const { Policy, PolicyArns } = hop.request;
        const input = {
            ...common(hop),
            WebIdentityToken: token.text,
            ...(Policy !== undefined && { Policy }),
            ...(PolicyArns && { PolicyArns }),
        };
        return {
            trial,
            send: async () => ({
                assumed: await context.aws.call('sts', 'AssumeRoleWithWebIdentity', input, {
                    region: hop.region,
                    anonymous: true,
                    attempts: 1,
                    signal,
                }),
                token,
            }),
        };
    });
}
/** `AssumeRole` with the credentials of the hop before. @throws STS_REFUSED, STS_UNAVAILABLE */
async function becomeByRole(context, hop, deadline, credentials) {
    const trial = { ...trialOf(hop), secrets: secretsOf(credentials) };
    const input = { ...common(hop), ...hop.request };
    return attempts(context, deadline, async (signal) => ({
        trial,
        send: async () => ({
            assumed: await context.aws.call('sts', 'AssumeRole', input, { region: hop.region, credentials, attempts: 1, signal }),
        }),
    }));
}
/** `GetCallerIdentity`: whose credentials they are. @throws STS_REFUSED, STS_UNAVAILABLE */
async function askCaller(context, region, credentials, deadline) {
    const trial = { region, what: 'the credentials', secrets: secretsOf(credentials) };
    const { caller } = await attempts(context, deadline, async (signal) => ({
        trial,
        send: async () => ({ caller: await context.aws.call('sts', 'GetCallerIdentity', {}, { region, credentials, attempts: 1, signal }) }),
    }));
    return caller;
}
const trialOf = (hop) => ({ region: hop.region, what: hop.role.arn, hop });
const secretsOf = ({ secretAccessKey, sessionToken = '' }) => [secretAccessKey, sessionToken];
const common = ({ role, sessionName, duration }) => ({ RoleArn: role.arn, RoleSessionName: sessionName, DurationSeconds: duration });
/** Tries again what passes by itself. Waits are random up to a doubling bound (full jitter). */
async function attempts({ now, log }, { ends, seconds }, prepare) {
    const left = () => ends - now();
    for (let attempt = 1;; attempt += 1) {
        const signal = AbortSignal.timeout(Math.max(1, left()));
        // What is sent first has to be fetched, and its source may hang as well.
        const { trial, send } = await within(signal, prepare(signal), () => outOfTime('There was nothing to send to STS', seconds, attempt));
        try {
            return { ...(await send()), attempts: attempt };
        }
        catch (error) {
            if (signal.aborted)
                throw outOfTime('STS did not answer', seconds, attempt);
            if (!isTransient(error))
                throw stsFailure(error, trial);
            const delay = Math.random() * Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt);
            if (attempt === ATTEMPTS || delay >= left())
                throw stsFailure(error, trial, attempt);
            log.info(`STS: ${reasonOf(error, trial.secrets)}; attempt ${attempt} of ${ATTEMPTS}.`);
            await (0,promises_.setTimeout)(delay);
        }
    }
}
/** The result of some work, or the error once the time is over. */
function within(signal, work, late) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(late());
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
const outOfTime = (what, seconds, attempt) => roleError('STS_UNAVAILABLE', `${what} in ${seconds} s (attempt ${attempt}).`, 'Try again; if it stays, look at the network, at the server that gives the token and at the service health of the region, or raise timeout-seconds.');

;// CONCATENATED MODULE: ./lib/identity/base.js

const SESSION = /^arn:[a-z-]+:sts::\d{12}:assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/;
const USER = /^arn:[a-z-]+:iam::\d{12}:user\/[\w+=,.@/-]+$/;
/**
 * Whether credentials of a machine, container or user are those of an identity of the boundary. Pure.
 * @param kind what they must be: temporary ones of a role, or of a user
 */
function checkBase({ Arn = '', Account = '' }, { partition, accounts }, kind) {
    const role = SESSION.exec(Arn)?.[1];
    const of = `arn:${(0,partitions/* arnPartition */.IQ)(partition)}:${kind === 'role' ? 'sts' : 'iam'}::${Account}:`;
    const inside = Object.values(accounts).includes(Account) && Arn.startsWith(of);
    const holds = inside && (kind === 'role' ? role !== undefined : USER.test(Arn));
    return {
        identity: { arn: Arn, account: Account, ...(role !== undefined && { role }) },
        check: {
            name: 'identity of the job',
            verdict: holds ? 'holds' : 'broken',
            detail: `The job is ${Arn || 'nobody'} in account ${Account || 'none'}.`,
            code: 'BASE_IDENTITY',
            fix: `It must be a ${kind === 'role' ? 'role' : 'user, not the root of an account,'} of an account under "accounts" in sovereign.yaml.`,
        },
    };
}

;// CONCATENATED MODULE: ./lib/session.js


/** The limits of STS. */
const MAX_POLICY = 2048;
const MAX_ARNS = 10;
const MAX_TAGS = 50;
const invalid = (what, fix) => roleError('SESSION_INVALID', what, fix);
/**
 * The inline and managed session policies.
 * @param account of the role that they are for
 * @throws SESSION_INVALID
 */
function sessionPolicies(inputs, { partition }, account) {
    const prefix = `arn:${(0,partitions/* arnPartition */.IQ)(partition)}:iam::`;
    for (const arn of inputs.managed) {
        const [, owner] = /^arn:[a-z-]+:iam::(aws|\d{12}):policy\/[\w+=,.@/-]{1,512}$/.exec(arn) ?? [];
        if (owner === undefined || !arn.startsWith(prefix) || (owner !== 'aws' && owner !== account)) {
            throw invalid(`${JSON.stringify(arn.slice(0, 200))} is not a managed policy that can narrow this role.`, `Write ${prefix}aws:policy/NAME, or ${prefix}${account}:policy/NAME for one of the role's own account.`);
        }
    }
    if (inputs.managed.length > MAX_ARNS)
        throw invalid(`${inputs.managed.length} managed policies are given; STS takes ${MAX_ARNS}.`, 'Join them into fewer policies.');
    return {
        ...(inputs.policy !== undefined && { Policy: inlinePolicy(inputs.policy) }),
        ...(inputs.managed.length > 0 && { PolicyArns: inputs.managed.map((arn) => ({ arn })) }),
    };
}
/** White space between the parts of a JSON text; what texts hold stays. */
const BETWEEN = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g;
/** A policy without white space, when it is one. It is not written anew: STS judges what is there twice, and nothing gets lost. */
function inlinePolicy(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw invalid('The input "session-policy" is not JSON.', 'Write an IAM policy document.');
    }
    const { Version, Statement } = Object(document);
    const statements = Array.isArray(Statement) ? Statement : [Statement];
    const complete = statements.every((statement) => {
        const { Effect } = Object(statement);
        return Effect === 'Allow' || Effect === 'Deny';
    });
    if (Array.isArray(document) || Version !== '2012-10-17' || statements.length === 0 || !complete) {
        throw invalid('The input "session-policy" is not an IAM policy document.', 'It needs "Version": "2012-10-17" and "Statement" with the Effect Allow or Deny in each.');
    }
    const compact = text.replace(BETWEEN, '$1');
    if (compact.length <= MAX_POLICY)
        return compact;
    throw invalid(`The session policy has ${compact.length} characters without white space; STS takes ${MAX_POLICY}.`, 'Keep it as a managed policy in the account of the role, and name that with "managed-policies".');
}
/** Characters of session tags: letters, digits, spaces and `_.:/=+-@`. */
const TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** Tags, their transitive keys and the source identity. @throws SESSION_INVALID */
function sessionTags(inputs) {
    const tags = inputs.tags.map((line) => {
        const at = line.indexOf('=');
        const Key = line.slice(0, Math.max(at, 0)).trim();
        const Value = line.slice(at + 1).trim();
        if (at < 1 || Key === '' || Key.length > 128 || Value.length > 256 || !TAG.test(Key) || !TAG.test(Value) || /^aws:/i.test(Key)) {
            throw invalid(`${JSON.stringify(line.slice(0, 200))} is not a session tag.`, 'Write KEY=VALUE with up to 128 and 256 letters, digits, spaces and _.:/=+-@; keys do not start with "aws:".');
        }
        return { Key, Value };
    });
    const keys = tags.map(({ Key }) => Key);
    const twice = keys.find((key, index) => keys.findIndex((other) => other.toLowerCase() === key.toLowerCase()) !== index);
    if (twice !== undefined)
        throw invalid(`The session tag ${JSON.stringify(twice)} is given twice.`, 'Keys differ in more than upper and lower case.');
    if (tags.length > MAX_TAGS)
        throw invalid(`${tags.length} session tags are given; STS takes ${MAX_TAGS}.`, 'Leave some out.');
    const stray = inputs.transitive.find((key) => !keys.includes(key));
    if (stray !== undefined)
        throw invalid(`The transitive tag ${JSON.stringify(stray)} is not one of the tags.`, 'Add it to "tags".');
    return {
        ...(tags.length > 0 && { Tags: tags }),
        ...(inputs.transitive.length > 0 && { TransitiveTagKeys: [...new Set(inputs.transitive)] }),
        ...(inputs.sourceIdentity !== undefined && { SourceIdentity: inputs.sourceIdentity }),
    };
}
/** What a later hop of a chain still sends: what is transitive, and the source identity, go on by themselves and cannot be sent again. */
function tagsOfLaterHop({ Tags = [], TransitiveTagKeys = [] }) {
    const own = Tags.filter(({ Key }) => !TransitiveTagKeys.includes(Key));
    return own.length > 0 ? { Tags: own } : {};
}

;// CONCATENATED MODULE: ./lib/plan.js


/** A session that only has to last until the next hop is the shortest that STS gives. */
const SHORTEST = 900;
/** What STS allows when a role assumes a role. */
const LONGEST_CHAINED = 3600;
/**
 * The hops to the last role, each with what is asked of it: policies and duration are for the last session, tags and the source
 * identity start with the first `AssumeRole`. Pure.
 * @throws OPTION_REFUSED with the reason, where the calls on the way do not allow what is asked
 */
function planHops(roles, start, wish) {
    const firstAssume = start === 'token' ? 1 : 0;
    const last = roles.length - 1;
    refuseImpossible(roles.length, start, wish);
    return roles.map((role, index) => {
        const tags = index < firstAssume ? {} : index === firstAssume ? wish.tags : tagsOfLaterHop(wish.tags);
        return {
            role,
            sessionName: wish.sessionName,
            region: wish.region,
            duration: index === last ? wish.duration : SHORTEST,
            request: { ...(index === last ? wish.policies : {}), ...tags },
        };
    });
}
function refuseImpossible(hops, start, { duration, policies, tags }) {
    const calls = start === 'token' ? hops - 1 : hops;
    const asked = [
        ...(tags.Tags ? ['tags'] : []),
        ...(tags.TransitiveTagKeys ? ['transitive-tags'] : []),
        ...(tags.SourceIdentity === undefined ? [] : ['source-identity']),
    ];
    if (calls === 0 && asked.length > 0) {
        throw roleError('OPTION_REFUSED', start === 'token'
            ? `AssumeRoleWithWebIdentity takes no ${asked.join(', ')}: with a token they are claims of its issuer, and CI servers send none.`
            : `The job already has this role, so that there is no call to send ${asked.join(', ')} with.`, start === 'token' ? 'Leave them out, or add a role to "chain": AssumeRole takes them.' : 'Leave them out, or name another role.');
    }
    if (hops === 0 && (policies.Policy !== undefined || policies.PolicyArns)) {
        throw roleError('OPTION_REFUSED', 'The job already has this role, so that there is no call to send a session policy with.', 'Leave it out, or name another role.');
    }
    const byRole = start === 'user' ? hops > 1 : calls > 0;
    if (byRole && duration > LONGEST_CHAINED) {
        throw roleError('OPTION_REFUSED', `duration-seconds is ${duration}; STS gives a role that is assumed by a role (role chaining) at most ${LONGEST_CHAINED} s.`, `Set it to at most ${LONGEST_CHAINED}, and call the step again in a longer job.`);
    }
}

;// CONCATENATED MODULE: ./lib/role.js


const ARN = /^arn:([a-z0-9-]+):iam::(\d{12}):role\/([\w+=,.@/-]+)$/;
const NAME = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
/**
 * A role of the chain: an ARN, a name, or a name with its account as `NAME@ACCOUNT`. Role names may hold an `@` of their own, so
 * what follows the last one counts only when it is an account of the boundary.
 * @throws ROLE_INVALID, ROLE_OUTSIDE
 */
function resolveChained(boundary, line) {
    const at = line.startsWith('arn:') ? -1 : line.lastIndexOf('@');
    const account = line.slice(at + 1);
    const named = at > 0 && (Object.hasOwn(boundary.accounts, account) || Object.values(boundary.accounts).includes(account));
    return named ? resolveRole(boundary, line.slice(0, at), account) : resolveRole(boundary, line, undefined, 'ROLE@ACCOUNT');
}
/**
 * The role that an input means: an ARN of the boundary's partition and accounts, or a name (with its path) that is completed
 * with the account, never with the partition `aws` by default.
 * @param written how an account is named there, where it is not by the input "account"
 * @throws ROLE_INVALID, ROLE_OUTSIDE, BOUNDARY_INCOMPLETE
 */
function resolveRole(boundary, input, accountInput, written) {
    const partition = (0,partitions/* arnPartition */.IQ)(boundary.partition);
    const ids = [...new Set(Object.values(boundary.accounts))];
    const arn = ARN.exec(input);
    if (!arn) {
        if (input.startsWith('arn:') || !NAME.test(input)) {
            throw roleError('ROLE_INVALID', `${JSON.stringify(input.slice(0, 200))} is not a role.`, `Write arn:${partition}:iam::ACCOUNT:role/NAME, or the name.`);
        }
        const account = accountInput === undefined ? ids[0] : (0,boundary_boundary/* accountOf */.XP)(boundary, accountInput);
        if (account === undefined || (accountInput === undefined && ids.length > 1)) {
            throw roleError('ROLE_INVALID', `Role "${input}" could be in any of ${ids.length} accounts of the boundary.`, `Name the account ${written === undefined ? 'with the input "account"' : `as ${written}`} (${Object.keys(boundary.accounts).join(', ') || 'none is declared under "accounts"'}), or write the ARN.`);
        }
        return roleOf(partition, account, input);
    }
    const [, actual = '', account = '', path = ''] = arn;
    if (!NAME.test(path))
        throw roleError('ROLE_INVALID', `"${input.slice(0, 200)}" has no role name.`, 'Copy the ARN from IAM.');
    if (actual !== partition) {
        throw roleError('ROLE_OUTSIDE', `The role is in partition ${actual}; the boundary is ${partition}.`, `A role of the boundary starts with arn:${partition}:iam::.`);
    }
    if (!ids.includes(account) || (accountInput !== undefined && (0,boundary_boundary/* accountOf */.XP)(boundary, accountInput) !== account)) {
        throw roleError('ROLE_OUTSIDE', `The role is in account ${account}, which is not ${accountInput === undefined ? 'an account of the boundary' : `"${accountInput}"`}.`, 'If it belongs there, name it under "accounts" in sovereign.yaml, where the change is reviewed.');
    }
    return roleOf(partition, account, path);
}
const roleOf = (partition, account, path) => ({
    arn: `arn:${partition}:iam::${account}:role/${path}`,
    partition,
    account,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
});
/** A session name that leads from CloudTrail to the run; 2 to 64 characters of `[\w+=,.@-]`. */
function sessionNameOf(facts) {
    const run = [facts.runId, facts.runAttempt].filter((part) => part !== undefined).join('-') || facts.product;
    const repository = (facts.repository ?? 'sovereign').replaceAll('/', '.');
    const clean = (text) => text.replace(/[^\w+=,.@-]+/g, '-');
    const tail = clean(run).slice(0, 40);
    return `${clean(repository).slice(0, 63 - tail.length)}-${tail}`;
}

;// CONCATENATED MODULE: ./lib/become.js








/**
 * Goes the way from what the job is to the last role. Every token, answer and identity on the way is checked before the next call;
 * that the last credentials are who they should be is left to {@link confirmCaller}.
 */
async function become(context, route) {
    const { identity } = route;
    return identity.kind === 'token' ? byToken(context, route, identity) : byCredentials(context, route, identity);
}
async function byToken(context, { roles, wish, deadline }, identity) {
    const { boundary, now } = context;
    const own = identity.role === undefined ? undefined : resolveRole(boundary, identity.role);
    const [first, ...later] = planHops(own && own.arn !== roles[0].arn ? [own, ...roles] : roles, 'token', wish);
    const { assumed, token, attempts } = await becomeByToken(context, first, deadline, tokenTaker(context, identity));
    const credentials = maskedCredentials(context, assumed);
    assertAll(context, checkAssumed(assumed, first, token, now()));
    const start = {
        role: first.role,
        credentials,
        hop: first,
        hops: [{ role: first.role, requestId: assumed.$metadata.requestId }],
        deadline,
    };
    return { ...(await followChain(context, later, start)), token, attempts };
}
/** Takes a token that has passed every check; the checks of later attempts are recorded only when they fail. */
function tokenTaker(context, { fresh, source }) {
    const { boundary, host, now, fetch } = context;
    const identity = boundary.identity;
    const checkSignature = createSignatureCheck(fetch);
    let repeated = false;
    return async () => {
        const token = readToken(await fresh());
        const checks = checkToken(token, { boundary: { partition: boundary.partition, identity }, facts: host.facts, source, now: now() });
        assertAll(context, checks, { repeated });
        if (identity.jwks === 'verify')
            assertAll(context, [await checkSignature(token)], { repeated });
        repeated = true;
        return token;
    };
}
async function byCredentials(context, { roles, wish, deadline }, identity) {
    const { boundary, host } = context;
    // What the boundary requires of a token cannot hold without one: this is known before anything is asked.
    assertAll(context, [...(identity.is === 'role' ? [OWN_MACHINE] : []), ...checkPins(undefined, boundary.identity?.require)]);
    const taken = await identity.take();
    for (const secret of [taken.secretAccessKey, taken.sessionToken, taken.accessKeyId])
        if (secret)
            host.mask(secret);
    const caller = await askCaller(context, wish.region, awsCredentials(taken), deadline);
    const { identity: base, check } = checkBase(caller, boundary, identity.is);
    assertAll(context, [check]);
    const [role] = roles;
    const already = identity.is === 'role' && base.role === role.name && base.account === role.account;
    const hops = planHops(already ? roles.slice(1) : roles, identity.is, wish);
    const [first, ...later] = hops;
    if (!first)
        return { role, credentials: asRole(taken), base, hops: [], attempts: 0, deadline };
    const begun = await chained(context, first, deadline, awsCredentials(taken), ' (hop 1)');
    return { ...(await followChain(context, later, begun)), base, attempts: begun.attempts };
}
async function followChain(context, later, start) {
    let stage = start;
    for (const hop of later) {
        await confirmCaller(context, stage, ` (hop ${stage.hops.length})`);
        const next = await chained(context, hop, stage.deadline, awsCredentials(stage.credentials), ` (hop ${stage.hops.length + 1})`);
        stage = { ...next, hops: [...stage.hops, ...next.hops] };
    }
    return stage;
}
async function chained(context, hop, deadline, by, of) {
    const { assumed, attempts } = await becomeByRole(context, hop, deadline, by);
    const credentials = maskedCredentials(context, assumed);
    assertAll(context, checkChained(assumed, hop, context.now()), { of });
    return { role: hop.role, credentials, hop, hops: [{ role: hop.role, requestId: assumed.$metadata.requestId }], deadline, attempts };
}
/** Whether the credentials are who they should be, in the words of STS on the same host. @throws STS_ANSWER, STS_REFUSED, STS_UNAVAILABLE */
async function confirmCaller(context, { hop, credentials, deadline }, of = '') {
    // Credentials that the job had already were asked who they are when they were taken.
    if (!hop)
        return;
    const caller = await askCaller(context, hop.region, awsCredentials(credentials), deadline);
    assertAll(context, [checkCaller(caller, hop)], { of });
}
/** The credentials of an answer, masked before anything else is done with it. They may be incomplete: the checks say so. */
function maskedCredentials({ host }, { Credentials }) {
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = Credentials ?? {};
    for (const secret of [SecretAccessKey, SessionToken, AccessKeyId])
        if (secret !== '')
            host.mask(secret);
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expires: Expiration?.getTime() ?? 0 };
}
const awsCredentials = ({ accessKeyId, secretAccessKey, sessionToken }) => ({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
});
function asRole({ accessKeyId, secretAccessKey, sessionToken, expires }) {
    if (sessionToken !== undefined && expires !== undefined)
        return { accessKeyId, secretAccessKey, sessionToken, expires };
    throw roleError('BASE_IDENTITY', 'The credentials of the job are not temporary.', 'Name a role that they may assume.');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/aws/ecr-login.js
var ecr_login = __nccwpck_require__(8273);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/aws/docker-config.js
var docker_config = __nccwpck_require__(9718);
;// CONCATENATED MODULE: ./lib/registries/earlier.js

/** How a client is set up: none of them holds a login. `proxies` may, and then stays behind. */
const SETTINGS = ['currentContext', 'cliPluginsExtraDirs', 'aliases', 'features', 'proxies'];
const SECRETS = ['auth', 'username', 'password', 'identitytoken', 'registrytoken'];
/**
 * Decides what a configuration of `docker login` or `podman login` hands on to the private one: logins of registries that the boundary
 * names, and settings without logins. A login of any other registry is not taken out of its file. Pure.
 * @param isNamed whether the boundary names the registry of a `host[:port]`
 * @param isOurs whether this step logs in to it
 */
function keepOf(config, isNamed, isOurs) {
    const kept = { auths: {}, credHelpers: {}, settings: {}, left: [], secrets: [] };
    const { auths, credHelpers, credsStore } = config;
    const left = new Set();
    const helpers = Object.entries((0,json/* fieldsOf */.Pf)(credHelpers));
    const entries = [];
    for (const [key, value] of Object.entries((0,json/* fieldsOf */.Pf)(auths))) {
        const authority = (0,docker_config/* authorityOfKey */.ky)(key);
        if (isOurs(authority))
            continue;
        const entry = earlier_secretsOf(value);
        if (!isNamed(authority))
            left.add(authority);
        else if (Object.keys(entry).length > 0)
            entries.push([key, entry]);
        // A store for all registries would hide the logins of this step: it goes on as the helper of those that it was used for.
        else if (typeof credsStore === 'string')
            helpers.push([authority, credsStore]);
    }
    kept.auths = Object.fromEntries(entries);
    kept.secrets = entries.flatMap(([, entry]) => maskable(entry));
    const named = [];
    for (const [key, helper] of helpers) {
        const authority = (0,docker_config/* authorityOfKey */.ky)(key);
        if (typeof helper !== 'string' || helper === '' || isOurs(authority))
            continue;
        if (isNamed(authority))
            named.push([authority, helper]);
        else
            left.add(authority);
    }
    kept.credHelpers = Object.fromEntries(named);
    for (const name of [...SETTINGS, 'HttpHeaders']) {
        if (config[name] === undefined)
            continue;
        if (name === 'HttpHeaders' || (name === 'proxies' && JSON.stringify(config[name]).includes('@')))
            left.add(name);
        else
            kept.settings[name] = config[name];
    }
    kept.left = [...left].sort();
    return kept;
}
const earlier_secretsOf = (value) => Object.fromEntries(Object.entries((0,json/* fieldsOf */.Pf)(value)).filter((field) => SECRETS.includes(field[0]) && typeof field[1] === 'string' && field[1] !== ''));
const maskable = ({ username: _, ...secrets }) => [
    ...Object.values(secrets),
    ...(secrets.auth === undefined ? [] : [(0,docker_config/* decodeAuth */.X$)(secrets.auth)?.password ?? '']).filter((password) => password !== ''),
];

;// CONCATENATED MODULE: ./lib/registries/errors.js

const registryError = (0,errors/* errorTable */.NN)({
    REGISTRY_LOGIN_INVALID: { exit: 'usage', about: 'A line of the input "registries" names no registry.' },
    REGISTRY_LOGIN_OUTSIDE: { exit: 'policy', about: 'A registry that was to be logged in to is not one of the boundary.' },
    REGISTRY_LOGIN_DENIED: { exit: 'identity', about: 'ECR refused to give a login, or gave no answer.' },
});

;// CONCATENATED MODULE: ./lib/registries/wishes.js


/** Every ECR registry that the boundary lists. */
const ALL = 'all';
/**
 * The registries that lines of the input `registries` ask for, each once, by region and account. Pure.
 * @param region where a registry is that is named by its account alone
 * @throws REGISTRY_LOGIN_INVALID, REGISTRY_LOGIN_OUTSIDE
 */
function planRegistries(boundary, inputs, region) {
    const wishes = new Map();
    for (const line of inputs) {
        for (const wish of line === ALL ? listed(boundary) : [named(boundary, line, region)])
            wishes.set(`${wish.region}/${wish.account}`, wish);
    }
    return [...wishes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wish]) => wish);
}
/** The ECR registry of the boundary's accounts and regions that answers under `host[:port]`. */
function ecrRegistryAt(boundary, authority) {
    for (const region of boundary.regions) {
        for (const account of Object.values(boundary.accounts)) {
            const registry = registryOf(boundary, account, region);
            if (registry.hosts.includes(authority))
                return registry;
        }
    }
    return undefined;
}
const registryOf = (boundary, account, region) => {
    const [first, ...others] = (0,partitions/* registryEndpoints */.SM)(account, region, boundary.ports).map((endpoint) => (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2));
    return { account, region, hosts: [first, ...others] };
};
function listed(boundary) {
    const found = boundary.registries.flatMap(({ account, region }) => account !== undefined && region !== undefined && boundary.regions.includes(region) ? [registryOf(boundary, account, region)] : []);
    if (found.length > 0)
        return found;
    throw registryError('REGISTRY_LOGIN_OUTSIDE', `All ECR registries of the boundary were asked for, and it lists none in ${boundary.regions.join(', ')}.`, 'Add them under "registries" in sovereign.yaml, or name an account.');
}
function named(boundary, line, workRegion) {
    const [first = '', second, ...rest] = line.split('/');
    if (/[.:]/.test(first))
        return atHost(boundary, line);
    if (first === '' || second === '' || rest.length > 0) {
        throw registryError('REGISTRY_LOGIN_INVALID', `"${shown(line)}" is neither an account, nor ACCOUNT/REGION, nor a host.`, 'Write for example "all", "build", "111122223333/eusc-de-east-1" or the host of a registry.');
    }
    const region = second ?? workRegion;
    if (!boundary.regions.includes(region)) {
        throw registryError('REGISTRY_LOGIN_OUTSIDE', `"${shown(line)}" is a registry in ${shown(region)}, which is no region of the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
    }
    return registryOf(boundary, accountOrRefusal(boundary, first, line), region);
}
function accountOrRefusal(boundary, reference, line) {
    try {
        return (0,boundary_boundary/* accountOf */.XP)(boundary, reference);
    }
    catch (error) {
        if (!(error instanceof errors/* SovereignError */.Rj))
            throw error;
        const known = Object.keys(boundary.accounts).join(', ') || 'none';
        throw registryError('REGISTRY_LOGIN_OUTSIDE', `"${shown(line)}" is a registry of an account that the boundary does not name (it names: ${known}).`, 'Name the account under "accounts" in sovereign.yaml, where the change is reviewed.');
    }
}
function atHost(boundary, line) {
    const registry = ecrRegistryAt(boundary, line);
    if (registry)
        return registry;
    const refuse = (why, fix) => registryError('REGISTRY_LOGIN_OUTSIDE', `No login to "${shown(line)}": ${why}.`, fix);
    if (/^(?:https?:\/\/)?(?:public\.ecr\.aws|ecr-public\.)/i.test(line)) {
        throw refuse('the public gallery of ECR gives its tokens in us-east-1 alone and serves its images from all over the world', 'Copy the images that you need into a registry of the boundary.');
    }
    if (/^[a-z]+:\/\/|[/@]/i.test(line)) {
        throw registryError('REGISTRY_LOGIN_INVALID', `"${shown(line)}" is more than a host.`, 'Write the host of the registry alone: no scheme, user or repository.');
    }
    throw refuse('it is not the host of an ECR registry in an account and a region of the boundary', 'Name an account under "accounts" and a region under "regions" in sovereign.yaml. For a registry other than ECR, use its own login after this step.');
}
const shown = (text) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);

;// CONCATENATED MODULE: ./lib/registries/docker-config.js





/** What the Docker client keeps beside its configuration and needs again: its plugins, contexts and builders. Linked, never copied. */
const NEIGHBOURS = ['buildx', 'cli-plugins', 'contexts'];
const NONE = { auths: {}, credHelpers: {}, settings: {}, left: [], secrets: [] };
/**
 * The configuration file that docker, podman, buildah, skopeo, crane and oras read: a login under every name of each registry. It has
 * no `credsStore`, which would come before the logins. Same logins, same bytes.
 */
function dockerConfig(logins, kept = NONE) {
    const own = logins.flatMap((login) => login.hosts.map((host) => [host, { auth: (0,ecr_login/* basicAuth */.t)(login.username, login.password) }]));
    const config = {
        ...kept.settings,
        auths: sorted([...Object.entries(kept.auths), ...own]),
        ...(Object.keys(kept.credHelpers).length > 0 && { credHelpers: sorted(Object.entries(kept.credHelpers)) }),
    };
    return `${JSON.stringify(config, undefined, 2)}\n`;
}
const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
/**
 * Writes the logins into a folder that only this job can read, and says which variables point clients to it. From the configuration
 * that the job had before, logins of registries of the boundary go on, and what is no login; nothing else is taken out of it, and what
 * later steps no longer see is said.
 * @param announce told of what is about to be left, before it is, so that a step that is cancelled in between can be cleaned up
 * @throws DOCKER_CONFIG_INVALID for an earlier configuration that cannot be read, FILE_UNWRITABLE
 */
async function writeDockerConfig(context, logins, announce = () => undefined) {
    const { host, files } = context;
    const folder = external_node_path_.join(host.privateFolder, 'docker');
    const file = external_node_path_.join(folder, 'config.json');
    const text = dockerConfig(logins, await keepEarlier(context, logins));
    const links = await neighbours(earlierFolder(context), folder);
    const handover = {
        variables: [
            ['DOCKER_CONFIG', folder],
            ['REGISTRY_AUTH_FILE', file],
        ],
        folder,
    };
    warnOfVariable(context, logins);
    announce(handover);
    (0,lib_files/* makeFolder */.fc)(folder, 0o700);
    await files.write(file, text, 0o600);
    for (const { link, target } of links)
        await makeLink(link, target);
    return handover;
}
const earlierFolder = ({ host }) => (0,docker_config/* dockerFolder */.NC)({ DOCKER_CONFIG: host.env('DOCKER_CONFIG'), HOME: host.env('HOME') });
/** The file that podman, buildah and skopeo would have read. */
function containersFile({ host }) {
    const runtime = host.env('XDG_RUNTIME_DIR');
    const file = host.env('REGISTRY_AUTH_FILE') || (runtime ? external_node_path_.join(runtime, 'containers', 'auth.json') : undefined);
    return file === undefined ? [] : [external_node_path_.resolve(file)];
}
/** The Docker client reads this variable too since 28.3, and before its file. */
function warnOfVariable({ host, log }, logins) {
    const given = host.env('DOCKER_AUTH_CONFIG') ?? '';
    const hidden = logins.flatMap(({ hosts }) => hosts).filter((name) => given.includes(name));
    if (hidden.length === 0)
        return;
    log.warn(`The variable DOCKER_AUTH_CONFIG has a login for ${hidden.join(', ')}, which docker uses in place of the one of this step.`);
}
async function keepEarlier(context, logins) {
    const { boundary, host, log } = context;
    const own = new Set(logins.flatMap(({ hosts }) => hosts));
    const isNamed = (authority) => (0,boundary_boundary/* registryAt */.Rb)(boundary, authority) !== undefined || ecrRegistryAt(boundary, authority) !== undefined;
    let all = NONE;
    const docker = external_node_path_.join(earlierFolder(context), 'config.json');
    for (const file of new Set([docker, ...containersFile(context)])) {
        const config = await (0,docker_config/* readDockerConfig */.TO)(file);
        if (!config)
            continue;
        const kept = keepOf(config, isNamed, (authority) => own.has(authority));
        for (const secret of kept.secrets)
            host.mask(secret);
        const going = [...Object.keys(kept.auths), ...Object.keys(kept.credHelpers)];
        if (going.length > 0)
            log.info(`Logins of the boundary go on from ${file}: ${going.join(', ')}.`);
        if (kept.left.length > 0) {
            log.warn(`Later steps of this job do not see ${kept.left.join(', ')} of ${file}: only logins of registries that the boundary names go on. Log in again after this step where one is needed.`);
        }
        // The file of docker comes first and wins; the other one has no settings of it.
        all = {
            ...all,
            auths: { ...kept.auths, ...all.auths },
            credHelpers: { ...kept.credHelpers, ...all.credHelpers },
            settings: file === docker ? kept.settings : all.settings,
        };
    }
    return all;
}
/** The links that the folder needs to what is beside the earlier configuration. */
async function neighbours(from, to) {
    if (from === to)
        return [];
    const links = [];
    for (const name of NEIGHBOURS) {
        // The earlier folder may be one of this kind, which its own post step takes away.
        const target = await (0,external_node_fs_promises_.realpath)(external_node_path_.join(from, name)).catch(() => undefined);
        if (target !== undefined)
            links.push({ link: external_node_path_.join(to, name), target });
    }
    return links;
}
async function makeLink(link, target) {
    if (await (0,external_node_fs_promises_.lstat)(link).catch(() => undefined))
        return;
    try {
        // Windows makes links to folders for everyone only as junctions; others ignore the kind.
        await (0,external_node_fs_promises_.symlink)(target, link, 'junction');
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
            throw (0,lib_files/* writeFailure */.EU)(link, error);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/export/profile.js



const PROFILE_NAME = 'sovereign';
/** The AWS configuration of a named profile, with the credentials in it. */
function profileFiles(folder, { accessKeyId, secretAccessKey, sessionToken }, region) {
    const config = { path: external_node_path_.join(folder, 'aws-config'), text: `[profile ${PROFILE_NAME}]\nregion = ${region}\n` };
    const credentials = {
        path: external_node_path_.join(folder, 'aws-credentials'),
        text: `[${PROFILE_NAME}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`,
    };
    return { config, credentials, files: [credentials, config] };
}
/**
 * The AWS configuration of a named profile that gets its credentials from a process: one that prints a file, so that the clients
 * see when they end. The file of shared credentials is there and empty, for a client would look in the user's own otherwise.
 * @throws EXPORT_REFUSED for a folder whose name a command line cannot carry
 */
function processFiles(folder, credentials, region) {
    const json = external_node_path_.join(folder, 'aws-process.json');
    if (!/^[\w./:\\ +,@=~-]+$/.test(json) || (process.platform !== 'win32' && json.includes('\\'))) {
        throw roleError('EXPORT_REFUSED', 'The private folder of the job has characters in its name that a credential_process line cannot carry.', 'Use "export: profile", or give the runner another temporary folder.');
    }
    const print = process.platform === 'win32' ? 'cmd.exe /d /c type' : (0,external_node_fs_.existsSync)('/bin/cat') ? '/bin/cat' : 'cat';
    const config = {
        path: external_node_path_.join(folder, 'aws-config'),
        text: `[profile ${PROFILE_NAME}]\nregion = ${region}\ncredential_process = ${print} "${json}"\n`,
    };
    const shared = { path: external_node_path_.join(folder, 'aws-credentials'), text: '' };
    const document = {
        Version: 1,
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        SessionToken: credentials.sessionToken,
        Expiration: new Date(credentials.expires).toISOString(),
    };
    const files = [{ path: json, text: JSON.stringify(document) }, shared, config];
    return { config, credentials: shared, files };
}

// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ./lib/export/variables.js

const STATE = 'handover';
/** What belongs to the credentials; the rest, such as the logins to registries, stays this step's own. */
const OF_CREDENTIALS = new RegExp(`^(?:AWS_|${expiry/* EXPIRY_VARIABLE */.XI}$)`);
const SECRET = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;
/** Remembers what is about to be left, so that a step that is cancelled in between is cleaned up too. */
function remember({ env, saveState }, { variables, files, folders }) {
    const before = (name) => {
        const value = SECRET.test(name) ? undefined : env(name);
        return value ? [value] : [];
    };
    const left = {
        variables: variables.map(([name, value]) => [name, (0,hash/* sha256Hex */.f)(value), ...before(name)]),
        files: [...files],
        folders: [...folders],
    };
    saveState(STATE, JSON.stringify(left));
}
function exportVariables(host, { variables }) {
    for (const [name, value] of variables)
        host.exportVariable(name, value);
}
/** What this step left, when it left anything. */
function leftBy({ state }) {
    try {
        const { variables, files, folders } = JSON.parse(state(STATE) ?? '');
        return [variables, files, folders].every(Array.isArray) ? { variables, files, folders } : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Gives the variables that this step set, and that still have its values, what they had before: nothing, as a rule. Where the
 * credentials are others by now, all that belongs to AWS is theirs.
 */
function clearVariables(host, { variables }) {
    const is = ([name, digest]) => (0,hash/* sha256Hex */.f)(host.env(name) ?? '') === digest;
    const first = variables[0];
    const replaced = first !== undefined && Boolean(host.env(first[0])) && !is(first);
    const own = variables.filter((left) => is(left) && !(replaced && OF_CREDENTIALS.test(left[0])));
    let cleared = false;
    for (const [name, , before = ''] of own) {
        if ((host.env(name) ?? '') === before)
            continue;
        host.exportVariable(name, before);
        cleared = true;
    }
    return cleared;
}

;// CONCATENATED MODULE: ./lib/export/handover.js







/** How later steps get the credentials. */
const EXPORTS = ['environment', 'outputs', 'profile', 'credential-process', 'shell'];
/** Refuses a way that would show the credentials or that ends with this step. Before there are any. @throws EXPORT_REFUSED */
function refuseExport({ choice, registries, product, keepsPrivateFolder }) {
    const refused = (what, fix) => roleError('EXPORT_REFUSED', what, fix);
    if (choice === 'shell') {
        throw refused('The export "shell" prints credentials for a shell to take, and no shell takes them from here.', 'Use it on the command line: eval "$(sovereign assume-role-oidc --export shell \u2026)".');
    }
    if (choice === 'outputs' && product === 'gitlab') {
        throw refused('Outputs of a GitLab job are a dotenv report: an artifact in plain text, which everyone who can see the job can download.', 'Leave "export" out: later commands of the job get the credentials by ". file" or "sovereign assume-role-oidc -- COMMAND".');
    }
    if (choice === 'outputs' && product === 'terminal') {
        throw refused('Outputs of a terminal are printed, credentials too.', 'Use --export shell with eval, or "sovereign assume-role-oidc -- COMMAND".');
    }
    if (!keepsPrivateFolder && (choice !== 'environment' || registries)) {
        throw refused(`The private folder of a terminal ends with the command, and the ${registries ? 'logins to registries' : 'profile'} with it.`, 'Let the step run the command that needs it: "sovereign assume-role-oidc \u2026 -- COMMAND".');
    }
}
/** Hands checked and masked credentials and logins to the later steps of the job. Gives what the outputs are to hold. */
async function handOver(context, credentials, options) {
    const { host, files } = context;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const { variables, written } = planHandover(host, credentials, options);
    let handover = { variables: [...variables, ...surroundings(options)], files: written.map((file) => file.path), folders: [] };
    remember(host, handover);
    for (const file of written)
        await files.write(file.path, file.text, 0o600);
    const announce = (docker) => {
        handover = { ...handover, variables: [...handover.variables, ...docker.variables], folders: [docker.folder] };
        remember(host, handover);
    };
    if (options.logins.length > 0)
        await writeDockerConfig(context, options.logins, announce);
    exportVariables(host, handover);
    return options.choice === 'outputs'
        ? { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey, 'aws-session-token': sessionToken }
        : {};
}
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
function planHandover(host, credentials, { choice, region }) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    switch (choice) {
        case 'outputs':
        case 'shell':
            return { variables: [], written: [] };
        case 'environment': {
            const keys = [
                ['AWS_ACCESS_KEY_ID', accessKeyId],
                ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
                ['AWS_SESSION_TOKEN', sessionToken],
                [expiry/* EXPIRY_VARIABLE */.XI, (0,expiry/* expiryValue */.ZF)(accessKeyId, credentials.expires)],
            ];
            if (!host.env('AWS_PROFILE'))
                return { variables: keys, written: [] };
            // Some clients let a profile come before the environment, and others take no empty name of one: where one is named, it is ours.
            if (!host.keepsPrivateFolder)
                return { variables: [...keys, ['AWS_PROFILE', '']], written: [] };
            const { variables, files } = namedProfile(profileFiles(host.privateFolder, credentials, region));
            return { variables: [...keys, ...variables], written: files };
        }
        case 'profile':
        case 'credential-process': {
            const filesOf = choice === 'profile' ? profileFiles : processFiles;
            const { variables, files } = namedProfile(filesOf(host.privateFolder, credentials, region));
            // Keys in the environment come before any profile.
            const emptied = KEYS.filter((name) => host.env(name)).map((name) => [name, '']);
            return { variables: [...variables, ...emptied], written: files };
        }
    }
}
function namedProfile({ credentials, config, files }) {
    return {
        variables: [
            ['AWS_SHARED_CREDENTIALS_FILE', credentials.path],
            ['AWS_CONFIG_FILE', config.path],
            ['AWS_PROFILE', PROFILE_NAME],
        ],
        files,
    };
}
function surroundings({ choice, region, endpointProof }) {
    const pinned = [
        ['AWS_REGION', region],
        ['AWS_DEFAULT_REGION', region],
    ];
    return [
        ...(choice === 'outputs' && !endpointProof ? [] : pinned),
        ...(endpointProof
            ? [
                ['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'true'],
                ['AWS_EC2_METADATA_DISABLED', 'true'],
            ]
            : []),
    ];
}
/** Removes what this step left, in whatever order and however often it is called. Says whether there was anything. */
async function clearHandover(host) {
    const left = leftBy(host);
    if (!left)
        return false;
    const { files, folders } = left;
    const cleared = clearVariables(host, left);
    // Links in it are removed, never followed.
    for (const folder of folders)
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    for (const file of files) {
        for (const entry of await (0,external_node_fs_promises_.readdir)(external_node_path_.dirname(file)).catch(() => [])) {
            // Also what a step that was killed had not yet given its name.
            const own = entry === external_node_path_.basename(file) || entry.startsWith(`${external_node_path_.basename(file)}.`);
            if (own)
                await (0,external_node_fs_promises_.rm)(external_node_path_.join(external_node_path_.dirname(file), entry), { force: true });
        }
    }
    // Only when nothing else of the job is in it.
    for (const parent of new Set([...files, ...folders].map((each) => external_node_path_.dirname(each))))
        await (0,external_node_fs_promises_.rmdir)(parent).catch(() => undefined);
    return cleared || files.length > 0 || folders.length > 0;
}

// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ./lib/identity/sources.js


/** Where a job can take its identity from: the sources of the boundary, and long-lived keys by exception. */
const SOURCE_CHOICES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks', 'static-keys'];
/**
 * The source that is asked for, else the first of the boundary that is there, else the boundary's first, whose error says what
 * is missing.
 * @throws SOURCE_OUTSIDE, OPTION_REFUSED
 */
function chooseSource(boundary, allowed, wish, env) {
    const implied = wish.tokenFile !== undefined ? 'token-file' : wish.tokenVariable !== undefined ? 'oidc' : undefined;
    const wanted = wish.source ?? implied;
    if (implied !== undefined && (wanted !== implied || (wish.tokenFile !== undefined && wish.tokenVariable !== undefined))) {
        const name = implied === 'token-file' ? 'token-file' : 'token-variable';
        throw roleError('OPTION_REFUSED', `The input "${name}" means the source "${implied}", and another is asked for.`, `Leave "${name}" or the other one out.`);
    }
    if (wanted === 'static-keys') {
        if (wish.staticKeys)
            return wanted;
        throw roleError('SOURCE_OUTSIDE', 'The source "static-keys" was asked for, and the job has no long-lived keys.', 'Use a source of the boundary: it needs no keys.');
    }
    if (wanted !== undefined) {
        if (allowed.includes(wanted))
            return wanted;
        throw roleError('SOURCE_OUTSIDE', `The source "${wanted}" was asked for; the boundary names ${allowed.join(', ')}.`, 'Name it under "identity: sources" in sovereign.yaml, where the change is reviewed.');
    }
    return allowed.find((source) => isThere(source, boundary, env)) ?? allowed[0];
}
/** Whether the job seems to have a source. The instance profile shows only when it is asked for. */
function isThere(source, boundary, env) {
    switch (source) {
        case 'oidc':
            return Boolean(env('ACTIONS_ID_TOKEN_REQUEST_URL') || env(idTokenVariable(env)) || env('SOVEREIGN_ID_TOKEN_FILE'));
        case 'token-file':
            return false;
        case 'instance-profile':
            return true;
        case 'ecs':
            return Boolean(env('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI')) || isFullUriOf('ecs', boundary, env);
        case 'eks':
            return Boolean(env('AWS_WEB_IDENTITY_TOKEN_FILE')) || isFullUriOf('eks', boundary, env);
    }
}
/** The variable that GitLab's `id_tokens` sets, when the step names no other. */
const idTokenVariable = (env) => env('SOVEREIGN_ID_TOKEN_VARIABLE') || 'SOVEREIGN_ID_TOKEN';
/** Whether `AWS_CONTAINER_CREDENTIALS_FULL_URI` leads to the fixed address of a source. */
function isFullUriOf(source, boundary, env) {
    const url = URL.parse(env('AWS_CONTAINER_CREDENTIALS_FULL_URI') ?? '');
    return (url !== null &&
        url.username === '' &&
        url.password === '' &&
        (0,metadata/* metadataEndpoints */.O3)(source, boundary).some((e) => (0,partitions/* originOf */.yv)(e) === url.origin));
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/oidc.js
var oidc = __nccwpck_require__(7140);
;// CONCATENATED MODULE: ./lib/location/metadata.js

/** There is no evidence, and why. What the boundary refuses is never this. */
class NoEvidence extends Error {
    name = 'NoEvidence';
}
const metadata_MAX_BYTES = 64 * 1024;
const metadata_TIMEOUT_MS = 3_000;
const TTL_SECONDS = '60';
/** One question to a metadata service, answered within a time and a size. @throws NoEvidence, and the policy errors of the egress guard */
async function ask(fetch, url, init = {}) {
    try {
        const response = await fetch(url, { ...init, timeout: metadata_TIMEOUT_MS, signal: AbortSignal.timeout(metadata_TIMEOUT_MS) });
        return { status: response.status, text: await limitedText(response) };
    }
    catch (error) {
        if (error instanceof NoEvidence || (error instanceof errors/* SovereignError */.Rj && error.exit === 'policy'))
            throw error;
        throw new NoEvidence(`${new URL(url).host} does not answer: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function limitedText(response) {
    const text = await textUpTo(response, metadata_MAX_BYTES);
    if (text === undefined)
        throw new NoEvidence(`An answer has more than ${metadata_MAX_BYTES} bytes.`);
    return text;
}
/**
 * Opens a session with version 2 of the EC2 metadata service and gives the function that asks it for a path. Version 1 is
 * never asked: what can be made to send a plain GET gets everything from it.
 * @throws NoEvidence, and the policy errors of the egress guard
 */
async function openImds({ fetch, boundary, host, }) {
    const [endpoint] = (0,metadata/* metadataEndpoints */.O3)('instance-profile', boundary);
    if (!endpoint)
        throw new NoEvidence('The sandbox has no port for the metadata service ("sandbox: imds").');
    const base = (0,partitions/* originOf */.yv)(endpoint);
    const session = await ask(fetch, `${base}/latest/api/token`, {
        method: 'PUT',
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': TTL_SECONDS },
    }).catch((error) => {
        if (!(error instanceof NoEvidence))
            throw error;
        throw new NoEvidence(`${error.message} Only EC2 instances have one; in a container its hop limit must be 2 (HttpPutResponseHopLimit).`);
    });
    if (session.status !== 200 || !/^[\x21-\x7e]{1,1024}$/.test(session.text)) {
        throw new NoEvidence(`The metadata service answered ${session.status} when asked for a session token (IMDSv2), and version 1 is never asked.`);
    }
    host.mask(session.text);
    return async (path) => {
        const { status, text } = await ask(fetch, `${base}${path}`, { headers: { 'x-aws-ec2-metadata-token': session.text } });
        if (status === 200)
            return text;
        throw new NoEvidence(`The metadata service answered ${status} for ${path}.`);
    };
}

;// CONCATENATED MODULE: ./lib/identity/metadata.js



const metadata_ATTEMPTS = 3;
/**
 * Asks a service for credentials. What passes by itself (429, 5xx) is asked again.
 * @param silent what to do when the service says nothing
 * @throws METADATA_UNAVAILABLE, and EGRESS_REFUSED
 */
async function askForCredentials(fetch, url, init, silent) {
    for (let attempt = 1;; attempt += 1) {
        const answer = await orUnavailable(ask(fetch, url, init), silent);
        if ((answer.status !== 429 && answer.status < 500) || attempt === metadata_ATTEMPTS)
            return answer;
        await (0,promises_.setTimeout)(Math.random() * 200 * 2 ** attempt);
    }
}
/** @throws METADATA_UNAVAILABLE for what is not there */
const orUnavailable = async (work, fix) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof NoEvidence)
            throw roleError('METADATA_UNAVAILABLE', error.message, fix, { cause: error });
        throw error;
    }
};
/** The credentials document that instance metadata, ECS and EKS share. @throws METADATA_ANSWER, without quoting it */
function parseCredentials(text, now) {
    const wrong = (what) => roleError('METADATA_ANSWER', `The metadata service answered with ${what}.`, 'Check the role of the instance, task or pod, and which service answers at this address.');
    let document;
    try {
        document = Object(JSON.parse(text));
    }
    catch {
        throw wrong('something that is not JSON');
    }
    const { Code, AccessKeyId, SecretAccessKey, Token, Expiration } = document;
    if (Code !== undefined && Code !== 'Success')
        throw wrong(`the code ${JSON.stringify(Code).slice(0, 60)}`);
    const texts = [AccessKeyId, SecretAccessKey, Token];
    if (!texts.every((value) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)))
        throw wrong('no complete temporary credentials');
    const expires = typeof Expiration === 'string' ? Date.parse(Expiration) : Number.NaN;
    if (!(expires > now))
        throw wrong('credentials that are expired, or that do not say when they end');
    const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = texts;
    return { accessKeyId, secretAccessKey, sessionToken, expires };
}

;// CONCATENATED MODULE: ./lib/identity/token-file.js





const token_file_MAX_BYTES = 20_000;
/**
 * The folders into which the kubelet projects tokens. It writes them as links beside the folder's own files, and readable to
 * every user of the container, which is the pod's own.
 */
const KUBELET = /^(?:\/var)?\/run\/secrets\/(?:(?:pods\.)?eks\.amazonaws\.com\/serviceaccount|kubernetes\.io\/serviceaccount|tokens)(?=\/)/;
/**
 * Reads a token from a file that only its owner can read, and that is no link, pipe or device. A token that the kubelet projects
 * is a link by nature; it must stay in its folder.
 * @param kubelet pattern of the kubelet's folders, given by tests alone
 * @throws TOKEN_FILE, without quoting the content
 */
async function readTokenFile(file, kubelet = KUBELET) {
    const refused = (what, fix, cause) => roleError('TOKEN_FILE', `The token file ${file} ${what}.`, fix, { cause });
    const folder = kubelet.exec(external_node_path_.normalize(file))?.[0];
    let handle;
    try {
        let target = file;
        if (folder !== undefined) {
            target = await (0,external_node_fs_promises_.realpath)(file);
            if (!target.startsWith(`${await (0,external_node_fs_promises_.realpath)(folder)}${external_node_path_.sep}`))
                throw refused('leads out of its folder', 'Find out what changed the mount of the pod.');
        }
        // A pipe would keep the open waiting, and a link could be turned to another file.
        handle = await (0,external_node_fs_promises_.open)(target, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const stats = await handle.stat();
        if (!stats.isFile())
            throw refused('is no regular file', 'Name the file itself.');
        if (stats.size > token_file_MAX_BYTES)
            throw refused(`has ${stats.size} bytes; a token has at most ${token_file_MAX_BYTES}`, 'Name the file of the token.');
        const user = process.getuid?.();
        if (folder === undefined && user !== undefined) {
            if ((stats.mode & 0o007) !== 0 || (stats.mode & 0o020) !== 0)
                throw refused('can be read or changed by other users', `Make it private: chmod 600 ${file}.`);
            if (stats.uid !== user && stats.uid !== 0)
                throw refused('belongs to another user', 'Have the user of this job write it.');
        }
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(token_file_MAX_BYTES + 1), 0, token_file_MAX_BYTES + 1, 0);
        const text = buffer.subarray(0, bytesRead).toString('latin1').trim();
        if (text === '')
            throw refused('is empty', 'Check what writes it.');
        return text;
    }
    catch (error) {
        switch ((0,errors/* errnoOf */.UQ)(error)) {
            case undefined:
                throw error;
            case 'ENOENT':
            case 'ENOTDIR':
                throw refused('is not there', 'Check the path and what writes the file.', error);
            case 'ELOOP':
                throw refused('is a link', 'Name the file itself: a link can be turned to another file at any time.', error);
            case 'ENXIO':
                throw refused('is no regular file', 'Name the file itself.', error);
            default:
                throw refused(`cannot be read (${(0,errors/* errnoOf */.UQ)(error)})`, 'Give the user of this job read permission, and no other.', error);
        }
    }
    finally {
        await handle?.close();
    }
}

;// CONCATENATED MODULE: ./lib/identity/container.js





/**
 * The credentials of an ECS task, or of an EKS pod with Pod Identity. The variables that say where they are only choose among
 * the fixed addresses of AWS; any other address is refused, loopback too.
 * @throws CONTAINER_URI, METADATA_UNAVAILABLE, METADATA_ANSWER, TOKEN_FILE
 */
async function containerCredentials(context, source) {
    const { fetch, now, host } = context;
    const url = credentialsUrl(context, source);
    const authorization = await authorizationOf(host);
    const { status, text } = await askForCredentials(fetch, url, { headers: { accept: 'application/json', ...(authorization !== undefined && { authorization }) } }, 'Check that the task or pod has a role, and that the agent which serves its credentials runs.');
    if (status !== 200) {
        throw roleError('METADATA_UNAVAILABLE', `The credentials service of the ${source === 'ecs' ? 'task' : 'pod'} answered ${status}.`, source === 'ecs' ? 'Give the task a task role.' : 'Associate the service account with a role (Pod Identity).');
    }
    return parseCredentials(text, now());
}
function credentialsUrl({ boundary, host }, source) {
    const relative = host.env('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI');
    const full = host.env('AWS_CONTAINER_CREDENTIALS_FULL_URI');
    if (source === 'ecs' && relative) {
        const [endpoint] = (0,metadata/* metadataEndpoints */.O3)('ecs', boundary);
        const url = endpoint && URL.parse(relative, (0,partitions/* originOf */.yv)(endpoint));
        if (!endpoint || !url || !/^\/(?!\/)[\w./~%?=&-]*$/.test(relative) || url.origin !== (0,partitions/* originOf */.yv)(endpoint)) {
            throw roleError('CONTAINER_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is not a path.', 'ECS sets this variable: check that nothing else does.');
        }
        return url.href;
    }
    if (!full) {
        throw roleError('CONTAINER_URI', source === 'ecs' ? 'This job is no ECS task with a role.' : 'This job is no EKS pod with a role.', source === 'ecs'
            ? 'Run it in a task that has a task role, or name another source.'
            : 'Give its service account a role (IRSA or Pod Identity), or name another source.');
    }
    if (!isFullUriOf(source, boundary, host.env)) {
        throw roleError('CONTAINER_URI', `AWS_CONTAINER_CREDENTIALS_FULL_URI leads to ${URL.parse(full)?.host || 'no host'}, not to where AWS serves the credentials of ${source === 'ecs' ? 'a task' : 'a pod'} (${(0,metadata/* metadataEndpoints */.O3)(source, boundary).map(partitions/* originOf */.yv).join(', ')}).`, 'ECS and EKS set this variable: look for a step that changes it.');
    }
    return full;
}
/** The token for the service: the file is read anew each time, as it is rotated. */
async function authorizationOf({ env, mask }) {
    const file = env('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE');
    const token = file ? await readTokenFile(file) : env('AWS_CONTAINER_AUTHORIZATION_TOKEN');
    if (!token)
        return undefined;
    mask(token);
    if (/^[\x20-\x7e]+$/.test(token))
        return token;
    throw roleError('CONTAINER_URI', 'The authorization token of the container has characters that a header cannot carry.', 'ECS and EKS set it: check that nothing else does.');
}

;// CONCATENATED MODULE: ./lib/identity/instance-profile.js



const PROFILE = '/latest/meta-data/iam/security-credentials/';
const NO_PROFILE = 'Attach an instance profile with a role to this instance, or name another source.';
const NO_SERVICE = 'Run the job on an EC2 instance whose metadata service is on. In a container, raise its hop limit to 2 (HttpPutResponseHopLimit) or use the network of the host: with 1 the answer never gets that far.';
/**
 * The credentials of the EC2 instance profile, by version 2 of the metadata service alone.
 * @throws METADATA_UNAVAILABLE, METADATA_ANSWER
 */
async function instanceProfile(context) {
    const get = await orUnavailable(openImds(context), NO_SERVICE);
    const role = (await orUnavailable(get(PROFILE), NO_PROFILE)).split('\n')[0]?.trim() ?? '';
    if (!/^[\w+=,.@-]{1,64}$/.test(role))
        throw roleError('METADATA_ANSWER', 'The metadata service names no role of the instance profile.', NO_PROFILE);
    return parseCredentials(await orUnavailable(get(`${PROFILE}${role}`), NO_PROFILE), context.now());
}

;// CONCATENATED MODULE: ./lib/identity/take.js





/** The identity behind a source. Nothing is read or asked before it is needed. @throws OPTION_REFUSED */
function identityOf(context, source, options) {
    const { host, files } = context;
    const masked = (token) => {
        host.mask(token);
        return token;
    };
    switch (source) {
        case 'oidc': {
            const { audience, tokenVariable: variable } = options;
            if (variable === undefined)
                return { kind: 'token', source, fresh: () => host.oidcToken(audience) };
            const fix = `Add to the job: id_tokens: { ${variable}: { aud: ${audience} } }`;
            return { kind: 'token', source, fresh: async () => masked((0,oidc/* tokenInHand */.IH)(host.env(variable), audience, variable, fix)) };
        }
        case 'token-file': {
            const { tokenFile } = options;
            if (tokenFile === undefined)
                throw roleError('OPTION_REFUSED', 'The source "token-file" needs the input "token-file".', 'Name the file of the token.');
            return { kind: 'token', source, fresh: async () => masked(await readTokenFile(files.resolve(tokenFile))) };
        }
        case 'eks': {
            const file = host.env('AWS_WEB_IDENTITY_TOKEN_FILE');
            if (!file)
                return credentials(source, () => containerCredentials(context, source));
            const role = host.env('AWS_ROLE_ARN');
            return { kind: 'token', source, fresh: async () => masked(await readTokenFile(files.resolve(file))), ...(role && { role }) };
        }
        case 'ecs':
            return credentials(source, () => containerCredentials(context, source));
        case 'instance-profile':
            return credentials(source, () => instanceProfile(context));
        case 'static-keys':
            return { kind: 'credentials', source, is: 'user', take: async () => options.staticKeys };
    }
}
const credentials = (source, take) => ({
    kind: 'credentials',
    source,
    is: 'role',
    take,
});

;// CONCATENATED MODULE: ../../packages/core/lib/asn1/der.js
/** Bytes that are not DER, or not the structure that was expected. The message ends a sentence that starts with "it". */
class DerError extends Error {
    name = 'DerError';
}
const der_TAG = {
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
    const { value } = expectTag(element, der_TAG.oid);
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
    return der(der_TAG.integer, ...(bytes[0] >= 0x80 ? [Buffer.from([0])] : []), bytes);
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
    return der(der_TAG.oid, Buffer.from(bytes));
}

;// CONCATENATED MODULE: ../../packages/core/lib/asn1/signed-data.js


const OID = {
    signedData: '1.2.840.113549.1.7.2',
    data: '1.2.840.113549.1.7.1',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    algorithmProtection: '1.2.840.113549.1.9.52',
};
const HASHES = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SIGNATURES = {
    '1.2.840.10045.4.3.2': { key: 'ec', hash: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', hash: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', hash: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'sha512' },
    // rsaEncryption leaves the hash to the digest algorithm.
    '1.2.840.113549.1.1.1': { key: 'rsa' },
};
/** Reads a ContentInfo that holds SignedData. @throws DerError */
function readSignedData(contentInfo) {
    const [type, wrapped, ...more] = childrenOf(contentInfo, der_TAG.sequence);
    only(more);
    if (oidOf(type) !== OID.signedData)
        throw new DerError('is not signed data');
    const [signedData, ...others] = childrenOf(wrapped, contextTag(0));
    only(others);
    const [version, digests, encapsulated, ...rest] = childrenOf(signedData, der_TAG.sequence);
    const certificates = rest[0]?.tag === contextTag(0) ? childrenOf(rest.shift(), contextTag(0)).map(({ raw }) => raw) : [];
    const [signers, ...unread] = rest;
    only(unread);
    const [signer, ...second] = childrenOf(signers, der_TAG.set);
    only(second);
    const [contentTypeOid, contentBox, ...afterContent] = childrenOf(encapsulated, der_TAG.sequence);
    only(afterContent);
    const contentType = oidOf(contentTypeOid);
    // RFC 5652, 5.1: 3 for content other than plain data.
    expectVersion(version, contentType === OID.data ? 1 : 3);
    const [octets, ...afterOctets] = childrenOf(contentBox, contextTag(0));
    only(afterOctets);
    const content = expectTag(octets, der_TAG.octetString).value;
    const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = childrenOf(signer, der_TAG.sequence);
    expectVersion(signerVersion, 1);
    // Attributes outside of the signature could say anything.
    only(unsigned);
    const [issuer, serial, ...afterSid] = childrenOf(sid, der_TAG.sequence);
    only(afterSid);
    const [listed, ...moreDigests] = childrenOf(digests, der_TAG.set);
    only(moreDigests);
    if (!listed?.raw.equals(expectTag(digest, der_TAG.sequence).raw))
        throw new DerError('lists another digest algorithm than its signer uses');
    return {
        contentType,
        content,
        certificates,
        issuer: expectTag(issuer, der_TAG.sequence).raw,
        serial: expectTag(serial, der_TAG.integer).value,
        attributes: readAttributes(signed),
        signedAttributes: der(der_TAG.set, expectTag(signed, contextTag(0)).value),
        digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
        algorithm: signatureOf(algorithm),
        signature: expectTag(signature, der_TAG.octetString).value,
    };
}
/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
function isSigner({ issuer, serial }, certificate) {
    const [tbs] = childrenOf(readDer(certificate.raw), der_TAG.sequence);
    const parts = childrenOf(tbs, der_TAG.sequence);
    const offset = parts[0]?.tag === contextTag(0) ? 1 : 0;
    return (parts[offset]?.value.equals(serial) ?? false) && (parts[offset + 2]?.raw.equals(issuer) ?? false);
}
/**
 * Why the content is not what the holder of a key signed, to go after "it"; undefined where it is.
 * The signed attributes must name the content's type and digest; where they name the algorithms too (RFC 6211), the same.
 * @throws DerError
 */
function signatureMistake(data, key) {
    const { attributes, algorithm, digest, content, contentType } = data;
    if (oidOf(attributes.get(OID.contentType)) !== contentType)
        return 'signs another type of content';
    const signed = expectTag(attributes.get(OID.messageDigest), der_TAG.octetString).value;
    if (!(0,external_node_crypto_.createHash)(digest.hash).update(content).digest().equals(signed))
        return 'was altered: its content does not have the signed digest';
    if (!keepsAlgorithms(data))
        return 'was altered: it names other algorithms than it was signed with';
    if (key.asymmetricKeyType !== algorithm.key)
        return "has a signature of another kind than the signer's key";
    return signatureIs(key, algorithm.hash ?? digest.hash, data) ? undefined : 'has a signature that is not by the key of the certificate';
}
function signatureIs(key, hash, { signedAttributes, signature }) {
    try {
        return (0,external_node_crypto_.verify)(hash, signedAttributes, key, signature);
    }
    catch {
        return false;
    }
}
function keepsAlgorithms({ attributes, digest, algorithm }) {
    const attribute = attributes.get(OID.algorithmProtection);
    if (!attribute)
        return true;
    const [signedDigest, signedAlgorithm, ...more] = childrenOf(attribute, der_TAG.sequence);
    only(more);
    const [oid] = childrenOf(signedAlgorithm, contextTag(1));
    return algorithmOid(signedDigest) === digest.oid && oidOf(oid) === algorithm.oid;
}
function readAttributes(signed) {
    const attributes = new Map();
    for (const attribute of childrenOf(signed, contextTag(0))) {
        const [type, values, ...more] = childrenOf(attribute, der_TAG.sequence);
        only(more);
        const [value, ...second] = childrenOf(values, der_TAG.set);
        only(second);
        const oid = oidOf(type);
        if (!value || attributes.has(oid))
            throw new DerError(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
        attributes.set(oid, value);
    }
    return attributes;
}
function expectVersion(element, version) {
    if (!expectTag(element, der_TAG.integer).value.equals(Buffer.from([version])))
        throw new DerError('has an unexpected version');
}
/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element) {
    const [id, parameters, ...more] = childrenOf(element, der_TAG.sequence);
    only(more);
    if (parameters && expectTag(parameters, der_TAG.null).value.length > 0)
        throw new DerError('has a NULL that is not empty');
    return oidOf(id);
}
/** The name of a hash that counts. @throws DerError for any other, SHA-1 among them */
function hashOf(element) {
    const hash = HASHES[algorithmOid(element)];
    if (!hash)
        throw new DerError('uses a hash other than SHA-256, SHA-384 and SHA-512');
    return hash;
}
function signatureOf(element) {
    const oid = algorithmOid(element);
    const found = SIGNATURES[oid];
    if (!found)
        throw new DerError('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
    return { oid, ...found };
}

;// CONCATENATED MODULE: ../../packages/core/lib/asn1/ber.js

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
        throw new DerError('has bytes after its end');
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
            throw new DerError('is nested too deep');
        this.#elements += 1;
        if (this.#elements > MAX_ELEMENTS)
            throw new DerError('has too many parts');
        const tag = this.#byte(end);
        if ((tag & 0x1f) === 0x1f)
            throw new DerError('has a tag of several bytes');
        if (tag === END_OF_CONTENTS)
            throw new DerError('has an end where none belongs');
        const length = this.#length(end);
        if ((tag & CONSTRUCTED) === 0) {
            if (length === undefined)
                throw new DerError('has a value without a length');
            const value = this.#bytes.subarray(this.at, this.at + length);
            this.at += length;
            return { tag, value, encoded: der(tag, value) };
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
            throw new DerError('has an end that is none');
        return parts;
    }
    #byte(end) {
        if (this.at >= end)
            throw new DerError('is cut off');
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
                    throw new DerError('is cut off');
            }
        }
        if (this.at + length > end)
            throw new DerError('is cut off');
        return length;
    }
}
function assemble(tag, parts) {
    const isString = (tag & 0xc0) === 0 && ![der_TAG.sequence, der_TAG.set].includes(tag);
    if (!isString) {
        const value = Buffer.concat(parts.map(({ encoded }) => encoded));
        return { tag, value, encoded: der(tag, value) };
    }
    if (tag !== (der_TAG.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== der_TAG.octetString))
        throw new DerError('has a value in pieces that is no octet string');
    const value = Buffer.concat(parts.map((part) => part.value));
    return { tag: der_TAG.octetString, value, encoded: der(der_TAG.octetString, value) };
}

;// CONCATENATED MODULE: ../../packages/core/lib/instance-identity/certificates.js
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

;// CONCATENATED MODULE: ../../packages/core/lib/instance-identity/document.js

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
    const fields = document_objectOf(bytes);
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
function document_objectOf(bytes) {
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

;// CONCATENATED MODULE: ../../packages/core/lib/instance-identity/verify.js





const MAX_SIGNATURE_CHARACTERS = 64 * 1024;
/** Clocks may differ by this much. */
const verify_SKEW_MS = 5 * 60_000;
const verify_MIN_RSA_BITS = 2048;
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
        return conclude([verify_check('document', 'broken', `The document ${identity}.`)]);
    const checks = [
        verify_check('document', 'holds', `The document is of ${identity.instance} (${identity.type}), in ${identity.zone}.`),
        checkRegion(identity, boundary),
        checkZone(identity),
        checkAccount(identity, boundary),
    ];
    const [certificate, ofCertificate] = findCertificate(identity.region, certificates, boundary.partition);
    checks.push(ofCertificate);
    const signed = readSignature(signature);
    if (typeof signed === 'string')
        checks.push(verify_check('signature', 'broken', `The signature ${signed}.`));
    else {
        if (certificate)
            checks.push(checkSignature(signed, certificate, identity.region));
        else
            checks.push(verify_check('signature', 'unknown', 'The signature cannot be checked without the certificate of the region.'));
        const same = signed.content.equals(document);
        checks.push(verify_check('content', same ? 'holds' : 'broken', same ? 'The document is what was signed, byte for byte.' : 'The signature is over another document.'));
    }
    const signedAt = typeof signed === 'string' ? undefined : signingTime(signed);
    checks.push(verify_checkTime(identity.pendingTime, signedAt, certificate, now));
    return { ...conclude(checks), identity, ...(signedAt && { signedAt }) };
}
const verify_check = (name, verdict, detail) => ({ name: NAMES[name], verdict, detail });
const conclude = (checks) => ({
    checks,
    verdict: ['broken', 'unknown'].find((worst) => checks.some(({ verdict }) => verdict === worst)) ?? 'holds',
});
function checkRegion({ region }, { regions }) {
    const inside = regions.includes(region);
    return verify_check('region', inside ? 'holds' : 'broken', `The instance is in ${region}; the boundary is ${regions.join(', ')}.`);
}
function checkZone(identity) {
    const { region, zone } = identity;
    if (isOwnZone(identity))
        return verify_check('zone', 'holds', `${zone} is a zone of ${region} itself.`);
    return verify_check('zone', 'unknown', `${zone} is a local or wavelength zone of ${region}, which may be in another country than the region.`);
}
function checkAccount({ account }, { accounts }) {
    const inside = Object.values(accounts).includes(account);
    return verify_check('account', inside ? 'holds' : 'broken', `The instance is of account ${account}, which is ${inside ? 'in' : 'not in'} the boundary.`);
}
/** The certificate among those given that AWS publishes for a region. In the sandbox, the first: its region has none of AWS. */
function findCertificate(region, pem, partition) {
    const answer = (verdict, detail, certificate) => [
        certificate,
        verify_check('certificate', verdict, detail),
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
    if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < verify_MIN_RSA_BITS)
        return answer('broken', `The key of the certificate is not RSA of ${verify_MIN_RSA_BITS} bits or more.`);
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
        const signed = readSignedData(readDer(berToDer(Buffer.from(base64, 'base64'))));
        return signed.contentType === '1.2.840.113549.1.7.1' ? signed : 'is over something else than plain data';
    }
    catch (error) {
        if (error instanceof DerError)
            return error.message;
        throw error;
    }
}
function checkSignature(signed, certificate, region) {
    const mistake = mistakeOf(signed, certificate);
    if (mistake !== undefined)
        return verify_check('signature', 'broken', `The signature ${mistake}.`);
    return verify_check('signature', 'holds', `The signature is by the key of that certificate (${region}, RSA with SHA-2).`);
}
function mistakeOf(signed, certificate) {
    try {
        if (!isSigner(signed, certificate))
            return 'names another certificate as its signer';
        return signatureMistake(signed, certificate.publicKey);
    }
    catch (error) {
        if (error instanceof DerError)
            return error.message;
        throw error;
    }
}
/** The attribute signingTime (RFC 5652, 11.3), which EC2 writes as UTCTime. Undefined where it is not there or in another form. */
function signingTime({ attributes }) {
    const attribute = attributes.get(SIGNING_TIME);
    if (attribute?.tag !== der_TAG.utcTime)
        return undefined;
    const [, year, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(attribute.value.toString('latin1')) ?? [];
    const [month = '', day = '', hour = '', minute = '', second = ''] = parts;
    const time = new Date(`${Number(year) < 50 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function verify_checkTime(pending, signedAt, certificate, now) {
    const latest = Math.max(pending.getTime(), signedAt?.getTime() ?? 0);
    const written = `The instance was started ${pending.toISOString()}${signedAt ? ` and the document signed ${signedAt.toISOString()}` : ''}`;
    if (latest > now + verify_SKEW_MS)
        return verify_check('time', 'broken', `${written}, which is later than the clock of the runner says.`);
    if (certificate && (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)))
        return verify_check('time', 'broken', `${written}; the certificate is not valid now.`);
    return verify_check('time', 'holds', `${written}.`);
}

;// CONCATENATED MODULE: ./lib/location/errors.js

const locationError = (0,errors/* errorTable */.NN)({
    LOCATION_OUTSIDE: { exit: 'policy', about: 'The runner shows by itself that it is outside the boundary: another region or account.' },
    LOCATION_FALSE: {
        exit: 'identity',
        about: 'What the runner shows of where it is does not hold: altered, of another instance, or signed by another key.',
    },
    LOCATION_UNVERIFIED: {
        exit: 'identity',
        about: 'The boundary requires evidence of where the runner is, and there is none that can be verified.',
    },
});

;// CONCATENATED MODULE: ./lib/location/place.js


const noPlace = (name, detail) => ({
    verdict: 'unknown',
    strength: 'nothing that can be verified',
    checks: [{ name, verdict: 'unknown', detail }],
    facts: {},
    keep: [],
});
/** The evidence, or why there is none. @throws what is not just absence, such as EGRESS_REFUSED and ENDPOINT_OVERRIDDEN */
async function orNoPlace(name, find) {
    try {
        return await find();
    }
    catch (error) {
        if (error instanceof NoEvidence)
            return noPlace(name, error.message);
        throw error;
    }
}
/** Whether a region and an account that a hint names are in the boundary. */
function checkPlace({ regions, accounts }, { region, account }) {
    const ofRegion = regions.includes(region);
    const checks = [
        {
            name: PLACE_CHECKS.region,
            verdict: ofRegion ? 'unknown' : 'broken',
            detail: ofRegion
                ? `It says ${region}, which is in the boundary, and nothing signs it.`
                : `It says ${region}, which is not in the boundary (${regions.join(', ')}).`,
        },
    ];
    if (account === undefined)
        return checks;
    const ofAccount = Object.values(accounts).includes(account);
    checks.push({
        name: PLACE_CHECKS.account,
        verdict: ofAccount ? 'unknown' : 'broken',
        detail: ofAccount
            ? `It says account ${account}, which is in the boundary, and nothing signs it.`
            : `It says account ${account}, which is not in the boundary.`,
    });
    return checks;
}
const worst = (checks) => ['broken', 'unknown'].find((wanted) => checks.some(({ verdict }) => verdict === wanted)) ?? 'holds';

;// CONCATENATED MODULE: ./lib/location/instance.js



const PATH = '/latest/dynamic/instance-identity/';
const instance_NAME = 'instance identity document';
/** The EC2 instance identity document with its RSA-2048 signature. `certificates` is the PEM that the boundary names. */
const instancePlace = (context, certificates) => orNoPlace(instance_NAME, async () => {
    const ask = await openImds(context);
    const [document, signature] = await Promise.all([ask(`${PATH}document`), ask(`${PATH}rsa2048`)]);
    const evidence = { document: Buffer.from(document), signature, certificates };
    const { verdict, checks, identity, signedAt } = verifyInstanceIdentity(evidence, context.boundary, context.now());
    const { partition } = context.boundary;
    const signer = partition === 'sandbox' ? 'the key of the sandbox, which proves nothing about AWS' : `the key of EC2 in ${identity?.region}`;
    return {
        verdict,
        strength: verdict === 'holds'
            ? `signed by ${signer}; it has no nonce, so whoever read it on the instance can show it elsewhere for as long as the instance lives`
            : 'an instance identity document that is not verified',
        ...(identity && { where: `${identity.zone}, instance ${identity.instance} of account ${identity.account}` }),
        checks,
        facts: identity
            ? {
                region: identity.region,
                zone: identity.zone,
                account: identity.account,
                instance: identity.instance,
                image: identity.image,
                'pending-time': identity.pendingTime.toISOString(),
                ...(signedAt && { 'signed-at': signedAt.toISOString() }),
            }
            : {},
        keep: [
            { name: 'instance.identity-document.json', text: document, mediaType: 'application/json' },
            { name: 'instance.identity-signature.pem', text: framedSignature(signature), mediaType: 'application/pkcs7-mime' },
            ...(certificates === undefined
                ? []
                : [{ name: 'instance.identity-certificate.pem', text: certificates, mediaType: 'application/x-pem-file' }]),
        ],
    };
});

;// CONCATENATED MODULE: ../../packages/core/lib/locations.js

/** The suffixes under which AWS answers, with the partition that owns each. */
const HOST_SUFFIXES = [
    ['.amazonaws.com.cn', 'aws-cn'],
    ['.amazonaws.com', 'aws'],
    ['.amazonaws.eu', 'aws-eusc'],
    ['.api.aws', 'aws'],
    ['.on.aws', 'aws'],
    ['.api.amazonwebservices.eu', 'aws-eusc'],
    ['.on.amazonwebservices.eu', 'aws-eusc'],
    ['.amazoncognito.com', 'aws'],
    ['.awsapprunner.com', 'aws'],
];
/** Every region name that AWS has given so far has this form; which of them are inside is for the partition table to say. */
const REGION = /^(?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const ZONE = /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-([a-z0-9-]{2,20}))$/;
/**
 * The local zones in EU member states, by what stands between the region and the number. Closed: a zone bears the
 * name of the region that runs it and can lie elsewhere, as `eu-west-3-cmn-wlz-1a` in Casablanca and `eu-central-1-ist-1a` in
 * Istanbul do. No wavelength zone is in the EU.
 * Source: lists of zones in the AWS Local Zones User Guide and the AWS Wavelength Developer Guide, November 2026.
 */
const ZONES_IN_EU = new Set(['ham', 'waw', 'hel', 'cph']);
/** Whether text has the form of an AWS region name, also of one that no table knows. */
const isRegionLike = (text) => text.length < 40 && REGION.test(text);
/**
 * Where an availability, local or wavelength zone such as `eu-central-1a` is: its region, or the zone itself where it is not known
 * to lie in the EU as its region does. Undefined for other text.
 */
function placeOfZone(text) {
    const [, region, local] = (text.length < 60 && ZONE.exec(text)) || [];
    return local === undefined || ZONES_IN_EU.has(local.replace(/-\d[a-z]?$/, '')) ? region : text;
}
const locations_ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
function locationsIn(text) {
    const found = [];
    if (text.includes('arn:aws')) {
        for (const [, partition = '', region = '', account = ''] of text.matchAll(locations_ARN)) {
            found.push({
                kind: 'arn',
                partition,
                ...(region !== '' && !/[*?]/.test(region) && { region }),
                ...(/^\d{12}$/.test(account) && { account }),
            });
        }
    }
    if (text.includes('.a') || text.includes('.on')) {
        for (const host of awsHosts(text))
            found.push(host);
    }
    return found;
}
function* awsHosts(text) {
    for (const [suffix, partition] of HOST_SUFFIXES) {
        for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
            // `.amazonaws.com` is also the start of `.amazonaws.com.cn` and of `.amazonaws.com.example.org`.
            const after = text[at + suffix.length];
            if (after !== undefined && /[A-Za-z0-9-]/.test(after))
                continue;
            if (after === '.' && /[a-z0-9]/i.test(text[at + suffix.length + 1] ?? ''))
                continue;
            let start = at;
            while (start > 0 && at - start < 253 && HOST_CHARACTER.test(text[start - 1]))
                start -= 1;
            const region = regionInLabels(text.slice(start, at).toLowerCase().split('.'));
            yield { kind: 'host', partition, ...(region !== undefined && { region }) };
        }
    }
}
/** The label nearest to the suffix that is a region; a bucket or stack before it may have any name. */
function regionInLabels(labels) {
    for (const label of labels.toReversed()) {
        if (isRegionLike(label))
            return label;
        const dashed = /^s3-(?:website-|fips-)?(.+)$/.exec(label)?.[1];
        if (dashed !== undefined && isRegionLike(dashed))
            return dashed;
    }
    return undefined;
}
/**
 * Why a location is outside the boundary, in a few words, or undefined where nothing says so.
 * A host without a region label is judged by its region alone: `ec2.amazonaws.com` names a service principal in every partition.
 */
function outsideOf(boundary, { kind, partition, region }) {
    if (partition !== (0,partitions/* arnPartition */.IQ)(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/location/claims.js



/** The claims of a token that is no job token. @throws NoEvidence */
function claimsOf(text) {
    try {
        return readToken(text).claims;
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj)
            throw new NoEvidence('The token that was given is not a signed JWT.');
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/location/pod.js





const pod_NAME = "issuer of the pod's token";
const pod_MAX_BYTES = 20_000;
const USUAL = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const ISSUER = /^https:\/\/oidc[.-]eks\.[a-z0-9.-]{1,100}\/id\/[0-9A-Fa-f]{32}$/;
/** The region in the issuer of the pod's service-account token. Its signature is not checked: the keys are on a host of their own. */
const podPlace = ({ boundary, files, host }) => orNoPlace(pod_NAME, async () => {
    const text = await files.readText(host.env('AWS_WEB_IDENTITY_TOKEN_FILE') || USUAL, pod_MAX_BYTES).catch((error) => {
        throw new NoEvidence((0,errors/* messageOf */.bD)(error));
    });
    host.mask(text.trim());
    const { iss } = claimsOf(text.trim());
    if (typeof iss !== 'string' || !ISSUER.test(iss))
        throw new NoEvidence('The token is not from a cluster of EKS.');
    const [location] = locationsIn(new URL(iss).hostname);
    const region = location?.region;
    if (!location || region === undefined)
        throw new NoEvidence(`${iss} names no region.`);
    const outside = outsideOf(boundary, location);
    const checks = outside === undefined
        ? checkPlace(boundary, { region })
        : [
            {
                name: PLACE_CHECKS.region,
                verdict: 'broken',
                detail: `The cluster is in ${outside}, which is outside of the boundary.`,
            },
        ];
    return {
        verdict: worst(checks),
        strength: "a hint: the issuer in the pod's token, whose signature was not checked",
        where: `${region}, a cluster of EKS`,
        checks,
        facts: { region, 'cluster-issuer': iss },
        keep: [],
    };
});

;// CONCATENATED MODULE: ./lib/location/session-token.js





const session_token_NAME = "token of STS about the role's session";
/** Where STS puts what is not standard. */
const NAMESPACE = 'https://sts.amazonaws.com/';
const SECONDS = 60;
const SKEW_SECONDS = 300;
const INSTANCE = /^arn:[a-z0-9-]{1,20}:ec2:([a-z0-9-]{1,40}):(\d{12}):instance\/(i-[0-9a-f]{8,17})$/;
/**
 * `sts:GetWebIdentityToken` with the run as audience: STS's own word about the credentials that ask, which came over TLS from
 * the host of the partition table. Only credentials of an instance profile make STS name an instance; `source_region` is
 * the region of the endpoint that was asked, and says nothing of where the runner is.
 */
const sessionPlace = ({ aws, boundary, host, now, record }, { region, credentials, account }) => orNoPlace(session_token_NAME, async () => {
    const audience = host.facts.runId ?? record.id;
    let text;
    try {
        const answer = await aws.call('sts', 'GetWebIdentityToken', { Audience: [audience], DurationSeconds: SECONDS, SigningAlgorithm: 'ES384' }, { region, credentials, attempts: 2 });
        text = answer.WebIdentityToken ?? '';
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj)
            throw error;
        throw new NoEvidence(session_token_reasonOf(error));
    }
    host.mask(text);
    const claims = claimsOf(text);
    const extra = Object(claims[NAMESPACE]);
    const [arn, ofRegion, ofAccount, instance] = (typeof extra.ec2_source_instance_arn === 'string' && INSTANCE.exec(extra.ec2_source_instance_arn)) || [];
    const checks = [
        checkRun(claims, audience, now()),
        place('account', extra.aws_account === account, `STS says account ${printable(extra.aws_account)}; the role is of ${account}.`),
    ];
    if (ofRegion === undefined || ofAccount === undefined) {
        checks.push({
            name: PLACE_CHECKS.region,
            verdict: 'unknown',
            detail: 'STS names no instance: the credentials are not those of an instance profile.',
        });
    }
    else {
        checks.push(place('region', boundary.regions.includes(ofRegion), `STS says that the credentials were given to an instance in ${ofRegion}.`), place('account', Object.values(boundary.accounts).includes(ofAccount), `STS says that the instance is of account ${ofAccount}.`));
    }
    const verdict = worst(checks);
    return {
        verdict,
        strength: instance === undefined
            ? 'the word of STS, for this run, about whose the credentials are; not about where they are used'
            : 'the word of STS, for this run, about the instance that the credentials were given to; credentials can be carried elsewhere',
        ...(arn !== undefined && { where: `${ofRegion}, instance ${instance} of account ${ofAccount}` }),
        checks,
        facts: {
            audience,
            ...(typeof claims.iss === 'string' && { issuer: claims.iss.slice(0, 300) }),
            ...(typeof claims.sub === 'string' && { subject: claims.sub.slice(0, 300) }),
            ...(ofRegion !== undefined && { region: ofRegion, account: String(ofAccount), instance: String(instance) }),
        },
        keep: [],
    };
});
const place = (name, holds, detail) => ({
    name: PLACE_CHECKS[name],
    verdict: holds ? 'holds' : 'broken',
    detail,
});
/** Whether the token is for this run and fresh. */
function checkRun({ aud, iat, exp }, audience, nowMs) {
    const now = Math.floor(nowMs / 1000);
    const only = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
    const fresh = typeof iat === 'number' && typeof exp === 'number' && iat <= now + SKEW_SECONDS && exp > now - SKEW_SECONDS && iat > now - SKEW_SECONDS;
    return {
        name: session_token_NAME,
        verdict: only === audience && fresh ? 'holds' : 'broken',
        detail: only !== audience
            ? `The token is for ${printable(aud)}, and not for this run.`
            : fresh
                ? 'STS issued a token for this run. Its signature was not checked: it came from STS itself, over TLS.'
                : 'The token is not of now.',
    };
}
/** Why STS gave none, without what else an SDK error holds. */
function session_token_reasonOf(error) {
    const name = error instanceof Error ? error.name.replace(/Exception$/, '') : '';
    if (name === 'OutboundWebIdentityFederationDisabled')
        return 'Outbound web identity federation is not enabled in the account of the role (iam:EnableOutboundWebIdentityFederation).';
    if (name === 'AccessDenied')
        return 'The role may not ask for a token: allow it sts:GetWebIdentityToken.';
    return `STS gave no token: ${name}: ${(0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ').slice(0, 300)}`;
}
const printable = (value) => typeof value === 'string' && (0,partitions/* isAccountId */.JG)(value) ? value : (JSON.stringify(value) ?? 'nothing').slice(0, 100);

;// CONCATENATED MODULE: ./lib/location/task.js




const task_NAME = 'task metadata';
const VARIABLE = 'ECS_CONTAINER_METADATA_URI_V4';
const TASK = /^arn:([a-z0-9-]{1,20}):ecs:([a-z0-9-]{1,40}):(\d{12}):task\/[\w/-]{1,200}$/;
/** What the ECS agent says of the task that this job runs in: `TaskARN` and `AvailabilityZone`. Nothing signs it. */
const taskPlace = ({ fetch, boundary, host }) => orNoPlace(task_NAME, async () => {
    const [endpoint] = (0,metadata/* metadataEndpoints */.O3)('ecs', boundary);
    const given = host.env(VARIABLE);
    const url = URL.parse(given ?? '');
    if (!given)
        throw new NoEvidence(`${VARIABLE} is not set: this job runs in no ECS task.`);
    // The variable chooses a task of the one fixed address, and no address.
    if (!endpoint || !url || url.origin !== (0,partitions/* originOf */.yv)(endpoint) || !/^\/v4\/[\w-]{1,200}$/.test(url.pathname) || url.href !== given)
        throw new NoEvidence(`${VARIABLE} does not lead to where ECS describes a task.`);
    const { status, text } = await ask(fetch, `${given}/task`);
    if (status !== 200)
        throw new NoEvidence(`The ECS agent answered ${status}.`);
    const { TaskARN, AvailabilityZone } = task_objectOf(text);
    const [, partition, region, account] = (typeof TaskARN === 'string' && TASK.exec(TaskARN)) || [];
    if (partition === undefined || region === undefined || account === undefined)
        throw new NoEvidence('The ECS agent names no task.');
    const checks = checkPlace(boundary, { region, account });
    if (partition !== (0,partitions/* arnPartition */.IQ)(boundary.partition))
        checks.unshift({
            name: PLACE_CHECKS.region,
            verdict: 'broken',
            detail: `It says partition ${partition}, which is not the boundary's.`,
        });
    const zone = typeof AvailabilityZone === 'string' && /^[a-z0-9-]{4,40}$/.test(AvailabilityZone) ? AvailabilityZone : undefined;
    if (zone !== undefined && !new RegExp(`^${region}(?:[a-z]|-.+)$`).test(zone))
        checks.push({ name: PLACE_CHECKS.zone, verdict: 'broken', detail: `It says zone ${zone}, which is none of ${region}.` });
    return {
        verdict: worst(checks),
        strength: 'a hint of the ECS agent that nothing signs',
        where: `${zone ?? region}, task of account ${account}`,
        checks,
        facts: { region, account, task: String(TaskARN), ...(zone !== undefined && { zone }) },
        keep: [],
    };
});
function task_objectOf(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/location/locate.js







const MAX_CERTIFICATE_BYTES = 256 * 1024;
/**
 * Where the runner is, by the evidence that the boundary asks for; undefined where it asks for none, or not at this point. It is
 * asked before the job becomes the role, save what needs the role's session. What it says goes into the record, with the
 * documents themselves. Evidence that does not hold ends the step; what is only not known ends it where it is required.
 * @throws LOCATION_OUTSIDE, LOCATION_FALSE, LOCATION_UNVERIFIED
 */
async function locateRunner(context, session) {
    const location = context.boundary.identity?.location;
    if (!location || (location.source === 'web-identity') !== (session !== undefined))
        return undefined;
    const place = await gather(context, session);
    const { record, log } = context;
    record.fact('location-source', location.source);
    record.fact('location-verdict', place.verdict);
    record.fact('location-strength', place.strength);
    if (place.where !== undefined)
        record.fact('location-where', place.where);
    for (const [name, value] of Object.entries(place.facts))
        record.fact(`location-${name}`, value);
    for (const { name, verdict, detail } of place.checks)
        record.check(name, verdict, detail);
    for (const { name, text, mediaType } of place.keep)
        await record.keep(name, Buffer.from(text), mediaType);
    judge(place, location.required);
    log.info(`Where the runner is: ${summaryOf(place)}.`);
    return place;
}
async function gather(context, session) {
    const { boundary, files } = context;
    if (session)
        return sessionPlace(context, session);
    const location = boundary.identity?.location;
    switch (location?.source) {
        case 'ecs':
            return taskPlace(context);
        case 'eks':
            return podPlace(context);
        default: {
            const file = location?.certificate;
            const certificates = file === undefined ? undefined : await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, file), MAX_CERTIFICATE_BYTES);
            return instancePlace(context, certificates);
        }
    }
}
const OUTSIDE = new Set(Object.values(PLACE_CHECKS));
function judge({ checks, verdict }, required) {
    if (verdict === 'holds' || (verdict === 'unknown' && !required))
        return;
    const failing = checks.filter((check) => check.verdict === verdict);
    // A document that is not genuine says nothing of where; that comes first.
    const first = failing.find(({ name }) => !OUTSIDE.has(name)) ?? failing[0];
    const details = failing.filter((check) => check !== first).map(({ detail }) => detail);
    const what = first?.detail ?? '';
    if (verdict === 'unknown') {
        throw locationError('LOCATION_UNVERIFIED', `Where the runner is cannot be verified. ${what}`, 'Run the job on an EC2 instance of the boundary, or take "required" out of "identity: location" in sovereign.yaml, where the change is reviewed.', { details });
    }
    if (first && OUTSIDE.has(first.name))
        throw locationError('LOCATION_OUTSIDE', what, 'Run the job inside the boundary. Nothing was exported.', { details });
    throw locationError('LOCATION_FALSE', what, 'If the certificate of the boundary is the right one, find out what answers in place of the metadata service of this runner.', { details });
}
/** One line for people: where, and what that is worth. */
function summaryOf({ where, strength, verdict, checks }) {
    const unknown = checks.find((check) => check.verdict === 'unknown');
    if (where === undefined)
        return `not known. ${unknown?.detail ?? ''}`.trim().replace(/\.$/, '');
    return `${verdict === 'holds' ? '' : 'not verified: '}${where} (${strength})`;
}

;// CONCATENATED MODULE: ./lib/registries/input.js
/** The input `registries` of the contract. Says what happens to an earlier configuration, and why. */
const REGISTRIES_INPUT = {
    type: 'list',
    description: 'ECR registries to log in to, one a line: `all` that the boundary lists, an account of the boundary, `ACCOUNT/REGION`, or a host. Later steps get a private `DOCKER_CONFIG` and `REGISTRY_AUTH_FILE`, which the post step removes. Logins that the job had before go on only for registries of the boundary, so that no other secret is taken out of its file: log in to others after this step. Plugins, contexts and builders of Docker go on.',
};

;// CONCATENATED MODULE: ./lib/registries/login.js


/**
 * Logs in to registries: one call to ECR for each region, all at once, since a token opens every registry of its region that the role
 * may use. Gives all logins or none; writes nothing.
 * @throws REGISTRY_LOGIN_REFUSED, REGISTRY_LOGIN_DENIED
 */
async function logIn(context, { credentials, account, wishes }) {
    const { boundary, aws, host, record, now } = context;
    const by = { credentials, ...(account !== undefined && { account }) };
    const options = { boundary, aws, now, mask: (secret) => host.mask(secret) };
    const regions = [...new Set(wishes.map(({ region }) => region))];
    const answers = await Promise.allSettled(regions.map((region) => (0,ecr_login/* ecrLogin */.K)(options, region, by)));
    const logins = new Map(answers.map((answer, index) => {
        const region = regions[index];
        const name = `registry login (${region})`;
        if (answer.status === 'rejected') {
            record.check(name, 'broken', answer.reason instanceof errors/* SovereignError */.Rj ? answer.reason.message : `ECR gave no login in ${region}.`);
            throw denied(answer.reason, region, credentials);
        }
        const { username, password, expires, endpoint } = answer.value;
        record.check(name, 'holds', `ECR names ${endpoint} and a login until ${new Date(expires).toISOString()}.`);
        return [region, { username, password, expires }];
    }));
    return wishes.map((wish) => ({ ...wish, ...logins.get(wish.region) }));
}
/** The error for people that an error of ECR becomes. The SDK's own may hold the request: only its text goes on. */
function denied(error, region, { secretAccessKey, sessionToken = '' }) {
    const { $metadata: about } = error;
    // What did not come from ECR is told as it is.
    if (about?.httpStatusCode === undefined)
        return error;
    const reason = [secretAccessKey, sessionToken]
        .filter((secret) => secret !== '')
        .reduce((text, secret) => text.replaceAll(secret, '***'), (0,errors/* messageOf */.bD)(error))
        .replace(/\s+/g, ' ')
        .slice(0, 500);
    const name = error.name.replace(/Exception$/, '');
    return registryError('REGISTRY_LOGIN_DENIED', `ECR in ${region} gave no login: ${name}: ${reason}`, name === 'AccessDenied'
        ? 'Allow the role ecr:GetAuthorizationToken on "*": the action knows no smaller resource. A session policy must allow it too.'
        : 'Try again; if it stays, look at the service health of the region.', { details: about.requestId === undefined ? [] : [`ECR request id: ${about.requestId}`] });
}

;// CONCATENATED MODULE: ../../packages/core/lib/documents.js
const s3 = (title, page) => ({
    title: `Amazon S3 User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`,
});
const kms = (title, page) => ({
    title: `AWS KMS Developer Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/kms/latest/developerguide/${page}.html`,
});
const iam = (title, page) => ({
    title: `AWS IAM User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html`,
});
const faults = (title, page) => ({
    title: `AWS Fault Isolation Boundaries, "${title}"`,
    url: `https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
});
const terraform = (title, page) => ({
    title: `Terraform, "${title}"`,
    url: `https://developer.hashicorp.com/terraform/${page}`,
});
const provider = (title, page) => ({
    title: `AWS provider, "${title}"`,
    url: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/${page}`,
});
/** The laws and documents that rules rest on: what `Rule.references` may name. */
const DOCUMENTS = {
    gdprTransfers: {
        title: 'Regulation (EU) 2016/679 (GDPR), Chapter V: transfers of personal data to third countries',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    gdprSecurity: {
        title: 'Regulation (EU) 2016/679 (GDPR), Article 32: security of processing',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    dataAct: {
        title: 'Regulation (EU) 2023/2854 (Data Act), Article 32: international governmental access and transfer',
        url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
    },
    backend: terraform('Backend block configuration', 'language/backend'),
    s3Backend: terraform('Backend type: s3', 'language/backend/s3'),
    sensitiveState: terraform('Sensitive data in state', 'language/state/sensitive-data'),
    terraformEnvironment: terraform('Environment variables', 'cli/config/environment-variables'),
    terraformCli: terraform('CLI configuration file', 'cli/config/config-file'),
    modules: terraform('Module sources', 'language/modules/sources'),
    dataSources: terraform('Data sources', 'language/data-sources'),
    provisioners: terraform('Provisioners', 'language/resources/provisioners/syntax'),
    planFormat: terraform('JSON output format', 'internals/json-format'),
    hcl: { title: 'HCL native syntax specification', url: 'https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md' },
    tofuEncryption: { title: 'OpenTofu, "State and plan encryption"', url: 'https://opentofu.org/docs/language/state/encryption/' },
    terragruntState: { title: 'Terragrunt, "State backend"', url: 'https://terragrunt.gruntwork.io/docs/features/state-backend/' },
    providerRegions: provider('Enhanced region support', 'enhanced-region-support'),
    providerEndpoints: provider('Custom service endpoint configuration', 'custom-service-endpoints'),
    conftest: { title: 'conftest', url: 'https://www.conftest.dev/' },
    sdkEndpoints: {
        title: 'AWS SDKs and Tools Reference Guide, "Service-specific endpoints"',
        url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
    },
    s3Buckets: s3('General purpose buckets overview', 'UsingBucket'),
    s3Create: s3('Creating a general purpose bucket', 'create-bucket-overview'),
    s3Owner: s3('Verifying bucket ownership with bucket owner condition', 'bucket-owner-condition'),
    s3Acl: s3('Access control list (ACL) overview', 'acl-overview'),
    s3Versioning: s3('Retaining multiple versions of objects with S3 Versioning', 'Versioning'),
    s3Encryption: s3('Setting default server-side encryption behavior', 'bucket-encryption'),
    s3Kms: s3('Specifying server-side encryption with AWS KMS', 'specifying-kms-encryption'),
    s3Public: s3('Blocking public access to your Amazon S3 storage', 'access-control-block-public-access'),
    s3Practices: s3('Security best practices', 'security-best-practices'),
    s3CrossAccount: s3('Bucket owner granting cross-account bucket permissions', 'example-walkthroughs-managing-access-example2'),
    s3Replication: s3('Replicating objects within and across Regions', 'replication'),
    kmsStates: kms('Key states', 'key-state'),
    kmsMultiRegion: kms('Multi-Region keys', 'multi-region-keys-overview'),
    kmsRotation: kms('Rotate AWS KMS keys', 'rotate-keys'),
    kmsExternal: kms('External key stores', 'keystore-external'),
    dynamoGlobal: {
        title: 'Amazon DynamoDB Developer Guide, "Global tables"',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
    },
    accessKeys: iam('Manage access keys for IAM users', 'id_credentials_access-keys'),
    principals: iam('AWS JSON policy elements: Principal', 'reference_policies_elements_principal'),
    identityProviders: iam('Identity providers and federation', 'id_roles_providers'),
    arns: iam('Identify AWS resources with Amazon Resource Names (ARNs)', 'reference-arns'),
    endpoints: { title: 'AWS General Reference, "Service endpoints"', url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html' },
    globalServices: faults('Global services', 'global-services'),
    edge: faults('Edge network global service guidance', 'appendix-b---edge-network-global-service-guidance'),
    regionDeny: {
        title: 'AWS Organizations User Guide, "Deny access to AWS based on the requested AWS Region"',
        url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html#example-scp-deny-region',
    },
    trails: {
        title: 'AWS CloudTrail User Guide, "Multi-Region trails"',
        url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
    },
    directConnect: {
        title: 'AWS Direct Connect User Guide, "Direct Connect gateways"',
        url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways.html',
    },
    firehose: {
        title: 'Amazon Data Firehose Developer Guide, "Configure destination settings"',
        url: 'https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html',
    },
    apiDestinations: {
        title: 'Amazon EventBridge User Guide, "API destinations"',
        url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    },
    userData: {
        title: 'Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input"',
        url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    },
    registry: {
        title: 'Amazon ECR User Guide, "Private registry"',
        url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html',
    },
    inference: {
        title: 'Amazon Bedrock User Guide, "Increase throughput with cross-Region inference"',
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
    },
    sovereignServices: {
        title: 'AWS European Sovereign Cloud User Guide, list of services',
        url: 'https://docs.aws.eu/esc/latest/userguide/services.html',
    },
};

// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/judge.js
var lib_judge = __nccwpck_require__(1926);
;// CONCATENATED MODULE: ./lib/static-keys.js


const STATIC_KEYS = {
    id: 'identity/static-keys',
    title: 'Long-lived AWS keys',
    severity: 'error',
    why: 'Keys that do not expire work from anywhere: they prove nothing of where a job runs, and whoever copies them keeps what they open.',
    fix: 'Remove them from the job and its secrets: a role by OIDC needs none.',
    references: [DOCUMENTS.accessKeys],
};
/**
 * Long-lived keys of the environment, where there are any. Keys with a session token are temporary, unless their id says that
 * they are not (`AKIA\u2026`): the token is then a leftover, or there to deceive.
 */
function staticKeys({ env }) {
    const [accessKeyId = '', secretAccessKey = ''] = [env('AWS_ACCESS_KEY_ID'), env('AWS_SECRET_ACCESS_KEY')];
    if (accessKeyId === '' && secretAccessKey === '')
        return undefined;
    if (env('AWS_SESSION_TOKEN') && !accessKeyId.startsWith('AKIA'))
        return undefined;
    return { accessKeyId, secretAccessKey };
}
/**
 * The finding that a job has long-lived keys, when a dated exception of the boundary lets it pass.
 * @throws STATIC_KEYS when none does
 */
function judgeStaticKeys({ accessKeyId }, boundary, now) {
    const found = (0,finding/* finding */.gk)(STATIC_KEYS, {
        message: 'AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY is set without a session token of its own: these are long-lived keys.',
        // The id is no secret. An exception can name the one key that it is for.
        resource: accessKeyId,
    });
    if ((0,lib_judge/* judge */.S4)([found], boundary, now).failing.length === 0)
        return found;
    throw roleError('STATIC_KEYS', found.message, 'Remove them from the job and its secrets: they work from anywhere and do not expire. The role needs none. A dated exception for rule identity/static-keys lets them pass.');
}

;// CONCATENATED MODULE: ./lib/summary.js

/** The job summary: who the job became, and by what. `place` says where the runner is. */
function summary_summaryOf(became, facts) {
    const { role, credentials, token, base, hops } = became;
    const claims = token?.claims ?? {};
    const via = hops.slice(0, -1).map((hop) => hop.role.arn);
    const rows = [
        ['Role', role.arn],
        ...via.map((arn) => ['By way of', arn]),
        ['Region', facts.region],
        ['Until', new Date(credentials.expires).toISOString()],
        ['Source', facts.source],
        ...(base ? [['Identity of the job', base.arn]] : []),
        ...(token
            ? [
                ['Issuer', claims.iss],
                ['Subject', claims.sub],
                ['Audience', claims.aud],
            ]
            : []),
        ...(facts.place === undefined ? [] : [['Runner', facts.place]]),
    ];
    const soon = (0,expiry/* expirySoon */.Bu)(credentials.expires, facts.now);
    return [
        '### Identity',
        '',
        ...(soon === undefined ? [] : [`> ${soon}`, '']),
        '| | |',
        '|---|---|',
        ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`),
        '',
    ].join('\n');
}
const cell = (value) => `\`${String(value)
    .replace(/[`|\r\n]+/g, ' ')
    .slice(0, 300)}\``;

;// CONCATENATED MODULE: ./lib/action.js















const assumeRoleOidc = (0,contract/* defineAction */.QP)({
    name: 'assume-role-oidc',
    title: 'Assume a role by OIDC',
    description: 'Turns the job into a role of the boundary by its OIDC token, and checks both before and after who it becomes.',
    needs: 'boundary',
    inputs: {
        role: {
            type: 'text',
            required: true,
            description: 'Role to assume: an ARN, or a name (with its path) that is completed with the partition and account of the boundary.',
        },
        account: {
            type: 'text',
            description: 'Account of a role that is given by name: a role name or id under `accounts`. Not needed where there is only one.',
        },
        chain: {
            type: 'list',
            description: 'Roles to go on to from there, one after the other (role chaining): ARNs, names, or `NAME@ACCOUNT`. The job becomes the last. STS gives a chained role 3600 s at most.',
        },
        source: {
            type: 'choice',
            options: SOURCE_CHOICES,
            description: 'Where the job takes its identity from: one of `identity: sources` of the boundary. Default: the first of them that the job has. `static-keys` needs a dated exception for the rule `identity/static-keys`.',
        },
        'token-variable': {
            type: 'text',
            pattern: /^[A-Za-z_]\w{0,127}$/,
            description: "Environment variable that holds the job's token, as GitLab's `id_tokens` sets it. Default there: SOVEREIGN_ID_TOKEN.",
        },
        'token-file': { type: 'text', description: 'File that holds the token, for the source `token-file`: a private file, no link.' },
        region: { type: 'text', description: 'Region of the boundary to work in. Default: its first.' },
        audience: {
            type: 'text',
            description: 'Audience that you expect the boundary to name; any other is an error. Default: the one of the boundary.',
        },
        'duration-seconds': {
            type: 'integer',
            default: 3600,
            min: 900,
            max: 43_200,
            description: 'How long the credentials work, in seconds; at most what the role allows.',
        },
        'timeout-seconds': {
            type: 'integer',
            default: 120,
            min: 5,
            max: 3600,
            description: 'How long the way to the role may take in all, attempts and waits included, in seconds.',
        },
        'session-name': {
            type: 'text',
            pattern: /^[\w+=,.@-]{2,64}$/,
            description: 'Name of the session in CloudTrail. Default: made of repository and run.',
        },
        'session-policy': {
            type: 'text',
            description: 'IAM policy (JSON) that narrows what the session may do. It cannot give more than the role has.',
        },
        'managed-policies': {
            type: 'list',
            description: 'ARNs of managed policies that narrow the session: policies of AWS, or of the account of the role. At most 10.',
        },
        tags: { type: 'list', description: 'Session tags as `KEY=VALUE`. Only a role that is assumed by a role or user takes them.' },
        'transitive-tags': { type: 'list', description: 'Keys of `tags` that go on to the later roles of the chain.' },
        'source-identity': {
            type: 'text',
            pattern: /^(?!aws:)[\w+=,.@-]{2,64}$/,
            description: 'Source identity of the session, kept by CloudTrail through every later role. Where tags are taken, it is too.',
        },
        export: {
            type: 'choice',
            options: EXPORTS,
            default: 'environment',
            description: 'How later steps get the credentials: by the environment; as masked outputs alone; by a named profile or a `credential_process` in private files that only the environment of this job leads to; `shell` (command line) prints them for eval.',
        },
        registries: REGISTRIES_INPUT,
        'endpoint-proof': {
            type: 'boolean',
            default: false,
            description: 'Also keeps the AWS clients of later steps from endpoints that are configured elsewhere (`AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`) and from instance metadata (`AWS_EC2_METADATA_DISABLED`).',
        },
    },
    outputs: {
        'account-id': { description: 'Account of the role.' },
        'role-arn': { description: 'ARN of the role.' },
        expiration: { description: 'When the credentials end, in ISO 8601 UTC.' },
        registries: { description: 'ECR registries that the job is logged in to, one host a line.' },
        'aws-access-key-id': { description: 'With `export: outputs`: the key id, masked.', secret: true },
        'aws-secret-access-key': { description: 'With `export: outputs`: the secret key, masked.', secret: true },
        'aws-session-token': { description: 'With `export: outputs`: the session token, masked.', secret: true },
    },
    rules: [STATIC_KEYS],
    examples: [
        'assume-role-oidc --role delivery',
        'assume-role-oidc --role arn:aws-eusc:iam::111122223333:role/delivery --duration-seconds 900 -- terraform plan',
        'assume-role-oidc --role build --chain deploy@444455556666 --export shell',
    ],
    async run(context, inputs) {
        const { boundary, host, log, record, now } = context;
        const { keepsPrivateFolder, facts } = host;
        refuseExport({ choice: inputs.export, registries: inputs.registries.length > 0, product: facts.product, keepsPrivateFolder });
        const identity = (0,boundary_boundary/* need */.$B)(boundary, 'identity');
        const keys = staticKeys(host);
        const findings = keys ? [judgeStaticKeys(keys, boundary, now())] : [];
        const region = inputs.region === undefined ? (0,boundary_boundary/* homeRegion */.wC)(boundary) : (0,boundary_boundary/* homeRegion */.wC)((0,boundary_boundary/* narrowRegions */.p9)(boundary, [inputs.region]));
        const chained = inputs.chain.map((line) => resolveChained(boundary, line));
        const roles = [resolveRole(boundary, inputs.role, inputs.account), ...chained];
        const wish = {
            sessionName: inputs['session-name'] ?? sessionNameOf(host.facts),
            region,
            duration: inputs['duration-seconds'],
            policies: sessionPolicies({ policy: inputs['session-policy'], managed: inputs['managed-policies'] }, boundary, roles.at(-1).account),
            tags: sessionTags({ tags: inputs.tags, transitive: inputs['transitive-tags'], sourceIdentity: inputs['source-identity'] }),
        };
        const wishes = planRegistries(boundary, inputs.registries, region);
        const audience = audienceOf(context, identity.audience, inputs.audience, region);
        const [tokenFile, tokenVariable] = [inputs['token-file'], inputs['token-variable']];
        const wanted = { source: inputs.source, tokenFile, tokenVariable, staticKeys: keys !== undefined };
        const source = chooseSource(boundary, identity.sources, wanted, host.env);
        if (source === 'oidc' && tokenVariable === undefined)
            refuseForeignTokenEndpoint(context, identity.issuers);
        const shown = await locateRunner(context);
        const seconds = inputs['timeout-seconds'];
        const became = await become(context, {
            identity: identityOf(context, source, { audience, tokenFile, tokenVariable, staticKeys: keys }),
            roles,
            wish,
            deadline: { ends: now() + seconds * 1000, seconds },
        });
        const { role, credentials, token, base, hops } = became;
        const [, logins] = await Promise.all([confirmCaller(context, became), logIn(context, { credentials, account: role.account, wishes })]);
        const place = shown ?? (await locateRunner(context, { region, credentials, account: role.account }));
        const handed = await handOver(context, credentials, { choice: inputs.export, region, endpointProof: inputs['endpoint-proof'], logins });
        const expiration = new Date(credentials.expires).toISOString();
        record.fact('source', source);
        for (const [name, value] of token ? recordedClaims(token) : [])
            record.fact(name, value);
        if (base)
            record.fact('base-identity', base.arn);
        hops.forEach((hop, index) => {
            if (hops.length > 1)
                record.fact(`hop-${index + 1}`, hop.role.arn);
            if (hop.requestId !== undefined)
                record.fact(hops.length > 1 ? `sts-request-id-${index + 1}` : 'sts-request-id', hop.requestId);
        });
        record.fact('role', role.arn);
        record.fact('session-name', wish.sessionName);
        record.fact('region', region);
        record.fact('expiration', expiration);
        record.fact('attempts', became.attempts);
        record.fact('export', inputs.export);
        const hosts = [...new Set(logins.map(({ hosts: [host] }) => host))];
        if (hosts.length > 0)
            record.fact('registries', hosts.join(' '));
        log.info(`This job is ${role.arn} in ${region} until ${expiration}.`);
        const soon = (0,expiry/* expirySoon */.Bu)(credentials.expires, now());
        if (soon !== undefined)
            log.warn(soon);
        return {
            findings,
            outputs: {
                'account-id': role.account,
                'role-arn': role.arn,
                expiration,
                ...(hosts.length > 0 && { registries: hosts.join('\n') }),
                ...handed,
            },
            summary: summary_summaryOf(became, { region, source, now: now(), place: place && summaryOf(place) }),
        };
    },
    async post({ host, log }) {
        if (await clearHandover(host))
            log.info('The credentials of the role are removed from this job.');
    },
});
/** The boundary's audience; the input can only confirm it. @throws AUDIENCE_OUTSIDE */
function audienceOf({ boundary, log }, audience, expected, region) {
    if (expected !== undefined && expected !== audience) {
        throw roleError('AUDIENCE_OUTSIDE', `The audience "${expected}" was asked for; the boundary names "${audience}".`, 'Change "identity: audience" in sovereign.yaml, where the change is reviewed.');
    }
    if (boundary.partition !== 'sandbox' && /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) {
        log.warn(`Audience ${audience} is what other partitions use too: a token for this boundary would be good there. ${(0,partitions/* suggestedAudience */.MW)(region)} is good here alone, once the OIDC provider in IAM has it as a client id.`);
    }
    return audience;
}
/** The request for the token carries a bearer: it goes only to where an issuer of the boundary mints tokens. @throws TOKEN_ENDPOINT_OUTSIDE */
function refuseForeignTokenEndpoint({ host }, issuers) {
    const url = host.env('ACTIONS_ID_TOKEN_REQUEST_URL');
    if (url === undefined || url === '' || issuers.some((issuer) => (0,lib_issuers/* isTokenEndpointOf */.OX)(issuer, url)))
        return;
    throw roleError('TOKEN_ENDPOINT_OUTSIDE', `ACTIONS_ID_TOKEN_REQUEST_URL leads to ${URL.parse(url)?.host ?? 'no host'}, which no issuer of the boundary stands for (${issuers.join(', ')}).`, 'Name the issuer of this server under "identity: issuers". If it is there, look for a step that changes the variable.');
}


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4632);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .assumeRoleOidc */ .c);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createAwsCalls: () => (/* binding */ createAwsCalls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7075);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6948);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9506);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5232);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(452);







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
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   X$: () => (/* binding */ decodeAuth),
/* harmony export */   ki: () => (/* binding */ configInvalid),
/* harmony export */   ky: () => (/* binding */ authorityOfKey)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(886);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9270);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5232);






const MAX_CONFIG_BYTES = 1024 * 1024;
/** The folder of the Docker client's configuration. */
const dockerFolder = (env) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(env.DOCKER_CONFIG || node_path__WEBPACK_IMPORTED_MODULE_1__.join(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'));
/**
 * Reads the file that `docker login` or `podman login` writes: a JSON object, undefined where there is no file.
 * @throws DOCKER_CONFIG_INVALID
 */
async function readDockerConfig(file) {
    let text;
    try {
        text = await new _files_js__WEBPACK_IMPORTED_MODULE_2__/* .Files */ .sv('/').readText(file, MAX_CONFIG_BYTES);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj && error.code === 'FILE_MISSING')
            return undefined;
        throw configInvalid(file, `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Correct it, or name another folder in DOCKER_CONFIG.', error);
    }
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(JSON.parse(text));
    }
    catch (error) {
        // The parser quotes what it cannot read, and that may be a password.
        throw configInvalid(file, 'is not JSON', 'Run "docker login" again.', (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error));
    }
}
const configInvalid = (file, what, fix, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .awsError */ .e)('DOCKER_CONFIG_INVALID', `${file} ${what}.`, fix, { cause });
/** `host[:port]` of a key of `auths`, which clients write as `host`, `host:port`, `https://host`, `https://host/v1/` and `host/path`. */
const authorityOfKey = (key) => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
/** User and password of the `auth` of an entry; undefined for what is not base64 of `user:password`. */
function decodeAuth(auth) {
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    // Old clients pad what they encode with zero bytes.
    return colon < 1 ? undefined : { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ecrLogin),
/* harmony export */   t: () => (/* binding */ basicAuth)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9506);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5232);


/**
 * Asks ECR for a login. One call for a region, without `registryIds`: ECR has deprecated them, since a token opens every registry
 * that the caller may use, whichever is named.
 * @param by default: the credentials of the environment, and any account of the boundary
 * @throws REGISTRY_LOGIN_REFUSED for an answer that is not a login of the user AWS, for the caller's registry in that region, that
 * still works; and what {@link AwsCalls} throws
 */
async function ecrLogin({ boundary, aws, mask, now }, region, by = {}) {
    const { credentials, account } = by;
    const { authorizationData } = await aws.call('ecr', 'GetAuthorizationToken', {}, { region, ...(credentials && { credentials }) });
    const { authorizationToken = '', proxyEndpoint = '', expiresAt } = authorizationData?.[0] ?? {};
    const decoded = Buffer.from(authorizationToken, 'base64').toString('utf8');
    const password = decoded.slice(decoded.indexOf(':') + 1);
    // The last is how configuration files hold it, should ECR write its base64 otherwise.
    for (const secret of new Set([password, authorizationToken, ...(password === '' ? [] : [basicAuth('AWS', password)])]))
        if (secret !== '')
            mask(secret);
    const refuse = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsError */ .e)('REGISTRY_LOGIN_REFUSED', `ECR in ${region} answered with ${what}.`, 'Check which service answers under the name of the ECR endpoint, and whose credentials the job holds.');
    if (authorizationData?.length !== 1)
        throw refuse(`${authorizationData?.length ?? 0} logins instead of one`);
    if (!decoded.startsWith('AWS:') || password === '' || !isText(password))
        throw refuse('no login of user AWS');
    const accounts = account === undefined ? Object.values(boundary.accounts) : [account];
    const registries = accounts.flatMap((id) => (0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .registryEndpoints */ .SM)(id, region, boundary.ports)).map(_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv);
    const endpoint = registries.find((origin) => proxyEndpoint === origin || proxyEndpoint === `${origin}/`);
    if (endpoint === undefined) {
        const whose = account === undefined ? 'an account of the boundary' : `account ${account}`;
        throw refuse(`a login for ${JSON.stringify(proxyEndpoint.slice(0, 200))}, which is not the registry of ${whose} in that region`);
    }
    const expires = expiresAt?.getTime() ?? Number.NaN;
    if (!(expires > now()))
        throw refuse('a login that has ended by the clock of this machine, or says no end');
    return { username: 'AWS', password, expires, endpoint };
}
/** User and password as HTTP Basic authentication and configuration files of registries hold them. */
const basicAuth = (username, password) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
/** Whether bytes were UTF-8 without control characters: a password goes into headers and files. */
const isText = (text) => !/[\p{Cc}\uFFFD]/u.test(text);


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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    ecr: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(149)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 149, 19)), client: 'ECRClient' },
    kms: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'KMSClient' },
    s3: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'CloudTrailClient' },
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
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony exports isLoopback, isPublicSigstore */
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

/***/ 8281:
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
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/allowed.js




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,partitions/* originOf */.yv)(endpoint)))
            allowed.set((0,partitions/* originOf */.yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of partitions/* SANDBOX_SERVICES */.zl) {
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
                add(`AWS ${service}`, (0,partitions/* serviceEndpoint */.Xf)(service, region));
                add(`AWS ${service}`, (0,partitions/* dualStackEndpoint */.YH)(service, region));
            }
        }
        if (state) {
            const region = state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
            add('state bucket', (0,partitions/* bucketEndpoint */.Ob)(state.bucket, region));
            if (state.lock !== 's3') {
                add('AWS dynamodb', (0,partitions/* serviceEndpoint */.Xf)('dynamodb', region));
                add('AWS dynamodb', (0,partitions/* dualStackEndpoint */.YH)('dynamodb', region));
            }
        }
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,partitions/* bucketEndpoint */.Ob)(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        }
    }
    if (cloudtrail && partition !== 'sandbox') {
        add('trail bucket', (0,partitions/* bucketEndpoint */.Ob)(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        const home = cloudtrail['home-region'] ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
        add('AWS cloudtrail', (0,partitions/* serviceEndpoint */.Xf)('cloudtrail', home));
        add('AWS cloudtrail', (0,partitions/* dualStackEndpoint */.YH)('cloudtrail', home));
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,partitions/* bucketEndpoint */.Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,issuers/* endpointOf */.X5)(issuer));
        if (job.tokenRequestUrl && (0,issuers/* isTokenEndpointOf */.OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,issuers/* endpointOf */.X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,issuers/* endpointOf */.X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,issuers/* endpointOf */.X5)(signing.timestamp.url));
    if (signing?.fulcio)
        add('certificate authority', (0,issuers/* endpointOf */.X5)(signing.fulcio.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,issuers/* endpointOf */.X5)(url));
    if (proxy)
        add('proxy', (0,issuers/* endpointOf */.X5)(proxy.url));
    return allowed;
}

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
    const allowed = allowedEndpoints(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
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

/***/ 5671:
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
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
        const needles = this.needles.map((needle) => external_node_buffer_namespaceObject.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_namespaceObject.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_namespaceObject.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_namespaceObject.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_namespaceObject.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_namespaceObject.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_namespaceObject.Buffer.from(secret, 'utf8');
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
    const text = external_node_buffer_namespaceObject.Buffer.concat([external_node_buffer_namespaceObject.Buffer.alloc(shift), bytes])
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

// EXTERNAL MODULE: ../../packages/core/lib/hosts/oidc.js
var oidc = __nccwpck_require__(7140);
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

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/text.js
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
    const safe = (text) => withoutCommands(visible(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: visible(place.file) }),
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
            const token = await (0,oidc/* requestToken */.Fr)({
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

/***/ 7140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ requestToken),
/* harmony export */   IH: () => (/* binding */ tokenInHand)
/* harmony export */ });
/* unused harmony export variableFor */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3850);


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
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* unused harmony exports StrictJsonError, parseStrictJson, decodeUtf8, fromBase64 */
/** Whether a parsed value is a JSON object: neither null nor an array. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** Fields without those that are undefined or empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
class StrictJsonError extends (/* unused pure expression or super */ null && (Error)) {
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
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony exports isGranted, matchesPattern */
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
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5671)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1485)),
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

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   MW: () => (/* binding */ suggestedAudience),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, findRegion, isBucketName */
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

/***/ 1485:
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
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/declared.js



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function declared_parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
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
        throw invalid([`${source}:1:1  ${firstLine((0,errors/* messageOf */.bD)(error))}`]);
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
    const given = (0,json/* isObject */.Gv)(input) ? Object.keys(input) : [];
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
    const best = (0,nearest/* nearest */.p)(wrong, options);
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

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/load.js






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
    const { value, invalid } = await declared_parseDeclared(text, source, boundarySchema, {
        ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
        error: invalidBoundary,
    });
    const resolved = (0,boundary_boundary/* resolveBoundary */.n7)(value, { source, folder, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes);
    return resolved.boundary;
}
/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
async function parseSigningPolicy(text, source) {
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4103));
    return (await parseDeclared(text, source, signingPolicy, {
        ifEmpty: 'write what "signing.policy" of a boundary would hold',
        error: invalidBoundary,
    })).value;
}
const invalidBoundary = (message, details) => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
});
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, external_node_path_.dirname(external_node_path_.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(external_node_path_.resolve(workspace, boundary));
    const usual = external_node_path_.join(workspace, BOUNDARY_FILE);
    const declared = await (0,promises_.stat)(usual).then(() => true, (error) => (0,errors/* errnoOf */.UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,boundary_boundary/* presetBoundary */.ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary_boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
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
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/record.js


const ledgerError = (0,errors/* errorTable */.NN)({
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
    source: external_node_path_.basename(source),
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/write.js







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = external_node_path_.join(folder, 'records');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: RECORD_VERSION,
        type: RECORD_TYPE,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? recordedBoundary(options.boundary) : null,
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
    (0,lib_files/* makeFolder */.fc)(records);
    (0,lib_files/* makeFolder */.fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = recordId(startedAt, action, suffix);
        return { name, text: formatRecord({ ...first.value, id: name }) };
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const temporary = external_node_path_.join(store, temporaryName());
        try {
            const handle = await promises_.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,lib_files/* writeFailure */.EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,lib_files/* writeFailure */.EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await promises_.rename(temporary, external_node_path_.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(folder, error);
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
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
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
            await replace(records, id, formatRecord(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const temporary = external_node_path_.join(records, `.${name}.tmp`);
        const final = external_node_path_.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await promises_.rm(temporary);
                continue;
            }
            await promises_.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) === 'EEXIST')
                continue;
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = external_node_path_.join(records, temporaryName());
    const final = external_node_path_.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await promises_.rename(temporary, final);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,lib_files/* writeFailure */.EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await promises_.open(file, 'wx', 0o644);
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
        await promises_.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8281));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7155));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 455).then(__nccwpck_require__.bind(__nccwpck_require__, 2455));
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
        record = await openRecord({
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
    const found = await findBoundary({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw boundaryMissing();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary_boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw boundaryMissing();
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
        throw ledgerError('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
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
            throw ledgerError('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
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
