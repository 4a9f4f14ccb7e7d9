export const id = 5448;
export const ids = [5448];
export const modules = {

/***/ 15448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAsJson: () => (/* binding */ planAsJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49195);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48794);





/** A zip file's first bytes: what `terraform plan -out` writes is one. */
const ZIP = Buffer.from('PK');
/**
 * Where a plan is as JSON: the file itself, or for a binary plan what `show -json` made of it, in the job's private folder.
 * The program runs in the folder of the configuration with a clean environment: it needs the providers that `init` brought there,
 * and no state, no backend and no credentials.
 * @param folder of the root module, initialised; relative to the workspace
 * @throws PLAN_UNREADABLE, TOOL_MISSING, TOOL_DIGEST_MISMATCH, TOOL_FAILED, TOOL_OUTPUT_TOO_LARGE, FILE_MISSING, FILE_UNREADABLE
 */
async function planAsJson({ files, tools, host, record }, program, file, folder) {
    const full = files.resolve(file);
    if (!(await isBinary(full, file)))
        return full;
    const tool = await tools.find(program);
    const env = { CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
    const { exitCode, stdout, stderr } = await tools.run(tool, ['show', '-json', '-no-color', full], { cwd: files.resolve(folder), env });
    if (exitCode !== 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .planError */ .u0)('PLAN_UNREADABLE', `${file} is a binary plan, and ${program} could not show it (exit code ${exitCode}).`, `Run "${program} init" in ${folder} before this step, with the version that made the plan.`, { details: stderr.split('\n').filter(Boolean).slice(0, 10) });
    }
    record.took({ name: program, sha256: tool.sha256 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(host.privateFolder, { recursive: true, mode: 0o700 });
    const json = node_path__WEBPACK_IMPORTED_MODULE_2__.join(host.privateFolder, `plan-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(full).digest('hex').slice(0, 16)}.json`);
    // A plan can hold secrets: nobody else reads it, and it ends with the job.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(json, stdout, { mode: 0o600 });
    return json;
}
async function isBinary(full, name) {
    const start = Buffer.alloc(ZIP.length);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(full, 'r');
        try {
            await handle.read(start, 0, start.length, 0);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(name, error);
    }
    return start.equals(ZIP);
}


/***/ })

};
