export const id = 8509;
export const ids = [8509];
export const modules = {

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


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readClassicLockfile: () => (/* binding */ readClassicLockfile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/fault.js
var lib_fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/members.js
var members = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/npm/facts.js
var facts = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/npm/integrity.js
var npm_integrity = __webpack_require__(9665);
// EXTERNAL MODULE: ./lib/npm/linked.js
var linked = __webpack_require__(7853);
// EXTERNAL MODULE: ./lib/npm/manifest.js
var manifest = __webpack_require__(7037);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(8368);
;// CONCATENATED MODULE: ./lib/yarn/workspaces.js


/**
 * Folders with a `package.json` that workspace patterns name, sorted. A pattern that starts with `!` takes folders out.
 * @param base folder that the patterns are relative to
 * @returns paths relative to the source
 */
async function workspaceFolders(tree, base, patterns) {
    if (patterns.length === 0)
        return [];
    const start = base === '.' ? '' : `${base}/`;
    const [wanted, unwanted] = [true, false].map((want) => patterns.filter((pattern) => pattern.startsWith('!') !== want).map((pattern) => posix_.normalize(pattern.replace(/^!/, ''))));
    const isMember = (folder) => wanted.some((pattern) => (0,glob/* globMatches */.m)(pattern, folder)) && !unwanted.some((pattern) => (0,glob/* globMatches */.m)(pattern, folder));
    return (await tree.find('package.json'))
        .map((file) => posix_.dirname(file))
        .filter((folder) => folder !== base && folder.startsWith(start) && isMember(folder.slice(start.length)));
}

// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/yarn/classic/lockfile.js


/** Fields with one value. The last four say nothing about which packages there are. */
const VALUES = new Set(['version', 'resolved', 'integrity', 'name', 'uid', 'registry', 'cacheKey']);
/** Fields with a list of names and values. */
const LISTS = new Set(['dependencies', 'optionalDependencies', 'permissions', 'prebuiltVariants']);
const REWRITE = 'Run "yarn install" once, so that Yarn writes the lockfile anew, and commit it.';
/**
 * Parses `yarn.lock` of Yarn 1, line by line: patterns at the margin, fields below, names of a list deeper.
 * @throws LOCKFILE_INVALID with the line; LOCKFILE_UNSUPPORTED
 */
function parseClassicLockfile({ file, text }) {
    const fault = (0,lib_fault/* faultsOf */.x)(file, REWRITE);
    const wrong = (line, message) => fault.invalid(message, line);
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict)
        throw wrong((0,lib_json/* lineAt */.mh)(text, conflict.index), 'has the markers of an unresolved merge conflict.');
    if (text.trim() === '')
        throw fault.invalid('is empty.');
    const format = /^# yarn lockfile v(\d+)/m.exec(text)?.[1] ?? '1';
    if (format !== '1')
        throw fault.unsupported(`is of version ${(0,lib_fault/* quote */.h)(format)}; 1 is known.`);
    const entries = [];
    const byPattern = new Map();
    let entry;
    let list;
    let number = 0;
    for (const raw of text.split('\n')) {
        number++;
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const plain = line.trimStart();
        if (plain === '' || plain.startsWith('#'))
            continue;
        const indent = line.length - plain.length;
        const opens = plain.endsWith(':');
        const tokens = tokensOf(opens ? plain.slice(0, -1) : plain);
        if (!tokens || line.slice(0, indent) !== ' '.repeat(indent))
            throw wrong(number, 'is not a line that Yarn writes.');
        const { words, commas } = tokens;
        const [key = '', value] = words;
        if (indent === 0 && opens && commas === words.length - 1) {
            entry = draftAt(number, words);
            list = undefined;
            entries.push(entry);
            for (const pattern of words) {
                if (byPattern.has(pattern))
                    throw wrong(number, `resolves ${(0,lib_fault/* quote */.h)(pattern)} a second time.`);
                byPattern.set(pattern, entry);
            }
        }
        else if (indent === 2 && entry && commas === 0 && !entry.seen.has(key)) {
            entry.seen.add(key);
            if (opens && words.length === 1 && LISTS.has(key))
                list = entry.lists[key] ?? new Map();
            else if (!opens && value !== undefined && words.length === 2 && VALUES.has(key)) {
                list = undefined;
                if (key === 'version' || key === 'resolved' || key === 'integrity')
                    entry[key] = value;
            }
            else
                throw wrong(number, 'has a field that is not known, and may hold anything.');
        }
        else if (indent === 4 && list && !opens && commas === 0 && value !== undefined && words.length === 2 && !list.has(key)) {
            list.set(key, value);
        }
        else
            throw wrong(number, 'is not a line that Yarn writes.');
    }
    return { file, entries, byPattern };
}
function draftAt(line, patterns) {
    const lists = { dependencies: new Map(), optionalDependencies: new Map() };
    return { line, patterns, dependencies: lists.dependencies, optional: lists.optionalDependencies, seen: new Set(), lists };
}
/** Words of a line, bare or in quotation marks, apart by blanks or commas. */
function tokensOf(text) {
    const token = /"(?:[^"\\]|\\.)*"|[^\s",]+/y;
    const gap = / *(,?) */y;
    const words = [];
    let commas = 0;
    for (let at = 0; at < text.length;) {
        token.lastIndex = at;
        const found = token.exec(text)?.[0];
        if (found === undefined)
            return undefined;
        words.push(found.startsWith('"') ? unquote(found) : found);
        gap.lastIndex = at + found.length;
        const between = gap.exec(text);
        at = gap.lastIndex;
        if (at < text.length && between[0] === '')
            return undefined;
        if (between[1] !== '')
            commas++;
    }
    return { words, commas };
}
function unquote(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text.slice(1, -1);
    }
}

// EXTERNAL MODULE: ./lib/npm/archive.js
var archive = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/npm/source.js
var source = __webpack_require__(29);
;// CONCATENATED MODULE: ./lib/yarn/classic/source.js


/** Splits `name@range`; a pattern may also be a URL alone. */
function patternOf(text) {
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text, range: '' } : { name: text.slice(0, at), range: text.slice(at + 1) };
}
/** The package that an alias stands for. */
const aliasOf = (range) => /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(range)?.[1];
/** Whether a range is no version of a registry: a URL, a path, a repository. */
const isExotic = (range) => /[:/]/.test(range) && !range.startsWith('npm:');
/** The folder that a range names, relative to the lockfile's. */
function folderOf(range) {
    const [, kind, folder] = /^(file|link):(.*)$/s.exec(range) ?? [];
    if (kind !== undefined)
        return { kind: kind, folder: folder };
    return /^\.{1,2}(?:\/|$)/.test(range) ? { kind: 'file', folder: range } : undefined;
}
/**
 * Reads `resolved`: the address of an archive and, after `#`, its SHA-1, or a repository and its commit.
 * @param exotic whether it was asked for otherwise than by a version
 */
function resolvedOf(resolved, exotic) {
    if (resolved === undefined)
        return { kind: 'unknown' };
    const hash = resolved.indexOf('#');
    const [address, fragment] = hash < 0 ? [resolved, ''] : [resolved.slice(0, hash), resolved.slice(hash + 1)];
    const id = /^[0-9a-f]{40}$/.test(fragment) ? fragment : undefined;
    const sha1 = id && { sha1: id };
    if (/^https?:\/\//i.test(address)) {
        const repository = exotic && id !== undefined && !/\.(?:tgz|tar|tar\.gz)$/i.test(address.replace(/\?.*$/s, ''));
        if (repository)
            return (0,source/* sourceOf */.v)(`git+${resolved}`, true);
        return { ...(0,archive/* archiveOf */.Y)(address, exotic ? 'tarball' : 'registry'), ...sha1 };
    }
    if (address.startsWith('file:'))
        return { ...(0,source/* sourceOf */.v)(address, true), ...sha1 };
    if (/^(?:git\+)?ssh:|^git/.test(address))
        return (0,source/* sourceOf */.v)(address.startsWith('ssh:') ? `git+${resolved}` : resolved, true);
    // The name of an archive in an offline mirror.
    return { kind: 'unknown', ...sha1 };
}

;// CONCATENATED MODULE: ./lib/yarn/classic/read.js












/**
 * Reads a lockfile of Yarn 1. It has packages by what was asked for; who asks is in the manifests of the root and of its
 * workspaces, which Yarn takes first where their version is in range.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
async function readClassicLockfile(lock, tree) {
    const lockfile = parseClassicLockfile(lock);
    const base = posix_.dirname(lock.file);
    const manifestIn = (0,manifest/* manifestsOf */.oF)(tree);
    const projects = await projectsOf(lockfile, base, tree, manifestIn);
    const root = projects[0].pkg;
    const placed = (folder) => posix_.normalize(posix_.join(base, folder)).replace(/(?<=.)\/$/, '');
    const byFolder = new Map(projects.map(({ folder, pkg }) => [folder, pkg]));
    const packages = new Map();
    for (const entry of lockfile.entries)
        packages.set(entry, await packageOf(lockfile, entry, placed, manifestIn));
    const workspaceOf = await workspacesByName(projects);
    const resolutions = resolutionsOf(projects[0].manifest);
    const links = new linked/* LinkedFolders */.R(manifestIn);
    const resolve = async (name, range) => {
        const workspace = isExotic(range) ? undefined : workspaceOf(name, range);
        if (workspace)
            return workspace;
        const entry = lockfile.byPattern.get(`${name}@${range}`) ??
            (range === '' ? lockfile.byPattern.get(name) : undefined) ??
            lockfile.byPattern.get(`${name}@${resolutions.get(name)}`);
        const place = folderOf(range);
        if (place?.kind !== 'link')
            return entry && packages.get(entry);
        const folder = placed(place.folder);
        return byFolder.get(folder) ?? (await links.at(folder, name)) ?? 'nothing';
    };
    for (const { manifest, pkg } of projects)
        pkg.edges = await edgesOfProject(lockfile, manifest, resolve);
    for (const [entry, pkg] of packages)
        pkg.edges = await edgesOfEntry(lockfile, entry, resolve);
    root.edges = (0,members/* withMembers */.g)(root, byFolder.values());
    return { file: lock.file, root, packages: [...byFolder.values(), ...links.all(), ...packages.values()], abandoned: [] };
}
async function projectsOf({ file, entries }, base, tree, manifestIn) {
    const top = posix_.normalize(base);
    const manifest = await manifestIn(top);
    if (!manifest && entries.length > 0)
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${file} does not say what the project itself depends on, as those of Yarn 1 do not, and there is no package.json beside it.`, 'Add the package.json.');
    const project = (folder, manifest) => ({
        folder,
        manifest,
        pkg: { ...(0,facts/* projectFacts */.Pr)(folder, manifest), edges: [] },
    });
    const none = { file: '', value: {}, dependencies: new Map(), workspaces: [] };
    const projects = [project(top, manifest ?? none)];
    for (const folder of await workspaceFolders(tree, top, manifest?.workspaces ?? [])) {
        const member = await manifestIn(folder);
        if (member)
            projects.push(project(folder, member));
    }
    return projects;
}
/** Finds a workspace by name, where its version is in range, as Yarn does before it looks at anything else. */
async function workspacesByName([, ...members]) {
    const byName = new Map();
    for (const member of members)
        if (typeof member.manifest.value.name === 'string')
            byName.set(member.manifest.value.name, member);
    if (byName.size === 0)
        return () => undefined;
    const { default: satisfies } = await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(44), __webpack_require__.e(7871)]).then(__webpack_require__.t.bind(__webpack_require__, 7871, 19));
    return (name, range) => {
        const member = byName.get(name);
        const version = member?.manifest.value.version;
        return member && typeof version === 'string' && satisfies(version, range === '' ? '*' : range, true) ? member.pkg : undefined;
    };
}
/** What the root wants instead of any other version, by the name at the end of each path. One name with two versions is left out. */
function resolutionsOf({ value }) {
    const ranges = new Map();
    const several = new Set();
    for (const [pattern, range] of Object.entries((0,json/* isObject */.Gv)(value.resolutions) ? value.resolutions : {})) {
        const name = /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)$/.exec(pattern)?.[1];
        if (name === undefined || typeof range !== 'string')
            continue;
        if (ranges.has(name) && ranges.get(name) !== range)
            several.add(name);
        ranges.set(name, range);
    }
    for (const name of several)
        ranges.delete(name);
    return ranges;
}
async function edgesOfProject({ file }, { file: manifest, dependencies }, resolve) {
    const edges = [];
    const absent = [];
    for (const [name, { spec, kind, peer }] of dependencies) {
        // Yarn 1 leaves the peers of a project to whoever installs it.
        if (peer)
            continue;
        const to = await resolve(name, spec);
        if (typeof to === 'object')
            edges.push({ to, kind });
        else if (!to && kind !== 'optional')
            absent.push(name);
    }
    if (absent.length > 0)
        throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${manifest} asks for ${absent.slice(0, 5).join(', ')}${absent.length > 5 ? ` and ${absent.length - 5} more` : ''}; ${file} does not have that.`, 'Run "yarn install" so that the lockfile follows, and commit it.');
    return edges;
}
async function edgesOfEntry({ file }, { line, patterns, dependencies, optional }, resolve) {
    const edges = [];
    for (const [list, kind] of [
        [dependencies, 'required'],
        [optional, 'optional'],
    ]) {
        for (const [name, range] of list) {
            const to = await resolve(name, range);
            if (typeof to === 'object')
                edges.push({ to, kind });
            else if (!to && kind === 'required')
                throw (0,lib_fault/* faultsOf */.x)(file, REWRITE).conflict(`says that ${(0,lib_fault/* quote */.h)(patterns[0] ?? '')} needs ${(0,lib_fault/* quote */.h)(`${name}@${range}`)}, which it does not have.`, line);
        }
    }
    return edges;
}
async function packageOf({ file }, entry, placed, manifestIn) {
    const { line, patterns, version, resolved, integrity } = entry;
    const wrong = (message) => (0,lib_fault/* faultsOf */.x)(file, REWRITE).invalid(`has a package ${(0,lib_fault/* quote */.h)(patterns[0] ?? '')} ${message}`, line);
    const asked = patterns.map(patternOf);
    const name = nameOf(asked);
    if (!(0,facts/* isPackageName */.kb)(name))
        throw wrong('with a name that npm does not allow.');
    const folder = asked.map(({ range }) => folderOf(range)).find((place) => place !== undefined);
    if (folder && resolved === undefined && !/\.(?:tgz|tar|tar\.gz)$/i.test(folder.folder)) {
        const place = placed(folder.folder);
        return { ...(0,facts/* projectFacts */.Pr)(place, await manifestIn(place), { name, version }), edges: [] };
    }
    if (version === undefined)
        throw wrong('without a version.');
    const { kind, sha1, distribution, vcs } = resolvedOf(resolved, asked.some(({ range }) => isExotic(range)));
    const digests = integrity === undefined ? [] : (0,npm_integrity/* parseIntegrity */.h)(integrity);
    if (!digests)
        throw wrong('whose "integrity" is not valid.');
    const hashes = sha1 && kind !== 'git' && !digests.some(({ algorithm }) => algorithm === 'SHA-1')
        ? [{ algorithm: 'SHA-1', hex: sha1 }, ...digests]
        : digests;
    return {
        ...(0,facts/* nameAndPurl */.u1)(name, version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false),
        hashes,
        ...(distribution && { distribution }),
        ...(vcs && { vcs }),
        edges: [],
        gap: { state: 'unknown', reason: 'Yarn 1 records no peer dependencies' },
    };
}
/** An entry may be asked for by its own name and by aliases; its field "name" may be either. */
function nameOf(asked) {
    for (const { range } of asked) {
        const real = aliasOf(range);
        if (real !== undefined)
            return real;
    }
    return asked[0]?.name ?? '';
}


/***/ })

};
