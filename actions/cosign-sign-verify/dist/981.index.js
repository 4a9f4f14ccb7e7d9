export const id = 981;
export const ids = [981];
export const modules = {

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ patternList),
/* harmony export */   DC: () => (/* binding */ bucket),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   N3: () => (/* binding */ httpsUrl),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** Kinds of values that several parts of `sovereign.yaml` have. */
const account = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('must be text: write the 12 digits in quotes'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4, 'must be an AWS account id: 12 digits, in quotes'));
const region = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist((0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .allRegions */ .Ph)().map(({ name }) => name), 'must be a region of the partition table');
const url = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.check((text) => {
    const parsed = URL.parse(text);
    return (parsed !== null &&
        ['https:', 'http:'].includes(parsed.protocol) &&
        parsed.username === '' &&
        parsed.password === '' &&
        parsed.search === '' &&
        parsed.hash === '');
}, 'must be an absolute URL with no user, password, query or fragment'));
const httpsUrl = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(url, valibot__WEBPACK_IMPORTED_MODULE_0__.check((text) => {
    const parsed = URL.parse(text);
    return parsed?.protocol !== 'http:' || ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname);
}, 'must use https; plain http is for loopback in the sandbox partition'));
const host = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/, 'must be one exact host name in lower case: no scheme, port, path or wildcard'));
const port = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer('must be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(1, 'must be 1 to 65535'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxValue(65535, 'must be 1 to 65535'));
const date = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('must be a date in quotes, such as "2027-06-30"'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true, 'must be a calendar date: YYYY-MM-DD'));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must not be empty'));
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lower-case hex digits'));
const bucket = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET */ .j6, 'must be a bucket name without dots: 3 to 63 lower-case letters, digits and hyphens'));
const textList = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(text), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.description(description)));
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer('must be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(1, 'must be at least 1'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxValue(32, 'must be at most 32'), valibot__WEBPACK_IMPORTED_MODULE_0__.description(description)));
const age = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('must be a number with a unit, such as 30d'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[1-9]\d{0,4}[hd]$/, 'must be whole hours or days, such as 12h or 30d'), valibot__WEBPACK_IMPORTED_MODULE_0__.description(description)));
const pattern = (mistakeOf) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.rawCheck(({ dataset, addIssue }) => {
    const wrong = dataset.typed ? mistakeOf(dataset.value) : undefined;
    if (wrong !== undefined)
        addIssue({ message: wrong });
}));
const patternList = (description, mistakeOf) => valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(pattern(mistakeOf)), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.description(`${description} The whole of it, in which \`*\` stands for part of one segment.`)));


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boundarySchema: () => (/* binding */ boundarySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1580);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9506);
/* harmony import */ var _schema_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3204);
/* harmony import */ var _signing_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5611);





/**
 * The shape of `sovereign.yaml`. The published JSON Schema and the documentation of the file are generated from it.
 * Keys are in kebab case, as in the file.
 */
/** What a job token must say, beside where it is from. */
const pins = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    'repository-ids': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('Ids of repositories (GitHub `repository_id`) or projects (GitLab `project_id`), as text.'),
    'owner-ids': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('Ids of owners (GitHub `repository_owner_id`) or namespaces (GitLab `namespace_id`), as text.'),
    'protected-ref': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.literal(true, 'must be true, or left out'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('The ref is protected: claim `ref_protected`.'))),
    refs: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('Full refs, exact, such as `refs/heads/main`.'),
    environments: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('Deployment environments, exact.'),
    events: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('What started the run: GitHub `event_name` or GitLab `pipeline_source`.'),
    workflows: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[\w.-]+\/[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/, 'must be OWNER/REPOSITORY/.github/workflows/FILE@COMMIT with the 40 hex digits of the commit'))), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Reusable workflows that the job may run, exact, each at one commit: claim `job_workflow_ref`.'))),
});
/** How a runner shows where it is. */
const location = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    source: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCATION_SOURCES */ .pX, `must be one of ${_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCATION_SOURCES */ .pX.join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_0__.description("`ec2`: the instance identity document with its signature. `ecs`, `eks`: unsigned hints. `web-identity`: STS's own word about the role's session.")),
    certificate: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('PEM file with the certificate that AWS publishes for each region of the boundary; for `ec2` alone.'))),
    required: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Evidence that cannot be verified ends the step. Default: false, which says that it is not known.')), false),
});
const exception = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Rule id that the exception lets pass.')),
    resource: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Resource pattern: exact text, where `*` stands for any run of characters.')),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Why it is accepted.')),
    approver: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Who accepted it.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Last day on which it counts, UTC. An expired exception is an error.')),
});
const baseline = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    step: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Step whose findings it holds, such as `residency-assert`.')),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, valibot__WEBPACK_IMPORTED_MODULE_0__.description('SHA-256 of the file that `write-baseline` wrote.')),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Why its findings are accepted for now.')),
    approver: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Who accepted them.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Last day on which it counts, UTC. An expired baseline is an error.')),
});
const lockMode = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['COMPLIANCE', 'GOVERNANCE'], 'must be COMPLIANCE or GOVERNANCE');
/** A whole number of days or years, within the limits of S3. */
const span = (unit, most) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(`must be a whole number of ${unit}s`), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(1, `must be at least 1 ${unit}`), valibot__WEBPACK_IMPORTED_MODULE_0__.maxValue(most, `must be at most ${most} ${unit}s`));
const retention = valibot__WEBPACK_IMPORTED_MODULE_0__.union([
    valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ mode: lockMode, days: span('day', 36500) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        mode: lockMode,
        years: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(span('year', 100), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Years of the calendar: ten of them are 3652 or 3653 days.')),
    }),
], 'must be a mode with either days or years');
const boundarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1, 'must be 1'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Format of this file.')),
    preset: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['eusc', 'eu'], 'must be eusc or eu'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Fills partition and regions: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.'))),
    partition: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTITION_NAMES */ .ww, `must be one of ${_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTITION_NAMES */ .ww.join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_0__.description('AWS partition. `sandbox` is loopback only.'))),
    regions: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one region'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Regions inside the boundary; all of one partition.'))),
    organization: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        url: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3),
        email: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.email('must be an e-mail address'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Who creates the documents: SBOM creator and package source.'))),
    accounts: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.record(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z][a-z0-9-]*$/, 'must be a role name in lower case')), _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Account ids by role, such as build, deploy, evidence.'))),
    identity: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        issuers: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one issuer'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('OIDC issuers, exact.')),
        audience: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Audience of the job token; best one that no other partition shares.')),
        runner: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['self-hosted', 'any'], 'must be self-hosted or any'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Runner environment that the token must claim. Default: self-hosted.')), 'self-hosted'),
        sources: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_SOURCES */ .cS, `must be one of ${_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_SOURCES */ .cS.join(', ')}`)), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one source'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where a job may take its identity from; the first that is there is taken. Default: oidc alone.')), ['oidc']),
        require: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(pins, valibot__WEBPACK_IMPORTED_MODULE_0__.description('What the token must say of the run, beside where it is from.'))),
        jwks: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['verify', 'off'], 'must be verify or off'), valibot__WEBPACK_IMPORTED_MODULE_0__.description("Whether the token's signature is checked with the issuer's keys before STS does. Default: off.")), 'off'),
        location: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(location, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Evidence of where the runner is, kept with the record. Never a proof.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where job tokens come from and what they must say.'))),
    registries: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.union([valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ account: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, region: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny) }), valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ host: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .host */ .Hc, port: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh) })], 'must be an ECR registry (account, region) or a host (host, port)')), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Image registries: ECR by account role or id, or an in-region host.'))),
    signing: _signing_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .signing */ .A,
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        bucket: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bucket */ .DC,
        region: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny),
        'kms-key': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Key that encrypts the state: ARN, id or alias.'))),
        'key-prefix': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Every state key starts with this.'))),
        lock: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['s3', 'dynamodb', 'any'], 'must be s3, dynamodb or any'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('How state is locked. Default: any, which takes either but not none.')), 'any'),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('The one S3 backend where Terraform state may live.'))),
    terraform: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        mirror: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Base URL of the network mirror that providers come from, as in `provider_installation`.')),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where Terraform and OpenTofu may load from. Modules come from this host, from `hosts`, or from the repository.'))),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.union([
        valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            bucket: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bucket */ .DC,
            region: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny),
            account: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Role name or id of the account that owns the bucket.'))),
            'kms-key': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
            retention,
            'legal-hold': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Whether each package also gets a legal hold, which lasts until somebody lifts it. Default: false.'))),
        }),
        valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ folder: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Local write-once folder, relative to this file.')) }),
    ], 'must be a bucket (bucket, retention) or a folder'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where evidence packages are kept.'))),
    cloudtrail: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        trail: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Name of the trail. It must validate its log files.')),
        bucket: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bucket */ .DC,
        region: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where the bucket is. Default: the first region.'))),
        account: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Role name or id of the account that owns the bucket.'))),
        prefix: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[\w!.*'()-]+(?:\/[\w!.*'()-]+)*$/, 'must be the key prefix, without a slash at its ends'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('What stands before "AWSLogs" in the bucket.'))),
        organization: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^o-[a-z0-9]{10,32}$/, 'must be the id of an organization, o-\u2026'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Set for a trail of an organization.'))),
        'home-region': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where the trail was created. Default: the first region.'))),
        'key-readers': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'must be the ARN of a role'))), valibot__WEBPACK_IMPORTED_MODULE_0__.description("Roles that the sealing job takes to ask KMS about keys of other accounts, one for each account: policy and last use are told in the key's own account alone."))),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('The trail that saw what happened in the cloud, for sealing evidence.'))),
    hosts: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        host: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .host */ .Hc,
        port: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh),
        purpose: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Why the boundary allows it; kept in every record.')),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Other hosts that steps may reach.'))),
    proxy: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        url: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Also plain http: what goes through it is TLS to the other end.')),
        'ca-file': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('The HTTP proxy that every connection takes.'))),
    tools: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a program name')),
        version: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        url: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3,
        sha256: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('External programs that may be downloaded, each from its mirror and with its SHA-256.'))),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['fail', 'warn'], 'must be fail or warn'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('What an unknown answer does. Default: fail.')), 'fail'),
    exceptions: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(exception), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Dated exceptions.')), []),
    baselines: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(baseline), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Files of known findings that steps may take as `baseline`, each by its SHA-256.'))),
    sandbox: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject(valibot__WEBPACK_IMPORTED_MODULE_0__.entriesFromList(_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .SANDBOX_SERVICES */ .zl, valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh))), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Ports on 127.0.0.1 of the loopback region; only with partition sandbox.'))),
});


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ signing),
/* harmony export */   signingPolicy: () => (/* binding */ signingPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);
/* harmony import */ var _identity_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8140);
/* harmony import */ var _schema_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3204);



/** What a verified statement is called in a policy; any other predicate type is named by its URI. */
const STATEMENT_NAMES = ['signature', 'sbom', 'provenance', 'vulnerabilities', 'openvex', 'test-results', 'verification-summary'];
const statementType = valibot__WEBPACK_IMPORTED_MODULE_0__.union([valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(STATEMENT_NAMES), valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z][a-z0-9+.-]*:\S+$/, 'must be a URI'))], `must be ${STATEMENT_NAMES.join(', ')} or the URI of a predicate type`);
const refPatternMistake = (pattern) => /^refs\/[!-~]+$/.test(pattern) && !/\*[^/@]*\*/.test(pattern)
    ? undefined
    : 'must be a full ref, such as refs/tags/v*, with at most one "*" between two of "/"';
/** What an SBOM says that a policy can demand of it. */
const SBOM_FIELDS = ['author', 'timestamp', 'supplier', 'license', 'hashes', 'purl', 'dependencies'];
/** What signatures and statements must be beside being by a trusted signer. The input `policy` takes a file of the same shape. */
const signingPolicy = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    signers: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('Names of the keys and identities whose signatures meet this policy. Default: all that the boundary trusts.'),
    'at-least': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('How many different signers must have made the signature, and each statement. Default: 1.'),
    statements: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.union([
        statementType,
        valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            type: statementType,
            signers: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC)('As above, for this statement.'),
            'at-least': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('As above, for this statement.'),
            'max-age': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .KW)('As above, for this statement.'),
        }),
    ], `must be a type (${STATEMENT_NAMES.join(', ')} or a URI), or an object with "type"`)), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Statements that must be attached to an image. The signature is always demanded; `verification-summary` says whose summaries count where a step relies on one.'))),
    'log-entries': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('How many different transparency logs must hold each signature.'),
    timestamps: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('How many different timestamp authorities must have seen each signature.'),
    'max-age': (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .KW)('How long ago a witness may have seen a signature, such as 90d. One that no witness saw has no age, and does not pass.'),
    provenance: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        builders: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .patternList */ .B2)('Builder ids.', _identity_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectPatternMistake */ .J),
        sources: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .patternList */ .B2)('Source repositories, such as `https://github.com/acme/shop`.', _identity_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectPatternMistake */ .J),
        refs: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .patternList */ .B2)('Full refs of the source, such as `refs/heads/main` or `refs/tags/v*`.', refPatternMistake),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('What provenance must say. A certificate of a keyless signature must not say otherwise.'))),
    sbom: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        fields: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(SBOM_FIELDS, `must be one of ${SBOM_FIELDS.join(', ')}`)), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('What the attested SBOM must hold; facts of packages in every package.')),
    })),
});
/** The part `signing` of `sovereign.yaml`. */
const signing = valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    keys: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.union([
        valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            name: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            kms: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Key id, alias/name or ARN.')),
            region: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny),
            account: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        }),
        valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'public-key': valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('PEM file, relative to this file.')) }),
    ], 'must be a KMS key (name, kms) or a public key file (name, public-key)')), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Keys whose signatures count.'))),
    rekor: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        url: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Base URL of a Rekor in the region.')),
        version: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist([1, 2], 'must be 1 or 2'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Version of that Rekor. Entries of v1 are understood by more tools. Default: 2.')), 2),
        'public-key': valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('PEM file of the log key, relative to this file.')),
        required: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), true),
    })),
    timestamp: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        url: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3, valibot__WEBPACK_IMPORTED_MODULE_0__.description('RFC 3161 endpoint in the region.')),
        chain: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('PEM certificate chain, leaf first, relative to this file.')),
        required: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), true),
    })),
    fulcio: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        url: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Base URL of a Fulcio in the region, which gives signers certificates for their job tokens.')),
        chain: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('PEM chain of the certificate authority, the certificate that issues first, the root last, relative to this file.')),
        'ct-log': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('PEM public key of the certificate transparency log that every certificate must be in, relative to this file.'))),
        audience: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Audience of the job token that Fulcio is shown. Default: sigstore.')), 'sigstore'),
    })),
    identities: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: _schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        issuer: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3, valibot__WEBPACK_IMPORTED_MODULE_0__.description('OIDC issuer, exact.')),
        subject: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe((0,_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(_identity_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectPatternMistake */ .J), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Subject of the certificate, exact, where `*` stands for characters of one segment: it crosses neither `/` nor `@`.')),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Whose signatures with a certificate of `fulcio` count. Without any, none counts.'))),
    'signing-config': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Sigstore `signing_config.json` (v0.2) that names logs and timestamp services in place of `rekor` and `timestamp`, relative to this file. Their hosts must be named under `hosts`, and what it selects is required.'))),
    'trusted-root': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Sigstore `trusted_root.json` whose logs and authorities count beside those that are declared here, each within its time, relative to this file.'))),
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(signingPolicy, valibot__WEBPACK_IMPORTED_MODULE_0__.description('What signatures and statements must be, beside being by a trusted signer.'))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Keys and witnesses of signatures. Public Sigstore hosts are never allowed.')));


/***/ })

};
