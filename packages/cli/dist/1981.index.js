export const id = 1981;
export const ids = [1981,4493];
export const modules = {

/***/ 11981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
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
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/verify.js + 9 modules
var verify = __webpack_require__(4186);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/store/bucket-checks.js + 2 modules
var bucket_checks = __webpack_require__(22520);
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
        list: (month) => listFolder(folder, month),
        open: ({ key }, bytes) => readFile(external_node_path_.join(folder, key), bytes),
        lock: async () => undefined,
    };
}
function auditBucket(context, evidence) {
    const place = (0,bucket_checks/* placeOf */.$)(context.boundary, evidence);
    return {
        name: `s3://${evidence.bucket}`,
        list: (month) => listVersions(context, place, `${month}/`),
        open: ({ key, versionId }, bytes) => (0,s3/* readObject */.A)(context, place, {
            Key: key,
            ...(versionId !== undefined && { VersionId: versionId }),
            ...(bytes !== undefined && { Range: `bytes=0-${bytes - 1}` }),
        }),
        lock: async ({ key, versionId }) => {
            try {
                const { bucket, region } = place;
                const head = await context.aws.call('s3', 'HeadObject', { ...bucket, Key: key, VersionId: versionId }, { region });
                const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold } = head;
                return mode && until ? { mode, until: until.toISOString(), ...(hold === 'ON' && { legalHold: true }) } : undefined;
            }
            catch (error) {
                return `S3 does not tell its lock: ${(0,lib_errors/* messageOf */.bD)(error)}`;
            }
        },
    };
}
/** A link is refused, and a pipe that nobody writes to is empty rather than waited for. */
async function* readFile(file, bytes) {
    const handle = await promises_.open(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    yield* handle.createReadStream({
        highWaterMark: 1024 * 1024,
        ...(bytes !== undefined && { end: bytes - 1 }),
    });
}
async function listFolder(folder, month) {
    const at = external_node_path_.join(folder, month);
    try {
        // A month may be missing; a store that is not there must not look like an empty one.
        await promises_.access(folder);
        const names = await promises_.readdir(at).catch((error) => {
            if ((0,lib_errors/* errnoOf */.UQ)(error) === 'ENOENT')
                return [];
            throw error;
        });
        return await Promise.all(names.sort().map(async (name) => {
            const stats = await promises_.lstat(external_node_path_.join(at, name));
            const problems = stats.isFile() ? [] : ['it is a link, a folder or a device, not a file'];
            return { key: `${month}/${name}`, size: stats.size, storedAt: stats.mtime.toISOString(), problems };
        }));
    }
    catch (error) {
        throw (0,files/* readFailure */.f1)(at, error);
    }
}
/**
 * Every version under a prefix, because a delete marker takes a locked package out of the plain list though nobody can delete
 * the package itself.
 * @throws STORE_REFUSED
 */
async function listVersions({ aws }, { bucket, region }, prefix) {
    const found = new Map();
    const markers = new Map();
    let next = {};
    while (next) {
        const answer = await aws
            .call('s3', 'ListObjectVersions', { ...bucket, Prefix: prefix, ...next }, { region })
            .catch((error) => {
            if (error instanceof lib_errors/* SovereignError */.Rj)
                throw error;
            throw (0,errors/* evidenceError */.K)('STORE_REFUSED', `s3://${bucket.Bucket}/${prefix} cannot be listed: ${(0,lib_errors/* messageOf */.bD)(error)}`, 'Let this role call s3:ListBucketVersions on the bucket.', { cause: error });
        });
        for (const { Key: key, LastModified: at, Size: size = 0, VersionId: versionId } of answer.Versions ?? []) {
            if (key === undefined || at === undefined)
                continue;
            const known = found.get(key);
            const storedAt = at.toISOString();
            // Newest first: the last one that comes is the one that was written first.
            found.set(key, { key, size, storedAt, ...(versionId && { versionId }), problems: [], versions: (known?.versions ?? 0) + 1 });
        }
        for (const { Key: key, LastModified: at } of answer.DeleteMarkers ?? [])
            if (key !== undefined)
                markers.set(key, [...(markers.get(key) ?? []), at?.toISOString() ?? '']);
        const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = answer;
        next = answer.IsTruncated && KeyMarker ? { KeyMarker, ...(VersionIdMarker && { VersionIdMarker }) } : undefined;
    }
    for (const [key, [at = '']] of markers) {
        const gone = { key, size: 0, storedAt: at, versions: 1, problems: ['every version of it is gone'] };
        if (!found.has(key))
            found.set(key, gone);
    }
    return [...found.values()]
        .map(({ versions, ...file }) => ({
        ...file,
        problems: [
            ...file.problems,
            ...(versions > 1 ? [`${versions - 1} more written over it; its first version is taken`] : []),
            ...(markers.get(file.key) ?? []).map((at) => `taken out of the list by a delete marker of ${at}`),
        ],
    }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/locate.js



/** What tells a place in a bucket from a path. */
const isLocation = (text) => text.startsWith('s3://');
const KEY = /^(\d{4}\/\d\d)\/[0-9a-f]{64}(?:\.seal)?\.tar$/;
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
    const month = KEY.exec(key)?.[1];
    if (month === undefined) {
        throw (0,errors/* evidenceError */.K)('AUDIT_PACKAGE', `${location} is not the place of a package.`, 'Take a key that "sovereign list" prints.');
    }
    const store = auditStore(context, evidence);
    const file = (await store.list(month)).find((stored) => stored.key === key);
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
 * @throws AUDIT_PACKAGE, PACKAGE_UNVERIFIED, FILE_UNWRITABLE, and those of the store
 */
async function exportPackage(context, location, outputDir) {
    const { boundary, files, aws, now, record } = context;
    const { publicKeyPem, trustedRootJson, trustFromBoundary, writeTrust } = await Promise.all(/* import() */[__webpack_require__.e(2758), __webpack_require__.e(1770)]).then(__webpack_require__.bind(__webpack_require__, 89389));
    const { store, file } = await locate(context, location);
    const sha256 = (0,receipt/* sha256OfKey */.Ue)(file.key);
    if (sha256 === undefined)
        throw (0,errors/* evidenceError */.K)('AUDIT_PACKAGE', `${location} is a seal, not a package.`, 'Name the package: its seal comes with it.');
    const folder = files.resolve(outputDir);
    await refuseFilled(folder);
    const trust = await trustFromBoundary(boundary, files, aws);
    const seal = (await store.list(file.key.slice(0, 7))).find(({ key }) => key === (0,receipt/* sealKeyOf */.K7)(file.key));
    const pack = await fetchVerified(store, file, folder, (at) => (0,verify.verifyPackage)(at, { trust, now: now(), packageSha256: sha256 }));
    const sealed = seal && (await fetchVerified(store, seal, folder, (at) => (0,verify.verifyPackage)(at, { trust, now: now(), record: pack.result })));
    const key = trust.keys.find(({ name }) => name === pack.result.signer);
    const put = async (name, text) => {
        await files.write(external_node_path_.join(outputDir, name), text);
        return name;
    };
    const names = [pack.name, ...(sealed ? [sealed.name] : []), await put('trust.json', writeTrust(trust))];
    names.push(await put('trusted_root.json', `${JSON.stringify(trustedRootJson(trust), null, 2)}\n`));
    if (key)
        names.push(await put('release.pub', publicKeyPem(key.publicKey)));
    names.push(await put(PAGE, pageText(pack, sealed, trust)));
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
        problems: [...file.problems, ...(seal?.problems ?? [])],
    };
}
async function refuseFilled(folder) {
    const there = await promises_.readdir(folder).catch(() => []);
    if (there.length > 0)
        throw (0,files/* writeFailure */.EU)(folder, Object.assign(new Error(`it is not empty: ${there.slice(0, 3).join(', ')}`), { code: 'ENOTEMPTY' }));
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
function pageText(pack, sealed, trust) {
    const { signer, signedAt, packageId } = pack.result;
    const fingerprints = trust.keys.map(({ name, publicKey }) => `  ${fingerprint(publicKey.export({ type: 'spki', format: 'der' }))}  ${name}`);
    const own = `sovereign verify ${pack.name} --trust trust.json --sha256 ${packageId}`;
    const steps = [
        ...(0,commands/* verifyCommands */.I)(strings/* english */.x, pack.index).map(({ title, lines }, index) => ({ title, lines: index === 0 ? [own] : lines })),
        ...(sealed
            ? [
                {
                    title: 'The seal: what CloudTrail saw, and that it was asked about all of this package',
                    lines: [`sovereign verify ${sealed.name} --record ${pack.name} --trust trust.json`],
                },
                {
                    title: 'The same with other tools',
                    lines: (0,commands/* verifyCommands */.I)(strings/* english */.x, sealed.index)
                        .slice(1)
                        .flatMap(({ lines }) => lines),
                },
            ]
            : []),
    ];
    const lines = [
        `How to check the evidence of ${pack.index.deployment} yourself`,
        '',
        `  ${pack.name}  sha256:${packageId}`,
        `  signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}`,
        ...(sealed ? [`  ${sealed.name}  sha256:${sealed.result.packageId}`] : ['  It has no seal: nothing here shows what CloudTrail saw.']),
        '',
        'Who signed is known only as far as the keys are. trust.json holds what the boundary declares; it lies beside',
        'the packages, so have these fingerprints (SHA-256 of the public key in DER) confirmed by another way:',
        '',
        ...(fingerprints.length > 0 ? fingerprints : ['  (no keys: the signers are identities, see trust.json)']),
        '',
        'Each of the following stands alone, and none but the first needs our software. None needs a network.',
        '',
        'Nothing was changed on the way to you',
        `  sha256sum --strict -c ${SUMS}`,
        ...steps.flatMap(({ title, lines: commands }) => ['', title, ...commands.map((line) => `  ${line}`)]),
        '',
        'sha256sum does not see an added file, and bagit.py not one beside data/. The first command of ours sees both.',
        'What no package can show: the last section that "sovereign verify" prints.',
    ];
    return `${lines.join('\n')}\n`;
}
const fingerprint = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../core/lib/hosts/text.js
var hosts_text = __webpack_require__(11649);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/deliver.js
var deliver = __webpack_require__(9668);
// EXTERNAL MODULE: ../core/lib/parallel.js
var parallel = __webpack_require__(87969);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/list.js


const DAY = 86_400_000;
const READS = 8;
/**
 * The packages whose time, or whose day in the store, is one of these days; oldest first. One of which the time cannot be known, or does not fit its place, is never left out.
 * @param sealDays after how many days a record must have its seal
 * @throws STORE_REFUSED, FILE_UNREADABLE
 */
async function listPackages({ now }, store, days, sealDays) {
    const files = (await (0,parallel/* inParallel */.H)(monthsOf(days), READS, (month) => store.list(month))).flat();
    const byKey = new Map(files.map((file) => [file.key, file]));
    const records = files.filter(({ key }) => (0,receipt/* sha256OfKey */.Ue)(key) !== undefined);
    const seals = new Set(records.map(({ key }) => (0,receipt/* sealKeyOf */.K7)(key)));
    const listed = await (0,parallel/* inParallel */.H)(records, READS, async (file) => {
        const [head, lock] = await Promise.all([readHead(store, file), store.lock(file)]);
        const seal = byKey.get((0,receipt/* sealKeyOf */.K7)(file.key));
        const month = typeof head === 'string' ? undefined : head.time.slice(0, 7).replace('-', '/');
        return {
            ...file,
            sha256: (0,receipt/* sha256OfKey */.Ue)(file.key),
            ...(typeof head !== 'string' && head),
            ...(typeof lock === 'object' && { lock }),
            ...(seal && { seal }),
            overdue: !seal && now() - Date.parse(file.storedAt) > sealDays * DAY,
            problems: [
                ...file.problems,
                ...(typeof head === 'string' ? [head] : []),
                ...(month !== undefined && !file.key.startsWith(`${month}/`) ? ['it lies in another month than its time'] : []),
                ...(typeof lock === 'string' ? [lock] : []),
                ...(seal?.problems ?? []).map((problem) => `its seal: ${problem}`),
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
            if ((0,receipt/* sha256OfKey */.Ue)(key) !== undefined || seals.has(key))
                return [];
            if (/\.seal\.tar$/.test(key))
                return [{ key, problem: 'is a seal whose record is not there' }];
            // A store in a folder has the receipts beside the packages.
            return /\.receipt\.json$/.test(key) ? [] : [{ key, problem: 'is nothing that a step writes' }];
        }),
    };
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
/** Folder and time of an archive, by the header of its first entry, or why they cannot be known. */
async function readHead(store, file) {
    try {
        const chunks = [];
        for await (const chunk of store.open(file, BLOCK))
            chunks.push(chunk);
        const head = Buffer.concat(chunks).toString('latin1', 0, BLOCK);
        // A name of more than 100 bytes has its first part in the prefix.
        const name = [head.slice(345), head].map((field) => /^([A-Za-z0-9][A-Za-z0-9._-]*)[/\0]/.exec(field)?.[1]).find(Boolean);
        const seconds = /^[0-7]{11}/.exec(head.slice(136))?.[0];
        if (name === undefined || seconds === undefined)
            return 'its first bytes are not those of a package';
        return { name, time: `${new Date(Number.parseInt(seconds, 8) * 1000).toISOString().slice(0, 19)}Z` };
    }
    catch (error) {
        return `it cannot be read: ${(0,lib_errors/* messageOf */.bD)(error)}`;
    }
}

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
/**
 * The test of an auditor: picks packages, fetches each and its seal, verifies them, and records what came of it.
 * @throws AUDIT_EMPTY, BOUNDARY_INCOMPLETE, STORE_REFUSED, FILE_UNWRITABLE, and those of signing
 */
async function extract(context, options) {
    const { boundary, files, aws, now, record } = context;
    const { days, sealDays, count, seed, key, outputDir } = options;
    const startedAt = now();
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
        { name: 'candidates.txt', digest: { sha256: (0,lib_hash/* sha256Hex */.f)(list) } },
        ...fetched.flatMap(({ key: name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }])),
    ], TEST_PREDICATE, { ...test });
    const at = (name) => external_node_path_.join(outputDir, name);
    await files.write(at('candidates.txt'), list);
    await files.write(at('extraction-test.json'), encodeStatement(statement).toString());
    await files.write(at('extraction-test.txt'), summaryText(test, signing !== undefined));
    const bundle = signing && (await signing.sign(statement));
    if (bundle !== undefined)
        await files.write(at('extraction-test.sigstore.json'), bundle);
    await record.keep('extraction-test.json', encodeStatement(statement), 'application/vnd.in-toto+json');
    if (bundle !== undefined)
        await record.keep('extraction-test.sigstore.json', Buffer.from(bundle), 'application/vnd.dev.sigstore.bundle.v0.3+json');
    return {
        test,
        statement,
        files: {
            statement: at('extraction-test.json'),
            summary: at('extraction-test.txt'),
            ...(bundle !== undefined && { bundle: at('extraction-test.sigstore.json') }),
        },
    };
}
const isGood = ({ verified, problems, seal }) => verified && problems.length === 0 && (!seal || seal.verified);
async function testPackage(context, store, { key, sha256, name, storedAt, lock, seal, overdue, problems, ...file }, trust, outputDir) {
    const { tested, result } = await testFile(context, store, { ...file, key, storedAt, problems }, outputDir, (at) => (0,verify.verifyPackage)(at, { trust, now: context.now(), packageSha256: sha256 }));
    const about = { ...(name !== undefined && { name }), storedAt, ...(lock && { lockedUntil: lock.until }), overdue };
    if (!seal)
        return { ...tested, ...about };
    const record = result ?? { verified: false, records: [] };
    const sealed = await testFile(context, store, seal, outputDir, (at) => (0,verify.verifyPackage)(at, { trust, now: context.now(), record }));
    return { ...tested, ...about, seal: sealed.tested };
}
async function testFile({ now, files }, store, file, outputDir, verify) {
    const { key, problems } = file;
    const at = files.resolve(external_node_path_.join(outputDir, 'packages', external_node_path_.posix.basename(key)));
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
    const verdict = ({ verified, exitCode, fetchedAfter, verifiedAfter }) => `${verified ? (exitCode === 3 ? 'verified, evidence of a deployment that failed or left its boundary' : 'verified') : 'NOT VERIFIED'}${verifiedAfter === undefined ? '' : `, fetched after ${seconds(fetchedAfter)}, evidence after ${seconds(verifiedAfter)}`}`;
    const lines = [
        `Extraction test of ${startedAt}: ${passed ? 'PASSED' : 'FAILED'}`,
        '',
        `Store       ${store}`,
        `Auditor     ${auditor ?? 'not told by the store'}`,
        `Days        ${days.from} to ${days.to}`,
        `Seed        ${seed}`,
        `Picked      ${results.length} of ${candidates.length}: ${rule}`,
        `Signature   ${signed ? 'extraction-test.sigstore.json' : 'none: this record is not signed'}`,
        '',
        ...results.flatMap((result) => [
            `${result.name ?? 'name unknown'}`,
            `  package   ${result.key}`,
            `            ${verdict(result)}`,
            ...(result.seal
                ? [`  seal      ${result.seal.key}`, `            ${verdict(result.seal)}`]
                : [`  seal      ${result.overdue ? 'NONE, and it should have one' : 'none yet'}`]),
            ...[...result.problems, ...(result.seal?.problems ?? [])].map((problem) => `  !         ${problem}`),
            '',
        ]),
        ...(overdue.length > 0 ? ['Never sealed:', ...overdue.map((key) => `  ${key}`), ''] : []),
        ...(strays.length > 0 ? ['In the store, and not to be there:', ...strays.map(({ key, problem }) => `  ${key} ${problem}`), ''] : []),
    ];
    return `${lines.map(hosts_text/* visible */.R).join('\n').trimEnd()}\n`;
}
const seconds = (ms) => `${((ms ?? 0) / 1000).toFixed(1)} s`;

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js
var index_file = __webpack_require__(81785);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/claim.js
var claim = __webpack_require__(34335);
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
    ...each(claim/* GROUPS */.fd.flatMap((group) => VERDICTS.map((verdict) => `${group}.${verdict}`)), (name) => [
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

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/verify.js



/**
 * Verifies a package that is named by a path or, in a boundary, by its place in the store; a seal with the record that it is of.
 * @param context needed for a place in the store
 * @throws AUDIT_PACKAGE, FILE_MISSING, FILE_UNREADABLE, and those of the store
 */
async function verifyNamed(context, source, { trust, sha256, record, now }) {
    const found = context && isLocation(source) ? await locate(context, source) : undefined;
    const sealedKey = found && (0,receipt/* sealedKeyOf */.lG)(found.file.key);
    const sealed = record ?? (sealedKey && `s3://${new URL(source).host}/${sealedKey}`);
    const recordResult = sealed === undefined ? undefined : (await verifyNamed(context, sealed, { trust, now })).result;
    const packageSha256 = sha256 ?? (found && (0,receipt/* sha256OfKey */.Ue)(found.file.key));
    const result = await (0,verify.verifyPackage)(found ? found.store.open(found.file) : source, { trust, now, packageSha256, record: recordResult });
    if (!found)
        return { result };
    const { storedAt, versionId, problems } = found.file;
    const lock = await found.store.lock(found.file);
    return {
        result,
        stored: {
            location: source,
            storedAt,
            ...(versionId !== undefined && { versionId }),
            ...(typeof lock === 'object' && { lock }),
            problems: [...problems, ...(typeof lock === 'string' ? [lock] : [])],
        },
    };
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/audit/index.js









/***/ }),

/***/ 84493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStream: () => (/* binding */ writeStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49195);




const BATCH = 1024 * 1024;
/**
 * Writes a stream to a file, whole or not at all, and hashes it on the way.
 * @param file absolute path; what is there is replaced once the new one is complete
 * @throws FILE_UNWRITABLE; what the stream throws passes through
 */
async function writeStream(file, stream) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true }).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), error);
        });
        const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(temporary, 'wx', 0o644).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        try {
            const write = async (parts) => {
                const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
                hash.update(bytes);
                size += bytes.length;
                await handle.writeFile(bytes).catch((error) => {
                    throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
                });
            };
            let parts = [];
            let pending = 0;
            for await (const chunk of stream) {
                parts.push(chunk);
                pending += chunk.length;
                if (pending < BATCH)
                    continue;
                await write(parts);
                parts = [];
                pending = 0;
            }
            await write(parts);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(temporary, file).catch((error) => {
            throw (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(file, error);
        });
        return { sha256: hash.digest('hex'), size };
    }
    catch (error) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
