export const id = 2994;
export const ids = [2994];
export const modules = {

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crates: () => (/* binding */ crates)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2705);
/* harmony import */ var _npm_installed_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8076);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6710);




/** What `cargo vendor` copied. */
const crates = {
    async *find(wanted, tree, base) {
        const folder = `${base}/vendor`.replace(/^\.\//, '');
        for (const entry of await tree.folders(folder)) {
            const name = wanted.has(entry) ? entry : entry.replace(/-\d+\.\d+\.\d+.*$/, '');
            if (wanted.has(name))
                yield `${folder}/${entry}/Cargo.toml`;
        }
    },
    async read(file, text) {
        const { package: pkg } = await (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomError */ .S)('MANIFEST_INVALID', message, fix));
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(pkg))
            return {};
        const textOf = (field) => (typeof pkg[field] === 'string' && pkg[field] !== '' ? pkg[field] : undefined);
        const [name, version] = [textOf('name'), textOf('version')];
        // Cargo of old wrote a choice with a slash.
        const licence = textOf('license')?.replace(/\s*\/\s*/g, ' OR ');
        const supplier = (0,_npm_installed_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .personOf */ .Re)(Array.isArray(pkg.authors) ? pkg.authors[0] : undefined);
        return { ...(name && { name }), ...(version && { version }), ...(licence && { licence }), ...(supplier && { supplier }) };
    },
};


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
const damaged = (file, message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('INSTALLED_INVALID', `${line === undefined ? file : `${file}:${line}`} ${message}`, 'Install anew what the file is of, or take it out of the tree.');


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ looseJsonObject),
/* harmony export */   jE: () => (/* binding */ looseJson),
/* harmony export */   o0: () => (/* binding */ looseText)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9722);


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

/***/ 1786:
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

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ forcedIn),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   l7: () => (/* binding */ parseInstalledManifest)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _installed_damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9722);
/* harmony import */ var _installed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9450);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1786);




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

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   k: () => (/* binding */ lineOfTable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);

/**
 * Parses a TOML file. Tables have no prototype, so a key such as `__proto__` is one like any other; a key that stands twice
 * and nesting without end are errors of the format and of the parser.
 */
async function parseToml(text, file, fault) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 528));
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


/***/ })

};
