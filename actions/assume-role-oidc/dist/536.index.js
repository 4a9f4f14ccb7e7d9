export const id = 536;
export const ids = [536];
export const modules = {

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAwsCalls: () => (/* binding */ createAwsCalls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6948);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9506);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5232);





/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000 };
/** Makes AWS calls. The SDK signs and serializes; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .awsError */ .e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? environmentCredentials(env));
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const command = await commandOf(service, operation, input);
            const deadline = AbortSignal.timeout(DEADLINE[service]);
            const abortSignal = signal ? AbortSignal.any([signal, deadline]) : deadline;
            try {
                return (await (await client).send(command, { abortSignal }));
            }
            catch (error) {
                if (deadline.aborted && !signal?.aborted && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SovereignError */ .Rj)) {
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .awsError */ .e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence } = boundary;
    if (service !== 's3')
        return (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceEndpoint */ .Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .homeRegion */ .wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .awsError */ .e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state and evidence buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketEndpoint */ .Ob)(String(bucket), region, ports));
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
/** The credentials of the environment. @throws CREDENTIALS_MISSING */
function environmentCredentials(env) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .awsError */ .e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'Run assume-role-oidc before this step, in the same job. Profiles, configuration files and instance metadata are not asked.');
    }
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
const digestOf = (credentials) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
async function createClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const { protocol, hostname, port, pathname } = new URL(url);
    const endpoint = {
        protocol: protocol,
        hostname,
        port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    };
    const none = async () => {
        throw new TypeError('an AWS call without a signature asked for credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(pathname, url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler(endpoint),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        ...(credentials ? {} : ANONYMOUS),
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
    const { load, client } = SDK[service];
    const module = (await load());
    const Client = module[client];
    return new Client(service === 's3' ? { ...config, ...S3_SETTINGS } : config);
}
/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19)), client: 'STSClient' },
    ecr: { load: () => Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(149)]).then(__webpack_require__.t.bind(__webpack_require__, 149, 19)), client: 'ECRClient' },
    kms: { load: () => Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(676)]).then(__webpack_require__.t.bind(__webpack_require__, 676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19)), client: 'S3Client' },
};
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
const SILENT = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };
/** Sends a request as it is. */
const ANONYMOUS = {
    httpAuthSchemes: [
        {
            schemeId: 'smithy.api#noAuth',
            identityProvider: () => async () => ({}),
            signer: { sign: async (request) => request },
        },
    ],
    httpAuthSchemeProvider: () => [{ schemeId: 'smithy.api#noAuth' }],
};
async function commandOf(service, operation, input) {
    const module = (await SDK[service].load());
    const name = `${operation}Command`;
    const Command = Object.hasOwn(module, name) ? module[name] : undefined;
    if (!Command)
        throw new TypeError(`the ${service} client has no operation ${operation}`);
    return new Command(input);
}


/***/ })

};
