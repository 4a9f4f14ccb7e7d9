export const id = 981;
export const ids = [981];
export const modules = {

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  boundarySchema: () => (/* binding */ boundarySchema),
  signingPolicy: () => (/* binding */ signingPolicy)
});

// UNUSED EXPORTS: SBOM_FIELDS, STATEMENT_NAMES

// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
;// CONCATENATED MODULE: ../../packages/core/lib/identity-pattern.js
/**
 * Patterns of the subjects of certificates, such as `https://git.example.eu/team/app/.github/workflows/release.yml@refs/tags/*`.
 * They are compared character by character and as a whole. `*` stands for one or more letters, digits or marks of ASCII within one
 * segment, so for none of `/ @ # ? % \` nor space: it crosses no folder, no ref, and no encoding of one.
 */
const SEGMENT = (/* unused pure expression or super */ null && (String.raw `(?:(?![/@#?%\\])[!-~])+`));
/** Why a text is no pattern that can be understood in one way only, to go after "it"; undefined where it is one. */
function subjectPatternMistake(pattern) {
    if (!/^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u.test(pattern))
        return 'must be text of one line, without spaces around it';
    if (!pattern.includes('*'))
        return undefined;
    const scheme = pattern.indexOf('://');
    const host = scheme < 0 ? pattern.slice(pattern.lastIndexOf('@')) : pattern.slice(0, scheme + 3) + pattern.slice(scheme + 3).split('/', 1)[0];
    if (host.includes('*') || (scheme < 0 && !pattern.includes('@')))
        return 'must name the host in full: "*" may stand only in the path of a URL, or before the "@" of an address';
    if (/\*[^/@]*\*/.test(pattern))
        return 'must have at most one "*" between two of "/" and "@"';
    return undefined;
}
/** Whether a subject fits a pattern, which has no mistake. */
function subjectFits(pattern, subject) {
    if (!pattern.includes('*'))
        return pattern === subject;
    const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(`^${parts.join(SEGMENT)}$`).test(subject);
}

// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __webpack_require__(1580);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
;// CONCATENATED MODULE: ../../packages/core/lib/boundary/schema.js




/**
 * The shape of `sovereign.yaml`. The published JSON Schema and the documentation of the file are generated from it.
 * Keys are in kebab case, as in the file.
 */
const account = dist.pipe(dist.string('must be text: write the 12 digits in quotes'), dist.regex(partitions/* ACCOUNT */.u4, 'must be an AWS account id: 12 digits, in quotes'));
const region = dist.picklist((0,partitions/* allRegions */.Ph)().map(({ name }) => name), 'must be a region of the partition table');
const url = dist.pipe(dist.string(), dist.check((text) => {
    const parsed = URL.parse(text);
    return (parsed !== null &&
        ['https:', 'http:'].includes(parsed.protocol) &&
        parsed.username === '' &&
        parsed.password === '' &&
        parsed.search === '' &&
        parsed.hash === '');
}, 'must be an absolute URL with no user, password, query or fragment'));
const httpsUrl = dist.pipe(url, dist.check((text) => {
    const parsed = URL.parse(text);
    return parsed?.protocol !== 'http:' || ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname);
}, 'must use https; plain http is for loopback in the sandbox partition'));
const host = dist.pipe(dist.string(), dist.regex(/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/, 'must be one exact host name in lower case: no scheme, port, path or wildcard'));
const port = dist.pipe(dist.number(), dist.integer('must be a whole number'), dist.minValue(1, 'must be 1 to 65535'), dist.maxValue(65535, 'must be 1 to 65535'));
const date = dist.pipe(dist.string('must be a date in quotes, such as "2027-06-30"'), dist.check((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true, 'must be a calendar date: YYYY-MM-DD'));
const schema_text = dist.pipe(dist.string(), dist.minLength(1, 'must not be empty'));
const sha256 = dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lower-case hex digits'));
const bucket = dist.pipe(dist.string(), dist.regex(partitions/* BUCKET */.j6, 'must be a bucket name without dots: 3 to 63 lower-case letters, digits and hyphens'));
const textList = (description) => dist.optional(dist.pipe(dist.array(schema_text), dist.minLength(1, 'must name at least one'), dist.description(description)));
const count = (description) => dist.optional(dist.pipe(dist.number(), dist.integer('must be a whole number'), dist.minValue(1, 'must be at least 1'), dist.maxValue(32, 'must be at most 32'), dist.description(description)));
const age = (description) => dist.optional(dist.pipe(dist.string('must be a number with a unit, such as 30d'), dist.regex(/^[1-9]\d{0,4}[hd]$/, 'must be whole hours or days, such as 12h or 30d'), dist.description(description)));
const refPatternMistake = (pattern) => /^refs\/[!-~]+$/.test(pattern) && !/\*[^/@]*\*/.test(pattern)
    ? undefined
    : 'must be a full ref, such as refs/tags/v*, with at most one "*" between two of "/"';
const pattern = (mistakeOf) => dist.pipe(dist.string(), dist.rawCheck(({ dataset, addIssue }) => {
    const wrong = dataset.typed ? mistakeOf(dataset.value) : undefined;
    if (wrong !== undefined)
        addIssue({ message: wrong });
}));
const patternList = (description, mistakeOf) => dist.optional(dist.pipe(dist.array(pattern(mistakeOf)), dist.minLength(1, 'must name at least one'), dist.description(`${description} The whole of it, in which \`*\` stands for part of one segment.`)));
/** What a verified statement is called in a policy; any other predicate type is named by its URI. */
const STATEMENT_NAMES = [
    'signature',
    'sbom',
    'provenance',
    'vulnerabilities',
    'openvex',
    'test-results',
    'verification-summary',
];
const statementType = dist.union([dist.picklist(STATEMENT_NAMES), dist.pipe(dist.string(), dist.regex(/^[a-z][a-z0-9+.-]*:\S+$/, 'must be a URI'))], `must be ${STATEMENT_NAMES.join(', ')} or the URI of a predicate type`);
/** What an SBOM says that a policy can demand of it. */
const SBOM_FIELDS = ['author', 'timestamp', 'supplier', 'license', 'hashes', 'purl', 'dependencies'];
/** What signatures and statements must be beside being by a trusted signer. The input `policy` takes a file of the same shape. */
const signingPolicy = dist.strictObject({
    signers: textList('Names of the keys and identities whose signatures meet this policy. Default: all that the boundary trusts.'),
    'at-least': count('How many different signers must have made the signature, and each statement. Default: 1.'),
    statements: dist.optional(dist.pipe(dist.array(dist.union([
        statementType,
        dist.strictObject({
            type: statementType,
            signers: textList('As above, for this statement.'),
            'at-least': count('As above, for this statement.'),
            'max-age': age('As above, for this statement.'),
        }),
    ], `must be a type (${STATEMENT_NAMES.join(', ')} or a URI), or an object with "type"`)), dist.minLength(1, 'must name at least one'), dist.description('Statements that must be attached to an image. The signature is always demanded; `verification-summary` says whose summaries count where a step relies on one.'))),
    'log-entries': count('How many different transparency logs must hold each signature.'),
    timestamps: count('How many different timestamp authorities must have seen each signature.'),
    'max-age': age('How long ago a witness may have seen a signature, such as 90d. One that no witness saw has no age, and does not pass.'),
    provenance: dist.optional(dist.pipe(dist.strictObject({
        builders: patternList('Builder ids.', subjectPatternMistake),
        sources: patternList('Source repositories, such as `https://github.com/acme/shop`.', subjectPatternMistake),
        refs: patternList('Full refs of the source, such as `refs/heads/main` or `refs/tags/v*`.', refPatternMistake),
    }), dist.description('What provenance must say. A certificate of a keyless signature must not say otherwise.'))),
    sbom: dist.optional(dist.strictObject({
        fields: dist.pipe(dist.array(dist.picklist(SBOM_FIELDS, `must be one of ${SBOM_FIELDS.join(', ')}`)), dist.minLength(1, 'must name at least one'), dist.description('What the attested SBOM must hold; facts of packages in every package.')),
    })),
});
/** What a job token must say, beside where it is from. */
const pins = dist.strictObject({
    'repository-ids': textList('Ids of repositories (GitHub `repository_id`) or projects (GitLab `project_id`), as text.'),
    'owner-ids': textList('Ids of owners (GitHub `repository_owner_id`) or namespaces (GitLab `namespace_id`), as text.'),
    'protected-ref': dist.optional(dist.pipe(dist.literal(true, 'must be true, or left out'), dist.description('The ref is protected: claim `ref_protected`.'))),
    refs: textList('Full refs, exact, such as `refs/heads/main`.'),
    environments: textList('Deployment environments, exact.'),
    events: textList('What started the run: GitHub `event_name` or GitLab `pipeline_source`.'),
    workflows: dist.optional(dist.pipe(dist.array(dist.pipe(dist.string(), dist.regex(/^[\w.-]+\/[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/, 'must be OWNER/REPOSITORY/.github/workflows/FILE@COMMIT with the 40 hex digits of the commit'))), dist.minLength(1, 'must name at least one'), dist.description('Reusable workflows that the job may run, exact, each at one commit: claim `job_workflow_ref`.'))),
});
/** How a runner shows where it is. */
const schema_location = dist.strictObject({
    source: dist.pipe(dist.picklist(metadata/* LOCATION_SOURCES */.pX, `must be one of ${metadata/* LOCATION_SOURCES */.pX.join(', ')}`), dist.description("`ec2`: the instance identity document with its signature. `ecs`, `eks`: unsigned hints. `web-identity`: STS's own word about the role's session.")),
    certificate: dist.optional(dist.pipe(schema_text, dist.description('PEM file with the certificate that AWS publishes for each region of the boundary; for `ec2` alone.'))),
    required: dist.optional(dist.pipe(dist.boolean(), dist.description('Evidence that cannot be verified ends the step. Default: false, which says that it is not known.')), false),
});
const exception = dist.strictObject({
    rule: dist.pipe(schema_text, dist.description('Rule id that the exception lets pass.')),
    resource: dist.pipe(schema_text, dist.description('Resource pattern: exact text, where `*` stands for any run of characters.')),
    reason: dist.pipe(schema_text, dist.description('Why it is accepted.')),
    approver: dist.pipe(schema_text, dist.description('Who accepted it.')),
    expires: dist.pipe(date, dist.description('Last day on which it counts, UTC. An expired exception is an error.')),
});
const baseline = dist.strictObject({
    step: dist.pipe(schema_text, dist.description('Step whose findings it holds, such as `residency-assert`.')),
    sha256: dist.pipe(sha256, dist.description('SHA-256 of the file that `write-baseline` wrote.')),
    reason: dist.pipe(schema_text, dist.description('Why its findings are accepted for now.')),
    approver: dist.pipe(schema_text, dist.description('Who accepted them.')),
    expires: dist.pipe(date, dist.description('Last day on which it counts, UTC. An expired baseline is an error.')),
});
const boundarySchema = dist.strictObject({
    version: dist.pipe(dist.literal(1, 'must be 1'), dist.description('Format of this file.')),
    preset: dist.optional(dist.pipe(dist.picklist(['eusc', 'eu'], 'must be eusc or eu'), dist.description('Fills partition and regions: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.'))),
    partition: dist.optional(dist.pipe(dist.picklist(partitions/* PARTITION_NAMES */.ww, `must be one of ${partitions/* PARTITION_NAMES */.ww.join(', ')}`), dist.description('AWS partition. `sandbox` is loopback only.'))),
    regions: dist.optional(dist.pipe(dist.array(region), dist.minLength(1, 'must name at least one region'), dist.description('Regions inside the boundary; all of one partition.'))),
    organization: dist.optional(dist.pipe(dist.strictObject({
        name: schema_text,
        url: dist.optional(httpsUrl),
        email: dist.optional(dist.pipe(dist.string(), dist.email('must be an e-mail address'))),
    }), dist.description('Who creates the documents: SBOM creator and package source.'))),
    accounts: dist.optional(dist.pipe(dist.record(dist.pipe(dist.string(), dist.regex(/^[a-z][a-z0-9-]*$/, 'must be a role name in lower case')), account), dist.description('Account ids by role, such as build, deploy, evidence.'))),
    identity: dist.optional(dist.pipe(dist.strictObject({
        issuers: dist.pipe(dist.array(httpsUrl), dist.minLength(1, 'must name at least one issuer'), dist.description('OIDC issuers, exact.')),
        audience: dist.pipe(schema_text, dist.description('Audience of the job token; best one that no other partition shares.')),
        runner: dist.optional(dist.pipe(dist.picklist(['self-hosted', 'any'], 'must be self-hosted or any'), dist.description('Runner environment that the token must claim. Default: self-hosted.')), 'self-hosted'),
        sources: dist.optional(dist.pipe(dist.array(dist.picklist(metadata/* IDENTITY_SOURCES */.cS, `must be one of ${metadata/* IDENTITY_SOURCES */.cS.join(', ')}`)), dist.minLength(1, 'must name at least one source'), dist.description('Where a job may take its identity from; the first that is there is taken. Default: oidc alone.')), ['oidc']),
        require: dist.optional(dist.pipe(pins, dist.description('What the token must say of the run, beside where it is from.'))),
        jwks: dist.optional(dist.pipe(dist.picklist(['verify', 'off'], 'must be verify or off'), dist.description("Whether the token's signature is checked with the issuer's keys before STS does. Default: off.")), 'off'),
        location: dist.optional(dist.pipe(schema_location, dist.description('Evidence of where the runner is, kept with the record. Never a proof.'))),
    }), dist.description('Where job tokens come from and what they must say.'))),
    registries: dist.optional(dist.pipe(dist.array(dist.union([dist.strictObject({ account: schema_text, region: dist.optional(region) }), dist.strictObject({ host, port: dist.optional(port) })], 'must be an ECR registry (account, region) or a host (host, port)')), dist.description('Image registries: ECR by account role or id, or an in-region host.'))),
    signing: dist.optional(dist.pipe(dist.strictObject({
        keys: dist.optional(dist.pipe(dist.array(dist.union([
            dist.strictObject({
                name: schema_text,
                kms: dist.pipe(schema_text, dist.description('Key id, alias/name or ARN.')),
                region: dist.optional(region),
                account: dist.optional(schema_text),
            }),
            dist.strictObject({ name: schema_text, 'public-key': dist.pipe(schema_text, dist.description('PEM file, relative to this file.')) }),
        ], 'must be a KMS key (name, kms) or a public key file (name, public-key)')), dist.description('Keys whose signatures count.'))),
        rekor: dist.optional(dist.strictObject({
            url: dist.pipe(httpsUrl, dist.description('Base URL of a Rekor in the region.')),
            version: dist.optional(dist.pipe(dist.picklist([1, 2], 'must be 1 or 2'), dist.description('Version of that Rekor. Entries of v1 are understood by more tools. Default: 2.')), 2),
            'public-key': dist.pipe(schema_text, dist.description('PEM file of the log key, relative to this file.')),
            required: dist.optional(dist.boolean(), true),
        })),
        timestamp: dist.optional(dist.strictObject({
            url: dist.pipe(httpsUrl, dist.description('RFC 3161 endpoint in the region.')),
            chain: dist.pipe(schema_text, dist.description('PEM certificate chain, leaf first, relative to this file.')),
            required: dist.optional(dist.boolean(), true),
        })),
        fulcio: dist.optional(dist.strictObject({
            url: dist.pipe(httpsUrl, dist.description('Base URL of a Fulcio in the region, which gives signers certificates for their job tokens.')),
            chain: dist.pipe(schema_text, dist.description('PEM chain of the certificate authority, the certificate that issues first, the root last, relative to this file.')),
            'ct-log': dist.optional(dist.pipe(schema_text, dist.description('PEM public key of the certificate transparency log that every certificate must be in, relative to this file.'))),
            audience: dist.optional(dist.pipe(schema_text, dist.description('Audience of the job token that Fulcio is shown. Default: sigstore.')), 'sigstore'),
        })),
        identities: dist.optional(dist.pipe(dist.array(dist.strictObject({
            name: schema_text,
            issuer: dist.pipe(httpsUrl, dist.description('OIDC issuer, exact.')),
            subject: dist.pipe(pattern(subjectPatternMistake), dist.description('Subject of the certificate, exact, where `*` stands for characters of one segment: it crosses neither `/` nor `@`.')),
        })), dist.minLength(1, 'must name at least one'), dist.description('Whose signatures with a certificate of `fulcio` count. Without any, none counts.'))),
        'signing-config': dist.optional(dist.pipe(schema_text, dist.description('Sigstore `signing_config.json` (v0.2) that names logs and timestamp services in place of `rekor` and `timestamp`, relative to this file. Their hosts must be named under `hosts`, and what it selects is required.'))),
        'trusted-root': dist.optional(dist.pipe(schema_text, dist.description('Sigstore `trusted_root.json` whose logs and authorities count beside those that are declared here, each within its time, relative to this file.'))),
        policy: dist.optional(dist.pipe(signingPolicy, dist.description('What signatures and statements must be, beside being by a trusted signer.'))),
    }), dist.description('Keys and witnesses of signatures. Public Sigstore hosts are never allowed.'))),
    state: dist.optional(dist.pipe(dist.strictObject({
        bucket,
        region: dist.optional(region),
        'kms-key': dist.optional(dist.pipe(schema_text, dist.description('Key that encrypts the state: ARN, id or alias.'))),
        'key-prefix': dist.optional(dist.pipe(schema_text, dist.description('Every state key starts with this.'))),
        lock: dist.optional(dist.pipe(dist.picklist(['s3', 'dynamodb', 'any'], 'must be s3, dynamodb or any'), dist.description('How state is locked. Default: any, which takes either but not none.')), 'any'),
    }), dist.description('The one S3 backend where Terraform state may live.'))),
    terraform: dist.optional(dist.pipe(dist.strictObject({
        mirror: dist.pipe(httpsUrl, dist.description('Base URL of the network mirror that providers come from, as in `provider_installation`.')),
    }), dist.description('Where Terraform and OpenTofu may load from. Modules come from this host, from `hosts`, or from the repository.'))),
    evidence: dist.optional(dist.pipe(dist.union([
        dist.strictObject({
            bucket,
            region: dist.optional(region),
            account: dist.optional(dist.pipe(schema_text, dist.description('Role name or id of the account that owns the bucket.'))),
            'kms-key': dist.optional(schema_text),
            retention: dist.strictObject({
                mode: dist.picklist(['COMPLIANCE', 'GOVERNANCE'], 'must be COMPLIANCE or GOVERNANCE'),
                days: dist.pipe(dist.number(), dist.integer('must be a whole number of days'), dist.minValue(1, 'must be at least 1 day'), dist.maxValue(36500, 'must be at most 36500 days')),
            }),
            'legal-hold': dist.optional(dist.pipe(dist.boolean(), dist.description('Whether each package also gets a legal hold, which lasts until somebody lifts it. Default: false.'))),
        }),
        dist.strictObject({ folder: dist.pipe(schema_text, dist.description('Local write-once folder, relative to this file.')) }),
    ], 'must be a bucket (bucket, retention) or a folder'), dist.description('Where evidence packages are kept.'))),
    cloudtrail: dist.optional(dist.pipe(dist.strictObject({
        trail: dist.pipe(schema_text, dist.description('Name of the trail. It must validate its log files.')),
        bucket,
        region: dist.optional(dist.pipe(region, dist.description('Where the bucket is. Default: the first region.'))),
        account: dist.optional(dist.pipe(schema_text, dist.description('Role name or id of the account that owns the bucket.'))),
        prefix: dist.optional(dist.pipe(dist.string(), dist.regex(/^[\w!.*'()-]+(?:\/[\w!.*'()-]+)*$/, 'must be the key prefix, without a slash at its ends'), dist.description('What stands before "AWSLogs" in the bucket.'))),
        organization: dist.optional(dist.pipe(dist.string(), dist.regex(/^o-[a-z0-9]{10,32}$/, 'must be the id of an organization, o-\u2026'), dist.description('Set for a trail of an organization.'))),
        'home-region': dist.optional(dist.pipe(region, dist.description('Where the trail was created. Default: the first region.'))),
    }), dist.description('The trail that saw what happened in the cloud, for sealing evidence.'))),
    hosts: dist.optional(dist.pipe(dist.array(dist.strictObject({
        host,
        port: dist.optional(port),
        purpose: dist.pipe(schema_text, dist.description('Why the boundary allows it; kept in every record.')),
    })), dist.description('Other hosts that steps may reach.'))),
    proxy: dist.optional(dist.pipe(dist.strictObject({
        url: dist.pipe(url, dist.description('Also plain http: what goes through it is TLS to the other end.')),
        'ca-file': dist.optional(schema_text),
    }), dist.description('The HTTP proxy that every connection takes.'))),
    tools: dist.optional(dist.pipe(dist.array(dist.strictObject({
        name: dist.pipe(dist.string(), dist.regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a program name')),
        version: schema_text,
        url: httpsUrl,
        sha256,
    })), dist.description('External programs that may be downloaded, each from its mirror and with its SHA-256.'))),
    unknown: dist.optional(dist.pipe(dist.picklist(['fail', 'warn'], 'must be fail or warn'), dist.description('What an unknown answer does. Default: fail.')), 'fail'),
    exceptions: dist.optional(dist.pipe(dist.array(exception), dist.description('Dated exceptions.')), []),
    baselines: dist.optional(dist.pipe(dist.array(baseline), dist.description('Files of known findings that steps may take as `baseline`, each by its SHA-256.'))),
    sandbox: dist.optional(dist.pipe(dist.strictObject(dist.entriesFromList(partitions/* SANDBOX_SERVICES */.zl, dist.optional(port))), dist.description('Ports on 127.0.0.1 of the loopback region; only with partition sandbox.'))),
});


/***/ })

};
