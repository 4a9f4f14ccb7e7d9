export const id = 267;
export const ids = [267];
export const modules = {

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRegistryCredentials: () => (/* binding */ createRegistryCredentials)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6948);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9506);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9718);
/* harmony import */ var _ecr_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8273);





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
