export const id = 2987;
export const ids = [2987];
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

/***/ 60384:
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

/***/ 50935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ archiveOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45906);

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

/***/ 37957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   FA: () => (/* binding */ lockInvalid),
/* harmony export */   QX: () => (/* binding */ lockConflict),
/* harmony export */   yN: () => (/* binding */ declaredOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26307);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65189);




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

/***/ 79626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ projectFacts),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   u1: () => (/* binding */ nameAndPurl)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87514);

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

/***/ 3858:
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

/***/ 33272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LinkedFolders)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79626);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9896);


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

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asksForPackages),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62732);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65189);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37957);



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

/***/ 67164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45906);

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


/***/ }),

/***/ 32987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readPnpmLockfile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/members.js
var members = __webpack_require__(60384);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/entry.js
var npm_entry = __webpack_require__(37957);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/facts.js
var npm_facts = __webpack_require__(79626);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/linked.js
var linked = __webpack_require__(33272);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(87514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/pnpm/dep-path.js
/** The key of the package that a dependency resolved to; undefined for a link to a folder. */
function keyOf(format, name, reference) {
    if (reference.startsWith('link:'))
        return undefined;
    if (format === 9)
        return keyOf9(name, reference);
    if (reference.startsWith('file:'))
        return reference;
    const bracket = reference.indexOf('(');
    const plain = bracket < 0 ? reference : reference.slice(0, bracket);
    if (plain.includes('/'))
        return reference;
    return format === 5 ? `/${name}/${reference}` : `/${name}@${reference}`;
}
/** A reference to a package of another name has that name and `@` before anything else. */
function keyOf9(name, reference) {
    if (reference.startsWith('@'))
        return reference;
    const at = reference.indexOf('@');
    const before = (mark) => {
        const index = reference.indexOf(mark);
        return index < 0 || at < index;
    };
    return at >= 0 && before(':') && before('(') ? reference : `${name}@${reference}`;
}
/** A key without its peers and the hash of its patch: balanced brackets at the end. */
function withoutSuffix(key) {
    if (!key.endsWith(')'))
        return key;
    let open = 0;
    for (let i = key.length - 1; i >= 0; i--) {
        if (key[i] === ')')
            open++;
        else if (key[i] === '(')
            open--;
        else if (open === 0)
            return key.slice(0, i + 1);
    }
    return key;
}
/** A version as semver has it. */
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** A registry with a name: `work:1.0.0`. */
const OF_NAMED_REGISTRY = /^(?!(?:bitbucket|catalog|custom|file|git|github|gitlab|https?|jsr|link|npm|runtime|ssh|workspace):)[A-Za-z][\w.-]*:(.+)$/;
/** What a key says about its package. Packages that are not of a registry have more in their entry. */
function partsOf(format, key) {
    const plain = withoutSuffix(key);
    const [, name, rest = ''] = PATTERNS[format].exec(plain) ?? [];
    if (!name)
        return {};
    if (format === 5) {
        // A version has no `_`, and before 5.2 a slash stood before the peers.
        const version = /^[^_/]+/.exec(rest)?.[0] ?? '';
        return VERSION.test(version) ? { name, version } : {};
    }
    const version = OF_NAMED_REGISTRY.exec(rest)?.[1] ?? rest;
    if (VERSION.test(version))
        return { name, version };
    return format === 9 ? { name, reference: rest } : {};
}
// Keys of 5 and 6 start with the host of the registry where that is not the usual one.
const PATTERNS = {
    5: /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)\/(.+)$/s,
    6: /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)@(.+)$/s,
    9: /^((?:@[^/@]+\/)?[^/@]+)@(.+)$/s,
};

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(62732);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/pnpm/in-step.js

/**
 * Checks, as `pnpm install --frozen-lockfile` does before it installs, that a project still asks for what was locked.
 * Overrides and hooks change what it asks for before pnpm compares; what they may have changed is not compared here.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep({ lock, altered }, importer, { file, dependencies }) {
    if (altered.hooks)
        return;
    const broken = [];
    for (const [name, { spec, kind, peer }] of dependencies) {
        if (peer || altered.ignored.has(name) || overridden(altered.overrides, name))
            continue;
        const locked = importer.dependencies.get(name);
        // An optional dependency that does not exist is left out.
        if (!locked) {
            if (kind !== 'optional')
                broken.push(name);
        }
        else if (locked.specifier !== undefined && locked.specifier !== spec)
            broken.push(`another version of ${name}`);
    }
    if (broken.length === 0)
        return;
    const shown = broken.slice(0, 5).join(', ') + (broken.length > 5 ? ` and ${broken.length - 5} more` : '');
    throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${file} asks for ${shown}; ${lock.file} does not have that.`, 'Run "pnpm install" so that the lockfile follows, and commit it.');
}
/** Keys are `name`, `name@range`, `parent>name`. */
const overridden = (overrides, name) => Object.keys(overrides).some((key) => {
    const target = key.slice(key.lastIndexOf('>') + 1);
    return target === name || target.startsWith(`${name}@`);
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/yaml.js + 1 modules
var yaml = __webpack_require__(3997);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/pnpm/lockfile.js






const KNOWN = new Set([
    ...['lockfileVersion', 'importers', 'packages', 'snapshots', 'dependencies', 'devDependencies', 'optionalDependencies', 'specifiers'],
    ...['dependenciesMeta', 'publishDirectory', 'settings', 'overrides', 'time', 'catalogs', 'patchedDependencies', 'registry'],
    ...['packageExtensionsChecksum', 'pnpmfileChecksum', 'ignoredOptionalDependencies', 'neverBuiltDependencies', 'onlyBuiltDependencies'],
    ...['hasBin', 'allowedDeprecatedVersions'],
]);
const GROUPS = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    // What pnpm itself runs with: of a document before the lockfile proper.
    ['configDependencies', 'development'],
    ['packageManagerDependencies', 'development'],
];
/**
 * Parses `pnpm-lock.yaml` of versions 5.0 to 5.4, 6.0, 6.1 and 9.0, which pnpm 3 to 11 write.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
async function parsePnpmLockfile({ file, text }) {
    const lock = {
        file,
        text,
        rewrite: 'Run "pnpm install" once, so that pnpm writes the lockfile anew, and commit it.',
        lineOf: yaml/* lineOfYamlKey */.E,
    };
    const documents = await (0,yaml/* parseYaml */.h)(text, file, (message, fix, options) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', message, fix, options));
    const main = documents.at(-1);
    if (documents.length > 2)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, `has ${documents.length} YAML documents; pnpm writes at most two.`);
    const format = formatOf(lock, main);
    const importers = new Map();
    const entries = new Map();
    for (const document of documents) {
        if (document !== main && formatOf(lock, document) !== format)
            throw (0,npm_entry/* lockConflict */.QX)(lock, undefined, 'has documents of different lockfile versions.');
        for (const key of Object.keys(document)) {
            if (!KNOWN.has(key))
                throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has an entry ${(0,fault/* quote */.h)(key)} at its top, which may hold anything.`);
        }
        const top = new npm_entry/* Fields */.C8(lock, '', document);
        readImporters(lock, format, top, document, importers);
        for (const entry of format === 9 ? entriesOf9(lock, top) : entriesOf(lock, top))
            if (!entries.has(entry.key))
                entries.set(entry.key, entry);
    }
    const ignored = main.ignoredOptionalDependencies;
    return {
        lock,
        format,
        importers,
        entries,
        altered: {
            overrides: (0,json/* isObject */.Gv)(main.overrides) ? main.overrides : {},
            ignored: new Set(Array.isArray(ignored) ? ignored.map(String) : []),
            hooks: Object.hasOwn(main, 'pnpmfileChecksum'),
        },
    };
}
function formatOf({ file }, { lockfileVersion: version }) {
    const fix = 'Run "pnpm install" with pnpm 9 or newer, so that it writes version 9.0, and commit the file.';
    if (typeof version !== 'string' || version === '')
        throw (0,errors/* sbomError */.S)('LOCKFILE_INVALID', `${file} has no lockfileVersion.`, fix);
    const [, known] = /^(5(?=\.[0-4](?:-inlineSpecifiers)?$|$)|6(?=\.[01]$)|9(?=\.0$))/.exec(version) ?? [];
    if (known)
        return Number(known);
    throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${file} has lockfileVersion ${(0,fault/* quote */.h)(version)}; 5.0 to 5.4, 6.0, 6.1 and 9.0 are known.`, fix);
}
function readImporters(lock, format, top, document, importers) {
    // A lockfile of one project alone may have its dependencies at the top.
    const list = Object.hasOwn(document, 'importers') ? mappingOf(top, 'importers') : { '.': document };
    for (const [id, value] of Object.entries(list)) {
        if (id === '' || id.startsWith('/') || /[\0-\x1f\\]/.test(id))
            throw (0,npm_entry/* lockInvalid */.FA)(lock, id, `has a project at ${(0,fault/* quote */.h)(id)}.`);
        const fields = new npm_entry/* Fields */.C8(lock, id, value === '' ? {} : value);
        const importer = importers.get(id) ?? { id, dependencies: new Map() };
        const specifiers = fields.object('specifiers') ?? {};
        for (const [group, kind] of GROUPS) {
            for (const [name, found] of Object.entries(mappingOf(fields, group))) {
                const { version: reference, specifier } = (0,json/* isObject */.Gv)(found)
                    ? found
                    : { version: found, specifier: Object.hasOwn(specifiers, name) ? specifiers[name] : undefined };
                if (typeof reference !== 'string' || reference === '' || (format === 9 && !(0,json/* isObject */.Gv)(found)))
                    throw fields.wrong(group, 'a map of names to versions');
                // Where a name stands in two groups, pnpm takes the first.
                if (!importer.dependencies.has(name))
                    importer.dependencies.set(name, { reference, kind, ...(typeof specifier === 'string' && { specifier }) });
            }
        }
        const published = fields.text('publishDirectory');
        importers.set(id, { ...importer, ...(published && { published }) });
    }
}
function entriesOf(lock, top) {
    return Object.entries(mappingOf(top, 'packages')).map(([key, value]) => {
        const fields = new npm_entry/* Fields */.C8(lock, key, value);
        return entryOf(key, fields, fields);
    });
}
/** Version 9 keeps what a package is apart from what it resolved to. */
function* entriesOf9(lock, top) {
    const packages = mappingOf(top, 'packages');
    const unused = new Set(Object.keys(packages));
    const read = new Map();
    for (const [key, value] of Object.entries(mappingOf(top, 'snapshots'))) {
        const id = withoutSuffix(key);
        unused.delete(id);
        // Tools that prune a lockfile leave out what is said of a folder.
        const known = Object.hasOwn(packages, id);
        if (!known && !/^(?:@[^/@]+\/)?[^/@]+@file:/.test(id))
            throw (0,npm_entry/* lockConflict */.QX)(lock, key, `resolves ${(0,fault/* quote */.h)(key)}, but has no package ${(0,fault/* quote */.h)(id)}.`);
        const about = read.get(id) ?? new npm_entry/* Fields */.C8(lock, id, known ? packages[id] : {});
        read.set(id, about);
        yield entryOf(key, about, new npm_entry/* Fields */.C8(lock, key, value));
    }
    for (const id of unused)
        throw (0,npm_entry/* lockConflict */.QX)(lock, id, `has a package ${(0,fault/* quote */.h)(id)}, but not what it resolved to.`);
}
function entryOf(key, about, resolved) {
    const meta = about.object('peerDependenciesMeta') ?? {};
    const peers = new Map();
    for (const [name] of about.specs('peerDependencies')) {
        const more = Object.hasOwn(meta, name) ? meta[name] : undefined;
        peers.set(name, (0,json/* isObject */.Gv)(more) && more.optional === 'true');
    }
    const dependencies = new Map();
    for (const [name, reference] of resolved.specs('dependencies'))
        dependencies.set(name, { reference, kind: peers.get(name) ? 'optional' : 'required' });
    for (const [name, reference] of resolved.specs('optionalDependencies'))
        dependencies.set(name, { reference, kind: 'optional' });
    const resolution = about.object('resolution');
    const name = about.text('name');
    const version = about.text('version');
    return {
        key,
        ...(name && { name }),
        ...(version && { version }),
        resolution: resolution && about.inner('resolution'),
        dependencies,
        peers,
        bundled: bundledOf(about),
    };
}
function bundledOf(about) {
    const value = about.get('bundledDependencies') ?? about.get('bundleDependencies');
    if (value === undefined || value === '' || value === 'false')
        return [];
    if (value === 'true')
        return ['*'];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
        throw about.wrong('bundledDependencies', 'a list of names');
    return value;
}
/** A mapping, which may be left out or empty. */
function mappingOf(fields, field) {
    return fields.get(field) === '' ? {} : (fields.object(field) ?? {});
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/archive.js
var archive = __webpack_require__(50935);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/integrity.js
var npm_integrity = __webpack_require__(3858);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/source.js
var source = __webpack_require__(67164);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/url.js
var lib_url = __webpack_require__(45906);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/pnpm/source.js





/**
 * Reads the `resolution` of a package.
 * @param reference what the key has in place of a version, such as a URL
 * @throws LOCKFILE_INVALID
 */
function resolutionOf(fields, reference) {
    // Tools that prune a lockfile leave folders without one.
    if (!fields)
        return reference?.startsWith('file:') ? folderOf(reference.slice('file:'.length)) : { kind: 'unknown', hashes: [] };
    const integrity = fields.text('integrity');
    const hashes = integrity === undefined ? [] : (0,npm_integrity/* parseIntegrity */.h)(integrity);
    if (!hashes)
        throw fields.wrong('integrity', 'valid');
    const type = fields.text('type');
    if (type === 'directory')
        return folderOf(fields.text('directory') ?? '.');
    if (type === 'git') {
        const repository = fields.text('repo') ?? '';
        const url = (0,lib_url/* gitAddress */.Ry)(repository);
        return { ...(0,source/* sourceOf */.v)(`${url.startsWith('git') ? '' : 'git+'}${url}#${fields.text('commit') ?? ''}`, true), hashes };
    }
    if (type === 'binary' || type === 'variations')
        return runtimeOf(fields, hashes);
    const tarball = fields.text('tarball');
    if (tarball === undefined)
        return { kind: type === undefined ? 'registry' : 'unknown', hashes };
    if (/^https?:\/\//i.test(tarball))
        return { ...(0,archive/* archiveOf */.Y)(tarball, reference === undefined ? 'registry' : 'tarball'), hashes };
    if (tarball.startsWith('file:'))
        return { ...(0,source/* sourceOf */.v)(tarball, true), hashes };
    // Relative to a registry, which only older lockfiles name.
    const registry = fields.text('registry');
    const url = registry === undefined ? undefined : URL.parse(tarball, registry);
    return url ? { ...(0,archive/* archiveOf */.Y)(url.href, 'registry'), hashes } : { kind: 'registry', hashes };
}
const folderOf = (folder) => ({ kind: 'folder', folder: posix_.normalize(folder), hashes: [] });
/** An archive for each platform has no digest that is that of the package. */
function runtimeOf(fields, hashes) {
    const url = fields.text('url');
    const distribution = url === undefined ? undefined : (0,archive/* archiveOf */.Y)(url, 'tarball').distribution;
    return { kind: 'runtime', ...(distribution && { distribution }), hashes };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/pnpm/read.js











/**
 * Reads a pnpm lockfile. It says itself what every dependency of every project and package resolved to, peers included.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
async function readPnpmLockfile(lock, manifestIn) {
    const lockfile = await parsePnpmLockfile(lock);
    const base = posix_.dirname(lock.file);
    const folderOf = (id) => posix_.normalize(posix_.join(base, id)).replace(/(?<=.)\/$/, '');
    const projects = new Map();
    const published = new Map();
    for (const importer of lockfile.importers.values()) {
        const folder = folderOf(importer.id);
        const manifest = await manifestIn(folder);
        if (manifest)
            assertInStep(lockfile, importer, manifest);
        const project = { ...(0,npm_facts/* projectFacts */.Pr)(folder, manifest), edges: [] };
        projects.set(folder, project);
        if (importer.published)
            published.set(folderOf(posix_.join(importer.id, importer.published)), project);
    }
    const top = folderOf('.');
    const root = projects.get(top) ?? { ...(0,npm_facts/* projectFacts */.Pr)(top, await manifestIn(top)), edges: [] };
    const packages = new Map();
    for (const entry of lockfile.entries.values())
        packages.set(entry.key, await packageOf(lockfile, entry, folderOf, manifestIn));
    const links = new linked/* LinkedFolders */.R(manifestIn);
    /** @param from folder that a link is relative to */
    const edgesOf = async (dependencies, from, location) => {
        const edges = [];
        for (const [name, { reference, kind }] of dependencies) {
            const key = keyOf(lockfile.format, name, reference);
            const folder = key === undefined ? folderOf(posix_.join(from, reference.slice('link:'.length))) : '';
            const to = key !== undefined ? packages.get(key) : (projects.get(folder) ?? published.get(folder) ?? (await links.at(folder, name)));
            if (to)
                edges.push({ to, kind });
            else if (key !== undefined)
                throw (0,npm_entry/* lockConflict */.QX)(lockfile.lock, location, `says that ${(0,fault/* quote */.h)(location)} needs ${(0,fault/* quote */.h)(name)} ${(0,fault/* quote */.h)(reference)}, which it does not have.`);
        }
        return edges;
    };
    for (const importer of lockfile.importers.values())
        projects.get(folderOf(importer.id)).edges = await edgesOf(importer.dependencies, importer.id, importer.id);
    for (const [key, { dependencies }] of lockfile.entries)
        packages.get(key).edges = await edgesOf(dependencies, '.', key);
    root.edges = (0,members/* withMembers */.g)(root, projects.values());
    const others = [...projects.values()].filter((project) => project !== root);
    return { file: lock.file, root, packages: [root, ...others, ...links.all(), ...packages.values()], abandoned: [] };
}
async function packageOf(lockfile, entry, folderOf, manifestIn) {
    const { lock, format } = lockfile;
    const { key, peers, bundled, dependencies } = entry;
    const parts = partsOf(format, key);
    const { kind, folder, hashes, distribution, vcs, commit } = resolutionOf(entry.resolution, parts.version ? undefined : (parts.reference ?? key));
    const name = entry.name ?? parts.name;
    if (kind === 'folder') {
        const place = folderOf(folder ?? '.');
        return { ...(0,npm_facts/* projectFacts */.Pr)(place, await manifestIn(place), { name, version: entry.version }), edges: [] };
    }
    if (name === undefined || !(0,npm_facts/* isPackageName */.kb)(name))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} without a name that npm allows.`);
    const version = entry.version ?? parts.version ?? (kind === 'runtime' ? parts.reference?.replace(/^runtime:/, '') : undefined);
    if (version === undefined && (kind === 'registry' || kind === 'unknown'))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} with neither a version nor a source.`);
    const facts = kind === 'runtime'
        ? { type: 'generic', name, ...(version && { version }), purl: (0,purl/* purlOf */.V)({ type: 'generic', name, version }) }
        : (0,npm_facts/* nameAndPurl */.u1)(name, version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false);
    const gap = gapOf(peers, bundled, dependencies);
    return {
        ...facts,
        // A commit says exactly which source it is, where the lockfile knows no version.
        ...(version === undefined && commit && { version: commit }),
        hashes,
        ...(distribution && { distribution }),
        ...(vcs && { vcs }),
        edges: [],
        ...(gap && { gap }),
    };
}
function gapOf(peers, bundled, dependencies) {
    const absent = [...peers].flatMap(([name, optional]) => (optional || dependencies.has(name) ? [] : [name]));
    const reasons = [
        ...(absent.length > 0 ? [`not in the lockfile: ${absent.sort().join(', ')}`] : []),
        ...(bundled.length > 0
            ? [`in its archive and not in the lockfile: ${bundled.includes('*') ? 'all that it bundles' : [...bundled].sort().join(', ')}`]
            : []),
    ];
    return reasons.length > 0 ? { state: 'incomplete', reason: reasons.join('; ') } : undefined;
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ lineOfYamlKey),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var lib_json = __webpack_require__(65189);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/yaml-plain.js
/**
 * Reads the part of YAML that tools write into lockfiles: block mappings, lists of scalars, and on one line quoted texts and
 * `{a: b}` or `[a, b]`. Every scalar is text, an empty value ''. Several times as fast as a parser of all of YAML, and never a
 * judge: what is not surely of this part, or is wrong, is for that parser.
 * @returns a value for each document; undefined for any text that has more
 */
function parsePlainYaml(text) {
    if (UNUSUAL.test(text))
        return undefined;
    try {
        return new PlainYaml(text.split('\n')).documents();
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
class NotPlain extends Error {
}
/** Characters that YAML treats in a way of its own, or refuses. A tab or carriage return is as likely part of neither. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const DEEPEST = 16;
/** The start or end of a document, with something after it or without. */
const MARKER = /^(?:---|\.\.\.)(?: |$)/;
/** Keys that the parser of all of YAML gives a meaning. */
const SPECIAL_KEYS = new Set(['__proto__', '<<', '=']);
/** YAML bounds keys that are not marked as such. */
const LONGEST_KEY = 1000;
/** How a plain scalar starts: not with what means something else there. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/;
/** A plain scalar in brackets, with colons that nothing blank follows, as an address or a digest has. */
const PLAIN_IN_FLOW = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\w.]))(?:[^,[\]{}:]|:(?=[^\s,[\]{}:]))*/y;
class PlainYaml {
    #lines;
    #at = -1;
    /** The line that is read next, one with content; undefined after the last. */
    #line;
    /** Blanks before its content. */
    #indent = 0;
    constructor(lines) {
        this.#lines = lines;
        this.#next();
    }
    documents() {
        const documents = [];
        if (this.#line === '---')
            this.#next();
        while (this.#line !== undefined) {
            documents.push(this.#mapping(0, 1));
            if (this.#line === undefined)
                break;
            if (this.#line !== '---')
                throw new NotPlain();
            this.#next();
            // A document without content is a value, too.
            if (this.#line === undefined)
                throw new NotPlain();
        }
        if (documents.length === 0)
            throw new NotPlain();
        return documents;
    }
    /** Goes on to the next line that is neither blank nor a comment. */
    #next() {
        for (this.#at++; this.#at < this.#lines.length; this.#at++) {
            const line = this.#lines[this.#at];
            let indent = 0;
            while (line.charCodeAt(indent) === 32)
                indent++;
            if (indent === line.length || line.charCodeAt(indent) === 35)
                continue;
            this.#indent = indent;
            this.#line = line;
            return;
        }
        this.#line = undefined;
    }
    /** @param indent of its keys */
    #mapping(indent, depth) {
        if (depth > DEEPEST)
            throw new NotPlain();
        const mapping = {};
        while (this.#line !== undefined && this.#indent >= indent && this.#line !== '---') {
            const line = this.#line;
            if (this.#indent > indent || (indent === 0 && MARKER.test(line)))
                throw new NotPlain();
            const [key, end] = keyOf(line, indent);
            if (SPECIAL_KEYS.has(key) || Object.hasOwn(mapping, key))
                throw new NotPlain();
            this.#next();
            mapping[key] = end === line.length ? this.#below(indent, depth) : scalarOrFlow(line, end + 1);
        }
        return mapping;
    }
    /** What stands below a key: a mapping, a list, or nothing. */
    #below(indent, depth) {
        const line = this.#line;
        if (line === undefined || line === '---')
            return '';
        if (isItem(line, this.#indent)) {
            // A list may stand as far left as its key; then it is not told from one that is wrong so quickly.
            if (this.#indent <= indent)
                throw new NotPlain();
            return this.#list(this.#indent);
        }
        return this.#indent > indent ? this.#mapping(this.#indent, depth + 1) : '';
    }
    #list(indent) {
        const list = [];
        while (this.#line !== undefined && this.#indent >= indent) {
            const line = this.#line;
            if (this.#indent > indent || !isItem(line, indent))
                throw new NotPlain();
            this.#next();
            const value = scalarOrFlow(line, indent + 2);
            if (typeof value !== 'string')
                throw new NotPlain();
            list.push(value);
        }
        return list;
    }
}
const isItem = (line, start) => line.startsWith('- ', start) && line.charCodeAt(start + 2) !== 32;
/** A key and the offset after its colon. */
function keyOf(line, start) {
    const quote = line[start];
    if (quote === "'" || quote === '"') {
        const [key, end] = quoted(line, start);
        if (end - start > LONGEST_KEY || line[end] !== ':' || (end + 1 < line.length && line[end + 1] !== ' '))
            throw new NotPlain();
        return [key, end + 1];
    }
    const colon = line.indexOf(': ', start);
    const end = colon >= 0 ? colon : line.length - 1;
    const key = line.slice(start, end);
    if (line[end] !== ':' || key.length > LONGEST_KEY || !isPlain(key))
        throw new NotPlain();
    return [key, end + 1];
}
/** What stands on the rest of a line. */
function scalarOrFlow(line, start) {
    const first = line[start];
    if (first === '{' || first === '[') {
        const [value, end] = flow(line, start, 1);
        if (end !== line.length)
            throw new NotPlain();
        return value;
    }
    if (first === "'" || first === '"') {
        const [value, end] = quoted(line, start);
        if (end !== line.length)
            throw new NotPlain();
        return value;
    }
    const value = line.slice(start);
    if (!isPlain(value))
        throw new NotPlain();
    return value;
}
const isPlain = (text) => PLAIN_START.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(' ') && !text.endsWith(':');
/** A quoted text that ends on its line, and the offset after it. */
function quoted(line, start) {
    const quote = line[start];
    for (let end = line.indexOf(quote, start + 1); end >= 0; end = line.indexOf(quote, end + 1)) {
        if (quote === "'") {
            if (line[end + 1] !== "'")
                return [line.slice(start + 1, end).replaceAll("''", "'"), end + 1];
            end++;
        }
        else {
            const value = line.slice(start + 1, end);
            // Escapes are rare in lockfiles.
            if (value.includes('\\'))
                throw new NotPlain();
            return [value, end + 1];
        }
    }
    throw new NotPlain();
}
/** A mapping or list in brackets on one line, and the offset after it. */
function flow(line, start, depth) {
    if (depth > DEEPEST)
        throw new NotPlain();
    const isMapping = line[start] === '{';
    const close = isMapping ? '}' : ']';
    const list = [];
    const mapping = {};
    let at = start + 1;
    if (line[at] === close)
        return [isMapping ? mapping : list, at + 1];
    for (;;) {
        if (isMapping) {
            const [key, end] = flowScalar(line, at);
            if (!line.startsWith(': ', end) || SPECIAL_KEYS.has(key) || Object.hasOwn(mapping, key))
                throw new NotPlain();
            [mapping[key], at] = flowValue(line, end + 2, depth);
        }
        else {
            const [item, end] = flowValue(line, at, depth);
            list.push(item);
            at = end;
        }
        if (line[at] === close)
            return [isMapping ? mapping : list, at + 1];
        if (!line.startsWith(', ', at))
            throw new NotPlain();
        at += 2;
    }
}
const flowValue = (line, at, depth) => line[at] === '{' || line[at] === '[' ? flow(line, at, depth + 1) : flowScalar(line, at);
function flowScalar(line, at) {
    if (line[at] === "'" || line[at] === '"')
        return quoted(line, at);
    PLAIN_IN_FLOW.lastIndex = at;
    const value = PLAIN_IN_FLOW.exec(line)?.[0] ?? '';
    if (value === '' || value.endsWith(' ') || value.includes(' #') || value.length > LONGEST_KEY)
        throw new NotPlain();
    return [value, at + value.length];
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/yaml.js



/** What a lockfile needs at most; the parser recurses. */
const yaml_DEEPEST = 32;
/** In a file that people write: enough for all that is known, and no bomb. */
const MOST_ALIASES = 10_000;
/**
 * Parses a YAML file into its documents, each a mapping. Scalars stay the text that is written, so that `1.10` is not 1.1 and
 * `1e5` no number; an empty value is ''. Without anchors, aliases, merge keys and tags of its own, which no lockfile has. A key
 * that stands twice in one mapping is an error.
 */
async function parseYaml(text, file, fault, { byHand = false } = {}) {
    const restore = 'Restore the file from version control.';
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
    if (conflict) {
        throw fault(`${file}:${(0,lib_json/* lineAt */.mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
    }
    if (text.trim() === '')
        throw fault(`${file} is empty.`, restore);
    const plain = byHand ? undefined : parsePlainYaml(text);
    if (plain)
        return plain;
    const yaml = await __webpack_require__.e(/* import() */ 2831).then(__webpack_require__.bind(__webpack_require__, 12831));
    let documents;
    try {
        documents = byHand ? loadByHand(text, yaml) : yaml.loadAll(text, { schema: yaml.FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: yaml_DEEPEST });
    }
    catch (error) {
        // The parser's message quotes the file, which may hold a token; only the line and its reason, which quotes nothing, are taken.
        const { reason, mark } = error;
        const at = typeof mark?.line === 'number' ? `:${mark.line + 1}` : '';
        const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
        throw fault(`${file}${at} is not YAML as a lockfile has it: it is damaged or cut off${why}.`, restore);
    }
    const mappings = documents.filter(json/* isObject */.Gv);
    if (mappings.length === 0 || mappings.length < documents.length)
        throw fault(`${file} is YAML, but not a mapping.`, 'Check that the right file is there.');
    return mappings;
}
/** Lines that are moved, and characters of a file in which they are: a hostile file could have each parsed again and again. */
const MOST_MOVES = 100;
const LONGEST_TO_MOVE = 256 * 1024;
/**
 * Loads a file as most tools do: where a list in brackets goes on over several lines, each has to be indented further than what
 * the list belongs to, but nobody minds when the closing bracket is not.
 */
function loadByHand(text, yaml) {
    const options = { schema: schemaByHand(yaml), maxAliases: MOST_ALIASES };
    const lines = text.split('\n');
    for (let moves = 0;; moves++) {
        try {
            return yaml.loadAll(moves === 0 ? text : lines.join('\n'), options);
        }
        catch (error) {
            const { reason, mark } = error;
            const line = typeof mark?.line === 'number' ? lines[mark.line] : undefined;
            if (reason !== 'deficient indentation' || line === undefined || moves === MOST_MOVES || text.length > LONGEST_TO_MOVE)
                throw error;
            lines[mark?.line] = `${' '.repeat(yaml_DEEPEST)}${line}`;
        }
    }
}
function schemaByHand({ FAILSAFE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mapTag, mergeTag, seqTag, strTag, }) {
    const any = { matchByTagPrefix: true, identify: () => false };
    return FAILSAFE_SCHEMA.withTags(mergeTag, defineScalarTag('!', { ...strTag, ...any }), defineSequenceTag('!', { ...seqTag, ...any }), defineMappingTag('!', { ...mapTag, ...any }));
}
/** Line on which a key of a block mapping stands first, from 1. */
function lineOfYamlKey(text, key) {
    for (const written of [key, `'${key.replaceAll("'", "''")}'`, JSON.stringify(key)]) {
        for (let at = text.indexOf(`${written}:`); at >= 0; at = text.indexOf(`${written}:`, at + 1)) {
            const before = at > yaml_DEEPEST ? text.slice(at - yaml_DEEPEST, at) : `\n${text.slice(0, at)}`;
            if (/\n *$/.test(before))
                return (0,lib_json/* lineAt */.mh)(text, at);
        }
    }
    return undefined;
}


/***/ })

};
