export const id = 1748;
export const ids = [1748];
export const modules = {

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6401);



/** @param base folder of the lockfile relative to the source */
function factsOf(entry, base) {
    const { name: full, version, dist, licence } = entry;
    const slash = full.indexOf('/');
    const names = { ...(slash > 0 && { namespace: full.slice(0, slash) }), name: full.slice(slash + 1) };
    const facts = { type: 'composer', ...names, version, ...(licence && { licence }), hashes: [] };
    if (dist?.type === 'path') {
        // A folder elsewhere on a machine is no fact about the package.
        if (/^(?:\/|~|[A-Za-z]:)/.test(dist.url))
            return facts;
        const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(base, dist.url)).replace(/\/+$/, '') || '.';
        return { ...facts, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .V)({ type: 'composer', ...names, version }), folder };
    }
    const distribution = dist && (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUrl */ .TG)(dist.url);
    const vcs = repositoryOf(entry.source);
    return {
        ...facts,
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .V)({ type: 'composer', ...names, version, qualifiers: registryOf(entry, vcs, distribution) }),
        hashes: dist?.shasum ? [{ algorithm: 'SHA-1', hex: dist.shasum }] : [],
        ...(distribution && { distribution }),
        ...(vcs && { vcs }),
    };
}
function repositoryOf(source) {
    if (!source || (source.type !== 'git' && source.type !== 'hg'))
        return undefined;
    // A repository as ssh takes it: `git@host:path`.
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .gitUrl */ .WU)(source.url);
    return (url &&
        `${source.type}+${url}${source.reference && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(source.reference) ? `@${source.reference}` : ''}`);
}
/** Where to look for a package that is not of packagist.org. */
function registryOf({ notify }, vcs, distribution) {
    if (notify === undefined)
        return vcs ? { vcs_url: vcs } : { download_url: distribution };
    const registry = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUrl */ .TG)(notify)?.replace(/\/downloads\/?$/, '');
    return registry === 'https://packagist.org' ? {} : { repository_url: registry };
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);

function textOf(object, field, wrong) {
    const value = object[field];
    if (value === undefined || value === null || value === '')
        return undefined;
    if (typeof value !== 'string')
        throw wrong(field);
    return value;
}
/** An object, or the empty list that PHP writes for an empty one. */
function objectOf(object, field, wrong) {
    const value = object[field] ?? {};
    if (Array.isArray(value) && value.length === 0)
        return {};
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        throw wrong(field);
    return value;
}
/** Names of a map of packages to constraints, in lower case. */
function linksOf(object, field, wrong) {
    const entries = Object.entries(objectOf(object, field, wrong));
    if (!entries.every(([, constraint]) => typeof constraint === 'string'))
        throw wrong(field);
    return new Set(entries.map(([name]) => name.toLowerCase()));
}


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   t: () => (/* binding */ parseLockfile)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(788);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9983);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5202);





/** Members without packages. */
const PLAIN = new Set([
    '_readme',
    'hash',
    'content-hash',
    'aliases',
    'minimum-stability',
    'stability-flags',
    'prefer-stable',
    'prefer-lowest',
    'platform',
    'platform-dev',
    'platform-overrides',
    'plugin-api-version',
]);
/**
 * Parses a `composer.lock`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
function parseLockfile(lock, faults) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(lock.text, lock.file, faults.parse);
    for (const key of Object.keys(value))
        if (!PLAIN.has(key) && key !== 'packages' && key !== 'packages-dev')
            throw faults.unsupported(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)}, which is not known.`);
    const { packages, 'packages-dev': development } = value;
    if (!Array.isArray(packages))
        throw faults.invalid('has no list "packages".');
    if (development !== undefined && development !== null && !Array.isArray(development))
        throw faults.invalid('has "packages-dev", which is not a list.');
    const seen = new Set();
    const entries = [...packages, ...(development ?? [])].map((item) => {
        const entry = entryOf(item, lock.text, faults);
        if (seen.has(entry.name))
            throw faults.conflict(`has the package ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entry.name)} twice.`, entry.line());
        seen.add(entry.name);
        return entry;
    });
    return { entries, hasDevelopment: Array.isArray(development) };
}
/** Reads a package, as a lockfile and Composer's list of what it installed have it. */
function entryOf(item, text, faults) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item))
        throw faults.invalid('has a package that is not an object.');
    const written = typeof item.name === 'string' ? item.name : '';
    const line = () => lineOfName(text, written);
    const wrong = (field) => faults.invalid(`has the package ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(written)} with a wrong ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(field)}.`, line());
    const [version, notify] = [(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(item, 'version', wrong), (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(item, 'notification-url', wrong)];
    if (!/^[a-z0-9](?:[_.-]{0,2}[a-z0-9])*(?:\/[a-z0-9](?:[_.-]{0,2}[a-z0-9])*)?$/i.test(written))
        throw wrong('name');
    if (version === undefined)
        throw wrong('version');
    const [dist, source] = [originOf(item, 'dist', wrong), originOf(item, 'source', wrong)];
    const licence = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .licenceOf */ .v3)(item);
    return {
        name: written.toLowerCase(),
        version,
        ...(dist && { dist }),
        ...(source && { source }),
        ...(notify && { notify }),
        ...(licence && { licence }),
        requires: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(item, 'require', wrong),
        offers: new Set([...(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(item, 'replace', wrong), ...(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(item, 'provide', wrong)]),
        line,
    };
}
function originOf(item, field, wrong) {
    const fault = wrong;
    const object = (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(item, field, fault);
    const [type, url] = [(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(object, 'type', fault), (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(object, 'url', fault)];
    const [reference, shasum] = [(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(object, 'reference', fault), (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(object, 'shasum', fault)];
    if (type === undefined || url === undefined)
        return undefined;
    if (shasum !== undefined && !/^[0-9a-f]{40}$/i.test(shasum))
        throw wrong('shasum');
    return { type, url, ...(reference && { reference }), ...(shasum && { shasum: shasum.toLowerCase() }) };
}
function lineOfName(text, name) {
    const offset = text.indexOf(`"name": ${JSON.stringify(name)}`);
    return offset < 0 ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, offset);
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asksForPackages),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   v3: () => (/* binding */ licenceOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2705);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);



/** @throws MANIFEST_INVALID */
function parseManifest(file, text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomError */ .S)('MANIFEST_INVALID', message, fix));
    const wrong = (field) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomError */ .S)('MANIFEST_INVALID', `${file} has ${JSON.stringify(field)}, which is not what Composer knows under this name.`, 'Correct the file.');
    const [name, version] = [(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'name', wrong), (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'version', wrong)];
    const licence = licenceOf(value);
    return {
        file,
        ...(name && { name }),
        ...(version && { version }),
        ...(licence && { licence }),
        requires: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .hP)(value, 'require', wrong),
        development: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .hP)(value, 'require-dev', wrong),
        offers: new Set([...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .hP)(value, 'replace', wrong), ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .hP)(value, 'provide', wrong)]),
    };
}
/** One licence, or several to choose from. */
function licenceOf({ license }) {
    const list = (Array.isArray(license) ? license : [license]).filter((item) => typeof item === 'string' && item.trim() !== '');
    return list.length < 2 ? list[0]?.trim() : list.map((item) => (/\s/.test(item.trim()) ? `(${item.trim()})` : item.trim())).join(' OR ');
}
/** PHP itself, its extensions and libraries, and Composer: no package can be installed for them. */
const isPlatform = (name) => /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/.test(name);
/** Whether a manifest asks for packages. */
const asksForPackages = ({ requires, development }) => [...requires, ...development].some((name) => !isPlatform(name));


/***/ }),

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readComposerLock),
/* harmony export */   I: () => (/* binding */ rootOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(788);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3335);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6919);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6768);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1502);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5202);








const REWRITE = 'Run "composer update --lock" once, so that Composer writes the lockfile anew, and commit it.';
/**
 * Reads a `composer.lock`. It has each package once; what is required is that package, or all that stand in for it or offer
 * it. What the project itself requires is only in its `composer.json`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
async function readComposerLock(lock, tree) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(lock.file, REWRITE);
    const { entries, hasDevelopment } = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLockfile */ .t)(lock, faults);
    const base = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(lock.file);
    const file = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(base, 'composer.json');
    const text = await tree.text(file);
    if (text === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomError */ .S)('LOCKFILE_UNSUPPORTED', `${lock.file} does not say what the project itself requires, and there is no composer.json beside it.`, 'Add the composer.json.');
    }
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(file, text);
    const packages = new Map(entries.map((entry) => [entry.name, { ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .x)(entry, base), edges: [] }]));
    const offering = new Map();
    for (const { name, offers } of entries) {
        for (const offer of offers) {
            const others = offering.get(offer);
            if (others)
                others.push(packages.get(name));
            else
                offering.set(offer, [packages.get(name)]);
        }
    }
    /** @returns undefined for what nothing in the lockfile is or offers */
    const find = (name) => {
        const named = packages.get(name);
        if (named)
            return [named];
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .aH)(name) || manifest.offers.has(name) || name === manifest.name?.toLowerCase() ? [] : offering.get(name);
    };
    for (const { name, requires, line } of entries) {
        const pkg = packages.get(name);
        const targets = new Set();
        for (const required of requires) {
            const found = find(required);
            if (!found)
                throw faults.conflict(`says that ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} needs ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(required)}, which it does not have.`, line());
            for (const to of found)
                targets.add(to);
        }
        targets.delete(pkg);
        pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
    }
    const root = rootOf(manifest, base);
    root.edges = rootEdges(lock, manifest, find, hasDevelopment);
    if (!hasDevelopment && manifest.development.size > 0)
        root.gap = { state: 'incomplete', reason: 'the lockfile was written without development dependencies' };
    root.edges = (0,_members_js__WEBPACK_IMPORTED_MODULE_6__/* .withMembers */ .g)(root, [...packages.values()].filter(({ folder }) => folder !== undefined && folder !== base));
    return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}
function rootEdges(lock, manifest, find, hasDevelopment) {
    const kinds = new Map();
    const missing = [];
    const add = (names, kind) => {
        for (const name of names) {
            const found = find(name);
            if (!found)
                missing.push(name);
            for (const to of found ?? [])
                if (!kinds.has(to))
                    kinds.set(to, kind);
        }
    };
    add(manifest.requires, 'required');
    if (hasDevelopment)
        add(manifest.development, 'development');
    if (missing.length > 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomError */ .S)('LOCKFILE_OUTDATED', `${manifest.file} asks for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}; ${lock.file} does not have that.`, 'Run "composer update" for these packages, and commit the lockfile.');
    }
    return [...kinds].map(([to, kind]) => ({ to, kind }));
}
/** A project, in a folder relative to the source. */
function rootOf({ name, version, licence }, folder) {
    const [, namespace, own = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(name?.toLowerCase() ?? '') ?? [];
    const facts = { type: 'composer', ...(namespace && { namespace }), name: own || (folder === '.' ? '' : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder)) };
    return {
        ...facts,
        ...(version && { version }),
        // What has no vendor cannot be a package.
        ...(namespace && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_7__/* .purlOf */ .V)({ ...facts, version }) }),
        folder,
        ...(licence && { licence }),
        hashes: [],
        edges: [],
    };
}


/***/ }),

/***/ 1748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composerReader: () => (/* binding */ composerReader)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5202);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2887);


const composerReader = {
    read: _read_js__WEBPACK_IMPORTED_MODULE_0__/* .readComposerLock */ .A,
    asks: ({ file, text }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForPackages */ .Bd)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(file, text)),
};


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

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

/***/ 3335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withMembers)
/* harmony export */ });
/**
 * Members of a workspace belong to its root, also where the root asks for one for development only.
 * @returns the edges of the root
 */
function withMembers(root, members) {
    const missing = new Set(members);
    missing.delete(root);
    const own = root.edges.filter(({ to, kind }) => !missing.has(to) || kind === 'required');
    for (const { to } of own)
        missing.delete(to);
    return [...own, ...[...missing].map((to) => ({ to, kind: 'contains' }))];
}


/***/ })

};
