export const id = 961;
export const ids = [961];
export const modules = {

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistryCredentials: () => (/* binding */ createRegistryCredentials)
});

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __webpack_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __webpack_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/docker-config.js






const MAX_CONFIG_BYTES = 1024 * 1024;
/** The folder of the Docker client's configuration. */
const dockerFolder = (env) => external_node_path_.resolve(env.DOCKER_CONFIG || external_node_path_.join(env.HOME || (0,external_node_os_.homedir)(), '.docker'));
/**
 * Reads the file that `docker login` or `podman login` writes: a JSON object, undefined where there is no file.
 * @throws DOCKER_CONFIG_INVALID
 */
async function readDockerConfig(file) {
    let text;
    try {
        text = await new files/* Files */.sv('/').readText(file, MAX_CONFIG_BYTES);
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj && error.code === 'FILE_MISSING')
            return undefined;
        throw configInvalid(file, `cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'Correct it, or name another folder in DOCKER_CONFIG.', error);
    }
    try {
        return (0,json/* fieldsOf */.Pf)(JSON.parse(text));
    }
    catch (error) {
        // The parser quotes what it cannot read, and that may be a password.
        throw configInvalid(file, 'is not JSON', 'Run "docker login" again.', (0,errors/* errnoOf */.UQ)(error));
    }
}
const configInvalid = (file, what, fix, cause) => (0,aws_errors/* awsError */.e)('DOCKER_CONFIG_INVALID', `${file} ${what}.`, fix, { cause });
/** `host[:port]` of a key of `auths`, which clients write as `host`, `host:port`, `https://host`, `https://host/v1/` and `host/path`. */
const authorityOfKey = (key) => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
/** User and password of the `auth` of an entry; undefined for what is not base64 of `user:password`. */
function decodeAuth(auth) {
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    // Old clients pad what they encode with zero bytes.
    return colon < 1 ? undefined : { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/docker-login.js



/** What the password stores behind helpers need of the environment to be found and unlocked. */
const HELPER_ENV = ['DOCKER_CONFIG', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR', 'GNUPGHOME', 'PASSWORD_STORE_DIR'];
/** Milliseconds; a helper that waits for a person waits in vain. */
const HELPER_TIMEOUT = 30_000;
/**
 * The login that `docker login` or `podman login` left for a repository, in the order of those clients: a helper named for
 * the registry, then the entry itself, then the store that keeps the entry. Podman's entries may be of a part of a registry;
 * the nearest to the repository counts. Helpers are run without the job's secrets, and what they connect to is their own.
 * @throws DOCKER_CONFIG_INVALID, TOOL_MISSING
 */
async function dockerLogin({ env, tools, mask }, authority, repository) {
    const file = external_node_path_.join(dockerFolder(env), 'config.json');
    const { auths, credHelpers, credsStore } = (await readDockerConfig(file)) ?? {};
    const unusable = (what, fix) => configInvalid(file, `${what} for ${authority}`, fix);
    const masked = (login) => {
        mask(login.identityToken ?? login.password);
        return login;
    };
    const ask = async (helper, server) => {
        const advice = 'Log in with a private DOCKER_CONFIG folder that has no credsStore and no credHelpers.';
        if (typeof helper !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(helper))
            throw unusable('names no usable helper', advice);
        if (!tools)
            throw unusable(`keeps the login in the helper "${helper}"`, advice);
        const given = HELPER_ENV.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
        const tool = await tools.find(`docker-credential-${helper}`);
        const options = { env: Object.fromEntries(given), input: server, timeout: HELPER_TIMEOUT };
        const { exitCode, stdout } = await tools.run(tool, ['get'], options);
        if (exitCode !== 0 && /credentials not found/.test(stdout))
            return undefined;
        let answer = {};
        try {
            answer = (0,json/* fieldsOf */.Pf)(JSON.parse(stdout));
        }
        catch {
            // What it printed may be a secret, so it is not repeated.
        }
        const { Username: username, Secret: secret } = answer;
        if (exitCode !== 0 || typeof username !== 'string' || typeof secret !== 'string' || secret === '')
            throw unusable(`names the helper "${helper}", which ended with ${exitCode} and no login`, advice);
        return masked(username === '<token>' ? { identityToken: secret } : { username, password: secret });
    };
    const named = nearest(credHelpers, authority, repository);
    if (named)
        return ask(named.value, named.key);
    const entry = nearest(auths, authority, repository);
    if (!entry)
        return undefined;
    const { auth, username, password, identitytoken } = (0,json/* fieldsOf */.Pf)(entry.value);
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return masked({ identityToken: identitytoken });
    if (typeof auth === 'string' && auth !== '') {
        const login = decodeAuth(auth);
        if (!login)
            throw unusable('has a login that is not base64 of user:password', 'Run "docker login" again.');
        return masked(login);
    }
    if (typeof username === 'string' && typeof password === 'string')
        return masked({ username, password });
    return credsStore === undefined ? undefined : ask(credsStore, entry.key);
}
/** The entry of a registry, or of the part of it that is nearest to the repository. */
function nearest(entries, authority, repository) {
    return Object.entries((0,json/* fieldsOf */.Pf)(entries))
        .filter(([key]) => authorityOfKey(key) === authority)
        .map(([key, value]) => ({ key, value, part: partOfKey(key) }))
        .filter(({ part }) => part === '' || `${repository}/`.startsWith(`${part}/`))
        .sort((a, b) => b.part.length - a.part.length)[0];
}
/** The path that a key adds to the registry; none for the versions of the API that old clients write. */
const partOfKey = (key) => key
    .replace(/^https?:\/\//, '')
    .replace(/^[^/]*\/?/, '')
    .replace(/^(?:v1|v2)?\/*$/, '')
    .replace(/\/+$/, '');

;// CONCATENATED MODULE: ../../packages/core/lib/aws/ecr-login.js


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
    const refuse = (what) => (0,aws_errors/* awsError */.e)('REGISTRY_LOGIN_REFUSED', `ECR in ${region} answered with ${what}.`, 'Check which service answers under the name of the ECR endpoint, and whose credentials the job holds.');
    if (authorizationData?.length !== 1)
        throw refuse(`${authorizationData?.length ?? 0} logins instead of one`);
    if (!decoded.startsWith('AWS:') || password === '' || !isText(password))
        throw refuse('no login of user AWS');
    const accounts = account === undefined ? Object.values(boundary.accounts) : [account];
    const registries = accounts.flatMap((id) => (0,partitions/* registryEndpoints */.SM)(id, region, boundary.ports)).map(partitions/* originOf */.yv);
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

;// CONCATENATED MODULE: ../../packages/core/lib/aws/registry-credentials.js




/** An ECR login is asked for again this long before it ends. */
const MARGIN_MS = 5 * 60_000;
/** Logins for registries: ECR by its API with the job's credentials, others from the Docker configuration. */
function createRegistryCredentials(options) {
    const { boundary, now } = options;
    const logins = new Map();
    const ecr = async (region) => {
        let known = logins.get(region);
        if (known && (await known.catch(() => undefined).then((value) => value?.expires ?? 0)) - MARGIN_MS < now())
            known = undefined;
        if (!known) {
            known = ecrLogin(options, region);
            logins.set(region, known);
        }
        const { username, password } = await known;
        return { username, password };
    };
    return async (endpoint, repository = '') => {
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const registry = (0,boundary_boundary/* registryAt */.Rb)(boundary, authority)?.registry;
        // A host that the boundary does not name gets no login; the egress guard refuses it anyway.
        if (!registry)
            return undefined;
        if (registry.region !== undefined)
            return ecr(registry.region);
        return dockerLogin(options, authority, repository);
    };
}


/***/ })

};
