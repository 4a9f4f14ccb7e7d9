export const id = 4842;
export const ids = [4842];
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

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mixReader: () => (/* binding */ mixReader)
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
;// CONCATENATED MODULE: ./lib/mix/term.js
const isAtom = (term) => typeof term === 'object' && 'atom' in term;
const isTuple = (term) => typeof term === 'object' && 'tuple' in term;
/** The value of a key in a keyword list. */
function keyword(term, key) {
    if (!Array.isArray(term))
        return undefined;
    for (const item of term)
        if (isTuple(item) && isAtom(item.tuple[0]) && item.tuple[0].atom === key)
            return item.tuple[1];
    return undefined;
}
/** Text that is no literal, and where. */
class TermError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const DEEPEST = 50;
const ESCAPES = { n: '\n', t: '\t', r: '\r', s: ' ', '0': '\0', e: '\u001b' };
/**
 * Reads one literal of Elixir at an offset, without evaluating anything.
 * @returns the literal and the offset behind it
 * @throws TermError
 */
function readTerm(text, start) {
    const parser = new Parser(text, start);
    const term = parser.term(0);
    return { term, end: parser.at };
}
/** Offset of the next character that is neither blank nor in a comment. */
function skipBlanks(text, start) {
    let at = start;
    for (;;) {
        while (/\s/.test(text[at] ?? 'x') || text[at] === '\uFEFF')
            at++;
        if (text[at] !== '#')
            return at;
        const end = text.indexOf('\n', at);
        at = end < 0 ? text.length : end + 1;
    }
}
class Parser {
    #text;
    at;
    constructor(text, at) {
        this.#text = text;
        this.at = at;
    }
    term(depth) {
        if (depth > DEEPEST)
            throw new TermError(`has more than ${DEEPEST} terms in each other`, this.at);
        this.at = skipBlanks(this.#text, this.at);
        const character = this.#text[this.at];
        if (character === '"')
            return this.#string();
        if (character === '{')
            return { tuple: this.#items('}', depth) };
        if (character === '[')
            return this.#items(']', depth);
        if (this.#text.startsWith('%{', this.at))
            return this.#map(depth);
        if (character === ':')
            return this.#atom();
        const word = this.#match(/[A-Za-z0-9_.+-]+/y);
        if (word === 'true' || word === 'false' || word === 'nil')
            return { atom: word };
        if (word !== undefined && /^-?\d+(?:\.\d+)?$/.test(word))
            return Number(word);
        throw new TermError('has something that is no literal', this.at);
    }
    #match(pattern) {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.#text);
        if (match)
            this.at = pattern.lastIndex;
        return match?.[0];
    }
    #string() {
        const start = this.at++;
        const parts = [];
        for (;;) {
            parts.push(this.#match(/[^"\\#]+/y) ?? '');
            const character = this.#text[this.at++];
            if (character === '"')
                return parts.join('');
            if (character === '\\') {
                const escaped = this.#text[this.at++] ?? '';
                parts.push(ESCAPES[escaped] ?? escaped);
            }
            else if (character === '#' && this.#text[this.at] !== '{')
                parts.push('#');
            else
                throw new TermError('has a text that does not end or is computed', start);
        }
    }
    #atom() {
        this.at++;
        if (this.#text[this.at] === '"')
            return { atom: this.#string() };
        const name = this.#match(/[\p{L}_][\p{L}\p{N}_@]*[?!]?/uy);
        if (name === undefined)
            throw new TermError('has an atom without a name', this.at);
        return { atom: name };
    }
    #items(close, depth) {
        this.at++;
        const items = [];
        while (!this.#closes(close)) {
            const key = this.#key();
            items.push(key ? { tuple: [key, this.term(depth + 1)] } : this.term(depth + 1));
            this.#comma(close);
        }
        return items;
    }
    #map(depth) {
        this.at += 2;
        const map = [];
        while (!this.#closes('}')) {
            let key = this.#key();
            if (!key) {
                key = this.term(depth + 1);
                this.at = skipBlanks(this.#text, this.at);
                if (!this.#text.startsWith('=>', this.at))
                    throw new TermError('has a key without a value', this.at);
                this.at += 2;
            }
            map.push([key, this.term(depth + 1)]);
            this.#comma('}');
        }
        return { map };
    }
    /** `name:` or `"name":`, with a blank behind it. */
    #key() {
        this.at = skipBlanks(this.#text, this.at);
        const start = this.at;
        const name = this.#text[start] === '"' ? this.#string() : this.#match(/[\p{L}_][\p{L}\p{N}_@]*[?!]?/uy);
        if (name !== undefined && this.#match(/:(?=\s)/y) !== undefined)
            return { atom: name };
        this.at = start;
        return undefined;
    }
    #closes(close) {
        this.at = skipBlanks(this.#text, this.at);
        if (this.#text[this.at] !== close)
            return false;
        this.at++;
        return true;
    }
    #comma(close) {
        this.at = skipBlanks(this.#text, this.at);
        if (this.#text[this.at] === ',')
            this.at++;
        else if (this.#text[this.at] !== close)
            throw new TermError('is cut off, or has something else where a list goes on', this.at);
    }
}

;// CONCATENATED MODULE: ./lib/mix/lockfile.js





const REWRITE = 'Run "mix deps.get" once, so that Mix writes the lockfile anew, and commit it.';
/**
 * Parses `mix.lock`, a map in the syntax of Elixir; it is read as data, nothing of it is run.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
function parseMixLock({ file, text }) {
    const faults = (0,fault/* faultsOf */.x)(file, REWRITE);
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict)
        throw faults.invalid('has the markers of an unresolved merge conflict.', (0,json/* lineAt */.mh)(text, conflict.index));
    const top = topOf(text, faults);
    const entries = new Map();
    for (const [key, value] of top) {
        const app = typeof key === 'string' ? key : isAtom(key) ? key.atom : '';
        const line = () => lineOf(text, app);
        if (app === '' || entries.has(app))
            throw faults.invalid(`has ${(0,fault/* quote */.h)(app)} twice, or an entry without a name.`, line());
        if (!isTuple(value) || !isAtom(value.tuple[0]))
            throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(app)} that is none.`, line());
        const [{ atom: kind }, ...rest] = value.tuple;
        const entry = kind === 'hex' ? hexEntry(rest) : kind === 'git' ? gitEntry(app, rest) : 'unsupported';
        if (entry === 'unsupported')
            throw faults.unsupported(`has an entry ${(0,fault/* quote */.h)(app)} of the kind ${(0,fault/* quote */.h)(kind)}.`, line());
        if (!entry)
            throw faults.invalid(`has an entry ${(0,fault/* quote */.h)(app)} that Mix would not write.`, line());
        entries.set(app, entry);
    }
    return entries;
}
const lineOf = (text, app) => {
    const offset = text.indexOf(`"${app}"`);
    return offset < 0 ? undefined : (0,json/* lineAt */.mh)(text, offset);
};
function topOf(text, faults) {
    const fault = (message, offset) => faults.invalid(`${message}.`, (0,json/* lineAt */.mh)(text, offset));
    try {
        const { term, end } = readTerm(text, 0);
        const rest = skipBlanks(text, end);
        if (rest < text.length)
            throw fault('has something behind its map', rest);
        if (typeof term === 'object' && !Array.isArray(term) && 'map' in term)
            return term.map;
        throw fault('is no map', 0);
    }
    catch (error) {
        if (error instanceof TermError)
            throw fault(error.message, error.offset);
        throw error;
    }
}
/** `{:hex, name, version, inner checksum, managers, dependencies, repository, outer checksum}`; old ones end earlier. */
function hexEntry([name, version, , , dependencies, repository, checksum]) {
    if (!isAtom(name) || name.atom === '' || typeof version !== 'string' || version === '')
        return undefined;
    if (dependencies !== undefined && !Array.isArray(dependencies))
        return undefined;
    const needs = (dependencies ?? []).map(needOf);
    if (!needs.every((need) => need !== undefined))
        return undefined;
    if (repository !== undefined && typeof repository !== 'string')
        return undefined;
    // Without a repository the entry is of a time when there was one alone.
    const [, organization] = /^hexpm:(.+)$/.exec(repository ?? '') ?? [];
    const isPublic = (repository ?? 'hexpm') === 'hexpm';
    const hashes = typeof checksum === 'string' && /^[0-9a-f]{64}$/.test(checksum) ? [{ algorithm: 'SHA-256', hex: checksum }] : [];
    if (checksum !== undefined && hashes.length === 0)
        return undefined;
    const purl = (0,lib_purl/* purlOf */.V)({ type: 'hex', namespace: organization?.toLowerCase(), name: name.atom.toLowerCase(), version });
    const pkg = {
        type: 'hex',
        ...(organization && { namespace: organization }),
        name: name.atom,
        version,
        // A repository of one's own has a name here, but no address.
        ...((isPublic || organization) && { purl }),
        hashes,
        // Where Hex gets the archive that the outer checksum is of.
        ...(isPublic && { distribution: `https://repo.hex.pm/tarballs/${encodeURIComponent(name.atom)}-${encodeURIComponent(version)}.tar` }),
        edges: [],
        ...(dependencies === undefined && { gap: { state: 'unknown', reason: 'the entry is older than lists of dependencies' } }),
    };
    return { pkg, needs };
}
function needOf(term) {
    if (!isTuple(term) || !isAtom(term.tuple[0]))
        return undefined;
    const optional = keyword(term.tuple.at(-1), 'optional');
    return { app: term.tuple[0].atom, optional: isAtom(optional) && optional.atom === 'true' };
}
/** `{:git, url, commit, options}` */
function gitEntry(app, [url, commit]) {
    if (typeof url !== 'string' || typeof commit !== 'string' || !/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    const address = (0,lib_url/* gitUrl */.WU)(url);
    const vcs = address && `git+${address}@${commit}`;
    return {
        pkg: {
            type: 'hex',
            name: app,
            // Which source it is says the commit; its version is in the source alone.
            version: commit,
            purl: (0,lib_purl/* purlOf */.V)({ type: 'hex', name: app.toLowerCase(), qualifiers: { vcs_url: vcs } }),
            hashes: [],
            ...(vcs && { vcs }),
            edges: [],
            gap: { state: 'unknown', reason: 'mix.lock does not say what a package from a repository needs' },
        },
        needs: [],
    };
}

;// CONCATENATED MODULE: ./lib/mix/manifest.js


/** Characters that are read as terms in all: a hostile file could have each read again and again. */
const MOST = 4_000_000;
function parseMixExs(text) {
    const code = text.slice(0, MOST);
    const literal = (key, value) => new RegExp(`\\b${key}:[ \\t]*${value}`).exec(code)?.[1];
    const attribute = literal('version', '@(\\w+)');
    const version = attribute ? new RegExp(`@${attribute}[ \\t]+"([^"\\n]+)"`).exec(code)?.[1] : literal('version', '"([^"#\\n]+)"');
    const app = literal('app', ':(\\w+)');
    const appsPath = literal('apps_path', '"([^"#\\n]+)"');
    return { ...(app && { app }), ...(version && { version }), ...(appsPath && { appsPath }), needs: needsOf(code) };
}
/** Every literal tuple that has the shape of a dependency: name, requirement, options. */
function needsOf(code) {
    const needs = [];
    let budget = MOST;
    for (let at = nextBrace(code, 0); at >= 0 && budget > 0;) {
        let next = at + 1;
        try {
            const { term, end } = readTerm(code, at);
            const need = isTuple(term) ? manifest_needOf(term.tuple) : undefined;
            if (need)
                needs.push(need);
            if (need)
                next = end;
            budget -= end - at;
        }
        catch (error) {
            if (!(error instanceof TermError))
                throw error;
            budget -= Math.max(error.offset - at, 1);
        }
        at = nextBrace(code, next);
    }
    return needs;
}
/** Offset of the next tuple that starts with an atom, comments and texts passed over. */
function nextBrace(code, start) {
    const pattern = /#[^\n]*|"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"|\{\s*:/g;
    pattern.lastIndex = start;
    for (let match = pattern.exec(code); match; match = pattern.exec(code))
        if (match[0].startsWith('{'))
            return match.index;
    return -1;
}
function manifest_needOf([name, ...rest]) {
    if (!isAtom(name))
        return undefined;
    const hasRequirement = typeof rest[0] === 'string';
    const written = hasRequirement ? rest.slice(1) : rest;
    // Options may stand without brackets, as the last pairs of a tuple.
    const options = written.length === 1 && Array.isArray(written[0]) ? written[0] : written;
    if (!options.every((option) => isTuple(option) && isAtom(option.tuple[0])) || (!hasRequirement && options.length === 0))
        return undefined;
    const target = keyword(options, 'path');
    const umbrella = isTrue(keyword(options, 'in_umbrella'));
    const folder = typeof target === 'string' ? target : umbrella ? posix_.join('..', name.atom) : undefined;
    return { app: name.atom, kind: kindOf(options), ...(folder !== undefined && { folder }) };
}
const isTrue = (term) => isAtom(term) && term.atom === 'true';
function kindOf(options) {
    const only = keyword(options, 'only');
    const environments = Array.isArray(only) ? only : only === undefined ? [] : [only];
    if (environments.length > 0 &&
        environments.every((term) => isAtom(term) && (term.atom === 'dev' || term.atom === 'test' || term.atom === 'docs')))
        return 'development';
    return isTrue(keyword(options, 'optional')) ? 'optional' : 'required';
}

;// CONCATENATED MODULE: ./lib/mix/reader.js





/** Reads `mix.lock`; what the projects ask for is taken from `mix.exs`, as far as it is written there as literals. */
const mixReader = {
    read: readMix,
    asks: ({ text }) => parseMixExs(text).needs.some(({ folder }) => folder === undefined),
};
/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
async function readMix(lock, tree) {
    const entries = parseMixLock(lock);
    for (const { pkg, needs } of entries.values()) {
        const absent = [];
        for (const { app, optional } of needs) {
            const to = entries.get(app)?.pkg;
            if (to)
                pkg.edges.push({ to, kind: optional ? 'optional' : 'required' });
            else if (!optional)
                absent.push(app);
        }
        if (absent.length > 0)
            (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
    }
    const projects = new Projects(tree, entries);
    const root = await projects.at(posix_.dirname(lock.file));
    return { file: lock.file, root, packages: [...projects.all, ...[...entries.values()].map(({ pkg }) => pkg)], abandoned: [] };
}
/** The project of a lockfile, its applications where it is an umbrella, and those that they name by path. */
class Projects {
    #tree;
    #entries;
    #byFolder = new Map();
    constructor(tree, entries) {
        this.#tree = tree;
        this.#entries = entries;
    }
    get all() {
        return [...this.#byFolder.values()];
    }
    async at(top) {
        const open = [];
        const get = (folder, name) => {
            const known = this.#byFolder.get(folder);
            if (known)
                return known;
            const project = { type: 'hex', name, folder, hashes: [], edges: [] };
            this.#byFolder.set(folder, project);
            open.push(folder);
            return project;
        };
        const root = get(top, top === '.' ? '' : posix_.basename(top));
        for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
            const text = await this.#tree.text(posix_.join(folder, 'mix.exs'));
            const project = this.#byFolder.get(folder);
            const manifest = text === undefined ? undefined : parseMixExs(text);
            if (manifest)
                await this.#connect(project, manifest, get);
            else if (project === root)
                this.#connectAll(root);
        }
        return root;
    }
    async #connect(project, { app, version, appsPath, needs }, get) {
        const folder = project.folder;
        if (app)
            Object.assign(project, { name: app, purl: (0,lib_purl/* purlOf */.V)({ type: 'hex', name: app.toLowerCase(), version }) });
        if (version)
            project.version = version;
        if (appsPath !== undefined) {
            const apps = posix_.join(folder, appsPath);
            for (const name of await this.#tree.folders(apps)) {
                if ((await this.#tree.names(posix_.join(apps, name))).includes('mix.exs'))
                    project.edges.push({ to: get(posix_.join(apps, name), name), kind: 'contains' });
            }
        }
        for (const need of needs) {
            const locked = this.#entries.get(need.app)?.pkg;
            if (need.folder !== undefined) {
                const target = posix_.normalize(posix_.join(folder, need.folder));
                const there = (await this.#tree.names(target)).includes('mix.exs');
                if (there)
                    project.edges.push({ to: get(target, need.app), kind: need.kind });
                else
                    (0,gap/* addGap */.E)(project, { state: 'incomplete', reason: `its project ${need.app} is not in the source` });
            }
            else if (locked)
                project.edges.push({ to: locked, kind: need.kind });
            // A name that is not locked need be no dependency: any tuple looks like one.
        }
        if (needs.length === 0 && appsPath === undefined && project.folder !== undefined && this.#entries.size > 0 && this.#byFolder.size === 1)
            this.#connectAll(project);
    }
    /** Without a list, what nothing else needs is asked for by the project; it may ask for more. */
    #connectAll(root) {
        const needed = new Set([...this.#entries.values()].flatMap(({ pkg }) => pkg.edges.map(({ to }) => to)));
        for (const { pkg } of this.#entries.values())
            if (!needed.has(pkg))
                root.edges.push({ to: pkg, kind: 'required' });
        if (this.#entries.size > 0)
            (0,gap/* addGap */.E)(root, { state: 'unknown', reason: 'there is no list of what the project asks for' });
    }
}


/***/ })

};
