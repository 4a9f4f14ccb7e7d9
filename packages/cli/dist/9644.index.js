export const id = 9644;
export const ids = [9644];
export const modules = {

/***/ 26307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);

/** @param rewrite how to have the lockfile written anew, as a sentence */
function faultsOf(file, rewrite) {
    const at = (line) => (line === undefined ? file : `${file}:${line}`);
    return {
        parse: (message, fix, options) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix, options),
        invalid: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${at(line)} ${message}`, rewrite),
        conflict: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${at(line)} ${message}`, rewrite),
        unsupported: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_UNSUPPORTED', `${at(line)} ${message}`, 'Name it in the input "ignore" to leave it out; the SBOM then says that it is incomplete.'),
    };
}
/** Text shortened for a message. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 61972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flatReading)
/* harmony export */ });
/**
 * The reading of a lockfile that is a list: it says what is there, and not what needs what. The root gets an edge to each, which
 * is the most that the list says, and a gap says so.
 * @param why such as `conan.lock does not say which package needs which`
 */
function flatReading(file, root, packages, why) {
    const gap = { state: 'unknown', reason: why };
    for (const [pkg] of packages)
        pkg.gap ??= gap;
    root.edges.push(...packages.map(([to, kind]) => ({ to, kind })));
    if (packages.length > 0)
        root.gap ??= gap;
    return { file, root, packages: [root, ...packages.map(([pkg]) => pkg)], abandoned: [] };
}


/***/ }),

/***/ 69644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   swiftReader: () => (/* binding */ swiftReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69156);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26307);
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61972);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65189);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87514);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45906);







/** Reads `Package.resolved` of the Swift package manager and of Xcode, versions 1 to 3. */
const swiftReader = {
    read: readResolved,
    asks: ({ text }) => askedUrls(text).length > 0,
};
const WHY = 'Package.resolved does not say which package needs which';
const STATE = new Set(['branch', 'revision', 'version']);
/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
async function readResolved(lock, tree) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(lock.file, 'Run "swift package resolve" once, or resolve packages in Xcode, and commit what it writes.');
    const pins = pinsOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(lock.text.replace(/^\uFEFF/, ''), lock.file, faults.parse), faults);
    const root = await rootOf(lock.file, tree);
    const packages = pins.map((pin) => packageOf(pin, faults));
    const manifest = await tree.text(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(root.folder, 'Package.swift'));
    const asked = new Set(askedUrls(manifest ?? '').map(sameUrl));
    const direct = new Set(packages.filter((_, index) => asked.has(sameUrl(pins[index]?.location ?? ''))));
    // An Xcode project says elsewhere what it asks for, and a manifest is a program: then nothing is known to be direct.
    if (direct.size === 0 || direct.size < asked.size)
        return (0,_flat_js__WEBPACK_IMPORTED_MODULE_3__/* .flatReading */ .C)(lock.file, root, packages.map((pkg) => [pkg, 'required']), WHY);
    root.edges.push(...[...direct].map((to) => ({ to, kind: 'required' })));
    for (const pkg of packages) {
        pkg.gap = { state: 'unknown', reason: WHY };
        if (!direct.has(pkg))
            pkg.needed = 'required';
    }
    return { file: lock.file, root, packages: [root, ...packages], abandoned: [] };
}
function pinsOf(value, faults) {
    const { version } = value;
    if (version !== 1 && version !== 2 && version !== 3)
        throw faults.unsupported(`has version ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(version))}; 1, 2 and 3 are known.`);
    const list = version === 1 ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value.object) && value.object.pins : value.pins;
    const known = version === 1 ? ['object', 'version'] : ['originHash', 'pins', 'version'];
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined || !Array.isArray(list))
        throw faults.invalid(unknown === undefined ? 'has no list of pins.' : `has a key ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(unknown)} that is not known.`);
    const seen = new Set();
    return list.map((pin) => {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(pin) || !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(pin.state))
            throw faults.invalid('has a pin that is none.');
        const identity = version === 1 ? pin.package : pin.identity;
        const location = version === 1 ? pin.repositoryURL : (pin.location ?? '');
        const kind = version === 1 ? 'remoteSourceControl' : pin.kind;
        if (typeof identity !== 'string' || identity === '' || typeof location !== 'string' || typeof kind !== 'string')
            throw faults.invalid('has a pin that is none.');
        if (seen.has(identity))
            throw faults.invalid(`has a pin ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(identity)} twice.`);
        seen.add(identity);
        return { identity, kind, location, state: pin.state };
    });
}
function packageOf({ identity, kind, location, state }, faults) {
    const text = (key) => (typeof state[key] === 'string' && state[key] !== '' ? state[key] : undefined);
    if (Object.keys(state).some((key) => !STATE.has(key)))
        throw faults.invalid(`has a pin ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(identity)} with a state that is not known.`);
    const revision = text('revision');
    // A pin of a branch is one of a commit, which says exactly which source it is.
    const version = text('version') ?? revision;
    if (version === undefined)
        throw faults.invalid(`has a pin ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(identity)} without version and commit.`);
    const base = { name: identity, type: 'swift', version, hashes: [], edges: [] };
    if (kind === 'registry') {
        const [, scope, name] = /^([^.]+)\.(.+)$/.exec(identity) ?? [];
        return { ...base, ...(scope && name && { namespace: scope, name }) };
    }
    // A repository on one machine has no address for others.
    if (kind === 'localSourceControl')
        return base;
    if (kind !== 'remoteSourceControl')
        throw faults.unsupported(`has a pin ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(identity)} of the kind ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kind)}.`);
    const address = (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .gitUrl */ .WU)(location);
    const [, host, place] = /^[a-z+]+:\/\/(?:git@)?([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(address ?? '') ?? [];
    if (!address || !host || !place)
        return base;
    const [namespace, name] = [node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(host, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(place)), node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(place)];
    return {
        ...base,
        namespace,
        name,
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_6__/* .purlOf */ .V)({ type: 'swift', namespace, name, version }),
        ...(revision && { vcs: `git+${address}@${revision}` }),
    };
}
/** Two ways to write the address of one repository are one. */
const sameUrl = (location) => ((0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .gitUrl */ .WU)(location) ?? location)
    .toLowerCase()
    .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
/** The addresses that a manifest names as literals; its comments are left out. */
function askedUrls(text) {
    const code = text.replace(/^[ \t]*\/\/.*$/gm, '');
    return [...code.matchAll(/\.package\(\s*(?:name:\s*"[^"\n]*",\s*)?url:\s*"([^"\n]+)"/g)].map(([, url]) => url);
}
/** A package, or the project or workspace of Xcode that the file is in. */
async function rootOf(file, tree) {
    const bundle = /^(?:(.*?)\/)?([^/]+)\.(?:xcodeproj|xcworkspace)\//.exec(file);
    const folder = bundle ? (bundle[1] ?? '.') : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const manifest = bundle ? undefined : await tree.text(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'Package.swift'));
    const written = /\bPackage\(\s*name:\s*"([^"\n]+)"/.exec(manifest ?? '')?.[1];
    const name = written ?? bundle?.[2] ?? (folder === '.' ? '' : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder));
    return { type: 'swift', name, folder, hashes: [], edges: [] };
}


/***/ })

};
