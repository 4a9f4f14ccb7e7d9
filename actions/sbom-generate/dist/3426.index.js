export const id = 3426;
export const ids = [3426];
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

/***/ 3426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dotnetCollector: () => (/* binding */ dotnetCollector)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/gap.js
var gap = __webpack_require__(460);
// EXTERNAL MODULE: ./lib/graph.js
var graph = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/installed/damaged.js
var damaged = __webpack_require__(9722);
// EXTERNAL MODULE: ./lib/installed/file-hashes.js
var file_hashes = __webpack_require__(1840);
// EXTERNAL MODULE: ./lib/installed/needs.js
var installed_needs = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/installed/text.js
var installed_text = __webpack_require__(9450);
// EXTERNAL MODULE: ./lib/purl.js
var purl = __webpack_require__(6919);
;// CONCATENATED MODULE: ./lib/nuget/bundle.js
/** What the host of an application in one file looks for in itself (`bundle_marker.cpp`); before it stands where the bundle is. */
const SIGNATURE = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex');
/** The host comes before what is bundled with it and is no larger than this. */
const LARGEST_HOST = 32 * 1024 * 1024;
/** Versions of the header: of .NET Core 3, .NET 5, and .NET 6 and newer. */
const VERSIONS = new Set([1, 2, 6]);
const MOST_FILES = 100_000;
const DEPS_JSON = 3;
/**
 * Finds the bundle in an executable (`bundler.md` among the designs of .NET, `header.h` of its host).
 * @returns undefined for a program that is none; `damaged` for one that is cut off
 */
function bundleIn(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const at = bytes.subarray(0, LARGEST_HOST).indexOf(SIGNATURE);
    // A host without a bundle has no place of one; programs that make bundles know the signature as well.
    const start = at < 8 ? 0n : bytes.readBigInt64LE(at - 8);
    if (start <= 0n)
        return undefined;
    if (start > BigInt(bytes.length))
        return start < 1n << 40n ? 'damaged' : undefined;
    try {
        return read(new Reader(bytes, Number(start)));
    }
    catch (error) {
        if (error instanceof RangeError)
            return 'damaged';
        throw error;
    }
}
function read(reader) {
    const [major, minor, count] = [reader.word(), reader.word(), reader.word()];
    if (!VERSIONS.has(major) || minor !== 0 || count === 0 || count > MOST_FILES)
        return undefined;
    reader.text();
    if (major > 1) {
        const [offset, size] = [reader.long(), reader.long()];
        return { deps: size === 0 ? undefined : reader.slice(offset, size) };
    }
    for (let index = 0; index < count; index++) {
        const [offset, size, type] = [reader.long(), reader.long(), reader.byte()];
        reader.text();
        if (type === DEPS_JSON)
            return { deps: reader.slice(offset, size) };
    }
    return { deps: undefined };
}
/** Reads numbers and texts as .NET's BinaryReader does. Throws RangeError at the end. */
class Reader {
    #bytes;
    #at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
    }
    byte() {
        return this.#bytes.readUInt8(this.#at++);
    }
    word() {
        this.#at += 4;
        return this.#bytes.readUInt32LE(this.#at - 4);
    }
    long() {
        this.#at += 8;
        return Number(this.#bytes.readBigInt64LE(this.#at - 8));
    }
    /** A text with its length in front, seven bits a byte. */
    text() {
        let length = 0;
        for (let shift = 0;; shift += 7) {
            const byte = this.byte();
            length |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
            if (shift > 14)
                throw new RangeError('a length without end');
        }
        this.#at += length;
    }
    slice(offset, size) {
        if (offset < 0 || size < 0 || offset + size > this.#bytes.length)
            throw new RangeError('beyond the file');
        return this.#bytes.subarray(offset, offset + size);
    }
}

// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
;// CONCATENATED MODULE: ./lib/nuget/deps-file.js




/** The SDK puts this before the names of the packages that a framework is made of. */
const RUNTIME_PACK = /^runtimepack\./i;
/** Types that leave nothing to load. */
const COMPILE_ONLY = new Set(['referenceassembly', 'platform']);
/**
 * Reads a `.deps.json` (documentation of the .NET host, `corehost.md`). The `sha512` of a library is left out: as `contentHash` in a
 * lockfile, it is no digest of a file that anyone can get.
 * @returns undefined for what is no such file
 * @throws INSTALLED_INVALID
 */
function parseDepsFile(file, content) {
    const { runtimeTarget, targets: written, libraries } = (0,installed_text/* looseJsonObject */.SK)(file, content);
    if (runtimeTarget === undefined && written === undefined)
        return undefined;
    // A list without what needs what is still a list.
    const targets = written === undefined && libraries !== undefined ? {} : written;
    if (!(0,json/* isObject */.Gv)(targets))
        throw (0,damaged/* damaged */.q)(file, 'has no "targets" object.');
    if (libraries !== undefined && !(0,json/* isObject */.Gv)(libraries))
        throw (0,damaged/* damaged */.q)(file, 'has "libraries" that are no object.');
    const name = (0,json/* isObject */.Gv)(runtimeTarget) ? runtimeTarget.name : runtimeTarget;
    if (typeof name !== 'string')
        throw (0,damaged/* damaged */.q)(file, 'does not say what it runs on.');
    const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
    if (target !== undefined && !(0,json/* isObject */.Gv)(target))
        throw (0,damaged/* damaged */.q)(file, `has a target ${(0,fault/* quote */.h)(name)} that is no object.`);
    const found = new Map();
    for (const [key, entry] of Object.entries(libraries ?? {})) {
        const own = target && Object.hasOwn(target, key) ? target[key] : undefined;
        const library = libraryOf(file, key, entry, own, target !== undefined);
        if (library)
            found.set(key.replace(RUNTIME_PACK, '').toLowerCase(), library);
    }
    for (const key of Object.keys(target ?? {}))
        if (!Object.hasOwn(libraries ?? {}, key))
            throw (0,damaged/* damaged */.q)(file, `has ${(0,fault/* quote */.h)(key)} among what it loads, but not among its libraries.`);
    return { libraries: found, linked: target !== undefined };
}
function libraryOf(file, key, entry, own, linked) {
    const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(key) ?? [];
    if (name === undefined || version === undefined)
        throw (0,damaged/* damaged */.q)(file, `has a library ${(0,fault/* quote */.h)(key)} without name and version.`);
    if (!(0,json/* isObject */.Gv)(entry) || typeof entry.type !== 'string')
        throw (0,damaged/* damaged */.q)(file, `has a library ${(0,fault/* quote */.h)(key)} without a type.`);
    if (own !== undefined && !(0,json/* isObject */.Gv)(own))
        throw (0,damaged/* damaged */.q)(file, `has a library ${(0,fault/* quote */.h)(key)} that is no object.`);
    const type = entry.type.toLowerCase();
    if (COMPILE_ONLY.has(type))
        return undefined;
    const { dependencies = {} } = own ?? {};
    if (!(0,json/* isObject */.Gv)(dependencies))
        throw (0,damaged/* damaged */.q)(file, `has a library ${(0,fault/* quote */.h)(key)} whose dependencies are no object.`);
    const needs = Object.entries(dependencies).map(([other, of]) => {
        if (typeof of !== 'string')
            throw (0,damaged/* damaged */.q)(file, `has a library ${(0,fault/* quote */.h)(key)} with a dependency that has no version.`);
        return `${other.replace(RUNTIME_PACK, '')}/${of}`.toLowerCase();
    });
    return {
        name: name.replace(RUNTIME_PACK, ''),
        version,
        type: type === 'package' || type === 'runtimepack' ? 'package' : type === 'reference' ? 'reference' : 'project',
        present: own === undefined ? !linked : hasFiles(own) || type === 'project' || type === 'msbuildproject',
        needs,
    };
}
/** `_._` stands for nothing. */
const hasFiles = (own) => ['runtime', 'native', 'runtimeTargets', 'resources'].some((assets) => (0,json/* isObject */.Gv)(own[assets]) && Object.keys(own[assets]).some((asset) => !asset.endsWith('_._')));

// EXTERNAL MODULE: ./lib/nuget/project.js
var project = __webpack_require__(4393);
;// CONCATENATED MODULE: ./lib/nuget/installed.js












/** Gathers what .NET loads. */
const dotnetCollector = () => new DotnetCollector();
class DotnetCollector {
    #files = new Map();
    /** By file without its ending. */
    #frameworks = new Map();
    /** Facts of applications in one file, by the place of their list. */
    #programs = new Map();
    #gaps = [];
    take({ path: file }, content) {
        if (file.endsWith('.deps.json')) {
            const deps = parseDepsFile(file, content);
            if (deps)
                this.#files.set(file, deps);
        }
        else if (!file.endsWith('.runtimeconfig.json'))
            this.#takeProgram(file, content);
        else
            this.#frameworks.set(file.slice(0, -'.runtimeconfig.json'.length), frameworksOf(file, content));
    }
    /** An application that has its libraries and their list in its own file. */
    #takeProgram(file, content) {
        const bundle = bundleIn(content);
        if (bundle === undefined)
            return;
        if (bundle === 'damaged')
            throw (0,damaged/* damaged */.q)(file, 'is an application of .NET in one file, and is cut off.');
        const place = `${file}!/${posix_.basename(file).replace(/\.exe$/i, '')}.deps.json`;
        const deps = bundle.deps && parseDepsFile(place, bundle.deps);
        if (!deps) {
            this.#gaps.push(`${file} is an application of .NET in one file, without a list of what is in it`);
            return;
        }
        this.#files.set(place, deps);
        const deployable = { name: posix_.basename(file), executable: true, archive: true, structured: true };
        this.#programs.set(place, { distribution: (0,file_hashes/* fileAddress */.x)(file), hashes: (0,file_hashes/* fileHashes */.t)(content), deployable });
    }
    conclude() {
        const packages = [];
        const shared = [];
        const applications = [];
        for (const [file, deps] of [...this.#files].sort(([a], [b]) => (0,graph/* byText */.z)(a, b))) {
            const own = packagesOf(file, deps);
            packages.push(...own.values());
            const [, name, version] = /(?:^|\/)shared\/([^/]+)\/([^/]+)\/\1\.deps\.json$/.exec(file) ?? [];
            if (name !== undefined && version !== undefined)
                shared.push({ name, version, packages: [...own.values()] });
            const application = applicationOf(file, deps, own);
            if (application) {
                application.kind = 'application';
                Object.assign(application, this.#programs.get(file));
                applications.push({ application, needs: this.#frameworks.get(file.slice(0, -'.deps.json'.length)) ?? [] });
            }
        }
        for (const { application, needs } of applications) {
            const absent = [];
            for (const need of needs) {
                const found = chosen(need, shared);
                if (!found)
                    absent.push(need.name);
                for (const to of found?.packages ?? [])
                    application.edges.push({ to, kind: 'required' });
            }
            (0,installed_needs/* addUnmet */.X)(application, absent, []);
        }
        return { packages, gaps: this.#gaps };
    }
}
function packagesOf(file, { libraries, linked }) {
    const packages = new Map();
    for (const library of libraries.values())
        if (library.present)
            packages.set(library, packageOf(library, file));
    const budget = { steps: MOST_STEPS };
    for (const [library, pkg] of packages) {
        if (!linked)
            (0,gap/* addGap */.E)(pkg, { state: 'unknown', reason: 'what it needs is not listed for what it runs on' });
        const { targets, absent } = presentNeeds(library, libraries, budget);
        if (budget.steps < 0)
            throw (0,damaged/* damaged */.q)(file, 'has more in it that needs each other without files than is followed.');
        pkg.edges = [...targets].map((to) => ({ to: packages.get(to), kind: 'required' }));
        (0,installed_needs/* addUnmet */.X)(pkg, absent, []);
    }
    return packages;
}
/** Steps through packages without files, of one application: a hundred times those of the largest. */
const MOST_STEPS = 5_000_000;
/** What a library needs that has files. One that has none is followed to what it needs in turn: it is not installed itself. */
function presentNeeds(from, libraries, budget) {
    const targets = new Set();
    const absent = [];
    const seen = new Set([from]);
    const open = [...from.needs];
    for (let key = open.pop(); key !== undefined && budget.steps >= 0; key = open.pop()) {
        budget.steps--;
        const to = libraries.get(key);
        if (!to)
            absent.push(key.split('/')[0]);
        else if (!seen.has(to)) {
            seen.add(to);
            if (to.present)
                targets.add(to);
            else
                open.push(...to.needs);
        }
    }
    return { targets, absent };
}
function packageOf({ name, version, type }, place) {
    if (type === 'package')
        return { ...(0,project/* nugetFacts */.vC)(name, version), place, edges: [] };
    // A file that somebody referred to can be of any package.
    if (type === 'reference')
        return {
            type: 'nuget',
            name,
            version,
            hashes: [],
            place,
            edges: [],
            gap: { state: 'unknown', reason: 'a file, whose package is not known' },
        };
    return { type: 'nuget', name, version, purl: (0,purl/* purlOf */.V)({ type: 'nuget', name, version }), hashes: [], place, edges: [] };
}
/** The project that a file is called after, else the only one that no other needs. */
function applicationOf(file, { libraries }, packages) {
    const projects = [...libraries.values()].filter(({ type }) => type === 'project');
    const named = projects.find(({ name }) => name === posix_.basename(file).slice(0, -'.deps.json'.length));
    if (named)
        return packages.get(named);
    const needed = new Set([...libraries.values()].flatMap(({ needs }) => needs.map((key) => libraries.get(key))));
    const tops = projects.filter((project) => !needed.has(project));
    return tops.length === 1 ? packages.get(tops[0]) : undefined;
}
/** The frameworks of a `runtimeconfig.json`; those that are part of the application are in its list anyway. @throws INSTALLED_INVALID */
function frameworksOf(file, content) {
    const { runtimeOptions } = (0,installed_text/* looseJsonObject */.SK)(file, content);
    if (!(0,json/* isObject */.Gv)(runtimeOptions))
        return [];
    const { framework, frameworks } = runtimeOptions;
    return [framework, ...(Array.isArray(frameworks) ? frameworks : [])].flatMap((item) => (0,json/* isObject */.Gv)(item) && typeof item.name === 'string' && typeof item.version === 'string' ? [{ name: item.name, version: item.version }] : []);
}
/** What the host takes by default: of the lowest minor version that is no lower than the one asked for, the highest patch. */
function chosen(need, shared) {
    const [major = 0, minor = 0, patch = 0] = partsOf(need.version);
    const fitting = shared.filter(({ name, version }) => {
        const [a = 0, b = 0, c = 0] = partsOf(version);
        return name === need.name && a === major && (b > minor || (b === minor && c >= patch));
    });
    const order = (a, b) => {
        const [left, right] = [partsOf(a.version), partsOf(b.version)];
        return (left[1] ?? 0) - (right[1] ?? 0) || (right[2] ?? 0) - (left[2] ?? 0) || (0,graph/* byText */.z)(a.version, b.version);
    };
    return fitting.sort(order)[0];
}
const partsOf = (version) => (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);


/***/ }),

/***/ 4393:
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
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2705);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3081);




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

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   S3: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);

/** What a build file needs at most; readers may recurse. */
const DEEPEST = 200;
const local = (name) => name.slice(name.indexOf(':') + 1);
/**
 * Parses an XML file into its top element. Entities that a document declares itself are not expanded: they stay as they are
 * written, as do names of HTML such as `&copy;`, which authors of build files use in texts.
 */
async function parseXml(text, file, fault) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.t.bind(__webpack_require__, 628, 19));
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
