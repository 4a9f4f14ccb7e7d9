export const id = 6564;
export const ids = [6564];
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


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBerryLockfile: () => (/* binding */ readBerryLockfile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/members.js
var members = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/npm/entry.js
var npm_entry = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/npm/linked.js
var linked = __webpack_require__(7853);
;// CONCATENATED MODULE: ./lib/yarn/berry/ident.js
/** Splits `name@range`. */
function descriptorOf(text) {
    const [, name, range] = /^((?:@[^/@]+\/)?[^/@]+)@(.*)$/s.exec(text) ?? [];
    return name === undefined || range === undefined ? undefined : { name, range };
}
/** @returns undefined for what is none */
function locatorOf(text) {
    const parts = descriptorOf(text);
    if (!parts || parts.range === '')
        return undefined;
    const end = parts.range.indexOf('::');
    const plain = end < 0 ? parts.range : parts.range.slice(0, end);
    const parameters = new Map(new URLSearchParams(end < 0 ? '' : parts.range.slice(end + 2)));
    const [, protocol = '', rest = plain] = /^([a-z][a-z+]*):(.*)$/s.exec(plain) ?? [];
    const isUrl = rest.startsWith('//') || /^(?:https?|ssh|git)$/.test(protocol);
    return { name: parts.name, protocol, selector: isUrl ? plain : rest, parameters };
}
/** What a patch is of: the source is percent-encoded before `#`. */
function patchedOf(selector) {
    const source = selector.split('#', 1)[0];
    try {
        return decodeURIComponent(source);
    }
    catch {
        return source;
    }
}
/** A range as the registry has it: without a protocol, `npm:` is meant. */
const withProtocol = (range) => /^(?:[a-z][a-z+]*:|\.{0,2}\/|git@)/i.test(range) || /^[^/\s]+\/[^/\s]+$/.test(range) ? range : `npm:${range}`;

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
;// CONCATENATED MODULE: ./lib/yarn/berry/in-step.js


/**
 * Checks, as `yarn install --immutable` does, that a workspace still asks for what was locked. Ranges of a registry are compared;
 * of others, Yarn writes some in another form.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep({ lock }, entry, { file, dependencies }) {
    const broken = [];
    for (const [name, { spec, kind, peer }] of dependencies) {
        if (peer)
            continue;
        const [wanted, locked] = [withProtocol(spec), withProtocol(entry.dependencies.get(name)?.range ?? '')];
        if (!entry.dependencies.has(name)) {
            if (kind !== 'optional')
                broken.push(name);
        }
        else if (wanted !== locked && wanted.startsWith('npm:') && locked.startsWith('npm:'))
            broken.push(`another version of ${name}`);
    }
    if (broken.length === 0)
        return;
    throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${file} asks for ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''}; ${lock.file} does not have that.`, 'Run "yarn install" so that the lockfile follows, and commit it.');
}

// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/yaml.js + 1 modules
var yaml = __webpack_require__(8842);
;// CONCATENATED MODULE: ./lib/yarn/berry/lockfile.js






const FIELDS = new Set([
    ...['version', 'resolution', 'dependencies', 'peerDependencies', 'dependenciesMeta', 'peerDependenciesMeta', 'optionalDependencies'],
    ...['bin', 'checksum', 'conditions', 'languageName', 'linkType'],
]);
/**
 * Parses `yarn.lock` of Yarn 2 and newer, versions 4 to 10 of its format.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
async function parseBerryLockfile({ file, text }) {
    const lock = {
        file,
        text,
        rewrite: 'Run "yarn install" once, so that Yarn writes the lockfile anew, and commit it.',
        lineOf: yaml/* lineOfYamlKey */.E,
    };
    const [value, more] = await (0,yaml/* parseYaml */.h)(text, file, (message, fix, options) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', message, fix, options));
    if (!value || more)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, 'has several YAML documents.');
    const version = new npm_entry/* Fields */.C8(lock, '__metadata', value.__metadata).text('version') ?? '';
    if (!/^(?:[4-9]|10)$/.test(version))
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${file} is of version ${(0,fault/* quote */.h)(version)}; 4 to 10 are known.`, 'Run "yarn install" with Yarn 4, so that it writes version 8, and commit the file.');
    const entries = Object.entries(value).flatMap(([key, entry]) => (key === '__metadata' ? [] : [entryOf(lock, key, entry)]));
    return { lock, entries };
}
function entryOf(lock, key, value) {
    const fields = new npm_entry/* Fields */.C8(lock, key, value);
    for (const field of Object.keys((0,json/* isObject */.Gv)(value) ? value : {})) {
        if (!FIELDS.has(field))
            throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has an entry ${(0,fault/* quote */.h)(key)} with ${(0,fault/* quote */.h)(field)}, which may hold anything.`);
    }
    const resolution = fields.text('resolution') ?? '';
    const locator = locatorOf(resolution);
    if (!locator)
        throw fields.wrong('resolution', 'a package and where it comes from');
    const version = fields.text('version');
    return {
        key,
        descriptors: key.split(',').map((text) => text.trim()),
        resolution,
        locator,
        version: version === '0.0.0-use.local' ? undefined : version,
        dependencies: dependenciesOf(fields),
        peers: new Map(fields.specs('peerDependencies').map(([name]) => [name, isOptional(fields, 'peerDependenciesMeta', name)])),
    };
}
function dependenciesOf(fields) {
    const dependencies = new Map();
    for (const [name, range] of fields.specs('dependencies'))
        dependencies.set(name, { name, range, kind: isOptional(fields, 'dependenciesMeta', name) ? 'optional' : 'required' });
    for (const [name, range] of fields.specs('optionalDependencies'))
        dependencies.set(name, { name, range, kind: 'optional' });
    return dependencies;
}
function isOptional(fields, field, name) {
    const meta = fields.object(field) ?? {};
    const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
    return (0,json/* isObject */.Gv)(about) && about.optional === 'true';
}

// EXTERNAL MODULE: ./lib/npm/archive.js
var npm_archive = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/npm/facts.js
var facts = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/npm/source.js
var source = __webpack_require__(29);
;// CONCATENATED MODULE: ./lib/yarn/berry/package.js







/** A path stands twice, with `#` between, in what it resolved to. */
const pathOf = (selector) => selector.split('#', 1)[0];
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
/** The folder of a workspace or of what is taken from one, relative to that of the lockfile; undefined for anything else. */
function projectFolder({ locator: { protocol, selector: written, parameters } }) {
    if (protocol === 'workspace')
        return written;
    const selector = pathOf(written);
    if (protocol !== 'link' && protocol !== 'portal' && !(protocol === 'file' && !ARCHIVE.test(selector)))
        return undefined;
    const owner = locatorOf(parameters.get('locator') ?? '');
    return posix_.join(owner?.protocol === 'workspace' && !selector.startsWith('~/') ? owner.selector : '.', selector.replace(/^~\//, ''));
}
/**
 * @param place folder of a project, relative to the source
 * @throws LOCKFILE_INVALID
 */
function packageOf({ lock }, entry, place, manifest) {
    const { key, locator } = entry;
    if (!(0,facts/* isPackageName */.kb)(locator.name))
        throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} with a name that npm does not allow.`);
    if (place !== undefined)
        return { ...(0,facts/* projectFacts */.Pr)(place, manifest, { name: locator.name, version: entry.version }), edges: [] };
    const { kind, distribution, vcs, commit } = originOf(locator);
    const version = entry.version ?? commit;
    if (version === undefined)
        throw (0,npm_entry/* lockInvalid */.FA)(lock, key, `has a package ${(0,fault/* quote */.h)(key)} without a version.`);
    return {
        ...(0,facts/* nameAndPurl */.u1)(locator.name, version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false),
        // The checksum is that of Yarn's own archive in its cache, not of the one that was published.
        hashes: [],
        ...(distribution && { distribution }),
        ...(vcs && { vcs }),
        edges: [],
    };
}
function originOf({ protocol, selector, parameters }) {
    if (protocol === 'patch') {
        const patched = locatorOf(patchedOf(selector));
        return patched ? originOf(patched) : { kind: 'unknown' };
    }
    if (protocol === 'npm') {
        const archive = parameters.get('__archiveUrl');
        return archive === undefined ? { kind: 'registry' } : (0,npm_archive/* archiveOf */.Y)(archive, 'registry');
    }
    if (protocol === 'file')
        return (0,source/* sourceOf */.v)(`file:${pathOf(selector)}`, true);
    // A repository has its commit as a parameter after `#`, beside others such as the workspace in it.
    const [address = '', fragment] = selector.split('#', 2);
    const commit = new URLSearchParams(fragment ?? '').get('commit');
    if (commit !== null)
        return (0,source/* sourceOf */.v)(`${repositoryOf(address)}#${commit}`, true);
    return /^https?$/.test(protocol) ? (0,npm_archive/* archiveOf */.Y)(selector, 'tarball') : { kind: 'unknown' };
}
function repositoryOf(address) {
    if (/^git(?:\+[a-z]+)?:\/\//.test(address))
        return address;
    if (/^[a-z+]+:\/\//.test(address))
        return `git+${address}`;
    return `git+ssh://${address.replace(/^([^/:]+):/, '$1/')}`;
}

;// CONCATENATED MODULE: ./lib/yarn/berry/peers.js

/** A hundred times that of the largest lockfile known; a lockfile made for it could have the square of its size. */
const MOST_GIVEN = 1e6;
/**
 * Finds what provides each peer dependency. Yarn gives a package the one that whoever depends on it depends on; where that one
 * only has it as a peer itself, the one of whoever depends on that. A package in several places has all of those.
 * @param dependencies by the name under which each entry asks for them
 * @throws LOCKFILE_INVALID for more than can be
 * @returns by entry and name of the peer, with peers that Yarn adds
 */
function providersOf({ lock, entries }, dependencies) {
    const providers = new Map(entries.map((entry) => [entry, new Map(peersOf(entry).map((name) => [name, new Set()]))]));
    const open = [];
    let given = 0;
    const give = (to, name, provider) => {
        const known = providers.get(to)?.get(name);
        if (!known || known.has(provider))
            return;
        known.add(provider);
        if (++given > MOST_GIVEN)
            throw (0,npm_entry/* lockInvalid */.FA)(lock, undefined, `has more than ${MOST_GIVEN} ways to provide peer dependencies.`);
        open.push([to, name, provider]);
    };
    for (const [from, children] of dependencies) {
        for (const child of children.values()) {
            for (const name of providers.get(child)?.keys() ?? []) {
                const provider = children.get(name) ?? (from.locator.name === name ? from : dependencies.get(child)?.get(name));
                if (provider)
                    give(child, name, provider);
            }
        }
    }
    for (let next = open.pop(); next; next = open.pop()) {
        const [from, name, provider] = next;
        const children = dependencies.get(from);
        // What it depends on itself comes first.
        if (!children || children.has(name))
            continue;
        for (const child of new Set(children.values()))
            if (child !== provider)
                give(child, name, provider);
    }
    return providers;
}
/** Beside a peer, Yarn passes its types on, which matters to those that have the types as a peer themselves. */
function peersOf({ peers, dependencies }) {
    const names = new Set(peers.keys());
    for (const name of peers.keys()) {
        const types = `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
        if (!name.startsWith('@types/') && !dependencies.has(types))
            names.add(types);
    }
    return [...names];
}

;// CONCATENATED MODULE: ./lib/yarn/berry/resolve.js


/**
 * Looks dependencies up as Yarn does: what the root's `resolutions` want instead, then the descriptor as it stands in the
 * lockfile. Yarn patches a few packages itself, and then the patched one stands for the other.
 * @param catalogs ranges of `catalog:` by its name and that of the package
 */
function resolver(entries, root, catalogs) {
    const byDescriptor = new Map();
    const patchedByYarn = new Map();
    const workspaces = new Map();
    for (const entry of entries) {
        if (entry.locator.protocol === 'workspace')
            workspaces.set(entry.locator.name, entry);
        for (const text of entry.descriptors) {
            byDescriptor.set(text, entry);
            const wanted = descriptorOf(text);
            if (!wanted?.range.startsWith('patch:'))
                continue;
            // Parameters after `::` say whose patch it is.
            const plain = wanted.range.split('::', 1)[0];
            if (!byDescriptor.has(`${wanted.name}@${plain}`))
                byDescriptor.set(`${wanted.name}@${plain}`, entry);
            const source = descriptorOf(patchedOf(plain.slice('patch:'.length)));
            if (source && /#(?:optional!|~)?builtin</.test(plain))
                patchedByYarn.set(`${source.name}@${withProtocol(source.range)}`, entry);
        }
    }
    const find = (from, { name, range }) => {
        const full = `${name}@${withProtocol(range)}`;
        return (patchedByYarn.get(full) ??
            byDescriptor.get(`${name}@${range}`) ??
            byDescriptor.get(full) ??
            // Versions 4 to 7 leave `npm:` out, also in the source of a patch.
            byDescriptor.get(`${name}@${range.replace(/^npm:(?!@?[^@]*@)/, '')}`) ??
            byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(from.resolution)}`) ??
            (range.startsWith('workspace:') ? workspaces.get(name) : undefined));
    };
    const top = entries.find(isRoot);
    const resolutions = resolutionsOf(root);
    return (from, wanted) => {
        const { name, range } = wanted.range.startsWith('catalog:')
            ? { name: wanted.name, range: catalogs.get(wanted.range.slice('catalog:'.length))?.get(wanted.name) ?? wanted.range }
            : wanted;
        for (const { from: asker, range: only, instead } of resolutions.get(name) ?? []) {
            if (asker && asker.name !== from.locator.name)
                continue;
            if (asker?.range && !sameReference(asker.range, from))
                continue;
            if (only !== undefined && withProtocol(only) !== withProtocol(range))
                continue;
            // Paths in it are relative to the root.
            const found = find(top ?? from, { name, range: instead });
            if (found)
                return found;
        }
        return find(from, { name, range });
    };
}
const isRoot = ({ locator }) => locator.protocol === 'workspace' && locator.selector === '.';
function sameReference(range, { resolution }) {
    const wanted = locatorOf(`x@${withProtocol(range)}`);
    const own = locatorOf(resolution);
    return wanted?.protocol === own?.protocol && wanted?.selector === own?.selector;
}
/** `name`, `name@range`, `parent/name` and `parent@version/name`, by the name at the end. */
function resolutionsOf(root) {
    const byName = new Map();
    const value = root?.value.resolutions;
    for (const [pattern, instead] of Object.entries((0,json/* isObject */.Gv)(value) ? value : {})) {
        const ident = '((?:@[^/@]+/)?[^/@]+)';
        const [, parent, parentRange, name, range] = new RegExp(`^(?:\\*\\*/)?(?:${ident}(?:@((?:[a-z+]+:)?[^/]+))?/(?:\\*\\*/)?)?${ident}(?:@(.+))?$`, 's').exec(pattern) ?? [];
        if (name === undefined || typeof instead !== 'string')
            continue;
        const list = byName.get(name) ?? [];
        list.push({
            ...(parent && { from: { name: parent, range: parentRange ?? '' } }),
            name,
            ...(range && { range }),
            instead,
        });
        byName.set(name, list);
    }
    return byName;
}

;// CONCATENATED MODULE: ./lib/yarn/berry/settings.js




/** @throws MANIFEST_INVALID */
async function settingsIn(tree, folder) {
    const file = posix_.join(folder, '.yarnrc.yml');
    const text = await tree.text(file);
    const catalogs = new Map();
    // A file of comments alone is nothing to a parser.
    if (text === undefined || !/^(?!#|---|\s*$)/m.test(text))
        return { catalogs };
    const [value = {}] = await (0,yaml/* parseYaml */.h)(text, file, (message, fix, options) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', message, fix, options));
    catalogs.set('', rangesOf(value.catalog));
    for (const [name, catalog] of Object.entries(objectOr(value.catalogs)))
        catalogs.set(name, rangesOf(catalog));
    return { catalogs };
}
const objectOr = (value) => ((0,json/* isObject */.Gv)(value) ? value : {});
const rangesOf = (value) => new Map(Object.entries(objectOr(value)).filter((pair) => typeof pair[1] === 'string'));

;// CONCATENATED MODULE: ./lib/yarn/berry/read.js












const isWorkspace = ({ locator }) => locator.protocol === 'workspace';
/**
 * Reads a lockfile of Yarn 2 and newer. It does not say which peers a package gets; that is worked out as Yarn does on install.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
async function readBerryLockfile(lock, tree, manifestIn) {
    const lockfile = await parseBerryLockfile(lock);
    const { entries } = lockfile;
    const base = posix_.dirname(lock.file);
    const placed = (folder) => posix_.normalize(posix_.join(base, folder)).replace(/(?<=.)\/$/, '');
    const root = entries.find(isRoot);
    if (!root)
        throw (0,npm_entry/* lockInvalid */.FA)(lockfile.lock, undefined, 'has no entry for the project itself (one that ends in "@workspace:.").');
    const links = new linked/* LinkedFolders */.R(manifestIn);
    const manifests = new Map();
    const packages = new Map();
    for (const entry of entries) {
        const folder = projectFolder(entry);
        const place = folder === undefined ? undefined : placed(folder);
        if (place !== undefined && entry.locator.protocol === 'link') {
            const link = await links.at(place, entry.locator.name);
            if (link)
                packages.set(entry, link);
            continue;
        }
        const manifest = place === undefined ? undefined : await manifestIn(place);
        if (manifest)
            manifests.set(entry, manifest);
        packages.set(entry, packageOf(lockfile, entry, place, manifest));
    }
    const { catalogs } = await settingsIn(tree, base);
    const dependencies = read_dependenciesOf(lockfile, resolver(entries, manifests.get(root), catalogs));
    const providers = providersOf(lockfile, dependencies);
    for (const [entry, children] of dependencies) {
        const pkg = packages.get(entry);
        if (!pkg || entry.locator.protocol === 'link')
            continue;
        const manifest = isWorkspace(entry) ? manifests.get(entry) : undefined;
        if (manifest)
            assertInStep(lockfile, entry, manifest);
        const kindOf = (name) => manifest?.dependencies.get(name)?.kind ?? entry.dependencies.get(name)?.kind ?? 'required';
        const own = [...children].map(([name, to]) => ({ to, kind: kindOf(name) }));
        const edges = [...own, ...read_peersOf(entry, providers.get(entry))];
        pkg.edges = edges.flatMap(({ to, kind }) => (packages.has(to) ? [{ to: packages.get(to), kind }] : []));
        const absent = isWorkspace(entry) ? [] : unmetOf(entry, providers.get(entry));
        if (absent.length > 0)
            pkg.gap = { state: 'incomplete', reason: `not in the lockfile: ${absent.join(', ')}` };
    }
    for (const source of replacedSources(entries, dependencies, providers))
        packages.delete(source);
    const top = packages.get(root);
    const projects = entries.filter(isWorkspace).map((entry) => packages.get(entry));
    top.edges = (0,members/* withMembers */.g)(top, projects);
    return { file: lock.file, root: top, packages: [...new Set([top, ...projects, ...packages.values()])], abandoned: [] };
}
/** @throws LOCKFILE_CONFLICT for what is needed and not there */
function read_dependenciesOf({ lock, entries }, resolve) {
    const dependencies = new Map();
    for (const entry of entries) {
        const children = new Map();
        for (const [name, wanted] of entry.dependencies) {
            const to = resolve(entry, wanted);
            if (to)
                children.set(name, to);
            else if (wanted.kind !== 'optional')
                throw (0,npm_entry/* lockConflict */.QX)(lock, entry.key, `says that ${(0,fault/* quote */.h)(entry.resolution)} needs ${(0,fault/* quote */.h)(`${name}@${wanted.range}`)}, which it does not have.`);
        }
        dependencies.set(entry, children);
    }
    return dependencies;
}
function read_peersOf(entry, providers) {
    return [...entry.peers].flatMap(([name, optional]) => {
        return [...(providers?.get(name) ?? [])].map((to) => ({ to, kind: optional ? 'optional' : 'required' }));
    });
}
const unmetOf = ({ peers, dependencies }, providers) => [...peers].flatMap(([name, optional]) => (optional || dependencies.has(name) || providers?.get(name)?.size ? [] : [name])).sort();
/** What patches are of, where nothing leads to it: it is in the lockfile, but the patched package is installed in its place. */
function replacedSources(entries, dependencies, providers) {
    const patched = new Set(entries.flatMap(({ locator: { protocol, selector } }) => (protocol === 'patch' ? [patchedOf(selector).split('::', 1)[0]] : [])));
    const led = new Set();
    for (const children of dependencies.values())
        for (const to of children.values())
            led.add(to);
    for (const peers of providers.values())
        for (const set of peers.values())
            for (const to of set)
                led.add(to);
    return entries.filter((entry) => !led.has(entry) && patched.has(entry.resolution.split('::', 1)[0]));
}


/***/ })

};
