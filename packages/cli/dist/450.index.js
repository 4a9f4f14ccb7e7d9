export const id = 450;
export const ids = [450];
export const modules = {

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient)
/* harmony export */ });
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2376);

/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    kms: { load: () => Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(676)]).then(__webpack_require__.t.bind(__webpack_require__, 676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19)), client: 'S3Client' },
};
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
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(url)),
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
const SILENT = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };


/***/ })

};
