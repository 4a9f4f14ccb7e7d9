export const id = 5488;
export const ids = [5488];
export const modules = {

/***/ 95488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signWithCosign: () => (/* binding */ signWithCosign)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/parallel.js
var parallel = __webpack_require__(87969);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../sigstore/lib/trust.js
var lib_trust = __webpack_require__(1195);
// EXTERNAL MODULE: ../sigstore/lib/statement.js
var statement = __webpack_require__(61836);
// EXTERNAL MODULE: ../sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(84343);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
// EXTERNAL MODULE: ../sigstore/lib/keyless.js + 1 modules
var keyless = __webpack_require__(25910);
// EXTERNAL MODULE: ../sigstore/lib/keys.js + 1 modules
var keys = __webpack_require__(33377);
// EXTERNAL MODULE: ../../actions/cosign-sign-verify/lib/errors.js
var errors = __webpack_require__(10368);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/engine-cosign-key.js






const MAX_KEY_BYTES = 64 * 1024;
const UNFIT = 'Use the engine "embedded", which takes it.';
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/**
 * The key as cosign takes it. A file in any form but cosign's own is written anew in that form, under a password that lives as long
 * as the run.
 * @param key name of a KMS key of the boundary, or path of a private key; it has been read before
 * @param folder of the run, for files that only this job can read
 * @param importKey runs `cosign import-key-pair`
 * @throws COSIGN_UNFIT
 */
async function keyForCosign(context, key, folder, importKey) {
    const { boundary, files, host } = context;
    if (key === keyless/* KEYLESS */.D)
        throw (0,errors/* signVerifyError */.p)('COSIGN_UNFIT', 'The engine "cosign" signs with keys, and "key" asks for a certificate of the job.', UNFIT);
    const declared = boundary.signing?.keys?.find(({ name }) => name === key);
    if (declared && 'kms' in declared)
        return kmsKey(context, declared);
    const text = await files.readText(key, MAX_KEY_BYTES);
    const password = keys/* PASSWORD_VARIABLES */._J.map((name) => host.env(name)).find((value) => value) ?? '';
    if (/-----BEGIN ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----/.test(text))
        return { reference: files.resolve(key), env: { COSIGN_PASSWORD: password }, hosts: [] };
    const plain = external_node_path_.join(folder, 'plain.pem');
    const pem = (0,external_node_crypto_.createPrivateKey)({ key: text, ...(password && { passphrase: password }) }).export({ type: 'pkcs8', format: 'pem' });
    await (0,promises_.writeFile)(plain, pem, { mode: 0o600, flag: 'wx' });
    const env = { COSIGN_PASSWORD: (0,external_node_crypto_.randomBytes)(24).toString('base64url') };
    await importKey(['import-key-pair', '--key', plain, '--output-key-prefix', external_node_path_.join(folder, 'key')], env);
    return { reference: external_node_path_.join(folder, 'key.key'), env, hosts: [] };
}
/**
 * `awskms://HOST/ID`. The host is ours to say: cosign 2.5 takes a wrong one for `eusc` regions. cosign knows the ARNs of the
 * partition `aws` alone; of others the id is looked up in the account of the job.
 */
function kmsKey({ boundary, host }, key) {
    const [, , , arnRegion, , resource] = key.kms.startsWith('arn:') ? key.kms.split(':') : [];
    const region = key.region ?? arnRegion ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
    const endpoint = (0,partitions/* serviceEndpoint */.Xf)('kms', region, boundary.ports);
    if (endpoint.protocol !== 'https:')
        throw (0,errors/* signVerifyError */.p)('COSIGN_UNFIT', `Key "${key.name}" is in the KMS of the sandbox, and cosign speaks https to KMS alone.`, UNFIT);
    const named = resource ?? (key.kms.startsWith('alias/') ? key.kms : `key/${key.kms}`);
    const account = key.account === undefined ? undefined : (0,boundary_boundary/* accountOf */.XP)(boundary, key.account);
    const isKnown = (0,partitions/* arnPartition */.IQ)(boundary.partition) === 'aws';
    const arn = resource !== undefined ? key.kms : account && `arn:aws:kms:${region}:${account}:${named}`;
    const id = isKnown && arn ? arn : named.replace(/^key\//, '');
    const credentials = CREDENTIALS.flatMap((name) => {
        const value = host.env(name);
        return value === undefined ? [] : [[name, value]];
    });
    return {
        reference: `awskms://${endpoint.hostname}/${id}`,
        // Neither profiles nor the metadata service are asked, as in the rest of a step.
        env: { ...Object.fromEntries(credentials), AWS_REGION: region, AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null' },
        hosts: [endpoint.hostname],
    };
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/engine-cosign-program.js

/**
 * The oldest version without a known hole: GHSA-whqx-f9j3-ch6m (a log entry about something else counted) and GHSA-w6c6-c85g-mmv6
 * (the type of a predicate was not checked). 2.x is not driven: its flags are others.
 */
const FLOOR = [3, 0, 6];
/**
 * The cosign that the boundary pins by its SHA-256, and nothing else that happens to be called so.
 * @throws COSIGN_UNPINNED, COSIGN_VERSION, TOOL_MISSING, TOOL_DIGEST_MISMATCH
 */
async function pinnedCosign({ boundary, tools }, env) {
    const pinned = boundary.tools.find(({ name }) => name === 'cosign');
    if (!pinned)
        throw (0,errors/* signVerifyError */.p)('COSIGN_UNPINNED', `The boundary (${boundary.source}) does not say which cosign may sign.`, 'Name its version, mirror and SHA-256 under "tools", or use the engine "embedded".');
    const tool = await tools.find('cosign');
    const { stdout } = await tools.run(tool, ['version', '--json'], { env });
    const said = /"gitVersion":\s*"v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    const declared = /^v?(\d+\.\d+\.\d+)/.exec(pinned.version)?.[1];
    const version = said ?? declared;
    const refused = (what, fix) => (0,errors/* signVerifyError */.p)('COSIGN_VERSION', what, fix);
    if (version === undefined)
        throw refused(`Neither cosign nor the boundary ("${pinned.version}") says which version of cosign this is.`, 'Write the version under "tools" as MAJOR.MINOR.PATCH.');
    if (said !== undefined && declared !== undefined && said !== declared)
        throw refused(`cosign is ${said}, and the boundary calls it ${declared}.`, 'Correct the version under "tools"; the SHA-256 is the right one.');
    if (!isAtLeast(version.split('.').map(Number)))
        throw refused(`cosign ${version} is not used to sign.`, `Pin ${FLOOR.join('.')} or a newer 3.x: older ones have known holes, and a newer major version may mean other things by its flags.`);
    return { tool, version };
}
const isAtLeast = ([major = 0, minor = 0, patch = 0]) => major === FLOOR[0] && (minor > FLOOR[1] || (minor === FLOOR[1] && patch >= FLOOR[2]));

// EXTERNAL MODULE: ../../actions/cosign-sign-verify/lib/sign.js
var sign = __webpack_require__(93102);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/engine-cosign.js








/** Runs of cosign at a time: each is a process of about 80 MB. */
const RUNS = 4;
const TIMEOUT_MS = 3 * 60_000;
const MAX_BUNDLE_BYTES = 48 * 1024 * 1024;
/** A port on loopback that nobody serves: what cosign would ask of a host that it was not given ends there. */
const NOWHERE = 'http://127.0.0.1:9';
/**
 * Has a pinned cosign make every signature, and publishes none. cosign gets the statement or the file, the key, and the services of
 * the boundary in files; neither a registry nor the registry's credentials. What it made counts only once the verification of this
 * product has found in it the very content, the key, and every declared witness.
 * @throws COSIGN_UNPINNED, COSIGN_VERSION, COSIGN_UNFIT, COSIGN_FAILED, COSIGN_ANSWER_WRONG, SIGN_FILE_CHANGED, and those of tools
 */
async function signWithCosign(context, signings, { signer, key, witnesses }) {
    const { host, record, tools } = context;
    if (signings.length === 0)
        return [];
    const contents = signings.map(contentOf);
    await (0,promises_.mkdir)(host.privateFolder, { recursive: true, mode: 0o700 });
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(host.privateFolder, 'cosign-'));
    try {
        const base = { HOME: folder, TMPDIR: folder, ...confinement(context, witnesses, []) };
        const program = await pinnedCosign(context, base);
        const cosign = async (args, env) => {
            const { exitCode, stderr } = await tools.run(program.tool, args, { env: { ...base, ...env }, cwd: folder, timeout: TIMEOUT_MS });
            if (exitCode !== 0)
                throw failed(program, exitCode, stderr);
        };
        const { reference, env, hosts } = await keyForCosign(context, key, folder, cosign);
        record.fact('engine', `cosign ${program.version}, SHA-256 ${program.tool.sha256}`);
        const trust = trustOf(signer, witnesses);
        const [config, root] = [external_node_path_.join(folder, 'signing_config.json'), external_node_path_.join(folder, 'trusted_root.json')];
        await (0,promises_.writeFile)(config, JSON.stringify(signingConfigJson(witnesses)));
        await (0,promises_.writeFile)(root, JSON.stringify((0,lib_trust/* trustedRootJson */.il)(trust)));
        // Both files always: without one of them cosign fetches the public ones.
        const common = ['--key', reference, '--signing-config', config, '--trusted-root', root, '--yes'];
        return await (0,parallel/* inParallel */.H)(signings, RUNS, async (signing, index) => {
            const bundle = external_node_path_.join(folder, `${index}.sigstore.json`);
            const given = await inputOf(context, contents[index], external_node_path_.join(folder, `${index}.statement.json`));
            await cosign([...given, ...common, '--bundle', bundle], { ...env, ...confinement(context, witnesses, hosts) });
            return { ...signing, signed: await accepted(context, signing, bundle, trust, witnesses, program) };
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** @throws COSIGN_UNFIT */
function contentOf({ content, attachTo }) {
    if (!('claim' in content) && !attachTo?.legacy)
        return content;
    throw (0,errors/* signVerifyError */.p)('COSIGN_UNFIT', 'The engine "cosign" makes Sigstore bundles, and "format" asks for the tags of cosign 2.', 'Use the engine "embedded" for them.');
}
async function inputOf({ files }, content, statementFile) {
    if ('file' in content)
        return ['sign-blob', files.resolve(content.file.path)];
    await (0,promises_.writeFile)(statementFile, (0,statement/* encodeStatement */._i)(content.statement));
    return ['attest-blob', '--statement', statementFile];
}
/** The bundle that cosign wrote, if it is what it was asked for. @throws COSIGN_ANSWER_WRONG, SIGN_FILE_CHANGED */
async function accepted({ files }, { name, content }, file, trust, { logs, timestamps }, { version }) {
    const wrong = (what) => (0,errors/* signVerifyError */.p)('COSIGN_ANSWER_WRONG', `What cosign ${version} made as ${name} does not hold: ${what.replace(/\.$/, '')}.`, 'Nothing was published. See that "key" is the key that the boundary means, or use the engine "embedded".');
    const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
    if (size === 0 || size > MAX_BUNDLE_BYTES)
        throw wrong(size === 0 ? 'cosign wrote no bundle' : `it has ${size} bytes`);
    const bytes = await (0,promises_.readFile)(file);
    const expect = { log: logs?.count ?? 0, timestamp: timestamps?.count ?? 0 };
    const artifact = 'file' in content ? (0,sign/* unchanged */.Cv)(files.resolve(content.file.path), content.file) : undefined;
    const about = artifact && 'file' in content ? { artifact, artifactSha256: content.file.sha256 } : {};
    const verification = await (0,verify/* verifyBundle */.I)(bytes, { trust, expect, ...about });
    const { verdict, checks, key, signedAt } = verification;
    if (verdict !== 'holds' || !key)
        throw wrong(checks
            .filter((check) => check.verdict !== 'holds')
            .map(({ detail }) => detail)
            .join(' '));
    const json = bytes.toString('utf8').trim();
    const bundle = JSON.parse(json);
    if ('statement' in content && !(0,statement/* encodeStatement */._i)(content.statement).equals(Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64')))
        throw wrong('it is a signature of another statement');
    if ('file' in content && !bundle.messageSignature)
        throw wrong('it is not a signature over the file');
    return {
        bundle,
        json,
        sha256: (0,hash/* sha256Hex */.f)(json),
        checks: checks.filter((check) => check.verdict === 'holds' && (check.name === 'transparency log' || check.name === 'timestamp')),
        ...(signedAt !== undefined && { signedAt }),
    };
}
const trustOf = ({ name, publicKey }, { logs, timestamps }) => ({
    keys: [{ name, publicKey }],
    logs: logs?.services ?? [],
    authorities: timestamps?.services ?? [],
});
/** `signing_config.json` v0.2 of the witnesses. cosign has no optional ones: each kind that is declared is asked, and must answer. */
function signingConfigJson({ logs, timestamps }) {
    const service = (url, majorApiVersion) => ({
        url,
        majorApiVersion,
        validFor: { start: '1970-01-01T00:00:00Z' },
        operator: new URL(url).host,
    });
    const select = (count) => (count > 1 ? { selector: 'EXACT', count } : { selector: 'ANY' });
    return {
        mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
        ...(logs && {
            rekorTlogUrls: logs.services.map(({ url, version = 2 }) => service(url, version)),
            rekorTlogConfig: select(logs.count),
        }),
        ...(timestamps && { tsaUrls: timestamps.services.map(({ url }) => service(url, 1)), tsaConfig: select(timestamps.count) }),
    };
}
/** Variables that leave cosign the declared hosts alone. Behind the boundary's proxy it is the proxy that decides. */
function confinement({ boundary }, { logs, timestamps }, others) {
    const { proxy } = boundary;
    if (proxy) {
        const { url, 'ca-file': roots } = proxy;
        return { HTTP_PROXY: url, HTTPS_PROXY: url, ...(roots !== undefined && { SSL_CERT_FILE: (0,boundary_boundary/* boundaryPath */.qO)(boundary, roots) }) };
    }
    const hosts = [...(logs?.services ?? []), ...(timestamps?.services ?? [])].map(({ url }) => new URL(url).hostname);
    return { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, NO_PROXY: [...new Set([...hosts, ...others])].join(',') };
}
function failed({ version }, exitCode, stderr) {
    const details = stderr
        .split('\n')
        .map((line) => line
        .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
        .replace(/[\0-\x1f\x7f]/g, ' ')
        .trim()
        .slice(0, 500))
        .filter((line) => line !== '')
        .slice(-20);
    return (0,errors/* signVerifyError */.p)('COSIGN_FAILED', `cosign ${version} ended with exit code ${exitCode}.`, 'See what it says. It asks every declared log and timestamp authority, also those that are not required; nothing was published.', { details });
}


/***/ })

};
