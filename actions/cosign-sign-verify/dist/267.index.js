export const id = 267;
export const ids = [267];
export const modules = {

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRegistryCredentials: () => (/* binding */ createRegistryCredentials)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6948);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9270);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9506);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5232);







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
            known = ecrLogin(options, region);
            logins.set(region, known);
        }
        return (await known).login;
    };
    return async (endpoint) => {
        const authority = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)(endpoint).slice(endpoint.protocol.length + 2);
        const registry = (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .registryAt */ .Rb)(boundary, authority)?.registry;
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
async function ecrLogin({ boundary, aws, mask }, region) {
    const { authorizationData } = await aws.call('ecr', 'GetAuthorizationToken', {}, { region });
    const { authorizationToken = '', proxyEndpoint = '', expiresAt } = authorizationData?.[0] ?? {};
    const decoded = Buffer.from(authorizationToken, 'base64').toString('utf8');
    const password = decoded.slice(decoded.indexOf(':') + 1);
    if (password !== '')
        mask(password);
    mask(authorizationToken);
    const refuse = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .awsError */ .e)('REGISTRY_LOGIN_REFUSED', `ECR in ${region} answered with ${what}.`, 'Check which service answers under the name of the ECR endpoint.');
    if (!decoded.startsWith('AWS:') || password === '')
        throw refuse('no login of user AWS');
    if (!isRegistryOf(boundary, region, proxyEndpoint))
        throw refuse(`a login for ${JSON.stringify(proxyEndpoint)}, which is no registry of that region`);
    return { login: { username: 'AWS', password }, expires: expiresAt?.getTime() ?? 0 };
}
/** Whether an answer names a registry of the region: of any account, since the login is the caller's own. */
function isRegistryOf(boundary, region, url) {
    if (!URL.canParse(url))
        return false;
    const { origin, hostname } = new URL(url);
    const account = boundary.partition === 'sandbox' ? '000000000000' : /^\d{12}(?=\.)/.exec(hostname)?.[0];
    return account !== undefined && (0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .registryEndpoints */ .SM)(account, region, boundary.ports).some((endpoint) => (0,_partitions_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)(endpoint) === origin);
}
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The login that `docker login` left for a registry. @throws DOCKER_CONFIG_INVALID */
async function dockerLogin(env, authority) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(env.DOCKER_CONFIG || node_path__WEBPACK_IMPORTED_MODULE_1__.join(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json');
    const invalid = (what, fix, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .awsError */ .e)('DOCKER_CONFIG_INVALID', `${file} ${what}.`, fix, { cause });
    let text;
    try {
        text = await new _files_js__WEBPACK_IMPORTED_MODULE_4__/* .Files */ .sv('/').readText(file, MAX_CONFIG_BYTES);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj && error.code === 'FILE_MISSING')
            return undefined;
        throw invalid(`cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Correct it, or name another folder in DOCKER_CONFIG.', error);
    }
    let config;
    try {
        config = JSON.parse(text);
    }
    catch (error) {
        // The parser quotes what it cannot read, and that may be a password.
        throw invalid('is not JSON', 'Run "docker login" again.', (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error));
    }
    const { auths, credHelpers, credsStore } = fields(config);
    const entry = Object.entries(fields(auths)).find(([key]) => authorityOf(key) === authority);
    const helper = fields(credHelpers)[authority] ?? (entry ? credsStore : undefined);
    const { auth, username, password, identitytoken } = fields(entry?.[1]);
    if (typeof auth === 'string' && auth !== '') {
        const decoded = Buffer.from(auth, 'base64').toString('utf8');
        const colon = decoded.indexOf(':');
        if (colon < 1)
            throw invalid(`has a login for ${authority} that is not base64 of user:password`, 'Run "docker login" again.');
        return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
    }
    if (typeof username === 'string' && typeof password === 'string')
        return { username, password };
    if (typeof helper === 'string' || identitytoken !== undefined) {
        throw invalid(`keeps the login for ${authority} in a credential helper or as an identity token`, 'Log in with a private DOCKER_CONFIG folder that has no credsStore and no credHelpers.');
    }
    return undefined;
}
const fields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
/** Docker writes keys as `host`, `host:port`, `https://host` and `https://host/v1/`. */
const authorityOf = (key) => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');


/***/ })

};
