export const id = 753;
export const ids = [753];
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

/***/ 753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composerCollector: () => (/* binding */ composerCollector)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6403);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(788);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6772);
/* harmony import */ var _installed_damaged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9722);
/* harmony import */ var _installed_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
/* harmony import */ var _installed_needs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6080);
/* harmony import */ var _installed_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9450);
/* harmony import */ var _npm_installed_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8076);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6768);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1502);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5202);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2887);













/** Gathers what Composer installed. */
const composerCollector = () => new ComposerCollector();
class ComposerCollector {
    /** By folder of packages. */
    #vendors = new Map();
    #projects = [];
    take({ path: file }, content) {
        if (file.endsWith('composer.json'))
            this.#projects.push({ file, text: (0,_installed_text_js__WEBPACK_IMPORTED_MODULE_1__/* .looseText */ .o0)(content) });
        else
            this.#vendors.set((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file)), { file, entries: entriesOf(file, content) });
    }
    conclude() {
        const applications = new Map();
        const offered = new Map();
        for (const project of this.#projects.sort((a, b) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z)(a.file, b.file))) {
            const vendor = vendorFolderOf(project);
            const list = vendor === undefined ? undefined : this.#vendors.get(vendor);
            if (!list)
                continue;
            const manifest = manifestOf(project);
            applications.set(list.file, applicationOf(project.file, manifest, list));
            offered.set(list.file, manifest.offers);
        }
        const packages = [];
        for (const vendor of [...this.#vendors.values()].sort((a, b) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z)(a.file, b.file))) {
            connect(vendor, offered.get(vendor.file) ?? new Set());
            const application = applications.get(vendor.file);
            packages.push(...(application ? [application] : []), ...vendor.entries.map(({ pkg }) => pkg));
        }
        return { packages, gaps: [] };
    }
}
/** Version 1 is a list, version 2 has it in an object. @throws INSTALLED_INVALID */
function entriesOf(file, content) {
    const text = (0,_installed_text_js__WEBPACK_IMPORTED_MODULE_1__/* .looseText */ .o0)(content);
    const value = (0,_installed_text_js__WEBPACK_IMPORTED_MODULE_1__/* .looseJson */ .jE)(file, content);
    const list = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value.packages : value;
    if (!Array.isArray(list))
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .q)(file, 'has no list of packages.');
    const seen = new Set();
    return list.map((item) => {
        const entry = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .M)(item, text, { invalid: (message, line) => (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .q)(file, message, line) });
        if (seen.has(entry.name))
            throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .q)(file, `has the package ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(entry.name)} twice.`);
        seen.add(entry.name);
        // A folder that was linked or copied in is no project of this tree.
        const { folder: _, ...facts } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .factsOf */ .x)(entry, '.');
        const supplier = supplierOf(item);
        return { entry, pkg: { ...facts, ...(supplier && { supplier }), place: file, edges: [] } };
    });
}
function supplierOf({ authors }) {
    const [author] = Array.isArray(authors) ? authors : [];
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(author) ? (0,_npm_installed_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .personOf */ .Re)({ ...author, url: author.homepage }) : undefined;
}
/** Composer installs one version of a package into a folder, so a name or what offers it is all there is to ask for. */
/** Packages that offer one name; more than these are not what anybody installs. */
const MOST_OFFERS = 100;
function finderOf({ file, entries }) {
    const byName = new Map(entries.map(({ entry, pkg }) => [entry.name, [pkg]]));
    const offering = new Map();
    for (const { entry, pkg } of entries) {
        for (const offer of entry.offers) {
            const others = offering.get(offer);
            if (others && others.length === MOST_OFFERS)
                throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .q)(file, `has more than ${MOST_OFFERS} packages that offer ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(offer)}.`);
            if (others)
                others.push(pkg);
            else
                offering.set(offer, [pkg]);
        }
    }
    return (name) => byName.get(name) ?? offering.get(name) ?? [];
}
/** @param offered what the application stands in for itself */
function connect(vendor, offered) {
    const find = finderOf(vendor);
    for (const { entry, pkg } of vendor.entries) {
        const required = [...entry.requires].filter((name) => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_10__/* .isPlatform */ .aH)(name));
        const targets = new Set(required.flatMap(find));
        targets.delete(pkg);
        pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
        (0,_installed_needs_js__WEBPACK_IMPORTED_MODULE_11__/* .addUnmet */ .X)(pkg, required.filter((name) => find(name).length === 0 && !offered.has(name)), []);
    }
}
/** Where a project has its packages installed. */
function vendorFolderOf({ file, text }) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    const config = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value.config : undefined;
    const vendor = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(config) && typeof config['vendor-dir'] === 'string' ? config['vendor-dir'] : 'vendor';
    // With a variable of an environment it can be anywhere.
    return node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(vendor) || vendor.includes('$') ? undefined : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file), vendor)).replace(/\/$/, '');
}
/** @throws INSTALLED_INVALID */
function manifestOf({ file, text }) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_10__/* .parseManifest */ .Ng)(file, text);
    }
    catch {
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .q)(file, 'is damaged, or is no composer.json.');
    }
}
function applicationOf(file, manifest, vendor) {
    const { folder: _, ...facts } = (0,_read_js__WEBPACK_IMPORTED_MODULE_12__/* .rootOf */ .I)(manifest, (0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file) || '.');
    const find = finderOf(vendor);
    const kinds = new Map();
    const absent = [];
    for (const name of manifest.requires) {
        const found = find(name);
        for (const to of found)
            kinds.set(to, 'required');
        if (found.length === 0 && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_10__/* .isPlatform */ .aH)(name) && !manifest.offers.has(name))
            absent.push(name);
    }
    for (const name of manifest.development)
        for (const to of find(name))
            if (!kinds.has(to))
                kinds.set(to, 'development');
    const application = {
        ...facts,
        name: facts.name || 'application',
        kind: 'application',
        place: file,
        edges: [...kinds].map(([to, kind]) => ({ to, kind })),
    };
    (0,_installed_needs_js__WEBPACK_IMPORTED_MODULE_11__/* .addUnmet */ .X)(application, absent, []);
    return application;
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

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
const damaged = (file, message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('INSTALLED_INVALID', `${line === undefined ? file : `${file}:${line}`} ${message}`, 'Install anew what the file is of, or take it out of the tree.');


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ addUnmet)
/* harmony export */ });
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);


/** Says of a package what it asks for and does not get: what is not there, and what is there in a version that it does not ask for. */
function addUnmet(pkg, absent, otherwise) {
    for (const [reason, names] of [
        ['not installed', absent],
        ['installed in another version than asked for', otherwise],
    ]) {
        const sorted = [...new Set(names)].sort(_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z);
        if (sorted.length > 0)
            (0,_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .addGap */ .E)(pkg, { state: 'incomplete', reason: `${reason}: ${sorted.join(', ')}` });
    }
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ looseJsonObject),
/* harmony export */   jE: () => (/* binding */ looseJson),
/* harmony export */   o0: () => (/* binding */ looseText)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9722);


/** As UTF-8; what is not is replaced, as the tools do that read such files. */
const looseText = (content) => new TextDecoder().decode(content);
/** JSON read as Node.js does: of a key that stands twice, the last. @throws INSTALLED_INVALID for what is damaged */
function looseJson(file, content) {
    try {
        return JSON.parse(looseText(content));
    }
    catch {
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'is not JSON: it is damaged or cut off.');
    }
}
/** As `looseJson`, whose top is an object. @throws INSTALLED_INVALID */
function looseJsonObject(file, content) {
    const value = looseJson(file, content);
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'is JSON, but not an object.');
    return value;
}


/***/ }),

/***/ 1786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified)
/* harmony export */ });
/* unused harmony export idOfName */
/** Longer texts are no names. */
const LONGEST_NAME = 120;
/** Words that say nothing about which licence it is. */
const EMPTY_WORDS = new Set(['the', 'license', 'licence', 'licenses', 'licences', 'software', 'free']);
/**
 * Names that mean one licence, without empty words, as `keyOf` makes them. Those that leave open which (`BSD`), which version
 * (`LGPL`) or whether a later one is allowed (`GPLv2`) are not here.
 */
const IDS = new Map(Object.entries({
    '0BSD': ['zero clause bsd', 'bsd zero clause', '0 clause bsd', '0bsd'],
    'AGPL-3.0-or-later': ['agpl 3+', 'agpl 3.0+', 'gnu affero general public 3 or later'],
    'Apache-2.0': [
        'apache 2',
        'apache 2.0',
        'apache2',
        'apache2.0',
        'asl 2',
        'asl 2.0',
        'apache 2.0 apache 2.0',
        'apache apache 2.0',
        'al 2.0',
    ],
    'BSD-2-Clause': ['bsd 2 clause', '2 clause bsd', 'simplified bsd', 'bsd 2 clause simplified', 'freebsd', 'bsd simplified'],
    'BSD-3-Clause': [
        ...[
            'bsd 3 clause',
            '3 clause bsd',
            'new bsd',
            'modified bsd',
            'revised bsd',
            'bsd 3 clause new or revised',
            'bsd new',
            'bsd revised',
        ],
        ...['eclipse distribution 1.0', 'edl 1.0', 'eclipse distribution new bsd'],
    ],
    'BSL-1.0': ['boost 1.0', 'boost bsl 1.0'],
    'CC-BY-4.0': ['cc by 4.0', 'creative commons attribution 4.0 international'],
    'CC0-1.0': ['cc0', 'cc0 1.0', 'cc0 1.0 universal', 'creative commons zero 1.0 universal'],
    'CDDL-1.0': ['cddl 1.0', 'common development and distribution 1.0'],
    'EPL-1.0': ['eclipse public 1.0', 'epl 1.0'],
    'EPL-2.0': ['eclipse public 2.0', 'epl 2.0', 'eclipse public 2'],
    'EUPL-1.2': ['eupl 1.2', 'european union public 1.2'],
    'GPL-2.0-or-later': ['gpl 2+', 'gpl 2.0+', 'gpl 2 or later', 'gnu general public 2 or later', 'gnu gpl 2+'],
    'GPL-3.0-or-later': ['gpl 3+', 'gpl 3.0+', 'gpl 3 or later', 'gnu general public 3 or later', 'gnu gpl 3+'],
    ISC: ['isc iscl'],
    'LGPL-2.0-or-later': ['lgpl 2+', 'lgpl 2.0+'],
    'LGPL-2.1-or-later': ['lgpl 2.1+', 'lgpl 2.1 or later', 'gnu lesser general public 2.1 or later'],
    'LGPL-3.0-or-later': ['lgpl 3+', 'lgpl 3.0+', 'lgpl 3 or later', 'gnu lesser general public 3 or later'],
    MIT: ['mit', 'mit mit', 'expat', 'mit expat', 'expat mit'],
    'MIT-0': ['mit 0', 'mit no attribution'],
    'MPL-1.1': ['mpl 1.1', 'mozilla public 1.1'],
    'MPL-2.0': ['mpl 2.0', 'mpl 2', 'mozilla public 2.0', 'mozilla public 2', 'mozilla public 2.0 mpl 2.0'],
    'PSF-2.0': ['psf 2.0', 'python foundation 2.0'],
    Unlicense: ['unlicense', 'unlicense unlicense'],
    'UPL-1.0': ['upl 1.0', 'universal permissive 1.0', 'universal permissive upl 1.0'],
    Zlib: ['zlib'],
}).flatMap(([id, names]) => names.map((name) => [name, id])));
const keyOf = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, ' ')
    .split(' ')
    // `v2`, `version 2`, `lgplv3`: the number is what counts.
    .flatMap((word) => word
    .replace(/^(?:version|ver|v)\.?(?=\d|$)/, '')
    .replace(/^(a?gpl|lgpl|mpl|epl|asl)v?(?=\d)/, '$1 ')
    .split(' '))
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .join(' ');
/** A licence as people name it: its SPDX identifier where that is clear, else as it is written. */
const identified = (name) => idOfName(name) ?? name;
/** The SPDX identifier of a licence that people write by name, where the name means that one alone. */
const idOfName = (name) => (name.length > LONGEST_NAME ? undefined : IDS.get(keyOf(name)));


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


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ forcedIn),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   l7: () => (/* binding */ parseInstalledManifest)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _installed_damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9722);
/* harmony import */ var _installed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9450);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1786);




/** @throws INSTALLED_INVALID */
function parseInstalledManifest(file, content) {
    const value = (0,_installed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looseJsonObject */ .SK)(file, content);
    const text = (field) => {
        const found = Object.hasOwn(value, field) ? value[field] : undefined;
        if (typeof found !== 'string' || found.trim() === '')
            return undefined;
        // Another name or version would be made up.
        if (found.includes('\uFFFD'))
            throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(file, `is not UTF-8 text in its "${field}".`);
        return found.trim();
    };
    const [name, version] = [text('name'), text('version')];
    const licence = licenceOf(value);
    const supplier = personOf(value.author) ?? personOf(listOf(value.maintainers)[0]);
    const dependencies = dependenciesOf(value);
    return {
        ...(name && { name }),
        ...(version && { version: version.replace(/^[=v\s]+(?=\d)/, '') }),
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        dependencies,
        bundles: bundlesOf(value, dependencies),
        forces: forcesOf(value),
        workspaces: value.workspaces !== undefined,
    };
}
const listOf = (value) => (Array.isArray(value) ? value : []);
/** As npm declares it, or as it did: an object with a type, a list of which one may be chosen. */
function licenceOf({ license, licenses }) {
    const nameOf = (value) => {
        const name = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? (value.type ?? value.name) : value;
        return typeof name === 'string' && name.trim() !== '' ? [(0,_licence_names_js__WEBPACK_IMPORTED_MODULE_3__/* .identified */ .A)(name.trim())] : [];
    };
    const namesOf = (value) => (Array.isArray(value) ? value.flatMap(nameOf) : nameOf(value));
    const own = namesOf(license);
    const names = [...new Set(own.length > 0 ? own : namesOf(licenses))];
    return names.length < 2 ? names[0] : names.map((name) => (/\s/.test(name) ? `(${name})` : name)).join(' OR ');
}
/** No real person is longer. */
const LONGEST_PERSON = 512;
/** `Name <e-mail> (URL)`, or an object. */
function personOf(value) {
    const written = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : partsOf(value);
    const text = (field) => (typeof written?.[field] === 'string' ? written[field].trim() : '');
    const [name, email, url] = [text('name'), text('email'), text('url')];
    if (name === '' && email === '')
        return undefined;
    return { name: name || email, ...(email.includes('@') && { email }), ...(/^https?:\/\//.test(url) && { url }) };
}
function partsOf(value) {
    if (typeof value !== 'string' || value.length > LONGEST_PERSON)
        return undefined;
    const name = /^[^<(]*/.exec(value)?.[0] ?? '';
    return { name, email: /<([^<>]*)>/.exec(value)?.[1], url: /\(([^()]*)\)/.exec(value)?.[1] };
}
/**
 * As `declaredOf` for a lockfile, but without complaint: a registry has packages whose lists are of another type, which
 * package managers pass over.
 */
function dependenciesOf(value) {
    const specsOf = (field) => Object.entries((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value[field]) ? value[field] : {}).flatMap(([name, spec]) => (typeof spec === 'string' ? [[name, spec]] : []));
    const meta = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.peerDependenciesMeta) ? value.peerDependenciesMeta : {};
    const declared = new Map();
    for (const [name, spec] of specsOf('peerDependencies')) {
        const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
        declared.set(name, { spec, kind: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(about) && about.optional === true ? 'optional' : 'required', peer: true });
    }
    for (const [name, spec] of specsOf('devDependencies'))
        if (!declared.has(name))
            declared.set(name, { spec, kind: 'development' });
    for (const [name, spec] of specsOf('dependencies'))
        declared.set(name, { spec, kind: 'required' });
    for (const [name, spec] of specsOf('optionalDependencies'))
        declared.set(name, { spec, kind: 'optional' });
    return declared;
}
function bundlesOf({ bundleDependencies, bundledDependencies }, dependencies) {
    const written = bundleDependencies ?? bundledDependencies;
    if (written === true)
        return [...dependencies].flatMap(([name, { kind, peer }]) => (kind === 'development' || peer ? [] : [name]));
    return listOf(written).filter((name) => typeof name === 'string');
}
/** `overrides` of npm, `resolutions` of Yarn, `pnpm.overrides`: their keys name packages, at times with those around them. */
function forcesOf({ overrides, resolutions, pnpm }) {
    const names = [];
    const open = [overrides, resolutions, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(pnpm) ? pnpm.overrides : undefined];
    for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(next))
            continue;
        for (const [key, inner] of Object.entries(next)) {
            names.push(...forcedIn(key));
            open.push(inner);
        }
    }
    return names;
}
/** The package that a key of overrides is about, such as `a@1>@s/b@^2`. */
const forcedIn = (key) => /(?:@[^/@>\s]+\/)?[^/@>\s]+(?=(?:@[^/@>]*)?$)/.exec(key.slice(-LONGEST_PERSON))?.slice(0, 1) ?? [];


/***/ })

};
