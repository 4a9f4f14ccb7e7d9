export const id = 198;
export const ids = [198];
export const modules = {

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRoleOidc: () => (/* reexport */ assumeRoleOidc),
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
    const fits = typeof issuer === 'string' ? (0,lib.issuerFitsServer)(issuer, facts) : false;
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

const roleError = (0,lib.errorTable)({
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
    host.saveState(STATE, (0,lib.sha256Hex)(credentials.accessKeyId));
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
    if (own === undefined || own !== (0,lib.sha256Hex)(host.env('AWS_ACCESS_KEY_ID') ?? ''))
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
    if (error instanceof lib.SovereignError)
        return TRANSIENT_EGRESS.has(error.code);
    const code = codeOf(error);
    // STS says InvalidIdentityToken also when it could not fetch the issuer's keys just then.
    if (code === 'InvalidIdentityToken')
        return /couldn't retrieve verification key/i.test((0,lib.messageOf)(error));
    return TRANSIENT.has(code) || statusOf(error) === 429 || statusOf(error) >= 500;
}
const codeOf = (error) => (error instanceof Error ? error.name.replace(/Exception$/, '') : '');
const statusOf = (error) => error?.$metadata?.httpStatusCode ?? 0;
/** STS quotes values that it does not like, the token included. */
const reasonOf = (error, token) => `${codeOf(error)}: ${(0,lib.messageOf)(error).replaceAll(token.text, '***')}`.replace(/\s+/g, ' ').slice(0, 500);
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
    const said = (0,lib.messageOf)(error);
    switch (codeOf(error)) {
        case 'AccessDenied':
            return `Check that ${role.arn} exists and that its trust policy allows sts:AssumeRoleWithWebIdentity for sub ${JSON.stringify(claims.sub)} and aud ${JSON.stringify(claims.aud)}.`;
        case 'InvalidIdentityToken':
            if (/audience/i.test(said)) {
                return `Add ${JSON.stringify(claims.aud)} to the client ids of the OIDC provider in account ${role.account}, or set "identity: audience" to what it has, such as ${(0,lib.suggestedAudience)(region)} or sts.amazonaws.com.`;
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/role.js


const ARN = /^arn:([a-z0-9-]+):iam::(\d{12}):role\/([\w+=,.@/-]+)$/;
const NAME = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
/**
 * The role that an input means: an ARN of the boundary's partition and accounts, or a name (with its path) that is completed
 * with the account, never with the partition `aws` by default.
 * @throws ROLE_INVALID, ROLE_OUTSIDE, BOUNDARY_INCOMPLETE
 */
function resolveRole(boundary, input, accountInput) {
    const partition = (0,lib.arnPartition)(boundary.partition);
    const ids = [...new Set(Object.values(boundary.accounts))];
    const arn = ARN.exec(input);
    if (!arn) {
        if (input.startsWith('arn:') || !NAME.test(input)) {
            throw roleError('ROLE_INVALID', `${JSON.stringify(input.slice(0, 200))} is not a role.`, `Write arn:${partition}:iam::ACCOUNT:role/NAME, or the name.`);
        }
        const account = accountInput === undefined ? ids[0] : (0,lib.accountOf)(boundary, accountInput);
        if (account === undefined || (accountInput === undefined && ids.length > 1)) {
            throw roleError('ROLE_INVALID', `Role "${input}" could be in any of ${ids.length} accounts of the boundary.`, `Name the account with the input "account" (${Object.keys(boundary.accounts).join(', ') || 'none is declared under "accounts"'}), or write the ARN.`);
        }
        return roleOf(partition, account, input);
    }
    const [, actual = '', account = '', path = ''] = arn;
    if (!NAME.test(path))
        throw roleError('ROLE_INVALID', `"${input.slice(0, 200)}" has no role name.`, 'Copy the ARN from IAM.');
    if (actual !== partition) {
        throw roleError('ROLE_OUTSIDE', `The role is in partition ${actual}; the boundary is ${partition}.`, `A role of the boundary starts with arn:${partition}:iam::.`);
    }
    if (!ids.includes(account) || (accountInput !== undefined && (0,lib.accountOf)(boundary, accountInput) !== account)) {
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

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/action.js








const assumeRoleOidc = (0,lib.defineAction)({
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
        const identity = (0,lib.need)(boundary, 'identity');
        const region = inputs.region === undefined ? (0,lib.homeRegion)(boundary) : (0,lib.homeRegion)((0,lib.narrowRegions)(boundary, [inputs.region]));
        const role = resolveRole(boundary, inputs.role, inputs.account);
        const audience = audienceOf(context, identity.audience, inputs.audience, region);
        refuseForeignTokenEndpoint(context, identity.issuers);
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
            summary: summaryOf(role.arn, region, expiration, token),
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
        log.warn(`Audience ${audience} is what other partitions use too: a token for this boundary would be good there. ${(0,lib.suggestedAudience)(region)} is good here alone.`);
    }
    return audience;
}
/** The request for the token carries a bearer: it goes only to where an issuer of the boundary mints tokens. @throws TOKEN_ENDPOINT_OUTSIDE */
function refuseForeignTokenEndpoint({ host }, issuers) {
    const url = host.env('ACTIONS_ID_TOKEN_REQUEST_URL');
    if (url === undefined || url === '' || issuers.some((issuer) => (0,lib.isTokenEndpointOf)(issuer, url)))
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
function summaryOf(role, region, expiration, { claims }) {
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
    ];
    return ['### Identity', '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`), ''].join('\n');
}

;// CONCATENATED MODULE: ../../actions/assume-role-oidc/lib/index.js




/***/ })

};
