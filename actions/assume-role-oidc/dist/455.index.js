export const id = 455;
export const ids = [455];
export const modules = {

/***/ 2455:
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
// EXTERNAL MODULE: ../../packages/core/lib/aws/docker-config.js
var docker_config = __webpack_require__(9718);
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
    const file = external_node_path_.join((0,docker_config/* dockerFolder */.NC)(env), 'config.json');
    const { auths, credHelpers, credsStore } = (await (0,docker_config/* readDockerConfig */.TO)(file)) ?? {};
    const unusable = (what, fix) => (0,docker_config/* configInvalid */.ki)(file, `${what} for ${authority}`, fix);
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
        const login = (0,docker_config/* decodeAuth */.X$)(auth);
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
        .filter(([key]) => (0,docker_config/* authorityOfKey */.ky)(key) === authority)
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

// EXTERNAL MODULE: ../../packages/core/lib/aws/ecr-login.js
var ecr_login = __webpack_require__(8273);
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
            known = (0,ecr_login/* ecrLogin */.K)(options, region);
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
