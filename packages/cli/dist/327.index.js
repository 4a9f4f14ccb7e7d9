export const id = 327;
export const ids = [327];
export const modules = {

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRoleOidc: () => (/* reexport */ assumeRoleOidc),
  locationError: () => (/* reexport */ locationError),
  roleError: () => (/* reexport */ roleError)
});

// EXTERNAL MODULE: ../core/lib/index.js + 10 modules
var lib = __webpack_require__(9010);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/answer.js
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
/** Whether STS answered with what was asked for. Pure. `now` in milliseconds. */
function checkAssumed(assumed, exchange, { claims }, now) {
    const { AssumedRoleUser, Audience, SubjectFromWebIdentityToken, Provider, Credentials } = assumed;
    const { role, duration } = exchange;
    const audience = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
    const issuer = String(claims.iss);
    const providers = [issuer, `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`];
    const expires = Credentials?.Expiration?.getTime();
    const complete = Boolean(Credentials?.AccessKeyId && Credentials.SecretAccessKey && Credentials.SessionToken);
    return [
        check('assumed role', AssumedRoleUser?.Arn === sessionArn(exchange), `STS made the job ${AssumedRoleUser?.Arn ?? 'nobody'}.`),
        check('audience that STS saw', Audience === audience, `STS saw audience ${Audience ?? 'none'}.`),
        check('subject that STS saw', SubjectFromWebIdentityToken === claims.sub, `STS saw subject ${SubjectFromWebIdentityToken ?? 'none'}.`),
        check('provider that STS saw', Provider === undefined ? undefined : providers.includes(Provider), `STS used provider ${Provider ?? 'of no name'}.`),
        check('temporary credentials', complete, complete ? 'STS gave credentials with a session token.' : 'STS gave no complete temporary credentials.'),
        check('expiry of the credentials', expires !== undefined && expires > now && expires <= now + duration * 1000 + SKEW_MS, `The credentials expire ${new Date(expires ?? Number.NaN).toJSON() ?? 'at no known time'}; ${duration} s were asked for.`),
    ];
}
/** Whether the credentials are who they should be, in STS's own words. Pure. */
function checkCaller(caller, exchange) {
    const holds = caller.Arn === sessionArn(exchange) && caller.Account === exchange.role.account;
    return check('caller identity', holds, `The credentials are those of ${caller.Arn ?? 'nobody'} in account ${caller.Account ?? 'none'}.`);
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/checks.js

/** Seconds that a token must still be good for, so that it does not expire on its way to STS. */
const MARGIN = 30;
/** Seconds that clocks may differ. */
const SKEW = 60;
const ALGORITHMS = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']);
/** Everything that can be said of a job token before it leaves the process. Pure; in the order in which failures are told. */
function checkToken({ algorithm, claims }, { boundary, facts, now }) {
    const { issuers, audience, runner } = boundary.identity;
    return [
        checkIssuer(claims.iss, issuers),
        checkServer(claims.iss, boundary, facts),
        checkAudience(claims.aud, audience),
        {
            name: 'token algorithm',
            verdict: ALGORITHMS.has(algorithm) ? 'holds' : 'broken',
            detail: `The token is signed with ${quote(algorithm)}.`,
            code: 'TOKEN_ALGORITHM',
            fix: 'Use an issuer that signs with RSA or ECDSA.',
        },
        checkTime(claims, now),
        checkRunner(claims.runner_environment, facts, runner),
    ];
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
    const fits = typeof issuer === 'string' ? (0,lib/* issuerFitsServer */.zD)(issuer, facts) : false;
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
function quote(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/errors.js

const roleError = (0,lib/* errorTable */.NN)({
    STATIC_KEYS: { exit: 'identity', about: 'The job holds long-lived AWS keys, which prove nothing of where it runs and never expire.' },
    ROLE_INVALID: { exit: 'usage', about: 'The role is neither a role ARN nor a role name, or its account is not clear.' },
    ROLE_OUTSIDE: { exit: 'policy', about: 'The role belongs to a partition or an account that is not in the boundary.' },
    AUDIENCE_OUTSIDE: { exit: 'policy', about: 'The audience that was asked for is not the one of the boundary.' },
    TOKEN_ENDPOINT_OUTSIDE: {
        exit: 'identity',
        about: 'The job is told to fetch its token from a host that no issuer of the boundary stands for.',
    },
    TOKEN_INVALID: { exit: 'identity', about: 'What the job was given as its OIDC token is not a signed JWT.' },
    TOKEN_ISSUER: {
        exit: 'identity',
        about: 'The token is from an issuer that is not in the boundary, or not from the server that runs the job.',
    },
    TOKEN_AUDIENCE: { exit: 'identity', about: 'The token is not for the audience of the boundary alone.' },
    TOKEN_TIME: { exit: 'identity', about: 'The token is expired, about to expire or not valid yet by the clock of the runner.' },
    TOKEN_ALGORITHM: { exit: 'identity', about: 'The token is not signed with an algorithm that counts.' },
    TOKEN_RUNNER: { exit: 'identity', about: 'The token does not say that the job runs on a self-hosted runner.' },
    STS_REFUSED: { exit: 'identity', about: 'STS refused to let the job become the role.' },
    STS_UNAVAILABLE: { exit: 'failure', about: 'STS, or the issuer as STS sees it, did not answer in time.' },
    STS_ANSWER: { exit: 'identity', about: 'STS answered with an identity that was not asked for. Nothing was exported.' },
});

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/credentials.js


/** Refuses a job that already has long-lived keys. @throws STATIC_KEYS */
function refuseStaticKeys({ env }) {
    if ((!env('AWS_ACCESS_KEY_ID') && !env('AWS_SECRET_ACCESS_KEY')) || env('AWS_SESSION_TOKEN'))
        return;
    throw roleError('STATIC_KEYS', 'AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY is set without AWS_SESSION_TOKEN: these are long-lived keys.', 'Remove them from the job and its secrets: they work from anywhere and do not expire. The role needs none.');
}
const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'];
const STATE = 'access-key-sha256';
/** Hands the credentials to the later steps of the job. They must be masked by then. */
function exportCredentials(host, credentials, region) {
    // First what the post step needs, so that a step that is cancelled in between is cleaned up too.
    host.saveState(STATE, (0,lib/* sha256Hex */.fg)(credentials.accessKeyId));
    const values = {
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_SESSION_TOKEN: credentials.sessionToken,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
    };
    for (const name of VARIABLES)
        host.exportVariable(name, values[name]);
}
/** Empties the variables that this step set, unless a later step has set others. Says whether it did. */
function clearCredentials(host) {
    const own = host.state(STATE);
    if (own === undefined || own !== (0,lib/* sha256Hex */.fg)(host.env('AWS_ACCESS_KEY_ID') ?? ''))
        return false;
    for (const name of VARIABLES)
        host.exportVariable(name, '');
    return true;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/exchange.js



const ATTEMPTS = 5;
const DEADLINE_MS = 90_000;
const LONGEST_WAIT_MS = 8_000;
/**
 * `AssumeRoleWithWebIdentity` with a fresh token for each attempt. Waits are random up to a doubling bound (full jitter).
 * @throws STS_REFUSED, STS_UNAVAILABLE
 */
async function assumeRole({ aws, now, log }, exchange, pause = promises_.setTimeout) {
    const started = now();
    for (let attempt = 1;; attempt += 1) {
        const token = await exchange.freshToken();
        try {
            return { assumed: await send(aws, exchange, token), token, attempts: attempt };
        }
        catch (error) {
            if (!isTransient(error))
                throw failure(error, exchange, token);
            const delay = Math.random() * Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt);
            if (attempt === ATTEMPTS || now() - started + delay > DEADLINE_MS)
                throw failure(error, exchange, token, attempt);
            log.info(`STS: ${reasonOf(error, token)}; attempt ${attempt} of ${ATTEMPTS}.`);
            await pause(delay);
        }
    }
}
const send = (aws, { role, sessionName, duration, region }, token) => aws.call('sts', 'AssumeRoleWithWebIdentity', { RoleArn: role.arn, RoleSessionName: sessionName, DurationSeconds: duration, WebIdentityToken: token.text }, { region, anonymous: true, attempts: 1 });
/** Codes of STS that pass by themselves, as the service names them and without the SDK's suffix. */
const TRANSIENT = new Set([
    ...['IDPCommunicationError', 'Throttling', 'ThrottledException', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
    ...['ServiceUnavailable', 'InternalFailure', 'InternalError', 'RequestTimeout'],
]);
const TRANSIENT_EGRESS = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED']);
function isTransient(error) {
    if (error instanceof lib/* SovereignError */.Rj)
        return TRANSIENT_EGRESS.has(error.code);
    const code = codeOf(error);
    // STS says InvalidIdentityToken also when it could not fetch the issuer's keys just then.
    if (code === 'InvalidIdentityToken')
        return /couldn't retrieve verification key/i.test((0,lib/* messageOf */.bD)(error));
    return TRANSIENT.has(code) || statusOf(error) === 429 || statusOf(error) >= 500;
}
const codeOf = (error) => (error instanceof Error ? error.name.replace(/Exception$/, '') : '');
const statusOf = (error) => error?.$metadata?.httpStatusCode ?? 0;
/** STS quotes values that it does not like, the token included. */
const reasonOf = (error, token) => `${codeOf(error)}: ${(0,lib/* messageOf */.bD)(error).replaceAll(token.text, '***')}`.replace(/\s+/g, ' ').slice(0, 500);
function failure(error, { role, region }, token, attempts) {
    // What did not come from STS is told as it is.
    if (statusOf(error) === 0)
        return error;
    const requestId = error.$metadata?.requestId;
    const details = requestId === undefined ? [] : [`STS request id: ${requestId}`];
    // The SDK's error holds the request, and so the token: only its text goes on.
    if (attempts !== undefined) {
        return roleError('STS_UNAVAILABLE', `STS in ${region} did not answer in ${attempts} attempts: ${reasonOf(error, token)}`, codeOf(error) === 'IDPCommunicationError' || codeOf(error) === 'InvalidIdentityToken'
            ? 'STS must reach the discovery document and the keys of the issuer: check that both answer from outside within 5 s.'
            : 'Try again; if it stays, look at the service health of the region.', { details });
    }
    return roleError('STS_REFUSED', `STS in ${region} refused ${role.arn}: ${reasonOf(error, token)}`, fixOf(error, role, region, token), {
        details,
    });
}
function fixOf(error, role, region, { claims }) {
    const said = (0,lib/* messageOf */.bD)(error);
    switch (codeOf(error)) {
        case 'AccessDenied':
            return `Check that ${role.arn} exists and that its trust policy allows sts:AssumeRoleWithWebIdentity for sub ${JSON.stringify(claims.sub)} and aud ${JSON.stringify(claims.aud)}.`;
        case 'InvalidIdentityToken':
            if (/audience/i.test(said)) {
                return `Add ${JSON.stringify(claims.aud)} to the client ids of the OIDC provider in account ${role.account}, or set "identity: audience" to what it has, such as ${(0,lib/* suggestedAudience */.MW)(region)} or sts.amazonaws.com.`;
            }
            if (/no openidconnect provider/i.test(said)) {
                return `Create the OIDC provider for ${JSON.stringify(claims.iss)} in account ${role.account} with client id ${JSON.stringify(claims.aud)}.`;
            }
            return 'Compare issuer, keys and thumbprint of the OIDC provider in IAM with what the issuer publishes.';
        case 'ExpiredToken':
            return 'The token was fresh by the clock of this runner: set its clock by NTP.';
        case 'IDPRejectedClaim':
            return 'The issuer rejected the token: look at its log.';
        case 'RegionDisabled':
            return `Switch STS in ${region} on in the account settings of IAM.`;
        case 'ValidationError':
            return `Check duration-seconds (at most the role's maximum session duration) and session-name.`;
        case 'PackedPolicyTooLarge':
        case 'MalformedPolicyDocument':
            return 'Correct the policies of the role.';
        default:
            return 'Look the request up in CloudTrail by its id.';
    }
}

// EXTERNAL MODULE: ../core/lib/instance-identity/index.js + 3 modules
var instance_identity = __webpack_require__(5396);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/errors.js

const locationError = (0,lib/* errorTable */.NN)({
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/metadata.js

/** There is no evidence, and why. What the boundary refuses is never this. */
class NoEvidence extends Error {
    name = 'NoEvidence';
}
const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 3_000;
const TTL_SECONDS = '60';
/** One question to a metadata service, answered within a time and a size. @throws NoEvidence, and the policy errors of the egress guard */
async function ask(fetch, url, init = {}) {
    try {
        const response = await fetch(url, { ...init, timeout: TIMEOUT_MS, signal: AbortSignal.timeout(TIMEOUT_MS) });
        return { status: response.status, text: await limitedText(response) };
    }
    catch (error) {
        if (error instanceof NoEvidence || (error instanceof lib/* SovereignError */.Rj && error.exit === 'policy'))
            throw error;
        throw new NoEvidence(`${new URL(url).host} does not answer: ${(0,lib/* messageOf */.bD)(error)}`);
    }
}
async function limitedText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > MAX_BYTES)
            throw new NoEvidence(`An answer has more than ${MAX_BYTES} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/**
 * Opens a session with version 2 of the EC2 metadata service and gives the function that asks it for a path. Version 1 is
 * never asked: what can be made to send a plain GET gets everything from it.
 * @throws NoEvidence, and the policy errors of the egress guard
 */
async function openImds({ fetch, boundary, host, }) {
    const [endpoint] = (0,lib/* metadataEndpoints */.O3)('instance-profile', boundary);
    if (!endpoint)
        throw new NoEvidence('The sandbox has no port for the metadata service ("sandbox: imds").');
    const base = (0,lib/* originOf */.yv)(endpoint);
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/place.js


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
            name: instance_identity/* PLACE_CHECKS */.uE.region,
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
        name: instance_identity/* PLACE_CHECKS */.uE.account,
        verdict: ofAccount ? 'unknown' : 'broken',
        detail: ofAccount
            ? `It says account ${account}, which is in the boundary, and nothing signs it.`
            : `It says account ${account}, which is not in the boundary.`,
    });
    return checks;
}
const worst = (checks) => ['broken', 'unknown'].find((wanted) => checks.some(({ verdict }) => verdict === wanted)) ?? 'holds';

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/instance.js



const PATH = '/latest/dynamic/instance-identity/';
const NAME = 'instance identity document';
/** The EC2 instance identity document with its RSA-2048 signature. `certificates` is the PEM that the boundary names. */
const instancePlace = (context, certificates) => orNoPlace(NAME, async () => {
    const ask = await openImds(context);
    const [document, signature] = await Promise.all([ask(`${PATH}document`), ask(`${PATH}rsa2048`)]);
    const evidence = { document: Buffer.from(document), signature, certificates };
    const { verdict, checks, identity, signedAt } = (0,instance_identity/* verifyInstanceIdentity */.lC)(evidence, context.boundary, context.now());
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
            { name: 'instance.identity-signature.pem', text: (0,instance_identity/* framedSignature */.m8)(signature), mediaType: 'application/pkcs7-mime' },
            ...(certificates === undefined
                ? []
                : [{ name: 'instance.identity-certificate.pem', text: certificates, mediaType: 'application/x-pem-file' }]),
        ],
    };
});

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/token.js

/** What STS takes at most. */
const MAX_CHARACTERS = 20_000;
/** Reads a compact JWT (RFC 7519). @throws TOKEN_INVALID, without quoting the token */
function readToken(text) {
    const invalid = (what) => roleError('TOKEN_INVALID', `The job token ${what}.`, 'Look at what gives the job its token: the server, or the variable that is named.');
    if (text.length > MAX_CHARACTERS)
        throw invalid(`has ${text.length} characters; STS takes at most ${MAX_CHARACTERS}`);
    const [header, payload] = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text.split('.') : [];
    const head = objectOf(header);
    const claims = objectOf(payload);
    if (!head || !claims)
        throw invalid('is not a signed JWT');
    return { text, algorithm: typeof head.alg === 'string' ? head.alg : '', claims };
}
function objectOf(part) {
    if (part === undefined)
        return undefined;
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
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
/** The claims as they go into the record: `claim-sub`, … */
function recordedClaims({ claims }) {
    return RECORDED.flatMap((name) => {
        const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
        const fact = Array.isArray(value) ? value.join(' ') : value;
        if (typeof fact === 'string')
            return [[`claim-${name}`, fact.slice(0, MAX_RECORDED)]];
        return typeof fact === 'number' || typeof fact === 'boolean' ? [[`claim-${name}`, fact]] : [];
    });
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/claims.js



/** The claims of a token that is no job token. @throws NoEvidence */
function claimsOf(text) {
    try {
        return readToken(text).claims;
    }
    catch (error) {
        if (error instanceof lib/* SovereignError */.Rj)
            throw new NoEvidence('The token that was given is not a signed JWT.');
        throw error;
    }
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/pod.js





const pod_NAME = "issuer of the pod's token";
const pod_MAX_BYTES = 20_000;
const USUAL = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const ISSUER = /^https:\/\/oidc[.-]eks\.[a-z0-9.-]{1,100}\/id\/[0-9A-Fa-f]{32}$/;
/** The region in the issuer of the pod's service-account token. Its signature is not checked: the keys are on a host of their own. */
const podPlace = ({ boundary, files, host }) => orNoPlace(pod_NAME, async () => {
    const text = await files.readText(host.env('AWS_WEB_IDENTITY_TOKEN_FILE') || USUAL, pod_MAX_BYTES).catch((error) => {
        throw new NoEvidence((0,lib/* messageOf */.bD)(error));
    });
    host.mask(text.trim());
    const { iss } = claimsOf(text.trim());
    if (typeof iss !== 'string' || !ISSUER.test(iss))
        throw new NoEvidence('The token is not from a cluster of EKS.');
    const [location] = (0,lib/* locationsIn */.Yh)(new URL(iss).hostname);
    const region = location?.region;
    if (!location || region === undefined)
        throw new NoEvidence(`${iss} names no region.`);
    const outside = (0,lib/* outsideOf */.R_)(boundary, location);
    const checks = outside === undefined
        ? checkPlace(boundary, { region })
        : [
            {
                name: instance_identity/* PLACE_CHECKS */.uE.region,
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/session-token.js





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
        if (error instanceof lib/* SovereignError */.Rj)
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
            name: instance_identity/* PLACE_CHECKS */.uE.region,
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
    name: instance_identity/* PLACE_CHECKS */.uE[name],
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
    return `STS gave no token: ${name}: ${(0,lib/* messageOf */.bD)(error).replace(/\s+/g, ' ').slice(0, 300)}`;
}
const printable = (value) => typeof value === 'string' && (0,lib/* isAccountId */.JG)(value) ? value : (JSON.stringify(value) ?? 'nothing').slice(0, 100);

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/task.js




const task_NAME = 'task metadata';
const VARIABLE = 'ECS_CONTAINER_METADATA_URI_V4';
const TASK = /^arn:([a-z0-9-]{1,20}):ecs:([a-z0-9-]{1,40}):(\d{12}):task\/[\w/-]{1,200}$/;
/** What the ECS agent says of the task that this job runs in: `TaskARN` and `AvailabilityZone`. Nothing signs it. */
const taskPlace = ({ fetch, boundary, host }) => orNoPlace(task_NAME, async () => {
    const [endpoint] = (0,lib/* metadataEndpoints */.O3)('ecs', boundary);
    const given = host.env(VARIABLE);
    const url = URL.parse(given ?? '');
    if (!given)
        throw new NoEvidence(`${VARIABLE} is not set: this job runs in no ECS task.`);
    // The variable chooses a task of the one fixed address, and no address.
    if (!endpoint || !url || url.origin !== (0,lib/* originOf */.yv)(endpoint) || !/^\/v4\/[\w-]{1,200}$/.test(url.pathname) || url.href !== given)
        throw new NoEvidence(`${VARIABLE} does not lead to where ECS describes a task.`);
    const { status, text } = await ask(fetch, `${given}/task`);
    if (status !== 200)
        throw new NoEvidence(`The ECS agent answered ${status}.`);
    const { TaskARN, AvailabilityZone } = task_objectOf(text);
    const [, partition, region, account] = (typeof TaskARN === 'string' && TASK.exec(TaskARN)) || [];
    if (partition === undefined || region === undefined || account === undefined)
        throw new NoEvidence('The ECS agent names no task.');
    const checks = checkPlace(boundary, { region, account });
    if (partition !== (0,lib/* arnPartition */.IQ)(boundary.partition))
        checks.unshift({
            name: instance_identity/* PLACE_CHECKS */.uE.region,
            verdict: 'broken',
            detail: `It says partition ${partition}, which is not the boundary's.`,
        });
    const zone = typeof AvailabilityZone === 'string' && /^[a-z0-9-]{4,40}$/.test(AvailabilityZone) ? AvailabilityZone : undefined;
    if (zone !== undefined && !new RegExp(`^${region}(?:[a-z]|-.+)$`).test(zone))
        checks.push({ name: instance_identity/* PLACE_CHECKS */.uE.zone, verdict: 'broken', detail: `It says zone ${zone}, which is none of ${region}.` });
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/locate.js







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
            const certificates = file === undefined ? undefined : await files.readText((0,lib/* boundaryPath */.qO)(boundary, file), MAX_CERTIFICATE_BYTES);
            return instancePlace(context, certificates);
        }
    }
}
const OUTSIDE = new Set(Object.values(instance_identity/* PLACE_CHECKS */.uE));
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/role.js


const ARN = /^arn:([a-z0-9-]+):iam::(\d{12}):role\/([\w+=,.@/-]+)$/;
const role_NAME = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
/**
 * The role that an input means: an ARN of the boundary's partition and accounts, or a name (with its path) that is completed
 * with the account, never with the partition `aws` by default.
 * @throws ROLE_INVALID, ROLE_OUTSIDE, BOUNDARY_INCOMPLETE
 */
function resolveRole(boundary, input, accountInput) {
    const partition = (0,lib/* arnPartition */.IQ)(boundary.partition);
    const ids = [...new Set(Object.values(boundary.accounts))];
    const arn = ARN.exec(input);
    if (!arn) {
        if (input.startsWith('arn:') || !role_NAME.test(input)) {
            throw roleError('ROLE_INVALID', `${JSON.stringify(input.slice(0, 200))} is not a role.`, `Write arn:${partition}:iam::ACCOUNT:role/NAME, or the name.`);
        }
        const account = accountInput === undefined ? ids[0] : (0,lib/* accountOf */.XP)(boundary, accountInput);
        if (account === undefined || (accountInput === undefined && ids.length > 1)) {
            throw roleError('ROLE_INVALID', `Role "${input}" could be in any of ${ids.length} accounts of the boundary.`, `Name the account with the input "account" (${Object.keys(boundary.accounts).join(', ') || 'none is declared under "accounts"'}), or write the ARN.`);
        }
        return roleOf(partition, account, input);
    }
    const [, actual = '', account = '', path = ''] = arn;
    if (!role_NAME.test(path))
        throw roleError('ROLE_INVALID', `"${input.slice(0, 200)}" has no role name.`, 'Copy the ARN from IAM.');
    if (actual !== partition) {
        throw roleError('ROLE_OUTSIDE', `The role is in partition ${actual}; the boundary is ${partition}.`, `A role of the boundary starts with arn:${partition}:iam::.`);
    }
    if (!ids.includes(account) || (accountInput !== undefined && (0,lib/* accountOf */.XP)(boundary, accountInput) !== account)) {
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/action.js









const assumeRoleOidc = (0,lib/* defineAction */.QP)({
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
        'session-name': {
            type: 'text',
            pattern: /^[\w+=,.@-]{2,64}$/,
            description: 'Name of the session in CloudTrail. Default: made of repository and run.',
        },
    },
    outputs: {
        'account-id': { description: 'Account of the role.' },
        'role-arn': { description: 'ARN of the role.' },
        expiration: { description: 'When the credentials end, in ISO 8601 UTC.' },
    },
    rules: [],
    examples: [
        'assume-role-oidc --role delivery',
        'assume-role-oidc --role arn:aws-eusc:iam::111122223333:role/delivery --duration-seconds 900',
    ],
    async run(context, inputs) {
        const { boundary, host, aws, log, record, now } = context;
        refuseStaticKeys(host);
        const identity = (0,lib/* need */.$B)(boundary, 'identity');
        refuseUnenforced(identity);
        const region = inputs.region === undefined ? (0,lib/* homeRegion */.wC)(boundary) : (0,lib/* homeRegion */.wC)((0,lib/* narrowRegions */.p9)(boundary, [inputs.region]));
        const role = resolveRole(boundary, inputs.role, inputs.account);
        const audience = audienceOf(context, identity.audience, inputs.audience, region);
        refuseForeignTokenEndpoint(context, identity.issuers);
        const shown = await locateRunner(context);
        let attempted = false;
        const exchange = {
            role,
            sessionName: inputs['session-name'] ?? sessionNameOf(host.facts),
            duration: inputs['duration-seconds'],
            region,
            freshToken: async () => {
                const token = readToken(await host.oidcToken(audience));
                const checks = checkToken(token, { boundary: { partition: boundary.partition, identity }, facts: host.facts, now: now() });
                assertAll(context, checks, { repeated: attempted });
                attempted = true;
                return token;
            },
        };
        const { assumed, token, attempts } = await assumeRole(context, exchange);
        const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = assumed.Credentials ?? {};
        for (const secret of [SecretAccessKey, SessionToken, AccessKeyId])
            if (secret !== '')
                host.mask(secret);
        assertAll(context, checkAssumed(assumed, exchange, token, now()));
        const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
        assertAll(context, [checkCaller(await aws.call('sts', 'GetCallerIdentity', {}, { region, credentials }), exchange)]);
        const place = shown ?? (await locateRunner(context, { region, credentials, account: role.account }));
        exportCredentials(host, credentials, region);
        const expiration = Expiration.toISOString();
        for (const [name, value] of recordedClaims(token))
            record.fact(name, value);
        record.fact('role', role.arn);
        record.fact('session-name', exchange.sessionName);
        record.fact('region', region);
        record.fact('expiration', expiration);
        record.fact('attempts', attempts);
        const { requestId } = assumed.$metadata;
        if (requestId !== undefined)
            record.fact('sts-request-id', requestId);
        log.info(`This job is ${role.arn} in ${region} until ${expiration}.`);
        return {
            outputs: { 'account-id': role.account, 'role-arn': role.arn, expiration },
            summary: action_summaryOf(role.arn, region, expiration, token, place && summaryOf(place)),
        };
    },
    async post({ host, log }) {
        if (clearCredentials(host))
            log.info('The credentials of the role are removed from the environment of this job.');
    },
});
/** The boundary's audience; the input can only confirm it. @throws AUDIENCE_OUTSIDE */
function audienceOf({ boundary, log }, audience, expected, region) {
    if (expected !== undefined && expected !== audience) {
        throw roleError('AUDIENCE_OUTSIDE', `The audience "${expected}" was asked for; the boundary names "${audience}".`, 'Change "identity: audience" in sovereign.yaml, where the change is reviewed.');
    }
    if (boundary.partition === 'aws-eusc' && /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) {
        log.warn(`Audience ${audience} is what other partitions use too: a token for this boundary would be good there. ${(0,lib/* suggestedAudience */.MW)(region)} is good here alone.`);
    }
    return audience;
}
/** The request for the token carries a bearer: it goes only to where an issuer of the boundary mints tokens. @throws TOKEN_ENDPOINT_OUTSIDE */
function refuseForeignTokenEndpoint({ host }, issuers) {
    const url = host.env('ACTIONS_ID_TOKEN_REQUEST_URL');
    if (url === undefined || url === '' || issuers.some((issuer) => (0,lib/* isTokenEndpointOf */.OX)(issuer, url)))
        return;
    throw roleError('TOKEN_ENDPOINT_OUTSIDE', `ACTIONS_ID_TOKEN_REQUEST_URL leads to ${URL.parse(url)?.host ?? 'no host'}, which no issuer of the boundary stands for (${issuers.join(', ')}).`, 'Name the issuer of this server under "identity: issuers". If it is there, look for a step that changes the variable.');
}
/**
 * Records checks and ends the step at the first that does not hold; unknown fails too, unless the boundary says otherwise.
 * Repeated ones are recorded only when they fail.
 */
function assertAll({ record, boundary }, checks, { repeated = false } = {}) {
    const failing = checks.filter(({ verdict }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'));
    for (const { name, verdict, detail } of repeated ? failing : checks)
        record.check(name, verdict, detail);
    const [first, ...others] = failing;
    if (first)
        throw roleError(first.code, first.detail, first.fix, { details: others.map(({ detail }) => detail) });
}
function action_summaryOf(role, region, expiration, { claims }, place) {
    const cell = (value) => `\`${String(value)
        .replace(/[`|\r\n]+/g, ' ')
        .slice(0, 300)}\``;
    const rows = [
        ['Role', role],
        ['Region', region],
        ['Until', expiration],
        ['Issuer', claims.iss],
        ['Subject', claims.sub],
        ['Audience', claims.aud],
        ...(place === undefined ? [] : [['Runner', place]]),
    ];
    return ['### Identity', '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`), ''].join('\n');
}
/** Fails closed on what a boundary may declare and this step does not enforce yet: a pin that is not checked protects nobody. */
function refuseUnenforced({ require, jwks, sources }) {
    const unenforced = [
        ...(require === undefined ? [] : ['identity.require']),
        ...(jwks === 'verify' ? ['identity.jwks: verify'] : []),
        ...sources.filter((source) => source !== 'oidc').map((source) => `identity.sources: ${source}`),
    ];
    if (unenforced.length === 0)
        return;
    throw (0,lib/* boundaryError */.Jt)('BOUNDARY_INVALID', `The boundary declares ${unenforced.join(', ')}, which this version of assume-role-oidc does not enforce.`, 'Take it out of the boundary, and put the condition into the trust policy of the role until a version enforces it.');
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/index.js





/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I4: () => (/* reexport */ DerError),
  Dk: () => (/* reexport */ TAG),
  c0: () => (/* reexport */ berToDer),
  LU: () => (/* reexport */ childrenOf),
  qA: () => (/* reexport */ contextTag),
  y8: () => (/* reexport */ der),
  i5: () => (/* reexport */ derInteger),
  _2: () => (/* reexport */ derOid),
  yi: () => (/* reexport */ expectTag),
  qQ: () => (/* reexport */ hashOf),
  Jz: () => (/* reexport */ isSigner),
  _f: () => (/* reexport */ oidOf),
  j6: () => (/* reexport */ only),
  SU: () => (/* reexport */ readDer),
  fh: () => (/* reexport */ readSignedData),
  T_: () => (/* reexport */ signatureMistake)
});

;// CONCATENATED MODULE: ../core/lib/asn1/der.js
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
    const isString = (tag & 0xc0) === 0 && ![TAG.sequence, TAG.set].includes(tag);
    if (!isString) {
        const value = Buffer.concat(parts.map(({ encoded }) => encoded));
        return { tag, value, encoded: der(tag, value) };
    }
    if (tag !== (TAG.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== TAG.octetString))
        throw new DerError('has a value in pieces that is no octet string');
    const value = Buffer.concat(parts.map((part) => part.value));
    return { tag: TAG.octetString, value, encoded: der(TAG.octetString, value) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../core/lib/asn1/signed-data.js


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
    const [type, wrapped, ...more] = childrenOf(contentInfo, TAG.sequence);
    only(more);
    if (oidOf(type) !== OID.signedData)
        throw new DerError('is not signed data');
    const [signedData, ...others] = childrenOf(wrapped, contextTag(0));
    only(others);
    const [version, digests, encapsulated, ...rest] = childrenOf(signedData, TAG.sequence);
    const certificates = rest[0]?.tag === contextTag(0) ? childrenOf(rest.shift(), contextTag(0)).map(({ raw }) => raw) : [];
    const [signers, ...unread] = rest;
    only(unread);
    const [signer, ...second] = childrenOf(signers, TAG.set);
    only(second);
    const [contentTypeOid, contentBox, ...afterContent] = childrenOf(encapsulated, TAG.sequence);
    only(afterContent);
    const contentType = oidOf(contentTypeOid);
    // RFC 5652, 5.1: 3 for content other than plain data.
    expectVersion(version, contentType === OID.data ? 1 : 3);
    const [octets, ...afterOctets] = childrenOf(contentBox, contextTag(0));
    only(afterOctets);
    const content = expectTag(octets, TAG.octetString).value;
    const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = childrenOf(signer, TAG.sequence);
    expectVersion(signerVersion, 1);
    // Attributes outside of the signature could say anything.
    only(unsigned);
    const [issuer, serial, ...afterSid] = childrenOf(sid, TAG.sequence);
    only(afterSid);
    const [listed, ...moreDigests] = childrenOf(digests, TAG.set);
    only(moreDigests);
    if (!listed?.raw.equals(expectTag(digest, TAG.sequence).raw))
        throw new DerError('lists another digest algorithm than its signer uses');
    return {
        contentType,
        content,
        certificates,
        issuer: expectTag(issuer, TAG.sequence).raw,
        serial: expectTag(serial, TAG.integer).value,
        attributes: readAttributes(signed),
        signedAttributes: der(TAG.set, expectTag(signed, contextTag(0)).value),
        digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
        algorithm: signatureOf(algorithm),
        signature: expectTag(signature, TAG.octetString).value,
    };
}
/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
function isSigner({ issuer, serial }, certificate) {
    const [tbs] = childrenOf(readDer(certificate.raw), TAG.sequence);
    const parts = childrenOf(tbs, TAG.sequence);
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
    const signed = expectTag(attributes.get(OID.messageDigest), TAG.octetString).value;
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
    const [signedDigest, signedAlgorithm, ...more] = childrenOf(attribute, TAG.sequence);
    only(more);
    const [oid] = childrenOf(signedAlgorithm, contextTag(1));
    return algorithmOid(signedDigest) === digest.oid && oidOf(oid) === algorithm.oid;
}
function readAttributes(signed) {
    const attributes = new Map();
    for (const attribute of childrenOf(signed, contextTag(0))) {
        const [type, values, ...more] = childrenOf(attribute, TAG.sequence);
        only(more);
        const [value, ...second] = childrenOf(values, TAG.set);
        only(second);
        const oid = oidOf(type);
        if (!value || attributes.has(oid))
            throw new DerError(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
        attributes.set(oid, value);
    }
    return attributes;
}
function expectVersion(element, version) {
    if (!expectTag(element, TAG.integer).value.equals(Buffer.from([version])))
        throw new DerError('has an unexpected version');
}
/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element) {
    const [id, parameters, ...more] = childrenOf(element, TAG.sequence);
    only(more);
    if (parameters && expectTag(parameters, TAG.null).value.length > 0)
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

;// CONCATENATED MODULE: ../core/lib/asn1/index.js
/** ASN.1 as far as signatures need it: DER, the BER that some signers write, CMS SignedData. Nothing is loaded beside Node. */





/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uE: () => (/* reexport */ PLACE_CHECKS),
  m8: () => (/* reexport */ framedSignature),
  lC: () => (/* reexport */ verifyInstanceIdentity)
});

// UNUSED EXPORTS: IDENTITY_CERTIFICATES

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../core/lib/asn1/index.js + 3 modules
var asn1 = __webpack_require__(788);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(4213);
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
        const signed = (0,asn1/* readSignedData */.fh)((0,asn1/* readDer */.SU)((0,asn1/* berToDer */.c0)(Buffer.from(base64, 'base64'))));
        return signed.contentType === '1.2.840.113549.1.7.1' ? signed : 'is over something else than plain data';
    }
    catch (error) {
        if (error instanceof asn1/* DerError */.I4)
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
        if (!(0,asn1/* isSigner */.Jz)(signed, certificate))
            return 'names another certificate as its signer';
        return (0,asn1/* signatureMistake */.T_)(signed, certificate.publicKey);
    }
    catch (error) {
        if (error instanceof asn1/* DerError */.I4)
            return error.message;
        throw error;
    }
}
/** The attribute signingTime (RFC 5652, 11.3), which EC2 writes as UTCTime. Undefined where it is not there or in another form. */
function signingTime({ attributes }) {
    const attribute = attributes.get(SIGNING_TIME);
    if (attribute?.tag !== asn1/* TAG */.Dk.utcTime)
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

;// CONCATENATED MODULE: ../core/lib/instance-identity/index.js
/** EC2 instance identity documents: read, verified and judged by a boundary. Shared by the step that fetches them and the one that verifies packages. */




/***/ })

};
