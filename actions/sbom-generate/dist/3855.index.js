export const id = 3855;
export const ids = [3855];
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

/***/ 3855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pubReader: () => (/* binding */ pubReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/gap.js
var gap = __webpack_require__(460);
// EXTERNAL MODULE: ./lib/purl.js
var lib_purl = __webpack_require__(6919);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
// EXTERNAL MODULE: ./lib/yaml.js + 1 modules
var yaml = __webpack_require__(8842);
;// CONCATENATED MODULE: ./lib/pub/lockfile.js






const DEPENDENCIES = new Map([
    ['direct main', 'main'],
    ['direct', 'main'],
    ['direct dev', 'dev'],
    ['direct overridden', 'overridden'],
    ['transitive', 'transitive'],
]);
/** The repository that a package comes from where nothing else is said, by both of its names. */
const DEFAULT = new Set(['https://pub.dev', 'https://pub.dartlang.org']);
const FLAT = { state: 'unknown', reason: 'pubspec.lock does not say which package needs which' };
/**
 * Parses `pubspec.lock`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
async function parsePubspecLock({ file, text }) {
    const faults = (0,fault/* faultsOf */.x)(file, 'Run "dart pub get" once, so that pub writes the lockfile anew, and commit it.');
    const [value = {}, ...more] = await (0,yaml/* parseYaml */.h)(text, file, faults.parse);
    const unknown = Object.keys(value).find((key) => key !== 'packages' && key !== 'sdks' && key !== 'sdk');
    if (unknown !== undefined || more.length > 0)
        throw faults.invalid(`has ${unknown === undefined ? 'two documents' : `a key ${(0,fault/* quote */.h)(unknown)} that is not known`}.`);
    // pub writes the constraints on its SDKs last, so that a file that is cut off does not have them.
    if (value.sdks === undefined && value.sdk === undefined)
        throw faults.invalid('has no "sdks", with which pub ends it: it is cut off.');
    if (!(0,json/* isObject */.Gv)(value.packages))
        throw faults.invalid('has no "packages".');
    const entries = new Map();
    for (const [name, entry] of Object.entries(value.packages)) {
        const line = () => (0,yaml/* lineOfYamlKey */.E)(text, name);
        if (!(0,json/* isObject */.Gv)(entry))
            throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(name)} that is none.`, line());
        entries.set(name, entryOf(file, name, entry, faults, line));
    }
    return entries;
}
function entryOf(file, name, { dependency, description, source, version }, faults, line) {
    const kind = DEPENDENCIES.get(dependency);
    if (!kind || typeof version !== 'string' || version === '')
        throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(name)} that pub would not write.`, line());
    const about = new Map(Object.entries((0,json/* isObject */.Gv)(description) ? description : {}));
    const text = (key) => {
        const item = about.get(key);
        return typeof item === 'string' && item !== '' ? item : undefined;
    };
    const base = { type: 'pub', name, version, hashes: [], edges: [], gap: FLAT };
    switch (source) {
        case 'hosted':
            return {
                dependency: kind,
                pkg: { ...base, ...hostedFacts(text('name') ?? name, version, text('url'), text('sha256'), faults, line) },
            };
        case 'git': {
            const [url, commit] = [text('url'), text('resolved-ref')];
            if (url === undefined || commit === undefined)
                throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(name)} without repository or commit.`, line());
            const address = (0,lib_url/* gitUrl */.WU)(url);
            const vcs = address && `git+${address}@${commit}`;
            const purl = (0,lib_purl/* purlOf */.V)({ type: 'pub', name: name.toLowerCase(), version, qualifiers: { vcs_url: vcs } });
            return { dependency: kind, pkg: { ...base, purl, ...(vcs && { vcs }) } };
        }
        case 'path': {
            const place = text('path');
            if (place === undefined)
                throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(name)} without a path.`, line());
            // An absolute path is of one machine.
            const folder = about.get('relative') === 'true' ? posix_.join(posix_.dirname(file), place.replaceAll('\\', '/')) : '..';
            return {
                dependency: kind,
                pkg: { ...base, purl: (0,lib_purl/* purlOf */.V)({ type: 'pub', name: name.toLowerCase(), version }) },
                folder: posix_.normalize(folder).replace(/(.)\/$/, '$1'),
            };
        }
        case 'sdk': {
            // 0.0.0 stands for the version of the SDK, which is not locked.
            const { version: written, ...unversioned } = base;
            const own = written === '0.0.0' ? undefined : written;
            const gap = { state: 'unknown', reason: 'a part of an SDK, whose version the lockfile does not say' };
            const purl = (0,lib_purl/* purlOf */.V)({ type: 'pub', name: name.toLowerCase(), version: own });
            return { dependency: kind, pkg: { ...unversioned, ...(own && { version: own }), purl, gap } };
        }
        default:
            throw faults.unsupported(`has an entry ${(0,fault/* quote */.h)(name)} of a source that is not known.`, line());
    }
}
function hostedFacts(name, version, url, sha256, faults, line) {
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
        throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(name)} whose "sha256" is none.`, line());
    const hashes = sha256 === undefined ? [] : [{ algorithm: 'SHA-256', hex: sha256 }];
    const address = (0,lib_url/* cleanUrl */.TG)(url ?? 'https://pub.dev')?.replace(/\/+$/, '');
    const isDefault = address !== undefined && DEFAULT.has(address);
    const qualifiers = { repository_url: isDefault ? undefined : address };
    return {
        purl: (0,lib_purl/* purlOf */.V)({ type: 'pub', name: name.toLowerCase(), version, qualifiers }),
        hashes,
        ...(isDefault && { distribution: `https://pub.dev/api/archives/${encodeURIComponent(name)}-${encodeURIComponent(version)}.tar.gz` }),
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
;// CONCATENATED MODULE: ./lib/pub/pubspec.js



/** @throws MANIFEST_INVALID */
async function parsePubspec(file, text) {
    const [value = {}] = await (0,yaml/* parseYaml */.h)(text, file, (message, fix) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', message, fix), { byHand: true });
    const field = (key) => (typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined);
    const table = (key) => Object.entries((0,json/* isObject */.Gv)(value[key]) ? value[key] : {});
    const [dependencies, development] = [table('dependencies'), table('dev_dependencies')];
    const [name, version] = [field('name'), field('version')];
    const { workspace } = value;
    return {
        ...(name && { name }),
        ...(version && { version }),
        dependencies: dependencies.map(([key]) => key),
        development: development.map(([key]) => key),
        workspace: Array.isArray(workspace) ? workspace.filter((item) => typeof item === 'string') : [],
        asks: [...dependencies, ...development].some(([, wanted]) => !((0,json/* isObject */.Gv)(wanted) && 'sdk' in wanted)),
    };
}

;// CONCATENATED MODULE: ./lib/pub/reader.js





/** Reads `pubspec.lock`; what projects ask for is in their `pubspec.yaml`, and what packages ask for is nowhere in the source. */
const pubReader = {
    read: readPub,
    asks: async ({ file, text }) => (await parsePubspec(file, text)).asks,
};
/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, MANIFEST_INVALID */
async function readPub(lock, tree) {
    const entries = await parsePubspecLock(lock);
    const top = posix_.dirname(lock.file);
    const projects = new Map();
    const projectAt = async (folder) => {
        const known = projects.get(folder);
        if (known)
            return known.pkg;
        const file = posix_.join(folder, 'pubspec.yaml');
        const text = await tree.text(file);
        const pubspec = text === undefined ? undefined : await parsePubspec(file, text);
        const pkg = projectOf(folder, pubspec);
        projects.set(folder, { pkg, pubspec });
        return pkg;
    };
    const root = await projectAt(top);
    const targets = new Map();
    for (const [name, { pkg, folder }] of entries) {
        const inSource = folder !== undefined && !folder.startsWith('..') && !posix_.isAbsolute(folder);
        targets.set(name, inSource ? await projectAt(folder) : pkg);
    }
    const members = new Set([root]);
    for (const member of projects.get(top)?.pubspec?.workspace ?? []) {
        const pkg = await projectAt(posix_.normalize(posix_.join(top, member)).replace(/(.)\/$/, '$1'));
        root.edges.push({ to: pkg, kind: 'contains' });
        members.add(pkg);
        if (pkg.name && !targets.has(pkg.name))
            targets.set(pkg.name, pkg);
    }
    for (const { pkg, pubspec } of projects.values()) {
        // Of a project that is named by path, what it needs for its own development is not installed.
        const own = pubspec && !members.has(pkg) ? { ...pubspec, development: [] } : pubspec;
        connect(pkg, own, pkg === root ? entries : new Map(), targets);
    }
    // What nothing asks for by name is needed by some package that is.
    const asked = new Set([...projects.values()].flatMap(({ pkg }) => pkg.edges.map(({ to }) => to)));
    const packages = new Set([...[...projects.values()].map(({ pkg }) => pkg), ...targets.values()]);
    for (const pkg of packages)
        if (!asked.has(pkg) && pkg.folder === undefined)
            pkg.needed = 'required';
    return { file: lock.file, root, packages: [...packages], abandoned: [] };
}
function projectOf(folder, pubspec) {
    const name = pubspec?.name ?? (folder === '.' ? '' : posix_.basename(folder));
    const version = pubspec?.version;
    return {
        type: 'pub',
        name,
        ...(version && { version }),
        ...(pubspec?.name && { purl: (0,lib_purl/* purlOf */.V)({ type: 'pub', name: name.toLowerCase(), version }) }),
        folder,
        hashes: [],
        edges: [],
    };
}
/** @param entries what the lockfile marks as direct: for its own project alone, and where that has no pubspec.yaml */
function connect(pkg, pubspec, entries, targets) {
    const kinds = new Map();
    for (const [name, { dependency }] of entries) {
        if (dependency !== 'transitive')
            kinds.set(name, dependency === 'dev' ? 'development' : 'required');
    }
    for (const name of pubspec?.development ?? [])
        kinds.set(name, 'development');
    for (const name of pubspec?.dependencies ?? [])
        kinds.set(name, 'required');
    const absent = [];
    for (const [name, kind] of kinds) {
        const to = targets.get(name);
        if (to && to !== pkg)
            pkg.edges.push({ to, kind });
        else if (!to)
            absent.push(name);
    }
    if (absent.length > 0)
        (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
}


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ lineOfYamlKey),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/yaml-plain.js
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

;// CONCATENATED MODULE: ./lib/yaml.js



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
    const yaml = await __webpack_require__.e(/* import() */ 2831).then(__webpack_require__.bind(__webpack_require__, 2831));
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
