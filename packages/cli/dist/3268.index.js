export const id = 3268;
export const ids = [3268];
export const modules = {

/***/ 73268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TEST_PREDICATE: () => (/* reexport */ TEST_PREDICATE),
  auditStore: () => (/* reexport */ auditStore),
  exportPackage: () => (/* reexport */ exportPackage),
  extract: () => (/* reexport */ extract),
  isLocation: () => (/* reexport */ isLocation),
  listPackages: () => (/* reexport */ listPackages),
  summaryOf: () => (/* reexport */ summaryOf),
  summarySchema: () => (/* reexport */ summarySchema),
  verifyNamed: () => (/* reexport */ verifyNamed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/hash.js
var lib_hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/errors.js
var errors = __webpack_require__(77958);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/build.js
var build = __webpack_require__(73006);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/write.js
var write = __webpack_require__(84493);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/commands.js
var commands = __webpack_require__(40392);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/strings.js
var strings = __webpack_require__(72050);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/receipt.js
var receipt = __webpack_require__(16759);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/verify.js + 12 modules
var verify = __webpack_require__(7288);
// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/empty-folder.js


/**
 * Refuses a folder that has something in it: what was written there before must not be mixed with what is written now.
 * @param named as the caller named the folder
 * @throws INPUT_INVALID
 */
async function refuseFilled(folder, named) {
    const there = await (0,promises_.readdir)(folder).catch(() => []);
    if (there.length > 0)
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `The folder ${named} is not empty: ${there.sort().slice(0, 3).join(', ')}.`, 'Name another one with --output-dir.');
}

// EXTERNAL MODULE: ../core/lib/parallel.js
var parallel = __webpack_require__(87969);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/bag.js
var bag = __webpack_require__(74308);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/list.js



const DAY = 86_400_000;
/** Packages that are asked about at once. S3 answers thousands of questions a second about one prefix. */
const READS = 48;
/**
 * The packages whose time, or whose day in the store, is one of these days; oldest first. One of which the time cannot be known, or does not fit its place, is never left out.
 * @param sealDays after how many days a record must have its seal
 * @throws STORE_REFUSED, FILE_UNREADABLE
 */
async function listPackages({ now }, store, days, sealDays) {
    const files = (await (0,parallel/* inParallel */.H)(monthsOf(days), READS, (month) => store.list(month))).flat();
    const byRecord = sealsByRecord(files);
    const records = files.filter(({ key }) => (0,receipt/* sha256OfKey */.Ue)(key) !== undefined);
    const recordKeys = new Set(records.map(({ key }) => key));
    const listed = await (0,parallel/* inParallel */.H)(records, READS, async (file) => {
        const [seal, ...otherSeals] = byRecord.get(file.key) ?? [];
        const [{ problems, ...seen }, sealKept] = await Promise.all([look(store, file), seal && store.kept(seal)]);
        const month = seen.time?.slice(0, 7).replace('-', '/');
        return {
            ...file,
            sha256: (0,receipt/* sha256OfKey */.Ue)(file.key),
            ...seen,
            ...(seal && { seal }),
            ...(otherSeals.length > 0 && { otherSeals }),
            overdue: !seal && now() - Date.parse(file.storedAt) > sealDays * DAY,
            problems: [
                ...file.problems,
                ...problems,
                ...(month !== undefined && !file.key.startsWith(`${month}/`) ? ['it lies in another month than its time'] : []),
                ...[...(seal?.problems ?? []), ...(sealKept?.problems ?? [])].map((problem) => `its seal: ${problem}`),
                ...otherSeals.map(({ key }) => `${key} lies beside its seal: one of them is none`),
            ],
        };
    });
    const isAsked = ({ time, storedAt, problems }) => {
        // The time is what the archive says of itself: the clock of the store counts as well, so that it cannot hide behind that.
        const isWithin = (at) => at >= days.from && at < days.to + DAY;
        return problems.length > 0 || time === undefined || isWithin(Date.parse(time)) || isWithin(Date.parse(storedAt));
    };
    return {
        store: store.name,
        packages: listed.filter(isAsked).sort((a, b) => compare(a.time ?? '', b.time ?? '') || compare(a.key, b.key)),
        strays: files.flatMap(({ key }) => {
            if ((0,receipt/* sha256OfKey */.Ue)(key) !== undefined)
                return [];
            const sealed = (0,receipt/* sealedKeyOf */.lG)(key);
            if (sealed !== undefined && recordKeys.has(sealed))
                return [];
            if (sealed !== undefined)
                return [{ key, problem: 'is a seal whose record is not there' }];
            // A store in a folder has the receipts beside the packages.
            return /\.receipt\.json$/.test(key) ? [] : [{ key, problem: 'is nothing that a step writes' }];
        }),
    };
}
/** What lies where the seals of packages may, by the package's key: what has the usual place first. */
function sealsByRecord(files) {
    const seals = new Map();
    for (const file of files) {
        const record = (0,receipt/* sealedKeyOf */.lG)(file.key);
        if (record === undefined)
            continue;
        const others = seals.get(record) ?? [];
        seals.set(record, file.key === (0,receipt/* sealKeyOf */.K7)(record) ? [file, ...others] : [...others, file]);
    }
    return seals;
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Months that days lie in, `yyyy/mm`. */
function monthsOf({ from, to }) {
    const months = new Set();
    for (let day = from; day <= to; day += DAY)
        months.add(new Date(day).toISOString().slice(0, 7).replace('-', '/'));
    return [...months];
}
const BLOCK = 512;
/** What the first bytes of an archive tell, and how it is kept. */
async function look(store, file) {
    try {
        const { bytes, lock, problems } = await store.peek(file, BLOCK);
        const head = headOf(bytes);
        return {
            ...head,
            ...(lock && { lock }),
            problems: [...(head ? [] : ['its first bytes are not those of a package']), ...problems],
        };
    }
    catch (error) {
        // Of a package that cannot be decrypted, the lock is told all the same.
        const { lock, problems } = await store.kept(file);
        return { ...(lock && { lock }), problems: [`it cannot be read: ${(0,lib_errors/* messageOf */.bD)(error)}`, ...problems] };
    }
}
/** Folder and time of an archive, by the header of its first entry. */
function headOf(bytes) {
    const head = bytes.toString('latin1');
    // A name of more than 100 bytes has its first part in the prefix.
    const name = [head.slice(345), head].map((field) => /^([A-Za-z0-9][A-Za-z0-9._-]*)[/\0]/.exec(field)?.[1]).find(Boolean);
    const seconds = /^[0-7]{11}/.exec(head.slice(136))?.[0];
    if (name === undefined || seconds === undefined)
        return undefined;
    return { name, time: (0,bag/* isoSeconds */.nE)(Number.parseInt(seconds, 8)) };
}

// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/bucket-checks.js + 1 modules
var bucket_checks = __webpack_require__(36558);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/listing.js
var listing = __webpack_require__(55355);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/retention.js
var store_retention = __webpack_require__(21505);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/s3.js
var s3 = __webpack_require__(98821);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/store.js






/** @throws STORE_UNFIT when the boundary does not say who owns the bucket */
function auditStore(context, evidence) {
    if ('bucket' in evidence)
        return auditBucket(context, evidence);
    const folder = (0,boundary_boundary/* boundaryPath */.qO)(context.boundary, evidence.folder);
    return {
        name: folder,
        list: (month) => (0,listing/* listMonth */.FQ)(folder, month),
        open: ({ key }) => (0,listing/* readStored */.CL)(external_node_path_.join(folder, key)),
        peek: async ({ key }, bytes) => ({ bytes: await gather((0,listing/* readStored */.CL)(external_node_path_.join(folder, key), bytes), bytes), problems: [] }),
        kept: async () => ({ problems: [] }),
    };
}
function auditBucket(context, evidence) {
    const place = (0,bucket_checks/* placeOf */.$t)(context.boundary, evidence);
    const { bucket, region } = place;
    const objectOf = ({ key, versionId }) => ({
        ...bucket,
        Key: key,
        ...(versionId !== undefined && { VersionId: versionId }),
    });
    return {
        name: `s3://${evidence.bucket}`,
        list: (month) => (0,listing/* listVersions */.yO)(context, place, `${month}/`),
        open: ({ key, versionId, size }) => (0,s3/* readObject */.A)(context, place, { Key: key, ...(versionId !== undefined && { VersionId: versionId }) }, size),
        peek: async (file, bytes) => {
            const { Body, ...head } = await context.aws.call('s3', 'GetObject', { ...objectOf(file), Range: `bytes=0-${bytes - 1}` }, { region });
            return { bytes: await gather((Body ?? []), bytes), ...keptBy(head, file, evidence.retention) };
        },
        kept: async (file) => {
            try {
                return keptBy(await context.aws.call('s3', 'HeadObject', objectOf(file), { region }), file, evidence.retention);
            }
            catch (error) {
                return { problems: [`S3 does not tell its lock: ${(0,lib_errors/* messageOf */.bD)(error)}`] };
            }
        },
    };
}
/** A lock as S3 tells it, held against what the boundary declares. One that has ended held for as long as it should. */
function keptBy({ ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold }, { storedAt }, retention) {
    if (!mode || !until)
        return { problems: ['it is not locked, or this role may not see its lock (s3:GetObjectRetention)'] };
    const problems = [
        ...(mode === 'GOVERNANCE' && retention.mode === 'COMPLIANCE' ? ['its lock is GOVERNANCE, and the boundary declares COMPLIANCE'] : []),
        ...(until.getTime() < (0,store_retention/* lockedUntil */.P5)(retention, Date.parse(storedAt)) - store_retention/* CLOCK_SKEW */.GI
            ? [`it is locked until ${until.toISOString()}, which is less than the ${(0,store_retention/* lengthText */.mf)(retention)} that the boundary declares`]
            : []),
    ];
    return { lock: { mode, until: until.toISOString(), ...(hold === 'ON' && { legalHold: true }) }, problems };
}
/** The first bytes of a stream. A store may send more than was asked for: that is not read. One that ends there is not broken off, which costs more than to read its end. */
async function gather(body, bytes) {
    const chunks = [];
    let read = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        read += chunk.length;
        if (read > bytes)
            break;
    }
    return Buffer.concat(chunks).subarray(0, bytes);
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/locate.js




/** What tells a place in a bucket from a path. */
const isLocation = (text) => text.startsWith('s3://');
/**
 * Finds a package or seal in the store of the boundary: by its key, as `list` prints it, or by `s3://bucket/key`.
 * @throws AUDIT_PACKAGE where it is another bucket, no key of a package, or not there; those of the store
 */
async function locate(context, location) {
    const evidence = (0,boundary_boundary/* need */.$B)(context.boundary, 'evidence');
    const [, bucket, inBucket] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(location) ?? [];
    const declared = 'bucket' in evidence ? evidence.bucket : undefined;
    if (isLocation(location) && bucket !== declared) {
        throw (0,errors/* evidenceError */.K)('AUDIT_PACKAGE', `${location} is not in the store that the boundary names${declared === undefined ? ', which is a folder' : `, s3://${declared}`}.`, 'Name the boundary of that bucket with --boundary. No other bucket is asked.');
    }
    const key = inBucket ?? location;
    if (((0,receipt/* sha256OfKey */.Ue)(key) ?? (0,receipt/* sealedKeyOf */.lG)(key)) === undefined) {
        throw (0,errors/* evidenceError */.K)('AUDIT_PACKAGE', `${location} is not the place of a package.`, 'Take a key that "sovereign list" prints.');
    }
    const store = auditStore(context, evidence);
    const file = (await store.list(key.slice(0, 7))).find((stored) => stored.key === key);
    if (file)
        return { store, file };
    throw (0,errors/* evidenceError */.K)('AUDIT_PACKAGE', `${store.name} has no ${key}.`, 'See "sovereign list" for what it has.');
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/export.js














const PAGE = 'HOW-TO-CHECK.txt';
const SUMS = 'SHA256SUMS';
/**
 * Puts into one folder what an auditor needs for a package: it, its seal, the trust of the boundary, and how to check them. The
 * same package, seal and boundary give the same bytes. Nothing is written but what verifies.
 * @param location key or `s3://bucket/key` of a package in the store
 * @param outputDir a folder that is empty, or not there yet
 * @throws AUDIT_PACKAGE, INPUT_INVALID, PACKAGE_UNVERIFIED, FILE_UNWRITABLE, and those of the store
 */
async function exportPackage(context, location, outputDir) {
    const { boundary, files, aws, now, record } = context;
    const { publicKeyPem, trustedRootJson, trustFromBoundary, writeTrust } = await Promise.all(/* import() */[__webpack_require__.e(2758), __webpack_require__.e(1770)]).then(__webpack_require__.bind(__webpack_require__, 89389));
    const { store, file } = await locate(context, location);
    const sha256 = (0,receipt/* sha256OfKey */.Ue)(file.key);
    if (sha256 === undefined)
        throw (0,errors/* evidenceError */.K)('AUDIT_PACKAGE', `${location} is a seal, not a package.`, 'Name the package: its seal comes with it.');
    const folder = files.resolve(outputDir);
    await refuseFilled(folder, outputDir);
    const trust = await trustFromBoundary(boundary, files, aws);
    const seals = sealsByRecord(await store.list(file.key.slice(0, 7))).get(file.key) ?? [];
    const pack = await fetchVerified(store, file, folder, (at) => (0,verify.verifyPackage)(at, { trust, now: now(), packageSha256: sha256 }));
    const { seal: sealed, problems: sealProblems } = await fetchSeal(store, seals, folder, (at) => (0,verify.verifyPackage)(at, { trust, now: now(), record: pack.result }));
    const put = async (name, text) => {
        await files.write(external_node_path_.join(outputDir, name), text);
        return name;
    };
    const trustText = writeTrust(trust);
    const names = [pack.name, ...(sealed ? [sealed.name] : []), await put('trust.json', trustText)];
    names.push(await put('trusted_root.json', `${JSON.stringify(trustedRootJson(trust), null, 2)}\n`));
    const keyFiles = new Map();
    for (const [name, fetched] of [
        ['release.pub', pack],
        ['seal.pub', sealed],
    ]) {
        const key = fetched && !fetched.result.identity && trust.keys.find((each) => each.name === fetched.result.signer);
        if (!key || keyFiles.has(key.name))
            continue;
        keyFiles.set(key.name, await put(name, publicKeyPem(key.publicKey)));
    }
    names.push(...keyFiles.values(), await put(PAGE, pageText(pack, sealed, trust, (0,lib_hash/* sha256Hex */.f)(trustText), keyFiles)));
    const sums = [];
    for (const name of names.sort()) {
        const { sha256: hash, size } = await (0,lib_hash/* sha256File */.Q)(external_node_path_.join(folder, name));
        sums.push(`${hash}  ${name}\n`);
        record.made({ name, sha256: hash, size });
    }
    names.push(await put(SUMS, sums.join('')));
    return {
        deployment: pack.index.deployment,
        files: names.map((name) => files.relative(external_node_path_.join(folder, name))),
        sealed: sealed !== undefined,
        problems: [...file.problems, ...sealProblems],
    };
}
/** Brings a package into the folder under the name that its index gives it. @throws PACKAGE_UNVERIFIED, with nothing left behind */
async function fetchVerified(store, file, folder, verify) {
    const at = external_node_path_.join(folder, external_node_path_.posix.basename(file.key));
    await (0,write.writeStream)(at, store.open(file));
    const result = await verify(at);
    if (!result.verified || !result.index) {
        await promises_.rm(at, { force: true });
        throw (0,errors/* evidenceError */.K)('PACKAGE_UNVERIFIED', `${store.name}/${file.key} does not verify, and was not exported.`, 'See what "sovereign verify" says of it.', {
            details: result.claims
                .filter(({ counts, verdict }) => counts && verdict !== 'holds')
                .map(({ verdict, claim, reason }) => `${verdict}: ${claim} ${reason}`),
        });
    }
    const name = `${(0,build.baseOf)(result.index.deployment)}.tar`;
    await promises_.rename(at, external_node_path_.join(folder, name));
    return { name, index: result.index, result };
}
/** The seal among what lies where it may, with what is wrong with it and beside it. @throws what the first one throws where none is a seal */
async function fetchSeal(store, seals, folder, verify) {
    const failed = [];
    for (const file of seals) {
        try {
            const seal = await fetchVerified(store, file, folder, verify);
            return { seal, problems: [...file.problems, ...failed.map(({ key }) => `${key} lies in the place of its seal, and is none`)] };
        }
        catch (error) {
            failed.push({ key: file.key, error });
        }
    }
    if (failed[0])
        throw failed[0].error;
    return { problems: [] };
}
/** @param keyFiles by the name of the key */
function pageText(pack, sealed, trust, trustSha256, keyFiles) {
    const signerOf = ({ result }) => result.identity ?? { keyFile: keyFiles.get(result.signer ?? '') ?? 'release.pub' };
    const witnesses = { log: trust.logs.length > 0, authority: trust.authorities.length > 0 };
    const commandsOf = (fetched) => (0,commands/* verifyCommands */.I)(strings/* english */.x, fetched.index, signerOf(fetched), witnesses);
    const about = ({ name, result: { signer, signedAt, packageId } }) => [
        `  ${name}`,
        `    sha256:${packageId}`,
        `    signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}`,
    ];
    const titled = ({ title, says }) => `${title}${says === undefined ? '' : `: it says "${says}"`}`;
    const [own, ...others] = commandsOf(pack);
    const [ownOfSeal, ...othersOfSeal] = sealed ? commandsOf(sealed) : [];
    const steps = [
        ...(own ? [{ ...own, lines: own.lines.map((line) => `${line} --sha256 ${pack.result.packageId}`) }] : []),
        ...others,
        ...(ownOfSeal ? [{ ...ownOfSeal, title: 'The seal: what CloudTrail saw, and that it was asked about all of this package' }] : []),
        ...othersOfSeal.map((each) => ({ ...each, title: `The seal: ${each.title}` })),
    ];
    const lines = [
        `How to check the evidence of ${pack.index.deployment} yourself`,
        '',
        'The package, which says what the steps of the deployment did:',
        ...about(pack),
        ...(sealed
            ? ['Its seal, which says what the cloud saw of it:', ...about(sealed)]
            : ['It has no seal: nothing here shows what CloudTrail saw.']),
        '',
        'WHOM YOU TRUST',
        '',
        'A signature shows who signed only as far as you know whose the key is. The keys lie beside the package for',
        'convenience. Have these SHA-256 confirmed by another way: a contract, a register, a visit.',
        '',
        ...trust.keys.map(({ name, publicKey }) => `  ${fingerprint(publicKey.export({ type: 'spki', format: 'der' }))}  public key "${name}", in DER`),
        `  ${trustSha256}  trust.json: ${trust.keys.length > 0 ? 'the keys' : 'the identities that may sign'}${witnesses.log ? ', the transparency log' : ''}${witnesses.authority ? ', the time-stamp authority' : ''}`,
        ...(keyFiles.size > 0
            ? [
                '',
                'They are what these print:',
                '',
                ...[...keyFiles.values()].map((file) => `  openssl pkey -pubin -in ${file} -outform DER | sha256sum`),
                '  sha256sum trust.json',
            ]
            : []),
        '',
        'WHAT YOU NEED',
        '',
        `- sovereign, of sovereign-actions ${pack.index.generator.version}, for the commands that begin with it;`,
        '- sha256sum, tar, jq and openssl of any Linux;',
        '- bagit.py of the Library of Congress;',
        '- cosign 3.1 or newer: 2.5 refuses every package, because it does not know the entries of a Rekor v2 log.',
        '',
        'Run the commands in this folder and in this order. None needs a network. "sovereign verify" ends with what it comes to:',
        '"Verified" with exit code 0; "Verified" with exit code 3, where the package is genuine, and is evidence of a deployment',
        'that failed or left its boundary; or "NOT verified" with exit code 4. Below that it names what is wrong.',
        '',
        'Nothing was changed on the way to you: each line ends with "OK"',
        `  sha256sum --strict -c ${SUMS}`,
        ...steps.flatMap((step) => ['', titled(step), ...step.lines.map((line) => `  ${line}`)]),
        '',
        'sha256sum does not see an added file, and bagit.py not one beside data/. "sovereign verify" sees both.',
        'What no package can show: the last section that "sovereign verify" prints. For those who read no JSON:',
        `${(0,build.baseOf)(pack.index.deployment)}/data/report.html, in a browser.`,
    ];
    return `${lines.join('\n')}\n`;
}
const fingerprint = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../core/lib/counted.js
var counted = __webpack_require__(79730);
// EXTERNAL MODULE: ../core/lib/hosts/text.js
var hosts_text = __webpack_require__(11649);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/deliver.js
var deliver = __webpack_require__(9668);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/pick.js

/** How packages are picked, in words that let anyone pick again. */
const PICK_RULE = 'the keys with the smallest SHA-256 of seed, newline and key';
/** Picks some of many, at random as far as the seed is: the same seed and candidates pick the same, in any order of them. */
const pick = (candidates, seed, count) => candidates
    .map((key) => ({ key, rank: (0,lib_hash/* sha256Hex */.f)(`${seed}\n${key}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ key }) => key);

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/extract.js











/** Names the meaning of the test record; `docs/audit.md` describes it. It is an identifier, and nothing ever fetches it. */
const TEST_PREDICATE = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/audit.md#test-record-v1';
/** Files of a test, in its folder; what was fetched is below `packages`. */
const RECORD = 'extraction-test.json';
const SIGNED_RECORD = 'extraction-test.sigstore.json';
const SUMMARY = 'extraction-test.txt';
const CANDIDATES = 'candidates.txt';
/**
 * The test of an auditor: picks packages, fetches each and its seal, verifies them, and records what came of it.
 * @param options with a folder that is empty, or not there yet: an earlier test is evidence too
 * @throws INPUT_INVALID, AUDIT_EMPTY, BOUNDARY_INCOMPLETE, STORE_REFUSED, FILE_UNWRITABLE, and those of signing
 */
async function extract(context, options) {
    const { boundary, files, aws, now, record } = context;
    const { days, sealDays, count, seed, key, outputDir } = options;
    const startedAt = now();
    await refuseFilled(files.resolve(outputDir), outputDir);
    const { buildStatement, encodeStatement, trustFromBoundary } = await Promise.all(/* import() */[__webpack_require__.e(2758), __webpack_require__.e(1770)]).then(__webpack_require__.bind(__webpack_require__, 89389));
    const signing = key === undefined ? undefined : await (0,deliver/* prepareSigning */.vU)(context, key);
    const trust = signing?.trust ?? (await trustFromBoundary(boundary, files, aws));
    const store = auditStore(context, (0,boundary_boundary/* need */.$B)(boundary, 'evidence'));
    const { packages, strays } = await listPackages(context, store, days, sealDays);
    if (packages.length === 0)
        throw (0,errors/* evidenceError */.K)('AUDIT_EMPTY', `${store.name} has no package of these days.`, 'Ask for other days, or see why nothing was stored.');
    const candidates = packages.map((each) => each.key).sort();
    const byKey = new Map(packages.map((each) => [each.key, each]));
    const results = [];
    // One after the other: a time to evidence that is shared with others is not one.
    for (const picked of pick(candidates, seed, count))
        results.push(await testPackage(context, store, byKey.get(picked), trust, outputDir));
    const auditor = 'bucket' in (0,boundary_boundary/* need */.$B)(boundary, 'evidence') ? await callerOf(context) : undefined;
    const test = {
        format: 1,
        generator: { name: 'sovereign-actions', version: version/* VERSION */.x },
        startedAt: iso(startedAt),
        finishedAt: iso(now()),
        boundary: boundary.sha256,
        store: store.name,
        ...(auditor !== undefined && { auditor }),
        days: { from: day(days.from), to: day(days.to) },
        seed,
        rule: `${PICK_RULE}, ${count} of them`,
        candidates,
        results,
        overdue: packages.filter(({ overdue }) => overdue).map((each) => each.key),
        strays,
        passed: results.every(isGood),
    };
    const list = candidates.map((candidate) => `${candidate}\n`).join('');
    const fetched = results.flatMap(({ seal, ...result }) => [result, ...(seal ? [seal] : [])]);
    const statement = buildStatement([
        { name: CANDIDATES, digest: { sha256: (0,lib_hash/* sha256Hex */.f)(list) } },
        ...fetched.flatMap(({ key: name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }])),
    ], TEST_PREDICATE, { ...test });
    const at = (name) => external_node_path_.join(outputDir, name);
    await files.write(at(CANDIDATES), list);
    await files.write(at(RECORD), encodeStatement(statement).toString());
    await files.write(at(SUMMARY), summaryText(test, signing !== undefined));
    const bundle = signing && (await signing.sign(statement));
    if (bundle !== undefined)
        await files.write(at(SIGNED_RECORD), bundle);
    await record.keep(RECORD, encodeStatement(statement), 'application/vnd.in-toto+json');
    if (bundle !== undefined)
        await record.keep(SIGNED_RECORD, Buffer.from(bundle), 'application/vnd.dev.sigstore.bundle.v0.3+json');
    return {
        test,
        statement,
        files: {
            statement: at(RECORD),
            summary: at(SUMMARY),
            ...(bundle !== undefined && { bundle: at(SIGNED_RECORD) }),
        },
    };
}
const isGood = ({ verified, problems, seal }) => verified && problems.length === 0 && (!seal || seal.verified);
async function testPackage(context, store, { key, sha256, name, storedAt, lock, seal, otherSeals = [], overdue, problems, ...file }, trust, outputDir) {
    const { tested, result } = await testFile(context, store, { ...file, key, storedAt, problems }, outputDir, (at) => (0,verify.verifyPackage)(at, { trust, now: context.now(), packageSha256: sha256 }));
    const about = { ...(name !== undefined && { name }), storedAt, ...(lock && { lockedUntil: lock.until }), overdue };
    if (!seal)
        return { ...tested, ...about };
    const record = result ?? { verified: false, records: [] };
    const tried = [];
    for (const each of [seal, ...otherSeals])
        tried.push((await testFile(context, store, each, outputDir, (at) => (0,verify.verifyPackage)(at, { trust, now: context.now(), record }))).tested);
    const sealed = (tried.find(({ verified }) => verified) ?? tried[0]);
    const others = tried.filter((each) => each !== sealed);
    // What lies beside the record of a test is what it is about.
    for (const { key: other } of others)
        await promises_.rm(fetchedAt(context, outputDir, other), { force: true });
    return { ...tested, ...about, seal: sealed };
}
const fetchedAt = ({ files }, outputDir, key) => files.resolve(external_node_path_.join(outputDir, 'packages', external_node_path_.posix.basename(key)));
async function testFile(context, store, file, outputDir, verify) {
    const { now } = context;
    const { key, problems } = file;
    const at = fetchedAt(context, outputDir, key);
    const start = now();
    try {
        const { sha256, size } = await (0,write.writeStream)(at, store.open(file));
        const fetchedAfter = now() - start;
        const result = await verify(at);
        const wrong = result.claims.filter(({ counts, verdict }) => counts && verdict !== 'holds');
        const { verified, exitCode } = result;
        const told = wrong.map(({ verdict, claim, reason, details }) => [`${verdict}: ${claim} ${reason}`, ...details.slice(0, 5)].join(' '));
        const verifiedAfter = now() - start;
        return { tested: { key, sha256, size, verified, exitCode, fetchedAfter, verifiedAfter, problems: [...problems, ...told] }, result };
    }
    catch (error) {
        return { tested: { key, verified: false, problems: [...problems, `it was not fetched: ${(0,lib_errors/* messageOf */.bD)(error)}`] } };
    }
}
/** Who asks; undefined where AWS does not say. */
async function callerOf({ aws }) {
    try {
        return (await aws.call('sts', 'GetCallerIdentity', {})).Arn;
    }
    catch {
        return undefined;
    }
}
const iso = (time) => new Date(time).toISOString();
const day = (time) => iso(time).slice(0, 10);
function summaryText(test, signed) {
    const { store, auditor, days, seed, rule, candidates, results, overdue, strays, passed, startedAt } = test;
    const verdict = ({ verified, exitCode, fetchedAfter, verifiedAfter }) => `${verified ? (exitCode === 3 ? 'verified, evidence of a deployment that failed or left its boundary' : 'verified') : 'NOT VERIFIED'}${verifiedAfter === undefined ? '' : `, fetched after ${seconds(fetchedAfter)}, checked after ${seconds(verifiedAfter)}`}`;
    const lines = [
        `Extraction test of ${startedAt}: ${passed ? 'PASSED' : 'FAILED'}`,
        '',
        `Store       ${store}`,
        `Auditor     ${auditor ?? 'not told by the store'}`,
        `Days        ${days.from} to ${days.to}`,
        `Seed        ${seed}`,
        `Picked      ${(0,counted/* counted */.h)(results.length, 'package')} of ${candidates.length}, by this rule: ${rule}`,
        `Signature   ${signed ? SIGNED_RECORD : 'none: this record is not signed'}`,
        '',
        ...results.flatMap((result) => [
            `${result.name ?? 'name unknown'}`,
            `  package   ${result.key}`,
            `            ${verdict(result)}`,
            ...(result.lockedUntil === undefined ? [] : [`  locked    until ${result.lockedUntil}`]),
            ...(result.seal
                ? [`  seal      ${result.seal.key}`, `            ${verdict(result.seal)}`]
                : [`  seal      ${result.overdue ? 'NONE, and it should have one' : 'none yet'}`]),
            ...[...result.problems, ...(result.seal?.problems ?? [])].map((problem) => `  !         ${problem}`),
            '',
        ]),
        ...(overdue.length > 0 ? ['Never sealed:', ...overdue.map((key) => `  ${key}`), ''] : []),
        ...(strays.length > 0 ? ['In the store, and not to be there:', ...strays.map(({ key, problem }) => `  ${key} ${problem}`), ''] : []),
    ];
    return `${lines.map(hosts_text/* visible */.RK).join('\n').trimEnd()}\n`;
}
const seconds = (ms) => `${((ms ?? 0) / 1000).toFixed(2)} s`;

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js + 1 modules
var index_file = __webpack_require__(30359);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/claim.js
var verify_claim = __webpack_require__(34335);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/summary.js



const VERDICTS = ['holds', 'broken', 'unknown'];
const STEPS = [
    'assume-role-oidc',
    'sbom-generate',
    'cosign-sign-verify',
    'tf-backend-guard',
    'residency-assert',
    'evidence-upload',
    index_file.SEAL_ACTION,
];
/** SHA-256 of a file of the package, where its bytes have the one that the manifest lists. */
const hashOf = (name) => ({ files }) => {
    const file = files.find((each) => each.path === name && each.verdict === 'holds');
    return file && /^sha256:([0-9a-f]{64})$/.exec(file.reason)?.[1];
};
const counting = (items, about) => ({
    kind: 'count',
    about,
    read: (result) => items(result).length,
});
const each = (names, make) => Object.fromEntries(names.map(make));
/** Everything that `sovereign summary` can say, and nothing else. */
const SUMMARY_FIELDS = {
    schemaVersion: { kind: 'choice', options: [1], about: 'Version of this format.', read: () => 1 },
    type: { kind: 'choice', options: ['sovereign-actions/summary'], about: 'Name of this format.', read: () => 'sovereign-actions/summary' },
    verified: { kind: 'choice', options: [true, false], about: 'Whether the package verified.', read: ({ verified }) => verified },
    exitCode: {
        kind: 'choice',
        options: [0, 3, 4],
        about: '0: verified. 3: verified, of a deployment that failed or left its boundary. 4: not verified.',
        read: ({ exitCode }) => exitCode,
    },
    packageSha256: { kind: 'sha256', about: 'SHA-256 of the package.', read: ({ packageId }) => packageId },
    packageBytes: { kind: 'count', about: 'Size of the package.', read: ({ size = 0 }) => size },
    manifestSha256: { kind: 'sha256', about: 'SHA-256 of its manifest.', read: hashOf(names/* PATHS */.R7.manifest) },
    boundarySha256: { kind: 'sha256', about: 'SHA-256 of the boundary file in it.', read: hashOf(names/* PATHS */.R7.boundary) },
    files: counting(({ files }) => files, 'Files in it.'),
    subjects: counting(({ index }) => index?.subjects ?? [], 'Images, commits and packages that it is about.'),
    records: counting(({ records }) => records, 'Records in it.'),
    ...each(['started', 'succeeded', 'failed'], (status) => [
        `records.${status}`,
        counting(({ records }) => records.filter((record) => record.status === status), `Records of steps that are "${status}".`),
    ]),
    ...each(STEPS, (step) => [
        `steps.${step}`,
        counting(({ records }) => records.filter(({ action }) => action === step), `Records of ${step}.`),
    ]),
    'steps.other': counting(({ records }) => records.filter(({ action }) => !STEPS.includes(action)), 'Records of other steps.'),
    ...each(['error', 'warning', 'note'], (severity) => [
        `findings.${severity}`,
        counting(({ records }) => records.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity), `Findings of severity ${severity}, those with an exception included.`),
    ]),
    'findings.excepted': counting(({ records }) => records.flatMap(({ findings }) => findings).filter(({ exception }) => exception), 'Findings with an exception.'),
    ...each(VERDICTS, (verdict) => [
        `checks.${verdict}`,
        counting(({ records }) => records.flatMap(({ checks }) => checks).filter((check) => check.verdict === verdict), `Checks of the steps with the verdict ${verdict}.`),
    ]),
    connections: counting(({ records }) => records.flatMap((record) => record.connections), 'Connections that the steps noted.'),
    ...each(verify_claim/* GROUPS */.fd.flatMap((group) => VERDICTS.map((verdict) => `${group}.${verdict}`)), (name) => [
        `claims.${name}`,
        counting(({ claims }) => claims.filter(({ group, verdict }) => `${group}.${verdict}` === name), `Claims of the verifier, ${name.replace('.', ', ')}.`),
    ]),
};
/**
 * What may leave the region about a package: counts, hashes and verdicts, each a declared field. A value that is not of its kind
 * is left out, so that no text of a package can pass, whatever a record says.
 */
const summaryOf = (result) => Object.fromEntries(Object.entries(SUMMARY_FIELDS).flatMap(([name, field]) => {
    const value = field.read(result);
    return isOf(field, value) ? [[name, value]] : [];
}));
function isOf(field, value) {
    if (field.kind === 'count')
        return Number.isSafeInteger(value) && value >= 0;
    if (field.kind === 'sha256')
        return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
    return field.options.some((option) => option === value);
}
/** JSON Schema 2020-12 of the summary. */
function summarySchema() {
    const optional = Object.entries(SUMMARY_FIELDS).flatMap(([name, { kind }]) => (kind === 'sha256' ? [name] : []));
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'What may leave the region about an evidence package',
        type: 'object',
        additionalProperties: false,
        required: Object.keys(SUMMARY_FIELDS).filter((name) => !optional.includes(name)),
        properties: Object.fromEntries(Object.entries(SUMMARY_FIELDS).map(([name, field]) => [name, { description: field.about, ...shapeOf(field) }])),
    };
}
function shapeOf(field) {
    if (field.kind === 'count')
        return { type: 'integer', minimum: 0 };
    if (field.kind === 'sha256')
        return { type: 'string', pattern: '^[0-9a-f]{64}$' };
    return { enum: field.options };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../sigstore/lib/statement.js
var lib_statement = __webpack_require__(61836);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/signature.js
var signature = __webpack_require__(40937);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/test-record.js











const MAX_BYTES = 64 * 1024 * 1024;
/** Whether a path is the folder that an extraction test wrote. An unpacked package is none, whatever lies in it. */
const isTestRecord = (source) => (0,external_node_fs_.existsSync)(external_node_path_.join(source, RECORD)) && ![names/* PATHS */.R7.bagIt, names/* PATHS */.R7.manifest].some((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(source, name)));
/**
 * Verifies the folder of an extraction test, claim by claim: who signed it, and that everything in it follows from what was there:
 * the choice from the seed, the verdict from the results, the results from the packages where they lie beside it.
 * @throws FILE_MISSING, FILE_UNREADABLE
 */
async function verifyTestRecord(folder, { trust, now }) {
    const files = new lib_files/* Files */.sv(folder);
    const [record, candidates, summary] = await Promise.all([RECORD, CANDIDATES, SUMMARY].map((name) => files.readText(name, MAX_BYTES)));
    const claims = new verify_claim/* Claims */.UD();
    const statement = (0,lib_statement/* parseStatement */.By)(Buffer.from(record));
    const signer = await checkSigned(claims, files, candidates, record, trust);
    const test = typeof statement === 'string' ? statement : statement.predicate;
    if (typeof statement === 'string' || statement.predicateType !== TEST_PREDICATE || !isTest(test)) {
        const reason = typeof statement === 'string' ? statement : 'It is a statement of another type, or of another shape.';
        claims.add('contents.record', 'broken', `${RECORD} is the record of an extraction test.`, reason);
        return resultOf(claims, signer);
    }
    checkFollows(claims, test, { candidates: candidates, summary: summary, isSigned: signer !== undefined });
    const fetched = test.results.flatMap(({ seal, ...result }) => [result, ...(seal ? [seal] : [])]);
    await checkFetched(claims, files, statement, test, fetched, { trust, now });
    claims.add('outcome.passed', test.passed ? 'holds' : 'broken', 'The test passed: all that was picked was had, and verified.', `${(0,counted/* counted */.h)(test.results.length, 'package')} of ${test.candidates.length}, by ${test.auditor ?? 'whom the store does not tell'}, ${test.startedAt}.`, { counts: false, details: fetched.flatMap(({ key, problems }) => problems.map((problem) => `${key}: ${problem}`)) });
    for (const [id, claim, reason] of LIMITS)
        claims.add(`limits.${id}`, 'unknown', claim, reason, { counts: false });
    return resultOf(claims, signer);
}
const LIMITS = [
    ['candidates', 'The candidates were all packages of these days.', 'Compare them with the list of deployments.'],
    ['seed', 'Nobody who could choose what is in the store knew the seed.', 'Ask where it came from, and when.'],
    ['times', 'The times are right.', 'They are by the clock of the machine that tested.'],
];
async function checkSigned(claims, files, candidates, record, trust) {
    const claim = 'The record is signed by a key or identity that the given trust names, and seen by the witnesses that it names.';
    if ((await files.kind(SIGNED_RECORD)) === undefined) {
        claims.add('signature.record', 'unknown', claim, 'It is not signed: anyone may have written it.');
        return undefined;
    }
    const bundle = await files.readText(SIGNED_RECORD, MAX_BYTES);
    const { statement, key, identity, signedAt } = await (0,signature/* claimSignature */.z)(claims, 'signature.record', claim, bundle, (0,lib_hash/* sha256Hex */.f)(candidates), trust);
    const said = statement && JSON.stringify(statement);
    claims.add('signature.binds', said === undefined ? 'unknown' : said === compact(record) ? 'holds' : 'broken', `What was signed is ${RECORD}.`, said === undefined
        ? 'The signer is unknown, or the signature does not hold.'
        : said === compact(record)
            ? 'Word for word.'
            : 'They differ.');
    return { name: (key ?? identity)?.name, signedAt };
}
function compact(json) {
    try {
        return JSON.stringify(JSON.parse(json));
    }
    catch {
        return undefined;
    }
}
/** What follows from the record alone. */
function checkFollows(claims, test, { candidates, summary, isSigned }) {
    const problem = (bad, text) => (bad ? [text] : []);
    const sorted = [...new Set(test.candidates)].sort();
    const asked = Number(/, (\d+) of them$/.exec(test.rule)?.[1]);
    const picked = pick(sorted, test.seed, asked || 0);
    const problems = [
        ...problem(test.rule !== `${PICK_RULE}, ${asked} of them`, `the rule is not the one that this software knows: ${test.rule}`),
        ...problem(JSON.stringify(sorted) !== JSON.stringify(test.candidates), 'the candidates are not in order, or not each there once'),
        ...problem(candidates !== test.candidates.map((key) => `${key}\n`).join(''), `${CANDIDATES} has others`),
        ...problem(JSON.stringify(picked) !== JSON.stringify(test.results.map(({ key }) => key)), `the seed picks ${picked.join(', ')}`),
    ];
    const add = (id, claim, found, good) => claims.add(id, (0,verify_claim/* verdictOf */.Vj)(found), claim, found.length > 0 ? `${(0,counted/* counted */.h)(found.length, 'problem')}.` : good, { details: found });
    add('contents.choice', 'The packages that were tested are those that the seed picks.', problems, `${asked} by the seed ${test.seed}.`);
    const passed = test.results.every(isGood);
    add('contents.verdict', 'The verdict follows from the results.', problem(test.passed !== passed, `the record says ${test.passed ? 'passed' : 'failed'}, and its results come to the contrary`), test.passed ? 'Passed.' : 'Failed.');
    add('contents.summary', `${SUMMARY} says what the record says.`, problem(summary !== summaryText(test, isSigned), 'it was changed, or written by another version of this software'), `${test.results.length} results.`);
}
/** What was fetched, held against the record, and verified again. */
async function checkFetched(claims, files, { subject }, { results }, fetched, { trust, now }) {
    const named = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
    const problems = [];
    const missing = [];
    const again = [];
    const verified = new Map();
    for (const { key, sha256, verified: was, exitCode } of fetched) {
        if (sha256 === undefined)
            continue;
        if (named.get(key) !== sha256)
            problems.push(`${key}: the statement is about ${named.get(key) ?? 'none of it'}, its result about ${sha256}`);
        const file = external_node_path_.join('packages', external_node_path_.posix.basename(key));
        if ((await files.kind(file)) !== 'file') {
            missing.push(key);
            continue;
        }
        const at = files.resolve(file);
        const actual = (await (0,lib_hash/* sha256File */.Q)(at)).sha256;
        if (actual !== sha256)
            problems.push(`${file}: it has ${actual}, and ${sha256} was fetched`);
        const sealed = (0,receipt/* sealedKeyOf */.lG)(key);
        const result = await (0,verify.verifyPackage)(at, {
            trust,
            now,
            ...(sealed ? { record: verified.get(sealed) ?? { verified: false, records: [] } } : { packageSha256: (0,receipt/* sha256OfKey */.Ue)(key) }),
        }).catch((error) => (0,lib_errors/* messageOf */.bD)(error));
        if (typeof result === 'string')
            again.push(`${key}: ${result}`);
        else {
            verified.set(key, result);
            if (result.verified !== was || result.exitCode !== exitCode)
                again.push(`${key}: it ${result.verified ? 'verifies' : 'does not verify'} (${result.exitCode}), and ${was ? 'did' : 'did not'} (${exitCode})`);
        }
    }
    const about = (0,counted/* counted */.h)(fetched.length - missing.length, 'file');
    const fetchedVerdict = problems.length > 0 ? 'broken' : missing.length > 0 ? 'unknown' : 'holds';
    claims.add('contents.fetched', fetchedVerdict, 'What was fetched lies beside the record, as it came.', problems.length > 0
        ? `${(0,counted/* counted */.h)(problems.length, 'problem')}.`
        : missing.length > 0
            ? `${(0,counted/* counted */.h)(missing.length, 'file')} is not there.`
            : `${about}.`, { counts: problems.length > 0, details: [...problems, ...missing] });
    const isAsked = trust !== undefined && fetched.length > missing.length;
    claims.add('contents.again', again.length > 0 ? 'broken' : isAsked ? 'holds' : 'unknown', 'Verified again with the trust that is given, each comes to what the record says.', again.length > 0
        ? `${(0,counted/* counted */.h)(again.length, 'difference')}.`
        : isAsked
            ? `${about}, ${(0,counted/* counted */.h)(results.length, 'package')}.`
            : 'No trust was given, or nothing is there.', { counts: again.length > 0 && trust !== undefined, details: again });
}
function resultOf(claims, signer) {
    return {
        kind: 'record of an extraction test',
        ...(0,verify_claim/* conclude */.Ep)(claims),
        files: [],
        ...(signer?.name !== undefined && { signer: signer.name }),
        ...(signer?.signedAt !== undefined && { signedAt: signer.signedAt }),
        records: [],
    };
}
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isMaybe = (value, type) => value === undefined || typeof value === type;
const isKey = (value) => isText(value) && ((0,receipt/* sha256OfKey */.Ue)(value) ?? (0,receipt/* sealedKeyOf */.lG)(value)) !== undefined;
/** Whether a predicate has the shape of a test record. */
function isTest(value) {
    if (!(0,json/* isObject */.Gv)(value) || value.format !== 1 || !(0,json/* isObject */.Gv)(value.days))
        return false;
    const { days, startedAt, finishedAt, store, auditor, seed, rule, candidates, results, overdue, strays, passed } = value;
    return ([days.from, days.to, startedAt, finishedAt, store, seed, rule].every(isText) &&
        isMaybe(auditor, 'string') &&
        isTexts(candidates) &&
        isTexts(overdue) &&
        typeof passed === 'boolean' &&
        Array.isArray(strays) &&
        strays.every((stray) => (0,json/* isObject */.Gv)(stray) && isText(stray.key) && isText(stray.problem)) &&
        Array.isArray(results) &&
        results.every((result) => isTested(result) &&
            isText(result.storedAt) &&
            typeof result.overdue === 'boolean' &&
            isMaybe(result.name, 'string') &&
            isMaybe(result.lockedUntil, 'string')) &&
        results.every(({ seal }) => seal === undefined || isTested(seal)));
}
const isTested = (value) => (0,json/* isObject */.Gv)(value) &&
    isKey(value.key) &&
    isMaybe(value.sha256, 'string') &&
    typeof value.verified === 'boolean' &&
    isTexts(value.problems) &&
    [value.size, value.exitCode, value.fetchedAfter, value.verifiedAfter].every((number) => isMaybe(number, 'number'));

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/verify.js




/**
 * Verifies a package that is named by a path or, in a boundary, by its place in the store; a seal with the record that it is of; the
 * folder of an extraction test.
 * @param context needed for a place in the store
 * @throws AUDIT_PACKAGE, FILE_MISSING, FILE_UNREADABLE, and those of the store
 */
async function verifyNamed(context, source, { trust, sha256, record, now }) {
    // What is named by its SHA-256, or with its record, is meant to be a package: a genuine test record in its place is none.
    if (sha256 === undefined && record === undefined && !isLocation(source) && isTestRecord(source))
        return { result: await verifyTestRecord(source, { trust, now }) };
    const found = context && isLocation(source) ? await locate(context, source) : undefined;
    const sealedKey = found && (0,receipt/* sealedKeyOf */.lG)(found.file.key);
    const sealed = record ?? (sealedKey && `s3://${new URL(source).host}/${sealedKey}`);
    const recordResult = sealed === undefined ? undefined : (await verifyNamed(context, sealed, { trust, now })).result;
    const packageSha256 = sha256 ?? (found && (0,receipt/* sha256OfKey */.Ue)(found.file.key));
    const result = await (0,verify.verifyPackage)(found ? found.store.open(found.file) : source, { trust, now, packageSha256, record: recordResult });
    if (!found)
        return { result };
    const { storedAt, versionId, problems } = found.file;
    const kept = await found.store.kept(found.file);
    return {
        result,
        stored: {
            location: source,
            storedAt,
            ...(versionId !== undefined && { versionId }),
            ...(kept.lock && { lock: kept.lock }),
            problems: [...problems, ...kept.problems],
        },
    };
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/index.js









/***/ }),

/***/ 84493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Output: () => (/* binding */ Output),
/* harmony export */   writeStream: () => (/* binding */ writeStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49195);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9643);
/* harmony import */ var _stream_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38493);






/** Bytes after which the disk is asked to keep what it has been given, while more comes: at the end little is left to wait for. */
const FLUSH_BYTES = 128 * 1024 * 1024;
/**
 * Writes a stream to a file, whole or not at all, and hashes it on the way.
 * @param file absolute path; what is there is replaced once the new one is complete
 * @param expected about how many bytes will come, where that is known
 * @throws FILE_UNWRITABLE; what the stream throws passes through
 */
async function writeStream(file, stream, expected = 0) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true }).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), error);
        });
        const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(temporary, 'wx', 0o644).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        const hash = await (0,_stream_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .streamHash */ .L)(expected);
        const output = new Output(handle, file);
        let sha256;
        try {
            for await (const piece of inPieces(stream)) {
                await output.write(piece);
                await hash.update(piece);
            }
            await output.end();
            sha256 = await hash.digest();
        }
        finally {
            hash.close();
            await output.settled();
            await handle.close();
        }
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(temporary, file).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        return { sha256, size: output.size };
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** A stream's bytes in pieces of one size. A piece stays as it is until the second after it is asked for. */
async function* inPieces(stream) {
    let piece = Buffer.allocUnsafeSlow(_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts);
    let other = Buffer.allocUnsafeSlow(_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts);
    let filled = 0;
    for await (const chunk of stream) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts - filled);
            piece.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .PIECE_BYTES */ .ts)
                break;
            yield piece;
            [piece, other] = [other, piece];
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
/** A file that is written while its writer goes on: one write at a time, and one flush. */
class Output {
    size = 0;
    #handle;
    #file;
    #writing = Promise.resolve();
    #flushing = Promise.resolve();
    #unflushed = 0;
    constructor(handle, file) {
        this.#handle = handle;
        this.#file = file;
    }
    /** Resolves when the bytes before these are written. */
    async write(bytes) {
        await this.#writing;
        this.#writing = this.#noted(this.#handle.writeFile(bytes));
        this.size += bytes.length;
        this.#unflushed += bytes.length;
        if (this.#unflushed < FLUSH_BYTES)
            return;
        await this.#flushing;
        this.#flushing = this.#noted(this.#handle.datasync());
        this.#unflushed = 0;
    }
    /** Resolves when everything is on the disk. */
    async end() {
        await this.#writing;
        await this.#flushing;
        await this.#noted(this.#handle.sync());
    }
    /** Resolves when nothing uses the handle any more, whatever came of it. */
    async settled() {
        await Promise.allSettled([this.#writing, this.#flushing]);
    }
    #noted(work) {
        const done = work.catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(this.#file, error);
        });
        // It may fail before anybody waits for it.
        done.catch(() => undefined);
        return done;
    }
}


/***/ })

};
