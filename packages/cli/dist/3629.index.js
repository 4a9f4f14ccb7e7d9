export const id = 3629;
export const ids = [3629];
export const modules = {

/***/ 93872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ isCheckedIn),
/* harmony export */   Tv: () => (/* binding */ readCheckedIn),
/* harmony export */   h1: () => (/* binding */ giveToProjects),
/* harmony export */   ww: () => (/* binding */ isBuildOutput)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _installed_file_hashes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19727);
/* harmony import */ var _installed_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62295);
/* harmony import */ var _installed_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95456);
/* harmony import */ var _maven_archive_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63201);
/* harmony import */ var _maven_archive_extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65331);
/* harmony import */ var _tops_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51079);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35700);








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

/***/ 55692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   PC: () => (/* binding */ natureOf),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   yE: () => (/* binding */ publishedFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65706);

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

/***/ 65706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   Ps: () => (/* binding */ ownPlaces),
/* harmony export */   ZH: () => (/* binding */ documentText),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   pV: () => (/* binding */ uuidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);


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

/***/ 41786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ ecosystemOfManifest),
/* harmony export */   P_: () => (/* binding */ ecosystemOfLockfile),
/* harmony export */   SQ: () => (/* binding */ ECOSYSTEMS),
/* harmony export */   XU: () => (/* binding */ isKnownName),
/* harmony export */   Xl: () => (/* binding */ isWalked),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   eG: () => (/* binding */ preference),
/* harmony export */   mP: () => (/* binding */ UNREADABLE)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

const PYTHON_MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile'];
/** The ecosystems that are read in full, each with a reader that is loaded only where the source has one of its lockfiles. */
const ECOSYSTEMS = [
    {
        name: 'npm',
        family: 'npm',
        // npm takes npm-shrinkwrap.json where a folder has both.
        lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 1862).then(__webpack_require__.bind(__webpack_require__, 91862))).npmReader,
    },
    {
        name: 'pnpm',
        family: 'npm',
        lockfiles: ['pnpm-lock.yaml'],
        manifests: ['package.json'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(6806)]).then(__webpack_require__.bind(__webpack_require__, 86806))).pnpmReader,
    },
    {
        name: 'Yarn',
        family: 'npm',
        lockfiles: ['yarn.lock'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 2739).then(__webpack_require__.bind(__webpack_require__, 72739))).yarnReader,
    },
    {
        name: 'Bun',
        family: 'npm',
        lockfiles: ['bun.lock'],
        manifests: ['package.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 70188))).bunReader,
    },
    {
        name: 'Deno',
        family: 'deno',
        lockfiles: ['deno.lock'],
        manifests: ['deno.json', 'deno.jsonc'],
        covers: ['npm'],
        load: async () => (await __webpack_require__.e(/* import() */ 7308).then(__webpack_require__.bind(__webpack_require__, 27308))).denoReader,
    },
    {
        name: 'uv',
        family: 'pypi',
        lockfiles: ['uv.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 54607))).uvReader,
    },
    {
        name: 'Poetry',
        family: 'pypi',
        lockfiles: ['poetry.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(1394)]).then(__webpack_require__.bind(__webpack_require__, 29013))).poetryReader,
    },
    {
        name: 'PDM',
        family: 'pypi',
        lockfiles: ['pdm.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(5061)]).then(__webpack_require__.bind(__webpack_require__, 25061))).pdmReader,
    },
    {
        name: 'Pipenv',
        family: 'pypi',
        lockfiles: ['Pipfile.lock'],
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(6648)]).then(__webpack_require__.bind(__webpack_require__, 56648))).pipenvReader,
    },
    {
        name: 'pylock',
        family: 'pypi',
        lockfiles: ['pylock.toml', /^pylock\.[^.]+\.toml$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(8112)]).then(__webpack_require__.bind(__webpack_require__, 78112))).pylockReader,
    },
    {
        name: 'pip',
        family: 'pypi',
        lockfiles: ['requirements.txt', /requirements[^/]*\.txt$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(7964)]).then(__webpack_require__.bind(__webpack_require__, 67964))).requirementsReader,
    },
    {
        name: 'pip',
        family: 'pypi',
        lockfiles: [/\.txt$/],
        several: true,
        folders: /(?:^|\/)requirements$/,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(7964)]).then(__webpack_require__.bind(__webpack_require__, 67964))).requirementsReader,
    },
    {
        name: 'uv script',
        family: 'pypi',
        lockfiles: [/\.py\.lock$/],
        several: true,
        manifests: PYTHON_MANIFESTS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(6319), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 54607))).uvReader,
    },
    {
        name: 'Maven',
        family: 'maven',
        lockfiles: ['pom.xml'],
        manifests: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5678), __webpack_require__.e(8232)]).then(__webpack_require__.bind(__webpack_require__, 78232))).mavenReader,
    },
    {
        name: 'Cargo',
        family: 'cargo',
        lockfiles: ['Cargo.lock'],
        manifests: ['Cargo.toml'],
        load: async () => (await __webpack_require__.e(/* import() */ 8043).then(__webpack_require__.bind(__webpack_require__, 98043))).cargoReader,
    },
    {
        name: 'Gradle',
        family: 'maven',
        lockfiles: [/^(?:buildscript-|settings-)?gradle\.lockfile$/],
        several: true,
        manifests: ['build.gradle', 'build.gradle.kts'],
        load: async () => (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 26654))).gradleReader,
    },
    {
        name: 'Gradle before version 7',
        family: 'maven',
        lockfiles: [/\.lockfile$/],
        several: true,
        folders: /(?:^|\/)gradle\/dependency-locks$/,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 26654))).gradleLegacyReader,
    },
    {
        name: 'Gradle version catalog',
        family: 'maven',
        lockfiles: [/\.versions\.toml$/],
        several: true,
        folders: /(?:^|\/)gradle$/,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 26654))).gradleCatalogReader,
    },
    {
        name: 'NuGet',
        family: 'nuget',
        lockfiles: [/^packages(?:\..+)?\.lock\.json$/],
        several: true,
        manifests: [/\.(?:cs|fs|vb)proj$/i],
        load: async () => (await __webpack_require__.e(/* import() */ 4875).then(__webpack_require__.bind(__webpack_require__, 84875))).nugetReader,
    },
    {
        name: 'NuGet packages.config',
        family: 'nuget',
        lockfiles: [/^packages(?:\..+)?\.config$/],
        several: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 4875).then(__webpack_require__.bind(__webpack_require__, 84875))).packagesConfigReader,
    },
    {
        name: 'NuGet project',
        family: 'nuget',
        lockfiles: [/\.(?:cs|fs|vb)proj$/i],
        several: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 4875).then(__webpack_require__.bind(__webpack_require__, 84875))).projectFileReader,
    },
    {
        name: 'Go',
        family: 'golang',
        // Manifest and lockfile in one.
        lockfiles: ['go.mod'],
        manifests: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(2808)]).then(__webpack_require__.bind(__webpack_require__, 2808))).goReader,
    },
    {
        name: 'Mix',
        family: 'hex',
        lockfiles: ['mix.lock'],
        manifests: ['mix.exs'],
        load: async () => (await __webpack_require__.e(/* import() */ 9201).then(__webpack_require__.bind(__webpack_require__, 29201))).mixReader,
    },
    {
        name: 'Bundler',
        family: 'gem',
        // Bundler takes gems.rb where a folder has both.
        lockfiles: ['gems.locked', 'Gemfile.lock'],
        manifests: ['gems.rb', 'Gemfile'],
        load: async () => (await __webpack_require__.e(/* import() */ 4162).then(__webpack_require__.bind(__webpack_require__, 74162))).bundlerReader,
    },
    {
        name: 'pub',
        family: 'pub',
        lockfiles: ['pubspec.lock'],
        manifests: ['pubspec.yaml'],
        load: async () => (await __webpack_require__.e(/* import() */ 3752).then(__webpack_require__.bind(__webpack_require__, 73752))).pubReader,
    },
    {
        name: 'SwiftPM',
        family: 'swift',
        lockfiles: ['Package.resolved', '.package.resolved'],
        manifests: ['Package.swift'],
        load: async () => (await __webpack_require__.e(/* import() */ 9644).then(__webpack_require__.bind(__webpack_require__, 69644))).swiftReader,
    },
    {
        name: 'Composer',
        family: 'composer',
        lockfiles: ['composer.lock'],
        manifests: ['composer.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 407).then(__webpack_require__.bind(__webpack_require__, 90407))).composerReader,
    },
    {
        name: 'CocoaPods',
        family: 'cocoapods',
        lockfiles: ['Podfile.lock'],
        manifests: ['Podfile'],
        load: async () => (await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 50024))).cocoapodsReader,
    },
    {
        name: 'Conan',
        family: 'conan',
        lockfiles: ['conan.lock'],
        manifests: ['conanfile.txt', 'conanfile.py'],
        load: async () => (await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 70449))).conanReader,
    },
    {
        name: 'Terraform',
        family: 'terraform',
        lockfiles: ['.terraform.lock.hcl'],
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 9455).then(__webpack_require__.bind(__webpack_require__, 99455))).terraformReader,
    },
    {
        name: 'Helm',
        family: 'helm',
        lockfiles: ['Chart.lock'],
        manifests: ['Chart.yaml'],
        load: async () => (await __webpack_require__.e(/* import() */ 8781).then(__webpack_require__.bind(__webpack_require__, 18781))).helmReader,
    },
    {
        name: 'GitHub Actions',
        family: 'github',
        lockfiles: [/\.ya?ml$/],
        several: true,
        folders: /(?:^|\/)\.github\/workflows$/,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6312).then(__webpack_require__.bind(__webpack_require__, 36312))).workflowReader,
    },
    {
        name: 'GitHub action',
        family: 'github',
        lockfiles: ['action.yml', 'action.yaml'],
        folders: /^(?!(?:.*\/)?\.(?!github(?:\/|$))[^/]+(?:\/|$))/,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 6312).then(__webpack_require__.bind(__webpack_require__, 36312))).actionReader,
    },
    {
        name: 'GitLab CI',
        family: 'gitlab',
        lockfiles: [/\.gitlab-ci\.ya?ml$/],
        several: true,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 1152).then(__webpack_require__.bind(__webpack_require__, 41152))).gitlabReader,
    },
    {
        name: 'Dockerfile',
        family: 'oci',
        lockfiles: [/^(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$).+)?$|\.(?:Dockerfile|Containerfile)$/i],
        several: true,
        surrounding: true,
        manifests: [],
        load: async () => (await __webpack_require__.e(/* import() */ 7119).then(__webpack_require__.bind(__webpack_require__, 67119))).dockerfileReader,
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

/***/ 62732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sbomError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

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

/***/ 22435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findLockfiles),
  e: () => (/* binding */ isNamed)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/checked-in.js
var checked_in = __webpack_require__(93872);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/ecosystems.js
var ecosystems = __webpack_require__(41786);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/glob.js
var glob = __webpack_require__(77061);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/vendored.js
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/find.js







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

/***/ 77061:
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

/***/ 72027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/**
 * The neutral shape between readers and writers: one reader per ecosystem makes `Reading`s, `assemble` joins them into one
 * `Graph`, one writer per format turns that into bytes.
 */
/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 23629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomError: () => (/* reexport */ errors/* sbomError */.S),
  sbomGenerate: () => (/* reexport */ sbomGenerate)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var lib_graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var lib_purl = __webpack_require__(87514);
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/shelf.js

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
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/deployable.js
var deployable = __webpack_require__(55692);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/document.js
var lib_document = __webpack_require__(65706);
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx-common.js


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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/write/spdx.js




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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/documents.js





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

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(62732);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/licence-tree.js

/**
 * Makes a function that turns a licence into its tree.
 * @returns undefined for a licence that is no expression
 */
async function treeReader() {
    const { default: parse } = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.t.bind(__webpack_require__, 25826, 19));
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

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/read/document.js
var read_document = __webpack_require__(13679);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/compare/versions.js
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/compare/changes.js




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

// EXTERNAL MODULE: ../core/lib/counted.js
var counted = __webpack_require__(79730);
// EXTERNAL MODULE: ../core/lib/reports/markdown.js
var markdown = __webpack_require__(39935);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/markdown.js
/** Untrusted text in a code span of a cell: there nothing is a mention or a link. */
const code = (text) => {
    const plain = text.replace(/[\s`]+/g, ' ').trim();
    return plain === '' ? '' : `\`${plain.replaceAll('|', '\\|')}\``;
};

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/compare/report.js


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
        `Against ${code(file)} (${code(format)}): ${counts.length === 0 ? 'no package is added, removed or changed' : counts.map(([kind, count]) => `${(0,counted/* grouped */.z)(count)} ${WORDS[kind]}`).join(', ')}.`,
    ];
    if (relicensed > 0)
        lines.push(`With another licence, too: ${(0,counted/* counted */.h)(relicensed, 'package')} of those with other versions.`);
    if (notCompared > 0)
        lines.push(`Not compared: ${(0,counted/* counted */.h)(notCompared, 'component')} without a package URL.`);
    if (changes.length === 0)
        return `${lines.join('\n')}\n`;
    const rows = changes.slice(0, MOST_ROWS).map(rowOf);
    const more = changes.length - rows.length;
    return `${[
        ...lines,
        '',
        `<details><summary>${(0,counted/* counted */.h)(changes.length, 'package')}</summary>`,
        '',
        '| | package | before | after | licence |',
        '|---|---|---|---|---|',
        ...rows,
        ...(more > 0 ? ['', `\u2026 and ${(0,counted/* grouped */.z)(more)} more, in the JSON file.`] : []),
        '',
        '</details>',
    ].join('\n')}\n`;
}
const rowOf = ({ kind, type, name, before, after, licences }) => `| ${[
    kind,
    `${code(name)} ${(0,markdown/* cell */.H)(type)}`,
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/compare/compare.js








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

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/licence.js
var licence = __webpack_require__(13008);
// EXTERNAL MODULE: ../core/lib/judge.js
var judge = __webpack_require__(3287);
// EXTERNAL MODULE: ../core/lib/nearest.js
var nearest = __webpack_require__(44414);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/licence-gate/policy.js

/** Ids of the SPDX licence list, also those that are deprecated. */
async function licenceIds() {
    const [{ default: ids }, { default: deprecated }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1819).then(__webpack_require__.t.bind(__webpack_require__, 21819, 17)),
        __webpack_require__.e(/* import() */ 6652).then(__webpack_require__.t.bind(__webpack_require__, 56652, 17)),
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
    const [known, { default: parse }] = await Promise.all([licenceIds(), __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.t.bind(__webpack_require__, 25826, 19))]);
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/licence-gate/gate.js





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
        `denied: ${(0,counted/* counted */.h)(denied, 'component')}; of unknown licence: ${(0,counted/* counted */.h)(unknown, 'component')}`,
    ];
}
const titleOf = (component) => `${(0,lib_document/* fullName */.fq)(component)}${component.version ? ` ${component.version}` : ''}`;

// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/checked-in.js
var checked_in = __webpack_require__(93872);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/ecosystems.js
var ecosystems = __webpack_require__(41786);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/find.js + 1 modules
var find = __webpack_require__(22435);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/shorten.js
var shorten = __webpack_require__(79186);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/unread.js
var lib_unread = __webpack_require__(35700);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/source.js









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
    const found = await (await __webpack_require__.e(/* import() */ 6404).then(__webpack_require__.bind(__webpack_require__, 36404))).enrich(readings, tree);
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/subject.js





/** Reads the one thing that the inputs name: a source tree, an image, or a root filesystem. @throws INPUT_INVALID and what the readers throw */
async function readSubject(context, inputs) {
    const { image, rootfs, platform, engine } = inputs;
    refuseMixed(inputs);
    const other = engine === 'syft' ? (await Promise.all(/* import() */[__webpack_require__.e(9013), __webpack_require__.e(9413), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 49030))).syftScans(context) : undefined;
    if (image === undefined && rootfs === undefined)
        return readTree(context, inputs, other);
    const { embeddedScans, readImage, readRootfs } = await Promise.all(/* import() */[__webpack_require__.e(6851), __webpack_require__.e(9013), __webpack_require__.e(1039), __webpack_require__.e(9413), __webpack_require__.e(8624)]).then(__webpack_require__.bind(__webpack_require__, 78624));
    const { parsePlatform } = await Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6851), __webpack_require__.e(9013), __webpack_require__.e(6159), __webpack_require__.e(1039), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 11094));
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/fields.js



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
    const why = sorted.map(([reason, times]) => (sorted.length === 1 ? reason : `${(0,counted/* grouped */.z)(times)}: ${reason}`)).join('; ');
    return { field, have: list.length - missing, of: list.length, why };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/summary.js



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
    const scopes = ['required', 'optional', 'excluded'].map((kind) => `${(0,counted/* grouped */.z)(components.filter((component) => component.scope === kind).length)} ${kind === 'excluded' ? 'development' : kind}`);
    const edges = [root, ...components].reduce((sum, component) => sum + component.edges.length, 0);
    const { engine } = facts;
    const rows = [
        [phase === 'pre-build' ? 'Project' : 'Installed in', `${(0,lib_document/* fullName */.fq)(root)} ${root.version ?? ''}`.trim()],
        ['Read', summary_listed(sources)],
        ...(engine ? [['Found by', `${engine.name} ${engine.version}`]] : []),
        ...(scope === undefined ? [] : [['Scope', scope]]),
        // What is installed says nothing of how it came there.
        ['Components', `${(0,counted/* grouped */.z)(components.length)}${phase === 'pre-build' ? `: ${scopes.join(', ')}` : ''}`],
        ['Dependencies', `${(0,counted/* grouped */.z)(edges)} edges`],
        ['Complete', completeness(graph)],
        ['Documents', summary_listed(written)],
    ];
    return [
        '### Software bill of materials',
        '',
        '| | |',
        '|---|---|',
        ...rows.map(([key, value]) => `| ${key} | ${(0,markdown/* cell */.H)(value)} |`),
        '',
        ...(changes === undefined ? [] : [changes]),
        '### Fields of BSI TR-03183-2',
        '',
        '| field | there | missing | why |',
        '|---|---:|---:|---|',
        ...countFields(graph, facts).map(({ field, have, of, why }) => `| ${field} | ${(0,counted/* grouped */.z)(have)} | ${(0,counted/* grouped */.z)(of - have)} | ${why} |`),
        '',
    ].join('\n');
}
const summary_listed = (names) => names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` and ${(0,counted/* grouped */.z)(names.length - MOST_NAMES)} more` : '');
/** Whether the list of components is all of them; of each component's own dependencies its entry says it. */
function completeness({ root, gaps, phase }) {
    if (gaps.length > 0)
        return `no: ${gaps.join('; ')}`;
    if (root.gap)
        return `${root.gap.state === 'incomplete' ? 'no' : 'not known'}: ${root.gap.reason}`;
    return phase === 'pre-build' ? 'yes, as far as the lockfiles go' : 'yes';
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/action.js










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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/index.js




/***/ }),

/***/ 19727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fileHashes),
/* harmony export */   x: () => (/* binding */ fileAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The digests that a deployable file is known by. */
const fileHashes = (content) => [
    { algorithm: 'SHA-256', hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') },
    { algorithm: 'SHA-512', hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(content).digest('hex') },
];
/** A path in a tree as an address. */
const fileAddress = (path) => `file:${encodeURI(path.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F')}`;


/***/ }),

/***/ 62295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 95456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 65189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);

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

/***/ 13008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ licenceReader)
/* harmony export */ });
/** The parser takes quadratic time; no real expression is near this. */
const LONGEST_EXPRESSION = 1024;
/** What an expression is made of. The parser alone would let a reference without a name pass. */
const EXPRESSION = /^(?!.*LicenseRef-(?![A-Za-z0-9.-]))[A-Za-z0-9.+() -]+$/;
/** Makes a function that reads the licences that packages declare; each text is parsed once. */
async function licenceReader() {
    const { default: parse } = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.t.bind(__webpack_require__, 25826, 19));
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

/***/ 63201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ javaCatalog)
/* harmony export */ });
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65331);

/** Java archives, by their names alone. */
const javaCatalog = {
    name: 'Java archives',
    wants: ({ path }) => ((0,_extension_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .j)(path) === undefined ? undefined : 'content'),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5678), __webpack_require__.e(1271)]).then(__webpack_require__.bind(__webpack_require__, 91271))).javaArchives,
};


/***/ }),

/***/ 65331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 87514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 13679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   vh: () => (/* binding */ statedText),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65189);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87514);




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
        return (await __webpack_require__.e(/* import() */ 3169).then(__webpack_require__.bind(__webpack_require__, 63169))).readCycloneDx(document, invalid);
    if (kinds[1])
        return (await __webpack_require__.e(/* import() */ 2113).then(__webpack_require__.bind(__webpack_require__, 62113))).readSpdx(document, invalid);
    return (await __webpack_require__.e(/* import() */ 9668).then(__webpack_require__.bind(__webpack_require__, 59668))).readSpdx3(document, invalid);
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

/***/ 79186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The first of a list as text, and how many more there are. */
const shorten = (items, most = 10) => items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');


/***/ }),

/***/ 51079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 35700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   L5: () => (/* binding */ UNREAD_RULE),
/* harmony export */   b4: () => (/* binding */ unreadFinding),
/* harmony export */   e5: () => (/* binding */ unreadGap)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);

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

/***/ 45906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 39935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell)
/* harmony export */ });
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');


/***/ })

};
