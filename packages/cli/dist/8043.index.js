export const id = 8043;
export const ids = [8043];
export const modules = {

/***/ 98043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cargoReader: () => (/* binding */ cargoReader)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(62732);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/toml.js
var toml = __webpack_require__(68015);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/manifest.js




const damaged = (file, message) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', `${file} ${message}`, 'Correct the file; Cargo does not read it either.');
/** @throws MANIFEST_INVALID */
async function parseManifest(file, text) {
    const value = await (0,toml/* parseToml */.M)(text, file, (message, fix) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', message, fix));
    const table = (of, ...keys) => {
        const key = keys.find((name) => Object.hasOwn(of, name));
        const inner = key === undefined ? {} : of[key];
        if (!(0,json/* isObject */.Gv)(inner))
            throw damaged(file, `has ${(0,fault/* quote */.h)(key)}, which is not a table.`);
        return inner;
    };
    const list = (of, key) => texts(of[key]) ?? raise(file, key);
    const targets = Object.values(table(value, 'target')).map((target) => ((0,json/* isObject */.Gv)(target) ? target : raise(file, 'target')));
    const tables = [value, ...targets].flatMap((of) => [
        { development: false, table: table(of, 'dependencies') },
        { development: false, table: table(of, 'build-dependencies', 'build_dependencies') },
        { development: true, table: table(of, 'dev-dependencies', 'dev_dependencies') },
    ]);
    const workspace = table(value, 'workspace');
    const patches = [
        ...Object.values(table(value, 'patch')).map((of) => ((0,json/* isObject */.Gv)(of) ? of : raise(file, 'patch'))),
        table(value, 'replace'),
    ];
    const own = ['package', 'project'].find((key) => Object.hasOwn(value, key));
    return {
        file,
        ...(own && { package: table(value, own) }),
        features: new Map(Object.entries(table(value, 'features')).map(([name, of]) => [name, texts(of) ?? raise(file, 'features')])),
        tables,
        workspace: {
            members: list(workspace, 'members'),
            exclude: list(workspace, 'exclude'),
            package: table(workspace, 'package'),
            dependencies: table(workspace, 'dependencies'),
            patches: patches.flatMap((of) => Object.values(of)).flatMap((to) => ((0,json/* isObject */.Gv)(to) && typeof to.path === 'string' ? [to.path] : [])),
        },
        isWorkspace: Object.hasOwn(value, 'workspace'),
    };
}
function raise(file, key) {
    throw damaged(file, `has ${(0,fault/* quote */.h)(key)}, which is not what Cargo knows under this name.`);
}
/** @returns undefined for what is no list of texts; an empty list where there is none */
const texts = (value) => value === undefined ? [] : Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
/** What a package declares, with what it takes from its workspace. @throws MANIFEST_INVALID */
function dependenciesOf({ file, tables }, workspace) {
    return tables.flatMap(({ development, table }) => Object.entries(table).map(([key, written]) => {
        const own = tableOf(written) ?? raise(file, key);
        const inherited = own.workspace === true;
        const shared = inherited && workspace && Object.hasOwn(workspace.dependencies, key) ? tableOf(workspace.dependencies[key]) : {};
        if (inherited && workspace && !Object.hasOwn(workspace.dependencies, key))
            throw damaged(file, `takes ${(0,fault/* quote */.h)(key)} from its workspace, which does not have it.`);
        const all = { ...shared, ...own };
        const text = (field) => {
            const value = all[field];
            return value === undefined || typeof value === 'string' ? value : raise(file, key);
        };
        const [requirement, path, name = key] = [text('version'), text('path'), text('package')];
        return {
            key,
            name,
            ...(requirement && { requirement }),
            development,
            optional: own.optional === true,
            features: [...(texts(shared?.features) ?? raise(file, key)), ...(texts(own.features) ?? raise(file, key))],
            defaultFeatures: (all['default-features'] ?? all.default_features) !== false,
            ...(path !== undefined && { path }),
            git: all.git !== undefined,
            inherited,
        };
    }));
}
const tableOf = (value) => typeof value === 'string' ? { version: value } : (0,json/* isObject */.Gv)(value) ? value : undefined;
/** A field of a package, from the workspace where it says so. */
function fieldOf(manifest, workspace, field) {
    const own = manifest.package?.[field];
    const value = (0,json/* isObject */.Gv)(own) && own.workspace === true ? workspace?.package[field] : own;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Whether a manifest asks for anything that Cargo would fetch. */
const asksForPackages = ({ tables }) => tables.some(({ table }) => Object.keys(table).length > 0);

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/members.js
var members = __webpack_require__(60384);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var lib_purl = __webpack_require__(87514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/edges.js

const STRENGTH = { required: 4, contains: 3, optional: 2, development: 1 };
/**
 * How a package of the source depends on what the lockfile has for it.
 * @param used false for a lockfile that Cargo does not use, and that may lag behind
 * @param optionals `folder\nkey` of the optional dependencies that are on by default
 * @throws LOCKFILE_OUTDATED where the manifest asks for what the lockfile does not have
 */
async function linkProject(lock, entry, project, used, optionals) {
    const byName = new Map();
    for (const to of entry.needs) {
        const same = byName.get(to.name);
        if (same)
            same.push(to);
        else
            byName.set(to.name, [to]);
    }
    const kinds = new Map();
    const absent = new Set();
    const missing = new Set();
    for (const dependency of project.dependencies) {
        const { name, key, development, optional } = dependency;
        if ((development && !project.member) || name === entry.name)
            continue;
        const meant = await meantBy(dependency, byName.get(name) ?? []);
        const kind = development ? 'development' : optional && !optionals.has(`${project.folder}\n${key}`) ? 'optional' : 'required';
        for (const to of meant) {
            const before = kinds.get(to);
            if (before === undefined || STRENGTH[kind] > STRENGTH[before])
                kinds.set(to, kind);
        }
        if (meant.length > 0)
            continue;
        // An optional dependency that no feature can turn on is not locked.
        const other = byName.has(name);
        const lags = used && (other || !optional);
        (lags ? missing : absent).add(other ? `another version of ${name}` : name);
    }
    if (missing.size > 0)
        throw outdated(lock, project.manifest.file, [...missing]);
    return {
        kinds,
        ...(absent.size > 0 && { gap: { state: 'incomplete', reason: `not in the lockfile: ${[...absent].sort().join(', ')}` } }),
    };
}
/** A manifest asks for what its lockfile does not have. */
const outdated = (lock, manifest, names) => (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${manifest} asks for ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}; ${lock.file} does not have that.`, 'Run "cargo metadata" so that the lockfile follows, and commit it.');
/** A package can depend on several versions of another under names of its own; the requirement tells them apart, then the source. */
async function meantBy({ requirement, path, git }, candidates) {
    const fitting = [];
    for (const candidate of candidates)
        if (requirement === undefined || (await accepts(requirement, candidate.version)))
            fitting.push(candidate);
    if (fitting.length < 2)
        return fitting;
    const sameSource = fitting.filter(({ source = 'path+' }) => source.startsWith('git+') ? git : source === 'path+' ? path !== undefined : !git && path === undefined);
    return sameSource.length > 0 ? sameSource : fitting;
}
/** Cargo's requirements are those of npm but for the default operator, which is a caret, and the comma between two. */
async function accepts(requirement, version) {
    const { default: satisfies } = await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(44), __webpack_require__.e(7871)]).then(__webpack_require__.t.bind(__webpack_require__, 17871, 19));
    const { default: validRange } = await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(44), __webpack_require__.e(3381)]).then(__webpack_require__.t.bind(__webpack_require__, 23381, 19));
    const range = requirement
        .split(',')
        .map((part) => part.trim())
        .map((part) => (/^\d+(?:\.\d+)*(?:[-+][\w.+-]+)?$/.test(part) ? `^${part}` : part))
        .join(' ');
    return validRange(range) === null || satisfies(version, range, { includePrerelease: true });
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/features.js
/**
 * Optional dependencies that a build of the workspace has without being asked: those of default features, and of features
 * that one package of the source asks of another. As `folder\nkey`.
 */
function wantedOptionals({ byFolder }) {
    const wanted = new Set();
    const enabled = new Set();
    const open = [];
    const enable = (project, feature) => {
        if (!project || enabled.has(`${project.folder}\n${feature}`))
            return;
        enabled.add(`${project.folder}\n${feature}`);
        open.push({ project, feature });
    };
    const named = (project, key) => project.dependencies.filter((declared) => declared.key === key && !declared.development);
    const targetOf = (target) => (target === undefined ? undefined : byFolder.get(target));
    const use = (project, { features, defaultFeatures, target }) => {
        const to = targetOf(target);
        if (defaultFeatures)
            enable(to, 'default');
        for (const feature of features)
            enable(to, feature);
        return project;
    };
    const turnOn = (project, key) => {
        if (wanted.has(`${project.folder}\n${key}`))
            return;
        wanted.add(`${project.folder}\n${key}`);
        for (const declared of named(project, key))
            use(project, declared);
    };
    for (const project of byFolder.values()) {
        if (project.member)
            enable(project, 'default');
        for (const declared of project.dependencies)
            if (!declared.optional && !declared.development)
                use(project, declared);
    }
    for (let next = open.pop(); next; next = open.pop()) {
        const { project, feature } = next;
        const values = project.manifest.features.get(feature);
        if (!values)
            turnOn(project, feature);
        for (const value of values ?? []) {
            const [, key = value, weak, inner] = /^([^/?]+)(\?)?\/(.+)$/.exec(value) ?? [];
            if (inner !== undefined) {
                if (!weak)
                    turnOn(project, key);
                for (const { target } of named(project, key))
                    enable(targetOf(target), inner);
            }
            else if (value.startsWith('dep:'))
                turnOn(project, value.slice(4));
            else
                enable(project, value);
        }
    }
    return wanted;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/lookup.js

/**
 * Finds the entry that a dependency of a lockfile means. As Cargo writes and reads them: a name alone where one version is
 * there, name and version where one source is there, else all three; without a source, a package in a folder goes first.
 */
class Lookup {
    #names = new Map();
    #faults;
    constructor(faults) {
        this.#faults = faults;
    }
    /** @throws LOCKFILE_CONFLICT */
    add(entry) {
        const { name, version, source } = entry;
        const versions = this.#names.get(name) ?? new Map();
        this.#names.set(name, versions);
        const same = versions.get(version) ?? new Map();
        versions.set(version, same);
        const key = withoutCommit(source);
        if (same.has(key))
            throw this.#faults.conflict(`has the package ${(0,fault/* quote */.h)(`${name} ${version}`)} twice.`, entry.line());
        same.set(key, entry);
    }
    /** @throws LOCKFILE_INVALID, LOCKFILE_CONFLICT */
    find(written, from) {
        const [, name, version, source] = /^(\S+)(?: (\S+)(?: \((\S*)\))?)?$/.exec(written) ?? [];
        if (name === undefined)
            throw this.#faults.invalid(`has the package ${(0,fault/* quote */.h)(from.name)} with a dependency ${(0,fault/* quote */.h)(written)}.`, from.line());
        const found = this.#lookUp(name, version, source);
        if (!found) {
            throw this.#faults.conflict(`says that ${(0,fault/* quote */.h)(from.name)} needs ${(0,fault/* quote */.h)(written)}, which ${found === null ? 'could be several packages' : 'it does not have'}.`, from.line());
        }
        return found;
    }
    /** @returns null where several could be meant */
    #lookUp(name, version, source) {
        const versions = this.#names.get(name);
        if (version === undefined && versions && versions.size > 1)
            return null;
        const same = version === undefined ? versions?.values().next().value : versions?.get(version);
        if (!same)
            return undefined;
        if (source)
            return same.get(withoutCommit(source));
        return same.get(undefined) ?? (same.size === 1 ? same.values().next().value : null);
    }
}
/** The commit of a repository stands at the package, but not in newer formats where something depends on it. */
const withoutCommit = (source) => source?.replace(/#.*$/, '');

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/lockfile.js




const TOP = new Set(['version', 'package', 'root', 'metadata', 'patch']);
const FIELDS = new Set(['name', 'version', 'source', 'checksum', 'dependencies', 'replace']);
/**
 * Parses a `Cargo.lock` of format 1 to 4 and resolves its dependencies as Cargo does. Formats 1 and 2 do not say so.
 * Entries that a `[replace]` has put others in place of are left out.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
async function parseLockfile(lock, faults) {
    const value = await (0,toml/* parseToml */.M)(lock.text, lock.file, faults.parse);
    const { version = 2 } = value;
    if (typeof version !== 'number' && typeof version !== 'bigint')
        throw faults.invalid('has a "version" that is not a number.');
    if (version < 1 || version > 4)
        throw faults.unsupported(`has version ${version}; 1 to 4 are known.`);
    for (const key of Object.keys(value))
        if (!TOP.has(key))
            throw faults.unsupported(`has ${(0,fault/* quote */.h)(key)}, which is not known.`);
    const { package: tables = [], root, metadata = {} } = value;
    if (!Array.isArray(tables))
        throw faults.invalid('has a "package" that is not a list of tables.');
    if (!(0,json/* isObject */.Gv)(metadata))
        throw faults.invalid('has "metadata" that is not a table.');
    const entries = tables.map((table, index) => entryOf(table, faults, () => (0,toml/* lineOfTable */.k)(lock.text, 'package', index)));
    if (root !== undefined)
        entries.unshift(entryOf(root, faults, () => undefined));
    for (const entry of entries)
        addChecksum(entry, metadata, faults);
    if (entries.length === 0 && root === undefined && !('version' in value))
        throw faults.invalid('has neither a version nor a package: it is cut off.');
    return lockfile_link(entries, faults);
}
function entryOf(table, faults, line) {
    if (!(0,json/* isObject */.Gv)(table))
        throw faults.invalid('has a package that is not a table.', line());
    for (const key of Object.keys(table))
        if (!FIELDS.has(key))
            throw faults.unsupported(`has a package with ${(0,fault/* quote */.h)(key)}, which is not known.`, line());
    const text = (field) => {
        const value = table[field];
        if (value !== undefined && typeof value !== 'string')
            throw faults.invalid(`has a package whose "${field}" is not text.`, line());
        return value;
    };
    const [name, version, source, checksum, replace] = [text('name'), text('version'), text('source'), text('checksum'), text('replace')];
    if (name === undefined || !/^[\p{L}\p{N}_-]{1,256}$/u.test(name))
        throw faults.invalid('has a package without a valid name.', line());
    if (version === undefined || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))
        throw faults.invalid(`has the package ${(0,fault/* quote */.h)(name)} without a valid version.`, line());
    const { dependencies = [] } = table;
    if (!Array.isArray(dependencies) || !dependencies.every((item) => typeof item === 'string'))
        throw faults.invalid(`has the package ${(0,fault/* quote */.h)(name)} whose "dependencies" are not a list of texts.`, line());
    return { name, version, ...(source && { source }), ...(checksum && { checksum }), dependencies, ...(replace && { replace }), line };
}
/** Format 1 has the checksums of all packages in one table. */
function addChecksum(entry, metadata, faults) {
    const key = `checksum ${entry.name} ${entry.version} (${entry.source})`;
    const checksum = entry.checksum ?? (Object.hasOwn(metadata, key) ? metadata[key] : undefined);
    // Git repositories and folders have none.
    if (checksum === undefined || checksum === '<none>')
        return;
    if (typeof checksum !== 'string' || !/^[0-9a-f]{64}$/.test(checksum))
        throw faults.invalid(`has the package ${(0,fault/* quote */.h)(entry.name)} whose checksum is not a SHA-256.`, entry.line());
    entry.checksum = checksum;
}
function lockfile_link(entries, faults) {
    const lookup = new Lookup(faults);
    const linked = entries.map((entry) => ({ ...entry, needs: [] }));
    for (const entry of linked)
        lookup.add(entry);
    const replacements = new Map();
    for (const entry of linked) {
        if (entry.replace !== undefined)
            replacements.set(entry, lookup.find(entry.replace, entry));
    }
    for (const entry of linked) {
        const needs = new Set();
        for (const written of entry.dependencies) {
            const found = lookup.find(written, entry);
            needs.add(replacements.get(found) ?? found);
        }
        entry.needs = [...needs];
    }
    return linked.filter((entry) => !replacements.has(entry));
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/glob.js
var glob = __webpack_require__(77061);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/projects.js



/** Folders that a member pattern is tried on. */
const MOST_FOLDERS = 100_000;
/**
 * Finds the packages of a workspace and those in folders that they depend on, as Cargo does.
 * @param base folder of the lockfile relative to the source
 * @throws MANIFEST_INVALID
 */
async function findProjects(tree, base) {
    const known = new Map();
    const manifestIn = async (folder) => {
        if (known.has(folder))
            return known.get(folder);
        const file = folder === '.' ? 'Cargo.toml' : `${folder}/Cargo.toml`;
        const text = await tree.text(file);
        const manifest = text === undefined ? undefined : await parseManifest(file, text);
        known.set(folder, manifest);
        return manifest;
    };
    /** The nearest workspace at or above a folder. */
    const workspaceOf = async (folder) => {
        for (let at = folder;; at = posix_.dirname(at)) {
            const manifest = await manifestIn(at);
            if (manifest?.isWorkspace)
                return { folder: at, workspace: manifest.workspace };
            if (at === '.' || at.startsWith('..'))
                return undefined;
        }
    };
    const top = await manifestIn(base);
    const byFolder = new Map();
    if (!top)
        return { top, byFolder, used: true };
    const outer = top.isWorkspace || base === '.' ? undefined : await workspaceOf(posix_.dirname(base));
    const used = !outer || isExcluded(outer.workspace, outer.folder, base);
    const members = new Set([base, ...(await membersOf(tree, top, base))]);
    const open = [...members, ...top.workspace.patches.map((to) => posix_.join(base, to))];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const folder = plain(at);
        const manifest = byFolder.has(folder) ? undefined : await manifestIn(folder);
        const around = manifest && (await workspaceOf(folder));
        const name = manifest && fieldOf(manifest, around?.workspace, 'name');
        if (!manifest?.package || name === undefined)
            continue;
        const member = members.has(folder) || (top.isWorkspace && isInside(folder, base) && !isExcluded(top.workspace, base, folder));
        const version = fieldOf(manifest, around?.workspace, 'version');
        const licence = fieldOf(manifest, around?.workspace, 'license')?.replace(/\s*\/\s*/g, ' OR ');
        const dependencies = dependenciesOf(manifest, around?.workspace).map((declared) => {
            if (declared.path === undefined)
                return declared;
            const target = plain(posix_.join(declared.inherited && around ? around.folder : folder, declared.path));
            if (member || !declared.development)
                open.push(target);
            return { ...declared, target };
        });
        byFolder.set(folder, { folder, manifest, name, ...(version && { version }), ...(licence && { licence }), member, dependencies });
    }
    return { top, byFolder, used };
}
const plain = (folder) => posix_.normalize(folder).replace(/\/+$/, '') || '.';
const isInside = (folder, base) => base === '.' ? !folder.startsWith('..') : folder === base || folder.startsWith(`${base}/`);
/** A member that is written out in full is one all the same; one that a pattern gives is not. */
const isExcluded = ({ exclude, members }, base, folder) => exclude.some((item) => isInside(folder, plain(posix_.join(base, item)))) &&
    !members.some((item) => isInside(folder, plain(posix_.join(base, item))));
/** Folders that the patterns of a workspace name. */
async function membersOf(tree, { workspace }, base) {
    const found = [];
    let tried = 0;
    for (const pattern of workspace.members) {
        let folders = [base];
        for (const part of plain(pattern).split('/')) {
            const next = [];
            for (const folder of folders) {
                if (!/[*?[]/.test(part))
                    next.push(plain(posix_.join(folder, part)));
                else if (part === '**')
                    next.push(...(await allBelow(tree, folder)));
                else
                    for (const name of await tree.folders(folder))
                        if (part.includes('[') || (0,glob/* globMatches */.m)(part, name))
                            next.push(plain(posix_.join(folder, name)));
            }
            tried += next.length;
            folders = tried > MOST_FOLDERS ? [] : next;
        }
        found.push(...folders.filter((folder) => !isExcluded(workspace, base, folder)));
    }
    return found;
}
async function allBelow(tree, top) {
    const found = [top];
    for (let i = 0; i < found.length && found.length < MOST_FOLDERS; i++) {
        const folder = found[i];
        for (const name of await tree.folders(folder))
            found.push(plain(posix_.join(folder, name)));
    }
    return found;
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/url.js
var lib_url = __webpack_require__(45906);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/source.js


/** The two ways to the index of crates.io, whose crates all lie at one address. */
const CRATES_IO = new Set(['https://github.com/rust-lang/crates.io-index', 'https://index.crates.io/']);
/**
 * Where a package comes from. A registry other than crates.io is named in the purl; the address of its archives is in its
 * index alone, so it is not known here.
 * @returns undefined for a source that Cargo does not write
 */
function originOf({ name, version, source = '', checksum }) {
    const [, kind, address = ''] = /^(registry|sparse|git)\+(.+)$/.exec(source) ?? [];
    const hashes = checksum ? [{ algorithm: 'SHA-256', hex: checksum }] : [];
    if (kind === 'git') {
        const commit = /#([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(address)?.[1];
        const url = (0,lib_url/* cleanUrl */.TG)(address);
        const vcs = url && `git+${url}${commit ? `@${commit}` : ''}`;
        return vcs ? { purl: (0,lib_purl/* purlOf */.V)({ type: 'cargo', name, version, qualifiers: { vcs_url: vcs } }), hashes: [], vcs } : { hashes: [] };
    }
    if (kind === undefined)
        return undefined;
    if (CRATES_IO.has(address)) {
        const file = `${name}-${encodeURIComponent(version)}.crate`;
        return { purl: (0,lib_purl/* purlOf */.V)({ type: 'cargo', name, version }), hashes, distribution: `https://static.crates.io/crates/${name}/${file}` };
    }
    // A purl without its registry would be that of another package.
    const registry = (0,lib_url/* cleanUrl */.TG)(address);
    return { ...(registry && { purl: (0,lib_purl/* purlOf */.V)({ type: 'cargo', name, version, qualifiers: { repository_url: registry } }) }), hashes };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/read.js









const REWRITE = 'Run "cargo metadata" once, so that Cargo writes the lockfile anew, and commit it.';
/**
 * Reads a `Cargo.lock` into packages and edges. Which dependencies of the source's own packages are optional or for
 * development alone is taken from their `Cargo.toml`; those of all others are what Cargo resolved for this workspace.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
async function readCargoLockfile(lock, tree) {
    const faults = (0,fault/* faultsOf */.x)(lock.file, REWRITE);
    const entries = await parseLockfile(lock, faults);
    const base = posix_.dirname(lock.file);
    const projects = await findProjects(tree, base);
    const homes = homesOf(lock, entries, projects, base);
    const packages = new Map();
    for (const entry of entries)
        packages.set(entry, packageOf(entry, homes.get(entry), faults));
    const optionals = wantedOptionals(projects);
    for (const [entry, pkg] of packages) {
        const project = projects.byFolder.get(homes.get(entry)?.folder ?? '');
        const linked = project && (await linkProject(lock, entry, project, projects.used, optionals));
        pkg.edges = entry.needs.map((to) => ({ to: packages.get(to), kind: linked?.kinds.get(to) ?? 'required' }));
        if (linked?.gap)
            pkg.gap = linked.gap;
    }
    const own = [...packages.values()].find(({ folder }) => folder === base);
    // A workspace need not be a package; then it has no name but that of its folder.
    const root = own ?? { type: 'cargo', name: base === '.' ? '' : posix_.basename(base), folder: base, hashes: [], edges: [] };
    root.edges = (0,members/* withMembers */.g)(root, read_membersOf(packages, homes, root));
    return { file: lock.file, root, packages: [root, ...[...packages.values()].filter((pkg) => pkg !== root)], abandoned: [] };
}
/**
 * Finds the folders of the entries without a source.
 * @throws LOCKFILE_OUTDATED for a member of the workspace that has no entry
 */
function homesOf(lock, entries, { top, byFolder, used }, base) {
    const byName = new Map();
    const local = entries.filter(({ source }) => source === undefined);
    for (const entry of local) {
        const same = byName.get(entry.name);
        if (same)
            same.push(entry);
        else
            byName.set(entry.name, [entry]);
    }
    const homes = new Map();
    // With nothing but a lockfile, its only package of no source is the one beside it.
    if (!top && local.length === 1)
        homes.set(local[0], { folder: base });
    for (const project of byFolder.values()) {
        const same = byName.get(project.name) ?? [];
        // A release raises the version of a package, often without the lockfile.
        const entry = same.length === 1 ? same[0] : same.find(({ version }) => version === project.version);
        if (entry && !homes.has(entry))
            homes.set(entry, project);
        else if (!entry && project.member && used)
            throw outdated(lock, project.manifest.file, [`an entry for ${project.name} itself`]);
    }
    return homes;
}
function packageOf(entry, home, faults) {
    const { name, source } = entry;
    if (source !== undefined) {
        const origin = originOf(entry);
        if (!origin)
            throw faults.invalid(`has the package ${(0,fault/* quote */.h)(name)} from a source that Cargo does not write.`, entry.line());
        return { type: 'cargo', name, version: entry.version, ...origin, edges: [] };
    }
    // A purl would make a package whose folder is not known one of crates.io.
    if (!home)
        return { type: 'cargo', name, version: entry.version, hashes: [], edges: [] };
    const { folder, version = entry.version, licence } = home;
    const purl = (0,lib_purl/* purlOf */.V)({ type: 'cargo', name, version });
    return { type: 'cargo', name, version, purl, folder, ...(licence && { licence }), hashes: [], edges: [] };
}
/** Members of the workspace, and packages without a source that none of them leads to: they can be nothing else. */
function read_membersOf(packages, homes, root) {
    const members = new Set();
    const reached = new Set();
    const reach = (start) => {
        const open = [start];
        for (let pkg = open.pop(); pkg; pkg = open.pop()) {
            if (reached.has(pkg))
                continue;
            reached.add(pkg);
            for (const { to } of pkg.edges)
                open.push(to);
        }
    };
    reach(root);
    for (const [entry, pkg] of packages) {
        if (!homes.get(entry)?.member)
            continue;
        members.add(pkg);
        reach(pkg);
    }
    for (const [{ source }, pkg] of packages) {
        if (source !== undefined || reached.has(pkg))
            continue;
        members.add(pkg);
        reach(pkg);
    }
    return members;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cargo/reader.js


const cargoReader = {
    read: readCargoLockfile,
    asks: async ({ file, text }) => asksForPackages(await parseManifest(file, text)),
};


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

/***/ 68015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   k: () => (/* binding */ lineOfTable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65189);

/**
 * Parses a TOML file. Tables have no prototype, so a key such as `__proto__` is one like any other; a key that stands twice
 * and nesting without end are errors of the format and of the parser.
 */
async function parseToml(text, file, fault) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 20528));
    if (text.trim() === '')
        throw fault(`${file} is empty.`, 'Restore the file from version control.');
    try {
        return parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
        if (conflict) {
            throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
        }
        // The parser's message quotes the file, which may hold a token; only the line is taken from it.
        const at = error instanceof TomlError ? `:${error.line}` : '';
        throw fault(`${file}${at} is not TOML: it is damaged or cut off.`, 'Restore the file from version control.');
    }
}
/** Line of the table with an index in an array of tables, such as `[[package]]`, from 1. */
function lineOfTable(text, array, index) {
    const header = new RegExp(`^[ \\t]*\\[\\[[ \\t]*${array}[ \\t]*\\]\\]`, 'gm');
    for (let count = 0, match = header.exec(text); match; match = header.exec(text), count++) {
        if (count === index)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, match.index);
    }
    return undefined;
}


/***/ })

};
