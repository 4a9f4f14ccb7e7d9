export const id = 7230;
export const ids = [7230];
export const modules = {

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseGemspec)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(788);
/* harmony import */ var _installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9722);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1786);



/** Strings as RubyGems writes them: `"dumped".freeze`, and `%q<text>` in those of old. */
const STRING = /"((?:[^"\\]|\\.)*)"|%q(?:<([^<>]*)>|\{([^{}]*)\}|\[([^[\]]*)\])/g;
const ASSIGNMENT = /^\s*\w+\.(name|version|platform|licenses?|authors?|email)\s*=\s*(.*)$/;
const NEED = /^\s*\w+\.add_(?:runtime_)?dependency\b\s*\(?(.*)$/;
/**
 * Reads a file of `specifications`, which RubyGems generates: Ruby, but one statement a line and literals alone. It is not run.
 * @param generated false for one that people write, which may compute anything
 * @returns undefined for one of people that does not give its name and version as literals
 * @throws INSTALLED_INVALID for what RubyGems did not write so
 */
function parseGemspec(file, text, generated) {
    const lines = text.split('\n');
    const values = new Map();
    const needs = new Map();
    let other = false;
    for (const [index, line] of lines.entries()) {
        const [, field, written = ''] = ASSIGNMENT.exec(line) ?? [];
        // What is conditional or computed is none of it.
        if (field !== undefined && !values.has(field))
            values.set(field, generated || /^\s*(?:["[]|%q)/.test(written) ? stringsOf(written) : []);
        // Behind it stands the same list again, for RubyGems before 1.2, which could not tell development apart.
        if (/^\s*else\b/.test(line))
            other = true;
        const need = other ? undefined : NEED.exec(line)?.[1];
        if (need === undefined)
            continue;
        const [name, ...requirements] = stringsOf(need);
        if (name === undefined && generated)
            throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'has a dependency that RubyGems does not write so.', index + 1);
        if (name !== undefined)
            needs.set(`${name} ${requirements.join()}`, { name, requirements });
    }
    const [name, version] = [values.get('name')?.[0], values.get('version')?.[0]];
    if (!generated && (name === undefined || !/^\d[0-9A-Za-z.-]*$/.test(version ?? '')))
        return undefined;
    if (name === undefined || !/^[A-Za-z0-9._-]+$/.test(name))
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'gives no name that a gem can have.');
    if (version === undefined || !/^\d[0-9A-Za-z.-]*$/.test(version))
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, `gives no version, or ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(version ?? '')}.`);
    if (generated && lines.findLast((line) => line.trim() !== '')?.trimEnd() !== 'end')
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'is cut off: it has no end.');
    const platform = platformOf(lines, name, version) ?? values.get('platform')?.[0];
    const licences = (values.get('licenses') ?? values.get('license') ?? []).map(_licence_names_js__WEBPACK_IMPORTED_MODULE_2__/* .identified */ .A);
    const [author, email] = [(values.get('authors') ?? values.get('author'))?.[0], values.get('email')?.[0]];
    const supplier = author || email;
    return {
        name,
        version,
        ...(platform && platform !== 'ruby' && { platform }),
        ...(licences.length > 0 && {
            licence: licences.map((licence) => (licences.length > 1 && /\s/.test(licence) ? `(${licence})` : licence)).join(' OR '),
        }),
        ...(supplier && { supplier: { name: supplier, ...(email?.includes('@') && { email }) } }),
        needs: [...needs.values()],
    };
}
/** The line in which RubyGems says in short what the file is about. */
function platformOf(lines, name, version) {
    const start = `# stub: ${name} ${version} `;
    return lines
        .slice(0, 4)
        .find((line) => line.startsWith(start))
        ?.slice(start.length)
        .split(' ')[0];
}
const stringsOf = (written) => [...written.matchAll(STRING)]
    .map(([, dumped, ...plain]) => (dumped === undefined ? (plain.find((text) => text !== undefined) ?? '') : undump(dumped)).trim())
    .filter((text) => text !== '');
const ESCAPES = { n: '\n', t: '\t', r: '\r', e: '\x1b', s: ' ', 0: '\0' };
/** What `String#dump` escapes. */
const undump = (dumped) => dumped.replace(/\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))/g, (_, wide, four, two, one) => {
    const code = Number.parseInt(wide ?? four ?? two ?? '', 16);
    return Number.isNaN(code) ? (ESCAPES[one] ?? one) : code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
});


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundle: () => (/* binding */ bundle)
/* harmony export */ });
/* harmony import */ var _bundler_gemspec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5185);

/** The folder that Bundler makes for a deployment. */
const bundle = {
    async *find(wanted, tree, base) {
        const folder = `${base}/vendor/bundle/ruby`.replace(/^\.\//, '');
        for (const version of await tree.folders(folder)) {
            const specifications = `${folder}/${version}/specifications`;
            for (const file of await tree.names(specifications)) {
                const [, name, gem] = /^(.+?)-(\d[0-9A-Za-z.]*)(?:-[\w.-]+)?\.gemspec$/.exec(file) ?? [];
                if (name !== undefined && wanted.has(name, gem))
                    yield `${specifications}/${file}`;
            }
        }
    },
    read: (file, text) => (0,_bundler_gemspec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGemspec */ .M)(file, text, true) ?? {},
};


/***/ }),

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


/***/ })

};
