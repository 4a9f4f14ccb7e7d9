export const id = 430;
export const ids = [430];
export const modules = {

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(886);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9270);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6082);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3850);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8862);
/* harmony import */ var _oidc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6571);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2259);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4997);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7478);










/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 8806));
    const env = process.env;
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .ambientSecrets */ .m)(env);
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .githubFacts */ .J)(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands((0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .R)(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `→ ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: (0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .R)(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .newPrivateFolder */ .M)(temporary);
            return privateFolder;
        },
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await (0,_oidc_js__WEBPACK_IMPORTED_MODULE_6__/* .requestToken */ .F)({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async ({ findings }, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of findings) {
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `… and ${(0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print((0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .endBlock */ .f8)(result)),
    };
    function fail(error) {
        const [head, ...rest] = (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .errorBlocks */ .pT)(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of (0,_render_js__WEBPACK_IMPORTED_MODULE_8__/* .errorBlocks */ .pT)(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error))
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFailure */ .EU)(variable, error);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ })

};
