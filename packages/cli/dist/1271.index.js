export const id = 1271;
export const ids = [1271];
export const modules = {

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

/***/ 91271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  javaArchives: () => (/* binding */ javaArchives)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(74139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/applications.js
/** Folders beside or below an application that have its libraries. */
const LIBRARIES = ['lib', 'libs', 'lib/main', 'lib/boot', 'app', 'dependency', 'dependencies', 'WEB-INF/lib'];
/** Group under which plugins are found by name alone. */
const PLUGIN = '*';
/** Archives of one artifact in one place: an application has few versions of one, and an attacker need not have more. */
const MOST_OF_ONE = 100;
/** Folders above the one that an archive lies in, up to which its application can reach. */
const FARTHEST = 3;
/** Folders that applications of all kinds lie in, next to each other: what is above an application is not of it. */
const SHARED = /^(?:|bin|data|etc|home(?:\/[^/]+)?|lib|mnt|opt|root|srv|tmp|usr(?:\/(?:bin|lib|share|share\/java|local(?:\/(?:bin|lib|share))?))?|var(?:\/(?:lib|opt))?)$/;
/**
 * Which archives are on the class path of which: those in one archive are, and those in one folder, with the folders of
 * libraries beside and below it, as servers and installers lay them out. What is nearer counts before what is farther.
 */
class Applications {
    /** By folder, or archive that others are in; then by artifact and group. */
    #places = new Map();
    /** @param container where others look for it */
    add(provider, container) {
        this.#put(container, keyOf(provider.artifactId, provider.groupId), provider);
        if (provider.extension === 'hpi')
            this.#put(container, keyOf(provider.artifactId, PLUGIN), provider);
    }
    #put(container, key, provider) {
        const artifacts = this.#places.get(container) ?? new Map();
        this.#places.set(container, artifacts);
        const same = artifacts.get(key);
        if (!same)
            artifacts.set(key, [provider]);
        else if (same.length < MOST_OF_ONE)
            same.push(provider);
    }
    /**
     * What an archive gets when it asks for an artifact of a group: at the nearest place that has it, that of the version where one
     * is, else all, as they are all on the class path. What was added without a group is looked at, too.
     */
    find(place, groupId, artifactId, fits, version) {
        for (const container of containersOf(place)) {
            const artifacts = this.#places.get(container);
            if (!artifacts)
                continue;
            const named = [...(artifacts.get(keyOf(artifactId, groupId)) ?? []), ...(artifacts.get(keyOf(artifactId, undefined)) ?? [])];
            const found = named.filter(fits);
            if (found.length === 0)
                continue;
            const exact = found.filter((provider) => provider.version === version);
            return exact.length > 0 ? exact : found;
        }
        return [];
    }
    /** A plugin of Jenkins, whose names are one space. */
    plugin(place, name) {
        return this.find(place, PLUGIN, name, ({ extension }) => extension === 'hpi');
    }
}
const keyOf = (artifactId, groupId) => `${artifactId}\n${groupId ?? ''}`;
/** Where an archive lies: the archive that it is in, else the folder. */
function containerOf(place) {
    const outer = place.lastIndexOf('!/');
    return outer >= 0 ? place.slice(0, outer + 1) : folderOf(place);
}
/** Where an archive looks, the nearest first: in itself, beside itself, and then the same for the archive that it is in. */
function containersOf(place) {
    const containers = [`${place}!`];
    let at = place;
    for (let outer = at.lastIndexOf('!/'); outer >= 0; outer = at.lastIndexOf('!/')) {
        at = at.slice(0, outer);
        containers.push(`${at}!`);
    }
    let folder = folderOf(at);
    for (let up = 0; up <= FARTHEST; up++) {
        if (up > 0 && SHARED.test(folder))
            break;
        containers.push(folder, ...LIBRARIES.map((name) => (folder === '' ? name : `${folder}/${name}`)));
        folder = folderOf(folder);
    }
    return containers;
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/file-name.js
/** Words that go on a version after a hyphen, where others start a classifier. */
const QUALIFIER = 'alpha|beta|rc|cr|m|b|ea|ga|sp|final|release|snapshot|incubating|pre|preview|milestone|jre|android|redhat|build|dev';
/** A version starts with a digit after a hyphen; what follows it is a classifier where no other version comes after it. */
const PARTS = new RegExp(`^(.{1,256}?)-(?:v(?=\\d+\\.))?(\\d[\\w.+]{0,127}(?:-(?:(?:${QUALIFIER})(?![a-z])|\\d)[\\w.+]{0,63}){0,8})(?:-((?![^-]*-?\\d+\\.\\d)[A-Za-z][\\w.-]{0,127}))?$`, 'i');
/** @param path whose last part is looked at */
function parseFileName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const dot = file.lastIndexOf('.');
    const stem = file.slice(0, dot);
    const [, name = stem, version, classifier] = stem.length > 512 ? [] : (PARTS.exec(stem) ?? []);
    return { stem, extension: file.slice(dot + 1).toLowerCase(), name, ...(version && { version }), ...(classifier && { classifier }) };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/coordinates.js

/** What an archive is: by its own descriptor, its place in a repository, or its manifest and name. */
function identify({ descriptors, manifest, place: path, groupId: publisher }, file) {
    const own = ownAmong(descriptors, file, manifest);
    if (own) {
        const { groupId, artifactId } = own;
        // The file can have more of the version, as `1.2.jre11`, than the descriptor of its build.
        const version = own.version !== undefined && file.version?.startsWith(`${own.version}.`) && file.name === artifactId ? file.version : own.version;
        const classifier = restOf(own, file);
        return { name: artifactId, groupId, ...(version && { version }), ...(classifier && { classifier }), own };
    }
    const plugin = manifest.get('short-name');
    const pluginGroup = manifest.get('group-id');
    const pluginVersion = manifest.get('plugin-version');
    if (plugin && pluginVersion && /^[hj]pi$/.test(file.extension))
        return { name: plugin, version: /^\S+/.exec(pluginVersion)[0], ...(pluginGroup && { groupId: pluginGroup }) };
    const repository = repositoryPlace(path);
    if (repository)
        return repository;
    const named = namedBy(file, manifest);
    const groupId = groupOf(named.name, manifest) ?? publisher;
    return { ...named, ...(groupId && { groupId }) };
}
const WORD = '[\\w.+-]{1,200}';
/** Folders of a local Maven repository or of Gradle's cache say all coordinates. */
function repositoryPlace(path) {
    const maven = new RegExp(`(?:^|/)(?:repository|maven2)/((?:[\\w-]{1,100}/){1,20})(${WORD})/(${WORD})/([^/]+)$`).exec(path);
    const gradle = new RegExp(`(?:^|/)modules-2/files-2\\.1/(${WORD})/(${WORD})/(${WORD})/[0-9a-f]{30,40}/([^/]+)$`).exec(path);
    const [, group = '', name = '', version = '', file = ''] = maven ?? gradle ?? [];
    const rest = file.startsWith(`${name}-${version}`) ? file.slice(name.length + version.length + 1) : '';
    const [, classifier] = /^(?:-([\w.-]+))?\.\w+$/.exec(rest) ?? [];
    if (name === '' || !/^[.-]/.test(rest))
        return undefined;
    return { groupId: group.replace(/\/$/, '').replaceAll('/', '.'), name, version, ...(classifier && { classifier }) };
}
/** What follows artifact and version in the name of the file. */
function restOf({ groupId, artifactId, version }, { stem }) {
    for (const start of [`${artifactId}-${version}-`, `${groupId}.${artifactId}-${version}-`])
        if (version !== undefined && stem.startsWith(start))
            return stem.slice(start.length);
    return undefined;
}
/** The descriptor of the archive itself. One that is merely the only one can be that of a library which was put into it. */
function ownAmong(descriptors, file, manifest) {
    let best;
    let most = 0;
    for (const descriptor of descriptors) {
        const fit = fitOf(descriptor, file);
        if (fit > most || (fit === most && fit > 0 && descriptor.artifactId.length > (best?.artifactId.length ?? 0)))
            [best, most] = [descriptor, fit];
    }
    if (best)
        return best;
    const open = descriptors.filter(({ version, artifactId }) => file.version === undefined || ((version === undefined || version === file.version) && !file.name.startsWith(`${artifactId}-`)));
    const named = open.filter((descriptor) => isNamedBy(descriptor, manifest));
    if (named.length === 1)
        return named[0];
    const [only, second] = descriptors;
    // Maven's archiver always adds that of the project itself, so the only one is that.
    if (only && !second && open.length === 1 && (file.version === only.version || isMavens(manifest)))
        return only;
    return rootAmong(open, descriptors);
}
function fitOf({ groupId, artifactId, version = '' }, { stem, name }) {
    // A snapshot in a repository has the time in place of the word.
    const base = version.replace(/-SNAPSHOT$/, '');
    for (const full of [artifactId, `${groupId}.${artifactId}`]) {
        if (base !== '' && stem.startsWith(full) && /^[-_]/.test(stem.slice(full.length)) && stem.startsWith(base, full.length + 1)) {
            if (/^(?:$|[-.])/.test(stem.slice(full.length + 1 + base.length)))
                return 3;
        }
        if (stem === full)
            return 2;
    }
    return name === artifactId ? 1 : 0;
}
function isNamedBy({ groupId, artifactId, version }, manifest) {
    const bundle = bundleOf(manifest);
    const title = manifest.get('implementation-title');
    const versions = [manifest.get('implementation-version'), manifest.get('bundle-version')];
    const same = versions.includes(version) || versions.every((said) => said === undefined);
    return (same && (title === artifactId || title === `${groupId}:${artifactId}` || bundle === artifactId || bundle === `${groupId}.${artifactId}`));
}
const isMavens = (manifest) => /maven/i.test(manifest.get('created-by') ?? '') || manifest.has('archiver-version');
/** Of several, the one that needs others of them and that none of them needs. */
function rootAmong(open, all) {
    if (all.length > 500)
        return undefined;
    const key = ({ groupId, artifactId }) => `${groupId}:${artifactId}`;
    const there = new Set(all.map(key));
    const needed = new Set(all.flatMap(({ pom }) => pom?.needs.map(key) ?? []));
    const roots = open.filter((one) => !needed.has(key(one)) && one.pom?.needs.some((need) => there.has(key(need))));
    return roots.length === 1 ? roots[0] : undefined;
}
/** Name and version of an archive without coordinates. */
const nameOf = (path, manifest) => namedBy(parseFileName(path), manifest);
function namedBy({ stem, name, version, classifier }, manifest) {
    const said = [manifest.get('implementation-version'), manifest.get('bundle-version')];
    for (const exact of said) {
        if (exact && stem.endsWith(`-${exact}`) && stem.length > exact.length + 1)
            return { name: stem.slice(0, -exact.length - 1), version: exact };
    }
    const stated = version ?? said.find((text) => text !== undefined && /^\d[\w.+-]*$/.test(text));
    return { name, ...(stated && { version: stated }), ...(classifier && { classifier }) };
}
const bundleOf = (manifest) => manifest.get('bundle-symbolicname')?.replace(/\s*;.*$/, '');
/**
 * The group by the manifest, where it is clear. A symbolic name is by convention group and artifact, but `a.b` is said of `a:b` and
 * of `a.b:b`; only with a hyphen in the artifact, and more than the name of an organization before it, is it the first. What is
 * called a vendor's id is the group with sbt, and else often something above it.
 */
function groupOf(name, manifest) {
    // Gradle's info plugin writes `group#project;version`.
    const [, written] = /^([\w.-]+)#[^#;]+;\S+$/.exec(manifest.get('implementation-title') ?? '') ?? [];
    if (written && isGroup(written))
        return written;
    const vendor = manifest.get('implementation-vendor-id');
    const isScala = /_(?:2\.\d+|3)$/.test(name) && manifest.get('implementation-title') === manifest.get('specification-title');
    if (vendor && isScala && isGroup(vendor))
        return vendor;
    if (vendor && vendor === manifest.get('implementation-vendor') && vendor === manifest.get('specification-vendor') && isGroup(vendor))
        return vendor;
    const bundle = bundleOf(manifest);
    if (bundle?.endsWith(`.${name}`) && name.includes('-')) {
        const group = bundle.slice(0, -name.length - 1);
        if (isGroup(group) && isSpecific(group))
            return group;
    }
    const modules = [bundle, manifest.get('automatic-module-name')];
    if (vendor && isGroup(vendor) && isSpecific(vendor) && modules.some((module) => module?.startsWith(`${vendor}.`)))
        return vendor;
    return undefined;
}
/** Whether a group is more than the name of an organization, such as `org.apache`. */
const isSpecific = (group) => group.split('.').length > 2;
const isGroup = (text) => /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(text);

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/archive/extension.js
var extension = __webpack_require__(65331);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/shorten.js
var shorten = __webpack_require__(79186);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/facts.js
var facts = __webpack_require__(23316);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/links.js




/** Leads a package to what its pom needs of its application, and says what is not there. */
function linkByPom(pkg, pom, place, applications) {
    const missing = [];
    const perhaps = [];
    const doubts = [...pom.doubts];
    for (const need of pom.needs) {
        // A pom alone is not put into an application; what it names is.
        if (need.type === 'pom') {
            if (need.kind === 'required')
                doubts.push(`needs what ${need.groupId}:${need.artifactId} names, which is a pom alone`);
            continue;
        }
        const providers = applications.find(place, need.groupId, need.artifactId, (provider) => provides(provider, need), need.version);
        for (const { pkg: to } of providers)
            if (to !== pkg)
                pkg.edges.push({ to, kind: need.kind });
        if (providers.length === 0 && need.kind === 'required')
            (need.managed ? perhaps : missing).push(`${need.groupId}:${need.artifactId}`);
    }
    if (missing.length > 0)
        doubts.push(`needs what is not there: ${(0,shorten/* shorten */.m)(missing.sort())}`);
    if (perhaps.length > 0)
        doubts.push(`needs, unless a parent says that only its tests do, what is not there: ${(0,shorten/* shorten */.m)(perhaps.sort())}`);
    if (doubts.length > 0)
        (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: doubts.join('; ') });
}
function provides(provider, need) {
    const { extension, classifier } = (0,facts/* artifactFile */.vd)(need);
    return provider.groupId === need.groupId && provider.extension === extension && provider.classifier === classifier;
}
/** Groups that poms of the same application use for the artifacts that nothing else gives a group. */
function groupsAskedFor(asking, applications) {
    const groups = new Map();
    for (const { pom, place } of asking) {
        for (const need of pom.needs) {
            const { extension, classifier } = (0,facts/* artifactFile */.vd)(need);
            const fits = (provider) => provider.extension === extension && provider.classifier === classifier;
            for (const provider of applications.find(place, need.groupId, need.artifactId, fits)) {
                if (provider.groupId !== undefined)
                    continue;
                // In another version an artifact can have had another group; without one, what is optional may be there by chance.
                if (need.version === undefined ? need.kind === 'optional' : need.version !== provider.version)
                    continue;
                groups.set(provider, (groups.get(provider) ?? new Set()).add(need.groupId));
            }
        }
    }
    return groups;
}
/** Leads an archive to those that its manifest names as its class path, relative to itself. Of them the runtime passes over what is not there. */
function linkByClassPath(pkg, manifest, place, byPlace) {
    for (const address of manifest.get('class-path')?.split(/\s+/) ?? []) {
        if (address === '' || address.length > 1000 || /^[a-z]+:|[?#]/i.test(address))
            continue;
        const to = byPlace.get(posix_.join(posix_.dirname(place), decode(address)));
        if (to && to !== pkg)
            pkg.edges.push({ to, kind: 'required' });
    }
}
/** Leads a Jenkins plugin to those that its manifest names: `name:version`, with `;resolution:=optional`. */
function linkByPlugins(pkg, manifest, place, applications) {
    const missing = [];
    for (const item of manifest.get('plugin-dependencies')?.split(',') ?? []) {
        const [, name, rest = ''] = /^\s*([\w.-]+):([^,]*)$/.exec(item) ?? [];
        if (name === undefined)
            continue;
        const optional = /;\s*resolution:=optional/.test(rest);
        const providers = applications.plugin(place, name);
        for (const { pkg: to } of providers)
            if (to !== pkg)
                pkg.edges.push({ to, kind: optional ? 'optional' : 'required' });
        if (providers.length === 0 && !optional)
            missing.push(name);
    }
    if (missing.length > 0)
        (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: `needs plugins that are not there: ${(0,shorten/* shorten */.m)(missing.sort())}` });
}
function decode(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/file-hashes.js
var file_hashes = __webpack_require__(19727);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var lib_purl = __webpack_require__(87514);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/url.js
var lib_url = __webpack_require__(45906);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/licence.js
/** Names and addresses of licences as poms and manifests write them, without case, punctuation and `the`, with the SPDX id that is meant. */
const CLEAR = [
    [
        /^(?:apache|asl|al) ?(?:software )?(?:licen[cs]e )?(?:version |v)?2(?: 0)?$|^apache(?: software)? licen[cs]e (?:version )?v? ?2 0$/,
        'Apache-2.0',
    ],
    [/apache org licenses license 2 0/, 'Apache-2.0'],
    [/^mit(?: licen[cs]e)?$|opensource org licenses mit\b/, 'MIT'],
    [/^mit 0$/, 'MIT-0'],
    [
        /^bsd (?:3 clause|licen[cs]e 3|3)$|^(?:new|revised|modified) bsd licen[cs]e$|^bsd 3 clause (?:new or revised )?licen[cs]e$|opensource org licenses bsd 3 clause/,
        'BSD-3-Clause',
    ],
    [
        /^bsd (?:2 clause|licen[cs]e 2|2)$|^simplified bsd licen[cs]e$|^bsd 2 clause licen[cs]e$|opensource org licenses bsd 2 clause/,
        'BSD-2-Clause',
    ],
    [/^(?:epl|eclipse public licen[cs]e)(?: version| v)? ?1 0$|eclipse org legal epl v10/, 'EPL-1.0'],
    [/^(?:epl|eclipse public licen[cs]e)(?: version| v)? ?2 0$|eclipse org legal epl (?:2 0|v20)/, 'EPL-2.0'],
    [/^(?:edl 1 0|eclipse distribution licen[cs]e(?: version| v)? ?1 0)$|eclipse org org documents edl v10/, 'BSD-3-Clause'],
    [/^cddl ?v?1 0$|^common development and distribution licen[cs]e (?:cddl )?(?:version |v)?1 0$/, 'CDDL-1.0'],
    [/^cddl ?v?1 1$/, 'CDDL-1.1'],
    [/^(?:mpl|mozilla public licen[cs]e)(?: version| v)? ?2 0$/, 'MPL-2.0'],
    [/^(?:mpl|mozilla public licen[cs]e)(?: version| v)? ?1 1$/, 'MPL-1.1'],
    [/^cc0(?: 1 0)?(?: universal)?$|^creative commons zero v1 0 universal$|creativecommons org publicdomain zero 1 0/, 'CC0-1.0'],
    [/^unlicense$/, 'Unlicense'],
    [/^isc(?: licen[cs]e)?$/, 'ISC'],
    [/^(?:upl|universal permissive licen[cs]e)(?: version| v)? ?1 0$/, 'UPL-1.0'],
    [/^epl 2 0 or gpl ?2 with classpath exception$/, 'EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0'],
];
/** The SPDX id of a licence where its name leaves no doubt; else the name. */
function licenceOf(name) {
    if (name.length > 200)
        return name;
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .replace(/\bthe\b/g, '')
        .replace(/ +/g, ' ')
        .trim();
    return CLEAR.find(([pattern]) => pattern.test(plain))?.[1] ?? name;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/package.js




/** An archive as a package. Its bytes are there to be seen, in another archive or not. */
function archivePackage(archive, identity, extension) {
    const { place, hashes, manifest, inner } = archive;
    const licence = licenceIn(identity.own?.pom, manifest);
    const supplier = supplierIn(identity.own?.pom, manifest);
    const starts = manifest.has('main-class');
    // One that is merely able to start, as some libraries are, is still a library.
    const isApplication = extension === 'war' ||
        extension === 'ear' ||
        (starts && (inner.length > 0 || manifest.has('class-path') || manifest.has('start-class')));
    return {
        ...coordinatesOf(identity, extension),
        place,
        hashes,
        distribution: (0,file_hashes/* fileAddress */.x)(place),
        // A runtime system executes what is in it as it is (BSI TR-03183-2, 3.2.6), whether it starts with it or is loaded as a library, which
        // the TR counts, too (8.1.4). Sources and documentation are not executed.
        deployable: {
            name: place.slice(place.lastIndexOf('/') + 1),
            executable: !NO_CODE.test(identity.classifier ?? ''),
            archive: true,
            structured: true,
        },
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        ...(isApplication && { kind: 'application' }),
        edges: [],
    };
}
/** Classifiers of archives without code that runs. */
const NO_CODE = /^(?:test-)?(?:sources|javadoc)$/;
/** Name, version and purl. Without a group there is no purl of Maven, and a name alone is not one of its packages. */
function coordinatesOf({ name, groupId, version, classifier }, extension) {
    if (!groupId)
        return { type: 'generic', name, ...(version && { version }) };
    const qualifiers = { classifier, type: extension === 'jar' ? undefined : extension };
    const purl = (0,lib_purl/* purlOf */.V)({ type: 'maven', namespace: groupId, name, version, qualifiers });
    return { type: 'maven', namespace: groupId, name, ...(version && { version }), purl };
}
/** A project whose classes were put into an archive, where they are no file of their own. */
function bundledPackage({ groupId, artifactId, version, entry, pom }, { place }) {
    const licence = licenceIn(pom, new Map());
    const supplier = supplierIn(pom, new Map());
    return {
        ...coordinatesOf({ name: artifactId, groupId, ...(version && { version }) }, 'jar'),
        place: `${place}!/${entry}`,
        bundled: true,
        hashes: [],
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        edges: [],
    };
}
/** Of several licences one may choose, or all count: a pom does not say, and a manifest has a list that is often a mere address. */
function licenceIn(pom, manifest) {
    const [first, second] = pom?.licences ?? [];
    if (first !== undefined)
        return second === undefined ? licenceOf(first) : undefined;
    const declared = manifest.get('bundle-license');
    if (declared === undefined || declared.length > 1000 || declared.includes(','))
        return undefined;
    const name = declared.replace(/\s*;.*$/, '').replace(/^"(.*)"$/, '$1');
    // What an address means is known of a few.
    const licence = licenceOf(name);
    return licence === name && /^https?:/.test(name) ? undefined : licence;
}
function supplierIn(pom, manifest) {
    const organization = pom?.organization;
    const name = organization?.name ?? manifest.get('implementation-vendor') ?? manifest.get('bundle-vendor');
    if (!name || name.length > 200 || /[${}]/.test(name))
        return undefined;
    const url = organization?.url === undefined ? undefined : (0,lib_url/* cleanUrl */.TG)(organization.url);
    return { name, ...(url && { url }) };
}

// EXTERNAL MODULE: ../core/lib/zip.js
var lib_zip = __webpack_require__(57255);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/manifest.js
/** Attributes that say something about the archive, in lower case. Others, such as lists of packages, can be long. */
const KNOWN = [
    'archiver-version',
    'automatic-module-name',
    'bundle-license',
    'bundle-symbolicname',
    'bundle-vendor',
    'bundle-version',
    'class-path',
    'created-by',
    'group-id',
    'implementation-title',
    'implementation-vendor',
    'implementation-vendor-id',
    'implementation-version',
    'main-class',
    'plugin-dependencies',
    'plugin-version',
    'short-name',
    'specification-title',
    'specification-vendor',
    'start-class',
];
/** Characters of an attribute that counts; a class path of a thousand archives has a tenth of that. */
const LONGEST = 512 * 1024;
const ATTRIBUTES = new Map(KNOWN.map((name) => [name, name]));
/**
 * Parses the main section of a manifest (JAR file specification). The sections of single files after it say nothing about the
 * archive. Lines that are no attributes are passed over.
 */
function parseManifest(content) {
    // A line is cut after 72 bytes, even inside of a character, so lines are joined before they are decoded.
    const section = mainSection(content)
        .toString('latin1')
        .replace(/^\xEF\xBB\xBF/, '')
        .replace(/(?:\r\n?|\n) /g, '');
    const attributes = new Map();
    for (const line of section.split(/\r\n?|\n/)) {
        const colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        // Case does not count in names.
        const name = ATTRIBUTES.get(line.slice(0, colon).trim().toLowerCase());
        const value = name &&
            Buffer.from(line.slice(colon + 1), 'latin1')
                .toString('utf8')
                .trim();
        if (name && value && value.length <= LONGEST)
            attributes.set(name, value);
    }
    return attributes;
}
function mainSection(content) {
    let end = content.length;
    for (const blank of ['\n\n', '\n\r\n', '\r\r']) {
        const at = content.subarray(0, end).indexOf(blank, 0, 'latin1');
        if (at >= 0)
            end = at;
    }
    return content.subarray(0, end);
}

// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/model.js
var model = __webpack_require__(98006);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/pom.js
var maven_pom = __webpack_require__(68831);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/poms.js + 2 modules
var maven_poms = __webpack_require__(77474);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/pom-facts.js




/** An archive has one pom, without the files around it when it was built. */
const NOTHING = {
    text: async () => undefined,
    names: async () => [],
    folders: async () => [],
    find: async () => [],
};
/** @returns `doubts` alone for a pom that is damaged: the archive is there all the same */
async function readPomFacts(text) {
    try {
        const pom = await (0,maven_pom/* parsePom */.A)({ file: 'pom.xml', text: text.replace(/^\uFEFF/, '') });
        const poms = new maven_poms/* Poms */.C(NOTHING);
        const lineage = await poms.lineage(pom);
        const { dependencies, gaps } = await new model/* Models */.B(poms).model(lineage);
        const { groupId, artifactId, version } = lineage;
        // A copy: texts that were cut out of the file would keep all of it in memory.
        return structuredClone({
            ...(groupId && { groupId }),
            ...(artifactId && { artifactId }),
            ...(version && { version }),
            needs: dependencies.flatMap(({ kind, groupId, artifactId, version, type, classifier }) => 
            // Nobody but its own build needs what its tests need.
            kind === 'required' || kind === 'optional'
                ? {
                    groupId,
                    artifactId,
                    type,
                    kind,
                    managed: version === undefined && lineage.missing !== undefined,
                    ...(version && { version }),
                    ...(classifier && { classifier }),
                }
                : []),
            doubts: lineage.missing ? [`inherits from ${(0,model/* coordinatesOf */.z)(lineage.missing)}, which is not there`, ...gaps] : gaps,
            licences: pom.licences,
            ...(pom.organization && { organization: pom.organization }),
        });
    }
    catch (error) {
        return { needs: [], doubts: [`its pom.xml cannot be read: ${(0,errors/* messageOf */.bD)(error).replace(/\.$/, '')}`], licences: [] };
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/publishers.js
const by = (groupId, artifact, evidence) => ({ groupId, artifact, ...evidence });
/** The first that fits counts. */
const PUBLISHERS = [
    by('org.springframework.boot', /^spring-boot(?:-.+)?$/, { module: 'spring.boot' }),
    by('org.springframework.security', /^spring-security-.+$/, { module: 'spring.security.' }),
    by('org.springframework', /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|core-test|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/, { module: 'spring.' }),
    by('org.springframework', /^spring-(?:aop|beans|context|context-support|core|expression|jdbc|jms|messaging|orm|oxm|test|tx|web|webmvc|websocket)$/, { folder: 'org/springframework/' }),
    by('org.springframework.kafka', /^spring-kafka(?:-test)?$/, { folder: 'org/springframework/kafka/' }),
    by('org.springframework.amqp', /^spring-(?:amqp|rabbit(?:-.+)?)$/, { folder: 'org/springframework/amqp/' }),
    by('org.springframework.batch', /^spring-batch-.+$/, { folder: 'org/springframework/batch/' }),
    by('org.springframework.integration', /^spring-integration-.+$/, { folder: 'org/springframework/integration/' }),
    by('org.springframework.session', /^spring-session-.+$/, { folder: 'org/springframework/session/' }),
    by('org.springframework.ws', /^spring-(?:ws-.+|xml)$/, { folder: 'org/springframework/' }),
    by('io.micrometer', /^micrometer-.+$/, { folder: 'io/micrometer/' }),
    by('io.projectreactor', /^reactor-core$/, { folder: 'reactor/core/' }),
    by('io.projectreactor.netty', /^reactor-netty(?:-.+)?$/, { module: 'reactor.netty' }),
    by('org.apache.kafka', /^(?:kafka|connect)-[a-z-]+$|^kafka(?:-streams-scala)?_2\.\d+$/, { folder: 'org/apache/kafka/' }),
    by('org.apache.kafka', /^kafka_2\.\d+$/, { folder: 'kafka/server/' }),
    by('org.apache.lucene', /^lucene-.+$/, { folder: 'org/apache/lucene/' }),
    by('org.apache.solr', /^solr-.+$/, { folder: 'org/apache/solr/' }),
    by('org.apache.poi', /^poi(?:-.+)?$/, { folder: 'org/apache/poi/' }),
    by('org.apache.tomcat.embed', /^tomcat-embed-(?:core|el|jasper|websocket)$/, { folder: 'org/apache/' }),
    by('org.apache.tomcat', /^tomcat-(?:annotations-api|api|catalina|coyote|dbcp|el-api|jasper|jasper-el|jdbc|jni|jsp-api|juli|servlet-api|util|util-scan|websocket)$/, { folder: 'org/apache/' }),
    by('org.apache.groovy', /^groovy(?:-.+)?$/, { module: 'org.apache.groovy' }),
    by('org.bouncycastle', /^bc(?:pg|pkix|prov|util|tls|mail|jmail|mls)-(?:ext-)?(?:debug-)?(?:jdk\d\w*on|jdk14|lts8on|fips)$/, {
        folder: 'org/bouncycastle/',
    }),
    by('org.ow2.asm', /^asm(?:-(?:analysis|commons|tree|util))?$/, { folder: 'org/objectweb/asm/', from: 4 }),
    by('asm', /^asm(?:-(?:all|analysis|attrs|commons|tree|util|xml))?$/, { folder: 'org/objectweb/asm/' }),
    by('org.aspectj', /^aspectj(?:rt|tools|weaver)$/, { folder: 'org/aspectj/' }),
    by('org.hibernate.orm', /^hibernate-.+$/, { module: 'org.hibernate.orm.', from: 6 }),
    by('org.hibernate', /^hibernate-(?:core|entitymanager|envers|ehcache|jcache|c3p0|hikaricp|java8|spatial|testing)$/, {
        folder: 'org/hibernate/',
    }),
    by('org.hibernate.common', /^hibernate-commons-annotations$/, { folder: 'org/hibernate/' }),
    by('net.java.dev.jna', /^jna(?:-platform)?$/, { folder: 'com/sun/jna/' }),
    by('org.lz4', /^lz4-java$/, { folder: 'net/jpountz/' }),
    by('com.github.ben-manes.caffeine', /^caffeine$/, { folder: 'com/github/benmanes/caffeine/' }),
    by('org.checkerframework', /^checker-qual$/, { folder: 'org/checkerframework/' }),
    by('org.pcollections', /^pcollections$/, { folder: 'org/pcollections/' }),
    by('org.scala-lang.modules', /^scala-(?:collection-compat|java8-compat|parser-combinators|xml|parallel-collections|asm)_2\.\d+$/, {
        folder: 'scala/',
    }),
    by('org.scala-lang', /^scala-(?:compiler|library|reflect)$/, { folder: 'scala/' }),
    by('org.apache.hadoop', /^hadoop-client-(?:api|minicluster|runtime)$/, { folder: 'org/apache/hadoop/' }),
    by('com.squareup.okhttp3', /^okhttp(?:-.+)?$|^logging-interceptor$/, { folder: 'okhttp3/' }),
    by('com.squareup.okio', /^okio(?:-jvm)?$/, { folder: 'okio/' }),
    by('com.squareup.retrofit2', /^retrofit$|^converter-.+$/, { folder: 'retrofit2/' }),
    by('org.jetbrains.kotlin', /^kotlin-(?:stdlib(?:-.+)?|reflect)$/, { folder: 'kotlin/', vendor: 'JetBrains' }),
    by('org.jetbrains.kotlinx', /^kotlinx-.+$/, { folder: 'kotlinx/' }),
    by('io.grpc', /^grpc-.+$/, { folder: 'io/grpc/' }),
    by('io.opentelemetry.semconv', /^opentelemetry-semconv(?:-.+)?$/, { folder: 'io/opentelemetry/semconv/' }),
    by('io.opentelemetry', /^opentelemetry-.+$/, { folder: 'io/opentelemetry/' }),
    by('io.github.resilience4j', /^resilience4j-.+$/, { folder: 'io/github/resilience4j/' }),
    by('io.reactivex.rxjava3', /^rxjava$/, { folder: 'io/reactivex/rxjava3/' }),
    by('io.reactivex.rxjava2', /^rxjava$/, { folder: 'io/reactivex/' }),
    by('org.reactivestreams', /^reactive-streams(?:-.+)?$/, { folder: 'org/reactivestreams/' }),
    by('com.graphql-java', /^graphql-java$/, { folder: 'graphql/' }),
    by('com.graphql-java', /^java-dataloader$/, { folder: 'org/dataloader/' }),
    by('org.postgresql', /^postgresql$/, { folder: 'org/postgresql/' }),
    by('com.mysql', /^mysql-connector-j$/, { folder: 'com/mysql/' }),
    by('mysql', /^mysql-connector-java$/, { folder: 'com/mysql/' }),
    by('org.junit.jupiter', /^junit-jupiter(?:-.+)?$/, { vendor: 'junit.org' }),
    by('org.junit.platform', /^junit-platform-.+$/, { vendor: 'junit.org' }),
    by('org.apiguardian', /^apiguardian-api$/, { folder: 'org/apiguardian/' }),
    by('org.opentest4j', /^opentest4j$/, { folder: 'org/opentest4j/' }),
    by('org.mockito', /^mockito-.+$/, { folder: 'org/mockito/' }),
    by('junit', /^junit$/, { folder: 'junit/framework/' }),
    by('org.hamcrest', /^hamcrest(?:-(?:all|core|library))?$/, { folder: 'org/hamcrest/' }),
    by('org.testcontainers', /^testcontainers$/, { folder: 'org/testcontainers/' }),
    by('org.wiremock', /^wiremock(?:-standalone)?$/, { folder: 'wiremock/' }),
    by('org.thymeleaf', /^thymeleaf(?:-spring\d)?$/, { folder: 'org/thymeleaf/' }),
    by('org.attoparser', /^attoparser$/, { folder: 'org/attoparser/' }),
    by('org.unbescape', /^unbescape$/, { folder: 'org/unbescape/' }),
    by('org.hibernate.models', /^hibernate-models$/, { folder: 'org/hibernate/models/' }),
    by('org.apache.ant', /^ant(?:-.+)?$/, { folder: 'org/apache/tools/ant/' }),
    by('org.apache.ivy', /^ivy$/, { folder: 'org/apache/ivy/' }),
    by('org.eclipse.jdt', /^ecj$/, { folder: 'org/eclipse/jdt/' }),
    by('co.elastic.clients', /^elasticsearch-java$/, { folder: 'co/elastic/clients/' }),
    by('org.opensearch.client', /^opensearch-java$/, { folder: 'org/opensearch/client/' }),
    by('com.h2database', /^h2$/, { folder: 'org/h2/' }),
    by('org.objenesis', /^objenesis$/, { folder: 'org/objenesis/' }),
    by('info.picocli', /^picocli$/, { folder: 'picocli/' }),
    by('io.perfmark', /^perfmark-.+$/, { folder: 'io/perfmark/' }),
    by('org.seleniumhq.selenium', /^selenium-.+$/, { folder: 'org/openqa/selenium/' }),
    by('com.google.dagger', /^dagger$/, { folder: 'dagger/', from: 2 }),
    by('org.codehaus.groovy', /^groovy(?:-.+)?$/, { module: 'org.codehaus.groovy' }),
    by('aopalliance', /^aopalliance$/, { folder: 'org/aopalliance/' }),
    by('antlr', /^antlr$/, { folder: 'antlr/' }),
    by('dom4j', /^dom4j$/, { folder: 'org/dom4j/' }),
    by('javax.servlet', /^servlet-api$/, { folder: 'javax/servlet/' }),
    by('com.mchange', /^c3p0$/, { folder: 'com/mchange/' }),
    by('org.python', /^jython(?:-standalone)?$/, { folder: 'org/python/' }),
    by('xerces', /^xercesImpl$/, { folder: 'org/apache/xerces/' }),
    by('xalan', /^(?:xalan|serializer)$/, { folder: 'org/apache/' }),
    by('xml-apis', /^xml-apis(?:-ext)?$/, { folder: 'org/w3c/' }),
];
/** The group of an archive that says no coordinates, by its name and what is in it. */
function publisherOf({ name, version = '' }, manifest, zip) {
    const module = manifest.get('automatic-module-name');
    const major = Number.parseInt(version, 10);
    return PUBLISHERS.find(({ artifact, from = 0, module: start, folder, vendor }) => artifact.test(name) &&
        (from === 0 || major >= from) &&
        ((start !== undefined && module?.startsWith(start)) ||
            (vendor !== undefined && manifest.get('implementation-vendor') === vendor) ||
            (folder !== undefined && hasFolder(zip, folder))))?.groupId;
}
function hasFolder(zip, folder) {
    const start = Buffer.from(folder);
    let found = false;
    zip.entries((bytes, from, to) => {
        found ||=
            to - from > start.length && bytes[from] === start[0] && bytes.compare(start, 0, start.length, from, from + start.length) === 0;
        return false;
    });
    return found;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/archive/read.js








/** Bounds of one archive on disk with all that is in it. Nothing real is near them. */
const MOST_ENTRIES = 1_000_000;
const MOST_INNER = 100_000;
const DEEPEST = 8;
const LARGEST_TEXT = 8 * 1024 * 1024;
/** Bytes of manifests and poms. */
const MOST_TEXT = 64 * 1024 * 1024;
/** Bytes of archives in archives, each counted at every level. */
const MOST_INSIDE = 4 * 1024 * 1024 * 1024;
/** How many times the packed size of an archive is unpacked: an archive is packed already, unless all in it is merely stored. */
const MOST_RATIO = 100;
/** Bytes of unpacked archives in memory at once. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
/**
 * Reads what a Java archive says of itself and of the archives in it.
 * @returns undefined for what is no zip file
 * @throws INSTALLED_INVALID for one that is damaged or that has more in it than is read
 */
async function readArchive(place, content) {
    const budget = { entries: MOST_ENTRIES, inner: MOST_INNER, text: MOST_TEXT, inside: MOST_INSIDE };
    return read(place, content, budget, 0, 0);
}
async function read(place, content, budget, depth, unpacked) {
    try {
        const zip = lib_zip/* Zip */.qQ.open(content);
        if (!zip) {
            if ((0,lib_zip/* startsAsZip */.x3)(content))
                throw new lib_zip/* ZipFault */.Ed('is cut off: it has no end');
            return undefined;
        }
        return await new ArchiveReader(place, zip, budget, depth, unpacked).read(content);
    }
    catch (error) {
        if (error instanceof lib_zip/* ZipFault */.Ed)
            throw (0,damaged/* damaged */.q)(place, `${error.message}.`);
        throw error;
    }
}
class ArchiveReader {
    #place;
    #zip;
    #budget;
    #depth;
    #unpacked;
    #doubts = [];
    #manifest = new Map();
    #texts = new Map();
    #inner = [];
    constructor(place, zip, budget, depth, unpacked) {
        this.#place = place;
        this.#zip = zip;
        this.#budget = budget;
        this.#depth = depth;
        this.#unpacked = unpacked;
    }
    async read(content) {
        this.#spend('entries', this.#zip.count, 'entries');
        const isAar = (0,extension/* extensionOf */.j)(this.#place) === 'aar';
        for (const entry of this.#zip.entries(isWanted)) {
            if (!lib_zip/* Zip */.qQ.isReadable(entry))
                this.#doubts.push(`${entry.name} in it is ${entry.encrypted ? 'encrypted' : `packed in a way (${entry.method}) that is not read`}`);
            else if (entry.name === 'META-INF/MANIFEST.MF')
                this.#manifest = parseManifest(this.#text(entry));
            else if (/\/pom\.(?:properties|xml)$/.test(entry.name))
                this.#descriptor(entry);
            // The classes of an Android library are in an archive of their own.
            else if (!(isAar && entry.name === 'classes.jar'))
                await this.#archive(entry);
        }
        const descriptors = await this.#descriptors();
        const groupId = publisherOf(nameOf(this.#place, this.#manifest), this.#manifest, this.#zip);
        return {
            place: this.#place,
            hashes: (0,file_hashes/* fileHashes */.t)(content),
            manifest: this.#manifest,
            descriptors,
            ...(groupId && { groupId }),
            inner: this.#inner,
            doubts: this.#doubts,
        };
    }
    #spend(what, amount, unit) {
        this.#budget[what] -= amount;
        if (this.#budget[what] < 0)
            throw new lib_zip/* ZipFault */.Ed(`has more in it than is read: ${unit}`);
    }
    #text(entry) {
        if (entry.size > LARGEST_TEXT)
            throw new lib_zip/* ZipFault */.Ed(`has more in it than is read: ${entry.name.slice(0, 200)} of ${entry.size} bytes`);
        this.#spend('text', entry.size, `manifests and poms of more than ${MOST_TEXT} bytes`);
        return this.#zip.read(entry, LARGEST_TEXT);
    }
    #descriptor(entry) {
        // Of two entries of one name the runtime takes the last.
        this.#texts.set(entry.name, { entry, text: this.#text(entry).toString('utf8') });
    }
    async #archive(entry) {
        const place = `${this.#place}!/${entry.name}`;
        if (this.#depth === DEEPEST)
            throw new lib_zip/* ZipFault */.Ed(`has more than ${DEEPEST} archives in each other`);
        this.#spend('inner', 1, `more than ${MOST_INNER} archives`);
        this.#spend('inside', entry.size, `archives of more than ${MOST_INSIDE} bytes`);
        const unpacked = this.#unpacked + (entry.method === 0 ? 0 : entry.size);
        if (unpacked > MOST_UNPACKED || entry.size > 1024 * 1024 + entry.packed * MOST_RATIO)
            throw new lib_zip/* ZipFault */.Ed(`has more in it than is read: ${entry.name.slice(0, 200)} of ${entry.size} bytes`);
        const archive = await read(place, this.#zip.read(entry, entry.size), this.#budget, this.#depth + 1, unpacked);
        if (archive)
            this.#inner.push(archive);
        else
            this.#doubts.push(`${entry.name.slice(0, 200)} in it has the name of an archive and is none`);
    }
    async #descriptors() {
        const descriptors = [];
        const folders = new Set([...this.#texts.keys()].map((name) => name.slice(0, name.lastIndexOf('/'))));
        for (const folder of folders) {
            const properties = this.#texts.get(`${folder}/pom.properties`);
            const xml = this.#texts.get(`${folder}/pom.xml`);
            const pom = xml && (await readPomFacts(xml.text));
            descriptors.push(descriptorOf(folder, propertiesOf(properties?.text ?? ''), pom, (properties ?? xml)?.entry.name));
        }
        return descriptors;
    }
}
/** Group and artifact are also the names of the folders. What is a template that nobody has filled in says nothing. */
function descriptorOf(folder, properties, pom, entry) {
    const [groupFolder = '', artifactFolder = ''] = folder.split('/').slice(-2);
    const value = (key) => {
        return [properties.get(key), pom?.[key]].find((text) => text !== undefined && /^[^\s${}@]{1,500}$/.test(text));
    };
    const version = value('version');
    return {
        groupId: value('groupId') ?? groupFolder,
        artifactId: value('artifactId') ?? artifactFolder,
        ...(version && { version }),
        entry,
        ...(pom && { pom }),
    };
}
/** The simple lines of a Java properties file, of which Maven writes no others. */
function propertiesOf(text) {
    const properties = new Map();
    for (const line of text.split(/\r\n?|\n/)) {
        const [, key, value] = /^\s*(groupId|artifactId|version)\s*[=:]\s*(\S.*)$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            properties.set(key, value.trimEnd().replace(/\\([:=# \\])/g, '$1'));
    }
    return properties;
}
const MANIFEST = Buffer.from('META-INF/MANIFEST.MF');
const POMS = [Buffer.from('/pom.properties'), Buffer.from('/pom.xml')];
const isAt = (bytes, at, text) => bytes[at] === text[0] && bytes.compare(text, 0, text.length, at, at + text.length) === 0;
/** Decided without a string for nearly all of what can be 10^6 names. */
function isWanted(bytes, start, end) {
    const length = end - start;
    if (length === MANIFEST.length && isAt(bytes, start, MANIFEST))
        return true;
    if (bytes[end - 4] === 0x2e && length > 4 && (0,extension/* extensionOf */.j)(bytes.toString('latin1', end - 4, end)) !== undefined)
        return true;
    // Also where classes of others were unpacked into, such as `WEB-INF/classes/META-INF/maven/`.
    return POMS.some((pom) => length > pom.length &&
        isAt(bytes, end - pom.length, pom) &&
        /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/[^/]+$/.test(bytes.toString('latin1', start, end)));
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/installed.js









/** Java archives that are installed: each with those in it, and with what was put into it. */
const javaArchives = () => {
    const archives = [];
    const gaps = [];
    return {
        async take({ path }, content) {
            const archive = await readArchive(path, content);
            if (archive)
                archives.push(archive);
            else if (!(0,extension/* isShared */.y)((0,extension/* extensionOf */.j)(path)))
                gaps.push(`${path} has the name of a Java archive and is none`);
        },
        conclude: () => ({ packages: packagesOf(archives.sort((a, b) => (0,graph/* byText */.z)(a.place, b.place))), gaps: gaps.sort(graph/* byText */.z) }),
    };
};
function packagesOf(archives) {
    const applications = new Applications();
    const subjects = [];
    const byPlace = new Map();
    const open = archives.map((archive) => ({ archive })).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
        const { archive, outer } = next;
        const pkg = addArchive(archive, applications, subjects);
        byPlace.set(archive.place, pkg);
        outer?.edges.push({ to: pkg, kind: 'contains' });
        open.push(...archive.inner.map((inner) => ({ archive: inner, outer: pkg })).reverse());
    }
    adoptGroups(subjects, applications);
    for (const subject of subjects)
        installed_link(subject, applications, byPlace);
    return subjects.map(({ pkg }) => pkg);
}
/** Adds an archive and what was put into it. */
function addArchive(archive, applications, subjects) {
    const { place, manifest, descriptors, doubts } = archive;
    const file = parseFileName(place);
    const identity = identify(archive, file);
    const extension = file.extension === 'jpi' ? 'hpi' : file.extension;
    const pkg = archivePackage(archive, identity, extension);
    if (doubts.length > 0)
        (0,gap/* addGap */.E)(pkg, { state: 'incomplete', reason: doubts.join('; ') });
    const { name: artifactId, groupId, version, classifier, own } = identity;
    const known = { ...(groupId && { groupId }), ...(version && { version }), ...(classifier && { classifier }) };
    applications.add({ artifactId, ...known, extension, pkg }, containerOf(place));
    subjects.push({ pkg, place, manifest, ...(own?.pom && { pom: own.pom }) });
    for (const descriptor of descriptors) {
        if (descriptor === own)
            continue;
        const inside = bundledPackage(descriptor, archive);
        pkg.edges.push({ to: inside, kind: 'contains' });
        const { groupId, artifactId, version, pom } = descriptor;
        const provider = { groupId, artifactId, ...(version && { version }), extension: 'jar', pkg: inside };
        // It is nearest to the archive itself, and on the class path of those beside it.
        applications.add(provider, `${place}!`);
        applications.add(provider, containerOf(place));
        subjects.push({ pkg: inside, place, ...(pom && { pom }) });
    }
    return pkg;
}
/** Where an archive does not say its group, those that need it may: an application has what its poms ask for. */
function adoptGroups(subjects, applications) {
    const asking = subjects.flatMap(({ pom, place }) => (pom ? { pom, place } : []));
    for (const [provider, groups] of groupsAskedFor(asking, applications)) {
        const [groupId, other] = groups;
        if (groupId === undefined || other !== undefined)
            continue;
        provider.groupId = groupId;
        const { artifactId: name, version, classifier, extension, pkg } = provider;
        Object.assign(pkg, coordinatesOf({ name, groupId, ...(version && { version }), ...(classifier && { classifier }) }, extension));
    }
}
function installed_link({ pkg, place, pom, manifest }, applications, byPlace) {
    if (pkg.type === 'generic')
        (0,gap/* addGap */.E)(pkg, { state: 'unknown', reason: 'nothing says which package of Maven it is, if it is one' });
    if (pom)
        linkByPom(pkg, pom, place, applications);
    if (manifest) {
        linkByClassPath(pkg, manifest, place, byPlace);
        linkByPlugins(pkg, manifest, place, applications);
    }
    if (!pom && !manifest?.has('plugin-dependencies'))
        (0,gap/* addGap */.E)(pkg, { state: 'unknown', reason: 'it does not say what it needs' });
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
