export const id = 4617;
export const ids = [4617];
export const modules = {

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   ZH: () => (/* binding */ documentText),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   pV: () => (/* binding */ uuidOf),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);

/** ISO 8601 in UTC to the second. */
const isoTime = (epoch) => new Date(epoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
/** A UUID of version 8 (RFC 9562), made of the SHA-256 of a text: the same text has the same one everywhere. */
function uuidOf(text) {
    const hex = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(text);
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
const archiveName = (distribution) => /[^/]+\.(?:tgz|tar\.gz|crate|gem|nupkg|whl|zip)$/.exec(distribution ?? '')?.[0];
/** The name of a file as it is, from how a URL writes it. */
function decodeName(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sbomError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8381);

const sbomError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    LOCKFILE_MISSING: { exit: 'usage', about: 'The source has no lockfile, so what it depends on cannot be known.' },
    LOCKFILE_UNSUPPORTED: { exit: 'usage', about: 'The source has a lockfile that cannot be read in full; a shorter SBOM would be wrong.' },
    LOCKFILE_INVALID: { exit: 'failure', about: 'A lockfile is damaged, or is not what its name says.' },
    LOCKFILE_CONFLICT: { exit: 'failure', about: 'A lockfile contradicts itself, such as a package that requires one that is not there.' },
    LOCKFILE_OUTDATED: { exit: 'failure', about: 'A manifest asks for something that its lockfile does not have.' },
    MANIFEST_INVALID: { exit: 'failure', about: 'A manifest, such as a package.json or pyproject.toml, is damaged.' },
    SOURCE_INVALID: { exit: 'usage', about: 'The source is not a folder.' },
});


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ globMatches)
/* harmony export */ });
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


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomError: () => (/* reexport */ errors/* sbomError */.S),
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

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(7514);
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
    const needed = readings.flatMap(({ packages }) => packages.filter((pkg) => pkg.needed !== undefined));
    for (const [scope, follows] of waves) {
        for (const pkg of needed)
            if (follows(pkg.needed) && !scopes.has(pkg))
                scopes.set(pkg, scope);
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
/** Characters after which further reasons of a gap are left out. */
const LONGEST_REASON = 1000;
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
        if (facts.gap)
            draft.gap = joinGaps(draft.gap, facts.gap);
        else if (file !== '')
            draft.known = true;
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
            return this.#byFolder.get(projectKey(facts));
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
        const draft = { facts, folder, hashes: new Map(), scope: undefined, bundled, gap: undefined, known: false, edges: new Map() };
        this.drafts.push(draft);
        if (folder !== undefined)
            this.#byFolder.set(projectKey(facts), draft);
        else if (!this.#byPurl.has(baseRef(facts)))
            this.#byPurl.set(baseRef(facts), draft);
        return draft;
    }
}
/** The worse of two states; reasons of one state are joined. */
function joinGaps(before, gap) {
    if (!before || GAP_STRENGTH[gap.state] > GAP_STRENGTH[before.state])
        return gap;
    if (gap.state !== before.state || before.reason.split('; ').includes(gap.reason) || before.reason.length > LONGEST_REASON)
        return before;
    return { state: gap.state, reason: `${before.reason}; ${gap.reason}` };
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
        const { facts, folder, hashes, scope, bundled, known, edges } = draft;
        // What one lockfile does not say, another may.
        const gap = known && draft.gap?.state === 'unknown' ? undefined : draft.gap;
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
/** A folder can hold projects of several ecosystems. */
const projectKey = ({ type, folder }) => `${type}\n${folder}`;
const digestKey = (facts, { algorithm, hex }) => `${baseRef(facts)}\n${algorithm}\n${hex}`;

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/assemble.js




/**
 * Joins the readings of all lockfiles into one graph: each package once, with the edges of all its places. The root is that
 * of the only lockfile, or of the only project at the top of the source; else a new one that contains the roots of all.
 * Time and memory are linear in packages and edges.
 */
function assemble(readings, options) {
    const exclude = options.development === 'exclude';
    const scopes = scopesOf(readings);
    const tops = readings.filter(({ root }) => readings.length === 1 || root.folder === '.');
    // Several lockfiles of one ecosystem at the top, such as requirements files, are of one project.
    const one = new Set(tops.map(({ root }) => root.type)).size === 1;
    const top = one ? (tops.find(({ root }) => root.name !== '') ?? tops[0])?.root : undefined;
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
    const { type, folder, licence } = root;
    const { namespace, name } = given || !root.name ? partsOf(type, given || fallbackName) : root;
    const version = givenVersion ?? root.version;
    // Where npm and others have no capitals, a project cannot have one.
    const lower = CAPITALS.has(type) ? (text) => text : (text) => text.toLowerCase();
    return {
        type,
        ...(namespace && { namespace }),
        name,
        ...(version && { version }),
        // A folder's name is not that of a package.
        ...(top && (given || root.name) && { purl: (0,purl/* purlOf */.V)({ type, namespace: namespace && lower(namespace), name: lower(name), version }) }),
        ...(folder !== undefined && { folder }),
        ...(licence && { licence }),
        hashes: [],
        edges: [],
    };
}
/** purl types in which capitals count. */
const CAPITALS = new Set(['cargo', 'conan', 'cocoapods', 'gem', 'golang', 'maven', 'nuget', 'swift']);
/** A name as an ecosystem writes it, such as `@scope/name`, `vendor/name` or `group:name`. */
function partsOf(type, full) {
    const pattern = PARTS[type] ?? /^(@[^/]+)\/(.+)$/;
    const [, namespace, name = full] = pattern.exec(full) ?? [];
    return { ...(namespace && { namespace }), name };
}
const PARTS = {
    composer: /^([^/]+)\/([^/]+)$/,
    golang: /^(.+)\/([^/]+)$/,
    maven: /^([^:]+):([^:]+)$/,
};

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(2732);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/licence.js
/** The parser takes quadratic time; no real expression is near this. */
const LONGEST_EXPRESSION = 1024;
/** What an expression is made of. The parser alone would let a reference without a name pass. */
const EXPRESSION = /^(?!.*LicenseRef-(?![A-Za-z0-9.-]))[A-Za-z0-9.+() -]+$/;
/** Makes a function that reads the licences that packages declare; each text is parsed once. */
async function licenceReader() {
    const { default: parse } = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.t.bind(__webpack_require__, 5826, 19));
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
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/ecosystems.js

const PYTHON_MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile'];
/** The ecosystems that are read in full, each with a reader that is loaded only where the source has one of its lockfiles. */
const ECOSYSTEMS = [
    {
        name: 'npm',
        family: 'npm',
        // npm takes npm-shrinkwrap.json where a folder has both.
        lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 1862).then(__webpack_require__.bind(__webpack_require__, 1862))).npmReader,
    },
    {
        name: 'pnpm',
        family: 'npm',
        lockfiles: ['pnpm-lock.yaml'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 9867).then(__webpack_require__.bind(__webpack_require__, 9867))).pnpmReader,
    },
    {
        name: 'Yarn',
        family: 'npm',
        lockfiles: ['yarn.lock'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 2739).then(__webpack_require__.bind(__webpack_require__, 2739))).yarnReader,
    },
    {
        name: 'Bun',
        family: 'npm',
        lockfiles: ['bun.lock'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 188))).bunReader,
    },
    {
        name: 'Deno',
        family: 'deno',
        lockfiles: ['deno.lock'],
        manifests: ['deno.json', 'deno.jsonc'],
        covers: ['npm'],
        load: async () => (await __webpack_require__.e(/* import() */ 7308).then(__webpack_require__.bind(__webpack_require__, 7308))).denoReader,
    },
    {
        name: 'uv',
        family: 'pypi',
        lockfiles: ['uv.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 6988))).uvReader,
    },
    {
        name: 'Poetry',
        family: 'pypi',
        lockfiles: ['poetry.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(9013)]).then(__webpack_require__.bind(__webpack_require__, 9013))).poetryReader,
    },
    {
        name: 'PDM',
        family: 'pypi',
        lockfiles: ['pdm.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(5061)]).then(__webpack_require__.bind(__webpack_require__, 5061))).pdmReader,
    },
    {
        name: 'Pipenv',
        family: 'pypi',
        lockfiles: ['Pipfile.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(6648)]).then(__webpack_require__.bind(__webpack_require__, 6648))).pipenvReader,
    },
    {
        name: 'pylock',
        family: 'pypi',
        lockfiles: ['pylock.toml', /^pylock\.[^.]+\.toml$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(3393)]).then(__webpack_require__.bind(__webpack_require__, 3393))).pylockReader,
    },
    {
        name: 'pip',
        family: 'pypi',
        lockfiles: ['requirements.txt', /requirements[^/]*\.txt$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(7964)]).then(__webpack_require__.bind(__webpack_require__, 7964))).requirementsReader,
    },
    {
        name: 'pip',
        family: 'pypi',
        lockfiles: [/\.txt$/],
        several: true,
        folders: /(?:^|\/)requirements$/,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(7964)]).then(__webpack_require__.bind(__webpack_require__, 7964))).requirementsReader,
    },
    {
        name: 'uv script',
        family: 'pypi',
        lockfiles: [/\.py\.lock$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8492), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 6988))).uvReader,
    },
    {
        name: 'Maven',
        family: 'maven',
        lockfiles: ['pom.xml'],
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 2902).then(__webpack_require__.bind(__webpack_require__, 2902))).mavenReader,
    },
    {
        name: 'Cargo',
        family: 'cargo',
        lockfiles: ['Cargo.lock'],
        manifests: ['Cargo.toml'],
        load: async () => (await __webpack_require__.e(/* import() */ 8043).then(__webpack_require__.bind(__webpack_require__, 8043))).cargoReader,
    },
    {
        name: 'Gradle',
        family: 'maven',
        lockfiles: [/^(?:buildscript-|settings-)?gradle\.lockfile$/],
        several: true,
        manifests: ['build.gradle', 'build.gradle.kts'],
        load: async () => (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 6654))).gradleReader,
    },
    {
        name: 'Gradle before version 7',
        family: 'maven',
        lockfiles: [/\.lockfile$/],
        several: true,
        folders: /(?:^|\/)gradle\/dependency-locks$/,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 6654))).gradleLegacyReader,
    },
    {
        name: 'Gradle version catalog',
        family: 'maven',
        lockfiles: [/\.versions\.toml$/],
        several: true,
        folders: /(?:^|\/)gradle$/,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 6654))).gradleCatalogReader,
    },
    {
        name: 'NuGet',
        family: 'nuget',
        lockfiles: [/^packages(?:\..+)?\.lock\.json$/],
        several: true,
        manifests: [/\.(?:cs|fs|vb)proj$/i],
        load: async () => (await __webpack_require__.e(/* import() */ 165).then(__webpack_require__.bind(__webpack_require__, 165))).nugetReader,
    },
    {
        name: 'NuGet packages.config',
        family: 'nuget',
        lockfiles: [/^packages(?:\..+)?\.config$/],
        several: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 165).then(__webpack_require__.bind(__webpack_require__, 165))).packagesConfigReader,
    },
    {
        name: 'Go',
        family: 'golang',
        // Manifest and lockfile in one.
        lockfiles: ['go.mod'],
        manifests: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6841), __webpack_require__.e(5382)]).then(__webpack_require__.bind(__webpack_require__, 5382))).goReader,
    },
    {
        name: 'Mix',
        family: 'hex',
        lockfiles: ['mix.lock'],
        manifests: ['mix.exs'],
        load: async () => (await __webpack_require__.e(/* import() */ 9201).then(__webpack_require__.bind(__webpack_require__, 9201))).mixReader,
    },
    {
        name: 'Bundler',
        family: 'gem',
        // Bundler takes gems.rb where a folder has both.
        lockfiles: ['gems.locked', 'Gemfile.lock'],
        manifests: ['gems.rb', 'Gemfile'],
        load: async () => (await __webpack_require__.e(/* import() */ 8071).then(__webpack_require__.bind(__webpack_require__, 8071))).bundlerReader,
    },
    {
        name: 'pub',
        family: 'pub',
        lockfiles: ['pubspec.lock'],
        manifests: ['pubspec.yaml'],
        load: async () => (await __webpack_require__.e(/* import() */ 3752).then(__webpack_require__.bind(__webpack_require__, 3752))).pubReader,
    },
    {
        name: 'SwiftPM',
        family: 'swift',
        lockfiles: ['Package.resolved', '.package.resolved'],
        manifests: ['Package.swift'],
        load: async () => (await __webpack_require__.e(/* import() */ 9644).then(__webpack_require__.bind(__webpack_require__, 9644))).swiftReader,
    },
    {
        name: 'Composer',
        family: 'composer',
        lockfiles: ['composer.lock'],
        manifests: ['composer.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 2748).then(__webpack_require__.bind(__webpack_require__, 2748))).composerReader,
    },
    {
        name: 'CocoaPods',
        family: 'cocoapods',
        lockfiles: ['Podfile.lock'],
        manifests: ['Podfile'],
        load: async () => (await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 24))).cocoapodsReader,
    },
    {
        name: 'Conan',
        family: 'conan',
        lockfiles: ['conan.lock'],
        manifests: ['conanfile.txt', 'conanfile.py'],
        load: async () => (await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 449))).conanReader,
    },
    {
        name: 'Terraform',
        family: 'terraform',
        lockfiles: ['.terraform.lock.hcl'],
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 9455).then(__webpack_require__.bind(__webpack_require__, 9455))).terraformReader,
    },
    {
        name: 'Helm',
        family: 'helm',
        lockfiles: ['Chart.lock'],
        manifests: ['Chart.yaml'],
        load: async () => (await __webpack_require__.e(/* import() */ 8781).then(__webpack_require__.bind(__webpack_require__, 8781))).helmReader,
    },
    {
        name: 'GitHub Actions',
        family: 'github',
        lockfiles: [/\.ya?ml$/],
        several: true,
        folders: /(?:^|\/)\.github\/workflows$/,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6312).then(__webpack_require__.bind(__webpack_require__, 6312))).workflowReader,
    },
    {
        name: 'GitHub action',
        family: 'github',
        lockfiles: ['action.yml', 'action.yaml'],
        folders: /^(?!(?:.*\/)?\.(?!github(?:\/|$))[^/]+(?:\/|$))/,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6312).then(__webpack_require__.bind(__webpack_require__, 6312))).actionReader,
    },
    {
        name: 'GitLab CI',
        family: 'gitlab',
        lockfiles: [/\.gitlab-ci\.ya?ml$/],
        several: true,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 1152).then(__webpack_require__.bind(__webpack_require__, 1152))).gitlabReader,
    },
    {
        name: 'Dockerfile',
        family: 'oci',
        lockfiles: [/^(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$).+)?$|\.(?:Dockerfile|Containerfile)$/i],
        several: true,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 7119).then(__webpack_require__.bind(__webpack_require__, 7119))).dockerfileReader,
    },
];
/**
 * Lockfiles of other ecosystems, and manifests that are all that an ecosystem has. They are refused, because an SBOM without
 * what they list would be shorter than the truth.
 */
const UNREADABLE = new Map([
    [
        'bun.lockb',
        {
            ecosystem: 'Bun',
            instead: 'bun.lock',
            fix: 'Run "bun install --save-text-lockfile --frozen-lockfile --lockfile-only", which writes bun.lock in place of bun.lockb, and commit it.',
        },
    ],
]);
/** By name at once, because a source can have a million files; patterns are few. */
function indexOf(list) {
    const names = new Map();
    const patterns = [];
    for (const ecosystem of ECOSYSTEMS) {
        for (const entry of list(ecosystem)) {
            if (typeof entry !== 'string')
                patterns.push({ pattern: entry, ecosystem });
            else
                names.set(entry, [...(names.get(entry) ?? []), ecosystem]);
        }
    }
    return { names, patterns };
}
const LOCKFILES = indexOf(({ lockfiles }) => lockfiles);
const MANIFESTS = indexOf(({ manifests }) => manifests);
function candidates({ names, patterns }, name) {
    return [...(names.get(name) ?? []), ...patterns.flatMap(({ pattern, ecosystem }) => (pattern.test(name) ? [ecosystem] : []))];
}
/** The ecosystem whose lockfile a file is, by its path relative to the source. */
const ecosystemOfLockfile = (file) => candidates(LOCKFILES, posix_.basename(file)).find(({ folders }) => (folders ? folders.test(posix_.dirname(file)) : !isHidden(file)));
/** The ecosystem whose manifest a file is, the first of its family. */
const ecosystemOfManifest = (file) => isHidden(file) ? undefined : candidates(MANIFESTS, posix_.basename(file))[0];
/** Whether a folder is walked: of hidden ones, those alone that an ecosystem names. */
const isWalked = (name) => name !== 'node_modules' && (!name.startsWith('.') || name === '.github');
/** Whether a file is in a hidden folder. */
const isHidden = (file) => /(?:^|\/)\.[^/]*\//.test(file);
/** Which of an ecosystem's lockfiles a name is: less is preferred. */
const preference = ({ lockfiles }, name) => lockfiles.findIndex((lockfile) => (typeof lockfile === 'string' ? lockfile === name : lockfile.test(name)));

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/glob.js
var glob = __webpack_require__(7061);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/vendored.js
/** The marks that package managers leave where they put what they fetched. A folder is known by them, not by its name. */
const MARKS = [
    // Cargo, in each crate that it vendors or unpacks.
    (_, { files }) => files.has('.cargo-checksum.json') || files.has('.cargo-ok'),
    // Go, in a folder that it never calls otherwise, and in its cache, where a folder has the version of the module.
    (name, { files }) => (name === 'vendor' && files.has('modules.txt')) || /@v\d+\.\d+\.\d+/.test(name),
    // Composer, whose folder can have any name.
    (_, { files, folders }) => files.has('autoload.php') && folders.has('composer'),
    // RubyGems, such as in `vendor/bundle`.
    (_, { folders }) => folders.has('gems') && folders.has('specifications'),
    // A virtual environment of Python.
    (_, { files }) => files.has('pyvenv.cfg'),
];
/**
 * Whether a folder holds copies of packages that a lockfile of the source already lists. What lies in them describes the
 * packages' own development, and would be taken for projects of the source.
 */
const isVendored = (name, entries) => MARKS.some((mark) => mark(name, entries));

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/find.js





/** Folders read at the same time. */
const PARALLEL = 16;
/**
 * Walks a folder for lockfiles. Passed over are hidden folders but `.github`, `node_modules`, and other folders of fetched
 * packages below the top; symbolic links are not followed.
 * @param ignore globs; one without `/` matches a name anywhere, as in `.gitignore`
 * @throws FILE_UNREADABLE, because a folder that cannot be seen could hold a lockfile
 */
async function findLockfiles(files, source, ignore) {
    const found = { lockfiles: [], unreadable: [], ignored: [], manifests: [] };
    const open = [''];
    const visit = async (folder) => {
        const entries = await files.list(posix_.join(source, folder));
        if (folder !== '' && isVendored(posix_.basename(folder), namesOf(entries)))
            return;
        for (const { name, kind } of entries) {
            const file = folder === '' ? name : `${folder}/${name}`;
            if (kind === 'folder') {
                if (isWalked(name))
                    open.push(file);
                continue;
            }
            const unread = isHidden(file) ? undefined : unreadableOf(name, entries);
            const isLockfile = ecosystemOfLockfile(file) !== undefined;
            const isManifest = ecosystemOfManifest(file) !== undefined;
            if (!isManifest && !isLockfile && unread === undefined)
                continue;
            const ignored = isIgnored(file, ignore);
            if (isManifest && !ignored)
                found.manifests.push(file);
            // A link is read where it stands: it is a lockfile to the package manager.
            if (ignored) {
                if (isLockfile || unread !== undefined)
                    found.ignored.push(file);
            }
            else if (isLockfile)
                found.lockfiles.push(file);
            else if (unread !== undefined)
                found.unreadable.push({ file, ...unread });
        }
    };
    while (open.length > 0)
        await Promise.all(open.splice(-PARALLEL).map(visit));
    found.lockfiles.sort(byText);
    found.unreadable.sort((a, b) => byText(a.file, b.file));
    found.ignored.sort(byText);
    found.manifests.sort(byText);
    return found;
}
/** A lockfile that cannot be read, unless its tool takes another one beside it. */
function unreadableOf(name, entries) {
    const unread = UNREADABLE.get(name);
    return unread && !entries.some((other) => other.name === unread.instead && other.kind !== 'folder') ? unread : undefined;
}
const namesOf = (entries) => ({
    files: new Set(entries.flatMap(({ name, kind }) => (kind === 'folder' ? [] : [name]))),
    folders: new Set(entries.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []))),
});
/** Whether the ignore input leaves a file out, by its own path or by a folder that it is in. */
function isIgnored(file, patterns) {
    if (patterns.length === 0)
        return false;
    const parts = file.split('/');
    return patterns.some((pattern) => {
        const plain = pattern.replace(/\/+$/, '');
        return parts.some((part, index) => (0,glob/* globMatches */.m)(plain, plain.includes('/') ? parts.slice(0, index + 1).join('/') : part));
    });
}

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
    if (found.lockfiles.every((file) => ecosystemOfLockfile(file)?.surrounding))
        throw missing(source, found);
    const tree = treeOf(context, source, ignore, found);
    const read = [];
    for (const { file, ecosystem } of chooseLockfiles(context, found.lockfiles)) {
        const named = files.relative(posix_.join(source, file));
        const { bytes, text } = await readText(context, source, file, LARGEST_LOCKFILE, 'LOCKFILE_INVALID');
        const reading = await (await ecosystem.load()).read({ file, text }, tree);
        for (const folder of reading.abandoned)
            log.info(`${named} still names ${folder}, but nothing leads to it: ${ecosystem.name} does not install it.`);
        // A workflow or pipeline that uses nothing from elsewhere is no component.
        if (!ecosystem.surrounding || reading.packages.length > 1 || reading.root.gap)
            read.push({ ecosystem, reading });
        const mediaType = file.endsWith('.json') ? 'application/json' : 'text/plain';
        context.record.took({ name: named, sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length, mediaType });
    }
    return { readings: read.map(({ reading }) => reading), gaps: await gapsOf(tree, found, read) };
}
/** One lockfile of an ecosystem in a folder, the one that its tool takes; or all, where they all count. */
function chooseLockfiles({ log }, lockfiles) {
    const chosen = new Map();
    for (const file of lockfiles) {
        const name = posix_.basename(file);
        const ecosystem = ecosystemOfLockfile(file);
        const place = `${ecosystem.name}\n${ecosystem.several ? file : posix_.dirname(file)}`;
        const [rank, other] = [preference(ecosystem, name), chosen.get(place)];
        const unused = other && (other.rank <= rank ? { file, by: other.file } : { file: other.file, by: file });
        if (unused)
            log.info(`${unused.file} is not read: ${ecosystem.name} uses ${unused.by} beside it.`);
        if (!other || other.rank > rank)
            chosen.set(place, { file, ecosystem, rank });
    }
    return [...chosen.values()].sort((a, b) => byText(a.file, b.file));
}
function treeOf(context, source, ignore, found) {
    const { files } = context;
    const all = [...new Set([...found.lockfiles, ...found.manifests])].sort(byText);
    const inside = (file) => {
        const plain = posix_.normalize(file);
        return plain === '..' || plain.startsWith('../') || posix_.isAbsolute(plain) ? undefined : plain;
    };
    const entriesOf = async (folder) => {
        const plain = inside(folder);
        return plain === undefined || (await files.kind(posix_.join(source, plain))) !== 'folder' ? [] : files.list(posix_.join(source, plain));
    };
    return {
        text: async (file) => {
            const plain = inside(file);
            if (plain === undefined || isIgnored(plain, ignore) || (await files.kind(posix_.join(source, plain))) === undefined)
                return undefined;
            return (await readText(context, source, plain, LARGEST_MANIFEST, 'MANIFEST_INVALID')).text;
        },
        names: async (folder) => (await entriesOf(folder)).flatMap(({ name, kind }) => (kind === 'folder' ? [] : [name])).sort(byText),
        folders: async (folder) => (await entriesOf(folder))
            .flatMap(({ name, kind }) => (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.') ? [name] : []))
            .sort(byText),
        find: async (name) => all.filter((file) => (typeof name === 'string' ? posix_.basename(file) === name : name.test(posix_.basename(file)))),
    };
}
async function readText({ files }, source, file, most, code) {
    const place = posix_.join(source, file);
    const fix = 'Restore the file from version control.';
    const kind = await files.kind(place);
    // A pipe would never end.
    if (kind === 'folder' || kind === 'other')
        throw (0,errors/* sbomError */.S)(code, `${file} is not a regular file.`, fix);
    const bytes = await files.read(place, most);
    try {
        return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        throw (0,errors/* sbomError */.S)(code, `${file} is not UTF-8 text.`, fix);
    }
}
async function gapsOf(tree, found, read) {
    const gaps = [];
    if (found.ignored.length > 0)
        gaps.push(`left out by the ignore input: ${shorten(found.ignored)}`);
    const covering = new Map();
    for (const { ecosystem, reading } of read) {
        for (const { folder } of reading.packages) {
            if (folder === undefined)
                continue;
            for (const family of [ecosystem.family, ...(ecosystem.covers ?? [])]) {
                const place = `${family}\n${folder}`;
                covering.set(place, (covering.get(place) ?? new Set()).add(reading));
            }
        }
    }
    const uncovered = [];
    for (const file of found.manifests) {
        const ecosystem = ecosystemOfManifest(file);
        const readings = covering.get(`${ecosystem.family}\n${posix_.dirname(file)}`) ?? [];
        if ([...readings].some((reading) => !reading.uncovered?.includes(file)))
            continue;
        if (await asksForPackages(ecosystem, tree, file))
            uncovered.push(file);
    }
    if (uncovered.length > 0)
        gaps.push(`in no lockfile: the dependencies of ${shorten(uncovered)}`);
    return gaps;
}
/** A manifest that cannot be read may ask for anything. */
async function asksForPackages(ecosystem, tree, file) {
    try {
        const text = await tree.text(file);
        return text !== undefined && (await (await ecosystem.load()).asks({ file, text }));
    }
    catch {
        return true;
    }
}
const shorten = (items) => items.slice(0, 10).join(', ') + (items.length > 10 ? ` and ${items.length - 10} more` : '');
function unsupported({ unreadable }) {
    const ecosystems = [...new Set(unreadable.map(({ ecosystem }) => ecosystem))];
    return (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `The source has lockfiles of ${ecosystems.join(', ')}, which this version cannot read: ${shorten(unreadable.map(({ file }) => file))}.`, `${[...new Set(unreadable.map(({ fix }) => fix))].join(' ')} Or name each in the input "ignore" to leave it out; the SBOM then says that it is incomplete.`, { details: unreadable.map(({ file, ecosystem }) => `${file} (${ecosystem})`) });
}
function missing(source, { ignored }) {
    const names = [...new Set([...ECOSYSTEMS.map(({ name }) => name), ...[...UNREADABLE.values()].map(({ ecosystem }) => ecosystem)])].join(', ');
    return ignored.length > 0
        ? (0,errors/* sbomError */.S)('LOCKFILE_MISSING', `The input "ignore" leaves out every lockfile: ${shorten(ignored)}.`, 'Leave at least one to read.')
        : (0,errors/* sbomError */.S)('LOCKFILE_MISSING', `There is no lockfile in ${source}: looked for those of ${names} in all folders but hidden ones and node_modules.`, 'Have the package manager write its lockfile (as "npm install" does), and commit it.');
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/document.js
var lib_document = __webpack_require__(5706);
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
        count('File name, archive, executable, structured', archives, (c) => (0,lib_document/* archiveName */.uv)(c.distribution), reasonFor(bundled, 'no archive is named')),
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
        ['Project', `${(0,lib_document/* fullName */.fq)(root)} ${root.version ?? ''}`.trim()],
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/cyclonedx-versions.js
/** A document of 1.6 in the words of another version. Pure; what a version has no word for is left out. */
function expressIn(version, body) {
    // All that is written in 1.6 means the same in 1.7, which only allows more.
    if (version !== '1.5')
        return body;
    const { metadata, components } = body;
    return {
        ...body,
        // 1.5 has its own word for the maker of what the document is about, and none for the maker of the document.
        metadata: { ...renamed(metadata, 'manufacturer', 'manufacture'), component: componentIn15(metadata.component) },
        components: components.map(componentIn15),
    };
}
/** 1.5 does not say who made a component, only who supplies it, nor whether its licence was declared or concluded. */
function componentIn15(component) {
    const { licenses } = component;
    return { ...renamed(component, 'manufacturer', 'supplier'), ...(licenses && { licenses: licenses.map(licenceIn15) }) };
}
function licenceIn15({ acknowledgement, license, ...rest }) {
    return isJson(license) ? { ...rest, license: licenceIn15(license) } : rest;
}
const isJson = (value) => typeof value === 'object' && value !== null;
/** An object with another name for one of its members, at the same place. */
const renamed = (object, from, to) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/cyclonedx.js


/**
 * CycloneDX JSON (ECMA-424) with the fields of BSI TR-03183-2 v2.1.0 that a lockfile knows. The digest of an archive
 * stands at its distribution, as the TR asks, and not at the component, which is what comes out of the archive.
 */
const cycloneDxWriter = (version) => (graph, facts) => {
    const head = { $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`, bomFormat: 'CycloneDX', specVersion: version };
    // The specification wants a serial number for each new content; this one is made of the content.
    return (0,lib_document/* documentText */.ZH)(head, (uuid) => ({ serialNumber: `urn:uuid:${uuid}` }), expressIn(version, bodyOf(graph, facts)));
};
function bodyOf(graph, facts) {
    const { root, components } = graph;
    return {
        version: 1,
        metadata: metadataOf(graph, facts),
        components: components.map((component) => componentOf(component, facts)),
        dependencies: [root, ...components].map(({ ref, edges }) => ({
            ref,
            ...(edges.length > 0 && { dependsOn: edges.map(({ to }) => to) }),
        })),
        compositions: compositionsOf(graph),
    };
}
function metadataOf({ root, gaps, development }, facts) {
    const { tool, epoch } = facts;
    const manufacturer = manufacturerOf(facts);
    return {
        ...(epoch !== undefined && { timestamp: (0,lib_document/* isoTime */.Ly)(epoch) }),
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
    const archive = (0,lib_document/* archiveName */.uv)(distribution);
    if (archive !== undefined) {
        // An npm package is one archive of files with their names: nothing in it runs before it is unpacked.
        add('bsi:component:filename', (0,lib_document/* decodeName */.e4)(archive));
        add('bsi:component:executable', 'non-executable');
        add('bsi:component:archive', 'archive');
        add('bsi:component:structured', 'structured');
    }
    // CycloneDX's own property taxonomy has these names for npm alone.
    const taxonomy = type === 'npm' ? 'cdx:npm:package' : 'sovereign:sbom';
    if (bundled)
        add(`${taxonomy}:bundled`, 'true');
    if (scope === 'excluded')
        add(`${taxonomy}:development`, 'true');
    if (extraneous)
        add(`${taxonomy}:extraneous`, 'true');
    if (gap)
        add(`sovereign:sbom:${gap.state}`, gap.reason);
    return properties;
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx-common.js


/** What the two generations of SPDX say in the same words. */
/** Name of a document: that of its root, with the version. */
const documentName = ({ root }) => (0,lib_document/* fullName */.fq)(root) + (root.version ? `-${root.version}` : '');
/** Where a document's identifier stands: the site of its creator, or else the one that the specification offers (2.3, clause 6.5). */
function namespaceOf(graph, { organization }, uuid) {
    // A fragment is for what is in the document.
    const { origin, pathname } = new URL(organization?.url ?? 'https://spdx.org');
    const site = origin + pathname.replace(/\/+$/, '');
    return `${site}/spdxdocs/${encodeURIComponent(documentName(graph).toWellFormed())}-${uuid}`;
}
/** What is said about the time where none is known that two runs would agree on: the epoch stands for it. */
const NO_TIME = 'The time of creation is not known: there was neither SOURCE_DATE_EPOCH nor a commit.';
/** What the document as a whole leaves out; empty when it is complete. */
function documentComment({ gaps, development }) {
    const lines = gaps.map((gap) => `Incomplete: ${gap}.`);
    if (development === 'exclude')
        lines.push('Development dependencies are left out.');
    return lines.join('\n');
}
/** Facts of a component that SPDX has no field for. */
const componentComments = ({ scope, extraneous }) => [
    ...(scope === 'excluded' ? ['Development only.'] : []),
    ...(extraneous ? ['In the lockfile, but nothing requires it.'] : []),
];
/**
 * A name of its own for each component, by ref, of letters, digits, `.` and `-` as SPDX identifiers are; where that changes a
 * name, a digest keeps it apart from others.
 */
function identifiersOf(components) {
    const identifiers = new Map();
    const taken = new Set();
    for (const component of components) {
        const raw = `${(0,lib_document/* fullName */.fq)(component)}${component.version ? `-${component.version}` : ''}`;
        const plain = raw
            .replace(/[^A-Za-z0-9.-]+/g, '-')
            .replace(/^-+/, '')
            .slice(0, 100);
        const exact = plain === raw && component.ref === component.purl && !component.purl.includes('?') && !taken.has(plain);
        taken.add(plain);
        identifiers.set(component.ref, `${plain}${exact ? '' : `-${(0,hash/* sha256Hex */.f)(component.ref).slice(0, 16)}`}`);
    }
    return identifiers;
}
/** A declared licence as an expression, with the name of every licence in it that is not on the SPDX list, by its reference. */
function licenceExpression(declared, { readLicence }) {
    const licence = readLicence(declared);
    if (licence.kind === 'id')
        return { expression: licence.id, references: new Map() };
    if (licence.kind === 'expression') {
        const { expression } = licence;
        return { expression, references: new Map([...expression.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g)].map(([id]) => [id, id])) };
    }
    const { name } = licence;
    const id = `LicenseRef-declared-${name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 40)}-${(0,hash/* sha256Hex */.f)(name).slice(0, 8)}`;
    return { expression: id, references: new Map([[id, name]]) };
}
/** What stands for the text of a licence that is known by its name alone. */
const licenceText = (name) => `The package declares its licence as "${name}". The text is not in the lockfile.`;

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx.js



const DOCUMENT = 'SPDXRef-DOCUMENT';
/** SPDX 2.3 JSON (ISO/IEC 5962 and its successor). */
const writeSpdx = (graph, facts) => {
    const all = [graph.root, ...graph.components];
    const ids = idsOf(all);
    const licences = new LicenceReferences(facts);
    const packages = all.map((component) => packageOf(component, ids, licences, facts));
    const relationships = [
        { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ids.get(graph.root.ref) },
        ...all.flatMap(({ ref, edges }) => edges.map(({ to, kind }) => relationshipOf(ids.get(ref), ids.get(to), kind))),
    ];
    const extracted = licences.extracted();
    const comment = documentComment(graph);
    const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, name: documentName(graph) };
    return (0,lib_document/* documentText */.ZH)(head, (uuid) => ({ documentNamespace: namespaceOf(graph, facts, uuid) }), {
        creationInfo: creationInfoOf(facts),
        ...(comment && { comment }),
        packages,
        relationships,
        ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
    });
};
function creationInfoOf({ epoch, tool, organization }) {
    return {
        // SPDX needs a time.
        created: (0,lib_document/* isoTime */.Ly)(epoch ?? 0),
        creators: [
            ...(organization ? [`Organization: ${agent(organization.name)} (${organization.email ?? ''})`] : []),
            `Tool: ${tool.name}-${tool.version}`,
        ],
        ...(epoch === undefined && { comment: NO_TIME }),
    };
}
/** Parentheses would be read as those around an e-mail address. */
const agent = (name) => name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
function packageOf(component, ids, licences, facts) {
    const { ref, version, distribution, vcs, hashes, licence, purl, firstParty, gap } = component;
    const archive = (0,lib_document/* archiveName */.uv)(distribution);
    const { organization } = facts;
    const comments = [...componentComments(component), ...(gap ? [`Dependencies ${gap.state}: ${gap.reason}.`] : [])];
    return {
        SPDXID: ids.get(ref),
        name: (0,lib_document/* fullName */.fq)(component),
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
const idsOf = (components) => new Map([...identifiersOf(components)].map(([ref, identifier]) => [ref, `SPDXRef-${identifier}`]));
/** Licences that are not on the SPDX list need a reference of their own, with what is known of their text. */
class LicenceReferences {
    #facts;
    #infos = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    expressionFor(declared) {
        const { expression, references } = licenceExpression(declared, this.#facts);
        for (const [licenseId, name] of references)
            this.#infos.set(licenseId, { licenseId, name, extractedText: licenceText(name) });
        return expression;
    }
    extracted() {
        return [...this.#infos].sort(([a], [b]) => byText(a, b)).map(([, info]) => info);
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx3-element.js
/** The identifier, within the document, of the one creation that all elements are of. */
const CREATION = '_:creation';
const elementOf = (type, spdxId, members) => ({
    type,
    spdxId,
    creationInfo: CREATION,
    ...members,
});

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx3-edges.js

/**
 * Each statement about edges: of which kinds, and its name in the IRI of the relationship. Optional dependencies are stated twice,
 * since readers follow `dependsOn` (BSI TR-03183-2, table 8) and it would not be complete without them.
 */
const STATEMENTS = [
    { name: 'depends-on', type: 'Relationship', members: { relationshipType: 'dependsOn' }, kinds: ['required', 'optional'] },
    { name: 'depends-optionally-on', type: 'Relationship', members: { relationshipType: 'hasOptionalDependency' }, kinds: ['optional'] },
    {
        name: 'develops-with',
        type: 'LifecycleScopedRelationship',
        members: { relationshipType: 'dependsOn', scope: 'development' },
        kinds: ['development'],
    },
    { name: 'contains', type: 'Relationship', members: { relationshipType: 'contains' }, kinds: ['contains'] },
];
const COMPLETENESS = { complete: 'complete', incomplete: 'incomplete', unknown: 'noAssertion' };
/**
 * What a component depends on and contains: a relationship for each statement, and of each whether it is all. A component
 * without dependencies says that it has none, or that none are known.
 */
function dependenciesOf(component, graph, nameOf, iri) {
    const { ref, edges } = component;
    const gap = gapOf(component, graph);
    const isLeaf = edges.every(({ kind }) => kind === 'contains');
    return STATEMENTS.flatMap(({ name, type, members, kinds }) => {
        const targets = edges.filter(({ kind }) => kinds.includes(kind)).map((edge) => iri(`package/${nameOf(edge.to)}`));
        const to = isLeaf && kinds.includes('required') ? [gap ? 'NoAssertionElement' : 'NoneElement'] : targets;
        if (to.length === 0)
            return [];
        return [
            elementOf(type, iri(`${name}/${nameOf(ref)}`), {
                ...(gap && { comment: `Dependencies ${gap.state}: ${gap.reason}.` }),
                ...members,
                from: iri(`package/${nameOf(ref)}`),
                to,
                completeness: COMPLETENESS[gap?.state ?? 'complete'],
            }),
        ];
    });
}
/** What the document leaves out is missing at its root. */
function gapOf({ ref, gap }, { root, gaps }) {
    return ref === root.ref && gaps.length > 0 ? { state: 'incomplete', reason: gaps.join('; ') } : gap;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx3.js






const DATA_LICENCE = 'https://spdx.org/licenses/CC0-1.0';
/**
 * SPDX 3.0.1 JSON-LD, profiles core, software and simple licensing, with the fields of BSI TR-03183-2 v2.1.0 (table 8) that a
 * lockfile knows. One element a line. Every identifier has the UUID of the content in it: it is made of the same elements with
 * the nil UUID in its place.
 */
const writeSpdx3 = (graph, facts) => {
    const names = identifiersOf([graph.root, ...graph.components]);
    const textFor = (uuid) => {
        const namespace = namespaceOf(graph, facts, uuid);
        const iri = (name) => `${namespace}#${name}`;
        const organization = facts.organization && iri('organization');
        const elements = elementsOf(graph, { facts, iri, nameOf: (ref) => names.get(ref), organization });
        return elements.map((element) => JSON.stringify(element)).join(',\n');
    };
    const elements = textFor((0,lib_document/* uuidOf */.pV)(textFor('00000000-0000-0000-0000-000000000000')));
    return `{\n"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",\n"@graph": [\n${elements}\n]\n}\n`;
};
function elementsOf(graph, scope) {
    const all = [graph.root, ...graph.components];
    const { iri, nameOf } = scope;
    const content = [
        ...all.map((component) => spdx3_packageOf(component, scope)),
        ...all.flatMap((component) => artifactsOf(component, scope)),
        ...licencesOf(all, scope),
        ...all.flatMap((component) => dependenciesOf(component, graph, nameOf, iri)),
    ];
    const agents = agentsOf(scope);
    const profileConformance = ['core', 'software', 'simpleLicensing'];
    const comment = documentComment(graph);
    const collection = { ...(comment && { comment }), profileConformance };
    const bill = elementOf('software_Sbom', iri('sbom'), {
        name: documentName(graph),
        ...collection,
        rootElement: [iri(`package/${nameOf(graph.root.ref)}`)],
        element: content.map(({ spdxId }) => spdxId),
        // A lockfile is part of the source.
        software_sbomType: ['source'],
    });
    const document = elementOf('SpdxDocument', iri('document'), {
        name: documentName(graph),
        ...collection,
        // The one element that is not in the document, so the document says so.
        import: [{ type: 'ExternalMap', externalSpdxId: DATA_LICENCE }],
        dataLicense: DATA_LICENCE,
        rootElement: [bill.spdxId],
        element: [bill, ...agents].map(({ spdxId }) => spdxId),
    });
    return [creationOf(scope), document, ...agents, bill, ...content];
}
function creationOf({ facts: { epoch }, iri, organization }) {
    return {
        type: 'CreationInfo',
        '@id': CREATION,
        specVersion: '3.0.1',
        // SPDX needs a time and somebody who created the document.
        created: (0,lib_document/* isoTime */.Ly)(epoch ?? 0),
        createdBy: [organization ?? iri('software-agent')],
        createdUsing: [iri('tool')],
        ...(epoch === undefined && { comment: NO_TIME }),
    };
}
function agentsOf({ facts, iri, organization }) {
    const { name, version } = facts.tool;
    const tool = elementOf('Tool', iri('tool'), { name: `${name}-${version}` });
    if (!organization || !facts.organization)
        return [elementOf('SoftwareAgent', iri('software-agent'), { name }), tool];
    const { email, url } = facts.organization;
    // BSI TR-03183-2 wants an e-mail address, or else a URL.
    const identifier = email ? identifierOf('email', email) : url && identifierOf('urlScheme', url);
    return [
        elementOf('Organization', organization, { name: facts.organization.name, ...(identifier && { externalIdentifier: [identifier] }) }),
        tool,
    ];
}
const identifierOf = (externalIdentifierType, identifier) => ({
    type: 'ExternalIdentifier',
    externalIdentifierType,
    identifier,
});
function spdx3_packageOf(component, { iri, nameOf, organization }) {
    const { ref, version, purl, firstParty, vcs, distribution, artifacts = [], hashes } = component;
    const addresses = [...(distribution ? [distribution] : []), ...artifacts.map(({ url }) => url)].filter(isAddress);
    const download = vcs ?? (distribution && isAddress(distribution) ? distribution : undefined);
    const references = [
        ...(addresses.length > 0 ? [referenceOf('binaryArtifact', addresses)] : []),
        ...(vcs ? [referenceOf('sourceArtifact', [vcs])] : []),
    ];
    const comment = componentComments(component).join(' ');
    return elementOf('software_Package', iri(`package/${nameOf(ref)}`), {
        name: (0,lib_document/* fullName */.fq)(component),
        ...(comment && { comment }),
        ...(purl && { externalIdentifier: [identifierOf('packageUrl', purl)] }),
        ...(references.length > 0 && { externalRef: references }),
        ...(firstParty && organization && { originatedBy: [organization], suppliedBy: organization }),
        // Without the name of the archive there is no element for it, but its digest still says which it is.
        ...((0,lib_document/* archiveName */.uv)(distribution) === undefined && verifiedBy(hashes)),
        software_primaryPurpose: firstParty ? 'application' : 'library',
        ...(version && { software_packageVersion: version }),
        ...(purl && { software_packageUrl: purl }),
        ...(download !== undefined && { software_downloadLocation: download }),
    });
}
const referenceOf = (externalRefType, locator) => ({ type: 'ExternalRef', externalRefType, locator });
/** Where a lockfile has but a file name or a path, that is no address. */
const isAddress = (text) => /^(?!file:)[a-z][a-z0-9+.-]*:/i.test(text);
const verifiedBy = (hashes) => hashes.length === 0
    ? {}
    : {
        verifiedUsing: hashes.map(({ algorithm, hex }) => ({
            type: 'Hash',
            algorithm: algorithm.toLowerCase().replace('-', ''),
            hashValue: hex,
        })),
    };
/** The files that a component is published as, and that they are. */
function artifactsOf({ ref, distribution, hashes, artifacts }, { iri, nameOf }) {
    const archive = (0,lib_document/* archiveName */.uv)(distribution);
    const published = artifacts?.map((artifact) => ({ ...artifact, name: lastPartOf(artifact.url) }));
    const files = published ?? (archive === undefined ? [] : [{ name: archive, hashes }]);
    if (files.length === 0)
        return [];
    const elements = files.map((file, index) => elementOf('software_File', iri(`file/${nameOf(ref)}${published ? `/${index + 1}` : ''}`), {
        name: (0,lib_document/* decodeName */.e4)(file.name),
        ...verifiedBy(file.hashes),
        // In the words of the TR: an archive with its structure kept, and nothing that runs.
        ...((0,lib_document/* archiveName */.uv)(file.name) !== undefined && {
            software_primaryPurpose: 'archive',
            software_additionalPurpose: ['archive', 'container'],
        }),
    }));
    return [
        ...elements,
        elementOf('Relationship', iri(`published-as/${nameOf(ref)}`), {
            relationshipType: 'hasDistributionArtifact',
            from: iri(`package/${nameOf(ref)}`),
            to: elements.map(({ spdxId }) => spdxId),
        }),
    ];
}
const lastPartOf = (url) => /([^/]+)\/*$/.exec(url.replace(/[?#].*$/s, ''))?.[1] ?? url;
/** One element for each licence, however many packages declare it. */
function licencesOf(components, { facts, iri, nameOf }) {
    const texts = new Map();
    const expressions = new Map();
    const declarations = [];
    for (const { ref, licence } of components) {
        if (!licence)
            continue;
        const { expression, references } = licenceExpression(licence, facts);
        for (const [id, name] of references)
            texts.set(id, elementOf('simplelicensing_SimpleLicensingText', iri(id), { name, simplelicensing_licenseText: licenceText(name) }));
        const entries = [...references.keys()].map((id) => ({ type: 'DictionaryEntry', key: id, value: iri(id) }));
        const spdxId = iri(`licence/${/^[A-Za-z0-9.-]+$/.test(expression) ? expression : (0,hash/* sha256Hex */.f)(expression).slice(0, 16)}`);
        expressions.set(expression, elementOf('simplelicensing_LicenseExpression', spdxId, {
            ...(entries.length > 0 && { simplelicensing_customIdToUri: entries }),
            simplelicensing_licenseExpression: expression,
        }));
        declarations.push(elementOf('Relationship', iri(`declares/${nameOf(ref)}`), {
            relationshipType: 'hasDeclaredLicense',
            from: iri(`package/${nameOf(ref)}`),
            to: [spdxId],
        }));
    }
    const sorted = (elements) => [...elements].sort(([a], [b]) => byText(a, b)).map(([, element]) => element);
    return [...sorted(texts), ...sorted(expressions), ...declarations];
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/action.js










const CONFLICTING_HASHES = {
    id: 'sbom-conflicting-hashes',
    title: 'One package version has two digests',
    severity: 'error',
    why: 'A version is published once. Where lockfiles give two digests for it, at most one is what its publisher published.',
    fix: 'Find out which registry gave which archive, and lock the package anew.',
};
const CYCLONEDX = 'application/vnd.cyclonedx+json';
const SPDX = 'application/spdx+json';
const FORMATS = {
    cyclonedx: { write: cycloneDxWriter('1.6'), extension: '.cdx.json', mediaType: CYCLONEDX },
    spdx: { write: writeSpdx, extension: '.spdx.json', mediaType: SPDX },
    'cyclonedx-1.5': { write: cycloneDxWriter('1.5'), extension: '.1.5.cdx.json', mediaType: CYCLONEDX },
    'cyclonedx-1.7': { write: cycloneDxWriter('1.7'), extension: '.1.7.cdx.json', mediaType: CYCLONEDX },
    'spdx-3.0.1': { write: writeSpdx3, extension: '.spdx3.json', mediaType: SPDX },
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
        formats: {
            type: 'list',
            default: ['cyclonedx', 'spdx'],
            description: 'Formats to write: `cyclonedx` (1.6 JSON), `spdx` (2.3 JSON), `cyclonedx-1.5`, `cyclonedx-1.7`, `spdx-3.0.1` (JSON-LD).',
        },
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
        cyclonedx: { description: 'Path of the document in format `cyclonedx`.' },
        spdx: { description: 'Path of the document in format `spdx`.' },
        'cyclonedx-sha256': { description: 'SHA-256 of the document in format `cyclonedx`.' },
        'spdx-sha256': { description: 'SHA-256 of the document in format `spdx`.' },
        documents: { description: 'Paths of all documents, one a line, in the order of `formats`.' },
        components: { description: 'Number of components, the project itself not counted.' },
    },
    rules: [CONFLICTING_HASHES],
    examples: ['sbom-generate --path . --output-dir out', 'sbom-generate --path app --dev exclude --version 1.4.0'],
    async run(context, inputs) {
        const { files, record, log } = context;
        const formats = new Set(inputs.formats.map(formatNameOf));
        const kind = await files.kind(inputs.path);
        if (kind !== undefined && kind !== 'folder')
            throw (0,errors/* sbomError */.S)('SOURCE_INVALID', `${inputs.path} is not a folder.`, 'Name the folder that the lockfile is in.');
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
        const documents = [];
        for (const format of formats) {
            const { write, extension, mediaType } = FORMATS[format];
            const text = write(graph, facts);
            const file = files.relative(external_node_path_.join(inputs['output-dir'], fileNameOf(graph.root.name) + extension));
            await files.write(file, text);
            const { sha256 } = await record.keepFile(external_node_path_.basename(file), file, mediaType);
            documents.push(file);
            if (format === 'cyclonedx' || format === 'spdx') {
                outputs[format] = file;
                outputs[`${format}-sha256`] = sha256;
            }
            log.info(`${file}: ${graph.components.length} components`);
        }
        outputs.documents = documents.join('\n');
        const lockfiles = readings.map(({ file }) => file);
        record.fact('components', graph.components.length);
        record.check('lockfiles-read-in-full', 'holds', lockfiles.join(', '));
        record.check('source-covered', gaps.length === 0 ? 'holds' : 'unknown', gaps.join('; ') || 'every manifest is covered by a lockfile');
        for (const gap of gaps)
            log.warn(`The SBOM is incomplete: ${gap}.`);
        return {
            outputs,
            findings: conflicts.map(({ purl, file }) => (0,finding/* finding */.g)(CONFLICTING_HASHES, {
                message: `${purl} has another digest in ${file} than elsewhere.`,
                resource: purl,
                place: { file: files.relative(external_node_path_.join(inputs.path, file)) },
            })),
            summary: summaryOf(graph, facts, lockfiles, documents),
        };
    },
});
function formatNameOf(text) {
    if (Object.hasOwn(FORMATS, text))
        return text;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Input "formats" names ${JSON.stringify(text)}.`, `Formats are ${Object.keys(FORMATS).join(', ')}.`);
}
/** A file name that every system takes: no folders, no leading dot, at most 100 characters. */
const fileNameOf = (name) => name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'sbom';

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/index.js




/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf)
/* harmony export */ });
/** Percent-encodes as ECMA-427 (purl) says: all but letters, digits, `.`, `-`, `_`, `~` and `:`, as UTF-8. */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}
/** The canonical package URL (ECMA-427). Qualifiers are sorted; those without a value are left out. */
function purlOf({ type, namespace, name, version, qualifiers = {}, subpath }) {
    const space = namespace ? `${namespace.split('/').map(encode).join('/')}/` : '';
    const pairs = Object.entries(qualifiers)
        .filter((pair) => pair[1] !== undefined && pair[1] !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    const inside = subpath ? `#${subpath.split('/').map(encode).join('/')}` : '';
    return `pkg:${type}/${space}${encode(name)}${version ? `@${encode(version)}` : ''}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${inside}`;
}


/***/ })

};
