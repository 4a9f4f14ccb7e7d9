export const id = 1638;
export const ids = [1638];
export const modules = {

/***/ 71638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   runForShell: () => (/* binding */ runForShell),
/* harmony export */   runWithCommand: () => (/* binding */ runWithCommand)
/* harmony export */ });
/* unused harmony export commandError */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75844);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97290);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57425);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54124);




const commandError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .errorTable */ .NN)({
    COMMAND_UNSTARTED: { exit: 'usage', about: 'The command that was to run with the credentials cannot be started.' },
});
/**
 * Runs a step, and prints what it exports as lines for a shell to take: nothing else goes to standard output.
 * @throws INPUT_INVALID when they would be printed on a screen
 */
async function runForShell(action, makeHost) {
    if (process.stdout.isTTY) {
        throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('INPUT_INVALID', 'Credentials would be printed on the screen.', `Let the shell take them: eval "$(sovereign ${action.name} \u2026 --export shell)".`);
    }
    const variables = new Map();
    const result = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__.runAction)(action, makeHost({ stdout: process.stderr, handTo: { variables } }));
    const succeeded = result.exitCode === 0;
    // Not every client takes an empty variable for none.
    const lines = [...variables].map(([name, value]) => (value === '' ? `unset ${name}\n` : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .shellLine */ .Tg)(name, value)));
    if (succeeded)
        process.stdout.write(lines.join(''));
    return result;
}
/**
 * Runs a step, and then one command with what it exports in the environment of that command alone. What the step put into its private
 * folder is removed when the command has ended.
 * @throws COMMAND_UNSTARTED, FILE_UNWRITABLE
 */
async function runWithCommand(action, makeHost, command) {
    const variables = new Map();
    const privateFolder = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .newPrivateFolder */ .M)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)());
    // Also when something in between ends the process.
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(privateFolder, { recursive: true, force: true });
    process.once('exit', remove);
    try {
        const result = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__.runAction)(action, makeHost({ stdout: process.stderr, handTo: { variables, privateFolder } }));
        if (result.exitCode !== 0)
            return result;
        const env = { ...process.env, ...Object.fromEntries([...variables].map(([name, value]) => [name, value === '' ? undefined : value])) };
        return { exitCode: await run(command, env), interrupted: false };
    }
    finally {
        remove();
        process.off('exit', remove);
    }
}
/** Runs a command in this terminal; gives its exit code, or 128 and the number of the signal that ended it, as a shell does. */
function run([program, ...args], env) {
    return new Promise((done, failed) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { env, stdio: 'inherit' });
        // A terminal sends its interrupt to the command as well: sent on, it would get there twice, which means "at once" to many.
        const passOn = (signal) => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
        const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
        for (const signal of signals)
            process.on(signal, passOn);
        const end = (settle) => {
            for (const signal of signals)
                process.off(signal, passOn);
            settle();
        };
        child.on('error', (error) => end(() => failed(commandError('COMMAND_UNSTARTED', `The command ${JSON.stringify(program)} cannot be started: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, 'Check its name and that it may be executed. The credentials were not used.'))));
        child.on('exit', (code, signal) => end(() => done(code ?? 128 + (signal ? node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal] : 0))));
    });
}


/***/ })

};
