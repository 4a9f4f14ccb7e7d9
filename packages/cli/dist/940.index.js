export const id = 940;
export const ids = [940];
export const modules = {

/***/ 7940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomError: () => (/* reexport */ sbomError),
  sbomGenerate: () => (/* reexport */ sbomGenerate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(5844);
// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(2960);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/graph.js
/**
 * The neutral shape between readers and writers: one reader per ecosystem makes `Reading`s, `assemble` joins them into one
 * `Graph`, one writer per format turns that into bytes.
 */
/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/purl.js
/** Percent-encodes as ECMA-427 (purl) says: all but letters, digits, `.`, `-`, `_`, `~` and `:`, as UTF-8. */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}
/** The canonical package URL (ECMA-427). Qualifiers are sorted; those without a value are left out. */
function purlOf({ type, namespace, name, version, qualifiers = {} }) {
    const space = namespace ? `${namespace.split('/').map(encode).join('/')}/` : '';
    const pairs = Object.entries(qualifiers)
        .filter((pair) => pair[1] !== undefined && pair[1] !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    return `pkg:${type}/${space}${encode(name)}${version ? `@${encode(version)}` : ''}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/scope.js
/**
 * How each package is reached from the roots of its lockfiles: required, only through optional dependencies somewhere on
 * every way, or only through development dependencies. What nothing requires is not in the map. Computed from the edges,
 * because the flags in a lockfile could hide a package.
 */
function scopesOf(readings) {
    const scopes = new Map();
    const waves = [
        ['required', (kind) => kind === 'required' || kind === 'contains'],
        ['optional', (kind) => kind !== 'development'],
        ['excluded', () => true],
    ];
    for (const { root } of readings)
        scopes.set(root, 'required');
    for (const [scope, follows] of waves) {
        const open = [...scopes.keys()];
        for (let pkg = open.pop(); pkg; pkg = open.pop()) {
            for (const { to, kind } of pkg.edges) {
                if (!follows(kind) || scopes.has(to))
                    continue;
                scopes.set(to, scope);
                open.push(to);
            }
        }
    }
    return scopes;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/shelf.js

const SCOPE_STRENGTH = { required: 3, optional: 2, excluded: 1 };
const EDGE_STRENGTH = { required: 4, contains: 3, optional: 2, development: 1 };
const GAP_STRENGTH = { incomplete: 2, unknown: 1 };
/** Gathers packages into components: projects by folder, others by purl and, where lockfiles disagree, by digest. */
class Shelf {
    drafts = [];
    conflicts = [];
    #byFolder = new Map();
    #byPurl = new Map();
    #byDigest = new Map();
    add(facts, scope, file) {
        const draft = this.#find(facts, file) ?? this.#make(facts);
        if (scope && (draft.scope === undefined || SCOPE_STRENGTH[scope] > SCOPE_STRENGTH[draft.scope]))
            draft.scope = scope;
        if (facts.gap && (draft.gap === undefined || GAP_STRENGTH[facts.gap.state] > GAP_STRENGTH[draft.gap.state]))
            draft.gap = facts.gap;
        // Where one place has the package by itself, its archive is a fact of the component.
        if (!facts.bundled)
            draft.bundled = false;
        if (!draft.facts.distribution && facts.distribution)
            draft.facts = { ...draft.facts, distribution: facts.distribution };
        if (!draft.facts.licence && facts.licence)
            draft.facts = { ...draft.facts, licence: facts.licence };
        for (const hash of facts.hashes) {
            draft.hashes.set(hash.algorithm, hash);
            this.#byDigest.set(digestKey(facts, hash), draft);
        }
        return draft;
    }
    #find(facts, file) {
        if (facts.folder !== undefined)
            return this.#byFolder.get(facts.folder);
        const first = this.#byPurl.get(baseRef(facts));
        if (!first || facts.hashes.length === 0)
            return first;
        for (const hash of facts.hashes) {
            const same = this.#byDigest.get(digestKey(facts, hash));
            if (same)
                return same;
        }
        if (!facts.hashes.some(({ algorithm }) => first.hashes.has(algorithm)))
            return first;
        this.conflicts.push({ purl: baseRef(facts), file });
        return undefined;
    }
    #make(facts) {
        const { folder, bundled = false } = facts;
        const draft = { facts, folder, hashes: new Map(), scope: undefined, bundled, gap: undefined, edges: new Map() };
        this.drafts.push(draft);
        if (folder !== undefined)
            this.#byFolder.set(folder, draft);
        else if (!this.#byPurl.has(baseRef(facts)))
            this.#byPurl.set(baseRef(facts), draft);
        return draft;
    }
}
/** Adds an edge, or strengthens the one that is there. A component does not depend on itself. */
function connect(from, to, kind) {
    if (from === to)
        return;
    const before = from.edges.get(to);
    if (before === undefined || EDGE_STRENGTH[kind] > EDGE_STRENGTH[before])
        from.edges.set(to, kind);
}
/** Gives every draft its reference and turns all into components. */
function componentsOf(drafts) {
    const refs = refsOf(drafts);
    const components = new Map();
    for (const draft of drafts) {
        const { facts, folder, hashes, scope, bundled, gap, edges } = draft;
        const { type, namespace, name, version, purl, distribution, vcs, licence } = facts;
        components.set(draft, {
            ref: refs.get(draft),
            type,
            ...(namespace && { namespace }),
            name,
            ...(version && { version }),
            ...(purl && { purl }),
            hashes: [...hashes.values()].sort((a, b) => byText(a.algorithm, b.algorithm)),
            ...(distribution && { distribution }),
            ...(vcs && { vcs }),
            ...(licence && { licence }),
            firstParty: folder !== undefined,
            bundled,
            extraneous: scope === undefined,
            scope: scope ?? 'optional',
            ...(gap && { gap }),
            edges: [...edges].map(([to, kind]) => ({ to: refs.get(to), kind })).sort((a, b) => byText(a.to, b.to)),
        });
    }
    return components;
}
function refsOf(drafts) {
    const shared = new Map();
    for (const draft of drafts) {
        const base = baseRef(draft.facts);
        const group = shared.get(base);
        if (group)
            group.push(draft);
        else
            shared.set(base, [draft]);
    }
    const refs = new Map();
    for (const [base, group] of shared) {
        for (const draft of group) {
            // A project and a published package, or one package with two digests: told apart by what does not change with the machine.
            const strongest = [...draft.hashes.values()].sort((a, b) => byText(b.algorithm, a.algorithm))[0];
            const fragment = draft.folder ?? (strongest ? `${strongest.algorithm}:${strongest.hex}` : 'no-hash');
            refs.set(draft, group.length === 1 ? base : `${base}#${encodeURI(fragment.toWellFormed())}`);
        }
    }
    return refs;
}
const baseRef = ({ purl, type, namespace, name, version }) => purl ?? `${type}:${namespace ? `${namespace}/` : ''}${name}${version ? `@${version}` : ''}`;
const digestKey = (facts, { algorithm, hex }) => `${baseRef(facts)}\n${algorithm}\n${hex}`;

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/assemble.js




/**
 * Joins the readings of all lockfiles into one graph: each package once, with the edges of all its places. The root is that
 * of the only lockfile, or of the one at the top of the source; else a new one that contains the roots of all.
 * Time and memory are linear in packages and edges.
 */
function assemble(readings, options) {
    const exclude = options.development === 'exclude';
    const scopes = scopesOf(readings);
    const top = readings.length === 1 ? readings[0]?.root : readings.find(({ root }) => root.folder === '.')?.root;
    const shelf = new Shelf();
    const whole = shelf.add(rootOf(top, options), 'required', '');
    const drafts = new Map();
    for (const { file, packages } of readings) {
        for (const pkg of packages) {
            const scope = scopes.get(pkg);
            if (!(exclude && scope === 'excluded'))
                drafts.set(pkg, shelf.add(pkg, scope, file));
        }
    }
    for (const [pkg, draft] of drafts) {
        for (const { to, kind } of pkg.edges) {
            const target = drafts.get(to);
            if (target && !(exclude && kind === 'development'))
                connect(draft, target, kind);
        }
    }
    for (const { root } of readings)
        connect(whole, drafts.get(root), 'contains');
    const components = componentsOf(shelf.drafts);
    const root = components.get(whole);
    components.delete(whole);
    const graph = {
        root,
        components: [...components.values()].sort((a, b) => byText(a.ref, b.ref)),
        gaps: options.gaps,
        development: options.development,
    };
    return { graph, conflicts: shelf.conflicts };
}
function rootOf(top, { name: given, version: givenVersion, fallbackName }) {
    const root = top ?? { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
    if (!given && !givenVersion && root.name)
        return root;
    const known = root.name && `${root.namespace ? `${root.namespace}/` : ''}${root.name}`;
    const full = given || known || fallbackName;
    const [, namespace, name = full] = /^(@[^/]+)\/(.+)$/.exec(full) ?? [];
    const version = givenVersion ?? root.version;
    const { type, folder, licence } = root;
    return {
        type,
        ...(namespace && { namespace }),
        name,
        ...(version && { version }),
        // A folder's name is not that of a package.
        ...(top && (given || known) && { purl: purlOf({ type, namespace: namespace?.toLowerCase(), name: name.toLowerCase(), version }) }),
        ...(folder !== undefined && { folder }),
        ...(licence && { licence }),
        hashes: [],
        edges: [],
    };
}

// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(8381);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/errors.js

const sbomError = (0,errors/* errorTable */.NN)({
    LOCKFILE_MISSING: { exit: 'usage', about: 'The source has no lockfile, so what it depends on cannot be known.' },
    LOCKFILE_UNSUPPORTED: { exit: 'usage', about: 'The source has a lockfile that cannot be read in full; a shorter SBOM would be wrong.' },
    LOCKFILE_INVALID: { exit: 'failure', about: 'A lockfile is damaged, or is not what its name says.' },
    LOCKFILE_CONFLICT: { exit: 'failure', about: 'A lockfile contradicts itself, such as a package that requires one that is not there.' },
    LOCKFILE_OUTDATED: { exit: 'failure', about: 'A manifest asks for something that its lockfile does not have.' },
    MANIFEST_INVALID: { exit: 'failure', about: 'A package.json is damaged.' },
    SOURCE_INVALID: { exit: 'usage', about: 'The source is not a folder.' },
});

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/licence.js
/** The parser takes quadratic time; no real expression is near this. */
const LONGEST_EXPRESSION = 1024;
/** What an expression is made of. The parser alone would let a reference without a name pass. */
const EXPRESSION = /^(?!.*LicenseRef-(?![A-Za-z0-9.-]))[A-Za-z0-9.+() -]+$/;
/** Makes a function that reads the licences that packages declare; each text is parsed once. */
async function licenceReader() {
    const { default: parse } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.t.bind(__webpack_require__, 5826, 19));
    const known = new Map();
    const read = (declared) => {
        if (declared.length > LONGEST_EXPRESSION || declared.includes('DocumentRef-') || !EXPRESSION.test(declared))
            return { kind: 'name', name: declared };
        try {
            const parsed = parse(declared);
            const single = 'license' in parsed && parsed.license === declared && !declared.startsWith('LicenseRef-');
            if (single)
                return { kind: 'id', id: declared };
            // Operators are in capitals (SPDX 2.3, annex D); packages write them as they like.
            const expression = declared.replace(/(?<=[\s)])(?:and|or|with)(?=[\s(])/gi, (operator) => operator.toUpperCase());
            return { kind: 'expression', expression };
        }
        catch {
            return { kind: 'name', name: declared };
        }
    };
    return (declared) => {
        const licence = known.get(declared) ?? read(declared);
        known.set(declared, licence);
        return licence;
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/document.js

/** ISO 8601 in UTC to the second. */
const isoTime = (epoch) => new Date(epoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
/** A UUID of version 8 (RFC 9562), made of the SHA-256 of a text: the same text has the same one everywhere. */
function uuidOf(text) {
    const hex = (0,hash/* sha256Hex */.f)(text);
    const variant = '89ab'[Number.parseInt(hex[16], 16) & 3];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** Members of a JSON object as text, with one line for each item of a list. */
function membersOf(object) {
    return Object.entries(object)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => {
        const text = Array.isArray(value) && value.length > 0 ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(value);
        return `${JSON.stringify(key)}: ${text}`;
    })
        .join(',\n');
}
/**
 * A JSON document with one line for each item of a top-level list: nearly as small as without blanks, and a diff shows which
 * component changed. Its identity is made of all the rest.
 * @param identify gives the members that hold the identity, from a UUID of the content
 */
function documentText(head, identify, body) {
    const [start, rest] = [membersOf(head), membersOf(body)];
    return `{\n${start},\n${membersOf(identify(uuidOf(`${start}\n${rest}`)))},\n${rest}\n}\n`;
}
/** Name as the ecosystem writes it, such as `@scope/name`. */
const fullName = ({ namespace, name }) => (namespace ? `${namespace}/${name}` : name);
/** Name of the archive that a distribution ends in. */
const archiveName = (distribution) => /[^/]+\.(?:tgz|tar\.gz)$/.exec(distribution ?? '')?.[0];

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/glob.js
/**
 * Globs over `/`-separated paths: `**` is any number of folders, `*` and `?` stay inside one name, `{a,b}` is either.
 * Matches in at most quadratic time whatever the pattern, because patterns also come out of lockfiles.
 */
function globMatches(pattern, path) {
    const segments = path.split('/');
    return expandBraces(pattern).some((plain) => matchPath(plain.replace(/^\.?\/+|\/+$/g, '').split('/'), segments));
}
const MOST_BRACES = 64;
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    while (open.length > 0 && done.length + open.length <= MOST_BRACES) {
        const next = open.pop();
        const braces = /\{([^{}]*,[^{}]*)\}/.exec(next);
        if (!braces)
            done.push(next);
        else
            for (const choice of braces[1].split(','))
                open.push(next.slice(0, braces.index) + choice + next.slice(braces.index + braces[0].length));
    }
    return [...done, ...open];
}
const matchPath = (pattern, path) => wildcard(pattern, path, (part) => part === '**', matchName);
const matchName = (pattern, name) => pattern === name ||
    wildcard([...pattern], [...name], (part) => part === '*', (part, character) => part === '?' || part === character);
/** Greedy wildcard matching: on a mismatch, only the last star is asked to take one more. */
function wildcard(pattern, text, isStar, same) {
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (p < pattern.length && isStar(pattern[p])) {
            star = p++;
            mark = t;
        }
        else if (p < pattern.length && same(pattern[p], text[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && isStar(pattern[p]))
        p++;
    return p === pattern.length;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/json.js

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
        const position = /position (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1];
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/entry.js


const REWRITE = 'Run "npm install" once, so that npm writes the lockfile anew, and commit it.';
const lockInvalid = (lock, location, message) => lock.manifest
    ? sbomError('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; npm does not read it either.')
    : sbomError('LOCKFILE_INVALID', `${placeOf(lock, location)} ${message}`, REWRITE);
const lockConflict = (lock, location, message) => sbomError('LOCKFILE_CONFLICT', `${placeOf(lock, location)} ${message}`, REWRITE);
function placeOf({ file, text }, location) {
    const line = location === undefined ? undefined : lineOfKey(text, location);
    return line === undefined ? file : `${file}:${line}`;
}
/** Text shortened for a message. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
/** Reads typed fields of one entry, and throws LOCKFILE_INVALID on any other type. */
class Fields {
    #lock;
    #location;
    #object;
    constructor(lock, location, value) {
        if (!isObject(value))
            throw lockInvalid(lock, location, `has an entry ${quote(location)} that is not an object.`);
        this.#lock = lock;
        this.#location = location;
        this.#object = value;
    }
    wrong(field, must) {
        return lockInvalid(this.#lock, this.#location, `has an entry ${quote(this.#location)} whose "${field}" is not ${must}.`);
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
        if (!isObject(value))
            throw this.wrong(field, 'an object');
        return value;
    }
    /** A map of name to version range. */
    specs(field) {
        return Object.entries(this.object(field) ?? {}).map(([name, spec]) => {
            if (typeof spec !== 'string' || name === '')
                throw this.wrong(field, 'a map of names to version ranges');
            return [name, spec];
        });
    }
    /** As npm writes it: text, or in old packages an object with a type. */
    licence() {
        const value = this.get('license');
        const name = isObject(value) ? value.type : value;
        return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
    }
    /** Patterns of workspace folders: a list, or an object with `packages`. */
    workspaces() {
        const value = this.get('workspaces');
        const list = isObject(value) ? value.packages : value;
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
        const optional = isObject(about) && about.optional === true;
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/lockfile-v1.js




/** Nested `node_modules` folders that are read; npm itself stays far below. */
const DEEPEST = 100;
/**
 * Entries of lockfile version 1, which nests packages, says `requires` for every kind of dependency, and writes into
 * `version` what is a version, an alias, a URL, a repository or a folder.
 */
function entriesOfVersion1(lock, value) {
    const top = new Fields(lock, '', value);
    const dependencies = top.object('dependencies') ?? {};
    if (Object.keys(dependencies).length > 0 && value.requires !== true)
        throw sbomError('LOCKFILE_UNSUPPORTED', `${lock.file} was written by npm before 5.1 and does not say which package requires which.`, 'Run "npm install" with npm 7 or newer, so that it writes version 3, and commit the file.');
    const name = top.text('name');
    const version = top.text('version');
    const root = {
        location: '',
        ...(name && { name }),
        ...(version && { version }),
        bundled: false,
        dependencies: new Map(),
        workspaces: [],
    };
    const entries = [root];
    const open = [{ folder: '', depth: 1, dependencies }];
    for (let next = open.pop(); next; next = open.pop()) {
        if (next.depth > DEEPEST)
            throw lockInvalid(lock, undefined, `nests packages more than ${DEEPEST} deep.`);
        for (const [key, entry] of Object.entries(next.dependencies)) {
            const location = `${next.folder === '' ? '' : `${next.folder}/`}node_modules/${key}`;
            const fields = new Fields(lock, key, entry);
            const made = entriesOf(fields, location);
            entries.push(...made);
            const inner = fields.object('dependencies');
            if (inner)
                open.push({ folder: made.at(-1)?.location ?? location, depth: next.depth + 1, dependencies: inner });
        }
    }
    return entries;
}
/** One entry, or for a folder the link and its target. */
function entriesOf(fields, location) {
    const text = fields.text('version');
    if (!text)
        throw fields.wrong('version', 'there');
    const integrity = fields.text('integrity');
    const requires = fields.get('requires');
    const dependencies = new Map();
    if (isObject(requires))
        for (const [name, spec] of fields.specs('requires'))
            dependencies.set(name, { spec, kind: 'required' });
    const entry = {
        location,
        bundled: fields.flag('bundled'),
        optional: fields.flag('optional'),
        dependencies,
        workspaces: [],
        ...(integrity && { integrity }),
    };
    const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)@(.+)$/.exec(text);
    const resolved = fields.text('resolved');
    if (alias)
        return [{ ...entry, name: alias[1], version: alias[2], ...(resolved && { resolved }) }];
    const file = /^file:(.+)$/.exec(text)?.[1];
    if (file !== undefined && !integrity && !/\.(?:tgz|tar|tar\.gz)$/.test(file)) {
        const target = posix_.normalize(file).replace(/\/$/, '');
        if (posix_.isAbsolute(target))
            throw fields.wrong('version', `a relative path (${quote(text)})`);
        return [
            { ...entry, link: target, dependencies: new Map() },
            { ...entry, location: target },
        ];
    }
    // Neither a URL, a repository nor a path holds a version that can be trusted; the tarball's name is npm's own convention.
    if (file !== undefined || /^(?:https?|git|git\+[a-z]+|github|gitlab|bitbucket|gist):/.test(text)) {
        const version = /-(\d+\.\d+\.\d+[^/]*?)\.(?:tgz|tar|tar\.gz)$/.exec(text)?.[1];
        return [{ ...entry, resolved: text, ...(version && { version }) }];
    }
    return [{ ...entry, version: text, ...(resolved && { resolved }) }];
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/tree.js


const INSTALLED = /^(?:(.*)\/)?node_modules\/((?:@[^/]+\/)?[^/]+)$/s;
/**
 * Puts the entries of a lockfile into the tree that npm would write to disk.
 * @returns the places in the order of the entries, links included
 * @throws LOCKFILE_CONFLICT for a place inside something that is not there; LOCKFILE_INVALID
 */
function placeEntries({ lock, entries }) {
    const byLocation = new Map();
    for (const entry of entries) {
        // Version 1 repeats the target of every link to it; the first counts, as in npm.
        if (byLocation.has(entry.location))
            continue;
        const name = INSTALLED.exec(entry.location)?.[2];
        byLocation.set(entry.location, {
            entry,
            name: name ?? entry.location,
            parent: undefined,
            children: new Map(),
            project: name === undefined,
            dependencies: entry.dependencies,
        });
    }
    const places = [...byLocation.values()];
    for (const place of places) {
        const { link, location } = place.entry;
        if (link === undefined)
            continue;
        const target = byLocation.get(link);
        if (!target || target.target || target.entry.link !== undefined)
            throw lockConflict(lock, location, `has a link at ${quote(location)} to ${quote(link)}, which the lockfile does not have.`);
        place.target = target;
    }
    for (const place of places) {
        const { location } = place.entry;
        const [, folder = '', name] = INSTALLED.exec(location) ?? [];
        if (name !== undefined) {
            const around = byLocation.get(folder);
            if (!around)
                throw lockConflict(lock, location, `has a package at ${quote(location)}, but none at ${quote(folder)} around it.`);
            const parent = around.target ?? around;
            place.parent = parent;
            // A link and its target can both have a folder of this name; the target's own is the one that is found.
            if (!parent.children.has(name) || parent === around)
                parent.children.set(name, place);
        }
        else if (location !== '')
            place.parent = projectAround(location, byLocation);
    }
    for (const place of places) {
        let depth = 0;
        for (let at = place.parent; at; at = at.parent)
            if (++depth > DEEPEST)
                throw lockInvalid(lock, place.entry.location, `nests packages more than ${DEEPEST} deep.`);
    }
    return places;
}
/** The nearest place above a project's folder; none above one that is outside of the lockfile's folder. */
function projectAround(location, byLocation) {
    const outside = location.startsWith('../');
    for (let end = location.lastIndexOf('/'); end > 0; end = location.lastIndexOf('/', end - 1)) {
        const around = byLocation.get(location.slice(0, end));
        if (around && !around.target)
            return around;
    }
    return outside ? undefined : byLocation.get('');
}
/** What a package at this place gets when it asks for a name: its own `node_modules`, then those around it, links followed. */
function lookUp(from, name) {
    for (let place = from; place; place = place.parent) {
        const found = place.children.get(name);
        if (found)
            return found.target ?? found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/edges.js



/**
 * Resolves every dependency to the place that npm's lookup finds, starting at the project.
 * @throws LOCKFILE_CONFLICT where something that is needed requires a package that is not there
 */
function resolveEdges(lockfile, places) {
    const [root] = places;
    const byUrl = new Set();
    const drifts = [];
    const found = new Map();
    const reach = (start) => {
        const open = [start];
        for (let place = open.pop(); place; place = open.pop()) {
            if (found.has(place))
                continue;
            const needs = needsOf(lockfile, place, byUrl, drifts);
            if (place === root)
                needs.edges = withWorkspaces(places, needs.edges);
            found.set(place, needs);
            for (const { to } of needs.edges)
                open.push(to);
        }
    };
    reach(root);
    const needs = new Map();
    const abandoned = [];
    for (const place of places) {
        if (place.target)
            continue;
        const own = found.get(place);
        if (own)
            needs.set(place, own);
        else if (place.project)
            abandoned.push(place.entry.location);
        else
            needs.set(place, needsOf(lockfile, place, byUrl, undefined));
    }
    for (const { edges } of needs.values()) {
        const kept = edges.filter(({ to }) => needs.has(to));
        if (kept.length < edges.length)
            edges.splice(0, edges.length, ...kept);
    }
    return { needs, byUrl, abandoned, drifts };
}
/** @param drifts undefined for a package that npm does not install: nothing can be wrong with it */
function needsOf({ lock, version }, from, byUrl, drifts) {
    const { location, bundled, optional } = from.entry;
    const outside = location.startsWith('../');
    const edges = [];
    const absent = [];
    for (const [name, { spec, kind, peer }] of from.dependencies) {
        const to = lookUp(from, name);
        const drifted = from.manifest !== undefined && !outside && !peer && from.entry.dependencies.get(name)?.spec !== spec;
        if (drifted)
            drifts?.push({ from, name, spec, to });
        if (to) {
            if (/^https?:/i.test(spec))
                byUrl.add(to);
            // Version 1 only says which packages are optional. A required one that needs an optional one needs it optionally.
            edges.push({ to, kind: version === 1 && kind === 'required' && to.entry.optional && !optional ? 'optional' : kind });
        }
        else if (kind !== 'optional' && !drifted) {
            // Peers can be left to the user, what is bundled is as its publisher packed it, and a folder outside of the project
            // has a lockfile of its own; all else npm would refuse.
            if (drifts && !peer && !bundled && !outside) {
                const who = location === '' ? 'the project' : quote(location);
                throw lockConflict(lock, location, `says that ${who} needs ${quote(name)}, which the lockfile does not have.`);
            }
            absent.push(name);
        }
    }
    if (absent.length > 0)
        return { edges, gap: { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` } };
    if (version === 1 && !from.project)
        return { edges, gap: { state: 'unknown', reason: 'lockfile version 1 records no peer dependencies' } };
    return { edges };
}
/** A workspace belongs to the project, also where the project asks for it for development only. */
function withWorkspaces([root, ...others], edges) {
    const patterns = root.manifest?.workspaces ?? root.entry.workspaces;
    const members = new Set();
    for (const { target, parent } of others) {
        if (target && target !== root && parent === root && isWorkspace(target.entry.location, patterns))
            members.add(target);
    }
    const own = edges.filter(({ to, kind }) => !members.has(to) || kind === 'required');
    for (const { to } of own)
        members.delete(to);
    return [...own, ...[...members].map((to) => ({ to, kind: 'contains' }))];
}
/**
 * Whether workspace patterns name a folder: the last that matches decides, `!` takes it out. Where a pattern has syntax
 * beyond ours, every linked folder counts: one too many is better than one too few.
 */
function isWorkspace(folder, patterns) {
    let member = false;
    for (const pattern of patterns) {
        const out = pattern.startsWith('!');
        if (/[[(]/.test(pattern))
            member ||= !out;
        else if (globMatches(out ? pattern.slice(1) : pattern, folder))
            member = !out;
    }
    return member;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/in-step.js

/**
 * Checks, as `npm ci` does before it installs, that a lockfile still satisfies the manifests: what they ask for otherwise
 * than it was locked must be there, and in range.
 * @throws LOCKFILE_OUTDATED
 */
async function assertInStep(drifts, { lock, version: format }) {
    if (drifts.length === 0)
        return;
    const { default: satisfies } = await Promise.all(/* import() */[__webpack_require__.e(44), __webpack_require__.e(871)]).then(__webpack_require__.t.bind(__webpack_require__, 7871, 19));
    const { default: validRange } = await Promise.all(/* import() */[__webpack_require__.e(44), __webpack_require__.e(381)]).then(__webpack_require__.t.bind(__webpack_require__, 5762, 19));
    const inRange = (version, range) => {
        if (validRange(range, true) !== null)
            return version !== undefined && satisfies(version, range, true);
        // A tag such as "latest" names whatever was locked. Version 1 has no copy of a URL or path to compare with.
        return format === 1 || /^[A-Za-z][\w.-]*$/.test(range);
    };
    const satisfied = ({ name, spec, to }) => {
        if (!to)
            return false;
        if (to.project)
            return true;
        const [, aliased, range = '*'] = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(spec) ?? [];
        if (aliased !== undefined)
            return (to.entry.name ?? name) === aliased && inRange(to.entry.version, range);
        return inRange(to.entry.version, spec);
    };
    const broken = drifts.filter((drift) => !satisfied(drift));
    const [first] = broken;
    if (!first)
        return;
    const sameFile = broken.filter(({ from }) => from === first.from).map(({ name, to }) => (to ? `another version of ${name}` : name));
    const shown = sameFile.slice(0, 5).join(', ') + (sameFile.length > 5 ? ` and ${sameFile.length - 5} more` : '');
    throw sbomError('LOCKFILE_OUTDATED', `${first.from.manifest?.file} asks for ${shown}; ${lock.file} does not have that.`, 'Run "npm install" so that the lockfile follows, and commit it.');
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/integrity.js
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/lockfile.js





/** What no file system takes, and npm writes no longer paths. */
const LONGEST_LOCATION = 4096;
/**
 * Parses `package-lock.json` or `npm-shrinkwrap.json` of lockfile version 1, 2 or 3.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
function parseLockfile(lock) {
    const value = parseJsonObject(lock.text, lock.file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
    const { lockfileVersion: version } = value;
    if (version === 2 || version === 3)
        return { lock, version, entries: entriesOfPackages(lock, value) };
    if (version === 1)
        return { lock, version, entries: entriesOfVersion1(lock, value) };
    if (typeof version === 'number')
        throw sbomError('LOCKFILE_UNSUPPORTED', `${lock.file} has lockfileVersion ${version}; 1, 2 and 3 are known.`, 'Use an npm that writes version 3.');
    throw sbomError(version === undefined && isObject(value.dependencies) ? 'LOCKFILE_UNSUPPORTED' : 'LOCKFILE_INVALID', `${lock.file} has no lockfileVersion.`, 'Run "npm install" with npm 7 or newer, so that it writes version 3, and commit the file.');
}
function entriesOfPackages(lock, value) {
    const { packages } = value;
    if (!isObject(packages))
        throw lockInvalid(lock, undefined, 'has no "packages" object.');
    if (!Object.hasOwn(packages, ''))
        throw lockInvalid(lock, undefined, 'has no entry for the project itself (the key "" of "packages").');
    const root = entryOf(lock, '', packages['']);
    if (root.link !== undefined)
        throw lockInvalid(lock, '', 'has a link as the project itself.');
    const top = new Fields(lock, '', value);
    const name = root.name ?? top.text('name');
    const version = root.version ?? top.text('version');
    const entries = [{ ...root, ...(name && { name }), ...(version && { version }) }];
    for (const [location, entry] of Object.entries(packages))
        if (location !== '')
            entries.push(entryOf(lock, location, entry));
    return entries;
}
function entryOf(lock, location, value) {
    if (location.length > LONGEST_LOCATION)
        throw lockInvalid(lock, undefined, `has an entry at a path of ${location.length} characters.`);
    if (location.startsWith('/') || /[\0-\x1f\\]/.test(location) || (location !== '' && posix_.normalize(location) !== location))
        throw lockInvalid(lock, location, `has an entry at ${quote(location)}, which is not a relative path in its shortest form.`);
    const fields = new Fields(lock, location, value);
    const entry = {
        location,
        bundled: fields.flag('inBundle'),
        dependencies: new Map(),
        workspaces: [],
    };
    if (fields.flag('link')) {
        const target = fields.text('resolved');
        // A link to the project itself is written as an empty text or a dot.
        const link = posix_.normalize(target ?? '.').replace(/\/$/, '');
        if (posix_.isAbsolute(link))
            throw fields.wrong('resolved', 'a relative path, as a link needs');
        return { ...entry, link: link === '.' ? '' : link };
    }
    const name = fields.text('name');
    const version = fields.text('version');
    const resolved = fields.get('resolved') === true ? undefined : fields.text('resolved');
    const integrity = fields.text('integrity');
    const licence = fields.licence();
    return {
        ...entry,
        ...(name && { name }),
        ...(version && { version }),
        ...(resolved && { resolved }),
        ...(integrity && { integrity }),
        ...(licence && { licence }),
        dependencies: declaredOf(fields, !isInstalled(location)),
        workspaces: location === '' ? fields.workspaces() : [],
    };
}
/** Whether a location is a package that npm put into a `node_modules` folder, and not a project of the source. */
const isInstalled = (location) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/.test(location);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/source.js
const HOSTED = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org', gist: 'gist.github.com' };
/**
 * Reads the `resolved` of a lockfile entry.
 * @param byUrl whether something asks for this package by URL: then its archive is not one of a registry
 */
function sourceOf(resolved, byUrl) {
    if (resolved === undefined)
        return { kind: 'unknown' };
    if (/^https?:\/\//i.test(resolved)) {
        const distribution = cleanUrl(resolved);
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
    const url = cleanUrl(hosted ? `git+ssh://git@${HOSTED[hosted[1]]}/${hosted[2].replace(/(?:\.git)?$/, '.git')}` : repository);
    const id = commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined;
    return {
        kind: 'git',
        ...(url && { vcs: `${url.startsWith('git+') ? '' : 'git+'}${url}${id ? `@${id}` : ''}` }),
        ...(id && { commit: id }),
    };
}
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/read.js











/**
 * Reads an npm lockfile into packages and resolved edges, as npm's own nested lookup gives them.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
async function readNpmLockfile(lock, manifestIn) {
    const base = posix_.dirname(lock.file);
    const folderOf = (place) => posix_.normalize(posix_.join(base, place.entry.location)).replace(/\/$/, '');
    const lockfile = parseLockfile(lock);
    const places = placeEntries(lockfile);
    for (const place of places)
        if (place.project)
            takeManifest(lockfile, place, await manifestIn(folderOf(place)));
    const { needs, byUrl, abandoned, drifts } = resolveEdges(lockfile, places);
    await assertInStep(drifts, lockfile);
    const packages = new Map();
    for (const [place, { gap }] of needs) {
        const facts = place.project ? projectOf(place, folderOf(place)) : installedOf(lock, place, byUrl.has(place));
        packages.set(place, { ...facts, edges: [], ...(gap && { gap }) });
    }
    for (const [place, { edges }] of needs)
        packages.get(place).edges = edges.map(({ to, kind }) => ({ to: packages.get(to), kind }));
    return { file: lock.file, root: packages.get(places[0]), packages: [...packages.values()], abandoned };
}
/** npm takes what a project depends on from its manifest. Version 1 has no copy of it, so there it cannot do without. */
function takeManifest({ lock, version, entries }, place, manifest) {
    const { location } = place.entry;
    if (manifest) {
        place.manifest = manifest;
        if (version !== 1 || location === '')
            place.dependencies = manifest.dependencies;
    }
    else if (version === 1 && location === '' && entries.length > 1)
        throw sbomError('LOCKFILE_UNSUPPORTED', `${lock.file} has lockfileVersion 1, which does not say what the project itself depends on, and there is no package.json beside it.`, 'Add the package.json, or run "npm install" with npm 7 or newer, so that it writes version 3.');
}
/** A root, a workspace or the target of a link: made here, so without archive, hash or source. */
function projectOf({ entry, manifest }, folder) {
    // A release raises the version in the manifest, often without the lockfile.
    const text = (field) => typeof manifest?.value[field] === 'string' && manifest.value[field] !== '' ? manifest.value[field] : undefined;
    // Without a name of its own a project is called after its folder, as npm does; the source's own folder has no name here.
    const called = text('name') ?? entry.name ?? (folder.startsWith('.') ? '' : /(?:@[^/]+\/)?[^/]+$/.exec(folder)?.[0]) ?? '';
    const version = text('version') ?? entry.version;
    const licence = text('license') ?? entry.licence;
    return {
        ...nameAndPurl(called, version, {}, true),
        folder,
        ...(licence && { licence }),
        hashes: [],
    };
}
/** A package in a `node_modules` folder. */
function installedOf(lock, place, byUrl) {
    const { location, name = place.name, resolved, integrity, licence, bundled } = place.entry;
    if (!/^(?:@[^/@\s]+\/)?[^/@\s][^/\s]*$/.test(name))
        throw lockInvalid(lock, location, `has a package at ${quote(location)} with a name that npm does not allow.`);
    const source = sourceOf(resolved, byUrl);
    const version = place.entry.version ?? versionInArchive(name, source);
    if (version === undefined && source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file')
        throw lockInvalid(lock, location, `has a package at ${quote(location)} with neither a version nor a source.`);
    const hashes = integrity === undefined ? [] : parseIntegrity(integrity);
    if (!hashes)
        throw lockInvalid(lock, location, `has a package at ${quote(location)} whose "integrity" is not valid.`);
    const qualifiers = { vcs_url: source.vcs, download_url: source.kind === 'tarball' ? source.distribution : undefined };
    return {
        ...nameAndPurl(name, version, qualifiers, false),
        // A commit says exactly which source it is, where the lockfile knows no version.
        ...(version === undefined && source.commit && { version: source.commit }),
        hashes,
        ...(source.distribution && { distribution: source.distribution }),
        ...(source.vcs && { vcs: source.vcs }),
        ...(licence && { licence }),
        ...(bundled && { bundled }),
    };
}
/** npm names the archives of a registry after the package and its version. */
function versionInArchive(name, { kind, distribution }) {
    const start = `${name.slice(name.indexOf('/') + 1)}-`;
    const file = kind === 'registry' ? archiveName(distribution) : undefined;
    return file?.startsWith(start) ? /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*(?=\.tgz$)/.exec(file.slice(start.length))?.[0] : undefined;
}
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
        ...(name && { purl: purlOf({ type: 'npm', namespace: namespace && lower(namespace), name: lower(name), version, qualifiers }) }),
    };
}
/** Names of the lockfiles that this reader takes, the one that npm prefers first. */
const NPM_LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/ecosystems.js

/** Lockfiles that this version reads in full. */
const READABLE = new Set(NPM_LOCKFILES);
/**
 * Lockfiles of other ecosystems, and manifests that are all that an ecosystem has. They are refused, because an SBOM without
 * what they list would be shorter than the truth.
 */
const UNREADABLE = new Map([
    ['yarn.lock', 'Yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'Bun'],
    ['bun.lockb', 'Bun'],
    ['deno.lock', 'Deno'],
    ['requirements.txt', 'pip'],
    ['poetry.lock', 'Poetry'],
    ['pdm.lock', 'PDM'],
    ['uv.lock', 'uv'],
    ['Pipfile.lock', 'Pipenv'],
    ['pylock.toml', 'Python'],
    ['go.mod', 'Go'],
    ['Cargo.lock', 'Cargo'],
    ['Gemfile.lock', 'Bundler'],
    ['composer.lock', 'Composer'],
    ['pom.xml', 'Maven'],
    ['gradle.lockfile', 'Gradle'],
    ['packages.lock.json', 'NuGet'],
    ['mix.lock', 'Mix'],
    ['pubspec.lock', 'pub'],
    ['Package.resolved', 'SwiftPM'],
    ['Podfile.lock', 'CocoaPods'],
    ['conan.lock', 'Conan'],
]);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/find.js




/** Folders read at the same time. */
const PARALLEL = 16;
/**
 * Walks a folder for lockfiles. Hidden folders and `node_modules` are passed over, symbolic links are not followed.
 * @param ignore globs; one without `/` matches a name anywhere, as in `.gitignore`
 * @throws FILE_UNREADABLE, because a folder that cannot be seen could hold a lockfile
 */
async function findLockfiles(files, source, ignore) {
    const found = { lockfiles: [], unreadable: [], ignored: [], manifests: new Set() };
    const open = [''];
    const visit = async (folder) => {
        for (const { name, kind } of await files.list(posix_.join(source, folder))) {
            const file = folder === '' ? name : `${folder}/${name}`;
            if (kind === 'folder') {
                if (name !== 'node_modules' && !name.startsWith('.'))
                    open.push(file);
                continue;
            }
            const ecosystem = UNREADABLE.get(name);
            const readable = READABLE.has(name);
            if (name !== 'package.json' && !readable && ecosystem === undefined)
                continue;
            const ignored = isIgnored(file, ignore);
            if (name === 'package.json') {
                if (!ignored)
                    found.manifests.add(file);
            }
            else if (ignored)
                found.ignored.push(file);
            // A link is read where it stands: it is a lockfile to the package manager.
            else if (readable)
                found.lockfiles.push(file);
            else if (ecosystem !== undefined)
                found.unreadable.push({ file, ecosystem });
        }
    };
    while (open.length > 0)
        await Promise.all(open.splice(-PARALLEL).map(visit));
    found.lockfiles.sort(byText);
    found.unreadable.sort((a, b) => byText(a.file, b.file));
    found.ignored.sort(byText);
    return found;
}
function isIgnored(file, patterns) {
    if (patterns.length === 0)
        return false;
    const parts = file.split('/');
    return patterns.some((pattern) => {
        const plain = pattern.replace(/\/+$/, '');
        return parts.some((part, index) => globMatches(plain, plain.includes('/') ? parts.slice(0, index + 1).join('/') : part));
    });
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/manifest.js



/** @throws MANIFEST_INVALID */
function parseManifest(file, text) {
    const value = parseJsonObject(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
    const fields = new Fields({ file, text, manifest: true }, '', value);
    return { file, value, dependencies: declaredOf(fields, true), workspaces: fields.workspaces() };
}
/** Whether a manifest asks for anything that a package manager would install for it alone. */
const asksForPackages = ({ dependencies }) => [...dependencies.values()].some(({ peer }) => !peer);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/source.js







/** Bytes of a lockfile that are read; ten times the largest that is known. */
const LARGEST_LOCKFILE = 256 * 1024 * 1024;
const LARGEST_MANIFEST = 16 * 1024 * 1024;
/**
 * Reads every lockfile of a folder, or none.
 * @throws LOCKFILE_MISSING, LOCKFILE_UNSUPPORTED and what the readers throw
 */
async function readSource(context, source, ignore) {
    const { files, log } = context;
    const found = await findLockfiles(files, source, ignore);
    if (found.unreadable.length > 0)
        throw unsupported(found);
    if (found.lockfiles.length === 0)
        throw missing(source, found);
    const folders = new Map();
    // npm takes npm-shrinkwrap.json where a folder has both.
    for (const name of NPM_LOCKFILES) {
        for (const file of found.lockfiles) {
            if (posix_.basename(file) !== name)
                continue;
            const used = folders.get(posix_.dirname(file));
            if (used)
                log.info(`${file} is not read: npm uses ${used} beside it.`);
            else
                folders.set(posix_.dirname(file), file);
        }
    }
    const manifestIn = async (folder) => {
        const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
        return found.manifests.has(file) ? readManifest(context, source, file) : undefined;
    };
    const readings = [];
    for (const file of [...folders.values()].sort()) {
        const named = files.relative(posix_.join(source, file));
        const { bytes, text } = await readText(context, source, file, LARGEST_LOCKFILE, 'LOCKFILE_INVALID');
        const reading = await readNpmLockfile({ file, text }, manifestIn);
        for (const folder of reading.abandoned)
            log.info(`${named} still names ${folder}, but nothing leads to it: npm does not install it.`);
        readings.push(reading);
        context.record.took({ name: named, sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length, mediaType: 'application/json' });
    }
    return { readings, gaps: await gapsOf(context, source, found, readings) };
}
async function readManifest(context, source, file) {
    const { text } = await readText(context, source, file, LARGEST_MANIFEST, 'MANIFEST_INVALID');
    return parseManifest(file, text);
}
async function readText({ files }, source, file, most, code) {
    const place = posix_.join(source, file);
    const fix = 'Restore the file from version control.';
    const kind = await files.kind(place);
    // A pipe would never end.
    if (kind === 'folder' || kind === 'other')
        throw sbomError(code, `${file} is not a regular file.`, fix);
    const bytes = await files.read(place, most);
    try {
        return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        throw sbomError(code, `${file} is not UTF-8 text.`, fix);
    }
}
async function gapsOf(context, source, found, readings) {
    const gaps = [];
    if (found.ignored.length > 0)
        gaps.push(`left out by the ignore input: ${shorten(found.ignored)}`);
    const covered = new Set(readings.flatMap(({ packages }) => packages.flatMap(({ folder }) => folder ?? [])));
    const uncovered = [];
    for (const file of [...found.manifests].sort()) {
        if (covered.has(posix_.dirname(file)))
            continue;
        const asks = await readManifest(context, source, file).then(asksForPackages, () => true);
        if (asks)
            uncovered.push(file);
    }
    if (uncovered.length > 0)
        gaps.push(`in no lockfile: the dependencies of ${shorten(uncovered)}`);
    return gaps;
}
const shorten = (items) => items.slice(0, 10).join(', ') + (items.length > 10 ? ` and ${items.length - 10} more` : '');
function unsupported({ unreadable }) {
    const ecosystems = [...new Set(unreadable.map(({ ecosystem }) => ecosystem))];
    return sbomError('LOCKFILE_UNSUPPORTED', `The source has lockfiles of ${ecosystems.join(', ')}, which this version cannot read: ${shorten(unreadable.map(({ file }) => file))}.`, 'Name each in the input "ignore" to leave it out; the SBOM then says that it is incomplete.', { details: unreadable.map(({ file, ecosystem }) => `${file} (${ecosystem})`) });
}
function missing(source, { ignored }) {
    const names = [...NPM_LOCKFILES].reverse().join(' and ');
    return ignored.length > 0
        ? sbomError('LOCKFILE_MISSING', `The input "ignore" leaves out every lockfile: ${shorten(ignored)}.`, 'Leave at least one to read.')
        : sbomError('LOCKFILE_MISSING', `There is no lockfile in ${source}: looked for ${names} in all folders but hidden ones and node_modules.`, `Run "npm install" and commit package-lock.json. Lockfiles of ${[...new Set(UNREADABLE.values())].join(', ')} were looked for too, and none is there.`);
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/summary.js

/** Counts the fields of BSI TR-03183-2 v2.1.0 over a graph as the CycloneDX document has them. */
function countFields({ root, components }, facts) {
    const all = [root, ...components];
    // A project of the source is a logical component: it has no archive yet.
    const archives = components.filter(({ firstParty }) => !firstParty);
    const count = (field, list, has, why) => ({
        field,
        have: list.filter(has).length,
        of: list.length,
        why,
    });
    const sha512 = ({ hashes }) => hashes.some(({ algorithm }) => algorithm === 'SHA-512');
    const bundled = archives.filter((component) => component.bundled).length;
    return [
        { field: 'Creator of the SBOM', have: Number(facts.organization !== undefined), of: 1, why: 'no `organization` in the boundary' },
        { field: 'Timestamp', have: Number(facts.epoch !== undefined), of: 1, why: 'neither SOURCE_DATE_EPOCH nor a commit' },
        count('Component name', all, ({ name }) => name, 'not in the lockfile'),
        count('Version', all, ({ version }) => version, 'the project declares none'),
        count('Package URL', all, ({ purl }) => purl, 'the project has no package name'),
        count('Dependencies stated complete', all, ({ gap }) => !gap, 'see the properties `sovereign:sbom:*` of the component'),
        count('SHA-512 of the archive', archives, (c) => c.distribution && sha512(c), reasonFor(bundled, 'the lockfile gives no SHA-512 or no address')),
        count('Address of the archive', archives, ({ distribution }) => distribution, reasonFor(bundled, 'the lockfile gives none')),
        count('File name, archive, executable, structured', archives, (c) => archiveName(c.distribution), reasonFor(bundled, 'no archive is named')),
        count('Source code address', archives, ({ vcs }) => vcs, 'only known for packages from a repository'),
        count('Licence as declared', all, ({ licence }) => licence, 'the lockfile gives none'),
        count('Licence as concluded', all, () => false, 'nobody has examined the files; a declaration is not a conclusion'),
        count('Creator of the component', all, (c) => c.firstParty && facts.organization, 'no lockfile names the creator of a package'),
    ];
}
const reasonFor = (bundled, other) => bundled > 0 ? `${bundled} are inside the archive of another package; else ${other}` : other;
/** Markdown for the job summary. */
function summaryOf(graph, facts, lockfiles, written) {
    const { root, components, gaps } = graph;
    const number = (value) => value.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
    const scopes = ['required', 'optional', 'excluded'].map((scope) => `${number(components.filter((component) => component.scope === scope).length)} ${scope === 'excluded' ? 'development' : scope}`);
    const edges = [root, ...components].reduce((sum, component) => sum + component.edges.length, 0);
    const rows = [
        ['Project', `${fullName(root)} ${root.version ?? ''}`.trim()],
        ['Lockfiles', lockfiles.join(', ')],
        ['Components', `${number(components.length)}: ${scopes.join(', ')}`],
        ['Dependencies', `${number(edges)} edges`],
        ['Complete', gaps.length === 0 ? 'yes, as far as the lockfiles go' : `no: ${gaps.join('; ')}`],
        ['Documents', written.join(', ')],
    ];
    return [
        '### Software bill of materials',
        '',
        '| | |',
        '|---|---|',
        ...rows.map(([key, value]) => `| ${key} | ${cell(value)} |`),
        '',
        '### Fields of BSI TR-03183-2',
        '',
        '| field | there | missing | why |',
        '|---|---:|---:|---|',
        ...countFields(graph, facts).map(({ field, have, of, why }) => `| ${field} | ${number(have)} | ${number(of - have)} | ${have === of ? '' : why} |`),
        '',
    ].join('\n');
}
const cell = (text) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/cyclonedx.js

/**
 * CycloneDX 1.6 JSON (ECMA-424) with the fields of BSI TR-03183-2 v2.1.0 that a lockfile knows. The digest of an archive
 * stands at its distribution, as the TR asks, and not at the component, which is what comes out of the archive.
 */
const writeCycloneDx = (graph, facts) => {
    const { root, components } = graph;
    const all = [root, ...components];
    const head = { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6' };
    // The specification wants a serial number for each new content; this one is made of the content.
    return documentText(head, (uuid) => ({ serialNumber: `urn:uuid:${uuid}` }), {
        version: 1,
        metadata: metadataOf(graph, facts),
        components: components.map((component) => componentOf(component, facts)),
        dependencies: all.map(({ ref, edges }) => ({ ref, ...(edges.length > 0 && { dependsOn: edges.map(({ to }) => to) }) })),
        compositions: compositionsOf(graph),
    });
};
function metadataOf({ root, gaps, development }, facts) {
    const { tool, epoch } = facts;
    const manufacturer = manufacturerOf(facts);
    return {
        ...(epoch !== undefined && { timestamp: isoTime(epoch) }),
        lifecycles: [{ phase: 'pre-build' }],
        tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
        ...(manufacturer && { manufacturer }),
        component: { ...componentOf(root, facts), scope: undefined },
        properties: [
            { name: 'sovereign:sbom:development', value: development === 'mark' ? 'marked as excluded' : 'left out' },
            ...gaps.map((value) => ({ name: 'sovereign:sbom:incomplete', value })),
        ],
    };
}
/** BSI TR-03183-2 wants an e-mail address, or else a URL, and not both. */
function manufacturerOf({ organization }) {
    if (!organization)
        return undefined;
    const { name, url, email } = organization;
    return { name, ...(email ? { contact: [{ email }] } : url && { url: [url] }) };
}
function componentOf(component, facts) {
    const { ref, namespace, name, version, scope, firstParty, hashes, distribution, vcs, licence, purl } = component;
    const manufacturer = firstParty ? manufacturerOf(facts) : undefined;
    const digests = hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }));
    const properties = propertiesOf(component);
    const references = [
        ...(distribution ? [{ type: 'distribution', url: distribution, ...(digests.length > 0 && { hashes: digests }) }] : []),
        ...(vcs ? [{ type: 'vcs', url: vcs }] : []),
    ];
    return {
        type: firstParty ? 'application' : 'library',
        'bom-ref': ref,
        ...(manufacturer && { manufacturer }),
        ...(namespace && { group: namespace }),
        name,
        ...(version && { version }),
        scope,
        // Without a place to get the archive from, its digest still says which it is.
        ...(!distribution && digests.length > 0 && { hashes: digests }),
        ...(licence && { licenses: [licenceOf(licence, facts)] }),
        ...(purl && { purl }),
        ...(references.length > 0 && { externalReferences: references }),
        ...(properties.length > 0 && { properties }),
    };
}
function licenceOf(declared, { readLicence }) {
    const acknowledgement = 'declared';
    const licence = readLicence(declared);
    if (licence.kind === 'expression')
        return { expression: licence.expression, acknowledgement };
    return { license: licence.kind === 'id' ? { id: licence.id, acknowledgement } : { name: licence.name, acknowledgement } };
}
function propertiesOf({ distribution, scope, bundled, extraneous, gap, type }) {
    const properties = [];
    const add = (name, value) => void properties.push({ name, value });
    const archive = archiveName(distribution);
    if (archive !== undefined) {
        // An npm package is one archive of files with their names: nothing in it runs before it is unpacked.
        add('bsi:component:filename', decodeName(archive));
        add('bsi:component:executable', 'non-executable');
        add('bsi:component:archive', 'archive');
        add('bsi:component:structured', 'structured');
    }
    if (bundled)
        add(`cdx:${type}:package:bundled`, 'true');
    if (scope === 'excluded')
        add(`cdx:${type}:package:development`, 'true');
    if (extraneous)
        add(`cdx:${type}:package:extraneous`, 'true');
    if (gap)
        add(`sovereign:sbom:${gap.state}`, gap.reason);
    return properties;
}
function decodeName(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** For which components the list of dependencies is all of them, is not, or may not be. */
function compositionsOf({ root, components, gaps }) {
    const refs = { complete: [], incomplete: [], unknown: [] };
    refs[gaps.length > 0 ? 'incomplete' : (root.gap?.state ?? 'complete')].push(root.ref);
    for (const { ref, gap } of components)
        refs[gap?.state ?? 'complete'].push(ref);
    return ['complete', 'incomplete', 'unknown']
        .filter((state) => refs[state].length > 0)
        .map((state) => ({ aggregate: state, dependencies: refs[state] }));
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx.js



const DOCUMENT = 'SPDXRef-DOCUMENT';
/** SPDX 2.3 JSON (ISO/IEC 5962 and its successor). */
const writeSpdx = (graph, facts) => {
    const all = [graph.root, ...graph.components];
    const ids = idsOf(all);
    const licences = new LicenceReferences(facts);
    const name = fullName(graph.root) + (graph.root.version ? `-${graph.root.version}` : '');
    const packages = all.map((component) => packageOf(component, ids, licences, facts));
    const relationships = [
        { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ids.get(graph.root.ref) },
        ...all.flatMap(({ ref, edges }) => edges.map(({ to, kind }) => relationshipOf(ids.get(ref), ids.get(to), kind))),
    ];
    const extracted = licences.extracted();
    const comment = commentOf(graph);
    // Without a site of one's own, the specification offers this one (clause 6.5).
    const site = facts.organization?.url?.replace(/\/+$/, '') ?? 'https://spdx.org';
    const identify = (uuid) => ({ documentNamespace: `${site}/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${uuid}` });
    return documentText({ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, name }, identify, {
        creationInfo: creationInfoOf(facts),
        ...(comment && { comment }),
        packages,
        relationships,
        ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
    });
};
function creationInfoOf({ epoch, tool, organization }) {
    return {
        // SPDX needs a time. Where none is known that two runs would agree on, the epoch stands for it, and the comment says so.
        created: isoTime(epoch ?? 0),
        creators: [
            ...(organization ? [`Organization: ${agent(organization.name)} (${organization.email ?? ''})`] : []),
            `Tool: ${tool.name}-${tool.version}`,
        ],
        ...(epoch === undefined && { comment: 'The time of creation is not known: there was neither SOURCE_DATE_EPOCH nor a commit.' }),
    };
}
/** Parentheses would be read as those around an e-mail address. */
const agent = (name) => name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
function commentOf({ gaps, development }) {
    const lines = gaps.map((gap) => `Incomplete: ${gap}.`);
    if (development === 'exclude')
        lines.push('Development dependencies are left out.');
    return lines.join('\n');
}
function packageOf(component, ids, licences, facts) {
    const { ref, version, distribution, vcs, hashes, licence, purl, firstParty, scope, extraneous, gap } = component;
    const archive = archiveName(distribution);
    const { organization } = facts;
    const comments = [
        ...(scope === 'excluded' ? ['Development only.'] : []),
        ...(extraneous ? ['In the lockfile, but nothing requires it.'] : []),
        ...(gap ? [`Dependencies ${gap.state}: ${gap.reason}.`] : []),
    ];
    return {
        SPDXID: ids.get(ref),
        name: fullName(component),
        ...(version && { versionInfo: version }),
        ...(archive !== undefined && { packageFileName: archive }),
        ...(firstParty && organization && { supplier: `Organization: ${agent(organization.name)} (${organization.email ?? ''})` }),
        downloadLocation: vcs ?? (distribution && !distribution.startsWith('file:') ? distribution : 'NOASSERTION'),
        filesAnalyzed: false,
        ...(hashes.length > 0 && {
            checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex })),
        }),
        licenseDeclared: licence ? licences.expressionFor(licence) : 'NOASSERTION',
        ...(purl && { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] }),
        primaryPackagePurpose: firstParty ? 'APPLICATION' : 'LIBRARY',
        ...(comments.length > 0 && { comment: comments.join(' ') }),
    };
}
/**
 * SPDX has relationships of their own for optional and development dependencies, in the other direction. Few readers follow
 * them, and for the others half of the graph would hang in the air, so the kind is a comment.
 */
function relationshipOf(from, to, kind) {
    return {
        spdxElementId: from,
        relationshipType: kind === 'contains' ? 'CONTAINS' : 'DEPENDS_ON',
        relatedSpdxElement: to,
        ...(kind === 'optional' && { comment: 'Optional dependency.' }),
        ...(kind === 'development' && { comment: 'Development dependency.' }),
    };
}
/** SPDX identifiers take letters, digits, `.` and `-`; where that changes a name, a digest keeps it apart from others. */
function idsOf(components) {
    const ids = new Map();
    const taken = new Set();
    for (const component of components) {
        const raw = `${fullName(component)}${component.version ? `-${component.version}` : ''}`;
        const plain = raw
            .replace(/[^A-Za-z0-9.-]+/g, '-')
            .replace(/^-+/, '')
            .slice(0, 100);
        const exact = plain === raw && component.ref === component.purl && !component.purl.includes('?') && !taken.has(plain);
        taken.add(plain);
        ids.set(component.ref, `SPDXRef-${plain}${exact ? '' : `-${(0,hash/* sha256Hex */.f)(component.ref).slice(0, 16)}`}`);
    }
    return ids;
}
/** Licences that are not on the SPDX list need a reference of their own, with what is known of their text. */
class LicenceReferences {
    #facts;
    #infos = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    expressionFor(declared) {
        const licence = this.#facts.readLicence(declared);
        if (licence.kind === 'id')
            return licence.id;
        if (licence.kind === 'expression') {
            for (const [id] of licence.expression.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g))
                this.#add(id, id);
            return licence.expression;
        }
        const id = `LicenseRef-declared-${licence.name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 40)}-${(0,hash/* sha256Hex */.f)(licence.name).slice(0, 8)}`;
        this.#add(id, licence.name);
        return id;
    }
    #add(licenseId, name) {
        const extractedText = `The package declares its licence as "${name}". The text is not in the lockfile.`;
        this.#infos.set(licenseId, { licenseId, name, extractedText });
    }
    extracted() {
        return [...this.#infos].sort(([a], [b]) => byText(a, b)).map(([, info]) => info);
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/action.js









const CONFLICTING_HASHES = {
    id: 'sbom-conflicting-hashes',
    title: 'One package version has two digests',
    severity: 'error',
    why: 'A version is published once. Where lockfiles give two digests for it, at most one is what its publisher published.',
    fix: 'Find out which registry gave which archive, and lock the package anew.',
};
const FORMATS = {
    cyclonedx: { write: writeCycloneDx, extension: '.cdx.json', mediaType: 'application/vnd.cyclonedx+json' },
    spdx: { write: writeSpdx, extension: '.spdx.json', mediaType: 'application/spdx+json' },
};
const oneLine = /^[^\0-\x1f\x7f]{1,200}$/;
const sbomGenerate = (0,contract/* defineAction */.QP)({
    name: 'sbom-generate',
    title: 'Software bill of materials',
    description: 'Writes CycloneDX and SPDX documents of a source tree from its lockfiles, byte for byte the same on every machine.',
    needs: 'nothing',
    inputs: {
        path: {
            type: 'text',
            default: '.',
            description: 'Folder of the source. Lockfiles are found in it and below, but not in hidden folders.',
        },
        'output-dir': { type: 'text', default: 'sbom', description: 'Folder for the documents.' },
        formats: { type: 'list', default: ['cyclonedx', 'spdx'], description: 'Formats to write: `cyclonedx` (1.6 JSON), `spdx` (2.3 JSON).' },
        dev: {
            type: 'choice',
            options: ['mark', 'exclude'],
            default: 'mark',
            description: 'Development dependencies: `mark` lists them with scope `excluded`, `exclude` leaves them out.',
        },
        ignore: {
            type: 'list',
            description: 'Globs of lockfiles to leave out, relative to `path`; without `/` they match a name anywhere. The SBOM then says that it is incomplete.',
        },
        name: { type: 'text', pattern: oneLine, description: 'Name of the project. Default: as in the lockfile, else the name of the folder.' },
        version: { type: 'text', pattern: oneLine, description: 'Version of the project. Default: as in the lockfile.' },
    },
    outputs: {
        cyclonedx: { description: 'Path of the CycloneDX document.' },
        spdx: { description: 'Path of the SPDX document.' },
        'cyclonedx-sha256': { description: 'SHA-256 of the CycloneDX document.' },
        'spdx-sha256': { description: 'SHA-256 of the SPDX document.' },
        components: { description: 'Number of components, the project itself not counted.' },
    },
    rules: [CONFLICTING_HASHES],
    examples: ['sbom-generate --path . --output-dir out', 'sbom-generate --path app --dev exclude --version 1.4.0'],
    async run(context, inputs) {
        const { files, record, log } = context;
        const formats = inputs.formats.map(formatOf);
        const kind = await files.kind(inputs.path);
        if (kind !== undefined && kind !== 'folder')
            throw sbomError('SOURCE_INVALID', `${inputs.path} is not a folder.`, 'Name the folder that the lockfile is in.');
        const { readings, gaps } = await readSource(context, inputs.path, inputs.ignore);
        const { graph, conflicts } = assemble(readings, {
            development: inputs.dev,
            gaps,
            name: inputs.name,
            version: inputs.version,
            fallbackName: external_node_path_.basename(files.resolve(inputs.path)) || 'source',
        });
        const facts = {
            tool: { name: 'sovereign-actions', version: version/* VERSION */.x },
            organization: context.boundary.organization,
            epoch: context.sourceDateEpoch,
            readLicence: await licenceReader(),
        };
        const outputs = { components: graph.components.length };
        for (const format of new Set(formats)) {
            const { write, extension, mediaType } = FORMATS[format];
            const text = write(graph, facts);
            const file = files.relative(external_node_path_.join(inputs['output-dir'], fileNameOf(graph.root.name) + extension));
            await files.write(file, text);
            const { sha256 } = await record.keepFile(external_node_path_.basename(file), file, mediaType);
            outputs[format] = file;
            outputs[`${format}-sha256`] = sha256;
            log.info(`${file}: ${graph.components.length} components`);
        }
        const lockfiles = readings.map(({ file }) => file);
        record.fact('components', graph.components.length);
        record.check('lockfiles-read-in-full', 'holds', lockfiles.join(', '));
        record.check('source-covered', gaps.length === 0 ? 'holds' : 'unknown', gaps.join('; ') || 'every package.json is covered by a lockfile');
        for (const gap of gaps)
            log.warn(`The SBOM is incomplete: ${gap}.`);
        return {
            outputs,
            findings: conflicts.map(({ purl, file }) => (0,finding/* finding */.g)(CONFLICTING_HASHES, {
                message: `${purl} has another digest in ${file} than elsewhere.`,
                resource: purl,
                place: { file: files.relative(external_node_path_.join(inputs.path, file)) },
            })),
            summary: summaryOf(graph, facts, lockfiles, [...new Set(formats)].map((format) => String(outputs[format]))),
        };
    },
});
function formatOf(text) {
    if (Object.hasOwn(FORMATS, text))
        return text;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Input "formats" names ${JSON.stringify(text)}.`, `Formats are ${Object.keys(FORMATS).join(' and ')}.`);
}
/** A file name that every system takes: no folders, no leading dot, at most 100 characters. */
const fileNameOf = (name) => name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'sbom';

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/index.js




/***/ })

};
