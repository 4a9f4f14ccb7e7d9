export const id = 549;
export const ids = [549];
export const modules = {

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

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmReader: () => (/* binding */ npmReader)
});

// EXTERNAL MODULE: ./lib/npm/manifest.js
var manifest = __webpack_require__(7037);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(8368);
// EXTERNAL MODULE: ./lib/npm/entry.js
var npm_entry = __webpack_require__(4842);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
;// CONCATENATED MODULE: ./lib/npm/lockfile-v1.js





/** Nested `node_modules` folders that are read; npm itself stays far below. */
const DEEPEST = 100;
/**
 * Entries of lockfile version 1, which nests packages, says `requires` for every kind of dependency, and writes into
 * `version` what is a version, an alias, a URL, a repository or a folder.
 */
function entriesOfVersion1(lock, value) {
    const top = new npm_entry/* Fields */.C8(lock, '', value);
    const dependencies = top.object('dependencies') ?? {};
    if (Object.keys(dependencies).length > 0 && value.requires !== true)
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${lock.file} was written by npm before 5.1 and does not say which package requires which.`, 'Run "npm install" with npm 7 or newer, so that it writes version 3, and commit the file.');
    const name = top.text('name');
    const version = top.text('version');
    const root = {
        location: '',
        ...(name && { name }),
        ...(version && { version }),
        bundled: false,
        dependencies: new Map(),
        workspaces: [],
    };
    const entries = [root];
    const open = [{ folder: '', depth: 1, dependencies }];
    for (let next = open.pop(); next; next = open.pop()) {
        if (next.depth > DEEPEST)
            throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, `nests packages more than ${DEEPEST} deep.`);
        for (const [key, entry] of Object.entries(next.dependencies)) {
            const location = `${next.folder === '' ? '' : `${next.folder}/`}node_modules/${key}`;
            const fields = new npm_entry/* Fields */.C8(lock, key, entry);
            const made = entriesOf(fields, location);
            entries.push(...made);
            const inner = fields.object('dependencies');
            if (inner)
                open.push({ folder: made.at(-1)?.location ?? location, depth: next.depth + 1, dependencies: inner });
        }
    }
    return entries;
}
/** One entry, or for a folder the link and its target. */
function entriesOf(fields, location) {
    const text = fields.text('version');
    if (!text)
        throw fields.wrong('version', 'there');
    const integrity = fields.text('integrity');
    const requires = fields.get('requires');
    const dependencies = new Map();
    if ((0,json/* isObject */.Gv)(requires))
        for (const [name, spec] of fields.specs('requires'))
            dependencies.set(name, { spec, kind: 'required' });
    const entry = {
        location,
        bundled: fields.flag('bundled'),
        optional: fields.flag('optional'),
        dependencies,
        workspaces: [],
        ...(integrity && { integrity }),
    };
    const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)@(.+)$/.exec(text);
    const resolved = fields.text('resolved');
    if (alias)
        return [{ ...entry, name: alias[1], version: alias[2], ...(resolved && { resolved }) }];
    const file = /^file:(.+)$/.exec(text)?.[1];
    if (file !== undefined && !integrity && !/\.(?:tgz|tar|tar\.gz)$/.test(file)) {
        const target = posix_.normalize(file).replace(/\/$/, '');
        if (posix_.isAbsolute(target))
            throw fields.wrong('version', `a relative path (${(0,fault/* quote */.h)(text)})`);
        return [
            { ...entry, link: target, dependencies: new Map() },
            { ...entry, location: target },
        ];
    }
    // Neither a URL, a repository nor a path holds a version that can be trusted; the tarball's name is npm's own convention.
    if (file !== undefined || /^(?:https?|git|git\+[a-z]+|github|gitlab|bitbucket|gist):/.test(text)) {
        const version = /-(\d+\.\d+\.\d+[^/]*?)\.(?:tgz|tar|tar\.gz)$/.exec(text)?.[1];
        return [{ ...entry, resolved: text, ...(version && { version }) }];
    }
    return [{ ...entry, version: text, ...(resolved && { resolved }) }];
}

;// CONCATENATED MODULE: ./lib/npm/tree.js



const INSTALLED = /^(?:(.*)\/)?node_modules\/((?:@[^/]+\/)?[^/]+)$/s;
/**
 * Puts the entries of a lockfile into the tree that npm would write to disk.
 * @returns the places in the order of the entries, links included
 * @throws LOCKFILE_CONFLICT for a place inside something that is not there; LOCKFILE_INVALID
 */
function placeEntries({ lock, entries }) {
    const byLocation = new Map();
    for (const entry of entries) {
        // Version 1 repeats the target of every link to it; the first counts, as in npm.
        if (byLocation.has(entry.location))
            continue;
        const name = INSTALLED.exec(entry.location)?.[2];
        byLocation.set(entry.location, {
            entry,
            name: name ?? entry.location,
            parent: undefined,
            children: new Map(),
            project: name === undefined,
            dependencies: entry.dependencies,
        });
    }
    const places = [...byLocation.values()];
    for (const place of places) {
        const { link, location } = place.entry;
        if (link === undefined)
            continue;
        const target = byLocation.get(link);
        if (!target || target.target || target.entry.link !== undefined)
            throw (0,npm_entry/* lockConflict */.QX)(lock, location, `has a link at ${(0,fault/* quote */.h)(location)} to ${(0,fault/* quote */.h)(link)}, which the lockfile does not have.`);
        place.target = target;
    }
    for (const place of places) {
        const { location } = place.entry;
        const [, folder = '', name] = INSTALLED.exec(location) ?? [];
        if (name !== undefined) {
            const around = byLocation.get(folder);
            if (!around)
                throw (0,npm_entry/* lockConflict */.QX)(lock, location, `has a package at ${(0,fault/* quote */.h)(location)}, but none at ${(0,fault/* quote */.h)(folder)} around it.`);
            const parent = around.target ?? around;
            place.parent = parent;
            // A link and its target can both have a folder of this name; the target's own is the one that is found.
            if (!parent.children.has(name) || parent === around)
                parent.children.set(name, place);
        }
        else if (location !== '')
            place.parent = projectAround(location, byLocation);
    }
    for (const place of places) {
        let depth = 0;
        for (let at = place.parent; at; at = at.parent)
            if (++depth > DEEPEST)
                throw (0,npm_entry/* lockInvalid */.FA)(lock, place.entry.location, `nests packages more than ${DEEPEST} deep.`);
    }
    return places;
}
/** The nearest place above a project's folder; none above one that is outside of the lockfile's folder. */
function projectAround(location, byLocation) {
    const outside = location.startsWith('../');
    for (let end = location.lastIndexOf('/'); end > 0; end = location.lastIndexOf('/', end - 1)) {
        const around = byLocation.get(location.slice(0, end));
        if (around && !around.target)
            return around;
    }
    return outside ? undefined : byLocation.get('');
}
/** What a package at this place gets when it asks for a name: its own `node_modules`, then those around it, links followed. */
function lookUp(from, name) {
    for (let place = from; place; place = place.parent) {
        const found = place.children.get(name);
        if (found)
            return found.target ?? found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/npm/edges.js




/**
 * Resolves every dependency to the place that npm's lookup finds, starting at the project.
 * @throws LOCKFILE_CONFLICT where something that is needed requires a package that is not there
 */
function resolveEdges(lockfile, places) {
    const [root] = places;
    const byUrl = new Set();
    const drifts = [];
    const found = new Map();
    const reach = (start) => {
        const open = [start];
        for (let place = open.pop(); place; place = open.pop()) {
            if (found.has(place))
                continue;
            const needs = needsOf(lockfile, place, byUrl, drifts);
            if (place === root)
                needs.edges = withWorkspaces(places, needs.edges);
            found.set(place, needs);
            for (const { to } of needs.edges)
                open.push(to);
        }
    };
    reach(root);
    const needs = new Map();
    const abandoned = [];
    for (const place of places) {
        if (place.target)
            continue;
        const own = found.get(place);
        if (own)
            needs.set(place, own);
        else if (place.project)
            abandoned.push(place.entry.location);
        else
            needs.set(place, needsOf(lockfile, place, byUrl, undefined));
    }
    for (const { edges } of needs.values()) {
        const kept = edges.filter(({ to }) => needs.has(to));
        if (kept.length < edges.length)
            edges.splice(0, edges.length, ...kept);
    }
    return { needs, byUrl, abandoned, drifts };
}
/** @param drifts undefined for a package that npm does not install: nothing can be wrong with it */
function needsOf({ lock, version }, from, byUrl, drifts) {
    const { location, bundled, optional } = from.entry;
    const outside = location.startsWith('../');
    const edges = [];
    const absent = [];
    for (const [name, { spec, kind, peer }] of from.dependencies) {
        const to = lookUp(from, name);
        const drifted = from.manifest !== undefined && !outside && !peer && from.entry.dependencies.get(name)?.spec !== spec;
        if (drifted)
            drifts?.push({ from, name, spec, to });
        if (to) {
            if (/^https?:/i.test(spec))
                byUrl.add(to);
            // Version 1 only says which packages are optional. A required one that needs an optional one needs it optionally.
            edges.push({ to, kind: version === 1 && kind === 'required' && to.entry.optional && !optional ? 'optional' : kind });
        }
        else if (kind !== 'optional' && !drifted) {
            // Peers can be left to the user, what is bundled is as its publisher packed it, and a folder outside of the project
            // has a lockfile of its own; all else npm would refuse.
            if (drifts && !peer && !bundled && !outside) {
                const who = location === '' ? 'the project' : (0,fault/* quote */.h)(location);
                throw (0,npm_entry/* lockConflict */.QX)(lock, location, `says that ${who} needs ${(0,fault/* quote */.h)(name)}, which the lockfile does not have.`);
            }
            absent.push(name);
        }
    }
    if (absent.length > 0)
        return { edges, gap: { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` } };
    if (version === 1 && !from.project)
        return { edges, gap: { state: 'unknown', reason: 'lockfile version 1 records no peer dependencies' } };
    return { edges };
}
/** A workspace belongs to the project, also where the project asks for it for development only. */
function withWorkspaces([root, ...others], edges) {
    const patterns = root.manifest?.workspaces ?? root.entry.workspaces;
    const members = new Set();
    for (const { target, parent } of others) {
        if (target && target !== root && parent === root && isWorkspace(target.entry.location, patterns))
            members.add(target);
    }
    const own = edges.filter(({ to, kind }) => !members.has(to) || kind === 'required');
    for (const { to } of own)
        members.delete(to);
    return [...own, ...[...members].map((to) => ({ to, kind: 'contains' }))];
}
/**
 * Whether workspace patterns name a folder: the last that matches decides, `!` takes it out. Where a pattern has syntax
 * beyond ours, every linked folder counts: one too many is better than one too few.
 */
function isWorkspace(folder, patterns) {
    let member = false;
    for (const pattern of patterns) {
        const out = pattern.startsWith('!');
        if (/[[(]/.test(pattern))
            member ||= !out;
        else if ((0,glob/* globMatches */.m)(out ? pattern.slice(1) : pattern, folder))
            member = !out;
    }
    return member;
}

// EXTERNAL MODULE: ./lib/npm/facts.js
var npm_facts = __webpack_require__(4969);
;// CONCATENATED MODULE: ./lib/npm/in-step.js

/**
 * Checks, as `npm ci` does before it installs, that a lockfile still satisfies the manifests: what they ask for otherwise
 * than it was locked must be there, and in range.
 * @throws LOCKFILE_OUTDATED
 */
async function assertInStep(drifts, { lock, version: format }) {
    if (drifts.length === 0)
        return;
    const { default: satisfies } = await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(44), __webpack_require__.e(7871)]).then(__webpack_require__.t.bind(__webpack_require__, 7871, 19));
    const { default: validRange } = await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(44), __webpack_require__.e(3381)]).then(__webpack_require__.t.bind(__webpack_require__, 5762, 19));
    const inRange = (version, range) => {
        if (validRange(range, true) !== null)
            return version !== undefined && satisfies(version, range, true);
        // A tag such as "latest" names whatever was locked. Version 1 has no copy of a URL or path to compare with.
        return format === 1 || /^[A-Za-z][\w.-]*$/.test(range);
    };
    const satisfied = ({ name, spec, to }) => {
        if (!to)
            return false;
        if (to.project)
            return true;
        const [, aliased, range = '*'] = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(spec) ?? [];
        if (aliased !== undefined)
            return (to.entry.name ?? name) === aliased && inRange(to.entry.version, range);
        return inRange(to.entry.version, spec);
    };
    const broken = drifts.filter((drift) => !satisfied(drift));
    const [first] = broken;
    if (!first)
        return;
    const sameFile = broken.filter(({ from }) => from === first.from).map(({ name, to }) => (to ? `another version of ${name}` : name));
    const shown = sameFile.slice(0, 5).join(', ') + (sameFile.length > 5 ? ` and ${sameFile.length - 5} more` : '');
    throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${first.from.manifest?.file} asks for ${shown}; ${lock.file} does not have that.`, 'Run "npm install" so that the lockfile follows, and commit it.');
}

// EXTERNAL MODULE: ./lib/npm/integrity.js
var npm_integrity = __webpack_require__(9665);
// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/npm/lockfile.js







/** What a path in its shortest form does not have but at its start; the exact test costs more. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** What no file system takes, and npm writes no longer paths. */
const LONGEST_LOCATION = 4096;
/**
 * Parses `package-lock.json` or `npm-shrinkwrap.json` of lockfile version 1, 2 or 3.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
function parseLockfile(lock) {
    const value = (0,lib_json/* parseJsonObject */.dw)(lock.text, lock.file, (message, fix, options) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', message, fix, options));
    const { lockfileVersion: version } = value;
    if (version === 2 || version === 3)
        return { lock, version, entries: entriesOfPackages(lock, value) };
    if (version === 1)
        return { lock, version, entries: entriesOfVersion1(lock, value) };
    if (typeof version === 'number')
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${lock.file} has lockfileVersion ${version}; 1, 2 and 3 are known.`, 'Use an npm that writes version 3.');
    throw (0,errors/* sbomError */.S)(version === undefined && (0,json/* isObject */.Gv)(value.dependencies) ? 'LOCKFILE_UNSUPPORTED' : 'LOCKFILE_INVALID', `${lock.file} has no lockfileVersion.`, 'Run "npm install" with npm 7 or newer, so that it writes version 3, and commit the file.');
}
function entriesOfPackages(lock, value) {
    const { packages } = value;
    if (!(0,json/* isObject */.Gv)(packages))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, 'has no "packages" object.');
    if (!Object.hasOwn(packages, ''))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, 'has no entry for the project itself (the key "" of "packages").');
    const root = entryOf(lock, '', packages['']);
    if (root.link !== undefined)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, '', 'has a link as the project itself.');
    const top = new npm_entry/* Fields */.C8(lock, '', value);
    const name = root.name ?? top.text('name');
    const version = root.version ?? top.text('version');
    const entries = [{ ...root, ...(name && { name }), ...(version && { version }) }];
    for (const location of Object.keys(packages))
        if (location !== '')
            entries.push(entryOf(lock, location, packages[location]));
    return entries;
}
function entryOf(lock, location, value) {
    if (location.length > LONGEST_LOCATION)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, `has an entry at a path of ${location.length} characters.`);
    if (location.startsWith('/') ||
        /[\0-\x1f\\]/.test(location) ||
        (location !== '' && UNCLEAN.test(location) && posix_.normalize(location) !== location))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, location, `has an entry at ${(0,fault/* quote */.h)(location)}, which is not a relative path in its shortest form.`);
    const fields = new npm_entry/* Fields */.C8(lock, location, value);
    const bundled = fields.flag('inBundle');
    if (fields.flag('link')) {
        const target = fields.text('resolved');
        // A link to the project itself is written as an empty text or a dot.
        const link = posix_.normalize(target ?? '.').replace(/\/$/, '');
        if (posix_.isAbsolute(link))
            throw fields.wrong('resolved', 'a relative path, as a link needs');
        return { location, bundled, dependencies: new Map(), workspaces: [], link: link === '.' ? '' : link };
    }
    const entry = {
        location,
        bundled,
        dependencies: (0,npm_entry/* declaredOf */.yN)(fields, !isInstalled(location)),
        workspaces: location === '' ? fields.workspaces() : [],
    };
    const name = fields.text('name');
    const version = fields.text('version');
    const resolved = fields.get('resolved') === true ? undefined : fields.text('resolved');
    const integrity = fields.text('integrity');
    const licence = fields.licence();
    if (name)
        entry.name = name;
    if (version)
        entry.version = version;
    if (resolved)
        entry.resolved = resolved;
    if (integrity)
        entry.integrity = integrity;
    if (licence)
        entry.licence = licence;
    return entry;
}
/** Whether a location is a package that npm put into a `node_modules` folder, and not a project of the source. */
const isInstalled = (location) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/.test(location);

// EXTERNAL MODULE: ./lib/npm/source.js
var npm_source = __webpack_require__(29);
;// CONCATENATED MODULE: ./lib/npm/read.js











/**
 * Reads an npm lockfile into packages and resolved edges, as npm's own nested lookup gives them.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
async function readNpmLockfile(lock, manifestIn) {
    const base = posix_.dirname(lock.file);
    const folderOf = (place) => posix_.normalize(posix_.join(base, place.entry.location)).replace(/\/$/, '');
    const lockfile = parseLockfile(lock);
    const places = placeEntries(lockfile);
    for (const place of places)
        if (place.project)
            takeManifest(lockfile, place, await manifestIn(folderOf(place)));
    const { needs, byUrl, abandoned, drifts } = resolveEdges(lockfile, places);
    await assertInStep(drifts, lockfile);
    const packages = new Map();
    for (const [place, { gap }] of needs) {
        const facts = place.project ? (0,npm_facts/* projectFacts */.Pr)(folderOf(place), place.manifest, place.entry) : installedOf(lock, place, byUrl.has(place));
        const pkg = { ...facts, edges: [] };
        if (gap)
            pkg.gap = gap;
        packages.set(place, pkg);
    }
    for (const [place, { edges }] of needs)
        packages.get(place).edges = edges.map(({ to, kind }) => ({ to: packages.get(to), kind }));
    return { file: lock.file, root: packages.get(places[0]), packages: [...packages.values()], abandoned };
}
/** npm takes what a project depends on from its manifest. Version 1 has no copy of it, so there it cannot do without. */
function takeManifest({ lock, version, entries }, place, manifest) {
    const { location } = place.entry;
    if (manifest) {
        place.manifest = manifest;
        if (version !== 1 || location === '')
            place.dependencies = manifest.dependencies;
    }
    else if (version === 1 && location === '' && entries.length > 1)
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${lock.file} has lockfileVersion 1, which does not say what the project itself depends on, and there is no package.json beside it.`, 'Add the package.json, or run "npm install" with npm 7 or newer, so that it writes version 3.');
}
/** A package in a `node_modules` folder. */
function installedOf(lock, place, byUrl) {
    const { location, name = place.name, resolved, integrity, licence, bundled } = place.entry;
    if (!(0,npm_facts/* isPackageName */.kb)(name))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, location, `has a package at ${(0,fault/* quote */.h)(location)} with a name that npm does not allow.`);
    const source = (0,npm_source/* sourceOf */.v)(resolved, byUrl);
    const version = place.entry.version ?? versionInArchive(name, source);
    if (version === undefined && source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file')
        throw (0,npm_entry/* lockInvalid */.FA)(lock, location, `has a package at ${(0,fault/* quote */.h)(location)} with neither a version nor a source.`);
    const hashes = integrity === undefined ? [] : (0,npm_integrity/* parseIntegrity */.h)(integrity);
    if (!hashes)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, location, `has a package at ${(0,fault/* quote */.h)(location)} whose "integrity" is not valid.`);
    const qualifiers = { vcs_url: source.vcs, download_url: source.kind === 'tarball' ? source.distribution : undefined };
    const facts = { ...(0,npm_facts/* nameAndPurl */.u1)(name, version, qualifiers, false), hashes };
    // A commit says exactly which source it is, where the lockfile knows no version.
    if (version === undefined && source.commit)
        facts.version = source.commit;
    if (source.distribution)
        facts.distribution = source.distribution;
    if (source.vcs)
        facts.vcs = source.vcs;
    if (licence)
        facts.licence = licence;
    if (bundled)
        facts.bundled = bundled;
    return facts;
}
/** npm names the archives of a registry after the package and its version. */
function versionInArchive(name, { kind, distribution }) {
    const start = `${name.slice(name.indexOf('/') + 1)}-`;
    const file = kind === 'registry' ? /[^/]+$/.exec(distribution ?? '')?.[0] : undefined;
    return file?.startsWith(start) ? /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*(?=\.tgz$)/.exec(file.slice(start.length))?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/npm/reader.js


const npmReader = {
    read: (lock, tree) => readNpmLockfile(lock, (0,manifest/* manifestsOf */.oF)(tree)),
    asks: ({ file, text }) => (0,manifest/* asksForPackages */.Bd)((0,manifest/* parseManifest */.Ng)(file, text)),
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
