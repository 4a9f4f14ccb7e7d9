export const id = 4260;
export const ids = [4260];
export const modules = {

/***/ 49030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syftScans: () => (/* binding */ syftScans)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/ecosystems.js
var ecosystems = __webpack_require__(41786);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/find.js + 1 modules
var find = __webpack_require__(22435);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/image/tree.js + 4 modules
var tree = __webpack_require__(49413);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../oci/lib/pull/platform.js
var pull_platform = __webpack_require__(26339);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(62732);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/read/document.js
var read_document = __webpack_require__(13679);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/tops.js
var tops = __webpack_require__(51079);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/engine/syft.js






/** The oldest version that the flags and variables below are known to work with. */
const OLDEST = [1, 18];
/** Bytes of syft's document that are read. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
const TIMEOUT_MS = 30 * 60_000;
/** A port on loopback that nobody serves: whatever syft would ask for on the network ends there. */
const NOWHERE = 'http://127.0.0.1:9';
/** No update check, no search on the network, no program of the runner called, no contents of files in the document. */
const SETTINGS = {
    SYFT_CHECK_FOR_APP_UPDATE: 'false',
    SYFT_ENRICH: '',
    SYFT_FILE_METADATA_SELECTION: 'none',
    SYFT_GOLANG_SEARCH_LOCAL_MOD_CACHE_LICENSES: 'false',
    SYFT_GOLANG_SEARCH_REMOTE_LICENSES: 'false',
    SYFT_GOLANG_USE_PACKAGES_LIB: 'false',
    SYFT_JAVA_USE_MAVEN_LOCAL_REPOSITORY: 'false',
    SYFT_JAVA_USE_NETWORK: 'false',
    SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true',
    SYFT_JAVASCRIPT_SEARCH_REMOTE_LICENSES: 'false',
    SYFT_PYTHON_SEARCH_REMOTE_LICENSES: 'false',
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    NO_PROXY: '',
};
/** What is said of every package, because syft does not say more. */
const EDGES = 'syft gives edges by name alone, and not for every ecosystem';
const GAPS = [
    'found by syft, which passes over what it cannot read and does not say which packages are there for development alone',
];
/**
 * Has syft find the packages, without a network and without settings of the source.
 * @param root what the document is about; it gets the edges
 * @param file what the source is called in the document
 * @throws TOOL_MISSING, TOOL_DIGEST_MISMATCH, TOOL_FAILED, TOOL_TIMEOUT, ENGINE_FAILED, DOCUMENT_INVALID
 */
async function scanWithSyft(context, target, root, file) {
    const { tools, host, log, files, boundary } = context;
    const tool = await tools.find('syft');
    await (0,promises_.mkdir)(host.privateFolder, { recursive: true, mode: 0o700 });
    // syft reads settings from its working folder and from home, and a source could bring some.
    const empty = await (0,promises_.mkdtemp)(external_node_path_.join(host.privateFolder, 'syft-'));
    try {
        const run = runnerOf(context, tool, empty);
        const version = versionIn(await run(['version', '-o', 'json']), boundary.tools.some(({ name }) => name === tool.name));
        const output = external_node_path_.join(empty, 'syft.cdx.json');
        await run(['scan', `${target.scheme}:${target.path}`, ...optionsFor(target), '--quiet', '--output', `cyclonedx-json@1.6=${output}`]);
        log.info(`syft ${version} (SHA-256 ${tool.sha256}) has read ${files.relative(target.path)}`);
        const { packages } = await (0,read_document/* readDocument */.u0)(await files.readText(output, LARGEST_DOCUMENT), 'the document of syft');
        return { reading: readingOf(packages, root, file), gaps: GAPS, engine: { name: 'syft', version, sha256: tool.sha256 } };
    }
    finally {
        await (0,promises_.rm)(empty, { recursive: true, force: true });
    }
}
function optionsFor({ scheme, path: folder, installed, platform }) {
    if (scheme === 'dir')
        return ['--base-path', folder, ...(installed ? ['--override-default-catalogers', 'image'] : [])];
    return platform ? ['--platform', (0,pull_platform/* formatPlatform */.Bq)(platform)] : [];
}
function runnerOf({ tools }, tool, folder) {
    return async (args) => {
        const { exitCode, stdout, stderr } = await tools.run(tool, args, {
            env: { ...SETTINGS, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder },
            cwd: folder,
            timeout: TIMEOUT_MS,
        });
        if (exitCode === 0)
            return stdout;
        throw (0,errors/* sbomError */.S)('ENGINE_FAILED', `syft ended with exit code ${exitCode}.`, 'See what it says, or use the engine "embedded".', {
            details: stderr
                .split('\n')
                .map((line) => line
                .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
                .replace(/[\0-\x1f\x7f]/g, ' ')
                .trim())
                .filter((line) => line !== '')
                .slice(-20),
        });
    };
}
/** @param pinned whether the boundary names the program's SHA-256, which says which it is where it does not know itself */
function versionIn(text, pinned) {
    const [, version = '', major, minor] = /"version":\s*"((\d+)\.(\d+)\.[0-9A-Za-z.+-]+)"/.exec(text) ?? [];
    const [oldestMajor, oldestMinor] = OLDEST;
    // A future major version may mean other things by the same flags.
    if (version !== '' && Number(major) === oldestMajor && Number(minor) >= oldestMinor)
        return version;
    if (version === '' && pinned)
        return 'unknown';
    throw (0,errors/* sbomError */.S)('ENGINE_FAILED', version === '' ? 'The program syft does not say which version it is.' : `syft ${version} is not known here.`, `Install syft 1.${oldestMinor} or a newer 1.x, and name its SHA-256 under "tools" in sovereign.yaml${version === '' ? ': one that was built without a version is taken by that alone' : ''}.`);
}
function readingOf(packages, root, file) {
    for (const pkg of packages) {
        // What syft says where it knows no version.
        if (pkg.version === 'UNKNOWN') {
            delete pkg.version;
            if (pkg.purl !== undefined)
                pkg.purl = pkg.purl.replace(/@UNKNOWN(?=[?#]|$)/, '');
        }
        pkg.gap = { state: 'unknown', reason: EDGES };
    }
    root.gap = { state: 'unknown', reason: EDGES };
    root.edges.push(...(0,tops/* topsOf */.S)(packages).map((to) => ({ to, kind: 'contains' })));
    return { file, root, packages: [root, ...packages], abandoned: [] };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/engine/scans.js





function syftScans(context) {
    let used;
    const scan = async (target, root, file) => {
        const { reading, gaps, engine } = await scanWithSyft(context, target, root, file);
        used = engine;
        return { reading, gaps, unread: [] };
    };
    const installed = async (target, root) => {
        const found = await scan({ ...target, installed: true }, root, '');
        const system = found.reading.packages.find(({ kind }) => kind === 'operating-system');
        return { ...found, distribution: system && { id: system.name, like: [], ...(system.version && { version: system.version }) } };
    };
    return {
        async source(folder) {
            const root = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
            const target = { scheme: 'dir', path: context.files.resolve(folder), installed: false };
            const { reading, ...found } = await scan(target, root, folder);
            const gaps = [...found.gaps, ...(await unseen(context, folder, reading))];
            return { ...found, gaps, readings: [{ ...reading, file: '.' }], scope: undefined };
        },
        async image(image, root) {
            const place = context.files.resolve(image.source);
            const kind = await context.files.kind(place);
            if (kind === undefined)
                throw (0,contract/* inputError */.Xu)('INPUT_INVALID', 'The engine "syft" reads images of a registry past the boundary.', 'Save the image to an archive or OCI layout first, or use the engine "embedded".');
            await checkLayers(image);
            const scheme = kind === 'folder' ? 'oci-dir' : image.manifest ? 'oci-archive' : 'docker-archive';
            return installed({ scheme, path: place, platform: image.platform }, root);
        },
        rootfs: (folder, root) => installed({ scheme: 'dir', path: folder }, root),
        engine: () => used,
    };
}
/** What we know to be a lockfile, and syft has no package of: versions of it know fewer ecosystems, and it passes over what is damaged. */
async function unseen({ files }, folder, { packages }) {
    const { lockfiles } = await (0,find/* findLockfiles */.w)(files, folder, { include: [], ignore: [] });
    const seen = new Set(packages.map(({ place }) => place));
    const missed = lockfiles.filter((file) => !(0,ecosystems/* ecosystemOfLockfile */.P_)(file)?.surrounding && !seen.has(file));
    return missed.length === 0 ? [] : [`syft found nothing in ${missed.join(', ')}`];
}
/** Reads all layers, which fails where one has not its digest: syft does not check what it reads. */
const checkLayers = (image) => (0,tree/* imageTree */._)(image).scan({
    wants: () => undefined,
    take: () => undefined,
    link: () => undefined,
    unread: () => undefined,
    restart: () => undefined,
});


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ registryError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const registryError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REFERENCE_INVALID: { exit: 'usage', about: 'An image reference is not a full registry, repository and tag or digest.' },
    REGISTRY_OUTSIDE: { exit: 'policy', about: 'An image reference names a registry that the boundary does not.' },
    REGISTRY_DENIED: { exit: 'identity', about: 'The registry refused the credentials, or asks for some and there are none.' },
    REGISTRY_UNAVAILABLE: { exit: 'failure', about: 'The registry did not answer in time, or answered with errors until the time was up.' },
    REGISTRY_REFUSED: { exit: 'failure', about: 'The registry refused a request for a reason that trying again does not change.' },
    REGISTRY_RESPONSE_INVALID: { exit: 'failure', about: 'The registry answered with something that the OCI specification does not allow.' },
    CONTENT_MISMATCH: { exit: 'verification', about: 'Bytes from a registry or a layout do not have the digest or size that names them.' },
    CONTENT_TOO_LARGE: { exit: 'failure', about: 'A manifest, an index or a list is larger than the step reads.' },
    IMAGE_MISSING: { exit: 'usage', about: 'The repository has no such image, tag or blob.' },
    TAG_IMMUTABLE: { exit: 'policy', about: 'The repository does not let a tag be written a second time.' },
    REFERRERS_CONTENDED: { exit: 'failure', about: 'Others kept overwriting the list of referrers of an image.' },
    IMAGE_INVALID: { exit: 'failure', about: 'An image, its archive or one of its layers is damaged, or contradicts itself.' },
    IMAGE_UNSUPPORTED: {
        exit: 'usage',
        about: 'An image cannot be read in full: a layer is encrypted or elsewhere, or it is no container image.',
    },
    IMAGE_AMBIGUOUS: { exit: 'usage', about: 'An index, layout or archive has several images, or none that was asked for.' },
    IMAGE_TOO_LARGE: { exit: 'failure', about: 'An image unpacks to more than the step reads.' },
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});


/***/ })

};
