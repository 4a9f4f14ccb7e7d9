export const id = 8311;
export const ids = [8311];
export const modules = {

/***/ 58311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRoleOidc: () => (/* reexport */ assumeRoleOidc),
  locationError: () => (/* reexport */ locationError),
  registryError: () => (/* reexport */ registryError),
  roleError: () => (/* reexport */ roleError)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/aws/expiry.js
var expiry = __webpack_require__(15483);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
// EXTERNAL MODULE: ../core/lib/issuers.js
var lib_issuers = __webpack_require__(22376);
// EXTERNAL MODULE: ../core/lib/job-token/token.js
var job_token_token = __webpack_require__(53849);
// EXTERNAL MODULE: ../core/lib/job-token/jwks.js
var jwks = __webpack_require__(351);
// EXTERNAL MODULE: ../core/lib/job-token/checks.js
var job_token_checks = __webpack_require__(18087);
// EXTERNAL MODULE: ../core/lib/job-token/pins.js
var pins = __webpack_require__(10634);
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

// EXTERNAL MODULE: ../core/lib/job-token/errors.js
var errors = __webpack_require__(68421);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/errors.js

const roleError = (0,lib_errors/* errorTable */.NN)({
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/assert.js


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
    return isOfToken(code) ? (0,errors/* tokenError */.E)(code, detail, fix, options) : roleError(code, detail, fix, options);
}
const isOfToken = (code) => Object.hasOwn(errors/* tokenError */.E.table, code);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/sts-errors.js


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
    if (error instanceof lib_errors/* SovereignError */.Rj)
        return TRANSIENT_EGRESS.has(error.code);
    const code = codeOf(error);
    if (FINAL.has(code))
        return false;
    // STS says InvalidIdentityToken also when it could not fetch the issuer's keys just then.
    if (code === 'InvalidIdentityToken')
        return NO_KEY.test((0,lib_errors/* messageOf */.bD)(error));
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
    return `${codeOf(error)}: ${redacted((0,lib_errors/* messageOf */.bD)(error), secrets)}`.replace(/\s+/g, ' ').slice(0, 500);
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
    const said = (0,lib_errors/* messageOf */.bD)(error);
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/exchange.js



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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/base.js

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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/session.js


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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/plan.js


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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/role.js


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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/become.js








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
    const checkSignature = (0,jwks/* createSignatureCheck */.h)(fetch);
    let repeated = false;
    return async () => {
        const token = (0,job_token_token/* readToken */.A)(await fresh());
        const checks = (0,job_token_checks/* checkToken */.S)(token, { boundary: { partition: boundary.partition, identity }, facts: host.facts, source, now: now() });
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
    assertAll(context, [...(identity.is === 'role' ? [job_token_checks/* OWN_MACHINE */.N] : []), ...(0,pins/* checkPins */.$)(undefined, boundary.identity?.require)]);
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
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/aws/ecr-login.js
var ecr_login = __webpack_require__(98560);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/aws/docker-config.js
var docker_config = __webpack_require__(83471);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/registries/earlier.js

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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/registries/errors.js

const registryError = (0,lib_errors/* errorTable */.NN)({
    REGISTRY_LOGIN_INVALID: { exit: 'usage', about: 'A line of the input "registries" names no registry.' },
    REGISTRY_LOGIN_OUTSIDE: { exit: 'policy', about: 'A registry that was to be logged in to is not one of the boundary.' },
    REGISTRY_LOGIN_DENIED: { exit: 'identity', about: 'ECR refused to give a login, or gave no answer.' },
});

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/registries/wishes.js


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
        if (!(error instanceof lib_errors/* SovereignError */.Rj))
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/registries/docker-config.js





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
        if ((0,lib_errors/* errnoOf */.UQ)(error) !== 'EEXIST')
            throw (0,lib_files/* writeFailure */.EU)(link, error);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/export/profile.js



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

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/export/variables.js

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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/export/handover.js







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

// EXTERNAL MODULE: ../core/lib/metadata.js
var metadata = __webpack_require__(52987);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/sources.js


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

// EXTERNAL MODULE: ../core/lib/hosts/oidc.js
var oidc = __webpack_require__(64607);
// EXTERNAL MODULE: ../core/lib/limited-text.js
var limited_text = __webpack_require__(8712);
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
        if (error instanceof NoEvidence || (error instanceof lib_errors/* SovereignError */.Rj && error.exit === 'policy'))
            throw error;
        throw new NoEvidence(`${new URL(url).host} does not answer: ${(0,lib_errors/* messageOf */.bD)(error)}`);
    }
}
async function limitedText(response) {
    const text = await (0,limited_text/* textUpTo */.q)(response, MAX_BYTES);
    if (text === undefined)
        throw new NoEvidence(`An answer has more than ${MAX_BYTES} bytes.`);
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/metadata.js



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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/token-file.js





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
        switch ((0,lib_errors/* errnoOf */.UQ)(error)) {
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
                throw refused(`cannot be read (${(0,lib_errors/* errnoOf */.UQ)(error)})`, 'Give the user of this job read permission, and no other.', error);
        }
    }
    finally {
        await handle?.close();
    }
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/container.js





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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/instance-profile.js



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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/identity/take.js





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

// EXTERNAL MODULE: ../core/lib/instance-identity/verify.js + 3 modules
var verify = __webpack_require__(80143);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/errors.js

const locationError = (0,lib_errors/* errorTable */.NN)({
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
            name: verify/* PLACE_CHECKS */.uE.region,
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
        name: verify/* PLACE_CHECKS */.uE.account,
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
const instance_NAME = 'instance identity document';
/** The EC2 instance identity document with its RSA-2048 signature. `certificates` is the PEM that the boundary names. */
const instancePlace = (context, certificates) => orNoPlace(instance_NAME, async () => {
    const ask = await openImds(context);
    const [document, signature] = await Promise.all([ask(`${PATH}document`), ask(`${PATH}rsa2048`)]);
    const evidence = { document: Buffer.from(document), signature, certificates };
    const { verdict, checks, identity, signedAt } = (0,verify/* verifyInstanceIdentity */.lC)(evidence, context.boundary, context.now());
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
            { name: 'instance.identity-signature.pem', text: (0,verify/* framedSignature */.m8)(signature), mediaType: 'application/pkcs7-mime' },
            ...(certificates === undefined
                ? []
                : [{ name: 'instance.identity-certificate.pem', text: certificates, mediaType: 'application/x-pem-file' }]),
        ],
    };
});

// EXTERNAL MODULE: ../core/lib/locations.js
var locations = __webpack_require__(19448);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/claims.js



/** The claims of a token that is no job token. @throws NoEvidence */
function claimsOf(text) {
    try {
        return (0,job_token_token/* readToken */.A)(text).claims;
    }
    catch (error) {
        if (error instanceof lib_errors/* SovereignError */.Rj)
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
        throw new NoEvidence((0,lib_errors/* messageOf */.bD)(error));
    });
    host.mask(text.trim());
    const { iss } = claimsOf(text.trim());
    if (typeof iss !== 'string' || !ISSUER.test(iss))
        throw new NoEvidence('The token is not from a cluster of EKS.');
    const [location] = (0,locations/* locationsIn */.Yh)(new URL(iss).hostname);
    const region = location?.region;
    if (!location || region === undefined)
        throw new NoEvidence(`${iss} names no region.`);
    const outside = (0,locations/* outsideOf */.R_)(boundary, location);
    const checks = outside === undefined
        ? checkPlace(boundary, { region })
        : [
            {
                name: verify/* PLACE_CHECKS */.uE.region,
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
        if (error instanceof lib_errors/* SovereignError */.Rj)
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
            name: verify/* PLACE_CHECKS */.uE.region,
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
    name: verify/* PLACE_CHECKS */.uE[name],
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
    return `STS gave no token: ${name}: ${(0,lib_errors/* messageOf */.bD)(error).replace(/\s+/g, ' ').slice(0, 300)}`;
}
const printable = (value) => typeof value === 'string' && (0,partitions/* isAccountId */.JG)(value) ? value : (JSON.stringify(value) ?? 'nothing').slice(0, 100);

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/location/task.js




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
    const { TaskARN, AvailabilityZone } = objectOf(text);
    const [, partition, region, account] = (typeof TaskARN === 'string' && TASK.exec(TaskARN)) || [];
    if (partition === undefined || region === undefined || account === undefined)
        throw new NoEvidence('The ECS agent names no task.');
    const checks = checkPlace(boundary, { region, account });
    if (partition !== (0,partitions/* arnPartition */.IQ)(boundary.partition))
        checks.unshift({
            name: verify/* PLACE_CHECKS */.uE.region,
            verdict: 'broken',
            detail: `It says partition ${partition}, which is not the boundary's.`,
        });
    const zone = typeof AvailabilityZone === 'string' && /^[a-z0-9-]{4,40}$/.test(AvailabilityZone) ? AvailabilityZone : undefined;
    if (zone !== undefined && !new RegExp(`^${region}(?:[a-z]|-.+)$`).test(zone))
        checks.push({ name: verify/* PLACE_CHECKS */.uE.zone, verdict: 'broken', detail: `It says zone ${zone}, which is none of ${region}.` });
    return {
        verdict: worst(checks),
        strength: 'a hint of the ECS agent that nothing signs',
        where: `${zone ?? region}, task of account ${account}`,
        checks,
        facts: { region, account, task: String(TaskARN), ...(zone !== undefined && { zone }) },
        keep: [],
    };
});
function objectOf(text) {
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
            const certificates = file === undefined ? undefined : await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, file), MAX_CERTIFICATE_BYTES);
            return instancePlace(context, certificates);
        }
    }
}
const OUTSIDE = new Set(Object.values(verify/* PLACE_CHECKS */.uE));
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/registries/input.js
/** The input `registries` of the contract. Says what happens to an earlier configuration, and why. */
const REGISTRIES_INPUT = {
    type: 'list',
    description: 'ECR registries to log in to, one a line: `all` that the boundary lists, an account of the boundary, `ACCOUNT/REGION`, or a host. Later steps get a private `DOCKER_CONFIG` and `REGISTRY_AUTH_FILE`, which the post step removes. Logins that the job had before go on only for registries of the boundary, so that no other secret is taken out of its file: log in to others after this step. Plugins, contexts and builders of Docker go on.',
};

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/registries/login.js


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
            record.check(name, 'broken', answer.reason instanceof lib_errors/* SovereignError */.Rj ? answer.reason.message : `ECR gave no login in ${region}.`);
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
        .reduce((text, secret) => text.replaceAll(secret, '***'), (0,lib_errors/* messageOf */.bD)(error))
        .replace(/\s+/g, ' ')
        .slice(0, 500);
    const name = error.name.replace(/Exception$/, '');
    return registryError('REGISTRY_LOGIN_DENIED', `ECR in ${region} gave no login: ${name}: ${reason}`, name === 'AccessDenied'
        ? 'Allow the role ecr:GetAuthorizationToken on "*": the action knows no smaller resource. A session policy must allow it too.'
        : 'Try again; if it stays, look at the service health of the region.', { details: about.requestId === undefined ? [] : [`ECR request id: ${about.requestId}`] });
}

// EXTERNAL MODULE: ../core/lib/documents.js
var documents = __webpack_require__(13234);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/judge.js
var lib_judge = __webpack_require__(3287);
;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/static-keys.js


const STATIC_KEYS = {
    id: 'identity/static-keys',
    title: 'Long-lived AWS keys',
    severity: 'error',
    why: 'Keys that do not expire work from anywhere: they prove nothing of where a job runs, and whoever copies them keeps what they open.',
    fix: 'Remove them from the job and its secrets: a role by OIDC needs none.',
    references: [documents/* DOCUMENTS */.f.accessKeys],
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/summary.js

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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/action.js















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
        for (const [name, value] of token ? (0,job_token_token/* recordedClaims */.u)(token) : [])
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/index.js






/***/ }),

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

/***/ 13211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isSigner),
/* harmony export */   T_: () => (/* binding */ signatureMistake),
/* harmony export */   fh: () => (/* binding */ readSignedData),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70203);


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
    const [type, wrapped, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(contentInfo, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type) !== OID.signedData)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('is not signed data');
    const [signedData, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(wrapped, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0));
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(others);
    const [version, digests, encapsulated, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signedData, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const certificates = rest[0]?.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0) ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(rest.shift(), (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0)).map(({ raw }) => raw) : [];
    const [signers, ...unread] = rest;
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(unread);
    const [signer, ...second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signers, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(second);
    const [contentTypeOid, contentBox, ...afterContent] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(encapsulated, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(afterContent);
    const contentType = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(contentTypeOid);
    // RFC 5652, 5.1: 3 for content other than plain data.
    expectVersion(version, contentType === OID.data ? 1 : 3);
    const [octets, ...afterOctets] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(contentBox, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0));
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(afterOctets);
    const content = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(octets, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value;
    const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    expectVersion(signerVersion, 1);
    // Attributes outside of the signature could say anything.
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(unsigned);
    const [issuer, serial, ...afterSid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(sid, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(afterSid);
    const [listed, ...moreDigests] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(digests, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(moreDigests);
    if (!listed?.raw.equals((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(digest, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('lists another digest algorithm than its signer uses');
    return {
        contentType,
        content,
        certificates,
        issuer: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw,
        serial: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(serial, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer).value,
        attributes: readAttributes(signed),
        signedAttributes: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(signed, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0)).value),
        digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
        algorithm: signatureOf(algorithm),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(signature, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value,
    };
}
/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
function isSigner({ issuer, serial }, certificate) {
    const [tbs] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(certificate.raw), _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const offset = parts[0]?.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0) ? 1 : 0;
    return (parts[offset]?.value.equals(serial) ?? false) && (parts[offset + 2]?.raw.equals(issuer) ?? false);
}
/**
 * Why the content is not what the holder of a key signed, to go after "it"; undefined where it is.
 * The signed attributes must name the content's type and digest; where they name the algorithms too (RFC 6211), the same.
 * @throws DerError
 */
function signatureMistake(data, key) {
    const { attributes, algorithm, digest, content, contentType } = data;
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(attributes.get(OID.contentType)) !== contentType)
        return 'signs another type of content';
    const signed = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(attributes.get(OID.messageDigest), _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value;
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest.hash).update(content).digest().equals(signed))
        return 'was altered: its content does not have the signed digest';
    if (!keepsAlgorithms(data))
        return 'was altered: it names other algorithms than it was signed with';
    if (key.asymmetricKeyType !== algorithm.key)
        return "has a signature of another kind than the signer's key";
    return signatureIs(key, algorithm.hash ?? digest.hash, data) ? undefined : 'has a signature that is not by the key of the certificate';
}
function signatureIs(key, hash, { signedAttributes, signature }) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, signedAttributes, key, signature);
    }
    catch {
        return false;
    }
}
function keepsAlgorithms({ attributes, digest, algorithm }) {
    const attribute = attributes.get(OID.algorithmProtection);
    if (!attribute)
        return true;
    const [signedDigest, signedAlgorithm, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    const [oid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signedAlgorithm, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(1));
    return algorithmOid(signedDigest) === digest.oid && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid) === algorithm.oid;
}
function readAttributes(signed) {
    const attributes = new Map();
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signed, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0))) {
        const [type, values, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
        const [value, ...second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(values, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set);
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(second);
        const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type);
        if (!value || attributes.has(oid))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
        attributes.set(oid, value);
    }
    return attributes;
}
function expectVersion(element, version) {
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer).value.equals(Buffer.from([version])))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has an unexpected version');
}
/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element) {
    const [id, parameters, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(element, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    if (parameters && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.null).value.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a NULL that is not empty');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(id);
}
/** The name of a hash that counts. @throws DerError for any other, SHA-1 among them */
function hashOf(element) {
    const hash = HASHES[algorithmOid(element)];
    if (!hash)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('uses a hash other than SHA-256, SHA-384 and SHA-512');
    return hash;
}
function signatureOf(element) {
    const oid = algorithmOid(element);
    const found = SIGNATURES[oid];
    if (!found)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
    return { oid, ...found };
}


/***/ }),

/***/ 83471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   X$: () => (/* binding */ decodeAuth),
/* harmony export */   ki: () => (/* binding */ configInvalid),
/* harmony export */   ky: () => (/* binding */ authorityOfKey)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86219);






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

/***/ 98560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ecrLogin),
/* harmony export */   t: () => (/* binding */ basicAuth)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74213);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86219);


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

/***/ 13234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ DOCUMENTS)
/* harmony export */ });
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


/***/ }),

/***/ 18087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OWN_MACHINE),
/* harmony export */   S: () => (/* binding */ checkToken)
/* harmony export */ });
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22376);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10634);
/* harmony import */ var _token_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96272);



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
            detail: `The token is signed with ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(algorithm)}.`,
            code: 'TOKEN_ALGORITHM',
            fix: 'Use an issuer that signs with RSA or ECDSA.',
        },
        checkTime(claims, now),
        pod ? OWN_MACHINE : checkRunner(claims.runner_environment, facts, runner),
        ...(0,_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPins */ .$)(claims, require),
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
        detail: `The token is from ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(issuer)}; the boundary names ${issuers.join(', ')}.`,
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
    const fits = typeof issuer === 'string' ? (0,_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerFitsServer */ .zD)(issuer, facts) : false;
    return {
        ...base,
        verdict: fits === undefined ? 'unknown' : fits ? 'holds' : 'broken',
        detail: fits === undefined
            ? 'The job does not say which server runs it.'
            : `The token is from ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(issuer)} and the job runs on ${facts.server} (${facts.product}).`,
        fix,
    };
}
function checkAudience(claimed, audience) {
    const only = Array.isArray(claimed) && claimed.length === 1 ? claimed[0] : claimed;
    return {
        name: 'token audience',
        verdict: only === audience ? 'holds' : 'broken',
        detail: `The token is for ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claimed)}; the boundary names ${audience}.`,
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
        return { ...base, verdict: 'holds', detail: `The boundary takes any runner; the token says ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claimed)}.`, fix };
    if (claimed === undefined)
        return { ...base, verdict: 'unknown', detail: 'The token does not say which kind of runner has the job.', fix };
    if (claimed !== 'self-hosted')
        return { ...base, verdict: 'broken', detail: `The token says that the runner is ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claimed)}.`, fix };
    const agrees = told?.environment === undefined || told.environment === 'self-hosted';
    return {
        ...base,
        verdict: agrees ? 'holds' : 'broken',
        detail: agrees
            ? 'The token says that the runner is self-hosted. That says whose it is, not where.'
            : `The token says that the runner is self-hosted, the job says ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(told?.environment)}.`,
        fix,
    };
}


/***/ }),

/***/ 68421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const tokenError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
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


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createSignatureCheck)
/* harmony export */ });
/* unused harmony export verifySignature */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48381);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22376);
/* harmony import */ var _limited_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74213);
/* harmony import */ var _token_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96272);






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
        throw new Unreadable(`The discovery document is the one of ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(discovery.issuer)}, not of ${issuer}.`);
    const url = typeof discovery.jwks_uri === 'string' ? URL.parse(discovery.jwks_uri) : null;
    if (url?.username !== '' || url.password !== '' || url.origin !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)((0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(issuer)))
        throw new Unreadable(`The issuer says that its keys are at ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(discovery.jwks_uri)}, which is not on its own host.`);
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
        const text = await (0,_limited_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textUpTo */ .q)(response, MAX_BYTES);
        if (text === undefined)
            throw new Unreadable(`The issuer answered with more than ${MAX_BYTES} bytes for ${url}.`);
        return { status: response.status, text };
    }
    catch (error) {
        if (signal.aborted)
            throw new Unreadable(`The issuer did not answer within ${timeout / 1000} s for ${url}.`);
        if (error instanceof Unreadable || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SovereignError */ .Rj && error.exit === 'policy'))
            throw error;
        throw new Unreadable(`The issuer does not answer for ${url}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
/**
 * Whether one of the keys signed a token (RFC 7515). The algorithm decides which kind of key counts, never the other way round.
 * Pure. Gives what is wrong, or undefined.
 */
function verifySignature({ text, algorithm, header, claims }, keys) {
    if (algorithm !== 'RS256' && algorithm !== 'ES256')
        return `The signature algorithm ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(algorithm)} cannot be checked.`;
    if (header.crit !== undefined)
        return 'The token asks for extensions (crit) that nobody here knows.';
    const { kid } = header;
    if (typeof kid !== 'string' || kid === '')
        return 'The token does not say which key signed it (kid).';
    const matching = keys.filter((key) => key.kid === kid);
    const [jwk] = matching;
    if (!jwk || matching.length > 1)
        return `The issuer ${String(claims.iss)} publishes ${matching.length === 0 ? 'no key' : 'several keys'} with id ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)}.`;
    const kind = algorithm === 'RS256' ? jwk.kty === 'RSA' : jwk.kty === 'EC' && jwk.crv === 'P-256';
    if (!kind || (jwk.alg !== undefined && jwk.alg !== algorithm) || (jwk.use !== undefined && jwk.use !== 'sig'))
        return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} is not one for ${algorithm} signatures.`;
    const dot = text.lastIndexOf('.');
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: publicPart(jwk), format: 'jwk' });
        const { modulusLength = MIN_RSA_BITS, publicExponent = MIN_RSA_EXPONENT } = key.asymmetricKeyDetails ?? {};
        if (modulusLength < MIN_RSA_BITS)
            return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} is shorter than ${MIN_RSA_BITS} bits.`;
        if (publicExponent < MIN_RSA_EXPONENT)
            return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} has the exponent ${publicExponent}, with which signatures can be made up.`;
        const signature = Buffer.from(text.slice(dot + 1), 'base64url');
        const genuine = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(text.slice(0, dot)), { key, dsaEncoding: 'ieee-p1363' }, signature);
        return genuine ? undefined : 'The signature of the token does not hold.';
    }
    catch {
        return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} that the issuer publishes cannot be used.`;
    }
}
const publicPart = ({ kty, crv, n, e, x, y }) => (kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y });


/***/ }),

/***/ 10634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkPins)
/* harmony export */ });
/* harmony import */ var _token_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96272);

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
        const says = claims === undefined ? 'This identity has no token, and so no' : `The token says ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claimed)} as`;
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


/***/ }),

/***/ 96272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A value of a token as text for people, cut where it is long. */
function quote(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}


/***/ }),

/***/ 53849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken),
/* harmony export */   u: () => (/* binding */ recordedClaims)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68421);


/** What STS takes at most. */
const MAX_CHARACTERS = 20_000;
/** Reads a compact JWT (RFC 7519). @throws TOKEN_INVALID, without quoting the token */
function readToken(text) {
    const invalid = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenError */ .E)('TOKEN_INVALID', `The job token ${what}.`, 'Look at what gives the job its token: the server, or the variable that is named.');
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
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : undefined;
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


/***/ }),

/***/ 19448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ isRegionLike),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Yh: () => (/* binding */ locationsIn),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74213);

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
const ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
function locationsIn(text) {
    const found = [];
    if (text.includes('arn:aws')) {
        for (const [, partition = '', region = '', account = ''] of text.matchAll(ARN)) {
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
    if (partition !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .arnPartition */ .IQ)(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}


/***/ })

};
