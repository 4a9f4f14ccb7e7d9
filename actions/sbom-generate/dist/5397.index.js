export const id = 5397;
export const ids = [5397];
export const modules = {

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  denoReader: () => (/* binding */ denoReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/jsonc.js
var jsonc = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/deno/manifest.js





/** @throws MANIFEST_INVALID */
function parseDenoManifest(file, text) {
    const value = (0,lib_json/* parseJsonObject */.dw)((0,jsonc/* withoutComments */.f)(text), file, (message, fix) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', message, fix));
    const maps = [value.imports, ...Object.values((0,json/* isObject */.Gv)(value.scopes) ? value.scopes : {})];
    const targets = maps.flatMap((map) => Object.values((0,json/* isObject */.Gv)(map) ? map : {}));
    const imports = targets.filter((target) => typeof target === 'string' && /^(?:jsr|npm|https?):/.test(target));
    return { file, value, imports: imports.map((target) => target.replace(/^(jsr|npm):\//, '$1:')) };
}
/** Gives the manifest in a folder relative to the source; Deno takes `deno.json` where there are both. */
async function denoManifestIn(tree, folder) {
    for (const name of ['deno.json', 'deno.jsonc']) {
        const file = posix_.join(folder, name);
        const text = await tree.text(file);
        if (text !== undefined)
            return parseDenoManifest(file, text);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/gap.js
var gap = __webpack_require__(460);
// EXTERNAL MODULE: ./lib/members.js
var members = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/npm/archive.js
var archive = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/npm/entry.js
var entry = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/npm/facts.js
var facts = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/npm/integrity.js
var npm_integrity = __webpack_require__(9665);
// EXTERNAL MODULE: ./lib/purl.js
var purl = __webpack_require__(6919);
;// CONCATENATED MODULE: ./lib/deno/lockfile.js





const KNOWN = new Set(['version', 'specifiers', 'npm', 'jsr', 'remote', 'redirects', 'workspace', 'packages']);
/**
 * Parses `deno.lock`, versions 2 to 5.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
function parseDenoLockfile({ file, text }) {
    const lock = { file, text, rewrite: 'Run "deno install" once, so that Deno writes the lockfile anew, and commit it.' };
    const value = (0,lib_json/* parseJsonObject */.dw)(text, file, (message, fix, options) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', message, fix, options));
    const { version } = value;
    if (typeof version !== 'string' || !/^[2-5]$/.test(version))
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${file} ${version === undefined ? 'has no version' : `is of version ${(0,fault/* quote */.h)(String(version))}`}; 2 to 5 are known.`, 'Use a Deno that writes version 5.');
    for (const key of Object.keys(value)) {
        if (!KNOWN.has(key))
            throw (0,entry/* lockInvalid */.FA)(lock, key, `has an entry ${(0,fault/* quote */.h)(key)} at its top, which may hold anything.`);
    }
    const top = new entry/* Fields */.C8(lock, '', value);
    const [npm, jsr, listed] = partsOf(top, version);
    const entries = new Map();
    const specifiers = new Map(listed.map(([wanted, given]) => [wanted, /^(?:npm|jsr):/.test(given) ? given : givenFor(wanted, given)]));
    const byName = uniqueNames(Object.keys(npm));
    for (const [id, about] of Object.entries(npm))
        entries.set(`npm:${id}`, npmEntry(lock, id, about, byName));
    const asked = new Set();
    const bare = new Map([...specifiers.keys()].reverse().map((wanted) => [nameOf(wanted), wanted]));
    for (const [id, about] of Object.entries(jsr)) {
        const wants = new entry/* Fields */.C8(lock, id, about).get('dependencies') ?? [];
        if (!isTexts(wants))
            throw (0,entry/* lockInvalid */.FA)(lock, id, `has a package ${(0,fault/* quote */.h)(id)} whose dependencies are not a list.`);
        const found = wants.map((wanted) => {
            const specifier = specifiers.has(wanted) ? wanted : bare.get(wanted);
            if (specifier === undefined)
                throw (0,entry/* lockConflict */.QX)(lock, id, `says that ${(0,fault/* quote */.h)(id)} needs ${(0,fault/* quote */.h)(wanted)}, which it does not have.`);
            asked.add(specifier);
            return { to: specifiers.get(specifier), kind: 'required' };
        });
        entries.set(`jsr:${id}`, jsrEntry(lock, id, about, found));
    }
    for (const [wanted, given] of specifiers)
        if (!entries.has(given))
            throw (0,entry/* lockConflict */.QX)(lock, undefined, `gives ${(0,fault/* quote */.h)(given)} for ${(0,fault/* quote */.h)(wanted)}, which it does not have.`);
    const remote = new Map(top.specs('remote'));
    return { lock, entries, specifiers, asked, remote, ...workspaceOf(lock, top) };
}
/** The parts stood elsewhere in earlier versions. */
function partsOf(top, version) {
    if (version > '3')
        return [top.object('npm') ?? {}, top.object('jsr') ?? {}, top.specs('specifiers')];
    const parts = top.object(version === '3' ? 'packages' : 'npm');
    if (!parts)
        return [{}, {}, []];
    const inner = top.inner(version === '3' ? 'packages' : 'npm');
    if (version === '3')
        return [inner.object('npm') ?? {}, inner.object('jsr') ?? {}, inner.specs('specifiers')];
    return [inner.object('packages') ?? {}, {}, inner.specs('specifiers').map(([wanted, given]) => [`npm:${wanted}`, `npm:${given}`])];
}
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
/** `npm:` and a name of what is asked for, without its range. */
const nameOf = (wanted) => /^(?:npm|jsr):(?:@[^/@]+\/)?[^/@]+/.exec(wanted)?.[0] ?? wanted;
const givenFor = (wanted, version) => `${nameOf(wanted)}@${version}`;
/** A name and what stands after it: a version and, after `_`, its peers. */
const splitId = (id) => {
    const at = id.indexOf('@', 1);
    return at < 0 ? undefined : [id.slice(0, at), id.slice(at + 1)];
};
/** Where a package is there once, others ask for it by its name alone. */
function uniqueNames(ids) {
    const byName = new Map();
    for (const id of ids) {
        const name = splitId(id)?.[0] ?? id;
        byName.set(name, byName.has(name) ? undefined : id);
    }
    return byName;
}
function npmEntry(lock, id, about, byName) {
    const fields = new entry/* Fields */.C8(lock, id, about);
    const [name, rest] = splitId(id) ?? ['', ''];
    const peers = new Set(idsOf(fields, 'optionalPeers').map(([peer]) => peer));
    const dependencies = ['dependencies', 'optionalDependencies'].flatMap((field) => idsOf(fields, field).map(([alias, written]) => {
        const to = splitId(written) ? written : byName.get(written);
        if (to === undefined)
            throw (0,entry/* lockConflict */.QX)(lock, id, `says that ${(0,fault/* quote */.h)(id)} needs ${(0,fault/* quote */.h)(written)}, which it does not have.`);
        return { to: `npm:${to}`, kind: field === 'dependencies' && !peers.has(alias) ? 'required' : 'optional' };
    }));
    const version = rest.split('_', 1)[0];
    return { registry: 'npm', name, version, integrity: fields.text('integrity'), tarball: fields.text('tarball'), dependencies };
}
/** Versions 2 and 3 have an object of name and id, later ones a list of `id`, `name` or `alias@npm:id`. */
function idsOf(fields, field) {
    const value = fields.get(field) ?? [];
    if ((0,json/* isObject */.Gv)(value))
        return fields.specs(field);
    if (!isTexts(value))
        throw fields.wrong(field, 'a list of packages');
    return value.map((text) => {
        const [name, rest] = splitId(text) ?? [text, ''];
        return [name, rest.startsWith('npm:') ? rest.slice('npm:'.length) : text];
    });
}
function jsrEntry(lock, id, about, dependencies) {
    const fields = new entry/* Fields */.C8(lock, id, about);
    const [name, version] = splitId(id) ?? ['', ''];
    return { registry: 'jsr', name, version, integrity: fields.text('integrity'), tarball: undefined, dependencies };
}
function workspaceOf(lock, top) {
    if (top.object('workspace') === undefined)
        return { members: [{ folder: '', wants: [], packageJson: false }], hasWorkspace: false, links: [] };
    const workspace = top.inner('workspace');
    const others = Object.entries(workspace.object('members') ?? {}).map(([folder, about]) => {
        if (folder === '' || folder.startsWith('/') || /[\0-\x1f\\]/.test(folder))
            throw (0,entry/* lockInvalid */.FA)(lock, folder, `has a project at ${(0,fault/* quote */.h)(folder)}.`);
        return memberOf(folder, new entry/* Fields */.C8(lock, folder, about));
    });
    const links = ['links', 'patches'].flatMap((field) => Object.keys(workspace.object(field) ?? {}));
    return { members: [memberOf('', workspace), ...others], hasWorkspace: true, links };
}
function memberOf(folder, fields) {
    const packageJson = fields.object('packageJson');
    const lists = [fields, ...(packageJson ? [fields.inner('packageJson')] : [])].map((part) => part.get('dependencies') ?? []);
    const wants = lists.flatMap((list) => {
        if (!isTexts(list))
            throw fields.wrong('dependencies', 'a list of what is asked for');
        return list;
    });
    return { folder, wants, packageJson: packageJson !== undefined };
}

// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
;// CONCATENATED MODULE: ./lib/deno/remote.js




/** A part of a path such as `oak@v12.1.0`. */
const VERSIONED = /^(.+)@(v?\d[^@]*)$/;
/**
 * Modules that are imported by URL. Where a part of the path has a version, all modules below it are one package, whose digest
 * is not known; any other module is one of its own.
 */
function remotePackages({ lock, remote }) {
    const packages = new Map();
    for (const [address, hex] of remote) {
        const url = (0,lib_url/* cleanUrl */.TG)(address);
        if (!url || !/^[0-9a-f]{64}$/.test(hex))
            throw (0,entry/* lockInvalid */.FA)(lock, undefined, `has a module ${(0,fault/* quote */.h)(url ?? 'whose URL is not valid')} without its SHA-256.`);
        const { host, pathname } = new URL(url);
        const parts = pathname.split('/').slice(1);
        const index = parts.findIndex((part) => VERSIONED.test(part));
        const place = index < 0 ? url : `${url.slice(0, url.indexOf('/', 'https://'.length))}/${parts.slice(0, index + 1).join('/')}`;
        const known = packages.get(place);
        if (known) {
            // Several files have no digest in common.
            known.hashes = [];
            delete known.distribution;
            continue;
        }
        const last = index < 0 ? parts.length - 1 : index;
        const [, name = parts[last] ?? '', version] = VERSIONED.exec(decoded(parts[last] ?? '')) ?? [];
        const namespace = [host, ...parts.slice(0, last)]
            .filter((part) => part !== '')
            .map(decoded)
            .join('/');
        const facts = { type: 'generic', namespace, name: name || host, ...(version && { version }) };
        packages.set(place, {
            ...facts,
            purl: (0,purl/* purlOf */.V)({ ...facts, qualifiers: { download_url: place } }),
            hashes: [{ algorithm: 'SHA-256', hex }],
            distribution: url,
            edges: [],
            gap: { state: 'unknown', reason: 'the lockfile does not say what imports which module by URL' },
        });
    }
    return [...packages.values()];
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/deno/read.js













/**
 * Reads a Deno lockfile: packages of JSR and npm with what each asks for, and modules that are imported by URL.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
async function readDenoLockfile(lock, tree) {
    const lockfile = parseDenoLockfile(lock);
    const base = posix_.dirname(lock.file);
    const placed = (folder) => posix_.normalize(posix_.join(base, folder)).replace(/(?<=.)\/$/, '');
    const packages = new Map([...lockfile.entries].map(([key, entry]) => [key, packageOf(lockfile, key, entry)]));
    for (const [key, { dependencies }] of lockfile.entries) {
        packages.get(key).edges = dependencies.map(({ to, kind }) => {
            const target = packages.get(to);
            if (!target)
                throw (0,entry/* lockConflict */.QX)(lockfile.lock, key.slice(4), `says that ${(0,fault/* quote */.h)(key)} needs ${(0,fault/* quote */.h)(to)}, which it does not have.`);
            return { to: target, kind };
        });
    }
    const projects = new Map();
    const manifests = new Map();
    const byName = new Map();
    for (const member of lockfile.members) {
        const manifest = await denoManifestIn(tree, placed(member.folder));
        if (manifest)
            manifests.set(member, manifest);
        const project = projectOf(placed(member.folder), manifest);
        projects.set(member, project);
        if (typeof manifest?.value.name === 'string')
            byName.set(`jsr:${manifest.value.name}`, project);
    }
    if (lockfile.hasWorkspace)
        assertInStep(lockfile, manifests, byName);
    const [top] = lockfile.members;
    const root = projects.get(top);
    for (const [{ wants }, project] of projects)
        connect(lockfile, wants, project, packages, byName);
    root.edges.push(...importedBySource(lockfile, packages));
    if (lockfile.links.length > 0) {
        const names = lockfile.links.map(nameOf).sort().join(', ');
        (0,gap/* addGap */.E)(root, { state: 'incomplete', reason: `linked on one machine, and not in the lockfile: ${names}` });
    }
    const remote = remotePackages(lockfile);
    root.edges.push(...remote.map((to) => ({ to, kind: 'required' })));
    if (remote.length > 0)
        (0,gap/* addGap */.E)(root, { state: 'unknown', reason: 'the lockfile does not say what imports which module by URL' });
    root.edges = (0,members/* withMembers */.g)(root, projects.values());
    const uncovered = lockfile.members
        .filter(({ packageJson }) => !packageJson)
        .map(({ folder }) => posix_.join(placed(folder), 'package.json'));
    return { file: lock.file, root, packages: [...projects.values(), ...packages.values(), ...remote], abandoned: [], uncovered };
}
function projectOf(folder, manifest) {
    const text = (field) => {
        const value = manifest?.value[field];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const called = text('name') ?? (folder.startsWith('.') ? '' : posix_.basename(folder));
    const [, namespace, name = called] = /^(@[^/]+)\/(.+)$/.exec(called) ?? [];
    const [version, licence] = [text('version'), text('license')];
    return {
        type: 'generic',
        ...(namespace && { namespace }),
        name,
        ...(version && { version }),
        ...(name && { purl: (0,purl/* purlOf */.V)({ type: 'generic', namespace, name, version }) }),
        folder,
        ...(licence && { licence }),
        hashes: [],
        edges: [],
    };
}
function packageOf({ lock }, key, { registry, name, version, integrity, tarball }) {
    const wrong = (message) => (0,entry/* lockInvalid */.FA)(lock, key.slice(4), `has a package ${(0,fault/* quote */.h)(key)} ${message}`);
    if (!(0,facts/* isPackageName */.kb)(name) || version === '')
        throw wrong('without a name and a version.');
    if (registry === 'npm') {
        const hashes = integrity === undefined ? [] : (0,npm_integrity/* parseIntegrity */.h)(integrity);
        if (!hashes)
            throw wrong('whose "integrity" is not valid.');
        const distribution = tarball === undefined ? undefined : (0,archive/* archiveOf */.Y)(tarball, 'registry').distribution;
        return { ...(0,facts/* nameAndPurl */.u1)(name, version, {}, false), hashes, ...(distribution && { distribution }), edges: [] };
    }
    if (integrity === undefined || !/^[0-9a-f]{64}$/.test(integrity))
        throw wrong('whose "integrity" is not valid.');
    // JSR has no type of purl. What the digest is of, and what stands for the version, is the list of its files.
    const distribution = `https://jsr.io/${name}/${version}_meta.json`;
    const [namespace, plain] = name.split('/');
    return {
        type: 'generic',
        namespace,
        name: plain,
        version,
        purl: (0,purl/* purlOf */.V)({ type: 'generic', namespace, name: plain, version, qualifiers: { download_url: distribution } }),
        hashes: [{ algorithm: 'SHA-256', hex: integrity }],
        distribution,
        edges: [],
    };
}
/** What is asked for without having been resolved is not used, or not yet. */
function connect({ specifiers }, wants, project, packages, members) {
    const absent = [];
    for (const wanted of wants) {
        const to = packages.get(specifiers.get(wanted) ?? '') ?? members.get(nameOf(wanted));
        if (to)
            project.edges.push({ to, kind: 'required' });
        else
            absent.push(wanted);
    }
    if (absent.length > 0)
        (0,gap/* addGap */.E)(project, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
}
/** What neither a project's manifest nor a package asks for, the source itself imports. */
function importedBySource({ specifiers, asked, members }, packages) {
    const wanted = new Set([...asked, ...members.flatMap(({ wants }) => wants)]);
    return [...specifiers].flatMap(([specifier, key]) => wanted.has(specifier) ? [] : [{ to: packages.get(key), kind: 'required' }]);
}
/**
 * A manifest that asks for a package of which the lockfile knows nothing is newer than it.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep({ lock, members, specifiers }, manifests, byName) {
    const known = new Set([...specifiers.keys(), ...members.flatMap(({ wants }) => wants)].map(nameOf));
    for (const { file, imports } of manifests.values()) {
        const names = new Set(imports.filter((wanted) => !/^https?:/.test(wanted)).map(nameOf));
        const broken = [...names].filter((name) => !known.has(name) && !byName.has(name));
        if (broken.length > 0)
            throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${file} asks for ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''}; ${lock.file} does not have that.`, 'Run "deno install" so that the lockfile follows, and commit it.');
    }
}

;// CONCATENATED MODULE: ./lib/deno/reader.js


const denoReader = {
    read: readDenoLockfile,
    asks({ file, text }) {
        const { imports, value } = parseDenoManifest(file, text);
        return imports.length > 0 || value.importMap !== undefined;
    },
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

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addGap)
/* harmony export */ });
/** Says why the dependencies of a package may not be all; several reasons are joined, and the worse state stays. */
function addGap(pkg, gap) {
    const before = pkg.gap;
    if (before?.reason.split('; ').includes(gap.reason))
        return;
    const state = before?.state === 'incomplete' ? 'incomplete' : gap.state;
    pkg.gap = before ? { state, reason: `${before.reason}; ${gap.reason}` } : gap;
}


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


/***/ })

};
