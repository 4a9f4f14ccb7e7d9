export const id = 855;
export const ids = [855];
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

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * Parses a JSON file whose top is an object. Stricter than JSON.parse: a key that stands twice in one object is an error,
 * because readers differ in which one they take.
 */
function parseJsonObject(text, file, fault) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
        if (conflict) {
            throw fault(`${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
        }
        if (text.trim() === '')
            throw fault(`${file} is empty.`, 'Restore the file from version control.');
        // The engine's message quotes the file, which may hold a token; only the position is taken from it.
        const position = /position (\d+)/.exec((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
        const at = position ? `:${lineAt(text, Number(position))}` : '';
        throw fault(`${file}${at} is not JSON: it is damaged or cut off.`, 'Restore the file from version control.');
    }
    if (!isObject(value))
        throw fault(`${file} is JSON, but not an object.`, 'Check that the right file is there.');
    if (countKeysInText(text) !== countKeys(value)) {
        const { key, line } = findDuplicate(text);
        throw fault(`${file}:${line} has the key ${JSON.stringify(key)} twice in one object.`, 'Run the package manager once, so that it writes the file anew.');
    }
    return value;
}
/** Line of an offset, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1))
        line++;
    return line;
}
/** Line on which a key whose value is an object stands first, from 1. */
function lineOfKey(text, key) {
    const offset = text.indexOf(`${JSON.stringify(key)}: {`);
    return offset < 0 ? undefined : lineAt(text, offset);
}
function countKeys(top) {
    let count = 0;
    const open = [top];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object')
                    open.push(item);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key of Object.keys(value)) {
                count++;
                const inner = value[key];
                if (typeof inner === 'object')
                    open.push(inner);
            }
        }
    }
    return count;
}
function countKeysInText(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start >= 0;) {
        const end = endOfString(text, start);
        if (isKey(text, end))
            count++;
        start = text.indexOf('"', end);
    }
    return count;
}
/** Offset after the closing quote. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 92)
            slashes++;
        if (slashes % 2 === 0)
            return end + 1;
    }
}
function isKey(text, offset) {
    let code = text.charCodeAt(offset);
    while (code === 32 || code === 10 || code === 13 || code === 9)
        code = text.charCodeAt(++offset);
    return code === 58;
}
function findDuplicate(text) {
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === '{' || character === '[')
            open.push(new Set());
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const end = endOfString(text, i);
            if (isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end));
                const keys = open.at(-1);
                if (keys?.has(key))
                    return { key, line: lineAt(text, i) };
                keys?.add(key);
            }
            i = end - 1;
        }
    }
    return { key: '?', line: 1 };
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
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
// EXTERNAL MODULE: ./lib/yaml.js
var yaml = __webpack_require__(2281);
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
            const address = (0,lib_url/* cleanUrl */.T)(url.replace(/^([\w.-]+)@([\w.-]+):(?!\/)/, 'ssh://$1@$2/'));
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
    const address = (0,lib_url/* cleanUrl */.T)(url ?? 'https://pub.dev')?.replace(/\/+$/, '');
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

/***/ 6401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cleanUrl)
/* harmony export */ });
/** A URL without user, password, query and fragment; `git@`, which is a name for everybody, stays. */
function cleanUrl(text) {
    // Nearly every URL of a lockfile, told without the cost of a parser: nothing before the host, nothing after the path.
    if (/^https:\/\/[a-z0-9.-]+\/[\w@.~/+-]*$/.test(text) && !text.includes('/.'))
        return text;
    const [, protocol = '', authority = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
    const at = authority.lastIndexOf('@');
    const ssh = protocol.toLowerCase().endsWith('ssh');
    // `git+ssh://git@host:group/repository` is common in npm, and not a URL.
    const [, host = authority.slice(at + 1), group] = (ssh && /^([^:]+):(?!\d*$)(.+)$/.exec(authority.slice(at + 1))) || [];
    // With a password that has a slash, what looks like a path could be the rest of it.
    if (group !== undefined && path.includes('@'))
        return undefined;
    const url = URL.parse(`${protocol}://${host}${group === undefined ? '' : `/${group}`}${path}`);
    if (!url || url.hostname === '' || url.username !== '' || url.password !== '')
        return undefined;
    const git = ssh && /^git(?::|$)/.test(authority.slice(0, Math.max(at, 0)));
    return `${url.protocol}//${git ? 'git@' : ''}${url.host}${url.pathname}`;
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lineOfYamlKey),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);

/** What a lockfile needs at most; the parser recurses. */
const DEEPEST = 32;
/** In a file that people write: enough for all that is known, and no bomb. */
const MOST_ALIASES = 10_000;
/**
 * Parses a YAML file into its documents, each a mapping. Scalars stay the text that is written, so that `1.10` is not 1.1 and
 * `1e5` no number; an empty value is ''. Without anchors, aliases, merge keys and tags of its own, which no lockfile has. A key
 * that stands twice in one mapping is an error.
 */
async function parseYaml(text, file, fault, { byHand = false } = {}) {
    const yaml = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 2831));
    const restore = 'Restore the file from version control.';
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
    if (conflict) {
        throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
    }
    if (text.trim() === '')
        throw fault(`${file} is empty.`, restore);
    let documents;
    try {
        documents = byHand ? loadByHand(text, yaml) : yaml.loadAll(text, { schema: yaml.FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST });
    }
    catch (error) {
        // The parser's message quotes the file, which may hold a token; only the line and its reason, which quotes nothing, are taken.
        const { reason, mark } = error;
        const at = typeof mark?.line === 'number' ? `:${mark.line + 1}` : '';
        const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
        throw fault(`${file}${at} is not YAML as a lockfile has it: it is damaged or cut off${why}.`, restore);
    }
    const mappings = documents.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
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
            lines[mark?.line] = `${' '.repeat(DEEPEST)}${line}`;
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
            const before = at > DEEPEST ? text.slice(at - DEEPEST, at) : `\n${text.slice(0, at)}`;
            if (/\n *$/.test(before))
                return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, at);
        }
    }
    return undefined;
}


/***/ })

};
