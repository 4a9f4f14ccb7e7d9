export const id = 2588;
export const ids = [2588];
export const modules = {

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
const damaged = (file, message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('INSTALLED_INVALID', `${line === undefined ? file : `${file}:${line}`} ${message}`, 'Install anew what the file is of, or take it out of the tree.');


/***/ }),

/***/ 31063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ addUnmet)
/* harmony export */ });
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74139);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72027);


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

/***/ 94079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ looseJsonObject),
/* harmony export */   jE: () => (/* binding */ looseJson),
/* harmony export */   o0: () => (/* binding */ looseText)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8745);


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

/***/ 46644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unzip),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pd: () => (/* binding */ endingIn)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57255);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8745);


/** Bytes of one entry; no metadata is near this. */
const LARGEST_ENTRY = 16 * 1024 * 1024;
/** Entries with these whole names. */
const named = (names) => {
    const wanted = names.map((name) => Buffer.from(name));
    return (bytes, start, end) => wanted.some((name) => end - start === name.length && name.equals(bytes.subarray(start, end)));
};
/** Entries whose names end in a text, and match a pattern. */
const endingIn = (ending, pattern) => {
    const last = Buffer.from(ending);
    return (bytes, start, end) => end - start >= last.length && last.equals(bytes.subarray(end - last.length, end)) && pattern.test(bytes.toString('utf8', start, end));
};
/**
 * Some entries of a zip file.
 * @returns undefined for what is no zip file
 * @throws INSTALLED_INVALID for one that is damaged, or in which they cannot be read
 */
function unzip(place, content, wants) {
    try {
        const zip = _sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__/* .Zip */ .qQ.open(content);
        if (!zip) {
            if ((0,_sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__/* .startsAsZip */ .x3)(content))
                throw new _sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__/* .ZipFault */ .Ed('is cut off: it has no end');
            return undefined;
        }
        const entries = zip.entries(wants);
        return new Map(entries.map((entry) => {
            if (!_sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__/* .Zip */ .qQ.isReadable(entry))
                throw new _sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__/* .ZipFault */ .Ed(`has ${entry.name} packed in a way that cannot be read`);
            return [entry.name, zip.read(entry, LARGEST_ENTRY)];
        }));
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core_zip__WEBPACK_IMPORTED_MODULE_0__/* .ZipFault */ .Ed)
            throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(place, `${error.message}.`);
        throw error;
    }
}


/***/ }),

/***/ 67449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified)
/* harmony export */ });
/* unused harmony export idOfName */
/** Longer texts are no names. */
const LONGEST_NAME = 120;
/** Words that say nothing about which licence it is. */
const EMPTY_WORDS = new Set(['the', 'license', 'licence', 'licenses', 'licences', 'software', 'free']);
/**
 * Names that mean one licence, without empty words, as `keyOf` makes them. Those that leave open which (`BSD`), which version
 * (`LGPL`) or whether a later one is allowed (`GPLv2`) are not here.
 */
const IDS = new Map(Object.entries({
    '0BSD': ['zero clause bsd', 'bsd zero clause', '0 clause bsd', '0bsd'],
    'AGPL-3.0-or-later': ['agpl 3+', 'agpl 3.0+', 'gnu affero general public 3 or later'],
    'Apache-2.0': [
        'apache 2',
        'apache 2.0',
        'apache2',
        'apache2.0',
        'asl 2',
        'asl 2.0',
        'apache 2.0 apache 2.0',
        'apache apache 2.0',
        'al 2.0',
    ],
    'BSD-2-Clause': ['bsd 2 clause', '2 clause bsd', 'simplified bsd', 'bsd 2 clause simplified', 'freebsd', 'bsd simplified'],
    'BSD-3-Clause': [
        ...[
            'bsd 3 clause',
            '3 clause bsd',
            'new bsd',
            'modified bsd',
            'revised bsd',
            'bsd 3 clause new or revised',
            'bsd new',
            'bsd revised',
        ],
        ...['eclipse distribution 1.0', 'edl 1.0', 'eclipse distribution new bsd'],
    ],
    'BSL-1.0': ['boost 1.0', 'boost bsl 1.0'],
    'CC-BY-4.0': ['cc by 4.0', 'creative commons attribution 4.0 international'],
    'CC0-1.0': ['cc0', 'cc0 1.0', 'cc0 1.0 universal', 'creative commons zero 1.0 universal'],
    'CDDL-1.0': ['cddl 1.0', 'common development and distribution 1.0'],
    'EPL-1.0': ['eclipse public 1.0', 'epl 1.0'],
    'EPL-2.0': ['eclipse public 2.0', 'epl 2.0', 'eclipse public 2'],
    'EUPL-1.2': ['eupl 1.2', 'european union public 1.2'],
    'GPL-2.0-or-later': ['gpl 2+', 'gpl 2.0+', 'gpl 2 or later', 'gnu general public 2 or later', 'gnu gpl 2+'],
    'GPL-3.0-or-later': ['gpl 3+', 'gpl 3.0+', 'gpl 3 or later', 'gnu general public 3 or later', 'gnu gpl 3+'],
    ISC: ['isc iscl'],
    'LGPL-2.0-or-later': ['lgpl 2+', 'lgpl 2.0+'],
    'LGPL-2.1-or-later': ['lgpl 2.1+', 'lgpl 2.1 or later', 'gnu lesser general public 2.1 or later'],
    'LGPL-3.0-or-later': ['lgpl 3+', 'lgpl 3.0+', 'lgpl 3 or later', 'gnu lesser general public 3 or later'],
    MIT: ['mit', 'mit mit', 'expat', 'mit expat', 'expat mit'],
    'MIT-0': ['mit 0', 'mit no attribution'],
    'MPL-1.1': ['mpl 1.1', 'mozilla public 1.1'],
    'MPL-2.0': ['mpl 2.0', 'mpl 2', 'mozilla public 2.0', 'mozilla public 2', 'mozilla public 2.0 mpl 2.0'],
    'PSF-2.0': ['psf 2.0', 'python foundation 2.0'],
    Unlicense: ['unlicense', 'unlicense unlicense'],
    'UPL-1.0': ['upl 1.0', 'universal permissive 1.0', 'universal permissive upl 1.0'],
    Zlib: ['zlib'],
}).flatMap(([id, names]) => names.map((name) => [name, id])));
const keyOf = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, ' ')
    .split(' ')
    // `v2`, `version 2`, `lgplv3`: the number is what counts.
    .flatMap((word) => word
    .replace(/^(?:version|ver|v)\.?(?=\d|$)/, '')
    .replace(/^(a?gpl|lgpl|mpl|epl|asl)v?(?=\d)/, '$1 ')
    .split(' '))
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .join(' ');
/** A licence as people name it: its SPDX identifier where that is clear, else as it is written. */
const identified = (name) => idOfName(name) ?? name;
/** The SPDX identifier of a licence that people write by name, where the name means that one alone. */
const idOfName = (name) => (name.length > LONGEST_NAME ? undefined : IDS.get(keyOf(name)));


/***/ }),

/***/ 78917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ forcedIn),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   l7: () => (/* binding */ parseInstalledManifest)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69156);
/* harmony import */ var _installed_damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8745);
/* harmony import */ var _installed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67449);




/** @throws INSTALLED_INVALID */
function parseInstalledManifest(file, content) {
    const value = (0,_installed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looseJsonObject */ .SK)(file, content);
    const text = (field) => {
        const found = Object.hasOwn(value, field) ? value[field] : undefined;
        if (typeof found !== 'string' || found.trim() === '')
            return undefined;
        // Another name or version would be made up.
        if (found.includes('\uFFFD'))
            throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(file, `is not UTF-8 text in its "${field}".`);
        return found.trim();
    };
    const [name, version] = [text('name'), text('version')];
    const licence = licenceOf(value);
    const supplier = personOf(value.author) ?? personOf(listOf(value.maintainers)[0]);
    const dependencies = dependenciesOf(value);
    return {
        ...(name && { name }),
        ...(version && { version: version.replace(/^[=v\s]+(?=\d)/, '') }),
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        dependencies,
        bundles: bundlesOf(value, dependencies),
        forces: forcesOf(value),
        workspaces: value.workspaces !== undefined,
    };
}
const listOf = (value) => (Array.isArray(value) ? value : []);
/** As npm declares it, or as it did: an object with a type, a list of which one may be chosen. */
function licenceOf({ license, licenses }) {
    const nameOf = (value) => {
        const name = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? (value.type ?? value.name) : value;
        return typeof name === 'string' && name.trim() !== '' ? [(0,_licence_names_js__WEBPACK_IMPORTED_MODULE_3__/* .identified */ .A)(name.trim())] : [];
    };
    const namesOf = (value) => (Array.isArray(value) ? value.flatMap(nameOf) : nameOf(value));
    const own = namesOf(license);
    const names = [...new Set(own.length > 0 ? own : namesOf(licenses))];
    return names.length < 2 ? names[0] : names.map((name) => (/\s/.test(name) ? `(${name})` : name)).join(' OR ');
}
/** No real person is longer. */
const LONGEST_PERSON = 512;
/** `Name <e-mail> (URL)`, or an object. */
function personOf(value) {
    const written = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : partsOf(value);
    const text = (field) => (typeof written?.[field] === 'string' ? written[field].trim() : '');
    const [name, email, url] = [text('name'), text('email'), text('url')];
    if (name === '' && email === '')
        return undefined;
    return { name: name || email, ...(email.includes('@') && { email }), ...(/^https?:\/\//.test(url) && { url }) };
}
function partsOf(value) {
    if (typeof value !== 'string' || value.length > LONGEST_PERSON)
        return undefined;
    const name = /^[^<(]*/.exec(value)?.[0] ?? '';
    return { name, email: /<([^<>]*)>/.exec(value)?.[1], url: /\(([^()]*)\)/.exec(value)?.[1] };
}
/**
 * As `declaredOf` for a lockfile, but without complaint: a registry has packages whose lists are of another type, which
 * package managers pass over.
 */
function dependenciesOf(value) {
    const specsOf = (field) => Object.entries((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value[field]) ? value[field] : {}).flatMap(([name, spec]) => (typeof spec === 'string' ? [[name, spec]] : []));
    const meta = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.peerDependenciesMeta) ? value.peerDependenciesMeta : {};
    const declared = new Map();
    for (const [name, spec] of specsOf('peerDependencies')) {
        const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
        declared.set(name, { spec, kind: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(about) && about.optional === true ? 'optional' : 'required', peer: true });
    }
    for (const [name, spec] of specsOf('devDependencies'))
        if (!declared.has(name))
            declared.set(name, { spec, kind: 'development' });
    for (const [name, spec] of specsOf('dependencies'))
        declared.set(name, { spec, kind: 'required' });
    for (const [name, spec] of specsOf('optionalDependencies'))
        declared.set(name, { spec, kind: 'optional' });
    return declared;
}
function bundlesOf({ bundleDependencies, bundledDependencies }, dependencies) {
    const written = bundleDependencies ?? bundledDependencies;
    if (written === true)
        return [...dependencies].flatMap(([name, { kind, peer }]) => (kind === 'development' || peer ? [] : [name]));
    return listOf(written).filter((name) => typeof name === 'string');
}
/** `overrides` of npm, `resolutions` of Yarn, `pnpm.overrides`: their keys name packages, at times with those around them. */
function forcesOf({ overrides, resolutions, pnpm }) {
    const names = [];
    const open = [overrides, resolutions, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(pnpm) ? pnpm.overrides : undefined];
    for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(next))
            continue;
        for (const [key, inner] of Object.entries(next)) {
            names.push(...forcedIn(key));
            open.push(inner);
        }
    }
    return names;
}
/** The package that a key of overrides is about, such as `a@1>@s/b@^2`. */
const forcedIn = (key) => /(?:@[^/@>\s]+\/)?[^/@>\s]+(?=(?:@[^/@>]*)?$)/.exec(key.slice(-LONGEST_PERSON))?.slice(0, 1) ?? [];


/***/ }),

/***/ 82588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeCollector: () => (/* binding */ nodeCollector)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/folders.js
var installed_folders = __webpack_require__(42167);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/needs.js
var needs = __webpack_require__(31063);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/text.js
var installed_text = __webpack_require__(94079);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/unzip.js
var unzip = __webpack_require__(46644);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/pnpm/read.js + 4 modules
var read = __webpack_require__(32987);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/facts.js
var facts = __webpack_require__(79626);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/installed-manifest.js
var installed_manifest = __webpack_require__(78917);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/integrity.js
var integrity = __webpack_require__(3858);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/node-modules.js
var node_modules = __webpack_require__(16401);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/source.js
var npm_source = __webpack_require__(67164);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/spec.js
async function satisfier() {
    const { default: SemverRange } = await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(44)]).then(__webpack_require__.t.bind(__webpack_require__, 32946, 19));
    const ranges = new Map();
    const rangeOf = (written) => {
        if (ranges.has(written))
            return ranges.get(written);
        let range;
        try {
            range = new SemverRange(written, { loose: true });
        }
        catch {
            // Something else than a range.
        }
        ranges.set(written, range);
        return range;
    };
    const known = new Map();
    return (version, written) => {
        if (written === '' || written === '*' || version === undefined)
            return true;
        const key = `${version}\n${written}`;
        let right = known.get(key);
        if (right === undefined) {
            right = rangeOf(written)?.test(version) ?? true;
            known.set(key, right);
        }
        return right;
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/plug-n-play.js




/** A package among those of one file. */
const pnpKey = (name, reference) => `${name}\n${reference}`;
/**
 * Reads `.pnp.cjs`, `.pnp.js` or `.pnp.data.json` of Yarn 2 to 4: a program, of which only the data is read. What it says is what
 * `require` gets, archive by archive.
 * @returns packages by key; undefined where the data is not written in a way that is known
 * @throws INSTALLED_INVALID
 */
function parsePnp(file, text) {
    const data = dataOf(file, text);
    if (!data)
        return undefined;
    const wrong = (what) => (0,damaged/* damaged */.q)(file, `has ${what} that is not as Yarn writes it.`);
    const { packageRegistryData: registry } = data;
    if (!Array.isArray(registry))
        throw wrong('a list of packages');
    const base = (0,installed_folders/* folderOf */.y)(file);
    const found = new Map();
    for (const entry of registry) {
        const [name, references] = pairOf(entry) ?? [];
        if (!Array.isArray(references))
            throw wrong('a package');
        // Without a name it is the project at the top, which stands in the list once more with its name.
        if (typeof name !== 'string')
            continue;
        for (const version of references) {
            const [reference, about] = pairOf(version) ?? [];
            if (typeof reference !== 'string' || !(0,json/* isObject */.Gv)(about) || typeof about.packageLocation !== 'string')
                throw wrong('a version of a package');
            const dependencies = dependenciesOf(about, name, () => wrong('a dependency'));
            found.set(pnpKey(name, reference), { name, reference, location: realLocation(posix_.join(base, about.packageLocation)), dependencies });
        }
    }
    return found;
}
const pairOf = (value) => Array.isArray(value) && value.length === 2 ? [value[0], value[1]] : undefined;
function dependenciesOf({ packageDependencies: list }, own, wrong) {
    if (!Array.isArray(list))
        throw wrong();
    const dependencies = new Map();
    for (const item of list) {
        const [name, target] = pairOf(item) ?? [];
        if (typeof name !== 'string')
            throw wrong();
        const alias = pairOf(target);
        if (typeof target === 'string')
            dependencies.set(name, pnpKey(name, target));
        else if (alias && typeof alias[0] === 'string' && typeof alias[1] === 'string')
            dependencies.set(name, pnpKey(alias[0], alias[1]));
        else if (target === null)
            dependencies.set(name, undefined);
        else
            throw wrong();
    }
    // Every package finds itself.
    dependencies.delete(own);
    return dependencies;
}
/** A package with other peers has a place of its own by name, which leads to the one place where it is: `__virtual__/hash/2/path` is `../../path`. */
function realLocation(written) {
    const plain = written.replace(/^((?:.*\/)?)(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,3})\/(.*)$/s, (_, before, up, rest) => posix_.join(before, '../'.repeat(Number(up)), rest));
    const location = posix_.normalize(plain)
        .replace(/\/$/, '')
        .replace(/^(?:\.\.\/)+/, '');
    return location === '.' ? '' : location;
}
/** The data is JSON by itself, in a text of the program, or, before Yarn 3.2, in it as it is. */
function dataOf(file, text) {
    const written = file.endsWith('.json') ? text : (literalOf(text) ?? objectOf(text));
    if (written === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(written);
    }
    catch {
        throw (0,damaged/* damaged */.q)(file, 'has data that is damaged or cut off.');
    }
    return (0,json/* isObject */.Gv)(value) ? value : undefined;
}
function literalOf(text) {
    const start = /(?:RAW_RUNTIME_STATE\s*=|JSON\.parse\()\s*'(?=\{)/.exec(text);
    if (!start)
        return undefined;
    const from = start.index + start[0].length;
    let end = text.indexOf("'", from);
    while (end >= 0 && slashesBefore(text, end) % 2 === 1)
        end = text.indexOf("'", end + 1);
    return text.slice(from, end < 0 ? text.length : end).replace(/\\([\s\S])/g, '$1');
}
function slashesBefore(text, at) {
    let count = 0;
    while (text[at - 1 - count] === '\\')
        count++;
    return count;
}
function objectOf(text) {
    const [start] = /hydrateRuntimeState\((?=\{)/.exec(text) ?? [];
    if (start === undefined)
        return undefined;
    const from = text.indexOf(start) + start.length;
    const end = text.lastIndexOf('}, {basePath');
    return text.slice(from, end < 0 ? text.length : end + 1);
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/yarn-archives.js


/** Gathers the lists of Yarn's Plug'n'Play, and the archives that packages are in. */
class YarnArchives {
    #archived = new Map();
    /** By file; undefined for one without data in it. */
    #lists = new Map();
    take(place) {
        this.#archived.set(place.folder, place);
    }
    /** @throws INSTALLED_INVALID */
    takeList(file, text) {
        this.#lists.set(file, parsePnp(file, text));
    }
    /** Files of lists of which the data could not be found. */
    get unread() {
        const folders = new Set([...this.#lists].flatMap(([file, list]) => (list ? [(0,installed_folders/* folderOf */.y)(file)] : [])));
        return [...this.#lists].flatMap(([file, list]) => (list || folders.has((0,installed_folders/* folderOf */.y)(file)) ? [] : [file]));
    }
    /** @param folders places by folder */
    conclude(folders) {
        const byPlace = new Map();
        const placeOf = ({ location }) => this.#archived.get(location) ?? folders.get(location);
        const [tops, members, archived] = [new Set(), new Set(), new Set()];
        for (const [file, list] of [...this.#lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
            for (const entry of list?.values() ?? []) {
                const place = placeOf(entry);
                if (!place || !list)
                    continue;
                const seen = byPlace.get(place);
                // Of two lists, as of `.pnp.cjs` and a copy, the first by name counts.
                if (seen && seen.list !== list)
                    continue;
                if (seen)
                    seen.entries.push(entry);
                else
                    byPlace.set(place, { list, entries: [entry] });
                if (this.#archived.get(entry.location) === place)
                    archived.add(place);
                else if (place.project && place.folder === (0,installed_folders/* folderOf */.y)(file))
                    tops.add(place);
                else if (place.project)
                    members.add(place);
            }
        }
        const known = new Map();
        const targetsOf = (place) => {
            const before = known.get(place);
            if (before)
                return before;
            const targets = new Map();
            const { list, entries } = byPlace.get(place) ?? { list: undefined, entries: [] };
            for (const { dependencies } of entries) {
                for (const [name, key] of dependencies) {
                    const entry = key === undefined ? undefined : list?.get(key);
                    const to = entry && placeOf(entry);
                    if (to)
                        targets.set(name, (targets.get(name) ?? new Set()).add(to));
                }
            }
            known.set(place, targets);
            return targets;
        };
        const declares = ({ manifest }) => manifest.dependencies;
        return {
            tops,
            members: [...members],
            archived: [...archived].sort((a, b) => (a.folder < b.folder ? -1 : 1)),
            has: (place) => byPlace.has(place),
            find: (from, name) => [...(targetsOf(from).get(name) ?? [])],
            unlisted: (place) => [...targetsOf(place)].flatMap(([name, targets]) => (declares(place).has(name) ? [] : [...targets].filter((to) => to !== place))),
        };
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/installed.js















/** Gathers `node_modules` folders. */
const nodeCollector = () => new NodeCollector();
class NodeCollector {
    /** By folder. */
    #places = new Map();
    /** Projects whose manifest is damaged, which matters only where packages are installed for it. */
    #broken = new Map();
    /** By folder, of `node_modules/.package-lock.json`. */
    #origins = new Map();
    /** Packages of pnpm's own copy of its lockfile, by the folder that has `.pnpm` and by name and version. */
    #stores = new Map();
    /** Names of packages whose version is forced by a workspace. */
    #forced = [];
    #archives = new YarnArchives();
    #gaps = [];
    async take({ path }, content) {
        if (path.endsWith('.package-lock.json'))
            return this.#takeLock(path, content);
        if (path.endsWith('lock.yaml'))
            return this.#takeStore(path, content);
        if (path.endsWith('.zip'))
            return this.#takeArchive(path, content);
        if (!path.endsWith('package.json')) {
            this.#archives.takeList(path, (0,installed_text/* looseText */.o0)(content));
            return;
        }
        const folder = (0,installed_folders/* folderOf */.y)(path);
        const project = (0,node_modules/* kindOfManifest */.r6)(path) === 'project';
        try {
            const manifest = (0,installed_manifest/* parseInstalledManifest */.l7)(path, content);
            this.#places.set(folder, { folder, file: path, manifest, project, pkg: undefined });
        }
        catch (error) {
            if (!project)
                throw error;
            this.#broken.set(folder, error);
        }
    }
    /** An archive of Yarn, which counts where a list of its has it. */
    #takeArchive(path, content) {
        for (const [entry, manifest] of (0,unzip/* unzip */.$1)(path, content, (0,unzip/* endingIn */.Pd)('package.json', IN_ARCHIVE)) ?? []) {
            const [folder, file] = [(0,installed_folders/* folderOf */.y)(`${path}/${entry}`), `${path}!/${entry}`];
            this.#archives.take({ folder, file, manifest: (0,installed_manifest/* parseInstalledManifest */.l7)(file, manifest), project: false, pkg: undefined });
        }
    }
    /** npm's hidden lockfile: what it installed into the folder, by paths relative to the folder around it. */
    #takeLock(file, content) {
        const { packages } = (0,installed_text/* looseJsonObject */.SK)(file, content);
        if (!(0,json/* isObject */.Gv)(packages))
            throw (0,damaged/* damaged */.q)(file, 'has no "packages" object.');
        const around = (0,installed_folders/* folderOf */.y)((0,installed_folders/* folderOf */.y)(file));
        for (const [location, entry] of Object.entries(packages)) {
            if (!(0,json/* isObject */.Gv)(entry))
                throw (0,damaged/* damaged */.q)(file, `has an entry ${JSON.stringify(location.slice(0, 120))} that is not an object.`);
            const text = (field) => (typeof entry[field] === 'string' ? entry[field] : undefined);
            if ((0,node_modules/* nameOfFolder */.Fp)(location) === undefined)
                continue;
            this.#origins.set((0,installed_folders/* join */.f)(around, location), {
                version: text('version'),
                resolved: text('resolved'),
                integrity: text('integrity'),
                bundled: entry.inBundle === true,
            });
        }
    }
    async #takeStore(file, content) {
        const text = (0,installed_text/* looseText */.o0)(content);
        // Its overrides are those of the workspace, which may stand in a file of their own.
        for (const [, key = ''] of (/^overrides:\n((?: {2}\S.*\n)+)/m.exec(text)?.[1] ?? '').matchAll(/^ {2}(\S.*?)['"]?: /gm))
            this.#forced.push(...(0,installed_manifest/* forcedIn */.NH)(key.replace(/^['"]/, '')));
        try {
            const { packages } = await (0,read/* readPnpmLockfile */.p)({ file, text }, async () => undefined);
            this.#stores.set((0,installed_folders/* folderOf */.y)(file), new Map(packages.filter(({ folder }) => folder === undefined).map((pkg) => [keyOf(pkg), pkg])));
        }
        catch (error) {
            // It adds digests to packages, which are there without it, too.
            this.#gaps.push(`${file} cannot be read (${error.code}), so packages of its store have no digests`);
        }
    }
    async conclude({ links, real }) {
        const places = [...this.#places.values()].sort((a, b) => (0,graph/* byText */.z)(a.file, b.file));
        const modules = new node_modules/* NodeModules */.I2(this.#places, links, real);
        const lists = this.#archives.conclude(this.#places);
        const linked = new Set([...links.keys()].flatMap((path) => ((0,node_modules/* nameOfFolder */.Fp)(path) === undefined ? [] : (modules.at(path) ?? []))));
        const here = [];
        for (const place of lists.members)
            linked.add(place);
        for (const place of [...places, ...lists.archived]) {
            const { folder, project, manifest, file } = place;
            if (project && !linked.has(place) && !modules.has(folder) && !lists.tops.has(place))
                continue;
            const { name, version } = manifest;
            const isPackage = (name !== undefined && (0,facts/* isPackageName */.kb)(name)) || (name === undefined && version !== undefined);
            // What has a place among packages can be loaded, whatever it is.
            if (!project && !isPackage)
                this.#gaps.push(`${file} gives no name of a package`);
            if (isPackage || project)
                here.push(place);
        }
        for (const [folder, error] of this.#broken)
            if (modules.has(folder))
                throw error;
        const resolved = await this.#resolve(here, (from, name) => lists.has(from) ? lists.find(from, name) : listOf(modules.find(from.folder, name)));
        for (const place of here)
            for (const to of lists.unlisted(place))
                resolved.needs.get(place)?.edges.push({ to, kind: 'required' });
        for (const place of here)
            place.pkg = this.#package(place, linked.has(place), resolved.byUrl.has(place));
        for (const [place, { edges, absent, otherwise }] of resolved.needs) {
            place.pkg.edges = edges.flatMap(({ to, kind }) => (to === place ? [] : [{ to: to.pkg, kind }]));
            (0,needs/* addUnmet */.X)(place.pkg, absent, otherwise);
        }
        this.#markBundled(here);
        // A project without a name is only what its packages are for.
        const named = here.filter(({ pkg }) => pkg.name !== '');
        const nameless = new Set(here.filter(({ pkg }) => pkg.name === '').map(({ pkg }) => pkg));
        for (const { pkg } of nameless.size > 0 ? named : [])
            pkg.edges = pkg.edges.filter(({ to }) => !nameless.has(to));
        const unread = this.#archives.unread.map((file) => `${file} lists packages in a way that is not known`);
        return { packages: named.map(({ pkg }) => pkg), gaps: [...this.#gaps, ...unread] };
    }
    /** @param find what a package gets for a name: one, or with Yarn one for each set of peers that it has */
    async #resolve(here, find) {
        const satisfies = await satisfier();
        const byUrl = new Set();
        const present = new Set(here);
        const forced = new Set([...this.#forced, ...here.flatMap(({ manifest, project }) => (project ? manifest.forces : []))]);
        const needs = new Map();
        for (const from of here) {
            const own = { edges: [], absent: [], otherwise: [] };
            for (const [name, { spec, kind }] of from.manifest.dependencies) {
                if (kind === 'development' && !from.project)
                    continue;
                const found = find(from, name).filter((to) => present.has(to));
                if (found.length === 0 && kind === 'required')
                    own.absent.push(name);
                for (const to of found) {
                    own.edges.push({ to, kind });
                    if (/^https?:/i.test(spec))
                        byUrl.add(to);
                    if (kind !== 'optional' && !forced.has(name) && !isRight(satisfies, spec, name, to))
                        own.otherwise.push(name);
                }
            }
            if (from.project && from.manifest.workspaces)
                withWorkspaces(from, here, own.edges);
            needs.set(from, own);
        }
        return { needs, byUrl };
    }
    #package({ folder, file, manifest, project }, linked, byUrl) {
        const { version, licence, supplier } = manifest;
        const name = manifest.name ?? (project ? '' : (0,node_modules/* nameOfFolder */.Fp)(folder));
        const origin = this.#origins.get(folder);
        const known = !project && origin?.version === version ? origin : undefined;
        const hashes = known?.integrity === undefined ? [] : (0,integrity/* parseIntegrity */.h)(known.integrity);
        if (!hashes)
            throw (0,damaged/* damaged */.q)(file, `has an "integrity" in the lockfile of its node_modules folder that is not valid.`);
        const source = (0,npm_source/* sourceOf */.v)(known?.resolved, byUrl);
        const qualifiers = { vcs_url: source.vcs, download_url: source.kind === 'tarball' ? source.distribution : undefined };
        const stored = project ? undefined : this.#stored(folder, name, version);
        return {
            ...(0,facts/* nameAndPurl */.u1)(name, version, qualifiers, project),
            hashes,
            ...(source.distribution && { distribution: source.distribution }),
            ...(source.vcs && { vcs: source.vcs }),
            ...stored,
            ...(licence && { licence }),
            ...(supplier && { supplier }),
            ...(isApplication(folder, project, linked) && { kind: 'application' }),
            ...(known?.bundled && { bundled: true }),
            place: file,
            edges: [],
        };
    }
    /** What pnpm's copy of its lockfile says of a package in its store. */
    #stored(folder, name, version) {
        const end = folder.lastIndexOf('node_modules/.pnpm/');
        const store = end < 0 ? undefined : this.#stores.get(folder.slice(0, end + 'node_modules/.pnpm'.length));
        const found = store?.get(keyOf({ ...(0,facts/* nameAndPurl */.u1)(name, version, {}, false) }));
        if (!found)
            return undefined;
        const { hashes, distribution, vcs, purl } = found;
        return { hashes, ...(distribution && { distribution }), ...(vcs && { vcs }), ...(purl && { purl }) };
    }
    /** What is in the archive of another package: its bundle, and all below the same folder that only the bundle leads to. */
    #markBundled(here) {
        const byPackage = new Map(here.map((place) => [place.pkg, place]));
        for (const place of here) {
            if (place.project || place.manifest.bundles.length === 0)
                continue;
            const inside = (0,installed_folders/* join */.f)(place.folder, 'node_modules/');
            const open = place.pkg.edges.filter(({ to }) => {
                const name = (0,node_modules/* nameOfFolder */.Fp)(byPackage.get(to)?.folder ?? '');
                return name !== undefined && place.manifest.bundles.includes(name);
            });
            const seen = new Set([place.pkg]);
            for (let next = open.pop(); next; next = open.pop()) {
                const { to } = next;
                if (seen.has(to) || !byPackage.get(to)?.folder.startsWith(inside))
                    continue;
                seen.add(to);
                // With an archive of its own, it is not from the bundle.
                if (to.hashes.length === 0)
                    to.bundled = true;
                open.push(...to.edges);
            }
        }
    }
}
/** Packages in an archive of Yarn. */
const IN_ARCHIVE = /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;
const listOf = (item) => (item === undefined ? [] : [item]);
const keyOf = ({ namespace = '', name, version = '' }) => `${namespace}/${name}@${version}`;
function isRight(satisfies, spec, asked, { manifest: { name, version } }) {
    const [, aliased, range = '*'] = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(spec) ?? [];
    return aliased === undefined ? satisfies(version, spec) : (name ?? asked) === aliased && satisfies(version, range);
}
/** A project around packages, or what npm installs for all users of a machine. */
const isApplication = (folder, project, linked) => project ? !linked : /^(?:.*\/)?lib\/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder) && !/node_modules\/.*node_modules\//.test(folder);
/** Workspaces belong to a project, also where it needs them for development only. */
function withWorkspaces(from, here, edges) {
    const inside = from.folder === '' ? '' : `${from.folder}/`;
    const members = here.filter((place) => place !== from && place.project && place.folder.startsWith(inside));
    for (const to of members) {
        const edge = edges.find((candidate) => candidate.to === to);
        if (!edge)
            edges.push({ to, kind: 'contains' });
        else if (edge.kind !== 'required')
            edge.kind = 'contains';
    }
}


/***/ }),

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ZipFault),
/* harmony export */   qQ: () => (/* binding */ Zip),
/* harmony export */   x3: () => (/* binding */ startsAsZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Why a zip file or an entry cannot be read; `message` goes on after the name of the file. */
class ZipFault extends Error {
}
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_SIZE = 46;
const LOCAL_SIZE = 30;
/** Whether a file starts as zip files do that have nothing before them; an empty one starts with its end. */
const startsAsZip = (bytes) => bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
/**
 * A zip file in memory (APPNOTE 6.3.10, one disk, zip64). Its entries are those of the central directory, which is what the
 * Java runtime goes by. What stands before the first entry, such as a script, does not matter.
 *
 * Names are decoded and entries made for those alone that are asked for: an archive can have 10^6.
 */
class Zip {
    #bytes;
    #directory;
    #count;
    /** Added to every offset: the length of what was put before the archive without telling it. */
    #shift;
    #end;
    /** @throws ZipFault for what is cut off or damaged */
    constructor(bytes, end) {
        this.#bytes = bytes;
        let count = bytes.readUInt16LE(end + 10);
        let size = bytes.readUInt32LE(end + 12);
        let offset = bytes.readUInt32LE(end + 16);
        let before = end;
        const wide = wideEnd(bytes, end);
        if (wide !== undefined && (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)) {
            if (bytes.readUInt32LE(wide) !== END_64)
                throw new ZipFault('has a damaged end (zip64)');
            count = wideNumber(bytes, wide + 32);
            size = wideNumber(bytes, wide + 40);
            offset = wideNumber(bytes, wide + 48);
            before = wide;
        }
        this.#directory = before - size;
        this.#shift = this.#directory - offset;
        this.#count = count;
        this.#end = before;
        if (this.#directory < 0 || this.#shift < 0)
            throw new ZipFault('is cut off: its list of entries is not where it should be');
        if (count * DIRECTORY_SIZE > size)
            throw new ZipFault('has a list of entries that is too short for their number');
    }
    /** @returns undefined for what has no end as zip files have: it is none, or is cut off */
    static open(content) {
        const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
        const last = bytes.length - 22;
        // Entries from the first byte on: then nothing was put before the archive, and it has some.
        const starts = bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL;
        for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END)
                continue;
            if (starts && bytes.readUInt16LE(at + 10) === 0)
                continue;
            // A comment may hold what looks like an end. As the Java runtime, take one with more behind it where it leads to a list.
            if (at + 22 + bytes.readUInt16LE(at + 20) !== bytes.length && !leadsToList(bytes, at))
                continue;
            const zip = new Zip(bytes, at);
            // The end of an archive that is stored in this one.
            if (starts && zip.#shift > 0)
                throw new ZipFault('is cut off: it has no end');
            return zip;
        }
        return undefined;
    }
    /** Number of entries. */
    get count() {
        return this.#count;
    }
    /**
     * @param wants decided by the bytes of a name, from `start` to before `end`, for every entry
     * @throws ZipFault for a damaged list
     */
    entries(wants) {
        const bytes = this.#bytes;
        const found = [];
        let at = this.#directory;
        for (let index = 0; index < this.#count; index++) {
            if (at + DIRECTORY_SIZE > this.#end || bytes.readUInt32LE(at) !== CENTRAL)
                throw new ZipFault('has a damaged list of entries');
            const nameEnd = at + DIRECTORY_SIZE + bytes.readUInt16LE(at + 28);
            const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
            const next = extraEnd + bytes.readUInt16LE(at + 32);
            if (next > this.#end)
                throw new ZipFault('has a damaged list of entries');
            if (wants(bytes, at + DIRECTORY_SIZE, nameEnd))
                found.push(this.#entry(at, nameEnd, extraEnd));
            at = next;
        }
        return found;
    }
    #entry(at, nameEnd, extraEnd) {
        const bytes = this.#bytes;
        let [packed, size, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 42)];
        // Zip64: those of the three that do not fit, in this order.
        for (let field = nameEnd; field + 4 <= extraEnd;) {
            const end = field + 4 + bytes.readUInt16LE(field + 2);
            if (end > extraEnd)
                break;
            if (bytes.readUInt16LE(field) === 1) {
                let value = field + 4;
                const wide = (narrow) => {
                    if (narrow !== 0xffffffff)
                        return narrow;
                    if (value + 8 > end)
                        throw new ZipFault('has an entry whose size is not there (zip64)');
                    value += 8;
                    return wideNumber(bytes, value - 8);
                };
                size = wide(size);
                packed = wide(packed);
                offset = wide(offset);
                break;
            }
            field = end;
        }
        return {
            name: nameOf(bytes.subarray(at + DIRECTORY_SIZE, nameEnd)),
            size,
            packed,
            method: bytes.readUInt16LE(at + 10),
            encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
            crc: bytes.readUInt32LE(at + 16),
            offset: offset + this.#shift,
        };
    }
    /** Whether an entry can be read, as far as its header says. */
    static isReadable = ({ method, encrypted }) => !encrypted && (method === 0 || method === 8);
    /**
     * The content of a readable entry; what is stored is no copy.
     * @param most bytes; the caller has compared the size of the entry
     * @throws ZipFault for damage: a header that disagrees with the list, data that is cut off, a wrong size or checksum
     */
    read(entry, most) {
        const bytes = this.#bytes;
        const { offset, packed, size, name } = entry;
        const named = `has the entry ${JSON.stringify(name.slice(0, 200))}`;
        if (offset + LOCAL_SIZE > this.#directory || bytes.readUInt32LE(offset) !== LOCAL)
            throw new ZipFault(`${named}, which is not where the list of entries says`);
        const nameEnd = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26);
        const start = nameEnd + bytes.readUInt16LE(offset + 28);
        if (start + packed > this.#directory)
            throw new ZipFault(`${named}, which is cut off`);
        if (nameOf(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== name)
            throw new ZipFault(`${named}, which has another name where it lies`);
        if (size > most)
            throw new ZipFault(`${named} of ${size} bytes`);
        const data = bytes.subarray(start, start + packed);
        const content = entry.method === 0 ? data : inflate(data, size, named);
        if (content.length !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
            throw new ZipFault(`${named}, which is damaged`);
        return content;
    }
}
function inflate(data, size, named) {
    try {
        // One more than what is said to be there, so that more is seen.
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: size + 1 });
    }
    catch {
        throw new ZipFault(`${named}, which is damaged`);
    }
}
function leadsToList(bytes, end) {
    const list = end - bytes.readUInt32LE(end + 12);
    return list >= 0 && bytes.readUInt32LE(list) === CENTRAL;
}
const wideEnd = (bytes, end) => {
    if (end < 20 || bytes.readUInt32LE(end - 20) !== END_64_LOCATOR)
        return undefined;
    // The end of zip64 lies right before its locator, where no one has extended it; its offset does not know what was put before the archive.
    const near = end - 20 - 56;
    if (near >= 0 && bytes.readUInt32LE(near) === END_64)
        return near;
    const said = wideNumber(bytes, end - 12);
    if (said + 56 > end - 20)
        throw new ZipFault('has a damaged end (zip64)');
    return said;
};
/** @throws ZipFault for a number that no file has */
function wideNumber(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    if (value > BigInt(bytes.length) * 1100n + 0xffffffffn)
        throw new ZipFault('has a size or an offset that cannot be');
    return Number(value);
}
function nameOf(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}


/***/ })

};
