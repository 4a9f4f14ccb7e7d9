export const id = 9489;
export const ids = [9489];
export const modules = {

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mavenReader: () => (/* binding */ mavenReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(123);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2085);
/* harmony import */ var _poms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5425);




/** Reads each `pom.xml` as the project that Maven makes of it, as far as the source alone can say. */
const mavenReader = {
    read: async ({ file }, tree) => {
        const { poms, models } = sourceOf(tree);
        return new ProjectReader(poms, models).read(file);
    },
    // Every pom is read as a lockfile.
    asks: () => false,
};
/** What was parsed of a source: a parent is read once for all its children. */
const sources = new WeakMap();
function sourceOf(tree) {
    const known = sources.get(tree);
    if (known)
        return known;
    const poms = new _poms_js__WEBPACK_IMPORTED_MODULE_1__/* .Poms */ .C(tree);
    const source = { poms, models: new _model_js__WEBPACK_IMPORTED_MODULE_2__/* .Models */ .B(poms) };
    sources.set(tree, source);
    return source;
}
/** Gathers the packages of one pom, and of modules whose file has another name, so that they are not found by themselves. */
class ProjectReader {
    #poms;
    #models;
    #packages = new Map();
    #open = [];
    #seen = new Set();
    constructor(poms, models) {
        this.#poms = poms;
        this.#models = models;
    }
    /** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT */
    async read(file) {
        const pom = (await this.#poms.at(file));
        const root = this.#project(await this.#poms.lineage(pom));
        this.#visit(pom);
        for (let next = this.#open.pop(); next; next = this.#open.pop())
            await this.#connect(next);
        return { file, root, packages: [...this.#packages.values()], abandoned: [] };
    }
    #visit(pom) {
        if (this.#seen.has(pom))
            return;
        this.#seen.add(pom);
        this.#open.push(pom);
    }
    async #connect(pom) {
        const lineage = await this.#poms.lineage(pom);
        const { modules, dependencies, gaps: known } = await this.#models.model(lineage);
        const own = this.#project(lineage);
        const gaps = lineage.missing ? [`inherits from ${(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .coordinatesOf */ .z)(lineage.missing)}, which is not in the source`, ...known] : [...known];
        for (const module of modules) {
            const place = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(pom.folder, module));
            const file = /\.xml$/.test(place) ? place : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(place, 'pom.xml');
            const other = await this.#poms.at(file);
            if (!other)
                gaps.push(`its module ${module.slice(0, 80)} is not in the source`);
            else {
                own.edges.push({ to: this.#project(await this.#poms.lineage(other)), kind: 'contains' });
                if (!(await this.#poms.isListed(file)))
                    this.#visit(other);
            }
        }
        for (const dependency of dependencies) {
            const { groupId, artifactId, version } = dependency;
            const inSource = version === undefined ? undefined : await this.#poms.find(groupId, artifactId, version);
            const to = inSource ? this.#project(inSource) : this.#add((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .externalFacts */ .j7)(dependency));
            if (to !== own)
                own.edges.push({ to, kind: dependency.kind });
        }
        if (gaps.length > 0)
            own.gap = { state: 'incomplete', reason: gaps.join('; ') };
    }
    #project(lineage) {
        return this.#add((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFacts */ .Pr)(lineage), lineage.pom.file);
    }
    #add(facts, key = `${facts.purl}\n${facts.gap?.reason}`) {
        const known = this.#packages.get(key);
        if (known)
            return known;
        const pkg = { ...facts, edges: [] };
        this.#packages.set(key, pkg);
        return pkg;
    }
}


/***/ })

};
