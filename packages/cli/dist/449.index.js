export const id = 449;
export const ids = [449];
export const modules = {

/***/ 70449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conanReader: () => (/* binding */ conanReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/flat.js
var flat = __webpack_require__(61972);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var lib_json = __webpack_require__(65189);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(87514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/conan/reference.js
/** @returns undefined for what is no reference */
function parseReference(text) {
    // What stands behind a colon is of the binary, what is behind a percent sign is when the recipe was uploaded.
    const match = /^([^\s/@#:%]+)\/([^\s/@#%:]+)(?:@(?:([^\s/@#:%]+)(?:\/([^\s/@#:%]+))?)?)?(?:#([0-9A-Za-z.]+))?(?::\S*)?(?:%\S*)?$/.exec(text);
    const [, name, version, user, channel, revision] = match ?? [];
    if (!name || !version)
        return undefined;
    return {
        name,
        version,
        // Old lockfiles write `_/_` where there is none.
        ...(user && user !== '_' && { user }),
        ...(channel && channel !== '_' && { channel }),
        // 0 stands for a recipe without revisions.
        ...(revision && revision !== '0' && { revision }),
    };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/conan/reader.js







/** Reads `conan.lock`: the graph of Conan 1 (0.0 to 0.4) and the list of Conan 2 (0.5). */
const conanReader = {
    read: async (lock) => readLock(lock),
    asks: ({ file, text }) => posix_.basename(file) === 'conanfile.txt' ? asksInText(text) : /\b(?:requires|build_requires|tool_requires)\b/.test(text),
};
/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT */
function readLock(lock) {
    const faults = (0,fault/* faultsOf */.x)(lock.file, 'Run "conan lock create" once, so that Conan writes the lockfile anew, and commit it.');
    const value = (0,lib_json/* parseJsonObject */.dw)(lock.text.replace(/^\uFEFF/, ''), lock.file, faults.parse);
    const { version } = value;
    if ((0,json/* isObject */.Gv)(value.graph_lock)) {
        // The oldest has none.
        if (typeof (version ?? '0.0') !== 'string' || !/^0\.[0-4]$/.test(String(version ?? '0.0')))
            throw faults.unsupported(`has version ${(0,fault/* quote */.h)(String(version))}; 0.0 to 0.4 have a graph.`);
        return readGraph(lock, value.graph_lock, faults);
    }
    if (version !== '0.5')
        throw faults.unsupported(`has version ${(0,fault/* quote */.h)(String(version))} without a graph; 0.5 is known.`);
    return readList(lock, value, faults);
}
function rootOf(file, reference) {
    const folder = posix_.dirname(file);
    const name = reference?.name ?? (folder === '.' ? '' : posix_.basename(folder));
    return {
        type: 'conan',
        name,
        ...(reference && { version: reference.version, purl: purlOfReference(reference) }),
        folder,
        hashes: [],
        edges: [],
    };
}
const purlOfReference = ({ name, version, user, channel, revision }) => (0,purl/* purlOf */.V)({ type: 'conan', name, version, qualifiers: { user, channel, rrev: revision } });
function packageOf(reference) {
    const { name, version } = reference;
    return { type: 'conan', name, version, purl: purlOfReference(reference), hashes: [], edges: [] };
}
const LISTS = [
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['python_requires', 'development'],
    ['config_requires', 'development'],
];
const KEYS = new Set(['version', 'overrides', 'alias', ...LISTS.map(([key]) => key)]);
function readList(lock, value, faults) {
    const unknown = Object.keys(value).find((key) => !KEYS.has(key));
    if (unknown !== undefined)
        throw faults.invalid(`has a key ${(0,fault/* quote */.h)(unknown)} that is not known.`);
    const packages = new Map();
    for (const [key, kind] of LISTS) {
        const list = value[key] ?? [];
        if (!Array.isArray(list))
            throw faults.invalid(`has ${(0,fault/* quote */.h)(key)}, but not as a list.`);
        for (const item of list) {
            // Conan writes a pair where a reference has an identifier of its binary.
            const text = Array.isArray(item) ? item[0] : item;
            const reference = typeof text === 'string' ? parseReference(text) : undefined;
            if (!reference)
                throw faults.invalid(`has a reference that is none: ${(0,fault/* quote */.h)(String(text))}.`);
            const pkg = packageOf(reference);
            // What is required stands first.
            if (!packages.has(pkg.purl))
                packages.set(pkg.purl, [pkg, kind]);
        }
    }
    return (0,flat/* flatReading */.C)(lock.file, rootOf(lock.file, undefined), [...packages.values()], 'a conan.lock of Conan 2 does not say which package needs which');
}
function readGraph(lock, graph, faults) {
    if (!(0,json/* isObject */.Gv)(graph.nodes))
        throw faults.invalid('has no "nodes".');
    const nodes = new Map(Object.entries(graph.nodes).map(([id, node]) => [id, nodeOf(id, node, lock, faults)]));
    const needed = new Set([...nodes.values()].flatMap(({ needs }) => needs.map(([id]) => id)));
    const tops = [...nodes.keys()].filter((id) => !needed.has(id));
    const consumers = tops.filter((id) => nodes.get(id)?.local);
    if (consumers.length > 1)
        throw faults.invalid('has several consumers.');
    const consumer = consumers[0];
    const root = rootOf(lock.file, consumer === undefined ? undefined : nodes.get(consumer)?.reference);
    // One recipe is a node for each context and configuration.
    const packages = new Map();
    const edges = new Map([[root, new Map()]]);
    const take = (reference) => {
        const pkg = packages.get(purlOfReference(reference)) ?? packageOf(reference);
        packages.set(pkg.purl, pkg);
        if (!edges.has(pkg))
            edges.set(pkg, new Map());
        return pkg;
    };
    const byId = new Map();
    for (const [id, { reference }] of nodes)
        byId.set(id, id === consumer || !reference ? root : take(reference));
    const connect = (from, to, kind) => {
        const own = edges.get(from);
        if (to !== from && to !== root && own.get(to) !== 'required')
            own.set(to, kind);
    };
    for (const [id, { needs, bases }] of nodes) {
        const from = byId.get(id);
        for (const [target, kind] of needs) {
            const to = byId.get(target);
            if (!to)
                throw faults.conflict(`says that the node ${(0,fault/* quote */.h)(id)} needs ${(0,fault/* quote */.h)(target)}, which it does not have.`, (0,lib_json/* lineOfKey */.nj)(lock.text, id));
            connect(from, to, kind);
        }
        for (const base of bases)
            connect(from, take(base), 'development');
    }
    // Without a consumer the graph starts at what nothing needs.
    if (consumer === undefined)
        for (const id of tops)
            connect(root, byId.get(id), 'required');
    for (const [pkg, targets] of edges)
        pkg.edges = [...targets].map(([to, kind]) => ({ to, kind }));
    return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}
function nodeOf(id, node, lock, faults) {
    const wrong = () => faults.invalid(`has a node ${(0,fault/* quote */.h)(id)} that is none.`, (0,lib_json/* lineOfKey */.nj)(lock.text, id));
    if (!(0,json/* isObject */.Gv)(node))
        throw wrong();
    const written = node.ref ?? node.pref ?? '';
    if (typeof written !== 'string')
        throw wrong();
    // A consumer may have no reference, or that of a file.
    const local = (node.path !== undefined && node.path !== null) || written === '' || /^conanfile\./.test(written);
    const reference = parseReference(written);
    if (!reference && !local)
        throw wrong();
    const needs = [
        ...idsOf(node.build_requires, wrong).map((need) => [need, 'development']),
        ...idsOf(node.requires, wrong).map((need) => [need, 'required']),
    ];
    const bases = idsOf(node.python_requires, wrong).map((text) => {
        const base = parseReference(text);
        if (!base)
            throw wrong();
        return base;
    });
    return { reference, needs, bases, local };
}
/** A list of keys; the oldest versions have a map of references to keys. */
function idsOf(value, wrong) {
    const list = ((0,json/* isObject */.Gv)(value) ? Object.values(value) : (value ?? []));
    if (!Array.isArray(list))
        throw wrong();
    return list.flat().map((item) => {
        if (typeof item !== 'string')
            throw wrong();
        return item;
    });
}
/** Whether a section of requirements has a line. */
function asksInText(text) {
    let inside = false;
    for (const raw of text.split('\n')) {
        const line = raw.replace(/#.*$/, '').trim();
        if (line.startsWith('['))
            inside = /^\[(?:requires|build_requires|tool_requires|test_requires)\]$/.test(line);
        else if (inside && line !== '')
            return true;
    }
    return false;
}


/***/ }),

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


/***/ })

};
