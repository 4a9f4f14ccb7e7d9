export const id = 6092;
export const ids = [6092];
export const modules = {

/***/ 24201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BUILT_IN_MAP)
/* harmony export */ });
const C5 = {
    en: 'BSI, C5 criteria catalogue for cloud computing',
    de: 'BSI, Kriterienkatalog Cloud Computing (C5)',
    fr: 'BSI, catalogue de crit\u00e8res C5 pour l\u2019informatique en nuage',
};
/** The map that every report shows. Numbers alone, since most of the texts may not be copied. */
const BUILT_IN_MAP = {
    version: 1,
    id: 'sovereign-actions',
    title: { en: 'Regulations and standards', de: 'Regelwerke und Normen', fr: 'R\u00e9glementations et normes' },
    sources: {
        'C5:2020': { title: C5, edition: '2020' },
        'C5:2026': {
            title: C5,
            edition: '2026, 1.0.1 (2026-04-07)',
            note: {
                en: 'Numbers as in copies of the final text; not compared with the original of the BSI.',
                de: 'Nummern wie in Abschriften der Endfassung; mit dem Original des BSI nicht verglichen.',
                fr: 'Num\u00e9ros relev\u00e9s dans des copies du texte d\u00e9finitif, sans comparaison avec l\u2019original du BSI.',
            },
        },
        'C5:2025': {
            title: C5,
            edition: '2025',
            note: {
                en: 'The draft of C5:2026, for numbers that were not seen in the final text, which may count them otherwise.',
                de: 'Der Entwurf von C5:2026, f\u00fcr Nummern, die in der Endfassung nicht nachgesehen wurden; sie kann sie anders z\u00e4hlen.',
                fr: 'Le projet de C5:2026, pour les num\u00e9ros non relev\u00e9s dans le texte d\u00e9finitif, qui peut les num\u00e9roter autrement.',
            },
        },
        SecNumCloud: {
            title: {
                en: 'ANSSI, requirements for providers of cloud services',
                de: 'ANSSI, Anforderungen an Anbieter von Cloud-Diensten',
                fr: 'ANSSI, prestataires de services d\u2019informatique en nuage, r\u00e9f\u00e9rentiel d\u2019exigences',
            },
            edition: '3.2',
        },
        DORA: {
            title: {
                en: 'Delegated Regulation (EU) 2024/1774 under Regulation (EU) 2022/2554',
                de: 'Delegierte Verordnung (EU) 2024/1774 zur Verordnung (EU) 2022/2554',
                fr: 'R\u00e8glement d\u00e9l\u00e9gu\u00e9 (UE) 2024/1774 au titre du r\u00e8glement (UE) 2022/2554',
            },
        },
        NIS2: {
            title: {
                en: 'Implementing Regulation (EU) 2024/2690 under Directive (EU) 2022/2555, annex',
                de: 'Durchf\u00fchrungsverordnung (EU) 2024/2690 zur Richtlinie (EU) 2022/2555, Anhang',
                fr: 'R\u00e8glement d\u2019ex\u00e9cution (UE) 2024/2690 au titre de la directive (UE) 2022/2555, annexe',
            },
        },
        'ISO/IEC 27001': {
            title: { en: 'ISO/IEC 27001, annex A', de: 'ISO/IEC 27001, Anhang A', fr: 'ISO/IEC 27001, annexe A' },
            edition: '2022',
        },
    },
    requirements: [
        {
            evidence: ['change', 'approvals'],
            supports: {
                'C5:2020': ['DEV-05', 'DEV-07', 'DEV-08', 'DEV-09'],
                'C5:2026': ['DEV-08.02B', 'DEV-09.02B', 'DEV-10.01B'],
                SecNumCloud: ['12.2', '14.2.a', '14.2.b'],
                DORA: ['16(2)', '17(1)(a)\u2013(d)'],
                NIS2: ['6.4.1', '6.4.2'],
                'ISO/IEC 27001': ['A.8.4', 'A.8.32'],
            },
        },
        {
            evidence: ['sbom'],
            supports: {
                'C5:2026': ['DEV-13.01B', 'DEV-13.02B', 'DEV-14.02B'],
                SecNumCloud: ['8.1', '14.2.c'],
                DORA: ['10(2)(d)'],
                NIS2: ['6.1.2.c', '12.4.1'],
                'ISO/IEC 27001': ['A.5.21', 'A.8.8'],
            },
        },
        {
            evidence: ['signature'],
            supports: {
                'C5:2020': ['DEV-08'],
                'C5:2026': ['DEV-09.01B', 'DEV-14.03B'],
                SecNumCloud: ['10.4.a', '12.10'],
                DORA: ['6', '16(7)'],
                NIS2: ['9.2'],
                'ISO/IEC 27001': ['A.8.19', 'A.8.24'],
            },
        },
        {
            evidence: ['provenance'],
            supports: {
                'C5:2020': ['DEV-07', 'DEV-08'],
                'C5:2026': ['DEV-08.02B', 'DEV-09.02AC', 'DEV-12.01B'],
                SecNumCloud: ['14.2.c', '14.4'],
                DORA: ['16'],
                NIS2: ['6.2.2'],
                'ISO/IEC 27001': ['A.8.25', 'A.8.31'],
            },
        },
        {
            evidence: ['plan'],
            supports: {
                'C5:2020': ['DEV-03', 'DEV-05', 'DEV-06'],
                'C5:2026': ['DEV-06.01B', 'DEV-10.01B'],
                'C5:2025': ['COS-03.03B'],
                SecNumCloud: ['12.2', '14.2.b', '17.5'],
                DORA: ['13(1)(h)', '17(1)(d)', '17(1)(h)'],
                NIS2: ['6.3.1', '6.4.2'],
                'ISO/IEC 27001': ['A.8.9', 'A.8.32'],
            },
        },
        {
            evidence: ['trail'],
            supports: {
                'C5:2020': ['OPS-10', 'OPS-12', 'OPS-14', 'OPS-15'],
                'C5:2026': ['OPS-14.01B', 'OPS-15.01B\u2013OPS-15.03B', 'OPS-15.02AC'],
                SecNumCloud: ['12.6.a', '12.6.c', '12.7.a', '12.7.c', '12.7.d', '12.8.b', '16.6.a'],
                DORA: ['12(1)', '12(2)(a)', '12(2)(c)(iii)', '12(2)(d)'],
                NIS2: ['3.2.1\u20133.2.6'],
                'ISO/IEC 27001': ['A.5.28', 'A.8.15\u2013A.8.17'],
            },
        },
        {
            evidence: ['keys'],
            supports: {
                'C5:2020': ['CRY-01', 'CRY-03', 'CRY-04'],
                'C5:2026': ['CRY-17.01B', 'CRY-17.02B'],
                'C5:2025': ['CRY-05', 'CRY-07.01B', 'CRY-10.01B', 'CRY-18', 'CRY-19'],
                SecNumCloud: ['10.1', '10.5.a\u2013d'],
                DORA: ['6', '7(1)\u2013(3)'],
                NIS2: ['9.2.c (v)', '9.2.c (xi)'],
                'ISO/IEC 27001': ['A.8.24'],
            },
        },
        {
            evidence: ['package'],
            supports: {
                'C5:2020': ['OPS-12', 'OPS-14'],
                'C5:2026': ['OPS-14.01B', 'OPS-15.02AC'],
                SecNumCloud: ['12.7.a', '12.7.d', '16.6.a'],
                DORA: ['12(2)(d)'],
                NIS2: ['3.2.5'],
                'ISO/IEC 27001': ['A.5.28', 'A.5.33'],
            },
        },
    ],
};


/***/ }),

/***/ 26092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fJ: () => (/* binding */ parseControlMap),
/* harmony export */   iK: () => (/* binding */ MAX_MAP_BYTES),
/* harmony export */   oy: () => (/* binding */ isMapPath),
/* harmony export */   readControlFiles: () => (/* binding */ readControlFiles),
/* harmony export */   xG: () => (/* binding */ MAX_MAPS)
/* harmony export */ });
/* unused harmony export mapPath */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77958);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96038);
/* harmony import */ var _built_in_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24201);




const MAX_MAP_BYTES = 256 * 1024;
/** In one package. */
const MAX_MAPS = 8;
const invalid = (message, details = []) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceError */ .K)('CONTROLS_INVALID', message, 'Correct each place that is listed; the schema is docs/schemas/controls.schema.json.', {
    details,
});
/** Parses a control map, in YAML or JSON. @throws CONTROLS_INVALID with one line per mistake, `file:line:column  path  message` */
async function parseControlMap(text, source) {
    const { controlMapSchema } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(6558), __webpack_require__.e(9614), __webpack_require__.e(6565)]).then(__webpack_require__.bind(__webpack_require__, 76565));
    try {
        const { value, invalid: mistaken } = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseDeclared */ .U)(text, source, controlMapSchema, {
            ifEmpty: 'write "version: 1", an id, sources and requirements',
            error: invalid,
        });
        const mistakes = value.requirements.flatMap(({ supports }, index) => Object.keys(supports)
            .filter((name) => !Object.hasOwn(value.sources, name))
            .map((name) => ({ path: ['requirements', index, 'supports', name], message: 'is none of the sources that the file declares' })));
        if (value.id === _built_in_map_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_MAP */ .Q.id)
            mistakes.push({ path: ['id'], message: 'is the id of the built-in map' });
        if (mistakes.length > 0)
            throw mistaken(mistakes);
        return value;
    }
    catch (error) {
        // Text that is nested too deeply ends the parser's stack.
        throw error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj ? error : invalid(`${source} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Where a map lies in a package. JSON keeps its name, so that nobody is told that it is YAML. */
const mapPath = (id, isJson) => `${_package_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PATHS */ .R7.controls}${id}.${isJson ? 'json' : 'yaml'}`;
/** Whether a path is one that a map of this id can have. */
const isMapPath = (path, id) => path === mapPath(id, false) || path === mapPath(id, true);
/**
 * Reads the control maps that go into a package, by path in it.
 * @throws CONTROLS_INVALID, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readControlFiles(files, names) {
    if (names.length > MAX_MAPS)
        throw invalid(`${names.length} control maps are named; a package takes ${MAX_MAPS}.`);
    const read = [];
    for (const name of names) {
        const text = await files.readText(name, MAX_MAP_BYTES);
        const map = await parseControlMap(text, name);
        if (read.some((other) => other.map.id === map.id))
            throw invalid(`${name} has the id "${map.id}", which another map has too.`);
        const bytes = Buffer.from(text);
        read.push({ path: mapPath(map.id, /\.json$/i.test(name)), sha256: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes), map, bytes });
    }
    return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ })

};
