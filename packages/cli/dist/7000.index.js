export const id = 7000;
export const ids = [7000];
export const modules = {

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  planError: () => (/* reexport */ planError),
  residencyAssert: () => (/* reexport */ residencyAssert)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(5844);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/locations.js
var locations = __webpack_require__(9448);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/types.js
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A property of something that may be no object at all. */
const at = (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
/** A list of objects, whatever a plan that was altered by hand holds in its place. */
const objectsIn = (value) => Array.isArray(value) ? value.filter((item) => isObject(item)) : [];

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/tables.js
/** Providers whose resources live in the state or on the runner alone. */
const LOCAL_PROVIDERS = new Set([
    'terraform.io/builtin/terraform',
    ...['archive', 'cloudinit', 'local', 'null', 'random', 'template', 'time', 'tls'].flatMap((name) => [
        `registry.terraform.io/hashicorp/${name}`,
        `registry.opentofu.org/hashicorp/${name}`,
    ]),
]);
const AWS_PROVIDERS = new Set(['aws', 'awscc'].flatMap((name) => [`registry.terraform.io/hashicorp/${name}`, `registry.opentofu.org/hashicorp/${name}`]));
const isAwsProvider = (provider) => AWS_PROVIDERS.has(provider);
/** Services of the `aws` partition that keep their control plane in one region outside the EU, by the start of the resource type. */
const GLOBAL_SERVICES = [
    ['aws_account_', 'Account Management', 'us-east-1'],
    ['aws_budgets_', 'Budgets', 'us-east-1'],
    ['aws_ce_', 'Cost Explorer', 'us-east-1'],
    ['aws_cur_', 'Cost and Usage Reports', 'us-east-1'],
    ['aws_iam_', 'IAM', 'us-east-1'],
    ['aws_networkmanager_', 'Network Manager', 'us-west-2'],
    ['aws_organizations_', 'Organizations', 'us-east-1'],
    ['aws_route53recovery', 'Route 53 Application Recovery Controller', 'us-west-2'],
    ['aws_route53domains_', 'Route 53 Domains', 'us-east-1'],
    ['aws_route53_', 'Route 53', 'us-east-1'],
];
/** Regional parts of services that are otherwise global. */
const REGIONAL = /^aws_route53_resolver_/;
function globalServiceOf(type) {
    if (REGIONAL.test(type))
        return undefined;
    const found = GLOBAL_SERVICES.find(([prefix]) => type.startsWith(prefix));
    return found && { prefix: found[0], service: found[1], home: found[2] };
}
/** Resource types that exist at edge locations, whatever their settings are. */
const EDGE_TYPES = /^aws_(?:cloudfront_|cloudfrontkeyvaluestore_|globalaccelerator_|shield_|ecrpublic_|lightsail_distribution|waf_)/;
const isEdgeType = (type) => EDGE_TYPES.test(type);
const region = (path) => ({ path, kind: 'region' });
const bucket = (path) => ({ path, kind: 'bucket' });
const key = { path: 'multi_region', kind: 'multi-region-key', value: true };
const webAcl = { path: 'scope', kind: 'edge', value: 'CLOUDFRONT' };
/** By resource type, after the schema of AWS provider 6.45. Region names under any other attribute are found by its name. */
const ROWS = {
    aws_ami_copy: [region('source_ami_region')],
    aws_api_gateway_domain_name: [{ path: 'endpoint_configuration.types', kind: 'edge', value: 'EDGE' }],
    aws_api_gateway_rest_api: [{ path: 'endpoint_configuration.types', kind: 'edge', value: 'EDGE' }],
    aws_backup_report_plan: [region('report_setting.regions')],
    aws_cloudformation_stack_instances: [region('regions')],
    aws_cloudformation_stack_set_instance: [region('stack_set_instance_region')],
    aws_codepipeline: [region('artifact_store.region'), region('stage.action.region')],
    aws_config_configuration_aggregator: [region('account_aggregation_source.regions'), region('organization_aggregation_source.regions')],
    aws_db_snapshot_copy: [region('destination_region')],
    aws_directory_service_region: [region('region_name')],
    aws_dlm_lifecycle_policy: [
        region('policy_details.schedule.cross_region_copy_rule.target_region'),
        region('policy_details.schedule.cross_region_copy_rule.target'),
    ],
    aws_dynamodb_global_table: [region('replica.region_name')],
    aws_dynamodb_table: [region('replica.region_name')],
    aws_ebs_snapshot_copy: [region('source_region')],
    aws_ec2_transit_gateway_peering_attachment: [region('peer_region')],
    aws_ecr_replication_configuration: [region('replication_configuration.rule.destination.region')],
    aws_efs_replication_configuration: [region('destination.region')],
    aws_imagebuilder_distribution_configuration: [region('distribution.region')],
    aws_keyspaces_keyspace: [region('replication_specification.region_list')],
    aws_kms_external_key: [key],
    aws_kms_key: [key],
    aws_opensearch_outbound_connection: [region('remote_domain_info.region')],
    aws_rds_cluster: [region('source_region')],
    aws_rds_cluster_snapshot_copy: [region('destination_region')],
    aws_redshift_snapshot_copy: [region('destination_region')],
    aws_s3_bucket: [bucket('replication_configuration.rules.destination.bucket')],
    aws_s3_bucket_replication_configuration: [bucket('rule.destination.bucket')],
    aws_s3control_multi_region_access_point: [region('details.region.region'), bucket('details.region.bucket')],
    aws_secretsmanager_secret: [region('replica.region')],
    aws_securityhub_finding_aggregator: [region('specified_regions')],
    aws_ssm_association: [region('output_location.s3_region')],
    aws_ssm_resource_data_sync: [region('s3_destination.region')],
    aws_ssmincidents_replication_set: [region('region.name'), region('regions.name')],
    aws_vpc_endpoint: [region('service_region')],
    aws_vpc_endpoint_service: [region('supported_regions')],
    aws_vpc_ipam: [region('operating_regions.region_name')],
    aws_vpc_peering_connection: [region('peer_region')],
    aws_wafv2_ip_set: [webAcl],
    aws_wafv2_regex_pattern_set: [webAcl],
    aws_wafv2_rule_group: [webAcl],
    aws_wafv2_web_acl: [webAcl],
};

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/effective.js



/** A replacement both deletes and creates: it stays. A forgotten resource lives on without Terraform. */
function fateOf({ change: { actions } }) {
    if (actions.every((action) => action === 'forget'))
        return 'leaves-terraform';
    return actions.every((action) => action === 'delete') ? 'goes' : 'stays';
}
/** The attributes that the resource has after the plan, or had before where none are left. */
const valuesOf = ({ change }) => change.after ?? change.before;
/**
 * The region in which a resource of the AWS provider is, from the surest source that says so:
 * its own `region`, its identity, its ARN, its provider. `global` where its service has none.
 */
function effectiveRegion(resource, configuration) {
    const { change, type } = resource;
    const values = valuesOf(resource);
    const own = at(values, 'region');
    if (typeof own === 'string' && own !== '')
        return { region: own, from: 'attribute region' };
    // The older bucket resource computes a region too; only one that the configuration sets can differ from the provider's.
    if (at(change.after_unknown, 'region') === true && configuration.sets(resource, 'region'))
        return { unknown: 'its region is known only after apply' };
    for (const identity of [change.after_identity, change.before_identity]) {
        const region = at(identity, 'region');
        if (typeof region === 'string' && region !== '')
            return { region, from: 'identity' };
    }
    const arn = at(values, 'arn');
    const [location] = typeof arn === 'string' ? (0,locations/* locationsIn */.Yh)(arn) : [];
    if (location?.region !== undefined)
        return { region: location.region, from: 'ARN' };
    if (globalServiceOf(type) || isEdgeType(type))
        return { global: true };
    return configuration.regionFor(resource);
}
/** A region as findings name it. Values of a plan may be secret; the name of a region is not. */
function regionInWords(region) {
    if (typeof region === 'string' && (0,locations/* isRegionLike */.ME)(region))
        return `region ${region}`;
    if (typeof region === 'string' && (0,locations/* isRegionLike */.ME)(region.toLowerCase()))
        return `region ${region} (which AWS writes in lower case)`;
    return 'a place that is no AWS region';
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/configuration.js


const MAX_MODULE_DEPTH = 60;
/** The configuration part of a plan: which provider a resource uses and which region that provider is set to. */
class Configuration {
    #plan;
    #scopes = new Map();
    /** Provider key by address of the resource in the configuration, without instance keys. */
    #providers = new Map();
    #regions = new Map();
    /** The arguments that each resource sets, by its address. */
    #arguments = new Map();
    constructor(plan) {
        this.#plan = plan;
        const waiting = [
            { scope: { module: plan.configuration?.root_module ?? {} }, path: '', depth: 0 },
        ];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            const { scope, path, depth } = next;
            this.#scopes.set(path, scope);
            for (const resource of list(scope.module.resources)) {
                const [address, key] = [at(resource, 'address'), at(resource, 'provider_config_key')];
                if (typeof address !== 'string')
                    continue;
                if (typeof key === 'string')
                    this.#providers.set(join(path, address), key);
                this.#arguments.set(join(path, address), at(resource, 'expressions'));
            }
            if (depth >= MAX_MODULE_DEPTH || !isObject(scope.module.module_calls))
                continue;
            for (const [name, call] of Object.entries(scope.module.module_calls)) {
                const module = at(call, 'module');
                if (isObject(module))
                    waiting.push({
                        scope: { module, arguments: call.expressions ?? {}, parent: scope },
                        path: join(path, `module.${name}`),
                        depth: depth + 1,
                    });
            }
        }
    }
    providers() {
        const configs = this.#plan.configuration?.provider_config;
        return isObject(configs) ? Object.entries(configs).filter(([, config]) => isObject(config)) : [];
    }
    /**
     * Whether the configuration of a resource sets an argument; also true where the plan does not say. An attribute that
     * is unknown and not set is one that the provider computes.
     */
    sets(resource, argument) {
        const address = addressOf(resource);
        return !this.#arguments.has(address) || at(this.#arguments.get(address), argument) !== undefined;
    }
    /** The region of the provider that a resource uses. */
    regionFor(resource) {
        const key = this.#providers.get(addressOf(resource));
        return key === undefined ? { unknown: 'the plan does not say which provider configuration it uses' } : this.providerRegion(key);
    }
    /** The region of a provider configuration by its key, such as `aws.paris` or `module.a:aws`. */
    providerRegion(key) {
        let resolved = this.#regions.get(key);
        if (!resolved) {
            resolved = this.#regionOf(key);
            this.#regions.set(key, resolved);
        }
        return resolved;
    }
    #regionOf(key) {
        const provider = at(this.#plan.configuration?.provider_config, key);
        if (!isObject(provider))
            return { unknown: `the plan has no configuration of provider ${key}` };
        const expression = at(provider.expressions, 'region');
        if (expression === undefined)
            return { unknown: `provider ${key} sets no region, so the environment of the run decides` };
        const scope = this.#scopes.get(typeof provider.module_address === 'string' ? provider.module_address : '');
        const found = scope && this.#evaluate(expression, scope, 0);
        if (!found)
            return { unknown: `the region of provider ${key} is computed, and the plan does not hold the result` };
        if (typeof found.value !== 'string' || found.value === '')
            return { unknown: `provider ${key} sets its region to nothing, so the environment of the run decides` };
        // A reference does not say how the value is used. Only a whole region name can have been used as it is.
        if (found.variable !== undefined && !(0,locations/* isRegionLike */.ME)(found.value))
            return { unknown: `the region of provider ${key} is made from variable ${found.variable}, and the plan does not hold the result` };
        return { region: found.value, from: `provider ${key}${found.variable === undefined ? '' : `, variable ${found.variable}`}` };
    }
    /** A constant, or the value of the one variable that an expression refers to. */
    #evaluate(expression, scope, depth) {
        if (depth > MAX_MODULE_DEPTH || !isObject(expression))
            return undefined;
        if ('constant_value' in expression)
            return { value: expression.constant_value };
        const references = list(expression.references).filter((reference) => typeof reference === 'string');
        const [longest = '', ...others] = references.toSorted((a, b) => b.length - a.length);
        if (!/^var\.[^.[\]]+(?:\.[^.[\]]+)*$/.test(longest) || !others.every((other) => longest.startsWith(`${other}.`)))
            return undefined;
        const [, name = '', ...path] = longest.split('.');
        const variable = this.#variable(name, scope, depth);
        if (!variable)
            return undefined;
        return { value: path.reduce((value, key) => at(value, key), variable.value), variable: name };
    }
    #variable(name, scope, depth) {
        if (!scope.parent) {
            const given = at(this.#plan.variables, name);
            if (isObject(given) && 'value' in given)
                return { value: given.value };
        }
        else {
            const given = at(scope.arguments, name);
            if (given !== undefined)
                return this.#evaluate(given, scope.parent, depth + 1);
        }
        const declared = at(scope.module.variables, name);
        return isObject(declared) && 'default' in declared ? { value: declared.default } : undefined;
    }
}
const addressOf = ({ module_address, mode, type, name }) => join(withoutInstances(module_address ?? ''), `${mode === 'data' ? 'data.' : ''}${type}.${name}`);
const join = (path, name) => (path === '' ? name : `${path}.${name}`);
const list = (value) => (Array.isArray(value) ? value : []);
/** `module.a["x.y[0]"].module.b[0]` as the configuration names it: `module.a.module.b`. */
function withoutInstances(address) {
    let result = '';
    for (let index = 0; index < address.length; index += 1) {
        if (address[index] !== '[') {
            result += address[index];
            continue;
        }
        let quoted = false;
        for (index += 1; index < address.length && (quoted || address[index] !== ']'); index += 1) {
            if (quoted && address[index] === '\\')
                index += 1;
            else if (address[index] === '"')
                quoted = !quoted;
        }
    }
    return result;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/rules.js
/** Everything that residency can find. Each `why` names the document that the rule rests on. */
const RULES = {
    region: {
        id: 'residency/region',
        title: 'A resource is outside the boundary',
        severity: 'error',
        why: 'The region of a resource decides where its data lies and which law reaches it. It comes from the resource itself (AWS provider 6, "Enhanced Region Support"), from its ARN, or from its provider.',
        fix: 'Give the resource or its provider a region of the boundary.',
    },
    data: {
        id: 'residency/data-source',
        title: 'Something outside the boundary is read',
        severity: 'warning',
        why: 'A data source in another region sends requests there, and what it reads lies there (Terraform, "Data sources").',
        fix: 'Read it from a region of the boundary.',
    },
    second: {
        id: 'residency/second-region',
        title: 'A resource names another region',
        severity: 'error',
        why: 'Replicas, copies, peers and destinations are set up by a resource that is itself inside, so a region deny policy does not see them (AWS Organizations, "Deny access to AWS based on the requested Region").',
        fix: 'Remove the other region, or use one of the boundary.',
    },
    key: {
        id: 'residency/multi-region-key',
        title: 'A KMS key can be copied to other regions',
        severity: 'error',
        why: 'The key material of a multi-Region key can be replicated to any region of the partition (AWS KMS Developer Guide, "Multi-Region keys").',
        fix: 'Set multi_region = false; a key cannot be changed, so make a new one.',
    },
    destination: {
        id: 'residency/bucket-destination',
        title: 'Objects are copied to a bucket whose place is not known',
        severity: 'error',
        why: 'A bucket ARN names no region, so a replication rule may point anywhere in the partition (Amazon S3 User Guide, "Replicating objects within and across Regions").',
        fix: 'Plan the destination bucket in the same configuration, or make an exception that says where it is.',
    },
    edge: {
        id: 'residency/edge',
        title: 'A resource is served from edge locations worldwide',
        severity: 'error',
        why: 'Edge services hold and serve content outside the region, and are run from us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Edge network global service guidance").',
        fix: 'Serve it from a regional endpoint of the boundary.',
    },
    control: {
        id: 'residency/global-control-plane',
        title: 'A global service is run from outside the EU',
        severity: 'note',
        why: 'In partition aws these services keep their control plane, and the names and settings given to it, in us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Global services"). In aws-eusc they are inside.',
        fix: 'Keep personal data out of names, tags and descriptions, or move to the AWS European Sovereign Cloud.',
    },
    arn: {
        id: 'residency/reference',
        title: 'A resource refers to something outside the boundary',
        severity: 'error',
        why: 'ARNs and host names of another region or partition show where data, logs, keys or requests go (AWS General Reference, "Amazon Resource Names", "Service endpoints").',
        fix: 'Refer to the counterpart inside the boundary.',
    },
    endpoint: {
        id: 'residency/endpoint',
        title: 'A provider talks to a host that the boundary does not name',
        severity: 'error',
        why: 'A custom endpoint takes requests and credentials to whatever host it names, past the region (AWS provider, "Custom Service Endpoint Configuration").',
        fix: 'Remove the endpoint, or declare its host under "hosts" in sovereign.yaml.',
    },
    provider: {
        id: 'residency/provider',
        title: 'Resources of a provider whose place is not known',
        severity: 'error',
        why: 'Only AWS resources carry a region that can be checked against the boundary.',
        fix: 'Remove the provider, or make an exception for it that says where it operates.',
    },
    incomplete: {
        id: 'residency/incomplete',
        title: 'The plan does not cover the whole configuration',
        severity: 'error',
        why: 'A plan that failed, was targeted or defers changes leaves out resources that a later run creates (Terraform, "JSON Output Format": complete, errored).',
        fix: 'Plan again without -target, until Terraform reports a complete plan.',
    },
};

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/sweep.js

const sweep_REGIONAL = /region|availability_zone|(?:^|_)az(?:_name)?$/;
/** Tags are free text, and a plan of any size repeats them everywhere. */
const FREE_TEXT = new Set(['tags', 'tags_all']);
/**
 * Looks at every string under a resource's attributes: ARNs and AWS host names anywhere in it, and bare region or zone
 * names where an attribute's name speaks of regions. Each outside place comes once, with the first path that names it.
 */
function sweep(values, boundary) {
    const found = new Map();
    const note = (kind, node, outside) => {
        const id = `${kind} ${outside}`;
        if (!found.has(id))
            found.set(id, { kind, path: pathOf(node), outside });
    };
    // The stack is our own: a plan may nest deeper than the call stack.
    const waiting = [{ key: '', value: values, regional: false }];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        const { value, regional } = node;
        if (typeof value === 'string') {
            for (const location of (0,locations/* locationsIn */.Yh)(value)) {
                const outside = (0,locations/* outsideOf */.R_)(boundary, location);
                if (outside !== undefined)
                    note('location', node, outside);
            }
            const region = regional ? ((0,locations/* isRegionLike */.ME)(value) ? value : (0,locations/* regionOfZone */.wA)(value)) : undefined;
            if (region !== undefined && !boundary.regions.includes(region))
                note('region', node, `region ${region}`);
        }
        else if (Array.isArray(value)) {
            for (let index = value.length - 1; index >= 0; index -= 1)
                waiting.push({ key: `[${index}]`, value: value[index], parent: node, regional });
        }
        else if (typeof value === 'object' && value !== null) {
            const entries = Object.entries(value);
            for (let index = entries.length - 1; index >= 0; index -= 1) {
                const [key, inner] = entries[index];
                if (inner === null || FREE_TEXT.has(key))
                    continue;
                waiting.push({ key, value: inner, parent: node, regional: regional || sweep_REGIONAL.test(key) });
            }
        }
    }
    return [...found.values()];
}
function pathOf(node) {
    const keys = [];
    for (let at = node; at; at = at.parent)
        keys.push(at.key);
    return keys
        .reverse()
        .reduce((path, key) => (path === '' || key.startsWith('[') ? path + key : `${path}.${key}`), '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/providers.js






/** Judges what AWS provider blocks set: the region, also where no resource uses it, custom endpoints, and roles of another partition. */
function judgeProviders(file, configuration, boundary) {
    const findings = [];
    for (const [key, { name = '', full_name = `registry.terraform.io/hashicorp/${name}`, expressions }] of configuration.providers()) {
        if (!isAwsProvider(full_name))
            continue;
        const about = { resource: key, place: { file } };
        const { region: _, endpoints, ...others } = isObject(expressions) ? expressions : {};
        const resolved = configuration.providerRegion(key);
        if ('region' in resolved && !boundary.regions.includes(resolved.region)) {
            findings.push((0,finding/* finding */.g)(RULES.region, { ...about, message: `Provider ${key} is set to ${regionInWords(resolved.region)}.` }));
        }
        for (const { path, outside } of sweep(others, boundary))
            findings.push((0,finding/* finding */.g)(RULES.arn, {
                ...about,
                key: outside,
                message: `${path.replace(/\.constant_value$/, '')} of provider ${key} names ${outside}.`,
            }));
        for (const block of Array.isArray(endpoints) ? endpoints : endpoints === undefined ? [] : [endpoints]) {
            for (const [service, expression] of isObject(block) ? Object.entries(block) : []) {
                const url = at(expression, 'constant_value');
                if (url === '' || url === null)
                    continue;
                const verdict = typeof url === 'string' ? (isInside(url, boundary) ? 'holds' : 'broken') : 'unknown';
                if (verdict !== 'holds')
                    findings.push((0,finding/* finding */.g)(RULES.endpoint, {
                        ...about,
                        verdict,
                        key: service,
                        message: `Provider ${key} sends ${service} to ${verdict === 'unknown' ? 'a host that the plan does not show' : 'a host outside the boundary'}.`,
                    }));
            }
        }
    }
    return findings;
}
/** An AWS host of a region of the boundary, or a host that it names. */
function isInside(text, boundary) {
    const url = URL.parse(text.includes('://') ? text : `https://${text}`);
    if (!url)
        return false;
    if (boundary.partition === 'sandbox')
        return url.hostname === '127.0.0.1' && Object.values(boundary.ports).includes(Number(url.port));
    if (url.protocol !== 'https:')
        return false;
    if (boundary.hosts.some(({ host, port = 443 }) => host === url.hostname && port === Number(url.port || 443)))
        return true;
    const [location, ...more] = (0,locations/* locationsIn */.Yh)(url.hostname);
    return (location?.region !== undefined && (0,locations/* isRegionLike */.ME)(location.region) && more.length === 0 && (0,locations/* outsideOf */.R_)(boundary, location) === undefined);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/rows.js

/** The values at a path such as `rule.destination.bucket`; lists are stepped into on the way and at the end. */
function valuesAt(values, path) {
    return path
        .split('.')
        .reduce((found, key) => found.flatMap(items).map((value) => at(value, key)), [values])
        .flatMap(items);
}
/** Whether `after_unknown` says that something at a path, or a part above it, is known only after apply. */
function isUnknownAt(unknown, path) {
    let here = [unknown];
    for (const key of path.split('.')) {
        here = here.flatMap(items);
        if (here.includes(true))
            return true;
        here = here.map((value) => at(value, key));
    }
    return here.flatMap(items).includes(true);
}
const items = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/judge.js









/** Judges every resource of a plan against the boundary. Pure; time linear in the size of the plan. */
function judgePlan(file, plan, boundary) {
    return new PlanJudge(file, plan, boundary).run();
}
class PlanJudge {
    #file;
    #plan;
    #boundary;
    #configuration;
    #findings = [];
    #regions = new Map();
    /** Region of every planned bucket by its name, filled when first needed. */
    #buckets;
    #resources = 0;
    constructor(file, plan, boundary) {
        this.#file = file;
        this.#plan = plan;
        this.#boundary = boundary;
        this.#configuration = new Configuration(plan);
    }
    run() {
        const control = new Map();
        const foreign = new Map();
        for (const change of this.#plan.resource_changes) {
            const { address, provider_name: provider, type, mode } = change;
            const stays = fateOf(change) !== 'goes';
            if (mode === 'managed' && stays)
                this.#resources += 1;
            if (!isAwsProvider(provider)) {
                if (!LOCAL_PROVIDERS.has(provider) && stays)
                    push(foreign, provider, address);
                continue;
            }
            if (mode === 'data')
                this.#judgeData(change);
            else
                this.#judgeResource(change);
            const service = globalServiceOf(type);
            if (service && stays && mode === 'managed' && this.#boundary.partition === 'aws') {
                const known = control.get(service.prefix) ?? { ...service, addresses: [] };
                known.addresses.push(address);
                control.set(service.prefix, known);
            }
        }
        this.#judgeReadData();
        for (const [prefix, { service, home, addresses }] of control)
            this.#add(RULES.control, `${prefix}*`, `${service} is run from ${home}: ${some(addresses)}.`);
        for (const [provider, addresses] of foreign)
            this.#add(RULES.provider, provider, `Where ${provider} keeps its resources is not known: ${some(addresses)}.`, {
                verdict: 'unknown',
            });
        this.#judgeCoverage();
        this.#findings.push(...judgeProviders(this.#file, this.#configuration, this.#boundary));
        return { resources: this.#resources, regions: this.#regions, findings: this.#findings };
    }
    #judgeResource(change) {
        const fate = fateOf(change);
        const effective = effectiveRegion(change, this.#configuration);
        const { address } = change;
        if (fate === 'goes') {
            if ('region' in effective && !this.#inside(effective.region))
                this.#add(RULES.region, address, `${address} is in ${regionInWords(effective.region)} and is removed by this plan.`, {
                    severity: 'note',
                });
            return;
        }
        this.#count('region' in effective ? effective.region : 'global' in effective ? 'global' : 'unknown');
        const forgotten = fate === 'leaves-terraform' ? ', and goes on without Terraform' : '';
        if ('unknown' in effective)
            this.#add(RULES.region, address, `Where ${address} would be is not known: ${effective.unknown}.`, { verdict: 'unknown' });
        else if ('region' in effective && !this.#inside(effective.region))
            this.#add(RULES.region, address, `${address} is in ${regionInWords(effective.region)} (${effective.from})${forgotten}.`, {
                key: effective.region,
            });
        if (isEdgeType(change.type))
            this.#add(RULES.edge, address, `${address} is an edge resource.`);
        const covered = new Set();
        for (const row of ROWS[change.type] ?? []) {
            if (row.kind === 'region')
                covered.add(row.path);
            this.#judgeRow(change, row);
        }
        const values = valuesOf(change);
        const { region, ...others } = (values ?? {});
        for (const { kind, path, outside } of sweep('region' in effective && region === effective.region ? others : values, this.#boundary)) {
            if (kind === 'region' && covered.has(path.replace(/\[\d+\]/g, '')))
                continue;
            const rule = kind === 'region' ? RULES.second : RULES.arn;
            this.#add(rule, address, `${path} of ${address} names ${outside}.`, { key: outside });
        }
    }
    #judgeRow(change, { path, kind, value: sought }) {
        const { address } = change;
        const rule = { region: RULES.second, 'multi-region-key': RULES.key, edge: RULES.edge, bucket: RULES.destination }[kind];
        if (isUnknownAt(change.change.after_unknown, path) && this.#configuration.sets(change, path.split('.', 1)[0]))
            this.#add(rule, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
        for (const value of valuesAt(valuesOf(change), path)) {
            if (kind === 'region') {
                // An empty text is "not set" to the AWS provider.
                if (value !== '' && !this.#inside(value))
                    this.#add(rule, address, `${path} of ${address} names ${regionInWords(value)}.`, { key: `${path} ${regionInWords(value)}` });
            }
            else if (kind === 'bucket') {
                this.#judgeBucket(address, path, value);
            }
            else if (value === sought) {
                this.#add(rule, address, `${path} of ${address} is ${JSON.stringify(sought)}.`, { key: path });
            }
        }
    }
    #judgeBucket(address, path, value) {
        const name = typeof value === 'string' ? value.replace(/^arn:[a-z0-9-]+:s3:::/, '') : '';
        const region = this.#bucketRegions().get(name);
        if (region === undefined)
            this.#add(RULES.destination, address, `${path} of ${address} names a bucket that this plan does not place.`, {
                verdict: 'unknown',
                key: `${path} ${name}`,
            });
        else if (!this.#inside(region))
            this.#add(RULES.destination, address, `${path} of ${address} names a bucket in ${regionInWords(region)}.`, {
                key: `${path} ${name}`,
            });
    }
    #bucketRegions() {
        if (this.#buckets)
            return this.#buckets;
        this.#buckets = new Map();
        for (const change of this.#plan.resource_changes) {
            if (change.type !== 'aws_s3_bucket' || change.mode !== 'managed' || fateOf(change) === 'goes')
                continue;
            const name = at(valuesOf(change), 'bucket');
            const effective = effectiveRegion(change, this.#configuration);
            if (typeof name === 'string' && 'region' in effective)
                this.#buckets.set(name, effective.region);
        }
        return this.#buckets;
    }
    #judgeData(change) {
        const effective = effectiveRegion(change, this.#configuration);
        if ('region' in effective && !this.#inside(effective.region))
            this.#add(RULES.data, change.address, `${change.address} is read from ${regionInWords(effective.region)} (${effective.from}).`, {
                key: effective.region,
            });
    }
    /** Data sources that were read while planning are not among the changes but in the prior state. */
    #judgeReadData() {
        const waiting = [this.#plan.prior_state?.values?.root_module ?? {}];
        for (let module = waiting.pop(); module; module = waiting.pop()) {
            for (const { address, mode, type, name, provider_name, values } of objectsIn(module.resources)) {
                if (mode !== 'data' || !isAwsProvider(provider_name))
                    continue;
                const { address: module_address } = module;
                const change = { actions: ['read'], after: values };
                this.#judgeData({ address, ...(module_address && { module_address }), mode, type, name, provider_name, change });
            }
            waiting.push(...objectsIn(module.child_modules));
        }
    }
    /** A plan that leaves something out proves nothing of what it leaves out. */
    #judgeCoverage() {
        const { errored, complete, deferred_changes: deferred, planned_values: planned } = this.#plan;
        const add = (what) => this.#add(RULES.incomplete, this.#file, `${this.#file} ${what}.`, { verdict: 'unknown', key: what.replace(/\d+/g, '') });
        if (errored === true)
            add('is of a run that failed');
        if (complete === false)
            add('covers only a part of the configuration (complete is false)');
        if (Array.isArray(deferred) && deferred.length > 0)
            add(`defers ${deferred.length} changes to a later run`);
        const changes = new Set(this.#plan.resource_changes.map(({ address }) => address));
        const missing = [];
        const waiting = [planned?.root_module ?? {}];
        for (let module = waiting.pop(); module; module = waiting.pop()) {
            for (const { address } of objectsIn(module.resources))
                if (!changes.has(address))
                    missing.push(address);
            waiting.push(...objectsIn(module.child_modules));
        }
        if (missing.length > 0)
            add(`plans resources that are missing from its changes: ${some(missing)}`);
    }
    #inside(region) {
        return typeof region === 'string' && this.#boundary.regions.includes(region);
    }
    #count(region) {
        this.#regions.set(region, (this.#regions.get(region) ?? 0) + 1);
    }
    #add(rule, resource, message, details = {}) {
        this.#findings.push((0,finding/* finding */.g)(rule, { message, resource, place: { file: this.#file }, ...details }));
    }
}
/** The verdict of all findings taken together. */
function verdictOf(findings) {
    if (findings.some(({ verdict, severity }) => verdict === 'broken' && severity === 'error'))
        return 'broken';
    return findings.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'holds';
}
const some = (addresses) => addresses.slice(0, 3).join(', ') + (addresses.length > 3 ? ` and ${addresses.length - 3} more` : '');
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(8381);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/errors.js

const planError = (0,errors/* errorTable */.NN)({
    PLAN_UNREADABLE: { exit: 'usage', about: 'A plan file is not JSON: it is binary, truncated, empty or of another encoding.' },
    PLAN_NOT_PLAN: { exit: 'usage', about: 'A file is JSON, but not the plan that `terraform show -json` prints.' },
    PLAN_VERSION: { exit: 'usage', about: 'A plan is of a format version that this step does not know.' },
});

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/read.js



const MAKE_ONE = 'Make one with "terraform plan -out=tfplan" and "terraform show -json tfplan > plan.json".';
/** Reads what `terraform show -json tfplan` or `tofu show -json tfplan` printed. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION, FILE_MISSING\u2026 */
async function readPlan(files, file) {
    const kind = await files.kind(file);
    // A pipe that nobody writes to would be waited for without end.
    if (kind === 'other' || kind === 'folder')
        throw planError('PLAN_UNREADABLE', `${file} is ${kind === 'folder' ? 'a folder' : 'a pipe or a device'}, not a file.`, MAKE_ONE);
    const bytes = await files.read(file);
    return { plan: parsePlan(file, bytes), sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length };
}
/** Parses and checks the bytes of a plan. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION */
function parsePlan(file, bytes) {
    const value = parse(file, bytes);
    const notPlan = (what, fix = MAKE_ONE) => planError('PLAN_NOT_PLAN', `${file} ${what}.`, fix);
    if (!isObject(value))
        throw notPlan('is JSON, but no object');
    if ('lineage' in value || 'serial' in value)
        throw notPlan('is a state file, not a plan');
    if ('AWSTemplateFormatVersion' in value || 'Resources' in value)
        throw notPlan('is a CloudFormation template, which this step does not read');
    if ('@level' in value)
        throw notPlan('is one line of the log of "terraform plan -json", not a plan');
    const version = value.format_version;
    if (typeof version !== 'string')
        throw notPlan('has no "format_version", so it is no Terraform plan');
    if (!('planned_values' in value) && !('resource_changes' in value))
        throw notPlan('is a state ("terraform show -json" without a plan file), not a plan');
    if (!/^1\.\d+$/.test(version))
        throw planError('PLAN_VERSION', `${file} has plan format ${JSON.stringify(version.slice(0, 20))}; this step reads 1.x.`, 'Make the plan with Terraform 1.1 or later, or with OpenTofu.');
    if (!('planned_values' in value) || !('configuration' in value))
        throw notPlan('lacks "planned_values" or "configuration", so it is no whole plan');
    const changes = value.resource_changes ?? [];
    if (!Array.isArray(changes))
        throw notPlan('has "resource_changes" that is no list');
    changes.forEach((change, index) => {
        const wrong = mistakeIn(change);
        if (wrong)
            throw notPlan(`has a mistake in resource_changes[${index}]: ${wrong}`);
    });
    return { ...value, resource_changes: changes };
}
function mistakeIn(change) {
    for (const key of ['address', 'mode', 'type', 'name', 'provider_name']) {
        if (typeof at(change, key) !== 'string')
            return `"${key}" is no text`;
    }
    const actions = at(at(change, 'change'), 'actions');
    if (!Array.isArray(actions) || actions.length === 0 || !actions.every((action) => typeof action === 'string'))
        return '"change.actions" is no list of names';
    return undefined;
}
function parse(file, bytes) {
    const unreadable = (what, fix = MAKE_ONE) => planError('PLAN_UNREADABLE', `${file} ${what}.`, fix);
    if (bytes.length === 0)
        throw unreadable('is empty');
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
        throw unreadable('is a binary plan', `Turn it into JSON with "terraform show -json ${file} > plan.json".`);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw unreadable('is compressed', 'Unpack it first.');
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        throw unreadable('is UTF-16 text, as older PowerShell writes it', 'Write it as UTF-8: "terraform show -json tfplan | Out-File -Encoding utf8 plan.json".');
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw planError('PLAN_UNREADABLE', `${file} is no UTF-8 text.`, MAKE_ONE, { cause: error });
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // The engine's own message quotes the text, and a plan holds secrets in clear.
        if (/^\s*\{"@level"/.test(text))
            throw planError('PLAN_NOT_PLAN', `${file} is the log of "terraform plan -json", not a plan.`, MAKE_ONE);
        const message = (0,errors/* messageOf */.bD)(error);
        const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
        if (/end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length)
            throw unreadable('is cut off: the JSON ends too early');
        throw unreadable(`is not JSON${Number.isNaN(position) ? '' : ` (mistake at character ${position})`}`);
    }
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/summary.js
/** Markdown for the job summary: how many resources are in which region. */
function reportOf({ resources, regions, findings }, boundary) {
    const place = (region) => {
        if (region === 'unknown')
            return 'not known';
        if (region === 'global')
            return boundary.partition === 'aws-eusc' ? 'inside' : 'global service';
        return boundary.regions.includes(region) ? 'inside' : '**outside**';
    };
    return [
        '### Where planned resources are',
        '',
        `${resources} resources, ${findings.length} findings. The boundary (${boundary.source}) has ${boundary.regions.join(', ')}.`,
        '',
        '| region | resources | boundary |',
        '|---|---:|---|',
        ...regionNames(regions).map((region) => `| ${cell(region)} | ${regions.get(region)} | ${place(region)} |`),
        '',
    ].join('\n');
}
/** Names in order, with what is no region last. */
function regionNames(regions) {
    const last = ['global', 'unknown'];
    return [...[...regions.keys()].filter((name) => !last.includes(name)).sort(), ...last.filter((name) => regions.has(name))];
}
const cell = (text) => text.replace(/[^A-Za-z0-9-]/g, ' ').slice(0, 40);

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/action.js





const residencyAssert = (0,contract/* defineAction */.QP)({
    name: 'residency-assert',
    title: 'Residency assertion',
    description: 'Finds every planned resource, replica, key and reference that is outside the boundary.',
    needs: 'preset',
    inputs: {
        plan: {
            type: 'list',
            required: true,
            description: 'Plan as JSON, from `terraform show -json tfplan` or `tofu show -json tfplan`; one path a line.',
        },
    },
    outputs: {
        resources: { description: 'Number of planned resources.' },
        regions: { description: 'Regions that hold them, one a line; `global` and `unknown` where a resource has none.' },
        findings: { description: 'Number of findings.' },
    },
    rules: Object.values(RULES),
    examples: ['residency-assert --plan plan.json', 'residency-assert --plan plan.json --preset eusc'],
    async run(context, { plan: files }) {
        const total = { resources: 0, regions: new Map(), findings: [] };
        // One at a time: a plan of a hundred megabytes takes several times as much memory.
        for (const file of new Set(files)) {
            const { plan, sha256, size } = await readPlan(context.files, file);
            const name = context.files.relative(file);
            context.record.took({ name, sha256, size, mediaType: 'application/json' });
            const judged = judgePlan(name, plan, context.boundary);
            context.record.check(`residency of ${name}`, verdictOf(judged.findings), `${judged.resources} resources, ${judged.findings.length} findings`);
            if (judged.resources === 0)
                context.log.warn(`${name} plans no resources.`);
            merge(total, judged);
        }
        const regions = regionNames(total.regions);
        context.record.fact('resources', total.resources);
        context.record.fact('regions', regions.join(' '));
        context.log.info(`${total.resources} resources in ${regions.join(', ') || 'no region'}.`);
        const findings = (0,finding/* sortFindings */.T)(total.findings);
        return {
            outputs: { resources: total.resources, regions: regions.join('\n'), findings: findings.length },
            findings,
            summary: reportOf(total, context.boundary),
        };
    },
});
function merge(total, { resources, regions, findings }) {
    total.resources += resources;
    for (const [region, count] of regions)
        total.regions.set(region, (total.regions.get(region) ?? 0) + count);
    for (const found of findings)
        total.findings.push(found);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/index.js





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
