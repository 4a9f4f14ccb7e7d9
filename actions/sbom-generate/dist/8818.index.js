export const id = 8818;
export const ids = [8818];
export const modules = {

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeModules: () => (/* binding */ nodeModules)
/* harmony export */ });
/* harmony import */ var _npm_installed_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8076);

/** Folders in which package managers keep each package by name and version. */
const STORES = ['.pnpm', '.bun', '.deno'];
/** Folders that are looked into: a `node_modules` can be a link to one around it. */
const MOST_FOLDERS = 50_000;
/** `node_modules`, flat, nested or as links into a store. */
const nodeModules = {
    async *find(wanted, tree, base) {
        const folder = `${base}/node_modules`.replace(/^\.\//, '');
        for (const store of STORES) {
            for (const entry of await tree.folders(`${folder}/${store}`)) {
                const [, written = '', version] = /^((?:@[^@+/]+\+)?[^@]+)@([^_(@]+)/.exec(entry) ?? [];
                const name = written.startsWith('@') ? written.replace('+', '/') : written;
                if (wanted.has(name, version))
                    yield `${folder}/${store}/${entry}/node_modules/${name}/package.json`;
            }
        }
        yield* nested(folder, wanted, tree, { folders: MOST_FOLDERS });
    },
    read: (file, text) => (0,_npm_installed_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstalledManifest */ .l7)(file, new TextEncoder().encode(text)),
};
async function* nested(folder, wanted, tree, left) {
    left.folders--;
    const all = await tree.folders(folder);
    const names = all.filter((name) => !name.startsWith('@'));
    for (const scope of all.filter((name) => name.startsWith('@')))
        names.push(...(await tree.folders(`${folder}/${scope}`)).map((name) => `${scope}/${name}`));
    for (const name of names)
        if (wanted.has(name))
            yield `${folder}/${name}/package.json`;
    // Other versions lie in the packages that need them.
    for (const name of names) {
        if (wanted.size === 0 || left.folders <= 0)
            return;
        yield* nested(`${folder}/${name}/node_modules`, wanted, tree, left);
    }
}


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


/***/ })

};
