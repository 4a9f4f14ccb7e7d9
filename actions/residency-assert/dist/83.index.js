export const id = 83;
export const ids = [83];
export const modules = {

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeByRego: () => (/* binding */ judgeByRego)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6403);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9408);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2705);
/* harmony import */ var _plan_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7907);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7820);




/**
 * Judges files by the user's own policies as conftest does: rules `deny`, `violation` and `warn`, exceptions, namespaces, data.
 * Runs conftest, or opa where there is no conftest; the boundary can pin either by its SHA-256.
 * @throws POLICY_FAILED, POLICY_EMPTY, TOOL_MISSING, TOOL_DIGEST_MISMATCH\u2026
 */
async function judgeByRego(request) {
    let tool;
    let run = withConftest;
    try {
        tool = await request.tools.find('conftest');
    }
    catch (error) {
        if (!(error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj) || error.code !== 'TOOL_MISSING')
            throw error;
        tool = await request.tools.find('opa');
        run = withOpa;
    }
    const outcome = await run(request, tool);
    const { namespaces } = request;
    const empty = (namespaces.length > 0 ? namespaces : ['main']).filter((name) => (name === '*' ? outcome.results : (outcome.byNamespace.get(name) ?? 0)) === 0);
    if (empty.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)('POLICY_EMPTY', `No rule of namespace ${empty.join(', ')} was evaluated.`, 'Write rules called deny, violation or warn into this namespace, or name theirs as input "policy-namespaces".');
    return { findings: outcome.findings, results: outcome.results, tool };
}
const withConftest = async ({ tools, policies, data, namespaces, combine, inputs, cwd }, tool) => {
    const all = namespaces.includes('*');
    const args = [
        'test',
        '--output=json',
        '--no-color',
        ...policies.map((path) => `--policy=${path}`),
        ...data.map((path) => `--data=${path}`),
        ...(all ? ['--all-namespaces'] : namespaces.map((name) => `--namespace=${name}`)),
        ...(combine ? ['--combine'] : []),
        '--',
        ...inputs.map(({ path }) => path),
    ];
    const { stdout, stderr, exitCode } = await tools.run(tool, args, { cwd });
    const groups = exitCode === 0 || exitCode === 1 ? parse(stdout) : undefined;
    // What it cannot evaluate it says on the other channel, with the exit code of a finding.
    if (!Array.isArray(groups))
        throw failed('conftest', stderr);
    const findings = [];
    const byNamespace = new Map();
    const count = (namespace, more) => byNamespace.set(namespace, (byNamespace.get(namespace) ?? 0) + more);
    for (const group of groups) {
        const named = inputs.find(({ path }) => path === (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(group, 'filename'))?.name ?? inputs[0]?.name ?? '.';
        const namespace = text((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(group, 'namespace')) || 'main';
        const successes = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(group, 'successes');
        count(namespace, typeof successes === 'number' ? successes : 0);
        for (const [kind, severity] of [
            ['failures', 'error'],
            ['warnings', 'warning'],
            ['exceptions', undefined],
        ]) {
            const list = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(group, kind);
            for (const result of Array.isArray(list) ? list : []) {
                count(namespace, 1);
                if (severity !== undefined)
                    findings.push(findingOf(result, namespace, named, severity, (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, 'loc')));
            }
        }
    }
    return { findings, results: [...byNamespace.values()].reduce((sum, count) => sum + count, 0), byNamespace };
};
const FAILURE = /^(?:deny|violation)(?:_[a-zA-Z0-9]+)*$/;
const WARNING = /^warn(?:_[a-zA-Z0-9]+)*$/;
const withOpa = async ({ tools, policies, data, namespaces, combine, inputs, cwd }, tool) => {
    if (combine || namespaces.includes('*'))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)('POLICY_FAILED', 'opa alone neither combines files nor finds namespaces.', 'Install conftest on the runner.');
    const findings = [];
    const byNamespace = new Map();
    const count = (namespace, more) => byNamespace.set(namespace, (byNamespace.get(namespace) ?? 0) + more);
    for (const { path, name } of inputs) {
        for (const namespace of namespaces.length > 0 ? namespaces : ['main']) {
            const from = [...policies, ...data].flatMap((file) => ['--data', file]);
            const { stdout, stderr, exitCode } = await tools.run(tool, ['eval', '--format=json', ...from, '--input', path, `data.${namespace}`], {
                cwd,
            });
            const answer = exitCode === 0 ? parse(stdout) : undefined;
            if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer))
                throw failed('opa', stderr);
            const list = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer, 'result');
            const expressions = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(Array.isArray(list) ? list[0] : undefined, 'expressions');
            const rules = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(Array.isArray(expressions) ? expressions[0] : undefined, 'value');
            if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(rules))
                continue;
            const excused = new Set(flatten(rules.exception));
            for (const [rule, found] of Object.entries(rules)) {
                const severity = FAILURE.test(rule) ? 'error' : WARNING.test(rule) ? 'warning' : undefined;
                if (severity === undefined)
                    continue;
                count(namespace, 1);
                const suffix = rule.replace(/^(?:deny|violation|warn)_?/, '');
                if (excused.has(suffix))
                    continue;
                if (!Array.isArray(found))
                    throw failed('opa', `data.${namespace}.${rule} is no set`);
                for (const result of found) {
                    const message = typeof result === 'string' ? result : (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, 'msg');
                    if (typeof message !== 'string')
                        throw failed('opa', `"msg" of data.${namespace}.${rule} is no text`);
                    const metadata = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(result) ? result : undefined;
                    findings.push(findingOf({ msg: message, metadata }, namespace, name, severity, (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, '_loc')));
                }
            }
        }
    }
    return { findings, results: [...byNamespace.values()].reduce((sum, count) => sum + count, 0), byNamespace };
};
const flatten = (value) => (Array.isArray(value) ? value.flatMap(flatten) : [value]);
function findingOf(result, namespace, file, severity, location) {
    const message = text((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, 'msg')) || 'a rule without a message';
    const metadata = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, 'metadata');
    const resource = text((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'resource') ?? (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'address')) || namespace;
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y.policy, { resource, severity, message, place: placeOf(location) ?? { file }, key: `${namespace} ${message}` });
}
function placeOf(location) {
    const [file, line] = [(0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(location, 'file'), Number((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_2__.at)(location, 'line'))];
    if (typeof file !== 'string' || file === '' || /^\/|(?:^|\/)\.\.(?:\/|$)/.test(file))
        return undefined;
    return { file: file.slice(0, 300), ...(Number.isInteger(line) && line > 0 && { line }) };
}
function parse(output) {
    try {
        return JSON.parse(output);
    }
    catch {
        return undefined;
    }
}
const failed = (program, reason) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)('POLICY_FAILED', `${program} could not judge: ${text(reason) || 'it gave no reason'}.`, `Run ${program} by hand with the same policies.`);
/** One line of printable text. */
const text = (value) => typeof value === 'string'
    ? value
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .replace(/\.$/, '')
        .slice(0, 500)
    : '';


/***/ })

};
