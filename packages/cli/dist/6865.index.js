export const id = 6865;
export const ids = [6865];
export const modules = {

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  guardError: () => (/* reexport */ guardError),
  tfBackendGuard: () => (/* reexport */ tfBackendGuard)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(5844);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(8381);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/errors.js

const guardError = (0,errors/* errorTable */.NN)({
    NOTHING_TO_CHECK: { exit: 'usage', about: 'The folder that a step was given holds nothing of the kind that it checks.' },
    PATH_NOT_FOLDER: { exit: 'usage', about: 'A step was given something else where it takes a folder.' },
    HCL_ENGINE_FAILED: { exit: 'failure', about: 'The HCL parser could not be started.' },
});

// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(9653);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(4213);
// EXTERNAL MODULE: ../core/lib/locations.js
var locations = __webpack_require__(9448);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/rules.js
/** Everything the guard can find. Each `why` names the document that the rule rests on. */
const RULES = {
    none: {
        id: 'tf-backend/none',
        title: 'Terraform keeps its state in a local file',
        severity: 'error',
        why: 'A root module without a backend block keeps its state in terraform.tfstate beside the configuration (Terraform, "Backend block configuration": the default is the local backend). On a runner that file is lost, or leaves as an artifact.',
        fix: 'Add a terraform block with the s3 backend that the boundary declares.',
    },
    refused: {
        id: 'tf-backend/refused',
        title: 'State goes to a backend other than S3',
        severity: 'error',
        why: 'Only the s3 backend can be tied to a region, a bucket, a KMS key and a lock of the boundary. A cloud block, a remote backend or a state store sends the state to another operator (Terraform, "Backend block configuration").',
        fix: 'Use backend "s3" with the bucket that the boundary declares.',
    },
    conflict: {
        id: 'tf-backend/conflict',
        title: 'The folder declares where state goes more than once',
        severity: 'error',
        why: 'Terraform refuses a folder with two backend, cloud or state_store blocks, so which of them was meant is not known (Terraform, "Backend block configuration": only one per configuration).',
        fix: 'Keep one declaration; override files may replace it, each with one of its own.',
    },
    syntax: {
        id: 'tf-backend/syntax',
        title: 'A configuration file cannot be read',
        severity: 'error',
        why: 'A file that cannot be read may declare any backend (HCL native syntax specification; HCL JSON syntax specification).',
        fix: 'Correct the file; "terraform fmt -check" shows the same place.',
    },
    undeclared: {
        id: 'tf-backend/undeclared',
        title: 'The boundary does not say which bucket holds state',
        severity: 'warning',
        why: 'Bucket names say nothing of who owns them or where they are (Amazon S3 User Guide, "General purpose buckets overview"). Without a "state" section only region, encryption and lock are checked.',
        fix: 'Add "state:" with the bucket to sovereign.yaml; "sovereign init" writes a commented file.',
    },
    bucket: {
        id: 'tf-backend/bucket',
        title: 'State goes to a bucket that the boundary does not declare',
        severity: 'error',
        why: 'The boundary names the one bucket whose place, owner and protection are known.',
        fix: 'Write the bucket of the boundary as text in the backend block.',
    },
    region: {
        id: 'tf-backend/region',
        title: 'The region of the state is not the declared one',
        severity: 'error',
        why: 'State holds every attribute of every resource in clear text, secrets included (Terraform, "Sensitive data in state"). A region that only the environment gives is not even validated by Terraform.',
        fix: 'Write the region of the boundary as text in the backend block.',
    },
    key: {
        id: 'tf-backend/key',
        title: 'The state key is outside the declared prefix',
        severity: 'error',
        why: 'Access to state is granted by prefix; a key elsewhere in the bucket has other readers (Terraform, "Backend type: s3", S3 bucket permissions).',
        fix: 'Start the key with the prefix of the boundary.',
    },
    encrypt: {
        id: 'tf-backend/encrypt',
        title: 'State is written without asking for encryption',
        severity: 'error',
        why: 'Without "encrypt = true" Terraform sends no encryption header, and ignores kms_key_id (Terraform, "Backend type: s3"; seen on the wire).',
        fix: 'Set encrypt = true and kms_key_id to the key of the boundary.',
    },
    kmsKey: {
        id: 'tf-backend/kms-key',
        title: 'State is not encrypted with the declared KMS key',
        severity: 'error',
        why: 'With "encrypt = true" and no kms_key_id Terraform asks for AES256, which overrides a bucket default of SSE-KMS, so the key and its policy protect nothing (Terraform, "Backend type: s3"; seen on the wire).',
        fix: 'Set kms_key_id to the key that the boundary declares.',
    },
    lock: {
        id: 'tf-backend/lock',
        title: 'State is not locked',
        severity: 'error',
        why: 'With neither use_lockfile nor dynamodb_table two runs write over each other, without a warning (Terraform, "Backend type: s3", state locking).',
        fix: 'Set use_lockfile = true (Terraform and OpenTofu 1.10 and later), or dynamodb_table.',
    },
    endpoint: {
        id: 'tf-backend/endpoint',
        title: 'State traffic goes to a host outside the boundary',
        severity: 'error',
        why: 'A custom endpoint or proxy takes state and credentials to whatever host it names, also past the region (Terraform, "Backend type: s3", endpoints).',
        fix: 'Remove the setting, or declare the host under "hosts" or "proxy" in sovereign.yaml.',
    },
    disarmed: {
        id: 'tf-backend/disarmed',
        title: 'A check of the backend is switched off',
        severity: 'error',
        why: 'With it Terraform would notice a wrong account, region or host before it writes state (Terraform, "Backend type: s3", configuration).',
        fix: 'Remove the setting.',
    },
    credentials: {
        id: 'tf-backend/credentials',
        title: 'A secret stands in the backend block',
        severity: 'error',
        why: 'Terraform copies it in clear text into .terraform and into every plan file (Terraform, "Backend block configuration", credentials and sensitive data).',
        fix: 'Remove it, replace the secret, and give the job short-lived credentials from its OIDC token.',
    },
    profile: {
        id: 'tf-backend/profile',
        title: 'Settings come from a profile or file that the configuration does not show',
        severity: 'warning',
        why: 'A profile can set credentials, region and endpoints, and its services section redirects state without a message (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"; seen on the wire).',
        fix: 'Remove the setting and give the job its credentials through the environment.',
    },
    account: {
        id: 'tf-backend/account',
        title: 'The backend uses an account outside the boundary',
        severity: 'error',
        why: 'Whoever owns the role reads and writes the state (Terraform, "Backend type: s3", assume role configuration).',
        fix: 'Use a role in an account of the boundary, or declare the account under "accounts" in sovereign.yaml.',
    },
    workspaces: {
        id: 'tf-backend/workspaces',
        title: 'State of other workspaces is outside the declared prefix',
        severity: 'error',
        why: 'State of every workspace but the default lies under workspace_key_prefix, which is "env:" unless set (Terraform, "Backend type: s3", configuration).',
        fix: 'Set workspace_key_prefix to a path under the prefix of the boundary.',
    },
    terragrunt: {
        id: 'tf-backend/terragrunt',
        title: 'Terragrunt decides where state goes',
        severity: 'error',
        why: 'Terragrunt writes the backend while it runs (Terragrunt, "remote_state"); the folder alone does not say what it will be.',
        fix: 'Check the folder that Terragrunt has rendered, or declare the backend in the module.',
    },
};

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terraform/value.js
/**
 * A value as HCL's JSON form gives it: templates are still in the text, `$${` stands for a literal `${`.
 * Undefined for null, which Terraform takes as "not set".
 */
function toValue(json) {
    if (json === null || json === undefined)
        return undefined;
    if (typeof json === 'string')
        return literal(json);
    if (typeof json === 'number' || typeof json === 'boolean')
        return { kind: 'literal', value: json };
    if (Array.isArray(json))
        return { kind: 'list', items: json.map((item) => toValue(item)).filter((item) => item !== undefined) };
    const entries = Object.entries(json).flatMap(([key, inner]) => {
        const value = toValue(inner);
        return value ? [[key, value]] : [];
    });
    return entries.some(([key]) => literal(key).kind === 'expression')
        ? { kind: 'expression' }
        : { kind: 'object', entries: new Map(entries) };
}
function literal(text) {
    for (const [introducer] of text.matchAll(/(?:\$+|%+)\{/g))
        if (introducer.length !== 3)
            return { kind: 'expression' };
    return { kind: 'literal', value: text.replaceAll('$${', '${').replaceAll('%%{', '%{') };
}
/** Terraform converts numbers and booleans to text. */
function asText(value) {
    if (!value)
        return { state: 'absent' };
    return value.kind === 'literal' ? { state: 'known', value: String(value.value) } : { state: 'unknown' };
}
/** Terraform converts the strings "true", "false", "1" and "0" to booleans, and nothing else. */
function asBoolean(value) {
    if (!value)
        return { state: 'absent' };
    if (value.kind !== 'literal')
        return { state: 'unknown' };
    if (value.value === true || value.value === 'true' || value.value === '1')
        return { state: 'known', value: true };
    if (value.value === false || value.value === 'false' || value.value === '0')
        return { state: 'known', value: false };
    return { state: 'unknown' };
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/subject.js


/** Collects the findings on one subject. */
class Findings {
    list = [];
    subject;
    constructor(subject) {
        this.subject = subject;
    }
    text(name) {
        const known = asText(this.subject.settings.get(name)?.value);
        return known.state === 'known' && known.value === '' ? { state: 'absent' } : known;
    }
    setting(name) {
        return this.subject.settings.get(name);
    }
    /** A finding at a setting of the block, or at the block where the setting is absent. */
    add(rule, name, message, details = {}) {
        const { place, resource } = this.subject;
        const setting = this.setting(name);
        this.list.push((0,finding/* finding */.g)(rule, {
            message,
            resource,
            key: name,
            place: setting ? { ...place, line: setting.line, column: setting.column } : place,
            ...details,
        }));
    }
    /** A finding on a setting whose value the configuration does not show. */
    unknown(rule, name, details = {}) {
        const written = this.setting(name) !== undefined;
        this.add(rule, name, written
            ? `${name} of ${this.subject.name} is an expression or of a type that does not fit, so its value is not known.`
            : `${name} of ${this.subject.name} is not in the configuration: it comes from -backend-config or from the environment.`, { verdict: 'unknown', fix: `Write ${name} as plain text in the block.`, ...details });
    }
    /** As unknown where the rest of the block comes from elsewhere, else broken with the message. */
    absent(rule, name, message, details = {}) {
        if (this.subject.partial)
            this.unknown(rule, name);
        else
            this.add(rule, name, message, details);
    }
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/traffic.js



const ENDPOINTS = ['endpoint', 'dynamodb_endpoint', 'iam_endpoint', 'sts_endpoint'];
const PROXIES = ['http_proxy', 'https_proxy'];
/** The instance metadata service, which is on the machine itself. */
const METADATA = ['http://169.254.169.254', 'http://[fd00:ec2::254]'];
/** Judges every argument that sends the backend's traffic somewhere else. */
function judgeTraffic(found, boundary) {
    const { name } = found.subject;
    const check = (argument, label, value, allowed) => {
        if (value.state === 'absent' || (value.state === 'known' && value.value === ''))
            return;
        if (value.state === 'unknown') {
            found.unknown(RULES.endpoint, argument);
            return;
        }
        const origin = originIn(value.value);
        if (origin === undefined || !allowed(origin))
            found.add(RULES.endpoint, argument, `${name} sets ${label} to ${origin ?? 'something that is no URL'}, which the boundary does not name.`, {
                key: label,
            });
    };
    const inside = (origin) => allowedOrigins(boundary).has(origin);
    for (const argument of ENDPOINTS)
        check(argument, argument, asText(found.setting(argument)?.value), inside);
    check('ec2_metadata_service_endpoint', 'ec2_metadata_service_endpoint', found.text('ec2_metadata_service_endpoint'), (origin) => METADATA.includes(origin));
    for (const argument of PROXIES) {
        const proxy = boundary.proxy && new URL(boundary.proxy.url).origin;
        check(argument, argument, found.text(argument), (origin) => origin === proxy);
    }
    const endpoints = found.setting('endpoints')?.value;
    if (endpoints?.kind === 'object') {
        for (const [service, value] of endpoints.entries)
            check('endpoints', `endpoints.${service}`, asText(value), inside);
    }
    else if (endpoints && !(endpoints.kind === 'list' && endpoints.items.length === 0)) {
        found.unknown(RULES.endpoint, 'endpoints');
    }
    const region = found.text('sts_region');
    if (region.state === 'unknown')
        found.unknown(RULES.region, 'sts_region');
    if (region.state === 'known' && !boundary.regions.includes(region.value))
        found.add(RULES.region, 'sts_region', `${name} asks for its credentials in region ${JSON.stringify(region.value.slice(0, 60))}, outside the boundary.`);
}
/** Scheme, host and port of a URL; never its user, password or query. */
const originIn = (text) => {
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
};
/** Where the backend's services answer inside the boundary, and the other hosts that it names. */
function allowedOrigins(boundary) {
    const origins = boundary.hosts.map(({ host, port }) => (0,partitions/* originOf */.yv)({ protocol: 'https:', hostname: host, port: port ?? 443 }));
    const add = (endpoint) => void (endpoint && origins.push((0,partitions/* originOf */.yv)(endpoint)));
    for (const region of boundary.regions) {
        if (boundary.partition === 'sandbox')
            continue;
        for (const service of ['s3', 'sts', 'kms']) {
            const usual = (0,partitions/* serviceEndpoint */.Xf)(service, region, boundary.ports);
            const dualStack = (0,partitions/* dualStackEndpoint */.YH)(service, region);
            for (const endpoint of [usual, dualStack])
                add(endpoint);
            // DynamoDB answers beside STS under the same suffix, and the table has no entry of its own for it.
            if (service === 'sts')
                for (const endpoint of [usual, dualStack])
                    add(endpoint && { ...endpoint, hostname: endpoint.hostname.replace(/^sts\./, 'dynamodb.') });
        }
    }
    if (boundary.partition === 'sandbox') {
        for (const port of Object.values(boundary.ports))
            origins.push(`http://127.0.0.1:${port}`);
    }
    return new Set(origins);
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge.js





/** Judges an s3 backend block against the boundary. Pure. */
function judgeBackend(subject, boundary) {
    const found = new Findings(subject);
    judgePlace(found, boundary);
    judgeWorkspaces(found, boundary);
    judgeEncryption(found, boundary);
    judgeLock(found, boundary);
    judgeAccess(found, boundary);
    judgeTraffic(found, boundary);
    judgeDisarmed(found, boundary);
    return found.list;
}
/** Judges state that is read from an s3 backend; how it was encrypted and locked is for its owner to declare. Pure. */
function judgeRemoteState(subject, boundary) {
    const found = new Findings(subject);
    judgePlace(found, boundary);
    judgeAccess(found, boundary);
    judgeTraffic(found, boundary);
    judgeDisarmed(found, boundary);
    return found.list;
}
function judgePlace(found, boundary) {
    const { name } = found.subject;
    const { state } = boundary;
    const bucket = found.text('bucket');
    if (state) {
        if (bucket.state !== 'known')
            found.unknown(RULES.bucket, 'bucket');
        else if (bucket.value !== state.bucket)
            found.add(RULES.bucket, 'bucket', `${name} uses bucket ${quote(bucket.value)}; the boundary declares ${state.bucket}.`);
    }
    const region = found.text('region');
    const declared = state ? [state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)] : boundary.regions;
    if (region.state !== 'known')
        found.unknown(RULES.region, 'region');
    else if (!declared.includes(region.value))
        found.add(RULES.region, 'region', `${name} is in region ${quote(region.value)}; the boundary declares ${declared.join(', ')}.`);
    const prefix = state?.['key-prefix'];
    const key = found.text('key');
    if (prefix === undefined)
        return;
    if (key.state !== 'known')
        found.unknown(RULES.key, 'key');
    else if (!isUnder(key.value, prefix))
        found.add(RULES.key, 'key', `${name} has key ${quote(key.value)}, which does not start with ${prefix}.`);
}
function judgeWorkspaces(found, boundary) {
    const prefix = boundary.state?.['key-prefix'];
    if (prefix === undefined)
        return;
    const { name } = found.subject;
    const workspaces = found.text('workspace_key_prefix');
    if (workspaces.state === 'unknown')
        found.unknown(RULES.workspaces, 'workspace_key_prefix');
    else if (workspaces.state === 'absent')
        found.add(RULES.workspaces, 'workspace_key_prefix', `${name} has no workspace_key_prefix: state of any workspace but the default would lie under "env:", not under ${prefix}.`, { severity: 'warning' });
    else if (!isUnder(workspaces.value, prefix))
        found.add(RULES.workspaces, 'workspace_key_prefix', `${name} has workspace_key_prefix ${quote(workspaces.value)}, which does not start with ${prefix}.`);
}
function judgeEncryption(found, boundary) {
    const { name } = found.subject;
    const encrypt = asBoolean(found.setting('encrypt')?.value);
    const key = found.text('kms_key_id');
    if (encrypt.state === 'unknown')
        found.unknown(RULES.encrypt, 'encrypt');
    else if (encrypt.state === 'absent' || !encrypt.value) {
        const ignored = key.state === 'absent' ? '' : '; kms_key_id is ignored';
        if (encrypt.state === 'absent')
            found.absent(RULES.encrypt, 'encrypt', `${name} has no encrypt = true: state is sent without an encryption header${ignored}.`);
        else
            found.add(RULES.encrypt, 'encrypt', `${name} has encrypt = false: state is sent without an encryption header${ignored}.`);
    }
    judgeKey(found, boundary);
}
function judgeKey(found, boundary) {
    const { name } = found.subject;
    const declared = boundary.state?.['kms-key'];
    const key = found.text('kms_key_id');
    if (key.state === 'unknown')
        found.unknown(RULES.kmsKey, 'kms_key_id');
    if (key.state === 'absent')
        found.absent(RULES.kmsKey, 'kms_key_id', `${name} has no kms_key_id: encrypt = true alone asks S3 for AES256, also where the bucket's default is a KMS key.`, boundary.state ? {} : { severity: 'warning' });
    if (key.state !== 'known')
        return;
    const outside = outsideArn(boundary, key.value);
    const same = declared === undefined ? true : isSameKey(key.value, declared);
    if (outside)
        found.add(RULES.kmsKey, 'kms_key_id', `${name} encrypts with a key of ${outside}, outside the boundary.`);
    else if (same === undefined)
        found.unknown(RULES.kmsKey, 'kms_key_id', {
            message: `${name} encrypts with ${quote(key.value)} and the boundary declares ${declared}: whether they are one key cannot be told.`,
            fix: 'Write the key in the same way in both places, best as ARN.',
        });
    else if (!same)
        found.add(RULES.kmsKey, 'kms_key_id', `${name} encrypts with ${quote(key.value)}; the boundary declares ${declared}.`);
}
function judgeLock(found, boundary) {
    const wanted = boundary.state?.lock ?? 'any';
    const file = asBoolean(found.setting('use_lockfile')?.value);
    const table = found.text('dynamodb_table');
    const holds = { s3: file.state === 'known' && file.value, dynamodb: table.state === 'known' };
    const outside = table.state === 'known' ? outsideArn(boundary, table.value) : undefined;
    if (outside)
        found.add(RULES.lock, 'dynamodb_table', `${found.subject.name} locks with a table of ${outside}, outside the boundary.`);
    if (wanted === 'any' ? holds.s3 || holds.dynamodb : holds[wanted])
        return;
    const settings = { s3: 'use_lockfile', dynamodb: 'dynamodb_table' };
    const asked = wanted === 'any' ? ['s3', 'dynamodb'] : [wanted];
    const unclear = asked.find((lock) => (lock === 's3' ? file : table).state === 'unknown');
    const name = settings[unclear ?? asked[0]];
    const need = wanted === 'any' ? 'neither use_lockfile = true nor dynamodb_table' : `no ${name}${wanted === 's3' ? ' = true' : ''}`;
    if (unclear)
        found.unknown(RULES.lock, name);
    else
        found.absent(RULES.lock, name, `${found.subject.name} has ${need}: nothing stops two runs from writing at once.`);
}
/** Arguments that hold a secret. Their values never reach a message. */
const SECRETS = ['access_key', 'secret_key', 'token', 'sse_customer_key'];
const PROFILES = ['profile', 'shared_config_files', 'shared_credentials_files', 'shared_credentials_file'];
const ROLES = ['assume_role', 'assume_role_with_web_identity', 'role_arn'];
function judgeAccess(found, boundary) {
    const { name } = found.subject;
    for (const secret of SECRETS) {
        if (found.setting(secret))
            found.add(RULES.credentials, secret, `${secret} stands in ${name}.`);
    }
    for (const profile of PROFILES) {
        if (found.setting(profile))
            found.add(RULES.profile, profile, `${name} takes settings from ${profile}, which the configuration does not show.`, {
                verdict: 'unknown',
            });
    }
    for (const argument of ROLES) {
        for (const role of rolesIn(found.setting(argument)?.value)) {
            if (role === undefined) {
                found.unknown(RULES.account, argument);
                continue;
            }
            const outside = role.startsWith('arn:') ? outsideArn(boundary, role) : 'no account, as it is no ARN';
            if (outside)
                found.add(RULES.account, argument, `${name} assumes a role of ${outside}; the boundary's ARNs start with arn:${(0,partitions/* arnPartition */.IQ)(boundary.partition)}:.`);
        }
    }
    const allowed = found.setting('allowed_account_ids')?.value;
    if (!allowed)
        return;
    const accounts = allowed.kind === 'list' ? allowed.items.map((item) => (item.kind === 'literal' ? String(item.value) : undefined)) : [undefined];
    if (accounts.includes(undefined))
        found.unknown(RULES.account, 'allowed_account_ids');
    const foreign = accounts.find((account) => account !== undefined && foreignAccount(boundary, account));
    if (foreign !== undefined)
        found.add(RULES.account, 'allowed_account_ids', `${name} allows account ${quote(foreign)}, which the boundary does not declare.`);
}
/** The role ARNs of an assume_role argument; undefined stands for one that is not known. */
function rolesIn(value) {
    switch (value?.kind) {
        case undefined:
            return [];
        case 'literal':
            return [String(value.value)];
        case 'list':
            return value.items.flatMap(rolesIn);
        case 'object':
            return value.entries.has('role_arn') ? rolesIn(value.entries.get('role_arn')) : [undefined];
        case 'expression':
            return [undefined];
    }
}
function judgeDisarmed(found, boundary) {
    const { name } = found.subject;
    const region = found.text('region');
    for (const [flag, effect, severity] of DISARMING) {
        const value = asBoolean(found.setting(flag)?.value);
        if (value.state === 'absent' || (value.state === 'known' && !value.value))
            continue;
        if (value.state === 'unknown') {
            found.unknown(RULES.disarmed, flag);
            continue;
        }
        const checkedHere = flag === 'skip_region_validation' && region.state === 'known' && boundary.regions.includes(region.value);
        found.add(RULES.disarmed, flag, checkedHere
            ? `${name} sets ${flag}; its region was checked here, and old programs need this for new regions.`
            : `${name} sets ${flag}: ${effect}.`, { severity: checkedHere ? 'note' : severity });
    }
}
/** Arguments that switch a check off, with what is lost. `skip_metadata_api_check` loses none. */
const DISARMING = [
    ['insecure', 'TLS certificates are not verified', 'error'],
    ['skip_credentials_validation', 'the credentials are not checked before state is touched', 'error'],
    ['skip_requesting_account_id', 'the account is not looked up, and forbidden_account_ids lets every account pass', 'error'],
    ['skip_region_validation', 'any text passes as region', 'error'],
    ['skip_s3_checksum', 'uploads carry no checksum', 'warning'],
];
const foreignAccount = (boundary, account) => {
    const declared = Object.values(boundary.accounts);
    return account !== undefined && declared.length > 0 && !declared.includes(account) ? `account ${account}` : undefined;
};
/** Why the resource that a name stands for is outside; a name that is no ARN is one of the job's own account and region. */
function outsideArn(boundary, name) {
    if (!name.startsWith('arn:'))
        return undefined;
    const [location] = (0,locations/* locationsIn */.Yh)(name);
    return location ? ((0,locations/* outsideOf */.R_)(boundary, location) ?? foreignAccount(boundary, location.account)) : 'an ARN of no known form';
}
const isUnder = (key, prefix) => key.startsWith(prefix) && !key.split('/').includes('..');
/** Whether two ways of naming a KMS key name the same; undefined where only AWS can tell. */
function isSameKey(a, b) {
    if (a === b)
        return true;
    const name = (key) => key.startsWith('arn:') ? key.split(':').at(-1) : key.startsWith('alias/') ? key : `key/${key}`;
    const [left, right] = [name(a), name(b)];
    if (left.startsWith('alias/') !== right.startsWith('alias/'))
        return undefined;
    return left === right && !(a.startsWith('arn:') && b.startsWith('arn:'));
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/engine.js







/** The name that the engine puts before each position of its messages. */
const NAME = 'config.tf';
let engine;
/**
 * Parses Terraform's native syntax with HashiCorp's own parser, compiled to WebAssembly by `@cdktn/hcl2json`.
 * The package's loader is not used: it looks for the program in a place that no bundle has, and a program that a hostile
 * file has crashed would never answer again. Here a crash is an answer, and the next file gets a new program.
 *
 * Only constants are evaluated: any other expression comes back as `"${\u2026}"`.
 * @throws HCL_ENGINE_FAILED
 */
async function parseHcl(text) {
    engine ??= start();
    const parse = await engine.catch((error) => {
        throw guardError('HCL_ENGINE_FAILED', `The HCL parser did not start: ${(0,errors/* messageOf */.bD)(error)}`, 'Report this with your Node version.', {
            cause: error,
        });
    });
    let answer;
    try {
        // The Go side answers before the call returns; no answer means that it has died.
        parse(NAME, text, (error, json) => {
            answer = error ? { error: String(error) } : { json: json };
        });
    }
    catch {
        answer = undefined;
    }
    if (!answer) {
        engine = undefined;
        return { mistake: { line: 1, column: 1, message: 'the parser gave up on this file: it is nested too deeply' } };
    }
    if ('error' in answer)
        return { mistake: mistakeIn(answer.error) };
    const value = JSON.parse(answer.json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { mistake: { line: 1, column: 1, message: 'the parser gave no configuration for this file' } };
    return { value: value };
}
/** The first of the engine's diagnostics: `config.tf:3,5-9: Summary; Detail`. */
function mistakeIn(error) {
    const [, line, column, rest] = /config\.tf:(\d+),(\d+)-[\d,]+: ([\s\S]*)/.exec(error) ?? [];
    const message = (rest ?? error).split(/ ?config\.tf:\d+,\d+-[\d,]+: /)[0];
    return { line: Number(line ?? 1), column: Number(column ?? 1), message: readable(message) };
}
const readable = (message) => message
    .replace(/\]$/, '')
    .replace(/config\.tf:(\d+),[\d,-]+/g, 'line $1')
    .replace(/\s+/g, ' ')
    .trim();
async function start() {
    const globals = globalThis;
    // Go's runtime wants a file system to write its own crash report to. It gets none.
    globals.fs ??= silentFileSystem();
    if (!globals.Go)
        await __webpack_require__.e(/* import() */ 6579).then(__webpack_require__.t.bind(__webpack_require__, 6579, 19));
    if (!globals.Go)
        throw new Error('the Go runtime did not load');
    const go = new globals.Go();
    go.exit = () => undefined;
    const root = {};
    globals.__parse_terraform_config_wasm__ = root;
    const { instance } = await globals.WebAssembly.instantiate(program(), go.importObject);
    void go.run(instance).catch(() => undefined);
    if (!root.parse)
        throw new Error('the program registered no parser');
    return root.parse;
}
/** `scripts/bundle.ts` puts the program beside each bundle that names it; from source it lies in its package. */
function program() {
    const beside = external_node_path_.join(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), 'main.wasm.gz');
    const file = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_module_.createRequire)(import.meta.url).resolve('@cdktn/hcl2json/main.wasm.gz');
    return (0,external_node_zlib_.gunzipSync)((0,external_node_fs_.readFileSync)(file));
}
function silentFileSystem() {
    const refuse = (...parameters) => parameters.at(-1)(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }));
    const flags = { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 };
    return new Proxy({
        constants: flags,
        writeSync: (_file, bytes) => bytes.length,
        write: (_file, bytes, _offset, _length, _position, done) => done(null, bytes.length),
    }, { get: (target, name) => (name in target ? target[name] : refuse) });
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/outline.js
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
/**
 * The blocks and arguments of a file with their places; comments, strings, templates and heredocs are stepped over.
 * Takes any text and always ends: what is no valid syntax is stepped over too, because the parser reports it.
 */
function outline(text) {
    const spot = spots(text);
    const body = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1 };
    const open = [body];
    let depth = 0;
    let at = 0;
    const match = (pattern, index) => {
        pattern.lastIndex = index;
        return pattern.exec(text);
    };
    const lineEnd = (index) => {
        const end = text.indexOf('\n', index);
        return end < 0 ? text.length : end;
    };
    /** The index after a comment that starts here, or undefined. */
    const afterComment = (index) => {
        if (text[index] === '#' || text.startsWith('//', index))
            return lineEnd(index);
        if (!text.startsWith('/*', index))
            return undefined;
        const end = text.indexOf('*/', index + 2);
        return end < 0 ? text.length : end + 2;
    };
    const afterHeredoc = (index) => {
        const opening = match(HEREDOC, index);
        if (!opening)
            return undefined;
        for (let start = index + opening[0].length; start < text.length;) {
            const end = lineEnd(start);
            if (text.slice(start, end).trim() === opening[1])
                return end;
            start = end + 1;
        }
        return text.length;
    };
    /** The index where the expression that starts here ends: its line's end, or the brace that closes a one-line block. */
    const afterExpression = (start) => {
        const closers = [];
        for (let index = start; index < text.length;) {
            depth = Math.max(depth, closers.length + open.length);
            const character = text[index];
            if (closers.at(-1) === '"') {
                if (character === '\\')
                    index += 2;
                else if (text.startsWith('$${', index) || text.startsWith('%%{', index))
                    index += 3;
                else if (text.startsWith('${', index) || text.startsWith('%{', index)) {
                    closers.push('}');
                    index += 2;
                }
                else {
                    if (character === '"' || character === '\n')
                        closers.pop();
                    if (character !== '\n')
                        index += 1;
                }
                continue;
            }
            const skipped = afterComment(index) ?? (character === '<' ? afterHeredoc(index) : undefined);
            if (skipped !== undefined) {
                index = skipped;
                continue;
            }
            if (closers.length === 0 && (character === '\n' || character === '}'))
                return index;
            if (character === '"')
                closers.push('"');
            else if (CLOSER[character])
                closers.push(CLOSER[character]);
            else if (character === closers.at(-1))
                closers.pop();
            index += 1;
        }
        return text.length;
    };
    const afterBlanks = (index) => {
        let next = index;
        while (text[next] === ' ' || text[next] === '\t')
            next += 1;
        return next;
    };
    while (at < text.length) {
        const comment = afterComment(at);
        if (comment !== undefined) {
            at = comment;
            continue;
        }
        const name = match(IDENTIFIER, at);
        if (!name) {
            if (text[at] === '}' && open.length > 1)
                open.pop();
            at += 1;
            continue;
        }
        const start = at;
        const parent = open.at(-1);
        at = afterBlanks(at + name[0].length);
        if (text[at] === '=' && text[at + 1] !== '=') {
            if (!parent.attributes.has(name[0]))
                parent.attributes.set(name[0], spot(start));
            at = afterExpression(at + 1);
            continue;
        }
        const labels = [];
        for (;;) {
            const quoted = match(/"((?:[^"\\\n]|\\.)*)"/uy, at);
            const label = quoted ?? match(IDENTIFIER, at);
            if (!label)
                break;
            labels.push(quoted ? quoted[1] : label[0]);
            at = afterBlanks(at + label[0].length);
        }
        if (text[at] !== '{')
            continue;
        const block = { type: name[0], labels, attributes: new Map(), blocks: [], ...spot(start) };
        parent.blocks.push(block);
        open.push(block);
        depth = Math.max(depth, open.length);
        at += 1;
    }
    return { body, depth };
}
/** Line and column of an index. */
function spots(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (index) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: index - starts[low] + 1 };
    };
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terraform/json.js

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 250;
class JsonMistake extends Error {
    index;
    constructor(index, message) {
        super(message);
        this.index = index;
    }
}
/** Parses JSON (RFC 8259) and keeps places. A key that stands twice is a mistake: which one counts depends on the reader. */
function parseJson(text) {
    const spot = spots(text);
    let at = text.startsWith('\ufeff') ? 1 : 0;
    const blanks = () => {
        while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')
            at += 1;
    };
    const fail = (message) => {
        throw new JsonMistake(at, at >= text.length ? 'the file ends too early' : message);
    };
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const expect = (character) => {
        blanks();
        if (text[at] !== character)
            fail(`expected "${character}"`);
        at += 1;
    };
    const value = (depth) => {
        if (depth > MAX_DEPTH)
            fail(`nested deeper than ${MAX_DEPTH} levels`);
        blanks();
        const place = spot(at);
        if (text[at] === '{') {
            at += 1;
            const members = new Map();
            blanks();
            if (text[at] === '}')
                at += 1;
            else {
                for (;;) {
                    blanks();
                    const start = at;
                    const key = JSON.parse(take(STRING) ?? fail('expected a key in double quotes'));
                    if (members.has(key)) {
                        at = start;
                        fail(`key ${JSON.stringify(key.slice(0, 80))} stands twice`);
                    }
                    const { line, column } = spot(start);
                    expect(':');
                    members.set(key, { ...value(depth + 1), line, column });
                    blanks();
                    if (text[at] === '}')
                        break;
                    expect(',');
                }
                at += 1;
            }
            return { ...place, members };
        }
        if (text[at] === '[') {
            at += 1;
            const items = [];
            blanks();
            if (text[at] === ']')
                at += 1;
            else {
                for (;;) {
                    items.push(value(depth + 1));
                    blanks();
                    if (text[at] === ']')
                        break;
                    expect(',');
                }
                at += 1;
            }
            return { ...place, items };
        }
        const scalar = take(text[at] === '"' ? STRING : WORD) ?? fail('expected a JSON value');
        return { ...place, scalar: JSON.parse(scalar) };
    };
    try {
        const node = value(0);
        blanks();
        if (at < text.length)
            fail('expected the end of the file');
        return { node };
    }
    catch (error) {
        if (error instanceof JsonMistake)
            return { mistake: { ...spot(error.index), message: error.message } };
        throw error;
    }
}
/** The value without places. */
function plain(node) {
    if (node.members)
        return Object.fromEntries([...node.members].map(([key, member]) => [key, plain(member)]));
    return node.items ? node.items.map(plain) : node.scalar;
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terraform/file.js




const DEEPEST = 250;
const DECLARATIONS = [
    ['backend', 1],
    ['cloud', 0],
    ['state_store', 1],
];
/** Reads one file of a Terraform folder. A file that Terraform would refuse gives its first mistake, never an empty result. */
async function readTerraformFile(name, path, text) {
    const body = name.endsWith('.json') ? jsonBody(text) : await hclBody(text);
    if ('mistake' in body)
        return body;
    const file = { name, path, declarations: [], remoteStates: [], localModules: [] };
    for (const terraform of body.children('terraform', 0)) {
        for (const [kind, labels] of DECLARATIONS) {
            for (const { line, column, settings, labels: [type = ''], } of terraform.children(kind, labels))
                file.declarations.push({ kind, type, settings, file: path, line, column });
        }
    }
    for (const { labels, settings, line, column } of body.children('data', 2)) {
        if (labels[0] === 'terraform_remote_state')
            file.remoteStates.push({ name: labels[1], settings, file: path, line, column });
    }
    for (const { settings } of body.children('module', 1)) {
        const source = settings.get('source')?.value;
        if (source?.kind === 'literal' && /^\.\.?(?:\/|$)/.test(String(source.value)))
            file.localModules.push(String(source.value));
    }
    return file;
}
async function hclBody(text) {
    const { body, depth } = outline(text);
    if (depth > DEEPEST)
        return { mistake: { line: 1, column: 1, message: `nested deeper than ${DEEPEST} levels` } };
    const parsed = await parseHcl(text);
    if ('mistake' in parsed)
        return parsed;
    const unread = unreadBlock(body, parsed.value);
    return unread ? { mistake: unread } : hclBlock(body, parsed.value);
}
function hclBlock(block, values) {
    const settings = new Map();
    for (const [name, spot] of block.attributes) {
        const value = toValue(values[name]);
        if (value)
            settings.set(name, { value, ...spot });
    }
    for (const child of block.blocks) {
        const value = child.labels.length === 0 ? toValue(values[child.type]?.[0]) : undefined;
        if (value && !settings.has(child.type))
            settings.set(child.type, { value, line: child.line, column: child.column });
    }
    return {
        labels: block.labels,
        settings,
        line: block.line,
        column: block.column,
        children: (type, labels) => {
            const seen = new Map();
            return block.blocks
                .filter((child) => child.type === type)
                .map((child) => {
                const key = JSON.stringify(child.labels);
                const nth = seen.get(key) ?? 0;
                seen.set(key, nth + 1);
                const found = hclBlock(child, valuesOf(values, child, nth) ?? {});
                return { ...found, labels: [...child.labels, ...Array(labels).fill('')].slice(0, Math.max(labels, child.labels.length)) };
            });
        },
    };
}
/** The values of the nth block of its type and labels: `{ data: { type: { name: [values, \u2026] } } }`. */
function valuesOf(values, { type, labels }, nth) {
    let node = values[type];
    for (const label of labels)
        node = isObject(node) ? node[label] : undefined;
    const found = Array.isArray(node) ? node[nth] : undefined;
    return isObject(found) ? found : undefined;
}
/**
 * Places come from our outline and values from the parser. Where the two do not see the same blocks, nothing may be
 * concluded from the file.
 */
function unreadBlock(body, values) {
    const differs = (spot) => ({ line: spot.line, column: spot.column, message: 'this block cannot be read without doubt' });
    const check = (block, parsed, types) => {
        for (const type of types) {
            const seen = new Map();
            const children = block.blocks.filter((child) => child.type === type);
            for (const child of children) {
                const key = JSON.stringify(child.labels);
                const nth = seen.get(key) ?? 0;
                seen.set(key, nth + 1);
                const found = valuesOf(parsed, child, nth);
                if (!found)
                    return differs(child);
                const mistake = check(child, found, type === 'terraform' ? DECLARATIONS.map(([kind]) => kind) : []);
                if (mistake)
                    return mistake;
            }
            if (leaves(parsed[type]) !== children.length)
                return differs(block);
        }
        return undefined;
    };
    return check(body, values, ['terraform', 'data', 'module']);
}
/** How many blocks a parsed value holds, at whatever depth of labels. */
function leaves(node) {
    if (Array.isArray(node))
        return node.length;
    if (isObject(node))
        return Object.values(node).reduce((sum, inner) => sum + leaves(inner), 0);
    return node === undefined ? 0 : 1;
}
function jsonBody(text) {
    const parsed = parseJson(text);
    if ('mistake' in parsed)
        return parsed;
    const { node } = parsed;
    const objects = node.items ?? [node];
    if (!objects.every(({ members }) => members))
        return { mistake: { line: node.line, column: node.column, message: 'the file is no JSON object' } };
    return jsonBlock(node, []);
}
function jsonBlock(node, labels) {
    const settings = new Map();
    for (const [name, { line, column, ...inner }] of objectsOf(node).flatMap(({ members }) => [...(members ?? [])])) {
        const value = name === '//' ? undefined : toValue(plain({ line, column, ...inner }));
        if (value)
            settings.set(name, { value, line, column });
    }
    return {
        labels,
        settings,
        line: node.line,
        column: node.column,
        children: (type, count) => objectsOf(node).flatMap(({ members }) => {
            const child = members?.get(type);
            return child ? labelled(child, count, []) : [];
        }),
    };
}
/** The blocks under a JSON property: one level of objects for each label, an array anywhere for several. */
function labelled(node, count, labels) {
    if (node.items)
        return node.items.flatMap((item) => labelled(item, count, labels));
    if (count === 0)
        return node.scalar === null ? [] : [jsonBlock(node, labels)];
    return [...(node.members ?? [])].flatMap(([label, member]) => (label === '//' ? [] : labelled(member, count - 1, [...labels, label])));
}
const objectsOf = (node) => (node.items ?? [node]).filter(({ members }) => members !== undefined);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terraform/folder.js
const EXTENSIONS = {
    Terraform: ['.tf.json', '.tf'],
    OpenTofu: ['.tofu.json', '.tf.json', '.tofu', '.tf'],
};
const extensionOf = (name, reader) => EXTENSIONS[reader].find((extension) => name.endsWith(extension));
/** Whether Terraform or OpenTofu reads a file of this name; editors' leftovers are not read. */
const isConfiguration = (name) => !/^\.|~$|^#.*#$/.test(name) && extensionOf(name, 'OpenTofu') !== undefined;
/** The files that a program reads of a folder: OpenTofu takes `x.tofu` instead of `x.tf`, Terraform knows no `.tofu`. */
function readBy(files, reader) {
    const names = new Set(files.map(({ name }) => name));
    return files.filter(({ name }) => {
        const extension = extensionOf(name, reader);
        if (!extension)
            return false;
        return (reader === 'Terraform' ||
            !extension.startsWith('.tf') ||
            !names.has(name.slice(0, -extension.length) + extension.replace('.tf', '.tofu')));
    });
}
const isOverride = (name) => /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
/**
 * Merges the declarations of a folder as Terraform does: at most one in all normal files, then each override file in
 * the order of their names replaces the whole of it, even with another kind.
 */
function effectiveDeclaration(files) {
    const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const normal = inOrder.filter(({ name }) => !isOverride(name)).flatMap(({ declarations }) => declarations);
    const [first, second, ...others] = normal;
    if (first && second)
        return { conflict: [first, second, ...others] };
    let declaration = first;
    for (const { declarations } of inOrder.filter(({ name }) => isOverride(name))) {
        const [own, extra, ...more] = declarations;
        if (own && extra)
            return { conflict: [own, extra, ...more] };
        declaration = own ?? declaration;
    }
    return declaration ? { declaration } : {};
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/roots.js





/** No configuration is as large; a file that is stops the check. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const SKIPPED = /^\.|^node_modules$/;
const isTerragrunt = (name) => /^(?:terragrunt|terragrunt\.stack)\.hcl(?:\.json)?$/.test(name);
/**
 * Reads every folder with configuration below a folder. Hidden folders (such as `.terraform`) and `node_modules` are
 * left out; a link to a folder counts as that folder alone, so no loop is followed.
 * @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, PATH_NOT_FOLDER
 */
async function readTree(files, start) {
    const kind = await files.kind(start);
    if (kind && kind !== 'folder')
        throw guardError('PATH_NOT_FOLDER', `${start} is a file.`, 'Name the folder that holds the configuration, or one above it.');
    const tree = { folders: [], terragrunt: [] };
    const links = [];
    const waiting = [files.relative(start)];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const { folders, links: linked } = await readFolder(files, folder, tree);
        waiting.push(...folders.reverse());
        links.push(...linked);
    }
    const known = new Set(await Promise.all(tree.folders.map(({ path: folder }) => (0,promises_.realpath)(files.resolve(folder)))));
    for (const link of links) {
        const target = await (0,promises_.realpath)(files.resolve(link));
        if (known.has(target))
            continue;
        known.add(target);
        await readFolder(files, link, tree);
    }
    tree.folders.sort((a, b) => (a.path < b.path ? -1 : 1));
    tree.terragrunt.sort();
    return tree;
}
async function readFolder(files, folder, tree) {
    const found = { path: folder, files: [], mistakes: [] };
    const folders = [];
    const links = [];
    for (const { name, kind } of await files.list(folder)) {
        const file = folder === '.' ? name : posix_.join(folder, name);
        const actual = kind === 'link' ? await files.kind(file) : kind;
        if (actual === 'folder') {
            if (!SKIPPED.test(name))
                (kind === 'link' ? links : folders).push(file);
        }
        else if (isTerragrunt(name)) {
            tree.terragrunt.push(file);
        }
        else if (isConfiguration(name)) {
            const read = actual === 'file'
                ? await readFile(files, name, file)
                : { mistake: { line: 1, column: 1, message: actual ? 'it is no file' : 'it is a link to nothing' } };
            if ('mistake' in read)
                found.mistakes.push({ ...read.mistake, file });
            else
                found.files.push(read);
        }
    }
    if (found.files.length + found.mistakes.length > 0)
        tree.folders.push(found);
    return { folders, links };
}
async function readFile(files, name, file) {
    const bytes = await files.read(file, MAX_FILE_BYTES);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { mistake: { line: 1, column: 1, message: 'it is not UTF-8 text' } };
    }
    return readTerraformFile(name, file, text);
}
/**
 * The folders that Terraform is run in, as far as the tree tells: all that no other folder uses as a module, all that
 * declare where state goes, and one of each ring of folders that only use each other.
 */
function rootsOf(folders) {
    const byPath = new Map(folders.map((folder) => [folder.path, folder]));
    const usedBy = (folder) => folder.files
        .flatMap(({ localModules }) => localModules)
        .flatMap((source) => byPath.get(posix_.normalize(posix_.join(folder.path, source.split('//')[0])).replace(/(?<=.)\/$/, '')) ?? []);
    const called = new Set(folders.flatMap((folder) => usedBy(folder).filter((used) => used !== folder)));
    const roots = new Set(folders.filter((folder) => !called.has(folder) || folder.files.some(({ declarations }) => declarations.length > 0)));
    const reached = new Set();
    const reach = (start) => {
        const waiting = [start];
        for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
            if (reached.has(folder))
                continue;
            reached.add(folder);
            waiting.push(...usedBy(folder));
        }
    };
    for (const root of roots)
        reach(root);
    for (const folder of folders) {
        if (reached.has(folder))
            continue;
        roots.add(folder);
        reach(folder);
    }
    return { roots: folders.filter((folder) => roots.has(folder)), modules: folders.filter((folder) => !roots.has(folder)) };
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/summary.js

const MAX_ROWS = 200;
/** Markdown for the job summary: one row a root module, worst first. */
function reportOf(reports, modules, boundary) {
    const rows = reports
        .toSorted((a, b) => Number(failing(b)) - Number(failing(a)))
        .slice(0, MAX_ROWS)
        .map((report) => {
        const { path, backend, findings } = report;
        const shown = (name) => {
            const known = asText(backend?.settings.get(name)?.value);
            return known.state === 'known' ? code(known.value) : known.state === 'unknown' ? 'not known' : '\u2013';
        };
        const kind = backend ? code(backend.kind === 'cloud' ? 'cloud' : backend.type) : 'none';
        return `| ${code(path)} | ${kind} | ${shown('bucket')} | ${shown('region')} | ${failing(report) ? 'refused' : findings.length > 0 ? 'see findings' : 'holds'} |`;
    });
    const left = reports.length - rows.length;
    return [
        '### Where Terraform state goes',
        '',
        boundary.state
            ? `The boundary declares bucket ${code(boundary.state.bucket)}.`
            : `The boundary (${boundary.source}) declares no state bucket; regions: ${boundary.regions.join(', ')}.`,
        '',
        '| root module | backend | bucket | region | result |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        ...(left > 0 ? [`${left} more root modules are in the findings and the record.`, ''] : []),
        ...(modules.length > 0
            ? [
                `Used only as modules, so not run on their own: ${modules.slice(0, 20).map(code).join(', ')}${modules.length > 20 ? ` and ${modules.length - 20} more` : ''}.`,
                '',
            ]
            : []),
        'Read from the configuration alone: `-backend-config`, the environment and AWS profiles can still change it on the runner.',
        '',
    ].join('\n');
}
const failing = ({ findings }) => findings.some(({ severity, verdict }) => severity === 'error' || verdict === 'unknown');
/** Inline code for a table cell, whatever the text holds. */
const code = (text) => `\`${text.replace(/[`|\r\n]/g, ' ').slice(0, 120)}\``;

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/action.js








const tfBackendGuard = (0,contract/* defineAction */.QP)({
    name: 'tf-backend-guard',
    title: 'Terraform backend guard',
    description: 'Says where Terraform and OpenTofu state would go, and refuses every backend but the declared, encrypted and locked S3 one.',
    needs: 'preset',
    inputs: {
        path: {
            type: 'text',
            default: '.',
            description: 'Folder to check, with every root module below it; hidden folders and `node_modules` are left out.',
        },
    },
    outputs: {
        roots: { description: 'Number of root modules found.' },
        backends: { description: 'Number of backends and remote states judged.' },
        findings: { description: 'Number of findings.' },
    },
    rules: Object.values(RULES),
    examples: ['tf-backend-guard --path infra', 'tf-backend-guard --path . --preset eu'],
    async run(context, { path }) {
        const tree = await readTree(context.files, path);
        if (tree.folders.length === 0) {
            throw guardError('NOTHING_TO_CHECK', tree.terragrunt.length > 0
                ? `${path} holds Terragrunt files but no Terraform: where state goes is decided only when Terragrunt runs.`
                : `${path} holds no Terraform or OpenTofu configuration (.tf, .tf.json, .tofu, .tofu.json).`, tree.terragrunt.length > 0
                ? 'Check the folder that Terragrunt has rendered.'
                : 'Name the folder that holds the configuration with the input "path".');
        }
        const { roots, modules } = rootsOf(tree.folders);
        const reports = roots.map((root) => judgeRoot(root, context.boundary));
        const remote = tree.folders.flatMap((folder) => folder.files.flatMap(({ remoteStates }) => remoteStates.map((state) => ({ folder, state }))));
        const findings = (0,finding/* sortFindings */.T)([
            ...tree.folders.flatMap(({ path: resource, mistakes }) => mistakes.map(({ file, line, column, message }) => (0,finding/* finding */.g)(RULES.syntax, {
                verdict: 'unknown',
                message: `${file} cannot be read: ${message}`,
                resource,
                place: { file, line, column },
            }))),
            ...reports.flatMap((report) => report.findings),
            ...remote.flatMap(({ folder, state }) => judgeState(folder, state, context.boundary)),
            ...tree.terragrunt.map((file) => (0,finding/* finding */.g)(RULES.terragrunt, {
                verdict: 'unknown',
                message: `${file} is not read by this step.`,
                resource: file,
                place: { file, line: 1 },
            })),
            ...undeclared(context.boundary, reports),
        ]);
        await recordSources(context, tree.folders);
        const verdict = findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'broken')
            ? 'broken'
            : findings.some(({ verdict }) => verdict === 'unknown')
                ? 'unknown'
                : 'holds';
        context.record.check('state backends', verdict, `${roots.length} root modules, ${remote.length} remote states, ${findings.length} findings`);
        context.record.fact('root-modules', roots.length);
        context.log.info(`${roots.length} root modules, ${modules.length} folders used only as modules, ${remote.length} remote states.`);
        return {
            outputs: {
                roots: roots.length,
                backends: reports.filter(({ backend }) => backend !== undefined).length + remote.length,
                findings: findings.length,
            },
            findings,
            summary: reportOf(reports, modules.map(({ path: folder }) => folder), context.boundary),
        };
    },
});
/** A folder as Terraform reads it and, where it has OpenTofu's own files, as OpenTofu reads it. */
function judgeRoot(root, boundary) {
    const tofu = root.files.some(({ name }) => /\.tofu(?:\.json)?$/.test(name));
    const readers = tofu ? ['Terraform', 'OpenTofu'] : ['Terraform'];
    const report = { path: root.path, findings: [] };
    // A file that cannot be read may hold the declaration; its own finding says so.
    if (root.mistakes.length > 0)
        return report;
    for (const reader of readers) {
        const files = readBy(root.files, reader);
        if (files.length === 0)
            continue;
        const effective = effectiveDeclaration(files);
        const inReader = tofu ? ` as ${reader} reads it` : '';
        if ('conflict' in effective) {
            const [first, second] = effective.conflict;
            add(report, RULES.conflict, second, root.path, `${nameOf(second)} stands beside ${nameOf(first)} of ${first.file}:${first.line}${inReader}.`);
            continue;
        }
        const { declaration } = effective;
        if (!declaration) {
            const place = { file: files[0].path, line: 1 };
            add(report, RULES.none, place, root.path, `${root.path} declares no backend${inReader}: state would lie in terraform.tfstate there.`);
            continue;
        }
        report.backend = declaration;
        if (declaration.kind !== 'backend' || declaration.type !== 's3') {
            add(report, RULES.refused, declaration, root.path, `${root.path} keeps its state in ${nameOf(declaration)}${inReader}.`);
            continue;
        }
        report.findings.push(...judgeBackend({ ...subjectOf(declaration, 'backend "s3"'), resource: root.path }, boundary));
    }
    const seen = new Set();
    report.findings = report.findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
    return report;
}
function judgeState(folder, state, boundary) {
    const resource = `${folder.path}:data.terraform_remote_state.${state.name}`;
    const name = `data "terraform_remote_state" ${JSON.stringify(state.name)}`;
    const report = { path: folder.path, findings: [] };
    const backend = asText(state.settings.get('backend')?.value);
    if (backend.state !== 'known')
        add(report, RULES.refused, state, resource, `${name} reads from a backend that is not written as plain text.`, 'unknown');
    else if (backend.value !== 's3')
        add(report, RULES.refused, state, resource, `${name} reads state from backend ${JSON.stringify(backend.value.slice(0, 60))}.`);
    else {
        const config = state.settings.get('config');
        const values = config?.value.kind === 'object' ? config.value.entries : undefined;
        if (!config || !values)
            add(report, RULES.bucket, config ? { ...state, line: config.line, column: config.column } : state, resource, `config of ${name} is not known: it is an expression or absent.`, 'unknown');
        else {
            const settings = new Map([...values].map(([key, value]) => [key, { value, line: config.line, column: config.column }]));
            report.findings.push(...judgeRemoteState({ ...subjectOf({ ...state, settings }, name), resource }, boundary));
        }
    }
    return report.findings;
}
const subjectOf = ({ file, line, column, settings }, name) => ({
    name,
    place: { file, line, column },
    settings,
    partial: !settings.has('bucket') || !settings.has('key'),
});
function add(report, rule, { file, line, column }, resource, message, verdict = 'broken') {
    const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    report.findings.push((0,finding/* finding */.g)(rule, { message, resource, place, verdict }));
}
const nameOf = ({ kind, type }) => kind === 'cloud' ? 'a cloud block (HCP Terraform)' : `${kind} ${JSON.stringify(type.slice(0, 60))}`;
/** One finding for the whole run: it is about the boundary, not about a root. */
function undeclared(boundary, reports) {
    const judged = reports.filter(({ backend }) => backend?.type === 's3').length;
    if (boundary.state || judged === 0)
        return [];
    return [
        (0,finding/* finding */.g)(RULES.undeclared, {
            message: `${boundary.source} declares no state backend, so bucket, key and owner of ${judged === 1 ? 'the s3 backend' : `${judged} s3 backends`} cannot be judged; region, encryption and lock were.`,
        }),
    ];
}
/** Notes the files that say where state goes, by SHA-256. */
async function recordSources(context, folders) {
    for (const { files } of folders) {
        for (const { path, declarations, remoteStates } of files) {
            if (declarations.length + remoteStates.length === 0)
                continue;
            const bytes = await context.files.read(path);
            context.record.took({ name: path, sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length });
        }
    }
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/index.js





/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ isRegionLike),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Yh: () => (/* binding */ locationsIn),
/* harmony export */   wA: () => (/* binding */ regionOfZone)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4213);

/** The suffixes under which AWS answers, with the partition that owns each. */
const HOST_SUFFIXES = [
    ['.amazonaws.com.cn', 'aws-cn'],
    ['.amazonaws.com', 'aws'],
    ['.amazonaws.eu', 'aws-eusc'],
    ['.api.aws', 'aws'],
    ['.on.aws', 'aws'],
    ['.api.amazonwebservices.eu', 'aws-eusc'],
    ['.on.amazonwebservices.eu', 'aws-eusc'],
    ['.amazoncognito.com', 'aws'],
    ['.awsapprunner.com', 'aws'],
];
/** Every region name that AWS has given so far has this form; which of them are inside is for the partition table to say. */
const REGION = /^(?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const ZONE = /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-[a-z0-9-]{2,20})$/;
/** Whether text has the form of an AWS region name, also of one that no table knows. */
const isRegionLike = (text) => text.length < 40 && REGION.test(text);
/** The region of an availability, local or wavelength zone name such as `eu-central-1a`; undefined for other text. */
const regionOfZone = (text) => (text.length < 60 ? ZONE.exec(text)?.[1] : undefined);
const ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
function locationsIn(text) {
    const found = [];
    if (text.includes('arn:aws')) {
        for (const [, partition = '', region = '', account = ''] of text.matchAll(ARN)) {
            found.push({
                kind: 'arn',
                partition,
                ...(region !== '' && !/[*?]/.test(region) && { region }),
                ...(/^\d{12}$/.test(account) && { account }),
            });
        }
    }
    if (text.includes('.a') || text.includes('.on')) {
        for (const host of awsHosts(text))
            found.push(host);
    }
    return found;
}
function* awsHosts(text) {
    for (const [suffix, partition] of HOST_SUFFIXES) {
        for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
            // `.amazonaws.com` is also the start of `.amazonaws.com.cn` and of `.amazonaws.com.example.org`.
            const after = text[at + suffix.length];
            if (after !== undefined && /[A-Za-z0-9-]/.test(after))
                continue;
            if (after === '.' && /[a-z0-9]/i.test(text[at + suffix.length + 1] ?? ''))
                continue;
            let start = at;
            while (start > 0 && at - start < 253 && HOST_CHARACTER.test(text[start - 1]))
                start -= 1;
            const region = regionInLabels(text.slice(start, at).toLowerCase().split('.'));
            yield { kind: 'host', partition, ...(region !== undefined && { region }) };
        }
    }
}
/** The label nearest to the suffix that is a region; a bucket or stack before it may have any name. */
function regionInLabels(labels) {
    for (const label of labels.toReversed()) {
        if (isRegionLike(label))
            return label;
        const dashed = /^s3-(?:website-|fips-)?(.+)$/.exec(label)?.[1];
        if (dashed !== undefined && isRegionLike(dashed))
            return dashed;
    }
    return undefined;
}
/**
 * Why a location is outside the boundary, in a few words, or undefined where nothing says so.
 * A host without a region label is judged by its region alone: `ec2.amazonaws.com` names a service principal in every partition.
 */
function outsideOf(boundary, { kind, partition, region }) {
    if (partition !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .arnPartition */ .IQ)(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}


/***/ })

};
