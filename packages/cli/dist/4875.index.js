export const id = 4875;
export const ids = [4875];
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

/***/ 74139:
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

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   Dp: () => (/* binding */ PROJECT_FILE),
/* harmony export */   JL: () => (/* binding */ projectNamed),
/* harmony export */   Pr: () => (/* binding */ projectFacts),
/* harmony export */   XB: () => (/* binding */ parseProject),
/* harmony export */   Yj: () => (/* binding */ projectBeside),
/* harmony export */   t9: () => (/* binding */ projectAt),
/* harmony export */   vC: () => (/* binding */ nugetFacts)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62732);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87514);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88074);




const PROJECT_FILE = /\.(?:cs|fs|vb)proj$/i;
/** @throws MANIFEST_INVALID, or what `code` says */
async function parseProject(file, text, code = 'MANIFEST_INVALID') {
    const top = await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(text.replace(/^\uFEFF/, ''), file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomError */ .S)(code, message, fix));
    const all = descendants(top);
    // References have a `Version` of their own.
    const properties = all.flatMap(({ name, children }) => (name === 'PropertyGroup' ? children : []));
    const property = (name) => properties.find((element) => element.name === name && !/^$|\$\(/.test(element.text))?.text;
    const version = property('PackageVersion') ?? property('Version') ?? property('VersionPrefix');
    const licence = property('PackageLicenseExpression');
    const references = all.flatMap(({ name, attributes }) => {
        const include = name === 'ProjectReference' ? attributes.get('Include') : undefined;
        return include && !include.includes('$(') ? [node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file), include.replaceAll('\\', '/')))] : [];
    });
    return {
        file,
        name: property('PackageId') ?? property('AssemblyName') ?? node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file).replace(PROJECT_FILE, ''),
        ...(version && { version }),
        ...(licence && { licence }),
        references,
        asks: all.some(({ name, attributes }) => name === 'PackageReference' && (attributes.has('Include') || attributes.has('Update'))),
    };
}
/** An element and all in it, in the order of the file. */
function descendants(top) {
    const all = [];
    const open = [top];
    for (let element = open.pop(); element; element = open.pop()) {
        all.push(element);
        for (const child of element.children.toReversed())
            open.push(child);
    }
    return all;
}
/** The project that a lockfile is of: named in its own name, or the only one beside it. */
async function projectBeside(lockfile, tree) {
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(lockfile);
    const named = /^packages\.(.+)\.lock\.json$/.exec(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(lockfile))?.[1];
    const files = (await tree.names(folder)).filter((name) => PROJECT_FILE.test(name));
    const own = named === undefined ? files : files.filter((name) => name.replace(PROJECT_FILE, '').replaceAll(' ', '_') === named);
    return own.length === 1 ? projectAt(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, own[0]), tree) : undefined;
}
/** The project files of a source, each parsed once. */
class Projects {
    #tree;
    #parsed = new Map();
    #byFile;
    #byName;
    constructor(tree) {
        this.#tree = tree;
    }
    at(file) {
        let project = this.#parsed.get(file);
        if (!project) {
            project = this.#tree.text(file).then((text) => (text === undefined ? undefined : parseProject(file, text)));
            this.#parsed.set(file, project);
        }
        return project;
    }
    async named(name) {
        this.#byFile ??= this.#files();
        const files = (await this.#byFile).get(name);
        if (files)
            return files.length === 1 ? this.at(files[0]) : undefined;
        this.#byName ??= this.#names();
        const projects = (await this.#byName).get(name) ?? [];
        return projects.length === 1 ? projects[0] : undefined;
    }
    async #files() {
        const files = new Map();
        for (const file of await this.#tree.find(PROJECT_FILE))
            push(files, titleOf(file), file);
        return files;
    }
    async #names() {
        const names = new Map();
        for (const file of await this.#tree.find(PROJECT_FILE)) {
            // One that cannot be read is not the one that is meant.
            const project = await this.at(file).catch(() => undefined);
            if (project)
                push(names, project.name.toLowerCase(), project);
        }
        return names;
    }
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
const titleOf = (file) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file).replace(PROJECT_FILE, '').toLowerCase();
const sources = new WeakMap();
function projectsOf(tree) {
    const projects = sources.get(tree) ?? new Projects(tree);
    sources.set(tree, projects);
    return projects;
}
const projectAt = (file, tree) => projectsOf(tree).at(file);
/** A lockfile names projects after their file or their assembly, often in lower case. */
async function projectNamed(name, from, tree) {
    const wanted = name.toLowerCase();
    const near = from?.references.find((file) => titleOf(file) === wanted);
    return near === undefined ? projectsOf(tree).named(wanted) : projectAt(near, tree);
}
function projectFacts(folder, project) {
    const name = project?.name ?? (folder === '.' ? '' : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder));
    return {
        type: 'nuget',
        name,
        ...(project?.version && { version: project.version }),
        ...(project && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .purlOf */ .V)({ type: 'nuget', name, version: project.version }) }),
        folder,
        ...(project?.licence && { licence: project.licence }),
        hashes: [],
    };
}
/**
 * A package of a feed. The `contentHash` of a lockfile is left out: it is of the archive before the feed signed it, so it
 * is no digest of a file that anyone can get.
 */
const nugetFacts = (name, version) => ({
    type: 'nuget',
    name,
    version,
    purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .purlOf */ .V)({ type: 'nuget', name, version }),
    hashes: [],
});


/***/ }),

/***/ 84875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nugetReader: () => (/* binding */ nugetReader),
  packagesConfigReader: () => (/* binding */ packagesConfigReader),
  projectFileReader: () => (/* binding */ projectFileReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(74139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/xml.js
var xml = __webpack_require__(88074);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/nuget/project.js
var nuget_project = __webpack_require__(390);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/nuget/config.js




const FLAT = { state: 'unknown', reason: 'a packages.config does not say which package needs which' };
/**
 * Reads a `packages.config`: every package that is installed for a project, without edges.
 * @throws LOCKFILE_INVALID
 */
async function readPackagesConfig({ file, text }, tree) {
    const faults = (0,fault/* faultsOf */.x)(file, 'Restore the file from version control.');
    const top = await (0,xml/* parseXml */.NO)(text.replace(/^\uFEFF/, ''), file, faults.parse);
    if (top.name !== 'packages')
        throw faults.invalid('is XML, but no list of packages.', top.line);
    const folder = posix_.dirname(file);
    const projects = (await tree.names(folder)).filter((name) => nuget_project/* PROJECT_FILE */.Dp.test(name));
    const project = projects.length === 1 ? await (0,nuget_project/* projectAt */.t9)(posix_.join(folder, projects[0]), tree) : undefined;
    const root = { ...(0,nuget_project/* projectFacts */.Pr)(folder, project), edges: [] };
    const packages = new Map();
    for (const { name: element, attributes, line } of top.children) {
        const [name, version] = [attributes.get('id') ?? '', attributes.get('version') ?? ''];
        if (element !== 'package' || name === '' || version === '')
            throw faults.invalid(`has an entry that is no package: ${(0,fault/* quote */.h)(element)}.`, line);
        const pkg = { ...(0,nuget_project/* nugetFacts */.vC)(name, version), edges: [], gap: FLAT };
        // Once a framework.
        if (packages.has(pkg.purl))
            continue;
        packages.set(pkg.purl, pkg);
        root.edges.push({ to: pkg, kind: attributes.get('developmentDependency') === 'true' ? 'development' : 'required' });
    }
    if (packages.size > 0)
        root.gap = FLAT;
    return { file, root, packages: [root, ...packages.values()], abandoned: [] };
}

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var lib_json = __webpack_require__(65189);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/nuget/lockfile.js



const REWRITE = 'Run "dotnet restore --force-evaluate" once, so that NuGet writes the lockfile anew, and commit it.';
const TYPES = new Set(['Direct', 'Transitive', 'CentralTransitive', 'Project']);
const FIELDS = new Set(['type', 'requested', 'resolved', 'contentHash', 'dependencies']);
/**
 * Parses `packages.lock.json`: versions 1, 2 (central versions) and 3 (frameworks by alias).
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
function parsePackagesLock({ file, text }) {
    const faults = (0,fault/* faultsOf */.x)(file, REWRITE);
    const value = (0,lib_json/* parseJsonObject */.dw)(text.replace(/^\uFEFF/, ''), file, faults.parse);
    const { version } = value;
    if (version !== 1 && version !== 2 && version !== 3)
        throw faults.unsupported(`has version ${(0,fault/* quote */.h)(String(version))}; 1, 2 and 3 are known.`);
    const known = version === 3 ? undefined : new Set(['version', 'dependencies']);
    const unknown = Object.keys(value).find((key) => known && !known.has(key));
    if (unknown !== undefined)
        throw faults.invalid(`has a key ${(0,fault/* quote */.h)(unknown)} that is not known.`);
    const targets = version === 3 ? targetsOfVersion3(value, faults) : objectAt(value, 'dependencies', faults);
    return Object.entries(targets).map(([name, entries]) => targetOf(name, entries, { file, text }, faults));
}
function targetsOfVersion3(value, faults) {
    const names = Object.keys(value).filter((key) => key !== 'version');
    const entries = names.map((name) => {
        const target = objectAt(value, name, faults);
        if (typeof target.framework !== 'string')
            throw faults.invalid(`has a target ${(0,fault/* quote */.h)(name)} without a framework.`);
        return [name, target.dependencies ?? {}];
    });
    return Object.fromEntries(entries);
}
function objectAt(value, key, faults) {
    const inner = value[key];
    if (!(0,json/* isObject */.Gv)(inner))
        throw faults.invalid(`has ${(0,fault/* quote */.h)(key)}, but not as an object.`);
    return inner;
}
function targetOf(target, value, { text }, faults) {
    if (!(0,json/* isObject */.Gv)(value))
        throw faults.invalid(`has a target ${(0,fault/* quote */.h)(target)} that is not an object.`);
    const entries = new Map();
    for (const [name, entry] of Object.entries(value)) {
        const wrong = (what) => faults.invalid(`has an entry ${(0,fault/* quote */.h)(name)} ${what}.`, (0,lib_json/* lineOfKey */.nj)(text, name));
        if (!(0,json/* isObject */.Gv)(entry))
            throw wrong('that is not an object');
        const unknown = Object.keys(entry).find((key) => !FIELDS.has(key));
        if (unknown !== undefined)
            throw wrong(`with a field ${(0,fault/* quote */.h)(unknown)} that is not known`);
        const { type, resolved, dependencies = {} } = entry;
        if (!TYPES.has(type))
            throw wrong('of a type that is not known');
        if (type !== 'Project' && (typeof resolved !== 'string' || resolved === ''))
            throw wrong('without a resolved version');
        if (!(0,json/* isObject */.Gv)(dependencies))
            throw wrong('whose dependencies are not an object');
        if (name === '' || entries.has(name.toLowerCase()))
            throw wrong('twice, or without a name');
        entries.set(name.toLowerCase(), {
            name,
            type: type,
            ...(typeof resolved === 'string' && type !== 'Project' && { version: resolved }),
            dependencies: Object.keys(dependencies),
        });
    }
    return { name: target, entries };
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(62732);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(87514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/nuget/project-file.js







const LOCKFILE = /^packages(?:\..+)?\.lock\.json$/;
/** What MSBuild takes into every project below, from the nearest folder that has it. */
const SHARED = ['Directory.Build.props', 'Directory.Packages.props', 'Directory.Build.targets'];
/**
 * Reads what a project file itself asks for, with what the source says centrally. Which packages those need is in no file of the
 * source, so the manifest stays uncovered. Where a `packages.lock.json` lies beside it, that one says all.
 * @throws LOCKFILE_INVALID
 */
async function readProjectFile({ file, text }, tree) {
    const folder = posix_.dirname(file);
    const project = await (0,nuget_project/* parseProject */.XB)(file, text, 'LOCKFILE_INVALID');
    const root = { ...(0,nuget_project/* projectFacts */.Pr)(folder, project), edges: [] };
    const reading = { file, root, packages: [root], abandoned: [] };
    if ((await tree.names(folder)).some((name) => LOCKFILE.test(name) || name === 'packages.config'))
        return reading;
    const elements = [...(await sharedElements(folder, tree)), ...(await elementsOf(file, text))];
    const packages = new Map();
    for (const [name, wanted] of wantedBy(elements)) {
        const pkg = packageOf(name, wanted);
        packages.set(name.toLowerCase(), pkg);
        root.edges.push({ to: pkg, kind: 'required' });
    }
    if (packages.size > 0)
        (0,gap/* addGap */.E)(root, { state: 'incomplete', reason: 'without packages.lock.json it is not known what its SDK and its packages bring along' });
    const projects = [];
    for (const reference of project.references) {
        const other = await (0,nuget_project/* projectAt */.t9)(reference, tree);
        if (!other)
            continue;
        const pkg = { ...(0,nuget_project/* projectFacts */.Pr)(posix_.dirname(other.file), other), edges: [] };
        projects.push(pkg);
        root.edges.push({ to: pkg, kind: 'required' });
    }
    return { ...reading, packages: [root, ...packages.values(), ...projects], ...(packages.size > 0 && { uncovered: [file] }) };
}
/** Elements of the files that stand for all projects below them, each from the nearest folder. */
async function sharedElements(folder, tree) {
    const elements = [];
    for (const name of SHARED) {
        for (let at = folder;; at = posix_.dirname(at)) {
            const file = posix_.join(at, name);
            const text = await tree.text(file);
            if (text !== undefined)
                elements.push(...(await elementsOf(file, text)));
            if (text !== undefined || at === '.')
                break;
        }
    }
    return elements;
}
const elementsOf = async (file, text) => (0,nuget_project/* descendants */.DG)(await (0,xml/* parseXml */.NO)(text.replace(/^\uFEFF/, ''), file, (message, fix) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', message, fix)));
/** Version of each package by its name; undefined where it is computed, or where several stand under conditions. */
function wantedBy(elements) {
    const properties = new Map();
    const central = new Map();
    const own = new Map();
    for (const { name, children } of elements) {
        if (name === 'PropertyGroup')
            for (const child of children)
                note(properties, child.name.toLowerCase(), child.text);
    }
    const expand = (text) => text?.replace(/\$\(([\w.-]{1,100})\)/g, (whole, key) => properties.get(key.toLowerCase()) ?? whole);
    for (const { name, attributes, children } of elements) {
        const include = expand(attributes.get('Include') ?? attributes.get('Update'));
        if (include === undefined)
            continue;
        const metadata = (key) => expand(attributes.get(key) ?? children.find((child) => child.name === key)?.text);
        for (const id of include.split(';').map((part) => part.trim())) {
            if (id === '')
                continue;
            const key = id.toLowerCase();
            const version = metadata('VersionOverride') ?? metadata('Version');
            if (name === 'PackageVersion')
                note(central, key, version);
            else if (name === 'PackageReference' || name === 'GlobalPackageReference') {
                const before = own.get(key);
                // Sets something of a reference that stands elsewhere, such as one of the SDK.
                if (!before && !attributes.has('Include'))
                    continue;
                if (before?.version !== undefined && version !== undefined && before.version !== version)
                    own.set(key, { name: id, version: '' });
                else
                    own.set(key, { name: before?.name ?? id, version: version ?? before?.version });
            }
        }
    }
    return new Map([...own].map(([key, { name, version }]) => [name, version === undefined ? central.get(key) : version || undefined]));
}
/** Two values, each under a condition that only MSBuild can judge, are none. */
function note(map, key, value) {
    map.set(key, map.has(key) && map.get(key) !== value ? undefined : value);
}
/** NuGet takes the lowest version that fits, which is the one that is named wherever the feed has it. */
function packageOf(name, wanted) {
    const version = /^\[?\s*(\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?)\s*(?:\]|,[^)\]]*[)\]]|$)/.exec(wanted ?? '')?.[1];
    const unknown = 'without packages.lock.json it is not known what it needs';
    if (version !== undefined)
        return { ...(0,nuget_project/* nugetFacts */.vC)(name, version), edges: [], gap: { state: 'unknown', reason: unknown } };
    const why = wanted === undefined || wanted.includes('$(') ? 'its version is computed' : `its version is any of ${(0,fault/* quote */.h)(wanted)}`;
    return {
        type: 'nuget',
        name,
        purl: (0,purl/* purlOf */.V)({ type: 'nuget', name }),
        hashes: [],
        edges: [],
        gap: { state: 'unknown', reason: `${why}; ${unknown}` },
    };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/nuget/reader.js






/** Reads `packages.lock.json`. */
const nugetReader = {
    read: async (lock, tree) => new LockReader(lock.file, await (0,nuget_project/* projectBeside */.Yj)(lock.file, tree), tree).read(parsePackagesLock(lock)),
    asks: async ({ file, text }) => (await (0,nuget_project/* parseProject */.XB)(file, text)).asks,
};
/** Reads `packages.config`, the list of a project that is older than package references. */
const packagesConfigReader = { read: readPackagesConfig, asks: () => false };
/** Reads a project file, which is all that most sources have. */
const projectFileReader = { read: readProjectFile, asks: () => false };
class LockReader {
    #file;
    #own;
    #tree;
    #root;
    #packages = new Map();
    #edges = new Map();
    constructor(file, own, tree) {
        this.#file = file;
        this.#own = own;
        this.#tree = tree;
        this.#root = { ...(0,nuget_project/* projectFacts */.Pr)(posix_.dirname(file), own), edges: [] };
    }
    async read(targets) {
        const byName = new Map(targets.map((target) => [target.name, target.entries]));
        for (const { name, entries } of targets) {
            // What is the same on a platform stands in the framework alone.
            const shared = name.includes('/') ? byName.get(name.slice(0, name.indexOf('/'))) : undefined;
            await this.#target(entries, (dependency) => entries.get(dependency) ?? shared?.get(dependency));
        }
        const packages = [this.#root, ...this.#packages.values()];
        for (const pkg of packages)
            pkg.edges = [...(this.#edges.get(pkg) ?? [])].map(([to, kind]) => ({ to, kind }));
        return { file: this.#file, root: this.#root, packages, abandoned: [] };
    }
    async #target(entries, find) {
        const neededByProjects = new Set();
        for (const entry of entries.values()) {
            const from = await this.#package(entry);
            if (entry.type === 'Direct')
                this.#connect(this.#root, from);
            const absent = [];
            for (const name of entry.dependencies) {
                const to = find(name.toLowerCase());
                if (to)
                    this.#connect(from, await this.#package(to));
                else
                    absent.push(name);
                if (to?.type === 'Project')
                    neededByProjects.add(to.name);
            }
            if (absent.length > 0)
                (0,gap/* addGap */.E)(from, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
        }
        for (const entry of entries.values()) {
            if (entry.type !== 'Project')
                continue;
            const project = await this.#package(entry);
            const direct = this.#own ? this.#isReferenced(entry, project) : !neededByProjects.has(entry.name);
            if (direct || !neededByProjects.has(entry.name))
                this.#connect(this.#root, project);
            else if (!this.#own)
                (0,gap/* addGap */.E)(this.#root, { state: 'unknown', reason: 'without a project file it is not known which projects it refers to' });
        }
    }
    #isReferenced({ name }, { folder }) {
        return (this.#own?.references ?? []).some((file) => posix_.dirname(file) === folder || posix_.basename(file).toLowerCase().startsWith(`${name.toLowerCase()}.`));
    }
    async #package(entry) {
        const key = `${entry.name.toLowerCase()}\n${entry.version ?? ''}\n${entry.type === 'Project'}`;
        const known = this.#packages.get(key);
        if (known)
            return known;
        const pkg = entry.version !== undefined ? { ...(0,nuget_project/* nugetFacts */.vC)(entry.name, entry.version), edges: [] } : await this.#project(entry);
        this.#packages.set(key, pkg);
        return pkg;
    }
    async #project({ name }) {
        const project = await (0,nuget_project/* projectNamed */.JL)(name, this.#own, this.#tree);
        if (project)
            return { ...(0,nuget_project/* projectFacts */.Pr)(posix_.dirname(project.file), project), edges: [] };
        const gap = { state: 'unknown', reason: 'a project that is not in the source' };
        return { type: 'nuget', name, hashes: [], edges: [], gap };
    }
    #connect(from, to) {
        const edges = this.#edges.get(from) ?? new Map();
        this.#edges.set(from, edges);
        if (to !== from)
            edges.set(to, 'required');
    }
}


/***/ }),

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   S3: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65189);

/** What a build file needs at most; readers may recurse. */
const DEEPEST = 200;
const local = (name) => name.slice(name.indexOf(':') + 1);
/**
 * Parses an XML file into its top element. Entities that a document declares itself are not expanded: they stay as they are
 * written, as do names of HTML such as `&copy;`, which authors of build files use in texts.
 */
async function parseXml(text, file, fault) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.t.bind(__webpack_require__, 70628, 19));
    const restore = 'Restore the file from version control.';
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict) {
        throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve it and commit the result.');
    }
    if (text.trim() === '')
        throw fault(`${file} is empty.`, restore);
    const parser = new SaxesParser({ xmlns: false, position: true });
    const open = [];
    let top;
    let parts = [];
    // The parser's message may quote the file; only the line is taken from it.
    const damaged = () => fault(`${file}:${parser.line} is not XML: it is damaged or cut off.`, restore);
    parser.on('error', (error) => {
        if (!/undefined entity/.test(error.message))
            throw damaged();
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name: local(name), attributes: new Map(Object.entries(attributes)), text: '', children: [], line: parser.line };
        if (open.length === DEEPEST)
            throw fault(`${file}:${parser.line} has more than ${DEEPEST} elements in each other.`, restore);
        open.at(-1)?.children.push(element);
        top ??= element;
        open.push(element);
        parts.push([]);
    });
    const onText = (piece) => void parts.at(-1)?.push(piece);
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('closetag', () => {
        const element = open.pop();
        element.text = parts.pop().join('').trim();
    });
    parser.write(text).close();
    if (!top)
        throw damaged();
    parts = [];
    return top;
}
/** The first element with a name. */
const childOf = (element, name) => element?.children.find((child) => child.name === name);
/** The elements with a name in a list with a name, such as each `module` of `modules`. */
const itemsOf = (element, list, item) => childOf(element, list)?.children.filter(({ name }) => name === item) ?? [];


/***/ })

};
