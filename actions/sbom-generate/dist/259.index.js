export const id = 259;
export const ids = [259];
export const modules = {

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bunReader: () => (/* binding */ bunReader)
});

// EXTERNAL MODULE: ./lib/npm/manifest.js
var manifest = __webpack_require__(7037);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/members.js
var members = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/npm/entry.js
var npm_entry = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/npm/facts.js
var npm_facts = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/npm/integrity.js
var npm_integrity = __webpack_require__(9665);
// EXTERNAL MODULE: ./lib/npm/linked.js
var linked = __webpack_require__(7853);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/jsonc.js
var jsonc = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/bun/lockfile.js





/** What no file system takes. */
const LONGEST_PLACE = 4096;
const KNOWN = new Set([
    ...['lockfileVersion', 'configVersion', 'workspaces', 'packages', 'overrides', 'trustedDependencies', 'patchedDependencies'],
    ...['catalog', 'catalogs'],
]);
/**
 * Parses `bun.lock`, versions 0 to 2: JSON with trailing commas.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
function parseBunLockfile({ file, text: written }) {
    const text = (0,jsonc/* withoutComments */.f)(written);
    const lock = {
        file,
        text,
        rewrite: 'Run "bun install" once, so that Bun writes the lockfile anew, and commit it.',
        lineOf: lineOfEntry,
    };
    const value = (0,json/* parseJsonObject */.dw)(text, file, (message, fix, options) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', message, fix, options));
    const { lockfileVersion: version } = value;
    if (typeof version !== 'number')
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, 'has no lockfileVersion.');
    if (version !== 0 && version !== 1 && version !== 2)
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${file} has lockfileVersion ${version}; 0 to 2 are known.`, 'Use a Bun that writes version 2.');
    for (const key of Object.keys(value)) {
        if (!KNOWN.has(key))
            throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has an entry ${(0,fault/* quote */.h)(key)} at its top, which may hold anything.`);
    }
    const top = new npm_entry/* Fields */.C8(lock, '', value);
    const workspaces = Object.entries(top.object('workspaces') ?? {}).map(([folder, about]) => workspaceOf(lock, folder, about));
    if (!workspaces.some(({ folder }) => folder === ''))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, 'has no entry for the project itself (the key "" of "workspaces").');
    const entries = new Map(Object.entries(top.object('packages') ?? {}).map(([key, about]) => [key, entryOf(lock, key, about)]));
    return { lock, workspaces, entries };
}
function workspaceOf(lock, folder, value) {
    if (folder.startsWith('/') || /[\0-\x1f\\]/.test(folder))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, folder, `has a project at ${(0,fault/* quote */.h)(folder)}.`);
    const fields = new npm_entry/* Fields */.C8(lock, folder, value);
    return { folder, name: fields.text('name'), version: fields.text('version'), dependencies: dependenciesOf(fields, true) };
}
function entryOf(lock, key, value) {
    const wrong = (message) => (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} ${message}`);
    if (key.length > LONGEST_PLACE)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, `has a package at a place of ${key.length} characters.`);
    if (!Array.isArray(value) || typeof value[0] !== 'string')
        throw wrong('that is not a list with its name and version.');
    const [, name, reference] = /^((?:@[^/@]+\/)?[^/@]+)@(.*)$/s.exec(value[0]) ?? [];
    if (name === undefined || reference === undefined)
        throw wrong('without a name and a version.');
    // A registry stands before the dependencies, all else after them.
    const ofRegistry = typeof value[1] === 'string';
    const about = new npm_entry/* Fields */.C8(lock, key, value[ofRegistry ? 2 : 1] ?? {});
    const integrity = value.slice(ofRegistry ? 3 : 2).find((text) => typeof text === 'string' && /^(?:md5|sha\d+)-/.test(text));
    if (ofRegistry && value[3] !== undefined && value[3] !== '' && integrity === undefined)
        throw wrong('whose digest is not valid.');
    return {
        key,
        name,
        reference,
        registry: ofRegistry ? value[1] : undefined,
        integrity: integrity,
        dependencies: dependenciesOf(about, false),
        bundled: about.flag('bundled'),
    };
}
function dependenciesOf(fields, development) {
    const declared = (0,npm_entry/* declaredOf */.yN)(fields, development);
    const optional = fields.get('optionalPeers') ?? [];
    if (!Array.isArray(optional))
        throw fields.wrong('optionalPeers', 'a list of names');
    for (const name of optional) {
        const peer = declared.get(name);
        if (peer?.peer)
            declared.set(name, { ...peer, kind: 'optional' });
    }
    return declared;
}
/** Line of a key whose value is a list or an object. */
function lineOfEntry(text, key) {
    const written = JSON.stringify(key);
    const offsets = [`${written}: [`, `${written}: {`].map((start) => text.indexOf(start)).filter((offset) => offset >= 0);
    return offsets.length === 0 ? undefined : text.slice(0, Math.min(...offsets)).split('\n').length;
}

// EXTERNAL MODULE: ./lib/npm/archive.js
var npm_archive = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/npm/source.js
var source = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
;// CONCATENATED MODULE: ./lib/bun/source.js



/** Reads what stands after the name of a package. */
function originOf({ reference, registry }) {
    if (registry !== undefined)
        return archiveOrNone(registry);
    const [, protocol, rest = ''] = /^(root|workspace|link|file):(.*)$/s.exec(reference) ?? [];
    if (protocol === 'root')
        return { kind: 'root' };
    if (protocol === 'workspace')
        return { kind: 'workspace', folder: rest };
    // Without a path it is the name of a package that was linked on one machine.
    if (protocol === 'link')
        return { kind: 'link', ...(/^[./]/.test(rest) && { folder: rest }) };
    const archive = /\.(?:tgz|tar|tar\.gz)$/i;
    if (protocol === 'file' || /^\.{0,2}\//.test(reference) || (archive.test(reference) && !/^[a-z+]+:/i.test(reference))) {
        const path = protocol === 'file' ? rest : reference;
        return archive.test(path) ? (0,source/* sourceOf */.v)(`file:${path}`, true) : { kind: 'folder', folder: path };
    }
    const hosted = /^github:([^#]+)(?:#(.+))?$/s.exec(reference);
    if (hosted)
        return repositoryOf(`https://github.com/${hosted[1].replace(/(?:\.git)?$/, '.git')}`, hosted[2]);
    if (/^https?:\/\//i.test(reference))
        return (0,npm_archive/* archiveOf */.Y)(reference, 'tarball');
    const [address = '', commit] = reference.split('#', 2);
    const plain = (0,lib_url/* gitAddress */.Ry)(address.replace(/^git\+/, ''));
    return /^[a-z]+:\/\//i.test(plain) ? repositoryOf(plain, commit) : { kind: 'unknown' };
}
const archiveOrNone = (url) => (/^https?:\/\/[^/]+\/./i.test(url) ? (0,npm_archive/* archiveOf */.Y)(url, 'registry') : { kind: 'registry' });
/** Bun shortens the commits of GitHub. */
function repositoryOf(address, commit) {
    const url = (0,lib_url/* cleanUrl */.TG)(address);
    const id = commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
    return {
        kind: 'git',
        ...(url && { vcs: `${url.startsWith('git:') ? '' : 'git+'}${url}${id ? `@${id}` : ''}` }),
        ...(id && { commit: id }),
    };
}

;// CONCATENATED MODULE: ./lib/bun/read.js










/**
 * Reads a Bun lockfile. Its keys are places in nested `node_modules` folders, and dependencies are looked up from the inside out.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
async function readBunLockfile(lock, manifestIn) {
    const lockfile = parseBunLockfile(lock);
    const base = posix_.dirname(lock.file);
    const placed = (folder) => posix_.normalize(posix_.join(base, folder)).replace(/(?<=.)\/$/, '');
    const projects = new Map();
    for (const workspace of lockfile.workspaces) {
        const folder = placed(workspace.folder);
        const manifest = await manifestIn(folder);
        if (manifest)
            assertInStep(lockfile, workspace, manifest);
        projects.set(folder, { ...(0,npm_facts/* projectFacts */.Pr)(folder, manifest, workspace), edges: [] });
    }
    const root = projects.get(placed(''));
    const links = new linked/* LinkedFolders */.R(manifestIn);
    const packages = new Map();
    for (const entry of lockfile.entries.values()) {
        const { kind, folder } = originOf(entry);
        const place = folder === undefined ? undefined : placed(folder);
        if (kind === 'root')
            packages.set(entry.key, root);
        else if (kind === 'workspace')
            packages.set(entry.key, workspaceAt(lockfile, entry, projects.get(place)));
        else if (kind === 'link' && place !== undefined)
            packages.set(entry.key, await links.at(place, entry.name));
        else if (kind === 'folder') {
            const facts = (0,npm_facts/* projectFacts */.Pr)(place, await manifestIn(place), { name: entry.name });
            packages.set(entry.key, projects.get(place) ?? { ...facts, edges: [] });
        }
        else
            packages.set(entry.key, packageOf(lockfile, entry));
    }
    for (const { folder, name = '', dependencies } of lockfile.workspaces)
        resolve(lockfile, packages, folder === '' ? '' : name, dependencies, projects.get(placed(folder)));
    const made = new Set(projects.values());
    for (const { key, dependencies, bundled } of lockfile.entries.values()) {
        const pkg = packages.get(key);
        if (pkg && !made.has(pkg))
            resolve(lockfile, packages, key, dependencies, pkg, bundled);
    }
    root.edges = (0,members/* withMembers */.g)(root, projects.values());
    const all = new Set([root, ...projects.values(), ...links.all(), ...[...packages.values()].filter((pkg) => pkg !== undefined)]);
    return { file: lock.file, root, packages: [...all], abandoned: [] };
}
/** Gives a package its edges. @param from its place */
function resolve({ lock }, packages, from, dependencies, pkg, bundled = false) {
    const edges = [];
    const absent = [];
    for (const [name, { spec, kind, peer }] of dependencies) {
        const place = placeOf(packages, from, name);
        const to = place === undefined ? undefined : packages.get(place);
        if (to)
            edges.push({ to, kind });
        else if (place === undefined && kind !== 'optional') {
            // Peers can be left to the user, and what is bundled is as its publisher packed it.
            if (!peer && !bundled)
                throw (0,npm_entry/* lockConflict */.QX)(lock, from, `says that ${from === '' ? 'the project' : (0,fault/* quote */.h)(from)} needs ${(0,fault/* quote */.h)(`${name}@${spec}`)}, which it does not have.`);
            absent.push(name);
        }
    }
    const gap = { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` };
    pkg.edges = edges;
    if (absent.length > 0)
        pkg.gap = gap;
}
/** Where a package finds another: inside its own place, else in those around it. */
function placeOf(packages, from, name) {
    for (let place = from; place !== ''; place = place.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, ''))
        if (packages.has(`${place}/${name}`))
            return `${place}/${name}`;
    return packages.has(name) ? name : undefined;
}
function workspaceAt({ lock }, { key }, project) {
    if (!project)
        throw (0,npm_entry/* lockConflict */.QX)(lock, key, `has a workspace ${(0,fault/* quote */.h)(key)} that is not among its projects.`);
    return project;
}
function packageOf({ lock }, entry) {
    const { key, name, reference, integrity, bundled } = entry;
    if (!(0,npm_facts/* isPackageName */.kb)(name))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} with a name that npm does not allow.`);
    const { kind, distribution, vcs, commit } = originOf(entry);
    const version = entry.registry === undefined ? commit : reference;
    const hashes = integrity === undefined ? [] : (0,npm_integrity/* parseIntegrity */.h)(integrity);
    if (!hashes)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} whose digest is not valid.`);
    return {
        ...(0,npm_facts/* nameAndPurl */.u1)(name, entry.registry === undefined ? undefined : version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false),
        // A commit says which source it is, where the lockfile knows no version.
        ...(version && { version }),
        // The digest of what is bundled is that of the registry's archive, not of what is in this one.
        hashes: bundled ? [] : hashes,
        ...(distribution && { distribution }),
        ...(vcs && { vcs }),
        ...(bundled && { bundled }),
        edges: [],
        ...(kind === 'link' && {
            gap: { state: 'unknown', reason: 'linked on one machine, so the lockfile does not have its dependencies' },
        }),
    };
}
/**
 * Checks, as `bun install --frozen-lockfile` does, that a project still asks for what was locked.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep({ lock }, { dependencies: locked }, { file, dependencies }) {
    const broken = [...dependencies].flatMap(([name, { spec, kind }]) => {
        const known = locked.get(name);
        if (known)
            return known.spec === spec ? [] : [`another version of ${name}`];
        return kind === 'optional' ? [] : [name];
    });
    if (broken.length === 0)
        return;
    throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${file} asks for ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''}; ${lock.file} does not have that.`, 'Run "bun install" so that the lockfile follows, and commit it.');
}

;// CONCATENATED MODULE: ./lib/bun/reader.js


const bunReader = {
    read: (lock, tree) => readBunLockfile(lock, (0,manifest/* manifestsOf */.oF)(tree)),
    asks: ({ file, text }) => (0,manifest/* asksForPackages */.Bd)((0,manifest/* parseManifest */.Ng)(file, text)),
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

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
/**
 * Takes comments and commas before a closing bracket out of JSON with comments. They become blanks, so that every offset and
 * line stays.
 */
function withoutComments(text) {
    const out = [];
    // A string is taken as a whole, so that nothing in it is a comment.
    const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s",/]/g;
    let comma = -1;
    for (let found = token.exec(text); found; found = token.exec(text)) {
        const [part] = found;
        if (part.startsWith('//') || part.startsWith('/*'))
            out.push([found.index, token.lastIndex]);
        else if (part === ',')
            comma = found.index;
        else {
            if (comma >= 0 && (part === ']' || part === '}'))
                out.push([comma, comma + 1]);
            comma = -1;
        }
    }
    let from = 0;
    const parts = [];
    for (const [start, end] of out.sort(([a], [b]) => a - b)) {
        parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
        from = end;
    }
    parts.push(text.slice(from));
    return parts.join('');
}


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

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ archiveOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6401);

/**
 * Reads the URL of an archive, which is that of a commit where a host of repositories made it: those of GitHub, GitLab and
 * Bitbucket are known.
 * @param kind what another archive is: one of a registry, or one that something asks for by URL
 */
function archiveOf(url, kind) {
    const distribution = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUrl */ .TG)(url);
    const archive = distribution && commitOf(url);
    if (!archive)
        return { kind, ...(distribution && { distribution }) };
    const [host, repository, commit] = archive;
    return { kind: 'git', distribution, vcs: `git+https://${host}/${repository}.git@${commit}`, commit };
}
const COMMIT = '([0-9a-f]{40})';
const NAME = '([\\w.-]+/[\\w.-]+)';
const ARCHIVES = [
    [new RegExp(`^https://codeload\\.github\\.com/${NAME}/tar\\.gz/${COMMIT}$`), 'github.com'],
    [new RegExp(`^https://github\\.com/${NAME}/(?:archive/|tarball/)${COMMIT}(?:\\.tar\\.gz)?$`), 'github.com'],
    [new RegExp(`^https://bitbucket\\.org/${NAME}/get/${COMMIT}\\.tar\\.gz$`), 'bitbucket.org'],
];
function commitOf(url) {
    for (const [pattern, host] of ARCHIVES) {
        const [, repository, commit] = pattern.exec(url) ?? [];
        if (repository && commit)
            return [host, repository, commit];
    }
    return undefined;
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   FA: () => (/* binding */ lockInvalid),
/* harmony export */   QX: () => (/* binding */ lockConflict),
/* harmony export */   yN: () => (/* binding */ declaredOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(788);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);




const REWRITE = 'Run "npm install" once, so that npm writes the lockfile anew, and commit it.';
const lockInvalid = (lock, location, message) => lock.manifest
    ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; npm does not read it either.')
    : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${placeOf(lock, location)} ${message}`, lock.rewrite ?? REWRITE);
const lockConflict = (lock, location, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${placeOf(lock, location)} ${message}`, lock.rewrite ?? REWRITE);
function placeOf({ file, text, lineOf = _json_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfKey */ .nj }, location) {
    const line = location === undefined ? undefined : lineOf(text, location);
    return line === undefined ? file : `${file}:${line}`;
}
/** Reads typed fields of one entry, and throws LOCKFILE_INVALID on any other type. */
class Fields {
    #lock;
    #location;
    #object;
    constructor(lock, location, value) {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            throw lockInvalid(lock, location, `has an entry ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(location)} that is not an object.`);
        this.#lock = lock;
        this.#location = location;
        this.#object = value;
    }
    wrong(field, must) {
        return lockInvalid(this.#lock, this.#location, `has an entry ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(this.#location)} whose "${field}" is not ${must}.`);
    }
    get(field) {
        return Object.hasOwn(this.#object, field) ? this.#object[field] : undefined;
    }
    text(field) {
        const value = this.get(field);
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value !== 'string')
            throw this.wrong(field, 'text');
        return value;
    }
    flag(field) {
        const value = this.get(field) ?? false;
        if (typeof value !== 'boolean')
            throw this.wrong(field, 'true or false');
        return value;
    }
    object(field) {
        const value = this.get(field);
        if (value === undefined || value === null)
            return undefined;
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            throw this.wrong(field, 'an object');
        return value;
    }
    /** The fields of an object in this one. */
    inner(field) {
        return new Fields(this.#lock, this.#location, this.object(field));
    }
    /** A map of name to version range. */
    specs(field) {
        const list = [];
        const object = this.object(field);
        if (!object)
            return list;
        for (const name of Object.keys(object)) {
            const spec = object[name];
            if (typeof spec !== 'string' || name === '')
                throw this.wrong(field, 'a map of names to version ranges');
            list.push([name, spec]);
        }
        return list;
    }
    /** As npm writes it: text, or in old packages an object with a type. */
    licence() {
        const value = this.get('license');
        const name = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value.type : value;
        return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
    }
    /** Patterns of workspace folders: a list, or an object with `packages`. */
    workspaces() {
        const value = this.get('workspaces');
        const list = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value.packages : value;
        if (list === undefined || list === null)
            return [];
        if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
            throw this.wrong('workspaces', 'a list of patterns');
        return list;
    }
}
/**
 * What a package depends on, one entry a name. Where it stands in several lists the strongest counts, as in npm: optional,
 * required, development, peer.
 * @param development whether its development dependencies are installed: only those of projects are
 */
function declaredOf(fields, development) {
    const declared = new Map();
    const meta = fields.object('peerDependenciesMeta') ?? {};
    for (const [name, spec] of fields.specs('peerDependencies')) {
        const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
        const optional = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(about) && about.optional === true;
        declared.set(name, { spec, kind: optional ? 'optional' : 'required', peer: true });
    }
    if (development)
        for (const [name, spec] of fields.specs('devDependencies'))
            declared.set(name, { spec, kind: 'development' });
    for (const [name, spec] of fields.specs('dependencies'))
        declared.set(name, { spec, kind: 'required' });
    for (const [name, spec] of fields.specs('optionalDependencies'))
        declared.set(name, { spec, kind: 'optional' });
    return declared;
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ projectFacts),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   u1: () => (/* binding */ nameAndPurl)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);

/** What npm allows as a name: old packages have capitals and more. */
const isPackageName = (name) => /^(?:@[^/@\s]+\/)?[^/@\s][^/\s]*$/.test(name);
/**
 * npm names have no capitals since 2014. Packages of a registry that still do are other packages than those without;
 * a project cannot be one of them, so its purl is in lower case.
 */
function nameAndPurl(full, version, qualifiers, project) {
    const [, namespace, name = full] = /^(@[^/]+)\/(.+)$/.exec(full) ?? [];
    const lower = (text) => (project ? text.toLowerCase() : text);
    return {
        type: 'npm',
        ...(namespace && { namespace }),
        name,
        ...(version && { version }),
        ...(name && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type: 'npm', namespace: namespace && lower(namespace), name: lower(name), version, qualifiers }) }),
    };
}
/**
 * A root, a workspace or the target of a link: made here, so without archive, hash or source.
 * @param folder relative to the source
 * @param locked what the lockfile knows; the manifest stands over it, because a release raises the version there, often
 * without the lockfile
 */
function projectFacts(folder, manifest, locked = {}) {
    const text = (field) => typeof manifest?.value[field] === 'string' && manifest.value[field] !== '' ? manifest.value[field] : undefined;
    // Without a name of its own a project is called after its folder, as npm does; the source's own folder has no name here.
    const called = text('name') ?? locked.name ?? (folder.startsWith('.') ? '' : /(?:@[^/]+\/)?[^/]+$/.exec(folder)?.[0]) ?? '';
    const licence = text('license') ?? locked.licence;
    return {
        ...nameAndPurl(called, text('version') ?? locked.version, {}, true),
        folder,
        ...(licence && { licence }),
        hashes: [],
    };
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseIntegrity)
/* harmony export */ });
const ALGORITHMS = {
    sha1: { algorithm: 'SHA-1', bytes: 20 },
    sha256: { algorithm: 'SHA-256', bytes: 32 },
    sha384: { algorithm: 'SHA-384', bytes: 48 },
    sha512: { algorithm: 'SHA-512', bytes: 64 },
};
/**
 * Digests of a Subresource Integrity text (W3C SRI): `sha512-` and base64, several apart by blanks, options after `?` dropped.
 * Algorithms of no use, such as md5, are left out.
 * @returns undefined when it is not one
 */
function parseIntegrity(text) {
    const hashes = new Map();
    for (const item of text.split(/\s+/)) {
        if (item === '')
            continue;
        const [, name = '', base64 = ''] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(item) ?? [];
        if (name === '')
            return undefined;
        const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
        if (!known)
            continue;
        const bytes = Buffer.from(base64, 'base64');
        if (bytes.length !== known.bytes)
            return undefined;
        // npm writes several of one algorithm only for files that were published twice; no single one is then a fact.
        const hex = bytes.toString('hex');
        const other = hashes.get(known.algorithm);
        if (other && other.hex !== hex)
            return undefined;
        hashes.set(known.algorithm, { algorithm: known.algorithm, hex });
    }
    return [...hashes.values()].sort((a, b) => (a.algorithm < b.algorithm ? -1 : 1));
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LinkedFolders)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4969);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7037);


const gap = { state: 'unknown', reason: 'a linked folder, whose dependencies the lockfile does not have' };
/** Folders that are linked and no projects of the lockfile: what they depend on is not in it. */
class LinkedFolders {
    #manifestIn;
    #found = new Map();
    constructor(manifestIn) {
        this.#manifestIn = manifestIn;
    }
    /**
     * @param folder relative to the source
     * @param name under which it is linked
     * @returns undefined where the folder is in the source and no package: tools link any folder
     */
    async at(folder, name) {
        if (!this.#found.has(folder))
            this.#found.set(folder, await this.#read(folder, name));
        return this.#found.get(folder);
    }
    all() {
        return [...this.#found.values()].filter((found) => found !== undefined);
    }
    async #read(folder, name) {
        const manifest = await this.#manifestIn(folder);
        if (!manifest && !/^\.\.(?:\/|$)/.test(folder))
            return undefined;
        return { ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFacts */ .Pr)(folder, manifest, { name }), edges: [], ...(!(manifest && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForPackages */ .Bd)(manifest)) && { gap }) };
    }
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asksForPackages),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2705);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);



/** @throws MANIFEST_INVALID */
function parseManifest(file, text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomError */ .S)('MANIFEST_INVALID', message, fix));
    const fields = new _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8({ file, text, manifest: true }, '', value);
    return { file, value, dependencies: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredOf */ .yN)(fields, true), workspaces: fields.workspaces() };
}
/** Whether a manifest asks for anything that a package manager would install for it alone. */
const asksForPackages = ({ dependencies }) => [...dependencies.values()].some(({ peer }) => !peer);
/** The manifests of a source. */
const manifestsOf = (tree) => async (folder) => {
    const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
    const text = await tree.text(file);
    return text === undefined ? undefined : parseManifest(file, text);
};


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6401);

const HOSTED = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org', gist: 'gist.github.com' };
/**
 * Reads the `resolved` of a lockfile entry.
 * @param byUrl whether something asks for this package by URL: then its archive is not one of a registry
 */
function sourceOf(resolved, byUrl) {
    if (resolved === undefined)
        return { kind: 'unknown' };
    if (/^https?:\/\//i.test(resolved)) {
        const distribution = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUrl */ .TG)(resolved);
        return { kind: byUrl ? 'tarball' : 'registry', ...(distribution && { distribution }) };
    }
    const file = /^file:(?:\/\/(?!\/))?(.+)$/.exec(resolved)?.[1];
    if (file !== undefined) {
        // An absolute path names a machine; only the name of the file is a fact about the package.
        const absolute = /^(?:\/|[A-Za-z]:|~)/.test(file);
        return { kind: 'file', distribution: `file:${encodeURI((absolute ? file.replace(/^.*[\\/]/, '') : file).toWellFormed())}` };
    }
    const [repository = '', commit] = resolved.split('#', 2);
    const hosted = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(repository);
    if (!hosted && !/^git(?:\+[a-z]+)?:/.test(repository))
        return { kind: 'unknown' };
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUrl */ .TG)(hosted ? `git+ssh://git@${HOSTED[hosted[1]]}/${hosted[2].replace(/(?:\.git)?$/, '.git')}` : repository);
    const id = commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined;
    return {
        kind: 'git',
        ...(url && { vcs: `${url.startsWith('git+') ? '' : 'git+'}${url}${id ? `@${id}` : ''}` }),
        ...(id && { commit: id }),
    };
}


/***/ })

};
