import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
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

/***/ 3898:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;

/***/ }),

/***/ 2949:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./left-out.js");

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

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ sbomGenerate)
});

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./lib/graph.js
var lib_graph = __nccwpck_require__(6772);
// EXTERNAL MODULE: ./lib/purl.js
var lib_purl = __nccwpck_require__(6919);
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
    const needed = readings.flatMap(({ packages }) => packages.flatMap((pkg) => (pkg.needed === undefined ? [] : [{ to: pkg, kind: pkg.needed }])));
    // Each edge is looked at once, and again where its kind is for a later wave.
    let waiting = [...readings.map(({ root }) => ({ to: root, kind: 'required' })), ...needed];
    for (const [scope, follows] of waves) {
        const later = [];
        const open = [waiting];
        for (let edges = open.pop(); edges; edges = open.pop()) {
            for (const edge of edges) {
                const { to, kind } = edge;
                if (scopes.has(to))
                    continue;
                if (!follows(kind)) {
                    later.push(edge);
                    continue;
                }
                scopes.set(to, scope);
                open.push(to.edges);
            }
        }
        waiting = later;
    }
    return scopes;
}

;// CONCATENATED MODULE: ./lib/shelf.js

/** Facts that one place may give where another does not. */
const LATER = ['distribution', 'licence', 'supplier', 'deployable'];
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
    /** The first of each. */
    #byPurl = new Map();
    /** All but the first of each purl. */
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
        for (const key of LATER)
            if (!draft.facts[key] && facts[key])
                draft.facts = { ...draft.facts, [key]: facts[key] };
        const place = facts.place ?? file;
        if (place !== '')
            draft.places.add(place);
        const first = facts.hashes.length === 0 || this.#byPurl.get(baseRef(facts)) === draft;
        for (const hash of facts.hashes) {
            draft.hashes.set(hash.algorithm, hash);
            if (!first)
                this.#byDigest.set(digestKey(facts, hash), draft);
        }
        if (facts.artifacts)
            this.#addArtifacts(draft, facts.artifacts, file);
        return draft;
    }
    /** An index has one file of a name for a version, whatever mirror a lockfile has it from. */
    #addArtifacts({ facts, artifacts }, added, file) {
        let differs = false;
        for (const artifact of added) {
            const name = artifact.url.slice(artifact.url.lastIndexOf('/') + 1);
            const before = artifacts.get(name);
            if (before)
                differs ||= artifact.hashes.some(({ algorithm, hex }) => before.hashes.some((hash) => hash.algorithm === algorithm && hash.hex !== hex));
            // Some lockfiles have names alone, which is less than an address.
            if (!before?.url.includes('/'))
                artifacts.set(name, artifact);
        }
        if (differs)
            this.conflicts.push({ purl: baseRef(facts), file });
    }
    #find(facts, file) {
        if (facts.folder !== undefined)
            return this.#byFolder.get(projectKey(facts));
        const first = this.#byPurl.get(baseRef(facts));
        if (!first || facts.hashes.length === 0)
            return first;
        if (facts.hashes.some(({ algorithm, hex }) => first.hashes.get(algorithm)?.hex === hex))
            return first;
        for (const hash of facts.hashes) {
            const same = this.#byDigest.get(digestKey(facts, hash));
            if (same)
                return same;
        }
        if (!facts.hashes.some(({ algorithm }) => first.hashes.has(algorithm)))
            return first;
        // A file that lies in a tree was built there or anywhere; only what a registry gives is published once.
        if (!facts.deployable)
            this.conflicts.push({ purl: baseRef(facts), file });
        return undefined;
    }
    #make(facts) {
        const { folder, bundled = false } = facts;
        const draft = {
            facts,
            folder,
            hashes: new Map(),
            artifacts: new Map(),
            scope: undefined,
            bundled,
            gap: undefined,
            known: false,
            edges: new Map(),
            places: new Set(),
        };
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
        const { facts, folder, hashes, artifacts, scope, bundled, known, edges, places } = draft;
        // What one lockfile does not say, another may.
        const gap = known && draft.gap?.state === 'unknown' ? undefined : draft.gap;
        const { type, namespace, name, version, purl, distribution, vcs, licence, supplier, deployable, kind } = facts;
        const component = {
            ref: refs.get(draft),
            type,
            name,
            hashes: hashes.size < 2 ? [...hashes.values()] : [...hashes.values()].sort((a, b) => (0,lib_graph/* byText */.z)(a.algorithm, b.algorithm)),
            places: places.size < 2 ? [...places] : [...places].sort(lib_graph/* byText */.z),
            firstParty: folder !== undefined,
            bundled,
            extraneous: scope === undefined,
            scope: scope ?? 'optional',
            edges: edgesOf(edges, refs),
        };
        // One by one, because a spread for each costs several times as much.
        if (namespace)
            component.namespace = namespace;
        if (version)
            component.version = version;
        if (purl)
            component.purl = purl;
        if (distribution)
            component.distribution = distribution;
        if (vcs)
            component.vcs = vcs;
        if (licence)
            component.licence = licence;
        if (supplier)
            component.supplier = supplier;
        if (deployable)
            component.deployable = deployable;
        if (kind)
            component.kind = kind;
        if (artifacts.size > 0)
            component.artifacts = [...artifacts.values()].sort((a, b) => (0,lib_graph/* byText */.z)(a.url, b.url));
        if (gap)
            component.gap = gap;
        components.set(draft, component);
    }
    return components;
}
function edgesOf(edges, refs) {
    const list = [];
    for (const [to, kind] of edges)
        list.push({ to: refs.get(to), kind });
    return list.length < 2 ? list : list.sort((a, b) => (0,lib_graph/* byText */.z)(a.to, b.to));
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
        const [only] = group;
        if (only && group.length === 1) {
            refs.set(only, base);
            continue;
        }
        for (const draft of group) {
            // A project and a published package, or one package with two digests: told apart by what does not change with the machine.
            const strongest = [...draft.hashes.values()].sort((a, b) => (0,lib_graph/* byText */.z)(b.algorithm, a.algorithm))[0];
            const fragment = draft.folder ?? (strongest ? `${strongest.algorithm}:${strongest.hex}` : 'no-hash');
            refs.set(draft, `${base}#${encodeURI(fragment.toWellFormed())}`);
        }
    }
    return refs;
}
const baseRef = ({ purl, type, namespace, name, version }) => purl ?? `${type}:${namespace ? `${namespace}/` : ''}${name}${version ? `@${version}` : ''}`;
/** A folder can hold projects of several ecosystems. */
const projectKey = ({ type, folder }) => `${type}\n${folder}`;
const digestKey = (facts, { algorithm, hex }) => `${baseRef(facts)}\n${algorithm}\n${hex}`;

;// CONCATENATED MODULE: ./lib/assemble.js




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
        components: [...components.values()].sort((a, b) => (0,lib_graph/* byText */.z)(a.ref, b.ref)),
        gaps: options.gaps,
        ...(options.scope !== undefined && { scope: options.scope }),
        development: options.development,
        phase: options.phase ?? 'pre-build',
    };
    return { graph, conflicts: shelf.conflicts };
}
function rootOf(top, { name: given, version: givenVersion, fallbackName }) {
    const root = top ?? { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
    if (!given && !givenVersion && root.name)
        return root;
    // An image stays the one that its digest names.
    if (root.kind === 'container')
        return { ...root, name: given || root.name, ...(givenVersion && { version: givenVersion }), edges: [] };
    const { type, folder, licence, supplier, kind } = root;
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
        ...(top && (given || root.name) && { purl: (0,lib_purl/* purlOf */.V)({ type, namespace: namespace && lower(namespace), name: lower(name), version }) }),
        ...(folder !== undefined && { folder }),
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        ...(kind && { kind }),
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ./lib/deployable.js
var deployable = __nccwpck_require__(485);
// EXTERNAL MODULE: ./lib/document.js
var lib_document = __nccwpck_require__(2515);
;// CONCATENATED MODULE: ./lib/write/cyclonedx-versions.js
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
/** 1.5 does not say who made a component, only who supplies it, nor where its source is given, nor whether its licence was declared. */
function componentIn15(component) {
    const { licenses, manufacturer, externalReferences } = component;
    // The maker has an address, which the supplier of the same name has not.
    const { supplier: _, ...named } = component;
    return {
        ...(manufacturer ? renamed(named, 'manufacturer', 'supplier') : component),
        ...(licenses && { licenses: licenses.map(licenceIn15) }),
        ...(externalReferences && { externalReferences: externalReferences.filter(({ type }) => type !== 'source-distribution') }),
    };
}
function licenceIn15({ acknowledgement, license, ...rest }) {
    return isJson(license) ? { ...rest, license: licenceIn15(license) } : rest;
}
const isJson = (value) => typeof value === 'object' && value !== null;
/** An object with another name for one of its members, at the same place. */
const renamed = (object, from, to) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));

;// CONCATENATED MODULE: ./lib/write/cyclonedx.js



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
        components: components.map((component) => componentOf(component, graph, facts)),
        dependencies: [root, ...components].map(({ ref, edges }) => ({
            ref,
            ...(edges.length > 0 && { dependsOn: edges.map(({ to }) => to) }),
        })),
        compositions: compositionsOf(graph),
    };
}
function metadataOf(graph, facts) {
    const { root, gaps, scope, development, phase } = graph;
    const { tool, engine, epoch, organization } = facts;
    const manufacturer = organization && creatorOf(organization);
    return {
        ...(epoch !== undefined && { timestamp: (0,lib_document/* isoTime */.Ly)(epoch) }),
        lifecycles: [{ phase }],
        tools: {
            components: [
                { type: 'application', name: tool.name, version: tool.version },
                ...(engine
                    ? [{ type: 'application', name: engine.name, version: engine.version, hashes: [{ alg: 'SHA-256', content: engine.sha256 }] }]
                    : []),
            ],
        },
        ...(manufacturer && { manufacturer }),
        component: { ...componentOf(root, graph, facts), scope: undefined },
        properties: [
            { name: 'sovereign:sbom:development', value: development === 'mark' ? 'marked as excluded' : 'left out' },
            ...(scope === undefined ? [] : [{ name: 'sovereign:sbom:scope', value: scope }]),
            ...gaps.map((value) => ({ name: 'sovereign:sbom:incomplete', value })),
        ],
    };
}
/** BSI TR-03183-2 wants an e-mail address, or else a URL, and not both. */
const creatorOf = ({ name, url, email }) => ({ name, ...(email ? { contact: [{ email }] } : url && { url: [url] }) });
/**
 * Who a package names as the one that keeps it is its creator in the TR's sense (3.2.9, 8.1.8), where there is an address, and its
 * supplier in that of NTIA.
 */
function partiesOf({ firstParty, supplier }, { organization }) {
    const own = firstParty ? organization : undefined;
    if (own)
        return { manufacturer: creatorOf(own) };
    const party = supplier && (0,lib_document/* partyOf */.MS)(supplier);
    if (!party)
        return {};
    // An address once is enough.
    return party.url || party.email ? { manufacturer: creatorOf(party), supplier: { name: party.name } } : { supplier: { name: party.name } };
}
function componentOf(component, graph, facts) {
    const { ref, namespace, name, version, scope, hashes, distribution, vcs, licence, purl } = component;
    const { files, more } = (0,deployable/* listedFiles */.Ho)(component);
    const properties = propertiesOf(component, files, more);
    const places = (0,lib_document/* ownPlaces */.Ps)(component, graph);
    const references = [
        ...files.map(({ url, hashes: digests }) => ({ type: 'distribution', url, ...hashesOf(digests) })),
        // The first is for readers of repositories, the second is where the TR has the address of the source (table 11).
        ...(vcs ? ['vcs', 'source-distribution'].map((type) => ({ type, url: vcs })) : []),
    ];
    return {
        type: (0,lib_document/* kindOf */.I)(component),
        'bom-ref': ref,
        ...partiesOf(component, facts),
        ...(namespace && { group: namespace }),
        name,
        ...(version && { version }),
        scope,
        // Without a place to get the archive from, its digest still says which it is.
        ...(distribution === undefined && hashesOf(hashes)),
        ...(licence && { licenses: [licenceOf(licence, facts)] }),
        ...(purl && { purl }),
        ...(references.length > 0 && { externalReferences: references }),
        ...(places.length > 0 && { evidence: { occurrences: places.map((location) => ({ location })) } }),
        ...(properties.length > 0 && { properties }),
    };
}
const hashesOf = (hashes) => hashes.length > 0 ? { hashes: hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex })) } : {};
function licenceOf(declared, { readLicence }) {
    const acknowledgement = 'declared';
    const licence = readLicence(declared);
    if (licence.kind === 'expression')
        return { expression: licence.expression, acknowledgement };
    return { license: licence.kind === 'id' ? { id: licence.id, acknowledgement } : { name: licence.name, acknowledgement } };
}
function propertiesOf(component, files, more) {
    const { scope, bundled, extraneous, gap, type } = component;
    const properties = [];
    const add = (name, value) => void properties.push({ name, value });
    const nature = (0,deployable/* natureOf */.PC)(files);
    if (nature) {
        // Which of several files is installed, nobody knows before.
        if (files.length === 1 && more === 0)
            add('bsi:component:filename', files[0].name);
        add('bsi:component:executable', nature.executable ? 'executable' : 'non-executable');
        add('bsi:component:archive', nature.archive ? 'archive' : 'no archive');
        add('bsi:component:structured', nature.structured ? 'structured' : 'unstructured');
    }
    if (more > 0)
        add('sovereign:sbom:more-distributions', `${more}, each for one platform; the lockfile has them all`);
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

;// CONCATENATED MODULE: ./lib/write/spdx-common.js


/** What the two generations of SPDX say in the same words. */
/** Name of a document: that of its root, with the version. */
const documentName = ({ root }) => (0,lib_document/* fullName */.fq)(root) + (root.version ? `-${root.version}` : '');
/** Where a document's identifier stands: the site of its creator, or else the one that the specification offers (2.3, clause 6.5). */
function namespaceOf(graph, { organization }, uuid) {
    // A fragment is for what is in the document.
    const { origin, pathname } = new URL(organization?.url ?? 'https://spdx.org');
    const site = origin + pathname.replace(/\/+$/, '');
    // It stands in each identifier: a digest as version would be half of the document.
    const name = documentName(graph).replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+$/, '');
    return `${site}/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${uuid}`;
}
/** What is said about the time where none is known that two runs would agree on: the epoch stands for it. */
const NO_TIME = 'The time of creation is not known: there was neither SOURCE_DATE_EPOCH nor a commit.';
/** What the document as a whole leaves out; empty when it is complete. */
function documentComment({ gaps, scope, development }) {
    const lines = gaps.map((gap) => `Incomplete: ${gap}.`);
    if (scope !== undefined)
        lines.push(`Scope: ${scope}.`);
    if (development === 'exclude')
        lines.push('Development dependencies are left out.');
    return lines.join('\n');
}
/** Facts of a component that SPDX has no field for. */
const componentComments = ({ scope, extraneous }) => [
    ...(scope === 'excluded' ? ['Development only.'] : []),
    ...(extraneous ? ['In the lockfile, but nothing requires it.'] : []),
];
/** What nearly all names are from the start. */
const IDENTIFIER = /^(?!-)[A-Za-z0-9.-]{0,100}$/;
/**
 * A name of its own for each component, by ref, of letters, digits, `.` and `-` as SPDX identifiers are; where that changes a
 * name, a digest keeps it apart from others.
 */
function identifiersOf(components) {
    const identifiers = new Map();
    const taken = new Set();
    for (const component of components) {
        const raw = `${(0,lib_document/* fullName */.fq)(component)}${component.version ? `-${component.version}` : ''}`;
        const plain = IDENTIFIER.test(raw)
            ? raw
            : raw
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

;// CONCATENATED MODULE: ./lib/write/spdx.js




const DOCUMENT = 'SPDXRef-DOCUMENT';
/** SPDX 2.3 JSON (ISO/IEC 5962 and its successor). */
const writeSpdx = (graph, facts) => {
    const all = [graph.root, ...graph.components];
    const ids = idsOf(all);
    const licences = new LicenceReferences(facts);
    const packages = all.map((component) => packageOf(component, graph, ids, licences, facts));
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
function creationInfoOf({ epoch, tool, engine, organization }) {
    return {
        // SPDX needs a time.
        created: (0,lib_document/* isoTime */.Ly)(epoch ?? 0),
        creators: [
            ...(organization ? [organizationText(organization)] : []),
            ...[tool, ...(engine ? [engine] : [])].map(({ name, version }) => `Tool: ${name}-${version}`),
        ],
        ...(epoch === undefined && { comment: NO_TIME }),
    };
}
/** A supplier or creator. Of one that is not known to be a person, SPDX can only say that it is an organization. */
function organizationText({ name, email }) {
    // Parentheses would be read as those around an e-mail address.
    const plain = name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
    return `Organization: ${plain} (${email ?? ''})`;
}
function packageOf(component, graph, ids, licences, facts) {
    const { ref, version, distribution, vcs, hashes, licence, purl, firstParty, supplier, gap } = component;
    const { files, more } = (0,deployable/* listedFiles */.Ho)(component);
    const [file, ...others] = files;
    const party = (firstParty && facts.organization) || (supplier && (0,lib_document/* partyOf */.MS)(supplier));
    const places = (0,lib_document/* ownPlaces */.Ps)(component, graph);
    const references = [
        ...(purl ? [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] : []),
        // One package has one address and one list of digests; of several files, each stands as installers write one with its digest.
        ...(others.length > 0 || more > 0 ? files.map(referenceOf) : []),
    ];
    const comments = [
        ...componentComments(component),
        ...(gap ? [`Dependencies ${gap.state}: ${gap.reason}.`] : []),
        ...(more > 0 ? [`${more} more files, each for one platform; the lockfile has them all.`] : []),
    ];
    return {
        SPDXID: ids.get(ref),
        name: (0,lib_document/* fullName */.fq)(component),
        ...(version && { versionInfo: version }),
        ...(file?.nature && others.length === 0 && more === 0 && { packageFileName: file.name }),
        ...(party && { supplier: organizationText(party) }),
        downloadLocation: vcs ?? (distribution && !distribution.startsWith('file:') ? distribution : 'NOASSERTION'),
        filesAnalyzed: false,
        ...(hashes.length > 0 && {
            checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex })),
        }),
        ...(places.length > 0 && { sourceInfo: `Found in ${places.join(', ')}.` }),
        licenseDeclared: licence ? licences.expressionFor(licence) : 'NOASSERTION',
        ...(references.length > 0 && { externalRefs: references }),
        primaryPackagePurpose: (0,lib_document/* kindOf */.I)(component).toUpperCase().replace('-', '_'),
        ...(comments.length > 0 && { comment: comments.join(' ') }),
    };
}
const referenceOf = ({ url, hashes }) => ({
    referenceCategory: 'OTHER',
    referenceType: 'distribution',
    referenceLocator: url +
        hashes
            .slice(-1)
            .map(({ algorithm, hex }) => `#${algorithm.toLowerCase().replace('-', '')}=${hex}`)
            .join(''),
});
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
        return [...this.#infos].sort(([a], [b]) => (0,lib_graph/* byText */.z)(a, b)).map(([, info]) => info);
    }
}

;// CONCATENATED MODULE: ./lib/write/spdx3-element.js
/** The identifier, within the document, of the one creation that all elements are of. */
const CREATION = '_:creation';
const elementOf = (type, spdxId, members) => ({
    type,
    spdxId,
    creationInfo: CREATION,
    ...members,
});

;// CONCATENATED MODULE: ./lib/write/spdx3-edges.js

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

;// CONCATENATED MODULE: ./lib/write/spdx3.js







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
        ...all.map((component) => spdx3_packageOf(component, graph, scope)),
        ...all.flatMap((component) => artifactsOf(component, scope)),
        ...licencesOf(all, scope),
        ...all.flatMap((component) => dependenciesOf(component, graph, nameOf, iri)),
    ];
    const agents = [...agentsOf(scope), ...suppliersOf(all, scope)];
    const profileConformance = ['core', 'software', 'simpleLicensing'];
    const comment = documentComment(graph);
    const collection = { ...(comment && { comment }), profileConformance };
    const bill = elementOf('software_Sbom', iri('sbom'), {
        name: documentName(graph),
        ...collection,
        rootElement: [iri(`package/${nameOf(graph.root.ref)}`)],
        element: content.map(({ spdxId }) => spdxId),
        // A lockfile is part of the source; what was built is analyzed.
        software_sbomType: [graph.phase === 'pre-build' ? 'source' : 'analyzed'],
    });
    // An element of its own: one on the site of SPDX is not in the document, and no validator could tell that it is a licence.
    const dataLicence = elementOf('simplelicensing_LicenseExpression', iri('data-licence'), { simplelicensing_licenseExpression: 'CC0-1.0' });
    const document = elementOf('SpdxDocument', iri('document'), {
        name: documentName(graph),
        ...collection,
        dataLicense: dataLicence.spdxId,
        rootElement: [bill.spdxId],
        element: [bill, dataLicence, ...agents].map(({ spdxId }) => spdxId),
    });
    return [creationOf(scope), document, dataLicence, ...agents, bill, ...content];
}
function creationOf({ facts: { epoch, engine }, iri, organization }) {
    return {
        type: 'CreationInfo',
        '@id': CREATION,
        specVersion: '3.0.1',
        // SPDX needs a time and somebody who created the document.
        created: (0,lib_document/* isoTime */.Ly)(epoch ?? 0),
        createdBy: [organization ?? iri('software-agent')],
        createdUsing: [iri('tool'), ...(engine ? [iri('engine')] : [])],
        ...(epoch === undefined && { comment: NO_TIME }),
    };
}
function agentsOf({ facts, iri, organization }) {
    const { name, version } = facts.tool;
    const { engine } = facts;
    const tools = [
        elementOf('Tool', iri('tool'), { name: `${name}-${version}` }),
        ...(engine
            ? [
                elementOf('Tool', iri('engine'), {
                    name: `${engine.name}-${engine.version}`,
                    ...verifiedBy([{ algorithm: 'SHA-256', hex: engine.sha256 }]),
                }),
            ]
            : []),
    ];
    if (!organization || !facts.organization)
        return [elementOf('SoftwareAgent', iri('software-agent'), { name }), ...tools];
    return [organizationOf(facts.organization, organization), ...tools];
}
/** BSI TR-03183-2 wants an e-mail address, or else a URL. */
function organizationOf({ name, email, url }, iri) {
    const identifier = email ? identifierOf('email', email) : url && identifierOf('urlScheme', url);
    return elementOf('Organization', iri, { name, ...(identifier && { externalIdentifier: [identifier] }) });
}
/** The IRI of who keeps a component. Whether it is a person is not known; the TR knows no third. */
function partyIri({ firstParty, supplier }, { iri, organization }) {
    if (firstParty && organization)
        return { spdxId: organization };
    const party = supplier && (0,lib_document/* partyOf */.MS)(supplier);
    return party && { party, spdxId: iri(`supplier/${(0,hash/* sha256Hex */.f)(JSON.stringify([party.name, party.email, party.url])).slice(0, 16)}`) };
}
function suppliersOf(components, scope) {
    const suppliers = new Map();
    for (const component of components) {
        const { party, spdxId } = partyIri(component, scope) ?? {};
        if (party && spdxId !== undefined && !suppliers.has(spdxId))
            suppliers.set(spdxId, organizationOf(party, spdxId));
    }
    return [...suppliers].sort(([a], [b]) => (0,lib_graph/* byText */.z)(a, b)).map(([, element]) => element);
}
const identifierOf = (externalIdentifierType, identifier) => ({
    type: 'ExternalIdentifier',
    externalIdentifierType,
    identifier,
});
function spdx3_packageOf(component, graph, scope) {
    const { ref, version, purl, vcs, distribution, hashes } = component;
    const { iri, nameOf } = scope;
    const files = (0,deployable/* publishedFiles */.yE)(component);
    const addresses = files.map(({ url }) => url).filter(isAddress);
    const download = vcs ?? (distribution && isAddress(distribution) ? distribution : undefined);
    const references = [
        ...(addresses.length > 0 ? [spdx3_referenceOf('binaryArtifact', addresses)] : []),
        ...(vcs ? [spdx3_referenceOf('sourceArtifact', [vcs])] : []),
    ];
    const comment = componentComments(component).join(' ');
    const places = (0,lib_document/* ownPlaces */.Ps)(component, graph);
    const party = partyIri(component, scope);
    return elementOf('software_Package', iri(`package/${nameOf(ref)}`), {
        name: (0,lib_document/* fullName */.fq)(component),
        ...(comment && { comment }),
        ...(purl && { externalIdentifier: [identifierOf('packageUrl', purl)] }),
        ...(references.length > 0 && { externalRef: references }),
        ...(party && { originatedBy: [party.spdxId], suppliedBy: party.spdxId }),
        // Without the name of the archive there is no element for it, but its digest still says which it is.
        ...(filesToName(component).length === 0 && verifiedBy(hashes)),
        software_primaryPurpose: PURPOSES[(0,lib_document/* kindOf */.I)(component)],
        ...(version && { software_packageVersion: version }),
        ...(purl && { software_packageUrl: purl }),
        ...(download !== undefined && { software_downloadLocation: download }),
        ...(places.length > 0 && { software_sourceInfo: `Found in ${places.join(', ')}.` }),
    });
}
const PURPOSES = {
    application: 'application',
    container: 'container',
    'operating-system': 'operatingSystem',
    library: 'library',
};
const spdx3_referenceOf = (externalRefType, locator) => ({ type: 'ExternalRef', externalRefType, locator });
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
/** A single address can be anything, such as that of a repository; what its name tells, or one of several, is a file. */
function filesToName(component) {
    const files = (0,deployable/* publishedFiles */.yE)(component);
    return component.artifacts ? files : files.filter(({ nature }) => nature);
}
/** The files that a component is published as, and that they are. */
function artifactsOf(component, { iri, nameOf }) {
    const name = nameOf(component.ref);
    const elements = filesToName(component).map((file, index) => elementOf('software_File', iri(`file/${name}${component.artifacts ? `/${index + 1}` : ''}`), {
        name: file.name,
        ...verifiedBy(file.hashes),
        ...(file.nature && {
            software_primaryPurpose: file.nature.archive ? 'archive' : file.nature.executable ? 'executable' : 'file',
            // In the words of the TR (table 9).
            software_additionalPurpose: [
                ...(file.nature.executable ? ['executable'] : []),
                ...(file.nature.archive ? ['archive'] : []),
                file.nature.structured ? 'container' : 'firmware',
            ],
        }),
    }));
    if (elements.length === 0)
        return [];
    return [
        ...elements,
        elementOf('Relationship', iri(`published-as/${name}`), {
            relationshipType: 'hasDistributionArtifact',
            from: iri(`package/${name}`),
            to: elements.map(({ spdxId }) => spdxId),
        }),
    ];
}
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
    const sorted = (elements) => [...elements].sort(([a], [b]) => (0,lib_graph/* byText */.z)(a, b)).map(([, element]) => element);
    return [...sorted(texts), ...sorted(expressions), ...declarations];
}

;// CONCATENATED MODULE: ./lib/documents.js





const CYCLONEDX = 'application/vnd.cyclonedx+json';
const SPDX = 'application/spdx+json';
const FORMATS = {
    cyclonedx: { write: cycloneDxWriter('1.6'), extension: '.cdx.json', mediaType: CYCLONEDX },
    spdx: { write: writeSpdx, extension: '.spdx.json', mediaType: SPDX },
    'cyclonedx-1.5': { write: cycloneDxWriter('1.5'), extension: '.1.5.cdx.json', mediaType: CYCLONEDX },
    'cyclonedx-1.7': { write: cycloneDxWriter('1.7'), extension: '.1.7.cdx.json', mediaType: CYCLONEDX },
    'spdx-3.0.1': { write: writeSpdx3, extension: '.spdx3.json', mediaType: SPDX },
};
/** What GitLab takes of a CycloneDX report where nobody has set `ci_max_artifact_size_cyclonedx`. */
const GITLAB_LIMIT = 1024 * 1024;
/** The formats that an input names, each once. @throws INPUT_INVALID */
const formatsOf = (names) => new Set(names.map((name) => {
    if (Object.hasOwn(FORMATS, name))
        return name;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Input "formats" names ${JSON.stringify(name)}.`, `Formats are ${Object.keys(FORMATS).join(', ')}.`);
}));
/** Writes a document of each format and keeps it in the ledger. @throws FILE_UNWRITABLE */
async function writeDocuments({ files, record, log, host }, graph, facts, { formats, folder }) {
    const written = { documents: [], outputs: {} };
    for (const format of formats) {
        const { write, extension, mediaType } = FORMATS[format];
        const text = write(graph, facts);
        const file = files.relative(external_node_path_.join(folder, fileNameOf(graph.root.name) + extension));
        await files.write(file, text);
        const { sha256, size = 0 } = await record.keepFile(external_node_path_.basename(file), file, mediaType);
        written.documents.push(file);
        if (format === 'cyclonedx' || format === 'spdx') {
            written.outputs[format] = file;
            written.outputs[`${format}-sha256`] = sha256;
        }
        log.info(`${file}: components ${graph.components.length}.`);
        if (host.facts.product === 'gitlab' && mediaType === CYCLONEDX && size > GITLAB_LIMIT)
            log.warn(tooLarge(file, size, graph));
    }
    return written;
}
function tooLarge(file, size, { development }) {
    const smaller = development === 'mark' ? ', or leave development dependencies out with "dev: exclude"' : '';
    return (`${file} has ${Math.ceil(size / 1024)} KiB. As a report of type "cyclonedx", GitLab takes 1024 KiB unless its administrator has set ` +
        `ci_max_artifact_size_cyclonedx higher (GitLab.com has 5120): have it raised${smaller}.`);
}
/** A file name that every system takes: no folders, no leading dot, at most 100 characters. */
const fileNameOf = (name) => name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'sbom';

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(2705);
;// CONCATENATED MODULE: ./lib/licence-tree.js

/**
 * Makes a function that turns a licence into its tree.
 * @returns undefined for a licence that is no expression
 */
async function treeReader() {
    const { default: parse } = await __nccwpck_require__.e(/* import() */ 5826).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5826, 19));
    return (licence) => {
        if (licence.kind === 'name')
            return undefined;
        return treeOf(parse(licence.kind === 'id' ? licence.id : licence.expression));
    };
}
function treeOf(info) {
    if ('license' in info) {
        const { license, plus, exception } = info;
        // GNU licences have names of their own for both, and their old names mean the version alone.
        const [, base = license, suffix] = /^(.+?)(-only|-or-later)?$/.exec(license) ?? [];
        return { kind: 'licence', id: base, orLater: plus === true || suffix === '-or-later', ...(exception && { exception }) };
    }
    const kind = info.conjunction;
    const of = [treeOf(info.left), treeOf(info.right)].flatMap((part) => (part.kind === kind ? part.of : [part]));
    return { kind, of };
}
/** The same text for expressions that mean the same but for the order and repetition of operands. */
function treeKey(tree) {
    if (tree.kind === 'licence')
        return `${tree.id}${tree.orLater ? '+' : ''}${tree.exception ? ` WITH ${tree.exception}` : ''}`;
    const parts = [...new Set(tree.of.map(treeKey))].sort(lib_graph/* byText */.z);
    return parts.length === 1 ? parts[0] : `(${parts.join(` ${tree.kind.toUpperCase()} `)})`;
}

// EXTERNAL MODULE: ./lib/read/document.js
var read_document = __nccwpck_require__(8688);
;// CONCATENATED MODULE: ./lib/compare/versions.js
/** Longer ones are no versions, such as a URL. */
const LONGEST = 128;
/** What cannot be put in an order: digests, commits, and texts without a number at their start. */
const isOrdered = (version) => version.length <= LONGEST && /^(?:v|=)?\d/i.test(version) && !/^[0-9a-f]{12,}$/i.test(version);
/** Ecosystems where every word after a `-` is that of a pre-release, as Semantic Versioning has it. */
const SEMANTIC = new Set(['cargo', 'composer', 'hex', 'npm', 'nuget', 'pub', 'swift']);
/**
 * Order of two versions of one package, as nearly all ecosystems have it: numbers count as numbers, the word of a pre-release stands
 * before nothing at all, and other words and numbers after it. It tells up from down for people and resolves nothing.
 * @param type purl type
 * @returns undefined where there is none
 */
function compareVersions(type, a, b) {
    if (!isOrdered(a) || !isOrdered(b))
        return undefined;
    const [x, y] = [versions_partsOf(type, a), versions_partsOf(type, b)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const order = comparePart(x[i] ?? END, y[i] ?? END);
        if (order !== 0)
            return order;
    }
    return 0;
}
const [TILDE, BEFORE, AT_END, REVISION, AFTER, NUMBER] = [0, 1, 2, 3, 4, 5];
const END = { rank: AT_END, text: '' };
const PRE_RELEASE = /^(?:a|alpha|b|beta|c|canary|cr|dev|ea|m|milestone|next|nightly|pre|preview|rc|snapshot|unstable)$/;
/** Words that say that a version is one. */
const PLAIN = /^(?:final|ga|release)$/;
/** Epoch first, which is 0 where none is written. */
function versions_partsOf(type, version) {
    const plain = version.replace(/^[v=]+/i, '').toLowerCase();
    const [, epoch = '0', rest = plain] = /^(\d+)[:!](.*)$/s.exec(plain) ?? [];
    const parts = [{ rank: NUMBER, text: epoch }];
    for (const [text, dash = ''] of rest.matchAll(/(-?)(?:\d+|[a-z]+|[~+])/g)) {
        const word = text.slice(dash.length);
        const dashed = dash !== '';
        if (/\d/.test(word))
            parts.push({ rank: !dashed ? NUMBER : SEMANTIC.has(type) ? BEFORE : REVISION, text: word });
        else if (word === '~')
            parts.push({ rank: TILDE, text: '' });
        else if (PRE_RELEASE.test(word) || (dashed && SEMANTIC.has(type)))
            parts.push({ rank: BEFORE, text: word === 'dev' ? '' : word });
        else if (!PLAIN.test(word))
            parts.push({ rank: AFTER, text: word });
    }
    return parts;
}
function comparePart(a, b) {
    // `1.0` and `1.0.0` are one version nearly everywhere.
    if ((a === END && /^0+$/.test(b.text)) || (b === END && /^0+$/.test(a.text)))
        return 0;
    if (a.rank !== b.rank)
        return a.rank - b.rank;
    if (!/\d/.test(a.text) || !/\d/.test(b.text))
        return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
    const [x, y] = [a.text.replace(/^0+(?=\d)/, ''), b.text.replace(/^0+(?=\d)/, '')];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/compare/changes.js




/** Order in which people want to see them. */
const ORDER = ['added', 'removed', 'downgraded', 'changed', 'upgraded', 'relicensed'];
/**
 * What differs between two bills of materials. A package is one by type, namespace and name of its purl; qualifiers, which say where
 * it is from, differ between programs and are not compared. Linear.
 * @param comparable a licence in a form in which the same licences are the same text
 */
function changesBetween(before, after, comparable) {
    const packages = new Map();
    let notCompared = 0;
    const gather = (listed, side) => {
        for (const { purl, version, licence } of listed) {
            const parsed = purl === undefined ? undefined : (0,lib_purl/* parsePurl */.$)(purl);
            if (!parsed) {
                notCompared++;
                continue;
            }
            const { type, namespace, name: last, subpath } = parsed;
            const whole = (0,lib_document/* fullName */.fq)({ ...(namespace && { namespace }), name: last });
            // syft puts the rest of a module's path there.
            const name = type === 'golang' && subpath ? `${whole}/${subpath}` : whole;
            const key = `${type}\n${plainName(type, name)}`;
            const both = packages.get(key) ?? {
                type,
                name,
                before: newSide(),
                after: newSide(),
            };
            packages.set(key, both);
            both[side].versions.add(parsed.version ?? version ?? '');
            if (licence !== undefined && !both[side].licences.has(comparable(licence)))
                both[side].licences.set(comparable(licence), licence);
        }
    };
    gather(before, 'before');
    gather(after, 'after');
    const changes = [...packages.values()].flatMap((both) => changeOf(both) ?? []);
    changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (0,lib_graph/* byText */.z)(a.type, b.type) || (0,lib_graph/* byText */.z)(a.name, b.name));
    return { changes, notCompared };
}
const newSide = () => ({ versions: new Set(), licences: new Map() });
/** purl types whose names are the same in any case, by the definitions of the types; PyPI's also with any separator. */
const ANY_CASE = new Set(['alpm', 'apk', 'bitbucket', 'composer', 'deb', 'github', 'gitlab', 'hex', 'npm', 'nuget', 'oci', 'pub', 'pypi']);
const plainName = (type, name) => {
    const lower = ANY_CASE.has(type) ? name.toLowerCase() : name;
    return type === 'pypi' ? lower.replace(/[-_.]+/g, '-') : lower;
};
function changeOf({ type, name, before, after }) {
    const gone = [...before.versions].filter((version) => !after.versions.has(version));
    const come = [...after.versions].filter((version) => !before.versions.has(version));
    const relicensed = before.licences.size > 0 &&
        after.licences.size > 0 &&
        [...before.licences.keys()].sort(lib_graph/* byText */.z).join('\n') !== [...after.licences.keys()].sort(lib_graph/* byText */.z).join('\n');
    const kind = kindOf(type, before.versions, after.versions, gone, come) ?? (relicensed ? 'relicensed' : undefined);
    if (!kind)
        return undefined;
    const texts = ({ licences }) => [...licences.values()].sort(lib_graph/* byText */.z);
    return {
        kind,
        type,
        name,
        before: inOrder(type, before.versions),
        after: inOrder(type, after.versions),
        ...(relicensed && { licences: { before: texts(before), after: texts(after) } }),
    };
}
function kindOf(type, before, after, gone, come) {
    if (gone.length === 0 && come.length === 0)
        return undefined;
    if (before.size === 0)
        return 'added';
    if (after.size === 0)
        return 'removed';
    // One version beside another, or one of several less.
    if (gone.length === 0 || come.length === 0)
        return 'changed';
    const orders = come.flatMap((to) => gone.map((from) => compareVersions(type, to, from)));
    if (orders.every((order) => order !== undefined && order > 0))
        return 'upgraded';
    return orders.every((order) => order !== undefined && order < 0) ? 'downgraded' : 'changed';
}
const inOrder = (type, versions) => [...versions].sort((a, b) => compareVersions(type, a, b) || (0,lib_graph/* byText */.z)(a, b));

;// CONCATENATED MODULE: ../../packages/core/lib/counted.js
/** Digits in groups of three. By hand: loading a locale takes longer than most of the checks, and every machine has its own. */
const grouped = (value, separator = ',') => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
/** A whole number and what it counts: `1,234 files`. */
const counted = (value, noun, plural = `${noun}s`) => `${grouped(value)} ${value === 1 ? noun : plural}`;

;// CONCATENATED MODULE: ../../packages/core/lib/reports/markdown.js
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');

;// CONCATENATED MODULE: ./lib/markdown.js
/** Untrusted text in a code span of a cell: there nothing is a mention or a link. */
const code = (text) => {
    const plain = text.replace(/[\s`]+/g, ' ').trim();
    return plain === '' ? '' : `\`${plain.replaceAll('|', '\\|')}\``;
};

;// CONCATENATED MODULE: ./lib/compare/report.js


/** Rows of the table; a comment on a pull request takes 65,536 characters. */
const MOST_ROWS = 200;
const MOST_TEXTS = 10;
const WORDS = {
    added: 'added',
    removed: 'removed',
    upgraded: 'upgraded',
    downgraded: 'downgraded',
    changed: 'with other versions',
    relicensed: 'with another licence alone',
};
const countsOf = (changes) => {
    const counts = {};
    for (const { kind } of changes)
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
};
/** The comparison as Markdown for a summary or a comment, with the table folded. */
function changesMarkdown({ changes, notCompared }, { file, format }) {
    const counts = Object.entries(countsOf(changes));
    const relicensed = changes.filter(({ licences, kind }) => licences && kind !== 'relicensed').length;
    const lines = [
        '### Changes',
        '',
        `Against ${code(file)} (${code(format)}): ${counts.length === 0 ? 'no package is added, removed or changed' : counts.map(([kind, count]) => `${grouped(count)} ${WORDS[kind]}`).join(', ')}.`,
    ];
    if (relicensed > 0)
        lines.push(`With another licence, too: ${counted(relicensed, 'package')} of those with other versions.`);
    if (notCompared > 0)
        lines.push(`Not compared: ${counted(notCompared, 'component')} without a package URL.`);
    if (changes.length === 0)
        return `${lines.join('\n')}\n`;
    const rows = changes.slice(0, MOST_ROWS).map(rowOf);
    const more = changes.length - rows.length;
    return `${[
        ...lines,
        '',
        `<details><summary>${counted(changes.length, 'package')}</summary>`,
        '',
        '| | package | before | after | licence |',
        '|---|---|---|---|---|',
        ...rows,
        ...(more > 0 ? ['', `\u2026 and ${grouped(more)} more, in the JSON file.`] : []),
        '',
        '</details>',
    ].join('\n')}\n`;
}
const rowOf = ({ kind, type, name, before, after, licences }) => `| ${[
    kind,
    `${code(name)} ${cell(type)}`,
    listed(before),
    listed(after),
    licences ? `${listed(licences.before)} \u2192 ${listed(licences.after)}` : '',
].join(' | ')} |`;
/** Versions of one package, or licences, of which there can be many. */
const listed = (texts) => texts
    .slice(0, MOST_TEXTS)
    .map((text) => code(text) || 'no version')
    .join(', ') + (texts.length > MOST_TEXTS ? ` and ${texts.length - MOST_TEXTS} more` : '');
/** The comparison as JSON, one change a line. */
function changesJson({ changes, notCompared }, { file, sha256, format }) {
    const head = { earlier: { file, sha256, format }, counts: countsOf(changes), notCompared };
    const body = changes.map((change) => JSON.stringify(change)).join(',\n');
    return `${JSON.stringify(head).slice(0, -1)},"changes":[${body === '' ? '' : `\n${body}\n`}]}\n`;
}

;// CONCATENATED MODULE: ./lib/compare/compare.js








/** Bytes of an earlier document that are read. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
/** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, DOCUMENT_INVALID */
async function readEarlier({ files, record }, file) {
    if ((await files.kind(file)) === undefined) {
        throw (0,errors/* sbomError */.S)('DOCUMENT_MISSING', `There is no ${file} to compare with.`, 'Fetch the earlier document first. Where there is none yet, as in a first run, leave the input "compare-with" empty.');
    }
    const bytes = await files.read(file, LARGEST_DOCUMENT);
    const name = files.relative(file);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,errors/* sbomError */.S)('DOCUMENT_INVALID', `${name} is not UTF-8 text.`, 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD.');
    }
    const bill = await (0,read_document/* readDocument */.u0)(text, name);
    const sha256 = (0,hash/* sha256Hex */.f)(bytes);
    record.took({ name, sha256, size: bytes.length, mediaType: 'application/json' });
    return { bill, earlier: { file: name, sha256, format: bill.format } };
}
/** Writes what changed since an earlier document, as JSON and as Markdown. @throws FILE_UNWRITABLE */
async function compareWith({ files, record, log }, { bill, earlier }, graph, { readLicence }, folder) {
    const treeOf = await treeReader();
    const comparable = (licence) => {
        const tree = treeOf(readLicence(licence));
        return tree && !(tree.kind === 'licence' && tree.id.startsWith('LicenseRef-')) ? treeKey(tree) : compare_plainName(licence);
    };
    const comparison = changesBetween(bill.packages, graph.components, comparable);
    const name = external_node_path_.join(folder, fileNameOf(graph.root.name));
    const write = async (extension, text, mediaType) => {
        const file = files.relative(name + extension);
        await files.write(file, text);
        await record.keepFile(external_node_path_.basename(file), file, mediaType);
        return file;
    };
    const summary = changesMarkdown(comparison, earlier);
    const json = await write('.changes.json', changesJson(comparison, earlier), 'application/json');
    const markdown = await write('.changes.md', summary, 'text/markdown');
    log.info(`${json}: ${comparison.changes.length} changes since ${earlier.file}`);
    return { outputs: { changes: comparison.changes.length, 'changes-json': json, 'changes-markdown': markdown }, summary };
}
/** A licence that is no SPDX one, which programs make a reference of in ways of their own. */
const compare_plainName = (licence) => licence
    .replace(/^LicenseRef-/i, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .toLowerCase();

// EXTERNAL MODULE: ./lib/licence.js
var licence = __nccwpck_require__(4163);
// EXTERNAL MODULE: ../../packages/core/lib/judge.js
var judge = __nccwpck_require__(1926);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ./lib/licence-gate/policy.js

/** Ids of the SPDX licence list, also those that are deprecated. */
async function licenceIds() {
    const [{ default: ids }, { default: deprecated }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 1819).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1819, 17)),
        __nccwpck_require__.e(/* import() */ 6652).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6652, 17)),
    ]);
    return [...ids, ...deprecated];
}
/**
 * Reads the two lists. A line is an id of the SPDX licence list, one with `*`, a `LicenseRef-\u2026`, or an id `WITH` an exception.
 * @throws INPUT_INVALID for a line that no licence can match: a typing error in a list of what is denied must not let it pass
 */
async function readPolicy(inputs) {
    if (inputs['allow-licences'].length === 0 && inputs['deny-licences'].length === 0)
        return undefined;
    const [known, { default: parse }] = await Promise.all([licenceIds(), __nccwpck_require__.e(/* import() */ 5826).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5826, 19))]);
    const isException = (exception) => {
        try {
            parse(`MIT WITH ${exception}`);
            return true;
        }
        catch {
            return false;
        }
    };
    const list = (name) => inputs[name].map((line) => entryOf(line, name, known, isException));
    return { allow: list('allow-licences'), deny: list('deny-licences') };
}
function entryOf(line, input, known, isException) {
    const [, id = '', exception] = /^(\S+)(?:\s+WITH\s+([A-Za-z0-9.-]+))?$/i.exec(line) ?? [];
    const [, base = id, suffix] = /^(.+?)(-only|-or-later|\+)?$/i.exec(id) ?? [];
    const pattern = base.toLowerCase();
    const matches = known.some((candidate) => (0,judge/* matchesPattern */.MT)(pattern, candidate.toLowerCase()) || (0,judge/* matchesPattern */.MT)(pattern, baseOf(candidate)));
    if ((!/^LicenseRef-[A-Za-z0-9.*-]+$/.test(id) && !matches) || (exception !== undefined && !isException(exception))) {
        const meant = matches ? undefined : (0,nearest/* nearest */.p)(id, known);
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Input "${input}" names ${JSON.stringify(line.slice(0, 120))}, which is no SPDX licence${meant ? `; did you mean "${meant}"?` : '.'}`, 'Write ids of the SPDX licence list one a line, such as GPL-3.0-only, GPL-*, LicenseRef-own or "GPL-2.0-only WITH Classpath-exception-2.0".');
    }
    return { pattern, orLater: suffix !== undefined && /^(?:-or-later|\+)$/i.test(suffix), exception: exception?.toLowerCase() };
}
const baseOf = (id) => id.toLowerCase().replace(/(?:-only|-or-later|\+)$/, '');
/** Published versions of the licences that are mostly given "or later". */
const VERSIONS = {
    agpl: ['1.0', '3.0'],
    gfdl: ['1.1', '1.2', '1.3'],
    gpl: ['1.0', '2.0', '3.0'],
    lgpl: ['2.0', '2.1', '3.0'],
};
/** A licence in its versions: `name-1.2-rest`. */
const VERSIONED = /^(.+?)-(\d+(?:\.\d+)*)(-.+)?$/;
/** Whether a licence may be used. Pure. */
function judgeLicence(tree, policy) {
    if (tree.kind === 'licence')
        return bestOf(choicesOf(tree, policy).map((choice) => judgeOne(choice, tree, policy)));
    const answers = tree.of.map((part) => judgeLicence(part, policy));
    return tree.kind === 'or' ? bestOf(answers) : worstOf(answers);
}
const ANSWERS = ['denied', 'unknown', 'allowed'];
const bestOf = (answers) => ANSWERS[Math.max(...answers.map((answer) => ANSWERS.indexOf(answer)))];
const worstOf = (answers) => ANSWERS[Math.min(...answers.map((answer) => ANSWERS.indexOf(answer)))];
/** "Or later" is a choice among versions: the one that is named, and later ones that exist or that the list of allowed ones names. */
function choicesOf({ id, orLater }, { allow }) {
    const base = id.toLowerCase();
    const [, name, first, rest = ''] = (orLater && VERSIONED.exec(base)) || [];
    if (name === undefined || first === undefined)
        return [base];
    const named = allow.flatMap(({ pattern }) => {
        const [, other, version, otherRest = ''] = VERSIONED.exec(pattern) ?? [];
        return other === name && otherRest === rest && version !== undefined ? [version] : [];
    });
    const later = [...(VERSIONS[name] ?? []), ...named].filter((version) => compareNumbers(version, first) > 0);
    return [base, ...new Set(later.map((version) => `${name}-${version}${rest}`))];
}
/** One version of a licence. What is allowed with the very exception is so whatever is denied without one. */
function judgeOne(choice, leaf, { allow, deny }) {
    const matching = (entries) => entries.filter((entry) => names(entry, choice, leaf));
    const [allowed, denied] = [matching(allow), matching(deny)];
    if (denied.some(({ exception }) => exception !== undefined))
        return 'denied';
    if (allowed.some(({ exception }) => exception !== undefined))
        return 'allowed';
    if (denied.length > 0)
        return 'denied';
    if (allow.length > 0)
        return allowed.length > 0 ? 'allowed' : 'denied';
    return choice.startsWith('licenseref-') ? 'unknown' : 'allowed';
}
function names({ pattern, orLater, exception }, choice, leaf) {
    if (exception !== undefined && exception !== leaf.exception?.toLowerCase())
        return false;
    if ((0,judge/* matchesPattern */.MT)(pattern, choice))
        return true;
    // `GPL-*-only` and the like: the wildcard may also be about how the id is written.
    if (pattern.includes('*'))
        return [`${choice}-only`, `${choice}-or-later`].some((text) => (0,judge/* matchesPattern */.MT)(pattern, text));
    if (!orLater)
        return false;
    const [, name, first, rest = ''] = VERSIONED.exec(pattern) ?? [];
    const [, other, version, otherRest = ''] = VERSIONED.exec(choice) ?? [];
    return name !== undefined && name === other && rest === otherRest && compareNumbers(version, first) > 0;
}
function compareNumbers(a, b) {
    const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const order = (x[i] ?? 0) - (y[i] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/licence-gate/gate.js





const LICENCE_RULES = {
    denied: {
        id: 'sbom-licence-denied',
        title: 'A component cannot be used under a licence that is allowed',
        severity: 'error',
        why: 'The inputs "allow-licences" and "deny-licences" say which licences may be used. Of a choice ("OR", "or later") one licence is enough; what holds at once ("AND") must all be allowed.',
        fix: 'Replace the component, or have its use approved and write an exception into the boundary.',
    },
    unknown: {
        id: 'sbom-licence-unknown',
        title: 'It is not known under which licence a component is',
        severity: 'error',
        why: 'Neither its lockfile nor its metadata says it, or not as an SPDX expression, or by a reference of its own that the lists do not name. Whether the licence is allowed cannot be decided.',
        fix: 'Find out what its licence is and write an exception for it into the boundary; many lockfiles give none, where an installed tree or image does.',
    },
};
/**
 * Findings on the licences of all components but the projects of the source. An unknown one has the verdict `unknown`, with which the
 * boundary says what to do.
 * @param folder of the source, relative to the workspace: findings stand at the file that has the component
 */
async function licenceFindings({ components }, policy, { readLicence }, folder) {
    const treeOf = await treeReader();
    /** Each licence is judged once; one that is no expression has no answer. */
    const judged = new Map();
    const judge = (licence) => {
        if (!judged.has(licence)) {
            const tree = treeOf(readLicence(licence));
            judged.set(licence, tree && judgeLicence(tree, policy));
        }
        return judged.get(licence);
    };
    const findings = [];
    for (const component of components) {
        if (component.firstParty)
            continue;
        const { licence } = component;
        const answer = licence === undefined ? undefined : judge(licence);
        if (answer === 'allowed')
            continue;
        const [place] = component.places;
        const where = {
            resource: component.purl ?? component.ref,
            key: component.ref,
            ...(folder !== undefined && place !== undefined && { place: { file: external_node_path_.posix.join(folder, place) } }),
        };
        const title = titleOf(component);
        findings.push(answer === 'denied'
            ? (0,finding/* finding */.gk)(LICENCE_RULES.denied, { ...where, message: `${title} is under ${licence}.` })
            : (0,finding/* finding */.gk)(LICENCE_RULES.unknown, { ...where, verdict: 'unknown', message: `${title} ${unknownBecause(licence, answer)}.` }));
    }
    return findings;
}
function unknownBecause(licence, answer) {
    if (licence === undefined)
        return 'has no licence that is known here';
    const shown = JSON.stringify(licence.slice(0, 200));
    return answer === 'unknown' ? `is under ${shown}, which the lists do not name` : `declares ${shown}, which is no SPDX expression`;
}
/** What the record says of the gate, before any exception of the boundary. */
function verdictOn(findings) {
    const denied = findings.filter(({ verdict }) => verdict === 'broken').length;
    const unknown = findings.length - denied;
    if (findings.length === 0)
        return ['holds', 'every component may be used'];
    return [
        denied > 0 ? 'broken' : 'unknown',
        `denied: ${counted(denied, 'component')}; of unknown licence: ${counted(unknown, 'component')}`,
    ];
}
const titleOf = (component) => `${(0,lib_document/* fullName */.fq)(component)}${component.version ? ` ${component.version}` : ''}`;

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./lib/checked-in.js
var checked_in = __nccwpck_require__(8733);
// EXTERNAL MODULE: ./lib/ecosystems.js
var ecosystems = __nccwpck_require__(6063);
// EXTERNAL MODULE: ./lib/find.js + 1 modules
var find = __nccwpck_require__(4424);
// EXTERNAL MODULE: ./lib/shorten.js
var shorten = __nccwpck_require__(8181);
// EXTERNAL MODULE: ./lib/unread.js
var lib_unread = __nccwpck_require__(1237);
;// CONCATENATED MODULE: ./lib/source.js









/** Bytes of a lockfile that are read; ten times the largest that is known. */
const LARGEST_LOCKFILE = 256 * 1024 * 1024;
const LARGEST_MANIFEST = 16 * 1024 * 1024;
/**
 * Reads every lockfile of a folder, or none.
 * @throws LOCKFILE_MISSING, LOCKFILE_UNSUPPORTED and what the readers throw
 */
async function readSource(context, source, options) {
    const { files, log } = context;
    const { include, ignore, keepGoing } = options;
    const found = await (0,find/* findLockfiles */.w)(files, source, options);
    const unread = keepGoing ? found.unreadable.map(unsupportedFile) : [];
    if (found.unreadable.length > unread.length)
        throw unsupported(found);
    if (found.lockfiles.every((file) => (0,ecosystems/* ecosystemOfLockfile */.P_)(file)?.surrounding))
        throw unread.length > 0 ? unsupported(found) : missing(source, found, include);
    refuseIdle(include, found);
    const tree = source_treeOf(context, source, ignore, found);
    const read = [];
    let first;
    for (const { file, ecosystem } of chooseLockfiles(context, found.lockfiles)) {
        const named = files.relative(posix_.join(source, file));
        try {
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
        catch (error) {
            if (!keepGoing)
                throw error;
            unread.push((0,lib_unread/* unreadOf */.Ds)(file, error));
            first ??= error;
        }
    }
    // A document about nothing at all helps nobody.
    if (first !== undefined && read.every(({ ecosystem }) => ecosystem.surrounding))
        throw first;
    const ofLockfiles = read.map(({ reading }) => reading);
    await addLicences(context, ofLockfiles, tree);
    const lying = found.archives.length > 0 ? await (0,checked_in/* readCheckedIn */.Tv)(context, source, found.archives, keepGoing) : undefined;
    unread.push(...(lying?.unread ?? []));
    return {
        readings: lying ? (0,checked_in/* giveToProjects */.h1)(lying.packages, ofLockfiles) : ofLockfiles,
        gaps: [...unread.map(lib_unread/* unreadGap */.e5), ...(await gapsOf(tree, found, read)), ...(lying?.gaps ?? [])],
        unread,
        scope: scopeOf(include, found),
    };
}
/** Most lockfiles say no licences; what is installed beside them does. */
async function addLicences({ log }, readings, tree) {
    const lacking = readings.some(({ packages }) => packages.some(({ licence, folder }) => licence === undefined && folder === undefined));
    if (!lacking)
        return;
    const found = await (await __nccwpck_require__.e(/* import() */ 9493).then(__nccwpck_require__.bind(__nccwpck_require__, 9493))).enrich(readings, tree);
    if (found > 0)
        log.info(`${found} packages have the licence that their copies declare, which are installed beside the lockfiles.`);
}
function scopeOf(include, { outside }) {
    if (include.length === 0)
        return undefined;
    const others = outside.length === 0 ? '' : `; not looked at: ${(0,shorten/* shorten */.m)(outside)}`;
    return `only what the input "include" names: ${include.join(', ')}${others}`;
}
/** A pattern with a mistake in it would leave out what it was meant to name. @throws LOCKFILE_MISSING */
function refuseIdle(include, { lockfiles, manifests, archives, ignored, unreadable }) {
    const all = [...lockfiles, ...manifests, ...archives, ...ignored, ...unreadable.map(({ file }) => file)];
    const idle = include.filter((pattern) => !all.some((file) => (0,find/* isNamed */.e)(file, [pattern])));
    if (idle.length === 0)
        return;
    throw (0,errors/* sbomError */.S)('LOCKFILE_MISSING', `The input "include" names what is not there: ${(0,shorten/* shorten */.m)(idle)}.`, 'Patterns are relative to the input "path"; each must name a lockfile or manifest, or a folder that has one.');
}
/** One lockfile of an ecosystem in a folder, the one that its tool takes; or all, where they all count. */
function chooseLockfiles({ log }, lockfiles) {
    const chosen = new Map();
    for (const file of lockfiles) {
        const name = posix_.basename(file);
        const ecosystem = (0,ecosystems/* ecosystemOfLockfile */.P_)(file);
        const place = `${ecosystem.name}\n${ecosystem.several ? file : posix_.dirname(file)}`;
        const [rank, other] = [(0,ecosystems/* preference */.eG)(ecosystem, name), chosen.get(place)];
        const unused = other && (other.rank <= rank ? { file, by: other.file } : { file: other.file, by: file });
        if (unused)
            log.info(`${unused.file} is not read: ${ecosystem.name} uses ${unused.by} beside it.`);
        if (!other || other.rank > rank)
            chosen.set(place, { file, ecosystem, rank });
    }
    return [...chosen.values()].sort((a, b) => (0,lib_graph/* byText */.z)(a.file, b.file));
}
function source_treeOf(context, source, ignore, found) {
    const { files } = context;
    const all = [...new Set([...found.lockfiles, ...found.manifests])].sort(lib_graph/* byText */.z);
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
            if (plain === undefined || (0,find/* isNamed */.e)(plain, ignore) || (await files.kind(posix_.join(source, plain))) === undefined)
                return undefined;
            return (await readText(context, source, plain, LARGEST_MANIFEST, 'MANIFEST_INVALID')).text;
        },
        names: async (folder) => (await entriesOf(folder)).flatMap(({ name, kind }) => (kind === 'folder' ? [] : [name])).sort(lib_graph/* byText */.z),
        folders: async (folder) => (await entriesOf(folder))
            .flatMap(({ name, kind }) => (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.') ? [name] : []))
            .sort(lib_graph/* byText */.z),
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
        gaps.push(`left out by the ignore input: ${(0,shorten/* shorten */.m)(found.ignored)}`);
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
        const ecosystem = (0,ecosystems/* ecosystemOfManifest */.N9)(file);
        const readings = covering.get(`${ecosystem.family}\n${posix_.dirname(file)}`) ?? [];
        if ([...readings].some((reading) => !reading.uncovered?.includes(file)))
            continue;
        if (await asksForPackages(ecosystem, tree, file))
            uncovered.push(file);
    }
    if (uncovered.length > 0)
        gaps.push(`in no lockfile: the dependencies of ${(0,shorten/* shorten */.m)(uncovered)}`);
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
const unsupportedFile = ({ file, ecosystem, fix }) => ({
    file,
    code: 'LOCKFILE_UNSUPPORTED',
    message: `This version cannot read such lockfiles of ${ecosystem}.`,
    fix,
});
function unsupported({ unreadable }) {
    const ecosystems = [...new Set(unreadable.map(({ ecosystem }) => ecosystem))];
    return (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `The source has lockfiles of ${ecosystems.join(', ')}, which this version cannot read: ${(0,shorten/* shorten */.m)(unreadable.map(({ file }) => file))}.`, `${[...new Set(unreadable.map(({ fix }) => fix))].join(' ')} Or name each in the input "ignore" to leave it out; the SBOM then says that it is incomplete.`, { details: unreadable.map(({ file, ecosystem }) => `${file} (${ecosystem})`) });
}
function missing(source, { ignored, outside }, include) {
    const names = [...new Set([...ecosystems/* ECOSYSTEMS */.SQ.map(({ name }) => name), ...[...ecosystems/* UNREADABLE */.mP.values()].map(({ ecosystem }) => ecosystem)])].join(', ');
    if (include.length > 0 && outside.length > 0) {
        return (0,errors/* sbomError */.S)('LOCKFILE_MISSING', `The input "include" names no lockfile; there are ${(0,shorten/* shorten */.m)(outside)}.`, 'Patterns are relative to the input "path". Name lockfiles, or folders that have one.');
    }
    return ignored.length > 0
        ? (0,errors/* sbomError */.S)('LOCKFILE_MISSING', `The input "ignore" leaves out every lockfile: ${(0,shorten/* shorten */.m)(ignored)}.`, 'Leave at least one to read.')
        : (0,errors/* sbomError */.S)('LOCKFILE_MISSING', `There is no lockfile in ${source}: looked for those of ${names} in all folders but hidden ones and node_modules.`, 'Have the package manager write its lockfile (as "npm install" does), and commit it.');
}

;// CONCATENATED MODULE: ./lib/subject.js





/** Reads the one thing that the inputs name: a source tree, an image, or a root filesystem. @throws INPUT_INVALID and what the readers throw */
async function readSubject(context, inputs) {
    const { image, rootfs, platform, engine } = inputs;
    refuseMixed(inputs);
    const other = engine === 'syft' ? (await Promise.all(/* import() */[__nccwpck_require__.e(9096), __nccwpck_require__.e(1097)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1097))).syftScans(context) : undefined;
    if (image === undefined && rootfs === undefined)
        return readTree(context, inputs, other);
    const { embeddedScans, readImage, readRootfs } = await Promise.all(/* import() */[__nccwpck_require__.e(9096), __nccwpck_require__.e(4814)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4814));
    const { parsePlatform } = await __nccwpck_require__.e(/* import() */ 8903).then(__nccwpck_require__.bind(__nccwpck_require__, 8903));
    const scans = other ?? embeddedScans(inputs.keepGoing);
    const { reading, gaps, unread, checks } = image !== undefined
        ? await readImage(context, image, platform === undefined ? undefined : parsePlatform(platform), scans.image)
        : await readRootfs(context, rootfs, scans.rootfs);
    return {
        readings: [reading],
        gaps,
        unread,
        scope: undefined,
        phase: 'post-build',
        fallbackName: 'image',
        placeOf: (file) => (rootfs === undefined ? undefined : context.files.relative(external_node_path_.join(rootfs, file))),
        sources: [image ?? rootfs],
        checks: [...checks, { name: 'installed-covered', ...verdictOf(gaps, 'every record of installed software was read') }],
        engine: other?.engine(),
    };
}
async function readTree(context, inputs, other) {
    const { files } = context;
    const kind = await files.kind(inputs.path);
    if (kind !== undefined && kind !== 'folder')
        throw (0,errors/* sbomError */.S)('SOURCE_INVALID', `${inputs.path} is not a folder.`, 'Name the folder that the lockfile is in.');
    if (kind === undefined) {
        const named = inputs.path === '.' ? files.root : inputs.path;
        throw (0,lib_files/* fileError */.zS)('FILE_MISSING', `There is no ${named}.`, 'Check the path; it starts at the workspace.');
    }
    const source = await (other ? other.source(inputs.path) : readSource(context, inputs.path, inputs));
    const { readings, gaps, unread } = source;
    const covered = { name: 'source-covered', ...verdictOf(gaps, 'every manifest is covered by a lockfile') };
    const inFull = { name: 'lockfiles-read-in-full', ...verdictOf(unread.map(lib_unread/* unreadGap */.e5), readings.map(({ file }) => file).join(', ')) };
    return {
        ...source,
        phase: 'pre-build',
        fallbackName: external_node_path_.basename(files.resolve(inputs.path)) || 'source',
        placeOf: (file) => files.relative(external_node_path_.join(inputs.path, file)),
        sources: readings.map(({ file }) => file),
        checks: other ? [covered] : [inFull, covered],
        engine: other?.engine(),
    };
}
const verdictOf = (missing, otherwise) => missing.length === 0 ? { verdict: 'holds', detail: otherwise } : { verdict: 'unknown', detail: missing.join('; ') };
function refuseMixed({ path: source, image, rootfs, platform, include, ignore, engine, development }) {
    const named = [
        ...(source === '.' ? [] : ['path']),
        ...(image === undefined ? [] : ['image']),
        ...(rootfs === undefined ? [] : ['rootfs']),
    ];
    if (named.length > 1)
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Inputs ${named.map((name) => `"${name}"`).join(' and ')} are given together.`, 'Name one of them: each is a document of its own.');
    if (platform !== undefined && image === undefined)
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', 'Input "platform" is given without "image".', 'It chooses among the images of an index.');
    if (named[0] !== undefined && named[0] !== 'path' && include.length + ignore.length > 0)
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Inputs "include" and "ignore" are for a source tree, and "${named[0]}" is given.`, 'Leave them out.');
    const pointless = [
        ...(include.length > 0 ? ['include'] : []),
        ...(ignore.length > 0 ? ['ignore'] : []),
        ...(development === 'exclude' ? ['dev: exclude'] : []),
    ];
    if (engine === 'syft' && pointless.length > 0)
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `The engine "syft" cannot do what ${pointless.map((name) => `"${name}"`).join(' and ')} asks for.`, 'Leave it out, or use the engine "embedded".');
}

;// CONCATENATED MODULE: ./lib/fields.js



/** Counts the fields of BSI TR-03183-2 v2.1.0 over a graph as the CycloneDX document has them. */
function countFields({ root, components, phase }, facts) {
    const all = [root, ...components];
    // A project, an image and an operating system are logical components (3.2.2): there is no file that each of them is.
    const files = components.filter((component) => !component.firstParty && !LOGICAL.has((0,lib_document/* kindOf */.I)(component)));
    const says = phase === 'pre-build' ? 'the lockfile' : 'what is installed';
    const noArchive = phase === 'pre-build' ? `${says} names no archive` : 'the archive that it was installed from is not there';
    const otherDigest = `${says} gives another digest or none`;
    const noFile = (component) => {
        if (component.bundled)
            return 'inside the archive of another package';
        const { files: listed, more } = (0,deployable/* listedFiles */.Ho)(component);
        if (listed.length > 0)
            return undefined;
        if (more > 0)
            return 'published as more files than are listed, each for one platform';
        return noArchive;
    };
    const whether = (has, why) => (component) => has(component) ? undefined : why;
    return [
        { field: 'Creator of the SBOM', ...alone(facts.organization !== undefined, 'no `organization` in the boundary') },
        { field: 'Timestamp', ...alone(facts.epoch !== undefined, 'neither SOURCE_DATE_EPOCH nor a commit') },
        count('Component name', all, whether(({ name }) => name, `${says} gives none`)),
        count('Version', all, whether(({ version }) => version, `${says} gives none`)),
        count('Package URL', all, whether(({ purl }) => purl, 'it has no name in an ecosystem')),
        count('Creator of the component', all, creatorLack(facts, says)),
        count('Dependencies stated complete', all, ({ gap }) => gap && `stated ${gap.state}, with the reason at the component`),
        count('Licence as declared', all, whether(({ licence }) => licence, `${says} gives none`)),
        count('Licence as concluded', all, () => 'nobody has examined the files; a declaration is not a conclusion'),
        count('Address of the file', files, noFile),
        count('SHA-512 of the file', files, (component) => {
            const without = (0,deployable/* listedFiles */.Ho)(component).files.some(({ hashes }) => !hashes.some(({ algorithm }) => algorithm === 'SHA-512'));
            return noFile(component) ?? (without ? otherDigest : undefined);
        }),
        count('File name', files, (component) => {
            const { files: listed, more } = (0,deployable/* listedFiles */.Ho)(component);
            if (listed.length + more > 1)
                return 'published as several files, of which an installer takes one';
            return noFile(component) ?? ((0,deployable/* natureOf */.PC)(listed) ? undefined : 'the address does not end in a file name that tells what it is');
        }),
        count('Executable, archive, structured', files, (component) => noFile(component) ?? ((0,deployable/* natureOf */.PC)((0,deployable/* listedFiles */.Ho)(component).files) ? undefined : 'the name of the file does not tell')),
        count('Source code address', files, whether(({ vcs }) => vcs, 'known for packages from a repository alone')),
    ];
}
const LOGICAL = new Set(['container', 'operating-system']);
function creatorLack({ organization }, says) {
    // Made once, and not for each component.
    const [noAddress, noOne] = [`${says} gives a name without an address`, `${says} names no one`];
    return ({ firstParty, supplier }) => {
        if (firstParty && organization)
            return undefined;
        const party = supplier && (0,lib_document/* partyOf */.MS)(supplier);
        if (party?.email || party?.url)
            return undefined;
        if (party)
            return noAddress;
        return firstParty ? 'no `organization` in the boundary' : noOne;
    };
}
const alone = (has, why) => ({ have: Number(has), of: 1, why: has ? '' : why });
function count(field, list, lackOf) {
    const reasons = new Map();
    for (const component of list) {
        const lack = lackOf(component);
        if (lack !== undefined)
            reasons.set(lack, (reasons.get(lack) ?? 0) + 1);
    }
    const sorted = [...reasons].sort(([, a], [, b]) => b - a);
    const missing = sorted.reduce((sum, [, times]) => sum + times, 0);
    const why = sorted.map(([reason, times]) => (sorted.length === 1 ? reason : `${grouped(times)}: ${reason}`)).join('; ');
    return { field, have: list.length - missing, of: list.length, why };
}

;// CONCATENATED MODULE: ./lib/summary.js



/** Names in one cell of the table. */
const MOST_NAMES = 20;
/**
 * Markdown for the job summary.
 * @param sources what was read: lockfiles, an image or a folder
 * @param written paths of the documents
 * @param changes Markdown of what changed since an earlier document, where there is one
 */
function summaryOf(graph, facts, { sources, written, changes }) {
    const { root, components, scope, phase } = graph;
    const scopes = ['required', 'optional', 'excluded'].map((kind) => `${grouped(components.filter((component) => component.scope === kind).length)} ${kind === 'excluded' ? 'development' : kind}`);
    const edges = [root, ...components].reduce((sum, component) => sum + component.edges.length, 0);
    const { engine } = facts;
    const rows = [
        [phase === 'pre-build' ? 'Project' : 'Installed in', `${(0,lib_document/* fullName */.fq)(root)} ${root.version ?? ''}`.trim()],
        ['Read', summary_listed(sources)],
        ...(engine ? [['Found by', `${engine.name} ${engine.version}`]] : []),
        ...(scope === undefined ? [] : [['Scope', scope]]),
        // What is installed says nothing of how it came there.
        ['Components', `${grouped(components.length)}${phase === 'pre-build' ? `: ${scopes.join(', ')}` : ''}`],
        ['Dependencies', `${grouped(edges)} edges`],
        ['Complete', completeness(graph)],
        ['Documents', summary_listed(written)],
    ];
    return [
        '### Software bill of materials',
        '',
        '| | |',
        '|---|---|',
        ...rows.map(([key, value]) => `| ${key} | ${cell(value)} |`),
        '',
        ...(changes === undefined ? [] : [changes]),
        '### Fields of BSI TR-03183-2',
        '',
        '| field | there | missing | why |',
        '|---|---:|---:|---|',
        ...countFields(graph, facts).map(({ field, have, of, why }) => `| ${field} | ${grouped(have)} | ${grouped(of - have)} | ${why} |`),
        '',
    ].join('\n');
}
const summary_listed = (names) => names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` and ${grouped(names.length - MOST_NAMES)} more` : '');
/** Whether the list of components is all of them; of each component's own dependencies its entry says it. */
function completeness({ root, gaps, phase }) {
    if (gaps.length > 0)
        return `no: ${gaps.join('; ')}`;
    if (root.gap)
        return `${root.gap.state === 'incomplete' ? 'no' : 'not known'}: ${root.gap.reason}`;
    return phase === 'pre-build' ? 'yes, as far as the lockfiles go' : 'yes';
}

;// CONCATENATED MODULE: ./lib/action.js










const CONFLICTING_HASHES = {
    id: 'sbom-conflicting-hashes',
    title: 'One package version has two digests',
    severity: 'error',
    why: 'A version is published once. Where lockfiles give two digests for it, at most one is what its publisher published.',
    fix: 'Find out which registry gave which archive, and lock the package anew.',
};
const oneLine = /^[^\0-\x1f\x7f]{1,200}$/;
const sbomGenerate = (0,contract/* defineAction */.QP)({
    name: 'sbom-generate',
    title: 'Software bill of materials',
    description: 'Writes CycloneDX and SPDX documents of a source tree, image or root filesystem, byte for byte the same on every machine.',
    needs: 'nothing',
    inputs: {
        path: {
            type: 'text',
            default: '.',
            description: 'Folder of the source. Lockfiles are found in it and below, but not in hidden folders other than `.github`.',
        },
        image: {
            type: 'text',
            description: 'Container image instead of a source: `HOST/REPOSITORY@sha256:DIGEST` in a registry of the boundary, the folder of an OCI layout, or an archive (`docker save`, OCI archive; also compressed). The SBOM lists what is installed in it.',
        },
        rootfs: { type: 'text', description: 'Folder of a root filesystem instead of a source. The SBOM lists what is installed in it.' },
        platform: {
            type: 'text',
            pattern: /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/,
            description: 'Which image of an index with several to take, such as `linux/arm64`.',
        },
        engine: {
            type: 'choice',
            options: ['embedded', 'syft'],
            default: 'embedded',
            description: 'What finds the packages. `syft` runs a syft of the runner, 1.18 or a newer 1.x, without a network; name its SHA-256 under `tools` in the boundary. All else is the same.',
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
        include: {
            type: 'list',
            description: 'Globs of the lockfiles, or of folders with them, that alone count, relative to `path`; without `/` they match a name anywhere. The SBOM names them as its scope. Each must name something.',
        },
        ignore: {
            type: 'list',
            description: 'Globs of lockfiles to leave out, relative to `path`; without `/` they match a name anywhere. The SBOM then says that it is incomplete.',
        },
        'keep-going': {
            type: 'boolean',
            description: 'Leave out what cannot be read, such as a damaged lockfile, and say so: the documents are incomplete, each such file is a finding of verdict unknown, and the step ends with exit code 3 unless the boundary lets that pass. Default: the step ends with an error and writes nothing.',
        },
        name: { type: 'text', pattern: oneLine, description: 'Name of the project. Default: as in the lockfile, else the name of the folder.' },
        version: { type: 'text', pattern: oneLine, description: 'Version of the project. Default: as in the lockfile.' },
        'compare-with': {
            type: 'text',
            description: 'Path of an earlier document, of any program, in CycloneDX or SPDX JSON: what is added, removed, upgraded, downgraded or has another licence is in the summary and in two files.',
        },
        'allow-licences': {
            type: 'list',
            description: 'Licences that components may be under; all others are findings. SPDX ids, such as `MIT`, `BSD-*`, `LicenseRef-own`, `GPL-2.0-only WITH Classpath-exception-2.0`.',
        },
        'deny-licences': {
            type: 'list',
            description: 'Licences that components may not be under, written in the same way.',
        },
    },
    outputs: {
        cyclonedx: { description: 'Path of the document in format `cyclonedx`.' },
        spdx: { description: 'Path of the document in format `spdx`.' },
        'cyclonedx-sha256': { description: 'SHA-256 of the document in format `cyclonedx`.' },
        'spdx-sha256': { description: 'SHA-256 of the document in format `spdx`.' },
        documents: { description: 'Paths of all documents, one a line, in the order of `formats`.' },
        components: { description: 'Number of components, the project itself not counted.' },
        changes: { description: 'Number of packages that are not as in the document of `compare-with`.' },
        'changes-json': { description: 'Path of the changes as JSON.' },
        'changes-markdown': { description: 'Path of the changes as Markdown, such as for a comment on a pull request.' },
    },
    rules: [CONFLICTING_HASHES, lib_unread/* UNREAD_RULE */.L5, ...Object.values(LICENCE_RULES)],
    examples: [
        'sbom-generate --path . --output-dir out',
        'sbom-generate --path app --dev exclude --version 1.4.0',
        'sbom-generate --image image.tar --compare-with last.cdx.json --deny-licences "AGPL-*"',
    ],
    async run(context, inputs) {
        const { record, log } = context;
        const formats = formatsOf(inputs.formats);
        const policy = await readPolicy(inputs);
        const earlier = inputs['compare-with'] === undefined ? undefined : await readEarlier(context, inputs['compare-with']);
        const { readings, gaps, unread, scope, phase, fallbackName, placeOf, sources, checks, engine } = await readSubject(context, {
            engine: inputs.engine,
            development: inputs.dev,
            path: inputs.path,
            image: inputs.image,
            rootfs: inputs.rootfs,
            platform: inputs.platform,
            include: inputs.include,
            ignore: inputs.ignore,
            keepGoing: inputs['keep-going'],
        });
        const { graph, conflicts } = assemble(readings, {
            development: inputs.dev,
            gaps,
            scope,
            phase,
            name: inputs.name,
            version: inputs.version,
            fallbackName,
        });
        const facts = {
            tool: { name: 'sovereign-actions', version: version/* VERSION */.x },
            engine,
            organization: context.boundary.organization,
            epoch: context.sourceDateEpoch,
            readLicence: await (0,licence/* licenceReader */.V)(),
        };
        const comparison = earlier && (await compareWith(context, earlier, graph, facts, inputs['output-dir']));
        const { documents, outputs } = await writeDocuments(context, graph, facts, { formats, folder: inputs['output-dir'] });
        const placeAt = (file) => {
            const place = placeOf(file);
            return place === undefined ? {} : { place: { file: place } };
        };
        record.fact('components', graph.components.length);
        if (engine)
            record.fact('engine', `${engine.name} ${engine.version}, SHA-256 ${engine.sha256}`);
        const licences = policy ? await licenceFindings(graph, policy, facts, placeOf('')) : [];
        if (policy)
            record.check('licences-allowed', ...verdictOn(licences));
        for (const { name, verdict, detail } of checks)
            record.check(name, verdict, detail);
        for (const gap of gaps)
            log.warn(`The SBOM is incomplete: ${gap}.`);
        return {
            outputs: { ...outputs, ...comparison?.outputs, documents: documents.join('\n'), components: graph.components.length },
            findings: [
                ...conflicts.map(({ purl, file }) => (0,finding/* finding */.gk)(CONFLICTING_HASHES, {
                    message: `${purl} has another digest in ${file} than elsewhere.`,
                    resource: purl,
                    ...placeAt(file),
                })),
                ...unread.map((one) => (0,lib_unread/* unreadFinding */.b4)(one, placeOf(one.file))),
                ...licences,
            ],
            summary: summaryOf(graph, facts, { sources, written: documents, changes: comparison?.summary }),
        };
    },
});


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ isCheckedIn),
/* harmony export */   Tv: () => (/* binding */ readCheckedIn),
/* harmony export */   h1: () => (/* binding */ giveToProjects),
/* harmony export */   ww: () => (/* binding */ isBuildOutput)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _installed_file_hashes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1840);
/* harmony import */ var _installed_links_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9848);
/* harmony import */ var _installed_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6481);
/* harmony import */ var _maven_archive_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6830);
/* harmony import */ var _maven_archive_extension_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3772);
/* harmony import */ var _tops_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8622);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1237);








/** Whether a file is code of others that lies in a source by itself and that no lockfile knows, by its path. */
const isCheckedIn = (file) => (0,_maven_archive_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .j)(file) !== undefined;
/** Where builds put what they make of the source, by what stands beside the folder. What lies there is no part of the source. */
const OUTPUTS = {
    target: ['pom.xml', 'build.sbt', 'Cargo.toml', 'project.clj'],
    build: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    out: ['build.gradle', 'build.gradle.kts'],
};
/** @param beside what is in the folder that it is in */
const isBuildOutput = (name, beside) => Object.hasOwn(OUTPUTS, name) && beside.some((entry) => OUTPUTS[name]?.includes(entry.name));
/** What is in the archives that lie in a source. @throws INSTALLED_INVALID, unless `keepGoing` */
async function readCheckedIn({ files, record }, source, archives, keepGoing) {
    const collector = (await _maven_archive_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .javaCatalog */ .A.load())();
    const unread = [];
    for (const file of archives) {
        try {
            const content = await files.read(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(source, file), _installed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_FILE */ .K);
            await collector.take({ path: file, size: content.length, executable: false }, content);
        }
        catch (error) {
            if (!keepGoing)
                throw error;
            unread.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadOf */ .Ds)(file, error));
        }
    }
    const { packages, gaps } = await collector.conclude({ distribution: undefined, real: (file) => file, links: new Map() });
    for (const { place, distribution, hashes } of packages) {
        const sha256 = hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.hex;
        if (sha256 !== undefined && distribution === (0,_installed_file_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .fileAddress */ .x)(place))
            record.took({ name: files.relative(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(source, place)), sha256 });
    }
    return { packages, gaps, unread };
}
/**
 * Gives what lies in a source to the project in whose folder it lies; where none does, to the source as a whole.
 * @returns the readings with all of it
 */
function giveToProjects(packages, readings) {
    const projects = new Map();
    for (const { packages: own } of readings) {
        for (const pkg of own)
            if (pkg.folder !== undefined && !projects.has(pkg.folder))
                projects.set(pkg.folder, pkg);
    }
    const [first, ...others] = readings;
    const top = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
    const whole = others.length === 0 ? first.root : top;
    for (const pkg of (0,_tops_js__WEBPACK_IMPORTED_MODULE_6__/* .topsOf */ .S)(packages)) {
        let folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname((0,_installed_links_js__WEBPACK_IMPORTED_MODULE_7__/* .outermost */ .J9)(pkg.place ?? ''));
        while (!projects.has(folder) && folder !== '.')
            folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(folder);
        (projects.get(folder) ?? whole).edges.push({ to: pkg, kind: 'contains' });
    }
    const besides = top.edges.length > 0 ? [{ file: '', root: top, packages: [top], abandoned: [] }] : [];
    return [{ ...first, packages: [...first.packages, ...packages] }, ...others, ...besides];
}


/***/ }),

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   PC: () => (/* binding */ natureOf),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   yE: () => (/* binding */ publishedFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2515);

/** BSI TR-03183-2 has an rpm package so: an archive whose parts keep their names, and that nothing runs before it is unpacked. */
const PACKAGE = { executable: false, archive: true, structured: true };
/** A Java runtime takes code out of the archive as it is; any file with code that a runtime executes is executable (3.2.6). */
const RUN_ARCHIVE = { executable: true, archive: true, structured: true };
/** As the TR's Python script. */
const PROGRAM = { executable: true, archive: false, structured: false };
/** What files are, by how their names end (BSI TR-03183-2 v2.1.0, 8.1.4 to 8.1.7). */
const NATURES = [
    [/\.(?:tgz|tar|tar\.(?:gz|bz2|xz|zst)|tbz2?|txz|zip|crate|gem|nupkg|whl|conda|aar|deb|rpm|apk)$/i, PACKAGE],
    [/-(?:test-)?(?:sources|javadoc)\.jar$/i, PACKAGE],
    [/\.(?:jar|war|ear|phar|pyz|egg)$/i, RUN_ARCHIVE],
    [/\.(?:[cm]?[jt]sx?|py|sh|rb|pl|php|lua|wasm|exe|dll|so|dylib)$/i, PROGRAM],
];
/** The last part of the path of a URL, as it is and not as the URL writes it. */
function lastPart(url) {
    const mark = url.search(/[?#]/);
    let end = mark < 0 ? url.length : mark;
    while (end > 0 && url[end - 1] === '/')
        end--;
    const name = url.slice(url.lastIndexOf('/', end - 1) + 1, end) || url;
    return name.includes('%') ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(name) : name;
}
/** The file at a URL as its name tells it; undefined where the name does not. */
function fileAt(url) {
    const name = lastPart(url);
    const nature = NATURES.find(([pattern]) => pattern.test(name))?.[1];
    return nature && { name, ...nature };
}
/** The files that a component is published as, that of `distribution` first. An installer takes one of them. */
function publishedFiles({ distribution, deployable, hashes, artifacts = [] }) {
    const first = distribution === undefined ? [] : [publishedAt(distribution, hashes, deployable)];
    if (artifacts.length === 0)
        return first;
    const files = new Map(first.map((file) => [file.url, file]));
    for (const { url, hashes: digests } of artifacts)
        if (!files.has(url))
            files.set(url, publishedAt(url, digests));
    return [...files.values()];
}
function publishedAt(url, hashes, seen) {
    const nature = seen ?? fileAt(url);
    return { url, name: nature?.name ?? lastPart(url), hashes, nature };
}
/** Files of one version up to which all are listed. More are builds for single platforms, which make a document several times as large. */
const MOST_FILES = 8;
const FOR_EVERY_PLATFORM = /\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$|-any\.whl$/i;
/** Every document and the summary ask for the same. */
const listed = new WeakMap();
/** The files that a document lists, and how many more there are: of many, those that are for every platform. */
function listedFiles(component) {
    const known = listed.get(component) ?? list(component);
    listed.set(component, known);
    return known;
}
function list(component) {
    const all = publishedFiles(component);
    if (all.length <= MOST_FILES)
        return { files: all, more: 0 };
    const files = all.filter(({ url, name }) => url === component.distribution || FOR_EVERY_PLATFORM.test(name));
    return { files, more: all.length - files.length };
}
/** What all files of a component are, where they are the same. */
function natureOf(files) {
    if (files.length === 1)
        return files[0]?.nature;
    const [first, ...others] = files.map(({ nature }) => nature);
    const same = (other) => first && other && other.executable === first.executable && other.archive === first.archive && other.structured === first.structured;
    return first && others.every(same) ? first : undefined;
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   Ps: () => (/* binding */ ownPlaces),
/* harmony export */   ZH: () => (/* binding */ documentText),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   pV: () => (/* binding */ uuidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6401);


/** ISO 8601 in UTC to the second. */
const isoTime = (epoch) => new Date(epoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
/**
 * A UUID of version 8 (RFC 9562), made of the SHA-256 of a text: the same text has the same one everywhere.
 * @param parts of the text; a large one is not copied to join it
 */
function uuidOf(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    const hex = hash.digest('hex');
    const variant = '89ab'[Number.parseInt(hex[16], 16) & 3];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** Members of a JSON object as text, with one line for each item of a list. */
const membersOf = (object) => Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) && value.length > 0 ? linesOf(value) : JSON.stringify(value)}`)
    .join(',\n');
/** A list with one line for each item. Grown item by item: a list of a million texts to join would take twice the memory. */
function linesOf(list) {
    let text = '[';
    let end = '\n';
    for (const item of list) {
        text += end + JSON.stringify(item);
        end = ',\n';
    }
    return `${text}\n]`;
}
/**
 * A JSON document with one line for each item of a top-level list: nearly as small as without blanks, and a diff shows which
 * component changed. Its identity is made of all the rest.
 * @param identify gives the members that hold the identity, from a UUID of the content
 */
function documentText(head, identify, body) {
    const [start, rest] = [membersOf(head), membersOf(body)];
    return `{\n${start},\n${membersOf(identify(uuidOf(start, '\n', rest)))},\n${rest}\n}\n`;
}
/** Name as the ecosystem writes it, such as `@scope/name`. */
const fullName = ({ namespace, name }) => (namespace ? `${namespace}/${name}` : name);
/** Who a package names as its supplier. An address that is none is left out: packages write `nobody at example`. */
function partyOf({ name, email, url }) {
    const plain = name.replace(/\s+/g, ' ').trim();
    const reachable = email !== undefined && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(email);
    const site = url === undefined ? undefined : (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .TG)(url);
    if (plain === '' && !reachable)
        return undefined;
    return {
        name: plain || email,
        ...(reachable && { email }),
        ...(site !== undefined && /^https?:/.test(site) && { url: site }),
    };
}
/** What a component is; an image that a source uses is one, too. */
const kindOf = ({ kind, firstParty, type }) => kind ?? (firstParty ? 'application' : type === 'oci' ? 'container' : 'library');
/** Files that say that a component is there, where they are not just those of the root: in most sources there is but one lockfile. */
function ownPlaces({ places }, { root }) {
    return places.length > 0 && places.length === root.places.length && places.every((place, index) => place === root.places[index])
        ? []
        : places;
}
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

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ ecosystemOfManifest),
/* harmony export */   P_: () => (/* binding */ ecosystemOfLockfile),
/* harmony export */   SQ: () => (/* binding */ ECOSYSTEMS),
/* harmony export */   XU: () => (/* binding */ isKnownName),
/* harmony export */   Xl: () => (/* binding */ isWalked),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   eG: () => (/* binding */ preference),
/* harmony export */   mP: () => (/* binding */ UNREADABLE)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

const PYTHON_MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile'];
/** The ecosystems that are read in full, each with a reader that is loaded only where the source has one of its lockfiles. */
const ECOSYSTEMS = [
    {
        name: 'npm',
        family: 'npm',
        // npm takes npm-shrinkwrap.json where a folder has both.
        lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
        manifests: ['package.json'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.bind(__nccwpck_require__, 549))).npmReader,
    },
    {
        name: 'pnpm',
        family: 'npm',
        lockfiles: ['pnpm-lock.yaml'],
        manifests: ['package.json'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7546), __nccwpck_require__.e(397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 397))).pnpmReader,
    },
    {
        name: 'Yarn',
        family: 'npm',
        lockfiles: ['yarn.lock'],
        manifests: ['package.json'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 8596).then(__nccwpck_require__.bind(__nccwpck_require__, 8596))).yarnReader,
    },
    {
        name: 'Bun',
        family: 'npm',
        lockfiles: ['bun.lock'],
        manifests: ['package.json'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 259).then(__nccwpck_require__.bind(__nccwpck_require__, 259))).bunReader,
    },
    {
        name: 'Deno',
        family: 'deno',
        lockfiles: ['deno.lock'],
        manifests: ['deno.json', 'deno.jsonc'],
        covers: ['npm'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 5397).then(__nccwpck_require__.bind(__nccwpck_require__, 5397))).denoReader,
    },
    {
        name: 'uv',
        family: 'pypi',
        lockfiles: ['uv.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(7920)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920))).uvReader,
    },
    {
        name: 'Poetry',
        family: 'pypi',
        lockfiles: ['poetry.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(8210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8210))).poetryReader,
    },
    {
        name: 'PDM',
        family: 'pypi',
        lockfiles: ['pdm.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 576))).pdmReader,
    },
    {
        name: 'Pipenv',
        family: 'pypi',
        lockfiles: ['Pipfile.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(9463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9463))).pipenvReader,
    },
    {
        name: 'pylock',
        family: 'pypi',
        lockfiles: ['pylock.toml', /^pylock\.[^.]+\.toml$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(2027)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2027))).pylockReader,
    },
    {
        name: 'pip',
        family: 'pypi',
        lockfiles: ['requirements.txt', /requirements[^/]*\.txt$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(445)]).then(__nccwpck_require__.bind(__nccwpck_require__, 445))).requirementsReader,
    },
    {
        name: 'pip',
        family: 'pypi',
        lockfiles: [/\.txt$/],
        several: true,
        folders: /(?:^|\/)requirements$/,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(445)]).then(__nccwpck_require__.bind(__nccwpck_require__, 445))).requirementsReader,
    },
    {
        name: 'uv script',
        family: 'pypi',
        lockfiles: [/\.py\.lock$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3906), __nccwpck_require__.e(6224), __nccwpck_require__.e(7920)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920))).uvReader,
    },
    {
        name: 'Maven',
        family: 'maven',
        lockfiles: ['pom.xml'],
        manifests: [],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4679), __nccwpck_require__.e(9489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9489))).mavenReader,
    },
    {
        name: 'Cargo',
        family: 'cargo',
        lockfiles: ['Cargo.lock'],
        manifests: ['Cargo.toml'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1712).then(__nccwpck_require__.bind(__nccwpck_require__, 1712))).cargoReader,
    },
    {
        name: 'Gradle',
        family: 'maven',
        lockfiles: [/^(?:buildscript-|settings-)?gradle\.lockfile$/],
        several: true,
        manifests: ['build.gradle', 'build.gradle.kts'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 8643).then(__nccwpck_require__.bind(__nccwpck_require__, 8643))).gradleReader,
    },
    {
        name: 'Gradle before version 7',
        family: 'maven',
        lockfiles: [/\.lockfile$/],
        several: true,
        folders: /(?:^|\/)gradle\/dependency-locks$/,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 8643).then(__nccwpck_require__.bind(__nccwpck_require__, 8643))).gradleLegacyReader,
    },
    {
        name: 'Gradle version catalog',
        family: 'maven',
        lockfiles: [/\.versions\.toml$/],
        several: true,
        folders: /(?:^|\/)gradle$/,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 8643).then(__nccwpck_require__.bind(__nccwpck_require__, 8643))).gradleCatalogReader,
    },
    {
        name: 'NuGet',
        family: 'nuget',
        lockfiles: [/^packages(?:\..+)?\.lock\.json$/],
        several: true,
        manifests: [/\.(?:cs|fs|vb)proj$/i],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1492).then(__nccwpck_require__.bind(__nccwpck_require__, 1492))).nugetReader,
    },
    {
        name: 'NuGet packages.config',
        family: 'nuget',
        lockfiles: [/^packages(?:\..+)?\.config$/],
        several: true,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1492).then(__nccwpck_require__.bind(__nccwpck_require__, 1492))).packagesConfigReader,
    },
    {
        name: 'NuGet project',
        family: 'nuget',
        lockfiles: [/\.(?:cs|fs|vb)proj$/i],
        several: true,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1492).then(__nccwpck_require__.bind(__nccwpck_require__, 1492))).projectFileReader,
    },
    {
        name: 'Go',
        family: 'golang',
        // Manifest and lockfile in one.
        lockfiles: ['go.mod'],
        manifests: [],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9855), __nccwpck_require__.e(1701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1701))).goReader,
    },
    {
        name: 'Mix',
        family: 'hex',
        lockfiles: ['mix.lock'],
        manifests: ['mix.exs'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 4842).then(__nccwpck_require__.bind(__nccwpck_require__, 2461))).mixReader,
    },
    {
        name: 'Bundler',
        family: 'gem',
        // Bundler takes gems.rb where a folder has both.
        lockfiles: ['gems.locked', 'Gemfile.lock'],
        manifests: ['gems.rb', 'Gemfile'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 2057).then(__nccwpck_require__.bind(__nccwpck_require__, 2057))).bundlerReader,
    },
    {
        name: 'pub',
        family: 'pub',
        lockfiles: ['pubspec.lock'],
        manifests: ['pubspec.yaml'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 3855).then(__nccwpck_require__.bind(__nccwpck_require__, 3855))).pubReader,
    },
    {
        name: 'SwiftPM',
        family: 'swift',
        lockfiles: ['Package.resolved', '.package.resolved'],
        manifests: ['Package.swift'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 4473).then(__nccwpck_require__.bind(__nccwpck_require__, 4473))).swiftReader,
    },
    {
        name: 'Composer',
        family: 'composer',
        lockfiles: ['composer.lock'],
        manifests: ['composer.json'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1748).then(__nccwpck_require__.bind(__nccwpck_require__, 1748))).composerReader,
    },
    {
        name: 'CocoaPods',
        family: 'cocoapods',
        lockfiles: ['Podfile.lock'],
        manifests: ['Podfile'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1007).then(__nccwpck_require__.bind(__nccwpck_require__, 1007))).cocoapodsReader,
    },
    {
        name: 'Conan',
        family: 'conan',
        lockfiles: ['conan.lock'],
        manifests: ['conanfile.txt', 'conanfile.py'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 6970).then(__nccwpck_require__.bind(__nccwpck_require__, 6970))).conanReader,
    },
    {
        name: 'Terraform',
        family: 'terraform',
        lockfiles: ['.terraform.lock.hcl'],
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 2372).then(__nccwpck_require__.bind(__nccwpck_require__, 2372))).terraformReader,
    },
    {
        name: 'Helm',
        family: 'helm',
        lockfiles: ['Chart.lock'],
        manifests: ['Chart.yaml'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1326).then(__nccwpck_require__.bind(__nccwpck_require__, 8945))).helmReader,
    },
    {
        name: 'GitHub Actions',
        family: 'github',
        lockfiles: [/\.ya?ml$/],
        several: true,
        folders: /(?:^|\/)\.github\/workflows$/,
        surrounding: true,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 5975).then(__nccwpck_require__.bind(__nccwpck_require__, 5975))).workflowReader,
    },
    {
        name: 'GitHub action',
        family: 'github',
        lockfiles: ['action.yml', 'action.yaml'],
        folders: /^(?!(?:.*\/)?\.(?!github(?:\/|$))[^/]+(?:\/|$))/,
        surrounding: true,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 5975).then(__nccwpck_require__.bind(__nccwpck_require__, 5975))).actionReader,
    },
    {
        name: 'GitLab CI',
        family: 'gitlab',
        lockfiles: [/\.gitlab-ci\.ya?ml$/],
        several: true,
        surrounding: true,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 4463).then(__nccwpck_require__.bind(__nccwpck_require__, 4463))).gitlabReader,
    },
    {
        name: 'Dockerfile',
        family: 'oci',
        lockfiles: [/^(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$).+)?$|\.(?:Dockerfile|Containerfile)$/i],
        several: true,
        surrounding: true,
        manifests: [],
        load: async () => (await __nccwpck_require__.e(/* import() */ 1382).then(__nccwpck_require__.bind(__nccwpck_require__, 1382))).dockerfileReader,
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
const NAMES = new Set([...LOCKFILES.names.keys(), ...MANIFESTS.names.keys(), ...UNREADABLE.keys()]);
const ANY_PATTERN = new RegExp([...LOCKFILES.patterns, ...MANIFESTS.patterns].map(({ pattern }) => pattern.source).join('|'), 'i');
/** Whether a file of this name can be a lockfile or a manifest. Nearly all of a source are neither, and are told here at once. */
const isKnownName = (name) => NAMES.has(name) || ANY_PATTERN.test(name);
/** The ecosystem whose lockfile a file is, by its path relative to the source. */
const ecosystemOfLockfile = (file) => candidates(LOCKFILES, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file)).find(({ folders }) => (folders ? folders.test(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file)) : !isHidden(file)));
/** The ecosystem whose manifest a file is, the first of its family. */
const ecosystemOfManifest = (file) => isHidden(file) ? undefined : candidates(MANIFESTS, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file))[0];
/** Whether a folder is walked: of hidden ones, those alone that an ecosystem names. */
const isWalked = (name) => name !== 'node_modules' && (!name.startsWith('.') || name === '.github');
/** Whether a file is in a hidden folder. */
const isHidden = (file) => /(?:^|\/)\.[^/]*\//.test(file);
/** Which of an ecosystem's lockfiles a name is: less is preferred. */
const preference = ({ lockfiles }, name) => lockfiles.findIndex((lockfile) => (typeof lockfile === 'string' ? lockfile === name : lockfile.test(name)));


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sbomError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const sbomError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    LOCKFILE_MISSING: { exit: 'usage', about: 'The source has no lockfile, so what it depends on cannot be known.' },
    LOCKFILE_UNSUPPORTED: { exit: 'usage', about: 'The source has a lockfile that cannot be read in full; a shorter SBOM would be wrong.' },
    LOCKFILE_INVALID: { exit: 'failure', about: 'A lockfile is damaged, or is not what its name says.' },
    LOCKFILE_CONFLICT: { exit: 'failure', about: 'A lockfile contradicts itself, such as a package that requires one that is not there.' },
    LOCKFILE_OUTDATED: { exit: 'failure', about: 'A manifest asks for something that its lockfile does not have.' },
    MANIFEST_INVALID: { exit: 'failure', about: 'A manifest, such as a package.json or pyproject.toml, is damaged.' },
    INSTALLED_INVALID: { exit: 'failure', about: 'What an installed package or a package database says of itself is damaged.' },
    DOCUMENT_MISSING: { exit: 'usage', about: 'The bill of materials that the new one is to be compared with is not there.' },
    DOCUMENT_INVALID: {
        exit: 'usage',
        about: 'A bill of materials that was given or made by another program is damaged, or of a format that is not read.',
    },
    ENGINE_FAILED: {
        exit: 'failure',
        about: 'The program that was asked to find the packages failed, or is of a version that is not known.',
    },
    SOURCE_INVALID: { exit: 'usage', about: 'The source is not a folder.' },
});


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findLockfiles),
  e: () => (/* binding */ isNamed)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(3916);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/checked-in.js
var checked_in = __nccwpck_require__(8733);
// EXTERNAL MODULE: ./lib/ecosystems.js
var ecosystems = __nccwpck_require__(6063);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __nccwpck_require__(8368);
// EXTERNAL MODULE: ./lib/graph.js
var graph = __nccwpck_require__(6772);
;// CONCATENATED MODULE: ./lib/vendored.js
/** The marks that package managers leave where they put what they fetched. A folder is known by them, not by its name. */
const MARKS = [
    // Cargo, in each crate that it vendors or unpacks.
    (_, has) => has('.cargo-checksum.json') || has('.cargo-ok'),
    // Go, in a folder that it never calls otherwise, and in its cache, where a folder has the version of the module.
    (name, has) => (name === 'vendor' && has('modules.txt')) || /@v\d+\.\d+\.\d+/.test(name),
    // Composer, whose folder can have any name.
    (_, has) => has('autoload.php') && has('composer', 'folder'),
    // RubyGems, such as in `vendor/bundle`.
    (_, has) => has('gems', 'folder') && has('specifications', 'folder'),
    // A virtual environment of Python.
    (_, has) => has('pyvenv.cfg'),
];
/**
 * Whether a folder holds copies of packages that a lockfile of the source already lists. What lies in them describes the
 * packages' own development, and would be taken for projects of the source.
 */
function isVendored(name, entries) {
    const has = (wanted, kind) => entries.some((entry) => entry.name === wanted && (entry.kind === 'folder') === (kind === 'folder'));
    return MARKS.some((mark) => mark(name, has));
}

;// CONCATENATED MODULE: ./lib/find.js







/** Folders that are read before anything else of the process, such as a signal, has its turn. */
const AT_A_TIME = 256;
/**
 * Walks a folder for lockfiles. Passed over are hidden folders but `.github`, `node_modules`, and other folders of fetched
 * packages below the top; symbolic links are not followed.
 * @throws FILE_UNREADABLE, because a folder that cannot be seen could hold a lockfile
 */
async function findLockfiles(files, source, { include, ignore }) {
    const found = { lockfiles: [], unreadable: [], ignored: [], manifests: [], outside: [], archives: [] };
    const outputs = new Set();
    const visit = async (folder, open) => {
        const entries = await files.list(posix_.join(source, folder));
        if (folder !== '' && isVendored(posix_.basename(folder), entries))
            return;
        for (const { name, kind } of entries) {
            const file = folder === '' ? name : `${folder}/${name}`;
            if (kind === 'folder') {
                if ((0,ecosystems/* isWalked */.Xl)(name))
                    open.push(file);
                if (outputs.has(folder) || (0,checked_in/* isBuildOutput */.ww)(name, entries))
                    outputs.add(file);
                continue;
            }
            if (kind === 'file' && (0,checked_in/* isCheckedIn */.N2)(name) && !(0,ecosystems/* isHidden */.dK)(file) && !outputs.has(folder)) {
                if (isNamed(file, ignore))
                    found.ignored.push(file);
                else if (include.length === 0 || isNamed(file, include))
                    found.archives.push(file);
                continue;
            }
            if (!(0,ecosystems/* isKnownName */.XU)(name))
                continue;
            const unread = (0,ecosystems/* isHidden */.dK)(file) ? undefined : unreadableOf(name, entries);
            const isLockfile = (0,ecosystems/* ecosystemOfLockfile */.P_)(file) !== undefined;
            const isManifest = (0,ecosystems/* ecosystemOfManifest */.N9)(file) !== undefined;
            if (!isManifest && !isLockfile && unread === undefined)
                continue;
            if (include.length > 0 && !isNamed(file, include)) {
                if (isLockfile || unread !== undefined)
                    found.outside.push(file);
                continue;
            }
            const ignored = isNamed(file, ignore);
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
    const open = [''];
    for (let folders = 1;; folders++) {
        const folder = open.pop();
        if (folder === undefined)
            break;
        await visit(folder, open);
        if (folders % AT_A_TIME === 0)
            await (0,promises_.setImmediate)();
    }
    found.lockfiles.sort(graph/* byText */.z);
    found.unreadable.sort((a, b) => (0,graph/* byText */.z)(a.file, b.file));
    found.ignored.sort(graph/* byText */.z);
    found.outside.sort(graph/* byText */.z);
    found.manifests.sort(graph/* byText */.z);
    found.archives.sort(graph/* byText */.z);
    return found;
}
/** A lockfile that cannot be read, unless its tool takes another one beside it. */
function unreadableOf(name, entries) {
    const unread = ecosystems/* UNREADABLE */.mP.get(name);
    return unread && !entries.some((other) => other.name === unread.instead && other.kind !== 'folder') ? unread : undefined;
}
/** Whether patterns name a file, by its own path or by a folder that it is in. */
function isNamed(file, patterns) {
    if (patterns.length === 0)
        return false;
    const parts = file.split('/');
    return patterns.some((pattern) => {
        const plain = pattern.replace(/\/+$/, '');
        return parts.some((part, index) => (0,glob/* globMatches */.m)(plain, plain.includes('/') ? parts.slice(0, index + 1).join('/') : part));
    });
}


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/**
 * The neutral shape between readers and writers: one reader per ecosystem makes `Reading`s, `assemble` joins them into one
 * `Graph`, one writer per format turns that into bytes.
 */
/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 1840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fileHashes),
/* harmony export */   x: () => (/* binding */ fileAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The digests that a deployable file is known by. */
const fileHashes = (content) => [
    { algorithm: 'SHA-256', hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') },
    { algorithm: 'SHA-512', hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(content).digest('hex') },
];
/** A path in a tree as an address. */
const fileAddress = (path) => `file:${encodeURI(path.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F')}`;


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   _6: () => (/* binding */ pathFollower)
/* harmony export */ });
/* unused harmony export realPath */
/** Links that are followed on one path, as the kernel's limit. */
const MOST_LINKS = 40;
/**
 * Follows the symbolic links of a tree, as if its top were the root of the file system.
 * @param links targets as they stand, by the path of the link
 * @returns the path where the file is; the path as given where links run in a circle
 */
function realPath(links, path) {
    let followed = 0;
    const real = [];
    const open = path.split('/').reverse();
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            real.pop();
            continue;
        }
        real.push(part);
        const target = links.get(real.join('/'));
        if (target === undefined)
            continue;
        followed += 1;
        if (followed > MOST_LINKS)
            return path;
        if (target.startsWith('/'))
            real.length = 0;
        else
            real.pop();
        open.push(...target.split('/').reverse());
    }
    return real.join('/');
}
/** As `realPath`, for many paths: what is above a file is followed once for all files of its folder. */
function pathFollower(links) {
    const folders = new Map();
    return (path) => {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (slash < 0 || name === '' || name === '.' || name === '..')
            return realPath(links, path);
        const folder = path.slice(0, slash);
        let real = folders.get(folder);
        if (real === undefined) {
            real = realPath(links, folder);
            folders.set(folder, real);
        }
        const full = real === '' ? name : `${real}/${name}`;
        return links.has(full) ? realPath(links, path) : full;
    };
}
/** The path of what may be a link itself: only the links on the way to it are followed. */
function placeOf(path, real) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return path;
    const folder = real(path.slice(0, slash));
    return folder === '' ? path.slice(slash + 1) : `${folder}/${path.slice(slash + 1)}`;
}
/** Where something in an archive is: where the archive is that is in no other. */
const outermost = (place) => place.replace(/(\.[a-z]{3})!\/.*$/is, '$1');


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LARGEST_FILE),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/** Bytes of one file that are held in memory; what is larger is a gap. */
const LARGEST_FILE = 1024 * 1024 * 1024;
/** Whether the first four bytes are those of a program: ELF, PE, or Mach-O of one or several architectures. */
function isExecutable(head) {
    if (head.length < 4)
        return false;
    const [a, b, c, d] = head;
    if (a === 0x4d && b === 0x5a)
        return true;
    const word = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    return [0x7f454c46, 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe].includes(word);
}


/***/ }),

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6403);

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
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw fault(`${file} is JSON, but not an object.`, 'Check that the right file is there.');
    if (!isWrittenFrom(value, text) && countKeysInText(text) !== countKeys(value)) {
        const { key, line } = findDuplicate(text);
        throw fault(`${file}:${line} has the key ${JSON.stringify(key)} twice in one object.`, 'Run the package manager once, so that it writes the file anew.');
    }
    return value;
}
/** Characters up to which writing a value again takes less time than looking at each of its keys. */
const QUICKLY_WRITTEN = 1024 * 1024;
/**
 * Whether a text is what a tool writes of this very value, blanks apart: then no key of it was lost. False where that is not told
 * so quickly.
 */
function isWrittenFrom(value, text) {
    if (text.length > QUICKLY_WRITTEN)
        return false;
    // A line never ends inside a string, and a string that has what stands for a colon here is then not the one of the value.
    const plain = text.replace(/\n[\t ]*/g, '').replaceAll('": ', '":');
    try {
        return plain === JSON.stringify(value);
    }
    catch (error) {
        // It recurses, and the parser does not.
        if (error instanceof RangeError)
            return false;
        throw error;
    }
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

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ licenceReader)
/* harmony export */ });
/** The parser takes quadratic time; no real expression is near this. */
const LONGEST_EXPRESSION = 1024;
/** What an expression is made of. The parser alone would let a reference without a name pass. */
const EXPRESSION = /^(?!.*LicenseRef-(?![A-Za-z0-9.-]))[A-Za-z0-9.+() -]+$/;
/** Makes a function that reads the licences that packages declare; each text is parsed once. */
async function licenceReader() {
    const { default: parse } = await __nccwpck_require__.e(/* import() */ 5826).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5826, 19));
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


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9621);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomGenerate */ .L);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ javaCatalog)
/* harmony export */ });
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3772);

/** Java archives, by their names alone. */
const javaCatalog = {
    name: 'Java archives',
    wants: ({ path }) => ((0,_extension_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .j)(path) === undefined ? undefined : 'content'),
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4679), __nccwpck_require__.e(6682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6682))).javaArchives,
};


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ extensionOf),
/* harmony export */   y: () => (/* binding */ isShared)
/* harmony export */ });
/** Extensions of Java archives; those of `kar`, `nar`, `par` and `sar` are also names of other formats. */
const EXTENSIONS = new Set(['jar', 'war', 'ear', 'jpi', 'hpi', 'aar', 'kar', 'nar', 'par', 'sar']);
/** The extension of a Java archive in lower case; undefined for what has another. Called for every file of a tree. */
function extensionOf(path) {
    const { length } = path;
    if (path.charCodeAt(length - 4) !== 46)
        return undefined;
    // All end in `ar` or `pi`; the bit that is set makes letters small.
    const end = ((path.charCodeAt(length - 2) | 32) << 8) | path.charCodeAt(length - 1) | 32;
    if (end !== 0x6172 && end !== 0x7069)
        return undefined;
    const extension = path.slice(-3).toLowerCase();
    return EXTENSIONS.has(extension) ? extension : undefined;
}
/** Whether a file with the extension that is no zip file is no surprise. */
const isShared = (extension) => ['kar', 'nar', 'par', 'sar'].includes(extension);


/***/ }),

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parsePurl),
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
/**
 * Parses a package URL as leniently as ECMA-427 asks of parsers: any case of the type, slashes after `pkg:`, unencoded characters.
 * @returns undefined for what is none
 */
function parsePurl(text) {
    const [, type = '', path = '', query, fragment] = /^pkg:\/*([a-z0-9.+-]+)\/([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text) ?? [];
    try {
        const at = path.lastIndexOf('@');
        // A scope that is not encoded starts with one, too.
        const versioned = at > path.lastIndexOf('/') + 1 || (at > 0 && path[at - 1] !== '/');
        const segments = (versioned ? path.slice(0, at) : path)
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
        const name = segments.pop();
        if (name === undefined)
            return undefined;
        const version = versioned ? decodeURIComponent(path.slice(at + 1)) : '';
        const pairs = (query ?? '').split('&').flatMap((pair) => {
            const equals = pair.indexOf('=');
            return equals > 0 && equals < pair.length - 1
                ? [[pair.slice(0, equals).toLowerCase(), decodeURIComponent(pair.slice(equals + 1))]]
                : [];
        });
        const inside = (fragment ?? '')
            .split('/')
            .map(decodeURIComponent)
            .filter((segment) => !['', '.', '..'].includes(segment));
        return {
            type: type.toLowerCase(),
            ...(segments.length > 0 && { namespace: segments.join('/') }),
            name,
            ...(version !== '' && { version }),
            qualifiers: Object.fromEntries(pairs),
            ...(inside.length > 0 && { subpath: inside.join('/') }),
        };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   vh: () => (/* binding */ statedText),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2705);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3528);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6919);




/**
 * Reads CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, told apart by the content. Edges are read of CycloneDX alone.
 * @param file for messages
 * @throws DOCUMENT_INVALID
 */
async function readDocument(text, file) {
    const fix = 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as the program wrote it.';
    const invalid = (message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('DOCUMENT_INVALID', `${file} ${message}`, fix);
    if (/^\uFEFF?\s*</.test(text))
        throw invalid('is XML, and JSON alone is read.');
    if (/^\uFEFF?\s*SPDXVersion:/.test(text))
        throw invalid('is SPDX tag-value, and JSON alone is read.');
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(text.replace(/^\uFEFF/, ''), file, (message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('DOCUMENT_INVALID', message, fix));
    const { bomFormat, spdxVersion, '@graph': graph } = document;
    const kinds = [bomFormat === 'CycloneDX', typeof spdxVersion === 'string', Array.isArray(graph)];
    if (kinds.filter(Boolean).length !== 1)
        throw invalid('is JSON, but no bill of materials in CycloneDX or SPDX.');
    if (kinds[0])
        return (await __nccwpck_require__.e(/* import() */ 5872).then(__nccwpck_require__.bind(__nccwpck_require__, 5872))).readCycloneDx(document, invalid);
    if (kinds[1])
        return (await __nccwpck_require__.e(/* import() */ 8930).then(__nccwpck_require__.bind(__nccwpck_require__, 8930))).readSpdx(document, invalid);
    return (await __nccwpck_require__.e(/* import() */ 6497).then(__nccwpck_require__.bind(__nccwpck_require__, 6497))).readSpdx3(document, invalid);
}
/** The objects of a list. @throws DOCUMENT_INVALID for what is no list of objects */
function objectsOf(value, where, invalid) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv))
        throw invalid(`has a "${where}" that is no list of objects.`);
    return value;
}
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
/** What a document says of a package besides its name: nothing, in these words. */
const NOTHING = new Set(['NOASSERTION', 'NONE']);
const statedText = (value) => {
    const text = textOf(value);
    return text === undefined || NOTHING.has(text) ? undefined : text;
};
/** A package by its purl, which is written anew, or else by its name. */
function packageOf(purl, named) {
    const parsed = purl === undefined ? undefined : (0,_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePurl */ .$)(purl);
    const { namespace, name, version } = { ...named, ...(parsed && { namespace: parsed.namespace, name: parsed.name }) };
    const known = parsed?.version ?? version;
    return {
        type: parsed?.type ?? 'generic',
        ...(namespace && { namespace }),
        name,
        ...(known && { version: known }),
        ...(parsed && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .purlOf */ .V)(parsed) }),
        hashes: [],
        edges: [],
    };
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The first of a list as text, and how many more there are. */
const shorten = (items, most = 10) => items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');


/***/ }),

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ topsOf)
/* harmony export */ });
/** The fewest packages from which all others are reached, as far as that is clear: those that nothing leads to, and one of each circle. */
function topsOf(packages) {
    const led = new Set(packages.flatMap(({ edges }) => edges.map(({ to }) => to)));
    const reached = new Set();
    const tops = [];
    const reach = (top) => {
        tops.push(top);
        const open = [top];
        reached.add(top);
        for (let pkg = open.pop(); pkg; pkg = open.pop()) {
            for (const { to } of pkg.edges) {
                if (reached.has(to))
                    continue;
                reached.add(to);
                open.push(to);
            }
        }
    };
    for (const pkg of packages)
        if (!led.has(pkg))
            reach(pkg);
    for (const pkg of packages)
        if (!reached.has(pkg))
            reach(pkg);
    return tops;
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   L5: () => (/* binding */ UNREAD_RULE),
/* harmony export */   b4: () => (/* binding */ unreadFinding),
/* harmony export */   e5: () => (/* binding */ unreadGap)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);

const UNREAD_RULE = {
    id: 'sbom-unread',
    title: 'A file that lists packages could not be read',
    severity: 'error',
    why: 'With the input "keep-going" the documents are written without it and say that they are incomplete. What it lists may be anything.',
    fix: 'Have the file written anew; without "keep-going" the step ends with its error.',
};
/** What says that a file is damaged, unknown or unreadable, as opposed to what is wrong with the step itself. */
const CODES = /^(?:LOCKFILE_|MANIFEST_|INSTALLED_)|^FILE_(?:MISSING|UNREADABLE|TOO_LARGE)$/;
/** What could not be read, from the error that says so. @throws the error, where it says anything else */
function unreadOf(file, error) {
    if (!(error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj) || !CODES.test(error.code))
        throw error;
    return { file, code: error.code, message: error.message, fix: error.fix };
}
/** Most errors name the file themselves. */
const said = ({ file, message }) => (message.startsWith(file) ? message : `${file}: ${message}`);
/** As a sentence of the document, without a full stop. What the system says of a file has paths of this machine in it. */
function unreadGap(unread) {
    const { file, code } = unread;
    return code.startsWith('FILE_') ? `not read: ${file} (${code})` : `not read: ${said(unread).replace(/\.$/, '')} (${code})`;
}
/** @param place path of the file relative to the workspace, where it is a file of it */
const unreadFinding = (unread, place) => (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(UNREAD_RULE, {
    verdict: 'unknown',
    resource: unread.file,
    key: unread.code,
    message: `Not in the documents: ${said(unread)}`,
    fix: unread.fix,
    ...(place !== undefined && { place: { file: place } }),
});


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ gitAddress),
/* harmony export */   TG: () => (/* binding */ cleanUrl),
/* harmony export */   WU: () => (/* binding */ gitUrl)
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
/**
 * The address of a git remote as a URL: `[user@]host:path`, as scp has it, is `ssh://` (git-clone(1), "GIT URLS").
 * Without a user the host needs a dot: `C:\\repository` and `github:owner/name` are something else.
 */
const gitAddress = (address) => address.replace(/^([\w.-]+@[\w.-]+|[\w-]+(?:\.[\w-]+)+):(?!\/\/)\/?/, 'ssh://$1/');
/** The address of a git remote as a clean URL. */
const gitUrl = (address) => cleanUrl(gitAddress(address));


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ../../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_left_out_js_.HttpClient('actions/oidc-client', [new external_left_out_js_.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ../../node_modules/@actions/exec/lib/exec.js + 4 modules
var exec = __nccwpck_require__(1629);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec/* getExecOutput */.H('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec/* getExecOutput */.H('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ../../node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(6521);
// EXTERNAL MODULE: ../../node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(5870);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ../../node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which)
/* harmony export */ });
/* unused harmony exports cp, mv, rmRF, mkdirP, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5870);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createAwsCalls: () => (/* binding */ createAwsCalls)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __nccwpck_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/expiry.js
/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';
/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;
/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
const expiryValue = (accessKeyId, expires) => `${accessKeyId} ${new Date(expires).toISOString()}`;
/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }) {
    const [of, time] = value?.split(' ') ?? [];
    const expires = Date.parse(time ?? '');
    return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}
/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
function expirySoon(expires, now) {
    if (expires - now >= SOON_MS)
        return undefined;
    const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
    return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/client.js







/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000, cloudtrail: 60_000, dynamodb: 60_000 };
/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    let { warn } = options;
    const ofEnvironment = () => {
        const { credentials, soon } = environmentCredentials(env, options.now());
        if (soon !== undefined)
            warn?.(soon);
        warn = undefined;
        return credentials;
    };
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,boundary_boundary/* homeRegion */.wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,aws_errors/* awsError */.e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const deadline = startDeadline(DEADLINE[service], signal);
            try {
                const output = (await (await client).send(operation, input, deadline.signal));
                const { Body: body } = output;
                // It is for the body too, which comes while the caller reads it.
                if (body instanceof external_node_stream_.Readable && !body.closed)
                    body.once('close', deadline.end);
                else
                    deadline.end();
                return output;
            }
            catch (error) {
                deadline.end();
                if (deadline.isOver() && !(error instanceof errors/* SovereignError */.Rj)) {
                    throw (0,aws_errors/* awsError */.e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/**
 * A signal that ends what it is given to after a time, or with another signal. What `AbortSignal.timeout` and `AbortSignal.any` make is
 * watched by the collector: of ten thousand calls they keep all that belongs to them in memory for long.
 */
function startDeadline(milliseconds, outer) {
    const controller = new AbortController();
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
    }, milliseconds);
    timer.unref();
    const follow = () => controller.abort(outer?.reason);
    if (outer?.aborted)
        follow();
    else
        outer?.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        isOver: () => isOver && !outer?.aborted,
        end: () => {
            clearTimeout(timer);
            outer?.removeEventListener('abort', follow);
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence, cloudtrail } = boundary;
    if (service !== 's3')
        return (0,partitions/* originOf */.yv)((0,partitions/* serviceEndpoint */.Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (cloudtrail)
        homes.set(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,aws_errors/* awsError */.e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,partitions/* originOf */.yv)((0,partitions/* bucketEndpoint */.Ob)(String(bucket), region, ports));
    return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}
const bucketOfCopySource = (source) => {
    try {
        return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
    }
    catch {
        return undefined;
    }
};
/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env, now) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = environmentExpiry(env);
    if (expires !== undefined && expires <= now) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : expirySoon(expires, now),
    };
}
const digestOf = (credentials) => (0,external_node_crypto_.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    AWS_REFUSED: { exit: 'failure', about: 'AWS refused a call that the step cannot do without, or could not answer it.' },
    AWS_ANSWER: { exit: 'failure', about: 'A call to AWS got an answer that AWS does not give.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});
/**
 * What an error of the AWS SDK says to people; undefined for any other. The SDK marks what AWS answered with `$fault`, and what it could
 * not read with `$response` alone.
 */
function awsFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('$fault' in error) {
        const clock = /Signature (?:expired|not yet current)|RequestTimeTooSkewed|RequestExpired/.test(`${error.name} ${error.message}`);
        const denied = /AccessDenied|Forbidden|NotAuthorized/.test(error.name);
        return awsError('AWS_REFUSED', `AWS answered ${error.name}: ${error.message}`, clock
            ? 'Set the clock of this machine by NTP.'
            : denied
                ? 'Let the role make the call that is named; the Terraform template grants what each step needs.'
                : 'Try again; if it stays, look at the service health of the region.', { cause: error });
    }
    if (!('$response' in error))
        return undefined;
    return awsError('AWS_ANSWER', 'What answered a call to AWS is not AWS, or not whole.', 'Look at what stands between this machine and AWS: a proxy, or another server at its address.', { cause: error });
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8433);


/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'STSClient' },
    ecr: { load: () => __nccwpck_require__.e(/* import() */ 149).then(__nccwpck_require__.t.bind(__nccwpck_require__, 149, 19)), client: 'ECRClient' },
    kms: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'KMSClient' },
    s3: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'CloudTrailClient' },
    dynamodb: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'DynamoDBClient' },
};
/** Loads the SDK's client of a service, without making one. */
const loadSdk = async (service) => SDK[service].load();
/** Turns of the event loop until connections that were begun before stand, and what is asked of them is on its way. */
const TURNS = 2;
/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
async function createSdkClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const none = async () => {
        throw new TypeError('an AWS call without credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(url)),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        maxAttempts: attempts,
        retryMode: 'standard',
        defaultsMode: 'standard',
        systemClockOffset: now() - Date.now(),
        disableClockSkewCorrection: false,
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        userAgentAppId: '',
        sigv4aSigningRegionSet: [],
        authSchemePreference: [],
        logger: SILENT,
    };
    // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const { load, client: name } = SDK[service];
    // Reading the code of a client stops everything else for tens of milliseconds, in which others could already answer.
    for (let turn = 0; turn < TURNS; turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const module = (await load());
    const client = new module[name](service === 's3' ? { ...config, ...S3_SETTINGS } : config);
    return {
        send: async (operation, input, abortSignal) => {
            const command = `${operation}Command`;
            const Command = Object.hasOwn(module, command) ? module[command] : undefined;
            if (!Command)
                throw new TypeError(`the ${service} client has no operation ${operation}`);
            return client.send(new Command(input), { abortSignal });
        },
    };
}
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    followRegionRedirects: false,
    expectContinueHeader: false,
};
const quiet = () => undefined;
/** Without `info` and `trace`, of which the SDK would put together what it notes of each call. */
const SILENT = { debug: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Fe: () => (/* binding */ findingsToKnow),
/* harmony export */   NE: () => (/* binding */ knownBy),
/* harmony export */   O5: () => (/* binding */ goneFrom),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export baselineError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2673);



const baselineError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    BASELINE_INVALID: { exit: 'usage', about: 'The file that was named as baseline is none of this step, or holds nothing.' },
    BASELINE_NOT_APPROVED: { exit: 'policy', about: 'The boundary does not approve the baseline, or approves another text of it.' },
});
const TYPE = 'sovereign-actions/baseline';
const MAX_BYTES = 64 * 1024 * 1024;
/** Whether findings of this shape may be known. What is unknown today may be anything tomorrow, so only an exception by name covers it. */
const canBeKnown = ({ verdict }) => verdict === 'broken';
/**
 * The exception that a baseline is to a finding: the same rule, resource and message, and not worse than it was. The message,
 * since a bucket that the boundary does not declare must not become another such bucket. Pure.
 */
function knownBy(baseline, found) {
    const known = canBeKnown(found) ? baseline?.known.get(found.fingerprint) : undefined;
    const same = known?.rule === found.rule &&
        known.resource === found.resource &&
        known.message === found.message &&
        _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[found.severity] >= _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[known.severity];
    return same ? baseline?.approval : undefined;
}
/** What a baseline holds in vain: a judged run did not find it, or not as it was. Pure. */
function goneFrom({ known }, findings) {
    const found = new Set(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE).map(({ fingerprint }) => fingerprint));
    return [...known.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * What to write as the next baseline of a judged run: everything broken that the boundary does not except by name, or, where a
 * baseline was given, what of it is still found.
 */
function findingsToKnow(findings, baseline) {
    return findings.filter((found) => canBeKnown(found) && (baseline ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(found) : !found.exception));
}
/** The text of a baseline: one finding a line, in an order of its own, so that a change of it reads as a list. Pure. */
function baselineText(step, findings) {
    const lines = findings
        .map(({ fingerprint, rule, severity, resource, place, message }) => JSON.stringify({ rule, file: place?.file, resource, severity, message, fingerprint }))
        .sort();
    return `{\n"schemaVersion": 1,\n"type": "${TYPE}",\n"step": ${JSON.stringify(step)},\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}
/**
 * Reads the baseline of a step. It counts only where the boundary approves its very bytes, so that whoever can change the file
 * alone can let nothing pass.
 * @throws BASELINE_INVALID, BASELINE_NOT_APPROVED, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readBaseline(files, file, step, boundary) {
    const bytes = await files.read(file, MAX_BYTES);
    const sha256 = (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(bytes);
    const known = new Map(parse(bytes, file, step).map((entry) => [entry.fingerprint, entry]));
    const approval = boundary.baselines.find((entry) => entry.step === step && entry.sha256 === sha256);
    if (!approval) {
        throw baselineError('BASELINE_NOT_APPROVED', `${boundary.source} does not approve ${file} (SHA-256 ${sha256}) as a baseline of ${step}.`, 'Look at what the file would let pass, and add this SHA-256 under "baselines" in sovereign.yaml with reason, approver and expires.');
    }
    const { reason, approver, expires } = approval;
    return { sha256, size: bytes.length, known, approval: { reason, approver, expires, baseline: sha256 } };
}
function parse(bytes, file, step) {
    const invalid = (why) => baselineError('BASELINE_INVALID', `${file} ${why}.`, `Have ${step} write one with the input "write-baseline", or leave the input "baseline" out.`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid(bytes.length === 0 ? 'is empty' : `is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
    }
    const document = (typeof value === 'object' && value !== null ? value : {});
    if (document.type !== TYPE)
        throw invalid('is not a baseline');
    if (document.schemaVersion !== 1)
        throw invalid('is a baseline of another version');
    if (document.step !== step)
        throw invalid(`is a baseline of ${JSON.stringify(document.step)?.slice(0, 60)}, not of ${step}`);
    const entries = document.findings;
    if (!Array.isArray(entries) || entries.length === 0)
        throw invalid('holds no findings');
    const wrong = entries.findIndex((entry) => !isKnownFinding(entry));
    if (wrong >= 0)
        throw invalid(`has a mistake in entry ${wrong + 1} of "findings"`);
    if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length)
        throw invalid('has two entries with one fingerprint');
    return entries;
}
function isKnownFinding(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rule, severity, resource, file, message, fingerprint, ...others } = value;
    return (typeof rule === 'string' &&
        typeof severity === 'string' &&
        Object.hasOwn(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B, severity) &&
        (resource === undefined || typeof resource === 'string') &&
        (file === undefined || typeof file === 'string') &&
        typeof message === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{64}$/.test(fingerprint) &&
        Object.keys(others).length === 0);
}


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
/* unused harmony exports need, accountOf, isLoopback, isPublicSigstore */
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
    for (const witness of ['rekor', 'timestamp', 'fulcio']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    const { fulcio, identities } = file.signing ?? {};
    if (fulcio && fulcio.audience === file.identity?.audience)
        wrong(['signing', 'fulcio', 'audience'], 'is also the audience of the job token: Fulcio could use a token for itself to take a role');
    const signers = [...(file.signing?.keys ?? []), ...(identities ?? [])].map(({ name }) => name);
    const twice = signers.find((name, index) => signers.indexOf(name) !== index);
    if (twice !== undefined)
        wrong(['signing'], `names two signers "${twice}": a policy goes by these names, so each must be another`);
    if (identities && !fulcio && !file.signing?.['trusted-root'])
        wrong(['signing', 'identities'], 'needs "fulcio" or "trusted-root": whose certificates are they named in?');
    if (file.signing?.['signing-config'] !== undefined) {
        const at = ['signing', 'signing-config'];
        if (file.signing['trusted-root'] === undefined)
            wrong(at, 'needs "trusted-root": with which keys are answers of its services checked?');
        for (const witness of ['rekor', 'timestamp'])
            if (file.signing[witness])
                wrong(at, `names the services that "${witness}" names too: give one of them`);
    }
    loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
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
    const { cloudtrail } = file;
    inBoundary(cloudtrail?.region, ['cloudtrail', 'region']);
    inBoundary(cloudtrail?.['home-region'], ['cloudtrail', 'home-region']);
    if (cloudtrail?.account)
        resolveAccount(cloudtrail.account, ['cloudtrail', 'account']);
    cloudtrail?.['key-readers']?.forEach((role, index) => {
        const [, arnOf, , , account] = role.split(':');
        if (arnOf !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) || !Object.values(accounts).includes(account ?? ''))
            wrong(['cloudtrail', 'key-readers', index], `is not a role of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:iam::\u2026) and accounts`);
    });
    file.signing?.keys?.forEach((key, index) => {
        if (key.name === 'keyless')
            wrong(['signing', 'keys', index, 'name'], 'is what signing without a key is called: take another');
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
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:\u2026), regions and accounts`);
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
    const { organization, identity, signing, state, terraform, proxy } = file;
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
            ...(terraform && { terraform }),
            ...(evidence && { evidence }),
            ...(cloudtrail && { cloudtrail }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            baselines: file.baselines ?? [],
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
    const id = Object.hasOwn(boundary.accounts, reference)
        ? boundary.accounts[reference]
        : Object.values(boundary.accounts).find((known) => known === reference);
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

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports COMMON_INPUTS, BASELINE_INPUTS */
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
    sast: { type: 'text', description: 'File to write the findings to as GitLab SAST report.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/** Inputs of the actions that take a baseline. */
const BASELINE_INPUTS = {
    baseline: {
        type: 'text',
        description: 'File of known findings, which `write-baseline` wrote: only new ones fail the step. The boundary must approve it by its SHA-256 under `baselines`. Never covers what is unknown.',
    },
    'write-baseline': {
        type: 'text',
        description: 'File to write the broken findings of this run to, as a baseline. With `baseline` also set: only the known ones that are still found. Does not change whether the step fails.',
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
        if (Object.hasOwn(COMMON_INPUTS, name) || Object.hasOwn(BASELINE_INPUTS, name))
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
    return { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS), ...COMMON_INPUTS };
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
                throw invalid(input.form ?? `text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/allowed.js




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,partitions/* originOf */.yv)(endpoint)))
            allowed.set((0,partitions/* originOf */.yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of partitions/* SANDBOX_SERVICES */.zl) {
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
                add(`AWS ${service}`, (0,partitions/* serviceEndpoint */.Xf)(service, region));
                add(`AWS ${service}`, (0,partitions/* dualStackEndpoint */.YH)(service, region));
            }
        }
        if (state) {
            const region = state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
            add('state bucket', (0,partitions/* bucketEndpoint */.Ob)(state.bucket, region));
            if (state.lock !== 's3') {
                add('AWS dynamodb', (0,partitions/* serviceEndpoint */.Xf)('dynamodb', region));
                add('AWS dynamodb', (0,partitions/* dualStackEndpoint */.YH)('dynamodb', region));
            }
        }
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,partitions/* bucketEndpoint */.Ob)(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        }
    }
    if (cloudtrail && partition !== 'sandbox') {
        add('trail bucket', (0,partitions/* bucketEndpoint */.Ob)(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        const home = cloudtrail['home-region'] ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
        add('AWS cloudtrail', (0,partitions/* serviceEndpoint */.Xf)('cloudtrail', home));
        add('AWS cloudtrail', (0,partitions/* dualStackEndpoint */.YH)('cloudtrail', home));
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,partitions/* bucketEndpoint */.Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,issuers/* endpointOf */.X5)(issuer));
        if (job.tokenRequestUrl && (0,issuers/* isTokenEndpointOf */.OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,issuers/* endpointOf */.X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,issuers/* endpointOf */.X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,issuers/* endpointOf */.X5)(signing.timestamp.url));
    if (signing?.fulcio)
        add('certificate authority', (0,issuers/* endpointOf */.X5)(signing.fulcio.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,issuers/* endpointOf */.X5)(url));
    if (proxy)
        add('proxy', (0,issuers/* endpointOf */.X5)(proxy.url));
    return allowed;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/errors.js

const egressError = (0,errors/* errorTable */.NN)({
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

;// CONCATENATED MODULE: ../../packages/core/lib/egress/aws-handler.js



/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
function awsHandler(pinned, purpose, send) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { abortSignal } = {}) {
            const { protocol, hostname, port, method, headers } = request;
            const usual = protocol === 'https:' ? 443 : 80;
            const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
            if (origin !== (0,partitions/* originOf */.yv)(pinned) || request.username || request.password) {
                throw egressError('EGRESS_REFUSED', `The AWS client wanted ${origin}; this call is bound to ${(0,partitions/* originOf */.yv)(pinned)}.`, 'This is a defect of the step: report it.');
            }
            const query = queryString(request.query ?? {});
            const answer = await send({
                endpoint: pinned,
                method,
                path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
                headers,
                body: bodyOf(request.body),
                purpose,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            const combined = {};
            for (const [name, value] of answer.headers)
                combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
            return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function queryString(query) {
    return Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        if (Array.isArray(value))
            return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
        return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
        .join('&');
}
function bodyOf(body) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (body instanceof external_node_stream_.Readable)
        return body;
    if (body instanceof ReadableStream)
        return external_node_stream_.Readable.fromWeb(body);
    throw new TypeError('the AWS client gave a body of an unknown kind');
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/connections.js
/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
class ConnectionLog {
    #now;
    #open = new Map();
    #entries = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** A TCP connection is made. */
    opened(socket, route, purpose) {
        this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
        socket.once('close', () => {
            this.#count(socket);
            this.#open.delete(socket);
        });
    }
    secured(socket, tls) {
        const tracked = this.#open.get(socket);
        if (tracked)
            tracked.tls = tls;
    }
    /** A request takes the socket: what it has carried so far belongs to the purpose before. */
    taken(socket, purpose) {
        const tracked = this.#open.get(socket);
        if (!tracked || tracked.purpose === purpose)
            return;
        this.#count(socket);
        tracked.purpose = purpose;
        tracked.at = this.#now();
    }
    /** All connections so far, in order of first use. */
    all() {
        for (const socket of this.#open.keys())
            this.#count(socket);
        return [...this.#entries.values()].map((entry) => ({ ...entry }));
    }
    #count(socket) {
        const tracked = this.#open.get(socket);
        if (!tracked)
            return;
        const { route, purpose, tls, at } = tracked;
        const sent = socket.bytesWritten;
        const received = socket.bytesRead;
        const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
        let entry = this.#entries.get(key);
        if (!entry) {
            entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
            this.#entries.set(key, entry);
        }
        entry.bytesSent += sent - tracked.sent;
        entry.bytesReceived += received - tracked.received;
        tracked.sent = sent;
        tracked.received = received;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ../../packages/core/lib/egress/addresses.js

const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_namespaceObject.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    local.addSubnet(network, bits, 'ipv4');
    // NAT64 carries IPv4 addresses inside this prefix.
    local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');
const within = (list, address) => {
    const bare = address.replace(/%.*$/, '');
    const version = (0,external_node_net_namespaceObject.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../../packages/core/lib/egress/transport.js










/** To one host. Whoever asks for more at once waits; how many that are, each caller decides for itself. */
const MAX_SOCKETS = 48;
const PROXY_HEADER_LIMIT = 16 * 1024;
/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
class Transport {
    #options;
    #agents;
    #opening = new Set();
    #trust;
    constructor(options) {
        this.#options = options;
        const pool = { keepAlive: true, maxSockets: MAX_SOCKETS, maxFreeSockets: MAX_SOCKETS };
        this.#agents = { 'http:': new external_node_http_.Agent(pool), 'https:': new external_node_https_.Agent(pool) };
        for (const agent of Object.values(this.#agents)) {
            agent.createConnection = (request, done) => {
                this.#open(request.egress).then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
                return undefined;
            };
        }
    }
    agent(endpoint) {
        return this.#agents[endpoint.protocol];
    }
    /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
    viaProxy(endpoint) {
        return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
    }
    /** Link-local addresses are this machine's own and mean another one behind a proxy. */
    #proxyFor(endpoint) {
        return (0,metadata/* isMetadataEndpoint */.pE)(endpoint) ? undefined : this.#options.proxy;
    }
    /** Ends every socket, also those still connecting. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
        for (const socket of this.#opening)
            socket.destroy();
    }
    async #open({ endpoint, purpose }) {
        const { log, connectTimeout } = this.#options;
        const proxy = this.#proxyFor(endpoint);
        const hop = proxy ?? endpoint;
        let timedOut = false;
        let raw;
        const timer = setTimeout(() => {
            timedOut = true;
            raw?.destroy(new Error('timed out'));
        }, connectTimeout);
        try {
            raw = this.#dial(hop);
            this.#opening.add(raw);
            await once(raw, 'connect');
            const route = {
                host: endpoint.hostname,
                port: endpoint.port,
                address: raw.remoteAddress ?? '',
                ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
            };
            log.opened(raw, route, purpose);
            let socket = raw;
            if (proxy?.protocol === 'https:')
                socket = await this.#secure(socket, proxy);
            if (endpoint.protocol === 'https:') {
                if (proxy)
                    socket = await tunnel(socket, proxy, endpoint);
                const secured = await this.#secure(socket, endpoint);
                log.secured(raw, {
                    version: secured.getProtocol() ?? '',
                    cipher: secured.getCipher().name,
                    fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
                });
                socket = secured;
            }
            RAW.set(socket, raw);
            return socket;
        }
        catch (error) {
            raw?.destroy();
            if (timedOut) {
                throw egressError('EGRESS_TIMEOUT', `${(0,partitions/* originOf */.yv)(hop)} did not connect within ${connectTimeout / 1000} s.`, 'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.', { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) });
            }
            throw connectFailure(hop, error);
        }
        finally {
            clearTimeout(timer);
            if (raw)
                this.#opening.delete(raw);
        }
    }
    #dial(endpoint) {
        const { hostname, port } = endpoint;
        const bare = hostname.replace(/^\[|\]$/g, '');
        // `localhost` never goes to a resolver, which could answer anything.
        const host = bare === 'localhost' ? '127.0.0.1' : bare;
        // A metadata service is allowed by its address alone: a name that leads there is not.
        if (external_node_net_namespaceObject.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_namespaceObject.lookup;
        return external_node_net_namespaceObject.connect({
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            lookup: (name, options, done) => {
                lookup(name, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return done(error, []);
                    try {
                        // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
                        this.#checkAddresses(hostname, addresses.map(({ address }) => address));
                    }
                    catch (refused) {
                        return done(refused, []);
                    }
                    if (options.all)
                        done(null, addresses);
                    else
                        done(null, addresses[0]?.address, addresses[0]?.family);
                });
            },
        });
    }
    #checkAddresses(hostname, addresses) {
        const { sandbox, proxy } = this.#options;
        if (addresses.length === 0)
            throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        const isProxy = proxy?.hostname === hostname;
        const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
        if (wrong === undefined)
            return;
        throw egressError('EGRESS_REFUSED', sandbox
            ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
            : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`, 'Check the resolver and the hosts file of the runner.');
    }
    async #secure(socket, { hostname }) {
        this.#trust ??= this.#options.extraRoots().then((extra) => 
        // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
        external_node_tls_namespaceObject.createSecureContext({ ca: [...external_node_tls_namespaceObject.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_namespaceObject.connect({
            socket,
            host,
            servername: external_node_net_namespaceObject.isIP(host) === 0 ? host : '',
            secureContext,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        });
        await once(secured, 'secureConnect');
        return secured;
    }
}
/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap();
const rawSocketOf = (socket) => RAW.get(socket);
function once(socket, event) {
    return new Promise((resolve, reject) => {
        if (socket.destroyed)
            return reject(socket.errored ?? new Error('the connection was closed'));
        const settle = (finish) => {
            socket.off(event, done).off('error', reject).off('close', closed);
            finish();
        };
        const done = () => settle(resolve);
        const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
        socket.once(event, done).once('error', reject).once('close', closed);
    });
}
/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket, proxy, { hostname, port }) {
    const authority = `${hostname}:${port}`;
    return new Promise((resolve, reject) => {
        const request = external_node_http_.request({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority },
            createConnection: () => socket,
            maxHeaderSize: PROXY_HEADER_LIMIT,
        });
        const refused = (status) => reject(egressError('EGRESS_UNREACHABLE', `The proxy ${(0,partitions/* originOf */.yv)(proxy)} answered ${status} for ${authority}.`, status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.'));
        request.once('connect', ({ statusCode }, tunnelled, head) => {
            if (statusCode !== 200)
                return refused(statusCode);
            if (head.length > 0)
                tunnelled.unshift(head);
            resolve(tunnelled);
        });
        request.once('response', ({ statusCode }) => refused(statusCode));
        request.once('error', reject);
        request.end();
    });
}
const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;
function connectFailure(hop, error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const reason = (0,errors/* messageOf */.bD)(error) || code;
    if (TLS_FAILURE.test(code)) {
        return egressError('EGRESS_UNTRUSTED', `TLS with ${(0,partitions/* originOf */.yv)(hop)} failed: ${reason}.`, 'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.', { cause: error });
    }
    return egressError('EGRESS_UNREACHABLE', `${(0,partitions/* originOf */.yv)(hop)} cannot be reached: ${reason}.`, 'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.', { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/exchange.js








/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
async function exchange(transport, log, request) {
    const stale = { reused: false };
    try {
        return await attempt(transport, log, request, stale);
    }
    catch (error) {
        const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
        const closed = ['ECONNRESET', 'EPIPE'].includes((0,errors/* errnoOf */.UQ)(error instanceof Error ? error.cause : undefined) ?? '');
        if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method))
            throw error;
        return attempt(transport, log, request, { reused: false });
    }
}
function attempt(transport, log, wire, stale) {
    const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const socketRequest = { egress: { endpoint, purpose } };
        const request = (endpoint.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            ...socketRequest,
            method,
            host: endpoint.hostname.replace(/^\[|\]$/g, ''),
            port: endpoint.port,
            path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
            headers,
            agent: transport.agent(endpoint),
        });
        let answer;
        let stopped;
        const failed = (error) => signal?.aborted ? signal.reason : (stopped ?? (error instanceof errors/* SovereignError */.Rj ? error : interrupted(origin, error)));
        const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            const raw = rawSocketOf(socket);
            if (raw)
                log.taken(raw, purpose);
            stale.reused = request.reusedSocket;
            const idle = () => {
                // Bytes that wait to be read are the reader's delay, not the server's.
                if (answer && answer.readableLength > 0)
                    return void socket.setTimeout(timeout);
                stopped = egressError('EGRESS_TIMEOUT', `${origin} sent and took nothing for ${timeout / 1000} s.`, 'Try again; if it stays, look at the service and at the network between.', { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) });
                request.destroy(stopped);
            };
            socket.setTimeout(timeout);
            socket.on('timeout', idle);
            request.once('close', () => {
                socket.off('timeout', idle);
                socket.setTimeout(0);
            });
        });
        request.once('response', (message) => {
            answer = message;
            const content = external_node_stream_.Readable.from(chunksOf(message, failed), { objectMode: false });
            // A body that nobody starts to read still has to give its socket up.
            content.once('close', () => message.destroy());
            resolve({
                status: message.statusCode ?? 0,
                statusText: message.statusMessage ?? '',
                headers: pairs(message.rawHeaders),
                body: content,
            });
        });
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            reject(interrupted(origin, new Error('it asked to change the protocol')));
        });
        request.once('error', (error) => reject(failed(error)));
        send(request, body, headers['content-length']).catch((error) => {
            if (answer)
                return;
            request.destroy();
            reject(failed(error));
        });
    });
}
async function send(request, body, length) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        request.end(body);
        return;
    }
    await (0,promises_.pipeline)(body, (source) => exactly(source, length), request);
}
/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source, length) {
    const expected = length === undefined ? undefined : Number(length);
    let sent = 0;
    const wrong = (what) => new Error(`the body is ${what} than its content-length of ${length}`);
    for await (const piece of source) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
        sent += chunk.length;
        if (expected !== undefined && sent > expected)
            throw wrong('longer');
        yield chunk;
    }
    if (expected !== undefined && sent < expected)
        throw wrong('shorter');
}
async function* chunksOf(message, failed) {
    try {
        yield* message;
    }
    catch (error) {
        throw failed(error);
    }
}
function pairs(raw) {
    const list = [];
    for (let index = 0; index + 1 < raw.length; index += 2)
        list.push([raw[index].toLowerCase(), raw[index + 1]]);
    return list;
}
function interrupted(origin, error) {
    return egressError('EGRESS_INTERRUPTED', `The exchange with ${origin} broke off: ${(0,errors/* messageOf */.bD)(error) || (0,errors/* errnoOf */.UQ)(error)}.`, 'Try again; if it stays, look at the service and at the network between.', { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/overrides.js





const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process, or its memory out';
const WRITES = 'writes what Node sends, tokens included, to the log';
const ON = /^(?:1|true|yes|on)$/i;
/**
 * Options of `NODE_OPTIONS` that put code, certificates, a proxy or weaker protocols into the process, open it to a debugger, or
 * write its environment or its memory, which hold credentials, to disk.
 */
const NODE_OPTION = new RegExp(`^(?:-r|--(?:${[
    'require|import|loader|experimental-loader|experimental(?:-default)?-config-file|snapshot-blob',
    'inspect(?:-brk|-wait)?|experimental-network-inspection|trace-tls|report-[a-z-]+|heapsnapshot-[a-z-]+|abort-on-uncaught-exception',
    'tls-[a-z0-9.-]+|use-openssl-ca|use-system-ca|use-env-proxy|openssl-[a-z-]+|secure-heap[a-z-]*|insecure-http-parser',
].join('|')}))$`);
/** Variables by which OpenSSL and Node load libraries and compiled code. */
const LOADERS = new Set(['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'NODE_COMPILE_CACHE']);
/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text) => text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => word.split('=')[0].replaceAll('_', '-'));
/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
function environmentOverrides(env, boundary) {
    const found = [];
    const { partition, proxy } = boundary;
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '')
            continue;
        const upper = name.toUpperCase();
        if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
            found.push({ name, why: SENDS });
        else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
            found.push({ name, why: SENDS });
        else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
            found.push({ name, why: 'turns certificate checks off' });
        else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name)))
            found.push({ name, why: LOADS });
        // The empty device is how a configuration is switched off.
        else if (LOADERS.has(upper) && value !== '/dev/null')
            found.push({ name, why: LOADS });
        else if (upper === 'NODE_DEBUG')
            found.push({ name, why: WRITES });
        else if (partition === 'sandbox')
            continue;
        else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value)))
            found.push({ name, why: TRUSTS });
        else if (upper === 'NODE_EXTRA_CA_CERTS') {
            const own = proxy?.['ca-file'];
            const same = own !== undefined && external_node_path_.resolve(value) === external_node_path_.resolve(boundary.folder, own);
            if (!same)
                found.push({ name, why: TRUSTS });
        }
        else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
            found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
const isSameUrl = (value, url) => url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;
/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
function configFileOverrides(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
        const name = `${file}:${index + 1} ${key}`;
        if (key.toLowerCase() === 'endpoint_url' && value !== '')
            return [{ name, why: SENDS }];
        if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value))
            return [{ name, why: SENDS }];
        if (key.toLowerCase() === 'ca_bundle' && value !== '')
            return [{ name, why: TRUSTS }];
        return [];
    });
}
const MAX_BYTES = 4 * 1024 * 1024;
/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
async function refuseOverrides(env, boundary) {
    const found = environmentOverrides(env, boundary);
    if (boundary.partition !== 'sandbox') {
        const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
        const files = [
            env.AWS_CONFIG_FILE || external_node_path_.join(home, '.aws', 'config'),
            env.AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, '.aws', 'credentials'),
        ];
        for (const file of files) {
            const text = await readConfig(file);
            if (text === undefined)
                found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
            else
                found.push(...configFileOverrides(file, text));
        }
    }
    const [first] = found;
    if (!first)
        return;
    throw egressError('ENDPOINT_OVERRIDDEN', found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`, 'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.', { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) });
}
/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file) {
    try {
        const stats = await (0,external_node_fs_promises_.stat)(file);
        if (!stats.isFile())
            return '';
        return stats.size > MAX_BYTES ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'latin1');
    }
    catch {
        // What this user cannot read, no client of this job can follow either.
        return '';
    }
}
/** The `ca-file` of the boundary's proxy as an absolute path. */
const proxyCaFile = (boundary) => {
    const file = boundary.proxy?.['ca-file'];
    return file === undefined ? undefined : (0,boundary_boundary/* boundaryPath */.qO)(boundary, file);
};

;// CONCATENATED MODULE: ../../packages/core/lib/egress/response.js


/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);
/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status, single headers and its bytes is answered without one.
 */
function responseOf(answer, method) {
    const { status, body } = answer;
    const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
    if (empty)
        body.resume();
    if (status < 200 || status > 599) {
        body.destroy();
        throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
    }
    return new LazyResponse(answer, empty);
}
class LazyResponse {
    status;
    statusText;
    redirected = false;
    type = 'default';
    url = '';
    #answer;
    #empty;
    #real;
    #read = false;
    constructor(answer, empty) {
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.#answer = answer;
        this.#empty = empty;
    }
    get ok() {
        return this.status < 300;
    }
    get bodyUsed() {
        return this.#read || (this.#real?.bodyUsed ?? false);
    }
    async text() {
        return new TextDecoder().decode(await this.bytes());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async bytes() {
        if (this.#real)
            return new Uint8Array(await this.#real.arrayBuffer());
        if (this.#read)
            throw new TypeError('Body is unusable: Body has already been read');
        this.#read = true;
        if (this.#empty)
            return new Uint8Array();
        const pieces = [];
        for await (const piece of this.#answer.body)
            pieces.push(piece);
        return new Uint8Array(Buffer.concat(pieces));
    }
    async arrayBuffer() {
        return (await this.bytes()).buffer;
    }
    get headers() {
        return (this.#real?.headers ??
            this.#light({ get: this.#header, has: (name) => this.#header(name) !== null }, () => this.#response().headers));
    }
    get body() {
        if (this.#real || this.#read)
            return this.#response().body;
        if (this.#empty)
            return null;
        const source = this.#answer.body;
        const own = {
            [Symbol.asyncIterator]: () => {
                this.#read = true;
                return source[Symbol.asyncIterator]();
            },
            cancel: async () => {
                this.#read = true;
                source.destroy();
            },
        };
        return this.#light(own, () => this.#response().body);
    }
    /** All values of a header, as the Fetch standard joins them. */
    #header = (name) => {
        const wanted = name.toLowerCase();
        const values = this.#answer.headers.flatMap(([each, value]) => (each.toLowerCase() === wanted ? [value.trim()] : []));
        return values.length === 0 ? null : values.join(', ');
    };
    /** An object of the standard that has some of its own, and Node's for all the rest. */
    #light(own, real) {
        return new Proxy(own, {
            get: (_, name) => {
                if (!this.#real && name in own)
                    return Reflect.get(own, name);
                const value = Reflect.get(real(), name);
                return typeof value === 'function' ? value.bind(real()) : value;
            },
            has: (_, name) => name in own || name in real(),
        });
    }
    blob() {
        return this.#response().blob();
    }
    formData() {
        return this.#response().formData();
    }
    clone() {
        return this.#response().clone();
    }
    /** From here on all is up to Node's own. */
    #response() {
        if (!this.#real) {
            const { status, statusText, headers, body } = this.#answer;
            const stream = this.#empty || this.#read ? null : external_node_stream_.Readable.toWeb(body);
            this.#real = new Response(stream, { status, statusText, headers });
        }
        return this.#real;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/egress.js











const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
function createEgress(options) {
    const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
    const allowed = allowedEndpoints(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
    const log = new ConnectionLog(now);
    const transport = new Transport({
        sandbox: boundary.partition === 'sandbox',
        proxy: boundary.proxy && (0,issuers/* endpointOf */.X5)(boundary.proxy.url),
        extraRoots: async () => {
            const file = proxyCaFile(boundary);
            return file === undefined ? [] : [await new files/* Files */.sv(boundary.folder).readText(file, 1024 * 1024)];
        },
        log,
        lookup,
        connectTimeout,
    });
    let checked;
    const permit = (endpoint) => {
        const entry = allowed.get((0,partitions/* originOf */.yv)(endpoint));
        if (entry)
            return entry;
        throw refused((0,partitions/* originOf */.yv)(endpoint), boundary);
    };
    const request = async (wanted) => {
        const { endpoint, method, path } = wanted;
        const { purpose } = permit(endpoint);
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const headers = lowerCase(wanted.headers);
        if ((headers.host ?? authority) !== authority) {
            throw egressError('EGRESS_REFUSED', `A request to ${authority} names another host in its header.`, 'This is a defect of the step: report it.');
        }
        checked ??= refuseOverrides(env, boundary);
        await checked;
        return exchange(transport, log, {
            endpoint,
            method: method.toUpperCase(),
            path,
            headers: { 'accept-encoding': 'identity', ...headers, host: authority },
            body: wanted.body,
            purpose: wanted.purpose ?? purpose,
            timeout: wanted.timeout ?? IDLE_MS,
            signal: wanted.signal,
        });
    };
    const fetch = async (address, init = {}) => {
        let url = target(address, boundary);
        let { method = 'GET', body } = init;
        let headers = lowerCase(init.headers ?? {});
        for (let hops = 0;; hops += 1) {
            const answer = await request({
                ...wireOptions(init),
                endpoint: (0,issuers/* endpointOf */.X5)(url),
                method,
                path: url.pathname + url.search,
                headers,
                body,
            });
            const location = answer.headers.find(([name]) => name === 'location')?.[1];
            if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined)
                return responseOf(answer, method);
            answer.body.destroy();
            if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS)
                throw redirected(url, init.redirect === 'follow');
            const next = target(URL.parse(location, url.href) ?? location, boundary);
            if (next.origin !== url.origin)
                headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
            // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
            if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
                method = 'GET';
                body = undefined;
                headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
            }
            else if (!isReplayable(body))
                throw redirected(url, true);
            url = next;
        }
    };
    return {
        fetch,
        request,
        awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
        connections: () => log.all(),
        close: () => transport.close(),
    };
}
const isReplayable = (body) => body === undefined || typeof body === 'string' || body instanceof Uint8Array;
const wireOptions = ({ purpose, timeout, signal }) => ({
    ...(purpose !== undefined && { purpose }),
    ...(timeout !== undefined && { timeout }),
    ...(signal !== undefined && { signal }),
});
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const without = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address, boundary) {
    const url = URL.parse(String(address));
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
    if (url.username !== '' || url.password !== '')
        throw refused(`${url.host} with a user or password in the URL`, boundary);
    return url;
}
function refused(what, boundary) {
    return egressError('EGRESS_REFUSED', `The boundary (${boundary.source}) does not allow a connection to ${what}.`, 'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.');
}
function redirected(url, followed) {
    return egressError('EGRESS_REDIRECTED', followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`, 'Name the address that it redirects to, if that is inside the boundary.');
}


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
/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;
/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
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
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return stats.size <= SMALL_FILE ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
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
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.resolve(file));
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
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.resolve(folder), { withFileTypes: true })
                .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
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
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
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
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2673);

/** Whether a finding passes by a baseline. */
const isKnown = ({ exception }) => exception?.baseline !== undefined;
/** Builds a finding of a rule. The fingerprint covers rule, scope, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, scope = place?.file ?? '', key = '', } = details;
    const identity = [rule.id, scope, resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity),
    };
}
/**
 * The same findings, no two with one fingerprint: the second and later of those that are equal but for their place in the file are
 * told apart by their order in it.
 */
function distinct(findings) {
    const seen = new Map();
    const result = [...findings];
    const inOrder = [...findings.entries()].sort(([, a], [, b]) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.message, b.message));
    for (const [index, found] of inOrder) {
        const { fingerprint } = found;
        const before = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, before + 1);
        if (before > 0)
            result[index] = { ...found, fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${fingerprint}\0${before}`) };
    }
    return result;
}
/** How severe, the worst first. */
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
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
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
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

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var lib_finding = __nccwpck_require__(9408);
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

// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/facts.js


const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return (0,json/* filled */.Bq)({
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
        if ((0,external_node_fs_.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
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
    return filled({
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
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
        throw (0,hosts_errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
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
        await (0,promises_.setTimeout)(attempt * 1000);
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
/** The variable that holds a token for an audience: `usual`, or the one that cosign reads; `usual` where neither does. */
function variableFor(audience, usual, env) {
    return [usual, 'SIGSTORE_ID_TOKEN'].find((name) => audiencesOf(env[name] ?? '').includes(audience)) ?? usual;
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

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/private-folder.js





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,files/* makeFolder */.fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,files/* writeFailure */.EU)(parent, error);
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

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/render.js

/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `\u2192 ${error.fix}` },
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
    error: { sign: '\u2717', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '\u00b7', style: 'cyan' },
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
    const head = `${finding.exception ? '\u25cb' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `\u2192 ${finding.fix}`, indent: 2 },
    ];
}
/** How many names of a list a log shows. */
const MAX_NAMED = 20;
/** What a baseline lets pass in one line, and what it holds that was not found any more. */
function baselineBlocks({ findings, gone }) {
    if (!gone)
        return [];
    const known = findings.filter(lib_finding/* isKnown */.qE);
    const { expires, approver, reason } = known[0]?.exception ?? {};
    return [
        {
            text: `\u25cb ${count(known.length, 'known finding')} of the baseline${expires ? `, accepted until ${expires} by ${approver}: ${reason}` : ''}`,
            style: 'dim',
        },
        ...(gone.length > 0
            ? [
                {
                    text: `${count(gone.length, 'finding')} of the baseline not found as it was; "write-baseline" leaves out:`,
                    indent: 2,
                },
                ...gone
                    .slice(0, MAX_NAMED)
                    .map(({ rule, file, resource }) => ({ text: [rule, file, resource].filter(Boolean).join('  '), indent: 4 })),
                ...(gone.length > MAX_NAMED ? [{ text: `\u2026 and ${gone.length - MAX_NAMED} more`, indent: 4 }] : []),
            ]
            : []),
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `\u2713 ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `\u2717 ${action}: ${why}`, style: 'red' };
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/text.js
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/**
 * A value as indented JSON with a newline, for a screen as much as for a program: what would act on a terminal is written as `\u009b`.
 * The value that is read from it is the same.
 */
const jsonText = (value) => `${JSON.stringify(value, null, 2).replace(HIDDEN, (character) => character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
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

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/github.js











/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2322));
    const env = process.env;
    const secrets = ambientSecrets(env);
    const facts = githubFacts(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands(visible(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: visible(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: external_node_path_.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= newPrivateFolder(temporary);
            return privateFolder;
        },
        keepsPrivateFolder: true,
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await requestToken({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async (step, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of step.findings) {
                if ((0,lib_finding/* isKnown */.qE)(finding))
                    continue;
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `\u2026 and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            for (const block of baselineBlocks(step))
                print(block);
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print(endBlock(result)),
    };
    function fail(error) {
        const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of errorBlocks(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,errors/* errnoOf */.UQ)(error))
            throw (0,files/* writeFailure */.EU)(variable, error);
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5232);
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
    return ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .M)(error) ??
        stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error }));
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

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* unused harmony exports StrictJsonError, parseStrictJson, decodeUtf8, fromBase64 */
/** Whether a parsed value is a JSON object: neither null nor an array. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** Fields without those that are undefined or empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
class StrictJsonError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'StrictJsonError';
}
/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, one named `__proto__`, which
 * readers drop or take for something else, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
function parseStrictJson(text, maxDepth = 128) {
    /** The keys seen in each open object; undefined for an array. */
    const open = [];
    /** The last string, quotes included: a key where a colon follows. */
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = text.slice(at, end);
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
                throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
            }
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            const key = decodeKey(last);
            if (keys?.has(key))
                throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
            if (key === '__proto__')
                throw new StrictJsonError('it names a field "__proto__"');
            keys?.add(key);
        }
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new StrictJsonError('it is not JSON');
}
/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted) {
    if (quoted !== '' && !quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new StrictJsonError('it is not UTF-8 text');
    }
}
/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
function fromBase64(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : undefined;
}


/***/ }),

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ refuseExpiredExceptions),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony export isGranted */
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14);
/* harmony import */ var _boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);



/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception and baseline of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = [
        ...boundary.exceptions.map(({ rule, resource, ...approval }) => ({ what: `${rule} on ${resource}`, ...approval })),
        ...boundary.baselines.map(({ step, sha256, ...approval }) => ({ what: `baseline ${sha256.slice(0, 12)} of ${step}`, ...approval })),
    ].filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,_boundary_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaryError */ .Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ what, expires, approver, reason }) => `${what}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass, a baseline only what is broken. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now, baseline) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(findings).map((found) => {
        const exception = exceptionFor(found, boundary.exceptions) ?? (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .knownBy */ .NE)(baseline, found);
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
/**
 * Whether the exception of a finding is one that a boundary gives it, by name or with a baseline, and that had not ended. Pure.
 * @param step that let it pass
 * @param at when it did, milliseconds since the epoch
 */
function isGranted(found, { exceptions, baselines }, step, at) {
    const { exception } = found;
    if (exception === undefined || isExpired(exception.expires, at))
        return false;
    const { baseline, reason, approver, expires } = exception;
    const granted = baseline === undefined
        ? exceptions.filter(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''))
        : baselines.filter((each) => each.step === step && each.sha256 === baseline && found.verdict === 'broken');
    return granted.some((each) => each.reason === reason && each.approver === approver && each.expires === expires);
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

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: endProcess

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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


/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';
/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
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
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5874)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1485)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        const isPost = external_node_path_.basename(process.argv[1] ?? '') === POST_FILE;
        return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
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
    const data = `${code}: ${message}\n\u2192 ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
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
const SANDBOX_SERVICES = [
    'oidc',
    'sts',
    'ecr',
    'registry',
    'kms',
    's3',
    'cloudtrail',
    'rekor',
    'tsa',
    'fulcio',
    'imds',
    'ecs',
];
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
    // The sandbox has no DynamoDB.
    const port = service === 'dynamodb' ? undefined : ports[service];
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

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `\u274c **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `\u2705 **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', baselinePart(report), ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n\u2026 and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
/** Names of what a baseline holds in vain, up to this many. */
const MAX_GONE = 100;
function baselinePart({ findings, gone }) {
    if (!gone)
        return '';
    const known = `${count(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE).length, 'finding')} of the baseline still found`;
    if (gone.length === 0)
        return `\n${known}.\n`;
    const lines = gone
        .slice(0, MAX_GONE)
        .map(({ rule, file, resource }) => `- \`${code(rule)}\` ${[file, resource].flatMap((part) => (part ? [`\`${code(part)}\``] : [])).join(' ')}`);
    const more = gone.length > MAX_GONE ? `\n- \u2026 and ${gone.length - MAX_GONE} more` : '';
    return `\n${known}, ${gone.length} not as they were; write the baseline anew without them:\n\n${lines.join('\n')}${more}\n`;
}
const mark = (finding, fails) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(finding)
    ? '\u23f8 known'
    : finding.exception
        ? '\u23f8 excepted'
        : finding.verdict === 'unknown'
            ? fails
                ? '\u2753 unknown'
                : '\u2753 unknown, allowed'
            : fails
                ? '\u274c broken'
                : finding.severity === 'warning'
                    ? '\u26a0\ufe0f warning'
                    : '\u2139\ufe0f note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '\u2013';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/baseline.js
var lib_baseline = __nccwpck_require__(14);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/declared.js



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function declared_parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(9240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(9240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => errorOf(`${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, details);
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: ${ifEmpty}`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,errors/* messageOf */.bD)(error))}`]);
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
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) {
        const issuesOf = (variant, input) => v.safeParse(variant, input).issues ?? [];
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => variantsAt(schema, keys), issuesOf));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}
/**
 * Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one.
 * @param variantsAt the schemas that a value at a path may follow
 * @param issuesOf what one schema alone finds in a value
 */
function mistakesOf(issue, base, variantsAt, issuesOf) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        const meant = variantOf(input, variantsAt(keys));
        return meant ? issuesOf(meant, input).flatMap((inner) => mistakesOf(inner, keys, variantsAt, issuesOf)) : [{ path: keys, message }];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        const known = variantsAt(keys.slice(0, -1)).flatMap(({ entries = {} }) => Object.keys(entries));
        return [{ path: keys, message: known.includes(last) ? 'does not go with the other keys' : `unknown key${hint(last, known)}` }];
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
/** The variant that somebody meant: the one that knows the most of the keys that stand there; undefined when none knows any. */
function variantOf(input, variants) {
    const given = (0,json/* isObject */.Gv)(input) ? Object.keys(input) : [];
    const known = ({ entries = {} }) => given.filter((key) => Object.hasOwn(entries, key)).length;
    const most = Math.max(0, ...variants.map(known));
    return most === 0 ? undefined : variants.find((variant) => known(variant) === most);
}
/** The schemas that a value at a path may follow. */
function variantsAt(node, keys) {
    const { wrapped, options, item, value, entries } = node;
    if (wrapped)
        return variantsAt(wrapped, keys);
    if (options)
        return options.flatMap((option) => (typeof option === 'object' && option !== null ? variantsAt(option, keys) : []));
    const [first, ...deeper] = keys;
    if (first === undefined)
        return [node];
    const inner = entries ? (Object.hasOwn(entries, first) ? entries[first] : undefined) : (item ?? value);
    return inner ? variantsAt(inner, deeper) : [];
}
const hint = (wrong, options) => {
    const best = (0,nearest/* nearest */.p)(wrong, options);
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

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/load.js






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(9240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
    const { value, invalid } = await declared_parseDeclared(text, source, boundarySchema, {
        ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
        error: invalidBoundary,
    });
    const resolved = (0,boundary_boundary/* resolveBoundary */.n7)(value, { source, folder, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes);
    return resolved.boundary;
}
/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
async function parseSigningPolicy(text, source) {
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(9240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4103));
    return (await parseDeclared(text, source, signingPolicy, {
        ifEmpty: 'write what "signing.policy" of a boundary would hold',
        error: invalidBoundary,
    })).value;
}
const invalidBoundary = (message, details) => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
});
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, external_node_path_.dirname(external_node_path_.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(external_node_path_.resolve(workspace, boundary));
    const usual = external_node_path_.join(workspace, BOUNDARY_FILE);
    const declared = await (0,promises_.stat)(usual).then(() => true, (error) => (0,errors/* errnoOf */.UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,boundary_boundary/* presetBoundary */.ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary_boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
// EXTERNAL MODULE: ../../packages/core/lib/judge.js
var judge = __nccwpck_require__(1926);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/record.js


const ledgerError = (0,errors/* errorTable */.NN)({
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
    source: external_node_path_.basename(source),
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/write.js







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = external_node_path_.join(folder, 'records');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: RECORD_VERSION,
        type: RECORD_TYPE,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? recordedBoundary(options.boundary) : null,
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
    (0,lib_files/* makeFolder */.fc)(records);
    (0,lib_files/* makeFolder */.fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = recordId(startedAt, action, suffix);
        return { name, text: formatRecord({ ...first.value, id: name }) };
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const temporary = external_node_path_.join(store, temporaryName());
        try {
            const handle = await promises_.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,lib_files/* writeFailure */.EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,lib_files/* writeFailure */.EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await promises_.rename(temporary, external_node_path_.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(folder, error);
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
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
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
            await replace(records, id, formatRecord(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const temporary = external_node_path_.join(records, `.${name}.tmp`);
        const final = external_node_path_.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await promises_.rm(temporary);
                continue;
            }
            await promises_.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) === 'EEXIST')
                continue;
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = external_node_path_.join(records, temporaryName());
    const final = external_node_path_.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await promises_.rename(temporary, final);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,lib_files/* writeFailure */.EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await promises_.open(file, 'wx', 0o644);
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
        await promises_.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8281));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5402));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 6961).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
        return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 939));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (...call) => (await registryCredentials())(...call);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        // What goes wrong here goes wrong again where the client is needed.
        load: (service) => void Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
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
    const started = now();
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
        record = await openRecord({
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
        const baseline = await takeBaseline(action, values, files, boundary, record);
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = (0,judge/* judge */.S4)(clean.findings ?? [], boundary, now(), baseline);
        if (baseline)
            judged = { ...judged, gone: (0,lib_baseline/* goneFrom */.O5)(baseline, judged.findings) };
        const step = {
            action: action.name,
            title: action.title,
            rules: action.rules,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values, [started, now()]);
        if (values['write-baseline'])
            await writeBaseline(values['write-baseline'], step, baseline, files, host);
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
        ...judged,
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
    const found = await findBoundary({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw boundaryMissing();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary_boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw boundaryMissing();
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
        host: forAction(host, network),
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
const forAction = (host, { fetch, load }) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    keepsPrivateFolder: host.keepsPrivateFolder,
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => {
        const token = host.oidcToken(audience, fetch);
        // A job's token is for STS: its client is loaded while the token service answers.
        load('sts');
        return token;
    },
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
        throw ledgerError('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values, [started, finished]) {
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 2552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 2313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 8616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
    if (values.sast)
        await files.write(values.sast, (await __nccwpck_require__.e(/* import() */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 394))).toSast(step, started, finished));
}
/** The baseline that the step was given, noted in its record. */
async function takeBaseline(action, values, files, boundary, record) {
    if (!values.baseline)
        return undefined;
    const baseline = await (0,lib_baseline/* readBaseline */.mF)(files, values.baseline, action.name, boundary);
    const { sha256, size, known } = baseline;
    record.took({ name: files.relative(values.baseline), sha256, size, mediaType: 'application/json' });
    record.fact('baseline', sha256);
    record.fact('baseline-findings', known.size);
    return baseline;
}
async function writeBaseline(file, step, baseline, files, host) {
    const known = (0,lib_baseline/* findingsToKnow */.Fe)(step.findings, baseline);
    if (known.length === 0) {
        const why = baseline
            ? 'nothing of the baseline is found any more, so remove it, and its entry under "baselines" in sovereign.yaml'
            : 'there is nothing that a baseline could hold';
        return host.log.info(`${file} was not written: ${why}.`);
    }
    const text = (0,lib_baseline/* baselineText */.BW)(step.action, known);
    await files.write(file, text);
    host.log.info(`Wrote ${known.length} findings to ${file}. It counts once sovereign.yaml approves it: baselines: - step: ${step.action}, sha256: ${(0,hash/* sha256Hex */.f)(text)}.`);
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 5100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host, name, value) {
    if (host.name !== 'github') {
        throw (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', host.name === 'gitlab'
            ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
            : `Output "${name}" is a secret, and outputs of a terminal are printed.`, 'Hand secrets to later commands by the environment.');
    }
    host.mask(value);
    host.setOutput(name, value);
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
        if (action.outputs[name]?.secret) {
            setSecretOutput(host, name, text);
            continue;
        }
        if (host.secrets.holds(text)) {
            throw ledgerError('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
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
/******/ 		8792: 0
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
