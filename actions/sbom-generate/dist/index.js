import * as __WEBPACK_EXTERNAL_MODULE__no_undici_cjs_d571f65a__ from "./no-undici.cjs";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 9381:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__no_undici_cjs_d571f65a__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__no_undici_cjs_d571f65a__.fetch) });

/***/ }),

/***/ 4046:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./no-undici.cjs");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ sbomGenerate)
});

// UNUSED EXPORTS: fileNameOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 11 modules
var lib = __nccwpck_require__(5709);
;// CONCATENATED MODULE: ./lib/graph.js
/**
 * The neutral shape between readers and writers: one reader per ecosystem makes `Reading`s, `assemble` joins them into one
 * `Graph`, one writer per format turns that into bytes.
 */
/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/purl.js
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

;// CONCATENATED MODULE: ./lib/scope.js
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

;// CONCATENATED MODULE: ./lib/shelf.js

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

;// CONCATENATED MODULE: ./lib/assemble.js




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

;// CONCATENATED MODULE: ./lib/errors.js

const sbomError = (0,lib/* errorTable */.NN)({
    LOCKFILE_MISSING: { exit: 'usage', about: 'The source has no lockfile, so what it depends on cannot be known.' },
    LOCKFILE_UNSUPPORTED: { exit: 'usage', about: 'The source has a lockfile that cannot be read in full; a shorter SBOM would be wrong.' },
    LOCKFILE_INVALID: { exit: 'failure', about: 'A lockfile is damaged, or is not what its name says.' },
    LOCKFILE_CONFLICT: { exit: 'failure', about: 'A lockfile contradicts itself, such as a package that requires one that is not there.' },
    LOCKFILE_OUTDATED: { exit: 'failure', about: 'A manifest asks for something that its lockfile does not have.' },
    MANIFEST_INVALID: { exit: 'failure', about: 'A package.json is damaged.' },
    SOURCE_INVALID: { exit: 'usage', about: 'The source is not a folder.' },
});

;// CONCATENATED MODULE: ./lib/licence.js
/** The parser takes quadratic time; no real expression is near this. */
const LONGEST_EXPRESSION = 1024;
/** What an expression is made of. The parser alone would let a reference without a name pass. */
const EXPRESSION = /^(?!.*LicenseRef-(?![A-Za-z0-9.-]))[A-Za-z0-9.+() -]+$/;
/** Makes a function that reads the licences that packages declare; each text is parsed once. */
async function licenceReader() {
    const { default: parse } = await __nccwpck_require__.e(/* import() */ 826).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5826, 19));
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

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./lib/document.js

/** ISO 8601 in UTC to the second. */
const isoTime = (epoch) => new Date(epoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
/** A UUID of version 8 (RFC 9562), made of the SHA-256 of a text: the same text has the same one everywhere. */
function uuidOf(text) {
    const hex = (0,lib/* sha256Hex */.fg)(text);
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

;// CONCATENATED MODULE: ./lib/glob.js
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

;// CONCATENATED MODULE: ./lib/json.js

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
        const position = /position (\d+)/.exec((0,lib/* messageOf */.bD)(error))?.[1];
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

;// CONCATENATED MODULE: ./lib/npm/entry.js


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
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
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

;// CONCATENATED MODULE: ./lib/npm/lockfile-v1.js




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
        const target = posix_namespaceObject.normalize(file).replace(/\/$/, '');
        if (posix_namespaceObject.isAbsolute(target))
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

;// CONCATENATED MODULE: ./lib/npm/tree.js


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

;// CONCATENATED MODULE: ./lib/npm/edges.js



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

;// CONCATENATED MODULE: ./lib/npm/in-step.js

/**
 * Checks, as `npm ci` does before it installs, that a lockfile still satisfies the manifests: what they ask for otherwise
 * than it was locked must be there, and in range.
 * @throws LOCKFILE_OUTDATED
 */
async function assertInStep(drifts, { lock, version: format }) {
    if (drifts.length === 0)
        return;
    const { default: satisfies } = await Promise.all(/* import() */[__nccwpck_require__.e(44), __nccwpck_require__.e(871)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7871, 19));
    const { default: validRange } = await Promise.all(/* import() */[__nccwpck_require__.e(44), __nccwpck_require__.e(381)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5762, 19));
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

;// CONCATENATED MODULE: ./lib/npm/integrity.js
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

;// CONCATENATED MODULE: ./lib/npm/lockfile.js





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
    if (location.startsWith('/') || /[\0-\x1f\\]/.test(location) || (location !== '' && posix_namespaceObject.normalize(location) !== location))
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
        const link = posix_namespaceObject.normalize(target ?? '.').replace(/\/$/, '');
        if (posix_namespaceObject.isAbsolute(link))
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

;// CONCATENATED MODULE: ./lib/npm/source.js
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

;// CONCATENATED MODULE: ./lib/npm/read.js











/**
 * Reads an npm lockfile into packages and resolved edges, as npm's own nested lookup gives them.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
async function readNpmLockfile(lock, manifestIn) {
    const base = posix_namespaceObject.dirname(lock.file);
    const folderOf = (place) => posix_namespaceObject.normalize(posix_namespaceObject.join(base, place.entry.location)).replace(/\/$/, '');
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

;// CONCATENATED MODULE: ./lib/ecosystems.js

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

;// CONCATENATED MODULE: ./lib/find.js




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
        for (const { name, kind } of await files.list(posix_namespaceObject.join(source, folder))) {
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

;// CONCATENATED MODULE: ./lib/npm/manifest.js



/** @throws MANIFEST_INVALID */
function parseManifest(file, text) {
    const value = parseJsonObject(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
    const fields = new Fields({ file, text, manifest: true }, '', value);
    return { file, value, dependencies: declaredOf(fields, true), workspaces: fields.workspaces() };
}
/** Whether a manifest asks for anything that a package manager would install for it alone. */
const asksForPackages = ({ dependencies }) => [...dependencies.values()].some(({ peer }) => !peer);

;// CONCATENATED MODULE: ./lib/source.js







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
            if (posix_namespaceObject.basename(file) !== name)
                continue;
            const used = folders.get(posix_namespaceObject.dirname(file));
            if (used)
                log.info(`${file} is not read: npm uses ${used} beside it.`);
            else
                folders.set(posix_namespaceObject.dirname(file), file);
        }
    }
    const manifestIn = async (folder) => {
        const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
        return found.manifests.has(file) ? readManifest(context, source, file) : undefined;
    };
    const readings = [];
    for (const file of [...folders.values()].sort()) {
        const named = files.relative(posix_namespaceObject.join(source, file));
        const { bytes, text } = await readText(context, source, file, LARGEST_LOCKFILE, 'LOCKFILE_INVALID');
        const reading = await readNpmLockfile({ file, text }, manifestIn);
        for (const folder of reading.abandoned)
            log.info(`${named} still names ${folder}, but nothing leads to it: npm does not install it.`);
        readings.push(reading);
        context.record.took({ name: named, sha256: (0,lib/* sha256Hex */.fg)(bytes), size: bytes.length, mediaType: 'application/json' });
    }
    return { readings, gaps: await gapsOf(context, source, found, readings) };
}
async function readManifest(context, source, file) {
    const { text } = await readText(context, source, file, LARGEST_MANIFEST, 'MANIFEST_INVALID');
    return parseManifest(file, text);
}
async function readText({ files }, source, file, most, code) {
    const place = posix_namespaceObject.join(source, file);
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
        if (covered.has(posix_namespaceObject.dirname(file)))
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

;// CONCATENATED MODULE: ./lib/summary.js

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

;// CONCATENATED MODULE: ./lib/write/cyclonedx.js

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

;// CONCATENATED MODULE: ./lib/write/spdx.js



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
        ids.set(component.ref, `SPDXRef-${plain}${exact ? '' : `-${(0,lib/* sha256Hex */.fg)(component.ref).slice(0, 16)}`}`);
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
        const id = `LicenseRef-declared-${licence.name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 40)}-${(0,lib/* sha256Hex */.fg)(licence.name).slice(0, 8)}`;
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

;// CONCATENATED MODULE: ./lib/action.js









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
const sbomGenerate = (0,lib/* defineAction */.QP)({
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
            tool: { name: 'sovereign-actions', version: lib/* VERSION */.xv },
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
            findings: conflicts.map(({ purl, file }) => (0,lib/* finding */.gk)(CONFLICTING_HASHES, {
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
    throw (0,lib/* inputError */.Xu)('INPUT_INVALID', `Input "formats" names ${JSON.stringify(text)}.`, `Formats are ${Object.keys(FORMATS).join(' and ')}.`);
}
/** A file name that every system takes: no folders, no leading dot, at most 100 characters. */
const fileNameOf = (name) => name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'sbom';


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5709);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8646);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .iW)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomGenerate */ .L);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony exports need, accountOf, isLoopback */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9506);




const boundaryError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN)({
    BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
    BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
    BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
    BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
    BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
    EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});
const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' };
/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
function resolveBoundary(file, origin) {
    const mistakes = [];
    const wrong = (path, message) => void mistakes.push({ path, message });
    const presetPartition = file.preset && PRESET_PARTITION[file.preset];
    const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(file.regions[0]).partition : undefined);
    if (!partition)
        return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
    if (presetPartition && partition !== presetPartition)
        wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
    if (!file.regions && !file.preset && partition === 'aws')
        wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');
    const regions = file.regions ?? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(partition);
    regions.forEach((name, index) => {
        const actual = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(name).partition;
        if (actual !== partition)
            wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
        if (regions.indexOf(name) !== index)
            wrong(['regions', index], `${name} is listed twice`);
    });
    const inBoundary = (name, path) => {
        if (name !== undefined && !regions.includes(name))
            wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
    };
    const accounts = file.accounts ?? {};
    const resolveAccount = (reference, path) => {
        const id = accounts[reference] ?? ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccountId */ .JG)(reference) ? reference : undefined);
        if (!id || !Object.values(accounts).includes(id))
            wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
        return id;
    };
    if (file.sandbox && partition !== 'sandbox')
        wrong(['sandbox'], 'only goes with "partition: sandbox"');
    const ports = file.sandbox ?? {};
    const loopbackOnly = (url, path) => {
        if (url?.startsWith('http:') && partition !== 'sandbox')
            wrong(path, 'must use https: plain http is for the sandbox partition');
        if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
            wrong(path, 'must be a loopback address in the sandbox partition');
    };
    file.identity?.issuers.forEach((issuer, index) => {
        loopbackOnly(issuer, ['identity', 'issuers', index]);
        if (issuer.endsWith('/'))
            wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
    });
    const location = file.identity?.location;
    if (location) {
        const { source, certificate, required } = location;
        const at = (key) => ['identity', 'location', key];
        if (certificate !== undefined && source !== 'ec2')
            wrong(at('certificate'), `goes with source ec2, not with ${source}`);
        if (required && source === 'ec2' && certificate === undefined)
            wrong(at('required'), 'needs "certificate": without it nothing can be verified');
        if (required && (source === 'ecs' || source === 'eks'))
            wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
    }
    for (const witness of ['rekor', 'timestamp']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    if (file.proxy && partition === 'sandbox')
        loopbackOnly(file.proxy.url, ['proxy', 'url']);
    for (const [index, tool] of (file.tools ?? []).entries())
        loopbackOnly(tool.url, ['tools', index, 'url']);
    file.hosts?.forEach(({ host }, index) => {
        if (partition === 'sandbox' && !isLoopback(host))
            wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
        if (isPublicSigstore(host))
            wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
    });
    inBoundary(file.state?.region, ['state', 'region']);
    const evidence = file.evidence;
    if (evidence && 'bucket' in evidence) {
        inBoundary(evidence.region, ['evidence', 'region']);
        if (evidence.account)
            resolveAccount(evidence.account, ['evidence', 'account']);
    }
    file.signing?.keys?.forEach((key, index) => {
        if (!('kms' in key))
            return;
        inBoundary(key.region, ['signing', 'keys', index, 'region']);
        if (key.account)
            resolveAccount(key.account, ['signing', 'keys', index, 'account']);
        if (key.kms.startsWith('arn:')) {
            const [, arn, service, arnRegion, account] = key.kms.split(':');
            if (service !== 'kms' ||
                arn !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) ||
                !regions.includes(arnRegion ?? '') ||
                !Object.values(accounts).includes(account ?? '')) {
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:…), regions and accounts`);
            }
        }
    });
    const registries = [];
    (file.registries ?? []).forEach((entry, index) => {
        if ('host' in entry) {
            if (partition === 'sandbox' && !isLoopback(entry.host))
                wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
            const protocol = partition === 'sandbox' ? 'http:' : 'https:';
            registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
            return;
        }
        inBoundary(entry.region, ['registries', index, 'region']);
        const account = resolveAccount(entry.account, ['registries', index, 'account']);
        if (!account)
            return;
        if (partition === 'sandbox' && ports.registry === undefined) {
            wrong(['registries', index], 'needs "sandbox: registry: PORT"');
            return;
        }
        const region = entry.region ?? regions[0];
        registries.push({ account, region, endpoints: (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .registryEndpoints */ .SM)(account, region, ports) });
    });
    if (mistakes.length > 0)
        return { mistakes };
    const { organization, identity, signing, state, proxy } = file;
    return {
        boundary: freeze({
            ...origin,
            partition,
            regions,
            ...(organization && { organization }),
            accounts,
            ...(identity && { identity }),
            registries,
            ...(signing && { signing }),
            ...(state && { state }),
            ...(evidence && { evidence }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            ports,
        }),
    };
}
/** A boundary of a preset alone, for the steps that only read. */
function presetBoundary(preset, folder) {
    const source = `preset ${preset}`;
    const resolved = resolveBoundary({ version: 1, preset, unknown: 'fail', exceptions: [] }, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex') });
    if ('mistakes' in resolved)
        throw new TypeError(`preset ${preset} does not resolve`);
    return resolved.boundary;
}
/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
function narrowRegions(boundary, regions) {
    if (regions.length === 0)
        return boundary;
    const outside = regions.filter((name) => !boundary.regions.includes(name));
    if (outside.length > 0) {
        throw boundaryError('BOUNDARY_WIDENED', `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`, 'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.');
    }
    return freeze({ ...boundary, regions: [...regions] });
}
/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
function need(boundary, section) {
    const value = boundary[section];
    if (value)
        return value;
    throw boundaryError('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) has no "${section}" section.`, `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`);
}
/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
function accountOf(boundary, reference) {
    const id = boundary.accounts[reference] ?? (Object.values(boundary.accounts).includes(reference) ? reference : undefined);
    if (id)
        return id;
    throw boundaryError('BOUNDARY_INCOMPLETE', `"${reference}" is not an account of the boundary.`, 'Name it under "accounts" in sovereign.yaml.');
}
/** A path that the boundary file names, made absolute. */
const boundaryPath = (boundary, file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(boundary.folder, file);
/** The first region: where a step acts when its input names none. */
const homeRegion = (boundary) => boundary.regions[0];
/** The registry of the boundary that answers under `host[:port]`, if any. */
function registryAt(boundary, authority) {
    for (const registry of boundary.registries) {
        for (const endpoint of registry.endpoints) {
            if ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(endpoint) === `${endpoint.protocol}//${authority}`)
                return { registry, endpoint };
        }
    }
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
const isPublicSigstore = (hostname) => /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);
function freeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner))
            freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 2218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ findBoundary),
/* harmony export */   lg: () => (/* binding */ boundaryMissing)
/* harmony export */ });
/* unused harmony exports BOUNDARY_FILE, parseBoundary, readBoundary */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4979);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6948);






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v, { boundarySchema }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 483).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        __nccwpck_require__.e(/* import() */ 458).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
        Promise.all(/* import() */[__nccwpck_require__.e(458), __nccwpck_require__.e(105)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .boundaryError */ .Jt)('BOUNDARY_INVALID', `${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', { details });
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: write "version: 1" and a preset, or run "sovereign init"`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}`]);
    }
    /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
    const offsetOf = (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
            const last = keys[length - 1];
            if (isMap(parent)) {
                const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
                if (pair && isNode(pair.key) && pair.key.range)
                    return pair.key.range[0];
            }
            const node = document.getIn(keys.slice(0, length), true);
            if (isNode(node) && node.range)
                return node.range[0];
        }
        return document.contents?.range?.[0] ?? 0;
    };
    const line = ({ path: keys, message }) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;
    const parsed = v.safeParse(boundarySchema, value);
    if (!parsed.success) {
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => keysAt(boundarySchema, keys)));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    const resolved = (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBoundary */ .n7)(parsed.output, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes.map(line));
    return resolved.boundary;
}
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .boundaryError */ .Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .boundaryError */ .Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .boundaryError */ .Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, boundary));
    const usual = node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, BOUNDARY_FILE);
    const declared = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(usual).then(() => true, (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .boundaryError */ .Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .presetBoundary */ .ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,_boundary_js__WEBPACK_IMPORTED_MODULE_5__/* .boundaryError */ .Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');
/** Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one. */
function mistakesOf(issue, base, knownKeys) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        // Report against the variant that fits best: the one with the fewest mistakes deep inside it.
        const deep = issues.map((inner) => mistakesOf(inner, keys, knownKeys));
        return [{ path: keys, message }, ...deep.flat().filter(({ path: inner }) => inner.length > keys.length)];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        return [{ path: keys, message: `unknown key${hint(last, knownKeys(keys.slice(0, -1)))}` }];
    }
    if (type === 'strict_object' && expected !== 'Object')
        return [{ path: keys, message: 'is missing' }];
    if (type === 'picklist') {
        const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
        return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
    }
    return [
        { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
    ];
}
/** The keys that the schema knows at a path. */
function keysAt(schema, keys) {
    const node = schema;
    if (node.wrapped)
        return keysAt(node.wrapped, keys);
    if (node.entries) {
        const [first, ...rest] = keys;
        if (first === undefined)
            return Object.keys(node.entries);
        const inner = Object.hasOwn(node.entries, first) ? node.entries[first] : undefined;
        return inner ? keysAt(inner, rest) : [];
    }
    const inner = node.item ?? node.value;
    if (inner)
        return keysAt(inner, keys.slice(1));
    return (node.options ?? []).flatMap((option) => (typeof option === 'object' && option !== null ? keysAt(option, keys) : []));
}
const hint = (wrong, options) => {
    const best = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(wrong, options);
    return best ? `; did you mean "${best}"?` : '';
};
const TYPE_NAMES = {
    Object: 'a mapping',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
    undefined: 'missing',
};
const typeName = (name) => TYPE_NAMES[name ?? ''] ?? String(name);
const pathText = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text) => text.split('\n')[0];


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony export COMMON_INPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4979);


const inputError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
    INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
    INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});
/** Inputs that every action has, before its own. */
const COMMON_INPUTS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
    },
    regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
    ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
    sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
    junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
    'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
function defineAction(action) {
    for (const [name, input] of Object.entries(action.inputs)) {
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
        if (Object.hasOwn(COMMON_INPUTS, name))
            throw new TypeError(`${action.name}: input "${name}" is a common input`);
        if (!input.description.endsWith('.'))
            throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
        if (input.required && 'default' in input)
            throw new TypeError(`${action.name}: "${name}" is required and has a default`);
    }
    return action;
}
/** Every input of an action: its own first, then the common ones. */
function inputsOf(action) {
    return { ...action.inputs, ...COMMON_INPUTS };
}
/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
function parseInputs(inputs, raw) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw(name)?.trim();
        if (text === undefined || text === '') {
            if (input.required)
                throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
            const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
            if (fallback !== undefined)
                values[name] = fallback;
            continue;
        }
        values[name] = parseInput(name, input, text);
    }
    return values;
}
function parseInput(name, input, text) {
    const invalid = (must) => inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
    switch (input.type) {
        case 'boolean':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid('true or false');
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
                const range = input.min !== undefined && input.max !== undefined
                    ? ` from ${input.min} to ${input.max}`
                    : input.min !== undefined
                        ? ` of at least ${input.min}`
                        : '';
                throw invalid(`a whole number${range}`);
            }
            return value;
        }
        case 'list':
            return text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        case 'choice': {
            if (input.options.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, input.options);
            throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
        }
        case 'text':
            if (input.pattern && !input.pattern.test(text))
                throw invalid(`text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);


/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ allowedEndpoints)
/* harmony export */ });
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8433);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1580);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9506);




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(endpoint)))
            allowed.set((0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of _partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .SANDBOX_SERVICES */ .zl) {
            // Metadata services are reached only when the boundary names what they are for.
            if (service === 'imds' || service === 'ecs')
                continue;
            const port = ports[service];
            if (port !== undefined)
                add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
        }
    }
    else {
        for (const region of regions) {
            for (const service of ['sts', 'ecr', 'kms']) {
                add(`AWS ${service}`, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceEndpoint */ .Xf)(service, region));
                add(`AWS ${service}`, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .dualStackEndpoint */ .YH)(service, region));
            }
        }
        if (state)
            add('state bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketEndpoint */ .Ob)(state.bucket, state.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .homeRegion */ .wC)(boundary)));
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketEndpoint */ .Ob)(evidence.bucket, evidence.region ?? (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .homeRegion */ .wC)(boundary)));
        }
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketEndpoint */ .Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(issuer));
        if (job.tokenRequestUrl && (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .isTokenEndpointOf */ .OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataEndpoints */ .O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataEndpoints */ .O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(signing.timestamp.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(url));
    if (proxy)
        add('proxy', (0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(proxy.url));
    return allowed;
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ egressError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const egressError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
    EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
    EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
    EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
    EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
    EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
    ENDPOINT_OVERRIDDEN: {
        exit: 'policy',
        about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
    },
});


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   Rj: () => (/* binding */ SovereignError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Process exit codes, the same for every command and action. */
const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 };
const DOCS = 'docs/errors.md';
/** An error made for the person who reads it: a stable code, what happened, what to do. */
class SovereignError extends Error {
    name = 'SovereignError';
    code;
    exit;
    fix;
    details;
    constructor(code, exit, message, fix, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.exit = exit;
        this.fix = fix;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return EXIT[this.exit];
    }
    get docs() {
        return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
    }
}
/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
function errorTable(table) {
    const make = (code, message, fix, options) => new SovereignError(code, table[code].exit, message, fix, options);
    return Object.assign(make, { table });
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
function errnoOf(error) {
    if (error instanceof SovereignError)
        return undefined;
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);





const fileError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorTable */ .NN)({
    FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
    FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
    FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
    FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});
/** Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. */
class Files {
    root;
    constructor(root) {
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
    }
    resolve(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.root, file);
    }
    /** Path relative to the workspace with `/`, as findings and records name it. */
    relative(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.relative(this.root, this.resolve(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
    }
    /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
    async read(file, maxBytes = 512 * 1024 * 1024) {
        const full = this.resolve(file);
        try {
            const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
        }
        catch (error) {
            throw readFailure(file, error);
        }
    }
    /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
    async readText(file, maxBytes) {
        const bytes = await this.read(file, maxBytes);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch (error) {
            throw fileError('FILE_UNREADABLE', `${file} is not UTF-8 text.`, 'Check that the right file is named and that it is not binary or compressed.', { cause: error });
        }
    }
    /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
    async kind(file) {
        try {
            const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(this.resolve(file));
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
                return undefined;
            throw readFailure(file, error);
        }
    }
    /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
    async list(folder) {
        try {
            const entries = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(this.resolve(folder), { withFileTypes: true });
            return entries
                .map((entry) => ({
                name: entry.name,
                kind: entry.isFile()
                    ? 'file'
                    : entry.isDirectory()
                        ? 'folder'
                        : entry.isSymbolicLink()
                            ? 'link'
                            : 'other',
            }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            throw readFailure(folder === '.' ? this.root : folder, error);
        }
    }
    /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
    async write(file, data, mode = 0o644) {
        const full = this.resolve(file);
        const temporary = `${full}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            makeFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(full));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, data, { mode, flag: 'wx' });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, full);
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw writeFailure(file, error);
        }
    }
}
/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
function makeFolder(folder, mode = 0o777) {
    // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
    const missing = [];
    for (let current = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(current); current = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(current))
        missing.unshift(current);
    try {
        for (const next of missing) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(next, { mode });
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                    throw error;
            }
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
            return;
    }
    catch (error) {
        throw writeFailure(folder, error);
    }
    throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}
/** The error for a failed read, told apart by what the system said. */
function readFailure(file, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error)) {
        case undefined:
            return error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
        case 'EACCES':
        case 'EPERM':
            return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
                cause: error,
            });
        default:
            return fileError('FILE_UNREADABLE', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Check that the path names a readable file.', {
                cause: error,
            });
    }
}
/** The error for a failed write, told apart by what the system said. */
function writeFailure(file, error) {
    const reasons = {
        ENOSPC: ['the disk is full', 'Free space on the runner.'],
        EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
        EACCES: ['permission denied', 'Give the user of this job write permission.'],
        EPERM: ['permission denied', 'Give the user of this job write permission.'],
        EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
        ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error);
    if (code === undefined)
        return error;
    const [what, fix] = reasons[code] ?? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 'Check the path and the disk.'];
    return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Builds a finding of a rule. The fingerprint covers rule, file, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, key = '' } = details;
    const identity = [rule.id, place?.file ?? '', resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex'),
    };
}
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...findings].sort((a, b) => Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        byText(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.resource ?? '', b.resource ?? '') ||
        byText(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
/** SHA-256 and size in bytes of a file, read as a stream. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ githubFacts)
/* harmony export */ });
/* unused harmony export gitlabFacts */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** Facts without the ones that are empty. */
function given(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return given({
        product,
        server: env.GITHUB_SERVER_URL,
        repository: env.GITHUB_REPOSITORY,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        ref: env.GITHUB_REF,
        commit: env.GITHUB_SHA,
        event: env.GITHUB_EVENT_NAME,
        workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
        job: env.GITHUB_JOB,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: runUrl(env, product),
        actor: env.GITHUB_ACTOR,
        runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
        pullRequest: pullRequest(env),
    });
}
const runner = (env) => ({
    ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
    ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});
/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env, product) {
    const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
    if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run)
        return undefined;
    const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env) {
    const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
    if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return inRef;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const number = event?.pull_request?.number;
        return Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/** What GitLab says of the job: its predefined variables. */
function gitlabFacts(env) {
    const ref = env.CI_MERGE_REQUEST_REF_PATH
        ? env.CI_MERGE_REQUEST_REF_PATH
        : env.CI_COMMIT_TAG
            ? `refs/tags/${env.CI_COMMIT_TAG}`
            : env.CI_COMMIT_BRANCH
                ? `refs/heads/${env.CI_COMMIT_BRANCH}`
                : undefined;
    return given({
        product: 'gitlab',
        server: env.CI_SERVER_URL,
        repository: env.CI_PROJECT_PATH,
        repositoryId: env.CI_PROJECT_ID,
        ownerId: env.CI_PROJECT_NAMESPACE_ID,
        ref,
        commit: env.CI_COMMIT_SHA,
        event: env.CI_PIPELINE_SOURCE,
        workflow: env.CI_CONFIG_PATH,
        job: env.CI_JOB_NAME,
        runId: env.CI_PIPELINE_ID,
        runUrl: env.CI_PIPELINE_URL,
        actor: env.GITLAB_USER_LOGIN,
        environment: env.CI_ENVIRONMENT_NAME,
        runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
        pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
    });
}


/***/ }),

/***/ 6571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ requestToken)
});

// UNUSED EXPORTS: tokenInHand

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var errors = __nccwpck_require__(3850);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/oidc.js


const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;
/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
    github: 'Add "permissions: id-token: write" to the job.',
    forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
};
/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
async function requestToken(options) {
    const { audience, product, env, fetch } = options;
    const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (!base || !bearer)
        throw (0,errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
    for (let attempt = 1;; attempt += 1) {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            purpose: 'OIDC token of this job',
        });
        if (response.ok) {
            const token = tokenOf(await response.text());
            if (token === undefined)
                throw refused('answered without a token');
            return token;
        }
        await response.body?.cancel();
        const transient = response.status === 429 || response.status >= 500;
        if (!transient || attempt === ATTEMPTS)
            throw refused(`answered ${response.status}`);
        await (0,promises_namespaceObject.setTimeout)(attempt * 1000);
    }
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && isToken(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text) => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
function tokenInHand(token, audience, where, fix) {
    const text = token?.trim();
    if (!text)
        throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}
function audiencesOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
        return [payload.aud].flat().filter((entry) => typeof entry === 'string');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newPrivateFolder)
/* harmony export */ });
/* unused harmony export namedPrivateFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3850);





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        mkdirSync(folder, { mode: 0o700 });
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw writeFailure(folder, error);
    }
    const stats = lstatSync(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw hostError('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   f8: () => (/* binding */ endBlock),
/* harmony export */   pT: () => (/* binding */ errorBlocks)
/* harmony export */ });
/* unused harmony exports whereOf, findingBlocks */
/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `→ ${error.fix}` },
        { text: error.docs, indent: 2, style: 'dim' },
        ...(debug ? causeBlocks(error) : []),
    ];
}
const MAX_CAUSES = 8;
function causeBlocks(error) {
    const blocks = [];
    let current = error;
    for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
        const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
        const lines = text.split('\n');
        blocks.push(...lines.map((line, index) => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })));
        current = current instanceof Error ? current.cause : undefined;
    }
    return blocks;
}
const MARK = {
    error: { sign: '✗', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '·', style: 'cyan' },
};
/** `src/main.tf:3:1`, or the resource where there is no place. */
function whereOf({ place, resource }) {
    if (!place)
        return resource ?? '';
    return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}
/** A finding in a log: where and what, what to do, or who accepted it until when. */
function findingBlocks(finding) {
    const { sign, style } = MARK[finding.severity];
    const where = whereOf(finding);
    const head = `${finding.exception ? '○' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `→ ${finding.fix}`, indent: 2 },
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `✓ ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `✗ ${action}: ${why}`, style: 'red' };
}


/***/ }),

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export wrap */
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/** Breaks text between words into lines of at most `columns` characters. A word that is longer stays whole: it may be a path to copy. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xv: () => (/* reexport */ version/* VERSION */.x),
  QP: () => (/* reexport */ contract/* defineAction */.QP),
  NN: () => (/* reexport */ lib_errors/* errorTable */.NN),
  gk: () => (/* reexport */ finding/* finding */.g),
  Xu: () => (/* reexport */ contract/* inputError */.Xu),
  iW: () => (/* reexport */ main),
  bD: () => (/* reexport */ lib_errors/* messageOf */.bD),
  fg: () => (/* reexport */ hash/* sha256Hex */.f)
});

// UNUSED EXPORTS: ACCOUNT, BOUNDARY_FILE, BUCKET, COMMON_INPUTS, EXIT, Files, IDENTITY_SOURCES, LOCATION_SOURCES, NODE_FOR_ACTIONS, NODE_FOR_CLI, PARTITION_NAMES, SANDBOX_REGION, SANDBOX_SERVICES, Secrets, SovereignError, accountOf, allRegions, allowedEndpoints, arnPartition, asSovereignError, awsError, boundaryError, boundaryMissing, boundaryPath, bucketEndpoint, compareTarNames, dualStackEndpoint, egressError, endProcess, endpointOf, errnoOf, fileError, findBoundary, findRegion, foldName, gitlabHost, homeRegion, hostError, inputsOf, isAccountId, isBucketName, isLoopback, isMetadataEndpoint, isRegionLike, isTokenEndpointOf, issuerFitsServer, judge, ledgerError, locationsIn, matchesPattern, metadataEndpoints, narrowRegions, nearest, need, nodeTooOld, openRecord, originOf, outsideOf, parseBoundary, parseInputs, parseRecord, partitionError, presetBoundary, readBoundary, readLedger, readTar, refuseExpiredExceptions, regionOf, regionOfZone, regionsOf, registryAt, registryEndpoints, resolveBoundary, runAction, runPost, serviceEndpoint, sha256File, sortFindings, stepError, suggestedAudience, tarError, tarNameProblem, terminalHost, toolError, visible, wrap, writeFailure, writeTar

// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var errors = __nccwpck_require__(5232);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/load.js
var load = __nccwpck_require__(2218);
// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/egress/allowed.js
var allowed = __nccwpck_require__(7905);
// EXTERNAL MODULE: ../../packages/core/lib/egress/errors.js
var egress_errors = __nccwpck_require__(1398);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var lib_errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/secrets.js + 1 modules
var secrets = __nccwpck_require__(6082);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/job-env.js





/*
 * Variables that a step exports reach the later steps of its job through a file: every step reads it when it starts, and a
 * POSIX shell can take it with `. file`. One `export NAME='value'` after the other, the last of a name counts.
 */
const VARIABLE = /export ([A-Za-z_][A-Za-z0-9_]*)='((?:[^']|'\\'')*)'\n/y;
const QUOTE = (/* unused pure expression or super */ null && (`'\\''`));
const MAX_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * The variables of the file; none where there is no file.
 * @throws FOLDER_UNSAFE when others can read or own it, or it holds anything else, FILE_UNREADABLE
 */
function job_env_readJobEnv(file) {
    const variables = new Map();
    const descriptor = job_env_open(file, constants.O_RDONLY);
    if (descriptor === undefined)
        return variables;
    let text;
    try {
        refuseOpenToOthers(file, descriptor);
        text = readFileSync(descriptor, 'utf8');
    }
    finally {
        closeSync(descriptor);
    }
    let end = 0;
    for (VARIABLE.lastIndex = 0; end < text.length; end = VARIABLE.lastIndex) {
        const match = VARIABLE.exec(text);
        if (!match)
            throw unsafe(file, 'holds something that no step wrote');
        variables.set(match[1], match[2].replaceAll(QUOTE, "'"));
    }
    return variables;
}
/**
 * Adds a variable. The file is made with mode 0600, for variables may be secret.
 * @throws FOLDER_UNSAFE when others can read or own it, OUTPUT_REFUSED, FILE_UNWRITABLE
 */
function job_env_appendJobEnv(file, name, value) {
    const line = `export ${name}='${value.replaceAll("'", QUOTE)}'\n`;
    VARIABLE.lastIndex = 0;
    if (!VARIABLE.test(line) || VARIABLE.lastIndex !== line.length || value.includes('\0')) {
        throw hostError('OUTPUT_REFUSED', `The variable ${JSON.stringify(name)} cannot be set in a shell.`, 'Its name must be letters, digits and underscores, and its value text.');
    }
    const descriptor = job_env_open(file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT);
    try {
        refuseOpenToOthers(file, descriptor);
        writeSync(descriptor, line);
    }
    catch (error) {
        throw writeFailure(file, error);
    }
    finally {
        closeSync(descriptor);
    }
}
function job_env_open(file, flags) {
    try {
        if (flags & constants.O_CREAT)
            makeFolder(path.dirname(file), 0o700);
        return openSync(file, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0o600);
    }
    catch (error) {
        const reading = (flags & constants.O_CREAT) === 0;
        if (errnoOf(error) === 'ELOOP')
            throw unsafe(file, 'is a link');
        if (reading && errnoOf(error) === 'ENOENT')
            return undefined;
        throw reading ? readFailure(file, error) : writeFailure(file, error);
    }
}
function refuseOpenToOthers(file, descriptor) {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || (stats.mode & 0o077) !== 0 || stats.uid !== (process.getuid?.() ?? stats.uid)) {
        throw unsafe(file, 'is not a file that only this user can read');
    }
    if (stats.size > MAX_BYTES)
        throw unsafe(file, `has more than ${MAX_BYTES} bytes`);
}
const unsafe = (file, why) => hostError('FOLDER_UNSAFE', `The job's file of variables ${file} ${why}.`, 'Remove it, and find out what made it; or name another in SOVEREIGN_JOB_ENV.');

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/text.js
var hosts_text = __nccwpck_require__(7478);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/printer.js


/** Widest text for people; narrower on a narrower terminal. */
const MAX_COLUMNS = 80;
/** Whether to colour: FORCE_COLOR decides, else NO_COLOR, else whether the stream shows colours. */
function printer_wantsColor(env, streamHasColor) {
    const force = env('FORCE_COLOR');
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return !env('NO_COLOR') && env('TERM') !== 'dumb' && streamHasColor;
}
function printer_createPrinter(stream, secrets, color) {
    outliveReader(stream);
    const columns = stream.isTTY ? Math.min(stream.columns || MAX_COLUMNS, MAX_COLUMNS) : Number.POSITIVE_INFINITY;
    const paint = (style, text) => (color && style ? styleText(style, text, { validateStream: false }) : text);
    return {
        print: ({ text, indent = 0, style }) => {
            const margin = ' '.repeat(indent);
            for (const line of wrap(visible(secrets.scrub(text)), columns - indent))
                stream.write(`${margin}${paint(style, line)}\n`);
        },
        raw: (text) => void stream.write(secrets.scrub(text)),
    };
}
const outliving = new WeakSet();
/** A reader such as `head` may close the pipe; what it did not want to see is no failure of the step. */
function outliveReader(stream) {
    if (outliving.has(stream))
        return;
    outliving.add(stream);
    stream.on?.('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/render.js
var render = __nccwpck_require__(4997);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/console.js






/** Findings that a log lists; more are for reports and `--json`. */
const MAX_LISTED = 200;
/**
 * What the terminal and GitLab have in common: flags and `SOVEREIGN_*` in, data on stdout, diagnostics on stderr, variables
 * handed on through the file of the job.
 * @throws FOLDER_UNSAFE
 */
function console_consoleHost(options, partsOf) {
    const { flags = {}, env = process.env, cwd = process.cwd(), stdout = process.stdout, stderr = process.stderr, json = false } = options;
    const workspace = path.resolve(cwd);
    const parts = partsOf({ env, workspace });
    if (parts.jobEnv)
        for (const [name, value] of readJobEnv(parts.jobEnv()))
            env[name] = value;
    const secrets = ambientSecrets(env);
    const readEnv = (name) => env[name];
    const debug = options.debug ?? env.SOVEREIGN_DEBUG === 'true';
    const color = (stream) => wantsColor(readEnv, parts.logHasColor || stream.isTTY === true);
    const data = createPrinter(stdout, secrets, color(stdout));
    const diagnostics = createPrinter(stderr, secrets, color(stderr));
    const explain = (block) => {
        if (!json)
            diagnostics.print(block);
    };
    let keptInProcess = false;
    return {
        name: parts.name,
        facts: parts.facts,
        workspace,
        ledgerFolder: parts.ledgerFolder,
        debug,
        environment: env,
        secrets,
        ...(parts.commitTime === undefined ? {} : { commitTime: parts.commitTime }),
        log: {
            info: (text) => explain({ text }),
            warn: (text) => diagnostics.print({ text: `warning: ${text}`, style: 'yellow' }),
            detail: (text) => {
                if (debug)
                    diagnostics.print({ text, style: 'dim' });
            },
        },
        get privateFolder() {
            return parts.privateFolder();
        },
        env: readEnv,
        mask: (secret) => secrets.add(secret),
        exportVariable: (name, value) => {
            if (parts.jobEnv)
                appendJobEnv(parts.jobEnv(), name, value);
            else
                keptInProcess = true;
            env[name] = value;
        },
        ...parts.state,
        rawInput: (name) => flags[name] ?? env[`SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')}`],
        givenInputs: () => Object.keys(flags).filter((name) => flags[name] !== undefined),
        oidcToken: async (audience) => {
            const token = parts.token(audience);
            secrets.add(token);
            return token;
        },
        setOutput: parts.setOutput,
        group: parts.group(diagnostics),
        report: async ({ findings }) => {
            if (json)
                return;
            for (const finding of findings.slice(0, MAX_LISTED))
                for (const block of findingBlocks(finding))
                    data.print(block);
            const more = findings.length - MAX_LISTED;
            if (more > 0)
                data.print({ text: `… and ${count(more, 'finding')} more: --json and --sarif have them all.` });
        },
        fail: (error) => {
            for (const block of errorBlocks(error, debug))
                diagnostics.print(block);
        },
        finish: async (result) => {
            if (json)
                data.raw(`${JSON.stringify(secrets.scrubDeep(documentOf(result)).value, null, 2)}\n`);
            else
                for (const [name, value] of Object.entries(result.outputs))
                    data.raw(`${name}=${visible(value)}\n`);
            if (keptInProcess) {
                explain({
                    text: 'The variables of this step end with it. To keep them, name a file in SOVEREIGN_ENV_FILE and source it in the shell.',
                });
            }
            explain(endBlock(result));
            parts.finish();
        },
    };
}
/** The one document of `--json`. */
function documentOf({ action, status, outputs, findings, checks, error }) {
    return { schemaVersion: 1, action, status, outputs, findings, checks, ...(error && { error: errorDocument(error) }) };
}
const errorDocument = ({ code, message, details, fix, docs }) => ({ code, message, details, fix, docs });

// EXTERNAL MODULE: ../../packages/core/lib/hosts/facts.js
var facts = __nccwpck_require__(8862);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/oidc.js + 1 modules
var oidc = __nccwpck_require__(6571);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/private-folder.js
var private_folder = __nccwpck_require__(2259);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/gitlab.js











/**
 * A job of GitLab CI. Inputs are flags or `SOVEREIGN_<NAME>`; outputs go to a dotenv report as `<ACTION>_<OUTPUT>`, the items
 * of a list with commas between them; the OIDC token is the variable that `id_tokens` sets. GitLab cannot mask at run time, so all
 * that is printed is scrubbed here. Steps of one job share a private folder, with the variables that they export in `env`, unless
 * SOVEREIGN_JOB_ENV names another file.
 * @param action whose outputs the names start with
 */
function gitlabHost(action, options = {}) {
    return consoleHost(options, ({ env, workspace }) => {
        const project = env.CI_PROJECT_DIR ? path.resolve(env.CI_PROJECT_DIR) : workspace;
        const base = env.TMPDIR || tmpdir();
        let folder;
        const privateFolder = () => {
            // One for all steps of the job; without an id nobody can tell jobs apart.
            folder ??= /^\d+$/.test(env.CI_JOB_ID ?? '')
                ? namedPrivateFolder(path.join(base, `sovereign-${env.CI_JOB_ID}`))
                : newPrivateFolder(base);
            return folder;
        };
        const dotenv = path.resolve(project, env.SOVEREIGN_DOTENV || 'sovereign.env');
        const stateFile = (name) => path.join(privateFolder(), `state-${Buffer.from(name).toString('hex')}`);
        return {
            name: 'gitlab',
            facts: gitlabFacts(env),
            ledgerFolder: path.join(project, '.sovereign', 'ledger'),
            commitTime: commitTime(env.CI_COMMIT_TIMESTAMP),
            logHasColor: true,
            privateFolder,
            jobEnv: () => (env.SOVEREIGN_JOB_ENV ? path.resolve(project, env.SOVEREIGN_JOB_ENV) : path.join(privateFolder(), 'env')),
            state: {
                saveState: (name, value) => write(stateFile(name), value, 0o600),
                state: (name) => readIfThere(stateFile(name)),
            },
            token: (audience) => {
                const variable = env.SOVEREIGN_ID_TOKEN_VARIABLE || 'SOVEREIGN_ID_TOKEN';
                return tokenInHand(env[variable], audience, variable, `Add to the job: id_tokens: { ${variable}: { aud: ${audience} } }`);
            },
            setOutput: (name, value) => {
                const variable = `${action}_${name}`.toUpperCase().replaceAll('-', '_');
                write(dotenv, withVariable(readIfThere(dotenv) ?? '', variable, onOneLine(value)), 0o644);
            },
            group: (diagnostics) => async (title, work) => {
                if (options.json)
                    return work();
                const section = `sovereign_${action.replaceAll('-', '_')}`;
                const seconds = () => Math.floor(Date.now() / 1000);
                diagnostics.raw(`\x1b[0Ksection_start:${seconds()}:${section}[collapsed=true]\r\x1b[0K${visible(title)}\n`);
                try {
                    return await work();
                }
                finally {
                    diagnostics.raw(`\x1b[0Ksection_end:${seconds()}:${section}\r\x1b[0K\n`);
                }
            },
            finish: () => undefined,
        };
    });
}
function commitTime(timestamp) {
    const milliseconds = Date.parse(timestamp ?? '');
    return milliseconds >= 0 ? Math.floor(milliseconds / 1000) : undefined;
}
/** A list, one item a line, with commas in place of line breaks. Left as it is, and so refused, where an item has a comma itself. */
const onOneLine = (value) => (value.includes(',') ? value : value.replaceAll('\n', ','));
/** GitLab's limit for a dotenv report. */
const MAX_DOTENV_BYTES = (/* unused pure expression or super */ null && (5 * 1024));
/**
 * The text of a dotenv report with a variable set in it. GitLab's format has no quoting and no escapes.
 * @throws OUTPUT_REFUSED for what the format cannot carry
 */
function withVariable(text, name, value) {
    const refused = (why) => hostError('OUTPUT_REFUSED', `Output ${name} ${why}, which a dotenv report cannot carry.`, 'Use --json, or read the value from the record in the ledger.');
    if (!/^[A-Z_][A-Z0-9_]*$/.test(name))
        throw refused('has a name with other characters than letters, digits and _');
    if (/[\p{Cc}\u2028\u2029]/u.test(value))
        throw refused('has a line break or control character');
    if (value !== value.trim() || /^["']|["']$/.test(value))
        throw refused('starts or ends with a space or quote');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith(`${name}=`));
    const whole = `${[...lines, `${name}=${value}`].join('\n')}\n`;
    if (Buffer.byteLength(whole) > MAX_DOTENV_BYTES)
        throw refused(`makes the report larger than ${MAX_DOTENV_BYTES} bytes`);
    return whole;
}
function readIfThere(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function write(file, text, mode) {
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        makeFolder(path.dirname(file));
        writeFileSync(temporary, text, { mode });
        renameSync(temporary, file);
    }
    catch (error) {
        throw writeFailure(file, error);
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/git-facts.js


const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const git_facts_MAX_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** What git's own files say of the folder: no program is started. Whatever cannot be read is left out. */
function git_facts_gitFacts(folder) {
    const git = gitFolder(folder);
    if (!git)
        return {};
    const common = path.resolve(git, read(path.join(git, 'commondir'))?.trim() ?? '.');
    const head = read(path.join(git, 'HEAD'))?.trim();
    const ref = head?.match(/^ref: (refs\/\S+)$/)?.[1];
    const commit = ref && !ref.includes('..') ? commitOf(common, ref) : head;
    return {
        ...remote(read(path.join(common, 'config')) ?? ''),
        ...(ref && { ref }),
        ...(commit && COMMIT.test(commit) && { commit }),
    };
}
/** The nearest `.git` upwards; in a worktree or submodule it is a file that names the folder. */
function gitFolder(folder) {
    for (let current = path.resolve(folder);; current = path.dirname(current)) {
        const found = path.join(current, '.git');
        const kind = stats(found);
        if (kind?.isDirectory())
            return found;
        if (kind?.isFile()) {
            const named = read(found)?.match(/^gitdir: (.+)$/m)?.[1];
            return named && path.resolve(current, named.trim());
        }
        if (current === path.dirname(current))
            return undefined;
    }
}
function commitOf(common, ref) {
    const loose = read(path.join(common, ref))?.trim();
    if (loose)
        return loose;
    const line = read(path.join(common, 'packed-refs'))
        ?.split('\n')
        .find((entry) => entry.endsWith(` ${ref}`));
    return line?.split(' ')[0];
}
/** Server and repository of the remote `origin`, without user and password. */
function remote(config) {
    const section = config.split(/^(?=\[)/m).find((part) => part.startsWith('[remote "origin"]'));
    const address = section?.match(/^\s*url\s*=\s*(\S+)\s*$/m)?.[1];
    if (!address)
        return {};
    const scp = address.match(/^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/);
    const url = scp ? URL.parse(`ssh://${scp[1]}/${scp[2]}`) : URL.parse(address);
    const repository = url?.pathname.replace(/^\/+|(?:\.git)?\/*$/g, '');
    if (!url?.hostname || !repository || !['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol))
        return {};
    return { server: /^https?:$/.test(url.protocol) ? url.origin : `https://${url.hostname}`, repository };
}
function stats(file) {
    try {
        return statSync(file);
    }
    catch {
        return undefined;
    }
}
function read(file) {
    try {
        const found = statSync(file);
        return found.isFile() && found.size <= git_facts_MAX_BYTES ? readFileSync(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/terminal.js








/**
 * A terminal, or any CI product that nothing is known of. Facts come from git's files. The OIDC token is taken from
 * `SOVEREIGN_ID_TOKEN` or from the file that `SOVEREIGN_ID_TOKEN_FILE` names.
 */
function terminalHost(options = {}) {
    return consoleHost(options, ({ env, workspace }) => {
        let privateFolder;
        const state = new Map();
        return {
            name: 'terminal',
            facts: { product: 'terminal', ...gitFacts(workspace) },
            ledgerFolder: path.join(workspace, '.sovereign', 'ledger'),
            logHasColor: false,
            privateFolder: () => {
                privateFolder ??= newPrivateFolder(tmpdir());
                return privateFolder;
            },
            jobEnv: env.SOVEREIGN_JOB_ENV ? () => path.resolve(workspace, env.SOVEREIGN_JOB_ENV) : undefined,
            state: { saveState: (name, value) => void state.set(name, value), state: (name) => state.get(name) },
            token: (audience) => {
                const file = env.SOVEREIGN_ID_TOKEN_FILE;
                const where = file ? `the file ${file}` : 'SOVEREIGN_ID_TOKEN';
                const token = file ? readTokenFile(path.resolve(workspace, file)) : env.SOVEREIGN_ID_TOKEN;
                return tokenInHand(token, audience, where, `Put a token for the audience ${audience} into SOVEREIGN_ID_TOKEN, or name a file with SOVEREIGN_ID_TOKEN_FILE.`);
            },
            setOutput: () => undefined,
            group: (diagnostics) => async (title, work) => {
                if (!options.json)
                    diagnostics.print({ text: title, style: 'bold' });
                return work();
            },
            finish: () => {
                if (privateFolder)
                    rmSync(privateFolder, { recursive: true, force: true });
                privateFolder = undefined;
            },
        };
    });
}
function readTokenFile(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (error) {
        throw readFailure(file, error);
    }
}

// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var interruption = __nccwpck_require__(2502);
// EXTERNAL MODULE: ../../packages/core/lib/judge.js
var judge = __nccwpck_require__(1926);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/record.js
var record = __nccwpck_require__(6570);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/write.js
var ledger_write = __nccwpck_require__(8272);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/read.js





const MAX_RECORD_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/**
 * Reads a ledger. Unreadable and alien files are problems, not errors, so that the rest can be shown.
 * @throws LEDGER_MISSING when the folder is not there
 */
async function readLedger(folder) {
    const problems = [];
    const problem = (file, message) => void problems.push({ file, message });
    await refuseMissing(folder);
    for (const { name } of await entries(folder, '', problem))
        if (name !== 'records' && name !== 'files')
            problem(name, 'does not belong here');
    for (const { name } of await entries(folder, 'files', problem))
        if (name !== 'sha256')
            problem(`files/${name}`, 'does not belong here');
    const files = new Map();
    for (const { name, isFile } of await entries(folder, 'files/sha256', problem)) {
        const file = `files/sha256/${name}`;
        if (!isFile || !/^[0-9a-f]{64}$/.test(name)) {
            problem(file, 'does not belong here');
            continue;
        }
        const full = path.join(folder, file);
        files.set(name, { sha256: name, path: full, size: (await fs.lstat(full)).size });
    }
    const records = [];
    for (const { name, isFile } of await entries(folder, 'records', problem)) {
        const file = `records/${name}`;
        if (!isFile || !RECORD_NAME.test(name)) {
            problem(file, 'is not a record');
            continue;
        }
        try {
            const record = await readRecord(path.join(folder, file));
            if (`${record.id}.json` !== name)
                throw new Error(`says that it is ${JSON.stringify(record.id)}`);
            records.push(record);
        }
        catch (error) {
            problem(file, messageOf(error));
        }
    }
    for (const { id, made } of records) {
        for (const material of made) {
            if (!material.kept)
                continue;
            const kept = files.get(material.sha256);
            if (!kept)
                problem(`files/sha256/${material.sha256}`, `is missing: record ${id} says it holds "${material.name}"`);
            else if (material.size !== kept.size)
                problem(`files/sha256/${material.sha256}`, `has ${kept.size} bytes, not the ${material.size} that record ${id} says`);
        }
    }
    return { folder, records, files, problems };
}
async function refuseMissing(folder) {
    const isFolder = await fs.stat(folder).then((stats) => stats.isDirectory(), (error) => {
        if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR')
            return false;
        throw ledgerError('LEDGER_MISSING', `The ledger ${folder} cannot be read: ${messageOf(error)}`, 'Give the user of this job permission.', { cause: error });
    });
    if (!isFolder)
        throw ledgerError('LEDGER_MISSING', `There is no ledger at ${folder}.`, 'Name the folder that the earlier steps of this pipeline wrote to with the input "ledger".');
}
/** Entries by name, without files that were never finished. Links are not followed: they are not files. */
async function entries(folder, inside, problem) {
    try {
        const found = await fs.readdir(path.join(folder, inside), { withFileTypes: true });
        return found
            .filter((entry) => !(entry.isFile() && TEMPORARY_NAME.test(entry.name)))
            .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        // Artifact stores drop empty folders: a ledger without files is whole. One without records is not.
        if (errnoOf(error) !== 'ENOENT' || inside === 'records') {
            problem(inside || '.', errnoOf(error) === 'ENOENT' ? 'is missing' : `cannot be read: ${messageOf(error)}`);
        }
        return [];
    }
}
async function readRecord(file) {
    const { size } = await fs.lstat(file);
    if (size > MAX_RECORD_BYTES)
        throw new Error(`has ${size} bytes; a record has at most ${MAX_RECORD_BYTES}`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await fs.readFile(file));
    return parseRecord(text);
}
/** Parses the text of a record. @throws Error saying which part is not as it must be */
async function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new Error(`is not JSON: ${messageOf(error)}`);
    }
    const [{ safeParse, getDotPath }, { recordSchema }] = await Promise.all([__nccwpck_require__.e(/* import() */ 458).then(__nccwpck_require__.bind(__nccwpck_require__, 458)), Promise.all(/* import() */[__nccwpck_require__.e(458), __nccwpck_require__.e(148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8148))]);
    const parsed = safeParse(recordSchema, value);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`is not a record of version 1: ${getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
;// CONCATENATED MODULE: ../../packages/core/lib/locations.js

/** The suffixes under which AWS answers, with the partition that owns each. */
const HOST_SUFFIXES = (/* unused pure expression or super */ null && ([
    ['.amazonaws.com.cn', 'aws-cn'],
    ['.amazonaws.com', 'aws'],
    ['.amazonaws.eu', 'aws-eusc'],
    ['.api.aws', 'aws'],
    ['.on.aws', 'aws'],
    ['.api.amazonwebservices.eu', 'aws-eusc'],
    ['.on.amazonwebservices.eu', 'aws-eusc'],
    ['.amazoncognito.com', 'aws'],
    ['.awsapprunner.com', 'aws'],
]));
/** Every region name that AWS has given so far has this form; which of them are inside is for the partition table to say. */
const REGION = /^(?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const ZONE = /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-[a-z0-9-]{2,20})$/;
/** Whether text has the form of an AWS region name, also of one that no table knows. */
const isRegionLike = (text) => text.length < 40 && REGION.test(text);
/** The region of an availability, local or wavelength zone name such as `eu-central-1a`; undefined for other text. */
const regionOfZone = (text) => (text.length < 60 ? ZONE.exec(text)?.[1] : undefined);
const ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
function locationsIn(text) {
    const found = [];
    if (text.includes('arn:aws')) {
        for (const [, partition = '', region = '', account = ''] of text.matchAll(ARN)) {
            found.push({
                kind: 'arn',
                partition,
                ...(region !== '' && !/[*?]/.test(region) && { region }),
                ...(/^\d{12}$/.test(account) && { account }),
            });
        }
    }
    if (text.includes('.a') || text.includes('.on')) {
        for (const host of awsHosts(text))
            found.push(host);
    }
    return found;
}
function* awsHosts(text) {
    for (const [suffix, partition] of HOST_SUFFIXES) {
        for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
            // `.amazonaws.com` is also the start of `.amazonaws.com.cn` and of `.amazonaws.com.example.org`.
            const after = text[at + suffix.length];
            if (after !== undefined && /[A-Za-z0-9-]/.test(after))
                continue;
            if (after === '.' && /[a-z0-9]/i.test(text[at + suffix.length + 1] ?? ''))
                continue;
            let start = at;
            while (start > 0 && at - start < 253 && HOST_CHARACTER.test(text[start - 1]))
                start -= 1;
            const region = regionInLabels(text.slice(start, at).toLowerCase().split('.'));
            yield { kind: 'host', partition, ...(region !== undefined && { region }) };
        }
    }
}
/** The label nearest to the suffix that is a region; a bucket or stack before it may have any name. */
function regionInLabels(labels) {
    for (const label of labels.toReversed()) {
        if (isRegionLike(label))
            return label;
        const dashed = /^s3-(?:website-|fips-)?(.+)$/.exec(label)?.[1];
        if (dashed !== undefined && isRegionLike(dashed))
            return dashed;
    }
    return undefined;
}
/**
 * Why a location is outside the boundary, in a few words, or undefined where nothing says so.
 * A host without a region label is judged by its region alone: `ec2.amazonaws.com` names a service principal in every partition.
 */
function outsideOf(boundary, { kind, partition, region }) {
    if (partition !== arnPartition(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/core/lib/node-version.js
/** What actions declare (`using: node24`) and what the command line needs. */
const NODE_FOR_ACTIONS = '24.0';
const NODE_FOR_CLI = '20.19';
/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
function nodeTooOld(minimum, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
        return undefined;
    return {
        message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
        fix: minimum === NODE_FOR_ACTIONS
            ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
            : 'Install a newer Node.',
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/main.js

/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`: the first run remembers that
 * the next one is the post step. Never throws.
 */
async function main(action) {
    const old = nodeTooOld(NODE_FOR_ACTIONS);
    if (old) {
        announce({ code: 'NODE_TOO_OLD', ...old });
        process.exitCode = 2;
        return;
    }
    // Whatever ends the process early must not look like success.
    process.exitCode = 1;
    const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 430).then(__nccwpck_require__.bind(__nccwpck_require__, 3430)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3541)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        if (host.state('isPost') === 'true')
            return await endProcess(await runPost(action, host));
        host.saveState('isPost', 'true');
        return await endProcess(await runAction(action, host));
    }
    catch (thrown) {
        // There is no host to show it: the runner did not give the step what every step gets.
        const error = asSovereignError(thrown);
        announce(error);
        process.exitCode = error.exitCode;
    }
}
/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }) {
    const data = `${code}: ${message}\n→ ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::error title=${code}::${data}\n`);
}
/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
async function endProcess({ exitCode, interrupted }) {
    process.exitCode = exitCode;
    if (!interrupted)
        return;
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', () => done()))));
    process.exit();
}

// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
// EXTERNAL MODULE: ../../packages/core/lib/run.js + 2 modules
var run = __nccwpck_require__(3541);
;// CONCATENATED MODULE: ../../packages/core/lib/tar.js

/**
 * Deterministic tar: POSIX ustar (IEEE Std 1003.1-1988) with regular files alone, so that the same files give the same
 * bytes everywhere. GNU tar makes the same bytes with `--format=ustar -b1 --numeric-owner --owner=0 --group=0 --mtime=@N`.
 */
const tarError = (0,lib_errors/* errorTable */.NN)({
    TAR_INVALID: { exit: 'verification', about: 'A tar archive is damaged or holds what this format refuses: links, devices, odd names.' },
    TAR_ENTRY: { exit: 'failure', about: 'A file cannot be packed: its name, its size, its place in the order, or it changed meanwhile.' },
});
const BLOCK = 512;
const MAX_SIZE = 0o77777777777;
const END = Buffer.alloc(2 * BLOCK);
/**
 * Writes entries as a tar stream. They must come in ascending byte order of their names; see {@link compareTarNames}.
 * @param mtime seconds since the epoch, the same for every entry
 * @throws TAR_ENTRY for a name, size or order that the format does not take, or a body that is not of its size
 */
async function* writeTar(entries, { mtime }) {
    let previous;
    for await (const { name, size, mode = 0o644, body } of entries) {
        if (previous !== undefined && compareTarNames(previous, name) >= 0)
            throw refused(name, `comes after "${previous}", out of order`);
        previous = name;
        yield tarHeader({ name, size, mode, mtime });
        let written = 0;
        for await (const chunk of body instanceof Uint8Array ? [body] : body) {
            written += chunk.length;
            if (written > size)
                break;
            if (chunk.length > 0)
                yield chunk;
        }
        if (written !== size) {
            throw tarError('TAR_ENTRY', `${name} has ${written > size ? 'more' : 'fewer'} than the ${size} bytes that it had when packing began.`, 'Let nothing write to the file while it is packed.');
        }
        if (padding(size) > 0)
            yield Buffer.alloc(padding(size));
    }
    yield Buffer.from(END);
}
/** Orders names by their UTF-8 bytes: the same on every machine, locale and file system. */
const compareTarNames = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
/** Why a name cannot stand in an archive, or undefined when it can. */
function tarNameProblem(name) {
    if (name === '')
        return 'is empty';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/[\u0000-\u001f\u007f\\]/.test(name))
        return 'has a control character or a backslash';
    if (Buffer.from(name).toString() !== name)
        return 'is not valid Unicode';
    const parts = name.split('/');
    if (parts.includes('..'))
        return 'leaves the archive by ".."';
    if (parts.includes('') || parts.includes('.'))
        return 'has an empty or "." part';
    if (splitName(Buffer.from(name)) === undefined)
        return 'is too long for a ustar header';
    return undefined;
}
/** The 512 bytes before an entry's body. @throws TAR_ENTRY */
function tarHeader({ name, size, mode, mtime }) {
    const problem = tarNameProblem(name);
    if (problem)
        throw refused(name, problem);
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_SIZE)
        throw refused(name, `is ${size} bytes; at most ${MAX_SIZE} fit`);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777)
        throw refused(name, `has the mode ${mode}`);
    if (!Number.isSafeInteger(mtime) || mtime < 0 || mtime > MAX_SIZE)
        throw refused(name, `has the time ${mtime}`);
    return encodeHeader(splitName(Buffer.from(name)), size, mode, mtime);
}
function encodeHeader({ prefix, rest }, size, mode, mtime) {
    const header = Buffer.alloc(BLOCK);
    rest.copy(header, 0);
    header.write(octal(mode, 7), 100, 'latin1');
    header.write(octal(0, 7), 108, 'latin1');
    header.write(octal(0, 7), 116, 'latin1');
    header.write(octal(size, 11), 124, 'latin1');
    header.write(octal(mtime, 11), 136, 'latin1');
    header.write('0', 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write(octal(0, 7), 329, 'latin1');
    header.write(octal(0, 7), 337, 'latin1');
    prefix.copy(header, 345);
    header.write(`${octal(checksum(header), 6)}\0 `, 148, 'latin1');
    return header;
}
/** Splits a long name at its last slash that leaves at most 155 bytes before it, as GNU tar does. */
function splitName(name) {
    if (name.length <= 100)
        return { prefix: Buffer.alloc(0), rest: name };
    const slash = name.lastIndexOf(0x2f, 155);
    const rest = name.subarray(slash + 1);
    return slash > 0 && rest.length > 0 && rest.length <= 100 ? { prefix: name.subarray(0, slash), rest } : undefined;
}
/** Sum of the header's bytes, its own checksum field counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let index = 0; index < BLOCK; index += 1)
        if (index < 148 || index >= 156)
            sum += header[index];
    return sum;
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
const padding = (size) => (BLOCK - (size % BLOCK)) % BLOCK;
const refused = (name, why) => tarError('TAR_ENTRY', `${quoted(name)} ${why}.`, 'Rename the file or leave it out; names are relative, with "/" between their parts.');
const quoted = (name) => JSON.stringify(name.length > 300 ? `${name.slice(0, 300)}…` : name);
/**
 * Reads an archive that {@link writeTar} could have written, and refuses every other: pax and GNU extensions, links,
 * devices, folders, unsafe, duplicate or case-colliding names, entries out of order, header fields that the writer does
 * not set, padding that is not zero, bytes after the end, a missing end.
 *
 * Streams, and keeps no more than the names in memory. With `onProblem`, each problem is reported, the entry that it is
 * about is left out, and reading goes on as long as the structure allows; bad bytes then never throw.
 * @throws TAR_INVALID at the first problem when there is no `onProblem`; what the source throws passes through
 */
async function* readTar(source, onProblem = (problem) => {
    throw invalid(problem);
}) {
    const input = new Input(source);
    const names = new NameGuard();
    try {
        for (;;) {
            const header = await input.take(BLOCK);
            if (header.length < BLOCK)
                return onProblem({ message: 'The archive is cut off: it has no end mark.' });
            if (isZero(header)) {
                const second = await input.take(BLOCK);
                if (second.length < BLOCK)
                    onProblem({ message: 'The archive is cut off within its end mark.' });
                else if (!isZero(second))
                    onProblem({ message: 'There are bytes after a first end mark.' });
                else if ((await input.take(1)).length > 0)
                    onProblem({ message: 'There are bytes after the end of the archive.' });
                return;
            }
            const parsed = parseHeader(header);
            if ('fatal' in parsed)
                return onProblem({ ...(parsed.name !== undefined && { name: parsed.name }), message: parsed.fatal });
            const { name, size, mode, mtime } = parsed;
            const problem = parsed.problem ?? names.add(name);
            if (problem !== undefined)
                onProblem({ name, message: `${quoted(name)} ${problem}.` });
            const body = { left: size };
            if (problem === undefined)
                yield { name, size, mode, mtime, body: input.stream(body) };
            while (body.left > 0) {
                const chunk = await input.some(body.left);
                if (chunk.length === 0)
                    break;
                body.left -= chunk.length;
            }
            const pad = await input.take(padding(size));
            if (body.left > 0 || pad.length < padding(size))
                return onProblem({ name, message: `The archive is cut off within ${quoted(name)}.` });
            if (!isZero(pad))
                onProblem({ name, message: `The padding after ${quoted(name)} is not zero.` });
        }
    }
    finally {
        await input.close();
    }
}
const invalid = ({ message }) => tarError('TAR_INVALID', message, 'Do not use the archive. Get it again from where it was made, and compare its SHA-256.');
const isZero = (bytes) => bytes.equals(END.subarray(0, bytes.length));
const REFUSED_TYPES = {
    '\0': 'is an entry of the old tar format',
    '1': 'is a hard link',
    '2': 'is a symbolic link',
    '3': 'is a character device',
    '4': 'is a block device',
    '5': 'is a folder entry',
    '6': 'is a FIFO',
    '7': 'is a contiguous file',
    x: 'is a pax extension header',
    g: 'is a global pax extension header',
    L: 'is a GNU long-name entry',
    K: 'is a GNU long-link entry',
    S: 'is a GNU sparse file',
    V: 'is a GNU volume header',
    M: 'is a GNU multi-volume entry',
    D: 'is a GNU dump entry',
};
function parseHeader(header) {
    const text = (start, length) => {
        const field = header.subarray(start, start + length);
        const end = field.indexOf(0);
        return field.subarray(0, end < 0 ? length : end);
    };
    const number = (start, length) => {
        const digits = header.toString('latin1', start, start + length);
        return /^[0-7]+\0$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
    };
    const prefix = text(345, 155);
    const bytes = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), text(0, 100)]) : text(0, 100);
    const name = bytes.toString('utf8');
    const stated = /^([0-7]{6})\0 $/.exec(header.toString('latin1', 148, 156))?.[1];
    if (stated === undefined || Number.parseInt(stated, 8) !== checksum(header))
        return { fatal: 'A header has a wrong checksum.' };
    const [size, mode, mtime] = [number(124, 12), number(100, 8), number(136, 12)];
    // Without a size the next header cannot be found.
    if (size === undefined)
        return { name, fatal: `The header of ${quoted(name)} has no readable size.` };
    const fields = { name, size, mode: mode ?? 0, mtime: mtime ?? 0 };
    const type = header.toString('latin1', 156, 157);
    if (type !== '0')
        return { ...fields, problem: REFUSED_TYPES[type] ?? `is an entry of unknown type ${quoted(type)}` };
    if (!Buffer.from(name).equals(bytes))
        return { ...fields, problem: 'has a name that is not UTF-8' };
    const problem = tarNameProblem(name);
    if (problem !== undefined)
        return { ...fields, problem };
    if (mode === undefined || mode > 0o7777 || mtime === undefined || !tarHeader({ ...fields, mode, mtime }).equals(header))
        return { ...fields, problem: 'has header fields that the format does not set' };
    return fields;
}
/** Lets a name pass once, in order, and never beside one that a file system may take for the same. */
class NameGuard {
    #previous;
    #files = new Map();
    #folders = new Map();
    /** Notes a name and returns what is wrong with it. */
    add(name) {
        const folded = foldName(name);
        const twin = this.#files.get(folded);
        if (twin === name)
            return 'is there twice';
        if (twin !== undefined)
            return `differs from ${quoted(twin)} only by case or Unicode form`;
        if (this.#folders.has(folded))
            return 'is a file where other entries need a folder';
        for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            const folder = name.slice(0, slash);
            const foldedFolder = foldName(folder);
            if (this.#files.has(foldedFolder))
                return `lies below ${quoted(folder)}, which is a file`;
            const known = this.#folders.get(foldedFolder);
            if (known !== undefined && known !== folder)
                return `lies in a folder that differs from ${quoted(known)} only by case or Unicode form`;
            this.#folders.set(foldedFolder, folder);
        }
        this.#files.set(folded, name);
        const before = this.#previous;
        this.#previous = name;
        return before !== undefined && compareTarNames(before, name) > 0 ? `is out of order after ${quoted(before)}` : undefined;
    }
}
/** The form in which names are compared where upper and lower case, or Unicode forms, may mean the same file. */
const foldName = (name) => name.normalize('NFKC').toLowerCase();
/** Pulls exact lengths from a stream of chunks. */
class Input {
    #chunks;
    #buffer = Buffer.alloc(0);
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** At least one byte and at most `limit`, or none at the end. */
    async some(limit) {
        while (this.#buffer.length === 0) {
            const { done, value } = await this.#chunks.next();
            if (done)
                return Buffer.alloc(0);
            this.#buffer = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        }
        const taken = this.#buffer.subarray(0, limit);
        this.#buffer = this.#buffer.subarray(taken.length);
        return taken;
    }
    /** Exactly `length` bytes, or fewer at the end. */
    async take(length) {
        const parts = [];
        let left = length;
        while (left > 0) {
            const part = await this.some(left);
            if (part.length === 0)
                break;
            parts.push(part);
            left -= part.length;
        }
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    async *stream(body) {
        while (body.left > 0) {
            const chunk = await this.some(body.left);
            if (chunk.length === 0)
                return;
            body.left -= chunk.length;
            yield chunk;
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
}

// EXTERNAL MODULE: ../../packages/core/lib/tools.js + 2 modules
var tools = __nccwpck_require__(8139);
// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/index.js



































/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const stepError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
    UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
function watchInterruption() {
    let cause;
    let reject = () => undefined;
    const interrupted = new Promise((_resolve, refuse) => {
        reject = refuse;
    });
    // Nobody may be waiting when it comes.
    interrupted.catch(() => undefined);
    const interrupt = (error, exitCode = error.exitCode) => {
        cause ??= { error, exitCode };
        reject(cause.error);
    };
    const listeners = [
        ...Object.entries(SIGNALS).map(([signal, exitCode]) => [
            signal,
            () => {
                const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
                interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
            },
        ]),
        ['uncaughtException', (error) => interrupt(asSovereignError(error))],
        ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
        // The event loop is empty although the work is not done: without this, Node would end with success.
        [
            'beforeExit',
            () => interrupt(stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.')),
        ],
    ];
    for (const [event, listener] of listeners)
        process.on(event, listener);
    return {
        race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
        get cause() {
            return cause;
        },
        stop: () => {
            for (const [event, listener] of listeners)
                process.off(event, listener);
        },
    };
}
/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
function asSovereignError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return error;
    return stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error });
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isTokenEndpointOf),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/* unused harmony export issuerFitsServer */
/** The endpoint that a URL connects to; its path is dropped. */
function endpointOf(url) {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new TypeError(`no endpoint for ${protocol}`);
    return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost) {
    if (issuerHost === GITHUB_ISSUER_HOST)
        return '.actions.githubusercontent.com';
    const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
    return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}
/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
function isTokenEndpointOf(issuer, requestUrl) {
    const asked = URL.parse(requestUrl);
    if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '')
        return false;
    const own = new URL(issuer);
    const suffix = tokenHostSuffix(own.hostname);
    if (suffix === undefined || own.protocol !== 'https:')
        return asked.origin === own.origin;
    return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}
/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
function issuerFitsServer(issuer, facts) {
    const { product, server } = facts;
    if (server === undefined || !URL.canParse(server))
        return undefined;
    const { hostname } = new URL(server);
    const base = server.replace(/\/+$/, '');
    const orEnterprise = (expected) => issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
    switch (product) {
        case 'gitlab':
            return issuer === base;
        case 'forgejo':
            return issuer === `${base}/api/actions`;
        case 'github':
            if (hostname === 'github.com')
                return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
            if (hostname.endsWith('.ghe.com'))
                return orEnterprise(`https://token.actions.${hostname}`);
            return issuer === `${base}/_services/token`;
        case 'terminal':
            return undefined;
    }
}


/***/ }),

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ refuseExpiredExceptions),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony export matchesPattern */
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);


/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = boundary.exceptions.filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaryError */ .Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ rule, resource, expires, approver, reason }) => `${rule} on ${resource}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .T)(findings.map((found) => {
        const exception = exceptionFor(found, boundary.exceptions);
        const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
        const { exception: _given, ...own } = found;
        return { ...own, severity, ...(exception && { exception }) };
    }));
    return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}
const lowered = (severity) => (severity === 'error' ? 'warning' : severity);
function exceptionFor(found, exceptions) {
    const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
    return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}
/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
function matchesPattern(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0];
    if (parts.length === 1)
        return text === first;
    const last = parts.at(-1);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ RECORD_TYPE),
/* harmony export */   EW: () => (/* binding */ ledgerError),
/* harmony export */   LS: () => (/* binding */ recordedBoundary),
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION)
/* harmony export */ });
/* unused harmony export RECORD_NAME */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(886);


const ledgerError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorTable */ .NN)({
    LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
    SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});
const RECORD_TYPE = 'sovereign-actions/record';
const RECORD_VERSION = 1;
/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
function recordId(startedAt, action, suffix) {
    return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}
const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;
const recordedBoundary = ({ source, sha256, partition, regions }) => ({
    source: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(source),
    sha256,
    partition,
    regions,
});
/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
function formatRecord(record) {
    const sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
    const { checks, findings, facts, connections, error } = record;
    const ordered = {
        schemaVersion,
        type,
        id,
        action,
        version,
        status,
        startedAt,
        ...(finishedAt === undefined ? {} : { finishedAt }),
        job,
        boundary,
        inputs: sorted(inputs),
        took,
        made,
        outputs: sorted(outputs),
        checks,
        findings,
        facts: sorted(facts),
        connections,
        ...(error === undefined ? {} : { error }),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openRecord)
/* harmony export */ });
/* unused harmony export TEMPORARY_NAME */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9270);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6570);







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'records');
    const store = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_VERSION */ .hl,
        type: _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_TYPE */ .Bm,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedBoundary */ .LS)(options.boundary) : null,
        inputs: options.inputs,
        took,
        made,
        outputs: end?.outputs ?? {},
        checks,
        findings: end?.findings ?? [],
        facts,
        connections: end?.connections ?? [],
        ...(end?.error && { error: end.error }),
    });
    (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(records);
    (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordId */ .Re)(startedAt, action, suffix);
        return { name, text: (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRecord */ .bM)({ ...first.value, id: name }) };
    });
    const writable = () => {
        if (!open)
            throw new TypeError(`the record ${id} is finished`);
    };
    const note = (list, material) => {
        writable();
        list.push(material);
        return material;
    };
    const keepPieces = async (name, pieces, mediaType) => {
        writable();
        const scanHits = secrets.scanner();
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(store, temporaryName());
        try {
            const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, node_path__WEBPACK_IMPORTED_MODULE_3__.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(folder, error);
        }
    };
    return {
        id,
        folder,
        checks,
        took: (material) => void note(took, material),
        made: (material) => void note(made, material),
        keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
        keepFile: async (name, file, mediaType) => {
            const kind = await files.kind(file);
            if (kind !== 'file') {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
            }
            return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
        },
        check: (name, verdict, detail) => {
            writable();
            checks.push({ name, verdict, detail });
        },
        fact: (name, value) => {
            writable();
            facts[name] = value;
        },
        finish: async (end) => {
            writable();
            open = false;
            const scrubbed = secrets.scrubDeep(record(id, end));
            const leak = secretFound('the record of this step', 'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.');
            const final = scrubbed.found
                ? { ...scrubbed.value, status: 'failed', error: { code: leak.code, message: leak.message, fix: leak.fix } }
                : scrubbed.value;
            await replace(records, id, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRecord */ .bM)(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerError */ .EW)('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex'));
        const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, `.${name}.tmp`);
        const final = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary);
                continue;
            }
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'EEXIST')
                continue;
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, temporaryName());
    const final = node_path__WEBPACK_IMPORTED_MODULE_3__.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, final);
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(file, 'wx', 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function exists(file) {
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** Where a job can take its identity from. */
const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'];
/** What a runner can show of where it is. */
const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'];
const linkLocal = (hostname) => ({ protocol: 'http:', hostname, port: 80 });
/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES = {
    'instance-profile': [linkLocal('169.254.169.254')],
    ecs: [linkLocal('169.254.170.2')],
    eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};
const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' };
/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
function metadataEndpoints(source, { partition, ports }) {
    if (partition !== 'sandbox')
        return ADDRESSES[source];
    const port = ports[SANDBOX_PORT[source]];
    return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}
const LINK_LOCAL_ORIGINS = new Set(Object.values(ADDRESSES).flat().map(_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
const isMetadataEndpoint = (endpoint) => LINK_LOCAL_ORIGINS.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8232);

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
function nearest(wrong, options) {
    const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
    if (starting.length === 1)
        return starting[0];
    const scored = options
        .map((option) => ({ option, score: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong.toLowerCase(), option.toLowerCase()) }))
        .sort((a, b) => a.score - b.score);
    const best = scored[0];
    return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, findRegion, isBucketName, suggestedAudience */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const partitionError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
    PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
    ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});
/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
const SANDBOX_SERVICES = ['oidc', 'sts', 'ecr', 'registry', 'kms', 's3', 'rekor', 'tsa', 'imds', 'ecs'];
/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS = {
    'aws-eusc': {
        suffix: 'amazonaws.eu',
        dualStackSuffix: 'api.amazonwebservices.eu',
        dualStackRegistrySuffix: 'on.amazonwebservices.eu',
        regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
    },
    aws: {
        suffix: 'amazonaws.com',
        dualStackSuffix: 'api.aws',
        dualStackRegistrySuffix: 'on.aws',
        regions: {
            'eu-central-1': 'Frankfurt, Germany',
            'eu-west-1': 'Ireland',
            'eu-west-3': 'Paris, France',
            'eu-north-1': 'Stockholm, Sweden',
            'eu-south-1': 'Milan, Italy',
            'eu-south-2': 'Spain',
        },
    },
};
const SANDBOX_REGION = 'sandbox-local-1';
const REGIONS = new Map([
    ...Object.entries(PARTITIONS).flatMap(([partition, entry]) => Object.entries(entry.regions).map(([name, place]) => [name, { name, partition, place }])),
    [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);
const PARTITION_NAMES = ['aws-eusc', 'aws', 'sandbox'];
/** The region names of a partition, in table order. */
function regionsOf(partition) {
    return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}
/** Every region of the table. */
function allRegions() {
    return [...REGIONS.values()];
}
/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
function findRegion(name) {
    return REGIONS.get(name);
}
/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
function regionOf(name) {
    const region = REGIONS.get(name);
    if (region)
        return region;
    const lower = REGIONS.get(name.toLowerCase());
    throw partitionError('REGION_UNKNOWN', `Region "${name}" is not in the partition table.`, lower
        ? `Region names are lower case: write "${lower.name}".`
        : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`);
}
/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
function originOf({ protocol, hostname, port }) {
    const usual = protocol === 'https:' ? 443 : 80;
    return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}
/** An AWS account id. */
const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;
const isAccountId = (text) => ACCOUNT.test(text);
const isBucketName = (text) => BUCKET.test(text);
const https = (hostname) => ({ protocol: 'https:', hostname, port: 443 });
function loopback(service, ports) {
    const port = ports[service];
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
        throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
    }
    return { protocol: 'http:', hostname: '127.0.0.1', port };
}
const known = (region) => {
    const found = regionOf(region);
    return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};
/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
function serviceEndpoint(service, region, ports = {}) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return loopback(service, ports);
    return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}
/** The dual-stack names of the same service, which AWS answers with for some services. */
function dualStackEndpoint(service, region) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return undefined;
    if (service === 's3')
        return https(`s3.dualstack.${name}.${entry.suffix}`);
    return https(`${service}.${name}.${entry.dualStackSuffix}`);
}
/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
function bucketEndpoint(bucket, region, ports = {}) {
    if (!isBucketName(bucket)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${bucket}" is not a bucket name without dots.`, 'Use 3 to 63 lower-case letters, digits and hyphens.');
    }
    const [{ name }, entry] = known(region);
    return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}
/** The hosts under which an account's ECR registry answers, the usual one first. */
function registryEndpoints(account, region, ports = {}) {
    if (!isAccountId(account)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
    }
    const [{ name }, entry] = known(region);
    if (!entry)
        return [loopback('registry', ports)];
    return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}
/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
function arnPartition(partition) {
    return partition === 'sandbox' ? 'aws-eusc' : partition;
}
/** The audience to propose for a partition: one that no other partition shares. */
function suggestedAudience(region) {
    const [{ name }, entry] = known(region);
    return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/load.js
var load = __nccwpck_require__(2218);
;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
// EXTERNAL MODULE: ../../packages/core/lib/judge.js
var judge = __nccwpck_require__(1926);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/record.js
var record = __nccwpck_require__(6570);
// EXTERNAL MODULE: ../../packages/core/lib/ledger/write.js
var write = __nccwpck_require__(8272);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await __nccwpck_require__.e(/* import() */ 203).then(__nccwpck_require__.bind(__nccwpck_require__, 9203));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await __nccwpck_require__.e(/* import() */ 536).then(__nccwpck_require__.bind(__nccwpck_require__, 9536));
        return createAwsCalls({ boundary, egress: await egress(), env, now });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 6267));
        return createRegistryCredentials({ boundary, aws: calls, env, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8139));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (endpoint) => (await registryCredentials())(endpoint);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        connections: () => open?.connections() ?? [],
        close: () => open?.close(),
    };
}
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/run.js













/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
async function runAction(action, host, options = {}) {
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let outputs = {};
    let judged = { findings: [], failing: [] };
    let record;
    let network;
    let error;
    try {
        warnOfUnknownInputs(host, Object.keys((0,contract/* inputsOf */.Vc)(action)));
        const prepared = await interruption.race(() => prepare(action, host, now));
        const { values, boundary, declared } = prepared;
        host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
        record = await (0,write/* openRecord */.C)({
            folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
            action: action.name,
            version: version/* VERSION */.x,
            job: host.facts,
            boundary: declared,
            inputs: recordableInputs(action, values),
            files,
            secrets: host.secrets,
            now,
        });
        network = lazyNetwork({ boundary, host, now, files });
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = (0,judge/* judge */.S4)(clean.findings ?? [], boundary, now());
        const step = {
            action: action.name,
            title: action.title,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values);
        outputs = setOutputs(action, host, outcome);
        const { fetch } = network;
        if (values.comment)
            await interruption.race(() => comment(step, host, fetch));
    }
    catch (thrown) {
        error = (0,lib_interruption.asSovereignError)(thrown);
    }
    const succeeded = () => error === undefined && judged.failing.length === 0;
    error ??= interruption.cause?.error;
    try {
        await record?.finish({
            status: succeeded() ? 'succeeded' : 'failed',
            outputs,
            findings: judged.findings,
            connections: network?.connections() ?? [],
            ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        });
    }
    catch (thrown) {
        error ??= (0,lib_interruption.asSovereignError)(thrown);
    }
    network?.close();
    error ??= interruption.cause?.error;
    if (error)
        host.fail(error);
    const result = {
        action: action.name,
        status: succeeded() ? 'succeeded' : 'failed',
        interrupted: interruption.cause !== undefined,
        exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok),
        outputs,
        findings: judged.findings,
        failing: judged.failing,
        checks: record?.checks ?? [],
        ...(error && { error }),
    };
    await host.finish(result);
    interruption.stop();
    return result;
}
/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
async function runPost(action, host, options = {}) {
    if (!action.post)
        return { exitCode: errors/* EXIT */.dc.ok, interrupted: false };
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let network;
    let exitCode = errors/* EXIT */.dc.ok;
    try {
        const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
        network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
        const context = contextOf(host, prepared, NO_RECORD, network, files, now);
        await interruption.race(async () => action.post?.(context));
    }
    catch (thrown) {
        const error = (0,lib_interruption.asSovereignError)(thrown);
        host.fail(error);
        exitCode = interruption.cause?.exitCode ?? error.exitCode;
    }
    network?.close();
    interruption.stop();
    return { exitCode, interrupted: interruption.cause !== undefined };
}
async function prepare(action, host, now) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
        if (secret)
            host.mask(secret);
    }
    const values = (0,contract/* parseInputs */.TL)(inputs, (name) => host.rawInput(name));
    const found = await (0,load/* findBoundary */.Wi)({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw (0,load/* boundaryMissing */.lg)();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw (0,load/* boundaryMissing */.lg)();
    if (declared)
        (0,judge/* refuseExpiredExceptions */.Ep)(declared, now());
    return {
        values,
        declared,
        boundary: declared ?? noBoundary(host.workspace),
        sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
    };
}
/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action, host, now) {
    try {
        return await prepare(action, host, now);
    }
    catch (error) {
        host.log.detail(`post step without the boundary: ${(0,errors/* messageOf */.bD)(error)}`);
        return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
    }
}
function warnOfUnknownInputs(host, known) {
    for (const name of host.givenInputs()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
    }
}
/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;
/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= LAST_EPOCH)
        return value;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`, 'It must be whole seconds since 1970, such as 1767225600.');
}
function recordableInputs(action, values) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret));
}
function contextOf(host, prepared, record, network, files, now) {
    const { boundary, sourceDateEpoch } = prepared;
    const { fetch, aws, registryCredentials, tools } = network;
    return {
        boundary,
        host: forAction(host, fetch),
        log: host.log,
        fetch,
        aws,
        registryCredentials,
        record,
        files,
        tools,
        now,
        sourceDateEpoch,
    };
}
/** The part of a host that an action may touch. */
const forAction = (host, fetch) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => host.oidcToken(audience, fetch),
    env: (name) => host.env(name),
});
const withoutRecord = () => {
    throw new TypeError('a post step has no record');
};
const NO_RECORD = {
    id: '',
    folder: '',
    took: withoutRecord,
    made: withoutRecord,
    keep: withoutRecord,
    keepFile: withoutRecord,
    check: withoutRecord,
    fact: withoutRecord,
};
/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host, { findings = [], summary }) {
    if (host.secrets.scrubDeep({ findings, summary }).found) {
        throw (0,record/* ledgerError */.EW)('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values) {
    const { toSummary } = await __nccwpck_require__.e(/* import() */ 537).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action, host, outcome) {
    const outputs = {};
    for (const name of Object.keys(outcome.outputs)) {
        if (!Object.hasOwn(action.outputs, name))
            throw new TypeError(`${action.name} has no output "${name}"`);
    }
    for (const name of Object.keys(action.outputs)) {
        const value = outcome.outputs[name];
        if (value === undefined)
            continue;
        const text = String(value);
        if (host.secrets.holds(text)) {
            throw (0,record/* ledgerError */.EW)('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ambientSecrets)
});

// UNUSED EXPORTS: Secrets

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ../../packages/core/lib/secrets.js

const MASK = '***';
/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;
/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
class Secrets {
    #needles = new Set();
    #ordered;
    /** Registers a secret. A blank one is ignored. */
    add(secret) {
        const forms = [secret, secret.trim()];
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        if (lines.length > 1)
            forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
        for (const form of forms)
            for (const needle of encodings(form))
                if (needle.trim() !== '')
                    this.#needles.add(needle);
        this.#ordered = undefined;
    }
    /** Every form of every secret, longest first. */
    get needles() {
        this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        return this.#ordered;
    }
    holds(text) {
        return this.needles.some((needle) => text.includes(needle));
    }
    scrub(text) {
        let scrubbed = text;
        for (const needle of this.needles)
            if (scrubbed.includes(needle))
                scrubbed = scrubbed.replaceAll(needle, MASK);
        return scrubbed;
    }
    /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
    scrubDeep(value) {
        let found = false;
        const visit = (part) => {
            if (typeof part === 'string') {
                const scrubbed = this.scrub(part);
                if (scrubbed !== part)
                    found = true;
                return scrubbed;
            }
            if (Array.isArray(part))
                return part.map(visit);
            if (typeof part === 'object' && part !== null) {
                return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
            }
            return part;
        };
        return { value: visit(value), found };
    }
    /** Looks for secrets in bytes that come in pieces, across the seams too. */
    scanner() {
        const needles = this.needles.map((needle) => external_node_buffer_namespaceObject.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_namespaceObject.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_namespaceObject.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_namespaceObject.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_namespaceObject.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_namespaceObject.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_namespaceObject.Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes, shift) {
    const text = external_node_buffer_namespaceObject.Buffer.concat([external_node_buffer_namespaceObject.Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0;
    return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}
/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SOVEREIGN_ID_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;
/** Registers the secrets that the environment already holds. */
function ambientSecrets(env) {
    const secrets = new Secrets();
    for (const name of SECRET_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value.length >= MIN_AMBIENT)
            secrets.add(value);
    }
    return secrets;
}


/***/ }),

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createTools: () => (/* binding */ createTools)
});

// UNUSED EXPORTS: toolError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(6698);
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ../../packages/core/lib/child.js



const CHANNEL = 'child_process';
const call = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * Runs `work`, which starts one process by @actions/exec, and takes hold of that process. The library keeps it to itself, so that
 * nothing could end it, and it leaves three things open that are closed here: it dies of a program that does not read its input, of one
 * that the system refuses to start, and its time grows with the square of a line's length.
 */
async function holdingChild(use, work) {
    const id = Symbol('call');
    const listener = (message) => {
        if (call.getStore() === id)
            hold(message.process, use);
    };
    (0,external_node_diagnostics_channel_namespaceObject.subscribe)(CHANNEL, listener);
    try {
        return await call.run(id, work);
    }
    finally {
        (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)(CHANNEL, listener);
    }
}
/** Node publishes a process before it is spawned. */
function hold(child, use) {
    const held = child;
    const spawn = held.spawn;
    held.spawn = (options) => {
        let result = 0;
        try {
            result = spawn.call(held, options);
        }
        catch (error) {
            Object.assign(held, { stdin: new external_node_stream_.PassThrough(), stdout: null, stderr: null });
            process.nextTick(() => held.emit('error', error));
            return result;
        }
        held.stdin?.on('error', () => undefined);
        held.stdout?.on('data', (chunk) => use.output('stdout', chunk));
        held.stderr?.on('data', (chunk) => use.output('stderr', chunk));
        // The library reads no stream that it does not see.
        Object.assign(held, { stdout: null, stderr: null });
        use.started(held);
        return result;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ../../packages/core/lib/tools.js









const toolError = (0,errors/* errorTable */.NN)({
    TOOL_MISSING: { exit: 'usage', about: 'A program is neither on PATH nor in the tool cache, and the boundary names no mirror for it.' },
    TOOL_DIGEST_MISMATCH: { exit: 'policy', about: 'A program does not have the SHA-256 that the boundary names.' },
    TOOL_FAILED: { exit: 'failure', about: 'A program could not be started or was killed.' },
    TOOL_TIMEOUT: { exit: 'failure', about: 'A program did not end within its time limit.' },
    TOOL_OUTPUT_TOO_LARGE: { exit: 'failure', about: 'A program wrote more than a step keeps in memory.' },
});
const OUTPUT_LIMIT = 64 * 1024 * 1024;
const DOWNLOAD_LIMIT = 1024 * 1024 * 1024;
const TIMEOUT_MS = 10 * 60_000;
function createTools(options) {
    const { boundary, env } = options;
    const found = new Map();
    const search = async (name) => {
        if (!/^[a-z0-9][a-z0-9._-]*$/.test(name))
            throw new TypeError(`not a program name: ${name}`);
        const pinned = boundary.tools.find((tool) => tool.name === name);
        const others = [];
        for await (const { file, source } of candidates(name, pinned?.version, env)) {
            const { sha256 } = await (0,hash/* sha256File */.Q)(file);
            if (!pinned || sha256 === pinned.sha256)
                return { name, path: file, sha256, source };
            others.push(`${file} has SHA-256 ${sha256}`);
        }
        if (pinned)
            return download(options, pinned, others);
        throw toolError('TOOL_MISSING', `There is no ${name} on PATH${env.RUNNER_TOOL_CACHE ? ' or in the tool cache' : ''}.`, 'Install it on the runner, or name its mirror and SHA-256 under "tools" in sovereign.yaml.');
    };
    return {
        find(name) {
            let tool = found.get(name);
            if (!tool) {
                tool = search(name);
                found.set(name, tool);
                tool.catch(() => found.delete(name));
            }
            return tool;
        },
        run: (tool, args, settings = {}) => run(tool, args, settings, env),
    };
}
/** The programs of this name that the runner has: on PATH in its order, then in the tool cache. */
async function* candidates(name, version, env) {
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter)) {
        // A relative entry would run what the checked-out repository brings.
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, name);
        if (await isProgram(file))
            yield { file, source: 'path' };
    }
    const cache = env.RUNNER_TOOL_CACHE;
    if (!cache || !(await promises_.stat(external_node_path_.join(cache, name)).catch(() => undefined)))
        return;
    const folder = await cachedFolder(name, version ?? '*');
    if (folder === undefined)
        return;
    for (const file of [external_node_path_.join(folder, name), external_node_path_.join(folder, 'bin', name)])
        if (await isProgram(file))
            yield { file, source: 'cache' };
}
async function isProgram(file) {
    try {
        await promises_.access(file, external_node_fs_.constants.X_OK);
        return (await promises_.stat(file)).isFile();
    }
    catch {
        return false;
    }
}
async function cachedFolder(name, version) {
    const { find } = await Promise.all(/* import() */[__nccwpck_require__.e(44), __nccwpck_require__.e(775), __nccwpck_require__.e(806), __nccwpck_require__.e(777)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2777));
    // It prints what it looks at as debug commands, which would end up between the lines of --json.
    const write = process.stdout.write;
    process.stdout.write = () => true;
    try {
        return find(name, version) || undefined;
    }
    finally {
        process.stdout.write = write;
    }
}
async function download({ fetch, folder }, pinned, others) {
    const { name, url, sha256 } = pinned;
    const details = [...others];
    const response = await fetch(url, { purpose: `mirror of ${name}`, redirect: 'follow' });
    if (response.status !== 200 || !response.body) {
        await response.body?.cancel();
        throw toolError(others.length > 0 ? 'TOOL_DIGEST_MISMATCH' : 'TOOL_MISSING', `The mirror of ${name} answered ${response.status}${others.length > 0 ? ', and no program on the runner has the SHA-256 of the boundary' : ''}.`, 'Check the address of the mirror in sovereign.yaml.', { details });
    }
    const target = external_node_path_.join(folder(), 'tools', sha256, name);
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await promises_.mkdir(external_node_path_.dirname(target), { recursive: true, mode: 0o700 });
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        await (0,external_node_stream_promises_.pipeline)(response.body, async function* (source) {
            for await (const chunk of source) {
                size += chunk.length;
                if (size > DOWNLOAD_LIMIT)
                    throw toolError('TOOL_FAILED', `The mirror of ${name} sends more than 1 GiB.`, 'Check its address.');
                hash.update(chunk);
                yield chunk;
            }
        }, (0,external_node_fs_.createWriteStream)(temporary, { mode: 0o600, flags: 'wx' }));
        const actual = hash.digest('hex');
        if (actual !== sha256) {
            throw toolError('TOOL_DIGEST_MISMATCH', `The mirror of ${name} sent a file with SHA-256 ${actual}.`, `sovereign.yaml names ${sha256}. Find out which one is right before you change it; archives must be unpacked on the mirror.`, { details });
        }
        await promises_.chmod(temporary, 0o700);
        await promises_.rename(temporary, target);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true });
        throw error instanceof errors/* SovereignError */.Rj ? error : (0,files/* writeFailure */.EU)(target, error);
    }
    return { name, path: target, sha256, source: 'mirror' };
}
const KEPT = /^(?:PATH|HOME|TMPDIR|TMP|TEMP|LANG|LC_[A-Z]+|SystemRoot)$/;
function cleanEnvironment(env, given) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && KEPT.test(entry[0]));
    return { ...Object.fromEntries(kept), ...given };
}
async function run(tool, args, { env: given = {}, input = '', cwd, timeout = TIMEOUT_MS }, env) {
    const environment = cleanEnvironment(env, given);
    if ([tool.path, ...args, ...Object.entries(environment).flat()].some((text) => text.includes('\0'))) {
        throw toolError('TOOL_FAILED', `${tool.name} cannot be given a NUL byte.`, 'Look at the arguments and variables of the step.');
    }
    const { exec } = await __nccwpck_require__.e(/* import() */ 775).then(__nccwpck_require__.bind(__nccwpck_require__, 4775));
    const output = { stdout: [], stderr: [] };
    let size = 0;
    let stopped;
    let child;
    const stop = (reason) => {
        stopped ??= reason;
        child?.kill('SIGKILL');
    };
    const use = {
        started: (process) => {
            child = process;
            if (stopped)
                child.kill('SIGKILL');
        },
        output: (stream, chunk) => {
            size += chunk.length;
            if (size > OUTPUT_LIMIT)
                stop('TOOL_OUTPUT_TOO_LARGE');
            else
                output[stream].push(chunk);
        },
    };
    const timer = setTimeout(() => stop('TOOL_TIMEOUT'), timeout);
    const killWithUs = () => child?.kill('SIGKILL');
    process.once('exit', killWithUs);
    let exitCode;
    try {
        exitCode = await holdingChild(use, () => exec(`"${tool.path.replaceAll('"', '\\"')}"`, [...args], {
            silent: true,
            ignoreReturnCode: true,
            // How long output is waited for that a process left behind by the program still holds open.
            delay: 1_000,
            env: environment,
            input: Buffer.from(input),
            ...(cwd !== undefined && { cwd }),
        }));
    }
    catch (error) {
        throw toolError('TOOL_FAILED', `${tool.name} cannot be run: ${(0,errors/* messageOf */.bD)(error)}`, 'Check that it is made for this machine.', {
            cause: error,
        });
    }
    finally {
        clearTimeout(timer);
        process.off('exit', killWithUs);
    }
    if (stopped === 'TOOL_TIMEOUT') {
        throw toolError('TOOL_TIMEOUT', `${tool.name} did not end within ${timeout / 1000} s.`, 'See what it waits for by running it by hand.');
    }
    if (stopped === 'TOOL_OUTPUT_TOO_LARGE') {
        throw toolError('TOOL_OUTPUT_TOO_LARGE', `${tool.name} wrote more than 64 MiB.`, 'See what it writes by running it by hand.');
    }
    if (exitCode === null)
        throw toolError('TOOL_FAILED', `${tool.name} was killed.`, 'Look for an out-of-memory kill on the runner.');
    const text = (chunks) => Buffer.concat(chunks).toString('utf8');
    return { exitCode, stdout: text(output.stdout), stderr: text(output.stderr) };
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3575);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
