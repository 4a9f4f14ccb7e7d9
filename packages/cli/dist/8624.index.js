export const id = 8624;
export const ids = [8624];
export const modules = {

/***/ 42289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ kindOfGemspec),
/* harmony export */   t: () => (/* binding */ gemCatalog)
/* harmony export */ });
/** Gems: the specifications that RubyGems writes, and those of repositories that Bundler checked out. */
const gemCatalog = {
    name: 'RubyGems',
    wants: ({ path }) => (path.endsWith('.gemspec') && kindOfGemspec(path) ? 'content' : undefined),
    load: async () => (await __webpack_require__.e(/* import() */ 8833).then(__webpack_require__.bind(__webpack_require__, 18833))).gemCollector,
};
/** What a gemspec is, by its path: of an installed gem, of a checked-out repository, or one that only lies in a gem. */
function kindOfGemspec(path) {
    // RubyGems names each after the gem and its version. A gem can have such files among its tests.
    if (/(?:^|\/)specifications\/(?:default\/)?[^/]+-\d[^/]*$/.test(path))
        return /(?:^|\/)gems\/[^/]+-\d[^/]*\//.test(path) ? undefined : 'installed';
    return /(?:^|\/)bundler\/gems\/[^/]+\/[^/]+$/.test(path) ? 'repository' : undefined;
}


/***/ }),

/***/ 74139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addGap)
/* harmony export */ });
/** Says why the dependencies of a package may not be all; several reasons are joined, and the worse state stays. */
function addGap(pkg, gap) {
    const before = pkg.gap;
    if (before?.reason.split('; ').includes(gap.reason))
        return;
    const state = before?.state === 'incomplete' ? 'incomplete' : gap.state;
    pkg.gap = before ? { state, reason: `${before.reason}; ${gap.reason}` } : gap;
}


/***/ }),

/***/ 57838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageFacts),
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87514);

/**
 * Parses a reference as container tools do: without a registry it is one of docker.io, and there without a slash an official
 * image.
 * @returns undefined for what is none, such as a text with variables
 */
function parseImage(text) {
    const match = /^((?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-f]{32,128}))?$/i.exec(text);
    const [, name = '', tag, digest] = match ?? [];
    if (name === '' || text.length > 512 || /^[./]|\/\/|\/$/.test(name))
        return undefined;
    const [first = '', ...rest] = name.split('/');
    const hosted = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const path = hosted ? rest.join('/') : name;
    // A repository has no capitals.
    if (path !== path.toLowerCase())
        return undefined;
    const registry = hosted ? (first === 'index.docker.io' ? 'docker.io' : first) : 'docker.io';
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return { registry, repository, ...(tag && { tag }), ...(digest && { digest }) };
}
/** An image as a package. Its version is the digest, which says exactly which it is, or else the tag, which can be moved. */
function imageFacts({ registry, repository, tag, digest }) {
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    const version = digest ?? tag ?? 'latest';
    const content = 'what is in an image is not in the source';
    return {
        type: 'oci',
        name,
        version,
        // Without a digest an OCI purl has no version, but a qualifier.
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({
            type: 'oci',
            name,
            version: digest,
            qualifiers: { repository_url: `${registry}/${repository}`, tag: tag ?? (digest ? undefined : 'latest') },
        }),
        hashes: [],
        edges: [],
        gap: { state: 'unknown', reason: digest ? content : `${content}; its tag can be moved to another image` },
    };
}


/***/ }),

/***/ 42167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ join),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder around a path; empty at the top. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
/** @param folder empty for the top */
const join = (folder, path) => (folder === '' ? path : `${folder}/${path}`);


/***/ }),

/***/ 78624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedScans: () => (/* binding */ embeddedScans),
  readImage: () => (/* binding */ readImage),
  readRootfs: () => (/* binding */ readRootfs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../oci/lib/pull/platform.js
var pull_platform = __webpack_require__(26339);
// EXTERNAL MODULE: ../oci/lib/pull/open.js + 5 modules
var pull_open = __webpack_require__(51039);
// EXTERNAL MODULE: ../oci/lib/reference.js
var lib_reference = __webpack_require__(18821);
// EXTERNAL MODULE: ../oci/lib/client.js + 5 modules
var client = __webpack_require__(3872);
// EXTERNAL MODULE: ../oci/lib/errors.js
var errors = __webpack_require__(737);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var lib_errors = __webpack_require__(62732);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/errors.js
var core_lib_errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/tree.js
var installed_tree = __webpack_require__(95456);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/folder.js





/** Folders at the top that hold no software but the running kernel's view of itself. */
const VIRTUAL = new Set(['proc', 'sys', 'dev']);
/** Milliseconds after which others get their turn, such as what ends this process. */
const TURN = 100;
/**
 * A folder as a tree, such as an unpacked root filesystem. Links are not followed: what they lead to is in the tree by itself, or
 * is not of it. A folder inside that cannot be seen, as a file that is wanted and cannot be read, is told to the visitor. All is
 * read at once and not by other threads: to ask one takes longer than a file does.
 * @param folder absolute path
 * @throws FILE_MISSING, FILE_UNREADABLE for the folder itself
 */
const folderTree = (folder) => ({
    async scan(visitor) {
        const open = [{ place: '', full: folder }];
        let turn = performance.now();
        for (let next = open.pop(); next; next = open.pop()) {
            await scanFolder(next, open, visitor).catch((error) => {
                throw (0,files/* readFailure */.f1)(folder, error);
            });
            if (performance.now() - turn < TURN)
                continue;
            await (0,promises_.setImmediate)();
            turn = performance.now();
        }
    },
});
async function scanFolder({ place, full }, open, visitor) {
    const entries = attempt(place, visitor, () => entriesOf(full));
    for (const { name, shown, entry } of entries ?? []) {
        const inner = { place: place === '' ? shown : `${place}/${shown}`, full: join(full, name) };
        if (entry.isDirectory()) {
            if (!(place === '' && VIRTUAL.has(shown)))
                open.push(inner);
        }
        else if (entry.isSymbolicLink()) {
            const target = attempt(inner.place, visitor, () => external_node_fs_.readlinkSync(inner.full));
            if (target !== undefined)
                visitor.link(inner.place, target);
        }
        else if (entry.isFile())
            await offer(visitor, inner);
    }
}
async function offer(visitor, { place, full }) {
    const stats = attempt(place, visitor, () => external_node_fs_.lstatSync(full));
    if (!stats?.isFile())
        return;
    const { size, mode } = stats;
    const file = { path: place, size, executable: (mode & 0o111) !== 0 };
    const want = visitor.wants(file);
    if (!want)
        return;
    if (size > installed_tree/* LARGEST_FILE */.K)
        return visitor.unread(file, `has ${size} bytes, more than are read`);
    const content = attempt(place, visitor, () => contentOf(full, size, want));
    if (content === 'changed')
        visitor.unread(file, 'was changed while it was read');
    else if (content)
        await visitor.take(file, content);
}
/** Does what may fail for one file or folder alone. */
function attempt(place, visitor, act) {
    try {
        return act();
    }
    catch (error) {
        const code = (0,core_lib_errors/* errnoOf */.UQ)(error);
        if (place === '' || code === undefined)
            throw error;
        visitor.unread({ path: place, size: 0, executable: false }, `cannot be read: ${REASONS[code] ?? code}`);
        return undefined;
    }
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is gone',
    ENAMETOOLONG: 'its path is too long',
};
function entriesOf(folder) {
    const entries = external_node_fs_.readdirSync(folder, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd')))
        return entries.map((entry) => ({ name: entry.name, shown: entry.name, entry }));
    return external_node_fs_.readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
        const shown = entry.name.toString();
        return { name: Buffer.from(shown).equals(entry.name) ? shown : entry.name, shown, entry };
    });
}
const join = (folder, name) => typeof folder === 'string' && typeof name === 'string'
    ? external_node_path_.join(folder, name)
    : Buffer.concat([Buffer.from(folder), Buffer.from(external_node_path_.sep), Buffer.from(name)]);
/** What is put in the place of a file meanwhile is not followed, and not waited for. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function contentOf(full, size, want) {
    const handle = external_node_fs_.openSync(full, FLAGS);
    try {
        if (want === 'executable') {
            const head = Buffer.alloc(4);
            if (!(0,installed_tree/* isExecutable */.T)(head.subarray(0, external_node_fs_.readSync(handle, head, 0, 4, 0))))
                return undefined;
        }
        // One byte more shows whether it has grown.
        const bytes = Buffer.allocUnsafeSlow(size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length <= size; length += read)
            read = external_node_fs_.readSync(handle, bytes, length, size + 1 - length, length);
        return length === size ? bytes.subarray(0, size) : 'changed';
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/image.js
var lib_image = __webpack_require__(57838);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(87514);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/url.js
var lib_url = __webpack_require__(45906);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/image/root.js



/**
 * An image as the root of a document. Its version is its digest: that of the manifest, or in a docker archive, which has none,
 * that of the config. What its maker says of it is taken from its annotations and never from labels: a build inherits the labels
 * of its base, so that each image on Ubuntu would be version 22.04 of vendor Canonical.
 * @param reference of an image in a registry
 * @param fallback name of a local image that names itself nowhere
 */
function imageRoot(image, reference, fallback) {
    const { manifest, config, platform, annotations } = image;
    const { name, repository, tag } = reference ? nameOfReference(reference) : nameOfLocal(image.names, fallback);
    const version = (manifest ?? config).digest;
    const qualifiers = { repository_url: repository, arch: platform?.architecture, tag };
    const said = (key) => annotations[`org.opencontainers.image.${key}`]?.trim() || undefined;
    const [licence, vendor, source, revision] = [said('licenses'), said('vendor'), said('source'), said('revision')];
    const url = (0,lib_url/* cleanUrl */.TG)(said('url') ?? '');
    const origin = (0,lib_url/* cleanUrl */.TG)(source ?? '');
    return {
        type: 'oci',
        kind: 'container',
        name,
        version,
        // The version of an OCI purl is the digest of a manifest.
        ...(manifest && { purl: (0,purl/* purlOf */.V)({ type: 'oci', name: name.toLowerCase(), version, qualifiers }) }),
        hashes: manifest ? [{ algorithm: 'SHA-256', hex: manifest.digest.slice('sha256:'.length) }] : [],
        ...(licence && { licence }),
        ...(vendor && { supplier: { name: vendor, ...(url && { url }) } }),
        ...(origin?.startsWith('https:') && /^[0-9a-f]{40,64}$/.test(revision ?? '') && { vcs: `git+${origin}@${revision}` }),
        folder: '.',
        edges: [],
    };
}
const lastPart = (repository) => repository.slice(repository.lastIndexOf('/') + 1);
const nameOfReference = ({ registry, repository, tag }) => ({
    name: lastPart(repository),
    repository: `${registry}/${repository}`,
    ...(tag !== undefined && { tag }),
});
/** A layout or archive names its image in full, or by a tag alone. */
function nameOfLocal(names, fallback) {
    const tag = names.find((text) => /^\w[\w.-]{0,127}$/.test(text));
    for (const text of names) {
        const parsed = text === tag ? undefined : (0,lib_image/* parseImage */.z)(text);
        if (!parsed)
            continue;
        const { registry, repository } = parsed;
        // Docker writes docker.io before every name that has no registry, also of what was never there.
        const hosted = registry !== 'docker.io';
        const tagged = parsed.tag ?? tag;
        return { name: lastPart(repository), ...(hosted && { repository: `${registry}/${repository}` }), ...(tagged && { tag: tagged }) };
    }
    return { name: fallback, ...(tag !== undefined && { tag }) };
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/image/tree.js + 4 modules
var tree = __webpack_require__(49413);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(74139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/tops.js
var tops = __webpack_require__(51079);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/unread.js
var lib_unread = __webpack_require__(35700);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/bundler/catalog.js
var catalog = __webpack_require__(42289);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/composer/catalog.js
/** What Composer installed, by its list in the `vendor` folder, and the applications that it did so for. */
const composerCatalog = {
    name: 'Composer',
    wants: ({ path }) => {
        if (path.endsWith('/installed.json'))
            return path.endsWith('/composer/installed.json') || path === 'composer/installed.json' ? 'content' : undefined;
        if (!path.endsWith('composer.json'))
            return undefined;
        return (path.length === 13 || path.endsWith('/composer.json')) && !/(?:^|\/)vendor\//.test(path) ? 'content' : undefined;
    },
    load: async () => (await __webpack_require__.e(/* import() */ 5596).then(__webpack_require__.bind(__webpack_require__, 45596))).composerCollector,
};

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/archive/catalog.js
var archive_catalog = __webpack_require__(63201);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/npm/node-modules.js
var node_modules = __webpack_require__(16401);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/npm/catalog.js

/** Packages in `node_modules` folders, of whatever package manager, and the applications around them. */
const nodeCatalog = {
    name: 'npm',
    wants: ({ path }) => {
        if (path.endsWith('package.json'))
            return isManifest(path) && (0,node_modules/* kindOfManifest */.r6)(path) ? 'content' : undefined;
        return isOther(path) ? 'content' : undefined;
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(2588)]).then(__webpack_require__.bind(__webpack_require__, 82588))).nodeCollector,
};
const isManifest = (path) => path.length === 12 || path.endsWith('/package.json');
/** What package managers write about what they installed, and the archives that Yarn has in place of folders, with its list of them. */
const isOther = (path) => path.endsWith('node_modules/.package-lock.json') ||
    path.endsWith('node_modules/.pnpm/lock.yaml') ||
    path.endsWith('.pnp.cjs') ||
    path.endsWith('.pnp.js') ||
    path.endsWith('.pnp.data.json') ||
    (path.endsWith('.zip') && /(?:^|\/)\.yarn\/(?:berry\/)?cache\/[^/]+$/.test(path));

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/nuget/catalog.js
/** Applications and frameworks of .NET: the lists of what they load that lie beside them. */
const dotnetCatalog = {
    name: '.NET',
    wants: ({ path, size, executable }) => {
        if (path.endsWith('.json'))
            return path.endsWith('.deps.json') || path.endsWith('.runtimeconfig.json') ? 'content' : undefined;
        // An application can be one file with all in it.
        return size >= SMALLEST_HOST && (executable || path.endsWith('.exe')) ? 'executable' : undefined;
    },
    load: async () => (await __webpack_require__.e(/* import() */ 8507).then(__webpack_require__.bind(__webpack_require__, 88507))).dotnetCollector,
};
/** Bytes; hosts of applications in one file are larger. */
const SMALLEST_HOST = 32 * 1024;

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/catalog.js
/** What pip and others installed: metadata in `.dist-info` and `.egg-info`, eggs, and the environments that they are in; conda's own. */
const pythonCatalog = {
    name: 'Python',
    wants: ({ path }) => (isWanted(path) ? 'content' : undefined),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9837), __webpack_require__.e(8549)]).then(__webpack_require__.bind(__webpack_require__, 58549))).pythonCollector,
};
/** By the last character first: a tree can have a million files. */
function isWanted(path) {
    switch (path.charCodeAt(path.length - 1)) {
        case A:
            return path.endsWith('.dist-info/METADATA') && !isLeft(path);
        case D:
            return path.endsWith('.dist-info/RECORD') && !isLeft(path);
        case O:
            return (path.endsWith('.egg-info/PKG-INFO') && !isLeft(path)) || path.endsWith('.egg/EGG-INFO/PKG-INFO');
        case LOWER_T:
            return (path.endsWith('.egg-info/requires.txt') && !isLeft(path)) || path.endsWith('.egg/EGG-INFO/requires.txt');
        case LOWER_N:
            return (path.endsWith('.json') &&
                ((path.endsWith('.dist-info/direct_url.json') && !isLeft(path)) || /(?:^|\/)conda-meta\/[^/]+$/.test(path)));
        case LOWER_O:
            return path.endsWith('.egg-info') && !isLeft(path);
        case LOWER_K:
            return path.endsWith('.egg-link');
        case LOWER_G:
            return path.endsWith('.egg') || path === 'pyvenv.cfg' || path.endsWith('/pyvenv.cfg');
        default:
            return false;
    }
}
const [A, D, O, LOWER_T, LOWER_N, LOWER_O, LOWER_K, LOWER_G] = [...'ADOtnokg'].map((character) => character.charCodeAt(0));
/** Before pip removes a distribution, it calls it so; what is left of that is none. */
const isLeft = (path) => /(?:^|\/)~[^/]*(?:\/[^/]+)?$/.test(path);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/apk/catalog.js
/** apk of Alpine, Wolfi, Chainguard and OpenWrt. */
const apkCatalog = {
    name: 'apk',
    wants: ({ path }) => (path.endsWith('lib/apk/db/installed') ? 'content' : undefined),
    load: async () => (await __webpack_require__.e(/* import() */ 9691).then(__webpack_require__.bind(__webpack_require__, 29691))).apkCollector,
};

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/catalog.js
/** dpkg of Debian, Ubuntu and their kin, and what distroless and chiselled images have in its place. */
const dpkgCatalog = {
    name: 'dpkg',
    wants({ path }) {
        if (path.startsWith('usr/share/doc/'))
            return path.endsWith('/copyright') ? 'content' : undefined;
        if (path.startsWith('var/lib/dpkg/'))
            return isFact(path.slice(13)) ? 'content' : undefined;
        if (path.endsWith('/manifest.wall'))
            return 'content';
        return path.endsWith('lib/dpkg/status') || path.endsWith('lib/opkg/status') ? 'content' : undefined;
    },
    load: async () => (await __webpack_require__.e(/* import() */ 9005).then(__webpack_require__.bind(__webpack_require__, 49005))).dpkgCollector(),
};
function isFact(name) {
    if (name.startsWith('info/'))
        return name.endsWith('.list');
    if (name.startsWith('status.d/'))
        return !SCRIPT.test(name);
    return name === 'status' || name === 'diversions';
}
/** What else can stand beside the control files of distroless images. */
const SCRIPT = /\.(?:preinst|postinst|prerm|postrm|config|conffiles|shlibs|symbols|templates|triggers)$/;

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/program/catalog.js
/** Files that are programs without being executable: libraries, and programs for Windows. */
const LIBRARY = /\.(?:so|exe|dll|dylib|node|so\.[\d.]{1,40})$/i;
/** Called for every file of a tree: nearly all are told by their last character. */
function isLibrary(path) {
    const last = path.charCodeAt(path.length - 1) | 32;
    // Digits have the bit that makes letters small already.
    const candidate = last === 0x6f || last === 0x65 || last === 0x6c || last === 0x62 || (last >= 0x30 && last <= 0x39);
    return candidate && LIBRARY.test(path.slice(-60));
}
/** What is smaller has no room for a program that says what it is built of. */
const SMALLEST = 512;
/** Programs that say what they were built of. */
const programCatalog = {
    name: 'programs',
    wants: ({ path, size, executable }) => (size >= SMALLEST && (executable || isLibrary(path)) ? 'executable' : undefined),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9855), __webpack_require__.e(9217)]).then(__webpack_require__.bind(__webpack_require__, 19217))).programs,
};

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/rpm/catalog.js
var rpm_catalog = __webpack_require__(98831);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/unread.js

/** Package managers whose databases are not read, by how the path of a small file ends that each of them keeps. */
const MARKERS = [
    ['var/lib/pacman/local/ALPM_DB_VERSION', 'pacman'],
    ['/CONTENTS', 'Portage'],
    ['nix/var/nix/db/schema', 'Nix'],
    ['var/guix/db/schema', 'Guix'],
    ['var/lib/snapd/state.json', 'snapd'],
    ['flatpak/repo/config', 'Flatpak'],
    ['/INSTALL_RECEIPT.json', 'Homebrew'],
    ['var/db/xbps/pkgdb-0.38.plist', 'XBPS'],
];
function managerOf(path) {
    for (const [ending, manager] of MARKERS) {
        // Others have files named CONTENTS, too.
        if (path.endsWith(ending))
            return manager === 'Portage' && !/(?:^|\/)var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/.test(path) ? undefined : manager;
    }
    return undefined;
}
/** Says of what other package managers installed that it is not in the document. */
const unreadCatalog = {
    name: 'others',
    wants: ({ path }) => (managerOf(path) === undefined ? undefined : 'content'),
    load: async () => unreadCollector,
};
function unreadCollector() {
    const markers = new Map();
    return {
        take({ path }) {
            const manager = managerOf(path);
            const found = markers.get(manager);
            if (found)
                found.push(path);
            else
                markers.set(manager, [path]);
        },
        conclude: () => ({
            packages: [],
            gaps: [...markers].map(([manager, [...paths]]) => {
                const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
                return `${paths.sort(graph/* byText */.z)[0]}${more}: what ${manager} installed is not read`;
            }),
        }),
    };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/catalogs.js











/** All catalogs, those of operating systems first. */
const CATALOGS = [
    dpkgCatalog,
    apkCatalog,
    rpm_catalog/* rpmCatalog */.x,
    archive_catalog/* javaCatalog */.A,
    programCatalog,
    nodeCatalog,
    pythonCatalog,
    catalog/* gemCatalog */.t,
    composerCatalog,
    dotnetCatalog,
    unreadCatalog,
];

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/links.js
var installed_links = __webpack_require__(62295);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/vendor.js
/** Where those who make Debian, Ubuntu and what is built on them have their addresses. */
const DEBIAN = /(?:^|[@.])(?:debian\.(?:org|net)|ubuntu\.com|canonical\.com|kali\.org|raspberrypi\.(?:com|org)|linuxmint\.com)$/i;
/** How makers of distributions with rpm call themselves in the tag Vendor. */
const RPM = /^(?:Red Hat|Fedora|CentOS|AlmaLinux|Rocky|CloudLinux|Oracle America|Amazon|SUSE|openSUSE|Microsoft Corporation|VMware|Broadcom|Mageia|OpenMandriva|openEuler)\b/i;
/**
 * Whether a package of an operating system comes from those who make the system, by whom it names as its maintainer or vendor.
 * They keep track of what is inside their packages; of what is inside others, nobody says anything. In doubt it is another's.
 */
function isOfDistribution({ type, version, supplier, place }) {
    // Alpine's and Wolfi's packages bear their own maintainers' addresses, and there are next to no others.
    if (type === 'apk')
        return true;
    // Amazon's packages need not name a vendor, and Chisel, which takes from Ubuntu alone, names nobody.
    if (!supplier)
        return type === 'rpm' ? /\.amzn\d+$/.test(version ?? '') : (place ?? '').endsWith('/manifest.wall');
    if (type === 'rpm')
        return RPM.test(supplier.name);
    return DEBIAN.test(supplier.email ?? '') || /\b(?:debian|ubuntu)\b/i.test(supplier.name);
}
/** What distributions add to the name that a program or library has by itself. */
const AFFIXES = /^(?:lib|python[23]?-|ruby-?|node-|golang-|php-|perl-|rust-|java-)|(?:-java|-perl|-bin|-cli|-dev|-devel|-libs?|\d)+$/g;
const plain = (name) => name
    .toLowerCase()
    .replace(AFFIXES, '')
    .replace(/[^a-z0-9]/g, '');
/** Whether a package of a language is the very thing that a package of an operating system is of: alike in name, and in version. */
function isSame(inner, owner) {
    const [a, b] = [plain(inner.name), plain(owner.name)];
    if (a.length < 2 || b.length < 2 || !(a.includes(b) || b.includes(a)))
        return false;
    return inner.version !== undefined && inner.version.replace(/^v(?=\d)/, '') === upstreamVersion(owner);
}
/** The version of what was packaged, without that of the packaging. */
const upstreamVersion = ({ version = '' }) => version
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/[+~](?:dfsg|ds|repack|git|really).*$/, '');

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/once.js


/**
 * Counts once what two package managers know. What lies in a file of a package of the distribution is that package: those who make
 * it track what is inside. A package from elsewhere can have others' software inside, which nobody tracks: that is listed, as
 * contained in it, but for what is the packaged thing itself.
 *
 * What depended on a package that is not counted depends on the one that it is part of.
 */
function countOnce(installed, { real }) {
    const owners = ownersOf(installed, real);
    const replaced = new Map();
    const inside = [];
    for (const [pkg, owner] of owners) {
        if (isOfDistribution(owner) || isSame(pkg, owner))
            replaced.set(pkg, owner);
        else
            inside.push({ pkg, owner });
    }
    const kept = installed.flatMap(({ packages }) => packages).filter((pkg) => !replaced.has(pkg));
    const redirect = (edges, from) => edges.map(({ to, kind }) => ({ to: replaced.get(to) ?? to, kind })).filter(({ to }) => to !== from);
    for (const pkg of kept)
        if (pkg.edges.some(({ to }) => replaced.has(to)))
            pkg.edges = redirect(pkg.edges, pkg);
    const needed = new Set(kept.flatMap(({ edges }) => edges.map(({ to }) => to)));
    for (const { pkg, owner } of inside)
        if (!needed.has(pkg))
            owner.edges.push({ to: pkg, kind: 'contains' });
    return kept;
}
/** The package of the operating system in whose files each other package lies. */
function ownersOf(installed, real) {
    const found = new Map();
    for (const { packages, owners } of installed) {
        if (owners)
            continue;
        for (const pkg of packages) {
            const place = real((0,installed_links/* outermost */.J9)(pkg.place ?? ''));
            const same = found.get(place);
            if (same)
                same.push(pkg);
            else
                found.set(place, [pkg]);
        }
    }
    const owning = new Map();
    if (found.size === 0)
        return owning;
    for (const { owner, files } of installed.flatMap(({ owners }) => owners ?? [])) {
        // A link is of its owner, and what it leads to need not be.
        for (const file of files)
            for (const pkg of found.get((0,installed_links/* placeOf */.$t)(file, real)) ?? [])
                owning.set(pkg, owner);
    }
    return owning;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/old-release.js
/** Files of systems that are older than os-release(5); the more telling first. */
const READERS = [
    ...['centos', 'redhat', 'oracle', 'fedora', 'system'].map((name) => [`etc/${name}-release`, ofRedHat]),
    ['etc/alpine-release', (text) => named('alpine', /^\d[\d.]*/.exec(text)?.[0])],
    // Point releases were not yet counted apart; what is not released yet has names here.
    ['etc/debian_version', (text) => named('debian', /^\d+/.exec(text)?.[0])],
];
/** Where such systems say what they are. */
const OLD_RELEASES = READERS.map(([path]) => path);
/** IDs that os-release(5) has today for what these files call the system. */
const IDS = [
    [/^Red Hat Enterprise/, 'rhel'],
    [/^CentOS/, 'centos'],
    [/^Oracle/, 'ol'],
    [/^Enterprise Linux/, 'ol'],
    [/^Fedora/, 'fedora'],
    [/^Scientific/, 'scientific'],
    [/^Amazon/, 'amzn'],
];
/** @param releases texts of the files, by path */
function oldDistribution(releases) {
    for (const [place, read] of READERS) {
        const distribution = read(releases.get(place)?.trim() ?? '');
        if (releases.has(place) && distribution)
            return { place, distribution };
    }
    return undefined;
}
/** As `CentOS release 6.10 (Final)`. */
function ofRedHat(text) {
    const id = IDS.find(([pattern]) => pattern.test(text))?.[1];
    return id === undefined ? undefined : named(id, / release (\d[\d.]*)/.exec(text)?.[1], text);
}
const named = (id, version, title) => ({
    id,
    like: [],
    ...(version !== undefined && { version }),
    ...(title !== undefined && { title }),
});

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/os-release.js

/** Where os-release(5) looks, the first before the second. */
const PLACES = ['etc/os-release', 'usr/lib/os-release'];
const ALL = new Set([...PLACES, ...OLD_RELEASES]);
/** Whether a file says which operating system it is, as of today or as before os-release(5). */
const isOsRelease = (path) => ALL.has(path);
/** @param releases texts of the files, by path */
function distributionOf(releases) {
    const text = PLACES.map((place) => releases.get(place)).find((found) => found !== undefined);
    if (text === undefined)
        return oldDistribution(releases)?.distribution;
    const fields = new Map();
    for (const line of text.split('\n')) {
        const [, key, value] = /^([A-Z][A-Z0-9_]*)=(.*?)\s*$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            fields.set(key, unquote(value));
    }
    const version = fields.get('VERSION_ID');
    const title = fields.get('PRETTY_NAME');
    return {
        // os-release(5) says that an absent ID is to be read so.
        id: fields.get('ID') || 'linux',
        like: (fields.get('ID_LIKE') ?? '').split(/\s+/).filter(Boolean),
        ...(version && { version }),
        ...(title && { title }),
    };
}
/** Quotes and backslashes as a shell reads them. */
function unquote(value) {
    if (/^'[^']*'$/.test(value))
        return value.slice(1, -1);
    const inner = /^".*"$/.test(value) ? value.slice(1, -1) : value;
    return inner.replace(/\\([\\"'$`])/g, '$1');
}
/** The operating system itself as a package. */
function operatingSystem(distribution, releases) {
    const place = PLACES.find((candidate) => releases.has(candidate)) ?? oldDistribution(releases)?.place;
    if (!distribution || place === undefined)
        return undefined;
    const { id, version } = distribution;
    return { type: 'generic', kind: 'operating-system', name: id, ...(version && { version }), hashes: [], place, edges: [] };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/scan.js









/**
 * Finds all packages that are installed in a tree, in one pass over it. What the operating system's package manager owns is
 * its package and is counted once.
 * @param root the image or the folder itself
 * @param file what the tree is called in the document
 * @param keepGoing whether what is damaged is left out and said to be
 * @throws INSTALLED_INVALID and what the tree throws
 */
async function scanInstalled(tree, root, file, keepGoing = false) {
    const collectors = new Map();
    const links = new Map();
    const gaps = [];
    const unread = [];
    const orGoOn = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!keepGoing)
                throw error;
            unread.push((0,lib_unread/* unreadOf */.Ds)(what, error));
            return undefined;
        }
    };
    const releases = new Map();
    const interested = (candidate) => CATALOGS.flatMap((catalog) => {
        const want = catalog.wants(candidate);
        return want ? [{ catalog, want }] : [];
    });
    await tree.scan({
        wants(candidate) {
            if (isOsRelease(candidate.path))
                return 'content';
            let want;
            for (const catalog of CATALOGS) {
                const wanted = catalog.wants(candidate);
                if (wanted === 'content')
                    return wanted;
                want ??= wanted;
            }
            return want;
        },
        async take(candidate, content) {
            if (isOsRelease(candidate.path))
                releases.set(candidate.path, new TextDecoder().decode(content));
            for (const { catalog, want } of interested(candidate)) {
                if (want === 'executable' && !(0,installed_tree/* isExecutable */.T)(content))
                    continue;
                let collector = collectors.get(catalog);
                if (!collector) {
                    collector = (await catalog.load())();
                    collectors.set(catalog, collector);
                }
                const taking = collector;
                await orGoOn(candidate.path, () => taking.take(candidate, content));
            }
        },
        link: (path, target) => void links.set(path, target),
        unread: ({ path }, reason) => void gaps.push(`${path} ${reason}`),
        restart() {
            for (const known of [collectors, links, releases])
                known.clear();
            gaps.length = 0;
            unread.length = 0;
        },
    });
    const distribution = distributionOf(releases);
    const surroundings = { distribution, real: (0,installed_links/* pathFollower */._6)(links), links };
    const installed = [];
    for (const catalog of CATALOGS) {
        const collector = collectors.get(catalog);
        if (!collector)
            continue;
        const found = await orGoOn(`what ${catalog.name} has`, () => collector.conclude(surroundings));
        if (!found)
            continue;
        installed.push(found);
        gaps.push(...found.gaps);
    }
    const packages = countOnce(installed, surroundings);
    const system = operatingSystem(distribution, releases);
    if (system) {
        const owned = new Set(installed.flatMap(({ owners, packages: own }) => (owners ? own : [])));
        for (const pkg of owned)
            system.edges.push({ to: pkg, kind: 'contains' });
        packages.unshift(system);
    }
    (0,gap/* addGap */.E)(root, { state: 'unknown', reason: 'software of which nothing in the tree keeps a record is not found' });
    root.edges.push(...(0,tops/* topsOf */.S)(packages).map((to) => ({ to, kind: 'contains' })));
    unread.sort((a, b) => (0,graph/* byText */.z)(a.file, b.file));
    return {
        reading: { file, root, packages: [root, ...packages], abandoned: [] },
        gaps: [...gaps, ...unread.map(lib_unread/* unreadGap */.e5)].sort(graph/* byText */.z),
        distribution,
        unread,
    };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/read.js







/**
 * Reads what is installed in an image: one of a registry by its digest, the folder of an OCI layout, or an archive.
 * @param scan finds what is in the image, and checks the digests of its layers
 * @throws REFERENCE_INVALID, what opening and reading the image throws, and what the scan throws
 */
async function readImage(context, text, platform, scan) {
    const { log, record } = context;
    const { image, reference } = await read_open(context, text, platform);
    const { manifest, config, layers } = image;
    log.info(`${text}: ${layers.length} layers${image.platform ? ` for ${(0,pull_platform/* formatPlatform */.Bq)(image.platform)}` : ''}`);
    const fallback = external_node_path_.basename(text).replace(/\.(?:tar|tgz|tar\.(?:gz|zst))$/, '') || 'image';
    const root = imageRoot(image, reference, fallback);
    const scanned = await scan(image, root).finally(() => image.close?.());
    // Only now are the digests of all layers known to be right.
    const hex = (digest) => digest.slice('sha256:'.length);
    if (image.index)
        record.took({ name: `index of ${text}`, sha256: hex(image.index.digest), size: image.index.size, mediaType: image.index.mediaType });
    if (manifest)
        record.took({ name: text, sha256: hex(manifest.digest), size: manifest.size, mediaType: manifest.mediaType });
    record.took({ name: `config of ${text}`, sha256: hex(config.digest), size: config.size });
    for (const { name, digest, diffId, size, mediaType } of layers) {
        if (digest === undefined)
            record.took({ name: `layer ${name}, unpacked`, sha256: hex(diffId) });
        else
            record.took({ name: `layer ${name}`, sha256: hex(digest), size, mediaType });
    }
    const what = manifest ? 'the digest of each, and of what it unpacks to' : 'the digest of what each unpacks to';
    return { ...scanned, checks: [{ name: 'layers-verified', verdict: 'holds', detail: `${layers.length} layers, by ${what}` }] };
}
/** Our own way to find what is installed. */
const embeddedScans = (keepGoing) => ({
    image: (image, root) => scanInstalled((0,tree/* imageTree */._)(image), root, '', keepGoing),
    rootfs: (folder, root) => scanInstalled(folderTree(folder), root, '', keepGoing),
});
/**
 * Reads what is installed in a folder that is a root filesystem.
 * @param scan finds what is in the folder, which is an absolute path
 * @throws SOURCE_INVALID, and what the scan throws
 */
async function readRootfs({ files }, folder, scan) {
    if ((await files.kind(folder)) !== 'folder')
        throw (0,lib_errors/* sbomError */.S)('SOURCE_INVALID', `${folder} is not a folder.`, 'Name the folder that the root filesystem is in, or an archive with "image".');
    const full = files.resolve(folder);
    const root = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
    const scanned = await scan(full, root);
    const { distribution } = scanned;
    // The name of the folder is not the same on every machine.
    root.name = distribution ? `${distribution.id}-rootfs` : external_node_path_.basename(full) || 'rootfs';
    if (distribution?.version)
        root.version = distribution.version;
    return { ...scanned, checks: [] };
}
async function read_open({ boundary, fetch, registryCredentials: credentials, files }, text, platform) {
    const inRegistry = /@sha256:[^/]*$/.test(text);
    if (!inRegistry && (await files.kind(text)) !== undefined)
        return { image: await (0,pull_open/* openLocalImage */.h)(text, files.resolve(text), platform) };
    const reference = inRegistry ? (0,lib_reference/* parseReference */.Y)(text) : undefined;
    if (reference?.digest === undefined)
        throw notByDigest(text);
    const repository = (0,client/* createRegistryClient */.H)({ boundary, fetch, credentials }).repository(reference);
    return { image: await (0,pull_open/* openRemoteImage */.e)(repository, reference.digest, platform), reference };
}
function notByDigest(text) {
    if (/^[^/:]+(?::\d+)?\/.*:[\w.-]+$/.test(text))
        return (0,errors/* registryError */.e)('REFERENCE_INVALID', `${text} names an image by a tag, which can be moved to another at any time.`, 'Name it by its digest, HOST/REPOSITORY@sha256:DIGEST: the build prints it, and so does "crane digest", "skopeo inspect --format {{.Digest}}" or "docker buildx imagetools inspect".');
    return (0,errors/* registryError */.e)('REFERENCE_INVALID', `There is no file or folder ${text}, and it is no image by digest.`, 'Name HOST/REPOSITORY@sha256:DIGEST, the folder of an OCI layout, or an archive as "docker save" writes it.');
}


/***/ }),

/***/ 98831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MANIFEST),
/* harmony export */   x: () => (/* binding */ rpmCatalog)
/* harmony export */ });
/** rpm of Red Hat, Fedora, SUSE, Amazon, Azure Linux and their kin. */
const rpmCatalog = {
    name: 'rpm',
    wants: ({ path }) => (isDatabase(path) || path === MANIFEST ? 'content' : undefined),
    load: async () => (await __webpack_require__.e(/* import() */ 1559).then(__webpack_require__.bind(__webpack_require__, 71559))).rpmCollector(),
};
const MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';
const isDatabase = (path) => path.endsWith('rpm/rpmdb.sqlite') ||
    path.endsWith('rpm/rpmdb.sqlite-wal') ||
    path.endsWith('rpm/rpmdb.sqlite-journal') ||
    path.endsWith('rpm/Packages.db') ||
    path.endsWith('rpm/Packages');


/***/ }),

/***/ 16401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ nameOfFolder),
/* harmony export */   I2: () => (/* binding */ NodeModules),
/* harmony export */   r6: () => (/* binding */ kindOfManifest)
/* harmony export */ });
/* harmony import */ var _installed_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42167);

/**
 * A place where Node.js finds a package: directly in a `node_modules` folder, itself in no package or directly in one, or in
 * a store such as pnpm's `node_modules/.pnpm/name@1.0.0/node_modules/name` or Yarn's `node_modules/.store/name/package`.
 * Deeper inside of packages lie the fixtures of their tests.
 */
const PLACE = /^(?:node_modules\/(?:\.[^/]+\/[^/]+\/(?:node_modules\/(?:@[^/]+\/)?[^/.@][^/]*|package)|(?:@[^/]+\/)?[^/.@][^/]*)\/)+package\.json$/;
/** What Yarn 1 has fetched, each package in a `node_modules` folder of its own: from there it is copied to where it is installed. */
const CACHED = /(?:^|\/)v\d+\/npm-[^/]+-[0-9a-f]{40}(?:-integrity)?\/node_modules\//;
/** What a file named `package.json` is of, by its path: a package, something around packages, or neither. */
function kindOfManifest(path) {
    const start = path.startsWith('node_modules/') ? 0 : path.indexOf('/node_modules/') + 1;
    if (start === 0 && !path.startsWith('node_modules/'))
        return 'project';
    return PLACE.test(path.slice(start)) && !CACHED.test(path) ? 'package' : undefined;
}
/** The name under which a package in a folder is found, where the folder has one. */
const nameOfFolder = (folder) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1];
/** Finds packages as `require` does, links followed. */
class NodeModules {
    #packages;
    #links;
    #real;
    /** `node_modules` folders that are there, and scopes in them that are links. */
    #folders = new Set();
    #linkedScopes = new Set();
    /** @param packages by folder */
    constructor(packages, links, real) {
        this.#packages = packages;
        this.#links = links;
        this.#real = real;
        for (const list of [packages, links]) {
            for (const path of list.keys()) {
                const name = nameOfFolder(path);
                if (name !== undefined)
                    this.#folders.add(path.slice(0, -name.length - 1));
                else if (list === links && path.endsWith('node_modules'))
                    this.#folders.add(path);
                if (list === links && name?.startsWith('@'))
                    this.#linkedScopes.add(path);
            }
        }
    }
    /** Whether a folder has a `node_modules` folder with something in it. */
    has(folder) {
        return this.#folders.has((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, 'node_modules'));
    }
    /** What a package in a folder gets when it asks for a name. */
    find(folder, name) {
        for (let at = folder;; at = (0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(at)) {
            const around = (0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(at, 'node_modules');
            if (!/(?:^|\/)node_modules$/.test(at) && this.#folders.has(around)) {
                const found = this.at(`${around}/${name}`);
                if (found)
                    return found;
            }
            if (at === '')
                return undefined;
        }
    }
    /** The package at a path below a `node_modules` folder. */
    at(path) {
        const direct = this.#packages.get(path);
        if (direct || this.#links.size === 0)
            return direct;
        const around = path.slice(0, -nameOfFolder(path).length - 1);
        const linked = this.#links.has(path) || this.#links.has(around) || this.#linkedScopes.has((0,_installed_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path));
        return linked ? this.#packages.get(this.#real(path)) : undefined;
    }
}


/***/ })

};
