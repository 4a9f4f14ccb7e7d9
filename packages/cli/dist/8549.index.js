export const id = 8549;
export const ids = [8549];
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

/***/ 58549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonCollector: () => (/* binding */ pythonCollector)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/deployable.js
var lib_deployable = __webpack_require__(55692);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(74139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/file-hashes.js
var file_hashes = __webpack_require__(19727);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/folders.js
var folders = __webpack_require__(42167);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/needs.js
var installed_needs = __webpack_require__(31063);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/text.js
var installed_text = __webpack_require__(94079);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/unzip.js
var unzip = __webpack_require__(46644);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(87514);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/url.js
var url = __webpack_require__(45906);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/table.js
var table = __webpack_require__(85746);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/conda.js








/** Gathers `conda-meta`: one file for each package that conda put into an environment. */
class CondaCollector {
    #entries = [];
    /** @throws INSTALLED_INVALID */
    take(file, content) {
        const value = (0,installed_text/* looseJsonObject */.SK)(file, content);
        const texts = (field) => (Array.isArray(value[field]) ? value[field].filter((item) => typeof item === 'string') : []);
        const prefix = (0,folders/* folderOf */.y)((0,folders/* folderOf */.y)(file));
        this.#entries.push({
            pkg: packageOf(file, value),
            prefix,
            needs: texts('depends'),
            python: texts('files').flatMap((path) => /\.(?:dist-info\/METADATA|egg-info(?:\/PKG-INFO)?)$/.test(path) ? [(0,folders/* join */.f)(prefix, path)] : []),
        });
    }
    /** @param distributions of Python, which can be those of a package of conda */
    conclude(distributions) {
        const byName = new Map(this.#entries.map((entry) => [`${entry.prefix}\n${entry.pkg.name}`, entry]));
        const byPlace = new Map(distributions.map((pkg) => [pkg.place, pkg]));
        for (const { pkg, prefix, needs, python } of this.#entries) {
            const absent = [];
            const targets = new Set();
            for (const need of needs) {
                const name = /^(?:[^\s:]+::)?([^\s<>=!~[]+)/.exec(need)?.[1]?.toLowerCase() ?? '';
                const to = byName.get(`${prefix}\n${name}`)?.pkg;
                if (to)
                    targets.add(to);
                // What conda finds out of the machine itself.
                else if (!name.startsWith('__'))
                    absent.push(name);
            }
            targets.delete(pkg);
            pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
            for (const place of python) {
                const to = byPlace.get(place);
                if (to)
                    pkg.edges.push({ to, kind: 'contains' });
            }
            (0,installed_needs/* addUnmet */.X)(pkg, absent, []);
        }
        return { packages: this.#entries.map(({ pkg }) => pkg).sort((a, b) => (0,graph/* byText */.z)(a.place, b.place)), gaps: [] };
    }
}
function packageOf(file, value) {
    const text = (field) => {
        const found = value[field];
        return typeof found === 'string' && found !== '' ? found : undefined;
    };
    const [name, version] = [text('name')?.toLowerCase(), text('version')];
    if (name === undefined || version === undefined)
        throw (0,damaged/* damaged */.q)(file, 'gives no name or no version.');
    const distribution = (0,url/* cleanUrl */.TG)(text('url') ?? '');
    const channel = (0,url/* cleanUrl */.TG)(text('channel') ?? '') ?? text('channel');
    const subdir = text('subdir');
    const hashes = (0,table/* parseHash */.Eb)('sha256', text('sha256') ?? '') ?? [];
    const licence = text('license');
    return {
        type: 'conda',
        name,
        version,
        purl: (0,purl/* purlOf */.V)({
            type: 'conda',
            name,
            version,
            qualifiers: {
                build: text('build') ?? text('build_string'),
                // The name of a channel, of which metadata has the address, at times with the folder of a platform.
                channel: channel?.replace(/\/(?:noarch|[a-z]+-[a-z0-9_]+)\/?$/, '').replace(/^.*\//, '') || undefined,
                subdir,
                type: /\.(tar\.bz2|conda)$/.exec(text('fn') ?? distribution ?? '')?.[1],
            },
        }),
        hashes: distribution ? hashes : [],
        ...(distribution && { distribution }),
        ...(licence && { licence }),
        place: file,
        edges: [],
    };
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/marker.js
var python_marker = __webpack_require__(10694);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/name.js
var python_name = __webpack_require__(4419);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/specifier.js + 1 modules
var specifier = __webpack_require__(14974);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/environment.js



/**
 * Whether a marker holds for an interpreter, with some extras asked for.
 * @returns undefined for what is no marker
 */
const markerHolds = (marker, interpreter, extras) => (0,python_marker/* evaluateMarker */.U)(marker, (comparison) => holds(comparison, interpreter, extras));
function holds(comparison, interpreter, extras) {
    const { variable, operator, text } = comparison;
    if (variable === 'extra')
        return extras.has((0,python_name/* normalName */.tK)(text)) !== (operator === '!=');
    const { version, implementation, linux } = interpreter;
    switch (variable.replace('.', '_')) {
        case 'python_version':
            return compareShort(comparison, version);
        case 'python_full_version':
        case 'implementation_version':
            return version?.includes('.') ? compareFull(comparison, version) : 'maybe';
        case 'python_implementation':
        case 'platform_python_implementation':
            return compareText(comparison, implementation === 'pypy' ? 'PyPy' : 'CPython');
        case 'implementation_name':
            return compareText(comparison, implementation);
        case 'os_name':
            return linux ? compareText(comparison, 'posix') : 'maybe';
        case 'sys_platform':
            // Python 2 has the major version of the kernel in it.
            return linux ? compareText(comparison, version?.startsWith('2') ? 'linux2' : 'linux') : 'maybe';
        case 'platform_system':
            return linux ? compareText(comparison, 'Linux') : 'maybe';
        default:
            return 'maybe';
    }
}
function compareVersion({ operator, text }, version) {
    if (operator === 'in')
        return text.split(/[\s,|]+/).includes(version);
    if (operator === 'not in')
        return !text.split(/[\s,|]+/).includes(version);
    return (0,specifier/* parseSpecifier */.a)(`${operator}${text}`)?.(version) ?? 'maybe';
}
function compareShort(comparison, version) {
    if (version === undefined)
        return 'maybe';
    if (version.includes('.'))
        return compareVersion(comparison, version.split('.').slice(0, 2).join('.'));
    // Of `python3` alone, what holds for the first and the last of its versions holds.
    const [first, last] = [compareVersion(comparison, `${version}.0`), compareVersion(comparison, `${version}.99`)];
    return first === last && /^[<>]=?$/.test(comparison.operator) ? first : 'maybe';
}
/** Without the last part of the version, what holds for the first and the last of them holds. */
function compareFull(comparison, version) {
    if (/^\d+\.\d+\.\d+/.test(version))
        return compareVersion(comparison, version);
    const [first, last] = [compareVersion(comparison, `${version}.0`), compareVersion(comparison, `${version}.999`)];
    const named = /^\d+\.\d+\.\d/.test(comparison.text) && /^[=!]=/.test(comparison.operator);
    return first === last && !(named && comparison.text.startsWith(`${version}.`)) ? first : 'maybe';
}
function compareText({ operator, text }, value) {
    switch (operator) {
        case '==':
        case '===':
            return value === text;
        case '!=':
            return value !== text;
        case 'in':
            return text.includes(value);
        case 'not in':
            return !text.includes(value);
        case 'in text':
            return value.includes(text);
        case 'not in text':
            return !value.includes(text);
        default:
            return 'maybe';
    }
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/metadata.js + 1 modules
var metadata = __webpack_require__(99026);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/python/origin.js
var origin = __webpack_require__(52346);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/sites.js

function parsePyvenv(text) {
    const fields = new Map(text.split('\n').flatMap((line) => {
        const [, key, value = ''] = /^\s*([\w-]+)\s*=(.*)$/.exec(line) ?? [];
        return key === undefined ? [] : [[key.toLowerCase(), value.trim()]];
    }));
    const version = /^\d+\.\d+(?:\.\d+)?/.exec(fields.get('version') ?? fields.get('version_info') ?? '')?.[0];
    return { ...(version && { version }), open: fields.get('include-system-site-packages')?.toLowerCase() === 'true' };
}
const POSIX = /^(?:(.*)\/)?lib(?:64)?\/(python|pypy)(\d+(?:\.\d+)?)t?\/(site|dist)-packages$/;
const WINDOWS = /^(?:(.*)\/)?Lib\/site-packages$/;
/** Prefixes of what is installed for a whole machine. */
const SYSTEM = new Set(['', 'usr', 'usr/local']);
/** Whether a folder is one of those in which interpreters look by themselves. */
const isSite = (folder) => POSIX.test(folder) || WINDOWS.test(folder);
/**
 * Which folders one interpreter looks into. Debian has `dist-packages` of its own Python apart from the `site-packages` of one
 * that was built on the machine.
 * @param environments by their folder
 */
function sitesOf(folders, environments, { real }) {
    const byKey = new Map();
    const byFolder = new Map();
    const parents = [];
    for (const folder of [...folders].sort(graph/* byText */.z)) {
        const [, prefix = '', kind = 'python', written, name] = POSIX.exec(folder) ?? [];
        const environment = environments.get(written === undefined ? (WINDOWS.exec(folder)?.[1] ?? folder) : prefix);
        const version = environment?.version ?? fullVersion(written, real);
        const key = written === undefined ? folder : keyOf(prefix, kind, written, name === 'dist');
        let site = byKey.get(key);
        if (!site) {
            const implementation = kind === 'pypy' ? 'pypy' : 'cpython';
            site = { folders: [], interpreter: { ...(version && { version }), implementation, linux: !WINDOWS.test(folder) }, next: [] };
            byKey.set(key, site);
            const user = /(?:^|\/)\.local$/.test(prefix);
            const sees = (user || environment?.open) && version !== undefined;
            const [major = '', minor = ''] = (version ?? '').split('.');
            if (sees)
                parents.push([site, () => [keyOf('usr', kind, `${major}.${minor}`, false), keyOf('usr', kind, major, true)]]);
        }
        // `python3` says less than a `python3.11` beside it.
        if (!site.interpreter.version?.includes('.') && version)
            site.interpreter.version = version;
        site.folders.push(folder);
        byFolder.set(folder, site);
    }
    for (const [site, keys] of parents)
        site.next.push(...keys().flatMap((key) => byKey.get(key) ?? []));
    // What is installed on the machine stands before what its distribution brings.
    for (const site of byKey.values())
        site.folders.sort((a, b) => Number(!isLocal(a)) - Number(!isLocal(b)) || (0,graph/* byText */.z)(a, b));
    for (const [folder, site] of byFolder) {
        const outer = isSite(folder) ? undefined : siteAround(folder, byFolder);
        const around = outer === undefined ? undefined : byFolder.get(outer);
        if (around) {
            site.next.push(around);
            site.interpreter = around.interpreter;
        }
    }
    return byFolder;
}
const isLocal = (folder) => folder.startsWith('usr/local/');
function keyOf(prefix, kind, version, dist) {
    if (!SYSTEM.has(prefix))
        return `${prefix}\n${kind}${version}`;
    return `system ${kind} ${dist ? `dist ${version.split('.')[0]}` : `site ${version}`}`;
}
/** `python3` is a link to what it is. */
function fullVersion(written, real) {
    if (written === undefined || written.includes('.'))
        return written;
    return /python(\d+\.\d+)$/.exec(real(`usr/bin/python${written}`))?.[1] ?? written;
}
/** The folder around another that is one in which interpreters look. */
function siteAround(folder, byFolder) {
    for (let end = folder.lastIndexOf('/'); end > 0; end = folder.lastIndexOf('/', end - 1)) {
        const around = folder.slice(0, end);
        if (byFolder.has(around) && isSite(around))
            return around;
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/installed.js

















/** Gathers what is installed for Python. */
const pythonCollector = () => new PythonCollector();
class PythonCollector {
    /** By folder of the metadata, or the file where it is one. */
    #metadata = new Map();
    #requires = new Map();
    #origins = new Map();
    /** Bytes that metadata had when it was installed. */
    #recorded = new Map();
    #environments = new Map();
    /** Folders of sources by the folder of the link to them. */
    #eggLinks = [];
    /** Facts of eggs that are files. */
    #eggs = new Map();
    #conda = new CondaCollector();
    #gaps = [];
    take({ path }, content) {
        const folder = (0,folders/* folderOf */.y)(path);
        const name = path.slice(folder === '' ? 0 : folder.length + 1);
        if (path.endsWith('.json') && !path.endsWith('direct_url.json'))
            this.#conda.take(path, content);
        else if (name === 'direct_url.json')
            this.#origins.set(folder, originOf(path, content));
        else if (name === 'RECORD')
            this.#recorded.set(folder, recordedSize(content));
        else if (name === 'requires.txt')
            this.#requires.set(folder, (0,metadata/* parseRequires */.Q)(path, content));
        else if (name === 'pyvenv.cfg')
            this.#environments.set(folder, parsePyvenv((0,installed_text/* looseText */.o0)(content)));
        else if (name.endsWith('.egg-link'))
            this.#eggLinks.push({ site: folder, to: (0,installed_text/* looseText */.o0)(content).split('\n')[0].trim() });
        else if (name.endsWith('.egg'))
            this.#takeEgg(path, content);
        else
            this.#metadata.set(name.endsWith('.egg-info') ? path : folder, {
                file: path,
                metadata: (0,metadata/* parseMetadata */.j)(path, content),
                size: content.length,
            });
    }
    /** An egg that is a file: Python loads from it as it is. */
    #takeEgg(path, content) {
        const found = (0,unzip/* unzip */.$1)(path, content, (0,unzip/* named */.KT)(['EGG-INFO/PKG-INFO', 'EGG-INFO/requires.txt']));
        const [info, requires] = [found?.get('EGG-INFO/PKG-INFO'), found?.get('EGG-INFO/requires.txt')];
        if (!info) {
            this.#gaps.push(`${path} does not say what it is`);
            return;
        }
        this.#metadata.set(path, { file: path, metadata: (0,metadata/* parseMetadata */.j)(path, info), size: info.length });
        if (requires)
            this.#requires.set(path, (0,metadata/* parseRequires */.Q)(path, requires));
        const distribution = (0,file_hashes/* fileAddress */.x)(path);
        const deployable = (0,lib_deployable/* fileAt */.Wd)(distribution);
        this.#eggs.set(path, { distribution, hashes: (0,file_hashes/* fileHashes */.t)(content), ...(deployable && { deployable }) });
    }
    conclude(surroundings) {
        const found = this.#distributions();
        const linked = new Map(this.#eggLinks.map(({ site, to }) => [surroundings.real(to), site]));
        const bySite = new Map();
        for (const [info, distribution] of found) {
            const folder = siteOf(info);
            const site = linked.get(folder) ?? folder;
            const list = bySite.get(site);
            if (list)
                list.push(distribution);
            else
                bySite.set(site, [distribution]);
        }
        const sites = sitesOf(bySite.keys(), this.#environments, surroundings);
        const lookups = new Map([...new Set(sites.values())].map((site) => [site, namesIn(site, bySite)]));
        const find = (site, name) => {
            const seen = new Set();
            const open = [site];
            for (let next = open.shift(); next; next = open.shift()) {
                if (seen.has(next))
                    continue;
                seen.add(next);
                const own = lookups.get(next)?.get(name);
                if (own)
                    return own;
                open.push(...next.next);
            }
            return undefined;
        };
        const all = [...bySite].flatMap(([folder, list]) => list.map((distribution) => ({ distribution, site: sites.get(folder) })));
        askForExtras(all, find);
        for (const { distribution, site } of all)
            connect(distribution, site, find);
        for (const [folder, list] of bySite)
            this.#markVendored(folder, list, bySite, sites);
        const packages = [...found.values()].map(({ pkg }) => pkg).sort((a, b) => (0,graph/* byText */.z)(a.place, b.place));
        const conda = this.#conda.conclude(packages);
        return { packages: [...conda.packages, ...packages], gaps: [...this.#gaps, ...conda.gaps] };
    }
    #distributions() {
        const found = new Map();
        for (const [info, { file, metadata: own, size }] of this.#metadata) {
            // Setuptools writes what an egg asks for apart.
            const metadata = { ...own, ...this.#requires.get(info) };
            const { name, version, licence, supplier, unclear } = metadata;
            const pkg = {
                ...(0,origin/* factsOf */.xS)(name, version, this.#origins.get(info) ?? { kind: 'index', files: [] }),
                ...this.#eggs.get(info),
                ...(licence && { licence }),
                ...(supplier && { supplier }),
                place: file,
                edges: [],
            };
            const [first] = unclear;
            if (first !== undefined)
                (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: `asks for what cannot be read: ${first.slice(0, 120)}` });
            if (size < (this.#recorded.get(info) ?? 0))
                (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: 'its metadata is shorter than it was when it was installed' });
            found.set(info, { file, metadata, extras: new Set(), pkg });
        }
        return found;
    }
    /** Packages in a folder of another package are copies that it brings. */
    #markVendored(folder, list, bySite, sites) {
        const outer = siteAround(folder, sites);
        if (outer === undefined)
            return;
        const name = (0,python_name/* normalName */.tK)(folder.slice(outer.length + 1).split('/')[0]);
        const owner = bySite.get(outer)?.find(({ metadata }) => (0,python_name/* normalName */.tK)(metadata.name) === name);
        for (const { pkg } of list) {
            pkg.bundled = true;
            if (owner && !owner.pkg.edges.some(({ to }) => to === pkg))
                owner.pkg.edges.push({ to: pkg, kind: 'contains' });
        }
    }
}
/** The folder that a distribution is in, by the place of its metadata. */
const siteOf = (info) => (0,folders/* folderOf */.y)(info.endsWith('/EGG-INFO') ? (0,folders/* folderOf */.y)(info) : info);
/** What an interpreter gets for a name: of the first folder that has it, and there the one that is first by name. */
function namesIn(site, bySite) {
    const names = new Map();
    for (const folder of site.folders) {
        for (const distribution of [...(bySite.get(folder) ?? [])].sort((a, b) => (0,graph/* byText */.z)(a.file, b.file))) {
            const name = (0,python_name/* normalName */.tK)(distribution.metadata.name);
            if (!names.has(name))
                names.set(name, distribution);
        }
    }
    return names;
}
/** Finds out which extras are asked for: by what is installed, and by what only an extra asks for. */
function askForExtras(all, find) {
    const siteBy = new Map(all.map(({ distribution, site }) => [distribution, site]));
    const open = all.map(({ distribution }) => distribution);
    for (let from = open.pop(); from; from = open.pop()) {
        const site = siteBy.get(from);
        for (const { requirement } of activeNeeds(from, site.interpreter)) {
            const to = requirement.extras.length > 0 ? find(site, requirement.name) : undefined;
            const news = to && requirement.extras.filter((extra) => !to.extras.has(extra));
            if (!to || !news || news.length === 0)
                continue;
            for (const extra of news)
                to.extras.add(extra);
            open.push(to);
        }
    }
}
function activeNeeds({ metadata, extras }, interpreter) {
    return metadata.needs.flatMap(({ requirement, extra }) => {
        if (extra !== undefined && !extras.has(extra))
            return [];
        const holds = requirement.marker === undefined ? true : (markerHolds(requirement.marker, interpreter, extras) ?? 'maybe');
        return holds === false ? [] : [{ requirement, sure: holds === true }];
    });
}
function connect(from, site, find) {
    const targets = new Set();
    const [absent, otherwise] = [[], []];
    for (const { requirement, sure } of activeNeeds(from, site.interpreter)) {
        const to = find(site, requirement.name);
        if (!to) {
            if (sure)
                absent.push(requirement.name);
            continue;
        }
        const accepted = requirement.accepts(to.metadata.version);
        // Where a marker may hold, a version that is not asked for says that it does not.
        if (!accepted && !sure)
            continue;
        if (!accepted)
            otherwise.push(requirement.name);
        if (to !== from)
            targets.add(to);
    }
    from.pkg.edges = [...targets].map((to) => ({ to: to.pkg, kind: 'required' }));
    (0,installed_needs/* addUnmet */.X)(from.pkg, absent, otherwise);
}
/** What `RECORD` says is the size of the metadata, which may be cut off after a whole line. */
function recordedSize(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const at = bytes.indexOf('.dist-info/METADATA,');
    const line = at < 0 ? '' : bytes.toString('latin1', at, Math.min(at + 256, bytes.length));
    const [, size] = /^[^,]*,[^,\r\n]*,(\d{1,12})\r?(?:\n|$)/.exec(line) ?? [];
    return size === undefined ? undefined : Number(size);
}
/** Reads `direct_url.json` (PEP 610): where a distribution is from that is not from an index. @throws INSTALLED_INVALID */
function originOf(file, content) {
    const value = (0,installed_text/* looseJson */.jE)(file, content);
    const { url, vcs_info: vcs, archive_info: archive } = (0,json/* isObject */.Gv)(value) ? value : {};
    if (typeof url !== 'string')
        throw (0,damaged/* damaged */.q)(file, 'gives no URL.');
    if ((0,json/* isObject */.Gv)(vcs)) {
        const system = typeof vcs.vcs === 'string' && /^(?:git|hg|svn|bzr)$/.test(vcs.vcs) ? vcs.vcs : 'git';
        return { kind: 'git', url: `${system}+${url}`, commit: (0,origin/* commitOf */.D3)(typeof vcs.commit_id === 'string' ? vcs.commit_id : undefined) };
    }
    if (!(0,json/* isObject */.Gv)(archive))
        return { kind: 'index', files: [] };
    const hashes = hashesOf(file, archive.hashes, archive.hash);
    return url.startsWith('file:') ? { kind: 'file', path: url, hashes } : { kind: 'archive', url, hashes };
}
function hashesOf(file, all, one) {
    const written = (0,json/* isObject */.Gv)(all) ? Object.entries(all) : typeof one === 'string' ? [one.split('=', 2)] : [];
    return written.flatMap(([algorithm = '', hex]) => {
        const hashes = typeof hex === 'string' ? (0,table/* parseHash */.Eb)(algorithm, hex) : undefined;
        if (!hashes)
            throw (0,damaged/* damaged */.q)(file, 'has a digest that is none.');
        return hashes;
    });
}


/***/ }),

/***/ 10694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ kindOfMarker),
/* harmony export */   U: () => (/* binding */ evaluateMarker)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);

const all = () => true;
const none = () => false;
/** Nesting that no tool writes. */
const DEEPEST = 64;
/**
 * How a marker of `pylock.toml` lets a package be installed: always in some environment, only for an extra, or only for a
 * dependency group that is none of the default ones. What depends on the environment counts as holding.
 * @returns undefined for what is no marker
 */
function kindOfMarker(marker, defaultGroups) {
    const byDefault = { extra: none, group: (name) => defaultGroups.has(name) };
    const withExtras = { ...byDefault, extra: all };
    const tokens = tokensOf(marker);
    const holds = (asked) => (tokens ? new Evaluation(tokens, (comparison) => isAsked(comparison, asked)).run() : undefined);
    const plain = holds(byDefault);
    if (plain === undefined)
        return undefined;
    return plain ? 'required' : holds(withExtras) ? 'optional' : 'development';
}
function isAsked({ variable, operator, text }, asked) {
    const value = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(text);
    const negative = operator.startsWith('not in') || operator === '!=';
    if (variable === 'extras' || variable === 'extra')
        return asked.extra(value) !== negative;
    if (variable === 'dependency_groups')
        return asked.group(value) !== negative;
    return true;
}
/**
 * Whether a marker holds (PEP 508).
 * @param holds whether one comparison does
 * @returns undefined for what is no marker
 */
function evaluateMarker(marker, holds) {
    const tokens = tokensOf(marker);
    return tokens && new Evaluation(tokens, holds).run();
}
/** Operators, names and quoted text; each text keeps its quote in front. */
function tokensOf(marker) {
    const tokens = [];
    const token = /\s*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|([A-Za-z_][\w.]*)|("[^"]*"|'[^']*'))/y;
    const text = marker.trimEnd();
    while (token.lastIndex < text.length) {
        const [, paren, operator, word, quoted] = token.exec(text) ?? [];
        const found = paren ?? operator ?? word ?? (quoted && `"${quoted.slice(1, -1)}`);
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
const or = (a, b) => (a === true || b === true ? true : a === false ? b : b === false ? a : 'maybe');
const and = (a, b) => (a === false || b === false ? false : a === true ? b : b === true ? a : 'maybe');
/** Operators of which the other side is meant where the text stands first. */
const MIRRORED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
class Evaluation {
    #tokens;
    #holds;
    #at = 0;
    #broken = false;
    constructor(tokens, holds) {
        this.#tokens = tokens;
        this.#holds = holds;
    }
    run() {
        const value = this.#either(0);
        return this.#broken || this.#at < this.#tokens.length ? undefined : value;
    }
    #either(depth) {
        let value = this.#both(depth);
        while (this.#take('or'))
            value = or(this.#both(depth), value);
        return value;
    }
    #both(depth) {
        let value = this.#single(depth);
        while (this.#take('and'))
            value = and(this.#single(depth), value);
        return value;
    }
    #single(depth) {
        if (depth > DEEPEST)
            return this.#fail();
        if (this.#take('(')) {
            const value = this.#either(depth + 1);
            return this.#take(')') ? value : this.#fail();
        }
        const [left, operator, right] = [this.#next(), this.#operator(), this.#next()];
        if (left === undefined || operator === undefined || right === undefined)
            return this.#fail();
        if (!left.startsWith('"'))
            return this.#holds({ variable: left, operator, text: right.slice(1) });
        // `"linux" in sys_platform` is about the text, and all others can be turned round.
        return this.#holds({
            variable: right,
            operator: operator.endsWith('in') ? `${operator} text` : (MIRRORED[operator] ?? operator),
            text: left.slice(1),
        });
    }
    #operator() {
        const token = this.#next();
        if (token === 'not')
            return this.#take('in') ? 'not in' : undefined;
        return token !== undefined && /^(?:[=~!<>]+|in)$/.test(token) ? token : undefined;
    }
    #take(token) {
        if (this.#tokens[this.#at] !== token)
            return false;
        this.#at++;
        return true;
    }
    #next = () => this.#tokens[this.#at++];
    #fail() {
        this.#broken = true;
        this.#at = this.#tokens.length;
        return false;
    }
}


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
