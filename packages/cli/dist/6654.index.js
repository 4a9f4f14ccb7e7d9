export const id = 6654;
export const ids = [6654];
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

/***/ 26654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradleCatalogReader: () => (/* binding */ gradleCatalogReader),
  gradleLegacyReader: () => (/* binding */ gradleLegacyReader),
  gradleReader: () => (/* binding */ gradleReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var lib_purl = __webpack_require__(87514);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/toml.js
var toml = __webpack_require__(68015);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/gradle/project.js


/**
 * The project of a folder. Build scripts are programs, so only what is written as a literal is taken: the name of the root in
 * the settings, group and version in `gradle.properties`.
 */
async function projectOf(folder, tree) {
    let name = folder === '.' ? '' : posix_.basename(folder);
    for (const file of ['settings.gradle', 'settings.gradle.kts']) {
        const settings = await tree.text(posix_.join(folder, file));
        name = /^[ \t]*rootProject\.name[ \t]*=[ \t]*(["'])([^"'$\n]+)\1/m.exec(settings ?? '')?.[2] ?? name;
    }
    const properties = (await tree.text(posix_.join(folder, 'gradle.properties'))) ?? '';
    const property = (key) => new RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*([^\\s$\\\\]+)[ \\t]*\\r?$`, 'm').exec(properties)?.[1];
    const [namespace, version] = [property('group'), property('version')];
    return {
        type: 'maven',
        ...(namespace && { namespace }),
        name,
        ...(version && { version }),
        ...(namespace && name && { purl: (0,lib_purl/* purlOf */.V)({ type: 'maven', namespace, name, version }) }),
        folder,
        hashes: [],
        edges: [],
    };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/gradle/catalog.js






const GAP = { state: 'incomplete', reason: 'a version catalog does not say what its entries need' };
const ROOT_GAP = {
    state: 'incomplete',
    reason: 'a version catalog says what build scripts may ask for: they can ask for more, or not for all of it',
};
const TABLES = new Set(['metadata', 'versions', 'libraries', 'bundles', 'plugins']);
/**
 * Reads a version catalog: what a build asks for, where it has no lockfile that says what it got. With one there is nothing
 * to add: versions of a catalog are those asked for.
 * @throws LOCKFILE_INVALID
 */
async function readCatalog(lock, tree) {
    const faults = (0,fault/* faultsOf */.x)(lock.file, 'Correct the file; Gradle does not read it either.');
    const value = await (0,toml/* parseToml */.M)(lock.text, lock.file, faults.parse);
    const unknown = Object.keys(value).find((key) => !TABLES.has(key));
    if (unknown !== undefined)
        throw faults.invalid(`has a table ${(0,fault/* quote */.h)(unknown)} that no catalog has.`);
    const folder = posix_.basename(posix_.dirname(lock.file)) === 'gradle' ? posix_.dirname(posix_.dirname(lock.file)) : posix_.dirname(lock.file);
    const root = await projectOf(folder, tree);
    const asked = new Catalog(value, faults).packages();
    const below = folder === '.' ? '' : `${folder}/`;
    const locked = (await tree.find(/\.lockfile$/)).some((file) => file.startsWith(below));
    if (locked || asked.length === 0)
        return { file: lock.file, root, packages: [root], abandoned: [] };
    root.edges.push(...asked.map(([to, kind]) => ({ to, kind })));
    root.gap = ROOT_GAP;
    return { file: lock.file, root, packages: [root, ...asked.map(([pkg]) => pkg)], abandoned: [] };
}
class Catalog {
    #value;
    #faults;
    constructor(value, faults) {
        this.#value = value;
        this.#faults = faults;
    }
    /** One entry a purl: aliases of one library are one. */
    packages() {
        const packages = new Map();
        for (const [alias, entry] of this.#table('libraries')) {
            const [module, version] = this.#entry('libraries', alias, entry, 2);
            const [group, name] = module.split(':');
            this.#add(packages, group, name, version, 'required', alias);
        }
        for (const [alias, entry] of this.#table('plugins')) {
            const [id, version] = this.#entry('plugins', alias, entry, 1);
            // The artifact that stands for a plugin in repositories.
            this.#add(packages, id, `${id}.gradle.plugin`, version, 'development', alias);
        }
        return [...packages.values()];
    }
    #add(packages, namespace = '', name = '', version, kind, alias) {
        if (namespace === '' || name === '')
            throw this.#wrong(alias);
        const purl = (0,lib_purl/* purlOf */.V)({ type: 'maven', namespace, name, version });
        if (packages.has(purl))
            return;
        const gap = version === undefined ? { ...GAP, reason: `the catalog does not say one version; ${GAP.reason}` } : GAP;
        packages.set(purl, [{ type: 'maven', namespace, name, ...(version && { version }), purl, hashes: [], edges: [], gap }, kind]);
    }
    #wrong(alias) {
        return this.#faults.invalid(`has an entry ${(0,fault/* quote */.h)(alias)} that Gradle would not read.`);
    }
    #table(name) {
        const table = this.#value[name] ?? {};
        if (!(0,json/* isObject */.Gv)(table))
            throw this.#faults.invalid(`has ${(0,fault/* quote */.h)(name)}, but not as a table.`);
        return Object.entries(table);
    }
    /** The module or plugin of an entry, and its version where that is one. */
    #entry(table, alias, entry, parts) {
        if (typeof entry === 'string') {
            const all = entry.split(':');
            if (all.length !== parts + 1)
                throw this.#wrong(alias);
            return [all.slice(0, parts).join(':'), oneVersion(all[parts])];
        }
        if (!(0,json/* isObject */.Gv)(entry))
            throw this.#wrong(alias);
        const text = (key) => (typeof entry[key] === 'string' ? entry[key] : undefined);
        const module = table === 'plugins' ? text('id') : (text('module') ?? `${text('group') ?? ''}:${text('name') ?? ''}`);
        if (module === undefined || module.split(':').length !== parts)
            throw this.#wrong(alias);
        return [module, this.#version(alias, entry.version)];
    }
    #version(alias, written) {
        if (written === undefined)
            return undefined;
        if (typeof written === 'string')
            return oneVersion(written);
        if (!(0,json/* isObject */.Gv)(written))
            throw this.#wrong(alias);
        if (written.ref !== undefined) {
            const versions = this.#value.versions;
            const named = typeof written.ref === 'string' && (0,json/* isObject */.Gv)(versions) && Object.hasOwn(versions, written.ref) ? versions[written.ref] : undefined;
            if (named === undefined || ((0,json/* isObject */.Gv)(named) && named.ref !== undefined))
                throw this.#wrong(alias);
            return this.#version(alias, named);
        }
        const exact = written.strictly ?? written.require ?? written.prefer;
        return typeof exact === 'string'
            ? (oneVersion(exact) ?? (typeof written.prefer === 'string' ? oneVersion(written.prefer) : undefined))
            : undefined;
    }
}
/** A range, `1.+` and `latest.release` are no version. */
const oneVersion = (text) => text === '' || /[[\](),\s+]/.test(text) || text.startsWith('latest.') ? undefined : text.replace(/!!.*$/, '');

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var lib_json = __webpack_require__(65189);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/gradle/lockfile.js


const REWRITE = 'Run "gradle dependencies --write-locks" once, so that Gradle writes the lockfile anew, and commit it.';
/**
 * Parses a lockfile of Gradle. That of a whole project ends with the line `empty=`, so that one that is cut off is known.
 * @throws LOCKFILE_INVALID
 */
function parseGradleLockfile({ file, text }, { configuration, buildScript }) {
    const faults = (0,fault/* faultsOf */.x)(file, REWRITE);
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict)
        throw faults.invalid('has the markers of an unresolved merge conflict.', (0,lib_json/* lineAt */.mh)(text, conflict.index));
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const entries = [];
    const seen = new Set();
    let ended = false;
    for (const [index, raw] of lines.entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (/^empty=/.test(line) && configuration === undefined) {
            ended = true;
            continue;
        }
        const equals = configuration === undefined ? line.indexOf('=') : line.length;
        const coordinates = line.slice(0, equals);
        const parts = coordinates.split(':');
        if (equals < 0 || parts.length !== 3 || parts.some((part) => part === '' || /\s/.test(part)))
            throw faults.invalid(`has a line that is no dependency: ${(0,fault/* quote */.h)(line)}.`, index + 1);
        if (seen.has(coordinates))
            throw faults.invalid(`has ${(0,fault/* quote */.h)(coordinates)} twice.`, index + 1);
        seen.add(coordinates);
        const listed = configuration ?? line.slice(equals + 1);
        const configurations = listed.split(',').flatMap((name) => name.trim() || []);
        entries.push({ parts, configurations });
    }
    if (configuration === undefined && !ended)
        throw faults.invalid('has no line "empty=", which Gradle always writes: it is cut off or no lockfile.');
    const all = new Set(entries.flatMap(({ configurations }) => configurations));
    const withRuntime = [...all].some((name) => /runtimeClasspath$/i.test(name) && !isForTests(name));
    return entries.map(({ parts: [group = '', name = '', version = ''], configurations }) => ({
        group,
        name,
        version,
        kind: buildScript ? 'development' : kindOf(configurations, withRuntime),
    }));
}
const isForTests = (configuration) => /(?:^test|Test|^jmh|Jmh|benchmark)/.test(configuration);
/** Processors of the compiler, and tools that Gradle's plugins run: none of them ends up in what is built. */
const TOOL = /(?:AnnotationProcessor|^annotationProcessor|PluginClasspath|^kapt|^ksp|[a-z](?:Kapt|Ksp)|^kotlin(?:Compiler|BuildTools|Klib|Native|Script)|^jacoco|^checkstyle|^pmd|^codenarc|^spotbugs|^errorprone|^detekt|^ktlint|^spotless|^dokka|^lintChecks|^coreLibraryDesugaring$|^zinc$|^asciidoctor|^classpath$)/;
/**
 * What a package is there for, by the names that Gradle and its plugins give to configurations; one with a name that is not
 * known is required.
 * @param withRuntime whether the project has a runtime class path, so that what is only compiled against is known by it
 */
function kindOf(configurations, withRuntime) {
    if (configurations.length === 0)
        return 'required';
    const product = configurations.filter((name) => !isForTests(name) && !TOOL.test(name));
    if (product.length === 0)
        return 'development';
    return withRuntime && product.every((name) => /compileClasspath$/i.test(name)) ? 'optional' : 'required';
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/xml.js
var xml = __webpack_require__(88074);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/gradle/verification.js



const ALGORITHMS = [
    ['sha1', 'SHA-1', 40],
    ['sha256', 'SHA-256', 64],
    ['sha512', 'SHA-512', 128],
];
const parsed = new WeakMap();
/**
 * What Gradle's dependency verification knows of the archives of a project: the nearest `gradle/verification-metadata.xml`
 * above it, which stands at the top of its build.
 * @throws LOCKFILE_INVALID
 */
async function digestsFor(folder, tree) {
    const known = parsed.get(tree) ?? new Map();
    parsed.set(tree, known);
    for (let place = folder;; place = posix_.dirname(place)) {
        const file = posix_.join(place, 'gradle/verification-metadata.xml');
        let digests = known.get(file);
        if (!digests) {
            digests = tree.text(file).then((text) => (text === undefined ? undefined : parseVerification(file, text)));
            known.set(file, digests);
        }
        const found = await digests;
        if (found || place === '.')
            return found ?? new Map();
    }
}
/** @throws LOCKFILE_INVALID */
async function parseVerification(file, text) {
    const faults = (0,fault/* faultsOf */.x)(file, 'Run "gradle --write-verification-metadata sha256" once, and commit what it writes.');
    const top = await (0,xml/* parseXml */.NO)(text, file, faults.parse);
    const digests = new Map();
    for (const component of (0,xml/* itemsOf */.S3)(top, 'components', 'component')) {
        const [group, name, version] = ['group', 'name', 'version'].map((key) => component.attributes.get(key) ?? '');
        // What is built is described by the metadata beside the archive; variants with a classifier are other archives.
        const archives = component.children.filter((artifact) => {
            const title = artifact.attributes.get('name') ?? '';
            return title.startsWith(`${name}-${version}.`) && /^(?:jar|aar|klib|war|zip)$/.test(title.slice(`${name}-${version}.`.length));
        });
        if (archives.length !== 1)
            continue;
        const hashes = [];
        for (const [element, algorithm, length] of ALGORITHMS) {
            const digest = (0,xml/* childOf */.GG)(archives[0], element);
            const hex = digest?.attributes.get('value')?.toLowerCase();
            if (!digest || hex === undefined)
                continue;
            if (hex.length !== length || !/^[0-9a-f]+$/.test(hex))
                throw faults.invalid(`has a ${element} that is none.`, digest.line);
            // With `also-trust` there are two archives of one name, and which one is meant is not said.
            if (digest.children.length === 0)
                hashes.push({ algorithm, hex });
        }
        if (hashes.length > 0)
            digests.set(`${group}:${name}:${version}`, hashes);
    }
    return digests;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/gradle/reader.js






/** Reads `gradle.lockfile`, and those of build scripts and of settings. */
const gradleReader = {
    read: (lock, tree) => {
        const buildScript = /^(?:buildscript|settings)-/.test(posix_.basename(lock.file));
        return readLock(lock, tree, posix_.dirname(lock.file), { buildScript });
    },
    asks: ({ text }) => asksForPackages(text),
};
/** Reads what Gradle wrote before version 7: one lockfile a configuration, in `gradle/dependency-locks` of a project. */
const gradleLegacyReader = {
    read: (lock, tree) => {
        const configuration = posix_.basename(lock.file, '.lockfile');
        const folder = posix_.dirname(posix_.dirname(posix_.dirname(lock.file)));
        return readLock(lock, tree, folder, { configuration, buildScript: configuration.startsWith('buildscript-') });
    },
    asks: () => false,
};
/** Reads version catalogs. */
const gradleCatalogReader = { read: readCatalog, asks: () => false };
const FLAT = { state: 'unknown', reason: 'a lockfile of Gradle does not say which package needs which' };
/** @throws LOCKFILE_INVALID */
async function readLock(lock, tree, folder, layout) {
    const locked = parseGradleLockfile(lock, layout);
    const digests = await digestsFor(folder, tree);
    const root = await projectOf(folder, tree);
    const packages = locked.map((entry) => {
        const { group, name, version } = entry;
        return { ...gradleFacts(entry), hashes: digests.get(`${group}:${name}:${version}`) ?? [], edges: [], gap: FLAT };
    });
    // The list is what the project needs at whatever depth; an edge for each is the most that it says.
    root.edges.push(...packages.map((to, index) => ({ to, kind: locked[index].kind })));
    if (packages.length > 0)
        root.gap = FLAT;
    return { file: lock.file, root, packages: [root, ...packages], abandoned: [] };
}
function gradleFacts({ group: namespace, name, version }) {
    return { type: 'maven', namespace, name, version, purl: (0,lib_purl/* purlOf */.V)({ type: 'maven', namespace, name, version }) };
}
/** A build script is a program: whether it has a block of dependencies is all that can be told. */
function asksForPackages(text) {
    const code = text
        .split('/*')
        .map((part, index) => (index === 0 ? part : part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
        .join(' ')
        .replace(/(^|\s)\/\/.*$/gm, '$1');
    return /\bdependencies\s*\{\s*[^}\s]/.test(code);
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
