export const id = 939;
export const ids = [939];
export const modules = {

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTools: () => (/* binding */ createTools)
});

// UNUSED EXPORTS: toolError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ../../packages/core/lib/child.js



const CHANNEL = 'child_process';
const call = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * Runs `work`, which starts one process by @actions/exec, and takes hold of that process. The library keeps it to itself, so that
 * nothing could end it, and it leaves three things open that are closed here: it dies of a program that does not read its input, of one
 * that the system refuses to start, and its time grows with the square of a line's length.
 */
async function holdingChild(use, work) {
    const id = Symbol('call');
    const listener = (message) => {
        if (call.getStore() === id)
            hold(message.process, use);
    };
    (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, listener);
    try {
        return await call.run(id, work);
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, listener);
    }
}
/** Node publishes a process before it is spawned. */
function hold(child, use) {
    const held = child;
    const spawn = held.spawn;
    held.spawn = (options) => {
        let result = 0;
        try {
            result = spawn.call(held, options);
        }
        catch (error) {
            Object.assign(held, { stdin: new external_node_stream_.PassThrough(), stdout: null, stderr: null });
            process.nextTick(() => held.emit('error', error));
            return result;
        }
        held.stdin?.on('error', () => undefined);
        held.stdout?.on('data', (chunk) => use.output('stdout', chunk));
        held.stderr?.on('data', (chunk) => use.output('stderr', chunk));
        // The library reads no stream that it does not see.
        Object.assign(held, { stdout: null, stderr: null });
        use.started(held);
        return result;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __webpack_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __webpack_require__(2673);
;// CONCATENATED MODULE: ../../packages/core/lib/tools.js









const toolError = (0,errors/* errorTable */.NN)({
    TOOL_MISSING: { exit: 'usage', about: 'A program is neither on PATH nor in the tool cache, and the boundary names no mirror for it.' },
    TOOL_DIGEST_MISMATCH: { exit: 'policy', about: 'A program does not have the SHA-256 that the boundary names.' },
    TOOL_FAILED: { exit: 'failure', about: 'A program could not be started or was killed.' },
    TOOL_TIMEOUT: { exit: 'failure', about: 'A program did not end within its time limit.' },
    TOOL_OUTPUT_TOO_LARGE: { exit: 'failure', about: 'A program wrote more than a step keeps in memory.' },
});
const OUTPUT_LIMIT = 64 * 1024 * 1024;
const DOWNLOAD_LIMIT = 1024 * 1024 * 1024;
const TIMEOUT_MS = 10 * 60_000;
function createTools(options) {
    const { boundary, env } = options;
    const found = new Map();
    const search = async (name) => {
        if (!/^[a-z0-9][a-z0-9._-]*$/.test(name))
            throw new TypeError(`not a program name: ${name}`);
        const pinned = boundary.tools.find((tool) => tool.name === name);
        const others = [];
        for await (const { file, source } of candidates(name, pinned?.version, env)) {
            const { sha256 } = await (0,hash/* sha256File */.Q)(file);
            if (!pinned || sha256 === pinned.sha256)
                return { name, path: file, sha256, source };
            others.push(`${file} has SHA-256 ${sha256}`);
        }
        if (pinned)
            return download(options, pinned, others);
        throw toolError('TOOL_MISSING', `There is no ${name} on PATH${env.RUNNER_TOOL_CACHE ? ' or in the tool cache' : ''}.`, 'Install it on the runner, or name its mirror and SHA-256 under "tools" in sovereign.yaml.');
    };
    return {
        find(name) {
            let tool = found.get(name);
            if (!tool) {
                tool = search(name);
                found.set(name, tool);
                tool.catch(() => found.delete(name));
            }
            return tool;
        },
        run: (tool, args, settings = {}) => run(tool, args, settings, env),
    };
}
/** The programs of this name that the runner has: on PATH in its order, then in the tool cache. */
async function* candidates(name, version, env) {
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter)) {
        // A relative entry would run what the checked-out repository brings.
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, name);
        if (await isProgram(file))
            yield { file, source: 'path' };
    }
    const cache = env.RUNNER_TOOL_CACHE;
    if (!cache || !(await promises_.stat(external_node_path_.join(cache, name)).catch(() => undefined)))
        return;
    const folder = await cachedFolder(name, version ?? '*');
    if (folder === undefined)
        return;
    for (const file of [external_node_path_.join(folder, name), external_node_path_.join(folder, 'bin', name)])
        if (await isProgram(file))
            yield { file, source: 'cache' };
}
async function isProgram(file) {
    try {
        await promises_.access(file, external_node_fs_.constants.X_OK);
        return (await promises_.stat(file)).isFile();
    }
    catch {
        return false;
    }
}
async function cachedFolder(name, version) {
    const { find } = await __webpack_require__.e(/* import() */ 777).then(__webpack_require__.bind(__webpack_require__, 2777));
    // It prints what it looks at as debug commands, which would end up between the lines of --json.
    const write = process.stdout.write;
    process.stdout.write = () => true;
    try {
        return find(name, version) || undefined;
    }
    finally {
        process.stdout.write = write;
    }
}
async function download({ fetch, folder }, pinned, others) {
    const { name, url, sha256 } = pinned;
    const details = [...others];
    const response = await fetch(url, { purpose: `mirror of ${name}`, redirect: 'follow' });
    if (response.status !== 200 || !response.body) {
        await response.body?.cancel();
        throw toolError(others.length > 0 ? 'TOOL_DIGEST_MISMATCH' : 'TOOL_MISSING', `The mirror of ${name} answered ${response.status}${others.length > 0 ? ', and no program on the runner has the SHA-256 of the boundary' : ''}.`, 'Check the address of the mirror in sovereign.yaml.', { details });
    }
    const target = external_node_path_.join(folder(), 'tools', sha256, name);
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await promises_.mkdir(external_node_path_.dirname(target), { recursive: true, mode: 0o700 });
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        await (0,external_node_stream_promises_.pipeline)(response.body, async function* (source) {
            for await (const chunk of source) {
                size += chunk.length;
                if (size > DOWNLOAD_LIMIT)
                    throw toolError('TOOL_FAILED', `The mirror of ${name} sends more than 1 GiB.`, 'Check its address.');
                hash.update(chunk);
                yield chunk;
            }
        }, (0,external_node_fs_.createWriteStream)(temporary, { mode: 0o600, flags: 'wx' }));
        const actual = hash.digest('hex');
        if (actual !== sha256) {
            throw toolError('TOOL_DIGEST_MISMATCH', `The mirror of ${name} sent a file with SHA-256 ${actual}.`, `sovereign.yaml names ${sha256}. Find out which one is right before you change it; archives must be unpacked on the mirror.`, { details });
        }
        await promises_.chmod(temporary, 0o700);
        await promises_.rename(temporary, target);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true });
        throw error instanceof errors/* SovereignError */.Rj ? error : (0,files/* writeFailure */.EU)(target, error);
    }
    return { name, path: target, sha256, source: 'mirror' };
}
const KEPT = /^(?:PATH|HOME|TMPDIR|TMP|TEMP|LANG|LC_[A-Z]+|SystemRoot)$/;
function cleanEnvironment(env, given) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && KEPT.test(entry[0]));
    return { ...Object.fromEntries(kept), ...given };
}
async function run(tool, args, { env: given = {}, input = '', cwd, timeout = TIMEOUT_MS }, env) {
    const environment = cleanEnvironment(env, given);
    if ([tool.path, ...args, ...Object.entries(environment).flat()].some((text) => text.includes('\0'))) {
        throw toolError('TOOL_FAILED', `${tool.name} cannot be given a NUL byte.`, 'Look at the arguments and variables of the step.');
    }
    const { exec } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1629));
    const output = { stdout: [], stderr: [] };
    let size = 0;
    let stopped;
    let child;
    const stop = (reason) => {
        stopped ??= reason;
        child?.kill('SIGKILL');
    };
    const use = {
        started: (process) => {
            child = process;
            if (stopped)
                child.kill('SIGKILL');
        },
        output: (stream, chunk) => {
            size += chunk.length;
            if (size > OUTPUT_LIMIT)
                stop('TOOL_OUTPUT_TOO_LARGE');
            else
                output[stream].push(chunk);
        },
    };
    const timer = setTimeout(() => stop('TOOL_TIMEOUT'), timeout);
    const killWithUs = () => child?.kill('SIGKILL');
    process.once('exit', killWithUs);
    let exitCode;
    try {
        exitCode = await holdingChild(use, () => exec(`"${tool.path.replaceAll('"', '\\"')}"`, [...args], {
            silent: true,
            ignoreReturnCode: true,
            // How long output is waited for that a process left behind by the program still holds open.
            delay: 1_000,
            env: environment,
            input: Buffer.from(input),
            ...(cwd !== undefined && { cwd }),
        }));
    }
    catch (error) {
        throw toolError('TOOL_FAILED', `${tool.name} cannot be run: ${(0,errors/* messageOf */.bD)(error)}`, 'Check that it is made for this machine.', {
            cause: error,
        });
    }
    finally {
        clearTimeout(timer);
        process.off('exit', killWithUs);
    }
    if (stopped === 'TOOL_TIMEOUT') {
        throw toolError('TOOL_TIMEOUT', `${tool.name} did not end within ${timeout / 1000} s.`, 'See what it waits for by running it by hand.');
    }
    if (stopped === 'TOOL_OUTPUT_TOO_LARGE') {
        throw toolError('TOOL_OUTPUT_TOO_LARGE', `${tool.name} wrote more than 64 MiB.`, 'See what it writes by running it by hand.');
    }
    if (exitCode === null)
        throw toolError('TOOL_FAILED', `${tool.name} was killed.`, 'Look for an out-of-memory kill on the runner.');
    const text = (chunks) => Buffer.concat(chunks).toString('utf8');
    return { exitCode, stdout: text(output.stdout), stderr: text(output.stderr) };
}


/***/ })

};
