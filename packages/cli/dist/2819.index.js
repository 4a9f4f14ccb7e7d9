export const id = 2819;
export const ids = [2819];
export const modules = {

/***/ 32819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   virtualenv: () => (/* binding */ virtualenv)
/* harmony export */ });
/* harmony import */ var _python_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99026);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);


/** A virtual environment beside the lockfile, where tools make it by themselves. */
const virtualenv = {
    async *find(wanted, tree, base) {
        for (const name of ['.venv', 'venv']) {
            const folder = `${base}/${name}/lib`.replace(/^\.\//, '');
            for (const python of await tree.folders(folder)) {
                const site = `${folder}/${python}/site-packages`;
                for (const entry of await tree.folders(site)) {
                    const [, written, version] = /^([^-]+)-([^-]+)\.dist-info$/.exec(entry) ?? [];
                    if (written !== undefined && wanted.has((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(written), version))
                        yield `${site}/${entry}/METADATA`;
                }
            }
        }
    },
    read(file, text) {
        const metadata = (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetadata */ .j)(file, new TextEncoder().encode(text));
        return { ...metadata, name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(metadata.name) };
    },
};


/***/ }),

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

/***/ 99026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ parseMetadata),
  Q: () => (/* binding */ parseRequires)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/text.js
var installed_text = __webpack_require__(94079);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/licence-names.js
var licence_names = __webpack_require__(67449);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/classifiers.js

/**
 * What the licences among PyPI's classifiers are in SPDX, where a classifier means one alone: `BSD License` and others name a
 * family.
 */
const SPDX = new Map([
    ['Apache Software License', 'Apache-2.0'],
    ['Attribution Assurance License', 'AAL'],
    ['Blue Oak Model License (BlueOak-1.0.0)', 'BlueOak-1.0.0'],
    ['Boost Software License 1.0 (BSL-1.0)', 'BSL-1.0'],
    ['CC0 1.0 Universal (CC0 1.0) Public Domain Dedication', 'CC0-1.0'],
    ['CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)', 'CECILL-2.1'],
    ['CeCILL-B Free Software License Agreement (CECILL-B)', 'CECILL-B'],
    ['CeCILL-C Free Software License Agreement (CECILL-C)', 'CECILL-C'],
    ['CMU License (MIT-CMU)', 'MIT-CMU'],
    ['Common Development and Distribution License 1.0 (CDDL-1.0)', 'CDDL-1.0'],
    ['Common Public License', 'CPL-1.0'],
    ['Eclipse Public License 1.0 (EPL-1.0)', 'EPL-1.0'],
    ['Eclipse Public License 2.0 (EPL-2.0)', 'EPL-2.0'],
    ['Educational Community License, Version 2.0 (ECL-2.0)', 'ECL-2.0'],
    ['European Union Public Licence 1.0 (EUPL 1.0)', 'EUPL-1.0'],
    ['European Union Public Licence 1.1 (EUPL 1.1)', 'EUPL-1.1'],
    ['European Union Public Licence 1.2 (EUPL 1.2)', 'EUPL-1.2'],
    ['GNU Affero General Public License v3', 'AGPL-3.0-only'],
    ['GNU Affero General Public License v3 or later (AGPLv3+)', 'AGPL-3.0-or-later'],
    ['GNU General Public License v2 (GPLv2)', 'GPL-2.0-only'],
    ['GNU General Public License v2 or later (GPLv2+)', 'GPL-2.0-or-later'],
    ['GNU General Public License v3 (GPLv3)', 'GPL-3.0-only'],
    ['GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
    ['GNU Lesser General Public License v2 (LGPLv2)', 'LGPL-2.0-only'],
    ['GNU Lesser General Public License v2 or later (LGPLv2+)', 'LGPL-2.0-or-later'],
    ['GNU Lesser General Public License v3 (LGPLv3)', 'LGPL-3.0-only'],
    ['GNU Lesser General Public License v3 or later (LGPLv3+)', 'LGPL-3.0-or-later'],
    ['Historical Permission Notice and Disclaimer (HPND)', 'HPND'],
    ['IBM Public License', 'IPL-1.0'],
    ['ISC License (ISCL)', 'ISC'],
    ['MIT License', 'MIT'],
    ['MIT No Attribution License (MIT-0)', 'MIT-0'],
    ['Mozilla Public License 1.0 (MPL)', 'MPL-1.0'],
    ['Mozilla Public License 1.1 (MPL 1.1)', 'MPL-1.1'],
    ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
    ['Mulan Permissive Software License v2 (MulanPSL-2.0)', 'MulanPSL-2.0'],
    ['NASA Open Source Agreement v1.3 (NASA-1.3)', 'NASA-1.3'],
    ['Open Software License 3.0 (OSL-3.0)', 'OSL-3.0'],
    ['PostgreSQL License', 'PostgreSQL'],
    ['Python License (CNRI Python License)', 'CNRI-Python'],
    ['Python Software Foundation License', 'PSF-2.0'],
    ['SIL Open Font License 1.1 (OFL-1.1)', 'OFL-1.1'],
    ['The Unlicense (Unlicense)', 'Unlicense'],
    ['Universal Permissive License (UPL)', 'UPL-1.0'],
    ['University of Illinois/NCSA Open Source License', 'NCSA'],
    ['W3C License', 'W3C'],
    ['Zero-Clause BSD (0BSD)', '0BSD'],
    ['zlib/libpng License', 'Zlib'],
]);
/** A licence of this length is one that somebody named; a longer one is its text. */
const LONGEST_NAME = 80;
/**
 * The licence of core metadata: its expression, else the one that a classifier names, else what somebody wrote.
 * @param classifiers all of them
 */
function licenceOfMetadata(expression, classifiers, text) {
    if (expression)
        return expression;
    const names = classifiers.flatMap((classifier) => {
        const [, name] = /^License :: (?:OSI Approved :: )?(.+)$/.exec(classifier) ?? [];
        return name === undefined || name === 'OSI Approved' ? [] : [name];
    });
    const written = text !== undefined && text.length <= LONGEST_NAME && !text.includes('\n') && text !== 'UNKNOWN' ? (0,licence_names/* identified */.A)(text) : undefined;
    // Whether all of several count, or one may be chosen, a classifier does not say.
    if (names.length === 1)
        return SPDX.get(names[0]) ?? written ?? names[0];
    return written ?? (names.length > 0 ? names.map((name) => SPDX.get(name) ?? name).join(', ') : undefined);
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/name.js
var python_name = __webpack_require__(4419);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/requirement.js
var python_requirement = __webpack_require__(72677);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/metadata.js





/**
 * Reads `METADATA` or `PKG-INFO` (core metadata of PyPA): headers as in an e-mail, then a description.
 * @throws INSTALLED_INVALID
 */
function parseMetadata(file, content) {
    const text = (0,installed_text/* looseText */.o0)(content);
    const { headers, end, lost } = headersOf(text);
    if ((lost || end === text.length) && text.indexOf('\n', end) < 0 && !text.endsWith('\n'))
        throw (0,damaged/* damaged */.q)(file, 'is cut off: its last line does not end.');
    const first = (name) => headers.get(name)?.find((value) => value !== '' && value !== 'UNKNOWN');
    const [name = '', version = ''] = [first('name'), first('version')];
    if (!(0,python_name/* isName */.Eo)(name))
        throw (0,damaged/* damaged */.q)(file, 'gives no name that a Python package can have.');
    if (version === '' || /[\s\uFFFD]/.test(version))
        throw (0,damaged/* damaged */.q)(file, 'gives no version.');
    const licence = licenceOfMetadata(first('license-expression'), headers.get('classifier') ?? [], first('license'));
    const supplier = personOf(first('author'), first('author-email')) ?? personOf(first('maintainer'), first('maintainer-email'));
    const needs = [];
    const unclear = [];
    for (const written of headers.get('requires-dist') ?? []) {
        const requirement = (0,python_requirement/* parseRequirement */.p)(written);
        if (requirement)
            needs.push({ requirement });
        else
            unclear.push(written);
    }
    // What was written wrongly ends the headers, for installers as well.
    if (lost && /^Requires-Dist: /m.test(text.slice(end, end + LONGEST_LOST)))
        unclear.push('what stands after a line that is no header');
    return { name, version, ...(licence && { licence }), ...(supplier && { supplier }), needs, unclear };
}
/** Characters of a description that are looked through. */
const LONGEST_LOST = 65_536;
/** @returns values by name in lower case; where the headers end, and whether they do so at what is none */
function headersOf(text) {
    const headers = new Map();
    let values;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(at, end).replace(/\r$/, '');
        if (line === '')
            return { headers, end, lost: false };
        const [, name, value = ''] = /^([!-9;-~]+):(.*)$/.exec(line) ?? [];
        if (name !== undefined) {
            const key = name.toLowerCase();
            values = headers.get(key) ?? [];
            headers.set(key, values);
            values.push(value.trim());
        }
        else if (values && /^[ \t]/.test(line))
            values.push(`${values.pop()}\n${line.trim()}`);
        else
            return { headers, end: at, lost: true };
        at = end + 1;
    }
    return { headers, end: text.length, lost: false };
}
/** No real person is longer. */
const LONGEST_PERSON = 512;
/** A name and an address, or both in the address as in `Name <a@b.eu>`; of several, the first. */
function personOf(name, address) {
    if ((name ?? address ?? '').length > LONGEST_PERSON)
        return undefined;
    const [first = ''] = (address ?? '').slice(0, LONGEST_PERSON).split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/);
    const email = (/<([^<>]*)>/.exec(first)?.[1] ?? first).trim();
    const called = (name ?? /^[^<]*/.exec(first)?.[0] ?? '').replaceAll('"', '').replace(/\s+/g, ' ').trim();
    const isAddress = /^[^\s@]+@[^\s@]+$/.test(email);
    if (called === '' && !isAddress)
        return undefined;
    return { name: called || email, ...(isAddress && { email }) };
}
/**
 * Reads `requires.txt` of an egg: requirements, and sections `[extra:marker]` of them.
 * @throws INSTALLED_INVALID
 */
function parseRequires(file, content) {
    const needs = [];
    const unclear = [];
    let section = {};
    for (const [index, written] of (0,installed_text/* looseText */.o0)(content).split('\n').entries()) {
        const line = written.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            const [, extra, marker] = /^\[([^:[\]]*)(?::(.*))?\]$/.exec(line) ?? [];
            if (extra === undefined)
                throw (0,damaged/* damaged */.q)(file, 'has the start of a section that does not end.', index + 1);
            section = { ...(extra !== '' && { extra: (0,python_name/* normalName */.tK)(extra) }), ...(marker && { marker }) };
            continue;
        }
        const parsed = (0,python_requirement/* parseRequirement */.p)(line);
        if (!parsed)
            unclear.push(line);
        else {
            const marker = [parsed.marker, section.marker].flatMap((part) => (part ? [`(${part})`] : [])).join(' and ');
            needs.push({ requirement: { ...parsed, ...(marker && { marker }) }, ...(section.extra && { extra: section.extra }) });
        }
    }
    return { needs, unclear };
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   ys: () => (/* binding */ pypiFacts)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87514);

/** A name as packaging.python.org (PEP 503) normalises it: what stands for one project however it is written. */
const normalName = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
/** Whether a text is a name that a Python index allows. */
const isName = (name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /[A-Za-z0-9]$/.test(name);
/** Name, version and purl; versions have no case (purl-spec, type pypi). */
function pypiFacts(name, version, qualifiers = {}) {
    const normal = normalName(name);
    return {
        type: 'pypi',
        name: normal,
        ...(version && { version }),
        ...(normal && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type: 'pypi', name: normal, version: version?.toLowerCase(), qualifiers }) }),
    };
}


/***/ }),

/***/ 72677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14974);


/** No real requirement is longer. */
const LONGEST = 16_384;
/** @returns undefined for what is no requirement */
function parseRequirement(text) {
    if (text.length > LONGEST)
        return undefined;
    const [start = '', name = '', extras = ''] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^[\]]*)\])?\s*/.exec(text) ?? [];
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name))
        return undefined;
    const list = extras.split(',').map((extra) => extra.trim());
    if (extras.trim() !== '' && !list.every(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo))
        return undefined;
    const head = { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(name), extras: list.filter((extra) => extra !== '').map(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK) };
    const rest = text.slice(start.length);
    if (rest.startsWith('@')) {
        // A blank ends a URL; a semicolon alone can be part of it.
        const [, url = '', marker = ''] = /^@\s*(\S+)(?:\s+;(.*)|\s*)$/s.exec(rest) ?? [];
        return url === '' ? undefined : { ...head, accepts: () => true, url, ...markerOf(marker) };
    }
    const semicolon = rest.indexOf(';');
    const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1);
    const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1) : written;
    const accepts = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .a)(specifier);
    const pins = specifier.split(',').flatMap((clause) => /^\s*===?\s*([^\s*]+)\s*$/.exec(clause)?.[1] ?? []);
    const pin = pins.length === 1 && accepts?.(pins[0]) ? pins[0] : undefined;
    return accepts && { ...head, accepts, ...(pin && { pin }), ...markerOf(marker) };
}
const markerOf = (marker) => (marker.trim() === '' ? {} : { marker: marker.trim() });


/***/ }),

/***/ 14974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parsePoetryConstraint),
  a: () => (/* binding */ parseSpecifier)
});

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/version.js
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const PHASES = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
/** No real version is longer. */
const LONGEST = 256;
/** @returns undefined for what is no version of PEP 440 */
function parseVersion(text) {
    const parts = text.length > LONGEST ? null : VERSION.exec(text.trim());
    if (!parts)
        return undefined;
    const [, epoch = '0', release = '', phase, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = parts;
    const named = phase?.toLowerCase();
    return {
        epoch,
        release: release.split('.'),
        pre: named === undefined ? undefined : [PHASES[named] ?? named, preNumber || '0'],
        post: implicitPost ?? (post === undefined ? undefined : postNumber || '0'),
        dev: dev === undefined ? undefined : devNumber || '0',
        local: local?.toLowerCase().split(/[-_.]/),
    };
}
/** Order of PEP 440. Digits compare as numbers of any length. */
function compareVersions(a, b) {
    return (byNumber(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        comparePre(a, b) ||
        compareMaybe(a.post, b.post, -1) ||
        compareMaybe(a.dev, b.dev, 1) ||
        compareLocal(a.local, b.local));
}
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const order = byNumber(a[i] ?? '0', b[i] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function byNumber(a, b) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
/** A development release of the version itself stands before its first alpha, and a final release after its last candidate. */
function comparePre(a, b) {
    const rank = ({ pre, post, dev }) => (pre ? 1 : post === undefined && dev !== undefined ? 0 : 2);
    if (!a.pre || !b.pre)
        return rank(a) - rank(b);
    return a.pre[0] === b.pre[0] ? byNumber(a.pre[1], b.pre[1]) : a.pre[0] < b.pre[0] ? -1 : 1;
}
/** @param absent where a version without the part stands: before (-1) or after (1) all that have it */
function compareMaybe(a, b, absent) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? absent : -absent;
    return byNumber(a, b);
}
function compareLocal(a, b) {
    if (!a || !b)
        return a === b ? 0 : a ? 1 : -1;
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [numericX, numericY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        const order = numericX && numericY ? byNumber(x, y) : numericX !== numericY ? (numericX ? 1 : -1) : x < y ? -1 : x > y ? 1 : 0;
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/specifier.js

const everything = () => true;
/**
 * A version specifier of PEP 440, such as `>=1.0,!=1.5.*`. Pre-releases count: a locked one was chosen.
 * @returns undefined for what is none
 */
function parseSpecifier(text) {
    const clauses = text.trim() === '' ? [] : text.split(',');
    // setuptools lets a comma stand at the end.
    if (clauses.at(-1)?.trim() === '')
        clauses.pop();
    const all = [];
    for (const clause of clauses) {
        const [, operator = '', version = ''] = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()=<>~!^]+)\s*$/.exec(clause) ?? [];
        const accepts = operator === '' ? undefined : clauseOf(operator, version);
        if (!accepts)
            return undefined;
        all.push(accepts);
    }
    return every(all);
}
/**
 * A version constraint as Poetry writes it: a specifier, a caret or tilde range, a plain version, `*`; several joined by
 * commas or blanks, alternatives by `||`.
 * @returns undefined for what is none
 */
function parsePoetryConstraint(text) {
    const alternatives = [];
    for (const part of text.split(/\|\|?/)) {
        const all = [];
        const plain = part.replace(/([<>=!~^])\s+/g, '$1').trim();
        for (const clause of plain === '' ? [] : plain.split(/\s*,\s*|\s+/)) {
            const accepts = poetryClause(clause);
            if (!accepts)
                return undefined;
            all.push(accepts);
        }
        alternatives.push(every(all));
    }
    return (version) => alternatives.some((accepts) => accepts(version));
}
const every = (all) => (all.length === 0 ? everything : (version) => all.every((accepts) => accepts(version)));
function poetryClause(clause) {
    if (/^(?:==)?[*xX](?:\.[*xX])*$/.test(clause))
        return everything;
    const [, operator = '', version = ''] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=|)([^\s,;()=<>~!^]+)$/.exec(clause) ?? [];
    if (version === '')
        return undefined;
    if (operator === '^' || operator === '~')
        return rangeUp(version, operator);
    return clauseOf(operator === '' || operator === '=' ? '==' : operator, version.replace(/\.[xX]$/, '.*'));
}
/** Caret: the first part that is not zero stays. Tilde: all but the last of the first three given parts stay, of one part that one. */
function rangeUp(text, operator) {
    const least = parseVersion(text);
    if (!least)
        return undefined;
    const { release } = least;
    const firstKept = release.findIndex((part) => !/^0+$/.test(part));
    const last = operator === '~' ? Math.min(release.length - 1, 1) : firstKept < 0 ? release.length - 1 : firstKept;
    const top = [...release.slice(0, last), String(BigInt(release[last]) + 1n)];
    const below = clauseOf('<', `${least.epoch}!${top.join('.')}`);
    const above = clauseOf('>=', text);
    return above && below && ((version) => above(version) && below(version));
}
function clauseOf(operator, text) {
    if (operator === '===')
        return (version) => version.toLowerCase() === text.toLowerCase();
    const wild = text.endsWith('.*');
    const wanted = parseVersion(wild ? text.slice(0, -2) : text);
    if (!wanted)
        return undefined;
    const compare = comparisonOf(operator, wanted, wild);
    return (version) => {
        const parsed = parseVersion(version);
        return parsed ? compare(parsed) : (operator === '==') === (version === text);
    };
}
function comparisonOf(operator, wanted, wild) {
    // Only a specifier with a local part tells local versions apart.
    const publicOf = (version) => ({ ...version, local: undefined });
    const equals = wild
        ? (version) => hasPrefix(version, wanted)
        : (version) => compareVersions(wanted.local ? version : publicOf(version), wanted) === 0;
    const sameBase = (version) => version.epoch === wanted.epoch && compareReleases(version.release, wanted.release) === 0;
    const early = ({ pre, dev }) => pre !== undefined || dev !== undefined;
    switch (operator) {
        case '==':
            return equals;
        case '!=':
            return (version) => !equals(version);
        case '>=':
            return (version) => compareVersions(publicOf(version), wanted) >= 0;
        case '<=':
            return (version) => compareVersions(publicOf(version), wanted) <= 0;
        case '<':
            return (version) => compareVersions(version, wanted) < 0 && !(!early(wanted) && early(version) && sameBase(version));
        case '>':
            return (version) => compareVersions(version, wanted) > 0 &&
                !(wanted.post === undefined && version.post !== undefined && sameBase(version)) &&
                !(version.local !== undefined && compareVersions(publicOf(version), wanted) === 0);
        default: {
            const prefix = { ...wanted, release: wanted.release.slice(0, -1), pre: undefined, post: undefined, dev: undefined };
            return (version) => compareVersions(publicOf(version), wanted) >= 0 && hasPrefix(version, prefix);
        }
    }
}
function hasPrefix(version, prefix) {
    const { release } = version;
    const padded = [...release, ...Array(Math.max(prefix.release.length - release.length, 0)).fill('0')];
    return (compareVersions({ ...prefix, release: padded.slice(0, prefix.release.length), epoch: version.epoch, pre: undefined, post: undefined, dev: undefined }, { ...prefix, pre: undefined, post: undefined, dev: undefined }) === 0);
}


/***/ })

};
