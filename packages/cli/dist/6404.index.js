export const id = 6404;
export const ids = [6404];
export const modules = {

/***/ 36404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enrich: () => (/* binding */ enrich)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/enrich/wanted.js
/** Packages of lockfiles whose licence nothing has said yet, by full name and version. */
class Wanted {
    #packages = new Map();
    #found = 0;
    constructor(packages) {
        for (const pkg of packages) {
            // What is made here has no other copy.
            if (pkg.licence !== undefined || pkg.version === undefined || pkg.folder !== undefined)
                continue;
            const versions = this.#packages.get(fullName(pkg)) ?? new Map();
            this.#packages.set(fullName(pkg), versions);
            const same = versions.get(pkg.version);
            if (same)
                same.push(pkg);
            else
                versions.set(pkg.version, [pkg]);
        }
    }
    /** How many packages have got a licence. */
    get found() {
        return this.#found;
    }
    /** How many names are still wanted. */
    get size() {
        return this.#packages.size;
    }
    has(name, version) {
        const versions = this.#packages.get(name);
        return versions !== undefined && (version === undefined || versions.has(version));
    }
    /** Gives the packages of this name and version what the copy declares, and wants them no longer. */
    take({ name, version, licence, supplier }) {
        if (name === undefined || version === undefined)
            return;
        const versions = this.#packages.get(name);
        for (const pkg of versions?.get(version) ?? []) {
            if (licence) {
                pkg.licence = licence;
                this.#found++;
            }
            if (supplier)
                pkg.supplier ??= supplier;
        }
        versions?.delete(version);
        if (versions?.size === 0)
            this.#packages.delete(name);
    }
}
const fullName = ({ namespace, name }) => (namespace ? `${namespace}/${name}` : name);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/enrich/enrich.js


const COPIES = {
    npm: async () => (await __webpack_require__.e(/* import() */ 7069).then(__webpack_require__.bind(__webpack_require__, 17069))).nodeModules,
    pypi: async () => (await __webpack_require__.e(/* import() */ 2819).then(__webpack_require__.bind(__webpack_require__, 32819))).virtualenv,
    gem: async () => (await __webpack_require__.e(/* import() */ 7721).then(__webpack_require__.bind(__webpack_require__, 77721))).bundle,
    cargo: async () => (await __webpack_require__.e(/* import() */ 5125).then(__webpack_require__.bind(__webpack_require__, 85125))).crates,
};
/** Files read at the same time. */
const PARALLEL = 16;
/**
 * Gives packages of lockfiles, which mostly say no licences, the licence and the supplier that an installed copy beside the
 * lockfile declares, where name and version agree. A copy that cannot be read declares nothing: the lockfile is what counts.
 * @returns how many packages have got a licence
 */
async function enrich(readings, tree) {
    let found = 0;
    for (const [type, load] of Object.entries(COPIES)) {
        const own = readings.filter(({ packages }) => packages.some((pkg) => pkg.type === type && lacksLicence(pkg)));
        if (own.length === 0)
            continue;
        const wanted = new Wanted(own.flatMap(({ packages }) => packages.filter((pkg) => pkg.type === type)));
        const copies = await load();
        for (const base of basesOf(own)) {
            let open = [];
            const readAll = async () => {
                const files = open;
                open = [];
                for (const declared of await Promise.all(files.map((file) => declaredIn(file, copies, tree))))
                    if (declared)
                        wanted.take(declared);
            };
            try {
                for await (const file of copies.find(wanted, tree, base)) {
                    open.push(file);
                    if (open.length === PARALLEL)
                        await readAll();
                }
            }
            catch {
                // A folder that cannot be seen has no copies for us.
            }
            await readAll();
        }
        found += wanted.found;
    }
    return found;
}
const lacksLicence = ({ licence, folder, version }) => licence === undefined && folder === undefined && version !== undefined;
/** Folders of lockfiles and of the projects in them. */
const basesOf = (readings) => new Set(readings.flatMap(({ file, packages }) => [
    posix_.dirname(file),
    ...packages.flatMap(({ folder }) => (folder === undefined || folder.startsWith('..') ? [] : [folder])),
]));
async function declaredIn(file, copies, tree) {
    try {
        const text = await tree.text(file);
        return text === undefined ? undefined : await copies.read(file, text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
