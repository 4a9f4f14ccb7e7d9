export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 83471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   X$: () => (/* binding */ decodeAuth),
/* harmony export */   ki: () => (/* binding */ configInvalid),
/* harmony export */   ky: () => (/* binding */ authorityOfKey)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86219);





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
        return fieldsOf(JSON.parse(text));
    }
    catch (error) {
        // The parser quotes what it cannot read, and that may be a password.
        throw configInvalid(file, 'is not JSON', 'Run "docker login" again.', (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error));
    }
}
const configInvalid = (file, what, fix, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .awsError */ .e)('DOCKER_CONFIG_INVALID', `${file} ${what}.`, fix, { cause });
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
/** `host[:port]` of a key of `auths`, which clients write as `host`, `host:port`, `https://host`, `https://host/v1/` and `host/path`. */
const authorityOfKey = (key) => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
/** User and password of the `auth` of an entry; undefined for what is not base64 of `user:password`. */
function decodeAuth(auth) {
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    return colon < 1 ? undefined : { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
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

/***/ 71660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRegistryCredentials: () => (/* binding */ createRegistryCredentials)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39653);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74213);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83471);
/* harmony import */ var _ecr_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98560);





/** An ECR login is asked for again this long before it ends. */
const MARGIN_MS = 5 * 60_000;
/** Logins for registries: ECR by its API with the job's credentials, others from the Docker configuration. */
function createRegistryCredentials(options) {
    const { boundary, env, mask, now } = options;
    const logins = new Map();
    const ecr = async (region) => {
        let known = logins.get(region);
        if (known && (await known.catch(() => undefined).then((value) => value?.expires ?? 0)) - MARGIN_MS < now())
            known = undefined;
        if (!known) {
            known = (0,_ecr_login_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrLogin */ .K)(options, region);
            logins.set(region, known);
        }
        const { username, password } = await known;
        return { username, password };
    };
    return async (endpoint) => {
        const authority = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(endpoint).slice(endpoint.protocol.length + 2);
        const registry = (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_3__/* .registryAt */ .Rb)(boundary, authority)?.registry;
        // A host that the boundary does not name gets no login; the egress guard refuses it anyway.
        if (!registry)
            return undefined;
        if (registry.region !== undefined)
            return ecr(registry.region);
        const login = await dockerLogin(env, authority);
        if (login)
            mask(login.password);
        return login;
    };
}
/** The login that `docker login` left for a registry. @throws DOCKER_CONFIG_INVALID */
async function dockerLogin(env, authority) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join((0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerFolder */ .NC)(env), 'config.json');
    const { auths, credHelpers, credsStore } = (await (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readDockerConfig */ .TO)(file)) ?? {};
    const entry = Object.entries((0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(auths)).find(([key]) => (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .authorityOfKey */ .ky)(key) === authority);
    const helper = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(credHelpers)[authority] ?? (entry ? credsStore : undefined);
    const { auth, username, password, identitytoken } = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(entry?.[1]);
    if (typeof auth === 'string' && auth !== '') {
        const login = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeAuth */ .X$)(auth);
        if (!login)
            throw (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configInvalid */ .ki)(file, `has a login for ${authority} that is not base64 of user:password`, 'Run "docker login" again.');
        return login;
    }
    if (typeof username === 'string' && typeof password === 'string')
        return { username, password };
    if (typeof helper === 'string' || identitytoken !== undefined) {
        throw (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configInvalid */ .ki)(file, `keeps the login for ${authority} in a credential helper or as an identity token`, 'Log in with a private DOCKER_CONFIG folder that has no credsStore and no credHelpers.');
    }
    return undefined;
}


/***/ })

};
